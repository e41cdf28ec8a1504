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

/// Five answers in words, the worst first, folded, in English, Danish, Norwegian, Polish, Swedish and German. Words that
/// scales of other lengths have too, such as "extremely satisfied", are not among them: what "very" is depends on those.
const FIVE_WORDS: [&str; 5] = [
    "very dissatisfied|very unsatisfied|completely dissatisfied|strongly disagree|completely disagree|meget utilfreds|\
     helt uenig|meget uenig|svaert misfornoyd|veldig misfornoyd|meget misfornoyd|mycket missnojd|instammer inte alls|\
     bardzo niezadowolony|bardzo niezadowolona|zdecydowanie sie nie zgadzam|zdecydowanie nie zgadzam sie|\
     zdecydowanie nie|sehr unzufrieden|stimme gar nicht zu|stimme uberhaupt nicht zu",
    "dissatisfied|unsatisfied|disagree|utilfreds|uenig|misfornoyd|missnojd|instammer inte|niezadowolony|niezadowolona|\
     nie zgadzam sie|raczej sie nie zgadzam|raczej nie zgadzam sie|raczej nie|unzufrieden|stimme nicht zu|\
     stimme eher nicht zu",
    "neither satisfied nor dissatisfied|neither agree nor disagree|neither|neutral|undecided|\
     hverken tilfreds eller utilfreds|hverken enig eller uenig|hverken eller|hverken/eller|\
     verken fornoyd eller misfornoyd|verken enig eller uenig|verken eller|verken/eller|noytral|\
     varken nojd eller missnojd|varken eller|ani zadowolony ani niezadowolony|ani zadowolona ani niezadowolona|\
     ani zadowolony, ani niezadowolony|ani tak ani nie|ani tak, ani nie|neutralny|neutralna|\
     weder zufrieden noch unzufrieden|teils teils|teils/teils",
    "satisfied|agree|tilfreds|enig|fornoyd|nojd|instammer|zadowolony|zadowolona|zgadzam sie|raczej sie zgadzam|\
     raczej zgadzam sie|raczej tak|zufrieden|stimme zu|stimme eher zu",
    "very satisfied|completely satisfied|strongly agree|completely agree|meget tilfreds|helt enig|meget enig|\
     svaert fornoyd|veldig fornoyd|meget fornoyd|mycket nojd|instammer helt|bardzo zadowolony|bardzo zadowolona|\
     zdecydowanie sie zgadzam|zdecydowanie zgadzam sie|zdecydowanie tak|sehr zufrieden|stimme voll zu|\
     stimme voll und ganz zu",
];

/// The groups of the Net Promoter Score, folded, and an answer that stands for each.
const GROUP_WORDS: [(&str, f64); 3] = [
    ("promoter|promoters|ambassador|ambassadorer|promotor|promotorzy|promotorer", 9.0),
    (
        "passive|passives|passiv|passiver|neutral|neutrals|neutrale|noytral|noytrale|pasywny|pasywni|neutralny|neutralni|\
         obojetny|obojetni|indifferent",
        7.0,
    ),
    (
        "detractor|detractors|kritiker|kritikere|detraktor|detraktorer|detraktorzy|krytyk|krytycy|krytyczny|krytyczni",
        3.0,
    ),
];

/// The answer that a word of a scale is.
fn word(cell: &[u8], scale: Scale) -> Option<Named> {
    let word = Folded::of(cell)?;
    let is_one_of = |words: &str| words.split('|').any(|one| one == word.text());
    let is_group = scale == TEN;
    let score = if is_group {
        GROUP_WORDS.iter().find(|(words, _)| is_one_of(words))?.1
    } else if scale == FIVE {
        FIVE_WORDS.iter().position(|words| is_one_of(words))? as f64 + 1.0
    } else {
        return None;
    };
    Some(Named { score, scale, is_group })
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
            ("", FIVE),
        ] {
            assert_eq!(read(cell, scale), None, "{cell}");
        }
    }
}
