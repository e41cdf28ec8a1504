//! From the bytes of files to what their rows are: which could be used, and why not the others?

use super::data_rows::{DataRows, Row};
use super::files::Files;
use super::source::Answer;
use super::totals::is_total;
use crate::LoyaltyError;
use crate::stats::sum::Sum;
use crate::table::cell::time_zone::TimeZone;
use crate::table::cell::words::ascii_trimmed;
use crate::table::layout::{Layout, Question};
use crate::table::lines::Lines;
use crate::table::report::{Assumption, RowsReport, SkipReason, SkippedRows};
use crate::table::text::mojibake;
use crate::table::text::records::{Batch, Record};
use crate::warning::Warning;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The bytes that what is read may take up: a quarter of what WebAssembly can address, and what tabs are granted.
pub(super) const MOST_MEMORY: usize = 1000 << 20;

/// The most segments: more are names of customers, not of groups.
pub(super) const MOST_SEGMENTS: usize = 10_000;

/// What is made of rows of data, one by one.
pub trait Rows {
    /// What they are in the end.
    type Found;

    /// Takes a row, or says why it cannot be used.
    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason>;

    /// What a row is worth that is skipped; 0 where rows have no amount.
    fn worth(&mut self, _: &Cells<'_, '_>) -> f64 {
        0.0
    }

    /// The bytes that the rows take up so far.
    fn memory(&self) -> usize;

    /// Refuses columns that are not what they were said to be.
    fn check(&mut self) -> Result<(), LoyaltyError>;

    /// What the rows are, and what is remarkable about them.
    fn finish(self) -> (Self::Found, Remarks);
}

/// One row of data.
#[derive(Debug)]
pub struct Cells<'r, 'b> {
    pub(crate) record: &'r Record<'b>,
    repair: bool,
}

impl<'b> Cells<'_, 'b> {
    /// The name in a cell; empty where there is none.
    pub(crate) fn name(&self, at: Option<usize>) -> Cow<'b, [u8]> {
        let name = ascii_trimmed(at.and_then(|at| self.record.field(at)).unwrap_or_default());
        if self.repair { mojibake::repaired(name) } else { name }
    }
}

/// What rows add to the report of how they were read.
#[derive(Debug, Default)]
pub struct Remarks {
    pub(crate) customers: u64,
    pub(crate) assumptions: Vec<Assumption>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) questions: Vec<Question>,
}

/// How to read rows that are no orders.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct RowsOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; the last day in the file unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The place whose days count, as for transactions.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// What is made of the records of files.
pub trait Collect: Sized {
    /// What they are in the end, and how they were read.
    type Found;

    /// Takes the next records.
    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError>;

    /// The next record is the first of another file, of which so many stand before the data.
    fn next_file(&mut self, ahead: u64);

    /// How many rows of data there were so far.
    fn count(&self) -> u64;

    /// There are no more.
    fn finish(self) -> Result<Self::Found, LoyaltyError>;
}

/// Reads a file, in chunks of any size, or several files that were looked through as one table.
#[derive(Debug)]
pub struct Reader<C> {
    files: Files,
    collected: C,
}

/// Refuses a column that does not group `what`, because it has more different values than groups can be.
pub(super) fn refuse_too_many(name: &str, what: &str, found: usize, most: usize) -> Result<(), LoyaltyError> {
    if found <= most {
        return Ok(());
    }
    let problem = format!("the column has more than {most} different values; choose one that groups {what}");
    Err(LoyaltyError::InvalidInput { name: name.into(), problem })
}

impl<C: Collect> Reader<C> {
    pub(crate) fn of(layout: &Layout, collected: C) -> Result<Self, LoyaltyError> {
        Ok(Self { files: Files::new(layout)?, collected })
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// A record without an end; more rows, or more different values, than the memory holds.
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        let Self { files, collected } = self;
        files.push(bytes, |batch| collected.note(batch))?;
        Ok(collected.count())
    }

    /// The file has ended, and the bytes that come next are the next one of the layout.
    ///
    /// # Errors
    /// A quote that is never closed; more files than were looked through.
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        let Self { files, collected } = self;
        files.finish(|batch| collected.note(batch))?;
        collected.next_file(files.next()?);
        Ok(())
    }

    /// The last file has ended: what its rows are, and how they were read.
    ///
    /// # Errors
    /// A quote that is never closed; a column without a single date, number or answer of those that it was said to hold; more
    /// different names than groups can have; a file in which no row can be used.
    pub fn finish(self) -> Result<C::Found, LoyaltyError> {
        let Self { mut files, mut collected } = self;
        files.finish(|batch| collected.note(batch))?;
        collected.finish()
    }
}

/// Rows, and what could not be used of them.
#[derive(Debug)]
pub struct Counted<R> {
    data: DataRows,
    repair: bool,
    rows: R,
    used: u64,
    skipped: BTreeMap<SkipReason, (Lines, Sum)>,
}

impl<R: Rows> Counted<R> {
    pub(crate) fn new(layout: &Layout, rows: R) -> Self {
        Self { data: DataRows::new(layout), repair: layout.repair, rows, used: 0, skipped: BTreeMap::new() }
    }
}

impl<R: Rows> Collect for Counted<R> {
    type Found = (R::Found, RowsReport);

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

    fn next_file(&mut self, ahead: u64) {
        self.data.next_file(ahead);
    }

    fn count(&self) -> u64 {
        self.data.count()
    }

    fn finish(self) -> Result<(R::Found, RowsReport), LoyaltyError> {
        let Self { data, mut rows, used, skipped, .. } = self;
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
        let (found, Remarks { customers, assumptions, warnings, questions }) = rows.finish();
        let rows_read = data.count();
        Ok((
            found,
            RowsReport { rows_read, rows_used: used, rows_skipped, customers, assumptions, warnings, questions },
        ))
    }
}
