//! Source columns: which number or day does a cell give, and does the column hold what was claimed?

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::scale::Scale;
use crate::error::field;
use crate::table::cell::date::DateOrder;
use crate::table::cell::date::{self, MetDays, Stamp};
use crate::table::cell::missing::is_missing;
use crate::table::cell::named_answer::named_on;
use crate::table::cell::number::{self, DecimalMark};
use crate::table::cell::score::{self, ScoreCell};
use crate::table::cell::time_zone::TimeZone;
use crate::table::cell::words::shown;
use crate::table::layout::{Layout, Question, QuestionCode, position};
use crate::table::lines::Lines;
use crate::table::report::{Assumption, SkipReason};
use crate::table::text::records::Record;
use crate::warning::Warning;
use serde::Deserialize;

/// Cells of a column that tell nothing but that they are what the column holds: a day that can be read in one order only, or a
/// whole number from 0 to 10. The scan counts them, and does not look at them again.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainCells {
    pub(crate) at: usize,
    pub(crate) kind: PlainKind,
    pub(crate) count: u64,
    pub(crate) empty: u64,
}

/// What plain cells are.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum PlainKind {
    #[default]
    Days,
    Scores,
}

/// A column to read numbers or days from, and the first of its cells that is none.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) at: usize,
    pub(crate) name: String,
    pub(crate) mark: DecimalMark,
    order: DateOrder,
    zone: Option<TimeZone>,
    pub(crate) read: u64,
    /// The first cell that could not be read, and the lines of all of them.
    misread: Option<(u64, String)>,
    strays: Lines,
    /// Whether an answer was a group of them: "Promoter".
    pub(super) has_groups: bool,
    met: MetDays,
    plain: PlainCells,
}

impl Source {
    /// The column of this name, read as the layout says unless a question about it was answered otherwise.
    #[cold]
    fn new(layout: &Layout, name: &str, answers: &[Answer], zone: Option<&TimeZone>) -> Result<Self, LoyaltyError> {
        let at = position(&layout.columns, name)?;
        let mark = answered(answers, QuestionCode::DecimalMark, name).and_then(Reply::mark);
        let order = answered(answers, QuestionCode::DateOrder, name).and_then(Reply::order);
        Ok(Self {
            at,
            name: name.into(),
            mark: mark.or(layout.columns[at].decimal).unwrap_or(DecimalMark::Point),
            order: order.or(layout.columns[at].date_order).unwrap_or(DateOrder::Ymd),
            zone: zone.cloned(),
            read: 0,
            misread: None,
            strays: Lines::default(),
            has_groups: false,
            met: MetDays::default(),
            plain: PlainCells { at, ..PlainCells::default() },
        })
    }

    pub(crate) fn number(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        let parse = |source: &Self, cell: &[u8]| number::read(cell, source.mark).filter(|value| value.is_finite());
        self.value(record, parse, SkipReason::NoAmount, SkipReason::BadAmount)
    }

    /// The day in a cell.
    #[inline]
    pub(crate) fn day_of(&mut self, cell: &[u8]) -> Option<i32> {
        let Self { order, zone, met, .. } = self;
        met.day(cell, || read_day(cell, *order, zone.as_ref()))
    }

    /// Counts a day that was read and is kept.
    #[inline]
    pub(super) fn keep_day(&mut self, cell: &[u8]) {
        self.read += 1;
        if cell.len() == 10 && cell[4] == b'-' && self.order == DateOrder::Ymd {
            self.plain.count += 1;
        }
    }

    /// The plain cells since this was asked before.
    pub(super) fn take_plain(&mut self) -> PlainCells {
        let none = PlainCells { count: 0, empty: 0, ..self.plain };
        std::mem::replace(&mut self.plain, none)
    }

    pub(crate) fn day(&mut self, record: &Record<'_>) -> Result<i32, SkipReason> {
        if let Some(day) = record.simple_field(self.at).and_then(|cell| self.day_of(cell)) {
            self.read += 1;
            return Ok(day);
        }
        self.value(
            record,
            |source, cell| read_day(cell, source.order, source.zone.as_ref()),
            SkipReason::NoDate,
            SkipReason::BadDate,
        )
    }

    /// The day in a cell, that of a year after 2100 too: some systems write the end of what does not end as 9999-12-31.
    /// Others write 0000-00-00, which is missing.
    pub(super) fn day_of_any_year(&mut self, record: &Record<'_>) -> Result<i32, SkipReason> {
        if record.simple_field(self.at).is_some_and(|cell| cell.starts_with(b"0000-00-00")) {
            return Err(SkipReason::NoDate);
        }
        let parse = |source: &Self, cell: &[u8]| {
            let day = date::day(cell, source.order, source.zone.as_ref());
            day.filter(|day| *day > 0 || day::is_plausible(*day))
        };
        self.value(record, parse, SkipReason::NoDate, SkipReason::BadDate)
    }

