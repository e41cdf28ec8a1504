//! Which answers do these rows hold, and which rows could not be used?

use super::data_rows::{DataRows, Row};
use super::reading::{Collect, MOST_SEGMENTS, Reader, refuse_too_many};
pub use super::survey_columns::SurveyRoles;
use super::survey_columns::{BesideReader, text};
use super::totals::is_total;
use crate::LoyaltyError;
use crate::customer::respondents::Respondents;
use crate::customer::responses::Responses;
use crate::customer::scale::Scale;
use crate::error::within;
use crate::table::cell::score::{Answer, answer};
use crate::table::cell::words::{ascii_trimmed, shown};
use crate::table::layout::{Layout, Question, position};
use crate::table::lines::Lines;
use crate::table::report::{SkipReason, SkippedRows};
use crate::table::text::records::{Batch, Record};
use crate::warning::Warning;
use serde::Serialize;
use std::collections::BTreeMap;

/// How the answers of a file were read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SurveyReport {
    /// Rows of data, those skipped included.
    pub rows_read: u64,
    /// Rows with an answer.
    pub rows_used: u64,
    /// Rows without one.
    pub rows_skipped: Vec<SkippedRows>,
    /// What to be careful about.
    pub warnings: Vec<Warning>,
    /// What the file leaves open.
    pub questions: Vec<Question>,
}

/// The scale unless another is declared: that of the Net Promoter Score.
const USUAL_SCALE: Scale = Scale(0.0, 10.0);

/// The most steps from the lowest answer to the highest that are counted.
const MOST_STEPS: f64 = 10.0;

/// Reads rows into [`Responses`].
pub type SurveyReader = Reader<Answers>;

impl SurveyReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; a scale that cannot be, or of more than eleven answers.
    pub fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Self, LoyaltyError> {
        Self::of(layout, Answers::new(layout, roles)?)
    }
}

/// Makes answers from records.
#[derive(Debug)]
pub struct Answers {
    rows_of_data: DataRows,
    repair: bool,
    score: usize,
    name: String,
    scale: Scale,
    segment: Option<usize>,
    /// Who reads the other columns, where there are any.
    beside: Option<Box<BesideReader>>,
    questions: Vec<Question>,
    responses: Responses,
    used: u64,
    skipped: BTreeMap<SkipReason, Lines>,
    misread: Option<(u64, String)>,
}

impl Answers {
    pub(crate) fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Self, LoyaltyError> {
        let segment = roles.segment.as_ref().map(|name| position(&layout.columns, name));
        let scale = roles.scale.unwrap_or(USUAL_SCALE).with_steps(1.0)?;
        within("scale", scale.1, scale.0 + 1.0, scale.0 + MOST_STEPS)?;
        let (beside, respondents) = match BesideReader::new(layout, roles)? {
            Some((beside, respondents)) => (Some(Box::new(beside)), respondents),
            None => (None, Respondents::default()),
        };
        Ok(Self {
            rows_of_data: DataRows::new(layout),
            repair: layout.repair,
            score: position(&layout.columns, &roles.score)?,
            name: roles.score.clone(),
            scale,
            segment: segment.transpose()?,
            questions: beside.as_ref().map(|beside| beside.questions(layout)).unwrap_or_default(),
            beside,
            responses: Responses::new(roles.scale, respondents),
            used: 0,
            skipped: BTreeMap::new(),
            misread: None,
        })
    }

    /// Takes rows that may have spoilt letters, or of which more is read than answer and segment.
    fn note_whole_rows(&mut self, batch: &Batch<'_>, repair: bool) -> Result<(), LoyaltyError> {
        for record in batch.records() {
            let Some(step) = self.score(&record) else { continue };
            let segment = self.segment.map(|segment| text(&record, segment, repair)).unwrap_or_default();
            self.used += 1;
            self.responses.add(&[segment], &[step]);
            if let Some(beside) = &mut self.beside {
                beside.note(&record, step, repair, &mut self.responses.respondents)?;
            }
        }
        if let Some(beside) = &self.beside {
            beside.refuse_too_many(&self.responses.respondents, self.rows_of_data.count())?;
        }
        self.refuse_too_many()
    }

