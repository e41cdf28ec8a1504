//! Subscriber survival: how long do subscribers stay, and longer on which plan?

use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::subscriptions::{NO_END, Subscription, Subscriptions, known_end};
use crate::retention::survival::Observations;
use crate::retention::survival::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
use crate::retention::survival::log_rank::{LogRank, log_rank};
use crate::stats::interval;
use crate::stats::order::sort_by;
use crate::warning::Warning;
use serde::Deserialize;

/// The grouping of subscribers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum SubscriberGroups {
    /// The plan that a customer began with.
    Plan,
}

/// Options of subscriber survival.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct TenureOptions {
    /// One curve for each plan beside that of all, and a test whether they differ; the plan is that of a customer's first
    /// row, of several on that day the first in alphabetical order.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub by: Option<SubscriberGroups>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The confidence level of bands and intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// Subscriber survival, in days.
#[derive(Debug, Clone, PartialEq)]
pub struct TenureSurvival {
    /// All customers.
    pub all: KaplanMeier,
    /// Each plan, by its name; none unless asked for.
    pub plans: Vec<(String, KaplanMeier)>,
    /// Whether the plans differ; `None` unless asked for.
    pub log_rank: Option<LogRank>,
    /// The as-of day.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Subscriber survival: the share still active by days since their first start.
///
/// A customer's time runs from the first start to the end of the last subscription, pauses included, and is censored on the
/// day looked back from where one goes on. The figures are those of [`kaplan_meier`] and [`log_rank`].
///
/// # Errors
/// `by` plan without a column of plans; an `as_of` that is not a day; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{TenureOptions, survival};
///
/// let options = TenureOptions { as_of: Some("2026-03-31".into()), ..TenureOptions::default() };
/// let found = survival(&examples::subscriptions(), &options)?.all;
/// assert_eq!((found.n, found.left), (6.0, 3.0));
/// let soon = TenureOptions { as_of: Some("soon".into()), ..TenureOptions::default() };
/// let refused = survival(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn survival(subscriptions: &Subscriptions, options: &TenureOptions) -> Result<TenureSurvival, LoyaltyError> {
    let by_plan = options.by.is_some();
    if by_plan && !subscriptions.columns.plan {
        return Err(LoyaltyError::MissingInput { name: "plan".into() });
    }
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let of = KaplanMeierOptions { level: options.level.unwrap_or_else(interval::usual_level), tau: None };
    let tenures = Tenures::new(subscriptions, as_of, by_plan);
    let all = kaplan_meier(&tenures.observations()?, of)?;
    let parts = if by_plan { tenures.by_group() } else { vec![] };
    let curve = |part: &Tenures| kaplan_meier(&part.observations()?, of);
    let curves: Vec<_> = parts.iter().map(curve).collect::<Result<_, _>>()?;
    let log_rank = by_plan.then(|| log_rank(&tenures.observations()?, &tenures.groups)).transpose()?;
    Ok(TenureSurvival {
        all,
        plans: tenures.names.into_iter().zip(curves).collect(),
        log_rank,
        as_of: day::iso(as_of),
        warnings: left_out(subscriptions, as_of),
    })
}

/// How long each customer has stayed, one entry per customer in each list.
#[derive(Debug, Default)]
pub(super) struct Tenures {
    pub(super) durations: Vec<f64>,
    pub(super) events: Vec<f64>,
    /// The places of the customers' groups in `names`.
    pub(super) groups: Vec<u32>,
    /// The groups by name; one without a name where customers are not parted.
    pub(super) names: Vec<String>,
}

impl Tenures {
    pub(super) fn new(subscriptions: &Subscriptions, as_of: i32, by_plan: bool) -> Self {
        let mut found = Self::default();
        let seen = || subscriptions.histories().filter(|rows| rows[0].start <= as_of);
        let plan = |rows: &[Subscription]| if by_plan { subscriptions.plan(rows[0].plan) } else { String::new() };
        let mut used = vec![false; subscriptions.plans()];
        seen().for_each(|rows| used[rows[0].plan as usize] = true);
        let known = (0..).zip(&used).filter(|(_, used)| **used);
        found.names =
            if by_plan { known.map(|(number, _)| subscriptions.plan(number)).collect() } else { vec![plan(&[])] };
        sort_by(&mut found.names, Ord::cmp);
        for rows in seen() {
            let known = rows.iter().take_while(|row| row.start <= as_of);
            let end = known.map(|row| known_end(row, as_of)).max().unwrap_or(NO_END);
            found.durations.push(f64::from(end.min(as_of) - rows[0].start));
            found.events.push(if end == NO_END { 0.0 } else { 1.0 });
            found.groups.push(found.names.binary_search(&plan(rows)).unwrap_or_default() as u32);
        }
        found
    }

    pub(super) fn observations(&self) -> Result<Observations<'_>, LoyaltyError> {
        Observations::new(&self.durations, &self.events, None, None)
    }

    /// The customers of each group.
    pub(super) fn by_group(&self) -> Vec<Self> {
        let mut parts: Vec<Self> = self.names.iter().map(|_| Self::default()).collect();
        for ((duration, event), group) in self.durations.iter().zip(&self.events).zip(&self.groups) {
            parts[*group as usize].durations.push(*duration);
            parts[*group as usize].events.push(*event);
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::winter;
    use super::*;

    fn found(as_of: &str) -> TenureSurvival {
        let options = TenureOptions { by: Some(SubscriberGroups::Plan), as_of: Some(as_of.into()), level: None };
        survival(&winter(), &options).unwrap()
    }

    #[test]
    fn tenure_runs_from_the_first_start_to_the_last_end() {
        // On 31 March: Ed 17 days and Fi 24 so far, Bo 31, Cy 55, Di 70 so far, Ann 89 so far.
        let found = found("2026-03-31");
        assert_eq!((found.all.n, found.all.left), (6.0, 3.0));
        assert_eq!(found.all.curve.time, [17.0, 31.0, 55.0]);
        let expected = [5.0 / 6.0, 5.0 / 6.0 * 0.75, 5.0 / 6.0 * 0.75 * 2.0 / 3.0];
        for (survival, expected) in found.all.curve.survival.iter().zip(expected) {
            assert!((survival - expected).abs() < 1e-15);
        }
        assert!((found.all.mean_of_leavers.unwrap() - 103.0 / 3.0).abs() < 1e-12);
        let plans: Vec<_> = found.plans.iter().map(|(name, curve)| (name.as_str(), curve.n, curve.left)).collect();
        assert_eq!(plans, [("basic", 4.0, 2.0), ("plus", 2.0, 1.0)]);
        let log_rank = found.log_rank.unwrap();
        assert_eq!(log_rank.groups.iter().map(|group| group.n).collect::<Vec<_>>(), [4.0, 2.0]);
    }

    #[test]
    fn who_is_back_has_not_left() {
        // Bo's 81 days from 10 January to 1 April are not over.
        assert_eq!(found("2026-04-01").all.left, 2.0);
    }
}
