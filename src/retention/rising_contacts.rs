//! Rising contacts: which customers get in touch more often than before, and which of them are overdue?

use crate::customer::day;
use crate::customer::events::Events;
use crate::error::{count, field, same_length, within};
use crate::stats::order::sort_by;
use crate::warning::{Reason, Warning};
use crate::{LoyaltyError, Problem};
use serde::{Deserialize, Serialize};

/// When contacts count as rising. Rules of thumb, not calibrated to your business.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RisingOptions {
    /// The kinds of contact that count: complaints, tickets; default: all of them.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub kinds: Option<Vec<String>>,
    /// The days up to the as-of day that are compared with as many before; default 30.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub days: Option<f64>,
    /// At least this many times the contacts before count as rising; default 1.5, must be above 1.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub ratio: Option<f64>,
    /// The fewest contacts: with fewer in the last days nothing counts as rising, and with fewer in the last days and the days
    /// before together a customer is `insufficient`; default 3.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub least: Option<f64>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// The limits used.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RisingLimits {
    /// The kinds that count; null for all.
    pub kinds: Option<Vec<String>>,
    /// The days that are compared with as many before.
    pub days: f64,
    /// This many times the contacts before count as rising.
    pub ratio: f64,
    /// The fewest contacts that can count as rising.
    pub least: f64,
}

/// The order status of a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum OrderStanding {
    /// Not among the customers of the orders.
    NotFound,
    /// As usual, or too few orders to say.
    NotLate,
    /// To watch.
    Watch,
    /// At risk.
    AtRisk,
}

/// A customer whose contacts rise.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RisingCustomer {
    /// The customer's name in the file.
    pub customer: String,
    /// Contacts in the last days.
    pub last: f64,
    /// Contacts in as many days before.
    pub before: f64,
    /// last/before; null where there was none before.
    pub ratio: Option<f64>,
    /// The customer's order status; null unless orders were given.
    pub orders: Option<OrderStanding>,
    /// What the customer spent in the 365 days up to the last order; null unless they are to watch or at risk.
    pub value_at_stake: Option<f64>,
}

/// How customers of contacts and of orders were matched, by name.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MatchedOrders {
    /// Customers with contacts by the as-of day, and orders.
    pub matched: f64,
    /// Customers with contacts who are not among the orders.
    pub only_contacts: f64,
    /// Customers with orders who are not among the contacts.
    pub only_orders: f64,
    /// Customers whose contacts rise and who are to watch or at risk by their orders.
    pub rising_and_late: f64,
    /// What those spent in the 365 days up to their last orders.
    pub value_at_stake: f64,
}

/// The customers whose contacts rise.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RisingContacts {
    /// Customers with rising contacts, by revenue at stake if orders were given, then by the increase in contacts; up to the
    /// number requested.
    pub customers: Vec<RisingCustomer>,
    /// How many there are in all; null with a `reason`.
    pub rising: Option<f64>,
    /// Customers with enough contacts that do not rise; null with a `reason`.
    pub steady: Option<f64>,
    /// Customers with fewer than `least` contacts in the last days and the days before together: too few to tell; null with a
    /// `reason`.
    pub insufficient: Option<f64>,
    /// How many customers were matched with the orders, and how many not; null unless orders were given.
    pub matched: Option<MatchedOrders>,
    /// The limits used.
    pub limits: RisingLimits,
    /// The first of the last days, `yyyy-mm-dd`.
    pub from: String,
    /// The first of the days before them, `yyyy-mm-dd`.
    pub before_from: String,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// What is known of the customers of orders.
#[derive(Debug, Clone, Copy)]
pub struct OrderSignals<'a> {
    /// The names of all of them, a zero byte behind each.
    pub names: &'a [u8],
    /// The names of those to watch or at risk, a zero byte behind each.
    pub late: &'a [u8],
    /// Whether each of those is at risk, 1, or to watch, 0.
    pub at_risk: &'a [u8],
    /// What each of those spent in the 365 days up to the last order.
    pub values: &'a [f64],
}

