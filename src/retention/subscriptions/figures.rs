//! Key figures of subscriptions: which figures, period by period, show how the business does?

use super::movements::{Asked, Movement, Movements, amount};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::period::Period;
use crate::customer::subscriptions::Subscriptions;
use crate::stats::proportion::Share;
use crate::stats::scorecard::Figure;
use crate::warning::Warning;
use serde::{Deserialize, Serialize};

/// A figure of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum SubscriptionMetric {
    /// Customers at the end.
    Customers,
    /// Customers who came for the first time.
    NewCustomers,
    /// Customer churn: the share of customers at the start who left (opening cohort).
    Churn,
    /// Customer retention: the share of them who stayed.
    Retention,
    /// Monthly recurring revenue (MRR) at the end.
    Mrr,
    /// Gross revenue retention: the share of MRR at the start that was kept, without expansion.
    GrossRevenueRetention,
    /// Net revenue retention: the same, with expansion.
    NetRevenueRetention,
}

impl SubscriptionMetric {
    /// Each, in the order of a scorecard.
    pub const ALL: [Self; 7] = [
        Self::Customers,
        Self::NewCustomers,
        Self::Churn,
        Self::Retention,
        Self::Mrr,
        Self::GrossRevenueRetention,
        Self::NetRevenueRetention,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::NewCustomers => "new-customers",
            Self::Churn => "churn",
            Self::Retention => "retention",
            Self::Mrr => "mrr",
            Self::GrossRevenueRetention => "gross-revenue-retention",
            Self::NetRevenueRetention => "net-revenue-retention",
        }
    }

    fn is_of_revenue(self) -> bool {
        matches!(self, Self::Mrr | Self::GrossRevenueRetention | Self::NetRevenueRetention)
    }

    fn of(self, movement: &Movement) -> Result<Figure, LoyaltyError> {
        let left = (movement.lost - movement.lost_of_acquired) as f64;
        let start = movement.start as f64;
        let share = |numerator| Figure::Share(Share { numerator, denominator: start });
        let bridge = || movement.revenue.bridge();
        let known = |value: Option<f64>| value.map_or(Figure::Missing, Figure::Value);
        Ok(match self {
            Self::Customers => Figure::Value(movement.end() as f64),
            Self::NewCustomers => Figure::Value(movement.new as f64),
            Self::Churn => share(left),
            Self::Retention => share(start - left),
            Self::Mrr => Figure::Value(amount(movement.revenue.end())),
            Self::GrossRevenueRetention => known(bridge()?.gross_retention),
            Self::NetRevenueRetention => known(bridge()?.net_retention),
        })
    }
}

/// Which figures, of which periods.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SubscriptionFigureOptions {
    /// The length of the periods; default months.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// The figures, in the order wanted; default: all that the file can answer.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub metrics: Option<Vec<SubscriptionMetric>>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// A customer who comes back after at least this many days has left and is reactivated; after fewer, never left.
    /// Default 1.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub reactivation_after_days: Option<f64>,
}

