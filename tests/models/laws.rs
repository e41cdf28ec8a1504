//! What holds for every customer, every parameter and every base.

use crate::shared::{cdnow_columns, donations, near};
use loyalkit::btyd::{
    BgBb, BgNbd, Covariate, Fit, GammaGamma, Histories, History, Law, Model, ModelName, ParetoNbd,
    discounted_purchases, fit, simulate,
};
use loyalkit::retention::Contractual;
use loyalkit::{LoyaltyError, Reason};
use proptest::prelude::*;

const CONTINUOUS: [ModelName; 3] = [ModelName::BgNbd, ModelName::MbgNbd, ModelName::ParetoNbd];

/// Parameters from a thousandth to ten thousand, evenly by their logarithm.
fn positive() -> impl Strategy<Value = f64> {
    (-3.0..4.0).prop_map(|exponent: f64| 10.0_f64.powf(exponent))
}

/// Up to a thousand purchases, in times from a hundredth to ten thousand.
fn history() -> impl Strategy<Value = History> {
    (prop_oneof![Just(0_u32), 0..10_u32, 0..1000_u32], 0.0..=1.0, -2.0..4.0).prop_map(
        |(count, share, exponent): (u32, f64, f64)| {
            let age = 10.0_f64.powf(exponent);
            let recency = if count == 0 { 0.0 } else { share * age };
            History { frequency: f64::from(count), recency, age, weight: 1.0 }
        },
    )
}

/// What must hold of every law, customer and horizon.
fn is_sound(law: &dyn Law, history: &History, horizon: f64) -> Result<(), TestCaseError> {
    let share = |what: &str, value: f64| {
        prop_assert!((0.0..=1.0 + 1e-9).contains(&value), "{what} {value}");
        Ok(())
    };
    share("alive", law.alive(history))?;
    for count in [0.0, 1.0, 7.0] {
        share("probability", law.probability(history, horizon, count))?;
        share("probability of a new one", law.probability_of_new(horizon, count))?;
    }
    let (soon, later) = (law.expected(history, horizon), law.expected(history, horizon * 2.0));
    let (new_soon, new_later) = (law.expected_of_new(horizon), law.expected_of_new(horizon * 2.0));
    for (soon, later) in [(soon, later), (new_soon, new_later)] {
        prop_assert!(soon.is_finite() && soon >= 0.0, "expected {soon}");
        prop_assert!(later.is_finite() && later >= soon * (1.0 - 1e-12), "{later} after {soon}");
    }
    prop_assert_eq!(law.expected(history, 0.0), 0.0);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn bg_nbd_is_sound(
        (r, alpha, a, b) in (positive(), positive(), positive(), positive()),
        history in history(),
        share in 0.01..3.0,
        at_first in prop_oneof![Just(0.0), Just(1.0)],
    ) {
        is_sound(&BgNbd { r, alpha, a, b, at_first }, &history, share * history.age.min(alpha))?;
    }

    #[test]
    fn pareto_nbd_is_sound(
        (r, alpha, s, beta) in (positive(), positive(), positive(), positive()),
        history in history(),
        share in 0.01..3.0,
    ) {
        is_sound(&ParetoNbd { r, alpha, s, beta }, &history, share * history.age)?;
    }

    #[test]
    fn bg_bb_is_sound(
        (alpha, beta, gamma, delta) in (positive(), positive(), positive(), positive()),
        (count, silent, missed) in (0..30_u32, 0..30_u32, 0..30_u32),
        horizon in 1..40_u32,
    ) {
        let recency = if count == 0 { 0 } else { count + missed };
        let history = History {
            frequency: f64::from(count),
            recency: f64::from(recency),
            age: f64::from(recency + silent),
            weight: 1.0,
        };
        is_sound(&BgBb { alpha, beta, gamma, delta }, &history, f64::from(horizon))?;
    }

    #[test]
    fn gamma_gamma_is_sound_or_says_that_there_is_no_mean(
        (p, q, gamma) in (positive(), positive(), positive()),
        frequency in 0..1000_u32,
        value in positive(),
    ) {
        let law = GammaGamma { p, q, gamma };
        let frequency = f64::from(frequency);
        prop_assert_eq!(law.mean().is_some(), q > 1.0);
        match law.expected(frequency, value) {
            None => prop_assert!(p * frequency + q <= 1.0),
            Some(mean) => prop_assert!(mean.is_finite() && mean > 0.0, "{}", mean),
        }
        if let (Some(all), Some(own)) = (law.mean(), law.expected(frequency, value)) {
            // Between the mean of all and, at infinitely many purchases, the own one.
            let (low, high) = (all.min(value), all.max(value));
            prop_assert!(own >= low * (1.0 - 1e-9) && own <= high * (1.0 + 1e-9), "{} of {} and {}", own, all, value);
        }
    }

    #[test]
    fn contracts_are_sound(
        (alpha, beta) in (positive(), positive()),
        c in prop_oneof![Just(1.0), 0.2..3.0],
        time in 0..100_u32,
        discount in 0.01..1.0,
    ) {
        let law = Contractual { alpha, beta, c };
        let (now, next) = (law.survival(f64::from(time)), law.survival(f64::from(time + 1)));
        prop_assert!((0.0..=1.0).contains(&now) && (0.0..=now * (1.0 + 1e-12)).contains(&next), "{} then {}", now, next);
        let left = law.residual_lifetime(discount, 0.0);
        // Nobody renews more often than always: the sum of all discounted periods.
        prop_assert!(left.is_some_and(|left| left >= 0.0 && left <= (1.0 + 1.0 / discount) * (1.0 + 1e-9)), "{:?}", left);
    }
}

