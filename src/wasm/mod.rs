//! The JavaScript boundary: the only place that knows wasm-bindgen. One thin file per domain folder.
//!
//! Bulk crosses as typed arrays; small inputs and results as plain objects, by serde. What is wrong with an
//! input is thrown as `{ code, params }`, which the package turns into its `LoyaltyError` with a message.
//!
//! What a worker can be asked is what the classes of `analysis`, `models` and `risks` can do: the package derives its requests from
//! their declarations, so that a method has one name from here to the page.

#[cfg(feature = "_planning")]
pub mod programme;
#[cfg(feature = "_calculators")]
pub mod retention;
#[cfg(feature = "_planning")]
pub mod segments;
#[cfg(feature = "_planning")]
pub mod signals;
#[cfg(feature = "_calculators")]
pub mod stats;
#[cfg(feature = "_planning")]
pub mod strategy;
#[cfg(feature = "_calculators")]
pub mod survey;
#[cfg(feature = "_calculators")]
pub mod value;

#[cfg(feature = "_analysis")]
pub mod activity;
#[cfg(feature = "_analysis")]
pub mod categories;
#[cfg(feature = "_analysis")]
pub mod contacts;
#[cfg(feature = "_analysis")]
pub mod customers;
#[cfg(feature = "_analysis")]
pub mod files;
#[cfg(feature = "_analysis")]
pub mod orders;
#[cfg(feature = "_analysis")]
pub mod reading;
#[cfg(feature = "_analysis")]
pub mod subscriptions;
#[cfg(feature = "_analysis")]
pub mod survey_file;
#[cfg(feature = "_analysis")]
pub mod survival;

#[cfg(feature = "_models")]
pub mod btyd;
#[cfg(feature = "_models")]
pub mod contracts;

#[cfg(feature = "_risks")]
pub mod competing_risks;

#[cfg(feature = "_ranges")]
pub mod ranges;

#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;

#[cfg(any(feature = "_analysis", feature = "_models", feature = "_risks"))]
pub mod columns;
#[cfg(any(
    feature = "_calculators",
    feature = "_planning",
    feature = "_ranges",
    feature = "_analysis",
    feature = "_models",
    feature = "_risks"
))]
mod input;

#[cfg(any(
    feature = "_calculators",
    feature = "_planning",
    feature = "_ranges",
    feature = "_analysis",
    feature = "_models",
    feature = "_risks"
))]
use input::read;

use crate::LoyaltyError;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

/// Writes a result as a plain object: absent values are null, and nothing is a class or a Map.
fn write<T: Tsify + Serialize>(result: &T) -> Result<Ts<T>, JsValue> {
    let serializer =
        serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    Ok(Ts::new_unchecked(result.serialize(&serializer)?))
}

/// Writes a list of results.
#[cfg(any(feature = "_planning", feature = "_analysis", feature = "_models", feature = "_risks"))]
fn write_all<T: Tsify + Serialize>(results: &[T]) -> Result<Vec<Ts<T>>, JsValue> {
    results.iter().map(write).collect()
}

impl From<LoyaltyError> for JsValue {
    fn from(error: LoyaltyError) -> Self {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
        error.serialize(&serializer).unwrap_or_else(Self::from)
    }
}
