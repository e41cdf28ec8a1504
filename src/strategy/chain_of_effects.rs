//! Chain of effects: how many first-time buyers become loyal, and does what they got meet what they expected?

use crate::error::{LoyaltyError, count, finite, part_of, representable};
use crate::stats::decimal;
use crate::warning::Reason;
use serde::Serialize;

/// From each step of the chain to the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
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
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::chain_of_effects;
///
/// // Of 1,000 customers 500 are satisfied, of them 250 loyal.
/// let found = chain_of_effects(&[1_000.0, 500.0, 250.0])?;
/// assert_eq!((found.steps, found.overall), (vec![Some(0.5), Some(0.5)], Some(0.25)));
/// let refused = chain_of_effects(&[500.0, 1_000.0]);
/// assert!(matches!(refused, Err(LoyaltyError::PartExceedsWhole { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
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
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::expectation_gap;
///
/// assert_eq!(expectation_gap(8.0, 6.5)?, -1.5);
/// let refused = expectation_gap(f64::NAN, 6.5);
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "expected"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn expectation_gap(expected: f64, received: f64) -> Result<f64, LoyaltyError> {
    representable("gap", decimal::sum(&[finite("received", received)?, -finite("expected", expected)?]))
}
