//! Section 2 of the definitions: retention and churn.

use crate::{DIGITS, is, near, rows, spans};
use loyalkit::retention::survival::{KaplanMeier, KaplanMeierOptions, Observations, kaplan_meier};
use loyalkit::retention::{
    ChurnConvention, ChurnCounts, ContractualModel, MrrMovement, OpeningCohort, RetentionCounts, annual_rate,
    churn_rate, fit_contractual, lifetime, mrr_bridge, period_rate, retention_of_opening_cohort, retention_rate,
    revenue_retention, service_level,
};
use loyalkit::stats::{RateOptions, Share, rate};
use loyalkit::{LoyaltyError, Reason, Warning};

const YEAR: ChurnCounts =
    ChurnCounts { start: 1_000.0, lost: 62.0, acquired: Some(400.0), lost_of_acquired: Some(12.0), end: Some(1_338.0) };

const BRIDGE: MrrMovement = MrrMovement {
    start: 100.0,
    new: 20.0,
    expansion: 8.0,
    reactivation: 1.0,
    contraction: 3.0,
    churned: 5.0,
    end: Some(121.0),
};

fn churn(convention: ChurnConvention) -> loyalkit::stats::Rate {
    churn_rate(YEAR, convention, 0.95).unwrap()
}

fn share(numerator: f64, denominator: f64) -> Option<f64> {
    rate(Share { numerator, denominator }, RateOptions::default()).unwrap().value
}

/// Ten customers, six of whom have left: 1(1) 2(1) 2(0) 3(1) 4(0) 5(1) 5(1) 6(0) 8(1) 10(0).
pub(crate) fn lifetimes() -> KaplanMeier {
    let durations = [1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 5.0, 6.0, 8.0, 10.0];
    let events = [1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0];
    let observed = Observations::new(&durations, &events, None, None).unwrap();
    kaplan_meier(&observed, KaplanMeierOptions::default()).unwrap()
}

