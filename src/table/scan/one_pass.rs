//! One pass: rows are read as guessed while the file is looked through. Did the guess hold?

use super::findings::Findings;
use crate::LoyaltyError;
use crate::customer::scale::Scale;
use crate::table::date::DateOrder;
use crate::table::guess::{Guess, RowsKind};
use crate::table::hints::{Hints, RoleHints};
use crate::table::layout::{Column, position};
use crate::table::report::{Layout, Scan};
use crate::table::rows::activity::{ActivityRoles, ActivityRows};
use crate::table::rows::categories::{CategoryRoles, CategoryRows};
use crate::table::rows::events::{EventRoles, EventRows};
use crate::table::rows::orders::{OrderRows, TransactionRoles};
use crate::table::rows::reading::{Alike, Counted, Rows};
use crate::table::rows::source::PlainCells;
use crate::table::rows::subscriptions::{SubscriptionOptions, SubscriptionRoles, SubscriptionRows};
use crate::table::rows::survey::{SurveyRoles, SurveyRows};
use crate::table::text::records::{Batch, KeptRecord, Record};

/// Reads the rows in the pass that looks through them, as the start of the file lets one guess what they are: where the guess
/// holds, nobody needs to read the file again.
#[derive(Debug, Default)]
pub(super) struct OnePass {
    rows: RowsRead,
    /// How many sums the rows know of.
    totals: usize,
    /// The last row, where it is a sum if no other follows.
    held: Option<KeptRecord>,
}

/// The rows of one kind, as far as they are read, and by what.
#[derive(Debug)]
pub struct Guessed<R: Rows> {
    rows: Counted<R>,
    roles: R::Roles,
    options: R::Options,
    /// The columns as the start of the file shows them.
    layout: Layout,
    /// The columns that were read; `None` where the hints say all that decides how.
    read: Option<Vec<String>>,
}

/// What was read in the same pass as the scan.
#[derive(Debug, Default)]
#[allow(missing_docs)] // Each kind says what it is.
pub enum RowsRead {
    /// Nothing: no kind was guessed, or the rows could not be read so.
    #[default]
    Nothing,
    Orders(Box<Guessed<OrderRows>>),
    Survey(Box<Guessed<SurveyRows>>),
    Subscriptions(Box<Guessed<SubscriptionRows>>),
    Contacts(Box<Guessed<EventRows>>),
    Categories(Box<Guessed<CategoryRows>>),
    Activity(Box<Guessed<ActivityRows>>),
}

/// Rows of any kind while they are read.
trait Reading {
    fn plain_cells(&mut self) -> Vec<PlainCells>;
    fn read_ahead(&mut self, bytes: u64);
    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError>;
    fn note_one(&mut self, record: &Record<'_>);
    fn expect_totals(&mut self, rows: &[u64]);
    fn next_file(&mut self, ahead: u64);
}

impl<R: Rows> Reading for Guessed<R> {
    fn plain_cells(&mut self) -> Vec<PlainCells> {
        self.rows.rows().plain_cells()
    }

    fn read_ahead(&mut self, bytes: u64) {
        // What is kept as it stands in the file would not be repaired.
        if self.read.is_some() && !self.layout.repair {
            self.rows.rows().read_ahead(bytes);
        }
    }

    fn note(&mut self, batch: &Batch<'_>) -> Result<(), LoyaltyError> {
        self.rows.note(batch)
    }

    fn note_one(&mut self, record: &Record<'_>) {
        self.rows.note_one(record);
    }

    fn expect_totals(&mut self, rows: &[u64]) {
        self.rows.expect_totals(rows);
    }

    fn next_file(&mut self, ahead: u64) {
        self.rows.next_file(ahead);
    }
}

impl OnePass {
    /// Reads rows as the start of the file, looked through by itself, lets one guess; as the hints say where they say all.
    /// `bytes` are those of all files, 0 where that is not known.
    #[cold]
    pub(super) fn of(start: Scan, hints: &Hints, bytes: u64) -> Self {
        let Scan { mut layout, guess, .. } = start;
        layout.total_rows.clear(); // They are found again.
        let rows = if hints.are_complete() { hinted(layout, hints) } else { guessed(layout, guess) };
        let mut found = Self { rows: rows.unwrap_or_default(), ..Self::default() };
        if let Some(rows) = found.rows.reading() {
            rows.read_ahead(bytes);
        }
        found
    }

    pub(super) fn note(&mut self, batch: &Batch<'_>, findings: &mut Findings) -> Result<(), LoyaltyError> {
        findings.check(batch);
        if let Some(plain) = findings.plain_rows(batch) {
            let read = self.note_plain(batch);
            findings.note_plain(batch, plain, &read);
            return Ok(());
        }
        findings.note(batch)?;
        let Some(rows) = told_of_totals(&mut self.rows, &mut self.totals, findings) else { return Ok(()) };
        let last = findings.held();
        if let (Some(held), Some(last)) = (&self.held, last)
            && held.record().line == last.record().line
        {
            return Ok(()); // No row has followed.
        }
        if let Some(held) = self.held.take() {
            rows.note_one(&held.record());
        }
        let noted = rows.note(&last.map_or(*batch, |last| batch.before(last.record().offset)));
        self.held = last.cloned();
        // What is wrong with the rows is said when they are asked for.
        if noted.is_err() {
            self.rows = RowsRead::Nothing;
        }
        Ok(())
    }

