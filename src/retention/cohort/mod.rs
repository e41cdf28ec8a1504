//! Cohort matrix: of customers who first ordered in a period, how many ordered in each later period, for how much?

mod ages;
pub(crate) mod compare;
mod options;
pub(crate) mod signup;

pub use compare::*;
pub use signup::*;

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::{LedgerRows, Orders};
use crate::customer::overview::{as_of, left_out};
use crate::warning::{Reason, Warning};
pub use ages::AgeRange;
use ages::{Ages, Cohorted};
pub use options::{CohortAnchor, CohortKind, CohortMeasure, CohortOptions};
use serde::Serialize;

/// One cohort at one age.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Cell {
    /// What is measured for each customer of the cohort, or null while the period is unfinished.
    pub value: Option<f64>,
    /// The same so far; equals `value` once the period is finished.
    pub so_far: f64,
    /// The customers retained, the orders or the revenue so far.
    pub numerator: f64,
    /// The size of the cohort.
    pub denominator: f64,
    /// Whether the period is unfinished.
    pub open: bool,
}

/// The customers who joined in one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Cohort {
    /// The first day of the period, `yyyy-mm-dd`.
    pub start: String,
    /// How many customers.
    pub size: f64,
    /// One for each of `ages` that has begun.
    pub cells: Vec<Cell>,
}

