//! Overview: customers, orders and revenue; how many bought again, and how many have gone quiet?

use super::day;
use super::gaps::GapCounts;
use super::orders::Orders;
use crate::LoyaltyError;
use crate::error::field;
use crate::stats::proportion::{self, Rate, RateOptions, Share};
use crate::stats::sum::Sum;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// The gap between orders that this share of all gaps does not exceed is the default threshold of inactivity.
const GAP_PERCENTILE: f64 = 0.9;

/// Options of the overview: the as-of day, and when a customer has gone quiet.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct OverviewOptions {
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// A customer whose last order lies more than this many days back has gone quiet. Default: the 90th percentile of
    /// the gaps between orders.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub inactive_after_days: Option<f64>,
    /// The confidence level of the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// A mean: a total for each of a count.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Mean {
    /// The total divided by the count, or null with a `reason`.
    pub value: Option<f64>,
    /// The total.
    pub numerator: f64,
    /// The count.
    pub denominator: f64,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Refunds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Refunds {
    /// Rows with a negative amount.
    pub count: f64,
    /// Their sum, zero or less, in the file's currency.
    pub amount: f64,
}

/// Where the threshold of inactivity comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum InactivityBasis {
    /// A percentile of the gaps between the order days of the file's own customers.
    GapPercentile,
    /// The caller's own number.
    Given,
}

/// Churn: customers who have been quiet for longer than a stated number of days.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Churn {
    /// The threshold in days, or null when nobody returned.
    pub inactivity_days: Option<f64>,
    /// Where the threshold comes from.
    pub basis: InactivityBasis,
    /// The share of gaps that the threshold covers; null when it was given.
    pub percentile: Option<f64>,
    /// The customers whose last order lies more than the threshold before `asOf`, of all customers.
    pub rate: Rate,
}

/// The overview of a file's orders.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Overview {
    /// Customers with at least one order.
    pub customers: f64,
    /// Orders.
    pub orders: f64,
    /// What the orders brought after refunds, in the file's currency; null where the file says nothing of amounts.
    pub revenue: Option<f64>,
    /// Refunds; `revenue` is after them.
    pub refunds: Refunds,
    /// Average order value: revenue after refunds per order.
    pub average_order_value: Mean,
    /// Orders for each customer over the whole file, `firstDay` to `asOf`: not per year.
    pub purchase_frequency: Mean,
    /// Repeat purchase rate: customers with two or more orders, of all customers.
    pub repeat_rate: Rate,
    /// The day of the first order, `yyyy-mm-dd`.
    pub first_day: Option<String>,
    /// The day of the last order, `yyyy-mm-dd`.
    pub last_day: Option<String>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Customers who have gone quiet.
    pub churn: Churn,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The overview of a file's orders as of a day.
///
/// # Formula
/// Repeat rate: customers with ≥ 2 orders / customers with ≥ 1. Inactivity threshold: the 90th percentile
/// (type 7, rounded up to whole days) of the days between a customer's consecutive order days, all customers
/// together. It rests on finished gaps only, so customers who will come back late are not in it. Churn:
/// customers with as-of day − last order day > threshold / customers.
///
/// # Errors
/// An `as_of` that is not a day; a negative or undefined threshold; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{OverviewOptions, examples, overview};
///
/// let found = overview(&examples::orders(), &OverviewOptions::default())?;
/// assert_eq!((found.customers, found.revenue, found.repeat_rate.value), (4.0, Some(115.0), Some(0.75)));
/// let refused = overview(&examples::orders(), &OverviewOptions { level: Some(95.0), ..OverviewOptions::default() });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn overview(orders: &Orders, options: &OverviewOptions) -> Result<Overview, LoyaltyError> {
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let rate_options = RateOptions { level: options.level.unwrap_or(0.95), population: None };
    if let Some(days) = options.inactive_after_days {
        crate::error::non_negative(field!("inactive_after_days"), days)?;
    }
    let (mut customers, mut repeaters, mut order_count) = (0.0, 0.0, 0);
    let mut revenue = Sum::default();
    let mut gaps = GapCounts::default();
    let mut span: Option<(i32, i32)> = None;
    // Before a customer's first order there is no last one.
    let mut last_days: Vec<Option<LastOrder>> = vec![None; orders.names().len()];
    for (customer, day, amount) in orders.rows().filter(|(_, day, _)| *day <= as_of) {
        revenue.add(amount);
        span = Some(span.map_or((day, day), |(from, to)| (from.min(day), to.max(day))));
        match &mut last_days[customer as usize] {
            Some(last) if !orders.is_new(last.day, day) => {}
            Some(last) => {
                order_count += 1;
                repeaters += f64::from(u8::from(!last.returned));
                gaps.add(day - last.day);
                *last = LastOrder { day, returned: true };
            }
            first => {
                order_count += 1;
                customers += 1.0;
                *first = Some(LastOrder { day, returned: false });
            }
        }
    }
    let mut refunds = Refunds { count: 0.0, amount: 0.0 };
    let mut refunded = Sum::default();
    for (_, _, amount) in orders.refunds().filter(|(_, day, _)| *day <= as_of) {
        refunds.count += 1.0;
        refunded.add(amount);
        revenue.add(amount);
    }
    refunds.amount = refunded.value();
    let later = orders.len() - order_count;
    let revenue = crate::error::representable("revenue", revenue.value())?;
    let order_count = order_count as f64;
    Ok(Overview {
        customers,
        orders: order_count,
        revenue: orders.has_amounts().then_some(revenue),
        refunds,
        average_order_value: of_money(orders.has_amounts(), mean(revenue, order_count, "orders")),
        purchase_frequency: mean(order_count, customers, "customers"),
        repeat_rate: share(repeaters, customers, rate_options)?,
        first_day: span.map(|(first, _)| day::iso(first)),
        last_day: span.map(|(_, last)| day::iso(last)),
        as_of: day::iso(as_of),
        churn: churn(last_days.iter().flatten(), customers, &gaps, as_of, options.inactive_after_days, rate_options)?,
        warnings: left_out(later),
    })
}

