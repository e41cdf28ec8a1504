//! Survival observations: for how long was each customer observed, and had they left by the end?

use crate::error::{LoyaltyError, not_a_number, same_length};
use crate::stats::rank::{ascending, radix_sort};

/// The longest duration and the largest weight: its square is still a number.
const LARGEST: f64 = 1e100;

/// One row per customer: how long it stayed, and whether that was until it left (1) or until it was last seen (0).
#[derive(Debug, Clone, Copy)]
pub struct Observations<'a> {
    pub(super) durations: &'a [f64],
    pub(super) events: &'a [f64],
    pub(super) weights: Option<&'a [f64]>,
    pub(super) entry: Option<&'a [f64]>,
}

impl<'a> Observations<'a> {
    /// Takes columns of one length.
    ///
    /// A weight of 2 stands for two such rows, one of 0 for none. `entry` is the time from which a customer was under
    /// observation (left truncation): it is at risk after its entry, up to its duration. An entry at 0 is none.
    ///
    /// # Errors
    /// Columns of different lengths; a duration, weight or entry that is negative or not finite; an event that is
    /// neither 0 nor 1; an entry that is not before its duration.
    pub fn new(
        durations: &'a [f64],
        events: &'a [f64],
        weights: Option<&'a [f64]>,
        entry: Option<&'a [f64]>,
    ) -> Result<Self, LoyaltyError> {
        let columns =
            [("durations", Some(durations)), ("events", Some(events)), ("weights", weights), ("entry", entry)];
        for (name, column) in columns {
            let Some(column) = column else { continue };
            same_length(name, column.len(), durations.len())?;
            let highest = if name == "events" { 1.0 } else { LARGEST };
            // All rows by a test without branches; the one at fault is looked for only when there is one.
            let is_wrong = |value: f64| !(0.0..=highest).contains(&value) || (highest == 1.0 && value.fract() != 0.0);
            if column.iter().fold(false, |any, &value| any | is_wrong(value)) {
                let at = column.iter().position(|&value| is_wrong(value)).unwrap_or(0);
                return Err(refused(name, column[at], at, highest));
            }
        }
        if let Some(entry) = entry
            && let Some(at) = (0..entry.len()).find(|&at| entry[at] > 0.0 && entry[at] >= durations[at])
        {
            let (entry, duration) = (entry[at], durations[at]);
            return Err(LoyaltyError::LateEntry { position: at as u32 + 1, entry, duration });
        }
        Ok(Self { durations, events, weights, entry })
    }

    pub(super) fn len(&self) -> usize {
        self.durations.len()
    }

    pub(super) fn weight(&self, row: usize) -> f64 {
        self.weights.map_or(1.0, |weights| weights[row])
    }

    /// From when on a row is under observation; at 0 too where that is from the beginning.
    pub(super) fn entry(&self, row: usize) -> f64 {
        let entry = self.entry.map_or(0.0, |entry| entry[row]);
        if entry > 0.0 { entry } else { f64::NEG_INFINITY }
    }

    pub(super) fn left(&self, row: usize) -> bool {
        self.events[row] == 1.0
    }

    /// The sum of weights.
    pub(super) fn total(&self) -> f64 {
        self.weights.map_or(self.len() as f64, |weights| weights.iter().sum())
    }

    /// What happened at each time at which somebody left or was last seen, the earliest first.
    ///
    /// # Formula
    /// At risk at t: the weights of all with entry < t ≤ duration.
    pub(super) fn risk_sets(&self) -> Vec<RiskSet> {
        let mut sets = tally(self.durations, Some(self.events), self.weights);
        let entries = self.entry.map_or(vec![], |entry| late_entries(entry, self.weights));
        let mut to_come = FromTimeOn::new(&entries);
        let mut staying = 0.0;
        for set in sets.iter_mut().rev() {
            staying += set.weight();
            // Whoever leaves was at risk, whatever the rounding of weights says.
            set.at_risk = f64::max(staying - to_come.weight(set.time), set.weight());
        }
        sets
    }
}

/// The rows of one group, as columns of their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    durations: Vec<f64>,
    weights: Vec<f64>,
    entry: Vec<f64>,
}

impl Group {
    /// The rows of each of `count` groups.
    pub(super) fn of(observed: &Observations<'_>, groups: &[u32], count: usize) -> Vec<Self> {
        let mut found = vec![Self::default(); count];
        for (row, &group) in groups.iter().enumerate() {
            let columns = &mut found[group as usize];
            columns.durations.push(observed.durations[row]);
            columns.weights.push(observed.weight(row));
            columns.entry.extend(observed.entry.map(|entry| entry[row]));
        }
        found
    }

