//! Purchase prediction (buy-till-you-die models) for JavaScript: columns as typed arrays, the rest as plain objects.

use super::columns::{Column, cut};
use super::input::inside;
use super::{read, write, write_all};
use crate::btyd::bootstrap::Bootstrap;
use crate::btyd::fit::{Fit, check_periods, fit};
use crate::btyd::gamma_gamma::{GammaGamma, SpendFit, fit_gamma_gamma};
use crate::btyd::histories::{Covariate, Histories};
use crate::btyd::holdout::{FrequencyCount, Holdout, Tracked, frequency_histogram, holdout, tracking};
use crate::btyd::lifetime_value::{discounted_purchases, discounted_purchases_of_new, residual_purchases};
use crate::btyd::model::{Model, ModelName};
use crate::btyd::regular_fit::{RegularFit, TriedK, fit_mbg_cnbd_k, log_gaps, possible_k};
use crate::btyd::regularity::{Regularity, regularity};
use crate::customer::{sample, sample_subscriptions};
use crate::stats::interval::{Interval, level as checked};
use crate::warning::{Reason, Warning};
use crate::{LoyaltyError, Problem};
use js_sys::{Float64Array, Function, Uint32Array};
use serde::{Deserialize, Serialize};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A model with its parameters.
#[derive(Debug, Clone, Deserialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GivenModel {
    /// Which one.
    model: ModelName,
    /// What the parameters are called, in any order.
    names: Vec<String>,
    /// In the unit of time of the customers.
    values: Vec<f64>,
    /// Under MBG/CNBD-k, how many events make a purchase.
    k: Option<f64>,
}

impl GivenModel {
    /// The model, whose parameters are positive; coefficients of covariates may be any number.
    fn read(given: &Ts<Self>, covariates: &[String]) -> Result<Model, LoyaltyError> {
        let Self { model: name, names, values, k } = read(given).map_err(|error| inside(error, "fit"))?;
        let expected = name.parameters_with(covariates);
        if let Some(other) = names.iter().find(|name| !expected.contains(name)) {
            return Err(LoyaltyError::invalid(path(other), Problem::UnknownParameter { expected }));
        }
        let value = |at: usize, parameter: &String| {
            let missing = || LoyaltyError::MissingInput { name: path(parameter) };
            let value = names.iter().position(|name| name == parameter).and_then(|at| values.get(at));
            let value = *value.ok_or_else(missing)?;
            let lowest = if at < name.parameters().len() { f64::MIN_POSITIVE } else { f64::MIN };
            crate::error::within(&path(parameter), value, lowest, f64::MAX)
        };
        let parameters = expected.iter().enumerate().map(|(at, parameter)| value(at, parameter));
        let mut parameters = parameters.collect::<Result<Vec<_>, _>>()?;
        if name == ModelName::MbgCnbdK {
            let k = k.ok_or_else(|| LoyaltyError::MissingInput { name: "fit.k".into() })?;
            parameters.push(possible_k("fit.k", k)?);
        }
        Ok(Model { name, parameters })
    }
}

fn path(parameter: &str) -> String {
    ["fit.parameters.", parameter].concat()
}

/// A fitted model: the lists are in the order of the names.
#[derive(Debug, Clone, Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct FittedModel {
    pub(super) names: Vec<String>,
    pub(super) parameters: Option<Vec<f64>>,
    pub(super) standard_errors: Option<Vec<f64>>,
    pub(super) intervals: Option<Vec<Interval>>,
    pub(super) log_likelihood: Option<f64>,
    pub(super) aic: Option<f64>,
    pub(super) bic: Option<f64>,
    pub(super) converged: bool,
    pub(super) warnings: Vec<Warning>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<Reason>,
}

