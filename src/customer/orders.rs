//! Orders: who ordered when, and for how much? The columns behind every analysis of purchases.

use super::blocks::Blocks;
use super::bought::Bought;
use super::groups::{Groups, GroupsBuilder, NotedGroups};
use super::ledger::Ledger;
pub use super::ledger::{History, LedgerRows, Line};
use super::names::{Names, Texts};
use super::purchases::{Payment, PurchaseColumns, PurchaseLines, Purchases};
use crate::LoyaltyError;
use std::sync::Arc;

/// The orders and refunds of a file.
///
/// Lines below zero are refunds: they reduce revenue, and never make an order or a returning customer. All
/// other lines, those of zero too, belong to orders: lines with the same order number and customer are one,
/// on the earliest of their days; lines without an order number are one per customer and day.
#[derive(Debug, Default, PartialEq)]
pub struct Orders {
    /// The rows of each customer stand in the order of their days.
    rows: Ledger,
    /// Whether the rows of a customer's day are one order; else each row is one.
    one_a_day: bool,
    refunds: Ledger,
    names: Texts,
    known: CustomerFacts,
    bought: Arc<Vec<Bought>>,
}

/// What else is known of customers.
#[derive(Debug, Default, PartialEq)]
struct CustomerFacts {
    groups: Option<NotedGroups>,
    /// By customer; `i32::MAX` where it is not known.
    signups: Option<Vec<i32>>,
    has_no_amounts: bool,
    /// By category, where that was asked for.
    purchases: Option<Box<Purchases>>,
}

impl Orders {
    fn new(rows: Ledger, one_a_day: bool, refunds: Ledger, names: Texts, known: CustomerFacts) -> Self {
        let mut found = Self { rows, one_a_day, refunds, names, known, bought: Arc::default() };
        let bought = Bought::of_rows(&found.rows, found.names.len(), i32::MAX).unwrap_or_else(|| {
            found.rows = std::mem::take(&mut found.rows).by_customer(found.names.len());
            found.bought_until(i32::MAX)
        });
        found.bought = Arc::new(bought);
        found
    }

    /// The rows as customer, day and amount. Those of one customer come in the order of their days; those of
    /// different customers may alternate. [`Orders::is_new`] tells which of them begin an order.
    #[inline]
    pub fn rows(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.rows.rows()
    }

