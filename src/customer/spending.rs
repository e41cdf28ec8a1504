//! Recency, frequency and spend of each customer: when was the last order, how many, and for how much?

use super::orders::{LedgerRows, Orders};

/// What one customer has spent up to a day. Orders of one day count as often as there are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spending {
    /// The day of the last order; `i32::MIN` for one who has not ordered by then.
    pub last: i32,
    /// The orders.
    pub orders: u32,
    /// What the orders brought after refunds, in the file's currency.
    pub total: f64,
}

impl Spending {
    const NONE: Self = Self { last: i32::MIN, orders: 0, total: 0.0 };

    /// That of all customers up to a day, by their numbers.
    pub(crate) fn of_all(orders: &Orders, as_of: i32) -> Vec<Self> {
        let mut all = vec![Self::NONE; orders.names().len()];
        orders.for_each_block(|rows| note(&mut all, rows, as_of, orders));
        for (customer, day, amount) in orders.refunds() {
            if day <= as_of {
                all[customer as usize].total += amount;
            }
        }
        all
    }

    /// Whether the customer has ordered at all.
    pub(crate) fn has_ordered(&self) -> bool {
        self.orders > 0
    }
}

/// Not inlined: an engine that compiles a function better while it runs does so only for its next call.
#[inline(never)]
fn note(all: &mut [Spending], rows: LedgerRows<'_>, as_of: i32, orders: &Orders) {
    for (customer, day, amount) in rows.filter(|(_, day, _)| *day <= as_of) {
        let known = &mut all[customer as usize];
        known.orders += u32::from(orders.is_new(known.last, day));
        known.last = day;
        known.total += amount;
    }
}
