//! Rows of orders: which orders do these rows make, and which rows are unusable?

use super::categories::MOST_KINDS;
use super::earlier_files::EarlierFiles;
use super::exchange::{Exchange, ExchangeRate};
use super::reading::{Alike, Cells, Counts, MOST_SEGMENTS, Reader, Rows, refuse_too_many};
pub(crate) use super::source::{Answer, Reply};
use super::source::{Columns, PlainCells, Source, answered, refuse_hopeless};
use super::states::{self, MOST_STATES, States};
use crate::customer::orders::{Line, NamedLine, Orders, OrdersBuilder};
use crate::stats::sum::Sum;
use crate::table::cell::currency::{iso_code, told_apart};
use crate::table::cell::missing::is_missing;
use crate::table::cell::nobody::is_nobody;
use crate::table::cell::number;
use crate::table::cell::state::is_net_of;
use crate::table::cell::time_zone::TimeZone;
use crate::table::cell::words::{plain, shown};
use crate::table::layout::{Layout, Question, QuestionCode, Role, position};
use crate::table::lines::Lines;
use crate::table::report::{Assumption, RowsReport, SkipReason, SkippedRows, StateMeaning, StateRows};
use crate::table::text::records::Record;
use crate::warning::Warning;
use crate::{Grouped, LoyaltyError};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The columns that hold the transactions, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct TransactionRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// When.
    pub date: String,
    /// For how much: of the line, or of one piece where `quantity` is given. Without it, figures of money are null with a reason.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub amount: Option<String>,
    /// The number that the lines of one order share; without it, the lines of a customer's day are one order.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub order: Option<String>,
    /// How many pieces: the amount is then the price of one and is multiplied by it.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub quantity: Option<String>,
    /// The customer's segment: a country, a channel, a type of customer. A customer belongs to that of their first day with an
    /// order; of several that day, to the first by name. So does an account, whoever of its people ordered.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub segment: Option<String>,
    /// The signup day; empty if unknown.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub signup: Option<String>,
    /// The account that the customer belongs to: a firm whose people buy. It is counted with `by: "account"`.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub account: Option<String>,
    /// The category of what was bought, for `crossBuying`.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub category: Option<String>,
    /// The state, such as paid or cancelled, that decides whether an order counts. Default: the column that was found for it; ""
    /// for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub status: Option<String>,
    /// How much of the amount was given back: it comes off. Default: the column that was found for it; "" for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub refunded: Option<String>,
    /// The currency of the amount. Default: the column that was found for it; "" for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub currency: Option<String>,
    /// When the order was cancelled: where it says so, the order does not count. Default: the column that was found for it; ""
    /// for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub cancelled: Option<String>,
}

impl TransactionRoles {
    /// Adds the columns that were found for roles that decide what counts and have not been named.
    fn complete(&mut self, layout: &Layout) {
        states::find(&mut self.status, layout, Role::Status);
        states::find(&mut self.cancelled, layout, Role::Cancelled);
        if let Some(amount) = &self.amount {
            let is_named = self.refunded.is_some();
            states::find(&mut self.refunded, layout, Role::Refunded);
            self.refunded = self.refunded.take().filter(|refunded| is_named || !is_net_of(amount, refunded));
            states::find(&mut self.currency, layout, Role::Currency);
        }
    }
}

/// What negative amounts do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum RefundRule {
    /// They reduce the revenue of their customer and of their day.
    #[default]
    Net,
    /// They are counted only in the report: revenue is sales before refunds.
    LeaveOut,
}

/// Who is a customer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum CountedBy {
    /// Whoever the column of customers names.
    #[default]
    Customer,
    /// An account, whichever of its people buys. Rows without one are skipped.
    Account,
}

/// Options of reading orders.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct TransactionOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The time zone: a time with an offset or Z is converted to the day there. Default: days are taken as written.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// The currency to count in, ISO 4217. Required if the amounts are in several; default: that of the file.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub currency: Option<String>,
    /// The exchange rate of each other currency into it.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub rates: Vec<ExchangeRate>,
    /// What negative amounts do; default: they reduce revenue. They are never an order.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub refunds: RefundRule,
    /// Who is a customer: a person, or the account of one; default: as the column of customers says.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub by: CountedBy,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// Refunds, and their lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RefundLines {
    /// The number of rows with a negative amount, or with something given back in a column of its own.
    pub count: u64,
    /// Their sum, zero or less, in the file's currency.
    pub amount: f64,
    /// The first 100 of their lines, counted from 1.
    pub lines: Vec<u64>,
}

