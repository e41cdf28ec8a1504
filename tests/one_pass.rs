//! Rows that are read while their file is looked through are those that a reader of the whole file finds, or none.

use loyalkit::LoyaltyError;
use loyalkit::customer::Orders;
use loyalkit::table::{
    ActivityReader, ActivityRoles, CategoriesReader, CategoryRoles, EventRoles, EventsReader, Hints, Reader, RowsKind,
    RowsOptions, RowsRead, Scan, Scanner, SubscriptionOptions, SubscriptionRoles, SubscriptionsReader, SurveyReader,
    SurveyRoles, *,
};
use proptest::prelude::*;

fn scanned(text: &[u8], chunk: usize) -> Result<(Scan, RowsRead), LoyaltyError> {
    let mut scanner = Scanner::new(Hints::default());
    for part in text.chunks(chunk) {
        scanner.push(part)?;
    }
    scanner.finish_with_rows()
}

fn read_again<R: loyalkit::table::Rows>(
    reader: Result<Reader<R>, LoyaltyError>,
    text: &[u8],
) -> Option<(R::Found, R::Report)> {
    let mut reader = reader.ok()?;
    reader.push(text).ok()?;
    reader.finish().ok()
}

/// What rows say, to be compared: `None` where they cannot be read.
type Said = Option<String>;

fn said<F: std::fmt::Debug, P: std::fmt::Debug>(rows: Option<(F, P)>) -> Said {
    rows.map(|(found, report)| format!("{found:?} {report:?}"))
}

/// The roles of the guessed columns, as the package hands them over.
fn roles(scan: &Scan) -> (TransactionRoles, SurveyRoles, SubscriptionRoles, EventRoles, CategoryRoles, ActivityRoles) {
    let of = &scan.guess.by_kind;
    // Columns by role, as they stand in what the package is given.
    let as_json = |roles: &loyalkit::table::GuessedRoles| serde_json::to_value(roles).unwrap();
    fn read<R: serde::de::DeserializeOwned + Default>(roles: serde_json::Value) -> R {
        serde_json::from_value(roles).unwrap_or_default()
    }
    (
        read(as_json(&of.orders)),
        read(as_json(&of.survey)),
        read(as_json(&of.subscriptions)),
        read(as_json(&of.contacts)),
        read(as_json(&of.categories)),
        read(as_json(&of.activity)),
    )
}

/// The rows as guessed by the whole file: those of the one pass, and those of a second one.
fn both(text: &[u8], chunk: usize) -> Result<(Option<RowsKind>, Said, Said), LoyaltyError> {
    let (scan, rows) = scanned(text, chunk)?;
    let (orders, survey, subscriptions, contacts, categories, activity) = roles(&scan);
    let layout = &scan.layout;
    let options = RowsOptions::default();
    let per = SubscriptionOptions { amount_per: scan.guess.amount_per, ..Default::default() };
    let to = TransactionOptions::default();
    let kind = rows.kind();
    let (one, two) = match rows {
        RowsRead::Nothing => (None, None),
        RowsRead::Orders(rows) => (
            said(rows.taken(layout, &orders, &to)),
            said(read_again(TransactionsReader::new(layout, &orders, &to), text)),
        ),
        RowsRead::Survey(rows) => {
            (said(rows.taken(layout, &survey, &())), said(read_again(SurveyReader::new(layout, &survey), text)))
        }
        RowsRead::Subscriptions(rows) => (
            said(rows.taken(layout, &subscriptions, &per)),
            said(read_again(SubscriptionsReader::new(layout, &subscriptions, &per), text)),
        ),
        RowsRead::Contacts(rows) => (
            said(rows.taken(layout, &contacts, &options)),
            said(read_again(EventsReader::new(layout, &contacts, &options), text)),
        ),
        RowsRead::Categories(rows) => (
            said(rows.taken(layout, &categories, &options)),
            said(read_again(CategoriesReader::new(layout, &categories, &options), text)),
        ),
        RowsRead::Activity(rows) => (
            said(rows.taken(layout, &activity, &options)),
            said(read_again(ActivityReader::new(layout, &activity, &options), text)),
        ),
    };
    Ok((kind, one, two))
}

const ORDERS: &str = "customer,date,amount,segment\n";

/// So many rows that the last one stands far behind those that are guessed from.
fn many(header: &str, row: impl Fn(usize) -> String) -> String {
    header.to_string() + &(0..9000).map(row).collect::<String>()
}

fn plain_orders() -> String {
    many(ORDERS, |at| format!("C{:05},2026-03-{:02},{}.50,{}\n", at % 977, 1 + at % 28, at % 90, ["DK", "NO"][at % 2]))
}

