//! Which orders do these rows make, and which rows could not be used?

use super::data_rows::{DataRows, Row};
use super::exchange::{Exchange, ExchangeRate};
use super::reading::{Collect, MOST_MEMORY, MOST_SEGMENTS, Reader, refuse_too_many};
pub use super::source::{Answer, Reply};
use super::source::{Columns, Source};
use super::totals::is_total;
use crate::LoyaltyError;
use crate::customer::orders::{Line, Orders, OrdersBuilder};
use crate::stats::sum::Sum;
use crate::table::cell::currency::told_apart;
use crate::table::cell::number;
use crate::table::cell::time_zone::TimeZone;
use crate::table::cell::words::ascii_trimmed;
use crate::table::lines::Lines as LineNumbers;
use crate::table::report::*;
use crate::table::text::mojibake;
use crate::table::text::records::{Batch, Record};
use crate::warning::Warning;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

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
    /// The day on which the customer signed up; empty where nobody knows.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub signup: Option<String>,
    /// The account that the customer belongs to: a firm whose people buy. It is counted with `by: "account"`.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub account: Option<String>,
    /// What kind of thing was bought, for `crossBuying`.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub category: Option<String>,
}

/// What lines below zero do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum RefundRule {
    /// They reduce the revenue of their customer and of their day.
    #[default]
    Net,
    /// They are counted in the report, and nowhere else: revenue is what was sold.
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

/// How to read the transactions.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TransactionOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; the last day in the file unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// The place whose days count: a time with an offset or Z is the day that it is there. Without one, days are taken
    /// as they are written.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// The currency to count in, ISO 4217. Needed where the amounts are of several; else it is what the file says.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub currency: Option<String>,
    /// What one of each other currency is worth in it.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub rates: Vec<ExchangeRate>,
    /// What lines below zero do: they reduce revenue unless said. They are never an order.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub refunds: RefundRule,
    /// Who is a customer: a person, or the account of one; as the column of customers says unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub by: CountedBy,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// What was paid back, and where.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct RefundLines {
    /// How many lines below zero.
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
    /// Rows of data, those skipped included.
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
    /// What was taken to be so.
    pub assumptions: Vec<Assumption>,
    /// What to be careful about.
    pub warnings: Vec<Warning>,
    /// What the file leaves open.
    pub questions: Vec<Question>,
}

/// Reads rows into [`Orders`].
pub type TransactionsReader = Reader<Lines>;

impl TransactionsReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day; amounts of several currencies without rates;
    /// accounts to count by without a column of them.
    pub fn new(layout: &Layout, roles: &TransactionRoles, options: &TransactionOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, Lines::new(layout, roles, options)?)
    }
}

/// Makes lines of orders from records.
#[derive(Debug)]
pub struct Lines {
    rows: DataRows,
    repair: bool,
    customer: usize,
    order: Option<usize>,
    segment: Option<usize>,
    signup: Option<Source>,
    date: Source,
    amount: Source,
    quantity: Option<Source>,
    exchange: Option<Exchange>,
    /// The currencies of the amounts, where no scan has found any: in one pass nobody has looked for them.
    currencies: Option<Vec<&'static str>>,
    builder: OrdersBuilder,
    used: u64,
    skipped: BTreeMap<SkipReason, (LineNumbers, Sum)>,
    refunds: (LineNumbers, Sum),
    refund_rule: RefundRule,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

/// Lines that are added to the orders at a time.
const GROUP: usize = 128;

/// Lines that wait to be added together.
#[derive(Default)]
struct Group<'a> {
    customers: Vec<&'a [u8]>,
    /// As many where lines have order numbers, else none.
    orders: Vec<&'a [u8]>,
    /// As many where customers have segments, else none.
    segments: Vec<&'a [u8]>,
    lines: Vec<Line>,
}

