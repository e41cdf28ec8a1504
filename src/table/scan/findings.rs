//! Scan findings: which columns, of which types, and what is worth reporting about them?

use super::column::ColumnEvidence;
use super::dialect::Dialect;
use super::examples;
use super::first_rows::FirstRows;
use super::header::{self, distinct_names, is_data};
use super::kinds;
use super::language::Language;
use super::roles;
use crate::LoyaltyError;
use crate::table::cell::date::{self, MetDays};
use crate::table::cell::number::{DecimalMark, Verdict};
use crate::table::cell::words::shown;
use crate::table::guess::Guess;
use crate::table::hints::{Hints, RoleHints};
use crate::table::layout::{CHECKPOINT_ROWS, Checkpoint, MOST_COLUMNS, Role, position};
use crate::table::lines::Lines;
use crate::table::report::*;
use crate::table::rows::source::PlainCells;
use crate::table::rows::totals::{self, RowKind};
use crate::table::rows::withheld::scales;
use crate::table::text::code_pages::Detection;
use crate::table::text::encoding::Mended;
use crate::table::text::mojibake;
use crate::table::text::place::Place;
use crate::table::text::records::Delimiter;
use crate::table::text::records::{Batch, KeptRecord, Record};
use crate::warning::Warning;

/// What has been seen of the files so far.
#[derive(Debug)]
pub(super) struct Findings {
    header_hint: Option<bool>,
    unnamed_column: String,
    repair: bool,
    date_hint: Option<String>,
    header: Option<bool>,
    names: Vec<String>,
    columns: Vec<ColumnEvidence>,
    met: MetDays,
    first_rows: FirstRows,
    width: usize,
    /// How many fields the first rows have, without the empty ones behind the last delimiters.
    written: usize,
    rows: u64,
    /// The files so far, the current one last, and what their bytes say about their encodings.
    files: Vec<FileRead>,
    detections: Vec<Detection>,
    /// Records before the table that are still to come.
    ahead: u64,
    /// Whether the table of the current file has begun: its header is behind.
    is_within_data: bool,
    /// What the start of the current file shows of its header, and the rows of it so far.
    dialect: Dialect,
    header_rows: Vec<Vec<String>>,
    open_quotes: Lines,
    ragged: Lines,
    total_rows: Vec<u64>,
    total_lines: Lines,
    /// A row that is a sum if no other follows.
    held: Option<PendingRow>,
    checkpoints: Vec<Checkpoint>,
    place: Place,
    /// Whether there may be garbled characters in the records at hand.
    may_be_garbled: bool,
    mojibake: Lines,
    /// A cell that was decoded wrongly, and what it said.
    repaired: Option<(String, String)>,
    /// Whether the caller has said all that the cells would, so that only the first rows are looked at.
    is_certain: bool,
    /// The columns that name customers and orders, where that was guessed: there numbers among texts would be names that were
    /// destroyed.
    names_read: Option<Vec<String>>,
    /// Which columns are looked at behind the first rows, once those are known.
    noted: Option<Noted>,
}

/// The rows in which every cell is looked at.
const FIRST_ROWS: u64 = 4096;

/// The columns that are looked at in all rows.
#[derive(Debug)]
struct Noted {
    columns: Vec<usize>,
    /// How many columns the table has; those that only longer rows have are not among them.
    of: usize,
}

/// A row of data, kept until the next one is known.
#[derive(Debug)]
struct PendingRow {
    begins: Checkpoint,
    row: KeptRecord,
}

impl Findings {
    pub(crate) fn new(detection: Detection, file: FileRead, dialect: &Dialect, hints: &Hints) -> Self {
        Self {
            header_hint: hints.header,
            unnamed_column: hints.unnamed_column.clone().unwrap_or_else(|| "Column".into()),
            repair: hints.repairs(),
            date_hint: hints.roles.date.clone(),
            header: None,
            names: vec![],
            columns: vec![],
            met: MetDays::default(),
            first_rows: FirstRows::default(),
            width: 0,
            written: 0,
            rows: 0,
            ahead: file.preamble,
            files: vec![file],
            is_within_data: false,
            dialect: *dialect,
            header_rows: vec![],
            open_quotes: Lines::default(),
            ragged: Lines::default(),
            total_rows: vec![],
            total_lines: Lines::default(),
            held: None,
            checkpoints: vec![],
            place: Place::new(detection.encoding),
            detections: vec![detection],
            may_be_garbled: false,
            mojibake: Lines::default(),
            repaired: None,
            is_certain: hints.are_complete(),
            names_read: None,
            noted: None,
        }
    }

