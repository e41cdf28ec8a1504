//! What customers do next, by chance: does a draw agree with the formulas, and does the range of the total hold what happens?

use loyalkit::btyd::{Bootstrap, Histories, Model, ModelName, fit, futures, simulate};

const MODELS: [(ModelName, [f64; 4]); 4] = [
    (ModelName::BgNbd, [0.6, 6.0, 0.8, 2.5]),
    (ModelName::MbgNbd, [0.8, 6.0, 0.9, 2.0]),
    (ModelName::ParetoNbd, [0.6, 8.0, 0.7, 12.0]),
    (ModelName::BgBb, [1.2, 0.75, 0.66, 2.8]),
];

fn model((name, parameters): (ModelName, [f64; 4])) -> Model {
    Model { name, parameters: parameters.to_vec() }
}

#[test]
fn as_many_purchases_are_drawn_as_are_expected_and_as_often_none() {
    const DRAWS: usize = 20_000;
    for law in MODELS {
        let model = model(law);
        for (frequency, recency, age) in [(0.0, 0.0, 20.0), (3.0, 18.0, 20.0), (6.0, 9.0, 20.0)] {
            let histories = Histories::new(&[frequency], &[recency], &[age], None, &[]).expect("a history");
            let drawn = futures(&model, &histories, 12.0, DRAWS, 5).expect("draws");
            let count = DRAWS as f64;
            let mean = drawn.iter().sum::<f64>() / count;
            let spread = drawn.iter().map(|drawn| (drawn - mean).powi(2)).sum::<f64>() / count;
            let expected = model.expected(&histories, 12.0)[0];
            assert!((mean - expected).abs() < 4.0 * (spread / count).sqrt(), "{law:?}: {mean} for {expected}");
            let none = drawn.iter().filter(|drawn| **drawn == 0.0).count() as f64 / count;
            let likely = model.by_row(&histories, |law, history| law.probability(history, 12.0, 0.0))[0];
            assert!(
                (none - likely).abs() < 4.0 * (likely * (1.0 - likely) / count).sqrt(),
                "{law:?}: {none}, {likely}"
            );
        }
    }
}

/// Of so many invented shops, how many make a number of purchases that lies within the range of 80 %, and how many within
/// that of the expected number.
fn held(law: (ModelName, [f64; 4]), bases: u64, customers: u32, refits: u32) -> (u64, u64) {
    let (truth, horizon) = (model(law), 13.0);
    let weeks = if law.0 == ModelName::BgBb { 12.0 } else { 52.0 };
    let ages: Vec<f64> = (0..customers).map(|k| weeks - f64::from(k % 10)).collect();
    let (mut by_chance, mut by_parameters) = (0, 0);
    for seed in 1..=bases {
        let (frequency, recency) = simulate(&truth, &ages, seed).expect("a base");
        let histories = Histories::new(&frequency, &recency, &ages, None, &[]).expect("histories");
        let happened = futures(&truth, &histories, horizon, 1, 1_000 + seed).expect("a future")[0];
        let found = fit(law.0, &histories, 0.95).expect("a fit");
        let mut bootstrap = Bootstrap::new(&found.model, &histories, seed).expect("no covariates");
        (0..refits).for_each(|_| bootstrap.refit(&histories, horizon));
        let ranges = bootstrap.intervals(0.8).expect("refits");
        let (total, expected) = (ranges.total, ranges.expected_total);
        by_chance += u64::from((total.low..=total.high).contains(&happened));
        by_parameters += u64::from((expected.low..=expected.high).contains(&happened));
        assert!(total.high - total.low > expected.high - expected.low, "{law:?} {seed}: {total:?}, {expected:?}");
    }
    println!("{law:?}: {by_chance} of {bases}, {by_parameters} by the parameters alone");
    (by_chance, by_parameters)
}

#[test]
fn the_range_of_the_total_holds_what_happens_as_often_as_it_says() {
    // 48 of 60, but for chance: three standard deviations are 9.
    let (by_chance, by_parameters) = held((ModelName::BgNbd, [1.5, 4.0, 0.8, 4.0]), 60, 120, 20);
    assert!((39..=57).contains(&by_chance), "{by_chance}");
    assert!(by_parameters < 39, "{by_parameters}");
}

#[test]
#[ignore = "long: make test-all"]
fn the_range_of_the_total_holds_what_happens_under_each_model() {
    for law in MODELS {
        // 160 of 200, but for chance: three standard deviations are 17.
        let (by_chance, _) = held(law, 200, 400, 40);
        assert!((143..=177).contains(&by_chance), "{law:?}: {by_chance}");
    }
}
