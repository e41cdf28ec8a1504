//! Exit reasons: why did subscribers leave, and which reasons cost most?

use super::movements::amount;
use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::subscriptions::{NO_END, Subscription, Subscriptions, known_end};
use crate::stats::order::sort_by;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// Which day to look back from.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ExitOptions {
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// One exit reason.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ExitReason {
    /// The reason as it stands in the file; "" where none was given.
    pub reason: String,
    /// Customers who left for it.
    pub customers: f64,
    /// Their share of all who left.
    pub share: f64,
    /// The cumulative share of this reason and those before it.
    pub cumulative_share: f64,
    /// What they paid for a month, in the file's currency; null where there are no amounts.
    pub monthly_revenue: Option<f64>,
    /// Its share of what all who left paid; null where that is nothing.
    pub revenue_share: Option<f64>,
}

/// Exit reasons.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ExitReasons {
    /// The reasons, that with most customers first; of as many, the one with more revenue.
    pub reasons: Vec<ExitReason>,
    /// Customers who had left by the as-of day, and were not back.
    pub left: f64,
    /// Those of them for whom no reason was given.
    pub without_reason: f64,
    /// What all who left paid for a month; null where there are no amounts.
    pub monthly_revenue: Option<f64>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there are no reasons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Exit reasons: customers and monthly revenue lost for each, without customers who came back.
///
/// A customer counts once, for the reason of the row that ended last; where several ended on that day, for the first by
/// alphabet that gives one. The revenue is that of all rows which ended on that day.
///
/// # Errors
/// No column of reasons; an `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{ExitOptions, reasons};
///
/// let found = reasons(&examples::subscriptions(), &ExitOptions { as_of: Some("2026-03-31".into()) })?;
/// // Bo for the price, Cy moved, and Ed gave no reason.
/// assert_eq!((found.left, found.without_reason), (3.0, 1.0));
/// let refused = reasons(&examples::subscriptions(), &ExitOptions { as_of: Some("soon".into()) });
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn reasons(subscriptions: &Subscriptions, options: &ExitOptions) -> Result<ExitReasons, LoyaltyError> {
    let columns = subscriptions.columns;
    if !columns.reason {
        return Err(LoyaltyError::MissingInput { name: "reason".into() });
    }
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let mut by_reason = vec![(0, 0); subscriptions.reasons()];
    for rows in subscriptions.histories() {
        let Some(given) = reason_given(subscriptions, rows, as_of) else { continue };
        let (customers, revenue): &mut (u64, i128) = &mut by_reason[given as usize];
        *customers += 1;
        *revenue += last_to_end(rows, as_of).map(|row| i128::from(row.monthly)).sum::<i128>();
    }
    let named = (0..).zip(by_reason).map(|(number, counts)| (subscriptions.reason(number), counts));
    let mut sorted: Vec<(String, (u64, i128))> = named.filter(|(_, (customers, _))| *customers > 0).collect();
    sort_by(&mut sorted, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let left: u64 = sorted.iter().map(|(_, (customers, _))| customers).sum();
    let lost: i128 = sorted.iter().map(|(_, (_, revenue))| revenue).sum();
    let without_reason =
        sorted.iter().find(|(reason, _)| reason.is_empty()).map_or(0, |(_, (customers, _))| *customers);
    let mut so_far = 0;
    let reasons = sorted.into_iter().map(|(reason, (customers, revenue))| {
        so_far += customers;
        ExitReason {
            reason,
            customers: customers as f64,
            share: customers as f64 / left as f64,
            cumulative_share: so_far as f64 / left as f64,
            monthly_revenue: columns.amount.then(|| amount(revenue)),
            revenue_share: (lost > 0).then(|| revenue as f64 / lost as f64),
        }
    });
    Ok(ExitReasons {
        reasons: reasons.collect(),
        left: left as f64,
        without_reason: without_reason as f64,
        monthly_revenue: columns.amount.then(|| amount(lost)),
        as_of: day::iso(as_of),
        warnings: left_out(subscriptions, as_of),
        reason: (left == 0).then_some(Reason::NobodyLeaves {}),
    })
}

/// The rows that ended last of a customer who left and was not back by a day; none of another.
fn last_to_end(rows: &[Subscription], as_of: i32) -> impl Iterator<Item = &Subscription> {
    let known = || rows.iter().take_while(move |row| row.start <= as_of);
    let end = known().map(|row| known_end(row, as_of)).max().filter(|end| *end != NO_END);
    known().filter(move |row| Some(row.end) == end)
}

/// The number of the reason for which a customer had left by a day; none for one who was still there.
pub(super) fn reason_given(subscriptions: &Subscriptions, rows: &[Subscription], as_of: i32) -> Option<u32> {
    // What has a name comes before what has none, and then the alphabet decides.
    let order = |number: &u32| (subscriptions.reason(*number).is_empty(), subscriptions.reason(*number));
    last_to_end(rows, as_of).map(|row| row.reason).min_by_key(order)
}

#[cfg(test)]
mod tests {
    use super::super::sample::winter;
    use super::*;

    fn found(as_of: &str) -> ExitReasons {
        reasons(&winter(), &ExitOptions { as_of: Some(as_of.into()) }).unwrap()
    }

    #[test]
    fn those_who_left_by_march() {
        let found = found("2026-03-31");
        let of: Vec<_> = found
            .reasons
            .iter()
            .map(|r| (r.reason.as_str(), r.customers, r.monthly_revenue.unwrap(), r.cumulative_share))
            .collect();
        let third = 1.0 / 3.0;
        assert_eq!(of, [("moved", 1.0, 20.0, third), ("", 1.0, 10.0, 2.0 * third), ("price", 1.0, 10.0, 1.0)]);
        assert_eq!((found.left, found.without_reason, found.monthly_revenue), (3.0, 1.0, Some(40.0)));
        assert_eq!(found.reasons[0].revenue_share, Some(0.5));
    }

    #[test]
    fn who_came_back_has_not_left() {
        let found = found("2026-04-01");
        assert_eq!(found.reasons.iter().map(|r| r.reason.as_str()).collect::<Vec<_>>(), ["moved", ""]);
    }

    #[test]
    fn before_anyone_leaves_there_is_no_reason() {
        let found = found("2026-01-31");
        assert_eq!((found.reasons.len(), found.reason), (0, Some(Reason::NobodyLeaves {})));
    }
}
