//! Subscriptions: who subscribed from when to when, to which plan, at what monthly price, with which manager?

use super::names::{Names, Texts};
use serde::{Deserialize, Serialize};

/// The end of a subscription that has none.
pub const NO_END: i32 = i32::MAX;

/// The list price of a subscription whose list price is not known.
pub const NO_PRICE: i64 = i64::MIN;

/// Amounts are whole millionths of the currency unit, so that their sums are exact and in no order differ.
pub const MILLIONTHS: f64 = 1e6;

/// The days of a month, a twelfth of a year of 365.
pub const DAYS_OF_MONTH: f64 = 365.0 / 12.0;

/// Which day an end is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum EndDay {
    /// The first day without the subscription.
    #[default]
    FirstWithout,
    /// The last day with it.
    LastWith,
}

/// One subscription. The first day without it is its end; one that ends on the day it starts has no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subscription {
    /// The customer's number.
    pub customer: u32,
    /// The first day, since 1 January 1970.
    pub start: i32,
    /// The first day without it; [`NO_END`] where it goes on.
    pub end: i32,
    /// The plan's number.
    pub plan: u32,
    /// The number of the reason for leaving.
    pub reason: u32,
    /// The number of the account manager.
    pub manager: u32,
    /// For how much a month, in [`MILLIONTHS`].
    pub monthly: i64,
    /// The price of a month before any discount, in [`MILLIONTHS`]; [`NO_PRICE`] where it is not known.
    pub list_price: i64,
}

/// The subscriptions of a file, those of a customer in the order of their starts; of one day, of their plans by alphabet.
#[derive(Debug, Default)]
pub struct Subscriptions {
    rows: Vec<Subscription>,
    customers: Texts,
    plans: Texts,
    reasons: Texts,
    managers: Texts,
    /// Which of the columns there are.
    pub columns: SubscriptionColumns,
}

/// Which columns a file of subscriptions has beside customer and start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SubscriptionColumns {
    /// Plans.
    pub plan: bool,
    /// Amounts.
    pub amount: bool,
    /// Reasons for leaving.
    pub reason: bool,
    /// Account managers.
    pub manager: bool,
    /// List prices.
    pub list_price: bool,
}

impl Subscriptions {
    /// The rows of each customer.
    pub fn histories(&self) -> impl Iterator<Item = &[Subscription]> {
        self.rows.chunk_by(|a, b| a.customer == b.customer)
    }

    /// How many subscriptions there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The last day on which a subscription starts.
    pub fn last_start(&self) -> Option<i32> {
        self.rows.iter().map(|row| row.start).max()
    }

    /// The last day on which a subscription starts or ends.
    pub fn last_day(&self) -> Option<i32> {
        let ends = self.rows.iter().map(|row| row.end).filter(|end| *end != NO_END).max();
        self.last_start().max(ends)
    }

    /// The name of a customer.
    pub fn customer(&self, number: u32) -> String {
        text(&self.customers, number)
    }

    /// The name of a plan; "" is none.
    pub fn plan(&self, number: u32) -> String {
        text(&self.plans, number)
    }

    /// A reason for leaving; "" is none.
    pub fn reason(&self, number: u32) -> String {
        text(&self.reasons, number)
    }

    /// The name of an account manager; "" is none.
    pub fn manager(&self, number: u32) -> String {
        text(&self.managers, number)
    }

    /// How many account managers there are, that without a name included.
    pub fn managers(&self) -> usize {
        self.managers.len()
    }

    /// How many customers there are.
    pub fn customers(&self) -> usize {
        self.customers.len()
    }

    /// How many reasons there are, that without a name included.
    pub fn reasons(&self) -> usize {
        self.reasons.len()
    }

    /// How many plans there are, that without a name included.
    pub fn plans(&self) -> usize {
        self.plans.len()
    }
}

fn text(texts: &Texts, number: u32) -> String {
    String::from_utf8_lossy(texts.get(number)).into_owned()
}

/// Collects the rows of a file into [`Subscriptions`].
#[derive(Debug)]
pub struct SubscriptionsBuilder {
    rows: Vec<Subscription>,
    customers: Names,
    plans: Names,
    reasons: Names,
    managers: Names,
}

impl Default for SubscriptionsBuilder {
    fn default() -> Self {
        let [plans, reasons, managers] = Default::default();
        Self { rows: vec![], customers: Names::of_people(), plans, reasons, managers }
    }
}

/// What a row of a file names.
#[derive(Debug, Clone, Copy)]
pub struct SubscriptionNames<'a> {
    /// Who.
    pub customer: &'a [u8],
    /// The plan; empty is none.
    pub plan: &'a [u8],
    /// Why it ended; empty is none.
    pub reason: &'a [u8],
    /// The account manager; empty is none.
    pub manager: &'a [u8],
}

