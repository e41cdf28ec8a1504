//! Competing risks of published and invented data, beside R's `survival` and `cmprsk`: ../shared/spec/beyond.json has their figures.
#![cfg(not(target_arch = "wasm32"))]

use loyalkit::LoyaltyError;
use loyalkit::retention::survival::{
    CompetingRisks, Covariate, IncidenceOptions, cumulative_incidence, fine_gray, gray_test,
};
use serde_json::Value;
use std::path::Path;

/// The figures have twelve digits.
const CLOSED_FORM: f64 = 1e-9;
/// What has to be searched for.
const FIT: f64 = 1e-6;

#[track_caller]
fn near(actual: f64, expected: f64, tolerance: f64) {
    assert!((actual - expected).abs() <= tolerance * expected.abs().max(1e-3), "{actual} is not {expected}");
}

fn figures() -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/spec/beyond.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: beyond.json is not in ../shared/spec");
        return None;
    };
    Some(serde_json::from_str(&text).expect("JSON"))
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|value| value.as_f64().expect("a number")).collect()
}

/// The columns of a data set.
struct Data {
    durations: Vec<f64>,
    causes: Vec<u32>,
    groups: Vec<u32>,
    covariates: Vec<(String, Vec<f64>)>,
}

fn leaving(all: &Value) -> Data {
    let data = &all["data"]["leaving"];
    let plans: Vec<&str> = data["plan"].as_array().unwrap().iter().map(|plan| plan.as_str().unwrap()).collect();
    let is = |name: &str| plans.iter().map(|plan| f64::from(u8::from(*plan == name))).collect();
    Data {
        durations: numbers(&data["months"]),
        causes: numbers(&data["reason"]).iter().map(|reason| *reason as u32).collect(),
        groups: plans
            .iter()
            .map(|plan| ["basic", "plus", "pro"].iter().position(|p| p == plan).unwrap() as u32)
            .collect(),
        covariates: vec![
            ("plan=basic".into(), is("basic")),
            ("plan=plus".into(), is("plus")),
            ("price".into(), numbers(&data["price"])),
        ],
    }
}

fn pbc(all: &Value) -> Data {
    let data = &all["data"]["pbc"];
    let [trt, age, bili] = ["trt", "age", "bili"].map(|name| numbers(&data[name]));
    Data {
        durations: numbers(&data["time"]),
        causes: numbers(&data["status"]).iter().map(|status| *status as u32).collect(),
        groups: trt.iter().map(|trt| *trt as u32 - 1).collect(),
        covariates: vec![
            ("trt".into(), trt),
            ("age".into(), age),
            ("ln bili".into(), bili.into_iter().map(f64::ln).collect()),
        ],
    }
}

impl Data {
    fn risks(&self) -> CompetingRisks {
        CompetingRisks::new(self.durations.clone(), self.causes.clone(), None).unwrap()
    }

    fn covariates(&self) -> Vec<Covariate<'_>> {
        self.covariates.iter().map(|(name, values)| Covariate { name, values }).collect()
    }
}

fn each(check: impl Fn(&Data, &Value)) {
    let Some(all) = figures() else { return };
    check(&leaving(&all), &all["competingRisks"]["leaving"]);
    check(&pbc(&all), &all["competingRisks"]["pbc"]);
}

#[track_caller]
fn all_near(actual: &[Option<f64>], expected: &Value) {
    let expected = expected.as_array().expect("a list");
    assert_eq!(actual.len(), expected.len());
    for (actual, expected) in actual.iter().zip(expected) {
        match (actual, expected.as_f64()) {
            (Some(actual), Some(expected)) => near(*actual, expected, CLOSED_FORM),
            (actual, expected) => assert_eq!(*actual, expected),
        }
    }
}

