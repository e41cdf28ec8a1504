//! Buy-till-you-die models: without a contract, who is still active, and how much will each customer buy?

pub mod bg_bb;
pub mod bg_nbd;
pub mod bootstrap;
pub mod fit;
pub mod gamma_gamma;
pub mod histories;
pub mod holdout;
pub mod law;
pub mod lifetime_value;
pub mod model;
mod nbd;
pub mod pareto_nbd;
pub mod simulate;
