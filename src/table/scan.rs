//! What is in this file? One pass over its bytes, in chunks: columns, types, roles, and a report.

use super::dialect::{self, Delimiter};
use super::encoding::{self, Decoder, Detection};
use super::findings::Findings;
use super::number::DecimalMark;
use super::one_pass::{Rows, Taken};
use super::records::Records;
use super::report::*;
use crate::LoyaltyError;
use serde::{Deserialize, Serialize};

/// Rows between two places from which [`super::rows`] can read on.
pub const CHECKPOINT_ROWS: u64 = 4096;
/// The bytes that the delimiter is found from.
const SAMPLE: usize = 1 << 16;

/// The most columns that a table may have: those of a sheet in a spreadsheet.
pub const MOST_COLUMNS: usize = 16_384;

/// What the caller knows better than a guess.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Hints {
    /// The encoding.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub encoding: Option<Encoding>,
    /// The character between two fields.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub delimiter: Option<Delimiter>,
    /// The decimal mark of every column.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub decimal: Option<DecimalMark>,
    /// The order of year, month and day.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub date_order: Option<DateOrder>,
    /// Whether the first row holds names.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub header: Option<bool>,
    /// Which column stands for what; the roles that are not given are guessed.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub roles: RoleHints,
}

/// The name of the column of each role.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[allow(missing_docs)] // Each field is documented by the role of its name.
pub struct RoleHints {
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub customer: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub date: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub amount: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub order: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub quantity: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub segment: Option<String>,
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub score: Option<String>,
}

/// A place in the file at which a row begins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Checkpoint {
    /// The row, counted from 0 without the header and without sums.
    pub row: u64,
    /// The byte, counted from 0.
    pub offset: u64,
    /// The line, counted from 1.
    pub line: u64,
}

/// What one pass over a file found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Scan {
    /// How to read the file again.
    pub layout: Layout,
    /// How it was read.
    pub report: Report,
    /// A place every 4,096 rows.
    pub checkpoints: Vec<Checkpoint>,
}

/// Looks through a file that comes in chunks of any size.
#[derive(Debug)]
pub struct Scanner {
    hints: Hints,
    /// The start of the file until there is enough of it to find the encoding and the delimiter.
    sample: Vec<u8>,
    reading: Option<Reading>,
}

/// A file of which the encoding and the delimiter are known.
#[derive(Debug)]
struct Reading {
    delimiter: Delimiter,
    decoder: Decoder,
    /// Whether all was ASCII so far, so that the first bytes beyond it decide the encoding.
    is_open: bool,
    /// The bytes from the first one beyond ASCII on, until there are enough of them.
    held: Vec<u8>,
    records: Records,
    findings: Findings,
    rows: Rows,
}

impl Scanner {
    /// A scan that heeds what the caller knows.
    pub fn new(hints: Hints) -> Self {
        Self { hints, sample: vec![], reading: None }
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// Bytes that are not text; a record without an end, or with more fields than [`MOST_COLUMNS`].
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        match &mut self.reading {
            Some(reading) => reading.push(bytes, &self.hints)?,
            None => {
                self.sample.extend_from_slice(bytes);
                if self.sample.len() > SAMPLE {
                    self.start()?;
                }
            }
        }
        Ok(self.reading.as_ref().map_or(0, |reading| reading.findings.rows()))
    }

    /// The file has ended: what is in it?
    ///
    /// # Errors
    /// As [`Scanner::push`]; an empty file; a quote that is never closed; a hint that names no column.
    pub fn finish(self) -> Result<Scan, LoyaltyError> {
        self.finish_with_rows().map(|(scan, _)| scan)
    }

    /// As [`Scanner::finish`], with what was read in the same pass: orders, where the hints name the encoding,
    /// delimiter, decimal mark, date order, whether there is a header, and the columns of customer, date and amount;
    /// answers, where they name all but the decimal mark and the date order, and the column of the score.
    ///
    /// # Errors
    /// As [`Scanner::finish`].
    pub fn finish_with_rows(mut self) -> Result<(Scan, Taken), LoyaltyError> {
        if self.reading.is_none() {
            self.start()?;
        }
        let Some(reading) = self.reading else { return Err(LoyaltyError::EmptyFile {}) };
        let (findings, delimiter, rows) = reading.finish(&self.hints)?;
        Ok((findings.conclude(delimiter, &self.hints)?, rows.taken()))
    }

