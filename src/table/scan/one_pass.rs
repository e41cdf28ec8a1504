//! One-pass reading: what can be read during the scan, because the caller already knows what a scan finds out?

use super::findings::Findings;
use crate::LoyaltyError;
use crate::customer::orders::Orders;
use crate::customer::responses::Responses;
use crate::table::hints::{Hints, RoleHints};
use crate::table::report::Layout;
use crate::table::rows::orders::{OrderRows, OrdersReport, TransactionOptions, TransactionRoles};
use crate::table::rows::reading::Counted;
use crate::table::rows::survey::{SurveyReport, SurveyRoles, SurveyRows};
use crate::table::text::records::Batch;

/// OnePass that are looked at cell by cell where the hints say the rest.
const FIRST_ROWS: u64 = 4096;

/// Who else reads the rows in the same pass: where the caller has said all that a scan would find out, the file
/// need not be read twice.
#[derive(Debug)]
pub(super) enum OnePass {
    /// It will be known with the header.
    Unknown,
    Nobody,
    Orders(Box<Counted<OrderRows>>),
    Answers(Box<Counted<SurveyRows>>),
}

/// What was read in the same pass as the scan.
#[derive(Debug)]
pub enum RowsRead {
    /// Nothing: the caller did not say enough, or it could not be read so.
    Nothing,
    /// Orders.
    Orders(Box<Orders>, OrdersReport),
    /// Answers to a survey.
    Responses(Box<Responses>, SurveyReport),
}

impl OnePass {
    pub(super) fn note(
        &mut self,
        batch: &Batch<'_>,
        findings: &mut Findings,
        hints: &Hints,
    ) -> Result<(), LoyaltyError> {
        if matches!(self, Self::Nobody) {
            return batch.records().try_for_each(|record| findings.note(&record));
        }
        if findings.rows() > FIRST_ROWS && findings.is_within_data() {
            findings.skim(batch)?;
        } else {
            for record in batch.records() {
                // Up to the same row, whatever the chunks are.
                let first = findings.rows() < FIRST_ROWS || !findings.is_within_data();
                if first { findings.note(&record)? } else { findings.skim_row(&record)? }
            }
        }
        if matches!(self, Self::Unknown) {
            *self = findings.given_layout(hints).map_or(Self::Nobody, |layout| Self::of(&layout, hints));
        }
        let noted = match self {
            Self::Orders(lines) => lines.note(batch),
            Self::Answers(answers) => answers.note(batch),
            Self::Nobody | Self::Unknown => Ok(()),
        };
        // What is wrong with the rows is said when they are asked for.
        if noted.is_err() {
            *self = Self::Nobody;
        }
        Ok(())
    }

    /// The next record is the first of another file, of which so many stand before the data.
    pub(super) fn next_file(&mut self, ahead: u64) {
        match self {
            Self::Orders(lines) => lines.next_file(ahead),
            Self::Answers(answers) => answers.next_file(ahead),
            Self::Nobody | Self::Unknown => {}
        }
    }

    /// Who reads the rows of a table of this layout; nobody where the hints name a column that it does not have.
    fn of(layout: &Layout, hints: &Hints) -> Self {
        if let Some(roles) = hints.roles.transactions() {
            let rows = OrderRows::new(layout, &roles, &TransactionOptions::default());
            return rows.map_or(Self::Nobody, |rows| Self::Orders(Box::new(Counted::new(layout, rows))));
        }
        let rows = hints.roles.survey().and_then(|roles| SurveyRows::new(layout, &roles).ok());
        rows.map_or(Self::Nobody, |rows| Self::Answers(Box::new(Counted::new(layout, rows))))
    }

    pub(super) fn taken(self) -> RowsRead {
        match self {
            Self::Orders(lines) => {
                lines.finish().map_or(RowsRead::Nothing, |(orders, report)| RowsRead::Orders(Box::new(orders), report))
            }
            Self::Answers(answers) => answers
                .finish()
                .map_or(RowsRead::Nothing, |(responses, report)| RowsRead::Responses(Box::new(responses), report)),
            Self::Nobody | Self::Unknown => RowsRead::Nothing,
        }
    }
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
            amount: self.amount.clone()?,
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
