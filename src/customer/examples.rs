//! Example data: a few rows of each kind, which the examples of this documentation ask.
//!
//! They are built as you build your own: with the builder of the kind, row by row. From a file, [`crate::table`] does it.

use super::activity::{Activity, NEVER};
use super::base::{Customer, CustomerBase, CustomerBaseBuilder, CustomerColumns};
use super::day::from_civil;
use super::events::{Events, EventsBuilder};
use super::lifetimes::{Lifetime, Lifetimes, LifetimesBuilder};
use super::orders::{Line, Orders, OrdersBuilder};
use super::purchases::{PurchaseColumns, Purchases, PurchasesBuilder};
use super::respondents::{Beside, Columns, Respondents};
use super::responses::Responses;
use super::scale::Scale;
use super::subscriptions::{
    MILLIONTHS, NO_END, SubscriptionColumns, SubscriptionNames, Subscriptions, SubscriptionsBuilder,
};

/// A day of 2026.
fn on(month: u32, day: u32) -> i32 {
    from_civil(2026, month, day).unwrap_or_default()
}

/// Nine orders of four customers.
///
/// | Customer | Segment | Orders of 2026 | Amount of each |
/// |---|---|---|---|
/// | Ann | web | 5 January, 3 February, 2 April | 10 |
/// | Bo | shop | 20 January, 1 March | 20 |
/// | Cy | web | 31 January | 30 |
/// | Di | shop | 10 February, 12 March, 1 April | 5 |
pub fn orders() -> Orders {
    let mut orders = OrdersBuilder::of_file(true, false);
    for (customer, segment, days, amount) in [
        ("Ann", "web", &[(1, 5), (2, 3), (4, 2)][..], 10.0),
        ("Bo", "shop", &[(1, 20), (3, 1)], 20.0),
        ("Cy", "web", &[(1, 31)], 30.0),
        ("Di", "shop", &[(2, 10), (3, 12), (4, 1)], 5.0),
    ] {
        for &(month, day) in days {
            let line = [Line { day: on(month, day), amount }];
            orders.add(&[customer], &line);
            orders.belong(&[segment], &line);
        }
    }
    orders.finish()
}

/// Five answers from 0 to 10, and what stands beside them.
///
/// | Answer | Segment | Day of 2026 | Account | Customer | Revenue | Price, 1 to 5 | Comment |
/// |---|---|---|---|---|---|---|---|
/// | 10 | DK | 31 January | North | Ann | 100 | 5 | fast delivery |
/// | 9 | DK | 15 February | North | Bo | 80 | 5 | fast |
/// | 7 | NO | 15 February | South | Cy | 20 | 3 | |
/// | 0 | NO | 20 February | South | Di | 20 | 1 | slow delivery |
/// | 2 | PL | 28 February | East | Ed | 10 | 2 | slow and dear |
pub fn answers() -> Responses {
    let columns = Columns {
        date: true,
        account: true,
        customer: true,
        revenue: true,
        ratings: vec![("price".into(), false)],
        comment: true,
    };
    let mut responses = Responses::new(None, Respondents::new(columns));
    for (answer, segment, (month, day), account, customer, revenue, price, comment) in [
        (10, "DK", (1, 31), "North", "Ann", 100.0, 5.0, "fast delivery"),
        (9, "DK", (2, 15), "North", "Bo", 80.0, 5.0, "fast"),
        (7, "NO", (2, 15), "South", "Cy", 20.0, 3.0, ""),
        (0, "NO", (2, 20), "South", "Di", 20.0, 1.0, "slow delivery"),
        (2, "PL", (2, 28), "East", "Ed", 10.0, 2.0, "slow and dear"),
    ] {
        responses.add(&[segment], &[answer]);
        let beside = Beside {
            day: Some(on(month, day)),
            account: account.as_bytes(),
            customer: customer.as_bytes(),
            revenue: Some(revenue),
            ratings: &[price],
            comment,
        };
        responses.respondents.add(answer, &beside);
    }
    responses
}

/// Five ratings from 1 to 5: 5, 4, 4, 2 and 1.
pub fn ratings() -> Responses {
    let mut responses = Responses::new(Some(Scale(1.0, 5.0)), Respondents::default());
    // Ratings are noted as steps above the lowest.
    responses.add(&[""; 5], &[4, 3, 3, 1, 0]);
    responses
}

