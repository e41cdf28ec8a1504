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

/** `FUniver.newAPI(univer)`, with the facade of `@univerjs/sheets-formula`. */
interface UniverApi {
    getFormula(): object;
}
/**
 * Adds the functions to Univer, with their help in the language, for its function list and for the hints while typing. Univer starts its
 * formulas with the first workbook: create one before.
 *
 * In Danish, Norwegian and Polish each function is listed by its own name, and its English name is understood too. Univer shows the error
 * of a cell, without the sentence that says why.
 *
 * @param univerAPI `FUniver.newAPI(univer)`
 * @param texts the help, which also says the language of the names; default English
 * @returns takes the functions out again
 * @example
 * registerLoyalkit(FUniver.newAPI(univer), await functionTexts("da"));
 */
declare function registerLoyalkit(univerAPI: UniverApi, texts?: FunctionTexts): {
    dispose(): void;
};

export { registerLoyalkit };
export type { UniverApi };
