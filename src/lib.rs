//! Loyalty analytics: what retention, churn, NPS and lifetime value are, computed with their intervals
//! and with a reason wherever the question has no answer.
//!
//! The domain modules are pure: data in, result out, no clock, no I/O, and no randomness without a seed.
//! Rates are fractions (0.9533), NPS is in points (−100…100), money is in the caller's own currency.

// A module for WebAssembly calls only a part of what the domains offer.
#![cfg_attr(feature = "wasm", allow(dead_code))]

mod error;
mod problem;
mod warning;

// A module for WebAssembly is compiled from the domains that it needs, so that a change of another one does not make it anew.
#[cfg(any(not(feature = "wasm"), feature = "models"))]
pub mod btyd;
pub mod customer;
#[cfg(any(not(feature = "wasm"), feature = "planning"))]
pub mod programme;
#[cfg(any(
    not(feature = "wasm"),
    feature = "calculators",
    feature = "ranges",
    feature = "analysis",
    feature = "models"
))]
pub mod retention;
pub mod stats;
#[cfg(any(not(feature = "wasm"), feature = "planning", feature = "analysis"))]
pub mod strategy;
#[cfg(any(
    not(feature = "wasm"),
    feature = "calculators",
    feature = "planning",
    feature = "ranges",
    feature = "analysis"
))]
pub mod survey;
#[cfg(any(not(feature = "wasm"), feature = "analysis", feature = "spreadsheet"))]
pub mod table;
#[cfg(any(
    not(feature = "wasm"),
    feature = "calculators",
    feature = "planning",
    feature = "ranges",
    feature = "analysis"
))]
pub mod value;

#[cfg(feature = "wasm")]
pub mod wasm;

pub use error::{FileKind, LoyaltyError};
pub use problem::{CutsOrder, ExpectedType, Grouped, Problem};
pub use warning::{Reason, Warning};
