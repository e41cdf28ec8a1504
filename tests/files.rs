//! Files as people have them: real data sets, and the laws that hold for every file.

use flate2::read::GzDecoder;
use loyalkit::customer::{CustomerSummary, Orders, Overview, OverviewOptions, Period, overview, sample_orders};
use loyalkit::retention::{CohortKind, CohortMeasure, CohortOptions, Cohorts, cohorts, count_by_segment};
use loyalkit::table::number::DecimalMark;
use loyalkit::table::{
    Delimiter, FileHints, Hints, Role, RoleHints, RowsRead, RowsReader, Scan, Scanner, SurveyReader, SurveyRoles,
    TypedCell, *,
};
use loyalkit::value::{RfmMethod, RfmOptions, SignalOptions, at_risk, rfm_of_orders};
use loyalkit::{FileKind, LoyaltyError, Warning};
use proptest::prelude::*;
use std::io::Read;

fn scan_in(bytes: &[u8], chunk: usize, hints: Hints) -> Result<Scan, LoyaltyError> {
    let mut scanner = Scanner::new(hints);
    for part in bytes.chunks(chunk) {
        scanner.push(part)?;
    }
    scanner.finish()
}

fn scan(text: &str) -> Scan {
    scan_in(text.as_bytes(), 1 << 20, Hints::default()).unwrap()
}

fn refusal(bytes: &[u8]) -> LoyaltyError {
    scan_in(bytes, 1 << 20, Hints::default()).unwrap_err()
}

/// The orders of a file by the roles that were guessed.
fn read_in(bytes: &[u8], chunk: usize) -> Result<(Orders, OrdersReport), LoyaltyError> {
    let scan = scan_in(bytes, chunk, Hints::default())?;
    let named =
        |role| scan.layout.columns.iter().find(|column| column.role == Some(role)).map(|column| column.name.clone());
    let roles = TransactionRoles {
        customer: named(Role::Customer).unwrap(),
        date: named(Role::Date).unwrap(),
        amount: named(Role::Amount),
        order: named(Role::Order),
        quantity: named(Role::Quantity),
        ..TransactionRoles::default()
    };
    let mut reader = TransactionsReader::new(&scan.layout, &roles, &TransactionOptions::default())?;
    for part in bytes.chunks(chunk) {
        reader.push(part)?;
    }
    reader.finish()
}

fn as_of(day: &str) -> OverviewOptions {
    OverviewOptions { as_of: Some(day.into()), ..OverviewOptions::default() }
}

/// The orders of a file by roles that are given with all that a scan would find out, in one pass.
fn read_at_once(bytes: &[u8], chunk: usize, order: bool) -> (Scan, RowsRead) {
    let name = |name: &str| Some(String::from(name));
    let roles = RoleHints {
        customer: name("customer"),
        date: name("date"),
        amount: name("amount"),
        order: order.then(|| "order".into()),
        ..RoleHints::default()
    };
    let hints = Hints {
        unnamed_column: None,
        encoding: Some(Encoding::Utf8),
        delimiter: Some(Delimiter::Comma),
        decimal: Some(DecimalMark::Point),
        date_order: Some(DateOrder::Ymd),
        header: Some(true),
        repair: None,
        roles,
    };
    let mut scanner = Scanner::new(hints);
    for part in bytes.chunks(chunk) {
        scanner.push(part).unwrap();
    }
    scanner.finish_with_rows().unwrap()
}

/// A data set beside the checkout, or `None` with a word about it where there is none.
fn data_set(name: &str) -> Option<Vec<u8>> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
    let bytes = std::fs::read(&path).ok();
    if bytes.is_none() {
        eprintln!("skipped: {name} is not in ../shared/data");
    }
    bytes
}

#[test]
fn cdnow_has_2357_customers_and_6696_orders() {
    let Some(bytes) = data_set("CDNOW_sample.txt") else { return };
    let mut csv = String::from("customer,date,cds,amount\n");
    for line in String::from_utf8(bytes).unwrap().lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        csv += &format!("{},{},{},{}\n", fields[1], fields[2], fields[3], fields[4]);
    }
    let (orders, report) = read_in(csv.as_bytes(), 1 << 20).unwrap();
    assert_eq!((report.rows_read, report.rows_used, report.rows_skipped.len()), (6919, 6919, 0));
    let found = overview(&orders, &OverviewOptions::default()).unwrap();
    assert_eq!((found.customers, found.orders), (2357.0, 6696.0));
    assert_eq!((found.first_day.as_deref(), found.last_day.as_deref()), (Some("1997-01-01"), Some("1998-06-30")));
    let calibration = overview(&orders, &as_of("1997-09-30")).unwrap();
    assert_eq!(calibration.customers - calibration.repeat_rate.numerator, 1411.0);
    // Everybody in this file joined in the first quarter of 1997.
    let matrix = cohorts(&orders, &CohortOptions::default()).unwrap();
    assert_eq!(matrix.cohorts.iter().map(|cohort| cohort.size).sum::<f64>(), 2357.0);
    assert_eq!(matrix.cohorts.len(), 3);
}

