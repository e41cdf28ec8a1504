//! Proportions: what is the share, how precise is it, and do two shares differ?

use super::decimal::ratio;
use super::interval::{self, Interval, Method};
use super::normal;
use crate::error::{LoyaltyError, count, non_negative, part_of};
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// A part of a whole with its interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Rate {
    /// The fraction, or null with a `reason`.
    pub value: Option<f64>,
    /// The part.
    pub numerator: f64,
    /// The whole.
    pub denominator: f64,
    /// The Wilson interval, or null where the value is not a proportion of counted things.
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// A part and its whole. Both are needed, so that a misspelt one is missed, and a whole [`Rate`] may be given.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Share {
    /// The part: how many did it.
    pub numerator: f64,
    /// The whole: how many could have.
    pub denominator: f64,
}

/// Options of a rate: the confidence level, and the population.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RateOptions {
    /// The confidence level of the interval; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
    /// The population size, when the denominator is a sample of it: narrows the interval.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub population: Option<f64>,
}

impl Default for RateOptions {
    fn default() -> Self {
        Self { level: 0.95, population: None }
    }
}

impl Rate {
    /// A value with no interval, because it is not a proportion of counted things.
    pub(crate) fn without_interval(numerator: f64, denominator: f64, warning: Warning) -> Self {
        Self {
            value: Some(ratio(numerator, denominator)),
            numerator,
            denominator,
            interval: None,
            warnings: vec![warning],
            reason: None,
        }
    }

    /// A share of nobody; `name` is the field that is zero.
    pub(crate) fn of_nobody(numerator: f64, name: &str) -> Self {
        Self {
            value: None,
            numerator,
            denominator: 0.0,
            interval: None,
            warnings: vec![],
            reason: Some(Reason::EmptyGroup { name: name.into() }),
        }
    }
}

/// Rate: the share of a whole, with its Wilson interval.
///
/// # Formula
/// value = numerator / denominator. The interval is Wilson's (1927), after every count is multiplied by
/// (N−1)/(N−n) when a population N is given. Amounts instead of counts (12.50 of 80.00) have no interval.
///
/// # Errors
/// A negative, infinite or undefined number; `numerator > denominator`; `denominator > population`;
/// a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::stats::{RateOptions, Share, rate};
///
/// let found = rate(Share { numerator: 50.0, denominator: 100.0 }, RateOptions::default())?;
/// let interval = found.interval.expect("a share of somebody");
/// assert_eq!(found.value, Some(0.5));
/// assert_eq!((format!("{:.3}", interval.low), format!("{:.3}", interval.high)), ("0.404".into(), "0.596".into()));
/// let refused = rate(Share { numerator: 50.0, denominator: 10.0 }, RateOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::PartExceedsWhole { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rate(share: Share, options: RateOptions) -> Result<Rate, LoyaltyError> {
    let Share { numerator, denominator } = share;
    non_negative("numerator", numerator)?;
    non_negative("denominator", denominator)?;
    let numerator = part_of("numerator", numerator, "denominator", denominator)?;
    let level = interval::level(options.level)?;
    let factor = interval::population_factor(denominator, options.population)?;
    if denominator == 0.0 {
        return Ok(Rate::of_nobody(numerator, "denominator"));
    }
    if numerator.fract() != 0.0 || denominator.fract() != 0.0 {
        return Ok(Rate::without_interval(numerator, denominator, Warning::NotACount {}));
    }
    let value = numerator / denominator;
    let interval = match factor {
        Some(factor) => wilson(numerator * factor, denominator * factor, level),
        None => Interval { low: value, high: value, level, method: Method::Wilson },
    };
    Ok(Rate {
        value: Some(value),
        numerator,
        denominator,
        interval: Some(interval.including(value)),
        warnings: small_sample(denominator).into_iter().collect(),
        reason: None,
    })
}