/// The last order of a customer so far.
#[derive(Debug, Clone, Copy)]
struct LastOrder {
    day: i32,
    /// Whether it is not the first one.
    returned: bool,
}

fn churn<'a>(
    last_orders: impl Iterator<Item = &'a LastOrder>,
    customers: f64,
    gaps: &GapCounts,
    as_of: i32,
    given: Option<f64>,
    options: RateOptions,
) -> Result<Churn, LoyaltyError> {
    let inactivity_days = given.or_else(|| gaps.at(GAP_PERCENTILE).map(libm::ceil));
    let rate = match inactivity_days {
        Some(days) => {
            let quiet = last_orders.filter(|last| f64::from(as_of) - f64::from(last.day) > days).count();
            share(quiet as f64, customers, options)?
        }
        None => Rate {
            denominator: customers,
            reason: Some(Reason::NobodyReturned {}),
            ..Rate::of_nobody(0.0, "customers")
        },
    };
    let (basis, percentile) = match given {
        Some(_) => (InactivityBasis::Given, None),
        None => (InactivityBasis::GapPercentile, Some(GAP_PERCENTILE)),
    };
    Ok(Churn { inactivity_days, basis, percentile, rate })
}

/// The day to look back from: the one requested or the last of the file.
///
/// # Errors
/// Text that is not a day of the years 1900 to 2100.
pub(crate) fn as_of(orders: &Orders, asked: Option<&str>) -> Result<i32, LoyaltyError> {
    match asked {
        Some(text) => day::from_iso(field!("as_of"), text),
        None => Ok(orders.last_day().unwrap_or_default()),
    }
}

/// The least time that can be divided into one that models see and one that judges them: twelve weeks.
const LEAST_DAYS: i32 = 84;

/// The day up to which models are fitted that the rest is to judge: two thirds of the way from the first order.
///
/// # Errors
/// The reason, in periods of a week, where the orders span less than twelve weeks.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::Reason;
/// use loyalkit::customer::{calibration_end, day, examples};
///
/// // 150 days after the first order, 100 of them to fit.
/// let june = day::from_iso("as_of", "2026-06-04")?;
/// assert_eq!(calibration_end(&examples::orders(), june).map(day::iso), Ok("2026-04-15".into()));
/// let january = day::from_iso("as_of", "2026-01-31")?;
/// assert!(matches!(calibration_end(&examples::orders(), january), Err(Reason::TooFewPeriods { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn calibration_end(orders: &Orders, as_of: i32) -> Result<i32, Reason> {
    let days = match orders.span() {
        Some((first, _)) if first <= as_of => as_of - first,
        _ => return Err(Reason::NobodySeen {}),
    };
    let weeks = |days: i32| f64::from(days / 7);
    if days < LEAST_DAYS {
        return Err(Reason::TooFewPeriods { found: weeks(days), needed: weeks(LEAST_DAYS) });
    }
    Ok(as_of - days + days * 2 / 3)
}

/// The warning that orders after the as-of day were left out, if any.
pub(crate) fn left_out(orders: usize) -> Vec<Warning> {
    if orders == 0 { vec![] } else { vec![Warning::OrdersAfterAsOf { count: orders as f64 }] }
}

