//! Regularity: do customers buy at regular intervals or in clumps, or is neither clear?

use crate::error::{LoyaltyError, within};
use crate::stats::chi_square;
use crate::stats::gamma::{digamma, ln_gamma, trigamma};
use crate::stats::interval::{Interval, Method, level};
use crate::stats::normal;
use crate::warning::{Reason, Warning, small_sample};
use serde::Serialize;

/// What the test of k = 1 says of the gaps, at the level of the intervals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum GapPattern {
    /// The test rejects k = 1, and k is above it: gaps are more alike than chance makes them.
    Regular,
    /// No clear regularity: k may be 1.
    Unclear,
    /// The test rejects k = 1, and k is below it: short gaps and long ones alternate with few in between.
    Clumped,
}

/// k by all gaps of each customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ConditionalRegularity {
    /// The estimate of k; null with a `reason`.
    pub k: Option<f64>,
    /// Its standard error, from the curvature of the likelihood.
    pub standard_error: Option<f64>,
    /// Its interval, not below 0.
    pub interval: Option<Interval>,
    /// The likelihood ratio against k = 1, twice the difference of the log-likelihoods.
    pub ratio: Option<f64>,
    /// The probability of such a ratio, or a larger one, at k = 1.
    pub p: Option<f64>,
    /// How many gaps.
    pub gaps: f64,
    /// What the test says; null without a k. It may reject k = 1 though the interval reaches it: with few customers, that is far too
    /// wide upwards.
    pub pattern: Option<GapPattern>,
    /// Why there is no k.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Regularity: k, the shape of the gaps between purchases, by the last two gaps of each customer and by all of them. At
/// k = 1 purchases come at random; above, gaps are regular; below, clumped.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Regularity {
    /// The estimate of k by the last two gaps of each customer (Wheat & Morrison 1990); null with a `reason`.
    pub k: Option<f64>,
    /// Its standard error; null where the ratios of the gaps do not vary, as those of one customer.
    pub standard_error: Option<f64>,
    /// Its interval, not below 0; null without a standard error.
    pub interval: Option<Interval>,
    /// The statistic of the test of k = 1.
    pub z: Option<f64>,
    /// Its two-sided p-value.
    pub p: Option<f64>,
    /// How many customers have two gaps or more.
    pub n: f64,
    /// What the test says; null without a k. It may reject k = 1 though the interval reaches it: with few customers, that is far too
    /// wide upwards.
    pub pattern: Option<GapPattern>,
    /// k by all gaps, by maximum likelihood conditional on each customer's total.
    pub conditional: ConditionalRegularity,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no k.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// How regular purchases are, from the gaps of each customer in their order, in any unit. Customers with fewer than two gaps
/// say nothing about it; `at` is the level of the intervals and of the tests of k = 1, which decide the pattern.
///
/// # Formula
/// By the last two gaps g₁ and g₂: M = g₁/(g₁+g₂), v = mean (M−½)², k̂ = (1−4v)/(8v), SE = √((m₄−v²)/n)/(8v²) with
/// m₄ = mean (M−½)⁴, and z = (v−1/12)·√(180n) against k = 1. The mean of M is known to be ½, so that the order of the two does
/// not matter. Source: Wheat and Morrison, "Estimating purchase regularity with two interpurchase times" (1990).
///
/// By all n gaps of each customer, given their sum S, the shares g/S are Dirichlet(k, …, k): Σ [ln Γ(nk) − n ln Γ(k) + (k−1)(Σ ln
/// g − n ln S)]. The customer's rate, leaving and the end of the observation cancel. The root of the score, an SE from its
/// curvature, and the likelihood ratio against k = 1 (Ng, Tian and Tang, "Dirichlet and related distributions", 2011, chapter 2).
///
/// # Errors
/// A gap below the smallest normal number, about 2e-308, or none: purchases of one day are one purchase. A level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::btyd::{GapPattern, regularity};
///
/// // Thirty customers who buy about every four weeks.
/// let gaps: Vec<Vec<f64>> = (0..30).map(|day| vec![28.0, 21.0 + f64::from(day % 15), 30.0]).collect();
/// let found = regularity(&gaps, 0.95)?;
/// assert_eq!(found.pattern, Some(GapPattern::Regular));
/// let refused = regularity(&[vec![28.0, 0.0]], 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "gaps[0]"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn regularity<G: AsRef<[f64]>>(gaps: &[G], at: f64) -> Result<Regularity, LoyaltyError> {
    let at = level(at)?;
    let z = normal::critical(at);
    for (customer, gaps) in gaps.iter().enumerate() {
        if let Some(gap) = gaps.as_ref().iter().find(|gap| !(**gap >= f64::MIN_POSITIVE && gap.is_finite())) {
            within(&["gaps[", &customer.to_string(), "]"].concat(), *gap, f64::MIN_POSITIVE, f64::MAX)?;
        }
    }
    let several: Vec<&[f64]> = gaps.iter().map(AsRef::as_ref).filter(|gaps| gaps.len() > 1).collect();
    let n = several.len() as f64;
    let interval = |k: f64, error: f64| Interval::around(k, z * error, (0.0, f64::INFINITY), at, Method::Wald);
    if several.is_empty() {
        let none = || {
            let nobody = gaps.iter().all(|gaps| gaps.as_ref().is_empty());
            Some(if nobody { Reason::NobodyReturned {} } else { Reason::NobodyReturnedTwice {} })
        };
        return Ok(Regularity {
            k: None,
            standard_error: None,
            interval: None,
            z: None,
            p: None,
            n,
            pattern: None,
            conditional: Conditional::default().answer(&interval, &|k, p| pattern(k, p, at), none()),
            warnings: vec![],
            reason: none(),
        });
    }
    let pattern = |k: f64, p: f64| pattern(k, p, at);
    let conditional = Conditional::of(&several).answer(&interval, &pattern, None);
    let (v, m4) = moments(&several);
    // What rounding leaves of gaps that are all alike.
    const NONE: f64 = 1e-24;
    let varies = v > NONE;
    let k = varies.then(|| (1.0 - 4.0 * v) / (8.0 * v));
    let spread = m4 - v * v;
    let standard_error = (varies && spread > f64::EPSILON * m4).then(|| libm::sqrt(spread / n) / (8.0 * v * v));
    let interval = k.zip(standard_error).map(|(k, error)| interval(k, error));
    let statistic = (v - 1.0 / 12.0) * libm::sqrt(180.0 * n);
    let p = normal::two_sided_p(statistic);
    Ok(Regularity {
        k,
        standard_error,
        interval,
        z: Some(statistic),
        p: Some(p),
        n,
        pattern: k.map(|k| pattern(k, p)),
        conditional,
        warnings: small_sample(n).into_iter().collect(),
        reason: (!varies).then_some(Reason::AllGapsEqual {}),
    })
}

