//! Fits against `models-fit.json`: parameters and standard errors to a thousandth, log-likelihoods to a thousandth.

use crate::shared::{calibration_end, cdnow, cdnow_histories, donations, figures, near};
use loyalkit::btyd::{Histories, ModelName, fit};
use loyalkit::customer::CustomerSummary;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

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
    let orders = cdnow().expect("the same file");
    let before = CustomerSummary::new(&orders, calibration_end());
    assert_eq!(counts["same_day_merged_rows"].as_u64(), Some(orders.len() as u64));
    // What was bought after the calibration by those who had bought before it.
    let calibrated = histories.repeats() + histories.customers();
    assert_eq!(counts["holdout_sum"].as_f64(), Some(orders.len() as f64 - calibrated));
    let age = before.age().iter().map(|days| f64::from(*days) / 7.0).sum::<f64>() / histories.customers();
    near(age, counts["mean_T_weeks"].as_f64().expect("a number"), 1e-12);
    let (frequency, value) = (before.frequency(), before.value());
    let means: Vec<f64> = value.into_iter().zip(frequency).filter(|(_, x)| *x > 0).map(|(mean, _)| mean).collect();
    near(means.iter().sum::<f64>() / means.len() as f64, counts["m_mean"].as_f64().expect("a number"), 1e-12);
    assert_eq!(Some(histories.customers()), counts["customers"].as_f64());
    assert_eq!(Some(histories.repeats()), counts["repeat_sum"].as_f64());
    assert_eq!(Some(histories.rows().len() as u64), figures["cdnow_unique"].as_u64());
    let zero: f64 = histories.rows().iter().filter(|row| row.frequency == 0.0).map(|row| row.weight).sum();
    assert_eq!(Some(zero), counts["zero_repeat"].as_f64());
}
