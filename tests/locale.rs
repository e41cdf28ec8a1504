//! Files as Denmark, Norway and Poland save them: each reads right, asks, or warns; none is guessed in silence.

use loyalkit::table::number::DecimalMark;
use loyalkit::table::{Checkpoint, Delimiter, Encoding, Hints, Role, RowsReader, Scan, Scanner, TypedCell, *};
use loyalkit::{LoyaltyError, Warning};
use proptest::prelude::*;
use serde_json::Value;

fn scan_in(bytes: &[u8], chunk: usize, hints: Hints) -> Result<Scan, LoyaltyError> {
    let mut scanner = Scanner::new(hints);
    for part in bytes.chunks(chunk) {
        scanner.push(part)?;
    }
    scanner.finish()
}

fn scan(bytes: impl AsRef<[u8]>) -> Scan {
    scan_in(bytes.as_ref(), 7, Hints::default()).unwrap()
}

fn rows_from(scan: &Scan, bytes: &[u8], checkpoint: Checkpoint, from: u64, chunk: usize) -> Vec<Vec<TypedCell>> {
    let mut reader = RowsReader::new(scan.layout.clone(), checkpoint, from, 1000).unwrap();
    for part in bytes[checkpoint.offset as usize..].chunks(chunk) {
        if reader.push(part).unwrap() {
            break;
        }
    }
    reader.finish().unwrap().0
}

/// All rows, as JSON.
fn rows(scan: &Scan, bytes: &[u8]) -> Value {
    match scan.checkpoints.first() {
        Some(first) => serde_json::to_value(rows_from(scan, bytes, *first, 0, 5)).unwrap(),
        None => Value::Array(vec![]),
    }
}

/// The codes of the report's warnings, questions and assumptions.
fn codes(report: &Report) -> Vec<String> {
    let report = serde_json::to_value(report).unwrap();
    let all = ["warnings", "questions", "assumptions"].map(|list| report[list].as_array().unwrap().clone());
    all.concat().iter().map(|item| item["code"].as_str().unwrap().to_string()).collect()
}

fn has(scan: &Scan, code: &str) -> bool {
    codes(&scan.report).iter().any(|other| other == code)
}

/// The code that a case's word for its warning stands for.
fn code_of(word: &str) -> &'static str {
    let known = [
        ("mixed", "mixed-encodings"),
        ("mojibake", "mojibake"),
        ("total", "total-row"),
        ("ident", "identifiers-destroyed"),
        ("date", "date-conflict"),
        ("ragged", "ragged-rows"),
    ];
    known.iter().find(|(part, _)| word.to_lowercase().contains(part)).map_or("?", |(_, code)| code)
}

