//! Cross-buying: how many categories do customers buy, which second, and are such customers worth more?

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::purchases::{Purchase, Purchases};
use crate::error::{field, representable};
use crate::stats::interval;
use crate::stats::order::{sort_by, sort_pairs};
use crate::stats::proportion::{Rate, RateOptions, Share, rate};
use crate::stats::quantile::{quantile, sorted};
use crate::stats::sum::Sum;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// Options: the as-of day and the confidence level.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CrossBuyingOptions {
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file. Needs a column of dates.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The confidence level of the intervals; default 0.95.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: Option<f64>,
}

/// The customers who buy so many kinds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct KindsBought {
    /// How many kinds; 0 for those whose purchases name none.
    pub kinds: f64,
    /// How many customers.
    pub customers: f64,
    /// Their share of all customers.
    pub share: Rate,
    /// What they have paid, after refunds unless these were left out, in the currency counted in; null where there are no
    /// amounts.
    pub revenue: Option<f64>,
    /// The same for each of them; null where there are no amounts.
    pub revenue_per_customer: Option<f64>,
}

/// A kind that customers bought second, after another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct KindAfter {
    /// The kind with which customers began.
    pub first: String,
    /// The kind that they bought next.
    pub second: String,
    /// How many customers.
    pub customers: f64,
    /// Their share of those who began with the first kind alone.
    pub share: Rate,
}

/// The kinds that customers buy.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CrossBuying {
    /// Customers by the number of their kinds, from few to many.
    pub by_kinds: Vec<KindsBought>,
    /// How many of those who buy a kind that is named buy a second one.
    pub second_kind: Rate,
    /// What comes second after what, the most common first, up to the number requested; null without dates.
    pub pairs: Option<Vec<KindAfter>>,
    /// Customers who bought several kinds on their first day, so that none is the first; null without dates.
    pub together: Option<f64>,
    /// Half of those who buy a second kind bought it within so many days of the first, 0 where on the same day; null without
    /// dates, and with a `reason` where nobody did.
    pub median_days: Option<f64>,
    /// Customers who have bought anything.
    pub customers: f64,
    /// Customers of whom there is nothing but what was paid back; they are not included.
    pub refund_only: f64,
    /// Purchases whose kind is not named; they are revenue, but no kind.
    pub unnamed: f64,
    /// The as-of day, `yyyy-mm-dd`; null without dates.
    pub as_of: Option<String>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no median.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// How many kinds customers buy, how many buy a second one, and which.
