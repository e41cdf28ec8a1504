//! Several files as one: the records of files already scanned, one after another.

use crate::table::layout::{Checkpoint, FileRead, Layout};
use crate::table::text::encoding::Decoder;
use crate::table::text::records::{Batch, OnBatch, Records};
use crate::{LoyaltyError, Problem};

/// Decodes and cuts files that are one table, each by what was found out about it. A record never goes on in the next file.
#[derive(Debug)]
pub(crate) struct Files {
    decoder: Decoder,
    records: Records,
    /// The files that are still to come.
    rest: std::vec::IntoIter<FileRead>,
    header: bool,
}

impl Files {
    /// From the first byte of the first file on.
    pub(crate) fn new(layout: &Layout) -> Result<Self, LoyaltyError> {
        Self::resume(layout, &Checkpoint { file: 0, row: 0, offset: 0, line: 1 })
    }

    /// From a row within one of the files on.
    pub(crate) fn resume(layout: &Layout, from: &Checkpoint) -> Result<Self, LoyaltyError> {
        let mut rest = layout.files.clone().into_iter();
        let file = rest.nth(from.file as usize).ok_or_else(no_such_file)?;
        Ok(Self {
            decoder: if from.offset == 0 { file.decoder() } else { Decoder::resume(file.encoding) },
            records: Records::resume(file.delimiter.byte(), from.offset, from.line),
            rest,
            header: layout.header,
        })
    }

    /// Takes the next bytes of the file.
    pub(crate) fn push<F>(&mut self, bytes: &[u8], mut on_batch: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Batch<'_>) -> Result<(), LoyaltyError>,
    {
        let on_batch: OnBatch<'_> = &mut on_batch;
        self.records.feed_batches(self.decoder.decode(bytes), on_batch)
    }

    /// The file has ended: hands over what is left of it.
    pub(crate) fn finish<F>(&mut self, mut on_batch: F) -> Result<(), LoyaltyError>
    where
        F: FnMut(&Batch<'_>) -> Result<(), LoyaltyError>,
    {
        let on_batch: OnBatch<'_> = &mut on_batch;
        self.records.feed_batches(self.decoder.finish(), &mut *on_batch)?;
        self.records.finish_batches(on_batch)
    }

    /// What comes next is the first byte of the next file; answers how many of its records stand before the data.
    pub(crate) fn next(&mut self) -> Result<u64, LoyaltyError> {
        let file = self.rest.next().ok_or_else(no_such_file)?;
        self.decoder = file.decoder();
        self.records.next_file(file.delimiter.byte());
        Ok(file.ahead(self.header))
    }
}

fn no_such_file() -> LoyaltyError {
    LoyaltyError::invalid("files", Problem::FewerFiles {})
}
