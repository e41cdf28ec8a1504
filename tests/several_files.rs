//! Several files that are one table read as that table would.

use loyalkit::customer::{Orders, Responses};
use loyalkit::survey::{NpsOptions, nps_by_segment};
use loyalkit::table::number::DecimalMark;
use loyalkit::table::{
    Delimiter, FileHints, Hints, RoleHints, RowsRead, RowsReader, Scan, Scanner, SurveyReader, SurveyReport,
    SurveyRoles, TypedCell, *,
};
use loyalkit::{LoyaltyError, Warning};
use proptest::prelude::*;

type Files = [Vec<u8>];

/// Pushes all files into a reader; `$next` is said between two of them.
macro_rules! push_all {
    ($reader:ident, $files:expr, $chunk:expr, $next:expr) => {
        for (at, file) in $files.iter().enumerate() {
            if at > 0 {
                $next?;
            }
            for part in file.chunks($chunk) {
                $reader.push(part)?;
            }
        }
    };
}

fn scan_with(files: &Files, chunk: usize, hints: Hints) -> Result<(Scan, RowsRead), LoyaltyError> {
    let mut scanner = Scanner::new(hints);
    push_all!(scanner, files, chunk, scanner.next_file(FileHints::default()));
    scanner.finish_with_rows()
}

fn scan(files: &Files, chunk: usize) -> Result<Scan, LoyaltyError> {
    scan_with(files, chunk, Hints::default()).map(|(scan, _)| scan)
}

fn roles() -> TransactionRoles {
    TransactionRoles {
        customer: "kunde".into(),
        date: "dato".into(),
        amount: Some("beløb".into()),
        ..TransactionRoles::default()
    }
}

fn transactions(files: &Files, chunk: usize, layout: &Layout) -> Result<(Orders, OrdersReport), LoyaltyError> {
    let mut reader = TransactionsReader::new(layout, &roles(), &TransactionOptions::default())?;
    push_all!(reader, files, chunk, reader.next_file());
    reader.finish()
}

fn survey(files: &Files, chunk: usize, layout: &Layout) -> Result<(Responses, SurveyReport), LoyaltyError> {
    let roles = SurveyRoles { score: "score".into(), segment: Some("kunde".into()), ..SurveyRoles::default() };
    let mut reader = SurveyReader::new(layout, &roles)?;
    push_all!(reader, files, chunk, reader.next_file());
    reader.finish()
}

/// Rows, read from the nearest checkpoint on.
fn rows(files: &Files, chunk: usize, scan: &Scan, from: u64, count: u64) -> Result<Vec<Vec<TypedCell>>, LoyaltyError> {
    let Some(nearest) = scan.checkpoints.iter().rev().find(|place| place.row <= from) else { return Ok(vec![]) };
    let mut reader = RowsReader::new(scan.layout.clone(), *nearest, from, count)?;
    let mut rest = files[nearest.file as usize..].to_vec();
    rest[0].drain(..nearest.offset as usize);
    push_all!(reader, rest, chunk, reader.next_file());
    Ok(reader.finish()?.0)
}

/// The line of the whole file that a line of several is, each with its header repeated.
fn line_of_whole(files: &[FileRead], line: u64) -> u64 {
    let at = files.iter().rposition(|file| file.first_line <= line).unwrap();
    let rows_before: u64 = files[..at].iter().map(|file| file.rows).sum();
    rows_before + line - files[at].first_line + 1 - files[at].preamble
}

fn skipped(report: &[SkippedRows], files: &[FileRead]) -> Vec<SkippedRows> {
    let lines = |rows: &SkippedRows| rows.lines.iter().map(|line| line_of_whole(files, *line)).collect();
    report.iter().map(|rows| SkippedRows { lines: lines(rows), ..rows.clone() }).collect()
}

/// The warnings about cells, with their lines in the whole.
fn warned(warnings: &[Warning], files: &[FileRead]) -> Vec<Warning> {
    let of_whole = |warning: &Warning| match warning.clone() {
        Warning::StrayValues { column, count, lines } => {
            let lines = lines.into_iter().map(|line| line_of_whole(files, line)).collect();
            Warning::StrayValues { column, count, lines }
        }
        other => other,
    };
    warnings.iter().map(of_whole).collect()
}

