//! Section 3 of the definitions: value.

use crate::{DIGITS, is, near, rows};
use loyalkit::value::{
    AcquisitionInput, Activity, BrandRank, FirstPayment, Horizon, LifetimeValueInput, OrderCounts, Perpetuity,
    SignalLimits, SignalOptions, SignalStatus, TimeUnit, acquisition, average_order_value, discounted_value,
    historic_value, lifetime_value, period_discount, perpetuity_value, purchase_frequency, share_of_wallet, signals,
    wallet_allocation,
};
use loyalkit::{LoyaltyError, Reason};

const TYPICAL: LifetimeValueInput = LifetimeValueInput {
    order_value: 50.0,
    frequency: 4.0,
    frequency_per: None,
    lifetime: 3.0,
    lifetime_unit: None,
    margin: 0.2,
};

const LASTING: Perpetuity =
    Perpetuity { margin: 100.0, retention: 0.8, discount: 0.1, growth: 0.0, first_payment: FirstPayment::Next };

const FIVE: Horizon = Horizon { margin: 100.0, retention: 0.8, discount: 0.1, periods: 5.0 };

rows! {
    "AOV, purchase frequency" => fn fifty_an_order_and_two_and_a_half_orders() {
        is(average_order_value(50_000.0, 1_000.0).unwrap().value, 50.0);
        is(purchase_frequency(OrderCounts { orders: 1_000.0, customers: 400.0, periods: 1.0 }).unwrap().value, 2.5);
    }

    "CLV, simple" => fn fifty_four_times_a_year_for_three_years() {
        let value = lifetime_value(TYPICAL).unwrap();
        near(value.revenue, 600.0, DIGITS);
        near(value.profit, 120.0, DIGITS);
    }

    "CLV, perpetuity (Gupta–Lehmann)" => fn a_hundred_kept_at_80_percent_and_discounted_at_10() {
        is(perpetuity_value(LASTING).unwrap().value, 266.666_666_666_666_63);
        let now = Perpetuity { first_payment: FirstPayment::Now, ..LASTING };
        is(perpetuity_value(now).unwrap().value, 366.666_666_666_666_7);
        is(perpetuity_value(Perpetuity { growth: 0.05, ..LASTING }).unwrap().value, 307.692_307_692_307_7);
    }

    "CLV, finite DCF / historic" => fn five_periods_are_worth_212_41() {
        let value = discounted_value(FIVE).unwrap();
        near(value.value, 212.409_733_562_660_25, DIGITS);
        near(value.undiscounted, 268.928_000_000_000_05, DIGITS);
        assert_eq!(value.by_period.len(), 5);
        near(value.by_period.iter().sum(), value.value, DIGITS);
        near(historic_value(&[10.0, 20.5, -3.0]).unwrap(), 27.5, DIGITS);
    }

    "Early-warning signals" => fn two_and_a_half_times_the_usual_wait_and_a_third_less() {
        let limits = SignalLimits::of(&SignalOptions::default()).unwrap();
        let of = |days: &[i32], amounts: Option<&[f64]>, as_of| {
            signals(&Activity { days, amounts, contacts: None }, as_of, &limits).unwrap()
        };
        let late = of(&[0, 30, 62, 90, 120], None, 195);
        is(late.overdue_ratio, 2.5);
        assert_eq!(late.status, SignalStatus::AtRisk);
        let shrinking = of(&[0, 30, 60, 90], Some(&[130.0, 110.0, 90.0, 70.0]), 100);
        near(shrinking.trend.unwrap(), 80.0 / 120.0 - 1.0, DIGITS);
        assert_eq!(of(&[0, 30], None, 195).status, SignalStatus::Insufficient);
    }

    "Discount rate conversion" => fn ten_percent_a_year_is_0_797_a_month() {
        near(period_discount(0.1, 12.0).unwrap(), 0.007_974_140_428_903_764, DIGITS);
    }

    "LTV:CAC, payback" => fn five_hundred_are_earned_back_in_eight_months() {
        let input = AcquisitionInput {
            revenue_per_customer: 100.0, gross_margin: 0.8, churn: 0.05, cac: 500.0, horizon: Some(24.0),
        };
        let result = acquisition(input).unwrap();
        is(result.ltv, 1_600.0);
        is(result.ratio, 3.2);
        is(result.payback, 6.25);
        is(result.churn_adjusted_whole, 8.0);
        near(result.churn_adjusted_payback.unwrap(), 7.310, 1e-4);
        is(result.horizon_ltv, 1_132.817_561_057_963);
        assert_eq!(acquisition(AcquisitionInput { cac: 1_600.0, ..input }).unwrap().churn_adjusted_payback, None);
        let loyal = acquisition(AcquisitionInput { churn: 0.0, ..input }).unwrap();
        assert_eq!((loyal.ltv, loyal.reason), (None, Some(Reason::NobodyLeaves {})));
        is(loyal.churn_adjusted_payback, 6.25);
        let gone = acquisition(AcquisitionInput { churn: 1.0, cac: 40.0, ..input }).unwrap();
        is(gone.churn_adjusted_payback, 0.5);
    }

    "Share of wallet" => fn pooled_and_mean_shares_of_two_wallets() {
        let result = share_of_wallet(&[500.0, 90.0], &[1_000.0, 100.0]).unwrap();
        is(result.pooled, 0.536_363_636_363_636_4);
        is(result.mean, 0.7);
        assert!(share_of_wallet(&[2.0], &[1.0]).is_err());
        assert_eq!(share_of_wallet(&[0.0], &[0.0]).unwrap().pooled, None);
    }

    "Wallet allocation rule" => fn shares_by_rank() {
        let share = |rank, brands| wallet_allocation(BrandRank { rank, brands }).unwrap();
        for (rank, stated) in [(1.0, 0.5), (2.0, 1.0 / 3.0), (3.0, 1.0 / 6.0), (1.5, 5.0 / 12.0)] {
            near(share(rank, 3.0), stated, DIGITS);
        }
        near(share(2.0, 4.0), 0.3, DIGITS);
        assert!(wallet_allocation(BrandRank { rank: 4.0, brands: 3.0 }).is_err());
    }
}