/// Rising contacts: customers with more in the last days than in as many before and, if orders are given, their order
/// status, matched by name, which must be written the same.
///
/// # Formula
/// Rising: last ≥ `least` and last ≥ `ratio` · before, with last the contacts of the `days` up to the as-of day
/// and before those of as many days ahead of them. Insufficient: last + before < `least`. All others are steady. Customers
/// without a contact of any kind by the as-of day are not counted. Where the file begins later than the days before,
/// nobody is judged.
///
/// # Errors
/// A kind that the file does not have; days that are not a whole number of 1 to 36,525; a ratio of 1 or less; `least` below
/// 1; an `as_of` that is not a day; lists of different lengths.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::{RisingOptions, rising_contacts};
///
/// let options = RisingOptions { days: Some(10.0), ..RisingOptions::default() };
/// let found = rising_contacts(&examples::contacts(), &options, None, 10)?;
/// // Cy's four complaints within ten days, after none in the ten before.
/// assert_eq!((found.customers[0].customer.as_str(), found.customers[0].last), ("Cy", 4.0));
/// let refused = rising_contacts(&examples::contacts(), &RisingOptions { ratio: Some(1.0), ..options }, None, 10);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "ratio"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rising_contacts(
    events: &Events,
    options: &RisingOptions,
    orders: Option<OrderSignals<'_>>,
    limit: usize,
) -> Result<RisingContacts, LoyaltyError> {
    let limits = RisingLimits {
        kinds: options.kinds.clone(),
        days: within("days", count("days", options.days.unwrap_or(30.0))?, 1.0, 36_525.0)?,
        ratio: within("ratio", options.ratio.unwrap_or(1.5), 1.0 + f64::EPSILON, f64::INFINITY)?,
        least: within("least", count("least", options.least.unwrap_or(3.0))?, 1.0, f64::INFINITY)?,
    };
    let counts = counting(events, options.kinds.as_deref())?;
    let as_of = match &options.as_of {
        Some(text) => day::from_iso(field!("as_of"), text)?,
        None => events.last_day().unwrap_or_default(),
    };
    let days = limits.days as i32;
    let (from, before_from) = (as_of - days + 1, as_of - 2 * days + 1);
    let mut is_known = vec![false; events.customers()];
    events.rows().iter().filter(|row| row.day <= as_of).for_each(|row| is_known[row.customer as usize] = true);
    let mut contacts = vec![(0.0, 0.0); events.customers()];
    for row in events.rows().iter().filter(|row| counts[row.kind as usize]) {
        let (last, before) = &mut contacts[row.customer as usize];
        match row.day {
            day if (from..=as_of).contains(&day) => *last += 1.0,
            day if (before_from..from).contains(&day) => *before += 1.0,
            _ => {}
        }
    }
    let standing = orders.map(|orders| Standing::new(events, &is_known, orders)).transpose()?;
    let first = events.rows().iter().map(|row| row.day).min().unwrap_or(as_of);
    let reason = (first > before_from).then(|| {
        let found = f64::from((as_of - first + 1).max(0).div_euclid(days));
        Reason::TooFewPeriods { found: found.min(1.0), needed: 2.0 }
    });
    let [mut all, mut steady, mut insufficient] = [vec![], vec![], vec![]];
    if reason.is_none() {
        for (customer, (last, before)) in (0..).zip(contacts).filter(|(customer, _)| is_known[*customer as usize]) {
            let group = match () {
                _ if last + before < limits.least => &mut insufficient,
                _ if last >= limits.least && last >= limits.ratio * before => &mut all,
                _ => &mut steady,
            };
            group.push((customer, last, before));
        }
    }
    let named = all.iter().map(|&(customer, last, before)| RisingCustomer {
        customer: events.customer(customer),
        last,
        before,
        ratio: (before > 0.0).then(|| last / before),
        orders: standing.as_ref().map(|standing| standing.of[customer as usize].0),
        value_at_stake: standing.as_ref().and_then(|standing| standing.of[customer as usize].1),
    });
    let mut customers: Vec<_> = named.collect();
    sort_by(&mut customers, |a, b| {
        let stake = |of: &RisingCustomer| of.value_at_stake.unwrap_or(-1.0);
        let more = |of: &RisingCustomer| of.last - of.before;
        let by_contacts = || more(b).total_cmp(&more(a)).then_with(|| a.customer.cmp(&b.customer));
        stake(b).total_cmp(&stake(a)).then_with(by_contacts)
    });
    let late = || customers.iter().filter_map(|customer| customer.value_at_stake);
    let matched = standing.map(|standing| MatchedOrders {
        rising_and_late: late().count() as f64,
        value_at_stake: late().fold(0.0, |sum, value| sum + value),
        ..standing.matched
    });
    customers.truncate(limit);
    let later = events.rows().iter().filter(|row| row.day > as_of).count() as f64;
    let known = |group: &[(u32, f64, f64)]| reason.is_none().then_some(group.len() as f64);
    Ok(RisingContacts {
        customers,
        rising: known(&all),
        steady: known(&steady),
        insufficient: known(&insufficient),
        matched,
        limits,
        from: day::iso(from),
        before_from: day::iso(before_from),
        as_of: day::iso(as_of),
        warnings: if later > 0.0 { vec![Warning::RowsAfterAsOf { count: later }] } else { vec![] },
        reason,
    })
}