    /// Takes down which columns name customers and orders, as far as that can be guessed.
    pub(super) fn expect_names(&mut self, guess: &Guess) {
        let orders = &guess.by_kind.orders;
        self.names_read =
            Some(["customer", "order"].into_iter().filter_map(|role| orders.get(role).map(String::from)).collect());
    }

    /// Rows of data so far.
    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// The names in the header, as soon as there is one.
    pub(crate) fn header(&self) -> Option<&[String]> {
        self.header.filter(|header| *header).map(|_| self.names.as_slice())
    }

    /// Sums so far, counted among the rows of data.
    pub(super) fn total_rows(&self) -> &[u64] {
        &self.total_rows
    }

    /// The last row so far, where it is a sum if no other follows.
    pub(super) fn held(&self) -> Option<&KeptRecord> {
        self.held.as_ref().map(|held| &held.row)
    }

    /// The encoding is known only now.
    pub(super) fn learn(&mut self, detection: Detection) {
        self.place.encoding = detection.encoding;
        if let (Some(file), Some(known)) = (self.files.last_mut(), self.detections.last_mut()) {
            file.encoding = detection.encoding;
            *known = detection;
        }
    }

    /// The current file has ended; `mark` is the length of its byte order mark.
    #[inline(never)]
    #[cold]
    pub(super) fn end_file(&mut self, mark: u64, open_quotes: &Lines) -> Result<(), LoyaltyError> {
        if self.place.is_binary() {
            let line = self.place.nul_lines.first.first().copied().unwrap_or(1);
            return Err(LoyaltyError::NotText { line });
        }
        if !self.is_within_data {
            return Err(LoyaltyError::EmptyFile {});
        }
        if let Some(held) = self.held.take() {
            self.note_total(held.begins);
        }
        self.open_quotes = open_quotes.clone();
        // The byte order mark stood before all places in the file.
        let current = self.current();
        let places = self.checkpoints.iter_mut().filter(|place| place.file == current);
        if self.files.last().is_some_and(FileRead::has_places) {
            places.for_each(|place| place.offset += mark);
        }
        let before: u64 = self.files.iter().map(|file| file.rows).sum();
        if let Some(file) = self.files.last_mut() {
            file.rows = self.rows - before;
        }
        Ok(())
    }

    /// The next record is the first of another file.
    #[cold]
    pub(crate) fn next_file(&mut self, detection: Detection, file: FileRead, dialect: &Dialect) {
        self.dialect = Dialect { header_rows: file.header_rows, ..*dialect };
        self.place.next_file(detection.encoding);
        self.detections.push(detection);
        self.ahead = file.preamble;
        self.files.push(file);
        self.is_within_data = false;
    }

    /// The position of the current file, counted from 0.
    fn current(&self) -> u64 {
        self.files.len() as u64 - 1
    }

    /// Where the text that comes next is not what the file has.
    pub(crate) fn expect(&mut self, mended: &[Mended]) {
        self.place.expect(mended);
    }

    /// Looks for garbled characters.
    #[inline(never)]
    pub(super) fn check(&mut self, batch: &Batch<'_>) {
        let is_known = self.is_certain && self.noted.is_some();
        self.may_be_garbled = !is_known && mojibake::may_be_in(batch.raw());
    }

    /// How many rows a batch has, where all are of data, sound and as wide as the table, and each byte is one of the file.
    #[inline(never)]
    pub(super) fn plain_rows(&self, batch: &Batch<'_>) -> Option<usize> {
        let is_within = self.noted.is_some() && self.is_within_data && self.held.is_none() && self.place.is_simple();
        let rows = batch.uniform(self.width).filter(|_| is_within && !self.may_be_garbled)?;
        for row in 0..rows {
            let may_be = totals::may_begin(batch.cell(row, 0));
            if may_be && batch.record(row).is_some_and(|record| totals::is_any(&record)) {
                return None;
            }
        }
        Some(rows)
    }

