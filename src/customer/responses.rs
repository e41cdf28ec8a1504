//! Survey responses: how often was each answer given, by segment?

use super::few_names::FewNames;
use super::respondents::Respondents;
use super::scale::Scale;
use crate::warning::Reason;

/// How often each answer was given in each segment, by the million. Answers are counted in steps above the lowest one,
/// of which there are at most eleven.
#[derive(Debug, Default)]
pub struct Responses {
    scale: Option<Scale>,
    segments: FewNames,
    counts: Vec<[u64; 11]>,
    /// Why no score may be made of them, although they can be counted.
    pub withheld: Option<Withheld>,
    /// Whether answers are groups, so that they have no mean.
    pub are_groups: bool,
    /// What else stands in the rows, where it was asked for.
    pub respondents: Respondents,
}

/// Why no score may be made of answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Withheld {
    /// They run from the lowest to the highest, which fits several scales, and nobody has said which.
    ScaleNotSaid(f64, f64),
    /// So many could not be read, of so many.
    AnswersRefused(f64, f64),
}

impl Withheld {
    /// The reason, for results.
    #[inline(never)]
    pub fn reason(self) -> Reason {
        match self {
            Self::ScaleNotSaid(lowest, highest) => Reason::ScaleNotSaid { lowest, highest },
            Self::AnswersRefused(count, of) => Reason::AnswersRefused { count, of },
        }
    }
}

impl Responses {
    /// Room for the answers of a declared scale, and for what stands beside them.
    pub fn new(scale: Option<Scale>, respondents: Respondents) -> Self {
        Self { scale, respondents, ..Self::default() }
    }

    /// The scale of the question, where it was declared; else it is 0 to 10.
    pub fn scale(&self) -> Option<Scale> {
        self.scale
    }

    /// Adds answers as steps above the lowest; each belongs to the segment at its place in `segments`.
    pub fn add<N: AsRef<[u8]>>(&mut self, segments: &[N], answers: &[u8]) {
        for (segment, answer) in segments.iter().zip(answers) {
            let segment = self.segments.number(segment.as_ref()) as usize;
            if segment == self.counts.len() {
                self.counts.push([0; 11]);
            }
            if let Some(count) = self.counts[segment].get_mut(usize::from(*answer)) {
                *count += 1;
            }
        }
    }

    /// The segments with their counts, the one with most answers first, of equal ones by name. Those without a name are "".
    pub fn by_segment(&self) -> impl Iterator<Item = (&[u8], &[u64; 11])> {
        let answers: Vec<u64> = self.counts.iter().map(|counts| counts.iter().sum()).collect();
        let largest = self.segments.texts().largest_first(&answers).into_iter();
        largest.map(|at| (self.segments.texts().get(at), &self.counts[at as usize]))
    }

    /// How often each answer was given in all.
    pub fn total(&self) -> [u64; 11] {
        let mut total = [0; 11];
        for counts in &self.counts {
            total.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        total
    }

    /// How many segments there are.
    pub fn segments(&self) -> usize {
        self.counts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_segment() {
        let mut responses = Responses::default();
        responses.add(&["b", "", "b"], &[10, 0, 7]);
        responses.add(&["a", "b"], &[9, 10]);
        let found: Vec<_> = responses.by_segment().map(|(name, counts)| (name, counts[10], counts[9])).collect();
        assert_eq!(found, [(b"b".as_slice(), 2, 0), (b"", 0, 0), (b"a", 0, 1)]);
        assert_eq!(responses.segments(), 3);
        assert_eq!(responses.total(), [1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2]);
    }
}
