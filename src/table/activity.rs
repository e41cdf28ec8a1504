//! When did the customers of these rows sign up and were last active, and which rows could not be used?

use super::header::position;
use super::reading::{Cells, Reading, Remarks, Rows};
use super::report::{Assumption, Layout, Question, RowsReport, SkipReason};
use super::source::{Source, open_questions};
use super::time_zone::TimeZone;
use super::transactions::Answer;
use crate::LoyaltyError;
use crate::customer::activity::{Activity, ActivityBuilder, NEVER};
use crate::customer::day;
use serde::Deserialize;

/// The columns that hold signups and last activities, by name. Of a customer with several rows the first signup and the
/// last activity count.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ActivityRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// The day of the signup.
    pub signup: String,
    /// The day of the last activity of any kind. Empty where there was none.
    pub last_activity: String,
}

/// How to read signups and last activities.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ActivityOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; the last day in the file unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The place whose days count, as for transactions.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// Reads a file, in chunks of any size, into one [`Activity`] for each customer; or several files that were looked through
/// as one table.
#[derive(Debug)]
pub struct ActivityReader(Reading<ActivityRows>);

impl ActivityReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day.
    pub fn new(layout: &Layout, roles: &ActivityRoles, options: &ActivityOptions) -> Result<Self, LoyaltyError> {
        Ok(Self(Reading::new(layout, ActivityRows::new(layout, roles, options)?)?))
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// A record without an end; more rows than the memory holds.
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        self.0.push(bytes)
    }

    /// The file has ended, and the bytes that come next are the next one of the layout.
    ///
    /// # Errors
    /// A quote that is never closed; more files than were looked through.
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        self.0.next_file()
    }

    /// The last file has ended: its customers, and how they were read. A row whose last activity lies before its signup is
    /// skipped as one that ends before its start.
    ///
    /// # Errors
    /// A quote that is never closed; a column of days without a single one; a file in which no row can be used.
    pub fn finish(self) -> Result<(Vec<Activity>, RowsReport), LoyaltyError> {
        self.0.finish(ActivityRows::finish)
    }
}

#[derive(Debug)]
struct ActivityRows {
    customer: usize,
    signup: Source,
    last: Source,
    builder: ActivityBuilder,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl ActivityRows {
    fn new(layout: &Layout, roles: &ActivityRoles, options: &ActivityOptions) -> Result<Self, LoyaltyError> {
        if let Some(text) = &options.as_of {
            day::from_iso("asOf", text)?;
        }
        for answer in &options.answers {
            position(&layout.columns, &answer.column)?;
        }
        let source = |name: &String| Source::new(layout, name, &options.answers, options.time_zone.as_ref());
        let dates = [&roles.signup, &roles.last_activity];
        let zoned = |column: &&String| {
            let time_zone = options.time_zone.as_ref()?.name.clone();
            Some(Assumption::DayInTimeZone { column: column.to_string(), time_zone })
        };
        Ok(Self {
            customer: position(&layout.columns, &roles.customer)?,
            signup: source(&roles.signup)?,
            last: source(&roles.last_activity)?,
            builder: ActivityBuilder::default(),
            assumptions: dates.iter().filter_map(zoned).collect(),
            questions: open_questions(layout, &options.answers, &dates, &[]),
        })
    }

    fn finish(self) -> (Vec<Activity>, Remarks) {
        let found = self.builder.finish();
        let customers = found.len() as u64;
        (found, Remarks { customers, assumptions: self.assumptions, warnings: vec![], questions: self.questions })
    }
}

impl Rows for ActivityRows {
    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        // All of the row is read first, so that a column that holds no days is found in rows that are skipped too.
        let signup = self.signup.day(row.record);
        let last = match self.last.day(row.record) {
            Err(SkipReason::NoDate) => Ok(NEVER),
            read => read,
        };
        let customer = row.name(Some(self.customer));
        if customer.is_empty() {
            return Err(SkipReason::NoCustomer);
        }
        let (signup, last) = (signup?, last?);
        if last != NEVER && last < signup {
            return Err(SkipReason::EndBeforeStart);
        }
        self.builder.add(&customer, signup, last);
        Ok(())
    }

    fn worth(&mut self, _: &Cells<'_, '_>) -> f64 {
        0.0
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&mut self) -> Result<(), LoyaltyError> {
        match self.signup.hopeless().or_else(|| self.last.hopeless()) {
            Some((name, line, value)) => Err(LoyaltyError::NotADateColumn { name, line, value }),
            None => Ok(()),
        }
    }
}
