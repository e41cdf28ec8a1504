import * as lit_html from 'lit-html';
import { LitElement, CSSResultGroup, PropertyDeclarations } from 'lit';

/**
 * What a number measures. `percent` and `percentage-points` (a difference of two percentages) take a fraction; `points` are NPS points;
 * `scale` is points on a survey scale; `price` is a unit price, such as that of a loyalty point, whose small decimals matter.
 */
type Unit = "count" | "number" | "percent" | "percentage-points" | "points" | "scale" | "money" | "price" | "years" | "periods" | "p-value";

/**
 * An assumption, which can be corrected.
 */
type Assumption = { code: "no-header"; params: {} } | { code: "renamed-column"; params: { from: string; to: string; position: number } } | { code: "decimal-mark"; params: { column: string; mark: DecimalMark; basis: DecimalBasis } } | { code: "encoding"; params: { encoding: Encoding } } | { code: "repaired-letters"; params: { count: number; example: string; repaired: string } } | { code: "preamble"; params: { count: number } } | { code: "header-rows"; params: { count: number } } | { code: "date-order"; params: { column: string; order: DateOrder; basis: DateBasis } } | { code: "serial-dates"; params: { column: string } } | { code: "unix-times"; params: { column: string } } | { code: "first-of-month"; params: { column: string; count: number } } | { code: "missing-words"; params: { column: string; count: number } } | { code: "kroner"; params: { column: string; currency: string } } | { code: "unknown-kroner"; params: { column: string } } | { code: "types-of-first-rows"; params: { rows: number; columns: string[] } } | { code: "day-as-written"; params: { column: string } } | { code: "day-in-time-zone"; params: { column: string; timeZone: string } } | { code: "exchange-rates"; params: { column: string; currency: string } } | { code: "negative-is-refund"; params: {} } | { code: "refunds-left-out"; params: {} } | { code: "counted-by-account"; params: { column: string } } | { code: "one-order-per-day"; params: {} } | { code: "repeated-total"; params: { column: string; count: number; once: boolean } } | { code: "email-case"; params: { count: number } } | { code: "guests-by-email"; params: { column: string; count: number } } | { code: "states-decide"; params: { column: string } } | { code: "refunds-come-off"; params: { column: string } } | { code: "interval-of-row"; params: { column: string } } | { code: "price-times-quantity"; params: { amount: string; quantity: string } } | { code: "end-day"; params: { column: string; endIs: EndDay } } | { code: "amount-per"; params: { column: string; per: Period } } | { code: "far-end-is-none"; params: { count: number } };

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
 * The character between two fields.
 */
type Delimiter = "," | ";" | "	" | "|" | " ";

/**
 * The encoding of a file.
 */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "iso-8859-2" | "macintosh" | "ibm852" | "ibm865";

/**
 * Which day an end is.
 */
type EndDay = "first-without" | "last-with";

/**
 * What an input has to be.
 */
type ExpectedType = "boolean" | "text" | "word" | "object" | "list" | "pair" | "list-of-other-length" | "numbers" | "whole-number" | "text-or-number" | "file" | "orders";

/**
 * What a file that is no table is.
 */
type FileKind = "html" | "xml" | "archive" | "json" | "spss";

/**
 * What the values of a column would group.
 */
type Grouped = "customers" | "contacts" | "purchases" | "ratings";

/**
 * Why a guess is not sure.
 */
type GuessReason = { code: "missing-role"; params: { kind: RowsKind; role: string } } | { code: "unfit-column"; params: { role: string; column: string } } | { code: "only-date"; params: { column: string } } | { code: "never-again"; params: { column: string } };

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
 * Impossible input. `code` is the variant's name in kebab-case, `params` are its fields.
 *
 * A question without an answer (the churn of nobody) is not an error: see [`crate::Reason`].
 */
type ErrorData$1 = { code: "missing-input"; params: { name: string } } | { code: "invalid-input"; params: { name: string; problem: Problem } } | { code: "not-a-number"; params: { name: string; value: string; position: number | null } } | { code: "out-of-range"; params: { name: string; value: number; low: number | null; high: number | null } } | { code: "not-whole"; params: { name: string; value: number } } | { code: "part-exceeds-whole"; params: { partName: string; part: number; wholeName: string; whole: number } } | { code: "score-outside-scale"; params: { position: number; value: number; low: number; high: number } } | { code: "fractional-score"; params: { position: number; value: number } } | { code: "wrong-counts"; params: { expected: number; found: number } } | { code: "wrong-length"; params: { name: string; expected: number; found: number } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "impossible-history"; params: { position: number; frequency: string; recency: string; age: string } } | { code: "late-entry"; params: { position: number; entry: number; duration: number } } | { code: "entry-not-supported"; params: {} } | { code: "revenue-differs"; params: { position: number; value: number } } | { code: "does-not-add-up-to"; params: { name: string; stated: number; computed: number; difference: number } } | { code: "not-increasing"; params: { name: string; position: number } } | { code: "overdrawn"; params: { position: number; asked: number; available: number } } | { code: "missing-unit"; params: { name: string } } | { code: "unsupported-scale"; params: { low: number; high: number } } | { code: "ambiguous"; params: { first: string; second: string } } | { code: "too-large"; params: { name: string } } | { code: "stopped"; params: { problem: Problem } } | { code: "no-simd"; params: {} } | { code: "wasm-blocked"; params: {} } | { code: "worker-blocked"; params: {} } | { code: "unclosed-quote"; params: { line: number } } | { code: "record-too-long"; params: { line: number } } | { code: "too-many-fields"; params: { line: number; most: number } } | { code: "not-text"; params: { line: number } } | { code: "not-a-table"; params: { kind: FileKind } } | { code: "file-too-large"; params: { most: number } } | { code: "encrypted-file"; params: {} } | { code: "unreadable-spreadsheet"; params: { problem: Problem } } | { code: "spreadsheet-too-large"; params: { most: number } } | { code: "sparse-sheet"; params: { cell: string; blankRows: number } } | { code: "no-such-sheet"; params: { name: string; sheets: string[] } } | { code: "empty-file"; params: {} } | { code: "different-columns"; params: { file: number; expected: string[]; found: string[] } } | { code: "no-such-column"; params: { name: string; columns: string[] } } | { code: "not-a-date-column"; params: { name: string; line: number; value: string } } | { code: "not-a-number-column"; params: { name: string; line: number; value: string } } | { code: "not-a-flag-column"; params: { name: string; line: number; value: string } } | { code: "not-a-score-column"; params: { name: string; line: number; value: string; low: number; high: number } } | { code: "too-many-rows"; params: { rows: number; megabytes: number } } | { code: "no-usable-rows"; params: { rows: number; reasons: string[] } } | { code: "unreadable-file"; params: { problem: Problem } } | { code: "closed"; params: { name: string } };

/**
 * The method of an interval.
 */
type Method = "wald" | "adjusted-wald" | "bootstrap" | "wilson" | "newcombe" | "log-log";

/**
 * The length of the periods that time is cut into, by the calendar.
 */
type Period = "day" | "week" | "month" | "quarter" | "year";

/**
 * What is wrong with an input, or what stopped the reading of a file. `code` is the variant's name in kebab-case.
 *
 * The package refuses some inputs before the core sees them, by the same codes: the last ones are its own.
 */
type Problem = { code: "wrong-type"; params: { expected: ExpectedType; found: string } } | { code: "unfit"; params: {} } | { code: "none-of"; params: { value: string; expected: string[] } } | { code: "unknown-option"; params: { expected: string[] } } | { code: "only-with"; params: { option: string; value: string } } | { code: "not-a-day"; params: { value: string } } | { code: "before-start"; params: { end: string; start: string } } | { code: "not-in-order"; params: {} } | { code: "wrong-cuts"; params: { needed: number; order: CutsOrder } } | { code: "wrong-brackets"; params: { most: number } } | { code: "too-many-periods"; params: { found: number; most: number } } | { code: "unbounded-value"; params: {} } | { code: "needs-every-day"; params: { kind: string } } | { code: "only-customers"; params: {} } | { code: "no-such-cohort"; params: { start: string } } | { code: "no-such-age"; params: { start: string; ages: number } } | { code: "not-in-column"; params: { value: string } } | { code: "no-late-entry"; params: {} } | { code: "not-the-nps-scale"; params: { low: number; high: number } } | { code: "too-many-segments"; params: { found: number; most: number } } | { code: "too-many-values"; params: { of: Grouped; most: number } } | { code: "not-a-currency"; params: { value: string } } | { code: "several-currencies"; params: { column: string; currencies: string[] } } | { code: "fewer-files"; params: {} } | { code: "unknown-parameter"; params: { expected: string[] } } | { code: "no-covariates"; params: {} } | { code: "no-residual"; params: {} } | { code: "reported"; params: { detail: string } } | { code: "binary-workbook"; params: {} } | { code: "cell-too-long"; params: {} } | { code: "cells-out-of-order"; params: { cell: string } } | { code: "damaged-or-too-large"; params: {} } | { code: "http-status"; params: { status: number } } | { code: "no-file-system"; params: {} } | { code: "worker-ended"; params: {} } | { code: "trapped"; params: { detail: string } } | { code: "not-started"; params: {} } | { code: "not-a-local-file"; params: {} } | { code: "no-files"; params: {} } | { code: "mixed-decimals"; params: {} } | { code: "not-a-time-zone"; params: { value: string } } | { code: "mixed-times"; params: {} } | { code: "mixed-expectations"; params: {} } | { code: "mixed-groups"; params: {} } | { code: "unknown-spread"; params: {} } | { code: "no-parameters"; params: {} } | { code: "other-fit"; params: { expected: string[]; parameter: string } } | { code: "no-mean-spend"; params: {} } | { code: "after-the-data"; params: { end: string } } | { code: "not-by-day"; params: {} };

