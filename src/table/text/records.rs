//! Records: where does each record of a delimited file begin and end, and what are its fields?

pub use super::index::LONGEST_RECORD;
pub(crate) use super::index::line_ends;
use super::index::{Cut, Index, RecordBounds, cut};
use crate::LoyaltyError;
use crate::table::lines::Lines;
use memchr::memchr;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The character between two fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Delimiter {
    /// `,`
    #[serde(rename = ",")]
    Comma,
    /// `;`, where the comma is the decimal mark.
    #[serde(rename = ";")]
    Semicolon,
    /// A tab.
    #[serde(rename = "\t")]
    Tab,
    /// `|`
    #[serde(rename = "|")]
    Pipe,
    /// A space, or several.
    #[serde(rename = " ")]
    Space,
}

impl Delimiter {
    /// The character itself.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
            Self::Space => b' ',
        }
    }
}

/// The bytes that are indexed at once: they and their index stay in the processor's cache.
const PIECE: usize = 1 << 17;

/// Some consecutive records of the file, borrowed for as long as they are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    bytes: &'a [u8],
    ends: &'a [u32],
    /// One more than there are rows: the last says where they end.
    rows: &'a [RecordBounds],
    offset: u64,
    line: u64,
}

impl<'a> Batch<'a> {
    /// The bytes of all records, and of the blank lines between them.
    pub fn raw(&self) -> &'a [u8] {
        &self.bytes[..self.rows.last().map_or(0, |row| row.start as usize)]
    }

    /// The row at a position, blank or not. There must be one.
    #[inline]
    fn row(&self, at: usize) -> Record<'a> {
        let (row, next) = (self.rows[at], self.rows[at + 1]);
        Record {
            line: self.line + u64::from(row.lines),
            offset: self.offset + u64::from(row.start),
            bytes: self.bytes,
            start: row.start,
            next: next.start,
            ends: &self.ends[row.ends as usize..next.ends as usize],
        }
    }

    /// The record at a position, where [`Batch::uniform`] says that there is no blank line.
    pub fn record(&self, at: usize) -> Option<Record<'a>> {
        (at + 1 < self.rows.len()).then(|| self.row(at))
    }

    /// The byte at which the first record begins, counted from 0 at the start of the text.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// How many records there are, where all have the same number of fields, more than one; else `None`.
    pub fn uniform(&self, width: usize) -> Option<usize> {
        let fits = |pair: &[RecordBounds]| pair[1].ends - pair[0].ends == width as u32;
        (width > 1 && self.rows.windows(2).all(fits)).then(|| self.rows.len() - 1)
    }

    /// Those records that begin before a byte, counted as [`Batch::offset`] is.
    pub(crate) fn before(&self, offset: u64) -> Self {
        let rows = self.rows.partition_point(|row| self.offset + u64::from(row.start) < offset);
        Self { rows: &self.rows[..self.rows.len().min(rows + 1)], ..*self }
    }

    /// A cell as it stands in the file. There must be one.
    #[inline(always)]
    pub(crate) fn cell(&self, row: usize, at: usize) -> &'a [u8] {
        let RecordBounds { start, ends, .. } = self.rows[row];
        let place = ends as usize + at;
        let start = if at == 0 { start } else { self.ends[place - 1] + 1 };
        &self.bytes[start as usize..self.ends[place] as usize]
    }

    /// The records in their order, without blank lines.
    #[inline]
    pub fn records(&self) -> impl Iterator<Item = Record<'a>> + use<'a> {
        let batch = *self;
        let all = (1..self.rows.len()).map(move |row| batch.row(row - 1));
        all.filter(|record| record.ends.len() != 1 || record.ends[0] != record.start)
    }
}

/// One record of the file.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The line on which it begins, counted from 1.
    pub line: u64,
    /// The byte at which it begins, counted from 0 at the start of the text.
    pub offset: u64,
    bytes: &'a [u8],
    start: u32,
    next: u32,
    ends: &'a [u32],
}

impl<'a> Record<'a> {
    /// How many fields it has; at least 1.
    #[inline]
    pub fn width(&self) -> usize {
        self.ends.len()
    }

