//! Loyalty analytics: what retention, churn, NPS and lifetime value are, computed with their intervals
//! and with a reason wherever the question has no answer.
//!
//! | Module | What it answers |
//! |---|---|
//! | [`survey`] | NPS, CSAT, CES: scores, comparisons, drivers, sample sizes |
//! | [`retention`] | Retention and churn, MRR, cohorts, subscriptions, survival, renewals |
//! | [`value`] | Lifetime value, CAC payback, RFM, share of wallet, early-warning signals |
//! | [`btyd`] | Buy-till-you-die models: who is still a customer, and how much each will buy |
//! | [`programme`] | Points, cashback, tiers, referrals: what a programme costs and brings |
//! | [`strategy`] | Loyalty matrix, goals, profit of retention, scorecards |
//! | [`stats`] | Shares and means with their intervals, and tests |
//! | [`table`] | CSV and spreadsheets of any tool → the data of [`customer`] |
//! | [`customer`] | Orders, subscriptions, answers and contacts, which the analyses of files take |
//!
//! # Examples
//!
//! A score with its interval, and an error that names the field:
//!
//! ```
//! use loyalkit::LoyaltyError;
//! use loyalkit::survey::{Groups, NpsOptions, nps};
//!
//! let asked = Groups { promoters: 50.0, passives: 30.0, detractors: 20.0 };
//! let found = nps(asked, NpsOptions::default())?;
//! assert_eq!(found.score, Some(30.0));
//! assert_eq!(found.interval.map(|interval| interval.low.round()), Some(14.0));
//! let refused = nps(Groups { passives: 1.5, ..asked }, NpsOptions::default());
//! assert_eq!(refused, Err(LoyaltyError::NotWhole { name: "passives".into(), value: 1.5 }));
//! # Ok::<(), LoyaltyError>(())
//! ```
//!
//! Retention and churn of a period; a question without an answer has a reason:
//!
//! ```
//! use loyalkit::Reason;
//! use loyalkit::retention::{RetentionCounts, retention_rate};
//!
//! let kept = retention_rate(RetentionCounts { start: 200.0, end: 210.0, acquired: 30.0 }, 0.95)?;
//! assert_eq!(kept.value, Some(0.9));
//! let nobody = retention_rate(RetentionCounts { start: 0.0, end: 30.0, acquired: 30.0 }, 0.95)?;
//! assert_eq!((nobody.value, nobody.reason), (None, Some(Reason::EmptyGroup { name: "start".into() })));
//! # Ok::<(), loyalkit::LoyaltyError>(())
//! ```
//!
//! What a customer is worth, and when the cost of winning one is back:
//!
//! ```
//! use loyalkit::value::{AcquisitionInput, acquisition};
//!
//! let input =
//!     AcquisitionInput { revenue_per_customer: 50.0, gross_margin: 0.5, churn: 0.05, cac: 100.0, horizon: None };
//! let found = acquisition(input)?;
//! assert_eq!((found.ltv, found.ratio, found.payback), (Some(500.0), Some(5.0), Some(4.0)));
//! # Ok::<(), loyalkit::LoyaltyError>(())
//! ```
//!
//! Cohorts of a customer file, as any shop exports it: [`table::Scanner`] finds the columns, a reader of the kind of rows takes them.
//!
//! ```
//! use loyalkit::retention::{CohortOptions, cohorts};
//! use loyalkit::table::{Hints, Scanner, TransactionOptions, TransactionRoles, TransactionsReader};
//!
//! let file = b"Kunde;Dato;Beloeb\n\
//!     Ann;05-01-2026;1.250,50\nBo;31-01-2026;20,00\nAnn;03-02-2026;10,00\nBo;28-02-2026;5,00\n";
//! let mut scanner = Scanner::new(Hints::default());
//! scanner.push(file)?; // In chunks of any size.
//! let scan = scanner.finish()?;
//!
//! let roles = TransactionRoles {
//!     customer: "Kunde".into(),
//!     date: "Dato".into(),
//!     amount: Some("Beloeb".into()),
//!     ..TransactionRoles::default()
//! };
//! let mut reader = TransactionsReader::new(&scan.layout, &roles, &TransactionOptions::default())?;
//! reader.push(file)?;
//! let (orders, report) = reader.finish()?;
//! assert_eq!((orders.customers(), report.rows_used), (2, 4));
//!
//! let january = &cohorts(&orders, &CohortOptions::default())?.cohorts[0];
//! assert_eq!((january.size, january.cells[1].value), (2.0, Some(1.0)));
//! # Ok::<(), loyalkit::LoyaltyError>(())
//! ```
//!
//! Who is still a customer, without a contract that says so:
//!
//! ```
//! use loyalkit::btyd::{Histories, Model, ModelName};
//!
//! // Repeat purchases, the week of the last one, and the weeks since the first.
//! let histories = Histories::new(&[2.0, 2.0], &[30.0, 5.0], &[39.0, 39.0], None, &[])?;
//! let model = Model { name: ModelName::ParetoNbd, parameters: vec![0.55, 10.6, 0.6, 11.7] };
//! let alive = histories.by_customer(&model.by_row(&histories, |law, history| law.active(history)));
//! assert_eq!(alive.iter().map(|share| (share * 100.0).round()).collect::<Vec<_>>(), [86.0, 13.0]);
//! # Ok::<(), loyalkit::LoyaltyError>(())
//! ```
//!
//! What a programme brings, and which customers to look after:
//!
//! ```
//! use loyalkit::programme::{ProgrammeInput, programme_roi};
//! use loyalkit::strategy::{Loyalty, LoyaltyCutoffs, loyalty_matrix};
//!
//! let input =
//!     ProgrammeInput { members: 1_000.0, spend_with: 120.0, spend_without: 100.0, gross_margin: 0.5, cost: 4_000.0 };
//! assert_eq!(programme_roi(input)?.roi, Some(1.5));
//!
//! let cutoffs = LoyaltyCutoffs { behaviour_cutoff: 3.0, attitude_cutoff: 9.0 };
//! let found = loyalty_matrix(&[6.0, 6.0], &[9.0, 5.0], cutoffs)?;
//! assert_eq!(found.classes, [Loyalty::True, Loyalty::Spurious]);
//! # Ok::<(), loyalkit::LoyaltyError>(())
//! ```
//!
//! Whether two shares differ:
//!
//! ```
//! use loyalkit::stats::{Share, compare_rates};
//!
//! let [before, after] = [25.0, 50.0].map(|numerator| Share { numerator, denominator: 100.0 });
//! let found = compare_rates(before, after, 0.95)?;
//! assert!(found.p.is_some_and(|p| p < 0.001));
//! # Ok::<(), loyalkit::LoyaltyError>(())
//! ```
//!
//! # Units
//!
//! Rates are fractions (0.9533), NPS is in points (−100 to 100), money is in the caller's own currency, levels are fractions (0.95).
//! Days are `yyyy-mm-dd` in options and results, and numbers since 1 January 1970 in data: see [`customer::day`]. Counts
//! are `f64`, so that what is no count is told apart from what is.
//!
//! # Promises
//!
//! - Data in, result out: no clock, no I/O, no network, and no randomness without a seed. `unsafe` is forbidden.
//! - What cannot be is a [`LoyaltyError`] that names the field; a function that returns a `Result` and panics has a bug. What has no
//!   answer is a result without a value and with a [`Reason`]; what to be careful about is a [`Warning`].
//! - The same bits on every platform, natively and in WebAssembly.
//! - Rust 1.95 or later; a newer one is asked for only with a new minor version.
//!
//! # Features
//!
//! | Feature | What it adds |
//! |---|---|
//! | `spreadsheet` | Reads XLSX, XLS and ODS: `table::spreadsheet` |
//!
//! Those that begin with an underscore build the WebAssembly modules of the npm package: they change the API, leave modules out,
//! and are no part of what is promised.

