//! Early-warning signals for JavaScript.

use super::{read, write};
use crate::LoyaltyError;
use crate::customer::day::from_iso;
use crate::value::signals::{self, Activity, SignalLimits, SignalOptions, Signals};
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// What one customer has done, in any order of time.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CustomerActivity {
    /// The days of the orders, `yyyy-mm-dd`.
    pub dates: Vec<String>,
    /// Their amounts, in the same order.
    #[serde(default)]
    #[tsify(optional)]
    pub amounts: Option<Vec<f64>>,
    /// The days of contacts or complaints, `yyyy-mm-dd`.
    #[serde(default)]
    #[tsify(optional)]
    pub contacts: Option<Vec<String>>,
}

/// Early-warning signals: is a customer overdue?
#[wasm_bindgen(js_name = signals)]
pub fn signals(activity: Ts<CustomerActivity>, options: Ts<SignalOptions>) -> Result<Ts<Signals>, JsValue> {
    let (activity, options) = (read(&activity)?, read(&options)?);
    let as_of = options.as_of.as_deref().ok_or(LoyaltyError::MissingInput { name: "asOf".into() })?;
    let as_of = from_iso("asOf", as_of)?;
    let days = |name: &str, texts: &[String]| texts.iter().map(|text| from_iso(name, text)).collect();
    let dates: Vec<i32> = days("dates", &activity.dates)?;
    if let Some(amounts) = &activity.amounts {
        crate::error::same_length("amounts", amounts.len(), dates.len())?;
    }
    let mut order: Vec<usize> = (0..dates.len()).collect();
    order.sort_by_key(|at| dates[*at]);
    let sorted: Vec<i32> = order.iter().map(|at| dates[*at]).collect();
    let amounts = activity.amounts.map(|amounts| order.iter().map(|at| amounts[*at]).collect::<Vec<_>>());
    let mut contacts: Option<Vec<i32>> = activity.contacts.map(|texts| days("contacts", &texts)).transpose()?;
    contacts.iter_mut().for_each(|days| days.sort_unstable());
    let activity = Activity { days: &sorted, amounts: amounts.as_deref(), contacts: contacts.as_deref() };
    write(&signals::signals(&activity, as_of, &SignalLimits::of(&options)?)?)
}
