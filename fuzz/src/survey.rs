//! Surveys: scores lie on their scale and in their interval, and do not depend on how the answers were given.

use super::given::{comparison, count, finite, holds, level, list, near, number, option, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::stats::Adjustment;
use loyalkit::survey::*;

pub fn check(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let _ = match u.int_in_range(0..=7) {
        Ok(0) => scores(&mut u),
        Ok(1) => answers(&mut u),
        Ok(2) => definitions(&mut u),
        Ok(3) => compared(&mut u),
        Ok(4) => sizes(&mut u),
        Ok(5) => driven(&mut u),
        Ok(6) => accounts(&mut u),
        _ => levels(&mut u),
    };
}

fn groups(u: &mut Unstructured<'_>) -> Result<Groups> {
    Ok(Groups { promoters: count(u)?, passives: count(u)?, detractors: count(u)? })
}

fn options(u: &mut Unstructured<'_>) -> Result<NpsOptions> {
    Ok(NpsOptions {
        level: level(u)?,
        method: *u.choose(&[NpsMethod::AdjustedWald, NpsMethod::Wald, NpsMethod::Bootstrap])?,
        seed: f64::from(u.int_in_range(0..=99_u8)?),
        resamples: 200.0,
        population: option(u, count)?,
    })
}

fn scored(found: &Nps) {
    holds(found.interval, found.score, -100.0, 100.0);
    assert_eq!(found.score.is_none(), found.reason.is_some(), "{found:?}");
    assert!(near(found.promoters + found.passives + found.detractors, found.n));
}

fn scores(u: &mut Unstructured<'_>) -> Result<()> {
    let (groups, options) = (groups(u)?, options(u)?);
    let Some(found) = sound(nps(groups, options)) else { return Ok(()) };
    scored(&found);
    if let Some(score) = found.score {
        assert!(near(score, 100.0 * (groups.promoters - groups.detractors) / groups.n()));
        let back = Groups { promoters: groups.detractors, detractors: groups.promoters, ..groups };
        assert!(near(score, -nps(back, options).expect("the same counts").score.expect("a score")));
    }
    let target = number(u)?;
    if let Some(PromotersNeeded { promoters: Some(more), .. }) = sound(promoters_needed(groups, target)) {
        let then = Groups { promoters: groups.promoters + more, ..groups };
        assert!(
            more >= 0.0
                && nps(then, options).is_ok_and(|found| found.score.is_some_and(|score| score >= target - 1e-6))
        );
    }
    Ok(())
}

fn answers(u: &mut Unstructured<'_>) -> Result<()> {
    let options = NpsOptions { method: NpsMethod::AdjustedWald, ..options(u)? };
    let mut answers =
        list(u, 40, |u| Ok(if u.ratio(1, 60)? { number(u)? } else { f64::from(u.int_in_range(0..=10_u8)?) }))?;
    let Some(found) = sound(nps_of_answers(&answers, options)) else { return Ok(()) };
    scored(&found);
    answers.reverse();
    assert_eq!(found, nps_of_answers(&answers, options).expect("the same answers"));
    let counted = Counts::of_answers(&answers, NPS_SCALE).expect("answers on the scale");
    assert_eq!(found, nps_of_counts(&counted, options).expect("the same answers"));
    Ok(())
}

fn definitions(u: &mut Unstructured<'_>) -> Result<()> {
    let lowest = f64::from(u.int_in_range(0..=1_u8)?);
    let highest = f64::from(u.int_in_range(2..=11_u8)?);
    let steps = (highest - lowest) as usize + 1;
    let counts = (0..steps).map(|_| count(u)).collect::<Result<Vec<f64>>>()?;
    let at = level(u)?;
    let Some(counts) = sound(Counts::of_counts(&counts, Scale(lowest, highest))) else { return Ok(()) };
    if let Some(mean) = counts.mean() {
        assert!((lowest..=highest).contains(&mean), "{mean}");
    }
    for (definition, low, high) in [
        (CsatDefinition::Top2Box, 0.0, 1.0),
        (CsatDefinition::TopBox, 0.0, 1.0),
        (CsatDefinition::Mean, lowest, highest),
        (CsatDefinition::RescaledMean, 0.0, 1.0),
        (CsatDefinition::Net, -1.0, 1.0),
    ] {
        if let Some(found) = sound(csat(&counts, definition, at)) {
            holds(found.interval, found.value, low, high);
        }
    }
    for direction in [Direction::Ease, Direction::Effort] {
        if let Some(found) = sound(ces(&counts, direction, at)) {
            holds(found.interval, found.mean, lowest, highest);
            if let (Some(five), Some(six)) = (found.at_least5, found.at_least6) {
                assert!(six <= five, "{found:?}");
            }
        }
    }
    Ok(())
}

fn compared(u: &mut Unstructured<'_>) -> Result<()> {
    let (a, b, at) = (groups(u)?, groups(u)?, level(u)?);
    let method = *u.choose(&[NpsMethod::AdjustedWald, NpsMethod::Wald])?;
    if let Some(found) = sound(compare_nps(a, b, at, method)) {
        comparison(&found, 200.0);
        let back = compare_nps(b, a, at, method).expect("the same counts");
        assert_eq!(found.p, back.p);
    }
    let segments = list(u, 6, |u| Ok(Segment { name: format!("s{}", u.int_in_range(0..=9_u8)?), groups: groups(u)? }))?;
    let pairs = [Adjustment::None, Adjustment::Holm].map(|adjust| sound(compare_segments(&segments, at, adjust)));
    if let [Some(plain), Some(holm)] = pairs {
        assert_eq!(plain.len(), segments.len() * segments.len().saturating_sub(1) / 2);
        for (plain, holm) in plain.iter().zip(&holm) {
            assert_eq!(plain.p, holm.p);
            assert!(
                holm.adjusted_p.zip(holm.p).is_none_or(|(adjusted, p)| p <= adjusted && adjusted <= 1.0),
                "{holm:?}"
            );
        }
    }
    if let Some(found) = sound(segment_scores(&segments, NpsOptions { level: at, ..NpsOptions::default() })) {
        scored(&found.pooled);
        assert!(found.mean.is_none_or(|mean| (-100.0..=100.0).contains(&mean)));
    }
    Ok(())
}

fn sizes(u: &mut Unstructured<'_>) -> Result<()> {
    let (margin, variance, level, power) = (number(u)?, share(u)?, level(u)?, share(u)?);
    if let Some(found) = sound(nps_sample_size(NpsPrecision { margin, variance, level })) {
        let finer = nps_sample_size(NpsPrecision { margin: margin / 2.0, variance, level });
        assert!(found.n >= 0.0 && finer.is_ok_and(|finer| finer.n >= found.n), "{found:?}");
    }
    sound(nps_comparison_sample_size(NpsChange { difference: margin, variance, power, level }));
    let population = option(u, count)?;
    if let Some(found) = sound(rate_sample_size(RatePrecision { margin, proportion: share(u)?, population, level })) {
        assert!(population.is_none_or(|all| found.n <= all.max(1.0)), "{found:?} {population:?}");
    }
    Ok(())
}

fn driven(u: &mut Unstructured<'_>) -> Result<()> {
    let length = u.int_in_range(0..=20_usize)?;
    let column = |u: &mut Unstructured<'_>, most: u8| {
        (0..length)
            .map(|_| Ok(if u.ratio(1, 40)? { number(u)? } else { f64::from(u.int_in_range(0..=most)?) }))
            .collect::<Result<Vec<f64>>>()
    };
    let scores = column(u, 10)?;
    let ratings = list(u, 3, |u| {
        let values = column(u, 5)?;
        let ratings = if u.ratio(1, 2)? { Ratings::Numbers(values) } else { Ratings::Categories(values) };
        Ok((format!("d{}", u.int_in_range(0..=9_u8)?), ratings))
    })?;
    for driver in sound(drivers(&scores, &ratings)).into_iter().flatten() {
        assert!(driver.importance.is_none_or(|r| (-1.0..=1.0).contains(&r)), "{driver:?}");
    }
    Ok(())
}

