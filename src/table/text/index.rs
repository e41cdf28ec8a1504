//! Index: where do the rows and fields of the bytes at hand end?
//!
//! Sixty-four bytes at a time, by bits (Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019, section 3); a record
//! in which a quote stands where a well-made file has none, byte by byte.

use super::structure::{BLOCK, Separators, Structure};
use memchr::{memchr, memchr_iter, memchr2, memchr3};

/// The longest record that is read, in bytes: longer ones are a stray quote, not a row.
pub const LONGEST_RECORD: usize = 1 << 20;

/// A row of the bytes at hand: where it begins, the position of its first field's end in the list of ends, and
/// how many lines end before it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RecordBounds {
    pub(super) start: u32,
    pub(super) ends: u32,
    pub(super) lines: u32,
}

/// Where the rows and fields of the bytes at hand are.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) ends: Vec<u32>,
    /// How many of `ends` are in use: the rest is room, so that a block is written without asking for more.
    count: usize,
    rows: Vec<RecordBounds>,
    /// How many of `rows` are in use.
    row_count: usize,
    /// Lines that end in the blocks so far.
    lines: u32,
    /// Quotes that open a field and are never closed.
    pub(super) open_quotes: Vec<u32>,
}

impl Index {
    /// Finds all rows that are complete; `ended` when no bytes follow these.
    pub(super) fn build(&mut self, bytes: &[u8], delimiter: u8, ended: bool) {
        self.count = 0;
        self.row_count = 0;
        self.push(RecordBounds::default());
        self.lines = 0;
        self.open_quotes.clear();
        let mut structure = Structure::new(delimiter);
        let mut at = 0;
        while at < bytes.len() {
            let found = structure.next(bytes, at, ended);
            self.note(at, found);
            at += BLOCK;
            let is_cut_off = ended && at >= bytes.len() && self.start() < bytes.len();
            if found.irregular || is_cut_off {
                let Some(next) = self.cut_by_byte(bytes, delimiter, ended) else { return };
                structure = Structure::new(delimiter);
                at = next;
            }
        }
    }

    /// The rows so far; the last says where they end.
    pub(super) fn rows(&self) -> &[RecordBounds] {
        &self.rows[..self.row_count]
    }

    fn push(&mut self, row: RecordBounds) {
        match self.rows.get_mut(self.row_count) {
            Some(slot) => *slot = row,
            None => self.rows.push(row),
        }
        self.row_count += 1;
    }

    /// Where the row begins that is being read.
    fn start(&self) -> usize {
        self.rows().last().map_or(0, |row| row.start as usize)
    }

    /// Takes down the separators of the block at `at`, one bit each.
    #[inline(always)]
    fn note(&mut self, at: usize, found: Separators) {
        if self.ends.len() < self.count + BLOCK {
            self.ends.resize(2 * self.ends.len() + BLOCK, 0);
        }
        if self.rows.len() < self.row_count + BLOCK {
            self.rows.resize(2 * self.rows.len() + BLOCK, RecordBounds::default());
        }
        let Self { ends, count, rows, row_count, lines, .. } = self;
        let Some(end_room) = ends[*count..].first_chunk_mut::<BLOCK>() else { return };
        let Some(row_room) = rows[*row_count..].first_chunk_mut::<BLOCK>() else { return };
        let Separators { separators, line_feeds, line_ends, .. } = found;
        // As many at once as most blocks have, whether they are there or not: to guess their number takes longer (Langdale and
        // Lemire, as above, section 3.2).
        let mut bits = separators;
        let mut end_slots = end_room.iter_mut();
        for slot in end_slots.by_ref().take(8) {
            *slot = at as u32 + bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
        }
        while bits != 0
            && let Some(slot) = end_slots.next()
        {
            *slot = at as u32 + bits.trailing_zeros();
            bits &= bits - 1;
        }
        let mut bits = line_feeds;
        let row = |bits: u64| {
            let up_to_here = bits ^ bits.wrapping_sub(1);
            RecordBounds {
                start: at as u32 + bits.trailing_zeros() + 1,
                ends: *count as u32 + (separators & up_to_here).count_ones(),
                lines: *lines + (line_ends & up_to_here).count_ones(),
            }
        };
        let mut row_slots = row_room.iter_mut();
        for slot in row_slots.by_ref().take(2) {
            *slot = row(bits);
            bits &= bits.wrapping_sub(1);
        }
        while bits != 0
            && let Some(slot) = row_slots.next()
        {
            *slot = row(bits);
            bits &= bits - 1;
        }
        let before = *row_count;
        *count += separators.count_ones() as usize;
        *row_count += line_feeds.count_ones() as usize;
        *lines += line_ends.count_ones();
        if found.behind_returns != 0 {
            self.end_before_returns(before, at, found.behind_returns);
        }
    }

