//! Spreadsheet text: cells, row by row, as delimited text.

use super::package::MOST_MEGABYTES;
use crate::table::layout::MOST_COLUMNS;
use crate::{LoyaltyError, Problem};
use calamine::{DataRef, ExcelDateTime};
use std::io::Write;

/// The most blank rows between two rows: what lies farther away is a slip, and no row of the table.
pub const MOST_BLANK_ROWS: u32 = 10_000;
/// The bytes that are handed over at once.
const PART: usize = 1 << 20;

/// Writes cells as they come, from left to right and from top to bottom.
pub(crate) struct Text<F> {
    take: F,
    part: Vec<u8>,
    written: u64,
    row: Row,
    /// How many cells a row has at least: those of the first row with two. A title above a table is one cell.
    width: u32,
    error_cells: u64,
}

/// The row that is being written; its number and the next column are counted from 0.
#[derive(Default)]
struct Row {
    number: u32,
    next: u32,
    commas: u32,
    filled: u32,
}

impl<F: FnMut(&[u8], u32)> Text<F> {
    /// `take` is given each part of the text, and the number of rows up to there.
    pub(crate) fn new(take: F) -> Self {
        Self { take, part: Vec::new(), written: 0, row: Row::default(), width: 0, error_cells: 0 }
    }

    /// Writes one cell; rows and columns are counted from 0.
    pub(crate) fn cell(&mut self, (row, column): (u32, u32), value: &DataRef<'_>) -> Result<(), LoyaltyError> {
        if matches!(value, DataRef::Error(_)) {
            self.error_cells += 1;
            return Ok(());
        }
        if matches!(value, DataRef::Empty | DataRef::SharedString("")) {
            return Ok(());
        }
        if row < self.row.number || (row == self.row.number && column < self.row.next) {
            let problem = Problem::CellsOutOfOrder { cell: place(row, column) };
            return Err(LoyaltyError::UnreadableSpreadsheet { problem });
        }
        if column as usize >= MOST_COLUMNS {
            return Err(LoyaltyError::TooManyFields { line: u64::from(row) + 1, most: MOST_COLUMNS as u32 });
        }
        let blank_rows = (row - self.row.number).saturating_sub(u32::from(self.row.filled > 0));
        if blank_rows > MOST_BLANK_ROWS {
            return Err(LoyaltyError::SparseSheet { cell: place(row, column), blank_rows });
        }
        while self.row.number < row {
            self.end_row()?;
        }
        self.commas(column);
        write_value(&mut self.part, value);
        self.row.next = column + 1;
        self.row.filled += 1;
        Ok(())
    }

    /// Ends the last row; answers how many cells held an error.
    pub(crate) fn finish(mut self) -> Result<u64, LoyaltyError> {
        if self.row.filled > 0 {
            self.end_row()?;
        }
        self.hand_over()?;
        Ok(self.error_cells)
    }

    fn end_row(&mut self) -> Result<(), LoyaltyError> {
        let Row { number, next, filled, .. } = self.row;
        if filled > 0 {
            if self.width == 0 && filled > 1 {
                self.width = next;
            }
            self.commas(self.width.saturating_sub(1));
        }
        self.part.push(b'\n');
        self.row = Row { number: number + 1, ..Row::default() };
        if self.part.len() >= PART { self.hand_over() } else { Ok(()) }
    }

    fn commas(&mut self, count: u32) {
        let missing = count.saturating_sub(self.row.commas);
        self.part.resize(self.part.len() + missing as usize, b',');
        self.row.commas += missing;
    }

    fn hand_over(&mut self) -> Result<(), LoyaltyError> {
        self.written += self.part.len() as u64;
        if self.written > u64::from(MOST_MEGABYTES) * 1_000_000 {
            return Err(LoyaltyError::SpreadsheetTooLarge { most: MOST_MEGABYTES });
        }
        (self.take)(&self.part, self.row.number);
        self.part.clear();
        Ok(())
    }
}

