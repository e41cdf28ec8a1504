//! What is in this file? One pass over its bytes, in chunks: columns, types, roles, and a report.

use super::date;
use super::dialect::{self, Delimiter};
use super::number::{DecimalMark, Evidence, Verdict};
use super::records::{Record, Records, line_ends};
use super::report::*;
use super::roles::{self, Role};
use crate::LoyaltyError;
use crate::warning::Warning;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Rows between two places from which [`super::rows`] can read on.
pub const CHECKPOINT_ROWS: u64 = 4096;
/// The bytes that the delimiter is found from.
const SAMPLE: usize = 1 << 16;

/// The most columns that a table may have: those of a sheet in a spreadsheet.
pub const MOST_COLUMNS: usize = 16_384;

/// What the caller knows better than a guess.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Hints {
    /// The encoding.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub encoding: Option<Encoding>,
    /// The character between two fields.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub delimiter: Option<Delimiter>,
    /// The decimal mark of every column.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub decimal: Option<DecimalMark>,
    /// The order of year, month and day.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub date_order: Option<DateOrder>,
    /// Whether the first row holds names.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub header: Option<bool>,
    /// Which column stands for what; the roles that are not given are guessed.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub roles: RoleHints,
}

/// The name of the column of each role.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[allow(missing_docs)] // Each field is documented by the role of its name.
pub struct RoleHints {
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub customer: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub date: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub amount: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub order: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub quantity: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub segment: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub score: Option<String>,
}

/// A place in the file at which a row begins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Checkpoint {
    /// The row, counted from 0 without the header.
    pub row: u64,
    /// The byte, counted from 0.
    pub offset: u64,
    /// The line, counted from 1.
    pub line: u64,
}

/// What one pass over a file found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Scan {
    /// How to read the file again.
    pub layout: Layout,
    /// How it was read.
    pub report: Report,
    /// A place every 4,096 rows.
    pub checkpoints: Vec<Checkpoint>,
}

/// Looks through a file that comes in chunks of any size.
#[derive(Debug)]
pub struct Scanner {
    hints: Hints,
    /// The start of the file until there is enough of it to find the delimiter.
    sample: Vec<u8>,
    started: Option<(Delimiter, Records)>,
    findings: Findings,
}

impl Scanner {
    /// A scan that heeds what the caller knows.
    pub fn new(hints: Hints) -> Self {
        Self { hints, sample: vec![], started: None, findings: Findings::default() }
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// Bytes that are not text or not UTF-8; a record without an end, or with more fields than [`MOST_COLUMNS`].
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        if self.started.is_some() {
            self.read(bytes)?;
        } else {
            self.sample.extend_from_slice(bytes);
            if self.sample.len() > SAMPLE {
                self.start()?;
            }
        }
        Ok(self.findings.rows)
    }

    /// The file has ended: what is in it?
    ///
    /// # Errors
    /// As [`Scanner::push`]; an empty file; a quote that is never closed; a hint that names no column.
    pub fn finish(mut self) -> Result<Scan, LoyaltyError> {
        if self.started.is_none() {
            self.start()?;
        }
        let Some((delimiter, mut records)) = self.started.take() else { return Err(LoyaltyError::EmptyFile {}) };
        records.finish(|record| self.findings.note(record, self.hints.header))?;
        self.findings.conclude(delimiter, &self.hints)
    }

    fn start(&mut self) -> Result<(), LoyaltyError> {
        let sample = std::mem::take(&mut self.sample);
        refuse_binary(&sample)?;
        let start = &sample[..sample.len().min(SAMPLE)];
        let detect = || dialect::detect(start, sample.len() <= SAMPLE);
        let delimiter = self.hints.delimiter.unwrap_or_else(detect);
        self.started = Some((delimiter, Records::new(delimiter.byte())));
        self.read(&sample)
    }

    fn read(&mut self, bytes: &[u8]) -> Result<(), LoyaltyError> {
        let Some((_, records)) = &mut self.started else { return Ok(()) };
        records.feed(bytes, |record| self.findings.note(record, self.hints.header))
    }
}

