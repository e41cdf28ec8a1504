//! Discounts: how much below list price do customers renew, and buy for the first time?

use super::movements::amount;
use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::period::Period;
use crate::customer::subscriptions::{NO_PRICE, Subscription, Subscriptions};
use crate::error::{count, field, within};
use crate::stats::interval;
use crate::stats::order::sort_by;
use crate::stats::proportion::{Rate, RateOptions, Share, rate};
use crate::stats::quantile::{quantile, sorted};
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// The grouping of renewals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum RenewalGroups {
    /// The plan that is sold.
    Plan,
    /// The account manager who sells it.
    Manager,
}

/// Options of discounts.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RenewalOptions {
    /// The periods, by the first day of the new subscription; default months.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// The discounts of each plan, or of each account manager, beside those of all.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub by: Option<RenewalGroups>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The confidence level of the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
    /// A customer who comes back after at least this many days has left and is won back; after fewer, renews. Default 1:
    /// a renewal starts on the day the previous subscription ended.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub reactivation_after_days: Option<f64>,
}

/// The discount off the list price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Discounts {
    /// Subscriptions sold.
    pub sold: f64,
    /// Those of them that the figures are of: with a list price above zero that the amount does not exceed.
    pub priced: f64,
    /// 1 − amounts/list prices of them all, a fraction; null with a `reason`.
    pub discount: Option<f64>,
    /// The median of their discounts, each counting the same; null with a `reason`.
    pub median: Option<f64>,
    /// How many of them were sold below the list price.
    pub discounted: Rate,
    /// Those that cost more than their list price; not included.
    pub above_list_price: f64,
    /// Those with a list price of zero; not included.
    pub zero_list_price: f64,
    /// Those without a list price; not included.
    pub without_list_price: f64,
    /// Why there is no discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The discounts of one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct DiscountPeriod {
    /// Its first day, `yyyy-mm-dd`.
    pub period: String,
    /// Whether it is unfinished: counts are so far, and figures are null.
    pub open: bool,
    /// At renewals.
    pub renewals: Discounts,
    /// At first sales.
    pub first_sales: Discounts,
}

/// The discounts of one plan or account manager.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct DiscountGroup {
    /// The plan, or the account manager; "" is none.
    pub group: String,
    /// At renewals.
    pub renewals: Discounts,
    /// At first sales.
    pub first_sales: Discounts,
}

/// Why a subscription is not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum PriceProblem {
    /// It costs more than its list price.
    AboveListPrice,
    /// Its list price is zero.
    ZeroListPrice,
    /// Its list price is not known.
    WithoutListPrice,
}

/// A renewal or first sale whose discount is unknown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct OddPrice {
    /// The customer's name in the file.
    pub customer: String,
    /// The first day, `yyyy-mm-dd`.
    pub start: String,
    /// The price per month.
    pub monthly_amount: f64,
    /// The list price per month; null if unknown.
    pub monthly_list_price: Option<f64>,
    /// The problem.
    pub problem: PriceProblem,
}

/// The discounts at renewals beside those at first sales.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RenewalDiscounts {
    /// At all renewals.
    pub renewals: Discounts,
    /// At all first sales: the rows of each customer's first day.
    pub first_sales: Discounts,
    /// The periods from that of the first start on.
    pub periods: Vec<DiscountPeriod>,
    /// The plans or account managers, those with most renewals first; null unless asked for.
    pub groups: Option<Vec<DiscountGroup>>,
    /// Subscriptions that were added while another went on; not included.
    pub additions: f64,
    /// Subscriptions of customers who had left and were won back; not included.
    pub reactivations: f64,
    /// Renewals and first sales that are not included, the first 100 by their start.
    pub odd: Vec<OddPrice>,
    /// After how many days a returning customer counts as reactivated.
    pub reactivation_after_days: f64,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

const MOST_ODD: usize = 100;

