//! Engagement: how many customers are in touch, how often, about what, and who is going quiet?

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::events::Events;
use crate::customer::overview::Mean;
use crate::customer::period::{Period, PeriodOptions};
use crate::error::field;
use crate::retention::service_level::{ServiceLevel, service_level};
use crate::stats::order::{sort_by, sort_pairs};
use crate::stats::proportion::Rate;
use crate::warning::{Reason, Warning};
use serde::{Deserialize, Serialize};

/// The contacts of one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct EngagementPeriod {
    /// Its first day, `yyyy-mm-dd`.
    pub period: String,
    /// Whether it is unfinished: counts are so far, and the mean is null.
    pub open: bool,
    /// Customers with a contact.
    pub active: f64,
    /// Contacts.
    pub events: f64,
    /// Contacts per customer in touch.
    pub events_per_active: Mean,
}

/// The contacts of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct EventKind {
    /// The kind as it stands in the file; "" where none was given.
    pub kind: String,
    /// Contacts.
    pub events: f64,
    /// Customers with one.
    pub customers: f64,
    /// Contacts of this kind for each customer of the file: complaints per customer, tickets per customer.
    pub per_customer: f64,
}

/// A customer with fewer contacts than before.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Falling {
    /// The customer's name in the file.
    pub customer: String,
    /// Contacts in the last finished period.
    pub last: f64,
    /// The mean of the three periods before it.
    pub before: f64,
    /// 1 − last/before: 1 when there is none left.
    pub fall: f64,
}

/// The contacts of customers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Engagement {
    /// The periods from that of the first contact on.
    pub periods: Vec<EngagementPeriod>,
    /// The kinds, the most common first.
    pub kinds: Vec<EventKind>,
    /// Customers with a contact.
    pub customers: f64,
    /// How many customers had fewer contacts in the last finished period than in the three before; null with a `reason`.
    pub falling_customers: Option<f64>,
    /// Those of them with the largest drops, up to the number requested.
    pub falling: Vec<Falling>,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why falling contacts are unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Who is compared with how many periods before.
const BEFORE: i32 = 3;

/// Engagement: customers in touch in each period, by kind of contact, and who is going quiet.
///
/// # Formula
/// A customer's fall is 1 − last/before, last the contacts in the last finished period and before the mean of the three
/// periods ahead of it; only falls above 0 are listed, those with most contacts lost (before − last) first.
///
/// # Errors
/// An `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{PeriodOptions, examples};
/// use loyalkit::retention::engagement;
///
/// let found = engagement(&examples::contacts(), &PeriodOptions::default(), 10)?;
/// let active: Vec<_> = found.periods.iter().map(|month| month.active).collect();
/// assert_eq!(active, [2.0, 2.0, 1.0, 2.0]);
/// let soon = PeriodOptions { as_of: Some("soon".into()), ..PeriodOptions::default() };
/// let refused = engagement(&examples::contacts(), &soon, 10);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "as_of"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn engagement(events: &Events, options: &PeriodOptions, limit: usize) -> Result<Engagement, LoyaltyError> {
    let span = Span::new(events, options.period, options.as_of.as_deref())?;
    let known = || events.rows().iter().filter(|row| row.day <= span.as_of);
    let mut contacts: Vec<(u32, i32)> = known().map(|row| (row.customer, span.period.number(row.day))).collect();
    sort_pairs(&mut contacts);
    let mut periods = vec![(0.0, 0.0); span.len()];
    for same in contacts.chunk_by(|a, b| a == b) {
        let (active, events) = &mut periods[(same[0].1 - span.first) as usize];
        *active += 1.0;
        *events += same.len() as f64;
    }
    let customers = contacts.chunk_by(|a, b| a.0 == b.0).count() as f64;
    let mut found = falling(&contacts, &span);
    let falling_customers = found.as_ref().ok().map(|falling| falling.len() as f64);
    let named = found.iter_mut().flatten().map(|(customer, last, before)| Falling {
        customer: events.customer(*customer),
        last: *last,
        before: *before,
        fall: 1.0 - *last / *before,
    });
    let mut falling: Vec<_> = named.collect();
    sort_by(&mut falling, |a, b| {
        let lost = |falling: &Falling| falling.before - falling.last;
        lost(b).total_cmp(&lost(a)).then_with(|| a.customer.cmp(&b.customer))
    });
    falling.truncate(limit);
    Ok(Engagement {
        periods: span.periods(&periods).collect(),
        kinds: kinds(events, &span, customers),
        customers,
        falling_customers,
        falling,
        as_of: day::iso(span.as_of),
        warnings: span.warnings(events),
        reason: found.err(),
    })
}

