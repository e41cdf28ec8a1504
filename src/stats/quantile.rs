//! Quantiles: below which value does a given share of all values lie?

/// The values from the lowest to the highest.
pub(crate) fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values
}

/// The quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996).
///
/// `sorted` rises; `share` lies in 0–1. `None` when there are no values.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let at = share * last as f64;
    let below = libm::floor(at) as usize;
    let above = (below + 1).min(last);
    let low = sorted[below];
    Some(low + (at - below as f64) * (sorted[above] - low))
}

/// The same of whole numbers that are given by how often each occurs: `counts[3]` times a 3.
pub(crate) fn quantile_of_counts(counts: &[u64], share: f64) -> Option<f64> {
    let total: u64 = counts.iter().sum();
    let last = total.checked_sub(1)?;
    let at = share * last as f64;
    let below = libm::floor(at);
    let ranked = |rank: u64| {
        let mut up_to_here = 0;
        counts.iter().position(|count| {
            up_to_here += count;
            up_to_here > rank
        })
    };
    let low = ranked(below as u64)? as f64;
    let high = ranked((below as u64 + 1).min(last))? as f64;
    Some(low + (at - below) * (high - low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interpolates_between_neighbours() {
        let values = [1.0, 2.0, 3.0, 4.0];
        assert_eq!(quantile(&values, 0.5), Some(2.5));
        assert_eq!(quantile(&values, 0.9), Some(3.7));
        assert_eq!(quantile(&values, 1.0), Some(4.0));
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn counted_values_have_the_quantiles_of_listed_ones() {
        let (listed, counted) = ([0.0, 2.0, 2.0, 2.0, 5.0, 6.0], [1, 0, 3, 0, 0, 1, 1]);
        for share in [0.0, 0.1, 0.5, 0.7, 0.9, 0.95, 1.0] {
            assert_eq!(quantile_of_counts(&counted, share), quantile(&listed, share), "{share}");
        }
        assert_eq!(quantile_of_counts(&[0, 0], 0.5), None);
    }
}