/// A number, where it is one.
pub(super) fn known(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

impl From<Fit> for FittedModel {
    fn from(fit: Fit) -> Self {
        let mut parameters = fit.model.parameters;
        // k stands beside them.
        parameters.truncate(fit.names.len());
        let is_known = parameters.iter().all(|value| value.is_finite());
        Self {
            names: fit.names,
            parameters: is_known.then_some(parameters),
            converged: fit.standard_errors.is_some(),
            standard_errors: fit.standard_errors,
            intervals: fit.intervals,
            log_likelihood: known(fit.log_likelihood),
            aic: known(fit.aic),
            bic: known(fit.bic),
            warnings: fit.warnings,
            reason: fit.reason,
        }
    }
}

/// A fit of MBG/CNBD-k.
#[derive(Debug, Clone, Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct FittedRegular {
    fit: FittedModel,
    k: Option<u32>,
    by_k: Vec<TriedK>,
}

impl From<RegularFit> for FittedRegular {
    fn from(RegularFit { fit, k, by_k }: RegularFit) -> Self {
        Self { fit: fit.into(), k, by_k }
    }
}

/// A fitted model of spend.
#[derive(Debug, Clone, Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct FittedSpend {
    #[serde(flatten)]
    fitted: FittedModel,
    mean: Option<f64>,
    customers: f64,
    correlation: Option<f64>,
}

impl From<SpendFit> for FittedSpend {
    fn from(fit: SpendFit) -> Self {
        let [log_likelihood, aic, bic] = [fit.log_likelihood, fit.aic(), fit.bic()].map(known);
        Self {
            fitted: FittedModel {
                names: ["p", "q", "gamma"].map(String::from).to_vec(),
                parameters: fit.parameters.map(|GammaGamma { p, q, gamma }| vec![p, q, gamma]),
                converged: fit.standard_errors.is_some(),
                standard_errors: fit.standard_errors.map(|errors| errors.to_vec()),
                intervals: fit.intervals.map(|intervals| intervals.to_vec()),
                log_likelihood,
                aic,
                bic,
                warnings: fit.warnings,
                reason: fit.reason,
            },
            mean: fit.mean,
            customers: fit.customers,
            correlation: fit.correlation,
        }
    }
}

/// What customers are expected to do, one entry per customer in each list.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Predicted {
    /// Purchases within the horizon.
    #[tsify(type = "Float64Array")]
    expected_purchases: Column<Float64Array>,
    /// The probability that the customer will still buy.
    #[tsify(type = "Float64Array")]
    alive_probability: Column<Float64Array>,
    /// Purchases within the horizon, each discounted to what it is worth today; only with a discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "Float64Array")]
    discounted_purchases: Option<Column<Float64Array>>,
}

/// The customers of whom most is expected, one entry for each in every list.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Ranked {
    /// Their places among all.
    #[tsify(type = "Uint32Array")]
    at: Column<Uint32Array>,
    /// Purchases times amounts.
    #[tsify(type = "Float64Array")]
    worth: Column<Float64Array>,
    /// Purchases within the horizon.
    #[tsify(type = "Float64Array")]
    expected_purchases: Column<Float64Array>,
    /// The probability that the customer will still buy.
    #[tsify(type = "Float64Array")]
    alive_probability: Column<Float64Array>,
}

/// How far predictions may be off: one entry per customer in `low` and `high`, whose ranges are of what is expected of each.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PredictionIntervals {
    /// The lower ends.
    #[tsify(type = "Float64Array")]
    low: Column<Float64Array>,
    /// The upper ends.
    #[tsify(type = "Float64Array")]
    high: Column<Float64Array>,
    /// The interval of the purchases that all customers make together, chance included.
    total: Interval,
    /// The interval of the number expected of all together: that of the parameters alone, and narrower.
    expected_total: Interval,
    /// How many refits they rest on.
    resamples: u32,
    /// How many more had no maximum, and are left out.
    failed: u32,
}

/// What new customers are expected to buy after the first purchase.
#[derive(Serialize, tsify::Tsify)]
pub struct NewCustomers {
    /// Purchases within each time.
    #[tsify(type = "Float64Array")]
    expected: Column<Float64Array>,
    /// Discounted purchases within the horizon.
    discounted: f64,
}

