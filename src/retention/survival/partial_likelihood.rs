//! Cox partial likelihood: given who was at risk, how likely is it that exactly these customers left?

use super::observations::Observations;
use crate::error::{LoyaltyError, representable};
use crate::stats::rank::ascending;
use serde::{Deserialize, Serialize};

/// How several who left at one time share the risk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Ties {
    /// On average over the orders in which they may have left (Efron 1977).
    #[default]
    Efron,
    /// Each as if the others had not left yet (Breslow 1974).
    Breslow,
}

/// Rows in the order in which the likelihood meets them: the latest first. Covariates have mean 0 and deviation 1,
/// so that coefficients of days and of millions are equally easy to find.
pub(super) struct Standardised {
    pub(super) columns: usize,
    pub(super) rows: Vec<Row>,
    /// Row by row.
    z: Vec<f64>,
    /// Positions of rows by entry, the latest first.
    by_entry: Vec<usize>,
    /// The deviation of each covariate.
    pub(super) deviation: Vec<f64>,
    /// The position in `rows` of each observation; none for one without weight.
    pub(super) position: Vec<Option<usize>>,
}

#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) duration: f64,
    entry: f64,
    pub(super) left: bool,
    weight: f64,
}

/// The log-likelihood at some coefficients, with its slope and curvature.
pub(super) struct Likelihood {
    pub(super) log: f64,
    pub(super) gradient: Vec<f64>,
    /// The information: minus the second derivatives, row by row.
    pub(super) information: Vec<f64>,
    /// What its diagonal would be if covariates were not measured from their mean: what it is rounded against.
    pub(super) squares: Vec<f64>,
}

/// Those who left at one time.
pub(super) struct Departure<'a> {
    pub(super) time: f64,
    pub(super) weight: f64,
    /// Σ w(z − z̄): what their covariates exceed those expected of them by.
    pub(super) residual: &'a [f64],
}

/// Weighted sums of 1, z and zzᵀ (lower triangle) over rows.
#[derive(Clone)]
pub(super) struct Sums {
    pub(super) zero: f64,
    pub(super) one: Vec<f64>,
    pub(super) two: Vec<f64>,
}

impl Sums {
    pub(super) fn new(columns: usize) -> Self {
        Self { zero: 0.0, one: vec![0.0; columns], two: vec![0.0; columns * columns] }
    }

    pub(super) fn clear(&mut self) {
        self.zero = 0.0;
        self.one.fill(0.0);
        self.two.fill(0.0);
    }

    pub(super) fn add(&mut self, weight: f64, z: &[f64]) {
        self.zero += weight;
        let columns = z.len();
        for (k, &value) in z.iter().enumerate() {
            let weighted = weight * value;
            self.one[k] += weighted;
            let row = &mut self.two[k * columns..k * columns + k + 1];
            for (sum, other) in row.iter_mut().zip(z) {
                *sum += weighted * other;
            }
        }
    }
}

impl Standardised {
    pub(super) fn new(observed: &Observations<'_>, covariates: &[&[f64]]) -> Result<Self, LoyaltyError> {
        let columns = covariates.len();
        let mut order = ascending(observed.durations);
        order.reverse();
        order.retain(|row| observed.weight(*row) > 0.0);
        let total: f64 = order.iter().map(|row| observed.weight(*row)).sum();
        let weighted = |value: &dyn Fn(usize) -> f64| -> f64 {
            order.iter().map(|row| observed.weight(*row) / total * value(*row)).sum()
        };
        let mut z = vec![0.0; order.len() * columns];
        let mut deviation = vec![];
        for (k, column) in covariates.iter().enumerate() {
            let is_constant = order.iter().all(|row| column[*row] == column[order[0]]);
            let mean = representable("covariates", weighted(&|row| column[row]))?;
            let square = |row: usize| (column[row] - mean) * (column[row] - mean);
            let spread = libm::sqrt(representable("covariates", weighted(&square))?);
            // A constant becomes 0: it is refused where its information is looked at.
            deviation.push(if is_constant || spread == 0.0 { 1.0 } else { spread });
            for (place, row) in order.iter().enumerate() {
                z[place * columns + k] = if is_constant { 0.0 } else { (column[*row] - mean) / deviation[k] };
            }
        }
        let rows: Vec<Row> = order
            .iter()
            .map(|&row| Row {
                duration: observed.durations[row],
                entry: observed.entry(row),
                left: observed.left(row),
                weight: observed.weight(row),
            })
            .collect();
        let mut by_entry = match observed.entry {
            Some(_) => ascending(&rows.iter().map(|row| row.entry).collect::<Vec<_>>()),
            None => vec![],
        };
        by_entry.reverse();
        let mut position = vec![None; observed.len()];
        for (place, row) in order.iter().enumerate() {
            position[*row] = Some(place);
        }
        Ok(Self { columns, rows, z, by_entry, deviation, position })
    }

