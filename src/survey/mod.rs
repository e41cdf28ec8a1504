//! What customers say: recommendation, satisfaction and effort.

pub mod answers;
pub mod ces;
pub mod csat;
pub mod nps;
