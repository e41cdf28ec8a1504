//! Groups of customers: which group does each customer belong to, where the rows of a file say so?

use super::few_names::FewNames;
use super::ledger::{Ledger, LedgerRows};
use super::names::{Texts, fetch};
use std::sync::{Arc, OnceLock};

/// The group of each customer: that of their first day, because only who stays can have a later one. Of several on that
/// day it is the first in the order of bytes.
#[derive(Debug, Default, PartialEq)]
pub struct Groups {
    of: Vec<u32>,
    names: Arc<Texts>,
    /// Of each customer with rows of several groups: the first day of the second.
    moved: Vec<i32>,
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

    /// How many customers have rows of several groups by a day.
    pub fn moved_until(&self, day: i32) -> usize {
        self.moved.iter().filter(|moved| **moved <= day).count()
    }
}

/// The group of customers without one in any row.
const NONE: u32 = u32::MAX;

/// What is known of a customer so far.
#[derive(Debug, Clone, Copy)]
struct Member {
    first: i32,
    group: u32,
    /// The first day of a group other than that of the first day.
    moved: i32,
}

impl Member {
    const NONE: Self = Self { first: i32::MAX, group: NONE, moved: i32::MAX };
}

/// The groups of customers, found when they are first asked for: most never are.
#[derive(Debug)]
pub(super) struct NotedGroups {
    names: Arc<Texts>,
    found: OnceLock<Groups>,
}

impl NotedGroups {
    /// The groups of so many customers; those beside the rows are looked at where nobody has yet.
    pub(super) fn of(&self, customers: usize, rows: &Ledger) -> &Groups {
        self.found.get_or_init(|| Members::default().with_rows(customers, rows, &self.names))
    }
}

impl PartialEq for NotedGroups {
    /// Whether somebody has asked is no difference.
    fn eq(&self, other: &Self) -> bool {
        let found = self.found.get().zip(other.found.get());
        self.names == other.names && found.is_none_or(|(one, other)| one == other)
    }
}

/// What is known of each customer.
#[derive(Debug, Default)]
struct Members(Vec<Member>);

impl Members {
    /// Notes that a row of a customer and a day says this group.
    #[inline]
    fn add(&mut self, customer: u32, day: i32, group: u32, names: &Texts) {
        let member = &mut self.0[customer as usize];
        if member.group != group {
            let comes_first = || member.group == NONE || names.get(group) < names.get(member.group);
            if day < member.first || day == member.first && comes_first() {
                // No other group has an earlier day than the one that was first so far.
                member.moved = member.first;
                member.group = group;
            } else {
                member.moved = member.moved.min(day);
            }
        }
        member.first = member.first.min(day);
    }

    /// Notes rows of which each has a group. Not inlined: an engine that compiles a function better while it runs does so
    /// only for its next call.
    #[inline(never)]
    fn note(&mut self, rows: LedgerRows<'_>, groups: &[u8], names: &Texts) {
        let mut groups = groups.iter();
        for rows in rows.groups() {
            fetch(rows.customers().map(|customer| self.0[*customer as usize].group));
            for ((customer, day, _), group) in rows.zip(&mut groups) {
                self.add(customer, day, u32::from(*group), names);
            }
        }
    }

    /// The groups of so many customers, with those beside rows.
    fn with_rows(mut self, customers: usize, rows: &Ledger, names: &Arc<Texts>) -> Groups {
        self.0.resize(customers, Member::NONE);
        rows.blocks_with_groups().for_each(|(rows, groups)| self.note(rows, groups, names));
        let moved = self.0.iter().map(|member| member.moved).filter(|day| *day != i32::MAX).collect();
        Groups { of: self.0.iter().map(|member| member.group).collect(), names: names.clone(), moved }
    }
}

/// Collects the groups of customers.
#[derive(Debug, Default)]
pub(super) struct GroupsBuilder {
    names: FewNames,
    members: Members,
}

impl GroupsBuilder {
    /// The number of a group.
    pub(super) fn number(&mut self, group: &[u8]) -> u32 {
        self.names.number(group)
    }

    /// Notes that a row of a customer and a day says this group.
    pub(super) fn add(&mut self, customer: u32, day: i32, group: u32) {
        let at = customer as usize;
        if self.members.0.len() <= at {
            self.members.0.resize(at + 1, Member::NONE);
        }
        self.members.add(customer, day, group, self.names.texts());
    }

    /// How many groups there are so far.
    pub(super) fn len(&self) -> usize {
        self.names.texts().len()
    }

    /// The bytes that they take up.
    pub(super) fn memory(&self) -> usize {
        self.members.0.capacity() * size_of::<Member>() + self.names.memory()
    }

    /// The groups of so many customers. They are found when somebody asks, unless that has to be `now`, or some stand
    /// beside no row, or some rows beside none.
    pub(super) fn finish(self, customers: usize, rows: &mut Ledger, now: bool) -> NotedGroups {
        let names = Arc::new(self.names.into_texts());
        let found = OnceLock::new();
        if now || !self.members.0.is_empty() || rows.grouped() < rows.len() {
            found.get_or_init(|| self.members.with_rows(customers, rows, &names));
            rows.forget_groups();
        }
        NotedGroups { names, found }
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
            rows.for_each(|(customer, day, group)| {
                let group = builder.number(group.as_bytes());
                builder.add(*customer, *day, group)
            });
            let noted = builder.finish(4, &mut Ledger::default(), false);
            let groups = noted.of(4, &Ledger::default());
            let names: Vec<_> = (0..4).map(|customer| groups.of(customer).map(|group| groups.name(group))).collect();
            (names, [2, 3, i32::MAX].map(|day| groups.moved_until(day)))
        };
        let expected = (vec![Some("a".into()), None, Some(String::new()), None], [0, 1, 1]);
        assert_eq!(found(&mut rows.iter()), expected);
        assert_eq!(found(&mut rows.iter().rev()), expected);
    }
}
