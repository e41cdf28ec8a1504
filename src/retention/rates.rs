//! Retention rate, churn rate and lifetime: what share stayed or left, per month or year, and for how long?

use crate::error::{
    LoyaltyError, count, field, non_negative, part_of, periods_per_year as periods, representable, within,
};
use crate::stats::interval;
use crate::stats::proportion::{Rate, RateOptions, Share, rate};
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// The customers at both ends of a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetentionCounts {
    /// Customers at the start.
    pub start: f64,
    /// Customers at the end, the new ones included.
    pub end: f64,
    /// Customers acquired in the period.
    pub acquired: f64,
}

/// Retention rate: the share of opening customers still active, from the counts at both ends.
///
/// # Formula
/// (end − acquired) / start. It is the share of the opening cohort only as long as nobody acquired in the period
/// left in it; [`retention_of_opening_cohort`] has no such condition.
///
/// # Errors
/// A count that is negative or not whole; more acquired than there are at the end.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::{RetentionCounts, retention_rate};
///
/// let counts = RetentionCounts { start: 150.0, end: 193.0, acquired: 50.0 };
/// assert_eq!(retention_rate(counts, 0.95)?.value, Some(143.0 / 150.0));
/// let refused = retention_rate(RetentionCounts { acquired: 200.0, ..counts }, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::PartExceedsWhole { .. })));
/// # Ok::<(), loyalkit::LoyaltyError>(())
/// ```
pub fn retention_rate(counts: RetentionCounts, level: f64) -> Result<Rate, LoyaltyError> {
    let RetentionCounts { start, end, acquired } = counts;
    count("start", start)?;
    count("end", end)?;
    count("acquired", acquired)?;
    part_of("acquired", acquired, "end", end)?;
    let kept = end - acquired;
    if start == 0.0 {
        interval::level(level)?;
        return Ok(Rate::of_nobody(kept, "start"));
    }
    if kept > start {
        interval::level(level)?;
        let mut above_all = Rate::without_interval(kept, start, Warning::NotAProportion {});
        above_all.warnings.push(Warning::ReactivatedCustomers { surplus: kept - start });
        return Ok(above_all);
    }
    share_of_start(kept, start, level)
}

/// The customers at the start of a period, and how many of them left in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OpeningCohort {
    /// Customers at the start.
    pub start: f64,
    /// How many of them left.
    pub lost_of_start: f64,
}

/// Retention rate of the opening cohort: the share still active, from those of them that left.
///
/// # Formula
/// (start − lost of the opening customers) / start.
///
/// # Errors
/// A count that is negative or not whole; more lost than there were.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::{OpeningCohort, retention_of_opening_cohort};
///
/// let cohort = OpeningCohort { start: 150.0, lost_of_start: 7.0 };
/// assert_eq!(retention_of_opening_cohort(cohort, 0.95)?.value, Some(143.0 / 150.0));
/// let refused = retention_of_opening_cohort(OpeningCohort { lost_of_start: 1.5, ..cohort }, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::NotWhole { name, .. }) if name == "lost_of_start"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn retention_of_opening_cohort(cohort: OpeningCohort, level: f64) -> Result<Rate, LoyaltyError> {
    let OpeningCohort { start, lost_of_start } = cohort;
    count("start", start)?;
    count(field!("lost_of_start"), lost_of_start)?;
    part_of(field!("lost_of_start"), lost_of_start, "start", start)?;
    share_of_start(start - lost_of_start, start, level)
}

/// A share of the opening customers; a share of none says so about the field the caller knows.
fn share_of_start(part: f64, start: f64, level: f64) -> Result<Rate, LoyaltyError> {
    if start == 0.0 {
        interval::level(level)?;
        return Ok(Rate::of_nobody(part, "start"));
    }
    rate(Share { numerator: part, denominator: start }, RateOptions { level, population: None })
}