#[test]
fn every_case_of_the_suite_is_read_asked_or_warned_about() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/suites/locale");
    let Ok(cases) = std::fs::read(folder.join("cases.json")) else {
        eprintln!("skipped: the locale suite is not in ../shared/suites/locale");
        return;
    };
    let cases: Vec<Value> = serde_json::from_slice(&cases).unwrap();
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(case["file"].as_str().unwrap())).unwrap();
        let expect = &case["expect"];
        let found = scan(&bytes);
        let report = &found.report;
        let rows = rows(&found, &bytes);
        println!("{id}: {} rows, {:?}", rows.as_array().unwrap().len(), codes(report));
        for (key, value) in expect.as_object().unwrap() {
            match key.as_str() {
                "rows" => {
                    for (row, expected) in value.as_array().unwrap().iter().enumerate() {
                        for (at, expected) in expected.as_array().unwrap().iter().enumerate() {
                            let cell = &rows[row][at];
                            let flagged = expected.as_str().is_some_and(|text| text.contains("flag"));
                            let same = match (cell.as_f64(), expected.as_f64()) {
                                (Some(a), Some(b)) => a == b,
                                _ if flagged => has(&found, "stray-values"),
                                _ => cell == expected,
                            };
                            assert!(same, "{id}, row {row}: {cell} for {expected}");
                        }
                    }
                }
                "delimiter" => assert_eq!(serde_json::to_value(report.delimiter).unwrap(), *value, "{id}"),
                "decimal" => assert_eq!(serde_json::to_value(report.decimal).unwrap(), *value, "{id}"),
                "date" => assert_eq!(serde_json::to_value(report.date_order).unwrap(), *value, "{id}"),
                "skip" => assert_eq!(report.preamble, value.as_u64().unwrap(), "{id}"),
                "header0" => assert_eq!(found.layout.columns[0].name, value.as_str().unwrap(), "{id}"),
                "headers" => {
                    let names: Vec<_> = found.layout.columns.iter().map(|column| column.name.clone()).collect();
                    assert_eq!(serde_json::to_value(names).unwrap(), *value, "{id}");
                }
                "currency" => assert!(
                    found.layout.columns.iter().any(|column| column.currency.as_deref() == value.as_str()),
                    "{id}"
                ),
                "ask" => {
                    let code = if value == "decimal" { "decimal-mark" } else { "date-order" };
                    assert!(has(&found, code), "{id}");
                }
                "warn" => assert!(has(&found, code_of(value.as_str().unwrap())), "{id}"),
                "scores" | "n_valid" => {
                    let at = found.layout.columns.iter().position(|column| column.role == Some(Role::Score)).unwrap();
                    let scores: Vec<_> = rows.as_array().unwrap().iter().map(|row| row[at].as_f64()).collect();
                    match value.as_array() {
                        Some(expected) => {
                            assert_eq!(scores, expected.iter().map(Value::as_f64).collect::<Vec<_>>(), "{id}")
                        }
                        None => assert_eq!(scores.iter().flatten().count() as u64, value.as_u64().unwrap(), "{id}"),
                    }
                }
                "customers" => {
                    let names: Vec<_> = rows.as_array().unwrap().iter().map(|row| row[0].clone()).collect();
                    assert_eq!(Value::Array(names), *value, "{id}");
                }
                "distinct_customers" => {
                    let names: std::collections::BTreeSet<_> =
                        rows.as_array().unwrap().iter().map(|row| row[0].to_string()).collect();
                    assert_eq!(names.len() as u64, value.as_u64().unwrap(), "{id}");
                }
                "multiline_comment" => assert!(rows[0][2].as_str().unwrap().contains('\n'), "{id}"),
                "candidates" => {}
                other => panic!("{id}: what does `{other}` expect?"),
            }
        }
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn encodings_are_found_and_read() {
    let dos = b"Kunde;By;Bel\x9Bb\r\nS\x9Bren \x92r\x9B;\x8Frhus;1,50\r\n";
    let polish_dos = b"Klient;Miasto\r\n\x9Dukasz;\x9D\xA2d\xAB\r\nStanis\x88aw;Gda\xE4sk\r\n";
    let latin2 = b"Klient;Miasto\n\xA3ukasz;\xA3\xF3d\xBC\nJa\xB6mina;Gda\xF1sk\n";
    let facts: [(&[u8], Encoding, Vec<&str>); 5] = [
        (dos, Encoding::Ibm865, vec!["Søren Ærø", "Århus"]),
        (polish_dos, Encoding::Ibm852, vec!["Łukasz", "Łódź"]),
        (latin2, Encoding::Iso8859_2, vec!["Łukasz", "Łódź"]),
        (
            &[b"\xFF\xFE".to_vec(), utf16("Kunde;By\r\nŁukasz 😀;Århus\r\n")].concat(),
            Encoding::Utf16Le,
            vec!["Łukasz 😀", "Århus"],
        ),
        (&utf16("Kunde;By\r\nSøren;Århus\r\n"), Encoding::Utf16Le, vec!["Søren", "Århus"]),
    ];
    for (bytes, encoding, cells) in facts {
        let found = scan(bytes);
        assert_eq!((found.report.encoding, found.report.questions.len()), (encoding, 0));
        let rows = rows(&found, bytes);
        for (at, cell) in cells.iter().enumerate() {
            assert_eq!(rows[0][at], **cell, "{encoding:?}");
        }
    }
}

#[test]
fn a_letter_that_comes_late_still_decides_the_encoding_and_rows_are_found_behind_it() {
    let mut bytes = b"Kunde;Dato;Pris\n".to_vec();
    for n in 0..9000 {
        bytes.extend_from_slice(format!("k{n};2024-01-31;1,50\n").as_bytes());
    }
    bytes.extend_from_slice(b"S\xF8ren;2024-01-31;1,50\n\n");
    for n in 0..9000 {
        bytes.extend_from_slice(b"J\xF8rgen ");
        bytes.extend_from_slice(format!("{n};2024-01-31;1,50\n").as_bytes());
    }
    let whole = scan_in(&bytes, 1 << 20, Hints::default()).unwrap();
    assert_eq!((whole.report.encoding, whole.checkpoints.len()), (Encoding::Windows1252, 5));
    assert_eq!(scan_in(&bytes, 1000, Hints::default()).unwrap(), whole);
    let rows = rows_from(&whole, &bytes, whole.checkpoints[4], 17_000, 1000);
    assert_eq!(rows[0][0], TypedCell::Text("Jørgen 7999".into()));
}

