//! Sample subscriptions: an invented software service, for trying things out without a file.

use super::day;
use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, Exp1};
use rand_pcg::Pcg64Mcg;
use std::fmt::Write;

const CUSTOMERS: usize = 420;
const FIRST_DAY: (i32, u32, u32) = (2023, 7, 1);
/// In the middle of a month, so that the last month is unfinished, as in a real export.
const LAST_DAY: (i32, u32, u32) = (2025, 12, 17);
/// What each plan is called, what it costs a month in hundredths, and after how many days the average customer leaves.
const PLANS: [(&str, i64, f64); 3] = [("Basic", 900, 310.0), ("Standard", 1900, 520.0), ("Premium", 3900, 900.0)];
/// What each account manager is called, and how often they give a discount at a renewal.
const MANAGERS: [(&str, f64); 3] = [("Ida Holm", 0.2), ("Marek Nowak", 0.35), ("Ingrid Berg", 0.6)];
const REASONS: [&str; 9] = [
    "Too expensive",
    "Too expensive",
    "Too expensive",
    "Not used enough",
    "Not used enough",
    "Moved to a competitor",
    "Service",
    "Technical problems",
    "",
];

/// The subscriptions of an invented software service as CSV:
/// `customer,start,end,plan,monthly_price,list_price,account_manager,reason`, by rising start.
///
/// Customers begin on a plan, stay an exponential time that depends on it, and may change plans or come back. The same seed
/// gives the same file on every platform.
pub fn sample_subscriptions(seed: u64) -> String {
    let mut random = Pcg64Mcg::seed_from_u64(seed);
    let [first, last] =
        [FIRST_DAY, LAST_DAY].map(|(year, month, day)| day::from_civil(year, month, day).unwrap_or_default());
    let mut rows: Vec<(i32, String)> = vec![];
    for customer in 1..=CUSTOMERS {
        history(&mut random, customer, first, last, &mut rows);
    }
    rows.sort_by_key(|(start, _)| *start);
    let header = "customer,start,end,plan,monthly_price,list_price,account_manager,reason\n";
    rows.into_iter().fold(String::from(header), |text, (_, row)| text + &row)
}

/// Adds the subscriptions of one customer, one after the other.
fn history(random: &mut Pcg64Mcg, customer: usize, first: i32, last: i32, rows: &mut Vec<(i32, String)>) {
    let chance = |random: &mut Pcg64Mcg| random.random::<f64>();
    let exponential = |random: &mut Pcg64Mcg| -> f64 { Exp1.sample(random) };
    let after = |random: &mut Pcg64Mcg, least: f64, mean: f64| least + exponential(random) * mean;
    let (manager, yields) = MANAGERS[(libm::pow(chance(random), 1.5) * MANAGERS.len() as f64) as usize];
    // Of ten, five begin with the first plan and three with the second.
    let mut plan = match chance(random) {
        drawn if drawn < 0.5 => 0,
        drawn if drawn < 0.8 => 1,
        _ => 2,
    };
    let mut start = first + (libm::pow(chance(random), 0.8) * f64::from(last - first)) as i32;
    // Most stay on one plan until they leave.
    for part in 0..4 {
        if start > last {
            return;
        }
        let (name, list, stays) = PLANS[plan];
        let (stay, change) = (after(random, 14.0, stays), after(random, 60.0, 700.0));
        let changes = change < stay;
        let end = start + f64::min(stay, change) as i32;
        let has_ended = end <= last;
        let reason = REASONS[(chance(random) * REASONS.len() as f64) as usize];
        let is_reduced = chance(random) < if part == 0 { 0.1 } else { yields };
        let share = if chance(random) < 0.5 { 90 } else { 80 };
        let price = if is_reduced { list * share / 100 } else { list };
        let mut row = String::new();
        // Writing to a text cannot fail.
        let _ = writeln!(
            row,
            "S{customer:04},{},{},{name},{},{},{manager},{}",
            day::iso(start),
            if has_ended { day::iso(end) } else { String::new() },
            money(price),
            money(list),
            if has_ended && !changes { reason } else { "" },
        );
        rows.push((start, row));
        if !has_ended {
            return;
        }
        if changes {
            plan = if plan == 1 && chance(random) < 0.7 {
                2
            } else if plan == 1 {
                0
            } else {
                1
            };
            start = end;
        } else if chance(random) < 0.15 {
            start = end + 20 + (chance(random) * 120.0) as i32;
        } else {
            return;
        }
    }
}

/// Hundredths as a price: 9, 8.10.
fn money(cents: i64) -> String {
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{}.{:02}", cents / 100, cents % 100) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_the_same_each_time_and_has_all_that_is_asked_of_subscriptions() {
        let text = sample_subscriptions(1);
        assert_eq!(text, sample_subscriptions(1));
        let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
        assert!(rows.len() > CUSTOMERS && rows.iter().all(|row| row.len() == 8));
        assert!(rows.windows(2).all(|two| two[0][1] <= two[1][1]), "by rising start");
        let share = |of: fn(&&Vec<&str>) -> bool| rows.iter().filter(of).count() as f64 / rows.len() as f64;
        assert!((0.3..0.7).contains(&share(|row| row[2].is_empty())), "about half go on");
        assert!(share(|row| row[4] != row[5]) > 0.1, "some have a discount");
        assert!(share(|row| !row[7].is_empty()) > 0.2, "leavers say why");
        for (name, ..) in PLANS {
            assert!(rows.iter().any(|row| row[3] == name), "{name}");
        }
    }
}
