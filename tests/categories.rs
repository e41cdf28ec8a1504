//! What customers buy is read as it is written, whatever the chunks, the order of rows and the number of files.

use loyalkit::LoyaltyError;
use loyalkit::customer::Purchases;
use loyalkit::table::{
    Assumption, CategoriesReader, CategoryRoles, FileHints, Hints, RowsOptions, RowsReport, Scanner, SkipReason,
};
use loyalkit::value::{CrossBuying, CrossBuyingOptions, cross_buying};

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
