//! Pareto/NBD: who still buys, if customers may leave at any time?
//!
//! Pareto/NBD: while active, a customer buys at a rate λ of their own and leaves at a rate μ of their own;
//! λ ~ Gamma(r, α), μ ~ Gamma(s, β). Source: Schmittlein, Morrison and Colombo, "Counting your customers: who are they
//! and what will they do next?" (1987); Fader and Hardie, "A note on deriving the Pareto/NBD model" (2005).

use super::histories::History;
use super::law::{Law, Slopes, either};
use super::nbd::Nbd;
use crate::stats::gamma::{digamma, ln_gamma};
use crate::stats::quadrature::{GaussLegendre, POINTS_8, POINTS_16, POINTS_32};
use wide::f64x2;

/// The parameters, in the unit of time of the histories.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ParetoNbd {
    /// r: the shape of the purchase rates.
    pub r: f64,
    /// α: their scale, a time.
    pub alpha: f64,
    /// s: the shape of the rates of leaving.
    pub s: f64,
    /// β: their scale, a time.
    pub beta: f64,
}

/// What rows of one frequency have in common, and rows of one age.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    frequency: f64,
    /// ln Γ(r+x)/Γ(r) + r ln α + s ln β, and its slopes by r and s.
    value: f64,
    slopes: [f64; 2],
    age: f64,
    /// ln(α + T) and ln(β + T).
    ln_whole: [f64; 2],
}

impl Default for Known {
    fn default() -> Self {
        Self { frequency: f64::NAN, value: 0.0, slopes: [0.0; 2], age: f64::NAN, ln_whole: [0.0; 2] }
    }
}

/// The possibility that a customer has left since the last purchase: ∫ s(α+u)^−(r+x) (β+u)^−(s+1) du from t_x to T.
#[derive(Debug, Clone, Copy)]
struct Gone {
    /// The logarithm of the integral.
    ln: f64,
    /// Means over it: of ln(α+u) and 1/(α+u), of ln(β+u) and 1/(β+u).
    means: [[f64; 2]; 2],
}

impl ParetoNbd {
    /// Brings what is known up to a row, which shares some of it with the row before.
    pub(super) fn know(&self, known: &mut Known, row: &History) {
        let Self { r, alpha, s, beta } = *self;
        if row.frequency != known.frequency {
            known.frequency = row.frequency;
            let (ln_alpha, ln_beta) = (libm::log(alpha), libm::log(beta));
            known.value = ln_gamma(r + row.frequency) - ln_gamma(r) + r * ln_alpha + s * ln_beta;
            known.slopes = [digamma(r + row.frequency) - digamma(r) + ln_alpha, ln_beta];
        }
        if row.age != known.age {
            known.age = row.age;
            known.ln_whole = [libm::log(alpha + row.age), libm::log(beta + row.age)];
        }
    }

    /// ln of (α+T)^−(r+x) (β+T)^−s: the possibility that the customer is still there.
    fn ln_there(&self, frequency: f64, ln_whole: [f64; 2]) -> f64 {
        -(self.r + frequency) * ln_whole[0] - self.s * ln_whole[1]
    }

