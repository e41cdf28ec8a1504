//! Rows: from records to orders, subscriptions, answers and more. One file per kind, all read the same way.

pub(crate) mod activity;
pub(crate) mod categories;
mod cells;
pub(crate) mod customers;
mod data_rows;
mod earlier_files;
pub(crate) mod events;
pub(crate) mod exchange;
mod files;
pub(crate) mod lifetimes;
pub(crate) mod orders;
pub(crate) mod reading;
mod set_aside;
pub(crate) mod source;
mod states;
pub(crate) mod subscriptions;
pub(crate) mod survey;
mod survey_columns;
pub(crate) mod totals;
pub(crate) mod withheld;

pub use activity::*;
pub use categories::*;
pub use cells::{RowsReader, TypedCell, TypedRows};
pub use customers::*;
pub use events::*;
pub use exchange::*;
pub use lifetimes::*;
pub use orders::*;
pub use reading::*;
pub use source::{Answer, PlainCells, Reply};
pub use subscriptions::*;
pub use survey::*;
