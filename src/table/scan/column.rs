//! Column profile: what do the cells of one column say together?

use super::language::Language;
use super::roles;
use crate::table::cell::currency::{currency_of_name, told_apart};
use crate::table::cell::date::{self, MetDays};
use crate::table::cell::missing::is_missing;
use crate::table::cell::named_answer::named;
use crate::table::cell::number::{Evidence, Found, is_rounded};
use crate::table::cell::score;
use crate::table::layout::{Column, ColumnType, Role};
use crate::table::lines::{Lines, MOST_LINES};
use crate::table::report::*;
use crate::table::rows::source::{PlainCells, PlainKind};
use crate::table::text::records::{Batch, text_of};
use crate::warning::Warning;

/// Longer cells are neither numbers nor dates. JavaScript's dates name the time zone in words.
const LONGEST: usize = 80;

/// So many texts tell what a column of texts holds.
const ENOUGH: u64 = 1000;

/// What has been seen of one column so far.
#[derive(Debug, Default)]
pub(super) struct ColumnEvidence {
    /// Whether numbers may count days: the column is named as a date.
    is_named_date: bool,
    filled: u64,
    pub(crate) dates: date::Evidence,
    pub(crate) numbers: Evidence,
    /// Whole numbers from 0 to 10.
    scores: u64,
    /// Answers with the label of an end point, or in words.
    labelled: u64,
    /// Which of the five answers in words there are, a bit each.
    words: u8,
    /// How many texts are no answer, as far as that is looked at.
    in_vain: u8,
    /// Answers that are groups of answers: "Promoter".
    groups: u64,
    /// Numbers that are days as Excel counts them.
    serials: Serials,
    /// Numbers that are moments as computers count them.
    moments: u64,
    missing: u64,
    /// Whether a cell is digits that a number does not keep: a zero in front, as in 00123, or more than it can hold.
    keeps_digits: bool,
    rounded: Lines,
    currencies: Vec<&'static str>,
    first_dates: Firsts,
    first_numbers: Firsts,
    /// Cells that are neither date nor number nor missing.
    others: Lines,
}

#[derive(Debug, Default)]
struct Serials {
    possible: u64,
    /// Those before 1950 and after 2100.
    unlikely: Lines,
}

/// The first lines of some kind of cell.
#[derive(Debug, Default)]
struct Firsts(Vec<u64>);

impl Firsts {
    #[inline]
    fn note(&mut self, line: u64) {
        if self.0.len() < MOST_LINES {
            self.0.push(line);
        }
    }

    #[inline]
    fn is_full(&self) -> bool {
        self.0.len() == MOST_LINES
    }
}

impl ColumnEvidence {
    pub(crate) fn new(is_named_date: bool) -> Self {
        Self { is_named_date, ..Self::default() }
    }

    /// Whether no cell held anything.
    pub(super) fn is_blank(&self) -> bool {
        self.filled == 0
    }

    /// Counts a cell that is written as most are and tells nothing new; whether it is. For the loop that everything waits for.
    #[inline(always)]
    pub(super) fn count(&mut self, cell: &[u8], met: &mut MetDays) -> bool {
        let (Some(first), Some(last)) = (cell.first(), cell.last()) else { return true };
        let is_known = if first.is_ascii_alphabetic() {
            if !(self.is_settled() && *last > b' ' && is_plainly_text(cell, *first)) {
                return false;
            }
            self.others.count += 1;
            true
        } else if cell.len() == 10 && cell[4] == b'-' {
            self.first_dates.is_full() && self.dates.note_iso(cell, met)
        } else if self.first_numbers.is_full() && !self.is_named_date {
            match self.numbers.count(cell) {
                Some(true) => self.scores += 1,
                Some(false) => {}
                None => return false,
            }
            true
        } else {
            false
        };
        if is_known {
            self.filled += 1;
        }
        is_known
    }

    /// Notes a cell without spaces around it. Each kind of cell is tried once, the most common first.
    #[inline]
    pub(crate) fn note(&mut self, cell: &[u8], line: u64, met: &mut MetDays) {
        let Some(first) = cell.first() else { return };
        self.filled += 1;
        if is_plainly_text(cell, *first) {
            self.note_text(cell, line);
        } else if cell.len() == 10 && cell[4] == b'-' && self.dates.note_iso(cell, met) {
            self.first_dates.note(line);
        } else {
            self.note_other(cell, line);
        }
    }

