//! Which segments really differ, and what is the score of all of them?

use super::nps::{Groups, Nps, NpsMethod, NpsOptions, compare_nps, nps};
use crate::error::LoyaltyError;
use crate::stats::interval::{self, Interval};
use crate::stats::rank::ascending;
use crate::stats::sum::Sum;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// A named group of customers and their answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its name.
    pub name: String,
    /// Its answers.
    pub groups: Groups,
}

/// How p-values are adjusted for the number of comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Adjustment {
    /// Step down from the smallest p-value (Holm 1979): all conclusions hold together.
    #[default]
    Holm,
    /// None: each comparison for itself.
    None,
}

/// How segments are compared.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SegmentOptions {
    /// How p-values are adjusted for the number of comparisons; "holm" unless said.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub adjust: Adjustment,
    /// The confidence level of each interval; 0.95 unless said.
    #[serde(default = "interval::usual_level")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub level: f64,
}

/// Two segments compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentPair {
    /// The first segment.
    pub a: String,
    /// The second segment.
    pub b: String,
    /// b − a in points, by adjusted Wald; null with a `reason`.
    pub difference: Option<f64>,
    /// The test statistic.
    pub z: Option<f64>,
    /// The two-sided p-value of this comparison alone.
    pub p: Option<f64>,
    /// The p-value adjusted for all comparisons: below 1 − level, the segments differ.
    pub adjusted_p: Option<f64>,
    /// The interval of this difference alone; the adjusted p-value decides.
    pub interval: Option<Interval>,
    /// What to be careful about.
    pub warnings: Vec<Warning>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Every pair of segments, in the order given: (1, 2), (1, 3), … (2, 3), …
///
/// # Errors
/// A count that is negative or not whole; a level outside 0–1.
pub fn compare_segments(
    segments: &[Segment],
    level: f64,
    adjust: Adjustment,
) -> Result<Vec<SegmentPair>, LoyaltyError> {
    let mut pairs = Vec::new();
    for (position, a) in segments.iter().enumerate() {
        for b in &segments[position + 1..] {
            let compared = compare_nps(a.groups, b.groups, level, NpsMethod::AdjustedWald)?;
            pairs.push(SegmentPair {
                a: a.name.clone(),
                b: b.name.clone(),
                difference: compared.difference,
                z: compared.z,
                p: compared.p,
                adjusted_p: compared.p,
                interval: compared.interval,
                warnings: compared.warnings,
                reason: compared.reason,
            });
        }
    }
    if adjust == Adjustment::Holm {
        adjust_by_holm(&mut pairs);
    }
    Ok(pairs)
}

/// The k-th smallest of m p-values is multiplied by m − k + 1, and none falls below the one before (Holm 1979).
fn adjust_by_holm(pairs: &mut [SegmentPair]) {
    let tested: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].p.is_some()).collect();
    let p: Vec<f64> = tested.iter().filter_map(|&at| pairs[at].p).collect();
    let mut floor = 0.0_f64;
    for (place, smallest) in ascending(&p).into_iter().enumerate() {
        floor = floor.max((p[smallest] * (p.len() - place) as f64).min(1.0));
        pairs[tested[smallest]].adjusted_p = Some(floor);
    }
}

/// The score over segments, in the two ways that are often mistaken for each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentScores {
    /// All answers together: large segments weigh more.
    pub pooled: Nps,
    /// The mean of the segments' scores: every segment weighs the same. Null when none has answers.
    pub mean: Option<f64>,
}

/// The pooled score and the mean of scores; say which one you report.
///
/// # Errors
/// A count that is negative or not whole.
pub fn segment_scores(segments: &[Segment], options: NpsOptions) -> Result<SegmentScores, LoyaltyError> {
    let total = |part: fn(&Groups) -> f64| segments.iter().map(|segment| part(&segment.groups)).sum();
    let mut scores = Vec::new();
    for segment in segments {
        scores.extend(nps(segment.groups, NpsOptions { population: None, ..options })?.score);
    }
    let all = Groups {
        promoters: total(|g| g.promoters),
        passives: total(|g| g.passives),
        detractors: total(|g| g.detractors),
    };
    let mean = scores.iter().copied().collect::<Sum>().value() / scores.len() as f64;
    Ok(SegmentScores { pooled: nps(all, options)?, mean: (!scores.is_empty()).then_some(mean) })
}