/// Discounts off the list price at renewals and at first sales.
///
/// # Formula
/// Discount 1 − Σ amounts/Σ list prices: what was given away of what the price list asked for. The median is that of
/// 1 − amount/list price of each subscription (type 7). A row is a renewal when it starts on the day on which an earlier row
/// of the customer ended, or fewer than `reactivation_after_days` later, on whichever plan; it is a first sale when it starts
/// on the customer's first day, an addition when another row goes on beside it, and else a reactivation.
///
/// # Errors
/// No column of amounts or of list prices; `by` a column that was not named; an `as_of` that is not a day; a level outside
/// 0–1; a gap that is not a whole number of 1 or more days.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::subscriptions::{RenewalOptions, renewal_discounts};
///
/// // Ann's second subscription follows on her first: 20 instead of 25.
/// let found = renewal_discounts(&examples::subscriptions(), &RenewalOptions::default())?;
/// assert_eq!((found.renewals.sold, found.renewals.median), (1.0, Some(0.2)));
/// let soon = RenewalOptions { as_of: Some("soon".into()), ..RenewalOptions::default() };
/// let refused = renewal_discounts(&examples::subscriptions(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn renewal_discounts(
    subscriptions: &Subscriptions,
    options: &RenewalOptions,
) -> Result<RenewalDiscounts, LoyaltyError> {
    let columns = subscriptions.columns;
    let by = |group| options.by == Some(group);
    for (name, is_missing) in [
        ("amount", !columns.amount),
        (field!("list_price"), !columns.list_price),
        ("plan", by(RenewalGroups::Plan) && !columns.plan),
        ("manager", by(RenewalGroups::Manager) && !columns.manager),
    ] {
        if is_missing {
            return Err(LoyaltyError::MissingInput { name: name.into() });
        }
    }
    let as_of = as_of(subscriptions, options.as_of.as_deref())?;
    let level = interval::level(options.level.unwrap_or_else(interval::usual_level))?;
    let gap = count(field!("reactivation_after_days"), options.reactivation_after_days.unwrap_or(1.0))?;
    within(field!("reactivation_after_days"), gap, 1.0, 36_525.0)?;
    let period = options.period;
    let first = subscriptions.histories().map(|rows| rows[0].start).filter(|start| *start <= as_of).min();
    let numbers = first.map_or(0..0, |first| period.number(first)..period.number(as_of) + 1);
    let mut all = [Tally::default(), Tally::default()];
    let mut periods = vec![all.clone(); numbers.len()];
    let mut groups = vec![all.clone(); options.by.map_or(0, |by| by.len(subscriptions))];
    let (mut additions, mut reactivations) = (0.0, 0.0);
    let mut odd = vec![];
    for rows in subscriptions.histories() {
        sales(rows, as_of, gap as i32, |row, sale| {
            let which = match sale {
                Sale::Renewal => 0,
                Sale::First => 1,
                Sale::Addition => return additions += 1.0,
                Sale::Reactivation => return reactivations += 1.0,
            };
            let priced = priced(row);
            all[which].add(row, priced);
            periods[(period.number(row.start) - numbers.start) as usize][which].add(row, priced);
            if let Some(by) = options.by {
                groups[by.number(row) as usize][which].add(row, priced);
            }
            odd.extend(priced.err().map(|problem| (*row, problem)));
        });
    }
    let both = |[renewals, first]: &mut [Tally; 2], open| -> Result<_, LoyaltyError> {
        Ok((renewals.discounts(open, level)?, first.discounts(open, level)?))
    };
    let periods = numbers.zip(&mut periods).map(|(number, tallies)| {
        let open = period.is_open(number, as_of);
        let (renewals, first_sales) = both(tallies, open)?;
        Ok(DiscountPeriod { period: day::iso(period.first_day(number)), open, renewals, first_sales })
    });
    let periods = periods.collect::<Result<_, LoyaltyError>>()?;
    let groups = options.by.map(|by| -> Result<_, LoyaltyError> {
        let used = (0..).zip(&mut groups).filter(|(_, tallies)| tallies.iter().any(|tally| tally.sold > 0.0));
        let named = used.map(|(number, tallies)| {
            let (renewals, first_sales) = both(tallies, false)?;
            Ok(DiscountGroup { group: by.name(subscriptions, number), renewals, first_sales })
        });
        let mut named = named.collect::<Result<Vec<_>, LoyaltyError>>()?;
        sort_by(&mut named, |a, b| b.renewals.sold.total_cmp(&a.renewals.sold).then_with(|| a.group.cmp(&b.group)));
        Ok(named)
    });
    let groups = groups.transpose()?;
    let (renewals, first_sales) = both(&mut all, false)?;
    Ok(RenewalDiscounts {
        renewals,
        first_sales,
        periods,
        groups,
        additions,
        reactivations,
        odd: first_odd(subscriptions, odd),
        reactivation_after_days: gap,
        as_of: day::iso(as_of),
        warnings: left_out(subscriptions, as_of),
    })
}