/// By the p-value of the test of k = 1: an interval of k ± z·SE would hardly ever exclude 1 where customers are few.
fn pattern(k: f64, p: f64, level: f64) -> GapPattern {
    if p >= 1.0 - level {
        GapPattern::Unclear
    } else if k > 1.0 {
        GapPattern::Regular
    } else {
        GapPattern::Clumped
    }
}

/// The means of (M−½)² and (M−½)⁴ over customers, M the first of the last two gaps as a share of both.
fn moments(several: &[&[f64]]) -> (f64, f64) {
    let (mut squares, mut fourths) = (0.0, 0.0);
    for gaps in several {
        let [.., first, second] = gaps else { continue };
        // As shares of the larger one: the sum of two large gaps is still a number.
        let larger = first.max(*second);
        let (first, second) = (first / larger, second / larger);
        let off = (first - second) / (first + second) / 2.0;
        squares += off * off;
        fourths += off * off * off * off;
    }
    let n = several.len() as f64;
    (squares / n, fourths / n)
}

/// ln (gap/largest): of the quotient, which is exact where they are nearly alike, unless it is too small to be a number.
fn ln_ratio(gap: f64, largest: f64) -> f64 {
    let ratio = gap / largest;
    if ratio >= f64::MIN_POSITIVE { libm::log(ratio) } else { libm::log(gap) - libm::log(largest) }
}

/// The likelihood of k, given each customer's total.
#[derive(Default)]
struct Conditional {
    /// How many customers have so many gaps, by their number.
    customers: Vec<f64>,
    /// Σ ln (g · n/S) over all gaps: how far the gaps are from equal ones, 0 or less.
    unequal: f64,
}

impl Conditional {
    fn of(several: &[&[f64]]) -> Self {
        let mut all = Self::default();
        for gaps in several {
            if gaps.len() >= all.customers.len() {
                all.customers.resize(gaps.len() + 1, 0.0);
            }
            all.customers[gaps.len()] += 1.0;
            let largest = gaps.iter().fold(0.0, |largest: f64, gap| largest.max(*gap));
            let mean = gaps.iter().map(|gap| gap / largest).sum::<f64>() / gaps.len() as f64;
            all.unequal += gaps.iter().map(|gap| ln_ratio(*gap, largest) - libm::log(mean)).sum::<f64>();
        }
        all
    }

    fn add_up(&self, of: &dyn Fn(f64) -> f64) -> f64 {
        let some = self.customers.iter().enumerate().filter(|(_, customers)| **customers > 0.0);
        some.map(|(gaps, customers)| customers * of(gaps as f64)).sum()
    }

    fn gaps(&self) -> f64 {
        self.add_up(&|n| n)
    }

