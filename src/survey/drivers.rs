//! Driver analysis: importance and performance. What drives recommendation?

use super::answers::Counts;
use super::nps::{Groups, NPS_SCALE, NpsOptions, nps};
use super::score_of_responses::{SurveyMetric, counts_of};
use crate::customer::responses::Responses;
use crate::error::{LoyaltyError, not_a_number, same_length};
use crate::stats::quantile::{quantile, sorted};
use crate::stats::rank::spearman;
use crate::stats::sum::Sum;
use serde::Serialize;

/// The quadrant of a driver, cut at the mean of each axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Quadrant {
    /// High importance, low rating: improve first.
    Improve,
    /// High importance, high rating: keep it up.
    Maintain,
    /// Low importance, low rating: low priority.
    Monitor,
    /// Low importance, high rating: possible overkill.
    Excess,
}

/// One driver.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Driver {
    /// What was rated.
    pub name: String,
    /// Spearman's correlation with the raw score; null for categories and where nothing varies.
    pub importance: Option<f64>,
    /// The mean rating; null for categories.
    pub performance: Option<f64>,
    /// NPS of those who rated at or above the median minus NPS of those below, or of the best category minus the worst.
    pub gap: Option<f64>,
    /// The quadrant; null if an axis is missing.
    pub quadrant: Option<Quadrant>,
    /// How many gave both a score and a rating.
    pub n: f64,
    /// How many stand on the better and on the worse side of the gap.
    pub sides: [f64; 2],
}

/// What customers gave for one thing, in the order of the scores; NaN is no answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Ratings {
    /// Numbers: higher is better.
    Numbers(Vec<f64>),
    /// Categories without an order, as numbers from 0.
    Categories(Vec<f64>),
}

