//! Gray's test: is one cause of loss more common in some groups of customers than in others?

use super::causes::CompetingRisks;
use crate::error::LoyaltyError;
use crate::stats::chi_square::ChiSquareTest;
use crate::stats::rank::ascending;
use crate::warning::Reason;
use serde::Serialize;

/// A share of the customers so small that it is what rounding left of a score.
const ROUNDING: f64 = 1e-12;

/// Gray's test: do groups differ in the cumulative incidence of a cause?
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct GrayTest {
    /// The test statistic, or null with a `reason`.
    pub statistic: Option<f64>,
    /// Its degrees of freedom: groups less one.
    pub df: f64,
    /// The p-value: the probability of such a difference by chance, or null with a `reason`.
    pub p: Option<f64>,
    /// The score of each group, in the order of their numbers: above 0 where more were lost than at the rate of all.
    pub scores: Vec<f64>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Gray's test of the groups 0, 1 … for a cause (Gray 1988, with ρ = 0).
///
/// # Formula
/// With nᵣ at risk in group r, Sᵣ its Kaplan–Meier curve of all causes and Fᵣ its cumulative incidence of the cause:
/// hᵣ = nᵣ/Sᵣ₋, Rᵣ = hᵣ(1 − Fᵣ₋), h = Σ hᵣ, and over all groups dF₀ = d₁/h. The scores are zₖ = Σ (d₁ₖ − Rₖ·d₁/ΣR)
/// (his eq. 2.2), the statistic is z′V⁻¹z on one degree of freedom less than groups. V is his section 3: Dₖᵣ =
/// hₖ(δₖᵣ − hᵣ/h), cₖᵣ(t) = Σ Dₖᵣ·dF₀/(1 − F₀₋) up to t, bⱼₖᵣ = (1{j=1} − (1−F₀)/Sᵣ)·(cₖᵣ(∞) − cₖᵣ(t)), the quotient
/// 0 where Sᵣ is, and V = Σᵣ Σₜ (D+b₁)ₖ(D+b₁)ₗ·(dF₀/hᵣ)·φ(d₁, h·Sᵣ₋) + b₂ₖb₂ₗ·(Sᵣ₋·d₂ᵣ/nᵣ)/hᵣ·φ(d₂ᵣ, nᵣ), where d₂ are
/// those lost otherwise and φ(d, m) = 1 − (d−1)/(m−1) for ties, d > 1.
///
/// # Errors
/// `groups` of another length than the rows, or more than 100; a cause of 0; customers who entered late.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{CompetingRisks, gray_test};
///
/// let risks = CompetingRisks::new(vec![1.0, 2.0, 3.0, 4.0], vec![1, 1, 2, 0], None)?;
/// let found = gray_test(&risks, &[0, 0, 1, 1], 1)?;
/// // The first group leaves for this cause more than its share.
/// assert!(found.df == 1.0 && found.scores[0] > 0.0);
/// let late = CompetingRisks::new(vec![2.0], vec![1], Some(vec![1.0]))?;
/// assert_eq!(gray_test(&late, &[0], 1), Err(LoyaltyError::EntryNotSupported {}));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn gray_test(risks: &CompetingRisks, groups: &[u32], cause: u32) -> Result<GrayTest, LoyaltyError> {
    let cause = risks.asked(cause)?;
    let k = risks.groups(groups)?;
    let mut scores = vec![0.0; k];
    let mut to_come = vec![0.0; k * k];
    let each = |do_it: &mut dyn FnMut(&Step)| steps(risks, groups, k, cause, do_it);
    each(&mut |step| {
        let at_risk: f64 = (0..k).map(|group| step.subdistribution(group)).sum();
        for (group, score) in scores.iter_mut().enumerate().filter(|_| step.lost > 0.0) {
            *score += step.here[group] - step.subdistribution(group) * step.lost / at_risk;
        }
        step.add_to_c(&mut to_come);
    });
    let mut covariance = vec![0.0; k * k];
    let mut of_group = vec![0.0; k];
    each(&mut |step| {
        // What is still to come of c after this time.
        step.take_from_c(&mut to_come);
        step.add_to_covariance(&to_come, &mut of_group, &mut covariance);
    });
    let test = ChiSquareTest::of_differences(&scores, &covariance);
    let reason = match test {
        Some(_) => None,
        None if k < 2 => Some(Reason::OneGroup {}),
        None if !risks.causes.contains(&cause) => Some(Reason::NoEvents {}),
        // What rounding leaves of a score of 0 is no difference.
        None if scores.iter().any(|score| score.abs() > ROUNDING * risks.len() as f64) => {
            Some(Reason::VarianceUnknown {})
        }
        None => Some(Reason::NothingVaries {}),
    };
    Ok(GrayTest {
        statistic: test.map(|test| test.statistic),
        df: test.map_or(0.0, |test| test.df),
        p: test.map(|test| test.p),
        scores,
        reason,
    })
}

