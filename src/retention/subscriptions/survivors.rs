//! Survivors: of subscribers who began long enough ago, how many were left after each renewal?

use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::period::{Period, PeriodOptions};
use crate::customer::subscriptions::{NO_END, Subscriptions, known_end};
use crate::warning::{Reason, Warning};
use serde::Serialize;

/// A model of renewals has two parameters, so that it takes the start and two renewals.
const FEWEST: f64 = 2.0;

/// The survivors of a file, as the models of renewals take them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Survivors {
    /// How many of the cohort there were at the start and after each renewal; with a `reason`, too few for a model.
    pub survivors: Vec<f64>,
    /// The time from one renewal to the next.
    pub period: Period,
    /// How many renewals the cohort has been followed for: half of the customers or more began so many periods ago.
    pub renewals: f64,
    /// All customers; those of them who began later are not in the cohort.
    pub customers: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why these are too few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The survivors of one cohort that has been followed to its end: the half of the customers, or more, who began first.
///
/// A customer renews after each period, counted from the first start: on the same day of a later month, or its last one.
/// Whoever has ended by then has not renewed; pauses are part of the time, as in the survival of subscribers. Everybody in
/// the cohort has been there for all of its renewals or has left, as the likelihood of Fader & Hardie 2007, appendix B,
/// asks: later customers, of whom nobody knows yet, are left out.
///
/// # Errors
/// An `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{PeriodOptions, examples};
/// use loyalkit::retention::subscriptions::survivors;
///
/// let options = PeriodOptions { as_of: Some("2026-04-15".into()), ..PeriodOptions::default() };
/// let found = survivors(&examples::subscriptions(), &options)?;
/// // Fi and Gus began too late to have had two renewals.
/// assert_eq!((found.survivors[0], found.customers), (5.0, 7.0));
/// let soon = PeriodOptions { as_of: Some("soon".into()), ..PeriodOptions::default() };
/// let refused = survivors(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn survivors(subscriptions: &Subscriptions, options: &PeriodOptions) -> Result<Survivors, LoyaltyError> {
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let period = options.period;
    let begun = subscriptions.histories().filter(|rows| rows[0].start <= as_of);
    // For how many renewals each has been followed, and how many they made.
    let mut lives: Vec<(i32, i32)> = begun
        .map(|rows| {
            let known = rows.iter().take_while(|row| row.start <= as_of);
            let end = known.map(|row| known_end(row, as_of)).max().unwrap_or(NO_END);
            let last_day = as_of.min(end.saturating_sub(1)).max(rows[0].start);
            (period.whole_between(rows[0].start, as_of), period.whole_between(rows[0].start, last_day))
        })
        .collect();
    lives.sort_unstable_by_key(|(followed, _)| std::cmp::Reverse(*followed));
    let renewals = lives.get(lives.len().div_ceil(2).saturating_sub(1)).map_or(0, |(followed, _)| *followed);
    let cohort = &lives[..lives.partition_point(|(followed, _)| *followed >= renewals)];
    let left = |after: i32| cohort.iter().filter(|(_, made)| *made >= after).count() as f64;
    let found = f64::from(renewals);
    Ok(Survivors {
        survivors: (0..=renewals).map(left).collect(),
        period,
        renewals: found,
        customers: lives.len() as f64,
        as_of: day::iso(as_of),
        warnings: left_out(subscriptions, as_of),
        reason: if lives.is_empty() {
            Some(Reason::NobodySeen {})
        } else {
            (found < FEWEST).then_some(Reason::TooFewPeriods { found, needed: FEWEST })
        },
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{subscriptions, winter};
    use super::*;

    fn found(subscriptions: &Subscriptions, period: Period, as_of: &str) -> Survivors {
        survivors(subscriptions, &PeriodOptions { period, as_of: Some(as_of.into()) }).unwrap()
    }

    #[test]
    fn the_half_that_began_first_is_counted_after_each_renewal() {
        // On 31 March Ann and Di have renewed twice; Bo left on the day of his first renewal, and Cy after it. Ed and Fi
        // began less than two months ago.
        let found = found(&winter(), Period::Month, "2026-03-31");
        assert_eq!((found.survivors, found.renewals, found.customers), (vec![4.0, 3.0, 2.0], 2.0, 6.0));
        assert_eq!((found.reason, found.warnings), (None, vec![Warning::RowsAfterAsOf { count: 2.0 }]));
    }

    #[test]
    fn whoever_ends_on_the_day_of_a_renewal_has_not_renewed() {
        let ends = |end| subscriptions(&[("a", "2025-01-31", end, "", 1.0, ""), ("b", "2025-01-31", "", "", 1.0, "")]);
        let left = |end| found(&ends(end), Period::Month, "2025-04-30").survivors;
        assert_eq!(left("2025-02-28"), [2.0, 1.0, 1.0, 1.0]);
        assert_eq!(left("2025-03-01"), [2.0, 2.0, 1.0, 1.0]);
        assert_eq!(left("2025-04-30"), [2.0, 2.0, 2.0, 1.0]);
    }

    #[test]
    fn too_short_a_time_is_said() {
        let yearly = found(&winter(), Period::Year, "2026-04-15");
        assert_eq!(yearly.reason, Some(Reason::TooFewPeriods { found: 0.0, needed: 2.0 }));
        assert_eq!(found(&winter(), Period::Month, "2025-01-01").reason, Some(Reason::NobodySeen {}));
    }
}
