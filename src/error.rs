//! Errors: what makes an input impossible. One enum for the whole crate; its codes and parameters are stable.

use crate::Problem;
use crate::stats::decimal::reaches;
use serde::Serialize;
use std::fmt::{Display, Formatter};

/// The name of a field as its caller writes it: `as_of` in Rust, `asOf` in JavaScript.
///
/// It is written here, and not turned at the boundary, because there it can no longer be told from the name of a column,
/// which is the caller's own. While compiling, so that a module holds the one name and nothing that makes it.
macro_rules! field {
    ($rust:literal) => {{
        const LETTERS: ([u8; $rust.len()], usize) = $crate::error::camel_case($rust);
        const JAVASCRIPT: &str = match std::str::from_utf8(LETTERS.0.split_at(LETTERS.1).0) {
            Ok(name) => name,
            Err(_) => $rust,
        };
        if cfg!(feature = "_wasm") { JAVASCRIPT } else { $rust }
    }};
}
pub(crate) use field;

/// The letters of a name in snake case, in camel case, and how many there are.
pub(crate) const fn camel_case<const N: usize>(snake: &str) -> ([u8; N], usize) {
    let snake = snake.as_bytes();
    let (mut letters, mut length, mut at) = ([0; N], 0, 0);
    while at < N {
        let is_start = snake[at] == b'_';
        at += is_start as usize;
        letters[length] = if is_start { snake[at].to_ascii_uppercase() } else { snake[at] };
        (length, at) = (length + 1, at + 1);
    }
    (letters, length)
}

