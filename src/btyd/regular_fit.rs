//! MBG/CNBD-k fit: how regular are the gaps between purchases, and which parameters go with that?

use super::fit::{Fit, fit_of_shape};
use super::histories::Histories;
use super::model::ModelName;
use crate::error::{LoyaltyError, field, not_a_number, same_length};
use crate::stats::information_criterion::{aic, bic};
use crate::stats::interval::level;
use crate::warning::Warning;
use crate::{Problem, error};
use serde::Serialize;

/// The largest k that is tried: gaps that are more regular are those of a subscription.
const MOST: u32 = 12;
/// The largest k that can be asked for.
const LARGEST: f64 = 100.0;

/// A k that a model can have: a whole number from 1 to 100.
pub(crate) fn possible_k(name: &str, k: f64) -> Result<f64, LoyaltyError> {
    error::within(name, k, 1.0, LARGEST)?;
    if k.fract() == 0.0 { Ok(k) } else { Err(LoyaltyError::NotWhole { name: name.into(), value: k }) }
}

/// The sum of the logarithms of each customer's gaps, in units of so many days. `gaps` are days, one customer behind the other,
/// and `counts` how many each has.
pub fn log_gaps(counts: &[u32], gaps: &[u32], unit: f64) -> Vec<f64> {
    let mut all = gaps.iter().map(|gap| libm::log(f64::from(*gap) / unit));
    counts.iter().map(|count| all.by_ref().take(*count as usize).sum()).collect()
}

/// A k that was tried.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TriedK {
    /// k.
    pub k: u32,
    /// Its log-likelihood; `None` without a maximum, and where it depends on gaps that are not known.
    pub log_likelihood: Option<f64>,
    /// r, α, a and b; `None` without a maximum.
    pub parameters: Option<Vec<f64>>,
}

/// A fit of MBG/CNBD-k.
#[derive(Debug, Clone, PartialEq)]
pub struct RegularFit {
    /// The fit of the k that was chosen.
    pub fit: Fit,
    /// k: 1 where purchases have no regularity; `None` where nothing could be fitted. A chosen 12 is where the search ends: a larger
    /// one may fit better, and can be asked for.
    pub k: Option<u32>,
    /// Each k that was tried, from 1 on.
    pub by_k: Vec<TriedK>,
}

