//! Signup cohorts: of customers who signed up in a period, how many were still active so many periods later?

use super::ages::Ages;
use super::{AverageCell, Cohort, CohortKind, CohortOptions, Cohorts, averages, cell};
use crate::customer::activity::{Activity, NEVER};
use crate::customer::day;
use crate::customer::period::Period;
use crate::error::field;
use crate::warning::Warning;
use crate::{LoyaltyError, Problem};
use serde::{Deserialize, Serialize};

/// Which matrix to make of signups and last activities.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SignupCohortOptions {
    /// The length of a period; default a month.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// Default and only kind: unbounded. The last activity does not tell whether a customer was active in earlier periods,
    /// which the other kinds need.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub kind: Option<CohortKind>,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// Signup cohorts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SignupCohorts {
    /// The matrix; a cell counts those who were active in its period or later.
    #[serde(flatten)]
    pub matrix: Cohorts,
    /// Customers who signed up and have never been active: they are in the size of their cohort, and in no cell.
    pub never_active: f64,
    /// Customers who were last active after the as-of day. The file does not say when they were before, so that
    /// they count as active up to that day.
    pub active_later: f64,
}

/// Signup cohorts: of customers who signed up in a period, how many were active k periods later or beyond.
///
/// # Formula
/// Cell k: customers whose last activity lies in the k-th period of the calendar after that of their signup, or later, of
/// all who signed up in the period. Averages and open cells are those of [`cohorts`](super::cohorts).
///
/// # Errors
/// A kind other than unbounded; an `as_of` that is not a day; more than 1,500 periods.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::retention::{SignupCohortOptions, signup_cohorts};
///
/// let options = SignupCohortOptions { as_of: Some("2026-03-31".into()), ..SignupCohortOptions::default() };
/// let found = signup_cohorts(&examples::signups(), &options)?;
/// assert_eq!((found.matrix.cohorts[0].size, found.never_active), (3.0, 1.0));
/// let refused = signup_cohorts(&examples::signups(), &SignupCohortOptions { as_of: Some("soon".into()), ..options });
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn signup_cohorts(customers: &[Activity], options: &SignupCohortOptions) -> Result<SignupCohorts, LoyaltyError> {
    if let Some(kind) = options.kind.filter(|kind| *kind != CohortKind::Unbounded) {
        let name = if kind == CohortKind::Classic { "classic" } else { "bracket" };
        return Err(LoyaltyError::invalid("kind", Problem::NeedsEveryDay { kind: name.into() }));
    }
    let as_of = match &options.as_of {
        Some(text) => day::from_iso(field!("as_of"), text)?,
        None => customers.iter().map(|customer| customer.signup.max(customer.last)).max().unwrap_or_default(),
    };
    let known = || customers.iter().filter(|customer| customer.signup <= as_of);
    let first_day = known().map(|customer| customer.signup).min().unwrap_or(as_of);
    let of = CohortOptions { period: options.period, kind: CohortKind::Unbounded, ..CohortOptions::default() };
    let ages = Ages::new(&of, first_day, as_of)?;
    let mut sums = vec![0.0; ages.cohorts() * ages.width()];
    let [mut never_active, mut active_later] = [0.0; 2];
    for Activity { signup, last } in known() {
        match *last {
            NEVER => never_active += 1.0,
            last => {
                active_later += f64::from(u8::from(last > as_of));
                sums[ages.row(*signup) * ages.width() + ages.column(*signup, last.min(as_of))] += 1.0;
            }
        }
    }
    let joined = ages.of_members(known().map(|customer| customer.signup));
    let of_row = |(row, members): (usize, &super::Cohorted)| {
        let size = members.size as f64;
        let mut sums = sums[row * ages.width()..][..ages.begun(row, members)].to_vec();
        // Who is active later was still there before.
        sums.iter_mut().rev().fold(0.0, |sum, here| {
            *here += sum;
            *here
        });
        let cells = sums.iter().enumerate().map(|(age, sum)| cell(*sum, size, !ages.closed(row, age, members)));
        Cohort { start: day::iso(ages.start(row)), size, cells: cells.collect() }
    };
    let cohorts: Vec<Cohort> = joined.iter().enumerate().filter(|(_, members)| members.size > 0).map(of_row).collect();
    let later = customers.iter().filter(|customer| customer.signup > as_of).count() as f64;
    let mut warnings = vec![];
    if later > 0.0 {
        warnings.push(Warning::RowsAfterAsOf { count: later });
    }
    warnings.push(Warning::MayStillRise {});
    let average: Vec<AverageCell> = averages(&cohorts);
    let ages = (0..average.len()).map(|age| ages.range(age, true)).collect();
    let matrix = Cohorts { cohorts, average, ages, as_of: day::iso(as_of), warnings };
    Ok(SignupCohorts { matrix, never_active, active_later })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::warning::Reason;

    /// A signed up on 5 January and was last there on 2 April, B on 20 January and 1 March, C on 31 January and never came,
    /// D on 10 February and 1 April: the customers of the definitions, with C as one who did nothing.
    fn four() -> Vec<Activity> {
        let day = |text: &str| day::from_iso("day", text).unwrap();
        [("2026-01-05", "2026-04-02"), ("2026-01-20", "2026-03-01"), ("2026-01-31", ""), ("2026-02-10", "2026-04-01")]
            .map(|(signup, last)| Activity {
                signup: day(signup),
                last: if last.is_empty() { NEVER } else { day(last) },
            })
            .to_vec()
    }

    fn found(options: SignupCohortOptions) -> SignupCohorts {
        signup_cohorts(&four(), &options).unwrap()
    }

    fn on(day: &str) -> SignupCohorts {
        found(SignupCohortOptions { as_of: Some(day.into()), ..Default::default() })
    }

    #[test]
    fn four_customers_by_hand() {
        let found = on("2026-04-15");
        let rows: Vec<Vec<_>> = found
            .matrix
            .cohorts
            .iter()
            .map(|c| c.cells.iter().map(|cell| (cell.numerator, cell.open)).collect())
            .collect();
        assert_eq!(rows[0], [(2.0, false), (2.0, false), (2.0, false), (1.0, true)]);
        assert_eq!(rows[1], [(1.0, false), (1.0, false), (1.0, true)]);
        let last = found.matrix.cohorts[0].cells[3];
        assert_eq!((last.value, last.so_far, last.denominator), (None, 1.0 / 3.0, 3.0));
        let averages: Vec<_> = found.matrix.average.iter().map(|cell| cell.value).collect();
        assert_eq!(averages, [Some(0.75), Some(0.75), Some(2.0 / 3.0), None]);
        assert_eq!(found.matrix.average[3].reason, Some(Reason::StillOpen {}));
        assert_eq!((found.never_active, found.active_later), (1.0, 0.0));
        assert_eq!(found.matrix.ages[1], super::super::AgeRange { from: 1.0, to: None });
    }

    #[test]
    fn every_customer_is_in_one_cohort() {
        for day in ["2026-01-04", "2026-01-20", "2026-02-28", "2026-12-31"] {
            let found = on(day);
            let size = found.matrix.cohorts.iter().map(|cohort| cohort.size).sum::<f64>();
            let later = found.matrix.warnings.iter().find_map(|warning| match warning {
                Warning::RowsAfterAsOf { count } => Some(*count),
                _ => None,
            });
            assert_eq!(size + later.unwrap_or(0.0), 4.0, "{day}");
            let falls = |cohort: &Cohort| cohort.cells.windows(2).all(|pair| pair[0].numerator >= pair[1].numerator);
            assert!(found.matrix.cohorts.iter().all(falls), "{day}");
        }
    }

    #[test]
    fn who_was_active_later_was_not_gone_yet() {
        let found = on("2026-02-28");
        assert_eq!(found.active_later, 3.0);
        assert_eq!(found.matrix.cohorts[0].cells.iter().map(|cell| cell.numerator).collect::<Vec<_>>(), [2.0, 2.0]);
        let quarters = SignupCohortOptions { period: Period::Quarter, ..Default::default() };
        assert_eq!(super::tests::found(quarters).matrix.cohorts[0].size, 4.0);
    }

    #[test]
    fn what_needs_every_day_is_refused() {
        for kind in [CohortKind::Classic, CohortKind::Bracket] {
            let refused = signup_cohorts(&four(), &SignupCohortOptions { kind: Some(kind), ..Default::default() });
            assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "kind"));
        }
        let given = SignupCohortOptions { kind: Some(CohortKind::Unbounded), ..Default::default() };
        assert_eq!(found(given), found(SignupCohortOptions::default()));
    }
}
