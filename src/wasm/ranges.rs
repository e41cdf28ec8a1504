//! Ranges of a spreadsheet for JavaScript: what is asked of two or three columns, and answered at once.

use super::{read, write};
use crate::LoyaltyError;
use crate::customer::orders::{Line, Orders, OrdersBuilder};
use crate::error::same_length;
use crate::retention::cohort::{self, CohortOptions, Cohorts};
use crate::retention::survival::Observations;
use crate::retention::survival::kaplan_meier::survival_at;
use crate::value::Figure;
use crate::value::rfm::{RfmOptions, rfm_of_orders};
use crate::warning::Reason;
use tsify::Ts;
use wasm_bindgen::prelude::*;

/// Orders by the customer's number, the day since 1970 and the amount, where there are amounts.
fn orders(customers: &[u32], days: &[i32], amounts: Option<&[f64]>) -> Result<Orders, LoyaltyError> {
    same_length("dates", days.len(), customers.len())?;
    amounts.map_or(Ok(()), |amounts| same_length("amounts", amounts.len(), customers.len()))?;
    let names: Vec<[u8; 4]> = customers.iter().map(|customer| customer.to_be_bytes()).collect();
    let line = |at: usize| Line { day: days[at], amount: amounts.map_or(0.0, |amounts| amounts[at]) };
    let mut builder = OrdersBuilder::default();
    builder.add(&names, &(0..days.len()).map(line).collect::<Vec<_>>());
    Ok(builder.finish())
}

/// The cohort matrix of orders.
#[wasm_bindgen(js_name = cohorts)]
pub fn cohorts(customers: &[u32], days: &[i32], options: Ts<CohortOptions>) -> Result<Ts<Cohorts>, JsValue> {
    write(&cohort::cohorts(&orders(customers, days, None)?, &read(&options)?)?)
}

/// The RFM segment of each customer, by their numbers; empty where one had not ordered by then.
#[wasm_bindgen(js_name = segments)]
pub fn segments(
    customers: &[u32],
    days: &[i32],
    amounts: &[f64],
    options: Ts<RfmOptions>,
) -> Result<Vec<String>, JsValue> {
    let orders = orders(customers, days, Some(amounts))?;
    let (buyers, found) = rfm_of_orders(&orders, &read(&options)?)?;
    let mut segments = vec![String::new(); customers.iter().max().map_or(0, |last| *last as usize + 1)];
    for (buyer, segment) in buyers.iter().zip(&found.segment) {
        let name = orders.names().get(*buyer);
        let customer = u32::from_be_bytes(name.try_into().unwrap_or_default());
        segments[customer as usize].clone_from(&found.summary.segments[usize::from(*segment)].name);
    }
    Ok(segments)
}

/// Survival at a time: the share of customers who are still active after so long.
#[wasm_bindgen(js_name = survivalAt)]
pub fn survival(durations: &[f64], left: &[f64], time: f64) -> Result<Ts<Figure>, JsValue> {
    let value = survival_at(&Observations::new(durations, left, None, None)?, time)?;
    write(&Figure { value, reason: value.is_none().then_some(Reason::NobodySeen {}) })
}