///
/// # Formula
/// A customer's kinds are those of the rows of zero or more; rows below zero are paid back and lower the revenue, but
/// nobody's kinds. The second kind is what a customer who began with one kind alone bought on the first day with another;
/// of several on that day each counts, so that the shares after one kind may add up to more than 1. The median (type 7)
/// is of those who have bought a second kind by now; who has not may do so later.
///
/// # Errors
/// An `as_of` that is not a day, or without a column of dates; a level outside 0–1.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{CrossBuyingOptions, cross_buying};
///
/// let found = cross_buying(&examples::purchases(), &CrossBuyingOptions::default(), 10)?;
/// // Ann, one of two, bought another kind after ten days.
/// assert_eq!((found.second_kind.value, found.median_days), (Some(0.5), Some(10.0)));
/// let refused = cross_buying(&examples::purchases(), &CrossBuyingOptions { as_of: Some("soon".into()), level: None }, 10);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn cross_buying(
    purchases: &Purchases,
    options: &CrossBuyingOptions,
    limit: usize,
) -> Result<CrossBuying, LoyaltyError> {
    let columns = purchases.columns;
    let as_of = match &options.as_of {
        Some(_) if !columns.date => return Err(LoyaltyError::MissingInput { name: "date".into() }),
        Some(text) => day::from_iso(field!("as_of"), text)?,
        None => purchases.last_day().unwrap_or_default(),
    };
    let level = interval::level(options.level.unwrap_or_else(interval::usual_level))?;
    let share_of = |numerator: f64, denominator: f64| {
        rate(Share { numerator, denominator }, RateOptions { level, population: None })
    };
    let nameless = purchases.without_name();
    let paid = purchases.paid_until(as_of);
    // By how many kinds: how many customers, and what they paid.
    let mut by_kinds = vec![(0.0, Sum::default()); purchases.kinds() + 1];
    let mut began = vec![0.0; purchases.kinds()];
    let mut pairs: Vec<(u32, i32)> = vec![];
    let mut waited = vec![];
    let [mut together, mut refund_only, mut unnamed, mut later] = [0.0; 4];
    for rows in purchases.histories() {
        let (rows, after) = rows.split_at(rows.partition_point(|row| row.day <= as_of));
        later += after.len() as f64;
        let Some(Purchase { customer, .. }) = rows.first() else { continue };
        let bought = || rows.iter().filter(|row| !row.is_refund);
        if bought().next().is_none() {
            refund_only += 1.0;
            continue;
        }
        unnamed += bought().filter(|row| Some(row.kind) == nameless).count() as f64;
        let kinds = first_days(bought().filter(|row| Some(row.kind) != nameless));
        let (customers, revenue) = &mut by_kinds[kinds.len()];
        *customers += 1.0;
        revenue.add(paid[*customer as usize]);
        let Some((first_day, first)) = kinds.first().copied() else { continue };
        let next = kinds.get(1).map(|(day, _)| *day);
        waited.extend(next.map(|day| f64::from(day - first_day)));
        if next == Some(first_day) {
            together += 1.0;
            continue;
        }
        began[first as usize] += 1.0;
        let second = kinds.iter().filter(|(day, _)| Some(*day) == next);
        pairs.extend(second.map(|(_, second)| (first, *second as i32)));
    }
    let at_least = |least: usize| by_kinds.iter().skip(least).fold(0.0, |sum, (customers, _)| sum + customers);
    let customers = at_least(0);
    let second_kind = share_of(at_least(2), at_least(1))?;
    let rows = by_kinds.iter().enumerate().filter(|(_, (customers, _))| *customers > 0.0);
    let rows = rows.map(|(kinds, (bought_by, revenue))| {
        let revenue = columns.amount.then(|| representable("revenue", revenue.value())).transpose()?;
        Ok(KindsBought {
            kinds: kinds as f64,
            customers: *bought_by,
            share: share_of(*bought_by, customers)?,
            revenue,
            revenue_per_customer: revenue.map(|revenue| revenue / bought_by),
        })
    });
    let by_kinds = rows.collect::<Result<_, LoyaltyError>>()?;
    sort_pairs(&mut pairs);
    let named = pairs.chunk_by(|a, b| a == b).map(|same| {
        let ((first, second), customers) = (same[0], same.len() as f64);
        let share = share_of(customers, began[first as usize])?;
        Ok(KindAfter { first: purchases.kind(first), second: purchases.kind(second as u32), customers, share })
    });
    let mut pairs = named.collect::<Result<Vec<_>, LoyaltyError>>()?;
    sort_by(&mut pairs, |a, b| {
        let names = || (&a.first, &a.second).cmp(&(&b.first, &b.second));
        b.customers.total_cmp(&a.customers).then_with(names)
    });
    pairs.truncate(limit);
    let mut warnings = vec![];
    if later > 0.0 {
        warnings.push(Warning::RowsAfterAsOf { count: later });
    }
    let nobody = columns.date && waited.is_empty();
    Ok(CrossBuying {
        by_kinds,
        second_kind,
        pairs: columns.date.then_some(pairs),
        together: columns.date.then_some(together),
        median_days: quantile(&sorted(waited), 0.5).filter(|_| columns.date),
        customers,
        refund_only,
        unnamed,
        as_of: columns.date.then(|| day::iso(as_of)),
        warnings,
        reason: nobody.then(|| Reason::EmptyGroup { name: field!("second_kind").into() }),
    })
}

