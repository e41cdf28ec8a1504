//! Loyalty analytics: what retention, churn, NPS and lifetime value are, computed with their intervals
//! and with a reason wherever the question has no answer.
//!
//! The domain modules are pure: data in, result out, no clock, no I/O, and no randomness without a seed.
//! Rates are fractions (0.9533), NPS is in points (−100…100), money is in the caller's own currency.

mod error;
mod warning;

pub mod btyd;
pub mod customer;
pub mod programme;
pub mod retention;
pub mod stats;
pub mod strategy;
pub mod survey;
pub mod table;
pub mod value;

#[cfg(feature = "wasm")]
pub mod wasm;

pub use error::LoyaltyError;
pub use warning::{Reason, Warning};
