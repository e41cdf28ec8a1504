//! Order: one sort for all lists of things.

use std::cmp::Ordering;

/// Puts numbers in order. Each sort of a type or by a comparison of its own would be another of three to nine kB of WebAssembly.
pub fn arrange(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_unstable_by(|a, b| compare(*a, *b));
}

/// Puts things in order; equal ones stay as they are.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order: Vec<u32> = (0..items.len() as u32).collect();
    arrange(&mut order, &|a, b| compare(&items[a as usize], &items[b as usize]).then(a.cmp(&b)));
    // Each place gets what belongs there, round and round until the first one's thing is placed.
    for start in 0..items.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at as u32) as usize;
            if from == start {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn things_are_in_the_order_of_the_standard_library(mut things in prop::collection::vec((0..9_u8, 0..99_u8), 0..80)) {
            let mut expected = things.clone();
            expected.sort_by_key(|thing| thing.0);
            sort_by(&mut things, |a, b| a.0.cmp(&b.0));
            prop_assert_eq!(things, expected);
        }
    }
}