    /// Takes the next records down.
    #[inline(never)]
    pub(super) fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        for record in batch.records() {
            if self.noted.is_none() && self.rows == FIRST_ROWS {
                self.noted = Some(self.chosen());
            }
            self.note_record(&record)?;
        }
        Ok(())
    }

    /// Takes such rows down, column by column. Cells that were read, and told nothing else, are only counted.
    #[inline(never)]
    pub(super) fn note_plain(&mut self, batch: &Batch<'_>, rows: usize, read: &[PlainCells]) {
        let kept = self.rows - self.total_rows.len() as u64;
        let ahead = kept.next_multiple_of(CHECKPOINT_ROWS) - kept;
        for at in (ahead..rows as u64).step_by(CHECKPOINT_ROWS as usize) {
            if let Some(Record { line, offset, .. }) = batch.record(at as usize) {
                let (file, offset) = (self.current(), self.place.of_byte(offset));
                self.mark(Checkpoint { file, row: kept + at, offset, line });
            }
        }
        self.rows += rows as u64;
        self.place.skip(batch);
        let Self { noted: Some(noted), columns, met, .. } = self else { return };
        for at in &noted.columns {
            let plain = read.iter().find(|cells| cells.at == *at && cells.count + cells.empty == rows as u64);
            if !plain.is_some_and(|cells| columns[*at].count_plain(cells)) {
                columns[*at].note_all(batch, rows, *at, met);
            }
        }
    }

    /// Takes down where rows can be found again. A file in which that cannot be said is read from its first byte.
    fn mark(&mut self, place: Checkpoint) {
        match self.files.last() {
            Some(file) if !file.has_places() => {
                if self.checkpoints.last().is_none_or(|last| last.file != place.file) {
                    self.checkpoints.push(Checkpoint { offset: 0, line: file.first_line, ..place });
                }
            }
            _ => self.checkpoints.push(place),
        }
    }

    /// The columns to look at behind the first rows: all but those of text that name nobody. None where the caller has said
    /// what their cells would.
    #[cold]
    fn chosen(&self) -> Noted {
        let names_somebody = |name: &String| self.names_read.as_ref().is_none_or(|names| names.contains(name));
        let is_noted = |(at, name): &(usize, String)| names_somebody(name) || !self.columns[*at].is_settled();
        let names = self.column_names(&mut vec![]).into_iter().take(self.width).enumerate();
        let noted = names.filter(|column| !self.is_certain && is_noted(column));
        Noted { columns: noted.map(|(at, _)| at).collect(), of: self.width }
    }

    fn column_names(&self, said: &mut Vec<Assumption>) -> Vec<String> {
        distinct_names(&self.names, self.columns.len(), self.header == Some(true), &self.unnamed_column, said)
    }

    #[inline(never)]
    fn note_record(&mut self, record: &Record<'_>) -> Result<(), LoyaltyError> {
        if record.width() > MOST_COLUMNS {
            return Err(LoyaltyError::TooManyFields { line: record.line, most: MOST_COLUMNS as u32 });
        }
        let offset = self.place.of(record);
        if self.may_be_garbled && !record.raw().is_ascii() {
            self.note_mojibake(record);
        }
        if self.ahead > 0 {
            self.ahead -= 1;
            return Ok(());
        }
        if !self.is_within_data && self.begin(record)? {
            return Ok(());
        }
        if let Some(PendingRow { begins, row }) = self.held.take() {
            self.note_row(begins, &row.record());
        }
        let begins = Checkpoint { file: self.current(), row: self.rows, offset, line: record.line };
        self.rows += 1;
        match totals::row(record) {
            RowKind::Data => self.note_row(begins, record),
            RowKind::Total => self.note_total(begins),
            RowKind::TotalIfLast => self.held = Some(PendingRow { begins, row: KeptRecord::of(record) }),
        }
        Ok(())
    }

    /// Whether a first record of a file's table is header. Further files must have the columns of the first.
    #[cold]
    fn begin(&mut self, record: &Record<'_>) -> Result<bool, LoyaltyError> {
        let header = match (self.header.or(self.header_hint), self.header_rows.is_empty()) {
            (Some(header), _) => header,
            (None, is_first) => !is_first || !(is_data(record) || self.dialect.begins_with_data),
        };
        if header {
            self.header_rows.push(header::names(record, self.repair));
            if (self.header_rows.len() as u64) < self.dialect.header_rows {
                return Ok(true);
            }
        }
        self.is_within_data = true;
        let rows = std::mem::take(&mut self.header_rows);
        let mut found = header::joined(&rows);
        if self.header.is_none() {
            self.first_rows.keep_header(&rows);
        }
        if header && self.dialect.has_row_names {
            found.insert(0, String::new());
        }
        if self.header.is_none() {
            self.header = Some(header);
            // A header may be shorter than its rows.
            let width = if header { found.len().max(self.dialect.width) } else { record.width() };
            self.names = found;
            self.width = width;
            self.widen(width);
            return Ok(header);
        }
        let unnamed = |width| distinct_names(&[], width, false, &self.unnamed_column, &mut vec![]);
        let (expected, found) =
            if header { (self.names.clone(), found) } else { (unnamed(self.width), unnamed(record.width())) };
        if expected == found {
            return Ok(header);
        }
        Err(LoyaltyError::DifferentColumns { file: self.files.len() as u32, expected, found })
    }

    fn widen(&mut self, width: usize) {
        for at in self.columns.len()..width {
            let name = self.names.get(at);
            let is_named_date =
                name.is_some_and(|name| date::is_named_by(name) || Some(name) == self.date_hint.as_ref());
            self.columns.push(ColumnEvidence::new(is_named_date));
        }
    }

    fn note_row(&mut self, begins: Checkpoint, record: &Record<'_>) {
        let row = begins.row - self.total_rows.len() as u64;
        if row.is_multiple_of(CHECKPOINT_ROWS) {
            self.mark(Checkpoint { row, ..begins });
        }
        if record.width() != self.width {
            self.ragged.note(begins.line);
            self.widen(record.width());
        }
        if self.noted.is_none() && record.width() > self.written {
            let is_written = |at: &usize| record.raw_field(*at).is_some_and(|cell| !cell.is_empty());
            self.written = (self.written..record.width()).rfind(is_written).map_or(self.written, |last| last + 1);
        }
        if self.first_rows.wants_more() {
            self.first_rows.keep(record.fields());
        }
        for (at, (seen, cell)) in self.columns.iter_mut().zip(record.fields()).enumerate() {
            if self.noted.as_ref().is_none_or(|noted| noted.has(at)) {
                seen.note(cell.trim_ascii(), begins.line, &mut self.met);
            }
        }
    }

    fn note_total(&mut self, begins: Checkpoint) {
        self.total_rows.push(begins.row);
        self.total_lines.note(begins.line);
    }

    #[cold]
    fn note_mojibake(&mut self, record: &Record<'_>) {
        let repair = |cell: &[u8]| {
            let text = std::str::from_utf8(cell).ok()?;
            Some((shown(cell), shown(mojibake::repair(text)?.as_bytes())))
        };
        if let Some(found) = record.fields().find_map(|cell| repair(cell.trim_ascii())) {
            self.mojibake.note(record.line);
            self.repaired.get_or_insert(found);
        }
    }

    /// All files have ended.
    #[inline(never)]
    #[cold]
    pub(super) fn conclude(mut self, hints: &Hints) -> Result<Scan, LoyaltyError> {
        let (Some(header), Some(first)) = (self.header, self.files.first()) else {
            return Err(LoyaltyError::EmptyFile {});
        };
        let FileRead { encoding, delimiter, preamble, .. } = *first;
        // What follows a delimiter at the end of each row is no column.
        let least = self.names.len().max(self.written);
        while header && self.columns.len() > least && self.columns.last().is_some_and(ColumnEvidence::is_blank) {
            self.columns.pop();
        }
        let mut said = ReportLines::default();
        self.explain_bytes(&mut said);
        for count in each(self.files.iter().map(|file| file.preamble)).into_iter().filter(|count| *count > 0) {
            said.assumptions.push(Assumption::Preamble { count });
        }
        if !header && hints.header.is_none() {
            said.assumptions.push(Assumption::NoHeader {});
        }
        if header && first.header_rows > 1 {
            said.assumptions.push(Assumption::HeaderRows { count: first.header_rows });
        }
        let columns = self.columns(delimiter, hints, &mut said)?;
        self.ask_scale(&columns, &mut said.questions);
        if let Some(noted) = &self.noted {
            let skimmed = columns.iter().enumerate().filter(|(at, _)| !noted.has(*at));
            let columns: Vec<String> = skimmed.map(|(_, column)| column.name.clone()).collect();
            if !columns.is_empty() {
                said.assumptions.push(Assumption::TypesOfFirstRows { rows: FIRST_ROWS, columns });
            }
        }
        if self.ragged.count > 0 {
            said.warnings.push(Warning::RaggedRows { count: self.ragged.count, lines: self.ragged.first });
        }
        let mut rows_skipped = vec![];
        if self.total_lines.count > 0 {
            let Lines { count, first } = self.total_lines;
            said.warnings.push(Warning::TotalRow { count, lines: first.clone() });
            rows_skipped.push(SkippedRows { reason: SkipReason::TotalRow, count, lines: first, amount: 0.0 });
        }
        let asked = |question: &&Question| match question.code {
            QuestionCode::DecimalMark => {
                columns.iter().any(|column| is_numeric(column) && Some(&column.name) == question.column.as_ref())
            }
            _ => true,
        };
        let asked: Vec<Question> = said.questions.iter().filter(asked).cloned().collect();
        let encodings =
            self.detections.iter().find(|one| !one.examples.is_empty()).map_or(&[][..], |one| &one.examples);
        let questions = examples::with_examples(&asked, encodings, &columns, &self.first_rows);
        let numbers = || columns.iter().filter(|column| is_numeric(column));
        let report = Report {
            files: self.files.clone(),
            encoding,
            delimiter,
            decimal: majority(numbers().filter_map(|column| column.decimal)),
            date_order: majority(columns.iter().filter_map(|column| column.date_order)),
            header,
            preamble,
            rows_read: self.rows,
            rows_skipped,
            assumptions: said.assumptions,
            warnings: said.warnings,
            questions,
        };
        let layout = Layout {
            repair: self.repair,
            files: self.files,
            header,
            columns,
            total_rows: self.total_rows,
            questions: said.questions,
        };
        let guess = kinds::guess(&layout.columns, &self.first_rows);
        Ok(Scan { layout, report, guess, checkpoints: self.checkpoints })
    }

    /// Asks on which scale the score was given, where its first answers fit two.
    #[cold]
    fn ask_scale(&self, columns: &[Column], questions: &mut Vec<Question>) {
        let Some(at) = columns.iter().position(|column| column.role == Some(Role::Score)) else { return };
        let (mut lowest, mut highest) = (f64::INFINITY, 0.0);
        for answer in self.first_rows.numbers(at, &columns[at]).flatten() {
            (lowest, highest) = (answer.min(lowest), answer.max(highest));
        }
        // A name that asks for satisfaction says that it is none of 0 to 10, and the guess which scale it is.
        let is_said = kinds::asks_for_satisfaction(&columns[at].name) && highest <= 5.0;
        let fits = scales(&columns[at].name, lowest, highest).filter(|_| highest > 0.0 && !is_said);
        questions.extend(fits.map(|scales| scales.question(&columns[at].name)));
    }

    /// Says what is odd about the bytes of the file.
    #[cold]
    fn explain_bytes(&self, said: &mut ReportLines) {
        // What is answered about one file holds for all, so it is asked once.
        for detection in self.detections.iter().filter(|detection| !detection.candidates.is_empty()).take(1) {
            said.assumptions.push(Assumption::Encoding { encoding: detection.encoding });
            let candidates = detection.candidates.iter().map(|encoding| encoding.name().into()).collect();
            said.questions.push(Question { code: QuestionCode::Encoding, column: None, candidates, value: None });
        }
        let mixed = &self.place.mended_lines;
        if mixed.count > 0 {
            said.warnings.push(Warning::MixedEncodings { count: mixed.count, lines: mixed.first.clone() });
        }
        let Lines { count, first: lines } = self.place.nul_lines.clone();
        if count > 0 {
            said.warnings.push(Warning::Nul { count, lines });
        }
        let Lines { count, first: lines } = self.open_quotes.clone();
        if count > 0 {
            said.warnings.push(Warning::OpenQuote { count, lines });
        }
        if let Some((example, repaired)) = self.repaired.clone() {
            let Lines { count, first: lines } = self.mojibake.clone();
            match self.repair {
                true => said.assumptions.push(Assumption::RepairedLetters { count, example, repaired }),
                false => said.warnings.push(Warning::Mojibake { count, lines, example, repaired }),
            }
        }
    }

    #[cold]
    fn columns(
        &self,
        delimiter: Delimiter,
        hints: &Hints,
        said: &mut ReportLines,
    ) -> Result<Vec<Column>, LoyaltyError> {
        let names = self.column_names(&mut said.assumptions);
        let column = |(name, seen): (String, &ColumnEvidence)| Column {
            kind: seen.kind(&name),
            name,
            role: None,
            decimal: None,
            date_order: None,
            currency: None,
            currencies: vec![],
        };
        let mut columns: Vec<Column> = names.into_iter().zip(&self.columns).map(column).collect();
        give_roles(&mut columns, &self.first_rows, &hints.roles)?;
        let language = Language::of_names(self.names.iter().map(String::as_str));
        let whole = WholeFile {
            delimiter,
            language,
            mark: majority(self.numbers(&columns).filter_map(decided_mark)),
            order: majority(self.dates(&columns).filter_map(|seen| match seen.dates.verdict() {
                date::Verdict::Decided(order @ (DateOrder::Dmy | DateOrder::Mdy)) => Some(order),
                _ => None,
            })),
        };
        for (column, seen) in columns.iter_mut().zip(&self.columns) {
            if column.kind == ColumnType::Date {
                column.date_order = Some(whole.date_order(column, seen, hints.date_order, said));
            } else {
                column.decimal = whole.decimal(column, seen, hints.decimal, said);
            }
            if is_numeric(column) {
                let found = seen.currency(&column.name, language, &mut said.assumptions, &mut said.warnings);
                (column.currency, column.currencies) = found;
            }
            seen.explain(column, &mut said.assumptions, &mut said.warnings);
            if seen.is_destroyed(column) {
                column.kind = ColumnType::Text;
            }
        }
        Ok(columns)
    }

    fn numbers<'a>(&'a self, columns: &'a [Column]) -> impl Iterator<Item = &'a ColumnEvidence> {
        self.of_kind(columns, ColumnType::Number)
    }

    fn dates<'a>(&'a self, columns: &'a [Column]) -> impl Iterator<Item = &'a ColumnEvidence> {
        self.of_kind(columns, ColumnType::Date)
    }

    fn of_kind<'a>(&'a self, columns: &'a [Column], kind: ColumnType) -> impl Iterator<Item = &'a ColumnEvidence> {
        columns.iter().zip(&self.columns).filter(move |(column, _)| column.kind == kind).map(|(_, seen)| seen)
    }
}

