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
 * Impossible input. `code` is the variant's name in kebab-case, `params` are its fields.
 *
 * A question without an answer (the churn of nobody) is not an error: see [`crate::Reason`].
 */
type ErrorData$1 = { code: "missing-input"; params: { name: string } } | { code: "invalid-input"; params: { name: string; problem: Problem } } | { code: "not-a-number"; params: { name: string; value: string; position: number | null } } | { code: "out-of-range"; params: { name: string; value: number; low: number | null; high: number | null } } | { code: "not-whole"; params: { name: string; value: number } } | { code: "part-exceeds-whole"; params: { partName: string; part: number; wholeName: string; whole: number } } | { code: "score-outside-scale"; params: { position: number; value: number; low: number; high: number } } | { code: "fractional-score"; params: { position: number; value: number } } | { code: "wrong-counts"; params: { expected: number; found: number } } | { code: "wrong-length"; params: { name: string; expected: number; found: number } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "impossible-history"; params: { position: number; frequency: string; recency: string; age: string } } | { code: "late-entry"; params: { position: number; entry: number; duration: number } } | { code: "entry-not-supported"; params: {} } | { code: "revenue-differs"; params: { position: number; value: number } } | { code: "does-not-add-up-to"; params: { name: string; stated: number; computed: number; difference: number } } | { code: "not-increasing"; params: { name: string; position: number } } | { code: "overdrawn"; params: { position: number; asked: number; available: number } } | { code: "missing-unit"; params: { name: string } } | { code: "unsupported-scale"; params: { low: number; high: number } } | { code: "ambiguous"; params: { first: string; second: string } } | { code: "too-large"; params: { name: string } } | { code: "stopped"; params: { problem: Problem } } | { code: "no-simd"; params: {} } | { code: "wasm-blocked"; params: {} } | { code: "worker-blocked"; params: {} } | { code: "unclosed-quote"; params: { line: number } } | { code: "record-too-long"; params: { line: number } } | { code: "too-many-fields"; params: { line: number; most: number } } | { code: "not-text"; params: { line: number } } | { code: "not-a-table"; params: { kind: FileKind } } | { code: "file-too-large"; params: { most: number } } | { code: "encrypted-file"; params: {} } | { code: "unreadable-spreadsheet"; params: { problem: Problem } } | { code: "spreadsheet-too-large"; params: { most: number } } | { code: "sparse-sheet"; params: { cell: string; blankRows: number } } | { code: "no-such-sheet"; params: { name: string; sheets: string[] } } | { code: "empty-file"; params: {} } | { code: "different-columns"; params: { file: number; expected: string[]; found: string[] } } | { code: "no-such-column"; params: { name: string; columns: string[] } } | { code: "not-a-date-column"; params: { name: string; line: number; value: string } } | { code: "not-a-number-column"; params: { name: string; line: number; value: string } } | { code: "not-a-flag-column"; params: { name: string; line: number; value: string } } | { code: "not-a-score-column"; params: { name: string; line: number; value: string; low: number; high: number } } | { code: "too-many-rows"; params: { rows: number; megabytes: number } } | { code: "no-usable-rows"; params: { rows: number; reasons: string[] } } | { code: "unreadable-file"; params: { problem: Problem } } | { code: "closed"; params: { name: string } };

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
 * Why a question has no answer.
 */
