//! Spreadsheets: the text of a sheet, or why there is none. What is read is UTF-8, and of rows in their order.

use loyalkit::table::spreadsheet::{Choice, sheet_text};

/// The bytes are the file; the last one chooses the sheet.
pub fn check(data: &[u8]) {
    let Some((choice, file)) = data.split_last() else { return };
    let choice = match choice {
        0..128 => Choice::First,
        128..192 => Choice::Name("Sheet1".into()),
        at => Choice::Position(usize::from(at - 192)),
    };
    let (mut text, mut last) = (vec![], 0);
    let read = sheet_text(file, &choice, |part, row| {
        assert!(row >= last, "row {row} after {last}");
        last = row;
        text.extend_from_slice(part);
    });
    match read {
        Ok(read) => {
            assert!(std::str::from_utf8(&text).is_ok());
            assert!(read.sheets.contains(&read.sheet));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
