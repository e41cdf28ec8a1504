//! What follows from the columns beside the answers of a survey's file.

use loyalkit::customer::{PeriodOptions, Responses, Scale};
use loyalkit::survey::{
    AccountOptions, CommentOptions, NpsOptions, Quadrant, Spent, SurveyFigureOptions, Vote, comments,
    csat_of_responses, drivers_of_responses, levels_of_matched, levels_of_responses, nps_of_accounts, nps_of_responses,
    trend,
};
use loyalkit::table::{
    Hints, Question, QuestionCode, Scan, Scanner, SkipReason, SurveyQuestion, SurveyReader, SurveyReport, SurveyRoles,
};
use loyalkit::{LoyaltyError, Reason, Warning};

use proptest::prelude::*;

fn scan(bytes: &[u8]) -> Scan {
    let mut scanner = Scanner::new(Hints::default());
    scanner.push(bytes).unwrap();
    scanner.finish().unwrap()
}

fn read(bytes: &[u8], roles: &SurveyRoles, chunk: usize) -> Result<(Responses, SurveyReport), LoyaltyError> {
    let mut reader = SurveyReader::new(&scan(bytes).layout, roles)?;
    for part in bytes.chunks(chunk) {
        reader.push(part)?;
    }
    reader.finish()
}

fn score() -> SurveyRoles {
    SurveyRoles { score: "score".into(), ..SurveyRoles::default() }
}

fn all_roles() -> SurveyRoles {
    SurveyRoles {
        segment: Some("land".into()),
        date: Some("dato".into()),
        ratings: vec!["pris".into(), "butik".into()],
        comment: Some("kommentar".into()),
        account: Some("firma".into()),
        customer: Some("kunde".into()),
        revenue: Some("omsætning".into()),
        ..score()
    }
}

const FILE: &str = "score;land;dato;pris;butik;kommentar;firma;kunde;omsætning
10;DK;31-01-2026;5;Nord;\"Hurtig levering; god pris\";A;Søren;1.000,50
9 – Meget;DK;15-02-2026;4;Nord;hurtig levering;A;Åse;1.000,50
7;NO;15-02-2026;4;Syd;;B;Łukasz;20,00
0;NO;ukendt;1;Syd;\"Langsom
levering\";B;Bo;20,00
2;PL;28-02-2026;2;Syd;langsom og dyr;;Bo;
Ved ikke;PL;28-02-2026;2;Syd;tæller ikke;B;Ib;20,00
";

#[test]
fn columns_beside_the_answer_are_read_and_what_cannot_be_is_said() {
    let (responses, report) = read(FILE.as_bytes(), &all_roles(), 1 << 20).unwrap();
    assert_eq!((report.rows_read, report.rows_used), (6, 5));
    assert_eq!(report.rows_skipped[0].reason, SkipReason::NoAnswer);
    assert_eq!(report.warnings, []);

    let found = trend(&responses, &PeriodOptions::default(), &SurveyFigureOptions::default()).unwrap();
    let values: Vec<_> = found.periods.iter().map(|p| (&p.start[..], p.figure.value, p.figure.n, p.open)).collect();
    assert_eq!(values, [("2026-01-01", Some(100.0), 1.0, false), ("2026-02-01", Some(0.0), 3.0, false)]);
    assert_eq!(found.undated, 1.0);

    let drivers = drivers_of_responses(&responses).unwrap();
    let names: Vec<_> = drivers.iter().map(|driver| (&driver.name[..], driver.performance, driver.gap)).collect();
    // Nord is 100, Syd −66.7; those who rate 4 and more are 66.7, the others −100.
    assert_eq!((names[0].0, names[0].1, names[1].0, names[1].1), ("pris", Some(3.2), "butik", None));
    assert!((names[0].2.unwrap() - 500.0 / 3.0).abs() < 1e-9 && (names[1].2.unwrap() - 500.0 / 3.0).abs() < 1e-9);

    let said = comments(&responses, &CommentOptions::default()).unwrap();
    let counts: Vec<_> = said.levels.iter().map(|level| (level.n, level.comments)).collect();
    assert_eq!(counts, [(2.0, 2.0), (1.0, 0.0), (2.0, 2.0)]);
    assert_eq!(said.levels[0].terms[0].term, "hurtig");
    assert_eq!(said.levels[2].terms[0].term, "langsom");
    assert_eq!(said.levels[2].examples, ["Langsom\nlevering", "langsom og dyr"]);

    let accounts = nps_of_accounts(&responses, &AccountOptions { unit: Vote::Account, level: 0.95 }).unwrap();
    // A is 1, B the mean of 0 and −1; the one without an account is left out.
    assert_eq!((accounts.nps.score, accounts.nps.accounts, accounts.left_out), (Some(25.0), 2.0, 1.0));

    let own = levels_of_responses(&responses).unwrap();
    assert_eq!((own.levels[0].revenue, own.without_revenue), (Some(2001.0), 1.0));
    let spent = Spent { names: "Søren\0Bo\0Per\0".as_bytes(), values: &[7.0, 8.0, 9.0] };
    let joined = levels_of_matched(&responses, spent).unwrap();
    let matched = joined.matched;
    assert_eq!((matched.matched, matched.only_survey, matched.only_orders, matched.earlier), (2.0, 2.0, 1.0, 1.0));
    assert_eq!((joined.levels[0].revenue, joined.levels[2].revenue), (Some(7.0), Some(8.0)));
}

