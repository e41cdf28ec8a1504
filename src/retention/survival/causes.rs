//! Competing risks: how long did each customer stay, and which of several causes ended it?

use super::observations::{Observations, RiskSet};
use crate::error::{LoyaltyError, same_length, within};
use crate::stats::rank::ascending;

/// The most causes and groups that are told apart: there is a column for each.
const MOST: f64 = 100.0;

/// One row per customer: how long they stayed, and the cause they were lost for (1, 2 …), or 0 if they were still there.
#[derive(Debug, Clone, Default)]
pub struct CompetingRisks {
    pub(super) durations: Vec<f64>,
    pub(super) causes: Vec<u32>,
    pub(super) entry: Option<Vec<f64>>,
    /// 1 for a customer lost, whatever the cause.
    lost: Vec<f64>,
    /// How many causes there are.
    pub(super) count: usize,
}

impl CompetingRisks {
    /// Takes columns of one length.
    ///
    /// `entry` is the time from which a customer was under observation (left truncation), as in [`Observations::new`].
    ///
    /// # Errors
    /// Columns of different lengths; a duration that is not above 0; an entry that is negative or not before its duration;
    /// more than 100 causes.
    ///
    /// ```
    /// use loyalkit::LoyaltyError;
    /// use loyalkit::retention::survival::CompetingRisks;
    ///
    /// assert!(CompetingRisks::new(vec![2.0, 4.0], vec![1, 0], None).is_ok());
    /// let refused = CompetingRisks::new(vec![0.0], vec![1], None);
    /// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "durations[0]"));
    /// ```
    pub fn new(durations: Vec<f64>, causes: Vec<u32>, entry: Option<Vec<f64>>) -> Result<Self, LoyaltyError> {
        let found = Self::from_zero(durations, causes, entry)?;
        if let Some(at) = found.durations.iter().position(|duration| *duration <= 0.0) {
            let name = ["durations[", &at.to_string(), "]"].concat();
            within(&name, found.durations[at], f64::MIN_POSITIVE, f64::INFINITY)?;
        }
        Ok(found)
    }

    /// The same where time is counted in whole days: 0 is a customer lost on the day they came.
    ///
    /// # Errors
    /// As [`CompetingRisks::new`], but for a duration of 0.
    pub fn from_zero(durations: Vec<f64>, causes: Vec<u32>, entry: Option<Vec<f64>>) -> Result<Self, LoyaltyError> {
        same_length("causes", causes.len(), durations.len())?;
        let count = causes.iter().max().map_or(0, |last| *last as usize);
        within("causes.length", count as f64, 0.0, MOST)?;
        let lost: Vec<f64> = causes.iter().map(|cause| f64::from(u8::from(*cause > 0))).collect();
        Observations::new(&durations, &lost, None, entry.as_deref())?;
        Ok(Self { durations, causes, entry, lost, count })
    }

    pub(super) fn len(&self) -> usize {
        self.durations.len()
    }

    /// Who was lost, whatever the cause.
    pub(super) fn lost(&self) -> Observations<'_> {
        self.with_events(&self.lost)
    }

    /// The same customers with other events.
    pub(super) fn with_events<'a>(&'a self, events: &'a [f64]) -> Observations<'a> {
        Observations { durations: &self.durations, events, weights: None, entry: self.entry.as_deref() }
    }

    /// The customers of each of the groups 0, 1 …, which keep the causes of all.
    pub(super) fn by_group(&self, groups: &[u32]) -> Result<Vec<Self>, LoyaltyError> {
        let mut parts = vec![Self { count: self.count, ..Self::default() }; self.groups(groups)?];
        for (row, &group) in groups.iter().enumerate() {
            let part = &mut parts[group as usize];
            part.durations.push(self.durations[row]);
            part.causes.push(self.causes[row]);
            part.lost.push(self.lost[row]);
            if let Some(entry) = &self.entry {
                part.entry.get_or_insert_default().push(entry[row]);
            }
        }
        Ok(parts)
    }

    /// How many groups there are, where there is one for each customer.
    pub(super) fn groups(&self, groups: &[u32]) -> Result<usize, LoyaltyError> {
        same_length("groups", groups.len(), self.len())?;
        let count = groups.iter().max().map_or(0, |last| *last as usize + 1);
        within("groups.length", count as f64, 0.0, MOST)?;
        Ok(count)
    }

    /// The cause asked for, whether or not anybody was lost for it; its test and its regression know nobody who came late.
    pub(super) fn asked(&self, cause: u32) -> Result<u32, LoyaltyError> {
        if self.entry.is_some() {
            return Err(LoyaltyError::EntryNotSupported {});
        }
        within("cause", f64::from(cause), 1.0, f64::INFINITY)?;
        Ok(cause)
    }

    /// Each time at which somebody was lost, the earliest first, with how many for each cause.
    pub(super) fn losses(&self) -> Vec<Losses> {
        let mut sets = self.lost().risk_sets();
        sets.retain(|set| set.events > 0.0);
        let mut order = ascending(&self.durations);
        order.retain(|row| self.causes[*row] > 0);
        let at_one_time = order.chunk_by(|a, b| self.durations[*a] == self.durations[*b]);
        let counted = |(set, rows): (RiskSet, &[usize])| {
            let mut by_cause = vec![0.0; self.count];
            rows.iter().for_each(|row| by_cause[self.causes[*row] as usize - 1] += 1.0);
            Losses { set, by_cause }
        };
        sets.into_iter().zip(at_one_time).map(counted).collect()
    }
}

/// Those lost at one time.
#[derive(Debug, Clone)]
pub(super) struct Losses {
    pub(super) set: RiskSet,
    pub(super) by_cause: Vec<f64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_are_counted_by_cause_before_those_still_there() {
        let risks = CompetingRisks::new(vec![3.0, 1.0, 3.0, 3.0, 2.0], vec![2, 1, 0, 1, 0], None).unwrap();
        let found: Vec<_> = risks.losses().into_iter().map(|at| (at.set.time, at.set.at_risk, at.by_cause)).collect();
        assert_eq!(found, [(1.0, 5.0, vec![1.0, 0.0]), (3.0, 3.0, vec![1.0, 1.0])]);
    }

    #[test]
    fn impossible_rows_are_refused() {
        let refused = |durations: Vec<f64>, causes| CompetingRisks::new(durations, causes, None).unwrap_err();
        assert!(
            matches!(refused(vec![1.0, 0.0], vec![1, 1]), LoyaltyError::OutOfRange { name, .. } if name == "durations[1]")
        );
        assert!(matches!(refused(vec![f64::NAN], vec![1]), LoyaltyError::NotANumber { .. }));
        assert!(matches!(refused(vec![1.0], vec![1, 1]), LoyaltyError::WrongLength { .. }));
        assert!(matches!(refused(vec![1.0], vec![101]), LoyaltyError::OutOfRange { .. }));
        assert!(CompetingRisks::from_zero(vec![0.0], vec![1], None).is_ok());
        let late = CompetingRisks::new(vec![1.0], vec![1], Some(vec![1.0])).unwrap_err();
        assert!(matches!(late, LoyaltyError::LateEntry { .. }));
    }
}
