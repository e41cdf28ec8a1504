//! Kaplan–Meier survival curve: what share of customers is still active after a time, and when have half left?

use super::observations::{Observations, RiskSet};
use crate::error::{LoyaltyError, within};
use crate::stats::interval::{self, Interval, Method};
use crate::stats::normal;
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// What to work out beside the curve.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct KaplanMeierOptions {
    /// The confidence level of the band and the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
    /// The horizon of the restricted mean; default: the largest duration.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub tau: Option<f64>,
}

impl Default for KaplanMeierOptions {
    fn default() -> Self {
        Self { level: interval::usual_level(), tau: None }
    }
}

/// The curve at each time at which somebody left: columns of one length.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SurvivalCurve {
    /// The times at which customers left, rising.
    pub time: Vec<f64>,
    /// How many were there just before.
    pub at_risk: Vec<f64>,
    /// How many left.
    pub events: Vec<f64>,
    /// The share still active, from this time on.
    pub survival: Vec<f64>,
    /// Greenwood's standard error of the share.
    pub standard_error: Vec<f64>,
    /// The lower end of the share's interval.
    pub low: Vec<f64>,
    /// The upper end of the share's interval.
    pub high: Vec<f64>,
}

/// The interval of the median. An end that the curve has not reached is null.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct MedianInterval {
    /// When the band's lower end has come to a half.
    pub low: Option<f64>,
    /// When the band's upper end has come to a half.
    pub high: Option<f64>,
    /// The confidence level.
    pub level: f64,
    /// The method of the band.
    pub method: Method,
}

/// A survival curve with its median and restricted mean.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct KaplanMeier {
    /// The curve. It is not written with the rest: columns go over on their own.
    #[serde(skip)]
    pub curve: SurvivalCurve,
    /// The median: when half have left, or null when more than half are still active at the end.
    pub median: Option<f64>,
    /// Its interval.
    pub median_interval: MedianInterval,
    /// The mean time spent up to `tau`; null with a `reason`.
    pub restricted_mean: Option<f64>,
    /// Its standard error.
    pub restricted_mean_standard_error: Option<f64>,
    /// Its interval.
    pub restricted_mean_interval: Option<Interval>,
    /// The horizon of the restricted mean.
    pub tau: Option<f64>,
    /// The mean duration of those who left. Too low wherever some are still active: see the warning.
    pub mean_of_leavers: Option<f64>,
    /// The number observed, weights included.
    pub n: f64,
    /// How many left.
    pub left: f64,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// What rounding adds to a share that is exactly a half: the product of .9, .8889 and so on.
const HALF: f64 = 0.5 + 1e-12;

/// Kaplan–Meier survival curve: the share still active over time, though not all have left (Kaplan & Meier 1958).
///
/// # Formula
/// S(t) = Π (1 − dᵢ/nᵢ) over the times tᵢ ≤ t at which dᵢ of nᵢ at risk left. Greenwood's (1926) variance is S²·Σ
/// dᵢ/(nᵢ(nᵢ−dᵢ)) = S²σ²; the band is S^exp(±zσ/ln S) (Kalbfleisch & Prentice 1980, eq. 1.15). Where S is 0 the band
/// is 0/0: its lower end is 0 and its upper end stays where it was. The median is the smallest t with S(t) ≤ ½, its
/// limits are the same of the band (Brookmeyer & Crowley 1982). The restricted mean is ∫S from 0 to τ, its variance Σ
/// (∫S from tᵢ to τ)²·dᵢ/(nᵢ(nᵢ−dᵢ)) (Klein & Moeschberger 2003, eq. 4.5.2); the interval is Wald's.
///
/// # Errors
/// A level outside 0–1; a `tau` that is negative or beyond the largest duration, where the curve is unknown.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{KaplanMeierOptions, Observations, kaplan_meier};
///
/// let [durations, events] = [[2.0, 4.0, 6.0, 8.0], [1.0, 1.0, 1.0, 0.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// let found = kaplan_meier(&observed, KaplanMeierOptions::default())?;
/// assert_eq!((found.curve.survival, found.median), (vec![0.75, 0.5, 0.25], Some(4.0)));
/// let refused = kaplan_meier(&observed, KaplanMeierOptions { level: 95.0, tau: None });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn kaplan_meier(observed: &Observations<'_>, options: KaplanMeierOptions) -> Result<KaplanMeier, LoyaltyError> {
    let level = interval::level(options.level)?;
    let sets = observed.risk_sets();
    let largest = sets.last().map(|set| set.time);
    let tau = match (options.tau, largest) {
        (Some(tau), Some(largest)) => Some(within("tau", tau, 0.0, largest)?),
        _ => largest,
    };
    let curve = curve(&sets, normal::critical(level));
    let n = observed.total();
    let left = curve.events.iter().fold(0.0, |sum, events| sum + events); // A sum of nothing would be −0.
    let time_of_leavers: f64 = curve.time.iter().zip(&curve.events).map(|(time, events)| time * events).sum();
    let mean = tau.map(|tau| restricted_mean(&curve, tau));
    let first_at_half = |share: &[f64]| {
        let reached = share.partition_point(|share| *share > HALF);
        curve.time.get(reached).copied()
    };
    Ok(KaplanMeier {
        median: first_at_half(&curve.survival),
        median_interval: MedianInterval {
            low: first_at_half(&curve.low),
            high: first_at_half(&curve.high),
            level,
            method: Method::LogLog,
        },
        restricted_mean: mean.map(|(mean, _)| mean),
        restricted_mean_standard_error: mean.map(|(_, error)| error),
        restricted_mean_interval: mean.zip(tau).map(|((mean, error), tau)| {
            Interval::around(mean, normal::critical(level) * error, (0.0, tau), level, Method::Wald)
        }),
        tau,
        mean_of_leavers: (left > 0.0).then(|| time_of_leavers / left),
        n,
        left,
        warnings: warnings(observed, &curve, n, n - left),
        reason: (n == 0.0).then_some(Reason::NobodySeen {}),
        curve,
    })
}

