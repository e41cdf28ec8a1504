//! Highlights: who are the top spenders, the new customers, and those at risk?

use super::signals::SignalOptions;
use super::signals::at_risk::at_risk;
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::Orders;
use crate::customer::overview::as_of;
use crate::customer::spending::Spending;
use crate::error::{count, field, within};
use crate::stats::quantile::{quantile, sorted};
use serde::{Deserialize, Serialize};

/// Where the groups begin.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct HighlightOptions {
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The share of customers who spent most; default 0.2.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub high_value_share: Option<f64>,
    /// Customers whose first order lies fewer than this many days back are new; default 30.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub new_days: Option<f64>,
    /// Customers silent for more than this many days have gone quiet and are no longer at risk; default: nobody.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub gone_after_days: Option<f64>,
}

/// Some customers, what makes them so, and what they have brought.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Highlight {
    /// How many customers.
    pub customers: f64,
    /// Of high value: what each spent or more, in the file's currency. New: the days. At risk: the overdue ratio. Null
    /// when nobody has ordered.
    pub threshold: Option<f64>,
    /// Of high value and new: revenue after refunds. At risk: what is at stake.
    pub revenue: f64,
}

/// Three groups that may overlap.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Highlights {
    /// Those who spent most.
    pub high_value: Highlight,
    /// Those who ordered first not long ago.
    pub new_customers: Highlight,
    /// Those at risk: late by their own rhythm, by the usual limits of the signals.
    pub at_risk: Highlight,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
}

/// The customers of high value, the new ones and those at risk, as they stood on a day.
///
/// # Formula
/// High value: revenue at or above its quantile 1 − share over all buyers (type 7 of Hyndman & Fan 1996). New: as-of day − first
/// order day < days. At risk: as [`at_risk`]. A share of 0 is nobody's.
///
/// # Errors
/// An `as_of` that is not a day; a share outside 0–1; days that are not a whole number of 1 or more; a negative or
/// undefined `gone_after_days`.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{HighlightOptions, highlights};
///
/// let found = highlights(&mut examples::orders(), &HighlightOptions::default())?;
/// // Bo, of four.
/// assert_eq!((found.high_value.customers, found.high_value.revenue), (1.0, 40.0));
/// let options = HighlightOptions { new_days: Some(0.0), ..HighlightOptions::default() };
/// let refused = highlights(&mut examples::orders(), &options);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "new_days"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn highlights(orders: &mut Orders, options: &HighlightOptions) -> Result<Highlights, LoyaltyError> {
    orders.refuse_without_amounts()?;
    let now = as_of(orders, options.as_of.as_deref())?;
    let share = within(field!("high_value_share"), options.high_value_share.unwrap_or(0.2), 0.0, 1.0)?;
    let new_days = options.new_days.unwrap_or(30.0);
    count(field!("new_days"), new_days)?;
    within(field!("new_days"), new_days, 1.0, 36_525.0)?;
    let spent = Spending::of_all(orders, now);
    let buyers = || spent.iter().enumerate().filter(|(_, spent)| spent.has_ordered());
    let totals = sorted(buyers().map(|(_, spent)| spent.total).collect());
    let threshold = quantile(&totals, 1.0 - share);
    let sum = |chosen: &mut dyn Iterator<Item = f64>, threshold| {
        let (customers, revenue) = chosen.fold((0.0, 0.0), |(customers, sum), total| (customers + 1.0, sum + total));
        Highlight { customers, threshold, revenue }
    };
    let best = |total: &f64| share > 0.0 && threshold.is_some_and(|threshold| *total >= threshold);
    let high_value = sum(&mut totals.iter().copied().filter(best), threshold);
    let firsts = orders.bought();
    let is_new = |customer: usize| f64::from(now - firsts[customer].first) < new_days;
    let new = &mut buyers().filter(|(customer, _)| is_new(*customer)).map(|(_, spent)| spent.total);
    let new_customers = sum(new, Some(new_days));
    let signals = SignalOptions { as_of: Some(day::iso(now)), ..SignalOptions::default() };
    let late = at_risk(orders, &signals, 0, options.gone_after_days)?;
    let at_risk = Highlight {
        customers: late.at_risk,
        threshold: Some(late.limits.overdue_at_risk),
        revenue: late.value_at_stake.unwrap_or_default(),
    };
    Ok(Highlights { high_value, new_customers, at_risk, as_of: day::iso(now) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    #[test]
    fn each_group_shows_where_it_begins() {
        let mut builder = OrdersBuilder::default();
        let mut order = |customer: &str, days: &[i32], amount: f64| {
            days.iter().for_each(|day| builder.add(&[customer], &[Line { day: *day, amount }]));
        };
        order("large", &[0, 30, 60, 90], 50.0);
        order("late", &[0, 10, 20], 10.0);
        order("new", &[85], 5.0);
        order("old", &[10], 5.0);
        order("small", &[20], 1.0);
        let mut orders = builder.finish();
        let at = |day| HighlightOptions { as_of: Some(day::iso(day)), ..Default::default() };
        let found = highlights(&mut orders, &at(100)).unwrap();
        // The totals are 1, 5, 5, 30 and 200: four fifths of the way lies at 64.
        let high_value = Highlight { customers: 1.0, threshold: found.high_value.threshold, revenue: 200.0 };
        assert_eq!(found.high_value, high_value);
        assert!((found.high_value.threshold.unwrap() - 64.0).abs() < 1e-9);
        assert_eq!(found.new_customers, Highlight { customers: 1.0, threshold: Some(30.0), revenue: 5.0 });
        assert_eq!((found.at_risk.customers, found.at_risk.revenue), (1.0, 30.0));
        let silent = HighlightOptions { gone_after_days: Some(79.0), ..at(100) };
        assert_eq!(highlights(&mut orders, &silent).unwrap().at_risk.customers, 0.0);
        let nobody = HighlightOptions { high_value_share: Some(0.0), ..at(100) };
        assert_eq!(highlights(&mut orders, &nobody).unwrap().high_value.customers, 0.0);
        let none = highlights(&mut Orders::default(), &HighlightOptions::default()).unwrap();
        assert_eq!((none.high_value.customers, none.high_value.threshold), (0.0, None));
        let wrong = HighlightOptions { high_value_share: Some(20.0), ..Default::default() };
        assert!(highlights(&mut Orders::default(), &wrong).is_err());
    }
}