/// Impossible input. `code` is the variant's name in kebab-case, `params` are its fields.
///
/// A question without an answer (the churn of nobody) is not an error: see [`crate::Reason`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub enum LoyaltyError {
    /// A required field is missing.
    MissingInput {
        /// The field.
        name: String,
    },
    /// A value of the wrong shape: text for a number, or a word that is not one of the choices.
    InvalidInput {
        /// The path of the field, `scale[0]`.
        name: String,
        /// What was found and what was expected.
        problem: Problem,
    },
    /// NaN, an infinity, or something that is not a number at all.
    NotANumber {
        /// The field.
        name: String,
        /// What was found, as text: JSON has no NaN.
        value: String,
        /// Where in a list, counted from 1.
        position: Option<u32>,
    },
    /// A number outside its possible range.
    OutOfRange {
        /// The field.
        name: String,
        /// What was found.
        value: f64,
        /// The lowest value allowed, if there is one.
        low: Option<f64>,
        /// The highest value allowed, if there is one.
        high: Option<f64>,
    },
    /// A count that is not a whole number.
    NotWhole {
        /// The field.
        name: String,
        /// What was found.
        value: f64,
    },
    /// More of a part than of the whole it belongs to.
    PartExceedsWhole {
        /// The field that holds the part.
        part_name: String,
        /// The part.
        part: f64,
        /// The field that holds the whole.
        whole_name: String,
        /// The whole.
        whole: f64,
    },
    /// A survey answer that its scale does not have.
    ScoreOutsideScale {
        /// Where in the answers, counted from 1.
        position: u32,
        /// What was found.
        value: f64,
        /// The lowest answer.
        low: f64,
        /// The highest answer.
        high: f64,
    },
    /// A survey answer between two answers, such as 6.5.
    FractionalScore {
        /// Where in the answers, counted from 1.
        position: u32,
        /// What was found.
        value: f64,
    },
    /// A list of counts that does not have one count for each answer of the scale.
    WrongCounts {
        /// How many answers the scale has.
        expected: u32,
        /// How many counts were given.
        found: u32,
    },
    /// A column that does not have one value for each value of another.
    WrongLength {
        /// The column.
        name: String,
        /// How many values it needs.
        expected: f64,
        /// How many it has.
        found: f64,
    },
    /// Amounts of several currencies, whose sum means nothing.
    MixedCurrencies {
        /// The column.
        column: String,
        /// The currencies, ISO 4217 or `kr`.
        currencies: Vec<String>,
    },
    /// An impossible purchase history: part of a purchase, a last one outside the observed time, or a last one later than the
    /// first without a repeat purchase.
    ImpossibleHistory {
        /// Where in the columns, counted from 1.
        position: u32,
        /// The purchases after the first, as text: JSON has no NaN.
        frequency: String,
        /// The time of the last.
        recency: String,
        /// The end of the time that was observed.
        age: String,
    },
    /// A customer who entered observation only after the end of their duration.
    LateEntry {
        /// Where in the list, counted from 1.
        position: u32,
        /// When the customer was first seen.
        entry: f64,
        /// How long the customer stayed.
        duration: f64,
    },
    /// Customers who entered observation late, for a method that takes everybody to be seen from the beginning.
    EntryNotSupported {},
    /// Two contacts of one account that give it different revenue.
    RevenueDiffers {
        /// Where in the list, counted from 1.
        position: u32,
        /// What was found.
        value: f64,
    },
    /// Components that do not add up to the total that is stated.
    DoesNotAddUpTo {
        /// The stated total.
        name: String,
        /// What it is stated to be.
        stated: f64,
        /// What its parts give.
        computed: f64,
        /// Stated less computed.
        difference: f64,
    },
    /// Limits that do not rise from each to the next.
    NotIncreasing {
        /// The list.
        name: String,
        /// The first value that is not above the one before, counted from 1.
        position: u32,
    },
    /// More points redeemed than there are.
    Overdrawn {
        /// Which event, counted from 1.
        position: u32,
        /// Points to redeem.
        asked: f64,
        /// Points there are.
        available: f64,
    },
    /// A unit of time is given for one quantity and missing for the other.
    MissingUnit {
        /// The field that should name the unit.
        name: String,
    },
    /// A scale on which the question is not asked.
    UnsupportedScale {
        /// The lowest answer.
        low: f64,
        /// The highest answer.
        high: f64,
    },
    /// Two inputs for the same thing, which might disagree.
    Ambiguous {
        /// One field.
        first: String,
        /// The other.
        second: String,
    },
    /// Finite numbers whose result is not.
    TooLarge {
        /// The result.
        name: String,
    },
    /// The calculation ended without an answer.
    Stopped {
        /// What ended it.
        problem: Problem,
    },
    /// An engine without the vector instructions that reading files is built on.
    NoSimd {},
    /// A host, or a page's policy, that does not let WebAssembly be compiled.
    WasmBlocked {},
    /// A host, or a page's policy, that does not let the worker start that reads files.
    WorkerBlocked {},
    /// A quoted field without an end: what follows it cannot be read.
    UnclosedQuote {
        /// The line of the opening quote, counted from 1.
        line: u64,
    },
    /// A row of more than a mebibyte, which no sheet has.
    RecordTooLong {
        /// The line on which the row begins, counted from 1.
        line: u64,
    },
    /// A row with more fields than any sheet has columns.
    TooManyFields {
        /// The line on which the row begins, counted from 1.
        line: u64,
        /// How many fields a row may have.
        most: u32,
    },
    /// A spreadsheet, an archive or another binary file.
    NotText {
        /// The line of the first byte that is not text, counted from 1.
        line: u64,
    },
    /// A file of a kind that is no table.
    NotATable {
        /// What it is.
        kind: FileKind,
    },
    /// A file that is larger, or unpacks to more, than is read.
    FileTooLarge {
        /// The limit, in MB.
        most: u32,
    },
    /// A spreadsheet that is locked with a password.
    EncryptedFile {},
    /// A spreadsheet that is damaged, or of a kind that is not read.
    UnreadableSpreadsheet {
        /// What was found.
        problem: Problem,
    },
    /// A spreadsheet that unpacks to more than is read, be it by its size or by design.
    SpreadsheetTooLarge {
        /// The limit, in MB.
        most: u32,
    },
    /// A cell so far below the others that it is no row of the table.
    SparseSheet {
        /// The name of the cell, `XFD1048576`.
        cell: String,
        /// How many rows above it are blank.
        blank_rows: u32,
    },
    /// A sheet that the spreadsheet does not have.
    NoSuchSheet {
        /// What was asked for: a name, or a position counted from 0.
        name: String,
        /// What there is.
        sheets: Vec<String>,
    },
    /// A file without a single row.
    EmptyFile {},
    /// Files that are to be one table, and are not.
    DifferentColumns {
        /// Which file, counted from 1.
        file: u32,
        /// The columns of the first file.
        expected: Vec<String>,
        /// What stands in their place.
        found: Vec<String>,
    },
    /// A column that the table does not have.
    NoSuchColumn {
        /// What was asked for.
        name: String,
        /// What there is.
        columns: Vec<String>,
    },
    /// A column that is to hold days and does not.
    NotADateColumn {
        /// The column.
        name: String,
        /// The first line that is no date, counted from 1.
        line: u64,
        /// What stands there.
        value: String,
    },
    /// A column that is to hold numbers and does not.
    NotANumberColumn {
        /// The column.
        name: String,
        /// The first line that is no number, counted from 1.
        line: u64,
        /// What stands there.
        value: String,
    },
    /// A column that is to say yes or no and does not.
    NotAFlagColumn {
        /// The column.
        name: String,
        /// The first line that says neither yes nor no, counted from 1.
        line: u64,
        /// What stands there.
        value: String,
    },
    /// A column that is to hold answers and does not.
    NotAScoreColumn {
        /// The column.
        name: String,
        /// The first line that is no answer, counted from 1.
        line: u64,
        /// What stands there.
        value: String,
        /// The lowest answer.
        low: f64,
        /// The highest answer.
        high: f64,
    },
    /// More rows than the memory of a browser tab safely holds.
    TooManyRows {
        /// Rows read so far.
        rows: u64,
        /// The memory that there is.
        megabytes: u32,
    },
    /// Every row lacks something that the analysis needs, or there is none below the names.
    NoUsableRows {
        /// How many rows the file has.
        rows: u64,
        /// Why they were skipped, the codes of the report; empty where there are no rows.
        reasons: Vec<String>,
    },
    /// The file can no longer be read, most often because it was moved or changed since.
    UnreadableFile {
        /// What stopped the reading.
        problem: Problem,
    },
    /// A table or an analysis that was closed is asked again.
    Closed {
        /// What was closed.
        name: String,
    },
}

