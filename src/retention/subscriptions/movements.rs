//! Movements: who joined, left and came back in each period, and how did MRR change with them?

use super::{as_of, left_out};
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::period::Period;
use crate::customer::subscriptions::{MILLIONTHS, Spell, Subscription, Subscriptions, known_end, spells};
use crate::error::{field, within};
use crate::retention::revenue::{MrrBridge, MrrMovement, mrr_bridge};
use crate::warning::Warning;

/// Which movements to look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) period: Period,
    pub(super) as_of: Option<&'a str>,
    pub(super) reactivation_after_days: Option<f64>,
}

/// The movements of one period. Customers are compared at its end with its beginning: who leaves and is back by then
/// has not left.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Movement {
    /// Customers on the day before the period.
    pub(super) start: i64,
    /// Who came for the first time.
    pub(super) new: i64,
    /// Who came back.
    pub(super) reactivated: i64,
    /// Who was there at the start or came in the period, and was gone at the end.
    pub(super) lost: i64,
    /// Those of them who came in the period.
    pub(super) lost_of_acquired: i64,
    /// Monthly revenue, in millionths.
    pub(super) revenue: Revenue,
}

/// How the monthly revenue moved, in millionths: whole numbers add up exactly.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Revenue {
    pub(super) start: i128,
    pub(super) new: i128,
    pub(super) expansion: i128,
    pub(super) reactivation: i128,
    pub(super) contraction: i128,
    pub(super) churned: i128,
}

impl Movement {
    /// Customers on the last day.
    pub(super) fn end(&self) -> i64 {
        self.start + self.new + self.reactivated - self.lost
    }
}

impl Revenue {
    pub(super) fn end(&self) -> i128 {
        self.start + self.new + self.expansion + self.reactivation - self.contraction - self.churned
    }

    /// The rates of the bridge. They are the same in any unit, and whole numbers are added without rounding.
    pub(super) fn bridge(&self) -> Result<MrrBridge, LoyaltyError> {
        let [new, expansion, reactivation] = [self.new, self.expansion, self.reactivation].map(|part| part as f64);
        let [contraction, churned] = [self.contraction, self.churned].map(|part| part as f64);
        // Beyond nine billion a month there is rounding after all: what was lost must not exceed what there was.
        let start = f64::max(self.start as f64, contraction + churned);
        mrr_bridge(MrrMovement { start, new, expansion, reactivation, contraction, churned, end: None })
    }
}

/// An amount in the file's currency.
pub(super) fn amount(millionths: i128) -> f64 {
    millionths as f64 / MILLIONTHS
}

/// The periods of a file, from that of the first start on.
#[derive(Debug, PartialEq)]
pub(super) struct Movements {
    period: Period,
    first: i32,
    pub(super) as_of: i32,
    pub(super) reactivation_after_days: f64,
    pub(super) warnings: Vec<Warning>,
    found: Vec<Movement>,
}

impl Movements {
    /// # Errors
    /// An `as_of` that is not a day; a gap that is not of 1 to 36,525 days.
    pub(super) fn new(subscriptions: &Subscriptions, asked: Asked<'_>) -> Result<Self, LoyaltyError> {
        let as_of = as_of(subscriptions, asked.as_of)?;
        let gap = crate::error::count(field!("reactivation_after_days"), asked.reactivation_after_days.unwrap_or(1.0))?;
        within(field!("reactivation_after_days"), gap, 1.0, 36_525.0)?;
        let period = asked.period;
        let starts = subscriptions.histories().map(|rows| rows[0].start);
        let first = starts.min().filter(|first| *first <= as_of).map(|first| period.number(first));
        let periods = first.map_or(0, |first| period.number(as_of) - first + 1);
        let mut movements = Self {
            period,
            first: first.unwrap_or_default(),
            as_of,
            reactivation_after_days: gap,
            warnings: left_out(subscriptions, as_of),
            found: vec![Movement::default(); periods as usize],
        };
        subscriptions.histories().for_each(|rows| movements.add(rows));
        movements.carry_over();
        Ok(movements)
    }

    /// Adds the movements of one customer, in the periods in which anything starts or ends.
    fn add(&mut self, rows: &[Subscription]) {
        let Self { period, first, as_of, .. } = *self;
        let spells = spells(rows, as_of, self.reactivation_after_days as i32);
        let known = rows.iter().take_while(|row| row.start <= as_of);
        let days = known.flat_map(|row| [row.start, known_end(row, as_of)]).filter(|day| *day <= as_of);
        let mut touched: Vec<i32> = days.map(|day| period.number(day)).collect();
        touched.sort_unstable();
        touched.dedup();
        for number in touched {
            let (opening, closing) = (period.first_day(number) - 1, period.last_day(number).min(as_of));
            let [before, after] = [opening, closing].map(|day| spells.iter().any(|spell| spell.covers(day)));
            let [paid, pays] = [opening, closing].map(|day| monthly(rows, day, as_of));
            let is_known = spells[0].start <= opening;
            let came = |spell: &Spell| (opening + 1..=closing).contains(&spell.start);
            let movement = &mut self.found[(number - first) as usize];
            let revenue = &mut movement.revenue;
            match (before, after) {
                (true, true) => {
                    revenue.expansion += (pays - paid).max(0);
                    revenue.contraction += (paid - pays).max(0);
                }
                (true, false) => {
                    movement.lost += 1;
                    revenue.churned += paid;
                }
                (false, after) if spells.iter().any(came) => {
                    let (customers, amount) = match is_known {
                        true => (&mut movement.reactivated, &mut revenue.reactivation),
                        false => (&mut movement.new, &mut revenue.new),
                    };
                    *customers += 1;
                    *amount += pays;
                    if !after {
                        movement.lost += 1;
                        movement.lost_of_acquired += 1;
                    }
                }
                (false, _) => {}
            }
        }
    }

