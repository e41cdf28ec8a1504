//! Contacts with customers for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::Scanned;
use super::reading::{Chunk, look_back, reader, taken};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::events;
use crate::customer::period::PeriodOptions;
use crate::retention::engagement::{Engagement, ServiceLevels, ServiceOptions, engagement, service_levels};
use crate::retention::rising_contacts::{OrderSignals, RisingContacts, RisingOptions, rising_contacts};
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::events::{EventRoles, EventsReader};
use crate::table::rows::reading::RowsOptions;
use crate::table::scan::one_pass::RowsRead;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

reader! {
    /// Reads a file into contacts: `push` its bytes, then `finish`.
    ContactsReader: EventsReader(EventRoles, RowsOptions) -> Contacts { events }
}
taken! { contacts(EventRoles, RowsOptions) -> Contacts { events } }

/// The contacts of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Contacts {
    events: events::Events,
    report: RowsReport,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl Contacts {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<RowsReport>, JsValue> {
        write(&self.report)
    }

    /// Contacts by period and kind, and who had fewer than before.
    pub fn engagement(&self, options: Ts<PeriodOptions>, limit: f64) -> Result<Ts<Engagement>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&engagement(&self.events, &options, limit as usize)?)
    }

    /// Who has more contacts than before.
    pub fn rising(&self, options: Ts<RisingOptions>, limit: f64) -> Result<Ts<RisingContacts>, JsValue> {
        self.rise(options, None, limit)
    }

    /// The same, beside how they stand with their orders: the names of all with orders, joined, and the names, the standing
    /// and the value at stake of those who are late.
    #[wasm_bindgen(js_name = risingAndLate)]
    pub fn rising_and_late(
        &self,
        options: Ts<RisingOptions>,
        limit: f64,
        names: &[u8],
        late: &[u8],
        at_risk: &[u8],
        values: &[f64],
    ) -> Result<Ts<RisingContacts>, JsValue> {
        self.rise(options, Some(OrderSignals { names, late, at_risk, values }), limit)
    }

    /// Response times by period.
    #[wasm_bindgen(js_name = serviceLevel)]
    pub fn service_level(&self, options: Ts<ServiceOptions>) -> Result<Ts<ServiceLevels>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&service_levels(&self.events, &options)?)
    }
}

impl Contacts {
    fn rise(
        &self,
        options: Ts<RisingOptions>,
        orders: Option<OrderSignals<'_>>,
        limit: f64,
    ) -> Result<Ts<RisingContacts>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&rising_contacts(&self.events, &options, orders, limit as usize)?)
    }
}