impl Noted {
    /// Whether a column is looked at; one that only a longer row has is.
    fn has(&self, at: usize) -> bool {
        at >= self.of || self.columns.contains(&at)
    }
}

/// What the report will say.
#[derive(Debug, Default)]
struct ReportLines {
    assumptions: Vec<Assumption>,
    warnings: Vec<Warning>,
    questions: Vec<Question>,
}

/// What the whole file says about a column whose own cells leave something open.
struct WholeFile {
    delimiter: Delimiter,
    language: Option<Language>,
    mark: Option<DecimalMark>,
    order: Option<DateOrder>,
}

impl WholeFile {
    /// The decimal mark of a column; one of text may yet be named as the amount, with a mark that its numbers decide
    /// or leave open.
    #[cold]
    fn decimal(
        &self,
        column: &Column,
        seen: &ColumnEvidence,
        hint: Option<DecimalMark>,
        said: &mut ReportLines,
    ) -> Option<DecimalMark> {
        let verdict = seen.numbers.verdict();
        if verdict == Verdict::NoMarks && column.kind == ColumnType::Text {
            return None;
        }
        if matches!(verdict, Verdict::Mixed(_)) && is_numeric(column) {
            let (point, comma) = (seen.numbers.point.clone(), seen.numbers.comma.clone());
            said.warnings.push(Warning::MixedDecimals {
                column: column.name.clone(),
                point_count: point.count,
                point: point.first,
                comma_count: comma.count,
                comma: comma.first,
            });
        }
        if hint.is_some() {
            return hint;
        }
        let (mark, basis) = match verdict {
            Verdict::NoMarks => return None,
            Verdict::Decided(mark) => return Some(mark),
            // Each is read by its own mark, unless it can be read by both.
            Verdict::Mixed(mark) if seen.numbers.either == 0 => return Some(mark),
            Verdict::Mixed(mark) => (mark, DecimalBasis::Majority),
            Verdict::Undecided => match (self.mark, self.delimiter) {
                (Some(mark), _) => (mark, DecimalBasis::OtherColumns),
                (None, Delimiter::Semicolon) => (DecimalMark::Comma, DecimalBasis::Delimiter),
                (None, _) => (DecimalMark::Point, DecimalBasis::Default),
            },
        };
        if is_numeric(column) {
            said.assumptions.push(Assumption::DecimalMark { column: column.name.clone(), mark, basis });
        }
        let candidates = vec![".".into(), ",".into()];
        said.questions.push(Question {
            code: QuestionCode::DecimalMark,
            column: Some(column.name.clone()),
            candidates,
            value: None,
        });
        Some(mark)
    }

