//! Strategy: which customers, which goal, which lever?

pub mod binding;
pub mod chain_of_effects;
pub mod goal;
pub mod loyalty_matrix;
pub mod simulators;

pub use crate::stats::scorecard;
