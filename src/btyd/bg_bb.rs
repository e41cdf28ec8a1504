//! BG/BB (beta-geometric/beta-Bernoulli): who still buys, if there is one chance to buy per period?
//!
//! BG/BB: while active, a customer buys in a period with a probability p of their own, and before each period leaves
//! with a probability θ of their own; p ~ Beta(α, β), θ ~ Beta(γ, δ). Frequency, recency and age count periods. Source:
//! Fader, Hardie and Shang, "Customer-base analysis in a discrete-time noncontractual setting" (2010).

use super::histories::History;
use super::law::{Law, Slopes, either};
use crate::stats::beta::ln_beta;
use crate::stats::falling_sum::{DIRECT, Fall, rest};
use crate::stats::gamma::digamma;

/// The parameters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BgBb {
    /// α: of buying.
    pub alpha: f64,
    /// β: of not buying.
    pub beta: f64,
    /// γ: of leaving.
    pub gamma: f64,
    /// δ: of staying.
    pub delta: f64,
}

impl BgBb {
    /// ln P(a customer buys in `bought` of `chances` given periods).
    fn ln_bought(&self, bought: f64, chances: f64) -> f64 {
        ln_beta(self.alpha + bought, self.beta + chances - bought) - ln_beta(self.alpha, self.beta)
    }

    /// ln P(a customer is there in the first `periods` periods).
    fn ln_stays(&self, periods: f64) -> f64 {
        ln_beta(self.gamma, self.delta + periods) - ln_beta(self.gamma, self.delta)
    }

    /// ln P(a customer leaves right after `periods` periods).
    fn ln_leaves(&self, periods: f64) -> f64 {
        ln_beta(self.gamma + 1.0, self.delta + periods) - ln_beta(self.gamma, self.delta)
    }

    fn ln_there(&self, history: &History) -> f64 {
        self.ln_bought(history.frequency, history.age) + self.ln_stays(history.age)
    }

    /// The log-likelihood of one history (Fader, Hardie and Shang 2010, eq. 7) and its slopes by α, β, γ, δ.
    pub(super) fn likelihood(&self, history: &History) -> (f64, Slopes) {
        let Self { alpha, beta, gamma, delta } = *self;
        let History { frequency, recency, age, .. } = *history;
        let missed = recency - frequency;
        let (psi_buys, psi_leaves) = (digamma(alpha + frequency), digamma(gamma + 1.0));
        let there = [
            psi_buys - digamma(alpha + beta + age),
            digamma(beta + age - frequency) - digamma(alpha + beta + age),
            digamma(gamma) - digamma(gamma + delta + age),
            digamma(delta + age) - digamma(gamma + delta + age),
        ];
        let ln_there = self.ln_there(history);
        // Each possible time of leaving, relative to the first, and with it the slopes of its logarithm.
        let first = self.ln_bought(frequency, recency) + self.ln_leaves(recency);
        let mut psi = [
            digamma(alpha + beta + recency),
            digamma(beta + missed),
            digamma(gamma + delta + recency + 1.0),
            digamma(delta + recency),
        ];
        let (mut term, mut all, mut sums) = (1.0, 0.0, [0.0; 4]);
        for later in 0..(age - recency) as u32 {
            let later = f64::from(later);
            all += term;
            let slopes = [psi_buys - psi[0], psi[1] - psi[0], psi_leaves - psi[2], psi[3] - psi[2]];
            for k in 0..4 {
                sums[k] += term * slopes[k];
            }
            let next = [
                alpha + beta + recency + later,
                beta + missed + later,
                gamma + delta + recency + 1.0 + later,
                delta + recency + later,
            ];
            term *= next[1] / next[0] * next[3] / next[2];
            for k in 0..4 {
                psi[k] += 1.0 / next[k];
            }
        }
        let of_all = [
            digamma(alpha + beta) - digamma(alpha),
            digamma(alpha + beta) - digamma(beta),
            digamma(gamma + delta) - digamma(gamma),
            digamma(gamma + delta) - digamma(delta),
        ];
        if all == 0.0 {
            return (ln_there, [0, 1, 2, 3].map(|k| of_all[k] + there[k]));
        }
        let (gone, ln_either) = either(first + libm::log(all) - ln_there);
        let slopes = [0, 1, 2, 3].map(|k| of_all[k] + (1.0 - gone) * there[k] + gone * sums[k] / all);
        (ln_there + ln_either, slopes)
    }

