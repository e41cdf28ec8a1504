//! Facts with numbers: every worked number of the definitions, by the row of `metrics.md` that states it.
//!
//! Where `golden.json` has the row's digits, they are used. Both were recomputed from the definitions alone by a second
//! hand; the sources of the formulas stand at the functions.

mod btyd;
#[cfg(not(target_arch = "wasm32"))]
mod coverage;
#[cfg(not(target_arch = "wasm32"))]
mod digits;
mod programme;
mod retention;
mod strategy;
mod survey;
mod value;

use loyalkit::stats::Interval;

/// How close a result must be to sixteen digits computed in another order.
const DIGITS: f64 = 1e-12;

/// Asserts that a number equals `expected` to `tolerance`, relative above 1 and absolute below.
#[track_caller]
fn near(actual: f64, expected: f64, tolerance: f64) {
    let scale = expected.abs().max(1.0);
    assert!((actual - expected).abs() <= tolerance * scale, "{actual} is not {expected}");
}

/// Asserts that an answer is there and equals `expected` to the digit.
#[track_caller]
fn is(actual: Option<f64>, expected: f64) {
    near(actual.expect("an answer"), expected, DIGITS);
}

/// Asserts both ends of an interval to `tolerance`.
#[track_caller]
fn spans(interval: Option<Interval>, low: f64, high: f64, tolerance: f64) {
    let interval = interval.expect("an interval");
    near(interval.low, low, tolerance);
    near(interval.high, high, tolerance);
}

/// Tests, each under the row of `metrics.md` whose worked number it reproduces; they run natively and in WebAssembly.
macro_rules! rows {
    ($($row:literal => fn $test:ident() $body:block)*) => {
        $(
            #[cfg_attr(not(target_arch = "wasm32"), test)]
            #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
            fn $test() $body
        )*

        /// The rows that have a test in this file.
        #[cfg(not(target_arch = "wasm32"))]
        pub(crate) const ROWS: &[&str] = &[$($row),*];
    };
}
use rows;
