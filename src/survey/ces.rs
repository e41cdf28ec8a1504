//! Customer Effort Score (CES): how easy is it to do business with us?

use super::answers::{Counts, Scale};
use super::csat::{mean_interval, no_width};
use crate::error::LoyaltyError;
use crate::stats::interval::{self, Interval};
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// What a high answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Direction {
    /// High is easy: high is good.
    Ease,
    /// High is hard: low is good. Answers are not recoded.
    Effort,
}

/// What an effort question asked.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CesOptions {
    /// The lowest and the highest answer: `[1, 5]` or `[1, 7]`. Required.
    #[cfg_attr(feature = "_wasm", tsify(type = "[lowest: number, highest: number]"))]
    pub scale: Scale,
    /// What a high answer means: "ease" or "effort". Required: the two cannot be told apart or mixed.
    pub direction: Direction,
    /// The confidence level of the interval; default 0.95.
    #[serde(default = "interval::usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// An effort score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Ces {
    /// The mean answer in points of the scale, or null with a `reason`.
    pub mean: Option<f64>,
    /// On 1–7, the share of answers of 5 and more; null on 1–5.
    pub at_least5: Option<f64>,
    /// On 1–7, the share of answers of 6 and more; null on 1–5.
    pub at_least6: Option<f64>,
    /// On 1–7, the share of 5 and more minus the share of 3 and less; null on 1–5.
    pub net: Option<f64>,
    /// How many answered.
    pub n: f64,
    /// The interval of the mean; null for a single answer.
    pub interval: Option<Interval>,
    /// What a high answer means.
    pub direction: Direction,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Customer Effort Score (CES) of counted answers on 1–5 or 1–7 (Dixon, Freeman & Toman 2010).
///
/// # Formula
/// x̄ ± z·s/√n with s on n − 1, cut to the scale.
///
/// # Errors
/// A scale that is neither 1–5 nor 1–7; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Counts, Direction, Scale, ces};
///
/// let counts = Counts::of_answers(&[7.0, 6.0, 5.0, 2.0], Scale(1.0, 7.0))?;
/// let found = ces(&counts, Direction::Ease, 0.95)?;
/// assert_eq!((found.mean, found.at_least5), (Some(5.0), Some(0.75)));
/// let refused = ces(&counts, Direction::Ease, 0.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn ces(counts: &Counts, direction: Direction, level: f64) -> Result<Ces, LoyaltyError> {
    let level = interval::level(level)?;
    let Scale(low, high) = counts.scale();
    if low != 1.0 || (high != 5.0 && high != 7.0) {
        return Err(LoyaltyError::UnsupportedScale { low, high });
    }
    let n = counts.n();
    let none = Ces {
        mean: None,
        at_least5: None,
        at_least6: None,
        net: None,
        n,
        interval: None,
        direction,
        warnings: vec![],
        reason: None,
    };
    if let Some(reason) = counts.why_no_score() {
        return Ok(Ces { reason: Some(reason), ..none });
    }
    let share = |lowest, highest| (high == 7.0).then(|| counts.between(lowest, highest) / n);
    let at_least5 = share(5.0, 7.0);
    let interval = mean_interval(counts, level);
    Ok(Ces {
        mean: counts.mean(),
        at_least5,
        at_least6: share(6.0, 7.0),
        // One division, so that 46 % − 43 % is not 2.9999999999999996 %.
        net: at_least5.map(|_| (counts.between(5.0, 7.0) - counts.between(1.0, 3.0)) / n),
        interval,
        warnings: small_sample(n).into_iter().chain(interval.and_then(no_width)).collect(),
        ..none
    })
}
