//! Buy-till-you-die models: without a contract, who is still active, and how much will each customer buy?

pub(crate) mod bg_bb;
pub(crate) mod bg_nbd;
pub(crate) mod bootstrap;
pub(crate) mod fit;
pub(crate) mod gamma_gamma;
pub(crate) mod histories;
pub(crate) mod holdout;
pub(crate) mod law;
pub(crate) mod lifetime_value;
pub(crate) mod mbg_cnbd_k;
pub(crate) mod model;
mod nbd;
pub(crate) mod pareto_nbd;
pub(crate) mod regular_fit;
pub(crate) mod regularity;
pub(crate) mod simulate;
mod while_there;

pub use bg_bb::*;
pub use bg_nbd::*;
pub use bootstrap::*;
pub use fit::*;
pub use gamma_gamma::*;
pub use histories::*;
pub use holdout::*;
pub use law::*;
pub use lifetime_value::*;
pub use mbg_cnbd_k::*;
pub use model::*;
pub use pareto_nbd::*;
pub use regular_fit::*;
pub use regularity::*;
pub use simulate::*;
