//! Customer binding: what ties customers, and how many stay because they want to?

use crate::error::{LoyaltyError, non_negative, representable};
use crate::stats::decimal;
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// How many customers are bound by each kind of tie (Meffert & Backhaus 1994; Bliemel & Eggert 1998).
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Bindings {
    /// By place, time or habit.
    pub situational: f64,
    /// By systems that fit only each other.
    pub technical: f64,
    /// By contract.
    pub contractual: f64,
    /// By what leaving would cost.
    pub economic: f64,
    /// By liking and trust.
    pub emotional: f64,
}

/// The share of each kind of tie.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BindingShares {
    /// By place, time or habit.
    pub situational: Option<f64>,
    /// By systems that fit only each other.
    pub technical: Option<f64>,
    /// By contract.
    pub contractual: Option<f64>,
    /// By what leaving would cost.
    pub economic: Option<f64>,
    /// By liking and trust.
    pub emotional: Option<f64>,
    /// Who stays because they want to: the emotional share.
    pub voluntary: Option<f64>,
    /// Why there are no shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The share of each kind of binding; the emotional one is the only voluntary one.
///
/// # Errors
/// A number that is negative or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::{Bindings, binding_shares};
///
/// let bindings = Bindings { situational: 1.0, technical: 1.0, contractual: 2.0, economic: 2.0, emotional: 2.0 };
/// assert_eq!(binding_shares(bindings)?.contractual, Some(0.25));
/// let refused = binding_shares(Bindings { emotional: -1.0, ..bindings });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "emotional"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn binding_shares(bindings: Bindings) -> Result<BindingShares, LoyaltyError> {
    let Bindings { situational, technical, contractual, economic, emotional } = bindings;
    non_negative("situational", situational)?;
    non_negative("technical", technical)?;
    non_negative("contractual", contractual)?;
    non_negative("economic", economic)?;
    non_negative("emotional", emotional)?;
    let total = representable("total", decimal::sum(&[situational, technical, contractual, economic, emotional]))?;
    let share = |n: f64| (total > 0.0).then(|| decimal::ratio(n, total));
    Ok(BindingShares {
        situational: share(situational),
        technical: share(technical),
        contractual: share(contractual),
        economic: share(economic),
        emotional: share(emotional),
        voluntary: share(emotional),
        reason: (total == 0.0).then_some(Reason::NoAnswers {}),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_reason_only_where_nothing_binds() {
        let nothing = Bindings { situational: 0.0, technical: 0.0, contractual: 0.0, economic: 0.0, emotional: 0.0 };
        let found = binding_shares(nothing).unwrap();
        assert_eq!((found.voluntary, found.reason), (None, Some(Reason::NoAnswers {})));
        let found = binding_shares(Bindings { emotional: 1.0, economic: 3.0, ..nothing }).unwrap();
        assert_eq!((found.voluntary, found.economic, found.reason), (Some(0.25), Some(0.75), None));
    }
}
