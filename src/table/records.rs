//! Where does each record of a delimited file begin and end, and what are its fields?

use crate::LoyaltyError;
use memchr::{memchr, memchr_iter, memchr3};

/// The longest record that is read, in bytes: longer ones are a stray quote, not a row.
pub const LONGEST_RECORD: usize = 1 << 20;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// One row of the file, borrowed for as long as it is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The line on which it begins, counted from 1.
    pub line: u64,
    /// The byte at which it begins, counted from 0 at the start of the file.
    pub offset: u64,
    bytes: &'a [u8],
    unescaped: &'a [u8],
    spans: &'a [Span],
}

/// Where a field is: in the record itself or, when quotes had to be taken out of it, in the unescaped bytes.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: u32,
    end: u32,
    unescaped: bool,
}

impl<'a> Record<'a> {
    /// How many fields it has; at least 1.
    pub fn width(&self) -> usize {
        self.spans.len()
    }

    /// The field at a position counted from 0, without its quotes; `None` past the last one.
    pub fn field(&self, position: usize) -> Option<&'a [u8]> {
        let span = self.spans.get(position)?;
        let bytes = if span.unescaped { self.unescaped } else { self.bytes };
        Some(&bytes[span.start as usize..span.end as usize])
    }

    /// All fields in their order.
    pub fn fields(&self) -> impl Iterator<Item = &'a [u8]> {
        let record = *self;
        (0..self.width()).filter_map(move |position| record.field(position))
    }

    /// The record as it stands in the file, with its quotes and its line end.
    pub fn raw(&self) -> &'a [u8] {
        self.bytes
    }
}

/// Cuts a file, fed in chunks of any size, into records. The chunks do not show in the result.
///
/// A quote counts only at the start of a field; inside, two quotes are one and line ends are text. Lines end
/// in LF, CRLF or CR; blank lines are no records; a UTF-8 byte order mark is dropped.
#[derive(Debug)]
pub struct Records {
    delimiter: u8,
    pending: Vec<u8>,
    /// The length of `pending` at which it pays to look again: an unfinished record is scanned anew only
    /// when it has doubled, so that a long record in tiny chunks does not cost its square.
    look_at: usize,
    offset: u64,
    line: u64,
    at_start: bool,
    spans: Vec<Span>,
    unescaped: Vec<u8>,
}

/// What was found at the start of the pending bytes.
enum Cut {
    Record { length: usize, lines: u64, blank: bool },
    Unfinished { quote_opened: Option<u64> },
}

impl Records {
    /// Reads a file from its first byte.
    pub fn new(delimiter: u8) -> Self {
        Self { at_start: true, ..Self::resume(delimiter, 0, 1) }
    }

    /// Reads on from a record that begins at `offset` and `line`.
    pub fn resume(delimiter: u8, offset: u64, line: u64) -> Self {
        Self { delimiter, pending: vec![], look_at: 1, offset, line, at_start: false, spans: vec![], unescaped: vec![] }
    }

