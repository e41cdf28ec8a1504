//! Import report: what is in a table, how was it read, what was assumed, and what must be asked?

pub(crate) use super::cell::date::DateOrder;
use super::cell::number::DecimalMark;
use super::guess::Guess;
use super::layout::Checkpoint;
pub(crate) use super::layout::{Column, ColumnType, FileRead, Layout, Question, QuestionCode};
pub(crate) use super::text::code_pages::Encoding;
use super::text::records::Delimiter;
use crate::customer::period::Period;
use crate::customer::subscriptions::EndDay;
use crate::warning::Warning;
use serde::Serialize;

/// What a cell is, as one answer reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Value {
    /// A number.
    Number(f64),
    /// A text; a day as `yyyy-mm-dd`.
    Text(String),
}

/// What an answer makes of the example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Meaning {
    /// One of the candidates.
    pub answer: String,
    /// What it reads.
    pub value: Value,
}

/// Something that the file leaves open, with what each answer would make of it; an assumption says what was taken until it is
/// answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct OpenQuestion {
    /// What is asked.
    pub code: QuestionCode,
    /// The column it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The possible answers.
    pub candidates: Vec<String>,
    /// A cell of the file that the answers read otherwise, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<String>,
    /// What each answer makes of it; empty where no example was found.
    pub meanings: Vec<Meaning>,
    /// The candidates that no other column contradicts: each may be a hint for the whole table.
    pub whole: Vec<String>,
}

/// Rows that could not be used, for one reason.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SkippedRows {
    /// The first thing that was wrong with them.
    pub reason: SkipReason,
    /// How many.
    pub count: u64,
    /// The first 100 of their lines, counted from 1.
    pub lines: Vec<u64>,
    /// The sum of their amounts, where they have one, in the file's currency.
    pub amount: f64,
}

/// Why a row could not be used; where several hold, the first of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum SkipReason {
    /// The customer is missing.
    NoCustomer,
    /// The date is missing.
    NoDate,
    /// The date is not a day of the years 1900–2100.
    BadDate,
    /// The amount, or the quantity, is missing.
    NoAmount,
    /// The amount, or the quantity, is not a number.
    BadAmount,
    /// The row is a total.
    TotalRow,
    /// The answer is missing.
    NoAnswer,
    /// The answer is not a whole number of the scale, by default 0 to 10.
    BadAnswer,
    /// The end lies before the start.
    EndBeforeStart,
    /// The amount of a subscription is below zero.
    NegativeAmount,
    /// The duration is not a number.
    BadDuration,
    /// The state of the row says that it does not count, or nobody knows what it says.
    State,
    /// The same order stands in a file before.
    InEarlierFile,
    /// The customer stands in a row before.
    KnownCustomer,
    /// The subscription has ended, and no day says when.
    NoEnd,
    /// The interval is not a period.
    BadInterval,
}

impl SkipReason {
    /// The code of the reason, as in the report.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoCustomer => "no-customer",
            Self::NoDate => "no-date",
            Self::BadDate => "bad-date",
            Self::NoAmount => "no-amount",
            Self::BadAmount => "bad-amount",
            Self::TotalRow => "total-row",
            Self::NoAnswer => "no-answer",
            Self::BadAnswer => "bad-answer",
            Self::EndBeforeStart => "end-before-start",
            Self::NegativeAmount => "negative-amount",
            Self::BadDuration => "bad-duration",
            Self::State => "state",
            Self::InEarlierFile => "in-earlier-file",
            Self::KnownCustomer => "known-customer",
            Self::NoEnd => "no-end",
            Self::BadInterval => "bad-interval",
        }
    }
}

/// What the state of a row makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum StateMeaning {
    /// The row counts.
    Counts,
    /// The order was given back, so that it is none.
    Refunded,
    /// No money came, or it never began: the row is left out.
    LeftOut,
    /// The subscription has ended.
    Ended,
    /// Nobody knows what the word means: the row is left out until the question about it is answered.
    Asked,
}