    /// Takes the CR of some line feeds of a block off the fields that they end; a blank line has none.
    fn end_before_returns(&mut self, first: usize, at: usize, behind_returns: u64) {
        for row in first..self.row_count {
            let RecordBounds { start: next, ends, .. } = self.rows[row];
            let is_behind = behind_returns >> (next as usize - 1 - at) & 1 == 1;
            if is_behind && self.rows[row - 1].start + 1 < next {
                self.ends[ends as usize - 1] -= 1;
            }
        }
    }

    /// Cuts the row that is being read byte by byte; where the next one begins, or `None` when its end has not
    /// come yet.
    fn cut_by_byte(&mut self, bytes: &[u8], delimiter: u8, ended: bool) -> Option<usize> {
        let row = *self.rows().last()?;
        let start = row.start as usize;
        self.ends.truncate(row.ends as usize);
        let cut = cut(bytes, start, delimiter, ended, &mut self.ends);
        self.count = self.ends.len();
        let Cut::Record { next, open } = cut else {
            self.count = row.ends as usize;
            return None;
        };
        self.open_quotes.extend(open.map(|quote| quote as u32));
        self.lines = row.lines + line_ends(&bytes[start..next]) as u32;
        self.push(RecordBounds { start: next as u32, ends: self.count as u32, lines: self.lines });
        Some(next)
    }

    /// The first row, complete or not, that is longer than a record may be.
    pub(super) fn first_too_long(&self, length: usize) -> Option<usize> {
        if length <= LONGEST_RECORD {
            return None;
        }
        let nexts = self.rows()[1..].iter().map(|row| row.start as usize).chain([length]);
        self.rows().iter().zip(nexts).position(|(row, next)| next - row.start as usize > LONGEST_RECORD)
    }
}

/// How the search for the end of one record came out.
pub(super) enum Cut {
    /// The next one begins here; the first quote that opens a field and is never closed.
    Record { next: usize, open: Option<usize> },
    /// The field that begins here has a quote that is not closed.
    Open { quote: usize },
    /// More bytes are needed.
    Unfinished,
}

/// Finds the record that begins at `start`, byte by byte, and appends the ends of its fields.
pub(super) fn cut(bytes: &[u8], start: usize, delimiter: u8, ended: bool, ends: &mut Vec<u32>) -> Cut {
    let is_end = |byte: u8| byte == delimiter || matches!(byte, b'\n' | b'\r');
    let mut start = start;
    let mut open = None;
    loop {
        let mut from = start;
        if bytes.get(start) == Some(&b'"') {
            from += 1;
            loop {
                let Some(distance) = memchr(b'"', &bytes[from..]) else {
                    // In the last line it is a slip; before it, nobody knows where the field was to end.
                    if !ended || memchr2(b'\n', b'\r', bytes[start..].trim_ascii_end()).is_some() {
                        return Cut::Open { quote: start };
                    }
                    open.get_or_insert(start);
                    from = start + 1;
                    break;
                };
                from += distance + 1;
                match bytes.get(from) {
                    Some(b'"') => from += 1,
                    None if !ended => return Cut::Unfinished,
                    // A quote that opens the next field, and is closed itself, cannot close this one.
                    Some(next) if !is_end(*next) && from - 2 > start && is_end(bytes[from - 2]) => {
                        let closing = memchr(b'"', &bytes[from..]).map(|distance| from + distance + 1);
                        match closing.map(|behind| bytes.get(behind)) {
                            None | Some(None) if !ended => return Cut::Unfinished,
                            Some(behind) if behind.is_none_or(|behind| *behind == b'"' || is_end(*behind)) => {
                                open.get_or_insert(start);
                                from = start + 1;
                            }
                            _ => {}
                        }
                        break;
                    }
                    _ => break,
                }
            }
        }
        let end = match memchr3(delimiter, b'\n', b'\r', &bytes[from..]) {
            Some(distance) => from + distance,
            None if ended => bytes.len(),
            None => return Cut::Unfinished,
        };
        ends.push(end as u32);
        match (bytes.get(end), bytes.get(end + 1)) {
            (None, _) => return Cut::Record { next: end, open },
            (Some(b'\n'), _) => return Cut::Record { next: end + 1, open },
            (Some(b'\r'), Some(b'\n')) => return Cut::Record { next: end + 2, open },
            (Some(b'\r'), None) if !ended => return Cut::Unfinished,
            (Some(b'\r'), _) => return Cut::Record { next: end + 1, open },
            (Some(_), _) => start = end + 1,
        }
    }
}

/// How many lines end within a text: LF, CRLF and CR are one each.
pub(crate) fn line_ends(text: &[u8]) -> u64 {
    let feeds = memchr_iter(b'\n', text).count();
    let lone_returns = memchr_iter(b'\r', text).filter(|at| text.get(at + 1) != Some(&b'\n')).count();
    (feeds + lone_returns) as u64
}
