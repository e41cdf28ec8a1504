//! What will customers be worth within a horizon, at a discount and a margin?

use super::bg_bb::BgBb;
use super::histories::Histories;
use super::model::{self, Law, Model, ModelName};
use super::pareto_nbd::ParetoNbd;
use crate::LoyaltyError;
use crate::stats::quadrature::POINTS_16;

/// The purchases of each row of the histories to be expected within `horizon`, each worth e^(−`rate`·time) of one made now.
///
/// # Formula
/// ∫ e^(−δt) dE(t) = e^(−δH)·E(H) + δ·∫ e^(−δt)·E(t) dt from 0 to the horizon H, where E(t) are the purchases to be
/// expected within t; under BG/BB, a sum over periods, whose purchases are discounted at their end.
pub fn discounted_purchases(model: &Model, histories: &Histories, horizon: f64, rate: f64) -> Vec<f64> {
    if model.name == ModelName::BgBb {
        return by_period(model, histories, horizon, rate);
    }
    let shares = histories.covariates.is_empty();
    let mut known = (f64::NAN, f64::NAN, 0.0);
    model.by_row(histories, |law, history| {
        if !shares || (known.0, known.1) != (history.frequency, history.age) {
            let expected = |time: f64| law.expected_of_active(history, time);
            known = (history.frequency, history.age, discounted(horizon, rate, expected));
        }
        law.active(history) * known.2
    })
}

/// The same of a new customer, the first purchase not counted.
pub fn discounted_purchases_of_new(model: &Model, horizon: f64, rate: f64) -> f64 {
    let law = model.law(&[], 0);
    if model.name == ModelName::BgBb {
        return sum_of_periods(horizon, rate, |time| law.expected_of_new(time));
    }
    discounted(horizon, rate, |time| law.expected_of_new(time))
}

/// The discounted purchases of each row of the histories for ever, at a rate of `discount` per unit of time.
///
/// # Errors
/// BG/NBD and MBG/NBD, which have no closed form for it.
pub fn residual_purchases(model: &Model, histories: &Histories, discount: f64) -> Result<Vec<f64>, LoyaltyError> {
    let of = |row: usize| model::moved(model.name, &model.parameters, &histories.covariates, row);
    let rows = histories.rows.iter().enumerate();
    match model.name {
        ModelName::ParetoNbd => {
            let rate = libm::log1p(discount);
            let residual = |(row, history)| {
                let [r, alpha, s, beta] = of(row);
                ParetoNbd { r, alpha, s, beta }.residual(history, rate)
            };
            Ok(rows.map(residual).collect())
        }
        ModelName::BgBb => {
            let residual = |(row, history)| {
                let [alpha, beta, gamma, delta] = of(row);
                BgBb { alpha, beta, gamma, delta }.residual(history, discount)
            };
            Ok(rows.map(residual).collect())
        }
        ModelName::BgNbd | ModelName::MbgNbd => Err(LoyaltyError::InvalidInput {
            name: "fit.model".into(),
            problem: "residual purchases are those of Pareto/NBD and BG/BB: give a horizon and a discount instead"
                .into(),
        }),
    }
}

fn discounted(horizon: f64, rate: f64, mut expected: impl FnMut(f64) -> f64) -> f64 {
    let all = expected(horizon);
    if rate == 0.0 {
        return all;
    }
    libm::exp(-rate * horizon) * all
        + rate * POINTS_16.area(0.0, horizon, |time| libm::exp(-rate * time) * expected(time))
}

fn by_period(model: &Model, histories: &Histories, horizon: f64, rate: f64) -> Vec<f64> {
    model.by_row(histories, |law: &dyn Law, history| sum_of_periods(horizon, rate, |time| law.expected(history, time)))
}

fn sum_of_periods(horizon: f64, rate: f64, mut expected: impl FnMut(f64) -> f64) -> f64 {
    let mut before = 0.0;
    (1..=horizon as u32)
        .map(|period| {
            let by_now = expected(f64::from(period));
            let of_period = by_now - std::mem::replace(&mut before, by_now);
            of_period * libm::exp(-rate * f64::from(period))
        })
        .sum()
}
