//! Segment comparison: which segments come back, go quiet and spend differently, and is the difference real?

use crate::LoyaltyError;
use crate::customer::groups::Groups;
use crate::customer::orders::Orders;
use crate::customer::overview::{Mean, OverviewOptions, as_of, mean, of_money, overview, share};
use crate::customer::spending::Spending;
use crate::stats::interval::usual_level;
use crate::stats::pairs::{Adjustment, SegmentPair, compare_pairs};
use crate::stats::proportion::{Rate, RateOptions, Share, compare_rates};
use crate::stats::sum::Sum;
use crate::warning::{Reason, Warning};
use serde::Serialize;

/// The customers of one segment. A customer is in the segment of the first day with an order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct OrderSegment {
    /// Its name; empty for customers whose cell is.
    pub segment: String,
    /// Its customers with an order.
    pub customers: f64,
    /// Their orders.
    pub orders: f64,
    /// What they brought after refunds, in the file's currency; null where the file says nothing of amounts.
    pub revenue: Option<f64>,
    /// Revenue for each order.
    pub average_order_value: Mean,
    /// Revenue for each customer over the whole file.
    pub revenue_per_customer: Mean,
    /// Repeat purchase rate: customers with two or more orders, of all in the segment.
    pub repeat_rate: Rate,
    /// Churn: customers who have gone quiet, of all in the segment.
    pub churn: Rate,
}

/// The most segments that are compared: each further pair makes the others harder to prove.
pub(super) const COMPARED: usize = 12;

/// Segments of a file of orders, counted: one entry for each in every list, the largest first, of equal ones the first
/// by name.
#[derive(Debug, Clone, PartialEq)]
pub struct SegmentCounts {
    /// What they are called; empty for customers whose cell is.
    pub names: Vec<String>,
    /// Customers with an order.
    pub customers: Vec<f64>,
    /// Their orders.
    pub orders: Vec<f64>,
    /// What they brought after refunds, in the file's currency; `None` where it says nothing of amounts.
    pub revenue: Option<Vec<f64>>,
    /// Customers with two orders or more.
    pub returned: Vec<f64>,
    /// Customers who have gone quiet.
    pub quiet: Vec<f64>,
    /// A customer has gone quiet after more days than this without an order, the same for all segments; null when nobody
    /// returned and none were given.
    pub inactivity_days: Option<f64>,
}

/// The counts of segments, and what they rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedSegments {
    /// The counts.
    pub counts: SegmentCounts,
    /// Customers with orders of several segments by the as-of day: each counts in that of the first.
    pub moved: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Segments of a file of orders, the largest first, of equal ones the first by name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct OrderSegments {
    /// Each segment, and which of them differ significantly.
    #[serde(flatten)]
    pub figures: SegmentFigures,
    /// A customer has gone quiet after more days than this without an order, the same for all segments; null when nobody
    /// returned and none were given.
    pub inactivity_days: Option<f64>,
    /// Customers with orders of several segments by the as-of day: each counts in that of the first.
    pub moved: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Segment comparison: customers, orders, revenue, repeat rate and churn of each, with tests of every pair.
///
/// # Errors
/// As [`count_by_segment`] and [`segment_figures`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{OverviewOptions, examples};
/// use loyalkit::retention::by_segment;
///
/// let mut found = by_segment(&examples::orders(), &OverviewOptions::default())?.figures.segments;
/// found.sort_by(|a, b| a.segment.cmp(&b.segment));
/// assert_eq!((found[0].segment.as_str(), found[0].revenue), ("shop", Some(55.0)));
/// assert_eq!((found[1].segment.as_str(), found[1].repeat_rate.value), ("web", Some(0.5)));
/// let soon = OverviewOptions { as_of: Some("soon".into()), ..OverviewOptions::default() };
/// let refused = by_segment(&examples::orders(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn by_segment(orders: &Orders, options: &OverviewOptions) -> Result<OrderSegments, LoyaltyError> {
    let CountedSegments { counts, moved, as_of, warnings } = count_by_segment(orders, options)?;
    let figures = segment_figures(&counts, options.level.unwrap_or_else(usual_level))?;
    Ok(OrderSegments { figures, inactivity_days: counts.inactivity_days, moved, as_of, warnings })
}

