//! Dates: which day and time does this cell give, and which date order does its column use?

use super::month::{self, Named};
pub use super::time_zone::Stamp;
use super::time_zone::{self, TimeZone};
use super::words::{leading_number, plain, trimmed, trimmed_start};
use crate::customer::day::{from_civil, is_plausible};
use crate::table::lines::Lines;
use serde::{Deserialize, Serialize};

/// The order in which dates name year, month and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum DateOrder {
    /// Year, month, day, as in ISO 8601.
    Ymd,
    /// Day, month, year: 31/12/2024.
    Dmy,
    /// Month, day, year: 12/31/2024.
    Mdy,
    /// The days that Excel counts from 1 January 1900: 45356 is 5 March 2024.
    #[serde(rename = "serial-1900")]
    Serial1900,
    /// The days that Excel for Mac once counted from 1 January 1904: 43894 is 5 March 2024.
    #[serde(rename = "serial-1904")]
    Serial1904,
    /// The seconds, or the milliseconds, since 1 January 1970 in Greenwich: 1709596800 is 5 March 2024.
    Unix,
}

/// The day in a cell, and its time.
///
/// - In every order: `yyyy-mm-dd`, also with `/` and `.`; `yyyymmdd` (years 1900–2100, so that other numbers of
///   eight digits are not days); and a month by its name in English, Danish, Norwegian or Polish, `5. marts 2024`,
///   `March 5, 2024`.
/// - In the orders day-month-year and month-day-year: two numbers and a year of four or two digits, parted by
///   `-`, `.` or `/`. Two digits from 00 to 68 are 2000 to 2068, those from 69 to 99 are 1969 to 1999, as in POSIX.
/// - In Excel's orders: a day's number, with the time as its decimals. In Unix's: seconds or milliseconds.
/// - In every order: a month of a year, `Jan 2019`, `2019-02`, `01/2019`, which is its first day.
///
/// Behind the day may stand `T`, a space or `kl.`, and `hh:mm[:ss[.fff]]` or `hh.mm[.ss]`, perhaps with AM or PM,
/// then `Z`, `±hh[:mm]`, `GMT+1` or the letters of a time zone. `None` for anything else and for days that the calendar does
/// not have.
pub fn parse(cell: &[u8], order: DateOrder) -> Option<Stamp> {
    if let Some(day) = short(cell, order) {
        return Some(Stamp { day, time: None, offset: None });
    }
    let cell = trimmed(cell);
    if let Some(stamp) = counted(cell, order) {
        return Some(stamp);
    }
    match written(cell) {
        Some((civil, rest)) => behind(rest, civil.day(order)?),
        None => Some(Stamp { day: month_alone(cell)?, time: None, offset: None }),
    }
}

/// The day's number alone; in a place where one is named, else as written.
#[inline]
pub fn day(cell: &[u8], order: DateOrder, zone: Option<&TimeZone>) -> Option<i32> {
    let day_of = |stamp: Stamp| zone.map_or(stamp.day, |zone| zone.day(stamp));
    short(cell, order).or_else(|| parse(cell, order).map(day_of))
}

/// Days that were read lately, by their cells of ten bytes: a file has few of them, and a look here is shorter than reading one.
#[derive(Debug)]
pub(crate) struct MetDays(Vec<Met>);

#[derive(Debug, Clone, Copy, Default)]
struct Met {
    start: u64,
    end: u16,
    day: i32,
}

/// As many as the days of nearly ten years, whose places lie side by side.
const MET: usize = 1 << 12;

impl Default for MetDays {
    fn default() -> Self {
        Self(vec![Met::default(); MET])
    }
}

