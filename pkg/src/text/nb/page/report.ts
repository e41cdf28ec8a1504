// Data quality: what was read, what was left out and why, and what was assumed.

import type { Delimiter, SkipReason, StateMeaning } from "../../../wasm/types.js";
import type { report as English } from "../../en/page/report.js";
import { lines } from "../lines.js";
import { form, noun, number, rows, some } from "./counting.js";

const skipped: Record<SkipReason, (count: number) => string> = {
  "no-customer": (count: number) => `${rows(count)} uten kunde`,
  "no-date": (count: number) => `${rows(count)} uten dato`,
  "bad-date": (count: number) => `${rows(count)} med en dato som ikke kan leses`,
  "no-amount": (count: number) => `${rows(count)} uten beløp`,
  "bad-amount": (count: number) => `${rows(count)} med et beløp som ikke kan leses`,
  "total-row": (count: number) => some(count, { one: "sumrad", other: "sumrader" }),
  "no-answer": (count: number) => `${rows(count)} uten svar`,
  "bad-answer": (count: number) => `${rows(count)} med et svar utenfor skalaen eller med desimaler`,
  "end-before-start": (count: number) => `${rows(count)} med en sluttdato før starten`,
  "bad-duration": (count: number) => `${rows(count)} med en varighet som ikke kan leses`,
  "negative-amount": (count: number) => `${rows(count)} med et negativt beløp`,
  state: (count: number) => `${rows(count)} med en status som ikke teller`,
  "in-earlier-file": (count: number) => `${rows(count)} som allerede står i en tidligere fil`,
  "known-customer": (count: number) => `${rows(count)} for en kunde som allerede er med`,
  "no-end": (count: number) => `${rows(count)} med ukjent sluttdato`,
  "bad-interval": (count: number) => `${rows(count)} med et ukjent betalingsintervall`,
};

/** Whether the rows in a state count. */
const meanings: Record<StateMeaning, string> = {
  counts: "Ja",
  refunded: "Nei, tilbakebetalt",
  "left-out": "Nei",
  ended: "Ja, som avsluttet",
  asked: "Ikke ennå",
};

const delimiters: Record<Delimiter, string> = {
  ",": "komma",
  ";": "semikolon",
  "\t": "tabulator",
  "|": "loddrett strek",
  " ": "mellomrom",
};

export const report: typeof English = {
  title: "Datakvalitet",
  read: (count: number, used: number) => `${rows(count)} lest, ${number(used)} brukt.`,
  all: "Alle rader er brukt.",
  skipped: "Utelatt",
  reasons: skipped,
  worth: (amount: string) => `til sammen ${amount}`,
  lines,
  states: {
    title: (column: string) => `Etter «${column}»`,
    noWord: "tom",
    meaning: "Teller med?",
    meanings,
    rows: "Rader",
    amount: "Beløp",
    furtherLines: "Flere linjer i samme ordre har ikke egen status: de følger den første linjen i ordren.",
  },
  refunds: "Tilbakebetalinger",
  refunded: (count: number, amount: string, column?: string) =>
    column === undefined
      ? `${rows(count)} med et negativt beløp: ${amount} i tilbakebetalinger er trukket fra omsetningen.`
      : `${rows(count)} med en tilbakebetaling i «${column}» eller et negativt beløp: ${amount} er trukket fra omsetningen.`,
  noRefunds: "Det er ingen tilbakebetalinger.",
  refundOnly: (count: number) =>
    `${some(count, noun.customer)} har bare tilbakebetalinger og teller ikke som ${form(count, noun.customer)}.`,
  assumed: "Dette har vi antatt",
  ungrouped: (column: string) => `«${column}» har for mange ulike verdier til å dele kundene inn i grupper.`,
  careful: "Advarsler",
  encoding: (encoding: string, delimiter: string) => `Lest som ${encoding} med ${delimiter} som skilletegn.`,
  sheet: (sheet: string) => `Lest fra arket «${sheet}».`,
  delimiters,
};
