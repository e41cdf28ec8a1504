//! Which segments of customers come back, go quiet and spend differently, and which of the differences are real?

use crate::LoyaltyError;
use crate::customer::groups::Groups;
use crate::customer::orders::Orders;
use crate::customer::overview::{Mean, OverviewOptions, as_of, mean, overview, share};
use crate::customer::spending::Spending;
use crate::stats::pairs::{Adjustment, SegmentPair, compare_pairs};
use crate::stats::proportion::{Rate, RateOptions, Share, compare_rates};
use crate::stats::sum::Sum;
use crate::warning::Warning;
use serde::Serialize;

/// The customers of one segment. A customer is in the segment of the first order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct OrderSegment {
    /// Its name; empty for customers whose cell is.
    pub segment: String,
    /// Its customers with an order.
    pub customers: f64,
    /// Their orders.
    pub orders: f64,
    /// What they brought less what was paid back to them, in the file's currency.
    pub revenue: f64,
    /// Revenue for each order.
    pub average_order_value: Mean,
    /// Revenue for each customer over the whole file.
    pub revenue_per_customer: Mean,
    /// Customers with two orders or more, of all of the segment.
    pub repeat_rate: Rate,
    /// Customers who have gone quiet, of all of the segment.
    pub churn: Rate,
}

/// The segments of a file of orders, the largest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct OrderSegments {
    /// All of them; of equal ones the first by name.
    pub segments: Vec<OrderSegment>,
    /// The repeat rates of every pair of the twelve largest, by the pooled z test with Newcombe's interval and Holm's
    /// adjustment.
    pub repeat_rate_pairs: Vec<SegmentPair>,
    /// The shares of customers who have gone quiet, likewise.
    pub churn_pairs: Vec<SegmentPair>,
    /// A customer has gone quiet after so many days without an order, the same for all segments; null when nobody
    /// returned and none were given.
    pub inactivity_days: Option<f64>,
    /// Customers with orders of several segments: each counts in that of the first.
    pub moved: f64,
    /// The day looked back from, `yyyy-mm-dd`.
    pub as_of: String,
    /// What to be careful about.
    pub warnings: Vec<Warning>,
}

/// More pairs than those of so many segments nobody reads, and each makes the others harder to prove.
pub(super) const COMPARED: usize = 12;

#[derive(Debug, Clone, Default)]
struct Counts {
    customers: f64,
    orders: f64,
    revenue: Sum,
    returned: f64,
    quiet: f64,
}

/// The segments of a file of orders, as they stood on a day. The threshold of inactivity is that of the overview.
///
/// What was paid back to customers without an order is in no segment.
///
/// # Errors
/// `missing-input` where the file was read without a column of segments; else as [`overview`].
pub fn by_segment(orders: &Orders, options: &OverviewOptions) -> Result<OrderSegments, LoyaltyError> {
    let groups = groups(orders)?;
    let found = overview(orders, options)?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let level = options.level.unwrap_or(0.95);
    let of_rate = RateOptions { level, population: None };
    let inactivity_days = found.churn.inactivity_days;
    let mut counts = vec![Counts::default(); groups.len()];
    for (customer, spent) in (0..).zip(Spending::of_all(orders, as_of)) {
        let Some(group) = groups.of(customer).filter(|_| spent.has_ordered()) else { continue };
        let of_group = &mut counts[group as usize];
        let quiet = inactivity_days.is_some_and(|days| f64::from(as_of) - f64::from(spent.last) > days);
        of_group.customers += 1.0;
        of_group.orders += f64::from(spent.orders);
        of_group.revenue.add(spent.total);
        of_group.returned += f64::from(u8::from(spent.orders > 1));
        of_group.quiet += f64::from(u8::from(quiet));
    }
    let mut counts: Vec<(String, Counts)> = (0..).map(|group| groups.name(group)).zip(counts).collect();
    counts.retain(|(_, of_group)| of_group.customers > 0.0);
    counts.sort_by(|(a, of_a), (b, of_b)| of_b.customers.total_cmp(&of_a.customers).then_with(|| a.cmp(b)));
    let segment = |(name, of): &(String, Counts)| -> Result<OrderSegment, LoyaltyError> {
        let revenue = crate::error::representable("revenue", of.revenue.value())?;
        Ok(OrderSegment {
            segment: name.clone(),
            customers: of.customers,
            orders: of.orders,
            revenue,
            average_order_value: mean(revenue, of.orders, "orders"),
            revenue_per_customer: mean(revenue, of.customers, "customers"),
            repeat_rate: share(of.returned, of.customers, of_rate)?,
            churn: match inactivity_days {
                Some(_) => share(of.quiet, of.customers, of_rate)?,
                None => found.churn.rate.clone(),
            },
        })
    };
    let largest = &counts[..counts.len().min(COMPARED)];
    let pairs = |part: fn(&Counts) -> f64| {
        let share = |of: &Counts| Share { numerator: part(of), denominator: of.customers };
        compare_pairs(largest, Adjustment::Holm, |a, b| compare_rates(share(a), share(b), level))
    };
    Ok(OrderSegments {
        segments: counts.iter().map(segment).collect::<Result<_, _>>()?,
        repeat_rate_pairs: pairs(|of| of.returned)?,
        churn_pairs: if inactivity_days.is_some() { pairs(|of| of.quiet)? } else { vec![] },
        inactivity_days,
        moved: groups.moved() as f64,
        as_of: found.as_of,
        warnings: found.warnings,
    })
}

