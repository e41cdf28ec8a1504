//! Wherever a file is cut off it gives a result or a named error; wherever it is cut into chunks, the same one.

use loyalkit::LoyaltyError;
use loyalkit::customer::CustomerSummary;
use loyalkit::table::{Hints, Role, RowsReader, Scan, Scanner, SurveyReader, SurveyReport, SurveyRoles, TypedRows, *};
use proptest::prelude::*;

/// Frequency and value of each customer, and how the orders were read.
type Orders = (Vec<u32>, Vec<f64>, OrdersReport);
/// The answers by segment, and how they were read.
type Survey = (Vec<(Vec<u8>, [u64; 11])>, SurveyReport);

/// All that a file gives by the roles that were guessed.
#[derive(Debug, PartialEq)]
struct Found {
    scan: Scan,
    rows: TypedRows,
    orders: Option<Result<Orders, LoyaltyError>>,
    survey: Option<Result<Survey, LoyaltyError>>,
}

fn read(bytes: &[u8], chunk: usize) -> Result<Found, LoyaltyError> {
    let mut scanner = Scanner::new(Hints::default());
    for part in bytes.chunks(chunk) {
        scanner.push(part)?;
    }
    let scan = scanner.finish()?;
    let named =
        |role| scan.layout.columns.iter().find(|column| column.role == Some(role)).map(|column| column.name.clone());

    let mut rows = TypedRows(vec![]);
    if let Some(first) = scan.checkpoints.first() {
        let mut reader = RowsReader::new(scan.layout.clone(), *first, 0, u64::MAX)?;
        for part in bytes[first.offset as usize..].chunks(chunk) {
            reader.push(part)?;
        }
        rows = reader.finish()?;
    }
    let orders = || {
        let [customer, date, amount] = [Role::Customer, Role::Date, Role::Amount].map(named);
        let roles = TransactionRoles {
            customer: customer?,
            date: date?,
            amount: Some(amount?),
            order: named(Role::Order),
            quantity: named(Role::Quantity),
            ..TransactionRoles::default()
        };
        Some(read_orders(&scan, &roles, bytes, chunk))
    };
    let survey = || {
        let roles = SurveyRoles { score: named(Role::Score)?, segment: named(Role::Segment), ..SurveyRoles::default() };
        Some(read_survey(&scan, &roles, bytes, chunk))
    };
    let (orders, survey) = (orders(), survey());
    Ok(Found { scan, rows, orders, survey })
}

fn read_orders(scan: &Scan, roles: &TransactionRoles, bytes: &[u8], chunk: usize) -> Result<Orders, LoyaltyError> {
    let mut reader = TransactionsReader::new(&scan.layout, roles, &TransactionOptions::default())?;
    for part in bytes.chunks(chunk) {
        reader.push(part)?;
    }
    let (orders, report) = reader.finish()?;
    let summary = CustomerSummary::new(&orders, i32::MAX);
    Ok((summary.frequency(), summary.value(), report))
}

fn read_survey(scan: &Scan, roles: &SurveyRoles, bytes: &[u8], chunk: usize) -> Result<Survey, LoyaltyError> {
    let mut reader = SurveyReader::new(&scan.layout, roles)?;
    for part in bytes.chunks(chunk) {
        reader.push(part)?;
    }
    let (responses, report) = reader.finish()?;
    Ok((responses.by_segment().map(|(name, counts)| (name.to_vec(), *counts)).collect(), report))
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// Files with what makes reading hard, whatever lies beside the clone.
fn written() -> Vec<(String, Vec<u8>)> {
    let danish = "\u{FEFF}Kundenr;Ordredato;Beløb;NPS\r\n00123;05-01-2026;1.234,50;9\r\n123;06-01-2026 23.30;9,99;Ved ikke\r\n\"Å\"\"se\";31-01-2026;kr 500,-;10 – Meget sandsynligt\r\nI alt;;1.744,49;\r\n";
    let quotes = "respondent,score,segment,comment\n1,9,\"Retail, \"\"Online\"\"\",\"two\nlines\"\n2,,Small,\"\"\n3,0,\"Retail, \"\"Online\"\"\",\"a\r\nb\"x\n4,7 - Okay,Small,\n";
    let words = "order no;customer;order date;total (EUR)\n1;Łukasz;5. marts 2024;€ 1 234,50\n2;Søren;12 grudnia 2024;(5,00)\n2;Søren;12 grudnia 2024;1.234,50-\n3;anna@x.dk;3 Mar 2024 2:05 pm;−12,5 %\n";
    let american = "sep=,\r\nCustomer ID,Date,Unit Price,Quantity\r\n\"a,1\",12/31/2025,\"$1,234.50\",2\r\nb,1/2/2026,.5,-1\r\nb,13/13/2026,x,1\r\n";
    let title = "Kontoudtog;;\nKonto:;1234;\n\nDato;Kunde;Beløb\n45292;a;1,5\n45293,5;b;2\n;;3,5\nSum;;3,5\n";
    let excel =
        "kunde\tean\tdato\tbeløb\r\na\t4,57E+11\t2024-01-31T12:00:00+02:00\t1\r\n\rb\t4,57E+11\t20240131\t2\r\r\n";
    let mixed = [quotes.as_bytes(), b"5,6,Sm\xE5,J\xF8rgen\n", "6,5,Små,SÃ¸ren\n".as_bytes()].concat();
    let dos = b"Kunde;Dato;Bel\x9Bb\r\nS\x9Bren \x92r\x9B;01-02-2024;1,50\r\n\x8Frhus;29-02-2024;-2,50\r\n".to_vec();
    let long = format!("{words}{}", "4;Bo;31. december 2024;12,34\n".repeat(12));
    [
        ("danish", danish.into()),
        ("quotes", quotes.into()),
        ("dates in words", words.into()),
        ("american", american.into()),
        ("title and sums", title.into()),
        ("tabs and lone returns", excel.into()),
        ("mixed encodings", mixed),
        ("DOS", dos),
        ("UTF-16 with a mark", utf16(danish, u16::to_le_bytes)),
        ("UTF-16 without one", utf16(words, u16::to_be_bytes)),
        ("long", long.into()),
        ("nothing but marks", "\u{FEFF}\"\"\"\r\n\"\",;|\t\r\"\n\u{FEFF}\"\"\"\"".into()),
    ]
    .map(|(name, bytes)| (name.to_string(), bytes))
    .to_vec()
}

/// The small files of two suites beside the clone; none where there are none, with a word about it.
fn from_suites() -> Vec<(String, Vec<u8>)> {
    let mut files = vec![];
    for suite in ["locale", "csv-spectrum/csvs"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/suites").join(suite);
        let Ok(found) = std::fs::read_dir(folder) else {
            eprintln!("skipped: {suite} is not in ../shared/suites");
            continue;
        };
        let paths =
            found.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|it| it == "csv"));
        files.extend(paths.map(|path| (path.display().to_string(), std::fs::read(&path).unwrap())));
    }
    files
}

