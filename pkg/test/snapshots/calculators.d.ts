/**
 * What a number measures. `percent` and `percentage-points` (a difference of two percentages) take a fraction; `points` are NPS points;
 * `scale` is points on a survey scale; `price` is a unit price, such as that of a loyalty point, whose small decimals matter.
 */
type Unit = "count" | "number" | "percent" | "percentage-points" | "points" | "scale" | "money" | "price" | "years" | "periods" | "p-value";

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
 * The method of an interval.
 */
type Method = "wald" | "adjusted-wald" | "bootstrap" | "wilson" | "newcombe" | "log-log";

/**
 * Why a question has no answer.
 */
type Reason = { code: "no-answers"; params: {} } | { code: "scale-not-said"; params: { lowest: number; highest: number } } | { code: "answers-refused"; params: { count: number; of: number } } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "no-amounts"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "spend-is-the-same"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

/**
 * A warning: something to be careful about in a valid result.
 */
type Warning = { code: "small-sample"; params: { n: number } } | { code: "no-variance"; params: {} } | { code: "scale-may-start-at-one"; params: {} } | { code: "not-a-proportion"; params: {} } | { code: "reactivated-customers"; params: { surplus: number } } | { code: "does-not-add-up"; params: { difference: number } } | { code: "newcomers-may-be-lost"; params: { acquired: number } } | { code: "tier-without-history"; params: { tier: number } } | { code: "self-selected"; params: {} } | { code: "unverified-assumption"; params: {} } | { code: "not-a-count"; params: {} } | { code: "ragged-rows"; params: { count: number; lines: number[] } } | { code: "nul"; params: { count: number; lines: number[] } } | { code: "open-quote"; params: { count: number; lines: number[] } } | { code: "stray-values"; params: { column: string; count: number; lines: number[] } } | { code: "column-left-out"; params: { column: string; line: number; value: string } } | { code: "too-many-categories"; params: { column: string; most: number } } | { code: "answers-are-groups"; params: { column: string } } | { code: "mixed-decimals"; params: { column: string; pointCount: number; point: number[]; commaCount: number; comma: number[] } } | { code: "total-row"; params: { count: number; lines: number[] } } | { code: "identifiers-destroyed"; params: { column: string; count: number; lines: number[] } } | { code: "mojibake"; params: { count: number; lines: number[]; example: string; repaired: string } } | { code: "mixed-encodings"; params: { count: number; lines: number[] } } | { code: "date-conflict"; params: { column: string; dmyCount: number; dmy: number[]; mdyCount: number; mdy: number[] } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "may-still-rise"; params: {} } | { code: "buyers-only"; params: {} } | { code: "without-signup"; params: { count: number } } | { code: "refunds-left-out"; params: { count: number; amount: number } } | { code: "few-buyers"; params: { n: number } } | { code: "few-distinct-values"; params: { name: string; distinct: number; bins: number } } | { code: "orders-after-as-of"; params: { count: number } } | { code: "spend-left-out"; params: { count: number } } | { code: "spend-follows-frequency"; params: { correlation: number } } | { code: "no-mean-lifetime"; params: {} } | { code: "active-by-construction"; params: { count: number } } | { code: "leavers-only"; params: { staying: number } } | { code: "few-events"; params: { perCovariate: number } } | { code: "nobody-at-risk"; params: { time: number } } | { code: "terms-left-out"; params: { count: number; most: number } } | { code: "ends-after-last-start"; params: { count: number; lastStart: string } } | { code: "starts-day-after-end"; params: { count: number } } | { code: "rows-after-as-of"; params: { count: number } } | { code: "not-answered"; params: { count: number } };

