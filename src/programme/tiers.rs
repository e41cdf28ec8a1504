//! Tiers: which tier does a customer reach, and how do customers move between tiers?

use crate::error::{LoyaltyError, count, not_a_number, same_length};
use crate::stats::decimal::reaches;
use crate::warning::{Reason, Warning};
use serde::Serialize;

/// The tier of each value: how many thresholds it reaches, so 0 is below the first and the last is the highest.
///
/// # Errors
/// Thresholds that do not rise; a threshold or value that is not a finite number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::assign_tiers;
///
/// assert_eq!(assign_tiers(&[50.0, 100.0, 700.0], &[100.0, 500.0])?, [0, 1, 2]);
/// let refused = assign_tiers(&[50.0], &[500.0, 100.0]);
/// assert!(matches!(refused, Err(LoyaltyError::NotIncreasing { name, .. }) if name == "thresholds"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn assign_tiers(values: &[f64], thresholds: &[f64]) -> Result<Vec<u32>, LoyaltyError> {
    for (name, list) in [("thresholds", thresholds), ("values", values)] {
        if let Some(at) = list.iter().position(|value| !value.is_finite()) {
            return Err(not_a_number(name, list[at], Some(at as u32 + 1)));
        }
    }
    if let Some(at) = thresholds.windows(2).position(|pair| pair[1] <= pair[0]) {
        return Err(LoyaltyError::NotIncreasing { name: "thresholds".into(), position: at as u32 + 2 });
    }
    Ok(values.iter().map(|value| thresholds.partition_point(|threshold| reaches(*value, *threshold)) as u32).collect())
}

/// How customers moved between tiers. Shares are of all customers who were in a tier at the start.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TierMigration {
    /// The share that moved up; null when there was nobody.
    pub up: Option<f64>,
    /// The share that moved down.
    pub down: Option<f64>,
    /// The share that left.
    pub exit: Option<f64>,
    /// For each tier, the share that went to each tier and, last, left; null for a tier that was empty.
    pub probabilities: Vec<Option<Vec<f64>>>,
    /// Customers in each tier at the end.
    pub next: Vec<f64>,
    /// Customers in each tier one period later, if they moved with the same probabilities: a projection.
    pub projected: Vec<f64>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there are no shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Migration between tiers from counted moves: `counts[from][to]`, tiers from the lowest up, the last column exit.
///
/// # Errors
/// A row that does not have a column for each tier and one for exit; a count that is negative or not whole.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::tier_migration;
///
/// // From silver and gold to silver, gold and out.
/// let found = tier_migration(&[vec![60.0, 20.0, 20.0], vec![10.0, 90.0, 0.0]])?;
/// assert_eq!((found.up, found.down, found.exit), (Some(0.1), Some(0.05), Some(0.1)));
/// let refused = tier_migration(&[vec![60.0, 20.0, 20.0]]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn tier_migration(counts: &[Vec<f64>]) -> Result<TierMigration, LoyaltyError> {
    let tiers = counts.len();
    for row in counts {
        same_length("counts", row.len(), tiers + 1)?;
        row.iter().try_for_each(|value| count("counts", *value).map(|_| ()))?;
    }
    let openers: f64 = count("counts", counts.iter().flatten().sum())?;
    let moved = |belongs: &dyn Fn(usize, usize) -> bool| {
        let all =
            counts.iter().enumerate().flat_map(|(from, row)| row.iter().enumerate().map(move |(to, n)| (from, to, n)));
        let some: f64 = all.filter(|(from, to, _)| belongs(*from, *to)).map(|(_, _, n)| n).sum();
        (openers > 0.0).then(|| some / openers)
    };
    let probabilities: Vec<Option<Vec<f64>>> = counts
        .iter()
        .map(|row| {
            let total: f64 = row.iter().sum();
            (total > 0.0).then(|| row.iter().map(|n| n / total).collect())
        })
        .collect();
    let next: Vec<f64> = (0..tiers).map(|to| counts.iter().map(|row| row[to]).sum()).collect();
    let flow = |to: usize| -> f64 {
        // A tier that was empty has no probabilities; whoever has come into it since is taken to stay.
        (0..tiers)
            .map(|from| next[from] * probabilities[from].as_ref().map_or(f64::from(u8::from(from == to)), |p| p[to]))
            .sum()
    };
    let projected = (0..tiers).map(flow).collect();
    let has_no_history = |tier: &usize| probabilities[*tier].is_none() && next[*tier] > 0.0;
    let warnings = (0..tiers).filter(has_no_history).map(|tier| Warning::TierWithoutHistory { tier: tier as u32 + 1 });
    let warnings = warnings.collect();
    Ok(TierMigration {
        up: moved(&|from, to| to > from && to < tiers),
        down: moved(&|from, to| to < from),
        exit: moved(&|_, to| to == tiers),
        probabilities,
        next,
        projected,
        warnings,
        reason: (openers == 0.0).then(|| Reason::EmptyGroup { name: "counts".into() }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_number_is_refused_with_its_place() {
        for (values, thresholds, place) in [([1.0, f64::NAN], [10.0, 20.0], 2), ([1.0, 2.0], [f64::INFINITY, 20.0], 1)]
        {
            let refused = assign_tiers(&values, &thresholds);
            assert!(
                matches!(refused, Err(LoyaltyError::NotANumber { position: Some(position), .. }) if position == place),
                "{refused:?}"
            );
        }
        let refused = assign_tiers(&[1.0], &[10.0, 20.0, 20.0]);
        assert!(matches!(refused, Err(LoyaltyError::NotIncreasing { position: 3, .. })), "{refused:?}");
    }

    #[test]
    fn a_tier_that_fills_without_a_history_is_told() {
        let found = tier_migration(&[vec![0.0, 0.0, 0.0], vec![10.0, 30.0, 0.0]]).unwrap();
        assert_eq!(found.warnings, [Warning::TierWithoutHistory { tier: 1 }]);
        // Who is in it is taken to stay.
        assert_eq!((found.next, found.projected), (vec![10.0, 30.0], vec![17.5, 22.5]));
        let found = tier_migration(&[vec![10.0, 5.0, 5.0], vec![0.0, 0.0, 0.0]]).unwrap();
        assert_eq!(found.warnings, [Warning::TierWithoutHistory { tier: 2 }]);
    }
}
