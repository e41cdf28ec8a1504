//! The first rows of a table, kept as they are written: what a name alone does not tell, their cells often do.

use crate::table::cell::flag;
use crate::table::cell::missing::is_missing;
use crate::table::cell::nobody::is_nobody;
use crate::table::cell::number;
use crate::table::cell::score::on_any_scale;
use crate::table::layout::{Column, ColumnType};
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
    /// What further rows of the header say below each name: the texts of questions.
    below: Vec<String>,
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

    /// Takes down the rows of a header that has several.
    pub(super) fn keep_header(&mut self, rows: &[Vec<String>]) {
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        let below =
            |at: usize| rows.iter().skip(1).filter_map(|row| row.get(at)).cloned().collect::<Vec<_>>().join(" ");
        self.below = (0..width).map(below).collect();
    }

    /// What the header says below the name of a column.
    pub(super) fn below(&self, at: usize) -> &str {
        self.below.get(at).map_or("", String::as_str)
    }

    /// The cells of a column that hold something.
    pub(super) fn cells(&self, at: usize) -> impl Iterator<Item = &[u8]> {
        self.rows.iter().filter_map(move |row| row.get(at)).map(Vec::as_slice).filter(|cell| !is_missing(cell))
    }

    /// Whether a column puts rows together: where most cells differ, it names each.
    pub(super) fn are_groups(&self, at: usize) -> bool {
        let (count, different) = self.counts(at);
        count > 0 && 2 * different <= count
    }

    /// How many cells of a column hold something, and how many of these are different.
    #[inline(never)]
    fn counts(&self, at: usize) -> (usize, usize) {
        let mut hashes: Vec<u64> = self.cells(at).map(|cell| FixedState::default().hash_one(cell)).collect();
        let count = hashes.len();
        hashes.sort_unstable();
        hashes.dedup();
        (count, hashes.len())
    }

    /// Whether a column says yes and no, in whatever words, as far as these rows go.
    pub(super) fn are_flags(&self, at: usize) -> bool {
        let mut cells = self.cells(at).peekable();
        cells.peek().is_some() && cells.all(|cell| flag::read(cell).is_some())
    }

    /// Whether a column holds e-mail addresses.
    pub(super) fn are_addresses(&self, at: usize) -> bool {
        let is_address = |cell: &[u8]| {
            let mut parts = cell.split(|byte| *byte == b'@');
            let (name, host, more) = (parts.next(), parts.next(), parts.next());
            let is_host = host.is_some_and(|host| host.contains(&b'.'));
            is_host && more.is_none() && name.is_some_and(|name| !name.is_empty()) && !cell.contains(&b' ')
        };
        self.cells(at).any(is_address) && self.cells(at).all(|cell| is_nobody(cell) || is_address(cell))
    }

    /// Whether a column holds nothing but cells of a kind.
    pub(super) fn are(&self, at: usize, kind: impl Fn(&[u8]) -> bool) -> bool {
        let mut cells = self.cells(at).peekable();
        cells.peek().is_some() && cells.all(kind)
    }

    /// Whether most cells of a column are of several words, as the names of people are.
    pub(super) fn are_full_names(&self, at: usize) -> bool {
        let (count, full) =
            self.cells(at).fold((0, 0), |(count, full), cell| (count + 1, full + usize::from(cell.contains(&b' '))));
        2 * full > count
    }

    /// Whether a column holds nothing, as far as these rows go.
    pub(super) fn is_blank(&self, at: usize) -> bool {
        !self.rows.is_empty() && self.cells(at).next().is_none()
    }

    /// Whether no cell of a column comes twice, of enough to tell.
    pub(super) fn are_distinct(&self, at: usize) -> bool {
        const ENOUGH: usize = 3;
        let (count, different) = self.counts(at);
        count >= ENOUGH && different == count
    }

    /// The numbers of a column; `None` for each cell that is something else.
    pub(super) fn numbers(&self, at: usize, column: &Column) -> impl Iterator<Item = Option<f64>> {
        let mark = column.decimal.unwrap_or_default();
        let answer = |cell| if column.kind == ColumnType::Score { on_any_scale(cell) } else { None };
        self.cells(at).map(move |cell| number::read(cell, mark).or_else(|| answer(cell)))
    }
}
