//! Surveys: recommendation, satisfaction and effort.

pub mod accounts;
pub mod answers;
pub mod by_segment;
pub mod ces;
pub mod comments;
pub mod csat;
pub mod drivers;
pub mod loyalty_levels;
pub mod nps;
pub mod sample_size;
pub mod score_of_responses;
pub mod segments;
pub mod trend;
pub mod with_orders;
