//! Rows of orders: which orders do these rows make, and which rows are unusable?

use super::exchange::{Exchange, ExchangeRate};
use super::reading::{Alike, Cells, Counts, MOST_SEGMENTS, Reader, Rows, refuse_too_many};
pub use super::source::{Answer, Reply};
use super::source::{Columns, PlainCells, Source, refuse_hopeless};
use crate::customer::orders::{Line, Orders, OrdersBuilder};
use crate::stats::sum::Sum;
use crate::table::cell::currency::told_apart;
use crate::table::cell::number;
use crate::table::cell::time_zone::TimeZone;
use crate::table::layout::{Layout, Question};
use crate::table::lines::Lines;
use crate::table::report::{Assumption, SkipReason, SkippedRows};
use crate::table::text::records::Record;
use crate::warning::Warning;
use crate::{Grouped, LoyaltyError};
use serde::{Deserialize, Serialize};

/// The columns that hold the transactions, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TransactionRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// When.
    pub date: String,
    /// For how much: of the line, or of one piece where `quantity` is given.
    pub amount: String,
    /// The number that the lines of one order share; without it, the lines of a customer's day are one order.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub order: Option<String>,
    /// How many pieces: the amount is then the price of one and is multiplied by it.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub quantity: Option<String>,
    /// The customer's segment: a country, a channel, a type of customer. A customer is in that of the first order.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub segment: Option<String>,
    /// The signup day; empty if unknown.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub signup: Option<String>,
    /// The account that the customer belongs to: a firm whose people buy. It is counted with `by: "account"`.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub account: Option<String>,
    /// The category of what was bought, for `crossBuying`.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub category: Option<String>,
}

/// What negative amounts do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TransactionOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; default: the last day in the file.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The time zone: a time with an offset or Z is converted to the day there. Default: days are taken as written.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// The currency to count in, ISO 4217. Required if the amounts are in several; default: that of the file.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub currency: Option<String>,
    /// The exchange rate of each other currency into it.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub rates: Vec<ExchangeRate>,
    /// What negative amounts do; default: they reduce revenue. They are never an order.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub refunds: RefundRule,
    /// Who is a customer: a person, or the account of one; default: as the column of customers says.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub by: CountedBy,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// Refunds, and their lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct RefundLines {
    /// The number of rows with a negative amount.
    pub count: u64,
    /// Their sum, zero or less, in the file's currency.
    pub amount: f64,
    /// The first 100 of their lines, counted from 1.
    pub lines: Vec<u64>,
}

/// How the transactions of a file were read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
    /// Lines below zero.
    pub refunds: RefundLines,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Open questions.
    pub questions: Vec<Question>,
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
}

/// Makes lines of orders of rows.
#[derive(Debug)]
pub struct OrderRows {
    customer: usize,
    order: Option<usize>,
    segment: Option<usize>,
    signup: Option<Source>,
    date: Source,
    amount: Source,
    quantity: Option<Source>,
    exchange: Option<Exchange>,
    /// The currencies of the amounts, where no scan has found any: nobody may have looked for them.
    currencies: Option<Vec<&'static str>>,
    builder: OrdersBuilder,
    refunds: (Lines, Sum),
    refund_rule: RefundRule,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

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
        let customer = columns.at(&roles.customer)?;
        let account = columns.at_of(&roles.account)?;
        columns.at_of(&roles.category)?;
        let numbers: Vec<_> = [Some(&roles.amount), roles.quantity.as_ref()].into_iter().flatten().collect();
        let mut assumptions = vec![];
        if roles.order.is_none() {
            assumptions.push(Assumption::OneOrderPerDay {});
        }
        let dates: Vec<_> = [Some(&roles.date), roles.signup.as_ref()].into_iter().flatten().collect();
        assumptions.extend(columns.in_zone(&dates));
        if let Some(quantity) = &roles.quantity {
            let amount = roles.amount.clone();
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
        let amounts = &layout.columns[columns.at(&roles.amount)?];
        let exchange = Exchange::of(amounts, options.currency.as_ref(), &options.rates)?;
        if let Some(exchange) = &exchange {
            let column = roles.amount.clone();
            assumptions.push(Assumption::ExchangeRates { column, currency: exchange.target.clone() });
        }
        Ok(Self {
            customer,
            order: columns.at_of(&roles.order)?,
            segment: columns.at_of(&roles.segment)?,
            signup: columns.source_of(&roles.signup)?,
            date: columns.source(&roles.date)?,
            amount: columns.source(&roles.amount)?,
            exchange,
            currencies: (amounts.currency.is_none() && amounts.currencies.is_empty()).then(Vec::new),
            quantity: columns.source_of(&roles.quantity)?,
            builder: OrdersBuilder::of_file(roles.segment.is_some(), roles.signup.is_some()),
            refunds: Default::default(),
            refund_rule: options.refunds,
            assumptions,
            questions: columns.open_questions(&dates, &numbers),
        })
    }

    /// The amount of the line: the price of one times the quantity where there is one.
    fn total(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        let amount = self.amount.number(record).and_then(|amount| self.exchanged(record, amount));
        let Some(quantity) = &mut self.quantity else { return amount };
        let quantity = quantity.number(record);
        let total = amount? * quantity?;
        if total.is_finite() { Ok(total) } else { Err(SkipReason::BadAmount) }
    }

