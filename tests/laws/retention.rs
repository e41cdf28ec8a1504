//! Rates of customers and of revenue, and lifetimes.

use crate::ROUNDING;
use loyalkit::retention::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn gross_retention_is_at_most_one_and_at_most_net(pairs in prop::collection::vec((0.0..1e6_f64, 0.0..1e6_f64), 1..40)) {
        let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        let kept = revenue_retention(&before, &after).unwrap();
        if let (Some(gross), Some(net)) = (kept.gross, kept.net) {
            prop_assert!(gross <= 1.0 + ROUNDING && gross <= net + ROUNDING, "{} {}", gross, net);
        }
    }

    #[test]
    fn a_period_of_a_year_of_a_loss_is_that_loss(loss in 0.0..1.0_f64, periods in 0.1..400.0_f64) {
        let year = annual_rate(loss, periods).unwrap();
        // Near a total loss the year is 1 to the last bit, and what it was made of cannot be told any more.
        if year < 1.0 - 1e-6 {
            prop_assert!((period_rate(year, periods).unwrap() - loss).abs() < 1e-8);
        }
        prop_assert!((0.0..=1.0).contains(&year));
    }

    #[test]
    fn movements_in_cents_add_up_to_the_cent(cents in prop::collection::vec(0..10_000_000_000_i64, 5), lost in 0..=100_i64) {
        let decimal = |cents: i64| cents as f64 / 100.0;
        let churned = cents[0] / 100 * lost;
        let contraction = cents[0] - churned;
        let end = cents[0] + cents[1] + cents[2] + cents[3] - contraction - churned;
        let movement = MrrMovement {
            start: decimal(cents[0]),
            new: decimal(cents[1]),
            expansion: decimal(cents[2]),
            reactivation: decimal(cents[3]),
            contraction: decimal(contraction),
            churned: decimal(churned),
            end: Some(decimal(end)),
        };
        prop_assert_eq!(mrr_bridge(movement).unwrap().end, decimal(end));
        let wrong = MrrMovement { end: Some(decimal(end + 1)), ..movement };
        prop_assert!(mrr_bridge(wrong).is_err());
    }

    #[test]
    fn who_stayed_and_who_left_are_everybody(start in 1..10_000_u32, lost in 0.0..=1.0_f64, level in 0.5..0.999_f64) {
        let (start, lost) = (f64::from(start), (f64::from(start) * lost).floor());
        let kept = retention_of_opening_cohort(OpeningCohort { start, lost_of_start: lost }, level).unwrap();
        let counts = ChurnCounts { start, lost, acquired: None, lost_of_acquired: None, end: None };
        let left = churn_rate(counts, ChurnConvention::OpeningCohort, level).unwrap();
        prop_assert!((kept.value.unwrap() + left.value.unwrap() - 1.0).abs() < ROUNDING);
        let (kept, left) = (kept.interval.unwrap(), left.interval.unwrap());
        prop_assert!((kept.low + left.high - 1.0).abs() < ROUNDING && (kept.high + left.low - 1.0).abs() < ROUNDING);
        let counted = retention_rate(RetentionCounts { start, end: start - lost, acquired: 0.0 }, level).unwrap();
        prop_assert_eq!(counted.value, Some((start - lost) / start));
    }

    #[test]
    fn a_lifetime_is_what_a_loss_makes_it(churn in 1e-6..1.0_f64) {
        let found = lifetime(churn).unwrap();
        let (mean, half) = (found.mean.unwrap(), found.half_life.unwrap());
        prop_assert!((mean * churn - 1.0).abs() < ROUNDING && half <= mean);
        prop_assert!((libm::pow(1.0 - churn, half) - 0.5).abs() < 1e-6, "{} {}", churn, half);
    }

    #[test]
    fn revenue_kept_does_not_depend_on_the_currency_or_on_the_order_of_customers(
        pairs in prop::collection::vec((0.0..1e6_f64, 0.0..1e6_f64), 1..40),
        rate in 0.01..100.0_f64,
    ) {
        let kept = |pairs: Vec<(f64, f64)>| {
            let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            revenue_retention(&before, &after).unwrap()
        };
        let other = kept(pairs.iter().rev().map(|(before, after)| (before * rate, after * rate)).collect());
        let here = kept(pairs);
        prop_assert_eq!(here.logo.value, other.logo.value);
        for (a, b) in [(here.gross, other.gross), (here.net, other.net)] {
            prop_assert!(a.zip(b).is_none_or(|(a, b)| (a - b).abs() <= ROUNDING * a.max(1.0)), "{:?} {:?}", a, b);
        }
    }

    #[test]
    fn expansion_is_what_net_retention_has_above_gross(
        start in 1.0..1e6_f64,
        parts in (0.0..0.5_f64, 0.0..0.5_f64, 0.0..2.0_f64, 0.0..1e5_f64),
    ) {
        let (contraction, churned, expansion, new) = (start * parts.0, start * parts.1, start * parts.2, parts.3);
        let movement = MrrMovement { start, new, expansion, reactivation: 0.0, contraction, churned, end: None };
        let found = mrr_bridge(movement).unwrap();
        prop_assert!((found.net_retention.unwrap() - found.gross_retention.unwrap() - parts.2).abs() < 1e-7);
        prop_assert!((found.gross_churn.unwrap() + found.gross_retention.unwrap() - 1.0).abs() < 1e-7);
        prop_assert!((found.growth.unwrap() - (found.end - start) / start).abs() < 1e-7);
    }

    #[test]
    fn a_longer_promise_is_kept_more_often(mut waits in prop::collection::vec(0.0..100.0_f64, 1..50), a in 0.1..100.0_f64, b in 0.1..100.0_f64) {
        let within = |waits: &[f64], target: f64| service_level(waits, target).unwrap().within.value;
        prop_assert!(within(&waits, a.min(b)) <= within(&waits, a.max(b)));
        let found = service_level(&waits, a).unwrap();
        prop_assert!(found.median <= found.p90);
        waits.reverse();
        prop_assert_eq!(found, service_level(&waits, a).unwrap());
    }
}
