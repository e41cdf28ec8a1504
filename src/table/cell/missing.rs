//! Missing values: does this cell say that there is no value?

use super::words::Folded;

/// What people and programs write where a number, a date or an answer is missing, folded.
const WORDS: &[&str] = &[
    "-",
    "--",
    "---",
    ".",
    "..",
    "?",
    "??",
    "n/a",
    "na",
    "#n/a",
    "n.a.",
    "#na",
    "null",
    "<null>",
    "nil",
    "none",
    "nan",
    "(blank)",
    "blank",
    "missing",
    "unknown",
    "not applicable",
    "not available",
    "no answer",
    "don't know",
    "dont know",
    "do not know",
    "prefer not to say",
    "prefer not to answer",
    "no response",
    "not answered",
    "unanswered",
    "skipped",
    "skip",
    "not offered",
    "no opinion",
    "(not set)",
    "ved ikke",
    "ved det ikke",
    "ukendt",
    "uoplyst",
    "ikke oplyst",
    "ikke relevant",
    "intet svar",
    "ikke besvaret",
    "ubesvaret",
    "sprunget over",
    "onsker ikke at svare",
    "vil ikke svare",
    "(tom)",
    "#i/t",
    "i/t",
    "#vaerdi!",
    "vet ikke",
    "vet ikkje",
    "ukjent",
    "ikke oppgitt",
    "ikke svart",
    "ikke besvart",
    "ingen svar",
    "ubesvart",
    "hoppet over",
    "onsker ikke a svare",
    "(tomt)",
    "#verdi!",
    "nie wiem",
    "nie dotyczy",
    "brak",
    "brak danych",
    "brak odpowiedzi",
    "bez odpowiedzi",
    "odmowa odpowiedzi",
    "pominieto",
    "pominiete",
    "trudno powiedziec",
    "nieznane",
    "nieznany",
    "nd.",
    "n/d",
    "b/d",
    "bd.",
    "(puste)",
    "#n/d!",
    "#n/d",
    "#arg!",
    "#value!",
    "#ref!",
    "#div/0!",
    "#name?",
    "#num!",
    "#null!",
    "vet ej",
    "vet inte",
    "okant",
    "ej relevant",
    "inget svar",
    "vill inte svara",
    "weiss nicht",
    "keine angabe",
    "keine antwort",
    "trifft nicht zu",
    "k.a.",
    "unbekannt",
];

/// Whether a cell holds one of the words for a missing value: `Ved ikke`, `N/A`, `-`. In a column of text they are text.
pub fn is_missing(cell: &[u8]) -> bool {
    const LONGEST: usize = 24;
    // None of the words has a digit.
    let may_be = cell.len() <= LONGEST && !cell.iter().any(u8::is_ascii_digit);
    may_be && Folded::of(cell).is_some_and(|word| WORDS.contains(&word.text()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_languages_say_that_they_do_not_know() {
        for cell in [
            "Ved ikke",
            "VET IKKE",
            "Nie wiem",
            "Don’t know",
            "N/A",
            "-",
            "–",
            "NULL",
            "#N/A",
            "#I/T",
            "Trudno powiedzieć",
            "Skipped",
            "No response",
            "Not applicable",
            "—",
            "Ønsker ikke at svare",
            "Ubesvart",
            "Pominięto",
            "Odmowa odpowiedzi",
            "Trifft nicht zu",
        ] {
            assert!(is_missing(cell.as_bytes()), "{cell}");
        }
        for cell in ["0", "nej", "Anna", "-1", "", "Ved ikke hvad jeg skal sige"] {
            assert!(!is_missing(cell.as_bytes()), "{cell}");
        }
    }
}
