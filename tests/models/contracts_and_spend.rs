//! Spend, and renewals of contracts, against published fits and figures.

use crate::shared::{calibration_end, cdnow, figures, known, near};
use loyalkit::btyd::{GammaGamma, fit_gamma_gamma};
use loyalkit::customer::CustomerSummary;
use loyalkit::retention::{Contractual, ContractualModel, fit_contractual};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const EXACT: f64 = 1e-6;

#[test]
fn gamma_gamma_of_cdnow() {
    let (Some(orders), Some(figures)) = (cdnow(), figures("models-fit.json")) else { return };
    let summary = CustomerSummary::new(&orders, calibration_end());
    let frequency: Vec<f64> = summary.frequency().into_iter().map(f64::from).collect();
    let fit = fit_gamma_gamma(&frequency, &summary.value(), None, 0.95).expect("a fit");
    let known = &figures["GammaGamma cdnow exact m"];
    let found = fit.parameters.expect("parameters");
    let errors = fit.standard_errors.expect("errors");
    for (k, (name, value)) in [("p", found.p), ("q", found.q), ("v", found.gamma)].into_iter().enumerate() {
        near(value, known["params"][name].as_f64().expect("a number"), 1e-3);
        near(errors[k], known["se"][name].as_f64().expect("a number"), 1e-3);
    }
    assert!((fit.log_likelihood - known["LL"].as_f64().expect("a number")).abs() < 1e-3, "{fit:?}");
    assert_eq!(fit.customers, 946.0);
    println!("{fit:?}");
}

#[test]
fn spend_of_a_customer_lies_between_their_own_and_that_of_all() {
    let law = GammaGamma { p: 6.25, q: 3.74, gamma: 15.44 };
    if let Some(figures) = figures("models-pred.json") {
        let known = known(&figures, "GG x/m: pop, (2,22.35),(1,11.77),(7,73.74),(2,40)");
        let seen = [(0.0, 0.0), (2.0, 22.35), (1.0, 11.77), (7.0, 73.74), (2.0, 40.0)];
        for ((frequency, value), known) in seen.into_iter().zip(known) {
            near(law.expected(frequency, value).expect("a mean"), known, EXACT);
        }
    }
    near(law.mean().expect("a mean"), 35.218_978_102_2, EXACT);
    for (frequency, value, known) in
        [(2.0, 22.35, 24.663_713_910_8), (1.0, 11.77, 18.916_852_057_8), (7.0, 73.74, 71.469_670_897)]
    {
        near(law.expected(frequency, value).expect("a mean"), known, EXACT);
    }
    near(law.expected(0.0, 0.0).expect("a mean"), 35.218_978_102_2, EXACT);
    let wild = GammaGamma { p: 1.0, q: 0.4, gamma: 2.0 };
    assert_eq!((wild.mean(), wild.expected(0.0, 0.0)), (None, None));
    assert!(wild.expected(1.0, 5.0).expect("p + q is above 1") > 0.0);
}

fn survivors(shares: &[f64], customers: f64) -> Vec<f64> {
    shares.iter().map(|share| (share * customers / 100.0).round()).collect()
}

const REGULAR: [f64; 8] = [100.0, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1];
const HIGH_END: [f64; 8] = [100.0, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];

#[test]
fn contracts_of_fader_and_hardie() {
    use ContractualModel::{BetaDiscreteWeibull, ShiftedBetaGeometric};
    let Some(figures) = figures("models-fit.json") else { return };
    for (key, model, shares, customers) in [
        ("sBG regular yr1-4", ShiftedBetaGeometric, &REGULAR[..5], 1000.0),
        ("sBG regular yr1-7", ShiftedBetaGeometric, &REGULAR, 1000.0),
        ("sBG highend yr1-4", ShiftedBetaGeometric, &HIGH_END[..5], 1000.0),
        ("sBG highend yr1-7", ShiftedBetaGeometric, &HIGH_END, 1000.0),
        ("BdW highend yr1-4 N=100", BetaDiscreteWeibull, &HIGH_END[..5], 100.0),
        ("BdW highend yr1-7 N=1000", BetaDiscreteWeibull, &HIGH_END, 1000.0),
        ("BdW regular yr1-7 N=1000", BetaDiscreteWeibull, &REGULAR, 1000.0),
    ] {
        let counts = survivors(shares, customers);
        let counts = if customers == 100.0 { shares.to_vec() } else { counts };
        let fit = fit_contractual(model, &counts, 0.95).expect("a fit");
        let known = &figures[key];
        let found = fit.parameters.expect("parameters");
        println!("{key}: {found:?} {}", fit.log_likelihood);
        let errors = fit.standard_errors.expect("errors");
        for (k, (name, value)) in
            [("alpha", found.alpha), ("beta", found.beta), ("c", found.c)].into_iter().take(errors.len()).enumerate()
        {
            near(value, known["params"][name].as_f64().expect("a number"), 1e-3);
            near(errors[k], known["se"][name].as_f64().expect("a number"), 1e-3);
        }
        assert!((fit.log_likelihood - known["LL"].as_f64().expect("a number")).abs() < 1e-3);
        for (time, share) in known["S"].as_array().into_iter().flatten().enumerate() {
            near(found.survival(time as f64), share.as_f64().expect("a share"), 1e-4);
        }
    }
}

