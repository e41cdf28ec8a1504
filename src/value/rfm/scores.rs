//! RFM scores: which score does each value get?

use crate::stats::order::sort_by;
use crate::stats::quantile::{quantile, sorted};
use crate::stats::rank::ascending;

/// The scores of some values, from 1 up, and the values at which scores begin.
pub(super) struct Edges {
    pub(super) cutoffs: Vec<f64>,
    pub(super) scores: Vec<u8>,
}

impl Edges {
    /// A value scores 1, and 1 more for each edge below it.
    pub(super) fn of(cutoffs: Vec<f64>, values: &[f64]) -> Self {
        let score = |value: &f64| 1 + cutoffs.partition_point(|edge| edge < value) as u8;
        let scores = values.iter().map(score).collect();
        Self { cutoffs, scores }
    }

    /// Edges at quantiles; also how many distinct values there are, up to so many as there are bins.
    pub(super) fn at_quantiles(values: &[f64], bins: usize) -> (Self, usize) {
        let sorted = sorted(values.to_vec());
        let edge = |bin: usize| quantile(&sorted, bin as f64 / bins as f64);
        let cutoffs = (1..bins).filter_map(edge).collect();
        let distinct = sorted.chunk_by(|a, b| a == b).take(bins).count();
        (Self::of(cutoffs, values), distinct)
    }

    /// Groups of equal size, the larger ones first; equal values by the places in `ties`.
    pub(super) fn of_equal_groups(values: &[f64], ties: &[u32], bins: usize) -> (Self, usize) {
        let mut order = ascending(values);
        for tied in order.chunk_by_mut(|a, b| values[*a] == values[*b]) {
            sort_by(tied, |a, b| ties[*a].cmp(&ties[*b]));
        }
        let distinct = order.chunk_by(|a, b| values[*a] == values[*b]).take(bins).count();
        let (size, larger) = (values.len() / bins, values.len() % bins);
        let mut found = Self { cutoffs: vec![], scores: vec![1; values.len()] };
        let mut from = 0;
        for bin in 0..bins {
            let group = &order[from..from + size + usize::from(bin < larger)];
            group.iter().for_each(|at| found.scores[*at] = bin as u8 + 1);
            found.cutoffs.extend(group.first().filter(|_| bin > 0).map(|first| values[*first]));
            from += group.len();
        }
        (found, distinct)
    }
}

#[cfg(test)]
mod tests {
    use super::Edges;

    const FREQUENCIES: [f64; 10] = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 3.0, 8.0];

    #[test]
    fn quantiles_keep_ties_together_and_groups_do_not() {
        // metrics, row RFM: cuts 1×6, 4, 4, 5, 5; ntile 1,1,2,2,3,3,4,4,5,5.
        let (quantiles, distinct) = Edges::at_quantiles(&FREQUENCIES, 5);
        assert_eq!(quantiles.scores, [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
        assert_eq!(distinct, 4);
        let ties: Vec<u32> = (0..10).collect();
        let (groups, _) = Edges::of_equal_groups(&FREQUENCIES, &ties, 5);
        assert_eq!(groups.scores, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        assert_eq!(groups.cutoffs, [1.0, 1.0, 2.0, 3.0]);
    }

    #[test]
    fn the_larger_groups_come_first() {
        let values: Vec<f64> = (0..7).map(f64::from).collect();
        let (groups, _) = Edges::of_equal_groups(&values, &[0, 1, 2, 3, 4, 5, 6], 5);
        assert_eq!(groups.scores, [1, 1, 2, 2, 3, 4, 5]);
        assert_eq!(Edges::of_equal_groups(&[], &[], 5).0.scores, []);
    }

    #[test]
    fn a_value_at_a_cutoff_does_not_exceed_it() {
        assert_eq!(Edges::of(vec![1.0, 2.0], &[0.5, 1.0, 1.5, 2.0, 9.0]).scores, [1, 1, 2, 2, 3]);
    }
}
