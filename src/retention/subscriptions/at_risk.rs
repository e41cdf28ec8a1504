//! Contracts at risk: which subscribers are most likely to leave soon, and how much revenue is at stake?

use super::movements::{amount, monthly};
use super::survival::Tenures;
use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::subscriptions::{DAYS_OF_MONTH, Subscription, Subscriptions, known_end};
use crate::error::within;
use crate::retention::survival::kaplan_meier::{KaplanMeierOptions, SurvivalCurve, kaplan_meier};
use crate::stats::interval::{self, Interval, Method};
use crate::stats::normal;
use crate::stats::order::sort_by;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// Options of contracts at risk: the horizon.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LeavingOptions {
    /// The horizon in days.
    pub horizon: f64,
    /// The as-of day, to look ahead from, `yyyy-mm-dd`; default: the last day in the file.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The confidence level of the intervals; default 0.95.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// A subscriber, and how likely it is that they leave.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LeavingCustomer {
    /// The customer's name in the file.
    pub customer: String,
    /// The plan of the customer's first row; "" where there is none.
    pub plan: String,
    /// Days since the first start.
    pub tenure: f64,
    /// What the customer pays for a month, in the file's currency; null where there are no amounts.
    pub monthly_amount: Option<f64>,
    /// The probability of leaving within the horizon; null with a `reason`.
    pub probability: Option<f64>,
    /// Its interval; null where nobody, or everybody, of this tenure left within the horizon.
    pub interval: Option<Interval>,
    /// Monthly amount × months of the horizon, of 365/12 days each, × probability; null where one of them is.
    pub value_at_stake: Option<f64>,
    /// Why there is no probability.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Contracts at risk: subscribers, those with the most revenue at stake first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LeavingList {
    /// Subscribers on the as-of day.
    pub active: f64,
    /// Those of them whose probability is known.
    pub known: f64,
    /// The expected number of leavers: the sum of the probabilities.
    pub expected_to_leave: f64,
    /// The total revenue at stake; null where there are no amounts.
    pub value_at_stake: Option<f64>,
    /// The subscribers by value at stake, or by probability where there are no amounts; those without come last. Up to the
    /// number requested.
    pub customers: Vec<LeavingCustomer>,
    /// The horizon in days.
    pub horizon: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The smallest group: fewer customers say little about any one of them.
const FEWEST: f64 = 30.0;

