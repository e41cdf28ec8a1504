//! Simulation from a fitted model: what might customers do? Seeded, so that it can be repeated.

use super::model::{Model, ModelName};
use rand::{Rng, RngExt, SeedableRng};
use rand_distr::{Beta, Distribution, Exp1, Gamma};
use rand_pcg::Pcg64Mcg;

/// More purchases than anybody makes: an invented customer of a far tail stops there.
const MOST: u32 = 100_000;

/// Invented frequencies and recencies of customers who were observed for `ages`, in the unit of the model.
///
/// `None` for parameters that no distribution has.
pub fn simulate(model: &Model, ages: &[f64], seed: u64) -> Option<(Vec<f64>, Vec<f64>)> {
    let mut draw = Pcg64Mcg::seed_from_u64(seed);
    let parameters: [f64; 4] = model.parameters.get(..4)?.try_into().ok()?;
    let [first, second, third, fourth] = parameters;
    let mut columns = (Vec::with_capacity(ages.len()), Vec::with_capacity(ages.len()));
    let mut keep = |(frequency, recency): (f64, f64)| {
        columns.0.push(frequency);
        columns.1.push(recency);
    };
    match model.name {
        ModelName::BgNbd | ModelName::MbgNbd => {
            let rates = Gamma::new(first, 1.0 / second).ok()?;
            let chances = Beta::new(third, fourth).ok()?;
            let leaves_at_first = model.name == ModelName::MbgNbd;
            for &age in ages {
                let (rate, leaves) = (rates.sample(&mut draw), chances.sample(&mut draw));
                let is_gone = leaves_at_first && draw.random::<f64>() < leaves;
                keep(if is_gone { (0.0, 0.0) } else { buy(&mut draw, rate, age, leaves) });
            }
        }
        ModelName::ParetoNbd => {
            let rates = Gamma::new(first, 1.0 / second).ok()?;
            let leaving = Gamma::new(third, 1.0 / fourth).ok()?;
            for &age in ages {
                let (rate, leaves) = (rates.sample(&mut draw), leaving.sample(&mut draw));
                let waits: f64 = Exp1.sample(&mut draw);
                keep(buy(&mut draw, rate, age.min(waits / leaves), 0.0));
            }
        }
        ModelName::BgBb => {
            let buying = Beta::new(first, second).ok()?;
            let leaving = Beta::new(third, fourth).ok()?;
            for &age in ages {
                let (buys, leaves) = (buying.sample(&mut draw), leaving.sample(&mut draw));
                keep(visit(&mut draw, buys, leaves, age));
            }
        }
    }
    Some(columns)
}

/// Purchases at random at a rate until `end`, each of which may be the last.
fn buy(draw: &mut impl Rng, rate: f64, end: f64, leaves: f64) -> (f64, f64) {
    let (mut count, mut last) = (0, 0.0);
    while count < MOST {
        let waits: f64 = Exp1.sample(draw);
        let next = last + waits / rate;
        if next >= end || next.is_nan() {
            break;
        }
        (count, last) = (count + 1, next);
        if leaves > 0.0 && draw.random::<f64>() < leaves {
            break;
        }
    }
    (f64::from(count), last)
}

/// A chance to buy in each period, before each of which the customer may leave.
fn visit(draw: &mut impl Rng, buys: f64, leaves: f64, periods: f64) -> (f64, f64) {
    let (mut count, mut last) = (0.0, 0.0);
    for period in 1..=periods.min(f64::from(MOST)) as u32 {
        if draw.random::<f64>() < leaves {
            break;
        }
        if draw.random::<f64>() < buys {
            count += 1.0;
            last = f64::from(period);
        }
    }
    (count, last)
}

/// Invented mean amounts of customers with so many repeat purchases each, by the gamma-gamma model with p, q and γ.
///
/// `None` for parameters that no distribution has.
pub fn simulate_spend([p, q, gamma]: [f64; 3], frequency: &[f64], seed: u64) -> Option<Vec<f64>> {
    let mut draw = Pcg64Mcg::seed_from_u64(seed);
    let scales = Gamma::new(q, 1.0 / gamma).ok()?;
    let mean = |&count: &f64| {
        // The mean of x amounts of shape p is an amount of shape p·x, divided by x.
        let amounts = Gamma::new(p * count, 1.0).ok()?;
        Some(amounts.sample(&mut draw) / scales.sample(&mut draw) / count)
    };
    frequency.iter().map(mean).collect()
}
