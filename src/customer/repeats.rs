//! Repeat purchases: on which days, after how long, and in how many periods, do customers buy again?

use super::orders::Orders;
use super::period::Period;

/// How many customers who are known by a day came back on each day, from the first day of all on. All orders of a day are
/// one purchase, and the first is none.
pub fn repeat_days(orders: &mut Orders, known_by: i32) -> Vec<u32> {
    let Some((first, last)) = orders.span() else { return Vec::new() };
    let mut counts = vec![0; (last - first) as usize + 1];
    orders.for_each_history(|history| {
        let mut before = history.days[0];
        if before > known_by {
            return;
        }
        for &day in history.days {
            if day > before {
                counts[(day - first) as usize] += 1;
                before = day;
            }
        }
    });
    counts
}

/// The days between the purchases of each customer who has ordered by a day, in the order of their numbers, one customer
/// behind the other. All orders of a day are one purchase: a customer has as many gaps as repeat purchases.
pub fn gap_days(orders: &mut Orders, as_of: i32) -> Vec<u32> {
    let mut gaps = Vec::new();
    orders.for_each_history(|history| {
        let known = history.days.iter().filter(|day| **day <= as_of);
        let between = known.clone().zip(known.skip(1)).map(|(before, day)| (day - before) as u32);
        gaps.extend(between.filter(|gap| *gap > 0));
    });
    gaps
}

/// Of each customer who has ordered by a day, in the order of their numbers: in how many finished periods after the
/// first they ordered, how many periods after the first the last of these was, and how many have finished since the first;
/// one column behind the other.
pub fn bought_periods(orders: &mut Orders, as_of: i32, period: Period) -> Vec<u32> {
    let current = period.number(as_of);
    let last_finished = if period.is_open(current, as_of) { current - 1 } else { current };
    let mut columns = [vec![], vec![], vec![]];
    orders.for_each_history(|history| {
        let first = period.number(history.days[0]);
        if history.days[0] > as_of {
            return;
        }
        let (mut count, mut latest) = (0, first);
        for number in history.days.iter().map(|day| period.number(*day)) {
            if number > latest && number <= last_finished {
                (count, latest) = (count + 1, number);
            }
        }
        let since = |number: i32| (number - first).max(0) as u32;
        for (column, value) in columns.iter_mut().zip([count, since(latest), since(last_finished)]) {
            column.push(value);
        }
    });
    columns.concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::day::from_iso;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn shop() -> Orders {
        let mut builder = OrdersBuilder::default();
        let orders = [
            ("a", "2026-01-31"),
            ("b", "2026-03-02"),
            ("a", "2026-02-01"),
            ("a", "2026-02-20"),
            ("a", "2026-04-10"),
            ("a", "2026-04-10"),
            ("c", "2026-04-12"),
        ];
        for (customer, date) in orders {
            builder.add(&[customer], &[Line { day: from_iso("date", date).unwrap(), amount: 1.0 }]);
        }
        builder.finish()
    }

    #[test]
    fn a_day_counts_once_for_each_customer_and_new_customers_do_not() {
        let end = from_iso("date", "2026-03-31").unwrap();
        let counts = repeat_days(&mut shop(), end);
        let came: Vec<(usize, u32)> = counts.into_iter().enumerate().filter(|(_, count)| *count > 0).collect();
        assert_eq!(came, [(1, 1), (20, 1), (69, 1)]);
    }

    #[test]
    fn gaps_lie_between_the_days_of_one_customer() {
        let at = |date: &str| gap_days(&mut shop(), from_iso("date", date).unwrap());
        assert_eq!(at("2026-04-30"), [1, 19, 49]);
        assert_eq!(at("2026-02-20"), [1, 19]);
        assert!(at("2026-01-31").is_empty());
    }

    #[test]
    fn months_are_counted_when_they_are_over() {
        let at = |date: &str| bought_periods(&mut shop(), from_iso("date", date).unwrap(), Period::Month);
        // a came back in February; April is not over, so two months have passed since January, and none since March.
        assert_eq!(at("2026-04-29"), [1, 0, 0, 1, 0, 0, 2, 0, 0]);
        assert_eq!(at("2026-04-30"), [2, 0, 0, 3, 0, 0, 3, 1, 0]);
        assert_eq!(at("2026-02-10"), [0, 0, 0]);
    }
}
