//! Statistics: shares and means with their intervals, and tests. Nothing here knows about customers.

pub(crate) mod chi_square;
pub(crate) mod cholesky;
pub(crate) mod decimal;
pub(crate) mod falling_sum;
pub(crate) mod information_criterion;
pub(crate) mod interval;
pub(crate) mod likelihood;
pub(crate) mod mean;
pub(crate) mod minimise;
pub(crate) mod order;
pub(crate) mod pairs;
pub(crate) mod proportion;
pub(crate) mod quadrature;
pub(crate) mod quantile;
pub(crate) mod rank;
pub(crate) mod scorecard;
pub(crate) mod sum;

// Special functions, which the tests hold to published tables: no part of what is promised.
#[doc(hidden)]
pub mod beta;
#[doc(hidden)]
pub mod gamma;
#[doc(hidden)]
pub mod hypergeometric;
#[doc(hidden)]
pub mod normal;

pub use chi_square::ChiSquareTest;
pub use interval::{Interval, Method};
pub use mean::Moments;
pub use pairs::{Adjustment, SegmentPair};
pub use proportion::*;
// Documented where it belongs: in `strategy`.
#[doc(hidden)]
pub use scorecard::*;