#[test]
fn cells_that_are_no_day_and_no_rating_are_counted_with_their_lines() {
    let good = "9,2026-01-05,4\n".repeat(40);
    let text = format!("score,day,price\n8,yesterday,4\n{good}7,,cheap\n6,2026-01-06,\n");
    let roles = SurveyRoles { date: Some("day".into()), ratings: vec!["price".into()], ..score() };
    let (responses, report) = read(text.as_bytes(), &roles, 7).unwrap();
    let stray = |column: &str, line| Warning::StrayValues { column: column.into(), count: 1, lines: vec![line] };
    assert_eq!(report.warnings, [stray("day", 2), stray("price", 43)]);
    let found = trend(&responses, &PeriodOptions::default(), &SurveyFigureOptions::default()).unwrap();
    assert_eq!((found.undated, found.periods[0].figure.n), (2.0, 41.0));
    assert_eq!(drivers_of_responses(&responses).unwrap()[0].n, 41.0);
}

#[test]
fn a_declared_scale_shifts_the_answers_and_its_nps_is_refused() {
    let text = format!("score\n{}0\n6\n", "1\n2\n4\n5\n5\n".repeat(4));
    let (responses, report) = read(text.as_bytes(), &SurveyRoles { scale: Some(SCALE_1_TO_5), ..score() }, 3).unwrap();
    assert_eq!((report.rows_used, report.rows_skipped[0].reason), (20, SkipReason::BadAnswer));
    let found = csat_of_responses(&responses, &SurveyFigureOptions::default()).unwrap();
    assert_eq!((found.value, found.mean), (Some(0.6), Some(3.4)));
    let refused = nps_of_responses(&responses, NpsOptions::default()).unwrap_err();
    assert!(matches!(refused, LoyaltyError::InvalidInput { name, .. } if name == "scale"));
    for scale in [(0.0, 100.0), (5.0, 1.0), (0.5, 5.0), (f64::NAN, 1.0)] {
        let scale = Some(loyalkit::customer::Scale(scale.0, scale.1));
        assert!(read(text.as_bytes(), &SurveyRoles { scale, ..score() }, 100).is_err(), "{scale:?}");
    }
}

const SCALE_1_TO_5: loyalkit::customer::Scale = loyalkit::customer::Scale(1.0, 5.0);

#[test]
fn columns_that_hold_something_else_are_left_out_or_asked_about() {
    let text = "score,when,paid,name\n9,03/04/2026,x,a\n8,05/06/2026,y,b\n".to_string();
    let of = |roles: SurveyRoles| read(text.as_bytes(), &roles, 1 << 20);
    let left_out =
        |column: &str, value: &str| Warning::ColumnLeftOut { column: column.into(), line: 2, value: value.into() };
    let (responses, report) = of(SurveyRoles {
        date: Some("name".into()),
        revenue: Some("paid".into()),
        ratings: vec!["when".into(), "name".into()],
        ..score()
    })
    .unwrap();
    assert_eq!(report.warnings, [left_out("name", "a"), left_out("paid", "x")]);
    assert_eq!(nps_of_responses(&responses, NpsOptions::default()).unwrap().score, Some(50.0));
    let refused = trend(&responses, &PeriodOptions::default(), &SurveyFigureOptions::default()).unwrap_err();
    assert_eq!(refused, LoyaltyError::MissingInput { name: "date".into() });
    assert_eq!(drivers_of_responses(&responses).unwrap().len(), 2);
    let refused = of(SurveyRoles { comment: Some("why".into()), ..score() }).unwrap_err();
    assert!(matches!(refused, LoyaltyError::NoSuchColumn { .. }));
    let (_, report) = of(SurveyRoles { date: Some("when".into()), ..score() }).unwrap();
    assert_eq!(report.questions[0].code, QuestionCode::DateOrder);
    assert_eq!(of(score()).unwrap().1.questions, []);

    let names: String = (0..101).map(|n| format!("9,c{n}x\n")).collect();
    let ratings = vec!["name".into()];
    let text = format!("score,name\n{names}");
    let (responses, report) = read(text.as_bytes(), &SurveyRoles { ratings, ..score() }, 1 << 20).unwrap();
    assert_eq!(report.warnings, [Warning::TooManyCategories { column: "name".into(), most: 100 }]);
    assert_eq!(nps_of_responses(&responses, NpsOptions::default()).unwrap().n, 101.0);
}

