//! Models of purchases: a fit has finite figures or a reason, and what it expects is a share or a count that grows with time.

use super::given::{count, finite, level, list, number, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::btyd::*;

pub fn check(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let _ = match u.int_in_range(0..=9) {
        Ok(0..=5) => laws(&mut u),
        Ok(6 | 7) => spend(&mut u),
        _ => fits(&mut u),
    };
}

const MODELS: [ModelName; 5] =
    [ModelName::BgNbd, ModelName::MbgNbd, ModelName::ParetoNbd, ModelName::BgBb, ModelName::MbgCnbdK];

/// From a thousandth to ten thousand, evenly by the logarithm.
fn positive(u: &mut Unstructured<'_>) -> Result<f64> {
    Ok(10.0_f64.powf(share(u)? * 7.0 - 3.0))
}

/// Mostly histories that can be.
fn histories(u: &mut Unstructured<'_>, most: usize, whole: bool) -> Result<[Vec<f64>; 3]> {
    let odd = u.ratio(1, 8)?;
    let rows = list(u, most, |u| {
        if odd && u.ratio(1, 10)? {
            return Ok([number(u)?, number(u)?, number(u)?]);
        }
        let age = f64::from(u.int_in_range(0..=300_u16)?) / if whole { 10.0 } else { 7.0 };
        let age = if whole { age.floor() } else { age };
        let most = if whole { age as u16 } else { 30 };
        let frequency = f64::from(u.int_in_range(0..=most)?);
        let last = if frequency == 0.0 { 0.0 } else { age * share(u)? };
        Ok([frequency, if whole { last.ceil().max(frequency) } else { last }, age])
    })?;
    Ok([0, 1, 2].map(|at| rows.iter().map(|row| row[at]).collect()))
}

fn laws(u: &mut Unstructured<'_>) -> Result<()> {
    let name = *u.choose(&MODELS)?;
    let whole = name == ModelName::BgBb;
    let mut parameters = vec![positive(u)?, positive(u)?, positive(u)?, positive(u)?];
    if name == ModelName::MbgCnbdK {
        parameters.push(f64::from(u.int_in_range(1..=12_u8)?));
    }
    let model = Model { name, parameters };
    let [frequency, recency, age] = histories(u, 4, whole)?;
    let horizon = f64::from(u.int_in_range(1..=60_u8)?);
    let Some(seen) = sound(Histories::new(&frequency, &recency, &age, None, &[])) else { return Ok(()) };
    if whole && check_periods(&seen).is_err() {
        return Ok(());
    }
    for alive in model.by_row(&seen, |law, history| law.alive(history)) {
        assert!((0.0..=1.0 + 1e-9).contains(&alive), "{alive} {model:?}");
    }
    let (soon, later) = (model.expected(&seen, horizon), model.expected(&seen, horizon * 2.0));
    for (soon, later) in soon.iter().zip(&later) {
        assert!(
            soon.is_finite() && later.is_finite() && 0.0 <= *soon && soon * (1.0 - 1e-12) <= *later,
            "{soon} {later} {model:?}"
        );
    }
    let rate = share(u)? / 10.0;
    for (plain, discounted) in soon.iter().zip(discounted_purchases(&model, &seen, horizon, rate)) {
        assert!((0.0..=plain * (1.0 + 1e-6) + 1e-12).contains(&discounted), "{discounted} of {plain} {model:?}");
    }
    Ok(())
}

fn spend(u: &mut Unstructured<'_>) -> Result<()> {
    let rows = list(u, 30, |u| Ok((count(u)?, number(u)?)))?;
    let (frequency, value): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
    let Ok(found) = fit_gamma_gamma(&frequency, &value, None, level(u)?) else { return Ok(()) };
    assert!(found.correlation.is_none_or(|r| (-1.0 - 1e-9..=1.0 + 1e-9).contains(&r)), "{found:?}");
    assert!(found.mean.is_none_or(|mean| mean.is_finite() && mean > 0.0), "{found:?}");
    // What did not converge has numbers that the package shows as none.
    if found.reason.is_none() {
        finite(&found);
        let GammaGamma { p, q, gamma } = found.parameters.expect("parameters without a reason");
        assert!(p > 0.0 && q > 1.0 && gamma > 0.0, "{found:?}");
    }
    Ok(())
}

fn fits(u: &mut Unstructured<'_>) -> Result<()> {
    let name = *u.choose(&MODELS)?;
    let columns = histories(u, 30, name == ModelName::BgBb)?;
    let at = level(u)?;
    let Some(seen) = sound(Histories::new(&columns[0], &columns[1], &columns[2], None, &[])) else { return Ok(()) };
    let found = if name == ModelName::MbgCnbdK {
        let log_gaps = list(u, 30, number)?;
        let k = f64::from(u.int_in_range(0..=12_u8)?);
        let k = (k > 0.0).then_some(k);
        fit_mbg_cnbd_k(&seen, (log_gaps.len() == columns[0].len()).then_some(log_gaps.as_slice()), None, k, at)
            .map(|found| found.fit)
    } else {
        fit(name, &seen, at)
    };
    let Ok(found) = found else { return Ok(()) };
    if found.reason.is_some() {
        assert!(found.standard_errors.is_none() && found.intervals.is_none(), "{found:?}");
        return Ok(());
    }
    finite(&found);
    assert!(found.model.parameters.iter().all(|parameter| *parameter > 0.0), "{found:?}");
    for expected in found.model.expected(&seen, 10.0) {
        assert!(expected.is_finite() && expected >= 0.0, "{expected} {found:?}");
    }
    Ok(())
}