/// How the transactions of a file were read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct OrdersReport {
    /// Rows of data, including those skipped.
    pub rows_read: u64,
    /// Rows that are part of an order or a refund.
    pub rows_used: u64,
    /// Rows that could not be used.
    pub rows_skipped: Vec<SkippedRows>,
    /// Orders after lines were merged.
    pub orders: u64,
    /// Customers with at least one order.
    pub customers: u64,
    /// Customers who appear with refunds only; they are not among the customers.
    pub refund_only_customers: u64,
    /// Lines below zero, and what other columns say was given back.
    pub refunds: RefundLines,
    /// The rows by their states, where a column says one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub states: Vec<StateRows>,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Open questions.
    pub questions: Vec<Question>,
}

impl From<OrdersReport> for RowsReport {
    fn from(report: OrdersReport) -> Self {
        let OrdersReport {
            rows_read,
            rows_used,
            rows_skipped,
            customers,
            states,
            assumptions,
            warnings,
            questions,
            ..
        } = report;
        Self { rows_read, rows_used, rows_skipped, customers, states, assumptions, warnings, questions }
    }
}

/// Reads rows into [`Orders`].
pub type TransactionsReader = Reader<OrderRows>;

impl TransactionsReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day; amounts of several currencies without rates;
    /// accounts to count by without a column of them.
    pub fn new(layout: &Layout, roles: &TransactionRoles, options: &TransactionOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, OrderRows::new(layout, roles, options)?)
    }

    /// The same, and notes what lines name of categories: the orders turn [into purchases](Orders::into_purchases).
    ///
    /// # Errors
    /// The same; no column of categories; more than 1,000 of them.
    pub fn with_categories(
        layout: &Layout,
        roles: &TransactionRoles,
        options: &TransactionOptions,
    ) -> Result<Self, LoyaltyError> {
        let missing = || LoyaltyError::MissingInput { name: "category".into() };
        let category = position(&layout.columns, roles.category.as_ref().ok_or_else(missing)?)?;
        let mut rows = OrderRows::new(layout, roles, options)?;
        rows.category = Some(category);
        rows.builder.expect_categories();
        Self::of(layout, rows)
    }
}

/// Makes lines of orders of rows.
#[derive(Debug)]
pub struct OrderRows {
    customer: usize,
    order: Option<usize>,
    segment: Option<usize>,
    /// Where the category stands, if it is asked for.
    category: Option<usize>,
    signup: Option<Source>,
    date: Source,
    amount: Option<Source>,
    quantity: Option<Source>,
    refunded: Option<Source>,
    /// Where the currency of the amount stands, if not beside it.
    currency: Option<usize>,
    states: Option<Box<States>>,
    /// A column of e-mail addresses beside the customer's, and the rows in which it says who buys.
    guests: Option<(usize, String)>,
    by_email: u64,
    /// The amount of the row before, and what was given back of it.
    last_given: (f64, f64),
    /// What the lines of an order after its first need not say again.
    last: LastRow,
    /// The orders of the files before, and the file of each, where there are several.
    earlier: Option<Box<EarlierFiles>>,
    /// The caller's answer whether an amount on each line of an order is the order's.
    is_once: Option<bool>,
    exchange: Option<Exchange>,
    /// The currencies of the amounts, where no scan has found any: nobody may have looked for them.
    currencies: Option<Vec<&'static str>>,
    /// What else stands where the currency does.
    others: Vec<String>,
    builder: OrdersBuilder,
    refunds: (Lines, Sum),
    has_negatives: bool,
    refund_rule: RefundRule,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

/// The row before.
#[derive(Debug)]
struct LastRow {
    order: Vec<u8>,
    customer: Vec<u8>,
    day: i32,
    meaning: StateMeaning,
    /// Whether it was paid back.
    is_refund: bool,
}

/// More words than these in a column of currencies say no more.
const MOST_OTHERS: usize = 20;

/// Lines that are added to the orders at a time.
const TOGETHER: usize = 128;

/// Lines that wait to be added together.
#[derive(Debug, Default)]
pub struct WaitingLines<'a> {
    customers: Vec<&'a [u8]>,
    /// As many where lines have order numbers, else none.
    orders: Vec<&'a [u8]>,
    /// As many where customers have segments, else none.
    segments: Vec<&'a [u8]>,
    lines: Vec<Line>,
}

