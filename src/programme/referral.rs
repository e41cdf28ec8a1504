//! Referral programmes: what does a referred customer cost, and does the programme spread by itself (k)?

use crate::error::{LoyaltyError, count, field, non_negative, representable, within};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

fn one() -> f64 {
    1.0
}

/// A referral programme in a period.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ReferralInput {
    /// Referred customers who were won.
    pub referrals: f64,
    /// What is paid for each.
    pub reward: f64,
    /// What the programme costs besides.
    pub fixed_cost: f64,
    /// How many people a customer invites; needed for k.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub invites: Option<f64>,
    /// The share of those invited who become customers, 0–1; needed for k.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub conversion: Option<f64>,
    /// How many customers there are at first; default 1, so that `total` is a multiple.
    #[serde(default = "one")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub base: f64,
}

/// What a referral programme costs and spreads.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Referral {
    /// (rewards + fixed cost)/referred customers; null when nobody was won.
    pub cost_per_referral: Option<f64>,
    /// New customers per customer: invites × conversion; null when either is not given.
    pub k: Option<f64>,
    /// All customers in the end, the first included: base/(1 − k); null without k and when k ≥ 1.
    pub total: Option<f64>,
    /// Why a figure is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Cost per referred customer, and the spread of a programme whose customers invite others.
///
/// # Errors
/// A number that is negative; referrals that are not whole; a conversion outside 0–1; one of invites and conversion
/// without the other.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{ReferralInput, referral_programme};
///
/// let input = ReferralInput {
///     referrals: 100.0,
///     reward: 10.0,
///     fixed_cost: 500.0,
///     invites: Some(2.0),
///     conversion: Some(0.25),
///     base: 1_000.0,
/// };
/// let found = referral_programme(input)?;
/// assert_eq!((found.cost_per_referral, found.k, found.total), (Some(15.0), Some(0.5), Some(2_000.0)));
/// let refused = referral_programme(ReferralInput { fixed_cost: -1.0, ..input });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "fixed_cost"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn referral_programme(input: ReferralInput) -> Result<Referral, LoyaltyError> {
    let ReferralInput { referrals, reward, fixed_cost, invites, conversion, base } = input;
    count("referrals", referrals)?;
    non_negative("reward", reward)?;
    non_negative(field!("fixed_cost"), fixed_cost)?;
    non_negative("base", base)?;
    let missing = |name: &str| Err(LoyaltyError::MissingInput { name: name.into() });
    let k = match (invites, conversion) {
        (None, None) => None,
        (Some(_), None) => return missing("conversion"),
        (None, Some(_)) => return missing("invites"),
        (Some(invites), Some(conversion)) => {
            let conversion = within("conversion", conversion, 0.0, 1.0)?;
            Some(representable("k", non_negative("invites", invites)? * conversion)?)
        }
    };
    let cost = referrals * reward + fixed_cost;
    let cost_per_referral =
        (referrals > 0.0).then(|| representable(field!("cost_per_referral"), cost / referrals)).transpose()?;
    let total = k.filter(|k| *k < 1.0).map(|k| representable("total", base / (1.0 - k))).transpose()?;
    let reason = match (referrals > 0.0, k) {
        (false, _) => Some(Reason::EmptyGroup { name: "referrals".into() }),
        (_, Some(k)) if k >= 1.0 => Some(Reason::GrowsForever {}),
        _ => None,
    };
    Ok(Referral { cost_per_referral, k, total, reason })
}