/// The segments of customers; an error where the file was read without a column of them.
pub(super) fn groups(orders: &Orders) -> Result<&Groups, LoyaltyError> {
    orders.groups().ok_or_else(|| LoyaltyError::MissingInput { name: "segment".into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn shop() -> Orders {
        let mut builder = OrdersBuilder::default();
        // Of 40 customers in the north 30 return, of 20 in the south 5; days 0 and 10, or 0 alone.
        for k in 0..60 {
            let (segment, returns) = if k < 40 { ("north", k < 30) } else { ("south", k < 45) };
            let customer = format!("c{k}");
            for day in if returns { vec![0, 10] } else { vec![0] } {
                builder.add(&[customer.as_bytes()], &[Line { day, amount: 10.0 }]);
                builder.belongs(customer.as_bytes(), day, segment.as_bytes());
            }
        }
        builder.add(&[b"c0"], &[Line { day: 100, amount: -5.0 }]);
        builder.finish()
    }

    #[test]
    fn segments_have_their_own_figures_and_pairs_are_tested() {
        let found = by_segment(&shop(), &OverviewOptions::default()).unwrap();
        let [north, south] = &found.segments[..] else { panic!("{found:?}") };
        assert_eq!(
            (north.segment.as_str(), north.customers, north.orders, north.revenue),
            ("north", 40.0, 70.0, 695.0)
        );
        assert_eq!(
            (south.segment.as_str(), south.customers, south.orders, south.revenue),
            ("south", 20.0, 25.0, 250.0)
        );
        assert_eq!((north.repeat_rate.value, south.repeat_rate.value), (Some(0.75), Some(0.25)));
        // Gaps of 10 days alone, and all have been quiet for 90 or more.
        assert_eq!((found.inactivity_days, north.churn.value), (Some(10.0), Some(1.0)));
        let [pair] = &found.repeat_rate_pairs[..] else { panic!("{found:?}") };
        // z = −0.5/√(35/60 · 25/60 · (1/40 + 1/20)).
        let z = -0.5 / (35.0_f64 / 60.0 * 25.0 / 60.0 * 0.075).sqrt();
        assert!((pair.z.unwrap() - z).abs() < 1e-12 && pair.adjusted_p.unwrap() < 0.001, "{pair:?}");
        assert_eq!(found.churn_pairs[0].p, None);
    }

    #[test]
    fn without_segments_there_is_nothing_to_compare() {
        let mut builder = OrdersBuilder::default();
        builder.add(&["a"], &[Line { day: 1, amount: 1.0 }]);
        let refused = by_segment(&builder.finish(), &OverviewOptions::default());
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "segment".into() }));
    }
}
