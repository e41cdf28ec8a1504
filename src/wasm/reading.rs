//! Reading for JavaScript: the bytes of a file lie in the module's own memory, and a reader of each kind of rows takes them.

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

/// The rows of a kind that may have been read in the pass that looked through the file.
macro_rules! taken {
    ($kind:ident($roles:ident, $options:ident) -> $found:ident { $rows:ident }) => {
        #[wasm_bindgen]
        impl Scanned {
            /// The rows of this kind, where they were read so in the pass that looked through the file.
            pub fn $kind(&mut self, roles: Ts<$roles>, options: Ts<$options>) -> Result<Option<$found>, LoyaltyError> {
                let RowsRead::$found(rows) = std::mem::take(&mut self.rows) else { return Ok(None) };
                let options = read(&options)?;
                let taken = rows.taken(&self.scan.layout, &read(&roles)?, &options);
                Ok(taken.map(|($rows, report)| $found { $rows, report, as_of: options.as_of }))
            }
        }
    };
}
pub(super) use taken;
