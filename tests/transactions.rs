//! Orders as the caller wants them read: refunds, accounts, currencies.

use loyalkit::LoyaltyError;
use loyalkit::customer::{Orders, OverviewOptions, overview};
use loyalkit::retention::count_by_segment;
use loyalkit::table::number::DecimalMark;
use loyalkit::table::{Delimiter, ExchangeRate, Hints, RoleHints, RowsRead, Scan, Scanner, *};

fn scan(text: &str) -> Scan {
    let mut scanner = Scanner::new(Hints::default());
    scanner.push(text.as_bytes()).unwrap();
    scanner.finish().unwrap()
}

#[test]
fn refunds_reduce_revenue_or_are_left_out_of_it() {
    let csv = "customer,date,amount\na,2026-01-05,100\na,2026-01-09,-30\nb,2026-02-01,-5\n";
    let layout = scan(csv).layout;
    let roles = TransactionRoles {
        customer: "customer".into(),
        date: "date".into(),
        amount: Some("amount".into()),
        ..Default::default()
    };
    for (refunds, revenue, counted, assumption) in [
        (RefundRule::Net, 65.0, 2.0, Assumption::NegativeIsRefund {}),
        (RefundRule::LeaveOut, 100.0, 0.0, Assumption::RefundsLeftOut {}),
    ] {
        let options = TransactionOptions { refunds, ..Default::default() };
        let mut reader = TransactionsReader::new(&layout, &roles, &options).unwrap();
        reader.push(csv.as_bytes()).unwrap();
        let (orders, report) = reader.finish().unwrap();
        let found = overview(&orders, &OverviewOptions::default()).unwrap();
        assert_eq!((found.orders, found.revenue, found.refunds.count), (1.0, Some(revenue), counted));
        // The file ends where it ends.
        assert_eq!(found.as_of, "2026-02-01");
        assert_eq!((report.refunds.count, report.refunds.amount, report.refund_only_customers), (2, -35.0, 1));
        assert!(report.assumptions.contains(&assumption));
    }
}

#[test]
fn a_file_of_nothing_but_refunds_has_its_columns() {
    let csv = "customer,date,amount,country,joined\na,2026-01-05,-10,DK,2025-01-01\n";
    let roles = TransactionRoles {
        customer: "customer".into(),
        date: "date".into(),
        amount: Some("amount".into()),
        segment: Some("country".into()),
        signup: Some("joined".into()),
        ..Default::default()
    };
    let options = TransactionOptions { refunds: RefundRule::LeaveOut, ..Default::default() };
    let mut reader = TransactionsReader::new(&scan(csv).layout, &roles, &options).unwrap();
    reader.push(csv.as_bytes()).unwrap();
    let (orders, _) = reader.finish().unwrap();
    assert!(count_by_segment(&orders, &OverviewOptions::default()).unwrap().counts.names.is_empty());
    assert!(orders.has_signups());
}

#[test]
fn customers_are_people_or_their_accounts() {
    let csv =
        "who,firm,date,amount\nAnn,Acme,2026-01-05,10\nBo,Acme,2026-01-09,20\nCy,Ovo,2026-01-10,5\nDi,,2026-01-11,7\n";
    let layout = scan(csv).layout;
    let roles = TransactionRoles {
        customer: "who".into(),
        date: "date".into(),
        amount: Some("amount".into()),
        account: Some("firm".into()),
        ..Default::default()
    };
    let read = |by, roles: &TransactionRoles| {
        let options = TransactionOptions { by, ..Default::default() };
        let mut reader = TransactionsReader::new(&layout, roles, &options)?;
        reader.push(csv.as_bytes())?;
        reader.finish()
    };
    let (people, report) = read(CountedBy::Customer, &roles).unwrap();
    assert_eq!((people.customers(), report.rows_skipped.len()), (4, 0));
    // Acme has two orders of two people; nobody's account is no customer.
    let (accounts, report) = read(CountedBy::Account, &roles).unwrap();
    assert_eq!((accounts.customers(), accounts.len()), (2, 3));
    let found = overview(&accounts, &OverviewOptions::default()).unwrap();
    assert_eq!((found.repeat_rate.numerator, found.revenue), (1.0, Some(35.0)));
    assert_eq!((report.rows_skipped[0].reason, report.rows_skipped[0].amount), (SkipReason::NoCustomer, 7.0));
    assert!(report.assumptions.contains(&Assumption::CountedByAccount { column: "firm".into() }));
    let without = TransactionRoles { account: None, ..roles };
    assert!(matches!(read(CountedBy::Account, &without), Err(LoyaltyError::MissingInput { .. })));
}

#[test]
fn amounts_of_several_currencies_are_refused_or_exchanged() {
    let csv = "customer,date,amount\na,2026-01-05,10 EUR\na,2026-01-06,100 kr\nb,2026-01-07,50 DKK\nb,2026-01-08,7\n";
    let scan = scan(csv);
    assert_eq!(scan.layout.columns[2].currencies, ["EUR", "DKK"]);
    let roles = TransactionRoles {
        customer: "customer".into(),
        date: "date".into(),
        amount: Some("amount".into()),
        ..Default::default()
    };
    let read = |options: &TransactionOptions| -> Result<(Orders, OrdersReport), LoyaltyError> {
        let mut reader = TransactionsReader::new(&scan.layout, &roles, options)?;
        reader.push(csv.as_bytes())?;
        reader.finish()
    };
    let refused = |options| matches!(read(&options), Err(LoyaltyError::MixedCurrencies { .. }));
    assert!(refused(TransactionOptions::default()));
    let dkk = TransactionOptions { currency: Some("DKK".into()), ..Default::default() };
    assert!(refused(dkk.clone()));
    let rates = vec![ExchangeRate { currency: "EUR".into(), rate: 7.5 }];
    let (orders, report) = read(&TransactionOptions { rates, ..dkk }).unwrap();
    assert_eq!(orders.rows().map(|(_, _, amount)| amount).collect::<Vec<_>>(), [75.0, 100.0, 50.0, 7.0]);
    assert!(
        report.assumptions.contains(&Assumption::ExchangeRates { column: "amount".into(), currency: "DKK".into() })
    );
    // In one pass nobody looks for currencies first: they are noticed while the rows are read.
    let hints = Hints {
        unnamed_column: None,
        encoding: Some(Encoding::Utf8),
        delimiter: Some(Delimiter::Comma),
        decimal: Some(DecimalMark::Point),
        date_order: Some(DateOrder::Ymd),
        header: Some(true),
        roles: RoleHints {
            customer: Some("customer".into()),
            date: Some("date".into()),
            amount: Some("amount".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let mut scanner = Scanner::new(hints);
    scanner.push(csv.as_bytes()).unwrap();
    let (scan, RowsRead::Orders(rows)) = scanner.finish_with_rows().unwrap() else { panic!("nothing was read") };
    assert_eq!(rows.taken(&scan.layout, &roles, &TransactionOptions::default()), None);
    let none = vec![ExchangeRate { currency: "EUR".into(), rate: 0.0 }];
    let wrong = TransactionOptions { currency: Some("DKK".into()), rates: none, ..Default::default() };
    assert!(matches!(read(&wrong), Err(LoyaltyError::OutOfRange { .. })));
}
