//! Rows of lifetimes: how long has each customer been one, have they left, and which rows are unusable?

use super::reading::{Cells, Counts, Reader, Remarks, Rows, RowsOptions, refuse_too_many};
use super::source::{Columns, Source, refuse_hopeless};
use crate::customer::lifetimes::{Lifetime, Lifetimes, LifetimesBuilder};
use crate::customer::names::Names;
use crate::table::cell::flag;
use crate::table::cell::missing::is_missing;
use crate::table::cell::nobody::is_nobody;
use crate::table::cell::words::shown;
use crate::table::layout::{ColumnType, Layout, Question};
use crate::table::report::{RowsReport, SkipReason};
use crate::{Grouped, LoyaltyError};
use serde::Deserialize;

/// The columns that hold lifetimes, by name: one row for each customer.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LifetimeRoles {
    /// How long the customer has been one, in any unit.
    pub duration: String,
    /// Whether the customer has left: yes or no, 1 or 0, true or false.
    pub left: String,
    /// Who; a row that names nobody is skipped.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub customer: Option<String>,
    /// A group to compare: a plan, a contract.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub group: Option<String>,
    /// From when on the customer was under observation, in the unit of the duration.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub entry: Option<String>,
    /// How many such customers a row stands for.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub weight: Option<String>,
    /// What may make customers leave, for `cox`: numbers, or words that are compared with the commonest of them.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub covariates: Vec<String>,
}

/// Reads rows into [`Lifetimes`].
pub type LifetimesReader = Reader<LifetimeRows>;

impl LifetimesReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have.
    pub fn new(layout: &Layout, roles: &LifetimeRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, LifetimeRows::of(layout, roles, options)?)
    }
}

/// Makes lifetimes of rows.
#[derive(Debug)]
pub struct LifetimeRows {
    customer: Option<usize>,
    duration: Source,
    left: (usize, String),
    group: Option<usize>,
    entry: Option<Source>,
    weight: Option<Source>,
    covariates: Vec<Covariate>,
    builder: LifetimesBuilder,
    /// Who has been read; a customer with an entry may have several rows.
    known: Names,
    misread: Option<(u64, String)>,
    questions: Vec<Question>,
}

/// A column that may make customers leave.
#[derive(Debug)]
enum Covariate {
    Numbers(Source, Vec<f64>),
    Words { at: usize, name: String, words: Names, numbers: Vec<u32> },
}

/// More words than these say something of each customer alone.
const MOST_WORDS: usize = 50;

/// The number of a cell without a word.
const NO_WORD: u32 = u32::MAX;

impl Rows for LifetimeRows {
    type Roles = LifetimeRoles;
    type Options = RowsOptions;
    type Found = Lifetimes;
    type Report = RowsReport;
    type Waiting<'b> = ();

