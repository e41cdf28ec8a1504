//! Which answers from 0 to 10 were given, by segment?

use super::names::Names;

/// How often each answer was given in each segment, by the million.
#[derive(Debug, Default)]
pub struct Responses {
    segments: Names,
    counts: Vec<[u64; 11]>,
    numbers: Vec<u32>,
}

impl Responses {
    /// Adds answers; each belongs to the segment at its place in `segments`. Answers above 10 do not exist.
    pub fn add<N: AsRef<[u8]>>(&mut self, segments: &[N], answers: &[u8]) {
        self.numbers.clear();
        self.segments.numbers(segments, &mut self.numbers);
        self.counts.resize(self.segments.len(), [0; 11]);
        for (segment, answer) in self.numbers.iter().zip(answers) {
            if let Some(count) = self.counts[*segment as usize].get_mut(usize::from(*answer)) {
                *count += 1;
            }
        }
    }

    /// The segments with their counts, in the order in which they were first named. Those without a name are "".
    pub fn by_segment(&self) -> impl Iterator<Item = (&[u8], &[u64; 11])> {
        self.counts.iter().enumerate().map(|(at, counts)| (self.segments.texts().get(at as u32), counts))
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
