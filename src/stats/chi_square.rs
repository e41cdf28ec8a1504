//! The chi-square distribution: is a sum of squared deviations larger than chance explains?

use super::cholesky::Cholesky;
use serde::Serialize;

/// A statistic that chance alone would draw from the chi-square distribution.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ChiSquareTest {
    /// The statistic.
    pub statistic: f64,
    /// Its degrees of freedom.
    pub df: f64,
    /// The probability of such a statistic, or a larger one, by chance.
    pub p: f64,
}

impl ChiSquareTest {
    /// The test of a `statistic`; rounding below 0 counts as 0.
    pub(crate) fn new(statistic: f64, df: u32) -> Self {
        let statistic = statistic.max(0.0);
        Self { statistic, df: f64::from(df), p: upper_tail(statistic, df) }
    }

    /// dᵀ·V⁻¹·d over those differences that do not follow from the ones before; `None` where there are none. Of the
    /// covariance, row by row, only the lower triangle is read.
    pub(crate) fn of_differences(differences: &[f64], covariance: &[f64]) -> Option<Self> {
        let k = differences.len();
        let mut groups: Vec<usize> = (0..k).collect();
        while !groups.is_empty() {
            let of = |&g: &usize| groups.iter().map(move |&h| covariance[g.max(h) * k + g.min(h)]);
            let matrix: Vec<f64> = groups.iter().flat_map(of).collect();
            let difference: Vec<f64> = groups.iter().map(|&g| differences[g]).collect();
            match Cholesky::new(&matrix, groups.len()) {
                Ok(factors) => {
                    let statistic = factors.solve(&difference).iter().zip(&difference).map(|(a, b)| a * b).sum();
                    return Some(Self::new(statistic, groups.len() as u32));
                }
                Err(dependent) => {
                    groups.remove(dependent.row);
                }
            }
        }
        None
    }
}

/// P(X > x) for a chi-square X with `df` degrees of freedom, `x` ≥ 0 and `df` ≥ 1.
///
/// # Formula
/// With h = x/2, for even df: e^−h Σ hⁱ/i!, i = 0 … df/2 − 1. For odd df: erfc(√h) + e^−h Σ hⁱ/Γ(i+1),
/// i = ½, 1½ … df/2 − 1. Source: Abramowitz & Stegun 1964, eq. 26.4.4 and 26.4.5. No term is negative, so nothing
/// cancels; they are added as exponentials, because h^i alone would overflow.
pub(crate) fn upper_tail(x: f64, df: u32) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let half = x / 2.0;
    let is_odd = df % 2 == 1;
    let (mut i, mut sum) = if is_odd { (0.5, libm::erfc(libm::sqrt(half))) } else { (0.0, 0.0) };
    while i < f64::from(df) / 2.0 {
        sum += libm::exp(i * libm::log(half) - half - libm::lgamma(i + 1.0));
        i += 1.0;
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::upper_tail;

    #[test]
    fn critical_values_match_published_tables() {
        // Abramowitz & Stegun 1964, table 26.8, which has six digits.
        for (x, df, p) in [
            (3.841_46, 1, 0.05),
            (5.991_47, 2, 0.05),
            (7.814_73, 3, 0.05),
            (16.918_98, 9, 0.05),
            (29.588_30, 10, 0.001),
            (10.827_57, 1, 0.001),
            (77.929_47, 100, 0.95),
        ] {
            assert!((upper_tail(x, df) - p).abs() < 1e-5 * p, "{x} {df}: {}", upper_tail(x, df));
        }
    }

    #[test]
    fn far_tails_and_many_degrees_keep_their_digits() {
        assert_eq!(upper_tail(0.0, 3), 1.0);
        // e^(−h) for two degrees.
        assert!((upper_tail(200.0, 2) / libm::exp(-100.0) - 1.0).abs() < 1e-12);
        // Half of the distribution lies above its median, n(1 − 2/9n)³ (Wilson & Hilferty 1931).
        let n = 3_000.0_f64;
        let third = 1.0 - 2.0 / (9.0 * n);
        assert!((upper_tail(n * third * third * third, 3_000) - 0.5).abs() < 1e-4);
        assert_eq!(upper_tail(1e6, 1), 0.0);
    }
}
