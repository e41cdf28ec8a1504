//! Loyalty programmes: what they cost and what they bring.

pub mod deferred_revenue;
pub mod ledger;
pub mod lift;
pub mod points;
pub mod referral;
pub mod roi;
pub mod tiers;