    /// The field at a position counted from 0, without its quotes; `None` past the last one. Only a field with
    /// quotes inside is copied.
    #[inline]
    pub fn field(&self, position: usize) -> Option<Cow<'a, [u8]>> {
        self.raw_field(position).map(text_of)
    }

    /// The field at a position as it stands in the file, with its quotes; `None` past the last one.
    #[inline(always)]
    pub(crate) fn raw_field(&self, position: usize) -> Option<&'a [u8]> {
        let end = *self.ends.get(position)? as usize;
        let start = if position == 0 { self.start } else { self.ends[position - 1] + 1 } as usize;
        Some(&self.bytes[start..end])
    }

    /// The field at a position without its quotes, where that needs no copy; `None` also past the last one. For the
    /// loops that everything waits for: most fields are so.
    #[inline(always)]
    pub fn simple_field(&self, position: usize) -> Option<&'a [u8]> {
        match self.raw_field(position)? {
            [b'"', inner @ .., b'"'] => memchr(b'"', inner).is_none().then_some(inner),
            [b'"', ..] => None,
            field => Some(field),
        }
    }

    /// All fields in their order.
    pub fn fields(&self) -> impl Iterator<Item = Cow<'a, [u8]>> + Clone + use<'a> {
        let record = *self;
        (0..self.width()).filter_map(move |position| record.field(position))
    }

    /// The record as it stands in the file, with its quotes and its line end.
    pub fn raw(&self) -> &'a [u8] {
        &self.bytes[self.start as usize..self.next as usize]
    }
}

/// A record that is kept longer than the bytes at hand.
#[derive(Debug, Clone)]
pub(crate) struct KeptRecord {
    line: u64,
    offset: u64,
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl KeptRecord {
    pub(crate) fn of(record: &Record<'_>) -> Self {
        let ends = record.ends.iter().map(|end| end - record.start).collect();
        Self { line: record.line, offset: record.offset, bytes: record.raw().to_vec(), ends }
    }

    pub(crate) fn record(&self) -> Record<'_> {
        let Self { line, offset, bytes, ends } = self;
        Record { line: *line, offset: *offset, bytes, start: 0, next: bytes.len() as u32, ends }
    }
}

/// The text of a field as it stands in the file.
#[inline]
pub(crate) fn text_of(field: &[u8]) -> Cow<'_, [u8]> {
    if field.first() == Some(&b'"') { unquoted(field) } else { Cow::Borrowed(field) }
}

/// The text of a field that begins with a quote: two quotes are one, and text behind the closing quote
/// (`"abc"def`) belongs to the field as it stands.
fn unquoted(field: &[u8]) -> Cow<'_, [u8]> {
    let inner = &field[1..];
    match memchr(b'"', inner) {
        // A quote that is never closed is text, but for that of a number or a date.
        None if inner.first().is_none_or(|first| !first.is_ascii_digit()) => Cow::Borrowed(field),
        None => Cow::Borrowed(inner),
        Some(closing) if closing + 1 == inner.len() => Cow::Borrowed(&inner[..closing]),
        Some(_) => {
            let mut text = Vec::with_capacity(inner.len());
            let mut rest = inner;
            while let Some(at) = memchr(b'"', rest) {
                text.extend_from_slice(&rest[..at]);
                rest = &rest[at + 1..];
                if rest.first() != Some(&b'"') {
                    break;
                }
                text.push(b'"');
                rest = &rest[1..];
            }
            text.extend_from_slice(rest);
            Cow::Owned(text)
        }
    }
}