    /// The end of each period is the start of the next.
    fn carry_over(&mut self) {
        let (mut customers, mut revenue) = (0, 0);
        for movement in &mut self.found {
            movement.start = customers;
            movement.revenue.start = revenue;
            customers = movement.end();
            revenue = movement.revenue.end();
        }
    }

    /// Each period: its first day, whether it is unfinished, and what happened.
    pub(super) fn periods(&self) -> impl Iterator<Item = (String, bool, &Movement)> {
        self.found.iter().zip(self.first..).map(|(movement, number)| {
            (day::iso(self.period.first_day(number)), self.period.is_open(number, self.as_of), movement)
        })
    }
}

/// What a customer pays for a month on a day, in millionths.
pub(super) fn monthly(rows: &[Subscription], day: i32, as_of: i32) -> i128 {
    let covers = |row: &&Subscription| row.start <= day && day < known_end(row, as_of);
    rows.iter().filter(covers).map(|row| i128::from(row.monthly)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{subscriptions, winter};
    use super::*;
    use proptest::prelude::*;

    fn movements(subscriptions: &Subscriptions, period: Period, as_of: &str, gap: f64) -> Movements {
        let asked = Asked { period, as_of: Some(as_of), reactivation_after_days: Some(gap) };
        Movements::new(subscriptions, asked).unwrap()
    }

    #[test]
    fn a_winter_by_hand() {
        let found = movements(&winter(), Period::Month, "2026-04-15", 1.0);
        let counts: Vec<_> =
            found.found.iter().map(|m| (m.start, m.new, m.reactivated, m.lost, m.lost_of_acquired, m.end())).collect();
        let expected = [(0, 4, 0, 0, 0, 4), (4, 1, 0, 2, 1, 3), (3, 1, 0, 1, 0, 3), (3, 1, 1, 0, 0, 5)];
        assert_eq!(counts, expected);
        let revenue = found.found.iter().map(|m| {
            let r = m.revenue;
            [r.start, r.new, r.expansion, r.reactivation, r.contraction, r.churned, r.end()].map(amount)
        });
        let expected = [
            [0.0, 55.0, 0.0, 0.0, 0.0, 0.0, 55.0],
            [55.0, 0.0, 10.0, 0.0, 0.0, 10.0, 55.0],
            [55.0, 20.0, 0.0, 0.0, 5.0, 20.0, 50.0],
            [50.0, 10.0, 0.0, 10.0, 0.0, 0.0, 70.0],
        ];
        assert_eq!(revenue.collect::<Vec<_>>(), expected);
        let open: Vec<_> = found.periods().map(|(day, open, _)| (day, open)).collect();
        assert_eq!(open[0], ("2026-01-01".into(), false));
        assert_eq!(open[3], ("2026-04-01".into(), true));
    }

    #[test]
    fn a_pause_shorter_than_the_gap_is_no_loss_but_no_revenue() {
        let found = movements(&winter(), Period::Month, "2026-04-15", 60.0);
        assert_eq!(
            found.found.iter().map(|m| (m.lost, m.reactivated)).collect::<Vec<_>>(),
            [(0, 0), (1, 0), (1, 0), (0, 0)]
        );
        assert_eq!([found.found[1].revenue.contraction, found.found[3].revenue.expansion].map(amount), [10.0, 10.0]);
    }

    #[test]
    fn nobody_before_the_first_start() {
        let found = movements(&winter(), Period::Month, "2025-12-31", 1.0);
        assert_eq!((found.periods().count(), found.warnings), (0, vec![Warning::RowsAfterAsOf { count: 10.0 }]));
    }

    /// Active on a day by the definition: some row covers it.
    fn active(subscriptions: &Subscriptions, day: i32, as_of: i32) -> i64 {
        let covers = |row: &Subscription| row.start <= day && day < known_end(row, as_of);
        subscriptions.histories().filter(|rows| rows.iter().any(covers)).count() as i64
    }

    proptest! {
        #[test]
        fn parts_add_up_to_what_is_there_at_the_end_of_each_period(
            rows in prop::collection::vec((0..6u8, 1..28u8, 1..13u8, 0..400i32, 0..9_999u32), 1..40),
            period in prop::sample::select(vec![Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year]),
        ) {
            let rows: Vec<_> = rows.into_iter().map(|(customer, date, month, days, cents)| {
                let start = day::from_civil(2025, month.into(), date.into()).unwrap();
                let end = if days > 350 { String::new() } else { day::iso(start + days) };
                (customer.to_string(), day::iso(start), end, f64::from(cents) / 100.0)
            }).collect();
            let given = |rows: &[(String, String, String, f64)]| {
                let rows: Vec<_> = rows.iter().map(|(c, s, e, a)| (c.as_str(), s.as_str(), e.as_str(), "", *a, "")).collect();
                subscriptions(&rows)
            };
            let found = given(&rows);
            let movements_of = |found: &Subscriptions| movements(found, period, "2025-11-20", 1.0);
            let all = movements_of(&found);
            for (at, movement) in all.found.iter().enumerate() {
                let last = period.last_day(all.first + at as i32).min(all.as_of);
                prop_assert_eq!(movement.end(), active(&found, last, all.as_of));
                let revenue: i128 = found.histories().map(|rows| monthly(rows, last, all.as_of)).sum();
                prop_assert_eq!(movement.revenue.end(), revenue);
                prop_assert!(movement.lost - movement.lost_of_acquired <= movement.start);
                prop_assert!(movement.revenue.bridge().is_ok());
            }
            let turned: Vec<_> = rows.iter().rev().cloned().collect();
            prop_assert_eq!(movements_of(&given(&turned)), all);
        }
    }
}
