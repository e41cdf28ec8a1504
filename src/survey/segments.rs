//! Segment comparison: which segments really differ in NPS, and what is the score of all together?

use super::nps::{Groups, Nps, NpsMethod, NpsOptions, compare_nps, nps};
use crate::error::LoyaltyError;
use crate::stats::interval;
use crate::stats::pairs::{Adjustment, SegmentPair, compare_pairs};
use crate::stats::sum::Sum;
use serde::{Deserialize, Serialize};

/// A named group of customers and their answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its name.
    pub name: String,
    /// Its answers.
    pub groups: Groups,
}

/// How segments are compared.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SegmentOptions {
    /// How p-values are adjusted for the number of comparisons; default "holm".
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub adjust: Adjustment,
    /// The confidence level of each interval; default 0.95.
    #[serde(default = "interval::usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// Every pair of segments, in the order given: (1, 2), (1, 3), … (2, 3), …
///
/// # Errors
/// A count that is negative or not whole; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::stats::Adjustment;
/// use loyalkit::survey::{Groups, Segment, compare_segments};
///
/// let segment = |name: &str, promoters, detractors| Segment {
///     name: name.into(),
///     groups: Groups { promoters, passives: 100.0 - promoters - detractors, detractors },
/// };
/// let segments = [segment("DK", 60.0, 20.0), segment("NO", 20.0, 60.0)];
/// let pairs = compare_segments(&segments, 0.95, Adjustment::Holm)?;
/// assert!(pairs[0].adjusted_p.is_some_and(|p| p < 0.001));
/// let refused = compare_segments(&segments, 95.0, Adjustment::Holm);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn compare_segments(
    segments: &[Segment],
    level: f64,
    adjust: Adjustment,
) -> Result<Vec<SegmentPair>, LoyaltyError> {
    let named: Vec<_> = segments.iter().map(|segment| (segment.name.clone(), segment.groups)).collect();
    compare_pairs(&named, adjust, |a, b| compare_nps(*a, *b, level, NpsMethod::AdjustedWald))
}

/// The score over segments, in the two ways that are often mistaken for each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
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
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Groups, NpsOptions, Segment, segment_scores};
///
/// let segment = |name: &str, promoters, detractors| Segment {
///     name: name.into(),
///     groups: Groups { promoters, passives: 0.0, detractors },
/// };
/// let found = segment_scores(&[segment("DK", 30.0, 0.0), segment("NO", 0.0, 10.0)], NpsOptions::default())?;
/// // Of all answers 30 of 40 are promoters; the mean gives both segments the same weight.
/// assert_eq!((found.pooled.score, found.mean), (Some(50.0), Some(0.0)));
/// let refused = segment_scores(&[segment("DK", 0.5, 0.0)], NpsOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::NotWhole { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
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