impl SubscriptionsBuilder {
    /// Adds a subscription from its first day to the first day without it, for so much a month, and for how much by the
    /// price list.
    pub fn add(&mut self, names: SubscriptionNames<'_>, start: i32, end: i32, monthly: i64, list_price: i64) {
        let (customer, _) = self.customers.number(names.customer);
        let (plan, _) = self.plans.number(names.plan);
        let (reason, _) = self.reasons.number(names.reason);
        let (manager, _) = self.managers.number(names.manager);
        self.rows.push(Subscription { customer, start, end, plan, reason, manager, monthly, list_price });
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        let names = [&self.customers, &self.plans, &self.reasons, &self.managers].map(|names| names.memory(1));
        3 * self.rows.capacity() * size_of::<Subscription>() + names.iter().sum::<usize>()
    }

    /// How many plans, reasons and account managers there are so far.
    pub fn distinct(&self) -> [usize; 3] {
        [&self.plans, &self.reasons, &self.managers].map(Names::len)
    }

    /// The subscriptions of each customer in the order of their starts.
    pub fn finish(self, columns: SubscriptionColumns) -> Subscriptions {
        let Self { mut rows, customers, plans, reasons, managers } = self;
        let [customers, plans, reasons, managers] = [customers, plans, reasons, managers].map(Names::into_texts);
        // Rows of one day by their names, not their numbers: those follow the order of the file.
        rows.sort_unstable_by(|a, b| {
            let starts = (a.customer, a.start).cmp(&(b.customer, b.start));
            let plans = || plans.get(a.plan).cmp(plans.get(b.plan));
            let reasons = || reasons.get(a.reason).cmp(reasons.get(b.reason));
            let managers = || managers.get(a.manager).cmp(managers.get(b.manager));
            let terms = (a.end, a.monthly, a.list_price).cmp(&(b.end, b.monthly, b.list_price));
            starts.then_with(plans).then(terms).then_with(reasons).then_with(managers)
        });
        Subscriptions { rows, customers, plans, reasons, managers, columns }
    }
}

/// A time without a break in which a customer was one, until the first day without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spell {
    /// The first day.
    pub start: i32,
    /// The first day without; [`NO_END`] where it goes on.
    pub end: i32,
}

impl Spell {
    /// Whether the customer was one on a day.
    pub fn covers(&self, day: i32) -> bool {
        self.start <= day && day < self.end
    }
}

/// The spells of one customer as they were known on a day: a gap of fewer than `reactivation` days is none.
///
/// Subscriptions that start later are left out, and ends that come later have not come yet.
pub fn spells(rows: &[Subscription], as_of: i32, reactivation: i32) -> Vec<Spell> {
    let mut found: Vec<Spell> = vec![];
    for row in rows.iter().take_while(|row| row.start <= as_of) {
        let end = known_end(row, as_of);
        match found.last_mut() {
            Some(last) if row.start.saturating_sub(last.end) < reactivation => last.end = last.end.max(end),
            _ => found.push(Spell { start: row.start, end }),
        }
    }
    found
}

/// The end of a subscription as it was known on a day.
pub fn known_end(row: &Subscription, as_of: i32) -> i32 {
    if row.end <= as_of { row.end } else { NO_END }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(start: i32, end: i32) -> Subscription {
        Subscription { customer: 0, start, end, plan: 0, reason: 0, manager: 0, monthly: 0, list_price: NO_PRICE }
    }

    fn found(rows: &[Subscription], as_of: i32, reactivation: i32) -> Vec<(i32, i32)> {
        spells(rows, as_of, reactivation).iter().map(|spell| (spell.start, spell.end)).collect()
    }

    #[test]
    fn plans_one_after_the_other_are_one_spell_and_a_pause_parts_two() {
        assert_eq!(found(&[row(0, 10), row(10, 20)], 99, 1), [(0, 20)]);
        assert_eq!(found(&[row(0, 10), row(11, 20)], 99, 1), [(0, 10), (11, 20)]);
        assert_eq!(found(&[row(0, 10), row(11, 20)], 99, 2), [(0, 20)]);
        assert_eq!(found(&[row(0, 30), row(5, 8), row(29, NO_END)], 99, 1), [(0, NO_END)]);
    }

    #[test]
    fn what_comes_after_the_day_looked_back_from_has_not_come() {
        assert_eq!(found(&[row(0, 10), row(20, 30)], 9, 1), [(0, NO_END)]);
        assert_eq!(found(&[row(0, 10), row(20, 30)], 10, 1), [(0, 10)]);
        assert_eq!(found(&[row(0, 10), row(20, 30)], 20, 1), [(0, 10), (20, NO_END)]);
    }
}
