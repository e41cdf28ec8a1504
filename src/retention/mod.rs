//! Who stays and who leaves.

pub mod cohort;
