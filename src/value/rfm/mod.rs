//! RFM: recency, frequency and monetary value as scores, and the segments they make.

pub(crate) mod migration;
mod scores;
pub(crate) mod segments;

pub use migration::*;
pub use segments::RfmMap;

use crate::customer::day;
use crate::customer::orders::Orders;
use crate::customer::overview::{as_of, left_out};
use crate::customer::spending::Spending;
use crate::error::{count, finite, non_negative, representable, within};
use crate::warning::Warning;
use crate::{CutsOrder, LoyaltyError, Problem};
use scores::Edges;
use segments::MAPPED;
use serde::{Deserialize, Serialize};

/// How customers are cut into groups of rising score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum RfmMethod {
    /// At quantiles; equal values get equal scores, so that groups may differ in size.
    #[default]
    Quantile,
    /// Into groups of equal size, the larger ones first, as SQL's `NTILE`; equal values may get different scores, by the
    /// order of the customers' names.
    Ntile,
    /// At cut-offs of one's own.
    Cuts,
}

/// Where scores begin: a value scores 1, and 1 more for each cut-off that it exceeds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RfmCutoffs {
    /// Days since the last order, falling: who has been away for fewer days than a cut-off exceeds it.
    pub recency: Vec<f64>,
    /// Orders, rising.
    pub frequency: Vec<f64>,
    /// Revenue in the file's currency, rising.
    pub monetary: Vec<f64>,
}

/// How to score and to name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RfmOptions {
    /// How customers are cut into groups; default: by quantiles, or at `cuts` where they are given.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub method: Option<RfmMethod>,
    /// Cut-offs of one's own: one fewer than there are scores, for each of the three.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub cuts: Option<RfmCutoffs>,
    /// The highest score, 3 to 5; default 5.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub bins: Option<f64>,
    /// Which segments; default: eleven.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub map: RfmMap,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// A segment in figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RfmSegment {
    /// What the trade calls it.
    pub name: String,
    /// How many customers.
    pub customers: f64,
    /// Their share of all customers.
    pub share: f64,
    /// What they have spent, in the file's currency.
    pub revenue: f64,
    /// Their share of all that was spent; null where that is zero or less.
    pub revenue_share: Option<f64>,
    /// Days since the last order, on average; null in an empty segment, as the next two.
    pub mean_recency: Option<f64>,
    /// Orders for each customer.
    pub mean_frequency: Option<f64>,
    /// Revenue for each customer.
    pub mean_monetary: Option<f64>,
}

/// All but the customers one by one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RfmSummary {
    /// How customers were cut into groups.
    pub method: RfmMethod,
    /// The highest score.
    pub bins: f64,
    /// Where scores begin; with `ntile` the values of the first customers of each score but the lowest.
    pub cutoffs: RfmCutoffs,
    /// All segments of the map, empty ones too.
    pub segments: Vec<RfmSegment>,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The values, scores and segments of customers, one list per term.
#[derive(Debug, Clone, PartialEq)]
pub struct Rfm {
    /// Days since the last order.
    pub recency: Vec<f64>,
    /// Orders.
    pub frequency: Vec<f64>,
    /// Revenue.
    pub monetary: Vec<f64>,
    /// The three scores as they are read, recency first: 543.
    pub code: Vec<u16>,
    /// Positions in `summary.segments`.
    pub segment: Vec<u8>,
    /// All but the customers one by one.
    pub summary: RfmSummary,
}

