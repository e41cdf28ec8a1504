//! Warnings and reasons: what to be careful about, and why a result has no value. Data, so every front end can word it.

use serde::Serialize;

/// A warning: something to be careful about in a valid result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Warning {
    /// Fewer than 30 answers or customers: the value varies a lot from sample to sample.
    SmallSample {
        /// How many there were.
        n: f64,
    },
    /// Every answer was the same, or in one group, so the interval has no width.
    NoVariance {},
    /// The answers run from 1 to 10: the question may not have offered a 0.
    ScaleMayStartAtOne {},
    /// The value is not a share of its denominator, so it has no interval.
    NotAProportion {},
    /// More customers at the end than at the start without counting the new ones: some came back.
    ReactivatedCustomers {
        /// How many more.
        surplus: f64,
    },
    /// Start, new, lost and end customers do not add up.
    DoesNotAddUp {
        /// The stated end less the end that follows from the other figures.
        difference: f64,
    },
    /// Some of the customers lost may have been acquired in the same period: nobody said how many, and none is assumed.
    NewcomersMayBeLost {
        /// How many were acquired.
        acquired: f64,
    },
    /// A tier in which nobody began, so that nobody knows who leaves it: those who came into it are taken to stay.
    TierWithoutHistory {
        /// Which tier, the lowest is 1.
        tier: u32,
    },
    /// Members chose to be members, so they differ from the others in more than the programme.
    SelfSelected {},
    /// The figure rests on an assumption that nobody has verified for this business.
    UnverifiedAssumption {},
    /// The numerator or denominator is an amount, not a count, so the value has no interval.
    NotACount {},
    /// Rows with more or fewer fields than the first: missing cells are empty, extra ones were kept.
    RaggedRows {
        /// How many.
        count: u64,
        /// The first 100 of their lines, counted from 1.
        lines: Vec<u64>,
    },
    /// Lines with NULs, which are read as spaces.
    Nul {
        /// How many.
        count: u64,
        /// The first 100 of them, counted from 1.
        lines: Vec<u64>,
    },
    /// Quotes that are never closed: what stands behind them is read as if they were not there.
    OpenQuote {
        /// How many.
        count: u64,
        /// The first 100 of their lines, counted from 1.
        lines: Vec<u64>,
    },
    /// Cells unlike the rest of their column; rows that need them are skipped.
    StrayValues {
        /// The column.
        column: String,
        /// How many.
        count: u64,
        /// The first 100 of their lines, counted from 1.
        lines: Vec<u64>,
    },
    /// A column that cannot be read, and is not needed: what follows from it is missing.
    ColumnLeftOut {
        /// The column.
        column: String,
        /// The first line that cannot be read, counted from 1.
        line: u64,
        /// What stands there.
        value: String,
    },
    /// A column of ratings with more different values than ratings have; it is left out.
    TooManyCategories {
        /// The column.
        column: String,
        /// How many different values are allowed.
        most: u32,
    },
    /// Answers that are groups, such as "Promoter": they are counted as groups, and have no mean.
    AnswersAreGroups {
        /// The column.
        column: String,
    },
    /// Numbers with a decimal point beside numbers with a decimal comma: each is read by its own mark.
    MixedDecimals {
        /// The column.
        column: String,
        /// How many have a point.
        point_count: u64,
        /// The first 100 of their lines, counted from 1.
        point: Vec<u64>,
        /// How many have a comma.
        comma_count: u64,
        /// The first 100 of their lines, counted from 1.
        comma: Vec<u64>,
    },
    /// Rows that are the sum of others; they are left out.
    TotalRow {
        /// How many.
        count: u64,
        /// The first 100 of their lines, counted from 1.
        lines: Vec<u64>,
    },
    /// Long numbers that a spreadsheet has rounded (4,57E+11): different ones now look the same.
    IdentifiersDestroyed {
        /// The column.
        column: String,
        /// How many.
        count: u64,
        /// The first 100 of their lines, counted from 1.
        lines: Vec<u64>,
    },
    /// Mojibake: characters garbled before the file was saved, SÃ¸ren for Søren.
    Mojibake {
        /// How many rows have them.
        count: u64,
        /// The first 100 of their lines, counted from 1.
        lines: Vec<u64>,
        /// A cell as it is.
        example: String,
        /// What it most likely said.
        repaired: String,
    },
    /// Lines in another encoding than the rest of the file; they were read as Windows-1252.
    MixedEncodings {
        /// How many.
        count: u64,
        /// The first 100 of them, counted from 1.
        lines: Vec<u64>,
    },
    /// Some dates of a column need the day first, some the month: one kind is wrong, and those that fit both are unsure.
    DateConflict {
        /// The column.
        column: String,
        /// How many need the day first.
        dmy_count: u64,
        /// The first 100 of their lines, counted from 1.
        dmy: Vec<u64>,
        /// How many need the month first.
        mdy_count: u64,
        /// The first 100 of their lines, counted from 1.
        mdy: Vec<u64>,
    },
    /// Amounts of several currencies in one column: their sum means nothing.
    MixedCurrencies {
        /// The column.
        column: String,
        /// The currencies, ISO 4217 or `kr`, as they appear.
        currencies: Vec<String>,
    },
    /// A customer may still come back, so that shares of "then or later" can rise in finished periods too.
    MayStillRise {},
    /// The file has only customers who ordered; those who signed up but never ordered are in no cohort.
    BuyersOnly {},
    /// Customers with an unknown signup day are left out.
    WithoutSignup {
        /// How many.
        count: f64,
    },
    /// Refunds of customers who had not ordered yet; they are left out.
    RefundsLeftOut {
        /// How many.
        count: f64,
        /// Their sum, below zero.
        amount: f64,
    },
    /// Fewer than 500 buyers: scores rest on few.
    FewBuyers {
        /// How many there are.
        n: f64,
    },
    /// Fewer distinct values than scores, so some scores are not used.
    FewDistinctValues {
        /// Recency, frequency or monetary.
        name: String,
        /// How many there are.
        distinct: f64,
        /// How many scores.
        bins: f64,
    },
    /// Orders after the as-of day; they are left out.
    OrdersAfterAsOf {
        /// How many.
        count: f64,
    },
    /// Customers whose repeat purchases had a mean of 0 or less: they are left out of the spend.
    SpendLeftOut {
        /// How many.
        count: f64,
    },
    /// Spend rises or falls with frequency, but the model assumes they are independent.
    SpendFollowsFrequency {
        /// Pearson's correlation, −1…1.
        correlation: f64,
    },
    /// So many customers stay so long that the mean lifetime is infinite; a discounted one is finite.
    NoMeanLifetime {},
    /// Customers without a repeat purchase always count as active, by construction of this model.
    ActiveByConstruction {
        /// How many there are.
        count: f64,
    },
    /// Gaps that add up to more than the time from first to last purchase: they may be in another unit.
    GapsExceedRecency {
        /// How many customers have such gaps.
        count: f64,
    },
    /// The mean lifetime of leavers ignores customers who are still active, so it is too low.
    LeaversOnly {
        /// How many had not left when they were last seen.
        staying: f64,
    },
    /// Fewer than ten leavers per covariate: coefficients may be far off.
    FewEvents {
        /// How many for each.
        per_covariate: f64,
    },
    /// Several causes of loss compete: 1 − Kaplan–Meier of each is no share of what was lost.
    CompetingCauses {},
    /// The curve ends at zero although customers were first seen after that: nobody was under observation in between.
    NobodyAtRisk {
        /// When the last one under observation had left.
        time: f64,
    },
    /// Comments have more different words than are told apart: those that came up later are not counted.
    TermsLeftOut {
        /// How often such a word came up.
        count: f64,
        /// How many different words are counted.
        most: f64,
    },
    /// Subscriptions that end more than a month after the last one began: some of these ends may be in the future, so the
    /// as-of day should be set.
    EndsAfterLastStart {
        /// How many.
        count: f64,
        /// When the last one began, `yyyy-mm-dd`.
        last_start: String,
    },
    /// Subscriptions that start a day after the customer's previous one ended: the end date may be the last day.
    StartsDayAfterEnd {
        /// How many.
        count: f64,
    },
    /// Rows after the as-of day; they are left out.
    RowsAfterAsOf {
        /// How many.
        count: f64,
    },
    /// Contacts that were not answered; they do not count towards response times.
    NotAnswered {
        /// How many.
        count: f64,
    },
}