/// The figures of all finished periods.
#[derive(Debug, Clone, PartialEq)]
pub struct SubscriptionFigures {
    /// The first day of each finished period.
    pub periods: Vec<String>,
    /// The first day of the one that is not over, and not included.
    pub unfinished: Option<String>,
    /// Each figure in each finished period.
    pub series: Vec<(SubscriptionMetric, Vec<Figure>)>,
    /// After how many days a returning customer counts as reactivated.
    pub reactivation_after_days: f64,
    /// The as-of day.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The chosen figures of each finished period, from that of the first start on. Customers and shares are those of
/// [`churn`](super::churn::churn) by the opening cohort, revenue that of [`mrr`](super::mrr::mrr): what there is, customers
/// and MRR, at the end of the period, and shares of what there was at its start.
///
/// # Errors
/// A figure of revenue without a column of amounts; an `as_of` that is not a day; a gap that is not a whole number of 1 or
/// more days.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{SubscriptionFigureOptions, SubscriptionMetric, figures};
///
/// let options = SubscriptionFigureOptions {
///     metrics: Some(vec![SubscriptionMetric::Mrr]),
///     ..SubscriptionFigureOptions::default()
/// };
/// let found = figures(&examples::subscriptions(), &options)?;
/// assert_eq!((found.periods[0].as_str(), found.series[0].0), ("2026-01-01", SubscriptionMetric::Mrr));
/// let soon = SubscriptionFigureOptions { as_of: Some("soon".into()), ..SubscriptionFigureOptions::default() };
/// let refused = figures(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn figures(
    subscriptions: &Subscriptions,
    options: &SubscriptionFigureOptions,
) -> Result<SubscriptionFigures, LoyaltyError> {
    let has_amounts = subscriptions.columns.amount;
    let can_answer = |metric: &SubscriptionMetric| has_amounts || !metric.is_of_revenue();
    let metrics = match &options.metrics {
        Some(asked) if asked.iter().all(can_answer) => asked.clone(),
        Some(_) => return Err(LoyaltyError::MissingInput { name: "amount".into() }),
        None => SubscriptionMetric::ALL.into_iter().filter(can_answer).collect(),
    };
    let asked = Asked {
        period: options.period,
        as_of: options.as_of.as_deref(),
        reactivation_after_days: options.reactivation_after_days,
    };
    let movements = Movements::new(subscriptions, asked)?;
    let finished = || movements.periods().filter(|(_, open, _)| !open);
    let series = metrics.into_iter().map(|metric| {
        let figures = finished().map(|(_, _, movement)| metric.of(movement));
        Ok((metric, figures.collect::<Result<_, LoyaltyError>>()?))
    });
    Ok(SubscriptionFigures {
        periods: finished().map(|(period, ..)| period).collect(),
        unfinished: movements.periods().find(|(_, open, _)| *open).map(|(period, ..)| period),
        series: series.collect::<Result<_, LoyaltyError>>()?,
        reactivation_after_days: movements.reactivation_after_days,
        as_of: day::iso(movements.as_of),
        warnings: movements.warnings.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::winter;
    use super::*;
    use Figure::{Missing, Value};

    fn found(metrics: Option<Vec<SubscriptionMetric>>) -> Result<SubscriptionFigures, LoyaltyError> {
        let as_of = Some("2026-04-15".into());
        figures(&winter(), &SubscriptionFigureOptions { metrics, as_of, ..Default::default() })
    }

    #[test]
    fn a_winter_by_hand() {
        let found = found(None).unwrap();
        assert_eq!(found.periods, ["2026-01-01", "2026-02-01", "2026-03-01"]);
        assert_eq!(found.unfinished.as_deref(), Some("2026-04-01"));
        let share = |numerator, denominator| Figure::Share(Share { numerator, denominator });
        let expected = [
            vec![Value(4.0), Value(3.0), Value(3.0)],
            vec![Value(4.0), Value(1.0), Value(1.0)],
            vec![share(0.0, 0.0), share(1.0, 4.0), share(1.0, 3.0)],
            vec![share(0.0, 0.0), share(3.0, 4.0), share(2.0, 3.0)],
            vec![Value(55.0), Value(55.0), Value(50.0)],
            vec![Missing, Value(45.0 / 55.0), Value(30.0 / 55.0)],
            vec![Missing, Value(1.0), Value(30.0 / 55.0)],
        ];
        for ((metric, figures), expected) in found.series.iter().zip(expected) {
            assert_eq!(*figures, expected, "{}", metric.name());
        }
        assert_eq!(found.series.len(), SubscriptionMetric::ALL.len());
    }

    #[test]
    fn chosen_figures_come_in_the_order_wanted() {
        use SubscriptionMetric::{Churn, Customers};
        let found = found(Some(vec![Churn, Customers])).unwrap();
        assert_eq!(found.series.iter().map(|(metric, _)| *metric).collect::<Vec<_>>(), [Churn, Customers]);
    }
}
