// Signatures: the spreadsheet functions by their English names, and what each argument is. The texts are typed by them.

/** What an argument is: a number, a day or a word in one cell, or a range. A question mark: it may be left out. */
export type Kind = "number" | "number?" | "count?" | "date" | "date?" | "word?" | "numbers" | "dates" | "column";

export const signatures = {
  NPS: { answers: "numbers", passives: "count?", detractors: "count?" },
  "NPS.LOW": { answers: "numbers", level: "number?" },
  "NPS.HIGH": { answers: "numbers", level: "number?" },
  "NPS.PVALUE": { answersBefore: "numbers", answersAfter: "numbers" },
  "NPS.SAMPLE": { points: "number", level: "number?", variance: "number?" },
  CSAT: { answers: "numbers", highest: "number?", lowest: "number?" },
  CES: { answers: "numbers", highest: "number?", lowest: "number?" },
  "SHARE.LOW": { part: "number", whole: "number", level: "number?" },
  "SHARE.HIGH": { part: "number", whole: "number", level: "number?" },
  "SHARE.PVALUE": { part: "number", whole: "number", otherPart: "number", otherWhole: "number" },
  "SHARE.SAMPLE": { margin: "number", level: "number?", share: "number?", population: "number?" },
  RETENTION: { start: "number", end: "number", new: "number?" },
  CHURN: { start: "number", lost: "number" },
  "CHURN.YEARLY": { monthlyChurn: "number" },
  "CHURN.MONTHLY": { yearlyChurn: "number" },
  LIFETIME: { churn: "number" },
  CLV: { orderValue: "number", frequency: "number", lifetime: "number", grossMargin: "number?" },
  "CLV.DISCOUNTED": { contribution: "number", retention: "number", discount: "number", growth: "number?" },
  AOV: { revenue: "number", orders: "number" },
  "REPEAT.RATE": { repeatCustomers: "number", customers: "number" },
  "LTV.CAC": { revenuePerCustomer: "number", grossMargin: "number", churn: "number", cac: "number" },
  PAYBACK: { revenuePerCustomer: "number", grossMargin: "number", cac: "number", churn: "number?" },
  "MRR.MOVES": {
    startMrr: "number",
    newMrr: "number",
    expansion: "number",
    reactivation: "number",
    contraction: "number",
    churned: "number",
  },
  NRR: { paidBefore: "column", paidAfter: "column" },
  GRR: { paidBefore: "column", paidAfter: "column" },
  COHORT: { customers: "column", dates: "column", periods: "number?", period: "word?", asOf: "date?" },
  "RFM.SEGMENT": { customers: "column", dates: "column", amounts: "column", asOf: "date?" },
  SURVIVAL: { durations: "column", left: "column", time: "number" },
  "POINTS.LIABILITY": { outstanding: "number", breakage: "number", costPerPoint: "number" },
  "PROGRAM.ROI": {
    members: "number",
    spendWith: "number",
    spendWithout: "number",
    grossMargin: "number",
    cost: "number",
  },
  OVERDUE: { dates: "dates", asOf: "date" },
} as const satisfies Record<string, Record<string, Kind>>;

/** The English name of a function. */
export type FunctionName = keyof typeof signatures;

/** An argument by its name in the code. Those of one name mean the same in every function. */
export type ArgumentName = { [F in FunctionName]: keyof (typeof signatures)[F] & string }[FunctionName];

/** The languages that functions have names in beside English. */
export type NameLocale = "da" | "nb" | "pl";

/**
 * What the functions are called elsewhere. Abbreviations of the trade stay. The English names are accepted everywhere, so that a
 * sheet made in one language opens in another.
 */
