//! Lifetimes: for how long has each customer of a file been one, and have they left?

use super::names::{Names, Texts};
use crate::LoyaltyError;

/// The customers of a file, one entry in each column.
#[derive(Debug, Default)]
pub struct Lifetimes {
    /// How long each was observed, in whatever unit the file has.
    pub durations: Vec<f64>,
    /// 1 where that was until they left, 0 where they were still there.
    pub events: Vec<f64>,
    /// How many such customers a row stands for, where the file says so.
    pub weights: Option<Vec<f64>>,
    /// From when on each was observed, where the file says so.
    pub entry: Option<Vec<f64>>,
    /// The group of each by its number, where the file has groups.
    pub groups: Option<(Texts, Vec<u32>)>,
    /// What may make customers leave, by name; NaN where it is not said.
    pub covariates: Vec<(String, Vec<f64>)>,
}

impl Lifetimes {
    /// The names of the groups, and the number of each customer's.
    ///
    /// # Errors
    /// `missing-input` where the file was read without a column of groups.
    pub fn groups(&self) -> Result<(&Texts, &[u32]), LoyaltyError> {
        let (names, numbers) = self.groups.as_ref().ok_or_else(|| missing("group"))?;
        Ok((names, numbers))
    }

    /// Only these customers.
    pub fn only(&self, chosen: impl Fn(usize) -> bool) -> Self {
        let rows: Vec<usize> = (0..self.durations.len()).filter(|row| chosen(*row)).collect();
        let column = |values: &Vec<f64>| rows.iter().map(|row| values[*row]).collect();
        Self {
            durations: column(&self.durations),
            events: column(&self.events),
            weights: self.weights.as_ref().map(column),
            entry: self.entry.as_ref().map(column),
            groups: None,
            covariates: self.covariates.iter().map(|(name, values)| (name.clone(), column(values))).collect(),
        }
    }

    /// The customers of whom all covariates are said, and how many others there are.
    ///
    /// # Errors
    /// `missing-input` where the file was read without covariates.
    pub fn complete(&self) -> Result<(Self, usize), LoyaltyError> {
        if self.covariates.is_empty() {
            return Err(missing("covariates"));
        }
        let complete = self.only(|row| self.covariates.iter().all(|(_, values)| !values[row].is_nan()));
        let dropped = self.durations.len() - complete.durations.len();
        Ok((complete, dropped))
    }
}

fn missing(name: &str) -> LoyaltyError {
    LoyaltyError::MissingInput { name: name.into() }
}

/// What one row says.
#[derive(Debug)]
pub struct Lifetime<'a> {
    /// How long.
    pub duration: f64,
    /// Whether that was until they left.
    pub left: bool,
    /// How many such customers.
    pub weight: Option<f64>,
    /// From when on.
    pub entry: Option<f64>,
    /// The group.
    pub group: &'a [u8],
}

/// Collects the rows of a file into [`Lifetimes`].
#[derive(Debug, Default)]
pub struct LifetimesBuilder {
    found: Lifetimes,
    groups: Option<(Names, Vec<u32>)>,
}

impl LifetimesBuilder {
    /// One for a file with these columns.
    pub fn of_file(has_weights: bool, has_entry: bool, has_groups: bool) -> Self {
        let found =
            Lifetimes { weights: has_weights.then(Vec::new), entry: has_entry.then(Vec::new), ..Lifetimes::default() };
        Self { found, groups: has_groups.then(Default::default) }
    }

    /// Adds a row.
    pub fn add(&mut self, row: &Lifetime<'_>) {
        self.found.durations.push(row.duration);
        self.found.events.push(f64::from(u8::from(row.left)));
        for (column, value) in [(&mut self.found.weights, row.weight), (&mut self.found.entry, row.entry)] {
            if let Some(column) = column {
                column.push(value.unwrap_or(f64::NAN));
            }
        }
        if let Some((names, numbers)) = &mut self.groups {
            numbers.push(names.number(row.group).0);
        }
    }

    /// How many groups there are so far.
    pub fn groups(&self) -> usize {
        self.groups.as_ref().map_or(0, |(names, _)| names.len())
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        const COLUMNS: usize = 5;
        3 * COLUMNS * self.found.durations.capacity() * size_of::<f64>()
    }

    /// The customers in the order of the file.
    pub fn finish(self, covariates: Vec<(String, Vec<f64>)>) -> Lifetimes {
        let groups = self.groups.map(|(names, numbers)| (names.into_texts(), numbers));
        Lifetimes { groups, covariates, ..self.found }
    }
}