/// Which customers count as lost, and of whom they are a share. The four in use differ; state which one you report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum ChurnConvention {
    /// Opening customers lost / opening customers: one minus retention.
    #[default]
    OpeningCohort,
    /// All customers lost / opening customers; can exceed 1.
    AllLost,
    /// All customers lost / the mean of opening and closing customers; can exceed 1.
    Midpoint,
    /// All customers lost / opening and acquired customers.
    StartPlusNew,
}

/// The customers of a period.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ChurnCounts {
    /// Customers at the start.
    pub start: f64,
    /// All customers lost in the period, including those acquired in it.
    pub lost: f64,
    /// Customers acquired in the period.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub acquired: Option<f64>,
    /// How many of `lost` were acquired in the period; default 0.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub lost_of_acquired: Option<f64>,
    /// Customers at the end; default: start + acquired − lost.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub end: Option<f64>,
}

/// Churn rate: the share of customers lost in a period, by a named convention.
///
/// # Formula
/// Opening cohort (lost − lost of acquired)/start; all lost: lost/start; midpoint: lost/((start + end)/2); start plus
/// new: lost/(start + acquired). All lost and midpoint are not proportions and have no interval.
///
/// # Errors
/// A count that is negative or not whole; more lost than the convention's customers; `acquired` missing for start
/// plus new; neither `end` nor `acquired` for midpoint.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::{ChurnConvention, ChurnCounts, churn_rate};
///
/// let counts = ChurnCounts { start: 100.0, lost: 10.0, acquired: Some(25.0), lost_of_acquired: None, end: None };
/// assert_eq!(churn_rate(counts, ChurnConvention::OpeningCohort, 0.95)?.value, Some(0.1));
/// assert_eq!(churn_rate(counts, ChurnConvention::StartPlusNew, 0.95)?.value, Some(0.08));
/// let refused = churn_rate(ChurnCounts { acquired: None, ..counts }, ChurnConvention::StartPlusNew, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "acquired"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn churn_rate(counts: ChurnCounts, convention: ChurnConvention, level: f64) -> Result<Rate, LoyaltyError> {
    let ChurnCounts { start, lost, acquired, lost_of_acquired, end } = counts;
    interval::level(level)?;
    count("start", start)?;
    count("lost", lost)?;
    let is_said = lost_of_acquired.is_some();
    let lost_of_acquired = count(field!("lost_of_acquired"), lost_of_acquired.unwrap_or(0.0))?;
    part_of(field!("lost_of_acquired"), lost_of_acquired, "lost", lost)?;
    if let Some(acquired) = acquired {
        count("acquired", acquired)?;
        part_of(field!("lost_of_acquired"), lost_of_acquired, "acquired", acquired)?;
    }
    let expected_end = acquired.map(|acquired| start + acquired - lost);
    let missing = |name: &str| LoyaltyError::MissingInput { name: name.into() };
    let mut churn = match convention {
        ChurnConvention::OpeningCohort => {
            let lost_of_start = lost - lost_of_acquired;
            part_of("lost", lost_of_start, "start", start)?;
            let mut churn = share_of_start(lost_of_start, start, level)?;
            if let Some(acquired) = acquired.filter(|acquired| !is_said && lost > 0.0 && *acquired > 0.0) {
                churn.warnings.push(Warning::NewcomersMayBeLost { acquired });
            }
            churn
        }
        ChurnConvention::AllLost => not_a_proportion(lost, start, "start"),
        ChurnConvention::Midpoint => {
            let end = end.or(expected_end).ok_or_else(|| missing("end"))?;
            not_a_proportion(lost, (start + non_negative("end", end)?) / 2.0, "start")
        }
        ChurnConvention::StartPlusNew => {
            let all = start + acquired.ok_or_else(|| missing("acquired"))?;
            part_of("lost", lost, "start + acquired", all)?;
            share_of_start(lost, all, level)?
        }
    };
    if let Some(end) = end {
        count("end", end)?;
        if let Some(difference) = expected_end.map(|expected| end - expected).filter(|gap| *gap != 0.0) {
            churn.warnings.push(Warning::DoesNotAddUp { difference });
        }
    }
    Ok(churn)
}

