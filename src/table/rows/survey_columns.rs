//! What stands beside an answer in the row of a survey, and which of its cells cannot be read?

use crate::LoyaltyError;
use crate::customer::day;
use crate::customer::names::Names;
use crate::customer::respondents::{Beside, Columns, Respondents};
use crate::customer::scale::Scale;
use crate::table::cell::date::{self, DateOrder};
use crate::table::cell::missing::is_missing;
use crate::table::cell::number::{self, DecimalMark};
use crate::table::cell::score::{Answer, answer};
use crate::table::cell::words::{ascii_trimmed, shown};
use crate::table::layout::{Column, ColumnType, Layout, Question, QuestionCode, position};
use crate::table::lines::Lines;
use crate::table::text::mojibake;
use crate::table::text::records::Record;
use crate::warning::Warning;
use serde::Deserialize;
use std::borrow::Cow;

/// The bytes that rows may take up, as for orders.
const MOST_MEMORY: usize = 1000 << 20;

/// The most categories of a rating: more are names.
const MOST_CATEGORIES: usize = 100;

/// Reads the columns beside the score and the segment.
#[derive(Debug)]
pub(super) struct BesideReader {
    date: Option<Source>,
    revenue: Option<Source>,
    ratings: Vec<Rating>,
    account: Option<usize>,
    customer: Option<usize>,
    comment: Option<usize>,
    /// Room for the ratings of a row.
    values: Vec<f64>,
}

/// A column of days or numbers, and its cells that are none.
#[derive(Debug)]
struct Source {
    at: usize,
    name: String,
    mark: DecimalMark,
    order: DateOrder,
    read: u64,
    strays: Lines,
    first: Option<(u64, String)>,
}

/// A column of ratings.
#[derive(Debug)]
enum Rating {
    Numbers(Source),
    Categories { at: usize, name: String, names: Names },
}

impl Source {
    fn new(columns: &[Column], name: &str) -> Result<Self, LoyaltyError> {
        let at = position(columns, name)?;
        Ok(Self {
            at,
            name: name.into(),
            mark: columns[at].decimal.unwrap_or(DecimalMark::Point),
            order: columns[at].date_order.unwrap_or(DateOrder::Ymd),
            read: 0,
            strays: Lines::default(),
            first: None,
        })
    }

    /// The value in a cell; `None` where it has none, which is noted unless the cell says so.
    fn value<T>(&mut self, record: &Record<'_>, parse: impl Fn(&Self, &[u8]) -> Option<T>) -> Option<T> {
        let cell = ascii_trimmed(record.field(self.at).unwrap_or_default());
        let value = parse(self, &cell);
        if value.is_some() {
            self.read += 1;
        } else if !cell.is_empty() && !is_missing(&cell) {
            self.strays.note(record.line);
            self.first.get_or_insert_with(|| (record.line, shown(&cell)));
        }
        value
    }

    fn day(&mut self, record: &Record<'_>) -> Option<i32> {
        self.value(record, |source, cell| date::day(cell, source.order, None).filter(|day| day::is_plausible(*day)))
    }

    fn number(&mut self, record: &Record<'_>) -> Option<f64> {
        self.value(record, |source, cell| number::parse(cell, source.mark).filter(|value| value.is_finite()))
    }

    /// A number, or an answer with its label: `5 – very good`.
    fn rating(&mut self, record: &Record<'_>) -> Option<f64> {
        self.value(record, |source, cell| {
            number::parse(cell, source.mark).filter(|value| value.is_finite()).or_else(|| match answer(cell) {
                Answer::Score(score) if score.is_finite() => Some(score),
                _ => None,
            })
        })
    }

    /// What was odd about the column; an error where none of its cells could be read.
    fn finish(
        self,
        hopeless: fn(String, u64, String) -> LoyaltyError,
        warnings: &mut Vec<Warning>,
    ) -> Result<(), LoyaltyError> {
        match self.first {
            Some((line, value)) if self.read == 0 => return Err(hopeless(self.name, line, value)),
            Some(_) => {
                let Lines { count, first } = self.strays;
                warnings.push(Warning::StrayValues { column: self.name, count, lines: first });
            }
            None => {}
        }
        Ok(())
    }
}

impl BesideReader {
    /// Nothing where the roles name no column but the score and the segment: then rows are only counted.
    pub(crate) fn new(layout: &Layout, roles: &SurveyRoles) -> Result<Option<(Self, Respondents)>, LoyaltyError> {
        let columns = &layout.columns;
        let named = |name: &Option<String>| name.as_ref().map(|name| position(columns, name)).transpose();
        let source = |name: &Option<String>| name.as_ref().map(|name| Source::new(columns, name)).transpose();
        let rating = |name: &String| {
            let source = Source::new(columns, name)?;
            Ok(match columns[source.at].kind {
                ColumnType::Number | ColumnType::Score => Rating::Numbers(source),
                _ => Rating::Categories { at: source.at, name: source.name, names: Names::default() },
            })
        };
        let reader = Self {
            date: source(&roles.date)?,
            revenue: source(&roles.revenue)?,
            ratings: roles.ratings.iter().map(rating).collect::<Result<_, LoyaltyError>>()?,
            account: named(&roles.account)?,
            customer: named(&roles.customer)?,
            comment: named(&roles.comment)?,
            values: vec![],
        };
        let read = Columns {
            date: reader.date.is_some(),
            account: reader.account.is_some(),
            customer: reader.customer.is_some(),
            revenue: reader.revenue.is_some(),
            ratings: reader.ratings.iter().map(Rating::kept).collect(),
            comment: reader.comment.is_some(),
        };
        let Columns { date, account, customer, revenue, ratings, comment } = &read;
        let any = *date || *account || *customer || *revenue || !ratings.is_empty() || *comment;
        Ok(any.then(|| (reader, Respondents::new(read))))
    }

