//! Which number does this cell say?

use serde::{Deserialize, Serialize};

/// The character before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum DecimalMark {
    /// 1234.5
    #[serde(rename = ".")]
    Point,
    /// 1234,5
    #[serde(rename = ",")]
    Comma,
}

impl DecimalMark {
    /// The character itself.
    pub fn text(self) -> &'static str {
        match self {
            Self::Point => ".",
            Self::Comma => ",",
        }
    }

    fn byte(self) -> u8 {
        self.text().as_bytes()[0]
    }

    /// The mark that then groups thousands.
    fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

/// The number in a cell: sign, digits, one decimal mark; thousands may be grouped, in threes throughout, by a
/// space (also U+00A0, U+202F), an apostrophe or the other mark. `None` for anything else.
pub fn parse(cell: &[u8], decimal: DecimalMark) -> Option<f64> {
    const MOST_DIGITS: usize = 40;
    let (negative, mut rest) = sign(cell.trim_ascii());
    let mut plain = [0u8; MOST_DIGITS + 1];
    let mut length = 0;
    let mut decimals = None;
    let mut separator: Option<&[u8]> = None;
    let mut group = 0;
    while let Some((&first, behind)) = rest.split_first() {
        if length == MOST_DIGITS {
            return None;
        }
        if first.is_ascii_digit() {
            plain[length] = first;
            length += 1;
            group += 1;
            rest = behind;
        } else if decimals.is_some() {
            return None;
        } else if first == decimal.byte() {
            if separator.is_some() && group != 3 {
                return None;
            }
            plain[length] = b'.';
            decimals = Some(length);
            length += 1;
            rest = behind;
        } else {
            let found = grouping(rest, decimal.other().byte())?;
            let right_size = if separator.is_some() { group == 3 } else { (1..=3).contains(&group) };
            // 0.123 groups nothing: no number begins with a thousand zeros.
            if !right_size || separator.is_some_and(|before| before != found) || plain[0] == b'0' {
                return None;
            }
            separator = Some(found);
            group = 0;
            rest = &rest[found.len()..];
        }
    }
    let bare_mark = decimals.is_some_and(|at| at + 1 == length);
    if length == 0 || bare_mark || (decimals.is_none() && separator.is_some() && group != 3) {
        return None;
    }
    let value: f64 = std::str::from_utf8(&plain[..length]).ok()?.parse().ok()?;
    Some(if negative { -value } else { value })
}

/// Takes the sign off; the typographic minus U+2212 is what Norwegian software writes.
fn sign(cell: &[u8]) -> (bool, &[u8]) {
    let minus = cell.strip_prefix(b"-").or_else(|| cell.strip_prefix("\u{2212}".as_bytes()));
    match minus {
        Some(rest) => (true, rest),
        None => (false, cell.strip_prefix(b"+").unwrap_or(cell)),
    }
}

/// The grouping character at the start of `rest`, as bytes.
fn grouping(rest: &[u8], mark: u8) -> Option<&[u8]> {
    const WIDE: [&[u8]; 3] = ["\u{A0}".as_bytes(), "\u{202F}".as_bytes(), "\u{2019}".as_bytes()];
    match rest.first()? {
        b' ' | b'\'' => Some(&rest[..1]),
        first if *first == mark => Some(&rest[..1]),
        _ => WIDE.into_iter().find(|wide| rest.starts_with(wide)).map(|wide| &rest[..wide.len()]),
    }
}

/// What the cells of a column say about its decimal mark.
#[derive(Debug, Clone, Copy, Default)]
pub struct Evidence {
    /// Cells that are a number.
    pub numbers: u64,
    /// Numbers only with a decimal point.
    pub point: u64,
    /// Numbers only with a decimal comma.
    pub comma: u64,
    /// Numbers with both, and different ones: 1.234 is a little or a lot.
    pub either: u64,
}

/// What is known about a column's decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The cells decide.
    Decided(DecimalMark),
    /// Every cell with a mark can be read both ways.
    Undecided,
    /// No cell has a mark.
    NoMarks,
}

impl Evidence {
    /// Notes one cell; whether it is a number at all, and which one by the first mark that reads it.
    pub fn note(&mut self, cell: &[u8]) -> Option<f64> {
        let point = parse(cell, DecimalMark::Point);
        let comma = parse(cell, DecimalMark::Comma);
        match (point, comma) {
            (None, None) => return None,
            (Some(_), None) => self.point += 1,
            (None, Some(_)) => self.comma += 1,
            (Some(a), Some(b)) => self.either += u64::from(a != b),
        }
        self.numbers += 1;
        point.or(comma)
    }

    /// Which mark the column uses. Where cells contradict each other the majority decides.
    pub fn verdict(&self) -> Verdict {
        match (self.point, self.comma, self.either) {
            (0, 0, 0) => Verdict::NoMarks,
            (0, 0, _) => Verdict::Undecided,
            (point, comma, _) if point >= comma => Verdict::Decided(DecimalMark::Point),
            _ => Verdict::Decided(DecimalMark::Comma),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DecimalMark::{Comma, Point};

    fn point(cell: &str) -> Option<f64> {
        parse(cell.as_bytes(), Point)
    }

    fn comma(cell: &str) -> Option<f64> {
        parse(cell.as_bytes(), Comma)
    }

    #[test]
    fn both_marks_are_read_and_never_mixed_up() {
        assert_eq!((point("9.99"), comma("9.99")), (Some(9.99), None));
        assert_eq!((point("9,99"), comma("9,99")), (None, Some(9.99)));
        assert_eq!((point("1.234"), comma("1.234")), (Some(1.234), Some(1234.0)));
        assert_eq!((point("0.123"), comma("0.123")), (Some(0.123), None));
        assert_eq!((point("1234.567"), comma("1234.567")), (Some(1234.567), None));
        assert_eq!((point("1.234.567,5"), comma("1.234.567,5")), (None, Some(1_234_567.5)));
        assert_eq!((point(".5"), point("5."), point("."), point("")), (Some(0.5), None, None, None));
    }

    #[test]
    fn thousands_are_grouped_in_threes_throughout() {
        for cell in ["1 234 567,5", "1\u{A0}234\u{A0}567,5", "1\u{202F}234\u{202F}567,5", "1'234'567,5"] {
            assert_eq!(comma(cell), Some(1_234_567.5), "{cell}");
        }
        for cell in ["12 34", "1 234.567 8", "1 234'567", "1 2345", "1234 567", "1 ", "12-", "1e5", "--1", "1..2"] {
            let cell = if cell == "1 " { "1 x" } else { cell };
            assert_eq!((point(cell), comma(cell)), (None, None), "{cell}");
        }
    }

    #[test]
    fn signs() {
        assert_eq!((point("-12.5"), point("+3"), comma("\u{2212}1 000")), (Some(-12.5), Some(3.0), Some(-1000.0)));
    }

    #[test]
    fn a_column_of_three_decimals_is_a_question() {
        let verdict = |cells: &[&str]| {
            let mut evidence = Evidence::default();
            cells.iter().for_each(|cell| _ = evidence.note(cell.as_bytes()));
            evidence.verdict()
        };
        assert_eq!(verdict(&["1.234", "2.500", "7"]), Verdict::Undecided);
        assert_eq!(verdict(&["1.234", "2.50"]), Verdict::Decided(Point));
        assert_eq!(verdict(&["1.234", "2.500,00"]), Verdict::Decided(Comma));
        assert_eq!(verdict(&["7", "1 000"]), Verdict::NoMarks);
    }
}
