//! Rows of contacts: which contacts with customers, and which rows are unusable?

use super::reading::{Cells, Counts, Reader, Remarks, Rows, RowsOptions, refuse_too_many};
use super::source::{Columns, Source, refuse_hopeless};
use crate::customer::events::{Events, EventsBuilder};
use crate::table::cell::nobody::is_nobody;
use crate::table::layout::{Layout, Question};
use crate::table::report::{Assumption, RowsReport, SkipReason};
use crate::{Grouped, LoyaltyError};
use serde::Deserialize;

/// The columns that hold the contacts, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct EventRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// When.
    pub date: String,
    /// What: a visit, a login, a complaint, a ticket.
    pub kind: String,
    /// The response time, in a unit of your own, the same as the service level's target. Empty if there was none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub duration: Option<String>,
    /// When it was answered: durations are then hours from `date`, as the clocks show where a time names no offset. Empty
    /// where it was not.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub answered: Option<String>,
}

/// The most kinds: more are names of customers or words of theirs.
const MOST_KINDS: usize = 1_000;

/// Reads rows into [`Events`], of at most 1,000 kinds.
pub type EventsReader = Reader<EventRows>;

impl EventsReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; both a duration and the time of the answer; an `as_of` that is not a day.
    pub fn new(layout: &Layout, roles: &EventRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, EventRows::new(layout, roles, options)?)
    }
}

/// Makes contacts of rows.
#[derive(Debug)]
pub struct EventRows {
    customer: usize,
    date: Source,
    kind: usize,
    duration: Option<Source>,
    answered: Option<Source>,
    builder: EventsBuilder,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl EventRows {
    #[inline(never)] // One copy for the scan and the reader.
    fn new(layout: &Layout, roles: &EventRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        if roles.duration.is_some() && roles.answered.is_some() {
            return Err(LoyaltyError::Ambiguous { first: "duration".into(), second: "answered".into() });
        }
        let dates: Vec<_> = [Some(&roles.date), roles.answered.as_ref()].into_iter().flatten().collect();
        let numbers: Vec<_> = roles.duration.as_ref().into_iter().collect();
        Ok(Self {
            customer: columns.at(&roles.customer)?,
            date: columns.source(&roles.date)?,
            kind: columns.at(&roles.kind)?,
            duration: columns.source_of(&roles.duration)?,
            answered: columns.source_of(&roles.answered)?,
            builder: EventsBuilder::default(),
            assumptions: columns.in_zone(&[&roles.date]),
            questions: columns.open_questions(&dates, &numbers),
        })
    }

    /// How long the answer of a row took; NaN where there was none, `None` where nothing is said of answers.
    fn waited(&mut self, row: &Cells<'_, '_>) -> Result<Option<f64>, SkipReason> {
        let duration = match (&mut self.duration, &mut self.answered) {
            (Some(duration), _) => match duration.number(row.record) {
                Err(SkipReason::NoAmount) => f64::NAN,
                Err(_) => return Err(SkipReason::BadDuration),
                Ok(duration) => duration,
            },
            (None, Some(answered)) => match answered.moment(row.record) {
                Err(SkipReason::NoDate) => f64::NAN,
                Err(reason) => return Err(reason),
                Ok(answered) => (answered - self.date.moment(row.record)?) / 3600.0,
            },
            (None, None) => return Ok(None),
        };
        if duration < 0.0 { Err(SkipReason::EndBeforeStart) } else { Ok(Some(duration)) }
    }
}

impl Rows for EventRows {
    type Roles = EventRoles;
    type Options = RowsOptions;
    type Found = Events;
    type Report = RowsReport;
    type Waiting<'b> = ();

    fn of(layout: &Layout, roles: &EventRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::new(layout, roles, options)
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        let day = self.date.day(row.record);
        let waited = self.waited(row);
        let customer = row.name(Some(self.customer));
        if is_nobody(&customer) {
            return Err(SkipReason::NoCustomer);
        }
        let (day, waited) = (day?, waited?);
        self.builder.add(&customer, day, &row.name(Some(self.kind)));
        waited.into_iter().for_each(|duration| self.builder.answered(duration));
        Ok(())
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[Some(&self.date), self.answered.as_ref()], &[self.duration.as_ref()])?;
        refuse_too_many("kind", Grouped::Contacts, self.builder.kinds(), MOST_KINDS)
    }

    fn finish(self, counts: Counts) -> (Events, RowsReport) {
        let found = self.builder.finish();
        let customers = found.customers() as u64;
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