#[test]
fn a_file_that_ends_anywhere_gives_a_result_or_a_named_error() {
    let files = [written(), from_suites()].concat();
    let (mut cuts, mut results) = (0, 0);
    for (name, bytes) in &files {
        assert!(bytes.len() <= 4096, "{name}");
        for length in 0..=bytes.len() {
            let cut = &bytes[..length];
            cuts += 1;
            let found = match read(cut, 4096) {
                Ok(found) => found,
                Err(error) => {
                    assert!(!error.to_string().is_empty());
                    continue;
                }
            };
            results += 1;
            let report = &found.scan.report;
            let sums: u64 = report.rows_skipped.iter().map(|rows| rows.count).sum();
            assert_eq!(found.rows.0.len() as u64, report.rows_read - sums, "{name}, {length} bytes");
            if let Some(Ok((_, _, orders))) = &found.orders {
                assert_eq!(orders.rows_read, report.rows_read, "{name}, {length} bytes");
            }
            if let Some(Ok((_, survey))) = &found.survey {
                assert_eq!(survey.rows_read, report.rows_read, "{name}, {length} bytes");
            }
        }
    }
    println!("{} files, {cuts} cuts, {results} of them still a table", files.len());
    assert!(results * 2 > cuts);
}

#[test]
fn chunks_of_any_size_give_the_same_as_the_whole_file() {
    for (name, bytes) in [written(), from_suites()].concat() {
        let whole = read(&bytes, 4096);
        for chunk in [1, 2, 3, 5, 7, 63, 64, 65, 1000] {
            assert_eq!(read(&bytes, chunk), whole, "{name} in chunks of {chunk}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn chunks_do_not_show_in_surveys_nor_in_orders_of_any_encoding(
        lines in prop::collection::vec("(Søren|\"Å;se\"|Łódź|\"\"\"x\"\"\"|);(0?[1-9]|[12][0-9])-(0[1-9]|12)-2024;-?[0-9]{1,4}(,[0-9]{2})?;(10|[0-9]|Ved ikke|12|);(små|\"st\nore\"|)(\r\n|\n)", 0..14),
        encoding in 0..5usize,
        cut in 0..4usize,
        chunk in 1..80usize,
    ) {
        let text = format!("Kunde;Dato;Beløb;NPS;Gruppe\r\n{}", lines.concat());
        // A Polish letter has no place in a Danish page: any byte does.
        let single = |page: &[(char, u8)]| -> Vec<u8> {
            text.chars().map(|letter| page.iter().find(|(known, _)| *known == letter).map_or(letter as u32 as u8, |(_, byte)| *byte)).collect()
        };
        let mut bytes = match encoding {
            0 => text.clone().into_bytes(),
            1 => single(&[('Ł', 0xA3), ('ó', 0xF3), ('ź', 0x9F)]),
            2 => single(&[('ø', 0x9B), ('å', 0x86), ('Å', 0x8F), ('Ł', b'L'), ('ó', 0xA2), ('ź', b'z')]),
            3 => utf16(&text, u16::to_le_bytes),
            _ => [b"\xFE\xFF".to_vec(), utf16(&text, u16::to_be_bytes)].concat(),
        };
        bytes.truncate(bytes.len() - cut);
        let whole = read(&bytes, 1 << 20);
        prop_assert_eq!(read(&bytes, chunk), whole);
    }
}
