//! Loyalty matrix: who is loyal in what they do, what they say, both or neither?

use crate::error::{LoyaltyError, field, finite, not_a_number, same_length};
use crate::stats::decimal::reaches;
use serde::Serialize;

/// Where a customer stands on both axes (Dick & Basu 1994).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Loyalty {
    /// Buys and means it.
    True,
    /// Means it, but does not buy much.
    Latent,
    /// Buys, but would as soon go elsewhere.
    Spurious,
    /// Neither.
    None,
    /// One axis is not known: it is never derived from the other.
    Unclassified,
}

/// How many customers are in each class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LoyaltyCounts {
    /// At or above both cut-offs.
    #[serde(rename = "true")]
    pub both: f64,
    /// At or above the attitude's only.
    pub latent: f64,
    /// At or above the behaviour's only.
    pub spurious: f64,
    /// Below both.
    pub none: f64,
    /// With an axis missing.
    pub unclassified: f64,
}

/// Customers by behaviour and attitude.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LoyaltyMatrix {
    /// How many customers are in each class.
    pub counts: LoyaltyCounts,
    /// The class of each customer, in the order given.
    pub classes: Vec<Loyalty>,
}

/// From where on a customer counts as loyal, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoyaltyCutoffs {
    /// The least behaviour, in the unit of its column.
    pub behaviour_cutoff: f64,
    /// The least attitude, in the unit of its column.
    pub attitude_cutoff: f64,
}

/// Classes by two cut-offs of the user's. NaN on an axis is not known.
///
/// # Errors
/// A cut-off that is not a number; an infinite value; columns of different lengths.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::{Loyalty, LoyaltyCutoffs, loyalty_matrix};
///
/// let cutoffs = LoyaltyCutoffs { behaviour_cutoff: 3.0, attitude_cutoff: 9.0 };
/// // Orders a year, and answers from 0 to 10.
/// let found = loyalty_matrix(&[6.0, 6.0, 1.0], &[9.0, 5.0, 10.0], cutoffs)?;
/// assert_eq!(found.classes, [Loyalty::True, Loyalty::Spurious, Loyalty::Latent]);
/// let refused = loyalty_matrix(&[6.0], &[9.0], LoyaltyCutoffs { attitude_cutoff: f64::NAN, ..cutoffs });
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "attitude_cutoff"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn loyalty_matrix(
    behaviour: &[f64],
    attitude: &[f64],
    cutoffs: LoyaltyCutoffs,
) -> Result<LoyaltyMatrix, LoyaltyError> {
    let LoyaltyCutoffs { behaviour_cutoff, attitude_cutoff } = cutoffs;
    finite(field!("behaviour_cutoff"), behaviour_cutoff)?;
    finite(field!("attitude_cutoff"), attitude_cutoff)?;
    same_length("attitude", attitude.len(), behaviour.len())?;
    for (name, column) in [("behaviour", behaviour), ("attitude", attitude)] {
        if let Some(at) = column.iter().position(|value| value.is_infinite()) {
            return Err(not_a_number(name, column[at], Some(at as u32 + 1)));
        }
    }
    let class = |(behaviour, attitude): (&f64, &f64)| match (
        behaviour.is_nan() || attitude.is_nan(),
        reaches(*behaviour, behaviour_cutoff),
        reaches(*attitude, attitude_cutoff),
    ) {
        (true, _, _) => Loyalty::Unclassified,
        (_, true, true) => Loyalty::True,
        (_, false, true) => Loyalty::Latent,
        (_, true, false) => Loyalty::Spurious,
        (_, false, false) => Loyalty::None,
    };
    let classes: Vec<Loyalty> = behaviour.iter().zip(attitude).map(class).collect();
    let n = |of: Loyalty| classes.iter().filter(|class| **class == of).count() as f64;
    let counts = LoyaltyCounts {
        both: n(Loyalty::True),
        latent: n(Loyalty::Latent),
        spurious: n(Loyalty::Spurious),
        none: n(Loyalty::None),
        unclassified: n(Loyalty::Unclassified),
    };
    Ok(LoyaltyMatrix { counts, classes })
}
