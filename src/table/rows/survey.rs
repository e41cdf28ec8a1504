//! Rows of survey answers: which answers do they hold, and which rows are unusable?

use super::reading::{Cells, Counts, MOST_SEGMENTS, Reader, Rows, refuse_too_many};
use super::source::{Columns, PlainCells, Source};
use super::survey_columns::SurveyColumns;
pub use super::survey_columns::SurveyRoles;
use super::withheld::Refused;
use crate::customer::respondents::Respondents;
use crate::customer::responses::{Responses, Withheld};
use crate::customer::scale::Scale;
use crate::error::within;
use crate::table::layout::{Layout, Question};
use crate::table::report::{SkipReason, SkippedRows};
use crate::table::text::records::Record;
use crate::warning::Warning;
use crate::{Grouped, LoyaltyError};
use serde::Serialize;

/// How the answers of a file were read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SurveyReport {
    /// Rows of data, including those skipped.
    pub rows_read: u64,
    /// Rows with an answer.
    pub rows_used: u64,
    /// Rows without one.
    pub rows_skipped: Vec<SkippedRows>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Open questions.
    pub questions: Vec<Question>,
}

/// The default scale: that of the Net Promoter Score.
const USUAL_SCALE: Scale = Scale(0.0, 10.0);

/// The most steps from the lowest answer to the highest that are counted.
const MOST_STEPS: f64 = 10.0;

/// Reads rows into [`Responses`].
pub type SurveyReader = Reader<SurveyRows>;

impl SurveyReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; a scale that cannot be, or of more than eleven answers.
    pub fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Self, LoyaltyError> {
        Self::of(layout, SurveyRows::new(layout, roles)?)
    }
}

/// Makes answers of rows.
#[derive(Debug)]
pub struct SurveyRows {
    score: Source,
    scale: Scale,
    segment: Option<usize>,
    refused: Refused,
    /// The other columns, where there are any.
    columns: Option<Box<SurveyColumns>>,
    responses: Responses,
}

/// Answers that wait to be added together.
#[derive(Debug, Default)]
pub struct WaitingAnswers<'a> {
    segments: Vec<&'a [u8]>,
    /// As many where answers have days, and nothing else beside them; else none.
    days: Vec<i32>,
    /// In steps above the lowest.
    steps: Vec<u8>,
}

impl SurveyRows {
    #[inline(never)] // One copy for the scan and the reader.
    #[cold]
    pub(crate) fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, None, None, &[])?;
        let scale = roles.scale.unwrap_or(USUAL_SCALE).with_steps(1.0)?;
        within("scale", scale.1, scale.0 + 1.0, scale.0 + MOST_STEPS)?;
        let (others, respondents) = match SurveyColumns::new(layout, &columns, roles)? {
            Some((others, respondents)) => (Some(Box::new(others)), respondents),
            None => (None, Respondents::default()),
        };
        Ok(Self {
            score: columns.source(&roles.score)?,
            scale,
            segment: columns.at_of(&roles.segment)?,
            refused: Refused::default(),
            columns: others,
            responses: Responses::new(roles.scale, respondents),
        })
    }
}

impl SurveyRows {
    #[inline]
    fn step(&mut self, record: &Record<'_>) -> Result<u8, SkipReason> {
        let step = self.score.step(record, self.scale);
        if step == Err(SkipReason::BadAnswer) {
            self.refused.note(&record.field(self.score.at).unwrap_or_default(), self.scale);
        }
        step
    }
}

impl Rows for SurveyRows {
    type Roles = SurveyRoles;
    type Options = ();
    type Found = Responses;
    type Report = SurveyReport;
    type Waiting<'b> = WaitingAnswers<'b>;

    /// A survey that nobody has answered yet.
    const MAY_BE_EMPTY: bool = true;

    fn of(layout: &Layout, roles: &SurveyRoles, (): &()) -> Result<Self, LoyaltyError> {
        Self::new(layout, roles)
    }

