//! Survival of published data sets, and beside lifelines: `tests/peers/survival.py` wrote its figures.
#![cfg(not(target_arch = "wasm32"))]

use loyalkit::retention::survival::{
    Covariate, Cox, CoxOptions, KaplanMeier, KaplanMeierOptions, LogRank, Observations, ProportionalHazardsOptions,
    SurvivalCurve, Ties, TimeTransform, cox, kaplan_meier, life_table, log_rank, nelson_aalen, proportional_hazards,
};
use serde_json::Value;
use std::path::Path;

/// Published numbers are compared to this, absolute: they have six digits.
const PUBLISHED: f64 = 1e-5;
/// lifelines stops a little before the maximum of a likelihood. Relative above 1 and absolute below.
const PEER: f64 = 1e-7;

#[track_caller]
fn near(actual: f64, expected: f64, tolerance: f64) {
    assert!((actual - expected).abs() <= tolerance * expected.abs().max(1.0), "{actual} is not {expected}");
}

#[track_caller]
fn all_near(actual: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(actual.len(), expected.len());
    actual.iter().zip(expected).for_each(|(actual, expected)| near(*actual, *expected, tolerance));
}

/// The rows of a data set beside the checkout, or `None` with a word about it where there is none.
fn rows_of(name: &str) -> Option<Vec<Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: {name} is not in ../shared/data");
        return None;
    };
    let cells = |line: &str| line.split([',', ' ']).map(String::from).collect();
    // Words of a field hold blanks in CSV only; .dat is parted by them.
    let csv = |line: &str| line.split(',').map(String::from).collect();
    Some(text.lines().map(|line| if name.ends_with(".dat") { cells(line) } else { csv(line) }).collect())
}

