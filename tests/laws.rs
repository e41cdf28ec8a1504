//! Laws: what holds for every input, not only for the worked numbers. A thousand random inputs each.

use loyalkit::programme::ledger::{Event, EventKind, points_ledger};
use loyalkit::programme::tiers::tier_migration;
use loyalkit::retention::rates::{annual_rate, period_rate};
use loyalkit::retention::revenue::revenue_retention;
use loyalkit::stats::Interval;
use loyalkit::stats::proportion::{RateOptions, Share, compare_rates, rate};
use loyalkit::strategy::simulators::{ChangeUnit, RetentionChange, profit_lift};
use loyalkit::survey::answers::{Counts, Scale};
use loyalkit::survey::csat::{CsatDefinition, csat};
use loyalkit::survey::nps::{Groups, NpsMethod, NpsOptions, SCALE, nps, nps_of_answers, nps_of_counts};
use proptest::prelude::*;

/// Rounding that sums in another order may differ by.
const ROUNDING: f64 = 1e-9;

fn whole(most: u32) -> impl Strategy<Value = f64> {
    (0..=most).prop_map(f64::from)
}

fn asked() -> impl Strategy<Value = Groups> {
    (whole(400), whole(400), whole(400)).prop_map(|(promoters, passives, detractors)| Groups {
        promoters,
        passives,
        detractors,
    })
}

fn holds(interval: Option<Interval>, estimate: Option<f64>, (lowest, highest): (f64, f64)) -> bool {
    interval.zip(estimate).is_none_or(|(interval, estimate)| {
        lowest <= interval.low && interval.low <= estimate && estimate <= interval.high && interval.high <= highest
    })
}

fn lift(retention: f64, change: f64) -> f64 {
    let change = RetentionChange { retention, change, unit: ChangeUnit::Points, discount: 0.1, margin: None };
    profit_lift(change).unwrap().value.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn nps_does_not_depend_on_order_or_on_how_answers_are_counted(mut answers in prop::collection::vec(whole(10), 1..60)) {
        let given = nps_of_answers(&answers, NpsOptions::default()).unwrap();
        let counted = nps_of_counts(&Counts::of_answers(&answers, SCALE).unwrap(), NpsOptions::default()).unwrap();
        answers.reverse();
        prop_assert_eq!(&given, &nps_of_answers(&answers, NpsOptions::default()).unwrap());
        prop_assert_eq!(&given, &counted);
        let groups = Groups { promoters: given.promoters, passives: given.passives, detractors: given.detractors };
        prop_assert_eq!(given.score, nps(groups, NpsOptions::default()).unwrap().score);
    }

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
    fn satisfaction_by_any_definition_holds_its_estimate(counts in prop::collection::vec(whole(50), 5)) {
        let counts = Counts::of_counts(&counts, Scale(1.0, 5.0)).unwrap();
        for (definition, range) in [
            (CsatDefinition::Top2Box, (0.0, 1.0)),
            (CsatDefinition::TopBox, (0.0, 1.0)),
            (CsatDefinition::Mean, (1.0, 5.0)),
            (CsatDefinition::RescaledMean, (0.0, 1.0)),
            (CsatDefinition::Net, (-1.0, 1.0)),
        ] {
            let result = csat(&counts, definition, 0.95).unwrap();
            prop_assert!(holds(result.interval, result.value, range), "{:?}", result);
        }
    }

    #[test]
    fn a_full_census_leaves_nothing_to_estimate(groups in asked()) {
        prop_assume!(groups.n() > 0.0);
        for method in [NpsMethod::AdjustedWald, NpsMethod::Wald, NpsMethod::Bootstrap] {
            let options = NpsOptions { method, population: Some(groups.n()), ..NpsOptions::default() };
            let result = nps(groups, options).unwrap();
            let interval = result.interval.unwrap();
            prop_assert_eq!((Some(interval.low), Some(interval.high)), (result.score, result.score));
        }
    }

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
    fn profit_lift_is_nothing_for_no_change_and_rises_with_it(retention in 0.05..0.9_f64, a in 0.0..0.1_f64, b in 0.0..0.1_f64) {
        prop_assert_eq!(lift(retention, 0.0), 0.0);
        let (small, large) = (a.min(b), a.max(b));
        prop_assert!(lift(retention, small) <= lift(retention, large));
    }
}

proptest! {
    // Each case draws twice ten thousand resamples.
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_bootstrap_repeats_bit_for_bit(groups in asked(), seed in whole(1_000_000)) {
        let options = NpsOptions { method: NpsMethod::Bootstrap, seed, ..NpsOptions::default() };
        let bits = |interval: Option<Interval>| interval.map(|i| (i.low.to_bits(), i.high.to_bits()));
        let (once, again) = (nps(groups, options).unwrap(), nps(groups, options).unwrap());
        prop_assert_eq!(bits(once.interval), bits(again.interval));
        prop_assert!(holds(once.interval, once.score, (-100.0, 100.0)));
    }
}