#[test]
fn online_retail_loses_no_row_in_silence() {
    let Some(bytes) = data_set("online_retail_sample.csv.gz") else { return };
    let mut csv = vec![];
    GzDecoder::new(bytes.as_slice()).read_to_end(&mut csv).unwrap();
    let scan = scan_in(&csv, 1 << 20, Hints::default()).unwrap();
    let guessed: Vec<_> =
        scan.layout.columns.iter().filter_map(|column| Some((column.role?, column.name.as_str()))).collect();
    assert_eq!(
        guessed,
        [
            (Role::Order, "InvoiceNo"),
            (Role::Quantity, "Quantity"),
            (Role::Date, "InvoiceDate"),
            (Role::Amount, "UnitPrice"),
            (Role::Customer, "CustomerID"),
            (Role::Segment, "Country"),
        ]
    );
    let (orders, report) = read_in(&csv, 1 << 20).unwrap();
    assert_eq!(report.rows_read, 40_000);
    let guests = &report.rows_skipped[0];
    assert_eq!((guests.reason, guests.count, guests.lines.len()), (SkipReason::NoCustomer, 10_057, 100));
    assert_eq!(guests.lines[0], 4);
    // 778 lines are returns; 130 of them have no customer either.
    assert_eq!((report.refunds.count, report.refunds.lines.len()), (778 - 130, 100));
    assert_eq!(report.rows_used, 40_000 - 10_057);
    assert!(report.refunds.amount < 0.0);
    let found = overview(&orders, &OverviewOptions::default()).unwrap();
    assert_eq!(
        (found.customers + report.refund_only_customers as f64, found.orders),
        (report_customers(&csv), report.orders as f64)
    );
}

/// The distinct customers of the file, counted without the reader under test.
fn report_customers(csv: &[u8]) -> f64 {
    let text = String::from_utf8(csv.to_vec()).unwrap();
    let names: std::collections::BTreeSet<_> =
        text.lines().skip(1).filter_map(|line| line.rsplit(',').nth(1)).collect();
    names.iter().filter(|name| !name.is_empty()).count() as f64
}

#[test]
fn a_danish_file_reads_as_its_writer_meant_it() {
    let scan = scan(
        "\u{FEFF}Kundenr;Ordredato;Beløb;NPS\r\n00123;2026-01-05;1.234,50;9\r\n123;2026-01-06T23:30+01:00;9,99;10\r\n",
    );
    assert_eq!((scan.report.delimiter, scan.report.decimal), (Delimiter::Semicolon, Some(DecimalMark::Comma)));
    let kinds: Vec<_> =
        scan.layout.columns.iter().map(|column| (column.name.as_str(), column.kind, column.role)).collect();
    assert_eq!(
        kinds,
        [
            ("Kundenr", ColumnType::Text, Some(Role::Customer)),
            ("Ordredato", ColumnType::Date, Some(Role::Date)),
            ("Beløb", ColumnType::Number, Some(Role::Amount)),
            ("NPS", ColumnType::Score, Some(Role::Score)),
        ]
    );
    assert_eq!(scan.report.assumptions, [Assumption::DayAsWritten { column: "Ordredato".into() }]);
    assert_eq!((scan.report.header, scan.report.rows_read, scan.report.questions.len()), (true, 2, 0));
}

#[test]
fn an_amount_column_with_many_gaps_keeps_its_decimal_comma() {
    // With a tenth of its cells "free" the column is text; its 9,99 is still not 999, and its 1,234 is still a question.
    let file = |amount: &str| {
        let rows = (10..20).map(|day| format!("x;2026-01-{day};{}\n", if day < 18 { amount } else { "free" }));
        format!("customer;date;amount\n{}", rows.collect::<String>())
    };
    let (decided, report) = read_in(file("9,99").as_bytes(), 1 << 20).unwrap();
    let revenue = overview(&decided, &OverviewOptions::default()).unwrap().revenue.unwrap();
    assert!((revenue - 8.0 * 9.99).abs() < 1e-9, "{revenue}");
    assert_eq!((report.rows_skipped[0].reason, report.rows_skipped[0].count), (SkipReason::BadAmount, 2));
    let scanned = scan(&file("1,234"));
    assert_eq!((scanned.report.decimal, scanned.report.questions.len()), (None, 0));
    let (open, report) = read_in(file("1,234").as_bytes(), 1 << 20).unwrap();
    let revenue = overview(&open, &OverviewOptions::default()).unwrap().revenue.unwrap();
    assert!((revenue - 8.0 * 1.234).abs() < 1e-9, "{revenue}");
    assert_eq!(report.questions[0].code, QuestionCode::DecimalMark);
}

#[test]
fn a_row_of_more_fields_than_a_sheet_has_columns_is_refused() {
    let wide = |fields: usize| format!("a,b\n{}x\n", ",".repeat(fields - 1));
    assert_eq!(refusal(wide(16_385).as_bytes()), LoyaltyError::TooManyFields { line: 2, most: 16_384 });
    assert_eq!(scan(&wide(16_384)).layout.columns.len(), 16_384);
    // Every name the same: each still gets its own, and soon.
    let same = scan(&format!("{}a 2\n", "a,".repeat(16_000))).layout.columns;
    assert_eq!(
        [&*same[0].name, &*same[1].name, &*same[15_999].name, &*same[16_000].name],
        ["a", "a 3", "a 16001", "a 2"]
    );
}

