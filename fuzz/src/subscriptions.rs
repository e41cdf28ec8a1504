//! Subscriptions: customers at the start, those who came and those who left make those at the end, in any order of rows.

use super::given::{day, level, list, near, number, option, rate, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::customer::{
    NO_END, NO_PRICE, Period, PeriodOptions, SubscriptionColumns, SubscriptionNames, Subscriptions,
    SubscriptionsBuilder,
};
use loyalkit::retention::ChurnConvention;
use loyalkit::retention::subscriptions::*;

pub fn check(data: &[u8]) {
    let _ = contracts(&mut Unstructured::new(data));
}

/// Customer, plan, reason and manager; start and end; price and list price in millionths.
type Row = ([u8; 4], [i32; 2], [i64; 2]);

fn read(rows: &[Row]) -> Subscriptions {
    let mut builder = SubscriptionsBuilder::default();
    for (names, [start, end], [monthly, list_price]) in rows {
        let [customer, plan, reason, manager] = names.each_ref().map(std::slice::from_ref);
        builder.add(SubscriptionNames { customer, plan, reason, manager }, *start, *end, *monthly, *list_price);
    }
    builder.finish(SubscriptionColumns { plan: true, amount: true, reason: true, manager: true, list_price: true })
}

fn contracts(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 25, |u| {
        let names = [
            u.int_in_range(b'a'..=b'h')?,
            u.int_in_range(b'A'..=b'C')?,
            u.int_in_range(b'r'..=b't')?,
            u.int_in_range(b'm'..=b'n')?,
        ];
        let start = u.int_in_range(18_000..=19_500)?;
        let end = if u.ratio(1, 3)? { NO_END } else { start + u.int_in_range(0..=900)? };
        let price = |u: &mut Unstructured<'_>| Ok(i64::from(u.int_in_range(0..=1_000_000_u32)?) * 10_000);
        let list_price = if u.ratio(1, 3)? { NO_PRICE } else { price(u)? };
        Ok((names, [start, end], [price(u)?, list_price]))
    })?;
    let period = *u.choose(&[Period::Week, Period::Month, Period::Quarter, Period::Year])?;
    let (as_of, at) = (option(u, day)?, option(u, level)?);
    let reactivation_after_days = option(u, number)?;
    let all = read(&rows);
    let back = read(&rows.iter().rev().copied().collect::<Vec<Row>>());

    for convention in [
        ChurnConvention::OpeningCohort,
        ChurnConvention::AllLost,
        ChurnConvention::Midpoint,
        ChurnConvention::StartPlusNew,
    ] {
        let options =
            SubscriptionChurnOptions { period, convention, as_of: as_of.clone(), level: at, reactivation_after_days };
        let Some(found) = sound(churn(&all, &options)) else { continue };
        assert_eq!(found, churn(&back, &options).expect("the same rows"));
        for of in &found.periods {
            assert_eq!(of.start + of.new + of.reactivated - of.lost, of.end, "{of:?}");
            assert!(0.0 <= of.lost_of_acquired && of.lost_of_acquired <= of.lost, "{of:?}");
        }
    }
    let options = MrrOptions { period, as_of: as_of.clone(), reactivation_after_days };
    for of in sound(mrr(&all, &options)).into_iter().flat_map(|found| found.periods) {
        let end = of.start + of.new + of.expansion + of.reactivation - of.contraction - of.churned;
        assert!(near(end, of.bridge.end), "{of:?}");
    }
    let options = TenureOptions { by: Some(SubscriberGroups::Plan), as_of: as_of.clone(), level: at };
    if let Some(found) = sound(survival(&all, &options)) {
        assert!(found.all.curve.survival.is_sorted_by(|a, b| a >= b), "{found:?}");
        assert!(found.all.n <= all.customers() as f64, "{found:?}");
    }
    if let Some(found) = sound(survivors(&all, &PeriodOptions { period, as_of: as_of.clone() })) {
        assert!(found.survivors.is_sorted_by(|a, b| a >= b), "{found:?}");
    }
    if let Some(found) = sound(reasons(&all, &ExitOptions { as_of: as_of.clone() })) {
        let listed: f64 = found.reasons.iter().map(|reason| reason.customers).sum();
        assert!(listed + found.without_reason <= found.left + 1e-9 && found.left <= rows.len() as f64, "{found:?}");
    }
    let options = ManagerOptions { as_of: as_of.clone(), look_back_days: option(u, number)?, level: at };
    for of in sound(managers(&all, &options)).into_iter().flat_map(|found| found.managers) {
        rate(&of.customer_share);
        rate(&of.retention);
    }
    let options = LeavingOptions { horizon: number(u)?, as_of: as_of.clone(), level: at };
    if let Some(found) = sound(loyalkit::retention::subscriptions::at_risk(&all, &options, 10)) {
        assert!(0.0 <= found.expected_to_leave && found.expected_to_leave <= found.active * (1.0 + 1e-9), "{found:?}");
    }
    let by = option(u, |u| u.choose(&[RenewalGroups::Plan, RenewalGroups::Manager]).copied())?;
    let options = RenewalOptions { period, by, as_of: as_of.clone(), level: at, reactivation_after_days };
    if let Some(found) = sound(renewal_discounts(&all, &options)) {
        let sold = found.renewals.sold + found.first_sales.sold + found.additions + found.reactivations;
        assert!(sold <= rows.len() as f64, "{found:?}");
    }
    let options = SubscriptionFigureOptions { period, metrics: None, as_of, reactivation_after_days };
    if let Some(found) = sound(figures(&all, &options)) {
        assert!(found.series.iter().all(|(_, series)| series.len() == found.periods.len()), "{found:?}");
    }
    Ok(())
}
