//! Gamma-gamma model of spend: how much does each customer spend per purchase?
//!
//! Gamma-Gamma: purchases of a customer vary around a mean of their own, which does not depend on how often they buy;
//! an amount ~ Gamma(p, ν), ν ~ Gamma(q, γ). Source: Fader and Hardie, "The gamma-gamma model of monetary value" (2013).

use crate::error::{LoyaltyError, same_length};
use crate::stats::gamma::{digamma, ln_gamma};
use crate::stats::information_criterion;
use crate::stats::interval::{Interval, level};
use crate::stats::likelihood::{Domain, maximise};
use crate::warning::{Reason, Warning};

/// The parameters, γ in the unit of the amounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GammaGamma {
    /// p: how alike the purchases of a customer are.
    pub p: f64,
    /// q: how alike the customers are.
    pub q: f64,
    /// γ: the scale.
    pub gamma: f64,
}

/// A fitted model of spend.
#[derive(Debug, Clone, PartialEq)]
pub struct SpendFit {
    /// The parameters; `None` with a reason.
    pub parameters: Option<GammaGamma>,
    /// Their standard errors, in the order p, q, γ; `None` where the likelihood has no maximum.
    pub standard_errors: Option<[f64; 3]>,
    /// An interval for each parameter.
    pub intervals: Option<[Interval; 3]>,
    /// The log-likelihood of the mean amounts.
    pub log_likelihood: f64,
    /// The mean spend per purchase over all customers; `None` for q ≤ 1, where it is infinite.
    pub mean: Option<f64>,
    /// How many customers the fit rests on.
    pub customers: f64,
    /// Pearson correlation of spend and frequency, which the model assumes to be 0; `None` if one does not vary.
    pub correlation: Option<f64>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there are no parameters, why they are not those of a maximum, or why there is no mean.
    pub reason: Option<Reason>,
}

impl SpendFit {
    /// Akaike's criterion.
    pub fn aic(&self) -> f64 {
        information_criterion::aic(3.0, self.log_likelihood)
    }

    /// Schwarz's criterion, by the number of customers.
    pub fn bic(&self) -> f64 {
        information_criterion::bic(3.0, self.customers, self.log_likelihood)
    }
}

impl GammaGamma {
    /// The mean spend of all customers: p·γ/(q − 1) (Fader & Hardie 2013, section 3); `None` for q ≤ 1.
    pub fn mean(&self) -> Option<f64> {
        (self.q > 1.0).then(|| self.p * self.gamma / (self.q - 1.0))
    }

    /// The mean spend of a customer whose `frequency` repeat purchases had a mean of `value`: p(γ + x·m)/(p·x + q − 1)
    /// (Fader & Hardie 2013, eq. 5); of all customers where nothing was repeated. `None` for p·x + q ≤ 1.
    pub fn expected(&self, frequency: f64, value: f64) -> Option<f64> {
        let Self { p, q, gamma } = *self;
        let observed = if frequency > 0.0 { frequency * value } else { 0.0 };
        let weight = p * frequency + q - 1.0;
        (weight > 0.0).then(|| p * (gamma + observed) / weight)
    }
}

/// The correlation of spend and frequency from which there is a warning.
const FOLLOWS: f64 = 0.1;

