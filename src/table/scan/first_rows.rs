//! The first rows of a table, kept as they are written: what a name alone does not tell, their cells often do.

use crate::table::cell::missing::is_missing;
use crate::table::cell::number;
use crate::table::layout::Column;
use foldhash::fast::FixedState;
use std::hash::BuildHasher;

/// The most rows that are kept, and the most bytes of their cells.
const MOST_ROWS: usize = 500;
const MOST_BYTES: usize = 1 << 18;

/// The first rows, cell by cell.
#[derive(Debug, Default)]
pub(super) struct FirstRows {
    rows: Vec<Vec<Vec<u8>>>,
    bytes: usize,
}

impl FirstRows {
    /// Whether more rows are wanted.
    #[inline]
    pub(super) fn wants_more(&self) -> bool {
        self.rows.len() < MOST_ROWS && self.bytes < MOST_BYTES
    }

    pub(super) fn keep<C: AsRef<[u8]>>(&mut self, cells: impl Iterator<Item = C>) {
        let row: Vec<Vec<u8>> = cells.map(|cell| cell.as_ref().trim_ascii().to_vec()).collect();
        self.bytes += row.iter().map(Vec::len).sum::<usize>();
        self.rows.push(row);
    }

    /// The cells of a column that hold something.
    pub(super) fn cells(&self, at: usize) -> impl Iterator<Item = &[u8]> {
        self.rows.iter().filter_map(move |row| row.get(at)).map(Vec::as_slice).filter(|cell| !is_missing(cell))
    }

    /// Whether a column puts rows together: where most cells differ, it names each.
    pub(super) fn are_groups(&self, at: usize) -> bool {
        let mut written: Vec<u64> = self.cells(at).map(|cell| FixedState::default().hash_one(cell)).collect();
        let count = written.len();
        written.sort_unstable();
        written.dedup();
        count > 0 && 2 * written.len() <= count
    }

    /// The numbers of a column; `None` for each cell that is something else.
    pub(super) fn numbers(&self, at: usize, column: &Column) -> impl Iterator<Item = Option<f64>> {
        let mark = column.decimal.unwrap_or_default();
        self.cells(at).map(move |cell| number::parse(cell, mark))
    }
}
