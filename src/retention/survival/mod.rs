//! Survival analysis: how long do customers stay, when many have not left yet?

pub(crate) mod causes;
pub(crate) mod concordance;
pub(crate) mod cox;
pub(crate) mod cumulative_incidence;
pub(crate) mod fine_gray;
pub(crate) mod gray_test;
pub(crate) mod kaplan_meier;
pub(crate) mod life_table;
pub(crate) mod log_rank;
pub(crate) mod nelson_aalen;
pub(crate) mod observations;
pub(crate) mod of_groups;
pub(crate) mod of_orders;
mod partial_likelihood;
pub(crate) mod proportional_hazards;

pub use causes::CompetingRisks;
pub use concordance::*;
pub use cox::*;
pub use cumulative_incidence::*;
pub use fine_gray::*;
pub use gray_test::*;
pub use kaplan_meier::*;
pub use life_table::*;
pub use log_rank::*;
pub use nelson_aalen::*;
pub use observations::*;
pub use of_groups::*;
pub use of_orders::*;
pub use partial_likelihood::Ties;
pub use proportional_hazards::*;
