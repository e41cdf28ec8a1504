//! What customers buy is read as it is written, whatever the chunks, the order of rows and the number of files.

use loyalkit::LoyaltyError;
use loyalkit::customer::{OverviewOptions, Purchases, overview};
use loyalkit::table::{
    Answer, Assumption, CategoriesReader, CategoryRoles, CountedBy, ExchangeRate, FileHints, Hints, OffsetFrom,
    QuestionCode, RefundRule, Reply, RowsOptions, RowsReport, Scanner, SkipReason, TimeZone, TransactionOptions,
    TransactionRoles, TransactionsReader,
};
use loyalkit::value::{CrossBuying, CrossBuyingOptions, cross_buying};
use proptest::prelude::*;

const HEADER: &str = "customer;kind;date;amount\n";

const ROWS: [&str; 8] = [
    "A;tea;2026-01-10;10,50\n",
    "A;pot;2026-02-01;30\n",
    "B;tea;2026-01-11;9\n",
    "B;tea;2026-01-12;-9\n",
    ";tea;2026-01-12;5\n",
    "C;tea;someday;1\n",
    "C;tea;2026-01-13;much\n",
    "C;;2026-01-13;2\n",
];

fn read(files: &[String], chunk: usize, roles: &CategoryRoles) -> Result<(Purchases, RowsReport), LoyaltyError> {
    let mut scanner = Scanner::of_file(Hints::default(), FileHints::default());
    for (at, file) in files.iter().enumerate() {
        if at > 0 {
            scanner.next_file(FileHints::default())?;
        }
        file.as_bytes().chunks(chunk).try_for_each(|chunk| scanner.push(chunk).map(drop))?;
    }
    let mut reader = CategoriesReader::new(&scanner.finish()?.layout, roles, &RowsOptions::default())?;
    for (at, file) in files.iter().enumerate() {
        if at > 0 {
            reader.next_file()?;
        }
        file.as_bytes().chunks(chunk).try_for_each(|chunk| reader.push(chunk).map(drop))?;
    }
    reader.finish()
}

fn roles() -> CategoryRoles {
    let [customer, category, date, amount] = ["customer", "kind", "date", "amount"].map(String::from);
    CategoryRoles { customer, category, date: Some(date), amount: Some(amount), quantity: None }
}

fn asked(found: &Purchases) -> CrossBuying {
    cross_buying(found, &CrossBuyingOptions::default(), 99).unwrap()
}

#[test]
fn rows_that_cannot_be_used_are_counted_with_their_lines() {
    let (found, report) = read(&[format!("{HEADER}{}", ROWS.concat())], 1 << 20, &roles()).unwrap();
    assert_eq!((report.rows_read, report.rows_used, report.customers), (8, 5, 3));
    let skipped: Vec<_> = report.rows_skipped.iter().map(|rows| (rows.reason, rows.lines.clone())).collect();
    use SkipReason::*;
    assert_eq!(skipped, [(NoCustomer, vec![6]), (BadDate, vec![7]), (BadAmount, vec![8])]);
    assert_eq!(report.assumptions, [Assumption::NegativeIsRefund {}]);
    let revenue: Vec<_> = asked(&found).by_kinds.iter().map(|row| (row.kinds, row.revenue)).collect();
    assert_eq!(revenue, [(0.0, Some(2.0)), (1.0, Some(0.0)), (2.0, Some(40.5))]);
}

#[test]
fn chunks_files_and_the_order_of_rows_change_nothing() {
    let whole = asked(&read(&[format!("{HEADER}{}", ROWS.concat())], 1 << 20, &roles()).unwrap().0);
    let parts = [&ROWS[..3], &ROWS[3..]].map(|rows| format!("{HEADER}{}", rows.concat()));
    for chunk in [1, 7, 64] {
        assert_eq!(asked(&read(&parts, chunk, &roles()).unwrap().0), whole, "{chunk}");
    }
    let turned: String = ROWS.iter().rev().copied().collect();
    assert_eq!(asked(&read(&[format!("{HEADER}{turned}")], 9, &roles()).unwrap().0), whole);
}