/// Takes a batch of records. Behind a pointer, because the code that cuts records is long, and would else be there once for
/// each place that calls it; a batch is thousands of records, so that nobody waits for it.
pub type OnBatch<'f> = &'f mut dyn FnMut(&Batch<'_>) -> Result<(), LoyaltyError>;

/// Cuts a text, fed in chunks of any size, into records. The chunks do not show in the result.
///
/// A quote counts only at the start of a field; inside, two quotes are one and line ends are text. Lines end
/// in LF, CRLF or CR; blank lines are no records.
///
/// Sixty-four bytes at a time are searched for delimiters, quotes and line ends (the idea is Langdale and
/// Lemire, "Parsing gigabytes of JSON per second", 2019, section 3). A record in which a quote stands where a
/// well-made file has none is cut byte by byte instead.
#[derive(Debug)]
pub struct Records {
    delimiter: u8,
    /// The start of a record whose end has not come yet.
    pending: Vec<u8>,
    /// The length of `pending` at which it pays to look again: an unfinished record is searched anew only
    /// when it has doubled, so that a long record in tiny chunks does not cost its square.
    look_at: usize,
    offset: u64,
    line: u64,
    /// Quotes that are never closed, and are text therefore.
    pub(crate) open_quotes: Lines,
    index: Index,
}

impl Records {
    /// Reads a file from its first byte.
    pub fn new(delimiter: u8) -> Self {
        Self::resume(delimiter, 0, 1)
    }

    /// Reads on from a record that begins at `offset` and `line`.
    pub fn resume(delimiter: u8, offset: u64, line: u64) -> Self {
        Self {
            delimiter,
            pending: vec![],
            look_at: 1,
            offset,
            line,
            open_quotes: Lines::default(),
            index: Index::default(),
        }
    }

    /// Takes the next bytes of the file and hands over the records that they complete.
    ///
    /// # Errors
    /// A record longer than [`LONGEST_RECORD`]; whatever `on_record` answers.
    pub fn feed<F>(&mut self, bytes: &[u8], mut on_record: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Record<'_>) -> Result<(), LoyaltyError>,
    {
        self.feed_batches(bytes, &mut |batch| batch.records().try_for_each(|record| on_record(&record)))
    }

    /// The file has ended: hands over what is left. A quote that is never closed is text in the last line.
    ///
    /// # Errors
    /// A quote that is never closed; a record longer than [`LONGEST_RECORD`]; whatever `on_record` answers.
    pub fn finish<F>(&mut self, mut on_record: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Record<'_>) -> Result<(), LoyaltyError>,
    {
        self.finish_batches(&mut |batch| batch.records().try_for_each(|record| on_record(&record)))
    }

    /// As [`Records::feed`], for readers that work on many records at a time.
    ///
    /// # Errors
    /// As [`Records::feed`].
    pub fn feed_batches(&mut self, bytes: &[u8], on_batch: OnBatch<'_>) -> Result<(), LoyaltyError> {
        let mut rest = bytes;
        while !rest.is_empty() {
            if self.pending.is_empty() {
                let piece = &rest[..rest.len().min(PIECE)];
                let consumed = self.cut_all(piece, false, on_batch)?;
                if consumed > 0 {
                    rest = &rest[consumed..];
                } else {
                    self.pending.extend_from_slice(piece);
                    self.look_at = 2 * piece.len();
                    rest = &rest[piece.len()..];
                }
            } else {
                rest = self.complete(rest, on_batch)?;
            }
        }
        Ok(())
    }

    /// As [`Records::finish`], for readers that work on many records at a time.
    ///
    /// # Errors
    /// As [`Records::finish`].
    pub fn finish_batches(&mut self, on_batch: OnBatch<'_>) -> Result<(), LoyaltyError> {
        let pending = std::mem::take(&mut self.pending);
        self.cut_all(&pending, true, on_batch)?;
        let is_cut_off = pending.last().is_some_and(|last| !matches!(last, b'\n' | b'\r'));
        self.line += u64::from(is_cut_off);
        Ok(())
    }

    /// What comes next is the first byte of another file, after [`Records::finish`]: its lines are counted on.
    pub(crate) fn next_file(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
        self.offset = 0;
    }

    /// The line of the next record, counted from 1 in the first file.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// Adds bytes to those that are pending, until a record is complete; answers those behind it.
    fn complete<'b>(&mut self, bytes: &'b [u8], on_batch: OnBatch<'_>) -> Result<&'b [u8], LoyaltyError> {
        const STEP: usize = 1 << 10;
        let step = &bytes[..bytes.len().min(STEP.max(self.pending.len()))];
        self.pending.extend_from_slice(step);
        let rest = &bytes[step.len()..];
        if self.pending.len() < self.look_at {
            return Ok(rest);
        }
        let mut pending = std::mem::take(&mut self.pending);
        let consumed = self.cut_all(&pending, false, on_batch)?;
        let behind = pending.len() - consumed;
        if consumed > 0 && behind <= step.len() {
            return Ok(&bytes[step.len() - behind..]);
        }
        pending.drain(..consumed);
        self.look_at = 2 * pending.len();
        self.pending = pending;
        Ok(rest)
    }

    /// Hands over the records that are complete; answers how many bytes they take up.
    fn cut_all(&mut self, bytes: &[u8], ended: bool, on_batch: OnBatch<'_>) -> Result<usize, LoyaltyError> {
        let Self { delimiter, offset, line, index, open_quotes, .. } = self;
        index.build(bytes, *delimiter, ended);
        let too_long = index.first_too_long(bytes.len());
        let rows = too_long.map_or(index.rows(), |row| &index.rows()[..=row]);
        let consumed = rows.last().map_or(0, |row| row.start as usize);
        for quote in index.open_quotes.iter().filter(|quote| (**quote as usize) < consumed) {
            open_quotes.note(*line + line_ends(&bytes[..*quote as usize]));
        }
        if rows.len() > 1 {
            on_batch(&Batch { bytes, ends: &index.ends, rows, offset: *offset, line: *line })?;
        }
        *line += rows.last().map_or(0, |row| u64::from(row.lines));
        *offset += consumed as u64;
        let rest = &bytes[consumed..];
        if too_long.is_some() || (ended && !rest.is_empty()) {
            // The window keeps the verdict on a long record the same whatever has arrived behind it.
            let window = &rest[..rest.len().min(LONGEST_RECORD + 1)];
            let whole = ended && window.len() == rest.len();
            return Err(match cut(window, 0, *delimiter, whole, &mut vec![]) {
                Cut::Open { quote } => LoyaltyError::UnclosedQuote { line: *line + line_ends(&window[..quote]) },
                _ => LoyaltyError::RecordTooLong { line: *line },
            });
        }
        Ok(consumed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Rows = Vec<(u64, u64, Vec<String>)>;

    fn read(text: &[u8], chunk: usize) -> Result<Rows, LoyaltyError> {
        let mut records = Records::new(b',');
        let mut rows = vec![];
        let mut keep = |record: &Record<'_>| {
            let fields = record.fields().map(|field| String::from_utf8_lossy(&field).into_owned()).collect();
            rows.push((record.line, record.offset, fields));
            Ok(())
        };
        for part in text.chunks(chunk) {
            records.feed(part, &mut keep)?;
        }
        records.finish(&mut keep)?;
        Ok(rows)
    }

    /// The same by the careful way alone.
    fn read_by_byte(text: &[u8]) -> Result<Rows, LoyaltyError> {
        let (mut rows, mut at, mut line) = (vec![], 0, 1);
        while at < text.len() {
            let mut ends = vec![];
            let next = match cut(text, at, b',', true, &mut ends) {
                Cut::Record { next, .. } => next,
                Cut::Open { quote } => return Err(LoyaltyError::UnclosedQuote { line: 1 + line_ends(&text[..quote]) }),
                Cut::Unfinished => unreachable!("the text has ended"),
            };
            let starts = [at].into_iter().chain(ends.iter().map(|end| *end as usize + 1));
            let field = |(start, end): (usize, &u32)| {
                let field = &text[start..*end as usize];
                let text = if field.starts_with(b"\"") { unquoted(field) } else { field.into() };
                String::from_utf8_lossy(&text).into_owned()
            };
            let fields: Vec<_> = starts.zip(&ends).map(field).collect();
            if ends != [at as u32] {
                rows.push((line, at as u64, fields));
            }
            line += line_ends(&text[at..next]);
            at = next;
        }
        Ok(rows)
    }

    fn fields(text: &str) -> Vec<(u64, Vec<String>)> {
        read(text.as_bytes(), 3).unwrap().into_iter().map(|(line, _, fields)| (line, fields)).collect()
    }

    fn row(line: u64, fields: &[&str]) -> (u64, Vec<String>) {
        (line, fields.iter().map(|field| field.to_string()).collect())
    }

    #[test]
    fn lines_end_in_any_of_three_ways_and_blank_lines_are_no_rows() {
        assert_eq!(fields("a,b\r\n\r\n1,2\r3,\n"), [row(1, &["a", "b"]), row(3, &["1", "2"]), row(4, &["3", ""])]);
        assert_eq!(fields("a\n\n\nb"), [row(1, &["a"]), row(4, &["b"])]);
        assert_eq!(fields(""), []);
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_quotes() {
        assert_eq!(
            fields("\"a,\"\"b\"\"\",\"x\r\ny\"\nz,\"\"\n"),
            [row(1, &["a,\"b\"", "x\r\ny"]), row(3, &["z", ""])]
        );
        assert_eq!(fields("5\" pipe,\"abc\"def,\"g\"\"h\"i"), [row(1, &["5\" pipe", "abcdef", "g\"hi"])]);
        // What closes a quote does not open the next field.
        assert_eq!(
            fields("a,\"16,b,\"c, d\",\"e\"\n1,\"\n2,\"x\"\n"),
            [row(1, &["a", "16", "b", "c, d", "e"]), row(2, &["1", "\""]), row(3, &["2", "x"])]
        );
    }

    #[test]
    fn a_quote_that_is_never_closed_is_text_in_the_last_line_and_named_before_it() {
        assert_eq!(read(b"a,b\n1,\"x\ny\n", 2), Err(LoyaltyError::UnclosedQuote { line: 2 }));
        assert_eq!(fields("a\n\"x\ny\",\"z\n"), [row(1, &["a"]), row(2, &["x\ny", "\"z"])]);
        let mut records = Records::new(b',');
        records.feed(b"a\n\"x\ny\",\"z", |_| Ok(())).and_then(|()| records.finish(|_| Ok(()))).unwrap();
        assert_eq!((records.open_quotes.count, &records.open_quotes.first[..]), (1, &[3][..]));
    }

    #[test]
    fn a_record_has_an_end_within_a_mebibyte() {
        let long = [b"a\n".as_slice(), &vec![b'x'; LONGEST_RECORD + 9]].concat();
        let quoted = [b"a\n\"".as_slice(), &vec![b'x'; LONGEST_RECORD + 9], b"\"\n"].concat();
        let longest = [vec![b'x'; LONGEST_RECORD - 1], b"\nb\n".to_vec()].concat();
        for chunk in [10_000, 1 << 22] {
            assert_eq!(read(&long, chunk), Err(LoyaltyError::RecordTooLong { line: 2 }));
            assert_eq!(read(&quoted, chunk), Err(LoyaltyError::UnclosedQuote { line: 2 }));
            assert_eq!(read(&longest, chunk).unwrap().len(), 2);
        }
    }

    proptest! {
        #[test]
        fn sixty_four_bytes_at_a_time_are_as_good_as_one(text in "([a-c]{0,9}|[,\n]|\r\n|\"|\"\"|,\"|\",|\"\n|\r|ø){0,80}") {
            prop_assert_eq!(read(text.as_bytes(), 1 << 16), read_by_byte(text.as_bytes()));
        }

        #[test]
        fn the_chunks_do_not_show(text in "[ab,;\"\r\nø]{0,60}", chunk in 1usize..20) {
            prop_assert_eq!(read(text.as_bytes(), chunk), read(text.as_bytes(), 1 << 16));
        }

        #[test]
        fn what_is_written_is_read(rows in prop::collection::vec(prop::collection::vec("[ab,\"\r\nø ]{0,6}", 2..4), 1..6)) {
            let quote = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
            let text: String = rows.iter().map(|row| row.iter().map(quote).collect::<Vec<_>>().join(",") + "\r\n").collect();
            let back: Vec<_> = read(text.as_bytes(), 5).unwrap().into_iter().map(|(_, _, fields)| fields).collect();
            prop_assert_eq!(back, rows);
        }
    }
}