/// The headline of a question with these answers, as often as they are written, the reason why there is none, and what is asked.
fn headline(
    name: &str,
    answers: &[(&str, usize)],
    scale: Option<Scale>,
) -> (Option<f64>, f64, Option<String>, Vec<Question>) {
    let rows: String = answers.iter().map(|(answer, count)| format!("a;{answer}\n").repeat(*count)).collect();
    let text = format!("who;{name}\n{rows}");
    let roles = SurveyRoles { score: name.into(), scale, ..SurveyRoles::default() };
    let (responses, report) = read(text.as_bytes(), &roles, 1 << 20).unwrap();
    let reason = |reason: Option<Reason>| reason.map(|reason| format!("{reason:?}"));
    match scale {
        Some(Scale(1.0, high)) if high < 11.0 => {
            let found = csat_of_responses(&responses, &SurveyFigureOptions::default()).unwrap();
            (found.value, found.n, reason(found.reason), report.questions)
        }
        _ => {
            let found = nps_of_responses(&responses, NpsOptions::default()).unwrap();
            (found.score, found.n, reason(found.reason), report.questions)
        }
    }
}

#[test]
fn answers_are_read_as_survey_tools_write_them() {
    for (name, answers) in [
        ("NPS", ["Extremely likely - 10", "Meget sandsynligt – 8", "0 - Not at all likely"]),
        ("NPS", ["9/10", "8 / 10", "6 out of 10"]),
        ("NPS", ["Promoter", "Passive", "Detractor"]),
        ("Anbefaling", ["Ambassadør", "Passiv", "Kritiker"]),
        ("NPS", ["Promotor", "Obojętny", "Krytyk"]),
        ("Hvor sannsynlig?", ["Svært sannsynlig: 10", "8", "0 = ikke i det hele tatt"]),
    ] {
        let [promoter, passive, detractor] = answers;
        let given =
            [(promoter, 20), (passive, 8), (detractor, 12), ("Skipped", 5), ("Ønsker ikke at svare", 9), ("—", 1)];
        assert_eq!(headline(name, &given, None), (Some(20.0), 40.0, None, vec![]), "{answers:?}");
    }
    for answers in [
        ["Very dissatisfied", "Dissatisfied", "Neither satisfied nor dissatisfied", "Satisfied", "Very satisfied"],
        ["Meget utilfreds", "Utilfreds", "Hverken/eller", "Tilfreds", "Meget tilfreds"],
        ["Svært misfornøyd", "Misfornøyd", "Verken fornøyd eller misfornøyd", "Fornøyd", "Svært fornøyd"],
        [
            "bardzo niezadowolony",
            "niezadowolona",
            "ani zadowolony, ani niezadowolony",
            "zadowolona",
            "bardzo zadowolony",
        ],
        ["Helt uenig", "Uenig", "Neutral", "Enig", "Helt enig"],
        ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
        ["★☆☆☆☆", "★★☆☆☆", "★★★", "⭐⭐⭐⭐", "★★★★★"],
        ["1 star", "2 stars", "3/5", "4 out of 5", "5 stars"],
        ["1 – meget utilfreds", "2", "3", "4", "Meget tilfreds - 5"],
    ] {
        let given: Vec<_> = answers.into_iter().zip([1, 3, 4, 12, 20]).collect();
        assert_eq!(headline("Svar", &given, Some(SCALE_1_TO_5)), (Some(0.8), 40.0, None, vec![]), "{answers:?}");
    }
}

