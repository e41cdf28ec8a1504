//! Purchase histories: frequency, recency and age of each customer, as the models need them.

use crate::error::{LoyaltyError, same_length};
use foldhash::fast::FixedState;
use std::collections::HashMap;

/// The longest time and the most purchases: their products are still numbers.
const LARGEST: f64 = 1e15;

/// What one customer has done, and how many did the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct History {
    /// x: the purchases after the first.
    pub frequency: f64,
    /// t_x: the time from the first purchase to the last; 0 without a repeat.
    pub recency: f64,
    /// T: the time from the first purchase to the end of the observation.
    pub age: f64,
    /// For how many customers it stands.
    pub weight: f64,
}

/// Something that is known of every customer from the start, and does not change.
#[derive(Debug, Clone, Copy)]
pub struct Covariate<'a> {
    /// What the parameters that belong to it are called after.
    pub name: &'a str,
    /// One value per customer.
    pub values: &'a [f64],
}

/// The histories of all customers. Those who did the same share a row: a likelihood is added up over the rows.
#[derive(Debug, Clone)]
pub struct Histories {
    pub(super) rows: Vec<History>,
    row_of: Vec<u32>,
    /// One column each, by row.
    pub(super) covariates: Vec<Vec<f64>>,
    names: Vec<String>,
}

impl Histories {
    /// Takes one value per customer in each column, all times in one unit.
    ///
    /// A weight of 2 stands for two such customers, one of 0 for none. With covariates, each customer has a row.
    ///
    /// # Errors
    /// Columns of different lengths; a frequency that is not a whole number; a history that cannot be: negative or
    /// not a number, with the last purchase after the end of the observation, or with a last purchase and no repeat.
    pub fn new(
        frequency: &[f64],
        recency: &[f64],
        age: &[f64],
        weight: Option<&[f64]>,
        covariates: &[Covariate<'_>],
    ) -> Result<Self, LoyaltyError> {
        let customers = frequency.len();
        same_length("recency", recency.len(), customers)?;
        same_length("age", age.len(), customers)?;
        same_length("weight", weight.map_or(customers, <[f64]>::len), customers)?;
        for covariate in covariates {
            same_length(covariate.name, covariate.values.len(), customers)?;
            if let Some(at) = covariate.values.iter().position(|value| !value.is_finite()) {
                return Err(crate::error::not_a_number(covariate.name, covariate.values[at], Some(at as u32 + 1)));
            }
        }
        let mut found: HashMap<[u64; 3], u32, FixedState> = HashMap::default();
        let (mut rows, mut row_of) = (Vec::<History>::new(), Vec::with_capacity(customers));
        for at in 0..customers {
            // Times of one moment that were divided in different ways differ in their last digits.
            const ROUNDING: f64 = 1.0 + 1e-9;
            let is_rounded = recency[at] > age[at] && recency[at] <= age[at] * ROUNDING;
            let history = History {
                frequency: frequency[at],
                recency: if is_rounded { age[at] } else { recency[at] },
                age: age[at],
                weight: weight.map_or(1.0, |weight| weight[at]),
            };
            check(history, at)?;
            let key = [history.frequency, history.recency, history.age].map(|value| (value + 0.0).to_bits());
            let next = rows.len() as u32;
            let row = if covariates.is_empty() { *found.entry(key).or_insert(next) } else { next };
            row_of.push(row);
            if row == next {
                rows.push(history);
            } else {
                rows[row as usize].weight += history.weight;
            }
        }
        let mut histories = Self {
            rows,
            row_of,
            covariates: covariates.iter().map(|covariate| covariate.values.to_vec()).collect(),
            names: covariates.iter().map(|covariate| covariate.name.to_string()).collect(),
        };
        if covariates.is_empty() {
            histories.sort();
        }
        Ok(histories)
    }

    /// Brings those of one frequency together, and among them those of one age: much is common to them.
    fn sort(&mut self) {
        let mut order: Vec<u32> = (0..self.rows.len() as u32).collect();
        let key = |row: &u32| {
            let row = &self.rows[*row as usize];
            (row.frequency, row.age, row.recency)
        };
        order.sort_unstable_by(|a, b| key(a).partial_cmp(&key(b)).unwrap_or(std::cmp::Ordering::Equal));
        let mut place = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            place[*old as usize] = new as u32;
        }
        self.rows = order.iter().map(|old| self.rows[*old as usize]).collect();
        self.row_of.iter_mut().for_each(|row| *row = place[*row as usize]);
    }

    /// The different histories.
    pub fn rows(&self) -> &[History] {
        &self.rows
    }

    /// The row of a customer.
    pub(super) fn row_of(&self, customer: usize) -> usize {
        self.row_of[customer] as usize
    }

    /// How many customers the columns have.
    pub(super) fn count(&self) -> usize {
        self.row_of.len()
    }

    /// What the covariates are called.
    pub fn covariate_names(&self) -> &[String] {
        &self.names
    }

    /// One value per customer from one per row.
    pub fn by_customer(&self, by_row: &[f64]) -> Vec<f64> {
        self.row_of.iter().map(|row| by_row[*row as usize]).collect()
    }

    /// The sum of weights.
    pub fn customers(&self) -> f64 {
        self.rows.iter().map(|row| row.weight).sum()
    }

    /// The purchases after the first of all customers.
    pub fn repeats(&self) -> f64 {
        self.rows.iter().map(|row| row.weight * row.frequency).sum()
    }
}

fn check(history: History, at: usize) -> Result<(), LoyaltyError> {
    let History { frequency, recency, age, weight } = history;
    let impossible = || LoyaltyError::ImpossibleHistory {
        position: at as u32 + 1,
        frequency: frequency.to_string(),
        recency: recency.to_string(),
        age: age.to_string(),
    };
    let in_range = |value: f64| (0.0..=LARGEST).contains(&value);
    if !in_range(weight) {
        return Err(LoyaltyError::NotANumber {
            name: "weight".into(),
            value: weight.to_string(),
            position: Some(at as u32 + 1),
        });
    }
    let is_possible = in_range(frequency)
        && in_range(age)
        && frequency.fract() == 0.0
        && (0.0..=age).contains(&recency)
        && (frequency > 0.0 || recency == 0.0);
    if is_possible { Ok(()) } else { Err(impossible()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customers_who_did_the_same_share_a_row() {
        let histories =
            Histories::new(&[2.0, 0.0, 2.0], &[5.0, 0.0, 5.0], &[9.0, 7.0, 9.0], Some(&[1.0, 1.0, 3.0]), &[]).unwrap();
        assert_eq!(histories.rows().len(), 2);
        assert_eq!((histories.customers(), histories.repeats()), (5.0, 8.0));
        assert_eq!(histories.by_customer(&[10.0, 20.0]), [20.0, 10.0, 20.0]);
        assert_eq!([0, 1, 2].map(|customer| histories.row_of(customer)), [1, 0, 1]);
    }

    #[test]
    fn a_history_that_cannot_be_is_refused_with_its_place() {
        for (frequency, recency, age) in [
            (1.0, 5.0, 4.0),
            (0.0, 1.0, 4.0),
            (1.5, 1.0, 4.0),
            (-1.0, 0.0, 1.0),
            (1.0, f64::NAN, 4.0),
            (0.0, 0.0, -1.0),
        ] {
            let refused = Histories::new(&[0.0, frequency], &[0.0, recency], &[1.0, age], None, &[]);
            assert!(
                matches!(refused, Err(LoyaltyError::ImpossibleHistory { position: 2, .. })),
                "{frequency} {recency} {age}"
            );
        }
    }
}
