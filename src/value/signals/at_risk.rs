//! Customers at risk: who is overdue, and how much revenue is at stake?

use super::{Activity, Signal, SignalLimits, SignalOptions, SignalStatus, Signals, signals};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::{History, Orders};
use crate::customer::overview::{as_of, left_out};
use crate::error::field;
use crate::stats::order::sort_by;
use crate::warning::Warning;
use serde::Serialize;

/// The days up to the last order whose amounts are at stake.
const YEAR: i32 = 365;

/// A customer with the signals that were found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AtRisk {
    /// The customer's name in the file.
    pub customer: String,
    /// How the customer does. At risk: late by their own rhythm.
    pub status: SignalStatus,
    /// Which signals there are.
    pub signals: Vec<Signal>,
    /// Days since the last order / the customer's own median gap.
    pub overdue_ratio: Option<f64>,
    /// Change of the amount of an order.
    pub trend: Option<f64>,
    /// Change of the gap between orders.
    pub gap_trend: Option<f64>,
    /// Days since the last order.
    pub days_since_last: Option<f64>,
    /// The customer's own median gap in days.
    pub median_gap: Option<f64>,
    /// What the customer spent in the 365 days up to the last order, before refunds, in the file's currency: what has been,
    /// not what a short burst of orders would come to in a year. Null where the file says nothing of amounts, as the sums.
    pub value_at_stake: Option<f64>,
}

/// Customers who have been silent for too long to be looked after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Gone {
    /// How many.
    pub customers: f64,
    /// What they spent in the 365 days up to their last orders.
    pub value_at_stake: Option<f64>,
}

/// How many customers are how late, and those to look after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AtRiskList {
    /// Customers who do as usual.
    pub ok: f64,
    /// Customers to watch.
    pub watch: f64,
    /// Customers at risk.
    pub at_risk: f64,
    /// Customers with too few orders to say.
    pub insufficient: f64,
    /// What those at risk spent in the 365 days up to their last orders.
    pub value_at_stake: Option<f64>,
    /// Those at risk, then those to watch, the most valuable first, up to the number requested.
    pub customers: Vec<AtRisk>,
    /// Of those to watch and at risk, the ones silent for more than `goneAfterDays`: they are in no other figure. Null unless
    /// that was said.
    pub gone: Option<Gone>,
    /// The limits used.
    pub limits: SignalLimits,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The early-warning signals of all customers of a file, as they stood on a day: how many are at risk, and to watch, and
/// the `limit` most valuable of them. Who has been silent for more than `gone_after_days` days is apart.
///
/// # Errors
/// An `as_of` that is not a day; limits that [`SignalLimits::of`] refuses; a negative or undefined `gone_after_days`.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{SignalOptions, at_risk};
///
/// let options = SignalOptions { as_of: Some("2026-12-31".into()), ..SignalOptions::default() };
/// let found = at_risk(&mut examples::orders(), &options, 10, None)?;
/// // Ann and Di are long overdue; two orders and one say too little of Bo and Cy.
/// assert_eq!((found.at_risk, found.insufficient), (2.0, 2.0));
/// let refused = at_risk(&mut examples::orders(), &options, 10, Some(-1.0));
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "gone_after_days"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn at_risk(
    orders: &mut Orders,
    options: &SignalOptions,
    limit: usize,
    gone_after_days: Option<f64>,
) -> Result<AtRiskList, LoyaltyError> {
    gone_after_days.map(|days| crate::error::non_negative(field!("gone_after_days"), days)).transpose()?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let limits = SignalLimits::of(options)?;
    let warnings = left_out(orders.len() - orders.len_until(as_of));
    let mut counts = [0.0; 4];
    let mut listed: Vec<Found> = vec![];
    let has_amounts = orders.has_amounts();
    let mut gone = gone_after_days.map(|_| Gone { customers: 0.0, value_at_stake: has_amounts.then_some(0.0) });
    for_each(orders, as_of, &limits, |found| {
        let has_signals = found.signals.status >= SignalStatus::Watch;
        let silent = found.signals.days_since_last.unwrap_or_default();
        match &mut gone {
            Some(gone) if has_signals && gone_after_days.is_some_and(|most| silent > most) => {
                gone.customers += 1.0;
                gone.value_at_stake = gone.value_at_stake.map(|sum| sum + found.stake);
                return;
            }
            _ => counts[found.signals.status as usize] += 1.0,
        }
        if has_signals {
            listed.push(found);
        }
    })?;
    let first = |found: &Found| std::cmp::Reverse(found.signals.status);
    sort_by(&mut listed, |a, b| {
        first(a).cmp(&first(b)).then(b.stake.total_cmp(&a.stake)).then(a.customer.cmp(&b.customer))
    });
    let at_stake = listed.iter().filter(|found| found.signals.status == SignalStatus::AtRisk).map(|found| found.stake);
    let value_at_stake = has_amounts.then(|| at_stake.fold(0.0, |sum, stake| sum + stake));
    let [insufficient, ok, watch, at_risk] = counts;
    Ok(AtRiskList {
        ok,
        watch,
        at_risk,
        insufficient,
        value_at_stake,
        customers: listed.into_iter().take(limit).map(|found| found.named(orders)).collect(),
        gone,
        limits,
        as_of: day::iso(as_of),
        warnings,
    })
}

