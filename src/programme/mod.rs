//! Loyalty programmes: what they cost and what they bring.

pub(crate) mod deferred_revenue;
pub(crate) mod ledger;
pub(crate) mod lift;
pub(crate) mod points;
pub(crate) mod referral;
pub(crate) mod roi;
pub(crate) mod tiers;

pub use deferred_revenue::*;
pub use ledger::*;
pub use lift::*;
pub use points::*;
pub use referral::*;
pub use roi::*;
pub use tiers::*;