impl MetDays {
    /// The day in a cell, which is read where it was not met lately.
    #[inline(always)]
    pub(crate) fn day(&mut self, cell: &[u8], read: impl FnOnce() -> Option<i32>) -> Option<i32> {
        let Some(ten) = cell.as_array::<10>() else { return read() };
        let [a, b, c, d, e, f, g, h, i, j] = *ten;
        let digit = |byte: u8| usize::from(byte & 15);
        let digits = if e == b'-' { [d, f, g, i, j] } else { [j, d, e, a, b] };
        let [year, month_tens, month, day_tens, day] = digits.map(digit);
        let place = 416 * year + 320 * month_tens + 32 * month + 10 * day_tens + day;
        let (start, end) = (u64::from_le_bytes([a, b, c, d, e, f, g, h]), u16::from_le_bytes([i, j]));
        let met = &mut self.0[place % MET];
        if met.start != start || met.end != end {
            *met = Met { start, end, day: read()? };
        }
        Some(met.day)
    }
}

/// The commonest two ways, of ten bytes each: `yyyy-mm-dd`, and `dd.mm.yyyy` with any mark.
#[inline]
fn short(cell: &[u8], order: DateOrder) -> Option<i32> {
    let &[a, b, c, d, e, f, g, h, i, j] = cell else { return None };
    if (e, h) == (b'-', b'-') {
        return from_civil((100 * two(a, b)? + two(c, d)?) as i32, two(f, g)?, two(i, j)?);
    }
    if c != f || !matches!(c, b'-' | b'.' | b'/') {
        return None;
    }
    let (first, second, year) = (two(a, b)?, two(d, e)?, (100 * two(g, h)? + two(i, j)?) as i32);
    match order {
        DateOrder::Dmy => from_civil(year, second, first),
        DateOrder::Mdy => from_civil(year, first, second),
        _ => None,
    }
}

#[inline]
fn two(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| u32::from(10 * tens + ones))
}

/// A date as it stands in the file.
#[derive(Debug, Clone, Copy)]
enum Civil {
    /// Whatever the order, it is this day.
    Certain(i32),
    /// Two numbers and a year.
    Parts { first: u32, second: u32, year: i32, mark: u8 },
}

impl Civil {
    fn day(self, order: DateOrder) -> Option<i32> {
        match (self, order) {
            (Self::Certain(day), _) => Some(day),
            (Self::Parts { first, second, year, .. }, DateOrder::Dmy) => from_civil(year, second, first),
            (Self::Parts { first, second, year, .. }, DateOrder::Mdy) => from_civil(year, first, second),
            (Self::Parts { .. }, _) => None,
        }
    }
}

/// The date at the start of a cell, and what follows it.
fn written(cell: &[u8]) -> Option<(Civil, &[u8])> {
    if !cell.first()?.is_ascii_digit() {
        return named(cell);
    }
    let (first, length, rest) = leading_number(cell)?;
    if length == 8 {
        let day = from_civil((first / 10_000) as i32, first / 100 % 100, first % 100)?;
        return is_plausible(day).then_some((Civil::Certain(day), rest));
    }
    let Some((mark @ (b'-' | b'.' | b'/'), rest)) = rest.split_first() else { return named(cell) };
    // Some write 5. 3. 2024.
    let gap = |rest| if *mark == b'.' { trimmed_start(rest) } else { rest };
    let rest = gap(rest);
    let Some((second, 1..=2, rest)) = leading_number(rest) else { return named(cell) };
    let rest = gap(rest.strip_prefix(std::slice::from_ref(mark))?);
    let (third, third_length, rest) = leading_number(rest)?;
    match (length, third_length) {
        (4, 1..=2) => Some((Civil::Certain(from_civil(first as i32, second, third)?), rest)),
        (1..=2, 2 | 4) => {
            let year = full_year(third, third_length);
            Some((Civil::Parts { first, second, year, mark: *mark }, rest))
        }
        _ => None,
    }
}

/// A date with the name of its month.
fn named(cell: &[u8]) -> Option<(Civil, &[u8])> {
    let Named { day, month, year, year_digits, rest } = month::date(cell)?;
    Some((Civil::Certain(from_civil(full_year(year, year_digits), month, day)?), rest))
}

/// A year of two digits lies between 1969 and 2068.
fn full_year(year: u32, digits: usize) -> i32 {
    match (digits, year) {
        (2, 0..=68) => 2000 + year as i32,
        (2, _) => 1900 + year as i32,
        _ => year as i32,
    }
}