#[test]
fn singular_parameters_are_limits() {
    let seen = History { frequency: 3.0, recency: 20.0, age: 30.0, weight: 1.0 };
    let bg = |a: f64| BgNbd { r: 0.3, alpha: 4.0, a, b: 2.0, at_first: 0.0 }.expected(&seen, 30.0);
    near(bg(1.0), (bg(1.0 - 1e-6) + bg(1.0 + 1e-6)) / 2.0, 1e-10);
    let pareto = |s: f64| ParetoNbd { r: 0.5, alpha: 10.0, s, beta: 12.0 }.expected(&seen, 30.0);
    near(pareto(1.0), (pareto(1.0 - 1e-6) + pareto(1.0 + 1e-6)) / 2.0, 1e-10);
    let bb = |gamma: f64| BgBb { alpha: 1.2, beta: 0.7, gamma, delta: 2.8 }.expected(&seen, 30.0);
    near(bb(1.0), (bb(1.0 - 1e-6) + bb(1.0 + 1e-6)) / 2.0, 1e-10);
}

/// The expected purchases of each customer under a fit, and its log-likelihood.
fn fitted(name: ModelName, [frequency, recency, age]: &[Vec<f64>; 3], weight: Option<&[f64]>) -> (Fit, Histories) {
    let histories = Histories::new(frequency, recency, age, weight, &[]).expect("histories");
    (fit(name, &histories, 0.95).expect("a fit"), histories)
}

#[test]
fn weeks_or_days_say_the_same() {
    let Some(weeks) = cdnow_columns() else { return };
    let days =
        [weeks[0].clone(), weeks[1].iter().map(|t| t * 7.0).collect(), weeks[2].iter().map(|t| t * 7.0).collect()];
    for name in CONTINUOUS {
        let ((by_week, weekly), (by_day, daily)) = (fitted(name, &weeks, None), fitted(name, &days, None));
        let in_weeks = weekly.by_customer(&by_week.model.expected(&weekly, 39.0));
        let in_days = daily.by_customer(&by_day.model.expected(&daily, 273.0));
        in_weeks.iter().zip(&in_days).for_each(|(a, b)| near(*a, *b, 1e-5));
        near(by_week.log_likelihood, by_day.log_likelihood + weekly.repeats() * 7.0_f64.ln(), 1e-9);
    }
}

