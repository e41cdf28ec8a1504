//! Cell values: from a cell to a number, a day, a score, or nothing.

pub(crate) mod currency;
pub mod date;
pub(crate) mod flag;
pub mod missing;
mod month;
pub(crate) mod named_answer;
pub(crate) mod nobody;
pub mod number;
pub mod score;
pub(crate) mod state;
pub mod time_zone;
pub(crate) mod words;