type Reason = { code: "no-answers"; params: {} } | { code: "scale-not-said"; params: { lowest: number; highest: number } } | { code: "answers-refused"; params: { count: number; of: number } } | { code: "empty-group"; params: { name: string } } | { code: "nothing-varies"; params: {} } | { code: "no-amounts"; params: {} } | { code: "out-of-reach"; params: {} } | { code: "time-is-up"; params: {} } | { code: "nothing-lost"; params: {} } | { code: "costs-all-margin"; params: {} } | { code: "no-cost"; params: {} } | { code: "grows-forever"; params: {} } | { code: "nobody-leaves"; params: {} } | { code: "diverges"; params: {} } | { code: "nobody-returned"; params: {} } | { code: "nobody-returned-twice"; params: {} } | { code: "all-gaps-equal"; params: {} } | { code: "too-few-orders"; params: { found: number; needed: number } } | { code: "still-open"; params: {} } | { code: "nobody-seen"; params: {} } | { code: "no-events"; params: {} } | { code: "one-group"; params: {} } | { code: "variance-unknown"; params: {} } | { code: "collinear"; params: { name: string } } | { code: "monotone-likelihood"; params: {} } | { code: "spend-has-no-mean"; params: {} } | { code: "spend-is-the-same"; params: {} } | { code: "not-converged"; params: {} } | { code: "not-seen-so-long"; params: { longest: number } } | { code: "too-few-customers"; params: { found: number; needed: number } } | { code: "too-few-periods"; params: { found: number; needed: number } };

/**
 * A warning: something to be careful about in a valid result.
 */
type Warning = { code: "small-sample"; params: { n: number } } | { code: "no-variance"; params: {} } | { code: "scale-may-start-at-one"; params: {} } | { code: "not-a-proportion"; params: {} } | { code: "reactivated-customers"; params: { surplus: number } } | { code: "does-not-add-up"; params: { difference: number } } | { code: "newcomers-may-be-lost"; params: { acquired: number } } | { code: "tier-without-history"; params: { tier: number } } | { code: "self-selected"; params: {} } | { code: "unverified-assumption"; params: {} } | { code: "not-a-count"; params: {} } | { code: "ragged-rows"; params: { count: number; lines: number[] } } | { code: "nul"; params: { count: number; lines: number[] } } | { code: "open-quote"; params: { count: number; lines: number[] } } | { code: "stray-values"; params: { column: string; count: number; lines: number[] } } | { code: "column-left-out"; params: { column: string; line: number; value: string } } | { code: "too-many-categories"; params: { column: string; most: number } } | { code: "answers-are-groups"; params: { column: string } } | { code: "mixed-decimals"; params: { column: string; pointCount: number; point: number[]; commaCount: number; comma: number[] } } | { code: "total-row"; params: { count: number; lines: number[] } } | { code: "identifiers-destroyed"; params: { column: string; count: number; lines: number[] } } | { code: "mojibake"; params: { count: number; lines: number[]; example: string; repaired: string } } | { code: "mixed-encodings"; params: { count: number; lines: number[] } } | { code: "date-conflict"; params: { column: string; dmyCount: number; dmy: number[]; mdyCount: number; mdy: number[] } } | { code: "mixed-currencies"; params: { column: string; currencies: string[] } } | { code: "may-still-rise"; params: {} } | { code: "buyers-only"; params: {} } | { code: "without-signup"; params: { count: number } } | { code: "refunds-left-out"; params: { count: number; amount: number } } | { code: "few-buyers"; params: { n: number } } | { code: "few-distinct-values"; params: { name: string; distinct: number; bins: number } } | { code: "orders-after-as-of"; params: { count: number } } | { code: "spend-left-out"; params: { count: number } } | { code: "spend-follows-frequency"; params: { correlation: number } } | { code: "no-mean-lifetime"; params: {} } | { code: "active-by-construction"; params: { count: number } } | { code: "gaps-exceed-recency"; params: { count: number } } | { code: "leavers-only"; params: { staying: number } } | { code: "few-events"; params: { perCovariate: number } } | { code: "competing-causes"; params: {} } | { code: "nobody-at-risk"; params: { time: number } } | { code: "terms-left-out"; params: { count: number; most: number } } | { code: "ends-after-last-start"; params: { count: number; lastStart: string } } | { code: "starts-day-after-end"; params: { count: number } } | { code: "rows-after-as-of"; params: { count: number } } | { code: "not-answered"; params: { count: number } };

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

