//! What is wrong with a value of the wrong shape. Data, as every finding: a language says it in words of its own.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// What is wrong with an input, or what stopped the reading of a file. `code` is the variant's name in kebab-case.
///
/// The package refuses some inputs before the core sees them, by the same codes: the last ones are its own.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "_wasm",
    derive(tsify::Tsify),
    serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")
)]
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
    /// Covariates, which BG/BB and MBG/CNBD-k do not take.
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
    /// A module that stopped itself, most often because it was given no more memory.
    Trapped {
        /// The engine's words.
        detail: String,
    },
    /// A module that is brought along, and has not been given yet.
    NotStarted {},
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

/// A parameter, as it is written.
enum Param<'a> {
    Text(&'a str),
    Texts(&'a [String]),
    Number(f64),
}

impl Problem {
    /// The code and the parameters. Written by one loop: derived, each variant would bring code of its own, a tenth of the
    /// calculators.
    fn parts(&self) -> (&'static str, Vec<(&'static str, Param<'_>)>) {
        use Param::{Number, Text, Texts};
        match self {
            Self::WrongType { expected, found } => {
                ("wrong-type", vec![("expected", Text(expected.code())), ("found", Text(found))])
            }
            Self::Unfit {} => ("unfit", vec![]),
            Self::NoneOf { value, expected } => {
                ("none-of", vec![("value", Text(value)), ("expected", Texts(expected))])
            }
            Self::UnknownOption { expected } => ("unknown-option", vec![("expected", Texts(expected))]),
            Self::OnlyWith { option, value } => ("only-with", vec![("option", Text(option)), ("value", Text(value))]),
            Self::NotADay { value } => ("not-a-day", vec![("value", Text(value))]),
            Self::BeforeStart { end, start } => ("before-start", vec![("end", Text(end)), ("start", Text(start))]),
            Self::NotInOrder {} => ("not-in-order", vec![]),
            Self::WrongCuts { needed, order } => {
                ("wrong-cuts", vec![("needed", Number(f64::from(*needed))), ("order", Text(order.code()))])
            }
            Self::NotTheNpsScale { low, high } => {
                ("not-the-nps-scale", vec![("low", Number(f64::from(*low))), ("high", Number(f64::from(*high)))])
            }
            Self::TooManySegments { found, most } => {
                ("too-many-segments", vec![("found", Number(f64::from(*found))), ("most", Number(f64::from(*most)))])
            }
            Self::Reported { detail } => ("reported", vec![("detail", Text(detail))]),
            _ => self.parts_of_files(),
        }
    }

    /// Those of files and models. The calculators never meet them, and their page does not load them.
    #[cfg(any(
        not(feature = "_wasm"),
        feature = "_ranges",
        feature = "_analysis",
        feature = "_models",
        feature = "_risks",
        feature = "spreadsheet"
    ))]
    fn parts_of_files(&self) -> (&'static str, Vec<(&'static str, Param<'_>)>) {
        use Param::{Number, Text, Texts};
        match self {
            Self::WrongBrackets { most } => ("wrong-brackets", vec![("most", Number(f64::from(*most)))]),
            Self::TooManyPeriods { found, most } => {
                ("too-many-periods", vec![("found", Number(f64::from(*found))), ("most", Number(f64::from(*most)))])
            }
            Self::UnboundedValue {} => ("unbounded-value", vec![]),
            Self::NeedsEveryDay { kind } => ("needs-every-day", vec![("kind", Text(kind))]),
            Self::OnlyCustomers {} => ("only-customers", vec![]),
            Self::NoSuchCohort { start } => ("no-such-cohort", vec![("start", Text(start))]),
            Self::NoSuchAge { start, ages } => {
                ("no-such-age", vec![("start", Text(start)), ("ages", Number(f64::from(*ages)))])
            }
            Self::NotInColumn { value } => ("not-in-column", vec![("value", Text(value))]),
            Self::NoLateEntry {} => ("no-late-entry", vec![]),
            Self::TooManyValues { of, most } => {
                ("too-many-values", vec![("of", Text(of.code())), ("most", Number(f64::from(*most)))])
            }
            Self::NotACurrency { value } => ("not-a-currency", vec![("value", Text(value))]),
            Self::SeveralCurrencies { column, currencies } => {
                ("several-currencies", vec![("column", Text(column)), ("currencies", Texts(currencies))])
            }
            Self::FewerFiles {} => ("fewer-files", vec![]),
            Self::UnknownParameter { expected } => ("unknown-parameter", vec![("expected", Texts(expected))]),
            Self::NoCovariates {} => ("no-covariates", vec![]),
            Self::NoResidual {} => ("no-residual", vec![]),
            Self::BinaryWorkbook {} => ("binary-workbook", vec![]),
            Self::CellTooLong {} => ("cell-too-long", vec![]),
            Self::CellsOutOfOrder { cell } => ("cells-out-of-order", vec![("cell", Text(cell))]),
            Self::DamagedOrTooLarge {} => ("damaged-or-too-large", vec![]),
            Self::HttpStatus { status } => ("http-status", vec![("status", Number(f64::from(*status)))]),
            Self::NoFileSystem {} => ("no-file-system", vec![]),
            Self::WorkerEnded {} => ("worker-ended", vec![]),
            Self::NotStarted {} => ("not-started", vec![]),
            Self::Trapped { detail } => ("trapped", vec![("detail", Text(detail))]),
            Self::NotALocalFile {} => ("not-a-local-file", vec![]),
            Self::NoFiles {} => ("no-files", vec![]),
            Self::MixedDecimals {} => ("mixed-decimals", vec![]),
            Self::NotATimeZone { value } => ("not-a-time-zone", vec![("value", Text(value))]),
            Self::MixedTimes {} => ("mixed-times", vec![]),
            Self::MixedExpectations {} => ("mixed-expectations", vec![]),
            Self::MixedGroups {} => ("mixed-groups", vec![]),
            Self::UnknownSpread {} => ("unknown-spread", vec![]),
            Self::NoParameters {} => ("no-parameters", vec![]),
            Self::OtherFit { expected, parameter } => {
                ("other-fit", vec![("expected", Texts(expected)), ("parameter", Text(parameter))])
            }
            Self::NoMeanSpend {} => ("no-mean-spend", vec![]),
            Self::AfterTheData { end } => ("after-the-data", vec![("end", Text(end))]),
            Self::NotByDay {} => ("not-by-day", vec![]),
            // Those that `parts` has written; named, so that a new one is not forgotten.
            Self::WrongType { .. }
            | Self::Unfit { .. }
            | Self::NoneOf { .. }
            | Self::UnknownOption { .. }
            | Self::OnlyWith { .. }
            | Self::NotADay { .. }
            | Self::BeforeStart { .. }
            | Self::NotInOrder { .. }
            | Self::WrongCuts { .. }
            | Self::Reported { .. }
            | Self::TooManySegments { .. }
            | Self::NotTheNpsScale { .. } => ("unfit", vec![]),
        }
    }

    #[cfg(not(any(
        not(feature = "_wasm"),
        feature = "_ranges",
        feature = "_analysis",
        feature = "_models",
        feature = "_risks",
        feature = "spreadsheet"
    )))]
    fn parts_of_files(&self) -> (&'static str, Vec<(&'static str, Param<'_>)>) {
        ("unfit", vec![])
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (code, params) = self.parts();
        let mut problem = serializer.serialize_struct("Problem", 2)?;
        problem.serialize_field("code", code)?;
        problem.serialize_field("params", &Params(params))?;
        problem.end()
    }
}

