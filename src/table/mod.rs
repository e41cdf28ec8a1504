//! From the bytes of a customer file to typed columns.

mod code_pages;
mod column;
mod currency;
mod data_rows;
pub mod date;
pub mod dialect;
pub mod encoding;
pub mod events;
mod files;
mod findings;
mod header;
mod language;
mod legacy;
pub mod missing;
pub mod mojibake;
mod month;
pub mod number;
pub mod one_pass;
mod place;
mod reading;
pub mod records;
pub mod report;
pub mod roles;
pub mod rows;
pub mod scan;
pub mod score;
mod source;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
mod structure;
pub mod subscriptions;
pub mod survey;
pub mod time_zone;
pub mod totals;
pub mod transactions;
mod words;