#[test]
fn units_are_converted_and_a_missing_one_is_refused() {
    let with = |frequency_per, lifetime_unit| LifetimeValueInput { frequency_per, lifetime_unit, ..TYPICAL };
    let weekly = LifetimeValueInput { frequency: 1.0, ..with(Some(TimeUnit::Week), Some(TimeUnit::Month)) };
    // Once a week for three months is 52/12 × 3 = 13 orders, not 4 × 3.
    near(lifetime_value(weekly).unwrap().revenue, 650.0, DIGITS);
    let missing = |name: &str| LoyaltyError::MissingUnit { name: name.into() };
    assert_eq!(lifetime_value(with(Some(TimeUnit::Month), None)).unwrap_err(), missing("lifetime_unit"));
    assert_eq!(lifetime_value(with(None, Some(TimeUnit::Month))).unwrap_err(), missing("frequency_per"));
}

#[test]
fn a_stream_that_outgrows_its_discount_has_no_value() {
    let growing = Perpetuity { retention: 1.0, discount: 0.1, growth: 0.1, ..LASTING };
    assert_eq!(perpetuity_value(growing).unwrap().reason, Some(Reason::Diverges {}));
    let undiscounted = Perpetuity { retention: 1.0, discount: 0.0, ..LASTING };
    assert_eq!(perpetuity_value(undiscounted).unwrap().reason, Some(Reason::Diverges {}));
}

#[test]
fn nothing_ordered_is_a_reason_and_nonsense_is_refused() {
    assert_eq!(average_order_value(0.0, 0.0).unwrap().reason, Some(Reason::EmptyGroup { name: "orders".into() }));
    assert_eq!(
        purchase_frequency(OrderCounts { orders: 0.0, customers: 0.0, periods: 1.0 }).unwrap().reason,
        Some(Reason::EmptyGroup { name: "customers".into() })
    );
    assert!(purchase_frequency(OrderCounts { orders: 1.0, customers: 1.0, periods: 0.0 }).is_err());
    assert!(average_order_value(f64::NAN, 1.0).is_err());
    for margin in [-0.1, 1.1, 20.0] {
        assert!(lifetime_value(LifetimeValueInput { margin, ..TYPICAL }).is_err(), "margin {margin}");
    }
    assert!(perpetuity_value(Perpetuity { retention: 80.0, ..LASTING }).is_err());
    assert!(perpetuity_value(Perpetuity { discount: -0.1, ..LASTING }).is_err());
    assert!(discounted_value(Horizon { periods: 2.5, ..FIVE }).is_err());
    assert!(discounted_value(Horizon { periods: 10_001.0, ..FIVE }).is_err());
    assert!(period_discount(-0.1, 12.0).is_err());
    let huge = LifetimeValueInput { order_value: 1e300, frequency: 1e300, ..TYPICAL };
    assert_eq!(lifetime_value(huge).unwrap_err(), LoyaltyError::TooLarge { name: "revenue".into() });
}
