//! Maximum likelihood estimates with standard errors: which parameters fit best, and how precise are they?

use super::cholesky::Cholesky;
use super::interval::{Interval, Method};
use super::minimise::{Lowest, minimise};
use super::normal;

/// Which values a parameter can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Domain {
    /// Above 0: it is searched for by its logarithm.
    Positive,
    /// Any number.
    Real,
}

/// Which rows to add up: every `stride`-th.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sample {
    pub(crate) stride: usize,
}

/// The parameters of the highest likelihood.
#[derive(Debug, Clone)]
pub(crate) struct Estimate {
    pub(crate) parameters: Vec<f64>,
    pub(crate) log_likelihood: f64,
    /// How the estimates vary together, of the logarithm where a parameter is positive, row by row; `None` where
    /// the likelihood is flat or the maximum was not found.
    pub(crate) covariance: Option<Vec<f64>>,
    domains: Vec<Domain>,
}

impl Estimate {
    /// Whether the maximum was found: the likelihood falls off from it on every side.
    pub(crate) fn converged(&self) -> bool {
        self.covariance.is_some()
    }

    /// The standard errors on the scale of the parameters; by the delta method where they are positive.
    pub(crate) fn standard_errors(&self) -> Option<Vec<f64>> {
        let covariance = self.covariance.as_ref()?;
        let size = self.parameters.len();
        let of = |k: usize| libm::sqrt(covariance[k * (size + 1)]) * self.scale(k);
        Some((0..size).map(of).collect())
    }

    /// An interval for each parameter, on the scale on which it was searched for, so that none reaches below 0.
    pub(crate) fn intervals(&self, level: f64) -> Option<Vec<Interval>> {
        let covariance = self.covariance.as_ref()?;
        let size = self.parameters.len();
        let z = normal::quantile(0.5 + level / 2.0);
        let of = |k: usize| {
            let (value, margin) = (self.parameters[k], z * libm::sqrt(covariance[k * (size + 1)]));
            let (low, high) = match self.domains[k] {
                Domain::Positive => (value * libm::exp(-margin), value * libm::exp(margin)),
                Domain::Real => (value - margin, value + margin),
            };
            Interval { low, high, level, method: Method::Wald }
        };
        Some((0..size).map(of).collect())
    }

    fn scale(&self, k: usize) -> f64 {
        if self.domains[k] == Domain::Positive { self.parameters[k] } else { 1.0 }
    }
}

/// Beyond e±12 of its natural size a parameter has left every business: the maximum lies at an edge, where there is none.
const EDGE: f64 = 12.0;
/// Where a logarithm, or a coefficient, is known no better than by this many units, the likelihood is flat.
const FLAT: f64 = 10.0;
/// A likelihood that is worth looking at a sample of first has more rows than this.
const MANY: usize = 800;

