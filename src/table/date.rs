//! Which day, and what time, does this cell say?

use crate::customer::day::{from_civil, is_plausible, iso};

/// A day with the time beside it, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Days since 1 January 1970, as written: no time zone moves it.
    pub day: i32,
    /// Hour, minute and, where given, second.
    pub time: Option<(u8, u8, Option<u8>)>,
    /// Minutes east of Greenwich, where given.
    pub offset: Option<i16>,
}

/// The day in a cell: `yyyy-mm-dd` or `yyyymmdd` (years 1900–2100, so that other numbers of eight digits are
/// not days), then perhaps `T` or a space and `hh:mm[:ss[.fff]]`, then perhaps `Z` or `±hh[:mm]`.
/// `None` for anything else and for days that the calendar does not have.
pub fn parse(cell: &[u8]) -> Option<Stamp> {
    let cell = cell.trim_ascii();
    let (day, rest) = date(cell)?;
    let Some((b'T' | b't' | b' ', rest)) = rest.split_first() else {
        return rest.is_empty().then_some(Stamp { day, time: None, offset: None });
    };
    let (time, rest) = clock(rest)?;
    Some(Stamp { day, time: Some(time), offset: offset(rest.trim_ascii_start())? })
}

/// The day's number alone.
pub fn day(cell: &[u8]) -> Option<i32> {
    parse(cell).map(|stamp| stamp.day)
}

impl Stamp {
    /// `yyyy-mm-dd`, or `yyyy-mm-ddThh:mm[:ss][offset]` where the cell has a time.
    pub fn text(&self) -> String {
        let mut text = iso(self.day);
        if let Some((hour, minute, second)) = self.time {
            text += &format!("T{hour:02}:{minute:02}");
            if let Some(second) = second {
                text += &format!(":{second:02}");
            }
        }
        match self.offset {
            Some(0) => text += "Z",
            Some(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                text += &format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);
            }
            None => {}
        }
        text
    }
}

fn date(cell: &[u8]) -> Option<(i32, &[u8])> {
    if cell.get(4) == Some(&b'-') {
        let day = from_civil(digits(cell, 0, 4)? as i32, digits(cell, 5, 2)?, digits(cell, 8, 2)?)?;
        return (cell[7] == b'-').then_some((day, &cell[10..]));
    }
    let day = from_civil(digits(cell, 0, 4)? as i32, digits(cell, 4, 2)?, digits(cell, 6, 2)?)?;
    is_plausible(day).then_some((day, &cell[8..]))
}

type Clock = (u8, u8, Option<u8>);

fn clock(text: &[u8]) -> Option<(Clock, &[u8])> {
    let below = |from, limit| digits(text, from, 2).filter(|value| *value < limit).map(|value| value as u8);
    let (hour, minute) = (below(0, 24)?, below(3, 60)?);
    if text[2] != b':' {
        return None;
    }
    if text.get(5) != Some(&b':') {
        return Some(((hour, minute, None), &text[5..]));
    }
    // Some systems write the leap second 23:59:60.
    let second = below(6, 61)?;
    let mut rest = &text[8..];
    if let Some((b'.' | b',', fraction)) = rest.split_first() {
        let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if length == 0 {
            return None;
        }
        rest = &fraction[length..];
    }
    Some(((hour, minute, Some(second)), rest))
}

/// The offset, `Some(None)` when there is none, `None` when it is malformed.
fn offset(text: &[u8]) -> Option<Option<i16>> {
    let (sign, rest) = match text.split_first() {
        None => return Some(None),
        Some((b'Z' | b'z', [])) => return Some(Some(0)),
        Some((b'+', rest)) => (1, rest),
        Some((b'-', rest)) => (-1, rest),
        Some(_) => return None,
    };
    let minutes = match rest.len() {
        2 => 0,
        4 => digits(rest, 2, 2)?,
        5 if rest[2] == b':' => digits(rest, 3, 2)?,
        _ => return None,
    };
    let hours = digits(rest, 0, 2)?;
    (hours <= 15 && minutes < 60).then_some(Some(sign * (60 * hours + minutes) as i16))
}

/// The number that exactly `count` digits at `from` make.
fn digits(text: &[u8], from: usize, count: usize) -> Option<u32> {
    let digits = text.get(from..from + count)?;
    digits.iter().try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_with_and_without_a_time_are_read() {
        let same = [
            ("2026-01-31", "2026-01-31"),
            ("20260131", "2026-01-31"),
            (" 2026-01-31 ", "2026-01-31"),
            ("2011-10-30 16:17:00", "2011-10-30T16:17:00"),
            ("2026-01-31T23:30Z", "2026-01-31T23:30Z"),
            ("2026-01-31T23:30:05.123+0100", "2026-01-31T23:30:05+01:00"),
            ("2026-01-31 23:30 -05", "2026-01-31T23:30-05:00"),
        ];
        for (cell, text) in same {
            assert_eq!(parse(cell.as_bytes()).map(|stamp| stamp.text()).as_deref(), Some(text), "{cell}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let wrong = [
            "2025-02-29",
            "2026-02-30",
            "2026-1-1",
            "26-01-01",
            "2026/01/01",
            "2026-01",
            "2026-01-01T",
            "2026-01-01x",
            "2026-01-01 24:00",
            "2026-01-01 10:60",
            "2026-01-01 10",
            "2026-01-01 10:00+1",
            "12345678",
            "30000101",
            "2026",
            "2026-01-01 10:00:00.",
            "2026-01-0108",
            "",
            "-",
        ];
        for cell in wrong {
            assert_eq!(parse(cell.as_bytes()), None, "{cell}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(cell in "[0-9TZ:. +-]{0,24}") {
            let _ = parse(cell.as_bytes());
        }
    }
}
