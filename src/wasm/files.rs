//! Files for JavaScript: the worker pushes their bytes, chunk by chunk.

use super::reading::Chunk;
use super::{read, write};
use crate::LoyaltyError;
use crate::table::report::Layout;
use crate::table::scan::one_pass::RowsRead;
use crate::table::{self, rows, scan};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Looks through a file: `push` its bytes, then `finish`. `nextFile` between files that are one table.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanner(scan::Scanner);

#[wasm_bindgen]
impl Scanner {
    /// A scan that heeds what the caller knows, of all files and of the first.
    #[wasm_bindgen(constructor)]
    pub fn new(hints: Ts<table::Hints>, known: Ts<table::FileHints>) -> Result<Scanner, LoyaltyError> {
        Ok(Self(scan::Scanner::of_file(read(&hints)?, read(&known)?)))
    }

    /// So many bytes are to come, in all files.
    pub fn expect(&mut self, bytes: f64) {
        self.0.expect(bytes as u64);
    }

    /// The file has ended, and another one comes; answers the line that is its first.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self, known: Ts<table::FileHints>) -> Result<f64, LoyaltyError> {
        Ok(self.0.next_file(read(&known)?)? as f64)
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<f64, LoyaltyError> {
        Ok(self.0.push(chunk.start(length))? as f64)
    }

    /// The last file has ended.
    pub fn finish(self) -> Result<Scanned, LoyaltyError> {
        let (scan, rows) = self.0.finish_with_rows()?;
        Ok(Scanned { scan, rows })
    }
}

/// Written by hand, because the core keeps these roles by name.
#[wasm_bindgen(typescript_custom_section)]
const GUESSED_ROLES: &str = r#"
/** Columns by what they most likely stand for, under the names that the roles of each kind have. */
export interface GuessedRoles {
    customer?: string;
    date?: string;
    amount?: string;
    order?: string;
    quantity?: string;
    segment?: string;
    status?: string;
    refunded?: string;
    currency?: string;
    cancelled?: string;
    start?: string;
    end?: string;
    plan?: string;
    interval?: string;
    listPrice?: string;
    reason?: string;
    manager?: string;
    score?: string;
    comment?: string;
    revenue?: string;
    kind?: string;
    answered?: string;
    duration?: string;
    category?: string;
    signup?: string;
    lastActivity?: string;
    left?: string;
    group?: string;
    orders?: string;
    first?: string;
    last?: string;
    value?: string;
    /** What else was answered on a scale. */
    ratings?: string[];
    /** The lowest and the highest answer, where they are not 0 and 10. */
    scale?: [lowest: number, highest: number];
}
"#;

/// What a scan has found, and the rows that were read in the same pass.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanned {
    pub(super) scan: table::Scan,
    pub(super) rows: RowsRead,
}

#[wasm_bindgen]
impl Scanned {
    /// Columns, report and checkpoints.
    pub fn scan(&self) -> Result<Ts<table::Scan>, JsValue> {
        write(&self.scan)
    }
}

/// Reads a few rows: `push` the bytes from the checkpoint on until it answers true, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RowsReader(rows::RowsReader);

#[wasm_bindgen]
impl RowsReader {
    /// Reads `count` rows from row `from`, counted from 0.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<Layout>,
        checkpoint: Ts<table::Checkpoint>,
        from: f64,
        count: f64,
    ) -> Result<RowsReader, LoyaltyError> {
        // Casting cuts a float to the range of the integer.
        Ok(Self(rows::RowsReader::new(read(&layout)?, read(&checkpoint)?, from as u64, count as u64)?))
    }

    /// Takes the next bytes; answers whether all rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<bool, LoyaltyError> {
        self.0.push(chunk.start(length))
    }

    /// The file has ended, and the next one comes.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        self.0.next_file()
    }

    /// The rows.
    pub fn finish(self) -> Result<Ts<rows::TypedRows>, JsValue> {
        write(&self.0.finish()?)
    }
}
