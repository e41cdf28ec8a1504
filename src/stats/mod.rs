//! Statistics: intervals, tests and sums. Nothing here knows about customers.

pub mod beta;
pub mod chi_square;
pub mod cholesky;
pub mod decimal;
pub(crate) mod falling_sum;
pub mod gamma;
pub mod hypergeometric;
pub mod information_criterion;
pub mod interval;
pub(crate) mod likelihood;
pub mod mean;
pub(crate) mod minimise;
pub mod normal;
pub mod order;
pub mod pairs;
pub mod proportion;
pub(crate) mod quadrature;
pub mod quantile;
pub mod rank;
pub mod scorecard;
pub mod sum;

pub use chi_square::ChiSquareTest;
pub use interval::{Interval, Method};
pub use proportion::Rate;
