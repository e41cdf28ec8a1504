/** What a cell may be; nothing is an empty cell. */
type CsvValue = string | number | boolean | null | undefined;
/**
 * Rows as CSV: commas, points for decimals, lines that end in CR LF.
 *
 * Objects get a line of names first, those of all rows in the order in which they appear; lists are written as they are. Texts that a
 * spreadsheet would run as a formula get an apostrophe before them: those with `=`, `+`, `-`, `@` (full-width ones too), a tab or CR
 * in front, or behind line feeds. Numbers do not.
 *
 * @throws LoyaltyError `invalid-input` for what are no rows
 * @example toCsv([{ customer: "=1+1", value: -5 }]) // "customer,value\r\n'=1+1,-5\r\n"
 */
declare function toCsv(rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[]): string;

/* tslint:disable */
/* eslint-disable */
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
     * The interval in points; contacts of one account are not taken for independent. Null for a single account.
     */
    interval: Interval | null;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
}

/**
 * A candidate of a question about a column.
 */
type Reply = "." | "," | "dmy" | "mdy";

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
     * How sure: 0.95 means that 95 of 100 such intervals hold the truth.
     */
    level: number;
    /**
     * How it was found.
     */
    method: Method;
}

/**
 * A customer to look after.
 */
interface AtRisk {
    /**
     * The customer's name in the file.
     */
    customer: string;
    /**
     * To watch, or at risk.
     */
    status: SignalStatus;
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
     * not what a short burst of orders would come to in a year.
     */
    valueAtStake: number;
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
     * How the customer stands with their orders; null unless orders were given.
     */
    orders: OrderStanding | null;
    /**
     * What the customer spent in the 365 days up to the last order; null unless they are to watch or at risk.
     */
    valueAtStake: number | null;
}

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
     * 1 − last/before: 1 when there is none any more.
     */
    fall: number;
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
     * The value less that of the period before; null in the first.
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
     * The value less the benchmark; null without one.
     */
    againstBenchmark: number | null;
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * A figure of a period.
 */
type SubscriptionMetric = "customers" | "new-customers" | "churn" | "retention" | "mrr" | "gross-revenue-retention" | "net-revenue-retention";

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
     * Whether the covariates matter at all: twice the difference of the two.
     */
    likelihoodRatio: ChiSquareTest | null;
    /**
     * The share of comparable pairs in which the one with the higher risk left first.
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
     * Whether the maximum was found.
     */
    converged: boolean;
    /**
     * The steps it took.
     */
    iterations: number;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there are no coefficients.
     */
    reason?: Reason;
}

/**
 * A kind of question.
 */
type QuestionCode = "decimal-mark" | "date-order" | "encoding";

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
 * A level of loyalty by the answer given.
 */
type Level = "promoter" | "passive" | "detractor";

/**
 * A map from scores to segments. Both are tables of the trade, without an author who could be named.
 */
type RfmMap = "11-segments" | "10-segments";

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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no value.
     */
    reason?: Reason;
}

/**
 * A renewal or first sale whose discount cannot be told.
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
     * What it costs a month.
     */
    monthlyAmount: number;
    /**
     * What a month costs by the price list; null where that is not known.
     */
    monthlyListPrice: number | null;
    /**
     * What is odd.
     */
    problem: PriceProblem;
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
     * Which kind of loyalty it tells of.
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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
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
 * A score of some answers.
 */
interface SurveyFigure {
    /**
     * Points of an NPS, a fraction, or points of the scale, as the metric says; null with a `reason`.
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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no value.
     */
    reason?: Reason;
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
 * A word that is commoner in the comments of a group than in the others.
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
     * What to be careful about.
     */
    warnings: Warning[];
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
     * On 1–7, the share of 5 and more less the share of 3 and less; null on 1–5.
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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no score.
     */
    reason?: Reason;
}

/**
 * An input that cannot be true. `code` is the variant's name in kebab-case, `params` are its fields.
 *
 * A question that merely has no answer (the churn of nobody) is not an error: see [`crate::Reason`].
 */
type LoyaltyError$1 = { code: "missing-input"; params: { name: string } } | { code: "invalid-input"; params: { name: string; problem: string } } | { code: "not-a-number"; params: { name: string; value: string; position: number | null } } | { code: "out-of-range"; params: { name: string; value: number; low: number | null; high: number | null } } | { code: "not-whole"; params: { name: string; value: number } } | { code: "part-exceeds-whole"; params: { partName: string; part: number; wholeName: string; whole: number } } | { code: "score-outside-scale"; params: { position: number; value: number; low: number; high: number } } | { code: "fractional-score"; params: { position: number; value: number } } | { code: "wrong-counts"; params: { expected: number; found: number } } | { code: "wrong-length"; params: { name: string; expected: number; found: number } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "impossible-history"; params: { position: number; frequency: string; recency: string; age: string } } | { code: "late-entry"; params: { position: number; entry: number; duration: number } } | { code: "revenue-differs"; params: { position: number; value: number } } | { code: "does-not-add-up-to"; params: { name: string; stated: number; computed: number; difference: number } } | { code: "not-increasing"; params: { name: string; position: number } } | { code: "overdrawn"; params: { position: number; asked: number; available: number } } | { code: "missing-unit"; params: { name: string } } | { code: "unsupported-scale"; params: { low: number; high: number } } | { code: "ambiguous"; params: { first: string; second: string } } | { code: "too-large"; params: { name: string } } | { code: "stopped"; params: { problem: string } } | { code: "no-simd"; params: {} } | { code: "unclosed-quote"; params: { line: number } } | { code: "record-too-long"; params: { line: number } } | { code: "too-many-fields"; params: { line: number; most: number } } | { code: "not-text"; params: { line: number } } | { code: "encrypted-file"; params: {} } | { code: "unreadable-spreadsheet"; params: { problem: string } } | { code: "spreadsheet-too-large"; params: { most: number } } | { code: "sparse-sheet"; params: { cell: string; blankRows: number } } | { code: "no-such-sheet"; params: { name: string; sheets: string[] } } | { code: "empty-file"; params: {} } | { code: "different-columns"; params: { file: number; expected: string[]; found: string[] } } | { code: "no-such-column"; params: { name: string; columns: string[] } } | { code: "not-a-date-column"; params: { name: string; line: number; value: string } } | { code: "not-a-number-column"; params: { name: string; line: number; value: string } } | { code: "not-a-score-column"; params: { name: string; line: number; value: string; low: number; high: number } } | { code: "too-many-rows"; params: { rows: number; megabytes: number } } | { code: "no-usable-rows"; params: { rows: number; reasons: string[] } } | { code: "unreadable-file"; params: { problem: string } } | { code: "closed"; params: { name: string } };

/**
 * Between which times half have left. An end that the curve has not reached is null.
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
     * How sure.
     */
    level: number;
    /**
     * How the band was found.
     */
    method: Method;
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
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
}

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
 * Customers of about one probability of being active, and how many of them did buy.
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
 * Customers of one frequency: what they bought next, and what was to be expected of them.
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
 * Customers who have been quiet for longer than a stated number of days.
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
    valueAtStake: number;
}

/**
 * From which day to look back, and how far.
 */
