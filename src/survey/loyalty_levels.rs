//! Promoters, passives and detractors: what is each group worth, and what would moving customers up bring?

use super::answers::Counts;
use super::nps::NPS_SCALE;
use crate::error::{LoyaltyError, count, finite, not_a_number, representable, same_length, within};
use crate::stats::decimal::{Decimals, product, ratio, sum};
use serde::{Deserialize, Serialize};

/// A level of loyalty by the answer given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Level {
    /// Answered 9 or 10.
    Promoter,
    /// Answered 7 or 8.
    Passive,
    /// Answered 0 to 6.
    Detractor,
}

/// The customers of one level.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LoyaltyLevel {
    /// Which level.
    pub level: Level,
    /// How many customers.
    pub n: f64,
    /// Their share of all who answered; null when nobody did.
    pub share: Option<f64>,
    /// Their total revenue; null when revenue was not given.
    pub revenue: Option<f64>,
    /// What each of them paid on average; null when revenue was not given or nobody is on the level.
    pub mean_revenue: Option<f64>,
}

/// Size, share and revenue of promoters, passives and detractors, in this order.
///
/// # Errors
/// A score outside 0–10 or between two answers; revenue of another length than the scores, or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Level, loyalty_levels};
///
/// let found = loyalty_levels(&[10.0, 9.0, 8.0, 3.0], Some(&[100.0, 50.0, 30.0, 20.0]))?;
/// assert_eq!((found[0].level, found[0].revenue), (Level::Promoter, Some(150.0)));
/// let refused = loyalty_levels(&[10.0, 9.0], Some(&[100.0]));
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "revenue"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn loyalty_levels(scores: &[f64], revenue: Option<&[f64]>) -> Result<Vec<LoyaltyLevel>, LoyaltyError> {
    let counts = Counts::of_answers(scores, NPS_SCALE)?;
    if let Some(revenue) = revenue {
        same_length("revenue", revenue.len(), scores.len())?;
        if let Some(at) = revenue.iter().position(|amount| !amount.is_finite()) {
            return Err(not_a_number("revenue", revenue[at], Some(at as u32 + 1)));
        }
    }
    let answered = counts.n();
    let levels = [(Level::Promoter, 9.0, 10.0), (Level::Passive, 7.0, 8.0), (Level::Detractor, 0.0, 6.0)];
    levels
        .into_iter()
        .map(|(level, low, high)| {
            let n = counts.between(low, high);
            let paid = |revenue: &[f64]| {
                let own = scores.iter().zip(revenue).filter(|(score, _)| (low..=high).contains(*score));
                representable("revenue", own.map(|(_, amount)| *amount).collect::<Decimals>().value())
            };
            let revenue = revenue.map(paid).transpose()?;
            let mean_revenue = revenue.filter(|_| n > 0.0).map(|revenue| ratio(revenue, n));
            Ok(LoyaltyLevel { level, n, share: (answered > 0.0).then(|| n / answered), revenue, mean_revenue })
        })
        .collect()
}

/// Customers who might move up a level.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Upgrade {
    /// How many are on the lower level.
    pub customers: f64,
    /// What each of them is worth now.
    pub from: f64,
    /// What each is worth on the level above.
    pub to: f64,
    /// The share of them that moves up, 0–1.
    pub conversion: f64,
}

/// Value of moving customers up a level: customers × conversion × (to − from).
///
/// # Errors
/// A count that is negative or not whole; a conversion outside 0–1; a value that is not a number.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Upgrade, upgrade_value};
///
/// let upgrade = Upgrade { customers: 100.0, from: 50.0, to: 100.0, conversion: 0.1 };
/// assert_eq!(upgrade_value(upgrade)?, 500.0);
/// let refused = upgrade_value(Upgrade { conversion: 10.0, ..upgrade });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "conversion"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn upgrade_value(upgrade: Upgrade) -> Result<f64, LoyaltyError> {
    count("customers", upgrade.customers)?;
    finite("from", upgrade.from)?;
    finite("to", upgrade.to)?;
    within("conversion", upgrade.conversion, 0.0, 1.0)?;
    representable("value", product(product(upgrade.customers, upgrade.conversion), sum(&[upgrade.to, -upgrade.from])))
}
