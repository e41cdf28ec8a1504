//! BG/NBD and MBG/NBD: who still buys, if any purchase may have been the last?
//!
//! BG/NBD: while active, a customer buys at a rate λ of their own, and after each repeat purchase turns away with a
//! probability p of their own; λ ~ Gamma(r, α), p ~ Beta(a, b). Source: Fader, Hardie and Lee, "Counting your customers
//! the easy way" (2005). MBG/NBD: they may also turn away after the first purchase (Batislam, Denizel and Filiztekin
//! 2007; Hoppe and Wagner 2007). The two differ in whether the first purchase counts as a chance to turn away.

use super::histories::History;
use super::law::Law;
use super::nbd::Nbd;
use super::while_there::WhileThere;
use crate::stats::beta::ln_beta;
use crate::stats::gamma::{digamma, ln_gamma};
use wide::f64x2;

/// The parameters, in the unit of time of the histories.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BgNbd {
    /// r: the shape of the purchase rates.
    pub r: f64,
    /// α: their scale, a time.
    pub alpha: f64,
    /// a: of turning away.
    pub a: f64,
    /// b: of staying.
    pub b: f64,
    /// How many chances to turn away the first purchase gives: 0 under BG/NBD, 1 under MBG/NBD.
    pub at_first: f64,
}

/// What rows of one frequency have in common, and rows of one age.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    frequency: f64,
    /// ln Γ(r+x)/Γ(r) + ln B(a, b+x+k)/B(a, b) + r ln α, where k is `at_first`, and its slopes by r, a and b.
    value: f64,
    slopes: [f64; 3],
    /// ln a/(b + x + k − 1), for one who may have left, and 1/(b + x + k − 1).
    ln_leaves: f64,
    by_chances: f64,
    age: f64,
    /// ln(α + T) and 1/(α + T).
    ln_whole: f64,
    by_whole: f64,
}

/// The logarithm of odds that are none, whatever they are multiplied by.
const NEVER: f64 = -1e300;

impl Default for Known {
    fn default() -> Self {
        Self {
            frequency: f64::NAN,
            value: 0.0,
            slopes: [0.0; 3],
            ln_leaves: NEVER,
            by_chances: 0.0,
            age: f64::NAN,
            ln_whole: 0.0,
            by_whole: 0.0,
        }
    }
}

impl BgNbd {
    /// Brings what is known up to a row, which shares some of it with the row before.
    pub(super) fn know(&self, known: &mut Known, row: &History) {
        let Self { r, alpha, a, b, at_first } = *self;
        if row.frequency != known.frequency {
            known.frequency = row.frequency;
            let (buys, stays) = (r + row.frequency, b + row.frequency + at_first);
            let ln_alpha = libm::log(alpha);
            known.value = ln_gamma(buys) - ln_gamma(r) + ln_beta(a, stays) - ln_beta(a, b) + r * ln_alpha;
            let of_both = digamma(a + b) - digamma(a + stays);
            known.slopes = [digamma(buys) - digamma(r) + ln_alpha, of_both, digamma(stays) - digamma(b) + of_both];
            known.ln_leaves = self.ln_leaves(row.frequency).max(NEVER);
            known.by_chances = if stays > b { 1.0 / (stays - 1.0) } else { 0.0 };
        }
        if row.age != known.age {
            known.age = row.age;
            known.ln_whole = libm::log(alpha + row.age);
            known.by_whole = 1.0 / (alpha + row.age);
        }
    }

    /// ln a/(b + x + k − 1): how much more likely than to stay it is to leave after the last purchase.
    fn ln_leaves(&self, frequency: f64) -> f64 {
        let chances = frequency + self.at_first;
        if chances == 0.0 { f64::NEG_INFINITY } else { libm::log(self.a / (self.b + chances - 1.0)) }
    }

    /// The odds of having turned away after the last purchase, as a logarithm.
    ///
    /// a/(b + x + k − 1) · ((α + T)/(α + t_x))^(r + x)
    fn ln_odds_of_leaving(&self, history: &History) -> f64 {
        let stretch = libm::log1p((history.age - history.recency) / (self.alpha + history.recency));
        self.ln_leaves(history.frequency) + (self.r + history.frequency) * stretch
    }

    /// The log-likelihoods of two histories (Fader, Hardie and Lee 2005, eq. 6) and their slopes by r, α, a, b.
    pub(super) fn likelihoods(&self, rows: [&History; 2], known: &[Known; 2]) -> (f64x2, [f64x2; 4]) {
        let of = |of: fn(&Known) -> f64| f64x2::new([of(&known[0]), of(&known[1])]);
        let shape = f64x2::new(rows.map(|row| row.frequency)) + self.r;
        let until_last = f64x2::new(rows.map(|row| row.recency)) + self.alpha;
        let ln_whole = of(|known| known.ln_whole);
        let stretch = ln_whole - until_last.ln();
        // As in `either`.
        let ln_odds = of(|known| known.ln_leaves) + shape * stretch;
        let odds = (-ln_odds.abs()).exp();
        let likelier = 1.0 / (odds + 1.0);
        let gone = ln_odds.simd_gt(f64x2::ZERO).select(likelier, odds * likelier);
        let ln_either = ln_odds.max(f64x2::ZERO) + odds.ln_1p();
        let slopes = [
            of(|known| known.slopes[0]) - ln_whole + gone * stretch,
            self.r / self.alpha - shape * ((1.0 - gone) * of(|known| known.by_whole) + gone / until_last),
            of(|known| known.slopes[1]) + gone / self.a,
            of(|known| known.slopes[2]) - gone * of(|known| known.by_chances),
        ];
        (of(|known| known.value) - shape * ln_whole + ln_either, slopes)
    }

    /// The purchase rate and the chances to leave of one who is known to be still there.
    fn of_active(&self, history: &History) -> WhileThere {
        let purchases = Nbd { r: self.r + history.frequency, alpha: self.alpha + history.age };
        WhileThere::irregular(purchases, self.a, self.b + history.frequency + self.at_first)
    }

    fn of_new(&self) -> WhileThere {
        WhileThere::irregular(Nbd { r: self.r, alpha: self.alpha }, self.a, self.b + self.at_first)
    }

    /// The share that is there after the first purchase.
    fn stays_at_first(&self) -> f64 {
        if self.at_first == 0.0 { 1.0 } else { self.b / (self.a + self.b) }
    }
}

impl Law for BgNbd {
    /// 1/(1 + δ_{x>0} · a/(b+x−1) · ((α+T)/(α+t_x))^(r+x)); under BG/NBD it is 1 without a repeat, by construction.
    fn active(&self, history: &History) -> f64 {
        1.0 / (1.0 + libm::exp(self.ln_odds_of_leaving(history)))
    }

    fn expected_of_active(&self, history: &History, horizon: f64) -> f64 {
        self.of_active(history).expected(horizon)
    }

    fn probability_of_active(&self, history: &History, horizon: f64, count: f64) -> f64 {
        self.of_active(history).probability(horizon, count)
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
