//! Purchase totals per customer: what has each customer bought up to a day, in one pass over the rows?

use super::ledger::{Ledger, LedgerRows};
use super::names::fetch;

/// What one customer has bought up to a day. All orders of a day are one purchase.
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(C, packed(4))] // 20 bytes instead of 24: there are millions.
pub struct Bought {
    /// The first day with an order.
    pub first: i32,
    /// The last day with an order.
    pub last: i32,
    /// Days with an order.
    pub days: u32,
    /// The sum of the amounts after the first day, in the file's currency.
    pub repeat_amount: f64,
}

impl Bought {
    const NONE: Self = Self { first: i32::MAX, last: i32::MIN, days: 0, repeat_amount: 0.0 };

    #[inline]
    fn ends(&self) -> u32 {
        self.first as u32 ^ (self.repeat_amount.to_bits() >> 32) as u32
    }

    /// Those of all customers up to a day, by their numbers; `None` if the rows of some customer do not stand in the order
    /// of their days.
    pub(super) fn of_rows(rows: &Ledger, customers: usize, as_of: i32) -> Option<Vec<Self>> {
        let mut all = vec![Self::NONE; customers];
        rows.blocks().all(|rows| note(&mut all, rows, as_of)).then_some(all)
    }
}

/// Adds some rows to what is known; whether no customer's days fall. Not inlined: an engine that compiles a function
/// better while it runs does so only for its next call.
#[inline(never)]
fn note(all: &mut [Bought], rows: LedgerRows<'_>, as_of: i32) -> bool {
    let mut chronological = true;
    for rows in rows.groups() {
        // Both ends: one in four stands in two lines of the cache.
        fetch(rows.customers().map(|customer| &all[*customer as usize]).map(Bought::ends));
        for (customer, day, amount) in rows {
            if day > as_of {
                continue;
            }
            // Without branches: a wrong guess would have to wait for the customer's place in memory.
            let known = &mut all[customer as usize];
            chronological &= day >= known.last;
            known.days += u32::from(day > known.last);
            known.first = known.first.min(day);
            known.last = known.last.max(day);
            known.repeat_amount += if day > known.first { amount } else { 0.0 };
        }
    }
    chronological
}
