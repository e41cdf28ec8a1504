//! Survey responses: how often was each answer given, by segment?

use super::names::{Names, first_eight};
use super::respondents::Respondents;
use super::scale::Scale;

/// How often each answer was given in each segment, by the million. Answers are counted in steps above the lowest one,
/// of which there are at most eleven.
#[derive(Debug)]
pub struct Responses {
    scale: Option<Scale>,
    segments: Names,
    counts: Vec<[u64; 11]>,
    /// What else stands in the rows, where it was asked for.
    pub respondents: Respondents,
    /// Segments that were met lately: there are few, and a look here is shorter than one in the table of all names.
    met: [Option<Met>; MET],
}

/// A segment of at most sixteen bytes, all of which are here.
#[derive(Debug, Clone, Copy)]
struct Met {
    length: usize,
    start: u64,
    end: u64,
    number: u32,
}

const MET: usize = 64;

impl Default for Responses {
    fn default() -> Self {
        Self {
            scale: None,
            segments: Names::default(),
            counts: vec![],
            respondents: Respondents::default(),
            met: [None; MET],
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
            let segment = self.number(segment.as_ref());
            if let Some(count) = self.counts[segment as usize].get_mut(usize::from(*answer)) {
                *count += 1;
            }
        }
    }

    #[inline]
    fn number(&mut self, segment: &[u8]) -> u32 {
        let (length, start) = (segment.len(), first_eight(segment));
        let end = first_eight(&segment[length.saturating_sub(8)..]);
        let at = ((start ^ end.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58) as usize % MET;
        match self.met[at] {
            Some(met) if met.length == length && met.start == start && met.end == end => met.number,
            _ => {
                let (number, new) = self.segments.number(segment);
                if new {
                    self.counts.push([0; 11]);
                }
                if length <= 16 {
                    self.met[at] = Some(Met { length, start, end, number });
                }
                number
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
        assert_eq!(responses.total(), [1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2]);
    }
}
