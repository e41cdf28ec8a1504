//! Files for JavaScript: the worker pushes their bytes, chunk by chunk.

use super::orders::Orders;
use super::survey_file::Survey;
use super::{read, write};
use crate::LoyaltyError;
use crate::table::one_pass::RowsRead;
use crate::table::report::Layout;
use crate::table::{rows, scan};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A place in the module's own memory for the next bytes of a file: JavaScript writes them there, and nothing copies
/// them again.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Chunk(Vec<u8>);

#[wasm_bindgen]
impl Chunk {
    /// Room for so many bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(length: usize) -> Chunk {
        Self(vec![0; length])
    }

    /// Where in the memory it begins.
    #[wasm_bindgen(getter)]
    pub fn pointer(&self) -> *const u8 {
        self.0.as_ptr()
    }

    /// Makes the memory large enough for what is to come, in one step: each step costs the engine a collection.
    pub fn reserve(bytes: usize) {
        let mut room = Vec::<u8>::new();
        // What is not there now may not be needed.
        let _ = std::hint::black_box(&mut room).try_reserve_exact(bytes);
    }

    pub(super) fn start(&self, length: usize) -> &[u8] {
        &self.0[..length.min(self.0.len())]
    }
}

/// Looks through a file: `push` its bytes, then `finish`. `nextFile` between files that are one table.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanner(scan::Scanner);

#[wasm_bindgen]
impl Scanner {
    /// A scan that heeds what the caller knows, of all files and of the first.
    #[wasm_bindgen(constructor)]
    pub fn new(hints: Ts<scan::Hints>, known: Ts<scan::FileHints>) -> Result<Scanner, LoyaltyError> {
        Ok(Self(scan::Scanner::of_file(read(&hints)?, read(&known)?)))
    }

    /// The file has ended, and another one comes; answers the line that is its first.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self, known: Ts<scan::FileHints>) -> Result<f64, LoyaltyError> {
        Ok(self.0.next_file(read(&known)?)? as f64)
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<f64, LoyaltyError> {
        Ok(self.0.push(chunk.start(length))? as f64)
    }

    /// The last file has ended.
    pub fn finish(self) -> Result<Scanned, LoyaltyError> {
        let (scan, taken) = self.0.finish_with_rows()?;
        let mut scanned = Scanned { scan, orders: None, survey: None };
        match taken {
            RowsRead::Orders(orders, report) => scanned.orders = Some(Orders { orders: *orders, report, as_of: None }),
            RowsRead::Responses(responses, report) => scanned.survey = Some(Survey { responses: *responses, report }),
            RowsRead::Nothing => {}
        }
        Ok(scanned)
    }
}

/// What a scan has found, and what was read in the same pass.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanned {
    scan: scan::Scan,
    orders: Option<Orders>,
    survey: Option<Survey>,
}

#[wasm_bindgen]
impl Scanned {
    /// Columns, report and checkpoints.
    pub fn scan(&self) -> Result<Ts<scan::Scan>, JsValue> {
        write(&self.scan)
    }

    /// The orders, where the hints said all that they need; once.
    #[wasm_bindgen(js_name = takeOrders)]
    pub fn take_orders(&mut self) -> Option<Orders> {
        self.orders.take()
    }

    /// The answers, where the hints said all that they need; once.
    #[wasm_bindgen(js_name = takeSurvey)]
    pub fn take_survey(&mut self) -> Option<Survey> {
        self.survey.take()
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
        checkpoint: Ts<scan::Checkpoint>,
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

/// Gives a question that names no day to look back from the one that the file was read with.
pub(super) fn look_back(asked: &mut Option<String>, read_with: &Option<String>) {
    if asked.is_none() {
        asked.clone_from(read_with);
    }
}

/// A reader of rows with its day to look back from: `push` bytes, then `finish`. wasm-bindgen knows no generics.
macro_rules! reader {
    ($(#[$doc:meta])* $name:ident: $reader:ident($roles:ident, $options:ident) -> $found:ident { $rows:ident }) => {
        $(#[$doc])*
        #[wasm_bindgen]
        #[derive(Debug)]
        pub struct $name {
            reader: $reader,
            as_of: Option<String>,
        }

        #[wasm_bindgen]
        impl $name {
            /// Reads the columns of `roles` from a file that was scanned.
            #[wasm_bindgen(constructor)]
            pub fn new(layout: Ts<Layout>, roles: Ts<$roles>, options: Ts<$options>) -> Result<$name, LoyaltyError> {
                let options = read(&options)?;
                Ok(Self { reader: $reader::new(&read(&layout)?, &read(&roles)?, &options)?, as_of: options.as_of })
            }

            /// Takes the next bytes; answers how many rows have been read.
            pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<f64, LoyaltyError> {
                Ok(self.reader.push(chunk.start(length))? as f64)
            }

            /// The file has ended, and the next one comes.
            #[wasm_bindgen(js_name = nextFile)]
            pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
                self.reader.next_file()
            }

            /// What the rows are.
            pub fn finish(self) -> Result<$found, LoyaltyError> {
                let ($rows, report) = self.reader.finish()?;
                Ok($found { $rows, report, as_of: self.as_of })
            }
        }
    };
}
pub(super) use reader;
