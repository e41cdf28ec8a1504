//! Of the customers who first ordered in a month, how many were back in each month after?

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::{Orders, Rows};
use crate::customer::overview::{as_of, left_out};
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// The length of a cohort's periods.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Period {
    /// Calendar months.
    #[default]
    Month,
}

/// When a customer counts as retained.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum CohortKind {
    /// With an order within the very period.
    #[default]
    Classic,
}

/// What a cell counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum CohortMeasure {
    /// Retained customers as a share of the cohort.
    #[default]
    Customers,
}

/// Which matrix to make.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct CohortOptions {
    /// The length of a period; a month unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub period: Period,
    /// When a customer counts as retained; classic unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub kind: CohortKind,
    /// What a cell counts; customers unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub measure: CohortMeasure,
    /// The day to look back from, `yyyy-mm-dd`; the last day in the file unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// One cohort in one period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Cell {
    /// The share retained, or null while the period is unfinished.
    pub value: Option<f64>,
    /// The share retained so far; equals `value` once the period is finished.
    pub so_far: f64,
    /// The customers retained so far.
    pub numerator: f64,
    /// The size of the cohort.
    pub denominator: f64,
    /// Whether the period is unfinished.
    pub open: bool,
}

/// The customers whose first order ever lies in one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Cohort {
    /// The first day of the period, `yyyy-mm-dd`.
    pub start: String,
    /// How many customers.
    pub size: f64,
    /// Their periods, the first one first.
    pub cells: Vec<Cell>,
}

/// One age across all cohorts that have finished it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AverageCell {
    /// The share retained, each customer weighing the same; null when no cohort has finished the period.
    pub value: Option<f64>,
    /// The customers retained, in finished periods.
    pub numerator: f64,
    /// The customers of the cohorts that have finished the period.
    pub denominator: f64,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// The cohort matrix.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Cohorts {
    /// The cohorts with at least one customer, the oldest first.
    pub cohorts: Vec<Cohort>,
    /// By age: the weighted average over the finished periods.
    pub average: Vec<AverageCell>,
    /// The day looked back from, `yyyy-mm-dd`.
    pub as_of: String,
    /// What to be careful about.
    pub warnings: Vec<Warning>,
}

/// The cohort matrix of calendar months, as it stood on a day.
///
/// # Formula
/// Cell k of a month's cohort: customers with an order in the k-th month after / customers whose first order
/// ever lies in the month. A cell closes when asOf reaches the last day of its month; until then its value
/// is null and `soFar` holds what is known. Average of age k: Σ numerators / Σ denominators of closed cells.
///
/// # Errors
/// An `as_of` that is not a day.
pub fn cohorts(orders: &Orders, options: &CohortOptions) -> Result<Cohorts, LoyaltyError> {
    let as_of = as_of(orders, options.as_of.as_deref())?;
    let last_month = day::month(as_of);
    let first_day = orders.span().map_or(as_of, |(first, _)| first.min(as_of));
    let first_month = day::month(first_day);
    let months = (last_month - first_month + 1) as usize;
    let month_of: Vec<u32> = (first_day..=as_of).map(|day| (day::month(day) - first_month) as u32).collect();
    // Row per cohort, column per age; only the triangle that has begun is used.
    let mut matrix = Matrix { as_of, first_day, month_of, months, active: vec![0; months * months] };
    let mut known = vec![Known { joined: u32::MAX, seen: u32::MAX }; orders.names().len()];
    orders.for_each_block(|rows| matrix.note(rows, &mut known));
    let active = matrix.active;
    let active: Vec<&[u32]> = active.chunks(months).enumerate().map(|(row, ages)| &ages[..months - row]).collect();
    let sizes: Vec<u32> = active.iter().map(|ages| ages[0]).collect();
    let closed = |month: i32| as_of >= day::last_of_month(month);
    let cohorts: Vec<Cohort> = (0..months)
        .filter(|row| sizes[*row] > 0)
        .map(|row| {
            let start = first_month + row as i32;
            let size = f64::from(sizes[row]);
            let cell = |(age, count): (usize, &u32)| cell(f64::from(*count), size, !closed(start + age as i32));
            Cohort {
                start: day::iso(day::first_of_month(start)),
                size,
                cells: active[row].iter().enumerate().map(cell).collect(),
            }
        })
        .collect();
    Ok(Cohorts {
        average: averages(&cohorts),
        cohorts,
        as_of: day::iso(as_of),
        warnings: left_out(orders.len() - orders.len_until(as_of)),
    })
}

/// The months of one customer so far: the first, and the last that was counted.
#[derive(Debug, Clone, Copy)]
struct Known {
    joined: u32,
    seen: u32,
}

/// Counts by cohort and age.
struct Matrix {
    as_of: i32,
    first_day: i32,
    /// By day.
    month_of: Vec<u32>,
    months: usize,
    active: Vec<u32>,
}

impl Matrix {
    /// Counts some rows. Not inlined: an engine that compiles a function better while it runs does so only for its
    /// next call.
    #[inline(never)]
    fn note(&mut self, rows: Rows<'_>, known: &mut [Known]) {
        for (customer, day, _) in rows.filter(|(_, day, _)| *day <= self.as_of) {
            let month = self.month_of[(day - self.first_day) as usize];
            // Without branches: a wrong guess would have to wait for the customer's place in memory.
            let Known { joined, seen } = &mut known[customer as usize];
            *joined = month.min(*joined);
            self.active[*joined as usize * self.months + (month - *joined) as usize] += u32::from(*seen != month);
            *seen = month;
        }
    }
}

