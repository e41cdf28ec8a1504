//! Chain of effects: how many first-time buyers become loyal, and does what they got meet what they expected?

use crate::error::{LoyaltyError, count, finite, part_of, representable};
use crate::stats::decimal;
use crate::warning::Reason;
use serde::Serialize;

/// From each step of the chain to the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Chain {
    /// The share that goes on from each step to the next; null behind a step that nobody reached.
    pub steps: Vec<Option<f64>>,
    /// The share that gets from the first step to the last; null with a `reason`.
    pub overall: Option<f64>,
    /// Why there is no overall share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Step and overall conversion along a chain of effects (Bruhn 2016): first purchase, satisfied, loyal, bought again.
///
/// # Errors
/// Fewer than two steps; a count that is negative, not whole, or above the one before.
pub fn chain_of_effects(counts: &[f64]) -> Result<Chain, LoyaltyError> {
    if counts.len() < 2 {
        let found = counts.len() as f64;
        return Err(LoyaltyError::WrongLength { name: "counts".into(), expected: 2.0, found });
    }
    counts.iter().try_for_each(|value| count("counts", *value).map(|_| ()))?;
    for pair in counts.windows(2) {
        part_of("a step", pair[1], "the step before", pair[0])?;
    }
    let share = |from: f64, to: f64| (from > 0.0).then(|| to / from);
    let overall = share(counts[0], counts[counts.len() - 1]);
    let reason = overall.is_none().then(|| Reason::EmptyGroup { name: "counts".into() });
    Ok(Chain { steps: counts.windows(2).map(|pair| share(pair[0], pair[1])).collect(), overall, reason })
}

/// What customers received less what they expected, on one scale; below 0 they were disappointed (Oliver 1980).
///
/// # Errors
/// A number that is not finite.
pub fn expectation_gap(expected: f64, received: f64) -> Result<f64, LoyaltyError> {
    representable("gap", decimal::sum(&[finite("received", received)?, -finite("expected", expected)?]))
}
