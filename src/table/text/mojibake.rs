//! Mojibake (garbled characters): was this text decoded wrongly before it was saved, and what did it say?

use super::code_pages::Encoding;
use std::borrow::Cow;
use wide::u8x16;

/// What a text said before its UTF-8 was read as Windows-1252, or Windows-1250: `SÃ¸ren` was Søren, `ZamĂłwienie` was
/// Zamówienie. `None` where nothing speaks for that.
pub fn repair(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    [Encoding::Windows1252, Encoding::Windows1250].into_iter().find_map(|encoding| repair_from(text, encoding))
}

/// Whether a text may hold garbled characters: what begins one, and another character beyond ASCII behind it. The bytes that
/// begin European letters and signs in UTF-8 are these seven letters in the two encodings.
pub(crate) fn may_be_in(text: &[u8]) -> bool {
    let begins = |at: usize| match text[at..] {
        [0xC3, 0x82..=0x85 | 0xA2, next, ..] | [0xC4, 0x82 | 0xB9, next, ..] => next >= 0x80,
        _ => false,
    };
    const TOGETHER: usize = 64;
    let mut at = 0;
    // Many at once: letters beyond ASCII are common in some texts, two in a row are rare.
    while let Some(bytes) = text[at..].first_chunk::<{ TOGETHER + 2 }>() {
        let lead = |from: usize| {
            let lanes = |from: usize| u8x16::from(&bytes[from..from + 16]);
            let first = lanes(from);
            (first.simd_eq(u8x16::splat(0xC3)) | first.simd_eq(u8x16::splat(0xC4))) & lanes(from + 2)
        };
        let leads = lead(0) | lead(16) | lead(32) | lead(48);
        if leads.to_bitmask() != 0 && (at..at + TOGETHER).any(begins) {
            return true;
        }
        at += TOGETHER;
    }
    (at..text.len()).any(begins)
}

/// A cell with its garbled characters repaired, where it has some.
pub(crate) fn repaired(cell: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match std::str::from_utf8(&cell).ok().and_then(repair) {
        Some(text) => Cow::Owned(text.into_bytes()),
        None => cell,
    }
}

fn repair_from(text: &str, encoding: Encoding) -> Option<String> {
    let page = encoding.page()?;
    let byte = |letter: char| page.chars().position(|other| other == letter).map(|at| at as u8 + 0x80);
    let mut repaired = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|letter: char| letter.is_ascii() != first.is_ascii()).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(length);
        if first.is_ascii() {
            repaired += run;
        } else {
            repaired += &letters(&run.chars().map(byte).collect::<Option<Vec<u8>>>()?)?;
        }
        rest = behind;
    }
    Some(repaired)
}

/// The text of bytes that are UTF-8 of European letters and signs.
fn letters(bytes: &[u8]) -> Option<String> {
    // ÓŁ in Polish capitals are, by chance, the bytes of a Cyrillic letter.
    let expected = |letter: char| matches!(letter, '\u{A0}'..'\u{180}' | '\u{2000}'..'\u{2130}');
    std::str::from_utf8(bytes).ok().filter(|text| text.chars().all(expected)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_read_wrongly_is_put_right() {
        for (wrong, right) in [
            ("SÃ¸ren", "Søren"),
            ("BelÃ¸b", "Beløb"),
            ("Ã…se Ã†rÃ¸", "Åse Ærø"),
            ("ZamĂłwienie", "Zamówienie"),
            ("Ĺ»ĂłĹ‚Ä‡", "Żółć"),
            ("donâ€™t", "don’t"),
            ("1Â\u{A0}234", "1\u{A0}234"),
        ] {
            assert_eq!(repair(wrong).as_deref(), Some(right), "{wrong}");
            assert!(may_be_in(wrong.as_bytes()), "{wrong}");
        }
        for sound in ["Søren", "Żółć", "SPÓŁKA", "Ærø", "naïve", "500 €", "日本", "Ã", "Müller"] {
            assert_eq!(repair(sound), None, "{sound}");
        }
    }

    /// What becomes of a text whose UTF-8 is read as this encoding.
    fn spoilt(text: &str, encoding: Encoding) -> String {
        let page: Vec<char> = encoding.page().unwrap().chars().collect();
        text.bytes().map(|byte| if byte < 0x80 { char::from(byte) } else { page[usize::from(byte - 0x80)] }).collect()
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "([a-z ,.]|[ÃÅÂĂĹâ€][¸¦˜ął™\u{A0}]|[øæåłżŃÆ]){0,8}") {
            if let Some(right) = repair(&text) {
                prop_assert!(may_be_in(text.as_bytes()), "{} is overlooked", text);
                let back = [Encoding::Windows1252, Encoding::Windows1250].map(|encoding| spoilt(&right, encoding));
                prop_assert!(back.contains(&text), "{} became {}", text, right);
            }
        }

        #[test]
        fn what_was_spoilt_comes_back(text in "[a-zøæåÆØÅąćęłńóśźżŁ ]{1,12}") {
            for encoding in [Encoding::Windows1252, Encoding::Windows1250] {
                // Some bytes are no letter of the encoding.
                let wrong = spoilt(&text, encoding);
                if !text.is_ascii() && !wrong.contains('\u{FFFD}') {
                    prop_assert_eq!(repair(&wrong), Some(text.clone()), "{}", wrong);
                }
            }
        }
    }
}