struct Params<'a>(Vec<(&'static str, Param<'a>)>);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut params = serializer.serialize_struct("Params", self.0.len())?;
        for (name, param) in &self.0 {
            match param {
                Param::Text(text) => params.serialize_field(name, text)?,
                Param::Texts(texts) => params.serialize_field(name, texts)?,
                Param::Number(number) => params.serialize_field(name, number)?,
            }
        }
        params.end()
    }
}

/// What an input has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), serde(rename_all = "kebab-case"))]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), serde(rename_all = "kebab-case"))]
pub enum CutsOrder {
    /// More is better.
    Rising,
    /// Less is better.
    Falling,
}

/// What the values of a column would group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), serde(rename_all = "kebab-case"))]
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

impl ExpectedType {
    fn code(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Text => "text",
            Self::Word => "word",
            Self::Object => "object",
            Self::List => "list",
            Self::Pair => "pair",
            Self::ListOfOtherLength => "list-of-other-length",
            Self::Numbers => "numbers",
            Self::WholeNumber => "whole-number",
            Self::TextOrNumber => "text-or-number",
            Self::File => "file",
            Self::Orders => "orders",
        }
    }
}

impl CutsOrder {
    fn code(self) -> &'static str {
        match self {
            Self::Rising => "rising",
            Self::Falling => "falling",
        }
    }
}

impl Grouped {
    fn code(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Contacts => "contacts",
            Self::Purchases => "purchases",
            Self::Ratings => "ratings",
        }
    }
}
