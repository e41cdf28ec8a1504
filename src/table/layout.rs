//! The layout of a table: its files, its columns, and where a row can be found again.

use super::cell::date::DateOrder;
use super::cell::number::DecimalMark;
use super::text::code_pages::Encoding;
use super::text::encoding::{Decoder, Quotes};
use super::text::records::Delimiter;
use crate::LoyaltyError;
use serde::{Deserialize, Serialize};

/// Rows between two places from which [`RowsReader`](crate::table::rows::RowsReader) can read on.
pub const CHECKPOINT_ROWS: u64 = 4096;

/// The most columns that a table may have: those of a sheet in a spreadsheet.
pub const MOST_COLUMNS: usize = 16_384;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum ColumnType {
    /// Anything.
    Text,
    /// Numbers.
    Number,
    /// Days, perhaps with a time.
    Date,
    /// Whole numbers from 0 to 10 under a survey's name.
    Score,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Column {
    /// The name in the header, made distinct, or "Column 1" and so on.
    pub name: String,
    /// What its cells are; a stray few (5 %) may be something else.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// What it most likely stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The decimal mark its numbers, or those among its texts, are read with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
    /// The order in which its dates name day, month and year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_order: Option<DateOrder>,
    /// The currency of its numbers, ISO 4217, where the cells or the name say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The currencies of its cells, where they are several: ISO 4217, or `kr` where nothing says whose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub currencies: Vec<String>,
}

/// One of the files that a table was read from. Lines are counted through all of them, each going on where the one
/// before has ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FileRead {
    /// Its name, where it has one.
    pub name: Option<String>,
    /// Its first line in that count: a line of a report, less this, plus 1, is the line in the file.
    pub first_line: u64,
    /// Its rows of data, those skipped included.
    pub rows: u64,
    /// The encoding.
    pub encoding: Encoding,
    /// The character between two fields.
    pub delimiter: Delimiter,
    /// How fields are quoted; left out where that is as usual.
    #[serde(default, skip_serializing_if = "are_usual")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub quotes: Quotes,
    /// Records before the header, or before the first row of data where there is none.
    pub preamble: u64,
    /// How many rows a header takes up; left out where that is one.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub header_rows: u64,
}

fn are_usual(quotes: &Quotes) -> bool {
    *quotes == Quotes::Double
}

fn one() -> u64 {
    1
}

fn is_one(rows: &u64) -> bool {
    *rows == 1
}

impl FileRead {
    /// How many records stand before its first row of data.
    pub(super) fn ahead(&self, header: bool) -> u64 {
        self.preamble + if header { self.header_rows } else { 0 }
    }

    /// What decodes it from its first byte.
    pub(super) fn decoder(&self) -> Decoder {
        Decoder::new(self.encoding).quoted(self.delimiter, self.quotes)
    }

    /// Whether places within it can be found again: what is rewritten is read from its first byte.
    pub(super) fn has_places(&self) -> bool {
        self.quotes == Quotes::Double
    }
}

/// How to read a table again: everything that the first look at it found out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Layout {
    /// The files, in their order; one or more.
    pub files: Vec<FileRead>,
    /// Whether the first row of each file holds names.
    pub header: bool,
    /// The columns, in the order of the file.
    pub columns: Vec<Column>,
    /// Total rows, counted from 0 among the rows of data.
    pub total_rows: Vec<u64>,
    /// Whether garbled characters are repaired.
    #[serde(default)]
    pub repair: bool,
    /// What the file leaves open, should a column be used; the report asks about columns of numbers only.
    pub questions: Vec<Question>,
}

/// A kind of question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum QuestionCode {
    /// Is 1.234 a little or a lot? The candidates are the decimal marks.
    DecimalMark,
    /// Is 03/04 in March or in April? The candidates are the orders of the parts of a date.
    DateOrder,
    /// Does an order, or a subscription, in this state count? The candidates are `counts` and `left-out`.
    State,
    /// Is an amount that stands on each line of an order that of the line, or of the whole order? The candidates are `each` and
    /// `once`.
    RepeatedTotal,
    /// Are 1 to 5 stars, or low answers from 0 to 10; are 1 to 11 the positions of 0 to 10? The candidates are scales; the answer
    /// is the `scale` of the survey.
    Scale,
    /// Which letters are these? The candidates are encodings; the answer is a hint for opening the file again.
    Encoding,
}

/// Something that the file leaves open; an assumption says what was taken until it is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Question {
    /// What is asked.
    pub code: QuestionCode,
    /// The column it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The possible answers.
    pub candidates: Vec<String>,
    /// The word it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// What a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Role {
    /// Who.
    Customer,
    /// When.
    Date,
    /// For how much: of the line, or of one piece where there is a quantity.
    Amount,
    /// The number that the lines of one order share.
    Order,
    /// How many pieces.
    Quantity,
    /// A group of customers to compare.
    Segment,
    /// A survey answer.
    Score,
    /// Who, by an e-mail address beside another name.
    Email,
    /// The state of an order or of a subscription: paid, cancelled, running.
    Status,
    /// How much of an order was given back.
    Refunded,
    /// The currency of the amounts, row by row.
    Currency,
    /// When an order was cancelled.
    Cancelled,
    /// What a subscription's amount is paid for: a month, a year.
    Interval,
}

/// A place in a file at which a row begins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Checkpoint {
    /// The file, counted from 0.
    pub file: u64,
    /// The row, counted from 0 without the header and without sums.
    pub row: u64,
    /// The byte of that file, counted from 0.
    pub offset: u64,
    /// The line, counted from 1 through all files.
    pub line: u64,
}

/// The position of the column with a name.
pub(super) fn position(columns: &[Column], name: &str) -> Result<usize, LoyaltyError> {
    columns.iter().position(|column| column.name == name).ok_or_else(|| LoyaltyError::NoSuchColumn {
        name: name.into(),
        columns: columns.iter().map(|column| column.name.clone()).collect(),
    })
}
