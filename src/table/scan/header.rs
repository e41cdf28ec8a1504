//! Header: what are the columns called, and is the first row their names?

use crate::table::cell::date;
use crate::table::cell::missing::is_missing;
use crate::table::cell::number::Evidence;
use crate::table::cell::words::ascii_trimmed;
use crate::table::report::Assumption;
use crate::table::text::mojibake;
use crate::table::text::records::Record;
use std::collections::{BTreeMap, BTreeSet};

/// Whether a record is data: it says something, and only numbers, dates and words for what is missing.
pub(super) fn is_data(record: &Record<'_>) -> bool {
    let says = |cell: &[u8]| date::Evidence::default().note(cell, 0) || Evidence::default().note(cell, 0).is_some();
    let mut any = false;
    for cell in record.fields() {
        let cell = cell.trim_ascii();
        if !cell.is_empty() && !is_missing(cell) {
            any = true;
            if !says(cell) {
                return false;
            }
        }
    }
    any
}

/// The names that a header gives the columns.
pub(crate) fn names(record: &Record<'_>, repair: bool) -> Vec<String> {
    let name = |cell| if repair { mojibake::repaired(cell) } else { cell };
    record.fields().map(|cell| String::from_utf8_lossy(&name(ascii_trimmed(cell))).into_owned()).collect()
}

/// Names for all columns, none empty and none twice. A column without one is called `unnamed` and its position.
pub(super) fn distinct_names(
    given: &[String],
    count: usize,
    header: bool,
    unnamed_column: &str,
    assumptions: &mut Vec<Assumption>,
) -> Vec<String> {
    // The first of two keeps its name; a later "a" must not take the place of a real "a 2".
    let mut taken: BTreeSet<String> = given.iter().cloned().collect();
    let mut first_of = taken.clone();
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let mut names = vec![];
    for at in 0..count {
        let from = given.get(at).cloned().unwrap_or_default();
        let unnamed = from.is_empty();
        let base = if unnamed { format!("{unnamed_column} {}", at + 1) } else { from.clone() };
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
