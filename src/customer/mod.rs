//! One customer's history as plain data, shared by the analyses.

pub mod activity;
mod blocks;
mod bought;
pub mod comments;
mod counted;
pub mod day;
mod eight;
pub mod events;
mod few_names;
pub mod gaps;
pub mod groups;
mod ledger;
pub mod names;
pub mod orders;
pub mod overview;
pub mod period;
pub mod purchases;
pub mod repeats;
pub mod respondents;
pub mod responses;
pub mod sample;
pub mod sample_subscriptions;
pub mod scale;
pub mod spending;
pub mod subscriptions;
pub mod summary;