#[test]
fn an_amount_for_one_piece_is_multiplied_by_the_pieces() {
    let file = ["customer;kind;price;pieces\nA;tea;2,50;4\nA;pot;30;-1\nB;tea;2,50;\n".to_owned()];
    let roles = CategoryRoles { date: None, amount: Some("price".into()), quantity: Some("pieces".into()), ..roles() };
    let (found, report) = read(&file, 5, &roles).unwrap();
    // 4 × 2.50 less 1 × 30; the row without a quantity has no worth.
    assert_eq!(asked(&found).by_kinds[0].revenue, Some(-20.0));
    assert_eq!(report.rows_skipped[0].lines, [4]);
    let [amount, quantity] = ["price", "pieces"].map(String::from);
    assert!(report.assumptions.contains(&Assumption::PriceTimesQuantity { amount, quantity }));
    let without = CategoryRoles { amount: None, ..roles };
    assert_eq!(read(&file, 5, &without).unwrap_err(), LoyaltyError::MissingInput { name: "amount".into() });
}

#[test]
fn a_column_of_words_is_no_column_of_days_or_amounts() {
    let file = [format!("{HEADER}{}", ROWS.concat())];
    let wrong = CategoryRoles { date: Some("kind".into()), ..roles() };
    assert!(matches!(read(&file, 99, &wrong), Err(LoyaltyError::NotADateColumn { .. })));
    let wrong = CategoryRoles { amount: Some("kind".into()), ..roles() };
    assert!(matches!(read(&file, 99, &wrong), Err(LoyaltyError::NotANumberColumn { .. })));
    let products: String = (0..1001).map(|at| format!("A;p{at};2026-01-01;1\n")).collect();
    let many = read(&[format!("{HEADER}{products}")], 1 << 20, &roles());
    assert!(matches!(many, Err(LoyaltyError::InvalidInput { name, .. }) if name == "category"));
}

/// A file of orders in all the ways that shops write them: times on both sides of midnight, two currencies, states,
/// refunds as rows and in a column, order numbers, guests known by e-mail alone, lines that only continue an order.
fn shop_file(rows: &[ShopRow]) -> String {
    let line = |row: &ShopRow| {
        let customer = ["", "Ann", "Bo", "cy@a.example", "CY@a.example"][row.customer];
        let account = ["", "Acme", "Ørsted"][row.account];
        let date = if row.day == 0 { String::new() } else { format!("2026-03-{:02}T{:02}:30:00Z", row.day, row.hour) };
        let amount = match row.amount {
            None => String::new(),
            Some(amount) => format!("{amount}.50 {}", ["EUR", "DKK"][row.currency]),
        };
        let order = if row.order == 0 { String::new() } else { row.order.to_string() };
        let state = ["paid", "cancelled", "refunded"][row.state];
        let refunded = ["", "1.00 EUR"][row.refunded];
        let kind = ["", "tea", "pot", "cups"][row.kind];
        let (email, pieces) = (["", "guest@a.example"][row.email], row.pieces);
        format!("{order},{customer},{email},{account},{date},{amount},{pieces},{state},{refunded},{kind}\n")
    };
    let rows: String = rows.iter().map(line).collect();
    // A first row that has everything, so that the columns are what they are.
    format!(
        "Order,Customer,Email,Account,Date,Amount,Pieces,Status,Refunded,Kind\n\
         1,Ann,ann@a.example,Acme,2026-03-01T10:30:00Z,20.50 EUR,1,paid,,tea\n{rows}"
    )
}

#[derive(Debug, Clone)]
struct ShopRow {
    customer: usize,
    account: usize,
    day: u32,
    hour: u32,
    amount: Option<i32>,
    currency: usize,
    order: u32,
    state: usize,
    refunded: usize,
    kind: usize,
    email: usize,
    pieces: u32,
}

prop_compose! {
    fn shop_row()(
        (customer, account, day, hour) in (0..5usize, 0..3usize, 0..6u32, prop::sample::select(vec![0, 12, 23])),
        amount in prop::option::weighted(0.8, -4..9i32),
        (currency, order, state, refunded, kind) in (0..2usize, 0..4u32, 0..3usize, 0..2usize, 0..4usize),
        (email, pieces) in (0..2usize, 1..4u32),
    ) -> ShopRow {
        ShopRow { customer, account, day, hour, amount, currency, order, state, refunded, kind, email, pieces }
    }
}

/// The rules of reading: refunds, rates, accounts, a time zone, which columns there are, a day to look back from.
#[derive(Debug, Clone)]
struct Rules {
    leave_out: bool,
    by_account: bool,
    in_zone: bool,
    has_order: bool,
    has_state: bool,
    has_refunded: bool,
    has_pieces: bool,
    once: bool,
    as_of: Option<u32>,
}

prop_compose! {
    fn rules()(
        (leave_out, by_account, in_zone) in any::<(bool, bool, bool)>(),
        (has_order, has_state, has_refunded, has_pieces, once) in any::<(bool, bool, bool, bool, bool)>(),
        as_of in prop::option::of(1..7u32),
    ) -> Rules {
        Rules { leave_out, by_account, in_zone, has_order, has_state, has_refunded, has_pieces, once, as_of }
    }
}

