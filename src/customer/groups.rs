//! Groups of customers: which group does each customer belong to, where the rows of a file say so?

use super::names::{Names, Texts};

/// The group of each customer: that of their first day, because only who stays can have a later one. Of several on that
/// day it is the first in the order of bytes.
#[derive(Debug, Default, PartialEq)]
pub struct Groups {
    of: Vec<u32>,
    names: Texts,
    moved: usize,
}

impl Groups {
    /// The number of a customer's group; none for one without an order.
    pub fn of(&self, customer: u32) -> Option<u32> {
        self.of.get(customer as usize).copied().filter(|group| *group != NONE)
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// What a group is called; empty for those whose cell is.
    pub fn name(&self, group: u32) -> String {
        String::from_utf8_lossy(self.names.get(group)).into_owned()
    }

    /// The groups with somebody in them, the largest first; of equal ones the first by name.
    pub fn largest_first(&self, sizes: &[u32]) -> Vec<u32> {
        let sizes: Vec<u64> = sizes.iter().map(|size| u64::from(*size)).collect();
        let mut found = self.names.largest_first(&sizes);
        found.truncate(sizes.iter().filter(|size| **size > 0).count());
        found
    }

    /// How many customers have rows of several groups.
    pub fn moved(&self) -> usize {
        self.moved
    }
}

/// The group of customers without one in any row.
const NONE: u32 = u32::MAX;

/// What is known of a customer so far.
#[derive(Debug, Clone, Copy)]
struct Member {
    first: i32,
    group: u32,
    moved: bool,
}

/// Collects the groups of customers.
#[derive(Debug, Default)]
pub struct GroupsBuilder {
    names: Names,
    members: Vec<Member>,
}

impl GroupsBuilder {
    /// Notes that a row of a customer and a day says this group.
    pub fn add(&mut self, customer: u32, day: i32, group: &[u8]) {
        let (number, _) = self.names.number(group);
        let at = customer as usize;
        if self.members.len() <= at {
            self.members.resize(at + 1, Member { first: i32::MAX, group: NONE, moved: false });
        }
        let member = &mut self.members[at];
        member.moved |= member.group != NONE && member.group != number;
        let names = self.names.texts();
        let comes_first = || member.group == NONE || group < names.get(member.group);
        if day < member.first || day == member.first && comes_first() {
            (member.first, member.group) = (day, number);
        }
    }

    /// How many groups there are so far.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The bytes that they take up.
    pub fn memory(&self) -> usize {
        self.members.capacity() * size_of::<Member>() + self.names.memory(1)
    }

    /// The groups of all customers.
    pub fn finish(self) -> Groups {
        let moved = self.members.iter().filter(|member| member.moved).count();
        Groups { of: self.members.iter().map(|member| member.group).collect(), names: self.names.into_texts(), moved }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_is_in_the_group_of_the_first_day_whatever_the_order_of_rows() {
        let rows = [(0, 5, "b"), (0, 3, "c"), (0, 3, "a"), (2, 1, ""), (0, 9, "a"), (2, 2, "")];
        let found = |rows: &mut dyn Iterator<Item = &(u32, i32, &str)>| {
            let mut builder = GroupsBuilder::default();
            rows.for_each(|(customer, day, group)| builder.add(*customer, *day, group.as_bytes()));
            let groups = builder.finish();
            let names: Vec<_> = (0..4).map(|customer| groups.of(customer).map(|group| groups.name(group))).collect();
            (names, groups.moved())
        };
        let expected = (vec![Some("a".into()), None, Some(String::new()), None], 1);
        assert_eq!(found(&mut rows.iter()), expected);
        assert_eq!(found(&mut rows.iter().rev()), expected);
    }
}
