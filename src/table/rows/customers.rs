//! Rows of customers: how many orders has each placed, when, and for how much, and which rows are unusable?

use super::reading::{Cells, Counts, Reader, Remarks, Rows, RowsOptions};
use super::source::{Columns, Source, refuse_hopeless};
use crate::LoyaltyError;
use crate::customer::base::{Customer, CustomerBase, CustomerBaseBuilder, CustomerColumns, UNKNOWN};
use crate::table::cell::nobody::is_nobody;
use crate::table::layout::{Layout, Question};
use crate::table::report::{Assumption, RowsReport, SkipReason};
use serde::Deserialize;

/// The columns that hold customers, by name: one row for each.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CustomerRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// How many orders they have placed in all.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub orders: Option<String>,
    /// The day of the last order.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub last: Option<String>,
    /// The day of the first order.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub first: Option<String>,
    /// What they have spent in all.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub value: Option<String>,
    /// Their segment.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub segment: Option<String>,
}

/// Reads rows into a [`CustomerBase`]. Of a customer with several rows the first counts.
pub type CustomersReader = Reader<CustomerRows>;

impl CustomersReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day.
    pub fn new(layout: &Layout, roles: &CustomerRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, CustomerRows::of(layout, roles, options)?)
    }
}

/// Makes customers of rows.
#[derive(Debug)]
pub struct CustomerRows {
    customer: usize,
    orders: Option<Source>,
    first: Option<Source>,
    last: Option<Source>,
    value: Option<Source>,
    segment: Option<usize>,
    builder: CustomerBaseBuilder,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl Rows for CustomerRows {
    type Roles = CustomerRoles;
    type Options = RowsOptions;
    type Found = CustomerBase;
    type Report = RowsReport;
    type Waiting<'b> = ();

    fn of(layout: &Layout, roles: &CustomerRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let dates: Vec<_> = [&roles.first, &roles.last].into_iter().flatten().collect();
        let numbers: Vec<_> = [&roles.orders, &roles.value].into_iter().flatten().collect();
        Ok(Self {
            customer: columns.at(&roles.customer)?,
            orders: columns.source_of(&roles.orders)?,
            first: columns.source_of(&roles.first)?,
            last: columns.source_of(&roles.last)?,
            value: columns.source_of(&roles.value)?,
            segment: columns.at_of(&roles.segment)?,
            builder: CustomerBaseBuilder::default(),
            assumptions: columns.in_zone(&dates),
            questions: columns.open_questions(&dates, &numbers),
        })
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        let record = row.record;
        let day = |source: &mut Option<Source>| match source.as_mut().map(|source| source.day(record)) {
            None | Some(Err(SkipReason::NoDate)) => Ok(UNKNOWN),
            Some(read) => read,
        };
        let number = |source: &mut Option<Source>| match source.as_mut().map(|source| source.number(record)) {
            None | Some(Err(SkipReason::NoAmount)) => Ok(0.0),
            Some(read) => read,
        };
        let (first, last) = (day(&mut self.first), day(&mut self.last));
        let (orders, value) = (number(&mut self.orders), number(&mut self.value));
        let customer = row.name(Some(self.customer));
        // Spreadsheets are kept from reading an id as a number by an apostrophe before it.
        let name = customer.strip_prefix(b"'").unwrap_or(&customer);
        if is_nobody(name) {
            return Err(SkipReason::NoCustomer);
        }
        let (first, last, orders, value) = (first?, last?, orders?, value?);
        if orders < 0.0 || orders.fract() != 0.0 {
            return Err(SkipReason::BadAmount);
        }
        if first != UNKNOWN && last != UNKNOWN && last < first {
            return Err(SkipReason::EndBeforeStart);
        }
        let is_new = self.builder.add(name, &row.name(self.segment), Customer { orders, first, last, value, group: 0 });
        if is_new { Ok(()) } else { Err(SkipReason::KnownCustomer) }
    }

    fn worth(&mut self, row: &Cells<'_, '_>) -> f64 {
        self.value.as_mut().and_then(|value| value.number(row.record).ok()).unwrap_or(0.0)
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[self.first.as_ref(), self.last.as_ref()], &[self.orders.as_ref(), self.value.as_ref()])
    }

    fn finish(self, counts: Counts) -> (CustomerBase, RowsReport) {
        let Self { orders, first, last, value, segment, builder, assumptions, questions, .. } = self;
        let columns = CustomerColumns {
            orders: orders.is_some(),
            first: first.is_some(),
            last: last.is_some(),
            value: value.is_some(),
            group: segment.is_some(),
        };
        let found = builder.finish(columns);
        let customers = found.customers.len() as u64;
        let remarks = Remarks { customers, assumptions, questions, ..Remarks::default() };
        (found, counts.report(remarks))
    }
}
