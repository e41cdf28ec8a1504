//! From the bytes of a customer file to typed columns.

mod code_pages;
mod currency;
pub mod date;
pub mod dialect;
pub mod encoding;
mod legacy;
mod month;
pub mod number;
pub mod records;
pub mod report;
pub mod roles;
pub mod rows;
pub mod scan;
mod structure;
pub mod transactions;
mod words;
