//! Score trend: how does the score change from month to month, and is a change significant?

use super::score_of_responses::{SurveyFigure, SurveyFigureOptions, compare, counts_of, figure};
use crate::customer::day;
use crate::customer::period::PeriodOptions;
use crate::customer::responses::Responses;
use crate::error::{LoyaltyError, field};
use crate::stats::proportion::Comparison;
use serde::Serialize;

/// The score of one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TrendPoint {
    /// The first day of the period, `yyyy-mm-dd`.
    pub start: String,
    /// The last day of the period, `yyyy-mm-dd`.
    pub end: String,
    /// Whether the period was unfinished on the day up to which answers were collected.
    pub open: bool,
    /// The score; its interval is the band of the line.
    #[serde(flatten)]
    pub figure: SurveyFigure,
    /// The test against the period just before, this less that one; null in the first.
    pub change: Option<Comparison>,
}

/// The score of a survey over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SurveyTrend {
    /// The periods from the first with an answer to the last, those without one included.
    pub periods: Vec<TrendPoint>,
    /// The day up to which answers were collected, `yyyy-mm-dd`; null where no answer has a day.
    pub as_of: Option<String>,
    /// Answers without a day; they are in no period.
    pub undated: f64,
    /// Answers after `asOf`; they are in no period.
    pub later: f64,
}