/// Excel's number of the first day of 1970.
const EXCEL_EPOCH: f64 = 25_569.0;
/// How many days Excel's later calendar starts behind the earlier one.
const LATER: f64 = 1462.0;

/// The first day of a month that is named without one.
#[cold]
fn month_alone(cell: &[u8]) -> Option<i32> {
    let (month, year) = month::alone(cell)?;
    from_civil(year as i32, month, 1).filter(|day| is_plausible(*day))
}

/// The day and the time of a number that counts them.
fn counted(cell: &[u8], order: DateOrder) -> Option<Stamp> {
    if order == DateOrder::Unix { unix(cell) } else { serial(cell, order) }
}

/// A moment as computers count it, in Greenwich.
#[cold]
fn unix(cell: &[u8]) -> Option<Stamp> {
    let seconds = unix_seconds(std::str::from_utf8(cell).ok()?.parse().ok()?)?;
    let (day, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let time = (of_day / 3600) as u8;
    let time = (time, (of_day / 60 % 60) as u8, Some((of_day % 60) as u8));
    Some(Stamp { day: day as i32, time: Some(time), offset: Some(0) })
}

/// The seconds since 1970 that a number counts in seconds or milliseconds, where it has the ten or thirteen digits of those from
/// September 2001 to 2100.
pub(crate) fn unix_seconds(value: f64) -> Option<i64> {
    let seconds = if value >= 1e12 { value / 1000.0 } else { value };
    (1e9..4.1e9).contains(&seconds).then_some(seconds as i64)
}

/// The day that Excel counts so, with its time.
fn serial(cell: &[u8], order: DateOrder) -> Option<Stamp> {
    let later = match order {
        DateOrder::Serial1900 => 0.0,
        DateOrder::Serial1904 => LATER,
        _ => return None,
    };
    let count = days_counted(cell)?;
    // In the earlier system Excel has a 29 February 1900, day 60, which never was.
    let phantom = match (order, count) {
        (DateOrder::Serial1900, count) if (60.0..61.0).contains(&count) => return None,
        (DateOrder::Serial1900, count) if count < 1.0 => return None,
        (DateOrder::Serial1900, count) if count < 60.0 => 1.0,
        _ => 0.0,
    };
    let seconds = (count.fract() * 86_400.0).round() as u32;
    let day = (count.floor() + later + phantom - EXCEL_EPOCH) as i32 + (seconds / 86_400) as i32;
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let time = (hour as u8, minute as u8, (second > 0).then_some(second as u8));
    is_plausible(day).then_some(Stamp { day, time: (!seconds.is_multiple_of(86_400)).then_some(time), offset: None })
}

/// A number that may count days: digits, with decimals behind either mark.
fn days_counted(cell: &[u8]) -> Option<f64> {
    let is_digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    if cell.len() > 24 || !cell.iter().all(is_digit) {
        return None;
    }
    let text = std::str::from_utf8(cell).ok()?.replace(',', ".");
    text.parse().ok().filter(|count| (0.0..200_000.0).contains(count))
}

/// Whether a number, read as Excel's, is a day of the years 1950 to 2100: which a column of days will be.
pub(crate) fn is_likely_serial(value: f64) -> bool {
    (18_264.0..73_416.0).contains(&value)
}

/// The time behind the date of a cell.
fn behind(rest: &[u8], day: i32) -> Option<Stamp> {
    let bare = Stamp { day, time: None, offset: None };
    let Some(first) = rest.first() else { return Some(bare) };
    let text = match first {
        b'T' | b't' if rest.get(1).is_some_and(u8::is_ascii_digit) => &rest[1..],
        _ if trimmed_start(rest).len() < rest.len() => trimmed_start(rest),
        b',' => trimmed_start(&rest[1..]),
        _ => return None,
    };
    // Polish "5 marca 2024 r." ends in the word for year.
    if [b"r.".as_slice(), b"r", b"roku"].contains(&text) {
        return Some(bare);
    }
    const WORDS: [&[u8]; 6] = [b"kl. ", b"kl ", b"godz. ", b"at ", b"o ", b"kl."];
    let text = WORDS.iter().find_map(|word| text.strip_prefix(*word)).unwrap_or(text);
    let (time, rest) = clock(text)?;
    Some(Stamp { day, time: Some(time), offset: offset(trimmed_start(rest))? })
}

type Clock = (u8, u8, Option<u8>);

fn clock(text: &[u8]) -> Option<(Clock, &[u8])> {
    let (hour, 1..=2, rest) = leading_number(text)? else { return None };
    let Some((mark @ (b':' | b'.'), rest)) = rest.split_first() else { return None };
    let (minute, 2, mut rest) = leading_number(rest)? else { return None };
    let mut second = None;
    if rest.first() == Some(mark) {
        let (value, 2, behind) = leading_number(&rest[1..])? else { return None };
        // Some systems write the leap second 23:59:60.
        (second, rest) = (Some(value), behind);
        if let Some((b'.' | b',', fraction)) = rest.split_first() {
            let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if length == 0 {
                return None;
            }
            rest = &fraction[length..];
        }
    }
    let (hour, rest) = half_day(hour, rest)?;
    let possible = hour < 24 && minute < 60 && second.is_none_or(|second| second < 61);
    possible.then_some(((hour as u8, minute as u8, second.map(|second| second as u8)), rest))
}

/// The hour of the day, where AM or PM stands behind the time.
fn half_day(hour: u32, rest: &[u8]) -> Option<(u32, &[u8])> {
    let text = trimmed_start(rest);
    let (is_pm, text) = match text {
        [b'a' | b'A', b'm' | b'M', text @ ..] | [b'a' | b'A', b'.', b'm' | b'M', b'.', text @ ..] => (false, text),
        [b'p' | b'P', b'm' | b'M', text @ ..] | [b'p' | b'P', b'.', b'm' | b'M', b'.', text @ ..] => (true, text),
        _ => return Some((hour, rest)),
    };
    (1..=12).contains(&hour).then_some((hour % 12 + if is_pm { 12 } else { 0 }, text))
}

/// The offset, `Some(None)` when there is none, `None` when it is malformed.
fn offset(text: &[u8]) -> Option<Option<i16>> {
    let offset = match text {
        [] => return Some(None),
        [b'Z' | b'z'] => Some(0),
        [b'+', rest @ ..] => time_zone::offset(1, rest),
        [b'-', rest @ ..] => time_zone::offset(-1, rest),
        _ => None,
    };
    offset.or_else(|| time_zone::offset_of_letters(text)).map(Some)
}

/// What the cells of a column say about the order of its dates.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Cells that are a date in some order.
    pub dates: u64,
    /// Dates only with the day first.
    pub(crate) dmy: Lines,
    /// Dates only with the month first.
    pub(crate) mdy: Lines,
    /// Dates in both orders, and different ones: 03/04/2024.
    pub either: u64,
    /// Dates that both orders read the same: 05/05/2024.
    pub same: u64,
    /// Dates with a time zone.
    pub with_offset: u64,
    /// Dates parted by slashes, as Americans do.
    pub slashes: u64,
    /// Months without a day.
    pub months: u64,
}