    /// Σ P(there in period n+j) · e^(−rate·(j−1)) for j = 1…m, relative to being there in period n; the rate is above 0 where
    /// there is no last period.
    ///
    /// The closed form of Fader, Hardie and Shang 2010, eq. 13, divides by γ − 1; the sum does not.
    fn periods_left(&self, age: f64, horizon: f64, rate: f64) -> f64 {
        let factor = libm::exp(-rate);
        let (mut there, mut sum, mut worth) = (1.0, 0.0, 1.0);
        for j in (0..DIRECT).map(f64::from) {
            if j >= horizon || there * worth <= 1e-18 * sum {
                return sum;
            }
            there *= (self.delta + age + j) / (self.gamma + self.delta + age + j);
            sum += there * worth;
            worth *= factor;
        }
        let now = ln_beta(self.gamma, self.delta + age);
        let mut term = |j: f64| libm::exp(ln_beta(self.gamma, self.delta + age + j) - now - rate * (j - 1.0));
        // What falls as a power alone is not added up for ever.
        let fall = Fall { power: self.gamma, from: f64::INFINITY, rate };
        sum + rest(sum, horizon.ceil(), fall, &mut term).unwrap_or(f64::INFINITY)
    }

    /// The share of the coming periods in which a customer buys who is there.
    fn buys(&self, history: &History) -> f64 {
        (self.alpha + history.frequency) / (self.alpha + self.beta + history.age)
    }

    /// The discounted purchases to be expected of a customer for ever, at a rate per period; those of the next period are
    /// discounted once (Fader, Hardie and Shang 2010, eq. 14).
    pub fn residual(&self, history: &History, rate: f64) -> f64 {
        self.active(history) * self.discounted_of_active(history, f64::INFINITY, libm::log1p(rate))
    }

    /// The same of a customer who is active within so many periods, at a continuous rate.
    pub(super) fn discounted_of_active(&self, history: &History, horizon: f64, rate: f64) -> f64 {
        self.buys(history) * self.periods_left(history.age, horizon, rate) * libm::exp(-rate)
    }
}

impl Law for BgBb {
    /// P(there in the last period of the observation).
    fn active(&self, history: &History) -> f64 {
        libm::exp(self.ln_there(history) - self.likelihood(history).0).min(1.0)
    }

    /// P(there in the next period) (Fader, Hardie and Shang 2010, eq. 11): that is when the next purchase can be.
    fn alive(&self, history: &History) -> f64 {
        let stays = (self.delta + history.age) / (self.gamma + self.delta + history.age);
        self.active(history) * stays
    }

    fn expected_of_active(&self, history: &History, horizon: f64) -> f64 {
        self.buys(history) * self.periods_left(history.age, horizon, 0.0)
    }

    fn probability_of_active(&self, history: &History, horizon: f64, count: f64) -> f64 {
        let after = Self {
            alpha: self.alpha + history.frequency,
            beta: self.beta + history.age - history.frequency,
            gamma: self.gamma,
            delta: self.delta + history.age,
        };
        after.probability_of_new(horizon, count)
    }

    fn expected_of_new(&self, horizon: f64) -> f64 {
        let nobody = History { frequency: 0.0, recency: 0.0, age: 0.0, weight: 1.0 };
        self.expected_of_active(&nobody, horizon)
    }

    /// Fader, Hardie and Shang 2010, eq. 8.
    fn probability_of_new(&self, horizon: f64, count: f64) -> f64 {
        if count > horizon {
            return 0.0;
        }
        let ways = |periods: f64| -libm::log(periods + 1.0) - ln_beta(count + 1.0, periods - count + 1.0);
        let there = ways(horizon) + self.ln_bought(count, horizon) + self.ln_stays(horizon);
        let left = (count as u32..horizon as u32).map(|periods| {
            let periods = f64::from(periods);
            libm::exp(ways(periods) + self.ln_bought(count, periods) + self.ln_leaves(periods))
        });
        libm::exp(there) + left.sum::<f64>()
    }
}
