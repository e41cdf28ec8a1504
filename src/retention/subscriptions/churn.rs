//! Customer and revenue churn: what share of subscribers and of MRR was lost in each period?

use super::movements::{Asked, Movement, Movements};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::period::Period;
use crate::customer::subscriptions::Subscriptions;
use crate::retention::rates::{ChurnConvention, ChurnCounts, churn_rate};
use crate::stats::interval;
use crate::stats::proportion::Rate;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// Options of churn.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SubscriptionChurnOptions {
    /// The periods; default months.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// The churn convention: who counts as lost, of whom; default opening-cohort.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub convention: ChurnConvention,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The confidence level of the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
    /// A customer who comes back after at least this many days has left and is reactivated; after fewer, never left.
    /// Default 1.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub reactivation_after_days: Option<f64>,
}

/// Revenue churn, as fractions of the revenue at the start.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RevenueChurn {
    /// Gross revenue churn: lost with customers who left, and contraction; null with a `reason`.
    pub gross: Option<f64>,
    /// Net revenue churn: gross minus expansion and reactivation; below 0 when more was won than lost. Null with a `reason`.
    pub net: Option<f64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The subscribers of one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ChurnPeriod {
    /// Its first day, `yyyy-mm-dd`.
    pub period: String,
    /// Whether it is unfinished: what is counted is so far, and rates are null.
    pub open: bool,
    /// Customers at the start: on the day before.
    pub start: f64,
    /// Customers who came for the first time.
    pub new: f64,
    /// Customers who came back.
    pub reactivated: f64,
    /// Customers who were there or came, and were gone at the end.
    pub lost: f64,
    /// Those of them who came in the period.
    pub lost_of_acquired: f64,
    /// Customers at the end: on the last day, or on the as-of day.
    pub end: f64,
    /// Customer churn, by the convention.
    pub churn: Rate,
    /// Revenue churn; null where there are no amounts.
    pub revenue: Option<RevenueChurn>,
}

/// Churn by period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SubscriptionChurn {
    /// The periods from that of the first start on.
    pub periods: Vec<ChurnPeriod>,
    /// How those who left were counted.
    pub convention: ChurnConvention,
    /// After how many days a returning customer counts as reactivated.
    pub reactivation_after_days: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Customer and revenue churn by period; a customer counts once whatever the number of rows.
///
/// # Formula
/// A customer is there on a day that any row covers; the end of a row is the first day that it does not. Counted are
/// those at the end of a period against its start: start + new + reactivated − lost = end, and the rate is
/// [`churn_rate`] of these with acquired = new + reactivated. Revenue churn is that of
/// [`mrr_bridge`](crate::retention::revenue::mrr_bridge).
///
/// # Errors
/// An `as_of` that is not a day; a level outside 0–1; a gap that is not a whole number of 1 or more days.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{SubscriptionChurnOptions, churn};
///
/// let months = churn(&examples::subscriptions(), &SubscriptionChurnOptions::default())?.periods;
/// // In February Bo left, of four customers; Ed came and went.
/// assert_eq!((months[1].start, months[1].churn.value), (4.0, Some(0.25)));
/// let soon = SubscriptionChurnOptions { as_of: Some("soon".into()), ..SubscriptionChurnOptions::default() };
/// let refused = churn(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn churn(
    subscriptions: &Subscriptions,
    options: &SubscriptionChurnOptions,
) -> Result<SubscriptionChurn, LoyaltyError> {
    let level = interval::level(options.level.unwrap_or_else(interval::usual_level))?;
    let asked = Asked {
        period: options.period,
        as_of: options.as_of.as_deref(),
        reactivation_after_days: options.reactivation_after_days,
    };
    let movements = Movements::new(subscriptions, asked)?;
    let has_amounts = subscriptions.columns.amount;
    let periods = movements.periods().map(|(period, open, movement)| {
        let revenue = has_amounts.then(|| revenue_churn(movement, open)).transpose()?;
        Ok(ChurnPeriod {
            period,
            open,
            start: movement.start as f64,
            new: movement.new as f64,
            reactivated: movement.reactivated as f64,
            lost: movement.lost as f64,
            lost_of_acquired: movement.lost_of_acquired as f64,
            end: movement.end() as f64,
            churn: logo_churn(movement, open, options.convention, level)?,
            revenue,
        })
    });
    Ok(SubscriptionChurn {
        periods: periods.collect::<Result<_, LoyaltyError>>()?,
        convention: options.convention,
        reactivation_after_days: movements.reactivation_after_days,
        as_of: day::iso(movements.as_of),
        warnings: movements.warnings.clone(),
    })
}

