//! Survey joined with orders: which respondents have also bought, and what?

use super::loyalty_levels::{LoyaltyLevel, loyalty_levels};
use super::score_of_responses::{SurveyMetric, counts_of};
use crate::customer::responses::Responses;
use crate::error::{LoyaltyError, same_length};
use serde::Serialize;

/// What customers have done, one entry per customer in each list.
#[derive(Debug, Clone, Copy)]
pub struct Spent<'a> {
    /// The customers' names, a zero byte behind each.
    pub names: &'a [u8],
    /// Their orders, or what they have paid after refunds.
    pub values: &'a [f64],
}

/// How customers of a survey and of orders were matched, by name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Matched {
    /// Customers who have answered and ordered.
    pub matched: f64,
    /// Customers who have answered and are not among the orders.
    pub only_survey: f64,
    /// Customers who have ordered and not answered.
    pub only_orders: f64,
    /// Answers without a customer; they are left out.
    pub unnamed: f64,
    /// Earlier answers of customers who have answered more than once; the latest one stands for them.
    pub earlier: f64,
}

/// Customers on both axes: first those who answered, then those who only ordered.
#[derive(Debug, Clone, PartialEq)]
pub struct Joined {
    /// The latest answer of each; NaN without one.
    pub scores: Vec<f64>,
    /// The value of each; NaN for those who are not among the orders.
    pub values: Vec<f64>,
    /// The counts of matches.
    pub matched: Matched,
}

/// The levels of loyalty of those who answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SurveyLevels {
    /// Promoters, passives and detractors.
    pub levels: Vec<LoyaltyLevel>,
    /// Answers without revenue; they are left out where revenue is asked for.
    pub without_revenue: f64,
}

/// The levels of loyalty of those who have answered and ordered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MatchedLevels {
    /// Promoters, passives and detractors among the matched customers.
    pub levels: Vec<LoyaltyLevel>,
    /// How many customers were matched, and how many not.
    #[serde(flatten)]
    pub matched: Matched,
}

/// Matches answers with orders by customer name, which must be written the same. A customer's latest answer
/// stands for all: by day, and by row where days are the same or not read.
///
/// # Errors
/// A survey without a column of customers, or of another scale than 0 to 10; lists of different lengths.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{Spent, join_orders};
///
/// let spent = Spent { names: b"Ann\0Cy\0", values: &[30.0, 30.0] };
/// let found = join_orders(&examples::answers(), spent)?;
/// assert_eq!((found.matched.matched, found.matched.only_survey), (2.0, 3.0));
/// let refused = join_orders(&examples::ratings(), spent);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn join_orders(responses: &Responses, spent: Spent<'_>) -> Result<Joined, LoyaltyError> {
    counts_of(responses, &[0; 11], SurveyMetric::Nps)?;
    let missing = || LoyaltyError::MissingInput { name: "customer".into() };
    let rows = &responses.respondents;
    let (customers, latest) = rows.customers.as_ref().zip(rows.latest()).ok_or_else(missing)?;
    let names: Vec<&[u8]> = spent.names.split(|byte| *byte == 0).take(spent.values.len()).collect();
    same_length("names", names.len(), spent.values.len())?;
    let mut scores: Vec<f64> = latest.steps.iter().map(|step| f64::from(*step)).collect();
    let answered = scores.len();
    let mut values = vec![f64::NAN; answered];
    let found = customers.names().find_all(names.into_iter());
    for (place, value) in found.iter().zip(spent.values) {
        match place {
            Some(customer) => values[*customer as usize] = *value,
            None => {
                scores.push(f64::NAN);
                values.push(*value);
            }
        }
    }
    let matched = found.iter().flatten().count();
    let matched = Matched {
        matched: matched as f64,
        only_survey: (answered - matched) as f64,
        only_orders: (found.len() - matched) as f64,
        unnamed: latest.unnamed as f64,
        earlier: latest.earlier as f64,
    };
    Ok(Joined { scores, values, matched })
}

/// Size, share and revenue of promoters, passives and detractors among those who have answered and ordered; the values are
/// what customers have paid.
///
/// # Errors
/// As [`join_orders`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{Level, Spent, levels_of_matched};
///
/// let spent = Spent { names: b"Ann\0Cy\0", values: &[30.0, 20.0] };
/// let found = levels_of_matched(&examples::answers(), spent)?;
/// assert_eq!((found.levels[0].level, found.levels[0].revenue), (Level::Promoter, Some(30.0)));
/// let refused = levels_of_matched(&examples::ratings(), spent);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn levels_of_matched(responses: &Responses, spent: Spent<'_>) -> Result<MatchedLevels, LoyaltyError> {
    let joined = join_orders(responses, spent)?;
    let both = |(score, revenue): &(f64, f64)| !score.is_nan() && !revenue.is_nan();
    let (scores, revenue): (Vec<f64>, Vec<f64>) = joined.scores.into_iter().zip(joined.values).filter(both).unzip();
    Ok(MatchedLevels { levels: loyalty_levels(&scores, Some(&revenue))?, matched: joined.matched })
}

