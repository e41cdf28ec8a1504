//! Fits against `models-fit.json`: parameters and standard errors to a thousandth, log-likelihoods to a thousandth.

use crate::shared::{cdnow_histories, donations, figures, near};
use loyalkit::btyd::fit::fit;
use loyalkit::btyd::histories::Histories;
use loyalkit::btyd::model::ModelName;

fn agrees(key: &str, name: ModelName, histories: Option<Histories>) {
    let (Some(histories), Some(figures)) = (histories, figures("models-fit.json")) else { return };
    let known = &figures[key];
    let found = fit(name, &histories, 0.95).expect("a fit");
    assert_eq!(found.reason, None, "{key}");
    let number = |at: &str, name: &str| known[at][name].as_f64().expect("a number");
    println!("{key}: {:?} {}", found.model.parameters, found.log_likelihood);
    let errors = found.standard_errors.expect("standard errors");
    for (k, name) in name.parameters().into_iter().enumerate() {
        near(found.model.parameters[k], number("params", name), 1e-3);
        near(errors[k], number("se", name), 1e-3);
    }
    assert!((found.log_likelihood - known["LL"].as_f64().expect("a number")).abs() < 1e-3);
}

#[test]
fn bg_nbd_of_cdnow() {
    agrees("BG/NBD cdnow", ModelName::BgNbd, cdnow_histories());
}

#[test]
fn mbg_nbd_of_cdnow() {
    agrees("MBG/NBD cdnow", ModelName::MbgNbd, cdnow_histories());
}

#[test]
fn pareto_nbd_of_cdnow() {
    agrees("Pareto/NBD cdnow", ModelName::ParetoNbd, cdnow_histories());
}

#[test]
fn bg_bb_of_donations() {
    agrees("BG/BB donations", ModelName::BgBb, donations());
}

#[test]
fn cdnow_is_prepared_as_published() {
    let (Some(histories), Some(figures)) = (cdnow_histories(), figures("models-fit.json")) else { return };
    let counts = &figures["cdnow_counts"];
    assert_eq!(Some(histories.customers()), counts["customers"].as_f64());
    assert_eq!(Some(histories.repeats()), counts["repeat_sum"].as_f64());
    assert_eq!(Some(histories.rows().len() as u64), figures["cdnow_unique"].as_u64());
    let zero: f64 = histories.rows().iter().filter(|row| row.frequency == 0.0).map(|row| row.weight).sum();
    assert_eq!(Some(zero), counts["zero_repeat"].as_f64());
}