/// Who renews once more has that renewal, and then what is left of one who made it: R(n) = S(n+1)/S(n)·(1 + R(n+1)/(1+d)).
#[test]
fn residual_lifetimes_follow_from_one_another_however_small_the_discount() {
    for (alpha, beta, c) in [
        (0.668, 3.806, 1.0),
        (0.668, 3.806, 1.000_001),
        (3.0, 1.7, 0.6),
        (2.0, 1.7, 0.6),
        (0.26, 1.7, 0.3),
        (0.26, 1.7, 1.58),
        (40.0, 4_000.0, 1.0),
        (5.0, 100.0, 1.7),
        (0.5, 1e6, 2.0),
    ] {
        let law = Contractual { alpha, beta, c };
        for discount in [10.0, 0.1, 1e-3, 1e-5, 1e-9, 0.0] {
            for renewals in [0.0, 1.0, 30.0] {
                let (Some(now), Some(next)) =
                    (law.residual_lifetime(discount, renewals), law.residual_lifetime(discount, renewals + 1.0))
                else {
                    assert!(discount == 0.0 && c * alpha <= 1.0, "{law:?} {discount}");
                    continue;
                };
                let renews = law.survival(renewals + 1.0) / law.survival(renewals);
                let known = renews * (1.0 + next / (1.0 + discount));
                assert!((now / known - 1.0).abs() < 1e-9, "{law:?} {discount} {renewals}: {now} is not {known}");
            }
        }
    }
    // Twenty million terms added up with scipy, and what is left of them integrated over ln t.
    let slow = Contractual { alpha: 2.0, beta: 1.7, c: 0.6 };
    near(slow.residual_lifetime(0.0, 0.0).expect("a limit"), 13.914_014_36, 1e-8);
    near(Contractual { alpha: 3.0, ..slow }.residual_lifetime(0.0, 0.0).expect("a limit"), 2.815_619_17, 1e-8);
}

#[test]
fn residual_lifetimes_of_fader_and_hardie() {
    let Some(figures) = figures("models-pred.json") else { return };
    for (segment, alpha, beta) in [("highend", 0.668, 3.806), ("regular", 0.704, 1.182)] {
        let law = Contractual { alpha, beta, c: 1.0 };
        let known = |key: &str| known(&figures, &format!("sBG {segment} {key}"));
        for (renewals, known) in known("DERL n=1..5 d=.1").into_iter().enumerate() {
            near(law.residual_lifetime(0.1, renewals as f64).expect("a limit"), known, EXACT);
        }
        for (time, (share, retained)) in known("S(1..12)").into_iter().zip(known("r_t 1..12")).enumerate() {
            let [before, after] = [time, time + 1].map(|time| law.survival(time as f64));
            assert!((after - share).abs() < 6e-7, "{segment} {time}");
            assert!((after / before - retained).abs() < 6e-7, "{segment} {time}");
        }
        // From the first payment on, which nobody discounts.
        let whole = 1.0 + law.residual_lifetime(0.1, 0.0).expect("a limit") / 1.1;
        near(whole, known("DEL d=.1 (at t=0, undiscounted first)")[0], EXACT);
        assert_eq!(law.residual_lifetime(0.0, 0.0), None);
        // The sum as it stands, which the exponent of the other model leads to.
        let nearly = Contractual { c: 1.0 + 1e-9, ..law };
        near(nearly.residual_lifetime(0.1, 2.0).expect("a limit"), known("DERL n=1..5 d=.1")[2], EXACT);
    }
    near(Contractual { alpha: 3.0, beta: 4.0, c: 1.0 }.residual_lifetime(0.0, 0.0).expect("a limit"), 2.0, 1e-12);
}
