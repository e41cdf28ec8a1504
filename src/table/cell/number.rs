//! Numbers: which number does this cell give, and in which currency?

use super::currency::{KRONER, beside_number, one_money};
use super::words::{SPACES, trimmed};
use crate::table::lines::{Lines, MOST_LINES};
use serde::{Deserialize, Serialize};

/// The character before the decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum DecimalMark {
    /// 1234.5
    #[default]
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

    #[inline]
    fn byte(self) -> u8 {
        match self {
            Self::Point => b'.',
            Self::Comma => b',',
        }
    }

    /// The mark that then groups thousands.
    fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

/// The number in a cell: digits with one decimal mark; thousands may be grouped, in threes throughout, by a
/// space (also U+00A0, U+202F, U+2009), an apostrophe or the other mark.
///
/// Around it may stand, once each: a minus (also U+2212) before or behind it, or parentheses, which mean the
/// same; a currency; `,-` for no decimals; `%`, which divides by a hundred. An exponent needs decimals before
/// it (`1,5E+3`), because `1E5` is a name. `None` for anything else, for more than forty digits, and for what is too large for a number.
#[inline]
pub fn parse(cell: &[u8], decimal: DecimalMark) -> Option<f64> {
    short(cell, decimal).or_else(|| parse_any(cell, decimal))
}

/// As [`parse`]; a number that only the other mark can be in is read by that.
#[inline]
pub(crate) fn read(cell: &[u8], decimal: DecimalMark) -> Option<f64> {
    parse(cell, decimal).or_else(|| by_other_mark(cell, decimal))
}

#[cold]
fn by_other_mark(cell: &[u8], decimal: DecimalMark) -> Option<f64> {
    parse_any(cell, decimal.other())
}

/// Up to nine digits, perhaps with the decimal mark among them: what most cells of large files are.
#[inline]
fn short(cell: &[u8], decimal: DecimalMark) -> Option<f64> {
    if cell.len() > 9 {
        return None;
    }
    let (mut whole, mut decimals, mut behind_mark) = (0u32, 0, 0);
    for byte in cell {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            whole = 10 * whole + u32::from(digit);
            decimals += behind_mark;
        } else if *byte == decimal.byte() && behind_mark == 0 {
            behind_mark = 1;
        } else {
            return None;
        }
    }
    let complete = cell.last()?.is_ascii_digit();
    complete.then(|| f64::from(whole) / POWERS[decimals])
}

fn parse_any(cell: &[u8], decimal: DecimalMark) -> Option<f64> {
    match plain(cell) {
        Some(plain) if plain.mark.is_none_or(|mark| mark == decimal) => Some(plain.value),
        _ => Dressed::of(cell)?.value(decimal),
    }
}

/// The ISO code of the currency beside the number in a cell; `None` also for `kr`, which three countries write.
pub fn currency(cell: &[u8]) -> Option<&'static str> {
    money(cell).filter(|money| *money != KRONER)
}

/// The ISO code of the currency beside a number, or [`KRONER`].
pub(crate) fn money(cell: &[u8]) -> Option<&'static str> {
    let dressed = Dressed::of(cell)?;
    let is_number = [DecimalMark::Point, DecimalMark::Comma].into_iter().any(|mark| dressed.value(mark).is_some());
    dressed.money.filter(|_| is_number)
}

/// Whether a spreadsheet has rounded what was a long number of digits: `4,57E+11`, where Excel shows numbers
/// from twelve digits on so. Its last digits are lost.
pub fn is_rounded(cell: &[u8]) -> bool {
    let Some(at) = cell.iter().position(|byte| matches!(byte, b'E' | b'e')) else { return false };
    let (mantissa, exponent) = (&cell[..at], &cell[at + 1..]);
    let digits = |text: &[u8]| !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    let exponent = exponent.strip_prefix(b"+").unwrap_or(exponent);
    let few = match mantissa {
        [first, b'.' | b',', decimals @ ..] => first.is_ascii_digit() && decimals.len() <= 5 && digits(decimals),
        [first] => first.is_ascii_digit() && cell.len() > at + 3,
        _ => false,
    };
    few && exponent.len() == 2 && digits(exponent) && exponent >= b"11".as_slice()
}

/// The commonest way to write a number: perhaps a minus, digits, perhaps one mark and more digits.
struct Plain {
    /// Read with its own mark as the decimal mark.
    value: f64,
    mark: Option<DecimalMark>,
    /// Whether the mark may as well group thousands: 1.234.
    may_group: bool,
}

/// Powers of ten, all exact.
const POWERS: [f64; EXACT + 1] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// The most digits of which every number is exact.
const EXACT: usize = 15;

