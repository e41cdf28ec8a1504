//! What customers buy, by its kind, for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::{Chunk, look_back};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::purchases::Purchases;
use crate::table::categories::{CategoriesReader as Reader, CategoryOptions, CategoryRoles};
use crate::table::report::{Layout, RowsReport};
use crate::value::cross_buying::{CrossBuying, CrossBuyingOptions, cross_buying};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a file into purchases: `push` its bytes, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct CategoriesReader {
    reader: Reader,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl CategoriesReader {
    /// Reads the columns of `roles` from a file that was scanned.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<Layout>,
        roles: Ts<CategoryRoles>,
        options: Ts<CategoryOptions>,
    ) -> Result<CategoriesReader, LoyaltyError> {
        let options = read(&options)?;
        Ok(Self { reader: Reader::new(&read(&layout)?, &read(&roles)?, &options)?, as_of: options.as_of })
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<f64, LoyaltyError> {
        Ok(self.reader.push(chunk.start(length))? as f64)
    }

    /// The file has ended, and the next one comes.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        self.reader.next_file()
    }

    /// The purchases.
    pub fn finish(self) -> Result<Categories, LoyaltyError> {
        let (purchases, report) = self.reader.finish()?;
        Ok(Categories { purchases, report, as_of: self.as_of })
    }
}

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
