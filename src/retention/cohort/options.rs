//! Cohort options: the periods, the cells, and the day on which customers join.

use crate::customer::period::Period;
use serde::{Deserialize, Serialize};

/// When a customer counts as retained at an age.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum CohortKind {
    /// With an order in exactly that period.
    #[default]
    Classic,
    /// With an order in that period or later.
    Unbounded,
    /// With an order in a window of several periods.
    Bracket,
}

/// What a cell counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum CohortMeasure {
    /// Retained customers as a share of the cohort.
    #[default]
    Customers,
    /// Orders for each customer of the cohort.
    Orders,
    /// Revenue after refunds for each customer of the cohort, in the file's currency.
    Revenue,
    /// Revenue after refunds from the first period up to this one, for each customer of the cohort.
    CumulativeValue,
}

/// The day on which a customer joins a cohort.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum CohortAnchor {
    /// The day of the first order ever.
    #[default]
    FirstOrder,
    /// The day of the first order above zero; orders before it are left out.
    FirstPaid,
    /// The day of the signup, or that of the first order where it was before. Customers without a signup are left out.
    Signup,
}

/// Which matrix to make.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CohortOptions {
    /// The length of a period; default a month.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// When a customer counts as retained; default classic.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub kind: CohortKind,
    /// What a cell counts; default customers.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub measure: CohortMeasure,
    /// The day on which a customer joins; default: the day of the first order.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub anchor: CohortAnchor,
    /// Ages count so many days each from the customer's own first day, instead of periods of the calendar; cohorts are
    /// still those of one period.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub rolling: Option<f64>,
    /// The ages at which the windows of `bracket` begin, and the one at which the last ends: `[0, 1, 4]` are age 0 and
    /// ages 1 to 3. Default 0, 1, 2, 4, 8 …: each twice as long as the one before.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub brackets: Option<Vec<f64>>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}
