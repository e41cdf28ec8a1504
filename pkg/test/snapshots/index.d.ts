/**
 * Compiles the calculators off the first call's path. Optional: without it the first call compiles them, which takes
 * some milliseconds and which old versions of Chrome refuse on the main thread.
 */
declare const init: () => Promise<void>;

/* tslint:disable */
/* eslint-disable */
/**
 * A Net Promoter Score by a stated unit of analysis.
 */
interface AccountNps {
    /**
     * What one vote is.
     */
    unit: Vote$1;
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
     * What is measured; a rate when the baseline lies in 0–1, and else an amount, unless said.
     */
    measure?: Measure;
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
 * A level of loyalty by the answer given.
 */
type Level = "promoter" | "passive" | "detractor";

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
 * A number of answers in each of two groups.
 */
interface GroupSize {
    /**
     * How many answers are needed in each group.
     */
    perGroup: number;
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
 * A part and its whole.
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
     * How many customers there are at first; 1 unless said, so that `total` is a multiple.
     */
    base?: number;
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
 * A unit of time. A year has 12 months, 4 quarters, 52 weeks or 365 days.
 */
type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

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
     * How much the margin grows per period, as a fraction; 0 unless said.
     */
    growth?: number;
    /**
     * "next" unless said.
     */
    firstPayment?: FirstPayment;
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
 * By which unit an NPS is counted.
 */
interface AccountOptions$1 {
    /**
     * What one vote is. Required: "respondent", "account" or "revenue".
     */
    unit: Vote$1;
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
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
 * For how many periods customers stay when the same share of them leaves in each.
 */
interface Lifetime {
    /**
     * The mean number of periods, or null with a `reason`.
     */
    mean: number | null;
    /**
     * After how many periods half of them have left, or null with a `reason`.
     */
    halfLife: number | null;
    /**
     * Why there is no lifetime.
     */
    reason?: Reason;
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
 * How a customer does, from well to badly.
 */
type SignalStatus = "insufficient" | "ok" | "watch" | "at-risk";

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
 * How an NPS interval is found.
 */
type NpsMethod = "adjusted-wald" | "wald" | "bootstrap";

/**
 * How an interval was found.
 */
type Method = "wald" | "adjusted-wald" | "bootstrap" | "wilson" | "newcombe" | "log-log";

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
     * Why there are no shares.
     */
    reason?: Reason;
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
     * The share expected; 0.5, which needs most answers, unless said.
     */
    proportion?: number;
    /**
     * The number there are in all, if not many.
     */
    population?: number;
    /**
     * The confidence level; 0.95 unless said.
     */
    level?: number;
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
     * The variance of one answer coded 1, 0, −1; 1, the largest there is, unless said.
     */
    variance?: number;
    /**
     * The confidence level; 0.95 unless said.
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
 * How many customers are promoters (9–10), passives (7–8) and detractors (0–6).
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
 * How much of the revenue of the customers of a period stayed in the next.
 */
interface RevenueRetention {
    /**
     * What stayed, no customer counted above what it paid before; at most 1.
     */
    gross: number | null;
    /**
     * What stayed, expansion included.
     */
    net: number | null;
    /**
     * The share of customers who still pay.
     */
    logo: Rate;
    /**
     * Why there is no retention.
     */
    reason?: Reason;
}

/**
 * How p-values are adjusted for the number of comparisons.
 */
type Adjustment$1 = "holm" | "none";

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
 * How recurring revenue moved in a period; all but `end` are amounts of 0 or more.
 */
interface MrrMovement {
    /**
     * Recurring revenue at the start.
     */
    start: number;
    /**
     * From new customers.
     */
    new: number;
    /**
     * More from customers who were there.
     */
    expansion: number;
    /**
     * From customers who came back; 0 unless said.
     */
    reactivation?: number;
    /**
     * Less from customers who stayed.
     */
    contraction: number;
    /**
     * From customers who left.
     */
    churned: number;
    /**
     * Recurring revenue at the end, if you have it from elsewhere: the parts must then add up to it.
     */
    end?: number;
}

/**
 * How segments are compared.
 */
interface SegmentOptions$1 {
    /**
     * How p-values are adjusted for the number of comparisons; "holm" unless said.
     */
    adjust?: Adjustment$1;
    /**
     * The confidence level of each interval; 0.95 unless said.
     */
    level?: number;
}

/**
 * How sure a rate's interval is to be, and of how many its whole is a sample.
 */
interface RateOptions {
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
    /**
     * The number there are in all, when the denominator is a sample of them: narrows the interval.
     */
    population?: number;
}

/**
 * How sure an interval is to be.
 */
interface LevelOptions {
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
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
 * How two NPS are compared.
 */
interface CompareNpsOptions {
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
    /**
     * "adjusted-wald" unless said.
     */
    method?: "adjusted-wald" | "wald";
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
     * The share of it that members take up, 0–1; 1 unless said.
     */
    utilisation?: number;
    /**
     * The share of revenue that is left after direct costs, 0–1.
     */
    grossMargin: number;
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
 * Something to be careful about in a result that stands.
 */
type Warning = { code: "small-sample"; params: { n: number } } | { code: "no-variance"; params: {} } | { code: "scale-may-start-at-one"; params: {} } | { code: "not-a-proportion"; params: {} } | { code: "reactivated-customers"; params: { surplus: number } } | { code: "does-not-add-up"; params: { difference: number } } | { code: "self-selected"; params: {} } | { code: "unverified-assumption"; params: {} } | { code: "not-a-count"; params: {} } | { code: "ragged-rows"; params: { count: number; lines: number[] } } | { code: "stray-values"; params: { column: string; count: number; lines: number[] } } | { code: "total-row"; params: { count: number; lines: number[] } } | { code: "identifiers-destroyed"; params: { column: string; count: number; lines: number[] } } | { code: "mojibake"; params: { count: number; lines: number[]; example: string; repaired: string } } | { code: "mixed-encodings"; params: { count: number; lines: number[] } } | { code: "date-conflict"; params: { column: string; dmyCount: number; dmy: number[]; mdyCount: number; mdy: number[] } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "may-still-rise"; params: {} } | { code: "buyers-only"; params: {} } | { code: "without-signup"; params: { count: number } } | { code: "refunds-left-out"; params: { count: number; amount: number } } | { code: "few-buyers"; params: { n: number } } | { code: "few-distinct-values"; params: { name: string; distinct: number; bins: number } } | { code: "orders-after-as-of"; params: { count: number } } | { code: "spend-left-out"; params: { count: number } } | { code: "spend-follows-frequency"; params: { correlation: number } } | { code: "no-mean-lifetime"; params: {} } | { code: "active-by-construction"; params: { count: number } } | { code: "leavers-only"; params: { staying: number } } | { code: "few-events"; params: { perCovariate: number } } | { code: "nobody-at-risk"; params: { time: number } } | { code: "terms-left-out"; params: { count: number; most: number } } | { code: "ends-after-last-start"; params: { count: number; lastStart: string } } | { code: "starts-day-after-end"; params: { count: number } } | { code: "rows-after-as-of"; params: { count: number } } | { code: "not-answered"; params: { count: number } };

/**
 * The customers of a period.
 */
interface ChurnCounts {
    /**
     * Customers at the start.
     */
    start: number;
    /**
     * All customers lost in the period, those acquired in it included.
     */
    lost: number;
    /**
     * Customers acquired in the period.
     */
    acquired?: number;
    /**
     * How many of `lost` were acquired in the period; 0 unless said.
     */
    lostOfAcquired?: number;
    /**
     * Customers at the end; start + acquired − lost unless said.
     */
    end?: number;
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
     * The worst of them.
     */
    status: SignalStatus;
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
 * The lowest and the highest answer of a survey question, both whole numbers: 1 and 5, or 0 and 10.
 */
type Scale = [number, number];

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
 * What a high answer means.
 */
type Direction = "ease" | "effort";

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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no return.
     */
    reason?: Reason;
}

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
     * What to be careful about.
     */
    warnings: Warning[];
    /**
     * Why there is no lift.
     */
    reason?: Reason;
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
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
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
 * What is measured, and so which values can be.
 */
type Measure = "rate" | "score" | "amount";

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
 * What one vote is.
 */
type Vote$1 = "respondent" | "account" | "revenue";

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
 * When the first payment of a stream falls.
 */
type FirstPayment = "next" | "now";

/**
 * When to call a customer one to watch, and when at risk. Rules of thumb: nobody has measured them for your business.
 */
interface SignalOptions$1 {
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
 * Where a customer stands on both axes (Dick & Basu 1994).
 */
type Loyalty = "true" | "latent" | "spurious" | "none" | "unclassified";

/**
 * Where a driver lies among the others: the cuts are the means of both axes.
 */
type Quadrant = "improve" | "maintain" | "monitor" | "excess";

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
 * Whether a change is in points (80 % to 85 %) or relative (80 % to 84 %).
 */
type ChangeUnit = "points" | "relative";

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
 * Which change of an NPS a survey is to notice.
 */
interface NpsChange {
    /**
     * The smallest difference to notice, in points.
     */
    difference: number;
    /**
     * The variance of one answer coded 1, 0, −1; 1, the largest there is, unless said.
     */
    variance?: number;
    /**
     * The probability of noticing it; 0.8 unless said.
     */
    power?: number;
    /**
     * The confidence level of the test; 0.95 unless said.
     */
    level?: number;
}

/**
 * Which churn, and how sure its interval is to be.
 */
interface ChurnOptions {
    /**
     * "opening-cohort" unless said.
     */
    convention?: ChurnConvention;
    /**
     * The confidence level of the interval; 0.95 unless said.
     */
    level?: number;
}

/**
 * Which customers count as lost, and of whom they are a share. The four in use differ; print which was taken.
 */
type ChurnConvention = "opening-cohort" | "all-lost" | "midpoint" | "start-plus-new";

/**
 * Which figure is called the satisfaction score.
 */
type CsatDefinition = "top-2-box" | "top-box" | "mean" | "rescaled-mean" | "net";

/**
 * Which kind of loyalty a figure tells of.
 */
type LoyaltyKind = "behavioural" | "attitudinal";

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
     * How many periods the orders span; 1 unless said.
     */
    periods?: number;
}

/**
 * Why a question has no answer.
 */
type Reason = { code: "no-answers"; params: {} } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

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

/** Anything with a code that a person may have to read. */
type Finding = LoyaltyError$1 | Reason | Warning;

/** The languages in which findings are described. */
type Locale = "en";
/**
 * Says in a sentence what an error, a warning or a reason means.
 *
 * @param finding a LoyaltyError, or an entry of `warnings`, or a `reason`
 * @param locale the language; "en" unless said
 * @throws LoyaltyError `invalid-input` for what is no finding
 * @example describe({ code: "no-answers", params: {} }) // "There are no answers yet."
 */
declare function describe(finding: LoyaltyError | Finding, locale?: Locale): string;

/** What a number measures. `percent` and `percentage-points` (a difference of percents) take a fraction; `points` are NPS points; `scale` are points of a survey scale; `price` is money for one of many, such as a point, whose small decimals matter. */
type Unit = "count" | "number" | "percent" | "percentage-points" | "points" | "scale" | "money" | "price" | "years" | "periods" | "p-value";
/** Where and in which currency a number is read. */
interface FormatOptions {
    /** A BCP 47 tag; "en" unless said. */
    locale?: string;
    /** An ISO 4217 code; without it, money is a plain number. */
    currency?: string;
    /** Exactly this many decimals of a percent, so that a column of them lines up; up to two unless said. */
    digits?: number;
}
/**
 * Writes a number for a person to read. Rounding happens here and nowhere else.
 *
 * @param value the number; `null` is an en dash
 * @param unit what it measures
 * @example format(0.953333, "percent") // "95.33%"
 */
declare function format(value: number | null, unit: Unit, options?: FormatOptions): string;

/** As `init`, for the functions about segments, programmes and strategy. Optional as well. */
declare const initPlanning: () => Promise<void>;

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
     * The stand-alone price of a point that is redeemed; 1 unless said.
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
 * What one vote is.
 */
type Vote = "respondent" | "account" | "revenue";

/**
 * What points cost as a share of what members spend: earn × face value × redemption × unit cost, a fraction.
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
 * What cashback costs as a share of spend, and by how much members must spend more for it to pay; both are fractions.
 *
 * cost c = rate × utilisation (1 unless said); break-even lift c/(gross margin − c), relative to the spend before.
 * Where the cost is all of the margin or more, the lift is null with the reason `costs-all-margin`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example cashback({ rate: 0.03, utilisation: 0.9, grossMargin: 0.4 }) // { cost: 0.027, breakEvenLift: 0.0724 }
 */
declare function cashback(plan: CashbackPlan): Cashback;
/** Where tiers begin. */
interface TierOptions {
    /** The lowest value of each tier above the first, rising, in the unit of the values. Required. */
    thresholds: ArrayLike<number>;
}
/**
 * The tier of each value: how many thresholds it reaches. 0 is below the first; a value on a threshold reaches it.
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
 * How many customers moved up, down and out, as fractions of all who were in a tier at the start.
 *
 * `probabilities` are each row divided by its sum; `next` are the customers in each tier at the end, column sums;
 * `projected` is a further period with the same probabilities. Nobody at the start: nulls, with a `reason`.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range`, `not-whole`, `not-a-number`, `invalid-input`
 * @example tierMigration({ counts: [[850, 120, 10, 20], [60, 200, 30, 10], [0, 20, 75, 5]] }).next // [910, 340, 115]
 */
declare function tierMigration(moves: TierMoves): TierMigration;
/**
 * What a referred customer costs, and whether a programme spreads by itself.
 *
 * Cost (referrals × reward + fixed cost)/referrals; k = invites × conversion; total base/(1 − k), the first customers
 * included. Without referrals the cost is null, and with k of 1 or more the total, each with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example referralProgramme({ referrals: 40, reward: 20, fixedCost: 400 }).costPerReferral // 30
 */
declare function referralProgramme(input: ReferralInput): Referral;
/**
 * What a milestone costs, in the currency of the reward: members × completion × reward.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example milestoneCost({ members: 1_000, completion: 0.35, reward: 4 }).value // 1400
 */
declare function milestoneCost(milestone: Milestone): {
    value: number;
};
/**
 * What selling points to a partner brings: points × (sale price − cost × (1 − breakage)).
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
 * What is owed for points outstanding: points × (1 − breakage) × cost per point, and the same at face value if given.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example pointsLiability({ points: 1_000_000, breakage: 0.2, costPerPoint: 0.007 }).value // 5600
 */
declare function pointsLiability(outstanding: Outstanding): Liability;
/** When a ledger is wanted. */
type LedgerOptions = Omit<LedgerInput, "events">;
/**
 * Which points are still there: balance = earned − redeemed − expired. The oldest are spent first.
 *
 * Days are "yyyy-mm-dd". Points can be spent until the day before they expire; events after `asOf` are counted in
 * `later` and left out. Events come in any order; those of one day are taken in the order given.
 *
 * @throws LoyaltyError `overdrawn`, `ambiguous`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example pointsLedger([{ date: "2026-01-01", earn: 100 }], { asOf: "2026-12-31" }).balance // 100
 */
declare function pointsLedger(events: ArrayLike<LedgerEvent>, options: LedgerOptions): Ledger;
/** A sale with points, and how they were redeemed. */
interface DeferredRevenueInput extends Omit<DeferredRevenueInput$1, "redeemed" | "expectation"> {
    /** Points redeemed in all by the end of each year. */
    redeemed: ArrayLike<number>;
    /**
     * What each year expects to be redeemed in all: fractions of the points, each 1 or less, or numbers of points, each
     * above 1. `expectedRedemption` unless given.
     */
    expectation?: ArrayLike<number>;
}
/**
 * How a sale is split between the goods and the points given with it, and when the points' part is revenue.
 *
 * Points' price P = points × point price (1 unless said) × expected redemption; deferred = sales × P/(sales + P). By
 * the end of a year, deferred × redeemed/expected points is recognised in all (cumulative catch-up). An illustration in
 * the manner of IFRS 15, example 52; not accounting advice.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-a-number`, `missing-input`,
 *   `invalid-input`
 * @example deferredRevenue({ sales: 100_000, points: 10_000, expectedRedemption: 0.95, redeemed: [4_500] }).deferred // 8676
 */
declare function deferredRevenue(input: DeferredRevenueInput): DeferredRevenue;
/**
 * The return of a programme on the profit that it adds; its cost is counted once.
 *
 * Profit members × (spend with − spend without) × gross margin; ROI (profit − cost)/cost, a fraction; break-even lift
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
/** A hold-out: who was treated was left to chance. Each customer's value, a mean, or a summary. */
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
/** How sure the interval of a lift is to be. */
interface LiftOptions {
    /** The confidence level of the interval; 0.95 unless said. */
    level?: number;
}
/**
 * What a programme added, in the unit of the values.
 *
 * With a hold-out chosen by chance, mean of treated − mean of control. Without, the difference in differences: the mean
 * change of members − that of others, which warns `self-selected`. The interval is lift ± z·√(s²_T/n_T + s²_C/n_C), of
 * the values or of each customer's change; from means alone there is none. A group of nobody: null with a `reason`.
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
 * The share of a whole, with its Wilson interval (Wilson 1927).
 *
 * value = numerator / denominator, as a fraction. With `population` N, every count is first multiplied by
 * (N−1)/(N−n). Amounts instead of counts (12.5 of 80) have no interval, and warn `not-a-count`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-a-number`, `missing-input`
 * @example rate({ numerator: 80, denominator: 100 }).interval // { low: 0.7112, high: 0.8666, … }
 */
declare function rate(share: Share, options?: RateOptions): Rate;
/** Customers with two or more orders, of those with at least one. See {@link rate}. */
declare const repeatPurchaseRate: (share: Share, options?: RateOptions) => Rate;
/** Customers who came by a recommendation, of all new customers. See {@link rate}. */
declare const referralRate: (share: Share, options?: RateOptions) => Rate;
/** Contracts renewed, of those due for renewal. See {@link rate}. */
declare const renewalRate: (share: Share, options?: RateOptions) => Rate;
/** Customers who moved to a larger offer, of those asked. See {@link rate}. */
declare const upsellRate: (share: Share, options?: RateOptions) => Rate;
/** Customers who bought a second kind of product, of all customers. See {@link rate}. */
declare const crossSellRate: (share: Share, options?: RateOptions) => Rate;
/** Customers who complained, of all customers. See {@link rate}. */
declare const complaintRate: (share: Share, options?: RateOptions) => Rate;
/** Lost customers who came back, of those lost. See {@link rate}. */
declare const winBackRate: (share: Share, options?: RateOptions) => Rate;
/** Visitors who bought, of all visitors. See {@link rate}. */
declare const conversionRate: (share: Share, options?: RateOptions) => Rate;
/** Surveys completed, of those sent or, if you say so, delivered. See {@link rate}. */
declare const responseRate: (share: Share, options?: RateOptions) => Rate;
/** Employees who stayed, of those there at the start. See {@link rate}. */
declare const staffRetentionRate: (share: Share, options?: RateOptions) => Rate;
/**
 * Your sales, of all sales in the market. The interval takes whole numbers for counts of sales; for sales in money it means
 * nothing, and amounts with decimals have none. See {@link rate}.
 */
declare const marketShare: (share: Share, options?: RateOptions) => Rate;
/**
 * Whether the second share differs from the first.
 *
 * difference = b − a; z and p by the pooled two-sided test; interval by Newcombe 1998, method 10.
 *
 * @throws LoyaltyError as {@link rate}, and `not-whole`
 * @example compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 }).p // 0.0964
 */
declare function compareRates(a: Share, b: Share, options?: LevelOptions): Comparison;

/** The customers of a period, counted at both ends, or followed one by one. */
type RetentionInput = {
    /** Customers at the start. */
    start: number;
    /** Customers at the end, the new ones included. */
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
 * The share of the opening customers that stayed, with its Wilson interval.
 *
 * (end − acquired)/start, or exactly (start − lostOfStart)/start. When customers came back it can exceed 1: then the
 * interval is null and a warning says so. `start` 0: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `ambiguous`, `not-a-number`
 * @example retentionRate({ start: 150, end: 193, acquired: 50 }).value // 0.9533
 */
declare function retentionRate(input: RetentionInput, options?: LevelOptions): Rate;
/** A churn rate and the convention that it follows. */
interface ChurnRate extends Rate {
    /** Which customers count as lost, and of whom they are a share. */
    convention: ChurnConvention;
}
/**
 * The share of customers lost in a period, by a named convention.
 *
 * "opening-cohort" (lost − lostOfAcquired)/start; "all-lost" lost/start; "midpoint" lost/((start + end)/2);
 * "start-plus-new" lost/(start + acquired). `lost` counts all customers lost, those acquired in the period included.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `invalid-input`
 * @example churnRate({ start: 150, lost: 7 }).value // 0.0467
 */
declare function churnRate(counts: ChurnCounts, options?: ChurnOptions): ChurnRate;
/**
 * The loss in a year that follows from the loss in each period: 1 − (1 − loss)^periodsPerYear, never periods × loss.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example annualRate(0.05) // 0.4596
 */
declare function annualRate(loss: number, periodsPerYear?: number): number;
/**
 * The loss in each period that makes up the loss in a year: 1 − (1 − annual)^(1/periodsPerYear).
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodRate(0.2) // 0.0184
 */
declare function periodRate(annual: number, periodsPerYear?: number): number;
/**
 * How many periods customers stay when each period loses the same share: mean 1/churn, half-life ln ½ / ln(1 − churn).
 * With a churn of 0 both are null, with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example lifetime(0.05) // { mean: 20, halfLife: 13.51 }
 */
declare function lifetime(churn: number): Lifetime;
/**
 * The bridge of recurring revenue from start to end: end = start + new + expansion + reactivation − contraction − churned.
 *
 * Churn rates are fractions of the start; net churn takes expansion and reactivation off, net retention leaves
 * reactivation out. When you state `end`, the parts must add up to it.
 *
 * @throws LoyaltyError `does-not-add-up-to` (with the difference), `part-exceeds-whole`, `out-of-range`, `missing-input`
 * @example mrrBridge({ start: 100, new: 20, expansion: 8, reactivation: 1, contraction: 3, churned: 5 }).end // 121
 */
declare function mrrBridge(movement: MrrMovement): MrrBridge;
/**
 * Gross, net and logo retention from what each customer paid before and after, in the same order.
 *
 * gross Σmin(before, after)/Σbefore, so expansion is capped per customer; net Σafter/Σbefore; logo is the share still
 * paying. Customers with nothing before are new and left out.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range`, `not-a-number`, `invalid-input`
 * @example revenueRetention([100, 100, 100], [150, 80, 0]).gross // 0.6
 */
declare function revenueRetention(before: ArrayLike<number>, after: ArrayLike<number>): RevenueRetention;
/**
 * How soon customers are answered: the median, the 90th percentile (type 7), and the share within `target`.
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
 * Every pair of segments tested, (1, 2), (1, 3), … (2, 3), …; difference = b − a by adjusted Wald.
 *
 * `adjustedP` is Holm's (1979) unless `adjust` is "none": all conclusions drawn from it hold together. Do not rank by the
 * scores alone, and do not read overlapping intervals as "no difference".
 *
 * @throws LoyaltyError as `nps`
 */
declare function compareSegments(segments: readonly NamedSegment[], options?: SegmentOptions$1): SegmentPair[];
/**
 * The NPS over segments in the two ways that are often mistaken for each other: all answers pooled, and the mean of the
 * segments' scores. Say which you report.
 *
 * @throws LoyaltyError as `nps`
 */
declare function segmentScores(segments: readonly NamedSegment[], options?: NpsOptions): SegmentScores;
/**
 * What drives a 0–10 score: for each rated thing its importance, performance, gap and quadrant, in the order given.
 *
 * importance = Spearman's ρ with the score; performance = mean rating; gap = NPS of those who rated at or above the median
 * less NPS of those below. Quadrants are cut at the mean of each axis. A column of texts is taken as categories: its gap
 * is the best category's NPS less the worst's, without ρ. A null is no answer, and `n` says how many pairs there are.
 *
 * @throws LoyaltyError `wrong-length`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
declare function drivers(outcome: ArrayLike<number | null>, ratings: Readonly<Record<string, ArrayLike<number | null> | ArrayLike<string | null>>>): Driver[];
/**
 * Promoters, passives and detractors with size, share and, when revenue is given, what they pay.
 *
 * @param revenue what each customer pays, in the order of the scores
 * @throws LoyaltyError `wrong-length`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
declare function loyaltyLevels(scores: ArrayLike<number>, revenue?: ArrayLike<number>): LoyaltyLevel[];
/**
 * What moving a share of customers up a level brings: customers × conversion × (to − from).
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
 * The NPS when several contacts of one customer answer: by respondent, by account (one vote each, the mean of its
 * contacts'), or weighted by the account's revenue. The unit is required, and repeated in the result.
 *
 * The interval takes the contacts of an account as one cluster (Cochran 1977, eq. 9A.9).
 *
 * @throws LoyaltyError `missing-input`, `revenue-differs`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
declare function npsByAccount(answers: readonly ContactAnswer[], options: AccountOptions$1): AccountNps;

/** What one customer has done, in any order of time. */
interface CustomerActivity {
    /** The days of the orders, `yyyy-mm-dd`. */
    dates: ArrayLike<string>;
    /** Their amounts, in the same order. */
    amounts?: ArrayLike<number>;
    /** The days of contacts or complaints, `yyyy-mm-dd`. */
    contacts?: ArrayLike<string>;
}
/** When to call a customer one to watch, and when at risk. */
interface SignalOptions extends SignalOptions$1 {
    /** The day to look back from, `yyyy-mm-dd`. Required: nothing here reads a clock. */
    asOf: string;
}
/**
 * Early-warning signals of one customer, by the days of the orders, or of several by what they did.
 *
 * Overdue ratio: days since the last order / the customer's own median gap. Trend: the mean amount of the last 2 orders
 * against that of the 2 before, less 1; likewise of the gaps and of contacts. `status` is the worst of them by limits that
 * are options and part of the result; fewer than three days with an order are `insufficient`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `not-a-number`, `out-of-range`, `wrong-length`
 * @example signals(["2026-01-01", "2026-01-31", "2026-03-02"], { asOf: "2026-05-01" }).overdueRatio // 2
 */
declare function signals(dates: ArrayLike<string>, options: SignalOptions): Signals;
declare function signals(customers: ArrayLike<CustomerActivity>, options: SignalOptions): Signals[];

/** A customer on both axes of loyalty. An axis that is null, undefined or absent is not known. */
interface CustomerAxes {
    /** What the customer does: orders, for example. */
    behaviour?: number | null | undefined;
    /** What the customer says: an answer from 0 to 10, for example. */
    attitude?: number | null | undefined;
}
/** Where high begins on each axis, itself included. Both are required: they are yours to set. */
interface MatrixOptions {
    behaviourCutoff: number;
    attitudeCutoff: number;
}
/**
 * Who is loyal in what they do, in what they say, in both or in neither (Dick & Basu 1994).
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
 * The share of each kind of tie that binds customers (Meffert & Backhaus 1994; Bliemel & Eggert 1998), as fractions.
 *
 * Each number of customers divided by their sum; `voluntary` is the emotional share. Nobody bound: nulls, with a
 * `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * bindingShares({ situational: 10, technical: 15, contractual: 25, economic: 20, emotional: 30 }).voluntary // 0.3
 */
declare function bindingShares(bindings: Bindings): BindingShares;
/**
 * How far customers get along a chain of effects (Bruhn 2016): bought once, satisfied, loyal, bought again.
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
 * What customers received less what they expected, in points of the scale; below 0 they were disappointed (Oliver 1980).
 *
 * @throws LoyaltyError `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example expectationGap({ expected: 4.5, received: 4.2 }).gap // −0.3
 */
declare function expectationGap(expectation: Expectation): {
    gap: number;
};
/**
 * What another retention does to the value of a customer, as a fraction of it (Gupta & Lehmann 2003).
 *
 * CLV(r₂)/CLV(r₁) − 1 with CLV(r) = m·r/(1 + d − r), the first payment next period. r₂ = retention + change in
 * "points", retention × (1 + change) if "relative". Retention and discount are per the same period. From a retention of
 * 0, and where the value has no limit, it is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example profitLift({ retention: 0.8, change: 0.05, unit: "points", discount: 0.1 }).value // 0.275
 */
declare function profitLift(change: RetentionChange): ProfitLift;
/** What winning a customer costs, and how many times what keeping one costs that is taken to be. */
interface AcquisitionCost {
    /** What winning a customer costs. */
    cac: number;
    /** How many times as much as keeping one: an assumption of yours. */
    multiple: number;
}
/**
 * What keeping a customer costs if winning one costs `multiple` times as much: cac/multiple, in the currency of `cac`.
 *
 * The multiples in circulation (5, 5 to 25, 16) are claims that nobody has verified; a warning says so.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example acquisitionOrRetention({ cac: 200, multiple: 5 }).value // 40
 */
declare function acquisitionOrRetention(cost: AcquisitionCost): AssumedFigure;
/**
 * What offers bring: contacts × probability × margin − contacts × cost, in their currency.
 *
 * The probabilities in circulation (60–70 % for customers, 5–20 % for others) are claims that nobody has verified; a
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
 * The value to reach by a day, the pace that still reaches it, and whether it is on the way.
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
/** What a scorecard knows of its figures, by name; what is said of figures that no period has is not used. */
interface ScorecardOptions {
    /** Which kind of loyalty each one tells of; not said unless given. */
    loyalty?: Record<string, LoyaltyKind>;
    /** Your own benchmark of each, in its unit; none unless given. */
    benchmarks?: Record<string, number>;
}
/** A figure in each period, the earliest first. */
interface ScorecardRow extends Omit<ScoreRow, "periods"> {
    periods: (ScoreCell & {
        period: string;
    })[];
}
/**
 * Figures over periods: each with its change from the period before, and its distance from your own benchmark.
 *
 * change = value − value before. Shares have Wilson's interval, and if they are counts their change has Newcombe's and
 * a two-sided p-value, as in `compareRates`, at 95 %. A figure that a period lacks is null there.
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
 * The Net Promoter Score in points, −100 to 100.
 *
 * score = 100·(promoters − detractors)/n, promoters answering 9–10 and detractors 0–6 (Reichheld 2003). The interval is
 * adjusted Wald (¾, 1½ and ¾ answers added) unless another method is named. No answers: `score` is null with a `reason`.
 *
 * NPS and Net Promoter are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.
 *
 * @throws LoyaltyError `score-outside-scale`, `fractional-score`, `not-a-number`, `wrong-counts`, `out-of-range`,
 *   `not-whole`, `part-exceeds-whole`, `missing-input`, `invalid-input`
 * @example nps({ promoters: 50, passives: 30, detractors: 20 }).score // 30, interval 14.05 to 44.20
 */
declare function nps(answers: NpsAnswers, options?: NpsOptions): Nps;
/**
 * Whether the second NPS differs from the first, in points.
 *
 * difference = b − a; z = difference/√(SE_a² + SE_b²), two-sided. By adjusted Wald, the default, the difference and
 * both standard errors come from counts with ¾, 1½ and ¾ answers added, so it is not exactly the difference of scores.
 *
 * @throws LoyaltyError as {@link nps}
 */
declare function compareNps(a: NpsAnswers, b: NpsAnswers, options?: CompareNpsOptions): Comparison;
/**
 * Customer satisfaction: the share of the two best answers, unless another `definition` is named.
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
 * Customer effort: the mean answer on 1–5 or 1–7, and on 1–7 the shares of 5 and more, of 6 and more, and the net share.
 *
 * @param ratings single answers, or how often each answer was given, from the lowest up
 * @param options `scale` and `direction` are required: does a high answer mean ease, or effort?
 * @throws LoyaltyError `missing-input`, `unsupported-scale`, `score-outside-scale`, `fractional-score`, …
 * @example ces([5, 6, 7], { scale: [1, 7], direction: "ease" }).mean // 6
 */
declare function ces(ratings: ArrayLike<number> | AnswerCounts, options: CesOptions): Ces;
/**
 * Answers needed for an NPS of a given margin: ⌈v·z²/d² − 3⌉, d = margin/100.
 *
 * `variance` is that of one answer coded 1, 0, −1: 1, the largest there is, unless said; 0.61 for 50/30/20.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`
 * @example npsSampleSize({ margin: 10, variance: 0.61 }).n // 232
 */
declare function npsSampleSize(precision: NpsPrecision): SampleSize;
/**
 * Answers needed in each of two groups to notice a difference of NPS: ⌈2v(z₁₋α/₂ + z_power)²/d² − 3⌉.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`
 * @example npsComparisonSampleSize({ difference: 10, variance: 0.61 }).perGroup // 955
 */
declare function npsComparisonSampleSize(change: NpsChange): GroupSize;
/**
 * Answers needed for a share of a given margin (Cochran 1977): n₀ = z²p(1−p)/d², with a population n₀/(1 + (n₀−1)/N).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example rateSampleSize({ margin: 0.05 }).n // 385
 */
declare function rateSampleSize(precision: RatePrecision): SampleSize;
/**
 * How many more respondents, all promoters, bring an NPS to `target` points: ⌈(T·n − (p − d))/(1 − T)⌉, at least 0.
 * 100 points cannot be reached by adding promoters: `promoters` is null, with the reason `out-of-reach`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example promotersNeeded({ promoters: 50, passives: 30, detractors: 20, target: 40 }).promoters // 17
 */
declare function promotersNeeded(input: Groups & {
    target: number;
}): PromotersNeeded;

/**
 * Revenue per order, in the currency of `revenue`. No orders: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example averageOrderValue({ revenue: 50_000, orders: 1_000 }).value // 50
 */
declare function averageOrderValue(sales: Sales): Figure;
/**
 * Orders per customer and period: orders / customers / periods.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example purchaseFrequency({ orders: 1_000, customers: 400 }).value // 2.5
 */
declare function purchaseFrequency(counts: OrderCounts): Figure;
/**
 * The simple lifetime value, as revenue and as profit: order value × frequency × lifetime, and that × margin.
 *
 * Frequency and lifetime are per year unless both units are named; a year has 12 months, 4 quarters, 52 weeks, 365 days.
 *
 * @throws LoyaltyError `missing-unit`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example lifetimeValue({ orderValue: 50, frequency: 4, lifetime: 3, margin: 0.2 }) // { revenue: 600, profit: 120 }
 */
declare function lifetimeValue(input: LifetimeValueInput): LifetimeValue;
/**
 * The present value of a margin that goes on until the customer leaves (Gupta & Lehmann 2003).
 *
 * First payment next period: m·r/(1 + d − r(1 + g)); now: m(1 + d)/(1 + d − r(1 + g)). Where payments grow as fast as
 * they are discounted, `value` is null with the reason `diverges`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example perpetuityValue({ margin: 100, retention: 0.8, discount: 0.1 }).value // 266.67
 */
declare function perpetuityValue(stream: Perpetuity): Figure;
/**
 * The present value of a margin over a number of periods: Σ m·rᵗ/(1 + d)ᵗ for t = 1…n.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example discountedValue({ margin: 100, retention: 0.8, discount: 0.1, periods: 5 }).value // 212.41
 */
declare function discountedValue(horizon: Horizon): DiscountedValue;
/**
 * The discount rate of a shorter period that makes up a yearly one: (1 + annual)^(1/periodsPerYear) − 1.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodDiscount(0.1) // 0.00797
 */
declare function periodDiscount(annual: number, periodsPerYear?: number): number;
/**
 * The value of a customer so far: the sum of the margins of the past.
 *
 * @throws LoyaltyError `not-a-number`, `invalid-input`
 * @example historicValue([10, 20.5]).value // 30.5
 */
declare function historicValue(margins: ArrayLike<number>): {
    value: number;
};
/**
 * Lifetime value against acquisition cost. All per period of `churn`.
 *
 * m = revenue × margin: LTV m/c, ratio LTV/CAC, payback CAC/m. Churn-adjusted payback: the margin of period k weighs
 * (1−c)^(k−1); interpolated within the last period, and null when the cost is never earned back.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `too-large`
 * @example acquisition({ revenuePerCustomer: 100, grossMargin: 0.8, churn: 0.05, cac: 500 }).ratio // 3.2
 */
declare function acquisition(input: AcquisitionInput): Acquisition;
/**
 * The share of customers' category spend that is spent with you: pooled, and the mean of the customers' shares.
 *
 * @param own what each customer spends with you
 * @param category what each customer spends in the category, you included, in the same order
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-a-number`, `invalid-input`
 * @example shareOfWallet([500, 90], [1000, 100]) // { pooled: 0.5364, mean: 0.7, n: 2 }
 */
declare function shareOfWallet(own: ArrayLike<number>, category: ArrayLike<number>): ShareOfWallet;
/**
 * The share of wallet that a brand's rank lets expect: (1 − rank/(n + 1))·2/n (Keiningham et al. 2011).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example walletAllocation({ rank: 1, brands: 3 }).share // 0.5
 */
declare function walletAllocation(place: BrandRank): {
    share: number;
};

export { LoyaltyError, acquisition, acquisitionOrRetention, annualRate, assignTiers, averageOrderValue, bindingShares, cashback, ces, chainOfEffects, churnRate, compareNps, compareRates, compareSegments, complaintRate, conversionRate, crossSellRate, csat, deferredRevenue, describe, discountedValue, drivers, expectationGap, format, goal, historicValue, incrementalLift, init, initPlanning, lifetime, lifetimeValue, loyaltyLevels, loyaltyMatrix, marketShare, milestoneCost, mrrBridge, nps, npsByAccount, npsComparisonSampleSize, npsSampleSize, partnership, periodDiscount, periodRate, perpetuityValue, pointsCost, pointsLedger, pointsLiability, profitLift, programmeRoi, promotersNeeded, purchaseFrequency, rate, rateSampleSize, referralProgramme, referralRate, renewalRate, repeatPurchaseRate, responseRate, retentionRate, revenueRetention, scorecard, segmentScores, sellingOdds, serviceLevel, shareOfWallet, signals, staffRetentionRate, tierMigration, upgradeValue, upsellRate, walletAllocation, winBackRate };
export type { AccountNps, AccountOptions, Acquisition, AcquisitionCost, AcquisitionInput, Adjustment$1 as Adjustment, AnswerCounts, AssumedFigure, BeforeAndAfter, BindingShares, Bindings, BrandRank, Cashback, CashbackPlan, Ces, CesOptions, Chain, ChangeUnit, Changes, ChurnConvention, ChurnCounts, ChurnOptions, ChurnRate, CompareNpsOptions, Comparison, ContactAnswer, Csat, CsatDefinition, CsatOptions, CurvePoint, CustomerActivity, CustomerAxes, DatedGoal, DeferredRevenue, DeferredRevenueInput, Direction, DiscountedValue, Driver, ErrorCode, LoyaltyError$1 as ErrorData, ErrorParams, Expectation, Figure, Finding, FirstPayment, FormatOptions, Goal, GoalInput, GroupSize, GroupSummary, Groups, HoldOut, Horizon, Interval, Ledger, LedgerEvent, LedgerInput, LedgerOptions, Level, LevelOptions, Liability, Lifetime, LifetimeValue, LifetimeValueInput, Lift, LiftInput, LiftOptions, Locale, Lot, Loyalty, LoyaltyCounts, LoyaltyKind, LoyaltyLevel, LoyaltyMatrix, MatrixOptions, Measure, Method, Milestone, MrrBridge, MrrMovement, NamedSegment, Nps, NpsAnswers, NpsChange, NpsMethod, NpsOptions, NpsPrecision, Offers, OrderCounts, Outstanding, PartnerSale, Perpetuity, PointsPlan, ProfitLift, ProgrammeInput, ProgrammeRoi, PromotersNeeded, Quadrant, Rate, RateOptions, RatePrecision, Reason, Referral, ReferralInput, RetentionChange, RetentionInput, RevenueRetention, Sales, SampleSize, SampleSummary, Scale, ScoreCell, ScoreRow, ScorecardOptions, ScorecardPeriod, ScorecardRow, ScorecardValue, SegmentOptions, SegmentPair, SegmentScores, Sensitivity, ServiceLevel, Share, ShareOfWallet, SignalLimits, SignalOptions, SignalStatus, Signals, TierMigration, TierMoves, TierOptions, TimeUnit, Times, Unit, Upgrade, Vote$1 as Vote, Warning, YearOfPoints };
