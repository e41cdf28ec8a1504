//! Cells: the number, the day and the score in a text. What another library reads too, it reads as the same.

use loyalkit::customer::day;
use loyalkit::table::date::{self, DateOrder};
use loyalkit::table::number::{self, DecimalMark};
use loyalkit::table::{missing, score};

const ORDERS: [DateOrder; 6] =
    [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy, DateOrder::Serial1900, DateOrder::Serial1904, DateOrder::Unix];

/// Each line is a cell; the first byte is a number to write.
pub fn check(data: &[u8]) {
    for cell in data.split(|byte| *byte == b'\n') {
        number_of(cell);
        day_of(cell);
        score_of(cell);
        missing::is_missing(cell);
    }
    if let Some(bytes) = data.first_chunk::<8>() {
        written(f64::from_le_bytes(*bytes));
        day_written(i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]).rem_euclid(73_000) - 25_000);
    }
}

fn number_of(cell: &[u8]) {
    let [point, comma] = [DecimalMark::Point, DecimalMark::Comma].map(|mark| number::parse(cell, mark));
    for value in [point, comma].into_iter().flatten() {
        assert!(value.is_finite(), "{value}");
    }
    let mut evidence = number::Evidence::default();
    if let Some(found) = evidence.note(cell, 1) {
        assert!(found.value.is_finite() && (point == Some(found.value) || comma == Some(found.value)), "{found:?}");
        assert_eq!(evidence.numbers, 1);
    }
    assert!(number::currency(cell).is_none() || point.is_some() || comma.is_some());
    // Digits with at most one point, and no more of them than a number has: what Rust itself reads.
    let plain = cell.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    let ends_in_digits = cell.first().is_some_and(u8::is_ascii_digit) && cell.last().is_some_and(u8::is_ascii_digit);
    if plain && ends_in_digits && cell.iter().filter(|byte| **byte == b'.').count() <= 1 && cell.len() <= 40 {
        let known: f64 = std::str::from_utf8(cell).expect("ASCII").parse().expect("digits");
        assert_eq!(point, Some(known));
    }
}

/// A number that was written is read as itself.
fn written(value: f64) {
    if value.is_finite() && (1e-6..1e15).contains(&value.abs()) {
        let text = format!("{value}");
        assert_eq!(number::parse(text.as_bytes(), DecimalMark::Point), Some(value), "{text}");
        let comma = text.replace('.', ",");
        assert_eq!(number::parse(comma.as_bytes(), DecimalMark::Comma), Some(value), "{comma}");
    }
}

fn day_of(cell: &[u8]) {
    for order in ORDERS {
        let Some(stamp) = date::parse(cell, order) else { continue };
        assert_eq!(date::day(cell, order, None), Some(stamp.day));
        let (year, month, number) = day::to_civil(stamp.day);
        assert_eq!(day::from_civil(year, month, number), Some(stamp.day));
        if let Some((hour, minute, second)) = stamp.time {
            assert!(hour < 24 && minute < 60 && second.is_none_or(|second| second < 61), "{stamp:?}");
        }
    }
    let mut evidence = date::Evidence::default();
    evidence.note(cell, 1);
    // What RFC 3339 says a date is, in the years that customers live in.
    if let Ok(text) = std::str::from_utf8(cell)
        && cell.len() == 10
        && let Ok(known) = text.parse::<jiff::civil::Date>()
        && (1900..=2100).contains(&known.year())
    {
        let found = date::day(cell, DateOrder::Ymd, None).map(day::to_civil);
        assert_eq!(found, Some((i32::from(known.year()), known.month() as u32, known.day() as u32)), "{text}");
    }
}

/// A day that was written, in any order, is read as itself.
fn day_written(of: i32) {
    let (year, month, number) = day::to_civil(of);
    let dmy = format!("{number:02}-{month:02}-{year}");
    let mdy = format!("{month}/{number}/{year}");
    assert_eq!(date::day(day::iso(of).as_bytes(), DateOrder::Ymd, None), Some(of));
    assert_eq!(date::day(dmy.as_bytes(), DateOrder::Dmy, None), Some(of), "{dmy}");
    assert_eq!(date::day(mdy.as_bytes(), DateOrder::Mdy, None), Some(of), "{mdy}");
    let known = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(of);
    assert_eq!((year, month, number), (i32::from(known.year()), known.month() as u32, known.day() as u32));
}

fn score_of(cell: &[u8]) {
    if let score::ScoreCell::Score(value) = score::read(cell) {
        assert!(value.is_finite(), "{value}");
    }
}
