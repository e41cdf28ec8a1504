//! Shifted beta-geometric (sBG) and beta-discrete-Weibull: how many of a contractual cohort will renew?
//!
//! Shifted beta-geometric: each customer gives up with a probability θ of their own at each renewal, θ ~ Beta(α, β).
//! Source: Fader and Hardie, "How to project customer retention" (2007). Beta-discrete-Weibull: that probability may
//! also rise or fall with the time stayed, by the exponent c, which is 1 in the former (Fader, Hardie, Liu, Davin and
//! Steenburgh 2018).

use crate::error::LoyaltyError;
use crate::stats::beta::ln_beta;
use crate::stats::falling_sum::{DIRECT, Fall, rest};
use crate::stats::gamma::{digamma, ln_gamma};
use crate::stats::information_criterion;
use crate::stats::interval::{Interval, level};
use crate::stats::likelihood::{Domain, maximise};
use crate::warning::{Reason, Warning};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;
use serde::{Deserialize, Serialize};

/// The parameters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contractual {
    /// α: of giving up.
    pub alpha: f64,
    /// β: of renewing.
    pub beta: f64,
    /// c: above 1, the risk of leaving rises with each renewal; 1 in the shifted beta-geometric model.
    pub c: f64,
}

/// Which of the two models.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum ContractualModel {
    /// Two parameters.
    ShiftedBetaGeometric,
    /// Three.
    BetaDiscreteWeibull,
}

/// A fitted model.
#[derive(Debug, Clone, PartialEq)]
pub struct ContractualFit {
    /// The parameters; `None` with a reason.
    pub parameters: Option<Contractual>,
    /// Standard errors of α, β and, where it is fitted, c; `None` where the likelihood has no maximum.
    pub standard_errors: Option<Vec<f64>>,
    /// An interval for each.
    pub intervals: Option<Vec<Interval>>,
    /// How many parameters were fitted.
    pub size: usize,
    /// How many customers there were at first.
    pub customers: f64,
    /// The log-likelihood of the counts.
    pub log_likelihood: f64,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why the parameters are not those of a maximum.
    pub reason: Option<Reason>,
}

impl ContractualFit {
    /// Akaike's criterion.
    pub fn aic(&self) -> f64 {
        information_criterion::aic(self.size as f64, self.log_likelihood)
    }

    /// Schwarz's criterion, by the number of customers at first.
    pub fn bic(&self) -> f64 {
        information_criterion::bic(self.size as f64, self.customers, self.log_likelihood)
    }
}

/// From here on t^c is as good as infinite.
const FAR: f64 = 1e300;

impl Contractual {
    /// ln S(t), and its slopes by α, β and c. S(t) = B(α, β + t^c)/B(α, β).
    fn ln_survival(&self, time: f64) -> (f64, [f64; 3]) {
        let Self { alpha, beta, c } = *self;
        if time <= 0.0 {
            return (0.0, [0.0; 3]);
        }
        let (stretched, all) = (libm::pow(time, c), digamma(alpha + beta));
        let value = self.ln_beta_after(time) - ln_beta(alpha, beta);
        if stretched >= FAR {
            let log = libm::log(time);
            return (value, [all - c * log, all - digamma(beta), -alpha * log]);
        }
        let later = digamma(alpha + beta + stretched);
        let rise = digamma(beta + stretched) - later;
        (value, [all - later, rise + all - digamma(beta), rise * stretched * libm::log(time)])
    }

    /// ln B(α, β + t^c); where t^c is beyond all numbers, ln Γ(α) − α·c·ln t, which it comes to.
    fn ln_beta_after(&self, time: f64) -> f64 {
        let Self { alpha, beta, c } = *self;
        let stretched = libm::pow(time, c);
        if stretched < FAR { ln_beta(alpha, beta + stretched) } else { ln_gamma(alpha) - alpha * c * libm::log(time) }
    }

    /// Survival curve: the share of a cohort that is still active after `time` renewals (Fader & Hardie 2007, eq. 6 and 7).
    pub fn survival(&self, time: f64) -> f64 {
        libm::exp(self.ln_survival(time).0)
    }