pub(crate) fn mean(total: f64, count: f64, name: &str) -> Mean {
    let reason = (count == 0.0).then(|| Reason::EmptyGroup { name: name.into() });
    Mean { value: (count > 0.0).then(|| total / count), numerator: total, denominator: count, reason }
}

/// A mean of money, which a file without amounts does not have.
pub(crate) fn of_money(has_amounts: bool, mean: Mean) -> Mean {
    if has_amounts { mean } else { Mean { value: None, reason: Some(Reason::NoAmounts {}), ..mean } }
}

pub(crate) fn share(numerator: f64, denominator: f64, options: RateOptions) -> Result<Rate, LoyaltyError> {
    if denominator == 0.0 {
        return Ok(Rate::of_nobody(numerator, "customers"));
    }
    proportion::rate(Share { numerator, denominator }, options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn shop() -> Orders {
        let mut builder = OrdersBuilder::default();
        let lines =
            [("a", "2026-01-05", 10.0), ("a", "2026-02-04", 20.0), ("b", "2026-01-20", 30.0), ("c", "2026-03-01", 0.0)];
        for (customer, day, amount) in lines {
            builder.add(&[customer], &[Line { day: day::from_iso("day", day).unwrap(), amount }]);
        }
        builder.add(&["b"], &[Line { day: day::from_iso("day", "2026-03-10").unwrap(), amount: -6.0 }]);
        builder.finish()
    }

    #[test]
    fn three_customers_one_of_whom_returned() {
        let found = overview(&shop(), &OverviewOptions::default()).unwrap();
        assert_eq!((found.customers, found.orders, found.revenue), (3.0, 4.0, Some(54.0)));
        assert_eq!(found.refunds, Refunds { count: 1.0, amount: -6.0 });
        assert_eq!((found.average_order_value.value, found.purchase_frequency.value), (Some(13.5), Some(4.0 / 3.0)));
        assert_eq!((found.repeat_rate.numerator, found.repeat_rate.value), (1.0, Some(1.0 / 3.0)));
        assert!(found.repeat_rate.interval.is_some());
        assert_eq!((found.first_day.as_deref(), found.last_day.as_deref()), (Some("2026-01-05"), Some("2026-03-01")));
        assert_eq!(found.as_of, "2026-03-10");
        // The one gap is 30 days; a's last order is 34 days back, b's 49, c's 9.
        assert_eq!((found.churn.inactivity_days, found.churn.rate.numerator), (Some(30.0), 2.0));
    }

    #[test]
    fn the_past_does_not_know_the_future() {
        let options = OverviewOptions { as_of: Some("2026-01-31".into()), ..OverviewOptions::default() };
        let found = overview(&shop(), &options).unwrap();
        assert_eq!((found.customers, found.orders, found.refunds.count), (2.0, 2.0, 0.0));
        assert_eq!(found.warnings, [Warning::OrdersAfterAsOf { count: 2.0 }]);
        assert_eq!((found.churn.inactivity_days, found.churn.rate.value), (None, None));
        assert_eq!(found.churn.rate.reason, Some(Reason::NobodyReturned {}));
    }

    #[test]
    fn a_threshold_of_ones_own() {
        let options = OverviewOptions { inactive_after_days: Some(40.0), ..OverviewOptions::default() };
        let churn = overview(&shop(), &options).unwrap().churn;
        assert_eq!((churn.basis, churn.percentile, churn.rate.numerator), (InactivityBasis::Given, None, 1.0));
        let options = OverviewOptions { inactive_after_days: Some(-1.0), ..OverviewOptions::default() };
        assert!(overview(&shop(), &options).is_err());
    }

    #[test]
    fn twelve_weeks_are_divided_and_less_is_too_little() {
        let shop = shop();
        let first = day::from_iso("day", "2026-01-05").unwrap();
        assert_eq!(calibration_end(&shop, first + 84), Ok(first + 56));
        assert_eq!(calibration_end(&shop, first + 83), Err(Reason::TooFewPeriods { found: 11.0, needed: 12.0 }));
        assert_eq!(calibration_end(&shop, first - 1), Err(Reason::NobodySeen {}));
    }

    #[test]
    fn before_the_first_order_there_is_no_rate() {
        let options = OverviewOptions { as_of: Some("2020-01-01".into()), ..OverviewOptions::default() };
        let found = overview(&shop(), &options).unwrap();
        assert_eq!((found.customers, found.average_order_value.value, found.repeat_rate.value), (0.0, None, None));
        assert_eq!(found.first_day, None);
    }
}