rows! {
    "Survival" => fn half_of_ten_customers_leave_by_5_and_they_stay_5_717_of_10() {
        let found = lifetimes();
        for (share, stated) in found.curve.survival.iter().zip([0.9, 0.8, 0.6857, 0.4114, 0.2057]) {
            near(*share, stated, 5e-5);
        }
        assert_eq!(found.median, Some(5.0));
        assert_eq!((found.median_interval.low, found.median_interval.high), (Some(1.0), None));
        near(found.restricted_mean.unwrap(), 5.717, 5e-4);
        is(found.mean_of_leavers, 4.0);
        assert!(found.warnings.contains(&Warning::LeaversOnly { staying: 4.0 }));
    }

    "Contractual projection (shifted beta-geometric)" => fn a_thousand_of_whom_326_are_left_after_four_renewals() {
        let survivors = [1000.0, 631.0, 468.0, 382.0, 326.0];
        let fit = fit_contractual(ContractualModel::ShiftedBetaGeometric, &survivors, 0.95).unwrap();
        let law = fit.parameters.unwrap();
        near(law.alpha, 0.7637, 5e-5);
        near(law.beta, 1.2958, 5e-5);
        near(fit.log_likelihood, -1401.56, 5e-6);
        for (renewals, stated) in [(5.0, 0.2845), (6.0, 0.2537), (7.0, 0.2296)] {
            near(law.survival(renewals), stated, 5e-5);
        }
        assert_eq!(fit.warnings, [Warning::NoMeanLifetime {}]);
        assert_eq!(law.residual_lifetime(0.0, 0.0), None);
    }

    "Retention rate" => fn retention_of_150_with_50_new_and_193_at_the_end_is_95_33_percent() {
        let kept = retention_rate(RetentionCounts { start: 150.0, end: 193.0, acquired: 50.0 }, 0.95).unwrap();
        is(kept.value, 0.953_333_333_333_333_4);
        assert_eq!((kept.numerator, kept.denominator), (143.0, 150.0));
        spans(kept.interval, 0.906_813_527_600_872_6, 0.977_213_450_838_738, DIGITS);
        is(retention_of_opening_cohort(OpeningCohort { start: 150.0, lost_of_start: 7.0 }, 0.95).unwrap().value, 0.953_333_333_333_333_4);
    }

    "Churn rate" => fn seven_lost_of_150_is_4_667_percent() {
        let counts = ChurnCounts { start: 150.0, lost: 7.0, acquired: None, lost_of_acquired: None, end: None };
        is(churn_rate(counts, ChurnConvention::default(), 0.95).unwrap().value, 0.046_666_666_666_666_67);
    }

    "Churn conventions, by name" => fn four_conventions_give_four_rates() {
        is(churn(ChurnConvention::OpeningCohort).value, 0.05);
        is(churn(ChurnConvention::AllLost).value, 0.062);
        is(churn(ChurnConvention::Midpoint).value, 0.053_036_783_575_705_73);
        is(churn(ChurnConvention::StartPlusNew).value, 0.044_285_714_285_714_28);
        is(retention_rate(RetentionCounts { start: 1_000.0, end: 1_338.0, acquired: 400.0 }, 0.95).unwrap().value, 0.938);
        is(retention_of_opening_cohort(OpeningCohort { start: 1_000.0, lost_of_start: 50.0 }, 0.95).unwrap().value, 0.95);
        for convention in [ChurnConvention::AllLost, ChurnConvention::Midpoint] {
            assert_eq!(churn(convention).interval, None);
            assert_eq!(churn(convention).warnings, [Warning::NotAProportion {}]);
        }
    }

    "Month ↔ year" => fn losses_compound() {
        near(annual_rate(0.01, 12.0).unwrap(), 0.113_615_128_283_870_77, DIGITS);
        near(annual_rate(0.02, 12.0).unwrap(), 0.215_283_276_265_200_16, DIGITS);
        near(annual_rate(0.03, 12.0).unwrap(), 0.306_157_639_004_562_3, DIGITS);
        near(annual_rate(0.05, 12.0).unwrap(), 0.459_639_912_337_363_34, DIGITS);
        near(period_rate(0.46, 12.0).unwrap(), 0.050_052_771_570_453_625, DIGITS);
        near(period_rate(0.2, 12.0).unwrap(), 0.018_423_470_126_248_342, DIGITS);
    }

    "Expected lifetime, half-life" => fn five_percent_leave_in_20_periods_on_average() {
        let result = lifetime(0.05).unwrap();
        is(result.mean, 20.0);
        is(result.half_life, 13.513_407_333_964_874);
    }

    "Repeat purchase rate" => fn eighteen_hundred_of_ten_thousand_is_18_percent() {
        is(share(1_800.0, 10_000.0), 0.18);
    }

    "Complaint, renewal, upsell, conversion, win-back, referral rate" => fn shares_of_a_whole() {
        is(share(12.0, 400.0), 0.03);
        is(share(45.0, 50.0), 0.9);
        is(share(30.0, 200.0), 0.15);
        is(share(24.0, 300.0), 0.08);
        is(share(30.0, 150.0), 0.2);
    }

    "MRR bridge" => fn the_bridge_from_100_to_121() {
        let bridge = mrr_bridge(BRIDGE).unwrap();
        near(bridge.end, 121.0, DIGITS);
        is(bridge.growth, 0.21);
        let wrong = mrr_bridge(MrrMovement { end: Some(120.0), ..BRIDGE }).unwrap_err();
        assert!(matches!(wrong, LoyaltyError::DoesNotAddUpTo { difference, .. } if difference == -1.0));
    }

    "Gross / net revenue retention" => fn expansion_is_capped_per_customer() {
        let bridge = mrr_bridge(BRIDGE).unwrap();
        is(bridge.gross_retention, 0.92);
        is(bridge.net_retention, 1.0);
        is(bridge.gross_churn, 0.08);
        is(bridge.net_churn, -0.01);
        let kept = revenue_retention(&[100.0, 100.0, 100.0, 0.0], &[150.0, 80.0, 0.0, 70.0]).unwrap();
        is(kept.gross, 0.6);
        is(kept.net, 0.766_666_666_666_666_7);
        is(kept.logo.value, 2.0 / 3.0);
    }

    "Gross / net MRR churn" => fn twenty_and_ten_percent() {
        let movement =
            MrrMovement { start: 100.0, new: 0.0, expansion: 10.0, reactivation: 0.0, contraction: 10.0, churned: 10.0, end: None };
        let bridge = mrr_bridge(movement).unwrap();
        is(bridge.gross_churn, 0.2);
        is(bridge.net_churn, 0.1);
    }

    "Quick ratio" => fn three_and_a_half_times_what_was_lost() {
        let bridge = mrr_bridge(BRIDGE).unwrap();
        is(bridge.quick_ratio, 3.5);
        is(bridge.quick_ratio_with_reactivation, 3.625);
        let lossless = mrr_bridge(MrrMovement { contraction: 0.0, churned: 0.0, end: None, ..BRIDGE }).unwrap();
        assert_eq!((lossless.quick_ratio, lossless.reason), (None, Some(Reason::NothingLost {})));
    }

    "Response time / SLA" => fn nine_tenths_within_the_hour() {
        let durations: Vec<f64> = (0..200).map(|i| if i < 180 { 30.0 } else { 90.0 }).collect();
        let level = service_level(&durations, 60.0).unwrap();
        is(level.within.value, 0.9);
        is(service_level(&[1.0, 2.0, 3.0, 4.0], 2.0).unwrap().p90, 3.7);
        is(service_level(&[1.0, 2.0, 3.0, 4.0], 2.0).unwrap().median, 2.5);
        assert!(service_level(&[-1.0], 60.0).is_err());
    }

    "Staff retention" => fn staff_stays_as_customers_do() {
        is(share(46.0, 50.0), 0.92);
    }
}

