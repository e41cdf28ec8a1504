//! Sample size: how many customers must answer, and how many more promoters are needed?

use super::nps::Groups;
use crate::error::{LoyaltyError, count, field, representable, within};
use crate::stats::interval::{self, usual_level};
use crate::stats::normal::{critical, quantile};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// The variance of one answer coded 1, 0, −1 when nothing is known of it: half promoters, half detractors.
const LARGEST_VARIANCE: f64 = 1.0;

fn largest_variance() -> f64 {
    LARGEST_VARIANCE
}

fn usual_power() -> f64 {
    0.8
}

fn even_odds() -> f64 {
    0.5
}

/// A number of answers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SampleSize {
    /// How many answers are needed.
    pub n: f64,
}

/// How exact an NPS is to be.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct NpsPrecision {
    /// Half the width of the interval, in points.
    pub margin: f64,
    /// The variance of one answer coded 1, 0, −1; default 1, the largest possible.
    #[serde(default = "largest_variance")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub variance: f64,
    /// The confidence level; default 0.95.
    #[serde(default = "usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// Rounds up to a number of answers, one at least.
fn answers(name: &str, n: f64) -> Result<f64, LoyaltyError> {
    Ok(representable(name, libm::ceil(n))?.max(1.0))
}

/// Answers needed for an NPS of a given margin, by the adjusted Wald interval.
///
/// # Formula
/// ⌈v·z²/d² − 3⌉, d = margin/100; the 3 are the answers that the adjustment adds.
///
/// # Errors
/// A margin outside 0–100 points; a variance outside 0–1; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{NpsPrecision, nps_sample_size};
///
/// let precision = NpsPrecision { margin: 10.0, variance: 1.0, level: 0.95 };
/// assert_eq!(nps_sample_size(precision)?.n, 382.0);
/// let refused = nps_sample_size(NpsPrecision { margin: 0.0, ..precision });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "margin"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_sample_size(precision: NpsPrecision) -> Result<SampleSize, LoyaltyError> {
    let NpsPrecision { margin, variance, level } = precision;
    let d = within("margin", margin, f64::MIN_POSITIVE, 100.0)? / 100.0;
    within("variance", variance, 0.0, LARGEST_VARIANCE)?;
    let z = critical(interval::level(level)?);
    Ok(SampleSize { n: answers("n", variance * (z / d) * (z / d) - 3.0)? })
}

/// Which change of an NPS a survey is to notice.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct NpsChange {
    /// The smallest difference to notice, in points.
    pub difference: f64,
    /// The variance of one answer coded 1, 0, −1; default 1, the largest possible.
    #[serde(default = "largest_variance")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub variance: f64,
    /// The power, the probability of detecting it; default 0.8.
    #[serde(default = "usual_power")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub power: f64,
    /// The confidence level of the test; default 0.95.
    #[serde(default = "usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// A number of answers in each of two groups.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct GroupSize {
    /// How many answers are needed in each group.
    pub per_group: f64,
}

/// Answers needed in each of two groups for a difference to be noticed.
///
/// # Formula
/// ⌈2v(z₁₋α/₂ + z_power)²/d² − 3⌉, d = difference/100.
///
/// # Errors
/// A difference outside 0–200 points; a variance outside 0–1; a power or level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{NpsChange, nps_comparison_sample_size};
///
/// let change = NpsChange { difference: 10.0, variance: 1.0, power: 0.8, level: 0.95 };
/// assert_eq!(nps_comparison_sample_size(change)?.per_group, 1567.0);
/// let refused = nps_comparison_sample_size(NpsChange { power: 1.0, ..change });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "power"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_comparison_sample_size(change: NpsChange) -> Result<GroupSize, LoyaltyError> {
    let NpsChange { difference, variance, power, level } = change;
    let d = within("difference", difference, f64::MIN_POSITIVE, 200.0)? / 100.0;
    within("variance", variance, 0.0, LARGEST_VARIANCE)?;
    within("power", power, f64::EPSILON, 1.0 - f64::EPSILON)?;
    let z = (critical(interval::level(level)?) + quantile(power)) / d;
    Ok(GroupSize { per_group: answers(field!("per_group"), 2.0 * variance * z * z - 3.0)? })
}

