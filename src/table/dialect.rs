//! Which character parts the fields of this file?

use super::records::Records;
use serde::{Deserialize, Serialize};

/// The character between two fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
}

impl Delimiter {
    /// The character itself.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// The delimiter that gives most of the first records the same number of fields, more than one.
///
/// Between equals the tab comes before the semicolon and the semicolon before the comma, because commas also
/// stand inside numbers. A file of one column reads the same with each: it gets the comma. `complete` says
/// that the sample is the whole file.
pub fn detect(sample: &[u8], complete: bool) -> Delimiter {
    let mut best = (0.0, Delimiter::Comma);
    for delimiter in [Delimiter::Tab, Delimiter::Semicolon, Delimiter::Comma] {
        let share = consistency(&widths(sample, delimiter, complete));
        if share > best.0 {
            best = (share, delimiter);
        }
    }
    best.1
}

/// The number of fields of each of the first records.
fn widths(sample: &[u8], delimiter: Delimiter, complete: bool) -> Vec<usize> {
    const ENOUGH: usize = 100;
    let mut widths = vec![];
    let mut records = Records::new(delimiter.byte());
    let mut note = |record: &super::records::Record<'_>| {
        if widths.len() < ENOUGH {
            widths.push(record.width());
        }
        Ok(())
    };
    // An error here comes back, with its line, when the file itself is read.
    if records.feed(sample, &mut note).is_ok() && complete {
        let _ = records.finish(&mut note);
    }
    widths
}

/// The share of records that have the commonest width; 0 when that is one field.
fn consistency(widths: &[usize]) -> f64 {
    let times = |width: usize| widths.iter().filter(|other| **other == width).count();
    match widths.iter().copied().max_by_key(|width| times(*width)) {
        Some(width) if width > 1 => times(width) as f64 / widths.len() as f64,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_comma_does_not_make_a_comma_file() {
        assert_eq!(detect(b"a;b\nx;1,5\ny;2,5\n", true), Delimiter::Semicolon);
        assert_eq!(detect(b"1,5;2,5\n3,5;4,5\n", true), Delimiter::Semicolon);
        assert_eq!(detect(b"a,b\n\"x;y\",1\n\"z;\",2\n", true), Delimiter::Comma);
        assert_eq!(detect(b"a\tb\n1,5\t2\n", true), Delimiter::Tab);
    }

    #[test]
    fn one_column_is_fine() {
        assert_eq!(detect(b"score\n9\n10\n", true), Delimiter::Comma);
        assert_eq!(detect(b"", true), Delimiter::Comma);
    }
}
