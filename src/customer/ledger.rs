//! Ledger: amounts of customers on days, by the million.

use super::blocks::Blocks;
use std::ops::Range;
use std::slice::Iter;

/// The orders of one customer, by rising day.
#[derive(Debug, Clone, Copy)]
pub struct History<'a> {
    /// The customer's number.
    pub customer: u32,
    /// The days, since 1 January 1970.
    pub days: &'a [i32],
    /// The amounts, in the file's currency.
    pub amounts: &'a [f64],
}

/// A line of an order or a refund.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The day, since 1 January 1970.
    pub day: i32,
    /// The amount, in the file's currency; below zero it was paid back.
    pub amount: f64,
}

/// Rows of customer, day and amount: 16 bytes each.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Ledger {
    customer: Blocks<u32>,
    day: Blocks<i32>,
    amount: Blocks<f64>,
    /// The group of each row, where rows have one, from the first row on.
    group: Blocks<u8>,
    span: Option<(i32, i32)>,
}

/// About as many as a processor's cache holds while they are sorted.
const ROWS_OF_PART: usize = 1 << 14;

/// More parts than this could not all be written to in turn without waiting.
const MOST_PARTS: usize = 1 << 9;

/// Some rows as customer, day and amount.
#[derive(Debug, Clone)]
pub struct LedgerRows<'a> {
    customer: Iter<'a, u32>,
    day: Iter<'a, i32>,
    amount: Iter<'a, f64>,
}

impl<'a> LedgerRows<'a> {
    /// The same rows, as many at a time as can be fetched together.
    pub(super) fn groups(self) -> impl Iterator<Item = LedgerRows<'a>> {
        const TOGETHER: usize = 128;
        let chunks = self.customer.as_slice().chunks(TOGETHER).zip(self.day.as_slice().chunks(TOGETHER));
        let chunks = chunks.zip(self.amount.as_slice().chunks(TOGETHER));
        chunks.map(|((customer, day), amount)| LedgerRows {
            customer: customer.iter(),
            day: day.iter(),
            amount: amount.iter(),
        })
    }

    /// The customers of the rows.
    pub(super) fn customers(&self) -> Iter<'a, u32> {
        self.customer.clone()
    }
}

impl Iterator for LedgerRows<'_> {
    type Item = (u32, i32, f64);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        Some((*self.customer.next()?, *self.day.next()?, *self.amount.next()?))
    }
}

/// Appends rows to the parts of their customers. Not inlined: an engine that compiles a function better while it runs
/// does so only for its next call.
#[inline(never)]
fn share(parts: &mut [Ledger], shift: u32, rows: LedgerRows<'_>, groups: &[u8]) {
    for (at, (customer, day, amount)) in rows.enumerate() {
        parts[(customer >> shift) as usize].put(customer, day, amount, groups.get(at));
    }
}

