//! Respondents: who answered what, when, with which ratings, comments and account?

use super::blocks::Blocks;
use super::comments::Comments;
use super::names::{Names, Texts};

/// What stands beside the answers of a survey, as far as it is asked for.
#[derive(Debug, Default)]
pub struct Respondents {
    /// How often each answer was given by day; those without a day are counted.
    pub days: Option<Days>,
    /// The accounts that respondents belong to.
    pub accounts: Option<Named>,
    /// The respondents themselves.
    pub customers: Option<Named>,
    /// What each pays; NaN where it is not said.
    revenue: Option<Blocks<f64>>,
    /// What each has rated, by name.
    ratings: Vec<(String, Rating)>,
    /// The words of comments by promoter, passive and detractor.
    pub comments: Option<Comments>,
    /// The answers row by row, as steps above the lowest; empty where nothing above needs them.
    steps: Blocks<u8>,
    /// Their days, where customers may have answered more than once.
    day_of_row: Blocks<i32>,
}

/// Which columns there are.
#[derive(Debug, Default)]
pub struct Columns {
    /// When.
    pub date: bool,
    /// Of which account.
    pub account: bool,
    /// Who.
    pub customer: bool,
    /// Paying how much.
    pub revenue: bool,
    /// The names of what was rated, and whether its ratings are categories.
    pub ratings: Vec<(String, bool)>,
    /// In which words.
    pub comment: bool,
}

/// What one row says beside the answer.
#[derive(Debug, Default)]
pub struct Beside<'a> {
    /// The day, since 1 January 1970.
    pub day: Option<i32>,
    /// The account; empty where it is not said.
    pub account: &'a [u8],
    /// The customer; empty where it is not said.
    pub customer: &'a [u8],
    /// What the customer pays.
    pub revenue: Option<f64>,
    /// As many as there are columns; NaN where there is none.
    pub ratings: &'a [f64],
    /// The comment; empty where there is none.
    pub comment: &'a str,
}

/// Answers by day.
#[derive(Debug, Default)]
pub struct Days {
    /// How often each answer was given, from the lowest up: from the first day on, one entry a day.
    counts: Vec<[u32; 11]>,
    first: i32,
    /// Answers without a day.
    pub undated: u64,
}

impl Days {
    /// Counts an answer, as steps above the lowest. The days of a file lie within a few centuries.
    #[inline]
    fn add(&mut self, day: i32, step: u8) {
        let at = i64::from(day) - i64::from(self.first);
        match usize::try_from(at).ok().and_then(|at| self.counts.get_mut(at)) {
            Some(counts) => counts[usize::from(step)] += 1,
            None => self.add_beyond(day, step),
        }
    }

    /// Makes room for a day before or behind all others, and for some more like it.
    #[cold]
    fn add_beyond(&mut self, day: i32, step: u8) {
        const MORE: i32 = 366;
        let known = self.counts.len() as i32;
        let earlier = if known == 0 { 0 } else { (self.first - day).max(0) };
        let first = if known == 0 { day } else { self.first - earlier } - MORE;
        let length = (self.first + known).max(day + 1) - first + MORE;
        let mut counts = vec![[0; 11]; length as usize];
        counts[(earlier + MORE) as usize..][..known as usize].copy_from_slice(&self.counts);
        (self.counts, self.first) = (counts, first);
        let at = (day - first) as usize;
        self.counts[at][usize::from(step)] += 1;
    }

    /// The days with answers, in their order, and how often each answer was given.
    pub fn counts(&self) -> impl DoubleEndedIterator<Item = (i32, [u64; 11])> {
        let all = self.counts.iter().enumerate();
        let answered = all.filter(|(_, counts)| **counts != [0; 11]);
        answered.map(|(at, counts)| (self.first + at as i32, counts.map(u64::from)))
    }
}

/// A column of names.
#[derive(Debug, Default)]
pub struct Named {
    names: Names,
    numbers: Blocks<u32>,
}

/// The number of a name that is not said.
pub const NOBODY: u32 = u32::MAX;

impl Named {
    fn push(&mut self, name: &[u8]) {
        self.numbers.push(if name.is_empty() { NOBODY } else { self.names.number(name).0 });
    }

    /// The distinct names.
    pub fn names(&self) -> &Texts {
        self.names.texts()
    }

    /// The name of each row by its number, [`NOBODY`] where it has none.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.numbers.slices().flatten().copied()
    }

    fn memory(&self) -> usize {
        self.names.memory(0) + self.numbers.memory()
    }
}

/// The ratings of one thing.
#[derive(Debug)]
struct Rating {
    categorical: bool,
    values: Blocks<f64>,
}

/// The latest answer of each customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Latest {
    /// By the customers' numbers, as steps above the lowest.
    pub steps: Vec<u8>,
    /// Answers that a later one of the same customer stands for.
    pub earlier: u64,
    /// Answers without a customer.
    pub unnamed: u64,
}

