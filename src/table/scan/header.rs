//! Header: what are the columns called, and is the first row their names?

use crate::customer::names::Names;
use crate::table::cell::date;
use crate::table::cell::missing::is_missing;
use crate::table::cell::number::Evidence;
use crate::table::cell::words::ascii_trimmed;
use crate::table::report::Assumption;
use crate::table::text::mojibake;
use crate::table::text::records::Record;

/// The most rows of a header.
const MOST_ROWS: usize = 3;

/// The header of a table, by its first rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    /// How many rows it takes up: 1 also where there is none.
    pub(super) rows: u64,
    /// How many fields the rows of data have.
    pub(super) width: usize,
    /// Whether the first column holds the names of rows, and the header none for it.
    pub(super) has_row_names: bool,
    /// Whether there is none: the first row has a date where the others have one.
    pub(super) is_data: bool,
}

/// A row, its cells without spaces around them.
type Cells = Vec<Vec<u8>>;

impl Head {
    #[cold]
    pub(super) fn of(rows: &[Cells]) -> Self {
        let Some(first) = rows.first() else { return Self { rows: 1, width: 0, has_row_names: false, is_data: false } };
        let count = header_rows(rows);
        let data = rows.get(count..).unwrap_or_default();
        let times = |width: usize| data.iter().filter(|row| row.len() == width).count();
        let commonest = data.iter().map(Vec::len).max_by_key(|width| times(*width)).unwrap_or_default();
        let width = if 2 * times(commonest) > data.len() { commonest.max(first.len()) } else { first.len() };
        let has_row_names = first.len() + 1 == width && names_rows(first, data);
        let is_data = (0..first.len()).any(|at| is_date(&first[at]) && !data.is_empty() && are_dates(data, at));
        Self { rows: count as u64, width, has_row_names, is_data }
    }
}

#[cold]
#[inline(never)]
fn is_date(cell: &[u8]) -> bool {
    date::Evidence::default().note(cell, 0)
}

/// Whether a column holds dates.
#[cold]
#[inline(never)]
fn are_dates(data: &[Cells], at: usize) -> bool {
    let mut filled = data.iter().filter_map(|row| row.get(at)).filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(|cell| is_date(cell))
}

/// Whether the first column names rows, none twice, and the other columns are what the header says.
#[cold]
fn names_rows(first: &Cells, data: &[Cells]) -> bool {
    let names: Vec<&Vec<u8>> = data.iter().filter_map(|row| row.first()).collect();
    let is_new = |(at, name): (usize, &&Vec<u8>)| !name.is_empty() && !names[..at].contains(name);
    let is_named_date = |name: &Vec<u8>| std::str::from_utf8(name).is_ok_and(date::is_named_by);
    // R writes NA where there is nothing.
    let ends_blank = data.iter().any(|row| row.last().is_some_and(Vec::is_empty));
    let fits = first.iter().position(is_named_date).is_none_or(|at| are_dates(data, at + 1) || !are_dates(data, at));
    !names.is_empty() && fits && !ends_blank && names.iter().enumerate().all(is_new)
}

/// How many rows are header: survey tools put the texts of questions and choices below the names, and others a group above
/// them. Such rows say words where the rows of data say numbers and dates.
#[cold]
fn header_rows(rows: &[Cells]) -> usize {
    let is_note = |row: &Cells| {
        let mut filled = row.iter().filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|cell| cell.starts_with(b"{\"ImportId\""))
    };
    if let Some(at) = rows.iter().take(MOST_ROWS).position(is_note) {
        return at + 1;
    }
    let says = |row: &Cells| row.iter().any(|cell| says_data(cell));
    let mut count = 1;
    if says(&rows[0]) {
        return count;
    }
    while count < MOST_ROWS && count + 1 < rows.len() && !says(&rows[count]) && goes_on(rows, count) {
        count += 1;
    }
    count
}

/// Whether the header goes on with a row, none of whose cells is a number or a date.
#[cold]
fn goes_on(rows: &[Cells], at: usize) -> bool {
    let (row, names) = (&rows[at], &rows[0]);
    let behind = rows.get(MOST_ROWS..).filter(|behind| !behind.is_empty()).unwrap_or(&rows[at + 1..]);
    let filled = |row: &Cells, at: usize| row.get(at).is_some_and(|cell| !is_missing(cell));
    let typed = |at: &usize| {
        let cells = || behind.iter().filter_map(|row| row.get(*at)).filter(|cell| !is_missing(cell));
        cells().next().is_some() && cells().all(|cell| says_data(cell))
    };
    let words = (0..row.len()).filter(typed).filter(|at| filled(row, *at)).count();
    // Choices stand below some names only, and never below the one of the respondent.
    let is_below = !filled(row, 0) && filled(names, 0) && (1..row.len()).any(|at| filled(row, at));
    let is_choices = at == 1 && is_below && behind.len() > 1 && behind.iter().all(|row| filled(row, 0));
    let any_typed = (0..row.len()).any(|at| typed(&at));
    words > 1 || any_typed && (row == names || is_choices)
}

