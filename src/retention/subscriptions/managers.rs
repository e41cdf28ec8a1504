//! Account managers: how many customers and how much revenue has each, and whose customers stay?

use super::movements::{amount, monthly};
use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::subscriptions::{Subscription, Subscriptions, known_end};
use crate::error::{count, field, within};
use crate::retention::rates::{OpeningCohort, retention_of_opening_cohort};
use crate::stats::interval;
use crate::stats::order::sort_by;
use crate::stats::proportion::{Rate, RateOptions, Share, rate};
use crate::warning::Warning;
use serde::{Deserialize, Serialize};

/// Options of account managers: the as-of day and the look-back.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ManagerOptions {
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// Retention of the customers each manager had this many days before; default 365.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub look_back_days: Option<f64>,
    /// The confidence level of the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// The customers of one account manager.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AccountManager {
    /// The name in the file; "" for customers without a manager.
    pub manager: String,
    /// Customers on the as-of day.
    pub customers: f64,
    /// Their share of all customers of that day.
    pub customer_share: Rate,
    /// Their monthly recurring revenue, in the file's currency; null where there are no amounts.
    pub monthly_revenue: Option<f64>,
    /// Its share of what all customers pay; null where that is nothing. An amount has no interval.
    pub revenue_share: Option<f64>,
    /// Of the customers that this manager had at the start of the look-back, those who are gone.
    pub lost: f64,
    /// Those of them who are still customers, with whichever manager.
    pub retention: Rate,
}

/// The customers of all account managers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AccountManagers {
    /// Who has customers, or had some at the start of the look-back: most revenue first; of as much, most customers.
    pub managers: Vec<AccountManager>,
    /// Customers on the as-of day.
    pub customers: f64,
    /// What they pay for a month; null where there are no amounts.
    pub monthly_revenue: Option<f64>,
    /// Customers with several managers at a time; each is counted with one of them.
    pub shared: f64,
    /// The start of the look-back, `yyyy-mm-dd`.
    pub since: String,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Account managers: customers and MRR of each as of a day, and the retention of earlier customers.
///
/// # Formula
/// A customer has one manager on a day, so that customers and revenue add up to those of the file: that of the row which
/// covers the day and began last; of several, the most expensive, and then the first in alphabetical order.
/// Rows that name a manager come before those that do not. All that a customer pays counts under that manager. Retention is
/// (start − lost)/start of those who were the manager's customers `look_back_days` before, with its Wilson interval.
///
/// # Errors
/// No column of managers; an `as_of` that is not a day; a look-back that is not a whole number of 1 to 36,525 days; a
/// level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{ManagerOptions, managers};
///
/// let options = ManagerOptions { as_of: Some("2026-04-15".into()), ..ManagerOptions::default() };
/// let found = managers(&examples::subscriptions(), &options)?;
/// // Ann, Bo and Gus for 40 a month.
/// assert_eq!((found.managers[0].manager.as_str(), found.managers[0].monthly_revenue), ("Kim", Some(40.0)));
/// let soon = ManagerOptions { as_of: Some("soon".into()), ..ManagerOptions::default() };
/// let refused = managers(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn managers(subscriptions: &Subscriptions, options: &ManagerOptions) -> Result<AccountManagers, LoyaltyError> {
    if !subscriptions.columns.manager {
        return Err(LoyaltyError::MissingInput { name: "manager".into() });
    }
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let days = count(field!("look_back_days"), options.look_back_days.unwrap_or(365.0))?;
    let since = as_of - within(field!("look_back_days"), days, 1.0, 36_525.0)? as i32;
    let level = interval::level(options.level.unwrap_or_else(interval::usual_level))?;
    let mut found = vec![Care::default(); subscriptions.managers()];
    let mut shared = 0.0;
    for rows in subscriptions.histories() {
        let now = manager(subscriptions, rows, as_of, as_of);
        if let Some((manager, is_shared)) = now {
            found[manager as usize].customers += 1.0;
            found[manager as usize].revenue += monthly(rows, as_of, as_of);
            shared += f64::from(u8::from(is_shared));
        }
        if let Some((manager, _)) = manager(subscriptions, rows, since, as_of) {
            found[manager as usize].start += 1.0;
            found[manager as usize].lost += f64::from(u8::from(now.is_none()));
        }
    }
    let customers = found.iter().fold(0.0, |sum, care| sum + care.customers);
    let revenue: i128 = found.iter().map(|care| care.revenue).sum();
    let has_amounts = subscriptions.columns.amount;
    let known = (0..).zip(found).filter(|(_, care)| care.customers + care.start > 0.0);
    let mut named: Vec<_> = known.map(|(number, care)| (subscriptions.manager(number), care)).collect();
    sort_by(&mut named, |(a_name, a), (b_name, b)| {
        b.revenue.cmp(&a.revenue).then(b.customers.total_cmp(&a.customers)).then_with(|| a_name.cmp(b_name))
    });
    let managers = named.into_iter().map(|(manager, care)| {
        let share = Share { numerator: care.customers, denominator: customers };
        Ok(AccountManager {
            manager,
            customers: care.customers,
            customer_share: rate(share, RateOptions { level, population: None })?,
            monthly_revenue: has_amounts.then(|| amount(care.revenue)),
            revenue_share: (revenue > 0).then(|| care.revenue as f64 / revenue as f64),
            lost: care.lost,
            retention: retention_of_opening_cohort(
                OpeningCohort { start: care.start, lost_of_start: care.lost },
                level,
            )?,
        })
    });
    Ok(AccountManagers {
        managers: managers.collect::<Result<_, LoyaltyError>>()?,
        customers,
        monthly_revenue: has_amounts.then(|| amount(revenue)),
        shared,
        since: day::iso(since),
        as_of: day::iso(as_of),
        warnings: left_out(subscriptions, as_of),
    })
}

