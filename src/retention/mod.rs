//! Who stays and who leaves.

pub mod cohort;
pub mod rates;
