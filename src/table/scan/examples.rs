//! Examples for questions: a cell of the file that each answer reads otherwise.

use super::first_rows::FirstRows;
use crate::customer::day;
use crate::table::cell::date::{self, DateOrder};
use crate::table::cell::number::{self, DecimalMark};
use crate::table::cell::words::shown;
use crate::table::layout::{Column, ColumnType, Question, QuestionCode};
use crate::table::report::{Meaning, OpenQuestion, Value};

/// Questions with the first cell of their column that the answers read otherwise, and with the answers that may hold for the
/// whole table.
#[cold]
pub(super) fn with_examples(
    questions: &[Question],
    encodings: &[String],
    columns: &[Column],
    rows: &FirstRows,
) -> Vec<OpenQuestion> {
    let open = |code, name: &String| questions.iter().any(|one| one.code == code && one.column.as_ref() == Some(name));
    let with_example = |Question { code, column, candidates, .. }: &Question| {
        let at = columns.iter().position(|one| Some(&one.name) == column.as_ref());
        let read = match code {
            QuestionCode::DecimalMark => numbers,
            QuestionCode::DateOrder => days,
            _ => |_: &[u8]| None,
        };
        let example = at.and_then(|at| rows.cells(at).find_map(|cell| Some((shown(cell), read(cell)?))));
        let (cell, meanings) =
            example.map_or((None, texts(candidates, encodings, *code)), |(cell, meanings)| (Some(cell), meanings));
        let decided = || columns.iter().filter(|column| !open(*code, &column.name));
        let agrees = |answer: &&String| match code {
            QuestionCode::DecimalMark => decided()
                .filter(|column| column.kind != ColumnType::Text)
                .filter_map(|column| column.decimal)
                .all(|mark| mark.text() == answer.as_str()),
            QuestionCode::DateOrder => decided().filter_map(|column| column.date_order).all(|order| match order {
                DateOrder::Dmy => answer.as_str() == "dmy",
                DateOrder::Mdy => answer.as_str() == "mdy",
                _ => true,
            }),
            _ => true,
        };
        let whole = candidates.iter().filter(agrees).cloned().collect();
        OpenQuestion { code: *code, column: column.clone(), candidates: candidates.clone(), cell, meanings, whole }
    };
    questions.iter().map(with_example).collect()
}

/// How each encoding reads the same cell.
#[cold]
fn texts(candidates: &[String], encodings: &[String], code: QuestionCode) -> Vec<Meaning> {
    let read = candidates.iter().zip(encodings).filter(|_| code == QuestionCode::Encoding);
    read.map(|(answer, text)| Meaning { answer: answer.clone(), value: Value::Text(text.clone()) }).collect()
}

/// What 1.234 is where the point begins the decimals, and where it groups thousands.
#[cold]
fn numbers(cell: &[u8]) -> Option<Vec<Meaning>> {
    let read = |mark| number::parse(cell, mark);
    let (point, comma) = (read(DecimalMark::Point)?, read(DecimalMark::Comma)?);
    let meaning = |answer: &str, value| Meaning { answer: answer.into(), value: Value::Number(value) };
    (point != comma).then(|| vec![meaning(".", point), meaning(",", comma)])
}

/// Which day 03/04/2024 is where the day comes first, and where the month does.
#[cold]
fn days(cell: &[u8]) -> Option<Vec<Meaning>> {
    let read = |order| date::parse(cell, order).map(|stamp| stamp.day);
    let (day_first, month_first) = (read(DateOrder::Dmy)?, read(DateOrder::Mdy)?);
    let meaning = |answer: &str, value| Meaning { answer: answer.into(), value: Value::Text(day::iso(value)) };
    (day_first != month_first).then(|| vec![meaning("dmy", day_first), meaning("mdy", month_first)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(answer: &str, value: Value) -> Meaning {
        Meaning { answer: answer.into(), value }
    }

    #[test]
    fn each_answer_reads_the_cell_otherwise() {
        let text = |day: &str| Value::Text(day.into());
        assert_eq!(
            numbers(b"1.234"),
            Some(vec![meaning(".", Value::Number(1.234)), meaning(",", Value::Number(1234.0))])
        );
        assert_eq!(
            days(b"03/04/24"),
            Some(vec![meaning("dmy", text("2024-04-03")), meaning("mdy", text("2024-03-04"))])
        );
        assert_eq!((numbers(b"12"), days(b"05/05/2024"), days(b"13/04/2024")), (None, None, None));
    }
}
