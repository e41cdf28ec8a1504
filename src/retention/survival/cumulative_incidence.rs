//! Cumulative incidence: what share of customers has been lost for each cause, when the causes compete?

use super::causes::{CompetingRisks, Losses};
use crate::error::{LoyaltyError, non_negative};
use crate::stats::{interval, normal};
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// What to work out beside the curves.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct IncidenceOptions {
    /// The confidence level of the bands; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
    /// Times at which the curves are read, in the unit of the durations; default: none.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub times: Vec<f64>,
}

impl Default for IncidenceOptions {
    fn default() -> Self {
        Self { level: interval::usual_level(), times: vec![] }
    }
}

/// The curves at each time at which somebody was lost: a column for each cause, in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IncidenceCurves {
    /// The times, rising.
    pub time: Vec<f64>,
    /// How many were there just before.
    pub at_risk: Vec<f64>,
    /// How many have been lost for each cause, up to this time.
    pub lost_so_far: Vec<Vec<f64>>,
    /// The share still there, from this time on.
    pub survival: Vec<f64>,
    /// The share lost for each cause so far.
    pub incidence: Vec<Vec<f64>>,
    /// Its standard error.
    pub standard_errors: Vec<Vec<f64>>,
    /// The lower end of its interval; none where the share is 0 or 1.
    pub low: Vec<Vec<Option<f64>>>,
    /// The upper end.
    pub high: Vec<Vec<Option<f64>>>,
    /// 1 − Kaplan–Meier of each cause: the share if there were no other.
    pub one_minus_kaplan_meier: Vec<Vec<f64>>,
}

/// The curves at one time: null past the last duration, where nobody was seen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct IncidenceAt {
    /// The time.
    pub time: f64,
    /// The share still there.
    pub survival: Option<f64>,
    /// How many have been lost for each cause.
    pub lost: Vec<Option<f64>>,
    /// The share lost for each cause.
    pub incidence: Vec<Option<f64>>,
    /// Its standard error.
    pub standard_errors: Vec<Option<f64>>,
    /// The lower end of its interval; null where the share is 0 or 1.
    pub low: Vec<Option<f64>>,
    /// The upper end.
    pub high: Vec<Option<f64>>,
    /// 1 − Kaplan–Meier of each cause: the share if there were no other.
    pub one_minus_kaplan_meier: Vec<Option<f64>>,
}

/// The cumulative incidence of each cause.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CumulativeIncidence {
    /// The curves. They are not written with the rest: columns go over on their own.
    #[serde(skip)]
    pub curves: IncidenceCurves,
    /// The curves at the times asked for.
    pub at: Vec<IncidenceAt>,
    /// How many were seen.
    pub n: f64,
    /// How many were lost for each cause.
    pub lost: Vec<f64>,
    /// The largest duration: until then the curves are known. Null where nobody was seen.
    pub until: Option<f64>,
    /// Warnings; [`Warning::CompetingCauses`] is one wherever there are several causes.
    pub warnings: Vec<Warning>,
    /// Why there is no curve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Cumulative incidence of each cause (Aalen & Johansen 1978): the share lost for it by each time, among others that could