/// Spreadsheets and archives have no lines to name: their first bytes give them away.
fn refuse_binary(start: &[u8]) -> Result<(), LoyaltyError> {
    const SIGNATURES: [&[u8]; 5] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"\x1F\x8B", b"%PDF", b"PAR1"];
    if SIGNATURES.iter().any(|signature| start.starts_with(signature)) {
        return Err(LoyaltyError::NotText { line: 1 });
    }
    if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") {
        return Err(LoyaltyError::NotUtf8 { line: 1 }); // UTF-16
    }
    Ok(())
}

/// Refuses a record with bytes that are not text, naming their line.
fn refuse_bytes(record: &Record<'_>) -> Result<(), LoyaltyError> {
    let raw = record.raw();
    if let Some(at) = memchr::memchr(0, raw) {
        return Err(LoyaltyError::NotText { line: record.line + line_ends(&raw[..at]) });
    }
    match std::str::from_utf8(raw) {
        Ok(_) => Ok(()),
        Err(error) => Err(LoyaltyError::NotUtf8 { line: record.line + line_ends(&raw[..error.valid_up_to()]) }),
    }
}

/// What has been seen of the file so far.
#[derive(Debug, Default)]
struct Findings {
    header: Option<bool>,
    names: Vec<String>,
    columns: Vec<Seen>,
    width: usize,
    rows: u64,
    ragged: Lines,
    checkpoints: Vec<Checkpoint>,
}

/// What has been seen of one column so far.
#[derive(Debug, Default)]
struct Seen {
    filled: u64,
    dates: date::Evidence,
    scores: u64,
    /// Whether a cell is digits behind a zero, as in 00123: a name whose zeros count.
    padded: bool,
    numbers: Evidence,
    not_dates: Lines,
    not_numbers: Lines,
}

impl Findings {
    fn note(&mut self, record: &Record<'_>, header: Option<bool>) -> Result<(), LoyaltyError> {
        refuse_bytes(record)?;
        if record.width() > MOST_COLUMNS {
            return Err(LoyaltyError::TooManyFields { line: record.line, most: MOST_COLUMNS as u32 });
        }
        if self.header.is_none() {
            let header = header.unwrap_or_else(|| !is_data(record));
            self.header = Some(header);
            self.width = record.width();
            self.columns.resize_with(self.width, Seen::default);
            if header {
                self.names =
                    record.fields().map(|name| String::from_utf8_lossy(name.trim_ascii()).into_owned()).collect();
                return Ok(());
            }
        }
        if self.rows.is_multiple_of(CHECKPOINT_ROWS) {
            self.checkpoints.push(Checkpoint { row: self.rows, offset: record.offset, line: record.line });
        }
        self.rows += 1;
        if record.width() != self.width {
            self.ragged.note(record.line);
            if record.width() > self.columns.len() {
                self.columns.resize_with(record.width(), Seen::default);
            }
        }
        for (seen, cell) in self.columns.iter_mut().zip(record.fields()) {
            seen.note(cell.trim_ascii(), record.line);
        }
        Ok(())
    }

