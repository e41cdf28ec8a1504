//! Plain text: the same cells, written as most files write them. Everything behind knows one quote, and no NULs.

use memchr::{memchr, memchr_iter, memchr2};
use serde::{Deserialize, Serialize};

/// What may begin a text in UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How the fields of a file are quoted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Quotes {
    /// By `"`, doubled inside: RFC 4180.
    #[default]
    Double,
    /// By `"`, not always doubled inside, or with spaces between delimiter and quote.
    Loose,
    /// By `'`.
    Single,
    /// By `"`, with a backslash before each inside.
    Backslash,
}

/// Where the decoded text is not what the file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mended {
    /// The place in the text, counted from its start.
    pub at: u64,
    /// What was done.
    pub kind: MendedKind,
}

/// What was done to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MendedKind {
    /// A byte that is no UTF-8 was read as Windows-1252.
    Letter,
    /// A NUL became a space.
    Nul,
    /// A byte order mark was left out before this place.
    Mark,
}

/// Rewrites text, in chunks of any size.
#[derive(Debug, Default)]
pub(super) struct Plain {
    rewriter: Option<Rewriter>,
    out: Vec<u8>,
    /// Bytes of text that came in and went out.
    read: u64,
    written: u64,
}

impl Plain {
    pub(super) fn quoted(delimiter: u8, quotes: Quotes) -> Self {
        let rewriter = Rewriter { delimiter, quotes, state: State::FieldStart };
        let is_usual = quotes == Quotes::Double;
        Self { rewriter: (!is_usual).then_some(rewriter), ..Self::default() }
    }

    /// The text as it goes on, with the places where it is not that of the file; without copying where nothing changes.
    #[inline]
    pub(super) fn write<'a>(&'a mut self, text: &'a [u8], mended: &mut Vec<Mended>) -> &'a [u8] {
        let is_odd = self.rewriter.is_some() || memchr2(0, 0xEF, text).is_some() && has_odd_bytes(text);
        if is_odd {
            self.rewrite(text, mended);
            return &self.out;
        }
        for one in mended.iter_mut() {
            one.at = one.at - self.read + self.written;
        }
        self.read += text.len() as u64;
        self.written += text.len() as u64;
        text
    }

    #[cold]
    fn rewrite(&mut self, text: &[u8], mended: &mut Vec<Mended>) {
        let Self { rewriter, out, read, written, .. } = self;
        out.clear();
        let before = std::mem::take(mended);
        let mut before = before.iter().peekable();
        let mut at = 0;
        while at < text.len() {
            let mut note = |kind| mended.push(Mended { at: *written + out.len() as u64, kind });
            while before.next_if(|one| one.at - *read <= at as u64).is_some() {
                note(MendedKind::Letter);
            }
            if text[at..].starts_with(BYTE_ORDER_MARK) {
                note(MendedKind::Mark);
                at += BYTE_ORDER_MARK.len();
                continue;
            }
            let byte = match text[at] {
                0 => {
                    note(MendedKind::Nul);
                    b' '
                }
                byte => byte,
            };
            match rewriter {
                Some(rewriter) => rewriter.write(byte, out),
                None => out.push(byte),
            }
            at += 1;
        }
        *read += text.len() as u64;
        *written += out.len() as u64;
    }

    /// The last text, and what was held back.
    pub(super) fn finish<'a>(&'a mut self, text: &'a [u8], mended: &mut Vec<Mended>) -> &'a [u8] {
        if self.rewriter.is_none() {
            return self.write(text, mended);
        }
        self.rewrite(text, mended);
        let held: &[u8] = match self.rewriter {
            Some(Rewriter { state: State::BehindQuote(_), .. }) => b"\"",
            Some(Rewriter { state: State::BehindTwo, .. }) => b"\"\"\"",
            _ => b"",
        };
        self.out.extend_from_slice(held);
        &self.out
    }
}

/// Whether a text has NULs or byte order marks; those begin as fullwidth letters do.
#[cold]
fn has_odd_bytes(text: &[u8]) -> bool {
    memchr(0, text).is_some() || memchr_iter(0xEF, text).any(|at| text[at..].starts_with(BYTE_ORDER_MARK))
}

#[derive(Debug)]
struct Rewriter {
    delimiter: u8,
    quotes: Quotes,
    state: State,
}

#[derive(Debug, Clone, Copy)]
enum State {
    FieldStart,
    Bare,
    Quoted,
    /// Behind a quote within quotes, and so many spaces: it closes where a delimiter or a line end follows.
    BehindQuote(u32),
    /// Behind two quotes, where quotes need not be doubled: before a delimiter, the first is text and the second closes.
    BehindTwo,
    BehindBackslash,
}