/// A column of a CSV file by its name.
fn texts(rows: &[Vec<String>], name: &str) -> Vec<String> {
    let at = rows[0].iter().position(|field| field == name).expect("the column");
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

fn numbers(rows: &[Vec<String>], name: &str) -> Vec<f64> {
    texts(rows, name).iter().map(|text| text.parse().expect("a number")).collect()
}

/// Groups by number, in the order of their names, and how many there are.
fn groups(names: &[String]) -> (Vec<u32>, Vec<String>) {
    let mut distinct = names.to_vec();
    distinct.sort();
    distinct.dedup();
    (names.iter().map(|name| distinct.binary_search(name).expect("a group") as u32).collect(), distinct)
}

fn seen<'a>(durations: &'a [f64], events: &'a [f64]) -> Observations<'a> {
    Observations::new(durations, events, None, None).unwrap()
}

fn curve_of(observed: &Observations<'_>) -> KaplanMeier {
    kaplan_meier(observed, KaplanMeierOptions::default()).unwrap()
}

/// A column of the curve at some times: before the first it is 1.
fn at(curve: &SurvivalCurve, column: &[f64], times: &[f64]) -> Vec<f64> {
    let last = |time: &f64| curve.time.partition_point(|known| known <= time);
    times.iter().map(|time| last(time).checked_sub(1).map_or(1.0, |at| column[at])).collect()
}

fn statistic(test: &LogRank) -> f64 {
    test.statistic.expect("a statistic")
}

fn column(fit: &Cox, of: impl Fn(&loyalkit::retention::survival::Effect) -> f64) -> Vec<f64> {
    fit.effects.as_ref().expect("coefficients").iter().map(of).collect()
}

fn peer() -> Value {
    serde_json::from_str(include_str!("peers/survival.json")).expect("JSON")
}

fn list(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

#[test]
fn gehan_leukaemia_remissions() {
    let Some(rows) = rows_of("gehan.dat") else { return };
    let parsed = |at: usize| rows.iter().map(|row| row[at].parse().unwrap()).collect::<Vec<f64>>();
    let (drug, weeks, events) = (parsed(0).iter().map(|group| 2.0 - group).collect::<Vec<_>>(), parsed(1), parsed(2));
    let treated = |column: &[f64]| -> Vec<f64> {
        column.iter().zip(&drug).filter(|(_, placebo)| **placebo == 0.0).map(|(value, _)| *value).collect()
    };
    let (treated_weeks, treated_events) = (treated(&weeks), treated(&events));
    let found = curve_of(&seen(&treated_weeks, &treated_events));
    assert_eq!(found.curve.time, [6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0]);
    let survival = [0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179];
    all_near(&found.curve.survival, &survival, PUBLISHED);
    near(found.curve.standard_error[0], 0.076360, PUBLISHED);
    assert_eq!((found.median, found.median_interval.low, found.median_interval.high), (Some(23.0), Some(13.0), None));
    let groups: Vec<u32> = drug.iter().map(|placebo| *placebo as u32).collect();
    let test = log_rank(&seen(&weeks, &events), &groups).unwrap();
    near(statistic(&test), 16.792941, PUBLISHED);
    near(test.p.unwrap(), 4.16881e-5, 1e-10);
    near(test.groups.iter().map(|group| group.observed - group.expected).sum(), 0.0, 1e-12);
    let six_mp: Vec<f64> = drug.iter().map(|placebo| 1.0 - placebo).collect();
    for (ties, coefficient, standard_error) in
        [(Ties::Efron, -1.572125, 0.412397), (Ties::Breslow, -1.509191, 0.409564)]
    {
        let options = CoxOptions { ties, ..CoxOptions::default() };
        let fit = cox(&seen(&weeks, &events), &[Covariate { name: "6-MP", values: &six_mp }], options).unwrap();
        near(column(&fit, |effect| effect.coefficient)[0], coefficient, PUBLISHED);
        near(column(&fit, |effect| effect.standard_error)[0], standard_error, PUBLISHED);
        if ties == Ties::Efron {
            assert!((fit.log_likelihood.unwrap() + 85.008425).abs() < PUBLISHED);
        }
    }
}

#[test]
fn lung_by_sex() {
    let Some(rows) = rows_of("lung.csv") else { return };
    let (time, sex) = (numbers(&rows, "time"), numbers(&rows, "sex"));
    let events = numbers(&rows, "status");
    let test = log_rank(&seen(&time, &events), &sex.iter().map(|sex| *sex as u32 - 1).collect::<Vec<_>>()).unwrap();
    near(statistic(&test), 10.326742, PUBLISHED / 10.0);
    let fit = cox(&seen(&time, &events), &[Covariate { name: "sex", values: &sex }], CoxOptions::default()).unwrap();
    near(column(&fit, |effect| effect.coefficient)[0], -0.531024, PUBLISHED);
    near(column(&fit, |effect| effect.standard_error)[0], 0.167179, PUBLISHED);
}

#[test]
fn waltons_by_group() {
    let Some(rows) = rows_of("waltons_dataset.csv") else { return };
    let (time, events, (groups, _)) = (numbers(&rows, "T"), numbers(&rows, "E"), groups(&texts(&rows, "group")));
    let test = log_rank(&seen(&time, &events), &groups).unwrap();
    assert!((statistic(&test) - 122.249126).abs() < PUBLISHED);
}

/// Rossi's recidivists: weeks until arrest, and what was known of each.
struct Rossi {
    weeks: Vec<f64>,
    arrested: Vec<f64>,
    columns: Vec<(&'static str, Vec<f64>)>,
}

impl Rossi {
    const NAMES: [&'static str; 7] = ["fin", "age", "race", "wexp", "mar", "paro", "prio"];

    fn read() -> Option<Self> {
        let rows = rows_of("rossi.csv")?;
        let columns = Self::NAMES.map(|name| (name, numbers(&rows, name))).to_vec();
        Some(Self { weeks: numbers(&rows, "week"), arrested: numbers(&rows, "arrest"), columns })
    }

    fn column(&self, name: &str) -> &[f64] {
        &self.columns.iter().find(|(known, _)| *known == name).expect("a column").1
    }

    fn covariates(&self) -> Vec<Covariate<'_>> {
        self.columns.iter().map(|(name, values)| Covariate { name, values }).collect()
    }

    fn fit(&self, observed: &Observations<'_>) -> Cox {
        cox(observed, &self.covariates(), CoxOptions::default()).unwrap()
    }

    fn weights(&self) -> Vec<f64> {
        self.column("prio").iter().map(|prio| 1.0 + prio % 3.0).collect()
    }

    fn entry(&self) -> Vec<f64> {
        self.column("age").iter().zip(&self.weeks).map(|(age, week)| f64::min(age % 5.0, week - 1.0)).collect()
    }
}

#[track_caller]
fn same_fit(fit: &Cox, peer: &Value) {
    all_near(&column(fit, |effect| effect.coefficient), &list(&peer["coefficients"]), PEER);
    all_near(&column(fit, |effect| effect.standard_error), &list(&peer["standardErrors"]), PEER);
    near(fit.log_likelihood.unwrap(), number(&peer["logLikelihood"]), PEER);
    near(fit.likelihood_ratio.unwrap().statistic, number(&peer["likelihoodRatio"]), PEER);
}

#[test]
fn rossi_recidivism() {
    let Some(rossi) = Rossi::read() else { return };
    let fit = rossi.fit(&seen(&rossi.weeks, &rossi.arrested));
    let coefficients = [-0.379422, -0.057438, 0.313900, -0.149796, -0.433704, -0.084871, 0.091497];
    all_near(&column(&fit, |effect| effect.coefficient), &coefficients, PUBLISHED);
    assert!((fit.log_likelihood.unwrap() + 658.747659).abs() < PUBLISHED);
    assert!((fit.likelihood_ratio.unwrap().statistic - 33.265946).abs() < PUBLISHED);
    near(fit.concordance.unwrap(), 0.640329, PUBLISHED);
    assert_eq!((fit.n, fit.left, fit.converged), (432.0, 114.0, true));
    same_fit(&fit, &peer()["rossi"]);
    near(fit.concordance.unwrap(), number(&peer()["rossi"]["concordance"]), PEER);
}

#[test]
fn weights_and_late_entry_agree_with_lifelines() {
    let Some(rossi) = Rossi::read() else { return };
    let (weights, entry) = (rossi.weights(), rossi.entry());
    let of = |weights, entry| Observations::new(&rossi.weeks, &rossi.arrested, weights, entry).unwrap();
    same_fit(&rossi.fit(&of(Some(&weights), None)), &peer()["rossiWeighted"]);
    same_fit(&rossi.fit(&of(None, Some(&entry))), &peer()["rossiLate"]);
    let curve = curve_of(&of(Some(&weights), Some(&entry))).curve;
    for (name, column) in [("survival", &curve.survival), ("low", &curve.low), ("high", &curve.high)] {
        all_near(&at(&curve, column, &[10.0, 20.0, 30.0, 52.0]), &list(&peer()["rossiCurve"][name]), PEER);
    }
}

#[test]
fn hazard_and_restricted_mean_agree_with_lifelines() {
    let Some(rossi) = Rossi::read() else { return };
    let observed = seen(&rossi.weeks, &rossi.arrested);
    let found = nelson_aalen(&observed, 0.95).unwrap();
    let at_weeks = |column: &[f64]| {
        [10.0, 20.0, 30.0, 52.0].map(|week| column[found.time.partition_point(|time| *time <= week) - 1])
    };
    let peer = peer();
    all_near(&at_weeks(&found.cumulative_hazard), &list(&peer["rossiHazard"]["cumulativeHazard"]), PEER);
    let until_40 = kaplan_meier(&observed, KaplanMeierOptions { tau: Some(40.0), ..KaplanMeierOptions::default() });
    near(until_40.unwrap().restricted_mean.unwrap(), number(&peer["rossiUntil40"]["restrictedMean"]), PEER);
}

#[test]
fn proportional_hazards_agree_with_lifelines() {
    let Some(rossi) = Rossi::read() else { return };
    // Without ties, so that the residuals do not depend on how ties are dealt with.
    let apart: Vec<f64> = (0..432).map(|row| rossi.weeks[row] + row as f64 / 1000.0).collect();
    let (observed, peer) = (seen(&apart, &rossi.arrested), &peer()["rossiApart"]);
    same_fit(&rossi.fit(&observed), peer);
    let transforms = [("rank", TimeTransform::Rank), ("identity", TimeTransform::Identity)];
    for (name, transform) in transforms {
        let options = ProportionalHazardsOptions { transform, ..ProportionalHazardsOptions::default() };
        let found = proportional_hazards(&observed, &rossi.covariates(), options).unwrap();
        let tests: Vec<f64> = found.tests.unwrap().iter().map(|test| test.statistic).collect();
        all_near(&tests, &list(&peer[name]), PEER);
        assert_eq!((found.time.len(), found.effects.len(), found.effects[0].len()), (114, 7, 114));
        assert_eq!(found.global.unwrap().df, 7.0);
    }
}

#[test]
fn proportional_hazards_of_rossi_as_published() {
    // Fox 2002, "Cox Proportional-Hazards Regression for Survival Data", section 5.1: the Kaplan-Meier transform.
    let Some(rossi) = Rossi::read() else { return };
    let covariates: Vec<_> =
        ["fin", "age", "prio"].iter().map(|name| Covariate { name, values: rossi.column(name) }).collect();
    let options = ProportionalHazardsOptions::default();
    let found = proportional_hazards(&seen(&rossi.weeks, &rossi.arrested), &covariates, options).unwrap();
    let tests = found.tests.unwrap();
    println!("{tests:?} {:?}", found.global);
    all_near(&tests.iter().map(|test| test.statistic).collect::<Vec<_>>(), &[0.00507, 6.54147, 0.77288], PUBLISHED);
    near(found.global.unwrap().statistic, 7.13046, PUBLISHED);
}

#[test]
fn telco_customers_by_contract() {
    let Some(rows) = rows_of("telco_churn.csv") else { return };
    let tenure = numbers(&rows, "tenure");
    let left: Vec<f64> = texts(&rows, "churn").iter().map(|churn| f64::from(u8::from(churn == "Yes"))).collect();
    assert_eq!((left.len(), left.iter().sum::<f64>()), (7043, 1869.0));
    let (contract, names) = groups(&texts(&rows, "contract"));
    let peer = &peer()["telco"];
    let test = log_rank(&seen(&tenure, &left), &contract).unwrap();
    near(statistic(&test), number(&peer["logRank"]["statistic"]), PEER);
    assert_eq!((test.df, test.p), (2.0, Some(0.0)));
    for (number, name) in names.iter().enumerate() {
        let of = |column: &[f64]| -> Vec<f64> {
            column
                .iter()
                .zip(&contract)
                .filter(|(_, group)| **group == number as u32)
                .map(|(value, _)| *value)
                .collect()
        };
        let (tenure, left) = (of(&tenure), of(&left));
        let found = curve_of(&seen(&tenure, &left));
        let expected = &peer["contracts"][name];
        let months = [1.0, 6.0, 12.0, 24.0, 48.0, 72.0];
        let curve = &found.curve;
        for (name, column) in [("survival", &curve.survival), ("low", &curve.low), ("high", &curve.high)] {
            all_near(&at(curve, column, &months), &list(&expected[name]), PEER);
        }
        assert_eq!(found.median, expected["median"].as_f64());
        near(found.restricted_mean.unwrap(), expected["restrictedMean"].as_f64().unwrap(), PEER);
        let years = life_table(&seen(&tenure, &left), 12.0).unwrap();
        assert_eq!(years.iter().map(|year| year.events).sum::<f64>(), left.iter().sum::<f64>());
    }
}