/// Counts the segments of a file of orders, as they stood on a day. The threshold of inactivity is that of the overview.
///
/// Refunds of customers without an order are in no segment.
///
/// # Errors
/// `missing-input` where the file was read without a column of segments; else as [`overview`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{Orders, OverviewOptions, examples};
/// use loyalkit::retention::count_by_segment;
///
/// let found = count_by_segment(&examples::orders(), &OverviewOptions::default())?.counts;
/// assert_eq!(found.customers, [2.0, 2.0]);
/// // Orders without segments.
/// let refused = count_by_segment(&Orders::default(), &OverviewOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "segment"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn count_by_segment(orders: &Orders, options: &OverviewOptions) -> Result<CountedSegments, LoyaltyError> {
    let groups = groups(orders)?;
    let found = overview(orders, options)?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let inactivity_days = found.churn.inactivity_days;
    let [mut customers, mut ordered, mut returned, mut quiet] = [(); 4].map(|()| vec![0_u32; groups.len()]);
    let mut revenue = vec![Sum::default(); groups.len()];
    for (customer, spent) in (0..).zip(Spending::of_all(orders, as_of)) {
        let Some(group) = groups.of(customer).filter(|_| spent.has_ordered()) else { continue };
        let group = group as usize;
        customers[group] += 1;
        ordered[group] += spent.orders;
        revenue[group].add(spent.total);
        returned[group] += u32::from(spent.orders > 1);
        let is_quiet = inactivity_days.is_some_and(|days| f64::from(as_of) - f64::from(spent.last) > days);
        quiet[group] += u32::from(is_quiet);
    }
    let order = groups.largest_first(&customers);
    let column = |counts: &[u32]| order.iter().map(|group| f64::from(counts[*group as usize])).collect();
    let counts = SegmentCounts {
        names: order.iter().map(|group| groups.name(*group)).collect(),
        customers: column(&customers),
        orders: column(&ordered),
        revenue: orders.has_amounts().then(|| order.iter().map(|group| revenue[*group as usize].value()).collect()),
        returned: column(&returned),
        quiet: column(&quiet),
        inactivity_days,
    };
    Ok(CountedSegments {
        counts,
        moved: groups.moved_until(as_of) as f64,
        as_of: found.as_of,
        warnings: found.warnings,
    })
}

/// The figures of segments, and which of them differ significantly.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SegmentFigures {
    /// Each of them, in the order given.
    pub segments: Vec<OrderSegment>,
    /// The repeat rates of every pair of the first twelve, by the pooled z test with Newcombe's interval and Holm's
    /// adjustment.
    pub repeat_rate_pairs: Vec<SegmentPair>,
    /// The shares of customers who have gone quiet, likewise; none where no threshold says who has.
    pub churn_pairs: Vec<SegmentPair>,
}

