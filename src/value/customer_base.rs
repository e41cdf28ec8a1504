//! Customer base: figures of a file that has one row for each customer.

use super::highlights::{Highlight, HighlightOptions};
use super::rfm::{Rfm, RfmOptions, rfm};
use crate::LoyaltyError;
use crate::customer::base::{Customer, CustomerBase, UNKNOWN};
use crate::customer::day;
use crate::customer::overview::{Mean, mean, share};
use crate::error::{count, field, within};
use crate::stats::decimal::Decimals;
use crate::stats::proportion::{Rate, RateOptions};
use crate::stats::quantile::{quantile, sorted};
use serde::{Deserialize, Serialize};

/// Options of the overview of a customer base.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct BaseOverviewOptions {
    /// The confidence level of the interval; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// A customer base at a glance. What its file does not say is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BaseOverview {
    /// Customers in the file.
    pub customers: f64,
    /// Those with an order.
    pub buyers: f64,
    /// All their orders.
    pub orders: Option<f64>,
    /// What they have spent, in the file's currency.
    pub revenue: Option<f64>,
    /// Average order value: revenue per order.
    pub average_order_value: Option<Mean>,
    /// Orders for each buyer.
    pub purchase_frequency: Option<Mean>,
    /// Repeat purchase rate: customers with two or more orders, of all buyers.
    pub repeat_rate: Option<Rate>,
    /// The first day that is said of anybody, `yyyy-mm-dd`.
    pub first_day: Option<String>,
    /// The last one.
    pub last_day: Option<String>,
}

/// Two groups of customers that may overlap. What the file does not say is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BaseHighlights {
    /// Those who spent most.
    pub high_value: Highlight,
    /// Those whose first order was not long ago.
    pub new_customers: Option<Highlight>,
    /// The as-of day, `yyyy-mm-dd`; null where no days are said.
    pub as_of: Option<String>,
}

impl Customer {
    /// Whether they have bought: one whose orders nobody counted has where there is a last day, or a value.
    fn has_ordered(&self, base: &CustomerBase) -> bool {
        match base.columns.orders {
            true => self.orders > 0.0,
            false => self.last != UNKNOWN || !base.columns.last && self.value > 0.0,
        }
    }
}

/// The overview of a customer base.
///
/// # Errors
/// A level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{BaseOverviewOptions, overview_of_base};
///
/// let found = overview_of_base(&examples::customers(), &BaseOverviewOptions::default())?;
/// assert_eq!((found.customers, found.orders, found.revenue), (3.0, Some(6.0), Some(100.0)));
/// let refused = overview_of_base(&examples::customers(), &BaseOverviewOptions { level: Some(95.0) });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn overview_of_base(base: &CustomerBase, options: &BaseOverviewOptions) -> Result<BaseOverview, LoyaltyError> {
    let columns = base.columns;
    let buyers = || base.customers.iter().filter(|customer| customer.has_ordered(base));
    let bought = buyers().count() as f64;
    let orders = buyers().map(|customer| customer.orders).sum::<f64>();
    let revenue = crate::error::representable(
        "revenue",
        base.customers.iter().map(|customer| customer.value).collect::<Decimals>().value(),
    )?;
    let repeaters = buyers().filter(|customer| customer.orders >= 2.0).count() as f64;
    let rate = RateOptions { level: options.level.unwrap_or(0.95), population: None };
    let repeat_rate = columns.orders.then(|| share(repeaters, bought, rate)).transpose()?;
    let firsts = base.customers.iter().flat_map(|customer| [customer.first, customer.last]);
    Ok(BaseOverview {
        customers: base.customers.len() as f64,
        buyers: bought,
        orders: columns.orders.then_some(orders),
        revenue: columns.value.then_some(revenue),
        average_order_value: (columns.orders && columns.value).then(|| mean(revenue, orders, "orders")),
        purchase_frequency: columns.orders.then(|| mean(orders, bought, "customers")),
        repeat_rate,
        first_day: firsts.filter(|day| *day != UNKNOWN).min().map(day::iso),
        last_day: base.last_day().map(day::iso),
    })
}

/// Scores and segments of the buyers of a customer base, and their places in the file.
///
/// # Errors
/// `missing-input` where the file says nothing of orders, last days or values; else as [`rfm`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{CustomerBase, examples};
/// use loyalkit::value::{RfmOptions, rfm_of_base};
///
/// let (_, found) = rfm_of_base(&examples::customers(), &RfmOptions::default())?;
/// assert_eq!((found.frequency, found.monetary), (vec![3.0, 2.0, 1.0], vec![30.0, 40.0, 30.0]));
/// // A table that says nothing of orders.
/// let refused = rfm_of_base(&CustomerBase::default(), &RfmOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rfm_of_base(base: &CustomerBase, options: &RfmOptions) -> Result<(Vec<u32>, Rfm), LoyaltyError> {
    let columns = base.columns;
    for (name, is_there) in [("orders", columns.orders), ("last", columns.last), ("value", columns.value)] {
        if !is_there {
            return Err(LoyaltyError::MissingInput { name: name.into() });
        }
    }
    let now = as_of(base, options.as_of.as_deref())?.unwrap_or_default();
    let is_scored = |customer: &Customer| customer.orders > 0.0 && customer.last != UNKNOWN && customer.last <= now;
    let scored: Vec<u32> =
        (0..).zip(&base.customers).filter(|(_, customer)| is_scored(customer)).map(|(at, _)| at).collect();
    let column = |of: &dyn Fn(&Customer) -> f64| scored.iter().map(|at| of(&base.customers[*at as usize])).collect();
    let found = rfm(
        column(&|customer| f64::from(now - customer.last)),
        column(&|customer| customer.orders),
        column(&|customer| customer.value),
        &|| base.names.ranks(&scored),
        options,
    )?;
    Ok((scored, found))
}