/// Why a question has no answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Reason {
    /// No answers at all.
    NoAnswers {},
    /// The answers fit several scales, on which they mean different things, and nobody has said which.
    ScaleNotSaid {
        /// The lowest answer.
        lowest: f64,
        /// The highest answer.
        highest: f64,
    },
    /// Answers that could not be read are too many, or too much alike, to have been none.
    AnswersRefused {
        /// How many.
        count: f64,
        /// How many answers there are with them.
        of: f64,
    },
    /// The denominator is zero: a share of nobody.
    EmptyGroup {
        /// The field that is zero.
        name: String,
    },
    /// Every answer was the same, so a difference cannot be tested.
    NothingVaries {},
    /// The file says nothing of amounts.
    NoAmounts {},
    /// The target cannot be reached by adding promoters.
    OutOfReach {},
    /// The deadline has passed.
    TimeIsUp {},
    /// Nothing was lost or spent, so the ratio is undefined.
    NothingLost {},
    /// The cost takes all of the margin, so no lift pays for it.
    CostsAllMargin {},
    /// The cost is zero, so a return on it is undefined.
    NoCost {},
    /// Each round of referrals brings more than the one before: the sum is infinite.
    GrowsForever {},
    /// Nobody leaves, so the lifetime is infinite.
    NobodyLeaves {},
    /// The payments grow as fast as they are discounted: their sum is infinite.
    Diverges {},
    /// Nobody ordered on more than one day, so there are no gaps between orders to learn from.
    NobodyReturned {},
    /// Nobody ordered on more than two days, so there are no two gaps between orders to compare.
    NobodyReturnedTwice {},
    /// For every customer, the gaps compared are equal, so regularity has no upper limit.
    AllGapsEqual {},
    /// Too few days with an order to know the customer's rhythm.
    TooFewOrders {
        /// How many there are.
        found: f64,
        /// How many are needed.
        needed: f64,
    },
    /// No period behind the value has finished.
    StillOpen {},
    /// There are no customers.
    NobodySeen {},
    /// Nobody left, so nothing can be estimated.
    NoEvents {},
    /// There is only one group, so there is nothing to compare.
    OneGroup {},
    /// Too few were left at risk for the variance of a difference to be estimated.
    VarianceUnknown {},
    /// A covariate that never varies, or that follows from those before it: its effect cannot be separated.
    Collinear {
        /// The covariate.
        name: String,
    },
    /// The covariates separate leavers from stayers perfectly, so the likelihood rises for ever and has no maximum.
    MonotoneLikelihood {},
    /// Spend varies so much from customer to customer that its mean is infinite.
    SpendHasNoMean {},
    /// Every customer pays the same per purchase, so there are no differences to model.
    SpendIsTheSame {},
    /// The fit did not converge.
    NotConverged {},
    /// Nobody was observed for as long as the answer needs.
    NotSeenSoLong {
        /// The longest time that was seen, in days.
        longest: f64,
    },
    /// Too few customers.
    TooFewCustomers {
        /// How many there are.
        found: f64,
        /// How many are needed.
        needed: f64,
    },
    /// Too few finished periods to compare.
    TooFewPeriods {
        /// How many there are.
        found: f64,
        /// How many are needed.
        needed: f64,
    },
}

/// The warning that belongs to a sample of `n`, if any.
pub(crate) fn small_sample(n: f64) -> Option<Warning> {
    const STABLE: f64 = 30.0; // metrics: n < 30 is flagged as unstable
    (n < STABLE).then_some(Warning::SmallSample { n })
}