/// What is known about the order of a column's dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The cells decide.
    Decided(DateOrder),
    /// Some cells need the day first, some the month; more of them, or as many, this order.
    Conflict(DateOrder),
    /// Every cell can be read in both orders.
    Undecided,
    /// No cell is a date.
    NoDates,
}

impl Evidence {
    /// Notes a cell as `yyyy-mm-dd` if it is one.
    #[inline]
    pub(crate) fn note_iso(&mut self, cell: &[u8], met: &mut MetDays) -> bool {
        // Rust 1.95 loses the count of `+= u64::from(is_date)` here when it optimizes: a test of the built package would show it.
        if met.day(cell, || short(cell, DateOrder::Ymd)).is_none() {
            return false;
        }
        self.dates += 1;
        true
    }

    /// Notes one cell; whether it is a date in any order.
    #[inline]
    pub fn note(&mut self, cell: &[u8], line: u64) -> bool {
        if short(cell, DateOrder::Ymd).is_some() {
            self.dates += 1;
            return true;
        }
        self.note_written(cell, line)
    }

    fn note_written(&mut self, cell: &[u8], line: u64) -> bool {
        let Some((civil, rest)) = written(cell) else { return self.note_month(cell) };
        let Some(stamp) = behind(rest, 0) else { return false };
        if let Civil::Parts { first, second, mark, .. } = civil {
            let (dmy, mdy) = (civil.day(DateOrder::Dmy), civil.day(DateOrder::Mdy));
            match (dmy.is_some(), mdy.is_some()) {
                (false, false) => return false,
                (true, false) => self.dmy.note(line),
                (false, true) => self.mdy.note(line),
                // Nobody writes 12.31.2024: points say that the day comes first.
                (true, true) if mark == b'.' => self.dmy.note(line),
                (true, true) if first == second => self.same += 1,
                (true, true) => self.either += 1,
            }
            self.slashes += u64::from(mark == b'/');
        }
        self.dates += 1;
        self.with_offset += u64::from(stamp.offset.is_some());
        true
    }

