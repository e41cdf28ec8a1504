//! States: which rows count, by the word that says whether they were paid or are running, and how many had each word?

use super::reading::Cells;
use super::source::{Answer, Reply};
use crate::stats::sum::Sum;
use crate::table::cell::date;
use crate::table::cell::flag;
use crate::table::cell::state::{self, OrderState, SubscriptionState};
use crate::table::cell::words::shown;
use crate::table::layout::{Layout, Question, QuestionCode, Role};
use crate::table::report::{StateMeaning, StateRows};

/// More different words than these are no states.
pub(super) const MOST_STATES: usize = 200;

/// The states of the rows of a file.
#[derive(Debug)]
pub(super) struct States {
    at: Option<usize>,
    /// Filled where an order was cancelled, whatever else its state is.
    cancelled: Option<(usize, String)>,
    column: String,
    meaning: fn(&[u8], &Self) -> StateMeaning,
    /// Whether another column says how much of an order was given back.
    pub(super) has_refunds: bool,
    answers: Vec<Answer>,
    words: Vec<(Vec<u8>, StateMeaning, u64, Sum)>,
    /// The word of the last row.
    last: usize,
}

/// Names the column that was found for a role for which none has been named.
pub(super) fn find(named: &mut Option<String>, layout: &Layout, role: Role) {
    if named.is_none() {
        let found = layout.columns.iter().find(|column| column.role == Some(role));
        *named = found.map(|column| column.name.clone());
    }
}

/// Forgets a column that is named "": there is to be none.
pub(super) fn drop_unnamed(named: &mut Option<String>) {
    if named.as_deref() == Some("") {
        *named = None;
    }
}

pub(super) fn of_orders(word: &[u8], states: &States) -> StateMeaning {
    match state::of_order(word) {
        Some(OrderState::Paid) => StateMeaning::Counts,
        Some(OrderState::PartlyRefunded) if states.has_refunds => StateMeaning::Counts,
        Some(OrderState::Refunded) => StateMeaning::Refunded,
        Some(OrderState::Unpaid) => StateMeaning::LeftOut,
        Some(OrderState::PartlyRefunded) | None => StateMeaning::Asked,
    }
}

pub(super) fn of_subscriptions(word: &[u8], _: &States) -> StateMeaning {
    match state::of_subscription(word) {
        Some(SubscriptionState::Running) => StateMeaning::Counts,
        Some(SubscriptionState::Ended) => StateMeaning::Ended,
        Some(SubscriptionState::NeverStarted) => StateMeaning::LeftOut,
        Some(SubscriptionState::Unpaid) | None => StateMeaning::Asked,
    }
}

impl States {
    pub(super) fn new(
        (at, column): (Option<usize>, String),
        cancelled: Option<(usize, String)>,
        meaning: fn(&[u8], &Self) -> StateMeaning,
        answers: &[Answer],
    ) -> Self {
        let answers = answers.iter().filter(|answer| answer.code == QuestionCode::State).cloned().collect();
        Self { at, cancelled, column, meaning, has_refunds: false, answers, words: vec![], last: 0 }
    }

    /// What the state of a row makes of it. `before` is what that of the row before made of the same order, whose state shops write
    /// in the first of its lines only.
    pub(super) fn of_row(&mut self, row: &Cells<'_, '_>, amount: f64, before: Option<StateMeaning>) -> StateMeaning {
        if let Some((at, name)) = &self.cancelled {
            let cell = row.name(Some(*at));
            // Systems write 0000-00-00 where nothing was cancelled.
            if flag::read(&cell) == Some(true) || date::Evidence::default().note(&cell, 0) {
                let name = name.clone().into_bytes();
                return self.note(&name, amount, Some(StateMeaning::LeftOut));
            }
        }
        let Some(at) = self.at else { return StateMeaning::Counts };
        let word = row.name(Some(at));
        match before {
            Some(meaning) if word.is_empty() => meaning,
            _ => self.note(&word, amount, None),
        }
    }

    /// Notes a row whose word is that of the row before, and which counts.
    #[inline]
    pub(super) fn counts_again(&mut self, word: &[u8], amount: f64) -> bool {
        match self.words.get_mut(self.last) {
            Some((last, StateMeaning::Counts, rows, sum)) if *last == *word => {
                *rows += 1;
                sum.add(amount);
                true
            }
            _ => false,
        }
    }

    /// Where the word stands in a row that may be read fast.
    pub(super) fn simple_at(&self) -> Option<usize> {
        self.at.filter(|_| self.cancelled.is_none())
    }

    #[inline(never)]
    fn note(&mut self, word: &[u8], amount: f64, meaning: Option<StateMeaning>) -> StateMeaning {
        let known = self.words.iter().position(|(known, ..)| known == word);
        self.last = known.unwrap_or_else(|| {
            let meaning = meaning.unwrap_or_else(|| self.meaning_of(word));
            self.words.push((word.into(), meaning, 0, Sum::default()));
            self.words.len() - 1
        });
        let (_, meaning, rows, sum) = &mut self.words[self.last];
        *rows += 1;
        sum.add(amount);
        *meaning
    }

    /// The caller's answer goes before the lists of words; a row that has no word is not left out for it.
    fn meaning_of(&self, word: &[u8]) -> StateMeaning {
        let is_about = |answer: &&Answer| {
            // The question says as much of a word as fits a message.
            answer.column == self.column && answer.value.as_ref().is_none_or(|value| *value == shown(word))
        };
        let answered = self.answers.iter().find(is_about);
        match answered.map(|answer| answer.answer) {
            Some(Reply::Counts) => StateMeaning::Counts,
            Some(Reply::LeftOut) => StateMeaning::LeftOut,
            _ if word.is_empty() => StateMeaning::Counts,
            _ => (self.meaning)(word, self),
        }
    }

    /// How many different words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The rows by their states, and the questions about the words that nobody knows.
    pub(super) fn finish(self) -> (Vec<StateRows>, Vec<Question>) {
        let Self { column, words, has_refunds, .. } = self;
        let rows = |(word, meaning, rows, amount): (Vec<u8>, StateMeaning, u64, Sum)| StateRows {
            state: shown(&word),
            // Where a column says how much was given back, that comes off an order that counts.
            meaning: if has_refunds && meaning == StateMeaning::Refunded { StateMeaning::Counts } else { meaning },
            rows,
            amount: amount.value(),
        };
        let states: Vec<StateRows> = words.into_iter().map(rows).collect();
        let question = |of: &StateRows| Question {
            code: QuestionCode::State,
            column: Some(column.clone()),
            candidates: vec!["counts".into(), "left-out".into()],
            value: Some(of.state.clone()),
        };
        let asked = states.iter().filter(|of| of.meaning == StateMeaning::Asked).map(question).collect();
        (states, asked)
    }
}
