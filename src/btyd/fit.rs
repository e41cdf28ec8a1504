//! Maximum likelihood fit: which parameters describe the purchase histories best?

use super::bg_bb::BgBb;
use super::bg_nbd::{self, BgNbd};
use super::histories::{Histories, History};
use super::law::Slopes;
use super::mbg_cnbd_k::{self, MbgCnbdK};
use super::model::{self, Model, ModelName};
use super::pareto_nbd::{self, ParetoNbd};
use crate::stats::information_criterion::{aic, bic};
use crate::stats::interval::{Interval, level};
use crate::stats::likelihood::{Domain, Estimate, Sample, maximise};
use crate::warning::{Reason, Warning, small_sample};
use crate::{LoyaltyError, Problem, error, error::field};
use wide::f64x2;

/// A fitted model.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// Which model, with its parameters in the unit of time of the histories.
    pub model: Model,
    /// What the parameters are called, in their order.
    pub names: Vec<String>,
    /// The standard errors, from the observed information; `None` where the likelihood has no maximum.
    pub standard_errors: Option<Vec<f64>>,
    /// An interval for each parameter.
    pub intervals: Option<Vec<Interval>>,
    /// The log-likelihood, in the unit of time of the histories.
    pub log_likelihood: f64,
    /// Akaike's information criterion (AIC): lower fits better.
    pub aic: f64,
    /// Schwarz's Bayesian information criterion (BIC), which penalises parameters more, by the number of customers.
    pub bic: f64,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why the parameters are not those of a maximum.
    pub reason: Option<Reason>,
}

/// The best of several models of the same customers, by its position: the one with the lowest AIC. `None` for one without a
/// maximum.
pub fn best_model(aics: &[Option<f64>]) -> Option<usize> {
    let known = aics.iter().enumerate().filter_map(|(at, aic)| Some((at, (*aic)?)));
    known.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(at, _)| at)
}

/// Fits a model by maximum likelihood.
///
/// Parameters are searched for by their logarithm, over times divided by the mean age, along the analytic slopes of the
/// log-likelihood, from the best of several starts. `at` is the level of the intervals.
///
/// # Errors
/// A level outside 0–1; with BG/BB, what [`check_periods`] refuses; MBG/CNBD-k, whose k is chosen by the gaps: see
/// [`fit_mbg_cnbd_k`](super::fit_mbg_cnbd_k). The histories of nobody, and those of customers none of whom returned, have no
/// maximum: that is a [`Reason`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::btyd::{Histories, ModelName, fit};
///
/// // Weeks: repeat purchases, when the last of them was, and how long each customer has been watched.
/// let (frequency, recency) = ([2.0, 1.0, 0.0, 0.0, 5.0, 0.0], [30.0, 2.0, 0.0, 0.0, 37.0, 0.0]);
/// let histories = Histories::new(&frequency, &recency, &[39.0; 6], None, &[])?;
/// let found = fit(ModelName::BgNbd, &histories, 0.95)?;
/// assert_eq!(found.names, ["r", "alpha", "a", "b"]);
/// // The second customer has been silent for 37 weeks, the first for 9.
/// let alive = histories.by_customer(&found.model.by_row(&histories, |law, history| law.active(history)));
/// assert!(alive[1] < alive[0]);
/// let refused = fit(ModelName::BgNbd, &histories, 95.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn fit(name: ModelName, histories: &Histories, at: f64) -> Result<Fit, LoyaltyError> {
    let at = level(at)?;
    match name {
        ModelName::BgBb => check_periods(histories)?,
        ModelName::MbgCnbdK => return Err(LoyaltyError::MissingInput { name: field!("log_gaps").into() }),
        _ => {}
    }
    Ok(fit_of_shape(name, None, histories, at))
}

