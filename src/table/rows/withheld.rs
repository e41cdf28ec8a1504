//! Withheld scores: when would a score of the answers that could be read say something else than was answered?

use crate::customer::responses::Withheld;
use crate::customer::scale::Scale;
use crate::table::cell::score::{ScoreCell, read};
use crate::table::cell::words::{plain, shown};
use crate::table::layout::{Question, QuestionCode};

/// The answers to a question that could not be read.
///
/// No score is made
/// - where nobody has declared the scale, and the answers fit two ([`scales`]);
/// - where at least two answers that could not be read, and one in a hundred of all, are the same: then it is an answer of some
///   other scale;
/// - where they are more than a tenth of all answers.
///
/// Cells that are empty or say that there is no answer do not count, and numbers between two answers (6.5) do not either: they
/// are no answers of any such scale, so that leaving them out says nothing else than the report of the rows.
#[derive(Debug, Default)]
pub(super) struct Refused {
    count: u64,
    /// Numbers between two answers.
    between: u64,
    /// The first of them.
    value: String,
    are_several: bool,
    /// Whether one is the position of the highest of eleven answers.
    has_eleven: bool,
}

impl Refused {
    #[cold]
    pub(super) fn note(&mut self, cell: &[u8], Scale(low, high): Scale) {
        match read(cell) {
            ScoreCell::Score(score) if (low..=high).contains(&score) => {
                self.between += 1;
                return;
            }
            ScoreCell::Score(score) => self.has_eleven |= score == 11.0,
            _ => {}
        }
        let value = shown(cell.trim_ascii());
        if self.count == 0 {
            self.value = value;
        } else {
            self.are_several |= value != self.value;
        }
        self.count += 1;
    }

    /// The scales that the answers fit, where none was declared.
    pub(super) fn scales(&self, column: &str, counts: &[u64; 11]) -> Option<Scales> {
        // A stray few are slips of the keyboard, not answers of another scale.
        let is_usual = |count: &u64| *count > 0 && 50 * count >= counts.iter().sum::<u64>();
        let lowest = counts.iter().position(is_usual)? as f64;
        let highest = counts.iter().rposition(is_usual)? as f64;
        scales(column, lowest, if self.has_eleven { 11.0 } else { highest })
    }

    /// Why there is no score, where the scale is known.
    pub(super) fn withheld(&self, counts: &[u64; 11]) -> Option<Withheld> {
        let Self { count, between, are_several, .. } = *self;
        let of = counts.iter().sum::<u64>() + count + between;
        let are_alike = count > 1 && !are_several && 100 * count >= of;
        (are_alike || 10 * count > of).then_some(Withheld::AnswersRefused(count as f64, of as f64))
    }
}

/// Two scales that answers fit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scales {
    pub(crate) lowest: f64,
    pub(crate) highest: f64,
    candidates: [&'static str; 2],
}

impl Scales {
    /// Which scale was it?
    pub(crate) fn question(&self, column: &str) -> Question {
        let candidates = self.candidates.map(String::from).into();
        Question { code: QuestionCode::Scale, column: Some(column.into()), candidates, value: None }
    }
}

/// The scales that answers from the lowest to the highest fit: from 1 to 5 they may be stars, up to 11 the positions of the
/// answers 0 to 10. A name that says NPS, or 0 to 10, leaves nothing open about 1 to 5.
pub(crate) fn scales(column: &str, lowest: f64, highest: f64) -> Option<Scales> {
    const SAID: [&str; 5] = ["nps", "010", "0to10", "0til10", "0do10"];
    let name = plain(column);
    let is_said = SAID.iter().any(|said| name.contains(said)) && !name.ends_with("group");
    let candidates = match highest {
        _ if lowest < 1.0 => return None,
        11.0 => ["0-10", "1-11"],
        _ if highest > 5.0 || is_said => return None,
        _ => ["0-10", "1-5"],
    };
    Some(Scales { lowest, highest, candidates })
}
