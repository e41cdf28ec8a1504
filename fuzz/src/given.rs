//! Given bytes: the numbers, lists and choices that they stand for, and what is true of any result.

use arbitrary::{Arbitrary, Result, Unstructured};
use loyalkit::LoyaltyError;
use loyalkit::stats::{Comparison, Interval, Rate};
use std::fmt::Debug;

/// Any number: mostly one that people type, at times one that breaks what was not made for it.
pub(crate) fn number(u: &mut Unstructured<'_>) -> Result<f64> {
    Ok(match u.int_in_range(0..=11)? {
        0..=4 => f64::from(u16::arbitrary(u)?),
        5..=6 => f64::from(u16::arbitrary(u)?) / 100.0,
        7 => f64::from(i32::arbitrary(u)?) / 8.0,
        8..=9 => share(u)?,
        10 => {
            *u.choose(&[0.0, -0.0, 1.0, -1.0, f64::MIN_POSITIVE, 5e-324, 1e-9, 1e15, 9_007_199_254_740_993.0, 1e100])?
        }
        _ if u.ratio(1, 6)? => f64::arbitrary(u)?,
        _ => *u.choose(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN])?,
    })
}

/// A count of up to some thousands.
pub(crate) fn count(u: &mut Unstructured<'_>) -> Result<f64> {
    Ok(if u.ratio(1, 30)? { number(u)? } else { f64::from(u.int_in_range(0..=5_000_u16)?) })
}

/// From 0 to 1, both included.
pub(crate) fn share(u: &mut Unstructured<'_>) -> Result<f64> {
    Ok(f64::from(u16::arbitrary(u)?) / f64::from(u16::MAX))
}

/// A confidence level, seldom one that there is not.
pub(crate) fn level(u: &mut Unstructured<'_>) -> Result<f64> {
    Ok(if u.ratio(1, 20)? { number(u)? } else { 0.5 + share(u)? * 0.499 })
}

pub(crate) fn option<T>(
    u: &mut Unstructured<'_>,
    one: impl FnOnce(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Option<T>> {
    Ok(if bool::arbitrary(u)? { Some(one(u)?) } else { None })
}

/// Up to so many.
pub(crate) fn list<T>(
    u: &mut Unstructured<'_>,
    most: usize,
    mut one: impl FnMut(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let length = u.int_in_range(0..=most)?;
    (0..length).map(|_| one(u)).collect()
}

/// A day of the years 1900 to 2100 as text, seldom one that is none.
pub(crate) fn day(u: &mut Unstructured<'_>) -> Result<String> {
    const NONE: [&str; 4] = ["", "2024-02-30", "1e9", "9999-12-31"];
    let day = u.int_in_range(-25_000..=47_000)?;
    Ok(if u.ratio(1, 20)? { u.choose(&NONE)?.to_string() } else { loyalkit::customer::day::iso(day) })
}

/// A result has numbers, or none with a reason: never one that is no number. What was refused says what, whatever that was.
#[track_caller]
pub(crate) fn sound<T: Debug>(result: Result<T, LoyaltyError>) -> Option<T> {
    match result {
        Ok(found) => {
            finite(&found);
            Some(found)
        }
        Err(error) => {
            assert!(!format!("{error}").is_empty());
            None
        }
    }
}

/// Every number in it is one.
#[track_caller]
pub(crate) fn finite(found: &impl Debug) {
    let text = format!("{found:?}");
    let odd = text.split(|c: char| !c.is_alphanumeric()).find(|word| matches!(*word, "NaN" | "inf"));
    assert!(odd.is_none(), "{text}");
}

/// An estimate lies in its interval, and both in their range.
#[track_caller]
pub(crate) fn holds(interval: Option<Interval>, estimate: Option<f64>, lowest: f64, highest: f64) {
    if let Some(value) = estimate {
        assert!((lowest..=highest).contains(&value), "{value}");
    }
    if let (Some(interval), Some(value)) = (interval, estimate) {
        let ordered =
            lowest <= interval.low && interval.low <= value && value <= interval.high && interval.high <= highest;
        assert!(ordered, "{value} {interval:?}");
    }
}

/// A share of a whole, or a reason why there is none.
#[track_caller]
pub(crate) fn rate(rate: &Rate) {
    holds(rate.interval, rate.value, 0.0, 1.0);
    assert_eq!(rate.value.is_none(), rate.reason.is_some(), "{rate:?}");
}

/// A difference of two shares, or of two scores of `width` points.
#[track_caller]
pub(crate) fn comparison(comparison: &Comparison, width: f64) {
    holds(comparison.interval, comparison.difference, -width, width);
    assert!(comparison.p.is_none_or(|p| (0.0..=1.0).contains(&p)), "{comparison:?}");
}

/// The same but for the rounding of sums in another order.
pub(crate) fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}
