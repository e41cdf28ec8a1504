/**
 * Which day an end is.
 */
type EndDay = "first-without" | "last-with";

/**
 * The length of the periods that time is cut into, by the calendar.
 */
type Period = "day" | "week" | "month" | "quarter" | "year";

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
/**
 * The cohort matrix in long form: a row for each cohort and each age that has begun. Age k is the k-th period of the calendar after the
 * one of the first order. With the column `segment`, each segment has its own.
 *
 * Columns: `cohort` (the first day of its period), `segment` (if asked for), `age`, `age_to` (the last age of the row; NULL where it has no end),
 * `size` (customers of the cohort), `customers` (those retained), `orders`, `revenue` (after refunds), `is_open` (1 while the period is unfinished:
 * figures are so far), `period`, `kind`, `as_of`, `minimum_customers`. Of kind `unbounded`, all three count this age and later ones. With
 * `minimumCustomers`, figures of fewer customers are NULL (of kind `unbounded` also where two ages would tell them, and orders and revenue), and cohorts of fewer are one row without a cohort, whose `size` counts them.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example cohortMatrix({ dialect: "bigquery", table: ["shop", "sales", "orders"], columns: { customer: "customer_id", date: "ordered_at" }, kind: "unbounded" })
 */
declare function cohortMatrix(options: CohortMatrixOptions): string;

/** Which summary to make. */
interface SummaryOptions extends OrdersQueryOptions {
    /**
     * The last day that the models see, `yyyy-mm-dd`: the summary is of that day, and what each customer bought from then until `asOf` is
     * counted apart, to judge a model by. Default: no days are held out.
     */
    calibrationEnd?: string;
}
/**
 * The customer summary: one row for each customer who has ordered by the as-of day (Fader, Hardie & Lee 2005, "RFM and CLV", section 2).
 *
 * Columns: `customer`, `segment` (if asked for), `first_order`, `last_order`, `orders`, `frequency` (days with an order less the first),
 * `recency_days` (first order to last), `age_days` (first order to `as_of`), `repeat_value` (mean amount of the days after the first, 0 without
 * one), `revenue` (after refunds), `as_of`; with `calibrationEnd` also `holdout_purchases` (days with an order after it) and `holdout_days`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example customerSummary({ dialect: "duckdb", table: "shop.orders", columns: { customer: "customer_id", date: "ordered_at", amount: "total" } })
 */
declare function customerSummary(options: SummaryOptions): string;
/**
 * RFM inputs: what recency, frequency and monetary value are scored from, one row for each customer.
 *
 * Columns: `customer`, `segment` (if asked for), `recency_days` (last order to `as_of`), `frequency` (orders), `monetary` (revenue after
 * refunds), `first_order`, `last_order`, `as_of`. Scores and segments are given where the result is read, so that ties and cut-offs are the same.
 *
 * @throws LoyaltyError `missing-input` (also of `amount`), `invalid-input`, `unusable-name`
 * @example rfmInputs({ dialect: "spark", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
declare function rfmInputs(options: OrdersQueryOptions): string;

/** Which compressed summary to make. */
interface CompressedSummaryOptions extends SummaryOptions {
    /**
     * Times are rounded to so many days, so that billions of customers share few histories; a repeat is never rounded away. Parameters change
     * little as long as it is short beside the time between purchases. Default: 1, exact.
     */
    roundDays?: number;
}
/**
 * The compressed summary: each purchase history (x, t_x, T) once, with how many customers have it. A purchase model fitted to these rows,
 * weighted by `customers`, is the model of all customers, and no row names anybody.
 *
 * Columns: `segment` (if asked for), `frequency` (x), `recency_days` (t_x), `age_days` (T), `customers`, `repeat_spend` (the sum of what they spent
 * after their first days), `rounded_to_days` (1: exact), `as_of`, `minimum_customers`; with `calibrationEnd` also `holdout_purchases`, the sum of theirs, and `holdout_days`.
 * With `minimumCustomers`, customers with a rarer history are counted in one row whose history is NULL.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example compressedSummary({ dialect: "spark", table: "shop.orders", columns: { customer: "customer_id", date: "ordered_at", amount: "total" } })
 */