/// The rows that have one state.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct StateRows {
    /// The word in the file.
    pub state: String,
    /// What was made of it.
    pub meaning: StateMeaning,
    /// How many rows have it.
    pub rows: u64,
    /// The sum of their amounts, in the file's currency.
    pub amount: f64,
}

/// Why a decimal mark was assumed for an ambiguous column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum DecimalBasis {
    /// More of its numbers need it than the other.
    Majority,
    /// The other columns of the file use it.
    OtherColumns,
    /// Semicolons separate the fields, as is usual with decimal commas.
    Delimiter,
    /// Nothing speaks for either: the point.
    Default,
}

/// Why a date order was assumed for an ambiguous column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum DateBasis {
    /// More of its dates need it than the other.
    Majority,
    /// The other columns of the file use it.
    OtherColumns,
    /// The names of the columns are in a language that writes the day first.
    Language,
    /// Nothing speaks for either: the month first between slashes in a file of commas, else the day.
    Default,
}

/// An assumption, which can be corrected.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Assumption {
    /// The first row is data, because each of its cells is a number or a date.
    NoHeader {},
    /// A column's name was empty or taken.
    RenamedColumn {
        /// The name in the file.
        from: String,
        /// The name here.
        to: String,
        /// The position of the column, counted from 1.
        position: u32,
    },
    /// The decimal mark of an ambiguous column.
    DecimalMark {
        /// The column.
        column: String,
        /// The mark that was taken.
        mark: DecimalMark,
        /// Why.
        basis: DecimalBasis,
    },
    /// The encoding of a file that fits several.
    Encoding {
        /// The encoding that was taken.
        encoding: Encoding,
    },
    /// Characters garbled before the file was saved were repaired: SÃ¸ren is Søren.
    RepairedLetters {
        /// How many rows had them.
        count: u64,
        /// A cell as it was.
        example: String,
        /// What it says now.
        repaired: String,
    },
    /// Records before the header are a title or notes, not data.
    Preamble {
        /// How many.
        count: u64,
    },
    /// The header takes up several rows, none of which is data.
    HeaderRows {
        /// How many.
        count: u64,
    },
    /// The date order of an ambiguous column.
    DateOrder {
        /// The column.
        column: String,
        /// The order that was taken.
        order: DateOrder,
        /// Why.
        basis: DateBasis,
    },
    /// Numbers under the name of a date are the days that Excel counts from 1900; old files of Excel for Mac count
    /// from 1904, which is four years and a day later.
    SerialDates {
        /// The column.
        column: String,
    },
    /// Numbers under the name of a time are seconds or milliseconds since 1970, and their days those of Greenwich.
    UnixTimes {
        /// The column.
        column: String,
    },
    /// Months without a day are their first day.
    FirstOfMonth {
        /// The column.
        column: String,
        /// How many cells.
        count: u64,
    },
    /// Words such as `Ved ikke` or `N/A` are missing values.
    MissingWords {
        /// The column.
        column: String,
        /// How many cells.
        count: u64,
    },
    /// `kr` is the currency of the country whose language the columns are named in.
    Kroner {
        /// The column.
        column: String,
        /// The currency that was taken.
        currency: String,
    },
    /// `kr` is the currency of three countries, and nothing says which.
    UnknownKroner {
        /// The column.
        column: String,
    },
    /// The types of some columns are those of the first rows: of texts that name neither customers nor orders, or of all columns
    /// where complete hints were given. What the other columns hold was checked in every row.
    TypesOfFirstRows {
        /// How many rows.
        rows: u64,
        /// The columns.
        columns: Vec<String>,
    },
    /// Times with an offset or Z: the day is the one that is written, no time zone moves it.
    DayAsWritten {
        /// The column.
        column: String,
    },
    /// Times with an offset or Z count on the day that they are in a place; those without one are its own already.
    DayInTimeZone {
        /// The column.
        column: String,
        /// The place, as the IANA database names it.
        time_zone: String,
    },
    /// Amounts in several currencies are converted at the caller's rates; those without a currency are in it already.
    ExchangeRates {
        /// The column of the amounts.
        column: String,
        /// The currency that all amounts are turned into.
        currency: String,
    },
    /// Negative amounts are refunds: they reduce revenue and are not orders.
    NegativeIsRefund {},
    /// Negative amounts are refunds, but do not reduce revenue.
    RefundsLeftOut {},
    /// Customers are the accounts of a column, not the people in them.
    CountedByAccount {
        /// The column.
        column: String,
    },
    /// Without an order number, the lines of a customer's day are one order.
    OneOrderPerDay {},
    /// The same amount stands on each line of an order.
    RepeatedTotal {
        /// The column.
        column: String,
        /// How many lines repeat it.
        count: u64,
        /// Whether it counts once an order, else on each line.
        once: bool,
    },
    /// E-mail addresses that differ in capitals only are the same customer's.
    EmailCase {
        /// How many addresses are written with capitals.
        count: u64,
    },
    /// Customers who have no name in their column are known by their e-mail addresses.
    GuestsByEmail {
        /// The column of addresses.
        column: String,
        /// How many rows.
        count: u64,
    },
    /// The state of a row decides whether it counts.
    StatesDecide {
        /// The column.
        column: String,
    },
    /// What was given back, in a column of its own, comes off the amount.
    RefundsComeOff {
        /// The column.
        column: String,
    },
    /// A column says what each amount is paid for.
    IntervalOfRow {
        /// The column.
        column: String,
    },
    /// The amount is the price of one, and was multiplied by the quantity.
    PriceTimesQuantity {
        /// The column of the price.
        amount: String,
        /// The column of the quantity.
        quantity: String,
    },
    /// Which day the end of a subscription is.
    EndDay {
        /// The column.
        column: String,
        /// The day that was taken.
        end_is: EndDay,
    },
    /// What the amount of a subscription is paid for.
    AmountPer {
        /// The column.
        column: String,
        /// The period that was taken.
        per: Period,
    },
    /// Ends in 2099 or later stand for no end.
    FarEndIsNone {
        /// How many.
        count: u64,
    },
}