impl Ledger {
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.day.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.day.is_empty()
    }

    /// The bytes that it takes up.
    pub(super) fn memory(&self) -> usize {
        self.customer.memory() + self.day.memory() + self.amount.memory() + self.group.memory()
    }

    /// The first and the last day.
    pub(super) fn span(&self) -> Option<(i32, i32)> {
        self.span
    }

    /// Makes a day part of the span.
    #[inline]
    pub(super) fn reach(&mut self, day: i32) {
        let (first, last) = self.span.unwrap_or((day, day));
        self.span = Some((first.min(day), last.max(day)));
    }

    #[inline]
    pub(super) fn push(&mut self, customer: u32, day: i32, amount: f64) {
        self.reach(day);
        self.put(customer, day, amount, None);
    }

    /// Appends a row whose day is in the span.
    fn put(&mut self, customer: u32, day: i32, amount: f64, group: Option<&u8>) {
        self.customer.push(customer);
        self.day.push(day);
        self.amount.push(amount);
        if let Some(group) = group {
            self.group.push(*group);
        }
    }

    /// Appends lines, each of the customer at its place.
    pub(super) fn extend(&mut self, customers: &[u32], lines: &[Line]) {
        for Line { day, .. } in lines {
            if self.span.is_none_or(|(first, last)| *day < first || last < *day) {
                self.reach(*day);
            }
        }
        self.customer.extend(customers.iter().copied());
        self.day.extend(lines.iter().map(|line| line.day));
        self.amount.extend(lines.iter().map(|line| line.amount));
    }

    pub(super) fn append(&mut self, other: Self) {
        other.rows().for_each(|(customer, day, amount)| self.push(customer, day, amount));
    }

    /// The amount of a row.
    pub(super) fn amount(&self, row: u32) -> f64 {
        self.amount.get(row as usize)
    }

    /// The day of a row.
    pub(super) fn day(&self, row: u32) -> i32 {
        self.day.get(row as usize)
    }

    /// Adds to the amount of a row.
    #[inline]
    pub(super) fn add_amount(&mut self, row: u32, amount: f64) {
        *self.amount.get_mut(row as usize) += amount;
    }

    /// Gives a row the earlier one of its day and this. The file has both.
    pub(super) fn make_earlier(&mut self, row: u32, day: i32) {
        let of_row = self.day.get_mut(row as usize);
        *of_row = day.min(*of_row);
        self.reach(day);
    }

    /// All rows.
    #[inline]
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.blocks().flatten()
    }

    /// All rows, some thousands at a time.
    pub(super) fn blocks(&self) -> impl Iterator<Item = LedgerRows<'_>> {
        let blocks = self.customer.slices().zip(self.day.slices()).zip(self.amount.slices());
        blocks.map(|((customer, day), amount)| LedgerRows {
            customer: customer.iter(),
            day: day.iter(),
            amount: amount.iter(),
        })
    }

    /// The same, with the groups of the rows that have one.
    pub(super) fn blocks_with_groups(&self) -> impl Iterator<Item = (LedgerRows<'_>, &[u8])> {
        self.blocks().enumerate().map(|(at, rows)| (rows, self.group.slice(at)))
    }

    /// The first row without a group, from which on none has one.
    pub(super) fn grouped(&self) -> usize {
        self.group.len()
    }

    /// Appends the groups of the first rows without one.
    pub(super) fn extend_groups(&mut self, groups: impl ExactSizeIterator<Item = u8>) {
        self.group.extend(groups);
    }

    pub(super) fn forget_groups(&mut self) {
        self.group = Blocks::default();
    }

    /// The same rows by customer, and each customer's by day and amount.
    ///
    /// First into parts of some customers each, then each part by itself: it stays in the cache, where rows that are put
    /// in their places one by one would wait for the memory each time. Parts grow by blocks while those of the rows are
    /// let go, so that there is never much more than all rows once.
    pub(super) fn by_customer(mut self, customers: usize) -> Self {
        let parts = (self.len() / ROWS_OF_PART + 1).min(MOST_PARTS);
        let of_part = (customers / parts + 1).next_power_of_two();
        let mut parts: Vec<Self> = (0..=customers / of_part).map(|_| Self::default()).collect();
        for at in 0..self.customer.slices().count() {
            let (customer, day, amount) =
                (self.customer.take_slice(at), self.day.take_slice(at), self.amount.take_slice(at));
            let rows = LedgerRows { customer: customer.iter(), day: day.iter(), amount: amount.iter() };
            share(&mut parts, of_part.ilog2(), rows, &self.group.take_slice(at));
        }
        // That of every line, which the days of orders alone do not tell: an order is on the earliest of its days.
        let mut sorted = Self { span: self.span, ..Self::default() };
        let (mut ends, mut rows) = (vec![], vec![]);
        for (at, part) in parts.into_iter().enumerate() {
            sorted.extend_sorted(part, (at * of_part) as u32..((at + 1) * of_part) as u32, &mut ends, &mut rows);
        }
        sorted
    }

    /// Appends the rows of some customers, sorted. Not inlined: see [`share`].
    #[inline(never)]
    fn extend_sorted(
        &mut self,
        part: Self,
        customers: Range<u32>,
        ends: &mut Vec<u32>,
        rows: &mut Vec<(i32, f64, u8)>,
    ) {
        // Count, then put each row behind those of the customers before.
        ends.clear();
        ends.resize(customers.len() + 1, 0);
        let place = |customer: &u32| (customer - customers.start) as usize;
        part.customer.slices().flatten().for_each(|customer| ends[place(customer) + 1] += 1);
        for at in 0..customers.len() {
            ends[at + 1] += ends[at];
        }
        let has_groups = !part.group.is_empty();
        rows.resize(part.len(), Default::default());
        for (of_block, groups) in part.blocks_with_groups() {
            for (at, (customer, day, amount)) in of_block.enumerate() {
                let next = &mut ends[place(&customer)];
                rows[*next as usize] = (day, amount, groups.get(at).copied().unwrap_or_default());
                *next += 1;
            }
        }
        let mut from = 0;
        for (customer, end) in customers.zip(&*ends) {
            let of_one = &mut rows[from..*end as usize];
            of_one.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            for (day, amount, group) in of_one {
                self.put(customer, *day, *amount, Some(&*group).filter(|_| has_groups));
            }
            from = *end as usize;
        }
    }

    /// Makes one row of the rows of a customer's day; the rows must be sorted by customer and day.
    pub(super) fn merge_days(&mut self) {
        let mut merged = Self::default();
        let mut latest = None;
        for (customer, day, amount) in self.rows() {
            if latest == Some((customer, day)) {
                merged.add_amount(merged.len() as u32 - 1, amount);
            } else {
                merged.push(customer, day, amount);
                latest = Some((customer, day));
            }
        }
        *self = Self { span: self.span, ..merged };
    }

    /// The rows of one customer after the other; they must be sorted by customer and day.
    pub(super) fn for_each_history(&self, visit: &mut dyn FnMut(History<'_>)) {
        let (mut of, mut days, mut amounts) = (None, vec![], vec![]);
        for (customer, day, amount) in self.rows() {
            if of.is_some_and(|of| of != customer) {
                of.into_iter().for_each(|customer| visit(History { customer, days: &days, amounts: &amounts }));
                days.clear();
                amounts.clear();
            }
            of = Some(customer);
            days.push(day);
            amounts.push(amount);
        }
        of.into_iter().for_each(|customer| visit(History { customer, days: &days, amounts: &amounts }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_many_parts_are_sorted_and_keep_their_groups() {
        let mut state = 1u64;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % below
        };
        // Most rows are of few customers.
        let mut row =
            |at: u64| (random(1 + at / 20) as u32, random(700) as i32 - 9, random(50) as f64, random(9) as u8);
        let mut rows: Vec<_> = (0..100_000).map(&mut row).collect();
        let mut ledger = Ledger::default();
        for (customer, day, amount, _) in &rows {
            ledger.push(*customer, *day, *amount);
        }
        ledger.extend_groups(rows.iter().map(|row| row.3));
        let sorted = ledger.by_customer(6000);
        rows.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        assert!(sorted.rows().eq(rows.iter().map(|row| (row.0, row.1, row.2))));
        // Which of two equal rows comes first is open.
        let pairs = |rows: Vec<(u32, i32, f64, u8)>| {
            let mut rows: Vec<_> = rows.into_iter().map(|row| (row.0, row.1, row.2 as i32, row.3)).collect();
            rows.sort_unstable();
            rows
        };
        let groups = sorted.blocks_with_groups().flat_map(|(rows, groups)| rows.zip(groups));
        let found = groups.map(|((customer, day, amount), group)| (customer, day, amount, *group)).collect();
        assert_eq!(pairs(found), pairs(rows));
    }
}
