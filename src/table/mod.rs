//! Import: from the bytes of a customer file to typed columns.
//!
//! [`Scanner`] looks through a file of which nothing is known: its encoding, delimiter, header and columns, and what its rows
//! are. The reader of a kind of rows then takes them: [`TransactionsReader`], [`SubscriptionsReader`], [`SurveyReader`],
//! [`EventsReader`], [`CategoriesReader`], [`ActivityReader`], [`LifetimesReader`], [`CustomersReader`], or [`RowsReader`] for the
//! cells as they are. Both take bytes in chunks of any size, and report each decision and each row that was skipped.

// Four floors, each of which uses only those below it: `text` cuts bytes into records, `cell` reads the value of a cell, `rows`
// makes orders, answers or subscriptions of rows, `scan` looks through a file. Beside them stands what they hand to each other: the
// layout of a table, hints and reports.

mod cell;
pub(crate) mod guess;
pub(crate) mod hints;
pub(crate) mod layout;
mod lines;
pub(crate) mod report;
pub(crate) mod rows;
pub(crate) mod scan;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
mod text;

pub use cell::date::DateOrder;
pub use cell::number::DecimalMark;
pub use cell::time_zone::{OffsetFrom, Stamp, TimeZone};
pub use guess::*;
pub use hints::*;
pub use layout::*;
pub use report::*;
pub use rows::*;
pub use scan::Scanner;
pub use scan::dialect::Dialect;
pub use scan::one_pass::*;
pub use text::encoding::{Encoding, Quotes};
pub use text::records::{Delimiter, LONGEST_RECORD};

// The floors below, which the tests look into: no part of what is promised.
#[doc(hidden)]
pub use cell::{date, missing, number, score, time_zone};
#[doc(hidden)]
pub use scan::dialect;
#[doc(hidden)]
pub use text::{encoding, mojibake, records};