    /// The moment in a cell, in seconds since 1970 in Greenwich; in those of its own clock where it names no offset. A day
    /// without a time is its midnight.
    pub(crate) fn moment(&mut self, record: &Record<'_>) -> Result<f64, SkipReason> {
        let parse = |source: &Self, cell: &[u8]| {
            let Stamp { day, time, offset } =
                date::parse(cell, source.order).filter(|stamp| day::is_plausible(stamp.day))?;
            let (hour, minute, second) = time.unwrap_or_default();
            let of_day = 3600 * i32::from(hour) + 60 * i32::from(minute) + i32::from(second.unwrap_or(0));
            Some(86_400.0 * f64::from(day) + f64::from(of_day - 60 * i32::from(offset.unwrap_or(0))))
        };
        self.value(record, parse, SkipReason::NoDate, SkipReason::BadDate)
    }

    fn value<T>(
        &mut self,
        record: &Record<'_>,
        parse: impl Fn(&Self, &[u8]) -> Option<T>,
        missing: SkipReason,
        malformed: SkipReason,
    ) -> Result<T, SkipReason> {
        let cell = record.field(self.at).unwrap_or_default();
        if let Some(value) = parse(self, &cell) {
            self.read += 1;
            return Ok(value);
        }
        let cell = cell.trim_ascii();
        if cell.is_empty() || is_missing(cell) {
            return Err(missing);
        }
        self.misread(record.line, cell);
        Err(malformed)
    }

    #[cold]
    fn misread(&mut self, line: u64, cell: &[u8]) {
        self.strays.note(line);
        self.misread.get_or_insert_with(|| (line, shown(cell.trim_ascii())));
    }

    /// A number, or an answer with its label or in words: `5 – very good`, `Very satisfied`.
    pub(super) fn rating(&mut self, record: &Record<'_>) -> Option<f64> {
        let parse = |source: &Self, cell: &[u8]| {
            let finite = |value: &f64| value.is_finite();
            number::read(cell, source.mark).or_else(|| score::on_any_scale(cell)).filter(finite)
        };
        self.value(record, parse, SkipReason::NoAnswer, SkipReason::BadAnswer).ok()
    }

    /// The answer on a scale, in steps above the lowest.
    #[inline]
    pub(super) fn step(&mut self, record: &Record<'_>, scale: Scale) -> Result<u8, SkipReason> {
        let Scale(low, high) = scale;
        self.plain.kind = PlainKind::Scores;
        let cell = record.simple_field(self.at);
        // The commonest answers first, in whole numbers.
        let score = match cell {
            Some([ones @ b'0'..=b'9']) => Some(ones - b'0'),
            Some(b"10") => Some(10),
            _ => None,
        };
        if let Some(score) = score.map(f64::from).filter(|score| (low..=high).contains(score)) {
            self.read += 1;
            self.plain.count += 1;
            return Ok((score - low) as u8);
        }
        let says = match cell {
            Some(cell) => score::read(cell),
            None => score::read(&record.field(self.at).unwrap_or_default()),
        };
        match says {
            ScoreCell::Score(score) if (low..=high).contains(&score) && score.fract() == 0.0 => {
                self.read += 1;
                Ok((score - low) as u8)
            }
            ScoreCell::Missing if cell == Some(b"") => {
                self.plain.empty += 1;
                Err(SkipReason::NoAnswer)
            }
            ScoreCell::Missing => Err(SkipReason::NoAnswer),
            ScoreCell::Score(_) | ScoreCell::NotAScore => self.named_step(record, scale),
        }
    }

    /// As [`Source::step`], of an answer that names its scale.
    #[cold]
    fn named_step(&mut self, record: &Record<'_>, scale: Scale) -> Result<u8, SkipReason> {
        let cell = record.field(self.at).unwrap_or_default();
        if let Some(named) = named_on(&cell, scale) {
            self.read += 1;
            self.has_groups |= named.is_group;
            return Ok((named.score - scale.0) as u8);
        }
        self.misread(record.line, &cell);
        Err(SkipReason::BadAnswer)
    }

    /// The first misread cell of a column of which no cell could be read.
    pub(super) fn hopeless(&self) -> Option<(String, u64, String)> {
        let (line, value) = self.misread.clone().filter(|_| self.read == 0)?;
        Some((self.name.clone(), line, value))
    }

    /// Whether no cell of a column that is not needed could be read, which is then said.
    #[cold]
    pub(super) fn is_left_out(&self, said: &mut Vec<Warning>) -> bool {
        let found = self.hopeless().map(|(column, line, value)| Warning::ColumnLeftOut { column, line, value });
        let is_left_out = found.is_some();
        said.extend(found);
        is_left_out
    }

    /// Cells that could not be read, where they are more than one in fifty.
    #[cold]
    pub(super) fn many_strays(self, rows: u64) -> Option<Warning> {
        if 50 * self.strays.count > rows { self.stray_values() } else { None }
    }

