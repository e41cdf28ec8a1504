//! Order: one sort for all lists of things.

use std::cmp::Ordering;

/// Puts numbers in order. Each sort of a type or by a comparison of its own would be another of three to nine kB of WebAssembly.
pub(crate) fn arrange(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_unstable_by(|a, b| compare(*a, *b));
}

/// Puts things in order; equal ones stay as they are.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
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

/// Puts pairs in order, as one number each.
pub(crate) fn sort_pairs(pairs: &mut [(u32, i32)]) {
    // Below zero comes first.
    let mut keys: Vec<u64> = pairs.iter().map(|(a, b)| u64::from(*a) << 32 | u64::from(*b as u32 ^ 1 << 31)).collect();
    keys.sort_unstable();
    let pair = |key: u64| ((key >> 32) as u32, (key as u32 ^ 1 << 31) as i32);
    pairs.iter_mut().zip(keys).for_each(|(place, key)| *place = pair(key));
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

        #[test]
        fn pairs_are_too(mut pairs in prop::collection::vec((any::<u32>(), any::<i32>()), 0..80)) {
            let mut expected = pairs.clone();
            expected.sort();
            sort_pairs(&mut pairs);
            prop_assert_eq!(pairs, expected);
        }
    }
}