#[test]
fn a_guess_that_holds_needs_no_second_pass() {
    let with_total = plain_orders() + "Total,,123456.00,\n";
    for text in [plain_orders(), with_total] {
        for chunk in [100, 1 << 20] {
            let (kind, one, two) = both(text.as_bytes(), chunk).unwrap();
            assert_eq!(kind, Some(RowsKind::Orders));
            assert!(one.is_some() && one == two, "{one:.300?} {two:.300?}");
        }
    }
}

#[test]
fn every_kind_is_read_as_guessed() {
    let files = [
        (RowsKind::Survey, "respondent,score,segment,date,comment\n", "r{at},9,DK,2026-03-04,\"so, \"\"fine\"\"\"\n"),
        (RowsKind::Subscriptions, "customer,start,end,plan,mrr\n", "c{at},2026-01-31,,Basic,12.50\n"),
        (RowsKind::Contacts, "customer,date,event,duration\n", "c{at},2026-03-04,login,1.5\n"),
        (RowsKind::Categories, "customer,category\n", "c{at},Shoes\n"),
        (RowsKind::Activity, "customer,signup date,last login\n", "c{at},2026-01-02,2026-03-04\n"),
    ];
    for (kind, header, row) in files {
        let text = many(header, |at| row.replace("{at}", &(at % 1234).to_string()));
        let (found, one, two) = both(text.as_bytes(), 4096).unwrap();
        assert_eq!(found, Some(kind));
        assert!(one.is_some() && one == two, "{kind:?}: {one:.300?} {two:.300?}");
    }
}

#[test]
fn a_guess_that_the_last_rows_refute_is_given_up() {
    let european = many("customer;date;amount\n", |at| format!("C{:05};2026-03-{:02};1.250\n", at % 977, 1 + at % 28));
    let american = many("customer,date,amount\n", |at| format!("C{:05},03/04/2026,{}\n", at % 977, at % 90));
    let crowns = many("customer,date,amount\n", |at| format!("C{:05},2026-03-04,{}\n", at % 977, at % 90));
    let is_refuted = |text: String, why: &str| {
        let (kind, one, two) = both(text.as_bytes(), 1 << 16).unwrap();
        assert_eq!((kind, one), (Some(RowsKind::Orders), None), "{why}");
        two
    };
    // A point in a file of semicolons groups thousands, until a row says that it does not.
    assert!(is_refuted(european.clone() + "C00001;2026-03-04;0.5\n", "decimal mark").is_some());
    assert!(is_refuted(american.clone() + "C00001,25/12/2026,5\n", "order of dates").is_some());
    assert!(is_refuted(crowns.clone() + "C00001,2026-03-04,5 EUR\n", "currency").is_some());
    assert_eq!(is_refuted(crowns + "C00001,2026-03-04,5 EUR\nC00001,2026-03-04,5 USD\n", "currencies"), None);
    // Rows that only settle what was assumed refute nothing.
    for text in [european + "C00001;2026-03-04;0,5\n", american + "C00001,12/25/2026,5\n"] {
        let (_, one, two) = both(text.as_bytes(), 1 << 16).unwrap();
        assert!(one.is_some() && one == two, "{one:.300?} {two:.300?}");
    }
}

#[test]
fn what_is_not_asked_for_is_left_out() {
    let text = plain_orders();
    let (scan, RowsRead::Orders(rows)) = scanned(text.as_bytes(), 1 << 16).unwrap() else { panic!("no orders") };
    let asked = TransactionRoles { segment: None, ..roles(&scan).0 };
    let (orders, report): (Orders, _) = rows.taken(&scan.layout, &asked, &Default::default()).unwrap();
    let again = read_again(TransactionsReader::new(&scan.layout, &asked, &Default::default()), text.as_bytes());
    assert!(orders.groups().is_none());
    assert!(Some((orders, report)) == again);

    let text = many("respondent,score,segment,date,comment\n", |at| format!("r{at},{},DK,2026-03-04,fine\n", at % 11));
    let all = SurveyRoles {
        score: "score".into(),
        segment: Some("segment".into()),
        date: Some("date".into()),
        comment: Some("comment".into()),
        ..Default::default()
    };
    let without_comment = SurveyRoles { comment: None, ..all.clone() };
    let counted = SurveyRoles { date: None, ..without_comment.clone() };
    for asked in [all.clone(), without_comment, counted] {
        let (scan, RowsRead::Survey(rows)) = scanned(text.as_bytes(), 1 << 16).unwrap() else { panic!("no answers") };
        let again = read_again(SurveyReader::new(&scan.layout, &asked), text.as_bytes());
        let one = said(rows.taken(&scan.layout, &asked, &()));
        assert!(one.is_some() && one == said(again), "{asked:?}");
    }
    // What was not read, or is grouped otherwise, is read again.
    for asked in
        [SurveyRoles { customer: Some("respondent".into()), ..all.clone() }, SurveyRoles { segment: None, ..all }]
    {
        let (scan, RowsRead::Survey(rows)) = scanned(text.as_bytes(), 1 << 16).unwrap() else { panic!("no answers") };
        assert_eq!(said(rows.taken(&scan.layout, &asked, &())), None);
    }
}

