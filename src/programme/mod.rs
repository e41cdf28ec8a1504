//! What a loyalty programme costs and brings.

pub mod deferred_revenue;
pub mod ledger;
pub mod lift;
pub mod points;
pub mod referral;
pub mod roi;
pub mod tiers;
