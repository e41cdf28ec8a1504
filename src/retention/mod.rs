//! Retention and churn: who stays and who leaves.

pub mod by_segment;
pub mod cohort;
pub mod engagement;
pub mod rates;
pub mod revenue;
pub mod rising_contacts;
pub mod service_level;
pub mod shifted_beta_geometric;
pub mod subscriptions;
pub mod survival;
