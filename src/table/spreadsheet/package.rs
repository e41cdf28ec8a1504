//! Spreadsheet packages: which format is this file, and does it unpack to a readable size?

use crate::{LoyaltyError, Problem};
use memchr::memmem;
use std::borrow::Cow;
use std::fmt::Display;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::read::ZipFile;

/// The most that the parts of a spreadsheet may unpack to, in MB: a full sheet of 20 columns and more.
pub const MOST_MEGABYTES: u32 = 1000;

/// The most that the parts which are held in memory may unpack to, in MB.
const MOST_HELD_MEGABYTES: u32 = 100;

/// The most bytes between two tags: a cell holds at most 32,767 characters.
const MOST_BETWEEN_TAGS: usize = 1 << 20;

/// The most tags in the part of styles: Excel has 65,490 formats of cells, with a few tags each, and all are held at 300 bytes.
const MOST_TAGS_OF_STYLES: usize = 500_000;

/// The rows of a sheet of ODS, at most, in digits; none has more columns.
const MOST_ROWS: &[u8] = b"1048576";

/// What is looked at again with the next piece: an attribute may be cut in two.
const OVERLAP: usize = 64;

/// The formats that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xls,
    Ods,
}

/// The format of a file; refuses what no reader can be let loose on.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, LoyaltyError> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return kind_of_compound(bytes);
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(LoyaltyError::NotText { line: 1 });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let has = |name: &str| archive.file_names().any(|part| part.is_ok_and(|part| is_same(&part, name)));
    let kind = if has("xl/workbook.xml") {
        Kind::Xlsx
    } else if has("content.xml") {
        Kind::Ods
    } else if has("xl/workbook.bin") {
        return Err(LoyaltyError::UnreadableSpreadsheet { problem: Problem::BinaryWorkbook {} });
    } else {
        return Err(LoyaltyError::NotText { line: 1 });
    };
    refuse_bomb(&mut archive)?;
    Ok(kind)
}

/// An archive whose parts have names that begin with a slash, with a directory in which they do not.
#[cold]
pub(crate) fn without_slashes(bytes: &[u8]) -> Cow<'_, [u8]> {
    let number = |at: usize, size: usize| {
        let bytes = bytes.get(at..at + size)?;
        Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    };
    let rewritten = || {
        let end = bytes.windows(4).rposition(|bytes| bytes == b"PK\x05\x06")?;
        let (count, start) = (number(end + 10, 2)?, number(end + 16, 4)?);
        let mut directory = vec![];
        let mut at = start;
        let mut is_changed = false;
        for _ in 0..count {
            let name = number(at + 28, 2)?;
            let next = at + 46 + name + number(at + 30, 2)? + number(at + 32, 2)?;
            let is_absolute = name > 0 && bytes.get(at + 46) == Some(&b'/');
            let skipped = usize::from(is_absolute);
            is_changed |= is_absolute;
            directory.extend_from_slice(bytes.get(at..at + 28)?);
            directory.extend_from_slice(&((name - skipped) as u16).to_le_bytes());
            directory.extend_from_slice(bytes.get(at + 30..at + 46)?);
            directory.extend_from_slice(bytes.get(at + 46 + skipped..next)?);
            at = next;
        }
        let size = (directory.len() as u32).to_le_bytes();
        let fields = bytes.get(end..end + 12)?;
        let all = [bytes.get(..start)?, &directory, fields, &size, bytes.get(end + 16..end + 20)?, &[0, 0]];
        is_changed.then(|| all.concat())
    };
    rewritten().map_or(Cow::Borrowed(bytes), Cow::Owned)
}

/// What holds an XLS holds an encrypted XLSX, too.
fn kind_of_compound(bytes: &[u8]) -> Result<Kind, LoyaltyError> {
    let stream = |name: &str| memmem::find(bytes, &utf16(name)).is_some();
    let is_book = ["Workbook", "Book", "WORKBOOK", "BOOK", "workbook", "book"].into_iter().any(stream);
    if stream("EncryptedPackage") {
        Err(LoyaltyError::EncryptedFile {})
    } else if is_book {
        refuse_damaged(bytes)?;
        Ok(Kind::Xls)
    } else {
        Err(LoyaltyError::NotText { line: 1 })
    }
}

/// A compound file: sectors that hang in chains, and a directory that says where each stream begins.
struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// The sector behind each.
    next: Vec<u32>,
}

/// From here on a number is no sector, but says that a chain ends, or what a sector is.
const NO_SECTOR: u32 = 0xFFFF_FFFA;

