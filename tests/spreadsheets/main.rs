//! Spreadsheet files as people have them, and as nobody should have them.

mod workbooks;

use loyalkit::LoyaltyError::{self, UnreadableSpreadsheet};
use loyalkit::Problem;
use loyalkit::table::spreadsheet::{Choice, SheetRead, sheet_text};
use std::path::Path;
use workbooks::{declaring, ods, renamed, row, xlsx, zip_of};

fn read(bytes: &[u8], choice: Choice) -> Result<(String, SheetRead), LoyaltyError> {
    let mut text = vec![];
    let read = sheet_text(bytes, &choice, |part, _| text.extend_from_slice(part))?;
    Ok((String::from_utf8(text).expect("UTF-8"), read))
}

fn text(bytes: &[u8]) -> String {
    read(bytes, Choice::First).unwrap().0
}

fn refusal(bytes: &[u8]) -> LoyaltyError {
    read(bytes, Choice::First).unwrap_err()
}

const SHOP_XLS: &[u8] = include_bytes!("shop.xls");

#[test]
fn each_type_of_a_cell_has_its_text() {
    let sheet = [
        row(1, r#"<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>beløb</t></is></c>"#),
        row(2, r#"<c><v>1001</v></c><c s="1"><v>45296</v></c><c><v>1234.5</v></c>"#),
        row(
            3,
            r#"<c t="str"><f>"00"&amp;"1"</f><v>001</v></c><c s="2"><v>45351.545138888889</v></c><c t="e"><v>#N/A</v></c>"#,
        ),
        row(5, r#"<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="inlineStr"><is><t>a, "b"</t></is></c>"#),
        row(6, r#"<c r="B6"><f>1+1</f><v>2</v></c>"#),
    ];
    let book = xlsx(false, &[("Ordrer", &sheet.concat())]);
    let (text, read) = read(&book, Choice::First).unwrap();
    assert_eq!(
        text,
        "kunde,dato,beløb\n1001,2024-01-05,1234.5\n001,2024-02-29T13:05,\n\nTRUE,FALSE,\"a, \"\"b\"\"\"\n,2,\n"
    );
    assert_eq!(read, SheetRead { sheets: vec!["Ordrer".into()], sheet: "Ordrer".into(), error_cells: 1 });
}

#[test]
fn one_serial_is_another_day_in_the_1904_system() {
    let sheet = row(1, r#"<c s="1"><v>43834</v></c>"#);
    assert_eq!(text(&xlsx(false, &[("a", &sheet)])), "2020-01-04\n");
    assert_eq!(text(&xlsx(true, &[("a", &sheet)])), "2024-01-05\n");
}

#[test]
fn a_sheet_is_chosen_by_name_or_position() {
    let (one, two) = (row(1, "<c><v>1</v></c>"), row(1, "<c><v>2</v></c>"));
    let book = xlsx(false, &[("Januar", &one), ("Februar", &two)]);
    let chosen = |choice| read(&book, choice).map(|(text, read)| (text, read.sheet));
    assert_eq!(chosen(Choice::First), Ok(("1\n".into(), "Januar".into())));
    assert_eq!(chosen(Choice::Name("Februar".into())), Ok(("2\n".into(), "Februar".into())));
    assert_eq!(chosen(Choice::Position(1)), Ok(("2\n".into(), "Februar".into())));
    let sheets = || vec!["Januar".to_string(), "Februar".to_string()];
    assert_eq!(
        chosen(Choice::Name("Marts".into())),
        Err(LoyaltyError::NoSuchSheet { name: "Marts".into(), sheets: sheets() })
    );
    assert_eq!(chosen(Choice::Position(2)), Err(LoyaltyError::NoSuchSheet { name: "2".into(), sheets: sheets() }));
}

#[test]
fn xls_and_ods_read_as_xlsx_does() {
    let (xls, read) = read(SHOP_XLS, Choice::First).unwrap();
    assert_eq!(
        xls,
        "kunde,dato,beløb,kode,betalt\n1001,2024-01-05,1234.5,00123,TRUE\n\
         1002,2024-02-29T13:05,1.2340,\"Æble, \"\"rød\"\"\",FALSE\n"
    );
    assert_eq!(read.sheets, ["Ordrer", "Kunder"]);
    let rows = r#"
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>kunde</text:p></table:table-cell>
          <table:table-cell office:value-type="string"><text:p>beløb</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="float" office:value="1001"/>
          <table:table-cell office:value-type="date" office:date-value="2024-01-05"/>
          <table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>"#
        .lines()
        .map(str::trim)
        .collect::<String>();
    assert_eq!(text(&ods(&rows)), "\n\nkunde,beløb\n1001,2024-01-05,09:30:00\n");
}

/// A full sheet is read row by row; one row that is there four billion times would be read for as long.
#[test]
fn rows_and_cells_that_are_repeated_beyond_a_sheet_are_refused() {
    let sheet = |rows: &str, cells: &str| {
        ods(&format!(
            r#"<table:table-row {rows}><table:table-cell {cells} office:value-type="float" office:value="7"/></table:table-row>"#
        ))
    };
    let rows = |times: &str| format!(r#"table:number-rows-repeated="{times}""#);
    let cells = |times: &str| format!(r#"table:number-columns-repeated="{times}""#);
    assert_eq!(text(&sheet(&rows("3"), &cells("2"))), "7,7\n7,7\n7,7\n");
    let named = r#"<table:table-row><table:table-cell office:value-type="string"><text:p>rows-repeated="12345678"</text:p></table:table-cell></table:table-row>"#;
    assert_eq!(text(&ods(named)), "\"rows-repeated=\"\"12345678\"\"\"\n");
    for (rows, cells) in [
        (rows("4294967295"), String::new()),
        (rows("99999999999999999999"), String::new()),
        (String::new(), cells("4294967295")),
        (rows("1048577"), cells("2")),
        (r#"table:number-rows-repeated = '4294967295'"#.to_owned(), String::new()),
        (rows("+4294967295"), String::new()),
        (rows("&#52;294967295"), String::new()),
    ] {
        let problem = refusal(&sheet(&rows, &cells));
        assert!(matches!(problem, UnreadableSpreadsheet { .. }), "{rows} {cells}: {problem:?}");
    }
}

#[test]
fn parts_are_found_however_their_names_are_written() {
    let book = xlsx(false, &[("Ordrer", &row(1, "<c><v>1</v></c>")), ("Zamówienia", &row(1, "<c><v>2</v></c>"))]);
    let writers: [fn(&str) -> String; 5] = [
        |name| name.replace('/', "\\"),
        |name| format!("/{name}"),
        |name| name.replace("workbook.xml", "Workbook.xml").replace("sheet1", "Sheet1"),
        str::to_ascii_uppercase,
        |name| format!("/{}", name.to_ascii_lowercase()),
    ];
    for writer in writers {
        assert_eq!(
            read(&renamed(&book, writer), Choice::Position(1)).unwrap().0,
            "2\n",
            "{}",
            writer("xl/workbook.xml")
        );
    }
    for name in ["WORKBOOK", "workbook"] {
        let mut xls = SHOP_XLS.to_vec();
        let utf16 = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let at = memchr::memmem::find(&xls, &utf16("Workbook")).unwrap();
        xls[at..at + 16].copy_from_slice(&utf16(name));
        assert_eq!(text(&xls), text(SHOP_XLS));
    }
}

#[test]
fn an_encrypted_workbook_is_named_as_such() {
    let mut compound = SHOP_XLS.to_vec();
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    compound[1024..1024 + name.len()].copy_from_slice(&name);
    assert_eq!(refusal(&compound), LoyaltyError::EncryptedFile {});
}

#[test]
fn other_archives_are_no_spreadsheets() {
    assert_eq!(refusal(&zip_of(&[("orders.csv", "a,b\n1,2\n")])), LoyaltyError::NotText { line: 1 });
    assert_eq!(refusal(b"a,b\n1,2\n"), LoyaltyError::NotText { line: 1 });
}

#[test]
fn a_workbook_cut_off_at_any_byte_is_a_named_error() {
    let book = xlsx(false, &[("a", &row(1, "<c><v>1</v></c>"))]);
    for length in 0..book.len() {
        let error = refusal(&book[..length]);
        let named = matches!(error, UnreadableSpreadsheet { .. } | LoyaltyError::NotText { .. });
        assert!(named, "cut off at {length}: {error:?}");
    }
}

#[test]
fn an_xls_cut_off_at_any_byte_is_a_result_or_a_named_error() {
    for length in 0..SHOP_XLS.len() {
        let _ = read(&SHOP_XLS[..length], Choice::First);
    }
}

#[test]
fn what_declares_a_gigabyte_is_refused_and_so_is_a_part_that_declares_too_little() {
    let book = xlsx(false, &[("a", &row(1, "<c><v>1</v></c>"))]);
    assert_eq!(refusal(&declaring(&book, 200_000_000)), LoyaltyError::SpreadsheetTooLarge { most: 1000 });
    let refused = refusal(&declaring(&book, 10));
    let UnreadableSpreadsheet { problem: Problem::Reported { detail } } = refused else { panic!("a lie was believed") };
    assert!(detail.contains("larger than its declared"), "{detail}");
}

#[test]
fn more_formats_of_cells_than_excel_has_are_refused_before_they_are_held() {
    let problem = |formats: usize| {
        let styles = format!("<cellXfs>{}</cellXfs>", "<xf/>".repeat(formats));
        let refused = refusal(&zip_of(&[("xl/workbook.xml", "<workbook/>"), ("xl/Styles.xml", &styles)]));
        let UnreadableSpreadsheet { problem } = refused else { panic!("{refused:?}") };
        problem
    };
    assert_eq!(problem(500_000), Problem::DamagedOrTooLarge {});
    // This one has no sheets: it is read, and refused for that.
    assert_ne!(problem(499_990), Problem::DamagedOrTooLarge {});
}

#[test]
fn a_text_without_an_end_is_refused_before_it_is_held() {
    let sheet = row(1, &" ".repeat(2 << 20));
    assert!(matches!(refusal(&xlsx(false, &[("a", &sheet)])), UnreadableSpreadsheet { .. }));
}

#[test]
fn hostile_workbooks_are_refused_with_a_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/suites/xlsx/hostile");
    let too_large = LoyaltyError::SpreadsheetTooLarge { most: 1000 };
    let sparse = |cell: &str, blank_rows| LoyaltyError::SparseSheet { cell: cell.into(), blank_rows };
    for (name, expected) in [
        ("bomb_2g_ws.xlsx", too_large.clone()),
        ("bomb_rows.xlsx", too_large),
        ("far_corner.xlsx", sparse("XFD1048576", 1_048_574)),
        ("last_row.xlsx", sparse("A1048576", 1_048_573)),
    ] {
        match std::fs::read(folder.join(name)) {
            Ok(bytes) => assert_eq!(refusal(&bytes), expected, "{name}"),
            Err(_) => eprintln!("skipped: {name} is not in ../shared/suites/xlsx/hostile"),
        }
    }
}

#[test]
fn a_chain_of_sectors_that_never_ends_is_refused() {
    let number = |at: usize| u32::from_le_bytes(*SHOP_XLS[at..].first_chunk().unwrap());
    // The first sector of the directory is followed by itself.
    let (directory, table) = (number(48), number(76));
    let mut endless = SHOP_XLS.to_vec();
    let at = (table as usize + 1) * 512 + directory as usize * 4;
    endless[at..at + 4].copy_from_slice(&directory.to_le_bytes());
    assert_eq!(refusal(&endless), UnreadableSpreadsheet { problem: Problem::DamagedOrTooLarge {} });
}

#[test]
fn a_workbook_cut_off_anywhere_is_refused_or_read() {
    for length in (0..SHOP_XLS.len()).step_by(97) {
        let _ = read(&SHOP_XLS[..length], Choice::First);
    }
}

#[test]
fn a_sheet_that_says_it_has_more_cells_than_any_is_refused_before_memory_is_set_aside() {
    let at = memchr::memmem::find(SHOP_XLS, b"\x00\x02\x0E\x00").expect("the dimensions of the sheet") + 4;
    let mut huge = SHOP_XLS.to_vec();
    huge[at + 4..at + 8].copy_from_slice(&0x7FFF_FFFF_u32.to_le_bytes());
    huge[at + 10..at + 12].copy_from_slice(&0xFFFF_u16.to_le_bytes());
    assert_eq!(refusal(&huge), UnreadableSpreadsheet { problem: Problem::DamagedOrTooLarge {} });
    // As many as a sheet has are none too many.
    let mut full = SHOP_XLS.to_vec();
    full[at + 4..at + 8].copy_from_slice(&0x0001_0000_u32.to_le_bytes());
    full[at + 10..at + 12].copy_from_slice(&0x0100_u16.to_le_bytes());
    assert_eq!(text(&full), text(SHOP_XLS));
}