/// Size and share of promoters, passives and detractors among all answers, with what they pay where a column says it.
///
/// # Errors
/// A survey of another scale than 0 to 10; revenue too large to add up.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{Level, levels_of_responses};
///
/// let found = levels_of_responses(&examples::answers())?;
/// assert_eq!((found.levels[0].level, found.levels[0].revenue), (Level::Promoter, Some(180.0)));
/// let refused = levels_of_responses(&examples::ratings());
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn levels_of_responses(responses: &Responses) -> Result<SurveyLevels, LoyaltyError> {
    counts_of(responses, &[0; 11], SurveyMetric::Nps)?;
    let rows = &responses.respondents;
    let Some(revenue) = rows.revenue() else {
        let each = responses.total().into_iter().enumerate();
        let scores: Vec<f64> =
            each.flat_map(|(score, count)| std::iter::repeat_n(score as f64, count as usize)).collect();
        return Ok(SurveyLevels { levels: loyalty_levels(&scores, None)?, without_revenue: 0.0 });
    };
    let all = rows.steps().map(f64::from).zip(revenue);
    let (scores, revenue): (Vec<f64>, Vec<f64>) = all.filter(|(_, revenue)| !revenue.is_nan()).unzip();
    let without_revenue = responses.total().iter().sum::<u64>() as f64 - scores.len() as f64;
    Ok(SurveyLevels { levels: loyalty_levels(&scores, Some(&revenue))?, without_revenue })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::respondents::{Beside, Columns, Respondents};
    use crate::survey::loyalty_levels::Level;

    fn answered(answers: &[(&str, u8, Option<f64>)]) -> Responses {
        let columns = Columns { customer: true, revenue: true, ..Columns::default() };
        let mut responses = Responses::new(None, Respondents::new(columns));
        for (customer, step, revenue) in answers {
            let beside = Beside { customer: customer.as_bytes(), revenue: *revenue, ..Beside::default() };
            responses.add(&[""], &[*step]);
            responses.respondents.add(*step, &beside);
        }
        responses
    }

    #[test]
    fn what_does_not_match_is_counted() {
        let responses =
            answered(&[("a", 3, None), ("b", 8, None), ("a", 10, None), ("", 9, None), ("c", 0, None), ("d", 9, None)]);
        let spent = Spent { names: b"d\0x\0b\0a\0", values: &[10.0, 20.0, 30.0, 40.0] };
        let expected = Matched { matched: 3.0, only_survey: 1.0, only_orders: 1.0, unnamed: 1.0, earlier: 1.0 };
        let joined = join_orders(&responses, spent).unwrap();
        assert_eq!(joined.matched, expected);
        let text = |list: &[f64]| format!("{list:?}");
        assert_eq!(text(&joined.scores), "[10.0, 8.0, 0.0, 9.0, NaN]");
        assert_eq!(text(&joined.values), "[40.0, 30.0, NaN, 10.0, 20.0]");
        let found = levels_of_matched(&responses, spent).unwrap();
        let levels: Vec<_> = found.levels.iter().map(|of| (of.level, of.n, of.revenue)).collect();
        let expected =
            [(Level::Promoter, 2.0, Some(50.0)), (Level::Passive, 1.0, Some(30.0)), (Level::Detractor, 0.0, Some(0.0))];
        assert_eq!(levels, expected);
    }

    #[test]
    fn revenue_of_the_survey_itself_is_enough_and_what_is_not_said_is_counted() {
        let found =
            levels_of_responses(&answered(&[("a", 10, Some(5.0)), ("a", 9, None), ("", 0, Some(-1.0))])).unwrap();
        let levels: Vec<_> = found.levels.iter().map(|of| (of.n, of.revenue)).collect();
        assert_eq!(levels, [(1.0, Some(5.0)), (0.0, Some(0.0)), (1.0, Some(-1.0))]);
        assert_eq!(found.without_revenue, 1.0);
        let mut counted = Responses::default();
        counted.add(&["", "", ""], &[10, 9, 7]);
        let found = levels_of_responses(&counted).unwrap();
        assert_eq!((found.levels[0].n, found.levels[0].revenue), (2.0, None));
    }

    #[test]
    fn lists_of_different_lengths_and_a_survey_without_customers_are_refused() {
        let spent = Spent { names: b"a\0", values: &[1.0, 2.0, 3.0] };
        assert!(matches!(join_orders(&answered(&[]), spent), Err(LoyaltyError::WrongLength { .. })));
        let refused = join_orders(&Responses::default(), Spent { values: &[1.0], ..spent });
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "customer".into() }));
    }
}
