//! How long do customers stay who never say that they leave?

use crate::LoyaltyError;
use crate::customer::orders::Orders;
use crate::customer::overview::{OverviewOptions, as_of, overview};
use crate::customer::summary::CustomerSummary;
use crate::retention::by_segment::{COMPARED, groups};
use crate::warning::Reason;
use serde::Serialize;

/// What the lifetimes of a file of orders rest on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Leaving {
    /// A customer has left after so many days without an order; null when nobody returned and none were given.
    pub inactivity_days: Option<f64>,
    /// The day looked back from, `yyyy-mm-dd`.
    pub as_of: String,
    /// Why there are no lifetimes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Days that customers stayed, and whether they have left (1) or not (0): one entry per customer in each.
///
/// A customer has left on the day on which the last order lies `inactivityDays` back, if that day has come by asOf: a day
/// that everybody can tell when it comes. Who has not left by then is still there after asOf − first order days. The
/// threshold is that of the overview unless the options name one.
///
/// # Errors
/// As [`overview`].
pub fn lifetimes(orders: &Orders, options: &OverviewOptions) -> Result<(Vec<f64>, Vec<f64>, Leaving), LoyaltyError> {
    let found = overview(orders, options)?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let Some(days) = found.churn.inactivity_days else {
        let reason = Some(Reason::NobodyReturned {});
        return Ok((vec![], vec![], Leaving { inactivity_days: None, as_of: found.as_of, reason }));
    };
    let summary = CustomerSummary::new(orders, as_of);
    let (mut durations, mut events) = (vec![], vec![]);
    for (recency, age) in summary.recency().into_iter().zip(summary.age()) {
        let (last, age) = (f64::from(recency), f64::from(age));
        let left = age - last > days;
        durations.push(if left { last + days } else { age });
        events.push(f64::from(u8::from(left)));
    }
    Ok((durations, events, Leaving { inactivity_days: Some(days), as_of: found.as_of, reason: None }))
}

/// The segment of each customer in the lists of [`lifetimes`], by its place among the names of the twelve largest, which
/// come first; [`OTHER`] for one of a smaller segment.
///
/// # Errors
/// `missing-input` where the file was read without a column of segments.
pub fn segments(orders: &Orders, as_of: i32) -> Result<(Vec<u32>, Vec<String>), LoyaltyError> {
    let groups = groups(orders)?;
    let summary = CustomerSummary::new(orders, as_of);
    let group_of = |customer| groups.of(customer).unwrap_or(OTHER);
    let mut sizes = vec![0_u32; groups.len()];
    let known = || summary.customer().map(group_of);
    known().filter(|group| *group != OTHER).for_each(|group| sizes[group as usize] += 1);
    let mut largest = groups.largest_first(&sizes);
    largest.truncate(COMPARED);
    let mut places = vec![OTHER; groups.len()];
    (0..).zip(&largest).for_each(|(place, group)| places[*group as usize] = place);
    let places = known().map(|group| places.get(group as usize).copied().unwrap_or(OTHER)).collect();
    Ok((places, largest.into_iter().map(|group| groups.name(group)).collect()))
}

/// The place of a segment that is not among the largest.
pub const OTHER: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::day;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn shop() -> Orders {
        let mut builder = OrdersBuilder::default();
        for (customer, days) in [("gone", &[0, 10][..]), ("there", &[5, 95]), ("once", &[60])] {
            days.iter().for_each(|day| builder.add(&[customer], &[Line { day: *day, amount: 1.0 }]));
        }
        builder.finish()
    }

    #[test]
    fn who_is_quiet_for_too_long_left_on_the_day_that_showed_it() {
        let options =
            OverviewOptions { as_of: Some(day::iso(100)), inactive_after_days: Some(30.0), ..Default::default() };
        let (durations, events, leaving) = lifetimes(&shop(), &options).unwrap();
        assert_eq!((durations, events), (vec![40.0, 95.0, 30.0], vec![1.0, 0.0, 1.0]));
        assert_eq!(leaving.inactivity_days, Some(30.0));
        // On the thirtieth day one may still come.
        let options = OverviewOptions { as_of: Some(day::iso(90)), ..options };
        assert_eq!(lifetimes(&shop(), &options).unwrap().1, [1.0, 1.0, 0.0]);
    }

    #[test]
    fn each_customer_has_a_segment_and_the_largest_comes_first() {
        let mut builder = OrdersBuilder::default();
        for (customer, segment) in [("a", "x"), ("b", "y"), ("c", "y"), ("d", "")] {
            builder.add(&[customer], &[Line { day: 1, amount: 1.0 }]);
            builder.belongs(customer.as_bytes(), 1, segment.as_bytes());
        }
        builder.add(&[b"refunded"], &[Line { day: 2, amount: -1.0 }]);
        for k in 0..20 {
            let customer = format!("late{k}");
            builder.add(&[customer.as_bytes()], &[Line { day: 9, amount: 1.0 }]);
            builder.belongs(customer.as_bytes(), 9, customer.as_bytes());
        }
        let orders = builder.finish();
        let (places, names) = segments(&orders, 5).unwrap();
        assert_eq!((places, names), (vec![2, 0, 0, 1], vec!["y".into(), String::new(), "x".into()]));
        let (places, names) = segments(&orders, 9).unwrap();
        assert_eq!((names.len(), places.iter().filter(|place| **place == OTHER).count()), (COMPARED, 11));
    }

    #[test]
    fn without_a_break_between_orders_there_is_no_threshold() {
        let mut builder = OrdersBuilder::default();
        builder.add(&["a"], &[Line { day: 1, amount: 1.0 }]);
        let (durations, _, leaving) = lifetimes(&builder.finish(), &OverviewOptions::default()).unwrap();
        assert_eq!((durations.len(), leaving.reason), (0, Some(Reason::NobodyReturned {})));
    }
}