    fn of(layout: &Layout, roles: &LifetimeRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let mut numbers: Vec<_> =
            [Some(&roles.duration), roles.entry.as_ref(), roles.weight.as_ref()].into_iter().flatten().collect();
        let mut covariates = vec![];
        for name in &roles.covariates {
            let at = columns.at(name)?;
            covariates.push(match layout.columns[at].kind {
                ColumnType::Number | ColumnType::Score => {
                    numbers.push(name);
                    Covariate::Numbers(columns.source(name)?, vec![])
                }
                _ => Covariate::Words { at, name: name.clone(), words: Names::default(), numbers: vec![] },
            });
        }
        Ok(Self {
            customer: columns.at_of(&roles.customer)?,
            duration: columns.source(&roles.duration)?,
            left: (columns.at(&roles.left)?, roles.left.clone()),
            group: columns.at_of(&roles.group)?,
            entry: columns.source_of(&roles.entry)?,
            weight: columns.source_of(&roles.weight)?,
            covariates,
            builder: LifetimesBuilder::of_file(roles.weight.is_some(), roles.entry.is_some(), roles.group.is_some()),
            known: Names::of_people(),
            misread: None,
            questions: columns.open_questions(&[], &numbers),
        })
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        let record = row.record;
        let duration = self.duration.number(record).map_err(of_duration);
        let entry = self.entry.as_mut().map(|entry| entry.number(record)).transpose();
        let weight = self.weight.as_mut().map(|weight| weight.number(record)).transpose();
        let cell = row.name(Some(self.left.0));
        if self.customer.is_some() && is_nobody(&row.name(self.customer)) {
            return Err(SkipReason::NoCustomer);
        }
        let Some(left) = flag::read(&cell) else {
            if cell.is_empty() || is_missing(&cell) {
                return Err(SkipReason::NoAnswer);
            }
            self.misread.get_or_insert_with(|| (record.line, shown(&cell)));
            return Err(SkipReason::BadAnswer);
        };
        let (duration, entry, weight) = (duration?, entry.map_err(of_duration)?, weight?);
        if duration < 0.0 || entry.is_some_and(|entry| entry < 0.0 || entry > 0.0 && entry >= duration) {
            return Err(SkipReason::BadDuration);
        }
        if weight.is_some_and(|weight| weight < 0.0) {
            return Err(SkipReason::NegativeAmount);
        }
        if self.customer.is_some() && entry.is_none() && !self.known.number(&row.name(self.customer)).1 {
            return Err(SkipReason::KnownCustomer);
        }
        self.builder.add(&Lifetime { duration, left, weight, entry, group: &row.name(self.group) });
        for covariate in &mut self.covariates {
            match covariate {
                Covariate::Numbers(source, values) => values.push(source.number(record).unwrap_or(f64::NAN)),
                Covariate::Words { at, words, numbers, .. } => {
                    let word = row.name(Some(*at));
                    numbers.push(if word.is_empty() { NO_WORD } else { words.number(&word).0 });
                }
            }
        }
        Ok(())
    }

    fn memory(&self) -> usize {
        self.builder.memory() * (1 + self.covariates.len()) + self.known.memory(1)
    }

    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        refuse_too_many("group", Grouped::Customers, self.builder.groups(), super::reading::MOST_SEGMENTS)?;
        self.covariates.iter().try_for_each(|covariate| match covariate {
            Covariate::Words { name, words, .. } => refuse_too_many(name, Grouped::Customers, words.len(), MOST_WORDS),
            Covariate::Numbers(..) => Ok(()),
        })
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[], &[Some(&self.duration), self.entry.as_ref(), self.weight.as_ref()])?;
        match self.misread.clone().filter(|_| self.builder.memory() == 0) {
            Some((line, value)) => Err(LoyaltyError::NotAFlagColumn { name: self.left.1.clone(), line, value }),
            None => Ok(()),
        }
    }

    fn finish(self, counts: Counts) -> (Lifetimes, RowsReport) {
        let Self { covariates: of_rows, builder, questions, .. } = self;
        let mut covariates = vec![];
        for covariate in of_rows {
            match covariate {
                Covariate::Numbers(source, values) => covariates.push((source.name, values)),
                Covariate::Words { name, words, numbers, .. } => covariates.extend(as_numbers(&name, &words, &numbers)),
            }
        }
        let found = builder.finish(covariates);
        let customers = found.durations.len() as u64;
        let remarks = Remarks { customers, questions, ..Remarks::default() };
        (found, counts.report(remarks))
    }
}

fn of_duration(reason: SkipReason) -> SkipReason {
    match reason {
        SkipReason::BadAmount => SkipReason::BadDuration,
        other => other,
    }
}

/// Words as columns of 0 and 1: each word but the commonest, which the others are compared with.
fn as_numbers(name: &str, words: &Names, numbers: &[u32]) -> Vec<(String, Vec<f64>)> {
    let mut sizes = vec![0; words.len()];
    numbers.iter().filter(|word| **word != NO_WORD).for_each(|word| sizes[*word as usize] += 1);
    let by_size = words.texts().largest_first(&sizes);
    let column = |word: &u32| {
        let says = |of: &u32| if *of == NO_WORD { f64::NAN } else { f64::from(u8::from(of == word)) };
        let title = format!("{name}: {}", String::from_utf8_lossy(words.texts().get(*word)));
        (title, numbers.iter().map(says).collect())
    };
    by_size.iter().skip(1).map(column).collect()
}
