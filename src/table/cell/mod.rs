//! Cell values: from a cell to a number, a day, a score, or nothing.

pub(crate) mod currency;
pub mod date;
pub mod missing;
mod month;
pub(crate) mod named_answer;
pub mod number;
pub mod score;
pub mod time_zone;
pub(crate) mod words;
