//! Survival for JavaScript: columns come and go as typed arrays, everything small as plain objects.

use super::{read, write};
use crate::LoyaltyError;
use crate::retention::survival::Observations;
use crate::retention::survival::cox::{Covariate, Cox, CoxOptions, cox};
use crate::retention::survival::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
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

/// The rows of one call: who stayed how long, and until they left or were last seen.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Lifetimes {
    durations: Vec<f64>,
    events: Vec<f64>,
    weights: Option<Vec<f64>>,
    entry: Option<Vec<f64>>,
}

#[wasm_bindgen]
impl Lifetimes {
    /// Takes columns of one length; they are checked by each question.
    #[wasm_bindgen(constructor)]
    pub fn new(durations: Vec<f64>, events: Vec<f64>, weights: Option<Vec<f64>>, entry: Option<Vec<f64>>) -> Lifetimes {
        Self { durations, events, weights, entry }
    }

    fn observations(&self) -> Result<Observations<'_>, LoyaltyError> {
        Observations::new(&self.durations, &self.events, self.weights.as_deref(), self.entry.as_deref())
    }

    /// The curve and what follows from it.
    #[wasm_bindgen(js_name = kaplanMeier)]
    pub fn kaplan_meier(&self, options: Ts<KaplanMeierOptions>) -> Result<Ts<KaplanMeier>, JsValue> {
        with_curve(&kaplan_meier(&self.observations()?, read(&options)?)?)
    }

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

/// A curve's figures with its columns beside them.
pub(super) fn with_curve(found: &KaplanMeier) -> Result<Ts<KaplanMeier>, JsValue> {
    let curve = &found.curve;
    let columns = [
        ("time", &curve.time),
        ("atRisk", &curve.at_risk),
        ("events", &curve.events),
        ("survival", &curve.survival),
        ("standardError", &curve.standard_error),
        ("low", &curve.low),
        ("high", &curve.high),
    ];
    let written = write(found)?;
    set_columns(written.js_value().unchecked_ref(), &columns)?;
    Ok(written)
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

fn set_columns(object: &Object, columns: &[(&str, &Vec<f64>)]) -> Result<(), JsValue> {
    for (name, column) in columns {
        Reflect::set(object, &JsValue::from_str(name), &Float64Array::from(&column[..]))?;
    }
    Ok(())
}