/// have come first.
///
/// # Formula
/// Fⱼ(t) = Σ S(tᵢ₋)·dⱼᵢ/nᵢ over the times tᵢ ≤ t at which dᵢ of nᵢ at risk were lost, dⱼᵢ of them for cause j, S the
/// Kaplan–Meier curve of all causes; Σ Fⱼ + S = 1. Variance by the delta method (Marubini & Valsecchi 1995, section 10.3):
/// Σ (Fⱼ(t)−Fⱼ(tᵢ))²·dᵢ/(nᵢ(nᵢ−dᵢ)) + Σ S(tᵢ₋)²·dⱼᵢ(nᵢ−dⱼᵢ)/nᵢ³ − 2·Σ (Fⱼ(t)−Fⱼ(tᵢ))·S(tᵢ₋)·dⱼᵢ/nᵢ², which with one
/// cause is Greenwood's. Band: F^exp(∓z·se/(F·ln F)), symmetric for ln(−ln F) (Pintilie 2006, section 4.2). At a tie those
/// lost come before those last seen. Time and its errors are in the unit of the durations, shares in 0–1.
///
/// # Errors
/// A level outside 0–1; a time that is negative or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{CompetingRisks, IncidenceOptions, cumulative_incidence};
///
/// // Of four, one left for cause 1, then one for cause 2.
/// let risks = CompetingRisks::new(vec![2.0, 4.0, 6.0, 8.0], vec![1, 2, 0, 0], None)?;
/// let found = cumulative_incidence(&risks, &IncidenceOptions::default())?.curves;
/// assert_eq!((found.incidence, found.survival), (vec![vec![0.25, 0.25], vec![0.0, 0.25]], vec![0.75, 0.5]));
/// let refused = cumulative_incidence(&risks, &IncidenceOptions { level: 95.0, ..IncidenceOptions::default() });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn cumulative_incidence(
    risks: &CompetingRisks,
    options: &IncidenceOptions,
) -> Result<CumulativeIncidence, LoyaltyError> {
    let z = normal::critical(interval::level(options.level)?);
    let losses = risks.losses();
    let lost: Vec<f64> =
        (0..risks.count).map(|cause| losses.iter().map(|at| at.by_cause[cause]).sum::<f64>() + 0.0).collect();
    let curves = curves(&losses, risks.count, z);
    let until = risks.durations.iter().copied().reduce(f64::max);
    let read = |time: &f64| Ok(curves.at(non_negative("times", *time)?, until));
    let n = risks.len() as f64;
    let mut warnings: Vec<Warning> = small_sample(n).into_iter().collect();
    if lost.iter().filter(|lost| **lost > 0.0).count() > 1 {
        warnings.push(Warning::CompetingCauses {});
    }
    Ok(CumulativeIncidence {
        at: options.times.iter().map(read).collect::<Result<_, LoyaltyError>>()?,
        n,
        reason: match losses.is_empty() {
            true if n == 0.0 => Some(Reason::NobodySeen {}),
            true => Some(Reason::NoEvents {}),
            false => None,
        },
        curves,
        lost,
        until,
        warnings,
    })
}

/// The cumulative incidence of each of the groups 0, 1 …, by the causes of all.
///
/// # Errors
/// As [`cumulative_incidence`]; `groups` of another length than the rows, or with more than 100 groups.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{CompetingRisks, IncidenceOptions, cumulative_incidence_by_group};
///
/// let risks = CompetingRisks::new(vec![2.0, 4.0, 6.0, 8.0], vec![1, 2, 0, 0], None)?;
/// let found = cumulative_incidence_by_group(&risks, &[0, 1, 0, 1], &IncidenceOptions::default())?;
/// assert_eq!((found[0].lost[0], found[1].lost[0]), (1.0, 0.0));
/// let refused = cumulative_incidence_by_group(&risks, &[0], &IncidenceOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "groups"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn cumulative_incidence_by_group(
    risks: &CompetingRisks,
    groups: &[u32],
    options: &IncidenceOptions,
) -> Result<Vec<CumulativeIncidence>, LoyaltyError> {
    risks.by_group(groups)?.iter().map(|part| cumulative_incidence(part, options)).collect()
}