impl Lines {
    pub(crate) fn new(
        layout: &Layout,
        roles: &TransactionRoles,
        options: &TransactionOptions,
    ) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let at = |name: &Option<String>| name.as_ref().map(|name| columns.at(name)).transpose();
        let customer = columns.at(&roles.customer)?;
        let account = at(&roles.account)?;
        at(&roles.category)?;
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
            rows: DataRows::new(layout),
            repair: layout.repair,
            customer,
            order: at(&roles.order)?,
            segment: at(&roles.segment)?,
            signup: columns.source_of(&roles.signup)?,
            date: columns.source(&roles.date)?,
            amount: columns.source(&roles.amount)?,
            exchange,
            currencies: (amounts.currency.is_none() && amounts.currencies.is_empty()).then(Vec::new),
            quantity: columns.source_of(&roles.quantity)?,
            builder: OrdersBuilder::of_file(roles.segment.is_some(), roles.signup.is_some()),
            used: 0,
            skipped: BTreeMap::new(),
            refunds: Default::default(),
            refund_rule: options.refunds,
            assumptions,
            questions: columns.open_questions(&dates, &numbers),
        })
    }

    /// Takes rows that may have spoilt letters, or of which more is read than who, when and how much.
    fn note_one_by_one(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        for record in batch.records() {
            match self.rows.next() {
                Row::Ahead => {}
                Row::Total => self.skip(&record, SkipReason::TotalRow),
                Row::Data => self.note_any(&record),
            }
        }
        self.refuse_too_many()
    }

    /// Takes a row with a simple customer, date and amount; whether it was one.
    #[inline]
    fn note_simple<'a>(&mut self, record: &Record<'a>, group: &mut Group<'a>) -> bool {
        let customer = record.simple_field(self.customer).unwrap_or_default().trim_ascii();
        let date = record.simple_field(self.date.at).unwrap_or_default();
        let amount = record.simple_field(self.amount.at).unwrap_or_default();
        self.note_currency(amount);
        let day = self.date.day_of(date);
        let amount = number::parse(amount, self.amount.mark).filter(|amount| *amount >= 0.0);
        let (Some(day), Some(mut amount), false) = (day, amount, customer.is_empty()) else { return false };
        if self.exchange.is_some() {
            return false;
        }
        if let Some(quantity) = &mut self.quantity {
            let pieces = number::parse(record.simple_field(quantity.at).unwrap_or_default(), quantity.mark);
            let Some(total) = pieces.map(|pieces| amount * pieces).filter(|total| (0.0..f64::INFINITY).contains(total))
            else {
                return false;
            };
            quantity.read += 1;
            amount = total;
        }
        // Nothing is kept of a row until all of it is known to be simple.
        let [order, segment] = [self.order, self.segment].map(|at| at.map(|at| record.simple_field(at)));
        if order == Some(None) || segment == Some(None) {
            return false;
        }
        group.orders.extend(order.flatten().map(<[u8]>::trim_ascii));
        group.segments.extend(segment.flatten().map(<[u8]>::trim_ascii));
        self.date.read += 1;
        self.amount.read += 1;
        group.customers.push(customer);
        group.lines.push(Line { day, amount });
        true
    }

    /// Takes any row.
    fn note_any(&mut self, record: &Record<'_>) {
        let customer = self.name(record, self.customer);
        let day = self.date.day(record);
        let amount = self.total(record);
        let signup = self.signup.as_mut().map_or(Ok(None), |signup| match signup.day(record) {
            Err(SkipReason::NoDate) => Ok(None),
            read => read.map(Some),
        });
        let (Ok(day), Ok(amount), Ok(signup), false) = (day, amount, signup, customer.is_empty()) else {
            // A sum has no date.
            let total = is_total(record).then_some(SkipReason::TotalRow);
            let no_customer = customer.is_empty().then_some(SkipReason::NoCustomer);
            let problem = total.or(no_customer).or(day.err()).or(amount.err()).or(signup.err());
            self.skip(record, problem.unwrap_or(SkipReason::BadAmount));
            return;
        };
        if amount < 0.0 {
            self.refunds.0.note(record.line);
            self.refunds.1.add(amount);
        }
        self.used += 1;
        if amount < 0.0 && self.refund_rule == RefundRule::LeaveOut {
            self.builder.know(&customer, day);
            return;
        }
        if let Some(segment) = self.segment.filter(|_| amount >= 0.0) {
            let segment = self.name(record, segment);
            self.builder.belongs(&customer, day, &segment);
        }
        if self.signup.is_some() {
            self.builder.signed_up(&customer, signup);
        }
        let order = self.order.map(|order| self.name(record, order));
        self.builder.add_numbered(&[customer], &[order.unwrap_or_default()], &[Line { day, amount }]);
    }

    fn name<'a>(&self, record: &Record<'a>, at: usize) -> Cow<'a, [u8]> {
        let name = ascii_trimmed(record.field(at).unwrap_or_default());
        if self.repair { mojibake::repaired(name) } else { name }
    }

    fn add(&mut self, group: &mut Group<'_>) {
        self.used += group.lines.len() as u64;
        match self.order {
            None => self.builder.add(&group.customers, &group.lines),
            Some(_) => self.builder.add_numbered(&group.customers, &group.orders, &group.lines),
        }
        self.builder.belong(&group.segments, &group.lines);
        group.customers.clear();
        group.orders.clear();
        group.segments.clear();
        group.lines.clear();
    }

    /// Stops before the memory does: a tab that runs out of it dies without a word.
    fn refuse_too_many(&self) -> Result<(), LoyaltyError> {
        refuse_too_many("segment", "customers", self.builder.groups(), MOST_SEGMENTS)?;
        // As many as one batch may bring.
        const NEXT: usize = 1 << 16;
        if self.builder.memory(NEXT) <= MOST_MEMORY {
            return Ok(());
        }
        Err(LoyaltyError::TooManyRows { rows: self.rows.count(), megabytes: (MOST_MEMORY >> 20) as u32 })
    }

    /// Counts a row that is not used under the first reason for that.
    #[cold]
    fn skip(&mut self, record: &Record<'_>, reason: SkipReason) {
        let amount = self.total(record).unwrap_or(0.0);
        let (lines, sum) = self.skipped.entry(reason).or_default();
        lines.note(record.line);
        sum.add(amount);
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

impl Collect for Lines {
    type Found = (Orders, OrdersReport);

    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        // Apart, so that the loop that everything waits for does not ask each row.
        if self.signup.is_some() || self.repair && !batch.raw().is_ascii() {
            return self.note_one_by_one(batch);
        }
        let mut group = Group::default();
        for record in batch.records() {
            match self.rows.next() {
                Row::Ahead => continue,
                Row::Total => self.skip(&record, SkipReason::TotalRow),
                Row::Data if self.note_simple(&record, &mut group) => {}
                Row::Data => {
                    self.add(&mut group); // Customers are numbered in the order of the file.
                    self.note_any(&record);
                }
            }
            if group.lines.len() == GROUP {
                self.add(&mut group);
            }
        }
        self.add(&mut group);
        self.refuse_too_many()
    }

    fn next_file(&mut self, ahead: u64) {
        self.rows.next_file(ahead);
    }

    fn count(&self) -> u64 {
        self.rows.count()
    }

    fn finish(mut self) -> Result<(Orders, OrdersReport), LoyaltyError> {
        if let Some((name, line, value)) = self.date.hopeless().or_else(|| self.signup.as_mut()?.hopeless()) {
            return Err(LoyaltyError::NotADateColumn { name, line, value });
        }
        let hopeless = self.amount.hopeless().or_else(|| self.quantity.as_mut()?.hopeless());
        if let Some((name, line, value)) = hopeless {
            return Err(LoyaltyError::NotANumberColumn { name, line, value });
        }
        let currencies = told_apart(self.currencies.take().unwrap_or_default());
        if self.exchange.is_none() && currencies.len() > 1 {
            let currencies = currencies.into_iter().map(Into::into).collect();
            return Err(LoyaltyError::MixedCurrencies { column: self.amount.name, currencies });
        }
        if self.used == 0 {
            let reasons = self.skipped.keys().map(|reason| reason.code().into()).collect();
            return Err(LoyaltyError::NoUsableRows { rows: self.rows.count(), reasons });
        }
        let (refunds, refunded) = self.refunds;
        if refunds.count > 0 {
            self.assumptions.push(match self.refund_rule {
                RefundRule::Net => Assumption::NegativeIsRefund {},
                RefundRule::LeaveOut => Assumption::RefundsLeftOut {},
            });
        }
        let orders = self.builder.finish();
        let skipped = self.skipped.into_iter().map(|(reason, (lines, amount))| SkippedRows {
            reason,
            count: lines.count,
            lines: lines.first,
            amount: amount.value(),
        });
        let report = OrdersReport {
            rows_read: self.rows.count(),
            rows_used: self.used,
            rows_skipped: skipped.collect(),
            orders: orders.len() as u64,
            customers: orders.customers() as u64,
            refund_only_customers: orders.refund_only_customers() as u64,
            refunds: RefundLines { count: refunds.count, amount: refunded.value(), lines: refunds.first },
            assumptions: self.assumptions,
            warnings: vec![],
            questions: self.questions,
        };
        Ok((orders, report))
    }
}
