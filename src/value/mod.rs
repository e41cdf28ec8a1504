//! Customer value: what customers are worth.

pub(crate) mod acquisition;
pub(crate) mod cross_buying;
pub(crate) mod customer_base;
pub(crate) mod highlights;
pub(crate) mod lifetime_value;
pub(crate) mod order_value;
pub(crate) mod rfm;
pub(crate) mod signals;
pub(crate) mod wallet;

pub use acquisition::*;
pub use cross_buying::*;
pub use customer_base::*;
pub use highlights::*;
pub use lifetime_value::*;
pub use order_value::*;
pub use rfm::*;
pub use signals::*;
pub use wallet::*;

use crate::error::{LoyaltyError, representable};
use crate::stats::decimal;
use crate::warning::Reason;
use serde::Serialize;

/// A figure with no interval: an amount of money, or a number per customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Figure {
    /// The value, or null with a `reason`.
    pub value: Option<f64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

impl Figure {
    fn of(value: f64) -> Result<Self, LoyaltyError> {
        Ok(Self { value: Some(representable("value", value)?), reason: None })
    }

    fn undefined(reason: Reason) -> Self {
        Self { value: None, reason: Some(reason) }
    }

    /// `amount` for each of `n`, or the reason that there is nobody to share it.
    fn per(amount: f64, n: f64, name: &str) -> Result<Self, LoyaltyError> {
        if n == 0.0 {
            return Ok(Self::undefined(Reason::EmptyGroup { name: name.into() }));
        }
        Self::of(decimal::ratio(amount, n))
    }
}
