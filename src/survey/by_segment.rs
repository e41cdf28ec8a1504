//! Scores by segment: what is the score of each segment of a survey?

use super::nps::{Groups, Nps, NpsOptions, nps_of_counts};
use super::score_of_responses::{SurveyFigure, SurveyFigureOptions, SurveyMetric, counts_of, figure};
use super::segments::{Segment, SegmentOptions, compare_segments};
use crate::Problem;
use crate::customer::responses::Responses;
use crate::error::LoyaltyError;
use crate::stats::pairs::SegmentPair;
use serde::Serialize;

/// The Net Promoter Score of one segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
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
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{NpsOptions, nps_of_responses};
///
/// assert_eq!(nps_of_responses(&examples::answers(), NpsOptions::default())?.score, Some(0.0));
/// let refused = nps_of_responses(&examples::ratings(), NpsOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_of_responses(responses: &Responses, options: NpsOptions) -> Result<Nps, LoyaltyError> {
    nps_of_counts(&counts_of(responses, &responses.total(), SurveyMetric::Nps)?, options)
}

/// The score of each segment, the one with most answers first.
///
/// # Errors
/// As [`nps_of_counts`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{NpsOptions, nps_by_segment};
///
/// let found = nps_by_segment(&examples::answers(), NpsOptions::default())?;
/// assert_eq!((found[0].segment.as_deref(), found[0].nps.score), (Some("DK"), Some(100.0)));
/// let refused = nps_by_segment(&examples::ratings(), NpsOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_by_segment(responses: &Responses, options: NpsOptions) -> Result<Vec<SegmentNps>, LoyaltyError> {
    responses
        .by_segment()
        .map(|(name, of_segment)| {
            let counts = counts_of(responses, of_segment, SurveyMetric::Nps)?;
            let mean = counts.mean().filter(|_| !responses.are_groups);
            Ok(SegmentNps { segment: segment(name), mean, nps: nps_of_counts(&counts, options)? })
        })
        .collect()
}

/// A score of one segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentFigure {
    /// The segment's name; null for the answers without one.
    pub segment: Option<String>,
    /// The mean answer, or null when there is none.
    pub mean: Option<f64>,
    /// The score.
    #[serde(flatten)]
    pub figure: SurveyFigure,
}

/// Any of the three scores of each segment, the one with most answers first.
///
/// # Errors
/// As [`super::nps_of_counts`], [`super::csat_of_responses`] and [`super::ces_of_responses`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{SurveyFigureOptions, SurveyMetric, figure_by_segment};
///
/// let options = SurveyFigureOptions { metric: SurveyMetric::Csat, ..SurveyFigureOptions::default() };
/// let found = figure_by_segment(&examples::ratings(), &options)?;
/// assert_eq!((found.len(), found[0].figure.value), (1, Some(0.6)));
/// // Answers whose scale was not declared.
/// let refused = figure_by_segment(&examples::answers(), &options);
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn figure_by_segment(
    responses: &Responses,
    options: &SurveyFigureOptions,
) -> Result<Vec<SegmentFigure>, LoyaltyError> {
    responses
        .by_segment()
        .map(|(name, of_segment)| {
            let counts = counts_of(responses, of_segment, options.metric)?;
            Ok(SegmentFigure { segment: segment(name), mean: counts.mean(), figure: figure(&counts, options)? })
        })
        .collect()
}

/// The most segments that are compared pair by pair: so many make 4,950 tests.
const MOST_COMPARED: usize = 100;

