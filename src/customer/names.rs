//! Which of the names seen so far is this one?

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::BuildHasher;

/// Gives each distinct name a number, in the order of their first appearance.
///
/// All names share one buffer: a million customers cost no million small allocations.
#[derive(Debug, Default)]
pub struct Names {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    table: HashTable<u32>,
    hasher: FixedState,
}

impl Names {
    /// The number of a name, and whether it is new.
    pub fn number(&mut self, name: &[u8]) -> (u32, bool) {
        let Self { bytes, ends, table, hasher } = self;
        let hash = hasher.hash_one(name);
        if let Some(known) = table.find(hash, |number| text(bytes, ends, *number) == name) {
            return (*known, false);
        }
        let number = ends.len() as u32;
        bytes.extend_from_slice(name);
        ends.push(bytes.len());
        table.insert_unique(hash, number, |number| hasher.hash_one(text(bytes, ends, *number)));
        (number, true)
    }

    /// How many distinct names there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no name yet.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The name with a number that [`Names::number`] gave.
    pub fn name(&self, number: u32) -> &[u8] {
        text(&self.bytes, &self.ends, number)
    }
}

fn text<'a>(bytes: &'a [u8], ends: &[usize], number: u32) -> &'a [u8] {
    let at = number as usize;
    let start = at.checked_sub(1).map_or(0, |before| ends[before]);
    &bytes[start..ends[at]]
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_keeps_its_number_and_zeros_count() {
        let mut names = Names::default();
        assert_eq!(names.number(b"00123"), (0, true));
        assert_eq!(names.number(b"123"), (1, true));
        assert_eq!(names.number(b"00123"), (0, false));
        assert_eq!(names.number(b""), (2, true));
        assert_eq!((names.len(), names.name(1)), (3, b"123".as_slice()));
    }
}
