//! Survey scores: which answer on a scale does this cell give?

use super::missing::is_missing;
use super::named_answer::{named, out_of};
use super::number::{self, DecimalMark};
use super::words::{trimmed, trimmed_start};

/// What a cell of a survey's column says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ScoreCell {
    /// The number of the answer, on whatever scale.
    Score(f64),
    /// Nothing, or a word for not knowing.
    Missing,
    /// Something else.
    NotAScore,
}

/// The answer in a cell: a number, alone or with its label as surveys export the end points of a scale,
/// `10 – Meget sandsynligt`, `0 = slet ikke`, `Very likely (10)`, `Extremely likely - 10`.
#[inline]
pub fn read(cell: &[u8]) -> ScoreCell {
    match cell {
        [ones @ b'0'..=b'9'] => ScoreCell::Score(f64::from(ones - b'0')),
        [tens @ b'1'..=b'9', ones @ b'0'..=b'9'] => ScoreCell::Score(f64::from(10 * (tens - b'0') + (ones - b'0'))),
        _ => written(trimmed(cell)),
    }
}

fn written(cell: &[u8]) -> ScoreCell {
    if cell.is_empty() || is_missing(cell) {
        return ScoreCell::Missing;
    }
    let number = number::parse(cell, DecimalMark::Point).or_else(|| number::parse(cell, DecimalMark::Comma));
    number.or_else(|| labelled(cell)).map_or(ScoreCell::NotAScore, ScoreCell::Score)
}

/// The answer in a cell, on whichever scale the cell says.
pub(crate) fn on_any_scale(cell: &[u8]) -> Option<f64> {
    match read(cell) {
        ScoreCell::Score(score) => Some(score),
        ScoreCell::Missing => None,
        ScoreCell::NotAScore => named(cell).map(|named| named.score),
    }
}

/// The number before or behind a label.
pub(crate) fn labelled(cell: &[u8]) -> Option<f64> {
    let number = |digits: &[u8]| {
        let plausible = (1..=3).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
        plausible.then(|| digits.iter().fold(0.0, |sum, byte| 10.0 * sum + f64::from(byte - b'0')))
    };
    let is_label = |text: &[u8]| text.iter().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
    if let Some(inner) = cell.strip_suffix(b")") {
        let at = inner.iter().rposition(|byte| *byte == b'(')?;
        if let Some(score) = number(trimmed(&inner[at + 1..])).filter(|_| is_label(&inner[..at])) {
            return Some(score);
        }
    }
    const MARKS: [&str; 8] = ["\u{2013}", "\u{2014}", "-", "=", ":", ".", ")", "("];
    let length = cell.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = cell.split_at(length);
    if digits.is_empty() {
        // Extremely likely - 10, but not covid-19.
        let length = cell.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let (label, digits) = cell.split_at(cell.len() - length);
        let marked = trimmed(label);
        let name = MARKS[..5].iter().find_map(|mark| marked.strip_suffix(mark.as_bytes()))?;
        let apart = marked.len() < label.len() || trimmed(name).len() < name.len();
        return number(digits).filter(|_| apart && is_label(name));
    }
    let spaced = trimmed_start(rest);
    let behind = MARKS.iter().find_map(|mark| spaced.strip_prefix(mark.as_bytes()));
    // 10 very likely, but not 10th and not 5-pack.
    let apart =
        spaced.len() < rest.len() || behind.is_some_and(|label| label.first().is_some_and(|byte| *byte == b' '));
    let label = trimmed(behind.unwrap_or(spaced));
    let bracket = spaced.first() == Some(&b'(') || rest.first().is_some_and(|byte| matches!(byte, b'=' | b':'));
    let is_answer = (apart || bracket) && is_label(label) && !label[0].is_ascii_digit() && out_of(cell).is_none();
    number(digits).filter(|_| is_answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn end_points_have_labels() {
        for (cell, score) in [
            ("0", 0.0),
            ("10", 10.0),
            (" 7 ", 7.0),
            ("7.0", 7.0),
            ("10 – Meget sandsynligt", 10.0),
            ("0 = slet ikke", 0.0),
            ("0=slet ikke", 0.0),
            ("10 - Svært sannsynlig", 10.0),
            ("10: Very likely", 10.0),
            ("1. Bardzo źle", 1.0),
            ("10 (very likely)", 10.0),
            ("10 Very likely", 10.0),
            ("Very likely (10)", 10.0),
            ("Extremely likely - 10", 10.0),
            ("Meget sandsynligt – 10", 10.0),
            ("Not at all likely — 0", 0.0),
            ("Svært sannsynlig: 9", 9.0),
            ("Bardzo prawdopodobne = 10", 10.0),
            ("5 stars", 5.0),
            ("4 stjerner", 4.0),
            ("5 gwiazdek", 5.0),
        ] {
            assert_eq!(read(cell.as_bytes()), ScoreCell::Score(score), "{cell}");
        }
        for cell in ["", " ", "Ved ikke", "-", "N/A"] {
            assert_eq!(read(cell.as_bytes()), ScoreCell::Missing, "{cell}");
        }
        for cell in [
            "10th",
            "5-pack",
            "good",
            "10/11",
            "1234 things",
            "10 - 12",
            "(10)x",
            "10 –",
            "covid-19",
            "4 out of 5",
            "9/10",
        ] {
            assert_eq!(read(cell.as_bytes()), ScoreCell::NotAScore, "{cell}");
        }
    }
}