#[test]
fn nobody_to_keep_is_a_reason() {
    let reason = Some(Reason::EmptyGroup { name: "start".into() });
    assert_eq!(retention_rate(RetentionCounts { start: 0.0, end: 5.0, acquired: 5.0 }, 0.95).unwrap().reason, reason);
    assert_eq!(
        retention_of_opening_cohort(OpeningCohort { start: 0.0, lost_of_start: 0.0 }, 0.95).unwrap().reason,
        reason
    );
    let nobody = ChurnCounts { start: 0.0, lost: 0.0, acquired: Some(0.0), lost_of_acquired: None, end: Some(0.0) };
    for convention in [
        ChurnConvention::OpeningCohort,
        ChurnConvention::AllLost,
        ChurnConvention::Midpoint,
        ChurnConvention::StartPlusNew,
    ] {
        let churn = churn_rate(nobody, convention, 0.95).unwrap();
        assert_eq!((churn.value, churn.reason), (None, reason.clone()), "{convention:?}");
    }
    assert_eq!(lifetime(0.0).unwrap().reason, Some(Reason::NobodyLeaves {}));
}

#[test]
fn customers_who_came_back_are_never_clipped() {
    let above = retention_rate(RetentionCounts { start: 100.0, end: 130.0, acquired: 20.0 }, 0.95).unwrap();
    is(above.value, 1.1);
    assert_eq!(above.interval, None);
    assert_eq!(above.warnings, [Warning::NotAProportion {}, Warning::ReactivatedCustomers { surplus: 10.0 }]);
}

#[test]
fn impossible_customers_are_refused() {
    let refused = |result: Result<loyalkit::stats::Rate, LoyaltyError>| {
        assert!(matches!(result, Err(LoyaltyError::PartExceedsWhole { .. })), "{result:?}");
    };
    refused(retention_rate(RetentionCounts { start: 150.0, end: 193.0, acquired: 194.0 }, 0.95));
    refused(retention_of_opening_cohort(OpeningCohort { start: 150.0, lost_of_start: 151.0 }, 0.95));
    refused(churn_rate(ChurnCounts { lost: 1_013.0, ..YEAR }, ChurnConvention::OpeningCohort, 0.95));
    refused(churn_rate(ChurnCounts { lost: 1_401.0, ..YEAR }, ChurnConvention::StartPlusNew, 0.95));
    refused(churn_rate(ChurnCounts { lost_of_acquired: Some(63.0), ..YEAR }, ChurnConvention::AllLost, 0.95));
    refused(churn_rate(ChurnCounts { acquired: Some(11.0), ..YEAR }, ChurnConvention::AllLost, 0.95));
    for start in [-1.0, 0.5, f64::NAN, f64::INFINITY] {
        assert!(retention_rate(RetentionCounts { start, end: 1.0, acquired: 0.0 }, 0.95).is_err(), "start {start}");
    }
    let short = ChurnCounts { acquired: None, end: None, lost_of_acquired: None, ..YEAR };
    let missing = |name: &str| Err(LoyaltyError::MissingInput { name: name.into() });
    assert_eq!(churn_rate(short, ChurnConvention::Midpoint, 0.95), missing("end"));
    assert_eq!(churn_rate(short, ChurnConvention::StartPlusNew, 0.95), missing("acquired"));
    for loss in [-0.01, 1.01, 5.0, f64::NAN] {
        assert!(annual_rate(loss, 12.0).is_err() && period_rate(loss, 12.0).is_err() && lifetime(loss).is_err());
    }
    assert!(annual_rate(0.05, 0.0).is_err());
}

#[test]
fn customers_that_do_not_add_up_are_named() {
    let off = churn_rate(ChurnCounts { end: Some(1_350.0), ..YEAR }, ChurnConvention::OpeningCohort, 0.95).unwrap();
    assert_eq!(off.warnings, [Warning::DoesNotAddUp { difference: 12.0 }]);
    let stated = churn_rate(ChurnCounts { end: None, ..YEAR }, ChurnConvention::Midpoint, 0.95).unwrap();
    assert_eq!(stated.value, churn(ChurnConvention::Midpoint).value);
}

#[test]
fn month_and_year_are_inverse_and_meet_at_the_ends() {
    for loss in [0.0, 1e-9, 0.05, 0.5, 1.0] {
        near(period_rate(annual_rate(loss, 12.0).unwrap(), 12.0).unwrap(), loss, DIGITS);
    }
    assert_eq!(annual_rate(0.0, 12.0).unwrap().to_bits(), 0.0_f64.to_bits());
    assert_eq!((annual_rate(1.0, 12.0).unwrap(), lifetime(1.0).unwrap().half_life), (1.0, Some(0.0)));
}