#[test]
fn a_weight_of_two_is_each_customer_twice_in_any_order() {
    let Some(once) = cdnow_columns() else { return };
    let twice = once.clone().map(|column| column.iter().rev().chain(&column).copied().collect::<Vec<f64>>());
    let weights = vec![2.0; once[0].len()];
    for name in CONTINUOUS {
        let ((by_weight, _), (by_row, _)) = (fitted(name, &once, Some(&weights)), fitted(name, &twice, None));
        by_weight.model.parameters.iter().zip(&by_row.model.parameters).for_each(|(a, b)| near(*a, *b, 1e-9));
        near(by_weight.log_likelihood, by_row.log_likelihood, 1e-12);
    }
}

/// Either the fit has a maximum with finite figures, or it says why not; nothing is NaN beside a maximum.
fn is_an_answer(name: ModelName, columns: &[Vec<f64>; 3]) -> Option<Reason> {
    let (found, histories) = fitted(name, columns, None);
    if found.reason.is_some() {
        assert_eq!(found.standard_errors, None);
        return found.reason;
    }
    assert!(
        found.model.parameters.iter().chain(&found.standard_errors.expect("errors")).all(|x| x.is_finite() && *x > 0.0)
    );
    assert!(found.log_likelihood.is_finite());
    for (row, expected) in histories.rows().iter().zip(found.model.expected(&histories, histories.rows()[0].age)) {
        assert!(expected.is_finite() && expected >= 0.0, "{name:?} {row:?}: {expected}");
    }
    None
}

#[test]
fn hard_bases_are_fitted_or_refused() {
    let repeated = |value: f64, count: usize| vec![value; count];
    let wide: Vec<f64> = (0..300).map(|k| f64::from(300 + (k * 37) % 701)).collect();
    let ages: Vec<f64> = (0..300).map(|k| 350.0 + f64::from(k % 50)).collect();
    let last: Vec<f64> =
        ages.iter().enumerate().map(|(k, age)| age * (0.2 + 0.8 * ((k * 13 % 100) as f64) / 100.0)).collect();
    for name in CONTINUOUS {
        let nobody = is_an_answer(name, &[repeated(0.0, 50), repeated(0.0, 50), repeated(9.0, 50)]);
        assert_eq!(nobody, Some(Reason::NobodyReturned {}));
        for columns in [
            [vec![3.0], vec![20.0], vec![30.0]],
            [repeated(4.0, 100), repeated(20.0, 100), repeated(30.0, 100)],
            [wide.clone(), last.clone(), ages.clone()],
            // Very short and very long times.
            [wide.clone(), last.iter().map(|t| t * 1e-6).collect(), ages.iter().map(|t| t * 1e-6).collect()],
            [wide.clone(), last.iter().map(|t| t * 1e6).collect(), ages.iter().map(|t| t * 1e6).collect()],
            [vec![1.0, 0.0, 0.0], vec![0.0, 0.0, 0.0], vec![0.0, 0.0, 0.0]],
        ] {
            println!("{name:?} {} rows: {:?}", columns[0].len(), is_an_answer(name, &columns));
        }
    }
}

#[test]
fn customers_of_hundreds_of_purchases_are_fitted() {
    let ages: Vec<f64> = (0..500).map(|k| 300.0 + f64::from(k % 50)).collect();
    for (name, parameters) in [
        (ModelName::BgNbd, vec![3.0, 1.0, 0.9, 300.0]),
        (ModelName::MbgNbd, vec![3.0, 1.0, 0.9, 300.0]),
        (ModelName::ParetoNbd, vec![3.0, 1.0, 0.8, 150.0]),
    ] {
        let truth = Model { name, parameters };
        let (frequency, recency) = simulate(&truth, &ages, 7).expect("a base");
        assert!(frequency.iter().filter(|x| **x > 300.0).count() > 100);
        let scaled = |times: &[f64], by: f64| times.iter().map(|t| t * by).collect::<Vec<f64>>();
        for by in [1.0, 1e-6, 1e6] {
            assert_eq!(
                is_an_answer(name, &[frequency.clone(), scaled(&recency, by), scaled(&ages, by)]),
                None,
                "{name:?}"
            );
        }
    }
}

