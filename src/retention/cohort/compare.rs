//! Cohort comparison: does one cohort retain more than another?

use super::{Cell, CohortMeasure, CohortOptions, cohorts};
use crate::customer::orders::Orders;
use crate::stats::proportion::{Comparison, Share, compare_rates};
use crate::warning::Reason;
use crate::{LoyaltyError, Problem};
use serde::Deserialize;

/// Which two cohorts to compare, and at which age.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CohortPair {
    /// The first day of one, `yyyy-mm-dd`, as the matrix has it.
    pub a: String,
    /// The first day of the other.
    pub b: String,
    /// The column, counted from 0.
    pub age: f64,
    /// The confidence level; default 0.95.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// Cohort comparison: the difference b − a in retention of two cohorts at an age, with its test and interval; as
/// [`compare_rates`].
///
/// # Errors
/// As [`cohorts`]; a measure other than customers, because only counts are tested; a cohort or age that the matrix does
/// not have. An age that one of them has not finished has no answer, with the reason `still-open`.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::{CohortOptions, CohortPair, compare_cohorts};
///
/// let options = CohortOptions { as_of: Some("2026-04-15".into()), ..CohortOptions::default() };
/// let pair = CohortPair { a: "2026-01-01".into(), b: "2026-02-01".into(), age: 1.0, level: None };
/// // A third of January's customers, and all of February's one.
/// assert_eq!(compare_cohorts(&examples::orders(), &options, &pair)?.difference, Some(1.0 - 1.0 / 3.0));
/// let refused = compare_cohorts(&examples::orders(), &options, &CohortPair { b: "2030-01-01".into(), ..pair });
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "b"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn compare_cohorts(
    orders: &Orders,
    options: &CohortOptions,
    pair: &CohortPair,
) -> Result<Comparison, LoyaltyError> {
    if options.measure != CohortMeasure::Customers {
        return Err(LoyaltyError::invalid("measure", Problem::OnlyCustomers {}));
    }
    let found = cohorts(orders, options)?;
    let cell = |name: &str, start: &str| -> Result<Cell, LoyaltyError> {
        let cohort = found.cohorts.iter().find(|cohort| cohort.start == start);
        let missing = || LoyaltyError::invalid(name, Problem::NoSuchCohort { start: start.into() });
        let cohort = cohort.ok_or_else(missing)?;
        crate::error::count("age", pair.age)?;
        let cell = cohort.cells.get(pair.age as usize).copied();
        let ages = cohort.cells.len() as u32;
        cell.ok_or_else(|| LoyaltyError::invalid("age", Problem::NoSuchAge { start: start.into(), ages }))
    };
    let (a, b) = (cell("a", &pair.a)?, cell("b", &pair.b)?);
    if a.open || b.open {
        return Ok(Comparison::unanswerable(Reason::StillOpen {}));
    }
    let share = |cell: Cell| Share { numerator: cell.numerator, denominator: cell.denominator };
    compare_rates(share(a), share(b), pair.level.unwrap_or(0.95))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::day::from_iso;
    use crate::customer::orders::{Line, OrdersBuilder};

    /// So many customers of January and February, and how many of them were back in the month after.
    fn shop(january: [u32; 2], february: [u32; 2]) -> Orders {
        let mut builder = OrdersBuilder::default();
        let line = |day: &str| Line { day: from_iso("day", day).unwrap(), amount: 1.0 };
        for (days, [size, back]) in [(["2026-01-05", "2026-02-05"], january), (["2026-02-05", "2026-03-05"], february)]
        {
            for customer in 0..size {
                let name = format!("{} {customer}", days[0]);
                builder.add(&[&name], &[line(days[0])]);
                if customer < back {
                    builder.add(&[&name], &[line(days[1])]);
                }
            }
        }
        builder.finish()
    }

    fn pair(age: f64) -> CohortPair {
        CohortPair { a: "2026-01-01".into(), b: "2026-02-01".into(), age, level: None }
    }

    #[test]
    fn two_cohorts_differ_as_two_shares_do() {
        let orders = shop([1000, 50], [1000, 35]);
        let as_of = |day: &str| CohortOptions { as_of: Some(day.into()), ..CohortOptions::default() };
        let found = compare_cohorts(&orders, &as_of("2026-03-31"), &pair(1.0)).unwrap();
        // metrics: 50/1000 → 35/1000.
        assert!((found.difference.unwrap() + 0.015).abs() < 1e-12 && (found.p.unwrap() - 0.0964).abs() < 5e-5);
        let open = compare_cohorts(&orders, &as_of("2026-03-30"), &pair(1.0)).unwrap();
        assert_eq!((open.difference, open.reason), (None, Some(Reason::StillOpen {})));
        assert!(compare_cohorts(&orders, &as_of("2026-03-31"), &pair(9.0)).is_err());
        let unknown = CohortPair { a: "2025-01-01".into(), ..pair(1.0) };
        assert!(compare_cohorts(&orders, &as_of("2026-03-31"), &unknown).is_err());
    }
}