/// Driver analysis of a 0–10 score, in the order given.
///
/// # Formula
/// importance = Spearman's ρ of rating and score, average ranks; performance = mean rating; gap = NPS(rating ≥ its
/// median) − NPS(rating below); categories: NPS of the best minus the worst. Quadrants cut at the mean of each axis.
///
/// # Errors
/// A score outside 0–10 or between two; a column of another length than the scores; an infinite rating.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Ratings, drivers};
///
/// let price = ("price".into(), Ratings::Numbers(vec![5.0, 4.0, 2.0, 1.0]));
/// let found = drivers(&[10.0, 9.0, 3.0, 0.0], &[price.clone()])?;
/// assert_eq!((found[0].name.as_str(), found[0].gap), ("price", Some(200.0)));
/// let refused = drivers(&[10.0, 9.0], &[price]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "price"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn drivers(scores: &[f64], ratings: &[(String, Ratings)]) -> Result<Vec<Driver>, LoyaltyError> {
    let mut drivers = ratings
        .iter()
        .map(|(name, column)| match column {
            Ratings::Numbers(values) => numeric(name, &answered(name, scores, values)?),
            Ratings::Categories(values) => categorical(name, &answered(name, scores, values)?),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let mean = |axis: fn(&Driver) -> Option<f64>| {
        let values: Vec<f64> = drivers.iter().filter_map(axis).collect();
        values.iter().copied().collect::<Sum>().value() / values.len() as f64
    };
    let cuts = (mean(|driver| driver.importance), mean(|driver| driver.performance));
    for driver in &mut drivers {
        driver.quadrant = driver.importance.zip(driver.performance).map(|(importance, performance)| {
            match (importance >= cuts.0, performance >= cuts.1) {
                (true, false) => Quadrant::Improve,
                (true, true) => Quadrant::Maintain,
                (false, false) => Quadrant::Monitor,
                (false, true) => Quadrant::Excess,
            }
        });
    }
    Ok(drivers)
}

/// The drivers of a survey's answers, in the order of its columns of ratings.
///
/// # Errors
/// A survey without a column of ratings, or of another scale than 0 to 10.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::drivers_of_responses;
///
/// let found = drivers_of_responses(&examples::answers())?;
/// assert_eq!((found[0].name.as_str(), found[0].n), ("price", 5.0));
/// let refused = drivers_of_responses(&examples::ratings());
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn drivers_of_responses(responses: &Responses) -> Result<Vec<Driver>, LoyaltyError> {
    counts_of(responses, &[0; 11], SurveyMetric::Nps)?;
    let rows = &responses.respondents;
    let of_kind = |categorical| if categorical { Ratings::Categories } else { Ratings::Numbers };
    let ratings: Vec<(String, Ratings)> =
        rows.ratings().map(|(name, categorical, values)| (name.into(), of_kind(categorical)(values))).collect();
    if ratings.is_empty() {
        return Err(LoyaltyError::MissingInput { name: "ratings".into() });
    }
    let scores: Vec<f64> = rows.steps().map(f64::from).collect();
    drivers(&scores, &ratings)
}

/// The pairs of score and rating where both were given.
fn answered(name: &str, scores: &[f64], ratings: &[f64]) -> Result<Vec<(f64, f64)>, LoyaltyError> {
    same_length(name, ratings.len(), scores.len())?;
    if let Some(at) = ratings.iter().position(|rating| rating.is_infinite()) {
        return Err(not_a_number(name, ratings[at], Some(at as u32 + 1)));
    }
    Counts::of_answers(&scores.iter().copied().filter(|score| !score.is_nan()).collect::<Vec<_>>(), NPS_SCALE)?;
    Ok(scores.iter().copied().zip(ratings.iter().copied()).filter(|(s, r)| !s.is_nan() && !r.is_nan()).collect())
}

fn score_of(pairs: &[(f64, f64)], belongs: impl Fn(f64) -> bool) -> Result<(Option<f64>, f64), LoyaltyError> {
    let scores: Vec<f64> = pairs.iter().filter(|(_, rating)| belongs(*rating)).map(|(score, _)| *score).collect();
    let groups = Groups::from(&Counts::of_answers(&scores, NPS_SCALE)?);
    Ok((nps(groups, NpsOptions::default())?.score, groups.n()))
}

fn numeric(name: &str, pairs: &[(f64, f64)]) -> Result<Driver, LoyaltyError> {
    let (scores, ratings): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let sorted = sorted(ratings.clone());
    let n = pairs.len() as f64;
    let median = quantile(&sorted, 0.5);
    let (above, below) = match median {
        Some(median) => (score_of(pairs, |rating| rating >= median)?, score_of(pairs, |rating| rating < median)?),
        None => ((None, 0.0), (None, 0.0)),
    };
    let mean = ratings.iter().copied().collect::<Sum>().value() / n;
    Ok(Driver {
        name: name.into(),
        importance: spearman(&scores, &ratings),
        performance: (n > 0.0 && mean.is_finite()).then_some(mean),
        gap: above.0.zip(below.0).map(|(above, below)| above - below),
        quadrant: None,
        n,
        sides: [above.1, below.1],
    })
}

fn categorical(name: &str, pairs: &[(f64, f64)]) -> Result<Driver, LoyaltyError> {
    let mut categories = sorted(pairs.iter().map(|(_, category)| *category).collect());
    categories.dedup();
    let (mut best, mut worst) = ((f64::NEG_INFINITY, 0.0), (f64::INFINITY, 0.0));
    for &category in &categories {
        if let (Some(score), n) = score_of(pairs, |rating| rating == category)? {
            best = if score > best.0 { (score, n) } else { best };
            worst = if score < worst.0 { (score, n) } else { worst };
        }
    }
    let ends = (categories.len() > 1).then_some((best, worst));
    Ok(Driver {
        name: name.into(),
        importance: None,
        performance: None,
        gap: ends.map(|(best, worst)| best.0 - worst.0),
        quadrant: None,
        n: pairs.len() as f64,
        sides: ends.map_or([0.0, 0.0], |(best, worst)| [best.1, worst.1]),
    })
}
