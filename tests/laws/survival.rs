//! Survival curves, tests and models.

use crate::{ROUNDING, whole};
use loyalkit::retention::survival::*;
use proptest::prelude::*;

/// Customers: how long, whether until they left, how many such, in which group, with which covariate.
#[derive(Debug, Clone)]
struct Seen {
    duration: f64,
    event: f64,
    weight: f64,
    group: u32,
    x: f64,
}

fn customers(most: usize) -> impl Strategy<Value = Vec<Seen>> {
    // Whole days are counted, quarters of days are sorted.
    let duration = prop_oneof![whole(12), whole(12).prop_map(|days| days / 4.0)];
    let one = (duration, whole(1), whole(3), 0_u32..3, -3.0..3.0_f64);
    let seen = one.prop_map(|(duration, event, weight, group, x)| Seen { duration, event, weight, group, x });
    prop::collection::vec(seen, 0..most)
}

struct Columns {
    durations: Vec<f64>,
    events: Vec<f64>,
    weights: Vec<f64>,
    groups: Vec<u32>,
    x: Vec<f64>,
}

impl Columns {
    fn of(seen: &[Seen]) -> Self {
        Self {
            durations: seen.iter().map(|one| one.duration).collect(),
            events: seen.iter().map(|one| one.event).collect(),
            weights: seen.iter().map(|one| one.weight).collect(),
            groups: seen.iter().map(|one| one.group).collect(),
            x: seen.iter().map(|one| one.x).collect(),
        }
    }

    fn weighted(&self) -> Observations<'_> {
        Observations::new(&self.durations, &self.events, Some(&self.weights), None).unwrap()
    }

    fn unweighted(&self) -> Observations<'_> {
        Observations::new(&self.durations, &self.events, None, None).unwrap()
    }

    fn cox(&self, observed: &Observations<'_>) -> Cox {
        // Breslow's ties: with Efron's, a weight is no tie with itself.
        let options = CoxOptions { ties: Ties::Breslow, ..CoxOptions::default() };
        cox(observed, &[Covariate { name: "x", values: &self.x }], options).unwrap()
    }
}

fn repeated(seen: &[Seen]) -> Columns {
    let times = |one: &Seen| std::iter::repeat_n(one.clone(), one.weight as usize);
    Columns::of(&seen.iter().flat_map(times).collect::<Vec<_>>())
}

fn curve(observed: &Observations<'_>) -> KaplanMeier {
    kaplan_meier(observed, KaplanMeierOptions::default()).unwrap()
}

fn close(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= ROUNDING * a.abs().max(1.0))
}

fn coefficient(fit: &Cox) -> Option<(f64, f64)> {
    fit.effects.as_ref().map(|effects| (effects[0].coefficient, effects[0].standard_error))
}

/// Two searches for one maximum, whose likelihood may be as flat as a standard error is large.
fn same_model(a: &Cox, b: &Cox) -> bool {
    const SEARCH: f64 = 1e-6;
    match (coefficient(a), coefficient(b)) {
        (Some((a, error)), Some((b, _))) => (a - b).abs() <= SEARCH * error.max(1.0),
        (a, b) => a.is_none() && b.is_none(),
    }
}

