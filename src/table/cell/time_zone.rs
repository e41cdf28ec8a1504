//! Time zones: which day is it in one place, when the file gives the time of another?

use super::words::leading_number;
use crate::customer::day::iso;
use serde::{Deserialize, Serialize};

/// When the clocks of a place show what. A list of its changes, because the rules of all places would be larger than
/// the rest of the core, and every host knows them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct TimeZone {
    /// What it is called in the IANA database, such as `Europe/Copenhagen`.
    pub name: String,
    /// What holds from when on, in the order of time.
    pub offsets: Vec<OffsetFrom>,
}

/// How far clocks are ahead of Greenwich from a moment on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct OffsetFrom {
    /// Seconds since 1 January 1970 in Greenwich.
    pub from: f64,
    /// Seconds east of Greenwich.
    pub seconds: f64,
}

impl TimeZone {
    /// The day that a time with an offset is in this place; a time without one is taken to be the place's own.
    ///
    /// Before the first change that is known its offset holds.
    pub(crate) fn day(&self, stamp: Stamp) -> i32 {
        let Stamp { day, time: Some((hour, minute, second)), offset: Some(offset) } = stamp else { return stamp.day };
        let of_day = 3600 * i64::from(hour) + 60 * i64::from(minute) + i64::from(second.unwrap_or(0));
        let moment = 86_400 * i64::from(day) + of_day - 60 * i64::from(offset);
        let known = self.offsets.partition_point(|change| change.from <= moment as f64);
        let here = self.offsets.get(known.saturating_sub(1)).map_or(0, |change| change.seconds as i64);
        (moment + here).div_euclid(86_400) as i32
    }
}

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

/// The minutes east of Greenwich that stand behind a sign: `01`, `0100`, `01:00`; behind letters also `1` and `1:00`.
pub(super) fn offset(sign: i32, rest: &[u8]) -> Option<i16> {
    let (hours, length, behind) = leading_number(rest)?;
    let (hours, minutes) = match (length, behind) {
        (1 | 2, []) => (hours, 0),
        (4, []) => (hours / 100, hours % 100),
        (1 | 2, [b':', minutes @ ..]) => match leading_number(minutes)? {
            (minutes, 2, []) => (hours, minutes),
            _ => return None,
        },
        _ => return None,
    };
    (hours <= 15 && minutes < 60).then_some((sign * (60 * hours + minutes) as i32) as i16)
}

/// Time zones by their letters, in hours east of Greenwich. Those that mean two places, such as IST, are not among them.
const LETTERS: &str = "UTC0 GMT0 Z0 WET0 WEST1 BST1 CET1 CEST2 MET1 MEST2 EET2 EEST3 MSK3 EST-5 EDT-4 CST-6 CDT-5 MST-7 \
                       MDT-6 PST-8 PDT-7 AKST-9 AKDT-8 HST-10 AST-4 ADT-3 BRT-3 JST9 KST9 SGT8 HKT8 AWST8 AEST10 AEDT11 \
                       NZST12 NZDT13";

/// The minutes east of Greenwich of a time zone that is not a sign and digits alone: `EST`, `GMT+1`, and what JavaScript and Java
/// write behind them in brackets.
#[cold]
pub(super) fn offset_of_letters(text: &[u8]) -> Option<i16> {
    let is_closed = text.ends_with(b")") || text.ends_with(b"]");
    let note = text.iter().position(|byte| is_closed && matches!(byte, b'(' | b'[')).unwrap_or(text.len());
    let text = text[..note].trim_ascii_end();
    let (letters, behind) = text.split_at(text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count());
    let hours = match behind {
        [] => {
            let hours = |zone: &'static str| {
                zone.as_bytes().strip_prefix(letters).filter(|rest| !rest[0].is_ascii_alphabetic())
            };
            LETTERS.split(' ').find_map(hours)?
        }
        [b'+' | b'-', ..] if [b"".as_slice(), b"GMT", b"UTC"].contains(&letters) => behind,
        _ => return None,
    };
    match hours {
        [b'+', digits @ ..] => offset(1, digits),
        [b'-', digits @ ..] => offset(-1, digits),
        _ => offset(1, hours),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::cell::date::{DateOrder, parse};
    use jiff::{Timestamp, tz::TimeZone as Oracle};
    use proptest::prelude::*;

    fn zone(name: &str) -> (TimeZone, Oracle) {
        let oracle = Oracle::get(name).unwrap();
        let begin: Timestamp = "1900-01-01T00:00:00Z".parse().unwrap();
        let first = OffsetFrom { from: f64::MIN, seconds: oracle.to_offset(begin).seconds().into() };
        let changes = oracle.following(begin).take_while(|change| change.timestamp().as_second() < 4_200_000_000);
        let rest = changes.map(|change| OffsetFrom {
            from: change.timestamp().as_second() as f64,
            seconds: change.offset().seconds().into(),
        });
        (TimeZone { name: name.into(), offsets: [first].into_iter().chain(rest).collect() }, oracle)
    }

    #[test]
    fn a_late_evening_in_greenwich_is_the_next_month_in_copenhagen() {
        let (copenhagen, _) = zone("Europe/Copenhagen");
        let day = |cell: &str| copenhagen.day(parse(cell.as_bytes(), DateOrder::Ymd).unwrap());
        let february = crate::customer::day::from_civil(2026, 2, 1).unwrap();
        assert_eq!(day("2026-01-31T23:30Z"), february);
        assert_eq!(day("2026-01-31T22:30Z"), february - 1);
        assert_eq!(day("2026-01-31T17:30-05:00"), february - 1);
        assert_eq!(day("2026-01-31T23:30"), february - 1);
        // In summer clocks are two hours ahead.
        assert_eq!(day("2026-06-30T22:15:00Z") - day("2026-06-30"), 1);
    }

    proptest! {
        #[test]
        fn days_are_those_of_a_known_library(
            seconds in -2_000_000_000i64..4_000_000_000,
            name in prop::sample::select(vec!["Europe/Copenhagen", "Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Africa/Casablanca"]),
        ) {
            let (ours, oracle) = zone(name);
            let moment = Timestamp::from_second(seconds).unwrap();
            let cell = moment.to_string();
            let expected = oracle.to_datetime(moment).date();
            let stamp = parse(cell.as_bytes(), DateOrder::Ymd).unwrap();
            prop_assert_eq!(crate::customer::day::iso(ours.day(stamp)), expected.to_string());
        }
    }
}
