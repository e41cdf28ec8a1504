//! Which contacts with customers do these rows hold, and which rows could not be used?

use super::header::position;
use super::reading::{Cells, Reading, Remarks, Rows};
use super::report::{Assumption, Layout, Question, RowsReport, SkipReason};
use super::source::{Source, open_questions};
use super::time_zone::TimeZone;
use super::transactions::Answer;
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::events::{Events, EventsBuilder};
use serde::Deserialize;

/// The columns that hold the contacts, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct EventRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// When.
    pub date: String,
    /// What: a visit, a login, a complaint, a ticket.
    pub kind: String,
    /// How long the answer took, in a unit of your own: that of the target of the service level. Empty where there was none.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub duration: Option<String>,
    /// When it was answered: durations are then hours from `date`, as the clocks show where a time names no offset. Empty
    /// where it was not.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answered: Option<String>,
}

/// How to read the contacts.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct EventOptions {
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

/// The most kinds: more are names of customers or words of theirs.
const MOST_KINDS: usize = 1_000;

/// Reads a file, in chunks of any size, into [`Events`]; or several files that were looked through as one table.
#[derive(Debug)]
pub struct EventsReader(Reading<EventRows>);

impl EventsReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; both a duration and the time of the answer; an `as_of` that is not a day.
    pub fn new(layout: &Layout, roles: &EventRoles, options: &EventOptions) -> Result<Self, LoyaltyError> {
        Ok(Self(Reading::new(layout, EventRows::new(layout, roles, options)?)?))
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

    /// The last file has ended: its contacts, and how they were read.
    ///
    /// # Errors
    /// A quote that is never closed; a column of days or durations without a single one; more than 1,000 kinds; a file in
    /// which no row can be used.
    pub fn finish(self) -> Result<(Events, RowsReport), LoyaltyError> {
        self.0.finish(EventRows::finish)
    }
}

#[derive(Debug)]
struct EventRows {
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
    fn new(layout: &Layout, roles: &EventRoles, options: &EventOptions) -> Result<Self, LoyaltyError> {
        if let Some(text) = &options.as_of {
            day::from_iso("asOf", text)?;
        }
        if roles.duration.is_some() && roles.answered.is_some() {
            return Err(LoyaltyError::Ambiguous { first: "duration".into(), second: "answered".into() });
        }
        for answer in &options.answers {
            position(&layout.columns, &answer.column)?;
        }
        let source = |name: &String| Source::new(layout, name, &options.answers, options.time_zone.as_ref());
        let dates: Vec<_> = [Some(&roles.date), roles.answered.as_ref()].into_iter().flatten().collect();
        let numbers: Vec<_> = roles.duration.as_ref().into_iter().collect();
        let mut assumptions = vec![];
        if let Some(zone) = &options.time_zone {
            let column = roles.date.clone();
            assumptions.push(Assumption::DayInTimeZone { column, time_zone: zone.name.clone() });
        }
        Ok(Self {
            customer: position(&layout.columns, &roles.customer)?,
            date: source(&roles.date)?,
            kind: position(&layout.columns, &roles.kind)?,
            duration: roles.duration.as_ref().map(source).transpose()?,
            answered: roles.answered.as_ref().map(source).transpose()?,
            builder: EventsBuilder::default(),
            assumptions,
            questions: open_questions(layout, &options.answers, &dates, &numbers),
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

    fn finish(self) -> (Events, Remarks) {
        let found = self.builder.finish();
        let customers = found.customers() as u64;
        (found, Remarks { customers, assumptions: self.assumptions, warnings: vec![], questions: self.questions })
    }
}

impl Rows for EventRows {
    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        let day = self.date.day(row.record);
        let waited = self.waited(row);
        let customer = row.name(Some(self.customer));
        if customer.is_empty() {
            return Err(SkipReason::NoCustomer);
        }
        let (day, waited) = (day?, waited?);
        self.builder.add(&customer, day, &row.name(Some(self.kind)));
        waited.into_iter().for_each(|duration| self.builder.answered(duration));
        Ok(())
    }

    fn worth(&mut self, _: &Cells<'_, '_>) -> f64 {
        0.0
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&mut self) -> Result<(), LoyaltyError> {
        if let Some((name, line, value)) = self.date.hopeless().or_else(|| self.answered.as_mut()?.hopeless()) {
            return Err(LoyaltyError::NotADateColumn { name, line, value });
        }
        if let Some((name, line, value)) = self.duration.as_mut().and_then(Source::hopeless) {
            return Err(LoyaltyError::NotANumberColumn { name, line, value });
        }
        if self.builder.kinds() > MOST_KINDS {
            let problem =
                format!("the column has more than {MOST_KINDS} different values; choose one that groups contacts");
            return Err(LoyaltyError::InvalidInput { name: "kind".into(), problem });
        }
        Ok(())
    }
}
