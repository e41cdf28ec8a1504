//! Simulation from a fitted model: what might customers do? Seeded, so that it can be repeated.

use super::histories::{Histories, History};
use super::model::{self, Model, ModelName};
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
    let leaves_at_first = matches!(model.name, ModelName::MbgNbd | ModelName::MbgCnbdK);
    let customers = Customers::new(model, model.parameters.get(..4)?.try_into().ok()?, leaves_at_first, 0)?;
    Some(ages.iter().map(|age| customers.one(&mut draw, *age)).unzip())
}

/// Invented numbers of purchases that the customers of `histories` together make within `horizon`, `times` of them: each
/// customer is active with the probability that the model gives, and then lives on as one with such a history.
///
/// `None` for parameters that no distribution has, and for a model with covariates.
pub fn futures(model: &Model, histories: &Histories, horizon: f64, times: usize, seed: u64) -> Option<Vec<f64>> {
    if !histories.covariates.is_empty() {
        return None;
    }
    let mut draw = Pcg64Mcg::seed_from_u64(seed);
    let active = model.by_row(histories, |law, history| law.active(history));
    let mut totals = vec![0.0; times];
    for (history, active) in histories.rows().iter().zip(active) {
        let shares = stages(model, history);
        let known = still_there(model, history)?;
        let of_stage = |stage: usize| {
            let [first, rest @ ..] = known;
            let [second, third, fourth] = rest;
            Customers::new(model, [first + stage as f64, second, third, fourth], false, stage as u32)
        };
        let customers = (0..shares.len()).map(of_stage).collect::<Option<Vec<_>>>()?;
        for total in &mut totals {
            for _ in 0..history.weight.round() as usize {
                if draw.random::<f64>() < active {
                    let stage = if customers.len() > 1 { one_of(&shares, draw.random()) } else { 0 };
                    *total += customers[stage].one(&mut draw, horizon).0;
                }
            }
        }
    }
    Some(totals)
}

/// The probability of each number of events that an active customer has behind them since the last purchase, where it takes
/// several to the next.
fn stages(model: &Model, history: &History) -> Vec<f64> {
    match model.name {
        ModelName::MbgCnbdK => model::mbg_cnbd_k(&model.parameters).stage_shares(history),
        _ => vec![1.0],
    }
}

/// The place at which shares add up to `luck`.
fn one_of(shares: &[f64], luck: f64) -> usize {
    let mut left = luck;
    let place = shares.iter().position(|share| {
        left -= share;
        left < 0.0
    });
    place.unwrap_or(shares.len() - 1)
}

/// The parameters of customers with a history who are still active: what is known of their rates has grown with it.
fn still_there(model: &Model, history: &History) -> Option<[f64; 4]> {
    let [first, second, third, fourth] = model.parameters.get(..4)?.try_into().ok()?;
    let History { frequency, age, .. } = *history;
    Some(match model.name {
        ModelName::BgNbd => [first + frequency, second + age, third, fourth + frequency],
        ModelName::MbgNbd => [first + frequency, second + age, third, fourth + frequency + 1.0],
        ModelName::MbgCnbdK => {
            let k = model.parameters.get(4)?;
            [first + k * frequency, second + age, third, fourth + frequency + 1.0]
        }
        ModelName::ParetoNbd => [first + frequency, second + age, third, fourth + age],
        ModelName::BgBb => [first + frequency, second + age - frequency, third, fourth + age],
    })
}

/// What customers differ in: how often they buy, and how easily they leave.
enum Customers {
    /// They may leave after each purchase, after the first before all others too. A purchase takes `each` events, of which
    /// `stage` have been.
    AfterPurchase { rates: Gamma<f64>, leaving: Beta<f64>, at_first: bool, each: u32, stage: u32 },
    /// They may leave at any time.
    AtAnyTime { rates: Gamma<f64>, leaving: Gamma<f64> },
    /// They may buy once in each period, and leave before each.
    OncePerPeriod { buying: Beta<f64>, leaving: Beta<f64> },
}

impl Customers {
    fn new(model: &Model, [first, second, third, fourth]: [f64; 4], at_first: bool, stage: u32) -> Option<Self> {
        Some(match model.name {
            ModelName::BgNbd | ModelName::MbgNbd | ModelName::MbgCnbdK => Self::AfterPurchase {
                rates: Gamma::new(first, 1.0 / second).ok()?,
                leaving: Beta::new(third, fourth).ok()?,
                at_first,
                each: model.parameters.get(4).map_or(1, |k| *k as u32),
                stage,
            },
            ModelName::ParetoNbd => Self::AtAnyTime {
                rates: Gamma::new(first, 1.0 / second).ok()?,
                leaving: Gamma::new(third, 1.0 / fourth).ok()?,
            },
            ModelName::BgBb => {
                Self::OncePerPeriod { buying: Beta::new(first, second).ok()?, leaving: Beta::new(third, fourth).ok()? }
            }
        })
    }

    /// The purchases of one of them within a span, and when the last of them is.
    fn one(&self, draw: &mut impl Rng, span: f64) -> (f64, f64) {
        match self {
            Self::AfterPurchase { rates, leaving, at_first, each, stage } => {
                let (rate, leaves) = (rates.sample(draw), leaving.sample(draw));
                let is_gone = *at_first && draw.random::<f64>() < leaves;
                if is_gone { (0.0, 0.0) } else { buy(draw, rate, span, leaves, (*each, *stage)) }
            }
            Self::AtAnyTime { rates, leaving } => {
                let (rate, leaves) = (rates.sample(draw), leaving.sample(draw));
                let waits: f64 = Exp1.sample(draw);
                buy(draw, rate, span.min(waits / leaves), 0.0, (1, 0))
            }
            Self::OncePerPeriod { buying, leaving } => {
                let (buys, leaves) = (buying.sample(draw), leaving.sample(draw));
                visit(draw, buys, leaves, span)
            }
        }
    }
}

/// Purchases until `end`, each of which may be the last; each takes so many events at random at a rate, of which some have been.
fn buy(draw: &mut impl Rng, rate: f64, end: f64, leaves: f64, (each, stage): (u32, u32)) -> (f64, f64) {
    let (mut count, mut last) = (0, 0.0);
    while count < MOST {
        let events = if count == 0 { stage..each } else { 0..each };
        let waits: f64 = events.map(|_| -> f64 { Exp1.sample(draw) }).sum();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Fader, Hardie and Lee 2005 (BG/NBD), Batislam and others 2007 (MBG/NBD), Schmittlein and others 1987 (Pareto/NBD),
    /// Fader, Hardie and Shang 2010 (BG/BB): what three purchases in ten periods tell of one who is still there.
    #[test]
    fn rates_of_those_still_there_have_grown_with_what_is_known() {
        let history = History { frequency: 3.0, recency: 8.0, age: 10.0, weight: 1.0 };
        for (name, known) in [
            (ModelName::BgNbd, [4.0, 12.0, 3.0, 7.0]),
            (ModelName::MbgNbd, [4.0, 12.0, 3.0, 8.0]),
            (ModelName::ParetoNbd, [4.0, 12.0, 3.0, 14.0]),
            (ModelName::BgBb, [4.0, 9.0, 3.0, 14.0]),
        ] {
            let model = Model { name, parameters: vec![1.0, 2.0, 3.0, 4.0] };
            assert_eq!(still_there(&model, &history), Some(known), "{name:?}");
        }
    }
}