/// The fit of a model; under MBG/CNBD-k, of one k, without what the gaps add to its likelihood.
pub(super) fn fit_of_shape(name: ModelName, k: Option<u32>, histories: &Histories, at: f64) -> Fit {
    let customers = histories.customers();
    let names = name.parameters_with(histories.covariate_names());
    let mut domains = vec![Domain::Positive; 4];
    domains.resize(names.len(), Domain::Real);
    if histories.repeats() == 0.0 {
        let reason = if customers == 0.0 { Reason::NobodySeen {} } else { Reason::NobodyReturned {} };
        return Fit {
            model: Model { name, parameters: vec![f64::NAN; names.len()] },
            names,
            standard_errors: None,
            intervals: None,
            log_likelihood: f64::NAN,
            aic: f64::NAN,
            bic: f64::NAN,
            warnings: Vec::new(),
            reason: Some(reason),
        };
    }
    let scale = if name == ModelName::BgBb { 1.0 } else { mean_age(histories) };
    let rate = histories.repeats() * scale / histories.rows.iter().map(|row| row.weight * row.age).sum::<f64>();
    let starts: Vec<Vec<f64>> = starts(name, k, rate)
        .into_iter()
        .map(|start| start.into_iter().chain((4..names.len()).map(|_| 0.0)).collect())
        .collect();
    let estimate = climb(name, k, histories, scale, &domains, &starts);
    fit_of((name, k), names, estimate, scale, histories, at)
}

/// The model fitted to other histories, from its parameters on; `None` where they have no maximum.
pub(super) fn refit(model: &Model, histories: &Histories) -> Option<Model> {
    let name = model.name;
    let scale = if name == ModelName::BgBb { 1.0 } else { mean_age(histories) };
    let scaled = |which: usize| if name.times().contains(&which) { scale } else { 1.0 };
    let start: Vec<f64> = (0..4).map(|k| model.parameters[k] / scaled(k)).collect();
    let shape = (name == ModelName::MbgCnbdK).then(|| model::mbg_cnbd_k(&model.parameters).k);
    let estimate = climb(name, shape, histories, scale, &[Domain::Positive; 4], &[start]);
    let found = estimate.parameters.iter().enumerate().map(|(k, value)| value * scaled(k));
    let parameters = found.chain(shape.map(f64::from)).collect();
    estimate.converged().then_some(Model { name, parameters })
}

/// The highest likelihood of a model, times measured in units of `scale`.
fn climb(
    name: ModelName,
    k: Option<u32>,
    histories: &Histories,
    scale: f64,
    domains: &[Domain],
    starts: &[Vec<f64>],
) -> Estimate {
    let scaled = |row: &History| History { recency: row.recency / scale, age: row.age / scale, ..*row };
    let rows: Vec<History> = histories.rows.iter().map(scaled).collect();
    let columns = &histories.covariates;
    maximise(domains, starts, rows.len(), |parameters, sample, slopes| match name {
        ModelName::BgBb => add_up(&bg_bb(parameters), &rows, sample, slopes),
        _ if !columns.is_empty() => add_up_moved(name, parameters, &rows, columns, sample, slopes),
        ModelName::ParetoNbd => add_up(&pareto_nbd(parameters), &rows, sample, slopes),
        ModelName::BgNbd | ModelName::MbgNbd => {
            let model = model::bg_nbd(name, [0, 1, 2, 3].map(|k| parameters[k]));
            add_up(&model, &rows, sample, slopes)
        }
        ModelName::MbgCnbdK => {
            let [r, alpha, a, b] = [0, 1, 2, 3].map(|at| parameters[at]);
            add_up(&MbgCnbdK { r, alpha, a, b, k: k.unwrap_or(1) }, &rows, sample, slopes)
        }
    })
}

fn fit_of(
    (name, shape): (ModelName, Option<u32>),
    names: Vec<String>,
    estimate: Estimate,
    scale: f64,
    histories: &Histories,
    level: f64,
) -> Fit {
    let scaled = |which: usize| if name.times().contains(&which) { scale } else { 1.0 };
    let found = estimate.parameters.iter().enumerate().map(|(k, value)| value * scaled(k));
    let parameters: Vec<f64> = found.chain(shape.map(f64::from)).collect();
    // A density by time: measured in units that are `scale` times as long, it is scaleˣ as large; without the gaps to the
    // power of k − 1, scale to the power of kx.
    let events = f64::from(shape.unwrap_or(1)) * histories.repeats();
    let log_likelihood = estimate.log_likelihood - events * libm::log(scale);
    let count = names.len() as f64;
    Fit {
        model: Model { name, parameters },
        standard_errors: estimate
            .standard_errors()
            .map(|errors| errors.iter().enumerate().map(|(k, error)| error * scaled(k)).collect()),
        intervals: estimate.intervals(level).map(|intervals| {
            let of = |(k, interval): (usize, Interval)| Interval {
                low: interval.low * scaled(k),
                high: interval.high * scaled(k),
                ..interval
            };
            intervals.into_iter().enumerate().map(of).collect()
        }),
        log_likelihood,
        aic: aic(count, log_likelihood),
        bic: bic(count, histories.customers(), log_likelihood),
        warnings: warnings(name, histories),
        reason: (!estimate.converged()).then_some(Reason::NotConverged {}),
        names,
    }
}

