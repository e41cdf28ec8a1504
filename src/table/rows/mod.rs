//! Rows: from records to orders, subscriptions, answers and more. One file per kind, all read the same way.

pub mod activity;
pub mod categories;
mod cells;
pub mod customers;
mod data_rows;
mod earlier_files;
pub mod events;
pub mod exchange;
mod files;
pub mod lifetimes;
pub mod orders;
pub mod reading;
mod set_aside;
pub(crate) mod source;
mod states;
pub mod subscriptions;
pub mod survey;
mod survey_columns;
pub mod totals;
pub(crate) mod withheld;

pub use cells::{RowsReader, TypedCell, TypedRows};
