//! Concordance index: of two customers, does the one with the higher risk score leave first?

use super::observations::Observations;
use crate::error::{LoyaltyError, not_a_number, same_length};
use crate::stats::rank::ascending;

/// Harrell's concordance index (Harrell et al. 1982): the share of comparable pairs in which the one with the higher score left
/// first; ½ is chance.
///
/// # Formula
/// Σ wᵢwⱼ(1 if scoreᵢ > scoreⱼ, ½ if equal) / Σ wᵢwⱼ over pairs of which i left while j was at risk, and stayed longer
/// than i: later, or censored at the same time. `None` when no pair is comparable. O(n log n).
///
/// # Errors
/// `scores` of another length than the observations, or not finite.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::retention::survival::{Observations, concordance};
///
/// let [durations, events] = [[2.0, 4.0, 6.0, 8.0], [1.0, 1.0, 1.0, 0.0]];
/// let observed = Observations::new(&durations, &events, None, None)?;
/// // Those who left sooner have the higher score, without a mistake.
/// assert_eq!(concordance(&observed, &[4.0, 3.0, 2.0, 1.0])?, Some(1.0));
/// let refused = concordance(&observed, &[4.0]);
/// assert!(matches!(refused, Err(LoyaltyError::WrongLength { name, .. }) if name == "scores"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn concordance(observed: &Observations<'_>, scores: &[f64]) -> Result<Option<f64>, LoyaltyError> {
    same_length("scores", scores.len(), observed.len())?;
    if let Some(at) = scores.iter().position(|score| !score.is_finite()) {
        return Err(not_a_number("scores", scores[at], Some(at as u32 + 1)));
    }
    let mut ranks = vec![0; scores.len()];
    for (rank, tied) in ascending(scores).chunk_by(|&a, &b| scores[a] == scores[b]).enumerate() {
        tied.iter().for_each(|&row| ranks[row] = rank);
    }
    let mut seen = RankSums::new(scores.len());
    let by_entry = observed.entry.map_or(vec![], ascending);
    let mut entering = by_entry.iter().rev().peekable();
    let (mut agreeing, mut comparable) = (0.0, 0.0);
    // From the latest time back, so that all who stayed longer have been seen.
    let by_duration = ascending(observed.durations);
    for tied in by_duration.chunk_by(|&a, &b| observed.durations[a] == observed.durations[b]).rev() {
        let time = observed.durations[tied[0]];
        let not_yet_here = |row: &&usize| observed.entry(**row) >= time;
        while let Some(&row) = entering.next_if(not_yet_here) {
            seen.add(ranks[row], -observed.weight(row));
        }
        let [left, staying] = [true, false].map(|left| tied.iter().filter(move |row| observed.left(**row) == left));
        staying.for_each(|&row| seen.add(ranks[row], observed.weight(row)));
        for &row in left.clone() {
            let (below, up_to) = (seen.up_to(ranks[row]), seen.up_to(ranks[row] + 1));
            agreeing += observed.weight(row) * (below + up_to) / 2.0;
            comparable += observed.weight(row) * seen.total;
        }
        left.for_each(|&row| seen.add(ranks[row], observed.weight(row)));
    }
    Ok((comparable > 0.0).then(|| (agreeing / comparable).clamp(0.0, 1.0)))
}

/// Sums of weights up to a rank, in a tree of partial sums (Fenwick 1994).
struct RankSums {
    sums: Vec<f64>,
    total: f64,
}

impl RankSums {
    fn new(ranks: usize) -> Self {
        Self { sums: vec![0.0; ranks + 1], total: 0.0 }
    }

    fn add(&mut self, rank: usize, weight: f64) {
        self.total += weight;
        let mut at = rank + 1;
        while let Some(sum) = self.sums.get_mut(at) {
            *sum += weight;
            at += at & at.wrapping_neg();
        }
    }

    /// The weight of the ranks below `end`.
    fn up_to(&self, end: usize) -> f64 {
        let (mut at, mut sum) = (end, 0.0);
        while at > 0 {
            sum += self.sums[at];
            at &= at - 1;
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(durations: &[f64], events: &[f64], scores: &[f64]) -> Option<f64> {
        concordance(&Observations::new(durations, events, None, None).unwrap(), scores).unwrap()
    }

    #[test]
    fn ties_count_half_and_a_censoring_at_the_same_time_is_later() {
        assert_eq!(found(&[1.0, 2.0, 3.0], &[1.0; 3], &[3.0, 2.0, 1.0]), Some(1.0));
        assert_eq!(found(&[1.0, 2.0, 3.0], &[1.0; 3], &[1.0, 2.0, 3.0]), Some(0.0));
        assert_eq!(found(&[1.0, 2.0], &[1.0; 2], &[5.0, 5.0]), Some(0.5));
        assert_eq!(found(&[2.0, 2.0], &[1.0, 0.0], &[2.0, 1.0]), Some(1.0));
        assert_eq!(found(&[2.0, 2.0], &[1.0, 1.0], &[2.0, 1.0]), None);
        assert_eq!(found(&[2.0, 3.0], &[0.0, 1.0], &[2.0, 1.0]), None);
    }

    #[test]
    fn whoever_enters_later_is_not_compared() {
        let entry = [0.0, 2.0, 0.0];
        let seen = Observations::new(&[1.0, 3.0, 4.0], &[1.0, 1.0, 0.0], None, Some(&entry)).unwrap();
        // The first is compared with the third alone, and so is the second.
        assert_eq!(concordance(&seen, &[1.0, 9.0, 2.0]).unwrap(), Some(0.5));
    }
}
