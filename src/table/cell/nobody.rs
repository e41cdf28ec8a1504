//! Nobody: does this cell stand where a customer or an order number would, and name none?

use super::words::Folded;

/// What programs write for an unknown customer, in small letters.
const WORDS: &[&str] = &[
    "0",
    "-",
    "--",
    "---",
    "\u{2013}",
    "\u{2014}",
    "null",
    "<null>",
    "(null)",
    "none",
    "nil",
    "nan",
    "n/a",
    "#n/a",
    "undefined",
    "unknown",
    "not set",
    "(not set)",
    "(none)",
    "guest",
    "guest user",
    "guest customer",
    "anonymous",
    "walk-in",
    "walk-in customer",
    "not logged in",
    "cash customer",
    "gæst",
    "ukendt",
    "anonym",
    "kontantkunde",
    "diverse",
    "gjest",
    "ukjent",
    "gäst",
    "okänd",
    "kontantkund",
    "gość",
    "anonim",
    "nieznany",
    "klient detaliczny",
    "brak",
    "gast",
    "unbekannt",
    "barverkauf",
    "laufkunde",
];

/// By the first byte of a name: how long, in bytes, the words are that begin so.
static LENGTHS: [u32; 256] = {
    let mut lengths = [0; 256];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at].as_bytes();
        lengths[word[0] as usize] |= 1 << word.len();
        lengths[word[0].to_ascii_uppercase() as usize] |= 1 << word.len();
        at += 1;
    }
    lengths
};

/// Whether a name is nobody's: `Guest`, `NULL`, `0`.
#[inline]
pub(crate) fn is_nobody(name: &[u8]) -> bool {
    // Names come by the million: most differ from all words in how they begin and how long they are.
    let may_be = name.first().is_none_or(|first| name.len() < 32 && LENGTHS[*first as usize] >> name.len() & 1 == 1);
    may_be && is_word(name)
}

#[cold]
fn is_word(name: &[u8]) -> bool {
    let Some(folded) = Folded::of(name) else { return false };
    let begins = |word: &&&str| name.first().is_some_and(|first| first.eq_ignore_ascii_case(&word.as_bytes()[0]));
    let is_same = |word: &&str| Folded::of(word.as_bytes()).is_some_and(|word| word.text() == folded.text());
    folded.text().is_empty() || WORDS.iter().filter(begins).any(is_same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_told_from_customers() {
        for name in ["", "NULL", "nan", "Guest", "GÆST", "gość", "0", "-", "—", "Walk-in", "N/A", "Not logged in"]
        {
            assert!(is_nobody(name.as_bytes()), "{name}");
        }
        for name in ["00", "Nan Li", "Null & Co", "guest@example.com", "NA", "cus_0", "10", "Gustav", "–5"] {
            assert!(!is_nobody(name.as_bytes()), "{name}");
        }
    }
}
