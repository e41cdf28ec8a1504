//! Strategy for JavaScript.

use super::{read, write, write_all};
use crate::LoyaltyError;
use crate::customer::day::from_iso;
use crate::stats::proportion::Share;
use crate::stats::scorecard::{self, Figure, LoyaltyKind, ScoreRow, Series};
use crate::strategy::binding::{self, BindingShares, Bindings};
use crate::strategy::chain_of_effects::{self, Chain};
use crate::strategy::goal::{self, Goal, GoalInput};
use crate::strategy::loyalty_matrix::{self, LoyaltyCutoffs, LoyaltyMatrix};
use crate::strategy::simulators::{self, AssumedFigure, Offers, ProfitLift, RetentionChange};
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// Customers by behaviour and attitude; NaN is not known.
#[wasm_bindgen(js_name = loyaltyMatrix)]
pub fn loyalty_matrix(
    behaviour: &[f64],
    attitude: &[f64],
    behaviour_cutoff: f64,
    attitude_cutoff: f64,
) -> Result<Ts<LoyaltyMatrix>, JsValue> {
    write(&loyalty_matrix::loyalty_matrix(behaviour, attitude, LoyaltyCutoffs { behaviour_cutoff, attitude_cutoff })?)
}

/// What binds customers.
#[wasm_bindgen(js_name = bindingShares)]
pub fn binding_shares(bindings: Ts<Bindings>) -> Result<Ts<BindingShares>, JsValue> {
    write(&binding::binding_shares(read(&bindings)?)?)
}

/// How far customers get.
#[wasm_bindgen(js_name = chainOfEffects)]
pub fn chain_of_effects(counts: &[f64]) -> Result<Ts<Chain>, JsValue> {
    write(&chain_of_effects::chain_of_effects(counts)?)
}

/// What customers received less what they expected.
#[wasm_bindgen(js_name = expectationGap)]
pub fn expectation_gap(expected: f64, received: f64) -> Result<f64, JsValue> {
    Ok(chain_of_effects::expectation_gap(expected, received)?)
}

/// What another retention would bring.
#[wasm_bindgen(js_name = profitLift)]
pub fn profit_lift(change: Ts<RetentionChange>) -> Result<Ts<ProfitLift>, JsValue> {
    write(&simulators::profit_lift(read(&change)?)?)
}

/// What keeping a customer costs.
#[wasm_bindgen(js_name = acquisitionOrRetention)]
pub fn acquisition_or_retention(cac: f64, multiple: f64) -> Result<Ts<AssumedFigure>, JsValue> {
    write(&simulators::acquisition_or_retention(cac, multiple)?)
}

/// What offers bring.
#[wasm_bindgen(js_name = sellingOdds)]
pub fn selling_odds(offers: Ts<Offers>) -> Result<Ts<AssumedFigure>, JsValue> {
    write(&simulators::selling_odds(read(&offers)?)?)
}

/// Where a goal stands.
#[wasm_bindgen]
pub fn goal(input: Ts<GoalInput>) -> Result<Ts<Goal>, JsValue> {
    write(&goal::goal(read(&input)?)?)
}

/// The number of a day written yyyy-mm-dd; `name` is the field it came in.
#[wasm_bindgen(js_name = dayNumber)]
pub fn day_number(name: &str, text: &str) -> Result<i32, JsValue> {
    Ok(from_iso(name, text)?)
}

/// One figure in one period: a value, a part and its whole, or nothing.
#[derive(Deserialize, Tsify)]
#[serde(deny_unknown_fields)]
pub struct ScorecardFigure {
    /// A value without a sample behind it.
    #[tsify(optional)]
    value: Option<f64>,
    /// The part of a share.
    #[tsify(optional)]
    numerator: Option<f64>,
    /// The whole of a share.
    #[tsify(optional)]
    denominator: Option<f64>,
}

/// A figure over periods, the earliest first.
#[derive(Deserialize, Tsify)]
#[serde(deny_unknown_fields)]
pub struct ScorecardSeries {
    /// Its name.
    metric: String,
    /// Which kind of loyalty it tells of.
    #[tsify(optional)]
    loyalty: Option<LoyaltyKind>,
    /// Your own benchmark.
    #[tsify(optional)]
    benchmark: Option<f64>,
    /// The figure in each period.
    figures: Vec<ScorecardFigure>,
}

/// All figures of a scorecard.
#[derive(Deserialize, Tsify)]
#[serde(deny_unknown_fields)]
pub struct ScorecardInput {
    /// The figures over periods.
    series: Vec<ScorecardSeries>,
}

/// Figures over periods with their changes.
#[wasm_bindgen]
pub fn scorecard(input: Ts<ScorecardInput>) -> Result<Vec<Ts<ScoreRow>>, JsValue> {
    let series = read(&input)?.series.into_iter().map(|ScorecardSeries { metric, loyalty, benchmark, figures }| {
        let figures = figures.into_iter().map(figure).collect::<Result<_, _>>()?;
        Ok(Series { metric, loyalty, benchmark, figures })
    });
    write_all(&scorecard::scorecard(&series.collect::<Result<Vec<_>, LoyaltyError>>()?)?)
}

fn figure(input: ScorecardFigure) -> Result<Figure, LoyaltyError> {
    let missing = |name: &str| Err(LoyaltyError::MissingInput { name: name.into() });
    match (input.value, input.numerator, input.denominator) {
        (Some(value), None, None) => Ok(Figure::Value(value)),
        (None, Some(numerator), Some(denominator)) => Ok(Figure::Share(Share { numerator, denominator })),
        (None, None, None) => Ok(Figure::Missing),
        (Some(_), _, _) => Err(LoyaltyError::Ambiguous { first: "value".into(), second: "numerator".into() }),
        (None, Some(_), None) => missing("denominator"),
        (None, None, Some(_)) => missing("numerator"),
    }
}