/// How exact a share is to be.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RatePrecision {
    /// Half the width of the interval, as a fraction.
    pub margin: f64,
    /// The share expected; default 0.5, which needs the most answers.
    #[serde(default = "even_odds")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub proportion: f64,
    /// The number there are in all, if not many.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub population: Option<f64>,
    /// The confidence level; default 0.95.
    #[serde(default = "usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// Answers needed for a share of a given margin (Cochran 1977, eq. 4.1 and 4.2).
///
/// # Formula
/// n₀ = z²p(1−p)/d², not rounded; with a population N, n₀/(1 + (n₀−1)/N); then rounded up.
///
/// # Errors
/// A margin or proportion outside 0–1; a population that is not a whole number of at least 1; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{RatePrecision, rate_sample_size};
///
/// let precision = RatePrecision { margin: 0.05, proportion: 0.5, population: None, level: 0.95 };
/// assert_eq!(rate_sample_size(precision)?.n, 385.0);
/// let refused = rate_sample_size(RatePrecision { proportion: 50.0, ..precision });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "proportion"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rate_sample_size(precision: RatePrecision) -> Result<SampleSize, LoyaltyError> {
    let RatePrecision { margin, proportion, population, level } = precision;
    within("margin", margin, f64::MIN_POSITIVE, 1.0)?;
    within("proportion", proportion, 0.0, 1.0)?;
    let z = critical(interval::level(level)?) / margin;
    let unlimited = z * z * proportion * (1.0 - proportion);
    let n = match population {
        None => unlimited,
        Some(size) => {
            within("population", count("population", size)?, 1.0, f64::INFINITY)?;
            unlimited / (1.0 + (unlimited - 1.0) / size)
        }
    };
    // Rounding up must not ask more people than there are.
    Ok(SampleSize { n: answers("n", n)?.min(population.unwrap_or(f64::INFINITY)) })
}

/// How many more promoters reach a target.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PromotersNeeded {
    /// Additional respondents, all of them promoters; null with a `reason`.
    pub promoters: Option<f64>,
    /// Why no number of promoters does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// How many additional respondents, all promoters, bring an NPS to `target` points.
///
/// # Formula
/// ⌈(T·n − (p − d))/(1 − T)⌉, T = target/100, at least 0. T = 1 cannot be reached by adding promoters.
///
/// # Errors
/// A target outside −100…100; a count that is negative or not whole.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Groups, promoters_needed};
///
/// let groups = Groups { promoters: 50.0, passives: 30.0, detractors: 20.0 };
/// // 17 more make it 47/117: 40.2 points.
/// assert_eq!(promoters_needed(groups, 40.0)?.promoters, Some(17.0));
/// let refused = promoters_needed(groups, 101.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "target"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn promoters_needed(groups: Groups, target: f64) -> Result<PromotersNeeded, LoyaltyError> {
    let groups = groups.checked()?;
    within("target", target, -100.0, 100.0)?;
    // In points, so that a whole target is compared without rounding: 0.1 × 30 would be 3.0000000000000004.
    let missing = target * groups.n() - 100.0 * (groups.promoters - groups.detractors);
    if missing <= 0.0 {
        return Ok(PromotersNeeded { promoters: Some(0.0), reason: None });
    }
    if target == 100.0 {
        return Ok(PromotersNeeded { promoters: None, reason: Some(Reason::OutOfReach {}) });
    }
    let promoters = representable("promoters", libm::ceil(missing / (100.0 - target)))?;
    Ok(PromotersNeeded { promoters: Some(promoters), reason: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_of_a_change_is_the_usual() {
        let change =
            NpsChange { difference: 10.0, variance: largest_variance(), power: usual_power(), level: usual_level() };
        assert_eq!((change.variance, change.power, change.level), (1.0, 0.8, 0.95));
        assert_eq!(nps_comparison_sample_size(change).unwrap().per_group, 1567.0);
        // 2 · 0.6 · (1.95996 + 0.84162)²/0.5² − 3 = 34.67.
        let large = NpsChange { difference: 50.0, variance: 0.6, ..change };
        assert_eq!(nps_comparison_sample_size(large).unwrap().per_group, 35.0);
        for power in [0.0, 1.0] {
            let refused = nps_comparison_sample_size(NpsChange { power, ..change });
            assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "power"));
        }
    }
}
