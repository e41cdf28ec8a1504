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
