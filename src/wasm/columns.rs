//! Columns for JavaScript: typed arrays inside plain objects, copied once and never written number by number.

use js_sys::{Float64Array, Int32Array, Uint8Array, Uint16Array, Uint32Array};
use serde::Serialize;
use wasm_bindgen::JsCast;

/// A typed array in a result.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Column<A: JsCast>(#[serde(with = "serde_wasm_bindgen::preserve")] pub(super) A);

macro_rules! column {
    ($($number:ty => $array:ident),*) => {
        $(
            impl From<&[$number]> for Column<$array> {
                fn from(column: &[$number]) -> Self {
                    Self($array::from(column))
                }
            }

            impl From<Vec<$number>> for Column<$array> {
                fn from(column: Vec<$number>) -> Self {
                    Self($array::from(&column[..]))
                }
            }

            impl From<&Vec<$number>> for Column<$array> {
                fn from(column: &Vec<$number>) -> Self {
                    Self($array::from(&column[..]))
                }
            }
        )*
    };
}

column! { f64 => Float64Array, i32 => Int32Array, u32 => Uint32Array, u16 => Uint16Array, u8 => Uint8Array }

/// Columns of one length, one behind the other.
pub(super) fn cut<'a>(names: &'a [String], values: &'a [f64]) -> impl Iterator<Item = (&'a str, &'a [f64])> {
    let length = values.len() / names.len().max(1);
    names.iter().enumerate().map(move |(at, name)| (name.as_str(), &values[at * length..(at + 1) * length]))
}