/// The name of a cell, as a spreadsheet calls it: XFD1048576.
fn place(row: u32, column: u32) -> String {
    let mut letters = vec![];
    let mut left = u64::from(column) + 1;
    while left > 0 {
        letters.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    letters.reverse();
    format!("{}{}", String::from_utf8_lossy(&letters), u64::from(row) + 1)
}

fn write_value(part: &mut Vec<u8>, value: &DataRef<'_>) {
    match value {
        DataRef::Int(number) => write_words(part, format_args!("{number}")),
        DataRef::Float(number) => write_number(part, *number),
        DataRef::String(text) => write_text(part, text),
        DataRef::SharedString(text) => write_text(part, text),
        DataRef::Bool(true) => part.extend_from_slice(b"TRUE"),
        DataRef::Bool(false) => part.extend_from_slice(b"FALSE"),
        DataRef::DateTime(time) => write_time(part, time),
        DataRef::DateTimeIso(text) => write_text(part, text.strip_suffix("T00:00:00").unwrap_or(text)),
        DataRef::DurationIso(text) => write_duration_iso(part, text),
        DataRef::Error(_) | DataRef::Empty => {}
    }
}

/// The digits that read back as the same number. Of `1.234` alone nobody could say whether its point is a decimal
/// mark, so three places become four.
fn write_number(part: &mut Vec<u8>, number: f64) {
    let start = part.len();
    write_words(part, format_args!("{number}"));
    if part[start..].iter().rev().position(|byte| *byte == b'.') == Some(3) {
        part.push(b'0');
    }
}

fn write_text(part: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    if !bytes.iter().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
        return part.extend_from_slice(bytes);
    }
    part.push(b'"');
    for byte in bytes {
        if *byte == b'"' {
            part.push(b'"');
        }
        part.push(*byte);
    }
    part.push(b'"');
}

/// A day with its time, a time of day alone, or a duration in hours.
fn write_time(part: &mut Vec<u8>, time: &ExcelDateTime) {
    let serial = time.as_f64();
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    if time.is_duration() {
        return write_duration(part, (serial * 86_400.0).round());
    }
    if !(0.0..2_958_466.0).contains(&serial) {
        return write_number(part, serial); // No calendar has a day for it: a spreadsheet shows ####.
    }
    if serial < 1.0 {
        return write_words(part, format_args!("{hour:02}:{minute:02}:{second:02}"));
    }
    write_words(part, format_args!("{year:04}-{month:02}-{day:02}"));
    if (hour, minute, second) != (0, 0, 0) {
        write_words(part, format_args!("T{hour:02}:{minute:02}"));
        if second > 0 {
            write_words(part, format_args!(":{second:02}"));
        }
    }
}

fn write_duration(part: &mut Vec<u8>, seconds: f64) {
    let sign = if seconds < 0.0 { "-" } else { "" };
    let seconds = seconds.abs() as u64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    write_words(part, format_args!("{sign}{hours:02}:{minutes:02}:{seconds:02}"));
}

/// `PT12H30M00S`, as ODS writes times and durations.
fn write_duration_iso(part: &mut Vec<u8>, text: &str) {
    let mut seconds = 0.0_f64;
    let mut digits = String::new();
    for letter in text.chars() {
        let unit = match letter {
            'D' => 86_400.0,
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            '0'..='9' | '.' => {
                digits.push(letter);
                continue;
            }
            _ => continue,
        };
        seconds += digits.parse().unwrap_or(0.0) * unit;
        digits.clear();
    }
    write_duration(part, if text.starts_with('-') { -seconds.round() } else { seconds.round() });
}

