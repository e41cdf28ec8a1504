//! Purchases by category for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::Scanned;
use super::reading::{Chunk, look_back, reader, taken};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::purchases::Purchases;
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::categories::{CategoriesReader as Reader, CategoryRoles};
use crate::table::rows::orders::{TransactionOptions, TransactionRoles, TransactionsReader};
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
/// Reads a file of orders by the rules of orders, for what they name of categories.
#[derive(Debug)]
struct OfOrders(TransactionsReader);

impl OfOrders {
    fn new(layout: &Layout, roles: &TransactionRoles, options: &TransactionOptions) -> Result<Self, LoyaltyError> {
        Ok(Self(TransactionsReader::with_categories(layout, roles, options)?))
    }

    fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        self.0.push(bytes)
    }

    fn next_file(&mut self) -> Result<(), LoyaltyError> {
        self.0.next_file()
    }

    fn finish(self) -> Result<(Purchases, RowsReport), LoyaltyError> {
        let (orders, report) = self.0.finish()?;
        Ok((orders.into_purchases().unwrap_or_default(), report.into()))
    }
}

reader! {
    /// Reads a file of orders into their purchases by category: `push` its bytes, then `finish`.
    OrderCategoriesReader: OfOrders(TransactionRoles, TransactionOptions) -> Categories { purchases }
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
