//! A file of subscriptions is read as it is written, whatever the chunks, the order of rows and the number of files.

use loyalkit::customer::{EndDay, NO_PRICE, Period, Subscriptions};
use loyalkit::retention::subscriptions::{
    ExitOptions, LeavingOptions, MrrOptions, SubscriberGroups, SubscriptionChurnOptions, TenureOptions, at_risk, churn,
    mrr, reasons, survival,
};
use loyalkit::table::{
    Assumption, FileHints, Hints, RowsReport, Scanner, SkipReason, SubscriptionOptions, SubscriptionRoles,
    SubscriptionsReader,
};
use loyalkit::{LoyaltyError, Warning};
use proptest::prelude::*;

const HEADER: &str = "customer,start,end,plan,amount,reason\n";

fn roles() -> SubscriptionRoles {
    let name = |name: &str| Some(name.to_string());
    SubscriptionRoles {
        customer: "customer".into(),
        start: "start".into(),
        end: name("end"),
        plan: name("plan"),
        amount: name("amount"),
        reason: name("reason"),
        ..SubscriptionRoles::default()
    }
}

fn read(
    files: &[&str],
    chunk: usize,
    options: &SubscriptionOptions,
) -> Result<(Subscriptions, RowsReport), LoyaltyError> {
    let mut scanner = Scanner::of_file(Hints::default(), FileHints::default());
    for (at, file) in files.iter().enumerate() {
        if at > 0 {
            scanner.next_file(FileHints::default())?;
        }
        file.as_bytes().chunks(chunk).try_for_each(|chunk| scanner.push(chunk).map(drop))?;
    }
    let layout = scanner.finish()?.layout;
    let mut reader = SubscriptionsReader::new(&layout, &roles(), options)?;
    for (at, file) in files.iter().enumerate() {
        if at > 0 {
            reader.next_file()?;
        }
        file.as_bytes().chunks(chunk).try_for_each(|chunk| reader.push(chunk).map(drop))?;
    }
    reader.finish()
}

fn read_one(rows: &str, options: &SubscriptionOptions) -> (Subscriptions, RowsReport) {
    read(&[&format!("{HEADER}{rows}")], 1 << 20, options).unwrap()
}

fn spans(found: &Subscriptions) -> Vec<(String, i32)> {
    let row =
        |row: &loyalkit::customer::Subscription| (found.customer(row.customer), row.end.saturating_sub(row.start));
    found.histories().flatten().map(row).collect()
}

#[test]
fn rows_that_cannot_be_used_are_counted_with_their_lines() {
    let rows = "A,2026-01-01,2026-01-11,basic,10,price\n\
                ,2026-01-01,,basic,10,\n\
                B,,2026-02-01,basic,10,\n\
                C,soon,,basic,10,\n\
                D,2026-02-01,2026-01-01,basic,10,\n\
                E,2026-01-01,later,basic,10,\n\
                F,2026-01-01,,basic,,\n\
                G,2026-01-01,,basic,much,\n\
                H,2026-01-01,,basic,-5,\n\
                I,2026-01-01,N/A,basic,0,\n";
    let (found, report) = read_one(rows, &SubscriptionOptions::default());
    assert_eq!((report.rows_read, report.rows_used, report.customers), (10, 2, 2));
    let skipped: Vec<_> =
        report.rows_skipped.iter().map(|rows| (rows.reason, rows.lines.clone(), rows.amount)).collect();
    use SkipReason::*;
    let expected = [
        (NoCustomer, vec![3], 10.0),
        (NoDate, vec![4], 10.0),
        (BadDate, vec![5, 7], 20.0),
        (NoAmount, vec![8], 0.0),
        (BadAmount, vec![9], 0.0),
        (EndBeforeStart, vec![6], 10.0),
        (NegativeAmount, vec![10], -5.0),
    ];
    assert_eq!(skipped, expected);
    assert_eq!(spans(&found)[0], ("A".into(), 10));
    let days = Assumption::EndDay { column: "end".into(), end_is: EndDay::FirstWithout };
    let per = Assumption::AmountPer { column: "amount".into(), per: Period::Month };
    assert_eq!(report.assumptions, [days, per]);
}

#[test]
fn list_prices_are_of_the_same_time_as_amounts_and_may_be_missing() {
    let file = "customer,start,end,plan,amount,reason,list\n\
                A,2026-01-01,,p,90,,120\n\
                B,2026-01-01,,p,90,,\n\
                C,2026-01-01,,p,90,,much\n\
                D,2026-01-01,,p,90,,-1\n";
    let mut scanner = Scanner::of_file(Hints::default(), FileHints::default());
    scanner.push(file.as_bytes()).unwrap();
    let layout = scanner.finish().unwrap().layout;
    let roles = SubscriptionRoles { list_price: Some("list".into()), ..roles() };
    let options = SubscriptionOptions { amount_per: Period::Quarter, ..Default::default() };
    let mut reader = SubscriptionsReader::new(&layout, &roles, &options).unwrap();
    reader.push(file.as_bytes()).unwrap();
    let (found, report) = reader.finish().unwrap();
    let prices: Vec<_> = found.histories().flatten().map(|row| (row.monthly, row.list_price)).collect();
    assert_eq!(prices, [(30_000_000, 40_000_000), (30_000_000, NO_PRICE)]);
    let skipped: Vec<_> = report.rows_skipped.iter().map(|rows| (rows.reason, rows.lines.clone())).collect();
    assert_eq!(skipped, [(SkipReason::BadAmount, vec![4]), (SkipReason::NegativeAmount, vec![5])]);
}

