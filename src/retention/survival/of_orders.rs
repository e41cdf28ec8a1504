//! Survival without contracts: how long do customers stay who never say that they leave?

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::Orders;
use crate::customer::overview::{OverviewOptions, as_of, overview, share};
use crate::customer::summary::CustomerSummary;
use crate::retention::by_segment::{COMPARED, groups};
use crate::retention::survival::Observations;
use crate::retention::survival::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
use crate::retention::survival::log_rank::{LogRank, log_rank};
use crate::stats::interval;
use crate::stats::proportion::{Rate, RateOptions};
use crate::warning::Reason;
use serde::Deserialize;

/// What the customers of a file of orders are divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum OrderGroups {
    /// The segment of a customer's first order.
    Segment,
}

/// How long the customers of a file of orders stay.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct OrdersSurvivalOptions {
    /// A curve of each of the twelve largest segments too, and whether they differ.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub by: Option<OrderGroups>,
    /// The horizon of the restricted mean, in days; default: the longest duration.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub tau: Option<f64>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// A customer counts as lost after more than this many days without an order; default: the overview's threshold.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub inactive_after_days: Option<f64>,
    /// The confidence level of bands and intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// Survival of a file's customers, and the threshold after which one counts as lost.
#[derive(Debug, Clone, PartialEq)]
pub struct OrdersSurvival {
    /// All customers who ordered on several days.
    pub all: KaplanMeier,
    /// When a customer counts as lost, and who has no life to measure.
    pub leaving: Leaving,
    /// The twelve largest segments by name, the largest first; `None` unless asked for.
    pub segments: Option<Vec<(String, KaplanMeier)>>,
    /// Whether these segments differ, in their order; `None` unless asked for.
    pub log_rank: Option<LogRank>,
}

/// Kaplan–Meier survival of the customers who ordered on several days: the share still active by days since their first
/// order. The figures are those of [`kaplan_meier`] and [`log_rank`]; who is in them, [`lifetimes_of_orders`] says.
///
/// # Errors
/// As [`lifetimes_of_orders`] and [`kaplan_meier`]; `missing-input` where segments are asked for and the file was read without them.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::survival::{OrdersSurvivalOptions, of_orders};
///
/// let options = OrdersSurvivalOptions { inactive_after_days: Some(30.0), ..OrdersSurvivalOptions::default() };
/// let found = of_orders(&examples::orders(), &options)?;
/// assert_eq!((found.leaving.inactivity_days, found.leaving.as_of.as_str()), (Some(30.0), "2026-04-02"));
/// let refused = of_orders(&examples::orders(), &OrdersSurvivalOptions { as_of: Some("soon".into()), ..options });
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn of_orders(orders: &Orders, options: &OrdersSurvivalOptions) -> Result<OrdersSurvival, LoyaltyError> {
    let OrdersSurvivalOptions { by, tau, as_of: day, inactive_after_days, level } = options;
    let asked = OverviewOptions { as_of: day.clone(), inactive_after_days: *inactive_after_days, level: *level };
    let curve = KaplanMeierOptions { level: level.unwrap_or_else(interval::usual_level), tau: *tau };
    let (lives, leaving) = lifetimes_of_orders(orders, &asked)?;
    let Lives { durations, events, .. } = &lives;
    let all = kaplan_meier(&Observations::new(durations, events, None, None)?, curve)?;
    if by.is_none() {
        return Ok(OrdersSurvival { all, leaving, segments: None, log_rank: None });
    }
    let (places, names) = segments(orders, &lives)?;
    let rows = || durations.iter().zip(events).zip(&places);
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

/// When a customer of a file of orders counts as lost, and who has no life to measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving {
    /// A customer counts as lost after more than this many days without an order; null when nobody returned and none
    /// were given.
    pub inactivity_days: Option<f64>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// The last day on which leaving could be seen, `yyyy-mm-dd`: a later last order is not yet a long silence.
    pub seen_until: Option<String>,
    /// One-time customers, of all whose first order lies more than `inactivity_days` back: they ordered on one day, and
    /// never again.
    pub one_time: Rate,
    /// Customers whose first order lies `inactivity_days` back or less: nobody can say yet whether they stay.
    pub too_new: f64,
    /// Why there are no lifetimes.
    pub reason: Option<Reason>,
}

/// The lives of the customers who ordered on several days: one entry for each in every list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lives {
    /// Their numbers in the file.
    pub customers: Vec<u32>,
    /// Days from the first order to the last, or to the last day on which leaving could be seen.
    pub durations: Vec<f64>,
    /// Whether they have left (1) or not (0).
    pub events: Vec<f64>,
}

