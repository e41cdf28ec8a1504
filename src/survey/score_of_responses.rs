//! Survey figures: the score of a question as NPS, CSAT or CES, and whether two groups differ in it.

use super::answers::{Counts, Scale};
use super::ces::{Ces, Direction, ces};
use super::csat::{Csat, CsatDefinition, csat};
use super::nps::{Groups, NPS_SCALE, NpsMethod, NpsOptions, compare_nps, nps_of_counts};
use crate::Problem;
use crate::customer::responses::Responses;
use crate::error::LoyaltyError;
use crate::stats::interval::{self, Interval, Method};
use crate::stats::normal::critical;
use crate::stats::proportion::{Comparison, Share, compare_rates};
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// Which score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum SurveyMetric {
    /// The Net Promoter Score, in points; of answers from 0 to 10.
    #[default]
    Nps,
    /// Satisfaction by its `definition`; the scale must be declared.
    Csat,
    /// The mean effort; the scale, 1–5 or 1–7, must be declared, and the `direction` given.
    Ces,
}

/// Options of a score: the metric and its interval.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SurveyFigureOptions {
    /// Default "nps".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub metric: SurveyMetric,
    /// Which figure satisfaction is; default "top-2-box".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub definition: CsatDefinition,
    /// What a high answer about effort means: "ease" or "effort". Effort needs it.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub direction: Option<Direction>,
    /// The confidence level of intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

impl Default for SurveyFigureOptions {
    fn default() -> Self {
        Self {
            metric: SurveyMetric::default(),
            definition: CsatDefinition::default(),
            direction: None,
            level: interval::usual_level(),
        }
    }
}

/// A score of some answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SurveyFigure {
    /// NPS points, a fraction, or points of the scale, depending on the metric; null with a `reason`.
    pub value: Option<f64>,
    /// How many answered.
    pub n: f64,
    /// The interval of the value.
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Counts of a survey's answers, on the scale that was declared for it.
///
/// # Errors
/// Satisfaction or effort without a declared scale; an NPS of another scale than 0 to 10.
pub(crate) fn counts_of(
    responses: &Responses,
    counts: &[u64; 11],
    metric: SurveyMetric,
) -> Result<Counts, LoyaltyError> {
    let scale = match (metric, responses.scale()) {
        // Some tools write the position of an answer, 1 for 0 and 11 for 10.
        (SurveyMetric::Nps, Some(Scale(low, high))) if ![NPS_SCALE, Scale(1.0, 11.0)].contains(&Scale(low, high)) => {
            let problem = Problem::NotTheNpsScale { low: low as i32, high: high as i32 };
            return Err(LoyaltyError::invalid("scale", problem));
        }
        (SurveyMetric::Nps, _) => NPS_SCALE,
        (_, Some(scale)) => scale,
        (_, None) => return Err(LoyaltyError::MissingInput { name: "scale".into() }),
    };
    let counts: Vec<f64> = counts[..scale.answers()].iter().map(|count| *count as f64).collect();
    Ok(Counts::of_counts(&counts, scale)?.withheld(responses.withheld))
}

/// The satisfaction score of all answers of a survey.
///
/// # Errors
/// A survey without a declared scale; and as [`csat`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{SurveyFigureOptions, csat_of_responses};
///
/// assert_eq!(csat_of_responses(&examples::ratings(), &SurveyFigureOptions::default())?.value, Some(0.6));
/// // Answers whose scale was not declared.
/// let refused = csat_of_responses(&examples::answers(), &SurveyFigureOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn csat_of_responses(responses: &Responses, options: &SurveyFigureOptions) -> Result<Csat, LoyaltyError> {
    csat(&counts_of(responses, &responses.total(), SurveyMetric::Csat)?, options.definition, options.level)
}

/// The effort score of all answers of a survey.
///
/// # Errors
/// A survey without a declared scale; no direction; and as [`ces`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{Direction, SurveyFigureOptions, ces_of_responses};
///
/// let options = SurveyFigureOptions { direction: Some(Direction::Ease), ..SurveyFigureOptions::default() };
/// assert_eq!(ces_of_responses(&examples::ratings(), &options)?.mean, Some(3.2));
/// let refused = ces_of_responses(&examples::ratings(), &SurveyFigureOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "direction"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn ces_of_responses(responses: &Responses, options: &SurveyFigureOptions) -> Result<Ces, LoyaltyError> {
    let direction = direction(options)?;
    ces(&counts_of(responses, &responses.total(), SurveyMetric::Ces)?, direction, options.level)
}