interface ManagerOptions {
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * Retention is that of the customers of so many days before; 365 unless said.
     */
    lookBackDays?: number;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * From which day to look back, and how sure to be.
 */
interface CrossBuyingOptions {
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said. Needs a column of dates.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * From which day to look back, and when a customer counts as gone.
 */
interface OverviewOptions {
    /**
     * The day to look back from, `yyyy-mm-dd`; the last day in the file unless said.
     */
    asOf?: string;
    /**
     * A customer whose last order lies more than this many days back has gone; unless said, the 90th
     * percentile of the gaps between orders.
     */
    inactiveAfterDays?: number;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * How a customer does, from well to badly.
 */
type SignalStatus = "insufficient" | "ok" | "watch" | "at-risk";

/**
 * How a customer stands with their orders.
 */
type OrderStanding = "not-found" | "not-late" | "watch" | "at-risk";

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
     * Rows of data, those skipped included.
     */
    rowsRead: number;
    /**
     * Rows that could not be used: only sums before a column is used.
     */
    rowsSkipped: SkippedRows[];
    /**
     * What was taken to be so.
     */
    assumptions: Assumption[];
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * What the file leaves open.
     */
    questions: Question[];
}

/**
 * How a model is fitted.
 */
interface CoxOptions {
    /**
     * How ties are dealt with; "efron" unless said.
     */
    ties?: Ties;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * How an NPS interval is found.
 */
type NpsMethod = "adjusted-wald" | "wald" | "bootstrap";

/**
 * How an interval was found.
 */
type Method = "wald" | "adjusted-wald" | "bootstrap" | "wilson" | "newcombe" | "log-log";

/**
 * How customers are cut into groups of rising score.
 */
type RfmMethod = "quantile" | "ntile" | "cuts";

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
 * How far predictions of single customers were off.
 */
interface PredictionError {
    /**
     * The sum of the predictions.
     */
    total: number;
    /**
     * The mean size of a customer's error, in purchases.
     */
    meanAbsolute: number;
    /**
     * The root of the mean square of the errors, in purchases.
     */
    rootMeanSquare: number;
}

/**
 * How far to look ahead.
 */
interface LeavingOptions {
    /**
     * So many days ahead.
     */
    horizon: number;
    /**
     * The day to look ahead from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * How long answers took, in the unit of the durations.
 */
interface ServiceLevel {
    /**
     * Half took at most this long; null with a `reason`.
     */
    median: number | null;
    /**
     * Nine of ten took at most this long; null with a `reason`.
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
 * How long customers stay.
 */
interface KaplanMeier$1 {
    /**
     * When half have left, or null when more than half are still there at the end.
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
     * Up to when the restricted mean counts.
     */
    tau: number | null;
    /**
     * The mean duration of those who left. Too short wherever some are still there: see the warning.
     */
    meanOfLeavers: number | null;
    /**
     * How many were seen, weights included.
     */
    n: number;
    /**
     * How many left.
     */
    left: number;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no answer.
     */
    reason?: Reason;
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
     * What those to watch and at risk spent in the 365 days up to their last orders.
     */
    valueAtStake: number;
    /**
     * Those to watch and at risk, the most valuable first, up to the number that was asked for.
     */
    customers: AtRisk[];
    /**
     * Of those to watch and at risk, the ones silent for more than `goneAfterDays`: they are in no other figure. Null unless
     * that was said.
     */
    gone: Gone | null;
    /**
     * The limits that the judgement rests on.
     */
    limits: SignalLimits;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

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
 * How many customers made so many repeat purchases, and how many should have by the model.
 */
interface FrequencyCount {
    /**
     * The purchases after the first; in the last row, as many or more.
     */
    frequency: number;
    /**
     * The customers who made them.
     */
    actual: number;
    /**
     * The customers who should have.
     */
    expected: number;
}

/**
 * How much of the comments is wanted.
 */
interface CommentOptions {
    /**
     * The most words of each group; 10 unless said.
     */
    terms?: number;
    /**
     * The most example comments of each group, the first of the file; 3 unless said, and never more than 20.
     */
    examples?: number;
}

/**
 * How p-values are adjusted for the number of comparisons.
 */
type Adjustment = "holm" | "none";

/**
 * How segments are compared.
 */
interface SegmentOptions {
    /**
     * How p-values are adjusted for the number of comparisons; "holm" unless said.
     */
    adjust?: Adjustment;
    /**
     * The confidence level of each interval; 0.95 unless said.
     */
    level?: number;
}

/**
 * How several who left at one time share the risk.
 */
type Ties = "efron" | "breslow";

/**
 * How soon customers were answered in a period.
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
     * Contacts without an answer; they are in no figure.
     */
    notAnswered: number;
    /**
     * Half were answered within this time; null with a `reason`.
     */
    median: number | null;
    /**
     * Nine of ten were answered within this time; null with a `reason`.
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
 * How soon customers were answered.
 */
interface ServiceLevels {
    /**
     * The periods from that of the first contact on.
     */
    periods: ServicePeriod[];
    /**
     * All contacts up to the day looked back from.
     */
    all: ServiceLevel;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

/**
 * How the answers of a file were read.
 */
interface SurveyReport {
    /**
     * Rows of data, those skipped included.
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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * What the file leaves open.
     */
    questions: Question[];
}

/**
 * How the check is made.
 */
interface ProportionalHazardsOptions {
    /**
     * How ties are dealt with; "efron" unless said.
     */
    ties?: Ties;
    /**
     * What of the time an effect is tested against; "km" unless said.
     */
    transform?: TimeTransform;
}

/**
 * How the customers of a survey and of orders were brought together, by their names.
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
 * How the customers of contacts and of orders were brought together, by their names.
 */
interface MatchedOrders {
    /**
     * Customers with contacts and orders.
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
 * How the interval of an NPS is found.
 */
interface NpsOptions {
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
    /**
     * "adjusted-wald" unless said.
     */
    method?: NpsMethod;
    /**
     * The seed of the bootstrap, a whole number; the same seed gives the same interval. 1 unless said.
     */
    seed?: number;
    /**
     * How many resamples the bootstrap draws, 10,000 (unless said) to 1,000,000.
     */
    resamples?: number;
    /**
     * The number of customers in all, when those who answered are a large part of them.
     */
    population?: number;
}

/**
 * How the rows of a file were read.
 */
interface RowsReport {
    /**
     * Rows of data, those skipped included.
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
     * What was taken to be so.
     */
    assumptions: Assumption[];
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * What the file leaves open.
     */
    questions: Question[];
}

/**
 * How the transactions of a file were read.
 */
interface OrdersReport {
    /**
     * Rows of data, those skipped included.
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
     * Lines below zero.
     */
    refunds: RefundLines;
    /**
     * What was taken to be so.
     */
    assumptions: Assumption[];
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * What the file leaves open.
     */
    questions: Question[];
}

/**
 * How time is cut, and up to when.
 */
interface PeriodOptions {
    /**
     * The length of the periods; months unless said.
     */
    period?: Period;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said. What is later is left out.
     */
    asOf?: string;
}

/**
 * How to count those who leave.
 */
interface SubscriptionChurnOptions {
    /**
     * The periods; months unless said.
     */
    period?: Period;
    /**
     * Who counts as lost, of whom; opening-cohort unless said.
     */
    convention?: ChurnConvention;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
    /**
     * A customer who comes back after so many days or more has left and is reactivated; after fewer, never left. 1
     * unless said.
     */
    reactivationAfterDays?: number;
}

/**
 * How to look at the time that subscribers stay.
 */
interface TenureOptions {
    /**
     * One curve for each plan beside that of all, and a test whether they differ; the plan is that of a customer's first
     * row, of several on that day the first by alphabet.
     */
    by?: SubscriberGroups;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * The confidence level of bands and intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * How to read rows that are no orders.
 */
interface RowsOptions$1 {
    /**
     * The day that the analyses look back from, `yyyy-mm-dd`; the last day in the file unless said.
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
 * How to read the subscriptions.
 */
interface SubscriptionOptions$1 {
    /**
     * The day that the analyses look back from, `yyyy-mm-dd`; the last start or end in the file unless said. Say it
     * where ends are still to come.
     */
    asOf?: string;
    /**
     * Which day an end is: the first without the subscription unless said.
     */
    endIs?: EndDay;
    /**
     * What an amount is paid for; a month unless said. A year is 12 months, a quarter 3, a week 12/52, a day 12/365.
     */
    amountPer?: Period;
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
 * How to read the transactions.
 */
interface TransactionOptions$1 {
    /**
     * The day that the analyses look back from, `yyyy-mm-dd`; the last day in the file unless said.
     */
    asOf?: string;
    /**
     * The place whose days count: a time with an offset or Z is the day that it is there. Without one, days are taken
     * as they are written.
     */
    timeZone?: TimeZone;
    /**
     * The currency to count in, ISO 4217. Needed where the amounts are of several; else it is what the file says.
     */
    currency?: string;
    /**
     * What one of each other currency is worth in it.
     */
    rates?: ExchangeRate[];
    /**
     * What lines below zero do: they reduce revenue unless said. They are never an order.
     */
    refunds?: RefundRule;
    /**
     * Who is a customer: a person, or the account of one; as the column of customers says unless said.
     */
    by?: CountedBy;
    /**
     * Answers to the questions of the table's report.
     */
    answers?: Answer[];
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
 * One group beside what the others let expect.
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
     * The share of all that is still there at its end.
     */
    survival: number;
    /**
     * Greenwood's standard error of `survival`.
     */
    standardError: number;
}

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
     * Records before the header, or before the first row of data where there is none.
     */
    preamble: number;
}

/**
 * One rated thing.
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
     * NPS of those who rated at or above the median less NPS of those below, or of the best category less the worst.
     */
    gap: number | null;
    /**
     * Where it lies among the others; null where an axis is missing.
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
 * Predictions against what customers did in a time that the model has not seen.
 */
interface Holdout {
    /**
     * How long it is, in the unit of the model.
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
     * How much too many (or, below 0, too few) purchases the model foretold, as a share of those made; `None` for none.
     */
    bias: number | null;
    /**
     * The model's errors.
     */
    model: PredictionError;
    /**
     * Those of the guess that everybody goes on at their own rate so far.
     */
    sameRate: PredictionError;
    /**
     * Those of the guess that whoever has been silent for longer than twice the own mean gap is gone, and the others go on.
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
 * Repeat purchases of all customers by a time: those that were made, and those to be expected.
 */
interface Tracked {
    /**
     * The time since the first purchase of all, in the unit of the model.
     */
    time: number;
    /**
     * The repeat purchases made by then.
     */
    actual: number;
    /**
     * Those to be expected by then.
     */
    expected: number;
    /**
     * Whether the model has seen this time.
     */
    calibration: boolean;
}

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
}

/**
 * Something that was taken to be so, and may be corrected.
 */
type Assumption = { code: "no-header"; params: {} } | { code: "renamed-column"; params: { from: string; to: string; position: number } } | { code: "decimal-mark"; params: { column: string; mark: DecimalMark; basis: DecimalBasis } } | { code: "encoding"; params: { encoding: Encoding } } | { code: "repaired-letters"; params: { count: number; example: string; repaired: string } } | { code: "preamble"; params: { count: number } } | { code: "date-order"; params: { column: string; order: DateOrder; basis: DateBasis } } | { code: "serial-dates"; params: { column: string } } | { code: "missing-words"; params: { column: string; count: number } } | { code: "kroner"; params: { column: string; currency: string } } | { code: "unknown-kroner"; params: { column: string } } | { code: "types-of-first-rows"; params: { rows: number } } | { code: "day-as-written"; params: { column: string } } | { code: "day-in-time-zone"; params: { column: string; timeZone: string } } | { code: "exchange-rates"; params: { column: string; currency: string } } | { code: "negative-is-refund"; params: {} } | { code: "refunds-left-out"; params: {} } | { code: "counted-by-account"; params: { column: string } } | { code: "one-order-per-day"; params: {} } | { code: "price-times-quantity"; params: { amount: string; quantity: string } } | { code: "end-day"; params: { column: string; endIs: EndDay } } | { code: "amount-per"; params: { column: string; per: Period } } | { code: "far-end-is-none"; params: { count: number } };

/**
 * Something to be careful about in a result that stands.
 */
type Warning = { code: "small-sample"; params: { n: number } } | { code: "no-variance"; params: {} } | { code: "scale-may-start-at-one"; params: {} } | { code: "not-a-proportion"; params: {} } | { code: "reactivated-customers"; params: { surplus: number } } | { code: "does-not-add-up"; params: { difference: number } } | { code: "self-selected"; params: {} } | { code: "unverified-assumption"; params: {} } | { code: "not-a-count"; params: {} } | { code: "ragged-rows"; params: { count: number; lines: number[] } } | { code: "stray-values"; params: { column: string; count: number; lines: number[] } } | { code: "total-row"; params: { count: number; lines: number[] } } | { code: "identifiers-destroyed"; params: { column: string; count: number; lines: number[] } } | { code: "mojibake"; params: { count: number; lines: number[]; example: string; repaired: string } } | { code: "mixed-encodings"; params: { count: number; lines: number[] } } | { code: "date-conflict"; params: { column: string; dmyCount: number; dmy: number[]; mdyCount: number; mdy: number[] } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "may-still-rise"; params: {} } | { code: "buyers-only"; params: {} } | { code: "without-signup"; params: { count: number } } | { code: "refunds-left-out"; params: { count: number; amount: number } } | { code: "few-buyers"; params: { n: number } } | { code: "few-distinct-values"; params: { name: string; distinct: number; bins: number } } | { code: "orders-after-as-of"; params: { count: number } } | { code: "spend-left-out"; params: { count: number } } | { code: "spend-follows-frequency"; params: { correlation: number } } | { code: "no-mean-lifetime"; params: {} } | { code: "active-by-construction"; params: { count: number } } | { code: "leavers-only"; params: { staying: number } } | { code: "few-events"; params: { perCovariate: number } } | { code: "nobody-at-risk"; params: { time: number } } | { code: "terms-left-out"; params: { count: number; most: number } } | { code: "ends-after-last-start"; params: { count: number; lastStart: string } } | { code: "starts-day-after-end"; params: { count: number } } | { code: "rows-after-as-of"; params: { count: number } } | { code: "not-answered"; params: { count: number } };

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
     * One of its candidates.
     */
    answer: Reply;
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
     * From customers who came for the first time.
     */
    new: number;
    /**
     * More from customers who stayed.
     */
    expansion: number;
    /**
     * From customers who came back.
     */
    reactivation: number;
    /**
     * Less from customers who stayed.
     */
    contraction: number;
    /**
     * From customers who left.
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
     * After how many days a customer who comes back had left.
     */
    reactivationAfterDays: number;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

/**
 * The character before the decimals.
 */
type DecimalMark = "." | ",";

/**
 * The character between two fields.
 */
type Delimiter = "," | ";" | "	" | "|";

/**
 * The cohort matrix of those who signed up.
 */
interface SignupCohorts extends Cohorts {
    /**
     * Customers who signed up and have never been active: they are in the size of their cohort, and in no cell.
     */
    neverActive: number;
    /**
     * Customers who were last active after the day looked back from. The file does not say when they were before, so that
     * they count as active up to that day.
     */
    activeLater: number;
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
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
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
     * How long the answer took, in a unit of your own: that of the target of the service level. Empty where there was none.
     */
    duration?: string;
    /**
     * When it was answered: durations are then hours from `date`, as the clocks show where a time names no offset. Empty
     * where it was not.
     */
    answered?: string;
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
     * The end: the first day without the subscription unless `endIs` says otherwise. Empty where it goes on; so is a
     * day of 2099 or later.
     */
    end?: string;
    /**
     * The plan.
     */
    plan?: string;
    /**
     * For how much: a month, unless `amountPer` says otherwise.
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
     * The price before any discount, for the same time as the amount. Empty where it is not known.
     */
    listPrice?: string;
}

/**
 * The columns that hold the survey, by name.
 */
interface SurveyRoles {
    /**
     * The answer: a whole number from 0 to 10, or of the `scale`, perhaps with its label behind it.
     */
    score: string;
    /**
     * The lowest and the highest answer where they are not 0 and 10: `[1, 5]`; at most eleven answers. Satisfaction and
     * effort need it declared: 4 is good on 1–5 and poor on 1–10.
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
     * For how much: of the line, or of one piece where `quantity` is given.
     */
    amount: string;
    /**
     * The number that the lines of one order share; without it, the lines of a customer's day are one order.
     */
    order?: string;
    /**
     * How many pieces: the amount is then the price of one and is multiplied by it.
     */
    quantity?: string;
    /**
     * The customer's segment: a country, a channel, a type of customer. A customer is in that of the first order.
     */
    segment?: string;
    /**
     * The day on which the customer signed up; empty where nobody knows.
     */
    signup?: string;
    /**
     * The account that the customer belongs to: a firm whose people buy. It is counted with `by: "account"`.
     */
    account?: string;
    /**
     * What kind of thing was bought, for `crossBuying`.
     */
    category?: string;
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
     * What to be careful about.
     */
    warnings: Warning[];
}

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
     * The words that set them apart, the most distinctive first.
     */
    terms: Term[];
    /**
     * The first comments of the file, as they stand in it, each cut to 500 letters. They are text of strangers: never
     * put them into a page as markup, nor into a spreadsheet as they are.
     */
    examples: string[];
}

/**
 * The contacts of customers.
 */
interface Engagement {
    /**
     * The periods from that of the first contact on.
     */
    periods: EngagementPeriod[];
    /**
     * The kinds, the commonest first.
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
     * Those of them who lost most contacts, up to the number that was asked for.
     */
    falling: Falling[];
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why nothing is known of falling contacts.
     */
    reason?: Reason;
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
     * Contacts of each customer with one.
     */
    eventsPerActive: Mean;
}

/**
 * The counts of segments, and what they rest on.
 */
interface CountedSegments {
    /**
     * The counts.
     */
    counts: SegmentCounts;
    /**
     * Customers with orders of several segments: each counts in that of the first.
     */
    moved: number;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
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
     * Customers on the day looked back from.
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
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

/**
 * The customers of one account manager.
 */
interface AccountManager {
    /**
     * The name in the file; "" for the customers of nobody.
     */
    manager: string;
    /**
     * Customers on the day looked back from.
     */
    customers: number;
    /**
     * Their share of all customers of that day.
     */
    customerShare: Rate;
    /**
     * What they pay for a month, in the file's currency; null where there are no amounts.
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
     * What they paid in all; null when revenue was not given.
     */
    revenue: number | null;
    /**
     * What each of them paid on average; null when revenue was not given or nobody is on the level.
     */
    meanRevenue: number | null;
}

/**
 * The customers of one segment. A customer is in the segment of the first order.
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
     * What they brought less what was paid back to them, in the file's currency.
     */
    revenue: number;
    /**
     * Revenue for each order.
     */
    averageOrderValue: Mean;
    /**
     * Revenue for each customer over the whole file.
     */
    revenuePerCustomer: Mean;
    /**
     * Customers with two orders or more, of all of the segment.
     */
    repeatRate: Rate;
    /**
     * Customers who have gone quiet, of all of the segment.
     */
    churn: Rate;
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
     * What they have paid less what was paid back, in the file's currency; null where there are no amounts.
     */
    revenue: number | null;
    /**
     * The same for each of them; null where there are no amounts.
     */
    revenuePerCustomer: number | null;
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
 * The customers whose contacts rise.
 */
interface RisingContacts {
    /**
     * Those whose contacts rise, by what is at stake with their orders where those were given, then by the contacts that
     * came on top; up to the number that was asked for.
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
     * Customers with too few contacts to say; null with a `reason`.
     */
    insufficient: number | null;
    /**
     * How many customers were matched with the orders, and how many not; null unless orders were given.
     */
    matched: MatchedOrders | null;
    /**
     * The limits that the judgement rests on.
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
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why nothing can be said.
     */
    reason?: Reason;
}

/**
 * The day on which a customer joins a cohort.
 */
type CohortAnchor = "first-order" | "first-paid" | "signup";

/**
 * The difference of two estimates and its test.
 */
interface Comparison {
    /**
     * The second less the first, or null with a `reason`.
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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no difference or no test.
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
     * Subscriptions that were added while another went on; in no figure.
     */
    additions: number;
    /**
     * Subscriptions of customers who had left and were won again; in no figure.
     */
    reactivations: number;
    /**
     * Renewals and first sales that are in no figure, the first 100 by their start.
     */
    odd: OddPrice[];
    /**
     * After how many days a customer who comes back had left.
     */
    reactivationAfterDays: number;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
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
 * The encoding of a file.
 */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "iso-8859-2" | "macintosh" | "ibm852" | "ibm865";

/**
 * The figures of segments, and which of them differ for real.
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
     * What comes second after what, the commonest first, up to the number that was asked for; null without dates.
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
     * Customers of whom there is nothing but what was paid back; they are in no figure.
     */
    refundOnly: number;
    /**
     * Purchases whose kind is not named; they are revenue, but no kind.
     */
    unnamed: number;
    /**
     * The day looked back from, `yyyy-mm-dd`; null without dates.
     */
    asOf: string | null;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no median.
     */
    reason?: Reason;
}

/**
 * The length of the periods that time is cut into, by the calendar.
 */
type Period = "day" | "week" | "month" | "quarter" | "year";

/**
 * The levels of loyalty of those who answered.
 */
interface SurveyLevels {
    /**
     * Promoters, passives and detractors.
     */
    levels: LoyaltyLevel[];
    /**
     * Answers whose revenue is not said; they are left out where revenue is asked for.
     */
    withoutRevenue: number;
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
    /**
     * Change for the worse from which a customer is at risk, as a fraction.
     */
    changeAtRisk: number;
}

/**
 * The limits that contacts were judged by.
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
     * So many times the contacts before are rising.
     */
    ratio: number;
    /**
     * The contacts below which nothing rises.
     */
    least: number;
}

/**
 * The lowest and the highest answer of a survey question, both whole numbers: 1 and 5, or 0 and 10.
 */
type Scale = [number, number];

/**
 * The models of purchases without a contract.
 */
type ModelName = "bg-nbd" | "mbg-nbd" | "pareto-nbd" | "bg-bb";

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
 * The order in which dates name year, month and day.
 */
type DateOrder = "ymd" | "dmy" | "mdy" | "serial-1900" | "serial-1904";

/**
 * The orders of a file at a glance.
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
     * What the orders brought less what was paid back, in the file's currency.
     */
    revenue: number;
    /**
     * What was paid back; `revenue` is after it.
     */
    refunds: Refunds;
    /**
     * Revenue after refunds for each order.
     */
    averageOrderValue: Mean;
    /**
     * Orders for each customer over the whole file, `firstDay` to `asOf`: not per year.
     */
    purchaseFrequency: Mean;
    /**
     * Customers with two orders or more, of all customers.
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
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Customers who have gone quiet.
     */
    churn: Churn;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

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
 * The segments of a file of orders, counted: one entry for each in every list, the largest first, of equal ones the first
 * by name.
 */
interface SegmentCounts {
    /**
     * What they are called; empty for customers whose cell is.
     */
    names: string[];
    /**
     * Customers with an order.
     */
    customers: number[];
    /**
     * Their orders.
     */
    orders: number[];
    /**
     * What they brought less what was paid back to them, in the file's currency.
     */
    revenue: number[];
    /**
     * Customers with two orders or more.
     */
    returned: number[];
    /**
     * Customers who have gone quiet.
     */
    quiet: number[];
    /**
     * A customer has gone quiet after so many days without an order, the same for all segments; null when nobody
     * returned and none were given.
     */
    inactivityDays: number | null;
}

/**
 * The share of the monthly revenue that was lost. Fractions of the revenue at the start.
 */
interface RevenueChurn {
    /**
     * Revenue of those who left, and what others pay less; null with a `reason`.
     */
    gross: number | null;
    /**
     * Gross less expansion and reactivation; below 0 when more was won than lost. Null with a `reason`.
     */
    net: number | null;
    /**
     * Why there is none.
     */
    reason?: Reason;
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
     * Customers at the end: on the last day, or on the day looked back from.
     */
    end: number;
    /**
     * The share of customers who left, by the convention.
     */
    churn: Rate;
    /**
     * The share of revenue that was lost; null where there are no amounts.
     */
    revenue: RevenueChurn | null;
}

/**
 * The subscribers, those with most at stake first.
 */
interface LeavingList {
    /**
     * Subscribers on the day looked ahead from.
     */
    active: number;
    /**
     * Those of them whose probability is known.
     */
    known: number;
    /**
     * The sum of the probabilities: how many of those known to expect to leave.
     */
    expectedToLeave: number;
    /**
     * The sum of what is at stake; null where there are no amounts.
     */
    valueAtStake: number | null;
    /**
     * The subscribers by value at stake, or by probability where there are no amounts; those without come last. Up to the
     * number that was asked for.
     */
    customers: Leaving[];
    /**
     * So many days ahead.
     */
    horizon: number;
    /**
     * The day looked ahead from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

/**
 * Those who left for one reason.
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
     * The share of this reason and those before it.
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
     * Those to watch or at risk, by the usual limits of the signals.
     */
    atRisk: Highlight;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
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
     * The interval of this difference alone; the adjusted p-value decides.
     */
    interval: Interval | null;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no test.
     */
    reason?: Reason;
}

/**
 * What a cell counts.
 */
type CohortMeasure = "customers" | "orders" | "revenue" | "cumulative-value";

/**
 * What a column stands for.
 */
type Role = "customer" | "date" | "amount" | "order" | "quantity" | "segment" | "score";

/**
 * What a high answer means.
 */
type Direction = "ease" | "effort";

/**
 * What a satisfaction question asked, and which figure is wanted.
 */
interface CsatOptions {
    /**
     * The lowest and the highest answer: `[1, 5]`. Required: 4 is good on 1–5 and poor on 1–10.
     */
    scale: [lowest: number, highest: number];
    /**
     * "top-2-box" unless said.
     */
    definition?: CsatDefinition;
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
}

/**
 * What keeps a subscription out of the figures.
 */
type PriceProblem = "above-list-price" | "zero-list-price" | "without-list-price";

/**
 * What lines below zero do.
 */
type RefundRule = "net" | "leave-out";

/**
 * What of the time an effect is tested against.
 */
type TimeTransform = "km" | "rank" | "identity";

/**
 * What one more of a covariate does.
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
     * By what one more of the covariate multiplies the hazard.
     */
    hazardRatio: number;
    /**
     * The hazard ratio's interval.
     */
    interval: Interval;
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
 * What one vote is.
 */
type Vote = "respondent" | "account" | "revenue";

/**
 * What renewals are parted by.
 */
type RenewalGroups = "plan" | "manager";

/**
 * What subscribers are parted by.
 */
type SubscriberGroups = "plan";

/**
 * What the caller knows better than a guess.
 */
interface Hints {
    /**
     * The encoding of each file that no byte order mark begins.
     */
    encoding?: Encoding;
    /**
     * The character between two fields.
     */
    delimiter?: Delimiter;
    /**
     * The decimal mark of every column.
     */
    decimal?: DecimalMark;
    /**
     * The order of year, month and day.
     */
    dateOrder?: DateOrder;
    /**
     * Whether the first row of each file holds names.
     */
    header?: boolean;
    /**
     * Whether letters that were spoilt before the file was saved are put right: SÃ¸ren is read as Søren. Texts and the
     * names of columns are, where nothing is lost by it; numbers and dates are not.
     */
    repair?: boolean;
    /**
     * Which column stands for what; the roles that are not given are guessed.
     */
    roles?: RoleHints;
}

/**
 * What the cells of a column are.
 */
type ColumnType = "text" | "number" | "date" | "score";

/**
 * A subscriber, and how likely it is that they leave.
 */
interface Leaving {
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
     * Monthly amount × months of the horizon × probability; null where one of them is.
     */
    valueAtStake: number | null;
    /**
     * Why there is no probability.
     */
    reason?: Reason;
}

/**
 * What the lifetimes of a file of orders rest on.
 */
interface Leaving {
    /**
     * A customer has left after so many days without an order; null when nobody returned and none were given.
     */
    inactivityDays: number | null;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * Why there are no lifetimes.
     */
    reason?: Reason;
}

/**
 * What the movement of recurring revenue comes to. Rates are fractions of the start.
 */
interface MrrBridge {
    /**
     * Recurring revenue at the end.
     */
    end: number;
    /**
     * (churned + contraction)/start; null when the start is 0.
     */
    grossChurn: number | null;
    /**
     * Gross churn less expansion and reactivation; below 0 when more was won than lost.
     */
    netChurn: number | null;
    /**
     * (new + expansion)/(contraction + churned); null when nothing was lost.
     */
    quickRatio: number | null;
    /**
     * The same with reactivation among what was won.
     */
    quickRatioWithReactivation: number | null;
    /**
     * (end − start)/start.
     */
    growth: number | null;
    /**
     * (start − contraction − churned)/start.
     */
    grossRetention: number | null;
    /**
     * Gross retention plus expansion; reactivation is left out.
     */
    netRetention: number | null;
    /**
     * Why a rate or a ratio is null.
     */
    reason?: Reason;
}

/**
 * What to work out beside the curve.
 */
interface KaplanMeierOptions {
    /**
     * The confidence level of the band and the intervals; 0.95 unless said.
     */
    level?: number;
    /**
     * Up to when the restricted mean counts; the largest duration unless said.
     */
    tau?: number;
}

/**
 * What was paid back, and where.
 */
interface RefundLines {
    /**
     * How many lines below zero.
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
 * What was paid back.
 */
interface Refunds {
    /**
     * The lines below zero.
     */
    count: number;
    /**
     * Their sum, zero or less, in the file's currency.
     */
    amount: number;
}

/**
 * What was promised, and when to look.
 */
interface ServiceOptions {
    /**
     * The time that was promised: in hours where the file says when contacts were answered, else in the unit of its
     * durations.
     */
    target: number;
    /**
     * The periods, by the day of the contact; months unless said.
     */
    period?: Period;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
}

/**
 * What was taken off the list price.
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
     * Those that cost more than their list price; in no figure.
     */
    aboveListPrice: number;
    /**
     * Those with a list price of zero; in no figure.
     */
    zeroListPrice: number;
    /**
     * Those without a list price; in no figure.
     */
    withoutListPrice: number;
    /**
     * Why there is no discount.
     */
    reason?: Reason;
}

/**
 * When a customer counts as retained at an age.
 */
type CohortKind = "classic" | "unbounded" | "bracket";

/**
 * When contacts count as rising. Rules of thumb: nobody has measured them for your business.
 */
interface RisingOptions {
    /**
     * The kinds of contact that count: complaints, tickets; all of them unless said.
     */
    kinds?: string[];
    /**
     * The days up to the one looked back from, which are compared with as many before; 30 unless said.
     */
    days?: number;
    /**
     * So many times the contacts before, or more, are rising; 1.5 unless said, above 1.
     */
    ratio?: number;
    /**
     * With fewer contacts in the last days nothing rises, and with fewer in both nothing can be said; 3 unless said.
     */
    least?: number;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
}

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
 * When to call a customer one to watch, and when at risk. Rules of thumb: nobody has measured them for your business.
 */
interface SignalOptions {
    /**
     * The day to look back from, `yyyy-mm-dd`.
     */
    asOf?: string;
    /**
     * How many orders, or gaps between them, are compared with as many before; 2 unless said.
     */
    last?: number;
    /**
     * Overdue ratio from which to watch; 1.5 unless said.
     */
    overdueWatch?: number;
    /**
     * Overdue ratio from which a customer is at risk; 2 unless said.
     */
    overdueAtRisk?: number;
    /**
     * Change for the worse from which to watch, as a fraction; 0.25 unless said.
     */
    changeWatch?: number;
    /**
     * Change for the worse from which a customer is at risk, as a fraction; 0.5 unless said.
     */
    changeAtRisk?: number;
}

/**
 * Where a driver lies among the others: the cuts are the means of both axes.
 */
type Quadrant = "improve" | "maintain" | "monitor" | "excess";

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
 * Where the groups begin.
 */
interface HighlightOptions {
    /**
     * The day to look back from, `yyyy-mm-dd`; the last day in the file unless said.
     */
    asOf?: string;
    /**
     * The share of customers who spent most; 0.2 unless said.
     */
    highValueShare?: number;
    /**
     * Customers whose first order lies fewer than so many days back are new; 30 unless said.
     */
    newDays?: number;
    /**
     * Who has been silent for more than so many days is gone, and no longer at risk; nobody unless said.
     */
    goneAfterDays?: number;
}

/**
 * Where the threshold of inactivity comes from.
 */
type InactivityBasis = "gap-percentile" | "given";

/**
 * Whether groups differ.
 */
interface LogRank$1 {
    /**
     * The test statistic, or null with a `reason`.
     */
    statistic: number | null;
    /**
     * Its degrees of freedom: groups less one.
     */
    df: number;
    /**
     * The probability of such a difference by chance, or null with a `reason`.
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
 * Which bridges to make.
 */
interface MrrOptions {
    /**
     * The periods; months unless said.
     */
    period?: Period;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * A customer who comes back after so many days or more has left and is reactivated; after fewer, paid less and then
     * more again. 1 unless said.
     */
    reactivationAfterDays?: number;
}

/**
 * Which customers count as lost, and of whom they are a share. The four in use differ; print which was taken.
 */
type ChurnConvention = "opening-cohort" | "all-lost" | "midpoint" | "start-plus-new";

/**
 * Which day an end is.
 */
type EndDay = "first-without" | "last-with";

/**
 * Which day to look back from.
 */
interface ExitOptions {
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
}

/**
 * Which figure is called the satisfaction score.
 */
type CsatDefinition = "top-2-box" | "top-box" | "mean" | "rescaled-mean" | "net";

/**
 * Which figures, of which periods.
 */
interface SubscriptionFigureOptions {
    /**
     * The length of the periods; months unless said.
     */
    period?: Period;
    /**
     * The figures, in the order wanted; all that the file can answer unless said.
     */
    metrics?: SubscriptionMetric[];
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * A customer who comes back after so many days or more has left and is reactivated; after fewer, never left. 1
     * unless said.
     */
    reactivationAfterDays?: number;
}

/**
 * Which kind of loyalty a figure tells of.
 */
type LoyaltyKind = "behavioural" | "attitudinal";

/**
 * Which matrix to make of signups and last activities.
 */
interface SignupCohortOptions {
    /**
     * The length of a period; a month unless said.
     */
    period?: Period;
    /**
     * Unbounded, which is what it is unless said: who was last active in a period may or may not have been in those before
     * it, so that the others cannot be told.
     */
    kind?: CohortKind;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last day in the file unless said.
     */
    asOf?: string;
}

/**
 * Which matrix to make.
 */
interface CohortOptions$1 {
    /**
     * The length of a period; a month unless said.
     */
    period?: Period;
    /**
     * When a customer counts as retained; classic unless said.
     */
    kind?: CohortKind;
    /**
     * What a cell counts; customers unless said.
     */
    measure?: CohortMeasure;
    /**
     * The day on which a customer joins; that of the first order unless said.
     */
    anchor?: CohortAnchor;
    /**
     * Ages count so many days each from the customer's own first day, instead of periods of the calendar; cohorts are
     * still those of one period.
     */
    rolling?: number;
    /**
     * The ages at which the windows of `bracket` begin, and the one at which the last ends: `[0, 1, 4]` are age 0 and
     * ages 1 to 3. Unless said 0, 1, 2, 4, 8 …: each twice as long as the one before.
     */
    brackets?: number[];
    /**
     * The day to look back from, `yyyy-mm-dd`; the last day in the file unless said.
     */
    asOf?: string;
}

/**
 * Which renewals to look at.
 */
interface RenewalOptions {
    /**
     * The periods, by the first day of the new subscription; months unless said.
     */
    period?: Period;
    /**
     * The discounts of each plan, or of each account manager, beside those of all.
     */
    by?: RenewalGroups;
    /**
     * The day to look back from, `yyyy-mm-dd`; the last one in the file unless said.
     */
    asOf?: string;
    /**
     * The confidence level of the intervals; 0.95 unless said.
     */
    level?: number;
    /**
     * A customer who comes back after so many days or more has left and is won again; after fewer, renews. 1 unless said:
     * a renewal starts on the day on which the subscription before it ended.
     */
    reactivationAfterDays?: number;
}

/**
 * Which score, and how its interval is found.
 */
interface SurveyFigureOptions {
    /**
     * "nps" unless said.
     */
    metric?: SurveyMetric;
    /**
     * Which figure satisfaction is; "top-2-box" unless said.
     */
    definition?: CsatDefinition;
    /**
     * What a high answer about effort means: "ease" or "effort". Effort needs it.
     */
    direction?: Direction;
    /**
     * The confidence level of intervals; 0.95 unless said.
     */
    level?: number;
}

/**
 * Which score.
 */
type SurveyMetric = "nps" | "csat" | "ces";

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
     * The confidence level; 0.95 unless said.
     */
    level?: number;
}

/**
 * Who is a customer.
 */
type CountedBy = "customer" | "account";

/**
 * Who left in each period.
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
     * After how many days a customer who comes back had left.
     */
    reactivationAfterDays: number;
    /**
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
}

/**
 * Why a decimal mark was taken for a column whose cells leave it open.
 */
type DecimalBasis = "other-columns" | "delimiter" | "default";

/**
 * Why a question has no answer.
 */
type Reason = { code: "no-answers"; params: {} } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

/**
 * Why a row could not be used; where several hold, the first of these.
 */
type SkipReason = "no-customer" | "no-date" | "bad-date" | "no-amount" | "bad-amount" | "total-row" | "no-answer" | "bad-answer" | "end-before-start" | "negative-amount" | "bad-duration";

/**
 * Why an order was taken for a column whose dates leave it open.
 */
type DateBasis = "majority" | "other-columns" | "language" | "default";

/**
 * Why customers left.
 */
interface ExitReasons {
    /**
     * The reasons, that with most customers first; of as many, the one with more revenue.
     */
    reasons: ExitReason[];
    /**
     * Customers who had left by the day looked back from, and were not back.
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
     * The day looked back from, `yyyy-mm-dd`.
     */
    asOf: string;
    /**
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there are no reasons.
     */
    reason?: Reason;
}

/** The stable name of what is wrong with an input. */
type ErrorCode = LoyaltyError$1["code"];
/** The parameters that go with an error code. */
type ErrorParams<C extends ErrorCode = ErrorCode> = Extract<LoyaltyError$1, {
    code: C;
}>["params"];
/** An input that cannot be true. `code` is stable; `params` say what, where and which value. */
declare class LoyaltyError extends RangeError {
    readonly code: ErrorCode;
    readonly params: ErrorParams;
    /** The file it is about, where several were opened; a line is one of that file. */
    readonly file: string | null;
    constructor(data: LoyaltyError$1 & {
        file?: string;
    });
    /** CommonJS has a copy of this class in each entry; an error of one is an error of the other. */
    static [Symbol.hasInstance](thrown: unknown): boolean;
}

/** How many of the refits are done. */
interface Refitted {
    done: number;
    total: number;
}
/** What customers are expected to do, one entry per customer in each list. */
interface Predicted {
    /** Purchases within the horizon. */
    expectedPurchases: Float64Array;
    /** The probability that the customer will still buy. */
    aliveProbability: Float64Array;
    /** Purchases within the horizon, each counted at what it is worth today; only with a discount. */
    discountedPurchases?: Float64Array;
}
/** How far predictions may be off: one entry per customer in `low` and `high`. */
interface PredictionIntervals {
    low: Float64Array;
    high: Float64Array;
    /** The interval of the sum over all customers. */
    total: Interval;
    /** How many refits they rest on. */
    resamples: number;
    /** How many more had no maximum, and are left out. */
    failed: number;
}

/** What every question about lifetimes takes. */
interface LifetimeOptions {
    /** How many such customers a row stands for; 1 unless said. */
    weights?: ArrayLike<number>;
    /** From when on a customer was under observation (left truncation); from the beginning unless said. */
    entry?: ArrayLike<number>;
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** Whether each customer left (1 or true), or was still there when last seen (0 or false). */
type Departures = ArrayLike<number> | ArrayLike<boolean>;
/** The columns of a curve: one entry for each time at which somebody left. */
interface Columns {
    /** When somebody left, rising. */
    time: Float64Array;
    /** How many were there just before. */
    atRisk: Float64Array;
    /** How many left. */
    events: Float64Array;
    /** The standard error of the curve. */
    standardError: Float64Array;
    /** The lower end of its interval. */
    low: Float64Array;
    /** The upper end of its interval. */
    high: Float64Array;
}
/** How long customers stay. */
interface KaplanMeier extends KaplanMeier$1, Columns {
    /** The share still there, from each time on. */
    survival: Float64Array;
}
/** How much risk of leaving customers have lived through. */
interface NelsonAalen extends Columns {
    /** The cumulative hazard, from each time on. */
    cumulativeHazard: Float64Array;
}
/** Whether groups leave at different rates. */
interface LogRank<G extends string | number = string | number> extends Omit<LogRank$1, "groups"> {
    /** Each group beside what the others let expect, in the order in which they first appear. */
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
/** A fitted model of proportional hazards. What has no maximum has null, with a `reason`. */
interface CoxModel<C> extends Omit<Cox, "effects"> {
    /** The log hazard ratios. */
    coefficients: ByCovariate<C, number> | null;
    /** Their standard errors. */
    standardErrors: ByCovariate<C, number> | null;
    /** coefficient / standard error. */
    z: ByCovariate<C, number> | null;
    /** The two-sided p-values. */
    p: ByCovariate<C, number> | null;
    /** By what one more of a covariate multiplies the hazard. */
    hazardRatios: ByCovariate<C, number> | null;
    /** The intervals of the hazard ratios. */
    intervals: ByCovariate<C, Interval> | null;
}
/** Whether effects change with time. */
interface ProportionalHazards<C> {
    /** Each covariate by itself; null with a `reason`. */
    tests: ByCovariate<C, ChiSquareTest> | null;
    /** All covariates together. */
    global: ChiSquareTest | null;
    /** When somebody left, rising. */
    time: Float64Array;
    /** For each covariate its scaled residual at those times plus its coefficient: the effect as it then was. */
    effects: ByCovariate<C, Float64Array> | null;
    /** Why there is no test. */
    reason?: Reason;
}
/**
 * The share of customers still there over time, though not all have left (Kaplan & Meier 1958).
 *
 * S(t) = Π (1 − dᵢ/nᵢ), with Greenwood's standard error and a log-log band; the median is the smallest t with S(t) ≤ ½,
 * null when it is not reached, and the restricted mean is the area below S up to `tau`, the largest duration unless said.
 * Five million rows take about a second.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range` (a negative duration, a level), `not-whole` (an event that is neither 0 nor
 *   1), `not-a-number`, `late-entry`, `too-large`, `invalid-input`
 * @example (await kaplanMeier([1, 2, 2, 3], [1, 1, 0, 1])).median // 2
 */
declare function kaplanMeier(durations: ArrayLike<number>, events: Departures, options?: KaplanMeierOptions & LifetimeOptions): Promise<KaplanMeier>;
/**
 * The risk of leaving that customers have lived through by each time (Nelson 1972, Aalen 1978).
 *
 * H(t) = Σ dᵢ/nᵢ, ties not broken up; variance Σ dᵢ/nᵢ²; band H·exp(±zσ/H).
 *
 * @throws LoyaltyError as {@link kaplanMeier}
 */
declare function nelsonAalen(durations: ArrayLike<number>, events: Departures, options?: {
    level?: number;
} & LifetimeOptions): Promise<NelsonAalen>;
/**
 * The actuarial life table: of those who began each interval, how many left in it (Cutler & Ederer 1958).
 *
 * @param options `width` is required: the length of an interval, in the unit of the durations
 * @throws LoyaltyError as {@link kaplanMeier}; `invalid-input` for an `entry`
 */
declare function lifeTable(durations: ArrayLike<number>, events: Departures, options: {
    width: number;
} & LifetimeOptions): Promise<LifeTableRow[]>;
/**
 * Whether groups of customers leave at different rates: the log-rank test (Mantel 1966).
 *
 * The statistic is chi-square with one degree of freedom less than groups; `groups` says how many left and how many would have at
 * the rate of all together. One group, or nobody who left: `statistic` and `p` are null with a `reason`.
 *
 * @param groups the group of each customer, by name or number; 1,000 at most
 * @throws LoyaltyError as {@link kaplanMeier}
 * @example (await logRank([1, 3, 2, 3], [1, 0, 1, 0], ["a", "a", "b", "b"])).df // 1
 */
declare function logRank<G extends string | number>(durations: ArrayLike<number>, events: Departures, groups: ArrayLike<G>, options?: LifetimeOptions): Promise<LogRank<G>>;
/**
 * What makes customers leave sooner, each thing by itself: the proportional hazards model (Cox 1972).
 *
 * h(t|x) = h₀(t)·exp(βx), fitted by Newton's method, with Efron's ties unless said. A weight of 2 is two such customers with Breslow's
 * ties; with Efron's, two customers who left at one time share the risk between them and one of weight 2 does not. Where no coefficients are best, because covariates
 * are collinear, foretell without a mistake who leaves, or nobody left, `converged` is false and `reason` says why.
 *
 * @param covariates columns by name, whose results then have these names; or a list of columns
 * @throws LoyaltyError as {@link kaplanMeier}; `missing-input` for no covariate
 * @example (await cox(weeks, arrested, { age, fin })).coefficients.age
 */
declare function cox<const C extends CovariateColumns>(durations: ArrayLike<number>, events: Departures, covariates: C, options?: CoxOptions & LifetimeOptions): Promise<CoxModel<C>>;
/**
 * Whether what makes customers leave sooner does so for as long as they stay, as {@link cox} supposes.
 *
 * The test of scaled Schoenfeld residuals against time (Grambsch & Therneau 1994); a small p speaks against it. Time is transformed by
 * the share that had left before ("km") unless said.
 *
 * @throws LoyaltyError as {@link cox}
 */
declare function proportionalHazards<const C extends CovariateColumns>(durations: ArrayLike<number>, events: Departures, covariates: C, options?: ProportionalHazardsOptions & LifetimeOptions): Promise<ProportionalHazards<C>>;

/** Whether the plans differ in how long customers stay: each beside what the others let expect. */
interface TenureTest extends Omit<LogRank$1, "groups"> {
    groups: ({
        plan: string;
    } & GroupEvents)[];
}
/** How long subscribers stay, in days from their first start to their last end. Pauses are part of it. */
interface TenureSurvival {
    /** The curve of all customers, with its median, restricted mean and the mean of those who left. */
    all: KaplanMeier;
    /** One for each plan that a customer began with, by the alphabet; null unless asked for. */
    plans: ({
        plan: string;
    } & KaplanMeier)[] | null;
    /** Whether the plans differ; null unless asked for. */
    logRank: TenureTest | null;
    /** The day looked back from, `yyyy-mm-dd`. */
    asOf: string;
    /** What to be careful about. */
    warnings: Warning[];
}
/** Which figures, of which periods, and what to compare them with. */
interface SubscriptionScorecardOptions extends SubscriptionFigureOptions {
    /** Your own benchmark for each figure that has one: `{ churn: 0.02 }`. */
    benchmarks?: Partial<Record<SubscriptionMetric, number>>;
}
/** The figures of a file's finished periods, each beside that of the period before. */
interface SubscriptionScorecard {
    /** The first day of each finished period, `yyyy-mm-dd`, the earliest first. */
    periods: string[];
    /** The first day of the period that is not over, and in no figure; null where all are. */
    unfinished: string | null;
    /** The figures. A share has an interval, and its change one too, with a test; a number and an amount have none. */
    rows: ScoreRow[];
    /** After how many days a customer who comes back had left. */
    reactivationAfterDays: number;
    /** The day looked back from, `yyyy-mm-dd`. */
    asOf: string;
    /** What to be careful about. */
    warnings: Warning[];
}
/**
 * The subscriptions of a file. A customer is one whatever the number of rows, and there on a day that any of them covers; an end
 * is the first day without the subscription, unless it was read otherwise.
 */
interface Subscriptions {
    /** What was read, skipped, assumed and left open. */
    readonly report: RowsReport;
    /**
     * Who came, left and came back in each period, the share of customers lost by a named convention, and that of the revenue where
     * there are amounts. A period that is not over is `open`, and its rates are null.
     *
     * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`.
     */
    churn(options?: SubscriptionChurnOptions & RunOptions): Promise<SubscriptionChurn>;
    /**
     * How the monthly revenue got from the end of each period to that of the next: new, expansion, reactivation, contraction and
     * churned add up to it. Throws `missing-input` where no column of amounts was named.
     */
    mrr(options?: MrrOptions & RunOptions): Promise<MrrPeriods>;
    /**
     * Kaplan-Meier curves of the days that customers stay, of all and, `by: "plan"`, of each plan with a log-rank test. Throws
     * `missing-input` where no column of plans was named.
     */
    survival(options?: TenureOptions & RunOptions): Promise<TenureSurvival>;
    /**
     * Why those left who are gone: customers and monthly revenue for each reason, the commonest first. Throws `missing-input` where
     * no column of reasons was named.
     */
    reasons(options?: ExitOptions & RunOptions): Promise<ExitReasons>;
    /**
     * Customers, churn, retention, monthly revenue and what of it was kept, in each finished period, with the change from the period before:
     * shares with intervals and a test. All that the file can answer, unless `metrics` names some. Throws `missing-input` for a figure of
     * revenue where no column of amounts was named.
     */
    scorecard(options?: SubscriptionScorecardOptions & RunOptions): Promise<SubscriptionScorecard>;
    /**
     * What is taken off the list price when customers renew, beside what was when they first bought: the discount weighted by list price,
     * its median, and the share sold below the list price, in all, by period and, `by: "plan"` or `"manager"`, by group. What costs more than
     * its list price, or has none, is counted and named. Throws `missing-input` where no column of amounts or list prices was named.
     */
    renewalDiscounts(options?: RenewalOptions & RunOptions): Promise<RenewalDiscounts>;
    /**
     * What leaves with each account manager: customers and monthly revenue now with their shares, and of the customers of `lookBackDays`
     * before (365 unless said) those lost and the share kept. Customers of nobody are the manager "". Throws `missing-input` where no column
     * of managers was named.
     */
    managers(options?: ManagerOptions & RunOptions): Promise<AccountManagers>;
    /**
     * How likely each customer leaves within so many days, 1 − S(t + horizon)/S(t) of those with the same plan, and what is at stake:
     * those with most at stake first, up to `limit` (1,000 unless said). Null with a reason where nobody stayed so long yet, and in
     * groups of fewer than 30.
     */
    atRisk(options: LeavingOptions & {
        limit?: number;
    } & RunOptions): Promise<LeavingList>;
    /** Ends the worker and forgets the subscriptions. */
    close(): Promise<void>;
}

/** Orders, as far as answers are brought together with them: what `transactions` of a table gives. */
interface SpendingSource {
    /** How many orders each customer has, and what they have paid. */
    spending(options?: {
        asOf?: string;
    } & RunOptions): Promise<CustomerSpending>;
}
/** With which orders, and up to which day of theirs, `yyyy-mm-dd`; the last one in their file unless said. */
interface WithOrders {
    orders: SpendingSource;
    asOf?: string | undefined;
}
/** Which customers are loyal. */
interface SurveyMatrixOptions extends WithOrders {
    /** What customers do: how many orders they have, or what they have paid; "orders" unless said. */
    behaviour?: "orders" | "revenue";
    /** From so many orders, or so much revenue, on, a customer is loyal by what they do. */
    behaviourCutoff: number;
    /** From this answer on, a customer is loyal by what they say. */
    attitudeCutoff: number;
}
/** Customers by what they do and what they say. */
interface SurveyMatrix extends Matched {
    /** How many are in each class; those who have only answered, or only ordered, are `unclassified`. */
    counts: LoyaltyCounts;
}
/**
 * The answers of a survey. A method that needs a column rejects with `missing-input` and the name of its role where `survey` was
 * not told it; a Net Promoter Score of another scale than 0 to 10 is refused with `invalid-input`.
 */
interface Survey {
    /** What was read and skipped. */
    readonly report: SurveyReport;
    /** The Net Promoter Score of all answers. */
    nps(options?: Partial<NpsOptions> & RunOptions): Promise<Nps>;
    /** Satisfaction; needs `scale`. */
    csat(options?: Partial<Omit<CsatOptions, "scale">> & RunOptions): Promise<Csat>;
    /** Effort; needs `scale`, 1–5 or 1–7. */
    ces(options: {
        direction: "ease" | "effort";
        level?: number;
    } & RunOptions): Promise<Ces>;
    /** The Net Promoter Score of each segment, or the score that is named, the segment with most answers first. */
    bySegment(options: SurveyFigureOptions & {
        metric: "csat" | "ces";
    } & RunOptions): Promise<SegmentFigure[]>;
    bySegment(options?: Partial<NpsOptions> & {
        metric?: "nps";
    } & RunOptions): Promise<SegmentNps[]>;
    /**
     * Every pair of segments tested by its Net Promoter Scores, those with most answers first, up to 100 segments. `adjustedP` is
     * Holm's (1979) unless `adjust` is "none": all conclusions drawn from it hold together.
     */
    compareSegments(options?: SegmentOptions & RunOptions): Promise<SegmentPair[]>;
    /**
     * The score of each period with its interval and its test against the period before; `open` flags the one that is unfinished.
     * Needs `date`.
     */
    trend(options?: PeriodOptions & SurveyFigureOptions & RunOptions): Promise<SurveyTrend>;
    /** Importance, performance and gap of each of the `ratings`. */
    drivers(run?: RunOptions): Promise<Driver[]>;
    /** How many promoters, passives and detractors wrote a `comment`, the words that set each apart, and the first comments. */
    comments(options?: CommentOptions & RunOptions): Promise<SurveyComments>;
    /** The Net Promoter Score by respondent, by `account`, or by the account's `revenue`. */
    npsByAccount(options: AccountOptions & RunOptions): Promise<SurveyAccountNps>;
    /**
     * Size, share and revenue of promoters, passives and detractors: of all answers, with the survey's own `revenue` where there is
     * one; with `orders`, of the customers who have answered and ordered, matched by their names, so that `customer` is needed.
     */
    loyaltyLevels(options: WithOrders & RunOptions): Promise<MatchedLevels>;
    loyaltyLevels(run?: RunOptions): Promise<SurveyLevels>;
    /** How many customers buy and mean it, only mean it, only buy, or neither, by two cut-offs of your own, both inclusive. */
    loyaltyMatrix(options: SurveyMatrixOptions & RunOptions): Promise<SurveyMatrix>;
    /** Ends the worker and forgets the answers. */
    close(): Promise<void>;
}

/** In which place days are counted. */
interface OfPlace {
    /**
     * The place whose days count, as the IANA database names it: `Europe/Copenhagen`. A time with an offset or Z is then
     * the day that it is there; a time without one is taken to be of there. Without a place, days are taken as written.
     */
    timeZone?: string;
}
/** How to read the transactions. */
interface TransactionOptions extends Omit<TransactionOptions$1, "timeZone" | "rates">, OfPlace {
    /** What one of each other currency is worth in `currency`: `{ EUR: 7.46 }` where that is DKK. */
    rates?: Record<string, number>;
}
/** How to read the subscriptions. */
interface SubscriptionOptions extends Omit<SubscriptionOptions$1, "timeZone">, OfPlace {
}
/** How to read rows that are no orders: contacts, what customers buy, signups. */
interface RowsOptions extends Omit<RowsOptions$1, "timeZone">, OfPlace {
}
/** How far the files have been read. */
interface Progress {
    bytesRead: number;
    bytesTotal: number;
    rows: number;
}
/** What each customer has done so far: one entry per customer in each list. */
interface CustomerSummary {
    /** The day looked back from, `yyyy-mm-dd`. */
    asOf: string;
    /** How many customers have ordered by then. */
    customers: number;
    /** Their names, if asked for. */
    names: string[] | null;
    /** x: the days with an order, less the first. */
    frequency: Uint32Array;
    /** t_x: days from the first order to the last. */
    recency: Int32Array;
    /** T: days from the first order to `asOf`. */
    age: Int32Array;
    /** The mean amount of the days after the first; 0 where `frequency` is 0, because there is none. */
    value: Float64Array;
}
/** How many days lie between two orders of one customer, all customers together. */
interface Gaps {
    /** The gaps. */
    count: number;
    /** The customers who have one, because they ordered on two days or more. */
    customers: number;
    /** The gap in the middle, in days; null with a `reason`. */
    median: number | null;
    /**
     * The days that a share of the gaps does not exceed, from the tenth percentile to the 99th; empty where nobody returned. The
     * 90th, rounded up, is the overview's threshold of inactivity.
     */
    percentiles: {
        share: number;
        days: number;
    }[];
    /** The day looked back from, `yyyy-mm-dd`. */
    asOf: string;
    /** What to be careful about. */
    warnings: Warning[];
    /** Why there are no percentiles. */
    reason?: Reason;
}
/** What each customer has spent: one entry per customer in each list. */
interface CustomerSpending {
    /** Their names in UTF-8, a zero byte behind each. */
    names: Uint8Array;
    /** Orders. */
    orders: Float64Array;
    /** Revenue after refunds, in the file's currency. */
    revenue: Float64Array;
}
/** The values, scores and segments of customers: one entry per customer in each list. */
interface RfmColumns {
    /** Their names, if asked for. */
    names: string[] | null;
    /** Days since the last order. */
    recency: Float64Array;
    /** Orders. */
    frequency: Float64Array;
    /** Revenue after refunds. */
    monetary: Float64Array;
    /** The three scores as they are read, recency first: 543. */
    code: Uint16Array;
    /** Positions in `segments`. */
    segment: Uint8Array;
}
/** The segments of the customers of a file. */
interface OrdersRfm extends RfmSummary {
    customers: RfmColumns;
}

/** What every call that can be long takes. */
interface RunOptions {
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
    /** Called after every mebibyte. */
    onProgress?: ((progress: Progress) => void) | undefined;
}
/** How workers are started. */
interface Configuration {
    /** Starts the worker of `loyalkit/analysis/worker`, for sites whose policy forbids `blob:` workers. */
    worker?: () => Worker;
}
/** Sets how workers are started from now on. */
declare function configure(configuration: Configuration): void;

/** When the customers of a file signed up and were last active. */
interface Activity {
    /** What was read, skipped, assumed and left open. */
    readonly report: RowsReport;
    /**
     * Of those who signed up in each period, how many were active so many periods later or after that. It is the only matrix that such a
     * file can give: `kind` "classic" and "bracket" are refused with `invalid-input`.
     */
    cohorts(options?: SignupCohortOptions & RunOptions): Promise<SignupCohorts>;
    /** Ends the worker and forgets the customers. */
    close(): Promise<void>;
}

/** What can be asked about the kinds of things that customers buy. */
type CrossBuyingAsked = CrossBuyingOptions & {
    limit?: number;
} & RunOptions;
/** What the customers of a file buy, by its kind. */
interface Categories {
    /** What was read, skipped, assumed and left open. */
    readonly report: RowsReport;
    /**
     * Customers with one, two, three kinds and their revenue, the share who buy a second kind, which second kind follows which first one
     * (the commonest pairs first, up to `limit`, 1,000 unless said), and the median days to it. What comes first needs `date`, revenue needs
     * `amount`.
     *
     * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `missing-input` for `asOf` without dates.
     */
    crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
    /** Ends the worker and forgets the purchases. */
    close(): Promise<void>;
}

/** Orders, as far as contacts are brought together with them: what `transactions` of a table gives. */
interface SignalSource extends SpendingSource {
    /** Who is late against the own rhythm. */
    signals(options?: {
        asOf?: string;
        limit?: number;
    } & RunOptions): Promise<AtRiskList>;
}
/** When contacts count as rising, and with which orders to bring the customers together, by their names. */
interface RisingContactOptions extends RisingOptions {
    /** Orders of the same customers: says of each whose contacts rise whether they are late with their orders too. */
    orders?: SignalSource | undefined;
}
/** The contacts of a file. */
interface Events {
    /** What was read, skipped, assumed and left open. */
    readonly report: RowsReport;
    /**
     * Customers with a contact in each period, contacts for each of them and by kind, and who had fewer in the last finished period than
     * in the three before: those who lost most first, up to `limit` (1,000 unless said).
     *
     * Throws `LoyaltyError`: `invalid-input`.
     */
    engagement(options?: PeriodOptions & {
        limit?: number;
    } & RunOptions): Promise<Engagement>;
    /**
     * Who has more contacts in the last `days` (30 unless said) than in as many before, of some `kinds` only where those are named: at least
     * `ratio` times as many (1.5) and no fewer than `least` (3). With `orders`, those who are late with their orders too come first, the most
     * valuable ahead, and customers who are not among both are counted; both look back from `asOf`, and each from its own last day where it
     * is not said. Up to `limit` rows (1,000).
     *
     * Throws `LoyaltyError`: `invalid-input` for a kind that the file does not have, `out-of-range`, `not-whole`.
     */
    rising(options?: RisingContactOptions & {
        limit?: number;
    } & RunOptions): Promise<RisingContacts>;
    /**
     * Median and 90th percentile of the response times of each period, and the share within the target: in hours where `answered` was
     * named, else in the unit of `duration`.
     *
     * Throws `LoyaltyError`: `missing-input` where neither was named, `out-of-range` for a target below 0.
     */
    serviceLevel(options: ServiceOptions & RunOptions): Promise<ServiceLevels>;
    /** Ends the worker and forgets the contacts. */
    close(): Promise<void>;
}

/** What each customer has done, one entry per customer in each list; all times in one unit. */
interface CustomerHistories {
    /** x: purchases after the first. */
    frequency: ArrayLike<number>;
    /** t_x: the time from the first purchase to the last; 0 without a repeat. */
    recency: ArrayLike<number>;
    /** T: the time from the first purchase to the end of the observation; under BG/BB, how many chances to buy there were. */
    age: ArrayLike<number>;
    /** For how many customers an entry stands; 1 unless said. */
    weight?: ArrayLike<number>;
    /** What else is known of each customer from the start, by name. */
    covariates?: Record<string, ArrayLike<number>>;
}
/** How a model is fitted. */
interface FitOptions {
    /** The confidence level of the intervals; 0.95 unless said. */
    level?: number;
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/** A model that was fitted by maximum likelihood. `P` are the names of its parameters, in their order. */
interface ModelFit<P extends string = string, M extends string = string> {
    /** Which model. */
    model: M;
    /** In the unit of time of the customers; null where nothing could be fitted, with a `reason`. */
    parameters: Record<P, number> | null;
    /** From the observed information; null where the likelihood has no maximum. */
    standardErrors: Record<P, number> | null;
    /** An interval for each parameter. */
    intervals: Record<P, Interval> | null;
    /** In the unit of time of the customers. */
    logLikelihood: number | null;
    /** Akaike's criterion: of two models of the same customers, the lower fits better for its parameters. */
    aic: number | null;
    /** Schwarz's criterion, which asks more of each parameter. */
    bic: number | null;
    /** Whether the maximum was found. */
    converged: boolean;
    /** What to be careful about. */
    warnings: Warning[];
    /** Why there are no parameters, or why they are not those of a maximum. */
    reason?: Reason;
}
/** BG/NBD or MBG/NBD. */
type BgNbdFit = ModelFit<"r" | "alpha" | "a" | "b", "bg-nbd" | "mbg-nbd">;
/** Pareto/NBD. */
type ParetoNbdFit = ModelFit<"r" | "alpha" | "s" | "beta", "pareto-nbd">;
/** BG/BB. */
type BgBbFit = ModelFit<"alpha" | "beta" | "gamma" | "delta", "bg-bb">;
/** Shifted beta-geometric. */
type ShiftedBetaGeometricFit = ModelFit<"alpha" | "beta", "shifted-beta-geometric">;
/** Beta-discrete-Weibull. */
type BetaDiscreteWeibullFit = ModelFit<"alpha" | "beta" | "c", "beta-discrete-weibull">;
/** What customers spend on a purchase. */
interface SpendFit extends ModelFit<"p" | "q" | "gamma", "gamma-gamma"> {
    /** The mean over all customers; null where it has no limit, with a `reason`. */
    mean: number | null;
    /** How many customers with a repeat purchase the fit rests on. */
    customers: number;
    /** How spend goes with frequency (Pearson), which the model takes for 0; null where one of them does not vary. */
    correlation: number | null;
}
/** A fit, or the two fields of one that say what the model is. */
interface FittedParameters {
    model: string;
    parameters: Readonly<Record<string, number>> | null;
}
/**
 * Fits BG/NBD: who still buys, if each repeat purchase may have been the last (Fader, Hardie & Lee 2005).
 *
 * Customers buy at rates that vary as a gamma distribution (`r`, `alpha`) and turn away after a purchase with chances that vary as a
 * beta distribution (`a`, `b`). Maximum likelihood by a quasi-Newton search over the logarithms of the parameters; standard errors from
 * the observed information. Whoever has bought once counts as active for sure: a warning says so, and {@link fitMbgNbd} does not.
 * With `covariates`, `alpha.age` is what a unit of `age` does: positive coefficients mean more purchases, or leaving sooner.
 *
 * @throws LoyaltyError `impossible-history`, `wrong-length`, `not-a-number`, `missing-input`, `out-of-range` (the level), `invalid-input`
 * @example (await fitBgNbd({ frequency: [2, 0, 1], recency: [30.4, 0, 1.7], age: [38.9, 38.9, 38.9] })).converged
 */
declare function fitBgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit>;
/**
 * Fits MBG/NBD, which is BG/NBD but for customers who may turn away after the first purchase too (Batislam, Denizel & Filiztekin
 * 2007; Hoppe & Wagner 2007).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
declare function fitMbgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit>;
/**
 * Fits Pareto/NBD: who still buys, if customers leave at a moment of their own (Schmittlein, Morrison & Colombo 1987).
 *
 * Rates of buying vary as a gamma distribution (`r`, `alpha`), rates of leaving as another (`s`, `beta`).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
declare function fitParetoNbd(customers: CustomerHistories, options?: FitOptions): Promise<ParetoNbdFit>;
/**
 * Fits BG/BB: who still buys, if there is one chance to buy in each period (Fader, Hardie & Shang 2010). Frequency, recency and age
 * count periods.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `not-whole` for parts of a period; `invalid-input` for covariates
 */
declare function fitBgBb(customers: CustomerHistories, options?: FitOptions): Promise<BgBbFit>;
/** How far ahead to look. */
interface PredictOptions {
    /** In the unit of time of the customers. */
    horizon: number;
    /** By how much a purchase loses value in one unit of that time: 0.002 for 0.2 %. */
    discount?: number;
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/**
 * What customers will do by a model: the purchases to be expected within the horizon, and the probability that each is still active.
 *
 * The customers need not be those of the fit; covariates must have the same names. Customers who did the same are worked out once.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `missing-input` for a horizon or a parameter that is not there
 * @example (await predict(fit, { frequency: [2], recency: [30.43], age: [38.86] }, { horizon: 39 })).expectedPurchases[0]
 */
declare function predict(fit: FittedParameters, customers: CustomerHistories, options: PredictOptions): Promise<Predicted>;
/**
 * Discounted expected residual purchases: what customers will still buy, for ever, each purchase at what it is worth today (Fader,
 * Hardie & Lee 2005, "RFM and CLV"; Fader, Hardie & Shang 2010). Of a Pareto/NBD or BG/BB fit; the others have no such sum in closed
 * form: give {@link predict} a horizon and a discount.
 *
 * @throws LoyaltyError as {@link predict}; `invalid-input` for another model
 */
declare function residualPurchases(fit: FittedParameters, customers: CustomerHistories, options: {
    discount: number;
    signal?: AbortSignal | undefined;
}): Promise<Float64Array>;
/**
 * The probability of each customer to make 0, 1, … `most` purchases within the horizon: one list for each count.
 *
 * @throws LoyaltyError as {@link predict}
 */
declare function purchaseProbabilities(fit: FittedParameters, customers: CustomerHistories, options: {
    horizon: number;
    most?: number;
    signal?: AbortSignal | undefined;
}): Promise<Float64Array[]>;
/** How intervals are found. */
interface IntervalOptions {
    /** In the unit of time of the customers. */
    horizon: number;
    /** How many bases are invented and fitted again; 200 unless said. */
    resamples?: number;
    /** The same seed gives the same intervals; 1 unless said. */
    seed?: number;
    /** The confidence level; 0.95 unless said. */
    level?: number;
    /** Called after each refit. */
    onProgress?: ((progress: Refitted) => void) | undefined;
    /** Aborting it ends the work at once; the call rejects with the signal's reason. */
    signal?: AbortSignal | undefined;
}
/**
 * How far the expected purchases of each customer, and of all together, could be off: the percentiles of the predictions of
 * refits to bases that are invented from the fit (parametric bootstrap, Efron & Tibshirani 1993, section 6.5). They say how unsure
 * the parameters are, not how much a customer's luck varies. Null with covariates, or when no refit has a maximum.
 *
 * @throws LoyaltyError as {@link predict}
 */
declare function predictionIntervals(fit: FittedParameters, customers: CustomerHistories, options: IntervalOptions): Promise<PredictionIntervals | null>;
/**
 * Fits the gamma-gamma model: how much customers spend on a purchase (Fader & Hardie 2013). Purchases of a customer vary around a
 * mean of their own, which does not depend on how often they buy: `correlation` says whether that holds.
 *
 * @param customers `frequency`: purchases after the first; `value`: their mean amount. Customers without a repeat tell nothing of it;
 *   those whose mean is 0 or less are left out and counted in a warning.
 * @throws LoyaltyError `wrong-length`, `not-a-number`, `out-of-range` (the level)
 */
declare function fitGammaGamma(customers: {
    frequency: ArrayLike<number>;
    value: ArrayLike<number>;
    weight?: ArrayLike<number>;
}, options?: FitOptions): Promise<SpendFit>;
/**
 * The mean amount of the next purchases of each customer: between their own mean and that of all, nearer to their own the more they
 * have bought.
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
 * Fits the shifted beta-geometric model: how many of a cohort under contract will renew (Fader & Hardie 2007). Each customer gives up with
 * a chance of their own at each renewal.
 *
 * @param survivors how many there were at first, and after each renewal; shares of 100 do too, and then the standard errors are those of
 *   100 customers
 * @throws LoyaltyError `wrong-length` (fewer than three), `part-exceeds-whole` (more than before), `not-a-number`
 * @example (await fitShiftedBetaGeometric([1000, 631, 468, 382, 326])).parameters // { alpha: 0.7637, beta: 1.2958 }
 */
declare function fitShiftedBetaGeometric(survivors: ArrayLike<number>, options?: FitOptions): Promise<ShiftedBetaGeometricFit>;
/**
 * Fits the beta-discrete-Weibull model, in which those who have stayed give up more readily (c > 1) or less (c < 1) each time
 * (Fader, Hardie, Liu, Davin & Steenburgh 2018).
 *
 * @throws LoyaltyError as {@link fitShiftedBetaGeometric}; `wrong-length` for fewer than four
 */
declare function fitBetaDiscreteWeibull(survivors: ArrayLike<number>, options?: FitOptions): Promise<BetaDiscreteWeibullFit>;
/**
 * The share of a cohort under contract that is still there after each number of renewals: S(t) = B(α, β + t^c)/B(α, β).
 *
 * @throws LoyaltyError `missing-input`, `out-of-range`, `not-a-number`, `invalid-input` (such as the fit of another model)
 */
declare function survivalCurve(fit: FittedParameters, t: ArrayLike<number>, options?: {
    signal?: AbortSignal | undefined;
}): Promise<Float64Array>;
/** How many renewals a customer under contract has still ahead. */
interface ResidualLifetime {
    /** The discounted number; null where it has no limit. */
    value: number | null;
    /** Why there is none. */
    reason?: Reason;
}
/**
 * The discounted renewals to be expected of a customer who has already made some (Fader & Hardie 2010, eq. 6): the first of them
 * counts in full. Times the margin of a period, the value of the contract that is left.
 *
 * @param options `discount` is per period, 0.1 for 10 %; `renewals` are those made, 0 unless said
 * @throws LoyaltyError as {@link survivalCurve}
 */
declare function residualLifetime(fit: FittedParameters, options: {
    discount: number;
    renewals?: number;
    signal?: AbortSignal | undefined;
}): Promise<ResidualLifetime>;

/** The segments of a file of orders, the largest first, of equal ones the first by name. */
interface OrderSegments extends SegmentFigures, Omit<CountedSegments, "counts">, Pick<SegmentCounts, "inactivityDays"> {
}

/** How a model is fitted to orders. */
interface OrdersFitOptions {
    /** The unit of all times, of the horizon too; weeks unless said. Under BG/BB, the calendar period with one chance to buy. */
    unit?: Period;
    /** The last day that the model sees, `yyyy-mm-dd`; what comes later is held out to judge it. All is seen unless said. */
    calibrationEnd?: string;
    /** The last day of the data, `yyyy-mm-dd`; that of the file unless said. */
    asOf?: string;
    /** The confidence level of the intervals; 0.95 unless said. */
    level?: number;
}
/** How the value of customers is worked out. */
interface LifetimeValueOptions {
    /** A fit of `orders.fitSpend`, or one mean amount for all. */
    spend: SpendFit | number;
    /** In the model's unit. */
    horizon: number;
    /** By how much an amount loses value in one `discountPer`: 0.1 for 10 %; 0 unless said. */
    discount?: number;
    /** Years unless said. */
    discountPer?: Period;
    /** The share of the amounts that is profit, 0–1. */
    margin: number;
}
/** What customers are worth: one entry per customer in each list, in the order of `customers`. */
interface LifetimeValue {
    /** Purchases to be expected within the horizon. */
    expectedPurchases: Float64Array;
    /** The same, each counted at what it is worth today. */
    discountedPurchases: Float64Array;
    /** The mean amount of a purchase. */
    spend: Float64Array;
    /** discountedPurchases × spend × margin. */
    value: Float64Array;
    /** The sum of the values. */
    total: number;
    /** The same without a discount. */
    undiscountedTotal: number;
    /** A customer who has just bought for the first time; what that purchase brought is not counted. */
    newCustomer: {
        expectedPurchases: number;
        discountedPurchases: number;
        spend: number;
        value: number;
    };
    /** The discount in one of the model's units. */
    discountPerUnit: number;
    /** What to be careful about in the spend. */
    warnings: Warning[];
}
/** How customers are ranked. */
interface RankingOptions {
    /** In the model's unit. */
    horizon: number;
    /** How many; 100 unless said. */
    limit?: number;
    /** A fit of `orders.fitSpend`, or one mean amount for all. */
    spend?: SpendFit | number;
    /** What `predictionIntervals` answered for the same horizon. */
    intervals?: PredictionIntervals | null;
}
/** A customer in a ranking. */
interface RankedCustomer {
    customer: string;
    /** Repeat purchases so far. */
    frequency: number;
    /** The time from the first purchase to the last, in the model's unit. */
    recency: number;
    /** The time from the first purchase to the end of what the model has seen. */
    age: number;
    /** The time since the last purchase. */
    silence: number;
    /** The mean amount of the repeat purchases; null without one. */
    meanValue: number | null;
    /** The probability that the customer will still buy. */
    aliveProbability: number;
    /** Purchases to be expected within the horizon. */
    expectedPurchases: number;
    /** How far that could be off, where intervals were given. */
    interval: Interval | null;
    /** The mean amount of a purchase, where a spend was given. */
    spend: number | null;
    /** expectedPurchases × spend. */
    revenue: number | null;
}
/** What is to be expected of all customers together. */
interface Forecast {
    /** The customers that the model has seen. */
    customers: number;
    /** How many of them are still active: the sum of the probabilities. */
    active: number;
    /** Purchases within the horizon. */
    expectedPurchases: number;
}
/** The parameters in terms of a customer. */
interface Typical {
    /** The time between the purchases of an active customer with the mean rate: α/r. */
    gap: number;
    /** The mean probability not to come back after a purchase: a/(a + b); null where leaving does not depend on purchases. */
    leavesAfterPurchase: number | null;
    /** The share of customers who leave within a year: 1 − (β/(β + year))^s; null where leaving does not depend on time. */
    leavesWithinYear: number | null;
}
/** A model of the customers of a file. Customers stand in the order of `orders.customers({ asOf: model.asOf })`. */
interface OrdersModel extends ModelFit {
    readonly model: ModelName;
    /** The unit of all times. */
    readonly unit: Period;
    /** The last day that the model has seen. */
    readonly asOf: string;
    /** How many customers. */
    readonly customers: number;
    /** The columns that the model was fitted to, in its unit: for a fit of other options, or a heat map by `predict`. */
    readonly histories: {
        frequency: Float64Array;
        recency: Float64Array;
        age: Float64Array;
    };
    /** What the parameters say of a customer; null without them, and under BG/BB. */
    readonly typical: Typical | null;
    /** What is to be expected of all customers together. */
    forecast(options: {
        horizon: number;
    } & RunOptions): Promise<Forecast>;
    /** What each customer is expected to buy within the horizon. */
    expectedPurchases(options: {
        horizon: number;
    } & RunOptions): Promise<Float64Array>;
    /** The probability that each customer will still buy. */
    aliveProbability(options?: RunOptions): Promise<Float64Array>;
    /** How far the expected purchases could be off, by refits of invented bases. */
    predictionIntervals(options: IntervalOptions): Promise<PredictionIntervals | null>;
    /**
     * The customers of whom most is expected, with their names: most revenue where a spend is given, else most purchases. 100 of them
     * unless `limit` says otherwise.
     */
    ranking(options: RankingOptions & RunOptions): Promise<RankedCustomer[]>;
    /** What was foretold against what was bought after `calibrationEnd`. */
    holdout(options?: RunOptions): Promise<Holdout>;
    /** How many customers bought how often, and how many should have; up to 7 or more unless said. */
    frequencyHistogram(options?: {
        most?: number;
    } & RunOptions): Promise<FrequencyCount[]>;
    /** Repeat purchases by time, made and expected, of the customers that the model has seen. */
    tracking(options?: RunOptions): Promise<Tracked[]>;
    /** The purchases after the first that new customers are expected to make within each time. */
    newCustomers(options: {
        times: ArrayLike<number>;
    } & RunOptions): Promise<Float64Array>;
    /** What each customer, and all together, are worth within a horizon. */
    lifetimeValue(options: LifetimeValueOptions & RunOptions): Promise<LifetimeValue>;
    /** Ends the worker that keeps the customers. */
    close(): Promise<void>;
}

/** How long the customers of a file stay, and when one counts as gone. */
interface OrdersSurvival extends KaplanMeier, Omit<Leaving, "reason"> {
    /** Those of the twelve largest segments, the largest first; null unless asked for. */
    segments: ({
        segment: string;
    } & KaplanMeier)[] | null;
    /** Whether these segments differ; null unless asked for. */
    logRank: LogRank<string> | null;
}
/** How the survival of a file of orders is found. */
interface OrdersSurvivalOptions extends OverviewOptions {
    /** Up to when the restricted mean is taken, in days; the largest duration unless said. */
    tau?: number;
    /** `"segment"`: a curve of each of the twelve largest segments too, and whether they differ. */
    by?: "segment";
}

/** How to score and to name. */
interface RfmOptions {
    /** The day to look back from, `yyyy-mm-dd`; of a file its last day unless said. */
    asOf?: string;
    /** Quantiles keep equal values together; `ntile` makes groups of equal size; or cut-offs of your own. */
    method?: "quantile" | "ntile" | {
        cuts: RfmCutoffs;
    };
    /** The highest score, 3 to 5; 5 unless said. */
    bins?: number;
    /** Eleven segments of all three scores, or ten of recency and frequency; eleven unless said. */
    map?: RfmMap;
}
/** A customer as you know them: either the day of the last order, or how many days ago it was. */
interface RfmCustomer {
    /** Who; told again in the result, and what breaks ties for `ntile`. */
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
    /** The three scores as they are read: "543". */
    code: string;
    segment: string;
}
/** Scores and segments of customers. */
interface Rfm extends RfmSummary {
    customers: ScoredCustomer[];
}
/**
 * Scores customers by how lately, how often and for how much they bought, and puts each into a segment.
 *
 * Quantile edges are type 7, equal values share a score, and a score is 1 plus the number of edges below the value;
 * recency counts the fewer days the better. `ntile` is SQL's: larger groups first, ties by `customer`.
 *
 * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`, `not-a-number`, `missing-input`.
 */
declare function rfm(customers: ArrayLike<RfmCustomer>, given?: RfmOptions & RunOptions): Promise<Rfm>;

/** Which cohort matrix to make. */
interface CohortOptions extends Omit<CohortOptions$1, "rolling"> {
    /**
     * Ages count so many days each from the customer's own first day, instead of periods of the calendar; `true` for the
     * usual length of the period: 1, 7, 30, 91 or 365 days.
     */
    rolling?: boolean | number;
}
/** The orders of a file. */
interface Orders {
    /** What was read, skipped, assumed and left open. */
    readonly report: OrdersReport;
    /** Customers, orders, revenue, repeat rate and churn at a glance. */
    overview(options?: OverviewOptions & RunOptions): Promise<Overview>;
    /** Of each month's new customers, how many were back in the months after. */
    cohorts(options?: CohortOptions & RunOptions): Promise<Cohorts>;
    /** Whether the shares of two cohorts that were retained at an age differ: `a` and `b` name their first days. */
    compareCohorts(pair: CohortPair, options?: CohortOptions & RunOptions): Promise<Comparison>;
    /** Scores and segments of the customers by recency, frequency and monetary value; one list per term. */
    rfm(options?: RfmOptions & {
        names?: boolean;
    } & RunOptions): Promise<OrdersRfm>;
    /** How many customers have gone from one segment to another between two days, `yyyy-mm-dd`. */
    rfmMigration(days: {
        from: string;
        to: string;
    }, options?: Omit<RfmOptions, "asOf"> & RunOptions): Promise<RfmMigration>;
    /**
     * Customers, orders, revenue, repeat rate and churn of each segment, the largest first, and which of the twelve largest differ
     * for real: every pair, with p-values adjusted for their number (Holm 1979). A customer is in the segment of the first order. Throws
     * `missing-input` where no column of segments was named.
     */
    bySegment(options?: OverviewOptions & RunOptions): Promise<OrderSegments>;
    /** The customers of high value, the new ones and those at risk, each group with the threshold that makes it. */
    highlights(options?: HighlightOptions & RunOptions): Promise<Highlights>;
    /**
     * How long customers stay, by Kaplan and Meier. A customer has left on the day on which the last order lies
     * `inactiveAfterDays` back (the overview's threshold unless said); days count from the first order. `by: "segment"` adds a curve of
     * each of the twelve largest segments and a log-rank test; throws `missing-input` where no column of segments was named.
     */
    survival(options?: OrdersSurvivalOptions & RunOptions): Promise<OrdersSurvival>;
    /**
     * How many kinds of things customers buy, who buys a second one, and what comes second: as `table.categories` says it, of the
     * column `category`. The files are read once more for it. Without amounts where rates were given or refunds left out. Throws
     * `missing-input` where no column of categories was named.
     */
    crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
    /**
     * Who is late against the own rhythm, and what is at stake: counts of all customers, and those to watch or at risk with
     * the most valuable first, up to `limit` (1,000 unless said). Who has been silent for more than `goneAfterDays`, such as the overview's
     * threshold, is counted apart as gone.
     */
    signals(options?: SignalOptions & {
        limit?: number;
        goneAfterDays?: number;
    } & RunOptions): Promise<AtRiskList>;
    /** How many days lie between two orders of one customer: what says from when on somebody is late. */
    gaps(options?: {
        asOf?: string;
    } & RunOptions): Promise<Gaps>;
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
     * Fits a model of what customers will buy: `bg-nbd`, `mbg-nbd` or `pareto-nbd` in continuous time, `bg-bb` with one chance a period. All
     * orders of a day are one purchase, and the first of a customer is none. With `calibrationEnd`, what comes later judges the model.
     */
    fit(model: ModelName, options?: OrdersFitOptions & RunOptions): Promise<OrdersModel>;
    /** Fits a model of what customers spend on a purchase, to the amounts of the days after the first. */
    fitSpend(options?: {
        asOf?: string;
        level?: number;
    } & RunOptions): Promise<SpendFit>;
    /** Ends the worker and forgets the orders. */
    close(): Promise<void>;
}
/** The orders of an invented web shop as a CSV file, for trying things out. The same seed gives the same file. */
declare function sampleOrders(options?: {
    seed?: number;
    signal?: AbortSignal | undefined;
}): Promise<File>;

/** What a file may come as. A string is its text, not its name; a URL is a `file:` one, in Node. */
type FileSource = Blob | Response | ReadableStream<Uint8Array> | Uint8Array | ArrayBuffer | URL | string;

/** What `open` takes. */
interface OpenOptions extends RunOptions {
    /** What you know better than a guess: roles, encoding, delimiter, decimal mark, order of dates, header. */
    hints?: Hints;
    /**
     * The sheet of a spreadsheet, of each where there are several: its name, or its position in `sheets` from 0. The first that is
     * not hidden unless said.
     */
    sheet?: string | number;
}
/** A cell: a number, a text, a day (`yyyy-mm-dd`, with its time where it has one), or nothing. */
type CellValue = string | number | null;
/** A file that was looked through, or several that are one table. */
interface Table {
    readonly columns: Column[];
    readonly report: Report;
    /** The names of the sheets of a spreadsheet, of the first of several, hidden ones included; empty where there are text files. */
    readonly sheets: string[];
    /** The sheet that was read. */
    readonly sheet: string | null;
    /** Some rows, typed by their columns; 100 from the first unless said. */
    rows(options?: {
        from?: number;
        count?: number;
    } & RunOptions): Promise<CellValue[][]>;
    /** Reads the files again, as orders: which column says who, when and how much? */
    transactions(roles: TransactionRoles, options?: TransactionOptions & RunOptions): Promise<Orders>;
    /** Reads the files again, as answers to a survey: which column holds them, and which ones what stands beside them? */
    survey(roles: SurveyRoles, options?: RunOptions): Promise<Survey>;
    /** Reads the files again, as subscriptions: which column says who, from when, until when, on which plan and for how much? */
    subscriptions(roles: SubscriptionRoles, options?: SubscriptionOptions & RunOptions): Promise<Subscriptions>;
    /** Reads the files again, as contacts of customers: visits, logins, tickets, complaints. */
    events(roles: EventRoles, options?: RowsOptions & RunOptions): Promise<Events>;
    /** Reads the files again, as what customers buy: which column says who, and which one the kind of thing? */
    categories(roles: CategoryRoles, options?: RowsOptions & RunOptions): Promise<Categories>;
    /** Reads the files again, as customers with a signup and a last activity, where that is all that is known of them. */
    activity(roles: ActivityRoles, options?: RowsOptions & RunOptions): Promise<Activity>;
    /** Ends the worker and forgets the file. */
    close(): Promise<void>;
}
/**
 * Looks through a file: columns with their types and roles, and a report of how it was read. Files in a list are read as one
 * table, in their order: each has its own encoding, delimiter, title and sums, and all have the same columns in the same order.
 * Rows and lines are counted through all of them; `report.files` says how many rows each has and which line is its first. An error
 * names its `file` and the line in that.
 *
 * Throws `LoyaltyError`: `empty-file`, `different-columns` (of several files), `not-text`, `unclosed-quote`, `record-too-long`, `too-many-fields`,
 * `unreadable-file`, `no-such-column` (in the hints), `no-simd`, `stopped`; of a spreadsheet `encrypted-file`,
 * `unreadable-spreadsheet`, `spreadsheet-too-large`, `sparse-sheet`, `no-such-sheet`.
 */
declare function open(file: FileSource | readonly FileSource[], options?: OpenOptions): Promise<Table>;

export { LoyaltyError, configure, cox, expectedSpend, fitBetaDiscreteWeibull, fitBgBb, fitBgNbd, fitGammaGamma, fitMbgNbd, fitParetoNbd, fitShiftedBetaGeometric, kaplanMeier, lifeTable, logRank, nelsonAalen, open, predict, predictionIntervals, proportionalHazards, purchaseProbabilities, residualLifetime, residualPurchases, rfm, sampleOrders, survivalCurve, toCsv };
export type { AccountManager, AccountManagers, AccountNps, AccountOptions, Activity, ActivityRoles, Adjustment, AgeRange, AliveBand, Answer, Assumption, AtRisk, AtRiskList, AverageCell, BetaDiscreteWeibullFit, BgBbFit, BgNbdFit, ByCovariate, Categories, CategoryRoles, Cell, CellValue, Ces, ChiSquareTest, Churn, ChurnConvention, ChurnPeriod, Cohort, CohortAnchor, CohortKind, CohortMeasure, CohortOptions, CohortPair, Cohorts, Column, ColumnType, Columns, CommentOptions, Comparison, Configuration, CountedBy, CountedSegments, CovariateColumns, CoxModel, CoxOptions, CrossBuying, CrossBuyingAsked, CrossBuyingOptions, Csat, CsatDefinition, CsatOptions, CsvValue, CustomerHistories, CustomerSpending, CustomerSummary, DateBasis, DateOrder, DecimalBasis, DecimalMark, Delimiter, Departures, Direction, DiscountGroup, DiscountPeriod, Discounts, Driver, Encoding, EndDay, Engagement, EngagementPeriod, EventKind, EventRoles, Events, ExitOptions, ExitReason, ExitReasons, Falling, FileRead, FileSource, FitOptions, FittedParameters, Forecast, FrequencyCount, Gaps, Gone, GroupEvents, Highlight, HighlightOptions, Highlights, Hints, Holdout, InactivityBasis, Interval, IntervalOptions, KaplanMeier, KaplanMeierOptions, KindAfter, KindsBought, Leaving, LeavingList, LeavingOptions, Level, LevelComments, LifeTableRow, LifetimeOptions, LifetimeValue, LifetimeValueOptions, LogRank, LoyaltyCounts, LoyaltyKind, LoyaltyLevel, ManagerOptions, Matched, MatchedLevels, MatchedOrders, Mean, MedianInterval, Method, ModelFit, ModelName, MrrOptions, MrrPeriod, MrrPeriods, NelsonAalen, NextByFrequency, Nps, NpsMethod, NpsOptions, OddPrice, OfPlace, OpenOptions, OrderSegment, OrderSegments, OrderStanding, Orders, OrdersFitOptions, OrdersModel, OrdersReport, OrdersRfm, OrdersSurvival, OrdersSurvivalOptions, Overview, OverviewOptions, ParetoNbdFit, Period, PeriodOptions, PredictOptions, Predicted, PredictionError, PredictionIntervals, PriceProblem, Progress, ProportionalHazards, ProportionalHazardsOptions, Quadrant, Question, QuestionCode, RankedCustomer, RankingOptions, Rate, Reason, Refitted, RefundLines, RefundRule, Refunds, RenewalDiscounts, RenewalGroups, RenewalOptions, Reply, Report, ResidualLifetime, RevenueChurn, Rfm, RfmColumns, RfmCustomer, RfmCutoffs, RfmMap, RfmMethod, RfmMigration, RfmOptions, RfmSegment, RfmSummary, RisingContactOptions, RisingContacts, RisingCustomer, RisingLimits, RisingOptions, Role, RoleHints, RowsOptions, RowsReport, RunOptions, Scale, ScoreCell, ScoreRow, ScoredCustomer, SegmentCounts, SegmentFigure, SegmentFigures, SegmentNps, SegmentOptions, SegmentPair, ServiceLevel, ServiceLevels, ServiceOptions, ServicePeriod, ShiftedBetaGeometricFit, SignalLimits, SignalOptions, SignalSource, SignalStatus, SignupCohortOptions, SignupCohorts, SkipReason, SkippedRows, SpendFit, SpendingSource, SubscriberGroups, SubscriptionChurn, SubscriptionChurnOptions, SubscriptionFigureOptions, SubscriptionMetric, SubscriptionOptions, SubscriptionRoles, SubscriptionScorecard, SubscriptionScorecardOptions, Subscriptions, Survey, SurveyAccountNps, SurveyComments, SurveyFigure, SurveyFigureOptions, SurveyLevels, SurveyMatrix, SurveyMatrixOptions, SurveyMetric, SurveyReport, SurveyRoles, SurveyTrend, Table, TenureOptions, TenureSurvival, TenureTest, Term, Ties, TimeTransform, Tracked, TransactionOptions, TransactionRoles, TrendPoint, Typical, Vote, Warning, WithOrders };
