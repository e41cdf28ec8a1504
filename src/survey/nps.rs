//! Net Promoter Score: would customers recommend us? With its interval, and the comparison of two.

use super::answers::{Counts, Scale};
use crate::Problem;
use crate::error::{LoyaltyError, count, within};
use crate::stats::interval::{self, Interval, Method, population_factor};
use crate::stats::normal;
use crate::stats::proportion::Comparison;
use crate::stats::quantile::{quantile, sorted};
use crate::warning::{Reason, Warning, small_sample};
use rand_distr::{Binomial, Distribution};
use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::SeedableRng;
use serde::{Deserialize, Serialize};

/// The question's scale: 0, not at all likely, to 10, extremely likely.
pub const NPS_SCALE: Scale = Scale(0.0, 10.0);

/// All scores lie between every customer a detractor and every customer a promoter.
const RANGE: (f64, f64) = (-100.0, 100.0);

/// How many customers are promoters (9–10), passives (7–8) and detractors (0–6).
/// All are needed, so that a misspelt one is missed, and a whole [`Nps`] may be given.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Groups {
    /// Answers of 9 and 10.
    pub promoters: f64,
    /// Answers of 7 and 8.
    pub passives: f64,
    /// Answers of 0 to 6.
    pub detractors: f64,
}

impl Groups {
    /// Counts that can be: whole and not negative.
    ///
    /// # Errors
    /// A count that is negative, not whole, or not a number.
    pub fn checked(self) -> Result<Self, LoyaltyError> {
        count("promoters", self.promoters)?;
        count("passives", self.passives)?;
        count("detractors", self.detractors)?;
        count("n", self.n())?;
        Ok(self)
    }

    /// How many answered.
    pub fn n(self) -> f64 {
        self.promoters + self.passives + self.detractors
    }

    /// Promoters less detractors as a share of n.
    fn balance(self) -> f64 {
        (self.promoters - self.detractors) / self.n()
    }

    /// The variance of one answer coded 1, 0, −1: p + d − (p − d)².
    fn variance(self) -> f64 {
        // Not below 0: with everybody in one group, rounding could otherwise leave −1e−17.
        ((self.promoters + self.detractors) / self.n() - self.balance() * self.balance()).max(0.0)
    }

    fn standard_error(self) -> f64 {
        libm::sqrt(self.variance() / self.n())
    }

    fn scaled(self, factor: f64) -> Self {
        Self {
            promoters: self.promoters * factor,
            passives: self.passives * factor,
            detractors: self.detractors * factor,
        }
    }

    /// Three pseudo-answers: ¾ a promoter, ¾ a detractor, 1½ passives (Bonett & Price 2012 for a
    /// difference of paired shares; recommended for NPS by Rocks 2016).
    fn adjusted(self) -> Self {
        Self { promoters: self.promoters + 0.75, passives: self.passives + 1.5, detractors: self.detractors + 0.75 }
    }
}

impl From<&Counts> for Groups {
    /// Sorts answers on the 0–10 scale into the three groups.
    fn from(counts: &Counts) -> Self {
        Self {
            promoters: counts.between(9.0, 10.0),
            passives: counts.between(7.0, 8.0),
            detractors: counts.between(0.0, 6.0),
        }
    }
}

/// How an NPS interval is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum NpsMethod {
    /// Three pseudo-answers are added first: holds its level in small samples.
    #[default]
    AdjustedWald,
    /// Score ± z standard errors: has no width when all answers agree.
    Wald,
    /// Percentiles of seeded resamples.
    Bootstrap,
}

/// How the interval of an NPS is found.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct NpsOptions {
    /// The confidence level of the interval; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
    /// Default "adjusted-wald".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub method: NpsMethod,
    /// The seed of the bootstrap, a whole number; the same seed gives the same interval. Default 1.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub seed: f64,
    /// How many resamples the bootstrap draws, 10,000 (the default) to 1,000,000.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub resamples: f64,
    /// The number of customers in all, when those who answered are a large part of them.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub population: Option<f64>,
}

impl Default for NpsOptions {
    fn default() -> Self {
        Self { level: 0.95, method: NpsMethod::default(), seed: 1.0, resamples: 10_000.0, population: None }
    }
}

