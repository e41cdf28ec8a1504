//! Time zones: which day is it in one place, when the file gives the time of another?

use crate::customer::day::iso;
use serde::{Deserialize, Serialize};

/// When the clocks of a place show what. A list of its changes, because the rules of all places would be larger than
/// the rest of the core, and every host knows them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TimeZone {
    /// What it is called in the IANA database, such as `Europe/Copenhagen`.
    pub name: String,
    /// What holds from when on, in the order of time.
    pub offsets: Vec<OffsetFrom>,
}

/// How far clocks are ahead of Greenwich from a moment on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
