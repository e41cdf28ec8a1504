//! Average order value and purchase frequency: how large is an order, and how often do customers order?

use super::Figure;
use crate::error::{LoyaltyError, count, finite, non_negative, within};

/// Revenue per order, in the currency of `revenue`.
///
/// # Formula
/// revenue / orders. Revenue net of refunds may be negative.
///
/// # Errors
/// Orders that are negative or not whole; a revenue that is not a number.
///
/// ```
/// use loyalkit::value::order_value::average_order_value;
///
/// assert_eq!(average_order_value(50_000.0, 1_000.0)?.value, Some(50.0));
/// assert_eq!(average_order_value(0.0, 0.0)?.value, None);
/// assert!(average_order_value(50_000.0, -1.0).is_err());
/// # Ok::<(), loyalkit::LoyaltyError>(())
/// ```
pub fn average_order_value(revenue: f64, orders: f64) -> Result<Figure, LoyaltyError> {
    finite("revenue", revenue)?;
    count("orders", orders)?;
    Figure::per(revenue, orders, "orders")
}

/// Orders per customer and period.
///
/// # Formula
/// orders / customers / periods, where `customers` are the different customers who ordered and the orders span
/// `periods` periods.
///
/// # Errors
/// A count that is negative or not whole; periods not above 0.
pub fn purchase_frequency(orders: f64, customers: f64, periods: f64) -> Result<Figure, LoyaltyError> {
    count("orders", orders)?;
    count("customers", customers)?;
    within("periods", non_negative("periods", periods)?, f64::MIN_POSITIVE, f64::INFINITY)?;
    Figure::per(orders / periods, customers, "customers")
}
