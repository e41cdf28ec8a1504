//! One customer's history as plain data, shared by the analyses.
//!
//! Each kind of data has a builder that takes row by row: [`OrdersBuilder`], [`SubscriptionsBuilder`], [`EventsBuilder`] and so
//! on. [`crate::table`] fills them from files.

pub(crate) mod activity;
pub(crate) mod base;
mod blocks;
mod bought;
pub(crate) mod comments;
mod counted;
pub mod day;
mod eight;
pub(crate) mod events;
#[cfg(not(feature = "_wasm"))]
pub mod examples;
mod few_names;
pub(crate) mod gaps;
pub(crate) mod groups;
mod ledger;
pub(crate) mod lifetimes;
pub(crate) mod names;
pub(crate) mod orders;
pub(crate) mod overview;
pub(crate) mod period;
pub(crate) mod purchases;
pub(crate) mod repeats;
pub(crate) mod respondents;
pub(crate) mod responses;
pub(crate) mod sample;
pub(crate) mod sample_subscriptions;
pub(crate) mod scale;
pub(crate) mod spending;
pub(crate) mod subscriptions;
pub(crate) mod summary;

pub use activity::*;
pub use base::*;
pub use comments::{Comments, Group};
pub use events::*;
pub use gaps::*;
pub use groups::Groups;
pub use lifetimes::*;
pub use names::*;
pub use orders::*;
pub use overview::*;
pub use period::*;
pub use purchases::*;
pub use repeats::*;
pub use respondents::*;
pub use responses::*;
pub use sample::*;
pub use sample_subscriptions::*;
pub use scale::*;
pub use subscriptions::*;
pub use summary::*;