    fn conclude(self, delimiter: Delimiter, hints: &Hints) -> Result<Scan, LoyaltyError> {
        let Some(header) = self.header else { return Err(LoyaltyError::EmptyFile {}) };
        let mut assumptions = vec![];
        let mut warnings = vec![];
        let mut questions = vec![];
        if !header && hints.header.is_none() {
            assumptions.push(Assumption::NoHeader {});
        }
        let names = distinct_names(&self.names, self.columns.len(), header, &mut assumptions);
        let mut columns: Vec<Column> = names
            .into_iter()
            .zip(&self.columns)
            .map(|(name, seen)| Column { kind: seen.kind(&name), name, role: None, decimal: None, date_order: None })
            .collect();
        give_roles(&mut columns, &hints.roles)?;
        let decided = most_decided(&columns, &self.columns);
        for (column, seen) in columns.iter_mut().zip(&self.columns) {
            seen.explain(column, &mut assumptions, &mut warnings);
            // A column of text may yet be named as the amount, with a mark that its numbers decide or leave open.
            if column.kind == ColumnType::Date {
                continue;
            }
            let (mark, basis) = match (hints.decimal, seen.numbers.verdict()) {
                (_, Verdict::NoMarks) if column.kind == ColumnType::Text => (None, None),
                (Some(mark), _) => (Some(mark), None),
                (None, Verdict::NoMarks) => (None, None),
                (None, Verdict::Decided(mark)) => (Some(mark), None),
                (None, Verdict::Undecided) => match (decided, delimiter) {
                    (Some(mark), _) => (Some(mark), Some(DecimalBasis::OtherColumns)),
                    (None, Delimiter::Semicolon) => (Some(DecimalMark::Comma), Some(DecimalBasis::Delimiter)),
                    (None, _) => (Some(DecimalMark::Point), Some(DecimalBasis::Default)),
                },
            };
            column.decimal = mark;
            if let (Some(mark), Some(basis)) = (mark, basis) {
                if is_numeric(column) {
                    assumptions.push(Assumption::DecimalMark { column: column.name.clone(), mark, basis });
                }
                questions.push(Question {
                    code: QuestionCode::DecimalMark,
                    column: Some(column.name.clone()),
                    candidates: vec![".".into(), ",".into()],
                });
            }
        }
        if self.ragged.count > 0 {
            warnings.push(Warning::RaggedRows { count: self.ragged.count, lines: self.ragged.first });
        }
        let asked = |question: &&Question| {
            columns.iter().any(|column| is_numeric(column) && Some(&column.name) == question.column.as_ref())
        };
        let report = Report {
            encoding: Encoding::Utf8,
            delimiter,
            decimal: majority(columns.iter().filter(|column| is_numeric(column)).filter_map(|column| column.decimal)),
            date_order: columns.iter().any(|column| column.kind == ColumnType::Date).then_some(DateOrder::Ymd),
            header,
            rows_read: self.rows,
            rows_skipped: vec![],
            assumptions,
            warnings,
            questions: questions.iter().filter(asked).cloned().collect(),
        };
        Ok(Scan { layout: Layout { delimiter, header, columns, questions }, report, checkpoints: self.checkpoints })
    }
}

impl Seen {
    fn note(&mut self, cell: &[u8], line: u64) {
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        self.padded |= cell.len() > 1 && cell[0] == b'0' && cell.iter().all(u8::is_ascii_digit);
        if !self.dates.note(cell, line) {
            self.not_dates.note(line);
        }
        match self.numbers.note(cell) {
            Some(found) => self.scores += u64::from((0.0..=10.0).contains(&found.value) && found.value.fract() == 0.0),
            None => self.not_numbers.note(line),
        }
    }

    fn kind(&self, name: &str) -> ColumnType {
        let most = |count: u64| self.filled > 0 && count * 100 >= self.filled * 95;
        if most(self.dates.dates) {
            ColumnType::Date
        } else if most(self.numbers.numbers) && !self.padded {
            let score = self.scores == self.numbers.numbers && roles::names_a_score(name);
            if score { ColumnType::Score } else { ColumnType::Number }
        } else {
            ColumnType::Text
        }
    }

    /// Says what is odd about a column of its type.
    fn explain(&self, column: &Column, assumptions: &mut Vec<Assumption>, warnings: &mut Vec<Warning>) {
        let strays = match column.kind {
            ColumnType::Date => &self.not_dates,
            ColumnType::Number | ColumnType::Score => &self.not_numbers,
            ColumnType::Text => return,
        };
        if strays.count > 0 {
            let Lines { count, first } = strays.clone();
            warnings.push(Warning::StrayValues { column: column.name.clone(), count, lines: first });
        }
        if column.kind == ColumnType::Date && self.dates.with_offset > 0 {
            assumptions.push(Assumption::DayAsWritten { column: column.name.clone() });
        }
    }
}

