//! Rows of subscriptions: which subscriptions do they hold, and which rows are unusable?

use super::reading::{Alike, Cells, Counts, Reader, Remarks, Rows, refuse_too_many};
use super::source::Answer;
use super::source::{Columns, Source, refuse_hopeless};
use super::states::{self, MOST_STATES, States};
use crate::customer::day;
use crate::customer::period::Period;
use crate::customer::subscriptions::{
    DAYS_OF_MONTH, EndDay, MILLIONTHS, NO_END, NO_PRICE, SubscriptionColumns, SubscriptionNames, Subscriptions,
    SubscriptionsBuilder,
};
use crate::table::cell::currency::iso_code;
use crate::table::cell::missing::is_missing;
use crate::table::cell::nobody::is_nobody;
use crate::table::cell::state;
use crate::table::cell::time_zone::TimeZone;
use crate::table::layout::{Layout, Question, Role};
use crate::table::report::{Assumption, RowsReport, SkipReason, StateMeaning};
use crate::warning::Warning;
use crate::{Grouped, LoyaltyError};
use serde::Deserialize;

/// The columns that hold the subscriptions, by name. A customer may have several rows: one plan after the other, or
/// two at a time.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SubscriptionRoles {
    /// Who: any text; 00123 and 123 are two customers.
    pub customer: String,
    /// The first day.
    pub start: String,
    /// The end: by default the first day without the subscription, see `endIs`. Empty while the subscription is running; a
    /// day in 2099 or later counts as empty.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub end: Option<String>,
    /// The plan.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub plan: Option<String>,
    /// The price: by default per month, see `amountPer`.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub amount: Option<String>,
    /// Why it ended.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub reason: Option<String>,
    /// The account manager who looks after the customer.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub manager: Option<String>,
    /// The price before discount, for the same period as the amount. Empty if unknown.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub list_price: Option<String>,
    /// The state, such as active or trialing, that decides whether a subscription counts. Default: the column that was found for
    /// it; "" for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub status: Option<String>,
    /// What the amount is paid for: a month, a year; where it is empty, see `amountPer`. Default: the column that was found for
    /// it; "" for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub interval: Option<String>,
    /// How many seats: the amount is the price of one.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub quantity: Option<String>,
    /// The currency of the amount. Default: the column that was found for it; "" for none.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub currency: Option<String>,
}

impl SubscriptionRoles {
    /// Adds the columns that were found for roles that decide what counts and have not been named.
    fn complete(&mut self, layout: &Layout) {
        states::find(&mut self.status, layout, Role::Status);
        if let Some(amount) = &self.amount {
            if !state::is_per_period(amount) {
                states::find(&mut self.interval, layout, Role::Interval);
            }
            states::find(&mut self.currency, layout, Role::Currency);
        }
    }
}

/// Options of reading subscriptions.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SubscriptionOptions {
    /// The day that the analyses look back from, `yyyy-mm-dd`; default: the last start or end in the file. Set it
    /// where end dates lie in the future.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub as_of: Option<String>,
    /// Which day an end date is; default: the first day without the subscription.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub end_is: EndDay,
    /// The period of an amount; default: a month. A year is 12 months, a quarter 3, a week 12/52, a day 12/365.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub amount_per: Period,
    /// The time zone, as for orders.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub time_zone: Option<TimeZone>,
    /// Answers to the questions of the table's report.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub answers: Vec<Answer>,
}

/// The most plans, reasons and account managers: more are names of customers, or letters that they wrote.
const MOST: [(&str, usize); 3] = [("plan", 1_000), ("reason", 10_000), ("manager", 10_000)];
/// Above it, sums of millions of amounts would no longer be exact.
const LARGEST_AMOUNT: f64 = 1e12;
/// 1 January 2099: an end from here on stands for none.
const FAR: i32 = 47_117;