#[test]
fn an_end_may_be_the_last_day_and_an_amount_a_years() {
    let rows = "A,2026-01-01,2026-01-10,year,120,\nA,2026-01-11,,year,240,\n";
    let (found, report) = read_one(rows, &SubscriptionOptions::default());
    assert_eq!(spans(&found)[0].1, 9);
    assert_eq!(report.warnings, [Warning::StartsDayAfterEnd { count: 1.0 }]);
    let options = SubscriptionOptions { end_is: EndDay::LastWith, amount_per: Period::Year, ..Default::default() };
    let (found, report) = read_one(rows, &options);
    assert_eq!((spans(&found)[0].1, report.warnings.len()), (10, 0));
    let january = mrr(&found, &MrrOptions { as_of: Some("2026-01-31".into()), ..Default::default() }).unwrap();
    assert_eq!(january.periods[0].bridge.end, 20.0);
}

#[test]
fn ends_that_stand_for_none_are_none() {
    let rows = "A,2026-01-01,9999-12-31,p,1,\nB,2026-01-01,2099-01-01,p,1,\nC,2026-01-01,2098-12-31,p,1,\nD,2026-01-01,0000-00-00,p,1,\n";
    let (found, report) = read_one(rows, &SubscriptionOptions::default());
    let ends: Vec<_> = found.histories().flatten().map(|row| row.end == i32::MAX).collect();
    assert_eq!(ends, [true, true, false, true]);
    assert!(report.assumptions.contains(&Assumption::FarEndIsNone { count: 2 }));
    let warning = Warning::EndsAfterLastStart { count: 1.0, last_start: "2026-01-01".into() };
    assert_eq!(report.warnings, [warning]);
    let options = SubscriptionOptions { as_of: Some("2026-02-01".into()), ..Default::default() };
    assert_eq!(read_one(rows, &options).1.warnings, []);
}

#[test]
fn columns_that_are_something_else_are_refused() {
    let of = |rows: &str| read(&[&format!("{HEADER}{rows}")], 99, &SubscriptionOptions::default()).unwrap_err();
    assert!(matches!(of("A,x,,p,1,\n"), LoyaltyError::NotADateColumn { name, line: 2, .. } if name == "start"));
    assert!(matches!(of("A,2026-01-01,x,p,1,\n"), LoyaltyError::NotADateColumn { name, .. } if name == "end"));
    assert!(matches!(of("A,2026-01-01,,p,x,\n"), LoyaltyError::NotANumberColumn { .. }));
    assert!(matches!(of(",2026-01-01,,p,1,\n"), LoyaltyError::NoUsableRows { rows: 1, .. }));
    let plans: String = (0..1001).map(|plan| format!("A,2026-01-01,,plan {plan},1,\n")).collect();
    assert!(matches!(of(&plans), LoyaltyError::InvalidInput { name, .. } if name == "plan"));
}

/// Every answer to a file, as text.
fn answers(found: &Subscriptions) -> String {
    let as_of = Some("2025-11-20".to_string());
    let by_plan = TenureOptions { by: Some(SubscriberGroups::Plan), as_of: as_of.clone(), level: None };
    let leaving = LeavingOptions { horizon: 20.0, as_of: as_of.clone(), level: None };
    format!(
        "{:?}{:?}{:?}{:?}{:?}",
        churn(found, &SubscriptionChurnOptions { as_of: as_of.clone(), ..Default::default() }).unwrap(),
        mrr(found, &MrrOptions { as_of: as_of.clone(), ..Default::default() }).unwrap(),
        survival(found, &by_plan).unwrap(),
        reasons(found, &ExitOptions { as_of }).unwrap(),
        at_risk(found, &leaving, 9).unwrap().customers,
    )
}

fn row() -> impl Strategy<Value = String> {
    (0..40u8, 1..13u8, 1..28u8, prop::option::of((1..13u8, 1..28u8)), "[a-c]", 0..5000u32, "[xy]?").prop_map(
        |(customer, month, day, end, plan, cents, reason)| {
            let end = end.map(|(month, day)| format!("2025-{month:02}-{day:02}")).unwrap_or_default();
            let amount = f64::from(cents) / 100.0;
            format!("C{customer},2025-{month:02}-{day:02},{end},{plan},{amount},{reason}\n")
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn chunks_files_and_the_order_of_rows_change_no_answer(
        rows in prop::collection::vec(row(), 20..120), chunk in 1..200usize, cut in 1..20usize,
    ) {
        let options = SubscriptionOptions::default();
        let whole = format!("{HEADER}A,2025-01-01,,a,1,\n{}", rows.concat());
        let (found, report) = read(&[&whole], 1 << 20, &options).unwrap();
        let expected = answers(&found);
        let (in_chunks, again) = read(&[&whole], chunk, &options).unwrap();
        prop_assert_eq!(answers(&in_chunks), expected.clone());
        prop_assert_eq!(&again, &report);

        let first = format!("{HEADER}A,2025-01-01,,a,1,\n{}", rows[..cut].concat());
        let second = format!("{HEADER}{}", rows[cut..].concat());
        let (in_two, again) = read(&[&first, &second], chunk, &options).unwrap();
        prop_assert_eq!(answers(&in_two), expected.clone());
        prop_assert_eq!((again.rows_read, again.rows_used), (report.rows_read, report.rows_used));

        let turned: String = rows.iter().rev().cloned().collect();
        let (turned, _) = read(&[&format!("{HEADER}A,2025-01-01,,a,1,\n{turned}")], chunk, &options).unwrap();
        prop_assert_eq!(answers(&turned), expected);
    }
}
