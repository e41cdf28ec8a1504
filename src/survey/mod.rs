//! Surveys: recommendation, satisfaction and effort.
//!
//! NPS and Net Promoter are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.

pub(crate) mod accounts;
pub(crate) mod answers;
pub(crate) mod by_segment;
pub(crate) mod ces;
pub(crate) mod comments;
pub(crate) mod csat;
pub(crate) mod drivers;
pub(crate) mod loyalty_levels;
pub(crate) mod nps;
pub(crate) mod sample_size;
pub(crate) mod score_of_responses;
pub(crate) mod segments;
pub(crate) mod trend;
pub(crate) mod with_orders;

pub use accounts::*;
pub use answers::*;
pub use by_segment::*;
pub use ces::*;
pub use comments::*;
pub use csat::*;
pub use drivers::*;
pub use loyalty_levels::*;
pub use nps::*;
pub use sample_size::*;
pub use score_of_responses::*;
pub use segments::*;
pub use trend::*;
pub use with_orders::*;
