//! Legacy encodings: which of those before UTF-8 makes words of these bytes?

use super::code_pages::{Detection, Encoding};

/// The candidates, the most common first: it wins among equals.
const CANDIDATES: [Encoding; 6] = [
    Encoding::Windows1252,
    Encoding::Windows1250,
    Encoding::Iso8859_2,
    Encoding::Macintosh,
    Encoding::Ibm865,
    Encoding::Ibm852,
];

const NORDIC: &str = "æøåÆØÅ";
const POLISH: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
/// Letters of Swedish, German, French and Spanish names.
const NEIGHBOURS: &str = "äöüßéèêëàáâçñíîïôúûÄÖÜÉÈÀÁÇÑÍÓ";
/// Letters of Czech and Hungarian names.
const OTHERS: &str = "šžřčěůýŠŽČŘőŐ";

/// The languages whose commonest words stand in the text: where only one does, the letters of the other are strange.
#[derive(Debug, Clone, Copy)]
struct Words {
    nordic: bool,
    polish: bool,
}

impl Words {
    fn of(bytes: &[u8]) -> Self {
        const NORDIC: &str = "kunde kundenr kundenummer navn dato ordre ordrenr antal pris adresse by land varenr \
                              telefon fornavn etternavn efternavn postnr og er ikke";
        const POLISH: &str = "klient nazwa nazwisko data kwota ilosc cena adres miasto kraj numer nr imie wojewodztwo \
                              zakupu klienta faktura razem jest nie";
        let is_one_of =
            |words: &str, word: &[u8]| words.split(' ').any(|one| word.eq_ignore_ascii_case(one.as_bytes()));
        let mut found = Self { nordic: false, polish: false };
        for word in bytes.split(|byte| !byte.is_ascii_alphabetic() && byte.is_ascii()) {
            found.nordic |= is_one_of(NORDIC, word);
            found.polish |= is_one_of(POLISH, word);
        }
        found
    }

    /// How much a letter of some European language speaks for its encoding.
    fn weight(self, letter: char) -> f64 {
        let is = |letters: &str| has(letters, letter);
        match () {
            () if is(NORDIC) => {
                if self.polish && !self.nordic {
                    0.0
                } else {
                    3.0
                }
            }
            () if is(POLISH) => match self {
                Self { polish: true, .. } => 3.0,
                Self { nordic: true, .. } => 0.0,
                _ => 2.5,
            },
            () if is(NEIGHBOURS) && !self.nordic && !self.polish => 1.5,
            () if is(NEIGHBOURS) => 0.5,
            () if is(OTHERS) => 0.25,
            () => -1.0,
        }
    }
}

/// The encoding whose letters fit their neighbours best; a question where another fits about as well and reads
/// something else.
#[cold]
pub(crate) fn detect(bytes: &[u8]) -> Detection {
    /// Letters that are looked at: more would not change the answer.
    const ENOUGH: usize = 2000;
    /// How much better a sure answer is than the next, in letters that fit.
    const CLEAR: f64 = 2.0;
    let words = Words::of(&bytes[..bytes.len().min(1 << 14)]);
    let places: Vec<usize> = (0..bytes.len()).filter(|at| !bytes[*at].is_ascii()).take(ENOUGH).collect();
    let mut scored: Vec<(f64, Encoding, String)> = vec![];
    for encoding in CANDIDATES {
        let page: Vec<char> = encoding.page().unwrap_or_default().chars().collect();
        let letter = |at: usize| {
            let byte = *bytes.get(at)?;
            if byte.is_ascii() { Some(char::from(byte)) } else { page.get(usize::from(byte - 0x80)).copied() }
        };
        let fit = |at: &usize| {
            let before = at.checked_sub(1).and_then(letter);
            Some(fitness(before, letter(*at)?, letter(at + 1), words))
        };
        let score = places.iter().filter_map(fit).sum();
        // Among equals the commonest stays first.
        let rank = scored.iter().position(|other| other.0 < score).unwrap_or(scored.len());
        scored.insert(rank, (score, encoding, places.iter().filter_map(|at| letter(*at)).collect()));
    }
    let Some((best, encoding, text)) = scored.first() else { return Detection::sure(Encoding::Windows1252) };
    // The commonest need not be clearly better: its rivals must be.
    let close = |score: f64| *best - score < if *encoding == Encoding::Windows1252 { CLEAR / 2.0 } else { CLEAR };
    let rivals = scored.iter().skip(1).filter(|(score, _, other)| close(*score) && other != text);
    let rivals: Vec<Encoding> = rivals.map(|(_, encoding, _)| *encoding).collect();
    let candidates = if rivals.is_empty() { vec![] } else { [vec![*encoding], rivals].concat() };
    Detection { encoding: *encoding, examples: examples(bytes, &places, &candidates), candidates, is_ascii: false }
}

