//! Strategy: which customers, which goal, which lever?

pub(crate) mod binding;
pub(crate) mod chain_of_effects;
pub(crate) mod goal;
pub(crate) mod loyalty_matrix;
pub(crate) mod simulators;

pub use binding::*;
pub use chain_of_effects::*;
pub use goal::*;
pub use loyalty_matrix::*;
pub use simulators::*;

#[doc(inline)]
pub use crate::stats::scorecard::*;