    /// The integral over the times at which the customer may have left, which eq. 15 and 16 of Fader & Hardie 2005
    /// write as a difference of two ₂F₁. Added up as it stands nothing cancels, and one sum gives the slopes too.
    ///
    /// Over w = ln(m + u), m = min(α, β), the integrand has no singularity closer than π to the line, however small
    /// or different α and β are.
    fn gone(&self, history: &History, ln_whole: [f64; 2]) -> Option<Gone> {
        let Self { r, alpha, s, beta } = *self;
        let History { frequency, recency, age, .. } = *history;
        if recency >= age {
            return None;
        }
        let (buys, leaves) = (r + frequency, s + 1.0);
        let start = [libm::log(alpha + recency), libm::log(beta + recency)];
        let alpha_is_smaller = alpha < beta;
        let (smaller, larger) = if alpha_is_smaller { (alpha, beta) } else { (beta, alpha) };
        let place = usize::from(!alpha_is_smaller);
        let from = smaller + recency;
        let mut stretch = ln_whole[place] - start[place];
        // How far the logarithm of the integrand falls.
        let mut fall = buys * (ln_whole[0] - start[0]) + leaves * (ln_whole[1] - start[1]) - stretch;
        if fall > NOTHING {
            stretch = self.until_nothing(history, from, stretch);
            fall = NOTHING;
        }
        let rule = rule_for(stretch, fall.abs().max(buys.min(leaves) * stretch));
        const LONGEST: f64 = 10.0;
        let panels = libm::ceil(stretch / LONGEST).max(1.0);
        let width = stretch / panels;
        let mut sums = [f64x2::ZERO; 5];
        let (of_grown, of_other) = if alpha_is_smaller { (buys, leaves) } else { (leaves, buys) };
        let ln_at_start = buys * start[0] + leaves * start[1];
        for panel in 0..panels as u32 {
            let first = f64::from(panel) * width;
            let (near, far) = (from * libm::exp(first), from * libm::exp(first + width));
            for &(x, weight) in rule.half {
                // Two mirrored points at a time. They are mirrored powers: grown · mirrored = near · far.
                let low = (0.5 - 0.5 * x) * width;
                let rise = libm::exp(low);
                let grown = f64x2::new([near * rise, far / rise]);
                let other = grown + (larger - smaller);
                let (ln_grown, ln_other) = (f64x2::new([first + low, first + width - low]) + start[place], other.ln());
                let by_time = (ln_at_start - ln_grown * of_grown - ln_other * of_other).exp() * weight;
                let density = grown * by_time;
                sums[0] += density;
                sums[1] += density * ln_grown;
                sums[2] += by_time;
                sums[3] += density * ln_other;
                sums[4] += density / other;
            }
        }
        let sums = sums.map(|pair| pair.reduce_add());
        let ln = libm::log(s * sums[0] * width * 0.5) - ln_at_start;
        let [of_smaller, of_larger] = [[1, 2], [3, 4]].map(|pair| pair.map(|at: usize| sums[at] / sums[0]));
        let means = if alpha_is_smaller { [of_smaller, of_larger] } else { [of_larger, of_smaller] };
        Some(Gone { ln, means })
    }

    /// Over which stretch the logarithm of the integrand falls by `NOTHING`, which it does within `most`.
    fn until_nothing(&self, history: &History, from: f64, most: f64) -> f64 {
        let fallen = |stretch: f64| {
            let later = from * libm::expm1(stretch);
            (self.r + history.frequency) * libm::log1p(later / (self.alpha + history.recency))
                + (self.s + 1.0) * libm::log1p(later / (self.beta + history.recency))
                - stretch
        };
        let (mut low, mut high) = (0.0, most);
        while high - low > 0.02 * high {
            let middle = (low + high) / 2.0;
            if fallen(middle) > NOTHING { high = middle } else { low = middle }
        }
        high
    }

    /// The log-likelihood of one history (Fader & Hardie 2005, eq. 18) and its slopes by r, α, s, β.
    pub(super) fn likelihood(&self, history: &History, known: &Known) -> (f64, Slopes) {
        let Self { r, alpha, s, beta } = *self;
        let buys = r + history.frequency;
        let there = [-known.ln_whole[0], -buys / (alpha + history.age), -known.ln_whole[1], -s / (beta + history.age)];
        let ln_there = self.ln_there(history.frequency, known.ln_whole);
        let base = [known.slopes[0], r / alpha, known.slopes[1], s / beta];
        let value = known.value + ln_there;
        let Some(gone) = self.gone(history, known.ln_whole) else {
            return (value, [0, 1, 2, 3].map(|k| base[k] + there[k]));
        };
        let (share, ln_either) = either(gone.ln - ln_there);
        let [[ln_buys, by_buys], [ln_leaves, by_leaves]] = gone.means;
        let left = [-ln_buys, -buys * by_buys, 1.0 / s - ln_leaves, -(s + 1.0) * by_leaves];
        (value + ln_either, [0, 1, 2, 3].map(|k| base[k] + (1.0 - share) * there[k] + share * left[k]))
    }

    /// The law of one who is known to be still there.
    fn of_active(&self, history: &History) -> Self {
        Self {
            r: self.r + history.frequency,
            alpha: self.alpha + history.age,
            s: self.s,
            beta: self.beta + history.age,
        }
    }

    /// The discounted purchases to be expected of a customer for ever, at a continuous rate per unit of time.
    pub fn residual(&self, history: &History, rate: f64) -> f64 {
        self.active(history) * self.of_active(history).residual_of_new(rate)
    }