/// The customers with fewer contacts than before: how many in the last finished period, and the mean before. `contacts`
/// are customers and periods in their order.
fn falling(contacts: &[(u32, i32)], span: &Span) -> Result<Vec<(u32, f64, f64)>, Reason> {
    let last = span.last_finished();
    let finished = f64::from((last - span.first + 1).max(0));
    let needed = f64::from(BEFORE + 1);
    if finished < needed || span.len() == 0 {
        return Err(Reason::TooFewPeriods { found: finished, needed });
    }
    let of_customer = |rows: &[(u32, i32)]| {
        let count = |from: i32, to: i32| rows.iter().filter(|row| (from..=to).contains(&row.1)).count() as f64;
        let (now, before) = (count(last, last), count(last - BEFORE, last - 1) / f64::from(BEFORE));
        (now < before).then_some((rows[0].0, now, before))
    };
    Ok(contacts.chunk_by(|a, b| a.0 == b.0).filter_map(of_customer).collect())
}

fn kinds(events: &Events, span: &Span, customers: f64) -> Vec<EventKind> {
    let known = events.rows().iter().filter(|row| row.day <= span.as_of);
    let mut pairs: Vec<(u32, i32)> = known.map(|row| (row.kind, row.customer as i32)).collect();
    sort_pairs(&mut pairs);
    let of_kind = |same: &[(u32, i32)]| EventKind {
        kind: events.kind(same[0].0),
        events: same.len() as f64,
        customers: same.chunk_by(|a, b| a == b).count() as f64,
        per_customer: same.len() as f64 / customers,
    };
    let mut found: Vec<_> = pairs.chunk_by(|a, b| a.0 == b.0).map(of_kind).collect();
    sort_by(&mut found, |a, b| b.events.total_cmp(&a.events).then_with(|| a.kind.cmp(&b.kind)));
    found
}

/// The periods of a file.
struct Span {
    period: Period,
    first: i32,
    last: i32,
    as_of: i32,
}

impl Span {
    fn new(events: &Events, period: Period, as_of: Option<&str>) -> Result<Self, LoyaltyError> {
        let as_of = match as_of {
            Some(text) => day::from_iso(field!("as_of"), text)?,
            None => events.last_day().unwrap_or_default(),
        };
        let first = events.rows().iter().map(|row| row.day).filter(|day| *day <= as_of).min();
        // Without a contact there is no period.
        let (first, last) = first.map_or((0, -1), |first| (period.number(first), period.number(as_of)));
        Ok(Self { period, first, last, as_of })
    }

    fn len(&self) -> usize {
        (self.last - self.first + 1) as usize
    }

    fn is_open(&self, number: i32) -> bool {
        self.period.is_open(number, self.as_of)
    }

    fn last_finished(&self) -> i32 {
        if self.is_open(self.last) { self.last - 1 } else { self.last }
    }

    fn periods(&self, counts: &[(f64, f64)]) -> impl Iterator<Item = EngagementPeriod> {
        counts.iter().zip(self.first..).map(|((active, events), number)| {
            let open = self.is_open(number);
            let reason = match (open, *active) {
                (true, _) => Some(Reason::StillOpen {}),
                (_, 0.0) => Some(Reason::EmptyGroup { name: "active".into() }),
                _ => None,
            };
            let value = reason.is_none().then(|| events / active);
            EngagementPeriod {
                period: day::iso(self.period.first_day(number)),
                open,
                active: *active,
                events: *events,
                events_per_active: Mean { value, numerator: *events, denominator: *active, reason },
            }
        })
    }

    /// Says how many contacts are later than the as-of day.
    fn warnings(&self, events: &Events) -> Vec<Warning> {
        let later = events.rows().iter().filter(|row| row.day > self.as_of).count() as f64;
        if later > 0.0 { vec![Warning::RowsAfterAsOf { count: later }] } else { vec![] }
    }
}