/** The topic of a calculator. */
type Topic = "survey" | "retention" | "value" | "share" | "programme" | "strategy";
/** A number typed by the reader. A `percent` is typed as 5 and arrives as 0.05. */
interface NumberInput {
    kind: "number";
    unit: Unit;
    /** The example value that the calculator opens with. */
    initial: number;
    /** The lowest and highest possible value, in the unit that arrives; checked by the core, shown as a hint. */
    min?: number;
    max?: number;
}
/** A choice from a few options. */
interface ChoiceInput<Options extends string = string> {
    kind: "choice";
    options: readonly Options[];
    initial: Options;
}
/** A list of numbers, typed or pasted. */
interface ListInput {
    kind: "list";
    unit: Unit;
    /** The example value that the calculator opens with. */
    initial: readonly number[];
}
/** Any input. */
type Input = NumberInput | ChoiceInput | ListInput;
/** A figure in an outcome; its label is the text of that name. */
interface Figure {
    name: string;
    value: number | null;
    unit: Unit;
}
/** The outcome of a calculator. */
interface Outcome {
    /** The main figure. */
    answer: Figure;
    /** Its confidence interval, in the same unit. */
    interval?: Interval | null;
    /** Other figures, the most interesting first. */
    others?: readonly Figure[];
    /**
     * The formula with the reader's own numbers: `{start}` is the input of that name, written with its unit, and a list its sum. The renderer
     * adds `= answer`.
     */
    worked: string;
    warnings?: readonly Warning[];
    reason?: Reason | undefined;
}
/** A calculator whose inputs are named by `Inputs`. */
interface Calculator<Inputs extends Record<string, Input> = Record<string, Input>> {
    id: string;
    topic: Topic;
    inputs: Inputs;
    /** Throws a LoyaltyError if the inputs are impossible. */
    compute(values: Values<Inputs>): Outcome;
}
/** What the reader gave, by input. */
type Values<Inputs extends Record<string, Input>> = {
    [Name in keyof Inputs]: Inputs[Name] extends ChoiceInput<infer Option> ? Option : Inputs[Name] extends ListInput ? readonly number[] : number;
};

