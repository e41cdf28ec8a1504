//! RFM summary: how often, how recently, since when and for how much has each customer bought?

pub use super::bought::Bought;
use super::orders::Orders;
use std::sync::Arc;

/// Each customer's purchases up to a day, in the terms of the buy-till-you-die models, as one list per term: one entry
/// for each customer who has ordered by then, in the order in which the file names them.
///
/// Sources: Fader, Hardie and Lee, "RFM and CLV" (2005), section 2, for x, t_x and T; the mean value leaves the first
/// purchase out, as their gamma-gamma model asks.
#[derive(Debug)]
pub struct CustomerSummary {
    all: Arc<Vec<Bought>>,
    as_of: i32,
}

impl CustomerSummary {
    /// What the customers have done by a day.
    pub fn new(orders: &Orders, as_of: i32) -> Self {
        let whole = orders.span().is_none_or(|(_, last)| last <= as_of);
        let all = if whole { orders.bought().clone() } else { orders.bought_until(as_of).into() };
        Self { all, as_of }
    }

    /// The as-of day.
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

    /// T: days from the first order to the as-of day.
    pub fn age(&self) -> Vec<i32> {
        self.column(|purchases| self.as_of - purchases.first)
    }

    /// The mean amount of the days after the first, in the file's currency; 0 for a customer who has not returned.
    pub fn value(&self) -> Vec<f64> {
        // One who has not returned has no such amount, and is divided by 1.
        self.column(|purchases| purchases.repeat_amount / f64::from(purchases.days.max(2) - 1))
    }

    fn known(&self) -> impl Iterator<Item = (usize, &Bought)> {
        self.all.iter().enumerate().filter(|(_, purchases)| purchases.days > 0)
    }

    fn column<T>(&self, of: impl Fn(&Bought) -> T) -> Vec<T> {
        const TOGETHER: usize = 1 << 12;
        let mut column = Vec::with_capacity(self.all.len());
        self.all.chunks(TOGETHER).for_each(|some| append(&mut column, some, &of));
        column
    }
}

/// Some at a time, because an engine of WebAssembly uses the better version of a function only from its next call on.
#[inline(never)]
fn append<T>(column: &mut Vec<T>, some: &[Bought], of: &impl Fn(&Bought) -> T) {
    column.extend(some.iter().filter(|purchases| purchases.days > 0).map(of));
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