impl OrderRows {
    #[inline(never)] // One copy for the scan and the reader.
    pub(crate) fn new(
        layout: &Layout,
        roles: &TransactionRoles,
        options: &TransactionOptions,
    ) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let mut roles = roles.clone();
        roles.complete(layout);
        let TransactionRoles { status, cancelled, refunded, currency, .. } = &mut roles;
        [status, cancelled, refunded, currency].into_iter().for_each(states::drop_unnamed);
        let roles = &roles;
        let customer = columns.at(&roles.customer)?;
        let account = columns.at_of(&roles.account)?;
        columns.at_of(&roles.category)?;
        let numbers: Vec<_> = [&roles.amount, &roles.quantity, &roles.refunded].into_iter().flatten().collect();
        let mut assumptions = vec![];
        if roles.order.is_none() {
            assumptions.push(Assumption::OneOrderPerDay {});
        }
        let dates: Vec<_> = [Some(&roles.date), roles.signup.as_ref()].into_iter().flatten().collect();
        assumptions.extend(columns.in_zone(&dates));
        if let (Some(quantity), Some(amount)) = (&roles.quantity, roles.amount.clone()) {
            assumptions.push(Assumption::PriceTimesQuantity { amount, quantity: quantity.clone() });
        }
        let customer = match (options.by, account) {
            (CountedBy::Customer, _) => customer,
            (CountedBy::Account, Some(account)) => {
                assumptions.push(Assumption::CountedByAccount { column: layout.columns[account].name.clone() });
                account
            }
            (CountedBy::Account, None) => return Err(LoyaltyError::MissingInput { name: "account".into() }),
        };
        let amounts = columns.at_of(&roles.amount)?.map(|at| &layout.columns[at]);
        let currency = columns.at_of(&roles.currency)?;
        let exchange = match amounts {
            Some(amounts) => Exchange::of(amounts, currency.is_some(), options.currency.as_ref(), &options.rates)?,
            None => None,
        };
        if let (Some(exchange), Some(column)) = (&exchange, roles.amount.clone()) {
            assumptions.push(Assumption::ExchangeRates { column, currency: exchange.target.clone() });
        }
        let (status, cancelled) = (columns.at_of(&roles.status)?, columns.at_of(&roles.cancelled)?);
        let states = (status.is_some() || cancelled.is_some()).then(|| {
            let cancelled = cancelled.zip(roles.cancelled.clone());
            let column = roles.status.clone().unwrap_or_default();
            let mut states = States::new((status, column), cancelled, states::of_orders, &options.answers);
            states.has_refunds = roles.refunded.is_some();
            Box::new(states)
        });
        for column in [&roles.status, &roles.cancelled].into_iter().flatten() {
            assumptions.push(Assumption::StatesDecide { column: column.clone() });
        }
        if let Some(column) = &roles.refunded {
            assumptions.push(Assumption::RefundsComeOff { column: column.clone() });
        }
        let repeated = roles.amount.as_deref().unwrap_or_default();
        let is_once = match answered(&options.answers, QuestionCode::RepeatedTotal, repeated) {
            Some(Reply::Once) => Some(true),
            Some(Reply::Each) => Some(false),
            _ => None,
        };
        let mut builder = OrdersBuilder::of_file(roles.segment.is_some(), roles.signup.is_some());
        match (&roles.amount, &roles.order, &roles.quantity) {
            (None, ..) => builder.expect_no_amounts(),
            (Some(_), Some(_), None) => builder.expect_repeats(is_once == Some(true)),
            (Some(_), ..) => {}
        }
        // Shops number those who have an account, and call all others 0.
        let is_email = |role| matches!(role, Some(Role::Customer | Role::Email));
        let guests = layout
            .columns
            .iter()
            .enumerate()
            .find(|(at, column)| is_email(column.role) && *at != customer && plain(&column.name).contains("mail"));
        Ok(Self {
            customer,
            guests: guests.map(|(at, column)| (at, column.name.clone())),
            by_email: 0,
            last_given: (0.0, 0.0),
            refunded: columns.source_of(&roles.refunded)?,
            currency,
            states,
            last: LastRow { order: vec![], customer: vec![], day: 0, meaning: StateMeaning::Counts, is_refund: false },
            earlier: (layout.files.len() > 1 && roles.order.is_some()).then(Box::default),
            is_once,
            order: columns.at_of(&roles.order)?,
            segment: columns.at_of(&roles.segment)?,
            category: None,
            signup: columns.source_of(&roles.signup)?,
            date: columns.source(&roles.date)?,
            amount: columns.source_of(&roles.amount)?,
            exchange,
            currencies: amounts
                .is_some_and(|amounts| {
                    currency.is_some() || amounts.currency.is_none() && amounts.currencies.is_empty()
                })
                .then(Vec::new),
            quantity: columns.source_of(&roles.quantity)?,
            others: vec![],
            builder,
            refunds: Default::default(),
            has_negatives: false,
            refund_rule: options.refunds,
            assumptions,
            questions: columns.open_questions(&dates, &numbers),
        })
    }

    /// The amount of the line: the price of one times the quantity where there is one; 0 where there are no amounts.
    fn total(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        let Some(source) = &mut self.amount else { return Ok(0.0) };
        let amount = source.number(record).and_then(|amount| self.exchanged(record, amount));
        let Some(quantity) = &mut self.quantity else { return amount };
        let quantity = quantity.number(record);
        let total = amount? * quantity?;
        if total.is_finite() { Ok(total) } else { Err(SkipReason::BadAmount) }
    }

    /// What of a row was given back, zero or more.
    fn given_back(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        match self.refunded.as_mut().map(|refunded| refunded.number(record)) {
            None | Some(Err(SkipReason::NoAmount)) => Ok(0.0),
            Some(amount) => self.exchanged(record, amount?.abs()),
        }
    }

    /// Remembers the currency beside a number. Most cells begin and end in a digit, and have none.
    #[inline]
    fn note_currency(&mut self, cell: &[u8]) {
        let is_plain = cell.last().is_none_or(u8::is_ascii_digit) && cell.first().is_none_or(u8::is_ascii_digit);
        if !is_plain && self.currencies.is_some() && self.currency.is_none() {
            self.note_code(number::money(cell));
        }
    }

    /// The amount in the currency that is counted in.
    fn exchanged(&mut self, record: &Record<'_>, amount: f64) -> Result<f64, SkipReason> {
        let at = self.currency.or(self.amount.as_ref().map(|source| source.at));
        let cell = at.and_then(|at| record.field(at)).unwrap_or_default();
        let cell = cell.trim_ascii();
        if self.currency.is_some() && !cell.is_empty() && !is_missing(cell) {
            let code = iso_code(cell).or_else(|| number::money(&[b"1 ", cell].concat()));
            self.note_code(code);
            // A currency that nobody knows here is one all the same.
            if code.is_none()
                && !self.others.iter().any(|other| other.as_bytes() == cell)
                && self.others.len() < MOST_OTHERS
            {
                self.others.push(shown(cell));
            }
        }
        let Some(exchange) = &self.exchange else { return Ok(amount) };
        exchange.rate_of_cell(cell).map(|rate| amount * rate).ok_or(SkipReason::BadAmount)
    }

    fn note_code(&mut self, code: Option<&'static str>) {
        if let (Some(found), Some(code)) = (&mut self.currencies, code)
            && !found.contains(&code)
        {
            found.push(code);
        }
    }

    /// Notes the category of a line, where that is asked for.
    fn name_category(&mut self, row: &Cells<'_, '_>, line: NamedLine<'_>) {
        if self.category.is_some() {
            self.builder.name_category(NamedLine { category: &row.name(self.category), ..line });
        }
    }

    /// Notes what was given back.
    fn note_refund(&mut self, line: u64, amount: f64) {
        self.refunds.0.note(line);
        self.refunds.1.add(amount);
    }

    /// Notes the row that further lines of its order may follow.
    #[inline]
    fn remember(&mut self, customer: &[u8], order: &[u8], day: i32, meaning: StateMeaning) {
        let LastRow { order: last_order, customer: last_customer, day: last_day, meaning: last_meaning, is_refund } =
            &mut self.last;
        last_order.clear();
        last_order.extend_from_slice(order);
        last_customer.clear();
        last_customer.extend_from_slice(customer);
        (*last_day, *last_meaning, *is_refund) = (day, meaning, false);
    }
}

