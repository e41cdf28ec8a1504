//! Points, cashback and rewards: what do they cost, and what is the liability for them?

use crate::error::{LoyaltyError, count, field, non_negative, representable, within};
use crate::stats::decimal::{product, ratio, sum};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// How points are earned and redeemed.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct PointsPlan {
    /// Points earned per unit of money spent.
    pub earn: f64,
    /// What a point is worth to the member, in money.
    pub face_value: f64,
    /// The share of points that is ever redeemed, 0–1.
    pub redemption: f64,
    /// What a reward costs per unit of its face value, 0–1.
    pub unit_cost: f64,
}

/// What points cost as a share of what members spend: earn × face value × redemption × unit cost.
///
/// # Errors
/// A negative number; a redemption or unit cost outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{PointsPlan, points_cost};
///
/// let plan = PointsPlan { earn: 1.0, face_value: 0.01, redemption: 0.5, unit_cost: 0.5 };
/// assert_eq!(points_cost(plan)?, 0.0025);
/// let refused = points_cost(PointsPlan { face_value: -0.01, ..plan });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "face_value"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn points_cost(plan: PointsPlan) -> Result<f64, LoyaltyError> {
    non_negative("earn", plan.earn)?;
    non_negative(field!("face_value"), plan.face_value)?;
    within("redemption", plan.redemption, 0.0, 1.0)?;
    within(field!("unit_cost"), plan.unit_cost, 0.0, 1.0)?;
    representable(
        field!("share_of_spend"),
        product(product(product(plan.earn, plan.face_value), plan.redemption), plan.unit_cost),
    )
}

fn all_of_it() -> f64 {
    1.0
}

/// Money back on what members spend.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CashbackPlan {
    /// The share of spend that is paid back, 0–1.
    pub rate: f64,
    /// The share of it that members take up, 0–1; default 1.
    #[serde(default = "all_of_it")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub utilisation: f64,
    /// The share of revenue that is left after direct costs, 0–1.
    pub gross_margin: f64,
}

/// What cashback costs and must bring.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Cashback {
    /// The cost as a share of spend.
    pub cost: f64,
    /// By how much members must spend more, as a fraction of before, for it to pay; null when it never does.
    pub break_even_lift: Option<f64>,
    /// Why no lift pays for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The cost of cashback and the lift that pays for it.
///
/// # Formula
/// c = rate × utilisation; break-even lift c/(margin − c), never if c ≥ margin.
///
/// # Errors
/// A rate, utilisation or margin outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{CashbackPlan, cashback};
///
/// let plan = CashbackPlan { rate: 0.05, utilisation: 1.0, gross_margin: 0.25 };
/// let found = cashback(plan)?;
/// assert_eq!((found.cost, found.break_even_lift), (0.05, Some(0.25)));
/// let refused = cashback(CashbackPlan { gross_margin: 25.0, ..plan });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "gross_margin"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn cashback(plan: CashbackPlan) -> Result<Cashback, LoyaltyError> {
    within("rate", plan.rate, 0.0, 1.0)?;
    within("utilisation", plan.utilisation, 0.0, 1.0)?;
    within(field!("gross_margin"), plan.gross_margin, 0.0, 1.0)?;
    let cost = product(plan.rate, plan.utilisation);
    let left = sum(&[plan.gross_margin, -cost]);
    let break_even_lift =
        (left > 0.0).then(|| representable(field!("break_even_lift"), ratio(cost, left))).transpose()?;
    let reason = (left <= 0.0).then_some(Reason::CostsAllMargin {});
    Ok(Cashback { cost, break_even_lift, reason })
}

/// A reward for reaching a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Milestone {
    /// How many members take part.
    pub members: f64,
    /// The share of them that reaches it, 0–1.
    pub completion: f64,
    /// What the reward costs.
    pub reward: f64,
}

/// What a milestone costs: members × completion × reward.
///
/// # Errors
/// Members that are negative or not whole; a completion outside 0–1; a negative reward.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{Milestone, milestone_cost};
///
/// let milestone = Milestone { members: 1_000.0, completion: 0.25, reward: 10.0 };
/// assert_eq!(milestone_cost(milestone)?, 2_500.0);
/// let refused = milestone_cost(Milestone { completion: 25.0, ..milestone });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "completion"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn milestone_cost(milestone: Milestone) -> Result<f64, LoyaltyError> {
    count("members", milestone.members)?;
    within("completion", milestone.completion, 0.0, 1.0)?;
    non_negative("reward", milestone.reward)?;
    representable("value", product(product(milestone.members, milestone.completion), milestone.reward))
}

/// Points sold to a partner, who gives them to its own customers.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct PartnerSale {
    /// How many points are sold.
    pub points: f64,
    /// What the partner pays for a point.
    pub sale_price: f64,
    /// What redeeming a point costs.
    pub cost: f64,
    /// The share of points that is never redeemed, 0–1.
    pub breakage: f64,
}

/// What selling points to a partner brings: points × (sale price − cost × (1 − breakage)).
///
/// # Errors
/// A negative number; a breakage outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{PartnerSale, partnership};
///
/// let sale = PartnerSale { points: 1_000.0, sale_price: 0.02, cost: 0.01, breakage: 0.0 };
/// assert_eq!(partnership(sale)?, 10.0);
/// let refused = partnership(PartnerSale { sale_price: -0.02, ..sale });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "sale_price"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn partnership(sale: PartnerSale) -> Result<f64, LoyaltyError> {
    non_negative("points", sale.points)?;
    non_negative(field!("sale_price"), sale.sale_price)?;
    non_negative("cost", sale.cost)?;
    within("breakage", sale.breakage, 0.0, 1.0)?;
    representable(
        "value",
        product(sale.points, sum(&[sale.sale_price, -product(sale.cost, sum(&[1.0, -sale.breakage]))])),
    )
}

/// Points outstanding.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Outstanding {
    /// How many points members hold.
    pub points: f64,
    /// The share that is never redeemed, 0–1.
    pub breakage: f64,
    /// What redeeming a point costs.
    pub cost_per_point: f64,
    /// What a point is worth to the member, to state the liability at face value too.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub face_value: Option<f64>,
}

/// What is owed for points outstanding.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Liability {
    /// At cost, after breakage.
    pub value: f64,
    /// At face value, after breakage; only when a face value was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_value: Option<f64>,
}

/// The liability for points: points × (1 − breakage) × cost per point, and the same at face value.
///
/// # Errors
/// A negative number; a breakage outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{Outstanding, points_liability};
///
/// let outstanding = Outstanding { points: 1_000.0, breakage: 0.25, cost_per_point: 0.01, face_value: None };
/// assert_eq!(points_liability(outstanding)?.value, 7.5);
/// let refused = points_liability(Outstanding { cost_per_point: -0.01, ..outstanding });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "cost_per_point"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn points_liability(outstanding: Outstanding) -> Result<Liability, LoyaltyError> {
    let Outstanding { points, breakage, cost_per_point, face_value } = outstanding;
    non_negative("points", points)?;
    within("breakage", breakage, 0.0, 1.0)?;
    non_negative(field!("cost_per_point"), cost_per_point)?;
    let owed = product(points, sum(&[1.0, -breakage]));
    let at_face =
        |face: f64| representable(field!("face_value"), product(owed, non_negative(field!("face_value"), face)?));
    Ok(Liability {
        value: representable("value", product(owed, cost_per_point))?,
        face_value: face_value.map(at_face).transpose()?,
    })
}