#[test]
fn lines_in_another_encoding_are_named_and_rows_are_found_behind_them() {
    let mut bytes = "navn;n\nSøren;1\n".as_bytes().to_vec();
    bytes.extend_from_slice(b"J\xF8rgen \xC5s;2\n");
    for n in 0..5000 {
        bytes.extend_from_slice(format!("Åse;{n}\n").as_bytes());
    }
    let found = scan(&bytes);
    assert_eq!(found.report.warnings, [Warning::MixedEncodings { count: 1, lines: vec![3] }]);
    assert_eq!(rows_from(&found, &bytes, found.checkpoints[1], 4096, 64)[0][1], TypedCell::Number(4094.0));
    let marked = [b"\xEF\xBB\xBF".as_slice(), &bytes].concat();
    let found = scan(&marked);
    assert_eq!(rows_from(&found, &marked, found.checkpoints[1], 4096, 64)[0][1], TypedCell::Number(4094.0));
}

#[test]
fn mojibake_is_named_with_what_it_said() {
    let found = scan("Kunde;Beløb\nSÃ¸ren;1,5\nAnna;2,5\nÃ…se;3,5\n");
    let example = ("SÃ¸ren".to_string(), "Søren".to_string());
    let (example, repaired) = example;
    assert_eq!(found.report.warnings, [Warning::Mojibake { count: 2, lines: vec![2, 4], example, repaired }]);
}

#[test]
fn sums_are_left_out_and_said() {
    for (text, lines) in [
        ("Kunde;Dato;Beløb\nAnna;01-02-2024;100,00\nBo;13-02-2024;50,00\nI alt;;150,00\n", vec![4]),
        ("Kunde;Antall;Beløp\nAnna;1;100,00\nBo;2;50,00\nTotalt;3;150,00\n", vec![4]),
        ("klient;kwota\nAnna;100\nBo;50\nRazem:;150\n", vec![4]),
        ("region;kunde;sum\nØst;Anna;5\nSubtotal;;5\nVest;Bo;6\n;Total;11\n", vec![3, 5]),
    ] {
        let found = scan(text);
        let total = Warning::TotalRow { count: lines.len() as u64, lines: lines.clone() };
        assert_eq!(found.report.warnings, [total], "{text}");
        assert_eq!(
            (found.report.rows_skipped[0].reason, &found.report.rows_skipped[0].lines),
            (SkipReason::TotalRow, &lines)
        );
        let rows = rows(&found, text.as_bytes());
        assert_eq!(rows.as_array().unwrap().len() as u64, found.report.rows_read - lines.len() as u64);
        assert_eq!(
            rows.as_array().unwrap().last().unwrap()[0].as_str().map(|name| name.starts_with(['B', 'V'])),
            Some(true)
        );
    }
    assert_eq!(scan("firma;sum\nTotal;5\nShell;6\n").report.warnings, []);
}

#[test]
fn rows_behind_sums_are_found_from_any_position() {
    let mut text = String::from("kunde;tekst;beløb\n");
    (0..10_000).for_each(|n| text += &format!("k{n};x;{n},00\nI alt;;{n},00\n"));
    let found = scan(&text);
    assert_eq!((found.checkpoints.len(), found.report.rows_read), (3, 20_000));
    for (at, from) in [(0, 3), (1, 4096), (1, 5000), (2, 9999)] {
        let rows = rows_from(&found, text.as_bytes(), found.checkpoints[at], from, 999);
        assert_eq!(rows[0][0], TypedCell::Text(format!("k{from}")));
    }
}