/// A time at which somebody was lost, with the groups as they were just before.
struct Step {
    at_risk: Vec<f64>,
    /// Lost here for the cause.
    here: Vec<f64>,
    /// Lost here otherwise.
    otherwise: Vec<f64>,
    /// Sᵣ₋.
    survival: Vec<f64>,
    /// Fᵣ₋.
    incidence: Vec<f64>,
    /// hᵣ = nᵣ/Sᵣ₋; 0 where nobody is left.
    h: Vec<f64>,
    all_h: f64,
    /// Lost here for the cause, in all groups.
    lost: f64,
    /// F₀₋ of all groups.
    pooled: f64,
}

/// Calls with each time at which somebody was lost, the earliest first.
fn steps(risks: &CompetingRisks, groups: &[u32], k: usize, cause: u32, each: &mut dyn FnMut(&Step)) {
    let order = ascending(&risks.durations);
    let zeros = vec![0.0; k];
    let mut step = Step {
        at_risk: zeros.clone(),
        here: zeros.clone(),
        otherwise: zeros.clone(),
        survival: vec![1.0; k],
        incidence: zeros.clone(),
        h: zeros,
        all_h: 0.0,
        lost: 0.0,
        pooled: 0.0,
    };
    groups.iter().for_each(|group| step.at_risk[*group as usize] += 1.0);
    for tied in order.chunk_by(|a, b| risks.durations[*a] == risks.durations[*b]) {
        step.here.fill(0.0);
        step.otherwise.fill(0.0);
        for &row in tied.iter().filter(|row| risks.causes[**row] > 0) {
            let lost = if risks.causes[row] == cause { &mut step.here } else { &mut step.otherwise };
            lost[groups[row] as usize] += 1.0;
        }
        step.lost = step.here.iter().sum();
        for r in 0..k {
            step.h[r] = if step.at_risk[r] > 0.0 { step.at_risk[r] / step.survival[r] } else { 0.0 };
        }
        step.all_h = step.h.iter().sum();
        if step.lost > 0.0 || step.otherwise.iter().any(|lost| *lost > 0.0) {
            each(&step);
        }
        step.pooled += step.pooled_step();
        for r in 0..k {
            if step.at_risk[r] > 0.0 {
                step.incidence[r] += step.survival[r] * step.here[r] / step.at_risk[r];
                step.survival[r] = step.survival_after(r);
            }
        }
        tied.iter().for_each(|row| step.at_risk[groups[*row] as usize] -= 1.0);
    }
}

impl Step {
    /// Rᵣ: those at risk of the cause, with those lost otherwise as if they were still there.
    fn subdistribution(&self, r: usize) -> f64 {
        self.h[r] * (1.0 - self.incidence[r])
    }

    /// dF₀.
    fn pooled_step(&self) -> f64 {
        if self.lost > 0.0 { self.lost / self.all_h } else { 0.0 }
    }

    /// Sᵣ from this time on.
    fn survival_after(&self, r: usize) -> f64 {
        self.survival[r] * (1.0 - (self.here[r] + self.otherwise[r]) / self.at_risk[r])
    }

    /// Dₖᵣ.
    fn d(&self, k: usize, r: usize) -> f64 {
        self.h[k] * (f64::from(u8::from(k == r)) - self.h[r] / self.all_h)
    }

    fn add_to_c(&self, c: &mut [f64]) {
        self.each_of_c(c, |sum, now| *sum += now);
    }

    fn take_from_c(&self, c: &mut [f64]) {
        self.each_of_c(c, |sum, now| *sum -= now);
    }

    /// Calls with each entry of c and what this time adds to it, if it does.
    fn each_of_c(&self, c: &mut [f64], each: impl Fn(&mut f64, f64)) {
        let groups = self.h.len();
        let rate = self.pooled_step() / (1.0 - self.pooled);
        if rate > 0.0 && rate.is_finite() {
            for (k, row) in c.chunks_exact_mut(groups).enumerate() {
                for (r, sum) in row.iter_mut().enumerate() {
                    each(sum, self.d(k, r) * rate);
                }
            }
        }
    }