/// Whether an amount has the name of a whole order's: "Order Total", not "Line total".
fn is_of_order(name: &str) -> bool {
    let name = plain(name);
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    has(&["total", "order", "ordre", "zamow", "gesamt", "ialt", "suma", "razem"])
        && !has(&["line", "item", "linje", "pozycj"])
}

impl Alike for TransactionOptions {
    fn is_alike(&self, other: &Self) -> bool {
        let Self { as_of: _, time_zone, currency, rates, refunds, by, answers } = self;
        (time_zone, currency, rates) == (&other.time_zone, &other.currency, &other.rates)
            && (refunds, by, answers) == (&other.refunds, &other.by, &other.answers)
    }
}

impl Rows for OrderRows {
    type Roles = TransactionRoles;
    type Options = TransactionOptions;
    type Found = Orders;
    type Report = OrdersReport;
    type Waiting<'b> = WaitingLines<'b>;

    fn of(layout: &Layout, roles: &TransactionRoles, options: &TransactionOptions) -> Result<Self, LoyaltyError> {
        Self::new(layout, roles, options)
    }

    fn complete(roles: &mut TransactionRoles, layout: &Layout) {
        roles.complete(layout);
    }

    /// Segments are beside the orders, which are the same without them.
    fn keep_only(&mut self, read: &TransactionRoles, asked: &TransactionRoles) -> bool {
        if asked.segment.is_none() {
            self.builder.forget_groups();
        }
        let TransactionRoles { segment, account, category, .. } = asked;
        // Neither is read; that they are there has been checked.
        let beside = |named: &Option<String>, read: &Option<String>| named.is_none() || named == read;
        beside(segment, &read.segment)
            && (account, category) == (&read.account, &read.category)
            && TransactionRoles { segment: read.segment.clone(), ..asked.clone() } == *read
    }