#[test]
fn days_that_two_orders_read_are_a_question_with_a_default_that_is_said() {
    let order = |text: &str| {
        let found = scan(text);
        let basis = found.report.assumptions.iter().find_map(|assumption| match assumption {
            Assumption::DateOrder { order, basis, .. } => Some((*order, *basis)),
            _ => None,
        });
        let asked = found
            .report
            .questions
            .iter()
            .any(|question| question.code == QuestionCode::DateOrder && question.candidates == ["dmy", "mdy"]);
        (found.report.date_order.unwrap(), basis.map(|(_, basis)| basis), asked)
    };
    use DateOrder::*;
    assert_eq!(order("kunde;dato\na;03/04/2024\n"), (Dmy, Some(DateBasis::Language), true));
    assert_eq!(order("id,date\n1,03/04/2024\n"), (Mdy, Some(DateBasis::Default), true));
    assert_eq!(order("id;date\n1;03-04-2024\n"), (Dmy, Some(DateBasis::Default), true));
    assert_eq!(order("id,date,paid\n1,03/04/2024,25/04/2024\n"), (Dmy, Some(DateBasis::OtherColumns), true));
    assert_eq!(order("id,date\n1,03/04/2024\n2,25/04/2024\n"), (Dmy, None, false));
    assert_eq!(order("id,date\n1,03.04.2024\n"), (Dmy, None, false));
    assert_eq!(order("id,date\n1,25/04/2024\n2,04/25/2024\n"), (Dmy, Some(DateBasis::Majority), true));
    let hints = Hints { date_order: Some(Mdy), ..Hints::default() };
    let hinted = scan_in(b"kunde;dato\na;03/04/2024\n", 9, hints).unwrap();
    assert_eq!((hinted.report.date_order, hinted.report.questions.len()), (Some(Mdy), 0));
}

#[test]
fn days_that_every_order_reads_the_same_are_no_question() {
    let text = "id,date\n1,05/05/2024\n2,2024-12-31\n";
    let found = scan(text);
    assert_eq!((found.report.questions.len(), found.report.assumptions.len(), found.report.warnings.len()), (0, 0, 0));
    let rows = rows(&found, text.as_bytes());
    assert_eq!((&rows[0][1], &rows[1][1]), (&"2024-05-05".into(), &"2024-12-31".into()));
}

#[test]
fn days_that_contradict_each_other_are_named() {
    let text = "id,date\n1,25/04/2024\n2,04/25/2024\n3,26/04/2024\n";
    let found = scan(text);
    let column = "date".to_string();
    assert_eq!(
        found.report.warnings,
        [
            Warning::DateConflict { column: column.clone(), dmy_count: 2, dmy: vec![2, 4], mdy_count: 1, mdy: vec![3] },
            Warning::StrayValues { column, count: 1, lines: vec![3] },
        ]
    );
    let rows = rows(&found, text.as_bytes());
    assert_eq!((&rows[0][1], &rows[1][1]), (&"2024-04-25".into(), &"04/25/2024".into()));
}

#[test]
fn numbers_that_were_names_are_said_to_be_destroyed() {
    for text in ["kundenr;beløb\n4,57E+11;1,00\n4,58E+11;2,00\n", "ean;beløb\n4,57E+11;1,00\n4,57E+11;2,00\n"] {
        let found = scan(text);
        let column = found.layout.columns[0].name.clone();
        assert_eq!(found.report.warnings, [Warning::IdentifiersDestroyed { column, count: 2, lines: vec![2, 3] }]);
        assert_eq!(rows(&found, text.as_bytes())[0][0], "4,57E+11");
    }
    assert_eq!(scan("kunde;beløb\na;4,57E+11\n").report.warnings, []);
    // More digits than a number holds are a name.
    let found = scan("ean;n\n12345678901234567890;1\n");
    assert_eq!(found.layout.columns[0].kind, ColumnType::Text);
}

#[test]
fn words_for_not_knowing_are_missing_values() {
    let text = "NPS;dato;beløb\n9;2024-01-31;1,5\nVed ikke;N/A;-\nNie wiem;;NULL\n";
    let found = scan(text);
    let kinds: Vec<_> = found.layout.columns.iter().map(|column| column.kind).collect();
    assert_eq!(kinds, [ColumnType::Score, ColumnType::Date, ColumnType::Number]);
    assert_eq!(rows(&found, text.as_bytes())[1], serde_json::json!([null, null, null]));
    let said = Assumption::MissingWords { column: "NPS".into(), count: 2 };
    assert!(found.report.assumptions.contains(&said));
    assert_eq!(found.report.warnings, []);
}

