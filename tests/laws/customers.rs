//! Orders and subscriptions as rows: what they say does not depend on their order.

use crate::ROUNDING;
use loyalkit::customer::*;
use loyalkit::retention::subscriptions::{MrrOptions, SubscriptionChurnOptions, churn, mrr};
use loyalkit::retention::{ChurnConvention, CohortKind, CohortOptions, cohorts};
use proptest::prelude::*;

/// The customer, the day, and the amount in cents.
type Order = (u8, i32, i32);

fn orders(rows: &[Order]) -> Orders {
    let mut builder = OrdersBuilder::default();
    for (customer, day, cents) in rows {
        builder.add(&[[*customer]], &[Line { day: *day, amount: f64::from(*cents) / 100.0 }]);
    }
    builder.finish()
}

fn rows() -> impl Strategy<Value = Vec<Order>> {
    prop::collection::vec((0..12_u8, 19_000..19_800_i32, 1..100_000_i32), 1..60)
}

/// The customer, the first day, how long, and the price of a month.
type Contract = (u8, i32, Option<i32>, u32);

fn subscriptions(rows: &[Contract]) -> Subscriptions {
    let mut builder = SubscriptionsBuilder::default();
    for (customer, start, length, cents) in rows {
        let names = SubscriptionNames { customer: &[*customer], plan: b"", reason: b"", manager: b"" };
        let end = length.map_or(NO_END, |length| start + length);
        builder.add(names, *start, end, i64::from(*cents) * 10_000, NO_PRICE);
    }
    builder.finish(SubscriptionColumns { plan: false, amount: true, reason: false, manager: false, list_price: false })
}

fn contracts() -> impl Strategy<Value = Vec<Contract>> {
    prop::collection::vec((0..9_u8, 19_000..19_700_i32, prop::option::of(1..400_i32), 100..100_000_u32), 1..30)
}

proptest! {
    #[test]
    fn an_overview_does_not_depend_on_the_order_of_rows(rows in rows()) {
        let there = overview(&orders(&rows), &OverviewOptions::default()).unwrap();
        let back = overview(&orders(&rows.iter().rev().copied().collect::<Vec<_>>()), &OverviewOptions::default()).unwrap();
        prop_assert_eq!((there.customers, there.orders, there.repeat_rate), (back.customers, back.orders, back.repeat_rate));
        prop_assert_eq!((there.first_day, there.last_day, there.churn), (back.first_day, back.last_day, back.churn));
        let revenue = rows.iter().map(|row| f64::from(row.2)).sum::<f64>() / 100.0;
        prop_assert!([there.revenue, back.revenue].iter().all(|found| (found.unwrap() - revenue).abs() < 1e-6));
    }

    #[test]
    fn every_customer_is_in_one_cohort_and_nobody_comes_back_from_the_unbounded(rows in rows()) {
        let read = orders(&rows);
        let options = |kind| CohortOptions { period: Period::Month, kind, ..CohortOptions::default() };
        let [classic, unbounded] = [CohortKind::Classic, CohortKind::Unbounded].map(|kind| cohorts(&read, &options(kind)).unwrap());
        for found in [&classic, &unbounded] {
            prop_assert_eq!(found.cohorts.iter().map(|cohort| cohort.size).sum::<f64>(), read.customers() as f64);
        }
        for (classic, unbounded) in classic.cohorts.iter().zip(&unbounded.cohorts) {
            prop_assert!(unbounded.cells.is_sorted_by(|a, b| a.numerator >= b.numerator), "{:?}", unbounded);
            prop_assert!(classic.cells.iter().zip(&unbounded.cells).all(|(a, b)| a.numerator <= b.numerator));
        }
    }

    #[test]
    fn later_days_move_cohorts_and_change_none_of_their_figures(rows in rows(), weeks in 1..500_i32) {
        let found = |shift: i32| {
            let moved: Vec<Order> = rows.iter().map(|row| (row.0, row.1 + shift, row.2)).collect();
            let options = CohortOptions { period: Period::Week, ..CohortOptions::default() };
            cohorts(&orders(&moved), &options).unwrap().cohorts.into_iter().map(|cohort| (cohort.size, cohort.cells)).collect::<Vec<_>>()
        };
        prop_assert_eq!(found(0), found(7 * weeks));
    }

    #[test]
    fn a_history_ends_where_its_customer_was_seen_last(rows in rows(), as_of in 19_400..19_900_i32) {
        let read = orders(&rows);
        let summary = CustomerSummary::new(&read, as_of);
        let seen: Vec<&Order> = rows.iter().filter(|row| row.1 <= as_of).collect();
        for (at, number) in summary.customer().enumerate() {
            let name = read.names().get(number)[0];
            let days: Vec<i32> = seen.iter().filter(|row| row.0 == name).map(|row| row.1).collect();
            let (first, last) = (days.iter().min().unwrap(), days.iter().max().unwrap());
            prop_assert_eq!((summary.recency()[at], summary.age()[at]), (last - first, as_of - first));
        }
    }

    #[test]
    fn who_was_there_came_and_did_not_leave_is_there_in_the_end(rows in contracts(), period in prop_oneof![Just(Period::Month), Just(Period::Quarter), Just(Period::Week)]) {
        let read = subscriptions(&rows);
        let options = SubscriptionChurnOptions { period, convention: ChurnConvention::OpeningCohort, as_of: None, level: None, reactivation_after_days: None };
        let found = churn(&read, &options).unwrap();
        prop_assert_eq!(&found, &churn(&subscriptions(&rows.iter().rev().copied().collect::<Vec<_>>()), &options).unwrap());
        for of in &found.periods {
            prop_assert_eq!(of.start + of.new + of.reactivated - of.lost, of.end, "{:?}", of);
        }
        prop_assert!(found.periods.windows(2).all(|pair| pair[0].end == pair[1].start));
    }

    #[test]
    fn revenue_moves_from_the_end_of_a_period_to_the_start_of_the_next(rows in contracts()) {
        let found = mrr(&subscriptions(&rows), &MrrOptions { period: Period::Month, as_of: None, reactivation_after_days: None }).unwrap();
        for pair in found.periods.windows(2) {
            prop_assert!((pair[0].bridge.end - pair[1].start).abs() < ROUNDING * pair[1].start.max(1.0), "{:?}", pair);
        }
    }
}
