//! Answer counts: how often was each answer of a scale given?

use crate::customer::responses::Withheld;
pub use crate::customer::scale::Scale;
use crate::error::{LoyaltyError, count, not_a_number};
use crate::stats::sum::Sum;
use crate::warning::Reason;

/// How often each answer of a scale was given, from the lowest answer up.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    scale: Scale,
    counts: Vec<f64>,
    withheld: Option<Withheld>,
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
        Ok(Self { scale, counts, withheld: None })
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
        Ok(Self { scale, counts: counts.to_vec(), withheld: None })
    }

    /// Counts of which no score may be made.
    pub(super) fn withheld(self, withheld: Option<Withheld>) -> Self {
        Self { withheld, ..self }
    }

    /// Why there is no score: nobody answered, or the answers may mean something else.
    pub(super) fn why_no_score(&self) -> Option<Reason> {
        if self.n() == 0.0 { Some(Reason::NoAnswers {}) } else { self.withheld.map(Withheld::reason) }
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
