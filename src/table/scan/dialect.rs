//! Dialect: which delimiter separates the fields, how are they quoted, and where does the table begin?

use super::header::{Head, is_data, names, says_data};
use crate::table::text::encoding::{Decoder, Encoding, Quotes};
pub use crate::table::text::records::Delimiter;
use crate::table::text::records::{OnBatch, Record, Records};
use memchr::memchr_iter;
use std::cell::Cell;

/// How a file is cut into records, and where its table begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The character between two fields.
    pub delimiter: Delimiter,
    /// How fields are quoted.
    pub quotes: Quotes,
    /// Records before the header: a title, notes, the line `sep=;`.
    pub preamble: u64,
    /// How many rows the header takes up.
    pub header_rows: u64,
    /// How many fields the rows have.
    pub width: usize,
    /// Whether the first column holds the names of rows, and the header none for it: so R writes tables.
    pub has_row_names: bool,
    /// Whether the first row is data: it has a date where the others have one.
    pub begins_with_data: bool,
}

/// The dialect of a file by its first bytes; `known` where the caller says the delimiter, `complete` where
/// these are all its bytes.
///
/// A first line `sep=;`, which Excel obeys, decides. Else it is the delimiter that gives most of the first
/// records, once the table has begun, the same number of fields, more than one, with quotes where well-made files have them.
/// Between equals the tab comes before the semicolon, that before the pipe, and the comma last, because commas also stand
/// inside numbers and texts. Spaces part fields where nothing else does. A file of one column reads the same with each: it
/// gets the comma. Quotes are unusual only where that makes a better table.
#[cold]
pub fn detect(sample: &[u8], complete: bool, known: Option<Delimiter>) -> Dialect {
    let (said, rest) = said(sample);
    let said_lines = u64::from(rest.len() < sample.len());
    let known = known.or(said);
    let delimiters: &[Delimiter] = match &known {
        Some(known) => std::slice::from_ref(known),
        None => &[Delimiter::Tab, Delimiter::Semicolon, Delimiter::Pipe, Delimiter::Comma],
    };
    let sample = Sample { bytes: rest, complete };
    let usual = if known == Some(Delimiter::Space) { Quotes::Loose } else { Quotes::Double };
    let mut best = sample.best(delimiters, usual);
    // So much better that it is not one row in many that is odd.
    const BETTER: f64 = 0.02;
    if best.singles() {
        let single = sample.best(delimiters, Quotes::Single);
        if single.score >= best.score {
            best = single;
        }
    }
    for (quotes, is_likely) in
        [(Quotes::Backslash, memchr_iter(b'\\', rest).any(|at| rest.get(at + 1) == Some(&b'"'))), (Quotes::Loose, true)]
    {
        if is_likely && best.score < 1.0 - BETTER {
            let other = sample.best(delimiters, quotes);
            if other.score > best.score + BETTER {
                best = other;
            }
        }
    }
    if known.is_none() && best.score < 1.0 - BETTER {
        let spaced = sample.cut(Delimiter::Space, Quotes::Loose, true);
        if spaced.is_spaced() && spaced.score > best.score {
            best = spaced;
        }
    }
    let Cut { delimiter, quotes, .. } = best;
    let (mut shapes, mut rows) = (vec![], vec![]);
    sample.records(delimiter, quotes, &mut |record| {
        shapes.push(Shape::of(record, true));
        rows.push(record.fields().map(|cell| cell.trim_ascii().to_vec()).collect());
    });
    let preamble = preamble(&shapes);
    rows.drain(..rows.len().min(preamble as usize));
    let Head { rows: header_rows, width, has_row_names, is_data: begins_with_data } = Head::of(&rows);
    Dialect { delimiter, quotes, preamble: said_lines + preamble, header_rows, width, has_row_names, begins_with_data }
}

/// The first bytes of a file.
#[derive(Debug, Clone, Copy)]
struct Sample<'a> {
    bytes: &'a [u8],
    complete: bool,
}

/// The first records, as a delimiter and quotes cut them, and how much of a table they are: 1 where all fits.
#[derive(Debug)]
struct Cut {
    delimiter: Delimiter,
    quotes: Quotes,
    shapes: Vec<Shape>,
    score: f64,
}

impl Cut {
    /// Whether many fields stand in `'`.
    fn singles(&self) -> bool {
        let count = |of: fn(&Shape) -> usize| self.shapes.iter().map(of).sum::<usize>();
        let singles = count(|shape| shape.singles);
        singles > 1 && 8 * singles > count(|shape| shape.filled)
    }