/// One age across all cohorts that have finished it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AverageCell {
    /// What is measured, each customer weighing the same; null when no cohort has finished the period.
    pub value: Option<f64>,
    /// What is counted, in finished periods.
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
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Cohorts {
    /// The cohorts with at least one customer, the oldest first.
    pub cohorts: Vec<Cohort>,
    /// By age: the weighted average over the finished periods.
    pub average: Vec<AverageCell>,
    /// What each column is about.
    pub ages: Vec<AgeRange>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// The cohort matrix as of a day.
///
/// # Formula
/// Cell k of a cohort: what its customers did at age k / how many customers joined in its period. Age k is the k-th
/// period of the calendar after the one they joined in, or, with `rolling` days, days k·rolling to (k+1)·rolling − 1
/// after each customer's own first day. Classic counts age k alone, unbounded k and later, bracket the ages from one of
/// `brackets` to before the next. Average of age k: Σ numerators / Σ denominators of closed cells.
///
/// A cell closes when `as_of` reaches the last day of its last period, with `rolling` that of the cohort's youngest
/// customer; until then it has no value and `so_far` holds the figure so far. Refunds lower the revenue of the
/// age at which they happened.
///
/// # Errors
/// `missing-input` for the anchor signup where the file was read without a column of signups. An `as_of` that is not a
/// day; `rolling` below one day; brackets that do not rise from 0, or are given for another
/// kind; a cumulative value that is unbounded; more than 1,500 periods.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::{CohortOptions, cohorts};
///
/// let options = CohortOptions { as_of: Some("2026-04-15".into()), ..CohortOptions::default() };
/// let january = &cohorts(&examples::orders(), &options)?.cohorts[0];
/// // Of three customers all ordered in January, one in February and one in March; April is not over.
/// let values: Vec<_> = january.cells.iter().map(|cell| cell.value).collect();
/// assert_eq!(values, [Some(1.0), Some(1.0 / 3.0), Some(1.0 / 3.0), None]);
/// let refused = cohorts(&examples::orders(), &CohortOptions { as_of: Some("soon".into()), ..options });
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn cohorts(orders: &Orders, options: &CohortOptions) -> Result<Cohorts, LoyaltyError> {
    let as_of = as_of(orders, options.as_of.as_deref())?;
    if matches!(options.measure, CohortMeasure::Revenue | CohortMeasure::CumulativeValue) {
        orders.refuse_without_amounts()?;
    }
    let by_signup = options.anchor == CohortAnchor::Signup;
    if by_signup && !orders.has_signups() {
        return Err(LoyaltyError::MissingInput { name: "signup".into() });
    }
    let customers = || (0..).zip(orders.bought().iter()).filter(|(_, bought)| bought.first <= as_of);
    let signups = || customers().filter_map(|(customer, _)| orders.signup(customer)).filter(|_| by_signup);
    let first_order = orders.span().map_or(as_of, |(first, _)| first.min(as_of));
    let first_day = signups().min().map_or(first_order, |first| first.min(first_order));
    let ages = Ages::new(options, first_day, as_of)?;
    let mut matrix = Matrix {
        sums: vec![0.0; ages.cohorts() * ages.width()],
        ages,
        measure: options.measure,
        unbounded: options.kind == CohortKind::Unbounded,
        anchor: options.anchor,
        one_a_day: orders.is_one_a_day(),
    };
    let mut members = vec![Member::UNKNOWN; orders.names().len()];
    orders.for_each_block(|rows| matrix.note(rows, &mut members, orders));
    let mut warnings = left_out(orders.len() - orders.len_until(as_of));
    if by_signup {
        let count = (customers().count() - signups().count()) as f64;
        warnings.push(Warning::BuyersOnly {});
        warnings.extend((count > 0.0).then_some(Warning::WithoutSignup { count }));
    }
    if matches!(options.measure, CohortMeasure::Revenue | CohortMeasure::CumulativeValue) {
        warnings.extend(matrix.pay_back(orders, &members));
    }
    let joined = matrix.ages.of_members(members.iter().map(|member| member.joined));
    matrix.finish(&members);
    let cohorts: Vec<Cohort> = joined
        .iter()
        .enumerate()
        .filter(|(_, joined)| joined.size > 0)
        .map(|(row, joined)| matrix.cohort(row, joined))
        .collect();
    if matrix.unbounded {
        warnings.push(Warning::MayStillRise {});
    }
    let average = averages(&cohorts);
    let ages = (0..average.len()).map(|column| matrix.ages.range(column, matrix.unbounded)).collect();
    Ok(Cohorts { average, ages, cohorts, as_of: day::iso(as_of), warnings })
}

/// One customer so far.
#[derive(Debug, Clone, Copy)]
struct Member {
    /// The day on which the customer joined.
    joined: i32,
    /// The day of the last row that was counted.
    last: i32,
    /// The column of that row.
    column: u32,
}

impl Member {
    const UNKNOWN: Self = Self { joined: i32::MAX, last: i32::MIN, column: u32::MAX };
}

/// Sums by cohort and column.
struct Matrix {
    /// One row of columns behind the other.
    sums: Vec<f64>,
    ages: Ages,
    measure: CohortMeasure,
    unbounded: bool,
    anchor: CohortAnchor,
    one_a_day: bool,
}

impl Matrix {
    /// Counts some rows. Not inlined: an engine that compiles a function better while it runs does so only for its
    /// next call.
    #[inline(never)]
    fn note(&mut self, rows: LedgerRows<'_>, members: &mut [Member], orders: &Orders) {
        let as_of = self.ages.as_of();
        for (customer, day, amount) in rows.filter(|(_, day, _)| *day <= as_of) {
            let member = &mut members[customer as usize];
            // The rows of a customer come in the order of their days.
            if member.joined == i32::MAX {
                member.joined = match self.anchor {
                    CohortAnchor::FirstPaid if amount <= 0.0 => continue,
                    CohortAnchor::FirstOrder | CohortAnchor::FirstPaid => day,
                    CohortAnchor::Signup => match orders.signup(customer) {
                        Some(signup) => signup.min(day),
                        None => continue,
                    },
                };
            }
            let column = self.ages.column(member.joined, day) as u32;
            let counted = match self.measure {
                // Once for each column; where the last one is what counts, all of them at the end.
                CohortMeasure::Customers => f64::from(u8::from(!self.unbounded && member.column != column)),
                CohortMeasure::Orders => f64::from(u8::from(!self.one_a_day || member.last != day)),
                CohortMeasure::Revenue | CohortMeasure::CumulativeValue => amount,
            };
            (member.last, member.column) = (day, column);
            *self.sum(member.joined, column as usize) += counted;
        }
    }

    #[inline]
    fn sum(&mut self, joined: i32, column: usize) -> &mut f64 {
        &mut self.sums[self.ages.row(joined) * self.ages.width() + column]
    }

    /// Takes off what was paid back, of customers who had joined by then.
    fn pay_back(&mut self, orders: &Orders, members: &[Member]) -> Option<Warning> {
        let as_of = self.ages.as_of();
        let (mut count, mut amount) = (0.0, 0.0);
        for (customer, day, refund) in orders.refunds().filter(|(_, day, _)| *day <= as_of) {
            let joined = members[customer as usize].joined;
            if joined > day {
                count += 1.0;
                amount += refund;
            } else {
                *self.sum(joined, self.ages.column(joined, day)) += refund;
            }
        }
        (count > 0.0).then_some(Warning::RefundsLeftOut { count, amount })
    }

    /// Makes sums of what belongs together across columns.
    fn finish(&mut self, members: &[Member]) {
        if self.unbounded && self.measure == CohortMeasure::Customers {
            let joined = members.iter().filter(|member| member.joined != i32::MAX);
            joined.for_each(|member| *self.sum(member.joined, member.column as usize) += 1.0);
        }
        for row in self.sums.chunks_mut(self.ages.width()) {
            let add = |sum: f64, cell: &mut f64| {
                *cell += sum;
                *cell
            };
            if self.unbounded {
                row.iter_mut().rev().fold(0.0, add);
            } else if self.measure == CohortMeasure::CumulativeValue {
                row.iter_mut().fold(0.0, add);
            }
        }
    }

    fn cohort(&self, row: usize, joined: &Cohorted) -> Cohort {
        let size = joined.size as f64;
        let sums = &self.sums[row * self.ages.width()..][..self.ages.begun(row, joined)];
        let cells =
            sums.iter().enumerate().map(|(column, sum)| cell(*sum, size, !self.ages.closed(row, column, joined)));
        Cohort { start: day::iso(self.ages.start(row)), size, cells: cells.collect() }
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
    use crate::customer::period::Period;

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

    /// Numerators, and whether the cell is closed.
    fn january(options: CohortOptions) -> Vec<(f64, bool)> {
        let options = CohortOptions { as_of: options.as_of.or(Some("2026-04-15".into())), ..options };
        let found = cohorts(&four_customers(), &options).unwrap();
        found.cohorts[0].cells.iter().map(|cell| (cell.numerator, cell.value.is_some())).collect()
    }

    #[test]
    fn unbounded_counts_those_who_come_later_too() {
        let options = CohortOptions { kind: CohortKind::Unbounded, ..CohortOptions::default() };
        assert_eq!(january(options.clone()), [(3.0, true), (2.0, true), (2.0, true), (1.0, false)]);
        let found = cohorts(&four_customers(), &options).unwrap();
        assert_eq!(found.warnings, [Warning::MayStillRise {}]);
        assert_eq!(found.ages[1], AgeRange { from: 1.0, to: None });
    }

    #[test]
    fn cohorts_of_signups_are_older_than_those_of_first_orders() {
        let mut builder = OrdersBuilder::default();
        // A signed up in December and ordered in February, B in January and at once, C nobody knows when; D ordered first.
        for (customer, signup, days) in [
            ("A", Some("2025-12-31"), &["2026-02-03", "2026-03-05"][..]),
            ("B", Some("2026-01-20"), &["2026-01-20", "2026-03-01"]),
            ("C", None, &["2026-01-31"]),
            ("D", Some("2026-03-01"), &["2026-01-10"]),
        ] {
            for text in days {
                builder.add(&[customer], &[Line { day: day::from_iso("day", text).unwrap(), amount: 1.0 }]);
            }
            let signup = signup.map(|text| day::from_iso("day", text).unwrap());
            builder.signed_up(customer.as_bytes(), signup);
        }
        let orders = builder.finish();
        let options = CohortOptions { anchor: CohortAnchor::Signup, ..as_of("2026-03-31") };
        let found = cohorts(&orders, &options).unwrap();
        let numerators = |at: usize| found.cohorts[at].cells.iter().map(|cell| cell.numerator).collect::<Vec<_>>();
        assert_eq!((found.cohorts[0].start.as_str(), found.cohorts[0].size), ("2025-12-01", 1.0));
        assert_eq!((found.cohorts[1].start.as_str(), found.cohorts[1].size), ("2026-01-01", 2.0));
        assert_eq!((numerators(0), numerators(1)), (vec![0.0, 0.0, 1.0, 1.0], vec![2.0, 0.0, 1.0]));
        assert_eq!(found.warnings, [Warning::BuyersOnly {}, Warning::WithoutSignup { count: 1.0 }]);
        let refused = cohorts(&four_customers(), &options);
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "signup".into() }));
    }

    #[test]
    fn rolling_ages_begin_with_each_customers_own_first_day() {
        let rolling = CohortOptions { rolling: Some(30.0), ..CohortOptions::default() };
        // A is back after 29 days and after 87, B after 40. C, of 31 January, has been there for 74 days on 15 April.
        assert_eq!(january(rolling.clone()), [(3.0, true), (1.0, true), (1.0, false), (0.0, false)]);
        let on = |day: &str| january(CohortOptions { as_of: Some(day.into()), ..rolling.clone() })[1].1;
        assert_eq!((on("2026-03-30"), on("2026-03-31")), (false, true));
        // In the middle of January others may still join.
        let found = cohorts(&four_customers(), &CohortOptions { rolling: Some(1.0), ..as_of("2026-01-20") }).unwrap();
        assert!(found.cohorts[0].cells.iter().all(|cell| cell.open));
        assert!(cohorts(&four_customers(), &CohortOptions { rolling: Some(0.5), ..as_of("2026-01-20") }).is_err());
    }

    #[test]
    fn brackets_are_windows_of_ages() {
        let bracket = CohortOptions { kind: CohortKind::Bracket, ..CohortOptions::default() };
        // Months 0, 1, and 2 to 3: in the last A and B.
        assert_eq!(january(bracket.clone()), [(3.0, true), (1.0, true), (2.0, false)]);
        let own = CohortOptions { brackets: Some(vec![0.0, 1.0, 3.0]), ..bracket.clone() };
        assert_eq!(january(own.clone()), [(3.0, true), (2.0, true)]);
        let ages = cohorts(&four_customers(), &own).unwrap().ages;
        assert_eq!(ages, [AgeRange { from: 0.0, to: Some(0.0) }, AgeRange { from: 1.0, to: Some(2.0) }]);
        for given in [vec![], vec![0.0], vec![1.0, 2.0], vec![0.0, 2.0, 2.0], vec![0.0, 1.5]] {
            assert!(cohorts(&four_customers(), &CohortOptions { brackets: Some(given), ..bracket.clone() }).is_err());
        }
        let classic = CohortOptions { brackets: Some(vec![0.0, 1.0]), ..CohortOptions::default() };
        assert!(cohorts(&four_customers(), &classic).is_err());
    }

    fn line(day: &str, amount: f64) -> Line {
        Line { day: day::from_iso("day", day).unwrap(), amount }
    }

    #[test]
    fn orders_and_revenue_are_per_customer_of_the_cohort_and_refunds_lower_the_age_they_fall_in() {
        let mut builder = OrdersBuilder::default();
        builder.add(
            &["A"; 4],
            &[line("2026-01-05", 0.0), line("2026-01-05", 10.0), line("2026-02-01", 20.0), line("2026-02-09", 4.0)],
        );
        builder.add(&["B", "A", "B"], &[line("2026-01-09", 6.0), line("2026-02-20", -3.0), line("2025-12-31", -1.0)]);
        let orders = builder.finish();
        let values = |measure| {
            let options = CohortOptions { measure, ..as_of("2026-02-28") };
            let found = cohorts(&orders, &options).unwrap();
            (found.cohorts[0].cells.iter().map(|cell| cell.value.unwrap()).collect::<Vec<_>>(), found.warnings)
        };
        let left_out = vec![Warning::RefundsLeftOut { count: 1.0, amount: -1.0 }];
        assert_eq!(values(CohortMeasure::Orders), (vec![1.0, 1.0], vec![]));
        assert_eq!(values(CohortMeasure::Revenue), (vec![8.0, 10.5], left_out.clone()));
        assert_eq!(values(CohortMeasure::CumulativeValue), (vec![8.0, 18.5], left_out));
    }

    #[test]
    fn those_who_paid_join_on_their_first_paid_day() {
        let mut builder = OrdersBuilder::default();
        builder.add(&["A"; 3], &[line("2026-01-05", 0.0), line("2026-02-05", 9.0), line("2026-03-05", 0.0)]);
        builder.add(&["B"], &[line("2026-01-09", 0.0)]);
        let options = CohortOptions { anchor: CohortAnchor::FirstPaid, ..as_of("2026-03-31") };
        let found = cohorts(&builder.finish(), &options).unwrap();
        assert_eq!((found.cohorts.len(), found.cohorts[0].start.as_str()), (1, "2026-02-01"));
        assert_eq!(found.cohorts[0].cells.iter().map(|cell| cell.numerator).collect::<Vec<_>>(), [1.0, 1.0]);
    }

    #[test]
    fn periods_are_days_weeks_quarters_and_years() {
        let starts = |period| {
            let found = cohorts(&four_customers(), &CohortOptions { period, ..as_of("2026-04-15") }).unwrap();
            let size = found.cohorts.iter().map(|cohort| cohort.size).sum::<f64>();
            assert_eq!(size, 4.0);
            found.cohorts.into_iter().map(|cohort| cohort.start).collect::<Vec<_>>()
        };
        assert_eq!(starts(Period::Week), ["2026-01-05", "2026-01-19", "2026-01-26", "2026-02-09"]);
        assert_eq!(starts(Period::Day), ["2026-01-05", "2026-01-20", "2026-01-31", "2026-02-10"]);
        assert_eq!(
            (starts(Period::Quarter), starts(Period::Year)),
            (vec!["2026-01-01".into()], vec!["2026-01-01".into()])
        );
        let centuries = orders(&[("A", &["1900-01-01", "2100-01-01"])]);
        let daily = CohortOptions { period: Period::Day, ..CohortOptions::default() };
        assert!(matches!(cohorts(&centuries, &daily), Err(LoyaltyError::InvalidInput { .. })));
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
