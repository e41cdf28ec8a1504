//! Negative binomial distribution (NBD): how many purchases does a customer make who never leaves?

use crate::stats::beta::regularised_beta;
use crate::stats::gamma::ln_gamma;

/// Purchases at random at a rate λ ~ Gamma(r, α) (Ehrenberg 1959).
#[derive(Debug, Clone, Copy)]
pub(super) struct Nbd {
    /// The shape of the rates.
    pub(super) r: f64,
    /// Their scale, a time.
    pub(super) alpha: f64,
}

impl Nbd {
    /// ln P(exactly `count` purchases within `time`): Γ(r+x)/(Γ(r)·x!) · (α/(α+t))ʳ · (t/(α+t))ˣ.
    pub(super) fn ln_probability(self, time: f64, count: f64) -> f64 {
        let Self { r, alpha } = self;
        let none = -r * libm::log1p(time / alpha);
        if count == 0.0 {
            return none;
        }
        ln_gamma(r + count) - ln_gamma(r) - ln_gamma(count + 1.0) + none - count * libm::log1p(alpha / time)
    }

    /// P(exactly `count` purchases within `time`).
    pub(super) fn probability(self, time: f64, count: f64) -> f64 {
        libm::exp(self.ln_probability(time, count))
    }

    /// P(`count` purchases or more within `time`), for a count of 1 or more.
    pub(super) fn at_least(self, time: f64, count: f64) -> f64 {
        regularised_beta(time / (self.alpha + time), count, self.r)
    }
}
