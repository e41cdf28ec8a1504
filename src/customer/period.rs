//! Calendar periods: in which week, month or year does a day lie, and when does it begin and end?

use super::day;
use serde::{Deserialize, Serialize};

/// The length of the periods that time is cut into, by the calendar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Period {
    /// Days.
    Day,
    /// Weeks from Monday to Sunday, as in ISO 8601.
    Week,
    /// Calendar months.
    #[default]
    Month,
    /// Calendar quarters.
    Quarter,
    /// Calendar years.
    Year,
}

/// How time is cut, and up to when.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct PeriodOptions {
    /// The length of the periods; default months.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file. What is later is left out.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// 1 January 1970 was a Thursday, three days behind its Monday.
const THURSDAY: i32 = 3;

impl Period {
    /// The number of the period that a day lies in: those of one length follow each other without a gap.
    pub fn number(self, of: i32) -> i32 {
        match self {
            Self::Day => of,
            Self::Week => (of + THURSDAY).div_euclid(7),
            Self::Month => day::month(of),
            Self::Quarter => day::month(of).div_euclid(3),
            Self::Year => day::month(of).div_euclid(12),
        }
    }

    /// The first day of the period with this number.
    pub fn first_day(self, number: i32) -> i32 {
        match self {
            Self::Day => number,
            Self::Week => 7 * number - THURSDAY,
            Self::Month => day::first_of_month(number),
            Self::Quarter => day::first_of_month(3 * number),
            Self::Year => day::first_of_month(12 * number),
        }
    }

    /// The last day of the period with this number.
    pub fn last_day(self, number: i32) -> i32 {
        self.first_day(number + 1) - 1
    }

    /// How many whole periods lie between two days: a month is over on the same day of the next one, or on its last day.
    pub fn whole_between(self, from: i32, to: i32) -> i32 {
        let months = || {
            let is_before = day::to_civil(to).2 < day::to_civil(from).2 && to != day::last_of_month(day::month(to));
            day::month(to) - day::month(from) - i32::from(is_before)
        };
        match self {
            Self::Day => to - from,
            Self::Week => (to - from).div_euclid(7),
            Self::Month => months(),
            Self::Quarter => months().div_euclid(3),
            Self::Year => months().div_euclid(12),
        }
    }

    /// Whether the period with this number is unfinished on a day: it is over with its last one.
    pub fn is_open(self, number: i32, as_of: i32) -> bool {
        as_of < self.last_day(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_lies_within_its_period_and_the_next_one_begins_behind_it() {
        for period in [Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year] {
            for day in -20_000..20_000 {
                let number = period.number(day);
                let (first, last) = (period.first_day(number), period.last_day(number));
                assert!((first..=last).contains(&day), "{period:?} {day}");
                assert_eq!(period.number(last + 1), number + 1, "{period:?} {day}");
            }
        }
    }

    #[test]
    fn a_month_is_over_on_the_same_day_of_the_next_or_on_its_last() {
        let between = |period: Period, from, to| {
            period.whole_between(day::from_iso("day", from).unwrap(), day::from_iso("day", to).unwrap())
        };
        assert_eq!(between(Period::Month, "2026-01-15", "2026-02-14"), 0);
        assert_eq!(between(Period::Month, "2026-01-15", "2026-02-15"), 1);
        assert_eq!(between(Period::Month, "2026-01-31", "2026-02-27"), 0);
        assert_eq!(between(Period::Month, "2026-01-31", "2026-02-28"), 1);
        assert_eq!(between(Period::Year, "2024-02-29", "2025-02-28"), 1);
        assert_eq!(between(Period::Quarter, "2026-01-31", "2026-04-30"), 1);
        assert_eq!(between(Period::Week, "2026-01-01", "2026-01-14"), 1);
    }

    #[test]
    fn weeks_begin_on_mondays() {
        let monday = day::from_iso("day", "2026-11-16").unwrap();
        assert_eq!(Period::Week.first_day(Period::Week.number(monday + 6)), monday);
        assert_eq!(Period::Week.number(monday - 1) + 1, Period::Week.number(monday));
    }
}