#[test]
fn answers_in_words_are_a_score_that_is_guessed_and_groups_are_not() {
    let guessed = |name: &str, answers: &[&str]| {
        let rows: String = answers.iter().map(|answer| format!("a;{answer}\n")).collect();
        let guess = scan(format!("who;{name}\n{rows}").as_bytes()).guess;
        (guess.by_kind.survey.get("score").map(String::from), guess.question)
    };
    let worded = ["Very satisfied", "Satisfied", "Satisfied", "Very dissatisfied"];
    let name = "How satisfied are you?";
    assert_eq!(guessed(name, &worded), (Some(name.into()), SurveyQuestion::Csat5));
    let name = "Hvor tilfreds er du?";
    assert_eq!(guessed(name, &["Tilfreds", "Meget tilfreds"]), (Some(name.into()), SurveyQuestion::Csat5));
    let name = "Jak bardzo jesteś zadowolony?";
    assert_eq!(guessed(name, &["zadowolony", "bardzo zadowolona"]), (Some(name.into()), SurveyQuestion::Csat5));
    for (name, answers) in [
        ("Q1_NPS_GROUP", ["Promoter", "Detractor"]),
        ("Q1_NPS_GROUP", ["3", "1"]),
        ("How likely are you to recommend us? - Group", ["1", "3"]),
        ("How likely are you to recommend us? - Group", ["Promoter", "Passive"]),
    ] {
        assert_eq!(guessed(name, &answers).0, None, "{name}");
    }
    // A file of its own may name the group the score.
    assert_eq!(guessed("NPS", &["Promoter", "Passive"]).0.as_deref(), Some("NPS"));
}

#[test]
fn a_scale_that_nobody_has_said_is_asked_and_no_score_is_made() {
    let withheld = |name: &str, answers: &[(&str, usize)], candidates: [&str; 2]| {
        let (score, _, reason, questions) = headline(name, answers, None);
        assert!(score.is_none() && reason.unwrap().starts_with("ScaleNotSaid"), "{name} {answers:?}");
        assert_eq!((questions[0].code, questions[0].column.as_deref()), (QuestionCode::Scale, Some(name)));
        assert_eq!(questions[0].candidates, candidates);
    };
    withheld("Rating", &[("5", 30), ("4", 10), ("1", 2)], ["0-10", "1-5"]);
    withheld("Stjerner", &[("5 stjerner", 30), ("3 stjerner", 10)], ["0-10", "1-5"]);
    withheld("Ocena", &[("5 gwiazdek", 30), ("2 gwiazdki", 10)], ["0-10", "1-5"]);
    withheld("Q1_NPS_GROUP", &[("1", 3), ("2", 5), ("3", 9)], ["0-10", "1-5"]);
    // The positions of a SurveyMonkey export: 11 is a 10.
    withheld("NPS", &[("11", 3), ("10", 5), ("9", 9), ("1", 2)], ["0-10", "1-11"]);
    withheld("Hvor sandsynligt er det?", &[("11", 1), ("8", 50)], ["0-10", "1-11"]);

    let said = |name: &str, answers: &[(&str, usize)], scale| headline(name, answers, scale).0;
    assert_eq!(said("Rating", &[("5", 3), ("4", 1)], Some(Scale(0.0, 10.0))), Some(-100.0));
    assert_eq!(said("NPS (0-10)", &[("5", 3), ("4", 1)], None), Some(-100.0));
    assert_eq!(said("Rating", &[("5", 3), ("4", 1)], Some(SCALE_1_TO_5)), Some(1.0));
    assert_eq!(said("Rating", &[("5", 3), ("10", 1)], None), Some(-50.0));
    assert_eq!(said("NPS", &[("11", 3), ("10", 1), ("1", 4)], Some(Scale(1.0, 11.0))), Some(0.0));
}

