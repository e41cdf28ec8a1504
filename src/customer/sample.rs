//! A sample file: invented orders of a small web shop, for trying things out.

use super::day;
use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, Exp1, Gamma, StandardNormal};
use rand_pcg::Pcg64Mcg;
use std::fmt::Write;

const CUSTOMERS: usize = 1200;
const FIRST_DAY: (i32, u32, u32) = (2024, 1, 1);
/// In the middle of a month, so that the last month is unfinished, as in a real export.
const LAST_DAY: (i32, u32, u32) = (2025, 12, 17);
/// How busy each month is, January first, against an average of 1: a shop that lives from Christmas.
const SEASON: [f64; 12] = [0.8, 0.75, 0.9, 0.95, 1.0, 0.9, 0.75, 0.85, 1.0, 1.1, 1.5, 1.5];
/// Orders a year of the average customer.
const ORDERS_A_YEAR: f64 = 4.5;
/// How uneven customers are: the shape of the gamma distribution of their rates.
const EVENNESS: f64 = 0.7;
/// Days until the average customer has left for good.
const LIFETIME_DAYS: f64 = 260.0;
const REFUNDED_SHARE: f64 = 0.03;
const GUEST_ORDERS: usize = 7;

struct Line {
    day: i32,
    customer: Option<usize>,
    /// Hundredths of the currency, so that every platform prints the same.
    cents: i64,
    refund_of: Option<usize>,
}

/// The orders of an invented shop as CSV: `order_id,customer,date,amount`, by rising date.
///
/// Customers buy at random at rates that differ (gamma–Poisson), until they leave for good at a random time;
/// the seasons show, a few orders are refunded, and some have no customer. The same seed gives the same
/// file on every platform. Model: Schmittlein, Morrison & Colombo 1987.
pub fn sample_orders(seed: u64) -> String {
    let mut random = Pcg64Mcg::seed_from_u64(seed);
    let (first, last) = (number(FIRST_DAY), number(LAST_DAY));
    let mut lines = vec![];
    for customer in 0..CUSTOMERS {
        history(&mut random, customer, first, last, &mut lines);
    }
    for _ in 0..GUEST_ORDERS {
        let cents = spend(&mut random, 40.0);
        lines.push(Line { day: random.random_range(first..=last), customer: None, cents, refund_of: None });
    }
    let orders = lines.len();
    for at in 0..orders {
        let back = lines[at].day + random.random_range(3..25);
        if random.random::<f64>() < REFUNDED_SHARE && back <= last {
            let cents = if random.random::<f64>() < 0.6 { lines[at].cents } else { lines[at].cents / 2 };
            lines.push(Line { day: back, customer: lines[at].customer, cents: -cents, refund_of: Some(at) });
        }
    }
    csv(&lines)
}

/// Adds the orders of one customer.
fn history(random: &mut Pcg64Mcg, customer: usize, first: i32, last: i32, lines: &mut Vec<Line>) {
    let busiest = SEASON.iter().copied().fold(0.0, f64::max);
    let joined = loop {
        let day = random.random_range(first..=last);
        if random.random::<f64>() < season(day) / busiest {
            break day;
        }
    };
    let exponential = |random: &mut Pcg64Mcg| -> f64 { Exp1.sample(random) };
    let rate = gamma(random, EVENNESS) / EVENNESS * ORDERS_A_YEAR / 365.25;
    let leaves = f64::from(joined) + exponential(random) * LIFETIME_DAYS;
    let usual = 15.0 + 35.0 * gamma(random, 2.0) / 2.0;
    lines.push(Line { day: joined, customer: Some(customer), cents: spend(random, usual), refund_of: None });
    // Candidates come at the rate of the busiest month and are thinned to the season (Lewis & Shedler 1979).
    let mut at = f64::from(joined) + 1.0;
    loop {
        at += exponential(random) / (rate * busiest).max(1e-9);
        if at >= leaves.min(f64::from(last) + 1.0) {
            return;
        }
        let day = libm::floor(at) as i32;
        if random.random::<f64>() < season(day) / busiest {
            lines.push(Line { day, customer: Some(customer), cents: spend(random, usual), refund_of: None });
        }
    }
}

fn number((year, month, day): (i32, u32, u32)) -> i32 {
    day::from_civil(year, month, day).unwrap_or_default()
}

fn season(day: i32) -> f64 {
    SEASON[day::month(day).rem_euclid(12) as usize]
}

fn gamma(random: &mut Pcg64Mcg, shape: f64) -> f64 {
    // The shapes here are positive constants, which is all that the distribution asks for.
    Gamma::new(shape, 1.0).map_or(shape, |gamma| gamma.sample(random))
}

/// An order around the customer's usual amount, in hundredths.
fn spend(random: &mut Pcg64Mcg, usual: f64) -> i64 {
    let spread: f64 = StandardNormal.sample(random);
    libm::round(usual * libm::exp(0.4 * spread - 0.08) * 100.0) as i64
}

fn csv(lines: &[Line]) -> String {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|at| (lines[*at].day, *at));
    let mut order_number = vec![0; lines.len()];
    for (number, at) in (10_001..).zip(order.iter().filter(|at| lines[**at].refund_of.is_none())) {
        order_number[*at] = number;
    }
    let mut text = String::from("order_id,customer,date,amount\n");
    for at in order {
        let line = &lines[at];
        let number = order_number[line.refund_of.unwrap_or(at)];
        let customer = line.customer.map_or_else(String::new, |customer| format!("C{:05}", customer + 1));
        let sign = if line.cents < 0 { "-" } else { "" };
        let cents = line.cents.unsigned_abs();
        let day = day::iso(line.day);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{number},{customer},{day},{sign}{}.{:02}", cents / 100, cents % 100);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::sample_orders;

    #[test]
    fn a_seed_is_a_file() {
        assert_eq!(sample_orders(1), sample_orders(1));
        assert_ne!(sample_orders(1), sample_orders(2));
        // The package's tests find the same length in the WebAssembly build.
        assert_eq!(sample_orders(1).len(), 110_554);
    }
}
