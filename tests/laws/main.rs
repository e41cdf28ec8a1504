//! Laws: what holds for every input, not only for the worked numbers. As many random inputs each as
//! PROPTEST_CASES says, 256 by default; `make test-all` tries ten thousand.

mod competing_risks;
mod customers;
mod programme;
mod retention;
mod stats;
mod strategy;
mod survey;
mod survival;
mod value;

use loyalkit::stats::Interval;
use loyalkit::survey::Groups;
use proptest::prelude::*;

/// Rounding that sums in another order may differ by.
const ROUNDING: f64 = 1e-9;

fn whole(most: u32) -> impl Strategy<Value = f64> {
    (0..=most).prop_map(f64::from)
}

fn asked() -> impl Strategy<Value = Groups> {
    (whole(400), whole(400), whole(400)).prop_map(|(promoters, passives, detractors)| Groups {
        promoters,
        passives,
        detractors,
    })
}

fn holds(interval: Option<Interval>, estimate: Option<f64>, (lowest, highest): (f64, f64)) -> bool {
    interval.zip(estimate).is_none_or(|(interval, estimate)| {
        lowest <= interval.low && interval.low <= estimate && estimate <= interval.high && interval.high <= highest
    })
}
