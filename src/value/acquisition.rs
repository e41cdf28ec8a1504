//! LTV : CAC and payback: what may a new customer cost, and when is the cost earned back?

use crate::error::{LoyaltyError, field, non_negative, representable, within};
use crate::stats::decimal::{product, ratio, reaches};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// What a customer brings per period and costs once.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct AcquisitionInput {
    /// Revenue per customer and period.
    pub revenue_per_customer: f64,
    /// The share of revenue that is left after direct costs, 0–1.
    pub gross_margin: f64,
    /// The share of customers lost per period, 0–1.
    pub churn: f64,
    /// What acquiring one customer costs.
    pub cac: f64,
    /// For how many periods to count the value; without it, until everybody has left.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub horizon: Option<f64>,
}

/// Whether acquiring customers pays.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Acquisition {
    /// Margin over the whole lifetime; null when nobody leaves.
    pub ltv: Option<f64>,
    /// Lifetime value per unit of cost; null when there is no cost or no lifetime value.
    pub ratio: Option<f64>,
    /// Periods until a customer who stays has paid back; null when there is no margin.
    pub payback: Option<f64>,
    /// Periods until customers who leave at the churn rate have paid back, interpolated within the last; null when never.
    pub churn_adjusted_payback: Option<f64>,
    /// The same in whole periods.
    pub churn_adjusted_whole: Option<f64>,
    /// Margin over the horizon, if one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizon_ltv: Option<f64>,
    /// Why the lifetime value is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Lifetime value against acquisition cost.
///
/// # Formula
/// m = revenue × margin; LTV = m/c; ratio LTV/CAC; payback CAC/m. Churn-adjusted: the first k with
/// m(1 − (1−c)ᵏ)/c ≥ CAC, linear within period k, as the margin of period k weighs (1−c)^(k−1); never when CAC ≥ m/c.
/// Horizon h: m(1 − (1−c)ʰ)/c.
///
/// # Errors
/// A negative amount; a margin or churn outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{AcquisitionInput, acquisition};
///
/// let input =
///     AcquisitionInput { revenue_per_customer: 50.0, gross_margin: 0.5, churn: 0.05, cac: 100.0, horizon: None };
/// let found = acquisition(input)?;
/// assert_eq!((found.ltv, found.ratio, found.payback), (Some(500.0), Some(5.0), Some(4.0)));
/// let refused = acquisition(AcquisitionInput { gross_margin: 50.0, ..input });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "gross_margin"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn acquisition(input: AcquisitionInput) -> Result<Acquisition, LoyaltyError> {
    let AcquisitionInput { revenue_per_customer, gross_margin, churn, cac, horizon } = input;
    non_negative(field!("revenue_per_customer"), revenue_per_customer)?;
    within(field!("gross_margin"), gross_margin, 0.0, 1.0)?;
    within("churn", churn, 0.0, 1.0)?;
    non_negative("cac", cac)?;
    let margin = product(revenue_per_customer, gross_margin);
    let ltv = (churn > 0.0).then(|| representable("ltv", ratio(margin, churn))).transpose()?;
    let payback = (margin > 0.0).then(|| representable("payback", ratio(cac, margin))).transpose()?;
    let adjusted = adjusted_payback(margin, churn, cac)?;
    let horizon_ltv = horizon
        .map(|periods| representable(field!("horizon_ltv"), earned(margin, churn, non_negative("horizon", periods)?)))
        .transpose()?;
    Ok(Acquisition {
        ltv,
        ratio: ltv.filter(|_| cac > 0.0).map(|ltv| representable("ratio", ratio(ltv, cac))).transpose()?,
        payback,
        churn_adjusted_payback: adjusted,
        churn_adjusted_whole: adjusted.map(libm::ceil),
        horizon_ltv,
        reason: (churn == 0.0).then_some(Reason::NobodyLeaves {}),
    })
}

/// What a customer has brought after a number of periods, at a margin of which (1−c)^(k−1) is left in period k.
fn earned(margin: f64, churn: f64, periods: f64) -> f64 {
    if churn == 0.0 {
        return margin * periods;
    }
    // Kept ⁰ is 1 even where nobody is kept, which the logarithm of 0 would not say.
    let lost = if periods == 0.0 { 0.0 } else { -libm::expm1(periods * libm::log1p(-churn)) };
    margin * (lost / churn)
}

fn adjusted_payback(margin: f64, churn: f64, cac: f64) -> Result<Option<f64>, LoyaltyError> {
    if cac == 0.0 {
        return Ok(Some(0.0));
    }
    if margin == 0.0 {
        return Ok(None);
    }
    if churn == 0.0 {
        return representable(field!("churn_adjusted_payback"), ratio(cac, margin)).map(Some);
    }
    let share = ratio(product(cac, churn), margin);
    if reaches(share, 1.0) {
        return Ok(None);
    }
    let exact = if churn == 1.0 { 0.0 } else { libm::log1p(-share) / libm::log1p(-churn) };
    // The whole periods before the one in which the cost is met; earlier ones weigh in at their sum.
    let before = libm::floor(exact);
    let left = cac - earned(margin, churn, before);
    let period = margin * libm::pow(1.0 - churn, before);
    representable(field!("churn_adjusted_payback"), before + (left / period).clamp(0.0, 1.0)).map(Some)
}