#[test]
fn the_incidence_of_each_cause_with_its_band() {
    each(|data, expected| {
        for (time, expected) in expected["at"].as_object().unwrap() {
            let options = IncidenceOptions { times: vec![time.parse().unwrap()], ..IncidenceOptions::default() };
            let found = cumulative_incidence(&data.risks(), &options).unwrap();
            let at = &found.at[0];
            near(at.survival.unwrap(), expected["S"].as_f64().unwrap(), CLOSED_FORM);
            all_near(&at.incidence, &expected["F"]);
            all_near(&at.standard_errors, &expected["se"]);
            all_near(&at.low, &expected["low"]);
            all_near(&at.high, &expected["high"]);
        }
    });
}

#[test]
fn past_the_last_duration_nothing_is_known() {
    each(|data, _| {
        let options = IncidenceOptions { times: vec![1e6], ..IncidenceOptions::default() };
        let at = cumulative_incidence(&data.risks(), &options).unwrap().at.remove(0);
        assert_eq!((at.survival, at.incidence[0], at.low[0]), (None, None, None));
    });
}

#[test]
fn one_minus_kaplan_meier_is_more_than_was_lost() {
    let Some(all) = figures() else { return };
    let options = IncidenceOptions { times: vec![12.0, 18.0], ..IncidenceOptions::default() };
    let found = cumulative_incidence(&leaving(&all).risks(), &options).unwrap();
    for at in found.at {
        let expected = &all["competingRisks"]["leaving"]["oneMinusKaplanMeierReason1"][at.time.to_string()];
        near(at.one_minus_kaplan_meier[0].unwrap(), expected.as_f64().unwrap(), CLOSED_FORM);
        let alone: f64 = at.one_minus_kaplan_meier.iter().flatten().sum();
        assert!(alone > 1.0 - at.survival.unwrap());
    }
}

#[test]
fn customers_who_entered_late() {
    let Some(all) = figures() else { return };
    let data = leaving(&all);
    let entry =
        data.durations.iter().enumerate().map(|(row, months)| f64::min((row % 4) as f64, months - 1.0)).collect();
    let risks = CompetingRisks::new(data.durations.clone(), data.causes.clone(), Some(entry)).unwrap();
    let expected = &all["competingRisks"]["leaving"]["withEntry"];
    let options = IncidenceOptions { times: vec![3.0, 12.0], ..IncidenceOptions::default() };
    for at in cumulative_incidence(&risks, &options).unwrap().at {
        all_near(&at.incidence, &expected["F"][at.time.to_string()]);
        all_near(&at.standard_errors, &expected["se"][at.time.to_string()]);
    }
    assert_eq!(gray_test(&risks, &data.groups, 1), Err(LoyaltyError::EntryNotSupported {}));
    assert_eq!(fine_gray(&risks, &data.covariates(), 1, 0.95), Err(LoyaltyError::EntryNotSupported {}));
}

#[test]
fn grays_test_of_each_cause() {
    each(|data, expected| {
        for (cause, expected) in expected["gray"].as_object().unwrap() {
            let found = gray_test(&data.risks(), &data.groups, cause.parse().unwrap()).unwrap();
            all_near(&found.scores.iter().copied().map(Some).collect::<Vec<_>>(), &expected["score"]);
            near(found.statistic.unwrap(), expected["statistic"].as_f64().unwrap(), CLOSED_FORM);
            near(found.p.unwrap(), expected["p"].as_f64().unwrap(), CLOSED_FORM);
            assert_eq!(Some(found.df), expected["df"].as_f64());
        }
    });
}

#[test]
fn fine_and_grays_model_of_each_cause() {
    each(|data, expected| {
        for (cause, expected) in expected["fineGray"].as_object().unwrap() {
            let found = fine_gray(&data.risks(), &data.covariates(), cause.parse().unwrap(), 0.95).unwrap();
            let effects = found.effects.expect("coefficients");
            for (at, effect) in effects.iter().enumerate() {
                near(effect.coefficient, expected["coefficients"][at].as_f64().unwrap(), FIT);
                near(effect.standard_error, expected["standardErrors"][at].as_f64().unwrap(), FIT);
            }
            near(found.log_likelihood.unwrap(), expected["logLikelihood"].as_f64().unwrap(), FIT);
            near(found.null_log_likelihood, expected["logLikelihoodNull"].as_f64().unwrap(), FIT);
            assert!(found.converged);
        }
    });
}
