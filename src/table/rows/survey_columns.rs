//! Survey columns beside the score: ratings, accounts, comments, dates, and who answered.

use super::reading::Cells;
use super::set_aside::{MOST_ASIDE, SetAside};
use super::source::{Columns, PlainCells, Source};
use crate::LoyaltyError;
use crate::customer::names::Names;
use crate::customer::respondents::{self, Beside, Respondents};
use crate::customer::scale::Scale;
use crate::table::cell::missing::is_missing;
use crate::table::layout::{ColumnType, Layout, Question};
use crate::table::text::records::{Record, text_of};
use crate::warning::Warning;
use serde::Deserialize;
use std::borrow::Cow;

/// The most categories of a rating: more are names.
const MOST_CATEGORIES: usize = 100;

/// The columns that hold the survey, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SurveyRoles {
    /// The answer: a whole number from 0 to 10, or of the `scale`, perhaps with its label; or in words that name their scale, such
    /// as "Very satisfied" from 1 to 5.
    pub score: String,
    /// The lowest and the highest answer where they are not 0 and 10: `[1, 5]`; at most eleven answers. Satisfaction and
    /// effort need it declared: 4 is good on 1–5 and poor on 1–10. `[1, 11]` are the positions of the answers 0 to 10.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional, type = "[lowest: number, highest: number]"))]
    pub scale: Option<Scale>,
    /// The customer's segment.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub segment: Option<String>,
    /// When the answer was given; the day as it is written.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub date: Option<String>,
    /// What customers rated: columns of numbers, higher is better, or of up to 100 categories.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub ratings: Vec<String>,
    /// What customers say in their own words.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub comment: Option<String>,
    /// The account that the respondent belongs to.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub account: Option<String>,
    /// Who answered, by the name that the orders have too.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub customer: Option<String>,
    /// What the respondent, or the account, pays.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub revenue: Option<String>,
}

impl SurveyRoles {
    /// Whether each column beside the score and the segment is one of others', as the same.
    pub(super) fn is_part_of(&self, others: &Self) -> bool {
        let is_part = |asked: &Option<String>, read: &Option<String>| asked.is_none() || asked == read;
        is_part(&self.date, &others.date)
            && is_part(&self.comment, &others.comment)
            && is_part(&self.account, &others.account)
            && is_part(&self.customer, &others.customer)
            && is_part(&self.revenue, &others.revenue)
            && (self.ratings.is_empty() || self.ratings == others.ratings)
    }
}

/// Reads the columns beside the score and the segment.
#[derive(Debug)]
pub(super) struct SurveyColumns {
    date: Option<Source>,
    revenue: Option<Source>,
    ratings: Vec<Rating>,
    account: Option<usize>,
    customer: Option<usize>,
    comment: Comment,
    questions: Vec<Question>,
    /// Room for the ratings of a row.
    values: Vec<f64>,
}

/// What becomes of comments.
#[derive(Debug)]
enum Comment {
    /// There are none, or nobody asks for them.
    None,
    /// They are read row by row.
    Read { at: usize },
    /// They are kept as they stand in the file.
    Aside { at: usize, cells: SetAside },
    /// They were too many to keep.
    Lost,
}

/// A column of ratings.
#[derive(Debug)]
enum Rating {
    Numbers(Source),
    Categories { at: usize, name: String, names: Names },
}

