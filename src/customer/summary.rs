//! What has each customer done so far: how often, how recently, since when, and for how much?

use super::orders::{Orders, Rows};
use std::sync::Arc;

/// What one customer has bought up to a day. All orders of a day are one purchase.
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(C, packed(4))] // 20 bytes instead of 24: there are millions.
pub struct Purchases {
    /// The first day with an order.
    pub first: i32,
    /// The last day with an order.
    pub last: i32,
    /// Days with an order.
    pub days: u32,
    /// The sum of the amounts after the first day, in the file's currency.
    pub repeat_amount: f64,
}

impl Purchases {
    const NONE: Self = Self { first: i32::MAX, last: i32::MIN, days: 0, repeat_amount: 0.0 };

    /// Those of all customers up to a day, by their numbers, and whether each customer's rows stand in the order of
    /// their days; where they do not, they are not right.
    pub(super) fn of_rows(orders: &Orders, as_of: i32) -> (Vec<Self>, bool) {
        let mut all = vec![Self::NONE; orders.names().len()];
        let mut chronological = true;
        orders.for_each_block(|rows| chronological &= note(&mut all, rows, as_of));
        (all, chronological)
    }
}

/// Adds some rows to what is known; whether no customer's days fall. Not inlined: an engine that compiles a function
/// better while it runs does so only for its next call.
#[inline(never)]
fn note(all: &mut [Purchases], rows: Rows<'_>, as_of: i32) -> bool {
    let mut chronological = true;
    for (customer, day, amount) in rows.filter(|(_, day, _)| *day <= as_of) {
        // Without branches: a wrong guess would have to wait for the customer's place in memory.
        let known = &mut all[customer as usize];
        chronological &= day >= known.last;
        known.days += u32::from(day > known.last);
        known.first = known.first.min(day);
        known.last = known.last.max(day);
        known.repeat_amount += if day > known.first { amount } else { 0.0 };
    }
    chronological
}

/// Each customer's purchases up to a day, in the terms of the buy-till-you-die models, as one list per term: one entry
/// for each customer who has ordered by then, in the order in which the file names them.
///
/// Sources: Fader, Hardie and Lee, "RFM and CLV" (2005), section 2, for x, t_x and T; the mean value leaves the first
/// purchase out, as their gamma-gamma model asks.
#[derive(Debug)]
pub struct CustomerSummary {
    all: Arc<Vec<Purchases>>,
    as_of: i32,
}

impl CustomerSummary {
    /// What the customers have done by a day.
    pub fn new(orders: &Orders, as_of: i32) -> Self {
        let whole = orders.span().is_none_or(|(_, last)| last <= as_of);
        let all = if whole { orders.purchases().clone() } else { Purchases::of_rows(orders, as_of).0.into() };
        Self { all, as_of }
    }

    /// The day looked back from.
    pub fn as_of(&self) -> i32 {
        self.as_of
    }

    /// The numbers of the customers.
    pub fn customer(&self) -> impl Iterator<Item = u32> {
        self.known().map(|(customer, _)| customer as u32)
    }

    /// x: the days with an order, less the first.
    pub fn frequency(&self) -> Vec<u32> {
        self.column(|purchases| purchases.days - 1)
    }

    /// t_x: days from the first order to the last.
    pub fn recency(&self) -> Vec<i32> {
        self.column(|purchases| purchases.last - purchases.first)
    }

    /// T: days from the first order to the day looked back from.
    pub fn age(&self) -> Vec<i32> {
        self.column(|purchases| self.as_of - purchases.first)
    }

    /// The mean amount of the days after the first, in the file's currency; 0 for a customer who has not returned.
    pub fn value(&self) -> Vec<f64> {
        // One who has not returned has no such amount, and is divided by 1.
        self.column(|purchases| purchases.repeat_amount / f64::from(purchases.days.max(2) - 1))
    }

    fn known(&self) -> impl Iterator<Item = (usize, &Purchases)> {
        self.all.iter().enumerate().filter(|(_, purchases)| purchases.days > 0)
    }

    fn column<T>(&self, of: impl Fn(&Purchases) -> T) -> Vec<T> {
        let mut column = Vec::with_capacity(self.all.len());
        column.extend(self.known().map(|(_, purchases)| of(purchases)));
        column
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    #[test]
    fn a_customers_days_are_counted_once_and_the_first_has_no_value() {
        let mut builder = OrdersBuilder::default();
        let line = |day, amount| Line { day, amount };
        builder.add_numbered(
            &["a", "a", "b", "a", "a", "c"],
            &["1", "2", "3", "4", "5", "6"],
            &[line(10, 5.0), line(10, 7.0), line(11, 1.0), line(14, 3.0), line(20, 9.0), line(40, 1.0)],
        );
        let orders = builder.finish();
        let summary = CustomerSummary::new(&orders, 30);
        assert_eq!(summary.customer().collect::<Vec<_>>(), [0, 1]);
        assert_eq!((summary.frequency(), summary.recency(), summary.age()), (vec![2, 0], vec![10, 0], vec![20, 19]));
        assert_eq!(summary.value(), [6.0, 0.0]);
        assert_eq!(CustomerSummary::new(&orders, 50).age(), [40, 39, 10]);
    }
}