/// The curves of each time with losses, with their bands at `z`.
fn curves(losses: &[Losses], count: usize, z: f64) -> IncidenceCurves {
    let mut found = IncidenceCurves {
        time: losses.iter().map(|at| at.set.time).collect(),
        at_risk: losses.iter().map(|at| at.set.at_risk).collect(),
        ..IncidenceCurves::default()
    };
    let mut survival = 1.0;
    let mut before = vec![];
    for at in losses {
        before.push(survival);
        survival *= at.set.share_staying();
        found.survival.push(survival);
    }
    for cause in 0..count {
        let (mut so_far, mut alone) = (Incidence::default(), 1.0);
        let mut column = IncidenceColumn::default();
        for (at, before) in losses.iter().zip(&before) {
            so_far.step(*before, at.set.at_risk, at.set.events, at.by_cause[cause]);
            let (low, high) = band(so_far.share, so_far.standard_error(), z).unzip();
            alone *= 1.0 - at.by_cause[cause] / at.set.at_risk;
            column.lost.push(column.lost.last().unwrap_or(&0.0) + at.by_cause[cause]);
            column.share.push(so_far.share);
            column.standard_error.push(so_far.standard_error());
            column.low.push(low);
            column.high.push(high);
            column.alone.push(1.0 - alone);
        }
        found.lost_so_far.push(column.lost);
        found.incidence.push(column.share);
        found.standard_errors.push(column.standard_error);
        found.low.push(column.low);
        found.high.push(column.high);
        found.one_minus_kaplan_meier.push(column.alone);
    }
    found
}

/// What is known of one cause.
#[derive(Default)]
struct IncidenceColumn {
    lost: Vec<f64>,
    share: Vec<f64>,
    standard_error: Vec<f64>,
    low: Vec<Option<f64>>,
    high: Vec<Option<f64>>,
    alone: Vec<f64>,
}

/// The share lost for one cause so far, with the sums of its variance. They are carried from time to time by what the share
/// has grown, so that nothing large is subtracted.
#[derive(Default)]
struct Incidence {
    share: f64,
    /// Σ (F(t)−F(tᵢ))ᵏ·dᵢ/(nᵢ(nᵢ−dᵢ)) for k = 0, 1, 2.
    all: [f64; 3],
    /// Σ (F(t)−F(tᵢ))ᵏ·S(tᵢ₋)·dⱼᵢ/nᵢ² for k = 0, 1.
    shared: [f64; 2],
    /// Σ S(tᵢ₋)²·dⱼᵢ(nᵢ−dⱼᵢ)/nᵢ³.
    own: f64,
}

impl Incidence {
    /// Of `n` at risk, a share `survival` of all, `d` are lost, `dj` of them for this cause.
    fn step(&mut self, survival: f64, n: f64, d: f64, dj: f64) {
        let grown = survival * dj / n;
        self.share += grown;
        self.all[2] += grown * (2.0 * self.all[1] + grown * self.all[0]);
        self.all[1] += grown * self.all[0];
        self.shared[1] += grown * self.shared[0];
        // When all are lost the share grows no more: the factor of this term stays 0.
        if n > d {
            self.all[0] += d / n / (n - d);
        }
        self.shared[0] += grown / n;
        self.own += grown * survival * (n - dj) / n / n;
    }

    fn standard_error(&self) -> f64 {
        /// What rounding leaves where nothing is unsure any more.
        const ROUNDING: f64 = 1e-13;
        let terms = self.all[2] + self.own;
        let variance = terms - 2.0 * self.shared[1];
        if variance > ROUNDING * terms { libm::sqrt(variance) } else { 0.0 }
    }
}

/// The interval of a share that is neither 0 nor 1.
fn band(share: f64, standard_error: f64, z: f64) -> Option<(f64, f64)> {
    /// What rounding leaves of a share that is exactly 1.
    const ROUNDING: f64 = 1e-12;
    if share <= 0.0 || share >= 1.0 - ROUNDING {
        return None;
    }
    let log = libm::log(share);
    let factor = libm::exp(-z * standard_error / (share * log));
    Some((libm::exp(log * factor), libm::exp(log / factor)))
}

