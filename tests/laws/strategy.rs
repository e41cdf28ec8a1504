//! Goals, what a change of retention brings, and what binds customers.

use crate::ROUNDING;
use loyalkit::strategy::*;
use proptest::prelude::*;

fn lift(retention: f64, change: f64) -> f64 {
    let change = RetentionChange { retention, change, unit: ChangeUnit::Points, discount: 0.1, margin: None };
    profit_lift(change).unwrap().value.unwrap()
}

proptest! {
    #[test]
    fn a_goal_that_is_reached_in_time_is_on_track(baseline in 1..9_999_i64, change in 1..9_999_i64, month in 1..=12_i64) {
        let decimal = |units: i64| units as f64 / 1_000.0;
        // As far on the way as in time.
        let input = GoalInput {
            baseline: decimal(12 * baseline),
            change: decimal(12 * change),
            unit: ChangeUnit::Points,
            current: Some(decimal(12 * baseline + month * change)),
            start: 0.0,
            end: 12.0,
            today: month as f64,
            measure: Some(Measure::Amount),
        };
        let found = goal(input).unwrap();
        prop_assert_eq!((found.target, found.on_track), (decimal(12 * (baseline + change)), Some(true)));
        prop_assert_eq!(found.progress, Some(found.elapsed));
        let behind = GoalInput { current: Some(decimal(12 * baseline + month * change - 1)), ..input };
        prop_assert_eq!(goal(behind).unwrap().on_track, Some(false));
    }

    #[test]
    fn profit_lift_is_nothing_for_no_change_and_rises_with_it(retention in 0.05..0.9_f64, a in 0.0..0.1_f64, b in 0.0..0.1_f64) {
        prop_assert_eq!(lift(retention, 0.0), 0.0);
        let (small, large) = (a.min(b), a.max(b));
        prop_assert!(lift(retention, small) <= lift(retention, large));
    }

    #[test]
    fn what_binds_a_customer_is_shared_out_whatever_the_unit(scores in prop::collection::vec(0.0..10.0_f64, 5), unit in 0.1..1e3_f64) {
        prop_assume!(scores.iter().sum::<f64>() > 0.1);
        let of = |unit: f64| {
            let [situational, technical, contractual, economic, emotional] = [0, 1, 2, 3, 4].map(|at| scores[at] * unit);
            let found = binding_shares(Bindings { situational, technical, contractual, economic, emotional }).unwrap();
            [found.situational, found.technical, found.contractual, found.economic, found.emotional].map(Option::unwrap)
        };
        prop_assert!((of(1.0).iter().sum::<f64>() - 1.0).abs() < ROUNDING);
        prop_assert!(of(1.0).iter().zip(of(unit)).all(|(a, b)| (a - b).abs() < ROUNDING));
    }

    #[test]
    fn a_chain_is_the_product_of_its_steps(counts in prop::collection::vec(1..10_000_u32, 2..7)) {
        let mut counts: Vec<f64> = counts.into_iter().map(f64::from).collect();
        counts.sort_by(|a, b| b.total_cmp(a));
        let found = chain_of_effects(&counts).unwrap();
        let product: f64 = found.steps.iter().flatten().product();
        prop_assert!((product - found.overall.unwrap()).abs() < ROUNDING);
        prop_assert!((product - counts[counts.len() - 1] / counts[0]).abs() < ROUNDING);
    }

    #[test]
    fn every_customer_has_one_place_in_the_matrix(rows in prop::collection::vec((0.0..10.0_f64, 0.0..10.0_f64), 0..40), a in 0.0..10.0_f64, b in 0.0..10.0_f64) {
        let (behaviour, attitude): (Vec<f64>, Vec<f64>) = rows.iter().copied().unzip();
        let found = loyalty_matrix(&behaviour, &attitude, LoyaltyCutoffs { behaviour_cutoff: a, attitude_cutoff: b }).unwrap();
        let counted = |which: Loyalty| found.classes.iter().filter(|class| **class == which).count() as f64;
        let of = |test: fn(bool, bool) -> bool| rows.iter().filter(|(x, y)| test(*x >= a, *y >= b)).count() as f64;
        let LoyaltyCounts { both, latent, spurious, none, unclassified } = found.counts;
        prop_assert_eq!((both, none), (of(|x, y| x && y), of(|x, y| !x && !y)));
        prop_assert_eq!((latent, spurious), (of(|x, y| !x && y), of(|x, y| x && !y)));
        prop_assert_eq!(unclassified, 0.0);
        prop_assert_eq!((both, latent), (counted(Loyalty::True), counted(Loyalty::Latent)));
    }
}
