//! Survival curves for JavaScript: columns as typed arrays, the rest as plain objects.

use super::columns::{Column, cut};
use super::reading::Chunk;
use super::{read, write, write_all};
use crate::LoyaltyError;
use crate::customer::lifetimes;
use crate::retention::survival::Observations;
use crate::retention::survival::cox::{Covariate, Cox, CoxOptions, cox};
use crate::retention::survival::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
use crate::retention::survival::life_table::{LifeTableRow, life_table};
use crate::retention::survival::log_rank::{LogRank, log_rank};
use crate::retention::survival::nelson_aalen::nelson_aalen;
use crate::retention::survival::of_groups::of_groups;
use crate::retention::survival::proportional_hazards::{
    ProportionalHazards, ProportionalHazardsOptions, proportional_hazards,
};
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::lifetimes::{LifetimeRoles, LifetimesReader as Reader};
use crate::table::rows::reading::RowsOptions;
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

/// A Cox model of the columns of a file.
#[derive(Serialize, Tsify)]
pub struct CoxOfColumns {
    /// The model.
    #[serde(flatten)]
    model: Cox,
    /// The columns; of words each but the commonest.
    names: Vec<String>,
    /// Customers that are not in the model, because a cell is empty.
    dropped: f64,
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

/// The rows of one call, or of a file: who stayed how long, and until they left or were last seen.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Lifetimes {
    rows: lifetimes::Lifetimes,
    report: RowsReport,
}

/// Reads a file into lifetimes: `push` its bytes, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct LifetimesReader(Reader);

#[wasm_bindgen]
impl LifetimesReader {
    /// Reads the columns of `roles` from a file that was scanned.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<Layout>,
        roles: Ts<LifetimeRoles>,
        options: Ts<RowsOptions>,
    ) -> Result<LifetimesReader, LoyaltyError> {
        Ok(Self(Reader::new(&read(&layout)?, &read(&roles)?, &read(&options)?)?))
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<f64, LoyaltyError> {
        Ok(self.0.push(chunk.start(length))? as f64)
    }

    /// The file has ended, and the next one comes.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        self.0.next_file()
    }

    /// What the rows are.
    pub fn finish(self) -> Result<Lifetimes, LoyaltyError> {
        let (rows, report) = self.0.finish()?;
        Ok(Lifetimes { rows, report })
    }
}

/// The customers of one group of a file: how long they stay.
#[derive(Serialize, Tsify)]
pub struct GroupSurvival {
    /// The group; empty for customers whose cell is.
    group: String,
    /// Its curve.
    #[serde(flatten)]
    curve: SurvivalCurve,
}

#[wasm_bindgen]
impl Lifetimes {
    /// Takes columns of one length; they are checked by each question.
    #[wasm_bindgen(constructor)]
    pub fn new(durations: Vec<f64>, events: Vec<f64>, weights: Option<Vec<f64>>, entry: Option<Vec<f64>>) -> Lifetimes {
        let rows = lifetimes::Lifetimes { durations, events, weights, entry, ..Default::default() };
        Self { rows, report: RowsReport::default() }
    }

    /// How the file was read.
    pub fn report(&self) -> Result<Ts<RowsReport>, JsValue> {
        write(&self.report)
    }

    /// The curves of the groups of a file, the largest twelve first.
    #[wasm_bindgen(js_name = kaplanMeierByGroup)]
    pub fn kaplan_meier_by_group(&self, options: Ts<KaplanMeierOptions>) -> Result<Vec<Ts<GroupSurvival>>, JsValue> {
        let options: KaplanMeierOptions = read(&options)?;
        let curves = of_groups(&self.rows, options)?.into_iter();
        write_all(&curves.map(|(group, found)| GroupSurvival { group, curve: curve(found) }).collect::<Vec<_>>())
    }

    /// The names of the groups of a file, by number.
    #[wasm_bindgen(js_name = groupNames)]
    pub fn group_names(&self) -> Result<Vec<String>, LoyaltyError> {
        let (names, _) = self.rows.groups()?;
        Ok((0..names.len() as u32).map(|at| String::from_utf8_lossy(names.get(at)).into_owned()).collect())
    }

    /// The test of the groups of a file.
    #[wasm_bindgen(js_name = logRankOfGroups)]
    pub fn log_rank_of_groups(&self) -> Result<Ts<LogRank>, JsValue> {
        write(&log_rank(&self.observations()?, self.rows.groups()?.1)?)
    }

    /// The model of the covariates of a file, and how many rows lack one of them.
    #[wasm_bindgen(js_name = coxOfColumns)]
    pub fn cox_of_columns(&self, options: Ts<CoxOptions>) -> Result<Ts<CoxOfColumns>, JsValue> {
        let (rows, dropped) = self.rows.complete()?;
        let of = Observations::new(&rows.durations, &rows.events, rows.weights.as_deref(), rows.entry.as_deref())?;
        let columns = rows.covariates.iter().map(|(name, values)| Covariate { name, values }).collect::<Vec<_>>();
        let names = rows.covariates.iter().map(|(name, _)| name.clone()).collect();
        write(&CoxOfColumns { model: cox(&of, &columns, read(&options)?)?, names, dropped: dropped as f64 })
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
        let rows = &self.rows;
        Observations::new(&rows.durations, &rows.events, rows.weights.as_deref(), rows.entry.as_deref())
    }
}

fn covariates<'a>(names: &'a [String], values: &'a [f64]) -> Vec<Covariate<'a>> {
    cut(names, values).map(|(name, values)| Covariate { name, values }).collect()
}
