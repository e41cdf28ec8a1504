//! Survival curves for JavaScript: columns come and go as typed arrays, everything small as plain objects.

use super::{read, set_columns, write};
use crate::LoyaltyError;
use crate::retention::survival::Observations;
use crate::retention::survival::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
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

    pub(super) fn observations(&self) -> Result<Observations<'_>, LoyaltyError> {
        Observations::new(&self.durations, &self.events, self.weights.as_deref(), self.entry.as_deref())
    }

    /// The curve and what follows from it.
    #[wasm_bindgen(js_name = kaplanMeier)]
    pub fn kaplan_meier(&self, options: Ts<KaplanMeierOptions>) -> Result<Ts<KaplanMeier>, JsValue> {
        with_curve(&kaplan_meier(&self.observations()?, read(&options)?)?)
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
