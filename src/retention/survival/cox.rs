//! Cox proportional hazards regression: what makes customers leave sooner, other things being equal?

use super::concordance::concordance;
use super::observations::Observations;
use super::partial_likelihood::{Likelihood, Standardised, Ties, dot};
use crate::error::{LoyaltyError, not_a_number, same_length};
use crate::stats::chi_square::ChiSquareTest;
use crate::stats::cholesky::{Cholesky, Dependent};
use crate::stats::interval::{self, Interval, Method};
use crate::stats::normal;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// How a model is fitted.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CoxOptions {
    /// How ties are dealt with; default "efron".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub ties: Ties,
    /// The confidence level of the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

impl Default for CoxOptions {
    fn default() -> Self {
        Self { ties: Ties::Efron, level: interval::usual_level() }
    }
}

/// A covariate: something known of every customer.
#[derive(Debug, Clone, Copy)]
pub struct Covariate<'a> {
    /// What errors and reasons call it.
    pub name: &'a str,
    /// One value per observation.
    pub values: &'a [f64],
}

/// The effect of one unit of a covariate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Effect {
    /// The log of the hazard ratio.
    pub coefficient: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// coefficient / standard error.
    pub z: f64,
    /// The two-sided p-value of z.
    pub p: f64,
    /// The hazard ratio: the factor per unit of the covariate.
    pub hazard_ratio: f64,
    /// The hazard ratio's interval.
    pub interval: Interval,
}

/// A fitted model.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Cox {
    /// One for each covariate, in their order; null with a `reason`.
    pub effects: Option<Vec<Effect>>,
    /// The log partial likelihood at the coefficients.
    pub log_likelihood: Option<f64>,
    /// The log partial likelihood when no covariate matters.
    pub null_log_likelihood: f64,
    /// Likelihood ratio test of all covariates: twice the difference of the two.
    pub likelihood_ratio: Option<ChiSquareTest>,
    /// Harrell's concordance index: the share of comparable pairs in which the one with the higher risk left first.
    pub concordance: Option<f64>,
    /// How many were seen.
    pub n: f64,
    /// How many left.
    pub left: f64,
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

/// Cox proportional hazards regression (Cox 1972).
///
/// # Formula
/// h(t|x) = h₀(t)·exp(βx); β maximises the partial likelihood, by Newton's method with steps halved while they lose.
/// Standard errors come from the inverse of the information; intervals and tests are Wald's; the likelihood ratio test
/// has one degree of freedom for each covariate. With Breslow's ties a weight of 2 is two rows; with Efron's it counts
/// twice without being a tie with itself (Therneau & Grambsch 2000, section 3.3).
///
/// # Errors
/// No covariate; one of another length than the observations or with a value that is not finite; a level outside 0–1.
/// What has no maximum is not an error: `converged` is false, with the reason.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Covariate, CoxOptions, Observations, cox};
///
/// let [durations, events] = [[1.0, 2.0, 3.0, 4.0], [1.0, 1.0, 1.0, 1.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// let basic = Covariate { name: "basic", values: &[1.0, 0.0, 1.0, 0.0] };
/// let found = cox(&observed, &[basic], CoxOptions::default())?;
/// // Who is on the basic plan leaves sooner.
/// assert!(found.effects.is_some_and(|effects| effects[0].hazard_ratio > 1.0));
/// let refused = cox(&observed, &[Covariate { values: &[1.0], ..basic }], CoxOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn cox(
    observed: &Observations<'_>,
    covariates: &[Covariate<'_>],
    options: CoxOptions,
) -> Result<Cox, LoyaltyError> {
    let level = interval::level(options.level)?;
    let rows = standardised(observed, covariates)?;
    let fit = fit(&rows, covariates, &|coefficients| rows.at(coefficients, options.ties, &mut |_| {}));
    let left = (0..observed.len()).map(|row| observed.weight(row) * observed.events[row]).sum();
    let mut found = Cox {
        effects: None,
        log_likelihood: None,
        null_log_likelihood: fit.null_log,
        likelihood_ratio: None,
        concordance: None,
        n: observed.total(),
        left,
        converged: fit.reason.is_none(),
        iterations: fit.iterations,
        warnings: few_events(left, covariates.len()),
        reason: fit.reason,
    };
    if found.converged {
        let z = normal::critical(level);
        let effect = |(k, coefficient): (usize, &f64)| {
            effect(coefficient / rows.deviation[k], libm::sqrt(fit.covariance[k][k]) / rows.deviation[k], z, level)
        };
        found.effects = Some(fit.coefficients.iter().enumerate().map(effect).collect());
        found.log_likelihood = Some(fit.log);
        found.likelihood_ratio = Some(ChiSquareTest::new(2.0 * (fit.log - fit.null_log), covariates.len() as u32));
        let risks = rows.log_risks(&fit.coefficients);
        let scores: Vec<f64> = rows.position.iter().map(|at| at.map_or(0.0, |at| risks[at])).collect();
        found.concordance = concordance(observed, &scores)?;
    }
    Ok(found)
}

