//! What has each customer done so far: how often, how recently, since when, and for how much?

use super::orders::Orders;

/// Each customer's purchases up to a day, in the terms of the buy-till-you-die models.
///
/// All orders of a customer's day are one purchase. Sources: Fader, Hardie and Lee, "RFM and CLV" (2005),
/// section 2, for x, t_x and T; the mean value leaves the first purchase out, as their gamma-gamma model asks.
#[derive(Debug, Default)]
pub struct CustomerSummary {
    /// The numbers of the customers, in the order in which the file names them.
    pub customer: Vec<u32>,
    states: Vec<State>,
    as_of: i32,
}

/// What is known of one customer.
#[derive(Debug, Clone, Copy)]
struct State {
    first: i32,
    last: i32,
    days: u32,
    /// The sum of the amounts after the first day.
    repeat_amount: f64,
}

impl CustomerSummary {
    /// The customers who have ordered up to a day, and what they have done by then.
    pub fn new(orders: &Orders, as_of: i32) -> Self {
        const NOTHING: State = State { first: i32::MAX, last: i32::MIN, days: 0, repeat_amount: 0.0 };
        let mut states = vec![NOTHING; orders.names().len()];
        for (customer, day, amount) in orders.rows().filter(|(_, day, _)| *day <= as_of) {
            // Without branches: a wrong guess would have to wait for the customer's place in memory.
            let state = &mut states[customer as usize];
            state.days += u32::from(day > state.last);
            state.first = state.first.min(day);
            state.last = state.last.max(day);
            state.repeat_amount += if day > state.first { amount } else { 0.0 };
        }
        let customer = (0..states.len() as u32).filter(|customer| states[*customer as usize].days > 0).collect();
        states.retain(|state| state.days > 0);
        Self { customer, states, as_of }
    }

    /// x: the days with an order, less the first.
    pub fn frequency(&self) -> Vec<u32> {
        self.states.iter().map(|state| state.days - 1).collect()
    }

    /// t_x: days from the first order to the last.
    pub fn recency(&self) -> Vec<i32> {
        self.states.iter().map(|state| state.last - state.first).collect()
    }

    /// T: days from the first order to the day looked back from.
    pub fn age(&self) -> Vec<i32> {
        self.states.iter().map(|state| self.as_of - state.first).collect()
    }

    /// The mean amount of the days after the first, in the file's currency; 0 for a customer who has not returned.
    pub fn value(&self) -> Vec<f64> {
        let mean = |state: &State| if state.days > 1 { state.repeat_amount / f64::from(state.days - 1) } else { 0.0 };
        self.states.iter().map(mean).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::orders::{Line, OrdersBuilder};

    #[test]
    fn a_customers_days_are_counted_once_and_the_first_has_no_value() {
        let mut builder = OrdersBuilder::new();
        let line = |day, amount| Line { day, amount };
        builder.add_numbered(
            &["a", "a", "b", "a", "a", "c"],
            &["1", "2", "3", "4", "5", "6"],
            &[line(10, 5.0), line(10, 7.0), line(11, 1.0), line(14, 3.0), line(20, 9.0), line(40, 1.0)],
        );
        let summary = CustomerSummary::new(&builder.finish(), 30);
        assert_eq!(summary.customer, [0, 1]);
        assert_eq!((summary.frequency(), summary.recency(), summary.age()), (vec![2, 0], vec![10, 0], vec![20, 19]));
        assert_eq!(summary.value(), [6.0, 0.0]);
    }
}
