//! Earlier files: does this row of an order stand in a file before this one?

use crate::customer::names::Names;
use crate::customer::orders::Line;

/// Rows of orders by what is written in them, and the file in which each was first.
#[derive(Debug, Default)]
pub(super) struct EarlierFiles {
    rows: Names,
    file_of: Vec<u32>,
    file: u32,
    key: Vec<u8>,
}

impl EarlierFiles {
    /// Whether a row stands in a file before this one.
    pub(super) fn have(&mut self, customer: &[u8], order: &[u8], line: Line) -> bool {
        self.key.clear();
        self.key.extend_from_slice(&line.day.to_le_bytes());
        self.key.extend_from_slice(&line.amount.to_le_bytes());
        self.key.extend(customer.iter().map(u8::to_ascii_lowercase));
        self.key.push(0);
        self.key.extend_from_slice(order);
        let (number, new) = self.rows.number(&self.key);
        if new {
            self.file_of.push(self.file);
        }
        self.file_of[number as usize] < self.file
    }

    /// The rows after this are of another file.
    pub(super) fn next_file(&mut self) {
        self.file += 1;
    }

    /// Bytes that are kept of the rows, with one more.
    pub(super) fn memory(&self) -> usize {
        self.rows.memory(1) + size_of::<u32>() * self.file_of.capacity()
    }
}
