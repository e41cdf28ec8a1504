//! Comments: which words are most typical of promoters, passives and detractors?

use super::loyalty_levels::Level;
use super::nps::Groups;
use super::score_of_responses::{SurveyMetric, counts_of};
use crate::customer::comments::{GROUPS, MOST_TERMS};
use crate::customer::responses::Responses;
use crate::error::{LoyaltyError, count};
use crate::stats::rank::ascending;
use crate::warning::Warning;
use serde::{Deserialize, Serialize};

/// Options of the comment analysis.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CommentOptions {
    /// The most words of each group; default 10.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub terms: f64,
    /// The most example comments of each group, the first of the file; default 3, and never more than 20.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub examples: f64,
}

impl Default for CommentOptions {
    fn default() -> Self {
        Self { terms: 10.0, examples: 3.0 }
    }
}

/// A word that is more common in the comments of a group than in the others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Term {
    /// The word in small letters.
    pub term: String,
    /// Comments of the group with the word.
    pub comments: f64,
    /// Their share of the group's comments.
    pub share: f64,
    /// Comments of the other two groups with the word.
    pub other_comments: f64,
    /// The logarithm of the odds ratio, above 0.
    pub log_odds: f64,
    /// `logOdds` over its standard error: the terms come in the order of it.
    pub z: f64,
}

/// The comments of one level of loyalty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LevelComments {
    /// Which level.
    pub level: Level,
    /// How many answered on the level.
    pub n: f64,
    /// How many of them wrote a comment.
    pub comments: f64,
    /// The words most typical of the group, the most distinctive first.
    pub terms: Vec<Term>,
    /// The first comments of the file, as they stand in it, each cut to 500 letters. They are untrusted text: never
    /// put them into a page as markup, nor unescaped into a spreadsheet.
    pub examples: Vec<String>,
}

/// The comments of a survey.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SurveyComments {
    /// Promoters, passives and detractors.
    pub levels: Vec<LevelComments>,
    /// How many different words were counted, those that are in every text included.
    pub distinct: f64,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Words that say nothing by themselves, in English, Danish, Norwegian and Polish.
const STOP_WORDS: &str = "\
about after again all also although always and any are aren because been before being both but can cannot could couldn did \
didn does doesn doing don down each even ever every few for from further get gets getting got had hadn has hasn have haven \
having her here him his how however into isn its itself just let lot made make many may might more most much must never not \
now off once one only other our out over own quite rather really said same say she should shouldn since some still such than \
that the their them then there these they thing things this those though through too under until upon use used very was wasn \
way well were weren what when where whether which while who why will with within without won would wouldn yes yet you your \
aldrig alle alt altid anden andet andre bare blev blevet blive bliver burde deres det den denne der derfor dem dette dig din \
disse dog ein eller end endnu ens enten far fik fin fint fordi fra fået får får før går gør gøre ham han har havde have \
helt her hos hun hvad hver hvis hvor hvordan hvorfor hvornår ikke ind ingen intet jer jeg jeres kan kom komme kommer kun \
kunne lidt lige man mange med meget mellem men mens mere mest mig min mine mit mod måtte ned nej netop noget nogle nok når \
også ofte omkring op os over på samme selv selvom sig siden sin sine sit skal skulle som stadig så sådan tak tid til tilbage \
ting ud uden under var ved vel vil vil ville vores være været \
bli blir blitt både deg dere ditt eit ett etter før gjort gjør gjøre hadde hva hvem hvorvidt ikkje ingenting innen kanskje \
litt måte mye nei noe noen nå oss seg selve siden skjer slik være vært vår våre var veldig \
ale albo ani aby bardzo bez był była było były być bym chyba coś czy czyli dla dlaczego dlatego dnia gdy gdyż gdzie ich \
ile im inne inny jak jaka jaki jakie jako jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kto która które którego \
której który których lub lecz mam mają mnie mną może można moje mój nad nam nas nasz nawet nic nich nie niech niej nigdy nim \
niż oraz pan pani pod poza przed przez przy raz sam się są skąd swoje swój tak taka taki takie tam tego tej ten też tutaj \
tych tylko tym vat wam was wasz wiele więc wszystko wszystkie zawsze został została żeby";