/// Reads rows into [`Subscriptions`], of at most 1,000 plans, 10,000 reasons and 10,000 account managers.
pub type SubscriptionsReader = Reader<SubscriptionRows>;

impl SubscriptionsReader {
    /// Reads the columns of `roles` from a file of this layout.
    ///
    /// # Errors
    /// A column that the table does not have; an `as_of` that is not a day.
    pub fn new(
        layout: &Layout,
        roles: &SubscriptionRoles,
        options: &SubscriptionOptions,
    ) -> Result<Self, LoyaltyError> {
        Self::of(layout, SubscriptionRows::new(layout, roles, options)?)
    }
}

/// Makes subscriptions of rows.
#[derive(Debug)]
pub struct SubscriptionRows {
    customer: usize,
    start: Source,
    end: Option<Source>,
    end_is: EndDay,
    plan: Option<usize>,
    amount: Option<Source>,
    list_price: Option<Source>,
    quantity: Option<Source>,
    interval: Option<usize>,
    currency: Option<usize>,
    currencies: Vec<&'static str>,
    states: Option<Box<States>>,
    months: f64,
    reason: Option<usize>,
    manager: Option<usize>,
    builder: SubscriptionsBuilder,
    far: u64,
    as_of_given: bool,
    assumptions: Vec<Assumption>,
    questions: Vec<Question>,
}

impl SubscriptionRows {
    #[inline(never)] // One copy for the scan and the reader.
    fn new(layout: &Layout, roles: &SubscriptionRoles, options: &SubscriptionOptions) -> Result<Self, LoyaltyError> {
        let columns = Columns::new(layout, options.as_of.as_ref(), options.time_zone.as_ref(), &options.answers)?;
        let mut roles = roles.clone();
        roles.complete(layout);
        let SubscriptionRoles { status, interval, currency, .. } = &mut roles;
        [status, interval, currency].into_iter().for_each(states::drop_unnamed);
        let roles = &roles;
        let dates: Vec<_> = [Some(&roles.start), roles.end.as_ref()].into_iter().flatten().collect();
        let numbers: Vec<_> = [&roles.amount, &roles.list_price, &roles.quantity].into_iter().flatten().collect();
        let mut assumptions = vec![];
        if let Some(column) = &roles.end {
            assumptions.push(Assumption::EndDay { column: column.clone(), end_is: options.end_is });
        }
        match (&roles.amount, &roles.interval) {
            (Some(_), Some(column)) => assumptions.push(Assumption::IntervalOfRow { column: column.clone() }),
            (Some(column), None) => {
                assumptions.push(Assumption::AmountPer { column: column.clone(), per: options.amount_per });
            }
            (None, _) => {}
        }
        if let (Some(amount), Some(quantity)) = (roles.amount.clone(), roles.quantity.clone()) {
            assumptions.push(Assumption::PriceTimesQuantity { amount, quantity });
        }
        let states = columns.at_of(&roles.status)?.zip(roles.status.clone()).map(|(at, column)| {
            assumptions.push(Assumption::StatesDecide { column: column.clone() });
            Box::new(States::new((Some(at), column), None, states::of_subscriptions, &options.answers))
        });
        assumptions.extend(columns.in_zone(&dates));
        Ok(Self {
            customer: columns.at(&roles.customer)?,
            start: columns.source(&roles.start)?,
            end: columns.source_of(&roles.end)?,
            end_is: options.end_is,
            plan: columns.at_of(&roles.plan)?,
            amount: columns.source_of(&roles.amount)?,
            list_price: columns.source_of(&roles.list_price)?,
            quantity: columns.source_of(&roles.quantity)?,
            interval: columns.at_of(&roles.interval)?,
            currency: columns.at_of(&roles.currency)?,
            currencies: vec![],
            states,
            months: months(options.amount_per),
            reason: columns.at_of(&roles.reason)?,
            manager: columns.at_of(&roles.manager)?,
            builder: SubscriptionsBuilder::default(),
            far: 0,
            as_of_given: options.as_of.is_some(),
            assumptions,
            questions: columns.open_questions(&dates, &numbers),
        })
    }

