//! The normal distribution: quantiles and probabilities.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// P(Z > x) for a standard normal Z.
pub fn upper_tail(x: f64) -> f64 {
    0.5 * libm::erfc(x * FRAC_1_SQRT_2)
}

/// The two-sided p-value of a z statistic.
pub fn two_sided_p(z: f64) -> f64 {
    (2.0 * upper_tail(z.abs())).min(1.0)
}

/// The z that leaves `(1 − level)/2` in each tail: 1.959964 at 0.95.
///
/// `level` lies strictly between 0 and 1.
pub fn critical(level: f64) -> f64 {
    quantile_of_upper_tail((1.0 - level) / 2.0)
}

/// The x with P(Z ≤ x) = `share`, for `share` strictly between 0 and 1.
pub fn quantile(share: f64) -> f64 {
    if share < 0.5 { -quantile_of_upper_tail(share) } else { quantile_of_upper_tail(1.0 - share) }
}

/// The x ≥ 0 with P(Z > x) = `tail`, for 0 < `tail` ≤ ½.
fn quantile_of_upper_tail(tail: f64) -> f64 {
    // The tail is convex beyond zero, so Newton's steps from zero approach the root from below and never pass it.
    let mut x = 0.0;
    for _ in 0..100 {
        let density = libm::exp(-x * x / 2.0) / libm::sqrt(2.0 * PI);
        let step = (upper_tail(x) - tail) / density;
        let next = x + step;
        if next <= x {
            break;
        }
        x = next;
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn critical_values_match_sixteen_digit_tables() {
        // Quantiles of the standard normal: Abramowitz & Stegun, table 26.5, extended with mpmath to 16 digits.
        for (level, z) in [
            (0.5, 0.674_489_750_196_081_7),
            (0.8, 1.281_551_565_544_600_4),
            (0.95, 1.959_963_984_540_054),
            (0.99, 2.575_829_303_548_901),
            (0.999_999, 4.891_638_475_698_59),
        ] {
            assert!((critical(level) - z).abs() < 1e-10, "{level}: {}", critical(level));
        }
        assert!((critical(0.95) - 1.959_963_984_540_054).abs() < 1e-14);
    }

    #[test]
    fn quantiles_mirror_around_a_half() {
        assert_eq!(quantile(0.5), 0.0);
        assert!((quantile(0.8) - 0.841_621_233_572_914_3).abs() < 1e-14);
        assert!((quantile(0.2) + 0.841_621_233_572_914_3).abs() < 1e-14);
    }

    #[test]
    fn a_z_of_nothing_has_a_p_of_one() {
        assert_eq!(two_sided_p(0.0), 1.0);
        assert!((two_sided_p(1.959_963_984_540_054) - 0.05).abs() < 1e-15);
    }
}