/// The four bytes there; beyond the end there is no sector.
fn number(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk::<4>());
    four.map_or(NO_SECTOR, |four| u32::from_le_bytes(*four))
}

impl<'a> Compound<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let sector = if bytes.get(30) == Some(&12) { 4096 } else { 512 };
        let mut file = Self { bytes, sector, next: vec![] };
        // The header says where the first 109 sectors of the table of chains are, and where more of them are listed.
        let mut tables: Vec<u32> = (76..512).step_by(4).map(|at| number(bytes, at)).collect();
        let mut more = number(bytes, 68);
        // No more lists than there are sectors: they may come back to one another.
        for _ in 0..=bytes.len() / sector {
            if more >= NO_SECTOR || tables.len() > bytes.len() / sector + 109 {
                break;
            }
            tables.extend(numbers(file.part(more)));
            more = tables.pop().unwrap_or(NO_SECTOR);
        }
        file.next = tables.into_iter().filter(|id| *id < NO_SECTOR).flat_map(|id| numbers(file.part(id))).collect();
        file
    }

    fn part(&self, id: u32) -> &'a [u8] {
        let start = (id as usize + 1) * self.sector;
        self.bytes.get(start..self.bytes.len().min(start + self.sector)).unwrap_or_default()
    }

    /// Whether a chain comes back to where it was: it would be read until memory ends.
    fn has_circle(&self) -> bool {
        let mut met_from = vec![usize::MAX; self.next.len()];
        (0..self.next.len()).any(|start| {
            let mut at = start;
            while met_from.get(at) == Some(&usize::MAX) {
                met_from[at] = start;
                at = self.next[at] as usize;
            }
            met_from.get(at) == Some(&start)
        })
    }

    /// What hangs in a chain.
    fn chain(&self, mut id: u32) -> Vec<u8> {
        let mut stream = vec![];
        while id < NO_SECTOR {
            stream.extend_from_slice(self.part(id));
            id = self.next.get(id as usize).copied().unwrap_or(NO_SECTOR);
        }
        stream
    }

    /// The records of the workbook. Short streams lie together in that of the first entry, in pieces of 64 bytes.
    fn workbook(&self) -> Option<Vec<u8>> {
        let directory = self.chain(number(self.bytes, 48));
        let mut entries = directory.chunks_exact(128);
        let root = number(directory.get(..128)?, 116);
        let book = entries.find(|entry| ["Workbook", "Book"].iter().any(|name| is_named(entry, name)))?;
        let (start, size) = (number(book, 116), number(book, 120) as usize);
        if size >= 4096 {
            return Some(self.chain(start));
        }
        let (pieces, next) = (self.chain(root), numbers(&self.chain(number(self.bytes, 60))));
        let (mut stream, mut id) = (vec![], start as usize);
        while stream.len() < size {
            stream.extend_from_slice(pieces.get(id * 64..)?.get(..64)?);
            id = *next.get(id)? as usize;
        }
        Some(stream)
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    (0..bytes.len()).step_by(4).map(|at| number(bytes, at)).collect()
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let letters = entry.chunks_exact(2).take(name.len() + 1).map(|two| two[0].to_ascii_lowercase());
    letters.eq(name.bytes().map(|letter| letter.to_ascii_lowercase()).chain([0]))
}

/// Refuses an XLS whose chains never end, and one whose sheet says that it has more cells than any has: memory is set aside for them.
fn refuse_damaged(bytes: &[u8]) -> Result<(), LoyaltyError> {
    const MOST_CELLS: u64 = (1 << 16) * (1 << 8);
    const DIMENSIONS: u16 = 0x0200;
    let file = Compound::of(bytes);
    if file.has_circle() {
        return Err(damaged());
    }
    let stream = file.workbook().unwrap_or_default();
    let mut rest = &stream[..];
    while let Some((&[a, b, c, d], behind)) = rest.split_first_chunk() {
        let (kind, length) = (u16::from_le_bytes([a, b]), usize::from(u16::from_le_bytes([c, d])));
        let Some((record, behind)) = behind.split_at_checked(length) else { break };
        let short = |at: usize| u32::from(record[at]) | u32::from(record[at + 1]) << 8;
        let [first, last, left, right] = match record.len() {
            _ if kind != DIMENSIONS => [0; 4],
            0..10 => [0; 4],
            10..14 => [0, 2, 4, 6].map(short),
            _ => [number(record, 0), number(record, 4), short(8), short(10)],
        };
        let (rows, columns) =
            (last.saturating_sub(first), if left < right && left < 256 { right - left } else { right });
        if u64::from(rows) * u64::from(columns) > MOST_CELLS {
            return Err(damaged());
        }
        rest = behind;
    }
    Ok(())
}

