//! Who ordered when, and for how much: the columns that every analysis of purchases reads.

use super::blocks::Blocks;
use super::ledger::Ledger;
use super::names::{Names, Texts, fetch};

/// The orders and refunds of a file.
///
/// Lines below zero are refunds: they reduce revenue, and never make an order or a returning customer. All
/// other lines, those of zero too, belong to orders: lines with the same order number and customer are one,
/// on the earliest of their days; lines without an order number are one per customer and day.
#[derive(Debug, Default, PartialEq)]
pub struct Orders {
    /// One row per order; the rows of each customer stand in the order of their days.
    orders: Ledger,
    refunds: Ledger,
    names: Texts,
    with_order: usize,
}

impl Orders {
    /// One row per order as customer, day and amount. Those of one customer come in the order of their days;
    /// those of different customers may alternate.
    #[inline]
    pub fn rows(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.orders.rows()
    }

    /// Refunded lines as customer, day and amount.
    pub fn refunds(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.refunds.rows()
    }

    /// Each customer's orders, one customer after the other.
    pub fn for_each_history(&mut self, visit: impl FnMut(History<'_>)) {
        self.orders = std::mem::take(&mut self.orders).by_customer(self.names.len());
        self.orders.for_each_history(visit);
    }

    /// How many orders there are.
    pub fn len(&self) -> usize {
        self.orders.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.orders.is_empty()
    }

    /// Customers with at least one order.
    pub fn customers(&self) -> usize {
        self.with_order
    }

    /// Customers who appear with refunds only.
    pub fn refund_only_customers(&self) -> usize {
        self.names.len() - self.with_order
    }

    /// The names of all customers, those with refunds only included, by their numbers.
    pub fn names(&self) -> &Texts {
        &self.names
    }

    /// The first and the last day with an order.
    pub fn span(&self) -> Option<(i32, i32)> {
        self.orders.span()
    }

    /// The last day with an order or a refund.
    pub fn last_day(&self) -> Option<i32> {
        self.orders.span().into_iter().chain(self.refunds.span()).map(|(_, last)| last).max()
    }
}

/// The orders of one customer, by rising day.
#[derive(Debug, Clone, Copy)]
pub struct History<'a> {
    /// The customer's number.
    pub customer: u32,
    /// The days, since 1 January 1970.
    pub days: &'a [i32],
    /// The amounts, in the file's currency.
    pub amounts: &'a [f64],
}

/// Collects the lines of a file into [`Orders`].
#[derive(Debug, Default)]
pub struct OrdersBuilder {
    customers: Names,
    /// By customer.
    latest: Blocks<Latest>,
    /// Whether each customer's lines have come in the order of their days so far.
    chronological: bool,
    /// The customers of the group of lines that is being added.
    numbers: Vec<u32>,
    order_numbers: Names,
    /// The row of each order number, by the number's number.
    row_of_order: Blocks<u32>,
    key: Vec<u8>,
    orders: Ledger,
    /// Lines without an order number: one row per customer and day.
    unnumbered: Ledger,
    refunds: Ledger,
}

/// What a customer did last.
#[derive(Debug, Clone, Copy)]
struct Latest {
    day: i32,
    /// The row of that day among the unnumbered lines.
    row: u32,
}

impl Latest {
    /// Before any order.
    const NEVER: Self = Self { day: i32::MIN, row: u32::MAX };
}

/// A line of an order or a refund.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The day, since 1 January 1970.
    pub day: i32,
    /// The amount, in the file's currency; below zero it was paid back.
    pub amount: f64,
}

impl OrdersBuilder {
    /// Collects into nothing yet.
    pub fn new() -> Self {
        Self { chronological: true, ..Self::default() }
    }

    /// Adds lines without an order number; each belongs to the customer at its place in `customers`.
    pub fn add<N: AsRef<[u8]>>(&mut self, customers: &[N], lines: &[Line]) {
        let numbers = self.number_customers(customers);
        for (customer, line) in numbers.iter().zip(lines) {
            self.add_unnumbered(*customer, *line);
        }
        self.numbers = numbers;
    }

    /// Adds lines with their order numbers. An empty one is none.
    pub fn add_numbered<N: AsRef<[u8]>>(&mut self, customers: &[N], order_numbers: &[N], lines: &[Line]) {
        let numbers = self.number_customers(customers);
        for ((customer, order), line) in numbers.iter().zip(order_numbers).zip(lines) {
            match order.as_ref() {
                [] => self.add_unnumbered(*customer, *line),
                order => self.add_to_order(*customer, order, *line),
            }
        }
        self.numbers = numbers;
    }

    /// The bytes that the lines take up so far, and will while so many more are added.
    pub fn memory(&self, more: usize) -> usize {
        let ledgers = [&self.orders, &self.unnumbered, &self.refunds];
        let rows = ledgers.map(|ledger| ledger.memory()).iter().sum::<usize>();
        let names = self.customers.memory(more) + self.order_numbers.memory(more);
        rows + names + self.latest.memory() + self.row_of_order.memory()
    }

    fn number_customers<N: AsRef<[u8]>>(&mut self, customers: &[N]) -> Vec<u32> {
        let mut numbers = std::mem::take(&mut self.numbers);
        numbers.clear();
        self.customers.numbers(customers, &mut numbers);
        self.latest.resize(self.customers.len(), Latest::NEVER);
        fetch(numbers.iter().map(|customer| self.latest.get(*customer as usize).row));
        numbers
    }