    /// Whether spaces part fields: of numbers and dates, or quoted ones.
    #[cold]
    fn is_spaced(&self) -> bool {
        let shapes = &self.shapes;
        let Some((width, times)) = table_width(shapes) else { return false };
        let is_table = |shape: &Shape| 2 * shape.typed.count_ones() as usize >= width || shape.is_quoted;
        let data = shapes.iter().skip(1).filter(|shape| is_table(shape) && !shape.is_one).count();
        shapes[0].width > 1 && times > 1 && 10 * times >= 9 * (shapes.len() - 1) && 10 * data >= 9 * (shapes.len() - 1)
    }
}

impl Sample<'_> {
    #[cold]
    fn best(&self, delimiters: &[Delimiter], quotes: Quotes) -> Cut {
        let mut best: Option<Cut> = None;
        for delimiter in delimiters {
            let cut = self.cut(*delimiter, quotes, false);
            if best.as_ref().is_none_or(|best| cut.score > best.score || (cut.score == 0.0 && best.score == 0.0)) {
                best = Some(cut);
            }
        }
        best.unwrap_or_else(|| self.cut(Delimiter::Comma, quotes, false))
    }

    #[cold]
    #[inline(never)]
    fn cut(&self, delimiter: Delimiter, quotes: Quotes, closely: bool) -> Cut {
        let mut shapes = vec![];
        self.records(delimiter, quotes, &mut |record| shapes.push(Shape::of(record, closely)));
        let broken = shapes.iter().filter(|shape| shape.is_broken).count() as f64 / shapes.len().max(1) as f64;
        let score = consistency(&shapes) * (1.0 - broken);
        Cut { delimiter, quotes, shapes, score }
    }

    /// The first records.
    #[cold]
    #[inline(never)]
    fn records(&self, delimiter: Delimiter, quotes: Quotes, on_record: &mut dyn FnMut(&Record<'_>)) {
        const ENOUGH: usize = 100;
        /// So many bytes hold so many records more often than not.
        const PIECE: usize = 1 << 13;
        let read = Cell::new(0);
        let mut records = Records::new(delimiter.byte());
        let on_batch: OnBatch<'_> = &mut |batch| {
            for record in batch.records().take(ENOUGH - read.get()) {
                on_record(&record);
                read.set(read.get() + 1);
            }
            Ok(())
        };
        let mut decoder = Decoder::new(Encoding::Utf8).quoted(delimiter, quotes);
        // An error here comes back, with its line, when the file itself is read.
        for piece in self.bytes.chunks(PIECE) {
            if records.feed_batches(decoder.decode(piece), &mut *on_batch).is_err() || read.get() == ENOUGH {
                return;
            }
        }
        if self.complete {
            let rest = records.feed_batches(decoder.finish(), &mut *on_batch);
            let _ = rest.and_then(|()| records.finish_batches(on_batch));
        }
    }
}

/// The delimiter that the line `sep=` names, and what follows that line.
fn said(sample: &[u8]) -> (Option<Delimiter>, &[u8]) {
    let line = sample.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(sample.len());
    let (first, rest) = sample.split_at(line);
    let quoted = first.strip_prefix(b"\"").and_then(|first| first.strip_suffix(b"\""));
    match quoted.unwrap_or(first) {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', mark] => {
            let delimiters = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Pipe];
            (delimiters.into_iter().find(|delimiter| delimiter.byte() == *mark), rest)
        }
        _ => (None, sample),
    }
}

/// What one of the first records looks like.
#[derive(Debug, Clone, Copy)]
struct Shape {
    width: usize,
    /// How many fields are not empty.
    filled: usize,
    /// How many stand in `'`.
    singles: usize,
    /// Which of the first fields are numbers and dates, and which are empty.
    typed: u64,
    blank: u64,
    /// Whether it is numbers and dates throughout.
    is_data: bool,
    /// Whether it is a note as `Account: 1234`, with gaps behind it.
    is_note: bool,
    /// Whether a field has a quote, and whether one where a well-made file has none.
    is_quoted: bool,
    is_broken: bool,
    /// Whether all of it is one date, with its time, or one number.
    is_one: bool,
}