fn logo_churn(movement: &Movement, open: bool, convention: ChurnConvention, level: f64) -> Result<Rate, LoyaltyError> {
    let counts = ChurnCounts {
        start: movement.start as f64,
        lost: movement.lost as f64,
        acquired: Some((movement.new + movement.reactivated) as f64),
        lost_of_acquired: Some(movement.lost_of_acquired as f64),
        end: None,
    };
    let rate = churn_rate(counts, convention, level)?;
    let unknown = |rate| Rate { value: None, interval: None, reason: Some(Reason::StillOpen {}), ..rate };
    Ok(if open { unknown(rate) } else { rate })
}

fn revenue_churn(movement: &Movement, open: bool) -> Result<RevenueChurn, LoyaltyError> {
    if open {
        return Ok(RevenueChurn { gross: None, net: None, reason: Some(Reason::StillOpen {}) });
    }
    let bridge = movement.revenue.bridge()?;
    let reason = bridge.gross_churn.is_none().then_some(bridge.reason).flatten();
    Ok(RevenueChurn { gross: bridge.gross_churn, net: bridge.net_churn, reason })
}

#[cfg(test)]
mod tests {
    use super::super::sample::winter;
    use super::*;

    fn found(options: SubscriptionChurnOptions) -> SubscriptionChurn {
        churn(&winter(), &SubscriptionChurnOptions { as_of: Some("2026-04-15".into()), ..options }).unwrap()
    }

    #[test]
    fn a_winter_by_hand() {
        let found = found(SubscriptionChurnOptions::default());
        let values: Vec<_> = found.periods.iter().map(|period| period.churn.value).collect();
        assert_eq!(values, [None, Some(0.25), Some(1.0 / 3.0), None]);
        assert_eq!(found.periods[0].churn.reason, Some(Reason::EmptyGroup { name: "start".into() }));
        assert_eq!(found.periods[3].churn.reason, Some(Reason::StillOpen {}));
        let revenue = |at: usize| found.periods[at].revenue.clone().unwrap();
        assert_eq!((revenue(1).gross, revenue(1).net), (Some(10.0 / 55.0), Some(0.0)));
        assert_eq!((revenue(2).gross, revenue(2).net), (Some(25.0 / 55.0), Some(25.0 / 55.0)));
        assert_eq!((revenue(3).gross, revenue(3).reason), (None, Some(Reason::StillOpen {})));
        assert_eq!(revenue(0).reason, Some(Reason::EmptyGroup { name: "start".into() }));
    }

    #[test]
    fn each_convention_counts_its_own() {
        let of = |convention| {
            let options = SubscriptionChurnOptions { convention, ..Default::default() };
            found(options).periods[1].churn.value
        };
        assert_eq!(of(ChurnConvention::AllLost), Some(2.0 / 4.0));
        assert_eq!(of(ChurnConvention::Midpoint), Some(2.0 / 3.5));
        assert_eq!(of(ChurnConvention::StartPlusNew), Some(2.0 / 5.0));
    }

    #[test]
    fn a_month_is_finished_on_its_last_day() {
        let on = |day: &str| {
            let options = SubscriptionChurnOptions { as_of: Some(day.into()), ..Default::default() };
            churn(&winter(), &options).unwrap().periods.pop().unwrap()
        };
        assert!(on("2026-03-30").open && !on("2026-03-31").open);
        assert_eq!(on("2026-03-31").churn.value, Some(1.0 / 3.0));
        // On 28 February Cy is still there.
        assert_eq!(on("2026-02-28").end, 3.0);
    }
}