/// Options of the service level: the target, the periods and the as-of day.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ServiceOptions {
    /// The target response time: in hours if the file gives the time of the answer, otherwise in the unit of its
    /// durations.
    pub target: f64,
    /// The periods, by the day of the contact; default months.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub period: Period,
    /// The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
}

/// The response times of one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ServicePeriod {
    /// Its first day, `yyyy-mm-dd`.
    pub period: String,
    /// Whether it is unfinished: counts are so far, and figures are null.
    pub open: bool,
    /// Contacts without an answer; they are not included.
    pub not_answered: f64,
    /// The median: half were answered within this time; null with a `reason`.
    pub median: Option<f64>,
    /// 90% were answered within this time; null with a `reason`.
    pub p90: Option<f64>,
    /// Those answered within the target, of those answered.
    pub within: Rate,
    /// Why there is no figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Response times and service level.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ServiceLevels {
    /// The periods from that of the first contact on.
    pub periods: Vec<ServicePeriod>,
    /// All contacts up to the as-of day.
    pub all: ServiceLevel,
    /// The as-of day, `yyyy-mm-dd`.
    pub as_of: String,
    /// Warnings.
    pub warnings: Vec<Warning>,
}

/// Service level: the response times of each period against the target, as in [`service_level`].
///
/// # Errors
/// A file that says nothing of answers; a target that is negative or not finite; an `as_of` that is not a day.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{Period, examples};
/// use loyalkit::retention::{ServiceOptions, service_levels};
///
/// let options = ServiceOptions { target: 4.0, period: Period::Month, as_of: None };
/// let found = service_levels(&examples::contacts(), &options)?;
/// assert_eq!((found.all.median, found.all.within.value), (Some(2.0), Some(1.0)));
/// let refused = service_levels(&examples::contacts(), &ServiceOptions { target: -1.0, ..options });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "target"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn service_levels(events: &Events, options: &ServiceOptions) -> Result<ServiceLevels, LoyaltyError> {
    if events.durations().is_empty() {
        return Err(LoyaltyError::MissingInput { name: "duration".into() });
    }
    let span = Span::new(events, options.period, options.as_of.as_deref())?;
    let mut answered: Vec<Vec<f64>> = vec![vec![]; span.len()];
    let mut not_answered = vec![0.0; span.len()];
    for (row, &duration) in events.rows().iter().zip(events.durations()).filter(|(row, _)| row.day <= span.as_of) {
        let at = (span.period.number(row.day) - span.first) as usize;
        if duration.is_nan() { not_answered[at] += 1.0 } else { answered[at].push(duration) }
    }
    let periods = answered.iter().zip(&not_answered).zip(span.first..).map(|((durations, &not_answered), number)| {
        let open = span.is_open(number);
        let ServiceLevel { median, p90, mut within, mut reason } = service_level(durations, options.target)?;
        if open {
            reason = Some(Reason::StillOpen {});
            within = Rate { value: None, interval: None, reason: reason.clone(), ..within };
        }
        Ok(ServicePeriod {
            period: day::iso(span.period.first_day(number)),
            open,
            not_answered,
            median: median.filter(|_| !open),
            p90: p90.filter(|_| !open),
            within,
            reason,
        })
    });
    let mut warnings = span.warnings(events);
    let count = not_answered.iter().fold(0.0, |sum, count| sum + count);
    if count > 0.0 {
        warnings.push(Warning::NotAnswered { count });
    }
    Ok(ServiceLevels {
        periods: periods.collect::<Result<_, LoyaltyError>>()?,
        all: service_level(&answered.concat(), options.target)?,
        as_of: day::iso(span.as_of),
        warnings,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::events::EventsBuilder;

    /// Ann: 3, 3, 3, 1 visits from January to April and one in May; Bo: 1 complaint in January, 2 visits in April;
    /// Cy: 3 visits in February, then no more.
    fn spring() -> Events {
        let mut builder = EventsBuilder::default();
        let mut add = |customer: &str, date: &str, kind: &str, times: usize, duration: f64| {
            for _ in 0..times {
                builder.add(customer.as_bytes(), day::from_iso("date", date).unwrap(), kind.as_bytes());
                builder.answered(duration);
            }
        };
        add("Ann", "2026-01-10", "visit", 3, 1.0);
        add("Ann", "2026-02-10", "visit", 3, 2.0);
        add("Ann", "2026-03-10", "visit", 3, 5.0);
        add("Ann", "2026-04-10", "visit", 1, f64::NAN);
        add("Ann", "2026-05-01", "visit", 1, 1.0);
        add("Bo", "2026-01-31", "complaint", 1, 9.0);
        add("Bo", "2026-04-30", "visit", 2, 4.0);
        add("Cy", "2026-02-02", "visit", 3, 3.0);
        builder.finish()
    }

    #[test]
    fn contacts_by_period_and_kind() {
        let found = engagement(&spring(), &PeriodOptions::default(), 9).unwrap();
        let periods: Vec<_> =
            found.periods.iter().map(|p| (p.active, p.events, p.events_per_active.value, p.open)).collect();
        let expected = [
            (2.0, 4.0, Some(2.0), false),
            (2.0, 6.0, Some(3.0), false),
            (1.0, 3.0, Some(3.0), false),
            (2.0, 3.0, Some(1.5), false),
            (1.0, 1.0, None, true),
        ];
        assert_eq!(periods, expected);
        let kinds: Vec<_> =
            found.kinds.iter().map(|k| (k.kind.as_str(), k.events, k.customers, k.per_customer)).collect();
        assert_eq!(kinds, [("visit", 16.0, 3.0, 16.0 / 3.0), ("complaint", 1.0, 1.0, 1.0 / 3.0)]);
    }

    #[test]
    fn who_had_fewer_contacts_in_april_than_in_the_three_months_before() {
        let found = engagement(&spring(), &PeriodOptions::default(), 9).unwrap();
        let of: Vec<_> = found.falling.iter().map(|f| (f.customer.as_str(), f.last, f.before, f.fall)).collect();
        assert_eq!(of, [("Ann", 1.0, 3.0, 1.0 - 1.0 / 3.0), ("Cy", 0.0, 1.0, 1.0)]);
        assert_eq!(found.falling_customers, Some(2.0));
        let one = engagement(&spring(), &PeriodOptions::default(), 1).unwrap();
        assert_eq!((one.falling.len(), one.falling_customers), (1, Some(2.0)));
    }

    #[test]
    fn four_finished_periods_are_needed_for_a_fall() {
        let on = |day: &str| {
            let options = PeriodOptions { as_of: Some(day.into()), ..Default::default() };
            engagement(&spring(), &options, 9).unwrap()
        };
        let found = on("2026-04-29");
        assert_eq!(
            (found.falling_customers, found.reason),
            (None, Some(Reason::TooFewPeriods { found: 3.0, needed: 4.0 }))
        );
        assert_eq!(found.warnings, [Warning::RowsAfterAsOf { count: 3.0 }]);
        assert_eq!(on("2026-04-30").falling_customers, Some(2.0));
        let found = on("2025-12-31");
        assert_eq!((found.periods.len(), found.kinds.len()), (0, 0));
        assert_eq!(found.reason, Some(Reason::TooFewPeriods { found: 0.0, needed: 4.0 }));
    }

    #[test]
    fn answers_within_the_target_by_period() {
        let options = ServiceOptions { target: 3.0, period: Period::Month, as_of: None };
        let found = service_levels(&spring(), &options).unwrap();
        let of: Vec<_> = found.periods.iter().map(|p| (p.median, p.within.value, p.not_answered)).collect();
        let expected = [
            (Some(1.0), Some(0.75), 0.0),
            (Some(2.5), Some(1.0), 0.0),
            (Some(5.0), Some(0.0), 0.0),
            (Some(4.0), Some(0.0), 1.0),
            (None, None, 0.0),
        ];
        assert_eq!(of, expected);
        assert_eq!((found.all.within.numerator, found.all.within.denominator), (10.0, 16.0));
        assert_eq!(found.warnings, [Warning::NotAnswered { count: 1.0 }]);
        assert!(service_levels(&EventsBuilder::default().finish(), &options).is_err());
    }
}
