//! Log-rank test: do groups of customers leave at different rates?

use super::observations::{FromTimeOn, Group, Observations};
use crate::error::{LoyaltyError, same_length, within};
use crate::stats::chi_square::ChiSquareTest;
use crate::warning::Reason;
use serde::Serialize;

/// One group: observed and expected leavers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct GroupEvents {
    /// How many were seen.
    pub n: f64,
    /// How many left.
    pub observed: f64,
    /// How many would have left at the rate of all groups together.
    pub expected: f64,
}

/// A log-rank test: do groups differ?
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LogRank {
    /// The test statistic, or null with a `reason`.
    pub statistic: Option<f64>,
    /// Its degrees of freedom: groups less one.
    pub df: f64,
    /// The p-value: the probability of such a difference by chance, or null with a `reason`.
    pub p: Option<f64>,
    /// Each group, in the order of their numbers.
    pub groups: Vec<GroupEvents>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The most groups that are compared: a table of all pairs is kept.
const MOST_GROUPS: f64 = 1_000.0;

/// The log-rank test of the groups 0, 1 … (Mantel 1966; Peto & Peto 1972).
///
/// # Formula
/// At each time dᵢ of nᵢ at risk leave, nᵢg of them of group g: Eg = Σ dᵢnᵢg/nᵢ, and the differences Og − Eg have the
/// covariances Σ dᵢ(nᵢ−dᵢ)/(nᵢ−1)·(nᵢg/nᵢ)(δgh − nᵢh/nᵢ). The statistic is their quadratic form without the last
/// group, chi-square with one degree less than groups (Klein & Moeschberger 2003, eq. 7.3.5). Groups that were never at
/// risk beside another do not count.
///
/// # Errors
/// `groups` of another length than the observations, or with more than 1,000 groups.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Observations, log_rank};
///
/// let [durations, events] = [[2.0, 4.0, 6.0, 8.0], [1.0, 1.0, 1.0, 0.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// let found = log_rank(&observed, &[0, 0, 1, 1])?;
/// assert_eq!((found.df, found.groups[0].observed), (1.0, 2.0));
/// let refused = log_rank(&observed, &[0]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "groups"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn log_rank(observed: &Observations<'_>, groups: &[u32]) -> Result<LogRank, LoyaltyError> {
    same_length("groups", groups.len(), observed.len())?;
    let k = groups.iter().max().map_or(0, |last| *last as usize + 1);
    within("groups.length", k as f64, 0.0, MOST_GROUPS)?;
    let mut found = vec![GroupEvents::default(); k];
    for (row, &group) in groups.iter().enumerate() {
        found[group as usize].n += observed.weight(row);
        found[group as usize].observed += observed.weight(row) * observed.events[row];
    }
    let tallies: Vec<_> = Group::of(observed, groups, k).iter().map(Group::tallies).collect();
    let mut at_risk: Vec<_> =
        tallies.iter().map(|(leave, enter)| (FromTimeOn::new(leave), FromTimeOn::new(enter))).collect();
    let mut covariance = vec![0.0; k * k];
    let mut share = vec![0.0; k];
    for set in observed.risk_sets().iter().rev().filter(|set| set.events > 0.0) {
        let others = set.at_risk - 1.0;
        let spread = if others > 0.0 { set.events * (set.at_risk - set.events) / others } else { 0.0 };
        for (g, (staying, to_come)) in at_risk.iter_mut().enumerate() {
            share[g] = f64::max(staying.weight(set.time) - to_come.weight(set.time), 0.0) / set.at_risk;
            found[g].expected += set.events * share[g];
            for h in 0..g {
                covariance[g * k + h] -= spread * share[g] * share[h];
            }
            covariance[g * k + g] += spread * share[g] * (1.0 - share[g]);
        }
    }
    let differences: Vec<f64> = found.iter().map(|group| group.observed - group.expected).collect();
    let test = ChiSquareTest::of_differences(&differences, &covariance);
    let reason = match test {
        Some(_) => None,
        None if k < 2 => Some(Reason::OneGroup {}),
        None if found.iter().all(|group| group.observed == 0.0) => Some(Reason::NoEvents {}),
        // Whenever somebody left, only one group was there, or everybody left.
        None => Some(Reason::NothingVaries {}),
    };
    Ok(LogRank {
        statistic: test.map(|test| test.statistic),
        df: test.map_or(0.0, |test| test.df),
        p: test.map(|test| test.p),
        groups: found,
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], events: &[f64], groups: &[u32]) -> LogRank {
        log_rank(&Observations::new(durations, events, None, None).unwrap(), groups).unwrap()
    }

    #[test]
    fn groups_that_were_never_there_together_cannot_be_compared() {
        let apart = found(&[1.0, 5.0, 6.0, 7.0], &[0.0, 1.0, 1.0, 1.0], &[0, 1, 1, 1]);
        assert_eq!((apart.p, apart.reason), (None, Some(Reason::NothingVaries {})));
        let nobody = found(&[1.0, 5.0], &[0.0, 0.0], &[0, 1]);
        assert_eq!(nobody.reason, Some(Reason::NoEvents {}));
    }

    #[test]
    fn two_pairs_by_hand() {
        // At 1: 2 at risk in each group, one of group 0 leaves; at 2: 1 and 2, one of group 1 leaves.
        let test = found(&[1.0, 3.0, 2.0, 3.0], &[1.0, 0.0, 1.0, 0.0], &[0, 0, 1, 1]);
        let expected = 0.5 + 1.0 / 3.0;
        let variance = 0.25 + 2.0 / 9.0;
        assert!((test.groups[0].expected - expected).abs() < 1e-15);
        assert!((test.statistic.unwrap() - (1.0 - expected) * (1.0 - expected) / variance).abs() < 1e-14);
        assert_eq!(test.df, 1.0);
    }

    #[test]
    fn a_group_never_seen_beside_another_does_not_count() {
        let with = found(&[1.0, 3.0, 2.0, 3.0, 9.0], &[1.0, 0.0, 1.0, 0.0, 1.0], &[0, 0, 2, 2, 2]);
        let without = found(&[1.0, 3.0, 2.0, 3.0, 9.0], &[1.0, 0.0, 1.0, 0.0, 1.0], &[0, 0, 1, 1, 1]);
        assert_eq!((with.statistic, with.df), (without.statistic, 1.0));
    }

    #[test]
    fn one_group_and_no_leavers_have_no_test() {
        assert_eq!(found(&[1.0, 2.0], &[1.0, 1.0], &[0, 0]).reason, Some(Reason::OneGroup {}));
        assert_eq!(found(&[1.0, 2.0], &[0.0, 0.0], &[0, 1]).reason, Some(Reason::NoEvents {}));
        assert_eq!(found(&[], &[], &[]).reason, Some(Reason::OneGroup {}));
        let seen = Observations::new(&[1.0], &[1.0], None, None).unwrap();
        assert!(log_rank(&seen, &[]).is_err() && log_rank(&seen, &[1_000]).is_err());
    }
}
