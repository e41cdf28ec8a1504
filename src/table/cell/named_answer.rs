//! Answers that name their scale: `4/5`, stars, and words.

use super::words::{Folded, leading_number, trimmed, trimmed_start};
use crate::customer::scale::Scale;

/// The answer in a cell that names its scale: `4/5`, `★★★★☆`, `Very satisfied`, `Promoter`. It is one on that scale alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Named {
    pub(crate) score: f64,
    pub(crate) scale: Scale,
    /// Whether it is a group of answers, not one: a promoter has answered 9 or 10.
    pub(crate) is_group: bool,
}

const FIVE: Scale = Scale(1.0, 5.0);
const TEN: Scale = Scale(0.0, 10.0);

/// The answer in a cell that names its scale.
#[cold]
pub(crate) fn named(cell: &[u8]) -> Option<Named> {
    let cell = trimmed(cell);
    out_of(cell).or_else(|| stars(cell)).or_else(|| word(cell, FIVE)).or_else(|| word(cell, TEN))
}

/// As [`named`], on a scale that is known: "neutral" is a word of two.
#[cold]
pub(crate) fn named_on(cell: &[u8], scale: Scale) -> Option<Named> {
    let cell = trimmed(cell);
    let fits = |named: &Named| named.scale.1 == scale.1 && named.score >= scale.0;
    out_of(cell).or_else(|| stars(cell)).filter(fits).or_else(|| word(cell, scale))
}

/// `9/10`, `4 out of 5`, `9 af 10`. The scale begins where scales of so many answers do.
pub(super) fn out_of(cell: &[u8]) -> Option<Named> {
    const BETWEEN: [&str; 8] = ["/", "out of", "of", "ud af", "af", "av", "na", "von"];
    let (score, _, rest) = leading_number(cell)?;
    let rest = trimmed_start(rest);
    let most = BETWEEN.iter().find_map(|between| rest.strip_prefix(between.as_bytes()))?;
    let scale = match trimmed_start(most) {
        b"10" => TEN,
        b"7" => Scale(1.0, 7.0),
        b"5" => FIVE,
        _ => return None,
    };
    (f64::from(score) <= scale.1).then_some(Named { score: f64::from(score), scale, is_group: false })
}

/// `★★★★★` and `★★★☆☆`.
fn stars(cell: &[u8]) -> Option<Named> {
    let (mut full, mut empty) = (0, 0);
    for star in std::str::from_utf8(cell).ok()?.chars() {
        match star {
            '\u{2605}' | '\u{2B50}' | '\u{1F31F}' => full += 1,
            '\u{2606}' => empty += 1,
            '\u{FE0F}' | ' ' => {}
            _ => return None,
        }
    }
    let scale = if full + empty > 5 { TEN } else { FIVE };
    (full + empty > 0 && full + empty <= 10).then_some(Named { score: f64::from(full), scale, is_group: false })
}

/// Answers in words from 1 to 5, folded, in English, Danish, Norwegian, Polish, Swedish and German. Words of scales of other
/// lengths, such as "extremely satisfied", are not among them: what "very" is depends on those.
const FIVE_WORDS: [&str; 5] = [
    "instammer inte alls|stimme gar nicht zu|zdecydowanie nie",
    "dissatisfied|unsatisfied|disagree|utilfreds|uenig|misfornoyd|missnojd|instammer inte|niezadowolony|niezadowolona|\
     nie zgadzam sie|sie nie zgadzam|raczej nie|unzufrieden|stimme nicht zu",
    "neutral|undecided|noytral|neutralny|neutralna|teils teils",
    "satisfied|agree|tilfreds|enig|fornoyd|nojd|instammer|zadowolony|zadowolona|zgadzam sie|sie zgadzam|raczej tak|\
     zufrieden|stimme zu",
    "instammer helt|stimme voll zu|zdecydowanie tak",
];

/// How answers begin that are the next further from the middle, the middle, and no other than without these words.
const BEGINNINGS: [&str; 3] = [
    "very strongly meget helt svaert veldig mycket bardzo zdecydowanie sehr",
    "neither hverken verken varken ani weder",
    "raczej",
];

