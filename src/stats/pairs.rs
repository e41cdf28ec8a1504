//! Pairwise comparisons: which of several groups differ, allowing for the number of pairs tested?

use super::interval::Interval;
use super::proportion::Comparison;
use super::rank::ascending;
use crate::error::LoyaltyError;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// How p-values are adjusted for the number of comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Adjustment {
    /// Step down from the smallest p-value (Holm 1979): all conclusions hold together.
    #[default]
    Holm,
    /// None: each comparison for itself.
    None,
}

/// Two segments compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentPair {
    /// The first segment.
    pub a: String,
    /// The second segment.
    pub b: String,
    /// b − a, in points of the score or as a share; null with a `reason`.
    pub difference: Option<f64>,
    /// The test statistic.
    pub z: Option<f64>,
    /// The two-sided p-value of this comparison alone.
    pub p: Option<f64>,
    /// The p-value adjusted for all comparisons: below 1 − level, the segments differ.
    pub adjusted_p: Option<f64>,
    /// The interval of this difference alone; go by the adjusted p-value.
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Every pair of named groups, in the order given: (1, 2), (1, 3), … (2, 3), …
pub(crate) fn compare_pairs<T>(
    groups: &[(String, T)],
    adjust: Adjustment,
    compare: impl Fn(&T, &T) -> Result<Comparison, LoyaltyError>,
) -> Result<Vec<SegmentPair>, LoyaltyError> {
    let mut pairs = Vec::new();
    for (position, (a, first)) in groups.iter().enumerate() {
        for (b, second) in &groups[position + 1..] {
            let Comparison { difference, z, p, interval, warnings, reason } = compare(first, second)?;
            let (a, b) = (a.clone(), b.clone());
            pairs.push(SegmentPair { a, b, difference, z, p, adjusted_p: p, interval, warnings, reason });
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