    /// Takes the next bytes of the file and hands over the records that they complete.
    ///
    /// # Errors
    /// A record longer than [`LONGEST_RECORD`]; whatever `on_record` answers.
    pub fn feed<F>(&mut self, bytes: &[u8], on_record: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Record<'_>) -> Result<(), LoyaltyError>,
    {
        self.pending.extend_from_slice(bytes);
        if self.pending.len() < self.look_at {
            return Ok(());
        }
        self.cut_all(false, on_record)
    }

    /// The file has ended: hands over what is left.
    ///
    /// # Errors
    /// A quote that is never closed; a record longer than [`LONGEST_RECORD`]; whatever `on_record` answers.
    pub fn finish<F>(&mut self, on_record: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Record<'_>) -> Result<(), LoyaltyError>,
    {
        self.cut_all(true, on_record)
    }

    fn cut_all<F>(&mut self, ended: bool, mut on_record: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Record<'_>) -> Result<(), LoyaltyError>,
    {
        let mut bytes = std::mem::take(&mut self.pending);
        let mut at = 0;
        if self.at_start {
            if !ended && bytes.len() < BYTE_ORDER_MARK.len() && BYTE_ORDER_MARK.starts_with(&bytes) {
                self.pending = bytes;
                return Ok(());
            }
            if bytes.starts_with(BYTE_ORDER_MARK) {
                at = BYTE_ORDER_MARK.len();
            }
            self.at_start = false;
        }
        while at < bytes.len() {
            // The window keeps the verdict on a long record the same whatever has arrived behind it.
            let rest = &bytes[at..];
            let window = &rest[..rest.len().min(LONGEST_RECORD + 1)];
            let last = ended && window.len() == rest.len();
            match self.cut(window, last) {
                Cut::Record { length, .. } if length > LONGEST_RECORD => {
                    return Err(LoyaltyError::RecordTooLong { line: self.line });
                }
                Cut::Record { length, lines, blank } => {
                    if !blank {
                        on_record(&Record {
                            line: self.line,
                            offset: self.offset + at as u64,
                            bytes: &window[..length],
                            unescaped: &self.unescaped,
                            spans: &self.spans,
                        })?;
                    }
                    at += length;
                    self.line += lines;
                }
                Cut::Unfinished { quote_opened } => {
                    if last || window.len() > LONGEST_RECORD {
                        return Err(match quote_opened {
                            Some(line) => LoyaltyError::UnclosedQuote { line },
                            None => LoyaltyError::RecordTooLong { line: self.line },
                        });
                    }
                    break;
                }
            }
        }
        bytes.drain(..at);
        self.offset += at as u64;
        self.look_at = (2 * bytes.len()).max(1);
        self.pending = bytes;
        Ok(())
    }

    /// Finds the first record of `bytes` and its fields; `ended` when nothing follows them.
    fn cut(&mut self, bytes: &[u8], ended: bool) -> Cut {
        self.spans.clear();
        self.unescaped.clear();
        let mut lines = 1;
        let mut start = 0;
        loop {
            let mut from = start;
            let mut quoted = None;
            if bytes.get(start) == Some(&b'"') {
                let opened = self.line + lines - 1;
                match self.close_quote(bytes, start + 1, ended) {
                    Quoted::Closed { at, begins } => {
                        lines += line_ends(&bytes[start + 1..at]);
                        quoted = Some((at, begins));
                        from = at + 1;
                    }
                    Quoted::Open => return Cut::Unfinished { quote_opened: Some(opened) },
                    Quoted::Undecided => return Cut::Unfinished { quote_opened: None },
                }
            }
            let end = match memchr3(self.delimiter, b'\n', b'\r', &bytes[from..]) {
                Some(distance) => from + distance,
                None if ended => bytes.len(),
                None => return Cut::Unfinished { quote_opened: None },
            };
            if bytes.get(end) == Some(&b'\r') && end + 1 == bytes.len() && !ended {
                return Cut::Unfinished { quote_opened: None };
            }
            self.push_span(bytes, start, quoted, end);
            match bytes.get(end) {
                Some(b'\n') => return Cut::Record { length: end + 1, lines, blank: end == 0 },
                Some(b'\r') => {
                    let length = end + 1 + usize::from(bytes.get(end + 1) == Some(&b'\n'));
                    return Cut::Record { length, lines, blank: end == 0 };
                }
                Some(_) => start = end + 1,
                None => return Cut::Record { length: end, lines, blank: end == 0 },
            }
        }
    }

    /// Finds the end of a quoted field whose text begins at `start`.
    fn close_quote(&mut self, bytes: &[u8], start: usize, ended: bool) -> Quoted {
        let begins = self.unescaped.len();
        let mut from = start;
        loop {
            let Some(distance) = memchr(b'"', &bytes[from..]) else { return Quoted::Open };
            let at = from + distance;
            match bytes.get(at + 1) {
                Some(b'"') => {
                    self.unescaped.extend_from_slice(&bytes[from..=at]);
                    from = at + 2;
                }
                None if !ended => return Quoted::Undecided,
                _ => {
                    if from > start {
                        self.unescaped.extend_from_slice(&bytes[from..at]);
                        return Quoted::Closed { at, begins: Some(begins) };
                    }
                    return Quoted::Closed { at, begins: None };
                }
            }
        }
    }

    /// Notes the field that begins at `start` and ends before `end`.
    fn push_span(&mut self, bytes: &[u8], start: usize, quoted: Option<(usize, Option<usize>)>, end: usize) {
        let span = |start: usize, end: usize, unescaped| Span { start: start as u32, end: end as u32, unescaped };
        let Some((closed, begins)) = quoted else {
            self.spans.push(span(start, end, false));
            return;
        };
        let tail = &bytes[closed + 1..end];
        if begins.is_none() && tail.is_empty() {
            self.spans.push(span(start + 1, closed, false));
            return;
        }
        // Text behind a closing quote ("abc"def) belongs to the field as it stands.
        let begins = begins.unwrap_or_else(|| {
            let begins = self.unescaped.len();
            self.unescaped.extend_from_slice(&bytes[start + 1..closed]);
            begins
        });
        self.unescaped.extend_from_slice(tail);
        self.spans.push(span(begins, self.unescaped.len(), true));
    }
}

/// How the search for a closing quote came out.
enum Quoted {
    /// Closed by the quote at `at`; its text without escapes begins at `begins`, if there were any.
    Closed { at: usize, begins: Option<usize> },
    /// No closing quote so far.
    Open,
    /// A quote is the last byte: it closes the field or is the first of two.
    Undecided,
}

/// How many lines end within a text: LF, CRLF and CR are one each.
pub(super) fn line_ends(text: &[u8]) -> u64 {
    let feeds = memchr_iter(b'\n', text).count();
    let lone_returns = memchr_iter(b'\r', text).filter(|at| text.get(at + 1) != Some(&b'\n')).count();
    (feeds + lone_returns) as u64
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
            let fields = record.fields().map(|field| String::from_utf8_lossy(field).into_owned()).collect();
            rows.push((record.line, record.offset, fields));
            Ok(())
        };
        for part in text.chunks(chunk) {
            records.feed(part, &mut keep)?;
        }
        records.finish(&mut keep)?;
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
        assert_eq!(fields("\u{FEFF}a\n\n\nb"), [row(1, &["a"]), row(4, &["b"])]);
        assert_eq!(fields(""), []);
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_quotes() {
        assert_eq!(
            fields("\"a,\"\"b\"\"\",\"x\r\ny\"\nz,\"\"\n"),
            [row(1, &["a,\"b\"", "x\r\ny"]), row(3, &["z", ""])]
        );
        assert_eq!(fields("5\" pipe,\"abc\"def,\"g\"\"h\"i"), [row(1, &["5\" pipe", "abcdef", "g\"hi"])]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_named_by_the_line_it_opened_on() {
        assert_eq!(read(b"a,b\n1,\"x\ny\n", 2), Err(LoyaltyError::UnclosedQuote { line: 2 }));
        assert_eq!(read(b"a\n\"x\ny\",\"z\n", 99), Err(LoyaltyError::UnclosedQuote { line: 3 }));
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
        fn the_chunks_do_not_show(text in "[ab,;\"\r\n\u{FEFF}ø]{0,60}", chunk in 1usize..20) {
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