/// Scores customers by how lately, how often and for how much they bought, and puts each into a segment.
///
/// `recency` are days since the last order, `frequency` orders, `monetary` revenue: one entry per customer in each.
/// `ties` answers the place of each customer among all by name; only `ntile` asks.
///
/// # Formula
/// Quantile: the edges between b scores are the quantiles 1/b … (b−1)/b (type 7 of Hyndman & Fan 1996) of frequency,
/// monetary value and −recency; score = 1 + number of edges below the value, each of repeated edges counted. Ntile: in
/// rising order the first n mod b groups have ⌈n/b⌉ customers, the others ⌊n/b⌋. With fewer than five bins a score s
/// of b stands for 1 + 4(s−1)/(b−1) on the maps, rounded.
///
/// # Errors
/// Lists of different lengths; a negative recency or frequency; bins other than 3, 4 or 5; cut-offs that do not rise
/// (for recency: fall) or are not one fewer than the bins.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{RfmOptions, rfm};
///
/// let options = RfmOptions { bins: Some(3.0), ..RfmOptions::default() };
/// let columns = || (vec![1.0, 20.0, 300.0], vec![9.0, 3.0, 1.0], vec![900.0, 90.0, 9.0]);
/// let (recency, frequency, monetary) = columns();
/// // Without ties, nobody is asked for the order of the names.
/// assert_eq!(rfm(recency, frequency, monetary, &Vec::new, &options)?.code, [333, 222, 111]);
/// let (recency, frequency, monetary) = columns();
/// let refused = rfm(recency, frequency, monetary, &Vec::new, &RfmOptions { bins: Some(2.0), ..options });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "bins"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rfm(
    recency: Vec<f64>,
    frequency: Vec<f64>,
    monetary: Vec<f64>,
    ties: &dyn Fn() -> Vec<u32>,
    options: &RfmOptions,
) -> Result<Rfm, LoyaltyError> {
    for (name, list) in [("frequency", &frequency), ("monetary", &monetary)] {
        crate::error::same_length(name, list.len(), recency.len())?;
    }
    recency.iter().try_for_each(|days| non_negative("recency", *days).map(drop))?;
    frequency.iter().try_for_each(|orders| count("frequency", *orders).map(drop))?;
    monetary.iter().try_for_each(|amount| finite("monetary", *amount).map(drop))?;
    for (name, list) in [("recency", &recency), ("frequency", &frequency), ("monetary", &monetary)] {
        representable(name, list.iter().map(|value| value.abs()).sum())?;
    }
    let bins = bins(options)?;
    let method = options.method.unwrap_or(if options.cuts.is_some() { RfmMethod::Cuts } else { RfmMethod::Quantile });
    // Lately is good: the fewer days, the higher the score.
    let lateness: Vec<f64> = recency.iter().map(|days| -days).collect();
    let own = own_cutoffs(options, method, bins)?;
    let ties = if method == RfmMethod::Ntile { ties() } else { vec![] };
    let mut warnings = vec![];
    let mut edges = vec![];
    let mut scores = vec![];
    for (name, values, own) in [
        ("recency", &lateness, own.as_ref().map(|own| own.recency.iter().map(|days| -days).collect())),
        ("frequency", &frequency, own.as_ref().map(|own| own.frequency.clone())),
        ("monetary", &monetary, own.as_ref().map(|own| own.monetary.clone())),
    ] {
        let (found, distinct): (Edges, usize) = match method {
            RfmMethod::Cuts => (Edges::of(own.unwrap_or_default(), values), bins),
            RfmMethod::Quantile => Edges::at_quantiles(values, bins),
            RfmMethod::Ntile => Edges::of_equal_groups(values, &ties, bins),
        };
        if distinct < bins && !values.is_empty() {
            warnings.push(Warning::FewDistinctValues {
                name: name.into(),
                distinct: distinct as f64,
                bins: bins as f64,
            });
        }
        edges.push(found.cutoffs);
        scores.push(found.scores);
    }
    const STABLE: usize = 500; // metrics: fewer buyers are flagged
    if recency.len() < STABLE {
        warnings.push(Warning::FewBuyers { n: recency.len() as f64 });
    }
    let code = (0..recency.len()).map(|at| scores.iter().fold(0, |code, of| 10 * code + u16::from(of[at]))).collect();
    let mapped = |score: u8| 1 + libm::round((MAPPED - 1) as f64 * f64::from(score - 1) / (bins - 1) as f64) as usize;
    let segment: Vec<u8> = (0..recency.len())
        .map(|at| options.map.segment(mapped(scores[0][at]), mapped(scores[1][at]), mapped(scores[2][at])))
        .collect();
    let mut cutoffs = edges.into_iter();
    let mut next = || cutoffs.next().unwrap_or_default();
    let cutoffs = RfmCutoffs {
        recency: next().into_iter().map(|edge| 0.0 - edge).collect(),
        frequency: next(),
        monetary: next(),
    };
    let segments = in_figures(options.map, &segment, [&recency, &frequency, &monetary]);
    let summary = RfmSummary { method, bins: bins as f64, cutoffs, segments, warnings };
    Ok(Rfm { recency, frequency, monetary, code, segment, summary })
}

