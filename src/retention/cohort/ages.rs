//! Cohort age: how old is a customer on a day, which column of the matrix is that, and is it over?

use super::options::{CohortKind, CohortMeasure, CohortOptions};
use crate::customer::period::Period;
use crate::{LoyaltyError, Problem};
use serde::Serialize;

/// The most periods that a matrix may span: more are a wall, not a table.
const MOST_PERIODS: usize = 1500;

/// The periods that one column of the matrix is about, counted from 0 for the one in which a customer joins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AgeRange {
    /// The first period.
    pub from: f64,
    /// The last period; null where it has no end.
    pub to: Option<f64>,
}

/// The members of one cohort.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cohorted {
    pub(super) size: u64,
    /// The days on which the first and the last of them joined.
    oldest: i32,
    youngest: i32,
}

/// The columns of a matrix: ages, one or several each.
#[derive(Debug)]
pub(super) struct Ages {
    period: Period,
    first_day: i32,
    as_of: i32,
    /// The number of the first period.
    first_period: i32,
    /// By day: how many periods lie between the first one and its own.
    row_of: Vec<u32>,
    cohorts: usize,
    /// The days of an age, where each customer's own first day begins the first.
    rolling: Option<i32>,
    /// The age at which each column begins, and the one at which the last ends.
    begins: Vec<usize>,
    /// By age; the one behind the last for ages that no column is about.
    column_of: Vec<u32>,
}

impl Ages {
    pub(super) fn new(options: &CohortOptions, first_day: i32, as_of: i32) -> Result<Self, LoyaltyError> {
        let period = options.period;
        let first_period = period.number(first_day);
        let cohorts = (period.number(as_of) - first_period + 1) as usize;
        let rolling = options.rolling.map(rolling_days).transpose()?;
        let ages = rolling.map_or(cohorts, |days| ((as_of - first_day) / days + 1) as usize);
        if cohorts.max(ages) > MOST_PERIODS {
            let problem = Problem::TooManyPeriods { found: cohorts.max(ages) as u32, most: MOST_PERIODS as u32 };
            return Err(LoyaltyError::invalid("period", problem));
        }
        if options.kind == CohortKind::Unbounded && options.measure == CohortMeasure::CumulativeValue {
            return Err(LoyaltyError::invalid("measure", Problem::UnboundedValue {}));
        }
        let begins = match (&options.brackets, options.kind) {
            (Some(given), CohortKind::Bracket) => brackets(given)?,
            (Some(_), _) => {
                let problem = Problem::OnlyWith { option: "kind".into(), value: "bracket".into() };
                return Err(LoyaltyError::invalid("brackets", problem));
            }
            // Each twice as long as the one before, until all ages are covered.
            (None, CohortKind::Bracket) => {
                let powers = (0..).map(|power| 1 << power);
                [0].into_iter().chain(powers.take_while(|begin| *begin < 2 * ages)).collect()
            }
            (None, _) => (0..=ages).collect(),
        };
        // The first column that begins later than an age is behind its own; behind the last one nothing is shown.
        let column_of = (0..ages).map(|age| begins.partition_point(|begin| *begin <= age) as u32 - 1).collect();
        Ok(Self {
            period,
            first_day,
            as_of,
            first_period,
            row_of: (first_day..=as_of).map(|day| (period.number(day) - first_period) as u32).collect(),
            cohorts,
            rolling,
            begins,
            column_of,
        })
    }

    pub(super) fn as_of(&self) -> i32 {
        self.as_of
    }

    pub(super) fn cohorts(&self) -> usize {
        self.cohorts
    }

    /// How many columns there are, with one that is not shown for the ages behind the last.
    pub(super) fn width(&self) -> usize {
        self.begins.len()
    }

    /// The row of those who joined on a day.
    #[inline]
    pub(super) fn row(&self, joined: i32) -> usize {
        self.row_of[(joined - self.first_day) as usize] as usize
    }

    /// The column of a day in the life of one who joined earlier.
    #[inline]
    pub(super) fn column(&self, joined: i32, day: i32) -> usize {
        let age = match self.rolling {
            Some(days) => ((day - joined) / days) as usize,
            None => self.row(day) - self.row(joined),
        };
        self.column_of[age] as usize
    }

    /// The first day of a row's period.
    pub(super) fn start(&self, row: usize) -> i32 {
        self.period.first_day(self.first_period + row as i32)
    }

    /// Who is in which row, by the days on which they joined; `i32::MAX` for those who have not.
    pub(super) fn of_members(&self, joined: impl Iterator<Item = i32>) -> Vec<Cohorted> {
        let mut all = vec![Cohorted { size: 0, oldest: i32::MAX, youngest: i32::MIN }; self.cohorts];
        for day in joined.filter(|day| *day != i32::MAX) {
            let row = &mut all[self.row(day)];
            row.size += 1;
            row.oldest = row.oldest.min(day);
            row.youngest = row.youngest.max(day);
        }
        all
    }

    /// How many columns have begun for a cohort.
    pub(super) fn begun(&self, row: usize, members: &Cohorted) -> usize {
        let last_age = match self.rolling {
            Some(days) => ((self.as_of - members.oldest) / days) as usize,
            None => self.cohorts - 1 - row,
        };
        (self.column_of[last_age] as usize + 1).min(self.begins.len() - 1)
    }

    /// Whether a column is over for a cohort, so that its figure is final.
    pub(super) fn closed(&self, row: usize, column: usize, members: &Cohorted) -> bool {
        let end = self.begins[column + 1] as i32;
        let period = self.first_period + row as i32;
        match self.rolling {
            // Who has yet to join may be younger than the youngest.
            Some(_) if self.period.is_open(period, self.as_of) => false,
            Some(days) => self.as_of >= members.youngest + days * end - 1,
            None => !self.period.is_open(period + end - 1, self.as_of),
        }
    }

    /// The ages of a column.
    pub(super) fn range(&self, column: usize, unbounded: bool) -> AgeRange {
        let to = (!unbounded).then(|| (self.begins[column + 1] - 1) as f64);
        AgeRange { from: self.begins[column] as f64, to }
    }
}

fn rolling_days(days: f64) -> Result<i32, LoyaltyError> {
    crate::error::count("rolling", days)?;
    crate::error::within("rolling", days, 1.0, 36_525.0)?;
    Ok(days as i32)
}

fn brackets(given: &[f64]) -> Result<Vec<usize>, LoyaltyError> {
    let whole = given.iter().all(|begin| begin.fract() == 0.0 && (0.0..=MOST_PERIODS as f64).contains(begin));
    if given.len() < 2 || given[0] != 0.0 || !whole || given.windows(2).any(|pair| pair[0] >= pair[1]) {
        return Err(LoyaltyError::invalid("brackets", Problem::WrongBrackets { most: MOST_PERIODS as u32 }));
    }
    Ok(given.iter().map(|begin| *begin as usize).collect())
}