/// Climbs from the best of `starts`, and from the others where that leads nowhere.
///
/// `likelihood` returns the log-likelihood of every `stride`-th of `rows` rows, and writes its slope by parameter. A sample is
/// climbed first where there are many: what is left to do with all of them is then little.
pub(crate) fn maximise(
    domains: &[Domain],
    starts: &[Vec<f64>],
    rows: usize,
    mut likelihood: impl FnMut(&[f64], Sample, &mut [f64]) -> f64,
) -> Estimate {
    let mut below = |at: &[f64], sample: Sample, gradient: &mut [f64]| -> f64 {
        if at.iter().zip(domains).any(|(x, domain)| *domain == Domain::Positive && x.abs() > EDGE) {
            return f64::NAN;
        }
        let parameters = natural(domains, at);
        let value = likelihood(&parameters, sample, gradient);
        for (k, slope) in gradient.iter_mut().enumerate() {
            *slope *= if domains[k] == Domain::Positive { -parameters[k] } else { -1.0 };
        }
        -value
    };
    let all = Sample { stride: 1 };
    let first = if rows > MANY {
        Sample { stride: rows.div_ceil(if rows > 10 * MANY { 2_000 } else { MANY / 2 }) }
    } else {
        all
    };
    let mut starts: Vec<(f64, Vec<f64>)> = starts
        .iter()
        .map(|start| {
            let at: Vec<f64> = searched(domains, start);
            let mut gradient = vec![0.0; at.len()];
            (below(&at, first, &mut gradient), at)
        })
        .filter(|(value, _)| value.is_finite())
        .collect();
    starts.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut best: Option<Estimate> = None;
    let mut keep = |lowest: Lowest, covariance: Option<Vec<f64>>| {
        let estimate = Estimate {
            parameters: natural(domains, &lowest.at),
            log_likelihood: -lowest.value,
            covariance: covariance.filter(|_| lowest.found),
            domains: domains.to_vec(),
        };
        let converged = estimate.converged();
        if converged || best.as_ref().is_none_or(|best| estimate.log_likelihood > best.log_likelihood) {
            best = Some(estimate);
        }
        converged
    };
    let mut climb = |start: &[f64], inverse: Option<Vec<f64>>, sample: Sample| {
        let lowest = minimise(start, inverse, |at, gradient| below(at, sample, gradient));
        let covariance = sharp(&lowest, |at, gradient| {
            below(at, sample, gradient);
        });
        (lowest, covariance)
    };
    let mut is_done = false;
    for (_, start) in &starts {
        let (mut lowest, mut covariance) = climb(start, None, first);
        if first != all {
            // From the sample's summit, with its own second derivatives for as many more rows. One without a summit
            // says little for the price of all rows.
            let Some(inverse) = covariance else { continue };
            let inverse = inverse.iter().map(|x| x / first.stride as f64).collect();
            (lowest, covariance) = climb(&lowest.at, Some(inverse), all);
        }
        is_done = keep(lowest, covariance);
        if is_done {
            break;
        }
    }
    if let (false, true, Some((_, start))) = (is_done, first != all, starts.first()) {
        let (lowest, covariance) = climb(start, None, all);
        keep(lowest, covariance);
    }
    best.unwrap_or_else(|| Estimate {
        parameters: vec![f64::NAN; domains.len()],
        log_likelihood: f64::NAN,
        covariance: None,
        domains: domains.to_vec(),
    })
}

/// The inverse of the observed information at the end of a search, by differences of the slope; `None` where the
/// likelihood is flat or does not fall off on every side.
fn sharp(lowest: &Lowest, mut slope: impl FnMut(&[f64], &mut [f64])) -> Option<Vec<f64>> {
    const STEP: f64 = 1e-5;
    let size = lowest.at.len();
    let mut information = vec![0.0; size * size];
    let mut there = vec![0.0; size];
    for k in 0..size {
        let mut at = lowest.at.clone();
        at[k] += STEP;
        slope(&at, &mut there);
        for row in 0..size {
            information[row * size + k] = (there[row] - lowest.gradient[row]) / STEP;
        }
    }
    for row in 0..size {
        for column in 0..row {
            let mean = (information[row * size + column] + information[column * size + row]) / 2.0;
            information[row * size + column] = mean;
            information[column * size + row] = mean;
        }
    }
    let inverse = Cholesky::new(&information, size).ok()?.inverse().concat();
    inverse.iter().step_by(size + 1).all(|variance| *variance < FLAT * FLAT).then_some(inverse)
}

fn natural(domains: &[Domain], at: &[f64]) -> Vec<f64> {
    let of = |(domain, x): (&Domain, &f64)| if *domain == Domain::Positive { libm::exp(*x) } else { *x };
    domains.iter().zip(at).map(of).collect()
}

fn searched(domains: &[Domain], parameters: &[f64]) -> Vec<f64> {
    let of = |(domain, x): (&Domain, &f64)| if *domain == Domain::Positive { libm::log(*x) } else { *x };
    domains.iter().zip(parameters).map(of).collect()
}