    /// Discounted expected residual lifetime (DERL) of a customer who has made `renewals` renewals, at a rate per period.
    ///
    /// # Formula
    /// Σ S(t)/S(n−1) / (1+d)^(t−n), t = n, n+1, …, n−1 renewals made; for c = 1,
    /// (β+n−1)/(α+β+n−1) · ₂F₁(1, β+n; α+β+n; 1/(1+d)) (Fader & Hardie, "Customer-base valuation in a contractual
    /// setting", 2010, eq. 6), which is the same sum. `None` where it has no limit: no discount and c·α ≤ 1.
    pub fn residual_lifetime(&self, rate: f64, renewals: f64) -> Option<f64> {
        let Self { alpha, beta, c } = *self;
        if c == 1.0 && rate == 0.0 {
            // The sum of Gauss's series at 1 (Abramowitz & Stegun 1964, eq. 15.1.20).
            return (alpha > 1.0).then(|| (beta + renewals) / (alpha - 1.0));
        }
        let rate = libm::log1p(rate);
        let now = self.ln_beta_after(renewals);
        let mut term = |step: f64| libm::exp(self.ln_beta_after(renewals + step) - now - rate * (step - 1.0));
        let mut sum = 0.0;
        for step in 1..=DIRECT {
            let share = term(f64::from(step));
            sum += share;
            if share < 1e-18 * sum {
                return Some(sum);
            }
        }
        // In the end S(t) falls as t^(−cα), but for a share of (α + β)/t^c.
        let from = libm::pow(1e18 * (1.0 + alpha + beta) * (1.0 + alpha), 1.0 / c) + 1e18 * renewals;
        let fall = Fall { power: c * alpha, from, rate };
        rest(sum, f64::INFINITY, fall, &mut term).map(|rest| sum + rest)
    }
}

/// Fits a model to a cohort's survivors: the number at the start and after each renewal. Percentages work too; then the
/// standard errors are those of a cohort of 100.
///
/// # Formula
/// Σ lost(t) · ln(S(t−1) − S(t)) + left · ln S(last) (Fader & Hardie 2007, appendix B).
///
/// # Errors
/// Fewer numbers than parameters and one; counts that are negative or rising.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::{ContractualModel, fit_contractual};
///
/// // The "Regular" subscribers of Fader & Hardie (2007): in percent, at the start and after each renewal.
/// let survivors = [100.0, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1];
/// let found = fit_contractual(ContractualModel::ShiftedBetaGeometric, &survivors, 0.95)?;
/// let law = found.parameters.expect("a fit");
/// assert_eq!((format!("{:.3}", law.alpha), format!("{:.3}", law.beta)), ("0.704".into(), "1.182".into()));
/// let refused = fit_contractual(ContractualModel::ShiftedBetaGeometric, &[100.0, 63.1], 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "survivors"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn fit_contractual(model: ContractualModel, survivors: &[f64], at: f64) -> Result<ContractualFit, LoyaltyError> {
    let at = level(at)?;
    let size = if model == ContractualModel::ShiftedBetaGeometric { 2 } else { 3 };
    if survivors.len() < size + 1 {
        let (expected, found) = ((size + 1) as f64, survivors.len() as f64);
        return Err(LoyaltyError::WrongLength { name: "survivors".into(), expected, found });
    }
    for (k, &count) in survivors.iter().enumerate() {
        crate::error::within(&format!("survivors[{k}]"), count, 0.0, 1e15)?;
        if k > 0 {
            crate::error::part_of("survivors", count, "survivors before", survivors[k - 1])?;
        }
    }
    let nothing = |reason| ContractualFit {
        parameters: None,
        standard_errors: None,
        intervals: None,
        size,
        customers: survivors[0],
        log_likelihood: f64::NAN,
        warnings: Vec::new(),
        reason: Some(reason),
    };
    let last = survivors[survivors.len() - 1];
    if survivors[0] == 0.0 {
        return Ok(nothing(Reason::NobodySeen {}));
    }
    if last == survivors[0] {
        return Ok(nothing(Reason::NobodyLeaves {}));
    }
    let starts: Vec<Vec<f64>> =
        [[1.0, 2.0, 1.0], [0.5, 1.0, 1.3], [2.0, 10.0, 0.8], [0.2, 1.0, 1.6], [10.0, 50.0, 1.0]]
            .iter()
            .map(|start| start[..size].to_vec())
            .collect();
    let estimate = maximise(&vec![Domain::Positive; size], &starts, survivors.len(), |parameters, _, slopes| {
        let law = contractual(parameters);
        let mut sums = [0.0; 4];
        let mut before = law.ln_survival(0.0);
        for (time, pair) in survivors.windows(2).enumerate() {
            let now = law.ln_survival((time + 1) as f64);
            let lost = pair[0] - pair[1];
            // ln(S(t−1) − S(t)), by what the period takes of those who entered it.
            let stays = now.0 - before.0;
            let gives_up = -libm::expm1(stays);
            sums[0] += lost * (before.0 + libm::log(gives_up));
            for k in 0..3 {
                let odds = (1.0 - gives_up) / gives_up;
                sums[k + 1] += lost * (before.1[k] - odds * (now.1[k] - before.1[k]));
            }
            before = now;
        }
        sums[0] += last * before.0;
        (0..size).for_each(|k| slopes[k] = sums[k + 1] + last * before.1[k]);
        sums[0]
    });
    let parameters = contractual(&estimate.parameters);
    let converged = estimate.converged();
    Ok(ContractualFit {
        parameters: Some(parameters),
        standard_errors: estimate.standard_errors(),
        intervals: estimate.intervals(at),
        size,
        customers: survivors[0],
        log_likelihood: estimate.log_likelihood,
        warnings: if size == 2 && converged && parameters.alpha <= 1.0 {
            vec![Warning::NoMeanLifetime {}]
        } else {
            Vec::new()
        },
        reason: (!converged).then_some(Reason::NotConverged {}),
    })
}

