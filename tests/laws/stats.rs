//! Intervals, tests and the functions behind them.

use crate::{ROUNDING, asked, holds, whole};
use loyalkit::stats::{RateOptions, Share, beta, compare_rates, gamma, normal, rate};
use loyalkit::survey::{NpsMethod, NpsOptions, nps};
use proptest::prelude::*;

proptest! {
    #[test]
    fn intervals_hold_their_estimate_and_lie_in_range(
        groups in asked(),
        level in 0.01..0.999_f64,
        extra in whole(1_000),
        given in any::<bool>(),
    ) {
        let population = given.then_some(groups.n() + extra);
        for method in [NpsMethod::AdjustedWald, NpsMethod::Wald] {
            let result = nps(groups, NpsOptions { level, method, population, ..NpsOptions::default() }).unwrap();
            prop_assert!(holds(result.interval, result.score, (-100.0, 100.0)), "{:?}", result);
        }
        let share = Share { numerator: groups.promoters, denominator: groups.n() };
        let result = rate(share, RateOptions { level, population }).unwrap();
        prop_assert!(holds(result.interval, result.value, (0.0, 1.0)), "{:?}", result);
    }

    #[test]
    fn differences_of_shares_hold_their_estimate(a in (whole(300), whole(300)), b in (whole(300), whole(300))) {
        let share = |(part, rest): (f64, f64)| Share { numerator: part, denominator: part + rest };
        let result = compare_rates(share(a), share(b), 0.95).unwrap();
        prop_assert!(holds(result.interval, result.difference, (-1.0, 1.0)), "{:?}", result);
        let back = compare_rates(share(b), share(a), 0.95).unwrap();
        prop_assert_eq!(result.p, back.p);
    }

    #[test]
    fn a_surer_interval_holds_one_that_is_less_sure(groups in asked(), a in 0.01..0.99_f64, b in 0.01..0.99_f64) {
        prop_assume!(groups.n() > 0.0);
        let (less, more) = (a.min(b), a.max(b));
        let share = Share { numerator: groups.promoters, denominator: groups.n() };
        let [inner, outer] = [less, more].map(|level| rate(share, RateOptions { level, population: None }).unwrap().interval.unwrap());
        prop_assert!(outer.low <= inner.low && inner.high <= outer.high, "{:?} {:?}", inner, outer);
        let [inner, outer] = [less, more].map(|level| nps(groups, NpsOptions { level, ..NpsOptions::default() }).unwrap().interval.unwrap());
        prop_assert!(outer.low <= inner.low && inner.high <= outer.high, "{:?} {:?}", inner, outer);
    }

    #[test]
    fn a_larger_sample_of_the_same_share_has_a_narrower_interval(part in 1..200_u32, rest in 1..200_u32, times in 2..9_u32) {
        let width = |times: u32| {
            let share = Share { numerator: f64::from(times * part), denominator: f64::from(times * (part + rest)) };
            let interval = rate(share, RateOptions::default()).unwrap().interval.unwrap();
            interval.high - interval.low
        };
        prop_assert!(width(times) < width(1));
    }

    #[test]
    fn a_difference_turned_round_is_its_opposite(a in (whole(300), 1..300_u32), b in (whole(300), 1..300_u32)) {
        let share = |(part, rest): (f64, u32)| Share { numerator: part, denominator: part + f64::from(rest) };
        let there = compare_rates(share(a), share(b), 0.95).unwrap();
        let back = compare_rates(share(b), share(a), 0.95).unwrap();
        prop_assert_eq!(there.difference.map(|difference| -difference), back.difference);
        let (there, back) = (there.interval.unwrap(), back.interval.unwrap());
        prop_assert!((there.low + back.high).abs() < ROUNDING && (there.high + back.low).abs() < ROUNDING);
    }

    #[test]
    fn as_likely_as_the_level_says_is_beyond_its_critical_value(level in 0.001..0.9999_f64) {
        prop_assert!((normal::two_sided_p(normal::critical(level)) - (1.0 - level)).abs() < 1e-12);
        prop_assert!((normal::quantile(level) + normal::quantile(1.0 - level)).abs() < 1e-9);
    }

    #[test]
    fn gamma_steps_by_its_argument(x in 0.01..1e4_f64) {
        let step = gamma::ln_gamma(x + 1.0) - gamma::ln_gamma(x);
        prop_assert!((step - libm::log(x)).abs() < 1e-12 * gamma::ln_gamma(x + 1.0).abs().max(10.0), "{} {}", step, x);
        prop_assert!((gamma::digamma(x + 1.0) - gamma::digamma(x) - 1.0 / x).abs() < 1e-10 / x.min(1.0));
    }

    #[test]
    fn the_beta_distribution_rises_and_is_its_own_mirror(a in 0.05..200.0_f64, b in 0.05..200.0_f64, x in 0.0..1.0_f64, y in 0.0..1.0_f64) {
        let (low, high) = (x.min(y), x.max(y));
        let of = |x: f64| beta::regularised_beta(x, a, b);
        prop_assert!(0.0 <= of(low) && of(low) <= of(high) + 1e-12 && of(high) <= 1.0 + 1e-12);
        prop_assert!((of(x) + beta::regularised_beta(1.0 - x, b, a) - 1.0).abs() < 1e-9);
    }
}
