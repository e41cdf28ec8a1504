//! Spreadsheets: one sheet as delimited text, which the rest of [`crate::table`] then reads.
//!
//! The text is UTF-8 with commas, quotes where they are needed and LF. Line n is row n of the sheet, as long as no
//! cell holds a line break: blank rows are empty lines, which are no records. Numbers have a decimal point and as
//! many digits as it takes to read them back; days are `yyyy-mm-dd`, with `Thh:mm[:ss]` behind them where they have a
//! time; a formula is its last result; an error such as `#N/A` is an empty cell, and counted.

mod package;
mod text;

use crate::LoyaltyError;
use calamine::{Data, DataRef, Ods, OdsError, Reader, Sheet, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError};
use package::{Kind, unreadable};
use serde::Serialize;
use std::fmt::Display;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use text::Text;

pub use package::MOST_MEGABYTES;
pub use text::MOST_BLANK_ROWS;

/// Which sheet is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Choice {
    /// The first that is not hidden.
    #[default]
    First,
    /// The one with this name.
    Name(String),
    /// The one at this position, counted from 0.
    Position(usize),
}

/// What was read, beside the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SheetRead {
    /// The names of all sheets with cells, hidden ones included, in their order.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// Cells that hold an error such as `#N/A`, and are empty in the text.
    pub error_cells: u64,
}

/// Gives the text of a sheet in parts of about a mebibyte, so that it is never held whole. XLSX, XLSM, XLS and ODS.
///
/// # Errors
/// A file that is no spreadsheet, is encrypted, damaged, or has no such sheet; one that unpacks to more than
/// [`MOST_MEGABYTES`]; a cell more than [`MOST_BLANK_ROWS`] below the one before; more columns than any sheet has.
pub fn sheet_text(bytes: &[u8], choice: &Choice, take: impl FnMut(&[u8], u32)) -> Result<SheetRead, LoyaltyError> {
    let bytes = &*package::without_slashes(bytes);
    let kind = package::kind(bytes)?;
    // calamine gives up on some damaged files by a panic. WebAssembly has none to catch: there the module ends, and the package says why.
    catch_unwind(AssertUnwindSafe(|| read(bytes, kind, choice, take))).unwrap_or_else(|_| Err(package::damaged()))
}

fn read(bytes: &[u8], kind: Kind, choice: &Choice, take: impl FnMut(&[u8], u32)) -> Result<SheetRead, LoyaltyError> {
    let mut text = Text::new(take);
    let (sheets, sheet) = match kind {
        Kind::Xlsx => {
            let mut book = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
            let (sheets, sheet) = choose(book.sheets_metadata(), choice)?;
            let mut cells = book.worksheet_cells_reader(&sheet).map_err(refused)?;
            while let Some(cell) = cells.next_cell().map_err(refused)? {
                text.cell(cell.get_position(), cell.get_value())?;
            }
            (sheets, sheet)
        }
        Kind::Xls => whole(Xls::new(Cursor::new(bytes)).map_err(refused)?, choice, &mut text)?,
        Kind::Ods => whole(Ods::new(Cursor::new(bytes)).map_err(refused)?, choice, &mut text)?,
    };
    Ok(SheetRead { sheets, sheet, error_cells: text.finish()? })
}

/// The cells of a format that calamine reads whole.
fn whole<'a, R: Reader<Cursor<&'a [u8]>>>(
    mut book: R,
    choice: &Choice,
    text: &mut Text<impl FnMut(&[u8], u32)>,
) -> Result<(Vec<String>, String), LoyaltyError>
where
    R::Error: Refusal,
{
    let (sheets, sheet) = choose(book.sheets_metadata(), choice)?;
    let range = book.worksheet_range(&sheet).map_err(refused)?;
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        text.cell((top + row as u32, left + column as u32), &borrowed(value))?;
    }
    Ok((sheets, sheet))
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(time) => DataRef::DateTime(*time),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// The names of all sheets with cells, and of the one that is wanted.
fn choose(all: &[Sheet], choice: &Choice) -> Result<(Vec<String>, String), LoyaltyError> {
    let with_cells: Vec<&Sheet> = all.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).collect();
    let sheets: Vec<String> = with_cells.iter().map(|sheet| sheet.name.clone()).collect();
    let chosen = match choice {
        Choice::First => with_cells
            .iter()
            .find(|sheet| sheet.visible == SheetVisible::Visible)
            .or(with_cells.first())
            .map(|sheet| sheet.name.clone())
            .ok_or(LoyaltyError::EmptyFile {}),
        Choice::Name(name) => sheets.iter().find(|sheet| *sheet == name).cloned().ok_or_else(|| no_such(name, &sheets)),
        Choice::Position(at) => sheets.get(*at).cloned().ok_or_else(|| no_such(&at.to_string(), &sheets)),
    };
    Ok((sheets, chosen?))
}

fn no_such(name: &str, sheets: &[String]) -> LoyaltyError {
    LoyaltyError::NoSuchSheet { name: name.into(), sheets: sheets.to_vec() }
}

/// The words of a reader that gave up, unless it lacked a password.
fn refused<E: Refusal>(error: E) -> LoyaltyError {
    if error.lacks_password() { LoyaltyError::EncryptedFile {} } else { unreadable(error) }
}

trait Refusal: Display {
    fn lacks_password(&self) -> bool;
}

impl Refusal for XlsxError {
    fn lacks_password(&self) -> bool {
        matches!(self, Self::Password)
    }
}

impl Refusal for XlsError {
    fn lacks_password(&self) -> bool {
        matches!(self, Self::Password)
    }
}

impl Refusal for OdsError {
    fn lacks_password(&self) -> bool {
        matches!(self, Self::Password)
    }
}