declare function compressedSummary({ roundDays, ...options }: CompressedSummaryOptions): string;
/**
 * The spend summary: how many customers have bought how often again, and for how much on average? What the gamma-gamma model of spend is
 * fitted to, weighted by `customers`.
 *
 * Columns: `frequency` (days with an order after the first), `mean_value` (the mean amount of these days: customers within 1 % of each other
 * share a row, which has their geometric mean; 0 for those who spent nothing), `customers`, `as_of`, `minimum_customers`. With `minimumCustomers`,
 * others are counted in one row that is NULL but for their number.
 *
 * @throws LoyaltyError `missing-input` (also of `amount`), `invalid-input`, `unusable-name`
 * @example spendSummary({ dialect: "duckdb", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
declare function spendSummary(options: SummaryOptions): string;

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
/**
 * The MRR bridge of each period: monthly recurring revenue at its start, what was added and lost, and at its end. Each customer is compared
 * at the end of a period with its start, so that what is undone within a period does not show.
 *
 * Columns: `period_start`, `period`, `is_open` (1 while the period is unfinished), `start_mrr`, `new_mrr`, `expansion_mrr`, `reactivation_mrr`,
 * `contraction_mrr`, `churned_mrr`, `end_mrr`, `start_customers`, `new_customers`, `reactivated_customers`, `lost_customers`, `lost_of_new`,
 * `end_customers`, `as_of`, `minimum_customers`. With `minimumCustomers`, a period with a figure of fewer customers is NULL as a whole, and so are
 * starts and ends of others where two of them would tell what fewer customers did in between.
 *
 * @throws LoyaltyError `missing-input` (also of `amount`), `invalid-input`, `unusable-name`
 * @example mrrBridge({ dialect: "postgresql", table: "subscriptions", columns: { customer: "customer_id", start: "started_on", end: "ended_on", amount: "mrr" } })
 */
declare function mrrBridge(options: MrrBridgeOptions): string;

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
/**
 * Survey counts: how many people gave each answer, in one row for each segment and period. Scores, intervals and tests need nothing else.
 *
 * Columns: `segment` and `period_start`, `period`, `is_open` (each if asked for), `answers`, for NPS `promoters`, `passives`, `detractors`,
 * then `score_0` … `score_10` (or those of the scale), `left_out` (answers that are no step of it), `metric`, `as_of` (NULL without days),
 * `minimum_customers`. With `minimumCustomers`, a segment or period with fewer answers in all is NULL; within a larger one, the count of each answer
 * is there, however few gave it.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example surveyCounts({ dialect: "duckdb", table: "answers", columns: { score: "nps", segment: "country", date: "answered_on" } })
 */
declare function surveyCounts(options: SurveyCountsOptions): string;

/** A table of answers. */
type SurveyRows = Omit<SurveyCountsOptions, "metric" | "scale" | "period">;
/**
 * Rows left out: how many rows of a table of orders, subscriptions or answers the other queries do not use, by reason. With the same options as
 * theirs. Nothing is lost silently: the counts add up to the rows of the table.
 *
 * Columns: `reason` (`no-customer`, `no-date`, `no-amount`, `negative-amount`, `state`, `currency`, `end-before-start`, `no-score`, or `counted`), `row_count`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example rowsLeftOut({ dialect: "duckdb", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
declare function rowsLeftOut(options: OrdersQueryOptions | SubscriptionsQueryOptions | SurveyRows): string;

/** Survival of customers who order, and never say that they leave. */
interface OrdersSurvivalQuery extends OrdersQueryOptions {
    /** A customer counts as lost after more than this many days without an order; default: the 90th percentile of the gaps between orders, as in the overview. */
    inactiveAfterDays?: number;
}
/** Survival of customers who order, or of subscribers. */
type SurvivalTableOptions = OrdersSurvivalQuery | (SubscriptionsQueryOptions & DayOptions);
/**
 * The survival table: how many customers have stayed for how many days, and whether they have left. Kaplan–Meier needs nothing else.
 *
 * With the column `start`, rows are subscriptions: a customer's time runs from the first start to the last end, and goes on where one runs.
 * With the column `date`, rows are orders: it runs from the first order to the last, which counts as the last once more than
 * `inactiveAfterDays` have passed without another, and customers of one day are counted apart.
 *
 * Columns: `segment` (if asked for), `duration_days`, `has_left` (1 or 0), `customers`, `at_risk` (customers who stayed at least so long; NULL with `minimumCustomers`),
 * `inactivity_days`, `one_time_customers` and `too_new_customers` (of the segment; NULL for subscriptions), `as_of`, `minimum_customers`. With
 * `minimumCustomers`, rows of fewer are counted in one row without a duration: a curve of the others would be wrong. Where nobody returned, the one
 * row has no duration and 0 customers.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example survivalTable({ dialect: "snowflake", table: "subscriptions", columns: { customer: "customer_id", start: "started_on", end: "ended_on" } })
 */
