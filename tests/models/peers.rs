//! Beside lifetimes, and for covariates beside scipy: `tests/peers/btyd.py` and `covariates.py` wrote their figures.

use crate::shared::{calibration_end, cdnow, cdnow_histories, donations, near};
use loyalkit::btyd::{Covariate, GammaGamma, Histories, History, Model, ModelName, fit, fit_gamma_gamma};
use loyalkit::customer::CustomerSummary;
use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// What a peer's log-likelihood may be above ours: a maximum is the highest there is.
const WORSE: f64 = 1e-3;
/// lifetimes stops where its own scale of the likelihood hardly rises, more so under Pareto/NBD, without slopes.
const PARAMETERS: f64 = 1e-2;
/// At the same parameters there is but one answer. What is said to be right was integrated and added up with 60 digits.
const PREDICTIONS: f64 = 1e-6;

fn peer() -> Value {
    serde_json::from_str(include_str!("../peers/btyd.json")).expect("JSON")
}

fn list(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

/// Fails where the peer found a higher likelihood, or other parameters.
#[track_caller]
fn is_no_worse(name: &str, log_likelihood: f64, parameters: &[f64]) {
    let known = &peer()[name];
    let theirs = known["logLikelihood"].as_f64().expect("a number");
    println!("{name}: {log_likelihood}, {:e} above lifetimes", log_likelihood - theirs);
    assert!(log_likelihood >= theirs - WORSE, "{name}: {log_likelihood} is below {theirs}");
    parameters.iter().zip(list(&known["parameters"])).for_each(|(ours, theirs)| near(*ours, theirs, PARAMETERS));
}

#[track_caller]
fn fits(key: &str, name: ModelName, histories: Option<Histories>) {
    let Some(histories) = histories else { return };
    let found = fit(name, &histories, 0.95).expect("a fit");
    assert_eq!(found.reason, None, "{key}");
    is_no_worse(key, found.log_likelihood, &found.model.parameters);
}

#[test]
fn fits_of_cdnow() {
    fits("bg-nbd", ModelName::BgNbd, cdnow_histories());
    fits("mbg-nbd", ModelName::MbgNbd, cdnow_histories());
    fits("pareto-nbd", ModelName::ParetoNbd, cdnow_histories());
}

#[test]
fn fit_of_donations() {
    fits("bg-bb", ModelName::BgBb, donations());
}

#[test]
fn fits_with_a_covariate() {
    let known: Value = serde_json::from_str(include_str!("../peers/covariates.json")).expect("JSON");
    let [frequency, recency, age, odd] =
        ["frequency", "recency", "age", "odd"].map(|name| list(&known["customers"][name]));
    let covariate = Covariate { name: "odd", values: &odd };
    let histories = Histories::new(&frequency, &recency, &age, None, &[covariate]).expect("histories");
    for (key, name) in [("pareto-nbd", ModelName::ParetoNbd), ("bg-nbd", ModelName::BgNbd)] {
        let found = fit(name, &histories, 0.95).expect("a fit");
        let theirs = known[key]["logLikelihood"].as_f64().expect("a number");
        println!("{key}: {}, {:e} above scipy", found.log_likelihood, found.log_likelihood - theirs);
        near(found.log_likelihood, theirs, 1e-9);
        assert_eq!(found.model.parameters.len(), list(&known[key]["parameters"]).len());
        for ((name, ours), theirs) in
            found.names.iter().zip(&found.model.parameters).zip(list(&known[key]["parameters"]))
        {
            println!("  {name} {ours} {theirs}");
            near(*ours, theirs, 1e-4);
        }
    }
}

#[test]
fn fit_of_spend() {
    let Some(orders) = cdnow() else { return };
    let summary = CustomerSummary::new(&orders, calibration_end());
    let frequency: Vec<f64> = summary.frequency().into_iter().map(f64::from).collect();
    let found = fit_gamma_gamma(&frequency, &summary.value(), None, 0.95).expect("a fit");
    let GammaGamma { p, q, gamma } = found.parameters.expect("parameters");
    is_no_worse("gamma-gamma", found.log_likelihood, &[p, q, gamma]);
}

/// What is to be expected of the peer's customers at the peer's parameters, and who is alive. Where the peer is known to
/// be wrong, `right` has the purchases and the probability of being alive of that customer, by their place in the list.
#[track_caller]
fn predicts(key: &str, name: ModelName, right: &[(usize, f64, f64)]) {
    let known = &peer()[key];
    let law = Model { name, parameters: list(&known["parameters"]) }.law(&[], 0);
    let horizon = known["horizon"].as_f64().expect("a number");
    for (at, customer) in known["customers"].as_array().expect("customers").iter().enumerate() {
        let [frequency, recency, age] = list(customer)[..] else { panic!("{customer} is not a customer") };
        let history = History { frequency, recency, age, weight: 1.0 };
        let found = [law.expected(&history, horizon), law.alive(&history)];
        let theirs = [&known["expected"][at], &known["alive"][at]].map(Value::as_f64);
        println!("{key} {customer}: {found:?} {theirs:?}");
        if let Some((_, expected, alive)) = right.iter().find(|right| right.0 == at) {
            for (found, (right, theirs)) in found.into_iter().zip([*expected, *alive].into_iter().zip(theirs)) {
                near(found, right, PREDICTIONS);
                let is_wrong = theirs.is_none_or(|theirs| (theirs - right).abs() > PREDICTIONS * right.abs());
                assert!(is_wrong, "{key} {customer}: lifetimes is right by now");
            }
        } else {
            found
                .into_iter()
                .zip(theirs)
                .for_each(|(found, theirs)| near(found, theirs.expect("a number"), PREDICTIONS));
        }
    }
}

#[test]
fn predictions() {
    predicts("bg-nbd", ModelName::BgNbd, &[]);
    predicts("mbg-nbd", ModelName::MbgNbd, &[]);
}

#[test]
fn predictions_under_pareto_nbd() {
    // 132 purchases, the last at the very end: nothing lies between that and now, but lifetimes takes the nothing as a
    // difference of two large numbers, and answers NaN for the logarithm of what rounding leaves..
    predicts("pareto-nbd", ModelName::ParetoNbd, &[(10, 23.299_131_264_010_7, 1.0)]);
}

#[test]
fn predictions_under_bg_bb() {
    // 60 of 120 periods: lifetimes adds 1e-15 to every likelihood, and that of so long a history is far smaller.
    predicts("bg-bb", ModelName::BgBb, &[(11, 8.728_463_147_289_7e-10, 3.515_057_179_514_02e-10)]);
}

#[test]
fn spend() {
    let known = &peer()["gamma-gamma"];
    let [p, q, gamma] = list(&known["parameters"])[..] else { panic!("three parameters") };
    let law = GammaGamma { p, q, gamma };
    for (customer, theirs) in known["customers"].as_array().expect("customers").iter().zip(list(&known["spend"])) {
        let [frequency, value] = list(customer)[..] else { panic!("{customer} is not a customer") };
        near(law.expected(frequency, value).expect("a mean"), theirs, PREDICTIONS);
    }
}