fn contractual(parameters: &[f64]) -> Contractual {
    Contractual { alpha: parameters[0], beta: parameters[1], c: parameters.get(2).copied().unwrap_or(1.0) }
}

/// Invented survivors of `customers` at first and after each of `renewals`. Seeded, so that it can be repeated.
pub fn simulate_survivors(law: &Contractual, customers: u32, renewals: u32, seed: u64) -> Vec<f64> {
    let mut draw = Pcg64Mcg::seed_from_u64(seed);
    let mut survivors = vec![0.0; renewals as usize + 1];
    for _ in 0..customers {
        let luck: f64 = draw.random();
        // Whoever is luckier than the share that is gone is still there.
        let stays = (0..=renewals).take_while(|&t| luck < law.survival(f64::from(t))).count();
        survivors[..stays].iter_mut().for_each(|count| *count += 1.0);
    }
    survivors
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The high-end customers of Fader and Hardie (2007, table 1), of whom α is below 1, and survivors of α = 3, β = 4.
    #[test]
    fn criteria_follow_from_the_likelihood_and_a_mean_that_is_infinite_is_told() {
        let high_end = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];
        let found = fit_contractual(ContractualModel::ShiftedBetaGeometric, &high_end, 0.95).unwrap();
        assert_eq!((found.warnings.as_slice(), &found.reason), (&[Warning::NoMeanLifetime {}][..], &None));
        assert_eq!(found.aic(), 4.0 - 2.0 * found.log_likelihood);
        assert!((found.bic() - (2.0 * libm::log(1000.0) - 2.0 * found.log_likelihood)).abs() < 1e-9);
        let weibull = fit_contractual(ContractualModel::BetaDiscreteWeibull, &high_end, 0.95).unwrap();
        assert_eq!(weibull.warnings, []);
        assert_eq!(weibull.aic(), 6.0 - 2.0 * weibull.log_likelihood);
        let law = Contractual { alpha: 3.0, beta: 4.0, c: 1.0 };
        let survivors: Vec<f64> = (0..8).map(|time| 1000.0 * law.survival(f64::from(time))).collect();
        let finite = fit_contractual(ContractualModel::ShiftedBetaGeometric, &survivors, 0.95).unwrap();
        assert_eq!((finite.warnings.as_slice(), &finite.reason), (&[][..], &None));
        let parameters = finite.parameters.unwrap();
        assert!((parameters.alpha - 3.0).abs() < 1e-3 && (parameters.beta - 4.0).abs() < 1e-3, "{parameters:?}");
    }

    /// Also where t^c is beyond all numbers.
    #[test]
    fn slopes_are_those_of_the_logarithm() {
        for (time, at) in
            [(1.0, [0.7, 3.8, 1.0]), (7.0, [2.0, 1.5, 0.6]), (40.0, [0.26, 1.7, 1.6]), (1e6, [0.7, 1.2, 60.0])]
        {
            let of = |[alpha, beta, c]: [f64; 3]| Contractual { alpha, beta, c }.ln_survival(time);
            for k in 0..3 {
                let (mut less, mut more) = (at, at);
                less[k] -= 1e-5;
                more[k] += 1e-5;
                let known = (of(more).0 - of(less).0) / 2e-5;
                let slope = of(at).1[k];
                assert!((slope - known).abs() < 1e-5 * known.abs().max(1.0), "{time} {k}: {slope} is not {known}");
            }
        }
    }

    #[test]
    fn a_curve_needs_a_point_more_than_it_has_parameters() {
        use ContractualModel::{BetaDiscreteWeibull, ShiftedBetaGeometric};
        for (model, counts, needed) in
            [(ShiftedBetaGeometric, &[9.0, 5.0][..], 3.0), (BetaDiscreteWeibull, &[9.0, 5.0, 4.0][..], 4.0)]
        {
            let refused = fit_contractual(model, counts, 0.95).err();
            let found = counts.len() as f64;
            assert_eq!(refused, Some(LoyaltyError::WrongLength { name: "survivors".into(), expected: needed, found }));
        }
    }
}
