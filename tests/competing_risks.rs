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

/// Twelve customers, small enough to count by hand: the quarter, 1 for the price and 2 for a move, and the plan (0 or 1).
/// 0 is one who was still there.
const QUARTERS: [f64; 12] = [1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 6.0, 6.0, 7.0, 8.0, 9.0, 10.0];
const REASONS: [u32; 12] = [1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 0, 1];
const PLANS: [u32; 12] = [0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1];

fn by_hand() -> CompetingRisks {
    CompetingRisks::new(QUARTERS.to_vec(), REASONS.to_vec(), None).unwrap()
}

/// Counts of the twelve: who of a plan was there at a time, and who was lost then.
fn there(plan: u32, time: f64) -> f64 {
    (0..12).filter(|row| PLANS[*row] == plan && QUARTERS[*row] >= time).count() as f64
}
fn lost(plan: u32, time: f64, reason: u32) -> f64 {
    (0..12).filter(|row| PLANS[*row] == plan && QUARTERS[*row] == time && REASONS[*row] == reason).count() as f64
}

/// Gray's section 3 as it is written, each term from the rows. In fractions the statistic is
/// 37300138454880000/49104066914063519, with the score 2253/2387 and the variance 49104066914063519/41869029898080000.
#[test]
fn grays_variance_by_hand() {
    let times: Vec<f64> = (1..=10).map(f64::from).collect();
    let share = |count: f64, of: f64| if of > 0.0 { count / of } else { 0.0 };
    let survival = |plan: u32, upto: &dyn Fn(f64) -> bool| -> f64 {
        let lost = |time| lost(plan, time, 1) + lost(plan, time, 2);
        times.iter().filter(|time| upto(**time)).map(|time| 1.0 - share(lost(*time), there(plan, *time))).product()
    };
    let before = |plan, time: f64| survival(plan, &|earlier| earlier < time);
    let incidence = |plan, time: f64| -> f64 {
        let step = |at: &f64| before(plan, *at) * share(lost(plan, *at, 1), there(plan, *at));
        times.iter().filter(|at| **at < time).map(step).sum()
    };
    let h = |plan, time| share(there(plan, time), before(plan, time));
    let all = |time| h(0, time) + h(1, time);
    let both = |time| lost(0, time, 1) + lost(1, time, 1);
    let pooled = |time| share(both(time), all(time));
    let pooled_before = |time: f64| -> f64 { times.iter().filter(|at| **at < time).map(|at| pooled(*at)).sum() };
    let r = |plan, time| h(plan, time) * (1.0 - incidence(plan, time));
    let score: f64 = times.iter().map(|t| lost(0, *t, 1) - share(r(0, *t) * both(*t), r(0, *t) + r(1, *t))).sum();
    // D and c of the first plan, by each of both.
    let d = |plan, time| h(0, time) * (if plan == 0 { 1.0 } else { 0.0 } - share(h(plan, time), all(time)));
    let to_come = |plan, time: f64| -> f64 {
        let step = |at: &f64| d(plan, *at) * share(pooled(*at), 1.0 - pooled_before(*at));
        times.iter().filter(|at| **at > time).map(step).sum()
    };
    let mut variance = 0.0;
    for plan in [0, 1] {
        for &time in times.iter().filter(|time| there(plan, **time) > 0.0) {
            let quotient = share(1.0 - pooled_before(time) - pooled(time), survival(plan, &|at| at <= time));
            let first = d(plan, time) + (1.0 - quotient) * to_come(plan, time);
            let second = -quotient * to_come(plan, time);
            let otherwise = before(plan, time) * lost(plan, time, 2) / there(plan, time);
            // No two were lost for one reason at one time: φ is 1.
            variance += (first * first * pooled(time) + second * second * otherwise) / h(plan, time);
        }
    }
    near(score, 2253.0 / 2387.0, CLOSED_FORM);
    near(variance, 49_104_066_914_063_519.0 / 41_869_029_898_080_000.0, CLOSED_FORM);
    let found = gray_test(&by_hand(), &PLANS, 1).unwrap();
    near(found.scores[0], score, CLOSED_FORM);
    near(found.statistic.unwrap(), score * score / variance, CLOSED_FORM);
}

/// Fine & Gray's eq. 7 and 8 as they are written, one row after the other, for one covariate: the plan.
#[test]
fn fine_and_grays_standard_error_by_hand() {
    let z: Vec<f64> = PLANS.iter().map(|plan| f64::from(*plan)).collect();
    let found = fine_gray(&by_hand(), &[Covariate { name: "plan", values: &z }], 1, 0.95).unwrap();
    let effect = &found.effects.unwrap()[0];
    let beta = effect.coefficient;
    let times: Vec<f64> = (1..=10).map(f64::from).collect();
    let count = |is: &dyn Fn(usize) -> bool| (0..12).filter(|row| is(*row)).count() as f64;
    let at_risk = |time: f64| count(&|row| QUARTERS[row] >= time);
    let censored = |time: f64| count(&|row| QUARTERS[row] == time && REASONS[row] == 0);
    let g = |time: f64| -> f64 {
        times.iter().filter(|at| **at < time).map(|at| 1.0 - censored(*at) / at_risk(*at)).product()
    };
    let weight = |row: usize, time: f64| match REASONS[row] {
        _ if QUARTERS[row] >= time => 1.0,
        2 => g(time) / g(QUARTERS[row]),
        _ => 0.0,
    };
    let risk = |row: usize| (beta * z[row]).exp();
    let sum =
        |time: f64, power: i32| -> f64 { (0..12).map(|row| weight(row, time) * risk(row) * z[row].powi(power)).sum() };
    let mean = |time| sum(time, 1) / sum(time, 0);
    let lost = |time: f64| count(&|row| QUARTERS[row] == time && REASONS[row] == 1);
    let hazard = |time| lost(time) / sum(time, 0);
    // The plan is 0 or 1, so its square is itself.
    let information: f64 = times.iter().map(|time| lost(*time) * mean(*time) * (1.0 - mean(*time))).sum();
    let expected = |row: usize, time: f64| (z[row] - mean(time)) * weight(row, time) * risk(row) * hazard(time);
    let q = |from: f64| -> f64 {
        let left = (0..12).filter(|row| REASONS[*row] == 2 && QUARTERS[*row] < from);
        left.flat_map(|row| times.iter().filter(|time| **time >= from).map(move |time| (row, *time)))
            .map(|(row, time)| expected(row, time))
            .sum()
    };
    let influence = |row: usize| -> f64 {
        let own = if REASONS[row] == 1 { z[row] - mean(QUARTERS[row]) } else { 0.0 };
        let eta = own - times.iter().map(|time| expected(row, *time)).sum::<f64>();
        let psi = |time: &f64| {
            let is_here = f64::from(u8::from(QUARTERS[row] == *time && REASONS[row] == 0));
            let is_there = f64::from(u8::from(QUARTERS[row] >= *time));
            if is_there > 0.0 { q(*time) / at_risk(*time) * (is_here - censored(*time) / at_risk(*time)) } else { 0.0 }
        };
        eta + times.iter().map(psi).sum::<f64>()
    };
    let influences: Vec<f64> = (0..12).map(influence).collect();
    // At the best coefficient they add up to nothing.
    assert!(influences.iter().sum::<f64>().abs() < FIT);
    let squares: f64 = influences.iter().map(|one| one * one).sum();
    near(effect.standard_error, squares.sqrt() / information, FIT);
}
