//! Retention: rates of what was there at the start, the movements of revenue, and contracts renewed.

use super::given::{count, finite, level, list, near, number, option, rate, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::retention::*;

pub fn check(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let _ = match u.int_in_range(0..=4) {
        Ok(0) => rates(&mut u),
        Ok(1) => periods(&mut u),
        Ok(2) => movements(&mut u),
        Ok(3) => contracts(&mut u),
        _ => answered(&mut u),
    };
}

fn rates(u: &mut Unstructured<'_>) -> Result<()> {
    let (start, end, acquired, at) = (count(u)?, count(u)?, count(u)?, level(u)?);
    if let Some(kept) = sound(retention_rate(RetentionCounts { start, end, acquired }, at)) {
        // More than there were at the start, where customers have come back: said in a warning.
        match kept.value {
            Some(value) if value > 1.0 => assert!(kept.interval.is_none() && kept.warnings.len() == 2, "{kept:?}"),
            _ => rate(&kept),
        }
    }
    let opening = OpeningCohort { start, lost_of_start: count(u)? };
    if let Some(kept) = sound(retention_of_opening_cohort(opening, at)) {
        rate(&kept);
        let counts =
            ChurnCounts { start, lost: opening.lost_of_start, acquired: None, lost_of_acquired: None, end: None };
        if let Ok(lost) = churn_rate(counts, ChurnConvention::OpeningCohort, at)
            && let (Some(kept), Some(lost)) = (kept.value, lost.value)
        {
            assert!(near(kept + lost, 1.0), "{kept} {lost}");
        }
    }
    let counts = ChurnCounts {
        start,
        lost: count(u)?,
        acquired: option(u, count)?,
        lost_of_acquired: option(u, count)?,
        end: option(u, count)?,
    };
    for convention in [
        ChurnConvention::OpeningCohort,
        ChurnConvention::AllLost,
        ChurnConvention::Midpoint,
        ChurnConvention::StartPlusNew,
    ] {
        if let Some(lost) = sound(churn_rate(counts, convention, at)) {
            assert!(lost.value.is_none_or(|value| value >= 0.0), "{lost:?}");
        }
    }
    Ok(())
}

fn periods(u: &mut Unstructured<'_>) -> Result<()> {
    let (loss, periods) = (if u.ratio(1, 4)? { number(u)? } else { share(u)? }, number(u)?);
    if let Some(year) = sound(annual_rate(loss, periods)) {
        assert!((0.0..=1.0).contains(&year), "{year}");
    }
    if let Some(part) = sound(period_rate(loss, periods)) {
        assert!((0.0..=1.0).contains(&part), "{part}");
    }
    if let Some(found) = sound(lifetime(loss))
        && let (Some(mean), Some(half)) = (found.mean, found.half_life)
    {
        assert!(mean >= 0.0 && 0.0 <= half && half <= mean * 1.000_001, "{found:?}");
    }
    Ok(())
}

fn movements(u: &mut Unstructured<'_>) -> Result<()> {
    let movement = MrrMovement {
        start: number(u)?,
        new: number(u)?,
        expansion: number(u)?,
        reactivation: number(u)?,
        contraction: number(u)?,
        churned: number(u)?,
        end: None,
    };
    if let Some(bridge) = sound(mrr_bridge(movement)) {
        assert!(mrr_bridge(MrrMovement { end: Some(bridge.end), ..movement }).is_ok(), "{bridge:?}");
        if let (Some(gross), Some(net)) = (bridge.gross_retention, bridge.net_retention) {
            assert!(gross <= 1.0 + 1e-9 && gross <= net + 1e-9 * net.abs().max(1.0), "{bridge:?}");
        }
    }
    let pairs = list(u, 20, |u| Ok((number(u)?, number(u)?)))?;
    let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
    if let Some(kept) = sound(revenue_retention(&before, &after)) {
        rate(&kept.logo);
        if let (Some(gross), Some(net)) = (kept.gross, kept.net) {
            assert!((0.0..=1.0 + 1e-9).contains(&gross) && gross <= net + 1e-9 * net.abs().max(1.0), "{kept:?}");
        }
    }
    Ok(())
}

fn contracts(u: &mut Unstructured<'_>) -> Result<()> {
    let mut left = f64::from(u.int_in_range(0..=3_000_u16)?);
    let mut survivors = list(u, 12, |u| {
        let now = left;
        left -= (left * share(u)?).floor();
        Ok(now)
    })?;
    if u.ratio(1, 10)? {
        survivors.push(number(u)?);
    }
    let at = level(u)?;
    for model in [ContractualModel::ShiftedBetaGeometric, ContractualModel::BetaDiscreteWeibull] {
        let Ok(found) = fit_contractual(model, &survivors, at) else { continue };
        let Some(law) = found.parameters else {
            assert!(found.reason.is_some(), "{found:?}");
            continue;
        };
        finite(&found);
        let mut before = 1.0;
        for time in 0..40 {
            let now = law.survival(f64::from(time));
            assert!((0.0..=before * (1.0 + 1e-12)).contains(&now), "{now} after {before} {law:?}");
            before = now;
        }
    }
    Ok(())
}

fn answered(u: &mut Unstructured<'_>) -> Result<()> {
    let durations = list(u, 30, number)?;
    let target = number(u)?;
    if let Some(found) = sound(service_level(&durations, target)) {
        rate(&found.within);
        assert!(found.median.zip(found.p90).is_none_or(|(median, p90)| median <= p90), "{found:?}");
    }
    Ok(())
}