/**
 * A kind of question.
 */
type QuestionCode = "decimal-mark" | "date-order" | "state" | "repeated-total" | "scale" | "encoding";

/**
 * Why a question has no answer.
 */
type Reason = { code: "no-answers"; params: {} } | { code: "scale-not-said"; params: { lowest: number; highest: number } } | { code: "answers-refused"; params: { count: number; of: number } } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "no-amounts"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "nobody-returned-twice"; params: {} } | { code: "all-gaps-equal"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "variance-unknown"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "spend-is-the-same"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

/**
 * A kind of rows.
 */
type RowsKind = "orders" | "subscriptions" | "survey" | "contacts" | "categories" | "activity" | "lifetimes" | "customers";

/**
 * Why a row could not be used; where several hold, the first of these.
 */
type SkipReason = "no-customer" | "no-date" | "bad-date" | "no-amount" | "bad-amount" | "total-row" | "no-answer" | "bad-answer" | "end-before-start" | "negative-amount" | "bad-duration" | "state" | "in-earlier-file" | "known-customer" | "no-end" | "bad-interval";

/**
 * What the state of a row makes of it.
 */
type StateMeaning = "counts" | "refunded" | "left-out" | "ended" | "asked";

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

/** A name as attributes and the options of a terminal write it: `orderValue` is `order-value`. */
declare const kebab: (name: string) => string;

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

/** Anything with a code that a person may have to read. */
type Finding = Assumption | ErrorData | Reason | Warning;
/** One sentence for each code; a code without one does not compile. */
type Sentences<F extends {
    code: string;
    params: object;
}> = {
    [Code in F["code"]]: (params: Extract<F, {
        code: Code;
    }>["params"]) => string;
};
/** The sentences of a language, chosen by a finding's code. */
interface Messages {
    describe(finding: Finding): string;
}

/** The languages that there is a catalogue for: a folder here, and a line in `catalogue.ts`, for each. */
declare const locales: readonly ["en", "da", "nb", "pl"];
/** One of these languages. */
type Locale = (typeof locales)[number];
/** How a number stands with a unit that Intl has no word for. */
interface Units {
    /** A difference of percents. */
    percentagePoints(number: string): string;
    /** From where on a large number is shortened on an axis: "98,6 t" for 98 600 reads as tonnes in Danish. */
    shortenedFrom: number;
}
/** What `describe` and `format` need of a catalogue. */
interface Spoken {
    locale: Locale;
    messages: Messages;
    units: Units;
}

/** What was pasted: how often each answer was given, and what is no answer on the scale. */
interface Pasted {
    counts: ReadonlyMap<number, number>;
    outside: readonly string[];
}

/** The entry of a calculator in the list. */
type Entry$1<Id extends CalculatorId> = Extract<Listed, {
    id: Id;
}>;
/** The inputs of a calculator. */
type Inputs<Id extends CalculatorId> = Entry$1<Id>["inputs"];
/** The label of each option of each choice. */
type Choices<Id extends CalculatorId> = {
    [Name in keyof Inputs<Id> as Inputs<Id>[Name] extends ChoiceInput ? Name : never]: {
        [Option in Inputs<Id>[Name] extends ChoiceInput<infer Options> ? Options : never]: string;
    };
};
/** What the answer of a calculator may say. */
type VerdictOf<Id extends CalculatorId> = NonNullable<ReturnType<Entry$1<Id>["compute"]>["verdict"]>;
/** An article about a metric: what a reader should know before reporting it. */
interface Article {
    /** What it is, in two or three sentences. */
    meaning: string;
    /** An example with its numbers, worked out in words. */
    example: string;
    /** What often goes wrong. */
    pitfalls: readonly string[];
    /** What a good value is, and why benchmarks mislead. */
    good: string;
    /** Which kind of loyalty it shows: what customers do, what they feel, or neither. */
    loyalty: string;
}
/** A number in a sentence: as it is written, and its value, which decides between one and several. */
interface Said {
    value: number | null;
    toString(): string;
}
/** The texts of one calculator. */
interface CalculatorText<Id extends CalculatorId> {
    /** Its name, as in a list. */
    title: string;
    /** The question that it answers, as a marketer would ask it. */
    question: string;
    /** What else people call it, so that they find it. */
    also?: readonly string[];
    /** The label of each input. */
    inputs: {
        [Name in keyof Inputs<Id>]: string;
    };
    /** The label of each option, where an input offers some. */
    choices: Choices<Id>;
    /** The label of each figure in the outcome. */
    figures: Record<string, string>;
    /** The answer in a sentence, by its code. What stands between asterisks is what to remember. */
    verdicts: {
        [V in VerdictOf<Id> as V["code"]]: (said: {
            [Name in keyof V["params"]]: Said;
        }) => string;
    };
    /** The name of each group of inputs. */
    groups?: Record<string, string>;
    /** What is named in the picture, where it is neither a figure nor an input or needs a shorter name. */
    names?: Record<string, string>;
    /** The formula in words. */
    formula: string;
    /** A pitfall. */
    note?: string;
    /** What is written about the metric. */
    article: Article;
}
/** The texts of all calculators. */
type CalculatorTexts = {
    [Id in CalculatorId]: CalculatorText<Id>;
};

/** The columns of the samples. */
type SampleColumn = "order_id" | "customer" | "date" | "amount" | "start" | "end" | "plan" | "monthly_price" | "list_price" | "account_manager" | "reason";
/** What the samples say in a column of words. */
type SampleWord = "Ida Holm" | "Marek Nowak" | "Ingrid Berg" | "Too expensive" | "Not used enough" | "Moved to a competitor" | "Service" | "Technical problems";
/** An export of a country: semicolons between cells, decimal commas, and days as `31.12.2025`. */
interface SampleCountry {
    /** An ISO 4217 code. */
    currency: string;
    /** So many of it for each unit of the sample, which is about a euro. */
    rate: number;
    columns: Record<SampleColumn | "currency", string>;
    words: Record<SampleWord, string>;
}

/** The first few line numbers, and how many more there are. */
declare function lines(list: readonly number[], count: number): string;

/** A share with its range, as far as one is known. */
/** A figure and its range, where it has one. */
type Ranged = {
    value: number;
    low: number | null;
    high: number | null;
};

/** All that is said of files. */
declare const analyse: {
    whole: {
        sheet: (name: string, sheet: string) => string;
        read: (used: number, read: number, day: string) => string;
        made: (product: string) => string;
        save: string;
        print: string;
        preparing: string;
        keep: string;
        kept: string;
    };
    board: {
        label: string;
        standsOut: string;
        nothing: string;
        marks: {
            bad: string;
            careful: string;
            good: string;
            plain: string;
        };
        views: {
            "at-risk": string;
            cohorts: string;
            revenue: string;
            segments: string;
            highlights: string;
            overview: string;
            churn: string;
            mrr: string;
            reasons: string;
            trend: string;
            drivers: string;
            levels: string;
            score: string;
        };
        source: (file: string, day: string) => string;
        titles: {
            orders: ({ repeat, overdue }: {
                repeat: number | null;
                overdue: number;
            }) => string;
        };
        figures: {
            revenue: string;
            customers: string;
            orders: string;
            again: string;
            quiet: string;
            change: (change: number, start: string) => string;
            won: (count: number, year: string) => string;
            range: (low: number, high: number) => string;
            mrr: string;
            atEnd: (period: string) => string;
            kept: string;
            churn: string;
            inPeriod: (period: string) => string;
            expected: string;
            within: (days: number) => string;
            answers: string;
            promoters: string;
            detractors: string;
            silent: (days: number) => string;
        };
        revenue: {
            label: string;
            best: (best: string, period: Period, open: string | null) => string;
            none: string;
            subtitle: (period: Period) => string;
            customersTitle: (best: string) => string;
            customersSubtitle: (period: Period) => string;
            soFar: string;
            of: (customers: number) => string;
            count: (customers: number) => string;
            latest: (shown: number) => string;
            pale: string;
            period: string;
            revenue: string;
            customers: string;
            newCustomers: string;
            each: string;
            yearBefore: ({ start, before, change }: {
                start: string;
                before: string;
                change: number;
            }) => string;
            noDoubt: string;
        };
        curves: {
            two: (found: {
                later: string;
                earlier: string;
                share: number;
                before: number;
                verdict: "more" | "less" | "unclear";
            }) => string;
            one: (share: number) => string;
            subtitle: string;
            note: string;
            age: (months: number) => string;
            after: string;
            reading: (numerator: number, denominator: number, share: string) => string;
        };
        findings: {
            overdue: ({ customers, atStake }: {
                customers: number;
                atStake: number | null;
            }) => string;
            returning: (found: {
                later: string;
                earlier: string;
                share: number;
                before: number;
                verdict: "more" | "less" | "unclear";
            }) => string;
            "revenue-year-before": ({ start, before, change }: {
                start: string;
                before: string;
                change: number;
            }) => string;
            "best-segments": ({ names, customers, revenue, }: {
                names: readonly string[];
                customers: number;
                revenue: number;
            }) => string;
            "few-bring-much": ({ customers, revenue }: {
                customers: number;
                revenue: number;
            }) => string;
            quiet: ({ share, days }: {
                share: number;
                days: number;
            }) => string;
            leaving: ({ expected, known, horizon }: {
                expected: number;
                known: number;
                horizon: number;
            }) => string;
            "churn-before": (found: {
                period: string;
                churn: number;
                before: number;
                verdict: "more" | "less" | "unclear";
            }) => string;
            "kept-revenue": ({ period, kept }: {
                period: string;
                kept: number;
            }) => string;
            growth: ({ period, growth }: {
                period: string;
                growth: number;
            }) => string;
            reason: ({ reason, share }: {
                reason: string;
                share: number;
            }) => string;
            "score-before": ({ period, verdict }: {
                period: string;
                verdict: "more" | "less" | "unclear";
            }) => string;
            driver: ({ name }: {
                name: string;
            }) => string;
            levels: ({ promoters, detractors }: {
                promoters: number;
                detractors: number;
            }) => string;
            apart: ({ high, low }: {
                high: string;
                low: string;
            }) => string;
            once: ({ share }: {
                share: number;
            }) => string;
        };
    };
    titles: {
        overview: ({ repeat, customers }: {
            repeat: Ranged | null;
            customers: number;
        }) => string;
        bySegment: ({ pair }: {
            pair: {
                high: string;
                low: string;
            } | null;
        }) => string;
        cohorts: ({ share, later }: {
            share: number;
            later: string;
        }) => string;
        segments: ({ segment, customers, revenue }: {
            segment: string;
            customers: number;
            revenue: number;
        }) => string;
        segmentsTitle: string;
        moves: ({ moved, all, from }: {
            moved: number;
            all: number;
            from: string;
        }) => string;
        mrr: ({ period, end, growth }: {
            period: string;
            end: string;
            growth: number | null;
        }) => string;
        bridge: ({ period, gained, lost }: {
            period: string;
            gained: number;
            lost: number;
        }) => string;
        churn: ({ period, lost }: {
            period: string;
            lost: Ranged;
        }) => string;
        scorecard: ({ period, before, changed }: {
            period: string;
            before: string;
            changed: number;
        }) => string;
        span: ({ low, high, periods }: {
            low: string;
            high: string;
            periods: number;
        }) => string;
        tenure: ({ median }: {
            median: number | null;
        }) => string;
        incidence: ({ reason, lost, days }: {
            reason: string;
            lost: Ranged;
            days: number;
        }) => string;
        leaving: ({ expected, known, horizon }: {
            expected: number;
            known: number;
            horizon: number;
        }) => string;
        discounts: ({ renewals }: {
            renewals: number;
        }) => string;
        score: ({ metric, score }: {
            metric: "nps" | "csat" | "ces";
            score: Ranged;
        }) => string;
        levels: ({ promoters, detractors }: {
            promoters: number;
            detractors: number;
        }) => string;
        trend: ({ changed, latest }: {
            changed: number;
            latest: string | null;
        }) => string;
        drivers: ({ improve }: {
            improve: string | null;
        }) => string;
        comments: ({ comments }: {
            comments: number;
        }) => string;
        engagement: ({ active, period }: {
            active: number;
            period: string;
        }) => string;
        falling: ({ falling }: {
            falling: number;
        }) => string;
        service: ({ within, promised }: {
            within: Ranged;
            promised: string;
        }) => string;
        crossBuying: ({ second }: {
            second: Ranged;
        }) => string;
        highlights: ({ top, share }: {
            top: number;
            share: number;
        }) => string;
        atRisk: ({ late, stake }: {
            late: number;
            stake: string | null;
        }) => string;
        returning: ({ median }: {
            median: number | null;
        }) => string;
        oneTime: ({ share }: {
            share: number;
        }) => string;
        forecast: ({ weeks, purchases }: {
            weeks: number;
            purchases: Ranged;
        }) => string;
        noForecast: string;
        worth: ({ share }: {
            share: number;
        }) => string;
        quietOften: ({ weeks, seldom, often, }: Record<"often" | "seldom", {
            purchases: number;
            alive: number;
        }> & {
            weeks: number;
        }) => string;
        tracked: ({ weeks, expected, actual }: {
            weeks: number;
            expected: number;
            actual: number;
        }) => string;
        renewals: ({ next, left }: {
            next: number;
            left: number;
        }) => string;
        noRenewals: string;
        staying: ({ share, later }: {
            share: number;
            later: string;
        }) => string;
    };
    orders: {
        forecast: {
            label: string;
            refused: {
                tooFewWeeks: (found: number, needed: number) => string;
                nobodyReturned: (day: string) => string;
                nobodySeen: string;
                notConverged: string;
                notConvergedOne: (model: string) => string;
            };
            asOf: (day: string) => string;
            purchases: (weeks: number) => string;
            active: string;
            ofAll: (customers: number) => string;
            revenue: string;
            ofNew: string;
            totalRange: (level: string, low: string, high: string) => string;
            noIntervals: string;
            doing: {
                judging: (model: string, at: number, all: number) => string;
                fitting: (model: string) => string;
                ranges: (refits: number) => string;
                customers: string;
            };
            choose: {
                horizon: string;
                model: string;
            };
            weeks: (weeks: number) => string;
            models: {
                best: string;
                "mbg-nbd": string;
                "bg-nbd": string;
                "pareto-nbd": string;
                "mbg-cnbd-k": string;
            };
            inWords: string;
            everyWeeks: (weeks: number) => string;
            leaves: (share: string) => string;
            leavesInTime: (share: string) => string;
            spends: (amount: string) => string;
            regularity: {
                title: string;
                patterns: {
                    regular: (k: string, interval: string) => string;
                    unclear: (k: string, interval: string) => string;
                    clumped: (k: string, interval: string) => string;
                };
                interval: (level: string, low: string, high: string) => string;
                basis: (customers: number, gaps: number) => string;
                lastGaps: (k: string, interval: string) => string;
                chosen: (k: number) => string;
                chosenEarly: (k: number) => string;
            };
            withoutRegularity: string;
            most: string;
            mostLead: (weeks: number) => string;
            shown: (shown: number, saved: number) => string;
            customer: string;
            expected: string;
            range: string;
            low: string;
            high: string;
            worth: string;
            rhythm: string;
            rhythms: {
                "at-risk": string;
                watch: string;
                ok: string;
                insufficient: string;
            };
            gone: string;
            lateOf: (late: number, all: number) => string;
            lateBoth: string;
            timesGap: string;
            times: (times: string) => string;
            alive: string;
            repeats: string;
            silent: string;
            valueTitle: string;
            valueSubtitle: (weeks: number) => string;
            valueNote: (shown: number, all: number, source: string) => string;
            valueClass: (from: string, to: string | null) => string;
            customersCounted: (count: number) => string;
            map: string;
            mapSubtitle: (weeks: number) => string;
            silentRow: string;
            mapCell: (weeks: number, purchases: number) => string;
            mapReading: (alive: string, expected: string, weeks: number) => string;
            repeatsColumn: (count: number) => string;
            trackedLabel: string;
            unseen: string;
            week: (week: number) => string;
            weekColumn: string;
            actual: string;
            seen: string;
            yes: string;
            no: string;
            notFitted: (model: string, why: string) => string;
            notJudged: string;
            guesses: string;
            guess: string;
            guessTotal: string;
            guessOff: string;
            byModel: string;
            sameRate: string;
            silentAreGone: string;
            histogram: string;
            actualCustomers: string;
            expectedCustomers: string;
            orMore: (count: number) => string;
            bands: string;
            band: string;
            bandCustomers: string;
            bandExpected: string;
            bandBought: string;
            compare: string;
            compareLead: string;
            model: string;
            aic: string;
            off: string;
            how: string;
            rules: string[];
        };
        overview: {
            title: string;
            customers: string;
            orders: string;
            revenue: string;
            noAmounts: string;
            averageOrderValue: string;
            ordersPerCustomer: string;
            repeatRate: string;
            repeatFormula: string;
            churn: {
                title: string;
                formula: string;
                basis: {
                    "gap-percentile": (days: number, share: string) => string;
                    given: (days: number) => string;
                    none: string;
                };
                label: string;
                reset: string;
            };
        };
        cohorts: {
            title: string;
            caption: {
                customers: (period: Period) => string;
                orders: (period: Period) => string;
                revenue: (period: Period) => string;
                "cumulative-value": (period: Period) => string;
            };
            choose: {
                period: string;
                kind: string;
                measure: string;
            };
            kinds: {
                classic: {
                    label: string;
                    hint: string;
                };
                unbounded: {
                    label: string;
                    hint: string;
                };
                bracket: {
                    label: string;
                    hint: string;
                };
            };
            measures: {
                customers: string;
                orders: string;
                revenue: string;
                "cumulative-value": string;
            };
            first: string;
            size: string;
            quarter: (quarter: number, year: string) => string;
            age: (periods: number) => string;
            ages: (from: number, to: number) => string;
            ageLong: (from: number, to: number | null, period: Period) => string;
            average: string;
            soFar: string;
            of: {
                customers: (count: number, all: number) => string;
                orders: (count: number, all: number) => string;
                revenue: (amount: string, all: number) => string;
            };
            cut: (shown: number, all: number) => string;
            compare: {
                title: string;
                choose: {
                    b: string;
                    a: string;
                    age: string;
                };
                when: {
                    classic: (later: string) => string;
                    unbounded: (later: string) => string;
                    bracket: (later: string) => string;
                };
                came: (start: string, of: string, when: string, share: string) => string;
                against: (start: string, of: string, share: string) => string;
                verdict: (p: string, isSure: boolean) => string;
                many: string;
            };
            legend: (strongest: string) => string;
            open: string;
        };
        segments: {
            title: string;
            label: string;
            lead: string;
            choose: {
                map: string;
                method: string;
            };
            maps: {
                "11-segments": string;
                "10-segments": string;
            };
            methods: {
                quantile: string;
                ntile: string;
            };
            customer: string;
            code: string;
            segment: string;
            customers: string;
            ofRevenue: string;
            lastOrder: string;
            ordersEach: string;
            spentEach: string;
            empty: (names: readonly string[]) => string;
            mapSubtitle: string;
            tile: (customers: number, days: number) => string;
            cutoffs: string;
            score: string;
            recency: string;
            frequency: string;
            monetary: string;
            fewerDays: (days: number) => string;
            more: (value: string) => string;
            less: string;
            equalEdges: string;
            named: Record<string, {
                label: string;
                advice: string;
            }>;
        };
        highlights: {
            label: string;
            title: string;
            choose: {
                share: string;
                days: string;
            };
            top: (share: string) => string;
            lastDays: (days: number) => string;
            highValue: (share: string) => string;
            ofRevenue: (share: string, amount: string) => string;
            each: (amount: string) => string;
            newCustomers: (days: number) => string;
            broughtIn: (amount: string) => string;
            atRisk: string;
            lateMeans: (times: string) => string;
            atStake: (amount: string) => string;
            goneBesides: (count: number, days: number) => string;
            who: string;
            customers: string;
            revenue: string;
            stake: string;
            group: string;
            threshold: string;
        };
        moves: {
            label: string;
            title: string;
            choose: {
                from: string;
                to: string;
            };
            moved: (from: string) => string;
            ofAll: (moved: number, all: number) => string;
            joined: (to: string) => string;
            joinedAre: string;
            segments: string;
            segment: string;
            before: string;
            out: string;
            in: string;
            new: string;
            after: string;
            change: string;
            largest: string;
            move: string;
            arrow: (from: string, to: string) => string;
            customers: string;
            share: string;
            shown: (shown: number, all: number) => string;
            nobody: string;
            scored: string;
            from: string;
            to: string;
            noneBefore: string;
        };
        bySegment: {
            label: string;
            title: (column: string) => string;
            one: string;
            lead: string;
            moved: (count: number) => string;
            gone: (days: number) => string;
            noGroup: string;
            differ: {
                repeat: string;
                churn: string;
            };
            verdict: (differ: boolean) => string;
            unknown: string;
            pair: (high: string, highRate: string, low: string, lowRate: string) => string;
            morePairs: (count: number) => string;
            noPair: string;
            tested: (pairs: number, groups: number, all: number) => string;
            customers: string;
            orders: string;
            repeat: string;
            churn: string;
            revenue: string;
            each: string;
            low: (figure: string) => string;
            high: (figure: string) => string;
            range: string;
            few: string;
            fewNote: string;
            cut: (shown: number, all: number) => string;
            pairs: string;
            figure: string;
            first: string;
            second: string;
            difference: string;
            differenceLow: string;
            differenceHigh: string;
            p: string;
            isSure: string;
            yes: string;
            no: string;
            staying: {
                differ: string;
                figure: string;
                returning: string;
                nobodyLeft: (day: string) => string;
                largest: (shown: number) => string;
                verdict: (differ: boolean) => string;
                unknown: string;
                test: (p: string, differ: boolean) => string;
                drawn: (shown: number, all: number) => string;
                cutGroups: (shown: number, all: number) => string;
                expectedIs: string;
                label: string;
                title: string;
                half: string;
                notHalf: string;
                never: string;
                days: (days: number) => string;
                between: (low: string, high: string, level: string) => string;
                leftOf: (left: number, all: number) => string;
                mean: (days: number) => string;
                naive: (days: number) => string;
                day: string;
                there: string;
                low: string;
                high: string;
                atRisk: string;
                leftNow: string;
                all: string;
                customers: string;
                left: string;
                expected: string;
                halfGone: string;
                afterDays: (days: number) => string;
            };
        };
        survival: {
            lead: (days: number) => string;
            seenUntil: (day: string) => string;
            none: string;
            noneReturned: string;
            allNew: (days: number) => string;
            oneTime: string;
            oneTimeOf: (once: number, all: number) => string;
            tooNew: (count: number, day: string) => string;
            leftOf: (left: number, all: number) => string;
            figure: string;
            after: string;
            range: string;
            label: string;
            title: string;
            half: string;
            notHalf: string;
            never: string;
            days: (days: number) => string;
            between: (low: string, high: string, level: string) => string;
            mean: (days: number) => string;
            naive: (days: number) => string;
            day: string;
            there: string;
            low: string;
            high: string;
            atRisk: string;
            leftNow: string;
            all: string;
            customers: string;
            left: string;
            expected: string;
            halfGone: string;
            afterDays: (days: number) => string;
        };
        atRisk: {
            title: string;
            label: string;
            lead: string;
            status: {
                "at-risk": string;
                watch: string;
                ok: string;
                insufficient: string;
            };
            atStake: string;
            ofAtRisk: string;
            gone: string;
            goneAre: (days: number) => string;
            nobody: string;
            customer: string;
            state: string;
            value: string;
            since: string;
            usual: string;
            why: string;
            signals: {
                overdue: (times: string) => string;
                "amounts-falling": (share: string) => string;
                "gaps-growing": (times: string) => string;
            };
            overdue: string;
            amounts: string;
            gaps: string;
            more: (shown: number, all: number) => string;
            how: string;
            rules: {
                overdue: (watch: string, risk: string) => string;
                change: (last: number, watch: string) => string;
                gone: (days: number, amount?: string) => string;
                value: string;
                thumb: string;
            };
        };
    };
    subscriptions: {
        churn: {
            label: string;
            title: string;
            customers: (count: number) => string;
            ofCustomers: (period: string) => string;
            ofRevenue: (period: string) => string;
            netIs: (share: string, isWon: boolean) => string;
            revenueFormula: string;
            choose: string;
            conventions: {
                "opening-cohort": string;
                "all-lost": string;
                midpoint: string;
                "start-plus-new": string;
            };
            formulas: {
                "opening-cohort": string;
                "all-lost": string;
                midpoint: string;
                "start-plus-new": string;
            };
            figure: string;
            few: string;
            period: string;
            start: string;
            new: string;
            back: string;
            lost: string;
            end: string;
            rate: string;
            range: string;
            range95: string;
            low: string;
            high: string;
            gross: string;
            net: string;
            open: string;
            unfinished: string;
        };
        scorecard: {
            label: string;
            title: string;
            metrics: {
                customers: string;
                "new-customers": string;
                churn: string;
                retention: string;
                mrr: string;
                "gross-revenue-retention": string;
                "net-revenue-retention": string;
            };
            changes: (before: string, changes: readonly string[]) => string;
            changeOf: (figure: string, isHigher: boolean, before: string, after: string) => string;
            figure: string;
            change: (before: string) => string;
            verdict: (isSure: boolean) => string;
            range: string;
            test: string;
            kept: string;
            unfinished: (period: string) => string;
            none: string;
            overTime: string;
            choose: string;
            drawn: (figure: string) => string;
            band: string;
            few: string;
            many: string;
            period: string;
            value: string;
            low: string;
            high: string;
            since: string;
            sinceLow: string;
            sinceHigh: string;
            p: string;
            why: string;
        };
        revenue: {
            label: string;
            title: string;
            atEnd: (period: string) => string;
            growth: (share: string, isLess: boolean) => string;
            formula: string;
            kept: (period: string) => string;
            netRetentionIs: string;
            quickRatioIs: string;
            bridge: (period: string) => string;
            bridgePart: string;
            bridgeAmount: string;
            figure: string;
            period: string;
            start: string;
            new: string;
            expansion: string;
            reactivation: string;
            contraction: string;
            churned: string;
            end: string;
            grossRetention: string;
            netRetention: string;
            quickRatio: string;
            perMonth: string;
            open: string;
            unfinished: string;
        };
        tenure: {
            lead: string;
            none: string;
            figure: string;
            band: string;
            plan: string;
            noPlan: string;
            differ: string;
            verdict: (differ: boolean) => string;
            unknown: string;
            test: (p: string, differ: boolean) => string;
            drawn: (shown: number, all: number) => string;
            cutGroups: (shown: number, all: number) => string;
            expectedIs: string;
            label: string;
            title: string;
            half: string;
            notHalf: string;
            never: string;
            days: (days: number) => string;
            between: (low: string, high: string, level: string) => string;
            leftOf: (left: number, all: number) => string;
            mean: (days: number) => string;
            naive: (days: number) => string;
            day: string;
            there: string;
            low: string;
            high: string;
            atRisk: string;
            leftNow: string;
            all: string;
            customers: string;
            left: string;
            expected: string;
            halfGone: string;
            afterDays: (days: number) => string;
        };
        reasons: {
            label: string;
            title: string;
            first: (reason: string, share: string) => string;
            lead: (left: number) => string;
            nobody: string;
            none: string;
            reason: string;
            customers: string;
            share: string;
            cumulative: string;
            revenue: string;
            revenueShare: string;
            howCounted: string;
            without: (count: number) => string;
            cut: (shown: number, all: number) => string;
        };
        incidence: {
            label: string;
            title: string;
            lead: string;
            none: string;
            others: string;
            by: (reason: string, days: number) => string;
            figure: string;
            drawn: (shown: number, all: number, withNone: boolean) => string;
            reason: string;
            lost: string;
            after: (days: number) => string;
            alone: (days: number) => string;
            still: string;
            differ: string;
            verdict: (differ: boolean) => string;
            test: string;
            next: string;
            day: string;
            share: string;
            lostSoFar: string;
            low: string;
            high: string;
        };
        leaving: {
            label: string;
            title: string;
            lead: (days: number) => string;
            asOf: (day: string) => string;
            choose: string;
            days: (days: number) => string;
            active: string;
            expected: string;
            ofKnown: (count: number) => string;
            atStake: string;
            within: (days: number) => string;
            customer: string;
            value: string;
            amount: string;
            probability: string;
            plan: string;
            tenure: string;
            low: string;
            high: string;
            why: string;
            nobody: string;
            more: (shown: number, all: number) => string;
            unknown: (count: number) => string;
            how: string;
            rules: {
                probability: string;
                value: string;
                past: string;
            };
        };
        discounts: {
            label: string;
            title: string;
            atRenewals: string;
            atFirstSales: string;
            formula: string;
            of: (priced: number, sold: number) => string;
            median: string;
            discounted: string;
            choose: string;
            by: {
                "": string;
                plan: string;
                manager: string;
            };
            period: string;
            group: string;
            noPlan: string;
            noManager: string;
            renewals: string;
            renewalDiscount: string;
            renewalMedian: string;
            renewalsDiscounted: string;
            firstSales: string;
            firstSaleDiscount: string;
            whatCounts: (days: number) => string;
            additions: (count: number) => string;
            reactivations: (count: number) => string;
            open: string;
            odd: string;
            oddLead: string;
            oddCut: (count: number) => string;
            customer: string;
            start: string;
            paid: string;
            list: string;
            problem: string;
            problems: {
                "above-list-price": string;
                "zero-list-price": string;
                "without-list-price": string;
            };
        };
        managers: {
            label: string;
            title: string;
            first: (manager: string, share: string, isRevenue: boolean) => string;
            lead: string;
            choose: string;
            ago: (days: number) => string;
            manager: string;
            nobody: string;
            customers: string;
            share: string;
            revenue: string;
            revenueShare: string;
            kept: string;
            keptLow: string;
            keptHigh: string;
            left: string;
            none: string;
            keptIs: (day: string) => string;
            shared: (count: number) => string;
            cut: (shown: number, all: number) => string;
        };
        renewals: {
            label: string;
            title: string;
            lead: (cohort: number, renewals: number, period: "month" | "quarter" | "year") => string;
            others: (customers: number) => string;
            tooFew: (found: number, needed: number, period: "month" | "quarter" | "year") => string;
            nobody: string;
            period: string;
            periods: {
                month: {
                    one: string;
                    several: string;
                };
                quarter: {
                    one: string;
                    several: string;
                };
                year: {
                    one: string;
                    several: string;
                };
            };
            model: string;
            models: {
                "shifted-beta-geometric": string;
                "beta-discrete-weibull": string;
            };
            stays: string;
            next: (renewals: number) => string;
            ofThose: (customers: number) => string;
            left: (discount: string) => string;
            alike: string;
            figure: string;
            after: (renewals: number) => string;
            renewal: string;
            seen: string;
            projected: string;
            share: string;
            how: string;
            rule: string;
        };
    };
    survey: {
        score: {
            title: string;
            label: string;
            withheld: string;
            chooseScale: (question: string, back: string) => string;
            checkAnswers: (question: string, back: string) => string;
            metrics: {
                nps: string;
                csat: string;
                ces: string;
            };
            csatFormula: string;
            cesFormula: string;
            directions: {
                ease: string;
                effort: string;
            };
            mean: string;
            atLeast5: string;
            atLeast6: string;
            low: string;
            high: string;
            answers: (column: string, count: number) => string;
            formula: string;
            worked: (promoters: string, detractors: string, score: string) => string;
            promoters: string;
            passives: string;
            detractors: string;
            segments: (column: string) => string;
            range: string;
            count: string;
            score: string;
            between: (level: string) => string;
            noSegment: string;
            few: string;
            fewNote: string;
            more: (shown: number, all: number) => string;
        };
        trend: {
            label: string;
            title: string;
            asOf: (day: string) => string;
            undatedAll: string;
            changes: (changes: readonly string[]) => string;
            changeIn: (period: string, before: string, after: string) => string;
            latest: (period: string, score: string) => string;
            ofAnswers: (count: number) => string;
            figure: (score: string) => string;
            period: string;
            answers: string;
            score: string;
            range: string;
            low: string;
            high: string;
            change: string;
            p: string;
            why: string;
            verdict: (isHigher: boolean, isSure: boolean) => string;
            test: string;
            many: string;
            undated: (count: number) => string;
            open: string;
        };
        drivers: {
            label: string;
            title: string;
            lead: string;
            quadrants: {
                improve: {
                    title: string;
                    text: string;
                };
                maintain: {
                    title: string;
                    text: string;
                };
                monitor: {
                    title: string;
                    text: string;
                };
                excess: {
                    title: string;
                    text: string;
                };
            };
            unplaced: string;
            entry: (name: string, rating: string) => string;
            nothing: string;
            rated: string;
            importance: string;
            performance: string;
            gap: string;
            sides: (better: number, worse: number) => string;
            answers: string;
            quadrant: string;
            how: string;
            rules: {
                importance: string;
                performance: string;
                gap: string;
                cause: string;
            };
        };
        levels: {
            label: string;
            title: string;
            titleAlone: string;
            level: string;
            customers: string;
            share: string;
            revenue: string;
            each: string;
            eachPays: {
                promoter: string;
                passive: string;
                detractor: string;
            };
            inAll: (count: number, amount: string) => string;
            nobody: string;
            cause: string;
            without: (count: number) => string;
        };
        comments: {
            label: string;
            title: string;
            lead: string;
            levels: {
                promoter: string;
                passive: string;
                detractor: string;
            };
            level: string;
            wrote: (comments: number, all: number) => string;
            words: (level: string) => string;
            term: string;
            count: string;
            of: string;
            share: string;
            others: string;
            silent: string;
            noTerms: string;
            examples: string;
            how: string;
        };
    };
    contacts: {
        engagement: {
            label: string;
            title: string;
            seen: (count: number) => string;
            activeIn: (period: string) => string;
            eventsIn: (period: string) => string;
            each: string;
            figure: string;
            period: string;
            active: string;
            events: string;
            kinds: string;
            kind: string;
            noKind: string;
            customers: string;
            perCustomer: string;
            open: string;
            unfinished: string;
            cutKinds: (shown: number, all: number) => string;
        };
        falling: {
            label: string;
            title: string;
            count: (period: string) => string;
            of: (customers: number) => string;
            lead: string;
            customer: string;
            last: string;
            before: string;
            fall: string;
            more: (shown: number, all: number) => string;
        };
        service: {
            label: string;
            title: string;
            inHours: string;
            inUnit: string;
            hours: (hours: string) => string;
            within: (target: string) => string;
            formula: string;
            targetHours: string;
            target: string;
            usual: string;
            medianIs: string;
            p90: string;
            median: string;
            figure: (target: string) => string;
            period: string;
            answered: string;
            notAnswered: string;
            allKinds: string;
        };
    };
    categories: {
        crossBuying: {
            label: string;
            title: string;
            seen: (count: number) => string;
            second: string;
            formula: string;
            half: string;
            days: (days: number) => string;
            halfIs: string;
            kinds: string;
            number: string;
            unnamed: string;
            customers: string;
            share: string;
            revenue: string;
            each: string;
            eachIs: string;
            pairs: string;
            pairsLead: string;
            first: string;
            next: string;
            ofFirst: string;
            cutPairs: (shown: number, all: number) => string;
            noPairs: string;
            noDates: string;
            together: (count: number) => string;
            refundOnly: (count: number) => string;
            noName: (count: number) => string;
        };
    };
    activity: {
        staying: {
            label: string;
            title: string;
            seen: (count: number) => string;
            caption: (period: Period) => string;
            first: string;
            never: (count: number) => string;
            later: (count: number) => string;
            lastOnly: string;
        };
    };
    lifetimes: {
        staying: {
            days: (value: number) => string;
            afterDays: (time: number) => string;
            day: string;
            leftNow: string;
            halfStay: (time: number, column: string) => string;
            mostStay: (time: number, share: string, column: string) => string;
            expectedIs: string;
            none: string;
            figure: (column: string) => string;
            band: string;
            noGroup: string;
            mean: (time: number) => string;
            naive: (time: number) => string;
            differ: string;
            verdict: (differ: boolean) => string;
            unknown: string;
            test: (p: string, differ: boolean) => string;
            drawn: (shown: number, all: number) => string;
            cutGroups: (shown: number, all: number) => string;
            label: string;
            title: string;
            half: string;
            notHalf: string;
            never: string;
            between: (low: string, high: string, level: string) => string;
            leftOf: (left: number, all: number) => string;
            there: string;
            low: string;
            high: string;
            atRisk: string;
            all: string;
            customers: string;
            left: string;
            expected: string;
            halfGone: string;
        };
        table: {
            label: string;
            title: string;
            lead: (width: number, column: string) => string;
            interval: string;
            span: (start: number, end: number) => string;
            entering: string;
            events: string;
            withdrawn: string;
            churn: string;
            survival: string;
            how: string;
            from: string;
            to: string;
            most: (share: string, start: number, end: number) => string;
            cut: (count: number) => string;
        };
    };
    customers: {
        overview: {
            title: string;
            span: (last: string) => string;
            found: (customers: number, buyers: number | null, revenue?: string, repeat?: {
                share: string;
                range: string;
            }) => string;
            customers: string;
            buyers: string;
            orders: string;
            revenue: string;
            averageOrderValue: string;
            ordersPerBuyer: string;
            repeatRate: string;
            repeatFormula: string;
            noOrders: string;
            noValue: string;
            snapshot: string;
        };
    };
    warehouse: {
        label: string;
        size: (customers: number) => string;
        rounded: (days: number) => string;
        withheld: {
            customers: (count: number, least: number) => string;
            histories: (count: number, least: number) => string;
            cells: (count: number, least: number) => string;
            groups: (count: number, least: number) => string;
            periods: (count: number, least: number) => string;
        };
        segment: string;
        allSegments: string;
        kinds: {
            classic: string;
            unbounded: string;
            bracket: string;
        };
        forecast: {
            doing: (model: string) => string;
            parameters: string;
            parameter: string;
            estimate: string;
            interval: (level: string) => string;
            held: string;
            heldSaid: (expected: string, actual: string, weeks: string) => string;
            byFrequency: string;
            actual: string;
            expected: string;
            value: string;
            notConverged: string;
        };
        spend: {
            label: string;
            title: (mean: string) => string;
            mean: string;
            of: (customers: number) => string;
            none: string;
        };
        leftOut: {
            label: string;
            title: (used: string) => string;
            reason: string;
            rows: string;
            share: string;
            reasons: Record<string, string>;
        };
    };
    periods: {
        label: string;
        options: {
            week: string;
            month: string;
            quarter: string;
            year: string;
        };
        soFar: string;
        yes: string;
        cut: (shown: number, all: number) => string;
    };
    pp: (points: string) => string;
    ppIs: string;
    asOf: (day: string) => string;
    fromTo: (low: string, high: string) => string;
    followed: string;
    sideways: string;
    showAll: (rows: number) => string;
    legend: string;
    workspace: {
        label: string;
        ofTopic: string;
        topics: {
            summary: string;
            customers: string;
            revenue: string;
            retention: string;
            segments: string;
            atRisk: string;
            forecast: string;
            quality: string;
        };
        titled: (view: string, file: string) => string;
        orders: (count: number) => string;
        rows: (count: number) => string;
        span: (size: string, first: string, last: string) => string;
        leftOut: (count: number) => string;
        leftOutOf: (left: number, all: number) => string;
        exporting: {
            label: string;
            tables: string;
            charts: string;
            csv: string;
            json: string;
            png: string;
            svg: string;
            tableAs: {
                csv: string;
                json: string;
            };
            chartAs: {
                png: string;
                svg: string;
            };
            print: string;
            careful: string;
            pseudonyms: string;
            key: string;
            keyHint: string;
            small: (least: number) => string;
        };
        tables: {
            "account-managers": string;
            "at-risk": string;
            categories: string;
            churn: string;
            cohorts: string;
            comments: string;
            contacts: string;
            "contracts-at-risk": string;
            discounts: string;
            "discounts-by-group": string;
            drivers: string;
            "expected-purchases": string;
            "forecast-against-actual": string;
            groups: string;
            highlights: string;
            "how-long-groups-stay": string;
            "how-long-they-stay": string;
            "in-touch-less": string;
            "levels-of-loyalty": string;
            "life-table": string;
            "monthly-revenue": string;
            moves: string;
            overview: string;
            parameters: string;
            "pairs-of-groups": string;
            "reasons-over-time": string;
            reasons: string;
            renewals: string;
            revenue: string;
            score: string;
            "rows-left-out": string;
            scorecard: string;
            "second-category": string;
            segments: string;
            "service-level": string;
            "still-active": string;
            survival: string;
            trend: string;
        };
        loading: string;
        figure: string;
        groupsIn: (column: string) => string;
        value: string;
    };
    columns: {
        title: string;
        found: (file: string, count: number) => string;
        roles: {
            customer: {
                label: string;
                hint: string;
            };
            date: {
                label: string;
                hint: string;
            };
            amount: {
                label: string;
                hint: string;
            };
            order: {
                label: string;
                hint: string;
            };
            quantity: {
                label: string;
                hint: string;
            };
            score: {
                label: string;
                hint: string;
            };
            segment: {
                label: string;
                hint: string;
            };
            comment: {
                label: string;
                hint: string;
            };
            category: {
                label: string;
                hint: string;
            };
            signup: {
                label: string;
                hint: string;
            };
            lastActivity: {
                label: string;
                hint: string;
            };
            revenue: {
                label: string;
                hint: string;
            };
            start: {
                label: string;
                hint: string;
            };
            end: {
                label: string;
                hint: string;
            };
            plan: {
                label: string;
                hint: string;
            };
            manager: {
                label: string;
                hint: string;
            };
            listPrice: {
                label: string;
                hint: string;
            };
            reason: {
                label: string;
                hint: string;
            };
            kind: {
                label: string;
                hint: string;
            };
            answered: {
                label: string;
                hint: string;
            };
            duration: {
                label: string;
                hint: string;
            };
            status: {
                label: string;
                hint: string;
            };
            cancelled: {
                label: string;
                hint: string;
            };
            refunded: {
                label: string;
                hint: string;
            };
            currency: {
                label: string;
                hint: string;
            };
            interval: {
                label: string;
                hint: string;
            };
            left: {
                label: string;
                hint: string;
            };
            group: {
                label: string;
                hint: string;
            };
            orders: {
                label: string;
                hint: string;
            };
            last: {
                label: string;
                hint: string;
            };
            first: {
                label: string;
                hint: string;
            };
            value: {
                label: string;
                hint: string;
            };
        };
        ofKind: Record<RowsKind, Partial<Record<"amount" | "answered" | "cancelled" | "category" | "comment" | "currency" | "customer" | "date" | "duration" | "end" | "first" | "group" | "interval" | "kind" | "last" | "lastActivity" | "left" | "listPrice" | "manager" | "order" | "orders" | "plan" | "quantity" | "reason" | "refunded" | "revenue" | "score" | "segment" | "signup" | "start" | "status" | "value", {
            label: string;
            hint: string;
        }>>>;
        kind: {
            label: string;
            orders: string;
            subscriptions: string;
            survey: string;
            contacts: string;
            categories: string;
            activity: string;
            lifetimes: string;
            customers: string;
        };
        guess: {
            is: (kind: RowsKind, columns: readonly {
                role: string;
                column: string;
            }[]) => string;
            unknown: string;
            unsure: string;
            unclear: string;
            reasons: Sentences<GuessReason>;
        };
        settings: {
            question: {
                label: string;
                open: string;
                options: {
                    nps: string;
                    "nps-1-11": string;
                    "csat-1-5": string;
                    "csat-1-7": string;
                    "csat-1-10": string;
                    "ease-1-5": string;
                    "ease-1-7": string;
                    "effort-1-5": string;
                    "effort-1-7": string;
                };
            };
            endIs: {
                label: string;
                options: {
                    "first-without": string;
                    "last-with": string;
                };
            };
            amountPer: {
                label: string;
                options: {
                    week: string;
                    month: string;
                    quarter: string;
                    year: string;
                };
            };
        };
        ratings: {
            label: string;
            hint: string;
        };
        sheet: {
            label: string;
            hint: (count: number) => string;
        };
        none: string;
        pick: string;
        questions: {
            title: string;
            ask: Record<QuestionCode, (columns: readonly string[], value?: string) => string>;
            lead: string;
            forNow: string;
            candidates: {
                ".": string;
                ",": string;
                dmy: string;
                mdy: string;
                counts: string;
                "left-out": string;
                once: string;
                each: string;
                "0-10": string;
                "1-5": string;
                "1-11": string;
            };
            ofRows: {
                lead: string;
                more: (count: number) => string;
                worth: (count: number, amount?: string) => string;
                yours: string;
            };
            number: (cell: string, value: number, isDecimal: boolean) => string;
            day: (cell: string, day: string) => string;
            text: (value: string) => string;
        };
        preview: (count: number) => string;
        blank: string;
        unnamed: string;
        analyse: string;
    };
    decisions: {
        title: string;
        lead: string;
        labels: {
            encoding: string;
            delimiter: string;
            header: string;
            decimal: string;
            dateOrder: string;
        };
        options: {
            dateOrder: Record<DateOrder, string>;
            decimal: Record<DecimalMark, string>;
            delimiter: Record<Delimiter, string>;
            encoding: Record<Encoding, string>;
            header: Record<`${boolean}`, string>;
        };
        timeZone: {
            label: string;
            asWritten: string;
            of: (place: string) => string;
            hint: string;
        };
        repair: string;
        noneFound: string;
        ofColumn: (column: string, value: string) => string;
        yours: string;
        back: string;
        files: (names: readonly {
            name: string;
            rows: number;
            firstLine: number;
        }[]) => string;
        rows: (count: string) => string;
        preamble: (count: number) => string;
        totals: (count: number, list: readonly number[]) => string;
        yearFirst: string;
        currency: (column: string, currency: string) => string;
    };
    report: {
        title: string;
        read: (count: number, used: number) => string;
        all: string;
        skipped: string;
        reasons: Record<SkipReason, (count: number) => string>;
        worth: (amount: string) => string;
        lines: typeof lines;
        states: {
            title: (column: string) => string;
            noWord: string;
            meaning: string;
            meanings: Record<StateMeaning, string>;
            rows: string;
            amount: string;
            furtherLines: string;
        };
        refunds: string;
        refunded: (count: number, amount: string, column?: string) => string;
        noRefunds: string;
        refundOnly: (count: number) => string;
        assumed: string;
        ungrouped: (column: string) => string;
        careful: string;
        encoding: (encoding: string, delimiter: string) => string;
        sheet: (sheet: string) => string;
        delimiters: Record<Delimiter, string>;
    };
    title: string;
    lead: string;
    privacy: string;
    drop: string;
    formats: string;
    choose: string;
    paste: {
        label: string;
        hint: string;
        open: string;
        name: string;
    };
    samples: {
        shop: {
            use: string;
            file: string;
        };
        subscriptions: {
            use: string;
            file: string;
        };
        country: SampleCountry | null;
    };
    sampleNote: string;
    several: (count: number, first: string, last: string) => string;
    stopped: string;
    again: string;
    correct: string;
    cancel: string;
    reading: {
        title: (file: string) => string;
        label: string;
        progress: (done: string, all: string, count: number) => string;
        megabytes: (value: number) => string;
    };
    computing: (file: string) => string;
    failed: string;
};

declare const frame: {
    locale: "en";
    messages: Messages;
    page: {
        name: string;
        description: string;
        needsScript: string;
        skip: string;
        titled: (title: string) => string;
        menu: {
            label: string;
            calculators: string;
            analyse: string;
        };
        foot: string;
        developers: string;
        language: string;
        largeData: {
            title: string;
            link: string;
        };
        lost: {
            title: string;
            text: string;
            action: string;
        };
        broken: string;
        missing: {
            title: string;
            text: string;
            again: string;
            reload: string;
        };
        chart: {
            read: (title: string) => string;
            table: string;
        };
        home: {
            title: string;
            lead: string;
            live: {
                loading: string;
                example: string;
                open: string;
            };
            cohorts: {
                title: string;
                first: string;
                customers: string;
                sample: string;
                open: string;
            };
            privacy: {
                title: string;
                text: string;
                more: string;
            };
            calculators: {
                title: string;
                text: string;
            };
            analyse: {
                title: string;
                text: string;
                action: string;
                sample: string;
            };
            sheet: {
                title: string;
                text: string;
                action: string;
            };
            questions: string;
            search: string;
            all: (count: number) => string;
        };
        privacy: {
            title: string;
            lead: string;
            how: {
                title: string;
                steps: string[];
            };
            check: {
                title: string;
                steps: string[];
                policy: string;
                none: string;
            };
            kept: {
                title: string;
                rows: readonly (readonly [string, string])[];
            };
            limits: {
                title: string;
                lead: string;
                rows: readonly (readonly [string, string])[];
                tested: string;
            };
            firms: {
                title: string;
                text: string;
                hashes: string;
                materials: string;
                licences: string;
            };
        };
        search: {
            open: (count: number) => string;
            label: string;
            placeholder: string;
            close: string;
            hint: string;
            nothing: (typed: string) => string;
            analyse: string;
            analyseAlso: string[];
            keys: {
                title: string;
                list: string[][];
            };
        };
        learn: {
            meaning: string;
            example: string;
            good: string;
            pitfalls: string;
            loyalty: string;
        };
        calculators: {
            title: string;
            lead: string;
            topics: {
                retention: string;
                survey: string;
                value: string;
                share: string;
                programme: string;
                strategy: string;
            };
        };
        calculator: {
            numbers: string;
            expert: string;
            inGroup: (label: string, group: string) => string;
            currency: string;
            noCurrency: string;
            example: string;
            list: string;
            units: {
                percent: string;
            };
            readAs: (value: string) => string;
            ratherThan: (value: string) => string;
            answers: {
                title: string;
                paste: string;
                hint: string;
                each: (answer: number) => string;
                counted: (count: number) => string;
                outside: (count: number, first: string, low: number, high: number) => string;
            };
            picture: string;
            sure: (level: string, low: string, high: string) => string;
            check: string;
            found: string;
            inWords: string;
            withNumbers: string;
            careful: string;
            note: string;
            outOfRange: (label: string, low: string | null, high: string | null, value: string) => string;
            quoted: (label: string) => string;
            actions: {
                link: string;
                linkCopied: string;
                text: string;
                textCopied: string;
                notCopied: string;
                picture: string;
                print: string;
            };
            related: string;
            back: string;
        };
        embed: {
            title: string;
            lead: string;
            theme: string;
            themes: {
                page: string;
                light: string;
                dark: string;
            };
            compact: string;
            preview: string;
            tag: string;
            bundler: string;
            plain: string;
            plainNote: (from: string, to: string) => string;
            copy: string;
            copied: string;
        };
    };
    units: Units;
};

/** What is said on every page. */
type FrameText = Omit<typeof frame, keyof Spoken> & Spoken;
/** What is said of files. */
type AnalysisText = typeof analyse;
/** All texts of one language: the shape that every language fills. */
interface Catalogue extends Spoken {
    calculators: CalculatorTexts;
    page: FrameText["page"] & {
        analyse: AnalysisText;
    };
}

/** What a calculator says: its own texts, the words around them, and findings. A catalogue has all of it for every calculator. */
interface Words {
    calculators: Partial<CalculatorTexts>;
    page: Pick<Catalogue["page"], "calculator">;
    messages: Messages;
}
/** The language that a calculator speaks, and all that it says in it. */
interface Language {
    catalogue: Words;
    locale: Locale;
    /** An ISO 4217 code; without it, money is a plain number. */
    currency?: string;
}
type Entry = AnyListed;
/** Whether amounts are typed, so that a currency matters. */
declare const hasAmounts: ({ inputs }: Entry) => boolean;
/** What stands in each field. */
type Fields = Record<string, string>;
/** What came of the fields. */
interface Reading {
    values: Record<string, number | string | readonly number[]>;
    outcome?: Outcome;
    /** A sentence for each field that is wrong. */
    problems: Record<string, string>;
    /** A sentence that belongs to no field. */
    problem?: string;
    /** Fields whose number may not be what was meant: how it was read, and how else it may be typed. */
    readAs: Record<string, {
        read: string;
        other?: {
            shown: string;
            typed: string;
        };
    }>;
}

/** What a calculator says when a number changes. */
interface CalculatorChange {
    /** What the reader gave, by input, as the calculator takes it. */
    values: Reading["values"];
    /** What came of it; undefined while a field is wrong. */
    outcome: Reading["outcome"];
    /** The answer in a sentence, or what is wrong. */
    sentence: string;
    /** The numbers for an address, as they are typed, with a point. */
    given: URLSearchParams;
}
/**
 * `<loyalkit-calculator>`: set `entry`, `catalogue` and `locale`, and `currency` if you like; it emits `change` with a
 * {@link CalculatorChange}, and `currency-change` when the reader picks one. Its look is set by custom properties
 * (`--loyalkit-accent`, …) and by parts (`verdict`, `answer`, …); docs/elements.md lists them all.
 */
declare class CalculatorElement extends LitElement {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The calculator. */
    entry: Entry;
    /** All that is said. */
    catalogue: Words;
    /** How numbers are written and read. */
    locale: Locale;
    /** The currency of amounts, as an ISO 4217 code; "" for none. */
    currency: string;
    /** Whether it shows no more than the numbers, the answer and its picture. */
    compact: boolean;
    /** The numbers that it opens with, as in an address; default those of the entry. */
    given: URLSearchParams;
    fields: Fields;
    /** Answers counted one by one, where the reader gives them so. */
    counts: ReadonlyMap<number, number>;
    pasted: Pasted | undefined;
    /** Whether nothing can be typed. */
    isDisabled: boolean;
    constructor();
    willUpdate(changed: Map<string, unknown>): void;
    /** Goes back to what it opened with. */
    protected reopen(): void;
    /** The fields that it opens with, and whether they are the calculator's own example. */
    protected opening(): {
        fields: Fields;
        isExample: boolean;
    };
    /** What came of the fields as they are. */
    protected get reading(): Reading;
    /** What the fields hold now, and what comes of it. */
    get now(): CalculatorChange;
    /** The result as text. */
    get text(): string;
    /** The picture as it is drawn for this width; null where there is none. */
    get picture(): SVGElement | null;
    render(): lit_html.TemplateResult<1>;
}

/** The result of the numbers that a calculator opens with, as text. */
declare function exampleText(entry: Entry, catalogue: Language["catalogue"], locale: Language["locale"]): string;

/** What an element draws, once it is there. */
interface Loaded {
    entry: Entry;
    catalogue: Words;
}
/** Where an element has its calculator from. */
interface Source {
    id: CalculatorId;
    /** The names of its inputs. */
    inputs: readonly string[];
    load(locale: Locale): Promise<Loaded>;
}
/** An input as attributes and properties have it: a percent as 5, a list as numbers, a choice as its option. */
type Held = number | string | readonly number[];
/**
 * A calculator with a tag of its own. Each input is an attribute in kebab case (`promoters="50"`, `values="1, 2, 3"`, a percent as `5`) and a
 * property in camel case. The attribute is what the element opens with and what a form's reset brings back; setting the property
 * sets it; reading the property gives what the reader has typed since. What is no number is said at its field.
 *
 * - `lang`: default, that of the nearest element that has one; English where there is no catalogue of the language.
 * - `currency`: an ISO 4217 code for amounts; default none.
 * - `theme`: `light` or `dark`; default, the page's own `color-scheme`.
 * - `compact`: only the numbers, the answer and its picture.
 * - `name`, `disabled`, `form`: as of any field of a form. The form gets `values` as JSON; a wrong number keeps it from being sent.
 *
 * Events: `input` at each key stroke and `change` with a {@link CalculatorChange} when the numbers have changed, both only where the
 * reader did it; `currency-change` when the reader picks a currency.
 *
 * Its look is set by the parts and the custom properties of {@link CalculatorElement}.
 */
declare class MetricElement extends CalculatorElement {
    #private;
    static readonly formAssociated = true;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Of its subclass for each calculator. */
    static readonly source: Source;
    /** The colours: `light`, `dark`, or the page's own where it says neither. */
    theme: "light" | "dark" | undefined;
    static get observedAttributes(): string[];
    connectedCallback(): void;
    attributeChangedCallback(attribute: string, old: string | null, written: string | null): void;
    protected shouldUpdate(): boolean;
    protected opening(): {
        fields: any;
        isExample: boolean;
    };
    protected updated(): void;
    /** The input as it is now; what cannot be read, as it was typed. Undefined until the calculator is loaded. */
    held(name: string): Held | undefined;
    /** Sets an input, as its attribute does; `undefined` brings back the example. */
    hold(name: string, value: Held | null | undefined): void;
    /** All inputs as they are now, each as its property. */
    get values(): Record<string, Held | undefined>;
    /** What came of the inputs; undefined until the calculator is loaded, and while a number is wrong. */
    get result(): Outcome | undefined;
    /** Under which a form sends it. */
    get name(): string;
    set name(name: string);
    /** Whether nothing can be typed, and a form leaves it out. */
    get disabled(): boolean;
    set disabled(disabled: boolean);
    /** The form that it belongs to. */
    get form(): HTMLFormElement | null;
    /** What is wrong with it as a field. */
    get validity(): ValidityState | undefined;
    /** What is wrong, in a sentence; "" where nothing is. */
    get validationMessage(): string;
    /** Whether all numbers can be computed with. */
    checkValidity(): boolean;
    /** The same, and shows what is wrong. */
    reportValidity(): boolean;
    /** Goes to the field that is wrong, else to the first. */
    focus(options?: FocusOptions): void;
    formResetCallback(): void;
    formDisabledCallback(disabled: boolean): void;
    /** `change` comes with what the calculator says. */
    addEventListener(type: "change", listener: (event: CustomEvent<CalculatorChange>) => void, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
/** Tags beside those of the names: what people call the metric. */
declare const shortNames: {
    readonly retention: "retention-rate";
    readonly churn: "churn-rate";
};
type Short = typeof shortNames;
/** The calculator of a tag's name. */
type Named = {
    [Id in CalculatorId]: Id;
} & Short;
type InputsOf<Id extends CalculatorId> = Extract<Listed, {
    id: Id;
}>["inputs"];
type ValueOf<I> = I extends ChoiceInput<infer Option> ? Option : I extends ListInput ? readonly number[] : number;
type HeldOf<Id extends CalculatorId> = {
    -readonly [Name in keyof InputsOf<Id>]: ValueOf<InputsOf<Id>[Name]>;
};
/** The element of one calculator: its inputs are properties, except where HTML has another of that name (`before`, `after`). */
type ElementOf<Id extends CalculatorId> = MetricElement & Omit<HeldOf<Id>, keyof HTMLElement>;
/** The inputs of each tag. */
type MetricInputs = {
    [Name in keyof Named as `loyalkit-${Name}`]: HeldOf<Named[Name]>;
};
/** Every tag of a calculator, with its element. */
type MetricElements = {
    [Name in keyof Named as `loyalkit-${Name}`]: ElementOf<Named[Name]>;
};
declare global {
    interface HTMLElementTagNameMap extends MetricElements {
    }
}

declare global {
    interface HTMLElementTagNameMap {
        "loyalkit-calculator": CalculatorElement;
    }
}

export { CalculatorElement, MetricElement, kebab as attributeOf, exampleText, hasAmounts, shortNames };
export type { CalculatorChange, ElementOf, Held, Loaded, MetricElements, MetricInputs, Source, Words };
