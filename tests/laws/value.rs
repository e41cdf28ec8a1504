//! What customers are worth, and what they spend elsewhere.

use crate::ROUNDING;
use loyalkit::value::*;
use proptest::prelude::*;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #[test]
    fn a_lifetime_twice_as_long_is_worth_twice_as_much(
        (order_value, frequency, lifetime) in (0.0..1e4_f64, 0.0..100.0_f64, 0.0..50.0_f64),
        margin in 0.0..1.0_f64,
    ) {
        let unit = Some(TimeUnit::Month);
        let input = LifetimeValueInput { order_value, frequency, frequency_per: unit, lifetime, lifetime_unit: unit, margin };
        let once = lifetime_value(input).unwrap();
        let twice = lifetime_value(LifetimeValueInput { lifetime: 2.0 * lifetime, ..input }).unwrap();
        prop_assert!(near(2.0 * once.revenue, twice.revenue) && near(2.0 * once.profit, twice.profit));
        prop_assert!(near(once.revenue * margin, once.profit));
        let years = LifetimeValueInput { lifetime: lifetime / 12.0, lifetime_unit: Some(TimeUnit::Year), ..input };
        prop_assert!(near(lifetime_value(years).unwrap().revenue, once.revenue));
    }

    #[test]
    fn a_margin_for_ever_is_worth_more_the_longer_customers_stay_and_the_less_is_discounted(
        margin in 0.01..1e4_f64,
        (retention, discount) in (0.0..0.99_f64, 0.01..0.5_f64),
        more in 0.0..0.01_f64,
    ) {
        let of = |retention, discount, first_payment| {
            let stream = Perpetuity { margin, retention, discount, growth: 0.0, first_payment };
            perpetuity_value(stream).unwrap().value.unwrap()
        };
        let next = of(retention, discount, FirstPayment::Next);
        prop_assert!(of(retention + more, discount, FirstPayment::Next) >= next);
        prop_assert!(of(retention, discount + more, FirstPayment::Next) <= next);
        // A payment that falls now, and not after a period, is one more.
        prop_assert!(near(of(retention, discount, FirstPayment::Now) - next, margin));
    }

    #[test]
    fn years_add_up_to_a_value_below_that_of_all_time(
        margin in 0.01..1e4_f64,
        (retention, discount) in (0.0..0.99_f64, 0.01..0.5_f64),
        periods in 1..200_u32,
    ) {
        let value = |periods: u32| discounted_value(Horizon { margin, retention, discount, periods: f64::from(periods) }).unwrap();
        let found = value(periods);
        prop_assert!(near(found.by_period.iter().sum(), found.value) && found.value <= found.undiscounted);
        prop_assert!(found.value <= value(periods + 1).value);
        let stream = Perpetuity { margin, retention, discount, growth: 0.0, first_payment: FirstPayment::Next };
        prop_assert!(found.value <= perpetuity_value(stream).unwrap().value.unwrap() * (1.0 + ROUNDING));
    }

    #[test]
    fn a_discount_by_the_month_makes_up_that_of_the_year(annual in 0.0..2.0_f64, periods in 1.0..366.0_f64) {
        let rate = period_discount(annual, periods).unwrap();
        prop_assert!(near(libm::pow(1.0 + rate, periods), 1.0 + annual));
    }

    #[test]
    fn a_customer_is_worth_no_more_in_a_while_than_in_all(
        (revenue, margin, churn) in (1.0..1e3_f64, 0.01..1.0_f64, 0.001..1.0_f64),
        cac in 1.0..1e4_f64,
        horizon in 1..100_u32,
    ) {
        let input = AcquisitionInput {
            revenue_per_customer: revenue,
            gross_margin: margin,
            churn,
            cac,
            horizon: Some(f64::from(horizon)),
        };
        let found = acquisition(input).unwrap();
        let (all, some) = (found.ltv.unwrap(), found.horizon_ltv.unwrap());
        prop_assert!(some <= all * (1.0 + ROUNDING) && near(found.ratio.unwrap(), all / cac));
        let payback = found.payback.unwrap();
        prop_assert!(near(payback * revenue * margin, cac));
        // Who may leave pays back later, if at all; and in whole periods no earlier.
        if let (Some(adjusted), Some(whole)) = (found.churn_adjusted_payback, found.churn_adjusted_whole) {
            prop_assert!(payback <= adjusted * (1.0 + ROUNDING) && adjusted <= whole + ROUNDING && whole - adjusted < 1.0 + ROUNDING);
        }
    }

    #[test]
    fn a_pooled_wallet_lies_between_the_smallest_and_the_largest_share(rows in prop::collection::vec((0.01..1e4_f64, 0.0..1.0_f64), 1..30)) {
        let category: Vec<f64> = rows.iter().map(|row| row.0).collect();
        let own: Vec<f64> = rows.iter().map(|row| row.0 * row.1).collect();
        let found = share_of_wallet(&own, &category).unwrap();
        let lowest = rows.iter().map(|row| row.1).fold(1.0, f64::min);
        let highest = rows.iter().map(|row| row.1).fold(0.0, f64::max);
        for share in [found.pooled.unwrap(), found.mean.unwrap()] {
            prop_assert!(lowest - ROUNDING <= share && share <= highest + ROUNDING);
        }
    }

    #[test]
    fn the_brands_of_a_customer_share_the_whole_wallet(brands in 1..40_u32) {
        let share = |rank: u32| wallet_allocation(BrandRank { rank: f64::from(rank), brands: f64::from(brands) }).unwrap();
        prop_assert!(near((1..=brands).map(share).sum(), 1.0));
        prop_assert!((1..brands).all(|rank| share(rank) > share(rank + 1)));
    }

    #[test]
    fn signals_do_not_depend_on_the_century_and_do_not_fade_with_silence(
        gaps in prop::collection::vec(1..90_i32, 3..20),
        (shift, silent, longer) in (-9_000..9_000_i32, 0..300_i32, 0..300_i32),
    ) {
        let found = |shift: i32, silent: i32| {
            let days: Vec<i32> = gaps.iter().scan(shift, |day, gap| { *day += gap; Some(*day) }).collect();
            let limits = SignalLimits::of(&SignalOptions::default()).unwrap();
            signals(&Activity { days: &days, amounts: None, contacts: None }, days[days.len() - 1] + silent, &limits).unwrap()
        };
        prop_assert_eq!(found(0, silent), found(shift, silent));
        prop_assert!(found(0, silent).overdue_ratio <= found(0, silent + longer).overdue_ratio);
    }

    #[test]
    fn scores_do_not_depend_on_the_currency_and_count_everybody(
        rows in prop::collection::vec((0..900_u32, 1..30_u32, 0..100_000_u32), 1..60),
        rate in prop_oneof![Just(2.0), Just(0.25), Just(8.0)],
        method in prop_oneof![Just(RfmMethod::Quantile), Just(RfmMethod::Ntile)],
    ) {
        let column = |of: fn(&(u32, u32, u32)) -> u32, unit: f64| rows.iter().map(|row| f64::from(of(row)) * unit).collect::<Vec<f64>>();
        let found = |unit: f64| {
            let options = RfmOptions { method: Some(method), ..RfmOptions::default() };
            let ties = || (0..rows.len() as u32).collect();
            rfm(column(|row| row.0, 1.0), column(|row| row.1, 1.0), column(|row| row.2, unit), &ties, &options).unwrap()
        };
        let (here, there) = (found(1.0), found(rate));
        prop_assert_eq!((&here.code, &here.segment), (&there.code, &there.segment));
        prop_assert_eq!(here.summary.segments.iter().map(|segment| segment.customers).sum::<f64>(), rows.len() as f64);
        // Who bought later has no lower score of recency.
        let mut by_recency: Vec<(f64, u16)> = here.recency.iter().copied().zip(here.code.iter().map(|code| code / 100)).collect();
        by_recency.sort_by(|a, b| a.0.total_cmp(&b.0));
        if method == RfmMethod::Quantile {
            prop_assert!(by_recency.is_sorted_by(|a, b| a.1 >= b.1), "{:?}", by_recency);
        }
    }
}
