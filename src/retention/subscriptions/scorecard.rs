//! Scorecard: each key figure by period, with its change and its benchmark.

use super::figures::{SubscriptionFigureOptions, SubscriptionMetric, figures};
use crate::LoyaltyError;
use crate::customer::subscriptions::Subscriptions;
use crate::stats::scorecard::{LoyaltyKind, ScoreRow, Series, scorecard as rows};
use crate::warning::Warning;
use serde::{Deserialize, Serialize};

/// What a figure is compared with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MetricBenchmark {
    /// The figure.
    pub metric: SubscriptionMetric,
    /// Your own benchmark for it.
    pub value: f64,
}

/// What the figures of a scorecard are compared with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MetricBenchmarks {
    /// One for each figure that has one.
    pub benchmarks: Vec<MetricBenchmark>,
}

/// The figures of a file's finished periods, each beside that of the period before.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SubscriptionScorecard {
    /// The first day of each finished period, `yyyy-mm-dd`, the earliest first.
    pub periods: Vec<String>,
    /// The first day of the period that is not over, and not included; null where all are.
    pub unfinished: Option<String>,
    /// The figures. A share has an interval, and its change one too, with a test; a number and an amount have none.
    pub rows: Vec<ScoreRow>,
    /// After how many days a returning customer counts as reactivated.
    pub reactivation_after_days: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The chosen figures over periods, with their changes and benchmarks.
///
/// # Errors
/// As [`figures`] and [`rows`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{
///
///     MetricBenchmark, MetricBenchmarks, SubscriptionFigureOptions, SubscriptionMetric, scorecard,
/// };
/// let customers = MetricBenchmark { metric: SubscriptionMetric::Customers, value: 5.0 };
/// let benchmarks = MetricBenchmarks { benchmarks: vec![customers] };
/// let found = scorecard(&examples::subscriptions(), &SubscriptionFigureOptions::default(), &benchmarks)?;
/// // Three customers at the end of February: two fewer than wished for.
/// assert_eq!(found.rows[0].periods[1].against_benchmark, Some(-2.0));
/// let soon = SubscriptionFigureOptions { as_of: Some("soon".into()), ..SubscriptionFigureOptions::default() };
/// let refused = scorecard(&examples::subscriptions(), &soon, &benchmarks);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn scorecard(
    subscriptions: &Subscriptions,
    options: &SubscriptionFigureOptions,
    MetricBenchmarks { benchmarks }: &MetricBenchmarks,
) -> Result<SubscriptionScorecard, LoyaltyError> {
    let found = figures(subscriptions, options)?;
    let benchmark = |metric| benchmarks.iter().find(|own| own.metric == metric).map(|own| own.value);
    let series = found.series.into_iter().map(|(metric, figures)| Series {
        metric: metric.name().into(),
        loyalty: Some(LoyaltyKind::Behavioural),
        benchmark: benchmark(metric),
        figures,
    });
    Ok(SubscriptionScorecard {
        periods: found.periods,
        unfinished: found.unfinished,
        rows: rows(&series.collect::<Vec<_>>())?,
        reactivation_after_days: found.reactivation_after_days,
        as_of: found.as_of,
        warnings: found.warnings,
    })
}