/// The histories of customers.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Base(Histories);

#[wasm_bindgen]
impl Base {
    /// Takes one value per customer in each column; the covariates' stand one behind the other.
    #[wasm_bindgen(constructor)]
    pub fn new(
        frequency: &[f64],
        recency: &[f64],
        age: &[f64],
        weight: Option<Vec<f64>>,
        names: Vec<String>,
        covariates: &[f64],
    ) -> Result<Base, LoyaltyError> {
        let covariates: Vec<_> = cut(&names, covariates).map(|(name, values)| Covariate { name, values }).collect();
        Ok(Self(Histories::new(frequency, recency, age, weight.as_deref(), &covariates)?))
    }

    /// Fits a model.
    pub fn fit(&self, name: Ts<ModelName>, level: f64) -> Result<Ts<FittedModel>, JsValue> {
        write(&FittedModel::from(fit(read(&name)?, &self.0, level)?))
    }

    /// Fits MBG/CNBD-k, by the sums of the logarithms of each customer's gaps; without a `k`, it is chosen.
    #[wasm_bindgen(js_name = fitRegular)]
    pub fn fit_regular(
        &self,
        log_gaps: Option<Vec<f64>>,
        weight: Option<Vec<f64>>,
        k: Option<f64>,
        level: f64,
    ) -> Result<Ts<FittedRegular>, JsValue> {
        write(&FittedRegular::from(fit_mbg_cnbd_k(&self.0, log_gaps.as_deref(), weight.as_deref(), k, level)?))
    }

    fn model(&self, given: &Ts<GivenModel>) -> Result<Model, LoyaltyError> {
        let model = GivenModel::read(given, self.0.covariate_names())?;
        if model.name == ModelName::BgBb {
            check_periods(&self.0)?;
        }
        Ok(model)
    }

    /// What each customer is expected to buy, the chance that they are active and, with a continuous rate per unit of time,
    /// the discounted purchases.
    pub fn predict(&self, given: Ts<GivenModel>, horizon: f64, rate: Option<f64>) -> Result<Ts<Predicted>, JsValue> {
        let model = self.model(&given)?;
        let horizon = ahead(horizon)?;
        let [expected, alive] = self.predicted(&model, horizon);
        let discounted = match rate {
            None => None,
            Some(rate) => Some(discounted_purchases(&model, &self.0, horizon, continuous(rate)?)),
        };
        write(&Predicted {
            expected_purchases: expected.into(),
            alive_probability: alive.into(),
            discounted_purchases: discounted.map(|by_row| self.0.by_customer(&by_row).into()),
        })
    }

    /// The customers of whom most is expected, in purchases times `amounts`, by their places.
    pub fn ranking(
        &self,
        given: Ts<GivenModel>,
        horizon: f64,
        amounts: Option<Vec<f64>>,
        limit: f64,
    ) -> Result<Ts<Ranked>, JsValue> {
        let model = self.model(&given)?;
        let [expected, alive] = self.predicted(&model, ahead(horizon)?);
        let amount = |at: usize| amounts.as_ref().and_then(|amounts| amounts.get(at)).copied().unwrap_or(1.0);
        let worth: Vec<f64> = expected.iter().enumerate().map(|(at, purchases)| purchases * amount(at)).collect();
        let mut order: Vec<u32> = (0..worth.len() as u32).collect();
        order.sort_by(|a, b| worth[*b as usize].total_cmp(&worth[*a as usize]));
        order.truncate(limit as usize);
        let of = |column: &[f64]| order.iter().map(|at| column[*at as usize]).collect::<Vec<f64>>().into();
        write(&Ranked {
            worth: of(&worth),
            expected_purchases: of(&expected),
            alive_probability: of(&alive),
            at: order.into(),
        })
    }

