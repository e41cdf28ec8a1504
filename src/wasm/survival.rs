//! Survival curves for JavaScript: columns as typed arrays, the rest as plain objects.

use super::columns::{Column, cut};
use super::{read, write, write_all};
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
use js_sys::Float64Array;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The columns of a curve: one entry for each time at which somebody left.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CurveColumns {
    /// The times at which customers left, rising.
    #[tsify(type = "Float64Array")]
    time: Column<Float64Array>,
    /// How many were there just before.
    #[tsify(type = "Float64Array")]
    at_risk: Column<Float64Array>,
    /// How many left.
    #[tsify(type = "Float64Array")]
    events: Column<Float64Array>,
    /// The standard error of the curve.
    #[tsify(type = "Float64Array")]
    standard_error: Column<Float64Array>,
    /// The lower end of its interval.
    #[tsify(type = "Float64Array")]
    low: Column<Float64Array>,
    /// The upper end of its interval.
    #[tsify(type = "Float64Array")]
    high: Column<Float64Array>,
}

/// How long customers stay: the share still active over time, and what follows from it.
#[derive(Serialize, Tsify)]
pub struct SurvivalCurve {
    /// What follows from the curve.
    #[serde(flatten)]
    figures: KaplanMeier,
    /// The curve's columns.
    #[serde(flatten)]
    columns: CurveColumns,
    /// The share still active, from each time on.
    #[tsify(type = "Float64Array")]
    survival: Column<Float64Array>,
}

/// How much risk of leaving customers have lived through.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NelsonAalen {
    /// The curve's columns.
    #[serde(flatten)]
    columns: CurveColumns,
    /// The cumulative hazard, from each time on.
    #[tsify(type = "Float64Array")]
    cumulative_hazard: Column<Float64Array>,
}

/// Whether effects change with time, with the effects as they were.
#[derive(Serialize, Tsify)]
pub struct EffectsOverTime {
    /// The tests.
    #[serde(flatten)]
    tests: ProportionalHazards,
    /// The times at which customers left, rising.
    #[tsify(type = "Float64Array")]
    time: Column<Float64Array>,
    /// For each covariate its scaled residual at those times plus its coefficient.
    #[tsify(type = "Float64Array[]")]
    effects: Vec<Column<Float64Array>>,
}

/// A curve with its columns.
pub(super) fn curve(mut found: KaplanMeier) -> SurvivalCurve {
    let curve = std::mem::take(&mut found.curve);
    SurvivalCurve {
        figures: found,
        columns: CurveColumns {
            time: curve.time.into(),
            at_risk: curve.at_risk.into(),
            events: curve.events.into(),
            standard_error: curve.standard_error.into(),
            low: curve.low.into(),
            high: curve.high.into(),
        },
        survival: curve.survival.into(),
    }
}

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

    /// The curve and what follows from it.
    #[wasm_bindgen(js_name = kaplanMeier)]
    pub fn kaplan_meier(&self, options: Ts<KaplanMeierOptions>) -> Result<Ts<SurvivalCurve>, JsValue> {
        write(&curve(kaplan_meier(&self.observations()?, read(&options)?)?))
    }

    /// The cumulative hazard.
    #[wasm_bindgen(js_name = nelsonAalen)]
    pub fn nelson_aalen(&self, level: f64) -> Result<Ts<NelsonAalen>, JsValue> {
        let found = nelson_aalen(&self.observations()?, level)?;
        write(&NelsonAalen {
            columns: CurveColumns {
                time: found.time.into(),
                at_risk: found.at_risk.into(),
                events: found.events.into(),
                standard_error: found.standard_error.into(),
                low: found.low.into(),
                high: found.high.into(),
            },
            cumulative_hazard: found.cumulative_hazard.into(),
        })
    }

    /// The life table.
    #[wasm_bindgen(js_name = lifeTable)]
    pub fn life_table(&self, width: f64) -> Result<Vec<Ts<LifeTableRow>>, JsValue> {
        write_all(&life_table(&self.observations()?, width)?)
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
    ) -> Result<Ts<EffectsOverTime>, JsValue> {
        let mut tests = proportional_hazards(&self.observations()?, &covariates(&names, values), read(&options)?)?;
        let time = std::mem::take(&mut tests.time).into();
        let effects = std::mem::take(&mut tests.effects).into_iter().map(Column::from).collect();
        write(&EffectsOverTime { tests, time, effects })
    }
}

impl Lifetimes {
    fn observations(&self) -> Result<Observations<'_>, LoyaltyError> {
        Observations::new(&self.durations, &self.events, self.weights.as_deref(), self.entry.as_deref())
    }
}

fn covariates<'a>(names: &'a [String], values: &'a [f64]) -> Vec<Covariate<'a>> {
    cut(names, values).map(|(name, values)| Covariate { name, values }).collect()
}