    fn start(&mut self) -> Result<(), LoyaltyError> {
        let sample = std::mem::take(&mut self.sample);
        refuse_binary(&sample)?;
        let complete = sample.len() <= SAMPLE;
        let start = &sample[..sample.len().min(SAMPLE)];
        let detection = match self.hints.encoding {
            Some(encoding) => Detection::sure(encoding),
            None => encoding::detect(start, complete),
        };
        let dialect = dialect::detect(Decoder::new(detection.encoding).decode(start), complete, self.hints.delimiter);
        let mut reading = Reading {
            delimiter: dialect.delimiter,
            decoder: Decoder::new(detection.encoding),
            is_open: detection.is_ascii,
            held: vec![],
            records: Records::new(dialect.delimiter.byte()),
            findings: Findings::new(detection, dialect.preamble, &self.hints),
            rows: if self.hints.are_complete() { Rows::Unknown } else { Rows::Nobody },
        };
        reading.push(&sample, &self.hints)?;
        self.reading = Some(reading);
        Ok(())
    }
}

impl Reading {
    fn push(&mut self, bytes: &[u8], hints: &Hints) -> Result<(), LoyaltyError> {
        if !self.is_open {
            return self.read(bytes, hints);
        }
        let beyond = if self.held.is_empty() { bytes.iter().position(|byte| !byte.is_ascii()) } else { Some(0) };
        let (ascii, rest) = bytes.split_at(beyond.unwrap_or(bytes.len()));
        self.held.extend_from_slice(rest);
        self.read(ascii, hints)?;
        if self.held.len() >= SAMPLE { self.settle(false, hints) } else { Ok(()) }
    }

    /// Finds the encoding of a file that was ASCII for long, by as many bytes whatever the chunks were.
    fn settle(&mut self, complete: bool, hints: &Hints) -> Result<(), LoyaltyError> {
        let held = std::mem::take(&mut self.held);
        let detection = encoding::detect_text(&held[..held.len().min(SAMPLE)], complete);
        self.is_open = false;
        self.decoder = Decoder::go_on(detection.encoding, &self.decoder);
        self.findings.learn(detection);
        self.read(&held, hints)
    }

    fn read(&mut self, bytes: &[u8], hints: &Hints) -> Result<(), LoyaltyError> {
        let Self { delimiter, decoder, records, findings, rows, .. } = self;
        // So few at once that what decoding makes of them stays small.
        for part in bytes.chunks(1 << 20) {
            let (text, mended) = decoder.decode_and_mend(part);
            findings.expect(mended);
            records.feed_batches(text, |batch| rows.note(batch, findings, *delimiter, hints))?;
        }
        Ok(())
    }

    fn finish(mut self, hints: &Hints) -> Result<(Findings, Delimiter, Rows), LoyaltyError> {
        if !self.held.is_empty() {
            self.settle(true, hints)?;
        }
        let Self { delimiter, mut decoder, mut records, mut findings, mut rows, .. } = self;
        let (text, mended) = decoder.finish_and_mend();
        findings.expect(mended);
        records.feed_batches(text, |batch| rows.note(batch, &mut findings, delimiter, hints))?;
        records.finish_batches(|batch| rows.note(batch, &mut findings, delimiter, hints))?;
        findings.shift(decoder.dropped());
        Ok((findings, delimiter, rows))
    }
}

/// Spreadsheets and archives have no lines to name: their first bytes give them away.
fn refuse_binary(start: &[u8]) -> Result<(), LoyaltyError> {
    const SIGNATURES: [&[u8]; 6] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"\x1F\x8B", b"%PDF", b"PAR1", b"\xFF\xFE\0\0"]; // the last is UTF-32
    match SIGNATURES.iter().any(|signature| start.starts_with(signature)) {
        true => Err(LoyaltyError::NotText { line: 1 }),
        false => Ok(()),
    }
}