/// A hazard ratio beyond the largest number there is.
fn ratio(log: f64) -> f64 {
    libm::exp(log).min(f64::MAX)
}

/// The effect of a coefficient by its error.
pub(super) fn effect(coefficient: f64, standard_error: f64, critical: f64, level: f64) -> Effect {
    let z = coefficient / standard_error;
    let margin = critical * standard_error;
    Effect {
        coefficient,
        standard_error,
        z,
        p: normal::two_sided_p(z),
        hazard_ratio: ratio(coefficient),
        interval: Interval {
            low: ratio(coefficient - margin),
            high: ratio(coefficient + margin),
            level,
            method: Method::Wald,
        },
    }
}

/// Fewer than ten who left for each covariate: coefficients are then biased (Peduzzi et al. 1995).
pub(super) fn few_events(left: f64, covariates: usize) -> Vec<Warning> {
    let per_covariate = left / covariates as f64;
    if per_covariate < 10.0 { vec![Warning::FewEvents { per_covariate }] } else { vec![] }
}

/// Columns that a model can be fitted to.
pub(super) fn standardised(
    observed: &Observations<'_>,
    covariates: &[Covariate<'_>],
) -> Result<Standardised, LoyaltyError> {
    if covariates.is_empty() {
        return Err(LoyaltyError::MissingInput { name: "covariates".into() });
    }
    for Covariate { name, values } in covariates {
        let name = ["covariates.", name].concat();
        same_length(&name, values.len(), observed.len())?;
        if let Some(at) = values.iter().position(|value| !value.is_finite()) {
            return Err(not_a_number(&name, values[at], Some(at as u32 + 1)));
        }
    }
    Standardised::new(observed, &covariates.iter().map(|covariate| covariate.values).collect::<Vec<_>>())
}

/// The maximum of the likelihood, on the standardised scale.
pub(super) struct Fit {
    pub(super) coefficients: Vec<f64>,
    /// The inverse of the information.
    pub(super) covariance: Vec<Vec<f64>>,
    pub(super) log: f64,
    pub(super) null_log: f64,
    pub(super) iterations: u32,
    pub(super) reason: Option<Reason>,
}

/// What a step may still add to the log-likelihood, twice: then it is the last one.
const CLOSE: f64 = 1e-10;
/// What the last step may still change a log risk by. At a maximum it is far less; without one it is about 1.
const STILL: f64 = 0.1;
/// A log-likelihood may fall by its rounding.
const ROUNDING: f64 = 1e-12;
const MOST_STEPS: u32 = 60;

/// Newton's method from zero on. The curvature is right as soon as it is near, so a last step squares what is missing.
pub(super) fn fit(rows: &Standardised, covariates: &[Covariate<'_>], at: &dyn Fn(&[f64]) -> Likelihood) -> Fit {
    let coefficients = vec![0.0; rows.columns];
    let mut here = at(&coefficients);
    let null_log = here.log;
    let mut fit = Fit { coefficients, covariance: vec![], log: null_log, null_log, iterations: 0, reason: None };
    if !rows.anybody_left() {
        fit.reason = Some(Reason::NoEvents {});
        return fit;
    }
    let mut is_close = false;
    loop {
        let factors = match inverted(&here) {
            Ok(factors) => factors,
            Err(dependent) => {
                let name = covariates[dependent.row].name.into();
                let at_start = fit.iterations == 0;
                fit.reason = Some(if at_start { Reason::Collinear { name } } else { Reason::MonotoneLikelihood {} });
                return fit;
            }
        };
        if is_close {
            fit.covariance = factors.inverse();
            fit.log = here.log;
            return fit;
        }
        if fit.iterations == MOST_STEPS {
            fit.reason = Some(Reason::NotConverged {});
            return fit;
        }
        let step = factors.solve(&here.gradient);
        is_close = dot(&step, &here.gradient) <= CLOSE;
        let moved = rows.log_risks(&step).into_iter().fold(0.0, |most: f64, by| most.max(by.abs()));
        if is_close && moved > STILL {
            fit.reason = Some(Reason::MonotoneLikelihood {});
            return fit;
        }
        let Some((coefficients, there)) = uphill(&fit.coefficients, &step, here.log, at) else {
            fit.reason = Some(Reason::NotConverged {});
            return fit;
        };
        (fit.coefficients, here) = (coefficients, there);
        fit.iterations += 1;
    }
}

/// The information, ready to be solved, or the covariate of which there is none but rounding.
fn inverted(here: &Likelihood) -> Result<Cholesky, Dependent> {
    const ROUNDING: f64 = 1e-10;
    let size = here.squares.len();
    match (0..size).find(|&row| here.information[row * size + row] <= ROUNDING * here.squares[row]) {
        Some(row) => Err(Dependent { row }),
        None => Cholesky::new(&here.information, size),
    }
}

/// The end of the step, or of half of it and so on, where the log-likelihood is no lower than `log`.
fn uphill(from: &[f64], step: &[f64], log: f64, at: &dyn Fn(&[f64]) -> Likelihood) -> Option<(Vec<f64>, Likelihood)> {
    let lengths = std::iter::successors(Some(1.0), |length| Some(length / 2.0)).take(30);
    for length in lengths {
        let to: Vec<f64> = from.iter().zip(step).map(|(from, by)| from + length * by).collect();
        let there = at(&to);
        if there.log >= log - ROUNDING * log.abs() && there.log.is_finite() {
            return Some((to, there));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], events: &[f64], columns: &[&[f64]]) -> Cox {
        let names = ["a", "b", "c"];
        let covariates: Vec<_> = names.iter().zip(columns).map(|(name, values)| Covariate { name, values }).collect();
        cox(&Observations::new(durations, events, None, None).unwrap(), &covariates, CoxOptions::default()).unwrap()
    }

    #[test]
    fn three_customers_by_hand() {
        // The partial likelihood is e^β/(2e^β + 1)·1/(1 + e^β): its maximum has 2e^2β = 1.
        let fit = found(&[1.0, 2.0, 3.0], &[1.0, 1.0, 1.0], &[&[1.0, 0.0, 1.0]]);
        let effect = fit.effects.unwrap()[0];
        assert!((effect.coefficient + 0.5 * libm::log(2.0)).abs() < 1e-12, "{effect:?}");
        assert!(fit.converged);
        assert_eq!(fit.warnings, [Warning::FewEvents { per_covariate: 3.0 }]);
    }

    #[test]
    fn what_has_no_maximum_says_why() {
        let (time, all) = ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [1.0; 6]);
        let parted = found(&time, &all, &[&[1.0, 1.0, 1.0, 0.0, 0.0, 0.0]]);
        assert_eq!((parted.converged, parted.reason), (false, Some(Reason::MonotoneLikelihood {})));
        let [x, twice] = [[1.0, 5.0, 2.0, 4.0, 3.0, 6.0], [2.5, 10.5, 4.5, 8.5, 6.5, 12.5]];
        let collinear = |name: &str| Some(Reason::Collinear { name: name.into() });
        assert_eq!(found(&time, &all, &[&x, &twice]).reason, collinear("b"));
        assert_eq!(found(&time, &all, &[&x, &[7.0; 6]]).reason, collinear("b"));
        // It varies among those only who had gone before anybody left.
        let late = found(&[1.0, 2.0, 3.0], &[0.0, 1.0, 1.0], &[&[1.0, 0.1, 0.1]]);
        assert_eq!(late.reason, collinear("a"));
        let nobody_left = found(&time, &[0.0; 6], &[&x]);
        assert_eq!((nobody_left.reason, nobody_left.effects), (Some(Reason::NoEvents {}), None));
        assert_eq!(found(&[], &[], &[&[]]).reason, Some(Reason::NoEvents {}));
    }

    #[test]
    fn impossible_covariates_are_refused_by_name() {
        let seen = Observations::new(&[1.0, 2.0], &[1.0, 1.0], None, None).unwrap();
        let refused = |values: &[f64]| cox(&seen, &[Covariate { name: "age", values }], CoxOptions::default());
        assert_eq!(refused(&[1.0, f64::NAN]).unwrap_err(), not_a_number("covariates.age", f64::NAN, Some(2)));
        assert!(matches!(refused(&[1.0]), Err(LoyaltyError::WrongLength { .. })));
        assert!(cox(&seen, &[], CoxOptions::default()).is_err());
        assert!(matches!(refused(&[1e300, -1e300]), Err(LoyaltyError::TooLarge { .. })));
    }

    #[test]
    fn an_effect_is_measured_by_its_error() {
        let found = effect(0.5, 0.25, 2.0, 0.95);
        assert_eq!((found.z, found.hazard_ratio), (2.0, libm::exp(0.5)));
        assert!((found.p - 0.045_500_263_896).abs() < 1e-11);
        assert_eq!((found.interval.low, found.interval.high), (1.0, libm::exp(1.0)));
    }
}
