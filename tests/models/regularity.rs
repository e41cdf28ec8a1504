//! Regularity and MBG/CNBD-k, against the figures of `beyond.json` and by laws: closed forms to 1e-6, fits to a thousandth.

use crate::shared::{calibration_end, cdnow, figures, near};
use loyalkit::btyd::{
    BgNbd, GapPattern, Histories, History, Law, MbgCnbdK, Model, ModelName, RegularFit, Regularity, fit,
    fit_mbg_cnbd_k, holdout, regularity,
};
use loyalkit::customer::{CustomerSummary, Line, Orders, OrdersBuilder, day::from_civil, gap_days};
use loyalkit::{LoyaltyError, Reason, Warning};
use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const EXACT: f64 = 1e-6;
const FITTED: f64 = 1e-3;

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn numbers<const N: usize>(value: &Value) -> [f64; N] {
    let list: Vec<f64> = value.as_array().expect("a list").iter().map(number).collect();
    list.try_into().expect("as many")
}

/// The gaps of each customer, in days.
fn gaps(orders: &mut Orders, as_of: i32) -> Vec<Vec<f64>> {
    let frequency = CustomerSummary::new(orders, as_of).frequency();
    let mut all = gap_days(orders, as_of).into_iter().map(f64::from);
    frequency.into_iter().map(|count| all.by_ref().take(count as usize).collect()).collect()
}

/// Customers in weeks, with the sums of the logarithms of their gaps.
fn base(orders: &mut Orders, as_of: i32) -> (Histories, Vec<f64>) {
    let summary = CustomerSummary::new(orders, as_of);
    let weeks = |days: Vec<i32>| days.into_iter().map(|days| f64::from(days) / 7.0).collect::<Vec<f64>>();
    let frequency: Vec<f64> = summary.frequency().into_iter().map(f64::from).collect();
    let histories =
        Histories::new(&frequency, &weeks(summary.recency()), &weeks(summary.age()), None, &[]).expect("histories");
    let log_gaps = gaps(orders, as_of).iter().map(|gaps| gaps.iter().map(|gap| (gap / 7.0).ln()).sum()).collect();
    (histories, log_gaps)
}

/// What customers of the first part bought in the rest.
fn bought_later(orders: &Orders, as_of: i32, end: i32) -> Vec<f64> {
    let (before, after) = (CustomerSummary::new(orders, as_of), CustomerSummary::new(orders, end));
    let known: std::collections::HashMap<u32, u32> = after.customer().zip(after.frequency()).collect();
    before.customer().zip(before.frequency()).map(|(customer, count)| f64::from(known[&customer] - count)).collect()
}

fn estimates(found: &Regularity, known: &Value) {
    let close = |found: Option<f64>, key: &str| near(found.expect(key), number(&known[key]), EXACT);
    assert_eq!(found.n, number(&known["n"]));
    close(found.k, "k");
    close(found.standard_error, "standardError");
    close(found.z, "z");
    near(found.p.expect("p"), number(&known["p"]), EXACT);
    let (found, known) = (&found.conditional, &known["conditional"]);
    let close = |found: Option<f64>, key: &str| near(found.expect(key), number(&known[key]), EXACT);
    assert_eq!(found.gaps, number(&known["gaps"]));
    close(found.k, "k");
    close(found.standard_error, "standardError");
    close(found.ratio, "lr");
    near(found.p.expect("p"), number(&known["p"]), EXACT);
}