/// Fits MBG/CNBD-k. `log_gaps` are the sums of the logarithms of each customer's gaps between purchases, in the unit of the
/// histories, and `weight` the weights that these have; without a `k`, it is chosen.
///
/// k = 1, 2, … 12 are fitted until the likelihood has fallen twice in a row; the largest is taken, all having as many
/// parameters (Reutterer, Platzer and Schröder 2021). Another unit of time adds one
/// constant to the log-likelihood of every k. A k that was chosen counts as a parameter in AIC and BIC. No k above 12 is tried:
/// where 12 is taken, a larger one may fit better. Prediction intervals hold k fixed.
///
/// # Errors
/// A level outside 0–1; covariates; a k that is not a whole number from 1 to 100; log gaps that are missing while k is
/// chosen and somebody returned, or that are not numbers: the logarithm of a gap of 0 is none, because purchases of one day are
/// one purchase. Of customers without a repeat they do not count.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::btyd::{Histories, fit_mbg_cnbd_k};
///
/// // Weeks. Each customer bought every four weeks or so, and some have stopped.
/// let (frequency, recency) = ([9.0, 4.0, 0.0, 7.0, 9.0, 0.0], [37.0, 16.0, 0.0, 30.0, 36.0, 0.0]);
/// let log_gaps = [12.6, 5.5, 0.0, 10.1, 12.4, 0.0];
/// let histories = Histories::new(&frequency, &recency, &[39.0; 6], None, &[])?;
/// let found = fit_mbg_cnbd_k(&histories, Some(&log_gaps), None, None, 0.95)?;
/// assert!(found.k > Some(1));
/// let refused = fit_mbg_cnbd_k(&histories, None, None, None, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "log_gaps"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn fit_mbg_cnbd_k(
    histories: &Histories,
    log_gaps: Option<&[f64]>,
    weight: Option<&[f64]>,
    k: Option<f64>,
    at: f64,
) -> Result<RegularFit, LoyaltyError> {
    let at = level(at)?;
    if !histories.covariate_names().is_empty() {
        return Err(LoyaltyError::invalid("covariates", Problem::NoCovariates {}));
    }
    let asked = k.map(|k| possible_k("k", k)).transpose()?;
    let gaps = log_gaps.map(|sums| Gaps::of(histories, sums, weight)).transpose()?;
    if gaps.is_none() && asked.is_none() && histories.repeats() > 0.0 {
        return Err(LoyaltyError::MissingInput { name: field!("log_gaps").into() });
    }
    let fit_k = |k: u32| {
        let mut fit = fit_of_shape(ModelName::MbgCnbdK, Some(k), histories, at);
        if k > 1 {
            fit.log_likelihood += gaps.map_or(f64::NAN, |gaps| f64::from(k - 1) * gaps.sum);
        }
        let count = fit.names.len() as f64 + f64::from(u8::from(asked.is_none()));
        fit.aic = aic(count, fit.log_likelihood);
        fit.bic = bic(count, histories.customers(), fit.log_likelihood);
        fit.warnings.extend(gaps.and_then(Gaps::warning));
        fit
    };
    if histories.repeats() == 0.0 {
        return Ok(RegularFit { fit: fit_k(1), k: None, by_k: vec![] });
    }
    let (mut best, mut by_k, mut falls) = (None::<Fit>, Vec::<TriedK>::new(), 0);
    let (first, last) = asked.map_or((1, MOST), |k| (k as u32, k as u32));
    for k in first..=last {
        let fit = fit_k(k);
        let (found, likelihood) = (fit.reason.is_none(), fit.log_likelihood);
        let fell = by_k.last().and_then(|before| before.log_likelihood).is_some_and(|before| likelihood < before);
        falls = if fell { falls + 1 } else { 0 };
        by_k.push(TriedK {
            k,
            log_likelihood: likelihood.is_finite().then_some(likelihood),
            parameters: found.then(|| fit.model.parameters[..4].to_vec()),
        });
        // One without a maximum is taken only where there is no other.
        if best.as_ref().is_none_or(|best| (found, likelihood) > (best.reason.is_none(), best.log_likelihood)) {
            best = Some(fit);
        }
        if falls == 2 {
            break;
        }
    }
    let fit = best.unwrap_or_else(|| fit_k(first));
    Ok(RegularFit { k: Some(fit.model.parameters[4] as u32), fit, by_k })
}

/// What is known of the gaps of all customers.
#[derive(Debug, Clone, Copy)]
struct Gaps {
    /// Σ ln g.
    sum: f64,
    /// How many customers have gaps that are longer together than the time in which they bought.
    too_long: f64,
}

impl Gaps {
    fn of(histories: &Histories, log_gaps: &[f64], weight: Option<&[f64]>) -> Result<Self, LoyaltyError> {
        let name = field!("log_gaps");
        let customers = histories.count();
        same_length(name, log_gaps.len(), customers)?;
        same_length("weight", weight.map_or(customers, <[f64]>::len), customers)?;
        let mut all = Self { sum: 0.0, too_long: 0.0 };
        for (customer, sum) in log_gaps.iter().copied().enumerate() {
            let row = &histories.rows[histories.row_of(customer)];
            let weight = weight.map_or(1.0, |weight| weight[customer]);
            if row.frequency == 0.0 || weight == 0.0 {
                continue;
            }
            if !sum.is_finite() {
                return Err(not_a_number(name, sum, Some(customer as u32 + 1)));
            }
            all.sum += weight * sum;
            // Equal gaps have the largest sum of logarithms.
            const ROUNDING: f64 = 1e-6;
            let most = row.frequency * (libm::log(row.recency / row.frequency) + ROUNDING);
            all.too_long += if sum > most { weight } else { 0.0 };
        }
        Ok(all)
    }

    fn warning(self) -> Option<Warning> {
        (self.too_long > 0.0).then_some(Warning::GapsExceedRecency { count: self.too_long })
    }
}