fn direction(options: &SurveyFigureOptions) -> Result<Direction, LoyaltyError> {
    options.direction.ok_or_else(|| LoyaltyError::MissingInput { name: "direction".into() })
}

/// The score of counted answers.
///
/// # Errors
/// As [`nps_of_counts`], [`csat`] and [`ces`]; effort without a direction.
pub(crate) fn figure(counts: &Counts, options: &SurveyFigureOptions) -> Result<SurveyFigure, LoyaltyError> {
    let level = options.level;
    Ok(match options.metric {
        SurveyMetric::Nps => {
            let found = nps_of_counts(counts, NpsOptions { level, ..NpsOptions::default() })?;
            let (value, reason) = (found.score, found.reason);
            SurveyFigure { value, n: found.n, interval: found.interval, warnings: found.warnings, reason }
        }
        SurveyMetric::Csat => {
            let Csat { value, n, interval, warnings, reason, .. } = csat(counts, options.definition, level)?;
            SurveyFigure { value, n, interval, warnings, reason }
        }
        SurveyMetric::Ces => {
            let Ces { mean, n, interval, warnings, reason, .. } = ces(counts, direction(options)?, level)?;
            SurveyFigure { value: mean, n, interval, warnings, reason }
        }
    })
}

/// Compares two groups: b − a in the unit of the score.
///
/// # Formula
/// NPS: adjusted Wald, as [`compare_nps`]. Shares (top boxes): the pooled z test and Newcombe's interval, as
/// [`compare_rates`]. Net satisfaction: as an NPS of best and worst answers. Means: z = Δ/√(s²_a/n_a + s²_b/n_b) with s on
/// n − 1, interval Δ ± z·SE.
///
/// # Errors
/// As [`figure`].
pub(crate) fn compare(a: &Counts, b: &Counts, options: &SurveyFigureOptions) -> Result<Comparison, LoyaltyError> {
    let level = interval::level(options.level)?;
    let Scale(low, high) = a.scale();
    let share = |counts: &Counts, lowest| Share { numerator: counts.between(lowest, high), denominator: counts.n() };
    if let Some(reason) = a.why_no_score().or_else(|| b.why_no_score()) {
        return Ok(Comparison::unanswerable(reason));
    }
    match (options.metric, options.definition) {
        (SurveyMetric::Nps, _) => compare_nps(a.into(), b.into(), level, NpsMethod::AdjustedWald),
        (SurveyMetric::Ces, _) | (_, CsatDefinition::Mean) => Ok(compare_means(a, b, 1.0, level)),
        (_, CsatDefinition::RescaledMean) => Ok(compare_means(a, b, high - low, level)),
        (_, CsatDefinition::Top2Box) => compare_rates(share(a, high - 1.0), share(b, high - 1.0), level),
        (_, CsatDefinition::TopBox) => compare_rates(share(a, high), share(b, high), level),
        (_, CsatDefinition::Net) => {
            let groups = |counts: &Counts| {
                let (promoters, detractors) = (counts.between(high - 1.0, high), counts.between(low, low + 1.0));
                Groups { promoters, passives: counts.n() - promoters - detractors, detractors }
            };
            let points = compare_nps(groups(a), groups(b), level, NpsMethod::AdjustedWald)?;
            let interval = points.interval.map(|i| Interval { low: i.low / 100.0, high: i.high / 100.0, ..i });
            Ok(Comparison { difference: points.difference.map(|points| points / 100.0), interval, ..points })
        }
    }
}