/// The probability that each subscriber leaves within the horizon, given their tenure and plan.
///
/// # Formula
/// 1 − S(t + h)/S(t), with S the Kaplan-Meier curve of those who began with the same plan (of all where there is no column
/// of plans), t the customer's tenure and h the horizon. C = S(t + h)/S(t) is itself the estimate of those who have
/// stayed for t (left truncation; Klein & Moeschberger 2003, sec. 4.6), with Greenwood's variance
/// σ² = Σ dᵢ/(nᵢ(nᵢ−dᵢ)) over t < tᵢ ≤ t + h; the interval is 1 − C^exp(±zσ/ln C), and there is none where C is 0 or 1. The probability is null where t + h exceeds
/// the longest tenure of the group, and in groups of fewer than 30 customers. The value at stake is this probability times
/// what the customer pays within the horizon, the monthly amount × h/(365/12): a month has as many days as where amounts
/// are read per day.
///
/// # Errors
/// A horizon that is not a whole number of 1 to 36,525 days; an `as_of` that is not a day; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{LeavingOptions, at_risk};
///
/// let options = LeavingOptions { horizon: 30.0, as_of: Some("2026-04-15".into()), level: None };
/// let found = at_risk(&examples::subscriptions(), &options, 3)?;
/// assert_eq!((found.active, found.customers.len()), (5.0, 3));
/// let refused = at_risk(&examples::subscriptions(), &LeavingOptions { horizon: -1.0, ..options }, 3);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "horizon"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn at_risk(
    subscriptions: &Subscriptions,
    options: &LeavingOptions,
    limit: usize,
) -> Result<LeavingList, LoyaltyError> {
    let horizon = within("horizon", crate::error::count("horizon", options.horizon)?, 1.0, 36_525.0)?;
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let level = interval::level(options.level.unwrap_or_else(interval::usual_level))?;
    let tenures = Tenures::new(subscriptions, as_of, subscriptions.columns.plan);
    let groups: Vec<_> =
        tenures.by_group().iter().map(|group| Group::new(group, level)).collect::<Result<_, LoyaltyError>>()?;
    let seen = subscriptions.histories().filter(|rows| rows[0].start <= as_of);
    let active = |rows: &[Subscription]| rows.iter().any(|row| row.start <= as_of && as_of < known_end(row, as_of));
    let has_amounts = subscriptions.columns.amount;
    let mut found = vec![];
    for ((rows, tenure), group) in seen.zip(&tenures.durations).zip(&tenures.groups) {
        if !active(rows) {
            continue;
        }
        let monthly_amount = has_amounts.then(|| amount(monthly(rows, as_of, as_of)));
        let leaving = groups[*group as usize].leaving(*tenure, horizon);
        let probability = leaving.as_ref().ok().map(|(probability, _)| *probability);
        let months = horizon / DAYS_OF_MONTH;
        found.push(LeavingCustomer {
            customer: subscriptions.customer(rows[0].customer),
            plan: subscriptions.plan(rows[0].plan),
            tenure: *tenure,
            monthly_amount,
            probability,
            interval: leaving.as_ref().ok().and_then(|(_, interval)| *interval),
            value_at_stake: monthly_amount.zip(probability).map(|(amount, probability)| amount * months * probability),
            reason: leaving.err(),
        });
    }
    // What is not known comes last: nothing is less than any number.
    sort_by(&mut found, |a, b| {
        let by_value = b.value_at_stake.partial_cmp(&a.value_at_stake);
        let by_probability = || b.probability.partial_cmp(&a.probability);
        let unequal = by_value.filter(|order| order.is_ne()).or_else(by_probability).filter(|order| order.is_ne());
        unequal.unwrap_or_else(|| a.customer.cmp(&b.customer))
    });
    let known = found.iter().filter(|leaving| leaving.probability.is_some()).count() as f64;
    let expected_to_leave = found.iter().filter_map(|leaving| leaving.probability).fold(0.0, |sum, p| sum + p);
    let at_stake = found.iter().filter_map(|leaving| leaving.value_at_stake).fold(0.0, |sum, value| sum + value);
    let active = found.len() as f64;
    found.truncate(limit);
    Ok(LeavingList {
        active,
        known,
        expected_to_leave,
        value_at_stake: has_amounts.then_some(at_stake),
        customers: found,
        horizon,
        as_of: day::iso(as_of),
        warnings: left_out(subscriptions, as_of),
    })
}

/// How those who began with one plan have stayed.
struct Group {
    curve: SurvivalCurve,
    customers: f64,
    longest: f64,
    level: f64,
}

impl Group {
    fn new(tenures: &Tenures, level: f64) -> Result<Self, LoyaltyError> {
        let found = kaplan_meier(&tenures.observations()?, KaplanMeierOptions { level, tau: None })?;
        let longest = tenures.durations.iter().copied().fold(0.0, f64::max);
        Ok(Self { curve: found.curve, customers: found.n, longest, level })
    }

    /// The share still there at a time, and the sum Σ dᵢ/(nᵢ(nᵢ−dᵢ)) up to it.
    fn at(&self, time: f64) -> (f64, f64) {
        let SurvivalCurve { time: times, survival, standard_error, .. } = &self.curve;
        match times.partition_point(|left| *left <= time) {
            0 => (1.0, 0.0),
            passed => (survival[passed - 1], (standard_error[passed - 1] / survival[passed - 1]).powi(2)),
        }
    }