/// Reads up to 15 digits, whose number and power of ten are both exact, so that one division rounds right.
///
/// Source: Clinger, "How to read floating point numbers accurately" (1990), the fast case.
#[inline]
fn plain(cell: &[u8]) -> Option<Plain> {
    let digits = cell.strip_prefix(b"-").unwrap_or(cell);
    if digits.len() > EXACT + 1 {
        return None;
    }
    let mut whole: u64 = 0;
    let mut mark = None;
    for (at, byte) in digits.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            whole = 10 * whole + u64::from(digit);
        } else if mark.is_none() && matches!(byte, b'.' | b',') {
            mark = Some((at, if *byte == b'.' { DecimalMark::Point } else { DecimalMark::Comma }));
        } else {
            return None;
        }
    }
    let decimals = mark.map_or(0, |(at, _)| digits.len() - at - 1);
    if digits.len() - usize::from(mark.is_some()) > EXACT || digits.is_empty() || (mark.is_some() && decimals == 0) {
        return None;
    }
    let value = whole as f64 / POWERS[decimals];
    Some(Plain {
        value: if digits.len() < cell.len() { -value } else { value },
        mark: mark.map(|(_, mark)| mark),
        may_group: mark.is_some_and(|(at, _)| decimals == 3 && (1..=3).contains(&at) && digits[0] != b'0'),
    })
}

/// A number and what stands around it.
#[derive(Debug, Clone, Copy)]
struct Dressed<'a> {
    digits: &'a [u8],
    negative: bool,
    percent: bool,
    money: Option<&'static str>,
}

impl<'a> Dressed<'a> {
    /// Takes everything off that may stand around a number, once each and in any order.
    fn of(cell: &'a [u8]) -> Option<Self> {
        let mut rest = trimmed(cell);
        let (mut signed, mut negative, mut percent, mut bare, mut money) = (false, false, false, false, None);
        loop {
            let sign = || leading_sign(rest).or_else(|| bracketed(rest).map(|inner| (true, inner)));
            if !signed && let Some((minus, inner)) = sign() {
                (signed, negative, rest) = (true, minus, trimmed(inner));
                continue;
            }
            if !percent && let Some(inner) = rest.strip_suffix(b"%") {
                (percent, rest) = (true, trimmed(inner));
                continue;
            }
            if !bare && let Some(inner) = without_no_decimals(rest) {
                (bare, rest) = (true, inner);
                continue;
            }
            if !signed && let Some(inner) = trailing_minus(rest) {
                (signed, negative, rest) = (true, true, inner);
                continue;
            }
            if let Some((found, inner)) = beside_number(rest)
                && let Some(one) = money.map_or(Some(found), |known| one_money(known, found))
            {
                (money, rest) = (Some(one), trimmed(inner));
                continue;
            }
            break;
        }
        let is_two_things = percent && money.is_some();
        (!rest.is_empty() && !is_two_things).then_some(Self { digits: rest, negative, percent, money })
    }

    /// The number, with its thousands and its exponent.
    fn value(&self, decimal: DecimalMark) -> Option<f64> {
        const MOST_DIGITS: usize = 40;
        let mut rest = self.digits;
        let mut plain = [0u8; MOST_DIGITS + 8];
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
                break;
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
        let power = exponent(rest)? - if self.percent { 2 } else { 0 };
        let digits = std::str::from_utf8(&plain[..length]).ok()?;
        let value: f64 = if power == 0 { digits.parse() } else { format!("{digits}e{power}").parse() }.ok()?;
        value.is_finite().then_some(if self.negative { -value } else { value })
    }
}

/// Takes the sign off; the typographic minus U+2212 is what Norwegian software writes, the dash U+2013 what
/// text editors make of a minus.
fn leading_sign(text: &[u8]) -> Option<(bool, &[u8])> {
    match text.strip_prefix(b"+") {
        Some(rest) => Some((false, rest)),
        None => MINUSES.iter().find_map(|minus| Some((true, text.strip_prefix(minus.as_bytes())?))),
    }
}

const MINUSES: [&str; 3] = ["-", "\u{2212}", "\u{2013}"];

fn bracketed(text: &[u8]) -> Option<&[u8]> {
    text.strip_prefix(b"(")?.strip_suffix(b")")
}

/// Accounting systems write the minus behind the number: 100,00-.
fn trailing_minus(text: &[u8]) -> Option<&[u8]> {
    let rest = trimmed(text.strip_suffix(b"-").or_else(|| text.strip_suffix("\u{2212}".as_bytes()))?);
    rest.last()?.is_ascii_digit().then_some(rest)
}

