//! Customers at risk: who is overdue, and how much revenue is at stake?

use super::{Activity, SignalLimits, SignalOptions, SignalStatus, Signals, signals};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::Orders;
use crate::customer::overview::{as_of, left_out};
use crate::stats::order::sort_by;
use crate::warning::Warning;
use serde::Serialize;

/// The days up to the last order whose amounts are at stake.
const YEAR: i32 = 365;

/// A customer to look after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AtRisk {
    /// The customer's name in the file.
    pub customer: String,
    /// To watch, or at risk.
    pub status: SignalStatus,
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
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Gone {
    /// How many.
    pub customers: f64,
    /// What they spent in the 365 days up to their last orders.
    pub value_at_stake: Option<f64>,
}

/// How many customers are how late, and those to look after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AtRiskList {
    /// Customers who do as usual.
    pub ok: f64,
    /// Customers to watch.
    pub watch: f64,
    /// Customers at risk.
    pub at_risk: f64,
    /// Customers with too few orders to say.
    pub insufficient: f64,
    /// What those to watch and at risk spent in the 365 days up to their last orders.
    pub value_at_stake: Option<f64>,
    /// Those to watch and at risk, the most valuable first, up to the number requested.
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

/// The early-warning signals of all customers of a file, as they stood on a day: the `limit` most valuable of those to
/// watch or at risk, and how many there are in all. Who has been silent for more than `gone_after` days is apart.
///
/// # Errors
/// An `as_of` that is not a day; limits that [`SignalLimits::of`] refuses; a negative or undefined `gone_after`.
pub fn at_risk(
    orders: &mut Orders,
    options: &SignalOptions,
    limit: usize,
    gone_after: Option<f64>,
) -> Result<AtRiskList, LoyaltyError> {
    gone_after.map(|days| crate::error::non_negative("goneAfterDays", days)).transpose()?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let limits = SignalLimits::of(options)?;
    let warnings = left_out(orders.len() - orders.len_until(as_of));
    let mut counts = [0.0; 4];
    let mut late: Vec<(u32, f64, Signals)> = vec![];
    let has_amounts = orders.has_amounts();
    let mut gone = gone_after.map(|_| Gone { customers: 0.0, value_at_stake: has_amounts.then_some(0.0) });
    let mut problem = Ok(());
    orders.for_each_history(|history| {
        let known = history.days.partition_point(|day| *day <= as_of);
        if known == 0 {
            return;
        }
        let (days, amounts) = (&history.days[..known], &history.amounts[..known]);
        let of_customer = Activity { days, amounts: has_amounts.then_some(amounts), contacts: None };
        match signals(&of_customer, as_of, &limits) {
            Err(found) => problem = Err(found),
            Ok(found) => {
                let is_late = found.status >= SignalStatus::Watch;
                let from = days.partition_point(|day| *day <= days[known - 1] - YEAR);
                let stake = || amounts[from..].iter().sum::<f64>();
                let silent = f64::from(as_of) - f64::from(days[known - 1]);
                match &mut gone {
                    Some(gone) if is_late && gone_after.is_some_and(|most| silent > most) => {
                        gone.customers += 1.0;
                        gone.value_at_stake = gone.value_at_stake.map(|sum| sum + stake());
                        return;
                    }
                    _ => counts[found.status as usize] += 1.0,
                }
                if is_late {
                    late.push((history.customer, stake(), found));
                }
            }
        }
    });
    problem?;
    sort_by(&mut late, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let names = orders.names();
    let customers = late.iter().take(limit).map(|(customer, stake, found)| AtRisk {
        customer: String::from_utf8_lossy(names.get(*customer)).into_owned(),
        status: found.status,
        overdue_ratio: found.overdue_ratio,
        trend: found.trend,
        gap_trend: found.gap_trend,
        days_since_last: found.days_since_last,
        median_gap: found.median_gap,
        value_at_stake: has_amounts.then_some(*stake),
    });
    let [insufficient, ok, watch, at_risk] = counts;
    Ok(AtRiskList {
        ok,
        watch,
        at_risk,
        insufficient,
        value_at_stake: has_amounts.then(|| late.iter().fold(0.0, |sum, (_, stake, _)| sum + stake)),
        customers: customers.collect(),
        gone,
        limits,
        as_of: day::iso(as_of),
        warnings,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    #[test]
    fn the_most_valuable_of_those_who_are_late_come_first() {
        let mut builder = OrdersBuilder::default();
        let mut order = |customer: &str, days: &[i32], amount: f64| {
            days.iter().for_each(|day| builder.add(&[customer], &[Line { day: *day, amount }]));
        };
        order("steady", &[0, 30, 60, 90], 10.0);
        order("small", &[0, 10, 20], 1.0);
        order("large", &[-380, 0, 10, 20], 50.0);
        order("new", &[80], 9.0);
        order("later", &[120], 9.0);
        let mut orders = builder.finish();
        let options = SignalOptions { as_of: Some(day::iso(95)), ..SignalOptions::default() };
        let found = at_risk(&mut orders, &options, 1, None).unwrap();
        assert_eq!((found.ok, found.watch, found.at_risk, found.insufficient), (1.0, 0.0, 2.0, 1.0));
        assert_eq!((found.customers.len(), found.customers[0].customer.as_str()), (1, "large"));
        // The order 400 days before the last is more than a year back.
        assert_eq!((found.customers[0].value_at_stake, found.value_at_stake), (Some(150.0), Some(153.0)));
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
        let mut found = |gone_after| at_risk(&mut orders, &SignalOptions::default(), 9, gone_after).unwrap();
        let of_50 = found(Some(50.0));
        assert_eq!((of_50.ok, of_50.at_risk, of_50.value_at_stake), (1.0, 1.0, Some(21.0)));
        assert_eq!(of_50.gone, Some(Gone { customers: 1.0, value_at_stake: Some(15.0) }));
        assert_eq!(of_50.customers.len(), 1);
        assert_eq!(found(Some(49.0)).gone, Some(Gone { customers: 2.0, value_at_stake: Some(36.0) }));
        assert_eq!(found(Some(81.0)).gone, Some(Gone { customers: 0.0, value_at_stake: Some(0.0) }));
    }
}