    /// The discounted purchases of each customer for ever, at a rate per unit of time.
    pub fn residual(&self, given: Ts<GivenModel>, discount: f64) -> Result<Vec<f64>, LoyaltyError> {
        let discount = crate::error::within("discount", discount, f64::MIN_POSITIVE, f64::MAX)?;
        Ok(self.0.by_customer(&residual_purchases(&self.model(&given)?, &self.0, discount)?))
    }

    /// The probability of each customer to buy 0, 1 … `most` times within a time: a list for each count.
    pub fn probabilities(
        &self,
        given: Ts<GivenModel>,
        horizon: f64,
        most: u32,
    ) -> Result<Vec<Float64Array>, LoyaltyError> {
        let (model, horizon) = (self.model(&given)?, ahead(horizon)?);
        let of = |count: u32| {
            let by_row = model.by_row(&self.0, |law, history| law.probability(history, horizon, f64::from(count)));
            Float64Array::from(&self.0.by_customer(&by_row)[..])
        };
        Ok((0..=most).map(of).collect())
    }

    /// How many customers bought how often, and how many should have.
    pub fn histogram(&self, given: Ts<GivenModel>, most: u32) -> Result<Vec<Ts<FrequencyCount>>, JsValue> {
        write_all(&frequency_histogram(&self.model(&given)?, &self.0, most))
    }

    /// Holdout validation: predictions against what customers did next.
    pub fn holdout(&self, given: Ts<GivenModel>, actual: &[f64], length: f64) -> Result<Ts<Holdout>, JsValue> {
        write(&holdout(&self.model(&given)?, &self.0, actual, length))
    }

    /// How far the expected purchases could be off: refits of simulated customer bases, whose number is told after each.
    /// Nothing for a base that cannot be simulated, and where no refit has a maximum.
    pub fn intervals(
        &self,
        given: Ts<GivenModel>,
        horizon: f64,
        resamples: u32,
        seed: f64,
        level: f64,
        progress: &Function,
    ) -> Result<Option<Ts<PredictionIntervals>>, JsValue> {
        let (level, horizon) = (checked(level)?, ahead(horizon)?);
        let Some(mut refits) = Bootstrap::new(&self.model(&given)?, &self.0, seed as u64) else { return Ok(None) };
        for done in 1..=resamples {
            refits.refit(&self.0, horizon);
            progress.call2(&JsValue::NULL, &done.into(), &resamples.into())?;
        }
        let Some(found) = refits.intervals(level) else { return Ok(None) };
        let of = |end: fn(&Interval) -> f64| self.0.by_customer(&found.rows.iter().map(end).collect::<Vec<f64>>());
        write(&PredictionIntervals {
            low: of(|interval| interval.low).into(),
            high: of(|interval| interval.high).into(),
            total: found.total,
            expected_total: found.expected_total,
            resamples: found.refits,
            failed: found.failed,
        })
        .map(Some)
    }
}

impl Base {
    /// The purchases and the chance to be active of each customer.
    fn predicted(&self, model: &Model, horizon: f64) -> [Vec<f64>; 2] {
        let alive = model.by_row(&self.0, |law, history| law.alive(history));
        [model.expected(&self.0, horizon), alive].map(|by_row| self.0.by_customer(&by_row))
    }
}

/// Not above a million, which is 2,700 years of days: each step takes its time.
fn ahead(horizon: f64) -> Result<f64, LoyaltyError> {
    crate::error::within("horizon", horizon, 0.0, 1e6)
}

fn continuous(rate: f64) -> Result<f64, LoyaltyError> {
    crate::error::within("discount", rate, 0.0, 1e9)
}

/// The purchases of new customers after the first within each time, and discounted at a continuous rate within a horizon.
#[wasm_bindgen(js_name = newCustomers)]
pub fn new_customers(
    given: Ts<GivenModel>,
    times: Vec<f64>,
    horizon: f64,
    rate: f64,
) -> Result<Ts<NewCustomers>, JsValue> {
    let model = GivenModel::read(&given, &[])?;
    let law = model.law(&[], 0);
    let expected = times.into_iter().map(|time| Ok(law.expected_of_new(ahead(time)?)));
    let expected = expected.collect::<Result<Vec<f64>, LoyaltyError>>()?;
    let discounted = discounted_purchases_of_new(&model, ahead(horizon)?, continuous(rate)?);
    write(&NewCustomers { expected: expected.into(), discounted })
}