    /// Reads rows of which all are of data, and answers for which of their cells nobody else need have a look.
    fn note_plain(&mut self, batch: &Batch<'_>) -> Vec<PlainCells> {
        let Some(rows) = self.rows.reading() else { return vec![] };
        rows.plain_cells(); // Those of other rows were looked at.
        match rows.note(batch) {
            Ok(()) => rows.plain_cells(),
            Err(_) => {
                self.rows = RowsRead::Nothing;
                vec![]
            }
        }
    }

    /// A file has ended, and the findings know it.
    pub(super) fn end_file(&mut self, findings: &Findings) {
        let rows = told_of_totals(&mut self.rows, &mut self.totals, findings);
        if let (Some(rows), Some(held)) = (rows, self.held.take()) {
            rows.note_one(&held.record());
        }
    }

    /// The next record is the first of another file, of which so many stand before the data.
    pub(super) fn next_file(&mut self, ahead: u64) {
        if let Some(rows) = self.rows.reading() {
            rows.next_file(ahead);
        }
    }

    pub(super) fn taken(self) -> RowsRead {
        self.rows
    }
}

/// The rows, who know now of the sums that were found since.
fn told_of_totals<'r>(rows: &'r mut RowsRead, told: &mut usize, findings: &Findings) -> Option<&'r mut dyn Reading> {
    let rows = rows.reading()?;
    let totals = findings.total_rows();
    rows.expect_totals(&totals[*told..]);
    *told = totals.len();
    Some(rows)
}

impl<R: Rows> Guessed<R> {
    /// Nothing where the rows cannot be read so. `read` are the columns; none where the hints have named them all.
    #[inline(never)]
    fn of(layout: Layout, read: Option<Vec<String>>, roles: R::Roles, options: R::Options) -> Option<Box<Self>> {
        let mut roles = roles;
        R::complete(&mut roles, &layout);
        let rows = Counted::new(&layout, R::of(&layout, &roles, &options).ok()?);
        Some(Box::new(Self { rows, roles, options, layout, read }))
    }

    /// The rows, where they are those that a reader of the whole file would find: `None` where other columns are asked for, or
    /// where the file turned out to be something else than its start had shown.
    pub fn taken(mut self, layout: &Layout, roles: &R::Roles, options: &R::Options) -> Option<(R::Found, R::Report)> {
        let mut roles = roles.clone();
        R::complete(&mut roles, layout);
        let rows = self.rows.rows();
        if !self.options.is_alike(options) || !rows.keep_only(&self.roles, &roles) {
            return None;
        }
        let known = R::of(layout, &roles, options).ok()?;
        if !rows.is_as(&known) {
            return None;
        }
        rows.learn(known);
        if hold(self.read.as_deref().unwrap_or_default(), &self.layout, layout) {
            self.rows.finish().ok()
        } else {
            None
        }
    }
}

/// Whether the columns that were read are what they were taken for at the start of the file.
#[inline(never)]
#[cold]
fn hold(read: &[String], start: &Layout, found: &Layout) -> bool {
    let is_alike = |a: &Column, b: &Column| {
        // Where the mark or the order is not known, the default is read.
        let order = |column: &Column| column.date_order.unwrap_or(DateOrder::Ymd);
        let numbers = a.decimal.unwrap_or_default() == b.decimal.unwrap_or_default();
        let money = a.currency == b.currency && a.currencies == b.currencies;
        a.kind == b.kind && order(a) == order(b) && numbers && money
    };
    read.iter().all(|name| match (position(&start.columns, name), position(&found.columns, name)) {
        (Ok(a), Ok(b)) => a == b && is_alike(&start.columns[a], &found.columns[b]),
        _ => false,
    })
}

impl RowsRead {
    fn reading(&mut self) -> Option<&mut dyn Reading> {
        match self {
            Self::Nothing => None,
            Self::Orders(rows) => Some(&mut **rows),
            Self::Survey(rows) => Some(&mut **rows),
            Self::Subscriptions(rows) => Some(&mut **rows),
            Self::Contacts(rows) => Some(&mut **rows),
            Self::Categories(rows) => Some(&mut **rows),
            Self::Activity(rows) => Some(&mut **rows),
        }
    }

    /// Which kind of rows was read.
    pub fn kind(&self) -> Option<RowsKind> {
        match self {
            Self::Nothing => None,
            Self::Orders(_) => Some(RowsKind::Orders),
            Self::Survey(_) => Some(RowsKind::Survey),
            Self::Subscriptions(_) => Some(RowsKind::Subscriptions),
            Self::Contacts(_) => Some(RowsKind::Contacts),
            Self::Categories(_) => Some(RowsKind::Categories),
            Self::Activity(_) => Some(RowsKind::Activity),
        }
    }
}

