//! Hints: what does the caller know about a table that need not be guessed?

use super::cell::date::DateOrder;
use super::cell::number::DecimalMark;
use super::text::code_pages::Encoding;
use super::text::records::Delimiter;
use serde::Deserialize;

/// What the caller knows already.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Hints {
    /// The encoding of each file that no byte order mark begins.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub encoding: Option<Encoding>,
    /// The delimiter.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub delimiter: Option<Delimiter>,
    /// The decimal mark of every column.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub decimal: Option<DecimalMark>,
    /// The date order.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub date_order: Option<DateOrder>,
    /// Whether the first row of each file holds names.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub header: Option<bool>,
    /// Whether characters garbled before the file was saved are repaired: SÃ¸ren is read as Søren. Texts and the
    /// names of columns are, where nothing is lost by it; numbers and dates are not.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub repair: Option<bool>,
    /// What a column without a name is called, before its position; default "Column".
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub unnamed_column: Option<String>,
    /// The roles of columns; those not given are guessed.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub roles: RoleHints,
}

impl Hints {
    /// Whether garbled characters are repaired.
    pub(super) fn repairs(&self) -> bool {
        self.repair == Some(true)
    }
}

/// The name of the column of each role.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[allow(missing_docs)] // Each field is documented by the role of its name.
pub struct RoleHints {
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub customer: Option<String>,
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub date: Option<String>,
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub amount: Option<String>,
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub order: Option<String>,
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub quantity: Option<String>,
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub segment: Option<String>,
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub score: Option<String>,
}

/// What the caller knows of one file alone.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct FileHints {
    /// Its name, for the report.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub name: Option<String>,
    /// Its encoding; default: that of the hints for all files.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub encoding: Option<Encoding>,
    /// The character between its fields; default: that of the hints for all files.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub delimiter: Option<Delimiter>,
}
