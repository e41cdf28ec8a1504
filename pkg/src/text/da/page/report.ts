// Data quality: what was read, what was left out and why, and what was assumed.

import type { Delimiter, SkipReason, StateMeaning } from "../../../wasm/types.js";
import type { report as English } from "../../en/page/report.js";
import { lines } from "../lines.js";
import { form, noun, number, rows, some } from "./counting.js";

const skipped: Record<SkipReason, (count: number) => string> = {
  "no-customer": (count: number) => `${rows(count)} uden kunde`,
  "no-date": (count: number) => `${rows(count)} uden dato`,
  "bad-date": (count: number) => `${rows(count)} med en dato, der ikke kan læses`,
  "no-amount": (count: number) => `${rows(count)} uden beløb`,
  "bad-amount": (count: number) => `${rows(count)} med et beløb, der ikke kan læses`,
  "total-row": (count: number) => `${rows(count)}, der er ${form(count, { one: "en total", other: "totaler" })}`,
  "no-answer": (count: number) => `${rows(count)} uden svar`,
  "bad-answer": (count: number) => `${rows(count)} med et svar uden for skalaen eller med decimaler`,
  "end-before-start": (count: number) => `${rows(count)} med en slutdato før starten`,
  "bad-duration": (count: number) => `${rows(count)} med en varighed, der ikke kan læses`,
  "negative-amount": (count: number) => `${rows(count)} med et negativt beløb`,
  state: (count: number) => `${rows(count)} med en status, der ikke tæller`,
  "in-earlier-file": (count: number) => `${rows(count)}, der allerede står i en tidligere fil`,
  "known-customer": (count: number) => `${rows(count)} for en kunde, der allerede er med`,
  "no-end": (count: number) => `${rows(count)}, der sluttede på en ukendt dag`,
  "bad-interval": (count: number) => `${rows(count)} med et ukendt betalingsinterval`,
};

/** Whether the rows in a state count. */
const meanings: Record<StateMeaning, string> = {
  counts: "Ja",
  refunded: "Nej, tilbagebetalt",
  "left-out": "Nej",
  ended: "Ja, som afsluttet",
  asked: "Ikke endnu",
};

const delimiters: Record<Delimiter, string> = {
  ",": "komma",
  ";": "semikolon",
  "\t": "tabulator",
  "|": "lodret streg",
  " ": "mellemrum",
};

export const report: typeof English = {
  title: "Datakvalitet",
  read: (count: number, used: number) => `${rows(count)} læst, ${number(used)} brugt.`,
  all: "Alle rækker er brugt.",
  skipped: "Udeladt",
  reasons: skipped,
  worth: (amount: string) => `i alt ${amount}`,
  lines,
  states: {
    title: (column: string) => `Fordelt på ”${column}”`,
    noWord: "tom",
    meaning: "Tæller med?",
    meanings,
    rows: "Rækker",
    amount: "Beløb",
    furtherLines: "Flere linjer i samme ordre har ikke deres egen status: de følger ordrens første linje.",
  },
  refunds: "Tilbagebetalinger",
  refunded: (count: number, amount: string, column?: string) =>
    column === undefined
      ? `${rows(count)} med et negativt beløb: ${amount} i tilbagebetalinger er trukket fra omsætningen.`
      : `${rows(count)} med en tilbagebetaling i ”${column}” eller et negativt beløb: ${amount} er trukket fra omsætningen.`,
  noRefunds: "Der er ingen tilbagebetalinger.",
  refundOnly: (count: number) =>
    `${some(count, noun.customer)} har kun tilbagebetalinger og tæller ikke som ${form(count, noun.customer)}.`,
  assumed: "Det har vi antaget",
  ungrouped: (column: string) => `”${column}” har for mange forskellige værdier til at inddele kunderne i grupper.`,
  careful: "Vær opmærksom på",
  encoding: (encoding: string, delimiter: string) => `Læst som ${encoding} med ${delimiter} som skilletegn.`,
  sheet: (sheet: string) => `Læst fra arket ”${sheet}”.`,
  delimiters,
};