    /// Notes the cells of the first records of a batch, none of which is blank.
    pub(super) fn note_all(&mut self, batch: &Batch<'_>, rows: usize, at: usize, met: &mut MetDays) {
        for row in 0..rows {
            let cell = batch.cell(row, at);
            let is_quoted = cell.first() == Some(&b'"');
            if (is_quoted || !self.count(cell, met))
                && let Some(record) = batch.record(row)
            {
                self.note(text_of(cell).trim_ascii(), record.line, met);
            }
        }
    }

    /// Counts cells that were read as what the column holds; whether they need no closer look.
    pub(super) fn count_plain(&mut self, PlainCells { kind, count, .. }: &PlainCells) -> bool {
        match kind {
            PlainKind::Days if self.first_dates.is_full() => self.dates.dates += count,
            PlainKind::Scores if self.first_numbers.is_full() && !self.is_named_date => {
                self.numbers.numbers += count;
                self.scores += count;
            }
            _ => return false,
        }
        self.filled += count;
        true
    }

    /// Whether the column is one of names or texts: many of them, and nothing else.
    #[inline]
    pub(super) fn is_settled(&self) -> bool {
        self.others.count > ENOUGH && self.numbers.numbers + self.dates.dates == 0 && !self.may_be_answers()
    }

    fn note_other(&mut self, cell: &[u8], line: u64) {
        let may_be_day = (6..=LONGEST).contains(&cell.len());
        if let Some(found) = self.numbers.note_plain(cell, line) {
            // 20260131 is a day too.
            let is_day = cell.len() == 8 && is_digits(cell) && self.dates.note(cell, line);
            if !is_day {
                self.first_numbers.note(line);
            }
            self.note_number(found, cell, line);
        } else if may_be_day && self.dates.note(cell, line) {
            self.first_dates.note(line);
        } else if cell.len() <= LONGEST
            && let Some(found) = self.numbers.note_dressed(cell, line)
        {
            self.first_numbers.note(line);
            self.note_number(found, cell, line);
        } else {
            self.note_text(cell, line);
        }
    }

    #[inline]
    fn note_number(&mut self, found: Found, cell: &[u8], line: u64) {
        self.scores += u64::from((0.0..=10.0).contains(&found.value) && found.value.fract() == 0.0);
        let loses = (cell[0] == b'0' && cell.len() > 1) || cell.len() > 15;
        self.keeps_digits |= loses && is_digits(cell);
        if self.is_named_date && (0.0..200_000.0).contains(&found.value) {
            self.serials.possible += 1;
            if !date::is_likely_serial(found.value) {
                self.serials.unlikely.note(line);
            }
        }
        if found.value >= 1e9 {
            self.moments += u64::from(date::unix_seconds(found.value).is_some());
        }
        if let Some(money) = found.money
            && !self.currencies.contains(&money)
        {
            self.currencies.push(money);
        }
        if found.value >= 1e11 && is_rounded(cell) {
            self.rounded.note(line);
        }
    }

    fn note_text(&mut self, cell: &[u8], line: u64) {
        let settled = self.is_settled(); // In a column of names no word is missing.
        if !settled && is_missing(cell) {
            self.missing += 1;
            return;
        }
        if !settled && cell.len() <= 2 * LONGEST && (self.others.count <= ENOUGH || self.may_be_answers()) {
            self.note_answer(cell);
        }
        self.others.note(line);
    }

    /// Whether half of the texts are answers.
    fn may_be_answers(&self) -> bool {
        2 * self.labelled > self.others.count
    }

    #[inline(never)]
    fn note_answer(&mut self, cell: &[u8]) {
        if score::labelled(cell).is_some_and(|score| (0.0..=10.0).contains(&score)) {
            self.labelled += 1;
            return;
        }
        /// Texts of which none is an answer, after which words are not looked up any more.
        const IN_VAIN: u8 = 64;
        if self.labelled == 0 && self.in_vain == IN_VAIN {
            return;
        }
        if let Some(named) = named(cell) {
            self.labelled += 1;
            self.groups += u64::from(named.is_group);
            if !cell.contains(&b'/') && named.scale.1 == 5.0 {
                self.words |= 1 << named.score as u8;
            }
        } else if self.in_vain < IN_VAIN {
            self.in_vain += 1;
        }
    }

    /// Whether nearly all cells that say something are of a kind.
    fn most(&self, count: u64) -> bool {
        let known = self.filled - self.missing;
        known > 0 && count * 100 >= known * 95
    }

