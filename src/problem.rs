//! What is wrong with a value of the wrong shape. Data, as every finding: a language says it in words of its own.

use serde::Serialize;

/// What is wrong with an input, or what stopped the reading of a file. `code` is the variant's name in kebab-case.
///
/// The package refuses some inputs before the core sees them, by the same codes: the last ones are its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Problem {
    /// A value of another type than is taken.
    WrongType {
        /// What is taken.
        expected: ExpectedType,
        /// The text that was found, in quotes, or the type of what was found, as JavaScript calls it.
        found: String,
    },
    /// A value that does not fit, and no more is known of it.
    Unfit {},
    /// A word that is not one of the choices.
    NoneOf {
        /// The word.
        value: String,
        /// The choices.
        expected: Vec<String>,
    },
    /// A misspelt option.
    UnknownOption {
        /// The options that there are; empty where they are not known here.
        expected: Vec<String>,
    },
    /// An option that has no meaning beside the value of another one.
    OnlyWith {
        /// The other option.
        option: String,
        /// The value that it would need.
        value: String,
    },
    /// A text that is no day of the years 1900 to 2100, `yyyy-mm-dd`.
    NotADay {
        /// The text.
        value: String,
    },
    /// A period that ends before it begins.
    BeforeStart {
        /// When it would end, `yyyy-mm-dd`.
        end: String,
        /// When it begins.
        start: String,
    },
    /// Days that do not rise.
    NotInOrder {},
    /// Cut-offs that are too few or too many, or out of order.
    WrongCuts {
        /// How many numbers are needed: one fewer than the scores.
        needed: u32,
        /// Whether they must rise or fall.
        order: CutsOrder,
    },
    /// Brackets of ages that are not whole, do not start at 0, or do not rise.
    WrongBrackets {
        /// The highest age that there can be.
        most: u32,
    },
    /// More periods than a matrix can be read with.
    TooManyPeriods {
        /// How many there are.
        found: u32,
        /// How many are allowed.
        most: u32,
    },
    /// A cumulative value of an unbounded age, which never ends.
    UnboundedValue {},
    /// A kind of cohort that needs every day of activity, where only the last one is known.
    NeedsEveryDay {
        /// The kind.
        kind: String,
    },
    /// A measure that is no share of customers, and only these are tested.
    OnlyCustomers {},
    /// A cohort that the matrix does not have.
    NoSuchCohort {
        /// When it would begin, `yyyy-mm-dd`.
        start: String,
    },
    /// An age that a cohort does not have.
    NoSuchAge {
        /// When the cohort begins, `yyyy-mm-dd`.
        start: String,
        /// How many ages it has, counted from 0.
        ages: u32,
    },
    /// A word that the column does not have.
    NotInColumn {
        /// The word.
        value: String,
    },
    /// A late entry, which a life table has no place for.
    NoLateEntry {},
    /// A Net Promoter Score of another scale than 0 to 10.
    NotTheNpsScale {
        /// The lowest answer.
        low: i32,
        /// The highest answer.
        high: i32,
    },
    /// More segments than are compared each with each.
    TooManySegments {
        /// How many there are.
        found: u32,
        /// How many are allowed.
        most: u32,
    },
    /// A column that groups nothing, because nearly every row has a value of its own.
    TooManyValues {
        /// What it would group.
        of: Grouped,
        /// How many different values are allowed.
        most: u32,
    },
    /// A currency that is not known.
    NotACurrency {
        /// What was given.
        value: String,
    },
    /// Amounts of several currencies where none can be chosen.
    SeveralCurrencies {
        /// The column.
        column: String,
        /// The currencies, ISO 4217 or `kr`.
        currencies: Vec<String>,
    },
    /// One more file than the table was read from.
    FewerFiles {},
    /// A parameter that the model does not have.
    UnknownParameter {
        /// The parameters that it has.
        expected: Vec<String>,
    },
    /// Covariates, which BG/BB does not take.
    NoCovariates {},
    /// Residual purchases of a model that has none.
    NoResidual {},
    /// What the engine, or a library that reads files, said: in its own words, which no language of ours has.
    Reported {
        /// Its words.
        detail: String,
    },
    /// A workbook in Excel's binary format, .xlsb.
    BinaryWorkbook {},
    /// A cell with more than a megabyte.
    CellTooLong {},
    /// Cells of a spreadsheet that are not in the order of their rows and columns.
    CellsOutOfOrder {
        /// The first one that is not, `AB1`.
        cell: String,
    },
    /// A spreadsheet that contradicts itself, or has more cells than there is memory for.
    DamagedOrTooLarge {},
    /// A server that did not give the file.
    HttpStatus {
        /// Its answer, such as 404.
        status: u32,
    },
    /// A host that cannot open files by their path.
    NoFileSystem {},
    /// A worker that could not start, or that ended before it had answered.
    WorkerEnded {},
    /// A URL that is not one of a file on this machine.
    NotALocalFile {},
    /// A list without a file.
    NoFiles {},
    /// Sheets beside text files that write decimals with a comma.
    MixedDecimals {},
    /// A name that is no time zone.
    NotATimeZone {
        /// The name.
        value: String,
    },
    /// Days and numbers as the times of one goal.
    MixedTimes {},
    /// Fractions and numbers of points in one list.
    MixedExpectations {},
    /// Groups that are given as values here and as a summary there.
    MixedGroups {},
    /// Summaries before and after, from which nobody can tell how far the changes spread.
    UnknownSpread {},
    /// A fit without parameters.
    NoParameters {},
    /// The fit of another model.
    OtherFit {
        /// The models whose fits are taken.
        expected: Vec<String>,
        /// A parameter that they do not have.
        parameter: String,
    },
    /// A model of spend by which the mean of a customer has no limit, or that was not fitted.
    NoMeanSpend {},
    /// A calibration that ends later than the data.
    AfterTheData {
        /// When the data end, `yyyy-mm-dd`.
        end: String,
    },
    /// Tracking by day of a model that counts periods.
    NotByDay {},
}

/// What an input has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum ExpectedType {
    /// `true` or `false`.
    Boolean,
    /// Any text.
    Text,
    /// One word of a few.
    Word,
    /// Fields with names.
    Object,
    /// A list of anything.
    List,
    /// A list of two.
    Pair,
    /// A list of as many as there are fields.
    ListOfOtherLength,
    /// A list of numbers.
    Numbers,
    /// A whole number of 0 or more.
    WholeNumber,
    /// A text or a finite number.
    TextOrNumber,
    /// What a file can be given as.
    File,
    /// What `transactions` gives.
    Orders,
}

/// Whether cut-offs rise or fall from one score to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum CutsOrder {
    /// More is better.
    Rising,
    /// Less is better.
    Falling,
}

/// What the values of a column would group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Grouped {
    /// Segments, plans, reasons.
    Customers,
    /// Kinds of contacts.
    Contacts,
    /// Categories.
    Purchases,
    /// The words of a rating.
    Ratings,
}
