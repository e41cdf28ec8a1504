//! Rows of signups and last activities: who joined and was last active when, and which rows are unusable?

use super::reading::{Cells, Counts, Reader, Remarks, Rows, RowsOptions};
use super::source::{Columns, Source, refuse_hopeless};
use crate::LoyaltyError;
use crate::customer::activity::{Activity, ActivityBuilder, NEVER};
use crate::table::cell::nobody::is_nobody;
use crate::table::layout::{Layout, Question};
use crate::table::report::{Assumption, RowsReport, SkipReason};
use serde::Deserialize;

/// The columns that hold signups and last activities, by name. Of a customer with several rows the first signup and the
/// last activity count.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ActivityRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// The day of the signup.
    pub signup: String,
    /// The day of the last activity of any kind. Empty where there was none.
    pub last_activity: String,
}

/// Reads rows into one [`Activity`] for each customer. A row whose last activity lies before its signup is skipped as one
/// that ends before its start.
pub type ActivityReader = Reader<ActivityRows>;

impl ActivityReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day.
    pub fn new(layout: &Layout, roles: &ActivityRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, ActivityRows::new(layout, roles, options)?)
    }
}

/// Makes signups and last activities of rows.
#[derive(Debug)]
pub struct ActivityRows {
    customer: usize,
    signup: Source,
    last: Source,
    builder: ActivityBuilder,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl ActivityRows {
    #[inline(never)] // One copy for the scan and the reader.
    fn new(layout: &Layout, roles: &ActivityRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let dates = [&roles.signup, &roles.last_activity];
        Ok(Self {
            customer: columns.at(&roles.customer)?,
            signup: columns.source(&roles.signup)?,
            last: columns.source(&roles.last_activity)?,
            builder: ActivityBuilder::default(),
            assumptions: columns.in_zone(&dates),
            questions: columns.open_questions(&dates, &[]),
        })
    }
}

impl Rows for ActivityRows {
    type Roles = ActivityRoles;
    type Options = RowsOptions;
    type Found = Vec<Activity>;
    type Report = RowsReport;
    type Waiting<'b> = ();

    fn of(layout: &Layout, roles: &ActivityRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::new(layout, roles, options)
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        // All of the row is read first, so that a column that holds no days is found in rows that are skipped too.
        let signup = self.signup.day(row.record);
        let last = match self.last.day(row.record) {
            Err(SkipReason::NoDate) => Ok(NEVER),
            read => read,
        };
        let customer = row.name(Some(self.customer));
        if is_nobody(&customer) {
            return Err(SkipReason::NoCustomer);
        }
        let (signup, last) = (signup?, last?);
        if last != NEVER && last < signup {
            return Err(SkipReason::EndBeforeStart);
        }
        self.builder.add(&customer, signup, last);
        Ok(())
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[Some(&self.signup), Some(&self.last)], &[])
    }

    fn finish(self, counts: Counts) -> (Vec<Activity>, RowsReport) {
        let found = self.builder.finish();
        let customers = found.len() as u64;
        let remarks = Remarks {
            customers,
            assumptions: self.assumptions,
            warnings: vec![],
            questions: self.questions,
            states: vec![],
        };
        (found, counts.report(remarks))
    }
}