fn cell(numerator: f64, denominator: f64, open: bool) -> Cell {
    let so_far = numerator / denominator;
    Cell { value: (!open).then_some(so_far), so_far, numerator, denominator, open }
}

fn averages(cohorts: &[Cohort]) -> Vec<AverageCell> {
    let ages = cohorts.iter().map(|cohort| cohort.cells.len()).max().unwrap_or(0);
    (0..ages)
        .map(|age| {
            let closed = || cohorts.iter().filter_map(|cohort| cohort.cells.get(age)).filter(|cell| !cell.open);
            // From 0, because an empty sum of floats is −0.
            let numerator = closed().fold(0.0, |sum, cell| sum + cell.numerator);
            let denominator = closed().fold(0.0, |sum, cell| sum + cell.denominator);
            let value = (denominator > 0.0).then(|| numerator / denominator);
            let reason = value.is_none().then_some(Reason::StillOpen {});
            AverageCell { value, numerator, denominator, reason }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    fn orders(histories: &[(&str, &[&str])]) -> Orders {
        let mut builder = OrdersBuilder::default();
        for (customer, days) in histories {
            for text in *days {
                builder.add(&[customer], &[Line { day: day::from_iso("day", text).unwrap(), amount: 1.0 }]);
            }
        }
        builder.finish()
    }

    fn four_customers() -> Orders {
        orders(&[
            ("A", &["2026-01-05", "2026-02-03", "2026-04-02"]),
            ("B", &["2026-01-20", "2026-03-01"]),
            ("C", &["2026-01-31"]),
            ("D", &["2026-02-10", "2026-03-12", "2026-04-01"]),
        ])
    }

    fn as_of(day: &str) -> CohortOptions {
        CohortOptions { as_of: Some(day.into()), ..CohortOptions::default() }
    }

    #[test]
    fn the_worked_example_of_four_customers() {
        let found = cohorts(&four_customers(), &as_of("2026-04-15")).unwrap();
        let starts: Vec<_> = found.cohorts.iter().map(|cohort| (cohort.start.as_str(), cohort.size)).collect();
        assert_eq!(starts, [("2026-01-01", 3.0), ("2026-02-01", 1.0)]);
        let values: Vec<_> = found.cohorts[0].cells.iter().map(|cell| cell.value).collect();
        assert_eq!(values, [Some(1.0), Some(1.0 / 3.0), Some(1.0 / 3.0), None]);
        let open = found.cohorts[0].cells[3];
        assert_eq!((open.so_far, open.numerator, open.denominator, open.open), (1.0 / 3.0, 1.0, 3.0, true));
        // Age 1: A of January's three and D of February's one; age 2: B alone, February's is open.
        let averages: Vec<_> = found.average.iter().map(|cell| cell.value).collect();
        assert_eq!(averages, [Some(1.0), Some(0.5), Some(1.0 / 3.0), None]);
        assert_eq!(found.average[3].reason, Some(Reason::StillOpen {}));
        assert!(found.average[3].numerator.is_sign_positive());
    }

    #[test]
    fn a_month_closes_on_its_last_day() {
        let april = |day| cohorts(&four_customers(), &as_of(day)).unwrap().cohorts[0].cells[3];
        assert!(april("2026-04-29").open);
        assert_eq!(april("2026-04-30").value, Some(1.0 / 3.0));
    }

    #[test]
    fn months_without_new_customers_make_no_cohort() {
        let found =
            cohorts(&orders(&[("A", &["2025-11-30", "2026-02-01"]), ("B", &["2026-02-28"])]), &as_of("2026-02-28"));
        let found = found.unwrap();
        assert_eq!(found.cohorts.len(), 2);
        assert_eq!(found.cohorts[0].cells.iter().map(|cell| cell.numerator).collect::<Vec<_>>(), [1.0, 0.0, 0.0, 1.0]);
    }

    #[test]
    fn averages_weigh_customers_not_cohorts() {
        // Ten customers at 20 %, a hundred at 0 %: 1.82 %, not 10 %.
        let names: Vec<String> = (0..110).map(|n| n.to_string()).collect();
        let mut builder = OrdersBuilder::default();
        for (n, name) in names.iter().enumerate() {
            let first = if n < 10 { "2026-01-01" } else { "2026-02-01" };
            builder.add(&[name], &[Line { day: day::from_iso("day", first).unwrap(), amount: 1.0 }]);
            if n < 2 {
                builder.add(&[name], &[Line { day: day::from_iso("day", "2026-02-05").unwrap(), amount: 1.0 }]);
            }
        }
        let found = cohorts(&builder.finish(), &as_of("2026-03-31")).unwrap();
        assert_eq!(found.average[1].value, Some(2.0 / 110.0));
    }

    #[test]
    fn before_the_first_order_there_are_no_cohorts() {
        let found = cohorts(&four_customers(), &as_of("2020-01-01")).unwrap();
        assert_eq!((found.cohorts.len(), found.average.len()), (0, 0));
        assert_eq!(found.warnings, [Warning::OrdersAfterAsOf { count: 9.0 }]);
    }
}