    pub(super) fn anybody_left(&self) -> bool {
        self.rows.iter().any(|row| row.left)
    }

    pub(super) fn z(&self, row: usize) -> &[f64] {
        &self.z[row * self.columns..(row + 1) * self.columns]
    }

    /// β·z of each row: the log of its risk.
    pub(super) fn log_risks(&self, coefficients: &[f64]) -> Vec<f64> {
        (0..self.rows.len()).map(|row| dot(self.z(row), coefficients)).collect()
    }

    /// The log partial likelihood and its derivatives.
    ///
    /// # Formula
    /// Σ over the times at which d rows left: Σ wᵢβzᵢ − Σ_l w̄·ln(S − φ_l·D), with S = Σ w·exp(βz) of all at risk, D
    /// the same of those who left, w̄ their mean weight, and φ_l = 0 (Breslow 1974) or l/d (Efron 1977), l = 0 … d − 1.
    pub(super) fn at(&self, coefficients: &[f64], ties: Ties, each: &mut dyn FnMut(Departure<'_>)) -> Likelihood {
        let p = self.columns;
        let log_risks = self.log_risks(coefficients);
        // Risks are known up to a factor: the largest is made 1, so that none overflows.
        let largest = log_risks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let risk = |row: usize| self.rows[row].weight * libm::exp(log_risks[row] - largest);
        let mut found =
            Likelihood { log: 0.0, gradient: vec![0.0; p], information: vec![0.0; p * p], squares: vec![0.0; p] };
        let (mut at_risk, mut leaving) = (Sums::new(p), Sums::new(p));
        let (mut mean, mut residual) = (vec![0.0; p], vec![0.0; p]);
        let (mut present, mut entered) = (0_usize, 0);
        let mut start = 0;
        for tied in self.rows.chunk_by(|a, b| a.duration == b.duration) {
            let time = tied[0].duration;
            while let Some(&row) = self.by_entry.get(entered)
                && self.rows[row].entry >= time
            {
                present -= 1;
                at_risk.add(-risk(row), self.z(row));
                entered += 1;
            }
            if present == 0 {
                at_risk.clear(); // What subtraction has left is rounding.
            }
            leaving.clear();
            residual.fill(0.0);
            let (mut count, mut weight) = (0.0, 0.0);
            for (row, of) in (start..).zip(tied) {
                at_risk.add(risk(row), self.z(row));
                if of.left {
                    leaving.add(risk(row), self.z(row));
                    count += 1.0;
                    weight += of.weight;
                    found.log += of.weight * (log_risks[row] - largest);
                    residual.iter_mut().zip(self.z(row)).for_each(|(sum, z)| *sum += of.weight * z);
                }
            }
            start += tied.len();
            present += tied.len();
            let steps = if ties == Ties::Efron { count } else { f64::min(count, 1.0) };
            let share = weight / steps;
            let mut step = 0.0;
            while step < steps {
                let gone = if ties == Ties::Efron { step / count } else { 0.0 };
                let zero = at_risk.zero - gone * leaving.zero;
                found.log -= share * libm::log(zero);
                for k in 0..p {
                    mean[k] = (at_risk.one[k] - gone * leaving.one[k]) / zero;
                    residual[k] -= share * mean[k];
                    for l in 0..=k {
                        let square = (at_risk.two[k * p + l] - gone * leaving.two[k * p + l]) / zero;
                        found.information[k * p + l] += share * (square - mean[k] * mean[l]);
                        if l == k {
                            found.squares[k] += share * square;
                        }
                    }
                }
                step += 1.0;
            }
            if count > 0.0 {
                found.gradient.iter_mut().zip(&residual).for_each(|(sum, r)| *sum += r);
                each(Departure { time, weight, residual: &residual });
            }
        }
        found
    }
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
