//! Survival tests and models (log-rank, Cox) for JavaScript.

use super::survival::Lifetimes;
use super::{read, set_columns, write};
use crate::retention::survival::cox::{Covariate, Cox, CoxOptions, cox};
use crate::retention::survival::life_table::{LifeTableRow, life_table};
use crate::retention::survival::log_rank::{LogRank, log_rank};
use crate::retention::survival::nelson_aalen::nelson_aalen;
use crate::retention::survival::proportional_hazards::{
    ProportionalHazards, ProportionalHazardsOptions, proportional_hazards,
};
use js_sys::{Array, Float64Array, Object, Reflect};
use tsify::Ts;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
impl Lifetimes {
    /// The cumulative hazard.
    #[wasm_bindgen(js_name = nelsonAalen)]
    pub fn nelson_aalen(&self, level: f64) -> Result<Object, JsValue> {
        let found = nelson_aalen(&self.observations()?, level)?;
        let columns = [
            ("time", &found.time),
            ("atRisk", &found.at_risk),
            ("events", &found.events),
            ("cumulativeHazard", &found.cumulative_hazard),
            ("standardError", &found.standard_error),
            ("low", &found.low),
            ("high", &found.high),
        ];
        let written = Object::new();
        set_columns(&written, &columns)?;
        Ok(written)
    }

    /// The life table.
    #[wasm_bindgen(js_name = lifeTable)]
    pub fn life_table(&self, width: f64) -> Result<Vec<Ts<LifeTableRow>>, JsValue> {
        life_table(&self.observations()?, width)?.iter().map(write).collect()
    }

    /// The test of groups by number.
    #[wasm_bindgen(js_name = logRank)]
    pub fn log_rank(&self, groups: &[u32]) -> Result<Ts<LogRank>, JsValue> {
        write(&log_rank(&self.observations()?, groups)?)
    }

    /// The model of some covariates, one column behind the other.
    pub fn cox(&self, names: Vec<String>, values: &[f64], options: Ts<CoxOptions>) -> Result<Ts<Cox>, JsValue> {
        write(&cox(&self.observations()?, &covariates(&names, values), read(&options)?)?)
    }

    /// The check of the model.
    #[wasm_bindgen(js_name = proportionalHazards)]
    pub fn proportional_hazards(
        &self,
        names: Vec<String>,
        values: &[f64],
        options: Ts<ProportionalHazardsOptions>,
    ) -> Result<Ts<ProportionalHazards>, JsValue> {
        let found = proportional_hazards(&self.observations()?, &covariates(&names, values), read(&options)?)?;
        let written = write(&found)?;
        let object: Object = written.js_value().unchecked_into();
        set_columns(&object, &[("time", &found.time)])?;
        let effects: Array = found.effects.iter().map(|column| Float64Array::from(&column[..])).collect();
        Reflect::set(&object, &"effects".into(), &effects)?;
        Ok(written)
    }
}

/// Columns of one length, by name.
fn covariates<'a>(names: &'a [String], values: &'a [f64]) -> Vec<Covariate<'a>> {
    let length = values.len() / names.len().max(1);
    names
        .iter()
        .enumerate()
        .map(|(k, name)| Covariate { name, values: &values[k * length..(k + 1) * length] })
        .collect()
}
