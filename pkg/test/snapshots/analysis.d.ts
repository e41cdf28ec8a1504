/** A cell; null and undefined are empty cells. */
type CsvValue = string | number | boolean | null | undefined;
/** How a reader's spreadsheet takes CSV: where a comma stands in numbers, semicolons part the cells. */
interface CsvStyle {
    /** Between two cells; default: a comma. */
    separator?: "," | ";" | "\t" | undefined;
    /** In numbers; default: a point. */
    decimal?: "." | "," | undefined;
}
/**
 * Writes rows as CSV: lines ending in CR LF, with commas and decimal points unless a style says otherwise.
 *
 * Objects get a header line, with the keys of all rows in order of first appearance; lists are written as they are. What a
 * spreadsheet would run as a formula is escaped with an apostrophe: `=`, `+`, `-`, `@` (full-width ones too) where a cell begins, be it by
 * semicolons, tabs, bars or line ends within the text, and behind blanks and invisible characters. Of a text they are escaped whatever follows,
 * so that `+4512345678` stays the telephone number it is; a number (`-5`, not `"-5"`) never is.
 *
 * @throws LoyaltyError `invalid-input` for what are no rows, a style that is none, and commas both in numbers and between cells
 * @example toCsv([{ customer: "=1+1", value: -5 }]) // "customer,value\r\n'=1+1,-5\r\n"
 */
