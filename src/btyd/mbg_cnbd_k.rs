//! MBG/CNBD-k: who still buys, if customers buy at regular intervals and any purchase may have been the last?
//!
//! MBG/CNBD-k: while active, a customer's gaps between purchases are Erlang(k, λ): the time of k events at a rate λ of their
//! own, so that a larger k means more regular gaps. After each purchase, the first included, the customer turns away with a
//! probability p of their own; λ ~ Gamma(r, α), p ~ Beta(a, b). At k = 1 it is MBG/NBD. Sources: Batislam, Denizel and
//! Filiztekin 2007; Hoppe and Wagner 2007; Reutterer, Platzer and Schröder, "Leveraging purchase regularity for predicting
//! customer behavior the easy way" (2021).

use super::histories::History;
use super::law::{Law, Slopes, either};
use super::nbd::Nbd;
use super::while_there::WhileThere;
use crate::stats::beta::ln_beta;
use crate::stats::gamma::{digamma, ln_gamma};

/// The parameters, in the unit of time of the histories.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MbgCnbdK {
    /// r: the shape of the rates.
    pub r: f64,
    /// α: their scale, a time.
    pub alpha: f64,
    /// a: of turning away.
    pub a: f64,
    /// b: of staying.
    pub b: f64,
    /// k: how many events make a purchase, 1 or more.
    pub k: u32,
}

/// What rows of one frequency have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    frequency: f64,
    /// ln Γ(r+kx)/Γ(r) − x ln Γ(k) + r ln α + ln B(a, b+x+1)/B(a, b), and its slopes by r, a and b.
    value: f64,
    slopes: [f64; 3],
}

impl Default for Known {
    fn default() -> Self {
        Self { frequency: f64::NAN, value: 0.0, slopes: [0.0; 3] }
    }
}

/// How many of the k events towards the next purchase an active customer has behind them.
struct Stages {
    /// The probability of each number, from 0 on.
    shares: Vec<f64>,
    /// ln S₂, S₂ = Σ (A)ⱼ uʲ/j!, j < k, where A = r + kx and u = (T − t_x)/(α + T).
    ln_sum: f64,
}

impl MbgCnbdK {
    /// A: the shape of the rates of customers with so many purchases.
    fn shape(&self, frequency: f64) -> f64 {
        self.r + f64::from(self.k) * frequency
    }

    /// By log-sum-exp: no term is negative.
    fn stages(&self, history: &History) -> Stages {
        let shape = self.shape(history.frequency);
        let silent = (history.age - history.recency) / (self.alpha + history.age);
        let (mut ln_term, mut terms) = (0.0, Vec::with_capacity(self.k as usize));
        for j in (0..self.k).map(f64::from) {
            terms.push(ln_term);
            ln_term += libm::log(silent * (shape + j) / (j + 1.0));
        }
        let most = terms.iter().fold(0.0, |most: f64, term| most.max(*term));
        terms.iter_mut().for_each(|term| *term = libm::exp(*term - most));
        let sum: f64 = terms.iter().sum();
        terms.iter_mut().for_each(|term| *term /= sum);
        Stages { shares: terms, ln_sum: most + libm::log(sum) }
    }

    /// The odds of having turned away after the last purchase, as a logarithm: a/(b+x) · ((α+T)/(α+t_x))^A / S₂.
    fn ln_odds_of_leaving(&self, history: &History, stages: &Stages) -> f64 {
        let stretch = libm::log1p((history.age - history.recency) / (self.alpha + history.recency));
        libm::log(self.a / (self.b + history.frequency)) + self.shape(history.frequency) * stretch - stages.ln_sum
    }

    /// Brings what is known up to a row, which shares some of it with the row before.
    pub(super) fn know(&self, known: &mut Known, row: &History) {
        if row.frequency == known.frequency {
            return;
        }
        let Self { r, alpha, a, b, k } = *self;
        let (shape, stays, ln_alpha) = (self.shape(row.frequency), b + row.frequency + 1.0, libm::log(alpha));
        let of_gaps = ln_gamma(shape) - ln_gamma(r) - row.frequency * ln_gamma(f64::from(k)) + r * ln_alpha;
        let of_both = digamma(a + b) - digamma(a + stays);
        *known = Known {
            frequency: row.frequency,
            value: of_gaps + ln_beta(a, stays) - ln_beta(a, b),
            slopes: [digamma(shape) - digamma(r) + ln_alpha, of_both, digamma(stays) - digamma(b) + of_both],
        };
    }