impl Shape {
    /// `closely` where it matters what the cells are, too.
    #[cold]
    #[inline(never)]
    fn of(record: &Record<'_>, closely: bool) -> Self {
        let width = record.width();
        let (mut filled, mut singles, mut typed, mut blank) = (0, 0, 0, 0);
        let (mut is_quoted, mut is_broken) = (false, false);
        for at in 0..width {
            let raw = record.raw_field(at).unwrap_or_default();
            let cell = record.field(at).unwrap_or_default();
            let cell = cell.trim_ascii();
            let bit = 1_u64.checked_shl(at as u32).unwrap_or(0);
            filled += usize::from(!cell.is_empty());
            singles += usize::from(matches!(cell, [b'\'', .., b'\'']));
            typed |= if closely && says_data(cell) { bit } else { 0 };
            blank |= if cell.is_empty() { bit } else { 0 };
            if raw.trim_ascii_start().first() == Some(&b'"') {
                is_quoted = true;
                is_broken |= !is_well_quoted(raw);
            }
        }
        let is_note = filled < width && record.field(0).is_some_and(|field| field.trim_ascii().ends_with(b":"));
        let is_one = closely && says_data(record.raw().trim_ascii());
        let is_data = closely && is_data(record);
        Self { width, filled, singles, typed, blank, is_data, is_note, is_quoted, is_broken, is_one }
    }
}

/// Whether a field is quoted as well-made files quote: to its ends, and doubled inside.
#[cold]
fn is_well_quoted(raw: &[u8]) -> bool {
    let [b'"', inner @ .., b'"'] = raw else { return false };
    let mut quotes = inner.iter();
    // Each quote has another one behind it.
    while quotes.any(|byte| *byte == b'"') {
        if quotes.next() != Some(&b'"') {
            return false;
        }
    }
    true
}

/// The commonest width above one, the widest between equals, and how many records have it.
#[cold]
#[inline(never)]
fn table_width(shapes: &[Shape]) -> Option<(usize, usize)> {
    let times = |width: usize| shapes.iter().filter(|shape| shape.width == width).count();
    let wide = shapes.iter().map(|shape| shape.width).filter(|width| *width > 1);
    wide.map(|width| (times(width), width)).max().map(|(times, width)| (width, times))
}

/// The share of records that have the table's width, from the first of them on; 0 when there is none. Where no width is that
/// of most, a little for the share of records that the delimiter cuts at all.
#[cold]
fn consistency(shapes: &[Shape]) -> f64 {
    let Some((width, times)) = table_width(shapes) else { return 0.0 };
    let first = shapes.iter().position(|shape| shape.width == width).unwrap_or_default();
    let share = times as f64 / (shapes.len() - first) as f64;
    // Where the table begins late it must be regular, or commas within a column of texts would be one.
    let begins = first <= 1 && shapes[0].width + 1 == width || first == 0 || (share >= 0.9 && times > 1);
    let several = shapes.iter().filter(|shape| shape.width > 1).count();
    if begins && 2 * times >= shapes.len() - first {
        share - 0.001 * first as f64
    } else if 2 * several > shapes.len() {
        0.1 * several as f64 / shapes.len() as f64
    } else {
        0.0
    }
}

/// The most records that are no table yet.
const MOST_AHEAD: usize = 50;

/// How many records stand before the one that holds just these names, by the first bytes of a file.
#[cold]
pub(super) fn header_at(
    bytes: &[u8],
    complete: bool,
    dialect: &Dialect,
    header: &[String],
    repair: bool,
) -> Option<u64> {
    let (mut at, mut found) = (0, None);
    Sample { bytes, complete }.records(dialect.delimiter, dialect.quotes, &mut |record| {
        if found.is_none() && at <= MOST_AHEAD && names(record, repair) == header {
            found = Some(at as u64);
        }
        at += 1;
    });
    found
}

/// How many records stand before the table: those narrower than it, or all but empty, before a record of names.
#[cold]
fn preamble(shapes: &[Shape]) -> u64 {
    let Some((width, times)) = table_width(shapes) else { return 0 };
    // What follows the last cell of all rows is no gap.
    let blank = shapes.iter().filter(|shape| shape.width == width).fold(!0, |blank, shape| blank & shape.blank);
    let filled = (0..width)
        .rfind(|at| blank.checked_shr(*at as u32).is_none_or(|bits| bits & 1 == 0))
        .map_or(0, |last| last + 1);
    let full = |shape: &Shape| shape.width == width && 2 * shape.filled > filled && !shape.is_note;
    let Some(first) = shapes.iter().take(MOST_AHEAD).position(full) else { return 0 };
    // A short first row of data, or a file of rows of any width, is no title.
    let is_title = |shape: &Shape| shape.width < width || shape.is_note || (shape.filled <= 1 && !shape.is_data);
    let is_short = first > 0 && is_short_header(&shapes[first - 1], &shapes[first..], width);
    let first = first - usize::from(is_short);
    let names = !shapes[first].is_data && (is_short || times > 1);
    if names && shapes[..first].iter().all(is_title) { first as u64 } else { 0 }
}

