//! How often was each answer of a scale given?

use crate::error::{LoyaltyError, count, finite, not_a_number, within};
use crate::stats::sum::Sum;
use serde::{Deserialize, Serialize};

/// The lowest and the highest answer of a survey question, both whole numbers: 1 and 5, or 0 and 10.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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

    fn answers(self) -> usize {
        (self.1 - self.0) as usize + 1
    }
}

/// How often each answer of a scale was given, from the lowest answer up.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    scale: Scale,
    counts: Vec<f64>,
}

impl Counts {
    /// Counts single answers.
    ///
    /// # Errors
    /// An answer that is not a number, lies outside the scale, or falls between two answers (6.5).
    pub fn of_answers(answers: &[f64], scale: Scale) -> Result<Self, LoyaltyError> {
        let scale = scale.with_steps(1.0)?;
        let Scale(low, high) = scale;
        let mut counts = vec![0.0; scale.answers()];
        for (index, &value) in answers.iter().enumerate() {
            let position = u32::try_from(index + 1).unwrap_or(u32::MAX);
            if !value.is_finite() {
                return Err(not_a_number("answers", value, Some(position)));
            }
            if value < low || value > high {
                return Err(LoyaltyError::ScoreOutsideScale { position, value, low, high });
            }
            if value.fract() != 0.0 {
                return Err(LoyaltyError::FractionalScore { position, value });
            }
            counts[(value - low) as usize] += 1.0;
        }
        Ok(Self { scale, counts })
    }

    /// Takes counts that were made elsewhere, one for each answer from the lowest up.
    ///
    /// # Errors
    /// Too few or too many counts; a count that is negative or not whole.
    pub fn of_counts(counts: &[f64], scale: Scale) -> Result<Self, LoyaltyError> {
        let scale = scale.with_steps(1.0)?;
        if counts.len() != scale.answers() {
            let found = u32::try_from(counts.len()).unwrap_or(u32::MAX);
            return Err(LoyaltyError::WrongCounts { expected: scale.answers() as u32, found });
        }
        for &value in counts {
            count("counts", value)?;
        }
        count("counts", counts.iter().sum())?;
        Ok(Self { scale, counts: counts.to_vec() })
    }

    /// The scale of the question.
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// How many answered.
    pub fn n(&self) -> f64 {
        self.counts.iter().sum()
    }

    /// How many gave an answer from `lowest` to `highest`.
    pub fn between(&self, lowest: f64, highest: f64) -> f64 {
        self.each().filter(|(answer, _)| (lowest..=highest).contains(answer)).map(|(_, count)| count).sum()
    }

    /// The mean answer; `None` when nobody answered.
    pub fn mean(&self) -> Option<f64> {
        let n = self.n();
        (n > 0.0).then(|| self.each().map(|(answer, count)| answer * count).collect::<Sum>().value() / n)
    }

    /// The variance of the answers with n − 1; `None` with fewer than two.
    pub fn variance(&self) -> Option<f64> {
        let (n, mean) = (self.n(), self.mean()?);
        let squares = self.each().map(|(answer, count)| count * (answer - mean) * (answer - mean)).collect::<Sum>();
        (n > 1.0).then(|| squares.value() / (n - 1.0))
    }

    fn each(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.counts.iter().enumerate().map(|(step, &count)| (self.scale.0 + step as f64, count))
    }
}
