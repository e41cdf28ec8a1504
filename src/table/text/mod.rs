//! Text: from bytes to records, by decoding and splitting at delimiters and line ends.

pub(crate) mod code_pages;
pub mod encoding;
mod index;
mod legacy;
pub mod mojibake;
pub(crate) mod place;
mod plain;
pub mod records;
mod structure;
