//! Files and what follows from them, for JavaScript: the worker pushes the bytes of a file, chunk by chunk.

use super::{read, write};
use crate::LoyaltyError;
use crate::customer::{orders, overview, sample};
use crate::retention::cohort;
use crate::table::{report, rows, scan, transactions};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Looks through a file: `push` its bytes, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanner(scan::Scanner);

#[wasm_bindgen]
impl Scanner {
    /// A scan that heeds what the caller knows.
    #[wasm_bindgen(constructor)]
    pub fn new(hints: Ts<scan::Hints>) -> Result<Scanner, LoyaltyError> {
        Ok(Self(scan::Scanner::new(read(&hints)?)))
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, bytes: &[u8]) -> Result<f64, LoyaltyError> {
        Ok(self.0.push(bytes)? as f64)
    }

    /// Columns, report and checkpoints.
    pub fn finish(self) -> Result<Ts<scan::Scan>, JsValue> {
        write(&self.0.finish()?)
    }
}

/// Reads a few rows: `push` the bytes from the checkpoint on until it answers true, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RowsReader(rows::RowsReader);

#[wasm_bindgen]
impl RowsReader {
    /// Reads `count` rows from row `from`, counted from 0.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<report::Layout>,
        checkpoint: Ts<scan::Checkpoint>,
        from: f64,
        count: f64,
    ) -> Result<RowsReader, LoyaltyError> {
        // Casting cuts a float to the range of the integer.
        Ok(Self(rows::RowsReader::new(read(&layout)?, read(&checkpoint)?, from as u64, count as u64)))
    }

    /// Takes the next bytes; answers whether all rows have been read.
    pub fn push(&mut self, bytes: &[u8]) -> Result<bool, LoyaltyError> {
        self.0.push(bytes)
    }

    /// The rows.
    pub fn finish(self) -> Result<Ts<rows::TypedRows>, JsValue> {
        write(&self.0.finish()?)
    }
}

/// Reads a file into orders: `push` its bytes, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct TransactionsReader {
    reader: transactions::TransactionsReader,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl TransactionsReader {
    /// Reads the columns of `roles` from a file that was scanned.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<report::Layout>,
        roles: Ts<transactions::TransactionRoles>,
        options: Ts<transactions::TransactionOptions>,
    ) -> Result<TransactionsReader, LoyaltyError> {
        let options = read(&options)?;
        let reader = transactions::TransactionsReader::new(&read(&layout)?, &read(&roles)?, &options)?;
        Ok(Self { reader, as_of: options.as_of })
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, bytes: &[u8]) -> Result<f64, LoyaltyError> {
        Ok(self.reader.push(bytes)? as f64)
    }

    /// The orders.
    pub fn finish(self) -> Result<Orders, LoyaltyError> {
        let (orders, report) = self.reader.finish()?;
        Ok(Orders { orders, report, as_of: self.as_of })
    }
}

/// The orders of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Orders {
    orders: orders::Orders,
    report: transactions::OrdersReport,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl Orders {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<transactions::OrdersReport>, JsValue> {
        write(&self.report)
    }

    /// Customers, orders, revenue and the rest at a glance.
    pub fn overview(&self, options: Ts<overview::OverviewOptions>) -> Result<Ts<overview::Overview>, JsValue> {
        let mut options = read(&options)?;
        options.as_of = options.as_of.or_else(|| self.as_of.clone());
        write(&overview::overview(&self.orders, &options)?)
    }

    /// The cohort matrix.
    pub fn cohorts(&self, options: Ts<cohort::CohortOptions>) -> Result<Ts<cohort::Cohorts>, JsValue> {
        let mut options = read(&options)?;
        options.as_of = options.as_of.or_else(|| self.as_of.clone());
        write(&cohort::cohorts(&self.orders, &options)?)
    }
}

/// The orders of an invented shop, as CSV.
#[wasm_bindgen(js_name = sampleOrders)]
pub fn sample_orders(seed: f64) -> String {
    sample::sample_orders(seed as u64)
}
