//! A fitted model: which model with which parameters, and what does it predict for each customer?

use super::bg_bb::BgBb;
use super::bg_nbd::BgNbd;
use super::histories::{Histories, History};
use super::law::Law;
use super::mbg_cnbd_k::MbgCnbdK;
use super::pareto_nbd::ParetoNbd;
use serde::{Deserialize, Serialize};

/// The models of purchases without a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum ModelName {
    /// BG/NBD: each repeat purchase may be the last (Fader, Hardie and Lee 2005).
    BgNbd,
    /// MBG/NBD: so may the first (Batislam et al. 2007).
    MbgNbd,
    /// Pareto/NBD: customers may leave at any time (Schmittlein et al. 1987).
    ParetoNbd,
    /// BG/BB: one opportunity to buy per period (Fader, Hardie and Shang 2010).
    BgBb,
    /// MBG/CNBD-k: MBG/NBD of customers who buy at regular intervals (Reutterer, Platzer and Schröder 2021).
    MbgCnbdK,
}

impl ModelName {
    /// The names of the parameters, in order. MBG/CNBD-k has the whole number k besides.
    pub fn parameters(self) -> [&'static str; 4] {
        match self {
            Self::BgNbd | Self::MbgNbd | Self::MbgCnbdK => ["r", "alpha", "a", "b"],
            Self::ParetoNbd => ["r", "alpha", "s", "beta"],
            Self::BgBb => ["alpha", "beta", "gamma", "delta"],
        }
    }

    /// Which of the parameters a covariate moves, and whether up or down (Fader and Hardie, "Incorporating
    /// time-invariant covariates into the Pareto/NBD and BG/NBD models", 2007): a positive coefficient means more
    /// purchases, or leaving sooner.
    pub(super) fn moved(self) -> &'static [(usize, f64)] {
        match self {
            Self::BgNbd | Self::MbgNbd => &[(1, -1.0), (2, 1.0), (3, 1.0)],
            Self::ParetoNbd => &[(1, -1.0), (3, -1.0)],
            Self::BgBb | Self::MbgCnbdK => &[],
        }
    }

    /// The names of the parameters, then `alpha.age` for what the covariate `age` does to `alpha`.
    pub fn parameters_with(self, covariates: &[String]) -> Vec<String> {
        let own = self.parameters();
        let of = |which: usize| covariates.iter().map(move |covariate| format!("{}.{covariate}", own[which]));
        let moved = self.moved().iter().flat_map(|(which, _)| of(*which));
        own.iter().map(ToString::to_string).chain(moved).collect()
    }

    /// Which of the parameters are times.
    pub(super) fn times(self) -> &'static [usize] {
        match self {
            Self::BgNbd | Self::MbgNbd | Self::MbgCnbdK => &[1],
            Self::ParetoNbd => &[1, 3],
            Self::BgBb => &[],
        }
    }
}

/// A model with its parameters: those of [`ModelName::parameters`], then the coefficients of each moved parameter by
/// covariate; under MBG/CNBD-k, which takes none, k is the fifth.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Which one.
    pub name: ModelName,
    /// In the unit of time of the histories.
    pub parameters: Vec<f64>,
}

impl Model {
    /// What it says of the customers of a row, whose covariates move the parameters.
    pub fn law(&self, covariates: &[Vec<f64>], row: usize) -> Box<dyn Law> {
        let [first, second, third, fourth] = moved(self.name, &self.parameters, covariates, row);
        match self.name {
            ModelName::BgNbd | ModelName::MbgNbd => Box::new(bg_nbd(self.name, [first, second, third, fourth])),
            ModelName::ParetoNbd => Box::new(ParetoNbd { r: first, alpha: second, s: third, beta: fourth }),
            ModelName::BgBb => Box::new(BgBb { alpha: first, beta: second, gamma: third, delta: fourth }),
            ModelName::MbgCnbdK => Box::new(mbg_cnbd_k(&self.parameters)),
        }
    }

    /// What `ask` answers for each row of the histories: it is given the law, and the row.
    pub fn by_row(&self, histories: &Histories, mut ask: impl FnMut(&dyn Law, &History) -> f64) -> Vec<f64> {
        let mut law = self.law(&histories.covariates, 0);
        let of_row = |(row, history): (usize, &History)| {
            if !histories.covariates.is_empty() {
                law = self.law(&histories.covariates, row);
            }
            ask(&*law, history)
        };
        histories.rows.iter().enumerate().map(of_row).collect()
    }

    /// Expected purchases of each row within `horizon`.
    pub fn expected(&self, histories: &Histories, horizon: f64) -> Vec<f64> {
        self.of_active(histories, |law, history| law.expected_of_active(history, horizon))
    }

    /// What `ask` answers for an active customer of each row, times the probability of being one. It depends on frequency and age
    /// alone, and rows of one frequency and age stand together; only where gaps are regular, the last purchase tells how
    /// soon the next one is due.
    pub(super) fn of_active(&self, histories: &Histories, ask: impl Fn(&dyn Law, &History) -> f64) -> Vec<f64> {
        let shares = histories.covariates.is_empty() && self.name != ModelName::MbgCnbdK;
        let mut known = (f64::NAN, f64::NAN, 0.0);
        self.by_row(histories, |law, history| {
            if !shares || (known.0, known.1) != (history.frequency, history.age) {
                known = (history.frequency, history.age, ask(law, history));
            }
            law.active(history) * known.2
        })
    }
}

pub(super) fn bg_nbd(name: ModelName, [r, alpha, a, b]: [f64; 4]) -> BgNbd {
    BgNbd { r, alpha, a, b, at_first: f64::from(u8::from(name == ModelName::MbgNbd)) }
}

pub(super) fn mbg_cnbd_k(parameters: &[f64]) -> MbgCnbdK {
    let [r, alpha, a, b, k] = [0, 1, 2, 3, 4].map(|at| parameters[at]);
    MbgCnbdK { r, alpha, a, b, k: k as u32 }
}

/// The four parameters of a row.
pub(super) fn moved(name: ModelName, parameters: &[f64], covariates: &[Vec<f64>], row: usize) -> [f64; 4] {
    let mut of_row = [0, 1, 2, 3].map(|k| parameters[k]);
    for (place, &(which, sign)) in name.moved().iter().enumerate() {
        let coefficients = &parameters[4 + place * covariates.len()..];
        let sum: f64 = covariates.iter().zip(coefficients).map(|(column, by)| by * column[row]).sum();
        if !covariates.is_empty() {
            of_row[which] *= libm::exp(sign * sum);
        }
    }
    of_row
}