    #[cold]
    fn note_month(&mut self, cell: &[u8]) -> bool {
        let is_month = month_alone(cell).is_some();
        self.months += u64::from(is_month);
        self.dates += u64::from(is_month);
        is_month
    }

    /// In which order the column writes dates.
    pub fn verdict(&self) -> Verdict {
        match (self.dmy.count, self.mdy.count, self.either) {
            (0, 0, 0) if self.dates == 0 => Verdict::NoDates,
            (0, 0, 0) => Verdict::Decided(DateOrder::Ymd),
            (0, 0, _) => Verdict::Undecided,
            (_, 0, _) => Verdict::Decided(DateOrder::Dmy),
            (0, _, _) => Verdict::Decided(DateOrder::Mdy),
            (dmy, mdy, _) => Verdict::Conflict(if dmy >= mdy { DateOrder::Dmy } else { DateOrder::Mdy }),
        }
    }
}

/// Whether a name is one of a column of days, in English, Danish, Norwegian or Polish.
pub(crate) fn is_named_by(name: &str) -> bool {
    const PARTS: [&str; 4] = ["date", "dato", "datum", "dzien"];
    let name = plain(name);
    // Data is Polish for a date, but a part of many an English word.
    PARTS.iter().any(|part| name.contains(part)) || name.starts_with("data")
}

/// Whether a name is one of a column of moments as computers count them, which are called times as often as dates.
pub(crate) fn is_time_named_by(name: &str) -> bool {
    const PARTS: &str =
        "time stamp created updated epoch unix oprettet opprettet tidspunkt czas utworz zeit erstellt skapad";
    let plain = plain(name);
    // Paid at, but not VAT; Norwegian tid, but not the end of clientId.
    let ends = ["_at", " at", "At"].iter().any(|end| name.ends_with(end));
    ends || ["ts", "tid"].contains(&&*plain) || is_named_by(name) || PARTS.split(' ').any(|part| plain.contains(part))
}

#[cfg(test)]
mod tests {
    use super::DateOrder::*;
    use super::*;

    fn text(cell: &str, order: DateOrder) -> Option<String> {
        assert_eq!(day(cell.as_bytes(), order, None), parse(cell.as_bytes(), order).map(|stamp| stamp.day), "{cell}");
        parse(cell.as_bytes(), order).map(|stamp| stamp.text())
    }

