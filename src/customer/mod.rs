//! One customer's history as plain data, shared by the analyses.

pub mod day;
pub mod names;
pub mod orders;
pub mod overview;
pub mod sample;
