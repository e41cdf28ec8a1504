//! Segment migration: how many customers moved from one segment to another between two days?

use super::{RfmMethod, RfmOptions, rfm_of_orders};
use crate::customer::day;
use crate::customer::orders::Orders;
use crate::{LoyaltyError, Problem};
use serde::Serialize;

/// Customers by their segment on two days.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RfmMigration {
    /// The segments' names, in the order of rows and columns.
    pub segments: Vec<String>,
    /// A row for each segment on the first day, a column for each on the second.
    pub counts: Vec<Vec<f64>>,
    /// By segment on the second day: customers who had not ordered by the first.
    pub joined: Vec<f64>,
}

/// Where the customers of one day are on a later one. The second day is scored at the cut-offs of the first, because
/// quantiles of its own would move under the customers; with `ntile`, or where nobody had ordered by the first, each day
/// has its own groups.
///
/// # Errors
/// As [`rfm_of_orders`]; a `from` or a `to` that is not a day; a `to` that lies before `from`.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{RfmOptions, rfm_migration};
///
/// let found = rfm_migration(&examples::orders(), &RfmOptions::default(), "2026-02-01", "2026-04-02")?;
/// // Di ordered first on 10 February.
/// assert_eq!(found.joined.iter().sum::<f64>(), 1.0);
/// let refused = rfm_migration(&examples::orders(), &RfmOptions::default(), "2026-04-02", "2026-02-01");
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rfm_migration(
    orders: &Orders,
    options: &RfmOptions,
    from: &str,
    to: &str,
) -> Result<RfmMigration, LoyaltyError> {
    if day::from_iso("to", to)? < day::from_iso("from", from)? {
        let problem = Problem::BeforeStart { end: to.into(), start: from.into() };
        return Err(LoyaltyError::invalid("to", problem));
    }
    let on = |day: &str, options: &RfmOptions| {
        rfm_of_orders(orders, &RfmOptions { as_of: Some(day.into()), ..options.clone() })
    };
    let (earlier, before) = on(from, options)?;
    let scale = match before.summary.method {
        RfmMethod::Ntile => options.clone(),
        _ if earlier.is_empty() => options.clone(),
        _ => {
            RfmOptions { method: Some(RfmMethod::Cuts), cuts: Some(before.summary.cutoffs.clone()), ..options.clone() }
        }
    };
    let (later, after) = on(to, &scale)?;
    let names: Vec<String> = options.map.names().map(Into::into).collect();
    let mut counts = vec![vec![0.0; names.len()]; names.len()];
    let mut joined = vec![0.0; names.len()];
    // Both lists are in the order of the customers' numbers, and who has ordered stays one who has.
    let mut known = earlier.iter().zip(&before.segment).peekable();
    for (customer, segment) in later.iter().zip(&after.segment) {
        match known.next_if(|(earlier, _)| *earlier == customer) {
            Some((_, old)) => counts[usize::from(*old)][usize::from(*segment)] += 1.0,
            None => joined[usize::from(*segment)] += 1.0,
        }
    }
    Ok(RfmMigration { segments: names, counts, joined })
}
