//! Typed rows: the cells of each row as values.

use super::files::Files;
use crate::LoyaltyError;
use crate::table::cell::date::{self, DateOrder};
use crate::table::cell::missing::is_missing;
use crate::table::cell::number::{self, DecimalMark};
use crate::table::cell::score::{self, ScoreCell};
use crate::table::layout::{Checkpoint, Column, ColumnType, Layout};
use crate::table::text::mojibake;
use crate::table::text::records::{Batch, Record};
use serde::Serialize;

/// A cell by the type of its column; one that does not fit its column stays text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub enum TypedCell {
    /// Text, or a date as `yyyy-mm-dd` or `yyyy-mm-ddThh:mm[:ss][offset]`.
    Text(String),
    /// A number.
    Number(f64),
    /// An empty or missing cell.
    Empty(()),
}

/// Some rows of a table, by position.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct TypedRows(pub Vec<Vec<TypedCell>>);

/// Reads a few rows from a checkpoint on.
#[derive(Debug)]
pub struct RowsReader {
    files: Files,
    kept: Kept,
}

/// The rows that were asked for, as far as they have been read.
#[derive(Debug)]
struct Kept {
    columns: Vec<Column>,
    repair: bool,
    /// Rows of data that are left out because they are sums.
    totals: Vec<u64>,
    /// Records before the data of the file.
    ahead: u64,
    /// The next row of data.
    at: u64,
    skip: u64,
    count: u64,
    rows: Vec<Vec<TypedCell>>,
}

impl RowsReader {
    /// Reads `count` rows from row `from`, counted from 0 without sums. The first byte to be pushed is the one at the
    /// checkpoint's offset in the checkpoint's file; the checkpoint must not lie behind `from`.
    ///
    /// # Errors
    /// A checkpoint in a file that the layout does not have.
    pub fn new(layout: Layout, checkpoint: Checkpoint, from: u64, count: u64) -> Result<Self, LoyaltyError> {
        let files = Files::resume(&layout, &checkpoint)?;
        // The checkpoint counts the rows that are kept.
        let mut at = checkpoint.row;
        for total in &layout.total_rows {
            at += u64::from(*total <= at);
        }
        let skip = from.saturating_sub(checkpoint.row);
        // A file that is read from its first byte begins with what stands before its data.
        let file = layout.files.get(checkpoint.file as usize).filter(|_| checkpoint.offset == 0);
        let ahead = file.map_or(0, |file| file.ahead(layout.header));
        let Layout { columns, repair, total_rows: totals, .. } = layout;
        Ok(Self { files, kept: Kept { columns, repair, totals, ahead, at, skip, count, rows: vec![] } })
    }

    /// Takes the next bytes; answers whether all rows have been read.
    ///
    /// # Errors
    /// A record without an end.
    pub fn push(&mut self, bytes: &[u8]) -> Result<bool, LoyaltyError> {
        let Self { files, kept } = self;
        files.push(bytes, |batch| kept.note(batch))?;
        Ok(kept.is_full())
    }

    /// The file has ended, and the bytes that come next are the next one of the layout.
    ///
    /// # Errors
    /// A quote that is never closed; more files than were looked through.
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        let Self { files, kept } = self;
        files.finish(|batch| kept.note(batch))?;
        kept.ahead = files.next()?;
        Ok(())
    }

    /// The rows; fewer than asked for where the file ends before.
    ///
    /// # Errors
    /// A quote that is never closed.
    pub fn finish(self) -> Result<TypedRows, LoyaltyError> {
        let Self { mut files, mut kept } = self;
        // The bytes may stop in the middle of a row behind the last one that was asked for.
        if !kept.is_full() {
            files.finish(|batch| kept.note(batch))?;
        }
        Ok(TypedRows(kept.rows))
    }
}

impl Kept {
    fn is_full(&self) -> bool {
        self.rows.len() as u64 >= self.count
    }

    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        batch.records().for_each(|record| self.note_row(&record));
        Ok(())
    }

    fn note_row(&mut self, record: &Record<'_>) {
        if self.ahead > 0 {
            self.ahead -= 1;
            return;
        }
        let row = self.at;
        self.at += 1;
        if self.totals.binary_search(&row).is_ok() {
            return;
        }
        if self.skip > 0 {
            self.skip -= 1;
        } else if !self.is_full() {
            let cell = |(at, column)| typed(&record.field(at).unwrap_or_default(), column, self.repair);
            self.rows.push(self.columns.iter().enumerate().map(cell).collect());
        }
    }
}

fn typed(cell: &[u8], column: &Column, repair: bool) -> TypedCell {
    let cell = cell.trim_ascii();
    if cell.is_empty() {
        return TypedCell::Empty(());
    }
    let text = || {
        let text = if repair { mojibake::repaired(cell.into()) } else { cell.into() };
        TypedCell::Text(String::from_utf8_lossy(&text).into_owned())
    };
    let mark = column.decimal.unwrap_or(DecimalMark::Point);
    let missing = |cell| if is_missing(cell) { TypedCell::Empty(()) } else { text() };
    match column.kind {
        ColumnType::Text => text(),
        ColumnType::Date => {
            let order = column.date_order.unwrap_or(DateOrder::Ymd);
            date::parse(cell, order).map_or_else(|| missing(cell), |stamp| TypedCell::Text(stamp.text()))
        }
        ColumnType::Number => number::read(cell, mark).map_or_else(|| missing(cell), TypedCell::Number),
        ColumnType::Score => match score::read(cell) {
            ScoreCell::Score(score) => TypedCell::Number(number::read(cell, mark).unwrap_or(score)),
            ScoreCell::Missing => TypedCell::Empty(()),
            ScoreCell::NotAScore => text(),
        },
    }
}
