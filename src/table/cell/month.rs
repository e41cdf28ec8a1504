//! Dates with month names: which day does a cell name with the month as a word?

use super::words::{Folded, leading_number};

/// The parts of such a date, and what follows it in the cell.
pub(super) struct Named<'a> {
    pub(crate) day: u32,
    pub(crate) month: u32,
    pub(crate) year: u32,
    /// Two or four.
    pub(super) year_digits: usize,
    pub(crate) rest: &'a [u8],
}

/// English, Danish, Norwegian, Polish (with the genitive that dates have), Swedish and German, folded. Word for word, not as one
/// text that is cut at each look: `Customer 1234` might be a date, too, and names come by the million.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "styczen", "stycznia", "sty", "januari"],
    &["february", "feb", "februar", "luty", "lutego", "lut", "februari"],
    &["march", "mar", "marts", "mars", "marzec", "marca", "marz"],
    &["april", "apr", "kwiecien", "kwietnia", "kwi"],
    &["may", "maj", "mai", "maja"],
    &["june", "jun", "juni", "czerwiec", "czerwca", "cze"],
    &["july", "jul", "juli", "lipiec", "lipca", "lip"],
    &["august", "aug", "sierpien", "sierpnia", "sie", "augusti"],
    &["september", "sep", "sept", "wrzesien", "wrzesnia", "wrz"],
    &["october", "oct", "oktober", "okt", "pazdziernik", "pazdziernika", "paz"],
    &["november", "nov", "listopad", "listopada", "lis"],
    &["december", "dec", "desember", "des", "dezember", "dez", "grudzien", "grudnia", "gru"],
];

/// Days of the week and small words that stand in dates and say nothing more about them.
const FILLERS: [&str; 52] = [
    "monday",
    "mon",
    "tuesday",
    "tue",
    "tues",
    "wednesday",
    "wed",
    "thursday",
    "thu",
    "thur",
    "thurs",
    "friday",
    "fri",
    "saturday",
    "sat",
    "sunday",
    "sun",
    "mandag",
    "man",
    "tirsdag",
    "tirs",
    "tir",
    "onsdag",
    "ons",
    "torsdag",
    "tors",
    "tor",
    "fredag",
    "fre",
    "lordag",
    "lor",
    "sondag",
    "son",
    "poniedzialek",
    "pon",
    "wtorek",
    "wt",
    "sroda",
    "sr",
    "czwartek",
    "czw",
    "piatek",
    "pt",
    "sobota",
    "sob",
    "niedziela",
    "niedz",
    "nd",
    "den",
    "d",
    "of",
    "the",
];

/// Reads `5. marts 2024`, `March 5, 2024`, `2024-Mar-05` and the like from the start of a cell.
pub(super) fn date(cell: &[u8]) -> Option<Named<'_>> {
    const MOST_WORDS: usize = 7;
    let (mut month, mut day, mut year) = (None, None, None);
    let mut rest = cell;
    let mut behind_number = false;
    for _ in 0..MOST_WORDS {
        rest = without_marks(rest);
        if rest.first()?.is_ascii_digit() {
            let (value, length, behind) = leading_number(rest)?;
            match length {
                4 if year.is_none() => year = Some((value, 4)),
                1..=2 if day.is_none() => day = Some(value),
                2 if year.is_none() && month.is_some() => year = Some((value, 2)),
                _ => return None,
            }
            rest = behind;
            behind_number = true;
        } else {
            let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()).count();
            let word = Folded::of(&rest[..length])?;
            match month_of(word.text()) {
                Some(found) if month.is_none() => month = Some(found),
                _ if behind_number && ["st", "nd", "rd", "th"].contains(&word.text()) => {}
                _ if FILLERS.contains(&word.text()) => {}
                _ => return None,
            }
            rest = &rest[length..];
            behind_number = false;
        }
        if let (Some(day), Some(month), Some((year, year_digits))) = (day, month, year) {
            return Some(Named { day, month, year, year_digits, rest });
        }
    }
    None
}

/// The month and the year of a date without a day: `Jan 2019`, `2019-02`, `01/2019`, and `Jan-19` as Excel shows it.
pub(super) fn alone(cell: &[u8]) -> Option<(u32, u32)> {
    let (mut month, mut year, mut is_named) = (None, None, false);
    let mut rest = cell;
    while !rest.is_empty() {
        let mark = rest[0];
        rest = without_marks(rest);
        if rest.first()?.is_ascii_digit() {
            let (value, length, behind) = leading_number(rest)?;
            match length {
                4 if year.is_none() => year = Some(value),
                2 if mark == b'-' && is_named && year.is_none() => year = Some(2000 + value),
                1..=2 if month.is_none() && (year.is_some() || matches!(behind, [b'/' | b'-', ..])) => {
                    month = Some(value)
                }
                _ => return None,
            }
            rest = behind;
        } else {
            let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()).count();
            let word = Folded::of(&rest[..length])?;
            rest = match month_of(word.text()) {
                Some(found) if month.is_none() => {
                    (month, is_named) = (Some(found), true);
                    &rest[length..]
                }
                // Polish "stycznia 2019 r."
                _ if word.text() == "r" && year.is_some() => {
                    rest[length..].strip_prefix(b".").unwrap_or(&rest[length..])
                }
                _ => return None,
            };
        }
    }
    month.zip(year)
}

fn month_of(word: &str) -> Option<u32> {
    MONTHS.iter().position(|names| names.contains(&word)).map(|at| at as u32 + 1)
}

/// Skips what parts the words of a date.
fn without_marks(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_start();
    let marks = text.iter().take_while(|byte| matches!(byte, b' ' | b',' | b'.' | b'-' | b'/' | b'\'')).count();
    &text[marks..]
}