/// Takes `,-` off, which says that there are no decimals: `500,-`.
fn without_no_decimals(text: &[u8]) -> Option<&[u8]> {
    const NONE: [&str; 7] = [",--", ",-", ".-", ":-", ",\u{2013}", ",\u{2014}", ",\u{2212}"];
    let rest = NONE.iter().find_map(|none| text.strip_suffix(none.as_bytes()))?;
    rest.last()?.is_ascii_digit().then_some(rest)
}

/// The power of ten behind a number, 0 where nothing stands there.
fn exponent(text: &[u8]) -> Option<i32> {
    let [b'e' | b'E', power @ ..] = text else { return text.is_empty().then_some(0) };
    let (negative, digits) = match power {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, power),
    };
    let plausible = (1..=3).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    let power: i32 = std::str::from_utf8(digits).ok().filter(|_| plausible)?.parse().ok()?;
    Some(if negative { -power } else { power })
}

/// The grouping character at the start of `rest`, as bytes.
fn grouping(rest: &[u8], mark: u8) -> Option<&[u8]> {
    match rest.first()? {
        b' ' | b'\'' => Some(&rest[..1]),
        first if *first == mark => Some(&rest[..1]),
        _ => {
            let wide = SPACES.into_iter().chain(["\u{2019}"]).find(|wide| rest.starts_with(wide.as_bytes()))?;
            Some(&rest[..wide.len()])
        }
    }
}

/// What the cells of a column say about its decimal mark.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Cells that are a number.
    pub numbers: u64,
    /// Numbers only with a decimal point.
    pub(crate) point: Lines,
    /// Numbers only with a decimal comma.
    pub(crate) comma: Lines,
    /// Numbers with both, and different ones: 1.234 is a little or a lot.
    pub either: u64,
}

/// What is known about a column's decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The cells decide.
    Decided(DecimalMark),
    /// Some cells need a point, some a comma; more of them, or as many, this mark.
    Mixed(DecimalMark),
    /// Every cell with a mark can be read both ways.
    Undecided,
    /// No cell has a mark.
    NoMarks,
}

/// A number as it was found in a cell, before its column's decimal mark is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// The number by the first mark that reads it.
    pub value: f64,
    /// The ISO code of its currency, or `kr`.
    pub money: Option<&'static str>,
}

impl Evidence {
    /// Notes one cell; which number it is, if any.
    #[inline]
    pub fn note(&mut self, cell: &[u8], line: u64) -> Option<Found> {
        self.note_plain(cell, line).or_else(|| self.note_dressed(cell, line))
    }

    /// Counts a number that leaves nothing open: of up to nine bytes, without a zero in front, and neither 1.234 nor a day as
    /// 20260131, nor with a mark that few have had. Whether it is a whole one from 0 to 10; `None` for all other cells.
    #[inline]
    pub(crate) fn count(&mut self, cell: &[u8]) -> Option<bool> {
        if cell.len() > 9 || !cell.first()?.is_ascii_digit() {
            return None;
        }
        let (mut digits, mut mark) = (0u32, 0);
        for (at, byte) in cell.iter().enumerate() {
            let digit = byte.wrapping_sub(b'0');
            if digit < 10 {
                digits = 10 * digits + u32::from(digit);
            } else if matches!(byte, b'.' | b',') && mark == 0 {
                mark = at;
            } else {
                return None;
            }
        }
        let (whole_ten, is_whole) = match (mark, cell.len() - mark) {
            (0, 8) => return None,
            (0, length) if cell[0] == b'0' && length > 1 => return None,
            (0, _) => (10, true),
            (_, 1 | 4) => return None,
            (_, behind) => (POWERS[behind] as u32, digits.is_multiple_of(POWERS[behind - 1] as u32)),
        };
        if mark > 0 {
            let marked = if cell[mark] == b'.' { &mut self.point } else { &mut self.comma };
            if marked.first.len() < MOST_LINES {
                return None;
            }
            marked.count += 1;
        }
        self.numbers += 1;
        Some(digits <= whole_ten && is_whole)
    }

    /// Notes a cell if it is a number as most are written.
    #[inline]
    pub(crate) fn note_plain(&mut self, cell: &[u8], line: u64) -> Option<Found> {
        let plain = plain(cell)?;
        self.numbers += 1;
        match plain.mark {
            None => {}
            Some(_) if plain.may_group => self.either += 1,
            Some(DecimalMark::Point) => self.point.note(line),
            Some(DecimalMark::Comma) => self.comma.note(line),
        }
        Some(Found { value: plain.value, money: None })
    }