/// Whether a record that is narrower than the table is its header nevertheless: rows end in a delimiter, or begin with names
/// that have none in the header.
#[cold]
fn is_short_header(head: &Shape, table: &[Shape], width: usize) -> bool {
    let is_head = head.width > 1 && 2 * head.width >= width && head.width < width;
    if !is_head || head.filled < head.width || head.typed != 0 {
        return false;
    }
    let rows = || table.iter().filter(|shape| shape.width == width);
    let always = rows().fold(!0, |always, shape| always & (shape.typed | shape.blank));
    let blank = rows().fold(!0, |blank, shape| blank & shape.blank);
    // What the first row of the table has in common with all others is what names do not have.
    always & !blank & table[0].typed != 0 || blank.checked_shr(width as u32 - 1).is_some_and(|last| last & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(text: &str) -> Delimiter {
        detect(text.as_bytes(), true, None).delimiter
    }

    fn preamble_of(text: &str) -> u64 {
        detect(text.as_bytes(), true, None).preamble
    }

    #[test]
    fn a_decimal_comma_does_not_make_a_comma_file() {
        assert_eq!(delimiter("a;b\nx;1,5\ny;2,5\n"), Delimiter::Semicolon);
        assert_eq!(delimiter("1,5;2,5\n3,5;4,5\n"), Delimiter::Semicolon);
        assert_eq!(delimiter("a,b\n\"x;y\",1\n\"z;\",2\n"), Delimiter::Comma);
        assert_eq!(delimiter("a\tb\n1,5\t2\n"), Delimiter::Tab);
        assert_eq!(delimiter("a|b\n1,5|2\n2,5|3"), Delimiter::Pipe);
    }

    #[test]
    fn one_column_is_fine() {
        for text in ["score\n9\n10\n", "", "comment\nwell, fine\nok\nbad\nnice\n", "a\nb\n"] {
            assert_eq!((delimiter(text), preamble_of(text)), (Delimiter::Comma, 0), "{text}");
        }
    }

    #[test]
    fn a_line_that_names_the_delimiter_is_obeyed_and_is_no_data() {
        let said = |text: &str, known| {
            let Dialect { delimiter, preamble, .. } = detect(text.as_bytes(), true, known);
            (delimiter, preamble)
        };
        assert_eq!(said("sep=;\r\na,b;c,d\n1,2;3,4\n", None), (Delimiter::Semicolon, 1));
        assert_eq!(said("\"sep=\t\"\na\tb\n", None), (Delimiter::Tab, 1));
        assert_eq!(said("SEP=|\na|b\n", None), (Delimiter::Pipe, 1));
        assert_eq!(said("sep=;\nTitle\na;b\nx;y\n", None).1, 2);
        assert_eq!(said("sep=;\na,b\n", Some(Delimiter::Comma)), (Delimiter::Comma, 1));
    }

    #[test]
    fn titles_and_notes_stand_before_the_table() {
        assert_eq!(preamble_of("Kontoudtog for marts\n\nDato;Tekst;Beløb\n05-03-2024;x;1,5\n06-03-2024;y;2\n"), 1);
        assert_eq!(preamble_of("Kontoudtog;;\nKonto:;1234;\nDato;Tekst;Beløb\n05-03-2024;x;1\n06-03-2024;y;2\n"), 2);
        assert_eq!(preamble_of("Rapport;;;\n;;;\nKunde;Dato;Tekst;Beløb\na;05-03-2024;x;1\n"), 2);
        assert_eq!(preamble_of("Konto: 12\nPeriode, marts\na,b,c\n1,2,3\n4,5,6\n"), 2);
        // The first row of a table may have gaps, be short, or be data.
        assert_eq!(preamble_of("a,,\nx,y,z\nx,y,z\n"), 1);
        assert_eq!(preamble_of("a,b\n1,2,3\n4,5,6\n"), 0);
        assert_eq!(preamble_of("1,,\n1,2,3\n4,5,6\n"), 0);
        assert_eq!(preamble_of("a,b,c\n1,2,3\n"), 0);
    }
}
