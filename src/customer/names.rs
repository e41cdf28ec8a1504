//! Interned names: which of the names seen so far is this one?

use super::blocks::Blocks;
use super::counted::Counted;
use super::eight::first_eight;
use crate::stats::order::arrange;
use foldhash::fast::FixedState;
use std::hash::{BuildHasher, Hasher};

/// Gives each distinct name a number, in the order of their first appearance.
///
/// All names share one buffer: a million customers cost no million small allocations. Names come in groups,
/// because each one asks for a place in a table that is larger than any cache: asked for together, the answers
/// of the memory overlap.
#[derive(Debug, Default)]
pub struct Names {
    texts: Texts,
    /// The names that count their owners, once most of many do.
    counted: Option<Box<Counted>>,
    /// All others, by open addressing; the length is a power of two, and at most three in four slots are taken.
    slots: Vec<Slot>,
    /// How many of the slots are taken.
    hashed: usize,
    hasher: FixedState,
    /// Room for the keys of a group.
    keys: Vec<Key>,
    /// E-mail addresses with capitals, where these are the names of people: they are those without.
    capitals: Option<Box<Names>>,
}

/// The distinct names, one behind the other, in blocks of bytes that no name straddles.
#[derive(Debug, Default, PartialEq)]
pub struct Texts {
    blocks: Vec<Vec<u8>>,
    /// Where each name ends: the block times [`BLOCK_OF_BYTES`], and the place in it.
    ends: Blocks<u32>,
}

/// Longer than the longest record of a file, so that every name fits.
const BLOCK_OF_BYTES: usize = 1 << 21;

/// A place in the table: most names are told apart by what stands in it, without a look at their text.
#[derive(Debug, Clone, Copy, Default)]
#[repr(align(16))] // So that none straddles two lines of the cache.
struct Slot {
    start: u64,
    hash: u32,
    /// The name's number plus one; 0 where the place is free.
    number: u32,
}

impl Slot {
    #[inline]
    fn key(self) -> Key {
        Key { start: self.start, hash: self.hash }
    }
}

// A key of its own in the slot would be padded, and the table twice as large.
const _: () = assert!(size_of::<Slot>() == 16);

/// What tells most names apart, and up to [`SHORT`] bytes all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Key {
    /// The first eight bytes of the name, zeros behind; of one that is counted its count.
    start: u64,
    /// The name's hash; its last four bits are the length, at most [`SHORT`] + 1, or [`COUNTED`].
    hash: u32,
}

/// Marks the key of a name that is counted: no length.
const COUNTED: u32 = 15;

/// The longest name that its key holds whole.
const SHORT: usize = 8;

/// Names from which on a table by their counts is worth a look: that of fewer hashes stays in the cache.
const MANY: usize = 1 << 15;

impl Names {
    /// Names of people: e-mail addresses that differ in capitals only are one, and known without them.
    pub fn of_people() -> Self {
        Self { capitals: Some(Box::default()), ..Self::default() }
    }

    /// How many e-mail addresses were written with capitals.
    pub fn with_capitals(&self) -> usize {
        self.capitals.as_ref().map_or(0, |names| names.len())
    }

    /// The number of a name, and whether it is new.
    pub fn number(&mut self, name: &[u8]) -> (u32, bool) {
        let known = self.len();
        self.make_room(1);
        let number = self.find(name, self.key(name));
        (number, number as usize == known)
    }

    /// Appends the number of each name of a group to `numbers`.
    pub fn numbers<N: AsRef<[u8]>>(&mut self, names: &[N], numbers: &mut Vec<u32>) {
        self.make_room(names.len());
        let mut keys = std::mem::take(&mut self.keys);
        keys.clear();
        keys.extend(names.iter().map(|name| self.key(name.as_ref())));
        fetch(keys.iter().map(|key| match &self.counted {
            Some(counted) if key.hash == COUNTED => counted.get(key.start as u32),
            _ => self.slots[self.place(*key)].number,
        }));
        numbers.extend(names.iter().zip(&keys).map(|(name, key)| self.find(name.as_ref(), *key)));
        self.keys = keys;
    }