    #[test]
    fn a_day_that_was_met_is_the_one_that_was_read() {
        let mut met = MetDays::default();
        // 2036 has the places of 2026; 04.03.2026 and 4 Mar 2026 are ten bytes, too.
        for cell in [
            "2026-03-04",
            "2036-03-04",
            "2026-03-04",
            "04.03.2026",
            "03.04.2026",
            "4 Mar 2026",
            "2026-02-30",
            "2026-3-4",
        ] {
            let read = || day(cell.as_bytes(), DateOrder::Dmy, None);
            assert_eq!([met.day(cell.as_bytes(), read), met.day(cell.as_bytes(), read)], [read(); 2], "{cell}");
        }
    }

    #[test]
    fn iso_days_with_and_without_a_time_are_read_in_every_order() {
        let same = [
            ("2026-01-31", "2026-01-31"),
            ("20260131", "2026-01-31"),
            ("2026/01/31", "2026-01-31"),
            ("2026.1.31", "2026-01-31"),
            (" 2026-01-31 ", "2026-01-31"),
            ("2011-10-30 16:17:00", "2011-10-30T16:17:00"),
            ("2026-01-31T23:30Z", "2026-01-31T23:30Z"),
            ("2026-01-31 23:30 UTC", "2026-01-31T23:30Z"),
            ("2026-01-31T23:30:05.123+0100", "2026-01-31T23:30:05+01:00"),
            ("2026-01-31 23:30 -05", "2026-01-31T23:30-05:00"),
        ];
        for (cell, expected) in same {
            for order in [Ymd, Dmy, Mdy, Serial1900] {
                assert_eq!(text(cell, order).as_deref(), Some(expected), "{cell}");
            }
        }
    }

    #[test]
    fn two_numbers_and_a_year_are_read_in_the_order_of_the_column() {
        let facts = [
            ("05-03-2024", Some("2024-03-05"), Some("2024-05-03")),
            ("05.03.2024", Some("2024-03-05"), Some("2024-05-03")),
            ("5/3/24", Some("2024-03-05"), Some("2024-05-03")),
            ("5. 3. 2024", Some("2024-03-05"), Some("2024-05-03")),
            ("31.12.99", Some("1999-12-31"), None),
            ("12/31/68", None, Some("2068-12-31")),
            ("01/01/69", Some("1969-01-01"), Some("1969-01-01")),
            ("05.03.2024 14.30", Some("2024-03-05T14:30"), Some("2024-05-03T14:30")),
            ("05.03.2024 kl. 9.05", Some("2024-03-05T09:05"), Some("2024-05-03T09:05")),
            ("3/5/2024 2:30:05 PM", Some("2024-05-03T14:30:05"), Some("2024-03-05T14:30:05")),
            ("3/5/2024, 12:00\u{202F}a.m.", Some("2024-05-03T00:00"), Some("2024-03-05T00:00")),
            ("30/02/2024", None, None),
            ("05-03/2024", None, None),
            ("5-3-024", None, None),
            ("3/5/2024 13:00 PM", None, None),
        ];
        for (cell, dmy, mdy) in facts {
            assert_eq!((text(cell, Dmy).as_deref(), text(cell, Mdy).as_deref()), (dmy, mdy), "{cell}");
            assert_eq!(text(cell, Ymd), None, "{cell}");
        }
    }

    #[test]
    fn months_have_names_in_four_languages() {
        for cell in [
            "5. marts 2024",
            "5 mar 2024",
            "5-mar-24",
            "March 5, 2024",
            "Mar 5 2024",
            "5th of March 2024",
            "tirsdag den 5. marts 2024",
            "Tuesday, March 5, 2024",
            "5 marca 2024",
            "5 marca 2024 r.",
            "5. mars 2024",
            "2024 March 5",
            "2024-Mar-05",
            "05MAR2024",
        ] {
            for order in [Ymd, Dmy, Mdy] {
                assert_eq!(text(cell, order).as_deref(), Some("2024-03-05"), "{cell}");
            }
        }
        assert_eq!(text("5. marts 2024 kl. 14.30", Ymd).as_deref(), Some("2024-03-05T14:30"));
        assert_eq!(text("17 października 2023", Ymd).as_deref(), Some("2023-10-17"));
        for cell in ["5 martz 2024", "May", "Mark 5 2024", "31 June 2024", "5 5 March", "March 5 5 2024", "man"] {
            assert_eq!(text(cell, Dmy), None, "{cell}");
        }
    }