export const localizedNames: Record<FunctionName, Record<NameLocale, string>> = {
  NPS: { da: "NPS", nb: "NPS", pl: "NPS" },
  "NPS.LOW": { da: "NPS.NEDRE", nb: "NPS.NEDRE", pl: "NPS.DOLNA" },
  "NPS.HIGH": { da: "NPS.ØVRE", nb: "NPS.ØVRE", pl: "NPS.GÓRNA" },
  "NPS.PVALUE": { da: "NPS.PVÆRDI", nb: "NPS.PVERDI", pl: "NPS.WARTOŚĆ.P" },
  "NPS.SAMPLE": { da: "NPS.STIKPRØVE", nb: "NPS.UTVALG", pl: "NPS.PRÓBA" },
  CSAT: { da: "CSAT", nb: "CSAT", pl: "CSAT" },
  CES: { da: "CES", nb: "CES", pl: "CES" },
  "SHARE.LOW": { da: "ANDEL.NEDRE", nb: "ANDEL.NEDRE", pl: "ODSETEK.DOLNA" },
  "SHARE.HIGH": { da: "ANDEL.ØVRE", nb: "ANDEL.ØVRE", pl: "ODSETEK.GÓRNA" },
  "SHARE.PVALUE": { da: "ANDEL.PVÆRDI", nb: "ANDEL.PVERDI", pl: "ODSETEK.WARTOŚĆ.P" },
  "SHARE.SAMPLE": { da: "ANDEL.STIKPRØVE", nb: "ANDEL.UTVALG", pl: "ODSETEK.PRÓBA" },
  RETENTION: { da: "FASTHOLDELSE", nb: "KUNDEBEVARING", pl: "RETENCJA" },
  CHURN: { da: "CHURN", nb: "FRAFALL", pl: "ODEJŚCIA" },
  "CHURN.YEARLY": { da: "CHURN.ÅRLIG", nb: "FRAFALL.ÅRLIG", pl: "ODEJŚCIA.ROCZNE" },
  "CHURN.MONTHLY": { da: "CHURN.MÅNEDLIG", nb: "FRAFALL.MÅNEDLIG", pl: "ODEJŚCIA.MIESIĘCZNE" },
  LIFETIME: { da: "KUNDELEVETID", nb: "KUNDELEVETID", pl: "CZAS.ŻYCIA.KLIENTA" },
  CLV: { da: "CLV", nb: "CLV", pl: "CLV" },
  "CLV.DISCOUNTED": { da: "CLV.DISKONTERET", nb: "CLV.DISKONTERT", pl: "CLV.DYSKONT" },
  AOV: { da: "AOV", nb: "AOV", pl: "AOV" },
  "REPEAT.RATE": { da: "GENKØB", nb: "GJENKJØP", pl: "PONOWNE.ZAKUPY" },
  "LTV.CAC": { da: "LTV.CAC", nb: "LTV.CAC", pl: "LTV.CAC" },
  PAYBACK: { da: "TILBAGEBETALING", nb: "TILBAKEBETALING", pl: "OKRES.ZWROTU" },
  "MRR.MOVES": { da: "MRR.BEVÆGELSE", nb: "MRR.BEVEGELSE", pl: "MRR.ZMIANY" },
  NRR: { da: "NRR", nb: "NRR", pl: "NRR" },
  GRR: { da: "GRR", nb: "GRR", pl: "GRR" },
  COHORT: { da: "KOHORTE", nb: "KOHORT", pl: "KOHORTA" },
  "RFM.SEGMENT": { da: "RFM.SEGMENT", nb: "RFM.SEGMENT", pl: "RFM.SEGMENT" },
  SURVIVAL: { da: "OVERLEVELSE", nb: "OVERLEVELSE", pl: "PRZEŻYCIE" },
  "POINTS.LIABILITY": { da: "POINT.FORPLIGTELSE", nb: "POENG.FORPLIKTELSE", pl: "PUNKTY.ZOBOWIĄZANIE" },
  "PROGRAM.ROI": { da: "PROGRAM.ROI", nb: "PROGRAM.ROI", pl: "PROGRAM.ROI" },
  OVERDUE: { da: "FORSINKET", nb: "FORSINKET", pl: "SPÓŹNIENIE" },
};