    fn log_likelihood(&self, k: f64) -> f64 {
        let of = |n: f64| ln_gamma(n * k) - n * ln_gamma(k) - (k - 1.0) * n * libm::log(n);
        self.add_up(&of) + (k - 1.0) * self.unequal
    }

    /// The slope of the log-likelihood, which falls from infinity to `unequal`.
    fn score(&self, k: f64) -> f64 {
        self.add_up(&|n| n * (digamma(n * k) - digamma(k) - libm::log(n))) + self.unequal
    }

    /// The root of the score; none where all gaps of each customer are alike.
    fn root(&self) -> Option<f64> {
        // What rounding makes of equal gaps.
        const EQUAL: f64 = 1e-13;
        if self.unequal > -EQUAL * self.gaps() {
            return None;
        }
        let (mut low, mut high) = (0.5, 2.0);
        while self.score(low) < 0.0 {
            low /= 2.0;
        }
        while self.score(high) > 0.0 {
            high *= 2.0;
        }
        while high - low > 4.0 * f64::EPSILON * high {
            let middle = 0.5 * (low + high);
            if self.score(middle) > 0.0 { low = middle } else { high = middle }
        }
        Some(0.5 * (low + high))
    }

    fn answer(
        &self,
        interval: &dyn Fn(f64, f64) -> Interval,
        pattern: &dyn Fn(f64, f64) -> GapPattern,
        reason: Option<Reason>,
    ) -> ConditionalRegularity {
        let k = if reason.is_some() { None } else { self.root() };
        let error = k.map(|k| libm::sqrt(1.0 / self.add_up(&|n| n * (trigamma(k) - n * trigamma(n * k)))));
        let interval = k.zip(error).map(|(k, error)| interval(k, error));
        let ratio = k.map(|k| (2.0 * (self.log_likelihood(k) - self.log_likelihood(1.0))).max(0.0));
        let p = ratio.map(|ratio| chi_square::upper_tail(ratio, 1));
        ConditionalRegularity {
            k,
            standard_error: error,
            interval,
            ratio,
            p,
            gaps: self.gaps(),
            pattern: k.zip(p).map(|(k, p)| pattern(k, p)),
            reason: reason.or_else(|| k.is_none().then_some(Reason::AllGapsEqual {})),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_gaps_of_3_and_1_and_two_of_1_and_1_by_hand() {
        let found = regularity(&[vec![3.0, 1.0], vec![9.0, 2.0, 2.0], vec![5.0]], 0.95).unwrap();
        // M is 3/4 and 1/2: v = 1/32.
        assert_eq!((found.n, found.conditional.gaps), (2.0, 5.0));
        assert!((found.k.unwrap() - 3.5).abs() < 1e-14);
        assert!((found.z.unwrap() - (1.0 / 32.0 - 1.0 / 12.0) * libm::sqrt(360.0)).abs() < 1e-14);
        assert_eq!(found.warnings, [Warning::SmallSample { n: 2.0 }]);
    }

    #[test]
    fn equal_gaps_have_no_k_and_one_gap_none_at_all() {
        let equal = regularity(&[vec![7.0, 7.0, 7.0], vec![0.1, 0.1]], 0.95).unwrap();
        assert_eq!((equal.k, equal.reason), (None, Some(Reason::AllGapsEqual {})));
        assert_eq!((equal.conditional.k, equal.conditional.reason), (None, Some(Reason::AllGapsEqual {})));
        // The last two alone are equal: all gaps still tell.
        let last = regularity(&[vec![3.0, 7.0, 7.0]], 0.95).unwrap();
        assert_eq!(last.reason, Some(Reason::AllGapsEqual {}));
        assert!(last.conditional.k.is_some() && last.conditional.reason.is_none());
        let once = regularity(&[vec![3.0], vec![]], 0.95).unwrap();
        assert_eq!((once.n, once.reason), (0.0, Some(Reason::NobodyReturnedTwice {})));
        let never: [Vec<f64>; 1] = [vec![]];
        assert_eq!(regularity(&never, 0.95).unwrap().reason, Some(Reason::NobodyReturned {}));
    }

    #[test]
    fn the_slope_of_the_likelihood_is_the_score() {
        let gaps = [vec![3.0, 1.0, 4.0], vec![1.0, 5.0], vec![9.0, 2.0, 6.0, 5.0]];
        let several: Vec<&[f64]> = gaps.iter().map(Vec::as_slice).collect();
        let all = Conditional::of(&several);
        for k in [0.3, 1.0, 2.5, 40.0] {
            let step = 1e-5 * k;
            let slope = (all.log_likelihood(k + step) - all.log_likelihood(k - step)) / (2.0 * step);
            assert!((slope - all.score(k)).abs() < 1e-6 * (1.0 + slope.abs()), "{k}");
        }
    }
}