/// How long customers stayed.
///
/// A life begins with the first order and ends with the last. The last order is known to be the last once it lies more
/// than the threshold back, so that leaving can be seen up to as-of day − threshold − 1 and not later. There the watch
/// ends for all: whoever has ordered since was still there on that day. A watch up to the as-of day would add a time in which
/// nobody can be seen to leave, and the curve would be too high (one end for all is what Klein & Moeschberger 2003,
/// section 3.2, call generalized type I censoring). Who began later is left out; so is who ordered on one day only, whose
/// life has no length: these are the one-time customers. A customer who returns after a longer silence has stayed. The
/// threshold is that of the overview unless the options name one.
///
/// # Errors
/// As [`overview`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{OverviewOptions, examples};
/// use loyalkit::retention::survival::lifetimes_of_orders;
///
/// let options = OverviewOptions { inactive_after_days: Some(30.0), ..OverviewOptions::default() };
/// let (lives, leaving) = lifetimes_of_orders(&examples::orders(), &options)?;
/// // Cy ordered once only, and had the time to return.
/// assert_eq!((lives.customers.len(), leaving.one_time.numerator), (3, 1.0));
/// let days = OverviewOptions { inactive_after_days: Some(-1.0), ..options };
/// let refused = lifetimes_of_orders(&examples::orders(), &days);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "inactive_after_days"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn lifetimes_of_orders(orders: &Orders, options: &OverviewOptions) -> Result<(Lives, Leaving), LoyaltyError> {
    let found = overview(orders, options)?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let level = RateOptions { level: options.level.unwrap_or_else(interval::usual_level), population: None };
    let mut lives = Lives::default();
    let Some(days) = found.churn.inactivity_days else {
        let leaving = Leaving {
            inactivity_days: None,
            as_of: found.as_of,
            seen_until: None,
            one_time: Rate::of_nobody(0.0, "customers"),
            too_new: found.customers,
            reason: Some(Reason::NobodyReturned {}),
        };
        return Ok((lives, leaving));
    };
    // The shortest silence that is longer than the threshold.
    let silence = libm::floor(days) + 1.0;
    let (mut one_time, mut too_new) = (0.0, 0.0);
    let summary = CustomerSummary::new(orders, as_of);
    for (customer, (stayed, age)) in summary.customer().zip(summary.recency().into_iter().zip(summary.age())) {
        let (stayed, watched) = (f64::from(stayed), f64::from(age) - silence);
        if watched < 0.0 {
            too_new += 1.0;
        } else if stayed == 0.0 {
            one_time += 1.0;
        } else {
            lives.customers.push(customer);
            lives.durations.push(stayed.min(watched));
            lives.events.push(f64::from(u8::from(stayed <= watched)));
        }
    }
    let seen = f64::from(as_of) - silence;
    let leaving = Leaving {
        inactivity_days: Some(days),
        as_of: found.as_of,
        seen_until: orders.span().filter(|(first, _)| seen >= f64::from(*first)).map(|_| day::iso(seen as i32)),
        one_time: share(one_time, one_time + lives.customers.len() as f64, level)?,
        too_new,
        reason: None,
    };
    Ok((lives, leaving))
}

/// The segment of each of these customers, by its place among the names of the twelve with the most of them, which come
/// first; [`OTHER`] for one of a smaller segment.
///
/// # Errors
/// `missing-input` where the file was read without a column of segments.
pub(crate) fn segments(orders: &Orders, lives: &Lives) -> Result<(Vec<u32>, Vec<String>), LoyaltyError> {
    let groups = groups(orders)?;
    let mut sizes = vec![0_u32; groups.len()];
    let known = || lives.customers.iter().map(|customer| groups.of(*customer).unwrap_or(OTHER));
    known().filter(|group| *group != OTHER).for_each(|group| sizes[group as usize] += 1);
    let mut largest = groups.largest_first(&sizes);
    largest.retain(|group| sizes[*group as usize] > 0);
    largest.truncate(COMPARED);
    let mut places = vec![OTHER; groups.len()];
    (0..).zip(&largest).for_each(|(place, group)| places[*group as usize] = place);
    let places = known().map(|group| places.get(group as usize).copied().unwrap_or(OTHER)).collect();
    Ok((places, largest.into_iter().map(|group| groups.name(group)).collect()))
}

