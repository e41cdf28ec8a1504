//! Total rows: is this row the sum of others?

use crate::table::cell::date;
use crate::table::cell::number::Evidence;
use crate::table::cell::words::Folded;
use crate::table::text::records::Record;

/// What sums are called, folded.
const WORDS: &[&str] = &[
    "i alt",
    "ialt",
    "total",
    "totalt",
    "totals",
    "totalsum",
    "sum",
    "sum total",
    "sum i alt",
    "sum totalt",
    "subtotal",
    "sub total",
    "grand total",
    "hovedtotal",
    "samlet",
    "samlet sum",
    "samlet total",
    "mellemsum",
    "delsum",
    "mellomsum",
    "razem",
    "suma",
    "suma calkowita",
    "suma koncowa",
    "ogolem",
    "lacznie",
    "w sumie",
    "summa",
    "gesamt",
    "summe",
    "insgesamt",
];

/// What the first words of a row say about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// An ordinary row.
    Data,
    /// A sum: a word for it, cells left empty, and no date.
    Total,
    /// A sum if it is the last row: a word for it, and only numbers beside it.
    TotalIfLast,
}

/// Whether a row may be a sum, by its first cell as it stands in the file: it is empty, or begins as a word for a sum does and
/// ends in no digit. Most need no closer look.
#[inline]
pub(crate) fn may_begin(cell: &[u8]) -> bool {
    match (cell.first(), cell.last()) {
        (Some(first), Some(last)) => {
            !last.is_ascii_digit() && (BEGINNINGS.contains(first) || first.is_ascii_whitespace() || *first == b'"')
        }
        _ => true,
    }
}

/// Whether a row is a sum of either kind.
pub(crate) fn is_any(record: &Record<'_>) -> bool {
    row(record) != RowKind::Data
}

/// How words for sums begin. Ł is two bytes, of which the first is beyond ASCII.
const BEGINNINGS: &[u8] = b"iItTsSgGhHmMdDrRoOlLwW\xC5";

/// What a row is: a sum wherever it stands has a word for it (`I alt`, `Razem`) in its first cell that is not empty, at least
/// one empty cell, numbers, and no date.
pub(crate) fn row(record: &Record<'_>) -> RowKind {
    let mut at = 0;
    while record.field(at).is_some_and(|cell| cell.trim_ascii().is_empty()) {
        at += 1;
    }
    let Some(first) = record.field(at) else { return RowKind::Data };
    let first = first.trim_ascii();
    let begins = first.first().is_some_and(|byte| BEGINNINGS.contains(byte));
    if begins && is_word(first) { beside(record, at) } else { RowKind::Data }
}

fn is_word(cell: &[u8]) -> bool {
    const LONGEST: usize = 24;
    let word = cell.strip_suffix(b":").unwrap_or(cell).trim_ascii();
    // No word has a digit, and most cells that begin like one are names with digits.
    let may_be = word.len() <= LONGEST && !word.iter().any(u8::is_ascii_digit);
    may_be && Folded::of(word).is_some_and(|word| WORDS.contains(&word.text()))
}

/// What the cells beside the word make of the row.
fn beside(record: &Record<'_>, word: usize) -> RowKind {
    let (mut empty, mut numbers) = (word > 0, 0);
    for at in word + 1..record.width() {
        let cell = record.field(at).unwrap_or_default();
        let cell = cell.trim_ascii();
        if cell.is_empty() {
            empty = true;
        } else if date::Evidence::default().note(cell, 0) {
            return RowKind::Data;
        } else if Evidence::default().note(cell, 0).is_some() {
            numbers += 1;
        } else {
            return RowKind::Data;
        }
    }
    match (empty, numbers) {
        (_, 0) => RowKind::Data,
        (true, _) => RowKind::Total,
        (false, _) => RowKind::TotalIfLast,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::text::records::Records;

    #[test]
    fn a_sum_has_a_word_and_gaps_and_numbers() {
        let facts = [
            ("I alt;;100,00", RowKind::Total),
            ("Totalt:;;100", RowKind::Total),
            (";RAZEM;;1 234,50 zł", RowKind::Total),
            ("ŁĄCZNIE;;5", RowKind::Total),
            ("Grand total;3", RowKind::TotalIfLast),
            ("Total;2024-01-31;;5", RowKind::Data),
            ("Total;Anna;;5", RowKind::Data),
            ("Total;;", RowKind::Data),
            ("Totally;;5", RowKind::Data),
            (";;", RowKind::Data),
            ("Anna;;5", RowKind::Data),
        ];
        for (line, expected) in facts {
            let mut records = Records::new(b';');
            let mut found = None;
            let mut note = |record: &Record<'_>| {
                found = Some(row(record));
                Ok(())
            };
            records.feed(line.as_bytes(), &mut note).unwrap();
            records.finish(&mut note).unwrap();
            assert_eq!(found, Some(expected), "{line}");
        }
    }
}
