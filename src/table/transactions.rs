//! Which orders do these rows make, and which rows could not be used?

use super::date;
use super::encoding::Decoder;
use super::header::position;
use super::missing::is_missing;
use super::number::{self, DecimalMark};
use super::records::{Record, Records};
use super::report::*;
use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::orders::{Orders, OrdersBuilder};
use crate::stats::sum::Sum;
use crate::warning::Warning;
use serde::{Deserialize, Serialize};
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
    /// The customer's segment. No analysis reads it yet; the column must exist.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub segment: Option<String>,
    /// The account that the customer belongs to. No analysis reads it yet; the column must exist.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub account: Option<String>,
    /// What was bought. No analysis reads it yet; the column must exist.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub category: Option<String>,
}

/// The answer to a question of the table's report.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Answer {
    /// The question.
    pub code: QuestionCode,
    /// The column it is about.
    pub column: String,
    /// One of its candidates.
    pub answer: Reply,
}

/// A candidate of a question about a column.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Reply {
    /// Decimals stand behind a point.
    #[serde(rename = ".")]
    Point,
    /// Decimals stand behind a comma.
    #[serde(rename = ",")]
    Comma,
    /// The day comes first.
    Dmy,
    /// The month comes first.
    Mdy,
}

impl Reply {
    fn mark(self) -> Option<DecimalMark> {
        match self {
            Self::Point => Some(DecimalMark::Point),
            Self::Comma => Some(DecimalMark::Comma),
            Self::Dmy | Self::Mdy => None,
        }
    }

    fn order(self) -> Option<DateOrder> {
        match self {
            Self::Dmy => Some(DateOrder::Dmy),
            Self::Mdy => Some(DateOrder::Mdy),
            Self::Point | Self::Comma => None,
        }
    }
}

/// How to read the transactions.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TransactionOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; the last day in the file unless said.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub as_of: Option<String>,
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

/// A column to read numbers or days from, and the first of its cells that is none.
#[derive(Debug)]
struct Source {
    at: usize,
    name: String,
    mark: DecimalMark,
    order: DateOrder,
    read: u64,
    misread: Option<(u64, String)>,
}

impl Source {
    fn number(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        let mark = self.mark;
        let parse = |cell: &[u8]| number::parse(cell, mark).filter(|value| value.is_finite());
        self.value(record, parse, SkipReason::NoAmount, SkipReason::BadAmount)
    }

    fn day(&mut self, record: &Record<'_>) -> Result<i32, SkipReason> {
        let order = self.order;
        let parse = |cell: &[u8]| date::day(cell, order).filter(|day| day::is_plausible(*day));
        self.value(record, parse, SkipReason::NoDate, SkipReason::BadDate)
    }

    fn value<T>(
        &mut self,
        record: &Record<'_>,
        parse: impl Fn(&[u8]) -> Option<T>,
        missing: SkipReason,
        malformed: SkipReason,
    ) -> Result<T, SkipReason> {
        let cell = record.field(self.at).unwrap_or_default().trim_ascii();
        if cell.is_empty() {
            return Err(missing);
        }
        match parse(cell) {
            Some(value) => {
                self.read += 1;
                Ok(value)
            }
            None if is_missing(cell) => Err(missing),
            None => {
                self.misread.get_or_insert_with(|| (record.line, shown(cell)));
                Err(malformed)
            }
        }
    }

    /// The first misread cell of a column that was never read right.
    fn hopeless(&mut self) -> Option<(String, u64, String)> {
        let (line, value) = self.misread.take().filter(|_| self.read == 0)?;
        Some((self.name.clone(), line, value))
    }
}

/// Reads a file, in chunks of any size, into [`Orders`].
#[derive(Debug)]
pub struct TransactionsReader {
    decoder: Decoder,
    records: Records,
    /// Records before the first row of data.
    ahead: u64,
    /// Rows of data that are sums.
    totals: Vec<u64>,
    customer: usize,
    order: Option<usize>,
    date: Source,
    amount: Source,
    quantity: Option<Source>,
    builder: OrdersBuilder,
    rows: u64,
    used: u64,
    skipped: BTreeMap<SkipReason, (Lines, Sum)>,
    refunds: (Lines, Sum),
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl TransactionsReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day.
    pub fn new(layout: &Layout, roles: &TransactionRoles, options: &TransactionOptions) -> Result<Self, LoyaltyError> {
        if let Some(text) = &options.as_of {
            day::from_iso("asOf", text)?;
        }
        let unread = [&roles.segment, &roles.account, &roles.category];
        for name in options.answers.iter().map(|answer| &answer.column).chain(unread.into_iter().flatten()) {
            position(&layout.columns, name)?;
        }
        let answered = |code: QuestionCode, name: &str| {
            options
                .answers
                .iter()
                .find(|answer| answer.code == code && answer.column == name)
                .map(|answer| answer.answer)
        };
        let source = |name: &str| {
            let at = position(&layout.columns, name)?;
            let mark = answered(QuestionCode::DecimalMark, name).and_then(Reply::mark).or(layout.columns[at].decimal);
            let mark = mark.unwrap_or(DecimalMark::Point);
            let order =
                answered(QuestionCode::DateOrder, name).and_then(Reply::order).or(layout.columns[at].date_order);
            let order = order.unwrap_or(DateOrder::Ymd);
            Ok(Source { at, name: name.into(), mark, order, read: 0, misread: None })
        };
        // Only the questions about the columns in use, as long as they are not answered.
        let numbers = [Some(&roles.amount), roles.quantity.as_ref()];
        let is_read = |code: QuestionCode, name: &String| match code {
            QuestionCode::DecimalMark => numbers.contains(&Some(name)),
            _ => *name == roles.date,
        };
        let open = |question: &&Question| {
            let Question { code, column, .. } = question;
            column.as_ref().is_none_or(|name| is_read(*code, name) && answered(*code, name).is_none())
        };
        let mut assumptions = vec![];
        if roles.order.is_none() {
            assumptions.push(Assumption::OneOrderPerDay {});
        }
        if let Some(quantity) = &roles.quantity {
            let amount = roles.amount.clone();
            assumptions.push(Assumption::PriceTimesQuantity { amount, quantity: quantity.clone() });
        }
        Ok(Self {
            decoder: Decoder::new(layout.encoding),
            records: Records::new(layout.delimiter.byte()),
            ahead: layout.preamble + u64::from(layout.header),
            totals: layout.total_rows.clone(),
            customer: position(&layout.columns, &roles.customer)?,
            order: roles.order.as_ref().map(|name| position(&layout.columns, name)).transpose()?,
            date: source(&roles.date)?,
            amount: source(&roles.amount)?,
            quantity: roles.quantity.as_ref().map(|name| source(name)).transpose()?,
            builder: OrdersBuilder::default(),
            rows: 0,
            used: 0,
            skipped: BTreeMap::new(),
            refunds: Default::default(),
            assumptions,
            questions: layout.questions.iter().filter(open).cloned().collect(),
        })
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// A record without an end.
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        let mut decoder = std::mem::replace(&mut self.decoder, Decoder::resume(Encoding::Utf8));
        let text = decoder.decode(bytes);
        let result = self.with_records(|records, reader| records.feed(text, |record| reader.note(record)));
        self.decoder = decoder;
        result.map(|()| self.rows)
    }

