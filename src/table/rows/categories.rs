//! Rows of purchases by category: what did customers buy, and which rows are unusable?

use super::reading::{Cells, Counts, Reader, Remarks, Rows, RowsOptions, refuse_too_many};
use super::source::{Columns, Source, refuse_hopeless};
use crate::customer::orders::Line;
use crate::customer::purchases::{PurchaseColumns, Purchases, PurchasesBuilder};
use crate::table::cell::nobody::is_nobody;
use crate::table::layout::{Layout, Question};
use crate::table::report::{Assumption, RowsReport, SkipReason};
use crate::{Grouped, LoyaltyError, Problem};
use serde::Deserialize;

/// The columns that say who bought what, by name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct CategoryRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// What kind of thing: a category, a product line, a service.
    pub category: String,
    /// When. Without it nothing is known of what comes first.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub date: Option<String>,
    /// For how much: of the line, or of one piece where `quantity` is given; below zero what was paid back.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub amount: Option<String>,
    /// How many pieces: the amount is then the price of one and is multiplied by it.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub quantity: Option<String>,
}

/// The most kinds: more are single products.
pub(super) const MOST_KINDS: usize = 1_000;

/// Reads rows into [`Purchases`], of at most 1,000 kinds.
pub type CategoriesReader = Reader<CategoryRows>;

impl CategoriesReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; amounts of several currencies; a quantity without an amount; an `as_of`
    /// that is not a day.
    pub fn new(layout: &Layout, roles: &CategoryRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::of(layout, CategoryRows::new(layout, roles, options)?)
    }
}

/// Makes purchases of rows.
#[derive(Debug)]
pub struct CategoryRows {
    customer: usize,
    category: usize,
    date: Option<Source>,
    amount: Option<Source>,
    quantity: Option<Source>,
    builder: PurchasesBuilder,
    refunds: u64,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl CategoryRows {
    #[inline(never)] // One copy for the scan and the reader.
    fn new(layout: &Layout, roles: &CategoryRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let amount = columns.source_of(&roles.amount)?;
        if let Some(column) =
            amount.as_ref().map(|amount| &layout.columns[amount.at]).filter(|c| !c.currencies.is_empty())
        {
            let (column, currencies) = (column.name.clone(), column.currencies.clone());
            return Err(LoyaltyError::invalid("amount", Problem::SeveralCurrencies { column, currencies }));
        }
        let dates: Vec<_> = roles.date.iter().collect();
        let numbers: Vec<_> = roles.amount.iter().chain(&roles.quantity).collect();
        let mut assumptions = columns.in_zone(&dates);
        if let Some(quantity) = roles.quantity.clone() {
            let amount = roles.amount.clone().ok_or(LoyaltyError::MissingInput { name: "amount".into() })?;
            assumptions.push(Assumption::PriceTimesQuantity { amount, quantity });
        }
        Ok(Self {
            customer: columns.at(&roles.customer)?,
            category: columns.at(&roles.category)?,
            date: columns.source_of(&roles.date)?,
            amount,
            quantity: columns.source_of(&roles.quantity)?,
            builder: PurchasesBuilder::default(),
            refunds: 0,
            assumptions,
            questions: columns.open_questions(&dates, &numbers),
        })
    }
}

impl CategoryRows {
    /// What the row is worth: the price of one times the quantity where there is one, 0 in a file without amounts.
    fn amount(&mut self, row: &Cells<'_, '_>) -> Result<f64, SkipReason> {
        let [amount, quantity] = [&mut self.amount, &mut self.quantity]
            .map(|source| source.as_mut().map(|source| source.number(row.record)));
        let total = amount.unwrap_or(Ok(0.0))? * quantity.unwrap_or(Ok(1.0))?;
        if total.is_finite() { Ok(total) } else { Err(SkipReason::BadAmount) }
    }
}

impl Rows for CategoryRows {
    type Roles = CategoryRoles;
    type Options = RowsOptions;
    type Found = Purchases;
    type Report = RowsReport;
    type Waiting<'b> = ();

    fn of(layout: &Layout, roles: &CategoryRoles, options: &RowsOptions) -> Result<Self, LoyaltyError> {
        Self::new(layout, roles, options)
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        // All of the row is read first, so that a column that holds no days is found in rows that are skipped too.
        let day = self.date.as_mut().map_or(Ok(0), |date| date.day(row.record));
        let amount = self.amount(row);
        let customer = row.name(Some(self.customer));
        if is_nobody(&customer) {
            return Err(SkipReason::NoCustomer);
        }
        let (day, amount) = (day?, amount?);
        self.refunds += u64::from(amount < 0.0);
        self.builder.add(&customer, &row.name(Some(self.category)), Line { day, amount });
        Ok(())
    }

    fn worth(&mut self, row: &Cells<'_, '_>) -> f64 {
        self.amount(row).unwrap_or(0.0)
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[self.date.as_ref()], &[self.amount.as_ref(), self.quantity.as_ref()])?;
        refuse_too_many("category", Grouped::Purchases, self.builder.kinds(), MOST_KINDS)
    }

    fn finish(mut self, counts: Counts) -> (Purchases, RowsReport) {
        if self.refunds > 0 {
            self.assumptions.push(Assumption::NegativeIsRefund {});
        }
        let found = self.builder.finish(PurchaseColumns { date: self.date.is_some(), amount: self.amount.is_some() });
        let customers = found.customers() as u64;
        let remarks = Remarks {
            customers,
            assumptions: self.assumptions,
            warnings: vec![],
            questions: self.questions,
            states: vec![],
        };
        (found, counts.report(remarks))
    }
}
