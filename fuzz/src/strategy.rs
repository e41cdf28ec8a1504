//! Strategy: what a change of retention brings, shares of what binds, goals and scorecards.

use super::given::{count, list, near, number, option, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::stats::{Figure, LoyaltyKind, Series, Share, scorecard};
use loyalkit::strategy::*;

pub fn check(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let _ = match u.int_in_range(0..=4) {
        Ok(0) => changes(&mut u),
        Ok(1) => bindings(&mut u),
        Ok(2) => goals(&mut u),
        Ok(3) => matrix(&mut u),
        _ => series(&mut u),
    };
}

const UNITS: [ChangeUnit; 2] = [ChangeUnit::Points, ChangeUnit::Relative];

fn changes(u: &mut Unstructured<'_>) -> Result<()> {
    let change = RetentionChange {
        retention: if u.ratio(1, 10)? { number(u)? } else { share(u)? },
        change: if u.ratio(1, 4)? { number(u)? } else { share(u)? / 4.0 },
        unit: *u.choose(&UNITS)?,
        discount: share(u)?,
        margin: option(u, number)?,
    };
    if let Some(found) = sound(profit_lift(change)) {
        assert!((0.0..=1.0).contains(&found.retention), "{found:?}");
        assert!(found.curve.is_sorted_by_key(|point| point.retention), "{found:?}");
        assert_eq!(found.value.is_none(), found.reason.is_some(), "{found:?}");
    }
    sound(acquisition_or_retention(number(u)?, number(u)?));
    sound(selling_odds(Offers { contacts: count(u)?, probability: share(u)?, margin: number(u)?, cost: number(u)? }));
    Ok(())
}

fn bindings(u: &mut Unstructured<'_>) -> Result<()> {
    let given = Bindings {
        situational: number(u)?,
        technical: number(u)?,
        contractual: number(u)?,
        economic: number(u)?,
        emotional: number(u)?,
    };
    if let Some(found) = sound(binding_shares(given)) {
        let shares = [found.situational, found.technical, found.contractual, found.economic, found.emotional];
        let all: f64 = shares.iter().flatten().sum();
        assert!(found.reason.is_some() || near(all, 1.0), "{found:?}");
        assert!(
            shares.iter().flatten().chain(&found.voluntary).all(|share| (0.0..=1.0 + 1e-9).contains(share)),
            "{found:?}"
        );
    }
    let counts = list(u, 8, count)?;
    if let Some(found) = sound(chain_of_effects(&counts)) {
        assert!(found.steps.iter().flatten().chain(&found.overall).all(|share| *share >= 0.0), "{found:?}");
    }
    sound(expectation_gap(number(u)?, number(u)?));
    Ok(())
}

fn goals(u: &mut Unstructured<'_>) -> Result<()> {
    let input = GoalInput {
        baseline: number(u)?,
        change: number(u)?,
        unit: *u.choose(&UNITS)?,
        current: option(u, number)?,
        start: number(u)?,
        end: number(u)?,
        today: number(u)?,
        measure: option(u, |u| u.choose(&[Measure::Rate, Measure::Score, Measure::Amount]).copied())?,
    };
    if let Some(found) = sound(goal(input)) {
        assert!(found.elapsed >= 0.0, "{found:?}");
    }
    Ok(())
}

fn matrix(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 20, |u| Ok((number(u)?, number(u)?)))?;
    let (behaviour, attitude): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
    let cutoffs = LoyaltyCutoffs { behaviour_cutoff: number(u)?, attitude_cutoff: number(u)? };
    if let Some(found) = sound(loyalty_matrix(&behaviour, &attitude, cutoffs)) {
        let LoyaltyCounts { both, latent, spurious, none, unclassified } = found.counts;
        assert_eq!(both + latent + spurious + none + unclassified, behaviour.len() as f64);
        assert_eq!(found.classes.len(), behaviour.len());
    }
    Ok(())
}

fn series(u: &mut Unstructured<'_>) -> Result<()> {
    let periods = u.int_in_range(0..=4_usize)?;
    let series = list(u, 3, |u| {
        let figures = (0..periods).map(|_| {
            Ok(match u.int_in_range(0..=2)? {
                0 => Figure::Missing,
                1 => Figure::Value(number(u)?),
                _ => Figure::Share(Share { numerator: count(u)?, denominator: count(u)? }),
            })
        });
        let figures = figures.collect::<Result<Vec<Figure>>>()?;
        let loyalty = option(u, |u| u.choose(&[LoyaltyKind::Behavioural, LoyaltyKind::Attitudinal]).copied())?;
        Ok(Series { metric: "m".into(), loyalty, benchmark: option(u, number)?, figures })
    })?;
    for row in sound(scorecard(&series)).into_iter().flatten() {
        assert_eq!(row.periods.len(), periods);
        assert!(row.periods.iter().all(|cell| cell.p.is_none_or(|p| (0.0..=1.0).contains(&p))), "{row:?}");
    }
    Ok(())
}