#[test]
fn three_decimals_everywhere_are_a_question_with_a_stated_default() {
    let mark = |text: &str| match &scan(text).report.assumptions[..] {
        [Assumption::DecimalMark { column, mark, basis }] => (column.clone(), *mark, *basis),
        other => panic!("{other:?}"),
    };
    let open = "customer,amount\na,1.234\nb,2.500\n";
    assert_eq!(mark(open), ("amount".into(), DecimalMark::Point, DecimalBasis::Default));
    assert_eq!(mark("customer;amount\na;1.234\n").1, DecimalMark::Comma);
    assert_eq!(mark("a;b;c\nx;1.234;1.5\n").2, DecimalBasis::OtherColumns);
    let question = Question {
        code: QuestionCode::DecimalMark,
        column: Some("amount".into()),
        candidates: vec![".".into(), ",".into()],
        value: None,
    };
    let asked = scan(open).report.questions;
    assert_eq!(
        asked.iter().map(|one| (one.code, &one.column, &one.candidates)).collect::<Vec<_>>(),
        [(question.code, &question.column, &question.candidates)]
    );
    let meaning = |answer: &str, value| Meaning { answer: answer.into(), value: Value::Number(value) };
    assert_eq!(asked[0].meanings, [meaning(".", 1.234), meaning(",", 1234.0)]);
    assert_eq!((asked[0].cell.as_deref(), asked[0].whole.len()), (Some("1.234"), 2));

    let layout = scan("customer,date,amount\na,2026-01-01,1.234\n").layout;
    let roles = TransactionRoles {
        customer: "customer".into(),
        date: "date".into(),
        amount: Some("amount".into()),
        ..TransactionRoles::default()
    };
    let revenue = |answers| {
        let options = TransactionOptions { answers, ..TransactionOptions::default() };
        let mut reader = TransactionsReader::new(&layout, &roles, &options).unwrap();
        reader.push(b"customer,date,amount\na,2026-01-01,1.234\n").unwrap();
        let (orders, report) = reader.finish().unwrap();
        (overview(&orders, &OverviewOptions::default()).unwrap().revenue, report.questions)
    };
    assert_eq!(revenue(vec![]), (Some(1.234), vec![question]));
    let answer = Answer { code: QuestionCode::DecimalMark, column: "amount".into(), value: None, answer: Reply::Comma };
    assert_eq!(revenue(vec![answer]), (Some(1234.0), vec![]));
}

#[test]
fn a_file_without_a_header_says_so_and_names_are_made_distinct() {
    let found = scan("1,2026-01-01\n2,2026-01-02\n");
    assert_eq!((found.report.header, found.report.rows_read), (false, 2));
    assert_eq!(found.layout.columns[1].name, "Column 2");
    assert_eq!(found.report.assumptions, [Assumption::NoHeader {}]);

    let names: Vec<_> =
        scan("a,a,,a 2,__proto__\nx,y,z,v,w\n").layout.columns.into_iter().map(|column| column.name).collect();
    assert_eq!(names, ["a", "a 3", "Column 3", "a 2", "__proto__"]);
}

#[test]
fn zeros_in_front_are_kept() {
    let kinds = |text: &str| scan(text).layout.columns.iter().map(|column| column.kind).collect::<Vec<_>>();
    assert_eq!(
        kinds("postcode,n,order_no\n0150,10,7\n2100,0,8\n"),
        [ColumnType::Text, ColumnType::Number, ColumnType::Text]
    );
    let found = scan("order_no,x\n1,a\nC2,b\n");
    assert_eq!(found.report.warnings, []);
}

#[test]
fn odd_rows_are_kept_and_counted() {
    let found = scan("a,b\n1,2\n3\n4,5,6\n");
    assert_eq!(found.report.warnings, [Warning::RaggedRows { count: 2, lines: vec![3, 4] }]);
    assert_eq!(found.layout.columns.len(), 3);
    let mut text = String::from("n\n");
    (0..40).for_each(|n| text += &format!("{n}\n"));
    let found = scan(&(text + "x\n"));
    assert_eq!(found.layout.columns[0].kind, ColumnType::Number);
    assert_eq!(found.report.warnings, [Warning::StrayValues { column: "n".into(), count: 1, lines: vec![42] }]);
}