/// The early-warning signals of some customers by their numbers, as they stood on a day, by the usual limits. Customers who
/// had not ordered by then are left out.
///
/// # Errors
/// As [`at_risk`].
#[doc(hidden)] // Asked by the page alone, which has judged the limits before.
pub fn signals_of_customers(orders: &mut Orders, as_of: i32, customers: &[u32]) -> Result<Vec<AtRisk>, LoyaltyError> {
    let mut all: Vec<Option<Found>> = vec![None; orders.names().len()];
    for_each(orders, as_of, &SignalLimits::of(&SignalOptions::default())?, |found| {
        let customer = found.customer as usize;
        all[customer] = Some(found);
    })?;
    let of = |customer: &u32| Some(all.get_mut(*customer as usize)?.take()?.named(orders));
    Ok(customers.iter().filter_map(of).collect())
}

/// The signals of one customer, and what is at stake.
#[derive(Debug, Clone)]
struct Found {
    customer: u32,
    stake: f64,
    signals: Signals,
}

impl Found {
    fn named(self, orders: &Orders) -> AtRisk {
        let Self { customer, stake, signals } = self;
        AtRisk {
            customer: String::from_utf8_lossy(orders.names().get(customer)).into_owned(),
            status: signals.status,
            signals: signals.signals,
            overdue_ratio: signals.overdue_ratio,
            trend: signals.trend,
            gap_trend: signals.gap_trend,
            days_since_last: signals.days_since_last,
            median_gap: signals.median_gap,
            value_at_stake: orders.has_amounts().then_some(stake),
        }
    }
}

