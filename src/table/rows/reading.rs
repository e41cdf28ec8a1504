//! Row reader: from the bytes of files to rows. Which could be used, and why not the others?

use super::data_rows::{DataRows, RecordKind};
use super::files::Files;
use super::source::{Answer, PlainCells};
use crate::stats::sum::Sum;
use crate::table::cell::time_zone::TimeZone;
use crate::table::cell::words::ascii_trimmed;
use crate::table::layout::{Layout, Question};
use crate::table::lines::Lines;
use crate::table::report::{Assumption, RowsReport, SkipReason, SkippedRows, StateRows};
use crate::table::text::mojibake;
use crate::table::text::records::{Batch, Record};
use crate::warning::Warning;
use crate::{Grouped, LoyaltyError, Problem};
use serde::Deserialize;
use std::borrow::Cow;

/// The bytes that what is read may take up: a quarter of what WebAssembly can address, and what tabs are granted.
pub(super) const MOST_MEMORY: usize = 1000 << 20;

/// The most segments: more are names of customers, not of groups.
pub(super) const MOST_SEGMENTS: usize = 10_000;

/// One kind of rows, and what is made of them.
///
/// [`Rows::take`] takes any row. Kinds that come by the million have a faster way beside it: rows without quotes and faults
/// wait, and are added many at a time.
pub trait Rows: Sized {
    /// The columns that they are read from, by name.
    type Roles: Clone + PartialEq;
    /// How they are read.
    type Options: Alike;
    /// What the rows are in the end.
    type Found;
    /// How they were read.
    type Report;
    /// Rows that wait to be added together; `()` for a kind that has no faster way.
    type Waiting<'b>: Default;

    /// Whether a file without a single row to use is an answer too.
    const MAY_BE_EMPTY: bool = false;

    /// Rows of a table of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; options that do not fit together, or the columns.
    fn of(layout: &Layout, roles: &Self::Roles, options: &Self::Options) -> Result<Self, LoyaltyError>;

    /// Adds the columns that were found for roles that have not been named, where rows are read by those too.
    fn complete(_: &mut Self::Roles, _: &Layout) {}

    /// Nobody knows yet whether the rows, of a file of so many bytes, will be asked for: what takes long may wait.
    fn read_ahead(&mut self, _: u64) {}

    /// Leaves out what was read and is not asked for; whether the rest is all that is asked for.
    fn keep_only(&mut self, read: &Self::Roles, asked: &Self::Roles) -> bool {
        read == asked
    }

    /// Whether these rows were read as those would be that know the whole table.
    fn is_as(&self, _: &Self) -> bool {
        true
    }

    /// Takes over what is known of the columns since all rows have been looked through: the open questions.
    fn learn(&mut self, known: Self);

    /// Takes a row, or says why it cannot be used.
    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason>;

    /// Whether [`Rows::take_simple`] is worth asking; it is the same for all rows of a file.
    fn may_be_simple(&self) -> bool {
        false
    }

    /// Takes a row that can wait, or says why it cannot be used; `None` where that takes [`Rows::take`]. Nothing of a row
    /// is kept until all of it is known to be simple.
    fn take_simple<'b>(&mut self, _: &Record<'b>, _: &mut Self::Waiting<'b>) -> Option<Result<(), SkipReason>> {
        None
    }

    /// Adds the rows that wait.
    fn add(&mut self, _: &mut Self::Waiting<'_>) {}

    /// The plain cells of simple rows that were read since this was asked before.
    fn plain_cells(&mut self) -> Vec<PlainCells> {
        vec![]
    }

    /// The next row is the first of another file.
    fn next_file(&mut self) {}

    /// The amount of a row that is skipped; 0 where rows have none.
    fn worth(&mut self, _: &Cells<'_, '_>) -> f64 {
        0.0
    }

    /// The bytes that the rows take up so far.
    fn memory(&self) -> usize;

    /// Refuses columns with more different values than they can have, while the file is read.
    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        Ok(())
    }

    /// Refuses columns that are not what they were said to be, once the file has been read.
    fn check(&self) -> Result<(), LoyaltyError>;

    /// What the rows are, and how they were read.
    fn finish(self, counts: Counts) -> (Self::Found, Self::Report);
}

/// How rows are read.
pub trait Alike {
    /// Whether rows that are read so are the same. The day to look back from does not count: it is asked of the rows later.
    fn is_alike(&self, other: &Self) -> bool;
}

