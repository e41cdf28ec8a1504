//! Which value has a given share of all values below it?

/// The values from the lowest to the highest.
pub fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values
}

/// The quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996).
///
/// `sorted` rises; `share` lies in 0–1. `None` when there are no values.
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let at = share * last as f64;
    let below = libm::floor(at) as usize;
    let above = (below + 1).min(last);
    let low = sorted[below];
    Some(low + (at - below as f64) * (sorted[above] - low))
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn interpolates_between_neighbours() {
        let values = [1.0, 2.0, 3.0, 4.0];
        assert_eq!(quantile(&values, 0.5), Some(2.5));
        assert_eq!(quantile(&values, 0.9), Some(3.7));
        assert_eq!(quantile(&values, 1.0), Some(4.0));
        assert_eq!(quantile(&[], 0.5), None);
    }
}