impl RenewalGroups {
    fn len(self, subscriptions: &Subscriptions) -> usize {
        match self {
            Self::Plan => subscriptions.plans(),
            Self::Manager => subscriptions.managers(),
        }
    }

    fn number(self, row: &Subscription) -> u32 {
        match self {
            Self::Plan => row.plan,
            Self::Manager => row.manager,
        }
    }

    fn name(self, subscriptions: &Subscriptions, number: u32) -> String {
        match self {
            Self::Plan => subscriptions.plan(number),
            Self::Manager => subscriptions.manager(number),
        }
    }
}

/// How a subscription came about.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sale {
    First,
    Renewal,
    Addition,
    Reactivation,
}

/// Tells how each of a customer's subscriptions came about, as far as they were known on a day.
fn sales(rows: &[Subscription], as_of: i32, gap: i32, mut tell: impl FnMut(&Subscription, Sale)) {
    // What has no day is nothing that could be renewed.
    let mut ends: Vec<i32> = rows.iter().filter(|row| row.start < row.end).map(|row| row.end).collect();
    ends.sort_unstable();
    let mut longest = None;
    for same_day in rows.chunk_by(|a, b| a.start == b.start).take_while(|rows| rows[0].start <= as_of) {
        let start = same_day[0].start;
        let ended = ends.partition_point(|end| *end <= start).checked_sub(1).map(|at| ends[at]);
        let sale = match (longest, ended) {
            (None, _) => Sale::First,
            (_, Some(end)) if start - end < gap => Sale::Renewal,
            (Some(longest), _) if longest > start => Sale::Addition,
            _ => Sale::Reactivation,
        };
        same_day.iter().for_each(|row| tell(row, sale));
        longest = same_day.iter().map(|row| row.end).max().max(longest);
    }
}

/// The discount of a subscription.
fn priced(row: &Subscription) -> Result<f64, PriceProblem> {
    match row.list_price {
        NO_PRICE => Err(PriceProblem::WithoutListPrice),
        0 => Err(PriceProblem::ZeroListPrice),
        price if row.monthly > price => Err(PriceProblem::AboveListPrice),
        price => Ok((price - row.monthly) as f64 / price as f64),
    }
}

/// What was sold, with whole millionths, which add up exactly.
#[derive(Debug, Clone, Default)]
struct Tally {
    sold: f64,
    asked: i128,
    given_away: i128,
    discounts: Vec<f64>,
    above: f64,
    zero: f64,
    without: f64,
}

impl Tally {
    fn add(&mut self, row: &Subscription, priced: Result<f64, PriceProblem>) {
        self.sold += 1.0;
        match priced {
            Ok(discount) => {
                self.asked += i128::from(row.list_price);
                self.given_away += i128::from(row.list_price - row.monthly);
                self.discounts.push(discount);
            }
            Err(PriceProblem::AboveListPrice) => self.above += 1.0,
            Err(PriceProblem::ZeroListPrice) => self.zero += 1.0,
            Err(PriceProblem::WithoutListPrice) => self.without += 1.0,
        }
    }