/// The place of a segment that is not among the largest.
pub(crate) const OTHER: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::day;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn of(customers: &[(&str, &[i32])]) -> Orders {
        let mut builder = OrdersBuilder::default();
        for (customer, days) in customers {
            days.iter().for_each(|day| builder.add(&[*customer], &[Line { day: *day, amount: 1.0 }]));
        }
        builder.finish()
    }

    fn looked_back(orders: &Orders, as_of: i32, inactive_after_days: f64) -> (Lives, Leaving) {
        let inactive_after_days = Some(inactive_after_days);
        let options = OverviewOptions { as_of: Some(day::iso(as_of)), inactive_after_days, ..Default::default() };
        lifetimes_of_orders(orders, &options).unwrap()
    }

    #[test]
    fn a_life_lasts_from_the_first_order_to_the_last() {
        let shop = of(&[("gone", &[0, 10]), ("there", &[5, 95]), ("once", &[60]), ("new", &[80, 90])]);
        let (lives, leaving) = looked_back(&shop, 100, 30.0);
        // Whoever ordered last on day 69 or before is gone by day 100; "there" was still there on day 69, aged 64.
        assert_eq!((lives.durations, lives.events), (vec![10.0, 64.0], vec![1.0, 0.0]));
        assert_eq!((leaving.one_time.numerator, leaving.one_time.denominator, leaving.too_new), (1.0, 3.0, 1.0));
        assert_eq!((leaving.inactivity_days, leaving.seen_until), (Some(30.0), Some(day::iso(69))));
    }

    /// The rule of the overview and of all that counts who has gone quiet.
    #[test]
    fn one_is_gone_once_the_last_order_lies_more_than_the_limit_back() {
        let day = |text| day::from_iso("day", text).unwrap();
        let shop = of(&[("a", &[day("2023-12-01"), day("2024-01-01")])]);
        for (as_of, gone) in [("2024-02-29", 0.0), ("2024-03-01", 0.0), ("2024-03-02", 1.0)] {
            let (lives, _) = looked_back(&shop, day(as_of), 60.0);
            assert_eq!(lives.events, [gone], "{as_of}");
            let options = OverviewOptions {
                as_of: Some(as_of.into()),
                inactive_after_days: Some(60.0),
                ..OverviewOptions::default()
            };
            assert_eq!(overview(&shop, &options).unwrap().churn.rate.numerator, gone, "{as_of}");
        }
    }

    /// Customers come evenly over two years, buy every ten days and stay 10, 20 … 400 days, each length equally often: of
    /// them, 75 % stay longer than 100 days, whatever the day of looking back cuts off.
    #[test]
    fn the_curve_is_that_of_the_lives_though_the_end_of_the_file_cuts_them_off() {
        let mut builder = OrdersBuilder::default();
        for first in 0..730 {
            for length in 1..=40 {
                let name = format!("{first}-{length}");
                let days = (0..=length).map(|order| first + 10 * order);
                days.filter(|day| *day <= 730).for_each(|day| builder.add(&[&name], &[Line { day, amount: 1.0 }]));
            }
        }
        let orders = builder.finish();
        let options = OrdersSurvivalOptions { inactive_after_days: Some(90.0), ..Default::default() };
        let found = of_orders(&orders, &options).unwrap().all;
        for (day, share) in [(100.0, 0.75), (200.0, 0.5), (300.0, 0.25)] {
            let at = found.curve.time.iter().rposition(|time| *time <= day).unwrap();
            assert!((found.curve.survival[at] - share).abs() < 0.002, "{day}: {}", found.curve.survival[at]);
        }
    }

    #[test]
    fn each_customer_has_a_segment_and_the_largest_comes_first() {
        let mut builder = OrdersBuilder::of_file(true, false);
        let mut twice = |customer: &str, segment: &str| {
            for day in [1, 5] {
                let line = [Line { day, amount: 1.0 }];
                builder.add(&[customer], &line);
                builder.belong(&[segment], &line);
            }
        };
        [("a", "x"), ("b", "y"), ("c", "y"), ("d", "")].into_iter().for_each(|(name, segment)| twice(name, segment));
        for k in 0..20 {
            twice(&format!("late{k}"), &format!("late{k}"));
        }
        let orders = builder.finish();
        let (lives, _) = looked_back(&orders, 40, 9.0);
        let (places, names) = segments(&orders, &lives).unwrap();
        assert_eq!((names.len(), names[0].as_str()), (COMPARED, "y"));
        assert_eq!(places[1..3], [0, 0]);
        assert_eq!(places.iter().filter(|place| **place == OTHER).count(), 11);
    }

    #[test]
    fn without_a_break_between_orders_there_is_no_threshold() {
        let (lives, leaving) = lifetimes_of_orders(&of(&[("a", &[1])]), &OverviewOptions::default()).unwrap();
        assert_eq!((lives.durations.len(), leaving.reason), (0, Some(Reason::NobodyReturned {})));
        assert_eq!((leaving.too_new, leaving.one_time.value), (1.0, None));
    }
}