fn warnings(name: ModelName, histories: &Histories) -> Vec<Warning> {
    let once: f64 = histories.rows.iter().filter(|row| row.frequency == 0.0).map(|row| row.weight).sum();
    let by_construction =
        (name == ModelName::BgNbd && once > 0.0).then_some(Warning::ActiveByConstruction { count: once });
    by_construction.into_iter().chain(small_sample(histories.customers())).collect()
}

fn mean_age(histories: &Histories) -> f64 {
    let sum: f64 = histories.rows.iter().map(|row| row.weight * row.age).sum();
    let mean = sum / histories.customers();
    if mean > 0.0 { mean } else { 1.0 }
}

/// Whether histories count periods, and not too many: each possible time of leaving is a term of the likelihood.
///
/// # Errors
/// Covariates; parts of a period; more than 100,000 periods; more purchases than periods up to the last of them.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::btyd::{Histories, check_periods};
///
/// let of_age = |age| Histories::new(&[2.0], &[5.0], &[age], None, &[]);
/// assert_eq!(check_periods(&of_age(6.0)?), Ok(()));
/// let refused = check_periods(&of_age(6.5)?);
/// assert!(matches!(refused, Err(LoyaltyError::NotWhole { name, .. }) if name == "age"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn check_periods(histories: &Histories) -> Result<(), LoyaltyError> {
    const MOST_PERIODS: f64 = 100_000.0;
    if !histories.covariates.is_empty() {
        return Err(LoyaltyError::invalid("covariates", Problem::NoCovariates {}));
    }
    for row in &histories.rows {
        for (name, value) in [("recency", row.recency), ("age", row.age)] {
            if value.fract() != 0.0 {
                return Err(LoyaltyError::NotWhole { name: name.into(), value });
            }
            error::within(name, value, 0.0, MOST_PERIODS)?;
        }
        error::part_of("frequency", row.frequency, "recency", row.recency)?;
    }
    Ok(())
}

/// Places from which a climb may begin: rates that differ little and much, customers who leave soon and late.
fn starts(name: ModelName, k: Option<u32>, rate: f64) -> Vec<[f64; 4]> {
    let shapes = [(0.25, 1.0, 2.5), (1.0, 0.5, 2.0), (2.0, 0.8, 8.0), (0.6, 2.0, 20.0), (0.1, 0.3, 0.5)];
    shapes
        .into_iter()
        .map(|(r, a, b)| match name {
            ModelName::BgNbd | ModelName::MbgNbd => [r, r / rate / 2.0, a, b],
            ModelName::MbgCnbdK => [r, r / rate / 2.0 / f64::from(k.unwrap_or(1)), a, b],
            ModelName::ParetoNbd => [r, r / rate / 2.0, a, b / 4.0],
            ModelName::BgBb => [r + 0.5, (r + 0.5) * (1.0 - rate).max(0.1) / rate.max(0.01) / 2.0, a, b],
        })
        .collect()
}

fn pareto_nbd(parameters: &[f64]) -> ParetoNbd {
    ParetoNbd { r: parameters[0], alpha: parameters[1], s: parameters[2], beta: parameters[3] }
}

fn bg_bb(parameters: &[f64]) -> BgBb {
    BgBb { alpha: parameters[0], beta: parameters[1], gamma: parameters[2], delta: parameters[3] }
}

/// A model whose log-likelihood is added up over rows, two at a time.
trait Likelihood {
    /// What rows next to each other have in common.
    type Known: Default + Copy;
    fn know(&self, known: &mut Self::Known, row: &History);
    /// The log-likelihoods of two rows and their slopes.
    fn of_two(&self, rows: [&History; 2], known: &[Self::Known; 2]) -> (f64x2, [f64x2; 4]);
}

