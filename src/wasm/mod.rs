//! The JavaScript boundary: the only place that knows wasm-bindgen. One thin file per domain folder.
//!
//! Bulk crosses as typed arrays; small inputs and results as plain objects, by serde. What is wrong with an
//! input is thrown as `{ code, params, message }`, which the package turns into its `LoyaltyError`.

#[cfg(feature = "analysis")]
pub mod analysis;

use crate::LoyaltyError;
use serde::{Serialize, de::DeserializeOwned};
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

/// Reads an object from JavaScript, naming the field that does not fit.
fn read<T: Tsify + DeserializeOwned>(input: &Ts<T>) -> Result<T, LoyaltyError> {
    let object = input.js_value();
    serde_path_to_error::deserialize(serde_wasm_bindgen::Deserializer::from(object)).map_err(|error| {
        let path = error.path().to_string();
        let problem = error.inner().to_string();
        let problem = problem.strip_prefix("Error: ").unwrap_or(&problem);
        match missing_field(problem) {
            Some(field) if path == "." => LoyaltyError::MissingInput { name: field.into() },
            Some(field) => LoyaltyError::MissingInput { name: format!("{path}.{field}") },
            None => LoyaltyError::InvalidInput { name: path, problem: problem.into() },
        }
    })
}

/// The field that serde says is missing: it says so in words only.
fn missing_field(problem: &str) -> Option<&str> {
    problem.strip_prefix("missing field `")?.split('`').next()
}

/// Writes a result as a plain object: absent values are null, and nothing is a class.
fn write<T: Tsify + Serialize>(result: &T) -> Result<Ts<T>, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    Ok(Ts::new_unchecked(result.serialize(&serializer)?))
}

impl From<LoyaltyError> for JsValue {
    fn from(error: LoyaltyError) -> Self {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
        match error.serialize(&serializer) {
            Ok(object) => {
                // A plain object always takes another property, so the answer says nothing.
                let _ = js_sys::Reflect::set(&object, &"message".into(), &error.to_string().into());
                object
            }
            Err(problem) => problem.into(),
        }
    }
}
