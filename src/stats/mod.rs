//! Intervals, tests and sums. Nothing here knows about customers.

pub mod interval;
pub mod normal;
pub mod proportion;
pub mod quantile;
pub mod sum;

pub use interval::{Interval, Method};
pub use proportion::Rate;
