//! What is true of every input, however odd: one file for each target of the fuzzer, whose `check` takes bytes and fails where a law does.
//!
//! `make fuzz` searches for bytes that break one. Those that did are kept in `fuzz/crashers`, and `tests/crashers.rs` tries them again.

pub mod cells;
mod given;
pub mod orders;
pub mod programme;
pub mod purchases;
pub mod reader;
pub mod retention;
pub mod spreadsheet;
pub mod strategy;
pub mod subscriptions;
pub mod survey;
pub mod survival;
pub mod value;

/// Fails where bytes break a law.
pub type Check = fn(&[u8]);

/// Every target, by its name.
pub const TARGETS: [(&str, Check); 12] = [
    ("cells", cells::check),
    ("orders", orders::check),
    ("programme", programme::check),
    ("purchases", purchases::check),
    ("reader", reader::check),
    ("retention", retention::check),
    ("spreadsheet", spreadsheet::check),
    ("strategy", strategy::check),
    ("subscriptions", subscriptions::check),
    ("survey", survey::check),
    ("survival", survival::check),
    ("value", value::check),
];
