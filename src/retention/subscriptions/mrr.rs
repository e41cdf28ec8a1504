//! Monthly recurring revenue (MRR): how did it change from one period's end to the next?

use super::movements::{Asked, Movements, amount};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::period::Period;
use crate::customer::subscriptions::Subscriptions;
use crate::retention::revenue::MrrBridge;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// Options of the MRR bridge.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MrrOptions {
    /// The periods; default months.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// A customer who comes back after at least this many days has left and is reactivated; after fewer, paid less and then
    /// more again. Default 1.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub reactivation_after_days: Option<f64>,
}

/// The bridge of one period. Amounts are for a month, in the file's currency; rates are fractions of the start.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct MrrPeriod {
    /// Its first day, `yyyy-mm-dd`.
    pub period: String,
    /// Whether it is unfinished: amounts are so far, and rates are null.
    pub open: bool,
    /// Revenue at the start.
    pub start: f64,
    /// New: from customers who came for the first time.
    pub new: f64,
    /// Expansion: more from customers who stayed.
    pub expansion: f64,
    /// Reactivation: from customers who came back.
    pub reactivation: f64,
    /// Contraction: less from customers who stayed.
    pub contraction: f64,
    /// Churned: from customers who left.
    pub churned: f64,
    /// Revenue at the end, and the rates; those of an unfinished period are null with a `reason`.
    #[serde(flatten)]
    pub bridge: MrrBridge,
}

/// The bridges of all periods: the end of each is the start of the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct MrrPeriods {
    /// The periods from that of the first start on.
    pub periods: Vec<MrrPeriod>,
    /// After how many days a returning customer counts as reactivated.
    pub reactivation_after_days: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// MRR bridge: how monthly recurring revenue moved in each period.
///
/// # Formula
/// Each customer's revenue on a day is the sum of the rows that cover it; what it is at the end of a period is compared
/// with the start, so that what happens and is undone within a period does not show. The rates are those of
/// [`mrr_bridge`](crate::retention::revenue::mrr_bridge).
///
/// # Errors
/// No column of amounts; an `as_of` that is not a day; a gap that is not a whole number of 1 or more days.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{MrrOptions, mrr};
///
/// let months = mrr(&examples::subscriptions(), &MrrOptions::default())?.periods;
/// // January ends with Ann's 10, Bo's 10, Cy's 20 and Di's 15; in February Ann doubles and Bo leaves.
/// assert_eq!((months[0].bridge.end, months[1].expansion, months[1].churned), (55.0, 10.0, 10.0));
/// let soon = MrrOptions { as_of: Some("soon".into()), ..MrrOptions::default() };
/// let refused = mrr(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn mrr(subscriptions: &Subscriptions, options: &MrrOptions) -> Result<MrrPeriods, LoyaltyError> {
    if !subscriptions.columns.amount {
        return Err(LoyaltyError::MissingInput { name: "amount".into() });
    }
    let MrrOptions { period, as_of, reactivation_after_days } = options;
    let asked = Asked { period: *period, as_of: as_of.as_deref(), reactivation_after_days: *reactivation_after_days };
    let movements = Movements::new(subscriptions, asked)?;
    let periods = movements.periods().map(|(period, open, movement)| {
        let revenue = movement.revenue;
        let bridge = revenue.bridge()?;
        Ok(MrrPeriod {
            period,
            open,
            start: amount(revenue.start),
            new: amount(revenue.new),
            expansion: amount(revenue.expansion),
            reactivation: amount(revenue.reactivation),
            contraction: amount(revenue.contraction),
            churned: amount(revenue.churned),
            bridge: if open { so_far(revenue.end()) } else { MrrBridge { end: amount(revenue.end()), ..bridge } },
        })
    });
    Ok(MrrPeriods {
        periods: periods.collect::<Result<_, LoyaltyError>>()?,
        reactivation_after_days: movements.reactivation_after_days,
        as_of: day::iso(movements.as_of),
        warnings: movements.warnings.clone(),
    })
}

/// Of a period that is not over only what there is at the end is known.
fn so_far(end: i128) -> MrrBridge {
    MrrBridge {
        end: amount(end),
        gross_churn: None,
        net_churn: None,
        quick_ratio: None,
        quick_ratio_with_reactivation: None,
        growth: None,
        gross_retention: None,
        net_retention: None,
        reason: Some(Reason::StillOpen {}),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{subscriptions, winter};
    use super::*;

    #[test]
    fn a_winter_by_hand() {
        let found = mrr(&winter(), &MrrOptions { as_of: Some("2026-04-15".into()), ..Default::default() }).unwrap();
        let march = &found.periods[2];
        assert_eq!(
            (march.start, march.new, march.contraction, march.churned, march.bridge.end),
            (55.0, 20.0, 5.0, 20.0, 50.0)
        );
        assert_eq!((march.bridge.gross_churn, march.bridge.net_churn), (Some(25.0 / 55.0), Some(25.0 / 55.0)));
        assert_eq!((march.bridge.quick_ratio, march.bridge.growth), (Some(20.0 / 25.0), Some(-5.0 / 55.0)));
        let april = &found.periods[3];
        assert_eq!((april.open, april.reactivation, april.bridge.end), (true, 10.0, 70.0));
        assert_eq!((april.bridge.growth, april.bridge.reason.clone()), (None, Some(Reason::StillOpen {})));
    }

    #[test]
    fn amounts_that_are_no_binary_fractions_add_up_and_go_to_zero() {
        let rows = [("a", 0.1), ("b", 0.2), ("c", 0.3)].map(|(c, a)| (c, "2026-01-01", "2026-02-10", "", a, ""));
        let options = MrrOptions { as_of: Some("2026-02-28".into()), ..Default::default() };
        let found = mrr(&subscriptions(&rows), &options).unwrap();
        assert_eq!((found.periods[1].start, found.periods[1].churned, found.periods[1].bridge.end), (0.6, 0.6, 0.0));
    }
}
