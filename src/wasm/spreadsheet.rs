//! Spreadsheet files for JavaScript: the bytes of a file go in, the text of one sheet comes out in parts.

use super::write;

use crate::table::spreadsheet::{Choice, SheetRead, sheet_text};
use js_sys::{Function, Uint8Array};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Calls `take` with each part of the text of a sheet, and the number of rows up to there. The sheet is the one with a
/// name, or at a position; default: the first that is not hidden.
#[wasm_bindgen(js_name = sheetText)]
pub fn text_of_sheet(
    bytes: &[u8],
    name: Option<String>,
    position: Option<f64>,
    take: &Function,
) -> Result<Ts<SheetRead>, JsValue> {
    let choice = match (name, position) {
        (Some(name), _) => Choice::Name(name),
        (None, Some(at)) => Choice::Position(at as usize), // Casting cuts a float to the range of the integer.
        (None, None) => Choice::First,
    };
    let mut failure = None;
    let read = sheet_text(bytes, &choice, |part, rows| {
        let called = take.call2(&JsValue::NULL, &Uint8Array::from(part), &rows.into());
        failure = failure.take().or(called.err());
    });
    match failure {
        Some(thrown) => Err(thrown),
        None => write(&read?),
    }
}