    /// `column` is for the groups' part of one of them, whatever is in it.
    fn add_to_covariance(&self, to_come: &[f64], column: &mut [f64], covariance: &mut [f64]) {
        let groups = self.h.len();
        for r in (0..groups).filter(|r| self.at_risk[*r] > 0.0) {
            let after = self.survival_after(r);
            let pooled = 1.0 - self.pooled - self.pooled_step();
            let quotient = if after > 0.0 { pooled / after } else { 0.0 };
            if self.lost > 0.0 {
                let here = self.pooled_step() / self.h[r] * ties(self.lost, self.all_h * self.survival[r]);
                for (k, part) in column.iter_mut().enumerate() {
                    *part = self.d(k, r) + (1.0 - quotient) * to_come[k * groups + r];
                }
                add_squares(column, here, covariance);
            }
            if self.otherwise[r] > 0.0 && quotient > 0.0 {
                let otherwise = self.survival[r] * self.otherwise[r] / self.at_risk[r] / self.h[r]
                    * ties(self.otherwise[r], self.at_risk[r]);
                for (k, part) in column.iter_mut().enumerate() {
                    *part = -quotient * to_come[k * groups + r];
                }
                add_squares(column, otherwise, covariance);
            }
        }
    }
}

/// Adds the products of a column's entries, each by the factor, to the lower triangle of a covariance.
fn add_squares(column: &[f64], factor: f64, covariance: &mut [f64]) {
    for (k, row) in covariance.chunks_exact_mut(column.len()).enumerate() {
        let scaled = column[k] * factor;
        if scaled != 0.0 {
            row[..=k].iter_mut().zip(column).for_each(|(sum, part)| *sum += scaled * part);
        }
    }
}

/// φ: what several lost at one time take off the variance.
fn ties(lost: f64, at_risk: f64) -> f64 {
    if lost > 1.0 { 1.0 - (lost - 1.0) / (at_risk - 1.0) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], causes: &[u32], groups: &[u32], cause: u32) -> GrayTest {
        gray_test(&CompetingRisks::new(durations.to_vec(), causes.to_vec(), None).unwrap(), groups, cause).unwrap()
    }

    #[test]
    fn what_cannot_be_compared_says_why() {
        let reason = |groups: &[u32], cause| found(&[1.0, 2.0, 3.0], &[1, 2, 0], groups, cause).reason;
        assert_eq!(reason(&[0, 0, 0], 1), Some(Reason::OneGroup {}));
        assert_eq!(reason(&[0, 1, 1], 3), Some(Reason::NoEvents {}));
        assert_eq!(found(&[], &[], &[], 1).reason, Some(Reason::OneGroup {}));
        // One group was gone before the other lost anybody.
        let apart = found(&[1.0, 2.0], &[0, 1], &[0, 1], 1);
        assert_eq!((apart.reason, apart.statistic), (Some(Reason::NothingVaries {}), None));
    }

    #[test]
    fn a_difference_without_a_variance_says_so() {
        // One group's last customer is lost together with all of the other.
        let durations: Vec<f64> = (0..105).map(|row| if row < 99 { 1.0 } else { 3.0 }).collect();
        let causes: Vec<u32> = (0..105).map(|row| if row < 99 { 2 } else { 1 }).collect();
        let groups: Vec<u32> = (0..105).map(|row| u32::from(row >= 100)).collect();
        let test = found(&durations, &causes, &groups, 1);
        assert_eq!((test.statistic, test.reason), (None, Some(Reason::VarianceUnknown {})));
        assert!(test.scores[1] > 1.0, "{:?}", test.scores);
    }

    #[test]
    fn a_cause_beyond_those_that_have_a_column_is_one_that_nobody_was_lost_for() {
        let causes: Vec<u32> = (1..=100).collect();
        let durations = vec![1.0; 100];
        let groups: Vec<u32> = (0..100).map(|row| row % 2).collect();
        assert_eq!(found(&durations, &causes, &groups, 777).reason, Some(Reason::NoEvents {}));
    }

    #[test]
    fn a_group_is_not_a_cause() {
        let risks = CompetingRisks::new(vec![1.0], vec![1], None).unwrap();
        assert!(gray_test(&risks, &[0], 0).is_err());
        assert!(gray_test(&risks, &[0, 1], 1).is_err());
    }

    #[test]
    fn scores_add_up_to_nothing() {
        let scores = found(&[1.0, 2.0, 2.0, 3.0, 4.0], &[1, 2, 1, 1, 0], &[0, 1, 1, 2, 0], 1).scores;
        assert!(scores.iter().sum::<f64>().abs() < 1e-12, "{scores:?}");
    }
}