    /// The probability of leaving within a horizon after so long a time, and its interval.
    fn leaving(&self, tenure: f64, horizon: f64) -> Result<(f64, Option<Interval>), Reason> {
        if self.customers < FEWEST {
            return Err(Reason::TooFewCustomers { found: self.customers, needed: FEWEST });
        }
        if tenure + horizon > self.longest {
            return Err(Reason::NotSeenSoLong { longest: self.longest });
        }
        let (now, variance_now) = self.at(tenure);
        let (then, variance_then) = self.at(tenure + horizon);
        let staying = then / now;
        let interval = (staying > 0.0 && staying < 1.0).then(|| {
            let log = libm::log(staying);
            let deviation = libm::sqrt(f64::max(variance_then - variance_now, 0.0));
            let factor = libm::exp(-normal::critical(self.level) * deviation / log);
            let (low, high) = (1.0 - libm::exp(log / factor), 1.0 - libm::exp(log * factor));
            Interval { low, high, level: self.level, method: Method::LogLog }
        });
        Ok((1.0 - staying, interval))
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::subscriptions;
    use super::*;
    use crate::customer::subscriptions::Subscription;

    /// Of forty who began on 1 January on one plan, ten left after ten days and ten after twenty; twelve on another have
    /// been there for five days.
    fn cohorts() -> Subscriptions {
        let names: Vec<_> = (0..52).map(|at| format!("{at:02}")).collect();
        let row = |(at, name): (usize, &String)| {
            let name: &'static str = name.clone().leak();
            match at {
                0..10 => (name, "2026-01-01", "2026-01-11", "a", 10.0, ""),
                10..20 => (name, "2026-01-01", "2026-01-21", "a", 10.0, ""),
                20..30 => (name, "2026-01-01", "", "a", 10.0, ""),
                // A tenure of fifteen days on 31 January.
                30..40 => (name, "2026-01-16", "", "a", at as f64, ""),
                _ => (name, "2026-01-26", "", "b", 10.0, ""),
            }
        };
        subscriptions(&names.iter().enumerate().map(row).collect::<Vec<_>>())
    }

    fn found(horizon: f64, limit: usize) -> LeavingList {
        let options = LeavingOptions { horizon, as_of: Some("2026-01-31".into()), level: None };
        at_risk(&cohorts(), &options, limit).unwrap()
    }

    #[test]
    fn the_chance_to_leave_within_ten_days_after_fifteen() {
        // At 10 days 10 of 40 leave, at 20 days 10 of the 20 who were seen so long: S falls from 3/4 to 3/8.
        let found = found(10.0, 100);
        assert_eq!((found.active, found.known), (32.0, 10.0));
        let first = &found.customers[0];
        assert_eq!((first.customer.as_str(), first.tenure, first.monthly_amount), ("39", 15.0, Some(39.0)));
        assert!((first.probability.unwrap() - 0.5).abs() < 1e-12);
        assert!((first.value_at_stake.unwrap() - 39.0 * 10.0 / DAYS_OF_MONTH * 0.5).abs() < 1e-9);
        assert!((found.expected_to_leave - 5.0).abs() < 1e-9);
        // The Kaplan-Meier of the twenty from day 15 on: σ² = 10/(20·10), the band ½^exp(±1.96·σ/ln ½).
        let factor = libm::exp(1.959963984540054 * libm::sqrt(0.05) / libm::log(0.5));
        let interval = first.interval.unwrap();
        assert!((interval.low - (1.0 - libm::pow(0.5, factor))).abs() < 1e-9);
        assert!((interval.high - (1.0 - libm::pow(0.5, 1.0 / factor))).abs() < 1e-9);
        assert!(interval.low < 0.5 && 0.5 < interval.high);
    }

    #[test]
    fn what_nobody_has_seen_is_not_guessed() {
        let found = found(10.0, 100);
        let reason = |name: &str| found.customers.iter().find(|c| c.customer == name).unwrap().reason.clone();
        assert_eq!(reason("25"), Some(Reason::NotSeenSoLong { longest: 30.0 }));
        assert_eq!(reason("45"), Some(Reason::TooFewCustomers { found: 12.0, needed: 30.0 }));
        assert!(found.customers[9].probability.is_some() && found.customers[10].probability.is_none());
    }

    #[test]
    fn nobody_left_in_the_window_is_no_interval() {
        let found = found(1.0, 1);
        assert_eq!((found.customers.len(), found.customers[0].probability), (1, Some(0.0)));
        assert_eq!(found.customers[0].interval, None);
    }

    #[test]
    fn rows_are_compact() {
        assert_eq!(size_of::<Subscription>(), 40);
    }
}
