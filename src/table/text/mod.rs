//! From bytes to records: decoding, and cutting at delimiters and line ends.

pub(crate) mod code_pages;
pub mod encoding;
mod legacy;
pub mod mojibake;
pub(crate) mod place;
pub mod records;
mod structure;
