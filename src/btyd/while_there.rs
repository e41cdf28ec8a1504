//! Purchases while active: how many does a customer make who is certainly there, and may leave after each of them?

use super::nbd::Nbd;
use crate::stats::beta::ln_beta;

/// One who is there. Events come at random; every so many of them make a purchase, after which the customer may leave.
#[derive(Debug, Clone, Copy)]
pub(super) struct WhileThere {
    /// The events.
    pub(super) events: Nbd,
    /// How many events make a purchase: 1 where gaps are irregular.
    pub(super) each: u32,
    /// How many events towards the next purchase have been.
    pub(super) stage: u32,
    /// a: of leaving.
    pub(super) a: f64,
    /// b: of staying.
    pub(super) b: f64,
}

impl WhileThere {
    /// One whose every event is a purchase.
    pub(super) fn irregular(events: Nbd, a: f64, b: f64) -> Self {
        Self { events, each: 1, stage: 0, a, b }
    }

    /// The purchases within `horizon`.
    ///
    /// # Formula
    /// Σ P(M > m) · E[(1 − p)ᵐ], m = 0, 1, …, where M counts the purchases of one who never turns away. For BG/NBD it equals
    /// eq. 9 of Fader, Hardie and Lee 2005 (by their ₂F₁), has no singularity at a = 1, and adds positive terms alone.
    pub(super) fn expected(&self, horizon: f64) -> f64 {
        let Self { events, each, stage, a, b } = *self;
        let z = horizon / (events.alpha + horizon);
        if z <= 0.0 {
            return 0.0;
        }
        // Σ P(N = n) · Σ E[(1 − p)ᵐ], m < the purchases of n events; the probabilities are scaled as one likes and divided
        // by their sum.
        const TOO_LARGE: f64 = 1e200;
        let (mut probability, mut all, mut sum) = (1.0_f64, 1.0_f64, 0.0_f64);
        let (mut stays, mut purchases_left, mut purchases) = (1.0_f64, 0.0_f64, 0.0);
        let (mut n, mut until_next) = (0.0, each - stage);
        loop {
            let ratio = z * (events.r + n) / (n + 1.0);
            probability *= ratio;
            until_next -= 1;
            if until_next == 0 {
                purchases_left += stays;
                stays *= (b + purchases) / (a + b + purchases);
                purchases += 1.0;
                until_next = each;
            }
            n += 1.0;
            all += probability;
            sum += probability * purchases_left;
            let bound = ratio.max(z);
            if bound < 1.0 {
                // Later terms grow by one purchase each at the most.
                let rest = probability * bound / (1.0 - bound);
                if rest * (purchases_left + 1.0 / (1.0 - bound)) <= f64::EPSILON * sum {
                    return sum / all;
                }
            }
            if all > TOO_LARGE {
                (probability, sum, all) = (probability / all, sum / all, 1.0);
            }
        }
    }

    /// P(`count` purchases within `horizon`).
    pub(super) fn probability(&self, horizon: f64, count: f64) -> f64 {
        let Self { events, each, stage, a, b } = *self;
        let before = count * f64::from(each) - f64::from(stage);
        let so_many: f64 = (0..each)
            .map(|more| before + f64::from(more))
            .filter(|n| *n >= 0.0)
            .map(|n| events.probability(horizon, n))
            .sum();
        let stays = libm::exp(ln_beta(a, b + count) - ln_beta(a, b)) * so_many;
        if count == 0.0 {
            return stays;
        }
        let leaves = libm::exp(ln_beta(a + 1.0, b + count - 1.0) - ln_beta(a, b));
        stays + leaves * events.at_least(horizon, before)
    }
}