impl SurveyColumns {
    /// Nothing where the roles name no column but the score and the segment: then rows are only counted.
    #[cold]
    pub(super) fn new(
        layout: &Layout,
        columns: &Columns<'_>,
        roles: &SurveyRoles,
    ) -> Result<Option<(Self, Respondents)>, LoyaltyError> {
        let rating = |name: &String| {
            let at = columns.at(name)?;
            Ok(match layout.columns[at].kind {
                ColumnType::Number | ColumnType::Score => Rating::Numbers(columns.source(name)?),
                _ => Rating::Categories { at, name: name.clone(), names: Names::default() },
            })
        };
        let date = columns.source_of(&roles.date)?;
        let revenue = columns.source_of(&roles.revenue)?;
        let ratings: Vec<Rating> = roles.ratings.iter().map(rating).collect::<Result<_, LoyaltyError>>()?;
        let account = columns.at_of(&roles.account)?;
        let customer = columns.at_of(&roles.customer)?;
        let comment = columns.at_of(&roles.comment)?;
        let kept = respondents::Columns {
            date: date.is_some(),
            account: account.is_some(),
            customer: customer.is_some(),
            revenue: revenue.is_some(),
            ratings: ratings.iter().map(Rating::kept).collect(),
            comment: comment.is_some(),
        };
        let named = [kept.date, kept.account, kept.customer, kept.revenue, kept.comment];
        if !named.contains(&true) && ratings.is_empty() {
            return Ok(None);
        }
        let dates: Vec<_> = roles.date.iter().collect();
        let rated = ratings.iter().filter_map(Rating::numbers).map(|source| &source.name);
        let numbers: Vec<_> = rated.chain(&roles.revenue).collect();
        // Only what is asked about a column: whatever the encoding, a score is one.
        let about_columns = |question: &Question| question.column.is_some();
        let questions = columns.open_questions(&dates, &numbers).into_iter().filter(about_columns).collect();
        let comment = comment.map_or(Comment::None, |at| Comment::Read { at });
        let found = Self { date, revenue, ratings, account, customer, comment, questions, values: vec![] };
        Ok(Some((found, Respondents::new(kept))))
    }

    /// Nobody knows yet whether the comments of a file of so many bytes will be asked for.
    pub(super) fn read_ahead(&mut self, bytes: u64) {
        if let Comment::Read { at } = self.comment {
            let is_small = bytes <= MOST_ASIDE as u64;
            self.comment = if is_small { Comment::Aside { at, cells: SetAside::default() } } else { Comment::Lost };
        }
    }

    /// Whether no more is read of a row than its day, and a comment that is set aside.
    pub(super) fn may_be_simple(&self) -> bool {
        let named = [self.account, self.customer].iter().any(Option::is_some) || self.revenue.is_some();
        !named && self.ratings.is_empty() && !matches!(self.comment, Comment::Read { .. })
    }

    /// The day of a row that may be simple; `None` where that takes [`SurveyColumns::take`].
    #[inline]
    pub(super) fn simple_day(&mut self, record: &Record<'_>) -> Option<i32> {
        let Some(date) = &mut self.date else { return Some(0) };
        date.day_of(record.simple_field(date.at)?)
    }

    /// The plain days since this was asked before.
    pub(super) fn plain_days(&mut self) -> Option<PlainCells> {
        self.date.as_mut().map(Source::take_plain)
    }

    /// Counts the day of a simple row, and sets its comment aside.
    #[inline]
    pub(super) fn take_simple(&mut self, record: &Record<'_>, step: u8) {
        if let Some(date) = &mut self.date {
            date.keep_day(record.raw_field(date.at).unwrap_or_default());
        }
        self.set_aside(record, step);
    }

    #[inline]
    fn set_aside(&mut self, record: &Record<'_>, step: u8) {
        if let Comment::Aside { at, cells } = &mut self.comment {
            cells.push(step, record.raw_field(*at).unwrap_or_default());
            if cells.memory() > MOST_ASIDE {
                self.comment = Comment::Lost;
            }
        }
    }

    /// The bytes that are set aside.
    pub(super) fn memory(&self) -> usize {
        if let Comment::Aside { cells, .. } = &self.comment { cells.memory() } else { 0 }
    }

    /// Leaves out the columns that are not asked for, and what was read of them; whether all that are were read.
    pub(super) fn keep_only(&mut self, asked: &SurveyRoles, respondents: &mut Respondents) -> bool {
        if asked.comment.is_none() {
            self.comment = Comment::None;
        }
        let keep = |source: &mut Option<Source>, asked: &Option<String>| {
            source.take_if(|_| asked.is_none());
        };
        keep(&mut self.date, &asked.date);
        keep(&mut self.revenue, &asked.revenue);
        if asked.ratings.is_empty() {
            self.ratings.clear();
        }
        respondents.keep_only(&respondents::Columns {
            date: asked.date.is_some(),
            account: asked.account.is_some(),
            customer: asked.customer.is_some(),
            revenue: asked.revenue.is_some(),
            ratings: self.ratings.iter().map(Rating::kept).collect(),
            comment: asked.comment.is_some(),
        });
        !matches!(self.comment, Comment::Lost)
    }