    /// Cells that could not be read, in a column where others could.
    pub(super) fn stray_values(self) -> Option<Warning> {
        let Self { name: column, strays: Lines { count, first: lines }, .. } = self;
        (count > 0).then_some(Warning::StrayValues { column, count, lines })
    }
}

fn read_day(cell: &[u8], order: DateOrder, zone: Option<&TimeZone>) -> Option<i32> {
    date::day(cell, order, zone).filter(|day| day::is_plausible(*day))
}

/// Refuses a column of days or of numbers of which no cell could be read.
pub(super) fn refuse_hopeless(dates: &[Option<&Source>], numbers: &[Option<&Source>]) -> Result<(), LoyaltyError> {
    let hopeless = |columns: &[Option<&Source>]| columns.iter().flatten().find_map(|column| column.hopeless());
    if let Some((name, line, value)) = hopeless(dates) {
        return Err(LoyaltyError::NotADateColumn { name, line, value });
    }
    match hopeless(numbers) {
        Some((name, line, value)) => Err(LoyaltyError::NotANumberColumn { name, line, value }),
        None => Ok(()),
    }
}

pub(super) fn answered(answers: &[Answer], code: QuestionCode, name: &str) -> Option<Reply> {
    answers.iter().find(|answer| answer.code == code && answer.column == name).map(|answer| answer.answer)
}

/// The columns of a table, and what was said about reading them.
pub(super) struct Columns<'a> {
    layout: &'a Layout,
    answers: &'a [Answer],
    zone: Option<&'a TimeZone>,
}

impl<'a> Columns<'a> {
    /// Refuses answers about a column that the table does not have, and a day to look back from that is none.
    pub(crate) fn new(
        layout: &'a Layout,
        as_of: Option<&String>,
        zone: Option<&'a TimeZone>,
        answers: &'a [Answer],
    ) -> Result<Self, LoyaltyError> {
        as_of.map(|text| day::from_iso(field!("as_of"), text)).transpose()?;
        answers.iter().try_for_each(|answer| position(&layout.columns, &answer.column).map(drop))?;
        Ok(Self { layout, answers, zone })
    }

    /// Where the column of this name stands.
    pub(crate) fn at(&self, name: &str) -> Result<usize, LoyaltyError> {
        position(&self.layout.columns, name)
    }

    /// The column of this name, to read numbers or days from.
    pub(super) fn source(&self, name: &str) -> Result<Source, LoyaltyError> {
        Source::new(self.layout, name, self.answers, self.zone)
    }

    /// Where the column of this name stands, if there is to be one.
    pub(super) fn at_of(&self, name: &Option<String>) -> Result<Option<usize>, LoyaltyError> {
        name.as_ref().map(|name| self.at(name)).transpose()
    }

    /// The column of this name, to read numbers or days from, if there is to be one.
    pub(super) fn source_of(&self, name: &Option<String>) -> Result<Option<Source>, LoyaltyError> {
        name.as_ref().map(|name| self.source(name)).transpose()
    }

    /// In which place's days the times of these columns are counted, where one was named.
    pub(super) fn in_zone(&self, dates: &[&String]) -> Vec<Assumption> {
        let of = |zone: &TimeZone, column: &str| Assumption::DayInTimeZone {
            column: column.into(),
            time_zone: zone.name.clone(),
        };
        dates.iter().filter_map(|column| Some(of(self.zone?, column))).collect()
    }

    /// Only the questions about the columns in use, as long as they are not answered.
    #[cold]
    pub(super) fn open_questions(&self, dates: &[&String], numbers: &[&String]) -> Vec<Question> {
        let is_read = |code: QuestionCode, name: &String| match code {
            QuestionCode::DecimalMark => numbers.contains(&name),
            QuestionCode::Scale => false,
            _ => dates.contains(&name),
        };
        let open = |question: &&Question| {
            let Question { code, column, .. } = question;
            column.as_ref().is_none_or(|name| is_read(*code, name) && answered(self.answers, *code, name).is_none())
        };
        self.layout.questions.iter().filter(open).cloned().collect()
    }
}

/// The answer to a question of the table's report.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Answer {
    /// The question.
    pub code: QuestionCode,
    /// The column it is about.
    pub column: String,
    /// The word it is about, of the states of a column; default: all of them.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub value: Option<String>,
    /// One of its candidates.
    pub answer: Reply,
}

/// A candidate of a question about a column.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
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
    /// Rows in this state count.
    Counts,
    /// Rows in this state are left out.
    LeftOut,
    /// The amount is the whole order's: it counts once.
    Once,
    /// The amount is the line's: it counts each time.
    Each,
}

impl Reply {
    pub(crate) fn mark(self) -> Option<DecimalMark> {
        match self {
            Self::Point => Some(DecimalMark::Point),
            Self::Comma => Some(DecimalMark::Comma),
            _ => None,
        }
    }

    pub(crate) fn order(self) -> Option<DateOrder> {
        match self {
            Self::Dmy => Some(DateOrder::Dmy),
            Self::Mdy => Some(DateOrder::Mdy),
            _ => None,
        }
    }
}