/// How each encoding reads the first cell that they read differently.
#[cold]
fn examples(bytes: &[u8], places: &[usize], candidates: &[Encoding]) -> Vec<String> {
    let pages: Vec<Vec<char>> =
        candidates.iter().filter_map(|encoding| Some(encoding.page()?.chars().collect())).collect();
    let letter =
        |page: &[char], byte: u8| if byte.is_ascii() { char::from(byte) } else { page[usize::from(byte - 0x80)] };
    let differs =
        |at: &&usize| pages.windows(2).any(|two| letter(&two[0], bytes[**at]) != letter(&two[1], bytes[**at]));
    let Some(at) = places.iter().find(differs) else { return vec![] };
    let is_edge = |byte: &u8| b",;|\t\r\n\"".contains(byte);
    let start = bytes[..*at].iter().rposition(is_edge).map_or(0, |edge| edge + 1).max(at.saturating_sub(40));
    let end = bytes[*at..].iter().position(is_edge).map_or(bytes.len(), |edge| at + edge).min(at + 40);
    let read = |page: &Vec<char>| bytes[start..end].iter().map(|byte| letter(page, *byte)).collect::<String>();
    pages.iter().map(|page| read(page).trim().to_string()).collect()
}

/// How well a character beyond ASCII fits between its neighbours.
#[inline(never)]
fn fitness(before: Option<char>, letter: char, after: Option<char>, words: Words) -> f64 {
    const STRANGE: f64 = -6.0;
    let is_letter = |other: Option<char>| other.is_some_and(char::is_alphabetic);
    let is_digit = |other: Option<char>| other.is_some_and(|other| other.is_ascii_digit());
    let inside = is_letter(before) && is_letter(after);
    let joins = |other: Option<char>| other.is_some_and(|other| !other.is_ascii_control() && !has(",;|\" ", other));
    match letter {
        '\u{A0}' if joins(before) && joins(after) => 2.5,
        // As much as the á that it is in DOS files, which are rarer.
        '\u{A0}' => 1.5,
        '\u{AD}' => 0.0,
        '’' if inside => 2.5,
        // Money has digits beside its sign, as no letter has.
        '€' | '£' if is_digit(before) || is_digit(after) => 3.0,
        '€' | '£' if !is_letter(before) && !is_letter(after) => 2.5,
        '¿' | '¡' if is_letter(after) && !is_letter(before) => 3.0,
        'º' | 'ª' if !is_letter(after) && before.is_some_and(char::is_alphanumeric) => 1.5,
        _ if is_word_letter(letter) && (is_digit(before) || is_digit(after)) => -1.0,
        _ if is_word_letter(letter) => words.weight(letter) + shape(before, letter, after),
        _ if has("“”„‘’–—…«»°§•²³½±®©™", letter)
            && (!(is_letter(before) || is_letter(after)) || (has("“”„‘’–—…«»°®©™²³", letter) && !inside)) =>
        {
            1.0
        }
        _ if inside => 1.5 * STRANGE,
        _ => STRANGE,
    }
}

/// Whether a character is one of these.
#[inline(never)]
fn has(letters: &str, letter: char) -> bool {
    letters.chars().any(|other| other == letter)
}

/// Whether a character belongs in a word of Latin letters.
fn is_word_letter(letter: char) -> bool {
    letter.is_alphabetic() && ('\u{C0}'..'\u{250}').contains(&letter) && !matches!(letter, '×' | '÷')
}

