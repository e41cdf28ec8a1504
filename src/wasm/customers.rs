//! Customers for JavaScript: the worker pushes the bytes of a file, then asks.

use super::orders::{OrdersRfm, joined, list};
use super::reading::{Chunk, look_back, reader};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::base;
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::customers::{CustomerRoles, CustomersReader as Reader};
use crate::table::rows::reading::RowsOptions;
use crate::value::customer_base::{
    BaseHighlights, BaseOverview, BaseOverviewOptions, highlights_of_base, overview_of_base, rfm_of_base,
};
use crate::value::highlights::HighlightOptions;
use crate::value::rfm::RfmOptions;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

reader! {
    /// Reads a file into customers: `push` its bytes, then `finish`.
    CustomersReader: Reader(CustomerRoles, RowsOptions) -> Customers { base }
}

/// The customers of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Customers {
    base: base::CustomerBase,
    report: RowsReport,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl Customers {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<RowsReport>, JsValue> {
        write(&self.report)
    }

    /// Customers, orders and revenue at a glance.
    pub fn overview(&self, options: Ts<BaseOverviewOptions>) -> Result<Ts<BaseOverview>, JsValue> {
        write(&overview_of_base(&self.base, &read(&options)?)?)
    }

    /// Scores and segments.
    pub fn rfm(&self, options: Ts<RfmOptions>, names: bool) -> Result<Ts<OrdersRfm>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let (customers, found) = rfm_of_base(&self.base, &options)?;
        let names = names.then(|| list(&joined(&self.base.names, customers.into_iter())));
        write(&OrdersRfm::new(found, names))
    }

    /// Who spent most, and who is new.
    pub fn highlights(&self, options: Ts<HighlightOptions>) -> Result<Ts<BaseHighlights>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&highlights_of_base(&self.base, &options)?)
    }
}