/// Two customers by hand. The first's last gaps are 9 and 3, the second's 4 and 4: M is 3/4 and 1/2, M − ½ is 1/4 and 0. So
/// v = (1/16)/2 = 1/32 and m₄ = (1/256)/2 = 1/512; k̂ = (1 − 1/8)/(1/4) = 7/2; SE = √((1/512 − 1/1024)/2)/(8/1024) =
/// 128/√2048 = 2√2; z = (1/32 − 1/12)·√360 = −(5/96)·6√10 = −(5/16)√10; p = 0.3230 by a table of the normal distribution.
#[test]
fn the_last_two_gaps_of_two_customers_by_hand() {
    let found = regularity(&[vec![70.0, 9.0, 3.0], vec![4.0, 4.0], vec![8.0], vec![]], 0.95).expect("an answer");
    near(found.k.expect("k"), 3.5, 1e-14);
    near(found.standard_error.expect("an error"), 8f64.sqrt(), 1e-14);
    near(found.z.expect("z"), -0.3125 * 10f64.sqrt(), 1e-14);
    near(found.p.expect("p"), 0.323, 1e-3);
    let interval = found.interval.expect("an interval");
    // 3.5 − 1.96·2.83 is below 0.
    assert_eq!((interval.low, found.n), (0.0, 2.0));
    near(interval.high, 3.5 + 1.959_963_984_540_054 * 8f64.sqrt(), 1e-12);
    assert_eq!((found.pattern, found.warnings), (Some(GapPattern::Unclear), vec![Warning::SmallSample { n: 2.0 }]));
}

/// Customers with two gaps each, whose shares s and 1 − s have the product e^(−5/3). Each adds to the log-likelihood ln Γ(2k) −
/// 2 ln Γ(k) + (k−1)·(−5/3), whose slope is 2ψ(2k) − 2ψ(k) − 5/3. As ψ(4) − ψ(2) = 1/2 + 1/3 = 5/6, its root is k = 2. There the
/// curvature is 4ψ′(4) − 2ψ′(2), of which ψ′(2) = π²/6 − 1 and ψ′(4) = π²/6 − 49/36: the information is 31/9 − π²/3 each. At
/// k = 2 the log-likelihood is ln 6 − 5/3 each, at k = 1 it is 0: the ratio is 2(ln 6 − 5/3) each.
fn of_k_2(customers: usize) -> Vec<Vec<f64>> {
    let share = 0.5 + (0.25 - (-5f64 / 3.0).exp()).sqrt();
    let days = |customer: usize| 7.0 * (customer + 1) as f64;
    (0..customers).map(|customer| vec![days(customer) * share, days(customer) * (1.0 - share)]).collect()
}

#[test]
fn all_gaps_of_customers_whose_k_is_2_by_hand() {
    for customers in [1, 16] {
        let found = regularity(&of_k_2(customers), 0.95).expect("an answer").conditional;
        let (n, pi) = (customers as f64, std::f64::consts::PI);
        near(found.k.expect("k"), 2.0, 1e-12);
        near(found.standard_error.expect("an error"), 1.0 / (n * (31.0 / 9.0 - pi * pi / 3.0)).sqrt(), 1e-12);
        near(found.ratio.expect("a ratio"), 2.0 * n * (6f64.ln() - 5.0 / 3.0), 1e-12);
        assert_eq!(found.gaps, 2.0 * n);
    }
}

/// The interval of 16 such customers is 2 ± 1.25 and so reaches 1, but the ratio is 4.003, p = 0.0454: the test rejects k = 1.
#[test]
fn the_test_of_k_decides_the_pattern_not_the_interval() {
    let found = regularity(&of_k_2(16), 0.95).expect("an answer").conditional;
    near(found.p.expect("p"), 0.0454, 1e-3);
    assert!(found.interval.expect("an interval").low < 1.0);
    assert_eq!(found.pattern, Some(GapPattern::Regular));
    let pattern = |customers, level| regularity(&of_k_2(customers), level).expect("an answer").conditional.pattern;
    assert_eq!([pattern(16, 0.96), pattern(15, 0.95)], [Some(GapPattern::Unclear); 2]);
    // Five customers with gaps almost alike: z = −2.5, and an interval of k by all gaps, k(1 ± 1.24), reaches below 0.
    let alike = [[5.0, 6.0], [7.0, 6.0], [4.0, 5.0], [9.0, 8.0], [30.0, 29.0]];
    let found = regularity(&alike, 0.95).expect("an answer");
    assert!(found.p < Some(0.05) && found.conditional.interval.is_some_and(|interval| interval.low == 0.0));
    assert_eq!([found.pattern, found.conditional.pattern], [Some(GapPattern::Regular); 2]);
    let apart = [[1.0, 90.0], [80.0, 1.0], [1.0, 70.0], [95.0, 1.0], [2.0, 99.0]];
    let found = regularity(&apart, 0.95).expect("an answer");
    assert_eq!([found.pattern, found.conditional.pattern], [Some(GapPattern::Clumped); 2]);
}