/// How a file, or several as one table, was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Report {
    /// The files, in their order: one, unless several were read as one table.
    pub files: Vec<FileRead>,
    /// The encoding of the first file.
    pub encoding: Encoding,
    /// The character between two fields of the first file.
    pub delimiter: Delimiter,
    /// The decimal mark of most columns that have one; null when no number has decimals.
    pub decimal: Option<DecimalMark>,
    /// The order of year, month and day; null when there are no dates.
    pub date_order: Option<DateOrder>,
    /// Whether the first row holds names.
    pub header: bool,
    /// Records before the header of the first file: a title, notes, or a line that names the delimiter.
    pub preamble: u64,
    /// Rows of data, including those skipped.
    pub rows_read: u64,
    /// Rows that could not be used: only sums before a column is used.
    pub rows_skipped: Vec<SkippedRows>,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Open questions.
    pub questions: Vec<OpenQuestion>,
}

/// How the rows of a file were read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct RowsReport {
    /// Rows of data, including those skipped.
    pub rows_read: u64,
    /// Rows that were used.
    pub rows_used: u64,
    /// Rows that could not be used.
    pub rows_skipped: Vec<SkippedRows>,
    /// Customers with at least one row.
    pub customers: u64,
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

/// What one pass over a file, or several, found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Scan {
    /// How to read the file again.
    pub layout: Layout,
    /// How it was read.
    pub report: Report,
    /// What it most likely holds.
    pub guess: Guess,
    /// A place every 4,096 rows.
    pub checkpoints: Vec<Checkpoint>,
}
