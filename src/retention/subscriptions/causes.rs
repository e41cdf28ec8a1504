//! Exit reasons as competing causes: how long did each subscriber stay, and which reason ended it?

use super::as_of;
use super::reasons::{ExitOptions, reason_given, reasons};
use super::survival::{TenureOptions, Tenures};
use crate::LoyaltyError;
use crate::customer::subscriptions::Subscriptions;
use crate::stats::order::arrange;
use crate::warning::Warning;

/// So many reasons have a place of their own, and so many plans; what is left of more is one together.
const MOST_REASONS: usize = 8;
const MOST_PLANS: usize = 20;

/// Tenures with what ended them, one entry per customer in each list.
#[derive(Debug, Clone, PartialEq)]
pub struct TenureCauses {
    /// Days from the first start to the last end, or to the as-of day.
    pub durations: Vec<f64>,
    /// The place of the reason in `reasons`, counted from 1; one more for another reason, and 0 for a customer who was still
    /// there.
    pub causes: Vec<u32>,
    /// The eight most common reasons in the order of [`super::reasons()`]: "" where none was given.
    pub reasons: Vec<String>,
    /// The place of the plan in `plans`, counted from 0; one more for another plan.
    pub groups: Vec<u32>,
    /// The twenty plans that most customers began with, of as many the first by alphabet; empty unless asked for.
    pub plans: Vec<String>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The tenures of [`super::survival()`] with the exit reasons of [`super::reasons()`], as
/// [`crate::retention::survival::CompetingRisks`] takes them.
///
/// # Errors
/// No column of reasons; `by` plan without a column of plans; an `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{Subscriptions, examples};
/// use loyalkit::retention::subscriptions::{TenureOptions, causes};
///
/// let options = TenureOptions { as_of: Some("2026-03-31".into()), ..TenureOptions::default() };
/// let found = causes(&examples::subscriptions(), &options)?;
/// // Bo left for the price, Cy moved, and Ed gave no reason.
/// assert_eq!(found.reasons, ["moved", "", "price"]);
/// assert_eq!(found.causes, [0, 3, 1, 0, 2, 0]);
/// let refused = causes(&Subscriptions::default(), &options);
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "reason"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn causes(subscriptions: &Subscriptions, options: &TenureOptions) -> Result<TenureCauses, LoyaltyError> {
    let exits = reasons(subscriptions, &ExitOptions { as_of: options.as_of.clone() })?;
    let by_plan = options.by.is_some();
    if by_plan && !subscriptions.columns.plan {
        return Err(LoyaltyError::MissingInput { name: "plan".into() });
    }
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let tenures = Tenures::new(subscriptions, as_of, by_plan);
    let seen = subscriptions.histories().filter(|rows| rows[0].start <= as_of);
    let given = seen.map(|rows| reason_given(subscriptions, rows, as_of));
    let named: Vec<String> = exits.reasons.into_iter().take(MOST_REASONS).map(|exit| exit.reason).collect();
    let place = |number: u32| {
        let name = subscriptions.reason(number);
        named.iter().position(|one| *one == name).unwrap_or(named.len()) as u32 + 1
    };
    let places: Vec<u32> = (0..subscriptions.reasons() as u32).map(place).collect();
    let plans = if by_plan { commonest(&tenures) } else { vec![] };
    let group = |number: &u32| plans.iter().position(|plan| plan == number).unwrap_or(plans.len()) as u32;
    Ok(TenureCauses {
        causes: given.map(|given| given.map_or(0, |number| places[number as usize])).collect(),
        reasons: named,
        groups: tenures.groups.iter().map(group).collect(),
        plans: plans.iter().map(|number| tenures.names[*number as usize].clone()).collect(),
        durations: tenures.durations,
        as_of: exits.as_of,
        warnings: exits.warnings,
    })
}

/// The numbers of the plans that most customers began with.
fn commonest(tenures: &Tenures) -> Vec<u32> {
    let mut customers = vec![0_u32; tenures.names.len()];
    tenures.groups.iter().for_each(|number| customers[*number as usize] += 1);
    let size = |number: u32| customers[number as usize];
    let mut order: Vec<u32> = (0..customers.len() as u32).collect();
    arrange(&mut order, &|a, b| size(b).cmp(&size(a)).then(a.cmp(&b)));
    order.truncate(MOST_PLANS);
    order
}

#[cfg(test)]
mod tests {
    use super::super::sample::{subscriptions, winter};
    use super::super::survival::SubscriberGroups;
    use super::*;

    #[test]
    fn who_came_back_is_still_there() {
        let options = TenureOptions {
            by: Some(SubscriberGroups::Plan),
            as_of: Some("2026-04-01".into()),
            ..TenureOptions::default()
        };
        let found = causes(&winter(), &options).unwrap();
        // Ann, Bo, Cy, Di, Ed, Fi; Gus comes later.
        assert_eq!(found.durations, [90.0, 81.0, 55.0, 71.0, 17.0, 25.0]);
        assert_eq!(found.causes, [0, 0, 1, 0, 2, 0]);
        assert_eq!(found.reasons, ["moved", ""]);
        assert_eq!(found.plans, ["basic", "plus"]);
        assert_eq!(found.groups, [0, 0, 1, 0, 0, 1]);
    }

    #[test]
    fn rare_reasons_are_one_together() {
        let names: Vec<String> = (0..11).map(|number| format!("customer {number:02}")).collect();
        let reasons = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "b"];
        let rows: Vec<_> = names
            .iter()
            .zip(reasons)
            .map(|(name, reason)| (name.as_str(), "2026-01-01", "2026-02-01", "basic", 1.0, reason))
            .collect();
        let found = causes(&subscriptions(&rows), &TenureOptions::default()).unwrap();
        assert_eq!(found.reasons, ["b", "a", "c", "d", "e", "f", "g", "h"]);
        assert_eq!(found.causes, [2, 1, 3, 4, 5, 6, 7, 8, 9, 9, 1]);
        assert!(found.plans.is_empty());
    }
}