declare function toCsv(rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[], style?: CsvStyle): string;

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
interface CohortOptions$1 {
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
 * What one customer has done, in any order of time.
 */
interface CustomerActivity {
    /**
     * The days of the orders, `yyyy-mm-dd`.
     */
    dates: string[];
    /**
     * Their amounts, in the same order.
     */
    amounts?: number[];
    /**
     * The days of contacts or complaints, `yyyy-mm-dd`.
     */
    contacts?: string[];
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
interface DeferredRevenueInput {
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
interface RowsOptions$1 {
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
interface SignalOptions {
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
interface SubscriptionOptions$1 {
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
interface TierMigration {
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
 * Moves between tiers.
 */
interface TierMoves {
    /**
     * From each tier, the lowest first, how many went to each tier and, last, left.
     */
    counts: number[][];
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
interface TransactionOptions$1 {
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

/** An engine's SQL. */
type DialectName = "spark" | "duckdb" | "bigquery" | "snowflake" | "postgresql";

/** What every query asks for. */
interface QueryOptions {
    /** Whose SQL. */
    dialect: DialectName;
    /** The table: a text is divided at its dots; a list gives the parts as they are. */
    table: string | readonly string[];
    /** Cells that stand for fewer customers (or answers) are withheld, in the query itself. Default: 1, which withholds none. */
    minimumCustomers?: number;
}
/** How the days of a table are read. */
interface DayOptions {
    /** The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the table. */
    asOf?: string;
    /** The time zone in which a time is a day, by its IANA name; default: days are taken as the engine has them. */
    timeZone?: string;
}

/** The states of rows that count. */
interface States {
    /** As they stand in the column `status`. A row without a state counts. */
    counts: readonly string[];
    /** Those of rows that count as refunds where the amount is below zero. */
    refunded?: readonly string[];
}

/** The columns of a table of orders, by name. */
interface OrdersColumns {
    /** Who. Rows without a customer, and those of guests, are left out. */
    customer: string;
    /** When: a date or a time. */
    date: string;
    /** For how much; below zero it is a refund. Without it there are no figures of money. */
    amount?: string;
    /** The number that the lines of one order share; without it, the lines of a customer's day are one order. */
    order?: string;
    /** How many pieces: the amount is then the price of one. */
    quantity?: string;
    /** What customers are divided by: each is in the segment of their first order. */
    segment?: string;
    /** The state of the order; `states` says which of them count. */
    status?: string;
    /** The currency of the amount; `currency` says which one counts. */
    currency?: string;
}
/** Which orders count, and how. */
interface OrdersQueryOptions extends QueryOptions, DayOptions {
    columns: OrdersColumns;
    /** Which states count, where there is a column `status`. */
    states?: States;
    /** The currency of the rows that count, as it stands in the column `currency`. */
    currency?: string;
    /** What amounts below zero do: reduce revenue (`net`, default), or nothing (`leave-out`). They are never an order. */
    refunds?: "net" | "leave-out";
}

/** When a customer counts as retained: in that period, in it or later, or in a window of several. */
type RetentionKind = "classic" | "unbounded" | "bracket";
/** Which matrix to make. */
interface CohortMatrixOptions extends OrdersQueryOptions {
    /** The length of a period, by the calendar; default `month`. */
    period?: Period;
    /** When a customer counts as retained; default `classic`. */
    kind?: RetentionKind;
    /** The ages at which brackets begin, rising from 0; the last one ends the last bracket. Default: 0, 1, 2, 4, 8 and so on. */
    brackets?: readonly number[];
}

/** Which summary to make. */
interface SummaryOptions extends OrdersQueryOptions {
    /**
     * The last day that the models see, `yyyy-mm-dd`: the summary is of that day, and what each customer bought from then until `asOf` is
     * counted apart, to judge a model by. Default: no days are held out.
     */
    calibrationEnd?: string;
}

/** Which compressed summary to make. */
interface CompressedSummaryOptions extends SummaryOptions {
    /**
     * Times are rounded to so many days, so that billions of customers share few histories; a repeat is never rounded away. Parameters change
     * little as long as it is short beside the time between purchases. Default: 1, exact.
     */
    roundDays?: number;
}

/** The columns of a table of subscriptions, by name. */
interface SubscriptionsColumns {
    /** Who. */
    customer: string;
    /** The first day. */
    start: string;
    /** The end, empty while the subscription is running; a day in 2099 or later counts as empty. */
    end?: string;
    /** The price; for what time, `amountPer` says. */
    amount?: string;
    /** How many seats: the amount is the price of one. */
    quantity?: string;
    /** What customers are divided by, such as the plan: each is in that of their first subscription. */
    segment?: string;
    /** The state; `states` says which of them count. */
    status?: string;
    /** The currency of the amount; `currency` says which one counts. */
    currency?: string;
}
/** Which subscriptions count, and how. */
interface SubscriptionsQueryOptions extends QueryOptions, DayOptions {
    columns: SubscriptionsColumns;
    /** Which day an end is; default `first-without`, the first day without the subscription. */
    endIs?: EndDay;
    /** What the amount is paid for; default `month`. A year is 12 months, a quarter 3, a week 12/52, a day 12/365. */
    amountPer?: Period;
    /** Which states count, where there is a column `status`. */
    states?: States;
    /** The currency of the rows that count, as it stands in the column `currency`. */
    currency?: string;
}

/** Which bridges to make. */
interface MrrBridgeOptions extends SubscriptionsQueryOptions {
    /** The length of a period, by the calendar; default `month`. */
    period?: Period;
    /** A customer who comes back after at least so many days has left and is reactivated; after fewer, paid less and then more again. Default 1. */
    reactivationAfterDays?: number;
}

/** The columns of a table of answers, by name. */
interface SurveyColumns {
    /** The answer. Rows without one are left out. */
    score: string;
    /** What people are divided by. */
    segment?: string;
    /** When it was given: with it, each period has its own row. Answers without a day are in none. */
    date?: string;
}
/** Which answers to count. */
interface SurveyCountsOptions extends QueryOptions, DayOptions {
    columns: SurveyColumns;
    /** What was asked: whether people would recommend (0 to 10), or whether they are satisfied; default `nps`. */
    metric?: "nps" | "csat";
    /** The lowest and the highest answer; needed for `csat`, and always 0 to 10 for `nps`. */
    scale?: readonly [number, number];
    /** The length of a period, by the calendar; default `month`. */
    period?: Period;
}

/** A table of answers. */
type SurveyRows = Omit<SurveyCountsOptions, "metric" | "scale" | "period">;

/** Survival of customers who order, and never say that they leave. */
interface OrdersSurvivalQuery extends OrdersQueryOptions {
    /** A customer counts as lost after more than this many days without an order; default: the 90th percentile of the gaps between orders, as in the overview. */
    inactiveAfterDays?: number;
}
/** Survival of customers who order, or of subscribers. */
type SurvivalTableOptions = OrdersSurvivalQuery | (SubscriptionsQueryOptions & DayOptions);

declare global {
    interface SymbolConstructor {
        readonly asyncDispose: unique symbol;
    }
}
/** What holds a worker and the memory of a file. */
interface Closing {
    /** Ends the worker and forgets what it holds. Left out, both last until the engine collects this object, which may be never. */
    close(): Promise<void>;
    /** `close`, for `await using`. */
    [Symbol.asyncDispose](): Promise<void>;
}

/** A cell: a number, a text, a day (`yyyy-mm-dd`, with its time where it has one), or nothing. */
type CellValue = string | number | null;
/** The time zone in which days are counted. */
interface OfPlace {
    /**
     * The time zone, by its IANA name: `Europe/Copenhagen`. A time with an offset or Z is converted to the day there; a time without one is
     * taken as local there. Default: days are taken as written.
     */
    timeZone?: string;
}
/** Options of reading orders. */
interface TransactionOptions extends Omit<TransactionOptions$1, "timeZone" | "rates">, OfPlace {
    /** What one unit of each other currency is worth in `currency`: `{ EUR: 7.46 }` where that is DKK. */
    rates?: Record<string, number>;
}
/** Options of reading subscriptions. */
interface SubscriptionOptions extends Omit<SubscriptionOptions$1, "timeZone">, OfPlace {
}
/** Options of reading contacts, purchases by category, and signups. */
interface RowsOptions extends Omit<RowsOptions$1, "timeZone">, OfPlace {
}
/** Progress of reading. */
interface Progress {
    bytesRead: number;
    bytesTotal: number;
    rows: number;
}
/** Progress of refits. */
interface Refitted {
    done: number;
    total: number;
}

/** What is used of a web worker: a program without the types of the DOM can name it too. */
interface WorkerLike {
    postMessage(message: unknown, transfer: ArrayBuffer[]): void;
    addEventListener(type: "message" | "messageerror" | "error", listener: (event: any) => void): void;
    terminate(): void;
}

/** Options of every call that can take long. */
interface RunOptions {
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
    /** Called after every mebibyte that is read; not at all where `open` has read the rows already. */
    onProgress?: ((progress: Progress) => void) | undefined;
}
/** How workers are started. */
interface Configuration {
    /**
     * Starts the worker of `loyalkit/analysis/worker`, for sites whose policy forbids `blob:` workers; or is `here`, of
     * `loyalkit/analysis/here`, for service workers, which can start none.
     */
    worker?: () => WorkerLike;
}
/**
 * Sets how workers are started from now on.
 *
 * @example configure({ worker: () => new Worker(new URL("loyalkit/analysis/worker", import.meta.url)) })
 */
declare function configure(configuration: Configuration): void;

/** Signups and last activities of a file's customers. */
interface Activity extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: RowsReport;
    /**
     * Retention by signup cohort: of customers who signed up in each period, how many were still active that many periods later or beyond.
     * Last activities allow no other matrix: `kind` "classic" and "bracket" are refused with `invalid-input`.
     */
    cohorts(options?: SignupCohortOptions & RunOptions): Promise<SignupCohorts>;
}

/** Purchase histories: one entry per customer in each list, all times in one unit. */
interface CustomerHistories {
    /** x: purchases after the first. */
    frequency: ArrayLike<number>;
    /** t_x: the time from the first purchase to the last; 0 without a repeat. */
    recency: ArrayLike<number>;
    /** T: the age, from the first purchase to the end of the observation; under BG/BB, the number of purchase opportunities. */
    age: ArrayLike<number>;
    /** The weight: how many customers an entry stands for; default 1. */
    weight?: ArrayLike<number>;
    /** Time-invariant covariates of each customer, by name. */
    covariates?: Record<string, ArrayLike<number>>;
}
/** Purchase histories with their gaps, as MBG/CNBD-k takes them. */
interface RegularHistories extends CustomerHistories {
    /**
     * The sum of the natural logarithms of each customer's gaps between purchases, in the unit of the other times; 0 without a repeat. May
     * only be left out where `k` is given: for a `k` above 1, the log-likelihood is then null.
     */
    logGaps?: ArrayLike<number>;
}
/** How MBG/CNBD-k is fitted. */
interface RegularFitOptions extends FitOptions {
    /** The shape of the gaps, a whole number from 1 to 100; default "auto": the one with the largest log-likelihood, up to 12. */
    k?: "auto" | number;
}
/** How a model is fitted. */
interface FitOptions {
    /** The confidence level of the intervals; default 0.95. */
    level?: number;
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** A model fitted by maximum likelihood. `P` are the names of its parameters, in order. */
interface ModelFit<P extends string = string, M extends string = string> {
    /** Which model. */
    model: M;
    /** The parameters, in the customers' unit of time; null with a `reason` if nothing could be fitted. */
    parameters: Record<P, number> | null;
    /** Standard errors from the observed information; null if the likelihood has no maximum. */
    standardErrors: Record<P, number> | null;
    /** A confidence interval for each parameter. */
    intervals: Record<P, Interval> | null;
    /** In the unit of time of the customers. */
    logLikelihood: number | null;
    /** Akaike's information criterion (AIC): of two models of the same customers, the lower one fits better. */
    aic: number | null;
    /** Schwarz's Bayesian information criterion (BIC), which penalises parameters more. */
    bic: number | null;
    /** Whether the fit converged. */
    converged: boolean;
    /** Warnings. */
    warnings: Warning[];
    /** Why there are no parameters, or why they are not at a maximum. */
    reason?: Reason;
}
/** BG/NBD or MBG/NBD. */
type BgNbdFit = ModelFit<"r" | "alpha" | "a" | "b", "bg-nbd" | "mbg-nbd">;
/** The fit of one k of MBG/CNBD-k. */
interface FitOfK {
    /** How regular gaps are: 1 is MBG/NBD. */
    k: number;
    /** Its log-likelihood; null without a maximum, and where it depends on gaps that were not given. */
    logLikelihood: number | null;
    /** The parameters; null without a maximum. */
    parameters: Record<"a" | "alpha" | "b" | "r", number> | null;
}
/** MBG/CNBD-k. */
interface MbgCnbdKFit extends ModelFit<"r" | "alpha" | "a" | "b", "mbg-cnbd-k"> {
    /**
     * How regular gaps are: 1 is no regularity, and the model is MBG/NBD; null if nothing could be fitted. A chosen 12 is where the search
     * ends: a larger one may fit better, and can be asked for.
     */
    k: number | null;
    /** Each k that was tried, from 1 on. */
    byK: FitOfK[];
}
/** Pareto/NBD. */
type ParetoNbdFit = ModelFit<"r" | "alpha" | "s" | "beta", "pareto-nbd">;
/** BG/BB. */
type BgBbFit = ModelFit<"alpha" | "beta" | "gamma" | "delta", "bg-bb">;
/** Shifted beta-geometric. */
type ShiftedBetaGeometricFit = ModelFit<"alpha" | "beta", "shifted-beta-geometric">;
/** Beta-discrete-Weibull. */
type BetaDiscreteWeibullFit = ModelFit<"alpha" | "beta" | "c", "beta-discrete-weibull">;
/** A gamma-gamma fit: what customers spend per purchase. */
interface SpendFit extends ModelFit<"p" | "q" | "gamma", "gamma-gamma"> {
    /** The mean over all customers; null with a `reason` if it is infinite. Where all spend the same, there are no parameters. */
    mean: number | null;
    /** The number of customers with a repeat purchase that the fit is based on. */
    customers: number;
    /** Pearson correlation of spend and frequency, which the model assumes to be 0; null if one of them does not vary. */
    correlation: number | null;
}
/** A fit, or the fields of one that say what the model is. */
interface FittedParameters {
    model: string;
    parameters: Readonly<Record<string, number>> | null;
    /** Under MBG/CNBD-k. */
    k?: number | null;
}
/**
 * Fits BG/NBD: who still buys, if each repeat purchase may have been the last (Fader, Hardie & Lee 2005).
 *
 * Purchase rates follow a gamma distribution (`r`, `alpha`); the probability of leaving after a repeat purchase follows a beta
 * distribution (`a`, `b`). Maximum likelihood by a quasi-Newton search over the logarithms of the parameters; standard errors from
 * the observed information. Customers who have bought once always count as active (with a warning); not so in {@link fitMbgNbd}.
 * With `covariates`, `alpha.age` is the effect of one unit of `age`: positive coefficients mean more purchases, or leaving sooner.
 *
 * @throws LoyaltyError `impossible-history`, `wrong-length`, `not-a-number`, `missing-input`, `out-of-range` (the level), `invalid-input`
 * @example (await fitBgNbd({ frequency: [2, 0, 1], recency: [30.4, 0, 1.7], age: [38.9, 38.9, 38.9] })).converged
 */
declare function fitBgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit>;
/**
 * Fits MBG/NBD: BG/NBD in which customers may also leave after the first purchase (Batislam, Denizel & Filiztekin
 * 2007; Hoppe & Wagner 2007).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
declare function fitMbgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit>;
/**
 * Fits Pareto/NBD: who still buys, if customers may leave at any time (Schmittlein, Morrison & Colombo 1987).
 *
 * Purchase rates follow a gamma distribution (`r`, `alpha`), rates of leaving another (`s`, `beta`).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
declare function fitParetoNbd(customers: CustomerHistories, options?: FitOptions): Promise<ParetoNbdFit>;
/**
 * Fits BG/BB: who still buys, with one opportunity to buy per period (Fader, Hardie & Shang 2010). Frequency, recency and age
 * count periods.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `not-whole` for parts of a period; `invalid-input` for covariates
 */
declare function fitBgBb(customers: CustomerHistories, options?: FitOptions): Promise<BgBbFit>;
/**
 * Fits MBG/CNBD-k: MBG/NBD of customers who buy at regular intervals, whose gaps are Erlang(k, λ) (Reutterer, Platzer & Schröder 2021;
 * Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner 2007).
 *
 * The larger `k`, the more regular; at `k` = 1 it is MBG/NBD: no regularity. By default each `k` from 1 to 12 is fitted until the
 * likelihood has fallen twice in a row, and the largest is taken; AIC and BIC count it as a parameter. Where that is 12, a larger one may
 * fit better. Predictions are exact.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `missing-input` (`logGaps` while `k` is chosen), `not-a-number` (the logarithm of a gap of 0),
 *   `out-of-range` (`k`), `invalid-input` for covariates
 * @example (await fitMbgCnbdK({ frequency: [4, 2], recency: [28, 15], age: [39, 39], logGaps: [7.8, 4] }, { k: 2 })).parameters
 */
declare function fitMbgCnbdK(customers: RegularHistories, options?: RegularFitOptions): Promise<MbgCnbdKFit>;
/** The forecast horizon and discount. */
interface PredictOptions {
    /** In the unit of time of the customers. */
    horizon: number;
    /** The discount rate per unit of time: 0.002 for 0.2%. */
    discount?: number;
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/**
 * Predictions of a model: expected purchases within the horizon, and the probability that each customer is still active.
 *
 * The customers need not be those of the fit; covariates must have the same names. Customers with identical histories are computed once.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `missing-input` for a horizon or a parameter that is not there
 * @example (await predict(fit, { frequency: [2], recency: [30.43], age: [38.86] }, { horizon: 39 })).expectedPurchases[0]
 */
declare function predict(fit: FittedParameters, customers: CustomerHistories, options: PredictOptions): Promise<Predicted>;
/**
 * Discounted expected residual transactions (DERT): all purchases customers will still make, discounted to today (Fader,
 * Hardie & Lee 2005, "RFM and CLV"; Fader, Hardie & Shang 2010). For Pareto/NBD and BG/BB fits. The others have no closed
 * form: use {@link predict} with a horizon and a discount.
 *
 * @throws LoyaltyError as {@link predict}; `invalid-input` for another model
 */
declare function residualPurchases(fit: FittedParameters, customers: CustomerHistories, options: {
    discount: number;
    signal?: AbortSignal | undefined;
}): Promise<Float64Array>;
/**
 * The probability that each customer makes 0, 1, … `most` purchases within the horizon: one list for each count.
 *
 * @throws LoyaltyError as {@link predict}
 */
declare function purchaseProbabilities(fit: FittedParameters, customers: CustomerHistories, options: {
    horizon: number;
    most?: number;
    signal?: AbortSignal | undefined;
}): Promise<Float64Array[]>;
/** Options of prediction intervals. */
interface IntervalOptions {
    /** In the unit of time of the customers. */
    horizon: number;
    /** The number of bootstrap refits; default 200. */
    resamples?: number;
    /** The seed; the same seed gives the same intervals. Default 1. */
    seed?: number;
    /** The confidence level; default 0.95. */
    level?: number;
    /** Called after each refit. */
    onProgress?: ((progress: Refitted) => void) | undefined;
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/**
 * Prediction intervals: percentiles over refits to simulated customer bases (parametric bootstrap, Efron & Tibshirani 1993, section 6.5).
 *
 * `total` is the range of the purchases that all customers make together, chance included: from each refit, what each customer does next is
 * drawn 20 times (the bootstrap predictive distribution, Harris 1989). `expectedTotal`, and `low` and `high` of each customer, are ranges of
 * what is expected: they cover the uncertainty of the parameters only, and what happens varies more. Under MBG/CNBD-k, k is held fixed. None of them knows of seasons, or of
 * a model that does not suit the customers. Null with covariates, or if no refit has a maximum.
 *
 * @throws LoyaltyError as {@link predict}
 */
declare function predictionIntervals(fit: FittedParameters, customers: CustomerHistories, options: IntervalOptions): Promise<PredictionIntervals | null>;
/**
 * Fits the gamma-gamma model: how much customers spend per purchase (Fader & Hardie 2013). Each customer's purchases vary around their
 * own mean, which the model assumes is independent of frequency: `correlation` shows whether that holds.
 *
 * @param customers `frequency`: purchases after the first; `value`: their mean amount. Customers without a repeat purchase
 *   carry no information; those whose mean is 0 or less are left out and counted in a warning.
 * @throws LoyaltyError `wrong-length`, `not-a-number`, `out-of-range` (the level)
 */
declare function fitGammaGamma(customers: {
    frequency: ArrayLike<number>;
    value: ArrayLike<number>;
    weight?: ArrayLike<number>;
}, options?: FitOptions): Promise<SpendFit>;
/**
 * Expected spend per purchase of each customer: between their own mean and the overall mean, closer to their own the more they have
 * bought.
 *
 * @throws LoyaltyError as {@link fitGammaGamma}; `invalid-input` for the fit of another model, and where somebody's mean has no limit
 *   (p·x + q ≤ 1)
 */
declare function expectedSpend(fit: FittedParameters, customers: {
    frequency: ArrayLike<number>;
    value: ArrayLike<number>;
}, options?: {
    signal?: AbortSignal | undefined;
}): Promise<Float64Array>;
/**
 * Fits the shifted beta-geometric model: how many of a cohort under contract will renew (Fader & Hardie 2007). Each customer leaves
 * at each renewal with their own probability.
 *
 * @param survivors the number of customers at the start and after each renewal. Percentages work too; the standard errors are then those of
 *   100 customers
 * @throws LoyaltyError `wrong-length` (fewer than three), `part-exceeds-whole` (more than before), `not-a-number`
 * @example (await fitShiftedBetaGeometric([1000, 631, 468, 382, 326])).parameters // { alpha: 0.7637, beta: 1.2958 }
 */
declare function fitShiftedBetaGeometric(survivors: ArrayLike<number>, options?: FitOptions): Promise<ShiftedBetaGeometricFit>;
/**
 * Fits the beta-discrete-Weibull model, in which the risk of leaving rises (c > 1) or falls (c < 1) with each renewal
 * (Fader, Hardie, Liu, Davin & Steenburgh 2018).
 *
 * @throws LoyaltyError as {@link fitShiftedBetaGeometric}; `wrong-length` for fewer than four
 */
declare function fitBetaDiscreteWeibull(survivors: ArrayLike<number>, options?: FitOptions): Promise<BetaDiscreteWeibullFit>;
/**
 * The survival curve of a contractual cohort, the share still active after each number of renewals: S(t) = B(α, β + t^c)/B(α, β).
 *
 * @throws LoyaltyError `missing-input`, `out-of-range`, `not-a-number`, `invalid-input` (such as the fit of another model)
 */
declare function survivalCurve(fit: FittedParameters, t: ArrayLike<number>, options?: {
    signal?: AbortSignal | undefined;
}): Promise<Float64Array>;
/** The expected number of future renewals of a customer under contract. */
interface ResidualLifetime {
    /** The discounted number; null if it is infinite. */
    value: number | null;
    /** Why there is none. */
    reason?: Reason;
}
/**
 * Discounted expected residual lifetime (DERL) of a customer who has already renewed (Fader & Hardie 2010, eq. 6): the first future
 * renewal counts in full. Multiply by the margin per period for the residual value of the contract.
 *
 * @param options `discount` is per period, 0.1 for 10%; `renewals` are those made, default 0
 * @throws LoyaltyError as {@link survivalCurve}
 */
declare function residualLifetime(fit: FittedParameters, options: {
    discount: number;
    renewals?: number;
    signal?: AbortSignal | undefined;
}): Promise<ResidualLifetime>;

/** Options of predicted customer lifetime value. */
interface LifetimeValueOptions {
    /** A fit of `orders.fitSpend`, or one mean amount for all. */
    spend: SpendFit | number;
    /** In the model's unit. */
    horizon: number;
    /** The discount rate per `discountPer`: 0.1 for 10%; default 0. */
    discount?: number;
    /** Default: years. */
    discountPer?: Period;
    /** The profit margin, 0–1. */
    margin: number;
}
/** Predicted customer lifetime value: one entry per customer in each list, in the order of `customers`. */
interface LifetimeValue {
    /** Expected purchases within the horizon. */
    expectedPurchases: Float64Array;
    /** The same, discounted to today. */
    discountedPurchases: Float64Array;
    /** The expected spend per purchase. */
    spend: Float64Array;
    /** discountedPurchases × spend × margin. */
    value: Float64Array;
    /** The sum of the values. */
    total: number;
    /** The same without a discount. */
    undiscountedTotal: number;
    /** A new customer who has just bought for the first time, not counting that purchase. */
    newCustomer: {
        expectedPurchases: number;
        discountedPurchases: number;
        spend: number;
        value: number;
    };
    /** The discount rate per unit of the model. */
    discountPerUnit: number;
    /** Warnings about spend. */
    warnings: Warning[];
}
/** The forecast for all customers together. */
interface Forecast {
    /** The customers of the calibration period. */
    customers: number;
    /** How many of them are still active: the sum of the probabilities. */
    active: number;
    /** Purchases within the horizon. */
    expectedPurchases: number;
}
/** The parameters in plain terms. */
interface Typical {
    /** The time between the purchases of an active customer with the mean rate: α/r; kα/r under MBG/CNBD-k. */
    gap: number;
    /** The mean probability of leaving after a purchase: a/(a + b); null if leaving does not depend on purchases. */
    leavesAfterPurchase: number | null;
    /** The share of customers who leave within a year: 1 − (β/(β + year))^s; null if leaving does not depend on time. */
    leavesWithinYear: number | null;
}
/** A model of a customer base. */
interface BaseModel extends ModelFit, Closing {
    readonly model: ModelName;
    /** The unit of all times. */
    readonly unit: Period;
    /** The last day of the calibration period. */
    readonly asOf: string;
    /** How many customers. */
    readonly customers: number;
    /**
     * The columns the model was fitted to, in its unit: for a fit with other options, or a heat map with `predict`. `weight` is how many
     * customers an entry stands for; where there is none, each is one.
     */
    readonly histories: {
        frequency: Float64Array;
        recency: Float64Array;
        age: Float64Array;
        weight?: Float64Array;
    };
    /** Under MBG/CNBD-k, how regular gaps are: 1 is no regularity; null if nothing could be fitted. A chosen 12 is where the search ends. */
    readonly k?: number | null;
    /** Under MBG/CNBD-k, each k that was tried. */
    readonly byK?: readonly FitOfK[];
    /** The parameters in plain terms; null without parameters, and under BG/BB. */
    readonly typical: Typical | null;
    /** The forecast for all customers together. */
    forecast(options: {
        horizon: number;
    } & RunOptions): Promise<Forecast>;
    /** Expected purchases of each customer within the horizon. */
    expectedPurchases(options: {
        horizon: number;
    } & RunOptions): Promise<Float64Array>;
    /** The probability that each customer is still active. */
    aliveProbability(options?: RunOptions): Promise<Float64Array>;
    /**
     * Prediction intervals, by parametric bootstrap: of all purchases together with chance included, and of what is expected of each customer.
     * Under MBG/CNBD-k, k is held fixed.
     */
    predictionIntervals(options: IntervalOptions): Promise<PredictionIntervals | null>;
    /** Customers by number of repeat purchases, actual and expected; default: up to 7 or more. */
    frequencyHistogram(options?: {
        most?: number;
    } & RunOptions): Promise<FrequencyCount[]>;
    /** Expected repeat purchases of new customers within each time. */
    newCustomers(options: {
        times: ArrayLike<number>;
    } & RunOptions): Promise<Float64Array>;
    /** The lifetime value of each customer, and of all together, within a horizon. */
    lifetimeValue(options: LifetimeValueOptions & RunOptions): Promise<LifetimeValue>;
}

/** A period of a file of orders. */
interface PeriodTotals {
    /** Its first day, `yyyy-mm-dd`. */
    start: string;
    /** Whether it is not over by the last day of the file. */
    open: boolean;
    /** Customers who ordered in it. */
    customers: number;
    /** Those whose first order it was. */
    newCustomers: number;
    /** Revenue after refunds; null without amounts. */
    revenue: number | null;
}
/**
 * Customers and revenue of each period, from classic cohort matrices of calendar periods: those of customers, and those of revenue where
 * there are amounts. Periods without an order are among them.
 */
declare function overTime(customers: Cohorts, revenue: Cohorts | null, period: Period): PeriodTotals[];
/** Of the customers won in a year, who ordered so many months after their first order: finished months alone. */
interface YearRetention {
    year: string;
    /** By month after the first, from 0. */
    ages: {
        numerator: number;
        denominator: number;
    }[];
}
/** A matrix of months by year of the first order. A month of some that is not over leaves those of the others. */
declare function byYear({ cohorts }: Cohorts): YearRetention[];

/** What kind of news it is: bad, to be careful about, good, or neither. */
type BoardMark = "bad" | "careful" | "good" | "plain";
/** Whether a later figure is more than an earlier one. */
type BoardVerdict = "more" | "less" | "unclear";
/** The views that tell more. */
type BoardView = "at-risk" | "cohorts" | "revenue" | "segments" | "highlights" | "overview" | "churn" | "mrr" | "reasons" | "trend" | "drivers" | "levels" | "score";
/** Of the new customers of two years, which share is back after a month, and whether that differs. */
interface Returning {
    later: string;
    earlier: string;
    share: number;
    before: number;
    verdict: BoardVerdict;
}
/** What stands out, and the view that tells more. */
type BoardFinding = {
    mark: BoardMark;
    view: BoardView;
} & ({
    code: "returning";
    params: Returning;
} | {
    code: "overdue";
    params: {
        customers: number;
        atStake: number | null;
    };
} | {
    code: "revenue-year-before";
    params: {
        start: string;
        before: string;
        change: number;
    };
} | {
    code: "best-segments";
    params: {
        names: string[];
        customers: number;
        revenue: number;
    };
} | {
    code: "few-bring-much";
    params: {
        customers: number;
        revenue: number;
    };
} | {
    code: "quiet";
    params: {
        share: number;
        days: number;
    };
} | {
    code: "once";
    params: {
        share: number;
    };
} | {
    code: "leaving";
    params: {
        expected: number;
        known: number;
        horizon: number;
    };
} | {
    code: "churn-before";
    params: {
        period: string;
        churn: number;
        before: number;
        verdict: BoardVerdict;
    };
} | {
    code: "kept-revenue";
    params: {
        period: string;
        kept: number;
    };
} | {
    code: "growth";
    params: {
        period: string;
        growth: number;
    };
} | {
    code: "reason";
    params: {
        reason: string;
        share: number;
    };
} | {
    code: "score-before";
    params: {
        period: string;
        verdict: BoardVerdict;
    };
} | {
    code: "driver";
    params: {
        name: string;
    };
} | {
    code: "levels";
    params: {
        promoters: number;
        detractors: number;
    };
} | {
    code: "apart";
    params: {
        high: string;
        low: string;
    };
});
/** The finding of a whole file of orders. */
interface OrdersTitle {
    code: "orders";
    params: {
        repeat: number | null;
        overdue: number;
    };
}
/** What a board says of orders. */
interface OrdersBoard {
    title: OrdersTitle;
    /** The most urgent first, five at most. */
    findings: BoardFinding[];
    /** The latest month beside the same one a year before, and the latest year's customers beside those before: null where there is none. */
    yearBefore: ReturnType<typeof yearBefore>;
    returning: Returning | null;
}
/** What a board of orders is made from. */
interface OrdersFigures {
    overview: Overview;
    /** By month. */
    periods: readonly PeriodTotals[];
    late: AtRiskList;
    /** Those of the two latest years, the earlier one first, a month after their first order. */
    years: {
        earlier: YearRetention;
        later: YearRetention;
        comparison: Comparison;
    } | null;
    segments: readonly RfmSegment[] | null;
    /** Those who have spent most, and which share of the customers they are. */
    top: {
        share: number;
        highlight: Highlight;
    } | null;
}
/** The latest month that is over beside the same one a year before: what changed, as a share. */
declare function yearBefore(periods: readonly PeriodTotals[]): {
    start: string;
    before: string;
    change: number;
} | null;
/** The period that is over with the largest figure, and the one that is not over. */
declare function peakOf(periods: readonly PeriodTotals[], figure: "revenue" | "customers"): {
    best: string | null;
    open: string | null;
};
/** How many of each year's new customers are back after a month, and whether that is more than before. */
declare function returningOf({ earlier, later, comparison }: NonNullable<OrdersFigures["years"]>): Returning | null;
/** What the findings of subscriptions are chosen from. */
interface SubscriptionsFigures {
    /** By month. */
    scorecard: SubscriptionScorecard;
    /** By month; null without amounts. */
    mrr: MrrPeriods | null;
    leaving: LeavingList;
    /** Null without reasons. */
    reasons: ExitReasons | null;
}
/** What stands out in subscriptions, the most urgent first, five at most. */
declare const findingsOfSubscriptions: (figures: SubscriptionsFigures) => BoardFinding[];
/** What the findings of a survey are chosen from; null where the file does not tell. */
interface SurveyFigures {
    /** By month. */
    trend: SurveyTrend | null;
    drivers: readonly Driver[] | null;
    levels: SurveyLevels | null;
    /** Each group with its score. */
    segments: readonly {
        segment: string | null;
        value: number | null;
        interval: Interval | null;
    }[];
}
/** What stands out in a survey, the most urgent first, five at most. */
declare const findingsOfSurvey: (figures: SurveyFigures) => BoardFinding[];
/** The board of orders: its title, and what stands out. */
declare function boardOfOrders(figures: OrdersFigures): OrdersBoard;

/** The analyses of purchases by category. */
type CrossBuyingAsked = CrossBuyingOptions & {
    limit?: number;
} & RunOptions;
/** A file's purchases by category. */
interface Categories extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: RowsReport;
    /**
     * Cross-buying: customers and revenue by number of categories, the share who buy in a second one, which category follows which (the
     * most common pairs first, up to `limit`, default 1,000), and the median days to it. The order of categories needs `date`, revenue needs
     * `amount`.
     *
     * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `missing-input` for `asOf` without dates.
     */
    crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
}

/** How a model is fitted to orders. */
interface OrdersFitOptions {
    /** The unit of all times, of the horizon too; default: weeks. Under BG/BB, the calendar period with one chance to buy. */
    unit?: Period;
    /** The last day of the calibration period, `yyyy-mm-dd`; later orders are held out to judge the model. Default: none are. */
    calibrationEnd?: string;
    /** The last day of the data, `yyyy-mm-dd`; default: the last day of the file. */
    asOf?: string;
    /** The confidence level of the intervals; default 0.95. */
    level?: number;
    /**
     * Under MBG/CNBD-k, the shape of the gaps, 1 to 100; default "auto": the one with the largest log-likelihood, up to 12. No other model has
     * one.
     */
    k?: "auto" | number;
}
/** A model in continuous time. BG/BB counts periods: its likelihood is that of other data. */
type ContinuousModel = Exclude<ModelName, "bg-bb">;
/** How models are compared. */
interface ModelComparisonOptions {
    /** The models; default MBG/NBD, BG/NBD and Pareto/NBD. MBG/CNBD-k can be one, too. */
    models?: readonly ContinuousModel[];
    /** The unit of all times; default weeks. */
    unit?: Period;
    /** The last day that the models see, `yyyy-mm-dd`; default two thirds of the way from the first order to `asOf`. */
    calibrationEnd?: string;
    /** The last day of the data, `yyyy-mm-dd`; default that of the file. */
    asOf?: string;
    /** The confidence level of the intervals; default 0.95. */
    level?: number;
    /** Called before each fit, with how many are done; a promise is awaited, so that it can be shown. */
    onProgress?: ((progress: Refitted) => void | Promise<void>) | undefined;
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** Several models of the first part of the time, judged by the rest. */
interface ModelComparison {
    /** The one with the lowest AIC of those that have a maximum; null with a `reason` where none has. */
    best: ContinuousModel | null;
    /** The last day that the models have seen; null where there is too little time to divide. */
    calibrationEnd: string | null;
    /** Each model, in the order asked; without a maximum there is nothing to judge. Empty where there is too little time to divide. */
    models: {
        fit: ModelFit<string, ContinuousModel> & {
            k?: number | null;
            byK?: FitOfK[];
        };
        holdout: ModelHoldout | null;
    }[];
    /**
     * Why no model is best: `too-few-periods` (weeks that the orders span, and the twelve that are needed), `nobody-seen` by `asOf`,
     * `nobody-returned` by `calibrationEnd`, `not-converged`.
     */
    reason?: Reason;
}
/** How customers are ranked. */
interface RankingOptions {
    /** In the model's unit. */
    horizon: number;
    /** How many; default 100. */
    limit?: number;
    /** A fit of `orders.fitSpend`, or one mean amount for all. */
    spend?: SpendFit | number;
    /** The result of `predictionIntervals` for the same horizon. */
    intervals?: PredictionIntervals | null;
}
/** A customer in a ranking. */
interface RankedCustomer {
    customer: string;
    /** Whether the customer is late by their own buying rhythm (at risk), as `orders.signals` has it, at the end of the calibration period. */
    status: SignalStatus;
    /** Days since the last order ÷ the customer's own median gap; null with too few orders to say. */
    overdueRatio: number | null;
    /** Repeat purchases so far. */
    frequency: number;
    /** Recency: the time from the first purchase to the last, in the model's unit. */
    recency: number;
    /** Age: the time from the first purchase to the end of the calibration period. */
    age: number;
    /** The time since the last purchase. */
    silence: number;
    /** The mean amount of the repeat purchases; null without one. */
    meanValue: number | null;
    /** The probability that the customer is still active. */
    aliveProbability: number;
    /** Expected purchases within the horizon. */
    expectedPurchases: number;
    /** The interval of the expected purchases, if intervals were given. */
    interval: Interval | null;
    /** The expected spend per purchase, if a spend was given. */
    spend: number | null;
    /** expectedPurchases × spend. */
    revenue: number | null;
}
/** Holdout validation of a model. */
interface ModelHoldout extends Holdout {
    /** Under MBG/CNBD-k, the errors of the same model without regularity, k = 1; null where that has no maximum. */
    withoutRegularity?: PredictionError | null;
}
/** A model of the customers of a file. Customers stand in the order of `orders.customers({ asOf: model.asOf })`. */
interface OrdersModel extends BaseModel {
    /**
     * The most promising customers by name: by expected revenue if a spend is given, otherwise by expected purchases. Up to `limit`,
     * default 100.
     */
    ranking(options: RankingOptions & RunOptions): Promise<RankedCustomer[]>;
    /** Holdout validation: predicted against actual purchases after `calibrationEnd`. */
    holdout(options?: RunOptions): Promise<ModelHoldout>;
    /** Tracking: repeat purchases over time, actual and expected, of the customers of the calibration period. */
    tracking(options?: RunOptions): Promise<Tracked[]>;
}

/** Options of RFM scoring and segments. */
interface RfmOptions {
    /** The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file. */
    asOf?: string;
    /** Quantiles keep equal values together; `ntile` makes groups of equal size; or cut-offs of your own. */
    method?: "quantile" | "ntile" | {
        cuts: RfmCutoffs;
    };
    /** The highest score, 3 to 5; default 5. */
    bins?: number;
    /** Eleven segments of all three scores, or ten of recency and frequency; default: eleven. */
    map?: RfmMap;
}
/** A customer, with either the day of the last order or the days since. */
interface RfmCustomer {
    /** The customer's name or number, repeated in the result; breaks ties for `ntile`. */
    customer?: string | number;
    /** The day of the last order, `yyyy-mm-dd`; needs `asOf`. */
    lastOrder?: string;
    /** Days since the last order. */
    recency?: number;
    /** Orders. */
    frequency: number;
    /** Revenue after refunds. */
    monetary: number;
}
/** A customer with scores and a segment. */
interface ScoredCustomer {
    customer: string | number | null;
    /** Days since the last order. */
    recency: number;
    frequency: number;
    monetary: number;
    /** The scores, 1 and up; more is better. */
    r: number;
    f: number;
    m: number;
    /** The three scores in one: "543". */
    code: string;
    segment: string;
}
/** Scores and segments of customers. */
interface Rfm extends RfmSummary {
    customers: ScoredCustomer[];
}
/**
 * RFM: scores customers by how recently, how often and for how much they bought, and puts each into a segment.
 *
 * Quantile edges are type 7, equal values share a score, and a score is 1 plus the number of edges below the value;
 * for recency, fewer days score higher. `ntile` is SQL's: larger groups first, ties by `customer`.
 *
 * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`, `not-a-number`, `missing-input`.
 */
declare function rfm(customers: ArrayLike<RfmCustomer>, given?: RfmOptions & RunOptions): Promise<Rfm>;

/** Options of all survival functions. */
interface LifetimeOptions {
    /** The weight: how many such customers a row stands for; default 1. */
    weights?: ArrayLike<number>;
    /** From when on a customer was under observation (left truncation); default: from the beginning. */
    entry?: ArrayLike<number>;
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** Whether each customer left (1 or true), or was still active when last observed (0 or false). */
type Departures = ArrayLike<number> | ArrayLike<boolean>;
/** A log-rank test: do groups leave at different rates? */
interface GroupTest<G extends string | number = string | number> extends Omit<LogRank, "groups"> {
    /** Observed and expected leavers of each group, in order of first appearance. */
    groups: ({
        group: G;
    } & GroupEvents)[];
}
/** One value for each covariate: by name where they were named, else in their order. */
type ByCovariate<C, T> = C extends readonly unknown[] ? T[] : {
    [K in keyof C]: T;
};
/** Covariates by name, or as a list of columns. */
type CovariateColumns = Record<string, ArrayLike<number>> | readonly ArrayLike<number>[];
/** The effects of a fitted model. Null with a `reason` if the likelihood has no maximum. */
interface CovariateEffects<C> {
    /** The log hazard ratios. */
    coefficients: ByCovariate<C, number> | null;
    /** Their standard errors. */
    standardErrors: ByCovariate<C, number> | null;
    /** coefficient / standard error. */
    z: ByCovariate<C, number> | null;
    /** The two-sided p-values. */
    p: ByCovariate<C, number> | null;
    /** Hazard ratios: the factor per unit of a covariate. */
    hazardRatios: ByCovariate<C, number> | null;
    /** The intervals of the hazard ratios. */
    intervals: ByCovariate<C, Interval> | null;
}
/** A fitted Cox model. Null with a `reason` if the likelihood has no maximum. */
interface CoxModel<C> extends CovariateEffects<C>, Omit<Cox, "effects"> {
}
/** A test of proportional hazards: do effects change over time? */
interface HazardsCheck<C> {
    /** Each covariate by itself; null with a `reason`. */
    tests: ByCovariate<C, ChiSquareTest> | null;
    /** All covariates together. */
    global: ChiSquareTest | null;
    /** The times at which customers left, rising. */
    time: Float64Array;
    /** For each covariate, its scaled residual at those times plus its coefficient: the effect at that time. */
    effects: ByCovariate<C, Float64Array> | null;
    /** Why there is no test. */
    reason?: Reason;
}
/**
 * Kaplan–Meier survival curve: the share of customers still active over time (Kaplan & Meier 1958).
 *
 * S(t) = Π (1 − dᵢ/nᵢ), with Greenwood's standard error and a log-log band; the median is the smallest t with S(t) ≤ ½,
 * null when it is not reached, and the restricted mean is the area below S up to `tau`, by default the largest duration.
 * Five million rows take about a second.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range` (a negative duration, a level), `not-whole` (an event that is neither 0 nor
 *   1), `not-a-number`, `late-entry`, `too-large`, `invalid-input`
 * @example (await kaplanMeier([1, 2, 2, 3], [1, 1, 0, 1])).median // 2
 */
declare function kaplanMeier(durations: ArrayLike<number>, events: Departures, options?: KaplanMeierOptions & LifetimeOptions): Promise<SurvivalCurve>;
/**
 * Nelson–Aalen cumulative hazard: the accumulated risk of leaving by each time (Nelson 1972, Aalen 1978).
 *
 * H(t) = Σ dᵢ/nᵢ, ties not broken up; variance Σ dᵢ/nᵢ²; band H·exp(±zσ/H).
 *
 * @throws LoyaltyError as {@link kaplanMeier}
 */
declare function nelsonAalen(durations: ArrayLike<number>, events: Departures, options?: {
    level?: number;
} & LifetimeOptions): Promise<NelsonAalen>;
/**
 * Actuarial life table: of those who began each interval, how many left in it (Cutler & Ederer 1958).
 *
 * @param options `width` is required: the length of an interval, in the unit of the durations
 * @throws LoyaltyError as {@link kaplanMeier}; `invalid-input` for an `entry`
 */
declare function lifeTable(durations: ArrayLike<number>, events: Departures, options: {
    width: number;
} & LifetimeOptions): Promise<LifeTableRow[]>;
/**
 * Log-rank test: do groups of customers leave at different rates? (Mantel 1966)
 *
 * The statistic is chi-square with one degree of freedom less than groups; `groups` gives how many left and how many would have at the
 * overall rate. One group, or nobody who left: `statistic` and `p` are null with a `reason`.
 *
 * @param groups the group of each customer, by name or number; 1,000 at most
 * @throws LoyaltyError as {@link kaplanMeier}
 * @example (await logRank([1, 3, 2, 3], [1, 0, 1, 0], ["a", "a", "b", "b"])).df // 1
 */
declare function logRank<G extends string | number>(durations: ArrayLike<number>, events: Departures, groups: ArrayLike<G>, options?: LifetimeOptions): Promise<GroupTest<G>>;
/**
 * Cox proportional hazards regression: what makes customers leave sooner, other things being equal? (Cox 1972)
 *
 * h(t|x) = h₀(t)·exp(βx), fitted by Newton's method, by default with Efron's ties. With Breslow's ties, a
 * weight of 2 equals two such customers; with Efron's, two customers who left at the same time share the risk between them, and one of
 * weight 2 does not. Where no coefficients are best, because covariates are collinear, separate leavers from stayers perfectly, or nobody left, `converged` is false and `reason` says why.
 *
 * @param covariates columns by name, whose results then have these names; or a list of columns
 * @throws LoyaltyError as {@link kaplanMeier}; `missing-input` for no covariate
 * @example (await cox(weeks, arrested, { age, fin })).coefficients.age
 */
declare function cox<const C extends CovariateColumns>(durations: ArrayLike<number>, events: Departures, covariates: C, options?: CoxOptions & LifetimeOptions): Promise<CoxModel<C>>;
/**
 * Test of proportional hazards: do effects stay the same over time, as {@link cox} assumes?
 *
 * The test of scaled Schoenfeld residuals against time (Grambsch & Therneau 1994): a small p speaks against it. `transform` says how time
 * enters; by default as the share that had left before ("km").
 *
 * @throws LoyaltyError as {@link cox}
 */
declare function proportionalHazards<const C extends CovariateColumns>(durations: ArrayLike<number>, events: Departures, covariates: C, options?: ProportionalHazardsOptions & LifetimeOptions): Promise<HazardsCheck<C>>;

/** Which cohort matrix to make. */
interface CohortOptions extends Omit<CohortOptions$1, "rolling"> {
    /**
     * Counts ages in spans of this many days from each customer's own first day, instead of calendar periods; `true` for the
     * usual length of the period: 1, 7, 30, 91 or 365 days.
     */
    rolling?: boolean | number;
}
/** Survival of a file's customers, and the threshold after which one counts as lost. */
interface OrdersSurvival extends Omit<OrdersCurves, "logRank"> {
    /** Whether the segments differ; null unless asked for. */
    logRank: GroupTest<string> | null;
}
/** The orders of a file. */
interface Orders extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: OrdersReport;
    /** Customers, orders, revenue, repeat rate and churn at a glance. */
    overview(options?: OverviewOptions & RunOptions): Promise<Overview>;
    /** Cohort matrix: of each month's new customers, how many ordered in the months after. */
    cohorts(options?: CohortOptions & RunOptions): Promise<Cohorts>;
    /** Tests whether two cohorts differ in retention at an age; `a` and `b` are their first days. */
    compareCohorts(pair: CohortPair, options?: CohortOptions & RunOptions): Promise<Comparison>;
    /** RFM: scores and segments by recency, frequency and monetary value; one list per term. */
    rfm(options?: RfmOptions & {
        names?: boolean;
    } & RunOptions): Promise<OrdersRfm>;
    /**
     * Segment migration: how many customers moved from one segment to another between two days, `yyyy-mm-dd`. The second day is scored by the
     * first day's cut-offs, so that nobody moves only because others have changed. With `ntile`, or where nobody had ordered by the first
     * day, each day has its own.
     */
    rfmMigration(days: {
        from: string;
        to: string;
    }, options?: Omit<RfmOptions, "asOf"> & RunOptions): Promise<RfmMigration>;
    /**
     * Customers, orders, revenue, repeat rate and churn by segment, the largest first, and tests of every pair of the twelve largest,
     * with p-values adjusted for their number (Holm 1979). A customer belongs to the segment of their first day with an order; of several that
     * day, to the first by name. So does an account, whoever of its people ordered. Throws `missing-input` if no segment column was
     * given.
     */
    bySegment(options?: OverviewOptions & RunOptions): Promise<OrderSegments>;
    /** Highlights: top spenders, new customers and customers at risk, each group with its threshold. */
    highlights(options?: HighlightOptions & RunOptions): Promise<Highlights>;
    /**
     * Kaplan–Meier survival: how long customers stay, in days from the first order to the last. The last order counts as the last once
     * more than `inactiveAfterDays` have passed without another (default: the overview's threshold), so leaving can be seen up to
     * `seenUntil` and not later: who has ordered since is followed up to that day. The curve is that of customers who ordered on several
     * days; one-time customers, whose life has no length, are in `oneTime`, and those who first ordered later in `tooNew`.
     * `by: "segment"` adds a curve for each of the twelve largest segments and a log-rank test; throws `missing-input` if no segment
     * column was given.
     */
    survival(options?: OrdersSurvivalOptions & RunOptions): Promise<OrdersSurvival>;
    /**
     * Cross-buying by the column `category`, as in `table.categories`: how many categories customers buy in, and which comes second. Reads
     * the files once more, by the rules of these orders: the same rows and refunds, exchange rates, accounts and days. `customers` are those
     * of the overview, and the revenue is theirs; refunds to other people are only in the overview. Throws `missing-input` if no category
     * column was given.
     */
    crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
    /**
     * Customers who are late by their own buying rhythm (at risk), or have another signal (to watch): counts of all customers, and a list of
     * those at risk and then those to watch, the most valuable first, up to `limit` (default 1,000), each with its `signals`. Customers silent for more than `goneAfterDays`, such as the overview's threshold,
     * are counted separately as gone.
     */
    signals(options?: SignalOptions & {
        limit?: number;
        goneAfterDays?: number;
    } & RunOptions): Promise<AtRiskList>;
    /** Gaps: the days between two orders of a customer, from which the churn threshold is derived. */
    gaps(options?: {
        asOf?: string;
    } & RunOptions): Promise<Gaps>;
    /**
     * Regularity: whether customers buy at regular intervals, at random or in clumps, by the gaps between the days with an order. `level` is
     * that of the intervals, default 0.95.
     */
    regularity(options?: {
        asOf?: string;
        level?: number;
    } & RunOptions): Promise<Regularity>;
    /** How often, how recently, since when and for how much each customer has bought, up to a day, `yyyy-mm-dd`. */
    customers(options?: {
        asOf?: string;
        names?: boolean;
    } & RunOptions): Promise<CustomerSummary>;
    /** How many orders each customer has by a day, `yyyy-mm-dd`, and what they have paid: for `survey.loyaltyLevels`. */
    spending(options?: {
        asOf?: string;
    } & RunOptions): Promise<CustomerSpending>;
    /**
     * Fits a purchase model: `bg-nbd`, `mbg-nbd` or `pareto-nbd` in continuous time, `mbg-cnbd-k` where customers buy at regular intervals,
     * `bg-bb` with one opportunity per period. All orders of a customer on one day are one purchase; the first does not count as a repeat.
     * Orders after `calibrationEnd` validate the model.
     */
    fit(model: ModelName, options?: OrdersFitOptions & RunOptions): Promise<OrdersModel>;
    /**
     * Fits several models to the first part of the time and judges each by what came after: which one explains these customers best?
     * `best` is null with a `reason` where the orders span less than twelve weeks, too little to divide, and where no model fits.
     */
    compareModels(options?: ModelComparisonOptions): Promise<ModelComparison>;
    /** Fits the gamma-gamma model of spend per purchase, to all days but each customer's first. */
    fitSpend(options?: {
        asOf?: string;
        level?: number;
    } & RunOptions): Promise<SpendFit>;
}
/** Options of the sample files. */
interface SampleOptions {
    /** The same seed gives the same file; default 1. */
    seed?: number;
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** A sample file: orders of an invented web shop as CSV. The same seed gives the same file. */
declare function sampleOrders(options?: SampleOptions): Promise<File>;
/** A sample file: subscriptions of an invented software service as CSV. The same seed gives the same file. */
declare function sampleSubscriptions(options?: SampleOptions): Promise<File>;

/** Options of cumulative incidence. */
interface CumulativeIncidenceOptions<G extends string | number = string | number> extends IncidenceOptions {
    /** From when on a customer was under observation (left truncation); default: from the beginning. */
    entry?: ArrayLike<number>;
    /** The group of each customer, by name or number; at most 100 groups. Default: no groups. */
    groups?: ArrayLike<G>;
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** The curves of one group, by the causes of all. */
interface GroupIncidence<G extends string | number = string | number> extends IncidenceCurves {
    /** The group. */
    group: G;
}
/** The cumulative incidence of each cause. */
interface IncidenceByCause<C = string | number> extends IncidenceCurves {
    /** The causes, in the order of all lists of one entry per cause: numbers in ascending order, then names alphabetically. */
    causes: C[];
    /** The same for each group, in the same order; null unless asked for. */
    groups: GroupIncidence[] | null;
}
/** Options of Gray's test. */
interface GrayOptions<C extends string | number = string | number> {
    /** The cause to test. */
    cause: C;
    /** Not supported: `entry-not-supported`. */
    entry?: ArrayLike<number>;
    /** Aborting it stops the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** Gray's test with its groups. */
interface GrayGroupsTest<G extends string | number = string | number> extends GrayTest {
    /** The groups, in the order of `scores`: numbers in ascending order, then names alphabetically. */
    groups: G[];
}
/** Options of Fine & Gray regression. */
interface FineGrayOptions<C extends string | number = string | number> extends GrayOptions<C> {
    /** The confidence level of the intervals; default 0.95. */
    level?: number;
}
/** A fitted model of one cause; `hazardRatios` are of subdistribution hazards. Null with a `reason` if nothing could be fitted. */
interface FineGrayModel<C> extends CovariateEffects<C>, Omit<FineGray, "effects"> {
}
/**
 * Cumulative incidence of each cause: the share of customers lost for it by each time, in the presence of the other causes (Aalen &
 * Johansen 1978).
 *
 * Fⱼ(t) = Σ S(tᵢ₋)·dⱼᵢ/nᵢ, and Σ Fⱼ + S = 1; standard errors by the delta method, band of ln(−ln F). `times` reads the curves at times
 * of your own, null past the last duration. 1 − Kaplan–Meier for each cause shows what would happen if the other causes did not exist;
 * together they exceed the share lost.
 *
 * @param durations above 0
 * @param causes 0 (or "") for a customer who was still there, else the cause by number or name; at most 100 causes
 * @throws LoyaltyError `wrong-length`, `out-of-range` (a duration, a level), `not-whole` (a cause), `not-a-number`, `late-entry`
 * @example (await cumulativeIncidence([2, 4, 6, 8], ["price", "moved", 0, 0])).incidence // [[0.25, 0.25], [0, 0.25]]: moved, price
 */
declare function cumulativeIncidence<C extends string | number, G extends string | number>(durations: ArrayLike<number>, causes: ArrayLike<C>, options?: CumulativeIncidenceOptions<G>): Promise<IncidenceByCause<C> & {
    groups: GroupIncidence<G>[] | null;
}>;
/**
 * Gray's test: do groups of customers differ in the cumulative incidence of a cause? (Gray 1988, ρ = 0)
 *
 * The statistic is chi-square with one degree of freedom less than groups; a score above 0 says that more of a group were lost for the
 * cause than expected at the rate of all. One group, or nobody lost for the cause: `statistic` and `p` are null with a `reason`.
 *
 * @param options `cause` is required
 * @throws LoyaltyError as {@link cumulativeIncidence}; `entry-not-supported`, `missing-input` without a cause
 */
declare function grayTest<C extends string | number, G extends string | number>(durations: ArrayLike<number>, causes: ArrayLike<C>, groups: ArrayLike<G>, options: GrayOptions<C>): Promise<GrayGroupsTest<G>>;
/**
 * Fine & Gray regression: how do covariates change the share of customers lost for a cause? (Fine & Gray 1999)
 *
 * 1 − F(t|x) = (1 − F₀(t))^exp(βx): Cox's likelihood with Breslow's ties, in which those lost for other causes stay at risk, weighted for
 * censoring; robust standard errors. If no coefficients are best (collinear covariates, covariates that separate those lost perfectly, or
 * nobody lost for the cause), `converged` is false and `reason` says why. Fewer than ten lost per covariate: a warning.
 *
 * @param covariates columns by name, whose results then have these names; or a list of columns
 * @param options `cause` is required
 * @throws LoyaltyError as {@link grayTest}; `missing-input` for no covariate
 */
declare function fineGray<C extends string | number, const X extends CovariateColumns>(durations: ArrayLike<number>, causes: ArrayLike<C>, covariates: X, options: FineGrayOptions<C>): Promise<FineGrayModel<X>>;

/** Log-rank test of plans: observed leavers of each, and those expected if plans were alike. */
interface TenureTest extends Omit<LogRank, "groups"> {
    groups: ({
        plan: string;
    } & GroupEvents)[];
}
/** Survival of subscribers, in days from their first start to their last end, pauses included. */
interface TenureSurvival extends Omit<SubscriptionCurves, "logRank"> {
    /** Whether the plans differ; null unless asked for. */
    logRank: TenureTest | null;
}
/** How exit reasons compete. Default `times`: 30, 60, 90, 180, 365, 730, 1095 and 1825 days. */
interface SubscriptionIncidenceOptions extends TenureOptions, IncidenceOptions {
}
/**
 * The cumulative incidence of each exit reason, in days from the first start. The eight most common reasons have a curve, and with `by`
 * the twenty most common plans; all others together have one, named null. "" is no reason given.
 */
interface SubscriptionIncidence extends Omit<IncidenceByCause<string | null>, "groups"> {
    /** The same for each plan that a customer began with, the most common first; null unless asked for. */
    plans: (Omit<GroupIncidence, "group"> & {
        plan: string | null;
    })[] | null;
    /** Gray's test of the plans for each reason, in their order; null unless asked for. */
    tests: GrayTest[] | null;
    /** The as-of day, `yyyy-mm-dd`. */
    asOf: string;
    /** Warnings. */
    warnings: Warning[];
}
/** Which figures, of which periods, and which benchmarks. */
interface SubscriptionScorecardOptions extends SubscriptionFigureOptions {
    /** Your own benchmark for each figure that has one: `{ churn: 0.02 }`. */
    benchmarks?: Partial<Record<SubscriptionMetric, number>>;
}
/**
 * The subscriptions of a file. A customer counts once whatever the number of rows, and is active on any day that one of them covers. An
 * end date is by default the first day without the subscription.
 */
interface Subscriptions extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: RowsReport;
    /**
     * Churn: who joined, left and came back in each period, customer churn by a named convention, and revenue churn if there are amounts.
     * An unfinished period is `open`, and its rates are null.
     *
     * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`.
     */
    churn(options?: SubscriptionChurnOptions & RunOptions): Promise<SubscriptionChurn>;
    /**
     * The bridge of monthly recurring revenue (MRR) from the end of each period to the next: new, expansion, reactivation, contraction and
     * churned add up exactly. Throws `missing-input` if no amount column was given.
     */
    mrr(options?: MrrOptions & RunOptions): Promise<MrrPeriods>;
    /**
     * Kaplan–Meier survival in days, overall and, with `by: "plan"`, of each plan with a log-rank test. Throws `missing-input` if no plan
     * column was given.
     */
    survival(options?: TenureOptions & RunOptions): Promise<TenureSurvival>;
    /**
     * Survivors of the half of the customers, or more, who began first: how many there were at the start and after each renewal, for
     * `fitShiftedBetaGeometric` and `fitBetaDiscreteWeibull`. A renewal comes after each `period` (default: a month) from the first start.
     * With a `reason` (`too-few-periods`, `nobody-seen`) where they have been followed for less than two renewals.
     */
    survivors(options?: PeriodOptions & RunOptions): Promise<Survivors>;
    /**
     * Exit reasons: customers and monthly revenue lost for each, the most common first. Throws `missing-input` if no reason column was
     * given.
     */
    reasons(options?: ExitOptions & RunOptions): Promise<ExitReasons>;
    /**
     * Cumulative incidence of each exit reason, in days: the share of customers lost for it by each time, in the presence of the other
     * reasons (Aalen–Johansen); with `by: "plan"` also for each plan, with Gray's test for each reason. Customers who came back count as
     * still active. Throws `missing-input` if no reason column was given.
     */
    incidence(options?: SubscriptionIncidenceOptions & RunOptions): Promise<SubscriptionIncidence>;
    /**
     * Scorecard: customers and MRR at the end of each finished period, and churn, retention and revenue retention relative to its
     * start, with the change from the period before; shares have intervals and a test. Default: all figures the file allows, or those in
     * `metrics`. Throws `missing-input` for a revenue figure if no amount column was given.
     */
    scorecard(options?: SubscriptionScorecardOptions & RunOptions): Promise<SubscriptionScorecard>;
    /**
     * Discounts off the list price at renewals and at first sales: the discount weighted by list price, its median, and the share sold below
     * list price, overall, by period and, with `by: "plan"` or `"manager"`, by group. Subscriptions above their list price or without one are
     * counted and listed. Throws `missing-input` if no amount or list price column was given.
     */
    renewalDiscounts(options?: RenewalOptions & RunOptions): Promise<RenewalDiscounts>;
    /**
     * Account managers: current customers and MRR of each with their shares, and of the customers each had `lookBackDays` before (default
     * 365), those lost and the share retained. Customers without a manager are under "". Throws `missing-input` if no manager column was
     * given.
     */
    managers(options?: ManagerOptions & RunOptions): Promise<AccountManagers>;
    /**
     * Contracts at risk: the probability that each customer leaves within the horizon, 1 − S(t + horizon)/S(t) among those on the same plan,
     * and the revenue at stake, the most first, up to `limit` (default 1,000): the monthly amount × horizon/(365/12) × the probability, a month
     * being 365/12 days as with `amountPer: "day"`. Null with a reason if nobody has stayed that long yet, and in groups of fewer than 30.
     */
    atRisk(options: LeavingOptions & {
        limit?: number;
    } & RunOptions): Promise<LeavingList>;
}

/** Orders to match with survey answers: the result of a table's `transactions`. */
interface SpendingSource {
    /** How many orders each customer has, and what they have paid. */
    spending(options?: {
        asOf?: string;
    } & RunOptions): Promise<CustomerSpending>;
}
/** The orders to match, and their as-of day, `yyyy-mm-dd`; default: the last day in their file. */
interface WithOrders {
    orders: SpendingSource;
    asOf?: string | undefined;
}
/** The cut-offs of the loyalty matrix. */
interface SurveyMatrixOptions extends WithOrders {
    /** Behaviour: the number of orders, or what the customer has paid; default "orders". */
    behaviour?: "orders" | "revenue";
    /** The cut-off of behaviour, in orders or revenue, itself included. */
    behaviourCutoff: number;
    /** The cut-off of attitude, an answer, itself included. */
    attitudeCutoff: number;
}
/**
 * The answers of a survey. A method that needs a column rejects with `missing-input` and the name of the role if `survey` was not
 * given it. A Net Promoter Score on any scale but 0 to 10, or the positions 1 to 11 of those answers, is refused with `invalid-input`.
 *
 * A score is withheld, null with a `reason`, while the answers fit several scales and none was declared (`scale-not-said`; the report
 * asks), and where those that could not be read might change it (`answers-refused`): more than a tenth of all, or several that are the
 * same. Counts are still given. Numbers between two answers, such as 6.5, and words for no answer do not count as such.
 */
interface Survey extends Closing {
    /** The import report. */
    readonly report: SurveyReport;
    /** The Net Promoter Score of all answers. */
    nps(options?: Partial<NpsOptions> & RunOptions): Promise<Nps>;
    /** Customer satisfaction (CSAT); needs `scale`. */
    csat(options?: Partial<Omit<CsatOptions, "scale">> & RunOptions): Promise<Csat>;
    /** Customer effort (CES); needs `scale`, 1–5 or 1–7. */
    ces(options: {
        direction: "ease" | "effort";
        level?: number;
    } & RunOptions): Promise<Ces>;
    /** NPS by segment, or another named score; the segment with most answers first. */
    bySegment(options: SurveyFigureOptions & {
        metric: "csat" | "ces";
    } & RunOptions): Promise<SegmentFigure[]>;
    bySegment(options?: Partial<NpsOptions> & {
        metric?: "nps";
    } & RunOptions): Promise<SegmentNps[]>;
    /**
     * Tests every pair of segments for a difference in NPS, those with most answers first, up to 100 segments. `adjustedP` is Holm's (1979)
     * by default, so that all conclusions hold together; `adjust: "none"` switches it off.
     */
    compareSegments(options?: SegmentOptions & RunOptions): Promise<SegmentPair[]>;
    /**
     * Trend: the score of each period with its interval and a test against the period before; `open` flags an unfinished period. Needs
     * `date`.
     */
    trend(options?: PeriodOptions & SurveyFigureOptions & RunOptions): Promise<SurveyTrend>;
    /** Driver analysis: importance, performance and gap of each of the `ratings`. */
    drivers(run?: RunOptions): Promise<Driver[]>;
    /** How many promoters, passives and detractors wrote a `comment`, the words most typical of each, and the first comments. */
    comments(options?: CommentOptions & RunOptions): Promise<SurveyComments>;
    /** The Net Promoter Score by respondent, by `account`, or by the account's `revenue`. */
    npsByAccount(options: AccountOptions & RunOptions): Promise<SurveyAccountNps>;
    /**
     * Size, share and revenue of promoters, passives and detractors: of all answers, with the survey's own `revenue` if there is one; with
     * `orders`, of customers who both answered and ordered, matched by name, which needs `customer`.
     */
    loyaltyLevels(options: WithOrders & RunOptions): Promise<MatchedLevels>;
    loyaltyLevels(run?: RunOptions): Promise<SurveyLevels>;
    /** Loyalty matrix: customers who are truly, latently, spuriously or not loyal, by your own cut-offs, both inclusive. */
    loyaltyMatrix(options: SurveyMatrixOptions & RunOptions): Promise<SurveyMatrix>;
}

/** What a board of orders is made from, and what its charts are drawn of. */
interface OrdersBoardData {
    figures: OrdersFigures;
    periods: readonly PeriodTotals[];
    years: readonly YearRetention[];
    /** Of customers, by month. */
    cohorts: Cohorts;
}
/** The two latest years, where both have a month after the first order that is over. */
declare function latestYears(years: readonly YearRetention[], compare: (a: Share, b: Share) => Comparison): OrdersFigures["years"];
/**
 * Asks orders for all that their board needs.
 *
 * @param compare the test of two rates: `compareRates` of `loyalkit`, which is another module
 */
declare function figuresOfOrders(orders: Orders, overview: Overview, compare: (a: Share, b: Share) => Comparison, run?: RunOptions): Promise<OrdersBoardData>;
/** Asks subscriptions for all that their findings need; `has` says which columns the file has. */
declare function figuresOfSubscriptions(subscriptions: Subscriptions, has: {
    amount: boolean;
    reason: boolean;
}, run?: RunOptions): Promise<SubscriptionsFigures>;
/** Asks a survey for all that its findings need, but for the scores of the groups; `has` says which columns the file has. */
declare function figuresOfSurvey(survey: Survey, asked: {
    metric: SurveyMetric;
    direction?: Direction;
}, has: {
    date: boolean;
    ratings: boolean;
}, run?: RunOptions): Promise<Omit<SurveyFigures, "segments">>;

/**
 * A pseudonym for each name: the same for the same key, and without the key nobody can tell whose it is (HMAC with SHA-256, RFC 2104).
 * Keep the key to recognise customers in a later export; throw it away to make sure that nobody can.
 *
 * @throws LoyaltyError `missing-input` for an empty key
 * @example (await pseudonyms(["Ann"], "secret")).get("Ann") // ten letters and digits
 */
declare function pseudonyms(names: Iterable<string>, key: string): Promise<Map<string, string>>;
type Row = Readonly<Record<string, CsvValue>>;
/**
 * Rows about groups, without those of fewer than `least` members: their figures are empty and their count is `<5`. Where one group alone
 * would be hidden, or all that are hidden have fewer than `least` members together, the next smallest is too: otherwise a total would
 * give them away.
 *
 * @param count the column that counts a group's members
 * @example suppressSmall([{ Segment: "A", Customers: 3, NPS: 100 }], "Customers", 5) // [{ Segment: "A", Customers: "<5", NPS: null }]
 */
declare function suppressSmall(rows: readonly Row[], count: string, least: number): Row[];

/** Orders to match with contacts: the result of a table's `transactions`. */
interface SignalSource extends SpendingSource {
    /** Who is overdue by their own buying rhythm. */
    signals(options?: {
        asOf?: string;
        limit?: number;
    } & RunOptions): Promise<AtRiskList>;
}
/** When contacts count as rising, and the orders to match them with by customer name. */
interface RisingContactOptions extends RisingOptions {
    /** Orders of the same customers: tells which customers with rising contacts are also overdue. */
    orders?: SignalSource | undefined;
}
/** The contacts of a file. */
interface Contacts extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: RowsReport;
    /**
     * Engagement: customers in touch in each period, contacts per customer and by kind, and who is going quiet: fewer contacts in the last
     * finished period than on average in the three before, the largest drops first, up to `limit` (default 1,000).
     *
     * Throws `LoyaltyError`: `invalid-input`.
     */
    engagement(options?: PeriodOptions & {
        limit?: number;
    } & RunOptions): Promise<Engagement>;
    /**
     * Rising contacts: who has more in the last `days` (default 30) than in as many before, optionally of some `kinds` only: at least `ratio`
     * times as many (default 1.5) and no fewer than `least` (default 3). Fewer than `least` in the last days and the days before together are
     * `insufficient` to tell; customers without a contact by `asOf` are not counted. With `orders`, customers who are also overdue come
     * first, the most valuable ahead, and customers found in only one of the two files are counted. Both look back from `asOf`; default:
     * each from its own last day. Up to `limit` rows (default 1,000).
     *
     * Throws `LoyaltyError`: `invalid-input` for a kind that the file does not have, `out-of-range`, `not-whole`.
     */
    rising(options?: RisingContactOptions & {
        limit?: number;
    } & RunOptions): Promise<RisingContacts>;
    /**
     * Response times: median and 90th percentile of each period, and the service level, the share within the target. In hours if `answered`
     * was given, otherwise in the unit of `duration`.
     *
     * Throws `LoyaltyError`: `missing-input` where neither was named, `out-of-range` for a target below 0.
     */
    serviceLevel(options: ServiceOptions & RunOptions): Promise<ServiceLevels>;
}

/** The customers of a file. */
interface Customers extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: RowsReport;
    /** Customers, orders, revenue and the repeat purchase rate; null for what the file does not say. */
    overview(options?: BaseOverviewOptions & RunOptions): Promise<BaseOverview>;
    /**
     * RFM scores and segments of the customers with an order. Needs the roles `orders`, `last` and `value`. Names only with
     * `names: true`.
     */
    rfm(options?: RfmOptions & {
        names?: boolean;
    } & RunOptions): Promise<OrdersRfm>;
    /** Who spent most, and who is new. Needs the role `value`; who is new needs `first`. */
    highlights(options?: HighlightOptions & RunOptions): Promise<BaseHighlights>;
}

/** A survival curve, with one for each group where they are asked for. */
interface LifetimesCurve extends SurvivalCurve {
    /** The twelve largest groups, the largest first; null unless asked for. */
    groups: GroupSurvival[] | null;
}
/** A Cox model of columns of a file. */
interface LifetimesCox extends CoxModel<Record<string, ArrayLike<number>>> {
    /** Customers that are not in the model, because a cell is empty. */
    dropped: number;
}
/** The lifetimes of a file's customers. */
interface Lifetimes extends Closing {
    /** The import report: rows read and skipped, assumptions, open questions. */
    readonly report: RowsReport;
    /** Kaplan–Meier survival curve, as `kaplanMeier`; `by: "group"` adds one for each group. */
    kaplanMeier(options?: KaplanMeierOptions & {
        by?: "group";
    } & RunOptions): Promise<LifetimesCurve>;
    /** Log-rank test, as `logRank`: do the groups leave at different rates? Needs the role `group`. */
    logRank(options?: RunOptions): Promise<GroupTest<string>>;
    /** Cox model, as `cox`: which of the `covariates` go with leaving? Words are compared with the commonest of their column. */
    cox(options?: CoxOptions & RunOptions): Promise<LifetimesCox>;
    /** Actuarial life table, as `lifeTable`; `width` is the length of an interval, in the unit of the durations. */
    lifeTable(options: {
        width: number;
    } & RunOptions): Promise<LifeTableRow[]>;
}

/**
 * Regularity: k, the shape of the gaps between purchases, from the gaps of each customer in their order, in any unit. At k = 1 customers
 * buy at random; above, at regular intervals; below, in clumps. From the last two gaps of each customer (Wheat & Morrison 1990) and, in
 * `conditional`, from all of them, by maximum likelihood given each customer's total. Customers with one gap say nothing.
 *
 * `pattern` is decided by the test of k = 1 at the level asked: `regular`, `clumped`, or `unclear` where k may be 1. With few customers it can
 * be `regular` although the interval reaches 1.
 *
 * `k` is null with a reason: `nobody-returned`, `nobody-returned-twice`, `all-gaps-equal`. Fewer than 30 customers with two gaps are a
 * warning.
 *
 * @param options `level` is that of the intervals and the tests, default 0.95
 * @throws LoyaltyError `out-of-range` (a gap below 2.2e-308: purchases of one day are one purchase; the level), `not-a-number`
 * @example (await regularity({ gaps: [[28, 30, 27], [14, 13], [7, 8, 7]] })).conditional.pattern
 */
declare function regularity(customers: {
    gaps: ArrayLike<ArrayLike<number>>;
}, options?: {
    level?: number;
    signal?: AbortSignal | undefined;
}): Promise<Regularity>;

/** What a file may come as. A string is its text, not its name; a URL is a `file:` one, in Node. */
type FileSource = Blob | Response | ReadableStream<Uint8Array> | Uint8Array | ArrayBuffer | URL | string;

/** The name of a query of `loyalkit/sql`. */
type QueryName = "customerSummary" | "compressedSummary" | "spendSummary" | "cohortMatrix" | "survivalTable" | "surveyCounts" | "rfmInputs" | "mrrBridge" | "rowsLeftOut";

/** What all results say of themselves. */
interface Asked {
    /** The as-of day, `yyyy-mm-dd`; null where there are no days. */
    asOf: string | null;
    /** The fewest customers, or answers, that the query tells of; 1 where it withholds nothing. */
    minimumCustomers: number;
}

/** The score of one period. */
type PeriodScore<Score> = Score & {
    /** The first day of the period, `yyyy-mm-dd`. */
    start: string;
    /** Whether the period was unfinished. */
    open: boolean;
    /** The test against the period that comes before it in the result, this less that one; null in the first, and of CSAT. */
    change: Comparison | null;
};
/** The score of one segment; null for answers without one. */
type SegmentCsat = Csat & {
    segment: string | null;
};
/** How CSAT is computed; the scale is the counts' own. */
type CsatAsked = Omit<CsatOptions, "scale">;
/** The result of `surveyCounts`. Scores need no worker; the first compiles the calculators, as `nps` of `loyalkit` does. */
interface SurveyCountsResult extends Asked {
    query: "surveyCounts";
    /** What was asked. */
    metric: "nps" | "csat";
    /** The lowest and the highest answer. */
    scale: [number, number];
    /** Answers that are no step of the scale. */
    leftOut: number;
    /** How many rows, each of a segment and a period, are withheld; their answers are in no figure. */
    withheld: number;
    /** The segments, in the order in which they come; empty where the query asked for none. */
    segments: string[];
    /** How often each answer was given, from the lowest up. */
    counts: number[];
    /** The Net Promoter Score of all answers. Throws `invalid-input` where CSAT was counted. */
    nps(options?: NpsOptions): Nps;
    /** Customer satisfaction (CSAT) of all answers. */
    csat(options?: CsatAsked): Csat;
    /** The score of each segment, that with most answers first. */
    bySegment(options?: NpsOptions | CsatAsked): SegmentNps[] | SegmentCsat[];
    /** The score of each period; with `segment` of one segment. Empty where the query asked for no days. */
    trend(options?: (NpsOptions | CsatAsked) & {
        segment?: string;
    }): PeriodScore<Nps>[] | PeriodScore<Csat>[];
}

/** Cohorts of which a warehouse has withheld some. A cell that is withheld has no value, counts 0, and is in no average. */
interface WarehouseCohorts extends Cohorts {
    /** What is withheld, because fewer than `minimumCustomers` would be told of. */
    withheld: {
        /** The customers of cohorts that are not shown. */
        customers: number;
        /** Where the other cells are: by the place of the cohort and of the age. */
        cells: {
            cohort: number;
            age: number;
        }[];
    };
}
/** The result of `cohortMatrix`. */
interface CohortMatrixResult extends Asked {
    query: "cohortMatrix";
    /** The length of a period. */
    period: Period | null;
    /** When a customer counts as retained. */
    kind: string | null;
    /** The segments, in the order in which they come; empty where the query asked for none. */
    segments: string[];
    /**
     * The matrix, of all customers or of one segment. A measure of amounts throws `missing-input` where the query had none;
     * `cumulative-value` throws `invalid-input` where the matrix is unbounded.
     */
    cohorts(options?: {
        measure?: CohortMeasure;
        segment?: string;
    }): WarehouseCohorts;
}

/** How a model is fitted to a summary. */
interface SummaryFitOptions extends RunOptions {
    /** The unit of all times, of the horizon too; default: weeks. */
    unit?: Period;
    /** The confidence level of the intervals; default 0.95. */
    level?: number;
    /** The customers of one segment; default: all. */
    segment?: string;
}
/** What customers bought after the calibration period, and what was expected: of all together, and by their purchases before. */
interface SummaryHoldout {
    /** The length of the holdout, in the unit of the model. */
    duration: number;
    /** How many customers there were at its beginning. */
    customers: number;
    /** The purchases they made in it. */
    actual: number;
    /** The purchases that the model expects. */
    expected: number;
    /** Expected minus actual purchases, as a share of the actual ones; null if there are none. */
    bias: number | null;
    /** Means, by the purchases before: the last row is 7 or more. */
    byFrequency: NextByFrequency[];
}
/** The models that are fitted to a summary, which says nothing of single gaps. */
type SummaryModelName = Exclude<ContinuousModel, "mbg-cnbd-k">;
/** A model of a summary. An entry of its lists stands for as many customers as `histories.weight` says. */
interface SummaryModel extends BaseModel {
    readonly model: SummaryModelName;
    /** Holdout validation; throws `missing-input` where the query held nothing out (`calibrationEnd`). */
    holdout(options?: RunOptions): Promise<SummaryHoldout>;
}
/** What both summaries answer. */
interface Summary extends Asked {
    /** How many customers; those withheld are not among them. */
    customers: number;
    /** How many are withheld, because fewer than `minimumCustomers` had the same history. */
    withheld: number;
    /** The segments, in the order in which they come; empty where the query asked for none. */
    segments: string[];
    /**
     * Fits `bg-nbd`, `mbg-nbd` or `pareto-nbd`. BG/BB counts periods of the calendar, which a summary does not tell: it throws
     * `invalid-input`.
     */
    fit(model: SummaryModelName, options?: SummaryFitOptions): Promise<SummaryModel>;
}
/** The compressed summary: one row for all customers with the same history. */
interface CompressedSummaryResult extends Summary {
    query: "compressedSummary";
    /** Times are rounded to so many days; 1 where they are exact. */
    roundedToDays: number;
}
/** The customer summary: one row for each customer, who stand in this order in the lists of a fit. */
interface CustomerSummaryResult extends Summary {
    query: "customerSummary";
    /** Who they are. */
    names: (string | null)[];
    /** Fits the gamma-gamma model of spend per purchase to the repeat purchases. */
    fitSpend(options?: {
        level?: number;
    } & RunOptions): Promise<SpendFit>;
}
/** What customers spend, for the gamma-gamma model. */
interface SpendSummaryResult extends Asked {
    query: "spendSummary";
    /** Customers with a repeat purchase; those withheld are not among them. */
    customers: number;
    withheld: number;
    /** Fits the gamma-gamma model of spend per purchase, each row weighted by its customers. */
    fitSpend(options?: {
        level?: number;
    } & RunOptions): Promise<SpendFit>;
}

/** The result of `survivalTable`. A curve is not that of all customers where some are withheld. */
interface SurvivalTableResult extends Asked {
    query: "survivalTable";
    /** How many customers; those withheld are not among them. */
    customers: number;
    withheld: number;
    /** A customer counts as lost after more days than this without an order; null for subscriptions. */
    inactivityDays: number | null;
    /** Customers who ordered on one day alone, and those who came too late to be seen leaving; null for subscriptions. */
    oneTimeCustomers: number | null;
    tooNewCustomers: number | null;
    /** The segments, in the order in which they come; empty where the query asked for none. */
    segments: string[];
    /** Kaplan–Meier survival curve, in days, of all customers or of one segment. */
    kaplanMeier(options?: KaplanMeierOptions & {
        segment?: string;
        signal?: AbortSignal | undefined;
    }): Promise<SurvivalCurve>;
    /** Log-rank test: do the segments leave at different rates? Throws `missing-input` where the query asked for none. */
    logRank(options?: {
        signal?: AbortSignal | undefined;
    }): Promise<GroupTest<string>>;
}

/** The customers behind a period of the bridge. */
interface MrrCustomers {
    start: number;
    new: number;
    reactivated: number;
    lost: number;
    /** Those lost who had come in the same period. */
    lostOfNew: number;
    end: number;
}
/** A period of the bridge of a warehouse; null for customers that are withheld. */
interface WarehouseMrrPeriod extends MrrPeriod {
    customers: {
        [K in keyof MrrCustomers]: number | null;
    };
}
/** The MRR bridge of a warehouse, as the core's own. */
interface WarehouseMrr extends MrrPeriods {
    periods: WarehouseMrrPeriod[];
}
/** The result of `mrrBridge`. */
interface MrrBridgeResult extends Asked {
    query: "mrrBridge";
    /** The length of a period. */
    period: Period | null;
    /** How many periods are left out, because an amount of theirs is withheld. */
    withheld: number;
    /** The periods from that of the first start on. `reactivationAfterDays` is what the query was asked with, which its result does not say. */
    mrr(options?: {
        reactivationAfterDays?: number;
    }): WarehouseMrr;
}

/** What is used of an Arrow table: that of `apache-arrow`, and of others with its methods. */
interface ArrowTable {
    readonly numRows: number;
    readonly schema: {
        readonly fields: readonly ArrowField[];
    };
    getChildAt(index: number): ArrowVector | null;
}
/** A column of an Arrow table: its name, and its type by the numbers of Arrow's format. */
interface ArrowField {
    readonly name: string;
    readonly type: {
        readonly typeId: number;
        readonly scale?: number;
    };
}
/** The values of a column. */
interface ArrowVector {
    get(index: number): unknown;
}

/** The result of `rfmInputs`. */
interface RfmInputsResult extends Asked {
    query: "rfmInputs";
    customers: number;
    /** RFM scores and segments, as `rfm` has them. */
    rfm(options?: Omit<RfmOptions, "asOf"> & RunOptions): Promise<Rfm>;
}
/** The result of `rowsLeftOut`: how many rows the other queries did not use, by reason, and how many they `counted`. */
interface RowsLeftOutResult {
    query: "rowsLeftOut";
    rows: {
        reason: string;
        count: number;
    }[];
}
/** What each query gives. */
interface ResultOfQuery {
    customerSummary: CustomerSummaryResult;
    compressedSummary: CompressedSummaryResult;
    spendSummary: SpendSummaryResult;
    cohortMatrix: CohortMatrixResult;
    survivalTable: SurvivalTableResult;
    surveyCounts: SurveyCountsResult;
    rfmInputs: RfmInputsResult;
    mrrBridge: MrrBridgeResult;
    rowsLeftOut: RowsLeftOutResult;
}
/** The result of any query: `query` says of which. */
type QueryResult = ResultOfQuery[QueryName];

/** Options of `open`. */
interface OpenOptions extends RunOptions {
    /** What you know already: roles, encoding, delimiter, decimal mark, date order, header. */
    hints?: Hints;
    /**
     * The sheet of a spreadsheet, of each where there are several: its name, or its position in `sheets` from 0. Default: the
     * first that is not hidden, or the first with cells where that one is blank.
     */
    sheet?: string | number;
    /** The most of a stream, or of a Response, in MB: it is kept, because a file is read twice. Default: 2000. */
    streamLimit?: number;
}
/** The columns that each kind of rows is read by. */
interface RolesOfKind {
    orders: TransactionRoles;
    subscriptions: SubscriptionRoles;
    survey: SurveyRoles;
    contacts: EventRoles;
    categories: CategoryRoles;
    activity: ActivityRoles;
    lifetimes: LifetimeRoles;
    customers: CustomerRoles;
}
/**
 * What a table most likely holds: `roles` are ready for the method of that kind, `transactions`, `subscriptions`, `survey`, `events`,
 * `categories`, `activity`, `lifetimes` or `customers`. `kind` is null where the columns that each kind needs are not all there; `reasons` say why a guess is
 * not `sure`. `query` is the query of `loyalkit/sql` that the table is the result of, and null elsewhere: `result` then reads it, and `kind` is that
 * of its rows where it has one.
 */
type TableGuess = Omit<Guess, "kind"> & {
    query: QueryName | null;
} & ({
    [K in keyof RolesOfKind]: {
        kind: K;
        roles: RolesOfKind[K];
    };
}[keyof RolesOfKind] | {
    kind: null;
    roles: object;
});
/** A scanned file, or several as one table. */
interface Table extends Closing {
    readonly columns: Column[];
    readonly report: Report;
    /** What the table most likely holds, and which column says what. */
    readonly guess: TableGuess;
    /** The names of the sheets of a spreadsheet, of the first of several, hidden ones included; empty where there are text files. */
    readonly sheets: string[];
    /** The sheet that was read. */
    readonly sheet: string | null;
    /** Some rows, typed by their columns; default: the first 100. */
    rows(options?: {
        from?: number;
        count?: number;
    } & RunOptions): Promise<CellValue[][]>;
    /**
     * The result of a query of `loyalkit/sql`, and what can be asked of it: models, cohorts, curves and scores of what a warehouse has counted.
     * Throws `missing-input` where the table is no such result (`guess.query` is null).
     */
    result(run?: RunOptions): Promise<QueryResult>;
    /** Reads the files as orders: which column holds the customer, the date and the amount? */
    transactions(roles: TransactionRoles, options?: TransactionOptions & RunOptions): Promise<Orders>;
    /** Reads the files as survey answers: which columns hold the score, segment, date, comment and ratings? */
    survey(roles: SurveyRoles, options?: RunOptions): Promise<Survey>;
    /** Reads the files as subscriptions: which columns hold the customer, start, end, plan and amount? */
    subscriptions(roles: SubscriptionRoles, options?: SubscriptionOptions & RunOptions): Promise<Subscriptions>;
    /** Reads the files as contacts with customers: visits, logins, tickets, complaints. */
    events(roles: EventRoles, options?: RowsOptions & RunOptions): Promise<Contacts>;
    /** Reads the files as purchases by category: which columns hold the customer and the category? */
    categories(roles: CategoryRoles, options?: RowsOptions & RunOptions): Promise<Categories>;
    /** Reads the files as customers with the days of their signup and last activity. */
    activity(roles: ActivityRoles, options?: RowsOptions & RunOptions): Promise<Activity>;
    /** Reads the files as lifetimes, one row for each customer: which columns hold how long, and whether they have left? */
    lifetimes(roles: LifetimeRoles, options?: RowsOptions & RunOptions): Promise<Lifetimes>;
    /** Reads the files as customers, one row for each: which columns hold their orders, last day and spend? */
    customers(roles: CustomerRoles, options?: RowsOptions & RunOptions): Promise<Customers>;
}
/**
 * Opens and scans a file: its columns with types and roles, and a report of how it was read. A list of files is read as one table, in
 * order: each may have its own encoding, delimiter, title and totals, but all need the same columns in the same order. Rows and lines
 * are numbered through all of them; `report.files` gives the rows and the first line of each. An error gives its `file` and the line
 * in it.
 *
 * The one table in a ZIP archive, records in JSON (a list, or one a line), Parquet and Arrow (a file, a stream, Feather) are read as
 * that table. Of Parquet and Arrow, days, times, decimals and long integers are exact; lists and records are JSON.
 *
 * Throws `LoyaltyError`: `empty-file`, `different-columns` (of several files), `not-text`, `unclosed-quote`, `record-too-long`, `too-many-fields`,
 * `unreadable-file`, `not-a-table`, `file-too-large`, `no-such-column` (in the hints), `no-simd`, `stopped`; of a spreadsheet `encrypted-file`,
 * `unreadable-spreadsheet`, `spreadsheet-too-large`, `sparse-sheet`, `no-such-sheet`; of a stream `stream-locked`,
 * `stream-too-large`, `storage-refused`; of a gzip file `damaged-gzip`. Every call may throw `worker-gone`, where the worker was ended from
 * outside, and `file-changed`, where the file is no longer the one that was opened: by size or time in Node, as far as it says so in a browser.
 */
declare function open(file: FileSource | readonly FileSource[], options?: OpenOptions): Promise<Table>;
/**
 * Compiles the core and starts a worker before there is a file, so that the next `open` reads at once: for the moment when somebody
 * reaches for the file. Optional, and harmless to repeat.
 */
declare function init(): Promise<void>;

/** A class of a histogram: from one value up to another; the last has no end. */
interface ValueClass {
    from: number;
    to: number | null;
    customers: number;
}
interface ValueSpread {
    classes: ValueClass[];
    /** Share of the total that the best tenth of customers bring; null where not all of them are known. */
    topTenth: number | null;
}
/**
 * The spread of values, given with the largest first; `customers` and `total` are those of everybody, of whom only the best may be given.
 *
 * @example spreadOf([9, 1, 0], { customers: 3, total: 10 }).topTenth // 0.9
 */
declare function spreadOf(values: readonly number[], all: {
    customers: number;
    total: number;
}): ValueSpread;

/** What is used of DuckDB-WASM's `AsyncDuckDBConnection`. */
interface DuckDBConnection {
    query(sql: string): Promise<ArrowTable>;
}
/** An option less, of each of several types. */
type Less<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** The options of each query of `loyalkit/sql`, without the dialect. */
interface OptionsOfQuery {
    customerSummary: Less<SummaryOptions, "dialect">;
    compressedSummary: Less<CompressedSummaryOptions, "dialect">;
    spendSummary: Less<SummaryOptions, "dialect">;
    cohortMatrix: Less<CohortMatrixOptions, "dialect">;
    survivalTable: Less<SurvivalTableOptions, "dialect">;
    surveyCounts: Less<SurveyCountsOptions, "dialect">;
    rfmInputs: Less<OrdersQueryOptions, "dialect">;
    mrrBridge: Less<MrrBridgeOptions, "dialect">;
    rowsLeftOut: Less<OrdersQueryOptions, "dialect"> | Less<SubscriptionsQueryOptions, "dialect"> | Less<SurveyRows, "dialect">;
}
/**
 * Runs a query of `loyalkit/sql` on a DuckDB-WASM connection, and gives its result as `table.result()` does: the rows stay where they are,
 * the counts come as Arrow. Throws what the query throws for its options (`missing-input`, `invalid-input`, `unusable-name`), and what
 * DuckDB throws.
 *
 * @example (await fromDuckDB(connection, "compressedSummary", { table: "orders", columns: { customer: "customer", date: "day", amount: "total" } })).fit("bg-nbd")
 */
declare function fromDuckDB<Q extends QueryName>(connection: DuckDBConnection, query: Q, options: OptionsOfQuery[Q]): Promise<ResultOfQuery[Q]>;

export { LoyaltyError, boardOfOrders, byYear, configure, cox, cumulativeIncidence, expectedSpend, figuresOfOrders, figuresOfSubscriptions, figuresOfSurvey, findingsOfSubscriptions, findingsOfSurvey, fineGray, fitBetaDiscreteWeibull, fitBgBb, fitBgNbd, fitGammaGamma, fitMbgCnbdK, fitMbgNbd, fitParetoNbd, fitShiftedBetaGeometric, fromDuckDB, grayTest, init, kaplanMeier, latestYears, lifeTable, logRank, nelsonAalen, open, overTime, peakOf, predict, predictionIntervals, proportionalHazards, pseudonyms, purchaseProbabilities, regularity, residualLifetime, residualPurchases, returningOf, rfm, sampleOrders, sampleSubscriptions, spreadOf, suppressSmall, survivalCurve, toCsv, yearBefore };
export type { AccountManager, AccountManagers, AccountNps, AccountOptions, Acquisition, AcquisitionInput, Activity, ActivityRoles, Adjustment, AgeRange, AliveBand, Answer, ArrowField, ArrowTable, ArrowVector, Asked, AssumedFigure, Assumption, AtRisk, AtRiskList, AverageCell, BaseHighlights, BaseModel, BaseOverview, BaseOverviewOptions, BetaDiscreteWeibullFit, BgBbFit, BgNbdFit, BindingShares, Bindings, BoardFinding, BoardMark, BoardVerdict, BoardView, BrandRank, ByCovariate, CalibrationEnd, Cashback, CashbackPlan, Categories, CategoryRoles, CausesOfLeaving, Cell, CellValue, Ces, CesOptions, Chain, ChangeUnit, Checkpoint, ChiSquareTest, Churn, ChurnConvention, ChurnCounts, ChurnOptions, ChurnPeriod, Closing, Cohort, CohortAnchor, CohortKind, CohortMatrixOptions, CohortMatrixResult, CohortMeasure, CohortOptions, CohortPair, Cohorts, Column, ColumnType, CommentOptions, CompareNpsOptions, Comparison, CompressedSummaryResult, ConditionalRegularity, Configuration, Contacts, ContinuousModel, ContractualModel, ErrorData$1 as CoreError, CountedBy, CovariateColumns, CovariateEffects, Cox, CoxModel, CoxOfColumns, CoxOptions, CrossBuying, CrossBuyingAsked, CrossBuyingOptions, Csat, CsatAsked, CsatDefinition, CsatOptions, CsvStyle, CsvValue, CumulativeIncidence, CumulativeIncidenceOptions, CurveColumns, CurvePoint, CustomerActivity, CustomerHistories, CustomerRoles, CustomerSpending, CustomerSummary, CustomerSummaryResult, Customers, CutsOrder, DateBasis, DateOrder, DayOptions, DecimalBasis, DecimalMark, DeferredRevenue, DeferredRevenueInput, Delimiter, Departures, Direction, DiscountGroup, DiscountPeriod, DiscountedValue, Discounts, Driver, DuckDBConnection, Effect, EffectsOverTime, Encoding, EndDay, Engagement, EngagementPeriod, ErrorData, EventKind, EventRoles, ExchangeRate, ExitOptions, ExitReason, ExitReasons, ExpectedType, Falling, Figure, FileHints, FileKind, FileRead, FileSource, FineGray, FineGrayModel, FineGrayOptions, FirstPayment, FitOfK, FitOptions, FittedModel, FittedParameters, FittedRegular, FittedSpend, Forecast, FrequencyCount, GapPattern, GapPercentile, Gaps, GivenModel, Goal, GoalInput, Gone, GrayGroupsTest, GrayOptions, GrayTest, GroupEvents, GroupIncidence, GroupSize, GroupSummary, GroupSurvival, GroupTest, Grouped, Groups, Guess, GuessReason, GuessedRoles, GzipProblem, HazardsCheck, Highlight, HighlightOptions, Highlights, Hints, Holdout, Horizon, HostError, InactivityBasis, IncidenceAt, IncidenceByCause, IncidenceCurves, IncidenceOptions, Interval, IntervalOptions, KaplanMeier, KaplanMeierOptions, KindAfter, KindsBought, Layout, LeavingCustomer, LeavingList, LeavingOptions, Ledger, LedgerEvent, LedgerInput, Less, Level, LevelComments, LevelOptions, Liability, LifeTableRow, Lifetime, LifetimeOptions, LifetimeRoles, LifetimeValue, LifetimeValueInput, LifetimeValueOptions, Lifetimes, LifetimesCox, LifetimesCurve, Lift, LogRank, Lot, Loyalty, LoyaltyCounts, LoyaltyKind, LoyaltyLevel, LoyaltyMatrix, ManagerOptions, Matched, MatchedLevels, MatchedOrders, MbgCnbdKFit, Mean, Meaning, Measure, MedianInterval, Method, MetricBenchmark, MetricBenchmarks, Milestone, ModelComparison, ModelComparisonOptions, ModelFit, ModelHoldout, ModelName, MrrBridge, MrrBridgeOptions, MrrBridgeResult, MrrCustomers, MrrMovement, MrrOptions, MrrPeriod, MrrPeriods, NelsonAalen, NewCustomers, NextByFrequency, Nps, NpsChange, NpsMethod, NpsOptions, NpsPrecision, OddPrice, OfPlace, Offers, OffsetFrom, OpenOptions, OpenQuestion, OptionsOfQuery, OrderCounts, OrderGroups, OrderSegment, OrderSegments, OrderStanding, Orders, OrdersBoard, OrdersBoardData, OrdersCurves, OrdersFigures, OrdersFitOptions, OrdersModel, OrdersQueryOptions, OrdersReport, OrdersRfm, OrdersSurvival, OrdersSurvivalOptions, OrdersSurvivalQuery, OrdersTitle, Outstanding, Overview, OverviewOptions, ParetoNbdFit, PartnerSale, Period, PeriodOptions, PeriodScore, PeriodTotals, Perpetuity, PlanSurvival, PointsPlan, PredictOptions, Predicted, PredictionError, PredictionIntervals, PriceProblem, Problem, ProfitLift, ProgrammeInput, ProgrammeRoi, Progress, PromotersNeeded, ProportionalHazards, ProportionalHazardsOptions, Quadrant, QueryError, QueryName, QueryResult, Question, QuestionCode, Quotes, Ranked, RankedCustomer, RankingOptions, Rate, RateOptions, RatePrecision, Reason, Referral, ReferralInput, Refitted, RefundLines, RefundRule, Refunds, RegularFitOptions, RegularHistories, Regularity, RenewalDiscounts, RenewalGroups, RenewalOptions, Reply, Report, ResidualLifetime, ResultOfQuery, RetentionChange, RetentionCounts, Returning, RevenueChurn, RevenueRetention, Rfm, RfmColumns, RfmCustomer, RfmCutoffs, RfmInputsResult, RfmMap, RfmMethod, RfmMigration, RfmOptions, RfmSegment, RfmSummary, RisingContactOptions, RisingContacts, RisingCustomer, RisingLimits, RisingOptions, Role, RoleHints, RolesByKind, RolesOfKind, RowsKind, RowsLeftOutResult, RowsOptions, RowsReport, RunOptions, Sales, SampleOptions, SampleSize, Scale, Scan, ScoreCell, ScoreRow, ScorecardFigure, ScorecardInput, ScorecardSeries, ScoredCustomer, SegmentCsat, SegmentFigure, SegmentFigures, SegmentNps, SegmentOptions, SegmentPair, SegmentScores, SegmentSurvival, Sensitivity, ServiceLevel, ServiceLevels, ServiceOptions, ServicePeriod, Share, ShareOfWallet, SheetRead, ShiftedBetaGeometricFit, Signal, SignalLimits, SignalOptions, SignalSource, SignalStatus, Signals, SignupCohortOptions, SignupCohorts, SkipReason, SkippedRows, SpendFit, SpendSummaryResult, SpendingSource, StateMeaning, StateRows, SubscriberGroups, SubscriptionChurn, SubscriptionChurnOptions, SubscriptionCurves, SubscriptionFigureOptions, SubscriptionIncidence, SubscriptionIncidenceOptions, SubscriptionMetric, SubscriptionOptions, SubscriptionRoles, SubscriptionScorecard, SubscriptionScorecardOptions, Subscriptions, SubscriptionsFigures, SubscriptionsQueryOptions, SummaryFitOptions, SummaryHoldout, SummaryModel, SummaryModelName, SummaryOptions, Survey, SurveyAccountNps, SurveyComments, SurveyCountsOptions, SurveyCountsResult, SurveyFigure, SurveyFigureOptions, SurveyFigures, SurveyLevels, SurveyMatrix, SurveyMatrixOptions, SurveyMetric, SurveyQuestion, SurveyReport, SurveyRoles, SurveyTrend, SurvivalCurve, SurvivalTableResult, Survivors, Table, TableGuess, TenureOptions, TenureSurvival, TenureTest, Term, TierMigration, TierMoves, Ties, TimeTransform, TimeUnit, TimeZone, Tracked, TransactionOptions, TransactionRoles, TrendPoint, TriedK, TypedCell, TypedRows, Typical, Upgrade, Value, ValueClass, ValueSpread, Vote, WarehouseCohorts, WarehouseMrr, WarehouseMrrPeriod, Warning, WithOrders, WorkerLike, YearOfPoints, YearRetention };