/// Fits the model by maximum likelihood to the repeat purchases of customers: their numbers and mean amounts.
///
/// Customers without a repeat, and those whose mean is not above 0, carry no information: the latter are counted in a
/// warning. Where all means are the same, that is the mean, and there are no differences to model. `at` is the level of the
/// intervals.
///
/// # Formula
/// Γ(px+q)/(Γ(px)Γ(q)) · γ^q m^(px−1) x^(px) / (γ + x·m)^(px+q), the density of the mean m of x purchases (eq. 1a).
///
/// # Errors
/// Columns of different lengths; a frequency that is not a whole number; what is not a finite number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::btyd::fit_gamma_gamma;
///
/// let found = fit_gamma_gamma(&[1.0, 2.0, 3.0, 0.0], &[10.0, 25.0, 40.0, 0.0], None, 0.95)?;
/// assert_eq!(found.customers, 3.0);
/// let refused = fit_gamma_gamma(&[1.5], &[10.0], None, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "frequency"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn fit_gamma_gamma(
    frequency: &[f64],
    value: &[f64],
    weight: Option<&[f64]>,
    at: f64,
) -> Result<SpendFit, LoyaltyError> {
    let at = level(at)?;
    same_length("value", value.len(), frequency.len())?;
    same_length("weight", weight.map_or(frequency.len(), <[f64]>::len), frequency.len())?;
    let mut rows = Vec::with_capacity(frequency.len());
    let mut left_out = 0.0;
    for (k, (&x, &m)) in frequency.iter().zip(value).enumerate() {
        let weight = weight.map_or(1.0, |weight| weight[k]);
        check("frequency", x, x >= 0.0 && x.fract() == 0.0, k)?;
        check("value", m, true, k)?;
        check("weight", weight, weight >= 0.0, k)?;
        if x > 0.0 && m > 0.0 && weight > 0.0 {
            rows.push(Spend { frequency: x, mean: m, weight });
        } else if x > 0.0 && m <= 0.0 {
            left_out += weight;
        }
    }
    rows.sort_unstable_by(|a, b| a.frequency.total_cmp(&b.frequency));
    let customers: f64 = rows.iter().map(|row| row.weight).fold(0.0, |all, weight| all + weight);
    let mut warnings = Vec::new();
    if left_out > 0.0 {
        warnings.push(Warning::SpendLeftOut { count: left_out });
    }
    let nothing = |reason, warnings| SpendFit {
        parameters: None,
        standard_errors: None,
        intervals: None,
        log_likelihood: f64::NAN,
        mean: None,
        customers,
        correlation: None,
        warnings,
        reason: Some(reason),
    };
    if customers == 0.0 {
        return Ok(nothing(Reason::NobodyReturned {}, warnings));
    }
    if let Some(mean) = shared(&rows) {
        return Ok(SpendFit { mean: Some(mean), ..nothing(Reason::SpendIsTheSame {}, warnings) });
    }
    let correlation = correlation(&rows);
    if let Some(correlation) = correlation.filter(|found| found.abs() > FOLLOWS) {
        warnings.push(Warning::SpendFollowsFrequency { correlation });
    }
    let scale = rows.iter().map(|row| row.weight * row.mean).sum::<f64>() / customers;
    let scaled: Vec<Spend> = rows.iter().map(|row| Spend { mean: row.mean / scale, ..*row }).collect();
    let starts = [[1.0, 3.0, 2.0], [6.0, 4.0, 0.5], [3.0, 2.0, 1.0 / 3.0], [20.0, 10.0, 0.5], [0.5, 5.0, 8.0]]
        .map(|start| start.to_vec());
    let estimate = maximise(&[Domain::Positive; 3], &starts, scaled.len(), |parameters, sample, slopes| {
        add_up(parameters, scaled.iter().step_by(sample.stride), slopes)
    });
    let [p, q, gamma] = [0, 1, 2].map(|k| estimate.parameters[k]);
    let parameters = GammaGamma { p, q, gamma: gamma * scale };
    let factors = [1.0, 1.0, scale];
    let reason = if !estimate.converged() {
        Some(Reason::NotConverged {})
    } else {
        (q <= 1.0).then_some(Reason::SpendHasNoMean {})
    };
    Ok(SpendFit {
        // A search that went astray leaves numbers that are none.
        parameters: [p, q, gamma].iter().all(|value| value.is_finite()).then_some(parameters),
        standard_errors: estimate.standard_errors().map(|errors| [0, 1, 2].map(|k| errors[k] * factors[k])),
        intervals: estimate.intervals(at).map(|intervals| {
            let of = |k: usize| Interval {
                low: intervals[k].low * factors[k],
                high: intervals[k].high * factors[k],
                ..intervals[k]
            };
            [0, 1, 2].map(of)
        }),
        // A density by amount: in units that are `scale` times as large it is as many times as large.
        log_likelihood: estimate.log_likelihood - customers * libm::log(scale),
        mean: parameters.mean().filter(|_| estimate.converged()),
        customers,
        correlation,
        warnings,
        reason,
    })
}

fn check(name: &str, value: f64, is_right: bool, at: usize) -> Result<(), LoyaltyError> {
    if is_right && value.abs() <= 1e15 {
        Ok(())
    } else {
        Err(LoyaltyError::NotANumber { name: name.into(), value: value.to_string(), position: Some(at as u32 + 1) })
    }
}