    #[cold]
    fn date_order(
        &self,
        column: &Column,
        seen: &ColumnEvidence,
        hint: Option<DateOrder>,
        said: &mut ReportLines,
    ) -> DateOrder {
        let name = || column.name.clone();
        if seen.counts_days() {
            if let Some(order @ (DateOrder::Serial1900 | DateOrder::Serial1904)) = hint {
                return order;
            }
            said.assumptions.push(Assumption::SerialDates { column: name() });
            return DateOrder::Serial1900;
        }
        if seen.counts_moments(&column.name) {
            said.assumptions.push(Assumption::UnixTimes { column: name() });
            return DateOrder::Unix;
        }
        let hint = hint.filter(|order| matches!(order, DateOrder::Dmy | DateOrder::Mdy));
        let (order, basis) = match (seen.dates.verdict(), hint) {
            // Any order but the one that begins with the year reads them, so there is nothing to ask.
            (date::Verdict::Decided(DateOrder::Ymd), _) if seen.dates.same > 0 => {
                return hint.unwrap_or(DateOrder::Dmy);
            }
            (date::Verdict::NoDates | date::Verdict::Decided(DateOrder::Ymd), _) => return DateOrder::Ymd,
            (_, Some(order)) => return order,
            (date::Verdict::Decided(order), _) => return order,
            (date::Verdict::Conflict(order), _) => {
                let (dmy, mdy) = (seen.dates.dmy.clone(), seen.dates.mdy.clone());
                said.warnings.push(Warning::DateConflict {
                    column: name(),
                    dmy_count: dmy.count,
                    dmy: dmy.first,
                    mdy_count: mdy.count,
                    mdy: mdy.first,
                });
                (order, DateBasis::Majority)
            }
            (date::Verdict::Undecided, _) => match (self.order, self.language) {
                (Some(order), _) => (order, DateBasis::OtherColumns),
                (None, Some(_)) => (DateOrder::Dmy, DateBasis::Language),
                // Slashes in a file of commas are American more often than not.
                (None, None) if seen.dates.slashes > 0 && self.delimiter == Delimiter::Comma => {
                    (DateOrder::Mdy, DateBasis::Default)
                }
                (None, None) => (DateOrder::Dmy, DateBasis::Default),
            },
        };
        said.assumptions.push(Assumption::DateOrder { column: name(), order, basis });
        let candidates = vec!["dmy".into(), "mdy".into()];
        said.questions.push(Question { code: QuestionCode::DateOrder, column: Some(name()), candidates, value: None });
        order
    }
}

/// Whether the cells of a column are numbers.
fn is_numeric(column: &Column) -> bool {
    matches!(column.kind, ColumnType::Number | ColumnType::Score)
}

fn decided_mark(seen: &ColumnEvidence) -> Option<DecimalMark> {
    match seen.numbers.verdict() {
        Verdict::Decided(mark) => Some(mark),
        _ => None,
    }
}

/// Each value once, in their order.
fn each<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = vec![];
    for value in values {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found
}

/// The commonest value; between equals the one that comes first.
fn majority<T: PartialEq + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Vec<(T, u32)> = vec![];
    for value in values {
        match counts.iter_mut().find(|(other, _)| *other == value) {
            Some((_, count)) => *count += 1,
            None => counts.push((value, 1)),
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(value, _)| value)
}

/// Guesses the roles; then those the caller named take theirs. Who and which order are names, even in digits:
/// as numbers, 00123 and 123 would be one.
#[cold]
fn give_roles(columns: &mut [Column], rows: &FirstRows, hints: &RoleHints) -> Result<(), LoyaltyError> {
    roles::guess(columns, rows);
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