fn write_words(part: &mut Vec<u8>, words: std::fmt::Arguments<'_>) {
    part.write_fmt(words).expect("memory takes all that is written to it");
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    fn value(value: DataRef<'_>) -> String {
        let mut part = vec![];
        write_value(&mut part, &value);
        String::from_utf8(part).unwrap()
    }

    fn serial(serial: f64, is_1904: bool) -> String {
        value(DataRef::DateTime(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, is_1904)))
    }

    #[test]
    fn numbers_read_back_as_they_are() {
        for (number, text) in [
            (1001.0, "1001"),
            (0.1, "0.1"),
            (-1234.5, "-1234.5"),
            (1.234, "1.2340"),
            (1e21, "1000000000000000000000"),
            (0.1 + 0.2, "0.30000000000000004"),
        ] {
            assert_eq!(value(DataRef::Float(number)), text);
            assert_eq!(text.parse::<f64>().unwrap(), number);
        }
    }

    #[test]
    fn serials_are_days_in_the_system_of_their_workbook() {
        assert_eq!(serial(1.0, false), "1900-01-01");
        assert_eq!(serial(59.0, false), "1900-02-28");
        assert_eq!(serial(61.0, false), "1900-03-01");
        assert_eq!(serial(45_000.0, false), "2023-03-15");
        assert_eq!(serial(43_538.0, true), "2023-03-15");
        assert_eq!(serial(45_000.5, false), "2023-03-15T12:00");
        assert_eq!(serial(45_000.545_150_462_96, false), "2023-03-15T13:05:01");
        assert_eq!(serial(45_000.999_999_999_99, false), "2023-03-16");
        assert_eq!(serial(0.75, false), "18:00:00");
        assert_eq!(serial(-5.0, false), "-5");
        assert_eq!(serial(1e300, false).len(), 301);
    }

    #[test]
    fn durations_are_hours() {
        let days = ExcelDateTime::new(1.5, ExcelDateTimeType::TimeDelta, false);
        assert_eq!(value(DataRef::DateTime(days)), "36:00:00");
        assert_eq!(value(DataRef::DurationIso("PT12H30M00S".into())), "12:30:00");
        assert_eq!(value(DataRef::DurationIso("-P1DT1.4S".into())), "-24:00:01");
    }

    #[test]
    fn texts_are_quoted_where_they_must_be() {
        for (text, quoted) in [("00123", "00123"), ("a,b", "\"a,b\""), ("say \"hi\"\n", "\"say \"\"hi\"\"\n\"")] {
            assert_eq!(value(DataRef::SharedString(text)), quoted);
        }
    }

    /// The text of cells that hold `1`.
    fn ones(places: &[(u32, u32)]) -> Result<String, LoyaltyError> {
        let mut all = vec![];
        let mut text = Text::new(|part: &[u8], _| all.extend_from_slice(part));
        for at in places {
            text.cell(*at, &DataRef::Float(1.0))?;
        }
        text.finish()?;
        Ok(String::from_utf8(all).unwrap())
    }

    #[test]
    fn lines_are_rows_and_as_wide_as_the_first_with_two_cells() {
        assert_eq!(ones(&[]).unwrap(), "");
        assert_eq!(ones(&[(1, 0), (2, 0), (2, 2), (5, 1), (6, 4)]).unwrap(), "\n1\n1,,1\n\n\n,1,\n,,,,1\n");
    }

    #[test]
    fn cells_far_away_or_out_of_order_are_named() {
        assert_eq!(
            ones(&[(0, 0), (1_048_575, 16_383)]),
            Err(LoyaltyError::SparseSheet { cell: "XFD1048576".into(), blank_rows: 1_048_574 })
        );
        assert_eq!(ones(&[(0, 16_384)]), Err(LoyaltyError::TooManyFields { line: 1, most: 16_384 }));
        assert!(
            matches!(ones(&[(0, 27), (0, 27)]), Err(LoyaltyError::UnreadableSpreadsheet { problem: Problem::CellsOutOfOrder { cell } }) if cell == "AB1")
        );
        assert!(matches!(ones(&[(1, 0), (0, 0)]), Err(LoyaltyError::UnreadableSpreadsheet { .. })));
    }
}
