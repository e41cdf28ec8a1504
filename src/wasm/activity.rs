//! Signups and last activities for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::Scanned;
use super::reading::{Chunk, look_back, reader, taken};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::activity;
use crate::retention::cohort::signup::{SignupCohortOptions, SignupCohorts, signup_cohorts};
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::activity::{ActivityReader as Reader, ActivityRoles};
use crate::table::rows::reading::RowsOptions;
use crate::table::scan::one_pass::RowsRead;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

reader! {
    /// Reads a file into signups and last activities: `push` its bytes, then `finish`.
    ActivityReader: Reader(ActivityRoles, RowsOptions) -> Activity { customers }
}
taken! { activity(ActivityRoles, RowsOptions) -> Activity { customers } }

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