/// Comments of promoters, passives and detractors: how many, the words most typical of each, and the first of them.
///
/// # Formula
/// A word of 3 to 40 letters counts once in a comment. With a comments of the group that have it and b that do not, c and d
/// likewise in the other two groups: log odds = ln((a+½)(d+½)/((b+½)(c+½))) (Haldane 1956), its standard error
/// √(1/(a+½)+1/(b+½)+1/(c+½)+1/(d+½)) (Woolf 1955). Words that at least two comments of the group have and that are more common
/// there than in the others, by falling z. It orders words and tests nothing: the most distinctive of thousands look
/// distinctive by chance too.
///
/// # Errors
/// A survey without a column of comments, or of another scale than 0 to 10; a number that is negative or not whole.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{CommentOptions, Level, comments};
///
/// let found = comments(&examples::answers(), &CommentOptions::default())?;
/// assert_eq!((found.levels[0].level, found.levels[0].comments), (Level::Promoter, 2.0));
/// let refused = comments(&examples::answers(), &CommentOptions { terms: 0.5, ..CommentOptions::default() });
/// assert!(matches!(refused, Err(LoyaltyError::NotWhole { name, .. }) if name == "terms"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn comments(responses: &Responses, options: &CommentOptions) -> Result<SurveyComments, LoyaltyError> {
    let (most_terms, most_examples) = (count("terms", options.terms)?, count("examples", options.examples)?);
    let missing = || LoyaltyError::MissingInput { name: "comment".into() };
    let found = responses.respondents.comments.as_ref().ok_or_else(missing)?;
    let answered = Groups::from(&counts_of(responses, &responses.total(), SurveyMetric::Nps)?);
    let totals = found.groups().each_ref().map(|group| group.count as f64);
    let mut stop_words: Vec<&str> = STOP_WORDS.split_whitespace().collect();
    stop_words.sort_unstable();
    let mut telling: Vec<&str> =
        found.terms().map(|(term, _)| term).filter(|term| stop_words.binary_search(term).is_err()).collect();
    telling.sort_unstable();
    let levels = [
        (Level::Promoter, answered.promoters),
        (Level::Passive, answered.passives),
        (Level::Detractor, answered.detractors),
    ];
    let of_level = |(at, (level, n)): (usize, (Level, f64))| {
        let of_term = |term: &&str| distinctive(term, found.comments_with(term), at, &totals);
        let terms: Vec<Term> = telling.iter().filter_map(of_term).collect();
        // From the highest z down; those of the same z by name.
        let falling: Vec<f64> = terms.iter().map(|term| -term.z).collect();
        let terms = ascending(&falling).into_iter().take(most_terms as usize).map(|at| terms[at].clone()).collect();
        let group = &found.groups()[at];
        let examples = group.examples.iter().take(most_examples as usize).cloned().collect();
        LevelComments { level, n, comments: totals[at], terms, examples }
    };
    let left_out = Warning::TermsLeftOut { count: found.left_out() as f64, most: MOST_TERMS as f64 };
    Ok(SurveyComments {
        levels: levels.into_iter().enumerate().map(of_level).collect(),
        distinct: found.terms().count() as f64,
        warnings: (found.left_out() > 0).then_some(left_out).into_iter().collect(),
    })
}

fn distinctive(term: &str, counts: [u32; GROUPS], of: usize, totals: &[f64; GROUPS]) -> Option<Term> {
    let all: f64 = counts.iter().map(|count| f64::from(*count)).sum();
    let (with, own) = (f64::from(counts[of]), totals[of]);
    let (other_with, others) = (all - with, totals.iter().sum::<f64>() - own);
    let cells = [with, own - with, other_with, others - other_with].map(|count| count + 0.5);
    let log_odds = libm::log(cells[0] * cells[3] / (cells[1] * cells[2]));
    let error = libm::sqrt(cells.iter().map(|cell| 1.0 / cell).sum());
    (with >= 2.0 && log_odds > 0.0).then(|| Term {
        term: term.into(),
        comments: with,
        share: with / own,
        other_comments: other_with,
        log_odds,
        z: log_odds / error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::respondents::{Beside, Columns, Respondents};
    use proptest::prelude::*;

    fn said(answers: &[(u8, &str)]) -> Responses {
        let mut responses = Responses::new(None, Respondents::new(Columns { comment: true, ..Columns::default() }));
        for (step, comment) in answers {
            responses.add(&[""], &[*step]);
            responses.respondents.add(*step, &Beside { comment, ..Beside::default() });
        }
        responses
    }

    #[test]
    fn words_of_a_group_are_those_that_others_do_not_say() {
        let answers = [
            (10, "Great service, not expensive"),
            (9, "great people and great prices"),
            (10, ""),
            (8, "prices are fine"),
            (0, "Slow service"),
            (6, "Very slow, =cmd|' /C calc'!A0"),
        ];
        let found = comments(&said(&answers), &CommentOptions { terms: 5.0, examples: 1.0 }).unwrap();
        let [promoters, passives, detractors] = &found.levels[..] else { panic!("three levels") };
        assert_eq!((promoters.n, promoters.comments, passives.n, detractors.comments), (3.0, 2.0, 1.0, 2.0));
        // great: 2 of 2 here, 0 of 3 there: ln(2.5·3.5/(.5·.5)) over √(1/2.5 + 1/.5 + 1/.5 + 1/3.5).
        let [great] = &promoters.terms[..] else { panic!("one word is in two comments") };
        assert_eq!((&great.term[..], great.comments, great.share, great.other_comments), ("great", 2.0, 1.0, 0.0));
        assert!((great.log_odds - 35.0_f64.ln()).abs() < 1e-12);
        assert!((great.z - 35.0_f64.ln() / (0.4 + 4.0 + 1.0 / 3.5_f64).sqrt()).abs() < 1e-12);
        assert_eq!(detractors.terms[0].term, "slow");
        assert_eq!(passives.terms, []);
        assert_eq!(promoters.examples, ["Great service, not expensive"]);
        assert_eq!(found.warnings, []);
    }

    #[test]
    fn words_of_four_languages_that_say_nothing_are_left_out() {
        let all = STOP_WORDS;
        let found = comments(&said(&[(10, all), (10, all), (0, "nic")]), &CommentOptions::default()).unwrap();
        assert_eq!(found.levels[0].terms, []);
        assert!(found.distinct > 300.0);
    }

    #[test]
    fn a_survey_without_comments_is_asked_for_the_column() {
        let refused = comments(&Responses::default(), &CommentOptions::default());
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "comment".into() }));
    }

    proptest! {
        #[test]
        fn the_order_of_rows_changes_no_count(answers in prop::collection::vec((0..=10_u8, "[abcå ]{0,12}"), 0..40)) {
            let rows: Vec<(u8, &str)> = answers.iter().map(|(step, comment)| (*step, &comment[..])).collect();
            let turned: Vec<(u8, &str)> = rows.iter().rev().copied().collect();
            let options = CommentOptions { examples: 0.0, ..CommentOptions::default() };
            prop_assert_eq!(comments(&said(&rows), &options), comments(&said(&turned), &options));
        }
    }
}
