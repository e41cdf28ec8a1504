//! Contract renewals (sBG, BdW) for JavaScript.

use super::btyd::{FittedModel, known};
use super::{read, write};
use crate::LoyaltyError;
use crate::retention::shifted_beta_geometric::{Contractual, ContractualFit, ContractualModel, fit_contractual};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

impl From<ContractualFit> for FittedModel {
    fn from(fit: ContractualFit) -> Self {
        let [log_likelihood, aic, bic] = [fit.log_likelihood, fit.aic(), fit.bic()].map(known);
        let names = &["alpha", "beta", "c"][..fit.size];
        Self {
            names: names.iter().map(ToString::to_string).collect(),
            parameters: fit.parameters.map(|law| [law.alpha, law.beta, law.c][..fit.size].to_vec()),
            converged: fit.standard_errors.is_some(),
            standard_errors: fit.standard_errors,
            intervals: fit.intervals,
            log_likelihood,
            aic,
            bic,
            warnings: fit.warnings,
            reason: fit.reason,
        }
    }
}

/// Fits a model of renewals to a cohort's survivors.
#[wasm_bindgen(js_name = fitContractual)]
pub fn fit_renewals(name: Ts<ContractualModel>, survivors: &[f64], level: f64) -> Result<Ts<FittedModel>, JsValue> {
    write(&FittedModel::from(fit_contractual(read(&name)?, survivors, level)?))
}

fn contractual(alpha: f64, beta: f64, c: f64) -> Result<Contractual, LoyaltyError> {
    for (name, value) in [("alpha", alpha), ("beta", beta), ("c", c)] {
        crate::error::within(name, value, f64::MIN_POSITIVE, 1e15)?;
    }
    Ok(Contractual { alpha, beta, c })
}

/// The share still there after each number of renewals.
#[wasm_bindgen(js_name = survivalCurve)]
pub fn survival_curve(alpha: f64, beta: f64, c: f64, times: Vec<f64>) -> Result<Vec<f64>, LoyaltyError> {
    let law = contractual(alpha, beta, c)?;
    times.into_iter().map(|time| Ok(law.survival(crate::error::non_negative("t", time)?))).collect()
}

/// The discounted renewals still to be expected; nothing where they have no limit.
#[wasm_bindgen(js_name = residualLifetime)]
pub fn residual_lifetime(
    alpha: f64,
    beta: f64,
    c: f64,
    discount: f64,
    renewals: f64,
) -> Result<Option<f64>, LoyaltyError> {
    let law = contractual(alpha, beta, c)?;
    let discount = crate::error::non_negative("discount", discount)?;
    Ok(law.residual_lifetime(discount, crate::error::non_negative("renewals", renewals)?))
}