    /// The answer of the next record, in steps above the lowest; `None` where it has none, which is noted.
    #[inline]
    fn score(&mut self, record: &Record<'_>) -> Option<u8> {
        match self.rows_of_data.next() {
            Row::Ahead => return None,
            Row::Data if !is_total(record) => {}
            Row::Data | Row::Total => {
                self.skip(record, SkipReason::TotalRow);
                return None;
            }
        }
        let answered = match record.simple_field(self.score) {
            Some(cell) => answer(cell),
            None => answer(&record.field(self.score).unwrap_or_default()),
        };
        let Scale(low, high) = self.scale;
        match answered {
            Answer::Score(score) if (low..=high).contains(&score) && score.fract() == 0.0 => {
                return Some((score - low) as u8);
            }
            Answer::Missing => self.skip(record, SkipReason::NoAnswer),
            Answer::Score(_) | Answer::NotAnAnswer => self.misread(record),
        }
        None
    }

    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        refuse_too_many("segment", "customers", self.responses.segments(), MOST_SEGMENTS)
    }

    fn add(&mut self, segments: &mut Vec<&[u8]>, answers: &mut Vec<u8>) {
        self.used += answers.len() as u64;
        self.responses.add(segments, answers);
        segments.clear();
        answers.clear();
    }

    #[cold]
    fn misread(&mut self, record: &Record<'_>) {
        let cell = record.field(self.score).unwrap_or_default();
        self.misread.get_or_insert_with(|| (record.line, shown(&cell)));
        self.skip(record, SkipReason::BadAnswer);
    }

    fn skip(&mut self, record: &Record<'_>, reason: SkipReason) {
        self.skipped.entry(reason).or_default().note(record.line);
    }
}

impl Collect for Answers {
    type Found = (Responses, SurveyReport);

    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        // Apart, so that the loop that everything waits for does not ask each row.
        let repair = self.repair && !batch.raw().is_ascii();
        if repair || self.beside.is_some() {
            return self.note_whole_rows(batch, repair);
        }
        let (mut segments, mut answers) = (vec![], vec![]);
        for record in batch.records() {
            let Some(score) = self.score(&record) else { continue };
            let Some(segment) = self.segment else {
                segments.push([].as_slice());
                answers.push(score);
                continue;
            };
            match record.simple_field(segment) {
                Some(segment) => {
                    segments.push(segment.trim_ascii());
                    answers.push(score);
                }
                None => {
                    self.add(&mut segments, &mut answers); // Segments stand in the order of the file.
                    self.used += 1;
                    self.responses.add(&[ascii_trimmed(record.field(segment).unwrap_or_default())], &[score]);
                }
            }
        }
        self.add(&mut segments, &mut answers);
        self.refuse_too_many()
    }

    fn next_file(&mut self, ahead: u64) {
        self.rows_of_data.next_file(ahead);
    }

    fn count(&self) -> u64 {
        self.rows_of_data.count()
    }

    fn finish(self) -> Result<(Responses, SurveyReport), LoyaltyError> {
        if let Some((line, value)) = self.misread.filter(|_| self.used == 0) {
            let Scale(low, high) = self.scale;
            return Err(LoyaltyError::NotAScoreColumn { name: self.name, line, value, low, high });
        }
        let warnings = self.beside.map(|beside| beside.finish()).transpose()?.unwrap_or_default();
        let skipped = self.skipped.into_iter().map(|(reason, lines)| SkippedRows {
            reason,
            count: lines.count,
            lines: lines.first,
            amount: 0.0,
        });
        let report = SurveyReport {
            rows_read: self.rows_of_data.count(),
            rows_used: self.used,
            rows_skipped: skipped.collect(),
            warnings,
            questions: self.questions,
        };
        Ok((self.responses, report))
    }
}