    /// The file has ended: its orders, and how they were read.
    ///
    /// # Errors
    /// A quote that is never closed; a date or amount column without a single date or number; a file in which
    /// no row can be used.
    pub fn finish(mut self) -> Result<(Orders, OrdersReport), LoyaltyError> {
        let mut decoder = std::mem::replace(&mut self.decoder, Decoder::resume(Encoding::Utf8));
        let text = decoder.finish();
        self.with_records(|records, reader| records.feed(text, |record| reader.note(record)))?;
        self.with_records(|records, reader| records.finish(|record| reader.note(record)))?;
        if let Some((name, line, value)) = self.date.hopeless() {
            return Err(LoyaltyError::NotADateColumn { name, line, value });
        }
        let hopeless = self.amount.hopeless().or_else(|| self.quantity.as_mut()?.hopeless());
        if let Some((name, line, value)) = hopeless {
            return Err(LoyaltyError::NotANumberColumn { name, line, value });
        }
        if self.used == 0 {
            let reasons = self.skipped.keys().map(|reason| reason.code().into()).collect();
            return Err(LoyaltyError::NoUsableRows { rows: self.rows, reasons });
        }
        let (refunds, refunded) = self.refunds;
        if refunds.count > 0 {
            self.assumptions.push(Assumption::NegativeIsRefund {});
        }
        let orders = self.builder.finish();
        let skipped = self.skipped.into_iter().map(|(reason, (lines, amount))| SkippedRows {
            reason,
            count: lines.count,
            lines: lines.first,
            amount: amount.value(),
        });
        let report = OrdersReport {
            rows_read: self.rows,
            rows_used: self.used,
            rows_skipped: skipped.collect(),
            orders: orders.orders.len() as u64,
            customers: orders.customers as u64,
            refund_only_customers: orders.refund_only_customers as u64,
            refunds: RefundLines { count: refunds.count, amount: refunded.value(), lines: refunds.first },
            assumptions: self.assumptions,
            warnings: vec![],
            questions: self.questions,
        };
        Ok((orders, report))
    }

    /// Lets the records call back into the reader that owns them.
    fn with_records(
        &mut self,
        read: impl FnOnce(&mut Records, &mut Self) -> Result<(), LoyaltyError>,
    ) -> Result<(), LoyaltyError> {
        let mut records = std::mem::replace(&mut self.records, Records::resume(b',', 0, 1));
        let result = read(&mut records, self);
        self.records = records;
        result
    }

    fn note(&mut self, record: &Record<'_>) -> Result<(), LoyaltyError> {
        if self.ahead > 0 {
            self.ahead -= 1;
            return Ok(());
        }
        self.rows += 1;
        let is_total = self.totals.binary_search(&(self.rows - 1)).is_ok();
        let customer = record.field(self.customer).unwrap_or_default().trim_ascii();
        let order = self.order.and_then(|at| record.field(at)).unwrap_or_default().trim_ascii();
        if is_total {
            self.skipped.entry(SkipReason::TotalRow).or_default().0.note(record.line);
            return Ok(());
        }
        let day = self.date.day(record);
        let amount = self.total(record);
        let problem = if customer.is_empty() { Some(SkipReason::NoCustomer) } else { day.err().or(amount.err()) };
        match (problem, day, amount) {
            (None, Ok(day), Ok(amount)) => {
                self.used += 1;
                if amount < 0.0 {
                    self.refunds.0.note(record.line);
                    self.refunds.1.add(amount);
                }
                self.builder.add(customer, order, day, amount);
            }
            (problem, _, amount) => {
                let (lines, sum) = self.skipped.entry(problem.unwrap_or(SkipReason::BadAmount)).or_default();
                lines.note(record.line);
                sum.add(amount.unwrap_or(0.0));
            }
        }
        Ok(())
    }

    /// The amount of the line: the price of one times the quantity where there is one.
    fn total(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        let amount = self.amount.number(record);
        let Some(quantity) = &mut self.quantity else { return amount };
        let quantity = quantity.number(record);
        let total = amount? * quantity?;
        if total.is_finite() { Ok(total) } else { Err(SkipReason::BadAmount) }
    }
}
