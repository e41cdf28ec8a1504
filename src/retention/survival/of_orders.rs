//! Survival without contracts: how long do customers stay who never say that they leave?

use crate::LoyaltyError;
use crate::customer::orders::Orders;
use crate::customer::overview::{OverviewOptions, as_of, overview};
use crate::customer::summary::CustomerSummary;
use crate::retention::by_segment::{COMPARED, groups};
use crate::retention::survival::Observations;
use crate::retention::survival::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
use crate::retention::survival::log_rank::{LogRank, log_rank};
use crate::stats::interval;
use crate::warning::Reason;
use serde::Deserialize;

/// What the customers of a file of orders are divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum OrderGroups {
    /// The segment of a customer's first order.
    Segment,
}

/// How long the customers of a file of orders stay.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct OrdersSurvivalOptions {
    /// A curve of each of the twelve largest segments too, and whether they differ.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub by: Option<OrderGroups>,
    /// The horizon of the restricted mean, in days; default: the longest duration.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub tau: Option<f64>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// A customer counts as lost after this many days without an order; default: the overview's threshold.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub inactive_after_days: Option<f64>,
    /// The confidence level of bands and intervals; default 0.95.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// Survival of a file's customers, and the threshold after which one counts as lost.
#[derive(Debug, Clone, PartialEq)]
pub struct OrdersSurvival {
    /// All customers.
    pub all: KaplanMeier,
    /// When a customer counts as lost.
    pub leaving: Leaving,
    /// The twelve largest segments by name, the largest first; `None` unless asked for.
    pub segments: Option<Vec<(String, KaplanMeier)>>,
    /// Whether these segments differ, in their order; `None` unless asked for.
    pub log_rank: Option<LogRank>,
}

/// Kaplan–Meier survival: the share of customers still active by days since their first order.
/// The figures are those of [`kaplan_meier`] and
/// [`log_rank`].
///
/// # Errors
/// As [`lifetimes`] and [`kaplan_meier`]; `missing-input` where segments are asked for and the file was read without them.
pub fn survival(orders: &Orders, options: &OrdersSurvivalOptions) -> Result<OrdersSurvival, LoyaltyError> {
    let OrdersSurvivalOptions { by, tau, as_of: day, inactive_after_days, level } = options;
    let asked = OverviewOptions { as_of: day.clone(), inactive_after_days: *inactive_after_days, level: *level };
    let curve = KaplanMeierOptions { level: level.unwrap_or_else(interval::usual_level), tau: *tau };
    let (durations, events, leaving) = lifetimes(orders, &asked)?;
    let all = kaplan_meier(&Observations::new(&durations, &events, None, None)?, curve)?;
    if by.is_none() {
        return Ok(OrdersSurvival { all, leaving, segments: None, log_rank: None });
    }
    let (places, names) = segments(orders, as_of(orders, day.as_deref())?)?;
    // Where there is no threshold there are no lifetimes, though there are customers.
    let rows = || durations.iter().zip(&events).zip(&places);
    let curves = (0..).zip(&names).map(|(place, name)| {
        let (durations, events): (Vec<f64>, Vec<f64>) =
            rows().filter(|(_, own)| **own == place).map(|((duration, event), _)| (*duration, *event)).unzip();
        let found = kaplan_meier(&Observations::new(&durations, &events, None, None)?, curve)?;
        Ok((name.clone(), found))
    });
    let curves = curves.collect::<Result<_, LoyaltyError>>()?;
    let largest: Vec<_> = rows().filter(|(_, place)| **place != OTHER).collect();
    let durations: Vec<f64> = largest.iter().map(|((duration, _), _)| **duration).collect();
    let events: Vec<f64> = largest.iter().map(|((_, event), _)| **event).collect();
    let groups: Vec<u32> = largest.iter().map(|(_, place)| **place).collect();
    let test = log_rank(&Observations::new(&durations, &events, None, None)?, &groups)?;
    Ok(OrdersSurvival { all, leaving, segments: Some(curves), log_rank: Some(test) })
}

/// When a customer of a file of orders counts as lost.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving {
    /// A customer counts as lost after this many days without an order; null when nobody returned and none were given.
    pub inactivity_days: Option<f64>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Why there are no lifetimes.
    pub reason: Option<Reason>,
}

/// Days that customers stayed, and whether they have left (1) or not (0): one entry per customer in each.
///
/// A customer has left on the day on which the last order lies `inactivityDays` back, if that day has come by asOf: a day
/// known when it comes. A customer who has not left by then is still active after asOf − first order days. The
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
        let mut builder = OrdersBuilder::of_file(true, false);
        for (customer, segment) in [("a", "x"), ("b", "y"), ("c", "y"), ("d", "")] {
            let line = [Line { day: 1, amount: 1.0 }];
            builder.add(&[customer], &line);
            builder.belong(&[segment], &line);
        }
        builder.add(&[b"refunded"], &[Line { day: 2, amount: -1.0 }]);
        for k in 0..20 {
            let customer = format!("late{k}");
            let line = [Line { day: 9, amount: 1.0 }];
            builder.add(&[&customer], &line);
            builder.belong(&[&customer], &line);
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