#[test]
fn a_hundred_thousand_customers_are_fitted() {
    let ages: Vec<f64> = (0..100_000).map(|k| 27.0 + f64::from(k % 84) / 7.0).collect();
    let truth = Model { name: ModelName::BgNbd, parameters: vec![0.25, 4.5, 0.8, 2.4] };
    let (frequency, recency) = simulate(&truth, &ages, 1).expect("a base");
    let days = |times: &[f64]| times.iter().map(|t| (t * 7.0).round() / 7.0).collect::<Vec<f64>>();
    let columns = [frequency, days(&recency), ages];
    for name in [ModelName::BgNbd, ModelName::MbgNbd] {
        assert_eq!(is_an_answer(name, &columns), None);
    }
}

#[test]
fn a_covariate_moves_what_it_belongs_to() {
    // Two groups, the second of which buys twice as often: α halves, and the coefficient is ln 2.
    let ages = vec![78.0; 6_000];
    let law = |alpha: f64| Model { name: ModelName::ParetoNbd, parameters: vec![0.8, alpha, 0.7, 12.0] };
    let (mut frequency, mut recency) = simulate(&law(8.0), &ages, 1).expect("a base");
    let (more, later) = simulate(&law(4.0), &ages, 2).expect("a base");
    frequency.extend(more);
    recency.extend(later);
    let group: Vec<f64> = (0..12_000).map(|k| f64::from(u8::from(k >= 6_000))).collect();
    let ages = vec![78.0; 12_000];
    let covariate = Covariate { name: "second", values: &group };
    for name in CONTINUOUS {
        let histories = Histories::new(&frequency, &recency, &ages, None, &[covariate]).expect("histories");
        let found = fit(name, &histories, 0.95).expect("a fit");
        assert_eq!(found.reason, None, "{name:?}");
        assert_eq!(found.names[4], "alpha.second");
        let interval = found.intervals.expect("intervals")[4];
        println!("{name:?} {:?} {:?}", found.names, found.model.parameters);
        if name == ModelName::ParetoNbd {
            assert!((interval.low..interval.high).contains(&2.0_f64.ln()), "{interval:?}");
        }
        // Without a difference, the coefficients are 0 and the rest is as without covariates.
        let alone = Histories::new(&frequency, &recency, &ages, None, &[]).expect("histories");
        assert!(fit(name, &alone, 0.95).expect("a fit").log_likelihood < found.log_likelihood - 50.0);
    }
}

#[test]
fn a_covariate_that_never_varies_is_refused_and_bg_bb_takes_none() {
    let Some([frequency, recency, age]) = cdnow_columns() else { return };
    let same = vec![1.0; age.len()];
    let histories = Histories::new(&frequency, &recency, &age, None, &[Covariate { name: "same", values: &same }])
        .expect("histories");
    assert_eq!(fit(ModelName::BgNbd, &histories, 0.95).expect("a fit").reason, Some(Reason::NotConverged {}));
    let Some(donations) = donations() else { return };
    let rows = donations.rows();
    let column = |of: fn(&History) -> f64| rows.iter().map(of).collect::<Vec<f64>>();
    let ages = column(|row| row.age);
    let with = Histories::new(
        &column(|row| row.frequency),
        &column(|row| row.recency),
        &ages,
        None,
        &[Covariate { name: "age", values: &ages }],
    )
    .expect("histories");
    assert!(matches!(fit(ModelName::BgBb, &with, 0.95), Err(LoyaltyError::InvalidInput { .. })));
}