    #[test]
    fn excel_counts_days_in_two_systems() {
        assert_eq!(
            (text("45356", Serial1900), text("43894", Serial1904)),
            (Some("2024-03-05".into()), Some("2024-03-05".into()))
        );
        assert_eq!(text("45356,5", Serial1900).as_deref(), Some("2024-03-05T12:00"));
        assert_eq!(text("45356.604166666664", Serial1900).as_deref(), Some("2024-03-05T14:30"));
        assert_eq!(text("45356.999999", Serial1900).as_deref(), Some("2024-03-06"));
        // 29 February 1900 was never; before it Excel's days are one off.
        assert_eq!((text("60", Serial1900), text("61", Serial1900)), (None, Some("1900-03-01".into())));
        assert_eq!(
            (text("59", Serial1900), text("1", Serial1900)),
            (Some("1900-02-28".into()), Some("1900-01-01".into()))
        );
        assert_eq!((text("0", Serial1900), text("0", Serial1904)), (None, Some("1904-01-01".into())));
        assert_eq!((text("-5", Serial1900), text("1.2.3", Serial1900), text("45356", Dmy)), (None, None, None));
    }

    #[test]
    fn time_zones_have_numbers_and_letters() {
        for (cell, expected) in [
            ("2024/01/05 2:22:10 PM GMT+1", "2024-01-05T14:22:10+01:00"),
            ("2024/01/05 2:22:10\u{202F}PM UTC-05:30", "2024-01-05T14:22:10-05:30"),
            ("2024-01-05 14:22 UTC+02:00", "2024-01-05T14:22+02:00"),
            ("2024-01-05 14:22:10 EST", "2024-01-05T14:22:10-05:00"),
            ("Jan 5, 2024 2:22:10 PM PDT", "2024-01-05T14:22:10-07:00"),
            ("2024-01-05 14:22:10 CEST", "2024-01-05T14:22:10+02:00"),
            ("5. januar 2024 kl. 14.22 CET", "2024-01-05T14:22+01:00"),
            ("5 stycznia 2024 14:22 GMT+01:00", "2024-01-05T14:22+01:00"),
            ("Fri, 05 Jan 2024 14:22:10 GMT", "2024-01-05T14:22:10Z"),
            ("Fri Jan 05 2024 14:22:10 GMT+0100 (Central European Standard Time)", "2024-01-05T14:22:10+01:00"),
            ("Fri Jan 05 2024 14:22:10 GMT+0100 (centraleuropæisk normaltid)", "2024-01-05T14:22:10+01:00"),
            ("Fri Jan 05 2024 14:22:10 GMT-0330 (Newfoundland Standard Time)", "2024-01-05T14:22:10-03:30"),
            ("2024-01-05T14:22:10+01:00[Europe/Copenhagen]", "2024-01-05T14:22:10+01:00"),
            ("2024-01-05 14:22:10.123456+00", "2024-01-05T14:22:10Z"),
        ] {
            assert_eq!(text(cell, Ymd).as_deref(), Some(expected), "{cell}");
            let mut evidence = Evidence::default();
            assert!(evidence.note(cell.as_bytes(), 2) && evidence.with_offset == 1, "{cell}");
        }
        for cell in
            ["2024-01-05 14:22 GMT+", "2024-01-05 14:22 GMT+16", "2024-01-05 14:22 XYZ", "2024-01-05 14:22 (CET)"]
        {
            assert_eq!(text(cell, Ymd), None, "{cell}");
        }
    }

