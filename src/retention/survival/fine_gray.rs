//! Fine & Gray regression: what makes customers more likely to be lost for one cause, while others compete?

use super::causes::CompetingRisks;
use super::cox::{Covariate, Effect, effect, few_events, fit, standardised};
use super::partial_likelihood::{Likelihood, Standardised, Sums};
use crate::error::LoyaltyError;
use crate::stats::interval;
use crate::stats::normal;
use crate::warning::{Reason, Warning};
use serde::Serialize;

/// A fitted model of one cause of loss.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FineGray {
    /// One for each covariate, in their order; null with a `reason`. Ratios are of subdistribution hazards.
    pub effects: Option<Vec<Effect>>,
    /// The log pseudo-likelihood at the coefficients.
    pub log_likelihood: Option<f64>,
    /// The log pseudo-likelihood when no covariate matters.
    pub null_log_likelihood: f64,
    /// How many were seen.
    pub n: f64,
    /// How many were lost for the cause.
    pub lost: f64,
    /// How many were lost otherwise.
    pub lost_otherwise: f64,
    /// Whether the fit converged.
    pub converged: bool,
    /// The number of steps.
    pub iterations: u32,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there are no coefficients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Fine & Gray regression (1999): how covariates change the cumulative incidence of a cause.
///
/// # Formula
/// 1 − F(t|x) = (1 − F₀(t))^exp(βx): Cox's partial likelihood with Breslow's ties for the cause, where those lost
/// otherwise at X stay at risk with the weight G(t₋)/G(X₋), G the Kaplan–Meier curve of censoring (their eq. 7). Standard
/// errors are of the sandwich I⁻¹·Σ(η+ψ)(η+ψ)′·I⁻¹ (their eq. 8): ηᵢ = ∫ (zᵢ − z̄)·wᵢ dMᵢ, and ψᵢ = ∫ q(u)/n(u) dMᵢᶜ is
/// what the estimate of G adds, q(u) = −Σᵢ ∫ (zᵢ − z̄)·wᵢ·1{t ≥ u > Xᵢ} dMᵢ. With one cause the coefficients are those of
/// [`super::cox::cox`] with Breslow's ties.
///
/// # Errors
/// No covariate; one of another length than the rows or with a value that is not finite; a cause of 0; customers who
/// entered late; a level outside 0–1. What has no maximum is not an error: `converged` is false, with the reason.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{CompetingRisks, Covariate, fine_gray};
///
/// let risks = CompetingRisks::new(vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0], vec![1, 1, 2, 1, 0, 1], None)?;
/// let basic = Covariate { name: "basic", values: &[1.0, 0.0, 1.0, 1.0, 0.0, 0.0] };
/// let found = fine_gray(&risks, &[basic], 1, 0.95)?;
/// // Who is on the basic plan is lost for this cause more often.
/// assert!(found.effects.is_some_and(|effects| effects[0].hazard_ratio > 1.0));
/// let refused = fine_gray(&risks, &[Covariate { values: &[1.0], ..basic }], 1, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn fine_gray(
    risks: &CompetingRisks,
    covariates: &[Covariate<'_>],
    cause: u32,
    level: f64,
) -> Result<FineGray, LoyaltyError> {
    let level = interval::level(level)?;
    let cause = risks.asked(cause)?;
    let of = |is: &dyn Fn(u32) -> bool| -> Vec<f64> {
        risks.causes.iter().map(|cause| f64::from(u8::from(is(*cause)))).collect()
    };
    let events = of(&|lost_for| lost_for == cause);
    let lost: f64 = events.iter().sum();
    let rows = standardised(&risks.with_events(&events), covariates)?;
    let weighted = Weighted::new(risks, &rows, cause);
    let fit = fit(&rows, covariates, &|coefficients| weighted.at(coefficients, &mut |_, _, _| {}));
    let converged = fit.reason.is_none();
    let effects = converged.then(|| {
        let errors = weighted.standard_errors(&fit.coefficients, &fit.covariance);
        let z = normal::critical(level);
        let scaled = |(k, coefficient): (usize, &f64)| {
            effect(coefficient / rows.deviation[k], errors[k] / rows.deviation[k], z, level)
        };
        fit.coefficients.iter().enumerate().map(scaled).collect()
    });
    Ok(FineGray {
        effects,
        log_likelihood: converged.then_some(fit.log),
        null_log_likelihood: fit.null_log,
        n: risks.len() as f64,
        lost,
        lost_otherwise: of(&|lost_for| lost_for != cause && lost_for > 0).iter().sum(),
        converged,
        iterations: fit.iterations,
        warnings: few_events(lost, covariates.len()),
        reason: fit.reason,
    })
}

/// The rows, the latest first, with what the weights of those lost otherwise are made of.
struct Weighted<'a> {
    rows: &'a Standardised,
    /// Whether a row was lost for another cause.
    otherwise: Vec<bool>,
    /// G just before each row's duration.
    censoring: Vec<f64>,
    /// Where the rows of each time end: their times fall.
    ends: Vec<usize>,
}

