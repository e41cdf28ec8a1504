//! Predicted customer lifetime value: what is a customer worth within a horizon, discounted, at a margin?

use super::bg_bb::BgBb;
use super::histories::{Histories, History};
use super::law::Law;
use super::model::{self, Model, ModelName};
use super::pareto_nbd::ParetoNbd;
use crate::stats::quadrature::area;
use crate::{LoyaltyError, Problem};

/// Discounted expected purchases of each row within `horizon`, each worth e^(−`rate`·time) of one made now.
///
/// # Formula
/// ∫ e^(−δt) dE(t) = e^(−δH)·E(H) + δ·∫ e^(−δt)·E(t) dt from 0 to the horizon H, where E(t) are the purchases to be
/// expected within t; under BG/BB, a sum over periods, whose purchases are discounted at their end.
pub fn discounted_purchases(model: &Model, histories: &Histories, horizon: f64, rate: f64) -> Vec<f64> {
    if model.name == ModelName::BgBb {
        let law = bg_bb(model);
        let of = |history| law.active(history) * law.discounted_of_active(history, horizon, rate);
        return histories.rows.iter().map(of).collect();
    }
    model.of_active(histories, |law, history| discounted(horizon, rate, |time| law.expected_of_active(history, time)))
}

/// The same of a new customer, the first purchase not counted.
pub fn discounted_purchases_of_new(model: &Model, horizon: f64, rate: f64) -> f64 {
    if model.name == ModelName::BgBb {
        let nobody = History { frequency: 0.0, recency: 0.0, age: 0.0, weight: 1.0 };
        return bg_bb(model).discounted_of_active(&nobody, horizon, rate);
    }
    let law = model.law(&[], 0);
    discounted(horizon, rate, |time| law.expected_of_new(time))
}

/// Discounted expected residual transactions (DERT) of each row, at a rate of `discount` per unit of time.
///
/// # Errors
/// BG/NBD, MBG/NBD and MBG/CNBD-k, which have no closed form for it.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::btyd::{Histories, Model, ModelName, residual_purchases};
///
/// let histories = Histories::new(&[2.0, 2.0], &[30.0, 5.0], &[39.0; 2], None, &[])?;
/// let model = Model { name: ModelName::ParetoNbd, parameters: vec![0.55, 10.6, 0.6, 11.7] };
/// let found = histories.by_customer(&residual_purchases(&model, &histories, 0.002)?);
/// // With as many purchases, who bought lately will buy more.
/// assert_eq!((format!("{:.2}", found[0]), format!("{:.2}", found[1])), ("7.72".into(), "1.18".into()));
/// let refused = residual_purchases(&Model { name: ModelName::BgNbd, ..model }, &histories, 0.002);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
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
        ModelName::BgNbd | ModelName::MbgNbd | ModelName::MbgCnbdK => {
            Err(LoyaltyError::invalid("fit.model", Problem::NoResidual {}))
        }
    }
}

fn bg_bb(model: &Model) -> BgBb {
    let [alpha, beta, gamma, delta] = model::moved(model.name, &model.parameters, &[], 0);
    BgBb { alpha, beta, gamma, delta }
}

fn discounted(horizon: f64, rate: f64, mut expected: impl FnMut(f64) -> f64) -> f64 {
    // What comes later is worth less than 1e-26 of what comes now.
    let end = horizon.min(60.0 / rate);
    let all = expected(end);
    if rate == 0.0 {
        return all;
    }
    libm::exp(-rate * end) * all + rate * area(0.0, end, &mut |time| libm::exp(-rate * time) * expected(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One purchase per unit of time: ∫ e^(−rt) dt = (1 − e^(−rh))/r.
    #[test]
    fn a_steady_flow_is_an_annuity() {
        for (horizon, rate) in [(10.0, 0.1), (1.0, 1e-6), (f64::INFINITY, 0.5), (1e9, 2.0)] {
            let known = -libm::expm1(-rate * horizon) / rate;
            assert!((discounted(horizon, rate, |time| time) / known - 1.0).abs() < 1e-9, "{horizon} {rate}");
        }
        assert_eq!(discounted(10.0, 0.0, |time| 2.0 * time), 20.0);
    }
}
