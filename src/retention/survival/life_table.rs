//! Life table: of customers who began each year, how many left, when durations are known only by year?

use super::observations::Observations;
use crate::Problem;
use crate::error::LoyaltyError;
use crate::error::within;
use serde::Serialize;

/// One interval of a life table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LifeTableRow {
    /// Its first time, included.
    pub start: f64,
    /// Its last time, excluded.
    pub end: f64,
    /// How many were there at its start.
    pub entering: f64,
    /// How many left in it.
    pub events: f64,
    /// How many were last seen in it, and had not left.
    pub withdrawn: f64,
    /// How many were at risk: those withdrawn count half.
    pub at_risk: f64,
    /// The share of those at risk who left.
    pub churn: f64,
    /// The share of all that is still active at its end.
    pub survival: f64,
    /// Greenwood's standard error of `survival`.
    pub standard_error: f64,
}

/// The most intervals of a table: more are a curve, which Kaplan and Meier draw better.
const MOST_INTERVALS: f64 = 10_000.0;

/// The actuarial life table (Cutler & Ederer 1958).
///
/// # Formula
/// By intervals [k·width, (k+1)·width): at risk n' = entering − withdrawn/2; churn q = events/n'; survival = Π (1 − q),
/// with standard error survival·√Σ q/(n'(1 − q)) (Greenwood 1926). Those who withdraw are assumed to have been there for half
/// of the interval.
///
/// # Errors
/// A `width` that is not above 0, or so small that there are more than 10,000 intervals; an `entry`, which a life table
/// has no place for.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Observations, life_table};
///
/// let [durations, events] = [[2.0, 4.0, 6.0, 8.0], [1.0, 1.0, 1.0, 0.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// let found = life_table(&observed, 5.0)?;
/// assert_eq!((found[0].entering, found[0].events, found[0].churn), (4.0, 2.0, 0.5));
/// let refused = life_table(&observed, 0.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "width"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn life_table(observed: &Observations<'_>, width: f64) -> Result<Vec<LifeTableRow>, LoyaltyError> {
    if observed.entry.is_some() {
        return Err(LoyaltyError::invalid("entry", Problem::NoLateEntry {}));
    }
    let sets = observed.risk_sets();
    let Some(last) = sets.last() else { return Ok(vec![]) };
    let smallest = f64::max(last.time / MOST_INTERVALS, f64::MIN_POSITIVE);
    within("width", width, smallest, f64::INFINITY)?;
    let (mut rows, mut rest) = (vec![], &sets[..]);
    let (mut entering, mut survival, mut variance) = (observed.total(), 1.0, 0.0);
    while !rest.is_empty() {
        let (start, end) = (rows.len() as f64 * width, (rows.len() as f64 + 1.0) * width);
        let (inside, later) = rest.split_at(rest.partition_point(|set| set.time < end));
        let events: f64 = inside.iter().map(|set| set.events).sum();
        let withdrawn: f64 = inside.iter().map(|set| set.censored).sum();
        let at_risk = f64::max(entering - withdrawn / 2.0, events);
        let churn = if at_risk > 0.0 { events / at_risk } else { 0.0 };
        survival *= 1.0 - churn;
        if survival > 0.0 {
            variance += churn / (at_risk * (1.0 - churn));
        }
        let standard_error = survival * libm::sqrt(variance);
        rows.push(LifeTableRow { start, end, entering, events, withdrawn, at_risk, churn, survival, standard_error });
        entering = later.first().map_or(0.0, |set| set.at_risk);
        rest = later;
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_withdrawn_count_half() {
        let seen = Observations::new(&[0.5, 0.9, 1.0, 2.5], &[1.0, 0.0, 1.0, 0.0], None, None).unwrap();
        let table = life_table(&seen, 1.0).unwrap();
        let found: Vec<_> = table.iter().map(|row| (row.entering, row.events, row.withdrawn, row.at_risk)).collect();
        assert_eq!(found, [(4.0, 1.0, 1.0, 3.5), (2.0, 1.0, 0.0, 2.0), (1.0, 0.0, 1.0, 0.5)]);
        let survival = (1.0 - 1.0 / 3.5) * 0.5;
        assert!((table[2].survival - survival).abs() < 1e-15);
        // Greenwood's sum of q/(n·p).
        let variance = 1.0 / 3.5 / (3.5 - 1.0) + 1.0 / 2.0 / (2.0 - 1.0);
        assert!((table[2].standard_error - survival * libm::sqrt(variance)).abs() < 1e-15);
        assert!(life_table(&seen, 1e-9).is_err());
        assert!(matches!(life_table(&seen, 0.0), Err(crate::LoyaltyError::OutOfRange { high: None, .. })));
    }
}