    #[test]
    fn a_month_of_a_year_is_its_first_day() {
        for cell in [
            "Jan 2019",
            "January 2019",
            "2019-01",
            "01/2019",
            "1/2019",
            "2019/01",
            "styczeń 2019",
            "januar 2019",
            "Januar, 2019",
            "2019 Jan",
            "2019-Jan",
            "Jan-2019",
            "Jan-19",
            "jan. 2019",
            "stycznia 2019 r.",
        ] {
            for order in [Ymd, Dmy, Mdy, Serial1900, Unix] {
                assert_eq!(text(cell, order).as_deref(), Some("2019-01-01"), "{cell}");
            }
            let mut evidence = Evidence::default();
            assert!(evidence.note(cell.as_bytes(), 2) && evidence.months == 1, "{cell}");
        }
        assert_eq!(text("maj 2024", Dmy).as_deref(), Some("2024-05-01"));
        for cell in [
            "2019-13", "13/2019", "2019-00", "01/19", "0102019", "May", "2019", "Jan 19", "2019-1-", "3019-01",
            "100/2019",
        ] {
            assert_eq!(text(cell, Ymd), None, "{cell}");
        }
    }

    #[test]
    fn computers_count_seconds_and_milliseconds() {
        for cell in ["1709648521", "1709648521000", "1709648521.25", "2024-03-05 14:22:01Z"] {
            assert_eq!(text(cell, Unix).as_deref(), Some("2024-03-05T14:22:01Z"), "{cell}");
        }
        for cell in ["170964852", "17096485210", "99999999999999", "-1709648521", "1e9x", ""] {
            assert_eq!(text(cell, Unix), None, "{cell}");
        }
        assert_eq!(text("1709648521", Ymd), None);
        assert!(
            ["time", "Created", "ts", "paid_at", "Oprettet", "Tidspunkt", "czas"].into_iter().all(is_time_named_by)
        );
        assert!(!["phone", "amount", "kunde", "NIP", "clientId", "EU VAT"].into_iter().any(is_time_named_by));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let wrong = [
            "2025-02-29",
            "2026-02-30",
            "26-01-01",
            "2026-01-01T",
            "2026-01-01x",
            "2026-01-01 24:00",
            "2026-01-01 10:60",
            "2026-01-01 10",
            "2026-01-01 10:00 1",
            "2026-01-01 10:00 GMT1",
            "12345678",
            "30000101",
            "2026",
            "2026-01-01 10:00:00.",
            "2026-01-0108",
            "",
            "-",
        ];
        for cell in wrong {
            assert_eq!(parse(cell.as_bytes(), Ymd), None, "{cell}");
        }
    }

    #[test]
    fn one_cell_decides_a_column_and_two_may_contradict_each_other() {
        let verdict = |cells: &[&str]| {
            let mut evidence = Evidence::default();
            cells.iter().enumerate().for_each(|(at, cell)| _ = evidence.note(cell.as_bytes(), at as u64 + 2));
            (evidence.verdict(), evidence.dmy.first, evidence.mdy.first)
        };
        assert_eq!(verdict(&["03/04/2024", "05/05/2024"]), (Verdict::Undecided, vec![], vec![]));
        assert_eq!(verdict(&["03/04/2024", "25/04/2024"]), (Verdict::Decided(Dmy), vec![3], vec![]));
        assert_eq!(verdict(&["03/04/2024", "04/25/2024"]), (Verdict::Decided(Mdy), vec![], vec![3]));
        assert_eq!(verdict(&["25/04/2024", "04/25/2024"]), (Verdict::Conflict(Dmy), vec![2], vec![3]));
        assert_eq!(verdict(&["05.03.2024"]).0, Verdict::Decided(Dmy));
        assert_eq!(verdict(&["2024-03-05", "5 March 2024", "05/05/2024"]).0, Verdict::Decided(Ymd));
        assert_eq!(verdict(&["x", "31/31/2024"]).0, Verdict::NoDates);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(cell in "[0-9TZ:. +,/apmr-]{0,24}") {
            for order in [Ymd, Dmy, Mdy, Serial1900, Serial1904] {
                let known = parse(cell.as_bytes(), order);
                if known.is_some() && !matches!(order, Serial1900 | Serial1904) {
                    proptest::prop_assert!(Evidence::default().note(cell.trim().as_bytes(), 1));
                }
            }
        }
    }
}