    #[inline]
    fn add_unnumbered(&mut self, customer: u32, Line { day, amount }: Line) {
        if amount < 0.0 {
            self.refunds.push(customer, day, amount);
            return;
        }
        let latest = self.latest.get_mut(customer as usize);
        if latest.day == day && latest.row != u32::MAX {
            self.unnumbered.add_amount(latest.row, amount);
            return;
        }
        self.chronological &= day >= latest.day;
        *latest = Latest { day, row: self.unnumbered.len() as u32 };
        self.unnumbered.push(customer, day, amount);
    }

    fn add_to_order(&mut self, customer: u32, order: &[u8], Line { day, amount }: Line) {
        if amount < 0.0 {
            self.refunds.push(customer, day, amount);
            return;
        }
        self.key.clear();
        self.key.extend_from_slice(&customer.to_le_bytes());
        self.key.extend_from_slice(order);
        let (number, new) = self.order_numbers.number(&self.key);
        if new {
            let latest = self.latest.get_mut(customer as usize);
            self.chronological &= day >= latest.day;
            latest.day = day;
            self.row_of_order.push(self.orders.len() as u32);
            self.orders.push(customer, day, amount);
        } else {
            let row = self.row_of_order.get(number as usize);
            self.orders.add_amount(row, amount);
            self.chronological &= !self.orders.make_earlier(row, day);
        }
    }

    /// The orders, each customer's in the order of their days.
    pub fn finish(self) -> Orders {
        let with_order = self.latest.slices().flatten().filter(|latest| latest.day != i32::MIN).count();
        // Let go of what only collecting needs before anything is sorted.
        let Self { customers, latest, order_numbers, row_of_order, mut orders, mut unnumbered, .. } = self;
        drop((latest, order_numbers, row_of_order));
        let names = customers.into_texts();
        let sorted = |ledger: Ledger| if self.chronological { ledger } else { ledger.by_customer(names.len()) };
        if orders.is_empty() {
            orders = sorted(unnumbered);
            if !self.chronological {
                orders.merge_days();
            }
        } else if unnumbered.is_empty() {
            orders = sorted(orders);
        } else {
            unnumbered = unnumbered.by_customer(names.len());
            unnumbered.merge_days();
            orders.append(unnumbered);
            orders = orders.by_customer(names.len());
        }
        Orders { orders, refunds: self.refunds, names, with_order }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn orders(lines: &[(&str, &str, i32, f64)]) -> Orders {
        let mut builder = OrdersBuilder::new();
        for (customer, order, day, amount) in lines {
            builder.add_numbered(&[customer], &[order], &[Line { day: *day, amount: *amount }]);
        }
        builder.finish()
    }

    #[test]
    fn lines_of_one_order_are_one_order() {
        let found = orders(&[("a", "7", 3, 10.0), ("b", "7", 3, 1.0), ("a", "7", 2, 5.0), ("a", "8", 2, 1.0)]);
        assert_eq!(found.rows().collect::<Vec<_>>(), [(0, 2, 1.0), (0, 2, 15.0), (1, 3, 1.0)]);
        let by_day = orders(&[("a", "", 3, 10.0), ("a", "", 3, 5.0), ("a", "", 2, 0.0), ("a", "", 3, 1.0)]);
        assert_eq!(by_day.rows().collect::<Vec<_>>(), [(0, 2, 0.0), (0, 3, 16.0)]);
        let mixed = orders(&[("a", "", 3, 10.0), ("a", "7", 3, 5.0), ("a", "", 3, 1.0)]);
        assert_eq!(mixed.rows().collect::<Vec<_>>(), [(0, 3, 5.0), (0, 3, 11.0)]);
    }

    #[test]
    fn a_refund_is_no_order() {
        let found = orders(&[("a", "", 1, 10.0), ("a", "", 2, -10.0), ("b", "", 3, -1.0)]);
        assert_eq!((found.len(), found.refunds().count()), (1, 2));
        assert_eq!((found.customers(), found.refund_only_customers()), (1, 1));
        assert_eq!((found.span(), found.last_day()), (Some((1, 1)), Some(3)));
    }

    proptest! {
        #[test]
        fn each_customers_days_rise_whatever_the_order_of_lines(
            lines in prop::collection::vec((0..5u32, 0..4u32, 0..9i32, 0..99u32), 1..60)
        ) {
            let lines: Vec<_> = lines.into_iter().map(|(c, o, day, amount)| (c.to_string(), o.to_string().replace('0', ""), day, f64::from(amount))).collect();
            let given: Vec<_> = lines.iter().map(|(c, o, day, amount)| (c.as_str(), o.as_str(), *day, *amount)).collect();
            let mut found = orders(&given);
            let mut latest = [i32::MIN; 9];
            for (customer, day, _) in found.rows() {
                prop_assert!(day >= latest[customer as usize]);
                latest[customer as usize] = day;
            }
            let total: f64 = found.rows().map(|(_, _, amount)| amount).sum();
            prop_assert_eq!(total, lines.iter().map(|line| line.3).sum::<f64>());
            let mut of_histories = vec![];
            found.for_each_history(|history| of_histories.extend(history.days.iter().map(|day| (history.customer, *day))));
            let mut of_rows: Vec<_> = found.rows().map(|(customer, day, _)| (customer, day)).collect();
            of_rows.sort_by_key(|row| row.0);
            prop_assert_eq!(of_histories, of_rows);
        }
    }
}
