//! Comments: which words do they use, how many comments have each, and how do the first ones read?

use foldhash::fast::FixedState;
use std::collections::HashMap;

/// Of how many comments a word is part, by the answer that stands beside them. The comments themselves are let go, but
/// for the first few of each group.
#[derive(Debug, Default)]
pub struct Comments {
    groups: [Group; GROUPS],
    /// Words in small letters, and how many comments of each group have them.
    terms: HashMap<Box<str>, [u32; GROUPS], FixedState>,
    left_out: u64,
    lowered: String,
}

/// The comments of one group.
#[derive(Debug, Default)]
pub struct Group {
    /// How many there are.
    pub count: u64,
    /// The first of them, each cut to 500 letters.
    pub examples: Vec<String>,
}

/// Groups that are told apart.
pub(crate) const GROUPS: usize = 3;
/// The most words that are told apart: about 5 MB. More are names and slips of the pen.
pub(crate) const MOST_TERMS: usize = 50_000;
/// Examples that are kept of each group.
pub(crate) const MOST_EXAMPLES: usize = 20;
/// The letters that are kept of an example.
pub(crate) const LONGEST_EXAMPLE: usize = 500;

/// The letters of a word: shorter ones say little, longer ones are addresses.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=40;

impl Comments {
    /// Adds a comment of a group; one of spaces is none.
    pub fn add(&mut self, group: usize, comment: &str) {
        let comment = comment.trim();
        if comment.is_empty() {
            return;
        }
        let own = &mut self.groups[group];
        own.count += 1;
        if own.examples.len() < MOST_EXAMPLES {
            own.examples.push(comment.chars().take(LONGEST_EXAMPLE).collect());
        }
        self.lowered.clear();
        self.lowered.extend(comment.chars().flat_map(char::to_lowercase));
        let mut words: Vec<&str> = words(&self.lowered).collect();
        words.sort_unstable();
        words.dedup(); // A word that is said twice in a comment is part of it once.
        for word in words {
            if let Some(counts) = self.terms.get_mut(word) {
                counts[group] += 1;
            } else if self.terms.len() < MOST_TERMS {
                let mut counts = [0; GROUPS];
                counts[group] = 1;
                self.terms.insert(word.into(), counts);
            } else {
                self.left_out += 1;
            }
        }
    }

    /// The comments of each group.
    pub fn groups(&self) -> &[Group; GROUPS] {
        &self.groups
    }

    /// The words, in no order, and how many comments of each group have them.
    pub fn terms(&self) -> impl Iterator<Item = (&str, [u32; GROUPS])> {
        self.terms.iter().map(|(term, counts)| (&**term, *counts))
    }

    /// How many comments of each group have a word.
    pub fn comments_with(&self, term: &str) -> [u32; GROUPS] {
        self.terms.get(term).copied().unwrap_or_default()
    }

    /// How often a word came up that was not counted, because 50,000 others were known.
    pub fn left_out(&self) -> u64 {
        self.left_out
    }
}

/// The words of a text in any alphabet. An accent that is written as a mark of its own belongs to its letter.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_mark = |letter: char| ('\u{300}'..='\u{36F}').contains(&letter);
    text.split(move |letter: char| !letter.is_alphabetic() && !is_mark(letter))
        .filter(|word| LETTERS.contains(&word.chars().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_once_in_a_comment_whatever_its_case() {
        let mut comments = Comments::default();
        comments.add(0, "GOD service, god pris!");
        comments.add(0, "  \n ");
        comments.add(2, "Łączność: ØDELAGT, ødelagt 😀 co\u{301}ż 24/7 x");
        let mut terms: Vec<_> = comments.terms().collect();
        terms.sort();
        let expected = [
            ("co\u{301}ż", [0, 0, 1]),
            ("god", [1, 0, 0]),
            ("pris", [1, 0, 0]),
            ("service", [1, 0, 0]),
            ("ødelagt", [0, 0, 1]),
            ("łączność", [0, 0, 1]),
        ];
        assert_eq!(terms, expected);
        assert_eq!(comments.groups().each_ref().map(|group| group.count), [1, 0, 1]);
        assert_eq!(comments.groups()[0].examples, ["GOD service, god pris!"]);
    }

    #[test]
    fn words_beyond_the_cap_are_counted_and_those_known_go_on() {
        let letters = |mut number: usize| {
            let mut word = String::from("w");
            for _ in 0..5 {
                word.push(char::from(b'a' + (number % 26) as u8));
                number /= 26;
            }
            word
        };
        let mut comments = Comments::default();
        (0..MOST_TERMS + 7).for_each(|number| comments.add(1, &letters(number)));
        comments.add(1, &letters(0));
        assert_eq!((comments.terms().count(), comments.left_out()), (MOST_TERMS, 7));
        assert!(comments.terms().any(|found| found == (&letters(0), [0, 2, 0])));
        assert_eq!(comments.groups()[1].examples.len(), MOST_EXAMPLES);
    }
}
