//! Mean and standard deviation: what is a sample's average, and how much does it vary?

use super::sum::Sum;
use crate::error::{LoyaltyError, not_a_number};

/// A sample by its mean and spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moments {
    /// How many values.
    pub n: f64,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation on n − 1; `None` for a single value.
    pub standard_deviation: Option<f64>,
}

impl Moments {
    /// The moments of finite values; `None` when there are none.
    ///
    /// # Errors
    /// A value that is not a finite number, with its position.
    pub fn of(name: &str, values: &[f64]) -> Result<Option<Self>, LoyaltyError> {
        if let Some(at) = values.iter().position(|value| !value.is_finite()) {
            return Err(not_a_number(name, values[at], Some(at as u32 + 1)));
        }
        if values.is_empty() {
            return Ok(None);
        }
        let n = values.len() as f64;

        let mean = crate::error::representable(name, values.iter().copied().collect::<Sum>().value() / n)?;
        let squares = values.iter().map(|value| (value - mean) * (value - mean)).collect::<Sum>().value();
        let variance = crate::error::representable(name, squares)? / (n - 1.0);
        let standard_deviation = (n > 1.0).then(|| libm::sqrt(variance));
        Ok(Some(Self { n, mean, standard_deviation }))
    }

    /// s²/n, the square of the mean's standard error.
    pub fn squared_error(&self) -> Option<f64> {
        self.standard_deviation.map(|s| s * s / self.n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Eight values whose mean is 5 and whose squared differences sum to 32.
    #[test]
    fn moments_by_hand() {
        let found = Moments::of("values", &[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]).unwrap().unwrap();
        assert_eq!((found.n, found.mean), (8.0, 5.0));
        assert_eq!(found.standard_deviation, Some(libm::sqrt(32.0 / 7.0)));
        assert!((found.squared_error().unwrap() - 4.0 / 7.0).abs() < 1e-15);
        let one = Moments::of("values", &[3.0]).unwrap().unwrap();
        assert_eq!((one.n, one.mean, one.standard_deviation), (1.0, 3.0, None));
        assert_eq!(Moments::of("values", &[]), Ok(None));
    }
}
