//! Line lists: which lines of a file share a fault?

/// Lists of lines in a report stop here.
pub(crate) const MOST_LINES: usize = 100;

/// How many rows share a fault, and the first of their lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Lines {
    pub(crate) count: u64,
    pub(crate) first: Vec<u64>,
}

impl Lines {
    pub(crate) fn note(&mut self, line: u64) {
        self.count += 1;
        if self.first.len() < MOST_LINES {
            self.first.push(line);
        }
    }
}
