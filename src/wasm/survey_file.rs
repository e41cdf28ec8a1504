//! Survey files for JavaScript: the worker pushes the bytes, then asks.

use super::files::Scanned;
use super::reading::Chunk;
use super::{read, write, write_all};
use crate::LoyaltyError;
use crate::customer::period::PeriodOptions;
use crate::customer::responses::Responses;
use crate::stats::pairs::SegmentPair;
use crate::strategy::loyalty_matrix::{LoyaltyCounts, LoyaltyCutoffs, loyalty_matrix};
use crate::survey::accounts::{AccountOptions, SurveyAccountNps, nps_of_accounts};
use crate::survey::by_segment::{
    SegmentFigure, SegmentNps, compare_by_segment, figure_by_segment, nps_by_segment, nps_of_responses,
};
use crate::survey::ces::Ces;
use crate::survey::comments::{CommentOptions, SurveyComments, comments};
use crate::survey::csat::Csat;
use crate::survey::drivers::{Driver, drivers_of_responses};
use crate::survey::nps::{Nps, NpsOptions};
use crate::survey::score_of_responses::{SurveyFigureOptions, ces_of_responses, csat_of_responses};
use crate::survey::segments::SegmentOptions;
use crate::survey::trend::{SurveyTrend, trend};
use crate::survey::with_orders::{
    Matched, MatchedLevels, Spent, SurveyLevels, join_orders, levels_of_matched, levels_of_responses,
};
use crate::table::report::Layout;
use crate::table::rows::survey::{self, SurveyReport, SurveyRoles};
use crate::table::scan::one_pass::RowsRead;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a file into survey answers: `push` its bytes, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SurveyReader(survey::SurveyReader);

#[wasm_bindgen]
impl SurveyReader {
    /// Reads the columns of `roles` from a file that was scanned.
    #[wasm_bindgen(constructor)]
    pub fn new(layout: Ts<Layout>, roles: Ts<SurveyRoles>) -> Result<SurveyReader, LoyaltyError> {
        Ok(Self(survey::SurveyReader::new(&read(&layout)?, &read(&roles)?)?))
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

    /// The answers.
    pub fn finish(self) -> Result<Survey, LoyaltyError> {
        let (responses, report) = self.0.finish()?;
        Ok(Survey { responses, report })
    }
}

/// The answers of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Survey {
    responses: Responses,
    report: SurveyReport,
}

#[wasm_bindgen]
impl Scanned {
    /// The answers, where they were read so in the pass that looked through the file.
    pub fn survey(&mut self, roles: Ts<SurveyRoles>) -> Result<Option<Survey>, LoyaltyError> {
        let RowsRead::Survey(rows) = std::mem::take(&mut self.rows) else { return Ok(None) };
        let taken = rows.taken(&self.scan.layout, &read(&roles)?, &());
        Ok(taken.map(|(responses, report)| Survey { responses, report }))
    }
}

/// Customers by what they do and what they say.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SurveyMatrix {
    /// How many are in each class; those who have only answered, or only ordered, are `unclassified`.
    counts: LoyaltyCounts,
    /// How many customers were matched, and how many not.
    #[serde(flatten)]
    matched: Matched,
}

#[wasm_bindgen]
impl Survey {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<SurveyReport>, JsValue> {
        write(&self.report)
    }

    /// The Net Promoter Score of all answers.
    pub fn nps(&self, options: Ts<NpsOptions>) -> Result<Ts<Nps>, JsValue> {
        write(&nps_of_responses(&self.responses, read(&options)?)?)
    }

    /// The Net Promoter Score of each segment.
    #[wasm_bindgen(js_name = bySegment)]
    pub fn by_segment(&self, options: Ts<NpsOptions>) -> Result<Vec<Ts<SegmentNps>>, JsValue> {
        write_all(&nps_by_segment(&self.responses, read(&options)?)?)
    }

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
        write_all(&figure_by_segment(&self.responses, &read(&options)?)?)
    }

    /// Every pair of segments.
    #[wasm_bindgen(js_name = compareSegments)]
    pub fn compare_segments(&self, options: Ts<SegmentOptions>) -> Result<Vec<Ts<SegmentPair>>, JsValue> {
        write_all(&compare_by_segment(&self.responses, &read(&options)?)?)
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
        write_all(&drivers_of_responses(&self.responses)?)
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
    ) -> Result<Ts<SurveyMatrix>, JsValue> {
        let found = join_orders(&self.responses, Spent { names, values })?;
        let matrix =
            loyalty_matrix(&found.values, &found.scores, LoyaltyCutoffs { behaviour_cutoff, attitude_cutoff })?;
        write(&SurveyMatrix { counts: matrix.counts, matched: found.matched })
    }
}