impl Rewriter {
    fn write(&mut self, byte: u8, out: &mut Vec<u8>) {
        let quote = if self.quotes == Quotes::Single { b'\'' } else { b'"' };
        let is_end = byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let inside: &[u8] = if quote == b'"' { b"\"\"" } else { b"'" };
        self.state = match self.state {
            // Spaces before a field are none of its text; between spaces there is no field.
            State::FieldStart if byte == b' ' => State::FieldStart,
            State::FieldStart if byte == quote => {
                out.push(b'"');
                State::Quoted
            }
            State::FieldStart | State::Bare => {
                out.push(byte);
                if is_end { State::FieldStart } else { State::Bare }
            }
            State::Quoted if byte == quote => State::BehindQuote(0),
            State::Quoted if byte == b'\\' && self.quotes == Quotes::Backslash => State::BehindBackslash,
            State::Quoted => {
                out.push(byte);
                if byte == b'"' {
                    out.push(byte);
                }
                State::Quoted
            }
            State::BehindQuote(_) if is_end => {
                out.extend_from_slice(&[b'"', byte]);
                State::FieldStart
            }
            State::BehindQuote(0) if byte == quote && self.quotes == Quotes::Loose && self.delimiter != b' ' => {
                State::BehindTwo
            }
            State::BehindQuote(0) if byte == quote => {
                out.extend_from_slice(inside);
                State::Quoted
            }
            State::BehindTwo => {
                out.extend_from_slice(inside);
                if is_end {
                    out.extend_from_slice(&[b'"', byte]);
                    State::FieldStart
                } else if byte == quote {
                    State::BehindQuote(0)
                } else {
                    self.state = State::Quoted;
                    return self.write(byte, out);
                }
            }
            State::BehindQuote(spaces) if byte == b' ' => State::BehindQuote(spaces + 1),
            State::BehindQuote(spaces) => {
                out.extend_from_slice(inside);
                out.resize(out.len() + spaces as usize, b' ');
                self.state = State::Quoted;
                return self.write(byte, out);
            }
            State::BehindBackslash if byte == quote => {
                out.extend_from_slice(inside);
                State::Quoted
            }
            State::BehindBackslash => {
                out.push(b'\\');
                self.state = State::Quoted;
                return self.write(byte, out);
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(text: &str, delimiter: u8, quotes: Quotes, chunk: usize) -> String {
        let (mut plain, mut out) = (Plain::quoted(delimiter, quotes), vec![]);
        for part in text.as_bytes().chunks(chunk) {
            out.extend_from_slice(plain.write(part, &mut vec![]));
        }
        out.extend_from_slice(plain.finish(b"", &mut vec![]));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn unusual_quotes_become_usual_ones() {
        for (text, delimiter, quotes, expected) in [
            ("a, \"b, c\" , d\n", b',', Quotes::Loose, "a,\"b, c\",d\n"),
            ("\"5\" pipe\",1\n", b',', Quotes::Loose, "\"5\"\" pipe\",1\n"),
            ("\"48\"\",\"x\"", b',', Quotes::Loose, "\"48\"\"\",\"x\""),
            ("'a','it''s \"b\"'\n", b',', Quotes::Single, "\"a\",\"it's \"\"b\"\"\"\n"),
            ("'Bo';'d'Arc';5\n", b';', Quotes::Single, "\"Bo\";\"d'Arc\";5\n"),
            ("\"say \\\"hi\\\"\",\"C:\\x\"\n", b',', Quotes::Backslash, "\"say \"\"hi\"\"\",\"C:\\x\"\n"),
            (" 1   19970101 \"a b\"\n 2 x\n", b' ', Quotes::Loose, "1 19970101 \"a b\"\n2 x\n"),
        ] {
            assert_eq!(plain(text, delimiter, quotes, 3), expected);
        }
    }

    #[test]
    fn nuls_and_marks_within_are_named() {
        let (mut plain, mut mended) = (Plain::default(), vec![]);
        let text = plain.write(b"a\0\n\xEF\xBB\xBFb\n", &mut mended);
        assert_eq!(text, b"a \nb\n");
        let [nul, mark] = mended[..] else { panic!("{mended:?}") };
        assert_eq!((nul.at, nul.kind, mark.at, mark.kind), (1, MendedKind::Nul, 3, MendedKind::Mark));
    }

    proptest! {
        #[test]
        fn chunks_do_not_show(text in "[ab,'\" \\\\\n\r]{0,60}", chunk in 1usize..9) {
            for quotes in [Quotes::Loose, Quotes::Single, Quotes::Backslash] {
                prop_assert_eq!(plain(&text, b',', quotes, chunk), plain(&text, b',', quotes, 1000));
            }
        }

        #[test]
        fn well_made_files_stay_the_same(cells in prop::collection::vec("[ab,\" \n]{1,6}", 1..6)) {
            let text: String = cells.iter().map(|cell| format!("\"{}\"\n", cell.replace('"', "\"\""))).collect();
            // A quote before a delimiter or a line end inside could also be the end.
            if !cells.iter().any(|cell| cell.contains('"')) {
                prop_assert_eq!(plain(&text, b',', Quotes::Loose, 5), text);
            }
        }
    }
}
