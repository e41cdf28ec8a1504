/**
 * Compiles the calculators off the first call's path. Optional: without it the first call compiles them, which takes
 * some milliseconds and which old versions of Chrome refuse on the main thread.
 */
declare const init: () => Promise<void>;

/**
 * The customers of one account manager.
 */
interface AccountManager {
    /**
     * The name in the file; "" for customers without a manager.
     */
    manager: string;
    /**
     * Customers on the as-of day.
     */
    customers: number;
    /**
     * Their share of all customers of that day.
     */
    customerShare: Rate;
    /**
     * Their monthly recurring revenue, in the file's currency; null where there are no amounts.
     */
    monthlyRevenue: number | null;
    /**
     * Its share of what all customers pay; null where that is nothing. An amount has no interval.
     */
    revenueShare: number | null;
    /**
     * Of the customers that this manager had at the start of the look-back, those who are gone.
     */
    lost: number;
    /**
     * Those of them who are still customers, with whichever manager.
     */
    retention: Rate;
}

/**
 * The customers of all account managers.
 */
interface AccountManagers {
    /**
     * Who has customers, or had some at the start of the look-back: most revenue first; of as much, most customers.
     */
    managers: AccountManager[];
    /**
     * Customers on the as-of day.
     */
    customers: number;
    /**
     * What they pay for a month; null where there are no amounts.
     */
    monthlyRevenue: number | null;
    /**
     * Customers with several managers at a time; each is counted with one of them.
     */
    shared: number;
    /**
     * The start of the look-back, `yyyy-mm-dd`.
     */
    since: string;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * A Net Promoter Score by a stated unit of analysis.
 */
interface AccountNps {
    /**
     * What one vote is.
     */
    unit: Vote;
    /**
     * −100 to 100 points, or null with a `reason`.
     */
    score: number | null;
    /**
     * Answering contacts.
     */
    n: number;
    /**
     * Accounts with an answer.
     */
    accounts: number;
    /**
     * Answering contacts per account; null without accounts.
     */
    contactsPerAccount: number | null;
    /**
     * The interval in points; contacts of one account are not treated as independent. Null for a single account.
     */
    interval: Interval | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
}

/**
 * By which unit an NPS is counted.
 */
interface AccountOptions {
    /**
     * What one vote is. Required: "respondent", "account" or "revenue".
     */
    unit: Vote;
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
}

/**
 * Whether acquiring customers pays.
 */
interface Acquisition {
    /**
     * Margin over the whole lifetime; null when nobody leaves.
     */
    ltv: number | null;
    /**
     * Lifetime value per unit of cost; null when there is no cost or no lifetime value.
     */
    ratio: number | null;
    /**
     * Periods until a customer who stays has paid back; null when there is no margin.
     */
    payback: number | null;
    /**
     * Periods until customers who leave at the churn rate have paid back, interpolated within the last; null when never.
     */
    churnAdjustedPayback: number | null;
    /**
     * The same in whole periods.
     */
    churnAdjustedWhole: number | null;
    /**
     * Margin over the horizon, if one was given.
     */
    horizonLtv?: number;
    /**
     * Why the lifetime value is null.
     */
    reason?: Reason;
}

/**
 * What a customer brings per period and costs once.
 */
interface AcquisitionInput {
    /**
     * Revenue per customer and period.
     */
    revenuePerCustomer: number;
    /**
     * The share of revenue that is left after direct costs, 0–1.
     */
    grossMargin: number;
    /**
     * The share of customers lost per period, 0–1.
     */
    churn: number;
    /**
     * What acquiring one customer costs.
     */
    cac: number;
    /**
     * For how many periods to count the value; without it, until everybody has left.
     */
    horizon?: number;
}

/**
 * The columns that hold signups and last activities, by name. Of a customer with several rows the first signup and the
 * last activity count.
 */
interface ActivityRoles {
    /**
     * Who: any text; 00123 and 123 are two customers.
     */
    customer: string;
    /**
     * The day of the signup.
     */
    signup: string;
    /**
     * The day of the last activity of any kind. Empty where there was none.
     */
    lastActivity: string;
}

/**
 * How p-values are adjusted for the number of comparisons.
 */
type Adjustment = "holm" | "none";

/**
 * The periods that one column of the matrix is about, counted from 0 for the one in which a customer joins.
 */
interface AgeRange {
    /**
     * The first period.
     */
    from: number;
    /**
     * The last period; null where it has no end.
     */
    to: number | null;
}

/**
 * Calibration: customers in a band of the probability of being active, and how many bought.
 */
interface AliveBand {
    /**
     * The lower end of the band of probabilities.
     */
    from: number;
    /**
     * The upper end.
     */
    to: number;
    /**
     * How many customers.
     */
    customers: number;
    /**
     * Their mean probability of being active.
     */
    alive: number;
    /**
     * The mean probability that they buy within the time held out.
     */
    expected: number;
    /**
     * The share that did.
     */
    bought: number;
}

/**
 * The answer to a question of the table's report.
 */
interface Answer {
    /**
     * The question.
     */
    code: QuestionCode;
    /**
     * The column it is about.
     */
    column: string;
    /**
     * The word it is about, of the states of a column; default: all of them.
     */
    value?: string;
    /**
     * One of its candidates.
     */
    answer: Reply;
}

/**
 * A figure that rests on a claim of the market.
 */
interface AssumedFigure {
    /**
     * The figure.
     */
    value: number;
    /**
     * That its assumption is not verified.
     */
    warnings: Warning[];
}

/**
 * An assumption, which can be corrected.
 */
type Assumption = { code: "no-header"; params: {} } | { code: "renamed-column"; params: { from: string; to: string; position: number } } | { code: "decimal-mark"; params: { column: string; mark: DecimalMark; basis: DecimalBasis } } | { code: "encoding"; params: { encoding: Encoding } } | { code: "repaired-letters"; params: { count: number; example: string; repaired: string } } | { code: "preamble"; params: { count: number } } | { code: "header-rows"; params: { count: number } } | { code: "date-order"; params: { column: string; order: DateOrder; basis: DateBasis } } | { code: "serial-dates"; params: { column: string } } | { code: "unix-times"; params: { column: string } } | { code: "first-of-month"; params: { column: string; count: number } } | { code: "missing-words"; params: { column: string; count: number } } | { code: "kroner"; params: { column: string; currency: string } } | { code: "unknown-kroner"; params: { column: string } } | { code: "types-of-first-rows"; params: { rows: number; columns: string[] } } | { code: "day-as-written"; params: { column: string } } | { code: "day-in-time-zone"; params: { column: string; timeZone: string } } | { code: "exchange-rates"; params: { column: string; currency: string } } | { code: "negative-is-refund"; params: {} } | { code: "refunds-left-out"; params: {} } | { code: "counted-by-account"; params: { column: string } } | { code: "one-order-per-day"; params: {} } | { code: "repeated-total"; params: { column: string; count: number; once: boolean } } | { code: "email-case"; params: { count: number } } | { code: "guests-by-email"; params: { column: string; count: number } } | { code: "states-decide"; params: { column: string } } | { code: "refunds-come-off"; params: { column: string } } | { code: "interval-of-row"; params: { column: string } } | { code: "price-times-quantity"; params: { amount: string; quantity: string } } | { code: "end-day"; params: { column: string; endIs: EndDay } } | { code: "amount-per"; params: { column: string; per: Period } } | { code: "far-end-is-none"; params: { count: number } };

/**
 * A customer with the signals that were found.
 */
interface AtRisk {
    /**
     * The customer's name in the file.
     */
    customer: string;
    /**
     * How the customer does. At risk: late by their own rhythm.
     */
    status: SignalStatus;
    /**
     * Which signals there are.
     */
    signals: Signal[];
    /**
     * Days since the last order / the customer's own median gap.
     */
    overdueRatio: number | null;
    /**
     * Change of the amount of an order.
     */
    trend: number | null;
    /**
     * Change of the gap between orders.
     */
    gapTrend: number | null;
    /**
     * Days since the last order.
     */
    daysSinceLast: number | null;
    /**
     * The customer's own median gap in days.
     */
    medianGap: number | null;
    /**
     * What the customer spent in the 365 days up to the last order, before refunds, in the file's currency: what has been,
     * not what a short burst of orders would come to in a year. Null where the file says nothing of amounts, as the sums.
     */
    valueAtStake: number | null;
}

/**
 * How many customers are how late, and those to look after.
 */
interface AtRiskList {
    /**
     * Customers who do as usual.
     */
    ok: number;
    /**
     * Customers to watch.
     */
    watch: number;
    /**
     * Customers at risk.
     */
    atRisk: number;
    /**
     * Customers with too few orders to say.
     */
    insufficient: number;
    /**
     * What those at risk spent in the 365 days up to their last orders.
     */
    valueAtStake: number | null;
    /**
     * Those at risk, then those to watch, the most valuable first, up to the number requested.
     */
    customers: AtRisk[];
    /**
     * Of those to watch and at risk, the ones silent for more than `goneAfterDays`: they are in no other figure. Null unless
     * that was said.
     */
    gone: Gone | null;
    /**
     * The limits used.
     */
    limits: SignalLimits;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * One age across all cohorts that have finished it.
 */
interface AverageCell {
    /**
     * What is measured, each customer weighing the same; null when no cohort has finished the period.
     */
    value: number | null;
    /**
     * What is counted, in finished periods.
     */
    numerator: number;
    /**
     * The customers of the cohorts that have finished the period.
     */
    denominator: number;
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * Two groups of customers that may overlap. What the file does not say is null.
 */
interface BaseHighlights {
    /**
     * Those who spent most.
     */
    highValue: Highlight;
    /**
     * Those whose first order was not long ago.
     */
    newCustomers: Highlight | null;
    /**
     * The as-of day, `yyyy-mm-dd`; null where no days are said.
     */
    asOf: string | null;
}

/**
 * A customer base at a glance. What its file does not say is null.
 */
interface BaseOverview {
    /**
     * Customers in the file.
     */
    customers: number;
    /**
     * Those with an order.
     */
    buyers: number;
    /**
     * All their orders.
     */
    orders: number | null;
    /**
     * What they have spent, in the file's currency.
     */
    revenue: number | null;
    /**
     * Average order value: revenue per order.
     */
    averageOrderValue: Mean | null;
    /**
     * Orders for each buyer.
     */
    purchaseFrequency: Mean | null;
    /**
     * Repeat purchase rate: customers with two or more orders, of all buyers.
     */
    repeatRate: Rate | null;
    /**
     * The first day that is said of anybody, `yyyy-mm-dd`.
     */
    firstDay: string | null;
    /**
     * The last one.
     */
    lastDay: string | null;
}

/**
 * Options of the overview of a customer base.
 */
interface BaseOverviewOptions {
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
}

/**
 * The share of each kind of tie.
 */
interface BindingShares {
    /**
     * By place, time or habit.
     */
    situational: number | null;
    /**
     * By systems that fit only each other.
     */
    technical: number | null;
    /**
     * By contract.
     */
    contractual: number | null;
    /**
     * By what leaving would cost.
     */
    economic: number | null;
    /**
     * By liking and trust.
     */
    emotional: number | null;
    /**
     * Who stays because they want to: the emotional share.
     */
    voluntary: number | null;
    /**
     * Why there are no shares.
     */
    reason?: Reason;
}

/**
 * How many customers are bound by each kind of tie (Meffert & Backhaus 1994; Bliemel & Eggert 1998).
 */
interface Bindings {
    /**
     * By place, time or habit.
     */
    situational: number;
    /**
     * By systems that fit only each other.
     */
    technical: number;
    /**
     * By contract.
     */
    contractual: number;
    /**
     * By what leaving would cost.
     */
    economic: number;
    /**
     * By liking and trust.
     */
    emotional: number;
}

/**
 * A brand's place among those a customer uses.
 */
interface BrandRank {
    /**
     * The rank by preference, 1 the first; ties take the mean of their ranks, 1.5.
     */
    rank: number;
    /**
     * How many brands the customer uses.
     */
    brands: number;
}

/**
 * The day up to which models are fitted that the rest is to judge.
 */
interface CalibrationEnd {
    /**
     * The day, `yyyy-mm-dd`; null with a `reason`.
     */
    day: string | null;
    /**
     * Why there is none.
     */
    reason?: Reason;
}

/**
 * What cashback costs and must bring.
 */
interface Cashback {
    /**
     * The cost as a share of spend.
     */
    cost: number;
    /**
     * By how much members must spend more, as a fraction of before, for it to pay; null when it never does.
     */
    breakEvenLift: number | null;
    /**
     * Why no lift pays for it.
     */
    reason?: Reason;
}

/**
 * Money back on what members spend.
 */
interface CashbackPlan {
    /**
     * The share of spend that is paid back, 0–1.
     */
    rate: number;
    /**
     * The share of it that members take up, 0–1; default 1.
     */
    utilisation?: number;
    /**
     * The share of revenue that is left after direct costs, 0–1.
     */
    grossMargin: number;
}

/**
 * The columns that say who bought what, by name.
 */
interface CategoryRoles {
    /**
     * Who: any text; 00123 and 123 are two customers.
     */
    customer: string;
    /**
     * What kind of thing: a category, a product line, a service.
     */
    category: string;
    /**
     * When. Without it nothing is known of what comes first.
     */
    date?: string;
    /**
     * For how much: of the line, or of one piece where `quantity` is given; below zero what was paid back.
     */
    amount?: string;
    /**
     * How many pieces: the amount is then the price of one and is multiplied by it.
     */
    quantity?: string;
}

/**
 * How long each customer stayed and what ended it, as the module of competing risks takes it.
 */
interface CausesOfLeaving {
    /**
     * Days from the first start to the last end, or to the as-of day.
     */
    durations: Float64Array<ArrayBuffer>;
    /**
     * The place of the reason in `reasons`, counted from 1; one more for another reason, and 0 for a customer who was still there.
     */
    causes: Uint32Array<ArrayBuffer>;
    /**
     * The most common reasons: "" where none was given.
     */
    reasons: string[];
    /**
     * The place of the plan in `plans`; one more for another plan.
     */
    groups: Uint32Array<ArrayBuffer>;
    /**
     * The most common plans; none unless asked for.
     */
    plans: string[];
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * One cohort at one age.
 */
interface Cell {
    /**
     * What is measured for each customer of the cohort, or null while the period is unfinished.
     */
    value: number | null;
    /**
     * The same so far; equals `value` once the period is finished.
     */
    soFar: number;
    /**
     * The customers retained, the orders or the revenue so far.
     */
    numerator: number;
    /**
     * The size of the cohort.
     */
    denominator: number;
    /**
     * Whether the period is unfinished.
     */
    open: boolean;
}

/**
 * An effort score.
 */
interface Ces {
    /**
     * The mean answer in points of the scale, or null with a `reason`.
     */
    mean: number | null;
    /**
     * On 1–7, the share of answers of 5 and more; null on 1–5.
     */
    atLeast5: number | null;
    /**
     * On 1–7, the share of answers of 6 and more; null on 1–5.
     */
    atLeast6: number | null;
    /**
     * On 1–7, the share of 5 and more minus the share of 3 and less; null on 1–5.
     */
    net: number | null;
    /**
     * How many answered.
     */
    n: number;
    /**
     * The interval of the mean; null for a single answer.
     */
    interval: Interval | null;
    /**
     * What a high answer means.
     */
    direction: Direction;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
}

/**
 * What an effort question asked.
 */
interface CesOptions {
    /**
     * The lowest and the highest answer: `[1, 5]` or `[1, 7]`. Required.
     */
    scale: [lowest: number, highest: number];
    /**
     * What a high answer means: "ease" or "effort". Required: the two cannot be told apart or mixed.
     */
    direction: Direction;
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
}

/**
 * From each step of the chain to the next.
 */
interface Chain {
    /**
     * The share that goes on from each step to the next; null behind a step that nobody reached.
     */
    steps: (number | null)[];
    /**
     * The share that gets from the first step to the last; null with a `reason`.
     */
    overall: number | null;
    /**
     * Why there is no overall share.
     */
    reason?: Reason;
}

/**
 * Whether a change is in points (80 % to 85 %) or relative (80 % to 84 %).
 */
type ChangeUnit = "points" | "relative";

/**
 * A place in a file at which a row begins.
 */
interface Checkpoint {
    /**
     * The file, counted from 0.
     */
    file: number;
    /**
     * The row, counted from 0 without the header and without sums.
     */
    row: number;
    /**
     * The byte of that file, counted from 0.
     */
    offset: number;
    /**
     * The line, counted from 1 through all files.
     */
    line: number;
}

/**
 * A statistic that chance alone would draw from the chi-square distribution.
 */
interface ChiSquareTest {
    /**
     * The statistic.
     */
    statistic: number;
    /**
     * Its degrees of freedom.
     */
    df: number;
    /**
     * The probability of such a statistic, or a larger one, by chance.
     */
    p: number;
}

/**
 * Churn: customers who have been quiet for longer than a stated number of days.
 */
interface Churn {
    /**
     * The threshold in days, or null when nobody returned.
     */
    inactivityDays: number | null;
    /**
     * Where the threshold comes from.
     */
    basis: InactivityBasis;
    /**
     * The share of gaps that the threshold covers; null when it was given.
     */
    percentile: number | null;
    /**
     * The customers whose last order lies more than the threshold before `asOf`, of all customers.
     */
    rate: Rate;
}

/**
 * Which customers count as lost, and of whom they are a share. The four in use differ; state which one you report.
 */
type ChurnConvention = "opening-cohort" | "all-lost" | "midpoint" | "start-plus-new";

/**
 * The customers of a period.
 */
interface ChurnCounts {
    /**
     * Customers at the start.
     */
    start: number;
    /**
     * All customers lost in the period, including those acquired in it.
     */
    lost: number;
    /**
     * Customers acquired in the period.
     */
    acquired?: number;
    /**
     * How many of `lost` were acquired in the period; default 0.
     */
    lostOfAcquired?: number;
    /**
     * Customers at the end; default: start + acquired − lost.
     */
    end?: number;
}

/**
 * Options of churn: the convention and the confidence level.
 */
interface ChurnOptions {
    /**
     * Default "opening-cohort".
     */
    convention?: ChurnConvention;
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
}

/**
 * The subscribers of one period.
 */
interface ChurnPeriod {
    /**
     * Its first day, `yyyy-mm-dd`.
     */
    period: string;
    /**
     * Whether it is unfinished: what is counted is so far, and rates are null.
     */
    open: boolean;
    /**
     * Customers at the start: on the day before.
     */
    start: number;
    /**
     * Customers who came for the first time.
     */
    new: number;
    /**
     * Customers who came back.
     */
    reactivated: number;
    /**
     * Customers who were there or came, and were gone at the end.
     */
    lost: number;
    /**
     * Those of them who came in the period.
     */
    lostOfAcquired: number;
    /**
     * Customers at the end: on the last day, or on the as-of day.
     */
    end: number;
    /**
     * Customer churn, by the convention.
     */
    churn: Rate;
    /**
     * Revenue churn; null where there are no amounts.
     */
    revenue: RevenueChurn | null;
}

/**
 * The customers who joined in one period.
 */
interface Cohort {
    /**
     * The first day of the period, `yyyy-mm-dd`.
     */
    start: string;
    /**
     * How many customers.
     */
    size: number;
    /**
     * One for each of `ages` that has begun.
     */
    cells: Cell[];
}

/**
 * The day on which a customer joins a cohort.
 */
type CohortAnchor = "first-order" | "first-paid" | "signup";

/**
 * When a customer counts as retained at an age.
 */
type CohortKind = "classic" | "unbounded" | "bracket";

/**
 * What a cell counts.
 */
type CohortMeasure = "customers" | "orders" | "revenue" | "cumulative-value";

/**
 * Which matrix to make.
 */
interface CohortOptions {
    /**
     * The length of a period; default a month.
     */
    period?: Period;
    /**
     * When a customer counts as retained; default classic.
     */
    kind?: CohortKind;
    /**
     * What a cell counts; default customers.
     */
    measure?: CohortMeasure;
    /**
     * The day on which a customer joins; default: the day of the first order.
     */
    anchor?: CohortAnchor;
    /**
     * Ages count so many days each from the customer's own first day, instead of periods of the calendar; cohorts are
     * still those of one period.
     */
    rolling?: number;
    /**
     * The ages at which the windows of `bracket` begin, and the one at which the last ends: `[0, 1, 4]` are age 0 and
     * ages 1 to 3. Default 0, 1, 2, 4, 8 …: each twice as long as the one before.
     */
    brackets?: number[];
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
}

/**
 * Which two cohorts to compare, and at which age.
 */
interface CohortPair {
    /**
     * The first day of one, `yyyy-mm-dd`, as the matrix has it.
     */
    a: string;
    /**
     * The first day of the other.
     */
    b: string;
    /**
     * The column, counted from 0.
     */
    age: number;
    /**
     * The confidence level; default 0.95.
     */
    level?: number;
}

/**
 * The cohort matrix.
 */
interface Cohorts {
    /**
     * The cohorts with at least one customer, the oldest first.
     */
    cohorts: Cohort[];
    /**
     * By age: the weighted average over the finished periods.
     */
    average: AverageCell[];
    /**
     * What each column is about.
     */
    ages: AgeRange[];
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * A column of a table.
 */
interface Column {
    /**
     * The name in the header, made distinct, or "Column 1" and so on.
     */
    name: string;
    /**
     * What its cells are; a stray few (5 %) may be something else.
     */
    type: ColumnType;
    /**
     * What it most likely stands for.
     */
    role?: Role;
    /**
     * The decimal mark its numbers, or those among its texts, are read with.
     */
    decimal?: DecimalMark;
    /**
     * The order in which its dates name day, month and year.
     */
    dateOrder?: DateOrder;
    /**
     * The currency of its numbers, ISO 4217, where the cells or the name say it.
     */
    currency?: string;
    /**
     * The currencies of its cells, where they are several: ISO 4217, or `kr` where nothing says whose.
     */
    currencies?: string[];
}

/**
 * What the cells of a column are.
 */
type ColumnType = "text" | "number" | "date" | "score";

/**
 * Options of the comment analysis.
 */
interface CommentOptions {
    /**
     * The most words of each group; default 10.
     */
    terms?: number;
    /**
     * The most example comments of each group, the first of the file; default 3, and never more than 20.
     */
    examples?: number;
}

/**
 * How two NPS are compared.
 */
interface CompareNpsOptions {
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
    /**
     * Default "adjusted-wald".
     */
    method?: "adjusted-wald" | "wald";
}

/**
 * The difference of two estimates and its test.
 */
interface Comparison {
    /**
     * The second minus the first, or null with a `reason`.
     */
    difference: number | null;
    /**
     * The test statistic, or null when nothing varies.
     */
    z: number | null;
    /**
     * The two-sided p-value without continuity correction, or null when nothing varies.
     */
    p: number | null;
    /**
     * The interval of the difference.
     */
    interval: Interval | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no difference or no test.
     */
    reason?: Reason;
}

/**
 * k by all gaps of each customer.
 */
interface ConditionalRegularity {
    /**
     * The estimate of k; null with a `reason`.
     */
    k: number | null;
    /**
     * Its standard error, from the curvature of the likelihood.
     */
    standardError: number | null;
    /**
     * Its interval, not below 0.
     */
    interval: Interval | null;
    /**
     * The likelihood ratio against k = 1, twice the difference of the log-likelihoods.
     */
    ratio: number | null;
    /**
     * The probability of such a ratio, or a larger one, at k = 1.
     */
    p: number | null;
    /**
     * How many gaps.
     */
    gaps: number;
    /**
     * What the test says; null without a k. It may reject k = 1 though the interval reaches it: with few customers, that is far too
     * wide upwards.
     */
    pattern: GapPattern | null;
    /**
     * Why there is no k.
     */
    reason?: Reason;
}

/**
 * Which of the two models.
 */
type ContractualModel = "shifted-beta-geometric" | "beta-discrete-weibull";

/**
 * Who is a customer.
 */
type CountedBy = "customer" | "account";

/**
 * A fitted model.
 */
interface Cox {
    /**
     * One for each covariate, in their order; null with a `reason`.
     */
    effects: Effect[] | null;
    /**
     * The log partial likelihood at the coefficients.
     */
    logLikelihood: number | null;
    /**
     * The log partial likelihood when no covariate matters.
     */
    nullLogLikelihood: number;
    /**
     * Likelihood ratio test of all covariates: twice the difference of the two.
     */
    likelihoodRatio: ChiSquareTest | null;
    /**
     * Harrell's concordance index: the share of comparable pairs in which the one with the higher risk left first.
     */
    concordance: number | null;
    /**
     * How many were seen.
     */
    n: number;
    /**
     * How many left.
     */
    left: number;
    /**
     * Whether the fit converged.
     */
    converged: boolean;
    /**
     * The number of steps.
     */
    iterations: number;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there are no coefficients.
     */
    reason?: Reason;
}

/**
 * A Cox model of the columns of a file.
 */
interface CoxOfColumns extends Cox {
    /**
     * The columns; of words each but the commonest.
     */
    names: string[];
    /**
     * Customers that are not in the model, because a cell is empty.
     */
    dropped: number;
}

/**
 * How a model is fitted.
 */
interface CoxOptions {
    /**
     * How ties are dealt with; default "efron".
     */
    ties?: Ties;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
}

/**
 * The kinds that customers buy.
 */
interface CrossBuying {
    /**
     * Customers by the number of their kinds, from few to many.
     */
    byKinds: KindsBought[];
    /**
     * How many of those who buy a kind that is named buy a second one.
     */
    secondKind: Rate;
    /**
     * What comes second after what, the most common first, up to the number requested; null without dates.
     */
    pairs: KindAfter[] | null;
    /**
     * Customers who bought several kinds on their first day, so that none is the first; null without dates.
     */
    together: number | null;
    /**
     * Half of those who buy a second kind bought it within so many days of the first, 0 where on the same day; null without
     * dates, and with a `reason` where nobody did.
     */
    medianDays: number | null;
    /**
     * Customers who have bought anything.
     */
    customers: number;
    /**
     * Customers of whom there is nothing but what was paid back; they are not included.
     */
    refundOnly: number;
    /**
     * Purchases whose kind is not named; they are revenue, but no kind.
     */
    unnamed: number;
    /**
     * The as-of day, `yyyy-mm-dd`; null without dates.
     */
    asOf: string | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no median.
     */
    reason?: Reason;
}

/**
 * Options: the as-of day and the confidence level.
 */
interface CrossBuyingOptions {
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file. Needs a column of dates.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
}

/**
 * A satisfaction score.
 */
interface Csat {
    /**
     * The score by `definition`: a fraction, or points of the scale for "mean"; null with a `reason`.
     */
    value: number | null;
    /**
     * The mean answer in points of the scale.
     */
    mean: number | null;
    /**
     * How many answered.
     */
    n: number;
    /**
     * The interval of `value`.
     */
    interval: Interval | null;
    /**
     * Which figure `value` is.
     */
    definition: CsatDefinition;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
}

/**
 * The definition of the satisfaction score.
 */
type CsatDefinition = "top-2-box" | "top-box" | "mean" | "rescaled-mean" | "net";

/**
 * What a satisfaction question asked, and which figure is wanted.
 */
interface CsatOptions {
    /**
     * The lowest and the highest answer: `[1, 5]`. Required: 4 is good on 1–5 and poor on 1–10.
     */
    scale: [lowest: number, highest: number];
    /**
     * Default "top-2-box".
     */
    definition?: CsatDefinition;
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
}

/**
 * The cumulative incidence of each cause.
 */
interface CumulativeIncidence {
    /**
     * The curves at the times asked for.
     */
    at: IncidenceAt[];
    /**
     * How many were seen.
     */
    n: number;
    /**
     * How many were lost for each cause.
     */
    lost: number[];
    /**
     * The largest duration: until then the curves are known. Null where nobody was seen.
     */
    until: number | null;
    /**
     * Warnings; [`Warning::CompetingCauses`] is one wherever there are several causes.
     */
    warnings: Warning[];
    /**
     * Why there is no curve.
     */
    reason?: Reason;
}

/**
 * The columns of a curve: one entry for each time at which somebody left.
 */
interface CurveColumns {
    /**
     * The times at which customers left, rising.
     */
    time: Float64Array;
    /**
     * How many were there just before.
     */
    atRisk: Float64Array;
    /**
     * How many left.
     */
    events: Float64Array;
    /**
     * The standard error of the curve.
     */
    standardError: Float64Array;
    /**
     * The lower end of its interval.
     */
    low: Float64Array;
    /**
     * The upper end of its interval.
     */
    high: Float64Array;
}

/**
 * A point of the curve of profit lift over base retention.
 */
interface CurvePoint {
    /**
     * The base retention.
     */
    retention: number;
    /**
     * The lift there.
     */
    value: number;
}

/**
 * The columns that hold customers, by name: one row for each.
 */
interface CustomerRoles {
    /**
     * Who: any text; 00123 and 123 are two customers.
     */
    customer: string;
    /**
     * How many orders they have placed in all.
     */
    orders?: string;
    /**
     * The day of the last order.
     */
    last?: string;
    /**
     * The day of the first order.
     */
    first?: string;
    /**
     * What they have spent in all.
     */
    value?: string;
    /**
     * Their segment.
     */
    segment?: string;
}

/**
 * What each customer has spent: one entry per customer in each list.
 */
interface CustomerSpending {
    /**
     * Their names in UTF-8, a zero byte behind each.
     */
    names: Uint8Array;
    /**
     * Orders.
     */
    orders: Float64Array;
    /**
     * Revenue after refunds, in the file's currency.
     */
    revenue: Float64Array;
}

/**
 * What each customer has done so far: one entry per customer in each list.
 */
interface CustomerSummary {
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * How many customers have ordered by then.
     */
    customers: number;
    /**
     * Their names, if asked for.
     */
    names: string[] | null;
    /**
     * x: the days with an order, less the first.
     */
    frequency: Uint32Array;
    /**
     * t_x: days from the first order to the last.
     */
    recency: Int32Array;
    /**
     * T: days from the first order to `asOf`.
     */
    age: Int32Array;
    /**
     * The mean amount of the days after the first; 0 where `frequency` is 0, because there is none. Null where the file says
     * nothing of amounts.
     */
    value: Float64Array | null;
}

/**
 * Whether cut-offs rise or fall from one score to the next.
 */
type CutsOrder = "rising" | "falling";

/**
 * Why a date order was assumed for an ambiguous column.
 */
type DateBasis = "majority" | "other-columns" | "language" | "default";

/**
 * The order in which dates name year, month and day.
 */
type DateOrder = "ymd" | "dmy" | "mdy" | "serial-1900" | "serial-1904" | "unix";

/**
 * Why a decimal mark was assumed for an ambiguous column.
 */
type DecimalBasis = "majority" | "other-columns" | "delimiter" | "default";

/**
 * The character before the decimals.
 */
type DecimalMark = "." | ",";

/**
 * How a sale is split between goods and points.
 */
interface DeferredRevenue {
    /**
     * Revenue of the goods, recognised at once; null with a `reason`.
     */
    goods: number | null;
    /**
     * Revenue of the points, deferred; null with a `reason`.
     */
    deferred: number | null;
    /**
     * What each year recognises of it.
     */
    byYear: YearOfPoints[];
    /**
     * Why there is no split.
     */
    reason?: Reason;
}

/**
 * A sale with points.
 */
interface DeferredRevenueInput$1 {
    /**
     * What was paid in all.
     */
    sales: number;
    /**
     * Points given.
     */
    points: number;
    /**
     * The stand-alone price of a point that is redeemed; default 1.
     */
    pointPrice?: number;
    /**
     * The share of points expected to be redeemed in all, 0–1, when sold.
     */
    expectedRedemption: number;
    /**
     * Points redeemed in all by the end of each year.
     */
    redeemed: number[];
    /**
     * The share of points expected to be redeemed in all, 0–1, as seen in each year.
     */
    expectation?: number[];
}

/**
 * The character between two fields.
 */
type Delimiter = "," | ";" | "	" | "|" | " ";

/**
 * What a high answer means.
 */
type Direction = "ease" | "effort";

/**
 * The discounts of one plan or account manager.
 */
interface DiscountGroup {
    /**
     * The plan, or the account manager; "" is none.
     */
    group: string;
    /**
     * At renewals.
     */
    renewals: Discounts;
    /**
     * At first sales.
     */
    firstSales: Discounts;
}

/**
 * The discounts of one period.
 */
interface DiscountPeriod {
    /**
     * Its first day, `yyyy-mm-dd`.
     */
    period: string;
    /**
     * Whether it is unfinished: counts are so far, and figures are null.
     */
    open: boolean;
    /**
     * At renewals.
     */
    renewals: Discounts;
    /**
     * At first sales.
     */
    firstSales: Discounts;
}

/**
 * A present value over a horizon.
 */
interface DiscountedValue {
    /**
     * The discounted sum.
     */
    value: number;
    /**
     * The same sum without discounting.
     */
    undiscounted: number;
    /**
     * The discounted payment of each period; they add up to `value`.
     */
    byPeriod: number[];
}

/**
 * The discount off the list price.
 */
interface Discounts {
    /**
     * Subscriptions sold.
     */
    sold: number;
    /**
     * Those of them that the figures are of: with a list price above zero that the amount does not exceed.
     */
    priced: number;
    /**
     * 1 − amounts/list prices of them all, a fraction; null with a `reason`.
     */
    discount: number | null;
    /**
     * The median of their discounts, each counting the same; null with a `reason`.
     */
    median: number | null;
    /**
     * How many of them were sold below the list price.
     */
    discounted: Rate;
    /**
     * Those that cost more than their list price; not included.
     */
    aboveListPrice: number;
    /**
     * Those with a list price of zero; not included.
     */
    zeroListPrice: number;
    /**
     * Those without a list price; not included.
     */
    withoutListPrice: number;
    /**
     * Why there is no discount.
     */
    reason?: Reason;
}

/**
 * One driver.
 */
interface Driver {
    /**
     * What was rated.
     */
    name: string;
    /**
     * Spearman's correlation with the raw score; null for categories and where nothing varies.
     */
    importance: number | null;
    /**
     * The mean rating; null for categories.
     */
    performance: number | null;
    /**
     * NPS of those who rated at or above the median minus NPS of those below, or of the best category minus the worst.
     */
    gap: number | null;
    /**
     * The quadrant; null if an axis is missing.
     */
    quadrant: Quadrant | null;
    /**
     * How many gave both a score and a rating.
     */
    n: number;
    /**
     * How many stand on the better and on the worse side of the gap.
     */
    sides: [number, number];
}

/**
 * The effect of one unit of a covariate.
 */
interface Effect {
    /**
     * The log of the hazard ratio.
     */
    coefficient: number;
    /**
     * Its standard error.
     */
    standardError: number;
    /**
     * coefficient / standard error.
     */
    z: number;
    /**
     * The two-sided p-value of z.
     */
    p: number;
    /**
     * The hazard ratio: the factor per unit of the covariate.
     */
    hazardRatio: number;
    /**
     * The hazard ratio's interval.
     */
    interval: Interval;
}

/**
 * Whether effects change with time, with the effects as they were.
 */
interface EffectsOverTime extends ProportionalHazards {
    /**
     * The times at which customers left, rising.
     */
    time: Float64Array;
    /**
     * For each covariate its scaled residual at those times plus its coefficient.
     */
    effects: Float64Array[];
}

/**
 * The encoding of a file.
 */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "iso-8859-2" | "macintosh" | "ibm852" | "ibm865";

/**
 * Which day an end is.
 */
type EndDay = "first-without" | "last-with";

/**
 * The contacts of customers.
 */
interface Engagement {
    /**
     * The periods from that of the first contact on.
     */
    periods: EngagementPeriod[];
    /**
     * The kinds, the most common first.
     */
    kinds: EventKind[];
    /**
     * Customers with a contact.
     */
    customers: number;
    /**
     * How many customers had fewer contacts in the last finished period than in the three before; null with a `reason`.
     */
    fallingCustomers: number | null;
    /**
     * Those of them with the largest drops, up to the number requested.
     */
    falling: Falling[];
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why falling contacts are unknown.
     */
    reason?: Reason;
}

/**
 * The contacts of one period.
 */
interface EngagementPeriod {
    /**
     * Its first day, `yyyy-mm-dd`.
     */
    period: string;
    /**
     * Whether it is unfinished: counts are so far, and the mean is null.
     */
    open: boolean;
    /**
     * Customers with a contact.
     */
    active: number;
    /**
     * Contacts.
     */
    events: number;
    /**
     * Contacts per customer in touch.
     */
    eventsPerActive: Mean;
}

/**
 * The contacts of one kind.
 */
interface EventKind {
    /**
     * The kind as it stands in the file; "" where none was given.
     */
    kind: string;
    /**
     * Contacts.
     */
    events: number;
    /**
     * Customers with one.
     */
    customers: number;
    /**
     * Contacts of this kind for each customer of the file: complaints per customer, tickets per customer.
     */
    perCustomer: number;
}

/**
 * The columns that hold the contacts, by name.
 */
interface EventRoles {
    /**
     * Who: any text; 00123 and 123 are two customers.
     */
    customer: string;
    /**
     * When.
     */
    date: string;
    /**
     * What: a visit, a login, a complaint, a ticket.
     */
    kind: string;
    /**
     * The response time, in a unit of your own, the same as the service level's target. Empty if there was none.
     */
    duration?: string;
    /**
     * When it was answered: durations are then hours from `date`, as the clocks show where a time names no offset. Empty
     * where it was not.
     */
    answered?: string;
}

/**
 * What one of a currency is worth.
 */
interface ExchangeRate {
    /**
     * The currency, ISO 4217.
     */
    currency: string;
    /**
     * What one of it is worth in the currency that is counted in.
     */
    rate: number;
}

/**
 * Which day to look back from.
 */
interface ExitOptions {
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
}

/**
 * One exit reason.
 */
interface ExitReason {
    /**
     * The reason as it stands in the file; "" where none was given.
     */
    reason: string;
    /**
     * Customers who left for it.
     */
    customers: number;
    /**
     * Their share of all who left.
     */
    share: number;
    /**
     * The cumulative share of this reason and those before it.
     */
    cumulativeShare: number;
    /**
     * What they paid for a month, in the file's currency; null where there are no amounts.
     */
    monthlyRevenue: number | null;
    /**
     * Its share of what all who left paid; null where that is nothing.
     */
    revenueShare: number | null;
}

/**
 * Exit reasons.
 */
interface ExitReasons {
    /**
     * The reasons, that with most customers first; of as many, the one with more revenue.
     */
    reasons: ExitReason[];
    /**
     * Customers who had left by the as-of day, and were not back.
     */
    left: number;
    /**
     * Those of them for whom no reason was given.
     */
    withoutReason: number;
    /**
     * What all who left paid for a month; null where there are no amounts.
     */
    monthlyRevenue: number | null;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there are no reasons.
     */
    reason?: Reason;
}

/**
 * What an input has to be.
 */
type ExpectedType = "boolean" | "text" | "word" | "object" | "list" | "pair" | "list-of-other-length" | "numbers" | "whole-number" | "text-or-number" | "file" | "orders";

/**
 * A customer with fewer contacts than before.
 */
interface Falling {
    /**
     * The customer's name in the file.
     */
    customer: string;
    /**
     * Contacts in the last finished period.
     */
    last: number;
    /**
     * The mean of the three periods before it.
     */
    before: number;
    /**
     * 1 − last/before: 1 when there is none left.
     */
    fall: number;
}

/**
 * A figure with no interval: an amount of money, or a number per customer.
 */
interface Figure {
    /**
     * The value, or null with a `reason`.
     */
    value: number | null;
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * What the caller knows of one file alone.
 */
interface FileHints {
    /**
     * Its name, for the report.
     */
    name?: string;
    /**
     * Its encoding; default: that of the hints for all files.
     */
    encoding?: Encoding;
    /**
     * The character between its fields; default: that of the hints for all files.
     */
    delimiter?: Delimiter;
}

/**
 * What a file that is no table is.
 */
type FileKind = "html" | "xml" | "archive" | "json" | "spss";

/**
 * One of the files that a table was read from. Lines are counted through all of them, each going on where the one
 * before has ended.
 */
interface FileRead {
    /**
     * Its name, where it has one.
     */
    name: string | null;
    /**
     * Its first line in that count: a line of a report, less this, plus 1, is the line in the file.
     */
    firstLine: number;
    /**
     * Its rows of data, those skipped included.
     */
    rows: number;
    /**
     * The encoding.
     */
    encoding: Encoding;
    /**
     * The character between two fields.
     */
    delimiter: Delimiter;
    /**
     * How fields are quoted; left out where that is as usual.
     */
    quotes?: Quotes;
    /**
     * Records before the header, or before the first row of data where there is none.
     */
    preamble: number;
    /**
     * How many rows a header takes up; left out where that is one.
     */
    headerRows?: number;
}

/**
 * A fitted model of one cause of loss.
 */
interface FineGray {
    /**
     * One for each covariate, in their order; null with a `reason`. Ratios are of subdistribution hazards.
     */
    effects: Effect[] | null;
    /**
     * The log pseudo-likelihood at the coefficients.
     */
    logLikelihood: number | null;
    /**
     * The log pseudo-likelihood when no covariate matters.
     */
    nullLogLikelihood: number;
    /**
     * How many were seen.
     */
    n: number;
    /**
     * How many were lost for the cause.
     */
    lost: number;
    /**
     * How many were lost otherwise.
     */
    lostOtherwise: number;
    /**
     * Whether the fit converged.
     */
    converged: boolean;
    /**
     * The number of steps.
     */
    iterations: number;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there are no coefficients.
     */
    reason?: Reason;
}

/**
 * When the first payment of a stream falls.
 */
type FirstPayment = "next" | "now";

/**
 * A fitted model: the lists are in the order of the names.
 */
interface FittedModel {
    names: string[];
    parameters: number[] | null;
    standardErrors: number[] | null;
    intervals: Interval[] | null;
    logLikelihood: number | null;
    aic: number | null;
    bic: number | null;
    converged: boolean;
    warnings: Warning[];
    reason?: Reason;
}

/**
 * A fit of MBG/CNBD-k.
 */
interface FittedRegular {
    fit: FittedModel;
    k: number | null;
    byK: TriedK[];
}

/**
 * A fitted model of spend.
 */
interface FittedSpend extends FittedModel {
    mean: number | null;
    customers: number;
    correlation: number | null;
}

/**
 * Customers by number of repeat purchases, actual and expected by the model.
 */
interface FrequencyCount {
    /**
     * The purchases after the first; in the last row, as many or more.
     */
    frequency: number;
    /**
     * Actual customers.
     */
    actual: number;
    /**
     * Expected customers.
     */
    expected: number;
}

/**
 * What the test of k = 1 says of the gaps, at the level of the intervals.
 */
type GapPattern = "regular" | "unclear" | "clumped";

/**
 * The days that a share of the gaps does not exceed.
 */
interface GapPercentile {
    /**
     * The share, 0–1.
     */
    share: number;
    /**
     * The days.
     */
    days: number;
}

/**
 * Gaps: the days between two orders of a customer, all customers together.
 */
interface Gaps {
    /**
     * The gaps.
     */
    count: number;
    /**
     * Customers with a gap: those who ordered on two or more days.
     */
    customers: number;
    /**
     * The median gap in days; null with a `reason`.
     */
    median: number | null;
    /**
     * The 10th to the 99th percentile; empty where nobody returned. The 90th, rounded up, is the overview's threshold of
     * inactivity.
     */
    percentiles: GapPercentile[];
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there are no percentiles.
     */
    reason?: Reason;
}

/**
 * A model with its parameters.
 */
interface GivenModel {
    /**
     * Which one.
     */
    model: ModelName;
    /**
     * What the parameters are called, in any order.
     */
    names: string[];
    /**
     * In the unit of time of the customers.
     */
    values: number[];
    /**
     * Under MBG/CNBD-k, how many events make a purchase.
     */
    k: number | undefined;
}

/**
 * Where a goal stands.
 */
interface Goal {
    /**
     * The value to reach.
     */
    target: number;
    /**
     * The change per unit of time that still reaches it; null when no time is left.
     */
    requiredPace: number | null;
    /**
     * The share of the way that is done; below 0 when it went the wrong way. Null without a current value.
     */
    progress: number | null;
    /**
     * The share of the time that has passed.
     */
    elapsed: number;
    /**
     * Whether progress is at least the elapsed share; null without a current value.
     */
    onTrack: boolean | null;
    /**
     * Why a figure is null.
     */
    reason?: Reason;
}

/**
 * A dated goal. Times are numbers in any one unit.
 */
interface GoalInput {
    /**
     * The value at the start.
     */
    baseline: number;
    /**
     * The change to reach, as a fraction if relative, and else in the unit of the baseline.
     */
    change: number;
    /**
     * "points" or "relative". Required: a tenth off 5 % is 4.5 %, ten points off is impossible.
     */
    unit: ChangeUnit;
    /**
     * The value today, if it is known.
     */
    current?: number;
    /**
     * When the goal was set.
     */
    start: number;
    /**
     * When it is due.
     */
    end: number;
    /**
     * Today.
     */
    today: number;
    /**
     * What is measured; default: a rate when the baseline lies in 0–1, an amount otherwise.
     */
    measure?: Measure;
}

/**
 * Customers who have been silent for too long to be looked after.
 */
interface Gone {
    /**
     * How many.
     */
    customers: number;
    /**
     * What they spent in the 365 days up to their last orders.
     */
    valueAtStake: number | undefined;
}

/**
 * Gray's test: do groups differ in the cumulative incidence of a cause?
 */
interface GrayTest {
    /**
     * The test statistic, or null with a `reason`.
     */
    statistic: number | null;
    /**
     * Its degrees of freedom: groups less one.
     */
    df: number;
    /**
     * The p-value: the probability of such a difference by chance, or null with a `reason`.
     */
    p: number | null;
    /**
     * The score of each group, in the order of their numbers: above 0 where more were lost than at the rate of all.
     */
    scores: number[];
    /**
     * Why there is no test.
     */
    reason?: Reason;
}

/**
 * One group: observed and expected leavers.
 */
interface GroupEvents {
    /**
     * How many were seen.
     */
    n: number;
    /**
     * How many left.
     */
    observed: number;
    /**
     * How many would have left at the rate of all groups together.
     */
    expected: number;
}

/**
 * A number of answers in each of two groups.
 */
interface GroupSize {
    /**
     * How many answers are needed in each group.
     */
    perGroup: number;
}

/**
 * A group by its mean and, when they are known, its spread and size.
 */
interface GroupSummary {
    /**
     * The mean.
     */
    mean: number;
    /**
     * The standard deviation; without it there is no interval.
     */
    standardDeviation?: number;
    /**
     * How many customers; without it there is no interval.
     */
    n?: number;
}

/**
 * The customers of one group of a file: how long they stay.
 */
interface GroupSurvival extends SurvivalCurve {
    /**
     * The group; empty for customers whose cell is.
     */
    group: string;
}

/**
 * What the values of a column would group.
 */
type Grouped = "customers" | "contacts" | "purchases" | "ratings";

/**
 * How many customers are promoters (9–10), passives (7–8) and detractors (0–6).
 * All are needed, so that a misspelt one is missed, and a whole [`Nps`] may be given.
 */
interface Groups {
    /**
     * Answers of 9 and 10.
     */
    promoters: number;
    /**
     * Answers of 7 and 8.
     */
    passives: number;
    /**
     * Answers of 0 to 6.
     */
    detractors: number;
}

/**
 * What a table most likely holds.
 */
interface Guess {
    /**
     * The kind of rows; null where the columns that each kind needs are not all there.
     */
    kind: RowsKind | null;
    /**
     * Whether each column that this kind needs has a name of its role and cells of its type.
     */
    sure: boolean;
    /**
     * Why it is not sure.
     */
    reasons: GuessReason[];
    /**
     * The columns of each kind, whichever the rows are.
     */
    byKind: RolesByKind;
    /**
     * What was most likely asked, should it be a survey.
     */
    question: SurveyQuestion;
    /**
     * What an amount is most likely paid for, should it be subscriptions.
     */
    amountPer: Period;
}

/**
 * Why a guess is not sure.
 */
type GuessReason = { code: "missing-role"; params: { kind: RowsKind; role: string } } | { code: "unfit-column"; params: { role: string; column: string } } | { code: "only-date"; params: { column: string } } | { code: "never-again"; params: { column: string } };

/** Columns by what they most likely stand for, under the names that the roles of each kind have. */
interface GuessedRoles {
    customer?: string;
    date?: string;
    amount?: string;
    order?: string;
    quantity?: string;
    segment?: string;
    status?: string;
    refunded?: string;
    currency?: string;
    cancelled?: string;
    start?: string;
    end?: string;
    plan?: string;
    interval?: string;
    listPrice?: string;
    reason?: string;
    manager?: string;
    score?: string;
    comment?: string;
    revenue?: string;
    kind?: string;
    answered?: string;
    duration?: string;
    category?: string;
    signup?: string;
    lastActivity?: string;
    left?: string;
    group?: string;
    orders?: string;
    first?: string;
    last?: string;
    value?: string;
    /** What else was answered on a scale. */
    ratings?: string[];
    /** The lowest and the highest answer, where they are not 0 and 10. */
    scale?: [lowest: number, highest: number];
}

/**
 * Some customers, what makes them so, and what they have brought.
 */
interface Highlight {
    /**
     * How many customers.
     */
    customers: number;
    /**
     * Of high value: what each spent or more, in the file's currency. New: the days. At risk: the overdue ratio. Null
     * when nobody has ordered.
     */
    threshold: number | null;
    /**
     * Of high value and new: revenue after refunds. At risk: what is at stake.
     */
    revenue: number;
}

/**
 * Where the groups begin.
 */
interface HighlightOptions {
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The share of customers who spent most; default 0.2.
     */
    highValueShare?: number;
    /**
     * Customers whose first order lies fewer than this many days back are new; default 30.
     */
    newDays?: number;
    /**
     * Customers silent for more than this many days have gone quiet and are no longer at risk; default: nobody.
     */
    goneAfterDays?: number;
}

/**
 * Three groups that may overlap.
 */
interface Highlights {
    /**
     * Those who spent most.
     */
    highValue: Highlight;
    /**
     * Those who ordered first not long ago.
     */
    newCustomers: Highlight;
    /**
     * Those at risk: late by their own rhythm, by the usual limits of the signals.
     */
    atRisk: Highlight;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
}

/**
 * What the caller knows already.
 */
interface Hints {
    /**
     * The encoding of each file that no byte order mark begins.
     */
    encoding?: Encoding;
    /**
     * The delimiter.
     */
    delimiter?: Delimiter;
    /**
     * The decimal mark of every column.
     */
    decimal?: DecimalMark;
    /**
     * The date order.
     */
    dateOrder?: DateOrder;
    /**
     * Whether the first row of each file holds names.
     */
    header?: boolean;
    /**
     * Whether characters garbled before the file was saved are repaired: SÃ¸ren is read as Søren. Texts and the
     * names of columns are, where nothing is lost by it; numbers and dates are not.
     */
    repair?: boolean;
    /**
     * What a column without a name is called, before its position; default "Column".
     */
    unnamedColumn?: string;
    /**
     * The roles of columns; those not given are guessed.
     */
    roles?: RoleHints;
}

/**
 * Holdout validation: predictions against actual purchases in a period the model has not seen.
 */
interface Holdout {
    /**
     * The length of the holdout, in the unit of the model.
     */
    duration: number;
    /**
     * How many customers there were at its beginning.
     */
    customers: number;
    /**
     * The purchases they made in it.
     */
    actual: number;
    /**
     * Bias: predicted minus actual purchases, as a share of the actual ones; `None` if there are none.
     */
    bias: number | null;
    /**
     * The model's errors.
     */
    model: PredictionError;
    /**
     * The errors of the simple forecast that everyone keeps buying at their own past rate.
     */
    sameRate: PredictionError;
    /**
     * The errors of the simple forecast that customers silent for longer than twice their own mean gap never return, and
     * the others go on.
     */
    silentAreGone: PredictionError;
    /**
     * By the purchases before.
     */
    byFrequency: NextByFrequency[];
    /**
     * By the probability of being active, in ten bands.
     */
    byAlive: AliveBand[];
}

/**
 * A margin per period, how many customers stay, and for how many periods to look ahead.
 */
interface Horizon {
    /**
     * The margin of each payment, in money per period.
     */
    margin: number;
    /**
     * The share of customers that stay from one period to the next, 0–1.
     */
    retention: number;
    /**
     * The discount rate per period, as a fraction.
     */
    discount: number;
    /**
     * How many periods, up to 10,000; the first payment falls after one.
     */
    periods: number;
}

/**
 * Where the threshold of inactivity comes from.
 */
type InactivityBasis = "gap-percentile" | "given";

/**
 * The curves at one time: null past the last duration, where nobody was seen.
 */
interface IncidenceAt {
    /**
     * The time.
     */
    time: number;
    /**
     * The share still there.
     */
    survival: number | null;
    /**
     * How many have been lost for each cause.
     */
    lost: (number | null)[];
    /**
     * The share lost for each cause.
     */
    incidence: (number | null)[];
    /**
     * Its standard error.
     */
    standardErrors: (number | null)[];
    /**
     * The lower end of its interval; null where the share is 0 or 1.
     */
    low: (number | null)[];
    /**
     * The upper end.
     */
    high: (number | null)[];
    /**
     * 1 − Kaplan–Meier of each cause: the share if there were no other.
     */
    oneMinusKaplanMeier: (number | null)[];
}

/**
 * The cumulative incidence of each cause over time: a column for each, in their order.
 */
interface IncidenceCurves extends CumulativeIncidence {
    /**
     * The times at which somebody was lost, rising.
     */
    time: Float64Array;
    /**
     * How many were there just before.
     */
    atRisk: Float64Array;
    /**
     * The share still there, from each time on.
     */
    survival: Float64Array;
    /**
     * How many have been lost for each cause so far.
     */
    lostSoFar: Float64Array[];
    /**
     * The share lost for each cause so far.
     */
    incidence: Float64Array[];
    /**
     * Its standard error.
     */
    standardErrors: Float64Array[];
    /**
     * The lower end of its interval; null where the share is 0 or 1.
     */
    low: (number | null)[][];
    /**
     * The upper end.
     */
    high: (number | null)[][];
    /**
     * 1 − Kaplan–Meier of each cause: the share if there were no other. These do not add up to what was lost.
     */
    oneMinusKaplanMeier: Float64Array[];
}

/**
 * What to work out beside the curves.
 */
interface IncidenceOptions {
    /**
     * The confidence level of the bands; default 0.95.
     */
    level?: number;
    /**
     * Times at which the curves are read, in the unit of the durations; default: none.
     */
    times?: number[];
}

/**
 * A confidence interval, both ends included.
 */
interface Interval {
    /**
     * The lower end, in the unit of the estimate.
     */
    low: number;
    /**
     * The upper end, in the unit of the estimate.
     */
    high: number;
    /**
     * The confidence level: 0.95 means that 95 of 100 such intervals hold the truth.
     */
    level: number;
    /**
     * The method.
     */
    method: Method;
}

/**
 * A survival curve with its median and restricted mean.
 */
interface KaplanMeier {
    /**
     * The median: when half have left, or null when more than half are still active at the end.
     */
    median: number | null;
    /**
     * Its interval.
     */
    medianInterval: MedianInterval;
    /**
     * The mean time spent up to `tau`; null with a `reason`.
     */
    restrictedMean: number | null;
    /**
     * Its standard error.
     */
    restrictedMeanStandardError: number | null;
    /**
     * Its interval.
     */
    restrictedMeanInterval: Interval | null;
    /**
     * The horizon of the restricted mean.
     */
    tau: number | null;
    /**
     * The mean duration of those who left. Too low wherever some are still active: see the warning.
     */
    meanOfLeavers: number | null;
    /**
     * The number observed, weights included.
     */
    n: number;
    /**
     * How many left.
     */
    left: number;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no answer.
     */
    reason?: Reason;
}

/**
 * What to work out beside the curve.
 */
interface KaplanMeierOptions {
    /**
     * The confidence level of the band and the intervals; default 0.95.
     */
    level?: number;
    /**
     * The horizon of the restricted mean; default: the largest duration.
     */
    tau?: number;
}

/**
 * A kind that customers bought second, after another.
 */
interface KindAfter {
    /**
     * The kind with which customers began.
     */
    first: string;
    /**
     * The kind that they bought next.
     */
    second: string;
    /**
     * How many customers.
     */
    customers: number;
    /**
     * Their share of those who began with the first kind alone.
     */
    share: Rate;
}

/**
 * The customers who buy so many kinds.
 */
interface KindsBought {
    /**
     * How many kinds; 0 for those whose purchases name none.
     */
    kinds: number;
    /**
     * How many customers.
     */
    customers: number;
    /**
     * Their share of all customers.
     */
    share: Rate;
    /**
     * What they have paid, after refunds unless these were left out, in the currency counted in; null where there are no
     * amounts.
     */
    revenue: number | null;
    /**
     * The same for each of them; null where there are no amounts.
     */
    revenuePerCustomer: number | null;
}

/**
 * How to read a table again: everything that the first look at it found out.
 */
interface Layout {
    /**
     * The files, in their order; one or more.
     */
    files: FileRead[];
    /**
     * Whether the first row of each file holds names.
     */
    header: boolean;
    /**
     * The columns, in the order of the file.
     */
    columns: Column[];
    /**
     * Total rows, counted from 0 among the rows of data.
     */
    totalRows: number[];
    /**
     * Whether garbled characters are repaired.
     */
    repair?: boolean;
    /**
     * What the file leaves open, should a column be used; the report asks about columns of numbers only.
     */
    questions: Question[];
}

/**
 * A subscriber, and how likely it is that they leave.
 */
interface LeavingCustomer {
    /**
     * The customer's name in the file.
     */
    customer: string;
    /**
     * The plan of the customer's first row; "" where there is none.
     */
    plan: string;
    /**
     * Days since the first start.
     */
    tenure: number;
    /**
     * What the customer pays for a month, in the file's currency; null where there are no amounts.
     */
    monthlyAmount: number | null;
    /**
     * The probability of leaving within the horizon; null with a `reason`.
     */
    probability: number | null;
    /**
     * Its interval; null where nobody, or everybody, of this tenure left within the horizon.
     */
    interval: Interval | null;
    /**
     * Monthly amount × months of the horizon, of 365/12 days each, × probability; null where one of them is.
     */
    valueAtStake: number | null;
    /**
     * Why there is no probability.
     */
    reason?: Reason;
}

/**
 * Contracts at risk: subscribers, those with the most revenue at stake first.
 */
interface LeavingList {
    /**
     * Subscribers on the as-of day.
     */
    active: number;
    /**
     * Those of them whose probability is known.
     */
    known: number;
    /**
     * The expected number of leavers: the sum of the probabilities.
     */
    expectedToLeave: number;
    /**
     * The total revenue at stake; null where there are no amounts.
     */
    valueAtStake: number | null;
    /**
     * The subscribers by value at stake, or by probability where there are no amounts; those without come last. Up to the
     * number requested.
     */
    customers: LeavingCustomer[];
    /**
     * The horizon in days.
     */
    horizon: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * Options of contracts at risk: the horizon.
 */
interface LeavingOptions {
    /**
     * The horizon in days.
     */
    horizon: number;
    /**
     * The as-of day, to look ahead from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
}

/**
 * A ledger on a day: balance = earned − redeemed − expired.
 */
interface Ledger {
    /**
     * Points that can be spent.
     */
    balance: number;
    /**
     * Points earned in all.
     */
    earned: number;
    /**
     * Points spent in all.
     */
    redeemed: number;
    /**
     * Points that expired.
     */
    expired: number;
    /**
     * The lots, the oldest first.
     */
    byLot: Lot[];
    /**
     * Events after the day, which were left out.
     */
    later: number;
}

/**
 * One entry of a ledger: points earned, or points redeemed.
 */
interface LedgerEvent {
    /**
     * The day, yyyy-mm-dd.
     */
    date: string;
    /**
     * Points earned.
     */
    earn?: number;
    /**
     * Points redeemed.
     */
    redeem?: number;
    /**
     * The day from which on points earned are gone, yyyy-mm-dd.
     */
    expires?: string;
}

/**
 * A ledger, and the day on which it is wanted.
 */
interface LedgerInput {
    /**
     * What happened, in any order of days.
     */
    events: LedgerEvent[];
    /**
     * The day, yyyy-mm-dd; what came later is left out and counted.
     */
    asOf: string;
}

/**
 * A level of loyalty by the answer given.
 */
type Level = "promoter" | "passive" | "detractor";

/**
 * The comments of one level of loyalty.
 */
interface LevelComments {
    /**
     * Which level.
     */
    level: Level;
    /**
     * How many answered on the level.
     */
    n: number;
    /**
     * How many of them wrote a comment.
     */
    comments: number;
    /**
     * The words most typical of the group, the most distinctive first.
     */
    terms: Term[];
    /**
     * The first comments of the file, as they stand in it, each cut to 500 letters. They are untrusted text: never
     * put them into a page as markup, nor unescaped into a spreadsheet.
     */
    examples: string[];
}

/**
 * Options of an interval.
 */
interface LevelOptions {
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
}

/**
 * What is owed for points outstanding.
 */
interface Liability {
    /**
     * At cost, after breakage.
     */
    value: number;
    /**
     * At face value, after breakage; only when a face value was given.
     */
    faceValue?: number;
}

/**
 * One interval of a life table.
 */
interface LifeTableRow {
    /**
     * Its first time, included.
     */
    start: number;
    /**
     * Its last time, excluded.
     */
    end: number;
    /**
     * How many were there at its start.
     */
    entering: number;
    /**
     * How many left in it.
     */
    events: number;
    /**
     * How many were last seen in it, and had not left.
     */
    withdrawn: number;
    /**
     * How many were at risk: those withdrawn count half.
     */
    atRisk: number;
    /**
     * The share of those at risk who left.
     */
    churn: number;
    /**
     * The share of all that is still active at its end.
     */
    survival: number;
    /**
     * Greenwood's standard error of `survival`.
     */
    standardError: number;
}

/**
 * Customer lifetime in periods, with constant churn.
 */
interface Lifetime {
    /**
     * The mean number of periods, or null with a `reason`.
     */
    mean: number | null;
    /**
     * The half-life: after how many periods half have left, or null with a `reason`.
     */
    halfLife: number | null;
    /**
     * Why there is no lifetime.
     */
    reason?: Reason;
}

/**
 * The columns that hold lifetimes, by name: one row for each customer.
 */
interface LifetimeRoles {
    /**
     * How long the customer has been one, in any unit.
     */
    duration: string;
    /**
     * Whether the customer has left: yes or no, 1 or 0, true or false.
     */
    left: string;
    /**
     * Who; a row that names nobody is skipped.
     */
    customer?: string;
    /**
     * A group to compare: a plan, a contract.
     */
    group?: string;
    /**
     * From when on the customer was under observation, in the unit of the duration.
     */
    entry?: string;
    /**
     * How many such customers a row stands for.
     */
    weight?: string;
    /**
     * What may make customers leave, for `cox`: numbers, or words that are compared with the commonest of them.
     */
    covariates?: string[];
}

/**
 * A lifetime value as revenue and as profit: the two are often mistaken for each other.
 */
interface LifetimeValue {
    /**
     * What the customer pays in all.
     */
    revenue: number;
    /**
     * What of it is profit.
     */
    profit: number;
}

/**
 * What a typical customer buys, how often, for how long, and what is left of it.
 */
interface LifetimeValueInput {
    /**
     * Revenue per order.
     */
    orderValue: number;
    /**
     * Orders per unit of time.
     */
    frequency: number;
    /**
     * The unit of `frequency`; "year" when neither unit is given.
     */
    frequencyPer?: TimeUnit;
    /**
     * How long a customer stays.
     */
    lifetime: number;
    /**
     * The unit of `lifetime`; "year" when neither unit is given.
     */
    lifetimeUnit?: TimeUnit;
    /**
     * The share of revenue that is profit, 0–1.
     */
    margin: number;
}

/**
 * What a treatment added.
 */
interface Lift {
    /**
     * Treated less control, in the unit of the values; null with a `reason`.
     */
    lift: number | null;
    /**
     * The interval; absent where the groups' spread is not known.
     */
    interval?: Interval;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no lift.
     */
    reason?: Reason;
}

/**
 * A log-rank test: do groups differ?
 */
interface LogRank {
    /**
     * The test statistic, or null with a `reason`.
     */
    statistic: number | null;
    /**
     * Its degrees of freedom: groups less one.
     */
    df: number;
    /**
     * The p-value: the probability of such a difference by chance, or null with a `reason`.
     */
    p: number | null;
    /**
     * Each group, in the order of their numbers.
     */
    groups: GroupEvents[];
    /**
     * Why there is no test.
     */
    reason?: Reason;
}

/**
 * Points earned at one time.
 */
interface Lot {
    /**
     * The day they were earned, yyyy-mm-dd.
     */
    earnedOn: string;
    /**
     * The day from which on they are gone; null when never.
     */
    expires: string | null;
    /**
     * How many were earned.
     */
    earned: number;
    /**
     * How many of them were spent.
     */
    redeemed: number;
    /**
     * How many of them expired.
     */
    expired: number;
    /**
     * How many are left.
     */
    left: number;
}

/**
 * Where a customer stands on both axes (Dick & Basu 1994).
 */
type Loyalty = "true" | "latent" | "spurious" | "none" | "unclassified";

/**
 * How many customers are in each class.
 */
interface LoyaltyCounts {
    /**
     * At or above both cut-offs.
     */
    true: number;
    /**
     * At or above the attitude's only.
     */
    latent: number;
    /**
     * At or above the behaviour's only.
     */
    spurious: number;
    /**
     * Below both.
     */
    none: number;
    /**
     * With an axis missing.
     */
    unclassified: number;
}

/**
 * Impossible input. `code` is the variant's name in kebab-case, `params` are its fields.
 *
 * A question without an answer (the churn of nobody) is not an error: see [`crate::Reason`].
 */
type ErrorData$1 = { code: "missing-input"; params: { name: string } } | { code: "invalid-input"; params: { name: string; problem: Problem } } | { code: "not-a-number"; params: { name: string; value: string; position: number | null } } | { code: "out-of-range"; params: { name: string; value: number; low: number | null; high: number | null } } | { code: "not-whole"; params: { name: string; value: number } } | { code: "part-exceeds-whole"; params: { partName: string; part: number; wholeName: string; whole: number } } | { code: "score-outside-scale"; params: { position: number; value: number; low: number; high: number } } | { code: "fractional-score"; params: { position: number; value: number } } | { code: "wrong-counts"; params: { expected: number; found: number } } | { code: "wrong-length"; params: { name: string; expected: number; found: number } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "impossible-history"; params: { position: number; frequency: string; recency: string; age: string } } | { code: "late-entry"; params: { position: number; entry: number; duration: number } } | { code: "entry-not-supported"; params: {} } | { code: "revenue-differs"; params: { position: number; value: number } } | { code: "does-not-add-up-to"; params: { name: string; stated: number; computed: number; difference: number } } | { code: "not-increasing"; params: { name: string; position: number } } | { code: "overdrawn"; params: { position: number; asked: number; available: number } } | { code: "missing-unit"; params: { name: string } } | { code: "unsupported-scale"; params: { low: number; high: number } } | { code: "ambiguous"; params: { first: string; second: string } } | { code: "too-large"; params: { name: string } } | { code: "stopped"; params: { problem: Problem } } | { code: "no-simd"; params: {} } | { code: "wasm-blocked"; params: {} } | { code: "worker-blocked"; params: {} } | { code: "unclosed-quote"; params: { line: number } } | { code: "record-too-long"; params: { line: number } } | { code: "too-many-fields"; params: { line: number; most: number } } | { code: "not-text"; params: { line: number } } | { code: "not-a-table"; params: { kind: FileKind } } | { code: "file-too-large"; params: { most: number } } | { code: "encrypted-file"; params: {} } | { code: "unreadable-spreadsheet"; params: { problem: Problem } } | { code: "spreadsheet-too-large"; params: { most: number } } | { code: "sparse-sheet"; params: { cell: string; blankRows: number } } | { code: "no-such-sheet"; params: { name: string; sheets: string[] } } | { code: "empty-file"; params: {} } | { code: "different-columns"; params: { file: number; expected: string[]; found: string[] } } | { code: "no-such-column"; params: { name: string; columns: string[] } } | { code: "not-a-date-column"; params: { name: string; line: number; value: string } } | { code: "not-a-number-column"; params: { name: string; line: number; value: string } } | { code: "not-a-flag-column"; params: { name: string; line: number; value: string } } | { code: "not-a-score-column"; params: { name: string; line: number; value: string; low: number; high: number } } | { code: "too-many-rows"; params: { rows: number; megabytes: number } } | { code: "no-usable-rows"; params: { rows: number; reasons: string[] } } | { code: "unreadable-file"; params: { problem: Problem } } | { code: "closed"; params: { name: string } };

/**
 * The kind of loyalty a figure measures.
 */
type LoyaltyKind = "behavioural" | "attitudinal";

/**
 * The customers of one level.
 */
interface LoyaltyLevel {
    /**
     * Which level.
     */
    level: Level;
    /**
     * How many customers.
     */
    n: number;
    /**
     * Their share of all who answered; null when nobody did.
     */
    share: number | null;
    /**
     * Their total revenue; null when revenue was not given.
     */
    revenue: number | null;
    /**
     * What each of them paid on average; null when revenue was not given or nobody is on the level.
     */
    meanRevenue: number | null;
}

/**
 * Customers by behaviour and attitude.
 */
interface LoyaltyMatrix {
    /**
     * How many customers are in each class.
     */
    counts: LoyaltyCounts;
    /**
     * The class of each customer, in the order given.
     */
    classes: Loyalty[];
}

/**
 * Options of account managers: the as-of day and the look-back.
 */
interface ManagerOptions {
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * Retention of the customers each manager had this many days before; default 365.
     */
    lookBackDays?: number;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
}

/**
 * How customers of a survey and of orders were matched, by name.
 */
interface Matched {
    /**
     * Customers who have answered and ordered.
     */
    matched: number;
    /**
     * Customers who have answered and are not among the orders.
     */
    onlySurvey: number;
    /**
     * Customers who have ordered and not answered.
     */
    onlyOrders: number;
    /**
     * Answers without a customer; they are left out.
     */
    unnamed: number;
    /**
     * Earlier answers of customers who have answered more than once; the latest one stands for them.
     */
    earlier: number;
}

/**
 * The levels of loyalty of those who have answered and ordered.
 */
interface MatchedLevels extends Matched {
    /**
     * Promoters, passives and detractors among the matched customers.
     */
    levels: LoyaltyLevel[];
}

/**
 * How customers of contacts and of orders were matched, by name.
 */
interface MatchedOrders {
    /**
     * Customers with contacts by the as-of day, and orders.
     */
    matched: number;
    /**
     * Customers with contacts who are not among the orders.
     */
    onlyContacts: number;
    /**
     * Customers with orders who are not among the contacts.
     */
    onlyOrders: number;
    /**
     * Customers whose contacts rise and who are to watch or at risk by their orders.
     */
    risingAndLate: number;
    /**
     * What those spent in the 365 days up to their last orders.
     */
    valueAtStake: number;
}

/**
 * A mean: a total for each of a count.
 */
interface Mean {
    /**
     * The total divided by the count, or null with a `reason`.
     */
    value: number | null;
    /**
     * The total.
     */
    numerator: number;
    /**
     * The count.
     */
    denominator: number;
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * What an answer makes of the example.
 */
interface Meaning {
    /**
     * One of the candidates.
     */
    answer: string;
    /**
     * What it reads.
     */
    value: Value;
}

/**
 * What is measured, and so which values can be.
 */
type Measure = "rate" | "score" | "amount";

/**
 * The interval of the median. An end that the curve has not reached is null.
 */
interface MedianInterval {
    /**
     * When the band's lower end has come to a half.
     */
    low: number | null;
    /**
     * When the band's upper end has come to a half.
     */
    high: number | null;
    /**
     * The confidence level.
     */
    level: number;
    /**
     * The method of the band.
     */
    method: Method;
}

/**
 * The method of an interval.
 */
type Method = "wald" | "adjusted-wald" | "bootstrap" | "wilson" | "newcombe" | "log-log";

/**
 * What a figure is compared with.
 */
interface MetricBenchmark {
    /**
     * The figure.
     */
    metric: SubscriptionMetric;
    /**
     * Your own benchmark for it.
     */
    value: number;
}

/**
 * What the figures of a scorecard are compared with.
 */
interface MetricBenchmarks {
    /**
     * One for each figure that has one.
     */
    benchmarks: MetricBenchmark[];
}

/**
 * A reward for reaching a milestone.
 */
interface Milestone {
    /**
     * How many members take part.
     */
    members: number;
    /**
     * The share of them that reaches it, 0–1.
     */
    completion: number;
    /**
     * What the reward costs.
     */
    reward: number;
}

/**
 * The models of purchases without a contract.
 */
type ModelName = "bg-nbd" | "mbg-nbd" | "pareto-nbd" | "bg-bb" | "mbg-cnbd-k";

/**
 * The MRR bridge and its rates, fractions of the start.
 */
interface MrrBridge {
    /**
     * Recurring revenue at the end.
     */
    end: number;
    /**
     * Gross churn: (churned + contraction)/start; null when the start is 0.
     */
    grossChurn: number | null;
    /**
     * Net churn: gross churn minus expansion and reactivation; below 0 when more was won than lost.
     */
    netChurn: number | null;
    /**
     * The quick ratio: (new + expansion)/(contraction + churned); null when nothing was lost.
     */
    quickRatio: number | null;
    /**
     * The quick ratio with reactivation among the gains.
     */
    quickRatioWithReactivation: number | null;
    /**
     * Growth: (end − start)/start.
     */
    growth: number | null;
    /**
     * Gross revenue retention: (start − contraction − churned)/start.
     */
    grossRetention: number | null;
    /**
     * Net revenue retention: gross retention plus expansion; reactivation is left out.
     */
    netRetention: number | null;
    /**
     * Why a rate or a ratio is null.
     */
    reason?: Reason;
}

/**
 * Movements of recurring revenue in a period; all but `end` are amounts of 0 or more.
 */
interface MrrMovement {
    /**
     * Recurring revenue at the start.
     */
    start: number;
    /**
     * New: from new customers.
     */
    new: number;
    /**
     * Expansion: more from existing customers.
     */
    expansion: number;
    /**
     * Reactivation: from customers who came back; default 0.
     */
    reactivation?: number;
    /**
     * Contraction: less from customers who stayed.
     */
    contraction: number;
    /**
     * Churned: from customers who left.
     */
    churned: number;
    /**
     * Recurring revenue at the end, if you have it from elsewhere: the parts must then add up to it.
     */
    end?: number;
}

/**
 * Options of the MRR bridge.
 */
interface MrrOptions {
    /**
     * The periods; default months.
     */
    period?: Period;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * A customer who comes back after at least this many days has left and is reactivated; after fewer, paid less and then
     * more again. Default 1.
     */
    reactivationAfterDays?: number;
}

/**
 * The bridge of one period. Amounts are for a month, in the file's currency; rates are fractions of the start.
 */
interface MrrPeriod extends MrrBridge {
    /**
     * Its first day, `yyyy-mm-dd`.
     */
    period: string;
    /**
     * Whether it is unfinished: amounts are so far, and rates are null.
     */
    open: boolean;
    /**
     * Revenue at the start.
     */
    start: number;
    /**
     * New: from customers who came for the first time.
     */
    new: number;
    /**
     * Expansion: more from customers who stayed.
     */
    expansion: number;
    /**
     * Reactivation: from customers who came back.
     */
    reactivation: number;
    /**
     * Contraction: less from customers who stayed.
     */
    contraction: number;
    /**
     * Churned: from customers who left.
     */
    churned: number;
}

/**
 * The bridges of all periods: the end of each is the start of the next.
 */
interface MrrPeriods {
    /**
     * The periods from that of the first start on.
     */
    periods: MrrPeriod[];
    /**
     * After how many days a returning customer counts as reactivated.
     */
    reactivationAfterDays: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * How much risk of leaving customers have lived through.
 */
interface NelsonAalen extends CurveColumns {
    /**
     * The cumulative hazard, from each time on.
     */
    cumulativeHazard: Float64Array;
}

/**
 * What new customers are expected to buy after the first purchase.
 */
interface NewCustomers {
    /**
     * Purchases within each time.
     */
    expected: Float64Array;
    /**
     * Discounted purchases within the horizon.
     */
    discounted: number;
}

/**
 * Customers of one frequency: their actual and expected purchases in the holdout.
 */
interface NextByFrequency {
    /**
     * The repeat purchases before; in the last row, as many or more.
     */
    frequency: number;
    /**
     * How many customers.
     */
    customers: number;
    /**
     * The mean number of purchases after.
     */
    actual: number;
    /**
     * The mean expectation.
     */
    expected: number;
}

/**
 * A Net Promoter Score.
 */
interface Nps {
    /**
     * −100 to 100 points, or null with a `reason`.
     */
    score: number | null;
    /**
     * How many answered.
     */
    n: number;
    /**
     * Answers of 9 and 10.
     */
    promoters: number;
    /**
     * Answers of 7 and 8.
     */
    passives: number;
    /**
     * Answers of 0 to 6.
     */
    detractors: number;
    /**
     * The Wald standard error in points, after any correction for the population.
     */
    standardError: number | null;
    /**
     * The interval of the score in points.
     */
    interval: Interval | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
}

/**
 * Which change of an NPS a survey is to notice.
 */
interface NpsChange {
    /**
     * The smallest difference to notice, in points.
     */
    difference: number;
    /**
     * The variance of one answer coded 1, 0, −1; default 1, the largest possible.
     */
    variance?: number;
    /**
     * The power, the probability of detecting it; default 0.8.
     */
    power?: number;
    /**
     * The confidence level of the test; default 0.95.
     */
    level?: number;
}

/**
 * How an NPS interval is found.
 */
type NpsMethod = "adjusted-wald" | "wald" | "bootstrap";

/**
 * How the interval of an NPS is found.
 */
interface NpsOptions {
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
    /**
     * Default "adjusted-wald".
     */
    method?: NpsMethod;
    /**
     * The seed of the bootstrap, a whole number; the same seed gives the same interval. Default 1.
     */
    seed?: number;
    /**
     * How many resamples the bootstrap draws, 10,000 (the default) to 1,000,000.
     */
    resamples?: number;
    /**
     * The number of customers in all, when those who answered are a large part of them.
     */
    population?: number;
}

/**
 * How exact an NPS is to be.
 */
interface NpsPrecision {
    /**
     * Half the width of the interval, in points.
     */
    margin: number;
    /**
     * The variance of one answer coded 1, 0, −1; default 1, the largest possible.
     */
    variance?: number;
    /**
     * The confidence level; default 0.95.
     */
    level?: number;
}

/**
 * A renewal or first sale whose discount is unknown.
 */
interface OddPrice {
    /**
     * The customer's name in the file.
     */
    customer: string;
    /**
     * The first day, `yyyy-mm-dd`.
     */
    start: string;
    /**
     * The price per month.
     */
    monthlyAmount: number;
    /**
     * The list price per month; null if unknown.
     */
    monthlyListPrice: number | null;
    /**
     * The problem.
     */
    problem: PriceProblem;
}

/**
 * A number of offers made.
 */
interface Offers {
    /**
     * How many customers are asked.
     */
    contacts: number;
    /**
     * The probability that one buys, 0–1.
     */
    probability: number;
    /**
     * What a sale brings.
     */
    margin: number;
    /**
     * What asking costs, each time.
     */
    cost: number;
}

/**
 * How far clocks are ahead of Greenwich from a moment on.
 */
interface OffsetFrom {
    /**
     * Seconds since 1 January 1970 in Greenwich.
     */
    from: number;
    /**
     * Seconds east of Greenwich.
     */
    seconds: number;
}

/**
 * Something that the file leaves open, with what each answer would make of it; an assumption says what was taken until it is
 * answered.
 */
interface OpenQuestion {
    /**
     * What is asked.
     */
    code: QuestionCode;
    /**
     * The column it is about.
     */
    column?: string;
    /**
     * The possible answers.
     */
    candidates: string[];
    /**
     * A cell of the file that the answers read otherwise, as it is written.
     */
    cell?: string;
    /**
     * What each answer makes of it; empty where no example was found.
     */
    meanings: Meaning[];
    /**
     * The candidates that no other column contradicts: each may be a hint for the whole table.
     */
    whole: string[];
}

/**
 * Who ordered how often.
 */
interface OrderCounts {
    /**
     * The number of orders.
     */
    orders: number;
    /**
     * The number of different customers who ordered.
     */
    customers: number;
    /**
     * How many periods the orders span; default 1.
     */
    periods?: number;
}

/**
 * What the customers of a file of orders are divided by.
 */
type OrderGroups = "segment";

/**
 * The customers of one segment. A customer is in the segment of the first day with an order.
 */
interface OrderSegment {
    /**
     * Its name; empty for customers whose cell is.
     */
    segment: string;
    /**
     * Its customers with an order.
     */
    customers: number;
    /**
     * Their orders.
     */
    orders: number;
    /**
     * What they brought after refunds, in the file's currency; null where the file says nothing of amounts.
     */
    revenue: number | undefined;
    /**
     * Revenue for each order.
     */
    averageOrderValue: Mean;
    /**
     * Revenue for each customer over the whole file.
     */
    revenuePerCustomer: Mean;
    /**
     * Repeat purchase rate: customers with two or more orders, of all in the segment.
     */
    repeatRate: Rate;
    /**
     * Churn: customers who have gone quiet, of all in the segment.
     */
    churn: Rate;
}

/**
 * Segments of a file of orders, the largest first, of equal ones the first by name.
 */
interface OrderSegments extends SegmentFigures {
    /**
     * A customer has gone quiet after more days than this without an order, the same for all segments; null when nobody
     * returned and none were given.
     */
    inactivityDays: number | null;
    /**
     * Customers with orders of several segments by the as-of day: each counts in that of the first.
     */
    moved: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * The order status of a customer.
 */
type OrderStanding = "not-found" | "not-late" | "watch" | "at-risk";

/**
 * How long the customers of a file stay, and when one counts as gone.
 */
interface OrdersCurves extends SurvivalCurve {
    /**
     * A customer has left after more than so many days without an order; null when nobody returned and none were given.
     */
    inactivityDays: number | null;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * The last day on which leaving can be seen, `yyyy-mm-dd`: a silence that began later is not long enough yet. Who
     * has ordered since is followed up to here. Null where no order is so old.
     */
    seenUntil: string | null;
    /**
     * One-time customers, of all whose first order is so old: they ordered on one day and never again, and are in no
     * curve.
     */
    oneTime: Rate;
    /**
     * Customers whose first order is later than `seenUntil`: it is too early to say, and they are in no other figure.
     */
    tooNew: number;
    /**
     * The twelve largest segments, the largest first; null unless asked for.
     */
    segments: SegmentSurvival[] | null;
    /**
     * Whether these segments differ, in their order; null unless asked for.
     */
    logRank: LogRank | null;
}

/**
 * How the transactions of a file were read.
 */
interface OrdersReport {
    /**
     * Rows of data, including those skipped.
     */
    rowsRead: number;
    /**
     * Rows that are part of an order or a refund.
     */
    rowsUsed: number;
    /**
     * Rows that could not be used.
     */
    rowsSkipped: SkippedRows[];
    /**
     * Orders after lines were merged.
     */
    orders: number;
    /**
     * Customers with at least one order.
     */
    customers: number;
    /**
     * Customers who appear with refunds only; they are not among the customers.
     */
    refundOnlyCustomers: number;
    /**
     * Lines below zero, and what other columns say was given back.
     */
    refunds: RefundLines;
    /**
     * The rows by their states, where a column says one.
     */
    states?: StateRows[];
    /**
     * Assumptions.
     */
    assumptions: Assumption[];
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Open questions.
     */
    questions: Question[];
}

/**
 * The segments of the customers of a file.
 */
interface OrdersRfm extends RfmSummary {
    /**
     * The customers one by one.
     */
    customers: RfmColumns;
}

/**
 * How long the customers of a file of orders stay.
 */
interface OrdersSurvivalOptions {
    /**
     * A curve of each of the twelve largest segments too, and whether they differ.
     */
    by?: OrderGroups;
    /**
     * The horizon of the restricted mean, in days; default: the longest duration.
     */
    tau?: number;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * A customer counts as lost after more than this many days without an order; default: the overview's threshold.
     */
    inactiveAfterDays?: number;
    /**
     * The confidence level of bands and intervals; default 0.95.
     */
    level?: number;
}

/**
 * Points outstanding.
 */
interface Outstanding {
    /**
     * How many points members hold.
     */
    points: number;
    /**
     * The share that is never redeemed, 0–1.
     */
    breakage: number;
    /**
     * What redeeming a point costs.
     */
    costPerPoint: number;
    /**
     * What a point is worth to the member, to state the liability at face value too.
     */
    faceValue?: number;
}

/**
 * The overview of a file's orders.
 */
interface Overview {
    /**
     * Customers with at least one order.
     */
    customers: number;
    /**
     * Orders.
     */
    orders: number;
    /**
     * What the orders brought after refunds, in the file's currency; null where the file says nothing of amounts.
     */
    revenue: number | null;
    /**
     * Refunds; `revenue` is after them.
     */
    refunds: Refunds;
    /**
     * Average order value: revenue after refunds per order.
     */
    averageOrderValue: Mean;
    /**
     * Orders for each customer over the whole file, `firstDay` to `asOf`: not per year.
     */
    purchaseFrequency: Mean;
    /**
     * Repeat purchase rate: customers with two or more orders, of all customers.
     */
    repeatRate: Rate;
    /**
     * The day of the first order, `yyyy-mm-dd`.
     */
    firstDay: string | null;
    /**
     * The day of the last order, `yyyy-mm-dd`.
     */
    lastDay: string | null;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Customers who have gone quiet.
     */
    churn: Churn;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * Options of the overview: the as-of day, and when a customer has gone quiet.
 */
interface OverviewOptions {
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * A customer whose last order lies more than this many days back has gone quiet. Default: the 90th percentile of
     * the gaps between orders.
     */
    inactiveAfterDays?: number;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
}

/**
 * Points sold to a partner, who gives them to its own customers.
 */
interface PartnerSale {
    /**
     * How many points are sold.
     */
    points: number;
    /**
     * What the partner pays for a point.
     */
    salePrice: number;
    /**
     * What redeeming a point costs.
     */
    cost: number;
    /**
     * The share of points that is never redeemed, 0–1.
     */
    breakage: number;
}

/**
 * The length of the periods that time is cut into, by the calendar.
 */
type Period = "day" | "week" | "month" | "quarter" | "year";

/**
 * How time is cut, and up to when.
 */
interface PeriodOptions {
    /**
     * The length of the periods; default months.
     */
    period?: Period;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file. What is later is left out.
     */
    asOf?: string;
}

/**
 * A yearly margin that goes on as long as the customer does.
 */
interface Perpetuity {
    /**
     * The margin of the first payment, in money per period.
     */
    margin: number;
    /**
     * The share of customers that stay from one period to the next, 0–1.
     */
    retention: number;
    /**
     * The discount rate per period, as a fraction.
     */
    discount: number;
    /**
     * How much the margin grows per period, as a fraction; default 0.
     */
    growth?: number;
    /**
     * Default "next".
     */
    firstPayment?: FirstPayment;
}

/**
 * How long the customers of one plan stay.
 */
interface PlanSurvival extends SurvivalCurve {
    /**
     * The plan.
     */
    plan: string;
}

/**
 * How points are earned and redeemed.
 */
interface PointsPlan {
    /**
     * Points earned per unit of money spent.
     */
    earn: number;
    /**
     * What a point is worth to the member, in money.
     */
    faceValue: number;
    /**
     * The share of points that is ever redeemed, 0–1.
     */
    redemption: number;
    /**
     * What a reward costs per unit of its face value, 0–1.
     */
    unitCost: number;
}

/**
 * What customers are expected to do, one entry per customer in each list.
 */
interface Predicted {
    /**
     * Purchases within the horizon.
     */
    expectedPurchases: Float64Array;
    /**
     * The probability that the customer will still buy.
     */
    aliveProbability: Float64Array;
    /**
     * Purchases within the horizon, each discounted to what it is worth today; only with a discount.
     */
    discountedPurchases?: Float64Array;
}

/**
 * Prediction errors of single customers.
 */
interface PredictionError {
    /**
     * The sum of the predictions.
     */
    total: number;
    /**
     * Mean absolute error per customer, in purchases.
     */
    meanAbsolute: number;
    /**
     * Root mean square error, in purchases.
     */
    rootMeanSquare: number;
}

/**
 * How far predictions may be off: one entry per customer in `low` and `high`, whose ranges are of what is expected of each.
 */
interface PredictionIntervals {
    /**
     * The lower ends.
     */
    low: Float64Array;
    /**
     * The upper ends.
     */
    high: Float64Array;
    /**
     * The interval of the purchases that all customers make together, chance included.
     */
    total: Interval;
    /**
     * The interval of the number expected of all together: that of the parameters alone, and narrower.
     */
    expectedTotal: Interval;
    /**
     * How many refits they rest on.
     */
    resamples: number;
    /**
     * How many more had no maximum, and are left out.
     */
    failed: number;
}

/**
 * Why a subscription is not included.
 */
type PriceProblem = "above-list-price" | "zero-list-price" | "without-list-price";

/**
 * What is wrong with an input, or what stopped the reading of a file. `code` is the variant's name in kebab-case.
 *
 * The package refuses some inputs before the core sees them, by the same codes: the last ones are its own.
 */
type Problem = { code: "wrong-type"; params: { expected: ExpectedType; found: string } } | { code: "unfit"; params: {} } | { code: "none-of"; params: { value: string; expected: string[] } } | { code: "unknown-option"; params: { expected: string[] } } | { code: "only-with"; params: { option: string; value: string } } | { code: "not-a-day"; params: { value: string } } | { code: "before-start"; params: { end: string; start: string } } | { code: "not-in-order"; params: {} } | { code: "wrong-cuts"; params: { needed: number; order: CutsOrder } } | { code: "wrong-brackets"; params: { most: number } } | { code: "too-many-periods"; params: { found: number; most: number } } | { code: "unbounded-value"; params: {} } | { code: "needs-every-day"; params: { kind: string } } | { code: "only-customers"; params: {} } | { code: "no-such-cohort"; params: { start: string } } | { code: "no-such-age"; params: { start: string; ages: number } } | { code: "not-in-column"; params: { value: string } } | { code: "no-late-entry"; params: {} } | { code: "not-the-nps-scale"; params: { low: number; high: number } } | { code: "too-many-segments"; params: { found: number; most: number } } | { code: "too-many-values"; params: { of: Grouped; most: number } } | { code: "not-a-currency"; params: { value: string } } | { code: "several-currencies"; params: { column: string; currencies: string[] } } | { code: "fewer-files"; params: {} } | { code: "unknown-parameter"; params: { expected: string[] } } | { code: "no-covariates"; params: {} } | { code: "no-residual"; params: {} } | { code: "reported"; params: { detail: string } } | { code: "binary-workbook"; params: {} } | { code: "cell-too-long"; params: {} } | { code: "cells-out-of-order"; params: { cell: string } } | { code: "damaged-or-too-large"; params: {} } | { code: "http-status"; params: { status: number } } | { code: "no-file-system"; params: {} } | { code: "worker-ended"; params: {} } | { code: "trapped"; params: { detail: string } } | { code: "not-started"; params: {} } | { code: "not-a-local-file"; params: {} } | { code: "no-files"; params: {} } | { code: "mixed-decimals"; params: {} } | { code: "not-a-time-zone"; params: { value: string } } | { code: "mixed-times"; params: {} } | { code: "mixed-expectations"; params: {} } | { code: "mixed-groups"; params: {} } | { code: "unknown-spread"; params: {} } | { code: "no-parameters"; params: {} } | { code: "other-fit"; params: { expected: string[]; parameter: string } } | { code: "no-mean-spend"; params: {} } | { code: "after-the-data"; params: { end: string } } | { code: "not-by-day"; params: {} };

/**
 * What a change of retention does to the value of a customer.
 */
interface ProfitLift {
    /**
     * The relative change of the customer's value; null with a `reason`.
     */
    value: number | null;
    /**
     * The retention after the change.
     */
    retention: number;
    /**
     * The value per customer before; only when a margin was given.
     */
    before?: number;
    /**
     * The value per customer after; only when a margin was given.
     */
    after?: number;
    /**
     * The same change at other base retentions, where it is possible.
     */
    curve: CurvePoint[];
    /**
     * Why there is no lift.
     */
    reason?: Reason;
}

/**
 * A programme in a period.
 */
interface ProgrammeInput {
    /**
     * How many members.
     */
    members: number;
    /**
     * Revenue per member with the programme.
     */
    spendWith: number;
    /**
     * Revenue per member as it would have been without.
     */
    spendWithout: number;
    /**
     * The share of revenue that is left after direct costs, 0–1.
     */
    grossMargin: number;
    /**
     * What the programme costs in all, rewards included.
     */
    cost: number;
}

/**
 * What a programme brings.
 */
interface ProgrammeRoi {
    /**
     * Additional profit before the programme's cost.
     */
    incrementalProfit: number;
    /**
     * (additional profit − cost)/cost; null with a `reason`.
     */
    roi: number | null;
    /**
     * The additional revenue per member that just pays for the programme; null without members or margin.
     */
    breakEvenLift: number | null;
    /**
     * The same as a fraction of the revenue without the programme; null when that is 0.
     */
    breakEvenShare: number | null;
    /**
     * What remains when only a part of the lift is the programme's doing.
     */
    sensitivity: Sensitivity[];
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no return.
     */
    reason?: Reason;
}

/**
 * How many more promoters reach a target.
 */
interface PromotersNeeded {
    /**
     * Additional respondents, all of them promoters; null with a `reason`.
     */
    promoters: number | null;
    /**
     * Why no number of promoters does it.
     */
    reason?: Reason;
}

/**
 * A test of proportional hazards: do effects change over time?
 */
interface ProportionalHazards {
    /**
     * Each covariate by itself, in their order; null with a `reason`.
     */
    tests: ChiSquareTest[] | null;
    /**
     * All covariates together.
     */
    global: ChiSquareTest | null;
    /**
     * Why there is no test.
     */
    reason?: Reason;
}

/**
 * How the check is made.
 */
interface ProportionalHazardsOptions {
    /**
     * How ties are dealt with; default "efron".
     */
    ties?: Ties;
    /**
     * The transform of time an effect is tested against; default "km".
     */
    transform?: TimeTransform;
}

/**
 * The quadrant of a driver, cut at the mean of each axis.
 */
type Quadrant = "improve" | "maintain" | "monitor" | "excess";

/**
 * Something that the file leaves open; an assumption says what was taken until it is answered.
 */
interface Question {
    /**
     * What is asked.
     */
    code: QuestionCode;
    /**
     * The column it is about.
     */
    column?: string;
    /**
     * The possible answers.
     */
    candidates: string[];
    /**
     * The word it is about, where it is about one.
     */
    value?: string;
}

/**
 * A kind of question.
 */
type QuestionCode = "decimal-mark" | "date-order" | "state" | "repeated-total" | "scale" | "encoding";

/**
 * How the fields of a file are quoted.
 */
type Quotes = "double" | "loose" | "single" | "backslash";

/**
 * The customers of whom most is expected, one entry for each in every list.
 */
interface Ranked {
    /**
     * Their places among all.
     */
    at: Uint32Array;
    /**
     * Purchases times amounts.
     */
    worth: Float64Array;
    /**
     * Purchases within the horizon.
     */
    expectedPurchases: Float64Array;
    /**
     * The probability that the customer will still buy.
     */
    aliveProbability: Float64Array;
}

/**
 * A part of a whole with its interval.
 */
interface Rate {
    /**
     * The fraction, or null with a `reason`.
     */
    value: number | null;
    /**
     * The part.
     */
    numerator: number;
    /**
     * The whole.
     */
    denominator: number;
    /**
     * The Wilson interval, or null where the value is not a proportion of counted things.
     */
    interval: Interval | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * Options of a rate: the confidence level, and the population.
 */
interface RateOptions {
    /**
     * The confidence level of the interval; default 0.95.
     */
    level?: number;
    /**
     * The population size, when the denominator is a sample of it: narrows the interval.
     */
    population?: number;
}

/**
 * How exact a share is to be.
 */
interface RatePrecision {
    /**
     * Half the width of the interval, as a fraction.
     */
    margin: number;
    /**
     * The share expected; default 0.5, which needs the most answers.
     */
    proportion?: number;
    /**
     * The number there are in all, if not many.
     */
    population?: number;
    /**
     * The confidence level; default 0.95.
     */
    level?: number;
}

/**
 * Why a question has no answer.
 */
type Reason = { code: "no-answers"; params: {} } | { code: "scale-not-said"; params: { lowest: number; highest: number } } | { code: "answers-refused"; params: { count: number; of: number } } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "no-amounts"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "nobody-returned-twice"; params: {} } | { code: "all-gaps-equal"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "variance-unknown"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "spend-is-the-same"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

/**
 * What a referral programme costs and spreads.
 */
interface Referral {
    /**
     * (rewards + fixed cost)/referred customers; null when nobody was won.
     */
    costPerReferral: number | null;
    /**
     * New customers per customer: invites × conversion; null when either is not given.
     */
    k: number | null;
    /**
     * All customers in the end, the first included: base/(1 − k); null without k and when k ≥ 1.
     */
    total: number | null;
    /**
     * Why a figure is null.
     */
    reason?: Reason;
}

/**
 * A referral programme in a period.
 */
interface ReferralInput {
    /**
     * Referred customers who were won.
     */
    referrals: number;
    /**
     * What is paid for each.
     */
    reward: number;
    /**
     * What the programme costs besides.
     */
    fixedCost: number;
    /**
     * How many people a customer invites; needed for k.
     */
    invites?: number;
    /**
     * The share of those invited who become customers, 0–1; needed for k.
     */
    conversion?: number;
    /**
     * How many customers there are at first; default 1, so that `total` is a multiple.
     */
    base?: number;
}

/**
 * Refunds, and their lines.
 */
interface RefundLines {
    /**
     * The number of rows with a negative amount, or with something given back in a column of its own.
     */
    count: number;
    /**
     * Their sum, zero or less, in the file's currency.
     */
    amount: number;
    /**
     * The first 100 of their lines, counted from 1.
     */
    lines: number[];
}

/**
 * What negative amounts do.
 */
type RefundRule = "net" | "leave-out";

/**
 * Refunds.
 */
interface Refunds {
    /**
     * Rows with a negative amount.
     */
    count: number;
    /**
     * Their sum, zero or less, in the file's currency.
     */
    amount: number;
}

/**
 * Regularity: k, the shape of the gaps between purchases, by the last two gaps of each customer and by all of them. At
 * k = 1 purchases come at random; above, gaps are regular; below, clumped.
 */
interface Regularity {
    /**
     * The estimate of k by the last two gaps of each customer (Wheat & Morrison 1990); null with a `reason`.
     */
    k: number | null;
    /**
     * Its standard error; null where the ratios of the gaps do not vary, as those of one customer.
     */
    standardError: number | null;
    /**
     * Its interval, not below 0; null without a standard error.
     */
    interval: Interval | null;
    /**
     * The statistic of the test of k = 1.
     */
    z: number | null;
    /**
     * Its two-sided p-value.
     */
    p: number | null;
    /**
     * How many customers have two gaps or more.
     */
    n: number;
    /**
     * What the test says; null without a k. It may reject k = 1 though the interval reaches it: with few customers, that is far too
     * wide upwards.
     */
    pattern: GapPattern | null;
    /**
     * k by all gaps, by maximum likelihood conditional on each customer's total.
     */
    conditional: ConditionalRegularity;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no k.
     */
    reason?: Reason;
}

/**
 * The discounts at renewals beside those at first sales.
 */
interface RenewalDiscounts {
    /**
     * At all renewals.
     */
    renewals: Discounts;
    /**
     * At all first sales: the rows of each customer's first day.
     */
    firstSales: Discounts;
    /**
     * The periods from that of the first start on.
     */
    periods: DiscountPeriod[];
    /**
     * The plans or account managers, those with most renewals first; null unless asked for.
     */
    groups: DiscountGroup[] | null;
    /**
     * Subscriptions that were added while another went on; not included.
     */
    additions: number;
    /**
     * Subscriptions of customers who had left and were won back; not included.
     */
    reactivations: number;
    /**
     * Renewals and first sales that are not included, the first 100 by their start.
     */
    odd: OddPrice[];
    /**
     * After how many days a returning customer counts as reactivated.
     */
    reactivationAfterDays: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * The grouping of renewals.
 */
type RenewalGroups = "plan" | "manager";

/**
 * Options of discounts.
 */
interface RenewalOptions {
    /**
     * The periods, by the first day of the new subscription; default months.
     */
    period?: Period;
    /**
     * The discounts of each plan, or of each account manager, beside those of all.
     */
    by?: RenewalGroups;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
    /**
     * A customer who comes back after at least this many days has left and is won back; after fewer, renews. Default 1:
     * a renewal starts on the day the previous subscription ended.
     */
    reactivationAfterDays?: number;
}

/**
 * A candidate of a question about a column.
 */
type Reply = "." | "," | "dmy" | "mdy" | "counts" | "left-out" | "once" | "each";

/**
 * How a file, or several as one table, was read.
 */
interface Report {
    /**
     * The files, in their order: one, unless several were read as one table.
     */
    files: FileRead[];
    /**
     * The encoding of the first file.
     */
    encoding: Encoding;
    /**
     * The character between two fields of the first file.
     */
    delimiter: Delimiter;
    /**
     * The decimal mark of most columns that have one; null when no number has decimals.
     */
    decimal: DecimalMark | null;
    /**
     * The order of year, month and day; null when there are no dates.
     */
    dateOrder: DateOrder | null;
    /**
     * Whether the first row holds names.
     */
    header: boolean;
    /**
     * Records before the header of the first file: a title, notes, or a line that names the delimiter.
     */
    preamble: number;
    /**
     * Rows of data, including those skipped.
     */
    rowsRead: number;
    /**
     * Rows that could not be used: only sums before a column is used.
     */
    rowsSkipped: SkippedRows[];
    /**
     * Assumptions.
     */
    assumptions: Assumption[];
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Open questions.
     */
    questions: OpenQuestion[];
}

/**
 * A change of retention.
 */
interface RetentionChange {
    /**
     * The retention per period now, 0–1.
     */
    retention: number;
    /**
     * By how much it changes, as a fraction.
     */
    change: number;
    /**
     * "points" or "relative". Required: 5 % means different things.
     */
    unit: ChangeUnit;
    /**
     * The discount rate per period, as a fraction.
     */
    discount: number;
    /**
     * The margin per customer and period, to state the value in money too.
     */
    margin?: number;
}

/**
 * The customers of a period: `end` and `acquired`, or `lostOfStart`.
 */
interface RetentionCounts {
    /**
     * Customers at the start.
     */
    start: number;
    /**
     * Customers at the end, the new ones included.
     */
    end?: number;
    /**
     * Customers acquired in the period.
     */
    acquired?: number;
    /**
     * How many of the customers at the start left.
     */
    lostOfStart?: number;
}

/**
 * Revenue churn, as fractions of the revenue at the start.
 */
interface RevenueChurn {
    /**
     * Gross revenue churn: lost with customers who left, and contraction; null with a `reason`.
     */
    gross: number | null;
    /**
     * Net revenue churn: gross minus expansion and reactivation; below 0 when more was won than lost. Null with a `reason`.
     */
    net: number | null;
    /**
     * Why there is none.
     */
    reason?: Reason;
}

/**
 * Revenue retention: how much of a period's revenue stayed in the next.
 */
interface RevenueRetention {
    /**
     * Gross revenue retention, each customer capped at what it paid before; at most 1.
     */
    gross: number | null;
    /**
     * Net revenue retention, including expansion.
     */
    net: number | null;
    /**
     * Logo retention: the share of customers who still pay.
     */
    logo: Rate;
    /**
     * Why there is no retention.
     */
    reason?: Reason;
}

/**
 * The values, scores and segments of customers: one entry per customer in each list.
 */
interface RfmColumns {
    /**
     * Their names, if asked for.
     */
    names: string[] | null;
    /**
     * Days since the last order.
     */
    recency: Float64Array;
    /**
     * Orders.
     */
    frequency: Float64Array;
    /**
     * Revenue after refunds.
     */
    monetary: Float64Array;
    /**
     * The three scores as they are read, recency first: 543.
     */
    code: Uint16Array;
    /**
     * Positions in `segments`.
     */
    segment: Uint8Array;
}

/**
 * Where scores begin: a value scores 1, and 1 more for each cut-off that it exceeds.
 */
interface RfmCutoffs {
    /**
     * Days since the last order, falling: who has been away for fewer days than a cut-off exceeds it.
     */
    recency: number[];
    /**
     * Orders, rising.
     */
    frequency: number[];
    /**
     * Revenue in the file's currency, rising.
     */
    monetary: number[];
}

/**
 * A map from scores to segments. Both are tables of the trade, without an author who could be named.
 */
type RfmMap = "11-segments" | "10-segments";

/**
 * How customers are cut into groups of rising score.
 */
type RfmMethod = "quantile" | "ntile" | "cuts";

/**
 * Customers by their segment on two days.
 */
interface RfmMigration {
    /**
     * The segments' names, in the order of rows and columns.
     */
    segments: string[];
    /**
     * A row for each segment on the first day, a column for each on the second.
     */
    counts: number[][];
    /**
     * By segment on the second day: customers who had not ordered by the first.
     */
    joined: number[];
}

/**
 * How to score and to name.
 */
interface RfmOptions {
    /**
     * How customers are cut into groups; default: by quantiles, or at `cuts` where they are given.
     */
    method?: RfmMethod;
    /**
     * Cut-offs of one's own: one fewer than there are scores, for each of the three.
     */
    cuts?: RfmCutoffs;
    /**
     * The highest score, 3 to 5; default 5.
     */
    bins?: number;
    /**
     * Which segments; default: eleven.
     */
    map?: RfmMap;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
}

/**
 * A segment in figures.
 */
interface RfmSegment {
    /**
     * What the trade calls it.
     */
    name: string;
    /**
     * How many customers.
     */
    customers: number;
    /**
     * Their share of all customers.
     */
    share: number;
    /**
     * What they have spent, in the file's currency.
     */
    revenue: number;
    /**
     * Their share of all that was spent; null where that is zero or less.
     */
    revenueShare: number | null;
    /**
     * Days since the last order, on average; null in an empty segment, as the next two.
     */
    meanRecency: number | null;
    /**
     * Orders for each customer.
     */
    meanFrequency: number | null;
    /**
     * Revenue for each customer.
     */
    meanMonetary: number | null;
}

/**
 * All but the customers one by one.
 */
interface RfmSummary {
    /**
     * How customers were cut into groups.
     */
    method: RfmMethod;
    /**
     * The highest score.
     */
    bins: number;
    /**
     * Where scores begin; with `ntile` the values of the first customers of each score but the lowest.
     */
    cutoffs: RfmCutoffs;
    /**
     * All segments of the map, empty ones too.
     */
    segments: RfmSegment[];
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * The customers whose contacts rise.
 */
interface RisingContacts {
    /**
     * Customers with rising contacts, by revenue at stake if orders were given, then by the increase in contacts; up to the
     * number requested.
     */
    customers: RisingCustomer[];
    /**
     * How many there are in all; null with a `reason`.
     */
    rising: number | null;
    /**
     * Customers with enough contacts that do not rise; null with a `reason`.
     */
    steady: number | null;
    /**
     * Customers with fewer than `least` contacts in the last days and the days before together: too few to tell; null with a
     * `reason`.
     */
    insufficient: number | null;
    /**
     * How many customers were matched with the orders, and how many not; null unless orders were given.
     */
    matched: MatchedOrders | null;
    /**
     * The limits used.
     */
    limits: RisingLimits;
    /**
     * The first of the last days, `yyyy-mm-dd`.
     */
    from: string;
    /**
     * The first of the days before them, `yyyy-mm-dd`.
     */
    beforeFrom: string;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no answer.
     */
    reason?: Reason;
}

/**
 * A customer whose contacts rise.
 */
interface RisingCustomer {
    /**
     * The customer's name in the file.
     */
    customer: string;
    /**
     * Contacts in the last days.
     */
    last: number;
    /**
     * Contacts in as many days before.
     */
    before: number;
    /**
     * last/before; null where there was none before.
     */
    ratio: number | null;
    /**
     * The customer's order status; null unless orders were given.
     */
    orders: OrderStanding | null;
    /**
     * What the customer spent in the 365 days up to the last order; null unless they are to watch or at risk.
     */
    valueAtStake: number | null;
}

/**
 * The limits used.
 */
interface RisingLimits {
    /**
     * The kinds that count; null for all.
     */
    kinds: string[] | null;
    /**
     * The days that are compared with as many before.
     */
    days: number;
    /**
     * This many times the contacts before count as rising.
     */
    ratio: number;
    /**
     * The fewest contacts that can count as rising.
     */
    least: number;
}

/**
 * When contacts count as rising. Rules of thumb, not calibrated to your business.
 */
interface RisingOptions {
    /**
     * The kinds of contact that count: complaints, tickets; default: all of them.
     */
    kinds?: string[];
    /**
     * The days up to the as-of day that are compared with as many before; default 30.
     */
    days?: number;
    /**
     * At least this many times the contacts before count as rising; default 1.5, must be above 1.
     */
    ratio?: number;
    /**
     * The fewest contacts: with fewer in the last days nothing counts as rising, and with fewer in the last days and the days
     * before together a customer is `insufficient`; default 3.
     */
    least?: number;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
}

/**
 * What a column stands for.
 */
type Role = "customer" | "date" | "amount" | "order" | "quantity" | "segment" | "score" | "email" | "status" | "refunded" | "currency" | "cancelled" | "interval";

/**
 * The name of the column of each role.
 */
interface RoleHints {
    customer?: string;
    date?: string;
    amount?: string;
    order?: string;
    quantity?: string;
    segment?: string;
    score?: string;
}

/**
 * The columns of each kind.
 */
interface RolesByKind {
    orders: GuessedRoles;
    subscriptions: GuessedRoles;
    survey: GuessedRoles;
    contacts: GuessedRoles;
    categories: GuessedRoles;
    activity: GuessedRoles;
    lifetimes: GuessedRoles;
    customers: GuessedRoles;
}

/**
 * A kind of rows.
 */
type RowsKind = "orders" | "subscriptions" | "survey" | "contacts" | "categories" | "activity" | "lifetimes" | "customers";

/**
 * How to read rows that are no orders.
 */
interface RowsOptions {
    /**
     * The day that the analyses look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The place whose days count, as for transactions.
     */
    timeZone?: TimeZone;
    /**
     * Answers to the questions of the table's report.
     */
    answers?: Answer[];
}

/**
 * How the rows of a file were read.
 */
interface RowsReport {
    /**
     * Rows of data, including those skipped.
     */
    rowsRead: number;
    /**
     * Rows that were used.
     */
    rowsUsed: number;
    /**
     * Rows that could not be used.
     */
    rowsSkipped: SkippedRows[];
    /**
     * Customers with at least one row.
     */
    customers: number;
    /**
     * The rows by their states, where a column says one.
     */
    states?: StateRows[];
    /**
     * Assumptions.
     */
    assumptions: Assumption[];
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Open questions.
     */
    questions: Question[];
}

/**
 * What was sold in how many orders.
 */
interface Sales {
    /**
     * Revenue, in your currency.
     */
    revenue: number;
    /**
     * The number of orders.
     */
    orders: number;
}

/**
 * A number of answers.
 */
interface SampleSize {
    /**
     * How many answers are needed.
     */
    n: number;
}

/**
 * The lowest and the highest answer of a survey question, both whole numbers: 1 and 5, or 0 and 10.
 */
type Scale = [number, number];

/**
 * What one pass over a file, or several, found.
 */
interface Scan {
    /**
     * How to read the file again.
     */
    layout: Layout;
    /**
     * How it was read.
     */
    report: Report;
    /**
     * What it most likely holds.
     */
    guess: Guess;
    /**
     * A place every 4,096 rows.
     */
    checkpoints: Checkpoint[];
}

/**
 * A figure in one period and its change from the period before.
 */
interface ScoreCell {
    /**
     * The value; null when it is not known or has a `reason`.
     */
    value: number | null;
    /**
     * The interval of the value, for shares.
     */
    interval: Interval | null;
    /**
     * The change: the value minus that of the period before; null in the first.
     */
    change: number | null;
    /**
     * The interval of the change, for shares.
     */
    changeInterval: Interval | null;
    /**
     * The two-sided p-value of the change, for shares.
     */
    p: number | null;
    /**
     * The value minus the benchmark; null without one.
     */
    againstBenchmark: number | null;
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * A row of a scorecard.
 */
interface ScoreRow {
    /**
     * The figure.
     */
    metric: string;
    /**
     * The kind of loyalty it measures.
     */
    loyalty: LoyaltyKind | null;
    /**
     * The user's own benchmark.
     */
    benchmark: number | null;
    /**
     * The figure in each period, the earliest first.
     */
    periods: ScoreCell[];
}

/**
 * One figure in one period: a value, a part and its whole, or nothing.
 */
interface ScorecardFigure {
    /**
     * A value without a sample behind it.
     */
    value?: number;
    /**
     * The part of a share.
     */
    numerator?: number;
    /**
     * The whole of a share.
     */
    denominator?: number;
}

/**
 * All figures of a scorecard.
 */
interface ScorecardInput {
    /**
     * The figures over periods.
     */
    series: ScorecardSeries[];
}

/**
 * A figure over periods, the earliest first.
 */
interface ScorecardSeries {
    /**
     * Its name.
     */
    metric: string;
    /**
     * Which kind of loyalty it tells of.
     */
    loyalty?: LoyaltyKind;
    /**
     * Your own benchmark.
     */
    benchmark?: number;
    /**
     * The figure in each period.
     */
    figures: ScorecardFigure[];
}

/**
 * A score of one segment.
 */
interface SegmentFigure extends SurveyFigure {
    /**
     * The segment's name; null for the answers without one.
     */
    segment: string | null;
    /**
     * The mean answer, or null when there is none.
     */
    mean: number | null;
}

/**
 * The figures of segments, and which of them differ significantly.
 */
interface SegmentFigures {
    /**
     * Each of them, in the order given.
     */
    segments: OrderSegment[];
    /**
     * The repeat rates of every pair of the first twelve, by the pooled z test with Newcombe's interval and Holm's
     * adjustment.
     */
    repeatRatePairs: SegmentPair[];
    /**
     * The shares of customers who have gone quiet, likewise; none where no threshold says who has.
     */
    churnPairs: SegmentPair[];
}

/**
 * The Net Promoter Score of one segment.
 */
interface SegmentNps extends Nps {
    /**
     * The segment's name; null for the answers without one.
     */
    segment: string | null;
    /**
     * The mean answer, or null when there is none.
     */
    mean: number | null;
}

/**
 * How segments are compared.
 */
interface SegmentOptions {
    /**
     * How p-values are adjusted for the number of comparisons; default "holm".
     */
    adjust?: Adjustment;
    /**
     * The confidence level of each interval; default 0.95.
     */
    level?: number;
}

/**
 * Two segments compared.
 */
interface SegmentPair {
    /**
     * The first segment.
     */
    a: string;
    /**
     * The second segment.
     */
    b: string;
    /**
     * b − a, in points of the score or as a share; null with a `reason`.
     */
    difference: number | null;
    /**
     * The test statistic.
     */
    z: number | null;
    /**
     * The two-sided p-value of this comparison alone.
     */
    p: number | null;
    /**
     * The p-value adjusted for all comparisons: below 1 − level, the segments differ.
     */
    adjustedP: number | null;
    /**
     * The interval of this difference alone; go by the adjusted p-value.
     */
    interval: Interval | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no test.
     */
    reason?: Reason;
}

/**
 * The score over segments, in the two ways that are often mistaken for each other.
 */
interface SegmentScores {
    /**
     * All answers together: large segments weigh more.
     */
    pooled: Nps;
    /**
     * The mean of the segments' scores: every segment weighs the same. Null when none has answers.
     */
    mean: number | null;
}

/**
 * How long the customers of one segment stay.
 */
interface SegmentSurvival extends SurvivalCurve {
    /**
     * The segment; empty for customers whose cell is.
     */
    segment: string;
}

/**
 * What a programme brings at another lift than the one stated.
 */
interface Sensitivity {
    /**
     * The share of the stated lift that is real, 0 to 1.5.
     */
    shareOfLift: number;
    /**
     * The additional profit then.
     */
    incrementalProfit: number;
    /**
     * The return then; null when there is no cost.
     */
    roi: number | null;
}

/**
 * Response times, in the unit of the durations.
 */
interface ServiceLevel {
    /**
     * The median: half took at most this long; null with a `reason`.
     */
    median: number | null;
    /**
     * 90% took at most this long; null with a `reason`.
     */
    p90: number | null;
    /**
     * The share answered within the target, the target included.
     */
    within: Rate;
    /**
     * Why there is no figure.
     */
    reason?: Reason;
}

/**
 * Response times and service level.
 */
interface ServiceLevels {
    /**
     * The periods from that of the first contact on.
     */
    periods: ServicePeriod[];
    /**
     * All contacts up to the as-of day.
     */
    all: ServiceLevel;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * Options of the service level: the target, the periods and the as-of day.
 */
interface ServiceOptions {
    /**
     * The target response time: in hours if the file gives the time of the answer, otherwise in the unit of its
     * durations.
     */
    target: number;
    /**
     * The periods, by the day of the contact; default months.
     */
    period?: Period;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
}

/**
 * The response times of one period.
 */
interface ServicePeriod {
    /**
     * Its first day, `yyyy-mm-dd`.
     */
    period: string;
    /**
     * Whether it is unfinished: counts are so far, and figures are null.
     */
    open: boolean;
    /**
     * Contacts without an answer; they are not included.
     */
    notAnswered: number;
    /**
     * The median: half were answered within this time; null with a `reason`.
     */
    median: number | null;
    /**
     * 90% were answered within this time; null with a `reason`.
     */
    p90: number | null;
    /**
     * Those answered within the target, of those answered.
     */
    within: Rate;
    /**
     * Why there is no figure.
     */
    reason?: Reason;
}

/**
 * A part and its whole. Both are needed, so that a misspelt one is missed, and a whole [`Rate`] may be given.
 */
interface Share {
    /**
     * The part: how many did it.
     */
    numerator: number;
    /**
     * The whole: how many could have.
     */
    denominator: number;
}

/**
 * The share of customers' wallets, in the two ways that are often mistaken for each other.
 */
interface ShareOfWallet {
    /**
     * All own spend of all category spend: large wallets weigh more. Null with a `reason`.
     */
    pooled: number | null;
    /**
     * The mean of the customers' shares: every customer weighs the same. Null with a `reason`.
     */
    mean: number | null;
    /**
     * Customers with any category spend.
     */
    n: number;
    /**
     * Why there is no share.
     */
    reason?: Reason;
}

/**
 * What was read, beside the text.
 */
interface SheetRead {
    /**
     * The names of all sheets with cells, hidden ones included, in their order.
     */
    sheets: string[];
    /**
     * The sheet that was read.
     */
    sheet: string;
    /**
     * Cells that hold an error such as `#N/A`, and are empty in the text.
     */
    errorCells: number;
}

/**
 * A sign that a customer may leave.
 */
type Signal = "overdue" | "amounts-falling" | "gaps-growing" | "contacts-rising";

/**
 * The limits that a result was judged by.
 */
interface SignalLimits {
    /**
     * Orders, or gaps between them, that are compared with as many before.
     */
    last: number;
    /**
     * Overdue ratio from which to watch.
     */
    overdueWatch: number;
    /**
     * Overdue ratio from which a customer is at risk.
     */
    overdueAtRisk: number;
    /**
     * Change for the worse from which to watch, as a fraction.
     */
    changeWatch: number;
}

/**
 * When to call a customer one to watch, and when at risk. Rules of thumb: nobody has measured them for your business.
 */
interface SignalOptions$1 {
    /**
     * The day to look back from, `yyyy-mm-dd`.
     */
    asOf?: string;
    /**
     * How many orders, or gaps between them, are compared with as many before; default 2.
     */
    last?: number;
    /**
     * Overdue ratio from which to watch; default 1.5.
     */
    overdueWatch?: number;
    /**
     * Overdue ratio from which a customer is at risk; default 2.
     */
    overdueAtRisk?: number;
    /**
     * Change for the worse from which to watch, as a fraction; default 0.25. However large, it puts nobody at risk.
     */
    changeWatch?: number;
}

/**
 * How a customer does, from well to badly.
 */
type SignalStatus = "insufficient" | "ok" | "watch" | "at-risk";

/**
 * The early-warning signals of one customer.
 */
interface Signals {
    /**
     * Days since the last order / the customer's own median gap between days with an order.
     */
    overdueRatio: number | null;
    /**
     * Change of the amount of an order: the last few against as many before, less 1. Null without amounts.
     */
    trend: number | null;
    /**
     * The same of the gaps between orders: above zero they grow longer.
     */
    gapTrend: number | null;
    /**
     * The same of contacts: those in the time of the last few gaps against those in as much time before. Null without
     * contacts, or without any in the time before.
     */
    contactTrend: number | null;
    /**
     * How the customer does: at risk by the overdue ratio alone, to watch by any signal.
     */
    status: SignalStatus;
    /**
     * What there is to say against the customer's staying.
     */
    signals: Signal[];
    /**
     * Days since the last order; null before the first.
     */
    daysSinceLast: number | null;
    /**
     * The customer's own median gap in days.
     */
    medianGap: number | null;
    /**
     * The limits that the status rests on.
     */
    limits: SignalLimits;
    /**
     * Why there is no ratio.
     */
    reason?: Reason;
}

/**
 * Which matrix to make of signups and last activities.
 */
interface SignupCohortOptions {
    /**
     * The length of a period; default a month.
     */
    period?: Period;
    /**
     * Default and only kind: unbounded. The last activity does not tell whether a customer was active in earlier periods,
     * which the other kinds need.
     */
    kind?: CohortKind;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
}

/**
 * Signup cohorts.
 */
interface SignupCohorts extends Cohorts {
    /**
     * Customers who signed up and have never been active: they are in the size of their cohort, and in no cell.
     */
    neverActive: number;
    /**
     * Customers who were last active after the as-of day. The file does not say when they were before, so that
     * they count as active up to that day.
     */
    activeLater: number;
}

/**
 * Why a row could not be used; where several hold, the first of these.
 */
type SkipReason = "no-customer" | "no-date" | "bad-date" | "no-amount" | "bad-amount" | "total-row" | "no-answer" | "bad-answer" | "end-before-start" | "negative-amount" | "bad-duration" | "state" | "in-earlier-file" | "known-customer" | "no-end" | "bad-interval";

/**
 * Rows that could not be used, for one reason.
 */
interface SkippedRows {
    /**
     * The first thing that was wrong with them.
     */
    reason: SkipReason;
    /**
     * How many.
     */
    count: number;
    /**
     * The first 100 of their lines, counted from 1.
     */
    lines: number[];
    /**
     * The sum of their amounts, where they have one, in the file's currency.
     */
    amount: number;
}

/**
 * What the state of a row makes of it.
 */
type StateMeaning = "counts" | "refunded" | "left-out" | "ended" | "asked";

/**
 * The rows that have one state.
 */
interface StateRows {
    /**
     * The word in the file.
     */
    state: string;
    /**
     * What was made of it.
     */
    meaning: StateMeaning;
    /**
     * How many rows have it.
     */
    rows: number;
    /**
     * The sum of their amounts, in the file's currency.
     */
    amount: number;
}

/**
 * The grouping of subscribers.
 */
type SubscriberGroups = "plan";

/**
 * Churn by period.
 */
interface SubscriptionChurn {
    /**
     * The periods from that of the first start on.
     */
    periods: ChurnPeriod[];
    /**
     * How those who left were counted.
     */
    convention: ChurnConvention;
    /**
     * After how many days a returning customer counts as reactivated.
     */
    reactivationAfterDays: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * Options of churn.
 */
interface SubscriptionChurnOptions {
    /**
     * The periods; default months.
     */
    period?: Period;
    /**
     * The churn convention: who counts as lost, of whom; default opening-cohort.
     */
    convention?: ChurnConvention;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; default 0.95.
     */
    level?: number;
    /**
     * A customer who comes back after at least this many days has left and is reactivated; after fewer, never left.
     * Default 1.
     */
    reactivationAfterDays?: number;
}

/**
 * How long subscribers stay, in days from their first start to their last end. Pauses are part of it.
 */
interface SubscriptionCurves {
    /**
     * The curve of all customers, with its median, restricted mean and the mean of those who left.
     */
    all: SurvivalCurve;
    /**
     * Each plan that a customer began with, in alphabetical order; null unless asked for.
     */
    plans: PlanSurvival[] | null;
    /**
     * Whether the plans differ, in their order; null unless asked for.
     */
    logRank: LogRank | null;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * Which figures, of which periods.
 */
interface SubscriptionFigureOptions {
    /**
     * The length of the periods; default months.
     */
    period?: Period;
    /**
     * The figures, in the order wanted; default: all that the file can answer.
     */
    metrics?: SubscriptionMetric[];
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * A customer who comes back after at least this many days has left and is reactivated; after fewer, never left.
     * Default 1.
     */
    reactivationAfterDays?: number;
}

/**
 * A figure of a period.
 */
type SubscriptionMetric = "customers" | "new-customers" | "churn" | "retention" | "mrr" | "gross-revenue-retention" | "net-revenue-retention";

/**
 * Options of reading subscriptions.
 */
interface SubscriptionOptions {
    /**
     * The day that the analyses look back from, `yyyy-mm-dd`; default: the last start or end in the file. Set it
     * where end dates lie in the future.
     */
    asOf?: string;
    /**
     * Which day an end date is; default: the first day without the subscription.
     */
    endIs?: EndDay;
    /**
     * The period of an amount; default: a month. A year is 12 months, a quarter 3, a week 12/52, a day 12/365.
     */
    amountPer?: Period;
    /**
     * The time zone, as for orders.
     */
    timeZone?: TimeZone;
    /**
     * Answers to the questions of the table's report.
     */
    answers?: Answer[];
}

/**
 * The columns that hold the subscriptions, by name. A customer may have several rows: one plan after the other, or
 * two at a time.
 */
interface SubscriptionRoles {
    /**
     * Who: any text; 00123 and 123 are two customers.
     */
    customer: string;
    /**
     * The first day.
     */
    start: string;
    /**
     * The end: by default the first day without the subscription, see `endIs`. Empty while the subscription is running; a
     * day in 2099 or later counts as empty.
     */
    end?: string;
    /**
     * The plan.
     */
    plan?: string;
    /**
     * The price: by default per month, see `amountPer`.
     */
    amount?: string;
    /**
     * Why it ended.
     */
    reason?: string;
    /**
     * The account manager who looks after the customer.
     */
    manager?: string;
    /**
     * The price before discount, for the same period as the amount. Empty if unknown.
     */
    listPrice?: string;
    /**
     * The state, such as active or trialing, that decides whether a subscription counts. Default: the column that was found for
     * it; "" for none.
     */
    status?: string;
    /**
     * What the amount is paid for: a month, a year; where it is empty, see `amountPer`. Default: the column that was found for
     * it; "" for none.
     */
    interval?: string;
    /**
     * How many seats: the amount is the price of one.
     */
    quantity?: string;
    /**
     * The currency of the amount. Default: the column that was found for it; "" for none.
     */
    currency?: string;
}

/**
 * The figures of a file's finished periods, each beside that of the period before.
 */
interface SubscriptionScorecard {
    /**
     * The first day of each finished period, `yyyy-mm-dd`, the earliest first.
     */
    periods: string[];
    /**
     * The first day of the period that is not over, and not included; null where all are.
     */
    unfinished: string | null;
    /**
     * The figures. A share has an interval, and its change one too, with a test; a number and an amount have none.
     */
    rows: ScoreRow[];
    /**
     * After how many days a returning customer counts as reactivated.
     */
    reactivationAfterDays: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * The Net Promoter Score of a survey's accounts.
 */
interface SurveyAccountNps extends AccountNps {
    /**
     * Answers without an account or, by revenue, without revenue; they are left out.
     */
    leftOut: number;
}

/**
 * The comments of a survey.
 */
interface SurveyComments {
    /**
     * Promoters, passives and detractors.
     */
    levels: LevelComments[];
    /**
     * How many different words were counted, those that are in every text included.
     */
    distinct: number;
    /**
     * Warnings.
     */
    warnings: Warning[];
}

/**
 * A score of some answers.
 */
interface SurveyFigure {
    /**
     * NPS points, a fraction, or points of the scale, depending on the metric; null with a `reason`.
     */
    value: number | null;
    /**
     * How many answered.
     */
    n: number;
    /**
     * The interval of the value.
     */
    interval: Interval | null;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * Options of a score: the metric and its interval.
 */
interface SurveyFigureOptions {
    /**
     * Default "nps".
     */
    metric?: SurveyMetric;
    /**
     * Which figure satisfaction is; default "top-2-box".
     */
    definition?: CsatDefinition;
    /**
     * What a high answer about effort means: "ease" or "effort". Effort needs it.
     */
    direction?: Direction;
    /**
     * The confidence level of intervals; default 0.95.
     */
    level?: number;
}

/**
 * The levels of loyalty of those who answered.
 */
interface SurveyLevels {
    /**
     * Promoters, passives and detractors.
     */
    levels: LoyaltyLevel[];
    /**
     * Answers without revenue; they are left out where revenue is asked for.
     */
    withoutRevenue: number;
}

/**
 * Customers by what they do and what they say.
 */
interface SurveyMatrix extends Matched {
    /**
     * How many are in each class; those who have only answered, or only ordered, are `unclassified`.
     */
    counts: LoyaltyCounts;
}

/**
 * Which score.
 */
type SurveyMetric = "nps" | "csat" | "ces";

/**
 * What a survey most likely asked: which score, on which scale, and what a high answer means.
 */
type SurveyQuestion = "nps" | "csat-1-5" | "csat-1-7" | "csat-1-10" | "ease-1-5" | "ease-1-7";

/**
 * How the answers of a file were read.
 */
interface SurveyReport {
    /**
     * Rows of data, including those skipped.
     */
    rowsRead: number;
    /**
     * Rows with an answer.
     */
    rowsUsed: number;
    /**
     * Rows without one.
     */
    rowsSkipped: SkippedRows[];
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Open questions.
     */
    questions: Question[];
}

/**
 * The columns that hold the survey, by name.
 */
interface SurveyRoles {
    /**
     * The answer: a whole number from 0 to 10, or of the `scale`, perhaps with its label; or in words that name their scale, such
     * as "Very satisfied" from 1 to 5.
     */
    score: string;
    /**
     * The lowest and the highest answer where they are not 0 and 10: `[1, 5]`; at most eleven answers. Satisfaction and
     * effort need it declared: 4 is good on 1–5 and poor on 1–10. `[1, 11]` are the positions of the answers 0 to 10.
     */
    scale?: [lowest: number, highest: number];
    /**
     * The customer's segment.
     */
    segment?: string;
    /**
     * When the answer was given; the day as it is written.
     */
    date?: string;
    /**
     * What customers rated: columns of numbers, higher is better, or of up to 100 categories.
     */
    ratings?: string[];
    /**
     * What customers say in their own words.
     */
    comment?: string;
    /**
     * The account that the respondent belongs to.
     */
    account?: string;
    /**
     * Who answered, by the name that the orders have too.
     */
    customer?: string;
    /**
     * What the respondent, or the account, pays.
     */
    revenue?: string;
}

/**
 * The score of a survey over time.
 */
interface SurveyTrend {
    /**
     * The periods from the first with an answer to the last, those without one included.
     */
    periods: TrendPoint[];
    /**
     * The day up to which answers were collected, `yyyy-mm-dd`; null where no answer has a day.
     */
    asOf: string | null;
    /**
     * Answers without a day; they are in no period.
     */
    undated: number;
    /**
     * Answers after `asOf`; they are in no period.
     */
    later: number;
}

/**
 * How long customers stay: the share still active over time, and what follows from it.
 */
interface SurvivalCurve extends KaplanMeier, CurveColumns {
    /**
     * The share still active, from each time on.
     */
    survival: Float64Array;
}

/**
 * The survivors of a file, as the models of renewals take them.
 */
interface Survivors {
    /**
     * How many of the cohort there were at the start and after each renewal; with a `reason`, too few for a model.
     */
    survivors: number[];
    /**
     * The time from one renewal to the next.
     */
    period: Period;
    /**
     * How many renewals the cohort has been followed for: half of the customers or more began so many periods ago.
     */
    renewals: number;
    /**
     * All customers; those of them who began later are not in the cohort.
     */
    customers: number;
    /**
     * The as-of day, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why these are too few.
     */
    reason?: Reason;
}

/**
 * Options of subscriber survival.
 */
interface TenureOptions {
    /**
     * One curve for each plan beside that of all, and a test whether they differ; the plan is that of a customer's first
     * row, of several on that day the first in alphabetical order.
     */
    by?: SubscriberGroups;
    /**
     * The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The confidence level of bands and intervals; default 0.95.
     */
    level?: number;
}

/**
 * A word that is more common in the comments of a group than in the others.
 */
interface Term {
    /**
     * The word in small letters.
     */
    term: string;
    /**
     * Comments of the group with the word.
     */
    comments: number;
    /**
     * Their share of the group's comments.
     */
    share: number;
    /**
     * Comments of the other two groups with the word.
     */
    otherComments: number;
    /**
     * The logarithm of the odds ratio, above 0.
     */
    logOdds: number;
    /**
     * `logOdds` over its standard error: the terms come in the order of it.
     */
    z: number;
}

/**
 * How customers moved between tiers. Shares are of all customers who were in a tier at the start.
 */
interface TierMigration$1 {
    /**
     * The share that moved up; null when there was nobody.
     */
    up: number | null;
    /**
     * The share that moved down.
     */
    down: number | null;
    /**
     * The share that left.
     */
    exit: number | null;
    /**
     * For each tier, the share that went to each tier and, last, left; null for a tier that was empty.
     */
    probabilities: (number[] | null)[];
    /**
     * Customers in each tier at the end.
     */
    next: number[];
    /**
     * Customers in each tier one period later, if they moved with the same probabilities: a projection.
     */
    projected: number[];
    /**
     * Warnings.
     */
    warnings: Warning[];
    /**
     * Why there are no shares.
     */
    reason?: Reason;
}

/**
 * How several who left at one time share the risk.
 */
type Ties = "efron" | "breslow";

/**
 * What of the time an effect is tested against.
 */
type TimeTransform = "km" | "rank" | "identity";

/**
 * A unit of time. A year has 12 months, 4 quarters, 52 weeks or 365 days.
 */
type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/**
 * When the clocks of a place show what. A list of its changes, because the rules of all places would be larger than
 * the rest of the core, and every host knows them.
 */
interface TimeZone {
    /**
     * What it is called in the IANA database, such as `Europe/Copenhagen`.
     */
    name: string;
    /**
     * What holds from when on, in the order of time.
     */
    offsets: OffsetFrom[];
}

/**
 * Tracking: repeat purchases of all customers up to a time, actual and expected.
 */
interface Tracked {
    /**
     * The time since the first purchase of all, in the unit of the model.
     */
    time: number;
    /**
     * Actual repeat purchases by then.
     */
    actual: number;
    /**
     * Expected repeat purchases by then.
     */
    expected: number;
    /**
     * Whether this time is in the calibration period.
     */
    calibration: boolean;
}

/**
 * Options of reading orders.
 */
interface TransactionOptions {
    /**
     * The day that the analyses look back from, `yyyy-mm-dd`; default: the last day in the file.
     */
    asOf?: string;
    /**
     * The time zone: a time with an offset or Z is converted to the day there. Default: days are taken as written.
     */
    timeZone?: TimeZone;
    /**
     * The currency to count in, ISO 4217. Required if the amounts are in several; default: that of the file.
     */
    currency?: string;
    /**
     * The exchange rate of each other currency into it.
     */
    rates?: ExchangeRate[];
    /**
     * What negative amounts do; default: they reduce revenue. They are never an order.
     */
    refunds?: RefundRule;
    /**
     * Who is a customer: a person, or the account of one; default: as the column of customers says.
     */
    by?: CountedBy;
    /**
     * Answers to the questions of the table's report.
     */
    answers?: Answer[];
}

/**
 * The columns that hold the transactions, by name.
 */
interface TransactionRoles {
    /**
     * Who: any text; 00123 and 123 are two customers.
     */
    customer: string;
    /**
     * When.
     */
    date: string;
    /**
     * For how much: of the line, or of one piece where `quantity` is given. Without it, figures of money are null with a reason.
     */
    amount?: string;
    /**
     * The number that the lines of one order share; without it, the lines of a customer's day are one order.
     */
    order?: string;
    /**
     * How many pieces: the amount is then the price of one and is multiplied by it.
     */
    quantity?: string;
    /**
     * The customer's segment: a country, a channel, a type of customer. A customer belongs to that of their first day with an
     * order; of several that day, to the first by name. So does an account, whoever of its people ordered.
     */
    segment?: string;
    /**
     * The signup day; empty if unknown.
     */
    signup?: string;
    /**
     * The account that the customer belongs to: a firm whose people buy. It is counted with `by: "account"`.
     */
    account?: string;
    /**
     * The category of what was bought, for `crossBuying`.
     */
    category?: string;
    /**
     * The state, such as paid or cancelled, that decides whether an order counts. Default: the column that was found for it; ""
     * for none.
     */
    status?: string;
    /**
     * How much of the amount was given back: it comes off. Default: the column that was found for it; "" for none.
     */
    refunded?: string;
    /**
     * The currency of the amount. Default: the column that was found for it; "" for none.
     */
    currency?: string;
    /**
     * When the order was cancelled: where it says so, the order does not count. Default: the column that was found for it; ""
     * for none.
     */
    cancelled?: string;
}

/**
 * The score of one period.
 */
interface TrendPoint extends SurveyFigure {
    /**
     * The first day of the period, `yyyy-mm-dd`.
     */
    start: string;
    /**
     * The last day of the period, `yyyy-mm-dd`.
     */
    end: string;
    /**
     * Whether the period was unfinished on the day up to which answers were collected.
     */
    open: boolean;
    /**
     * The test against the period just before, this less that one; null in the first.
     */
    change: Comparison | null;
}

/**
 * A k that was tried.
 */
interface TriedK {
    /**
     * k.
     */
    k: number;
    /**
     * Its log-likelihood; `None` without a maximum, and where it depends on gaps that are not known.
     */
    logLikelihood: number | null;
    /**
     * r, α, a and b; `None` without a maximum.
     */
    parameters: number[] | null;
}

/**
 * A cell by the type of its column; one that does not fit its column stays text.
 */
type TypedCell = string | number | null;

/**
 * Some rows of a table, by position.
 */
type TypedRows = TypedCell[][];

/**
 * Customers who might move up a level.
 */
interface Upgrade {
    /**
     * How many are on the lower level.
     */
    customers: number;
    /**
     * What each of them is worth now.
     */
    from: number;
    /**
     * What each is worth on the level above.
     */
    to: number;
    /**
     * The share of them that moves up, 0–1.
     */
    conversion: number;
}

/**
 * What a cell is, as one answer reads it.
 */
type Value = number | string;

/**
 * What one vote is.
 */
type Vote = "respondent" | "account" | "revenue";

/**
 * A warning: something to be careful about in a valid result.
 */
type Warning = { code: "small-sample"; params: { n: number } } | { code: "no-variance"; params: {} } | { code: "scale-may-start-at-one"; params: {} } | { code: "not-a-proportion"; params: {} } | { code: "reactivated-customers"; params: { surplus: number } } | { code: "does-not-add-up"; params: { difference: number } } | { code: "newcomers-may-be-lost"; params: { acquired: number } } | { code: "tier-without-history"; params: { tier: number } } | { code: "self-selected"; params: {} } | { code: "unverified-assumption"; params: {} } | { code: "not-a-count"; params: {} } | { code: "ragged-rows"; params: { count: number; lines: number[] } } | { code: "nul"; params: { count: number; lines: number[] } } | { code: "open-quote"; params: { count: number; lines: number[] } } | { code: "stray-values"; params: { column: string; count: number; lines: number[] } } | { code: "column-left-out"; params: { column: string; line: number; value: string } } | { code: "too-many-categories"; params: { column: string; most: number } } | { code: "answers-are-groups"; params: { column: string } } | { code: "mixed-decimals"; params: { column: string; pointCount: number; point: number[]; commaCount: number; comma: number[] } } | { code: "total-row"; params: { count: number; lines: number[] } } | { code: "identifiers-destroyed"; params: { column: string; count: number; lines: number[] } } | { code: "mojibake"; params: { count: number; lines: number[]; example: string; repaired: string } } | { code: "mixed-encodings"; params: { count: number; lines: number[] } } | { code: "date-conflict"; params: { column: string; dmyCount: number; dmy: number[]; mdyCount: number; mdy: number[] } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "may-still-rise"; params: {} } | { code: "buyers-only"; params: {} } | { code: "without-signup"; params: { count: number } } | { code: "refunds-left-out"; params: { count: number; amount: number } } | { code: "few-buyers"; params: { n: number } } | { code: "few-distinct-values"; params: { name: string; distinct: number; bins: number } } | { code: "orders-after-as-of"; params: { count: number } } | { code: "spend-left-out"; params: { count: number } } | { code: "spend-follows-frequency"; params: { correlation: number } } | { code: "no-mean-lifetime"; params: {} } | { code: "active-by-construction"; params: { count: number } } | { code: "gaps-exceed-recency"; params: { count: number } } | { code: "leavers-only"; params: { staying: number } } | { code: "few-events"; params: { perCovariate: number } } | { code: "competing-causes"; params: {} } | { code: "nobody-at-risk"; params: { time: number } } | { code: "terms-left-out"; params: { count: number; most: number } } | { code: "ends-after-last-start"; params: { count: number; lastStart: string } } | { code: "starts-day-after-end"; params: { count: number } } | { code: "rows-after-as-of"; params: { count: number } } | { code: "not-answered"; params: { count: number } };

/**
 * One year's revenue from points.
 */
interface YearOfPoints {
    /**
     * Revenue recognised in the year; below 0 when an expectation rose.
     */
    recognised: number;
    /**
     * What is still deferred at its end.
     */
    remaining: number;
}

/** What befalls a worker, a file or a stream of the host: the core never meets it. */
type HostError = 
/** The worker was ended from outside, most often because the browser or the machine ran out of memory. The next call starts another. */
{
    code: "worker-gone";
    params: {
        detail: string | null;
    };
}
/** The file is another one than was opened: its size or its time has changed since, or the browser no longer lets it be read. */
 | {
    code: "file-changed";
    params: Record<string, never>;
}
/** A stream that is being read already, or was. */
 | {
    code: "stream-locked";
    params: Record<string, never>;
}
/** A stream of more than `streamLimit`, in MB. */
 | {
    code: "stream-too-large";
    params: {
        most: number;
    };
}
/** The host does not keep what was read: its memory or its disk is full, or refused. */
 | {
    code: "storage-refused";
    params: {
        detail: string;
    };
}
/** A gzip file that is cut off, damaged, or followed by what is no gzip. `member` is counted from 1: a file may have several. */
 | {
    code: "damaged-gzip";
    params: {
        problem: GzipProblem;
        member: number;
    };
};
/** What befalls the text of a query. */
type QueryError = 
/** A name or a value that a dialect cannot quote: too long, or with a character that no quotes hold. */
{
    code: "unusable-name";
    params: {
        name: string;
        value: string;
        dialect: string;
    };
};
/** What is wrong with a gzip file. */
type GzipProblem = "cut-off" | "damaged" | "trailing-bytes";
/** An error as data: its code, and the parameters that go with it. */
type ErrorData = ErrorData$1 | HostError | QueryError;

/** The stable code of an error. */
type ErrorCode = ErrorData["code"];
/** The parameters that go with an error code. */
type ErrorParams<C extends ErrorCode = ErrorCode> = Extract<ErrorData, {
    code: C;
}>["params"];
/** An impossible input. `code` is stable; `params` give the field, the place and the value. */
declare class LoyaltyError extends RangeError {
    readonly code: ErrorCode;
    readonly params: ErrorParams;
    /** The file it is about, if several were opened; line numbers are those of that file. */
    readonly file: string | null;
    constructor(data: ErrorData & {
        file?: string;
    });
    /** A program may hold this class twice, as a module and in CommonJS: an error of one is an error of the other. */
    static [Symbol.hasInstance](thrown: unknown): boolean;
}

/** Anything with a code that a person may have to read. */
type Finding = Assumption | ErrorData | Reason | Warning;

/** The languages that there is a catalogue for: a folder here, and a line in `catalogue.ts`, for each. */
declare const locales: readonly ["en", "da", "nb", "pl"];
/** One of these languages. */
type Locale = (typeof locales)[number];

/**
 * Describes an error, a warning, a reason or an assumption in a sentence.
 *
 * @param finding a LoyaltyError, or an entry of `warnings` or of a report's `assumptions`, or a `reason`
 * @param locale the language; default "en"; English where the catalogue of another language, or its messages of files, are not in use
 * @throws LoyaltyError `invalid-input` for what is no finding
 * @example describe({ code: "no-answers", params: {} }) // "There are no answers yet."
 */
declare function describe(finding: LoyaltyError | Finding, locale?: Locale): string;

/**
 * What a number measures. `percent` and `percentage-points` (a difference of two percentages) take a fraction; `points` are NPS points;
 * `scale` is points on a survey scale; `price` is a unit price, such as that of a loyalty point, whose small decimals matter.
 */
type Unit = "count" | "number" | "percent" | "percentage-points" | "points" | "scale" | "money" | "price" | "years" | "periods" | "p-value";
/** Options of number formatting. */
interface FormatOptions {
    /** A BCP 47 tag; default "en". Words beside a number are English while no catalogue of its language is in use. */
    locale?: string;
    /** An ISO 4217 code; without it, money is a plain number. */
    currency?: string;
    /** The exact number of decimals of a percentage, so that a column lines up; default: up to two. */
    digits?: number;
    /** As many digits as a sentence or the label of a picture needs. */
    brief?: boolean;
    /** Whether a plus is written too, as of a change. */
    sign?: boolean;
}
/**
 * Formats a number for reading, with a minus sign (−) where it is negative. Rounding happens here and nowhere else.
 *
 * @param value the number; `null` is an en dash
 * @param unit what it measures
 * @example format(0.953333, "percent") // "95.33%"
 */
declare function format(value: number | null, unit: Unit, options?: FormatOptions): string;

/** As `init`, for the functions about segments, programmes and strategy. Optional as well. */
declare const initPlanning: () => Promise<void>;

/**
 * Cost of points as a share of members' spend: earn × face value × redemption × unit cost, a fraction.
 *
 * `earn` is points per unit of money, `faceValue` money per point; `redemption` and `unitCost` are fractions.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example pointsCost({ earn: 1, faceValue: 0.01, redemption: 0.8, unitCost: 0.6 }).shareOfSpend // 0.0048
 */
declare function pointsCost(plan: PointsPlan): {
    shareOfSpend: number;
};
/**
 * Cost of cashback as a share of spend, and the break-even lift in spend; both are fractions.
 *
 * cost c = rate × utilisation (default 1); break-even lift c/(gross margin − c), relative to the spend before.
 * If the cost is the whole margin or more, the lift is null with the reason `costs-all-margin`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example cashback({ rate: 0.03, utilisation: 0.9, grossMargin: 0.4 }) // { cost: 0.027, breakEvenLift: 0.0724 }
 */
declare function cashback(plan: CashbackPlan): Cashback;
/** The thresholds of tiers. */
interface TierOptions {
    /** The lowest value of each tier above the first, rising, in the unit of the values. Required. */
    thresholds: ArrayLike<number>;
}
/**
 * Tier of each value: the number of thresholds reached. 0 is below the first; exactly reaching a threshold counts.
 *
 * @throws LoyaltyError `not-increasing`, `not-a-number`, `invalid-input`
 * @example assignTiers([100, 500, 2_000], { thresholds: [500, 1_500] }) // [{ tier: 0 }, { tier: 1 }, { tier: 2 }]
 */
declare function assignTiers(values: ArrayLike<number>, options: TierOptions): {
    tier: number;
}[];
/** Moves between tiers in a period. */
interface TierMoves {
    /** The tiers' names, the lowest first; only to have them in the result. */
    tiers?: ArrayLike<string>;
    /** For each tier, the lowest first, how many went to each tier and, in the last column, left. */
    counts: ArrayLike<ArrayLike<number>>;
}
/** How customers moved between tiers. */
interface TierMigration extends TierMigration$1 {
    /** The tiers' names, if they were given. */
    tiers?: string[];
}
/**
 * Tier migration: members who moved up, down and out, as fractions of all in a tier at the start.
 *
 * `probabilities` are each row divided by its sum; `next` are the customers in each tier at the end, column sums;
 * `projected` is a further period with the same probabilities. Nobody at the start: nulls, with a `reason`.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range`, `not-whole`, `not-a-number`, `invalid-input`
 * @example tierMigration({ counts: [[850, 120, 10, 20], [60, 200, 30, 10], [0, 20, 75, 5]] }).next // [910, 340, 115]
 */
declare function tierMigration(moves: TierMoves): TierMigration;
/**
 * Referral programme: the cost of a referred customer, and whether the programme spreads by itself (k).
 *
 * Cost (referrals × reward + fixed cost)/referrals; k = invites × conversion; total base/(1 − k), including the first
 * customers. Without referrals the cost is null; with k of 1 or more the total is null; each with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example referralProgramme({ referrals: 40, reward: 20, fixedCost: 400 }).costPerReferral // 30
 */
declare function referralProgramme(input: ReferralInput): Referral;
/**
 * Cost of a milestone, in the currency of the reward: members × completion × reward.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example milestoneCost({ members: 1_000, completion: 0.35, reward: 4 }).value // 1400
 */
declare function milestoneCost(milestone: Milestone): {
    value: number;
};
/**
 * Profit from selling points to a partner: points × (sale price − cost × (1 − breakage)).
 *
 * Price and cost are per point, in one currency; breakage is the fraction of points never redeemed.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example partnership({ points: 100_000, salePrice: 0.012, cost: 0.007, breakage: 0.2 }).value // 640
 */
declare function partnership(sale: PartnerSale): {
    value: number;
};
/**
 * Points liability, what is owed for points outstanding: points × (1 − breakage) × cost per point, and the same at face value if given.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example pointsLiability({ points: 1_000_000, breakage: 0.2, costPerPoint: 0.007 }).value // 5600
 */
declare function pointsLiability(outstanding: Outstanding): Liability;
/** The as-of day of a ledger. */
type LedgerOptions = Omit<LedgerInput, "events">;
/**
 * Points ledger: balance = earned − redeemed − expired. The oldest points are redeemed first.
 *
 * Days are "yyyy-mm-dd". Points can be spent until the day before they expire, which is not before they are earned; events after `asOf` are counted in
 * `later` and left out. Events come in any order; those of one day are taken in the order given.
 *
 * @throws LoyaltyError `overdrawn`, `ambiguous`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example pointsLedger([{ date: "2026-01-01", earn: 100 }], { asOf: "2026-12-31" }).balance // 100
 */
declare function pointsLedger(events: ArrayLike<LedgerEvent>, options: LedgerOptions): Ledger;
/** A sale with points, and how they were redeemed. */
interface DeferredRevenueInput extends Omit<DeferredRevenueInput$1, "redeemed" | "expectation"> {
    /** Total points redeemed by the end of each year. */
    redeemed: ArrayLike<number>;
    /**
     * The total redemption expected as of each year: fractions of the points, each 1 or less, or numbers of points, each
     * above 1; default `expectedRedemption`.
     */
    expectation?: ArrayLike<number>;
}
/**
 * Deferred revenue: how a sale is split between goods and points, and when the points' part is recognised.
 *
 * Points' price P = points × point price (default 1) × expected redemption; deferred = sales × P/(sales + P). By
 * the end of a year, deferred × redeemed/expected points is recognised in total (cumulative catch-up). An illustration
 * modelled on IFRS 15, example 52; not accounting advice.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-a-number`, `missing-input`,
 *   `invalid-input`
 * @example deferredRevenue({ sales: 100_000, points: 10_000, expectedRedemption: 0.95, redeemed: [4_500] }).deferred // 8676
 */
declare function deferredRevenue(input: DeferredRevenueInput): DeferredRevenue;
/**
 * Programme ROI: the return on the additional profit; the cost is counted once.
 *
 * Profit = members × (spend with − spend without) × gross margin; ROI = (profit − cost)/cost, a fraction; break-even lift =
 * cost/(members × gross margin), revenue per member. A cost of 0: `roi` is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * programmeRoi({ members: 10_000, spendWith: 132, spendWithout: 120, grossMargin: 0.4, cost: 45_000 }).roi // 0.0667
 */
declare function programmeRoi(input: ProgrammeInput): ProgrammeRoi;
/** A group of customers by the mean and spread of what was measured on them. */
interface SampleSummary {
    /** The mean. */
    mean: number;
    /** The standard deviation of single customers. */
    standardDeviation: number;
    /** How many customers. */
    n: number;
}
/** Members and others before and after: each customer's values, in the same order both times, or four means. */
interface BeforeAndAfter<T extends ArrayLike<number> | number> {
    memberBefore: T;
    memberAfter: T;
    controlBefore: T;
    controlAfter: T;
}
/** A random hold-out. Each customer's value, a mean, or a summary. */
interface HoldOut<T extends ArrayLike<number> | number | SampleSummary> {
    treated: T;
    control: T;
}
/** How members and others changed. Each customer's change, a mean change, or a summary of changes. */
interface Changes<T extends ArrayLike<number> | number | SampleSummary> {
    treatedChange: T;
    controlChange: T;
}
/** Two groups to compare; all fields of one kind. */
type LiftInput = BeforeAndAfter<ArrayLike<number>> | BeforeAndAfter<number> | HoldOut<ArrayLike<number>> | HoldOut<number> | HoldOut<SampleSummary> | Changes<ArrayLike<number>> | Changes<number> | Changes<SampleSummary>;
/** Options of incremental lift. */
interface LiftOptions {
    /** The confidence level of the interval; default 0.95. */
    level?: number;
}
/**
 * Incremental lift of a programme, in the unit of the values.
 *
 * With a random hold-out, mean of treated − mean of control. Without one, the difference in differences: the mean change
 * of members − that of others, with the warning `self-selected`. The interval is lift ± z·√(s²_T/n_T + s²_C/n_C), of the
 * values or of each customer's change; from means alone there is none. An empty group gives null with a `reason`.
 *
 * @throws LoyaltyError `invalid-input` (groups given in different ways), `wrong-length`, `missing-input`,
 *   `not-a-number`, `not-whole`, `out-of-range`, `ambiguous`
 * @example
 * const changes = { mean: 22, standardDeviation: 40, n: 200 };
 * incrementalLift({ treatedChange: changes, controlChange: { mean: 12, standardDeviation: 36, n: 200 } })
 * // lift 10, interval 2.54 to 17.46
 */
declare function incrementalLift(input: LiftInput, options?: LiftOptions): Lift;

/**
 * Rate: a share of a whole, with its Wilson interval (Wilson 1927).
 *
 * value = numerator / denominator, as a fraction. With `population` N, every count is first multiplied by
 * (N−1)/(N−n). Amounts instead of counts (12.5 of 80) have no interval, with the warning `not-a-count`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-a-number`, `missing-input`
 * @example rate({ numerator: 80, denominator: 100 }).interval // { low: 0.7112, high: 0.8666, … }
 */
declare function rate(share: Share, options?: RateOptions): Rate;
/** Repeat purchase rate: customers with two or more orders, of those with at least one. See {@link rate}. */
declare const repeatPurchaseRate: (share: Share, options?: RateOptions) => Rate;
/** Referral rate: customers who came by referral, of all new customers. See {@link rate}. */
declare const referralRate: (share: Share, options?: RateOptions) => Rate;
/** Renewal rate: contracts renewed, of those due for renewal. See {@link rate}. */
declare const renewalRate: (share: Share, options?: RateOptions) => Rate;
/** Upsell rate: customers who upgraded, of those asked. See {@link rate}. */
declare const upsellRate: (share: Share, options?: RateOptions) => Rate;
/** Cross-sell rate: customers who bought a second type of product, of all customers. See {@link rate}. */
declare const crossSellRate: (share: Share, options?: RateOptions) => Rate;
/** Complaint rate: customers who complained, of all customers. See {@link rate}. */
declare const complaintRate: (share: Share, options?: RateOptions) => Rate;
/** Win-back rate: lost customers who came back, of those lost. See {@link rate}. */
declare const winBackRate: (share: Share, options?: RateOptions) => Rate;
/** Conversion rate: visitors who bought, of all visitors. See {@link rate}. */
declare const conversionRate: (share: Share, options?: RateOptions) => Rate;
/** Response rate: surveys completed, of those sent or delivered (state which). See {@link rate}. */
declare const responseRate: (share: Share, options?: RateOptions) => Rate;
/** Staff retention rate: employees who stayed, of those there at the start. See {@link rate}. */
declare const staffRetentionRate: (share: Share, options?: RateOptions) => Rate;
/**
 * Market share: your sales, of all sales in the market. The interval is valid for counts of sales only, not for sales in money;
 * amounts with decimals have none. See {@link rate}.
 */
declare const marketShare: (share: Share, options?: RateOptions) => Rate;
/**
 * Compares two rates: does the second differ from the first?
 *
 * difference = b − a; z and p by the pooled two-sided test; interval by Newcombe 1998, method 10.
 *
 * @throws LoyaltyError as {@link rate}, and `not-whole`
 * @example compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 }).p // 0.0964
 */
declare function compareRates(a: Share, b: Share, options?: LevelOptions): Comparison;

/** The customers of a period, counted at both ends or followed individually. */
type RetentionInput = {
    /** Customers at the start. */
    start: number;
    /** Customers at the end, including new ones. */
    end: number;
    /** Customers acquired in the period. */
    acquired: number;
} | {
    /** Customers at the start. */
    start: number;
    /** How many of them left. */
    lostOfStart: number;
};
/**
 * Retention rate: the share of opening customers that stayed, with its Wilson interval.
 *
 * (end − acquired)/start, or exactly (start − lostOfStart)/start. If customers came back it can exceed 1: then the
 * interval is null, with a warning. `start` 0: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `ambiguous`, `not-a-number`
 * @example retentionRate({ start: 150, end: 193, acquired: 50 }).value // 0.9533
 */
declare function retentionRate(input: RetentionInput, options?: LevelOptions): Rate;
/** A churn rate and its convention. */
interface ChurnRate extends Rate {
    /** Which customers count as lost, and of whom they are a share. */
    convention: ChurnConvention;
}
/**
 * Churn rate: the share of customers lost in a period, by a named convention.
 *
 * "opening-cohort" (lost − lostOfAcquired)/start; "all-lost" lost/start; "midpoint" lost/((start + end)/2);
 * "start-plus-new" lost/(start + acquired). `lost` counts all customers lost, including those acquired in the period.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `invalid-input`
 * @example churnRate({ start: 150, lost: 7 }).value // 0.0467
 */
declare function churnRate(counts: ChurnCounts, options?: ChurnOptions): ChurnRate;
/**
 * Yearly churn from churn per period: 1 − (1 − loss)^periodsPerYear, never periods × loss.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example annualRate(0.05) // 0.4596
 */
declare function annualRate(loss: number, periodsPerYear?: number): number;
/**
 * Churn per period from yearly churn: 1 − (1 − annual)^(1/periodsPerYear).
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodRate(0.2) // 0.0184
 */
declare function periodRate(annual: number, periodsPerYear?: number): number;
/**
 * Customer lifetime in periods, with constant churn: mean 1/churn, half-life ln ½ / ln(1 − churn).
 * With a churn of 0 both are null, with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example lifetime(0.05) // { mean: 20, halfLife: 13.51 }
 */
declare function lifetime(churn: number): Lifetime;
/**
 * MRR bridge, recurring revenue from start to end: end = start + new + expansion + reactivation − contraction − churned.
 *
 * Churn rates are fractions of the start. Net churn subtracts expansion and reactivation; net retention ignores
 * reactivation. If you state `end`, the parts must add up to it.
 *
 * @throws LoyaltyError `does-not-add-up-to` (with the difference), `part-exceeds-whole`, `out-of-range`, `missing-input`
 * @example mrrBridge({ start: 100, new: 20, expansion: 8, reactivation: 1, contraction: 3, churned: 5 }).end // 121
 */
declare function mrrBridge(movement: MrrMovement): MrrBridge;
/**
 * Revenue retention: gross, net and logo, from what each customer paid before and after, in the same order.
 *
 * gross Σmin(before, after)/Σbefore, so expansion is capped per customer; net Σafter/Σbefore; logo is the share still
 * paying. Customers who paid nothing before are new and left out.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range`, `not-a-number`, `invalid-input`
 * @example revenueRetention([100, 100, 100], [150, 80, 0]).gross // 0.6
 */
declare function revenueRetention(before: ArrayLike<number>, after: ArrayLike<number>): RevenueRetention;
/**
 * Response times and service level: the median, the 90th percentile (type 7), and the share within `target`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example serviceLevel([10, 20, 90], { target: 60 }).within.value // 0.6667
 */
declare function serviceLevel(durations: ArrayLike<number>, options: {
    target: number;
}): ServiceLevel;

/** How often each answer of a scale was given, from the lowest answer up. */
interface AnswerCounts {
    counts: ArrayLike<number>;
}
/** Answers from 0 to 10: one by one, counted by answer (eleven counts), or counted by group. */
type NpsAnswers = ArrayLike<number> | AnswerCounts | Groups;

/** A named group of customers with its answers from 0 to 10: one by one, counted by answer, or counted by group. */
type NamedSegment = {
    name: string;
} & ({
    scores: ArrayLike<number>;
} | AnswerCounts | Groups);
/**
 * Pairwise segment tests of NPS: (1, 2), (1, 3), … (2, 3), …; difference = b − a by adjusted Wald.
 *
 * `adjustedP` is by default Holm's (1979), so that all conclusions hold together; `adjust: "none"` switches it off. Do not
 * rank by scores alone, and do not read overlapping intervals as "no difference".
 *
 * @throws LoyaltyError as `nps`
 */
declare function compareSegments(segments: readonly NamedSegment[], options?: SegmentOptions): SegmentPair[];
/**
 * NPS over segments in two ways that are often confused: all answers pooled, and the mean of the segments' scores. State
 * which you report.
 *
 * @throws LoyaltyError as `nps`
 */
declare function segmentScores(segments: readonly NamedSegment[], options?: NpsOptions): SegmentScores;
/**
 * Driver analysis of a 0–10 score: importance, performance, gap and quadrant of each rating, in the order given.
 *
 * importance = Spearman's ρ with the score; performance = mean rating; gap = NPS of those who rated at or above the median
 * minus NPS of those below. Quadrants are cut at the mean of each axis. A column of texts holds categories: its gap is the
 * best category's NPS minus the worst's, without ρ. A null is no answer, and `n` is the number of pairs.
 *
 * @throws LoyaltyError `wrong-length`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
declare function drivers(outcome: ArrayLike<number | null>, ratings: Readonly<Record<string, ArrayLike<number | null> | ArrayLike<string | null>>>): Driver[];
/**
 * Promoters, passives and detractors: size, share and, if revenue is given, revenue.
 *
 * @param revenue what each customer pays, in the order of the scores
 * @throws LoyaltyError `wrong-length`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
declare function loyaltyLevels(scores: ArrayLike<number>, revenue?: ArrayLike<number>): LoyaltyLevel[];
/**
 * Value of moving customers up a level: customers × conversion × (to − from).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example upgradeValue({ customers: 300, from: 700, to: 1200, conversion: 0.1 }).value // 15000
 */
declare function upgradeValue(upgrade: Upgrade): {
    value: number;
};
/** What one contact of a customer answered. */
interface ContactAnswer {
    /** The customer that the contact belongs to. */
    account: string | number;
    /** The answer, 0–10. */
    score: number;
    /** What the account pays; needed when the unit is "revenue". */
    revenue?: number;
}
/**
 * NPS by account, when several contacts of one customer answer: by respondent, by account (one vote each, the mean of its
 * contacts'), or weighted by the account's revenue. The unit is required, and repeated in the result.
 *
 * The interval treats the contacts of an account as one cluster (Cochran 1977, eq. 9A.9).
 *
 * @throws LoyaltyError `missing-input`, `revenue-differs`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
declare function npsByAccount(answers: readonly ContactAnswer[], options: AccountOptions): AccountNps;

/** What one customer has done, in any order of time. */
interface CustomerActivity {
    /** The days of the orders, `yyyy-mm-dd`. */
    dates: ArrayLike<string>;
    /** Their amounts, in the same order. */
    amounts?: ArrayLike<number>;
    /** The days of contacts or complaints, `yyyy-mm-dd`. */
    contacts?: ArrayLike<string>;
}
/** The limits from which a customer is to watch, or at risk. */
interface SignalOptions extends SignalOptions$1 {
    /** The as-of day, `yyyy-mm-dd`. Required: nothing here reads a clock. */
    asOf: string;
}
/**
 * Early-warning signals of one customer from the days of their orders, or of several customers.
 *
 * Overdue ratio: days since the last order / the customer's own median gap. Trend: the mean amount of the last 2 orders
 * ÷ that of the 2 before − 1; likewise of gaps and contacts. `signals` says which of them have reached their limits, which are
 * options and part of the result. `status` is `at-risk` by the overdue ratio alone, and `watch` by any signal; with fewer than three
 * order days it is `insufficient`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `not-a-number`, `out-of-range`, `wrong-length`
 * @example signals(["2026-01-01", "2026-01-31", "2026-03-02"], { asOf: "2026-05-01" }).overdueRatio // 2
 */
declare function signals(dates: ArrayLike<string>, options: SignalOptions): Signals;
declare function signals(customers: ArrayLike<CustomerActivity>, options: SignalOptions): Signals[];

/** A customer on both axes of loyalty. A null, undefined or absent axis is unknown. */
interface CustomerAxes {
    /** What the customer does: orders, for example. */
    behaviour?: number | null | undefined;
    /** What the customer says: an answer from 0 to 10, for example. */
    attitude?: number | null | undefined;
}
/** The cut-off of each axis, itself included. Both are required: the choice is yours. */
interface MatrixOptions {
    behaviourCutoff: number;
    attitudeCutoff: number;
}
/**
 * Loyalty matrix: who is loyal in what they do, what they say, both or neither (Dick & Basu 1994).
 *
 * At or above both cut-offs "true"; the attitude's only "latent"; the behaviour's only "spurious"; neither "none". With
 * an axis missing "unclassified": one is never derived from the other.
 *
 * @throws LoyaltyError `not-a-number`, `missing-input`, `invalid-input`
 * @example
 * loyaltyMatrix([{ behaviour: 6, attitude: 5 }], { behaviourCutoff: 3, attitudeCutoff: 9 }).classes // ["spurious"]
 */
declare function loyaltyMatrix(customers: ArrayLike<CustomerAxes>, options: MatrixOptions): LoyaltyMatrix;
/**
 * Customer binding: the share of each kind of tie (Meffert & Backhaus 1994; Bliemel & Eggert 1998), as fractions.
 *
 * Each number of customers divided by their sum; `voluntary` is the emotional share. With no customers: nulls, with a
 * `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * bindingShares({ situational: 10, technical: 15, contractual: 25, economic: 20, emotional: 30 }).voluntary // 0.3
 */
declare function bindingShares(bindings: Bindings): BindingShares;
/**
 * Chain of effects (Bruhn 2016): bought once, satisfied, loyal, bought again.
 *
 * `steps` are the fractions that go on from each count to the next, `overall` the last count of the first. A step that
 * nobody reached has a null behind it; with nobody at the start `overall` is null too, with a `reason`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-whole`, `not-a-number`, `invalid-input`
 * @example chainOfEffects([1_000, 700, 450, 300]).overall // 0.3
 */
declare function chainOfEffects(counts: ArrayLike<number>): Chain;
/** What customers expected and what they received, on one scale. */
interface Expectation {
    expected: number;
    received: number;
}
/**
 * Expectation gap: received minus expected, in points of the scale; below 0, customers were disappointed (Oliver 1980).
 *
 * @throws LoyaltyError `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example expectationGap({ expected: 4.5, received: 4.2 }).gap // −0.3
 */
declare function expectationGap(expectation: Expectation): {
    gap: number;
};
/**
 * Profit lift: the change in customer value from a change in retention, as a fraction (Gupta & Lehmann 2003).
 *
 * CLV(r₂)/CLV(r₁) − 1 with CLV(r) = m·r/(1 + d − r), the first payment next period. r₂ = retention + change in
 * "points", retention × (1 + change) if "relative". Retention and discount are per the same period. From a retention of
 * 0, and where the value has no limit, it is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example profitLift({ retention: 0.8, change: 0.05, unit: "points", discount: 0.1 }).value // 0.275
 */
declare function profitLift(change: RetentionChange): ProfitLift;
/** Acquisition cost, and its assumed multiple of the cost of retention. */
interface AcquisitionCost {
    /** Customer acquisition cost (CAC). */
    cac: number;
    /** How many times as much as keeping a customer: your assumption. */
    multiple: number;
}
/**
 * Cost of keeping a customer, if winning one costs `multiple` times as much: cac/multiple, in the currency of `cac`.
 *
 * The multiples in circulation (5, 5 to 25, 16) are claims that nobody has verified; a warning says so.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example acquisitionOrRetention({ cac: 200, multiple: 5 }).value // 40
 */
declare function acquisitionOrRetention(cost: AcquisitionCost): AssumedFigure;
/**
 * Profit from offers: contacts × probability × margin − contacts × cost, in their currency.
 *
 * The probabilities in circulation (60–70% for customers, 5–20% for prospects) are claims that nobody has verified; a
 * warning says so.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example sellingOdds({ contacts: 100, probability: 0.6, margin: 100, cost: 5 }).value // 5500
 */
declare function sellingOdds(offers: Offers): AssumedFigure;
/** When a goal was set, when it is due, and today. */
interface Times<T extends string | number> {
    start: T;
    end: T;
    today: T;
}
/** A dated goal. Its times are three days "yyyy-mm-dd", or three numbers in one unit of your choice. */
type DatedGoal = Omit<GoalInput, keyof Times<number>> & (Times<string> | Times<number>);
/**
 * Goal: the target value, the pace still required, and whether you are on track.
 *
 * Target baseline + change in "points", baseline × (1 + change) if "relative"; pace (target − current)/time left;
 * progress (baseline − current)/(baseline − target); on track if progress ≥ elapsed share of the time.
 *
 * With days the pace is per month of 365/12 days, and errors count days from `start`; with numbers it is per their unit.
 * On the last day `requiredPace` is null with a `reason`; without `current`, progress is null.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * goal({ baseline: 0.05, change: -0.1, unit: "relative", current: 0.048, start: 0, end: 12, today: 6 }) // progress 0.4
 */
declare function goal(input: DatedGoal): Goal;
/** A figure of a scorecard: a value, a share whose change can be tested, or null for not known. */
type ScorecardValue = number | {
    numerator: number;
    denominator: number;
} | null;
/** The figures of one period. */
interface ScorecardPeriod {
    /** Its name, as in "2026 Q1". */
    period: string;
    /** The figures by name. */
    figures: Record<string, ScorecardValue>;
}
/** Options of a scorecard by figure; those of unknown figures are not used. */
interface ScorecardOptions {
    /** Which kind of loyalty each one measures; default: not stated. */
    loyalty?: Record<string, LoyaltyKind>;
    /** Your own benchmark of each, in its unit; default: none. */
    benchmarks?: Record<string, number>;
}
/** A figure in each period, the earliest first. */
interface ScorecardRow extends Omit<ScoreRow, "periods"> {
    periods: (ScoreCell & {
        period: string;
    })[];
}
/**
 * Scorecard: figures over periods, each with its change from the period before and its distance from your own benchmark.
 *
 * change = value − value before. Shares have Wilson's interval, and if they are counts their change has Newcombe's and
 * a two-sided p-value, as in `compareRates`, at 95%. A figure that a period lacks is null there.
 *
 * @param periods the earliest first
 * @returns a row for each figure, in the order in which they first appear
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example
 * scorecard([
 *   { period: "2025", figures: { retention: { numerator: 80, denominator: 100 } } },
 *   { period: "2026", figures: { retention: { numerator: 90, denominator: 100 } } },
 * ])[0]?.periods[1]?.change // 0.1
 */
declare function scorecard(periods: ArrayLike<ScorecardPeriod>, options?: ScorecardOptions): ScorecardRow[];

/**
 * Net Promoter Score (NPS) in points, −100 to 100.
 *
 * score = 100·(promoters − detractors)/n, promoters answering 9–10 and detractors 0–6 (Reichheld 2003). The default interval
 * is adjusted Wald (¾, 1½ and ¾ answers added). No answers: `score` is null with a `reason`.
 *
 * NPS and Net Promoter are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.
 *
 * @throws LoyaltyError `score-outside-scale`, `fractional-score`, `not-a-number`, `wrong-counts`, `out-of-range`,
 *   `not-whole`, `part-exceeds-whole`, `missing-input`, `invalid-input`
 * @example nps({ promoters: 50, passives: 30, detractors: 20 }).score // 30, interval 14.05 to 44.20
 */
declare function nps(answers: NpsAnswers, options?: NpsOptions): Nps;
/**
 * Compares two NPS: does the second differ from the first? In points.
 *
 * difference = b − a; z = difference/√(SE_a² + SE_b²), two-sided. By adjusted Wald, the default, the difference and
 * both standard errors come from counts with ¾, 1½ and ¾ answers added, so it is not exactly the difference of scores.
 *
 * @throws LoyaltyError as {@link nps}
 */
declare function compareNps(a: NpsAnswers, b: NpsAnswers, options?: CompareNpsOptions): Comparison;
/**
 * Customer satisfaction (CSAT); default: the share of the two best answers (top two boxes).
 *
 * Shares have Wilson's interval; the mean's is x̄ ± z·s/√n; the net share has that of an NPS.
 *
 * @param ratings single answers, or how often each answer was given, from the lowest up
 * @param options `scale` is required: `[1, 5]`
 * @throws LoyaltyError `missing-input`, `score-outside-scale`, `fractional-score`, `wrong-counts`, `out-of-range`, …
 * @example csat({ counts: [4, 6, 10, 30, 50] }, { scale: [1, 5] }).value // 0.8
 */
declare function csat(ratings: ArrayLike<number> | AnswerCounts, options: CsatOptions): Csat;
/**
 * Customer Effort Score (CES): the mean answer on 1–5 or 1–7, and on 1–7 the shares of 5 and more, of 6 and more, and the net share.
 *
 * @param ratings single answers, or how often each answer was given, from the lowest up
 * @param options `scale` and `direction` are required: does a high answer mean ease, or effort?
 * @throws LoyaltyError `missing-input`, `unsupported-scale`, `score-outside-scale`, `fractional-score`, …
 * @example ces([5, 6, 7], { scale: [1, 7], direction: "ease" }).mean // 6
 */
declare function ces(ratings: ArrayLike<number> | AnswerCounts, options: CesOptions): Ces;
/**
 * Sample size for an NPS with a given margin of error: ⌈v·z²/d² − 3⌉, d = margin/100.
 *
 * `variance` is that of one answer coded 1, 0, −1; default 1, the largest possible; 0.61 for 50/30/20.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`
 * @example npsSampleSize({ margin: 10, variance: 0.61 }).n // 232
 */
declare function npsSampleSize(precision: NpsPrecision): SampleSize;
/**
 * Sample size in each of two groups to detect a difference in NPS: ⌈2v(z₁₋α/₂ + z_power)²/d² − 3⌉.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`
 * @example npsComparisonSampleSize({ difference: 10, variance: 0.61 }).perGroup // 955
 */
declare function npsComparisonSampleSize(change: NpsChange): GroupSize;
/**
 * Sample size for a share with a given margin of error (Cochran 1977): n₀ = z²p(1−p)/d², with a population n₀/(1 + (n₀−1)/N).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example rateSampleSize({ margin: 0.05 }).n // 385
 */
declare function rateSampleSize(precision: RatePrecision): SampleSize;
/**
 * Promoters needed, how many more to bring an NPS to `target` points: ⌈(T·n − (p − d))/(1 − T)⌉, at least 0.
 * 100 points cannot be reached by adding promoters: `promoters` is null, with the reason `out-of-reach`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example promotersNeeded({ promoters: 50, passives: 30, detractors: 20, target: 40 }).promoters // 17
 */
declare function promotersNeeded(input: Groups & {
    target: number;
}): PromotersNeeded;

/**
 * Average order value: revenue per order, in the currency of `revenue`. No orders: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example averageOrderValue({ revenue: 50_000, orders: 1_000 }).value // 50
 */
declare function averageOrderValue(sales: Sales): Figure;
/**
 * Purchase frequency: orders / customers / periods.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example purchaseFrequency({ orders: 1_000, customers: 400 }).value // 2.5
 */
declare function purchaseFrequency(counts: OrderCounts): Figure;
/**
 * Customer lifetime value, simple, as revenue and as profit: order value × frequency × lifetime, and that × margin.
 *
 * Frequency and lifetime are by default per year, or name both units; a year has 12 months, 4 quarters, 52 weeks, 365 days.
 *
 * @throws LoyaltyError `missing-unit`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example lifetimeValue({ orderValue: 50, frequency: 4, lifetime: 3, margin: 0.2 }) // { revenue: 600, profit: 120 }
 */
declare function lifetimeValue(input: LifetimeValueInput): LifetimeValue;
/**
 * Lifetime value in perpetuity: the present value of a margin until the customer leaves (Gupta & Lehmann 2003).
 *
 * First payment next period: m·r/(1 + d − r(1 + g)); now: m(1 + d)/(1 + d − r(1 + g)). If payments grow as fast as
 * they are discounted, `value` is null with the reason `diverges`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example perpetuityValue({ margin: 100, retention: 0.8, discount: 0.1 }).value // 266.67
 */
declare function perpetuityValue(stream: Perpetuity): Figure;
/**
 * Lifetime value over a horizon, the present value of a margin: Σ m·rᵗ/(1 + d)ᵗ for t = 1…n.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example discountedValue({ margin: 100, retention: 0.8, discount: 0.1, periods: 5 }).value // 212.41
 */
declare function discountedValue(horizon: Horizon): DiscountedValue;
/**
 * Discount rate per period from a yearly one: (1 + annual)^(1/periodsPerYear) − 1.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodDiscount(0.1) // 0.00797
 */
declare function periodDiscount(annual: number, periodsPerYear?: number): number;
/**
 * Historic customer value: the sum of past margins.
 *
 * @throws LoyaltyError `not-a-number`, `invalid-input`
 * @example historicValue([10, 20.5]).value // 30.5
 */
declare function historicValue(margins: ArrayLike<number>): {
    value: number;
};
/**
 * LTV : CAC ratio and payback. All per period of `churn`.
 *
 * m = revenue × margin: LTV m/c, ratio LTV/CAC, payback CAC/m. Churn-adjusted payback: the margin of period k weighs
 * (1−c)^(k−1); interpolated within the last period, and null if the cost is never earned back.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `too-large`
 * @example acquisition({ revenuePerCustomer: 100, grossMargin: 0.8, churn: 0.05, cac: 500 }).ratio // 3.2
 */
declare function acquisition(input: AcquisitionInput): Acquisition;
/**
 * Share of wallet: the share of category spend that customers spend with you, pooled and as the mean per customer.
 *
 * @param own what each customer spends with you
 * @param category what each customer spends in the category, including with you, in the same order
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-a-number`, `invalid-input`
 * @example shareOfWallet([500, 90], [1000, 100]) // { pooled: 0.5364, mean: 0.7, n: 2 }
 */
declare function shareOfWallet(own: ArrayLike<number>, category: ArrayLike<number>): ShareOfWallet;
/**
 * Wallet Allocation Rule, the share of wallet that a brand's rank predicts: (1 − rank/(n + 1))·2/n (Keiningham et al. 2011).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example walletAllocation({ rank: 1, brands: 3 }).share // 0.5
 */
declare function walletAllocation(place: BrandRank): {
    share: number;
};

export { LoyaltyError, acquisition, acquisitionOrRetention, annualRate, assignTiers, averageOrderValue, bindingShares, cashback, ces, chainOfEffects, churnRate, compareNps, compareRates, compareSegments, complaintRate, conversionRate, crossSellRate, csat, deferredRevenue, describe, discountedValue, drivers, expectationGap, format, goal, historicValue, incrementalLift, init, initPlanning, lifetime, lifetimeValue, loyaltyLevels, loyaltyMatrix, marketShare, milestoneCost, mrrBridge, nps, npsByAccount, npsComparisonSampleSize, npsSampleSize, partnership, periodDiscount, periodRate, perpetuityValue, pointsCost, pointsLedger, pointsLiability, profitLift, programmeRoi, promotersNeeded, purchaseFrequency, rate, rateSampleSize, referralProgramme, referralRate, renewalRate, repeatPurchaseRate, responseRate, retentionRate, revenueRetention, scorecard, segmentScores, sellingOdds, serviceLevel, shareOfWallet, signals, staffRetentionRate, tierMigration, upgradeValue, upsellRate, walletAllocation, winBackRate };
export type { AccountManager, AccountManagers, AccountNps, AccountOptions, Acquisition, AcquisitionCost, AcquisitionInput, ActivityRoles, Adjustment, AgeRange, AliveBand, Answer, AnswerCounts, AssumedFigure, Assumption, AtRisk, AtRiskList, AverageCell, BaseHighlights, BaseOverview, BaseOverviewOptions, BeforeAndAfter, BindingShares, Bindings, BrandRank, CalibrationEnd, Cashback, CashbackPlan, CategoryRoles, CausesOfLeaving, Cell, Ces, CesOptions, Chain, ChangeUnit, Changes, Checkpoint, ChiSquareTest, Churn, ChurnConvention, ChurnCounts, ChurnOptions, ChurnPeriod, ChurnRate, Cohort, CohortAnchor, CohortKind, CohortMeasure, CohortOptions, CohortPair, Cohorts, Column, ColumnType, CommentOptions, CompareNpsOptions, Comparison, ConditionalRegularity, ContactAnswer, ContractualModel, ErrorData$1 as CoreError, CountedBy, Cox, CoxOfColumns, CoxOptions, CrossBuying, CrossBuyingOptions, Csat, CsatDefinition, CsatOptions, CumulativeIncidence, CurveColumns, CurvePoint, CustomerActivity, CustomerAxes, CustomerRoles, CustomerSpending, CustomerSummary, CutsOrder, DateBasis, DateOrder, DatedGoal, DecimalBasis, DecimalMark, DeferredRevenue, DeferredRevenueInput, Delimiter, Direction, DiscountGroup, DiscountPeriod, DiscountedValue, Discounts, Driver, Effect, EffectsOverTime, Encoding, EndDay, Engagement, EngagementPeriod, ErrorCode, ErrorData, ErrorParams, EventKind, EventRoles, ExchangeRate, ExitOptions, ExitReason, ExitReasons, Expectation, ExpectedType, Falling, Figure, FileHints, FileKind, FileRead, Finding, FineGray, FirstPayment, FittedModel, FittedRegular, FittedSpend, FormatOptions, FrequencyCount, GapPattern, GapPercentile, Gaps, GivenModel, Goal, GoalInput, Gone, GrayTest, GroupEvents, GroupSize, GroupSummary, GroupSurvival, Grouped, Groups, Guess, GuessReason, GuessedRoles, GzipProblem, Highlight, HighlightOptions, Highlights, Hints, HoldOut, Holdout, Horizon, HostError, InactivityBasis, IncidenceAt, IncidenceCurves, IncidenceOptions, Interval, KaplanMeier, KaplanMeierOptions, KindAfter, KindsBought, Layout, LeavingCustomer, LeavingList, LeavingOptions, Ledger, LedgerEvent, LedgerInput, LedgerOptions, Level, LevelComments, LevelOptions, Liability, LifeTableRow, Lifetime, LifetimeRoles, LifetimeValue, LifetimeValueInput, Lift, LiftInput, LiftOptions, Locale, LogRank, Lot, Loyalty, LoyaltyCounts, LoyaltyKind, LoyaltyLevel, LoyaltyMatrix, ManagerOptions, Matched, MatchedLevels, MatchedOrders, MatrixOptions, Mean, Meaning, Measure, MedianInterval, Method, MetricBenchmark, MetricBenchmarks, Milestone, ModelName, MrrBridge, MrrMovement, MrrOptions, MrrPeriod, MrrPeriods, NamedSegment, NelsonAalen, NewCustomers, NextByFrequency, Nps, NpsAnswers, NpsChange, NpsMethod, NpsOptions, NpsPrecision, OddPrice, Offers, OffsetFrom, OpenQuestion, OrderCounts, OrderGroups, OrderSegment, OrderSegments, OrderStanding, OrdersCurves, OrdersReport, OrdersRfm, OrdersSurvivalOptions, Outstanding, Overview, OverviewOptions, PartnerSale, Period, PeriodOptions, Perpetuity, PlanSurvival, PointsPlan, Predicted, PredictionError, PredictionIntervals, PriceProblem, Problem, ProfitLift, ProgrammeInput, ProgrammeRoi, PromotersNeeded, ProportionalHazards, ProportionalHazardsOptions, Quadrant, QueryError, Question, QuestionCode, Quotes, Ranked, Rate, RateOptions, RatePrecision, Reason, Referral, ReferralInput, RefundLines, RefundRule, Refunds, Regularity, RenewalDiscounts, RenewalGroups, RenewalOptions, Reply, Report, RetentionChange, RetentionCounts, RetentionInput, RevenueChurn, RevenueRetention, RfmColumns, RfmCutoffs, RfmMap, RfmMethod, RfmMigration, RfmOptions, RfmSegment, RfmSummary, RisingContacts, RisingCustomer, RisingLimits, RisingOptions, Role, RoleHints, RolesByKind, RowsKind, RowsOptions, RowsReport, Sales, SampleSize, SampleSummary, Scale, Scan, ScoreCell, ScoreRow, ScorecardFigure, ScorecardInput, ScorecardOptions, ScorecardPeriod, ScorecardRow, ScorecardSeries, ScorecardValue, SegmentFigure, SegmentFigures, SegmentNps, SegmentOptions, SegmentPair, SegmentScores, SegmentSurvival, Sensitivity, ServiceLevel, ServiceLevels, ServiceOptions, ServicePeriod, Share, ShareOfWallet, SheetRead, Signal, SignalLimits, SignalOptions, SignalStatus, Signals, SignupCohortOptions, SignupCohorts, SkipReason, SkippedRows, StateMeaning, StateRows, SubscriberGroups, SubscriptionChurn, SubscriptionChurnOptions, SubscriptionCurves, SubscriptionFigureOptions, SubscriptionMetric, SubscriptionOptions, SubscriptionRoles, SubscriptionScorecard, SurveyAccountNps, SurveyComments, SurveyFigure, SurveyFigureOptions, SurveyLevels, SurveyMatrix, SurveyMetric, SurveyQuestion, SurveyReport, SurveyRoles, SurveyTrend, SurvivalCurve, Survivors, TenureOptions, Term, TierMigration, TierMoves, TierOptions, Ties, TimeTransform, TimeUnit, TimeZone, Times, Tracked, TransactionOptions, TransactionRoles, TrendPoint, TriedK, TypedCell, TypedRows, Unit, Upgrade, Value, Vote, Warning, YearOfPoints };