    /// Whether a row stands in an earlier file is seen only where it is known that there are several.
    fn is_as(&self, known: &Self) -> bool {
        self.earlier.is_some() == known.earlier.is_some()
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        // All of the row is read first, so that a column that holds no days is found in rows that are skipped too.
        let record = row.record;
        let (mut customer, mut order) = (row.name(Some(self.customer)), row.name(self.order));
        let mut day = self.date.day(record);
        let (amount, given_back) = (self.total(record), self.given_back(record));
        let signup = self.signup.as_mut().map_or(Ok(None), |signup| match signup.day(record) {
            Err(SkipReason::NoDate) => Ok(None),
            read => read.map(Some),
        });
        if is_nobody(&order) {
            order = Cow::Borrowed(&[]);
        }
        // Shops write what is the order's own in the first of its lines only.
        let continues = !order.is_empty() && *order == *self.last.order;
        if is_nobody(&customer) {
            let email = self.guests.as_ref().map(|(at, _)| row.name(Some(*at))).filter(|email| email.contains(&b'@'));
            customer = match email {
                Some(email) => {
                    self.by_email += 1;
                    email
                }
                None if continues => Cow::Owned(self.last.customer.clone()),
                None => return Err(SkipReason::NoCustomer),
            };
        }
        if continues && day == Err(SkipReason::NoDate) {
            day = Ok(self.last.day);
        }
        if continues && amount == Err(SkipReason::NoAmount) && *customer == *self.last.customer {
            if self.last.meaning != StateMeaning::Counts {
                return Err(SkipReason::State);
            }
            let (order, day, is_refund) = (None, self.last.day, self.last.is_refund);
            self.name_category(row, NamedLine { customer: &customer, order, category: &[], day, is_refund });
            return Ok(());
        }
        let (day, amount, given_back, signup) = (day?, amount?, given_back?, signup?);
        if let Some(states) = &mut self.states {
            let before = continues.then_some(self.last.meaning);
            let mut meaning = states.of_row(row, amount, before);
            // What was given back is a row of its own, or in a column of its own.
            if meaning == StateMeaning::Refunded && (amount < 0.0 || given_back > 0.0) {
                meaning = StateMeaning::Counts;
            }
            self.remember(&customer, &order, day, meaning);
            // Nor is its day one of the file: open deals close in the future.
            if meaning != StateMeaning::Counts {
                return Err(SkipReason::State);
            }
        } else if self.order.is_some() {
            self.remember(&customer, &order, day, StateMeaning::Counts);
        }
        let line = Line { day, amount };
        if let Some(earlier) = &mut self.earlier
            && !order.is_empty()
            && earlier.have(&customer, &order, line)
        {
            return Err(SkipReason::InEarlierFile);
        }
        let is_refund = amount < 0.0;
        let of_order = (!is_refund).then_some(&*order);
        let named = NamedLine { customer: &customer, order: of_order, category: &[], day, is_refund };
        if is_refund {
            self.has_negatives = true;
            self.last.is_refund = true;
            self.note_refund(record.line, amount);
            if self.refund_rule == RefundRule::LeaveOut {
                self.builder.know(&customer, day);
                self.name_category(row, NamedLine { order: None, ..named });
                return Ok(());
            }
        }
        if self.signup.is_some() {
            self.builder.signed_up(&customer, signup);
        }
        self.builder.add_numbered(&[&*customer], &[&*order], &[line]);
        self.name_category(row, named);
        if self.segment.is_some() && amount >= 0.0 {
            self.builder.belong(&[&*row.name(self.segment)], &[line]);
        }
        // A row below zero is the refund itself, and what was given back of an order may stand on each of its lines, as its total does.
        let is_said = amount < 0.0 || continues && self.last_given == (amount, given_back);
        self.last_given = (amount, given_back);
        if given_back > 0.0 && !is_said {
            self.note_refund(record.line, -given_back);
            if self.refund_rule == RefundRule::Net {
                self.builder.add(&[&*customer], &[Line { day, amount: -given_back }]);
            }
        }
        Ok(())
    }

