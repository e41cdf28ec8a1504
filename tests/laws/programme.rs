//! Points, tiers, lifts and what a programme brings.

use crate::{ROUNDING, holds, whole};
use loyalkit::programme::*;
use loyalkit::stats::Moments;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_ledger_never_owes_and_loses_no_point(
        moves in prop::collection::vec((0..60_i32, any::<bool>(), whole(100), prop::option::of(1..40_i32)), 0..30),
        as_of in 0..80_i32,
    ) {
        let events: Vec<Event> = moves
            .iter()
            .map(|&(day, earns, points, life)| {
                let expires = life.map(|life| day + life);
                let kind = if earns { EventKind::Earn { points, expires } } else { EventKind::Redeem { points } };
                Event { day, kind }
            })
            .collect();
        if let Ok(ledger) = points_ledger(&events, as_of) {
            prop_assert!(ledger.balance >= 0.0);
            prop_assert_eq!(ledger.earned, ledger.balance + ledger.redeemed + ledger.expired);
            for lot in &ledger.by_lot {
                prop_assert!(lot.left >= 0.0);
                prop_assert_eq!(lot.earned, lot.left + lot.redeemed + lot.expired);
            }
        }
    }

    #[test]
    fn points_in_cents_are_spent_to_the_last_and_leave_nothing(
        earned in prop::collection::vec(1..100_000_i64, 1..12),
        cuts in prop::collection::vec(0..1_000_000_i64, 0..12),
    ) {
        let (all, decimal) = (earned.iter().sum::<i64>(), |cents: i64| cents as f64 / 100.0);
        let mut cuts: Vec<i64> = cuts.into_iter().map(|cut| cut % (all + 1)).chain([0, all]).collect();
        cuts.sort_unstable();
        let earn = |cents: &i64| EventKind::Earn { points: decimal(*cents), expires: None };
        let redeem = |pair: &[i64]| EventKind::Redeem { points: decimal(pair[1] - pair[0]) };
        let kinds = earned.iter().map(earn).chain(cuts.windows(2).map(redeem));
        let events: Vec<Event> = kinds.map(|kind| Event { day: 0, kind }).collect();
        let ledger = points_ledger(&events, 1).unwrap();
        prop_assert_eq!((ledger.balance, ledger.earned, ledger.redeemed), (0.0, decimal(all), decimal(all)));
        prop_assert!(ledger.by_lot.iter().all(|lot| lot.left == 0.0 && lot.redeemed == lot.earned));
    }

    #[test]
    fn migration_conserves_customers(counts in prop::collection::vec(prop::collection::vec(whole(200), 4), 3)) {
        let result = tier_migration(&counts).unwrap();
        let openers: f64 = counts.iter().flatten().sum();
        let left: f64 = counts.iter().map(|row| row[3]).sum();
        prop_assert_eq!(result.next.iter().sum::<f64>() + left, openers);
        for row in result.probabilities.iter().flatten() {
            prop_assert!((row.iter().sum::<f64>() - 1.0).abs() < ROUNDING);
        }
    }

    #[test]
    fn more_breakage_owes_less(points in 0.0..1e6_f64, cost in 0.0..10.0_f64, a in 0.0..1.0_f64, b in 0.0..1.0_f64) {
        let owed = |breakage| points_liability(Outstanding { points, breakage, cost_per_point: cost, face_value: None }).unwrap().value;
        prop_assert!(owed(a.max(b)) <= owed(a.min(b)) && owed(0.0) <= points * cost * (1.0 + ROUNDING));
    }

    #[test]
    fn a_sale_is_its_goods_and_its_points_which_are_all_recognised_in_the_end(
        sales in 1.0..1e6_f64,
        points in 1.0..1e5_f64,
        price in 0.01..5.0_f64,
        expected in 0.05..1.0_f64,
        halfway in 0.0..1.0_f64,
    ) {
        let all = points * expected;
        let redeemed = [all * halfway, all];
        let sale = PointSale { sales, points, point_price: price, expected_redemption: expected, redeemed: &redeemed, expectation: None };
        let found = deferred_revenue(sale).unwrap();
        let (goods, deferred) = (found.goods.unwrap(), found.deferred.unwrap());
        prop_assert!((goods + deferred - sales).abs() <= ROUNDING * sales);
        let recognised: f64 = found.by_year.iter().map(|year| year.recognised).sum();
        prop_assert!((recognised - deferred).abs() <= ROUNDING * sales);
        prop_assert!(found.by_year[1].remaining.abs() <= ROUNDING * sales);
    }

    #[test]
    fn who_spends_more_is_in_no_lower_tier(mut values in prop::collection::vec(0.0..1e4_f64, 1..30), mut least in prop::collection::vec(1.0..1e4_f64, 1..5)) {
        values.sort_by(f64::total_cmp);
        least.sort_by(f64::total_cmp);
        least.dedup();
        let tiers = assign_tiers(&values, &least).unwrap();
        prop_assert!(tiers.is_sorted() && tiers.iter().all(|tier| *tier as usize <= least.len()));
    }

    #[test]
    fn a_lift_does_not_depend_on_what_both_groups_have(
        treated in prop::collection::vec(-100.0..100.0_f64, 2..20),
        control in prop::collection::vec(-100.0..100.0_f64, 2..20),
        both in -100.0..100.0_f64,
    ) {
        let lift = |shift: f64| {
            let group = |values: &[f64]| {
                let moved: Vec<f64> = values.iter().map(|value| value + shift).collect();
                Moments::of("values", &moved).unwrap().map(Group::Sample)
            };
            incremental_lift(group(&treated), group(&control), Design::HoldOut, 0.95).unwrap()
        };
        let (here, moved) = (lift(0.0), lift(both));
        prop_assert!((here.lift.unwrap() - moved.lift.unwrap()).abs() < 1e-7);
        prop_assert!(holds(here.interval, here.lift, (f64::MIN, f64::MAX)));
    }

    #[test]
    fn a_programme_breaks_even_at_its_break_even_lift(
        members in 1..10_000_u32,
        without in 1.0..500.0_f64,
        margin in 0.01..1.0_f64,
        cost in 1.0..1e5_f64,
    ) {
        let input = ProgrammeInput {
            members: f64::from(members),
            spend_with: without,
            spend_without: without,
            gross_margin: margin,
            cost,
        };
        let lift = programme_roi(input).unwrap().break_even_lift.unwrap();
        let found = programme_roi(ProgrammeInput { spend_with: without + lift, ..input }).unwrap();
        prop_assert!(found.roi.unwrap().abs() < 1e-6, "{:?}", found);
    }
}