/// Whether the first record is data: it says something, and only numbers and dates.
fn is_data(record: &Record<'_>) -> bool {
    let says = |cell: &[u8]| date::Evidence::default().note(cell, 0) || Evidence::default().note(cell).is_some();
    let mut cells = record.fields().filter(|cell| !cell.trim_ascii().is_empty()).peekable();
    cells.peek().is_some() && cells.all(|cell| says(cell.trim_ascii()))
}

/// Names for all columns, none empty and none twice.
fn distinct_names(given: &[String], count: usize, header: bool, assumptions: &mut Vec<Assumption>) -> Vec<String> {
    // The first of two keeps its name; a later "a" must not take the place of a real "a 2".
    let mut taken: BTreeSet<String> = given.iter().cloned().collect();
    let mut first_of = taken.clone();
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let mut names = vec![];
    for at in 0..count {
        let from = given.get(at).cloned().unwrap_or_default();
        let unnamed = from.is_empty();
        let base = if unnamed { format!("Column {}", at + 1) } else { from.clone() };
        let mut to = base.clone();
        if unnamed || !first_of.remove(&from) {
            let number = numbers.entry(base.clone()).or_insert(1);
            while !taken.insert(to.clone()) {
                *number += 1;
                to = format!("{base} {number}");
            }
        }
        if header && to != from {
            assumptions.push(Assumption::RenamedColumn { from, to: to.clone(), position: at as u32 + 1 });
        }
        names.push(to);
    }
    names
}

/// Whether the cells of a column are numbers.
fn is_numeric(column: &Column) -> bool {
    matches!(column.kind, ColumnType::Number | ColumnType::Score)
}

/// The decimal mark of most columns whose cells decide it.
fn most_decided(columns: &[Column], seen: &[Seen]) -> Option<DecimalMark> {
    let numbers = columns.iter().zip(seen).filter(|(column, _)| column.kind == ColumnType::Number);
    majority(numbers.filter_map(|(_, seen)| match seen.numbers.verdict() {
        Verdict::Decided(mark) => Some(mark),
        _ => None,
    }))
}

fn majority(marks: impl Iterator<Item = DecimalMark>) -> Option<DecimalMark> {
    let (mut points, mut commas) = (0, 0);
    for mark in marks {
        match mark {
            DecimalMark::Point => points += 1,
            DecimalMark::Comma => commas += 1,
        }
    }
    match (points, commas) {
        (0, 0) => None,
        _ if points >= commas => Some(DecimalMark::Point),
        _ => Some(DecimalMark::Comma),
    }
}

/// Guesses the roles; then those the caller named take theirs. Who and which order are names, even in digits:
/// as numbers, 00123 and 123 would be one.
fn give_roles(columns: &mut [Column], hints: &RoleHints) -> Result<(), LoyaltyError> {
    roles::guess(columns);
    let named = [
        (Role::Customer, &hints.customer),
        (Role::Date, &hints.date),
        (Role::Amount, &hints.amount),
        (Role::Order, &hints.order),
        (Role::Quantity, &hints.quantity),
        (Role::Segment, &hints.segment),
        (Role::Score, &hints.score),
    ];
    for (role, name) in named.into_iter().filter_map(|(role, name)| Some((role, name.as_ref()?))) {
        let at = position(columns, name)?;
        columns.iter_mut().filter(|column| column.role == Some(role)).for_each(|column| column.role = None);
        columns[at].role = Some(role);
    }
    for column in columns.iter_mut().filter(|column| matches!(column.role, Some(Role::Customer | Role::Order))) {
        column.kind = ColumnType::Text;
    }
    Ok(())
}

/// The position of the column with a name.
pub(super) fn position(columns: &[Column], name: &str) -> Result<usize, LoyaltyError> {
    columns.iter().position(|column| column.name == name).ok_or_else(|| LoyaltyError::NoSuchColumn {
        name: name.into(),
        columns: columns.iter().map(|column| column.name.clone()).collect(),
    })
}