/// Who spent most, and who is new.
///
/// # Formula
/// As [`highlights`](super::highlights::highlights); of customers at risk one row says too little.
///
/// # Errors
/// `missing-input` where the file says nothing of values; else as there.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{HighlightOptions, highlights_of_base};
///
/// let options = HighlightOptions { high_value_share: Some(0.3), ..HighlightOptions::default() };
/// assert_eq!(highlights_of_base(&examples::customers(), &options)?.high_value.revenue, 40.0);
/// let refused = highlights_of_base(&examples::customers(), &HighlightOptions { high_value_share: Some(30.0), ..options });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "high_value_share"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn highlights_of_base(base: &CustomerBase, options: &HighlightOptions) -> Result<BaseHighlights, LoyaltyError> {
    if !base.columns.value {
        return Err(LoyaltyError::MissingInput { name: "value".into() });
    }
    let now = as_of(base, options.as_of.as_deref())?;
    let share = within(field!("high_value_share"), options.high_value_share.unwrap_or(0.2), 0.0, 1.0)?;
    let new_days = options.new_days.unwrap_or(30.0);
    count(field!("new_days"), new_days)?;
    within(field!("new_days"), new_days, 1.0, 36_525.0)?;
    let buyers = || base.customers.iter().filter(|customer| customer.has_ordered(base));
    let threshold = quantile(&sorted(buyers().map(|customer| customer.value).collect()), 1.0 - share);
    let sum = |threshold: Option<f64>, is_one: &dyn Fn(&Customer) -> bool| {
        let values = buyers().filter(|customer| is_one(customer)).map(|customer| customer.value);
        let (customers, revenue) = values.fold((0.0, 0.0), |(customers, sum), value| (customers + 1.0, sum + value));
        Highlight { customers, threshold, revenue }
    };
    let is_best = |customer: &Customer| share > 0.0 && threshold.is_some_and(|threshold| customer.value >= threshold);
    let is_new = |customer: &Customer| {
        let days = now.filter(|_| customer.first != UNKNOWN).map(|now| f64::from(now) - f64::from(customer.first));
        days.is_some_and(|days| (0.0..new_days).contains(&days))
    };
    Ok(BaseHighlights {
        high_value: sum(threshold, &is_best),
        new_customers: base.columns.first.then(|| sum(Some(new_days), &is_new)),
        as_of: now.map(day::iso),
    })
}

/// The day to look back from: the one requested or the last of the file, where it says any.
fn as_of(base: &CustomerBase, asked: Option<&str>) -> Result<Option<i32>, LoyaltyError> {
    match asked {
        Some(text) => day::from_iso(field!("as_of"), text).map(Some),
        None => Ok(base.last_day()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::base::{CustomerBaseBuilder, CustomerColumns};

    fn base() -> CustomerBase {
        let mut builder = CustomerBaseBuilder::default();
        for (name, orders, first, last, value) in
            [("a", 3.0, 10, 100, 230.0), ("b", 1.0, 95, 95, 50.0), ("c", 0.0, UNKNOWN, UNKNOWN, 0.0)]
        {
            assert!(builder.add(name.as_bytes(), b"", Customer { orders, first, last, value, group: 0 }));
        }
        assert!(!builder.add(b"a", b"", Customer { orders: 9.0, first: 1, last: 1, value: 1.0, group: 0 }));
        builder.finish(CustomerColumns { orders: true, first: true, last: true, value: true, group: false })
    }

    #[test]
    fn figures_are_those_of_the_buyers() {
        let found = overview_of_base(&base(), &BaseOverviewOptions::default()).unwrap();
        assert_eq!((found.customers, found.buyers, found.orders, found.revenue), (3.0, 2.0, Some(4.0), Some(280.0)));
        assert_eq!(found.average_order_value.and_then(|mean| mean.value), Some(70.0));
        assert_eq!(found.repeat_rate.and_then(|rate| rate.value), Some(0.5));
        let (at, scored) = rfm_of_base(&base(), &RfmOptions::default()).unwrap();
        assert_eq!((at, scored.recency), (vec![0, 1], vec![0.0, 5.0]));
        let found = highlights_of_base(&base(), &HighlightOptions::default()).unwrap();
        assert_eq!((found.high_value.customers, found.high_value.revenue), (1.0, 230.0));
        assert_eq!(found.new_customers.map(|new| new.customers), Some(1.0));
    }

    #[test]
    fn what_a_file_does_not_say_is_missing() {
        let mut base = base();
        base.columns = CustomerColumns { value: true, ..CustomerColumns::default() };
        let refused = rfm_of_base(&base, &RfmOptions::default());
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "orders".into() }));
        let found = overview_of_base(&base, &BaseOverviewOptions::default()).unwrap();
        assert_eq!((found.buyers, found.orders, found.repeat_rate), (2.0, None, None));
        assert_eq!(highlights_of_base(&base, &HighlightOptions::default()).unwrap().new_customers, None);
    }
}
