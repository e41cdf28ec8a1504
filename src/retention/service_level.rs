//! Response times and service level: how fast are customers answered, and how often within the promised time?

use crate::error::{LoyaltyError, non_negative, not_a_number};
use crate::stats::decimal::reaches;
use crate::stats::proportion::{Rate, RateOptions, Share, rate};
use crate::stats::quantile::{quantile, sorted};
use crate::warning::Reason;
use serde::Serialize;

/// Response times, in the unit of the durations.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ServiceLevel {
    /// The median: half took at most this long; null with a `reason`.
    pub median: Option<f64>,
    /// 90% took at most this long; null with a `reason`.
    pub p90: Option<f64>,
    /// The share answered within the target, the target included.
    pub within: Rate,
    /// Why there is no figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Median, 90th percentile (type 7 of Hyndman & Fan 1996) and the share within `target`.
///
/// # Errors
/// A duration or target that is negative or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::service_level;
///
/// let hours = [1.0, 2.0, 3.0, 8.0];
/// let found = service_level(&hours, 4.0)?;
/// assert_eq!((found.median, found.within.value), (Some(2.5), Some(0.75)));
/// let refused = service_level(&[-1.0], 4.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn service_level(durations: &[f64], target: f64) -> Result<ServiceLevel, LoyaltyError> {
    non_negative("target", target)?;
    for (at, &duration) in durations.iter().enumerate() {
        if !duration.is_finite() {
            return Err(not_a_number("durations", duration, Some(at as u32 + 1)));
        }
        non_negative("durations", duration)?;
    }
    let sorted = sorted(durations.to_vec());
    let numerator = sorted.partition_point(|duration| reaches(target, *duration)) as f64;
    let answered = Share { numerator, denominator: durations.len() as f64 };
    Ok(ServiceLevel {
        median: quantile(&sorted, 0.5),
        p90: quantile(&sorted, 0.9),
        within: rate(answered, RateOptions::default())?,
        reason: durations.is_empty().then_some(Reason::NoAnswers {}),
    })
}
