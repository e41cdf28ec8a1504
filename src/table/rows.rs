//! What stands in these rows, typed?

use super::date::{self, DateOrder};
use super::number::{self, DecimalMark};
use super::records::{Record, Records};
use super::report::{Column, ColumnType, Layout};
use super::scan::Checkpoint;
use crate::LoyaltyError;
use serde::Serialize;

/// A cell by the type of its column; one that does not fit its column stays text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
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
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TypedRows(pub Vec<Vec<TypedCell>>);

/// Reads a few rows from a checkpoint on.
#[derive(Debug)]
pub struct RowsReader {
    columns: Vec<Column>,
    records: Records,
    skip: u64,
    count: u64,
    rows: Vec<Vec<TypedCell>>,
}

impl RowsReader {
    /// Reads `count` rows from row `from` (counted from 0). The first byte to be pushed is the one at the
    /// checkpoint's offset; the checkpoint must not lie behind `from`.
    pub fn new(layout: Layout, checkpoint: Checkpoint, from: u64, count: u64) -> Self {
        Self {
            records: Records::resume(layout.delimiter.byte(), checkpoint.offset, checkpoint.line),
            columns: layout.columns,
            skip: from.saturating_sub(checkpoint.row),
            count,
            rows: vec![],
        }
    }

    /// Takes the next bytes; answers whether all rows have been read.
    ///
    /// # Errors
    /// A record without an end.
    pub fn push(&mut self, bytes: &[u8]) -> Result<bool, LoyaltyError> {
        let Self { columns, records, skip, count, rows } = self;
        records.feed(bytes, |record| keep(record, columns, skip, *count, rows))?;
        Ok(self.rows.len() as u64 >= self.count)
    }

    /// The rows; fewer than asked for where the file ends before.
    ///
    /// # Errors
    /// A quote that is never closed.
    pub fn finish(mut self) -> Result<TypedRows, LoyaltyError> {
        let Self { columns, records, skip, count, rows } = &mut self;
        // The bytes may stop in the middle of a row behind the last one that was asked for.
        if (rows.len() as u64) < *count {
            records.finish(|record| keep(record, columns, skip, *count, rows))?;
        }
        Ok(TypedRows(self.rows))
    }
}

fn keep(
    record: &Record<'_>,
    columns: &[Column],
    skip: &mut u64,
    count: u64,
    rows: &mut Vec<Vec<TypedCell>>,
) -> Result<(), LoyaltyError> {
    if *skip > 0 {
        *skip -= 1;
    } else if (rows.len() as u64) < count {
        let cell = |(at, column)| typed(&record.field(at).unwrap_or_default(), column);
        rows.push(columns.iter().enumerate().map(cell).collect());
    }
    Ok(())
}

fn typed(cell: &[u8], column: &Column) -> TypedCell {
    let cell = cell.trim_ascii();
    if cell.is_empty() {
        return TypedCell::Empty(());
    }
    let text = || TypedCell::Text(String::from_utf8_lossy(cell).into_owned());
    match column.kind {
        ColumnType::Text => text(),
        ColumnType::Date => date::parse(cell, column.date_order.unwrap_or(DateOrder::Ymd))
            .map_or_else(text, |stamp| TypedCell::Text(stamp.text())),
        ColumnType::Number | ColumnType::Score => {
            let mark = column.decimal.unwrap_or(DecimalMark::Point);
            number::parse(cell, mark).map_or_else(text, TypedCell::Number)
        }
    }
}