impl IncidenceCurves {
    /// The curves at a time: their last step up to it, if somebody was seen for so long.
    fn at(&self, time: f64, until: Option<f64>) -> IncidenceAt {
        let is_known = until.is_some_and(|until| time <= until);
        let step = self.time.partition_point(|lost| *lost <= time).checked_sub(1);
        let read = |column: &Vec<f64>, before: f64| is_known.then(|| step.map_or(before, |step| column[step]));
        let end = |column: &Vec<Option<f64>>| step.filter(|_| is_known).and_then(|step| column[step]);
        let all = |columns: &[Vec<f64>]| columns.iter().map(|column| read(column, 0.0)).collect();
        IncidenceAt {
            time,
            survival: read(&self.survival, 1.0),
            lost: all(&self.lost_so_far),
            incidence: all(&self.incidence),
            standard_errors: all(&self.standard_errors),
            low: self.low.iter().map(end).collect(),
            high: self.high.iter().map(end).collect(),
            one_minus_kaplan_meier: all(&self.one_minus_kaplan_meier),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], causes: &[u32], times: &[f64]) -> CumulativeIncidence {
        let risks = CompetingRisks::new(durations.to_vec(), causes.to_vec(), None).unwrap();
        cumulative_incidence(&risks, &IncidenceOptions { times: times.to_vec(), ..IncidenceOptions::default() })
            .unwrap()
    }

    #[test]
    fn curves_are_read_up_to_the_last_duration() {
        let found = found(&[2.0, 4.0, 6.0, 8.0], &[1, 2, 0, 0], &[1.0, 4.0, 8.0, 8.5]);
        let shares: Vec<_> = found.at.iter().map(|at| (at.survival, at.incidence.clone())).collect();
        let known = |s, a, b| (Some(s), vec![Some(a), Some(b)]);
        assert_eq!(shares[..3], [known(1.0, 0.0, 0.0), known(0.5, 0.25, 0.25), known(0.5, 0.25, 0.25)]);
        assert_eq!(shares[3], (None, vec![None, None]));
        assert_eq!((found.at[0].low[0], found.at[0].standard_errors[0]), (None, Some(0.0)));
        assert!(found.at[1].low[0].unwrap() < 0.25 && found.at[1].high[0].unwrap() > 0.25);
        assert_eq!(found.until, Some(8.0));
    }

    #[test]
    fn alone_a_cause_would_take_more() {
        let found = found(&[2.0, 4.0, 6.0, 8.0], &[2, 1, 1, 0], &[]);
        let alone = &found.curves.one_minus_kaplan_meier[0];
        alone
            .iter()
            .zip([0.0, 1.0 / 3.0, 2.0 / 3.0])
            .for_each(|(found, expected)| assert!((found - expected).abs() < 1e-15));
        assert_eq!(found.curves.incidence[0], [0.0, 0.25, 0.5]);
        assert_eq!(found.warnings, [Warning::SmallSample { n: 4.0 }, Warning::CompetingCauses {}]);
    }

    #[test]
    fn when_all_are_lost_for_one_cause_nothing_is_unsure() {
        let found = found(&[1.0, 2.0], &[1, 1], &[]);
        assert_eq!(found.curves.incidence[0], [0.5, 1.0]);
        assert_eq!((found.curves.low[0][1], found.curves.standard_errors[0][1]), (None, 0.0));
        assert_eq!(found.warnings, [Warning::SmallSample { n: 2.0 }]);
    }

    #[test]
    fn nobody_and_nobody_lost_have_no_curve() {
        assert_eq!(found(&[], &[], &[]).reason, Some(Reason::NobodySeen {}));
        let stayed = found(&[3.0], &[0], &[2.0]);
        assert_eq!((stayed.reason, stayed.at[0].survival), (Some(Reason::NoEvents {}), Some(1.0)));
    }

    #[test]
    fn groups_keep_the_causes_of_all() {
        let risks = CompetingRisks::new(vec![1.0, 2.0, 3.0], vec![2, 1, 0], Some(vec![0.0; 3])).unwrap();
        let parts = cumulative_incidence_by_group(&risks, &[0, 1, 1], &IncidenceOptions::default()).unwrap();
        assert_eq!(parts.iter().map(|part| part.lost.clone()).collect::<Vec<_>>(), [[0.0, 1.0], [1.0, 0.0]]);
        assert!(cumulative_incidence_by_group(&risks, &[0], &IncidenceOptions::default()).is_err());
    }
}