    /// Notes a cell if it is a number with anything around it, or with grouped thousands.
    pub(crate) fn note_dressed(&mut self, cell: &[u8], line: u64) -> Option<Found> {
        let dressed = Dressed::of(cell)?;
        let (point, comma) = (dressed.value(DecimalMark::Point), dressed.value(DecimalMark::Comma));
        match (point, comma) {
            (None, None) => return None,
            (Some(_), None) => self.point.note(line),
            (None, Some(_)) => self.comma.note(line),
            (Some(a), Some(b)) => self.either += u64::from(a != b),
        }
        self.numbers += 1;
        Some(Found { value: point.or(comma)?, money: dressed.money })
    }

    /// Which mark the column uses.
    pub fn verdict(&self) -> Verdict {
        match (self.point.count, self.comma.count, self.either) {
            (0, 0, 0) => Verdict::NoMarks,
            (0, 0, _) => Verdict::Undecided,
            (_, 0, _) => Verdict::Decided(DecimalMark::Point),
            (0, _, _) => Verdict::Decided(DecimalMark::Comma),
            (point, comma, _) => Verdict::Mixed(if point >= comma { DecimalMark::Point } else { DecimalMark::Comma }),
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
    fn a_number_that_leaves_nothing_open_is_counted_as_it_is_noted() {
        let cells = "0 7 10 11 12345678 123456789 1234567890 0.5 7.0 10.00 10.01 1.234 0.123 12.3456 0,50 007 . 5. .5 1.2.3 -5 a";
        for cell in cells.split(' ') {
            let (mut counted, mut noted) = (many(), many());
            let Some(is_score) = counted.count(cell.as_bytes()) else { continue };
            let found = noted.note_plain(cell.as_bytes(), 101).unwrap();
            assert_eq!(format!("{counted:?}"), format!("{noted:?}"), "{cell}");
            assert_eq!(is_score, found.value <= 10.0 && found.value.fract() == 0.0, "{cell}");
        }
        let mut evidence = many();
        let left = cells.split(' ').filter(|cell| evidence.count(cell.as_bytes()).is_none());
        assert_eq!(
            left.collect::<Vec<_>>(),
            "12345678 1234567890 1.234 0.123 007 . 5. .5 1.2.3 -5 a".split(' ').collect::<Vec<_>>()
        );
    }

    /// Evidence of so many numbers that no more of them are named.
    fn many() -> Evidence {
        let mut evidence = Evidence::default();
        (1..=100).for_each(|line| _ = (evidence.note(b"0.5", line), evidence.note(b"0,5", line)));
        evidence
    }

    #[test]
    fn a_currency_may_be_said_by_sign_and_by_code() {
        for (cell, mark, value, code) in [
            ("$1,234.50 USD", Point, 1234.5, "USD"),
            ("CA$12.00", Point, 12.0, "CAD"),
            ("USD 12.00", Point, 12.0, "USD"),
            ("USD $12.00", Point, 12.0, "USD"),
            ("-$12.00 CAD", Point, -12.0, "CAD"),
            ("12,00 kr DKK", Comma, 12.0, "DKK"),
            ("NOK 1 200,50 kr", Comma, 1200.5, "NOK"),
            ("12,00 zł PLN", Comma, 12.0, "PLN"),
            ("€12.00 EUR", Point, 12.0, "EUR"),
            ("A$ 12.00 AUD", Point, 12.0, "AUD"),
            ("R$ 1.234,50", Comma, 1234.5, "BRL"),
        ] {
            assert_eq!((parse(cell.as_bytes(), mark), currency(cell.as_bytes())), (Some(value), Some(code)), "{cell}");
        }
        for cell in ["$12.00 EUR", "12,00 kr PLN", "EUR 12.00 USD", "zł 12 kr"] {
            assert_eq!((point(cell), comma(cell)), (None, None), "{cell}");
        }
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
        for cell in [
            "1 234 567,5",
            "1\u{A0}234\u{A0}567,5",
            "1\u{202F}234\u{202F}567,5",
            "1'234'567,5",
            "1\u{2009}234\u{2009}567,50",
        ] {
            assert_eq!(comma(cell), Some(1_234_567.5), "{cell}");
        }
        for cell in ["12 34", "1 234.567 8", "1 234'567", "1 2345", "1234 567", "1 x", "1e5", "--1", "-1-", "1..2"] {
            assert_eq!((point(cell), comma(cell)), (None, None), "{cell}");
        }
    }

    #[test]
    fn minus_is_written_in_many_ways() {
        assert_eq!((point("-12.5"), point("+3"), comma("\u{2212}1 000")), (Some(-12.5), Some(3.0), Some(-1000.0)));
        for cell in [
            "-50,00",
            "(50,00)",
            "50,00-",
            "kr. (50,00)",
            "(kr 50,00)",
            "-kr 50",
            "kr -50",
            "50-",
            "\u{2212}\u{A0}50,-",
            "50,00\u{2212}",
            "(50,00) kr",
        ] {
            assert_eq!(comma(cell), Some(-50.0), "{cell}");
        }
        for cell in ["(-50)", "()", "(", "-", "-()", "50--", "kr", "(kr)"] {
            assert_eq!(comma(cell), None, "{cell}");
        }
    }

    #[test]
    fn currencies_stand_before_or_behind_the_number() {
        let facts = [
            ("kr 500,-", 500.0, None),
            ("kr. 1.234,50", 1234.5, None),
            ("500 kr.", 500.0, None),
            ("kr500", 500.0, None),
            ("12,-", 12.0, None),
            ("12,--", 12.0, None),
            ("DKK 12,00", 12.0, Some("DKK")),
            ("12,00 dkk", 12.0, Some("DKK")),
            ("1\u{A0}234,50 zł", 1234.5, Some("PLN")),
            ("€ 1,50", 1.5, Some("EUR")),
            ("1,50€", 1.5, Some("EUR")),
            ("-$5", -5.0, Some("USD")),
            ("£5", 5.0, Some("GBP")),
            ("EUR1,50", 1.5, Some("EUR")),
        ];
        for (cell, value, code) in facts {
            assert_eq!((comma(cell), currency(cell.as_bytes())), (Some(value), code), "{cell}");
        }
        for name in ["NOK1001", "KR1001", "krone 5", "DKK", "EUR USD 5", "5 USD %"] {
            assert_eq!((comma(name), currency(name.as_bytes())), (None, None), "{name}");
        }
        assert_eq!(money(b"500 kr"), Some(KRONER));
    }

    #[test]
    fn percent_and_exponents_shift_the_mark() {
        assert_eq!((comma("45 %"), comma("4,51%"), comma("-5%")), (Some(0.45), Some(0.0451), Some(-0.05)));
        assert_eq!((comma("1,5E+3"), comma("1,5e-3"), point("4.57E+11")), (Some(1500.0), Some(0.0015), Some(4.57e11)));
        assert_eq!((comma("1,5E"), comma("1,5E+"), comma("1,5E1234")), (None, None, None));
    }

    #[test]
    fn long_numbers_that_a_spreadsheet_rounded_are_known() {
        for cell in ["4,57E+11", "4.57123E+15", "4,57E12"] {
            assert!(is_rounded(cell.as_bytes()), "{cell}");
        }
        for cell in ["4,57E+10", "45,7E+11", "4,57E-11", "457E+11", "E+11", "4,5700001E+11", "4,57"] {
            assert!(!is_rounded(cell.as_bytes()), "{cell}");
        }
    }

    #[test]
    fn a_column_of_three_decimals_is_a_question() {
        let verdict = |cells: &[&str]| {
            let mut evidence = Evidence::default();
            cells.iter().for_each(|cell| _ = evidence.note(cell.as_bytes(), 2));
            evidence.verdict()
        };
        assert_eq!(verdict(&["1.234", "2.500", "7"]), Verdict::Undecided);
        assert_eq!(verdict(&["1.234", "2.50"]), Verdict::Decided(Point));
        assert_eq!(verdict(&["1.234", "2.500,00"]), Verdict::Decided(Comma));
        assert_eq!(verdict(&["1.234", "1.234.567"]), Verdict::Decided(Comma));
        assert_eq!(verdict(&["7", "1 000"]), Verdict::NoMarks);
        assert_eq!(verdict(&["99.50", "1.234,50", "1,5"]), Verdict::Mixed(Comma));
    }

    proptest::proptest! {
        #[test]
        fn the_short_way_and_the_long_way_agree(cell in "-?[0-9]{0,16}[.,]?[0-9]{0,16}") {
            for decimal in [Point, Comma] {
                let long = Dressed::of(cell.as_bytes()).and_then(|dressed| dressed.value(decimal));
                proptest::prop_assert_eq!(parse(cell.as_bytes(), decimal), long);
            }
        }

        #[test]
        fn any_text_is_read_or_refused(cell in "[0-9.,eE+()%kr€zł \u{A0}-]{0,16}") {
            let _ = (parse(cell.as_bytes(), Point), money(cell.as_bytes()));
        }
    }
}
