//! Competing risks for JavaScript: cumulative incidence, Gray's test, and Fine & Gray regression.

use super::columns::{Column, cut};
use super::{read, write, write_all};
use crate::LoyaltyError;
use crate::retention::survival::causes;
use crate::retention::survival::cox::Covariate;
use crate::retention::survival::cumulative_incidence::{
    CumulativeIncidence, IncidenceOptions, cumulative_incidence, cumulative_incidence_by_group,
};
use crate::retention::survival::fine_gray::{FineGray, fine_gray};
use crate::retention::survival::gray_test::{GrayTest, gray_test};
use js_sys::Float64Array;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The cumulative incidence of each cause over time: a column for each, in their order.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct IncidenceCurves {
    /// What is known beside the curves.
    #[serde(flatten)]
    figures: CumulativeIncidence,
    /// The times at which somebody was lost, rising.
    #[tsify(type = "Float64Array")]
    time: Column<Float64Array>,
    /// How many were there just before.
    #[tsify(type = "Float64Array")]
    at_risk: Column<Float64Array>,
    /// The share still there, from each time on.
    #[tsify(type = "Float64Array")]
    survival: Column<Float64Array>,
    /// How many have been lost for each cause so far.
    #[tsify(type = "Float64Array[]")]
    lost_so_far: Vec<Column<Float64Array>>,
    /// The share lost for each cause so far.
    #[tsify(type = "Float64Array[]")]
    incidence: Vec<Column<Float64Array>>,
    /// Its standard error.
    #[tsify(type = "Float64Array[]")]
    standard_errors: Vec<Column<Float64Array>>,
    /// The lower end of its interval; null where the share is 0 or 1.
    low: Vec<Vec<Option<f64>>>,
    /// The upper end.
    high: Vec<Vec<Option<f64>>>,
    /// 1 − Kaplan–Meier of each cause: the share if there were no other. These do not add up to what was lost.
    #[tsify(type = "Float64Array[]")]
    one_minus_kaplan_meier: Vec<Column<Float64Array>>,
}

impl From<CumulativeIncidence> for IncidenceCurves {
    fn from(mut figures: CumulativeIncidence) -> Self {
        let curves = std::mem::take(&mut figures.curves);
        let columns = |columns: Vec<Vec<f64>>| columns.into_iter().map(Column::from).collect();
        Self {
            figures,
            time: curves.time.into(),
            at_risk: curves.at_risk.into(),
            survival: curves.survival.into(),
            lost_so_far: columns(curves.lost_so_far),
            incidence: columns(curves.incidence),
            standard_errors: columns(curves.standard_errors),
            low: curves.low,
            high: curves.high,
            one_minus_kaplan_meier: columns(curves.one_minus_kaplan_meier),
        }
    }
}

/// Who stayed how long, and which cause ended it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct CompetingRisks(causes::CompetingRisks);

#[wasm_bindgen]
impl CompetingRisks {
    /// Takes columns of one length; a duration may be 0 where time is counted in days.
    #[wasm_bindgen(constructor)]
    pub fn new(
        durations: Vec<f64>,
        causes: Vec<u32>,
        entry: Option<Vec<f64>>,
        in_days: bool,
    ) -> Result<CompetingRisks, LoyaltyError> {
        let made = if in_days { causes::CompetingRisks::from_zero } else { causes::CompetingRisks::new };
        Ok(Self(made(durations, causes, entry)?))
    }

    /// The curves of all.
    pub fn incidence(&self, options: Ts<IncidenceOptions>) -> Result<Ts<IncidenceCurves>, JsValue> {
        write(&IncidenceCurves::from(cumulative_incidence(&self.0, &read(&options)?)?))
    }

    /// The curves of each group by number.
    #[wasm_bindgen(js_name = incidenceByGroup)]
    pub fn incidence_by_group(
        &self,
        groups: &[u32],
        options: Ts<IncidenceOptions>,
    ) -> Result<Vec<Ts<IncidenceCurves>>, JsValue> {
        let found = cumulative_incidence_by_group(&self.0, groups, &read(&options)?)?;
        write_all(&found.into_iter().map(IncidenceCurves::from).collect::<Vec<_>>())
    }

    /// The test of groups by number.
    #[wasm_bindgen(js_name = grayTest)]
    pub fn gray_test(&self, groups: &[u32], cause: u32) -> Result<Ts<GrayTest>, JsValue> {
        write(&gray_test(&self.0, groups, cause)?)
    }

    /// The model of some covariates, one column behind the other.
    #[wasm_bindgen(js_name = fineGray)]
    pub fn fine_gray(
        &self,
        names: Vec<String>,
        values: &[f64],
        cause: u32,
        level: f64,
    ) -> Result<Ts<FineGray>, JsValue> {
        let covariates: Vec<_> = cut(&names, values).map(|(name, values)| Covariate { name, values }).collect();
        write(&fine_gray(&self.0, &covariates, cause, level)?)
    }
}