    /// The same of a new customer, after the first purchase.
    ///
    /// # Formula
    /// r/α · E[1/(μ + δ)] = r/α · β^s/Γ(s) ∫ μ^(s−1) e^(−βμ)/(μ+δ) dμ; Fader, Hardie and Lee, "RFM and CLV" (2005), eq. 2,
    /// write it with Tricomi's Ψ. The integral is taken over ln μ by the trapezoidal rule, which is exact to rounding
    /// for a curve that falls off so fast on both sides (Trefethen & Weideman 2014, section 5).
    pub fn residual_of_new(&self, rate: f64) -> f64 {
        const STEP: f64 = 1.0 / 32.0;
        let Self { r, alpha, s, beta } = *self;
        // Around the most likely ln μ; the lower tail falls as μ^s, so that it is longer for a small s.
        let center = libm::log(s / beta);
        let ln_density = |ln_mu: f64| s * (ln_mu - center) - beta * libm::exp(ln_mu) + s;
        let (mut below, mut above) = (0.0, 0.0);
        while ln_density(center - below) > -42.0 {
            below += 1.0;
        }
        while ln_density(center + above) > -42.0 {
            above += 1.0;
        }
        let steps = ((below + above) / STEP) as u32;
        let (mut all, mut sum) = (0.0, 0.0);
        for step in 0..=steps {
            let ln_mu = center - below + f64::from(step) * STEP;
            let density = libm::exp(ln_density(ln_mu));
            all += density;
            sum += density / (libm::exp(ln_mu) + rate);
        }
        r / alpha * sum / all
    }
}

/// What is left of an integrand whose logarithm has fallen so far does not count.
const NOTHING: f64 = 48.0;

/// As many points as a curve needs whose logarithm falls by `fall` over `stretch`, for twelve digits.
fn rule_for(stretch: f64, fall: f64) -> GaussLegendre {
    if stretch <= 2.0 && fall <= 4.0 {
        POINTS_8
    } else if stretch <= 5.0 && fall <= 16.0 {
        POINTS_16
    } else {
        POINTS_32
    }
}

impl Law for ParetoNbd {
    fn active(&self, history: &History) -> f64 {
        let ln_whole = [libm::log(self.alpha + history.age), libm::log(self.beta + history.age)];
        let ln_there = self.ln_there(history.frequency, ln_whole);
        self.gone(history, ln_whole).map_or(1.0, |gone| 1.0 / (1.0 + libm::exp(gone.ln - ln_there)))
    }

    fn expected_of_active(&self, history: &History, horizon: f64) -> f64 {
        self.of_active(history).expected_of_new(horizon)
    }

    fn probability_of_active(&self, history: &History, horizon: f64, count: f64) -> f64 {
        self.of_active(history).probability_of_new(horizon, count)
    }

    /// rβ/(α(s−1)) · (1 − (β/(β+t))^(s−1)); at s = 1, r β/α · ln(1 + t/β).
    fn expected_of_new(&self, horizon: f64) -> f64 {
        let Self { r, alpha, s, beta } = *self;
        let stretch = libm::log1p(horizon / beta);
        let exponent = (s - 1.0) * stretch;
        let mean = if exponent.abs() < 1e-12 { 1.0 } else { -libm::expm1(-exponent) / exponent };
        r * beta / alpha * stretch * mean
    }

    /// P(there until t and x purchases by then) + P(left before, with x purchases) (Fader & Hardie 2006, "Deriving an
    /// expression for P(X(t) = x) under the Pareto/NBD model"), the latter as the integral over the time of leaving.
    fn probability_of_new(&self, horizon: f64, count: f64) -> f64 {
        let Self { r, alpha, s, beta } = *self;
        if horizon <= 0.0 {
            return if count == 0.0 { 1.0 } else { 0.0 };
        }
        let purchases = Nbd { r, alpha };
        let there = purchases.probability(horizon, count) * libm::exp(-s * libm::log1p(horizon / beta));
        let smaller = alpha.min(beta);
        let stretch = libm::log1p(horizon / smaller);
        let panels = libm::ceil(stretch).max(4.0);
        let width = stretch / panels;
        let left: f64 = (0..panels as u32)
            .map(|panel| {
                POINTS_16.area(f64::from(panel) * width, f64::from(panel + 1) * width, |w| {
                    let u = smaller * libm::expm1(w);
                    let leaves = libm::log(s / beta) - (s + 1.0) * libm::log1p(u / beta);
                    (smaller + u) * libm::exp(leaves + purchases.ln_probability(u, count))
                })
            })
            .sum();
        there + left
    }
}
