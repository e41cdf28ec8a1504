//! Proportions for JavaScript.

use super::{read, write};
use crate::stats::interval::usual_level;
use crate::stats::proportion::{Comparison, Rate, RateOptions, Share, compare_rates, rate};
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// Options of an interval.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LevelOptions {
    /// The confidence level of the interval; default 0.95.
    #[serde(default = "usual_level")]
    #[tsify(optional)]
    pub(super) level: f64,
}

/// The share of a whole.
#[wasm_bindgen(js_name = rate)]
pub fn rate_of(share: Ts<Share>, options: Ts<RateOptions>) -> Result<Ts<Rate>, JsValue> {
    write(&rate(read(&share)?, read(&options)?)?)
}

/// Whether two shares differ.
#[wasm_bindgen(js_name = compareRates)]
pub fn compare(a: Ts<Share>, b: Ts<Share>, options: Ts<LevelOptions>) -> Result<Ts<Comparison>, JsValue> {
    write(&compare_rates(read(&a)?, read(&b)?, read(&options)?.level)?)
}