/// Ten subscriptions of seven customers, all at their list price but Ann's second, which is sold for 20 instead of 25.
///
/// | Customer | From | Until, not included | Plan | A month | Reason | Manager |
/// |---|---|---|---|---|---|---|
/// | Ann | 1 January | 15 February | basic | 10 | | Kim |
/// | Ann | 15 February | | plus | 20 | | Kim |
/// | Bo | 10 January | 10 February | basic | 10 | price | Kim |
/// | Bo | 1 April | | basic | 10 | | Kim |
/// | Cy | 5 January | 1 March | plus | 20 | moved | Lee |
/// | Di | 20 January | | basic | 10 | | Lee |
/// | Di | 20 January | 20 March | extra | 5 | | Lee |
/// | Ed | 3 February | 20 February | basic | 10 | | Lee |
/// | Fi | 7 March | | plus | 20 | | Lee |
/// | Gus | 10 April | | basic | 10 | | Kim |
pub fn subscriptions() -> Subscriptions {
    const OPEN: (u32, u32) = (0, 0);
    let mut builder = SubscriptionsBuilder::default();
    for (customer, from, until, plan, monthly, reason, manager) in [
        ("Ann", (1, 1), (2, 15), "basic", 10.0, "", "Kim"),
        ("Ann", (2, 15), OPEN, "plus", 20.0, "", "Kim"),
        ("Bo", (1, 10), (2, 10), "basic", 10.0, "price", "Kim"),
        ("Bo", (4, 1), OPEN, "basic", 10.0, "", "Kim"),
        ("Cy", (1, 5), (3, 1), "plus", 20.0, "moved", "Lee"),
        ("Di", (1, 20), OPEN, "basic", 10.0, "", "Lee"),
        ("Di", (1, 20), (3, 20), "extra", 5.0, "", "Lee"),
        ("Ed", (2, 3), (2, 20), "basic", 10.0, "", "Lee"),
        ("Fi", (3, 7), OPEN, "plus", 20.0, "", "Lee"),
        ("Gus", (4, 10), OPEN, "basic", 10.0, "", "Kim"),
    ] {
        let [customer, plan, reason, manager] = [customer, plan, reason, manager].map(str::as_bytes);
        let names = SubscriptionNames { customer, plan, reason, manager };
        let end = if until == OPEN { NO_END } else { on(until.0, until.1) };
        let list_price = if customer == b"Ann" && plan == b"plus" { 25.0 } else { monthly };
        let [monthly, list_price] = [monthly, list_price].map(|amount| (amount * MILLIONTHS) as i64);
        builder.add(names, on(from.0, from.1), end, monthly, list_price);
    }
    builder.finish(SubscriptionColumns { plan: true, amount: true, reason: true, manager: true, list_price: true })
}

/// Contacts of three customers, each answered in two hours: Ann visits on the first of January, February, March and April
/// 2026, Bo in January and February, and Cy complains on 10, 12, 14 and 16 April.
pub fn contacts() -> Events {
    let mut events = EventsBuilder::default();
    for (customer, kind, days) in [
        ("Ann", "visit", [(1, 1), (2, 1), (3, 1), (4, 1)].as_slice()),
        ("Bo", "visit", &[(1, 1), (2, 1)]),
        ("Cy", "complaint", &[(4, 10), (4, 12), (4, 14), (4, 16)]),
    ] {
        for &(month, day) in days {
            events.add(customer.as_bytes(), on(month, day), kind.as_bytes());
            events.answered(2.0);
        }
    }
    events.finish()
}

/// Purchases by category: in 2026 Ann buys coffee for 5 on 1 January and a mug for 10 on 11 January, Bo coffee for 5 on
/// 1 February.
pub fn purchases() -> Purchases {
    let mut purchases = PurchasesBuilder::default();
    for (customer, kind, (month, day), amount) in
        [("Ann", "coffee", (1, 1), 5.0), ("Ann", "mug", (1, 11), 10.0), ("Bo", "coffee", (2, 1), 5.0)]
    {
        purchases.add(customer.as_bytes(), kind.as_bytes(), Line { day: on(month, day), amount });
    }
    purchases.finish(PurchaseColumns { date: true, amount: true })
}

/// Three customers as a row each: Ann with 3 orders for 30, Bo with 2 for 40, Cy with 1 for 30; first and last days of 2026.
pub fn customers() -> CustomerBase {
    let mut base = CustomerBaseBuilder::default();
    for (name, orders, first, last, value) in [
        ("Ann", 3.0, on(1, 5), on(4, 2), 30.0),
        ("Bo", 2.0, on(1, 20), on(3, 1), 40.0),
        ("Cy", 1.0, on(1, 31), on(1, 31), 30.0),
    ] {
        base.add(name.as_bytes(), b"", Customer { orders, first, last, value, group: 0 });
    }
    base.finish(CustomerColumns { orders: true, first: true, last: true, value: true, group: false })
}

/// How long four customers stayed: two on the basic plan, who left after 2 and 4 months, and two on plus, of whom one left
/// after 6 and one is still there after 8.
pub fn lifetimes() -> Lifetimes {
    let mut lifetimes = LifetimesBuilder::of_file(false, false, true);
    for (duration, left, group) in
        [(2.0, true, "basic"), (4.0, true, "basic"), (6.0, true, "plus"), (8.0, false, "plus")]
    {
        lifetimes.add(&Lifetime { duration, left, weight: None, entry: None, group: group.as_bytes() });
    }
    lifetimes.finish(vec![])
}

/// Three customers who signed up in January 2026: one was last active in March, one in January, and one never.
pub fn signups() -> Vec<Activity> {
    [(on(1, 5), on(3, 10)), (on(1, 20), on(1, 25)), (on(1, 31), NEVER)]
        .map(|(signup, last)| Activity { signup, last })
        .into()
}
