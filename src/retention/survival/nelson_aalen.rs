//! Nelson–Aalen cumulative hazard: how much risk of leaving has a customer lived through by a time?

use super::observations::Observations;
use crate::error::LoyaltyError;
use crate::stats::{interval, normal};
use serde::Serialize;

/// The cumulative hazard at each time at which somebody left: columns of one length.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NelsonAalen {
    /// The times at which customers left, rising.
    pub time: Vec<f64>,
    /// How many were there just before.
    pub at_risk: Vec<f64>,
    /// How many left.
    pub events: Vec<f64>,
    /// The cumulative hazard, from this time on. It may exceed 1.
    pub cumulative_hazard: Vec<f64>,
    /// Its standard error.
    pub standard_error: Vec<f64>,
    /// The lower end of its interval.
    pub low: Vec<f64>,
    /// The upper end of its interval.
    pub high: Vec<f64>,
}

/// Nelson–Aalen cumulative hazard over time (Nelson 1972, Aalen 1978).
///
/// # Formula
/// H(t) = Σ dᵢ/nᵢ over the times tᵢ ≤ t, dᵢ of nᵢ at risk leaving; ties are not broken up. Its variance is Σ dᵢ/nᵢ²
/// (Aalen 1978); the band is H·exp(±zσ/H), which stays above 0 (Klein & Moeschberger 2003, eq. 4.3.4).
///
/// # Errors
/// A level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Observations, nelson_aalen};
///
/// let [durations, events] = [[2.0, 4.0, 6.0, 8.0], [1.0, 1.0, 1.0, 0.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// assert_eq!(nelson_aalen(&observed, 0.95)?.cumulative_hazard[0], 0.25);
/// let refused = nelson_aalen(&observed, 95.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "level"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nelson_aalen(observed: &Observations<'_>, level: f64) -> Result<NelsonAalen, LoyaltyError> {
    let z = normal::critical(interval::level(level)?);
    let mut found = NelsonAalen::default();
    let (mut hazard, mut variance) = (0.0, 0.0);
    for set in observed.risk_sets().iter().filter(|set| set.events > 0.0) {
        hazard += set.events / set.at_risk;
        variance += set.events / set.at_risk / set.at_risk;
        let error = libm::sqrt(variance);
        let factor = libm::exp(z * error / hazard);
        found.time.push(set.time);
        found.at_risk.push(set.at_risk);
        found.events.push(set.events);
        found.cumulative_hazard.push(hazard);
        found.standard_error.push(error);
        found.low.push(hazard / factor);
        found.high.push(hazard * factor);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_leave_together() {
        let seen = Observations::new(&[2.0, 2.0, 5.0, 7.0], &[1.0, 1.0, 0.0, 1.0], None, None).unwrap();
        let found = nelson_aalen(&seen, 0.95).unwrap();
        assert_eq!((&found.time[..], &found.cumulative_hazard[..]), (&[2.0, 7.0][..], &[0.5, 1.5][..]));
        assert!((found.standard_error[0] - libm::sqrt(2.0 / 16.0)).abs() < 1e-15);
        assert!(nelson_aalen(&seen, 1.0).is_err());
    }
}
