//! Decimals: amounts that agree on paper agree here, though 0.1 + 0.7 in binary is not 0.8.
//!
//! A number of at most 15 digits is the nearest double to exactly one decimal, the one that it was written as. What is worked
//! out from such numbers is rounded to the double nearest to the true decimal, as if it had been typed in. Other numbers, such
//! as thirds, and results of more digits are as precise as binary is.

use super::sum::Sum;

/// From here on, 15 digits are not enough.
const MOST: f64 = 1e15;

/// The power of ten that makes a whole number of a decimal; none for a number of more than 15 digits.
fn scale(value: f64) -> Option<f64> {
    let mut scale = 1.0;
    while scale <= MOST {
        let units = libm::round(value * scale);
        if units.abs() > MOST {
            return None;
        }
        // Both are exact, so that the quotient is the double nearest to the decimal.
        if units / scale == value {
            return Some(scale);
        }
        scale *= 10.0;
    }
    None
}

/// Nothing is 0, never −0.
fn unsigned_zero(value: f64) -> f64 {
    value + 0.0
}

/// A sum of decimals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decimals {
    sum: Sum,
    /// The largest sum there could have been: its rounding is that of all terms.
    most: f64,
    /// The power of ten of the most precise term; infinite if one is no decimal.
    scale: f64,
}

impl Default for Decimals {
    fn default() -> Self {
        Self { sum: Sum::default(), most: 0.0, scale: 1.0 }
    }
}

impl Decimals {
    /// Adds one number.
    pub(crate) fn add(&mut self, value: f64) {
        self.sum.add(value);
        self.most += value.abs();
        self.scale = self.scale.max(scale(value).unwrap_or(f64::INFINITY));
    }

    /// The sum so far.
    pub(crate) fn value(self) -> f64 {
        let sum = self.sum.value();
        let exact = self.most * self.scale <= MOST;
        unsigned_zero(if exact { libm::round(sum * self.scale) / self.scale } else { sum })
    }
}

impl FromIterator<f64> for Decimals {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut sum = Self::default();
        values.into_iter().for_each(|value| sum.add(value));
        sum
    }
}

/// The sum of some numbers; what is taken off stands with its minus.
pub(crate) fn sum(values: &[f64]) -> f64 {
    values.iter().copied().collect::<Decimals>().value()
}

/// a × b.
pub(crate) fn product(a: f64, b: f64) -> f64 {
    if let (Some(of_a), Some(of_b)) = (scale(a), scale(b)) {
        let units = libm::round(a * of_a) * libm::round(b * of_b);
        // Up to 10²² a power of ten is exact.
        if units.abs() <= MOST && of_a * of_b <= 1e22 {
            return unsigned_zero(units / (of_a * of_b));
        }
    }
    a * b
}

/// a / b.
pub(crate) fn ratio(a: f64, b: f64) -> f64 {
    if let (Some(of_a), Some(of_b)) = (scale(a), scale(b)) {
        let units = [a, b].map(|value| libm::round(value * of_a.max(of_b)));
        if units.iter().all(|units| units.abs() <= MOST) {
            return unsigned_zero(units[0] / units[1]);
        }
    }
    a / b
}

/// Whether a number reaches a limit. Sums of the caller's own may lack their last digits: two decimals of 15 digits are never
/// as near to each other as what still counts as reached.
pub(crate) fn reaches(value: f64, limit: f64) -> bool {
    value >= limit || limit - value <= 3.0 * f64::EPSILON * limit.abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A decimal as it is written, and read again.
    fn written(units: i64, places: u32) -> f64 {
        format!("{units}e-{places}").parse().unwrap()
    }

    #[test]
    fn what_agrees_on_paper_agrees() {
        assert_eq!(sum(&[0.7, 0.1, -0.8]), 0.0);
        assert_eq!(sum(&[0.1, 0.2]), 0.3);
        assert_eq!(sum(&[1e9, 0.01, -1e9]), 0.01);
        assert_eq!(product(100.0, 0.29), 29.0);
        assert!(
            [sum(&[0.7, 0.1, -0.8]), product(0.0, -3.0), ratio(0.0, -0.2)].iter().all(|zero| zero.is_sign_positive())
        );
        assert_eq!(ratio(sum(&[0.27, -0.36]), 0.36), -0.25);
        assert!(reaches(0.1 + 0.7, 0.8) && !reaches(0.799_999_999_999_999, 0.8));
        assert!(reaches(-0.1 - 0.2, -0.3) && !reaches(-1e-300, 0.0));
    }

    #[test]
    fn numbers_that_are_no_decimals_are_added_as_they_are() {
        assert_eq!(sum(&[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]), 1.0);
        assert_eq!(sum(&[1e300, 0.1, -1e300]), 0.1);
        assert!(!sum(&[f64::MAX, f64::MAX]).is_finite() && sum(&[f64::NAN]).is_nan());
        assert_eq!(product(1e200, 0.1), 1e199);
        assert!(ratio(1.0, 0.0).is_infinite());
    }

    proptest! {
        #[test]
        fn a_sum_is_the_decimal_that_one_would_write(
            units in prop::collection::vec(-1_000_000_000..1_000_000_000_i64, 0..40),
            places in 0..5_u32,
        ) {
            let values: Vec<f64> = units.iter().map(|units| written(*units, places)).collect();
            prop_assert_eq!(sum(&values), written(units.iter().sum(), places));
        }

        #[test]
        fn so_are_a_product_and_a_ratio(a in -30_000_000..30_000_000_i64, b in 1..30_000_000_i64, p in 0..5_u32, q in 0..5_u32) {
            let [x, y] = [written(a, p), written(b, q)];
            prop_assert_eq!(product(x, y), written(a * b, p + q));
            prop_assert_eq!(ratio(product(x, y), y), x);
        }

        #[test]
        fn decimals_that_differ_do_not_reach_each_other(units in 1..999_999_999_999_999_i64, places in 0..20_u32) {
            prop_assert!(!reaches(written(units - 1, places), written(units, places)));
        }
    }
}