fn compare_means(a: &Counts, b: &Counts, unit: f64, level: f64) -> Comparison {
    let (Some(mean_a), Some(mean_b)) = (a.mean(), b.mean()) else {
        return Comparison::unanswerable(Reason::NoAnswers {});
    };
    let (Some(variance_a), Some(variance_b)) = (a.variance(), b.variance()) else {
        // A single answer has no spread.
        return Comparison {
            difference: Some((mean_b - mean_a) / unit),
            ..Comparison::unanswerable(Reason::NothingVaries {})
        };
    };
    let error = libm::sqrt(variance_a / a.n() + variance_b / b.n()) / unit;
    let difference = (mean_b - mean_a) / unit;
    let Scale(low, high) = a.scale();
    let most = (high - low) / unit;
    let interval = Interval::around(difference, critical(level) * error, (-most, most), level, Method::Wald);
    Comparison::tested(difference, error, interval, small_sample(a.n().min(b.n())).into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(metric: SurveyMetric, definition: CsatDefinition) -> SurveyFigureOptions {
        SurveyFigureOptions { metric, definition, direction: Some(Direction::Ease), ..Default::default() }
    }

    #[test]
    fn means_are_compared_by_their_own_spread() {
        // Means 2 and 4, variances 1 and 4/3 on n − 1, standard errors √(1/3 + 1/3).
        let a = Counts::of_answers(&[1.0, 2.0, 3.0], Scale(1.0, 5.0)).unwrap();
        let b = Counts::of_answers(&[3.0, 3.0, 5.0, 5.0], Scale(1.0, 5.0)).unwrap();
        let found = compare(&a, &b, &options(SurveyMetric::Ces, CsatDefinition::Mean)).unwrap();
        assert_eq!(found.difference, Some(2.0));
        assert!((found.z.unwrap() - 2.0 / libm::sqrt(2.0 / 3.0)).abs() < 1e-12);
        let rescaled = compare(&a, &b, &options(SurveyMetric::Csat, CsatDefinition::RescaledMean)).unwrap();
        assert_eq!((rescaled.difference, rescaled.p), (Some(0.5), found.p));
        let (of_means, of_shares) = (found.interval.unwrap(), rescaled.interval.unwrap());
        let margin = critical(0.95) * libm::sqrt(2.0 / 3.0);
        assert!((of_means.low - (2.0 - margin)).abs() < 1e-12 && (of_means.high - (2.0 + margin)).abs() < 1e-12);
        assert!((of_shares.low - of_means.low / 4.0).abs() < 1e-12);
        assert!((of_shares.high - of_means.high / 4.0).abs() < 1e-12);
    }

    #[test]
    fn top_boxes_are_compared_as_shares_and_net_in_fractions() {
        let a = Counts::of_counts(&[4.0, 6.0, 10.0, 30.0, 50.0], Scale(1.0, 5.0)).unwrap();
        let b = Counts::of_counts(&[10.0, 10.0, 10.0, 30.0, 40.0], Scale(1.0, 5.0)).unwrap();
        let difference =
            |definition| compare(&a, &b, &options(SurveyMetric::Csat, definition)).unwrap().difference.unwrap();
        assert!((difference(CsatDefinition::Top2Box) + 0.1).abs() < 1e-12);
        assert!((difference(CsatDefinition::TopBox) + 0.1).abs() < 1e-12);
        // Adjusted counts: (70.75 − 20.75)/103 less (80.75 − 10.75)/103.
        assert!((difference(CsatDefinition::Net) - (50.0 - 70.0) / 103.0).abs() < 1e-12);
        let groups = |promoters, passives, detractors| Groups { promoters, passives, detractors };
        let (before, after) = (groups(80.0, 10.0, 10.0), groups(70.0, 10.0, 20.0));
        let points = compare_nps(before, after, 0.95, NpsMethod::AdjustedWald).unwrap().interval.unwrap();
        let net = compare(&a, &b, &options(SurveyMetric::Csat, CsatDefinition::Net)).unwrap().interval.unwrap();
        assert!((net.low - points.low / 100.0).abs() < 1e-12 && (net.high - points.high / 100.0).abs() < 1e-12);
    }

    #[test]
    fn nobody_cannot_be_compared() {
        let nobody = Counts::of_answers(&[], NPS_SCALE).unwrap();
        let found = compare(&nobody, &nobody, &SurveyFigureOptions::default()).unwrap();
        assert_eq!((found.difference, found.reason), (None, Some(Reason::NoAnswers {})));
    }
}
