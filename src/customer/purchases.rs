//! Purchases by category: what did each customer buy, when, and for how much?

use super::names::{Names, Texts};
use crate::stats::order::sort_by;

/// One line of what was bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Purchase {
    /// The customer's number.
    pub customer: u32,
    /// The day, since 1 January 1970; 0 in a file without days.
    pub day: i32,
    /// The number of the kind.
    pub kind: u32,
    /// For how much, in [`MILLIONTHS`](super::subscriptions::MILLIONTHS); below zero for what was paid back.
    pub amount: i64,
}

/// Which columns a file of purchases has beside customer and kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PurchaseColumns {
    /// Days.
    pub date: bool,
    /// Amounts.
    pub amount: bool,
}

/// The purchases of a file, those of a customer in the order of their days.
#[derive(Debug, Default)]
pub struct Purchases {
    rows: Vec<Purchase>,
    customers: usize,
    kinds: Texts,
    /// Which of the columns there are.
    pub columns: PurchaseColumns,
}

impl Purchases {
    /// The rows of each customer.
    pub fn histories(&self) -> impl Iterator<Item = &[Purchase]> {
        self.rows.chunk_by(|a, b| a.customer == b.customer)
    }

    /// The last day with a row.
    pub fn last_day(&self) -> Option<i32> {
        self.rows.iter().map(|row| row.day).max()
    }

    /// How many customers there are.
    pub fn customers(&self) -> usize {
        self.customers
    }

    /// The name of a kind; "" is none.
    pub fn kind(&self, number: u32) -> String {
        String::from_utf8_lossy(self.kinds.get(number)).into_owned()
    }

    /// The number of the kind without a name, where there is one.
    pub fn without_name(&self) -> Option<u32> {
        (0..self.kinds.len() as u32).find(|number| self.kinds.get(*number).is_empty())
    }
}

/// Collects the rows of a file into [`Purchases`].
#[derive(Debug)]
pub struct PurchasesBuilder {
    rows: Vec<Purchase>,
    customers: Names,
    kinds: Names,
}

impl Default for PurchasesBuilder {
    fn default() -> Self {
        Self { rows: vec![], customers: Names::of_people(), kinds: Names::default() }
    }
}

impl PurchasesBuilder {
    /// Adds a purchase, for so many millionths.
    pub fn add(&mut self, customer: &[u8], kind: &[u8], day: i32, amount: i64) {
        let (customer, _) = self.customers.number(customer);
        let (kind, _) = self.kinds.number(kind);
        self.rows.push(Purchase { customer, day, kind, amount });
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        3 * self.rows.capacity() * size_of::<Purchase>() + self.customers.memory(1) + self.kinds.memory(1)
    }

    /// How many kinds there are so far.
    pub fn kinds(&self) -> usize {
        self.kinds.len()
    }

    /// The purchases of each customer in the order of their days.
    pub fn finish(self, columns: PurchaseColumns) -> Purchases {
        let Self { mut rows, customers, kinds } = self;
        sort_by(&mut rows, Ord::cmp);
        Purchases { rows, customers: customers.len(), kinds: kinds.into_texts(), columns }
    }
}
