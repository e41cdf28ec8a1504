//! Competing risks: shares that add up, and what becomes of them with one cause.

use crate::{ROUNDING, whole};
use loyalkit::retention::survival::*;
use proptest::prelude::*;

/// A customer: how long, lost for which cause, in which group, with which covariate.
type Seen = (f64, u32, u32, f64);

fn customers(causes: u32) -> impl Strategy<Value = Vec<Seen>> {
    let duration = prop_oneof![(1..12_u32).prop_map(f64::from), (1..48_u32).prop_map(|days| f64::from(days) / 4.0)];
    prop::collection::vec((duration, 0..=causes, 0..3_u32, -3.0..3.0_f64), 0..60)
}

fn risks(seen: &[Seen]) -> CompetingRisks {
    let durations = seen.iter().map(|one| one.0).collect();
    CompetingRisks::new(durations, seen.iter().map(|one| one.1).collect(), None).unwrap()
}

fn incidence(risks: &CompetingRisks) -> IncidenceCurves {
    cumulative_incidence(risks, &IncidenceOptions::default()).unwrap().curves
}

fn groups(seen: &[Seen]) -> Vec<u32> {
    seen.iter().map(|one| one.2).collect()
}

fn fitted(seen: &[Seen]) -> FineGray {
    let x: Vec<f64> = seen.iter().map(|one| one.3).collect();
    fine_gray(&risks(seen), &[Covariate { name: "x", values: &x }], 1, 0.95).unwrap()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING * a.abs().max(1.0)
}

fn all_near(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| near(*a, *b))
}

/// The variance as the definition has it: each time looked back on from each later one.
fn variance(risks: &[Seen], curves: &IncidenceCurves, cause: usize, until: usize) -> f64 {
    let share = &curves.incidence[cause];
    let lost = |at: usize, is: &dyn Fn(u32) -> bool| {
        risks.iter().filter(|one| one.0 == curves.time[at] && is(one.1)).count() as f64
    };
    (0..=until)
        .map(|at| {
            let (n, d, dj) = (curves.at_risk[at], lost(at, &|c| c > 0), lost(at, &|c| c == cause as u32 + 1));
            let before = if at == 0 { 1.0 } else { curves.survival[at - 1] };
            let grown = share[until] - share[at];
            let first = if grown == 0.0 { 0.0 } else { grown * grown * d / (n * (n - d)) };
            first + before * before * dj * (n - dj) / (n * n * n) - 2.0 * grown * before * dj / (n * n)
        })
        .sum()
}

proptest! {
    #[test]
    fn lost_for_each_cause_and_still_there_are_all(seen in customers(3)) {
        let curves = incidence(&risks(&seen));
        for at in 0..curves.time.len() {
            let lost: f64 = curves.incidence.iter().map(|share| share[at]).sum();
            prop_assert!(near(lost + curves.survival[at], 1.0));
            for (share, alone) in curves.incidence.iter().zip(&curves.one_minus_kaplan_meier) {
                prop_assert!(share[at] <= alone[at] + ROUNDING, "alone, a cause takes no less");
            }
        }
    }

    #[test]
    fn the_variance_is_that_of_the_definition(seen in customers(3)) {
        let curves = incidence(&risks(&seen));
        for (cause, errors) in curves.standard_errors.iter().enumerate() {
            for (at, error) in errors.iter().enumerate() {
                prop_assert!((error * error - variance(&seen, &curves, cause, at)).abs() < ROUNDING);
            }
        }
    }

    #[test]
    fn one_cause_is_kaplan_and_meiers_curve_with_greenwoods_variance(seen in customers(1)) {
        let [durations, events]: [Vec<f64>; 2] =
            [seen.iter().map(|one| one.0).collect(), seen.iter().map(|one| f64::from(one.1)).collect()];
        let observed = Observations::new(&durations, &events, None, None).unwrap();
        let expected = kaplan_meier(&observed, KaplanMeierOptions::default()).unwrap().curve;
        let found = incidence(&risks(&seen));
        prop_assert_eq!(&found.time, &expected.time);
        if let [share] = &found.incidence[..] {
            let left: Vec<f64> = expected.survival.iter().map(|share| 1.0 - share).collect();
            prop_assert!(all_near(share, &left));
            prop_assert!(all_near(&found.standard_errors[0], &expected.standard_error));
        }
    }

    #[test]
    fn with_one_cause_fine_and_gray_is_cox_with_breslows_ties(seen in customers(1)) {
        let [durations, events]: [Vec<f64>; 2] =
            [seen.iter().map(|one| one.0).collect(), seen.iter().map(|one| f64::from(one.1)).collect()];
        let x: Vec<f64> = seen.iter().map(|one| one.3).collect();
        let observed = Observations::new(&durations, &events, None, None).unwrap();
        let options = CoxOptions { ties: Ties::Breslow, ..CoxOptions::default() };
        let expected = cox(&observed, &[Covariate { name: "x", values: &x }], options).unwrap();
        let found = fitted(&seen);
        prop_assert_eq!(found.reason.is_some(), expected.reason.is_some());
        prop_assert!(near(found.null_log_likelihood, expected.null_log_likelihood));
        if let Some((found, expected)) = found.effects.zip(expected.effects) {
            prop_assert!(near(found[0].coefficient, expected[0].coefficient));
        }
    }

    #[test]
    fn grays_test_does_not_know_what_groups_are_called(seen in customers(2)) {
        let risks = risks(&seen);
        let called: Vec<u32> = groups(&seen).iter().map(|group| [2, 0, 1][*group as usize]).collect();
        let [found, other] = [groups(&seen), called].map(|groups| gray_test(&risks, &groups, 1).unwrap());
        prop_assert_eq!(found.statistic.is_some(), other.statistic.is_some());
        if let Some((statistic, other)) = found.statistic.zip(other.statistic) {
            prop_assert!((statistic - other).abs() <= 1e-6 * statistic.max(1.0), "{} {}", statistic, other);
        }
        prop_assert!(found.scores.iter().sum::<f64>().abs() < ROUNDING);
    }

    #[test]
    fn the_order_of_customers_does_not_matter(
        (seen, shuffled) in customers(2).prop_flat_map(|seen| (Just(seen.clone()), Just(seen).prop_shuffle())),
    ) {
        prop_assert_eq!(incidence(&risks(&seen)), incidence(&risks(&shuffled)));
        let [found, other] = [&seen, &shuffled].map(|seen| gray_test(&risks(seen), &groups(seen), 1).unwrap());
        if groups(&seen).iter().max() == groups(&shuffled).iter().max() {
            prop_assert_eq!(found, other);
        }
        let [fit, again] = [&seen, &shuffled].map(|seen| fitted(seen));
        prop_assert_eq!(fit.reason.is_some(), again.reason.is_some());
        if let Some((fit, again)) = fit.effects.zip(again.effects) {
            prop_assert!((fit[0].coefficient - again[0].coefficient).abs() <= 1e-6 * fit[0].coefficient.abs().max(1.0));
            prop_assert!((fit[0].standard_error - again[0].standard_error).abs() <= 1e-6 * fit[0].standard_error.max(1.0));
        }
    }

    #[test]
    fn the_unit_of_time_does_not_matter(seen in customers(2), factor in whole(9)) {
        let scaled: Vec<Seen> = seen.iter().map(|one| (one.0 * (factor + 1.0), one.1, one.2, one.3)).collect();
        let [found, other] = [&seen, &scaled].map(|seen| incidence(&risks(seen)));
        prop_assert_eq!(found.incidence, other.incidence);
        prop_assert_eq!(found.standard_errors, other.standard_errors);
    }
}