/// The score of each period with its interval, and its test against the period before. A change is tested for itself: of
/// twenty tested at a level of 0.95, one looks like a change by chance.
///
/// # Errors
/// A survey without a column of dates; an `as_of` that is not a day; and as [`super::figure_by_segment`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{PeriodOptions, examples};
/// use loyalkit::survey::{SurveyFigureOptions, trend};
///
/// let months = PeriodOptions { as_of: Some("2026-02-28".into()), ..PeriodOptions::default() };
/// let found = trend(&examples::answers(), &months, &SurveyFigureOptions::default())?;
/// // January: one promoter. February: one of four, beside two detractors.
/// let scores: Vec<_> = found.periods.iter().map(|month| month.figure.value).collect();
/// assert_eq!(scores, [Some(100.0), Some(-25.0)]);
/// let soon = PeriodOptions { as_of: Some("soon".into()), ..PeriodOptions::default() };
/// let refused = trend(&examples::answers(), &soon, &SurveyFigureOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn trend(
    responses: &Responses,
    periods: &PeriodOptions,
    options: &SurveyFigureOptions,
) -> Result<SurveyTrend, LoyaltyError> {
    let missing = || LoyaltyError::MissingInput { name: "date".into() };
    let days = responses.respondents.days.as_ref().ok_or_else(missing)?;
    let as_of = periods.as_of.as_deref().map(|text| day::from_iso(field!("as_of"), text)).transpose()?;
    let as_of = as_of.or_else(|| days.counts().next_back().map(|(day, _)| day));
    let mut found =
        SurveyTrend { periods: vec![], as_of: as_of.map(day::iso), undated: days.undated as f64, later: 0.0 };
    let mut counts: Vec<(i32, [u64; 11])> = vec![];
    for (day, of_day) in days.counts() {
        if as_of.is_some_and(|as_of| day > as_of) {
            found.later += of_day.iter().sum::<u64>() as f64;
            continue;
        }
        let number = periods.period.number(day);
        let next = counts.last().map_or(number, |(last, _)| last + 1);
        counts.extend((next..=number).map(|number| (number, [0; 11])));
        if let Some((_, of_period)) = counts.last_mut() {
            of_period.iter_mut().zip(of_day).for_each(|(sum, count)| *sum += count);
        }
    }
    let mut before = None;
    for (number, of_period) in &counts {
        let counts = counts_of(responses, of_period, options.metric)?;
        found.periods.push(TrendPoint {
            start: day::iso(periods.period.first_day(*number)),
            end: day::iso(periods.period.last_day(*number)),
            open: as_of.is_some_and(|as_of| periods.period.is_open(*number, as_of)),
            figure: figure(&counts, options)?,
            change: before.as_ref().map(|before| compare(before, &counts, options)).transpose()?,
        });
        before = Some(counts);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::period::Period;
    use crate::customer::respondents::{Beside, Columns, Respondents};
    use crate::survey::nps::{Groups, NpsMethod, compare_nps};
    use crate::warning::Reason;
    use proptest::prelude::*;

    fn dated(answers: &[(Option<i32>, u8)]) -> Responses {
        let mut responses = Responses::new(None, Respondents::new(Columns { date: true, ..Columns::default() }));
        for (day, step) in answers {
            responses.add(&[""], &[*step]);
            responses.respondents.add(*step, &Beside { day: *day, ..Beside::default() });
        }
        responses
    }

    fn day(text: &str) -> Option<i32> {
        Some(day::from_iso("day", text).unwrap())
    }

    #[test]
    fn months_have_a_score_a_test_and_the_last_is_flagged() {
        let mut answers = vec![(None, 10), (day("2026-04-20"), 0)];
        for (text, scores) in [("2026-01-31", [10, 9, 7, 0]), ("2026-03-01", [10, 10, 10, 6])] {
            answers.extend(scores.map(|score| (day(text), score)));
        }
        let periods = PeriodOptions { as_of: Some("2026-03-30".into()), ..PeriodOptions::default() };
        let found = trend(&dated(&answers), &periods, &SurveyFigureOptions::default()).unwrap();
        let lines: Vec<_> = found.periods.iter().map(|p| (&p.start[..], &p.end[..], p.open, p.figure.value)).collect();
        let expected = [
            ("2026-01-01", "2026-01-31", false, Some(25.0)),
            ("2026-02-01", "2026-02-28", false, None),
            ("2026-03-01", "2026-03-31", true, Some(50.0)),
        ];
        assert_eq!(lines, expected);
        assert_eq!((found.undated, found.later), (1.0, 1.0));
        assert_eq!(found.periods[1].figure.reason, Some(Reason::NoAnswers {}));
        assert_eq!(found.periods[0].change, None);
        assert_eq!(found.periods[2].change.as_ref().unwrap().reason, Some(Reason::NoAnswers {}));
        // By quarters there is one period, and by months from January to April one that is finished with it.
        let quarters = PeriodOptions { period: Period::Quarter, ..PeriodOptions::default() };
        let found = trend(&dated(&answers), &quarters, &SurveyFigureOptions::default()).unwrap();
        let group = |promoters, passives, detractors| Groups { promoters, passives, detractors };
        let (first, second) = (group(5.0, 1.0, 2.0), group(0.0, 0.0, 1.0));
        let expected = compare_nps(first, second, 0.95, NpsMethod::AdjustedWald).unwrap();
        assert_eq!(found.periods[1].change, Some(expected));
        assert_eq!((found.as_of.as_deref(), found.later), (Some("2026-04-20"), 0.0));
    }

    #[test]
    fn a_survey_without_dates_has_no_trend() {
        let periods = PeriodOptions::default();
        let refused = trend(&Responses::default(), &periods, &SurveyFigureOptions::default());
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "date".into() }));
        let nobody = trend(&dated(&[]), &periods, &SurveyFigureOptions::default()).unwrap();
        assert_eq!((nobody.periods.len(), nobody.as_of), (0, None));
    }

    proptest! {
        #[test]
        fn the_order_of_rows_changes_nothing_and_every_answer_is_somewhere(
            answers in prop::collection::vec((prop::option::of(20_000..20_400), 0..=10_u8), 0..60),
        ) {
            let options = SurveyFigureOptions::default();
            let found = trend(&dated(&answers), &PeriodOptions::default(), &options).unwrap();
            let turned: Vec<_> = answers.iter().rev().copied().collect();
            prop_assert_eq!(&found, &trend(&dated(&turned), &PeriodOptions::default(), &options).unwrap());
            let n: f64 = found.periods.iter().map(|period| period.figure.n).sum();
            prop_assert_eq!(n + found.undated, answers.len() as f64);
        }
    }
}
