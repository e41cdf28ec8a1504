//! Which rows of a file could be used, and why not the others?

use super::data_rows::{DataRows, Row, trimmed};
use super::files::Files;
use super::mojibake;
use super::records::{Batch, Record};
use super::report::{Assumption, Layout, Lines, Question, RowsReport, SkipReason, SkippedRows};
use super::totals::is_total;
use super::transactions::MOST_MEMORY;
use crate::LoyaltyError;
use crate::stats::sum::Sum;
use crate::warning::Warning;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What is made of rows of data, one by one.
pub(super) trait Rows {
    /// Takes a row, or says why it cannot be used.
    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason>;

    /// What a row is worth that is skipped; 0 where rows have no amount.
    fn worth(&mut self, row: &Cells<'_, '_>) -> f64;

    /// The bytes that the rows take up so far.
    fn memory(&self) -> usize;

    /// Refuses columns that are not what they were said to be.
    fn check(&mut self) -> Result<(), LoyaltyError>;
}

/// One row of data.
#[derive(Debug)]
pub(super) struct Cells<'r, 'b> {
    pub(super) record: &'r Record<'b>,
    repair: bool,
}

impl<'b> Cells<'_, 'b> {
    /// The name in a cell; empty where there is none.
    pub(super) fn name(&self, at: Option<usize>) -> Cow<'b, [u8]> {
        let name = trimmed(at.and_then(|at| self.record.field(at)).unwrap_or_default());
        if self.repair { mojibake::repaired(name) } else { name }
    }
}

/// Reads files, in chunks of any size, and counts what could not be used.
#[derive(Debug)]
pub(super) struct Reading<R> {
    files: Files,
    counted: Counted<R>,
}

#[derive(Debug)]
struct Counted<R> {
    data: DataRows,
    repair: bool,
    rows: R,
    used: u64,
    skipped: BTreeMap<SkipReason, (Lines, Sum)>,
}

/// What a reader adds to the report of its rows.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    pub(super) customers: u64,
    pub(super) assumptions: Vec<Assumption>,
    pub(super) warnings: Vec<Warning>,
    pub(super) questions: Vec<Question>,
}

impl<R: Rows> Reading<R> {
    pub(super) fn new(layout: &Layout, rows: R) -> Result<Self, LoyaltyError> {
        let data = DataRows::new(layout);
        let counted = Counted { data, repair: layout.repair, rows, used: 0, skipped: BTreeMap::new() };
        Ok(Self { files: Files::new(layout)?, counted })
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        let Self { files, counted } = self;
        files.push(bytes, |batch| counted.note(batch))?;
        Ok(counted.data.count())
    }

    /// The file has ended, and the bytes that come next are the next one of the layout.
    pub(super) fn next_file(&mut self) -> Result<(), LoyaltyError> {
        let Self { files, counted } = self;
        files.finish(|batch| counted.note(batch))?;
        counted.data.next_file(files.next()?);
        Ok(())
    }

    /// The last file has ended: `finish` makes of the rows what they are, and says what is remarkable about them.
    pub(super) fn finish<T>(self, finish: impl FnOnce(R) -> (T, Remarks)) -> Result<(T, RowsReport), LoyaltyError> {
        let Self { mut files, mut counted } = self;
        files.finish(|batch| counted.note(batch))?;
        let Counted { data, mut rows, used, skipped, .. } = counted;
        rows.check()?;
        if used == 0 {
            let reasons = skipped.keys().map(|reason| reason.code().into()).collect();
            return Err(LoyaltyError::NoUsableRows { rows: data.count(), reasons });
        }
        let skipped = skipped.into_iter().map(|(reason, (lines, amount))| SkippedRows {
            reason,
            count: lines.count,
            lines: lines.first,
            amount: amount.value(),
        });
        let rows_skipped = skipped.collect();
        let (found, Remarks { customers, assumptions, warnings, questions }) = finish(rows);
        let rows_read = data.count();
        Ok((
            found,
            RowsReport { rows_read, rows_used: used, rows_skipped, customers, assumptions, warnings, questions },
        ))
    }
}

impl<R: Rows> Counted<R> {
    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        let repair = self.repair && !batch.raw().is_ascii();
        for record in batch.records() {
            let row = Cells { record: &record, repair };
            let taken = match self.data.next() {
                Row::Ahead => continue,
                Row::Total => Err(SkipReason::TotalRow),
                // A sum has no date, so it is never taken for a row.
                Row::Data => self.rows.take(&row).map_err(|reason| match is_total(&record) {
                    true => SkipReason::TotalRow,
                    false => reason,
                }),
            };
            match taken {
                Ok(()) => self.used += 1,
                Err(reason) => {
                    let (lines, amount) = self.skipped.entry(reason).or_default();
                    lines.note(record.line);
                    amount.add(self.rows.worth(&row));
                }
            }
        }
        // Stops before the memory does: a tab that runs out of it dies without a word.
        if self.rows.memory() <= MOST_MEMORY {
            return Ok(());
        }
        Err(LoyaltyError::TooManyRows { rows: self.data.count(), megabytes: (MOST_MEMORY >> 20) as u32 })
    }
}