    /// The weights by when they leave, and by when they enter.
    pub(super) fn tallies(&self) -> (Vec<RiskSet>, Vec<RiskSet>) {
        let entries = if self.entry.is_empty() { vec![] } else { late_entries(&self.entry, Some(&self.weights)) };
        (tally(&self.durations, None, Some(&self.weights)), entries)
    }
}

/// The weight of all that lies at a time or after it, asked of ever earlier times.
pub(super) struct FromTimeOn<'a> {
    earlier: &'a [RiskSet],
    weight: f64,
}

impl<'a> FromTimeOn<'a> {
    pub(super) fn new(sets: &'a [RiskSet]) -> Self {
        Self { earlier: sets, weight: 0.0 }
    }

    pub(super) fn weight(&mut self, time: f64) -> f64 {
        while let Some((last, earlier)) = self.earlier.split_last()
            && last.time >= time
        {
            self.weight += last.weight();
            self.earlier = earlier;
        }
        self.weight
    }
}

/// One time, with who was at risk just before it and what became of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RiskSet {
    pub(super) time: f64,
    pub(super) at_risk: f64,
    pub(super) events: f64,
    pub(super) censored: f64,
}

impl RiskSet {
    /// Those whose duration ends here.
    pub(super) fn weight(&self) -> f64 {
        self.events + self.censored
    }

    /// Those who stayed on, as a share of those at risk.
    pub(super) fn share_staying(&self) -> f64 {
        /// What is left of fractional weights when everybody has gone.
        const ROUNDING: f64 = 1e-12;
        let share = 1.0 - self.events / self.at_risk;
        if share > ROUNDING { share } else { 0.0 }
    }
}

/// The error for a value that a check without branches has found.
fn refused(name: &str, value: f64, at: usize, highest: f64) -> LoyaltyError {
    if !value.is_finite() {
        return not_a_number(name, value, Some(at as u32 + 1));
    }
    let name = [name, "[", &at.to_string(), "]"].concat();
    match value {
        LARGEST.. => LoyaltyError::TooLarge { name },
        0.0..=1.0 => LoyaltyError::NotWhole { name, value },
        _ => LoyaltyError::OutOfRange { name, value, low: Some(0.0), high: (highest == 1.0).then_some(highest) },
    }
}

/// Rows that are taken at once: see [`radix_sort`].
const PIECE: usize = 1 << 14;

/// The weights by entry, without those who are there from the beginning.
fn late_entries(entry: &[f64], weights: Option<&[f64]>) -> Vec<RiskSet> {
    let mut entries = tally(entry, None, weights);
    entries.retain(|set| set.time > 0.0);
    entries
}

/// The weights by time, the earliest first. Times that nobody weighs at are left out.
fn tally<'a>(times: &[f64], events: Option<&'a [f64]>, weights: Option<&'a [f64]>) -> Vec<RiskSet> {
    let left = |row: usize| events.is_some_and(|events| events[row] == 1.0);
    let mut sets: Vec<RiskSet> = vec![];
    match (whole_days(times), weights) {
        (Some(days), _) => {
            sets = (0..days).map(|day| RiskSet::at(day as f64)).collect();
            for start in (0..times.len()).step_by(PIECE) {
                let end = usize::min(start + PIECE, times.len());
                let piece = start..end;
                let of = |column: Option<&'a [f64]>| column.map(|column| &column[piece.clone()]);
                count(&mut sets, &times[piece.clone()], of(events), of(weights));
            }
        }
        // The bits of numbers from 0 up rise with them, and doubling them makes room for the event: integers sort fast.
        (None, None) => {
            // Adding 0 makes a 0 of a −0.
            let key = |(row, time): (usize, &f64)| (time + 0.0).to_bits() << 1 | u64::from(left(row));
            let mut keys: Vec<u64> = times.iter().enumerate().map(key).collect();
            radix_sort(&mut keys, |key| *key);
            for piece in keys.chunks(PIECE) {
                gather(&mut sets, piece.iter().map(|key| (f64::from_bits(key >> 1), key & 1 == 1, 1.0)));
            }
        }
        (None, Some(weights)) => {
            for piece in ascending(times).chunks(PIECE) {
                gather(&mut sets, piece.iter().map(|&row| (times[row], left(row), weights[row])));
            }
        }
    }
    sets.retain(|set| set.weight() > 0.0);
    sets
}

/// Adds rows to the days on which they end.
#[inline(never)]
fn count(sets: &mut [RiskSet], days: &[f64], events: Option<&[f64]>, weights: Option<&[f64]>) {
    for (row, &day) in days.iter().enumerate() {
        let left = events.is_some_and(|events| events[row] == 1.0);
        sets[day as usize].add(left, weights.map_or(1.0, |weights| weights[row]));
    }
}