/// The names of a header of several rows. Texts of questions below names, and choices below questions, are left out; a column
/// that has but a choice is called by it. Groups above names are said before each.
#[cold]
pub(super) fn joined(rows: &[Vec<String>]) -> Vec<String> {
    let Some((first, below @ [_, ..])) = rows.split_first() else { return rows.concat() };
    let blank = String::new();
    let cell = |row: &[String], at: usize| row.get(at).unwrap_or(&blank).clone();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let is_full = |row: &Vec<String>| row.len() == width && !row.iter().any(String::is_empty);
    let has_notes = below.iter().flatten().any(|cell| cell.starts_with("{\"ImportId\""));
    let are_groups = !has_notes && below.iter().all(is_full);
    let mut group = String::new();
    let name = |at: usize| {
        let own = cell(first, at);
        if !are_groups {
            let others = below.iter().map(|row| cell(row, at));
            return std::iter::once(own).chain(others).find(|name| !name.is_empty()).unwrap_or_default();
        }
        if !own.is_empty() {
            group = own;
        }
        let mut name = group.clone();
        for row in below {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(&row[at]);
        }
        name
    };
    (0..width).map(name).collect()
}

/// Whether a cell is a number or a date.
#[cold]
#[inline(never)]
pub(super) fn says_data(cell: &[u8]) -> bool {
    is_date(cell) || Evidence::default().note(cell, 0).is_some()
}

/// Whether a record is data: it says something, and only numbers, dates and words for what is missing.
#[cold]
pub(super) fn is_data(record: &Record<'_>) -> bool {
    let mut any = false;
    for cell in record.fields() {
        let cell = cell.trim_ascii();
        if !cell.is_empty() && !is_missing(cell) {
            any = true;
            if !says_data(cell) {
                return false;
            }
        }
    }
    any
}

/// The names that a header gives the columns.
#[cold]
pub(crate) fn names(record: &Record<'_>, repair: bool) -> Vec<String> {
    let name = |cell| if repair { mojibake::repaired(cell) } else { cell };
    let text = |cell| String::from_utf8_lossy(&name(ascii_trimmed(cell))).into_owned();
    // Spaces before a quote make it part of the cell, but never of a name.
    let bare = |name: String| match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
        Some(bare) => bare.into(),
        None => name,
    };
    record.fields().map(|cell| bare(text(cell))).collect()
}

/// Names for all columns, none empty and none twice. A column without one is called `unnamed` and its position.
#[cold]
pub(super) fn distinct_names(
    given: &[String],
    count: usize,
    header: bool,
    unnamed_column: &str,
    assumptions: &mut Vec<Assumption>,
) -> Vec<String> {
    let mut taken = Names::default();
    // By the number of a name: whether the column that has it as given is still to come, and how often it was numbered.
    let (mut is_free, mut numbered) = (vec![], vec![]);
    let mut take = |name: &str, is_given: bool, is_free: &mut Vec<bool>, numbered: &mut Vec<u32>| {
        let (number, is_new) = taken.number(name.as_bytes());
        if is_new {
            is_free.push(is_given);
            numbered.push(1);
        }
        (number as usize, is_new)
    };
    // The first of two keeps its name; a later "a" must not take the place of a real "a 2".
    for name in given {
        take(name, true, &mut is_free, &mut numbered);
    }
    let mut names = vec![];
    for at in 0..count {
        let from = given.get(at).cloned().unwrap_or_default();
        let unnamed = from.is_empty();
        let base = if unnamed { [unnamed_column, " ", &(at + 1).to_string()].concat() } else { from.clone() };
        let mut to = base.clone();
        let (number, is_new) = take(&base, false, &mut is_free, &mut numbered);
        let keeps = is_new || !unnamed && std::mem::take(&mut is_free[number]);
        let mut is_taken = !keeps;
        while is_taken {
            numbered[number] += 1;
            to = [&base, " ", &numbered[number].to_string()].concat();
            is_taken = !take(&to, false, &mut is_free, &mut numbered).1;
        }
        if header && to != from {
            assumptions.push(Assumption::RenamedColumn { from, to: to.clone(), position: at as u32 + 1 });
        }
        names.push(to);
    }
    names
}