/// The Wilson score interval of `part` in `n` > 0 (Wilson 1927, eq. 1 solved for p).
///
/// # Formula
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n); exactly 0 at 0/n and exactly 1 at n/n.
pub(crate) fn wilson(part: f64, n: f64, level: f64) -> Interval {
    let z = normal::critical(level);
    let p = part / n;
    let weight = 1.0 + z * z / n;
    let centre = (p + z * z / (2.0 * n)) / weight;
    let margin = z * libm::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) / weight;
    Interval {
        low: if part == 0.0 { 0.0 } else { (centre - margin).max(0.0) },
        high: if part == n { 1.0 } else { (centre + margin).min(1.0) },
        level,
        method: Method::Wilson,
    }
}

/// The difference of two estimates and its test.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Comparison {
    /// The second minus the first, or null with a `reason`.
    pub difference: Option<f64>,
    /// The test statistic, or null when nothing varies.
    pub z: Option<f64>,
    /// The two-sided p-value without continuity correction, or null when nothing varies.
    pub p: Option<f64>,
    /// The interval of the difference.
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no difference or no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

impl Comparison {
    /// No difference can be stated.
    pub(crate) fn unanswerable(reason: Reason) -> Self {
        Self { difference: None, z: None, p: None, interval: None, warnings: vec![], reason: Some(reason) }
    }

    /// A difference tested against its standard error under "no difference".
    pub(crate) fn tested(difference: f64, standard_error: f64, interval: Interval, warnings: Vec<Warning>) -> Self {
        let z = (standard_error > 0.0).then(|| difference / standard_error);
        Self {
            difference: Some(difference),
            z,
            p: z.map(normal::two_sided_p),
            interval: Some(interval.including(difference)),
            warnings,
            reason: z.is_none().then_some(Reason::NothingVaries {}),
        }
    }
}

/// Compares two shares: the pooled z test, and Newcombe's interval of the difference b − a.
///
/// # Formula
/// z = (p₂−p₁)/√(p(1−p)(1/n₁+1/n₂)), p pooled. Interval: Newcombe 1998, method 10, from the two Wilson
/// intervals [l, u]: Δ − √((p₂−l₂)²+(u₁−p₁)²) to Δ + √((u₂−p₂)²+(p₁−l₁)²).
///
/// # Errors
/// As [`rate`]; a count that is not whole.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::stats::{Share, compare_rates};
///
/// let [before, after] = [25.0, 50.0].map(|numerator| Share { numerator, denominator: 100.0 });
/// let found = compare_rates(before, after, 0.95)?;
/// assert_eq!(found.difference, Some(0.25));
/// let refused = compare_rates(before, Share { denominator: 10.0, ..after }, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::PartExceedsWhole { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn compare_rates(a: Share, b: Share, level: f64) -> Result<Comparison, LoyaltyError> {
    let level = interval::level(level)?;
    for share in [a, b] {
        count("numerator", share.numerator)?;
        count("denominator", share.denominator)?;
        part_of("numerator", share.numerator, "denominator", share.denominator)?;
    }
    if a.denominator == 0.0 || b.denominator == 0.0 {
        return Ok(Comparison::unanswerable(Reason::EmptyGroup { name: "denominator".into() }));
    }
    let (p1, p2) = (a.numerator / a.denominator, b.numerator / b.denominator);
    let (w1, w2) = (wilson(a.numerator, a.denominator, level), wilson(b.numerator, b.denominator, level));
    let difference = p2 - p1;
    let interval = Interval {
        low: (difference - libm::hypot(p2 - w2.low, w1.high - p1)).max(-1.0),
        high: (difference + libm::hypot(w2.high - p2, p1 - w1.low)).min(1.0),
        level,
        method: Method::Newcombe,
    };
    let pooled = (a.numerator + b.numerator) / (a.denominator + b.denominator);
    let standard_error = libm::sqrt(pooled * (1.0 - pooled) * (1.0 / a.denominator + 1.0 / b.denominator));
    let warnings = small_sample(a.denominator.min(b.denominator)).into_iter().collect();
    Ok(Comparison::tested(difference, standard_error, interval, warnings))
}