#[test]
fn a_score_is_withheld_where_what_was_left_out_could_change_it() {
    let refused = |answers: &[(&str, usize)]| headline("NPS", answers, None).2;
    for answers in [
        &[("9", 20), ("0", 20), ("10+", 2)][..],
        &[("9", 20), ("0", 5), ("100", 2)],
        &[("9", 20), ("0", 5), ("meget sandsynligt", 2), ("ret sandsynligt", 1)],
        &[("9", 20), ("0", 5), ("bardzo prawdopodobne", 6)],
    ] {
        assert!(refused(answers).unwrap().starts_with("AnswersRefused"), "{answers:?}");
    }
    for answers in [
        // One slip of many, two different ones, and words for no answer.
        &[("9", 20), ("0", 5), ("x", 1)][..],
        &[("9", 20), ("0", 5), ("x", 1), ("y", 1)],
        &[("9", 1000), ("0", 5), ("x", 2)],
        &[("9", 20), ("0", 5), ("Skipped", 20), ("", 20)],
        // No answer of any scale in whole numbers.
        &[("6.5", 2), ("8.5", 2), ("9", 4), ("3", 2), ("8", 2)],
    ] {
        assert_eq!(refused(answers), None, "{answers:?}");
    }
    let (score, n, ..) = headline("NPS", &[("6.5", 2), ("8.5", 2), ("9", 4), ("3", 2), ("8", 2)], None);
    assert_eq!((score, n), (Some(25.0), 8.0));
}

#[test]
fn drivers_of_a_simulated_survey_are_those_of_the_definitions() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/nps_simulated.csv");
    let Ok(bytes) = std::fs::read(path) else {
        eprintln!("skipped: nps_simulated.csv is not in ../shared/data");
        return;
    };
    let roles = SurveyRoles {
        score: "REC".into(),
        date: Some("date".into()),
        account: Some("Account".into()),
        ratings: ["Product.Tastiness", "Salesman.Smileyness", "PRODUCT"].map(String::from).into(),
        ..SurveyRoles::default()
    };
    let (responses, report) = read(&bytes, &roles, 1 << 12).unwrap();
    assert_eq!((report.rows_used, report.warnings), (1000, vec![]));
    let drivers = drivers_of_responses(&responses).unwrap();
    let tastiness = &drivers[0];
    assert!((tastiness.importance.unwrap() - 0.6094).abs() < 5e-5);
    assert!((tastiness.performance.unwrap() - 6.193).abs() < 5e-4);
    assert!((tastiness.gap.unwrap() - 97.38).abs() < 5e-3);
    assert_eq!((tastiness.sides, tastiness.n), ([667.0, 333.0], 1000.0));
    // Of the two with numbers, it is the less important one (.6094 and .6378), and customers rate it higher.
    assert_eq!(tastiness.quadrant, Some(Quadrant::Excess));
    assert_eq!((drivers[2].importance, drivers[2].quadrant), (None, None));
    let of_year = trend(&responses, &PeriodOptions::default(), &SurveyFigureOptions::default()).unwrap();
    assert_eq!(of_year.periods.iter().map(|period| period.figure.n).sum::<f64>(), 1000.0);
    let by_account = nps_of_accounts(&responses, &AccountOptions { unit: Vote::Respondent, level: 0.95 }).unwrap();
    let pooled = nps_of_responses(&responses, NpsOptions::default()).unwrap().score.unwrap();
    assert!((by_account.nps.score.unwrap() - pooled).abs() < 1e-9);
}

/// All that follows from a file, as text: NaN is then equal to itself.
fn all_of(bytes: &[u8], chunk: usize) -> String {
    let (responses, report) = read(bytes, &all_roles(), chunk).unwrap();
    let figure = SurveyFigureOptions::default();
    let spent = Spent { names: b"k1\0k2\0k9\0", values: &[1.0, 2.0, 3.0] };
    format!(
        "{report:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        trend(&responses, &PeriodOptions::default(), &figure),
        drivers_of_responses(&responses),
        comments(&responses, &CommentOptions::default()),
        nps_of_accounts(&responses, &AccountOptions { unit: Vote::Account, level: 0.95 }),
        levels_of_responses(&responses),
        levels_of_matched(&responses, spent),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn chunks_do_not_show_in_what_stands_beside_answers(
        rows in prop::collection::vec((0..=10_u8, 1..=28_u8, 0..6_u8, 0..4_u8, "[a-zøł\" ]{0,20}"), 1..40),
        chunk in 1..200_usize,
    ) {
        let line = |(score, day, rating, number, comment): &(u8, u8, u8, u8, String)| {
            let comment = comment.replace('"', "\"\"");
            format!("{score};DK;{day:02}-0{}-2026;{rating};b{number};\"{comment}\";f{number};k{number};{rating},5\n", 1 + number)
        };
        let header = FILE.lines().next().unwrap();
        let text = format!("{header}\n{}", rows.iter().map(line).collect::<String>());
        prop_assert_eq!(all_of(text.as_bytes(), chunk), all_of(text.as_bytes(), 1 << 20));
    }
}