    /// What the file leaves open about the columns in use.
    pub(crate) fn questions(&self, layout: &Layout) -> Vec<Question> {
        let ratings = self.ratings.iter().filter_map(|rating| match rating {
            Rating::Numbers(source) => Some(source),
            Rating::Categories { .. } => None,
        });
        let numbers: Vec<&Source> = ratings.chain(&self.revenue).collect();
        let is_read = |question: &&Question| {
            let is = |source: &Source| question.column.as_ref() == Some(&source.name);
            match question.code {
                QuestionCode::DecimalMark => numbers.iter().any(|source| is(source)),
                QuestionCode::DateOrder => self.date.as_ref().is_some_and(is),
                QuestionCode::Encoding => false,
            }
        };
        layout.questions.iter().filter(is_read).cloned().collect()
    }

    /// Adds a row whose answer is so many steps above the lowest.
    ///
    /// # Errors
    /// A column of too many categories; more rows than the memory holds.
    pub(crate) fn note(
        &mut self,
        record: &Record<'_>,
        step: u8,
        repair: bool,
        rows: &mut Respondents,
    ) -> Result<(), LoyaltyError> {
        let named = |at: Option<usize>| at.map_or(Cow::Borrowed(&b""[..]), |at| text(record, at, repair));
        self.values.clear();
        for rating in &mut self.ratings {
            self.values.push(match rating {
                Rating::Numbers(source) => source.rating(record).unwrap_or(f64::NAN),
                Rating::Categories { at, name, names } => match &*text(record, *at, repair) {
                    cell if cell.is_empty() || is_missing(cell) => f64::NAN,
                    cell => category(names, cell, name)?,
                },
            });
        }
        let comment = named(self.comment);
        let comment = if is_missing(&comment) { Cow::default() } else { String::from_utf8_lossy(&comment) };
        let beside = Beside {
            day: self.date.as_mut().and_then(|source| source.day(record)),
            account: &named(self.account),
            customer: &named(self.customer),
            revenue: self.revenue.as_mut().and_then(|source| source.number(record)),
            ratings: &self.values,
            comment: &comment,
        };
        rows.add(step, &beside);
        Ok(())
    }

    /// Stops before the memory does: a tab that runs out of it dies without a word.
    pub(super) fn refuse_too_many(&self, rows: &Respondents, read: u64) -> Result<(), LoyaltyError> {
        if rows.memory() <= MOST_MEMORY {
            return Ok(());
        }
        Err(LoyaltyError::TooManyRows { rows: read, megabytes: (MOST_MEMORY >> 20) as u32 })
    }

    /// What was odd about the columns.
    ///
    /// # Errors
    /// A column without a single date or number.
    pub(crate) fn finish(self) -> Result<Vec<Warning>, LoyaltyError> {
        let no_date = |name, line, value| LoyaltyError::NotADateColumn { name, line, value };
        let no_number = |name, line, value| LoyaltyError::NotANumberColumn { name, line, value };
        let mut warnings = vec![];
        if let Some(source) = self.date {
            source.finish(no_date, &mut warnings)?;
        }
        if let Some(source) = self.revenue {
            source.finish(no_number, &mut warnings)?;
        }
        for rating in self.ratings {
            if let Rating::Numbers(source) = rating {
                source.finish(no_number, &mut warnings)?;
            }
        }
        Ok(warnings)
    }
}

impl Rating {
    /// Its name, and whether its ratings are categories.
    fn kept(&self) -> (String, bool) {
        match self {
            Self::Numbers(source) => (source.name.clone(), false),
            Self::Categories { name, .. } => (name.clone(), true),
        }
    }
}

fn category(names: &mut Names, cell: &[u8], name: &str) -> Result<f64, LoyaltyError> {
    let (number, _) = names.number(cell);
    if names.len() > MOST_CATEGORIES {
        let problem = format!(
            "the column has more than {MOST_CATEGORIES} different texts; ratings are numbers or a few categories"
        );
        return Err(LoyaltyError::InvalidInput { name: name.into(), problem });
    }
    Ok(f64::from(number))
}

/// The text of a cell, its spoilt letters put right where that is asked for.
pub(crate) fn text<'a>(record: &Record<'a>, at: usize, repair: bool) -> Cow<'a, [u8]> {
    let text = ascii_trimmed(record.field(at).unwrap_or_default());
    if repair { mojibake::repaired(text) } else { text }
}

/// The columns that hold the survey, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SurveyRoles {
    /// The answer: a whole number from 0 to 10, or of the `scale`, perhaps with its label behind it.
    pub score: String,
    /// The lowest and the highest answer where they are not 0 and 10: `[1, 5]`; at most eleven answers. Satisfaction and
    /// effort need it declared: 4 is good on 1–5 and poor on 1–10.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "[lowest: number, highest: number]"))]
    pub scale: Option<Scale>,
    /// The customer's segment.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub segment: Option<String>,
    /// When the answer was given; the day as it is written.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub date: Option<String>,
    /// What customers rated: columns of numbers, higher is better, or of up to 100 categories.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub ratings: Vec<String>,
    /// What customers say in their own words.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub comment: Option<String>,
    /// The account that the respondent belongs to.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub account: Option<String>,
    /// Who answered, by the name that the orders have too.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub customer: Option<String>,
    /// What the respondent, or the account, pays.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub revenue: Option<String>,
}