/// By the number of a kind: whether it counts.
fn counting(events: &Events, asked: Option<&[String]>) -> Result<Vec<bool>, LoyaltyError> {
    let names: Vec<String> = (0..events.kinds() as u32).map(|number| events.kind(number)).collect();
    let Some(asked) = asked else { return Ok(vec![true; names.len()]) };
    if let Some((at, kind)) = asked.iter().enumerate().find(|(_, kind)| !names.contains(kind)) {
        return Err(LoyaltyError::invalid(format!("kinds[{at}]"), Problem::NotInColumn { value: kind.clone() }));
    }
    Ok(names.iter().map(|name| asked.contains(name)).collect())
}

/// How the customers of the contacts stand with their orders.
struct Standing {
    of: Vec<(OrderStanding, Option<f64>)>,
    matched: MatchedOrders,
}

impl Standing {
    fn new(events: &Events, is_known: &[bool], orders: OrderSignals<'_>) -> Result<Self, LoyaltyError> {
        let parted = |names: &'_ [u8]| names.iter().filter(|byte| **byte == 0).count();
        same_length(field!("at_risk"), orders.at_risk.len(), parted(orders.late))?;
        same_length("values", orders.values.len(), parted(orders.late))?;
        let find = |names: &[u8]| {
            let each = names.split(|byte| *byte == 0).take(parted(names));
            let found = events.names().find_all(each).into_iter();
            found.map(|customer| customer.filter(|customer| is_known[*customer as usize])).collect::<Vec<_>>()
        };
        let mut of = vec![(OrderStanding::NotFound, None); events.customers()];
        let all = find(orders.names);
        all.iter().flatten().for_each(|customer| of[*customer as usize].0 = OrderStanding::NotLate);
        for ((customer, at_risk), value) in find(orders.late).iter().zip(orders.at_risk).zip(orders.values) {
            if let Some(customer) = customer {
                let standing = if *at_risk == 1 { OrderStanding::AtRisk } else { OrderStanding::Watch };
                of[*customer as usize] = (standing, Some(*value));
            }
        }
        let matched = all.iter().flatten().count() as f64;
        let matched = MatchedOrders {
            matched,
            only_contacts: is_known.iter().filter(|known| **known).count() as f64 - matched,
            only_orders: all.len() as f64 - matched,
            rising_and_late: 0.0,
            value_at_stake: 0.0,
        };
        Ok(Self { of, matched })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::events::EventsBuilder;

    /// On day 99, of the last ten days against the ten before: Ann complains 3 times after 1, Bo 4 times after 3, Cy 3 times
    /// after none, Di once; Ed visited 5 times after 1, but complained long ago.
    fn contacts() -> Events {
        let mut builder = EventsBuilder::default();
        let mut add = |customer: &str, kind: &str, days: &[i32]| {
            days.iter().for_each(|day| builder.add(customer.as_bytes(), *day, kind.as_bytes()));
        };
        add("Ann", "complaint", &[89, 90, 95, 99]);
        add("Bo", "complaint", &[80, 85, 89, 90, 91, 92, 93]);
        add("Cy", "complaint", &[97, 98, 99]);
        add("Di", "complaint", &[99]);
        add("Ed", "complaint", &[10]);
        add("Ed", "visit", &[80, 95, 96, 97, 98, 99]);
        builder.finish()
    }

    fn found(options: RisingOptions, orders: Option<OrderSignals<'_>>) -> RisingContacts {
        rising_contacts(&contacts(), &RisingOptions { days: Some(10.0), ..options }, orders, 9).unwrap()
    }

    fn rows(found: &RisingContacts) -> Vec<(&str, f64, f64)> {
        found.customers.iter().map(|of| (of.customer.as_str(), of.last, of.before)).collect()
    }

    #[test]
    fn who_comes_after_the_as_of_day_is_not_known_yet() {
        let as_of = |day: i32| RisingOptions { as_of: Some(day::iso(day)), ..RisingOptions::default() };
        let groups = |found: &RisingContacts| (found.rising, found.steady, found.insufficient);
        // On day 94 Cy has not complained yet, and Di neither.
        let before = found(as_of(94), None);
        assert_eq!(groups(&before), (Some(1.0), Some(0.0), Some(2.0)));
        let all = found(as_of(99), None);
        assert_eq!(all.rising.unwrap() + all.steady.unwrap() + all.insufficient.unwrap(), 5.0);
        // Of three with orders, one is in touch by then; of the three in touch, two have no orders.
        let names = b"Ann\0Cy\0Gus\0";
        let orders = OrderSignals { names, late: b"", at_risk: &[], values: &[] };
        let matched = found(as_of(94), Some(orders)).matched.unwrap();
        assert_eq!((matched.matched, matched.only_contacts, matched.only_orders), (1.0, 2.0, 2.0));
    }

    #[test]
    fn contacts_rise_by_ratio_and_by_number() {
        let all = found(RisingOptions::default(), None);
        assert_eq!(rows(&all), [("Ed", 5.0, 1.0), ("Cy", 3.0, 0.0), ("Ann", 3.0, 1.0)]);
        assert_eq!((all.rising, all.steady, all.insufficient), (Some(3.0), Some(1.0), Some(1.0)));
        assert_eq!((all.customers[0].ratio, all.customers[1].ratio), (Some(5.0), None));
        assert_eq!((all.limits.ratio, all.limits.least, all.matched), (1.5, 3.0, None));
        assert_eq!((all.from, all.before_from), (day::iso(90), day::iso(80)));
        let complaints = RisingOptions { kinds: Some(vec!["complaint".into()]), ..Default::default() };
        assert_eq!(rows(&found(complaints, None)), [("Cy", 3.0, 0.0), ("Ann", 3.0, 1.0)]);
        let gentle = RisingOptions { ratio: Some(4.0 / 3.0), least: Some(4.0), ..Default::default() };
        assert_eq!(rows(&found(gentle, None)), [("Ed", 5.0, 1.0), ("Bo", 4.0, 3.0)]);
    }

    #[test]
    fn what_the_file_does_not_reach_back_to_is_not_judged() {
        let early = found(RisingOptions { as_of: Some(day::iso(25)), ..Default::default() }, None);
        assert_eq!((early.rising, early.customers.len()), (None, 0));
        assert_eq!(early.reason, Some(Reason::TooFewPeriods { found: 1.0, needed: 2.0 }));
        assert_eq!(found(RisingOptions { as_of: Some(day::iso(29)), ..Default::default() }, None).reason, None);
    }

    #[test]
    fn who_is_late_with_orders_too_comes_first() {
        let orders = OrderSignals {
            names: b"Ann\0Cy\0Zoe\0Ed\0",
            late: b"Zoe\0Ann\0Cy\0",
            at_risk: &[1, 1, 0],
            values: &[9.0, 50.0, 80.0],
        };
        let found = found(RisingOptions::default(), Some(orders));
        use OrderStanding::*;
        let standing: Vec<_> =
            found.customers.iter().map(|of| (of.customer.as_str(), of.orders, of.value_at_stake)).collect();
        let expected =
            [("Cy", Some(Watch), Some(80.0)), ("Ann", Some(AtRisk), Some(50.0)), ("Ed", Some(NotLate), None)];
        assert_eq!(standing, expected);
        let expected = MatchedOrders {
            matched: 3.0,
            only_contacts: 2.0,
            only_orders: 1.0,
            rising_and_late: 2.0,
            value_at_stake: 130.0,
        };
        assert_eq!(found.matched, Some(expected));
        let short = OrderSignals { values: &[], ..orders };
        let refused = rising_contacts(&contacts(), &RisingOptions::default(), Some(short), 9);
        assert!(matches!(refused, Err(LoyaltyError::WrongLength { .. })));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let refused = |options: RisingOptions| rising_contacts(&contacts(), &options, None, 9).unwrap_err();
        let kinds = RisingOptions { kinds: Some(vec!["visit".into(), "call".into()]), ..Default::default() };
        assert!(matches!(refused(kinds), LoyaltyError::InvalidInput { name, .. } if name == "kinds[1]"));
        let refused_value = |options| matches!(refused(options), LoyaltyError::OutOfRange { .. });
        assert!(refused_value(RisingOptions { ratio: Some(1.0), ..Default::default() }));
        assert!(refused_value(RisingOptions { least: Some(0.0), ..Default::default() }));
        assert!(refused_value(RisingOptions { days: Some(0.0), ..Default::default() }));
    }
}
