//! Goals: is the goal specific and possible, and are we on track?

use super::simulators::ChangeUnit;
use crate::error::{LoyaltyError, field, finite, representable, within};
use crate::stats::decimal::{ratio, reaches, sum};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// What is measured, and so which values can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Measure {
    /// A fraction, 0–1.
    Rate,
    /// NPS points, −100 to 100.
    Score,
    /// An amount of 0 or more.
    Amount,
}

impl Measure {
    /// A fraction if the baseline could be one, or else an amount.
    fn of(baseline: f64) -> Self {
        if (0.0..=1.0).contains(&baseline) { Self::Rate } else { Self::Amount }
    }

    fn range(self) -> (f64, f64) {
        match self {
            Self::Rate => (0.0, 1.0),
            Self::Score => (-100.0, 100.0),
            Self::Amount => (0.0, f64::INFINITY),
        }
    }
}

/// A dated goal. Times are numbers in any one unit.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct GoalInput {
    /// The value at the start.
    pub baseline: f64,
    /// The change to reach, as a fraction if relative, and else in the unit of the baseline.
    pub change: f64,
    /// "points" or "relative". Required: a tenth off 5 % is 4.5 %, ten points off is impossible.
    pub unit: ChangeUnit,
    /// The value today, if it is known.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub current: Option<f64>,
    /// When the goal was set.
    pub start: f64,
    /// When it is due.
    pub end: f64,
    /// Today.
    pub today: f64,
    /// What is measured; default: a rate when the baseline lies in 0–1, an amount otherwise.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub measure: Option<Measure>,
}

/// Where a goal stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Goal {
    /// The value to reach.
    pub target: f64,
    /// The change per unit of time that still reaches it; null when no time is left.
    pub required_pace: Option<f64>,
    /// The share of the way that is done; below 0 when it went the wrong way. Null without a current value.
    pub progress: Option<f64>,
    /// The share of the time that has passed.
    pub elapsed: f64,
    /// Whether progress is at least the elapsed share; null without a current value.
    pub on_track: Option<bool>,
    /// Why a figure is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// A goal's target, required pace and progress.
///
/// # Formula
/// target = baseline + change or baseline × (1 + change); pace (target − current)/(end − today); progress
/// (baseline − current)/(baseline − target); on track if progress ≥ (today − start)/(end − start).
///
/// # Errors
/// A target, baseline or current value that cannot be; an end not after the start; a day outside start and end.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::{ChangeUnit, GoalInput, goal};
///
/// // From 80% to 90% in ten months; after five it is 84%.
/// let input = GoalInput {
///     baseline: 0.8,
///     change: 0.1,
///     unit: ChangeUnit::Points,
///     current: Some(0.84),
///     start: 0.0,
///     end: 10.0,
///     today: 5.0,
///     measure: None,
/// };
/// let found = goal(input)?;
/// assert_eq!((found.target, found.elapsed, found.on_track), (0.9, 0.5, Some(false)));
/// let refused = goal(GoalInput { end: f64::NAN, ..input });
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { name, .. }) if name == "end"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn goal(input: GoalInput) -> Result<Goal, LoyaltyError> {
    let GoalInput { baseline, change, unit, current, start, end, today, measure } = input;
    finite("baseline", baseline)?;
    finite("change", change)?;
    let (low, high) = measure.unwrap_or_else(|| Measure::of(baseline)).range();
    within("baseline", baseline, low, high)?;
    let target = within("target", unit.apply(baseline, change), low, high)?;
    current.map(|current| within("current", current, low, high)).transpose()?;
    finite("start", start)?;
    within("end", end, start, f64::INFINITY)?;
    if end == start {
        return Err(LoyaltyError::OutOfRange { name: "end".into(), value: end, low: Some(start), high: None });
    }
    within("today", today, start, end)?;
    let elapsed = representable("elapsed", ratio(sum(&[today, -start]), sum(&[end, -start])))?;
    let now = current.unwrap_or(baseline);
    let left = sum(&[end, -today]);
    let pace =
        (left > 0.0).then(|| representable(field!("required_pace"), ratio(sum(&[target, -now]), left))).transpose()?;
    let way = sum(&[baseline, -target]);
    let done = |current: f64| {
        if way == 0.0 { f64::from(u8::from(current == target)) } else { ratio(sum(&[baseline, -current]), way) }
    };
    let progress = current.map(|current| representable("progress", done(current))).transpose()?;
    Ok(Goal {
        target,
        required_pace: pace,
        progress,
        elapsed,
        on_track: progress.map(|progress| reaches(progress, elapsed)),
        reason: (left == 0.0).then_some(Reason::TimeIsUp {}),
    })
}