/// S(t) of each risk set in which somebody left, with its band at `z`.
fn curve(sets: &[RiskSet], z: f64) -> SurvivalCurve {
    let mut curve = SurvivalCurve::default();
    let mut so_far = SoFar { survival: 1.0, variance: 0.0, high: 1.0 };
    // In pieces: an engine that compiles a function better while it runs does so only for its next call.
    sets.chunks(1 << 14).for_each(|piece| so_far.extend(&mut curve, piece, z));
    curve
}

/// Where the curve is.
struct SoFar {
    survival: f64,
    variance: f64,
    high: f64,
}

impl SoFar {
    #[inline(never)]
    fn extend(&mut self, curve: &mut SurvivalCurve, sets: &[RiskSet], z: f64) {
        for set in sets.iter().filter(|set| set.events > 0.0) {
            let staying = set.share_staying();
            self.survival *= staying;
            let mut low = 0.0;
            if self.survival > 0.0 {
                self.variance += set.events / set.at_risk / (set.at_risk * staying);
                // The band follows a curve that only falls.
                let log = libm::log(self.survival);
                let factor = libm::exp(-z * libm::sqrt(self.variance) / log);
                (low, self.high) = (libm::exp(log * factor), libm::exp(log / factor));
            }
            curve.time.push(set.time);
            curve.at_risk.push(set.at_risk);
            curve.events.push(set.events);
            curve.survival.push(self.survival);
            curve.standard_error.push(self.survival * libm::sqrt(self.variance));
            curve.low.push(low);
            curve.high.push(self.high);
        }
    }
}

/// The area below the curve up to `tau`, and its standard error.
fn restricted_mean(curve: &SurvivalCurve, tau: f64) -> (f64, f64) {
    let steps = curve.time.partition_point(|time| *time < tau);
    let (mut area, mut variance, mut end) = (0.0, 0.0, tau);
    for at in (0..steps).rev() {
        area += curve.survival[at] * (end - curve.time[at]);
        end = curve.time[at];
        let (n, d) = (curve.at_risk[at], curve.events[at]);
        // Where all have left the area behind is 0, and so is the term.
        if curve.survival[at] > 0.0 {
            variance += area * area * d / (n * (n - d));
        }
    }
    (area + end, libm::sqrt(variance))
}

/// Survival at a time: what share of customers is still active after so long, or none where nobody was observed.
///
/// # Formula
/// S(t) of [`kaplan_meier`]: its last step up to t, and 1 before the first.
///
/// # Errors
/// A time that is negative or beyond the largest duration while some are still active: nobody was seen for so long.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Observations, survival_at};
///
/// let [durations, events] = [[2.0, 4.0, 6.0, 8.0], [1.0, 1.0, 1.0, 0.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// assert_eq!(survival_at(&observed, 5.0)?, Some(0.5));
/// let refused = survival_at(&observed, f64::NAN);
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "time"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn survival_at(observed: &Observations<'_>, time: f64) -> Result<Option<f64>, LoyaltyError> {
    let found = kaplan_meier(observed, KaplanMeierOptions::default())?;
    let Some(largest) = found.tau else { return Ok(None) };
    let SurvivalCurve { time: times, survival, .. } = found.curve;
    let all_left = survival.last().is_some_and(|share| *share == 0.0);
    let time = within("time", time, 0.0, if all_left { f64::MAX } else { largest })?;
    let steps = times.partition_point(|left| *left <= time);
    Ok(Some(steps.checked_sub(1).map_or(1.0, |step| survival[step])))
}

