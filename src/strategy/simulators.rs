//! What-if simulators: what would better retention, another acquisition cost or another audience bring?

use crate::error::{LoyaltyError, count, finite, non_negative, representable, within};
use crate::stats::decimal::{product, ratio, sum};
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// Whether a change is in points (80 % to 85 %) or relative (80 % to 84 %).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum ChangeUnit {
    /// Added: 0.80 + 0.05.
    Points,
    /// Multiplied: 0.80 × 1.05.
    Relative,
}

impl ChangeUnit {
    /// The value after a change.
    pub(super) fn apply(self, value: f64, change: f64) -> f64 {
        match self {
            Self::Points => sum(&[value, change]),
            Self::Relative => product(value, sum(&[1.0, change])),
        }
    }
}

/// A change of retention.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RetentionChange {
    /// The retention per period now, 0–1.
    pub retention: f64,
    /// By how much it changes, as a fraction.
    pub change: f64,
    /// "points" or "relative". Required: 5 % means different things.
    pub unit: ChangeUnit,
    /// The discount rate per period, as a fraction.
    pub discount: f64,
    /// The margin per customer and period, to state the value in money too.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub margin: Option<f64>,
}

/// A point of the curve of profit lift over base retention.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CurvePoint {
    /// The base retention.
    pub retention: f64,
    /// The lift there.
    pub value: f64,
}

/// What a change of retention does to the value of a customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProfitLift {
    /// The relative change of the customer's value; null with a `reason`.
    pub value: Option<f64>,
    /// The retention after the change.
    pub retention: f64,
    /// The value per customer before; only when a margin was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<f64>,
    /// The value per customer after; only when a margin was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<f64>,
    /// The same change at other base retentions, where it is possible.
    pub curve: Vec<CurvePoint>,
    /// Why there is no lift.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The lift of a customer's value by a change of retention, per customer, the first payment next period.
///
/// # Formula
/// CLV(r₂)/CLV(r₁) − 1, CLV(r) = m·r/(1 + d − r) (Gupta & Lehmann 2003).
///
/// # Errors
/// A retention, before or after the change, outside 0–1; a negative discount; a margin that is not a number.
/// From a retention of 0 the lift is null, and where 1 + d = r the value has no limit.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::{ChangeUnit, RetentionChange, profit_lift};
///
/// let change =
///     RetentionChange { retention: 0.5, change: 0.25, unit: ChangeUnit::Points, discount: 0.25, margin: None };
/// // A customer's value is the margin times 0.5/0.75 before, and times 0.75/0.5 after.
/// assert_eq!(profit_lift(change)?.value.map(|lift| (lift * 100.0).round()), Some(125.0));
/// let refused = profit_lift(RetentionChange { retention: 50.0, ..change });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "retention"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn profit_lift(change: RetentionChange) -> Result<ProfitLift, LoyaltyError> {
    let RetentionChange { retention, change, unit, discount, margin } = change;
    within("retention", retention, 0.0, 1.0)?;
    finite("change", change)?;
    non_negative("discount", discount)?;
    margin.map(|margin| finite("margin", margin)).transpose()?;
    let after = within("retention + change", unit.apply(retention, change), 0.0, 1.0)?;
    let multiple = |r: f64| {
        let lost = sum(&[1.0, discount, -r]);
        (lost > 0.0).then(|| ratio(r, lost))
    };
    let lift = |from: f64, to: f64| {
        let (was, is) = (multiple(from)?, multiple(to)?);
        (was > 0.0).then(|| is / was - 1.0).filter(|lift| lift.is_finite())
    };
    let possible = |at: u8| {
        let base = f64::from(at) / 20.0;
        let to = unit.apply(base, change);
        let value = (0.0..=1.0).contains(&to).then(|| lift(base, to)).flatten()?;
        Some(CurvePoint { retention: base, value })
    };
    let in_money = |r: f64| {
        margin.zip(multiple(r)).map(|(margin, multiple)| representable("value", margin * multiple)).transpose()
    };
    let value = lift(retention, after);
    let reason = match (value, multiple(retention).zip(multiple(after))) {
        (Some(_), _) => None,
        (None, None) => Some(Reason::Diverges {}),
        (None, Some(_)) => Some(Reason::EmptyGroup { name: "retention".into() }),
    };
    Ok(ProfitLift {
        value,
        retention: after,
        before: in_money(retention)?,
        after: in_money(after)?,
        curve: (1..20).filter_map(possible).collect(),
        reason,
    })
}

/// A figure that rests on a claim of the market.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct AssumedFigure {
    /// The figure.
    pub value: f64,
    /// That its assumption is not verified.
    pub warnings: Vec<Warning>,
}

/// What keeping a customer costs, if winning one costs `multiple` times as much: cac/multiple.
///
/// # Errors
/// A negative cost; a multiple not above 0.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::acquisition_or_retention;
///
/// assert_eq!(acquisition_or_retention(100.0, 5.0)?.value, 20.0);
/// let refused = acquisition_or_retention(-100.0, 5.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "cac"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn acquisition_or_retention(cac: f64, multiple: f64) -> Result<AssumedFigure, LoyaltyError> {
    non_negative("cac", cac)?;
    within("multiple", multiple, f64::MIN_POSITIVE, f64::INFINITY)?;
    let value = representable("value", ratio(cac, multiple))?;
    Ok(AssumedFigure { value, warnings: vec![Warning::UnverifiedAssumption {}] })
}

/// A number of offers made.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Offers {
    /// How many customers are asked.
    pub contacts: f64,
    /// The probability that one buys, 0–1.
    pub probability: f64,
    /// What a sale brings.
    pub margin: f64,
    /// What asking costs, each time.
    pub cost: f64,
}

/// What offers bring: contacts × probability × margin − contacts × cost.
///
/// # Errors
/// Contacts that are negative or not whole; a probability outside 0–1; a margin or cost that is not a number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::strategy::{Offers, selling_odds};
///
/// let offers = Offers { contacts: 100.0, probability: 0.5, margin: 20.0, cost: 2.0 };
/// assert_eq!(selling_odds(offers)?.value, 800.0);
/// let refused = selling_odds(Offers { probability: 50.0, ..offers });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "probability"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn selling_odds(offers: Offers) -> Result<AssumedFigure, LoyaltyError> {
    let Offers { contacts, probability, margin, cost } = offers;
    count("contacts", contacts)?;
    within("probability", probability, 0.0, 1.0)?;
    finite("margin", margin)?;
    non_negative("cost", cost)?;
    let value =
        representable("value", sum(&[product(product(contacts, probability), margin), -product(contacts, cost)]))?;
    Ok(AssumedFigure { value, warnings: vec![Warning::UnverifiedAssumption {}] })
}
