//! Purchases by category: what did each customer buy, when, and for how much?

use super::ledger::Line;
use super::names::{Names, Texts};
use crate::stats::order::sort_by;
use crate::stats::sum::Sum;

/// One line of what was bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Purchase {
    /// The customer's number.
    pub customer: u32,
    /// The day, since 1 January 1970; 0 in a file without days.
    pub day: i32,
    /// The number of the kind.
    pub kind: u32,
    /// Whether it was paid back rather than bought.
    pub is_refund: bool,
}

/// What a customer paid on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Payment {
    /// The customer's number.
    pub customer: u32,
    /// The day, since 1 January 1970; 0 in a file without days.
    pub day: i32,
    /// For how much, in the file's currency; below zero for what was paid back.
    pub amount: f64,
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
#[derive(Debug, Default, PartialEq)]
pub struct Purchases {
    lines: Vec<Purchase>,
    payments: Vec<Payment>,
    customers: usize,
    kinds: Texts,
    last_day: Option<i32>,
    /// Which of the columns there are.
    pub columns: PurchaseColumns,
}

impl Purchases {
    /// The lines of each customer.
    pub fn histories(&self) -> impl Iterator<Item = &[Purchase]> {
        self.lines.chunk_by(|a, b| a.customer == b.customer)
    }

    /// The last day of the file.
    pub fn last_day(&self) -> Option<i32> {
        self.last_day
    }

    /// How many customers there are, those with refunds only included.
    pub fn customers(&self) -> usize {
        self.customers
    }

    /// What each customer has paid up to a day, by their numbers.
    pub fn paid_until(&self, day: i32) -> Vec<f64> {
        let mut paid = vec![Sum::default(); self.customers];
        for payment in self.payments.iter().filter(|payment| payment.day <= day) {
            paid[payment.customer as usize].add(payment.amount);
        }
        paid.into_iter().map(Sum::value).collect()
    }

    /// How many kinds there are.
    pub fn kinds(&self) -> usize {
        self.kinds.len()
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

/// Lines of what was bought, by customers whose numbers are known.
#[derive(Debug, Default)]
pub struct PurchaseLines {
    lines: Vec<Purchase>,
    kinds: Names,
}

impl PurchaseLines {
    /// Adds a line.
    pub fn add(&mut self, customer: u32, kind: &[u8], day: i32, is_refund: bool) {
        let (kind, _) = self.kinds.number(kind);
        self.lines.push(Purchase { customer, day, kind, is_refund });
    }

    /// Moves each line to the day that is said for its place.
    pub fn move_days(&mut self, to: impl Fn(usize, i32) -> i32) {
        self.lines.iter_mut().enumerate().for_each(|(at, line)| line.day = to(at, line.day));
    }

    /// The bytes that the lines take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        3 * self.lines.capacity() * size_of::<Purchase>() + self.kinds.memory(1)
    }

    /// How many kinds there are so far.
    pub fn kinds(&self) -> usize {
        self.kinds.len()
    }

    /// The purchases, with what so many customers have paid for them.
    pub fn finish(
        self,
        payments: Vec<Payment>,
        customers: usize,
        last_day: Option<i32>,
        columns: PurchaseColumns,
    ) -> Purchases {
        let Self { mut lines, kinds } = self;
        sort_by(&mut lines, Ord::cmp);
        Purchases { lines, payments, customers, kinds: kinds.into_texts(), last_day, columns }
    }
}

/// Collects the rows of a file into [`Purchases`].
#[derive(Debug)]
pub struct PurchasesBuilder {
    customers: Names,
    lines: PurchaseLines,
    payments: Vec<Payment>,
    last_day: Option<i32>,
}

impl Default for PurchasesBuilder {
    fn default() -> Self {
        let (lines, payments) = (PurchaseLines::default(), vec![]);
        Self { customers: Names::of_people(), lines, payments, last_day: None }
    }
}

impl PurchasesBuilder {
    /// Adds a purchase, or, below zero, what was paid back of one.
    pub fn add(&mut self, customer: &[u8], kind: &[u8], Line { day, amount }: Line) {
        let (customer, _) = self.customers.number(customer);
        self.lines.add(customer, kind, day, amount < 0.0);
        if amount != 0.0 {
            self.payments.push(Payment { customer, day, amount });
        }
        self.last_day = self.last_day.max(Some(day));
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        3 * self.payments.capacity() * size_of::<Payment>() + self.lines.memory() + self.customers.memory(1)
    }

    /// How many kinds there are so far.
    pub fn kinds(&self) -> usize {
        self.lines.kinds()
    }

    /// The purchases of each customer in the order of their days.
    pub fn finish(self, columns: PurchaseColumns) -> Purchases {
        let Self { customers, lines, payments, last_day } = self;
        lines.finish(payments, customers.len(), last_day, columns)
    }
}