fn warnings(observed: &Observations<'_>, curve: &SurvivalCurve, n: f64, staying: f64) -> Vec<Warning> {
    let mut warnings: Vec<Warning> = small_sample(n).into_iter().collect();
    if staying > 0.0 && n > staying {
        warnings.push(Warning::LeaversOnly { staying });
    }
    let ended = curve.survival.partition_point(|share| *share > 0.0);
    if let Some(&time) = curve.time.get(ended)
        && observed.entry.is_some()
        && (0..observed.len()).any(|row| observed.entry(row) >= time)
    {
        warnings.push(Warning::NobodyAtRisk { time });
    }
    warnings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], events: &[f64], options: KaplanMeierOptions) -> KaplanMeier {
        kaplan_meier(&Observations::new(durations, events, None, None).unwrap(), options).unwrap()
    }

    #[test]
    fn survival_at_a_time_is_its_last_step() {
        let at = |events: &[f64], time| survival_at(&Observations::new(&[2.0, 4.0], events, None, None).unwrap(), time);
        let shares = [0.0, 1.9, 2.0, 4.0].map(|time| at(&[1.0, 0.0], time).unwrap().unwrap());
        assert_eq!(shares, [1.0, 1.0, 0.5, 0.5]);
        assert!(at(&[1.0, 0.0], 4.1).is_err(), "nobody was seen for so long");
        assert_eq!(at(&[1.0, 1.0], 9.0).unwrap(), Some(0.0), "all have left");
        assert!(at(&[1.0, 0.0], -1.0).is_err() && at(&[1.0, 0.0], f64::NAN).is_err());
        assert_eq!(survival_at(&Observations::new(&[], &[], None, None).unwrap(), 1.0).unwrap(), None);
    }

    #[test]
    fn nobody_has_no_curve() {
        let nobody = found(&[], &[], KaplanMeierOptions::default());
        assert_eq!(nobody.reason, Some(Reason::NobodySeen {}));
        assert_eq!((nobody.median, nobody.restricted_mean, nobody.mean_of_leavers), (None, None, None));
    }

    #[test]
    fn when_all_stay_the_mean_is_all_the_time_there_was() {
        let stayed = found(&[4.0, 4.0], &[0.0, 0.0], KaplanMeierOptions::default());
        assert_eq!((stayed.median, stayed.restricted_mean, stayed.left), (None, Some(4.0), 0.0));
        assert!(stayed.curve.time.is_empty());
    }

    #[test]
    fn when_all_leave_the_restricted_mean_is_the_mean() {
        let left = found(&[1.0, 2.0, 6.0], &[1.0; 3], KaplanMeierOptions::default());
        assert!((left.restricted_mean.unwrap() - 3.0).abs() < 1e-14);
        // Without censoring the variance is that of a mean: 14/3 of the three over 3.
        assert!((left.restricted_mean_standard_error.unwrap() - libm::sqrt(14.0 / 9.0)).abs() < 1e-14);
        assert_eq!(left.median, Some(2.0));
        assert_eq!(left.curve.survival.last(), Some(&0.0));
        // Nothing says how sure a share of 0 is.
        assert_eq!((left.curve.low[2], left.curve.high[2]), (0.0, left.curve.high[1]));
        assert_eq!(left.warnings, [Warning::SmallSample { n: 3.0 }]);
    }

    #[test]
    fn a_half_is_a_half_in_spite_of_rounding() {
        let left =
            found(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0], &[1.0; 10], KaplanMeierOptions::default());
        assert_eq!(left.median, Some(5.0));
    }

    #[test]
    fn tau_lies_within_what_was_seen() {
        let until = |tau| KaplanMeierOptions { tau: Some(tau), ..KaplanMeierOptions::default() };
        assert_eq!(found(&[2.0, 4.0], &[1.0, 1.0], until(3.0)).restricted_mean, Some(2.5));
        let seen = Observations::new(&[2.0], &[0.0], None, None).unwrap();
        assert!(kaplan_meier(&seen, until(3.0)).is_err());
    }

    #[test]
    fn a_curve_that_ends_before_others_enter_is_flagged() {
        let seen = Observations::new(&[2.0, 9.0], &[1.0, 0.0], None, Some(&[0.0, 5.0])).unwrap();
        let found = kaplan_meier(&seen, KaplanMeierOptions::default()).unwrap();
        assert!(found.warnings.contains(&Warning::NobodyAtRisk { time: 2.0 }));
    }
}