/// A Net Promoter Score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Nps {
    /// −100 to 100 points, or null with a `reason`.
    pub score: Option<f64>,
    /// How many answered.
    pub n: f64,
    /// Answers of 9 and 10.
    pub promoters: f64,
    /// Answers of 7 and 8.
    pub passives: f64,
    /// Answers of 0 to 6.
    pub detractors: f64,
    /// The Wald standard error in points, after any correction for the population.
    pub standard_error: Option<f64>,
    /// The interval of the score in points.
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The Net Promoter Score of single answers from 0 to 10.
///
/// # Errors
/// An answer that is not a number, lies outside 0–10, or falls between two answers; and as [`nps`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{NpsOptions, nps_of_answers};
///
/// assert_eq!(nps_of_answers(&[10.0, 9.0, 8.0, 3.0], NpsOptions::default())?.score, Some(25.0));
/// let refused = nps_of_answers(&[10.0, 11.0], NpsOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::ScoreOutsideScale { position: 2, .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_of_answers(answers: &[f64], options: NpsOptions) -> Result<Nps, LoyaltyError> {
    nps_of_counts(&Counts::of_answers(answers, NPS_SCALE)?, options)
}

/// The Net Promoter Score of eleven counts, for the answers 0 to 10.
///
/// # Errors
/// As [`nps`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Counts, NPS_SCALE, NpsOptions, nps_of_counts};
///
/// let counts = Counts::of_counts(&[0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0], NPS_SCALE)?;
/// assert_eq!(nps_of_counts(&counts, NpsOptions::default())?.score, Some(25.0));
/// let refused = nps_of_counts(&counts, NpsOptions { level: 95.0, ..NpsOptions::default() });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_of_counts(counts: &Counts, options: NpsOptions) -> Result<Nps, LoyaltyError> {
    let mut result = nps(counts.into(), options)?;
    if let Some(reason) = counts.why_no_score() {
        return Ok(Nps { score: None, standard_error: None, interval: None, reason: Some(reason), ..result });
    }
    let given = |answer: f64| counts.between(answer, answer) > 0.0;
    if !given(0.0) && given(1.0) && given(10.0) {
        result.warnings.push(Warning::ScaleMayStartAtOne {});
    }
    Ok(result)
}

/// The Net Promoter Score of counted promoters, passives and detractors.
///
/// # Formula
/// score = 100·(p − d), p and d the shares of promoters and detractors (Reichheld 2003). Standard error
/// 100·√((p + d − (p − d)²)/n). Adjusted Wald: the same on the counts with ¾, 1½ and ¾ added. Every interval
/// is cut to ±100 and then widened to include the score.
///
/// # Errors
/// A count that is negative or not whole; more answers than `population`; a level outside 0–1; fewer than
/// 10,000 resamples.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Groups, NpsOptions, nps};
///
/// let asked = Groups { promoters: 50.0, passives: 30.0, detractors: 20.0 };
/// let found = nps(asked, NpsOptions::default())?;
/// let interval = found.interval.expect("somebody answered");
/// assert_eq!(found.score, Some(30.0));
/// assert_eq!((interval.low.round(), interval.high.round()), (14.0, 44.0));
/// let refused = nps(Groups { promoters: -1.0, ..asked }, NpsOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "promoters"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps(groups: Groups, options: NpsOptions) -> Result<Nps, LoyaltyError> {
    let groups = groups.checked()?;
    let level = interval::level(options.level)?;
    let resamples = within("resamples", options.resamples, 10_000.0, 1_000_000.0)?;
    let seed = count("seed", options.seed)?;
    let n = groups.n();
    let factor = population_factor(n, options.population)?;
    let Groups { promoters, passives, detractors } = groups;
    let unanswered = Nps {
        score: None,
        n,
        promoters,
        passives,
        detractors,
        standard_error: None,
        interval: None,
        warnings: vec![],
        reason: None,
    };
    if n == 0.0 {
        return Ok(Nps { reason: Some(Reason::NoAnswers {}), ..unanswered });
    }
    let score = 100.0 * (promoters - detractors) / n;
    let mut warnings: Vec<Warning> = small_sample(n).into_iter().collect();
    let (standard_error, interval) = match factor {
        None => (0.0, Interval { low: score, high: score, level, method: method_of(options.method) }),
        Some(factor) => {
            let worth = groups.scaled(factor);
            let interval = match options.method {
                NpsMethod::Wald => wald(worth, level, Method::Wald),
                NpsMethod::AdjustedWald => wald(worth.adjusted(), level, Method::AdjustedWald),
                NpsMethod::Bootstrap => bootstrap(worth, level, seed as u64, resamples as usize)?,
            };
            (100.0 * worth.standard_error(), interval.including(score))
        }
    };
    if groups.variance() == 0.0 && options.method != NpsMethod::AdjustedWald {
        warnings.push(Warning::NoVariance {});
    }
    Ok(Nps {
        score: Some(score),
        standard_error: Some(standard_error),
        interval: Some(interval),
        warnings,
        ..unanswered
    })
}

