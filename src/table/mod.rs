//! From the bytes of a customer file to typed columns.

pub mod date;
pub mod dialect;
pub mod number;
pub mod records;
pub mod report;
pub mod roles;
pub mod rows;
pub mod scan;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
pub mod transactions;
