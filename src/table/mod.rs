//! Import: from the bytes of a customer file to typed columns.
//!
//! Four floors, each of which uses only those below it: `text` cuts bytes into records, `cell` reads the value of a cell,
//! `rows` makes orders, answers or subscriptions of rows, `scan` looks through a file of which nothing is known. Beside them
//! stands what they hand to each other: the layout of a table, hints and reports.

mod cell;
pub mod guess;
pub mod hints;
pub mod layout;
mod lines;
pub mod report;
pub mod rows;
pub mod scan;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
mod text;

pub use cell::{date, missing, number, score, time_zone};
pub use rows::{
    activity, categories, customers, events, exchange, lifetimes, orders as transactions, reading, subscriptions,
    survey, totals,
};
pub use scan::{dialect, one_pass, roles};
pub use text::{encoding, mojibake, records};
