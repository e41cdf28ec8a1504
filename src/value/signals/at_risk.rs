//! Which customers are late, and how much is at stake with each?

use super::{Activity, SignalLimits, SignalOptions, SignalStatus, Signals, signals};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::Orders;
use crate::customer::overview::{as_of, left_out};
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
    /// not what a short burst of orders would come to in a year.
    pub value_at_stake: f64,
}

/// How many customers are how late, and those to look after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
    pub value_at_stake: f64,
    /// Those to watch and at risk, the most valuable first, up to the number that was asked for.
    pub customers: Vec<AtRisk>,
    /// The limits that the judgement rests on.
    pub limits: SignalLimits,
    /// The day looked back from, `yyyy-mm-dd`.
    pub as_of: String,
    /// What to be careful about.
    pub warnings: Vec<Warning>,
}

/// The early-warning signals of all customers of a file, as they stood on a day: the `limit` most valuable of those to
/// watch or at risk, and how many there are in all.
///
/// # Errors
/// An `as_of` that is not a day; limits that [`SignalLimits::of`] refuses.
pub fn at_risk(orders: &mut Orders, options: &SignalOptions, limit: usize) -> Result<AtRiskList, LoyaltyError> {
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let limits = SignalLimits::of(options)?;
    let warnings = left_out(orders.len() - orders.len_until(as_of));
    let mut counts = [0.0; 4];
    let mut late: Vec<(u32, f64, Signals)> = vec![];
    let mut problem = Ok(());
    orders.for_each_history(|history| {
        let known = history.days.partition_point(|day| *day <= as_of);
        if known == 0 {
            return;
        }
        let (days, amounts) = (&history.days[..known], &history.amounts[..known]);
        match signals(&Activity { days, amounts: Some(amounts), contacts: None }, as_of, &limits) {
            Err(found) => problem = Err(found),
            Ok(found) => {
                counts[found.status as usize] += 1.0;
                if found.status >= SignalStatus::Watch {
                    let from = days.partition_point(|day| *day <= days[known - 1] - YEAR);
                    late.push((history.customer, amounts[from..].iter().sum(), found));
                }
            }
        }
    });
    problem?;
    late.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let names = orders.names();
    let customers = late.iter().take(limit).map(|(customer, stake, found)| AtRisk {
        customer: String::from_utf8_lossy(names.get(*customer)).into_owned(),
        status: found.status,
        overdue_ratio: found.overdue_ratio,
        trend: found.trend,
        gap_trend: found.gap_trend,
        days_since_last: found.days_since_last,
        median_gap: found.median_gap,
        value_at_stake: *stake,
    });
    let [insufficient, ok, watch, at_risk] = counts;
    Ok(AtRiskList {
        ok,
        watch,
        at_risk,
        insufficient,
        value_at_stake: late.iter().fold(0.0, |sum, (_, stake, _)| sum + stake),
        customers: customers.collect(),
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
        let found = at_risk(&mut orders, &options, 1).unwrap();
        assert_eq!((found.ok, found.watch, found.at_risk, found.insufficient), (1.0, 0.0, 2.0, 1.0));
        assert_eq!((found.customers.len(), found.customers[0].customer.as_str()), (1, "large"));
        // The order 400 days before the last is more than a year back.
        assert_eq!((found.customers[0].value_at_stake, found.value_at_stake), (150.0, 153.0));
        assert_eq!(found.warnings, [Warning::OrdersAfterAsOf { count: 1.0 }]);
    }
}