/// A kind without options.
impl Alike for () {
    fn is_alike(&self, (): &Self) -> bool {
        true
    }
}

impl Alike for RowsOptions {
    fn is_alike(&self, other: &Self) -> bool {
        (&self.time_zone, &self.answers) == (&other.time_zone, &other.answers)
    }
}

/// How many rows there were, and which could not be used.
#[derive(Debug)]
pub struct Counts {
    pub(super) read: u64,
    pub(super) used: u64,
    pub(super) skipped: Vec<SkippedRows>,
}

impl Counts {
    /// The report of rows of customers.
    pub(super) fn report(self, remarks: Remarks) -> RowsReport {
        let Self { read: rows_read, used: rows_used, skipped: rows_skipped } = self;
        let Remarks { customers, assumptions, warnings, questions, states } = remarks;
        RowsReport { rows_read, rows_used, rows_skipped, customers, states, assumptions, warnings, questions }
    }
}

/// One row of data.
#[derive(Debug)]
pub struct Cells<'r, 'b> {
    pub(super) record: &'r Record<'b>,
    repair: bool,
}

impl<'b> Cells<'_, 'b> {
    /// The name in a cell, its garbled characters repaired where that is asked for; empty where there is none.
    #[inline]
    pub(super) fn name(&self, at: Option<usize>) -> Cow<'b, [u8]> {
        let name = ascii_trimmed(at.and_then(|at| self.record.field(at)).unwrap_or_default());
        if self.repair { mojibake::repaired(name) } else { name }
    }
}

/// What rows add to the report of how they were read.
#[derive(Debug, Default)]
pub struct Remarks {
    pub(super) customers: u64,
    pub(super) assumptions: Vec<Assumption>,
    pub(super) warnings: Vec<Warning>,
    pub(super) questions: Vec<Question>,
    pub(super) states: Vec<StateRows>,
}

/// How to read rows that are no orders.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RowsOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The place whose days count, as for transactions.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// Reads a file, in chunks of any size, or several files that were looked through as one table.
#[derive(Debug)]
pub struct Reader<R> {
    files: Files,
    counted: Counted<R>,
}

/// Refuses a column that does not group anything, because it has more different values than groups can be.
pub(super) fn refuse_too_many(name: &str, of: Grouped, found: usize, most: usize) -> Result<(), LoyaltyError> {
    if found <= most {
        return Ok(());
    }
    Err(LoyaltyError::invalid(name, Problem::TooManyValues { of, most: most as u32 }))
}

impl<R: Rows> Reader<R> {
    pub(super) fn of(layout: &Layout, rows: R) -> Result<Self, LoyaltyError> {
        Ok(Self { files: Files::new(layout)?, counted: Counted::new(layout, rows) })
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// A record without an end; more rows, or more different values, than the memory holds.
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        let Self { files, counted } = self;
        files.push(bytes, |batch| counted.note(batch))?;
        Ok(counted.data.count())
    }

    /// The file has ended, and the bytes that come next are the next one of the layout.
    ///
    /// # Errors
    /// A quote that is never closed; more files than were looked through.
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        let Self { files, counted } = self;
        files.finish(|batch| counted.note(batch))?;
        counted.next_file(files.next()?);
        Ok(())
    }

    /// The last file has ended: what its rows are, and how they were read.
    ///
    /// # Errors
    /// A quote that is never closed; a column without a single date, number or answer of those that it was said to hold; more
    /// different names than groups can have; a file in which no row can be used.
    pub fn finish(self) -> Result<(R::Found, R::Report), LoyaltyError> {
        let Self { mut files, mut counted } = self;
        files.finish(|batch| counted.note(batch))?;
        counted.finish()
    }
}

/// The rows that could not be used, by the first reason for that.
#[derive(Debug, Default)]
struct Skipped(Vec<(SkipReason, Lines, Sum)>);

impl Skipped {
    #[inline(never)]
    fn note(&mut self, reason: SkipReason, line: u64, worth: f64) {
        let at = self.0.binary_search_by_key(&reason, |(known, ..)| *known).unwrap_or_else(|at| {
            self.0.insert(at, (reason, Lines::default(), Sum::default()));
            at
        });
        let (_, lines, amount) = &mut self.0[at];
        lines.note(line);
        amount.add(worth);
    }

    #[inline(never)]
    fn finish(self) -> Vec<SkippedRows> {
        let rows = self.0.into_iter().map(|(reason, Lines { count, first: lines }, amount)| SkippedRows {
            reason,
            count,
            lines,
            amount: amount.value(),
        });
        rows.collect()
    }
}

