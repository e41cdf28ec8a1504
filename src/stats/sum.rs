//! Compensated summation: adding many numbers without losing the small ones.

/// A sum that carries what rounding would drop (Neumaier 1974).
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum {
    total: f64,
    dropped: f64,
}

impl Sum {
    /// Adds one number.
    pub(crate) fn add(&mut self, value: f64) {
        let total = self.total + value;
        self.dropped +=
            if self.total.abs() >= value.abs() { (self.total - total) + value } else { (value - total) + self.total };
        self.total = total;
    }

    /// The sum so far.
    pub(crate) fn value(self) -> f64 {
        self.total + self.dropped
    }
}

impl FromIterator<f64> for Sum {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut sum = Self::default();
        values.into_iter().for_each(|value| sum.add(value));
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::Sum;

    #[test]
    fn a_small_number_survives_large_ones() {
        let sum: Sum = [1.0, 1e100, 1.0, -1e100].into_iter().collect();
        assert_eq!(sum.value(), 2.0);
    }
}