fn method_of(method: NpsMethod) -> Method {
    match method {
        NpsMethod::AdjustedWald => Method::AdjustedWald,
        NpsMethod::Wald => Method::Wald,
        NpsMethod::Bootstrap => Method::Bootstrap,
    }
}

fn wald(groups: Groups, level: f64, method: Method) -> Interval {
    let margin = normal::critical(level) * 100.0 * groups.standard_error();
    Interval::around(100.0 * groups.balance(), margin, RANGE, level, method)
}

/// Percentiles of the score over resamples of the three counts (Efron 1979).
fn bootstrap(groups: Groups, level: f64, seed: u64, resamples: usize) -> Result<Interval, LoyaltyError> {
    let n = libm::round(groups.n());
    let too_large = |_| LoyaltyError::TooLarge { name: "n".into() };
    let detractors_of_rest = match groups.n() - groups.promoters {
        0.0 => 0.0,
        rest => (groups.detractors / rest).min(1.0),
    };
    let promoters = Binomial::new(n as u64, groups.promoters / groups.n()).map_err(too_large)?;
    let mut random = Pcg64Mcg::seed_from_u64(seed);
    let mut scores = Vec::with_capacity(resamples);
    for _ in 0..resamples {
        // A multinomial draw as two binomial ones: first the promoters, then the detractors among the rest.
        let promoters = promoters.sample(&mut random);
        let rest = Binomial::new(n as u64 - promoters, detractors_of_rest).map_err(too_large)?;
        scores.push(100.0 * (promoters as f64 - rest.sample(&mut random) as f64) / n);
    }
    let scores = sorted(scores);
    let tail = (1.0 - level) / 2.0;
    let at = |share| quantile(&scores, share).ok_or(LoyaltyError::TooLarge { name: "n".into() });
    Ok(Interval { low: at(tail)?, high: at(1.0 - tail)?, level, method: Method::Bootstrap })
}

/// Whether the second NPS differs from the first, in points; bootstrap is not offered here.
///
/// # Formula
/// Δ = b − a; z = Δ/√(SE_a² + SE_b²); interval Δ ± z·SE. By adjusted Wald, Δ and both standard errors come from
/// the counts with ¾, 1½ and ¾ added to each group.
///
/// # Errors
/// As [`nps`]; the bootstrap method.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Groups, NpsMethod, compare_nps};
///
/// let before = Groups { promoters: 50.0, passives: 30.0, detractors: 20.0 };
/// let after = Groups { promoters: 75.0, passives: 0.0, detractors: 25.0 };
/// let found = compare_nps(before, after, 0.95, NpsMethod::Wald)?;
/// assert_eq!(found.difference, Some(20.0));
/// let refused = compare_nps(before, after, 0.95, NpsMethod::Bootstrap);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "method"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn compare_nps(a: Groups, b: Groups, level: f64, method: NpsMethod) -> Result<Comparison, LoyaltyError> {
    let (a, b, level) = (a.checked()?, b.checked()?, interval::level(level)?);
    if a.n() == 0.0 || b.n() == 0.0 {
        return Ok(Comparison::unanswerable(Reason::NoAnswers {}));
    }
    let warnings = small_sample(a.n().min(b.n())).into_iter().collect();
    let (a, b) = match method {
        NpsMethod::AdjustedWald => (a.adjusted(), b.adjusted()),
        NpsMethod::Wald => (a, b),
        NpsMethod::Bootstrap => {
            let expected = vec!["adjusted-wald".into(), "wald".into()];
            return Err(LoyaltyError::invalid("method", Problem::NoneOf { value: "bootstrap".into(), expected }));
        }
    };
    let difference = 100.0 * (b.balance() - a.balance());
    let standard_error = 100.0 * libm::hypot(a.standard_error(), b.standard_error());
    let margin = normal::critical(level) * standard_error;
    let interval = Interval::around(difference, margin, (-200.0, 200.0), level, method_of(method));
    Ok(Comparison::tested(difference, standard_error, interval, warnings))
}
