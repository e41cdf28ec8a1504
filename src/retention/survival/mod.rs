//! Survival analysis: how long do customers stay, when many have not left yet?

pub mod concordance;
pub mod cox;
pub mod kaplan_meier;
pub mod life_table;
pub mod log_rank;
pub mod nelson_aalen;
pub mod observations;
pub mod of_groups;
pub mod of_orders;
mod partial_likelihood;
pub mod proportional_hazards;

pub use observations::Observations;