fn not_a_proportion(part: f64, whole: f64, name: &str) -> Rate {
    if whole == 0.0 {
        return Rate::of_nobody(part, name);
    }
    Rate::without_interval(part, whole, Warning::NotAProportion {})
}

/// Yearly churn from churn per period.
///
/// # Formula
/// 1 − (1 − loss)^periods: losses compound, so it is never periods × loss.
///
/// # Errors
/// A loss outside 0–1; `periods_per_year` not above 0.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::annual_rate;
///
/// assert_eq!(annual_rate(0.5, 2.0)?, 0.75);
/// let refused = annual_rate(0.5, 0.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "periods_per_year"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn annual_rate(loss: f64, periods_per_year: f64) -> Result<f64, LoyaltyError> {
    compound(within("loss", loss, 0.0, 1.0)?, periods(periods_per_year)?)
}

/// Churn per period from yearly churn.
///
/// # Formula
/// 1 − (1 − annual)^(1/periods).
///
/// # Errors
/// A loss outside 0–1; `periods_per_year` not above 0.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::period_rate;
///
/// assert_eq!(period_rate(0.75, 2.0)?, 0.5);
/// let refused = period_rate(75.0, 2.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "annual"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn period_rate(annual: f64, periods_per_year: f64) -> Result<f64, LoyaltyError> {
    compound(within("annual", annual, 0.0, 1.0)?, 1.0 / periods(periods_per_year)?)
}

/// 1 − (1 − loss)^times, exact for small losses too; subtracted from 0 because no loss is 0, not −0.
fn compound(loss: f64, times: f64) -> Result<f64, LoyaltyError> {
    representable("rate", 0.0 - libm::expm1(times * libm::log1p(-loss)))
}

/// Customer lifetime in periods, with constant churn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Lifetime {
    /// The mean number of periods, or null with a `reason`.
    pub mean: Option<f64>,
    /// The half-life: after how many periods half have left, or null with a `reason`.
    pub half_life: Option<f64>,
    /// Why there is no lifetime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Customer lifetime in the period of `churn`, if churn is the same in every period.
///
/// # Formula
/// mean 1/churn (geometric distribution); half-life ln ½ / ln(1 − churn).
///
/// # Errors
/// A churn outside 0–1, or so near 0 that its lifetime is not a number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::lifetime;
///
/// assert_eq!(lifetime(0.25)?.mean, Some(4.0));
/// assert_eq!(lifetime(0.5)?.half_life, Some(1.0));
/// let refused = lifetime(25.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "churn"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn lifetime(churn: f64) -> Result<Lifetime, LoyaltyError> {
    within("churn", churn, 0.0, 1.0)?;
    if churn == 0.0 {
        return Ok(Lifetime { mean: None, half_life: None, reason: Some(Reason::NobodyLeaves {}) });
    }
    let mean = representable("mean", 1.0 / churn)?;
    let half_life = representable(field!("half_life"), -std::f64::consts::LN_2 / libm::log1p(-churn))?;
    Ok(Lifetime { mean: Some(mean), half_life: Some(half_life.abs()), reason: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Newcomers may be among the lost only where there are both, and nobody said how many.
    #[test]
    fn newcomers_who_may_be_lost_are_told() {
        let warned = |lost, acquired, lost_of_acquired| {
            let counts = ChurnCounts { start: 100.0, lost, acquired, lost_of_acquired, end: None };
            churn_rate(counts, ChurnConvention::OpeningCohort, 0.95).unwrap().warnings
        };
        let newcomers = Warning::NewcomersMayBeLost { acquired: 25.0 };
        assert!(warned(10.0, Some(25.0), None).contains(&newcomers));
        for (lost, acquired, said) in
            [(0.0, Some(25.0), None), (10.0, Some(0.0), None), (10.0, None, None), (10.0, Some(25.0), Some(0.0))]
        {
            let warnings = warned(lost, acquired, said);
            assert!(!warnings.iter().any(|warning| matches!(warning, Warning::NewcomersMayBeLost { .. })));
        }
    }
}