    /// How many months the amount of a row is paid for.
    fn months_of(&self, row: &Cells<'_, '_>) -> Result<f64, SkipReason> {
        let interval = row.name(self.interval);
        if interval.is_empty() || is_missing(&interval) {
            return Ok(self.months);
        }
        state::period(&interval).map(months).ok_or(SkipReason::BadInterval)
    }

    /// An amount for a month, in millionths.
    fn monthly(amount: f64, months: f64) -> Result<i64, SkipReason> {
        let monthly = amount / months;
        if monthly < 0.0 {
            return Err(SkipReason::NegativeAmount);
        }
        if monthly > LARGEST_AMOUNT {
            return Err(SkipReason::BadAmount);
        }
        Ok((monthly * MILLIONTHS).round() as i64)
    }
}

fn follows_by_a_day(pair: &[crate::customer::subscriptions::Subscription]) -> bool {
    pair[0].end != NO_END && pair[1].start == pair[0].end + 1
}

/// How many months a period is, as amounts are paid.
fn months(period: Period) -> f64 {
    match period {
        Period::Day => 1.0 / DAYS_OF_MONTH,
        Period::Week => 12.0 / 52.0,
        Period::Month => 1.0,
        Period::Quarter => 3.0,
        Period::Year => 12.0,
    }
}

impl Alike for SubscriptionOptions {
    fn is_alike(&self, other: &Self) -> bool {
        let Self { as_of: _, end_is, amount_per, time_zone, answers } = self;
        (end_is, amount_per, time_zone, answers) == (&other.end_is, &other.amount_per, &other.time_zone, &other.answers)
    }
}

impl Rows for SubscriptionRows {
    type Roles = SubscriptionRoles;
    type Options = SubscriptionOptions;
    type Found = Subscriptions;
    type Report = RowsReport;
    type Waiting<'b> = ();

    fn of(layout: &Layout, roles: &SubscriptionRoles, options: &SubscriptionOptions) -> Result<Self, LoyaltyError> {
        Self::new(layout, roles, options)
    }

    fn complete(roles: &mut SubscriptionRoles, layout: &Layout) {
        roles.complete(layout);
    }

    fn learn(&mut self, known: Self) {
        self.questions = known.questions;
        self.as_of_given = known.as_of_given;
    }

    fn take(&mut self, row: &Cells<'_, '_>) -> Result<(), SkipReason> {
        // All of the row is read first, so that a column that holds no days is found in rows that are skipped too.
        let start = self.start.day(row.record);
        let end = self.end.as_mut().map_or(Ok(NO_END), |end| match end.day_of_any_year(row.record) {
            Err(SkipReason::NoDate) => Ok(NO_END),
            read => read,
        });
        let amount = self.amount.as_mut().map_or(Ok(0.0), |amount| amount.number(row.record));
        let list_price = self.list_price.as_mut().map_or(Ok(None), |price| match price.number(row.record) {
            Err(SkipReason::NoAmount) => Ok(None),
            read => read.map(Some),
        });
        let seats = self.quantity.as_mut().map_or(Ok(1.0), |quantity| match quantity.number(row.record) {
            Err(SkipReason::NoAmount) => Ok(1.0),
            read => read,
        });
        let customer = row.name(Some(self.customer));
        if is_nobody(&customer) {
            return Err(SkipReason::NoCustomer);
        }
        let (start, mut end) = (start?, end?);
        let (months, seats) = (self.months_of(row)?, seats?);
        let monthly = Self::monthly(amount? * seats, months)?;
        let list_price = list_price?.map_or(Ok(NO_PRICE), |price| Self::monthly(price * seats, months))?;
        if let Some(code) = iso_code(&row.name(self.currency))
            && !self.currencies.contains(&code)
        {
            self.currencies.push(code);
        }
        if let Some(states) = &mut self.states {
            match states.of_row(row, monthly as f64 / MILLIONTHS, None) {
                StateMeaning::Counts => {}
                // One that was cancelled runs on where its end is still to come, and has ended on a day that nobody knows where
                // none is named.
                StateMeaning::Ended if end != NO_END => {}
                StateMeaning::Ended => return Err(SkipReason::NoEnd),
                StateMeaning::Refunded | StateMeaning::LeftOut | StateMeaning::Asked => {
                    return Err(SkipReason::State);
                }
            }
        }
        if end < start {
            return Err(SkipReason::EndBeforeStart);
        }
        if end >= FAR {
            self.far += u64::from(end != NO_END);
            end = NO_END;
        } else if self.end_is == EndDay::LastWith {
            end += 1;
        }
        let [plan, reason, manager] = [self.plan, self.reason, self.manager].map(|at| row.name(at));
        let names = SubscriptionNames { customer: &customer, plan: &plan, reason: &reason, manager: &manager };
        self.builder.add(names, start, end, monthly, list_price);
        Ok(())
    }

