//! Amounts of customers on days, by the million.

use super::orders::History;

/// Rows in one block: large enough to be worth an allocation, small enough that little is reserved in vain.
const BLOCK: usize = 1 << 16;

/// Rows of customer, day and amount: 16 bytes each. They lie in blocks, because one long list would have to be
/// moved whenever it grows, and hold twice its size while it is.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    blocks: Vec<Block>,
    span: Option<(i32, i32)>,
}

#[derive(Debug, Default)]
struct Block {
    customer: Vec<u32>,
    day: Vec<i32>,
    amount: Vec<f64>,
}

impl Block {
    fn new() -> Self {
        let (customer, day, amount) =
            (Vec::with_capacity(BLOCK), Vec::with_capacity(BLOCK), Vec::with_capacity(BLOCK));
        Self { customer, day, amount }
    }

    #[inline]
    fn rows(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.customer.iter().zip(&self.day).zip(&self.amount).map(|((customer, day), amount)| (*customer, *day, *amount))
    }
}

impl Ledger {
    pub(super) fn len(&self) -> usize {
        self.blocks.last().map_or(0, |last| (self.blocks.len() - 1) * BLOCK + last.day.len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The bytes that it takes up.
    pub(super) fn memory(&self) -> usize {
        self.blocks.len() * BLOCK * 16
    }

    /// The first and the last day.
    pub(super) fn span(&self) -> Option<(i32, i32)> {
        self.span
    }

    #[inline]
    pub(super) fn push(&mut self, customer: u32, day: i32, amount: f64) {
        self.span = Some(self.span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
        match self.blocks.last_mut().filter(|block| block.day.len() < BLOCK) {
            Some(block) => {
                block.customer.push(customer);
                block.day.push(day);
                block.amount.push(amount);
            }
            None => {
                self.blocks.push(Block::new());
                self.push(customer, day, amount);
            }
        }
    }

    pub(super) fn append(&mut self, other: Self) {
        other.rows().for_each(|(customer, day, amount)| self.push(customer, day, amount));
    }

    /// Adds to the amount of a row.
    #[inline]
    pub(super) fn add_amount(&mut self, row: u32, amount: f64) {
        self.blocks[row as usize / BLOCK].amount[row as usize % BLOCK] += amount;
    }

    /// Gives a row the earlier one of its day and this; whether that is another day.
    pub(super) fn make_earlier(&mut self, row: u32, day: i32) -> bool {
        let of_row = &mut self.blocks[row as usize / BLOCK].day[row as usize % BLOCK];
        let earlier = day < *of_row;
        if earlier {
            *of_row = day;
            self.span = self.span.map(|(first, last)| (first.min(day), last));
        }
        earlier
    }

    /// All rows.
    #[inline]
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.blocks.iter().flat_map(Block::rows)
    }

    /// The same rows by customer, and each customer's by day and amount.
    pub(super) fn by_customer(&self, customers: usize) -> Self {
        // Count, then put each row behind those of the customers before.
        let mut next = vec![0u32; customers + 1];
        self.rows().for_each(|(customer, _, _)| next[customer as usize + 1] += 1);
        for at in 0..customers {
            next[at + 1] += next[at];
        }
        let mut cells = vec![(0, 0.0); self.len()];
        for (customer, day, amount) in self.rows() {
            let place = &mut next[customer as usize];
            cells[*place as usize] = (day, amount);
            *place += 1;
        }
        let mut sorted = Self::default();
        let mut from = 0;
        for (customer, end) in next[..customers].iter().enumerate() {
            let cells = &mut cells[from..*end as usize];
            cells.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            cells.iter().for_each(|(day, amount)| sorted.push(customer as u32, *day, *amount));
            from = *end as usize;
        }
        sorted
    }

    /// Makes one row of the rows of a customer's day; the rows must be sorted by customer and day.
    pub(super) fn merge_days(&mut self) {
        let mut merged = Self::default();
        let mut latest = None;
        for block in std::mem::take(&mut self.blocks) {
            for (customer, day, amount) in block.rows() {
                if latest == Some((customer, day)) {
                    merged.add_amount(merged.len() as u32 - 1, amount);
                } else {
                    merged.push(customer, day, amount);
                    latest = Some((customer, day));
                }
            }
        }
        *self = merged;
    }

    /// The rows of one customer after the other; they must be sorted by customer and day.
    pub(super) fn for_each_history(&self, mut visit: impl FnMut(History<'_>)) {
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
