//! What follows from the answers of a file, beyond the score, for JavaScript.

use super::analysis::{Orders, Survey, joined};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::overview;
use crate::customer::spending::Spending;
use crate::strategy::loyalty_matrix::{LoyaltyCounts, loyalty_matrix};
use crate::survey::accounts::{AccountOptions, SurveyAccountNps, nps_of_accounts};
use crate::survey::by_segment::{SegmentFigure, compare_by_segment, figure_by_segment};
use crate::survey::ces::Ces;
use crate::survey::comments::{CommentOptions, SurveyComments, comments};
use crate::survey::csat::Csat;
use crate::survey::drivers::{Driver, drivers_of_responses};
use crate::survey::figure::{SurveyFigureOptions, ces_of_responses, csat_of_responses};
use crate::survey::joined::{
    Matched, MatchedLevels, Spent, SurveyLevels, join, levels_of_matched, levels_of_responses,
};
use crate::survey::segments::{SegmentOptions, SegmentPair};
use crate::survey::trend::{SurveyPeriods, SurveyTrend, trend};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Customers by behaviour and attitude.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MatchedMatrix {
    /// How many customers are in each class.
    counts: LoyaltyCounts,
    /// How many customers were matched, and how many not.
    #[serde(flatten)]
    matched: Matched,
}

#[wasm_bindgen]
impl Survey {
    /// Satisfaction.
    pub fn csat(&self, options: Ts<SurveyFigureOptions>) -> Result<Ts<Csat>, JsValue> {
        write(&csat_of_responses(&self.responses, &read(&options)?)?)
    }

    /// Effort.
    pub fn ces(&self, options: Ts<SurveyFigureOptions>) -> Result<Ts<Ces>, JsValue> {
        write(&ces_of_responses(&self.responses, &read(&options)?)?)
    }

    /// Any score of each segment.
    #[wasm_bindgen(js_name = figureBySegment)]
    pub fn figure_by_segment(&self, options: Ts<SurveyFigureOptions>) -> Result<Vec<Ts<SegmentFigure>>, JsValue> {
        figure_by_segment(&self.responses, &read(&options)?)?.iter().map(write).collect()
    }

    /// Every pair of segments.
    #[wasm_bindgen(js_name = compareSegments)]
    pub fn compare_segments(&self, options: Ts<SegmentOptions>) -> Result<Vec<Ts<SegmentPair>>, JsValue> {
        compare_by_segment(&self.responses, &read(&options)?)?.iter().map(write).collect()
    }

    /// The score over time.
    pub fn trend(
        &self,
        periods: Ts<SurveyPeriods>,
        options: Ts<SurveyFigureOptions>,
    ) -> Result<Ts<SurveyTrend>, JsValue> {
        write(&trend(&self.responses, &read(&periods)?, &read(&options)?)?)
    }

    /// What drives the score.
    pub fn drivers(&self) -> Result<Vec<Ts<Driver>>, JsValue> {
        drivers_of_responses(&self.responses)?.iter().map(write).collect()
    }

    /// What customers say in their own words.
    pub fn comments(&self, options: Ts<CommentOptions>) -> Result<Ts<SurveyComments>, JsValue> {
        write(&comments(&self.responses, &read(&options)?)?)
    }

    /// The score by a unit of analysis.
    #[wasm_bindgen(js_name = npsByAccount)]
    pub fn nps_by_account(&self, options: Ts<AccountOptions>) -> Result<Ts<SurveyAccountNps>, JsValue> {
        write(&nps_of_accounts(&self.responses, &read(&options)?)?)
    }

    /// Levels of loyalty of all answers.
    #[wasm_bindgen(js_name = loyaltyLevels)]
    pub fn loyalty_levels(&self) -> Result<Ts<SurveyLevels>, JsValue> {
        write(&levels_of_responses(&self.responses)?)
    }

    /// Levels of loyalty of those who have ordered too; names joined, and what each has paid.
    #[wasm_bindgen(js_name = matchedLevels)]
    pub fn matched_levels(&self, names: &[u8], values: &[f64]) -> Result<Ts<MatchedLevels>, JsValue> {
        write(&levels_of_matched(&self.responses, Spent { names, values })?)
    }

    /// Customers by what they do and what they say.
    #[wasm_bindgen(js_name = loyaltyMatrix)]
    pub fn loyalty_matrix(
        &self,
        names: &[u8],
        values: &[f64],
        behaviour_cutoff: f64,
        attitude_cutoff: f64,
    ) -> Result<Ts<MatchedMatrix>, JsValue> {
        let found = join(&self.responses, Spent { names, values })?;
        let matrix = loyalty_matrix(&found.values, &found.scores, behaviour_cutoff, attitude_cutoff)?;
        write(&MatchedMatrix { counts: matrix.counts, matched: found.matched })
    }
}

/// What customers have spent, one column at a time.
#[wasm_bindgen]
#[derive(Debug)]
pub struct CustomerSpending {
    customers: Vec<u32>,
    all: Vec<Spending>,
}

#[wasm_bindgen]
impl CustomerSpending {
    /// How many orders each has.
    pub fn orders(&self) -> Vec<f64> {
        self.column(|spent| f64::from(spent.orders))
    }

    /// What each has paid, less what was paid back.
    pub fn revenue(&self) -> Vec<f64> {
        self.column(|spent| spent.total)
    }

    /// The customers' names, joined.
    pub fn names(&self, orders: &Orders) -> Vec<u8> {
        joined(orders.orders.names(), self.customers.iter().copied())
    }

    fn column(&self, of: fn(&Spending) -> f64) -> Vec<f64> {
        self.customers.iter().map(|customer| of(&self.all[*customer as usize])).collect()
    }
}

#[wasm_bindgen]
impl Orders {
    /// What those have spent who have ordered by a day; by the last one in the file unless said.
    pub fn spending(&self, as_of: Option<String>) -> Result<CustomerSpending, LoyaltyError> {
        let as_of = overview::as_of(&self.orders, as_of.as_ref().or(self.as_of.as_ref()).map(String::as_str))?;
        let all = Spending::of_all(&self.orders, as_of);
        let customers = (0..all.len() as u32).filter(|customer| all[*customer as usize].has_ordered()).collect();
        Ok(CustomerSpending { customers, all })
    }
}
