//! Deferred revenue: how much of today's sales must wait until its points are redeemed?
//!
//! An illustration in the manner of IFRS 15, example 52; not accounting advice.

use crate::error::{LoyaltyError, field, non_negative, not_a_number, part_of, representable, same_length, within};
use crate::stats::decimal::{product, ratio, sum};
use crate::warning::Reason;
use serde::Serialize;

/// A sale with points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PointSale<'a> {
    /// What was paid in all.
    pub sales: f64,
    /// Points given.
    pub points: f64,
    /// The stand-alone price of a point that is redeemed.
    pub point_price: f64,
    /// The share of points expected to be redeemed in all, 0–1, when sold.
    pub expected_redemption: f64,
    /// Points redeemed in all by the end of each year.
    pub redeemed: &'a [f64],
    /// The share of points expected to be redeemed in all, as seen in each year; default: the first expectation.
    pub expectation: Option<&'a [f64]>,
}

/// One year's revenue from points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct YearOfPoints {
    /// Revenue recognised in the year; below 0 when an expectation rose.
    pub recognised: f64,
    /// What is still deferred at its end.
    pub remaining: f64,
}

/// How a sale is split between goods and points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct DeferredRevenue {
    /// Revenue of the goods, recognised at once; null with a `reason`.
    pub goods: Option<f64>,
    /// Revenue of the points, deferred; null with a `reason`.
    pub deferred: Option<f64>,
    /// What each year recognises of it.
    pub by_year: Vec<YearOfPoints>,
    /// Why there is no split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Splits a sale by relative stand-alone prices, and recognises the points' part by cumulative catch-up.
///
/// # Formula
/// points' price P = points × price × expected redemption; deferred = sales × P/(sales + P). By the end of a year,
/// deferred × redeemed/(points × expectation of that year) is recognised in all. No ratio is rounded.
///
/// # Errors
/// A negative amount; an expectation outside 0–1; redeemed points that fall from year to year, or exceed those expected;
/// a list of another length than the years.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{PointSale, deferred_revenue};
///
/// // IFRS 15, example 52: 100 of goods and 10 points of 1 each, of which 9.5 are expected to be used.
/// let sale = PointSale {
///     sales: 100_000.0,
///     points: 10_000.0,
///     point_price: 1.0,
///     expected_redemption: 0.95,
///     redeemed: &[4_500.0],
///     expectation: None,
/// };
/// let found = deferred_revenue(sale)?;
/// assert_eq!((found.goods.map(f64::round), found.deferred.map(f64::round)), (Some(91_324.0), Some(8_676.0)));
/// let refused = deferred_revenue(PointSale { expected_redemption: 95.0, ..sale });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "expected_redemption"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn deferred_revenue(sale: PointSale<'_>) -> Result<DeferredRevenue, LoyaltyError> {
    let PointSale { sales, points, point_price, expected_redemption, redeemed, expectation } = sale;
    non_negative("sales", sales)?;
    non_negative("points", points)?;
    non_negative(field!("point_price"), point_price)?;
    within(field!("expected_redemption"), expected_redemption, 0.0, 1.0)?;
    if let Some(seen) = expectation {
        same_length("expectation", seen.len(), redeemed.len())?;
    }
    let price_of_points = representable("points", product(product(points, point_price), expected_redemption))?;
    let all = representable("sales", sum(&[sales, price_of_points]))?;
    if all == 0.0 {
        let reason = Some(Reason::EmptyGroup { name: "sales".into() });
        return Ok(DeferredRevenue { goods: None, deferred: None, by_year: vec![], reason });
    }
    let deferred = product(sales, ratio(price_of_points, all));
    let (mut recognised, mut before) = (0.0, 0.0);
    let mut by_year = Vec::with_capacity(redeemed.len());
    for (year, &so_far) in redeemed.iter().enumerate() {
        if !so_far.is_finite() {
            return Err(not_a_number("redeemed", so_far, Some(year as u32 + 1)));
        }
        within("redeemed", so_far, before, f64::INFINITY)?;
        before = so_far;
        let share = within("expectation", expectation.map_or(expected_redemption, |seen| seen[year]), 0.0, 1.0)?;
        let expected = product(points, share);
        part_of("redeemed", so_far, "expected points", expected)?;
        let in_all = if expected > 0.0 { product(deferred, ratio(so_far, expected)) } else { 0.0 };
        by_year.push(YearOfPoints { recognised: sum(&[in_all, -recognised]), remaining: sum(&[deferred, -in_all]) });
        recognised = in_all;
    }
    Ok(DeferredRevenue { goods: Some(sum(&[sales, -deferred])), deferred: Some(deferred), by_year, reason: None })
}