declare const list: readonly [{
    id: "retention-rate";
    topic: Topic;
    inputs: {
        readonly start: NumberInput;
        readonly end: NumberInput;
        readonly acquired: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly start: NumberInput;
        readonly end: NumberInput;
        readonly acquired: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "churn-rate";
    topic: Topic;
    inputs: {
        readonly start: NumberInput;
        readonly acquired: NumberInput;
        readonly lost: NumberInput;
        readonly lostOfAcquired: NumberInput;
        readonly convention: ChoiceInput<"opening-cohort" | "all-lost" | "midpoint" | "start-plus-new">;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly start: NumberInput;
        readonly acquired: NumberInput;
        readonly lost: NumberInput;
        readonly lostOfAcquired: NumberInput;
        readonly convention: ChoiceInput<"opening-cohort" | "all-lost" | "midpoint" | "start-plus-new">;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "annual-rate";
    topic: Topic;
    inputs: {
        readonly loss: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    };
    compute(values: Values<{
        readonly loss: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    }>): Outcome;
}, {
    id: "period-rate";
    topic: Topic;
    inputs: {
        readonly annual: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    };
    compute(values: Values<{
        readonly annual: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    }>): Outcome;
}, {
    id: "lifetime";
    topic: Topic;
    inputs: {
        readonly churn: NumberInput;
    };
    compute(values: Values<{
        readonly churn: NumberInput;
    }>): Outcome;
}, {
    id: "mrr-bridge";
    topic: Topic;
    inputs: {
        readonly start: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly new: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly expansion: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly reactivation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly contraction: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly churned: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
    };
    compute(values: Values<{
        readonly start: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly new: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly expansion: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly reactivation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly contraction: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly churned: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
    }>): Outcome;
}, {
    id: "revenue-retention";
    topic: Topic;
    inputs: {
        readonly before: ListInput;
        readonly after: ListInput;
    };
    compute(values: Values<{
        readonly before: ListInput;
        readonly after: ListInput;
    }>): Outcome;
}, {
    id: "service-level";
    topic: Topic;
    inputs: {
        readonly durations: ListInput;
        readonly target: NumberInput;
    };
    compute(values: Values<{
        readonly durations: ListInput;
        readonly target: NumberInput;
    }>): Outcome;
}, {
    id: "overdue-customer";
    topic: Topic;
    inputs: {
        readonly gaps: ListInput;
        readonly daysSinceLast: NumberInput;
    };
    compute(values: Values<{
        readonly gaps: ListInput;
        readonly daysSinceLast: NumberInput;
    }>): Outcome;
}, {
    id: "nps";
    topic: Topic;
    inputs: {
        readonly promoters: NumberInput;
        readonly passives: NumberInput;
        readonly detractors: NumberInput;
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "wald" | "bootstrap">;
    };
    compute(values: Values<{
        readonly promoters: NumberInput;
        readonly passives: NumberInput;
        readonly detractors: NumberInput;
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "wald" | "bootstrap">;
    }>): Outcome;
}, {
    id: "compare-nps";
    topic: Topic;
    inputs: {
        readonly promotersBefore: NumberInput;
        readonly passivesBefore: NumberInput;
        readonly detractorsBefore: NumberInput;
        readonly promotersAfter: NumberInput;
        readonly passivesAfter: NumberInput;
        readonly detractorsAfter: NumberInput;
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "wald">;
    };
    compute(values: Values<{
        readonly promotersBefore: NumberInput;
        readonly passivesBefore: NumberInput;
        readonly detractorsBefore: NumberInput;
        readonly promotersAfter: NumberInput;
        readonly passivesAfter: NumberInput;
        readonly detractorsAfter: NumberInput;
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "wald">;
    }>): Outcome;
}, {
    id: "csat";
    topic: Topic;
    inputs: {
        readonly answers1: NumberInput;
        readonly answers2: NumberInput;
        readonly answers3: NumberInput;
        readonly answers4: NumberInput;
        readonly answers5: NumberInput;
        readonly definition: ChoiceInput<"mean" | "net" | "top-2-box" | "top-box" | "rescaled-mean">;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly answers1: NumberInput;
        readonly answers2: NumberInput;
        readonly answers3: NumberInput;
        readonly answers4: NumberInput;
        readonly answers5: NumberInput;
        readonly definition: ChoiceInput<"mean" | "net" | "top-2-box" | "top-box" | "rescaled-mean">;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "ces";
    topic: Topic;
    inputs: {
        readonly answers1: NumberInput;
        readonly answers2: NumberInput;
        readonly answers3: NumberInput;
        readonly answers4: NumberInput;
        readonly answers5: NumberInput;
        readonly answers6: NumberInput;
        readonly answers7: NumberInput;
        readonly direction: ChoiceInput<"ease" | "effort">;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly answers1: NumberInput;
        readonly answers2: NumberInput;
        readonly answers3: NumberInput;
        readonly answers4: NumberInput;
        readonly answers5: NumberInput;
        readonly answers6: NumberInput;
        readonly answers7: NumberInput;
        readonly direction: ChoiceInput<"ease" | "effort">;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "nps-sample-size";
    topic: Topic;
    inputs: {
        readonly margin: {
            readonly min: 0;
            readonly max: 100;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
        };
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly margin: {
            readonly min: 0;
            readonly max: 100;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
        };
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "nps-comparison-sample-size";
    topic: Topic;
    inputs: {
        readonly difference: {
            readonly min: 0;
            readonly max: 200;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
        };
        readonly power: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly difference: {
            readonly min: 0;
            readonly max: 200;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
        };
        readonly power: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "rate-sample-size";
    topic: Topic;
    inputs: {
        readonly margin: NumberInput;
        readonly proportion: NumberInput;
        readonly population: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly margin: NumberInput;
        readonly proportion: NumberInput;
        readonly population: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "promoters-needed";
    topic: Topic;
    inputs: {
        readonly promoters: NumberInput;
        readonly passives: NumberInput;
        readonly detractors: NumberInput;
        readonly target: {
            readonly min: -100;
            readonly max: 100;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
    };
    compute(values: Values<{
        readonly promoters: NumberInput;
        readonly passives: NumberInput;
        readonly detractors: NumberInput;
        readonly target: {
            readonly min: -100;
            readonly max: 100;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
    }>): Outcome;
}, {
    id: "compare-segments";
    topic: Topic;
    inputs: {
        readonly promotersA: NumberInput;
        readonly passivesA: NumberInput;
        readonly detractorsA: NumberInput;
        readonly promotersB: NumberInput;
        readonly passivesB: NumberInput;
        readonly detractorsB: NumberInput;
        readonly promotersC: NumberInput;
        readonly passivesC: NumberInput;
        readonly detractorsC: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly promotersA: NumberInput;
        readonly passivesA: NumberInput;
        readonly detractorsA: NumberInput;
        readonly promotersB: NumberInput;
        readonly passivesB: NumberInput;
        readonly detractorsB: NumberInput;
        readonly promotersC: NumberInput;
        readonly passivesC: NumberInput;
        readonly detractorsC: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "nps-by-account";
    topic: Topic;
    inputs: {
        readonly accounts: ListInput;
        readonly scores: ListInput;
        readonly revenue: ListInput;
        readonly unit: ChoiceInput<"account" | "respondent" | "revenue">;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly accounts: ListInput;
        readonly scores: ListInput;
        readonly revenue: ListInput;
        readonly unit: ChoiceInput<"account" | "respondent" | "revenue">;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "drivers";
    topic: Topic;
    inputs: {
        readonly scores: ListInput;
        readonly ratings: ListInput;
    };
    compute(values: Values<{
        readonly scores: ListInput;
        readonly ratings: ListInput;
    }>): Outcome;
}, {
    id: "loyalty-levels";
    topic: Topic;
    inputs: {
        readonly scores: ListInput;
        readonly revenue: ListInput;
    };
    compute(values: Values<{
        readonly scores: ListInput;
        readonly revenue: ListInput;
    }>): Outcome;
}, {
    id: "upgrade-value";
    topic: Topic;
    inputs: {
        readonly customers: NumberInput;
        readonly from: NumberInput;
        readonly to: NumberInput;
        readonly conversion: NumberInput;
    };
    compute(values: Values<{
        readonly customers: NumberInput;
        readonly from: NumberInput;
        readonly to: NumberInput;
        readonly conversion: NumberInput;
    }>): Outcome;
}, {
    id: "lifetime-value";
    topic: Topic;
    inputs: {
        readonly orderValue: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly frequency: NumberInput;
        readonly frequencyPer: ChoiceInput<"month" | "quarter" | "week" | "year" | "day">;
        readonly lifetime: NumberInput;
        readonly lifetimeUnit: ChoiceInput<"month" | "quarter" | "week" | "year" | "day">;
        readonly margin: NumberInput;
    };
    compute(values: Values<{
        readonly orderValue: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly frequency: NumberInput;
        readonly frequencyPer: ChoiceInput<"month" | "quarter" | "week" | "year" | "day">;
        readonly lifetime: NumberInput;
        readonly lifetimeUnit: ChoiceInput<"month" | "quarter" | "week" | "year" | "day">;
        readonly margin: NumberInput;
    }>): Outcome;
}, {
    id: "average-order-value";
    topic: Topic;
    inputs: {
        readonly revenue: NumberInput;
        readonly orders: NumberInput;
    };
    compute(values: Values<{
        readonly revenue: NumberInput;
        readonly orders: NumberInput;
    }>): Outcome;
}, {
    id: "purchase-frequency";
    topic: Topic;
    inputs: {
        readonly orders: NumberInput;
        readonly customers: NumberInput;
        readonly periods: NumberInput;
    };
    compute(values: Values<{
        readonly orders: NumberInput;
        readonly customers: NumberInput;
        readonly periods: NumberInput;
    }>): Outcome;
}, {
    id: "perpetuity-value";
    topic: Topic;
    inputs: {
        readonly margin: NumberInput;
        readonly retention: NumberInput;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly growth: {
            readonly min: -1;
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
        readonly firstPayment: ChoiceInput<"next" | "now">;
    };
    compute(values: Values<{
        readonly margin: NumberInput;
        readonly retention: NumberInput;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly growth: {
            readonly min: -1;
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
        };
        readonly firstPayment: ChoiceInput<"next" | "now">;
    }>): Outcome;
}, {
    id: "discounted-value";
    topic: Topic;
    inputs: {
        readonly margin: NumberInput;
        readonly retention: NumberInput;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly periods: {
            readonly max: 10000;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
    };
    compute(values: Values<{
        readonly margin: NumberInput;
        readonly retention: NumberInput;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly periods: {
            readonly max: 10000;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
    }>): Outcome;
}, {
    id: "period-discount";
    topic: Topic;
    inputs: {
        readonly annual: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    };
    compute(values: Values<{
        readonly annual: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    }>): Outcome;
}, {
    id: "historic-value";
    topic: Topic;
    inputs: {
        readonly margins: {
            readonly unit: "money";
            readonly kind: "list";
            readonly initial: readonly number[];
        };
    };
    compute(values: Values<{
        readonly margins: {
            readonly unit: "money";
            readonly kind: "list";
            readonly initial: readonly number[];
        };
    }>): Outcome;
}, {
    id: "acquisition";
    topic: Topic;
    inputs: {
        readonly revenuePerCustomer: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly grossMargin: NumberInput;
        readonly churn: NumberInput;
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly horizon: NumberInput;
    };
    compute(values: Values<{
        readonly revenuePerCustomer: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly grossMargin: NumberInput;
        readonly churn: NumberInput;
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly horizon: NumberInput;
    }>): Outcome;
}, {
    id: "share-of-wallet";
    topic: Topic;
    inputs: {
        readonly own: ListInput;
        readonly category: ListInput;
    };
    compute(values: Values<{
        readonly own: ListInput;
        readonly category: ListInput;
    }>): Outcome;
}, {
    id: "wallet-allocation";
    topic: Topic;
    inputs: {
        readonly rank: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly brands: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
    };
    compute(values: Values<{
        readonly rank: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly brands: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
    }>): Outcome;
}, {
    id: "repeat-purchase-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "renewal-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "upsell-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "cross-sell-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "referral-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "win-back-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "complaint-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "conversion-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "response-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "staff-retention-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "market-share";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "compare-rates";
    topic: Topic;
    inputs: {
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "programme-roi";
    topic: Topic;
    inputs: {
        readonly members: NumberInput;
        readonly spendWith: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly spendWithout: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly grossMargin: NumberInput;
        readonly cost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
    };
    compute(values: Values<{
        readonly members: NumberInput;
        readonly spendWith: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly spendWithout: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly grossMargin: NumberInput;
        readonly cost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
    }>): Outcome;
}, {
    id: "incremental-lift";
    topic: Topic;
    inputs: {
        readonly treatedMean: NumberInput;
        readonly treatedDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly treatedN: NumberInput;
        readonly controlMean: NumberInput;
        readonly controlDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly controlN: NumberInput;
        readonly design: ChoiceInput<"changes" | "hold-out">;
        readonly level: NumberInput;
    };
    compute(values: Values<{
        readonly treatedMean: NumberInput;
        readonly treatedDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly treatedN: NumberInput;
        readonly controlMean: NumberInput;
        readonly controlDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly controlN: NumberInput;
        readonly design: ChoiceInput<"changes" | "hold-out">;
        readonly level: NumberInput;
    }>): Outcome;
}, {
    id: "points-cost";
    topic: Topic;
    inputs: {
        readonly earn: NumberInput;
        readonly faceValue: NumberInput;
        readonly redemption: NumberInput;
        readonly unitCost: NumberInput;
    };
    compute(values: Values<{
        readonly earn: NumberInput;
        readonly faceValue: NumberInput;
        readonly redemption: NumberInput;
        readonly unitCost: NumberInput;
    }>): Outcome;
}, {
    id: "cashback";
    topic: Topic;
    inputs: {
        readonly rate: NumberInput;
        readonly utilisation: NumberInput;
        readonly grossMargin: NumberInput;
    };
    compute(values: Values<{
        readonly rate: NumberInput;
        readonly utilisation: NumberInput;
        readonly grossMargin: NumberInput;
    }>): Outcome;
}, {
    id: "assign-tier";
    topic: Topic;
    inputs: {
        readonly value: {
            readonly min: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly threshold1: NumberInput;
        readonly threshold2: NumberInput;
    };
    compute(values: Values<{
        readonly value: {
            readonly min: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly threshold1: NumberInput;
        readonly threshold2: NumberInput;
    }>): Outcome;
}, {
    id: "tier-migration";
    topic: Topic;
    inputs: {
        readonly lowToLow: NumberInput;
        readonly lowToMiddle: NumberInput;
        readonly lowToTop: NumberInput;
        readonly lowToExit: NumberInput;
        readonly middleToLow: NumberInput;
        readonly middleToMiddle: NumberInput;
        readonly middleToTop: NumberInput;
        readonly middleToExit: NumberInput;
        readonly topToLow: NumberInput;
        readonly topToMiddle: NumberInput;
        readonly topToTop: NumberInput;
        readonly topToExit: NumberInput;
    };
    compute(values: Values<{
        readonly lowToLow: NumberInput;
        readonly lowToMiddle: NumberInput;
        readonly lowToTop: NumberInput;
        readonly lowToExit: NumberInput;
        readonly middleToLow: NumberInput;
        readonly middleToMiddle: NumberInput;
        readonly middleToTop: NumberInput;
        readonly middleToExit: NumberInput;
        readonly topToLow: NumberInput;
        readonly topToMiddle: NumberInput;
        readonly topToTop: NumberInput;
        readonly topToExit: NumberInput;
    }>): Outcome;
}, {
    id: "referral-programme";
    topic: Topic;
    inputs: {
        readonly referrals: NumberInput;
        readonly reward: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly fixedCost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly invites: NumberInput;
        readonly conversion: NumberInput;
        readonly base: NumberInput;
    };
    compute(values: Values<{
        readonly referrals: NumberInput;
        readonly reward: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly fixedCost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly invites: NumberInput;
        readonly conversion: NumberInput;
        readonly base: NumberInput;
    }>): Outcome;
}, {
    id: "milestone-cost";
    topic: Topic;
    inputs: {
        readonly members: NumberInput;
        readonly completion: NumberInput;
        readonly reward: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
    };
    compute(values: Values<{
        readonly members: NumberInput;
        readonly completion: NumberInput;
        readonly reward: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
    }>): Outcome;
}, {
    id: "partnership";
    topic: Topic;
    inputs: {
        readonly points: NumberInput;
        readonly salePrice: NumberInput;
        readonly cost: NumberInput;
        readonly breakage: NumberInput;
    };
    compute(values: Values<{
        readonly points: NumberInput;
        readonly salePrice: NumberInput;
        readonly cost: NumberInput;
        readonly breakage: NumberInput;
    }>): Outcome;
}, {
    id: "points-ledger";
    topic: Topic;
    inputs: {
        readonly earnedFirst: NumberInput;
        readonly redeemed: NumberInput;
        readonly earnedSecond: NumberInput;
        readonly firstExpired: ChoiceInput<"yes" | "no">;
    };
    compute(values: Values<{
        readonly earnedFirst: NumberInput;
        readonly redeemed: NumberInput;
        readonly earnedSecond: NumberInput;
        readonly firstExpired: ChoiceInput<"yes" | "no">;
    }>): Outcome;
}, {
    id: "points-liability";
    topic: Topic;
    inputs: {
        readonly points: NumberInput;
        readonly breakage: NumberInput;
        readonly costPerPoint: NumberInput;
        readonly faceValue: NumberInput;
    };
    compute(values: Values<{
        readonly points: NumberInput;
        readonly breakage: NumberInput;
        readonly costPerPoint: NumberInput;
        readonly faceValue: NumberInput;
    }>): Outcome;
}, {
    id: "deferred-revenue";
    topic: Topic;
    inputs: {
        readonly sales: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly points: NumberInput;
        readonly pointPrice: NumberInput;
        readonly expectedRedemption: NumberInput;
        readonly redeemed1: NumberInput;
        readonly expectation1: NumberInput;
        readonly redeemed2: NumberInput;
        readonly expectation2: NumberInput;
    };
    compute(values: Values<{
        readonly sales: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
        };
        readonly points: NumberInput;
        readonly pointPrice: NumberInput;
        readonly expectedRedemption: NumberInput;
        readonly redeemed1: NumberInput;
        readonly expectation1: NumberInput;
        readonly redeemed2: NumberInput;
        readonly expectation2: NumberInput;
    }>): Outcome;
}, {
    id: "profit-lift";
    topic: Topic;
    inputs: {
        readonly retention: NumberInput;
        readonly change: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly margin: NumberInput;
    };
    compute(values: Values<{
        readonly retention: NumberInput;
        readonly change: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
        };
        readonly margin: NumberInput;
    }>): Outcome;
}, {
    id: "goal";
    topic: Topic;
    inputs: {
        readonly baseline: NumberInput;
        readonly change: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly current: NumberInput;
        readonly end: NumberInput;
        readonly today: NumberInput;
    };
    compute(values: Values<{
        readonly baseline: NumberInput;
        readonly change: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly current: NumberInput;
        readonly end: NumberInput;
        readonly today: NumberInput;
    }>): Outcome;
}, {
    id: "scorecard";
    topic: Topic;
    inputs: {
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly benchmark: NumberInput;
    };
    compute(values: Values<{
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly benchmark: NumberInput;
    }>): Outcome;
}, {
    id: "loyalty-matrix";
    topic: Topic;
    inputs: {
        readonly behaviourCutoff: NumberInput;
        readonly attitudeCutoff: NumberInput;
        readonly orders1: NumberInput;
        readonly score1: NumberInput;
        readonly orders2: NumberInput;
        readonly score2: NumberInput;
        readonly orders3: NumberInput;
        readonly score3: NumberInput;
        readonly orders4: NumberInput;
        readonly score4: NumberInput;
    };
    compute(values: Values<{
        readonly behaviourCutoff: NumberInput;
        readonly attitudeCutoff: NumberInput;
        readonly orders1: NumberInput;
        readonly score1: NumberInput;
        readonly orders2: NumberInput;
        readonly score2: NumberInput;
        readonly orders3: NumberInput;
        readonly score3: NumberInput;
        readonly orders4: NumberInput;
        readonly score4: NumberInput;
    }>): Outcome;
}, {
    id: "binding-shares";
    topic: Topic;
    inputs: {
        readonly situational: NumberInput;
        readonly technical: NumberInput;
        readonly contractual: NumberInput;
        readonly economic: NumberInput;
        readonly emotional: NumberInput;
    };
    compute(values: Values<{
        readonly situational: NumberInput;
        readonly technical: NumberInput;
        readonly contractual: NumberInput;
        readonly economic: NumberInput;
        readonly emotional: NumberInput;
    }>): Outcome;
}, {
    id: "chain-of-effects";
    topic: Topic;
    inputs: {
        readonly firstPurchase: NumberInput;
        readonly satisfied: NumberInput;
        readonly loyal: NumberInput;
        readonly boughtAgain: NumberInput;
    };
    compute(values: Values<{
        readonly firstPurchase: NumberInput;
        readonly satisfied: NumberInput;
        readonly loyal: NumberInput;
        readonly boughtAgain: NumberInput;
    }>): Outcome;
}, {
    id: "expectation-gap";
    topic: Topic;
    inputs: {
        readonly expected: NumberInput;
        readonly received: NumberInput;
    };
    compute(values: Values<{
        readonly expected: NumberInput;
        readonly received: NumberInput;
    }>): Outcome;
}, {
    id: "acquisition-or-retention";
    topic: Topic;
    inputs: {
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly multiple: NumberInput;
    };
    compute(values: Values<{
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
        readonly multiple: NumberInput;
    }>): Outcome;
}, {
    id: "selling-odds";
    topic: Topic;
    inputs: {
        readonly contacts: NumberInput;
        readonly probabilityExisting: NumberInput;
        readonly probabilityNew: NumberInput;
        readonly margin: NumberInput;
        readonly cost: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
    };
    compute(values: Values<{
        readonly contacts: NumberInput;
        readonly probabilityExisting: NumberInput;
        readonly probabilityNew: NumberInput;
        readonly margin: NumberInput;
        readonly cost: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
        };
    }>): Outcome;
}];
/** One entry of the list, with its own inputs. */
type Listed = (typeof list)[number];
/** The name of a calculator, as in addresses. */
type CalculatorId = Listed["id"];
/** Every calculator, in the order in which they are shown. */
declare const calculators: readonly (Calculator & {
    id: CalculatorId;
})[];

export { calculators };
export type { Calculator, CalculatorId, ChoiceInput, Figure, Input, ListInput, Listed, NumberInput, Outcome, Topic, Values };
