//! Signups and last activities are read as they are written, whatever the chunks and the order of rows.

use loyalkit::LoyaltyError;
use loyalkit::customer::day::from_iso;
use loyalkit::customer::{Activity, NEVER};
use loyalkit::table::{ActivityReader, ActivityRoles, FileHints, Hints, RowsOptions, RowsReport, Scanner, SkipReason};

const ROWS: [&str; 7] = [
    "A,2026-01-05,2026-02-01\n",
    "B,2026-01-06,\n",
    "A,2026-01-04,2026-01-31\n",
    ",2026-01-06,2026-02-01\n",
    "C,,2026-02-01\n",
    "D,2026-01-06,2026-01-05\n",
    "E,2026-01-06,soon\n",
];

fn read(rows: &[&str], chunk: usize, signup: &str) -> Result<(Vec<Activity>, RowsReport), LoyaltyError> {
    let file = format!("user,joined,seen\n{}", rows.concat());
    let mut scanner = Scanner::of_file(Hints::default(), FileHints::default());
    file.as_bytes().chunks(chunk).try_for_each(|chunk| scanner.push(chunk).map(drop))?;
    let roles = ActivityRoles { customer: "user".into(), signup: signup.into(), last_activity: "seen".into() };
    let mut reader = ActivityReader::new(&scanner.finish()?.layout, &roles, &RowsOptions::default())?;
    file.as_bytes().chunks(chunk).try_for_each(|chunk| reader.push(chunk).map(drop))?;
    reader.finish()
}

#[test]
fn a_customer_is_one_from_the_first_signup_to_the_last_activity() {
    let day = |text| from_iso("day", text).unwrap();
    let ann = Activity { signup: day("2026-01-04"), last: day("2026-02-01") };
    let bo = Activity { signup: day("2026-01-06"), last: NEVER };
    let (found, report) = read(&ROWS, 1 << 20, "joined").unwrap();
    assert_eq!(found, [ann, bo]);
    let skipped: Vec<_> = report.rows_skipped.iter().map(|rows| (rows.reason, rows.lines.clone())).collect();
    use SkipReason::*;
    assert_eq!(skipped, [(NoCustomer, vec![5]), (NoDate, vec![6]), (BadDate, vec![8]), (EndBeforeStart, vec![7])]);
    assert_eq!((report.rows_read, report.rows_used, report.customers), (7, 3, 2));
    let turned: Vec<_> = ROWS.iter().rev().copied().collect();
    assert_eq!(read(&turned, 3, "joined").unwrap().0, [ann, bo]);
}

#[test]
fn a_column_of_words_is_no_column_of_days() {
    assert!(matches!(read(&ROWS, 99, "user"), Err(LoyaltyError::NotADateColumn { .. })));
}