#[test]
fn a_row_of_too_many_cells_among_the_first_changes_nothing_behind_them() {
    for line_end in ["\n", "\r\n"] {
        let text = plain_orders().replacen("\n", ",x\n", 10).replace('\n', line_end);
        let text = text.replacen(",x", "", 1); // Not the header.
        let (kind, one, two) = both(text.as_bytes(), 1 << 17).unwrap();
        assert!(kind == Some(RowsKind::Orders) && one.is_some() && one == two);
        let (scan, _) = scanned(text.as_bytes(), 1 << 17).unwrap();
        assert_eq!(scan.layout.columns.len(), 5);
        assert_eq!(scan.report.warnings.len(), 1, "{:?}", scan.report.warnings);
    }
}

#[test]
fn a_stray_date_is_named_whatever_rows_stand_beside_it() {
    let row = |at: usize| match at {
        15_000 => "C1,2026-03-04,-5.00,DK\n".to_string(),
        15_001 => "C2,soon,5.00,DK\n".to_string(),
        _ => format!("C{:05},2026-03-{:02},{}.50,DK\n", at % 977, 1 + at % 28, at % 90),
    };
    let text = ORDERS.to_string() + &(0..20_000).map(row).collect::<String>();
    for chunk in [1 << 12, 1 << 17, 1 << 22] {
        let (scan, _) = scanned(text.as_bytes(), chunk).unwrap();
        let stray = loyalkit::Warning::StrayValues { column: "date".into(), count: 1, lines: vec![15_003] };
        assert_eq!(scan.report.warnings, [stray]);
    }
}

#[test]
fn columns_that_were_not_read_are_named_with_how_far_they_were_looked_at() {
    let text = many("respondent,score,segment,date,comment\n", |at| format!("r{at},9,DK,2026-03-04,fine\n"));
    let (scan, _) = scanned(text.as_bytes(), 777).unwrap();
    let said = Assumption::TypesOfFirstRows { rows: 4096, columns: vec!["segment".into(), "comment".into()] };
    assert_eq!(scan.report.assumptions, [said]);
}

/// A line of orders, mostly sound.
fn line() -> impl Strategy<Value = String> {
    let customer = prop_oneof![6 => "C[0-9]{3}", 1 => "[a-zæø]{1,6}", 1 => "\"[a-c,\n\"]{0,2}\"", 1 => Just(String::new()), 1 => Just("Total".into())];
    let date = prop_oneof![8 => "2026-0[1-9]-1[0-9]", 1 => "0[1-9]/0[1-9]/2026", 1 => Just(String::new()), 1 => Just("soon".into())];
    let amount = prop_oneof![8 => "[1-9][0-9]\\.[0-9]{2}", 2 => "[0-9]{1,3}", 1 => "[0-9]{1,2},[0-9]{2}", 1 => "-[1-9]", 1 => "[1-9] (EUR|kr)", 1 => Just(String::new())];
    let more = prop_oneof![9 => Just(""), 1 => Just(",x"), 1 => Just(",SÃ¸r")];
    (customer, date, amount, more).prop_map(|(customer, date, amount, more)| {
        let amount = if amount.contains(',') { format!("\"{amount}\"") } else { amount };
        let customer =
            if customer.starts_with('"') { format!("\"{}\"", customer.replace('"', "\"\"")) } else { customer };
        format!("{customer},{date},{amount},DK{more}\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn one_pass_finds_what_a_second_finds_or_nothing(
        first in prop::collection::vec(line(), 1..12),
        times in 1..400usize,
        last in prop::collection::vec(line(), 0..3),
        chunk in 1..90_000usize,
    ) {
        let text = format!("{ORDERS}{}{}", first.concat().repeat(times), last.concat());
        let (_, one, two) = both(text.as_bytes(), chunk).unwrap();
        prop_assert!(one.is_none() || one == two, "{:.300?} {:.300?}", one, two);
        let whole = scanned(text.as_bytes(), 1 << 24).unwrap().0;
        prop_assert_eq!(scanned(text.as_bytes(), chunk).unwrap().0, whole, "the chunks show");
    }
}
