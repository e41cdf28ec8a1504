//! Subscriptions: who subscribes, who leaves, why, and what that does to MRR.

pub(crate) mod at_risk;
pub(crate) mod causes;
pub(crate) mod churn;
pub(crate) mod figures;
pub(crate) mod managers;
mod movements;
pub(crate) mod mrr;
pub(crate) mod reasons;
pub(crate) mod renewals;
pub(crate) mod scorecard;
pub(crate) mod survival;
pub(crate) mod survivors;

pub use at_risk::*;
pub use causes::*;
pub use churn::*;
pub use figures::*;
pub use managers::*;
pub use mrr::*;
pub use reasons::*;
pub use renewals::*;
pub use scorecard::*;
pub use survival::*;
pub use survivors::*;

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::subscriptions::Subscriptions;
use crate::error::field;
use crate::warning::Warning;

/// The as-of day to look back from; default: the last day in the file.
fn as_of(subscriptions: &Subscriptions, given: Option<&str>) -> Result<i32, LoyaltyError> {
    match given {
        Some(text) => day::from_iso(field!("as_of"), text),
        None => Ok(subscriptions.last_day().unwrap_or_default()),
    }
}

/// Says how many subscriptions start later than the as-of day.
fn left_out(subscriptions: &Subscriptions, as_of: i32) -> Vec<Warning> {
    let later = subscriptions.histories().flatten().filter(|row| row.start > as_of).count() as f64;
    if later > 0.0 { vec![Warning::RowsAfterAsOf { count: later }] } else { vec![] }
}

#[cfg(test)]
mod sample {
    use crate::customer::day::from_iso;
    use crate::customer::subscriptions::*;

    /// Subscriptions as customer, start, end ("" for none), plan, monthly amount and reason.
    pub(super) fn subscriptions(rows: &[(&str, &str, &str, &str, f64, &str)]) -> Subscriptions {
        let rows: Vec<_> =
            rows.iter().map(|(c, start, end, plan, m, r)| (*c, *start, *end, *plan, *m, *r, "")).collect();
        managed(&rows)
    }

    /// The same, with an account manager behind each.
    pub(super) fn managed(rows: &[(&str, &str, &str, &str, f64, &str, &str)]) -> Subscriptions {
        let mut builder = SubscriptionsBuilder::default();
        for (customer, start, end, plan, monthly, reason, manager) in rows {
            let day = |text: &str| from_iso("day", text).unwrap();
            let [customer, plan, reason, manager] = [customer, plan, reason, manager].map(|name| name.as_bytes());
            let end = if end.is_empty() { NO_END } else { day(end) };
            let names = SubscriptionNames { customer, plan, reason, manager };
            builder.add(names, day(start), end, (monthly * MILLIONTHS).round() as i64, NO_PRICE);
        }
        builder.finish(SubscriptionColumns { plan: true, amount: true, reason: true, manager: true, list_price: false })
    }

    /// Seven customers of one winter:
    /// - Ann pays 10, from 15 February 20;
    /// - Bo leaves on 10 February and is back on 1 April;
    /// - Cy leaves on 1 March (28 February is his last day);
    /// - Di has two at a time, of which one ends in March;
    /// - Ed comes and goes in February;
    /// - Fi comes in March;
    /// - Gus comes in April.
    pub(super) fn winter() -> Subscriptions {
        subscriptions(&[
            ("Ann", "2026-01-01", "2026-02-15", "basic", 10.0, ""),
            ("Ann", "2026-02-15", "", "plus", 20.0, ""),
            ("Bo", "2026-01-10", "2026-02-10", "basic", 10.0, "price"),
            ("Bo", "2026-04-01", "", "basic", 10.0, ""),
            ("Cy", "2026-01-05", "2026-03-01", "plus", 20.0, "moved"),
            ("Di", "2026-01-20", "", "basic", 10.0, ""),
            ("Di", "2026-01-20", "2026-03-20", "extra", 5.0, ""),
            ("Ed", "2026-02-03", "2026-02-20", "basic", 10.0, ""),
            ("Fi", "2026-03-07", "", "plus", 20.0, ""),
            ("Gus", "2026-04-10", "", "basic", 10.0, ""),
        ])
    }
}