/// Rows of the kind and the columns that the caller has named.
#[cold]
fn hinted(mut layout: Layout, Hints { roles, decimal, date_order, .. }: &Hints) -> Option<RowsRead> {
    // Whatever the first rows look like. For currencies nobody looks in the others: whoever reads them does.
    for column in &mut layout.columns {
        (column.decimal, column.date_order, column.currency) = (*decimal, *date_order, None);
        column.currencies.clear();
    }
    Some(match (roles.transactions(), roles.survey()) {
        (Some(roles), _) => RowsRead::Orders(Guessed::of(layout, None, roles, Default::default())?),
        (None, Some(roles)) => RowsRead::Survey(Guessed::of(layout, None, roles, ())?),
        (None, None) => RowsRead::Nothing,
    })
}

/// Rows of the kind and the columns that the names and the first rows let one guess.
#[cold]
fn guessed(layout: Layout, Guess { kind, by_kind, amount_per, .. }: Guess) -> Option<RowsRead> {
    let kind = kind?;
    let mut of = by_kind.of(kind).clone();
    let columns = Some(of.columns());
    let mut take = |role| of.take(role);
    Some(match kind {
        RowsKind::Orders => {
            let roles = TransactionRoles {
                customer: take("customer")?,
                date: take("date")?,
                amount: take("amount"),
                order: take("order"),
                quantity: take("quantity"),
                segment: take("segment"),
                status: take("status"),
                refunded: take("refunded"),
                currency: take("currency"),
                cancelled: take("cancelled"),
                ..TransactionRoles::default()
            };
            RowsRead::Orders(Guessed::of(layout, columns, roles, Default::default())?)
        }
        RowsKind::Survey => {
            let roles = SurveyRoles {
                score: take("score")?,
                segment: take("segment"),
                date: take("date"),
                comment: take("comment"),
                revenue: take("revenue"),
                scale: of.scale.map(|[low, high]| Scale(low, high)),
                ratings: of.ratings,
                ..SurveyRoles::default()
            };
            RowsRead::Survey(Guessed::of(layout, columns, roles, ())?)
        }
        RowsKind::Subscriptions => {
            let roles = SubscriptionRoles {
                customer: take("customer")?,
                start: take("start")?,
                end: take("end"),
                plan: take("plan"),
                amount: take("amount"),
                reason: take("reason"),
                manager: take("manager"),
                list_price: take("listPrice"),
                status: take("status"),
                interval: take("interval"),
                quantity: take("quantity"),
                currency: take("currency"),
            };
            let options = SubscriptionOptions { amount_per, ..SubscriptionOptions::default() };
            RowsRead::Subscriptions(Guessed::of(layout, columns, roles, options)?)
        }
        RowsKind::Contacts => {
            let roles = EventRoles {
                customer: take("customer")?,
                date: take("date")?,
                kind: take("kind")?,
                duration: take("duration"),
                answered: take("answered"),
            };
            RowsRead::Contacts(Guessed::of(layout, columns, roles, Default::default())?)
        }
        RowsKind::Categories => {
            let roles = CategoryRoles {
                customer: take("customer")?,
                category: take("category")?,
                date: take("date"),
                amount: take("amount"),
                quantity: None,
            };
            RowsRead::Categories(Guessed::of(layout, columns, roles, Default::default())?)
        }
        RowsKind::Activity => {
            let roles = ActivityRoles {
                customer: take("customer")?,
                signup: take("signup")?,
                last_activity: take("lastActivity")?,
            };
            RowsRead::Activity(Guessed::of(layout, columns, roles, Default::default())?)
        }
        // Small files, read again when they are asked for.
        RowsKind::Lifetimes | RowsKind::Customers => RowsRead::Nothing,
    })
}

impl Hints {
    /// Whether they say all that decides how the rows of their roles are read.
    pub(super) fn are_complete(&self) -> bool {
        let written = self.encoding.is_some() && self.delimiter.is_some() && self.header.is_some();
        let numbers = self.decimal.is_some() && self.date_order.is_some();
        let survey = self.roles.survey().is_some_and(|roles| numbers || roles.date.is_none());
        written && (numbers && self.roles.transactions().is_some() || survey)
    }
}

impl RoleHints {
    /// The columns of transactions, where they are named.
    fn transactions(&self) -> Option<TransactionRoles> {
        Some(TransactionRoles {
            customer: self.customer.clone()?,
            date: self.date.clone()?,
            amount: Some(self.amount.clone()?),
            order: self.order.clone(),
            quantity: self.quantity.clone(),
            segment: self.segment.clone(),
            ..TransactionRoles::default()
        })
    }

    /// The columns of a survey, where they are named and it is one: no amount was paid for an answer.
    fn survey(&self) -> Option<SurveyRoles> {
        let score = self.score.clone().filter(|_| self.amount.is_none())?;
        Some(SurveyRoles {
            score,
            segment: self.segment.clone(),
            date: self.date.clone(),
            customer: self.customer.clone(),
            ..SurveyRoles::default()
        })
    }
}
