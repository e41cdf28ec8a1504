//! Character encoding: which characters are these bytes?

pub use super::code_pages::{Detection, Encoding};
use super::legacy;
use super::plain::{BYTE_ORDER_MARK, Plain};
pub use super::plain::{Mended, MendedKind, Quotes};
use super::records::Delimiter;

/// The encoding of a file that starts so: by its byte order mark, else UTF-8 where the bytes are valid, else UTF-16
/// where every second byte is zero, else by how plausible the letters of each legacy encoding are.
/// `complete` says that these bytes are the whole file.
#[cold]
pub fn detect(start: &[u8], complete: bool) -> Detection {
    marked(start).or_else(|| zeros(start)).map_or_else(|| detect_text(start, complete), Detection::sure)
}

/// The encoding that the byte order mark of a file names.
pub(crate) fn marked(start: &[u8]) -> Option<Encoding> {
    let marks = [
        (b"\xFF\xFE".as_slice(), Encoding::Utf16Le),
        (b"\xFE\xFF", Encoding::Utf16Be),
        (BYTE_ORDER_MARK, Encoding::Utf8),
    ];
    marks.into_iter().find(|(mark, _)| start.starts_with(mark)).map(|(_, encoding)| encoding)
}

/// The encoding of bytes from somewhere in a file that is ASCII before them.
#[cold]
pub(crate) fn detect_text(bytes: &[u8], complete: bool) -> Detection {
    if bytes.is_ascii() {
        return Detection { is_ascii: true, ..Detection::sure(Encoding::Utf8) };
    }
    let mut valid = 0;
    let mut invalid = 0;
    for chunk in bytes.utf8_chunks() {
        // What looks like a letter from elsewhere is two letters of a legacy encoding: ÓŁ in windows-1250.
        let expected = |letter: &char| matches!(letter, '\u{A0}'..'\u{180}' | '\u{2000}'.. );
        valid += chunk.valid().chars().filter(expected).count();
        invalid += chunk.invalid().len();
    }
    let cut = bytes.utf8_chunks().last().map_or(0, |chunk| chunk.invalid().len());
    if !complete && std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none()) {
        invalid -= cut; // The bytes end within a character.
    }
    // A few bytes of another encoding within UTF-8 are read where they stand.
    if invalid <= valid { Detection::sure(Encoding::Utf8) } else { legacy::detect(bytes) }
}