    /// Takes over the open questions.
    pub(super) fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    /// Adds a row whose answer is so many steps above the lowest.
    pub(super) fn take(&mut self, row: &Cells<'_, '_>, step: u8, respondents: &mut Respondents) {
        self.values.clear();
        for rating in &mut self.ratings {
            self.values.push(match rating {
                Rating::Numbers(source) => source.rating(row.record).unwrap_or(f64::NAN),
                Rating::Categories { at, names, .. } => match &*row.name(Some(*at)) {
                    // One more than there may be says that there are too many.
                    cell if cell.is_empty() || is_missing(cell) || names.len() > MOST_CATEGORIES => f64::NAN,
                    cell => f64::from(names.number(cell).0),
                },
            });
        }
        let comment = match self.comment {
            Comment::Read { at } => row.name(Some(at)),
            _ => Default::default(),
        };
        let beside = Beside {
            day: self.date.as_mut().and_then(|source| source.day(row.record).ok()),
            account: &row.name(self.account),
            customer: &row.name(self.customer),
            revenue: self.revenue.as_mut().and_then(|source| source.number(row.record).ok()),
            ratings: &self.values,
            comment: &words(&comment),
        };
        respondents.add(step, &beside);
        self.set_aside(row.record, step);
    }

    /// What is odd about the columns, and what the file leaves open about them. A column that cannot be read is left out: the
    /// score needs none of them.
    #[inline(never)]
    #[cold]
    pub(super) fn finish(mut self, respondents: &mut Respondents) -> (Vec<Warning>, Vec<Question>) {
        let mut warnings = vec![];
        self.ratings.retain(|rating| !rating.is_left_out(&mut warnings));
        for source in [&mut self.date, &mut self.revenue] {
            source.take_if(|source| source.is_left_out(&mut warnings));
        }
        if !warnings.is_empty() {
            respondents.keep_only(&respondents::Columns {
                date: self.date.is_some(),
                revenue: self.revenue.is_some(),
                ratings: self.ratings.iter().map(Rating::kept).collect(),
                account: true,
                customer: true,
                comment: true,
            });
        }
        if let Comment::Aside { cells, .. } = self.comment {
            cells.for_each(|step, cell| respondents.comment(step, &words(text_of(cell).trim_ascii())));
        }
        for source in [self.date, self.revenue].into_iter().flatten() {
            warnings.extend(source.stray_values());
        }
        for rating in self.ratings {
            if let Rating::Numbers(source) = rating {
                warnings.extend(source.stray_values());
            }
        }
        (warnings, self.questions)
    }
}

/// What a comment says; nothing where it is a word for that, such as "none".
fn words(comment: &[u8]) -> Cow<'_, str> {
    if is_missing(comment) { Cow::Borrowed("") } else { String::from_utf8_lossy(comment) }
}

impl Rating {
    /// The column, where its ratings are numbers.
    fn numbers(&self) -> Option<&Source> {
        match self {
            Self::Numbers(source) => Some(source),
            Self::Categories { .. } => None,
        }
    }

    /// Whether the column cannot be read, or names more than categories, which is then said.
    fn is_left_out(&self, said: &mut Vec<Warning>) -> bool {
        match self {
            Self::Numbers(source) => source.is_left_out(said),
            Self::Categories { name, names, .. } => {
                let are_too_many = names.len() > MOST_CATEGORIES;
                if are_too_many {
                    said.push(Warning::TooManyCategories { column: name.clone(), most: MOST_CATEGORIES as u32 });
                }
                are_too_many
            }
        }
    }

    /// Its name, and whether its ratings are categories.
    fn kept(&self) -> (String, bool) {
        match self {
            Self::Numbers(source) => (source.name.clone(), false),
            Self::Categories { name, .. } => (name.clone(), true),
        }
    }
}