/// Every number is one, and is missing only where k or the spread of the ratios is.
fn are_numbers(found: &Regularity) {
    let all = &found.conditional;
    for interval in [&found.interval, &all.interval].into_iter().flatten() {
        assert!(interval.low.is_finite() && interval.high.is_finite(), "{found:?}");
    }
    for number in [found.k, found.standard_error, found.z, found.p, all.k, all.standard_error, all.ratio, all.p] {
        assert!(number.is_none_or(f64::is_finite), "{found:?}");
    }
    assert_eq!(found.k.is_none(), found.reason.is_some(), "{found:?}");
    assert_eq!(
        [all.standard_error, all.ratio, all.p].map(|each| each.is_none()),
        [all.reason.is_some(); 3],
        "{found:?}"
    );
}

#[test]
fn gaps_of_any_size_have_numbers() {
    let found = regularity(&[[1e-200, 1e200]], 0.95).expect("an answer");
    are_numbers(&found);
    assert!(found.conditional.p < Some(0.05) && found.conditional.pattern == Some(GapPattern::Clumped));
    let tiny = regularity(&[[f64::MIN_POSITIVE; 2], [1.0, 2.0]], 0.95).expect("an answer");
    near(tiny.k.expect("k"), regularity(&[[1.0, 1.0], [1.0, 2.0]], 0.95).expect("an answer").k.expect("k"), 1e-12);
    are_numbers(&regularity(&[[f64::MIN_POSITIVE, f64::MAX], [f64::MAX, f64::MAX]], 0.95).expect("an answer"));
    let refused = regularity(&[[5e-324, 5e-324], [1.0, 2.0]], 0.95);
    assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "gaps[0]"));
}

#[cfg(not(target_arch = "wasm32"))]
mod any {
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn gaps_have_numbers(exponents in vec(vec(-300.0..300f64, 0..6), 0..12), level in 0.01..0.999f64) {
            let gaps: Vec<Vec<f64>> =
                exponents.iter().map(|each| each.iter().map(|exponent| 10f64.powf(*exponent)).collect()).collect();
            let found = loyalkit::btyd::regularity(&gaps, level).expect("an answer");
            super::are_numbers(&found);
        }
    }
}

#[test]
fn cdnow_is_bought_at_random() {
    let (Some(mut orders), Some(figures)) = (cdnow(), figures("beyond.json")) else { return };
    let known = &figures["regularity"]["estimate"];
    let early = regularity(&gaps(&mut orders, calibration_end()), 0.95).expect("an answer");
    estimates(&early, &known["cdnow to 1997-09-30"]);
    let end = from_civil(1998, 6, 30).expect("a day");
    estimates(&regularity(&gaps(&mut orders, end), 0.95).expect("an answer"), &known["cdnow all 78 weeks"]);
}

