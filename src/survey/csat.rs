//! Customer satisfaction (CSAT): how satisfied are customers?

use super::answers::{Counts, Scale};
use crate::error::LoyaltyError;
use crate::stats::interval::{self, Interval, Method};
use crate::stats::normal;
use crate::stats::proportion::wilson;
use crate::survey::nps::{Groups, NpsOptions, nps};
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// The definition of the satisfaction score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum CsatDefinition {
    /// Top two boxes: the share of the two best answers.
    #[default]
    #[serde(rename = "top-2-box")]
    Top2Box,
    /// Top box: the share of the best answer.
    TopBox,
    /// The mean answer, in points of the scale.
    Mean,
    /// The mean answer from 0, the worst, to 1, the best.
    RescaledMean,
    /// Net: the share of the two best answers minus the share of the two worst.
    Net,
}

/// What a satisfaction question asked, and which figure is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CsatOptions {
    /// The lowest and the highest answer: `[1, 5]`. Required: 4 is good on 1–5 and poor on 1–10.
    #[cfg_attr(feature = "_wasm", tsify(type = "[lowest: number, highest: number]"))]
    pub scale: Scale,
    /// Default "top-2-box".
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub definition: CsatDefinition,
    /// The confidence level of the interval; default 0.95.
    #[serde(default = "interval::usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// A satisfaction score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Csat {
    /// The score by `definition`: a fraction, or points of the scale for "mean"; null with a `reason`.
    pub value: Option<f64>,
    /// The mean answer in points of the scale.
    pub mean: Option<f64>,
    /// How many answered.
    pub n: f64,
    /// The interval of `value`.
    pub interval: Option<Interval>,
    /// Which figure `value` is.
    pub definition: CsatDefinition,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Customer satisfaction (CSAT) of counted answers.
///
/// # Formula
/// Shares have Wilson's interval. The mean's is x̄ ± z·s/√n with s on n − 1, cut to the scale; the rescaled mean is
/// (x̄ − low)/(high − low), its interval likewise. The net share has the interval of an NPS (adjusted Wald).
///
/// # Errors
/// A level outside 0–1; a scale too short for two best and, for "net", two worst answers.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Counts, CsatDefinition, Scale, csat};
///
/// let counts = Counts::of_answers(&[5.0, 4.0, 4.0, 2.0, 1.0], Scale(1.0, 5.0))?;
/// assert_eq!(csat(&counts, CsatDefinition::Top2Box, 0.95)?.value, Some(0.6));
/// let refused = csat(&counts, CsatDefinition::Top2Box, 1.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn csat(counts: &Counts, definition: CsatDefinition, level: f64) -> Result<Csat, LoyaltyError> {
    let level = interval::level(level)?;
    let steps = match definition {
        CsatDefinition::Top2Box => 2.0,
        CsatDefinition::Net => 3.0,
        CsatDefinition::TopBox | CsatDefinition::Mean | CsatDefinition::RescaledMean => 1.0,
    };
    let Scale(low, high) = counts.scale().with_steps(steps)?;
    let n = counts.n();
    let none = Csat { value: None, mean: None, n, interval: None, definition, warnings: vec![], reason: None };
    let (Some(mean), None) = (counts.mean(), counts.why_no_score()) else {
        return Ok(Csat { reason: counts.why_no_score(), ..none });
    };
    let share = |part: f64| (part / n, Some(wilson(part, n, level)));
    let (value, interval) = match definition {
        CsatDefinition::Top2Box => share(counts.between(high - 1.0, high)),
        CsatDefinition::TopBox => share(counts.between(high, high)),
        CsatDefinition::Mean => (mean, mean_interval(counts, level)),
        CsatDefinition::RescaledMean => {
            let rescale = |value: f64| (value - low) / (high - low);
            let interval = mean_interval(counts, level);
            (rescale(mean), interval.map(|i| Interval { low: rescale(i.low), high: rescale(i.high), ..i }))
        }
        CsatDefinition::Net => {
            let (best, worst) = (counts.between(high - 1.0, high), counts.between(low, low + 1.0));
            let groups = Groups { promoters: best, passives: n - best - worst, detractors: worst };
            let interval = nps(groups, NpsOptions { level, ..NpsOptions::default() })?.interval;
            ((best - worst) / n, interval.map(|i| Interval { low: i.low / 100.0, high: i.high / 100.0, ..i }))
        }
    };
    // Rounding can leave the value just outside an interval of hardly any width.
    let interval = interval.map(|interval| interval.including(value));
    let is_mean = matches!(definition, CsatDefinition::Mean | CsatDefinition::RescaledMean);
    let no_width = interval.filter(|_| is_mean).and_then(no_width);
    let warnings = small_sample(n).into_iter().chain(no_width).collect();
    Ok(Csat { value: Some(value), mean: Some(mean), interval, warnings, ..none })
}

/// The warning of a mean whose interval has no width, because all answers are the same.
pub(super) fn no_width(interval: Interval) -> Option<Warning> {
    (interval.low == interval.high).then_some(Warning::NoVariance {})
}

/// The interval of the mean answer, cut to the scale; none for a single answer, which has no spread.
pub(super) fn mean_interval(counts: &Counts, level: f64) -> Option<Interval> {
    let Scale(low, high) = counts.scale();
    let margin = normal::critical(level) * libm::sqrt(counts.variance()? / counts.n());
    Some(Interval::around(counts.mean()?, margin, (low, high), level, Method::Wald))
}