/// A customer's repeat purchases.
#[derive(Debug, Clone, Copy)]
struct Spend {
    frequency: f64,
    mean: f64,
    weight: f64,
}

/// The log-likelihood of some rows, and its slopes by p, q and γ. What depends on the frequency alone is worked out once
/// for rows of one frequency, which stand together.
fn add_up<'a>(parameters: &[f64], rows: impl Iterator<Item = &'a Spend>, slopes: &mut [f64]) -> f64 {
    let (p, q, gamma) = (parameters[0], parameters[1], parameters[2]);
    let (ln_gamma_q, digamma_q, ln_scale) = (ln_gamma(q), digamma(q), libm::log(gamma));
    let mut frequency = f64::NAN;
    let (mut shape, mut value, mut by_p, mut by_q) = (0.0, 0.0, 0.0, 0.0);
    let mut sums = [0.0; 4];
    for row in rows {
        let x = row.frequency;
        if x != frequency {
            frequency = x;
            shape = p * x;
            value = ln_gamma(shape + q) - ln_gamma(shape) - ln_gamma_q + q * ln_scale + shape * libm::log(x);
            let rise = digamma(shape + q);
            by_p = x * (rise - digamma(shape) + libm::log(x));
            by_q = rise - digamma_q + ln_scale;
        }
        let all = gamma + x * row.mean;
        let (ln_mean, ln_all) = (libm::log(row.mean), libm::log(all));
        sums[0] += row.weight * (value + (shape - 1.0) * ln_mean - (shape + q) * ln_all);
        sums[1] += row.weight * (by_p + x * (ln_mean - ln_all));
        sums[2] += row.weight * (by_q - ln_all);
        sums[3] += row.weight * (q / gamma - (shape + q) / all);
    }
    slopes.copy_from_slice(&sums[1..]);
    sums[0]
}

/// The mean amount of all rows, if it is one: the likelihood then rises without end as p does, and has no maximum.
fn shared(rows: &[Spend]) -> Option<f64> {
    /// What dividing sums may leave of a difference.
    const ROUNDING: f64 = 1e-12;
    let first = rows[0].mean;
    rows.iter().all(|row| (row.mean - first).abs() <= ROUNDING * first).then_some(first)
}

