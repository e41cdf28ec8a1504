//! Early-warning signals: is a customer overdue by their own buying rhythm?

pub(crate) mod at_risk;

pub use at_risk::*;

use crate::error::{count, field, finite, non_negative, representable, same_length, within};
use crate::stats::decimal::{ratio, reaches, sum};
use crate::stats::quantile::{quantile, sorted};
use crate::warning::Reason;
use crate::{LoyaltyError, Problem};
use serde::{Deserialize, Serialize};

/// When to call a customer one to watch, and when at risk. Rules of thumb: nobody has measured them for your business.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SignalOptions {
    /// The day to look back from, `yyyy-mm-dd`.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// How many orders, or gaps between them, are compared with as many before; default 2.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub last: Option<f64>,
    /// Overdue ratio from which to watch; default 1.5.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub overdue_watch: Option<f64>,
    /// Overdue ratio from which a customer is at risk; default 2.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub overdue_at_risk: Option<f64>,
    /// Change for the worse from which to watch, as a fraction; default 0.25. However large, it puts nobody at risk.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub change_watch: Option<f64>,
}

/// The limits that a result was judged by.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SignalLimits {
    /// Orders, or gaps between them, that are compared with as many before.
    pub last: f64,
    /// Overdue ratio from which to watch.
    pub overdue_watch: f64,
    /// Overdue ratio from which a customer is at risk.
    pub overdue_at_risk: f64,
    /// Change for the worse from which to watch, as a fraction.
    pub change_watch: f64,
}

impl SignalLimits {
    /// Those of the options, or the usual ones.
    ///
    /// # Errors
    /// A `last` that is not a whole number of 1 or more; limits below zero, or to watch above those at risk.
    pub fn of(options: &SignalOptions) -> Result<Self, LoyaltyError> {
        let limits = Self {
            last: options.last.unwrap_or(2.0),
            overdue_watch: options.overdue_watch.unwrap_or(1.5),
            overdue_at_risk: options.overdue_at_risk.unwrap_or(2.0),
            change_watch: options.change_watch.unwrap_or(0.25),
        };
        count("last", limits.last)?;
        within("last", limits.last, 1.0, 1e6)?;
        non_negative(field!("overdue_at_risk"), limits.overdue_at_risk)?;
        within(field!("overdue_watch"), limits.overdue_watch, 0.0, limits.overdue_at_risk)?;
        non_negative(field!("change_watch"), limits.change_watch)?;
        Ok(limits)
    }
}

/// A sign that a customer may leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Signal {
    /// The time since the last order has reached `overdueWatch` times the customer's own median gap.
    Overdue,
    /// The last orders are smaller than those before by `changeWatch` or more.
    AmountsFalling,
    /// The last gaps between orders are longer than those before by `changeWatch` or more.
    GapsGrowing,
    /// There are more contacts than before, by `changeWatch` or more.
    ContactsRising,
}

/// How a customer does, from well to badly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum SignalStatus {
    /// Fewer than three days with an order: there is no rhythm to measure against.
    Insufficient,
    /// As usual.
    Ok,
    /// To keep an eye on: there is a signal.
    Watch,
    /// Late by their own rhythm: `overdueAtRisk` times the median gap have passed since the last order.
    AtRisk,
}

/// What one customer has done.
#[derive(Debug, Clone, Copy)]
pub struct Activity<'a> {
    /// The days of the orders, rising, since 1 January 1970.
    pub days: &'a [i32],
    /// Their amounts, in the same order, where they are known.
    pub amounts: Option<&'a [f64]>,
    /// The days of contacts or complaints, rising, where they are known.
    pub contacts: Option<&'a [i32]>,
}

/// The early-warning signals of one customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Signals {
    /// Days since the last order / the customer's own median gap between days with an order.
    pub overdue_ratio: Option<f64>,
    /// Change of the amount of an order: the last few against as many before, less 1. Null without amounts.
    pub trend: Option<f64>,
    /// The same of the gaps between orders: above zero they grow longer.
    pub gap_trend: Option<f64>,
    /// The same of contacts: those in the time of the last few gaps against those in as much time before. Null without
    /// contacts, or without any in the time before.
    pub contact_trend: Option<f64>,
    /// How the customer does: at risk by the overdue ratio alone, to watch by any signal.
    pub status: SignalStatus,
    /// What there is to say against the customer's staying.
    pub signals: Vec<Signal>,
    /// Days since the last order; null before the first.
    pub days_since_last: Option<f64>,
    /// The customer's own median gap in days.
    pub median_gap: Option<f64>,
    /// The limits that the status rests on.
    pub limits: SignalLimits,
    /// Why there is no ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The early-warning signals of one customer, as they stood on a day; what happened later is left out.
