//! ln Γ, digamma and trigamma: the factorial and its logarithmic derivatives, between the whole numbers too.

use special::Gamma;

/// ln Γ(x) for x > 0.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// ψ(x), the slope of ln Γ, for x > 0.
pub fn digamma(x: f64) -> f64 {
    Gamma::digamma(x)
}

/// ψ′(x), the slope of ψ, for x > 0.
///
/// # Formula
/// Σ 1/(x+i)² up to 10, then 1/x + 1/(2x²) + Σ B₂ₙ/x^(2n+1) (Abramowitz & Stegun 1964, eq. 6.4.6 and 6.4.12); less than 1e-16
/// remains. The library's would bring the sine, for numbers below 0.
pub fn trigamma(x: f64) -> f64 {
    const TERMS: [f64; 7] = [1.0 / 6.0, -1.0 / 30.0, 1.0 / 42.0, -1.0 / 30.0, 5.0 / 66.0, -691.0 / 2730.0, 7.0 / 6.0];
    let (mut x, mut sum) = (x, 0.0);
    while x < 10.0 {
        sum += 1.0 / (x * x);
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    sum + 1.0 / x + 0.5 * square + TERMS.iter().rev().fold(0.0, |sum, term| sum * square + term) * square / x
}

/// What Stirling's formula lacks: ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π, for x ≥ 10.
///
/// Source: Abramowitz & Stegun 1964, eq. 6.1.41; after seven terms less than 1e-17 remains.
pub(super) fn stirling_remainder(x: f64) -> f64 {
    const TERMS: [f64; 7] =
        [1.0 / 12.0, -1.0 / 360.0, 1.0 / 1260.0, -1.0 / 1680.0, 1.0 / 1188.0, -691.0 / 360_360.0, 1.0 / 156.0];
    let square = 1.0 / (x * x);
    TERMS.iter().rev().fold(0.0, |sum, term| sum * square + term) / x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factorials_and_eulers_constant() {
        assert!((ln_gamma(11.0) - libm::log(3_628_800.0)).abs() < 1e-14);
        assert!((digamma(1.0) + 0.577_215_664_901_532_9).abs() < 1e-15);
    }

    #[test]
    fn trigamma_of_a_half_and_of_whole_numbers() {
        let square = std::f64::consts::PI * std::f64::consts::PI;
        for (x, known) in
            [(0.5, square / 2.0), (1.0, square / 6.0), (2.0, square / 6.0 - 1.0), (1e-3, 1e6 + 1.642_533_195_2)]
        {
            assert!((trigamma(x) / known - 1.0).abs() < 1e-14, "{x}: {}", trigamma(x));
        }
        for x in [0.1, 3.3, 9.99, 10.0, 50.0, 1e4] {
            let slope = (digamma(x * (1.0 + 1e-5)) - digamma(x * (1.0 - 1e-5))) / (2e-5 * x);
            assert!((slope / trigamma(x) - 1.0).abs() < 1e-6, "{x}");
        }
    }

    #[test]
    fn stirling_with_its_remainder_is_ln_gamma() {
        for x in [10.0, 17.5, 300.0, 1e6] {
            let found = (x - 0.5) * libm::log(x) - x + 0.918_938_533_204_672_7 + stirling_remainder(x);
            assert!((found / ln_gamma(x) - 1.0).abs() < 1e-15, "{x}");
        }
    }
}