    fn worth(&mut self, row: &Cells<'_, '_>) -> f64 {
        self.amount.as_mut().and_then(|amount| amount.number(row.record).ok()).unwrap_or(0.0)
    }

    fn memory(&self) -> usize {
        self.builder.memory()
    }

    fn check(&self) -> Result<(), LoyaltyError> {
        refuse_hopeless(&[Some(&self.start), self.end.as_ref()], &[self.amount.as_ref(), self.list_price.as_ref()])?;
        if self.currencies.len() > 1 {
            let column = self.amount.as_ref().map(|amount| amount.name.clone()).unwrap_or_default();
            let currencies = self.currencies.iter().map(|code| String::from(*code)).collect();
            return Err(LoyaltyError::MixedCurrencies { column, currencies });
        }
        let states = self.states.as_ref().map_or(0, |states| states.len());
        refuse_too_many("status", Grouped::Customers, states, MOST_STATES)?;
        let mut columns = MOST.into_iter().zip(self.builder.distinct());
        columns.try_for_each(|((name, most), found)| refuse_too_many(name, Grouped::Customers, found, most))
    }

    fn finish(mut self, counts: Counts) -> (Subscriptions, RowsReport) {
        if self.far > 0 {
            self.assumptions.push(Assumption::FarEndIsNone { count: self.far });
        }
        let (states, asked) = self.states.map(|states| states.finish()).unwrap_or_default();
        self.questions.extend(asked);
        let columns = SubscriptionColumns {
            plan: self.plan.is_some(),
            amount: self.amount.is_some(),
            reason: self.reason.is_some(),
            manager: self.manager.is_some(),
            list_price: self.list_price.is_some(),
        };
        let found = self.builder.finish(columns);
        let mut warnings = vec![];
        if let Some(last_start) = found.last_start().filter(|_| !self.as_of_given) {
            /// A month without a new customer is nothing unusual.
            const MONTH: i32 = 31;
            let late = |end: i32| end != NO_END && end > last_start + MONTH;
            let count = found.histories().flatten().filter(|row| late(row.end)).count() as f64;
            if count > 0.0 {
                warnings.push(Warning::EndsAfterLastStart { count, last_start: day::iso(last_start) });
            }
        }
        let next_day = |rows: &[_]| rows.windows(2).filter(|pair| follows_by_a_day(pair)).count();
        let count = found.histories().map(next_day).sum::<usize>() as f64;
        if count > 0.0 {
            warnings.push(Warning::StartsDayAfterEnd { count });
        }
        let customers = found.customers() as u64;
        let remarks = Remarks { customers, assumptions: self.assumptions, warnings, questions: self.questions, states };
        (found, counts.report(remarks))
    }
}
