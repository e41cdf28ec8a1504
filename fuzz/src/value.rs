//! Value: what a customer is worth, costs and spends elsewhere; segments by recency, frequency and money; signals.

use super::given::{count, finite, list, near, number, option, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::value::*;

pub fn check(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let _ = match u.int_in_range(0..=5) {
        Ok(0) => lifetimes(&mut u),
        Ok(1) => streams(&mut u),
        Ok(2) => acquired(&mut u),
        Ok(3) => wallets(&mut u),
        Ok(4) => segments(&mut u),
        _ => signalled(&mut u),
    };
}

/// Mostly a share, at times any number.
fn part(u: &mut Unstructured<'_>) -> Result<f64> {
    if u.ratio(1, 8)? { number(u) } else { share(u) }
}

fn lifetimes(u: &mut Unstructured<'_>) -> Result<()> {
    const UNITS: [TimeUnit; 5] = [TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year];
    let unit = |u: &mut Unstructured<'_>| u.choose(&UNITS).copied();
    let input = LifetimeValueInput {
        order_value: number(u)?,
        frequency: number(u)?,
        frequency_per: option(u, unit)?,
        lifetime: number(u)?,
        lifetime_unit: option(u, unit)?,
        margin: part(u)?,
    };
    if let Some(found) = sound(lifetime_value(input)) {
        assert!(0.0 <= found.profit && found.profit <= found.revenue, "{found:?}");
    }
    sound(average_order_value(number(u)?, count(u)?));
    sound(purchase_frequency(OrderCounts { orders: count(u)?, customers: count(u)?, periods: number(u)? }));
    let margins = list(u, 20, number)?;
    if let Some(sum) = sound(historic_value(&margins)) {
        finite(&sum);
    }
    Ok(())
}

fn streams(u: &mut Unstructured<'_>) -> Result<()> {
    let (margin, retention, discount) = (number(u)?, part(u)?, part(u)?);
    for first_payment in [FirstPayment::Next, FirstPayment::Now] {
        let stream = Perpetuity { margin, retention, discount, growth: 0.0, first_payment };
        if let Some(found) = sound(perpetuity_value(stream)) {
            assert_eq!(found.value.is_none(), found.reason.is_some());
        }
        sound(perpetuity_value(Perpetuity { growth: part(u)? - 0.5, ..stream }));
    }
    let horizon = Horizon { margin, retention, discount, periods: f64::from(u.int_in_range(0..=300_u16)?) };
    if let Some(found) = sound(discounted_value(horizon)) {
        assert_eq!(found.by_period.len(), horizon.periods as usize);
        assert!(found.value.abs() <= found.undiscounted.abs() * (1.0 + 1e-9), "{found:?}");
        assert!(near(found.by_period.iter().sum(), found.value));
    }
    let periods = number(u)?;
    if let Some(rate) = sound(period_discount(discount, periods)) {
        assert!(rate >= 0.0, "{rate}");
    }
    Ok(())
}

fn acquired(u: &mut Unstructured<'_>) -> Result<()> {
    let input = AcquisitionInput {
        revenue_per_customer: number(u)?,
        gross_margin: part(u)?,
        churn: part(u)?,
        cac: number(u)?,
        horizon: option(u, number)?,
    };
    if let Some(found) = sound(acquisition(input)) {
        assert_eq!(found.ltv.is_none(), found.reason.is_some(), "{found:?}");
        if let (Some(payback), Some(adjusted)) = (found.payback, found.churn_adjusted_payback) {
            assert!(payback <= adjusted * (1.0 + 1e-9), "{found:?}");
        }
        if let (Some(all), Some(some)) = (found.ltv, found.horizon_ltv) {
            assert!(some <= all * (1.0 + 1e-9), "{found:?}");
        }
    }
    Ok(())
}

fn wallets(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 20, |u| {
        let category = number(u)?;
        Ok((category * part(u)?, category))
    })?;
    let (own, category): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
    if let Some(found) = sound(share_of_wallet(&own, &category)) {
        for share in [found.pooled, found.mean].into_iter().flatten() {
            assert!((0.0..=1.0 + 1e-9).contains(&share), "{found:?}");
        }
    }
    let place = BrandRank { rank: number(u)?, brands: count(u)? };
    if let Some(share) = sound(wallet_allocation(place)) {
        assert!((0.0..=1.0).contains(&share), "{share}");
    }
    Ok(())
}

fn segments(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 40, |u| Ok([number(u)?, count(u)?, number(u)?]))?;
    let column = |at: usize| rows.iter().map(|row| row[at]).collect::<Vec<f64>>();
    let method = *u.choose(&[RfmMethod::Quantile, RfmMethod::Ntile])?;
    let map = *u.choose(&[RfmMap::Eleven, RfmMap::Ten])?;
    let options = RfmOptions { method: Some(method), bins: option(u, count)?, map, ..RfmOptions::default() };
    let ties = || (0..rows.len() as u32).collect();
    if let Some(found) = sound(rfm(column(0), column(1), column(2), &ties, &options)) {
        assert_eq!(found.summary.segments.iter().map(|segment| segment.customers).sum::<f64>(), rows.len() as f64);
        let shares: f64 = found.summary.segments.iter().map(|segment| segment.share).sum();
        assert!(rows.is_empty() || near(shares, 1.0), "{shares}");
        assert_eq!((found.code.len(), found.segment.len()), (rows.len(), rows.len()));
    }
    Ok(())
}

fn signalled(u: &mut Unstructured<'_>) -> Result<()> {
    let mut days = list(u, 30, |u| u.int_in_range(19_000..=20_500_i32))?;
    if u.ratio(9, 10)? {
        days.sort_unstable();
        days.dedup();
    }
    let amounts = days.iter().map(|_| number(u)).collect::<Result<Vec<f64>>>()?;
    let mut contacts = list(u, 10, |u| u.int_in_range(19_000..=20_500_i32))?;
    contacts.sort_unstable();
    let as_of = u.int_in_range(18_900..=21_000)?;
    let options =
        SignalOptions { last: option(u, count)?, overdue_watch: option(u, number)?, ..SignalOptions::default() };
    let Some(limits) = sound(SignalLimits::of(&options)) else { return Ok(()) };
    let activity = Activity { days: &days, amounts: Some(&amounts), contacts: Some(&contacts) };
    if let Some(found) = sound(signals(&activity, as_of, &limits)) {
        assert!(found.overdue_ratio.is_none_or(|ratio| ratio >= 0.0), "{found:?}");
        assert_eq!(found.status == SignalStatus::Insufficient, found.reason.is_some(), "{found:?}");
    }
    Ok(())
}
