//! Data rows: which records are data, not a title, the header or a total?

use crate::table::layout::Layout;

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecordKind {
    /// It stands before the data: a title, or the header.
    Ahead,
    /// Data.
    Data,
    /// A sum that the scan of the whole file has found.
    Total,
}

/// Tells the records of a table apart, in their order.
#[derive(Debug)]
pub(super) struct DataRows {
    ahead: u64,
    count: u64,
    /// Sums that the scan has found, the next one last.
    totals: Vec<u64>,
}

impl DataRows {
    pub(crate) fn new(layout: &Layout) -> Self {
        // They are in their order already, unless somebody else has written the layout.
        let mut totals = vec![];
        for row in layout.total_rows.iter().rev() {
            totals.insert(totals.partition_point(|other| other > row), *row);
        }
        Self { ahead: layout.files.first().map_or(0, |file| file.ahead(layout.header)), count: 0, totals }
    }

    /// The next record is the first of another file, of which so many stand before the data.
    pub(crate) fn next_file(&mut self, ahead: u64) {
        self.ahead = ahead;
    }

    /// Sums that were found since, none of which has come yet.
    pub(crate) fn expect_totals(&mut self, rows: &[u64]) {
        rows.iter().for_each(|row| self.totals.insert(0, *row));
    }

    /// What the next record is.
    #[inline]
    pub(crate) fn next(&mut self) -> RecordKind {
        if self.ahead > 0 {
            self.ahead -= 1;
            return RecordKind::Ahead;
        }
        let row = self.count;
        self.count += 1;
        if self.totals.last() == Some(&row) {
            self.totals.pop();
            return RecordKind::Total;
        }
        RecordKind::Data
    }

    /// The rows of data so far, sums included.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}