/// Repeat purchases by time: births and repeats as pairs of a time and a count, one behind the other.
#[wasm_bindgen(js_name = tracking)]
pub fn tracked(
    given: Ts<GivenModel>,
    births: &[f64],
    repeats: &[f64],
    calibration_end: f64,
    end: f64,
) -> Result<Vec<Ts<Tracked>>, JsValue> {
    let model = GivenModel::read(&given, &[])?;
    let pairs = |flat: &[f64]| flat.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>();
    tracking(&model, &pairs(births), &pairs(repeats), calibration_end, end).iter().map(write).collect()
}

/// How regular purchases are, from the gaps of customers, one customer behind the other, and how many each has.
#[wasm_bindgen(js_name = regularity)]
pub fn regularity_of(counts: &[u32], gaps: &[f64], level: f64) -> Result<Ts<Regularity>, JsValue> {
    let mut rest = gaps;
    let each = counts.iter().map(|count| {
        let (own, after) = rest.split_at((*count as usize).min(rest.len()));
        rest = after;
        own
    });
    write(&regularity(&each.collect::<Vec<_>>(), level)?)
}

/// The sum of the logarithms of each customer's gaps, in units of so many days.
#[wasm_bindgen(js_name = logGaps)]
pub fn sums_of_log_gaps(counts: &[u32], gaps: &[u32], unit: f64) -> Vec<f64> {
    log_gaps(counts, gaps, unit)
}

/// Fits the model of spend.
#[wasm_bindgen(js_name = fitGammaGamma)]
pub fn fit_spend(
    frequency: &[f64],
    value: &[f64],
    weight: Option<Vec<f64>>,
    level: f64,
) -> Result<Ts<FittedSpend>, JsValue> {
    write(&FittedSpend::from(fit_gamma_gamma(frequency, value, weight.as_deref(), level)?))
}

/// The mean spend to be expected of each customer; nothing where somebody's has no limit.
#[wasm_bindgen(js_name = expectedSpend)]
pub fn expected_spend(
    p: f64,
    q: f64,
    gamma: f64,
    frequency: &[f64],
    value: &[f64],
) -> Result<Option<Float64Array>, LoyaltyError> {
    crate::error::same_length("value", value.len(), frequency.len())?;
    let [p, q, gamma] = [("p", p), ("q", q), ("gamma", gamma)]
        .map(|(name, value)| crate::error::within(name, value, f64::MIN_POSITIVE, f64::MAX));
    let law = GammaGamma { p: p?, q: q?, gamma: gamma? };
    let expected: Option<Vec<f64>> = frequency.iter().zip(value).map(|(x, m)| law.expected(*x, *m)).collect();
    Ok(expected.map(|column| Float64Array::from(&column[..])))
}

/// The orders of an invented shop, as CSV: what invents bases invents this one too.
#[wasm_bindgen(js_name = sampleOrders)]
pub fn sample_orders(seed: f64) -> String {
    sample::sample_orders(seed as u64)
}

/// The subscriptions of an invented software service, as CSV.
#[wasm_bindgen(js_name = sampleSubscriptions)]
pub fn subscriptions_sample(seed: f64) -> String {
    sample_subscriptions::sample_subscriptions(seed as u64)
}

/// The position of the model that explains the same customers best, by its AIC; undefined for one without a maximum.
#[wasm_bindgen(js_name = bestModel)]
pub fn best_model(aics: Vec<JsValue>) -> Option<usize> {
    crate::btyd::best_model(&aics.iter().map(JsValue::as_f64).collect::<Vec<_>>())
}
