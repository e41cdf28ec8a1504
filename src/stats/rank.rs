//! Spearman's rank correlation: do two columns rise together?

/// The positions of the values from the lowest to the highest; equal values keep their order.
pub(crate) fn ascending(values: &[f64]) -> Vec<usize> {
    // The bits of positive numbers rise with them, those of negative ones fall.
    let rising = |value: f64| match value.to_bits() {
        bits if value.is_sign_negative() => !bits,
        bits => bits | 1 << 63,
    };
    let mut order: Vec<(u64, u32)> = (0_u32..).zip(values).map(|(at, value)| (rising(*value), at)).collect();
    radix_sort(&mut order, |(key, _)| *key);
    order.into_iter().map(|(_, at)| at as usize).collect()
}

/// The bits of a digit, and how many digits there are.
const BITS: u32 = 11;
const DIGITS: usize = 1 << BITS;

/// Sorts items by the digits of their keys, the last one first, so that equal ones keep their order: millions in a
/// fraction of the time that comparisons take (Knuth 1998, section 5.2.5, algorithm R).
pub(crate) fn radix_sort<T: Copy>(items: &mut Vec<T>, key: impl Fn(&T) -> u64 + Copy) {
    let mut sorted = items.clone();
    for shift in (0..u64::BITS).step_by(BITS as usize) {
        let digit = move |item: &T| (key(item) >> shift) as usize & (DIGITS - 1);
        let mut next = [0; DIGITS];
        // In pieces: an engine that compiles a function better while it runs does so only for its next call.
        items.chunks(1 << 14).for_each(|piece| count(piece, digit, &mut next));
        if next.contains(&items.len()) {
            continue; // All have the same digit here.
        }
        let mut before = 0;
        for place in &mut next {
            before += std::mem::replace(place, before);
        }
        items.chunks(1 << 14).for_each(|piece| distribute(piece, digit, &mut next, &mut sorted));
        std::mem::swap(items, &mut sorted);
    }
}

#[inline(never)]
fn count<T>(items: &[T], digit: impl Fn(&T) -> usize, counts: &mut [usize; DIGITS]) {
    items.iter().for_each(|item| counts[digit(item)] += 1);
}

#[inline(never)]
fn distribute<T: Copy>(items: &[T], digit: impl Fn(&T) -> usize, next: &mut [usize; DIGITS], to: &mut [T]) {
    for item in items {
        let place = &mut next[digit(item)];
        to[*place] = *item;
        *place += 1;
    }
}

/// Ranks from 1 up; equal values share the mean of their ranks.
pub(crate) fn average_ranks(values: &[f64]) -> Vec<f64> {
    let order = ascending(values);
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    for tied in order.chunk_by(|&a, &b| values[a] == values[b]) {
        let shared = start as f64 + (tied.len() as f64 + 1.0) / 2.0;
        tied.iter().for_each(|&index| ranks[index] = shared);
        start += tied.len();
    }
    ranks
}

/// Spearman's rank correlation, −1 to 1 (Spearman 1904): Pearson's on average ranks. `None` when a column is constant.
pub(crate) fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    let (a, b) = (average_ranks(a), average_ranks(b));
    let middle = (a.len() as f64 + 1.0) / 2.0;
    let product = |x: &[f64], y: &[f64]| -> f64 { x.iter().zip(y).map(|(x, y)| (x - middle) * (y - middle)).sum() };
    let spread = libm::sqrt(product(&a, &a) * product(&b, &b));
    (spread > 0.0).then(|| (product(&a, &b) / spread).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::{ascending, average_ranks, radix_sort, spearman};

    #[test]
    fn positions_rise_with_their_values() {
        let values = [3.5, -1.0, f64::INFINITY, -0.0, 0.0, -2e300, 3.5, 1e-300];
        assert_eq!(ascending(&values), [5, 1, 3, 4, 7, 0, 6, 2]);
        assert_eq!(ascending(&[]), [0; 0]);
        // Multiples of an odd number, without their overflow, are scattered over all 64 bits.
        let scattered: Vec<u64> = (0..20_000_u64).map(|at| at.wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
        let (mut by_digits, mut compared) = (scattered.clone(), scattered);
        compared.sort_unstable();
        radix_sort(&mut by_digits, |key| *key);
        assert_eq!(by_digits, compared);
    }

    #[test]
    fn ties_share_their_ranks() {
        assert_eq!(average_ranks(&[10.0, 20.0, 10.0, 30.0]), [1.5, 3.0, 1.5, 4.0]);
        assert_eq!(average_ranks(&[]), [0.0; 0]);
    }

    #[test]
    fn any_rising_pair_correlates_fully() {
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[1.0, 10.0, 100.0]), Some(1.0));
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]), Some(-1.0));
        assert_eq!(spearman(&[1.0, 2.0], &[5.0, 5.0]), None);
    }
}
