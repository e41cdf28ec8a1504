//! Test of proportional hazards: does an effect stay the same over time, as Cox regression assumes?

use super::cox::{Covariate, Fit, fit, standardised};
use super::observations::Observations;
use super::partial_likelihood::dot;
use crate::error::LoyaltyError;
use crate::stats::chi_square::ChiSquareTest;
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// What of the time an effect is tested against.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum TimeTransform {
    /// The share that had left before, by Kaplan and Meier: late times with few left weigh no more than others.
    #[default]
    Km,
    /// The rank among the times at which somebody left.
    Rank,
    /// The time itself.
    Identity,
}

/// How the check is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ProportionalHazardsOptions {
    /// How ties are dealt with; default "efron".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub ties: super::partial_likelihood::Ties,
    /// The transform of time an effect is tested against; default "km".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub transform: TimeTransform,
}

/// A test of proportional hazards: do effects change over time?
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProportionalHazards {
    /// Each covariate by itself, in their order; null with a `reason`.
    pub tests: Option<Vec<ChiSquareTest>>,
    /// All covariates together.
    pub global: Option<ChiSquareTest>,
    /// The times at which customers left, rising. It is not written with the rest: columns go over on their own.
    #[serde(skip)]
    pub time: Vec<f64>,
    /// For each covariate its scaled residual at those times, plus its coefficient: the effect as it then was.
    #[serde(skip)]
    pub effects: Vec<Vec<f64>>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The test of proportional hazards by scaled residuals (Grambsch & Therneau 1994).
///
/// # Formula
/// The residual rⱼ of those who left at tⱼ is what their covariates exceed their mean among those at risk by
/// (Schoenfeld 1982), scaled d·V·rⱼ for d who left, V the covariance of the coefficients. With g the transformed time
/// less its mean over those who left, and u = Σ gⱼrⱼ: one covariate is tested by (d·V·u)²/(d·Vₖₖ·Σg²), all by
/// d·uᵀVu/Σg², the covariance of residuals being taken as constant (their section 3).
///
/// # Errors
/// As [`super::cox::cox`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Covariate, Observations, ProportionalHazardsOptions, proportional_hazards};
///
/// let [durations, events] = [[1.0, 2.0, 3.0, 4.0], [1.0, 1.0, 1.0, 1.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// let basic = Covariate { name: "basic", values: &[1.0, 0.0, 1.0, 0.0] };
/// let found = proportional_hazards(&observed, &[basic], ProportionalHazardsOptions::default())?;
/// assert_eq!(found.global.map(|test| test.df), Some(1.0));
/// let short = Covariate { values: &[1.0], ..basic };
/// let refused = proportional_hazards(&observed, &[short], ProportionalHazardsOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn proportional_hazards(
    observed: &Observations<'_>,
    covariates: &[Covariate<'_>],
    options: ProportionalHazardsOptions,
) -> Result<ProportionalHazards, LoyaltyError> {
    let rows = standardised(observed, covariates)?;
    let fit = fit(&rows, covariates, &|coefficients| rows.at(coefficients, options.ties, &mut |_| {}));
    if fit.reason.is_some() {
        return Ok(ProportionalHazards {
            tests: None,
            global: None,
            time: vec![],
            effects: vec![],
            reason: fit.reason,
        });
    }
    let mut leaving: Vec<(f64, f64, Vec<f64>)> = vec![];
    rows.at(&fit.coefficients, options.ties, &mut |at| leaving.push((at.time, at.weight, at.residual.to_vec())));
    leaving.reverse();
    let g = transformed(observed, &leaving, options.transform);
    let left: f64 = leaving.iter().map(|(_, weight, _)| weight).sum();
    let mean = leaving.iter().zip(&g).map(|((_, weight, _), g)| weight * g).sum::<f64>() / left;
    let (mut u, mut squares) = (vec![0.0; rows.columns], 0.0);
    for ((_, weight, residual), g) in leaving.iter().zip(&g) {
        squares += weight * (g - mean) * (g - mean);
        u.iter_mut().zip(residual).for_each(|(sum, residual)| *sum += (g - mean) * residual);
    }
    let Fit { coefficients, covariance, .. } = fit;
    let scaled = |residual: &[f64], k: usize| left * dot(&covariance[k], residual);
    let effect = |k: usize| {
        let at = |(_, weight, residual): &(f64, f64, Vec<f64>)| scaled(residual, k) / weight + coefficients[k];
        leaving.iter().map(|at_time| at(at_time) / rows.deviation[k]).collect()
    };
    let time = leaving.iter().map(|(time, ..)| *time).collect();
    let effects = (0..rows.columns).map(effect).collect();
    if squares == 0.0 {
        let reason = Some(Reason::NothingVaries {});
        return Ok(ProportionalHazards { tests: None, global: None, time, effects, reason });
    }
    let of_one = |k: usize| {
        let slope = scaled(&u, k);
        ChiSquareTest::new(slope * slope / (left * covariance[k][k] * squares), 1)
    };
    let of_all: f64 = (0..rows.columns).map(|k| scaled(&u, k) * u[k]).sum();
    Ok(ProportionalHazards {
        tests: Some((0..rows.columns).map(of_one).collect()),
        global: Some(ChiSquareTest::new(of_all / squares, rows.columns as u32)),
        time,
        effects,
        reason: None,
    })
}

/// The transform of each time at which somebody left.
fn transformed(observed: &Observations<'_>, leaving: &[(f64, f64, Vec<f64>)], transform: TimeTransform) -> Vec<f64> {
    match transform {
        TimeTransform::Identity => leaving.iter().map(|(time, ..)| *time).collect(),
        TimeTransform::Rank => {
            let mut before = 0.0;
            let rank = |(_, weight, _): &(f64, f64, Vec<f64>)| {
                before += weight;
                before - (weight - 1.0) / 2.0
            };
            leaving.iter().map(rank).collect()
        }
        TimeTransform::Km => {
            let mut survival = 1.0;
            let sets = observed.risk_sets();
            let share_left = |set: &super::observations::RiskSet| {
                let before = 1.0 - survival;
                survival *= set.share_staying();
                before
            };
            sets.iter().filter(|set| set.events > 0.0).map(share_left).collect()
        }
    }
}
