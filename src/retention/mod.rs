//! Retention and churn: who stays and who leaves.

pub(crate) mod by_segment;
pub(crate) mod cohort;
pub(crate) mod engagement;
pub(crate) mod rates;
pub(crate) mod revenue;
pub(crate) mod rising_contacts;
pub(crate) mod service_level;
pub(crate) mod shifted_beta_geometric;
pub mod subscriptions;
pub mod survival;

pub use by_segment::*;
pub use cohort::*;
pub use engagement::*;
pub use rates::*;
pub use revenue::*;
pub use rising_contacts::*;
pub use service_level::*;
pub use shifted_beta_geometric::*;
