//! What is the score of each segment of a survey?

use super::answers::Counts;
use super::nps::{Nps, NpsOptions, SCALE, nps_of_counts};
use crate::customer::responses::Responses;
use crate::error::LoyaltyError;
use serde::Serialize;

/// The Net Promoter Score of one segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentNps {
    /// The segment's name; null for the answers without one.
    pub segment: Option<String>,
    /// The mean answer, or null when there is none.
    pub mean: Option<f64>,
    /// The score.
    #[serde(flatten)]
    pub nps: Nps,
}

/// The score of all answers together.
///
/// # Errors
/// As [`nps_of_counts`].
pub fn nps_of_responses(responses: &Responses, options: NpsOptions) -> Result<Nps, LoyaltyError> {
    nps_of_counts(&counts(&responses.total())?, options)
}

/// The score of each segment, the one with most answers first.
///
/// # Errors
/// As [`nps_of_counts`].
pub fn nps_by_segment(responses: &Responses, options: NpsOptions) -> Result<Vec<SegmentNps>, LoyaltyError> {
    let mut found = responses
        .by_segment()
        .map(|(name, of_segment)| {
            let counts = counts(of_segment)?;
            let segment = (!name.is_empty()).then(|| String::from_utf8_lossy(name).into_owned());
            Ok(SegmentNps { segment, mean: counts.mean(), nps: nps_of_counts(&counts, options)? })
        })
        .collect::<Result<Vec<_>, LoyaltyError>>()?;
    found.sort_by(|a, b| b.nps.n.total_cmp(&a.nps.n).then_with(|| a.segment.cmp(&b.segment)));
    Ok(found)
}

fn counts(counts: &[u64; 11]) -> Result<Counts, LoyaltyError> {
    Counts::of_counts(&counts.map(|count| count as f64), SCALE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_segment_comes_first() {
        let mut responses = Responses::default();
        responses.add(&["a", "b", "b", "b", ""], &[10, 0, 9, 9, 7]);
        let found = nps_by_segment(&responses, NpsOptions::default()).unwrap();
        let scores: Vec<_> = found.iter().map(|s| (s.segment.as_deref(), s.nps.score, s.mean)).collect();
        let third = 100.0 * (2.0 - 1.0) / 3.0;
        assert_eq!(scores[0].0, Some("b"));
        assert!((scores[0].1.unwrap() - third).abs() < 1e-12);
        assert_eq!(scores[1..], [(None, Some(0.0), Some(7.0)), (Some("a"), Some(100.0), Some(10.0))]);
        assert_eq!(nps_of_responses(&responses, NpsOptions::default()).unwrap().score, Some(40.0));
    }
}