    /// What stands beside the answers may be left out.
    fn keep_only(&mut self, read: &SurveyRoles, asked: &SurveyRoles) -> bool {
        let Self { columns, responses, .. } = self;
        let is_read = columns.as_mut().is_none_or(|columns| columns.keep_only(asked, &mut responses.respondents));
        let SurveyRoles { score, scale, segment, .. } = asked;
        is_read && asked.is_part_of(read) && (score, scale, segment) == (&read.score, &read.scale, &read.segment)
    }

    fn read_ahead(&mut self, bytes: u64) {
        if let Some(columns) = &mut self.columns {
            columns.read_ahead(bytes);
        }
    }

    fn learn(&mut self, known: Self) {
        match (&mut self.columns, known.columns) {
            (Some(columns), Some(known)) => columns.learn(*known),
            (columns, _) => *columns = None,
        }
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        let step = self.step(row.record)?;
        self.responses.add(&[row.name(self.segment)], &[step]);
        if let Some(columns) = &mut self.columns {
            columns.take(row, step, &mut self.responses.respondents);
        }
        Ok(())
    }

    fn may_be_simple(&self) -> bool {
        self.columns.as_ref().is_none_or(|columns| columns.may_be_simple())
    }

    #[inline]
    fn take_simple<'b>(
        &mut self,
        record: &Record<'b>,
        waiting: &mut WaitingAnswers<'b>,
    ) -> Option<Result<(), SkipReason>> {
        let segment = match self.segment {
            Some(segment) => record.simple_field(segment)?.trim_ascii(),
            None => &[],
        };
        let day = match &mut self.columns {
            Some(columns) => columns.simple_day(record)?,
            None => 0,
        };
        let step = match self.step(record) {
            Ok(step) => step,
            Err(reason) => return Some(Err(reason)),
        };
        if let Some(columns) = &mut self.columns {
            columns.take_simple(record, step);
            waiting.days.push(day);
        }
        waiting.segments.push(segment);
        waiting.steps.push(step);
        Some(Ok(()))
    }

    fn add(&mut self, waiting: &mut WaitingAnswers<'_>) {
        self.responses.add(&waiting.segments, &waiting.steps);
        self.responses.respondents.add_days(&waiting.steps, &waiting.days);
        waiting.days.clear();
        waiting.segments.clear();
        waiting.steps.clear();
    }

    fn plain_cells(&mut self) -> Vec<PlainCells> {
        let date = self.columns.as_mut().and_then(|columns| columns.plain_days());
        date.into_iter().chain([self.score.take_plain()]).collect()
    }

    fn memory(&self) -> usize {
        self.responses.respondents.memory() + self.columns.as_ref().map_or(0, |columns| columns.memory())
    }

    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        refuse_too_many("segment", Grouped::Customers, self.responses.segments(), MOST_SEGMENTS)
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        if let Some((name, line, value)) = self.score.hopeless() {
            let Scale(low, high) = self.scale;
            return Err(LoyaltyError::NotAScoreColumn { name, line, value, low, high });
        }
        Ok(())
    }

    #[inline(never)]
    #[cold]
    fn finish(self, counts: Counts) -> (Responses, SurveyReport) {
        let Self { score, refused, columns, mut responses, .. } = self;
        let (mut warnings, mut questions) =
            columns.map(|columns| columns.finish(&mut responses.respondents)).unwrap_or_default();
        let (column, total) = (&score.name, responses.total());
        responses.are_groups = score.has_groups;
        let open = if responses.scale().is_none() && !score.has_groups { refused.scales(column, &total) } else { None };
        responses.withheld = match open {
            Some(scales) => {
                questions.push(scales.question(column));
                Some(Withheld::ScaleNotSaid(scales.lowest, scales.highest))
            }
            None => refused.withheld(&total),
        };
        if score.has_groups {
            warnings.push(Warning::AnswersAreGroups { column: column.clone() });
        }
        warnings.extend(score.stray_values());
        let Counts { read: rows_read, used: rows_used, skipped: rows_skipped } = counts;
        (responses, SurveyReport { rows_read, rows_used, rows_skipped, warnings, questions })
    }
}