impl<'a> Weighted<'a> {
    fn new(risks: &CompetingRisks, rows: &'a Standardised, cause: u32) -> Self {
        let count = rows.rows.len();
        let mut otherwise = vec![false; count];
        for (row, place) in rows.position.iter().enumerate() {
            if let Some(place) = place {
                otherwise[*place] = risks.causes[row] > 0 && risks.causes[row] != cause;
            }
        }
        let mut ends = vec![];
        for tied in rows.rows.chunk_by(|a, b| a.duration == b.duration) {
            ends.push(ends.last().copied().unwrap_or(0) + tied.len());
        }
        let mut found = Self { rows, otherwise, censoring: vec![1.0; count], ends };
        let mut stay = 1.0;
        for time in (0..found.ends.len()).rev() {
            let places = found.places(time);
            let end = places.end;
            let censored = places.clone().filter(|place| found.is_censored(*place)).count();
            places.for_each(|place| found.censoring[place] = stay);
            stay *= 1.0 - censored as f64 / end as f64;
        }
        found
    }

    /// The rows of a time.
    fn places(&self, time: usize) -> std::ops::Range<usize> {
        time.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[time]
    }

    fn is_censored(&self, place: usize) -> bool {
        !self.rows.rows[place].left && !self.otherwise[place]
    }

    /// The log pseudo-likelihood and its derivatives. Calls with each time at which somebody was lost for the cause, the
    /// latest first: its number, and Σ w and the mean of z over those at risk.
    fn at(&self, coefficients: &[f64], each: &mut dyn FnMut(usize, f64, &[f64])) -> Likelihood {
        let p = self.rows.columns;
        let log_risks = self.rows.log_risks(coefficients);
        // Risks are known up to a factor: the largest is made 1, so that none overflows.
        let largest = log_risks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let risk = |place: usize| libm::exp(log_risks[place] - largest);
        let mut found =
            Likelihood { log: 0.0, gradient: vec![0.0; p], information: vec![0.0; p * p], squares: vec![0.0; p] };
        let (mut at_risk, mut lost_before) = (Sums::new(p), Sums::new(p));
        let mut waiting = 0;
        for place in (0..self.otherwise.len()).filter(|place| self.otherwise[*place]) {
            lost_before.add(risk(place) / self.censoring[place], self.rows.z(place));
            waiting += 1;
        }
        let mut mean = vec![0.0; p];
        for time in 0..self.ends.len() {
            for place in self.places(time) {
                at_risk.add(risk(place), self.rows.z(place));
                if self.otherwise[place] {
                    lost_before.add(-risk(place) / self.censoring[place], self.rows.z(place));
                    waiting -= 1;
                }
            }
            if waiting == 0 {
                lost_before.clear(); // What subtraction has left is rounding.
            }
            let weight = self.censoring[self.places(time).start];
            let zero = at_risk.zero + weight * lost_before.zero;
            let mut events = 0.0;
            for place in self.places(time).filter(|place| self.rows.rows[*place].left) {
                events += 1.0;
                found.log += log_risks[place] - largest;
                found.gradient.iter_mut().zip(self.rows.z(place)).for_each(|(sum, z)| *sum += z);
            }
            if events == 0.0 {
                continue;
            }
            found.log -= events * libm::log(zero);
            for k in 0..p {
                mean[k] = (at_risk.one[k] + weight * lost_before.one[k]) / zero;
                found.gradient[k] -= events * mean[k];
                for l in 0..=k {
                    let square = (at_risk.two[k * p + l] + weight * lost_before.two[k * p + l]) / zero;
                    found.information[k * p + l] += events * (square - mean[k] * mean[l]);
                    if l == k {
                        found.squares[k] += events * square;
                    }
                }
            }
            // The hazard dΛ of the time, measured by risks of which the largest is 1.
            each(time, events / zero, &mean);
        }
        found
    }

    /// The square roots of the sandwich's diagonal.
    fn standard_errors(&self, coefficients: &[f64], inverse: &[Vec<f64>]) -> Vec<f64> {
        let p = self.rows.columns;
        let influences = self.influences(coefficients);
        let mut variance = vec![0.0; p];
        for influence in influences.chunks_exact(p.max(1)) {
            for (sum, row) in variance.iter_mut().zip(inverse) {
                let moved = super::partial_likelihood::dot(row, influence);
                *sum += moved * moved;
            }
        }
        variance.into_iter().map(libm::sqrt).collect()
    }