/// The signals of each customer who has ordered by a day.
fn for_each(
    orders: &mut Orders,
    as_of: i32,
    limits: &SignalLimits,
    mut visit: impl FnMut(Found),
) -> Result<(), LoyaltyError> {
    let has_amounts = orders.has_amounts();
    let mut problem = Ok(());
    orders.for_each_history(|History { customer, days, amounts }| {
        let known = days.partition_point(|day| *day <= as_of);
        let (days, amounts) = (&days[..known], &amounts[..known]);
        let Some(last) = days.last() else { return };
        let of_customer = Activity { days, amounts: has_amounts.then_some(amounts), contacts: None };
        match signals(&of_customer, as_of, limits) {
            Err(found) => problem = Err(found),
            Ok(signals) => {
                let from = days.partition_point(|day| *day <= last - YEAR);
                visit(Found { customer, stake: amounts[from..].iter().sum(), signals });
            }
        }
    });
    problem
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    #[test]
    fn those_at_risk_come_first_the_most_valuable_before_the_others() {
        let mut builder = OrdersBuilder::default();
        let mut order = |customer: &str, days: &[i32], amount: f64| {
            days.iter().for_each(|day| builder.add(&[customer], &[Line { day: *day, amount }]));
        };
        order("steady", &[0, 30, 60, 90], 10.0);
        order("small", &[0, 10, 20], 1.0);
        order("large", &[-380, 0, 10, 20], 50.0);
        order("new", &[80], 9.0);
        order("later", &[120], 9.0);
        // Within the usual wait, and with gaps that have doubled: the most valuable of all, and not at risk.
        order("slower", &[0, 10, 20, 40, 60, 90], 500.0);
        let mut orders = builder.finish();
        let options = SignalOptions { as_of: Some(day::iso(95)), ..SignalOptions::default() };
        let found = at_risk(&mut orders, &options, 1, None).unwrap();
        assert_eq!((found.ok, found.watch, found.at_risk, found.insufficient), (1.0, 1.0, 2.0, 1.0));
        assert_eq!((found.customers.len(), found.customers[0].customer.as_str()), (1, "large"));
        // The order 400 days before the last is more than a year back.
        assert_eq!((found.customers[0].value_at_stake, found.value_at_stake), (Some(150.0), Some(153.0)));
        let all = at_risk(&mut orders, &options, 9, None).unwrap().customers;
        let of: Vec<_> = all.iter().map(|one| (one.customer.as_str(), one.status, &one.signals[..])).collect();
        assert_eq!(
            of,
            [
                ("large", SignalStatus::AtRisk, &[Signal::Overdue][..]),
                ("small", SignalStatus::AtRisk, &[Signal::Overdue]),
                ("slower", SignalStatus::Watch, &[Signal::GapsGrowing]),
            ]
        );
        assert_eq!((found.gone, &found.warnings[..]), (None, &[Warning::OrdersAfterAsOf { count: 1.0 }][..]));
    }

    #[test]
    fn who_is_silent_for_too_long_is_counted_apart() {
        let mut builder = OrdersBuilder::default();
        for (customer, days, amount) in
            [("gone", [0, 10, 20], 5.0), ("late", [31, 41, 51], 7.0), ("steady", [80, 90, 101], 1.0)]
        {
            days.iter().for_each(|day| builder.add(&[customer], &[Line { day: *day, amount }]));
        }
        let mut orders = builder.finish();
        // 81 and 50 days of silence.
        let mut found = |gone_after_days| at_risk(&mut orders, &SignalOptions::default(), 9, gone_after_days).unwrap();
        let of_50 = found(Some(50.0));
        assert_eq!((of_50.ok, of_50.at_risk, of_50.value_at_stake), (1.0, 1.0, Some(21.0)));
        assert_eq!(of_50.gone, Some(Gone { customers: 1.0, value_at_stake: Some(15.0) }));
        assert_eq!(of_50.customers.len(), 1);
        assert_eq!(found(Some(49.0)).gone, Some(Gone { customers: 2.0, value_at_stake: Some(36.0) }));
        assert_eq!(found(Some(81.0)).gone, Some(Gone { customers: 0.0, value_at_stake: Some(0.0) }));
    }

    #[test]
    fn some_customers_are_asked_for_by_number() {
        let mut builder = OrdersBuilder::default();
        for (customer, days) in [("late", [0, 10, 20]), ("steady", [30, 60, 90])] {
            days.iter().for_each(|day| builder.add(&[customer], &[Line { day: *day, amount: 1.0 }]));
        }
        let found = signals_of_customers(&mut builder.finish(), 95, &[1, 0, 7]).unwrap();
        let of: Vec<_> = found.iter().map(|one| (one.customer.as_str(), one.status)).collect();
        assert_eq!(of, [("steady", SignalStatus::Ok), ("late", SignalStatus::AtRisk)]);
    }
}