/// The groups of the Net Promoter Score, folded: 9, 7 and 3 stand for them.
const GROUP_WORDS: [&str; 3] = [
    "promoter|promoters|ambassador|ambassadorer|promotor|promotorzy",
    "passive|passives|passiv|passiver|neutral|neutrale|noytral|noytrale|pasywny|pasywni|neutralny|neutralni|obojetny|obojetni",
    "detractor|detractors|kritiker|kritikere|detraktor|detraktorer|detraktorzy|krytyk|krytycy",
];

/// The answer that a word of a scale is.
fn word(cell: &[u8], scale: Scale) -> Option<Named> {
    let word = Folded::of(cell)?;
    let of = |lists: &[&str], word: &str| lists.iter().position(|list| list.split('|').any(|one| one == word));
    if scale == TEN {
        let score = [9.0, 7.0, 3.0][of(&GROUP_WORDS, word.text())?];
        return Some(Named { score, scale, is_group: true });
    }
    if scale != FIVE {
        return None;
    }
    let (begins, rest) = word.text().split_once([' ', '/']).unwrap_or_default();
    let at = of(&FIVE_WORDS, word.text()).or_else(|| {
        match BEGINNINGS.iter().position(|words| words.split(' ').any(|one| one == begins))? {
            1 => Some(2),
            kind => match (kind, of(&FIVE_WORDS, rest)?) {
                (0, 1) => Some(0),
                (0, 3) => Some(4),
                (2, at @ (1 | 3)) => Some(at),
                _ => None,
            },
        }
    })?;
    Some(Named { score: at as f64 + 1.0, scale, is_group: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_that_name_their_scale_are_read_on_it_alone() {
        let read = |cell: &str, scale| named_on(cell.as_bytes(), scale).map(|named| named.score);
        for (cell, scale, score) in [
            ("9/10", TEN, 9.0),
            ("0 / 10", TEN, 0.0),
            ("9 out of 10", TEN, 9.0),
            ("9 ud af 10", TEN, 9.0),
            ("8 na 10", TEN, 8.0),
            ("4/5", FIVE, 4.0),
            ("★★★★★", FIVE, 5.0),
            ("★★☆☆☆", FIVE, 2.0),
            ("⭐⭐⭐⭐", FIVE, 4.0),
            ("Very dissatisfied", FIVE, 1.0),
            ("NEITHER SATISFIED NOR DISSATISFIED", FIVE, 3.0),
            ("Meget tilfreds", FIVE, 5.0),
            ("Hverken/eller", FIVE, 3.0),
            ("Svært misfornøyd", FIVE, 1.0),
            ("Bardzo zadowolona", FIVE, 5.0),
            ("Raczej się zgadzam", FIVE, 4.0),
            ("Mycket missnöjd", FIVE, 1.0),
            ("Stimme gar nicht zu", FIVE, 1.0),
            ("Helt uenig", FIVE, 1.0),
            ("Zdecydowanie się nie zgadzam", FIVE, 1.0),
            ("Raczej nie", FIVE, 2.0),
            ("Neutral", FIVE, 3.0),
            ("Neutral", TEN, 7.0),
            ("Promoter", TEN, 9.0),
            ("Ambassadør", TEN, 9.0),
            ("Kritikere", TEN, 3.0),
            ("Obojętny", TEN, 7.0),
            ("Krytyk", TEN, 3.0),
        ] {
            assert_eq!(read(cell, scale), Some(score), "{cell}");
            assert_eq!(
                named(cell.as_bytes()).map(|named| named.scale == scale),
                Some(cell != "Neutral" || scale == FIVE)
            );
        }
        for (cell, scale) in [
            ("4/5", TEN),
            ("9/10", FIVE),
            ("11/10", TEN),
            ("9/11", TEN),
            ("★★★★★", TEN),
            ("Very satisfied", TEN),
            ("Promoter", FIVE),
            // Of seven answers: very is not the best of them.
            ("Extremely satisfied", FIVE),
            ("Somewhat agree", FIVE),
            ("Lidt tilfreds", FIVE),
            ("nie", FIVE),
            ("tak", FIVE),
            ("very neutral", FIVE),
            ("bardzo", FIVE),
            ("", FIVE),
        ] {
            assert_eq!(read(cell, scale), None, "{cell}");
        }
    }
}
