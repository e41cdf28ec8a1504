//! Retention and churn for JavaScript.

use super::stats::LevelOptions;
use super::{read, write};
use crate::LoyaltyError;
use crate::retention::rates::{self, ChurnConvention, ChurnCounts, Lifetime, OpeningCohort};
use crate::retention::revenue::{self, MrrBridge, MrrMovement, RevenueRetention};
use crate::retention::service_level::{self, ServiceLevel};
use crate::stats::interval::usual_level;
use crate::stats::proportion::Rate;
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// The customers of a period: `end` and `acquired`, or `lostOfStart`.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetentionCounts {
    /// Customers at the start.
    start: f64,
    /// Customers at the end, the new ones included.
    #[tsify(optional)]
    end: Option<f64>,
    /// Customers acquired in the period.
    #[tsify(optional)]
    acquired: Option<f64>,
    /// How many of the customers at the start left.
    #[tsify(optional)]
    lost_of_start: Option<f64>,
}

/// The share of the opening customers that stayed.
#[wasm_bindgen(js_name = retentionRate)]
pub fn retention_rate(counts: Ts<RetentionCounts>, options: Ts<LevelOptions>) -> Result<Ts<Rate>, JsValue> {
    let RetentionCounts { start, end, acquired, lost_of_start } = read(&counts)?;
    let LevelOptions { level } = read(&options)?;
    let missing = |name: &str| LoyaltyError::MissingInput { name: name.into() };
    let rate = match (end, acquired, lost_of_start) {
        (None, None, Some(lost)) => {
            rates::retention_of_opening_cohort(OpeningCohort { start, lost_of_start: lost }, level)?
        }
        (Some(end), Some(acquired), None) => {
            rates::retention_rate(rates::RetentionCounts { start, end, acquired }, level)?
        }
        (None, _, None) => return Err(missing("end").into()),
        (Some(_), None, None) => return Err(missing("acquired").into()),
        (_, _, Some(_)) => {
            let (first, second) = ("end and acquired".into(), "lostOfStart".into());
            return Err(LoyaltyError::Ambiguous { first, second }.into());
        }
    };
    write(&rate)
}

/// Options of churn: the convention and the confidence level.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChurnOptions {
    /// Default "opening-cohort".
    #[serde(default)]
    #[tsify(optional)]
    convention: ChurnConvention,
    /// The confidence level of the interval; default 0.95.
    #[serde(default = "usual_level")]
    #[tsify(optional)]
    level: f64,
}

/// The share of customers lost.
#[wasm_bindgen(js_name = churnRate)]
pub fn churn_rate(counts: Ts<ChurnCounts>, options: Ts<ChurnOptions>) -> Result<Ts<Rate>, JsValue> {
    let ChurnOptions { convention, level } = read(&options)?;
    write(&rates::churn_rate(read(&counts)?, convention, level)?)
}

/// The loss in a year.
#[wasm_bindgen(js_name = annualRate)]
pub fn annual_rate(loss: f64, periods_per_year: f64) -> Result<f64, JsValue> {
    Ok(rates::annual_rate(loss, periods_per_year)?)
}

/// The loss in a period.
#[wasm_bindgen(js_name = periodRate)]
pub fn period_rate(annual: f64, periods_per_year: f64) -> Result<f64, JsValue> {
    Ok(rates::period_rate(annual, periods_per_year)?)
}

/// How long customers stay.
#[wasm_bindgen]
pub fn lifetime(churn: f64) -> Result<Ts<Lifetime>, JsValue> {
    write(&rates::lifetime(churn)?)
}

/// The bridge of recurring revenue.
#[wasm_bindgen(js_name = mrrBridge)]
pub fn mrr_bridge(movement: Ts<MrrMovement>) -> Result<Ts<MrrBridge>, JsValue> {
    write(&revenue::mrr_bridge(read(&movement)?)?)
}

/// Gross, net and logo retention.
#[wasm_bindgen(js_name = revenueRetention)]
pub fn revenue_retention(before: &[f64], after: &[f64]) -> Result<Ts<RevenueRetention>, JsValue> {
    write(&revenue::revenue_retention(before, after)?)
}

/// How soon customers are answered.
#[wasm_bindgen(js_name = serviceLevel)]
pub fn service_level(durations: &[f64], target: f64) -> Result<Ts<ServiceLevel>, JsValue> {
    write(&service_level::service_level(durations, target)?)
}