    fn may_be_simple(&self) -> bool {
        let more = [self.signup.is_some(), self.refunded.is_some(), self.currency.is_some(), self.category.is_some()];
        let has_simple_states = self.states.as_ref().is_none_or(|states| states.simple_at().is_some());
        !more.contains(&true) && self.exchange.is_none() && self.earlier.is_none() && has_simple_states
    }

    fn next_file(&mut self) {
        if let Some(earlier) = &mut self.earlier {
            earlier.next_file();
        }
        self.last.order.clear();
    }

    /// Takes a row with a simple customer, date and amount.
    #[inline]
    fn take_simple<'b>(
        &mut self,
        record: &Record<'b>,
        waiting: &mut WaitingLines<'b>,
    ) -> Option<Result<(), SkipReason>> {
        let customer = record.simple_field(self.customer).unwrap_or_default().trim_ascii();
        let date = record.simple_field(self.date.at).unwrap_or_default();
        let day = self.date.day_of(date);
        let amount = match &self.amount {
            None => Some(0.0),
            Some(source) => {
                let (cell, mark) = (record.simple_field(source.at).unwrap_or_default(), source.mark);
                self.note_currency(cell);
                number::parse(cell, mark).filter(|amount| *amount >= 0.0)
            }
        };
        let (Some(day), Some(mut amount), false) = (day, amount, is_nobody(customer)) else { return None };
        if let Some(quantity) = &mut self.quantity {
            let pieces = number::parse(record.simple_field(quantity.at).unwrap_or_default(), quantity.mark);
            amount = pieces.map(|pieces| amount * pieces).filter(|total| (0.0..f64::INFINITY).contains(total))?;
        }
        // Nothing is kept of a row until all of it is known to be simple.
        let [order, segment] = [self.order, self.segment].map(|at| at.map(|at| record.simple_field(at)));
        if order == Some(None) || segment == Some(None) {
            return None;
        }
        let order = order.flatten().map(<[u8]>::trim_ascii);
        if order.is_some_and(|order| !order.is_empty() && is_nobody(order)) {
            return None;
        }
        if let Some(states) = &mut self.states {
            let word = states.simple_at().and_then(|at| record.simple_field(at))?;
            if !states.counts_again(word.trim_ascii(), amount) {
                return None;
            }
        }
        if let Some(order) = order {
            self.remember(customer, order, day, StateMeaning::Counts);
        }
        waiting.orders.extend(order);
        waiting.segments.extend(segment.flatten().map(<[u8]>::trim_ascii));
        self.date.keep_day(date);
        if let Some(amount) = &mut self.amount {
            amount.read += 1;
        }
        if let Some(quantity) = &mut self.quantity {
            quantity.read += 1;
        }
        waiting.customers.push(customer);
        waiting.lines.push(Line { day, amount });
        if waiting.lines.len() == TOGETHER {
            self.add(waiting);
        }
        Some(Ok(()))
    }

    fn add(&mut self, waiting: &mut WaitingLines<'_>) {
        let WaitingLines { customers, orders, segments, lines } = waiting;
        match self.order {
            None => self.builder.add(customers, lines),
            Some(_) => self.builder.add_numbered(customers, orders, lines),
        }
        self.builder.belong(segments, lines);
        customers.clear();
        orders.clear();
        segments.clear();
        lines.clear();
    }

    fn plain_cells(&mut self) -> Vec<PlainCells> {
        vec![self.date.take_plain()]
    }

    fn worth(&mut self, row: &Cells<'_, '_>) -> f64 {
        self.total(row.record).unwrap_or(0.0)
    }

    fn memory(&self) -> usize {
        // As many as one batch may bring.
        const NEXT: usize = 1 << 16;
        let earlier = self.earlier.as_ref().map_or(0, |earlier| earlier.memory());
        self.builder.memory(NEXT) + earlier
    }

    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        let states = self.states.as_ref().map_or(0, |states| states.len());
        refuse_too_many("status", Grouped::Customers, states, MOST_STATES)?;
        refuse_too_many("segment", Grouped::Customers, self.builder.groups(), MOST_SEGMENTS)
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        let numbers = [self.amount.as_ref(), self.quantity.as_ref(), self.refunded.as_ref()];
        refuse_hopeless(&[Some(&self.date), self.signup.as_ref()], &numbers)?;
        refuse_too_many("category", Grouped::Purchases, self.builder.categories(), MOST_KINDS)?;
        let currencies = told_apart(self.currencies.clone().unwrap_or_default());
        let are_one = match &self.exchange {
            None => currencies.len() + self.others.len() < 2,
            Some(exchange) => currencies.iter().all(|code| exchange.rate(code).is_some()) && self.others.is_empty(),
        };
        match &self.amount {
            Some(amount) if !are_one => {
                let currencies = currencies.into_iter().map(Into::into).chain(self.others.iter().cloned()).collect();
                Err(LoyaltyError::MixedCurrencies { column: amount.name.clone(), currencies })
            }
            _ => Ok(()),
        }
    }

    fn finish(mut self, counts: Counts) -> (Orders, OrdersReport) {
        let (refunds, refunded) = self.refunds;
        if self.has_negatives {
            self.assumptions.push(match self.refund_rule {
                RefundRule::Net => Assumption::NegativeIsRefund {},
                RefundRule::LeaveOut => Assumption::RefundsLeftOut {},
            });
        }
        let count = self.builder.repeats() as u64;
        let once_by_name = self.builder.has_only_repeats();
        if let (Some(Source { name: column, .. }), true) = (&self.amount, count > 0) {
            let once = self.is_once.unwrap_or_else(|| once_by_name && is_of_order(column));
            if !once {
                self.builder.count_repeats();
            }
            if self.is_once.is_none() {
                let candidates = vec!["once".into(), "each".into()];
                let code = QuestionCode::RepeatedTotal;
                self.questions.push(Question { code, column: Some(column.clone()), candidates, value: None });
            }
            self.assumptions.push(Assumption::RepeatedTotal { column: column.clone(), count, once });
        }
        if let (Some((_, column)), count @ 1..) = (self.guests, self.by_email) {
            self.assumptions.push(Assumption::GuestsByEmail { column, count });
        }
        let count = self.builder.with_capitals() as u64;
        if count > 0 {
            self.assumptions.push(Assumption::EmailCase { count });
        }
        let (states, asked) = self.states.map(|states| states.finish()).unwrap_or_default();
        self.questions.extend(asked);
        let orders = self.builder.finish();
        let customers = orders.customers();
        let report = OrdersReport {
            rows_read: counts.read,
            rows_used: counts.used,
            rows_skipped: counts.skipped,
            orders: orders.len() as u64,
            customers: customers as u64,
            refund_only_customers: (orders.names().len() - customers) as u64,
            refunds: RefundLines { count: refunds.count, amount: refunded.value(), lines: refunds.first },
            states,
            assumptions: self.assumptions,
            warnings: [Some(self.date), self.amount]
                .into_iter()
                .flatten()
                .filter_map(|one| one.many_strays(counts.read))
                .collect(),
            questions: self.questions,
        };
        (orders, report)
    }
}
