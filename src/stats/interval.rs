//! Confidence intervals: between which values does the truth probably lie?

use crate::error::{LoyaltyError, within};
use serde::Serialize;

/// A confidence interval, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Interval {
    /// The lower end, in the unit of the estimate.
    pub low: f64,
    /// The upper end, in the unit of the estimate.
    pub high: f64,
    /// The confidence level: 0.95 means that 95 of 100 such intervals hold the truth.
    pub level: f64,
    /// The method.
    pub method: Method,
}

/// The method of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Method {
    /// Estimate ± z standard errors.
    Wald,
    /// Wald after a few pseudo-answers are added (Agresti & Coull 1998).
    AdjustedWald,
    /// Percentiles of seeded resamples (Efron 1979).
    Bootstrap,
    /// The score interval of a proportion (Wilson 1927).
    Wilson,
    /// The difference of two proportions from their Wilson intervals (Newcombe 1998, method 10).
    Newcombe,
    /// The log of −ln S ± z standard errors, so that a share stays within 0–1 (Kalbfleisch & Prentice 1980, eq. 1.15).
    LogLog,
}

impl Interval {
    /// The interval around `estimate`, cut to the values that can be true.
    pub(crate) fn around(
        estimate: f64,
        margin: f64,
        (lowest, highest): (f64, f64),
        level: f64,
        method: Method,
    ) -> Self {
        Self { low: (estimate - margin).max(lowest), high: (estimate + margin).min(highest), level, method }
    }

    /// The same interval, widened where it misses the value that was observed.
    pub(crate) fn including(self, observed: f64) -> Self {
        Self { low: self.low.min(observed), high: self.high.max(observed), ..self }
    }
}

/// The default confidence level.
pub(crate) fn usual_level() -> f64 {
    0.95
}

/// A confidence level: above 0, below 1.
pub(crate) fn level(value: f64) -> Result<f64, LoyaltyError> {
    within("level", value, f64::EPSILON, 1.0 - f64::EPSILON)
}

/// The finite population correction, for a sample that is a large part of its population: every count times (N−1)/(N−n).
///
/// `None` stands for a full census, where nothing is left to estimate. Source: the finite population
/// correction (Cochran 1977, eq. 2.20), written as a larger sample.
pub(crate) fn population_factor(n: f64, population: Option<f64>) -> Result<Option<f64>, LoyaltyError> {
    let Some(size) = population else { return Ok(Some(1.0)) };
    crate::error::count("population", size)?;
    crate::error::part_of("n", n, "population", size)?;
    Ok((n < size).then(|| (size - 1.0) / (size - n)))
}