    /// Whether the column's numbers count days.
    pub(super) fn counts_days(&self) -> bool {
        self.most(self.serials.possible) && 2 * self.serials.unlikely.count <= self.serials.possible
    }

    /// Whether the column's numbers are moments as computers count them.
    pub(super) fn counts_moments(&self, name: &str) -> bool {
        self.most(self.moments) && (self.is_named_date || date::is_time_named_by(name))
    }

    #[cold]
    pub(crate) fn kind(&self, name: &str) -> ColumnType {
        let is_score = self.scores == self.numbers.numbers
            && self.most(self.scores + self.labelled)
            // A column of 7 Main Street has no bare numbers among its labels, and one word may be anything.
            && ((self.labelled > self.groups && self.scores > 0)
                || self.words.count_ones() > 1
                || roles::names_a_score(name));
        if self.most(self.dates.dates) || self.counts_days() || self.counts_moments(name) {
            ColumnType::Date
        } else if is_score {
            ColumnType::Score
        } else if self.most(self.numbers.numbers) && !self.keeps_digits {
            ColumnType::Number
        } else {
            ColumnType::Text
        }
    }

    /// Whether the column's long numbers were names, and are destroyed: amounts that large are amounts.
    pub(super) fn is_destroyed(&self, column: &Column) -> bool {
        let is_name = matches!(column.role, Some(Role::Customer | Role::Order));
        let is_amount = matches!(column.role, Some(Role::Amount | Role::Quantity | Role::Score));
        self.rounded.count > 0 && !is_amount && (is_name || 2 * self.numbers.numbers >= self.filled - self.missing)
    }

    /// The currency of a column of numbers, or the several that it has, and what is odd about it.
    #[cold]
    pub(crate) fn currency(
        &self,
        name: &str,
        language: Option<Language>,
        assumptions: &mut Vec<Assumption>,
        warnings: &mut Vec<Warning>,
    ) -> (Option<String>, Vec<String>) {
        let column = || name.to_string();
        let found = told_apart(self.currencies.clone());
        let one = match found[..] {
            [] => currency_of_name(name).map(str::to_string),
            [crate::table::cell::currency::KRONER] => {
                let known = currency_of_name(name);
                let taken = known.or_else(|| language?.kroner());
                match (known, taken) {
                    (None, Some(currency)) => {
                        assumptions.push(Assumption::Kroner { column: column(), currency: currency.into() })
                    }
                    (None, None) => assumptions.push(Assumption::UnknownKroner { column: column() }),
                    _ => {}
                }
                taken.map(str::to_string)
            }
            [one] => Some(one.to_string()),
            _ => {
                let currencies: Vec<_> = found.iter().map(|code| code.to_string()).collect();
                warnings.push(Warning::MixedCurrencies { column: column(), currencies: currencies.clone() });
                return (None, currencies);
            }
        };
        (one, vec![])
    }

    /// Says what is odd about the cells of a column, once its type and the order of its dates are known.
    #[cold]
    pub(super) fn explain(&self, column: &Column, assumptions: &mut Vec<Assumption>, warnings: &mut Vec<Warning>) {
        let name = || column.name.clone();
        if self.is_destroyed(column) {
            let Lines { count, first } = self.rounded.clone();
            warnings.push(Warning::IdentifiersDestroyed { column: name(), count, lines: first });
        }
        let strays = match column.kind {
            ColumnType::Date => self.no_dates(column.date_order),
            ColumnType::Number => self.no_numbers(self.others.count),
            ColumnType::Score => self.no_numbers(self.others.count - self.labelled),
            ColumnType::Text => return,
        };
        if strays.count > 0 {
            warnings.push(Warning::StrayValues { column: name(), count: strays.count, lines: strays.first });
        }
        if self.missing > 0 {
            assumptions.push(Assumption::MissingWords { column: name(), count: self.missing });
        }
        let is_elsewhere = self.dates.with_offset > 0 || column.date_order == Some(DateOrder::Unix);
        if column.kind == ColumnType::Date && is_elsewhere {
            assumptions.push(Assumption::DayAsWritten { column: name() });
        }
        if column.kind == ColumnType::Date && self.dates.months > 0 {
            assumptions.push(Assumption::FirstOfMonth { column: name(), count: self.dates.months });
        }
    }