/// The figures of counted segments. `level` is that of the intervals.
///
/// # Errors
/// Lists of different lengths; what [`compare_rates`] refuses.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::{SegmentCounts, segment_figures};
///
/// let mut counts = SegmentCounts {
///     names: vec!["web".into(), "shop".into()],
///     customers: vec![50.0, 40.0],
///     orders: vec![100.0, 60.0],
///     revenue: Some(vec![2_000.0, 1_800.0]),
///     returned: vec![25.0, 10.0],
///     quiet: vec![10.0, 20.0],
///     inactivity_days: Some(90.0),
/// };
/// let found = segment_figures(&counts, 0.95)?;
/// assert_eq!((found.segments[0].repeat_rate.value, found.segments[1].churn.value), (Some(0.5), Some(0.5)));
/// counts.orders.pop();
/// let refused = segment_figures(&counts, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "orders"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn segment_figures(counts: &SegmentCounts, level: f64) -> Result<SegmentFigures, LoyaltyError> {
    let SegmentCounts { names, customers, orders, revenue, returned, quiet, inactivity_days } = counts;
    let lists = [("customers", customers), ("orders", orders), ("quiet", quiet)];
    for (name, list) in lists.into_iter().chain(revenue.as_ref().map(|revenue| ("revenue", revenue))) {
        crate::error::same_length(name, list.len(), names.len())?;
    }
    crate::error::same_length("returned", returned.len(), names.len())?;
    let of_rate = RateOptions { level, population: None };
    let is_known = inactivity_days.is_some();
    let segment = |at: usize| -> Result<OrderSegment, LoyaltyError> {
        let has_amounts = revenue.is_some();
        let revenue = revenue.as_ref().map_or(0.0, |revenue| revenue[at]);
        let revenue = crate::error::representable("revenue", revenue)?;
        let nobody = Rate { denominator: customers[at], ..Rate::of_nobody(0.0, "customers") };
        let unknown = Rate { reason: Some(Reason::NobodyReturned {}), ..nobody };
        Ok(OrderSegment {
            segment: names[at].clone(),
            customers: customers[at],
            orders: orders[at],
            revenue: has_amounts.then_some(revenue),
            average_order_value: of_money(has_amounts, mean(revenue, orders[at], "orders")),
            revenue_per_customer: of_money(has_amounts, mean(revenue, customers[at], "customers")),
            repeat_rate: share(returned[at], customers[at], of_rate)?,
            churn: if is_known { share(quiet[at], customers[at], of_rate)? } else { unknown },
        })
    };
    let pairs = |part: &[f64]| {
        let shares = part.iter().zip(customers).map(|(part, all)| Share { numerator: *part, denominator: *all });
        let named: Vec<(String, Share)> = names.iter().cloned().zip(shares).take(COMPARED).collect();
        compare_pairs(&named, Adjustment::Holm, |a, b| compare_rates(*a, *b, level))
    };
    Ok(SegmentFigures {
        segments: (0..names.len()).map(segment).collect::<Result<_, _>>()?,
        repeat_rate_pairs: pairs(returned)?,
        churn_pairs: if is_known { pairs(quiet)? } else { vec![] },
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
        let mut builder = OrdersBuilder::of_file(true, false);
        // Of 40 customers in the north 30 return, of 20 in the south 5; days 0 and 10, or 0 alone.
        for k in 0..60 {
            let (segment, returns) = if k < 40 { ("north", k < 30) } else { ("south", k < 45) };
            let customer = format!("c{k}");
            for day in if returns { vec![0, 10] } else { vec![0] } {
                let line = [Line { day, amount: 10.0 }];
                builder.add(&[&customer], &line);
                builder.belong(&[segment], &line);
            }
        }
        builder.add(&[b"c0"], &[Line { day: 100, amount: -5.0 }]);
        builder.finish()
    }

    #[test]
    fn segments_have_their_own_figures_and_pairs_are_tested() {
        let counts = count_by_segment(&shop(), &OverviewOptions::default()).unwrap().counts;
        let found = segment_figures(&counts, 0.95).unwrap();
        let [north, south] = &found.segments[..] else { panic!("{found:?}") };
        assert_eq!(
            (north.segment.as_str(), north.customers, north.orders, north.revenue),
            ("north", 40.0, 70.0, Some(695.0))
        );
        assert_eq!(
            (south.segment.as_str(), south.customers, south.orders, south.revenue),
            ("south", 20.0, 25.0, Some(250.0))
        );
        assert_eq!((north.repeat_rate.value, south.repeat_rate.value), (Some(0.75), Some(0.25)));
        // Gaps of 10 days alone, and all have been quiet for 90 or more.
        assert_eq!((counts.inactivity_days, north.churn.value), (Some(10.0), Some(1.0)));
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
        let refused = count_by_segment(&builder.finish(), &OverviewOptions::default());
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "segment".into() }));
    }
}
