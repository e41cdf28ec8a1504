//! The interface of a purchase model: what each model answers about one customer, and what all models share.

use super::histories::History;

/// What a model says of one customer. Times are in the unit of the parameters.
pub trait Law {
    /// The share of such customers to whom what is said of active ones applies.
    fn active(&self, history: &History) -> f64;

    /// P(alive): the probability that the customer is still active.
    fn alive(&self, history: &History) -> f64 {
        self.active(history)
    }

    /// The purchases of an active one within `horizon`.
    fn expected_of_active(&self, history: &History, horizon: f64) -> f64;

    /// The probability that an active one makes `count` purchases within `horizon`.
    fn probability_of_active(&self, history: &History, horizon: f64, count: f64) -> f64;

    /// The purchases after the first within `horizon` of the first, of a customer of whom nothing else is known.
    fn expected_of_new(&self, horizon: f64) -> f64;

    /// The probability of `count` such purchases.
    fn probability_of_new(&self, horizon: f64, count: f64) -> f64;

    /// Expected purchases within `horizon`.
    fn expected(&self, history: &History, horizon: f64) -> f64 {
        self.active(history) * self.expected_of_active(history, horizon)
    }

    /// The probability of `count` purchases within `horizon`.
    fn probability(&self, history: &History, horizon: f64, count: f64) -> f64 {
        let active = self.active(history);
        let of_gone = if count == 0.0 { 1.0 - active } else { 0.0 };
        of_gone + active * self.probability_of_active(history, horizon, count)
    }
}

/// The slopes of a log-likelihood by the four parameters of a model, in their order.
pub(super) type Slopes = [f64; 4];

/// Of two possibilities, the share of the second and by how much the two together are likelier than the first, as a
/// logarithm; `ln_odds` is the second's by the first.
pub(super) fn either(ln_odds: f64) -> (f64, f64) {
    let odds = libm::exp(-ln_odds.abs());
    let share = if ln_odds > 0.0 { 1.0 / (1.0 + odds) } else { odds / (1.0 + odds) };
    (share, ln_odds.max(0.0) + libm::log1p(odds))
}
