//! Surveys for JavaScript.

use super::{read, write};
use crate::stats::proportion::Comparison;
use crate::survey::answers::Counts;
use crate::survey::ces::{Ces, CesOptions, ces};
use crate::survey::csat::{Csat, CsatOptions, csat};
use crate::survey::nps::{
    Groups, NPS_SCALE, Nps, NpsMethod, NpsOptions, compare_nps, nps, nps_of_answers, nps_of_counts,
};
use crate::survey::sample_size::{
    GroupSize, NpsChange, NpsPrecision, PromotersNeeded, RatePrecision, SampleSize, nps_comparison_sample_size,
    nps_sample_size, promoters_needed, rate_sample_size,
};
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// The Net Promoter Score of single answers.
#[wasm_bindgen(js_name = npsOfAnswers)]
pub fn of_answers(answers: &[f64], options: Ts<NpsOptions>) -> Result<Ts<Nps>, JsValue> {
    write(&nps_of_answers(answers, read(&options)?)?)
}

/// The Net Promoter Score of eleven counts.
#[wasm_bindgen(js_name = npsOfCounts)]
pub fn of_counts(counts: &[f64], options: Ts<NpsOptions>) -> Result<Ts<Nps>, JsValue> {
    write(&nps_of_counts(&Counts::of_counts(counts, NPS_SCALE)?, read(&options)?)?)
}

/// The Net Promoter Score of promoters, passives and detractors.
#[wasm_bindgen(js_name = npsOfGroups)]
pub fn of_groups(groups: Ts<Groups>, options: Ts<NpsOptions>) -> Result<Ts<Nps>, JsValue> {
    write(&nps(read(&groups)?, read(&options)?)?)
}

/// How many of the answers are promoters, passives and detractors.
#[wasm_bindgen(js_name = groupsOfAnswers)]
pub fn groups_of_answers(answers: &[f64]) -> Result<Ts<Groups>, JsValue> {
    write(&Groups::from(&Counts::of_answers(answers, NPS_SCALE)?))
}

/// How many of the eleven counts are promoters, passives and detractors.
#[wasm_bindgen(js_name = groupsOfCounts)]
pub fn groups_of_counts(counts: &[f64]) -> Result<Ts<Groups>, JsValue> {
    write(&Groups::from(&Counts::of_counts(counts, NPS_SCALE)?))
}

/// How two NPS are compared.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct CompareNpsOptions {
    /// The confidence level of the interval; default 0.95.
    #[tsify(optional)]
    level: f64,
    /// Default "adjusted-wald".
    #[tsify(optional, type = "\"adjusted-wald\" | \"wald\"")]
    method: NpsMethod,
}

impl Default for CompareNpsOptions {
    fn default() -> Self {
        Self { level: 0.95, method: NpsMethod::default() }
    }
}

/// Whether the second NPS differs from the first.
#[wasm_bindgen(js_name = compareNps)]
pub fn compare(a: Ts<Groups>, b: Ts<Groups>, options: Ts<CompareNpsOptions>) -> Result<Ts<Comparison>, JsValue> {
    let CompareNpsOptions { level, method } = read(&options)?;
    write(&compare_nps(read(&a)?, read(&b)?, level, method)?)
}

/// The satisfaction score of single answers.
#[wasm_bindgen(js_name = csatOfAnswers)]
pub fn csat_of_answers(answers: &[f64], options: Ts<CsatOptions>) -> Result<Ts<Csat>, JsValue> {
    let CsatOptions { scale, definition, level } = read(&options)?;
    write(&csat(&Counts::of_answers(answers, scale)?, definition, level)?)
}

/// The satisfaction score of counted answers.
#[wasm_bindgen(js_name = csatOfCounts)]
pub fn csat_of_counts(counts: &[f64], options: Ts<CsatOptions>) -> Result<Ts<Csat>, JsValue> {
    let CsatOptions { scale, definition, level } = read(&options)?;
    write(&csat(&Counts::of_counts(counts, scale)?, definition, level)?)
}

/// The effort score of single answers.
#[wasm_bindgen(js_name = cesOfAnswers)]
pub fn ces_of_answers(answers: &[f64], options: Ts<CesOptions>) -> Result<Ts<Ces>, JsValue> {
    let CesOptions { scale, direction, level } = read(&options)?;
    write(&ces(&Counts::of_answers(answers, scale)?, direction, level)?)
}

/// The effort score of counted answers.
#[wasm_bindgen(js_name = cesOfCounts)]
pub fn ces_of_counts(counts: &[f64], options: Ts<CesOptions>) -> Result<Ts<Ces>, JsValue> {
    let CesOptions { scale, direction, level } = read(&options)?;
    write(&ces(&Counts::of_counts(counts, scale)?, direction, level)?)
}

/// Answers needed for an NPS.
#[wasm_bindgen(js_name = npsSampleSize)]
pub fn sample_size(precision: Ts<NpsPrecision>) -> Result<Ts<SampleSize>, JsValue> {
    write(&nps_sample_size(read(&precision)?)?)
}

/// Answers needed to notice a change of an NPS.
#[wasm_bindgen(js_name = npsComparisonSampleSize)]
pub fn comparison_sample_size(change: Ts<NpsChange>) -> Result<Ts<GroupSize>, JsValue> {
    write(&nps_comparison_sample_size(read(&change)?)?)
}

/// Answers needed for a share.
#[wasm_bindgen(js_name = rateSampleSize)]
pub fn share_sample_size(precision: Ts<RatePrecision>) -> Result<Ts<SampleSize>, JsValue> {
    write(&rate_sample_size(read(&precision)?)?)
}

/// Promoters that reach a target.
#[wasm_bindgen(js_name = promotersNeeded)]
pub fn promoters(groups: Ts<Groups>, target: f64) -> Result<Ts<PromotersNeeded>, JsValue> {
    write(&promoters_needed(read(&groups)?, target)?)
}
