//! Structural bytes: which of the next 64 bytes separate fields and records?

use wide::u8x16;

/// The bytes that are looked at together: one bit each of a `u64`.
pub(super) const BLOCK: usize = 64;

/// What stands in a block.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Separators {
    /// Delimiters and those line ends outside quotes.
    pub(super) separators: u64,
    /// Line feeds, and CRs without one, outside quotes.
    pub(super) line_feeds: u64,
    /// Those of them behind a CR.
    pub(super) behind_returns: u64,
    /// Ends of lines of any kind, in quotes too.
    pub(crate) line_ends: u64,
    /// Whether a quote stands where a well-made file has none. The bits reach up to there; the record they stop in must be cut
    /// byte by byte.
    pub(super) irregular: bool,
}

/// Looks through a text block by block, and remembers between them whether a quote is open.
#[derive(Debug)]
pub(super) struct Structure {
    delimiter: u8,
    /// All ones inside quotes.
    inside: u64,
    /// One when the byte before parts fields, or is the start.
    after_separator: u64,
    /// One when the byte before is a quote that closed.
    after_closing: u64,
    /// One when the byte before is a CR.
    after_return: u64,
    /// Blocks without quotes and CRs, as far as they came one after another.
    calm: u32,
}

/// So many blocks without quotes let one expect another: where some have quotes and some have none, to guess which costs more
/// than to treat all alike.
const CALM: u32 = 32;

impl Structure {
    /// Begins at the start of a record.
    pub(crate) fn new(delimiter: u8) -> Self {
        Self { delimiter, inside: 0, after_separator: 1, after_closing: 0, after_return: 0, calm: CALM }
    }

    /// Looks at the block that begins at `at`; `ended` when nothing follows `bytes`.
    #[inline(always)]
    pub(crate) fn next(&mut self, bytes: &[u8], at: usize, ended: bool) -> Separators {
        let rest = &bytes[at..];
        match rest.first_chunk::<BLOCK>() {
            Some(block) => self.of_block(block, rest, ended),
            None => self.last(rest, ended),
        }
    }

    #[cold]
    fn last(&mut self, rest: &[u8], ended: bool) -> Separators {
        let mut padded = [0; BLOCK];
        padded[..rest.len()].copy_from_slice(rest);
        self.of_block(&padded, rest, ended)
    }

    #[inline(always)]
    fn of_block(&mut self, block: &[u8; BLOCK], rest: &[u8], ended: bool) -> Separators {
        let [delimiters, quotes, feeds, returns] = places(block, [self.delimiter, b'"', b'\n', b'\r']);
        let state = self.inside | self.after_closing | self.after_return;
        if self.calm >= CALM && quotes | returns | state == 0 {
            let separators = delimiters | feeds;
            self.after_separator = separators >> 63;
            return Separators { separators, line_feeds: feeds, line_ends: feeds, ..Separators::default() };
        }
        self.calm = if quotes | returns == 0 { self.calm + 1 } else { 0 };
        // From each quote on, all bits turn: ones are inside quotes, the opening one included.
        let inside = turned_by(quotes) ^ self.inside;
        let (opening, closing) = (quotes & inside, quotes & !inside);
        let separators = (delimiters | feeds | returns) & !inside;
        let behind_closing = closing << 1 | self.after_closing;
        let misplaced_opening = opening & !(separators << 1 | self.after_separator | behind_closing);
        let misplaced_closing = behind_closing & !(separators | opening);
        let mut found = Separators {
            separators: (delimiters | feeds) & !inside,
            line_feeds: feeds & !inside,
            behind_returns: feeds & !inside & (returns << 1 | self.after_return),
            line_ends: feeds,
            irregular: false,
        };
        // The rest is for files that end lines in a CR, or have a quote where none belongs.
        if misplaced_opening | misplaced_closing | returns != 0 || rest.len() < BLOCK {
            found = self.careful(rest, found, misplaced_opening | misplaced_closing, returns, inside, ended);
        }
        self.inside = ((inside as i64) >> 63) as u64;
        self.after_separator = separators >> 63;
        self.after_closing = closing >> 63;
        self.after_return = returns >> 63;
        found
    }

    /// Where a line ends in a CR, and how far the block is as well-made files are.
    fn careful(
        &self,
        rest: &[u8],
        found: Separators,
        misplaced: u64,
        returns: u64,
        inside: u64,
        ended: bool,
    ) -> Separators {
        let length = rest.len().min(BLOCK);
        let valid = if length == BLOCK { !0 } else { (1 << length) - 1 };
        let feeds = found.line_ends;
        let next_is_feed = u64::from(rest.get(BLOCK) == Some(&b'\n'));
        let mut lone_returns = returns & !(feeds >> 1 | next_is_feed << 63);
        if rest.len() <= BLOCK && !ended {
            lone_returns &= !(1 << (length - 1)); // A line feed may follow.
        }
        let irregular = misplaced & valid;
        let reached = if irregular == 0 { !0 } else { (1 << irregular.trailing_zeros()) - 1 };
        let ends = lone_returns & !inside;
        Separators {
            separators: (found.separators | ends) & reached,
            line_feeds: (found.line_feeds | ends) & reached,
            behind_returns: found.behind_returns & reached,
            line_ends: (feeds | lone_returns) & reached,
            irregular: irregular != 0,
        }
    }
}

/// For each of the needles the bytes that equal it.
#[inline(always)]
fn places<const N: usize>(block: &[u8; BLOCK], needles: [u8; N]) -> [u64; N] {
    let mut found = [0; N];
    for (quarter, bytes) in block.as_chunks::<16>().0.iter().enumerate() {
        let bytes = u8x16::new(*bytes);
        for (bits, needle) in found.iter_mut().zip(needles) {
            *bits |= u64::from(bytes.simd_eq(u8x16::splat(needle)).to_bitmask()) << (16 * quarter);
        }
    }
    found
}

/// For each bit whether the number of ones up to it is odd.
#[inline(always)]
fn turned_by(mut bits: u64) -> u64 {
    for shift in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << shift;
    }
    bits
}
