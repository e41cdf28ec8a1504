//! Which rows of the definitions have a test?

use super::{btyd, programme, retention, strategy, survey, value};
use std::collections::BTreeSet;
use std::path::Path;

/// Rows about files of orders, tested where files are read: `tests/files.rs`, `src/retention/cohort`, `src/value/rfm` and
/// `src/value/highlights.rs`.
const FILES: &[&str] = &[
    "Cohort matrix",
    "High-value, at-risk, new customers",
    "Inactivity threshold (non-contract)",
    "RFM",
    "Revenue cohorts",
];

/// The first cell of every row in a table of `metrics.md` that states a number.
fn rows_of(definitions: &str) -> BTreeSet<String> {
    let cells = definitions.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    cells.map(|cell| cell.replace("**", "")).filter(|cell| cell != "Metric" && cell != "Tool").collect()
}

#[test]
fn every_row_of_the_definitions_has_a_test() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/spec/metrics.md");
    let Ok(definitions) = std::fs::read_to_string(&path) else {
        println!("skipped: the definitions are not beside this clone");
        return;
    };
    let tested: BTreeSet<String> =
        [survey::ROWS, retention::ROWS, value::ROWS, btyd::ROWS, programme::ROWS, strategy::ROWS, FILES]
            .concat()
            .into_iter()
            .map(String::from)
            .collect();
    let rows = rows_of(&definitions);
    let covered = rows.intersection(&tested).count();
    println!("{covered} of {} rows of the definitions are covered", rows.len());
    let unknown: Vec<_> = tested.difference(&rows).collect();
    assert!(unknown.is_empty(), "tests name rows that the definitions do not have: {unknown:?}");
    let missing: Vec<_> = rows.difference(&tested).collect();
    assert!(missing.is_empty(), "rows without a test: {missing:?}");
}