    /// How many distinct names there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is no name yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The names in the order of their numbers.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The names in the order of their numbers; the table that finds them is let go.
    pub fn into_texts(self) -> Texts {
        self.texts
    }

    /// The bytes that the names and their table take up, or will while the table grows for so many more.
    pub fn memory(&self, more: usize) -> usize {
        let slots = if self.has_room(more) { self.slots.len() } else { 3 * self.slots.len() };
        let counted = self.counted.as_ref().map_or(0, |counted| counted.memory());
        let capitals = self.capitals.as_ref().map_or(0, |names| names.memory(0));
        self.texts.blocks.len() * BLOCK_OF_BYTES
            + self.texts.ends.memory()
            + counted
            + capitals
            + size_of::<Slot>() * slots
    }

    #[inline]
    fn key(&self, name: &[u8]) -> Key {
        if let Some(count) = self.counted.as_ref().and_then(|counted| counted.count(name)) {
            return Key { start: count.into(), hash: COUNTED };
        }
        let start = first_eight(name);
        let length = name.len().min(SHORT + 1) as u32;
        let hash = if name.len() <= SHORT { scattered(start) } else { self.hash(name) };
        Key { start, hash: hash & !15 | length }
    }

    #[inline(never)]
    fn hash(&self, name: &[u8]) -> u32 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(name);
        (hasher.finish() >> 32) as u32
    }

    /// By the upper bits, so that a table that grows is read and written from front to back.
    #[inline]
    fn place(&self, key: Key) -> usize {
        ((u64::from(key.hash) * self.slots.len() as u64) >> 32) as usize
    }

    /// The number of a name, a new one if it has none. There must be room for it.
    #[inline]
    fn find(&mut self, name: &[u8], key: Key) -> u32 {
        let Some(counted) = self.counted.as_mut().filter(|_| key.hash == COUNTED) else {
            return self.find_by_hash(name, key);
        };
        let new = self.texts.len() as u32;
        let number = counted.number(key.start as u32, new);
        if number == new {
            self.texts.push(name);
        }
        number
    }

    fn find_by_hash(&mut self, name: &[u8], key: Key) -> u32 {
        let mut place = self.place(key);
        loop {
            let slot = self.slots[place];
            if slot.number == 0 {
                if let Some(number) = self.find_without_capitals(name) {
                    return number;
                }
                let number = self.len() as u32;
                self.slots[place] = Slot { start: key.start, hash: key.hash, number: number + 1 };
                self.hashed += 1;
                self.texts.push(name);
                return number;
            }
            if slot.key() == key && (name.len() <= SHORT || self.texts.get(slot.number - 1) == name) {
                return slot.number - 1;
            }
            place = (place + 1) & (self.slots.len() - 1);
        }
    }

    /// The number of an e-mail address with capitals, where these are people. Nobody asks before a name is new, or seems so.
    #[cold]
    fn find_without_capitals(&mut self, name: &[u8]) -> Option<u32> {
        let capitals = self.capitals.as_mut()?;
        if !name.iter().any(u8::is_ascii_uppercase) || !name.contains(&b'@') {
            return None;
        }
        capitals.number(name);
        let plain = name.to_ascii_lowercase();
        Some(self.find_by_hash(&plain, self.key(&plain)))
    }

    /// Sees to it that so many names more have a place.
    fn make_room(&mut self, more: usize) {
        if self.has_room(more) {
            return;
        }
        // Not where few are left to be counted.
        if self.len() >= MANY && 4 * self.hashed > self.len() && self.count(more) {
            return;
        }
        let length = (2 * self.slots.len()).max(room_for(more));
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); length]);
        old.into_iter().filter(|slot| slot.number > 0).for_each(|slot| self.put(slot));
    }

    /// Counts the names if most can be, and leaves the others to their hashes.
    fn count(&mut self, more: usize) -> bool {
        let Some((counted, others)) = Counted::of(self.len() as u32, |number| self.texts.get(number)) else {
            return false;
        };
        self.counted = Some(Box::new(counted));
        self.hashed = others.len();
        self.slots = vec![Slot::default(); room_for(self.hashed + more)];
        for number in others {
            let Key { start, hash } = self.key(self.texts.get(number));
            self.put(Slot { start, hash, number: number + 1 });
        }
        true
    }

    /// Puts what stands nowhere into the next free slot.
    fn put(&mut self, slot: Slot) {
        let mut place = self.place(slot.key());
        while self.slots[place].number > 0 {
            place = (place + 1) & (self.slots.len() - 1);
        }
        self.slots[place] = slot;
    }

    fn has_room(&self, more: usize) -> bool {
        (self.hashed + more) * 4 <= self.slots.len() * 3
    }
}