/// Pearson's correlation of frequency and mean amount, each row counted by its weight.
fn correlation(rows: &[Spend]) -> Option<f64> {
    let all: f64 = rows.iter().map(|row| row.weight).sum();
    let mean = |of: fn(&Spend) -> f64| rows.iter().map(|row| row.weight * of(row)).sum::<f64>() / all;
    let (mean_x, mean_m) = (mean(|row| row.frequency), mean(|row| row.mean));
    let moment = |of: &dyn Fn(&Spend) -> f64| rows.iter().map(|row| row.weight * of(row)).sum::<f64>();
    let across = moment(&|row| (row.frequency - mean_x) * (row.mean - mean_m));
    let of_x = moment(&|row| (row.frequency - mean_x) * (row.frequency - mean_x));
    let of_m = moment(&|row| (row.mean - mean_m) * (row.mean - mean_m));
    (of_x > 0.0 && of_m > 0.0).then(|| across / libm::sqrt(of_x * of_m))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_price_is_the_mean_of_all_and_has_no_parameters() {
        let found = fit_gamma_gamma(&[1.0, 3.0, 0.0], &[199.0, 199.0, 0.0], None, 0.95).unwrap();
        assert_eq!((found.mean, found.parameters, found.reason), (Some(199.0), None, Some(Reason::SpendIsTheSame {})));
        assert_eq!(found.warnings, []);
        // What dividing a sum leaves is no difference; a cent is.
        let divided = fit_gamma_gamma(&[3.0, 7.0], &[(0.1 + 0.2 + 0.3) / 3.0, 0.2], None, 0.95).unwrap();
        assert_eq!(divided.reason, Some(Reason::SpendIsTheSame {}));
        let differs = fit_gamma_gamma(&[3.0, 7.0], &[199.0, 199.01], None, 0.95).unwrap();
        assert_ne!(differs.reason, Some(Reason::SpendIsTheSame {}));
    }

    const FREQUENCY: [f64; 8] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 9.0];
    const VALUE: [f64; 8] = [10.0, 75.0, 31.0, 20.0, 33.0, 160.0, 24.0, 27.0];

    /// The published parameters of CDNOW and what they expect of customers (Fader & Hardie 2013, section 4).
    #[test]
    fn spend_is_drawn_towards_that_of_all() {
        let law = GammaGamma { p: 6.25, q: 3.74, gamma: 15.44 };
        for (frequency, value, expected) in
            [(2.0, 22.35, 24.663_713_910_8), (1.0, 11.77, 18.916_852_057_8), (0.0, 0.0, 35.218_978_102_2)]
        {
            assert!((law.expected(frequency, value).unwrap() - expected).abs() < 1e-9, "{frequency} {value}");
        }
    }

    #[test]
    fn a_weight_stands_for_as_many_customers() {
        let weight = [1.0, 2.0, 1.0, 3.0, 1.0, 2.0, 1.0, 2.0];
        let repeated = |column: &[f64; 8]| -> Vec<f64> {
            column.iter().zip(weight).flat_map(|(value, times)| vec![*value; times as usize]).collect()
        };
        let found = fit_gamma_gamma(&FREQUENCY, &VALUE, Some(&weight), 0.95).unwrap();
        let apart = fit_gamma_gamma(&repeated(&FREQUENCY), &repeated(&VALUE), None, 0.95).unwrap();
        let near = |a: f64, b: f64| assert!((a / b - 1.0).abs() < 1e-6, "{a} is not {b}");
        assert_eq!((found.customers, apart.customers), (13.0, 13.0));
        assert_eq!((&found.reason, &apart.reason), (&None, &None));
        near(found.correlation.unwrap(), apart.correlation.unwrap());
        near(found.log_likelihood, apart.log_likelihood);
        near(found.mean.unwrap(), apart.mean.unwrap());
        for (a, b) in found.intervals.unwrap().iter().zip(apart.intervals.unwrap()) {
            near(a.low, b.low);
            near(a.high, b.high);
        }
    }

    /// In cents, γ and its interval are a hundred times as large, and p and q the same.
    #[test]
    fn the_unit_of_money_moves_the_scale_alone() {
        let found = fit_gamma_gamma(&FREQUENCY, &VALUE, None, 0.95).unwrap();
        let cents = fit_gamma_gamma(&FREQUENCY, &VALUE.map(|value| value * 100.0), None, 0.95).unwrap();
        let near = |a: f64, b: f64| assert!((a / b - 1.0).abs() < 1e-6, "{a} is not {b}");
        for (k, times) in [1.0, 1.0, 100.0].into_iter().enumerate() {
            let (of_units, of_cents) = (found.intervals.unwrap()[k], cents.intervals.unwrap()[k]);
            near(of_cents.low, of_units.low * times);
            near(of_cents.high, of_units.high * times);
            near(cents.standard_errors.unwrap()[k], found.standard_errors.unwrap()[k] * times);
        }
        near(cents.mean.unwrap(), found.mean.unwrap() * 100.0);
        near(cents.correlation.unwrap(), found.correlation.unwrap());
    }

    /// Pearson's by hand: of (1, 2, 3) and (10, 30, 20) it is ½, and the slopes are those of the likelihood.
    #[test]
    fn correlation_and_slopes_by_hand() {
        let rows: Vec<Spend> = [(1.0, 10.0), (2.0, 30.0), (3.0, 20.0)]
            .map(|(frequency, mean)| Spend { frequency, mean, weight: 2.0 })
            .to_vec();
        assert!((correlation(&rows).unwrap() - 0.5).abs() < 1e-12);
        let at = [2.0, 3.0, 15.0];
        let mut slopes = [0.0; 3];
        add_up(&at, rows.iter(), &mut slopes);
        for k in 0..3 {
            let of = |step: f64| {
                let mut moved = at;
                moved[k] += step;
                add_up(&moved, rows.iter(), &mut [0.0; 3])
            };
            let slope = (of(1e-5) - of(-1e-5)) / 2e-5;
            assert!((slopes[k] - slope).abs() < 1e-6, "{k}: {} is not {slope}", slopes[k]);
        }
    }

    #[test]
    fn the_mean_is_infinite_from_q_of_1_down() {
        let law = GammaGamma { p: 2.0, q: 1.0, gamma: 10.0 };
        assert_eq!((law.mean(), law.expected(0.0, 0.0)), (None, None));
        assert_eq!(GammaGamma { q: 3.0, ..law }.mean(), Some(10.0));
    }
}
