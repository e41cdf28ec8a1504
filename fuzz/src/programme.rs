//! Programmes: points that are neither made nor lost, costs, tiers, and lifts.

use super::given::{count, holds, level, list, near, number, option, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::programme::*;

pub fn check(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let _ = match u.int_in_range(0..=4) {
        Ok(0) => ledgers(&mut u),
        Ok(1) => costs(&mut u),
        Ok(2) => tiers(&mut u),
        Ok(3) => lifts(&mut u),
        _ => deferred(&mut u),
    };
}

fn ledgers(u: &mut Unstructured<'_>) -> Result<()> {
    let events = list(u, 30, |u| {
        let day = u.int_in_range(19_000..=19_060)?;
        let points = if u.ratio(1, 8)? { number(u)? } else { f64::from(u.int_in_range(0..=10_000_u16)?) / 100.0 };
        let kind = if u.ratio(2, 3)? {
            EventKind::Earn { points, expires: option(u, |u| Ok(day + u.int_in_range(-1..=40)?))? }
        } else {
            EventKind::Redeem { points }
        };
        Ok(Event { day, kind })
    })?;
    let as_of = u.int_in_range(18_990..=19_110)?;
    if let Some(ledger) = sound(points_ledger(&events, as_of)) {
        assert!(ledger.balance >= 0.0, "{ledger:?}");
        assert!(near(ledger.earned, ledger.balance + ledger.redeemed + ledger.expired), "{ledger:?}");
        for lot in &ledger.by_lot {
            assert!(lot.left >= 0.0 && near(lot.earned, lot.left + lot.redeemed + lot.expired), "{lot:?}");
        }
    }
    Ok(())
}

fn costs(u: &mut Unstructured<'_>) -> Result<()> {
    let plan = PointsPlan { earn: number(u)?, face_value: number(u)?, redemption: share(u)?, unit_cost: share(u)? };
    if let Some(cost) = sound(points_cost(plan)) {
        assert!(cost >= 0.0);
    }
    if let Some(found) =
        sound(cashback(CashbackPlan { rate: share(u)?, utilisation: share(u)?, gross_margin: share(u)? }))
    {
        assert!((0.0..=1.0).contains(&found.cost), "{found:?}");
    }
    sound(milestone_cost(Milestone { members: count(u)?, completion: share(u)?, reward: number(u)? }));
    sound(partnership(PartnerSale {
        points: number(u)?,
        sale_price: number(u)?,
        cost: number(u)?,
        breakage: share(u)?,
    }));
    let outstanding = Outstanding {
        points: number(u)?,
        breakage: share(u)?,
        cost_per_point: number(u)?,
        face_value: option(u, number)?,
    };
    if let Some(found) = sound(points_liability(outstanding)) {
        assert!(found.value >= 0.0, "{found:?}");
    }
    let referral = ReferralInput {
        referrals: count(u)?,
        reward: number(u)?,
        fixed_cost: number(u)?,
        invites: option(u, number)?,
        conversion: option(u, share)?,
        base: number(u)?,
    };
    sound(referral_programme(referral));
    let input = ProgrammeInput {
        members: count(u)?,
        spend_with: number(u)?,
        spend_without: number(u)?,
        gross_margin: share(u)?,
        cost: number(u)?,
    };
    if let Some(found) = sound(programme_roi(input)) {
        assert!(found.sensitivity.is_sorted_by_key(|row| row.share_of_lift), "{found:?}");
    }
    Ok(())
}

fn tiers(u: &mut Unstructured<'_>) -> Result<()> {
    let values = list(u, 20, number)?;
    let mut thresholds = list(u, 4, number)?;
    thresholds.sort_by(f64::total_cmp);
    if let Some(found) = sound(assign_tiers(&values, &thresholds)) {
        for (value, tier) in values.iter().zip(&found) {
            assert_eq!(*tier as usize, thresholds.iter().filter(|least| value >= least).count());
        }
    }
    let size = u.int_in_range(0..=4_usize)?;
    let counts: Vec<Vec<f64>> = (0..size).map(|_| (0..=size).map(|_| count(u)).collect()).collect::<Result<_>>()?;
    if let Some(found) = sound(tier_migration(&counts)) {
        let (openers, left): (f64, f64) = (counts.iter().flatten().sum(), counts.iter().map(|row| row[size]).sum());
        assert!(near(found.next.iter().sum::<f64>() + left, openers), "{found:?}");
        for row in found.probabilities.iter().flatten() {
            assert!(near(row.iter().sum(), 1.0), "{row:?}");
        }
    }
    Ok(())
}

fn lifts(u: &mut Unstructured<'_>) -> Result<()> {
    let mut side = |name: &str| {
        let pairs = list(u, 12, |u| Ok((number(u)?, number(u)?)))?;
        let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        Ok(sound(group_of_changes(name, &before, &after)).flatten())
    };
    let (treated, control) = (side("treated")?, side("control")?);
    let at = level(u)?;
    for design in [Design::HoldOut, Design::DifferenceInDifferences] {
        if let Some(found) = sound(incremental_lift(treated, control, design, at)) {
            holds(found.interval, found.lift, f64::MIN, f64::MAX);
            assert_eq!(found.lift.is_none(), found.reason.is_some(), "{found:?}");
        }
    }
    Ok(())
}

fn deferred(u: &mut Unstructured<'_>) -> Result<()> {
    let mut all = 0.0;
    let redeemed = list(u, 6, |u| {
        all += if u.ratio(1, 10)? { number(u)? } else { f64::from(u.int_in_range(0..=900_u16)?) };
        Ok(all)
    })?;
    let expectation = redeemed.iter().map(|_| share(u)).collect::<Result<Vec<f64>>>()?;
    let sale = PointSale {
        sales: number(u)?,
        points: number(u)?,
        point_price: number(u)?,
        expected_redemption: share(u)?,
        redeemed: &redeemed,
        expectation: u.ratio(1, 2)?.then_some(&expectation),
    };
    if let Some(found) = sound(deferred_revenue(sale))
        && let (Some(goods), Some(deferred)) = (found.goods, found.deferred)
    {
        assert!(near(goods + deferred, sale.sales) && goods >= 0.0 && deferred >= 0.0, "{found:?}");
        let mut recognised = 0.0;
        for year in &found.by_year {
            recognised += year.recognised;
            assert!(near(recognised + year.remaining, deferred), "{found:?}");
        }
    }
    Ok(())
}
