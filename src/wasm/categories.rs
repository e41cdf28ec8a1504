//! Purchases by category for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::Scanned;
use super::reading::{Chunk, look_back, reader, taken};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::purchases::Purchases;
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::categories::{CategoriesReader as Reader, CategoryRoles};
use crate::table::rows::reading::RowsOptions;
use crate::table::scan::one_pass::RowsRead;
use crate::value::cross_buying::{CrossBuying, CrossBuyingOptions, cross_buying};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

reader! {
    /// Reads a file into purchases: `push` its bytes, then `finish`.
    CategoriesReader: Reader(CategoryRoles, RowsOptions) -> Categories { purchases }
}
taken! { categories(CategoryRoles, RowsOptions) -> Categories { purchases } }

/// What the customers of a file buy.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Categories {
    purchases: Purchases,
    report: RowsReport,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl Categories {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<RowsReport>, JsValue> {
        write(&self.report)
    }

    /// How many kinds customers buy, and which one second.
    #[wasm_bindgen(js_name = crossBuying)]
    pub fn cross_buying(&self, options: Ts<CrossBuyingOptions>, limit: f64) -> Result<Ts<CrossBuying>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&cross_buying(&self.purchases, &options, limit as usize)?)
    }
}