    /// η + ψ of each row, one behind the other.
    fn influences(&self, coefficients: &[f64]) -> Vec<f64> {
        let p = self.rows.columns;
        let log_risks = self.rows.log_risks(coefficients);
        let largest = log_risks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let risk = |place: usize| libm::exp(log_risks[place] - largest);
        let mut means: Vec<Option<(f64, Vec<f64>)>> = vec![None; self.ends.len()];
        self.at(coefficients, &mut |time, hazard, mean| means[time] = Some((hazard, mean.to_vec())));
        let mut influences = vec![0.0; self.rows.rows.len() * p];
        // From the latest time back: what those lost otherwise still go through, weighted by G.
        let mut after = Hazard::new(p);
        let mut to_come = vec![after.clone(); self.ends.len()];
        for time in 0..self.ends.len() {
            let weight = self.censoring[self.places(time).start];
            for place in self.places(time).filter(|place| self.otherwise[*place]) {
                let influence = &mut influences[place * p..(place + 1) * p];
                after.take(risk(place) / self.censoring[place], self.rows.z(place), influence);
            }
            if let Some((hazard, mean)) = &means[time] {
                after.add(weight * hazard, mean);
            }
            to_come[time].clone_from(&after);
        }
        // From the earliest time on: what everybody goes through while at risk, and what censoring adds.
        let mut before = Hazard::new(p);
        let mut lost_before = Sums::new(p);
        let mut censoring = vec![0.0; p];
        for time in (0..self.ends.len()).rev() {
            let at_risk = self.ends[time] as f64;
            let expected: Vec<f64> = (0..p)
                .map(|k| (lost_before.one[k] * to_come[time].zero - lost_before.zero * to_come[time].one[k]) / at_risk)
                .collect();
            let censored = self.places(time).filter(|place| self.is_censored(*place)).count() as f64;
            censoring.iter_mut().zip(&expected).for_each(|(sum, q)| *sum += q * censored / at_risk);
            if let Some((hazard, mean)) = &means[time] {
                before.add(*hazard, mean);
            }
            for place in self.places(time) {
                let z = self.rows.z(place);
                let influence = &mut influences[place * p..(place + 1) * p];
                before.take(risk(place), z, influence);
                for k in 0..p {
                    influence[k] -= censoring[k];
                    if self.is_censored(place) {
                        influence[k] += expected[k];
                    }
                    if let (true, Some((_, mean))) = (self.rows.rows[place].left, &means[time]) {
                        influence[k] += z[k] - mean[k];
                    }
                }
            }
            for place in self.places(time).filter(|place| self.otherwise[*place]) {
                lost_before.add(risk(place) / self.censoring[place], self.rows.z(place));
            }
        }
        influences
    }
}

/// Σ dΛ and Σ z̄ dΛ over times.
#[derive(Clone)]
struct Hazard {
    zero: f64,
    one: Vec<f64>,
}

impl Hazard {
    fn new(columns: usize) -> Self {
        Self { zero: 0.0, one: vec![0.0; columns] }
    }

    fn add(&mut self, hazard: f64, mean: &[f64]) {
        self.zero += hazard;
        self.one.iter_mut().zip(mean).for_each(|(sum, mean)| *sum += hazard * mean);
    }

    /// Takes ∫ (z − z̄)·w dΛ off an influence.
    fn take(&self, weight: f64, z: &[f64], influence: &mut [f64]) {
        for (k, influence) in influence.iter_mut().enumerate() {
            *influence -= weight * (z[k] * self.zero - self.one[k]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], causes: &[u32], values: &[f64]) -> FineGray {
        let risks = CompetingRisks::new(durations.to_vec(), causes.to_vec(), None).unwrap();
        fine_gray(&risks, &[Covariate { name: "a", values }], 1, 0.95).unwrap()
    }

    #[test]
    fn what_has_no_maximum_says_why() {
        let time = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
        let parted = found(&time, &[1, 1, 1, 2, 0, 2], &[1.0, 1.0, 1.0, 0.0, 0.0, 0.0]);
        assert_eq!((parted.converged, parted.reason), (false, Some(Reason::MonotoneLikelihood {})));
        assert_eq!((parted.lost, parted.lost_otherwise, parted.n), (3.0, 2.0, 6.0));
        assert_eq!(parted.warnings, [Warning::FewEvents { per_covariate: 3.0 }]);
        assert_eq!(found(&time, &[2, 2, 0, 0, 2, 2], &time).reason, Some(Reason::NoEvents {}));
        assert_eq!(found(&time, &[1, 2, 1, 0, 2, 1], &[7.0; 6]).reason, Some(Reason::Collinear { name: "a".into() }));
        assert_eq!(found(&[], &[], &[]).reason, Some(Reason::NoEvents {}));
    }

    #[test]
    fn impossible_questions_are_refused() {
        let risks = CompetingRisks::new(vec![2.0, 3.0], vec![1, 0], Some(vec![1.0, 0.0])).unwrap();
        let a = Covariate { name: "a", values: &[1.0, 2.0] };
        assert_eq!(fine_gray(&risks, &[a], 1, 0.95), Err(LoyaltyError::EntryNotSupported {}));
        let risks = CompetingRisks::new(vec![2.0, 3.0], vec![1, 0], None).unwrap();
        assert!(fine_gray(&risks, &[a], 0, 0.95).is_err());
        assert!(fine_gray(&risks, &[a], 1, 2.0).is_err());
        assert!(fine_gray(&risks, &[], 1, 0.95).is_err());
    }
}
