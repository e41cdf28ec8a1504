//! Which answers do these rows hold, and which rows could not be used?

use super::data_rows::{DataRows, Row, trimmed};
use super::files::Files;
use super::header::position;
use super::mojibake;
use super::records::{Batch, Record};
use super::report::{Layout, Lines, Question, SkipReason, SkippedRows, shown};
use super::score::{Answer, answer};
use super::totals::is_total;
use crate::LoyaltyError;
use crate::customer::responses::Responses;
use crate::warning::Warning;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The columns that hold the survey, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SurveyRoles {
    /// The answer: a whole number from 0 to 10, perhaps with its label behind it.
    pub score: String,
    /// The customer's segment.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub segment: Option<String>,
}

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

/// The most segments: more are names of customers, not of groups.
const MOST_SEGMENTS: usize = 10_000;

/// Reads a file, in chunks of any size, into [`Responses`]; or several files that were looked through as one table.
#[derive(Debug)]
pub struct SurveyReader {
    files: Files,
    rows: Answers,
}

/// Makes answers from records.
#[derive(Debug)]
pub(super) struct Answers {
    rows_of_data: DataRows,
    repair: bool,
    score: usize,
    name: String,
    segment: Option<usize>,
    responses: Responses,
    used: u64,
    skipped: BTreeMap<SkipReason, Lines>,
    misread: Option<(u64, String)>,
}

impl SurveyReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have.
    pub fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Self, LoyaltyError> {
        Ok(Self { files: Files::new(layout)?, rows: Answers::new(layout, roles)? })
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// A record without an end; too many segments for the memory.
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        let Self { files, rows } = self;
        files.push(bytes, |batch| rows.note(batch))?;
        Ok(rows.rows_of_data.count())
    }

    /// The file has ended, and the bytes that come next are the next one of the layout.
    ///
    /// # Errors
    /// A quote that is never closed; more files than were looked through.
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        let Self { files, rows } = self;
        files.finish(|batch| rows.note(batch))?;
        rows.next_file(files.next()?);
        Ok(())
    }

    /// The last file has ended: its answers, and how they were read.
    ///
    /// # Errors
    /// A quote that is never closed; a column without a single answer from 0 to 10.
    pub fn finish(self) -> Result<(Responses, SurveyReport), LoyaltyError> {
        let Self { mut files, mut rows } = self;
        files.finish(|batch| rows.note(batch))?;
        rows.finish()
    }
}

impl Answers {
    pub(super) fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Self, LoyaltyError> {
        let segment = roles.segment.as_ref().map(|name| position(&layout.columns, name));
        Ok(Self {
            rows_of_data: DataRows::new(layout),
            repair: layout.repair,
            score: position(&layout.columns, &roles.score)?,
            name: roles.score.clone(),
            segment: segment.transpose()?,
            responses: Responses::default(),
            used: 0,
            skipped: BTreeMap::new(),
            misread: None,
        })
    }

    /// The next record is the first of another file, of which so many stand before the data.
    pub(super) fn next_file(&mut self, ahead: u64) {
        self.rows_of_data.next_file(ahead);
    }

    pub(super) fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        // Apart, so that the loop that everything waits for does not ask each row.
        if self.repair && !batch.raw().is_ascii() {
            self.note_repaired(batch);
            return self.refuse_too_many();
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
                    self.responses.add(&[trimmed(record.field(segment).unwrap_or_default())], &[score]);
                }
            }
        }
        self.add(&mut segments, &mut answers);
        self.refuse_too_many()
    }

    /// Takes rows that may have spoilt letters.
    fn note_repaired(&mut self, batch: &Batch<'_>) {
        for record in batch.records() {
            let Some(score) = self.score(&record) else { continue };
            let segment = self.segment.and_then(|segment| record.field(segment)).unwrap_or_default();
            self.used += 1;
            self.responses.add(&[mojibake::repaired(trimmed(segment))], &[score]);
        }
    }

    /// The answer of the next record; `None` where it has none, which is noted.
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
        match answered {
            Answer::Score(score) if (0.0..=10.0).contains(&score) && score.fract() == 0.0 => return Some(score as u8),
            Answer::Missing => self.skip(record, SkipReason::NoAnswer),
            Answer::Score(_) | Answer::NotAnAnswer => self.misread(record),
        }
        None
    }

    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        if self.responses.segments() > MOST_SEGMENTS {
            let name = String::from("segment");
            let problem =
                format!("the column has more than {MOST_SEGMENTS} different values; choose one that groups customers");
            return Err(LoyaltyError::InvalidInput { name, problem });
        }
        Ok(())
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

    pub(super) fn finish(self) -> Result<(Responses, SurveyReport), LoyaltyError> {
        if let Some((line, value)) = self.misread.filter(|_| self.used == 0) {
            return Err(LoyaltyError::NotAScoreColumn { name: self.name, line, value });
        }
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
            warnings: vec![],
            questions: vec![],
        };
        Ok((self.responses, report))
    }
}
