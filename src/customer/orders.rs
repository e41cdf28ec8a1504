//! Who ordered when, and for how much: the columns that every analysis of purchases reads.

use super::names::Names;

/// Amounts of customers on days, sorted by customer and then by day. 16 bytes a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ledger {
    customer: Vec<u32>,
    day: Vec<i32>,
    amount: Vec<f64>,
}

impl Ledger {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.day.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.day.is_empty()
    }

    fn push(&mut self, customer: u32, day: i32, amount: f64) {
        self.customer.push(customer);
        self.day.push(day);
        self.amount.push(amount);
    }

    /// Sorts by customer, day and amount, so that the order of the file's rows does not show.
    fn sort(&mut self) {
        let mut order: Vec<u32> = (0..self.len() as u32).collect();
        order.sort_unstable_by(|a, b| {
            let (a, b) = (*a as usize, *b as usize);
            (self.customer[a], self.day[a])
                .cmp(&(self.customer[b], self.day[b]))
                .then(self.amount[a].total_cmp(&self.amount[b]))
        });
        self.customer = order.iter().map(|at| self.customer[*at as usize]).collect();
        self.day = order.iter().map(|at| self.day[*at as usize]).collect();
        self.amount = order.iter().map(|at| self.amount[*at as usize]).collect();
    }

    /// Makes one row of the rows of a customer's day.
    fn merge_days(&mut self) {
        let mut kept = 0;
        for at in 0..self.len() {
            let same = kept > 0 && self.customer[kept - 1] == self.customer[at] && self.day[kept - 1] == self.day[at];
            if same {
                self.amount[kept - 1] += self.amount[at];
            } else {
                self.customer[kept] = self.customer[at];
                self.day[kept] = self.day[at];
                self.amount[kept] = self.amount[at];
                kept += 1;
            }
        }
        self.customer.truncate(kept);
        self.day.truncate(kept);
        self.amount.truncate(kept);
    }

    /// Each customer's rows.
    pub fn histories(&self) -> impl Iterator<Item = History<'_>> {
        let mut from = 0;
        self.customer.chunk_by(|a, b| a == b).map(move |group| {
            let range = from..from + group.len();
            from = range.end;
            History { customer: group[0], days: &self.day[range.clone()], amounts: &self.amount[range] }
        })
    }

    /// All rows as day and amount.
    pub fn rows(&self) -> impl Iterator<Item = (i32, f64)> {
        self.day.iter().copied().zip(self.amount.iter().copied())
    }
}

/// The rows of one customer, by rising day.
#[derive(Debug, Clone, Copy)]
pub struct History<'a> {
    /// The customer's number.
    pub customer: u32,
    /// The days, since 1 January 1970.
    pub days: &'a [i32],
    /// The amounts, in the file's currency.
    pub amounts: &'a [f64],
}

impl<'a> History<'a> {
    /// The part of the history that has happened on a day; `None` when that is nothing.
    pub fn until(&self, as_of: i32) -> Option<History<'a>> {
        let count = self.days.partition_point(|day| *day <= as_of);
        (count > 0).then(|| History { days: &self.days[..count], amounts: &self.amounts[..count], ..*self })
    }
}

/// The orders and refunds of a file.
///
/// Lines below zero are refunds: they reduce revenue, and never make an order or a returning customer. All
/// other lines, those of zero too, belong to orders: lines with the same order number and customer are one,
/// on the earliest of their days; lines without an order number are one per customer and day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Orders {
    /// One row per order.
    pub orders: Ledger,
    /// One row per refunded line.
    pub refunds: Ledger,
    /// Customers with at least one order.
    pub customers: usize,
    /// Customers who appear with refunds only.
    pub refund_only_customers: usize,
}

impl Orders {
    /// The last day with an order or a refund.
    pub fn last_day(&self) -> Option<i32> {
        self.orders.day.iter().chain(&self.refunds.day).copied().max()
    }
}

/// Collects the lines of a file into [`Orders`].
#[derive(Debug, Default)]
pub struct OrdersBuilder {
    customers: Names,
    ordered: Vec<bool>,
    order_numbers: Names,
    /// The row of each order number, by the number's number.
    row_of_order: Vec<u32>,
    key: Vec<u8>,
    orders: Ledger,
    /// Lines without an order number: they become orders by day at the end.
    unnumbered: Ledger,
    refunds: Ledger,
}

impl OrdersBuilder {
    /// Adds one line of an order or one refund. An empty order number is none.
    pub fn add(&mut self, customer: &[u8], order: &[u8], day: i32, amount: f64) {
        let (customer, new) = self.customers.number(customer);
        if new {
            self.ordered.push(false);
        }
        if amount < 0.0 {
            self.refunds.push(customer, day, amount);
            return;
        }
        self.ordered[customer as usize] = true;
        if order.is_empty() {
            self.unnumbered.push(customer, day, amount);
            return;
        }
        self.key.clear();
        self.key.extend_from_slice(&customer.to_le_bytes());
        self.key.extend_from_slice(order);
        let (number, new) = self.order_numbers.number(&self.key);
        if new {
            self.row_of_order.push(self.orders.len() as u32);
            self.orders.push(customer, day, amount);
        } else {
            let row = self.row_of_order[number as usize] as usize;
            self.orders.day[row] = self.orders.day[row].min(day);
            self.orders.amount[row] += amount;
        }
    }

    /// Sorts what was collected.
    pub fn finish(mut self) -> Orders {
        self.unnumbered.sort();
        self.unnumbered.merge_days();
        let Ledger { customer, day, amount } = self.unnumbered;
        self.orders.customer.extend(customer);
        self.orders.day.extend(day);
        self.orders.amount.extend(amount);
        self.orders.sort();
        self.refunds.sort();
        let customers = self.ordered.iter().filter(|ordered| **ordered).count();
        Orders {
            orders: self.orders,
            refunds: self.refunds,
            customers,
            refund_only_customers: self.ordered.len() - customers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orders(lines: &[(&str, &str, i32, f64)]) -> Orders {
        let mut builder = OrdersBuilder::default();
        for (customer, order, day, amount) in lines {
            builder.add(customer.as_bytes(), order.as_bytes(), *day, *amount);
        }
        builder.finish()
    }

    #[test]
    fn lines_of_one_order_are_one_order() {
        let found = orders(&[("a", "7", 3, 10.0), ("b", "7", 3, 1.0), ("a", "7", 2, 5.0), ("a", "8", 2, 1.0)]);
        assert_eq!(found.orders.rows().collect::<Vec<_>>(), [(2, 1.0), (2, 15.0), (3, 1.0)]);
        let by_day = orders(&[("a", "", 3, 10.0), ("a", "", 3, 5.0), ("a", "", 2, 0.0)]);
        assert_eq!(by_day.orders.rows().collect::<Vec<_>>(), [(2, 0.0), (3, 15.0)]);
    }

    #[test]
    fn a_refund_is_no_order() {
        let found = orders(&[("a", "", 1, 10.0), ("a", "", 2, -10.0), ("b", "", 3, -1.0)]);
        assert_eq!((found.orders.len(), found.refunds.len()), (1, 2));
        assert_eq!((found.customers, found.refund_only_customers), (1, 1));
        assert_eq!(found.last_day(), Some(3));
    }
}