/// Adds rows, sorted by time, behind those before.
#[inline(never)]
fn gather(sets: &mut Vec<RiskSet>, sorted: impl Iterator<Item = (f64, bool, f64)>) {
    for (time, left, weight) in sorted {
        if sets.last().is_none_or(|set| set.time != time) {
            sets.push(RiskSet::at(time));
        }
        if let Some(set) = sets.last_mut() {
            set.add(left, weight);
        }
    }
}

impl RiskSet {
    fn at(time: f64) -> Self {
        Self { time, at_risk: 0.0, events: 0.0, censored: 0.0 }
    }

    fn add(&mut self, left: bool, weight: f64) {
        if left {
            self.events += weight;
        } else {
            self.censored += weight;
        }
    }
}

/// How many days to count by, where times are whole and there are not many more days than rows.
fn whole_days(times: &[f64]) -> Option<usize> {
    let most = 1_024.0 + 4.0 * times.len() as f64;
    let (longest, whole) = times
        .iter()
        .fold((0.0, true), |(longest, whole), &time| (f64::max(longest, time), whole & (time.fract() == 0.0)));
    (whole && longest < most).then(|| longest as usize + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(durations: &[f64], events: &[f64]) -> LoyaltyError {
        Observations::new(durations, events, None, None).unwrap_err()
    }

    #[test]
    fn impossible_rows_are_refused_by_their_place() {
        let out_of_range =
            |name: &str, value, high| LoyaltyError::OutOfRange { name: name.into(), value, low: Some(0.0), high };
        assert_eq!(refusal(&[1.0, -2.0], &[1.0, 1.0]), out_of_range("durations[1]", -2.0, None));
        assert_eq!(refusal(&[1.0, 2.0], &[1.0, 2.0]), out_of_range("events[1]", 2.0, Some(1.0)));
        assert_eq!(refusal(&[1.0], &[0.5]), LoyaltyError::NotWhole { name: "events[0]".into(), value: 0.5 });
        assert_eq!(refusal(&[1.0, f64::NAN], &[1.0, 0.0]), not_a_number("durations", f64::NAN, Some(2)));
        assert_eq!(refusal(&[f64::INFINITY], &[1.0]), not_a_number("durations", f64::INFINITY, Some(1)));
        let short = LoyaltyError::WrongLength { name: "events".into(), expected: 2.0, found: 1.0 };
        assert_eq!(refusal(&[1.0, 2.0], &[1.0]), short);
        let late = Observations::new(&[3.0, 4.0], &[1.0, 1.0], None, Some(&[0.0, 4.0])).unwrap_err();
        assert_eq!(late, LoyaltyError::LateEntry { position: 2, entry: 4.0, duration: 4.0 });
        // From the beginning is not late, even for who leaves at once.
        let (durations, events) = ([0.0, 1.0, 2.0], [1.0, 1.0, 0.0]);
        let zeros = Observations::new(&durations, &events, None, Some(&[0.0; 3])).unwrap().risk_sets();
        assert_eq!(zeros, Observations::new(&durations, &events, None, None).unwrap().risk_sets());
        let negative = Observations::new(&[3.0], &[1.0], Some(&[-1.0]), None).unwrap_err();
        assert_eq!(negative, out_of_range("weights[0]", -1.0, None));
    }

    #[test]
    fn counting_by_day_and_sorting_find_the_same_sets() {
        let (durations, events) = ([3.0, 1.0, 3.0, 3.0, 0.0], [1.0, 0.0, 0.0, 1.0, 1.0]);
        let (weights, entry) = ([1.0, 2.0, 1.0, 0.0, 4.0], [1.0, 0.0, 2.0, 0.0, 0.0]);
        let halves = durations.map(|time| time / 2.0);
        for weights in [None, Some(&weights[..])] {
            let days = Observations::new(&durations, &events, weights, None).unwrap().risk_sets();
            let sorted = Observations::new(&halves, &events, weights, None).unwrap().risk_sets();
            let doubled: Vec<_> = sorted.iter().map(|set| RiskSet { time: 2.0 * set.time, ..*set }).collect();
            assert_eq!(days, doubled);
        }
        // At 1 the first is not yet at risk, nor is the third: they entered at 1 and at 2.
        let late = Observations::new(&durations[..4], &events[..4], None, Some(&entry[..4])).unwrap().risk_sets();
        assert_eq!(late.iter().map(|set| (set.time, set.at_risk)).collect::<Vec<_>>(), [(1.0, 2.0), (3.0, 3.0)]);
    }
}