/// Two rows side by side, each by itself.
fn beside((a, of_a): (f64, Slopes), (b, of_b): (f64, Slopes)) -> (f64x2, [f64x2; 4]) {
    (f64x2::new([a, b]), [0, 1, 2, 3].map(|k| f64x2::new([of_a[k], of_b[k]])))
}

impl Likelihood for BgNbd {
    type Known = bg_nbd::Known;
    fn know(&self, known: &mut Self::Known, row: &History) {
        self.know(known, row);
    }
    fn of_two(&self, rows: [&History; 2], known: &[Self::Known; 2]) -> (f64x2, [f64x2; 4]) {
        self.likelihoods(rows, known)
    }
}

impl Likelihood for ParetoNbd {
    type Known = pareto_nbd::Known;
    fn know(&self, known: &mut Self::Known, row: &History) {
        self.know(known, row);
    }
    fn of_two(&self, [a, b]: [&History; 2], known: &[Self::Known; 2]) -> (f64x2, [f64x2; 4]) {
        beside(self.likelihood(a, &known[0]), self.likelihood(b, &known[1]))
    }
}

impl Likelihood for MbgCnbdK {
    type Known = mbg_cnbd_k::Known;
    fn know(&self, known: &mut Self::Known, row: &History) {
        self.know(known, row);
    }
    fn of_two(&self, [a, b]: [&History; 2], known: &[Self::Known; 2]) -> (f64x2, [f64x2; 4]) {
        beside(self.likelihood(a, &known[0]), self.likelihood(b, &known[1]))
    }
}

impl Likelihood for BgBb {
    type Known = ();
    fn know(&self, (): &mut (), _: &History) {}
    fn of_two(&self, [a, b]: [&History; 2], _: &[(); 2]) -> (f64x2, [f64x2; 4]) {
        beside(self.likelihood(a), self.likelihood(b))
    }
}

/// The log-likelihood of every `stride`-th row, and its slopes.
fn add_up<M: Likelihood>(model: &M, rows: &[History], sample: Sample, slopes: &mut [f64]) -> f64 {
    let (mut sum, mut of_all, mut known) = (f64x2::ZERO, [f64x2::ZERO; 4], M::Known::default());
    let mut rows = rows.iter().step_by(sample.stride);
    while let Some(first) = rows.next() {
        // An odd one out stands beside itself, which counts for nobody.
        let second = rows.next();
        let weight = f64x2::new([first.weight, second.map_or(0.0, |row| row.weight)]);
        let pair = [first, second.unwrap_or(first)];
        let known = pair.map(|row| {
            model.know(&mut known, row);
            known
        });
        let (value, of_two) = model.of_two(pair, &known);
        sum += weight * value;
        for k in 0..4 {
            of_all[k] += weight * of_two[k];
        }
    }
    slopes.copy_from_slice(&of_all.map(f64x2::reduce_add));
    sum.reduce_add()
}

/// The log-likelihood of a single row.
fn alone<M: Likelihood>(model: &M, row: &History) -> (f64, Slopes) {
    let mut known = M::Known::default();
    model.know(&mut known, row);
    let (value, slopes) = model.of_two([row; 2], &[known; 2]);
    (value.to_array()[0], slopes.map(|slope| slope.to_array()[0]))
}

/// The same where covariates give each row parameters of its own.
fn add_up_moved(
    name: ModelName,
    parameters: &[f64],
    rows: &[History],
    covariates: &[Vec<f64>],
    sample: Sample,
    slopes: &mut [f64],
) -> f64 {
    slopes.fill(0.0);
    let mut sum = 0.0;
    for (at, row) in rows.iter().enumerate().step_by(sample.stride) {
        let own = model::moved(name, parameters, covariates, at);
        let (value, of_row) = match name {
            ModelName::ParetoNbd => alone(&pareto_nbd(&own), row),
            _ => alone(&model::bg_nbd(name, own), row),
        };
        sum += row.weight * value;
        for k in 0..4 {
            slopes[k] += row.weight * of_row[k] * own[k] / parameters[k];
        }
        for (place, &(which, sign)) in name.moved().iter().enumerate() {
            for (k, column) in covariates.iter().enumerate() {
                slopes[4 + place * covariates.len() + k] += row.weight * sign * of_row[which] * own[which] * column[at];
            }
        }
    }
    sum
}