proptest! {
    /// Who buys a kind are the customers of the overview, and pay what they pay there.
    #[test]
    fn purchases_of_orders_obey_the_rules_of_the_orders(
        rows in prop::collection::vec(shop_row(), 0..40), more in prop::option::of(prop::collection::vec(shop_row(), 0..9)),
        rules in rules(), together in any::<bool>()
    ) {
        // The second file has some orders of the first once more.
        let repeated = more.map(|more| [rows.iter().take(3).cloned().collect(), more].concat());
        let files: Vec<_> = [Some(rows), repeated].into_iter().flatten().map(|rows| shop_file(&rows)).collect();
        let mut scanner = Scanner::of_file(Hints::default(), FileHints::default());
        for (at, file) in files.iter().enumerate() {
            if at > 0 {
                scanner.next_file(FileHints::default()).unwrap();
            }
            scanner.push(file.as_bytes()).unwrap();
        }
        let layout = scanner.finish().unwrap().layout;
        let named = |is_there: bool, name: &str| Some(if is_there { name.to_owned() } else { String::new() });
        let roles = TransactionRoles {
            customer: "Customer".into(),
            date: "Date".into(),
            amount: Some("Amount".into()),
            order: rules.has_order.then(|| "Order".into()),
            quantity: rules.has_pieces.then(|| "Pieces".into()),
            account: Some("Account".into()),
            category: Some("Kind".into()),
            status: named(rules.has_state, "Status"),
            refunded: named(rules.has_refunded, "Refunded"),
            currency: named(false, "Currency"),
            cancelled: named(false, "Cancelled"),
            ..TransactionRoles::default()
        };
        let answer = Answer {
            code: QuestionCode::RepeatedTotal,
            column: "Amount".into(),
            value: None,
            answer: if rules.once { Reply::Once } else { Reply::Each },
        };
        // Half past eleven at night in UTC is the next day there.
        let copenhagen = TimeZone {
            name: "Europe/Copenhagen".into(),
            offsets: vec![OffsetFrom { from: f64::MIN, seconds: 3600.0 }],
        };
        let options = TransactionOptions {
            currency: Some("EUR".into()),
            rates: vec![ExchangeRate { currency: "DKK".into(), rate: 0.134 }],
            refunds: if rules.leave_out { RefundRule::LeaveOut } else { RefundRule::Net },
            by: if rules.by_account { CountedBy::Account } else { CountedBy::Customer },
            time_zone: rules.in_zone.then_some(copenhagen),
            answers: vec![answer],
            ..TransactionOptions::default()
        };
        let read = |mut reader: TransactionsReader| {
            for (at, file) in files.iter().enumerate() {
                if at > 0 {
                    reader.next_file()?;
                }
                let mut chunks = file.as_bytes().chunks(if together { 1 << 20 } else { 7 });
                chunks.try_for_each(|chunk| reader.push(chunk).map(drop))?;
            }
            reader.finish()
        };
        let plain = read(TransactionsReader::new(&layout, &roles, &options).unwrap());
        let noted = read(TransactionsReader::with_categories(&layout, &roles, &options).unwrap());
        let ((orders, report), (others, same)) = match (plain, noted) {
            (Ok(plain), Ok(noted)) => (plain, noted),
            (plain, noted) => {
                prop_assert_eq!(plain.err(), noted.err());
                return Ok(());
            }
        };
        prop_assert_eq!(&report, &same);
        let purchases = others.into_purchases().unwrap();
        let as_of = rules.as_of.map(|day| format!("2026-03-{day:02}"));
        let seen = overview(&orders, &OverviewOptions { as_of: as_of.clone(), ..OverviewOptions::default() }).unwrap();
        let bought = cross_buying(&purchases, &CrossBuyingOptions { as_of, level: None }, 99).unwrap();
        prop_assert_eq!(bought.customers, seen.customers);
        prop_assert_eq!(bought.as_of, Some(seen.as_of));
        if rules.as_of.is_none() {
            prop_assert_eq!(bought.refund_only, report.refund_only_customers as f64);
            let revenue: f64 = bought.by_kinds.iter().filter_map(|row| row.revenue).sum();
            // What was paid back to customers who have bought nothing is in the overview alone.
            let paid_back: f64 = purchases.paid_until(i32::MAX).iter().sum();
            prop_assert!((paid_back - seen.revenue.unwrap()).abs() < 1e-9);
            prop_assert!(revenue >= seen.revenue.unwrap() - 1e-9);
        }
    }
}
