//! Word comparison: ignoring case and accents.

use std::borrow::Cow;

/// The longest text that is compared, in bytes without accents.
const LONGEST: usize = 40;

/// A text in small letters without accents; its spaces and marks stay.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Folded {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Folded {
    /// Folds a text; `None` for one that is too long to be a word of a list, or is not text.
    pub(crate) fn of(text: &[u8]) -> Option<Self> {
        if text.len() > 2 * LONGEST {
            return None;
        }
        let mut folded = Self { bytes: [0; LONGEST], length: 0 };
        if text.is_ascii() {
            folded.length = text.len();
            folded.bytes.get_mut(..text.len())?.copy_from_slice(text);
            folded.bytes.make_ascii_lowercase();
            return Some(folded);
        }
        for letter in std::str::from_utf8(text).ok()?.chars().flat_map(char::to_lowercase) {
            let mut own = [0; 4];
            let plain = fold(letter).unwrap_or_else(|| letter.encode_utf8(&mut own)).as_bytes();
            folded.bytes.get_mut(folded.length..folded.length + plain.len())?.copy_from_slice(plain);
            folded.length += plain.len();
        }
        Some(folded)
    }

    /// The folded text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

/// A small letter without its accent; `None` for one that has none.
pub(super) fn fold(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'ß' => "ss",
        'ø' | 'ö' | 'ó' | 'ô' => "o",
        'å' | 'ą' | 'ä' | 'á' | 'à' | 'â' => "a",
        'ć' | 'ç' | 'č' => "c",
        'é' | 'ę' | 'è' | 'ê' | 'ë' => "e",
        'ł' => "l",
        'ń' | 'ñ' => "n",
        'ś' | 'š' => "s",
        'ü' | 'ú' => "u",
        'ź' | 'ż' | 'ž' => "z",
        '\u{2019}' => "'",
        '\u{A0}' | '\u{202F}' => " ",
        '\u{2013}' | '\u{2014}' | '\u{2212}' => "-",
        _ => return None,
    })
}

/// A text without the spaces around it, those that do not break included.
pub(super) fn trimmed(cell: &[u8]) -> &[u8] {
    trimmed_end(trimmed_start(cell))
}

pub(super) fn trimmed_start(mut cell: &[u8]) -> &[u8] {
    loop {
        cell = cell.trim_ascii_start();
        let Some(rest) = SPACES.iter().find_map(|space| cell.strip_prefix(space.as_bytes())) else { return cell };
        cell = rest;
    }
}

fn trimmed_end(mut cell: &[u8]) -> &[u8] {
    loop {
        cell = cell.trim_ascii_end();
        let Some(rest) = SPACES.iter().find_map(|space| cell.strip_suffix(space.as_bytes())) else { return cell };
        cell = rest;
    }
}

/// Spaces beyond ASCII that numbers are written with.
pub(super) const SPACES: [&str; 3] = ["\u{A0}", "\u{202F}", "\u{2009}"];

/// A name in small letters without accents, spaces and marks: "Nr klienta" and "nr_klienta" are one.
pub(crate) fn plain(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match fold(letter) {
            Some(folded) => plain.extend(folded.chars().filter(char::is_ascii_alphanumeric)),
            None if letter.is_alphanumeric() => plain.push(letter),
            None => {}
        }
    }
    plain
}

/// A cell without the spaces around it.
#[inline]
pub(crate) fn ascii_trimmed(cell: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match cell {
        Cow::Borrowed(cell) => Cow::Borrowed(cell.trim_ascii()),
        Cow::Owned(cell) => Cow::Owned(cell.trim_ascii().into()),
    }
}

/// The number of at most eight digits at the start of a text, and how many digits it has.
pub(super) fn leading_number(text: &[u8]) -> Option<(u32, usize, &[u8])> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (1..=8).contains(&length).then(|| {
        let value = text[..length].iter().fold(0, |sum, byte| 10 * sum + u32::from(byte - b'0'));
        (value, length, &text[length..])
    })
}

/// A cell as text, cut to a length that fits a message.
pub(crate) fn shown(cell: &[u8]) -> String {
    const LONGEST: usize = 60;
    String::from_utf8_lossy(cell).chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_show() {
        for (text, folded) in
            [("Łącznie", "lacznie"), ("BELØB", "belob"), ("Don’t\u{A0}know", "don't know"), ("日", "日")]
        {
            assert_eq!(Folded::of(text.as_bytes()).unwrap().text(), folded);
        }
        assert!(Folded::of(&[b'x'; 41]).is_none() && Folded::of(b"\xFF").is_none());
        assert_eq!(trimmed("\u{A0} 1\u{202F}\t".as_bytes()), b"1");
    }
}