/// UTF-16 without a byte order mark: the upper byte of nearly every character of European text is zero.
#[cold]
fn zeros(start: &[u8]) -> Option<Encoding> {
    const ENOUGH: usize = 1 << 12;
    let (mut low, mut high, mut pairs) = (0, 0, 0);
    for pair in start[..start.len().min(ENOUGH)].chunks_exact(2) {
        pairs += 1;
        high += usize::from(pair[0] == 0);
        low += usize::from(pair[1] == 0);
    }
    let (most, few) = (|count| pairs >= 4 && 4 * count >= 3 * pairs, |count| 50 * count <= pairs);
    if most(low) && few(high) {
        Some(Encoding::Utf16Le)
    } else if most(high) && few(low) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Turns the bytes of a file, in chunks of any size, into UTF-8.
///
/// It never fails: bytes that are no UTF-8 within UTF-8 are read as Windows-1252 and remembered, half a surrogate
/// pair becomes U+FFFD. A byte order mark at the very start is dropped.
#[derive(Debug)]
pub struct Decoder {
    encoding: Encoding,
    page: Vec<char>,
    at_start: bool,
    /// Bytes of a character that is not complete yet: at most 3.
    held: Vec<u8>,
    out: Vec<u8>,
    decoded: u64,
    dropped: u64,
    mended: Vec<Mended>,
    plain: Plain,
}

impl Decoder {
    /// Reads a file from its first byte.
    pub fn new(encoding: Encoding) -> Self {
        Self { at_start: true, ..Self::resume(encoding) }
    }

    /// Reads on from the middle of a file.
    #[cold]
    pub fn resume(encoding: Encoding) -> Self {
        let page = encoding.page().or(Encoding::Windows1252.page()).map(|page| page.chars().collect());
        Self {
            encoding,
            page: page.unwrap_or_default(),
            at_start: false,
            held: vec![],
            out: vec![],
            decoded: 0,
            dropped: 0,
            mended: vec![],
            plain: Plain::default(),
        }
    }

    /// Writes quotes as most files do, where this one does not.
    pub fn quoted(self, delimiter: Delimiter, quotes: Quotes) -> Self {
        Self { plain: Plain::quoted(delimiter.byte(), quotes), ..self }
    }

    /// The next bytes as UTF-8; without copying where they are valid UTF-8.
    pub fn decode<'a>(&'a mut self, bytes: &'a [u8]) -> &'a [u8] {
        self.decode_and_mend(bytes).0
    }

    /// As [`Decoder::decode`], with the places in the decoded text, counted from its start, where it is not that of the file.
    pub fn decode_and_mend<'a>(&'a mut self, bytes: &'a [u8]) -> (&'a [u8], &'a [Mended]) {
        self.mended.clear();
        let untouched = match self.encoding {
            Encoding::Utf8 => self.decode_utf8(bytes),
            Encoding::Utf16Le | Encoding::Utf16Be => self.decode_utf16(bytes),
            _ => self.decode_page(bytes),
        };
        let text = self.plain.write(untouched.unwrap_or(&self.out), &mut self.mended);
        (text, &self.mended)
    }

    /// Reads on in a file that was ASCII until here, and turns out to be in another encoding.
    pub(crate) fn go_on(encoding: Encoding, before: Self) -> Self {
        Self { decoded: before.decoded, at_start: before.at_start, plain: before.plain, ..Self::resume(encoding) }
    }

    /// The file has ended: what was held back.
    pub fn finish(&mut self) -> &[u8] {
        self.finish_and_mend().0
    }

    /// As [`Decoder::finish`], with the places of [`Decoder::decode_and_mend`].
    #[cold]
    pub fn finish_and_mend(&mut self) -> (&[u8], &[Mended]) {
        self.mended.clear();
        self.out.clear();
        let held = std::mem::take(&mut self.held);
        match self.encoding {
            Encoding::Utf16Le | Encoding::Utf16Be if !held.is_empty() => self.push('\u{FFFD}'),
            Encoding::Utf8 => held.iter().for_each(|byte| self.mend(*byte)),
            _ => {}
        }
        self.decoded += self.out.len() as u64;
        let text = self.plain.finish(&self.out, &mut self.mended);
        (text, &self.mended)
    }

    /// The places in the decoded text, counted from its start, where the last call did not give that of the file.
    pub fn mended(&self) -> &[Mended] {
        &self.mended
    }

    /// How many bytes of the file the byte order mark was.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Bytes that need no decoding come back; the rest is in `out`.
    fn decode_utf8<'a>(&mut self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        if self.held.is_empty() && simdutf8::basic::from_utf8(bytes).is_ok() {
            let bytes = self.without_mark(bytes);
            self.decoded += bytes.len() as u64;
            return Some(bytes);
        }
        let mut joined = std::mem::take(&mut self.held);
        joined.extend_from_slice(bytes);
        let text = self.without_mark(&joined);
        self.out.clear();
        let mut rest = text;
        loop {
            match std::str::from_utf8(rest) {
                Ok(_) => {
                    self.out.extend_from_slice(rest);
                    break;
                }
                Err(error) => {
                    let (valid, behind) = rest.split_at(error.valid_up_to());
                    self.out.extend_from_slice(valid);
                    if error.error_len().is_none() {
                        self.held = behind.to_vec();
                        break;
                    }
                    self.mend(behind[0]);
                    rest = &behind[1..];
                }
            }
        }
        self.decoded += self.out.len() as u64;
        None
    }

    /// Takes the byte order mark off the first bytes. Its parts are no characters: it comes whole.
    fn without_mark<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        if bytes.is_empty() || !std::mem::take(&mut self.at_start) {
            return bytes;
        }
        if bytes.len() < BYTE_ORDER_MARK.len() && BYTE_ORDER_MARK.starts_with(bytes) {
            self.at_start = true;
            return bytes;
        }
        match bytes.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) => {
                self.dropped = BYTE_ORDER_MARK.len() as u64;
                rest
            }
            None => bytes,
        }
    }

    fn decode_utf16<'a>(&mut self, bytes: &[u8]) -> Option<&'a [u8]> {
        let mut joined = std::mem::take(&mut self.held);
        joined.extend_from_slice(bytes);
        self.out.clear();
        let order = self.encoding;
        let unit = |at: usize| {
            let pair = joined.get(at..at + 2)?;
            let pair = [pair[0], pair[1]];
            Some(if order == Encoding::Utf16Le { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
        };
        let mut at = 0;
        while let Some(first) = unit(at) {
            if std::mem::take(&mut self.at_start) && first == 0xFEFF {
                self.dropped = 2;
                at += 2;
                continue;
            }
            let is_high = (0xD800..0xDC00).contains(&first);
            let second = if is_high { unit(at + 2) } else { None };
            if is_high && second.is_none() {
                break;
            }
            let letter = char::decode_utf16([first].into_iter().chain(second)).next();
            let letter = letter.and_then(Result::ok);
            at += if letter.is_some_and(|letter| letter > '\u{FFFF}') { 4 } else { 2 };
            self.push(letter.unwrap_or('\u{FFFD}'));
        }
        self.held = joined[at..].to_vec();
        self.decoded += self.out.len() as u64;
        None
    }

    fn decode_page<'a>(&mut self, bytes: &[u8]) -> Option<&'a [u8]> {
        self.out.clear();
        for byte in bytes {
            match byte {
                0..0x80 => self.out.push(*byte),
                _ => self.push(self.page[usize::from(byte - 0x80)]),
            }
        }
        self.decoded += self.out.len() as u64;
        None
    }

    fn mend(&mut self, byte: u8) {
        self.mended.push(Mended { at: self.decoded + self.out.len() as u64, kind: MendedKind::Letter });
        self.push(self.page[usize::from(byte - 0x80)]);
    }

    fn push(&mut self, letter: char) {
        self.out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [Encoding; 9] = [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
        Encoding::Windows1250,
        Encoding::Iso8859_2,
        Encoding::Macintosh,
        Encoding::Ibm852,
        Encoding::Ibm865,
    ];

    /// The text, where bytes were mended, and the length of the byte order mark.
    fn read(bytes: &[u8], encoding: Encoding, chunk: usize) -> (String, Vec<u64>, u64) {
        let mut decoder = Decoder::new(encoding);
        let (mut text, mut mended) = (vec![], vec![]);
        for part in bytes.chunks(chunk) {
            text.extend_from_slice(decoder.decode(part));
            mended.extend(decoder.mended().iter().map(|one| one.at));
        }
        text.extend_from_slice(decoder.finish());
        mended.extend(decoder.mended().iter().map(|one| one.at));
        (String::from_utf8(text).unwrap(), mended, decoder.dropped())
    }

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_decides_and_is_dropped() {
        for (bytes, encoding, length) in [
            (b"\xEF\xBB\xBFa\xC3\xB8".as_slice(), Encoding::Utf8, 3),
            (b"\xFF\xFEa\0\xF8\0", Encoding::Utf16Le, 2),
            (b"\xFE\xFF\0a\0\xF8", Encoding::Utf16Be, 2),
        ] {
            assert_eq!(detect(bytes, true), Detection::sure(encoding));
            assert_eq!(read(bytes, encoding, 1), ("aø".into(), vec![], length));
        }
        assert_eq!(detect(&utf16("navn;beløb\r\n"), false).encoding, Encoding::Utf16Le);
        assert!(detect(b"navn;dato\n", true).is_ascii);
    }

    #[test]
    fn what_is_no_utf8_within_it_is_read_as_windows_1252_and_named() {
        assert_eq!(read("Sørb\u{F8}".as_bytes(), Encoding::Utf8, 2).1, []);
        let (text, mended, _) = read(b"S\xC3\xB8r\nJ\xF8rgen \xE2\x82", Encoding::Utf8, 3);
        assert_eq!((text.as_str(), mended), ("Sør\nJørgen â‚", vec![6, 13, 15]));
        assert_eq!(detect(b"S\xC3\xB8r\nJ\xF8rgen", true), Detection::sure(Encoding::Utf8));
        assert_eq!(detect(b"S\xC3\xB8r\nJ\xC3", false), Detection::sure(Encoding::Utf8));
    }

    #[test]
    fn half_a_pair_of_utf16_is_a_replacement_character() {
        let bytes: Vec<u8> = [0x61, 0xD83D, 0x62, 0xDE00, 0xD83D, 0xDE00, 0xD83D]
            .iter()
            .flat_map(|unit: &u16| unit.to_le_bytes())
            .collect();
        assert_eq!(read(&bytes, Encoding::Utf16Le, 3).0, "a\u{FFFD}b\u{FFFD}😀\u{FFFD}");
    }

    #[test]
    fn valid_utf8_is_not_copied() {
        let bytes = "navn;beløb".as_bytes();
        let mut decoder = Decoder::new(Encoding::Utf8);
        assert_eq!(decoder.decode(bytes).as_ptr(), bytes.as_ptr());
    }

    proptest! {
        #[test]
        fn chunks_do_not_show(bytes in prop::collection::vec(any::<u8>(), 0..40), marked in any::<bool>(), chunk in 1usize..9) {
            let mark: &[u8] = if marked { b"\xEF\xBB\xBF" } else { b"" };
            let bytes = [mark, &bytes].concat();
            for encoding in ALL {
                prop_assert_eq!(read(&bytes, encoding, chunk), read(&bytes, encoding, 1 << 10));
            }
        }

        #[test]
        fn the_place_in_the_file_is_known(text in "[aøł€😀\u{FFFD}]{0,20}") {
            prop_assert_eq!(Encoding::Utf16Le.length(text.as_bytes()), utf16(&text).len() as u64);
            prop_assert_eq!(Encoding::Utf8.length(text.as_bytes()), text.len() as u64);
            prop_assert_eq!(Encoding::Windows1250.length(text.as_bytes()), text.chars().count() as u64);
            prop_assert_eq!(read(&utf16(&text), Encoding::Utf16Le, 3).0, text.as_str());
        }

        #[test]
        fn utf16_reads_as_browsers_do(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let oracle = encoding_rs::UTF_16LE.decode(&bytes).0;
            if !bytes.starts_with(b"\xEF\xBB\xBF") && !bytes.starts_with(b"\xFE\xFF") {
                // No characters of a table: a NUL becomes a blank, and a mark within the text goes.
                let mended = oracle.replace('\u{FEFF}', "").replace('\0', " ");
                prop_assert_eq!(read(&bytes, Encoding::Utf16Le, 5).0, mended);
            }
        }
    }
}
