//! Parametric bootstrap: how uncertain are the predictions, and how far may what happens be from them?

use super::fit::refit;
use super::histories::Histories;
use super::model::Model;
use super::simulate::{futures, simulate};
use crate::stats::interval::{Interval, Method};
use crate::stats::quantile::{quantile, sorted};

/// A parametric bootstrap (Efron & Tibshirani 1993, section 6.5): bases invented from a fit are fitted again, and each
/// refit predicts anew. What the real customers do next is drawn from each refit a few times, so that the range of their
/// purchases holds both that the parameters are not known and chance (the bootstrap predictive distribution of Harris 1989).
/// Refits come one by one, so that they can be shown and stopped.
#[derive(Debug)]
pub struct Bootstrap {
    model: Model,
    ages: Vec<f64>,
    seed: u64,
    drawn: u64,
    /// One list for each row of the histories, and the total as the last one.
    predictions: Vec<Vec<f64>>,
    /// Purchases of all customers together, drawn from the refits.
    drawn_totals: Vec<f64>,
    failed: u32,
}

/// So many times what customers do is drawn from each refit: chance has then as many draws as the tails need.
const FUTURES: usize = 20;

/// What the refits say.
#[derive(Debug, Clone, PartialEq)]
pub struct Intervals {
    /// Of the expectation of each row of the histories.
    pub rows: Vec<Interval>,
    /// Of the sum of these expectations.
    pub expected_total: Interval,
    /// Of the purchases that all customers make together, chance included.
    pub total: Interval,
    /// How many refits they rest on.
    pub refits: u32,
    /// How many more had no maximum, and are left out.
    pub failed: u32,
}

impl Bootstrap {
    /// Prepares for the customers of `histories`, to whom `model` was fitted. `None` for a model with covariates.
    pub fn new(model: &Model, histories: &Histories, seed: u64) -> Option<Self> {
        if !histories.covariates.is_empty() {
            return None;
        }
        let each = histories.rows().iter().flat_map(|row| std::iter::repeat_n(row.age, row.weight.round() as usize));
        Some(Self {
            model: model.clone(),
            ages: each.collect(),
            seed,
            drawn: 0,
            predictions: vec![Vec::new(); histories.rows().len() + 1],
            drawn_totals: vec![],
            failed: 0,
        })
    }

    /// Invents another base, fits it and predicts the purchases of the real customers within `horizon`.
    pub fn refit(&mut self, histories: &Histories, horizon: f64) {
        self.drawn += 1;
        let seed = self.seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(self.drawn);
        let found = self.again(seed).and_then(|model| {
            let totals = futures(&model, histories, horizon, FUTURES, !seed)?;
            Some((model, totals))
        });
        let Some((model, totals)) = found else {
            self.failed += 1;
            return;
        };
        self.drawn_totals.extend(totals);
        let expected = model.expected(histories, horizon);
        let total: f64 = expected.iter().zip(histories.rows()).map(|(each, row)| each * row.weight).sum();
        for (list, value) in self.predictions.iter_mut().zip(expected.into_iter().chain([total])) {
            list.push(value);
        }
    }

    fn again(&self, seed: u64) -> Option<Model> {
        let (frequency, recency) = simulate(&self.model, &self.ages, seed)?;
        let invented = Histories::new(&frequency, &recency, &self.ages, None, &[]).ok()?;
        refit(&self.model, &invented)
    }

    /// The percentiles of the refits; `None` before the first.
    pub fn intervals(&self, level: f64) -> Option<Intervals> {
        let tail = (1.0 - level) / 2.0;
        let of = |list: &Vec<f64>| {
            let sorted = sorted(list.clone());
            let (low, high) = (quantile(&sorted, tail)?, quantile(&sorted, 1.0 - tail)?);
            Some(Interval { low, high, level, method: Method::Bootstrap })
        };
        let mut rows: Vec<Interval> = self.predictions.iter().map(of).collect::<Option<_>>()?;
        let expected_total = rows.pop()?;
        let total = of(&self.drawn_totals)?;
        let refits = self.predictions[0].len() as u32;
        Some(Intervals { rows, expected_total, total, refits, failed: self.failed })
    }
}