/// Pairwise segment tests of NPS, those with most answers first; answers without a segment are not compared.
///
/// # Errors
/// More than 100 segments; a survey of another scale than 0 to 10; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::stats::Adjustment;
/// use loyalkit::survey::{SegmentOptions, compare_by_segment};
///
/// let options = SegmentOptions { adjust: Adjustment::Holm, level: 0.95 };
/// let pairs = compare_by_segment(&examples::answers(), &options)?;
/// assert_eq!((pairs.len(), pairs[0].a.as_str(), pairs[0].b.as_str()), (3, "DK", "NO"));
/// let refused = compare_by_segment(&examples::answers(), &SegmentOptions { level: 95.0, ..options });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn compare_by_segment(responses: &Responses, options: &SegmentOptions) -> Result<Vec<SegmentPair>, LoyaltyError> {
    let found = nps_by_segment(responses, NpsOptions::default())?;
    let of_segment = |SegmentNps { segment, nps, .. }: SegmentNps| {
        let groups = Groups { promoters: nps.promoters, passives: nps.passives, detractors: nps.detractors };
        Some(Segment { name: segment?, groups })
    };
    let segments: Vec<Segment> = found.into_iter().filter_map(of_segment).collect();
    if segments.len() > MOST_COMPARED {
        let problem = Problem::TooManySegments { found: segments.len() as u32, most: MOST_COMPARED as u32 };
        return Err(LoyaltyError::invalid("segment", problem));
    }
    let mut pairs = compare_segments(&segments, options.level, options.adjust)?;
    if let Some(withheld) = responses.withheld {
        for pair in &mut pairs {
            (pair.difference, pair.z, pair.p, pair.adjusted_p, pair.interval) = Default::default();
            pair.reason = Some(withheld.reason());
        }
    }
    Ok(pairs)
}

fn segment(name: &[u8]) -> Option<String> {
    (!name.is_empty()).then(|| String::from_utf8_lossy(name).into_owned())
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

    #[test]
    fn pairs_are_those_of_named_segments_and_adjusted_together() {
        use crate::stats::pairs::Adjustment;
        let mut responses = Responses::default();
        for (segment, answers) in [("a", [50, 30, 20]), ("b", [60, 25, 15]), ("c", [20, 30, 50]), ("", [9, 9, 9])] {
            for (count, answer) in answers.into_iter().zip([10, 7, 0]) {
                (0..count).for_each(|_| responses.add(&[segment], &[answer]));
            }
        }
        let options = SegmentOptions { adjust: Adjustment::Holm, level: 0.95 };
        let pairs = compare_by_segment(&responses, &options).unwrap();
        let names: Vec<_> = pairs.iter().map(|pair| (&pair.a[..], &pair.b[..])).collect();
        assert_eq!(names, [("a", "b"), ("a", "c"), ("b", "c")]);
        // 50/30/20 against 60/25/15: adjusted z 1.3716, p .1702; the largest p of three stays as it is.
        assert!((pairs[0].z.unwrap() - 1.3716).abs() < 5e-5);
        assert!((pairs[0].adjusted_p.unwrap() - 0.1702).abs() < 5e-5);
        assert!((pairs[1].adjusted_p.unwrap() / pairs[1].p.unwrap() - 2.0).abs() < 1e-9);
        assert!((pairs[2].adjusted_p.unwrap() / pairs[2].p.unwrap() - 3.0).abs() < 1e-9);
    }

    #[test]
    fn satisfaction_by_segment_needs_its_scale_declared() {
        use crate::customer::respondents::Respondents;
        use crate::customer::scale::Scale;
        let options = SurveyFigureOptions { metric: SurveyMetric::Csat, ..SurveyFigureOptions::default() };
        let refused = figure_by_segment(
            &{
                let mut r = Responses::default();
                r.add(&["a"], &[3]);
                r
            },
            &options,
        );
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "scale".into() }));
        // 5, 4, 3 and 1 on 1–5: half of them in the two best.
        let mut responses = Responses::new(Some(Scale(1.0, 5.0)), Respondents::default());
        responses.add(&["a", "a", "a", "a", "b"], &[4, 3, 2, 0, 4]);
        let found = figure_by_segment(&responses, &options).unwrap();
        let values: Vec<_> = found.iter().map(|s| (s.segment.as_deref(), s.mean, s.figure.value)).collect();
        assert_eq!(values, [(Some("a"), Some(3.25), Some(0.5)), (Some("b"), Some(5.0), Some(1.0))]);
        assert!(nps_of_responses(&responses, NpsOptions::default()).is_err());
    }
}