///
/// # Formula
/// Overdue: (as-of day − last day) / median gap. Trend: mean of the last k / mean of the k before − 1, of the amounts of the
/// days with an order and of the gaps between them; needs 2k of them. Signals: an overdue ratio of `overdue_watch`, a trend
/// of −`change_watch`, a gap or contact trend of `change_watch`. To watch from the first of them; at risk from an overdue
/// ratio of `overdue_at_risk` only, so that nobody is called late within their usual wait.
///
/// # Errors
/// Days that fall; amounts that are as many as the days no longer, or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{Activity, SignalLimits, SignalOptions, SignalStatus, signals};
///
/// let limits = SignalLimits::of(&SignalOptions::default())?;
/// let activity = Activity { days: &[0, 10, 20, 30], amounts: None, contacts: None };
/// // 25 days after the last order of somebody who orders every 10 days.
/// let found = signals(&activity, 55, &limits)?;
/// assert_eq!((found.overdue_ratio, found.status), (Some(2.5), SignalStatus::AtRisk));
/// let refused = signals(&Activity { amounts: Some(&[5.0]), ..activity }, 55, &limits);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "amounts"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn signals(activity: &Activity<'_>, as_of: i32, limits: &SignalLimits) -> Result<Signals, LoyaltyError> {
    if let Some(amounts) = activity.amounts {
        same_length("amounts", amounts.len(), activity.days.len())?;
        amounts.iter().try_for_each(|amount| finite("amounts", *amount).map(drop))?;
    }
    for (name, days) in [("dates", Some(activity.days)), ("contacts", activity.contacts)] {
        if days.is_some_and(|days| !days.is_sorted()) {
            return Err(LoyaltyError::invalid(name, Problem::NotInOrder {}));
        }
    }
    let (days, amounts) = by_day(activity, as_of);
    let gaps: Vec<f64> = days.windows(2).map(|pair| f64::from(pair[1] - pair[0])).collect();
    let days_since_last = days.last().map(|last| f64::from(as_of - last));
    let mut found = Signals {
        overdue_ratio: None,
        trend: None,
        gap_trend: None,
        contact_trend: None,
        status: SignalStatus::Insufficient,
        signals: vec![],
        days_since_last,
        median_gap: quantile(&sorted(gaps.clone()), 0.5),
        limits: *limits,
        reason: None,
    };
    const FEWEST: usize = 3; // metrics: fewer orders are insufficient
    if days.len() < FEWEST {
        found.reason = Some(Reason::TooFewOrders { found: days.len() as f64, needed: FEWEST as f64 });
    }
    let (true, Some(median), Some(since)) = (days.len() >= FEWEST, found.median_gap, days_since_last) else {
        return Ok(found);
    };
    let last = limits.last as usize;
    found.overdue_ratio = Some(since / median);
    found.trend = activity.amounts.and_then(|_| change(&amounts, last));
    found.trend.map_or(Ok(0.0), |trend| representable("amounts", trend))?;
    found.gap_trend = change(&gaps, last);
    found.contact_trend = contact_trend(activity.contacts, &days, last, as_of);
    let is = |worse: Option<f64>, limit| worse.is_some_and(|worse| reaches(worse, limit));
    found.signals = [
        (Signal::Overdue, is(found.overdue_ratio, limits.overdue_watch)),
        (Signal::AmountsFalling, is(found.trend.map(|trend| -trend), limits.change_watch)),
        (Signal::GapsGrowing, is(found.gap_trend, limits.change_watch)),
        (Signal::ContactsRising, is(found.contact_trend, limits.change_watch)),
    ]
    .into_iter()
    .filter_map(|(signal, is_there)| is_there.then_some(signal))
    .collect();
    found.status = match found.signals[..] {
        _ if is(found.overdue_ratio, limits.overdue_at_risk) => SignalStatus::AtRisk,
        [] => SignalStatus::Ok,
        _ => SignalStatus::Watch,
    };
    Ok(found)
}

/// The days with an order up to a day, and their sums.
fn by_day(activity: &Activity<'_>, as_of: i32) -> (Vec<i32>, Vec<f64>) {
    let (mut days, mut amounts): (Vec<i32>, Vec<f64>) = (vec![], vec![]);
    for (at, day) in activity.days.iter().take_while(|day| **day <= as_of).enumerate() {
        let amount = activity.amounts.map_or(0.0, |amounts| amounts[at]);
        match amounts.last_mut().filter(|_| days.last() == Some(day)) {
            Some(of_day) => *of_day = sum(&[*of_day, amount]),
            None => {
                days.push(*day);
                amounts.push(amount);
            }
        }
    }
    (days, amounts)
}

/// The mean of the last few values against that of as many before, less 1; `None` where there are too few, or those
/// before are nothing.
fn change(values: &[f64], last: usize) -> Option<f64> {
    let from = values.len().checked_sub(2 * last)?;
    let (before, after) = values[from..].split_at(last);
    let [before, after] = [before, after].map(sum);
    (before > 0.0).then(|| ratio(sum(&[after, -before]), before))
}

