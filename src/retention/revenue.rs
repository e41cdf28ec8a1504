//! Revenue retention (MRR bridge, GRR, NRR): how much recurring revenue stayed, and does the bridge add up?

use crate::error::{LoyaltyError, non_negative, not_a_number, representable, same_length};
use crate::stats::decimal::{Decimals, ratio, reaches, sum};
use crate::stats::proportion::{Rate, RateOptions, Share, rate};
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// Movements of recurring revenue in a period; all but `end` are amounts of 0 or more.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MrrMovement {
    /// Recurring revenue at the start.
    pub start: f64,
    /// New: from new customers.
    pub new: f64,
    /// Expansion: more from existing customers.
    pub expansion: f64,
    /// Reactivation: from customers who came back; default 0.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub reactivation: f64,
    /// Contraction: less from customers who stayed.
    pub contraction: f64,
    /// Churned: from customers who left.
    pub churned: f64,
    /// Recurring revenue at the end, if you have it from elsewhere: the parts must then add up to it.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub end: Option<f64>,
}

/// The MRR bridge and its rates, fractions of the start.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct MrrBridge {
    /// Recurring revenue at the end.
    pub end: f64,
    /// Gross churn: (churned + contraction)/start; null when the start is 0.
    pub gross_churn: Option<f64>,
    /// Net churn: gross churn minus expansion and reactivation; below 0 when more was won than lost.
    pub net_churn: Option<f64>,
    /// The quick ratio: (new + expansion)/(contraction + churned); null when nothing was lost.
    pub quick_ratio: Option<f64>,
    /// The quick ratio with reactivation among the gains.
    pub quick_ratio_with_reactivation: Option<f64>,
    /// Growth: (end − start)/start.
    pub growth: Option<f64>,
    /// Gross revenue retention: (start − contraction − churned)/start.
    pub gross_retention: Option<f64>,
    /// Net revenue retention: gross retention plus expansion; reactivation is left out.
    pub net_retention: Option<f64>,
    /// Why a rate or a ratio is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The bridge from one period's recurring revenue to the next.
///
/// # Formula
/// end = start + new + expansion + reactivation − contraction − churned; the rates as their fields say.
///
/// # Errors
/// A negative amount; more lost than there was at the start; parts that do not add up to a stated `end`, with the
/// difference. Amounts are added as decimals, to the cent.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::{MrrMovement, mrr_bridge};
///
/// let movement = MrrMovement {
///     start: 1_000.0,
///     new: 100.0,
///     expansion: 50.0,
///     reactivation: 0.0,
///     contraction: 25.0,
///     churned: 75.0,
///     end: None,
/// };
/// let found = mrr_bridge(movement)?;
/// assert_eq!((found.end, found.gross_churn, found.quick_ratio), (1_050.0, Some(0.1), Some(1.5)));
/// let refused = mrr_bridge(MrrMovement { end: Some(1_000.0), ..movement });
/// assert!(matches!(refused, Err(LoyaltyError::DoesNotAddUpTo { name, .. }) if name == "end"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn mrr_bridge(movement: MrrMovement) -> Result<MrrBridge, LoyaltyError> {
    let MrrMovement { start, new, expansion, reactivation, contraction, churned, end } = movement;
    let named = [("start", start), ("new", new), ("expansion", expansion), ("reactivation", reactivation)];
    for (name, amount) in named.into_iter().chain([("contraction", contraction), ("churned", churned)]) {
        non_negative(name, amount)?;
    }
    let lost = representable("end", sum(&[contraction, churned]))?;
    crate::error::part_of("contraction + churned", lost, "start", start)?;
    let won = sum(&[new, expansion]);
    let computed = representable("end", sum(&[start, new, expansion, reactivation, -contraction, -churned]))?;
    // What is lost is a part of what was there, though numbers of more than 15 digits do not show that to the last.
    let computed = computed.max(0.0);
    if let Some(stated) = end {
        non_negative("end", stated)?;
        let difference = sum(&[stated, -computed]);
        if !(reaches(stated, computed) && reaches(computed, stated)) {
            return Err(LoyaltyError::DoesNotAddUpTo { name: "end".into(), stated, computed, difference });
        }
    }
    let share = |amount: f64| (start > 0.0).then(|| ratio(amount, start)).filter(|share| share.is_finite());
    let per_loss = |won: f64| (lost > 0.0).then(|| ratio(won, lost)).filter(|ratio| ratio.is_finite());
    let reason = match (start > 0.0, lost > 0.0) {
        (false, _) => Some(Reason::EmptyGroup { name: "start".into() }),
        (_, false) => Some(Reason::NothingLost {}),
        _ => None,
    };
    Ok(MrrBridge {
        end: computed,
        gross_churn: share(lost),
        net_churn: share(sum(&[lost, -expansion, -reactivation])),
        quick_ratio: per_loss(won),
        quick_ratio_with_reactivation: per_loss(sum(&[won, reactivation])),
        growth: share(sum(&[computed, -start])),
        gross_retention: share(sum(&[start, -lost])),
        net_retention: share(sum(&[start, -lost, expansion])),
        reason,
    })
}

/// Revenue retention: how much of a period's revenue stayed in the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RevenueRetention {
    /// Gross revenue retention, each customer capped at what it paid before; at most 1.
    pub gross: Option<f64>,
    /// Net revenue retention, including expansion.
    pub net: Option<f64>,
    /// Logo retention: the share of customers who still pay.
    pub logo: Rate,
    /// Why there is no retention.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Gross, net and logo retention from what each customer paid before and after, in the same order.
///
/// # Formula
/// gross Σmin(before, after)/Σbefore; net Σafter/Σbefore; logo: customers with after > 0 of those with before > 0.
/// Customers who paid nothing before are new and left out.
///
/// # Errors
/// Columns of different lengths; an amount that is negative or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::revenue_retention;
///
/// // One customer pays more, one less, and one has left.
/// let found = revenue_retention(&[100.0, 50.0, 50.0], &[150.0, 25.0, 0.0])?;
/// assert_eq!((found.gross, found.net), (Some(0.625), Some(0.875)));
/// let refused = revenue_retention(&[100.0, 50.0], &[150.0]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "after"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn revenue_retention(before: &[f64], after: &[f64]) -> Result<RevenueRetention, LoyaltyError> {
    same_length("after", after.len(), before.len())?;
    for (name, column) in [("before", before), ("after", after)] {
        if let Some(at) = column.iter().position(|amount| !amount.is_finite()) {
            return Err(not_a_number(name, column[at], Some(at as u32 + 1)));
        }
        column.iter().try_for_each(|amount| non_negative(name, *amount).map(|_| ()))?;
    }
    let (mut opened, mut kept, mut capped) = (Decimals::default(), Decimals::default(), Decimals::default());
    let (mut customers, mut staying) = (0.0, 0.0);
    for (&was, &is) in before.iter().zip(after).filter(|(was, _)| **was > 0.0) {
        opened.add(was);
        kept.add(is);
        capped.add(is.min(was));
        customers += 1.0;
        staying += f64::from(u8::from(is > 0.0));
    }
    let opened = representable("before", opened.value())?;
    let share = |amount: f64| (opened > 0.0).then(|| representable("after", ratio(amount, opened))).transpose();
    Ok(RevenueRetention {
        gross: share(capped.value())?,
        net: share(kept.value())?,
        logo: rate(Share { numerator: staying, denominator: customers }, RateOptions::default())?,
        reason: (opened == 0.0).then(|| Reason::EmptyGroup { name: "before".into() }),
    })
}
