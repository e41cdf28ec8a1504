//! Survey scales: which answers does a question offer?

use crate::error::{LoyaltyError, finite, within};
use serde::{Deserialize, Serialize};

/// The lowest and the highest answer of a survey question, both whole numbers: 1 and 5, or 0 and 10.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Scale(pub f64, pub f64);

impl Scale {
    /// The most answers a question may offer: a thermometer from 0 to 100.
    const MOST_STEPS: f64 = 100.0;

    /// A scale that can be: whole numbers, the second above the first by at least `steps`.
    pub(crate) fn with_steps(self, steps: f64) -> Result<Self, LoyaltyError> {
        let Self(low, high) = self;
        for end in [low, high] {
            finite("scale", end)?;
            if end.fract() != 0.0 {
                return Err(LoyaltyError::NotWhole { name: "scale".into(), value: end });
            }
        }
        within("scale", high, low + steps, low + Self::MOST_STEPS)?;
        Ok(self)
    }

    /// How many answers there are.
    pub(crate) fn answers(self) -> usize {
        (self.1 - self.0) as usize + 1
    }
}
