//! Parameter recovery: do the intervals of fits to simulated customer bases cover the truth as often as they claim?
//!
//! Long: `make test-all` runs them.

use loyalkit::btyd::{Histories, Model, ModelName, fit, fit_gamma_gamma, simulate, simulate_spend};
use loyalkit::retention::{Contractual, ContractualModel, fit_contractual, simulate_survivors};
use loyalkit::stats::Interval;

const BASES: u64 = 200;
/// Where 200 draws of a share of 95 % lie but for chance.
const COVERED: std::ops::RangeInclusive<u64> = 180..=199;

/// Counts how many of the bases' intervals hold each parameter.
fn covers(name: &str, truth: &[f64], intervals_of: impl Fn(u64) -> Option<Vec<Interval>>) {
    let mut covered = vec![0; truth.len()];
    let mut without = 0;
    for seed in 1..=BASES {
        let Some(intervals) = intervals_of(seed) else {
            without += 1;
            continue;
        };
        for (k, interval) in intervals.iter().enumerate() {
            covered[k] += u64::from((interval.low..=interval.high).contains(&truth[k]));
        }
    }
    println!("{name}: {covered:?} of {BASES}, {without} without a maximum");
    assert!(covered.iter().all(|count| COVERED.contains(count)), "{name}: {covered:?}, {without} without a maximum");
}

fn of_model(name: ModelName, parameters: [f64; 4], ages: &[f64]) {
    let truth = Model { name, parameters: parameters.to_vec() };
    covers(&format!("{name:?}"), &parameters, |seed| {
        let (frequency, recency) = simulate(&truth, ages, seed).expect("a base");
        let histories = Histories::new(&frequency, &recency, ages, None, &[]).expect("histories");
        fit(name, &histories, 0.95).expect("a fit").intervals
    });
}

/// Customers who came in the first of the weeks, one after the other.
fn ages(customers: u32, weeks: f64) -> Vec<f64> {
    (0..customers).map(|k| weeks - 12.0 * f64::from(k) / f64::from(customers)).collect()
}

#[test]
#[ignore = "long: make test-all"]
fn bg_nbd() {
    of_model(ModelName::BgNbd, [0.6, 6.0, 0.8, 2.5], &ages(4_000, 78.0));
}

#[test]
#[ignore = "long: make test-all"]
fn mbg_nbd() {
    of_model(ModelName::MbgNbd, [0.8, 6.0, 0.9, 2.0], &ages(4_000, 78.0));
}

#[test]
#[ignore = "long: make test-all"]
fn pareto_nbd() {
    of_model(ModelName::ParetoNbd, [0.6, 8.0, 0.7, 12.0], &ages(4_000, 104.0));
}

#[test]
#[ignore = "long: make test-all"]
fn bg_bb() {
    of_model(ModelName::BgBb, [1.2, 0.75, 0.66, 2.8], &vec![8.0; 6_000]);
}

#[test]
#[ignore = "long: make test-all"]
fn gamma_gamma() {
    let truth = [6.0, 4.0, 15.0];
    let frequency: Vec<f64> = (0..3_000).map(|k| f64::from(1 + k % 7)).collect();
    covers("Gamma-Gamma", &truth, |seed| {
        let value = simulate_spend(truth, &frequency, seed).expect("spend");
        let fit = fit_gamma_gamma(&frequency, &value, None, 0.95).expect("a fit");
        fit.intervals.map(|intervals| intervals.to_vec())
    });
}

#[test]
#[ignore = "long: make test-all"]
fn contracts() {
    for (model, truth) in [
        (ContractualModel::ShiftedBetaGeometric, vec![0.7, 1.2]),
        (ContractualModel::BetaDiscreteWeibull, vec![0.5, 1.0, 1.3]),
    ] {
        let law = Contractual { alpha: truth[0], beta: truth[1], c: truth.get(2).copied().unwrap_or(1.0) };
        covers(&format!("{model:?}"), &truth, |seed| {
            let survivors = simulate_survivors(&law, 20_000, 10, seed);
            fit_contractual(model, &survivors, 0.95).expect("a fit").intervals
        });
    }
}
