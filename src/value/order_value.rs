//! Average order value and purchase frequency: how large is an order, and how often do customers order?

use super::Figure;
use crate::error::{LoyaltyError, count, finite, non_negative, within};
use serde::Deserialize;

/// Revenue per order, in the currency of `revenue`.
///
/// # Formula
/// revenue / orders. Revenue net of refunds may be negative.
///
/// # Errors
/// Orders that are negative or not whole; a revenue that is not a number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::average_order_value;
///
/// assert_eq!(average_order_value(50_000.0, 1_000.0)?.value, Some(50.0));
/// assert_eq!(average_order_value(0.0, 0.0)?.value, None);
/// let refused = average_order_value(50_000.0, 0.5);
/// assert!(matches!(refused, Err(LoyaltyError::NotWhole { name, .. }) if name == "orders"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn average_order_value(revenue: f64, orders: f64) -> Result<Figure, LoyaltyError> {
    finite("revenue", revenue)?;
    count("orders", orders)?;
    Figure::per(revenue, orders, "orders")
}

/// Who ordered how often.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct OrderCounts {
    /// The number of orders.
    pub orders: f64,
    /// The number of different customers who ordered.
    pub customers: f64,
    /// How many periods the orders span; default 1.
    #[serde(default = "one")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub periods: f64,
}

fn one() -> f64 {
    1.0
}

/// Orders per customer and period.
///
/// # Formula
/// orders / customers / periods.
///
/// # Errors
/// A count that is negative or not whole; periods not above 0.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{OrderCounts, purchase_frequency};
///
/// let counts = OrderCounts { orders: 1_000.0, customers: 400.0, periods: 1.0 };
/// assert_eq!(purchase_frequency(counts)?.value, Some(2.5));
/// let refused = purchase_frequency(OrderCounts { periods: 0.0, ..counts });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "periods"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn purchase_frequency(counts: OrderCounts) -> Result<Figure, LoyaltyError> {
    let OrderCounts { orders, customers, periods } = counts;
    count("orders", orders)?;
    count("customers", customers)?;
    within("periods", non_negative("periods", periods)?, f64::MIN_POSITIVE, f64::INFINITY)?;
    Figure::per(orders / periods, customers, "customers")
}
