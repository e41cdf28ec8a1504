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
type Reason = { code: "no-answers"; params: {} } | { code: "scale-not-said"; params: { lowest: number; highest: number } } | { code: "answers-refused"; params: { count: number; of: number } } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "no-amounts"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "nobody-returned-twice"; params: {} } | { code: "all-gaps-equal"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "variance-unknown"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "spend-is-the-same"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

/**
 * A warning: something to be careful about in a valid result.
 */
type Warning = { code: "small-sample"; params: { n: number } } | { code: "no-variance"; params: {} } | { code: "scale-may-start-at-one"; params: {} } | { code: "not-a-proportion"; params: {} } | { code: "reactivated-customers"; params: { surplus: number } } | { code: "does-not-add-up"; params: { difference: number } } | { code: "newcomers-may-be-lost"; params: { acquired: number } } | { code: "tier-without-history"; params: { tier: number } } | { code: "self-selected"; params: {} } | { code: "unverified-assumption"; params: {} } | { code: "not-a-count"; params: {} } | { code: "ragged-rows"; params: { count: number; lines: number[] } } | { code: "nul"; params: { count: number; lines: number[] } } | { code: "open-quote"; params: { count: number; lines: number[] } } | { code: "stray-values"; params: { column: string; count: number; lines: number[] } } | { code: "column-left-out"; params: { column: string; line: number; value: string } } | { code: "too-many-categories"; params: { column: string; most: number } } | { code: "answers-are-groups"; params: { column: string } } | { code: "mixed-decimals"; params: { column: string; pointCount: number; point: number[]; commaCount: number; comma: number[] } } | { code: "total-row"; params: { count: number; lines: number[] } } | { code: "identifiers-destroyed"; params: { column: string; count: number; lines: number[] } } | { code: "mojibake"; params: { count: number; lines: number[]; example: string; repaired: string } } | { code: "mixed-encodings"; params: { count: number; lines: number[] } } | { code: "date-conflict"; params: { column: string; dmyCount: number; dmy: number[]; mdyCount: number; mdy: number[] } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "may-still-rise"; params: {} } | { code: "buyers-only"; params: {} } | { code: "without-signup"; params: { count: number } } | { code: "refunds-left-out"; params: { count: number; amount: number } } | { code: "few-buyers"; params: { n: number } } | { code: "few-distinct-values"; params: { name: string; distinct: number; bins: number } } | { code: "orders-after-as-of"; params: { count: number } } | { code: "spend-left-out"; params: { count: number } } | { code: "spend-follows-frequency"; params: { correlation: number } } | { code: "no-mean-lifetime"; params: {} } | { code: "active-by-construction"; params: { count: number } } | { code: "gaps-exceed-recency"; params: { count: number } } | { code: "leavers-only"; params: { staying: number } } | { code: "few-events"; params: { perCovariate: number } } | { code: "competing-causes"; params: {} } | { code: "nobody-at-risk"; params: { time: number } } | { code: "terms-left-out"; params: { count: number; most: number } } | { code: "ends-after-last-start"; params: { count: number; lastStart: string } } | { code: "starts-day-after-end"; params: { count: number } } | { code: "rows-after-as-of"; params: { count: number } } | { code: "not-answered"; params: { count: number } };

/** A named place on a scale. */
interface Mark {
    name: string;
    value: number;
}
/** A named value; `null` has no bar. */
interface Bar {
    name: string;
    value: number | null;
    /** Whether it is the reader's own among others, which are grey. */
    isOwn?: boolean;
}
/** A value, its interval where there is one, on a scale from `low` to `high`. */
interface OnScale {
    unit: Unit;
    value: number;
    interval?: Interval | null | undefined;
    low: number;
    high: number;
}
/** The parts of a whole in one bar, with a score of them below. */
interface Split {
    kind: "split";
    unit: Unit;
    parts: readonly Bar[];
    scale?: OnScale | undefined;
}
/** A point and its range on one line, beside a goal and other marks. */
interface Gauge extends OnScale {
    kind: "gauge";
    goal?: Mark | undefined;
    marks?: readonly Mark[];
}
/** From a start, up and down, to an end. */
interface Waterfall {
    kind: "waterfall";
    unit: Unit;
    /** Totals stand on the ground; changes start where the step before ended. */
    steps: readonly (Bar & {
        isTotal?: boolean;
    })[];
}
/** Several values and their intervals, and a difference that is clear where its interval leaves out zero. */
interface Intervals {
    kind: "intervals";
    unit: Unit;
    rows: readonly {
        name: string;
        value: number | null;
        interval?: Interval | null | undefined;
        isDifference?: boolean;
    }[];
}
/** Something over time, or over what it depends on. */
interface Curve {
    kind: "curve";
    unit: Unit;
    /** What lies along the x axis: the name and the unit. */
    along: {
        name: string;
        unit: Unit;
    };
    lines: readonly {
        name: string;
        points: readonly (readonly [x: number, y: number])[];
    }[];
    marks: readonly {
        name: string;
        x: number;
        y: number;
    }[];
}
/** Values side by side. */
interface Bars {
    kind: "bars";
    unit: Unit;
    bars: readonly Bar[];
}
/** What a part of all, the largest first, adds up to. */
interface Pareto {
    kind: "pareto";
    unit: Unit;
    values: readonly number[];
}
/** Points in four fields, parted by two limits. */
interface Quadrant {
    kind: "quadrant";
    x: {
        name: string;
        unit: Unit;
        cut: number;
    };
    y: {
        name: string;
        unit: Unit;
        cut: number;
    };
    points: readonly (readonly [x: number, y: number])[];
    /** The names of the fields: top right, top left, bottom right, bottom left. */
    fields: readonly [string, string, string, string];
}
/** Shares of each row, by where it went. */
interface Matrix {
    kind: "matrix";
    rows: readonly string[];
    columns: readonly string[];
    shares: readonly (readonly (number | null)[])[];
}
/** Single values along a line, beside a limit. */
interface Strip {
    kind: "strip";
    unit: Unit;
    values: readonly number[];
    limit: Mark;
    marks: readonly Mark[];
}
/** A picture of one of ten kinds. */
type Picture = Split | Gauge | Waterfall | Intervals | Curve | Bars | Pareto | Quadrant | Matrix | Strip;

/** The topic of a calculator. */
type Topic = "survey" | "retention" | "value" | "share" | "programme" | "strategy";
/** What every input may say about its place in the form. */
interface Placed {
    /** Inputs of a group stand together under its name, such as those of the survey before and those of the one after. */
    group?: string;
    /** Folded away, with a value that most readers keep. */
    isExpert?: boolean;
}
/** A number typed by the reader. A `percent` is typed as 5 and arrives as 0.05. */
interface NumberInput extends Placed {
    kind: "number";
    unit: Unit;
    /** The example value that the calculator opens with. */
    initial: number;
    /** The lowest and highest possible value, in the unit that arrives; checked by the core, shown as a hint. */
    min?: number;
    max?: number;
}
/** A choice from a few options. */
interface ChoiceInput<Options extends string = string> extends Placed {
    kind: "choice";
    options: readonly Options[];
    initial: Options;
}
/** A list of numbers, typed or pasted. */
interface ListInput extends Placed {
    kind: "list";
    unit: Unit;
    /** The example value that the calculator opens with. */
    initial: readonly number[];
}
/** Any input. */
type Input = NumberInput | ChoiceInput | ListInput;
/** A number and what it measures. */
interface Quantity {
    value: number | null;
    unit: Unit;
    /** Whether a plus is written too, as of a change that could go either way. */
    isSigned?: boolean;
}
/** A figure in an outcome; its label is the text of that name. */
interface Figure extends Quantity {
    name: string;
}
/** The answer in a sentence: which one, and the numbers in it. The words are the catalogue's. */
interface Verdict<Code extends string = string, Name extends string = string> {
    code: Code;
    params: Record<Name, Quantity>;
}
/** The outcome of a calculator. */
interface Outcome<Said extends Verdict = Verdict> {
    /** The answer in a sentence; undefined where the answer is, for a reason. */
    verdict?: Said | undefined;
    /** The main figure. */
    answer: Figure;
    /** The answer as a picture; undefined where there is nothing to draw. */
    picture?: Picture | undefined;
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
/** Answers to a survey that may be counted or pasted one by one, instead of typing what they add up to. */
interface Answers {
    /** The lowest and the highest answer. */
    scale: readonly [low: number, high: number];
    /** The input that an answer counts in. */
    countedIn(answer: number): string;
}
/** A calculator whose inputs are named by `Inputs`. */
interface Calculator<Inputs extends Record<string, Input> = Record<string, Input>> {
    id: string;
    topic: Topic;
    inputs: Inputs;
    answers?: Answers;
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
    answers?: Answers;
    compute(values: Values<{
        readonly start: NumberInput;
        readonly end: NumberInput;
        readonly acquired: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "churn-rate";
    topic: Topic;
    inputs: {
        readonly start: NumberInput;
        readonly acquired: NumberInput;
        readonly lost: NumberInput;
        readonly lostOfAcquired: NumberInput;
        readonly convention: ChoiceInput<"all-lost" | "midpoint" | "opening-cohort" | "start-plus-new"> & {
            isExpert: true;
        };
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly start: NumberInput;
        readonly acquired: NumberInput;
        readonly lost: NumberInput;
        readonly lostOfAcquired: NumberInput;
        readonly convention: ChoiceInput<"all-lost" | "midpoint" | "opening-cohort" | "start-plus-new"> & {
            isExpert: true;
        };
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "annual-rate";
    topic: Topic;
    inputs: {
        readonly loss: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly loss: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    }>): Outcome<Verdict<"month" | "quarter" | "week", "kept" | "loss" | "value">>;
}, {
    id: "period-rate";
    topic: Topic;
    inputs: {
        readonly annual: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly annual: NumberInput;
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    }>): Outcome<Verdict<"month" | "quarter" | "week", "annual" | "value">>;
}, {
    id: "lifetime";
    topic: Topic;
    inputs: {
        readonly churn: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly churn: NumberInput;
    }>): Outcome<Verdict<"stay", "halfLife" | "mean">>;
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
            group?: string;
            isExpert?: boolean;
        };
        readonly new: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly expansion: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly reactivation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly contraction: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly churned: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly start: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly new: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly expansion: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly reactivation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly contraction: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly churned: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
    }>): Outcome<Verdict<"fell" | "fell-otherwise", "growth" | "lost"> | Verdict<"grew" | "grew-by-new", "growth" | "lost"> | Verdict<"same", "growth" | "lost">>;
}, {
    id: "revenue-retention";
    topic: Topic;
    inputs: {
        readonly before: ListInput;
        readonly after: ListInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly before: ListInput;
        readonly after: ListInput;
    }>): Outcome<Verdict<"less" | "more" | "same", "change" | "gross" | "logo">>;
}, {
    id: "service-level";
    topic: Topic;
    inputs: {
        readonly durations: ListInput;
        readonly target: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly durations: ListInput;
        readonly target: NumberInput;
    }>): Outcome<Verdict<"answered", "median" | "p90" | "value">>;
}, {
    id: "overdue-customer";
    topic: Topic;
    inputs: {
        readonly gaps: ListInput;
        readonly daysSinceLast: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly gaps: ListInput;
        readonly daysSinceLast: NumberInput;
    }>): Outcome<Verdict<"not-yet" | "soon" | "unclear", "days" | "ratio" | "usual"> | Verdict<"overdue", "days" | "ratio" | "usual">>;
}, {
    id: "nps";
    topic: Topic;
    inputs: {
        readonly promoters: NumberInput;
        readonly passives: NumberInput;
        readonly detractors: NumberInput;
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "bootstrap" | "wald"> & {
            isExpert: true;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly promoters: NumberInput;
        readonly passives: NumberInput;
        readonly detractors: NumberInput;
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "bootstrap" | "wald"> & {
            isExpert: true;
        };
    }>): Outcome<Verdict<"above" | "below" | "unclear", "high" | "level" | "low" | "n"> | Verdict<"unsure", "n">>;
}, {
    id: "compare-nps";
    topic: Topic;
    inputs: {
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "wald"> & {
            isExpert: true;
        };
        readonly promotersAfter: NumberInput;
        readonly passivesAfter: NumberInput;
        readonly detractorsAfter: NumberInput;
        readonly promotersBefore: NumberInput;
        readonly passivesBefore: NumberInput;
        readonly detractorsBefore: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly level: NumberInput;
        readonly method: ChoiceInput<"adjusted-wald" | "wald"> & {
            isExpert: true;
        };
        readonly promotersAfter: NumberInput;
        readonly passivesAfter: NumberInput;
        readonly detractorsAfter: NumberInput;
        readonly promotersBefore: NumberInput;
        readonly passivesBefore: NumberInput;
        readonly detractorsBefore: NumberInput;
    }>): Outcome<Verdict<"fell" | "rose" | "same" | "unclear-fall" | "unclear-rise", "high" | "level" | "low" | "n" | "of" | "size">>;
}, {
    id: "csat";
    topic: Topic;
    inputs: {
        readonly answers1: NumberInput;
        readonly answers2: NumberInput;
        readonly answers3: NumberInput;
        readonly answers4: NumberInput;
        readonly answers5: NumberInput;
        readonly definition: ChoiceInput<"mean" | "net" | "rescaled-mean" | "top-2-box" | "top-box"> & {
            isExpert: true;
        };
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly answers1: NumberInput;
        readonly answers2: NumberInput;
        readonly answers3: NumberInput;
        readonly answers4: NumberInput;
        readonly answers5: NumberInput;
        readonly definition: ChoiceInput<"mean" | "net" | "rescaled-mean" | "top-2-box" | "top-box"> & {
            isExpert: true;
        };
        readonly level: NumberInput;
    }>): Outcome<Verdict<"mean" | "net" | "rescaled-mean" | "top-2-box" | "top-box", "high" | "level" | "low" | "n" | "value">>;
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
    answers?: Answers;
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
    }>): Outcome<Verdict<"ease" | "effort", "atLeast5" | "mean">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
            group?: string;
            isExpert?: boolean;
        } & {
            isExpert: true;
        };
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly margin: {
            readonly min: 0;
            readonly max: 100;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
            group?: string;
            isExpert?: boolean;
        } & {
            isExpert: true;
        };
        readonly level: NumberInput;
    }>): Outcome<Verdict<"needed", "level" | "margin" | "n">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
            group?: string;
            isExpert?: boolean;
        } & {
            isExpert: true;
        };
        readonly power: NumberInput & {
            isExpert: true;
        };
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly difference: {
            readonly min: 0;
            readonly max: 200;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly variance: {
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            min?: number;
            group?: string;
            isExpert?: boolean;
        } & {
            isExpert: true;
        };
        readonly power: NumberInput & {
            isExpert: true;
        };
        readonly level: NumberInput;
    }>): Outcome<Verdict<"needed", "difference" | "n" | "power">>;
}, {
    id: "rate-sample-size";
    topic: Topic;
    inputs: {
        readonly margin: NumberInput;
        readonly population: NumberInput;
        readonly proportion: NumberInput & {
            isExpert: true;
        };
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly margin: NumberInput;
        readonly population: NumberInput;
        readonly proportion: NumberInput & {
            isExpert: true;
        };
        readonly level: NumberInput;
    }>): Outcome<Verdict<"needed", "margin" | "n" | "population">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    };
    answers?: Answers;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    }>): Outcome<Verdict<"needed", "promoters" | "target"> | Verdict<"there", "target">>;
}, {
    id: "compare-segments";
    topic: Topic;
    inputs: {
        readonly level: NumberInput;
        readonly promotersC: NumberInput;
        readonly passivesC: NumberInput;
        readonly detractorsC: NumberInput;
        readonly promotersB: NumberInput;
        readonly passivesB: NumberInput;
        readonly detractorsB: NumberInput;
        readonly promotersA: NumberInput;
        readonly passivesA: NumberInput;
        readonly detractorsA: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly level: NumberInput;
        readonly promotersC: NumberInput;
        readonly passivesC: NumberInput;
        readonly detractorsC: NumberInput;
        readonly promotersB: NumberInput;
        readonly passivesB: NumberInput;
        readonly detractorsB: NumberInput;
        readonly promotersA: NumberInput;
        readonly passivesA: NumberInput;
        readonly detractorsA: NumberInput;
    }>): Outcome<Verdict<"AB" | "AB-AC" | "AB-BC" | "AC" | "AC-BC" | "BC", "widest"> | Verdict<"all", "widest"> | Verdict<"unclear", "widest">>;
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
    answers?: Answers;
    compute(values: Values<{
        readonly accounts: ListInput;
        readonly scores: ListInput;
        readonly revenue: ListInput;
        readonly unit: ChoiceInput<"account" | "respondent" | "revenue">;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"account" | "respondent" | "revenue", "accounts" | "byAnswer" | "score">>;
}, {
    id: "drivers";
    topic: Topic;
    inputs: {
        readonly scores: ListInput;
        readonly ratings: ListInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly scores: ListInput;
        readonly ratings: ListInput;
    }>): Outcome<Verdict<"against" | "medium" | "strong" | "weak", "importance" | "n">>;
}, {
    id: "loyalty-levels";
    topic: Topic;
    inputs: {
        readonly scores: ListInput;
        readonly revenue: ListInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly scores: ListInput;
        readonly revenue: ListInput;
    }>): Outcome<Verdict<"promoter", "promoter"> | Verdict<"times", "detractor" | "promoter" | "times">>;
}, {
    id: "upgrade-value";
    topic: Topic;
    inputs: {
        readonly customers: NumberInput;
        readonly from: NumberInput;
        readonly to: NumberInput;
        readonly conversion: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly customers: NumberInput;
        readonly from: NumberInput;
        readonly to: NumberInput;
        readonly conversion: NumberInput;
    }>): Outcome<Verdict<"brings" | "costs", "moved" | "value">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly frequency: NumberInput;
        readonly frequencyPer: ChoiceInput<"day" | "month" | "quarter" | "week" | "year">;
        readonly lifetime: NumberInput;
        readonly lifetimeUnit: ChoiceInput<"day" | "month" | "quarter" | "week" | "year">;
        readonly margin: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly orderValue: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly frequency: NumberInput;
        readonly frequencyPer: ChoiceInput<"day" | "month" | "quarter" | "week" | "year">;
        readonly lifetime: NumberInput;
        readonly lifetimeUnit: ChoiceInput<"day" | "month" | "quarter" | "week" | "year">;
        readonly margin: NumberInput;
    }>): Outcome<Verdict<"worth", "profit" | "revenue">>;
}, {
    id: "average-order-value";
    topic: Topic;
    inputs: {
        readonly revenue: NumberInput;
        readonly orders: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly revenue: NumberInput;
        readonly orders: NumberInput;
    }>): Outcome<Verdict<"mean", "value">>;
}, {
    id: "purchase-frequency";
    topic: Topic;
    inputs: {
        readonly orders: NumberInput;
        readonly customers: NumberInput;
        readonly periods: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly orders: NumberInput;
        readonly customers: NumberInput;
        readonly periods: NumberInput;
    }>): Outcome<Verdict<"mean" | "mean-per-period", "value">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly growth: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            group?: string;
            isExpert?: boolean;
        } & {
            isExpert: true;
        };
        readonly firstPayment: ChoiceInput<"next" | "now"> & {
            isExpert: true;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly margin: NumberInput;
        readonly retention: NumberInput;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly growth: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            group?: string;
            isExpert?: boolean;
        } & {
            isExpert: true;
        };
        readonly firstPayment: ChoiceInput<"next" | "now"> & {
            isExpert: true;
        };
    }>): Outcome<Verdict<"worth", "margin" | "times" | "value">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly periods: {
            readonly max: 10000;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly margin: NumberInput;
        readonly retention: NumberInput;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly periods: {
            readonly max: 10000;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    }>): Outcome<Verdict<"worth", "periods" | "undiscounted" | "value">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly annual: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly per: ChoiceInput<"month" | "quarter" | "week">;
    }>): Outcome<Verdict<"month" | "quarter" | "week", "annual" | "value">>;
}, {
    id: "historic-value";
    topic: Topic;
    inputs: {
        readonly margins: {
            readonly unit: "money";
            readonly kind: "list";
            readonly initial: readonly number[];
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly margins: {
            readonly unit: "money";
            readonly kind: "list";
            readonly initial: readonly number[];
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    }>): Outcome<Verdict<"so-far", "orders" | "value">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly grossMargin: NumberInput;
        readonly churn: NumberInput;
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly horizon: NumberInput & {
            isExpert: true;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly revenuePerCustomer: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly grossMargin: NumberInput;
        readonly churn: NumberInput;
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly horizon: NumberInput & {
            isExpert: true;
        };
    }>): Outcome<Verdict<"free", "ltv"> | Verdict<"late" | "pays", "cac" | "horizon" | "ltv" | "payback"> | Verdict<"never", "cac" | "horizon" | "ltv" | "payback">>;
}, {
    id: "share-of-wallet";
    topic: Topic;
    inputs: {
        readonly own: ListInput;
        readonly category: ListInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly own: ListInput;
        readonly category: ListInput;
    }>): Outcome<Verdict<"share", "pooled">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly brands: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly rank: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly brands: {
            readonly min: 1;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    }>): Outcome<Verdict<"share", "brands" | "rank" | "share">>;
}, {
    id: "repeat-purchase-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "renewal-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "upsell-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "cross-sell-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "referral-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "win-back-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "complaint-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "conversion-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "response-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "staff-retention-rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "market-share";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "rate";
    topic: Topic;
    inputs: {
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly numerator: NumberInput;
        readonly denominator: NumberInput;
        readonly level: NumberInput;
    }>): Outcome<Verdict<"alone", "value"> | Verdict<"share", "high" | "level" | "low" | "value">>;
}, {
    id: "compare-rates";
    topic: Topic;
    inputs: {
        readonly level: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly level: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
    }>): Outcome<Verdict<"fell" | "rose" | "same" | "unclear-fall" | "unclear-rise", "high" | "level" | "low" | "n" | "of" | "size">>;
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
            group?: string;
            isExpert?: boolean;
        };
        readonly spendWithout: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly grossMargin: NumberInput;
        readonly cost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly members: NumberInput;
        readonly spendWith: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly spendWithout: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly grossMargin: NumberInput;
        readonly cost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
    }>): Outcome<Verdict<"earns" | "even" | "loses", "cost" | "net" | "profit">>;
}, {
    id: "incremental-lift";
    topic: Topic;
    inputs: {
        readonly design: ChoiceInput<"changes" | "hold-out">;
        readonly level: NumberInput;
        readonly controlMean: NumberInput;
        readonly controlDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly controlN: NumberInput;
        readonly treatedMean: NumberInput;
        readonly treatedDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly treatedN: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly design: ChoiceInput<"changes" | "hold-out">;
        readonly level: NumberInput;
        readonly controlMean: NumberInput;
        readonly controlDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly controlN: NumberInput;
        readonly treatedMean: NumberInput;
        readonly treatedDeviation: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly treatedN: NumberInput;
    }>): Outcome<Verdict<"above" | "below" | "unclear", "high" | "level" | "lift" | "low">>;
}, {
    id: "points-cost";
    topic: Topic;
    inputs: {
        readonly earn: NumberInput;
        readonly faceValue: NumberInput;
        readonly redemption: NumberInput;
        readonly unitCost: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly earn: NumberInput;
        readonly faceValue: NumberInput;
        readonly redemption: NumberInput;
        readonly unitCost: NumberInput;
    }>): Outcome<Verdict<"cost", "promised" | "value">>;
}, {
    id: "cashback";
    topic: Topic;
    inputs: {
        readonly rate: NumberInput;
        readonly utilisation: NumberInput;
        readonly grossMargin: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly rate: NumberInput;
        readonly utilisation: NumberInput;
        readonly grossMargin: NumberInput;
    }>): Outcome<Verdict<"more", "cost" | "lift">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly threshold1: NumberInput;
        readonly threshold2: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly value: {
            readonly min: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly threshold1: NumberInput;
        readonly threshold2: NumberInput;
    }>): Outcome<Verdict<"tier", "missing" | "tier"> | Verdict<"top", "tier">>;
}, {
    id: "tier-migration";
    topic: Topic;
    inputs: {
        readonly topToLow: NumberInput;
        readonly topToMiddle: NumberInput;
        readonly topToTop: NumberInput;
        readonly topToExit: NumberInput;
        readonly middleToLow: NumberInput;
        readonly middleToMiddle: NumberInput;
        readonly middleToTop: NumberInput;
        readonly middleToExit: NumberInput;
        readonly lowToLow: NumberInput;
        readonly lowToMiddle: NumberInput;
        readonly lowToTop: NumberInput;
        readonly lowToExit: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly topToLow: NumberInput;
        readonly topToMiddle: NumberInput;
        readonly topToTop: NumberInput;
        readonly topToExit: NumberInput;
        readonly middleToLow: NumberInput;
        readonly middleToMiddle: NumberInput;
        readonly middleToTop: NumberInput;
        readonly middleToExit: NumberInput;
        readonly lowToLow: NumberInput;
        readonly lowToMiddle: NumberInput;
        readonly lowToTop: NumberInput;
        readonly lowToExit: NumberInput;
    }>): Outcome<Verdict<"down" | "even" | "up", "down" | "exit" | "up">>;
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
            group?: string;
            isExpert?: boolean;
        };
        readonly fixedCost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly invites: NumberInput;
        readonly conversion: NumberInput;
        readonly base: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly referrals: NumberInput;
        readonly reward: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly fixedCost: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly invites: NumberInput;
        readonly conversion: NumberInput;
        readonly base: NumberInput;
    }>): Outcome<Verdict<"cost" | "endless", "base" | "cost" | "k" | "total">>;
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
            group?: string;
            isExpert?: boolean;
        };
    };
    answers?: Answers;
    compute(values: Values<{
        readonly members: NumberInput;
        readonly completion: NumberInput;
        readonly reward: {
            min: number;
            kind: "number";
            unit: Unit;
            initial: number;
            max?: number;
            group?: string;
            isExpert?: boolean;
        };
    }>): Outcome<Verdict<"cost", "reached" | "value">>;
}, {
    id: "partnership";
    topic: Topic;
    inputs: {
        readonly points: NumberInput;
        readonly salePrice: NumberInput;
        readonly cost: NumberInput;
        readonly breakage: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly points: NumberInput;
        readonly salePrice: NumberInput;
        readonly cost: NumberInput;
        readonly breakage: NumberInput;
    }>): Outcome<Verdict<"earns" | "loses", "sold" | "value">>;
}, {
    id: "points-ledger";
    topic: Topic;
    inputs: {
        readonly earnedFirst: NumberInput;
        readonly redeemed: NumberInput;
        readonly earnedSecond: NumberInput;
        readonly firstExpired: ChoiceInput<"no" | "yes">;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly earnedFirst: NumberInput;
        readonly redeemed: NumberInput;
        readonly earnedSecond: NumberInput;
        readonly firstExpired: ChoiceInput<"no" | "yes">;
    }>): Outcome<Verdict<"left" | "left-and-expired", "balance" | "expired">>;
}, {
    id: "points-liability";
    topic: Topic;
    inputs: {
        readonly points: NumberInput;
        readonly breakage: NumberInput;
        readonly costPerPoint: NumberInput;
        readonly faceValue: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly points: NumberInput;
        readonly breakage: NumberInput;
        readonly costPerPoint: NumberInput;
        readonly faceValue: NumberInput;
    }>): Outcome<Verdict<"owed", "all" | "value">>;
}, {
    id: "deferred-revenue";
    topic: Topic;
    inputs: {
        readonly redeemed2: NumberInput;
        readonly expectation2: NumberInput;
        readonly redeemed1: NumberInput;
        readonly expectation1: NumberInput;
        readonly sales: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly points: NumberInput;
        readonly pointPrice: NumberInput;
        readonly expectedRedemption: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly redeemed2: NumberInput;
        readonly expectation2: NumberInput;
        readonly redeemed1: NumberInput;
        readonly expectation1: NumberInput;
        readonly sales: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly points: NumberInput;
        readonly pointPrice: NumberInput;
        readonly expectedRedemption: NumberInput;
    }>): Outcome<Verdict<"deferred", "deferred" | "remaining" | "sales">>;
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
            group?: string;
            isExpert?: boolean;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly margin: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly retention: NumberInput;
        readonly change: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly discount: {
            readonly max: number;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly min?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly margin: NumberInput;
    }>): Outcome<Verdict<"less" | "more" | "same", "from" | "to" | "value">>;
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
            group?: string;
            isExpert?: boolean;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly current: NumberInput;
        readonly end: NumberInput;
        readonly today: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly baseline: NumberInput;
        readonly change: {
            min: number;
            max: number;
            kind: "number";
            unit: Unit;
            initial: number;
            group?: string;
            isExpert?: boolean;
        };
        readonly unit: ChoiceInput<"points" | "relative">;
        readonly current: NumberInput;
        readonly end: NumberInput;
        readonly today: NumberInput;
    }>): Outcome<Verdict<"away" | "behind" | "on-track" | "reached", "elapsed" | "progress">>;
}, {
    id: "scorecard";
    topic: Topic;
    inputs: {
        readonly benchmark: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly benchmark: NumberInput;
        readonly numeratorAfter: NumberInput;
        readonly denominatorAfter: NumberInput;
        readonly numeratorBefore: NumberInput;
        readonly denominatorBefore: NumberInput;
    }>): Outcome<Verdict<"fell" | "rose" | "same" | "unclear-fall" | "unclear-rise", "high" | "level" | "low" | "n" | "of" | "size">>;
}, {
    id: "loyalty-matrix";
    topic: Topic;
    inputs: {
        readonly orders: ListInput;
        readonly answers: ListInput;
        readonly behaviourCutoff: NumberInput;
        readonly attitudeCutoff: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly orders: ListInput;
        readonly answers: ListInput;
        readonly behaviourCutoff: NumberInput;
        readonly attitudeCutoff: NumberInput;
    }>): Outcome<Verdict<"loyal", "latent" | "n" | "spurious" | "true">>;
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
    answers?: Answers;
    compute(values: Values<{
        readonly situational: NumberInput;
        readonly technical: NumberInput;
        readonly contractual: NumberInput;
        readonly economic: NumberInput;
        readonly emotional: NumberInput;
    }>): Outcome<Verdict<"most" | "some", "voluntary">>;
}, {
    id: "chain-of-effects";
    topic: Topic;
    inputs: {
        readonly firstPurchase: NumberInput;
        readonly satisfied: NumberInput;
        readonly loyal: NumberInput;
        readonly boughtAgain: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly firstPurchase: NumberInput;
        readonly satisfied: NumberInput;
        readonly loyal: NumberInput;
        readonly boughtAgain: NumberInput;
    }>): Outcome<Verdict<"boughtAgain" | "loyal" | "satisfied", "overall">>;
}, {
    id: "expectation-gap";
    topic: Topic;
    inputs: {
        readonly expected: NumberInput;
        readonly received: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly expected: NumberInput;
        readonly received: NumberInput;
    }>): Outcome<Verdict<"less" | "more" | "same", "gap">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly multiple: NumberInput;
    };
    answers?: Answers;
    compute(values: Values<{
        readonly cac: {
            readonly min: 0;
            readonly kind: "number";
            readonly unit: Unit;
            readonly initial: number;
            readonly max?: number;
            readonly group?: string;
            readonly isExpert?: boolean;
        };
        readonly multiple: NumberInput;
    }>): Outcome<Verdict<"if", "cac" | "value">>;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    };
    answers?: Answers;
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
            readonly group?: string;
            readonly isExpert?: boolean;
        };
    }>): Outcome<Verdict<"less" | "more" | "same", "difference" | "existing" | "new">>;
}];
/** One entry of the list, with its own inputs. */
type Listed = (typeof list)[number];
/** The name of a calculator, as in addresses. */
type CalculatorId = Listed["id"];
/** An entry of the list, whichever it is. */
type AnyListed = Calculator & {
    id: CalculatorId;
};
/** Every calculator, in the order in which they are shown. */
declare const calculators: readonly AnyListed[];

/** For each calculator, those that answer the next question, the nearest first. */
declare const related: Record<CalculatorId, readonly CalculatorId[]>;

export { calculators, related };
export type { Answers, AnyListed, Bar, Bars, Calculator, CalculatorId, ChoiceInput, Curve, Figure, Gauge, Input, Intervals, ListInput, Listed, Mark, Matrix, NumberInput, OnScale, Outcome, Pareto, Picture, Quadrant, Quantity, Split, Strip, Topic, Values, Verdict, Waterfall };
