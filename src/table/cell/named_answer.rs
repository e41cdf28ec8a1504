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
    /// No answer is longer, in bytes.
    const LONGEST: usize = 40;
    let cell = trimmed(cell);
    if cell.len() > LONGEST {
        return None;
    }
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

/// Answers in words and which of 1 to 5 each is, folded, in English, Danish, Norwegian, Polish, Swedish and German. Words of
/// scales of other lengths, such as "extremely satisfied", are not among them: what "very" is depends on those.
const FIVE_WORDS: &str = "1instammer inte alls|1stimme gar nicht zu|1zdecydowanie nie|2dissatisfied|2unsatisfied|2disagree|\
     2utilfreds|2uenig|2misfornoyd|2missnojd|2instammer inte|2niezadowolony|2niezadowolona|2nie zgadzam sie|\
     2sie nie zgadzam|2raczej nie|2unzufrieden|2stimme nicht zu|3neutral|3undecided|3noytral|3neutralny|3neutralna|\
     3teils teils|4satisfied|4agree|4tilfreds|4enig|4fornoyd|4nojd|4instammer|4zadowolony|4zadowolona|4zgadzam sie|\
     4sie zgadzam|4raczej tak|4zufrieden|4stimme zu|5instammer helt|5stimme voll zu|5zdecydowanie tak";

/// How answers begin: 2, further from the middle than without this word; 1, as far; 3, in the middle, whatever follows.
const BEGINNINGS: &str = "2very|2strongly|2meget|2helt|2svaert|2veldig|2mycket|2bardzo|2zdecydowanie|2sehr|1raczej|\
     3neither|3hverken|3verken|3varken|3ani|3weder";

/// The groups of the Net Promoter Score, folded, and an answer that stands for each.
const GROUP_WORDS: &str = "9promoter|9promoters|9ambassador|9ambassadorer|9promotor|9promotorzy|7passive|7passives|7passiv|\
     7passiver|7neutral|7neutrale|7noytral|7noytrale|7pasywny|7pasywni|7neutralny|7neutralni|7obojetny|7obojetni|\
     3detractor|3detractors|3kritiker|3kritikere|3detraktor|3detraktorer|3detraktorzy|3krytyk|3krytycy";

/// The number before a word of a list.
#[inline(never)]
fn numbered(list: &str, word: &str) -> Option<u8> {
    list.split('|').find(|one| &one[1..] == word).map(|one| one.as_bytes()[0] - b'0')
}

/// The answer that a word of a scale is.
fn word(cell: &[u8], scale: Scale) -> Option<Named> {
    let folded = Folded::of(cell)?;
    let word = folded.text();
    let is_group = scale == TEN;
    let score = if is_group {
        numbered(GROUP_WORDS, word)?
    } else if scale != FIVE {
        return None;
    } else if let Some(score) = numbered(FIVE_WORDS, word) {
        score
    } else {
        let (begins, rest) = word.split_once([' ', '/'])?;
        let degree = numbered(BEGINNINGS, begins)?;
        match numbered(FIVE_WORDS, rest) {
            _ if degree == 3 => 3,
            Some(2) => 3 - degree,
            Some(4) => 3 + degree,
            _ => return None,
        }
    };
    Some(Named { score: f64::from(score), scale, is_group })
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