/// What is in the care of one manager.
#[derive(Debug, Clone, Default)]
struct Care {
    customers: f64,
    revenue: i128,
    start: f64,
    lost: f64,
}

/// Whose customer somebody is on a day, and whether other managers are named too; `None` for who is no customer then.
fn manager(subscriptions: &Subscriptions, rows: &[Subscription], day: i32, as_of: i32) -> Option<(u32, bool)> {
    let there = || rows.iter().filter(|row| row.start <= day && day < known_end(row, as_of));
    let is_named = |row: &Subscription| !subscriptions.manager(row.manager).is_empty();
    let chosen = there().max_by(|a, b| {
        let terms = |row: &Subscription| (is_named(row), row.start, row.monthly);
        let by_alphabet = || subscriptions.manager(b.manager).cmp(&subscriptions.manager(a.manager));
        terms(a).cmp(&terms(b)).then_with(by_alphabet)
    })?;
    Some((chosen.manager, there().any(|row| row.manager != chosen.manager && is_named(row))))
}

#[cfg(test)]
mod tests {
    use super::super::sample::managed;
    use super::*;

    /// Eva has Ann (30, of which 10 are named Max's), and had Bo, who left; Max has Cy and took Di over from Eva; nobody has
    /// Ed, and Fi came after the look-back began.
    fn firm() -> Subscriptions {
        managed(&[
            ("Ann", "2025-01-01", "", "p", 10.0, "", "Max"),
            ("Ann", "2025-02-01", "", "p", 20.0, "", "Eva"),
            ("Bo", "2025-01-01", "2025-10-01", "p", 40.0, "", "Eva"),
            ("Cy", "2025-01-01", "", "p", 25.0, "", "Max"),
            ("Di", "2025-01-01", "2025-12-01", "p", 5.0, "", "Eva"),
            ("Di", "2025-12-01", "", "p", 5.0, "", "Max"),
            ("Ed", "2025-01-01", "", "p", 15.0, "", ""),
            ("Fi", "2025-09-01", "", "p", 25.0, "", "Eva"),
            ("Gus", "2026-05-01", "", "p", 99.0, "", "Eva"),
        ])
    }

    fn found(look_back_days: f64) -> AccountManagers {
        let options = ManagerOptions {
            as_of: Some("2026-01-01".into()),
            look_back_days: Some(look_back_days),
            ..Default::default()
        };
        managers(&firm(), &options).unwrap()
    }

    #[test]
    fn a_firm_by_hand() {
        // On 4 July 2025: Ann, Bo and Di with Eva, Cy with Max, Ed with nobody.
        let found = found(181.0);
        let rows: Vec<_> = found
            .managers
            .iter()
            .map(|m| (m.manager.as_str(), m.customers, m.monthly_revenue, m.lost, m.retention.value))
            .collect();
        let expected = [
            ("Eva", 2.0, Some(55.0), 1.0, Some(2.0 / 3.0)),
            ("Max", 2.0, Some(30.0), 0.0, Some(1.0)),
            ("", 1.0, Some(15.0), 0.0, Some(1.0)),
        ];
        assert_eq!(rows, expected);
        assert_eq!((found.customers, found.monthly_revenue, found.shared), (5.0, Some(100.0), 1.0));
        assert_eq!(found.managers[0].customer_share.value, Some(0.4));
        assert_eq!(found.managers[0].revenue_share, Some(0.55));
        assert_eq!(found.managers[0].customer_share.interval, Some(crate::stats::proportion::wilson(2.0, 5.0, 0.95)));
        assert_eq!((found.since.as_str(), found.warnings), ("2025-07-04", vec![Warning::RowsAfterAsOf { count: 1.0 }]));
    }

    #[test]
    fn before_the_first_customer_there_is_nobody_to_keep() {
        let found = found(366.0);
        assert!(found.managers.iter().all(|m| m.retention.value.is_none() && m.retention.reason.is_some()));
        let refused = managers(&firm(), &ManagerOptions { look_back_days: Some(0.0), ..Default::default() });
        assert!(matches!(refused, Err(LoyaltyError::OutOfRange { .. })));
    }
}
