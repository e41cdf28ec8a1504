//! How many days lie between two orders of one customer? What the base shows of it says when a customer is late.

use super::orders::Orders;
use crate::stats::quantile::quantile_of_counts;

/// The shares whose percentiles are told.
const SHARES: [f64; 8] = [0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99];

/// The days between the orders of each customer, all customers together.
#[derive(Debug, Clone, PartialEq)]
pub struct Gaps {
    /// The gaps.
    pub count: f64,
    /// The customers who have one, because they ordered on two days or more.
    pub customers: f64,
    /// Orders after the day looked back from; they are left out.
    pub later: f64,
    /// Shares of the gaps, 0–1, each with the days that it does not exceed; empty where there is no gap.
    pub percentiles: Vec<(f64, f64)>,
    /// The day looked back from.
    pub as_of: i32,
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
    Gaps {
        count: counts.total() as f64,
        customers: members.iter().flatten().filter(|(_, returned)| *returned).count() as f64,
        later: (orders.len() - orders.len_until(as_of)) as f64,
        percentiles: SHARES.into_iter().filter_map(|share| Some((share, counts.at(share)?))).collect(),
        as_of,
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
        let found = gaps(&shop(), day::from_iso("asOf", "2026-02-10").unwrap());
        assert_eq!((found.count, found.customers, found.later), (3.0, 2.0, 0.0));
        let expected = [12.0, 15.0, 20.0, 25.0, 26.0, 28.0, 29.0, 29.8];
        assert!(found.percentiles.iter().zip(expected).all(|((_, days), expected)| (days - expected).abs() < 1e-9));
        assert_eq!(found.percentiles.len(), expected.len());
    }

    #[test]
    fn before_anybody_returns_there_is_none() {
        let found = gaps(&shop(), day::from_iso("asOf", "2026-01-10").unwrap());
        assert_eq!((found.count, found.customers, found.later), (0.0, 0.0, 3.0));
        assert!(found.percentiles.is_empty());
    }
}
