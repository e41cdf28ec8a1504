//! Changes from period to period: how did the chosen figures change, and is the change significant?

use crate::error::{LoyaltyError, finite, representable};
use crate::stats::Interval;
use crate::stats::decimal;
use crate::stats::proportion::{RateOptions, Share, compare_rates, rate};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// The kind of loyalty a figure measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum LoyaltyKind {
    /// What customers do.
    Behavioural,
    /// What customers say.
    Attitudinal,
}

/// One figure in one period: a plain value, or a part and its whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Figure {
    /// A value without a sample behind it.
    Value(f64),
    /// A share, whose change can be tested.
    Share(Share),
    /// The figure is not known for the period.
    Missing,
}

/// A figure over periods, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name.
    pub metric: String,
    /// The kind of loyalty it measures.
    pub loyalty: Option<LoyaltyKind>,
    /// The user's own benchmark.
    pub benchmark: Option<f64>,
    /// The figure in each period.
    pub figures: Vec<Figure>,
}

/// A figure in one period and its change from the period before.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ScoreCell {
    /// The value; null when it is not known or has a `reason`.
    pub value: Option<f64>,
    /// The interval of the value, for shares.
    pub interval: Option<Interval>,
    /// The change: the value minus that of the period before; null in the first.
    pub change: Option<f64>,
    /// The interval of the change, for shares.
    pub change_interval: Option<Interval>,
    /// The two-sided p-value of the change, for shares.
    pub p: Option<f64>,
    /// The value minus the benchmark; null without one.
    pub against_benchmark: Option<f64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// A row of a scorecard.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ScoreRow {
    /// The figure.
    pub metric: String,
    /// The kind of loyalty it measures.
    pub loyalty: Option<LoyaltyKind>,
    /// The user's own benchmark.
    pub benchmark: Option<f64>,
    /// The figure in each period, the earliest first.
    pub periods: Vec<ScoreCell>,
}

/// A scorecard: each figure by period with its change, its interval where it is a share, and its benchmark.
///
/// # Errors
/// A value that is not a number; a part above its whole.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::{Figure, Series, scorecard};
///
/// let series = Series {
///     metric: "NPS".into(),
///     loyalty: None,
///     benchmark: Some(40.0),
///     figures: vec![Figure::Value(30.0), Figure::Value(45.0)],
/// };
/// let found = scorecard(&[series.clone()])?;
/// let latest = &found[0].periods[1];
/// assert_eq!((latest.change, latest.against_benchmark), (Some(15.0), Some(5.0)));
/// let refused = scorecard(&[Series { benchmark: Some(f64::NAN), ..series }]);
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "benchmark"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn scorecard(series: &[Series]) -> Result<Vec<ScoreRow>, LoyaltyError> {
    series
        .iter()
        .map(|series| {
            series.benchmark.map(|benchmark| finite("benchmark", benchmark)).transpose()?;
            let mut periods: Vec<ScoreCell> = Vec::with_capacity(series.figures.len());
            for (at, figure) in series.figures.iter().enumerate() {
                let mut cell = level(&series.metric, *figure)?;
                if let Some(before) = at.checked_sub(1) {
                    compare(&mut cell, periods[before].value, series.figures[before], *figure)?;
                }
                let gap = cell.value.zip(series.benchmark).map(|(value, benchmark)| decimal::sum(&[value, -benchmark]));
                cell.against_benchmark = gap.map(|gap| representable(&series.metric, gap)).transpose()?;
                periods.push(cell);
            }
            let Series { metric, loyalty, benchmark, .. } = series.clone();
            Ok(ScoreRow { metric, loyalty, benchmark, periods })
        })
        .collect()
}

fn level(metric: &str, figure: Figure) -> Result<ScoreCell, LoyaltyError> {
    let (value, interval, reason) = match figure {
        Figure::Missing => (None, None, None),
        Figure::Value(value) => (Some(finite(metric, value)?), None, None),
        Figure::Share(share) => {
            let rate = rate(share, RateOptions::default())?;
            (rate.value, rate.interval, rate.reason)
        }
    };
    Ok(ScoreCell { value, interval, change: None, change_interval: None, p: None, against_benchmark: None, reason })
}

fn compare(cell: &mut ScoreCell, before: Option<f64>, was: Figure, is: Figure) -> Result<(), LoyaltyError> {
    let change = cell.value.zip(before).map(|(value, before)| decimal::sum(&[value, -before]));
    cell.change = change.map(|change| representable("change", change)).transpose()?;
    if let (Figure::Share(was), Figure::Share(is)) = (was, is) {
        let whole = [was.numerator, was.denominator, is.numerator, is.denominator].iter().all(|n| n.fract() == 0.0);
        if whole {
            let compared = compare_rates(was, is, 0.95)?;
            cell.change_interval = compared.interval;
            cell.p = compared.p;
        }
    }
    Ok(())
}
