//! Intervals, tests and sums. Nothing here knows about customers.

pub mod interval;
pub mod mean;
pub mod normal;
pub mod proportion;
pub mod quantile;
pub mod rank;
pub mod sum;

pub use interval::{Interval, Method};
pub use proportion::Rate;