    /// The log-likelihood of a history without its gaps, (k−1) Σ ln g, and its slopes by r, α, a, b.
    pub(super) fn likelihood(&self, history: &History, known: &Known) -> (f64, Slopes) {
        let Self { r, alpha, a, b, .. } = *self;
        let (shape, whole, until_last) = (self.shape(history.frequency), alpha + history.age, alpha + history.recency);
        let stages = self.stages(history);
        // Means over the stages: of the events since the last purchase, and of ψ(A+j) − ψ(A).
        let (mut events, mut growth, mut of_shape) = (0.0, 0.0, 0.0);
        for (j, share) in (0..self.k).map(f64::from).zip(&stages.shares) {
            events += share * j;
            of_shape += share * growth;
            growth += 1.0 / (shape + j);
        }
        let ln_there = stages.ln_sum - shape * libm::log(whole);
        let (gone, ln_either) = either(self.ln_odds_of_leaving(history, &stages));
        let there = 1.0 - gone;
        let slopes = [
            known.slopes[0] + there * (of_shape - libm::log(whole)) - gone * libm::log(until_last),
            r / alpha - there * (shape + events) / whole - gone * shape / until_last,
            known.slopes[1] + gone / a,
            known.slopes[2] - gone / (b + history.frequency),
        ];
        (known.value + ln_there + ln_either, slopes)
    }

    /// The log-likelihood of one history, the gaps between whose purchases have the logarithms `log_gaps` together.
    ///
    /// # Formula
    /// (k−1) Σ ln g − x ln Γ(k) + ln Γ(A)/Γ(r) + r ln α + ln B(a, b+x+1)/B(a, b) + ln[(α+T)^−A S₂ + a/(b+x) (α+t_x)^−A], where
    /// A = r + kx, u = (T − t_x)/(α + T) and S₂ = Σ (A)ⱼ uʲ/j!, j < k (Reutterer, Platzer and Schröder 2021, with the sum
    /// over stages in closed form). All in logarithms: no term is negative, so nothing cancels.
    pub fn log_likelihood(&self, history: &History, log_gaps: f64) -> f64 {
        let mut known = Known::default();
        self.know(&mut known, history);
        let of_gaps = if self.k == 1 { 0.0 } else { f64::from(self.k - 1) * log_gaps };
        of_gaps + self.likelihood(history, &known).0
    }

    /// What `ask` answers for customers who are known to be there, over how many events towards the next purchase they
    /// have behind them.
    fn of_active(&self, history: &History, ask: &dyn Fn(&WhileThere) -> f64) -> f64 {
        let Self { alpha, a, b, k, .. } = *self;
        let History { frequency, age, .. } = *history;
        let of_stage = |(share, stage): (f64, u32)| {
            let events = Nbd { r: self.shape(frequency) + f64::from(stage), alpha: alpha + age };
            share * ask(&WhileThere { events, each: k, stage, a, b: b + frequency + 1.0 })
        };
        self.stages(history).shares.into_iter().zip(0..k).map(of_stage).sum()
    }

    /// The probability of each stage of an active customer.
    pub(super) fn stage_shares(&self, history: &History) -> Vec<f64> {
        self.stages(history).shares
    }

    fn of_new(&self) -> WhileThere {
        let events = Nbd { r: self.r, alpha: self.alpha };
        WhileThere { events, each: self.k, stage: 0, a: self.a, b: self.b + 1.0 }
    }

    /// The share that is there after the first purchase.
    fn stays_at_first(&self) -> f64 {
        self.b / (self.a + self.b)
    }
}

impl Law for MbgCnbdK {
    /// 1/(1 + a/(b+x) · ((α+T)/(α+t_x))^A / S₂).
    fn active(&self, history: &History) -> f64 {
        1.0 / (1.0 + libm::exp(self.ln_odds_of_leaving(history, &self.stages(history))))
    }

    /// Σⱼ wⱼ Σ_{m≥1} I_q(mk−j, A+j) · (b+x+1)_{m−1}/(a+b+x+1)_{m−1}, where wⱼ is the probability of stage j and q =
    /// h/(α+T+h): exact, where Reutterer, Platzer and Schröder 2021 approximate.
    fn expected_of_active(&self, history: &History, horizon: f64) -> f64 {
        self.of_active(history, &|there| there.expected(horizon))
    }

    fn probability_of_active(&self, history: &History, horizon: f64, count: f64) -> f64 {
        self.of_active(history, &|there| there.probability(horizon, count))
    }

    fn expected_of_new(&self, horizon: f64) -> f64 {
        self.stays_at_first() * self.of_new().expected(horizon)
    }

    fn probability_of_new(&self, horizon: f64, count: f64) -> f64 {
        let stays = self.stays_at_first();
        let left_at_first = if count == 0.0 { 1.0 - stays } else { 0.0 };
        left_at_first + stays * self.of_new().probability(horizon, count)
    }
}
