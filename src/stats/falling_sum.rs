//! Sums of slowly decreasing series: what do the terms add up to, however many there are?

use super::quadrature::area;

/// Terms that are added one by one before the rest is taken for the area under a curve.
pub(crate) const DIRECT: u32 = 2_000;

/// Where a term no longer counts beside those before it.
const NOTHING: f64 = 1e-18;

/// How the terms fall in the end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fall {
    /// As t to the minus so much, but for the discount.
    pub(crate) power: f64,
    /// From about which t on they do.
    pub(crate) from: f64,
    /// As e to the minus so much times t, besides.
    pub(crate) rate: f64,
}

/// The sum of `term(t)` for t = [`DIRECT`] + 1, …, `last`, which may be infinite; `sum` is that of the terms before. A smooth
/// term that falls by less than a hundredth from one t to the next.
///
/// # Formula
/// Σ g(t) = ∫ g − (g′(b) − g′(a))/24 from a, half a step before the first t, to b, half a step behind the last: Euler and
/// Maclaurin's formula around the middles of steps (Press, Teukolsky, Vetterling & Flannery 2007, eq. 4.4.1). The area is taken over
/// stretches of twice the length each; behind the last of them t·g(t)/(power − 1) is left, where nothing discounts it.
pub(crate) fn rest(sum: f64, last: f64, fall: Fall, term: &mut dyn FnMut(f64) -> f64) -> Option<f64> {
    let begin = f64::from(DIRECT) + 0.5;
    let end = last + 0.5;
    if end <= begin {
        return Some(0.0);
    }
    if end.is_infinite() && fall.rate == 0.0 && fall.power <= 1.0 {
        return None;
    }
    let slope = |at: f64, term: &mut dyn FnMut(f64) -> f64| term(at + 0.5) - term(at - 0.5);
    let mut found = slope(begin, term) / 24.0;
    if end.is_finite() {
        found -= slope(end, term) / 24.0;
    }
    let mut from = begin;
    while from < end {
        let to = (2.0 * from).min(end);
        found += area(from, to, term);
        from = to;
        let left = from * term(from);
        if left <= NOTHING * (sum + found) || fall.rate * from > 700.0 {
            break;
        }
        if end.is_infinite() && fall.rate == 0.0 && from > fall.from {
            return Some(found + left / (fall.power - 1.0));
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(last: f64, fall: Fall, term: impl Fn(f64) -> f64) -> Option<f64> {
        let first: f64 = (1..=DIRECT).map(f64::from).take_while(|t| *t <= last).map(&term).sum();
        rest(first, last, fall, &mut |t| term(t)).map(|rest| first + rest)
    }

    #[test]
    fn sums_that_are_known() {
        let fall = Fall { power: 2.0, from: 1e3, rate: 0.0 };
        let all = std::f64::consts::PI * std::f64::consts::PI / 6.0;
        let found = sum(f64::INFINITY, fall, |t| 1.0 / (t * t)).unwrap();
        assert!((found / all - 1.0).abs() < 1e-12, "{found}");
        // A term a hundred-millionth smaller each time.
        let fall = Fall { power: 0.0, from: 1.0, rate: 1e-8 };
        let found = sum(f64::INFINITY, fall, |t| libm::exp(-1e-8 * (t - 1.0))).unwrap();
        assert!((found * -libm::expm1(-1e-8) - 1.0).abs() < 1e-11, "{found}");
        let harmonic: f64 = (1..=1_000_000).rev().map(|t| 1.0 / f64::from(t)).sum();
        let found = sum(1e6, Fall { power: 1.0, from: 1.0, rate: 0.0 }, |t| 1.0 / t).unwrap();
        assert!((found / harmonic - 1.0).abs() < 1e-12, "{found}");
        assert_eq!(sum(f64::INFINITY, Fall { power: 1.0, from: 1.0, rate: 0.0 }, |t| 1.0 / t), None);
        assert_eq!(sum(3.0, fall, |t| t), Some(6.0));
    }
}