const HEADER: &str = "kunde;dato;beløb;score";

/// How one of several files is written.
#[derive(Debug, Clone, Copy)]
struct Written {
    encoding: Encoding,
    said: bool,
    ends: bool,
}

fn file(lines: &[String], Written { encoding, said, ends }: Written) -> Vec<u8> {
    let said = if said { "sep=;\r\n" } else { "" };
    let mut text = format!("{said}{HEADER}\r\n{}", lines.concat());
    if !ends {
        text.truncate(text.trim_end().len());
    }
    match encoding {
        Encoding::Utf16Le => format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => text.into_bytes(),
    }
}

prop_compose! {
    fn line()(customer in 0..6u32, month in 0..13u32, day in 1..29u32, cents in -500..5000i32, score in 0..12u32) -> String {
        format!("Søren {customer};{day:02}-{month:02}-2025;{},{:02};{score}\r\n", cents / 100, cents.abs() % 100)
    }
}

prop_compose! {
    fn written()(utf16: bool, said: bool, ends: bool) -> Written {
        Written { encoding: if utf16 { Encoding::Utf16Le } else { Encoding::Utf8 }, said, ends }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_file_cut_into_several_reads_as_the_whole(
        lines in prop::collection::vec(line(), 3..40),
        cuts in [0..40usize, 0..40usize],
        written in [written(), written(), written()],
        chunk in 1..200usize,
        from in 0..40u64,
        count in 0..40u64,
    ) {
        let [a, b] = cuts.map(|cut| cut % (lines.len() + 1));
        let parts = [&lines[..a.min(b)], &lines[a.min(b)..a.max(b)], &lines[a.max(b)..]];
        let files = [0, 1, 2].map(|at| file(parts[at], written[at]));
        let whole = [file(&lines, Written { encoding: Encoding::Utf8, said: false, ends: true })];

        let (one, several) = (scan(&whole, 1 << 20).unwrap(), scan(&files, chunk).unwrap());
        prop_assert_eq!(&several.layout.columns, &one.layout.columns);
        prop_assert_eq!(&several.layout.total_rows, &one.layout.total_rows);
        prop_assert_eq!(several.report.rows_read, one.report.rows_read);
        prop_assert_eq!(&several.report.questions, &one.report.questions);
        let read: Vec<_> = several.report.files.iter().map(|file| (file.rows, file.encoding, file.preamble)).collect();
        let expected: Vec<_> = parts.iter().zip(written).map(|(part, written)| (part.len() as u64, written.encoding, u64::from(written.said))).collect();
        prop_assert_eq!(read, expected);
        prop_assert_eq!(several, scan(&files, 1 << 20).unwrap());

        let several = scan(&files, chunk).unwrap();
        let at = &several.report.files;
        match (transactions(&files, chunk, &several.layout), transactions(&whole, 1 << 20, &one.layout)) {
            (Ok((orders, report)), Ok((all, of_all))) => {
                prop_assert_eq!(orders, all);
                let (refunds, rows_skipped) = (report.refunds.clone(), skipped(&report.rows_skipped, at));
                let refunds = RefundLines { lines: refunds.lines.iter().map(|line| line_of_whole(at, *line)).collect(), ..refunds };
                let warnings = warned(&report.warnings, at);
                prop_assert_eq!(OrdersReport { refunds, rows_skipped, warnings, ..report }, of_all);
            }
            (Err(LoyaltyError::NotADateColumn { value, .. }), Err(LoyaltyError::NotADateColumn { value: of_all, .. })) => prop_assert_eq!(value, of_all),
            (a, b) => prop_assert_eq!(a, b),
        }
        match (survey(&files, chunk, &several.layout), survey(&whole, 1 << 20, &one.layout)) {
            (Ok((responses, report)), Ok((all, of_all))) => {
                prop_assert_eq!(nps_by_segment(&responses, NpsOptions::default()), nps_by_segment(&all, NpsOptions::default()));
                let (rows_skipped, warnings) = (skipped(&report.rows_skipped, at), warned(&report.warnings, at));
                prop_assert_eq!(SurveyReport { rows_skipped, warnings, ..report }, of_all);
            }
            (a, b) => prop_assert_eq!(a.is_err(), b.is_err()),
        }
        prop_assert_eq!(rows(&files, chunk, &several, from, count).unwrap(), rows(&whole, 1 << 20, &one, from, count).unwrap());
    }

    #[test]
    fn one_pass_over_several_files_finds_what_two_find(lines in prop::collection::vec(line(), 3..40), times in 1..200usize, cut in 0..40usize, chunk in 1..5000usize) {
        let cut = cut % (lines.len() + 1);
        let plain = Written { encoding: Encoding::Utf8, said: false, ends: true };
        let files = [file(&vec![lines.concat(); times], plain), file(&lines[..cut], plain), file(&lines[cut..], Written { said: true, ..plain })];
        let name = |name: &str| Some(String::from(name));
        let hints = Hints {
            unnamed_column: None,
            encoding: Some(Encoding::Utf8),
            delimiter: Some(Delimiter::Semicolon),
            decimal: Some(DecimalMark::Comma),
            date_order: Some(DateOrder::Dmy),
            header: Some(true),
            repair: None,
            roles: RoleHints { customer: name("kunde"), date: name("dato"), amount: name("beløb"), ..RoleHints::default() },
        };
        let two = scan(&files, 1 << 20).unwrap();
        let mut layout = Layout { questions: vec![], ..two.layout };
        for column in &mut layout.columns {
            (column.decimal, column.date_order) = (Some(DecimalMark::Comma), Some(DateOrder::Dmy));
        }
        let (one, RowsRead::Orders(read)) = scan_with(&files, chunk, hints).unwrap() else { panic!("nothing was read") };
        let taken = read.taken(&one.layout, &roles(), &TransactionOptions::default());
        prop_assert_eq!(taken, transactions(&files, 1 << 20, &layout).ok());
        prop_assert_eq!((one.report.rows_read, one.checkpoints, one.report.files), (two.report.rows_read, two.checkpoints, two.report.files));
    }
}

fn text(files: &[&str]) -> Vec<Vec<u8>> {
    files.iter().map(|file| file.as_bytes().to_vec()).collect()
}

#[test]
fn rows_are_found_in_whatever_file_they_stand() {
    let part = |from: u32, to: u32| -> Vec<u8> {
        let rows: String = (from..to).map(|n| format!("{n},\"a\nb\"\n")).collect();
        format!("\u{FEFF}n,note\n{rows}").into_bytes()
    };
    let files = [part(0, 5000), part(5000, 5001), part(5001, 9000), part(9000, 14_000)];
    let scan = scan(&files, 1000).unwrap();
    assert_eq!(
        scan.checkpoints.iter().map(|place| (place.row, place.file)).collect::<Vec<_>>(),
        [(0, 0), (4096, 0), (8192, 2), (12_288, 3)]
    );
    for (from, count) in [(0, 3), (4990, 20), (5000, 1), (8999, 2), (13_998, 9), (0, 14_000)] {
        let found = rows(&files, 999, &scan, from, count).unwrap();
        let expected: Vec<_> = (from..(from + count).min(14_000))
            .map(|n| vec![TypedCell::Number(n as f64), TypedCell::Text("a\nb".into())])
            .collect();
        assert_eq!(found, expected, "{from}, {count}");
    }
}

#[test]
fn each_file_has_an_encoding_and_a_delimiter_of_its_own() {
    let danish = "kunde;dato;beløb\nSøren Ærø;05-03-2024;1,50\nÅse Kjærgård;06-03-2024;2,50\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(danish);
    let files = [
        "kunde,dato,beløb\nÅse Kjærgård,2024-03-07,\"3,50\"\n".as_bytes().to_vec(),
        windows.into_owned(),
        format!("\u{FEFF}{danish}").into_bytes(),
    ];
    let scan = scan(&files, 7).unwrap();
    let read: Vec<_> =
        scan.report.files.iter().map(|file| (file.encoding, file.delimiter, file.first_line, file.rows)).collect();
    assert_eq!(
        read,
        [
            (Encoding::Utf8, Delimiter::Comma, 1, 1),
            (Encoding::Windows1252, Delimiter::Semicolon, 3, 2),
            (Encoding::Utf8, Delimiter::Semicolon, 6, 2),
        ]
    );
    let customers: Vec<_> = rows(&files, 5, &scan, 0, 9).unwrap().into_iter().map(|row| row[0].clone()).collect();
    let names = ["Åse Kjærgård", "Søren Ærø", "Åse Kjærgård", "Søren Ærø", "Åse Kjærgård"];
    assert_eq!(customers, names.map(|name| TypedCell::Text(name.into())));
}

#[test]
fn titles_and_sums_of_each_file_are_left_out() {
    let files = text(&[
        "Marts\n\nkunde;dato;beløb\nAnna;05-03-2024;1,5\nBo;06-03-2024;2\nI alt;;3,5\n",
        "April;;\nKonto:;12;\nkunde;dato;beløb\nAnna;05-04-2024;4\nBo;06-04-2024;5\nI alt;;9",
    ]);
    let scan = scan(&files, 11).unwrap();
    assert_eq!(scan.layout.total_rows, [2, 5]);
    assert_eq!(
        scan.report.files.iter().map(|file| (file.first_line, file.preamble, file.rows)).collect::<Vec<_>>(),
        [(1, 1, 3), (7, 2, 3)]
    );
    assert_eq!(scan.report.rows_skipped[0].lines, [6, 12]);
    let (_, report) = transactions(&files, 11, &scan.layout).unwrap();
    assert_eq!((report.rows_read, report.rows_used), (6, 4));
    // A sum that only its place gives away, in each file.
    let files = text(&["name,n\nAnna,1\nTotal,1\n", "name,n\nBo,2\nTotal,2\n"]);
    assert_eq!(self::scan(&files, 3).unwrap().layout.total_rows, [1, 3]);
}

#[test]
fn a_record_never_goes_on_in_the_next_file() {
    let files = text(&["a,b\n1,2", "a,b\n3,4"]);
    assert_eq!(scan(&files, 1).unwrap().report.rows_read, 2);
    let open = text(&["a,b\n1,\"2\n", "a,b\n3\",4\n"]);
    assert_eq!(scan(&open, 3).unwrap().report.warnings, [Warning::OpenQuote { count: 1, lines: vec![2] }]);
    let later = text(&["a,b\n1,2\n", "a,b\n3,4\n5,\"6"]);
    assert_eq!(scan(&later, 3).unwrap().report.warnings, [Warning::OpenQuote { count: 1, lines: vec![5] }]);
    assert_eq!(scan(&text(&["a\n1\n", ""]), 3).unwrap_err(), LoyaltyError::EmptyFile {});
    assert_eq!(scan(&text(&["", "a\n1\n"]), 3).unwrap_err(), LoyaltyError::EmptyFile {});
}

#[test]
fn files_of_different_columns_are_refused_with_what_differs() {
    let refused = |files: &[&str]| scan(&text(files), 3).unwrap_err();
    let columns = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
    let first = "customer,date,amount\nA,2026-01-01,1\n";
    for (other, found) in [
        ("customer,amount,date\nB,2,2026-01-02\n", columns(&["customer", "amount", "date"])),
        ("customer,date\nB,2026-01-02\n", columns(&["customer", "date"])),
        ("B,2026-01-02,7\n", columns(&["B", "2026-01-02", "7"])),
    ] {
        let expected = columns(&["customer", "date", "amount"]);
        assert_eq!(refused(&[first, first, other]), LoyaltyError::DifferentColumns { file: 3, expected, found });
    }
    let unnamed = refused(&["1,2\n3,4\n", "5,6,7\n"]);
    let (expected, found) = (columns(&["Column 1", "Column 2"]), columns(&["Column 1", "Column 2", "Column 3"]));
    assert_eq!(unnamed, LoyaltyError::DifferentColumns { file: 2, expected, found });
    assert_eq!(scan(&text(&["1,2\n3,4\n", "5,6\n"]), 3).unwrap().report.rows_read, 3);
}