#[cfg(not(target_arch = "wasm32"))]
fn grocery() -> Option<Orders> {
    use std::io::Read;
    let path = format!("{}/../shared/data/grocery/grocery.csv.gz", env!("CARGO_MANIFEST_DIR"));
    let Ok(file) = std::fs::File::open(path) else {
        println!("skipped: grocery.csv.gz is not beside this clone");
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("text");
    let mut builder = OrdersBuilder::default();
    for row in text.lines().skip(1) {
        let (customer, date) = row.split_once(',').expect("two cells");
        let day = loyalkit::customer::day::from_iso("date", date).expect("a day");
        builder.add(&[customer], &[Line { day, amount: 1.0 }]);
    }
    Some(builder.finish())
}

/// The invented shop of the specification, whose k is 3.
fn simulated(figures: &Value) -> (Orders, i32) {
    let first = from_civil(2025, 1, 1).expect("a day");
    let mut builder = OrdersBuilder::default();
    for order in figures["regularity"]["simulated"]["orders"].as_array().expect("orders") {
        let [customer, day] = numbers(order);
        builder.add(&[&customer.to_string()], &[Line { day: first + day as i32, amount: 1.0 }]);
    }
    (builder.finish(), first)
}

fn chosen(orders: &mut Orders, as_of: i32) -> (RegularFit, Histories) {
    let (histories, log_gaps) = base(orders, as_of);
    (fit_mbg_cnbd_k(&histories, Some(&log_gaps), None, None, 0.95).expect("a fit"), histories)
}

/// Each k of the figures, of which the largest likelihood is that of the one chosen.
fn fits(found: &RegularFit, likelihoods: &Value, parameters: &Value, k: u32) {
    assert_eq!(found.k, Some(k));
    for fit in &found.by_k {
        let key = fit.k.to_string();
        println!("k {key}: {:?} {:?}", fit.log_likelihood, fit.parameters);
        if let Some(known) = likelihoods[&key].as_f64() {
            let error = (fit.log_likelihood.expect("a likelihood") - known).abs();
            let in_cents = (known * 100.0 - (known * 100.0).round()).abs() < 1e-6;
            assert!(error < if in_cents { 5e-3 } else { FITTED }, "{key}: {error}");
        }
        if parameters[&key].is_array() {
            let known: [f64; 4] = numbers(&parameters[&key]);
            fit.parameters.iter().flatten().zip(known).for_each(|(found, known)| near(*found, known, FITTED));
        }
    }
    let best = found.by_k.iter().find(|fit| Some(fit.k) == found.k).expect("the one chosen");
    assert_eq!(best.log_likelihood, Some(found.fit.log_likelihood));
    assert!(found.by_k.iter().all(|fit| fit.log_likelihood <= best.log_likelihood));
}

#[test]
fn cdnow_has_no_regularity() {
    let (Some(mut orders), Some(figures)) = (cdnow(), figures("beyond.json")) else { return };
    let known = &figures["regularity"]["cdnow"];
    let (found, histories) = chosen(&mut orders, calibration_end());
    // It stops after two falls in a row.
    assert_eq!(found.by_k.len(), 3);
    fits(&found, &known["logLikelihood"], &known["parameters"], 1);
    let end = from_civil(1998, 6, 30).expect("a day");
    let actual = bought_later(&orders, calibration_end(), end);
    assert_eq!(actual.iter().sum::<f64>(), number(&known["holdout39"]["actual"]));
    // At k = 1 it is MBG/NBD.
    let judged = holdout(&found.fit.model, &histories, &actual, 39.0);
    near(judged.model.mean_absolute, number(&known["holdout39"]["mae"]["mbg-nbd"]), FITTED);
    near(judged.model.total, number(&known["holdout39"]["predicted"]["mbg-nbd"]), FITTED);
    let plain = fit(ModelName::MbgNbd, &histories, 0.95).expect("a fit");
    found.fit.model.parameters.iter().zip(&plain.model.parameters).for_each(|(a, b)| near(*a, *b, 1e-5));
    near(found.fit.log_likelihood, plain.log_likelihood, 1e-12);
}

#[test]
#[cfg(not(target_arch = "wasm32"))]
fn groceries_are_bought_regularly_and_the_model_that_knows_predicts_better() {
    let (Some(mut orders), Some(figures)) = (grocery(), figures("beyond.json")) else { return };
    let known = &figures["regularity"];
    let day = |year, month, day| from_civil(year, month, day).expect("a day");
    let (calibration, end) = (day(2006, 12, 31), day(2007, 12, 30));
    let early = regularity(&gaps(&mut orders, calibration), 0.95).expect("an answer");
    estimates(&early, &known["estimate"]["grocery to 2006-12-31"]);
    estimates(&regularity(&gaps(&mut orders, end), 0.95).expect("an answer"), &known["estimate"]["grocery all"]);
    let known = &known["grocery"];
    let (found, histories) = chosen(&mut orders, calibration);
    fits(&found, &known["logLikelihood"], &known["parameters"], 2);
    let actual = bought_later(&orders, calibration, end);
    let held = &known["holdout52"];
    assert_eq!(actual.iter().sum::<f64>(), number(&held["actual"]));
    let judged = |model: &Model| holdout(model, &histories, &actual, 52.0).model;
    let (exact, plain) = (judged(&found.fit.model), judged(&of_k(&found, 1)));
    near(exact.mean_absolute, number(&held["mae"]["mbg-cnbd-2 exact"]), FITTED);
    near(exact.total, number(&held["predicted"]["mbg-cnbd-2 exact"]), FITTED);
    near(plain.mean_absolute, number(&held["mae"]["mbg-nbd"]), FITTED);
    near(plain.total, number(&held["predicted"]["mbg-nbd"]), FITTED);
    println!("grocery: {} and {} for k = 1", exact.mean_absolute, plain.mean_absolute);
}

/// The model of one k that was tried.
fn of_k(found: &RegularFit, k: u32) -> Model {
    let fit = found.by_k.iter().find(|fit| fit.k == k).expect("a fit");
    let parameters = fit.parameters.clone().expect("parameters").into_iter().chain([f64::from(k)]).collect();
    Model { name: ModelName::MbgCnbdK, parameters }
}

#[test]
fn an_invented_shop_has_the_k_it_was_invented_with() {
    let Some(figures) = figures("beyond.json") else { return };
    let known = &figures["regularity"]["simulated"];
    let (mut orders, first) = simulated(&figures);
    let (calibration, end) = (first + 181, first + 363);
    estimates(&regularity(&gaps(&mut orders, calibration), 0.95).expect("an answer"), &known["regularity"]);
    let (found, histories) = chosen(&mut orders, calibration);
    assert_eq!((histories.customers(), histories.repeats()), (number(&known["customers"]), number(&known["repeats"])));
    let of = |field: &str| {
        let fits = known["fits"].as_object().expect("fits").iter();
        Value::Object(fits.map(|(k, fit)| (k.clone(), fit[field].clone())).collect())
    };
    fits(&found, &of("logLikelihood"), &of("parameters"), 3);
    let actual = bought_later(&orders, calibration, end);
    assert_eq!(actual.iter().sum::<f64>(), number(&known["holdout"]));
    for k in [1, 3] {
        let judged = holdout(&of_k(&found, k), &histories, &actual, 26.0).model;
        let known = &known["holdoutError"][k.to_string()];
        near(judged.mean_absolute, number(&known["mae"]), FITTED);
        near(judged.total, number(&known["predicted"]), FITTED);
    }
}

fn law(parameters: &Value, k: &Value) -> MbgCnbdK {
    let [r, alpha, a, b] = numbers(parameters);
    MbgCnbdK { r, alpha, a, b, k: k.as_u64().expect("k") as u32 }
}

fn history(customer: &Value) -> History {
    let [frequency, recency, age] = ["x", "tx", "T"].map(|key| number(&customer[key]));
    History { frequency, recency, age, weight: 1.0 }
}

#[test]
fn predictions_at_given_parameters() {
    let Some(figures) = figures("beyond.json") else { return };
    for key in ["fixed", "fixed5"] {
        let known = &figures["regularity"][key];
        let law = law(&known["parameters"], &known["k"]);
        for customer in known["customers"].as_array().expect("customers") {
            let seen = history(customer);
            let likelihood = law.log_likelihood(&seen, number(&customer["logGaps"]));
            near(likelihood, number(&customer["logLikelihood"]), EXACT);
            near(law.alive(&seen), number(&customer["aliveProbability"]), EXACT);
            for (weeks, expected) in customer["expected"].as_object().expect("weeks") {
                near(law.expected(&seen, weeks.parse().expect("weeks")), number(expected), EXACT);
            }
        }
        for (weeks, expected) in known["expectedNew"].as_object().expect("weeks") {
            near(law.expected_of_new(weeks.parse().expect("weeks")), number(expected), EXACT);
        }
        let counts = known["probabilityOfCount52"].as_array().expect("counts");
        for (count, known) in counts.iter().enumerate() {
            near(law.probability_of_new(52.0, count as f64), number(known), EXACT);
        }
    }
}

#[test]
fn hard_customers_are_computed_in_logarithms() {
    let Some(figures) = figures("beyond.json") else { return };
    for hard in figures["regularity"]["hard"].as_array().expect("customers") {
        let (law, seen) = (law(&hard["parameters"], &hard["k"]), history(hard));
        near(law.log_likelihood(&seen, number(&hard["litt"])), number(&hard["logLikelihood"]), EXACT);
        near(law.alive(&seen), number(&hard["aliveProbability"]), EXACT);
        near(law.expected(&seen, 26.0), number(&hard["expected26"]), EXACT);
    }
}

const LAW: MbgCnbdK = MbgCnbdK { r: 0.9, alpha: 3.5, a: 0.7, b: 4.0, k: 3 };

fn seen(frequency: f64, recency: f64, age: f64) -> History {
    History { frequency, recency, age, weight: 1.0 }
}

#[test]
fn probabilities_add_up_to_one_and_their_mean_is_what_is_expected() {
    for k in [1, 2, 3, 7, 12] {
        let law = MbgCnbdK { k, ..LAW };
        for customer in [seen(0.0, 0.0, 20.0), seen(4.0, 19.0, 20.0), seen(4.0, 12.0, 20.0), seen(30.0, 18.5, 20.0)] {
            let of = |count: u32| law.probability(&customer, 15.0, f64::from(count));
            near((0..2000).map(of).sum(), 1.0, 1e-9);
            let mean: f64 = (0..2000).map(|count| f64::from(count) * of(count)).sum();
            near(mean, law.expected(&customer, 15.0), 1e-9);
        }
        let of = |count: u32| law.probability_of_new(15.0, f64::from(count));
        near((0..2000).map(of).sum(), 1.0, 1e-9);
        near((0..2000).map(|count| f64::from(count) * of(count)).sum(), law.expected_of_new(15.0), 1e-9);
    }
}

/// The law of total expectation: what is expected of new customers after a time is what was expected of them before.
#[test]
fn what_is_drawn_is_what_is_expected() {
    const DRAWS: usize = 20_000;
    let model = Model { name: ModelName::MbgCnbdK, parameters: vec![0.9, 3.5, 0.7, 4.0, 3.0] };
    for (frequency, recency, age) in [(0.0, 0.0, 20.0), (3.0, 18.0, 20.0), (6.0, 9.0, 20.0), (6.0, 19.9, 20.0)] {
        let histories = Histories::new(&[frequency], &[recency], &[age], None, &[]).expect("a history");
        let drawn = loyalkit::btyd::futures(&model, &histories, 12.0, DRAWS, 5).expect("draws");
        agrees(&drawn, model.expected(&histories, 12.0)[0]);
        let none: Vec<f64> = drawn.iter().map(|count| f64::from(u8::from(*count == 0.0))).collect();
        agrees(&none, model.by_row(&histories, |law, history| law.probability(history, 12.0, 0.0))[0]);
    }
    let (frequency, recency) = loyalkit::btyd::simulate(&model, &[30.0; DRAWS], 9).expect("a base");
    agrees(&frequency, LAW.expected_of_new(30.0));
    // Those who bought the same are as often active, and buy as much afterwards, as is said of them.
    let histories = Histories::new(&frequency, &recency, &[30.0; DRAWS], None, &[]).expect("histories");
    let later = model.expected(&histories, 10.0).into_iter().zip(histories.rows()).map(|(each, row)| each * row.weight);
    let spread = LAW.expected_of_new(40.0) - LAW.expected_of_new(30.0);
    near(later.sum::<f64>() / DRAWS as f64, spread, 0.02);
}

/// Fails where the mean of draws is further from a number than chance takes it.
#[track_caller]
fn agrees(drawn: &[f64], expected: f64) {
    let count = drawn.len() as f64;
    let mean = drawn.iter().sum::<f64>() / count;
    let spread = drawn.iter().map(|drawn| (drawn - mean).powi(2)).sum::<f64>() / count;
    assert!((mean - expected).abs() < 4.0 * (spread / count).sqrt(), "{mean} for {expected}");
}

#[test]
fn another_unit_adds_the_same_to_the_likelihood_of_every_k() {
    let Some(figures) = figures("beyond.json") else { return };
    let (mut orders, first) = simulated(&figures);
    let (weeks, by_week) = base(&mut orders, first + 181);
    let summary = CustomerSummary::new(&orders, first + 181);
    let days = |list: Vec<i32>| list.into_iter().map(f64::from).collect::<Vec<f64>>();
    let frequency: Vec<f64> = summary.frequency().into_iter().map(f64::from).collect();
    let histories =
        Histories::new(&frequency, &days(summary.recency()), &days(summary.age()), None, &[]).expect("days");
    let by_day: Vec<f64> = by_week.iter().zip(&frequency).map(|(sum, count)| sum + count * 7.0_f64.ln()).collect();
    let of = |histories, log_gaps: &[f64]| fit_mbg_cnbd_k(histories, Some(log_gaps), None, None, 0.95).expect("a fit");
    let (weekly, daily) = (of(&weeks, &by_week), of(&histories, &by_day));
    assert_eq!(weekly.k, daily.k);
    for (week, day) in weekly.by_k.iter().zip(&daily.by_k) {
        let constant = weeks.repeats() * 7.0_f64.ln();
        near(day.log_likelihood.expect("days"), week.log_likelihood.expect("weeks") - constant, 1e-9);
        let (mut week, day) = (week.parameters.clone().expect("weeks"), day.parameters.clone().expect("days"));
        week[1] *= 7.0;
        day.iter().zip(week).for_each(|(found, known)| near(*found, known, 1e-4));
    }
    // A weight of two is each customer twice, in any order.
    let twice = |list: &[f64]| list.iter().rev().chain(list).copied().collect::<Vec<f64>>();
    let columns = [frequency, days(summary.recency()), days(summary.age())];
    let doubled = columns.each_ref().map(|column| twice(column));
    let weight = vec![2.0; by_day.len()];
    let weighted = Histories::new(&columns[0], &columns[1], &columns[2], Some(&weight), &[]).expect("weighted");
    let repeated = Histories::new(&doubled[0], &doubled[1], &doubled[2], None, &[]).expect("repeated");
    let by_weight = fit_mbg_cnbd_k(&weighted, Some(&by_day), Some(&weight), None, 0.95).expect("a fit");
    let by_row = of(&repeated, &twice(&by_day));
    near(by_weight.fit.log_likelihood, by_row.fit.log_likelihood, 1e-12);
    near(by_weight.fit.log_likelihood, 2.0 * daily.fit.log_likelihood, 1e-9);
}

#[test]
fn what_cannot_be_is_refused_and_what_looks_wrong_is_said() {
    let column = |of: fn(usize) -> f64| (0..40).map(of).collect::<Vec<f64>>();
    let frequency = column(|at| (at % 5) as f64);
    let recency = column(|at| 6.0 * (at % 5) as f64);
    let log_gaps = column(|at| 1.7 * (at % 5) as f64);
    let histories = Histories::new(&frequency, &recency, &[39.0; 40], None, &[]).expect("histories");
    let of = |log_gaps: Option<&[f64]>, k| fit_mbg_cnbd_k(&histories, log_gaps, None, k, 0.95);
    assert!(matches!(of(None, None), Err(LoyaltyError::MissingInput { name }) if name == "log_gaps"));
    for k in [0.0, 1.5, 101.0, f64::NAN] {
        assert!(of(Some(&log_gaps), Some(k)).is_err(), "{k}");
    }
    let mut zero = log_gaps.clone();
    zero[3] = f64::NEG_INFINITY;
    assert!(matches!(of(Some(&zero), None), Err(LoyaltyError::NotANumber { position: Some(4), .. })));
    // Nobody's gaps are asked for where nobody has any.
    zero[3] = log_gaps[3];
    zero[0] = f64::NAN;
    assert!(of(Some(&zero), None).is_ok());
    assert!(matches!(of(Some(&[1.0]), None), Err(LoyaltyError::WrongLength { .. })));
    assert!(matches!(fit(ModelName::MbgCnbdK, &histories, 0.95), Err(LoyaltyError::MissingInput { .. })));
    // Without gaps a k that is given has parameters, but no likelihood.
    let (with, without) = (of(Some(&log_gaps), Some(2.0)).expect("a fit"), of(None, Some(2.0)).expect("a fit"));
    assert_eq!(with.fit.model, without.fit.model);
    assert_eq!((without.k, without.by_k[0].log_likelihood), (Some(2), None));
    assert!(with.fit.log_likelihood.is_finite() && with.fit.warnings.is_empty());
    // Days where weeks are meant.
    let days: Vec<f64> = log_gaps.iter().zip(&frequency).map(|(sum, x)| sum + x * 7.0_f64.ln()).collect();
    let warned = of(Some(&days), Some(2.0)).expect("a fit").fit.warnings;
    assert_eq!(warned, [Warning::GapsExceedRecency { count: 32.0 }]);
    let once = Histories::new(&[0.0; 3], &[0.0; 3], &[9.0; 3], None, &[]).expect("histories");
    let found = fit_mbg_cnbd_k(&once, None, None, None, 0.95).expect("an answer");
    assert_eq!((found.k, found.fit.reason), (None, Some(Reason::NobodyReturned {})));
}

#[cfg(not(target_arch = "wasm32"))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    /// Parameters from a hundredth to a thousand, evenly by their logarithm.
    fn positive() -> impl Strategy<Value = f64> {
        (-2.0..3.0).prop_map(|exponent: f64| 10.0_f64.powf(exponent))
    }

    fn customer() -> impl Strategy<Value = History> {
        (prop_oneof![Just(0_u32), 0..10_u32, 0..300_u32], 0.0..=1.0, -2.0..4.0).prop_map(
            |(count, share, exponent): (u32, f64, f64)| {
                let age = 10.0_f64.powf(exponent);
                seen(f64::from(count), if count == 0 { 0.0 } else { share * age }, age)
            },
        )
    }

    proptest! {
        #[test]
        fn at_k_1_it_is_mbg_nbd(
            (r, alpha, a, b) in (positive(), positive(), positive(), positive()),
            customer in customer(),
            share in 0.01..2.0,
        ) {
            let (law, plain) = (MbgCnbdK { r, alpha, a, b, k: 1 }, BgNbd { r, alpha, a, b, at_first: 1.0 });
            let horizon = share * customer.age.min(alpha);
            near(law.alive(&customer), plain.alive(&customer), 1e-12);
            near(law.expected(&customer, horizon), plain.expected(&customer, horizon), 1e-12);
            near(law.expected_of_new(horizon), plain.expected_of_new(horizon), 1e-12);
            for count in [0.0, 1.0, 5.0] {
                near(law.probability(&customer, horizon, count), plain.probability(&customer, horizon, count), 1e-9);
            }
        }

        #[test]
        fn it_is_sound(
            (r, alpha, a, b) in (positive(), positive(), positive(), positive()),
            customer in customer(),
            share in 0.01..2.0,
            k in 1..=12_u32,
        ) {
            let law = MbgCnbdK { r, alpha, a, b, k };
            let horizon = share * customer.age.min(alpha);
            prop_assert!((0.0..=1.0).contains(&law.alive(&customer)));
            prop_assert!(law.log_likelihood(&customer, 1.0).is_finite());
            for count in [0.0, 1.0, 7.0] {
                prop_assert!((0.0..=1.0 + 1e-9).contains(&law.probability(&customer, horizon, count)));
                prop_assert!((0.0..=1.0 + 1e-9).contains(&law.probability_of_new(horizon, count)));
            }
            let (soon, later) = (law.expected(&customer, horizon), law.expected(&customer, 2.0 * horizon));
            prop_assert!(soon >= 0.0 && later.is_finite() && later >= soon * (1.0 - 1e-12), "{} {}", soon, later);
            prop_assert_eq!(law.expected(&customer, 0.0), 0.0);
        }

        #[test]
        fn regularity_has_no_unit_and_no_order_of_customers(
            gaps in prop::collection::vec(prop::collection::vec(1..400_u32, 0..8), 1..40),
            unit in positive(),
        ) {
            let gaps: Vec<Vec<f64>> = gaps.iter().map(|list| list.iter().map(|gap| f64::from(*gap)).collect()).collect();
            let other: Vec<Vec<f64>> = gaps.iter().rev().map(|list| list.iter().map(|gap| gap * unit).collect()).collect();
            let (found, same) = (regularity(&gaps, 0.95).expect("an answer"), regularity(&other, 0.95).expect("an answer"));
            prop_assert_eq!(found.n, same.n);
            prop_assert_eq!(&found.reason, &same.reason);
            for (found, same) in [(found.k, same.k), (found.conditional.k, same.conditional.k)] {
                let (Some(found), Some(same)) = (found, same) else { prop_assert_eq!(found, same); continue };
                near(same, found, 1e-6);
            }
        }
    }
}
