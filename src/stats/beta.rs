//! The beta distribution: how likely is a share that is itself uncertain?

use super::gamma::{ln_gamma, stirling_remainder};
use special::Beta;

/// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a and b > 0.
///
/// Three large logarithms of Γ would cancel; from 10 on their leading terms are taken apart by Stirling's formula
/// first (the idea of DiDonato & Morris 1992, section 4).
pub fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = (a.min(b), a.max(b));
    if large < 10.0 {
        return ln_gamma(small) + ln_gamma(large) - ln_gamma(small + large);
    }
    let sum = small + large;
    let remainders = stirling_remainder(large) - stirling_remainder(sum);
    let of_large = (large - 0.5) * libm::log1p(-small / sum);
    if small < 10.0 {
        return ln_gamma(small) + small - small * libm::log(sum) + of_large + remainders;
    }
    const HALF_LN_2_PI: f64 = 0.918_938_533_204_672_7;
    let of_small = (small - 0.5) * libm::log(small / sum) - 0.5 * libm::log(sum);
    HALF_LN_2_PI + of_small + of_large + stirling_remainder(small) + remainders
}

/// I_x(a, b), the share of a beta distribution that lies below x, for x in 0–1 and a, b > 0.
pub fn regularised_beta(x: f64, a: f64, b: f64) -> f64 {
    // The library's loop would not end on what is not a number.
    if !(x > 0.0 && a.is_finite() && b.is_finite()) {
        return 0.0;
    }
    Beta::inc_beta(x.min(1.0), a, b, ln_beta(a, b)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// B(a, b) = (a − 1)!·(b − 1)!/(a + b − 1)! of whole numbers, and B(½, ½) = π; small and large of each.
    #[test]
    fn the_beta_function_is_that_of_factorials() {
        for (a, b, inverse) in [
            (1.0, 1.0, 1.0),
            (2.0, 3.0, 12.0),
            (4.0, 2.0, 20.0),
            (0.5, 0.5, std::f64::consts::FRAC_1_PI),
            (2.0, 12.0, 156.0),
            (12.0, 2.0, 156.0),
            (3.0, 10.0, 660.0),
            (11.0, 11.0, 3_879_876.0),
            (12.0, 15.0, 115_892_400.0),
        ] {
            assert!((libm::exp(ln_beta(a, b)) * inverse - 1.0).abs() < 1e-12, "{a} {b}");
        }
    }
}