/// Whether a part is called so, in letters of any case and with slashes of either kind.
fn is_same(part: &str, name: &str) -> bool {
    let is_same = |(a, b): (u8, u8)| a.eq_ignore_ascii_case(&b) || (a == b'\\' && b == b'/');
    part.len() == name.len() && part.bytes().zip(name.bytes()).all(is_same)
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Refuses what unpacks to more than can be read. What a header says can be a lie, but a part that unpacks to more
/// than it declares is refused by `zip` as soon as it does.
fn refuse_bomb(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), LoyaltyError> {
    let (mut declared, mut held) = (0u64, 0u64);
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(unreadable)?;
        if part.encrypted() {
            return Err(LoyaltyError::EncryptedFile {});
        }
        declared = declared.saturating_add(part.size());
        // Sheets are read cell by cell; the texts that they share are held.
        const SHEETS: &str = "xl/worksheets/";
        let is_sheet = |name: &str| name.get(..SHEETS.len()).is_some_and(|folder| is_same(folder, SHEETS));
        if !part.name().is_ok_and(|name| is_sheet(&name)) {
            held = held.saturating_add(part.size());
        }
    }
    for (size, most) in [(declared, MOST_MEGABYTES), (held, MOST_HELD_MEGABYTES)] {
        if size > u64::from(most) * 1_000_000 {
            return Err(LoyaltyError::SpreadsheetTooLarge { most });
        }
    }
    (0..archive.len()).try_for_each(|at| refuse_endless_text(archive.by_index(at).map_err(unreadable)?))
}

/// Unpacks a part without keeping it: a reader would hold a text without an end whole, and every format of a cell.
fn refuse_endless_text(mut part: ZipFile<'_, Cursor<&[u8]>>) -> Result<(), LoyaltyError> {
    let ends = |name: &str| part.name().is_ok_and(|part| part.to_ascii_lowercase().ends_with(name));
    if !ends(".xml") {
        return Ok(());
    }
    let is_ods = ends("content.xml");
    let mut tags_left = if ends("styles.xml") { MOST_TAGS_OF_STYLES } else { usize::MAX };
    let mut buffer = vec![0; OVERLAP + (1 << 16)];
    let mut since_tag = 0;
    loop {
        let count = part.read(&mut buffer[OVERLAP..]).map_err(unreadable)?;
        if count == 0 {
            return Ok(());
        }
        if is_ods && is_repeated_beyond_a_sheet(&buffer[..OVERLAP + count]) {
            return Err(damaged());
        }
        let piece = &buffer[OVERLAP..OVERLAP + count];
        since_tag = match memchr::memrchr(b'<', piece) {
            Some(last) => count - last,
            None => since_tag + count,
        };
        if since_tag > MOST_BETWEEN_TAGS {
            return Err(LoyaltyError::UnreadableSpreadsheet { problem: Problem::CellTooLong {} });
        }
        if tags_left < usize::MAX {
            let tags = memchr::memchr_iter(b'<', piece).count();
            tags_left = tags_left.checked_sub(tags).ok_or_else(damaged)?;
        }
        buffer.copy_within(count..count + OVERLAP, 0);
    }
}

/// Whether a row or a cell of ODS says that it is there more often than any sheet has rows, or says it in other signs than digits: it
/// would be read as often.
fn is_repeated_beyond_a_sheet(text: &[u8]) -> bool {
    const TIMES: &[u8] = b"-repeated";
    memmem::find_iter(text, TIMES).any(|at| {
        if !["number-rows", "number-columns"].iter().any(|name| text[..at].ends_with(name.as_bytes())) {
            return false;
        }
        let mut written = text[at + TIMES.len()..].split(|byte| matches!(byte, b'"' | b'\''));
        match (written.next(), written.next(), written.next()) {
            (_, Some(times), Some(_)) => {
                !times.iter().all(u8::is_ascii_digit)
                    || times.len() > MOST_ROWS.len()
                    || times.len() == MOST_ROWS.len() && times > MOST_ROWS
            }
            // Cut off here: it is whole in the next piece, or longer than any number.
            _ => text.len() - at > OVERLAP / 2,
        }
    })
}

/// A file that contradicts itself.
pub(super) fn damaged() -> LoyaltyError {
    LoyaltyError::UnreadableSpreadsheet { problem: Problem::DamagedOrTooLarge {} }
}

/// The words of a library that gave up.
pub(super) fn unreadable(words: impl Display) -> LoyaltyError {
    LoyaltyError::UnreadableSpreadsheet { problem: Problem::Reported { detail: words.to_string() } }
}
