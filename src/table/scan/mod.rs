//! File scan: one pass over the bytes, in chunks, finds columns, types, roles, and a report, and reads the rows as guessed.

mod column;
pub mod dialect;
mod examples;
mod exports;
mod findings;
mod first_rows;
mod header;
mod kinds;
mod language;
pub(crate) mod one_pass;
pub(crate) mod roles;

use super::hints::{FileHints, Hints};
use super::report::Scan;

use super::layout::FileRead;
use super::text::code_pages::Detection;
use super::text::encoding::{self, Decoder};
use super::text::records::{OnBatch, Records, line_ends};
use crate::{FileKind, LoyaltyError};
use dialect::Dialect;
use findings::Findings;
use one_pass::{OnePass, RowsRead};

/// The bytes that the encoding, the delimiter and what the rows are is guessed from.
const SAMPLE: usize = 1 << 16;

/// Looks through a file that comes in chunks of any size, or through several that are one table.
///
/// Each file is decoded and cut by itself; the columns must be the same. Types, decimal marks and the order of dates are
/// those of all rows together. Rows and lines are counted through all files, and an error names the line in that
/// count: [`FileRead::first_line`] says where each file begins.
#[derive(Debug)]
pub struct Scanner {
    hints: Hints,
    bytes: u64,
    /// The start of a file until there is enough of it to find the encoding and the delimiter.
    start: Option<Start>,
    reading: Option<Reading>,
}

/// The first bytes of a file, and what is known of it.
#[derive(Debug)]
struct Start {
    known: FileHints,
    sample: Vec<u8>,
}

/// Files of which the encoding and the delimiter are known.
#[derive(Debug)]
struct Reading {
    decoder: Decoder,
    /// Whether all of the file was ASCII so far, so that the first bytes beyond it decide the encoding.
    is_open: bool,
    /// The bytes from the first one beyond ASCII on, until there are enough of them.
    held: Vec<u8>,
    records: Records,
    findings: Findings,
    rows: OnePass,
}

impl Scanner {
    /// A scan that heeds what the caller knows.
    pub fn new(hints: Hints) -> Self {
        Self::of_file(hints, FileHints::default())
    }

    /// As [`Scanner::new`], with what is known of the first file alone.
    pub fn of_file(hints: Hints, known: FileHints) -> Self {
        Self { hints, bytes: 0, start: Some(Start { known, sample: vec![] }), reading: None }
    }

    /// So many bytes are to come, in all files: known from the start, it says what may be kept until it is asked for.
    pub fn expect(&mut self, bytes: u64) {
        self.bytes = bytes;
    }

    /// Takes the next bytes; answers how many rows of data have been read so far.
    ///
    /// # Errors
    /// Bytes that are not text; a record without an end, or with more fields than [`super::MOST_COLUMNS`]; a further file whose
    /// columns are not those of the first.
    pub fn push(&mut self, bytes: &[u8]) -> Result<u64, LoyaltyError> {
        if let Some(start) = &mut self.start {
            start.sample.extend_from_slice(bytes);
            if start.sample.len() > SAMPLE {
                self.begin()?;
            }
        } else if let Some(reading) = &mut self.reading {
            reading.push(bytes)?;
        }
        Ok(self.reading.as_ref().map_or(0, |reading| reading.findings.rows()))
    }

    /// The file has ended, and the bytes that come next are another one; answers the line that is its first.
    ///
    /// # Errors
    /// As [`Scanner::push`]; an empty file; a quote that is never closed.
    pub fn next_file(&mut self, known: FileHints) -> Result<u64, LoyaltyError> {
        let line = self.end_file()?.records.line();
        self.start = Some(Start { known, sample: vec![] });
        Ok(line)
    }

    /// The last file has ended: what is in the table?
    ///
    /// # Errors
    /// As [`Scanner::next_file`]; a hint that names no column.
    pub fn finish(self) -> Result<Scan, LoyaltyError> {
        self.finish_with_rows().map(|(scan, _)| scan)
    }