    /// The same, some thousands of rows at a time: the work of long loops is best done by a function per block,
    /// because engines of WebAssembly swap a function for its better version only between calls.
    pub fn for_each_block(&self, visit: impl FnMut(LedgerRows<'_>)) {
        self.rows.blocks().for_each(visit);
    }

    /// Whether the rows of a customer's day are one order; else each row is one.
    pub fn is_one_a_day(&self) -> bool {
        self.one_a_day
    }

    /// Whether a row on a day is another order than the customer's row before it, on `last_day`.
    #[inline]
    pub fn is_new(&self, last_day: i32, day: i32) -> bool {
        !self.one_a_day || day != last_day
    }

    /// Whether rows say how much was paid; else all amounts are zero.
    pub fn has_amounts(&self) -> bool {
        !self.known.has_no_amounts
    }

    /// Refuses a question about money where rows say nothing of amounts.
    ///
    /// # Errors
    /// `missing-input`.
    pub fn refuse_without_amounts(&self) -> Result<(), LoyaltyError> {
        if self.has_amounts() { Ok(()) } else { Err(LoyaltyError::MissingInput { name: "amount".into() }) }
    }

    /// Refunded lines as customer, day and amount.
    pub fn refunds(&self) -> impl Iterator<Item = (u32, i32, f64)> {
        self.refunds.rows()
    }

    /// Each customer's orders, one customer after the other.
    pub fn for_each_history(&mut self, mut visit: impl FnMut(History<'_>)) {
        self.rows = std::mem::take(&mut self.rows).by_customer(self.names.len());
        if std::mem::take(&mut self.one_a_day) {
            self.groups(); // As long as there are all rows.
            self.rows.merge_days();
        }
        self.rows.for_each_history(&mut visit);
    }

    /// What each customer has bought, by their numbers; nothing where there are only refunds.
    pub fn bought(&self) -> &Arc<Vec<Bought>> {
        &self.bought
    }

    /// The same up to a day.
    pub(super) fn bought_until(&self, as_of: i32) -> Vec<Bought> {
        Bought::of_rows(&self.rows, self.names.len(), as_of).expect("rows in the order of their days")
    }

    /// How many orders there are.
    pub fn len(&self) -> usize {
        if self.one_a_day { self.bought.iter().map(|bought| bought.days as usize).sum() } else { self.rows.len() }
    }

    /// How many orders there are up to a day.
    pub fn len_until(&self, as_of: i32) -> usize {
        match self.span() {
            Some((_, last)) if last > as_of && self.one_a_day => {
                self.bought_until(as_of).iter().map(|bought| bought.days as usize).sum()
            }
            Some((_, last)) if last > as_of => self.rows().filter(|(_, day, _)| *day <= as_of).count(),
            _ => self.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Customers with at least one order.
    pub fn customers(&self) -> usize {
        self.bought.iter().filter(|bought| bought.days > 0).count()
    }

    /// Customers who appear with refunds only.
    pub fn refund_only_customers(&self) -> usize {
        self.names.len() - self.customers()
    }

    /// The names of all customers, those with refunds only included, by their numbers.
    pub fn names(&self) -> &Texts {
        &self.names
    }

    /// Which group each customer belongs to, where rows say so.
    pub fn groups(&self) -> Option<&Groups> {
        Some(self.known.groups.as_ref()?.of(self.names.len(), &self.rows))
    }

    /// Whether rows say when customers signed up.
    pub fn has_signups(&self) -> bool {
        self.known.signups.is_some()
    }

    /// The earliest day on which a customer is said to have signed up.
    #[inline]
    pub fn signup(&self, customer: u32) -> Option<i32> {
        let day = self.known.signups.as_ref()?.get(customer as usize);
        day.copied().filter(|day| *day != i32::MAX)
    }

    /// The first and the last day with a line of an order.
    pub fn span(&self) -> Option<(i32, i32)> {
        self.rows.span()
    }

    /// The same orders as purchases by category, where the builder was told to expect some.
    pub fn into_purchases(self) -> Option<Purchases> {
        self.known.purchases.map(|purchases| *purchases)
    }

    /// Lines that name categories, with what their customers have paid.
    fn purchases_of(&self, lines: PurchaseLines) -> Purchases {
        let rows = self.rows().chain(self.refunds());
        let payments = rows.map(|(customer, day, amount)| Payment { customer, day, amount }).collect();
        let columns = PurchaseColumns { date: true, amount: self.has_amounts() };
        lines.finish(payments, self.names.len(), self.last_day(), columns)
    }

    /// The last day with an order or a refund.
    pub fn last_day(&self) -> Option<i32> {
        self.rows.span().into_iter().chain(self.refunds.span()).map(|(_, last)| last).max()
    }
}

/// Collects the lines of a file into [`Orders`].
#[derive(Debug, Default)]
pub struct OrdersBuilder {
    customers: Names,
    /// The customers of the group of lines that is being added.
    numbers: Vec<u32>,
    order_numbers: Names,
    /// The row of each order number, by the number's number.
    row_of_order: Blocks<u32>,
    key: Vec<u8>,
    numbered: Ledger,
    unnumbered: Ledger,
    /// The first of the lines that were added last, if each became one of the unnumbered rows.
    from: Option<usize>,
    refunds: Ledger,
    groups: Option<GroupsBuilder>,
    /// The groups of the lines that were added last.
    named: Vec<u32>,
    signups: Option<Vec<i32>>,
    /// Further lines of orders with the amount of the first one, as long as all of them have it: it may be the order's. `None`
    /// where it is the line's.
    repeats: Option<Vec<(u32, f64)>>,
    /// How many there were when a line had another amount.
    repeats_before: usize,
    /// Whether only the first line of an order counts, whatever the others say.
    is_once: bool,
    has_no_amounts: bool,
    kinds: Option<KindsOfLines>,
}

/// What lines name of categories.
#[derive(Debug, Default)]
struct KindsOfLines {
    lines: PurchaseLines,
    /// The row of each line's order among those with numbers.
    orders: Vec<Option<u32>>,
}

/// A line that names a category.
#[derive(Debug, Clone, Copy)]
pub struct NamedLine<'a> {
    /// Whose it is.
    pub customer: &'a [u8],
    /// The number of its order, of lines that were added with one: it is then on the day of that order.
    pub order: Option<&'a [u8]>,
    /// The category; empty where it is not named.
    pub category: &'a [u8],
    /// The day, since 1 January 1970.
    pub day: i32,
    /// Whether it was paid back.
    pub is_refund: bool,
}

impl KindsOfLines {
    fn memory(&self) -> usize {
        self.lines.memory() + 2 * self.orders.capacity() * size_of::<Option<u32>>()
    }
}

impl OrdersBuilder {
    /// One for a file that has groups, or days of signup, though no row of it may say one.
    pub fn of_file(has_groups: bool, has_signups: bool) -> Self {
        let (groups, signups) = (has_groups.then(GroupsBuilder::default), has_signups.then(Vec::new));
        Self { customers: Names::of_people(), groups, signups, ..Self::default() }
    }

    /// Looks for amounts that stand on each line of an order; `once` where it is known that they are the order's.
    pub fn expect_repeats(&mut self, once: bool) {
        self.repeats = Some(vec![]);
        self.is_once = once;
    }

    /// The file says nothing of amounts.
    pub fn expect_no_amounts(&mut self) {
        self.has_no_amounts = true;
    }

    /// Keeps what lines name of categories, for [`Orders::into_purchases`].
    pub fn expect_categories(&mut self) {
        self.kinds = Some(KindsOfLines::default());
    }

    /// Notes the category of a line whose order, if any, has been added.
    pub fn name_category(&mut self, NamedLine { customer, order, category, day, is_refund }: NamedLine<'_>) {
        let (customer, _) = self.customers.number(customer);
        let row = order.filter(|order| !order.is_empty()).map(|order| {
            let (number, _) = self.number_order(customer, order);
            self.row_of_order.get(number as usize)
        });
        if let Some(kinds) = &mut self.kinds {
            kinds.lines.add(customer, category, day, is_refund);
            kinds.orders.push(row);
        }
    }

    /// How many categories there are so far.
    pub fn categories(&self) -> usize {
        self.kinds.as_ref().map_or(0, |kinds| kinds.lines.kinds())
    }

    /// Further lines of orders that have the amount of the first line, and are not counted: 0 unless all lines are so.
    pub fn repeats(&self) -> usize {
        self.repeats.as_ref().map_or(self.repeats_before, Vec::len)
    }

    /// Whether all further lines of orders are so.
    pub fn has_only_repeats(&self) -> bool {
        self.repeats.is_some()
    }

    /// Counts lines with the amount of the first one as often as they stand there.
    #[cold]
    pub fn count_repeats(&mut self) {
        /// Fewer may be chance.
        const SEVERAL: usize = 3;
        let repeats = self.repeats.take().unwrap_or_default();
        self.repeats_before = self.repeats_before.max(if repeats.len() < SEVERAL { 0 } else { repeats.len() });
        repeats.into_iter().for_each(|(row, amount)| self.numbered.add_amount(row, amount));
    }

    /// Adds lines without an order number; each belongs to the customer at its place in `customers`.
    pub fn add<N: AsRef<[u8]>>(&mut self, customers: &[N], lines: &[Line]) {
        let numbers = self.number_customers(customers);
        let from = self.unnumbered.len();
        if lines.iter().all(|line| line.amount >= 0.0) {
            self.unnumbered.extend(&numbers, lines);
        } else {
            numbers.iter().zip(lines).for_each(|(customer, line)| self.add_unnumbered(*customer, *line));
        }
        self.added(numbers, from);
    }

    /// Adds lines with their order numbers. An empty one is none.
    pub fn add_numbered<N: AsRef<[u8]>>(&mut self, customers: &[N], order_numbers: &[N], lines: &[Line]) {
        let numbers = self.number_customers(customers);
        let from = self.unnumbered.len();
        for ((customer, order), line) in numbers.iter().zip(order_numbers).zip(lines) {
            match order.as_ref() {
                [] => self.add_unnumbered(*customer, *line),
                order => self.add_to_order(*customer, order, *line),
            }
        }
        self.added(numbers, from);
    }

    /// Remembers the lines that were added last.
    fn added(&mut self, numbers: Vec<u32>, from: usize) {
        self.from = (from + numbers.len() == self.unnumbered.len()).then_some(from);
        self.numbers = numbers;
    }

    /// Notes a customer and a day of the file, of which nothing is counted.
    pub fn know(&mut self, customer: &[u8], day: i32) {
        self.customers.number(customer);
        self.refunds.reach(day);
    }

    /// Notes that the lines that were added last name these groups. Where each is a row of its own they only stand beside
    /// it until somebody asks for them.
    pub fn belong<N: AsRef<[u8]>>(&mut self, groups: &[N], lines: &[Line]) {
        let Some(known) = &mut self.groups else { return };
        self.named.clear();
        self.named.extend(groups.iter().map(|group| known.number(group.as_ref())));
        if self.from == Some(self.unnumbered.grouped()) && known.len() <= 1 << u8::BITS {
            self.unnumbered.extend_groups(self.named.iter().map(|group| *group as u8));
            return;
        }
        let named = self.numbers.iter().zip(&self.named).zip(lines);
        named.for_each(|((customer, group), line)| known.add(*customer, line.day, *group));
    }

    /// Leaves out what was noted of groups: the lines are as if none had said one.
    pub fn forget_groups(&mut self) {
        self.groups = None;
        self.unnumbered.forget_groups();
    }

    /// Notes when a customer signed up: of several days the earliest counts. Nobody's day says that there are such days.
    pub fn signed_up(&mut self, customer: &[u8], day: Option<i32>) {
        let (customer, _) = self.customers.number(customer);
        let (signups, at) = (self.signups.get_or_insert_default(), customer as usize);
        if signups.len() <= at {
            signups.resize(at + 1, i32::MAX);
        }
        signups[at] = signups[at].min(day.unwrap_or(i32::MAX));
    }

    /// How many e-mail addresses of customers were written with capitals.
    pub fn with_capitals(&self) -> usize {
        self.customers.with_capitals()
    }

    /// How many groups there are so far.
    pub fn groups(&self) -> usize {
        self.groups.as_ref().map_or(0, GroupsBuilder::len)
    }

    /// The bytes that the lines take up so far, and will while so many more are added.
    pub fn memory(&self, more: usize) -> usize {
        let ledgers = [&self.numbered, &self.unnumbered, &self.refunds];
        let rows = ledgers.map(|ledger| ledger.memory()).iter().sum::<usize>();
        let names = self.customers.memory(more) + self.order_numbers.memory(more);
        let groups = self.groups.as_ref().map_or(0, GroupsBuilder::memory);
        let signups = self.signups.as_ref().map_or(0, |signups| signups.capacity() * size_of::<i32>());
        let repeats = self.repeats.as_ref().map_or(0, |repeats| repeats.capacity() * size_of::<(u32, f64)>());
        let kinds = self.kinds.as_ref().map_or(0, KindsOfLines::memory);
        rows + names + self.row_of_order.memory() + groups + signups + repeats + kinds
    }

    fn number_customers<N: AsRef<[u8]>>(&mut self, customers: &[N]) -> Vec<u32> {
        let mut numbers = std::mem::take(&mut self.numbers);
        numbers.clear();
        self.customers.numbers(customers, &mut numbers);
        numbers
    }

    #[inline]
    fn add_unnumbered(&mut self, customer: u32, Line { day, amount }: Line) {
        let ledger = if amount < 0.0 { &mut self.refunds } else { &mut self.unnumbered };
        ledger.push(customer, day, amount);
    }

    fn add_to_order(&mut self, customer: u32, order: &[u8], Line { day, amount }: Line) {
        if amount < 0.0 {
            self.refunds.push(customer, day, amount);
            return;
        }
        let (number, new) = self.number_order(customer, order);
        if new {
            self.row_of_order.push(self.numbered.len() as u32);
            self.numbered.push(customer, day, amount);
        } else {
            let row = self.row_of_order.get(number as usize);
            self.numbered.make_earlier(row, day);
            if let Some(repeats) = &mut self.repeats {
                if self.is_once || self.numbered.amount(row) == amount {
                    // What is free is so once or twice.
                    if amount != 0.0 {
                        repeats.push((row, amount));
                    }
                    return;
                }
                self.count_repeats();
            }
            self.numbered.add_amount(row, amount);
        }
    }

    /// The number of an order, and whether it is new.
    #[inline]
    fn number_order(&mut self, customer: u32, order: &[u8]) -> (u32, bool) {
        self.key.clear();
        self.key.extend_from_slice(&customer.to_le_bytes());
        self.key.extend_from_slice(order);
        self.order_numbers.number(&self.key)
    }

    /// The orders, each customer's in the order of their days.
    pub fn finish(mut self) -> Orders {
        let kinds = self.kinds.take().map(|KindsOfLines { mut lines, orders }| {
            // An order is on the earliest of its days, and so is what was bought with it.
            lines.move_days(|at, day| orders[at].map_or(day, |row| self.numbered.day(row)));
            lines
        });
        let mut found = self.orders();
        found.known.purchases = kinds.map(|lines| Box::new(found.purchases_of(lines)));
        found
    }

    fn orders(self) -> Orders {
        // Let go of what only collecting needs before anything else is made.
        let Self { customers, mut numbered, mut unnumbered, refunds, groups, signups, has_no_amounts, .. } = self;
        let names = customers.into_texts();
        let groups = groups.map(|groups| groups.finish(names.len(), &mut unnumbered, !numbered.is_empty()));
        let known = CustomerFacts { groups, signups, has_no_amounts, purchases: None };
        if numbered.is_empty() {
            return Orders::new(unnumbered, true, refunds, names, known);
        }
        if !unnumbered.is_empty() {
            unnumbered = unnumbered.by_customer(names.len());
            unnumbered.merge_days();
            numbered.append(unnumbered);
        }
        Orders::new(numbered, false, refunds, names, known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn orders(lines: &[(&str, &str, i32, f64)]) -> Orders {
        let mut builder = OrdersBuilder::default();
        for (customer, order, day, amount) in lines {
            builder.add_numbered(&[customer], &[order], &[Line { day: *day, amount: *amount }]);
        }
        builder.finish()
    }

    #[test]
    fn lines_of_one_order_are_one_order() {
        let found = orders(&[("a", "7", 3, 10.0), ("b", "7", 3, 1.0), ("a", "7", 2, 5.0), ("a", "8", 2, 1.0)]);
        assert_eq!(found.rows().collect::<Vec<_>>(), [(0, 2, 15.0), (1, 3, 1.0), (0, 2, 1.0)]);
        let by_day = orders(&[("a", "", 3, 10.0), ("a", "", 3, 5.0), ("a", "", 2, 0.0), ("a", "", 3, 1.0)]);
        assert_eq!((by_day.len(), by_day.rows().count()), (2, 4));
        assert_eq!((by_day.is_new(3, 3), by_day.is_new(2, 3), found.is_new(2, 2)), (false, true, true));
        let mixed = orders(&[("a", "", 3, 10.0), ("a", "7", 3, 5.0), ("a", "", 3, 1.0)]);
        assert_eq!(mixed.rows().collect::<Vec<_>>(), [(0, 3, 5.0), (0, 3, 11.0)]);
    }

    #[test]
    fn the_last_day_of_the_file_is_that_of_its_lines_in_whatever_order() {
        let lines = [("a", "7", 5, 10.0), ("a", "7", 2, 5.0)];
        let turned = [lines[1], lines[0]];
        assert_eq!((orders(&lines).span(), orders(&turned).span()), (Some((2, 5)), Some((2, 5))));
        // Rows that have to be put in order first, because the later order comes before.
        let unsorted = [("a", "8", 3, 1.0), lines[1], lines[0]];
        let mut found = orders(&unsorted);
        assert_eq!(found.span(), Some((2, 5)));
        found.for_each_history(|_| {});
        assert_eq!(found.span(), Some((2, 5)));
    }

    #[test]
    fn a_refund_is_no_order() {
        let found = orders(&[("a", "", 1, 10.0), ("a", "", 2, -10.0), ("b", "", 3, -1.0)]);
        assert_eq!((found.len(), found.refunds().count()), (1, 2));
        assert_eq!((found.customers(), found.refund_only_customers()), (1, 1));
        assert_eq!((found.span(), found.last_day()), (Some((1, 1)), Some(3)));
    }

    #[test]
    fn there_may_be_more_groups_than_fit_beside_rows() {
        let mut builder = OrdersBuilder::of_file(true, false);
        for at in 0..900 {
            builder.add(&[(at % 450).to_string()], &[Line { day: 9 - at / 450, amount: 1.0 }]);
            builder.belong(&[format!("group {at}")], &[Line { day: 9 - at / 450, amount: 1.0 }]);
        }
        let orders = builder.finish();
        let groups = orders.groups().unwrap();
        assert_eq!((groups.len(), groups.moved_until(i32::MAX)), (900, 450));
        assert!((0..450).all(|customer| groups.of(customer) == Some(450 + customer)));
    }

    proptest! {
        #[test]
        fn groups_are_those_of_the_first_day_whether_they_stand_beside_rows_or_not(
            lines in prop::collection::vec((0..6u32, 0..3u32, 0..5i32, -1..9i32, "[ab]{0,2}|a long one|one of more than 16 bytes"), 1..60),
            (numbered, said, together) in (any::<bool>(), prop::sample::select(vec![0, 7]), 1..9usize)
        ) {
            let mut builder = OrdersBuilder::of_file(true, false);
            let mut forgetting = OrdersBuilder::of_file(true, false);
            let mut plain = OrdersBuilder::default();
            let mut days = BTreeMap::<u32, BTreeSet<(i32, &str)>>::new();
            for (at, lines) in lines.chunks(together).enumerate() {
                // All are orders, as in the rows that wait; refunds come one by one, and say nothing.
                let is_refund = lines.len() == 1 && lines[0].3 < 0;
                let amount = |line: &(u32, u32, i32, i32, String)| f64::from(if is_refund { -1 } else { line.3.abs() });
                let customers: Vec<_> = lines.iter().map(|line| line.0.to_string()).collect();
                let orders: Vec<_> = lines.iter().map(|line| line.1.to_string().replace('0', "")).collect();
                let groups: Vec<_> = lines.iter().map(|line| line.4.clone()).collect();
                let of_lines: Vec<_> = lines.iter().map(|line| Line { day: line.2, amount: amount(line) }).collect();
                for builder in [&mut builder, &mut forgetting, &mut plain] {
                    if numbered {
                        builder.add_numbered(&customers, &orders, &of_lines);
                    } else {
                        builder.add(&customers, &of_lines);
                    }
                }
                if !is_refund && at != said {
                    builder.belong(&groups, &of_lines);
                    forgetting.belong(&groups, &of_lines);
                    lines.iter().for_each(|line| { days.entry(line.0).or_default().insert((line.2, &line.4)); });
                }
            }
            forgetting.forget_groups();
            let (mut orders, plain) = (builder.finish(), plain.finish());
            let check = |orders: &Orders| {
                let groups = orders.groups().unwrap();
                for number in 0..orders.names().len() as u32 {
                    let customer = String::from_utf8_lossy(orders.names().get(number)).parse().unwrap();
                    let first = days.get(&customer).and_then(BTreeSet::first);
                    assert_eq!(groups.of(number).map(|group| groups.name(group)), first.map(|(_, group)| group.to_string()));
                }
                for until in 0..5 {
                    let names = |days: &BTreeSet<(i32, &str)>| {
                        days.iter().filter(|(day, _)| *day <= until).map(|(_, name)| *name).collect::<BTreeSet<_>>().len()
                    };
                    assert_eq!(groups.moved_until(until), days.values().filter(|days| names(days) > 1).count());
                }
            };
            if together % 2 == 0 {
                check(&orders);
            }
            orders.for_each_history(|_| {});
            check(&orders);
            prop_assert!(forgetting.finish() == plain);
        }

        #[test]
        fn each_customers_days_rise_whatever_the_order_of_lines(
            lines in prop::collection::vec((0..5u32, 0..4u32, 0..9i32, 0..99u32), 1..60)
        ) {
            let lines: Vec<_> = lines.into_iter().map(|(c, o, day, amount)| (c.to_string(), o.to_string().replace('0', ""), day, f64::from(amount))).collect();
            let given: Vec<_> = lines.iter().map(|(c, o, day, amount)| (c.as_str(), o.as_str(), *day, *amount)).collect();
            let mut found = orders(&given);
            let mut latest = [i32::MIN; 9];
            for (customer, day, _) in found.rows() {
                prop_assert!(day >= latest[customer as usize]);
                latest[customer as usize] = day;
            }
            let total: f64 = found.rows().map(|(_, _, amount)| amount).sum();
            prop_assert_eq!(total, lines.iter().map(|line| line.3).sum::<f64>());
            let orders = found.len();
            let (mut of_histories, mut latest) = (0, None);
            found.for_each_history(|history| {
                of_histories += history.days.len();
                assert!(latest < Some(history.customer) && history.days.is_sorted());
                latest = Some(history.customer);
            });
            prop_assert_eq!(of_histories, orders);
            prop_assert_eq!(found.len(), orders);
        }
    }
}