fn accounts(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 30, |u| Ok((u.int_in_range(0..=6_u32)?, f64::from(u.int_in_range(0..=10_u8)?), count(u)?)))?;
    let accounts: Vec<u32> = rows.iter().map(|row| row.0).collect();
    let scores: Vec<f64> = rows.iter().map(|row| row.1).collect();
    let worth = [1.0; 7];
    let revenue: Vec<f64> = if u.ratio(1, 2)? {
        accounts.iter().map(|account| worth[*account as usize]).collect()
    } else {
        rows.iter().map(|row| row.2).collect()
    };
    let at = level(u)?;
    for unit in [Vote::Respondent, Vote::Account, Vote::Revenue] {
        let contacts = Contacts { accounts: &accounts, scores: &scores, revenue: Some(&revenue) };
        if let Some(found) = sound(nps_by_account(contacts, unit, at)) {
            holds(found.interval, found.score, -100.0, 100.0);
            assert!(found.accounts <= found.n.max(found.accounts), "{found:?}");
        }
    }
    Ok(())
}

fn levels(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 30, |u| Ok((f64::from(u.int_in_range(0..=10_u8)?), number(u)?)))?;
    let scores: Vec<f64> = rows.iter().map(|row| row.0).collect();
    let revenue: Vec<f64> = rows.iter().map(|row| row.1).collect();
    if let Some(found) = sound(loyalty_levels(&scores, Some(&revenue))) {
        assert_eq!(found.iter().map(|level| level.n).sum::<f64>(), scores.len() as f64);
        let shares: f64 = found.iter().filter_map(|level| level.share).sum();
        assert!(scores.is_empty() || near(shares, 1.0), "{shares}");
    }
    let upgrade = Upgrade { customers: count(u)?, from: number(u)?, to: number(u)?, conversion: share(u)? };
    if let Some(value) = sound(upgrade_value(upgrade)) {
        finite(&value);
    }
    Ok(())
}