#[test]
fn discounted_purchases_are_fewer_and_without_a_discount_the_same() {
    let Some([frequency, recency, age]) = cdnow_columns() else { return };
    let histories = Histories::new(&frequency, &recency, &age, None, &[]).expect("histories");
    let model = Model { name: ModelName::ParetoNbd, parameters: vec![0.553, 10.578, 0.606, 11.669] };
    let (plain, same) = (model.expected(&histories, 52.0), discounted_purchases(&model, &histories, 52.0, 0.0));
    assert_eq!(plain, same);
    let rate = 0.0027;
    let law = ParetoNbd { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
    // For ever, they are the residual purchases, of which a horizon of 20,000 weeks has all.
    for horizon in [2e4, 1e5, 1e6] {
        let long = discounted_purchases(&model, &histories, horizon, rate);
        for (row, long) in histories.rows().iter().zip(long) {
            near(long, law.residual(row, rate), 1e-8);
        }
    }
}

#[test]
fn nobody_and_too_many_periods_have_no_fit() {
    let nobody = Histories::new(&[], &[], &[], None, &[]).expect("histories");
    let weightless = Histories::new(&[1.0], &[2.0], &[3.0], Some(&[0.0]), &[]).expect("histories");
    for name in [ModelName::BgNbd, ModelName::MbgNbd, ModelName::ParetoNbd, ModelName::BgBb] {
        for histories in [&nobody, &weightless] {
            assert_eq!(fit(name, histories, 0.95).expect("an answer").reason, Some(Reason::NobodySeen {}));
        }
    }
    let long = Histories::new(&[1.0], &[2.0], &[1e7], None, &[]).expect("histories");
    assert!(matches!(fit(ModelName::BgBb, &long, 0.95), Err(LoyaltyError::OutOfRange { name, .. }) if name == "age"));
}

/// Each purchase at what it is worth in the middle of a short stretch of time.
#[test]
fn discounted_purchases_are_a_sum_over_time_however_high_the_discount() {
    let histories = Histories::new(&[7.0, 50.0], &[35.0, 51.0], &[77.86, 52.0], None, &[]).expect("histories");
    for (name, parameters) in [
        (ModelName::BgNbd, vec![0.243, 4.414, 0.793, 2.426]),
        (ModelName::MbgNbd, vec![0.525, 6.183, 0.891, 1.614]),
        (ModelName::ParetoNbd, vec![0.553, 10.578, 0.606, 11.669]),
    ] {
        let model = Model { name, parameters };
        for (rate, horizon) in [(0.5, 520.0), (0.2, 520.0), (0.002, 5_200.0), (1e-6, 52.0)] {
            let found = discounted_purchases(&model, &histories, horizon, rate);
            const STRETCHES: u32 = 20_000;
            let step = f64::min(horizon, 40.0 / rate) / f64::from(STRETCHES);
            let mut sums = [0.0; 2];
            let mut before = vec![0.0; 2];
            for stretch in 1..=STRETCHES {
                let by_now = model.expected(&histories, step * f64::from(stretch));
                for k in 0..2 {
                    sums[k] += libm::exp(-rate * step * (f64::from(stretch) - 0.5)) * (by_now[k] - before[k]);
                }
                before = by_now;
            }
            (0..2).for_each(|k| near(found[k], sums[k], 1e-6));
        }
    }
}

#[test]
fn discounted_purchases_by_period_are_what_each_period_adds() {
    let histories = Histories::new(&[2.0, 0.0], &[4.0, 0.0], &[6.0, 3.0], None, &[]).expect("histories");
    let model = Model { name: ModelName::BgBb, parameters: vec![1.2, 0.75, 0.66, 2.78] };
    for rate in [0.0, 1e-4, 0.1] {
        let found = discounted_purchases(&model, &histories, 5_000.0, rate);
        let mut sums = [0.0; 2];
        let mut before = vec![0.0; 2];
        for period in 1..=5_000 {
            let by_now = model.expected(&histories, f64::from(period));
            (0..2).for_each(|k| sums[k] += libm::exp(-rate * f64::from(period)) * (by_now[k] - before[k]));
            before = by_now;
        }
        (0..2).for_each(|k| near(found[k], sums[k], 1e-9));
    }
    // Hardly any discount: Σ B(γ, δ+n+j)/B(γ, δ+n) for ever is (δ+n)/(γ−1), and that of j = 1 alone (δ+n)/(γ+δ+n).
    let law = BgBb { alpha: 1.2, beta: 0.75, gamma: 1.5, delta: 2.78 };
    let one = History { frequency: 2.0, recency: 4.0, age: 6.0, weight: 1.0 };
    let buys = (1.2 + 2.0) / (1.2 + 0.75 + 6.0);
    near(law.residual(&one, 1e-12), law.alive(&one) * buys * (1.5 + 2.78 + 6.0) / 0.5, 1e-5);
}