/// What speaks against a letter where it stands: capitals within a word, consonants between consonants.
#[cold]
fn shape(before: Option<char>, letter: char, after: Option<char>) -> f64 {
    let lower = |other: Option<char>| other.is_some_and(char::is_lowercase);
    let upper = |other: Option<char>| other.is_some_and(char::is_uppercase);
    let word = |other: Option<char>| other.is_some_and(char::is_alphabetic);
    let is_vowel = |letter: char| has("aeiouyæøåäöüóąęéèêëàáâíîïôúûAEIOUYÆØÅÄÖÜÓĄĘÉ", letter);
    let before_vowel = after.is_some_and(is_vowel);
    let consonant = |other: Option<char>| other.is_some_and(|other| other.is_alphabetic() && !is_vowel(other));
    let mut score = 0.0;
    // The Spanish ñ stands before vowels, where Polish writes its ń as ni.
    score += match letter {
        'ñ' | 'Ñ' if before_vowel => 2.0,
        'ń' | 'Ń' if before_vowel => -3.0,
        _ => 0.0,
    };
    if letter.is_uppercase() && lower(before) {
        score -= 6.0;
    }
    if letter.is_lowercase() && upper(after) {
        score -= 4.0;
    }
    if !word(before) && !word(after) {
        score -= 1.0;
    }
    if !is_vowel(letter) && consonant(before) && consonant(after) {
        score -= 2.0;
    }
    if is_vowel(letter) && word(before) && word(after) && !consonant(before) && !consonant(after) {
        score -= 1.5;
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;
    use Encoding::*;

    fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
        let page: Vec<char> = encoding.page().unwrap().chars().collect();
        let byte = |letter: char| match page.iter().position(|other| *other == letter) {
            Some(at) => at as u8 + 0x80,
            None => {
                u8::try_from(letter).ok().filter(u8::is_ascii).unwrap_or_else(|| panic!("{letter} in {encoding:?}"))
            }
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn files_of_three_languages_are_known_in_each_encoding_they_were_written_in() {
        let danish = [
            "Kunde;Beløb\rSøren Å;1,50",
            "Ordrenr.;Kunde;Dato;Beløb\n1;Søren Ærø;05-03-2024;1,5\n2;Åse;;2",
            "navn\nÆgir",
            "Dato;Værdi\n5",
            "KØBENHAVN;ÅRHUS",
            "navn;by\nAnna;Tårnby\n",
            "kunde;beløp\nBjørn Åge;12",
        ];
        for text in danish {
            for encoding in [Windows1252, Macintosh, Ibm865] {
                let found = detect(&encode(text, encoding));
                assert_eq!((found.encoding, &found.candidates[..]), (encoding, [].as_slice()), "{text} {encoding:?}");
            }
        }
        let polish = [
            "Nr zamówienia;Klient;Data;Kwota\n1;Żółć Łukasz;05.03.2024;1\u{A0}234,50 zł\n2;Święta Ćma",
            "klient;miasto\nŁukasz;Łódź\nStanisław;Gdańsk\n",
            "imię;kwota\nMałgorzata;12 zł\nGrażyna;5 zł\nJaśmina;3 zł",
            "SPÓŁKA;ŁÓDŹ;ŚWIĘTOKRZYSKIE",
        ];
        for text in polish {
            for encoding in [Windows1250, Ibm852, Iso8859_2] {
                let bytes = encode(text, encoding);
                let found = detect(&bytes);
                assert_eq!((found.encoding, &found.candidates[..]), (encoding, [].as_slice()), "{text} {encoding:?}");
            }
        }
    }

    #[test]
    fn what_several_encodings_read_the_same_is_no_question() {
        // German and French letters lie in the same places in windows-1252 and windows-1250.
        let found = detect(&encode("Name;Stadt\nMüller;Köln\nRené;Zürich", Windows1252));
        assert_eq!((found.encoding, found.candidates), (Windows1252, vec![]));
        let found = detect(&encode("name;note\nAnn;don’t – really\nBob;“fine”", Windows1252));
        assert_eq!((found.encoding, found.candidates), (Windows1252, vec![]));
    }

    #[test]
    fn signs_and_spaces_are_known_by_what_stands_beside_them() {
        for text in [
            "Customer,Amount\nC1,£512.00\nC2,£85.20",
            "id;price (£)\n1;5\n",
            "navn;pris\nAnne;12 £",
            "Name,Total\nWW,1£",
            "Cliente;Importe\nMUÑOZ;5,00",
            "apellido,ciudad\nNúñez,La Coruña",
            "Nome;Año\nx;2024",
            "pregunta\n¿Cuál?",
            "product,sales\nConference\u{A0}phone black,5\nMini\u{A0}drive,3",
            "vare;antal\nStol\u{A0}sort;2",
            "nom;prix\nTable\u{A0};12\u{A0}EUR",
            "n;piso\n1;2º",
        ] {
            let found = detect(&encode(text, Windows1252));
            assert_eq!(found.encoding, Windows1252, "{text}");
        }
        for (text, encoding) in [("klient;miasto\nŁukasz;Gdańsk", Windows1250), ("city\nŁódź\nGdańsk\n", Windows1250)]
        {
            assert_eq!(detect(&encode(text, encoding)).encoding, encoding, "{text}");
        }
        // The letter of a word, and a DOS file, stay what they are.
        assert_eq!(detect(&encode("navn;by\nHélène;Málaga", Ibm865)).encoding, Ibm865);
    }

    #[test]
    fn what_cannot_be_known_is_a_question() {
        // One letter alone: ć, æ or something else.
        let found = detect(b"code\nx\n\xE6\n");
        assert_eq!((found.encoding, found.candidates.contains(&Windows1250)), (Windows1252, true));
        assert_eq!((found.examples[0].as_str(), found.examples.len()), ("æ", found.candidates.len()));
    }
}