declare function survivalTable(options: SurvivalTableOptions): string;

/** The dialects, in the order in which they are offered. */
declare const DIALECT_NAMES: readonly ["bigquery", "snowflake", "spark", "postgresql", "duckdb"];
/** How the value of an option is given; of a choice, the first is the default unless `usual` names another. */
type QueryOptionKind = {
    choice: readonly string[];
    usual?: string;
} | {
    number: readonly [least: number, most: number];
    usual?: number;
} | "day" | "text" | "texts" | "numbers";
/** Every option of every query. `count`, `refundState` and `currencyCode` are `states` and `currency` of the functions. */
declare const QUERY_OPTIONS: {
    readonly asOf: "day";
    readonly timeZone: "text";
    readonly calibrationEnd: "day";
    readonly period: {
        readonly choice: readonly ["day", "week", "month", "quarter", "year"];
        readonly usual: "month";
    };
    readonly kind: {
        readonly choice: ("classic" | "unbounded" | "bracket")[];
    };
    readonly brackets: "numbers";
    readonly inactiveAfterDays: {
        readonly number: readonly [0, 36525];
    };
    readonly reactivationAfterDays: {
        readonly number: readonly [1, 36525];
        readonly usual: 1;
    };
    readonly metric: {
        readonly choice: readonly ["nps", "csat"];
    };
    readonly scale: "numbers";
    readonly refunds: {
        readonly choice: readonly ["net", "leave-out"];
    };
    readonly endIs: {
        readonly choice: readonly ["first-without", "last-with"];
    };
    readonly amountPer: {
        readonly choice: readonly ["day", "week", "month", "quarter", "year"];
        readonly usual: "month";
    };
    readonly count: "texts";
    readonly refundState: "texts";
    readonly currencyCode: "text";
    readonly roundDays: {
        readonly number: readonly [1, 366];
        readonly usual: 1;
    };
    readonly minimumCustomers: {
        readonly number: readonly [1, 1000000];
        readonly usual: 1;
    };
};
/** The name of an option. */
type QueryOptionName = keyof typeof QUERY_OPTIONS;
type ValueOf<K extends QueryOptionKind> = K extends {
    choice: readonly (infer C)[];
} ? C : K extends {
    number: unknown;
} ? number : K extends "texts" ? readonly string[] : K extends "numbers" ? readonly number[] : string;
/** Options that were given. */
type QueryValues = {
    [O in QueryOptionName]?: ValueOf<(typeof QUERY_OPTIONS)[O]>;
};
/** What a row of the table is. */
type RowKind = "orders" | "subscriptions" | "survey";
/** The columns of each kind of table; of the first ones none may be missing. */
declare const ROW_COLUMNS: {
    readonly orders: {
        readonly needed: readonly ["customer", "date"];
        readonly others: readonly ["amount", "order", "quantity", "segment", "status", "currency"];
    };
    readonly subscriptions: {
        readonly needed: readonly ["customer", "start"];
        readonly others: readonly ["end", "amount", "quantity", "segment", "status", "currency"];
    };
    readonly survey: {
        readonly needed: readonly ["score"];
        readonly others: readonly ["segment", "date"];
    };
};
/** What a column of a table is about. */
type QueryColumn = (typeof ROW_COLUMNS)[RowKind]["needed" | "others"][number];
/** When a column of a result has values, where that is not always. */
interface ResultColumn {
    /** There only with: a column of segments, days held out, a column of days, the metric NPS. */
    with?: "segment" | "holdout" | "days" | "nps";
    /** NULL without a column of amounts. */
    ofAmounts?: true;
    /** NULL where figures of too few are withheld. */
    isWithheld?: true;
    /** May be NULL for a reason of its own. */
    mayBeEmpty?: true;
}
/** A query: by the kind of its table, what it can be told; and the columns of its result. */
interface Query {
    rows: Partial<Record<RowKind, readonly QueryOptionName[]>>;
    /** Columns that it needs besides. */
    needs?: readonly QueryColumn[];
    /** Columns that change nothing in its result. */
    ignores?: readonly QueryColumn[];
    results: Record<string, ResultColumn>;
    write(options: never): string;
}
/** The queries by the names of their functions. */
declare const QUERIES: {
    readonly compressedSummary: {
        readonly rows: {
            readonly orders: readonly ["calibrationEnd", "roundDays", "minimumCustomers", "asOf", "timeZone", "count", "currencyCode", "refundState"];
        };
        readonly results: {
            readonly as_of: {};
            readonly minimum_customers: {};
            readonly segment: {
                readonly with: "segment";
            };
            readonly frequency: {
                readonly isWithheld: true;
            };
            readonly recency_days: {
                readonly isWithheld: true;
            };
            readonly age_days: {
                readonly isWithheld: true;
            };
            readonly customers: {};
            readonly repeat_spend: {
                readonly ofAmounts: true;
                readonly isWithheld: true;
            };
            readonly holdout_purchases: {
                readonly isWithheld: true;
                readonly with: "holdout";
            };
            readonly holdout_days: {
                readonly isWithheld: true;
                readonly with: "holdout";
            };
            readonly rounded_to_days: {};
        };
        readonly write: typeof compressedSummary;
    };
    readonly spendSummary: {
        readonly rows: {
            readonly orders: readonly ["calibrationEnd", "minimumCustomers", "asOf", "timeZone", "count", "currencyCode", "refundState"];
        };
        readonly needs: readonly ["amount"];
        readonly ignores: readonly ["segment"];
        readonly results: {
            readonly as_of: {};
            readonly minimum_customers: {};
            readonly frequency: {
                readonly isWithheld: true;
            };
            readonly mean_value: {
                readonly isWithheld: true;
            };
            readonly customers: {};
        };
        readonly write: typeof spendSummary;
    };
    readonly customerSummary: {
        readonly rows: {
            readonly orders: readonly ["calibrationEnd", "refunds", "asOf", "timeZone", "count", "currencyCode", "refundState"];
        };
        readonly results: {
            readonly customer: {};
            readonly segment: {
                readonly with: "segment";
            };
            readonly first_order: {};
            readonly last_order: {};
            readonly orders: {};
            readonly frequency: {};
            readonly recency_days: {};
            readonly age_days: {};
            readonly repeat_value: {
                readonly ofAmounts: true;
            };
            readonly revenue: {
                readonly ofAmounts: true;
            };
            readonly holdout_purchases: {
                readonly with: "holdout";
            };
            readonly holdout_days: {
                readonly with: "holdout";
            };
            readonly as_of: {};
        };
        readonly write: typeof customerSummary;
    };
    readonly cohortMatrix: {
        readonly rows: {
            readonly orders: readonly ["period", "kind", "brackets", "minimumCustomers", "refunds", "asOf", "timeZone", "count", "currencyCode", "refundState"];
        };
        readonly results: {
            readonly as_of: {};
            readonly minimum_customers: {};
            readonly cohort: {
                readonly isWithheld: true;
            };
            readonly segment: {
                readonly with: "segment";
            };
            readonly age: {
                readonly isWithheld: true;
            };
            readonly age_to: {
                readonly mayBeEmpty: true;
            };
            readonly size: {};
            readonly customers: {
                readonly isWithheld: true;
            };
            readonly orders: {
                readonly isWithheld: true;
            };
            readonly revenue: {
                readonly ofAmounts: true;
                readonly isWithheld: true;
            };
            readonly is_open: {
                readonly isWithheld: true;
            };
            readonly period: {};
            readonly kind: {};
        };
        readonly write: typeof cohortMatrix;
    };
    readonly survivalTable: {
        readonly rows: {
            readonly orders: readonly ["inactiveAfterDays", "minimumCustomers", "asOf", "timeZone", "count", "currencyCode", "refundState"];
            readonly subscriptions: readonly ["minimumCustomers", "asOf", "timeZone", "endIs", "count", "currencyCode"];
        };
        readonly results: {
            readonly as_of: {};
            readonly minimum_customers: {};
            readonly segment: {
                readonly with: "segment";
            };
            readonly duration_days: {
                readonly isWithheld: true;
            };
            readonly has_left: {
                readonly isWithheld: true;
            };
            readonly customers: {};
            readonly at_risk: {
                readonly isWithheld: true;
            };
            readonly inactivity_days: {
                readonly mayBeEmpty: true;
            };
            readonly one_time_customers: {
                readonly mayBeEmpty: true;
            };
            readonly too_new_customers: {
                readonly mayBeEmpty: true;
            };
        };
        readonly write: typeof survivalTable;
    };
    readonly rfmInputs: {
        readonly rows: {
            readonly orders: readonly ["refunds", "asOf", "timeZone", "count", "currencyCode", "refundState"];
        };
        readonly needs: readonly ["amount"];
        readonly results: {
            readonly customer: {};
            readonly segment: {
                readonly with: "segment";
            };
            readonly recency_days: {};
            readonly frequency: {};
            readonly monetary: {};
            readonly first_order: {};
            readonly last_order: {};
            readonly as_of: {};
        };
        readonly write: typeof rfmInputs;
    };
    readonly surveyCounts: {
        readonly rows: {
            readonly survey: readonly ["metric", "scale", "period", "minimumCustomers", "asOf", "timeZone"];
        };
        readonly results: {
            readonly segment: {
                readonly with: "segment";
            };
            readonly period_start: {
                readonly with: "days";
            };
            readonly period: {
                readonly with: "days";
            };
            readonly is_open: {
                readonly with: "days";
            };
            readonly answers: {
                readonly isWithheld: true;
            };
            readonly promoters: {
                readonly isWithheld: true;
                readonly with: "nps";
            };
            readonly passives: {
                readonly isWithheld: true;
                readonly with: "nps";
            };
            readonly detractors: {
                readonly isWithheld: true;
                readonly with: "nps";
            };
            readonly score: {
                readonly isWithheld: true;
            };
            readonly left_out: {};
            readonly metric: {};
            readonly as_of: {
                readonly mayBeEmpty: true;
            };
            readonly minimum_customers: {};
        };
        readonly write: typeof surveyCounts;
    };
    readonly mrrBridge: {
        readonly rows: {
            readonly subscriptions: readonly ["period", "reactivationAfterDays", "amountPer", "minimumCustomers", "asOf", "timeZone", "endIs", "count", "currencyCode"];
        };
        readonly needs: readonly ["amount"];
        readonly ignores: readonly ["segment"];
        readonly results: {
            readonly as_of: {};
            readonly minimum_customers: {};
            readonly period_start: {};
            readonly period: {};
            readonly is_open: {};
            readonly start_mrr: {
                readonly isWithheld: true;
            };
            readonly new_mrr: {
                readonly isWithheld: true;
            };
            readonly expansion_mrr: {
                readonly isWithheld: true;
            };
            readonly reactivation_mrr: {
                readonly isWithheld: true;
            };
            readonly contraction_mrr: {
                readonly isWithheld: true;
            };
            readonly churned_mrr: {
                readonly isWithheld: true;
            };
            readonly end_mrr: {
                readonly isWithheld: true;
            };
            readonly start_customers: {
                readonly isWithheld: true;
            };
            readonly new_customers: {
                readonly isWithheld: true;
            };
            readonly reactivated_customers: {
                readonly isWithheld: true;
            };
            readonly lost_customers: {
                readonly isWithheld: true;
            };
            readonly lost_of_new: {
                readonly isWithheld: true;
            };
            readonly end_customers: {
                readonly isWithheld: true;
            };
        };
        readonly write: typeof mrrBridge;
    };
    readonly rowsLeftOut: {
        readonly rows: {
            readonly orders: readonly ["timeZone", "count", "currencyCode", "refundState"];
            readonly subscriptions: readonly ["timeZone", "count", "currencyCode"];
            readonly survey: readonly ["timeZone"];
        };
        readonly ignores: readonly ["segment", "order"];
        readonly results: {
            readonly reason: {};
            readonly row_count: {};
        };
        readonly write: typeof rowsLeftOut;
    };
};
/** The name of a query: that of its function. */
type QueryName = keyof typeof QUERIES;
/** The names of the queries, in the order in which they are offered. */
declare const QUERY_NAMES: QueryName[];
/** The columns of a result, by the names that they have there; `score` stands for `score_0` and so on. */
type ResultColumnsOf<Q extends QueryName> = keyof (typeof QUERIES)[Q]["results"];
/** The columns that a query can be told, the needed ones first. */
declare function columnsOf(name: QueryName, rows: RowKind): {
    column: QueryColumn;
    isNeeded: boolean;
}[];
/** The kinds of tables that a query reads. */
declare const rowKindsOf: (name: QueryName) => RowKind[];
/** The options of a query of a kind of table. */
declare const queryOptionsOf: (name: QueryName, rows: RowKind) => readonly QueryOptionName[];
/** What a query is asked for, as all of them are asked. */
interface QueryAsked {
    dialect: DialectName;
    table: string | readonly string[];
    columns: Partial<Record<QueryColumn, string>>;
    values?: QueryValues;
}
/**
 * Writes a query of the list by its name. Columns that change nothing in its result are left out.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example writeQuery("rfmInputs", { dialect: "duckdb", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
declare function writeQuery(name: QueryName, { dialect, table, columns, values }: QueryAsked): string;

/**
 * A dbt package of all queries that the columns allow: the paths of its files, and what stands in each. `start` among the columns makes it one
 * of subscriptions, `score` one of survey answers, and `customer` with `date` one of orders.
 *
 * It holds `dbt_project.yml`; a model for each query, materialised as a table; `schema.yml` with the table as a source, every column's
 * description, and tests; and tests that sizes and sums of different models agree. Each option goes to the queries that know it.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name` (a table that dbt cannot name: letters, digits, spaces, `_`, `-` and `$` only)
 * @example dbtProject({ dialect: "duckdb", table: "shop.orders", columns: { customer: "customer_id", date: "ordered_at", amount: "total" } })["dbt_project.yml"]
 */
declare function dbtProject(asked: QueryAsked): Record<string, string>;

export { DIALECT_NAMES, QUERIES, QUERY_NAMES, QUERY_OPTIONS, ROW_COLUMNS, cohortMatrix, columnsOf, compressedSummary, customerSummary, dbtProject, mrrBridge, queryOptionsOf, rfmInputs, rowKindsOf, rowsLeftOut, spendSummary, surveyCounts, survivalTable, writeQuery };
export type { CohortMatrixOptions, CompressedSummaryOptions, DayOptions, DialectName, MrrBridgeOptions, OrdersColumns, OrdersQueryOptions, OrdersSurvivalQuery, Query, QueryAsked, QueryColumn, QueryName, QueryOptionKind, QueryOptionName, QueryOptions, QueryValues, ResultColumn, ResultColumnsOf, RetentionKind, RowKind, States, SubscriptionsColumns, SubscriptionsQueryOptions, SummaryOptions, SurveyColumns, SurveyCountsOptions, SurveyRows, SurvivalTableOptions };