    fn discounts(&mut self, open: bool, level: f64) -> Result<Discounts, LoyaltyError> {
        let discounts = sorted(std::mem::take(&mut self.discounts));
        let priced = discounts.len() as f64;
        let numerator = discounts.iter().filter(|discount| **discount > 0.0).count() as f64;
        let mut discounted = rate(Share { numerator, denominator: priced }, RateOptions { level, population: None })?;
        let mut reason = (priced == 0.0).then(|| Reason::EmptyGroup { name: "priced".into() });
        if open {
            reason = Some(Reason::StillOpen {});
        }
        if reason.is_some() {
            discounted = Rate { value: None, interval: None, reason: reason.clone(), ..discounted };
        }
        let known = reason.is_none();
        Ok(Discounts {
            sold: self.sold,
            priced,
            discount: known.then(|| self.given_away as f64 / self.asked as f64),
            median: quantile(&discounts, 0.5).filter(|_| known),
            discounted,
            above_list_price: self.above,
            zero_list_price: self.zero,
            without_list_price: self.without,
            reason,
        })
    }
}

fn first_odd(subscriptions: &Subscriptions, mut odd: Vec<(Subscription, PriceProblem)>) -> Vec<OddPrice> {
    let named = |row: &Subscription| (row.start, subscriptions.customer(row.customer));
    sort_by(&mut odd, |(a, _), (b, _)| named(a).cmp(&named(b)));
    let told = odd.iter().take(MOST_ODD).map(|(row, problem)| OddPrice {
        customer: subscriptions.customer(row.customer),
        start: day::iso(row.start),
        monthly_amount: amount(row.monthly.into()),
        monthly_list_price: (row.list_price != NO_PRICE).then(|| amount(row.list_price.into())),
        problem: *problem,
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::subscriptions::*;

    /// Customer, start, end ("" for none), plan, monthly amount and list price.
    type Row = (&'static str, &'static str, &'static str, &'static str, f64, Option<f64>);

    fn subscriptions(rows: &[Row]) -> Subscriptions {
        let mut builder = SubscriptionsBuilder::default();
        for (customer, start, end, plan, monthly, list_price) in rows {
            let day = |text: &str| day::from_iso("day", text).unwrap();
            let [customer, plan] = [customer, plan].map(|name| name.as_bytes());
            let names = SubscriptionNames { customer, plan, reason: b"", manager: b"" };
            let end = if end.is_empty() { NO_END } else { day(end) };
            let millionths = |amount: f64| (amount * MILLIONTHS).round() as i64;
            builder.add(names, day(start), end, millionths(*monthly), list_price.map_or(NO_PRICE, millionths));
        }
        builder.finish(SubscriptionColumns { plan: true, amount: true, list_price: true, ..Default::default() })
    }

    /// Ann renews twice, at 90 and 75 of 100; Bo at 300 of 300, three days late, and adds 20 of 40 beside it; Cy pays more
    /// than the list at first and renews without a list price; Di is won again after a year; Ed's list price is zero.
    fn firm() -> Subscriptions {
        subscriptions(&[
            ("Ann", "2025-01-01", "2025-02-01", "a", 100.0, Some(100.0)),
            ("Ann", "2025-02-01", "2025-03-01", "a", 90.0, Some(100.0)),
            ("Ann", "2025-03-01", "", "a", 75.0, Some(100.0)),
            ("Bo", "2025-01-05", "2025-02-05", "b", 240.0, Some(300.0)),
            ("Bo", "2025-02-08", "", "b", 300.0, Some(300.0)),
            ("Bo", "2025-02-20", "", "a", 20.0, Some(40.0)),
            ("Cy", "2025-01-10", "2025-02-10", "a", 50.0, Some(40.0)),
            ("Cy", "2025-02-10", "", "a", 50.0, None),
            ("Di", "2024-01-01", "2024-02-01", "a", 10.0, Some(10.0)),
            ("Di", "2025-02-01", "", "a", 5.0, Some(10.0)),
            ("Ed", "2025-02-01", "2025-02-01", "a", 0.0, Some(0.0)),
        ])
    }

    fn found(reactivation_after_days: f64, by: Option<RenewalGroups>) -> RenewalDiscounts {
        let options = RenewalOptions {
            as_of: Some("2025-03-15".into()),
            reactivation_after_days: Some(reactivation_after_days),
            by,
            ..Default::default()
        };
        renewal_discounts(&firm(), &options).unwrap()
    }

    #[test]
    fn a_firm_by_hand() {
        let found = found(4.0, None);
        // Renewals: Ann 90 and 75 of 100, Bo 300 of 300 after three days, Cy without a list price.
        let renewals = &found.renewals;
        assert_eq!((renewals.sold, renewals.priced, renewals.without_list_price), (4.0, 3.0, 1.0));
        assert_eq!((renewals.discount, renewals.median), (Some(35.0 / 500.0), Some(0.1)));
        assert_eq!((renewals.discounted.value, renewals.discounted.numerator), (Some(2.0 / 3.0), 2.0));
        assert_eq!(renewals.discounted.interval, Some(crate::stats::proportion::wilson(2.0, 3.0, 0.95)));
        // First sales: 100 of 100, 240 of 300, 10 of 10; Cy above the list, Ed with a list price of zero.
        let first = &found.first_sales;
        assert_eq!((first.sold, first.priced, first.above_list_price, first.zero_list_price), (5.0, 3.0, 1.0, 1.0));
        assert_eq!((first.discount, first.median), (Some(60.0 / 410.0), Some(0.0)));
        assert_eq!((found.additions, found.reactivations), (1.0, 1.0));
        let odd: Vec<_> = found.odd.iter().map(|odd| (odd.customer.as_str(), odd.problem)).collect();
        use PriceProblem::*;
        assert_eq!(odd, [("Cy", AboveListPrice), ("Ed", ZeroListPrice), ("Cy", WithoutListPrice)]);
        assert_eq!((found.odd[0].monthly_amount, found.odd[0].monthly_list_price), (50.0, Some(40.0)));
    }

    #[test]
    fn after_the_gap_a_customer_is_won_again() {
        let found = found(3.0, None);
        assert_eq!((found.renewals.sold, found.reactivations), (3.0, 2.0));
        assert_eq!(found.renewals.discount, Some(35.0 / 200.0));
    }

    #[test]
    fn periods_and_plans_part_what_was_sold() {
        let found = found(4.0, Some(RenewalGroups::Plan));
        assert_eq!((found.periods.len(), found.periods[0].period.as_str()), (15, "2024-01-01"));
        let february = &found.periods[13];
        assert_eq!((february.renewals.sold, february.renewals.discount), (3.0, Some(10.0 / 400.0)));
        let march = &found.periods[14];
        assert_eq!((march.open, march.renewals.sold, march.renewals.discount), (true, 1.0, None));
        assert_eq!(march.renewals.discounted.reason, Some(Reason::StillOpen {}));
        let sum = |of: fn(&DiscountPeriod) -> f64| found.periods.iter().map(of).sum::<f64>();
        assert_eq!((sum(|p| p.renewals.sold), sum(|p| p.first_sales.sold)), (4.0, 5.0));
        let groups = found.groups.unwrap();
        let plans: Vec<_> = groups.iter().map(|g| (g.group.as_str(), g.renewals.sold, g.renewals.discount)).collect();
        assert_eq!(plans, [("a", 3.0, Some(35.0 / 200.0)), ("b", 1.0, Some(0.0))]);
    }

    #[test]
    fn what_was_not_named_is_asked_for() {
        let refused = |by| renewal_discounts(&firm(), &RenewalOptions { by, ..Default::default() });
        assert_eq!(refused(Some(RenewalGroups::Manager)), Err(LoyaltyError::MissingInput { name: "manager".into() }));
        let winter = super::super::sample::winter();
        let refused = renewal_discounts(&winter, &RenewalOptions::default());
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "list_price".into() }));
    }
}