/// A number of slots for so many names.
fn room_for(names: usize) -> usize {
    (2 * names).next_power_of_two().max(1024)
}

/// Touches places in memory that are needed next, so that many are fetched at a time: work that waits for one
/// of them before it asks for the next is several times slower.
#[inline]
pub(super) fn fetch(places: impl Iterator<Item = u32>) {
    std::hint::black_box(places.fold(0, |sum, value| sum ^ value));
}

/// A hash of eight bytes, good in its upper bits: two rounds, because names differ in few bits.
#[inline]
fn scattered(start: u64) -> u32 {
    let once = (start ^ start >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((once ^ once >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 32) as u32
}

impl Texts {
    /// How many names there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The name with this number.
    ///
    /// # Panics
    /// When there is none.
    #[inline]
    pub fn get(&self, number: u32) -> &[u8] {
        let at = number as usize;
        let end = self.ends.get(at) as usize;
        let before = at.checked_sub(1).map_or(0, |before| self.ends.get(before) as usize);
        let (block, end) = (end / BLOCK_OF_BYTES, end % BLOCK_OF_BYTES);
        let start = if before / BLOCK_OF_BYTES == block { before % BLOCK_OF_BYTES } else { 0 };
        &self.blocks[block][start..end]
    }

    /// The place of each of some names among them all, by their bytes.
    pub fn ranks(&self, numbers: &[u32]) -> Vec<u32> {
        let mut order: Vec<u32> = (0..numbers.len() as u32).collect();
        let name = |at: u32| self.get(numbers[at as usize]);
        arrange(&mut order, &|a, b| name(a).cmp(name(b)));
        let mut ranks = vec![0; numbers.len()];
        order.iter().enumerate().for_each(|(rank, at)| ranks[*at as usize] = rank as u32);
        ranks
    }

    /// The numbers of the names by falling size of what they name; of equal ones by their bytes.
    pub fn largest_first(&self, sizes: &[u64]) -> Vec<u32> {
        let mut order: Vec<u32> = (0..sizes.len() as u32).collect();
        let size = |at: u32| sizes[at as usize];
        arrange(&mut order, &|a, b| size(b).cmp(&size(a)).then_with(|| self.get(a).cmp(self.get(b))));
        order
    }

    /// The number of each of some other names here, in their order, or `None`.
    pub fn find_all<'a>(&self, others: impl Iterator<Item = &'a [u8]>) -> Vec<Option<u32>> {
        let mut names = Names::of_people();
        for number in 0..self.len() as u32 {
            names.number(self.get(number));
        }
        others.map(|name| Some(names.number(name).0).filter(|number| (*number as usize) < self.len())).collect()
    }

    fn push(&mut self, name: &[u8]) {
        let fits = |block: &Vec<u8>| block.len() + name.len().max(SHORT) < BLOCK_OF_BYTES;
        if !self.blocks.last().is_some_and(fits) {
            // The names of a small file take up little.
            let room = if self.blocks.is_empty() { 0 } else { BLOCK_OF_BYTES };
            self.blocks.push(Vec::with_capacity(room));
        }
        let at = self.blocks.len() - 1;
        let block = &mut self.blocks[at];
        // Without a call to copy them where there are few: it takes longer.
        if name.len() <= SHORT {
            let end = block.len() + name.len();
            block.extend_from_slice(&first_eight(name).to_le_bytes());
            block.truncate(end)
        } else if name.len() <= 2 * SHORT {
            block.extend(name)
        } else {
            block.extend_from_slice(name)
        }
        self.ends.push((at * BLOCK_OF_BYTES + block.len()) as u32);
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use proptest::prelude::*;
    use std::collections::HashMap;

    #[test]
    fn a_name_keeps_its_number_and_zeros_count() {
        let mut names = Names::default();
        assert_eq!(names.number(b"00123"), (0, true));
        assert_eq!(names.number(b"123"), (1, true));
        assert_eq!(names.number(b"00123"), (0, false));
        assert_eq!(names.number(b""), (2, true));
        assert_eq!(names.number(b"\0"), (3, true));
        assert_eq!((names.len(), names.into_texts().get(1)), (4, b"123".as_slice()));
    }

    #[test]
    fn e_mail_addresses_of_people_have_no_capitals() {
        let mut names = Names::of_people();
        let mut numbers = vec![];
        names.numbers(
            &["Ann@Example.com", "ann@example.com", "Ann", "ann", "ANN@EXAMPLE.COM", "bo@x.org"],
            &mut numbers,
        );
        assert_eq!(numbers, [0, 0, 1, 2, 0, 3]);
        assert_eq!((names.with_capitals(), names.texts().get(0)), (2, b"ann@example.com".as_slice()));
        assert_eq!(names.texts().find_all([b"Bo@X.org".as_slice()].into_iter()), [Some(3)]);
        assert_ne!(Names::default().number(b"A@b").0, 1);
    }

    #[test]
    fn names_are_found_among_others() {
        let mut names = Names::default();
        names.numbers(&["b", "a", "a much longer name"], &mut vec![]);
        let others = ["c", "a", "a much longer name", "", "c"];
        let found = names.texts().find_all(others.iter().map(|name| name.as_bytes()));
        assert_eq!(found, [None, Some(1), Some(2), None, None]);
    }

    #[test]
    fn a_hundred_thousand_names_are_told_apart() {
        let all: Vec<String> = (0..100_000).map(|at| format!("customer-{at}")).collect();
        let (mut names, mut numbers) = (Names::default(), vec![]);
        all.chunks(1000).for_each(|group| names.numbers(group, &mut numbers));
        all.chunks(777).for_each(|group| names.numbers(group, &mut numbers));
        assert!(numbers.iter().enumerate().all(|(at, number)| at % 100_000 == *number as usize));
    }

    #[test]
    fn counted_names_keep_their_numbers_and_leave_others_alone() {
        // Rising, scattered, and with others between them: enough of each for the table of counts to be made again.
        let rising = |at: u32| format!("C{at:06}");
        let scattered = |at: u32| (at.wrapping_mul(2_654_435_761) % 400_000).to_string();
        let mixed =
            |at: u32| if at.is_multiple_of(5) { format!("anna{at}@example.org") } else { format!("{}", at * 3) };
        for name in [&rising as &dyn Fn(u32) -> String, &scattered, &mixed] {
            let all: Vec<String> = (0..160_000).map(|at| name(at % 130_000)).collect();
            let (mut names, mut numbers, mut map) = (Names::default(), vec![], HashMap::new());
            all.chunks(777).for_each(|group| names.numbers(group, &mut numbers));
            assert!(names.counted.is_some());
            for (name, number) in all.iter().zip(numbers) {
                let next = map.len() as u32;
                assert_eq!(*map.entry(name).or_insert(next), number);
                assert_eq!(names.texts().get(number), name.as_bytes());
            }
            assert_eq!(map.len(), names.len());
        }
    }

    proptest! {
        #[test]
        fn names_in_groups_get_the_numbers_that_a_map_gives(all in prop::collection::vec("[ab\0]{0,10}", 1..200), group in 1..50usize) {
            let (mut names, mut numbers) = (Names::default(), vec![]);
            all.chunks(group).for_each(|names_of_group| names.numbers(names_of_group, &mut numbers));
            let mut map = HashMap::new();
            for (name, number) in all.iter().zip(numbers) {
                let next = map.len() as u32;
                prop_assert_eq!(*map.entry(name).or_insert(next), number);
            }
        }
    }
}