#[test]
fn currencies_are_known_by_sign_name_or_language() {
    let currency = |text: &str| scan(text).layout.columns[1].currency.clone();
    assert_eq!(currency("id;beløb\n1;kr 500,-\n2;kr. 1.200,50\n").as_deref(), Some("DKK"));
    assert_eq!(currency("id;beløp\n1;500 kr\n").as_deref(), Some("NOK"));
    assert_eq!(currency("id;sum\n1;500 kr\n"), None);
    assert_eq!(currency("id;sum\n1;DKK 12,00\n").as_deref(), Some("DKK"));
    assert_eq!(currency("id;sum\n1;DKK 12,00\n2;kr 500,-\n").as_deref(), Some("DKK"));
    assert_eq!(currency("id;Beløb (EUR)\n1;12,00\n").as_deref(), Some("EUR"));
    let mixed = Warning::MixedCurrencies { column: "sum".into(), currencies: vec!["EUR".into(), "USD".into()] };
    assert_eq!(scan("id;sum\n1;€ 5,00\n2;$ 6,00\n").report.warnings, [mixed]);
}

#[test]
fn decisions_can_be_overruled() {
    let hints = Hints { encoding: Some(Encoding::Windows1250), delimiter: Some(Delimiter::Comma), ..Hints::default() };
    let found = scan_in(b"imi\xEA;x,y\nEl\xBFbieta,1\n", 3, hints).unwrap();
    assert_eq!((found.report.encoding, found.layout.columns[0].name.as_str()), (Encoding::Windows1250, "imię;x"));
    let serial = Hints { date_order: Some(DateOrder::Serial1904), ..Hints::default() };
    let text = b"id;dato\n1;43894\n2;43894,5\n";
    let found = scan_in(text, 9, serial).unwrap();
    assert_eq!(rows(&found, text)[1][1], "2024-03-05T12:00");
    let point = Hints { decimal: Some(DecimalMark::Point), ..Hints::default() };
    let found = scan_in(b"id;sum\n1;1.234\n", 9, point).unwrap();
    assert_eq!((found.report.decimal, found.report.questions.len()), (Some(DecimalMark::Point), 0));
}

#[test]
fn a_title_before_the_table_is_no_row() {
    let text = "Kontoudtog for marts 2024\n\nDato;Tekst;Beløb\n05-03-2024;Køb;-1.234,50\n31-03-2024;Løn;25.000,00\n";
    let found = scan(text);
    assert_eq!((found.report.preamble, found.report.rows_read, found.report.header), (1, 2, true));
    assert_eq!(rows(&found, text.as_bytes())[0], serde_json::json!(["2024-03-05", "Køb", -1234.5]));
    assert_eq!(found.report.assumptions, [Assumption::Preamble { count: 1 }]);
}

#[test]
fn points_in_times_are_no_decimals() {
    let text = "kunde|tid\na|05.03.2024 14.30\nb|31.03.2024 9.05\n";
    let found = scan(text);
    assert_eq!(found.report.delimiter, Delimiter::Pipe);
    assert_eq!(rows(&found, text.as_bytes())[0][1], "2024-03-05T14:30");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn chunks_do_not_show_in_any_encoding(
        lines in prop::collection::vec("(Søren|Åse|I alt|Łódź|SÃ¸r|x);([0-9]{1,2}[./-][0-9]{1,2}[./-]2024|Ved ikke|);(kr )?[0-9]{1,4}([.,][0-9]{1,3})?(,-)?", 0..12),
        page in 0..4usize,
        chunk in 1..9usize,
    ) {
        let text = format!("Kunde;Dato;Beløb\n{}", lines.join("\n"));
        let single = |text: &str| text.chars().map(|letter| u8::try_from(letter).unwrap_or(b'\xB3')).collect::<Vec<u8>>();
        let bytes = match page {
            0 => text.into_bytes(),
            1 => [b"\xFF\xFE".to_vec(), utf16(&text)].concat(),
            2 => single(&text),
            _ => [text.as_bytes(), b"\n", &single(&text)].concat(),
        };
        let whole = scan_in(&bytes, 1 << 20, Hints::default()).unwrap();
        prop_assert_eq!(&scan_in(&bytes, chunk, Hints::default()).unwrap(), &whole);
        if let Some(first) = whole.checkpoints.first() {
            prop_assert_eq!(rows_from(&whole, &bytes, *first, 0, chunk), rows_from(&whole, &bytes, *first, 0, 1 << 20));
        }
    }
}
