//! Section 3 of the definitions: value.

use crate::{DIGITS, is, near, rows};
use loyalkit::value::lifetime_value::{
    FirstPayment, Horizon, LifetimeValueInput, Perpetuity, TimeUnit, discounted_value, lifetime_value, period_discount,
    perpetuity_value,
};
use loyalkit::value::order_value::{average_order_value, purchase_frequency};
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
        is(purchase_frequency(1_000.0, 400.0, 1.0).unwrap().value, 2.5);
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
    }

    "Discount rate conversion" => fn ten_percent_a_year_is_0_797_a_month() {
        near(period_discount(0.1, 12.0).unwrap(), 0.007_974_140_428_903_764, DIGITS);
    }
}

#[test]
fn units_are_converted_and_a_missing_one_is_refused() {
    let with = |frequency_per, lifetime_unit| LifetimeValueInput { frequency_per, lifetime_unit, ..TYPICAL };
    let weekly = LifetimeValueInput { frequency: 1.0, ..with(Some(TimeUnit::Week), Some(TimeUnit::Month)) };
    // Once a week for three months is 52/12 × 3 = 13 orders, not 4 × 3.
    near(lifetime_value(weekly).unwrap().revenue, 650.0, DIGITS);
    let missing = |name: &str| LoyaltyError::MissingUnit { name: name.into() };
    assert_eq!(lifetime_value(with(Some(TimeUnit::Month), None)).unwrap_err(), missing("lifetimeUnit"));
    assert_eq!(lifetime_value(with(None, Some(TimeUnit::Month))).unwrap_err(), missing("frequencyPer"));
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
        purchase_frequency(0.0, 0.0, 1.0).unwrap().reason,
        Some(Reason::EmptyGroup { name: "customers".into() })
    );
    assert!(purchase_frequency(1.0, 1.0, 0.0).is_err());
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
