//! Incremental lift: did the programme change what members do, or did they differ from the start?

use crate::error::{LoyaltyError, count, finite, non_negative, representable, same_length};
use crate::stats::decimal;
use crate::stats::interval::{self, Interval, Method};
use crate::stats::mean::Moments;
use crate::stats::normal::critical;
use crate::warning::{Reason, Warning, small_sample};
use serde::Serialize;

/// A group's mean, with its spread where it is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Group {
    /// Only the mean is known.
    Mean(f64),
    /// The mean with its spread.
    Sample(Moments),
}

/// How two groups were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Design {
    /// Chance decided who was treated.
    HoldOut,
    /// Customers chose; what differed before is taken off.
    DifferenceInDifferences,
}

/// What a treatment added.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Lift {
    /// Treated less control, in the unit of the values; null with a `reason`.
    pub lift: Option<f64>,
    /// The interval; absent where the groups' spread is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no lift.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Every customer's change from before to after, as a group; `None` for a group of nobody.
///
/// # Errors
/// Columns of different lengths; a value that is not a finite number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{Group, group_of_changes};
///
/// let found = group_of_changes("members", &[10.0, 20.0], &[15.0, 35.0])?;
/// assert!(matches!(found, Some(Group::Sample(changes)) if changes.mean == 10.0));
/// let refused = group_of_changes("members", &[10.0, 20.0], &[15.0]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "members"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn group_of_changes(name: &str, before: &[f64], after: &[f64]) -> Result<Option<Group>, LoyaltyError> {
    same_length(name, after.len(), before.len())?;
    let changes: Vec<f64> = before.iter().zip(after).map(|(before, after)| decimal::sum(&[*after, -before])).collect();
    Ok(Moments::of(name, &changes)?.map(Group::Sample))
}

/// The difference of two groups: their values for a hold-out, their changes for a difference in differences.
///
/// # Formula
/// lift = mean of treated − mean of control; SE = √(s²_T/n_T + s²_C/n_C); interval lift ± z·SE.
///
/// # Errors
/// A mean or spread that is not a number; a number of customers that is not whole; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{Design, Group, incremental_lift};
///
/// let found = incremental_lift(Some(Group::Mean(60.0)), Some(Group::Mean(50.0)), Design::HoldOut, 0.95)?;
/// assert_eq!((found.lift, found.interval), (Some(10.0), None));
/// let refused = incremental_lift(Some(Group::Mean(f64::NAN)), Some(Group::Mean(50.0)), Design::HoldOut, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "treated"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn incremental_lift(
    treated: Option<Group>,
    control: Option<Group>,
    design: Design,
    level: f64,
) -> Result<Lift, LoyaltyError> {
    let level = interval::level(level)?;
    let (Some(treated), Some(control)) = (treated, control) else {
        return Ok(Lift { lift: None, interval: None, warnings: vec![], reason: Some(Reason::NoAnswers {}) });
    };
    let (a, b) = (checked("treated", treated)?, checked("control", control)?);
    let lift = representable("lift", a.mean - b.mean)?;
    let mut warnings: Vec<Warning> = small_sample(a.n.min(b.n)).into_iter().collect();
    if design == Design::DifferenceInDifferences {
        warnings.push(Warning::SelfSelected {});
    }
    let squared = a.squared_error().zip(b.squared_error()).map(|(a, b)| a + b);
    if squared == Some(0.0) {
        warnings.push(Warning::NoVariance {});
    }
    let interval = squared
        .map(|squared| {
            let margin = representable("interval", critical(level) * libm::sqrt(squared))?;
            Ok(Interval::around(lift, margin, (f64::MIN, f64::MAX), level, Method::Wald))
        })
        .transpose()?;
    Ok(Lift { lift: Some(lift), interval, warnings, reason: None })
}

/// A group whose numbers can be; one of which only the mean is known has no spread, and is not called small.
fn checked(name: &str, group: Group) -> Result<Moments, LoyaltyError> {
    match group {
        Group::Mean(mean) => Ok(Moments { n: f64::INFINITY, mean: finite(name, mean)?, standard_deviation: None }),
        Group::Sample(moments) => {
            finite(name, moments.mean)?;
            count(name, moments.n)?;
            moments.standard_deviation.map(|s| non_negative(name, s)).transpose()?;
            Ok(moments)
        }
    }
}
