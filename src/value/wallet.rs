//! Share of wallet: how much of their category spend do customers give us?

use crate::error::{LoyaltyError, count, non_negative, not_a_number, part_of, representable, same_length, within};
use crate::stats::decimal::{Decimals, ratio};
use crate::stats::sum::Sum;
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// The share of customers' wallets, in the two ways that are often mistaken for each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ShareOfWallet {
    /// All own spend of all category spend: large wallets weigh more. Null with a `reason`.
    pub pooled: Option<f64>,
    /// The mean of the customers' shares: every customer weighs the same. Null with a `reason`.
    pub mean: Option<f64>,
    /// Customers with any category spend.
    pub n: f64,
    /// Why there is no share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The share of wallet from what each customer spends with us and in the category, in the same order.
///
/// # Formula
/// pooled Σown/Σcategory; mean Σ(own/category)/n over customers with category spend above 0.
///
/// # Errors
/// Columns of different lengths; an amount that is negative or not finite; more own spend than wallet.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::share_of_wallet;
///
/// let found = share_of_wallet(&[50.0, 10.0], &[100.0, 100.0])?;
/// assert_eq!((found.pooled, found.mean), (Some(0.3), Some(0.3)));
/// let refused = share_of_wallet(&[50.0], &[]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "category"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn share_of_wallet(own: &[f64], category: &[f64]) -> Result<ShareOfWallet, LoyaltyError> {
    same_length("category", category.len(), own.len())?;
    let (mut ours, mut all, mut shares, mut n) = (Decimals::default(), Decimals::default(), Sum::default(), 0.0);
    for (at, (&own, &category)) in own.iter().zip(category).enumerate() {
        for (name, amount) in [("own", own), ("category", category)] {
            if !amount.is_finite() {
                return Err(not_a_number(name, amount, Some(at as u32 + 1)));
            }
            non_negative(name, amount)?;
        }
        let own = part_of("own", own, "category", category)?;
        if category > 0.0 {
            ours.add(own);
            all.add(category);
            shares.add(ratio(own, category));
            n += 1.0;
        }
    }
    if n == 0.0 {
        let reason = Some(Reason::EmptyGroup { name: "category".into() });
        return Ok(ShareOfWallet { pooled: None, mean: None, n, reason });
    }
    let pooled = representable("pooled", ratio(ours.value(), representable("category", all.value())?))?;
    Ok(ShareOfWallet { pooled: Some(pooled), mean: Some(shares.value() / n), n, reason: None })
}

/// A brand's place among those a customer uses.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct BrandRank {
    /// The rank by preference, 1 the first; ties take the mean of their ranks, 1.5.
    pub rank: f64,
    /// How many brands the customer uses.
    pub brands: f64,
}

/// The share of wallet that a brand's rank lets expect (Keiningham et al. 2011, the wallet allocation rule).
///
/// # Formula
/// (1 − rank/(n + 1))·2/n.
///
/// # Errors
/// A rank outside 1…n; brands that are not a whole number of at least 1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{BrandRank, wallet_allocation};
///
/// // First of two: (1 − 1/3) · 2/2.
/// assert_eq!(wallet_allocation(BrandRank { rank: 1.0, brands: 2.0 })?, 1.0 - 1.0 / 3.0);
/// let refused = wallet_allocation(BrandRank { rank: 3.0, brands: 2.0 });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "rank"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn wallet_allocation(place: BrandRank) -> Result<f64, LoyaltyError> {
    let brands = within("brands", count("brands", place.brands)?, 1.0, f64::INFINITY)?;
    within("rank", place.rank, 1.0, brands)?;
    Ok((1.0 - place.rank / (brands + 1.0)) * 2.0 / brands)
}
