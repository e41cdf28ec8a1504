//! Byte positions: where in its file, before decoding, does this record begin?

use super::code_pages::Encoding;
use super::plain::{Mended, MendedKind};
use super::records::{Batch, Record, line_ends};
use crate::table::lines::Lines;
use std::collections::VecDeque;

/// Follows the records of files from their starts.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) encoding: Encoding,
    /// The byte of the file, and that of the decoded text, behind the last record.
    file: u64,
    decoded: u64,
    /// Places ahead where the decoded text is not what the file has.
    mended: VecDeque<Mended>,
    /// Lines on which letters were mended, and lines with NULs.
    pub(crate) mended_lines: Lines,
    pub(crate) nul_lines: Lines,
    last_line: u64,
    last_nul_line: u64,
    /// How many NULs there were in this file.
    nuls: u64,
}

impl Place {
    pub(crate) fn new(encoding: Encoding) -> Self {
        Self {
            encoding,
            file: 0,
            decoded: 0,
            mended: VecDeque::new(),
            mended_lines: Lines::default(),
            nul_lines: Lines::default(),
            last_line: 0,
            last_nul_line: 0,
            nuls: 0,
        }
    }

    /// What comes next is the first byte of another file, whose lines are counted on.
    pub(crate) fn next_file(&mut self, encoding: Encoding) {
        *self = Self {
            mended_lines: std::mem::take(&mut self.mended_lines),
            nul_lines: std::mem::take(&mut self.nul_lines),
            last_line: self.last_line,
            last_nul_line: self.last_nul_line,
            ..Self::new(encoding)
        };
    }

    /// Where the text that comes next is not what the file has.
    pub(crate) fn expect(&mut self, mended: &[Mended]) {
        self.mended.extend(mended);
    }

    /// Whether each byte of the text that comes next is one of the file.
    pub(crate) fn is_simple(&self) -> bool {
        self.encoding == Encoding::Utf8 && self.mended.is_empty()
    }

    /// The byte of the file that a byte of the text is, as long as that is simple.
    pub(crate) fn of_byte(&self, at: u64) -> u64 {
        self.file + (at - self.decoded)
    }

    /// Goes behind the records of a batch, as long as that is simple.
    pub(crate) fn skip(&mut self, batch: &Batch<'_>) {
        let end = batch.offset() + batch.raw().len() as u64;
        self.file = self.of_byte(end);
        self.decoded = end;
    }

    /// The byte of the file at which a record begins, counted from behind the byte order mark.
    #[inline]
    pub(crate) fn of(&mut self, record: &Record<'_>) -> u64 {
        // Between two records lie only the ends of blank lines, which are as long as any character.
        let unit = self.encoding.length(b"\n");
        let begins = self.file + (record.offset - self.decoded) * unit;
        let raw = record.raw();
        self.decoded = record.offset + raw.len() as u64;
        self.file = begins + self.encoding.length(raw);
        while let Some(Mended { at, kind }) = self.mended.pop_front_if(|one| one.at < self.decoded) {
            let before = &raw[..at.saturating_sub(record.offset) as usize];
            let (lines, last) = match kind {
                MendedKind::Mark => {
                    self.file += self.encoding.length("\u{FEFF}".as_bytes());
                    continue;
                }
                MendedKind::Letter => {
                    // One byte of the file is a character of two or three here.
                    let letter = raw[before.len()..].iter().skip(1).take_while(|byte| **byte & 0xC0 == 0x80).count();
                    self.file -= letter as u64;
                    (&mut self.mended_lines, &mut self.last_line)
                }
                MendedKind::Nul => {
                    self.nuls += 1;
                    (&mut self.nul_lines, &mut self.last_nul_line)
                }
            };
            let line = record.line + line_ends(before);
            if line > *last {
                *last = line;
                lines.note(line);
            }
        }
        begins
    }

    /// Whether there are more NULs than a slip leaves in a text.
    pub(crate) fn is_binary(&self) -> bool {
        6 * self.nuls > self.file
    }
}