proptest! {
    #[test]
    fn survival_never_rises_and_its_band_holds_it(seen in customers(60), entry in any::<bool>()) {
        let columns = Columns::of(&seen);
        let entries: Vec<f64> = columns.durations.iter().map(|time| libm::floor(time / 2.0)).collect();
        let late = entry.then_some(&entries[..]);
        let Ok(observed) = Observations::new(&columns.durations, &columns.events, None, late) else {
            return Ok(()); // A duration of 0 has no time before it.
        };
        let found = curve(&observed);
        let curve = &found.curve;
        prop_assert!(curve.time.is_sorted() && curve.survival.is_sorted_by(|a, b| a >= b));
        for at in 0..curve.time.len() {
            let (low, share, high) = (curve.low[at], curve.survival[at], curve.high[at]);
            prop_assert!(0.0 <= low && low <= share && share <= high && high <= 1.0, "{low} {share} {high}");
            prop_assert!(curve.standard_error[at].is_finite() && curve.events[at] <= curve.at_risk[at]);
        }
        let [low, middle, high] = [found.median_interval.low, found.median, found.median_interval.high]
            .map(|time| time.unwrap_or(f64::INFINITY));
        prop_assert!(low <= middle && middle <= high);
        if let Some(mean) = found.restricted_mean {
            prop_assert!(0.0 <= mean && mean <= found.tau.unwrap() + ROUNDING);
        }
    }

    #[test]
    fn survival_does_not_depend_on_the_order_of_rows(seen in customers(40)) {
        let there = Columns::of(&seen);
        let back = Columns::of(&seen.iter().rev().cloned().collect::<Vec<_>>());
        prop_assert_eq!(curve(&there.unweighted()), curve(&back.unweighted()));
        let tests = [&there, &back].map(|columns| log_rank(&columns.unweighted(), &columns.groups).unwrap());
        prop_assert_eq!(tests[0].df, tests[1].df);
        prop_assert!((tests[0].statistic.unwrap_or(0.0) - tests[1].statistic.unwrap_or(0.0)).abs() < ROUNDING);
        prop_assert!(same_model(&there.cox(&there.unweighted()), &back.cox(&back.unweighted())));
    }

    #[test]
    fn whole_weights_are_repetitions(seen in customers(40)) {
        let (once, often) = (Columns::of(&seen), repeated(&seen));
        let (a, b) = (curve(&once.weighted()), curve(&often.unweighted()));
        prop_assert!(close(&a.curve.survival, &b.curve.survival) && close(&a.curve.high, &b.curve.high));
        prop_assert_eq!((a.median, a.n, a.left), (b.median, b.n, b.left));
        let hazards = [once.weighted(), often.unweighted()].map(|of| nelson_aalen(&of, 0.95).unwrap());
        prop_assert!(close(&hazards[0].cumulative_hazard, &hazards[1].cumulative_hazard));
        let tests =
            [(&once, once.weighted()), (&often, often.unweighted())].map(|(of, seen)| log_rank(&seen, &of.groups).unwrap());
        prop_assert!((tests[0].statistic.unwrap_or(0.0) - tests[1].statistic.unwrap_or(0.0)).abs() < ROUNDING);
        let fits = [once.cox(&once.weighted()), often.cox(&often.unweighted())];
        prop_assert!(same_model(&fits[0], &fits[1]), "{:?}", fits);
    }

    #[test]
    fn halves_of_an_observation_make_the_whole(seen in customers(40)) {
        // Seen until some time, and from that time on: two rows for one customer.
        let whole = Columns::of(&seen);
        let (mut durations, mut events, mut entry) = (vec![], vec![], vec![]);
        for one in &seen {
            let middle = one.duration / 2.0;
            if middle > 0.0 {
                durations.extend([middle, one.duration]);
                events.extend([0.0, one.event]);
                entry.extend([0.0, middle]);
            }
        }
        let parts = Observations::new(&durations, &events, None, Some(&entry)).unwrap();
        if seen.iter().all(|one| one.duration > 0.0) {
            prop_assert!(close(&curve(&parts).curve.survival, &curve(&whole.unweighted()).curve.survival));
        }
    }

    #[test]
    fn a_model_does_not_depend_on_where_a_covariate_begins_nor_on_the_unit_of_time(
        seen in customers(40),
        offset in -1e3..1e3_f64,
        unit in 0.1..10.0_f64,
    ) {
        let here = Columns::of(&seen);
        let fit = here.cox(&here.unweighted());
        let moved: Vec<Seen> = seen.iter().map(|one| Seen { x: one.x + offset, ..one.clone() }).collect();
        let moved = Columns::of(&moved);
        prop_assert!(same_model(&fit, &moved.cox(&moved.unweighted())));
        let scaled: Vec<Seen> = seen.iter().map(|one| Seen { duration: one.duration * unit, ..one.clone() }).collect();
        let scaled = Columns::of(&scaled);
        let other = scaled.cox(&scaled.unweighted());
        prop_assert_eq!(coefficient(&fit), coefficient(&other));
        prop_assert_eq!(fit.concordance, other.concordance);
    }

    #[test]
    fn a_model_answers_in_numbers_or_says_why(seen in customers(12), efron in any::<bool>(), late in any::<bool>()) {
        let columns = Columns::of(&seen);
        let entry: Vec<f64> = columns.durations.iter().map(|time| time / 3.0).collect();
        let entry = (late && columns.durations.iter().all(|time| *time > 0.0)).then_some(&entry[..]);
        let observed = Observations::new(&columns.durations, &columns.events, Some(&columns.weights), entry).unwrap();
        let ties = if efron { Ties::Efron } else { Ties::Breslow };
        let halves: Vec<f64> = columns.groups.iter().map(|group| f64::from(*group) / 2.0).collect();
        let covariates = [Covariate { name: "x", values: &columns.x }, Covariate { name: "half", values: &halves }];
        let fit = cox(&observed, &covariates, CoxOptions { ties, ..CoxOptions::default() }).unwrap();
        prop_assert_eq!(fit.converged, fit.reason.is_none());
        prop_assert_eq!(fit.converged, fit.effects.is_some());
        prop_assert!(fit.null_log_likelihood.is_finite());
        for effect in fit.effects.iter().flatten() {
            let all = [effect.coefficient, effect.standard_error, effect.z, effect.p, effect.hazard_ratio];
            prop_assert!(all.iter().all(|number| number.is_finite()), "{:?}", effect);
        }
        // The likelihood ratio cannot be negative, and nothing beats chance less than chance.
        prop_assert!(fit.likelihood_ratio.is_none_or(|test| test.statistic >= 0.0 && (0.0..=1.0).contains(&test.p)));
    }

    #[test]
    fn a_share_that_survives_is_at_most_that_of_its_hazard(seen in customers(40)) {
        let columns = Columns::of(&seen);
        let observed = columns.unweighted();
        let hazard = nelson_aalen(&observed, 0.95).unwrap();
        prop_assert!(hazard.cumulative_hazard.is_sorted());
        for (time, sum) in hazard.time.iter().zip(&hazard.cumulative_hazard) {
            // 1 − x ≤ exp(−x), at each step.
            let share = survival_at(&observed, *time).unwrap().unwrap();
            prop_assert!(share <= libm::exp(-sum) + ROUNDING, "{} {}", share, sum);
        }
    }

    #[test]
    fn a_life_table_multiplies_what_each_of_its_rows_leaves(seen in customers(40), width in 0.5..5.0_f64) {
        let columns = Columns::of(&seen);
        let mut left = 1.0;
        for row in life_table(&columns.unweighted(), width).unwrap() {
            left *= 1.0 - row.churn;
            prop_assert!((row.survival - left).abs() < ROUNDING && (0.0..=1.0).contains(&row.churn), "{:?}", row);
            prop_assert!(row.events + row.withdrawn <= row.entering + ROUNDING);
        }
    }

    #[test]
    fn groups_lose_as_many_as_were_expected_whatever_their_numbers(seen in customers(40)) {
        let columns = Columns::of(&seen);
        let found = log_rank(&columns.unweighted(), &columns.groups).unwrap();
        let sum = |of: fn(&GroupEvents) -> f64| found.groups.iter().map(of).sum::<f64>();
        prop_assert!((sum(|group| group.observed) - sum(|group| group.expected)).abs() < ROUNDING);
        let renumbered: Vec<u32> = columns.groups.iter().map(|group| (group + 1) % 3).collect();
        let other = log_rank(&columns.unweighted(), &renumbered).unwrap();
        prop_assert!((found.statistic.unwrap_or(0.0) - other.statistic.unwrap_or(0.0)).abs() < 1e-7);
    }

    #[test]
    fn opposite_scores_are_right_where_the_others_are_wrong(seen in customers(30)) {
        let columns = Columns::of(&seen);
        let opposite: Vec<f64> = columns.x.iter().map(|x| -x).collect();
        let observed = columns.unweighted();
        if let (Some(a), Some(b)) = (concordance(&observed, &columns.x).unwrap(), concordance(&observed, &opposite).unwrap()) {
            prop_assert!((a + b - 1.0).abs() < ROUNDING, "{} {}", a, b);
        }
    }

    #[test]
    fn time_in_another_unit_moves_the_median_and_nothing_else(seen in customers(40), unit in prop_oneof![Just(2.0), Just(4.0), Just(0.5)]) {
        let here = Columns::of(&seen);
        let there = Columns::of(&seen.iter().map(|one| Seen { duration: one.duration * unit, ..one.clone() }).collect::<Vec<_>>());
        let (a, b) = (curve(&here.unweighted()), curve(&there.unweighted()));
        prop_assert_eq!(a.curve.survival, b.curve.survival);
        prop_assert_eq!(a.median.map(|median| median * unit), b.median);
        prop_assert!(a.restricted_mean.zip(b.restricted_mean).is_none_or(|(a, b)| (a * unit - b).abs() < 1e-7));
    }
}