/// The same of the orders of a file, as they stood on a day, and the customers by their numbers.
///
/// Frequency counts orders, monetary value is what they brought less what was paid back.
///
/// # Errors
/// As [`rfm`]; an `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{RfmOptions, rfm_of_orders};
///
/// let (customers, found) = rfm_of_orders(&examples::orders(), &RfmOptions::default())?;
/// assert_eq!(customers, [0, 1, 2, 3]);
/// assert_eq!(found.monetary, [30.0, 40.0, 30.0, 15.0]);
/// let soon = RfmOptions { as_of: Some("soon".into()), ..RfmOptions::default() };
/// let refused = rfm_of_orders(&examples::orders(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rfm_of_orders(orders: &Orders, options: &RfmOptions) -> Result<(Vec<u32>, Rfm), LoyaltyError> {
    orders.refuse_without_amounts()?;
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let all = Spending::of_all(orders, as_of);
    let customers: Vec<u32> = (0..all.len() as u32).filter(|customer| all[*customer as usize].has_ordered()).collect();
    let column = |of: fn(&Spending, i32) -> f64| customers.iter().map(|at| of(&all[*at as usize], as_of)).collect();
    let mut found = rfm(
        column(|spent, as_of| f64::from(as_of - spent.last)),
        column(|spent, _| f64::from(spent.orders)),
        column(|spent, _| spent.total),
        &|| orders.names().ranks(&customers),
        options,
    )?;
    found.summary.warnings.extend(left_out(orders.len() - orders.len_until(as_of)));
    Ok((customers, found))
}

/// The day that [`rfm_of_orders`] looks back from.
///
/// # Errors
/// An `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::value::{RfmOptions, rfm_as_of};
///
/// assert_eq!(rfm_as_of(&examples::orders(), &RfmOptions::default())?, "2026-04-02");
/// let soon = RfmOptions { as_of: Some("soon".into()), ..RfmOptions::default() };
/// let refused = rfm_as_of(&examples::orders(), &soon);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn rfm_as_of(orders: &Orders, options: &RfmOptions) -> Result<String, LoyaltyError> {
    Ok(day::iso(as_of(orders, options.as_of.as_deref())?))
}

fn bins(options: &RfmOptions) -> Result<usize, LoyaltyError> {
    let bins = options.bins.unwrap_or(MAPPED as f64);
    count("bins", bins)?;
    Ok(within("bins", bins, 3.0, MAPPED as f64)? as usize)
}

fn own_cutoffs(options: &RfmOptions, method: RfmMethod, bins: usize) -> Result<Option<RfmCutoffs>, LoyaltyError> {
    let (RfmMethod::Cuts, Some(own)) = (method, &options.cuts) else {
        return match (method, &options.cuts) {
            (RfmMethod::Cuts, None) => Err(LoyaltyError::MissingInput { name: "cuts".into() }),
            (_, Some(_)) => {
                let problem = Problem::OnlyWith { option: "method".into(), value: "cuts".into() };
                Err(LoyaltyError::invalid("cuts", problem))
            }
            _ => Ok(None),
        };
    };
    let lists = [
        ("cuts.recency", &own.recency, -1.0),
        ("cuts.frequency", &own.frequency, 1.0),
        ("cuts.monetary", &own.monetary, 1.0),
    ];
    for (name, list, sign) in lists {
        list.iter().try_for_each(|cut| finite(name, *cut).map(drop))?;
        let rises = list.windows(2).all(|pair| sign * pair[0] <= sign * pair[1]);
        if list.len() != bins - 1 || !rises {
            let order = if sign < 0.0 { CutsOrder::Falling } else { CutsOrder::Rising };
            return Err(LoyaltyError::invalid(name, Problem::WrongCuts { needed: bins as u32 - 1, order }));
        }
    }
    Ok(Some(own.clone()))
}

