//! Gaps between orders: how many days lie between two orders of a customer, and when is a customer overdue?

use super::day;
use super::orders::Orders;
use crate::stats::quantile::quantile_of_counts;
use crate::warning::{Reason, Warning};
use serde::Serialize;

/// The percentiles reported.
const SHARES: [f64; 8] = [0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99];

/// The days that a share of the gaps does not exceed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct GapPercentile {
    /// The share, 0–1.
    pub share: f64,
    /// The days.
    pub days: f64,
}

/// Gaps: the days between two orders of a customer, all customers together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Gaps {
    /// The gaps.
    pub count: f64,
    /// Customers with a gap: those who ordered on two or more days.
    pub customers: f64,
    /// The median gap in days; null with a `reason`.
    pub median: Option<f64>,
    /// The 10th to the 99th percentile; empty where nobody returned. The 90th, rounded up, is the overview's threshold of
    /// inactivity.
    pub percentiles: Vec<GapPercentile>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there are no percentiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The gaps between orders, as they were known on a day.
///
/// # Formula
/// The days between a customer's consecutive order days, percentiles of type 7. They rest on finished gaps only, so
/// customers who will come back late are not in them.
pub fn gaps(orders: &Orders, as_of: i32) -> Gaps {
    let mut counts = GapCounts::default();
    // Before a customer's first order there is no last one.
    let mut members: Vec<Option<(i32, bool)>> = vec![None; orders.names().len()];
    // The rows of a customer come in the order of their days.
    for (customer, day, _) in orders.rows().filter(|(_, day, _)| *day <= as_of) {
        let member = &mut members[customer as usize];
        let returned = member.is_some_and(|(last, returned)| {
            counts.add(day - last);
            returned || day > last
        });
        *member = Some((day, returned));
    }
    let later = (orders.len() - orders.len_until(as_of)) as f64;
    Gaps {
        count: counts.total() as f64,
        customers: members.iter().flatten().filter(|(_, returned)| *returned).count() as f64,
        median: counts.at(0.5),
        percentiles: SHARES
            .into_iter()
            .filter_map(|share| Some(GapPercentile { share, days: counts.at(share)? }))
            .collect(),
        as_of: day::iso(as_of),
        warnings: if later > 0.0 { vec![Warning::OrdersAfterAsOf { count: later }] } else { vec![] },
        reason: (counts.total() == 0).then_some(Reason::NobodyReturned {}),
    }
}

/// How many days lie between two orders, all customers together: how often each number occurs.
#[derive(Debug, Default)]
pub(super) struct GapCounts(Vec<u64>);

impl GapCounts {
    pub(super) fn add(&mut self, days: i32) {
        let days = days.max(0) as usize;
        if days >= self.0.len() {
            self.0.resize(days + 1, 0);
        }
        // Orders of one day leave no gap.
        self.0[days] += u64::from(days > 0);
    }

    /// The days that a share of the gaps does not exceed.
    pub(super) fn at(&self, share: f64) -> Option<f64> {
        quantile_of_counts(&self.0, share)
    }

    fn total(&self) -> u64 {
        self.0.iter().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::day;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn shop() -> Orders {
        let mut builder = OrdersBuilder::default();
        let days = [
            ("a", "2026-01-01"),
            ("a", "2026-01-11"),
            ("a", "2026-01-11"),
            ("a", "2026-02-10"),
            ("b", "2026-01-05"),
            ("b", "2026-01-25"),
            ("c", "2026-01-07"),
        ];
        for (customer, day) in days {
            builder.add(&[customer], &[Line { day: day::from_iso("day", day).unwrap(), amount: 1.0 }]);
        }
        builder.finish()
    }

    #[test]
    fn gaps_of_10_20_and_30_days() {
        let found = gaps(&shop(), day::from_iso("as_of", "2026-02-10").unwrap());
        assert_eq!((found.count, found.customers, found.warnings), (3.0, 2.0, vec![]));
        assert_eq!((found.median, found.reason), (Some(20.0), None));
        let expected = [12.0, 15.0, 20.0, 25.0, 26.0, 28.0, 29.0, 29.8];
        assert!(found.percentiles.iter().zip(expected).all(|(at, expected)| (at.days - expected).abs() < 1e-9));
        assert_eq!(found.percentiles.len(), expected.len());
    }

    #[test]
    fn before_anybody_returns_there_is_none() {
        let found = gaps(&shop(), day::from_iso("as_of", "2026-01-10").unwrap());
        assert_eq!((found.count, found.customers), (0.0, 0.0));
        assert_eq!(found.warnings, [Warning::OrdersAfterAsOf { count: 3.0 }]);
        assert!(found.percentiles.is_empty() && found.median.is_none());
        assert_eq!(found.reason, Some(Reason::NobodyReturned {}));
    }
}
