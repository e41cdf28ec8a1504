//! Predictions at given parameters against `models-pred.json`, to 1e-6.

use crate::shared::{donations, figures, known, near};
use loyalkit::btyd::{BgBb, BgNbd, History, Law, Model, ModelName, ParetoNbd};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const EXACT: f64 = 1e-6;

fn history(frequency: f64, recency: f64, age: f64) -> History {
    History { frequency, recency, age, weight: 1.0 }
}

/// Each number under a key against what is found for it.
#[track_caller]
fn agrees(figures: &serde_json::Value, key: &str, found: impl IntoIterator<Item = f64>) {
    let known = known(figures, key);
    let found: Vec<f64> = found.into_iter().collect();
    assert_eq!(found.len(), known.len(), "{key}");
    for (found, known) in found.into_iter().zip(known) {
        assert!((found - known).abs() <= EXACT * known.abs(), "{key}: {found} is not {known}");
    }
}

const BG: BgNbd = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, at_first: 0.0 };
const BG_1516: BgNbd = BgNbd { r: 0.2425967, alpha: 4.413659, a: 0.7929869, b: 2.426164, at_first: 0.0 };
const MBG: BgNbd = BgNbd { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614, at_first: 1.0 };

#[test]
fn bg_nbd() {
    let Some(figures) = figures("models-pred.json") else { return };
    let weeks = [0.1429, 1.0, 3.0, 31.8571, 32.0, 52.0, 78.0];
    agrees(&figures, "BG E[X(t)] t=.1429,1,3,31.8571,32,52,78", weeks.map(|t| BG.expected_of_new(t)));
    let one = history(2.0, 30.43, 38.86);
    agrees(&figures, "BG CE t=39 x=2 tx=30.43 T=38.86", [BG.expected(&one, 39.0)]);
    agrees(&figures, "BG PA x=2 tx=30.43 T=38.86", [BG.alive(&one)]);
    agrees(&figures, "BG pmf t=2 x=10", [BG.probability_of_new(2.0, 10.0)]);
    agrees(&figures, "BG pmf t=39 x=0", [BG.probability_of_new(39.0, 0.0)]);
    agrees(&figures, "BG pmf t=30 x=11..20", (11..=20).map(|x| BG.probability_of_new(30.0, f64::from(x))));
    let all = (0..=300).map(|x| BG.probability_of_new(30.0, f64::from(x))).sum();
    agrees(&figures, "BG pmf sum0..300", [all]);
    let busy = history(26.0, 216.0 / 7.0, 31.0);
    agrees(&figures, "BG CE(52) cust1516 at BTYD params", [BG_1516.expected(&busy, 52.0)]);
    agrees(&figures, "BG PA cust1516", [BG_1516.alive(&busy)]);
    let more = [10.0, 15.0, 20.0, 25.0].map(|x| BG_1516.expected(&history(x, 20.0, 39.0), 52.0));
    agrees(&figures, "BG CE(52) tx=20 T=39 x=10,15,20,25", more);
}

#[test]
fn mbg_nbd() {
    let Some(figures) = figures("models-pred.json") else { return };
    agrees(&figures, "MBG E t=1,10,39,52", [1.0, 10.0, 39.0, 52.0].map(|t| MBG.expected_of_new(t)));
    let (one, none) = (history(2.0, 30.43, 38.86), history(0.0, 0.0, 38.86));
    agrees(&figures, "MBG CE 39 x=2 tx=30.43 T=38.86", [MBG.expected(&one, 39.0)]);
    agrees(&figures, "MBG PA x=0 tx=0 T=38.86; x=2..", [MBG.alive(&none), MBG.alive(&one)]);
    let counts = (0..=5).map(|x| MBG.probability_of_new(30.0, f64::from(x)));
    agrees(&figures, "MBG pmf t=30 x=0..5 (.525,6.183,.891,1.614)", counts);
}

