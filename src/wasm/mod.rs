//! The JavaScript boundary: the only place that knows wasm-bindgen. One thin file per domain folder.
//!
//! Bulk crosses as typed arrays; small inputs and results as plain objects, by serde. What is wrong with an
//! input is thrown as `{ code, params }`, which the package turns into its `LoyaltyError` with a message.

#[cfg(feature = "planning")]
pub mod programme;
#[cfg(feature = "calculators")]
pub mod retention;
#[cfg(feature = "planning")]
pub mod segments;
#[cfg(feature = "planning")]
pub mod signals;
#[cfg(feature = "calculators")]
pub mod stats;
#[cfg(feature = "planning")]
pub mod strategy;
#[cfg(feature = "calculators")]
pub mod survey;
#[cfg(feature = "calculators")]
pub mod value;

#[cfg(any(
    feature = "calculators",
    feature = "planning",
    feature = "analysis",
    feature = "further",
    feature = "models"
))]
mod input;

#[cfg(feature = "further")]
pub mod activity;
#[cfg(feature = "analysis")]
pub mod analysis;
#[cfg(feature = "models")]
pub mod btyd;
#[cfg(feature = "further")]
pub mod categories;
#[cfg(feature = "models")]
pub mod contracts;
#[cfg(feature = "further")]
pub mod events;
#[cfg(any(feature = "analysis", feature = "further"))]
pub mod files;
#[cfg(feature = "further")]
pub mod order_segments;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
#[cfg(feature = "further")]
pub mod subscriptions;
#[cfg(feature = "further")]
pub mod survey_file;
#[cfg(feature = "further")]
pub mod survival;
#[cfg(feature = "further")]
pub mod survival_models;

use crate::LoyaltyError;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

/// Reads an object from JavaScript, naming the field that does not fit.
#[cfg(any(
    feature = "calculators",
    feature = "planning",
    feature = "analysis",
    feature = "further",
    feature = "models"
))]
fn read<T: Tsify + serde::de::DeserializeOwned>(value: &Ts<T>) -> Result<T, LoyaltyError> {
    T::deserialize(input::Input(value.js_value()))
}

/// Writes a result as a plain object: absent values are null, and nothing is a class or a Map.
fn write<T: Tsify + Serialize>(result: &T) -> Result<Ts<T>, JsValue> {
    let serializer =
        serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    Ok(Ts::new_unchecked(result.serialize(&serializer)?))
}

/// Writes a list of results.
#[cfg(feature = "planning")]
fn write_all<T: Tsify + Serialize>(results: &[T]) -> Result<Vec<Ts<T>>, JsValue> {
    results.iter().map(write).collect()
}

/// Writes columns into an object as typed arrays.
#[cfg(any(feature = "further", feature = "models"))]
fn set_columns(object: &js_sys::Object, columns: &[(&str, &Vec<f64>)]) -> Result<(), JsValue> {
    for (name, column) in columns {
        js_sys::Reflect::set(object, &JsValue::from_str(name), &js_sys::Float64Array::from(&column[..]))?;
    }
    Ok(())
}

impl From<LoyaltyError> for JsValue {
    fn from(error: LoyaltyError) -> Self {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
        error.serialize(&serializer).unwrap_or_else(Self::from)
    }
}
