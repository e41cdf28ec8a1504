//! Signups and last activities for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::{Chunk, look_back};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::activity;
use crate::retention::cohort::signup::{SignupCohortOptions, SignupCohorts, signup_cohorts};
use crate::table::activity::{ActivityOptions, ActivityReader as Reader, ActivityRoles};
use crate::table::report::{Layout, RowsReport};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a file into signups and last activities: `push` its bytes, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ActivityReader {
    reader: Reader,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl ActivityReader {
    /// Reads the columns of `roles` from a file that was scanned.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<Layout>,
        roles: Ts<ActivityRoles>,
        options: Ts<ActivityOptions>,
    ) -> Result<ActivityReader, LoyaltyError> {
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

    /// The customers.
    pub fn finish(self) -> Result<Activity, LoyaltyError> {
        let (customers, report) = self.reader.finish()?;
        Ok(Activity { customers, report, as_of: self.as_of })
    }
}

/// When the customers of a file signed up and were last active.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Activity {
    customers: Vec<activity::Activity>,
    report: RowsReport,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl Activity {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<RowsReport>, JsValue> {
        write(&self.report)
    }

    /// The cohort matrix by signup.
    pub fn cohorts(&self, options: Ts<SignupCohortOptions>) -> Result<Ts<SignupCohorts>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&signup_cohorts(&self.customers, &options)?)
    }
}