impl Respondents {
    /// Room for these columns.
    pub fn new(columns: Columns) -> Self {
        let rating = |(name, categorical)| (name, Rating { categorical, values: Blocks::default() });
        Self {
            days: columns.date.then(Days::default),
            accounts: columns.account.then(Named::default),
            customers: columns.customer.then(|| Named { names: Names::of_people(), ..Named::default() }),
            revenue: columns.revenue.then(Blocks::default),
            ratings: columns.ratings.into_iter().map(rating).collect(),
            comments: columns.comment.then(Comments::default),
            steps: Blocks::default(),
            day_of_row: Blocks::default(),
        }
    }

    /// Leaves out all columns but these.
    pub fn keep_only(&mut self, columns: &Columns) {
        self.days.take_if(|_| !columns.date);
        self.accounts.take_if(|_| !columns.account);
        self.customers.take_if(|_| !columns.customer);
        self.revenue.take_if(|_| !columns.revenue);
        self.comments.take_if(|_| !columns.comment);
        self.ratings.retain(|(name, _)| columns.ratings.iter().any(|(kept, _)| kept == name));
    }

    /// Adds answers of which only the day is asked for, as steps above the lowest.
    pub fn add_days(&mut self, steps: &[u8], days: &[i32]) {
        if let Some(counted) = &mut self.days {
            steps.iter().zip(days).for_each(|(step, day)| counted.add(*day, *step));
        }
    }

    /// Adds an answer, as steps above the lowest, and what stands beside it.
    pub fn add(&mut self, step: u8, beside: &Beside<'_>) {
        if let Some(days) = &mut self.days {
            match beside.day {
                Some(day) => days.add(day, step),
                None => days.undated += 1,
            }
        }
        self.comment(step, beside.comment);
        if let Some(accounts) = &mut self.accounts {
            accounts.push(beside.account);
        }
        if let Some(customers) = &mut self.customers {
            customers.push(beside.customer);
            self.day_of_row.push(beside.day.unwrap_or(i32::MIN));
        }
        if let Some(revenue) = &mut self.revenue {
            revenue.push(beside.revenue.unwrap_or(f64::NAN));
        }
        for ((_, rating), value) in self.ratings.iter_mut().zip(beside.ratings) {
            rating.values.push(*value);
        }
        let by_row = self.accounts.is_some() || self.customers.is_some() || self.revenue.is_some();
        if by_row || !self.ratings.is_empty() {
            self.steps.push(step);
        }
    }

    /// Adds what was said beside an answer.
    pub fn comment(&mut self, step: u8, comment: &str) {
        if let Some(comments) = &mut self.comments {
            comments.add(usize::from(step < 9) + usize::from(step < 7), comment);
        }
    }

    /// The answers row by row, as steps above the lowest.
    pub fn steps(&self) -> impl Iterator<Item = u8> {
        self.steps.slices().flatten().copied()
    }

    /// What each row pays, NaN where it is not said; `None` without a column that says it.
    pub fn revenue(&self) -> Option<impl Iterator<Item = f64>> {
        self.revenue.as_ref().map(|revenue| revenue.slices().flatten().copied())
    }

    /// What was rated: its name, whether its ratings are categories, and the rating of each row, NaN where there is none.
    pub fn ratings(&self) -> impl Iterator<Item = (&str, bool, Vec<f64>)> {
        let values = |rating: &Rating| rating.values.slices().flatten().copied().collect();
        self.ratings.iter().map(move |(name, rating)| (name.as_str(), rating.categorical, values(rating)))
    }

    /// The latest answer of each customer: by day, and by row where days are the same or not said. `None` without a
    /// column of customers.
    pub fn latest(&self) -> Option<Latest> {
        let customers = self.customers.as_ref()?;
        let mut latest = vec![(i32::MIN, 0); customers.names().len()];
        let (mut named, mut unnamed) = (0, 0);
        let days = self.day_of_row.slices().flatten();
        for ((customer, step), day) in customers.numbers().zip(self.steps()).zip(days) {
            if customer == NOBODY {
                unnamed += 1;
                continue;
            }
            named += 1;
            let known = &mut latest[customer as usize];
            if *day >= known.0 {
                *known = (*day, step);
            }
        }
        let earlier = named - latest.len() as u64;
        Some(Latest { steps: latest.into_iter().map(|(_, step)| step).collect(), earlier, unnamed })
    }

    /// The bytes that the rows take up.
    pub fn memory(&self) -> usize {
        let names = [&self.accounts, &self.customers].into_iter().flatten().map(Named::memory).sum::<usize>();
        let revenue = self.revenue.as_ref().map_or(0, Blocks::memory);
        let ratings = self.ratings.iter().map(|(_, rating)| rating.values.memory()).sum::<usize>();
        names + revenue + ratings + self.steps.memory() + self.day_of_row.memory()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_answer_of_a_customer_stands_for_all() {
        let mut rows = Respondents::new(Columns { customer: true, ..Columns::default() });
        let mut add = |customer: &[u8], day, step| rows.add(step, &Beside { customer, day, ..Beside::default() });
        add(b"a", Some(20), 9);
        add(b"b", None, 1);
        add(b"a", Some(10), 3);
        add(b"", Some(10), 5);
        add(b"b", None, 2);
        add(b"a", Some(20), 8);
        assert_eq!(rows.latest(), Some(Latest { steps: vec![8, 2], earlier: 3, unnamed: 1 }));
        assert_eq!(Respondents::default().latest(), None);
    }
}