/// What a file that is no table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum FileKind {
    /// A page of the web.
    Html,
    /// XML.
    Xml,
    /// A ZIP archive with no table, or with several.
    Archive,
    /// JSON without a list of records.
    Json,
    /// A data file of SPSS.
    Spss,
}

/// The variant and its fields, for a log. Sentences are the catalogues': each finding is worded once in a language.
impl Display for LoyaltyError {
    fn fmt(&self, to: &mut Formatter<'_>) -> std::fmt::Result {
        write!(to, "{self:?}")
    }
}

impl std::error::Error for LoyaltyError {}

impl LoyaltyError {
    /// The error of a value that has the wrong shape.
    pub(crate) fn invalid(name: impl Into<String>, problem: Problem) -> Self {
        Self::InvalidInput { name: name.into(), problem }
    }
}

/// A finite number, or the error that names it.
pub(crate) fn finite(name: &str, value: f64) -> Result<f64, LoyaltyError> {
    if value.is_finite() { Ok(value) } else { Err(not_a_number(name, value, None)) }
}

/// The error for NaN or an infinity. Its words are ours: number formatting would weigh on every widget.
pub(crate) fn not_a_number(name: &str, value: f64, position: Option<u32>) -> LoyaltyError {
    let words = match value {
        f64::INFINITY => "Infinity",
        f64::NEG_INFINITY => "-Infinity",
        _ => "NaN",
    };
    LoyaltyError::NotANumber { name: name.into(), value: words.into(), position }
}

/// A finite number from `low` to `high`, both included.
pub(crate) fn within(name: &str, value: f64, low: f64, high: f64) -> Result<f64, LoyaltyError> {
    finite(name, value)?;
    if (low..=high).contains(&value) {
        return Ok(value);
    }
    // The largest number there is bounds nothing that anybody would write.
    let bound = |limit: f64| (limit.abs() < f64::MAX).then_some(limit);
    Err(LoyaltyError::OutOfRange { name: name.into(), value, low: bound(low), high: bound(high) })
}

/// A finite number of zero or more.
pub(crate) fn non_negative(name: &str, value: f64) -> Result<f64, LoyaltyError> {
    within(name, value, 0.0, f64::INFINITY)
}

/// A number of things: whole, not negative, and small enough that adding one still changes it.
pub(crate) fn count(name: &str, value: f64) -> Result<f64, LoyaltyError> {
    const LARGEST: f64 = 9_007_199_254_740_991.0; // 2^53 − 1
    non_negative(name, value)?;
    if value > LARGEST {
        return Err(LoyaltyError::TooLarge { name: name.into() });
    }
    if value.fract() == 0.0 { Ok(value) } else { Err(LoyaltyError::NotWhole { name: name.into(), value }) }
}

/// A part that does not exceed its whole, or as much of it as is not rounding.
pub(crate) fn part_of(part_name: &str, part: f64, whole_name: &str, whole: f64) -> Result<f64, LoyaltyError> {
    if reaches(whole, part) {
        return Ok(part.min(whole));
    }
    Err(LoyaltyError::PartExceedsWhole { part_name: part_name.into(), part, whole_name: whole_name.into(), whole })
}

/// Refuses a list that is not as long as the one it belongs to.
pub(crate) fn same_length(name: &str, found: usize, expected: usize) -> Result<(), LoyaltyError> {
    if found == expected {
        return Ok(());
    }
    Err(LoyaltyError::WrongLength { name: name.into(), expected: expected as f64, found: found as f64 })
}

/// How many periods make a year: from one in a thousand years to every second.
pub(crate) fn periods_per_year(value: f64) -> Result<f64, LoyaltyError> {
    within(field!("periods_per_year"), value, 1e-3, 31_622_400.0)
}

/// A computed value, or the error that says the inputs were too large for it.
pub(crate) fn representable(name: &str, value: f64) -> Result<f64, LoyaltyError> {
    if value.is_finite() { Ok(value) } else { Err(LoyaltyError::TooLarge { name: name.into() }) }
}

#[cfg(test)]
mod tests {
    use super::camel_case;

    #[test]
    fn names_of_fields_in_camel_case() {
        let of = |(letters, length): ([u8; 12], usize)| String::from_utf8(letters[..length].into()).unwrap();
        assert_eq!(of(camel_case("high_value_s")), "highValueS");
        assert_eq!(of(camel_case("withoutscore")), "withoutscore");
    }

    #[test]
    fn a_field_has_its_rust_name_in_rust() {
        assert_eq!(field!("as_of"), "as_of");
    }
}
