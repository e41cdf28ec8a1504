//! Intervals, tests and sums. Nothing here knows about customers.

pub mod chi_square;
pub mod cholesky;
pub mod interval;
pub mod mean;
pub mod normal;
pub mod proportion;
pub mod quantile;
pub mod rank;
pub mod sum;

pub use chi_square::ChiSquareTest;
pub use interval::{Interval, Method};
pub use proportion::Rate;