/** An error in a cell, as spreadsheets write it: `#VALUE!`, `#NUM!`, `#DIV/0!`, `#N/A`, or one that a range held. */
interface CellError {
    error: string;
    /** What is wrong, for `describe` in any language; absent where a range held the error. */
    finding?: Finding;
    /** The same in English. */
    message?: string;
}
/** Whether a cell holds an error. */
declare const isCellError: (cell: unknown) => cell is CellError;

declare const signatures: {
    readonly NPS: {
        readonly answers: "numbers";
        readonly passives: "count?";
        readonly detractors: "count?";
    };
    readonly "NPS.LOW": {
        readonly answers: "numbers";
        readonly level: "number?";
    };
    readonly "NPS.HIGH": {
        readonly answers: "numbers";
        readonly level: "number?";
    };
    readonly "NPS.PVALUE": {
        readonly answersBefore: "numbers";
        readonly answersAfter: "numbers";
    };
    readonly "NPS.SAMPLE": {
        readonly points: "number";
        readonly level: "number?";
        readonly variance: "number?";
    };
    readonly CSAT: {
        readonly answers: "numbers";
        readonly highest: "number?";
        readonly lowest: "number?";
    };
    readonly CES: {
        readonly answers: "numbers";
        readonly highest: "number?";
        readonly lowest: "number?";
    };
    readonly "SHARE.LOW": {
        readonly part: "number";
        readonly whole: "number";
        readonly level: "number?";
    };
    readonly "SHARE.HIGH": {
        readonly part: "number";
        readonly whole: "number";
        readonly level: "number?";
    };
    readonly "SHARE.PVALUE": {
        readonly part: "number";
        readonly whole: "number";
        readonly otherPart: "number";
        readonly otherWhole: "number";
    };
    readonly "SHARE.SAMPLE": {
        readonly margin: "number";
        readonly level: "number?";
        readonly share: "number?";
        readonly population: "number?";
    };
    readonly RETENTION: {
        readonly start: "number";
        readonly end: "number";
        readonly new: "number?";
    };
    readonly CHURN: {
        readonly start: "number";
        readonly lost: "number";
    };
    readonly "CHURN.YEARLY": {
        readonly monthlyChurn: "number";
    };
    readonly "CHURN.MONTHLY": {
        readonly yearlyChurn: "number";
    };
    readonly LIFETIME: {
        readonly churn: "number";
    };
    readonly CLV: {
        readonly orderValue: "number";
        readonly frequency: "number";
        readonly lifetime: "number";
        readonly grossMargin: "number?";
    };
    readonly "CLV.DISCOUNTED": {
        readonly contribution: "number";
        readonly retention: "number";
        readonly discount: "number";
        readonly growth: "number?";
    };
    readonly AOV: {
        readonly revenue: "number";
        readonly orders: "number";
    };
    readonly "REPEAT.RATE": {
        readonly repeatCustomers: "number";
        readonly customers: "number";
    };
    readonly "LTV.CAC": {
        readonly revenuePerCustomer: "number";
        readonly grossMargin: "number";
        readonly churn: "number";
        readonly cac: "number";
    };
    readonly PAYBACK: {
        readonly revenuePerCustomer: "number";
        readonly grossMargin: "number";
        readonly cac: "number";
        readonly churn: "number?";
    };
    readonly "MRR.MOVES": {
        readonly startMrr: "number";
        readonly newMrr: "number";
        readonly expansion: "number";
        readonly reactivation: "number";
        readonly contraction: "number";
        readonly churned: "number";
    };
    readonly NRR: {
        readonly paidBefore: "column";
        readonly paidAfter: "column";
    };
    readonly GRR: {
        readonly paidBefore: "column";
        readonly paidAfter: "column";
    };
    readonly COHORT: {
        readonly customers: "column";
        readonly dates: "column";
        readonly periods: "number?";
        readonly period: "word?";
        readonly asOf: "date?";
    };
    readonly "RFM.SEGMENT": {
        readonly customers: "column";
        readonly dates: "column";
        readonly amounts: "column";
        readonly asOf: "date?";
    };
    readonly SURVIVAL: {
        readonly durations: "column";
        readonly left: "column";
        readonly time: "number";
    };
    readonly "POINTS.LIABILITY": {
        readonly outstanding: "number";
        readonly breakage: "number";
        readonly costPerPoint: "number";
    };
    readonly "PROGRAM.ROI": {
        readonly members: "number";
        readonly spendWith: "number";
        readonly spendWithout: "number";
        readonly grossMargin: "number";
        readonly cost: "number";
    };
    readonly OVERDUE: {
        readonly dates: "dates";
        readonly asOf: "date";
    };
};
/** The English name of a function. */
type FunctionName = keyof typeof signatures;
/** An argument by its name in the code. Those of one name mean the same in every function. */
type ArgumentName = {
    [F in FunctionName]: keyof (typeof signatures)[F] & string;
}[FunctionName];
/** The languages that functions have names in beside English. */
type NameLocale = "da" | "nb" | "pl";