    /// As [`Scanner::finish`], with the rows that were read in the same pass: as the start of the file lets one guess, or for
    /// certain as the hints say. Orders need those of the encoding, delimiter, decimal mark, date order, whether there is a
    /// header, and the columns of customer, date and amount for that; answers those of the encoding, delimiter, header and the
    /// column of the score, and of the mark and the order where a date is among them.
    ///
    /// # Errors
    /// As [`Scanner::finish`].
    pub fn finish_with_rows(mut self) -> Result<(Scan, RowsRead), LoyaltyError> {
        self.end_file()?;
        let Some(Reading { findings, rows, .. }) = self.reading else { return Err(LoyaltyError::EmptyFile {}) };
        Ok((findings.conclude(&self.hints)?, rows.taken()))
    }

    /// Enough of the file is there, or all of it.
    #[cold]
    fn begin(&mut self) -> Result<(), LoyaltyError> {
        let Some(Start { known, sample }) = self.start.take() else { return Ok(()) };
        let first_line = self.reading.as_ref().map_or(1, |reading| reading.records.line());
        refuse_others(&sample, first_line)?;
        let complete = sample.len() <= SAMPLE;
        let start = &sample[..sample.len().min(SAMPLE)];
        // A byte order mark knows better than a hint that is for all files.
        let encoding = known.encoding.or_else(|| encoding::marked(start)).or(self.hints.encoding);
        let detection = encoding.map_or_else(|| encoding::detect(start, complete), Detection::sure);
        let delimiter = known.delimiter.or(self.hints.delimiter);
        let mut decoder = Decoder::new(detection.encoding);
        let text = decoder.decode(start);
        // A slip leaves NULs in a text, but no other bytes that no text has.
        if let Some(nul) = memchr::memchr(0, start)
            && detection.encoding.is_by_bytes()
            && start.iter().any(|byte| matches!(byte, 1..=8 | 14..=31))
        {
            return Err(LoyaltyError::NotText { line: first_line + line_ends(&start[..nul]) });
        }
        let dialect = dialect::detect(text, complete, delimiter);
        let file = FileRead {
            name: known.name,
            first_line,
            rows: 0,
            encoding: detection.encoding,
            delimiter: dialect.delimiter,
            quotes: dialect.quotes,
            preamble: dialect.preamble,
            header_rows: dialect.header_rows,
        };
        let reading = match &mut self.reading {
            Some(reading) => {
                let header = reading
                    .findings
                    .header()
                    .and_then(|names| dialect::header_at(text, complete, &dialect, names, self.hints.repairs()));
                let file = match header {
                    Some(preamble) => FileRead { preamble, header_rows: 1, ..file },
                    None => file,
                };
                reading.next_file(detection, file, &dialect);
                reading
            }
            None => {
                let known = Hints { encoding, delimiter, ..self.hints.clone() };
                let mut reading = Reading::of(&detection, &file, &dialect, &known);
                let start = Reading::of(&detection, &file, &dialect, &known).looked_through(start, complete, &known);
                if let Some(scan) = start {
                    reading.findings.expect_names(&scan.guess);
                    reading.rows = OnePass::of(scan, &known, self.bytes);
                }
                self.reading.insert(reading)
            }
        };
        reading.push(&sample)
    }

    fn end_file(&mut self) -> Result<&mut Reading, LoyaltyError> {
        self.begin()?;
        let Some(reading) = &mut self.reading else { return Err(LoyaltyError::EmptyFile {}) };
        reading.end_file()?;
        Ok(reading)
    }
}

impl Reading {
    #[inline(never)]
    #[cold]
    fn of(detection: &Detection, file: &FileRead, dialect: &Dialect, hints: &Hints) -> Self {
        Self {
            decoder: file.decoder(),
            is_open: detection.is_ascii,
            held: vec![],
            records: Records::new(file.delimiter.byte()),
            findings: Findings::new(detection.clone(), file.clone(), dialect, hints),
            rows: OnePass::default(),
        }
    }

