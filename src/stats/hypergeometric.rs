//! Gauss's hypergeometric function ₂F₁: what is the sum of the series, even where its terms overflow?

/// ln ₂F₁(a, b; c; z) for a, b, c > 0 and 0 ≤ z < 1.
///
/// # Formula
/// Σ (a)ₙ(b)ₙ/(c)ₙ · zⁿ/n!, n = 0, 1, …, where (a)ₙ = a(a+1)…(a+n−1). Source: Abramowitz & Stegun 1964, eq. 15.1.1.
/// No term is negative, so nothing cancels; the sum is scaled down when it outgrows what a number holds. The terms
/// fall off as zⁿ in the end: about 40/(1 − z) of them are added.
pub fn ln_2f1(a: f64, b: f64, c: f64, z: f64) -> f64 {
    const TOO_LARGE: f64 = 1e200;
    let (mut term, mut sum, mut ln_scale, mut n) = (1.0, 1.0, 0.0, 0.0);
    loop {
        let ratio = (a + n) * (b + n) / ((c + n) * (n + 1.0)) * z;
        term *= ratio;
        sum += term;
        n += 1.0;
        // From here on the ratio moves towards z, so that the rest is less than a geometric series.
        let bound = ratio.max(z);
        if bound < 1.0 && term * bound <= f64::EPSILON / 4.0 * sum * (1.0 - bound) {
            return libm::log(sum) + ln_scale;
        }
        if sum > TOO_LARGE {
            ln_scale += libm::log(sum);
            term /= sum;
            sum = 1.0;
        }
        if !sum.is_finite() {
            return f64::NAN;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ₂F₁(1, 1; 2; z) = −ln(1 − z)/z and ₂F₁(a, b; b; z) = (1 − z)^(−a) (Abramowitz & Stegun 1964, eq. 15.1.3 and 15.1.8),
    /// the last also where it is larger than a number can be.
    #[test]
    fn special_cases_are_elementary() {
        for z in [0.0_f64, 0.1, 0.5, 0.9, 0.99] {
            let known = if z == 0.0 { 0.0 } else { libm::log(-libm::log1p(-z) / z) };
            assert!((ln_2f1(1.0, 1.0, 2.0, z) - known).abs() < 1e-12, "{z}");
            for a in [0.5, 3.0, 1000.0] {
                let known = -a * libm::log1p(-z);
                assert!((ln_2f1(a, 2.5, 2.5, z) - known).abs() <= 1e-11 * known.max(1.0), "{a} {z}");
            }
        }
    }
}