    /// Remembers the currency beside a number. Most cells begin and end in a digit, and have none.
    #[inline]
    fn note_currency(&mut self, cell: &[u8]) {
        let is_plain = cell.last().is_none_or(u8::is_ascii_digit) && cell.first().is_none_or(u8::is_ascii_digit);
        if !is_plain
            && let Some(found) = &mut self.currencies
            && let Some(code) = number::money(cell)
            && !found.contains(&code)
        {
            found.push(code);
        }
    }

    /// The amount in the currency that is counted in.
    fn exchanged(&self, record: &Record<'_>, amount: f64) -> Result<f64, SkipReason> {
        let Some(exchange) = &self.exchange else { return Ok(amount) };
        let cell = record.field(self.amount.at).unwrap_or_default();
        exchange.rate_of_cell(cell.trim_ascii()).map(|rate| amount * rate).ok_or(SkipReason::BadAmount)
    }
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

    /// Segments are beside the orders, which are the same without them.
    fn keep_only(&mut self, read: &TransactionRoles, asked: &TransactionRoles) -> bool {
        if asked.segment.is_none() {
            self.builder.forget_groups();
        }
        let TransactionRoles { customer, date, amount, order, quantity, signup, account, category, segment } = asked;
        (customer, date, amount) == (&read.customer, &read.date, &read.amount)
            && (order, quantity, signup) == (&read.order, &read.quantity, &read.signup)
            && (account, category) == (&read.account, &read.category)
            && (segment.is_none() || *segment == read.segment)
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        // All of the row is read first, so that a column that holds no days is found in rows that are skipped too.
        let record = row.record;
        let customer = row.name(Some(self.customer));
        let day = self.date.day(record);
        let amount = self.total(record);
        let signup = self.signup.as_mut().map_or(Ok(None), |signup| match signup.day(record) {
            Err(SkipReason::NoDate) => Ok(None),
            read => read.map(Some),
        });
        if customer.is_empty() {
            return Err(SkipReason::NoCustomer);
        }
        let (day, amount, signup) = (day?, amount?, signup?);
        if amount < 0.0 {
            self.refunds.0.note(record.line);
            self.refunds.1.add(amount);
            if self.refund_rule == RefundRule::LeaveOut {
                self.builder.know(&customer, day);
                return Ok(());
            }
        }
        if self.signup.is_some() {
            self.builder.signed_up(&customer, signup);
        }
        let line = [Line { day, amount }];
        self.builder.add_numbered(&[&*customer], &[&*row.name(self.order)], &line);
        if self.segment.is_some() && amount >= 0.0 {
            self.builder.belong(&[&*row.name(self.segment)], &line);
        }
        Ok(())
    }

    fn may_be_simple(&self) -> bool {
        self.signup.is_none() && self.exchange.is_none()
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
        let amount = record.simple_field(self.amount.at).unwrap_or_default();
        self.note_currency(amount);
        let day = self.date.day_of(date);
        let amount = number::parse(amount, self.amount.mark).filter(|amount| *amount >= 0.0);
        let (Some(day), Some(mut amount), false) = (day, amount, customer.is_empty()) else { return None };
        if let Some(quantity) = &mut self.quantity {
            let pieces = number::parse(record.simple_field(quantity.at).unwrap_or_default(), quantity.mark);
            amount = pieces.map(|pieces| amount * pieces).filter(|total| (0.0..f64::INFINITY).contains(total))?;
        }
        // Nothing is kept of a row until all of it is known to be simple.
        let [order, segment] = [self.order, self.segment].map(|at| at.map(|at| record.simple_field(at)));
        if order == Some(None) || segment == Some(None) {
            return None;
        }
        waiting.orders.extend(order.flatten().map(<[u8]>::trim_ascii));
        waiting.segments.extend(segment.flatten().map(<[u8]>::trim_ascii));
        self.date.keep_day(date);
        self.amount.read += 1;
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
        self.builder.memory(NEXT)
    }

    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        refuse_too_many("segment", Grouped::Customers, self.builder.groups(), MOST_SEGMENTS)
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[Some(&self.date), self.signup.as_ref()], &[Some(&self.amount), self.quantity.as_ref()])?;
        let currencies = told_apart(self.currencies.clone().unwrap_or_default());
        if self.exchange.is_none() && currencies.len() > 1 {
            let currencies = currencies.into_iter().map(Into::into).collect();
            return Err(LoyaltyError::MixedCurrencies { column: self.amount.name.clone(), currencies });
        }
        Ok(())
    }

    fn finish(mut self, counts: Counts) -> (Orders, OrdersReport) {
        let (refunds, refunded) = self.refunds;
        if refunds.count > 0 {
            self.assumptions.push(match self.refund_rule {
                RefundRule::Net => Assumption::NegativeIsRefund {},
                RefundRule::LeaveOut => Assumption::RefundsLeftOut {},
            });
        }
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
            assumptions: self.assumptions,
            warnings: [self.date, self.amount].into_iter().filter_map(|one| one.many_strays(counts.read)).collect(),
            questions: self.questions,
        };
        (orders, report)
    }
}