    /// What there is in the start of a file, taken by itself and without the row that it is cut off in.
    #[cold]
    fn looked_through(mut self, start: &[u8], complete: bool, hints: &Hints) -> Option<Scan> {
        self.read(start).ok()?;
        if complete {
            self.end_file().ok()?;
        }
        self.findings.conclude(hints).ok()
    }

    fn push(&mut self, bytes: &[u8]) -> Result<(), LoyaltyError> {
        if !self.is_open {
            return self.read(bytes);
        }
        let beyond = match self.held.is_empty() {
            true if bytes.is_ascii() => bytes.len(),
            true => bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len()),
            false => 0,
        };
        let (ascii, rest) = bytes.split_at(beyond);
        self.held.extend_from_slice(rest);
        self.read(ascii)?;
        if self.held.len() >= SAMPLE { self.settle(false) } else { Ok(()) }
    }

    /// Finds the encoding of a file that was ASCII for long, by as many bytes whatever the chunks were.
    #[cold]
    fn settle(&mut self, complete: bool) -> Result<(), LoyaltyError> {
        let held = std::mem::take(&mut self.held);
        let detection = encoding::detect_text(&held[..held.len().min(SAMPLE)], complete);
        self.is_open = false;
        let before = std::mem::replace(&mut self.decoder, Decoder::resume(detection.encoding));
        self.decoder = Decoder::go_on(detection.encoding, before);
        self.findings.learn(detection);
        self.read(&held)
    }

    #[inline(never)]
    fn read(&mut self, bytes: &[u8]) -> Result<(), LoyaltyError> {
        let Self { decoder, records, findings, rows, .. } = self;
        // So few at once that what decoding makes of them stays small.
        for part in bytes.chunks(1 << 20) {
            let (text, mended) = decoder.decode_and_mend(part);
            findings.expect(mended);
            records.feed_batches(text, &mut |batch| rows.note(batch, findings))?;
        }
        Ok(())
    }

    #[inline(never)]
    fn end_file(&mut self) -> Result<(), LoyaltyError> {
        if !self.held.is_empty() {
            self.settle(true)?;
        }
        let Self { decoder, records, findings, rows, .. } = self;
        let (text, mended) = decoder.finish_and_mend();
        findings.expect(mended);
        let on_batch: OnBatch<'_> = &mut |batch| rows.note(batch, findings);
        records.feed_batches(text, &mut *on_batch)?;
        records.finish_batches(on_batch)?;
        findings.end_file(decoder.dropped(), &records.open_quotes)?;
        rows.end_file(findings);
        Ok(())
    }

    fn next_file(&mut self, detection: Detection, file: FileRead, dialect: &Dialect) {
        self.decoder = file.decoder();
        self.is_open = detection.is_ascii;
        self.records.next_file(file.delimiter.byte());
        self.rows.next_file(file.ahead(self.findings.header().is_some()));
        self.findings.next_file(detection, file, dialect);
    }
}

/// Files that are no text, or no table, give themselves away by their first bytes.
#[cold]
fn refuse_others(start: &[u8], line: u64) -> Result<(), LoyaltyError> {
    const SIGNATURES: [&[u8]; 6] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"\x1F\x8B", b"%PDF", b"PAR1", b"\xFF\xFE\0\0"]; // the last is UTF-32
    const KINDS: [(&str, FileKind); 8] = [
        ("<!doctype html", FileKind::Html),
        ("<html", FileKind::Html),
        ("<head", FileKind::Html),
        ("<table", FileKind::Html),
        ("<?xml", FileKind::Xml),
        ("<!doctype", FileKind::Xml),
        ("$FL2@(#)", FileKind::Spss),
        ("$FL3@(#)", FileKind::Spss),
    ];
    if SIGNATURES.iter().any(|signature| start.starts_with(signature)) {
        return Err(LoyaltyError::NotText { line });
    }
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    let begins = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()));
    match KINDS.iter().find(|(word, _)| begins(word)) {
        Some((_, kind)) => Err(LoyaltyError::NotATable { kind: *kind }),
        None => Ok(()),
    }
}
