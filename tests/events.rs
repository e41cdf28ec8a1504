//! A file of contacts is read as it is written, whatever the chunks and the number of files.

use loyalkit::customer::{Events, Period, PeriodOptions};
use loyalkit::retention::{ServiceOptions, engagement, service_levels};
use loyalkit::table::{EventRoles, EventsReader, FileHints, Hints, RowsOptions, RowsReport, Scanner, SkipReason};

const HEADER: &str = "customer,date,kind,answered,minutes\n";

fn read(files: &[&str], chunk: usize, [answered, minutes]: [bool; 2]) -> (Events, RowsReport) {
    let mut scanner = Scanner::of_file(Hints::default(), FileHints::default());
    for (at, file) in files.iter().enumerate() {
        if at > 0 {
            scanner.next_file(FileHints::default()).unwrap();
        }
        file.as_bytes().chunks(chunk).for_each(|chunk| assert!(scanner.push(chunk).is_ok()));
    }
    let layout = scanner.finish().unwrap().layout;
    let roles = EventRoles {
        customer: "customer".into(),
        date: "date".into(),
        kind: "kind".into(),
        answered: answered.then(|| "answered".into()),
        duration: minutes.then(|| "minutes".into()),
    };
    let mut reader = EventsReader::new(&layout, &roles, &RowsOptions::default()).unwrap();
    for (at, file) in files.iter().enumerate() {
        if at > 0 {
            reader.next_file().unwrap();
        }
        file.as_bytes().chunks(chunk).for_each(|chunk| assert!(reader.push(chunk).is_ok()));
    }
    reader.finish().unwrap()
}

const ROWS: [&str; 7] = [
    "A,2026-01-10T23:00+01:00,ticket,2026-01-10T23:30Z,30\n",
    "A,2026-01-11T10:00,ticket,2026-01-12,x\n",
    "B,2026-02-01,visit,,\n",
    "B,someday,visit,,1\n",
    ",2026-02-01,visit,,1\n",
    "C,2026-02-03T10:00,ticket,2026-02-03T09:59,-1\n",
    "C,2026-02-03T10:00,ticket,2026-02-03T10:15:30,2\n",
];

#[test]
fn answers_take_hours_by_the_clock_of_greenwich_or_as_long_as_is_said() {
    let file = format!("{HEADER}{}", ROWS.concat());
    let (found, report) = read(&[&file], 1 << 20, [true, false]);
    // 23:00 in Copenhagen is 22:00 in Greenwich; a day without a time is its midnight; who was not answered waited for nothing.
    let hours: Vec<_> = found.durations().iter().map(|hours| (!hours.is_nan()).then_some(*hours)).collect();
    assert_eq!(hours, [Some(1.5), Some(14.0), None, Some(0.25 + 30.0 / 3600.0)]);
    let skipped: Vec<_> = report.rows_skipped.iter().map(|rows| (rows.reason, rows.lines.clone())).collect();
    use SkipReason::*;
    assert_eq!(skipped, [(NoCustomer, vec![6]), (BadDate, vec![5]), (EndBeforeStart, vec![7])]);
    let (found, report) = read(&[&file], 1 << 20, [false, true]);
    assert_eq!((found.durations()[0], found.durations()[2]), (30.0, 2.0));
    assert!(report.rows_skipped.iter().any(|rows| rows.reason == BadDuration && rows.lines == [3]));
    assert!(read(&[&file], 1 << 20, [false, false]).0.durations().is_empty());
}

#[test]
fn chunks_and_files_change_no_answer() {
    let answers = |found: &Events| {
        let service = ServiceOptions { target: 1.0, period: Period::Week, as_of: None };
        let engagement = engagement(found, &PeriodOptions::default(), 9).unwrap();
        format!("{engagement:?}{:?}", service_levels(found, &service).unwrap())
    };
    let whole = format!("{HEADER}{}", ROWS.concat());
    let expected = read(&[&whole], 1 << 20, [true, false]);
    for chunk in [1, 7, 64] {
        let (found, report) = read(&[&whole], chunk, [true, false]);
        assert_eq!((answers(&found), report), (answers(&expected.0), expected.1.clone()));
    }
    for cut in 1..ROWS.len() {
        let files = [&ROWS[..cut], &ROWS[cut..]].map(|rows| format!("{HEADER}{}", rows.concat()));
        let (found, report) = read(&[&files[0], &files[1]], 5, [true, false]);
        assert_eq!((answers(&found), report.rows_used), (answers(&expected.0), expected.1.rows_used), "{cut}");
    }
    let turned: String = ROWS.iter().rev().copied().collect();
    let (found, _) = read(&[&format!("{HEADER}{turned}")], 9, [true, false]);
    assert_eq!(answers(&found), answers(&expected.0));
}