/// The first day of each kind, the earliest first.
fn first_days<'a>(bought: impl Iterator<Item = &'a Purchase>) -> Vec<(i32, u32)> {
    let mut kinds: Vec<(u32, i32)> = bought.map(|row| (row.kind, row.day)).collect();
    sort_pairs(&mut kinds);
    kinds.dedup_by_key(|(kind, _)| *kind);
    let mut days: Vec<(i32, u32)> = kinds.into_iter().map(|(kind, day)| (day, kind)).collect();
    sort_by(&mut days, Ord::cmp);
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::Line;
    use crate::customer::purchases::{PurchaseColumns, PurchasesBuilder};

    /// Ann: tea, then tea, then a pot after 10 days; Bo: tea, then a pot and cups after 20; Cy: tea alone, of which half was
    /// paid back; Di: tea and a pot on one day; Ed: something without a name; Fi: only money back; Gus: tea next year.
    fn shop(columns: PurchaseColumns) -> Purchases {
        let mut builder = PurchasesBuilder::default();
        for (customer, kind, day, amount) in [
            ("Bo", "cups", 25, 8),
            ("Ann", "tea", 0, 10),
            ("Ann", "tea", 3, 10),
            ("Ann", "pot", 10, 30),
            ("Bo", "pot", 25, 30),
            ("Bo", "tea", 5, 12),
            ("Cy", "tea", 2, 10),
            ("Cy", "pot", 3, -5),
            ("Di", "pot", 4, 30),
            ("Di", "tea", 4, 10),
            ("Ed", "", 4, 7),
            ("Fi", "tea", 4, -1),
            ("Gus", "tea", 400, 9),
        ] {
            let day = if columns.date { day } else { 0 };
            builder.add(customer.as_bytes(), kind.as_bytes(), Line { day, amount: f64::from(amount) });
        }
        builder.finish(columns)
    }

    #[test]
    fn a_shop_by_hand() {
        let options = CrossBuyingOptions { as_of: Some(day::iso(30)), level: None };
        let found = cross_buying(&shop(PurchaseColumns { date: true, amount: true }), &options, 9).unwrap();
        let rows: Vec<_> =
            found.by_kinds.iter().map(|r| (r.kinds, r.customers, r.revenue, r.revenue_per_customer)).collect();
        let expected = [
            (0.0, 1.0, Some(7.0), Some(7.0)),
            (1.0, 1.0, Some(5.0), Some(5.0)),
            (2.0, 2.0, Some(90.0), Some(45.0)),
            (3.0, 1.0, Some(50.0), Some(50.0)),
        ];
        assert_eq!(rows, expected);
        // Ann, Bo and Di of those four who bought something with a name.
        assert_eq!((found.second_kind.value, found.second_kind.denominator), (Some(0.75), 4.0));
        assert_eq!(found.second_kind.interval, Some(crate::stats::proportion::wilson(3.0, 4.0, 0.95)));
        let pairs: Vec<_> = found.pairs.iter().flatten().map(|p| (&*p.first, &*p.second, p.customers)).collect();
        assert_eq!(pairs, [("tea", "pot", 2.0), ("tea", "cups", 1.0)]);
        // Of Ann, Bo and Cy, who began with tea alone.
        assert_eq!(found.pairs.unwrap()[0].share.value, Some(2.0 / 3.0));
        // 10, 20 and, on one day, 0.
        assert_eq!((found.median_days, found.together), (Some(10.0), Some(1.0)));
        assert_eq!((found.customers, found.refund_only, found.unnamed), (5.0, 1.0, 1.0));
        assert_eq!((found.warnings, found.reason), (vec![Warning::RowsAfterAsOf { count: 1.0 }], None));
    }

    #[test]
    fn without_dates_nothing_comes_first() {
        let shop = shop(PurchaseColumns::default());
        let found = cross_buying(&shop, &CrossBuyingOptions::default(), 9).unwrap();
        assert_eq!((found.pairs, found.together, found.median_days, found.as_of), (None, None, None, None));
        assert_eq!((found.second_kind.value, found.by_kinds[1].revenue), (Some(0.6), None));
        assert_eq!(found.reason, None);
        let refused = cross_buying(&shop, &CrossBuyingOptions { as_of: Some("2026-01-01".into()), level: None }, 9);
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "date".into() }));
    }

    #[test]
    fn before_anybody_bought_there_is_no_share() {
        let options = CrossBuyingOptions { as_of: Some(day::iso(-1)), level: None };
        let found = cross_buying(&shop(PurchaseColumns { date: true, amount: true }), &options, 9).unwrap();
        assert_eq!((found.customers, found.second_kind.value, found.median_days), (0.0, None, None));
        assert_eq!(found.reason, Some(Reason::EmptyGroup { name: "second_kind".into() }));
    }
}