/// Rows of one kind, and the bookkeeping of those that could not be used.
#[derive(Debug)]
pub(crate) struct Counted<R> {
    data: DataRows,
    repair: bool,
    rows: R,
    used: u64,
    skipped: Skipped,
}

impl<R: Rows> Counted<R> {
    pub(crate) fn new(layout: &Layout, rows: R) -> Self {
        Self { data: DataRows::new(layout), repair: layout.repair, rows, used: 0, skipped: Skipped::default() }
    }

    /// Takes the next records.
    #[inline(never)]
    pub(crate) fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        let repair = self.repair && !batch.raw().is_ascii();
        // Apart, so that the loop that everything waits for does not ask each row.
        if !repair && self.rows.may_be_simple() {
            self.note_simple(batch);
        } else {
            self.note_one_by_one(batch, repair);
        }
        self.rows.refuse_too_many()?;
        // Stops before the memory does: a tab that runs out of it dies without a word.
        if self.rows.memory() <= MOST_MEMORY {
            return Ok(());
        }
        Err(LoyaltyError::TooManyRows { rows: self.data.count(), megabytes: (MOST_MEMORY >> 20) as u32 })
    }

    /// Takes rows of which most can wait.
    fn note_simple(&mut self, batch: &Batch<'_>) {
        let mut waiting = R::Waiting::default();
        for record in batch.records() {
            match self.data.next() {
                RecordKind::Ahead => {}
                RecordKind::Total => self.skip(&Cells { record: &record, repair: false }, SkipReason::TotalRow),
                RecordKind::Data => match self.rows.take_simple(&record, &mut waiting) {
                    Some(Ok(())) => self.used += 1,
                    Some(Err(reason)) => self.skip(&Cells { record: &record, repair: false }, reason),
                    None => {
                        self.rows.add(&mut waiting); // Customers are numbered in the order of the file.
                        self.take(&Cells { record: &record, repair: false });
                    }
                },
            }
        }
        self.rows.add(&mut waiting);
    }

    /// Takes rows that may have garbled characters, or of which more is read than can wait.
    fn note_one_by_one(&mut self, batch: &Batch<'_>, repair: bool) {
        batch.records().for_each(|record| self.note_row(&Cells { record: &record, repair }));
    }

    #[inline(never)]
    fn note_row(&mut self, row: &Cells<'_, '_>) {
        match self.data.next() {
            RecordKind::Ahead => {}
            RecordKind::Total => self.skip(row, SkipReason::TotalRow),
            RecordKind::Data => self.take(row),
        }
    }

    #[inline(never)] // The loop of simple rows stays short.
    fn take(&mut self, row: &Cells<'_, '_>) {
        match self.rows.take(row) {
            Ok(()) => self.used += 1,
            Err(reason) => self.skip(row, reason),
        }
    }

    /// Counts a row that is not used under the first reason for that.
    #[cold]
    fn skip(&mut self, row: &Cells<'_, '_>, reason: SkipReason) {
        let worth = self.rows.worth(row);
        self.skipped.note(reason, row.record.line, worth);
    }

    /// Takes one record.
    pub(crate) fn note_one(&mut self, record: &Record<'_>) {
        self.note_row(&Cells { record, repair: self.repair });
    }

    /// These rows, counted among those of data, are sums; none of them has been read yet.
    pub(crate) fn expect_totals(&mut self, rows: &[u64]) {
        self.data.expect_totals(rows);
    }

    /// The rows, before there are results.
    pub(crate) fn rows(&mut self) -> &mut R {
        &mut self.rows
    }

    /// The next record is the first of another file, of which so many stand before the data.
    pub(crate) fn next_file(&mut self, ahead: u64) {
        self.data.next_file(ahead);
        self.rows.next_file();
    }

    /// There are no more.
    #[inline(never)]
    pub(crate) fn finish(self) -> Result<(R::Found, R::Report), LoyaltyError> {
        let Self { data, rows, used, skipped, .. } = self;
        rows.check()?;
        let (read, skipped) = (data.count(), skipped.finish());
        if used == 0 && !R::MAY_BE_EMPTY {
            let reasons = skipped.iter().map(|rows| rows.reason.code().into()).collect();
            return Err(LoyaltyError::NoUsableRows { rows: read, reasons });
        }
        Ok(rows.finish(Counts { read, used, skipped }))
    }
}
