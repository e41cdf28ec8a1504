//! Calendar days, counted from 1 January 1970, without clocks or time zones.

use crate::{LoyaltyError, Problem};

/// The number of a day of the Gregorian calendar, or `None` when it has no such day (30 February).
///
/// Source: Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
pub fn from_civil(year: i32, month: u32, day: u32) -> Option<i32> {
    if !(1..=12).contains(&month) || day == 0 || day > month_length(year, month) {
        return None;
    }
    // Years begin in March here, so that the leap day is the last of its year.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month as i32 + 9) % 12) + 2) / 5 + day as i32 - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// The year, month and day of a day's number: the inverse of [`from_civil`].
pub fn to_civil(day: i32) -> (i32, u32, u32) {
    let shifted = i64::from(day) + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let month = (month_from_march + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i32, month as u32, (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u32)
}

fn month_length(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A day as `yyyy-mm-dd`.
pub fn iso(day: i32) -> String {
    let (year, month, day) = to_civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Whether a day lies in the years 1900 to 2100: others are slips of the pen, and months without end in a table.
pub fn is_plausible(day: i32) -> bool {
    const FIRST_OF_1900: i32 = -25_567;
    const LAST_OF_2100: i32 = 47_846;
    (FIRST_OF_1900..=LAST_OF_2100).contains(&day)
}

/// The plausible day that `yyyy-mm-dd` names; `name` is the field it came in.
///
/// # Errors
/// Anything else, days that the calendar does not have, and days outside the years 1900 to 2100.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::day::{from_civil, from_iso};
///
/// assert_eq!(Some(from_iso("as_of", "2026-01-31")?), from_civil(2026, 1, 31));
/// let refused = from_iso("as_of", "2026-02-31");
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn from_iso(name: &str, text: &str) -> Result<i32, LoyaltyError> {
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u32>().ok())?
    };
    let dashes = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
    let day = || from_civil(number(0, 4)? as i32, number(5, 7)?, number(8, 10)?);
    let named = dashes.then(day).flatten().filter(|day| is_plausible(*day));
    named.ok_or_else(|| LoyaltyError::invalid(name, Problem::NotADay { value: text.into() }))
}

/// The number of a day's month: 12 × year + (month − 1).
pub fn month(day: i32) -> i32 {
    let (year, month, _) = to_civil(day);
    12 * year + month as i32 - 1
}

/// The first day of the month with this number.
pub fn first_of_month(month: i32) -> i32 {
    from_civil(month.div_euclid(12), month.rem_euclid(12) as u32 + 1, 1).unwrap_or_default()
}

/// The last day of the month with this number.
pub fn last_of_month(month: i32) -> i32 {
    first_of_month(month + 1) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_thousand_years_agrees_with_jiff() {
        let epoch = jiff::civil::date(1970, 1, 1);
        let mut date = jiff::civil::date(-1000, 1, 1);
        let mut number = date.since((jiff::Unit::Day, epoch)).unwrap().get_days();
        while date < jiff::civil::date(3000, 1, 1) {
            let (year, month, day) = (i32::from(date.year()), date.month() as u32, date.day() as u32);
            assert_eq!(from_civil(year, month, day), Some(number));
            assert_eq!(to_civil(number), (year, month, day));
            date = date.tomorrow().unwrap();
            number += 1;
        }
    }

    #[test]
    fn two_centuries_are_plausible() {
        let borders = [(1899, 12, 31), (1900, 1, 1), (2100, 12, 31), (2101, 1, 1)];
        let plausible = borders.map(|(year, month, date)| is_plausible(from_civil(year, month, date).unwrap()));
        assert_eq!(plausible, [false, true, true, false]);
    }

    #[test]
    fn months_begin_and_end() {
        let day = |text| from_iso("day", text).unwrap();
        assert_eq!(iso(first_of_month(month(day("2024-02-15")))), "2024-02-01");
        assert_eq!(iso(last_of_month(month(day("2024-02-15")))), "2024-02-29");
        assert_eq!(month(day("2026-01-31")) + 1, month(day("2026-02-01")));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "26-01-01",
            "2026-1-01",
            "2026-01-01T00",
            "+026-01-01",
            "9999-12-31",
            "1899-12-31",
            "",
        ] {
            assert!(from_iso("as_of", text).is_err(), "{text}");
        }
    }
}