#[test]
fn what_cannot_be_read_is_named() {
    assert_eq!(refusal(b""), LoyaltyError::EmptyFile {});
    assert_eq!(refusal(b"\n\r\n"), LoyaltyError::EmptyFile {});
    assert_eq!(refusal(b"PK\x03\x04..."), LoyaltyError::NotText { line: 1 });
    assert_eq!(refusal(b"a\nb\0\n"), LoyaltyError::NotText { line: 2 });
    assert_eq!(refusal(b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR and so on, for long"), LoyaltyError::NotText { line: 2 + 1 });
    assert_eq!(refusal(b"\xFF\xFE\0\0a\0\0\0"), LoyaltyError::NotText { line: 1 });
    for (text, kind) in [
        ("\u{FEFF}\n<!DOCTYPE html><html lang=\"da\">", FileKind::Html),
        ("<HTML><body>", FileKind::Html),
        ("<table><tr><td>Kunde</td></tr></table>", FileKind::Html),
        ("<?xml version=\"1.0\"?><zamówienia/>", FileKind::Xml),
        ("$FL2@(#) IBM SPSS STATISTICS 64-bit", FileKind::Spss),
        ("$FL3@(#) SPSS", FileKind::Spss),
    ] {
        assert_eq!(refusal(text.as_bytes()), LoyaltyError::NotATable { kind });
    }
    // Names may stand in angle brackets, too.
    assert_eq!(scan("<TICKER>;<PER>\nA;1\n").layout.columns[0].name, "<TICKER>");
    assert_eq!(refusal(b"a,b\n1,\"2\n3,4\n"), LoyaltyError::UnclosedQuote { line: 2 });
    assert_eq!(refusal(b"a,b\n1,\"2\n3,4\n").to_string(), "UnclosedQuote { line: 2 }");
}

#[test]
fn rows_that_cannot_be_used_are_counted_by_reason_with_their_lines() {
    let text = "customer,date,amount\na,2026-01-01,1\n,2026-01-01,2\nb,,3\nb,soon,4\nb,2026-01-01,\nb,2026-01-01,x\nb,1026-01-01,5\n";
    let (_, report) = read_in(text.as_bytes(), 7).unwrap();
    let skipped: Vec<_> =
        report.rows_skipped.iter().map(|rows| (rows.reason.code(), rows.lines.clone(), rows.amount)).collect();
    assert_eq!(
        skipped,
        [
            ("no-customer", vec![3], 2.0),
            ("no-date", vec![4], 3.0),
            ("bad-date", vec![5, 8], 9.0),
            ("no-amount", vec![6], 0.0),
            ("bad-amount", vec![7], 0.0),
        ]
    );
    assert_eq!((report.rows_read, report.rows_used), (7, 1));
}

#[test]
fn columns_that_cannot_serve_are_named() {
    let error = |text: &str| read_in(text.as_bytes(), 99).unwrap_err();
    let date = LoyaltyError::NotADateColumn { name: "date".into(), line: 2, value: "soon".into() };
    assert_eq!(error("customer,date,amount\na,soon,1\n"), date);
    let amount = LoyaltyError::NotANumberColumn { name: "amount".into(), line: 2, value: "ten".into() };
    assert_eq!(error("customer,date,amount\na,2026-01-31,ten\n"), amount);
    let none = LoyaltyError::NoUsableRows { rows: 1, reasons: vec!["no-customer".into()] };
    assert_eq!(error("customer,date,amount\n,2026-01-31,1\n"), none);
    let hints = Hints { roles: RoleHints { customer: Some("who".into()), ..RoleHints::default() }, ..Hints::default() };
    let missing = LoyaltyError::NoSuchColumn { name: "who".into(), columns: vec!["a".into(), "b".into()] };
    assert_eq!(scan_in(b"a,b\n1,2\n", 9, hints), Err(missing));
}

#[test]
fn spoilt_letters_are_put_right_where_that_is_asked_for() {
    let bytes =
        "kunde;dato;belÃ¸b\nSÃ¸ren;2024-01-05;10\nSøren;2024-01-06;20\nÃ;2024-01-07;30\nBo;2024-01-08;40\n".as_bytes();
    let plain = scan_in(bytes, 9, Hints::default()).unwrap();
    assert!(matches!(&plain.report.warnings[..], [Warning::Mojibake { count: 2, .. }]));
    let hints = Hints { repair: Some(true), ..Hints::default() };
    let scan = scan_in(bytes, 9, hints.clone()).unwrap();
    assert_eq!(scan.report.warnings, []);
    let repaired = Assumption::RepairedLetters { count: 2, example: "belÃ¸b".into(), repaired: "beløb".into() };
    assert_eq!(scan.report.assumptions, [repaired]);
    assert_eq!(scan.layout.columns[2].name, "beløb");
    let roles = TransactionRoles {
        customer: "kunde".into(),
        date: "dato".into(),
        amount: Some("beløb".into()),
        ..TransactionRoles::default()
    };
    for chunk in [9, 1 << 20] {
        let mut reader = TransactionsReader::new(&scan.layout, &roles, &TransactionOptions::default()).unwrap();
        for part in bytes.chunks(chunk) {
            reader.push(part).unwrap();
        }
        let (orders, _) = reader.finish().unwrap();
        // What cannot be put right without loss stays.
        let names: Vec<_> = (0..3).map(|customer| orders.names().get(customer)).collect();
        assert_eq!((orders.len(), names), (4, vec!["Søren".as_bytes(), "Ã".as_bytes(), b"Bo"]));
    }
    let mut reader = RowsReader::new(scan.layout.clone(), scan.checkpoints[0], 0, 1).unwrap();
    reader.push(&bytes[scan.checkpoints[0].offset as usize..]).unwrap();
    assert_eq!(reader.finish().unwrap().0[0][0], TypedCell::Text("Søren".into()));

    // The segments of a survey, and the names of the columns of further files.
    let survey = ["score;land\n10;DÃ¸lefjeld\n".as_bytes(), "score;land\n0;Dølefjeld\n".as_bytes()];
    let mut scanner = Scanner::new(hints);
    scanner.push(survey[0]).unwrap();
    scanner.next_file(FileHints::default()).unwrap();
    scanner.push(survey[1]).unwrap();
    let scan = scanner.finish().unwrap();
    let roles = SurveyRoles { score: "score".into(), segment: Some("land".into()), ..SurveyRoles::default() };
    let mut reader = SurveyReader::new(&scan.layout, &roles).unwrap();
    reader.push(survey[0]).unwrap();
    reader.next_file().unwrap();
    reader.push(survey[1]).unwrap();
    assert_eq!(reader.finish().unwrap().0.segments(), 1);
}

#[test]
fn a_file_of_nothing_but_names_has_no_rows() {
    let error = read_in(b"customer,date,amount\n", 9).unwrap_err();
    assert_eq!(error, LoyaltyError::NoUsableRows { rows: 0, reasons: vec![] });
    let bad = read_in(b"customer,date,amount\n,2026-01-01,1\n", 9).unwrap_err();
    assert_eq!(bad, LoyaltyError::NoUsableRows { rows: 1, reasons: vec!["no-customer".into()] });
}

#[test]
fn rows_are_found_from_any_position() {
    let mut text = String::from("n,day,note\n");
    (0..10_000).for_each(|n| text += &format!("{n},2026-01-01,\"a\nb\"\n"));
    let scan = scan(&text);
    assert_eq!(scan.checkpoints.len(), 3);
    let row = |n: f64| vec![TypedCell::Number(n), TypedCell::Text("2026-01-01".into()), TypedCell::Text("a\nb".into())];
    for (from, count, expected) in [
        (0, 2, vec![row(0.0), row(1.0)]),
        (4095, 2, vec![row(4095.0), row(4096.0)]),
        (9999, 5, vec![row(9999.0)]),
        (20_000, 5, vec![]),
    ] {
        let checkpoint = *scan.checkpoints.iter().rev().find(|checkpoint| checkpoint.row <= from).unwrap();
        let mut reader = RowsReader::new(scan.layout.clone(), checkpoint, from, count).unwrap();
        for part in text.as_bytes()[checkpoint.offset as usize..].chunks(1000) {
            if reader.push(part).unwrap() {
                break;
            }
        }
        assert_eq!(reader.finish().unwrap().0, expected);
    }
}

#[test]
fn the_sample_reads_without_questions_and_has_something_to_say() {
    let text = sample_orders(1);
    let (orders, report) = read_in(text.as_bytes(), 1 << 20).unwrap();
    let found = overview(&orders, &OverviewOptions::default()).unwrap();
    println!("{found:#?}");
    assert_eq!((report.customers, report.rows_skipped[0].count >= 5, report.questions.len()), (1200, true, 0));
    assert!(report.refunds.count > 20);
    assert!((0.3..0.8).contains(&found.repeat_rate.value.unwrap()));
    assert!((0.2..0.8).contains(&found.churn.rate.value.unwrap()));
    let matrix = cohorts(&orders, &CohortOptions::default()).unwrap();
    assert_eq!(matrix.cohorts.len(), 24);
    assert!(matrix.cohorts[23].cells[0].open);
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

fn results(lines: &[String]) -> (Overview, Cohorts) {
    let text = format!("order,customer,date,amount\n{}", lines.concat());
    let (orders, _) = read_in(text.as_bytes(), 1 << 16).unwrap();
    (overview(&orders, &OverviewOptions::default()).unwrap(), cohorts(&orders, &CohortOptions::default()).unwrap())
}

/// A matrix of each kind.
fn views() -> Vec<CohortOptions> {
    let base = CohortOptions::default;
    vec![
        base(),
        CohortOptions { period: Period::Week, ..base() },
        CohortOptions { kind: CohortKind::Unbounded, ..base() },
        CohortOptions { kind: CohortKind::Bracket, period: Period::Week, ..base() },
        CohortOptions { rolling: Some(30.0), ..base() },
        CohortOptions { measure: CohortMeasure::Orders, ..base() },
        CohortOptions { measure: CohortMeasure::Revenue, ..base() },
        CohortOptions { measure: CohortMeasure::CumulativeValue, kind: CohortKind::Bracket, ..base() },
        CohortOptions { measure: CohortMeasure::Revenue, kind: CohortKind::Unbounded, rolling: Some(7.0), ..base() },
    ]
}

prop_compose! {
    fn line()(order in 0..20u32, customer in 0..6u32, month in 1..13u32, day in 1..29u32, cents in -500..5000i32) -> String {
        format!("o{order},c{customer},2025-{month:02}-{day:02},{}\n", f64::from(cents) / 100.0)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_rows_does_not_show(lines in prop::collection::vec(line(), 1..40), turn in 0..40usize) {
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len());
        turned.reverse();
        let ((a, a_cohorts), (b, b_cohorts)) = (results(&lines), results(&turned));
        prop_assert!(close(a.revenue.unwrap(), b.revenue.unwrap()) && close(a.refunds.amount, b.refunds.amount));
        prop_assert_eq!((a.customers, a.orders, a.refunds.count, a.first_day, a.last_day, a.as_of), (b.customers, b.orders, b.refunds.count, b.first_day, b.last_day, b.as_of));
        prop_assert_eq!((a.repeat_rate, a.churn), (b.repeat_rate, b.churn));
        prop_assert_eq!(a_cohorts, b_cohorts);
    }

    #[test]
    fn nor_does_it_where_the_lines_of_a_day_are_one_order(lines in prop::collection::vec(line(), 1..40), turn in 0..40usize) {
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len());
        turned.reverse();
        let of = |lines: &[String]| {
            let text = format!("number,customer,date,amount\n{}", lines.concat());
            let (orders, _) = read_in(text.as_bytes(), 1 << 16).unwrap();
            let summary = CustomerSummary::new(&orders, orders.last_day().unwrap());
            let mut customers: Vec<_> = summary.customer().map(|customer| orders.names().get(customer).to_vec()).zip(summary.frequency()).zip(summary.recency()).collect();
            customers.sort();
            (overview(&orders, &OverviewOptions::default()).unwrap(), cohorts(&orders, &CohortOptions::default()).unwrap(), customers)
        };
        let ((a, a_cohorts, a_customers), (b, b_cohorts, b_customers)) = (of(&lines), of(&turned));
        prop_assert!(close(a.revenue.unwrap(), b.revenue.unwrap()));
        prop_assert_eq!((a.customers, a.orders, a.repeat_rate, a.churn), (b.customers, b.orders, b.repeat_rate, b.churn));
        prop_assert_eq!(a_cohorts, b_cohorts);
        prop_assert_eq!(a_customers, b_customers);
    }

    #[test]
    fn no_view_of_customers_depends_on_the_order_of_rows_or_on_chunks(
        lines in prop::collection::vec(line(), 1..40),
        turn in 0..40usize,
        numbered: bool,
        chunk in 1..99usize,
    ) {
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len());
        turned.reverse();
        let header = if numbered { "order,customer,date,amount" } else { "till,customer,date,amount" };
        let orders = |lines: &[String], chunk| read_in(format!("{header}\n{}", lines.concat()).as_bytes(), chunk).map(|(orders, _)| orders);
        let (Ok(mut a), Ok(mut b)) = (orders(&lines, 1 << 16), orders(&turned, chunk)) else { return Ok(()) };
        for options in views() {
            let (a, b) = (cohorts(&a, &options).unwrap(), cohorts(&b, &options).unwrap());
            prop_assert_eq!(&a.ages, &b.ages);
            let sizes = |found: &Cohorts| found.cohorts.iter().map(|cohort| (cohort.start.clone(), cohort.size)).collect::<Vec<_>>();
            prop_assert_eq!(sizes(&a), sizes(&b));
            let cells = |found: &Cohorts| found.cohorts.iter().flat_map(|cohort| cohort.cells.clone()).collect::<Vec<_>>();
            prop_assert!(cells(&a).iter().zip(cells(&b)).all(|(a, b)| close(a.numerator, b.numerator) && a.open == b.open));
        }
        // A cohort's size does not depend on how it is looked at.
        let size = |options: &CohortOptions| cohorts(&a, options).unwrap().cohorts.iter().map(|cohort| cohort.size).sum::<f64>();
        prop_assert!(views().iter().all(|options| size(options) == a.customers() as f64));
        for method in [RfmMethod::Quantile, RfmMethod::Ntile] {
            let options = RfmOptions { method: Some(method), ..RfmOptions::default() };
            let scored = |orders: &Orders| {
                let (customers, found) = rfm_of_orders(orders, &options).unwrap();
                let named = customers.iter().map(|customer| orders.names().get(*customer).to_vec());
                let mut all: Vec<_> = named.zip(found.code).zip(found.segment).collect();
                all.sort();
                all
            };
            prop_assert_eq!(scored(&a), scored(&b));
        }
        let late = |orders: &mut Orders| {
            let found = at_risk(orders, &SignalOptions::default(), usize::MAX, None).unwrap();
            let mut names: Vec<_> = found.customers.iter().map(|late| (late.customer.clone(), late.status)).collect();
            names.sort();
            (found.ok, found.insufficient, names)
        };
        prop_assert_eq!(late(&mut a), late(&mut b));
    }

    #[test]
    fn one_pass_finds_what_two_find(lines in prop::collection::vec(line(), 1..40), times in 1..300usize, order: bool, chunk in 1..5000usize) {
        let lines = lines.concat().repeat(times);
        let text = format!("{},customer,date,amount\n{lines}", if order { "order" } else { "number" });
        let (scan, RowsRead::Orders(read)) = read_at_once(text.as_bytes(), chunk, order) else { panic!("nothing was read") };
        let name = String::from;
        let order = order.then(|| name("order"));
        let roles = TransactionRoles { customer: name("customer"), date: name("date"), amount: Some(name("amount")), order, ..Default::default() };
        prop_assert_eq!(read.taken(&scan.layout, &roles, &Default::default()), read_in(text.as_bytes(), 1 << 20).ok());
        let whole = scan_in(text.as_bytes(), 1 << 20, Hints::default()).unwrap();
        prop_assert_eq!((scan.report.rows_read, scan.checkpoints), (whole.report.rows_read, whole.checkpoints));
    }

    #[test]
    fn every_customer_is_in_one_cohort(lines in prop::collection::vec(line(), 1..40)) {
        let (overview, cohorts) = results(&lines);
        prop_assert_eq!(cohorts.cohorts.iter().map(|cohort| cohort.size).sum::<f64>(), overview.customers);
        for cohort in &cohorts.cohorts {
            prop_assert_eq!(cohort.cells[0].numerator, cohort.size);
        }
    }

    #[test]
    fn segments_are_the_same_read_in_groups_or_one_by_one_and_in_any_order(
        lines in prop::collection::vec((line(), prop::sample::select(vec!["DK", "\" PL \"", "\"a\"\"b\"", ""])), 1..300),
        numbered: bool,
        chunk in 1..999usize,
    ) {
        let rows: Vec<_> = lines.iter().map(|(line, country)| format!("{},{country},2024-01-01\n", line.trim_end())).collect();
        let counts = |rows: &[String], chunk, one_by_one: bool| {
            let text = format!("number,customer,date,amount,country,joined\n{}", rows.concat());
            let roles = TransactionRoles {
                customer: "customer".into(),
                date: "date".into(),
                amount: Some("amount".into()),
                order: numbered.then(|| "number".into()),
                segment: Some("country".into()),
                signup: one_by_one.then(|| "joined".into()),
                ..TransactionRoles::default()
            };
            let mut reader = TransactionsReader::new(&scan(&text).layout, &roles, &TransactionOptions::default()).unwrap();
            text.as_bytes().chunks(chunk).for_each(|part| reader.push(part).map(drop).unwrap());
            let found = count_by_segment(&reader.finish().unwrap().0, &OverviewOptions::default()).unwrap();
            (found.counts.names, found.counts.customers, found.counts.orders, found.counts.returned)
        };
        let whole = counts(&rows, 1 << 20, false);
        prop_assert_eq!(&counts(&rows, chunk, false), &whole);
        prop_assert_eq!(&counts(&rows, chunk, true), &whole);
        if !numbered {
            let turned: Vec<_> = rows.iter().rev().cloned().collect();
            prop_assert_eq!(&counts(&turned, chunk, false), &whole);
        }
    }

    #[test]
    fn chunks_do_not_show(lines in prop::collection::vec(line(), 1..30), chunk in 1..50usize) {
        let text = format!("order,customer,date,amount\n{}", lines.concat());
        let (small, whole) = (read_in(text.as_bytes(), chunk), read_in(text.as_bytes(), 1 << 20));
        prop_assert_eq!(small, whole);
        let scans = (scan_in(text.as_bytes(), chunk, Hints::default()), scan_in(text.as_bytes(), 1 << 20, Hints::default()));
        prop_assert_eq!(scans.0, scans.1);
    }

    #[test]
    fn no_bytes_whatever_can_stop_the_scan(bytes in prop::collection::vec(any::<u8>(), 0..200), chunk in 1..40usize) {
        let _ = scan_in(&bytes, chunk, Hints::default());
    }

    #[test]
    fn no_text_whatever_can_stop_the_scan(text in "([0-9.,\"\n\r;\t '-]|2026-01-01|a){0,60}", chunk in 1..40usize) {
        let whole = scan_in(text.as_bytes(), 1 << 20, Hints::default());
        prop_assert_eq!(scan_in(text.as_bytes(), chunk, Hints::default()), whole);
    }
}

/// What a scan says of a column: its type, and the codes of what is said, asked and warned about it.
fn said_of(text: &str, column: &str) -> (ColumnType, Option<DateOrder>, String) {
    let Scan { layout, report, .. } = scan(text);
    let found = layout.columns.iter().find(|one| one.name == column).unwrap();
    let name = format!("{column:?}");
    let said = report.assumptions.iter().map(|one| format!("{one:?}"));
    let said = said.chain(report.warnings.iter().map(|one| format!("{one:?}")));
    let said = said.chain(report.questions.iter().map(|one| format!("{:?} {:?}", one.code, one.column)));
    let said = said.filter(|one| one.contains(&name)).map(|one| one.split(' ').next().unwrap_or_default().to_string());
    (found.kind, found.date_order, said.collect::<Vec<_>>().join(" "))
}

#[test]
fn times_that_computers_count_and_months_are_days_and_that_is_said() {
    let of = |name: &str, cells: &[&str]| {
        let rows: String = cells.iter().map(|cell| format!("a;{cell}\n")).collect();
        let (kind, order, said) = said_of(&format!("kunde;{name}\n{rows}"), name);
        (kind == ColumnType::Date, order, said)
    };
    let unix = (true, Some(DateOrder::Unix), "DayAsWritten UnixTimes".to_string());
    for name in ["time", "created", "timestamp", "Oprettet", "paid_at", "czas", "Dato"] {
        for cells in [["1704880931", "1707645731"], ["1704880931000", "1707645731123"], ["1704880931.5", ""]] {
            let (is_date, order, said) = of(name, &cells);
            let mut said: Vec<_> = said.split(' ').collect();
            said.sort_unstable();
            assert_eq!((is_date, order, said.join(" ")), unix, "{name} {cells:?}");
        }
    }
    for (name, cells) in [("NIP", ["1704880931", "1707645731"]), ("time", ["104880931", "9707645731"])] {
        assert!(!of(name, &cells).0, "{name}");
    }
    let months = (true, Some(DateOrder::Ymd), "FirstOfMonth".to_string());
    for cells in
        [["Jan 2019", "2019-02"], ["styczeń 2019", "maj 2024"], ["01/2019", "12/2019"], ["maj 2024", "juni 2024"]]
    {
        assert_eq!(of("Month", &cells), months, "{cells:?}");
    }
}

#[test]
fn both_decimal_marks_in_one_column_are_each_read_as_written() {
    let read = |cells: &[&str]| {
        let rows: String =
            cells.iter().enumerate().map(|(at, cell)| format!("k{at};2024-01-0{};{cell}\n", at + 1)).collect();
        let text = format!("customer;date;amount\n{rows}");
        let (orders, report) = read_in(text.as_bytes(), 1 << 20).unwrap();
        assert_eq!(report.rows_used, cells.len() as u64, "{cells:?}");
        (overview(&orders, &OverviewOptions::default()).unwrap().revenue, said_of(&text, "amount").2)
    };
    assert_eq!(read(&["99.50", "1.234,50", "20.25", "15,75"]), (Some(1370.0), "MixedDecimals".into()));
    assert_eq!(read(&["99,50", "1,234.50 kr.", "kr 20,25"]).1, "UnknownKroner MixedDecimals");
    assert_eq!(read(&["1 234,50", "99.5", "7"]), (Some(1341.0), "MixedDecimals".into()));
    // What can be read both ways is a question, and is read as most are until it is answered.
    assert_eq!(read(&["99.50", "15,75", "1.234", "2.50"]).1, "DecimalMark MixedDecimals DecimalMark");
    assert_eq!(read(&["99.50", "15,75", "1,234", "2,50"]).0, Some(118.984));
    assert_eq!(read(&["99.50", "15.75"]).1, "");
    let warned = scan("customer;date;amount\na;2024-01-01;9.5\nb;2024-01-01;8,5\n").report.warnings;
    let expected = Warning::MixedDecimals {
        column: "amount".into(),
        point_count: 1,
        point: vec![2],
        comma_count: 1,
        comma: vec![3],
    };
    assert_eq!(warned, [expected]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A column of which more than one cell in fifty cannot be used is refused, or named in a warning or a question.
    #[test]
    fn nothing_is_left_out_in_silence(
        cells in prop::collection::vec(prop::sample::select(vec![
            "99.50", "12", "1.234,50", "15,75", "1.234", "7", "$5.00", "kr 12,50", "2024-03-05", "05/03/2024", "25.12.2024", "Mar 2024",
            "1709648521", "10", "9 – Meget", "9/10", "Promoter", "Very satisfied", "11", "6.5", "Skipped", "xyz", "", "N/A",
        ]), 20..60),
        usual in prop::sample::select(vec!["99.50", "12,50", "2024-03-05", "05/03/2024", "10", "7", "1709648521", "Jan 2024"]),
        often in 0..400_usize,
    ) {
        let value = |at: usize| cells.get(at).copied().unwrap_or(usual);
        let count = cells.len() + often;
        let rows: String = (0..count).map(|at| format!("k{at};2024-01-05;{}\n", value(at))).collect();
        for (name, is_survey) in [("amount", false), ("NPS", true), ("rating", true)] {
            let text = format!("customer;date;{name}\n{rows}");
            let scan = scan(&text);
            let mut said: Vec<String> = scan.report.warnings.iter().map(|one| format!("{one:?}")).collect();
            said.extend(scan.report.questions.iter().map(|one| format!("{one:?}")));
            let left_out = if is_survey {
                let roles = SurveyRoles { score: name.into(), ..SurveyRoles::default() };
                let Ok(mut reader) = SurveyReader::new(&scan.layout, &roles) else { continue };
                reader.push(text.as_bytes()).unwrap();
                let Ok((_, report)) = reader.finish() else { continue };
                said.extend(report.warnings.iter().map(|one| format!("{one:?}")));
                report.rows_skipped
            } else {
                let roles = TransactionRoles { customer: "customer".into(), date: "date".into(), amount: Some(name.into()), ..TransactionRoles::default() };
                let Ok(mut reader) = TransactionsReader::new(&scan.layout, &roles, &TransactionOptions::default()) else { continue };
                reader.push(text.as_bytes()).unwrap();
                let Ok((_, report)) = reader.finish() else { continue };
                said.extend(report.warnings.iter().map(|one| format!("{one:?}")));
                report.rows_skipped
            };
            let bad = |skipped: &&SkippedRows| matches!(skipped.reason, SkipReason::BadAmount | SkipReason::BadAnswer);
            let bad: u64 = left_out.iter().filter(bad).map(|skipped| skipped.count).sum();
            let is_named = said.iter().any(|one| one.contains(&format!("{name:?}")));
            prop_assert!(50 * bad <= count as u64 || is_named, "{bad} of {count} in {name}: {said:?}");
        }
    }
}