fn in_figures(map: RfmMap, segment: &[u8], [recency, frequency, monetary]: [&[f64]; 3]) -> Vec<RfmSegment> {
    let mut sums = vec![[0.0; 4]; map.names().len()];
    for (at, of) in segment.iter().enumerate() {
        let sums = &mut sums[usize::from(*of)];
        [1.0, recency[at], frequency[at], monetary[at]].iter().zip(sums).for_each(|(value, sum)| *sum += value);
    }
    let revenue: f64 = sums.iter().map(|sums| sums[3]).sum();
    let all = segment.len().max(1) as f64;
    map.names()
        .zip(sums)
        .map(|(name, [customers, days, orders, spent])| {
            let mean = |sum: f64| (customers > 0.0).then(|| sum / customers);
            RfmSegment {
                name: name.into(),
                customers,
                share: customers / all,
                revenue: spent,
                revenue_share: (revenue > 0.0).then(|| spent / revenue),
                mean_recency: mean(days),
                mean_frequency: mean(orders),
                mean_monetary: mean(spent),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn plain(method: RfmMethod, bins: f64) -> RfmOptions {
        RfmOptions { method: Some(method), bins: Some(bins), ..RfmOptions::default() }
    }

    #[test]
    fn the_fewer_days_the_higher_the_score() {
        let recency = vec![1.0, 2.0, 3.0, 4.0, 5.0];
        let found = rfm(recency.clone(), recency.clone(), recency, &Vec::new, &RfmOptions::default()).unwrap();
        assert_eq!(found.code, [511, 422, 333, 244, 155]);
        let names: Vec<_> =
            found.segment.iter().map(|at| found.summary.segments[usize::from(*at)].name.as_str()).collect();
        assert_eq!(names, ["New", "New", "Potential Loyalist", "At Risk", "Cannot Lose"]);
        // Type 7: 1.8, 2.6, 3.4, 4.2; of recency the same days, falling.
        let rounded = |list: &[f64]| list.iter().map(|edge| (edge * 10.0).round() / 10.0).collect::<Vec<_>>();
        assert_eq!(rounded(&found.summary.cutoffs.frequency), [1.8, 2.6, 3.4, 4.2]);
        assert_eq!(rounded(&found.summary.cutoffs.recency), [4.2, 3.4, 2.6, 1.8]);
        assert_eq!(found.summary.warnings, [Warning::FewBuyers { n: 5.0 }]);
        assert_eq!(found.summary.segments.iter().map(|segment| segment.customers).sum::<f64>(), 5.0);
    }

    #[test]
    fn fewer_values_than_bins_are_told() {
        let (many, two) = (vec![1.0, 2.0, 3.0, 4.0, 5.0], vec![1.0, 1.0, 2.0, 2.0, 2.0]);
        let found = rfm(many.clone(), two, many, &Vec::new, &RfmOptions::default()).unwrap();
        let few = Warning::FewDistinctValues { name: "frequency".into(), distinct: 2.0, bins: 5.0 };
        assert_eq!(found.summary.warnings, [few, Warning::FewBuyers { n: 5.0 }]);
    }

    #[test]
    fn cutoffs_in_the_wrong_order_are_told_the_right_one() {
        let list = || vec![1.0, 2.0];
        for (name, recency, order) in [
            ("cuts.recency", vec![30.0, 60.0], CutsOrder::Falling),
            ("cuts.frequency", vec![60.0, 30.0], CutsOrder::Rising),
        ] {
            let cuts = RfmCutoffs { recency, frequency: vec![4.0, 1.0], monetary: vec![1.0, 2.0] };
            let options = RfmOptions { cuts: Some(cuts), bins: Some(3.0), ..RfmOptions::default() };
            let refused = rfm(list(), list(), list(), &Vec::new, &options);
            assert_eq!(refused.err(), Some(LoyaltyError::invalid(name, Problem::WrongCuts { needed: 2, order })));
        }
    }

    #[test]
    fn fewer_bins_are_stretched_over_the_map() {
        let values = vec![1.0, 2.0, 3.0];
        let found = rfm(values.clone(), values.clone(), values, &Vec::new, &plain(RfmMethod::Quantile, 3.0)).unwrap();
        assert_eq!(found.code, [311, 222, 133]);
        // As 511, 333 and 155.
        let names: Vec<_> =
            found.segment.iter().map(|at| found.summary.segments[usize::from(*at)].name.as_str()).collect();
        assert_eq!(names, ["New", "Potential Loyalist", "Cannot Lose"]);
    }

    #[test]
    fn cutoffs_of_ones_own() {
        let cuts = RfmCutoffs { recency: vec![60.0, 30.0], frequency: vec![1.0, 4.0], monetary: vec![10.0, 10.0] };
        let options = RfmOptions { cuts: Some(cuts), bins: Some(3.0), ..RfmOptions::default() };
        let found =
            rfm(vec![10.0, 30.0, 61.0], vec![5.0, 2.0, 1.0], vec![11.0, 10.0, -3.0], &Vec::new, &options).unwrap();
        // On the cut-off of 30 days is not within it.
        assert_eq!(found.code, [333, 221, 111]);
        assert_eq!(found.summary.method, RfmMethod::Cuts);
        assert!(rfm(vec![], vec![], vec![], &Vec::new, &RfmOptions { bins: None, ..options.clone() }).is_err());
        assert!(rfm(vec![], vec![], vec![], &Vec::new, &plain(RfmMethod::Cuts, 3.0)).is_err());
        assert!(rfm(vec![], vec![], vec![], &Vec::new, &plain(RfmMethod::Quantile, 6.0)).is_err());
        assert!(rfm(vec![1.0], vec![], vec![], &Vec::new, &RfmOptions::default()).is_err());
        assert!(rfm(vec![-1.0], vec![1.0], vec![1.0], &Vec::new, &RfmOptions::default()).is_err());
    }

    fn shop() -> Orders {
        let mut builder = OrdersBuilder::default();
        let line = |day, amount| Line { day, amount };
        builder.add(&["b", "a", "b"], &[line(0, 5.0), line(10, 7.0), line(20, 5.0)]);
        builder.add(&["a", "c", "d"], &[line(20, -2.0), line(20, -9.0), line(50, 1.0)]);
        builder.finish()
    }

    #[test]
    fn of_a_file_revenue_is_after_refunds_and_who_only_paid_back_is_no_buyer() {
        let (customers, found) = rfm_of_orders(&shop(), &RfmOptions::default()).unwrap();
        assert_eq!(customers, [0, 1, 3]);
        assert_eq!((&found.recency[..], &found.frequency[..]), (&[30.0, 40.0, 0.0][..], &[2.0, 1.0, 1.0][..]));
        assert_eq!(found.monetary, [10.0, 5.0, 1.0]);
        // Names break ties: a before b before d.
        let (_, groups) = rfm_of_orders(&shop(), &plain(RfmMethod::Ntile, 3.0)).unwrap();
        assert_eq!(groups.code, [233, 112, 321]);
    }

    #[test]
    fn nobody_is_nothing() {
        let (customers, found) = rfm_of_orders(&Orders::default(), &RfmOptions::default()).unwrap();
        assert_eq!((customers.len(), found.summary.segments.len()), (0, 11));
        assert_eq!(found.summary.segments[0].revenue_share, None);
    }

    #[test]
    fn customers_move_between_segments_and_new_ones_join() {
        let day = |day| crate::customer::day::iso(day);
        let found = rfm_migration(&shop(), &RfmOptions::default(), &day(15), &day(50)).unwrap();
        assert_eq!(found.counts.iter().flatten().sum::<f64>(), 2.0);
        assert_eq!(found.joined.iter().sum::<f64>(), 1.0);
        assert!(rfm_migration(&shop(), &RfmOptions::default(), &day(15), &day(5)).is_err());
        // Before anybody's first order all have yet to join.
        let found = rfm_migration(&shop(), &RfmOptions::default(), &day(-9000), &day(50)).unwrap();
        assert_eq!((found.counts.iter().flatten().sum::<f64>(), found.joined.iter().sum::<f64>()), (0.0, 3.0));
        let refused = rfm_migration(&shop(), &RfmOptions::default(), "soon", &day(50)).unwrap_err();
        assert!(matches!(refused, LoyaltyError::InvalidInput { name, .. } if name == "from"));
    }

    #[test]
    fn equal_groups_are_those_of_each_day() {
        let day = |day| crate::customer::day::iso(day);
        let options = plain(RfmMethod::Ntile, 3.0);
        let found = rfm_migration(&shop(), &options, &day(15), &day(50)).unwrap();
        let (_, own) = rfm_of_orders(&shop(), &RfmOptions { as_of: Some(day(50)), ..options }).unwrap();
        let moved: Vec<f64> = (0..found.segments.len())
            .map(|to| found.joined[to] + found.counts.iter().map(|from| from[to]).sum::<f64>())
            .collect();
        assert_eq!(moved, own.summary.segments.iter().map(|segment| segment.customers).collect::<Vec<_>>());
    }
}
