//! Dialect: which delimiter separates the fields, and where does the table begin?

use super::header::{is_data, names};
pub use crate::table::text::records::Delimiter;
use crate::table::text::records::Records;

/// How a file is cut into records, and where its table begins. The quote is `"`; files quoted by `'` are not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The character between two fields.
    pub delimiter: Delimiter,
    /// Records before the header: a title, notes, the line `sep=;`.
    pub preamble: u64,
}

/// The dialect of a file by its first bytes; `known` where the caller says the delimiter, `complete` where
/// these are all its bytes.
///
/// A first line `sep=;`, which Excel obeys, decides. Else it is the delimiter that gives most of the first
/// records, once the table has begun, the same number of fields, more than one. Between equals the tab comes before
/// the semicolon, that before the pipe, and the comma last, because commas also stand inside numbers and texts. A file
/// of one column reads the same with each: it gets the comma.
pub fn detect(sample: &[u8], complete: bool, known: Option<Delimiter>) -> Dialect {
    let (said, rest) = said(sample);
    let said_lines = u64::from(rest.len() < sample.len());
    if let Some(delimiter) = known.or(said) {
        return Dialect { delimiter, preamble: said_lines + preamble(&shapes(rest, delimiter, complete)) };
    }
    let mut best = (0.0, Dialect { delimiter: Delimiter::Comma, preamble: 0 });
    for delimiter in [Delimiter::Tab, Delimiter::Semicolon, Delimiter::Pipe, Delimiter::Comma] {
        let shapes = shapes(rest, delimiter, complete);
        let share = consistency(&shapes);
        if share > best.0 {
            best = (share, Dialect { delimiter, preamble: preamble(&shapes) });
        }
    }
    Dialect { preamble: said_lines + best.1.preamble, ..best.1 }
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
    /// Whether it is numbers and dates throughout.
    is_data: bool,
    /// Whether it is a note as `Account: 1234`, with gaps behind it.
    is_note: bool,
}

/// The shapes of the first records.
fn shapes(sample: &[u8], delimiter: Delimiter, complete: bool) -> Vec<Shape> {
    const ENOUGH: usize = 100;
    let mut shapes = vec![];
    let mut records = Records::new(delimiter.byte());
    let mut note = |record: &crate::table::text::records::Record<'_>| {
        if shapes.len() < ENOUGH {
            let filled = record.fields().filter(|field| !field.trim_ascii().is_empty()).count();
            let width = record.width();
            let is_note = filled < width && record.field(0).is_some_and(|field| field.trim_ascii().ends_with(b":"));
            shapes.push(Shape { width, filled, is_data: is_data(record), is_note });
        }
        Ok(())
    };
    // An error here comes back, with its line, when the file itself is read.
    if records.feed(sample, &mut note).is_ok() && complete {
        let _ = records.finish(&mut note);
    }
    shapes
}

/// The commonest width above one, the widest between equals, and how many records have it.
fn table_width(shapes: &[Shape]) -> Option<(usize, usize)> {
    let times = |width: usize| shapes.iter().filter(|shape| shape.width == width).count();
    let wide = shapes.iter().map(|shape| shape.width).filter(|width| *width > 1);
    wide.map(|width| (times(width), width)).max().map(|(times, width)| (width, times))
}

/// The share of records that have the table's width, from the first of them on; 0 when there is none.
fn consistency(shapes: &[Shape]) -> f64 {
    let Some((width, times)) = table_width(shapes) else { return 0.0 };
    let first = shapes.iter().position(|shape| shape.width == width).unwrap_or_default();
    let share = times as f64 / (shapes.len() - first) as f64;
    // Where the table begins late it must be regular, or commas within a column of texts would be one.
    let begins = first == 0 || (share >= 0.9 && times > 1);
    if begins && 2 * times >= shapes.len() - first { share - 0.001 * first as f64 } else { 0.0 }
}

/// The most records that are no table yet.
const MOST_AHEAD: usize = 50;

/// How many records stand before the one that holds just these names, by the first bytes of a file.
pub(super) fn header_at(
    sample: &[u8],
    complete: bool,
    delimiter: Delimiter,
    header: &[String],
    repair: bool,
) -> Option<u64> {
    let (mut at, mut found) = (0, None);
    let mut records = Records::new(delimiter.byte());
    let mut note = |record: &crate::table::text::records::Record<'_>| {
        if found.is_none() && at <= MOST_AHEAD && names(record, repair) == header {
            found = Some(at as u64);
        }
        at += 1;
        Ok(())
    };
    if records.feed(sample, &mut note).is_ok() && complete {
        let _ = records.finish(&mut note); // An error comes back when the file itself is read.
    }
    found
}

/// How many records stand before the table: those narrower than it, or all but empty, before a record of names.
fn preamble(shapes: &[Shape]) -> u64 {
    let Some((width, times)) = table_width(shapes) else { return 0 };
    let full = |shape: &Shape| shape.width == width && 2 * shape.filled > width && !shape.is_note;
    let Some(first) = shapes.iter().take(MOST_AHEAD).position(full) else { return 0 };
    let before = &shapes[..first];
    // A short first row of data, or a file of rows of any width, is no title.
    let is_title = |shape: &Shape| shape.width < width || shape.is_note || (shape.filled <= 1 && !shape.is_data);
    let names = !shapes[first].is_data && times > 1;
    if names && before.iter().all(is_title) { first as u64 } else { 0 }
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
        let said = |text: &str| detect(text.as_bytes(), true, None);
        assert_eq!(said("sep=;\r\na,b;c,d\n1,2;3,4\n"), Dialect { delimiter: Delimiter::Semicolon, preamble: 1 });
        assert_eq!(said("\"sep=\t\"\na\tb\n"), Dialect { delimiter: Delimiter::Tab, preamble: 1 });
        assert_eq!(said("SEP=|\na|b\n"), Dialect { delimiter: Delimiter::Pipe, preamble: 1 });
        assert_eq!(said("sep=;\nTitle\na;b\nx;y\n").preamble, 2);
        let known = detect(b"sep=;\na,b\n", true, Some(Delimiter::Comma));
        assert_eq!(known, Dialect { delimiter: Delimiter::Comma, preamble: 1 });
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