// A module for WebAssembly calls only a part of what the domains offer.
#![cfg_attr(feature = "_wasm", allow(dead_code))]

mod error;
mod problem;
mod warning;

// A module for WebAssembly is compiled from the domains that it needs, so that a change of another one does not make it anew.
#[cfg(any(not(feature = "_wasm"), feature = "_models"))]
pub mod btyd;
pub mod customer;
#[cfg(any(not(feature = "_wasm"), feature = "_planning"))]
pub mod programme;
#[cfg(any(
    not(feature = "_wasm"),
    feature = "_calculators",
    feature = "_ranges",
    feature = "_analysis",
    feature = "_models",
    feature = "_risks"
))]
pub mod retention;
pub mod stats;
#[cfg(any(not(feature = "_wasm"), feature = "_planning", feature = "_analysis"))]
pub mod strategy;
#[cfg(any(
    not(feature = "_wasm"),
    feature = "_calculators",
    feature = "_planning",
    feature = "_ranges",
    feature = "_analysis"
))]
pub mod survey;
#[cfg(any(not(feature = "_wasm"), feature = "_analysis", feature = "spreadsheet"))]
pub mod table;
#[cfg(any(
    not(feature = "_wasm"),
    feature = "_calculators",
    feature = "_planning",
    feature = "_ranges",
    feature = "_analysis"
))]
pub mod value;

#[cfg(feature = "_wasm")]
#[doc(hidden)]
pub mod wasm;

pub use error::{FileKind, LoyaltyError};
pub use problem::{CutsOrder, ExpectedType, Grouped, Problem};
pub use warning::{Reason, Warning};
