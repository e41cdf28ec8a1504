//! Flags: does this cell say yes or no?

use super::words::Folded;

const YES: &[&str] =
    &["1", "yes", "y", "true", "t", "churned", "left", "1.0", "ja", "sand", "sant", "sandt", "tak", "prawda", "wahr"];
const NO: &[&str] =
    &["0", "no", "n", "false", "f", "stayed", "active", "0.0", "nej", "nei", "falsk", "usant", "nie", "falsz", "nein"];

/// Whether a cell says yes, in digits or in words of six languages; `None` for anything else.
#[cold]
pub(crate) fn read(cell: &[u8]) -> Option<bool> {
    let word = Folded::of(cell.trim_ascii())?;
    if YES.contains(&word.text()) {
        return Some(true);
    }
    NO.contains(&word.text()).then_some(false)
}

#[cfg(test)]
mod tests {
    #[test]
    fn yes_and_no_in_digits_and_words() {
        for (cells, says) in
            [("Yes|TRUE|1|Ja|tak", Some(true)), ("no|False|0|nej|Nie|nei", Some(false)), ("2|maybe|", None)]
        {
            cells.split('|').for_each(|cell| assert_eq!(super::read(cell.as_bytes()), says, "{cell}"));
        }
    }
}
