//! What follows from the segments of a file of orders, once they are counted, for JavaScript.

use super::{read, write};
use crate::retention::by_segment::{SegmentCounts, SegmentFigures, figures};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The figures of counted segments, and which of them differ for real.
#[wasm_bindgen(js_name = segmentFigures)]
pub fn segment_figures(counts: Ts<SegmentCounts>, level: f64) -> Result<Ts<SegmentFigures>, JsValue> {
    write(&figures(&read(&counts)?, level)?)
}
