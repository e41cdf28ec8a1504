//! Laws: what holds for every input, not only for the worked numbers. A thousand random inputs each.

use loyalkit::programme::{Event, EventKind, points_ledger, tier_migration};
use loyalkit::retention::survival::{
    Covariate, Cox, CoxOptions, KaplanMeier, KaplanMeierOptions, Observations, Ties, cox, kaplan_meier, log_rank,
    nelson_aalen,
};
use loyalkit::retention::{MrrMovement, annual_rate, mrr_bridge, period_rate, revenue_retention};
use loyalkit::stats::{Interval, RateOptions, Share, compare_rates, rate};
use loyalkit::strategy::{ChangeUnit, GoalInput, Measure, RetentionChange, goal, profit_lift};
use loyalkit::survey::{
    Counts, CsatDefinition, Groups, NPS_SCALE, NpsMethod, NpsOptions, Scale, csat, nps, nps_of_answers, nps_of_counts,
};
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
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn nps_does_not_depend_on_order_or_on_how_answers_are_counted(mut answers in prop::collection::vec(whole(10), 1..60)) {
        let given = nps_of_answers(&answers, NpsOptions::default()).unwrap();
        let counted = nps_of_counts(&Counts::of_answers(&answers, NPS_SCALE).unwrap(), NpsOptions::default()).unwrap();
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
}
