//! Programme ROI: does a loyalty programme earn more than it costs?

use crate::error::{LoyaltyError, count, field, non_negative, representable, within};
use crate::stats::decimal::{product, ratio, sum};
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// A programme in a period.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ProgrammeInput {
    /// How many members.
    pub members: f64,
    /// Revenue per member with the programme.
    pub spend_with: f64,
    /// Revenue per member as it would have been without.
    pub spend_without: f64,
    /// The share of revenue that is left after direct costs, 0–1.
    pub gross_margin: f64,
    /// What the programme costs in all, rewards included.
    pub cost: f64,
}

/// What a programme brings at another lift than the one stated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sensitivity {
    /// The share of the stated lift that is real, 0 to 1.5.
    pub share_of_lift: f64,
    /// The additional profit then.
    pub incremental_profit: f64,
    /// The return then; null when there is no cost.
    pub roi: Option<f64>,
}

/// What a programme brings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProgrammeRoi {
    /// Additional profit before the programme's cost.
    pub incremental_profit: f64,
    /// (additional profit − cost)/cost; null with a `reason`.
    pub roi: Option<f64>,
    /// The additional revenue per member that just pays for the programme; null without members or margin.
    pub break_even_lift: Option<f64>,
    /// The same as a fraction of the revenue without the programme; null when that is 0.
    pub break_even_share: Option<f64>,
    /// What remains when only a part of the lift is the programme's doing.
    pub sensitivity: Vec<Sensitivity>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The return of a programme on incremental profit; the cost is counted once.
///
/// # Formula
/// profit = members × (with − without) × margin; ROI (profit − cost)/cost; break-even lift cost/(members × margin).
///
/// # Errors
/// A negative number; members that are not whole; a margin outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{ProgrammeInput, programme_roi};
///
/// let input = ProgrammeInput {
///     members: 1_000.0,
///     spend_with: 120.0,
///     spend_without: 100.0,
///     gross_margin: 0.5,
///     cost: 4_000.0,
/// };
/// let found = programme_roi(input)?;
/// assert_eq!((found.incremental_profit, found.roi), (10_000.0, Some(1.5)));
/// let refused = programme_roi(ProgrammeInput { spend_without: -1.0, ..input });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "spend_without"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn programme_roi(input: ProgrammeInput) -> Result<ProgrammeRoi, LoyaltyError> {
    const SHARES: [f64; 7] = [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5];
    let ProgrammeInput { members, spend_with, spend_without, gross_margin, cost } = input;
    count("members", members)?;
    non_negative(field!("spend_with"), spend_with)?;
    non_negative(field!("spend_without"), spend_without)?;
    within(field!("gross_margin"), gross_margin, 0.0, 1.0)?;
    non_negative("cost", cost)?;
    let gained = product(members, sum(&[spend_with, -spend_without]));
    let profit = representable(field!("incremental_profit"), product(gained, gross_margin))?;
    let roi = |profit: f64| (cost > 0.0).then(|| representable("roi", ratio(sum(&[profit, -cost]), cost))).transpose();
    let margin = product(members, gross_margin);
    let break_even =
        (margin > 0.0).then(|| representable(field!("break_even_lift"), ratio(cost, margin))).transpose()?;
    let share = break_even.filter(|_| spend_without > 0.0);
    let sensitivity = SHARES
        .iter()
        .map(|&share| {
            let profit = representable(field!("incremental_profit"), product(profit, share))?;
            Ok(Sensitivity { share_of_lift: share, incremental_profit: profit, roi: roi(profit)? })
        })
        .collect::<Result<_, LoyaltyError>>()?;
    Ok(ProgrammeRoi {
        incremental_profit: profit,
        roi: roi(profit)?,
        break_even_lift: break_even,
        break_even_share: share
            .map(|lift| representable(field!("break_even_share"), ratio(lift, spend_without)))
            .transpose()?,
        sensitivity,
        warnings: vec![Warning::SelfSelected {}],
        reason: (cost == 0.0).then_some(Reason::NoCost {}),
    })
}
