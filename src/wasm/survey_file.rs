//! What follows from the answers of a file, beyond the score, for JavaScript.

use super::files::Survey;
use super::{read, write};
use crate::customer::period::PeriodOptions;
use crate::stats::pairs::SegmentPair;
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
use crate::survey::segments::SegmentOptions;
use crate::survey::trend::{SurveyTrend, trend};
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
        periods: Ts<PeriodOptions>,
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