/** What a cell of a result holds. */
type Scalar = number | string | CellError;

/** What a spreadsheet passes for an argument: a range, row by row; one value is a range of one cell. */
type Matrix = any[][];

/** The languages that functions have help in. */
type FunctionLocale = "en" | NameLocale;
/** The help of all spreadsheet functions in one language. */
interface FunctionTexts {
    locale: FunctionLocale;
    /** What each argument is called, in one word as formulas show it, and what it is. */
    arguments: Record<ArgumentName, {
        name: string;
        help: string;
    }>;
    /** What each function gives, and a formula as it is typed in this language. */
    functions: Record<FunctionName, {
        description: string;
        example: string;
    }>;
}

/**
 * Loads the help of the functions in a language: what each gives, its arguments and an example. English where there is no such language.
 *
 * @example (await functionTexts("da")).functions.RETENTION.example // "=FASTHOLDELSE(150;193;50)"
 */
declare const functionTexts: (locale: FunctionLocale) => Promise<FunctionTexts>;

/** An argument of a spreadsheet function. */
interface FunctionArgument {
    /** What it is called in the code and in every language's texts. */
    id: ArgumentName;
    /** The English name that a person reads. */
    name: string;
    /** One cell, or a range; ranges of one function belong together row by row where they are columns. */
    kind: "number" | "date" | "word" | "numbers" | "dates" | "column";
    /** Whether it may be left out. */
    optional: boolean;
    /** What it is, in English. */
    description: string;
}
/** A spreadsheet function. */
interface SpreadsheetFunction {
    /** The English name, which is accepted in every language. */
    name: FunctionName;
    /** The names in other languages. */
    localizedNames: Record<NameLocale, string>;
    arguments: readonly FunctionArgument[];
    /** What it gives, in English. Other languages: {@link functionTexts}. */
    description: string;
    /** Whether the result may fill several cells. */
    spills: boolean;
    /**
     * The result for ranges, each row by row; one value is a range of one cell, and an argument that is left out is undefined.
     *
     * In ranges, text, blanks and booleans are passed over. A `CellError` in a range is the result. Nothing is thrown for bad input: text
     * where a number is needed is `#VALUE!`, an impossible number `#NUM!`, no value `#DIV/0!` or `#N/A`, each with its message.
     */
    call(...ranges: (Matrix | undefined)[]): Scalar | Scalar[][];
}
/** All spreadsheet functions, in the order of their topics: surveys, shares, retention, value, revenue, customers, programmes. */
declare const functions: readonly SpreadsheetFunction[];

export { functionTexts, functions, isCellError };
export type { ArgumentName, CellError, FunctionArgument, FunctionLocale, FunctionName, FunctionTexts, Matrix, NameLocale, Scalar, SpreadsheetFunction };