/// Contacts from the day before the last few gaps on, against as many days before.
fn contact_trend(contacts: Option<&[i32]>, days: &[i32], last: usize, as_of: i32) -> Option<f64> {
    let contacts = contacts?;
    let begin = *days.get(days.len().checked_sub(1 + last)?)?;
    let length = as_of - begin;
    let within = |from: i32, to: i32| contacts.iter().filter(|day| (from + 1..=to).contains(*day)).count() as f64;
    let before = within(begin - length, begin);
    (before > 0.0).then(|| within(begin, as_of) / before - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> SignalLimits {
        SignalLimits::of(&SignalOptions::default()).unwrap()
    }

    fn of_days(days: &[i32], as_of: i32) -> Signals {
        signals(&Activity { days, amounts: None, contacts: None }, as_of, &limits()).unwrap()
    }

    #[test]
    fn overdue_is_measured_against_the_own_rhythm() {
        // metrics: gaps 30, 32, 28, 30, now 75 days.
        let found = of_days(&[0, 30, 62, 90, 120], 195);
        assert_eq!(
            (found.overdue_ratio, found.median_gap, found.status),
            (Some(2.5), Some(30.0), SignalStatus::AtRisk)
        );
        assert_eq!(of_days(&[0, 30, 62, 90, 120], 150).status, SignalStatus::Ok);
        assert_eq!(of_days(&[0, 30, 62, 90, 120], 165).status, SignalStatus::Watch);
    }

    #[test]
    fn a_third_less_is_to_watch() {
        // metrics: 80 against 120.
        let activity = Activity { days: &[0, 10, 20, 30], amounts: Some(&[110.0, 130.0, 90.0, 70.0]), contacts: None };
        let found = signals(&activity, 35, &limits()).unwrap();
        assert!((found.trend.unwrap() + 1.0 / 3.0).abs() < 1e-12);
        assert_eq!((found.gap_trend, found.status), (None, SignalStatus::Watch));
    }

    #[test]
    fn three_orders_are_the_least() {
        assert_eq!(of_days(&[0, 30], 300).status, SignalStatus::Insufficient);
        assert_eq!(of_days(&[0, 30, 30, 30], 300).overdue_ratio, None);
        assert_eq!(of_days(&[], 300).days_since_last, None);
        // What happened later is not known yet.
        assert_eq!(of_days(&[0, 30, 60], 59).status, SignalStatus::Insufficient);
    }

    #[test]
    fn longer_gaps_and_rising_contacts_are_told() {
        let days = [0, 10, 20, 40, 60];
        assert_eq!(of_days(&days, 60).gap_trend, Some(1.0));
        let contacts = [5, 25, 30, 59];
        let found =
            signals(&Activity { days: &days, amounts: None, contacts: Some(&contacts) }, 60, &limits()).unwrap();
        assert_eq!((found.contact_trend, found.status), (Some(2.0), SignalStatus::Watch));
        assert_eq!(found.signals, [Signal::GapsGrowing, Signal::ContactsRising]);
    }

    #[test]
    fn within_the_usual_wait_nobody_is_at_risk_whatever_else_is_said_of_them() {
        let activity =
            Activity { days: &[0, 10, 20, 60, 100], amounts: Some(&[9.0, 9.0, 9.0, 1.0, 1.0]), contacts: None };
        let found = |as_of| signals(&activity, as_of, &limits()).unwrap();
        let worse = [Signal::AmountsFalling, Signal::GapsGrowing];
        assert_eq!((found(120).median_gap, found(120).status), (Some(25.0), SignalStatus::Watch));
        assert_eq!(found(120).signals, worse);
        assert_eq!((found(150).status, found(150).signals[0]), (SignalStatus::AtRisk, Signal::Overdue));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let wrong = Activity { days: &[3, 1, 2], amounts: None, contacts: None };
        assert!(signals(&wrong, 9, &limits()).is_err());
        let short = Activity { days: &[1, 2, 3], amounts: Some(&[1.0]), contacts: None };
        assert!(signals(&short, 9, &limits()).is_err());
        assert!(SignalLimits::of(&SignalOptions { overdue_watch: Some(3.0), ..SignalOptions::default() }).is_err());
        assert!(SignalLimits::of(&SignalOptions { last: Some(0.0), ..SignalOptions::default() }).is_err());
    }

    /// Half-open stretches of as many days: (−10, 10] and (10, 30].
    #[test]
    fn contacts_are_compared_with_those_of_as_many_days_before() {
        let trend = |contacts: &[i32]| contact_trend(Some(contacts), &[0, 10, 20], 1, 30);
        assert_eq!(trend(&[-10, 5, 20, 25, 30]), Some(2.0));
        assert_eq!(trend(&[10, 5, 20, 31]), Some(-0.5));
        assert_eq!((trend(&[20]), contact_trend(None, &[0, 10, 20], 1, 30)), (None, None));
        assert_eq!(contact_trend(Some(&[5, 20]), &[0], 1, 30), None);
    }
}