    /// The cells that are no number.
    #[cold]
    fn no_numbers(&self, others: u64) -> Lines {
        let count = self.filled - self.missing - self.numbers.numbers - (self.others.count - others);
        if others == 0 && count == 0 {
            return Lines::default();
        }
        Lines { count, first: merged(&[&self.others.first, &self.first_dates.0]) }
    }

    /// The cells that are no date in the column's order.
    #[cold]
    fn no_dates(&self, order: Option<DateOrder>) -> Lines {
        let known = self.filled - self.missing;
        match order {
            Some(DateOrder::Serial1900 | DateOrder::Serial1904) => {
                let count = self.serials.unlikely.count + self.others.count;
                Lines { count, first: merged(&[&self.others.first, &self.serials.unlikely.first]) }
            }
            Some(DateOrder::Unix) => {
                let count = known.saturating_sub(self.moments + self.dates.dates);
                Lines { count, first: merged(&[&self.others.first]) }
            }
            order => {
                let misread = match order {
                    Some(DateOrder::Dmy) => &self.dates.mdy,
                    Some(DateOrder::Mdy) => &self.dates.dmy,
                    _ => &Lines::default(),
                };
                let count = known.saturating_sub(self.dates.dates) + misread.count;
                Lines { count, first: merged(&[&self.others.first, &self.first_numbers.0, &misread.first]) }
            }
        }
    }
}

fn is_digits(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_digit)
}

/// The first of several lists of lines.
fn merged(lists: &[&[u64]]) -> Vec<u64> {
    let mut lines = vec![];
    for line in lists.iter().copied().flatten() {
        if let Err(at) = lines.binary_search(line) {
            lines.insert(at, *line);
        }
    }
    lines.truncate(MOST_LINES);
    lines
}

/// Whether a cell needs no closer look: it begins with a letter, and a digit follows at once (C0243958) or nowhere.
#[inline]
fn is_plainly_text(cell: &[u8], first: u8) -> bool {
    let begins = first.is_ascii_alphabetic();
    begins && (cell.len() > LONGEST || cell.get(1).is_some_and(u8::is_ascii_digit) || !has_digit(cell))
}

#[inline]
fn has_digit(cell: &[u8]) -> bool {
    /// Whether one of eight bytes is a digit: all at once (Anderson, "Bit Twiddling
    /// Hacks", "Determine if a word has a byte between m and n").
    fn may_be_in(eight: &[u8; 8]) -> bool {
        const ONES: u64 = u64::MAX / 255;
        let bytes = u64::from_le_bytes(*eight);
        let low = bytes & (127 * ONES);
        ((127 + u64::from(b'9') + 1) * ONES).wrapping_sub(low)
            & !bytes
            & low.wrapping_add((127 - (u64::from(b'0') - 1)) * ONES)
            & (128 * ONES)
            != 0
    }
    match (cell.first_chunk(), cell.last_chunk()) {
        (Some(start), Some(end)) if cell.len() <= 16 && !may_be_in(start) && !may_be_in(end) => false,
        _ => cell.iter().any(u8::is_ascii_digit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_digit_is_found_wherever_it_stands(cell in "[a-zøł 0-9/:;-]{0,20}") {
            prop_assert_eq!(has_digit(cell.as_bytes()), cell.bytes().any(|byte| byte.is_ascii_digit()));
        }

        #[test]
        fn what_is_counted_is_what_would_be_noted(
            first in prop::sample::select(vec!["Anna", "C123", "2026-03-04", "12.50", "7", "1,5", ""]),
            cells in prop::collection::vec("[0-9]{1,3}[.,]?[0-9]{0,3}|2026-0[1-4]-[0-3][0-9]|[A-Z][a-z0-9]{0,9}|[0-9]{8}|kr 5|N/A|1E5|0[0-9]|", 1..40),
            is_named_date: bool,
        ) {
            let (mut counted, mut noted) = (ColumnEvidence::new(is_named_date), ColumnEvidence::new(is_named_date));
            let mut met = MetDays::default();
            for line in 0..1200 {
                counted.note(first.as_bytes(), line, &mut met);
                noted.note(first.as_bytes(), line, &mut met);
            }
            for (line, cell) in (1200..).zip(&cells) {
                if !counted.count(cell.as_bytes(), &mut met) {
                    counted.note(cell.as_bytes(), line, &mut met);
                }
                noted.note(cell.as_bytes(), line, &mut met);
                prop_assert_eq!(format!("{counted:?}"), format!("{noted:?}"), "{}", cell);
            }
        }
    }
}
