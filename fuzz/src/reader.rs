//! Reading: bytes of a file, in pieces of any size. The pieces change nothing, and each row is used or skipped.

use loyalkit::LoyaltyError;
use loyalkit::table::*;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The last bytes are hints and the size of pieces, so that a file of people is a file here.
pub fn check(data: &[u8]) {
    let Some((file, options)) = data.split_last_chunk::<3>() else { return };
    let hints = hints(options[0], options[1]);
    let piece = match options[2] {
        small @ 0..64 => usize::from(small) + 1,
        large => usize::from(large) * 257,
    };
    let whole = read(file, file.len().max(1), &hints);
    assert_eq!(whole, read(file, piece, &hints));
}

/// A third of all files without a hint, as most people give none.
fn hints(a: u8, b: u8) -> Hints {
    if a.is_multiple_of(3) {
        return Hints::default();
    }
    Hints {
        encoding: [None, Some(Encoding::Utf8), Some(Encoding::Windows1252), Some(Encoding::Utf16Le)]
            [usize::from(a >> 2 & 3)],
        delimiter: [None, Some(Delimiter::Comma), Some(Delimiter::Semicolon), Some(Delimiter::Tab)]
            [usize::from(a >> 4 & 3)],
        decimal: [None, Some(DecimalMark::Point), Some(DecimalMark::Comma), None][usize::from(a >> 6)],
        date_order: [None, Some(DateOrder::Ymd), Some(DateOrder::Dmy), Some(DateOrder::Mdy)][usize::from(b & 3)],
        header: [None, Some(true), Some(false), None][usize::from(b >> 2 & 3)],
        repair: [None, Some(true), Some(false), None][usize::from(b >> 4 & 3)],
        ..Hints::default()
    }
}

/// All that is found in a file, as text.
fn read(file: &[u8], piece: usize, hints: &Hints) -> Result<Vec<String>, LoyaltyError> {
    let mut scanner = Scanner::new(hints.clone());
    for part in file.chunks(piece) {
        scanner.push(part)?;
    }
    let scan = scanner.finish()?;
    let skipped: u64 = scan.report.rows_skipped.iter().map(|rows| rows.count).sum();
    assert!(skipped <= scan.report.rows_read);
    assert_eq!(scan.layout.files.iter().map(|file| file.rows).sum::<u64>(), scan.report.rows_read);

    let mut found = vec![format!("{scan:?}"), cells(&scan, file, piece)];
    let kinds = &scan.guess.by_kind;
    let rows = RowsOptions::default();
    found.extend(kind(file, piece, &kinds.orders, |roles| {
        TransactionsReader::new(&scan.layout, roles, &TransactionOptions::default())
    }));
    found.extend(kind(file, piece, &kinds.survey, |roles| SurveyReader::new(&scan.layout, roles)));
    found.extend(kind(file, piece, &kinds.subscriptions, |roles| {
        SubscriptionsReader::new(&scan.layout, roles, &SubscriptionOptions::default())
    }));
    found.extend(kind(file, piece, &kinds.contacts, |roles| EventsReader::new(&scan.layout, roles, &rows)));
    found.extend(kind(file, piece, &kinds.categories, |roles| CategoriesReader::new(&scan.layout, roles, &rows)));
    found.extend(kind(file, piece, &kinds.activity, |roles| ActivityReader::new(&scan.layout, roles, &rows)));
    found.extend(kind(file, piece, &kinds.lifetimes, |roles| LifetimesReader::new(&scan.layout, roles, &rows)));
    found.extend(kind(file, piece, &kinds.customers, |roles| CustomersReader::new(&scan.layout, roles, &rows)));
    Ok(found)
}

/// The cells of every row.
fn cells(scan: &Scan, file: &[u8], piece: usize) -> String {
    let Some(first) = scan.checkpoints.first() else { return String::new() };
    let read = || {
        let mut reader = RowsReader::new(scan.layout.clone(), *first, 0, u64::MAX)?;
        for part in file[first.offset as usize..].chunks(piece) {
            reader.push(part)?;
        }
        reader.finish()
    };
    let rows = read();
    if let Ok(rows) = &rows {
        assert_eq!(rows.0.len() as u64, scan.report.rows_read);
        assert!(rows.0.iter().all(|row| row.len() == scan.layout.columns.len()));
    }
    format!("{rows:?}")
}

/// Rows of a kind, by the roles that were guessed; nothing where the columns for it are not all there.
fn kind<R: Rows<Roles: DeserializeOwned, Report: serde::Serialize>>(
    file: &[u8],
    piece: usize,
    guessed: &GuessedRoles,
    reader: impl FnOnce(&R::Roles) -> Result<Reader<R>, LoyaltyError>,
) -> Option<String> {
    let roles = serde_json::from_value(serde_json::to_value(guessed).expect("roles")).ok()?;
    let read = || {
        let mut reader = reader(&roles)?;
        for part in file.chunks(piece) {
            reader.push(part)?;
        }
        reader.finish()
    };
    Some(match read() {
        Ok((_, report)) => {
            let report = serde_json::to_value(report).expect("a report");
            let count = |value: &Value| value.as_u64().unwrap_or(0);
            let skipped: u64 =
                report["rowsSkipped"].as_array().into_iter().flatten().map(|rows| count(&rows["count"])).sum();
            assert_eq!(count(&report["rowsRead"]), count(&report["rowsUsed"]) + skipped, "{report}");
            report.to_string()
        }
        Err(error) => format!("{error:?}"),
    })
}