#[test]
fn pareto_nbd() {
    let Some(figures) = figures("models-pred.json") else { return };
    let new = ParetoNbd { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
    agrees(&figures, "PN E(52)", [new.expected_of_new(52.0)]);
    let published = ParetoNbd { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
    near(published.expected_of_new(1.0), 0.05077821, EXACT);
    near(published.expected_of_new(2.0), 0.09916088, EXACT);
    near(published.expected_of_new(9.0), 0.38909211, EXACT);
    agrees(&figures, "PN E t=1..9", (1..=9).map(|t| new.expected_of_new(f64::from(t))));
    let law = ParetoNbd { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
    let busy = history(26.0, 216.0 / 7.0, 31.0);
    let key = "PN CE(52) cust1516 (x26 tx216/7 T31) params .5534,10.5802,.6061,11.6562";
    agrees(&figures, key, [law.expected(&busy, 52.0)]);
    agrees(&figures, "PN PA same", [law.alive(&busy)]);
    agrees(&figures, "PN PA tx=30.86", [law.alive(&history(26.0, 30.86, 31.0))]);
    let more = [10.0, 15.0, 20.0, 25.0].map(|x| law.expected(&history(x, 20.0, 39.0), 52.0));
    agrees(&figures, "PN CE(52) tx=20 T=39 x=10,15,20,25", more);
    near((0..=2000).map(|x| law.probability_of_new(52.0, f64::from(x))).sum(), 1.0, 1e-9);
}

#[test]
fn pareto_nbd_where_others_overflow() {
    let Some(figures) = figures("models-pred.json") else { return };
    let law = ParetoNbd { r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 };
    let key = "PN underflow CE(10) x=132 tx=200 T=200 (.55,10.58,.61,11.67)";
    agrees(&figures, key, [law.expected(&history(132.0, 200.0, 200.0), 10.0)]);
    agrees(&figures, ".. x=133", [law.expected(&history(133.0, 200.0, 200.0), 10.0)]);
    let far = ParetoNbd { r: 10.465, alpha: 0.007_985_651_81, s: 3.0516, beta: 2.82 };
    let seen = [history(40.0, 5.0, 6.0), history(50.0, 1.0, 37.0), history(50.0, 4.0, 37.0)];
    agrees(&figures, "PN PA overflow x=40,50,50", seen.map(|one| far.alive(&one)));
    let days = ParetoNbd { r: 0.5143, alpha: 2.8845, s: 0.2856, beta: 14.1087 };
    let seen = [(221.0, 724.0, 725.0), (254.0, 680.0, 681.0), (161.0, 663.0, 686.0), (204.0, 690.0, 696.0)];
    let alive = seen.map(|(x, last, age)| days.alive(&history(x, last / 7.0, age / 7.0)));
    agrees(&figures, "PN PA CLVTools NaN case", alive);
    let apart = ParetoNbd { r: 0.5, alpha: 0.001, s: 0.6, beta: 5000.0 };
    near(apart.alive(&history(200.0, 10.0, 12.0)), 2.223_823_09e-11, EXACT);
}

#[test]
fn residual_purchases_of_pareto_nbd() {
    let Some(figures) = figures("models-pred.json") else { return };
    let law = ParetoNbd { r: 0.562_996_6, alpha: 12.559_037, s: 0.408_109_5, beta: 10.514_804_8 };
    let of = |history: &History| law.residual(history, 0.0027);
    for key in ["PN DERT x=7 tx=35 T=77.86 d=.0027", "PN DERT numeric check"] {
        agrees(&figures, key, [of(&history(7.0, 35.0, 77.86))]);
    }
    let later = (15..=25).map(|last| of(&history(10.0, f64::from(last), 77.86)));
    agrees(&figures, "PN DERT x=10 tx=15..25 T=77.86 d=.0027", later);
    agrees(&figures, "PN DET newcust d=.0027", [law.residual_of_new(0.0027)]);
}

#[test]
fn bg_bb() {
    let Some(figures) = figures("models-pred.json") else { return };
    let law = BgBb { alpha: 1.203528, beta: 0.749726, gamma: 0.6567808, delta: 2.783796 };
    agrees(&figures, "BGBB E(10)", [law.expected_of_new(10.0)]);
    let round = BgBb { alpha: 1.2035, beta: 0.7497, gamma: 0.6567, delta: 2.7834 };
    let key = "BGBB E 1..11 (1.2035,.7497,.6567,2.7834)";
    agrees(&figures, key, (1..=11).map(|t| round.expected_of_new(f64::from(t))));
    let (none, four) = (history(0.0, 0.0, 6.0), history(4.0, 5.0, 6.0));
    agrees(&figures, "BGBB CE m=10 A(0,0,6) B(4,5,6)", [law.expected(&none, 10.0), law.expected(&four, 10.0)]);
    let third = BgBb { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
    let alive = [(0.0, 0.0), (2.0, 4.0), (6.0, 6.0)].map(|(x, last)| third.alive(&history(x, last, 6.0)));
    agrees(&figures, "BGBB PA(m=1) (0,0),(2,4),(6,6) n=6", alive);
    let rounder = BgBb { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 };
    agrees(&figures, "BGBB DERT x3 tx4 n6 d.1", [rounder.residual(&history(3.0, 4.0, 6.0), 0.1)]);
    let often = (1..=6).map(|x| rounder.residual(&history(f64::from(x), 6.0, 6.0), 0.1));
    agrees(&figures, "BGBB DERT x=1..6 tx6 n6 d.1", often);
    near((0..=12).map(|x| law.probability_of_new(12.0, f64::from(x))).sum(), 1.0, 1e-12);
    let Some(donations) = donations() else { return };
    let model = Model { name: ModelName::BgBb, parameters: vec![1.204, 0.75, 0.657, 2.783] };
    let expected = model.expected(&donations, 5.0);
    let total = donations.rows().iter().zip(expected).map(|(row, each)| row.weight * each).sum::<f64>();
    agrees(&figures, "BGBB total CE 5yrs donations (1.204,.750,.657,2.783)", [total]);
}
