// What is assumed of a file, for its report and for `describe`.

import type { Assumption, DateBasis, DateOrder, DecimalMark, Period } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { form, number, rows, some } from "./page/counting.js";
import { encodings } from "./page/encodings.js";

/** The names of columns, the first of many. */
function named(columns: readonly string[]): string {
  const shown = columns.slice(0, 5).map((column) => `”${column}”`);
  const others = columns.length - shown.length;
  return new Intl.ListFormat("da").format(
    others > 0 ? [...shown, some(others, { one: "anden", other: "andre" })] : shown,
  );
}

const marks: Record<DecimalMark, string> = { ".": "punktum", ",": "komma" };

const orders: Record<DateOrder, string> = {
  ymd: "år, måned, dag",
  dmy: "dag, måned, år",
  mdy: "måned, dag, år",
  "serial-1900": "Excels datotal (fra 1900)",
  "serial-1904": "Excels datotal (fra 1904)",
  unix: "Unix-tid",
};

/** Why a date format was assumed. */
const reasons: Record<DateBasis, string> = {
  majority: ", som de fleste af dem kræver",
  "other-columns": ", som i de andre kolonner",
  language: ", som er normalt på kolonnenavnenes sprog",
  default: ", selv om intet i filen siger det",
};

const per: Record<Period, string> = { day: "dag", week: "uge", month: "måned", quarter: "kvartal", year: "år" };

/** What may be corrected, in a sentence each. */
export const assumptions: Sentences<Assumption> = {
  "no-header": () => "Den første række er data, ikke kolonnenavne.",
  "renamed-column": ({ from, to, position }) =>
    `Kolonne ${position} hedder det samme som en anden (”${from}”), så den har fået navnet ”${to}”.`,
  "decimal-mark": ({ column, mark }) => `Decimaltegnet i ”${column}” er ${marks[mark]}.`,
  encoding: ({ encoding }) => `Filen passer til flere tegnkodninger. Den er læst som ${encodings[encoding]}.`,
  preamble: ({ count }) =>
    count === 1
      ? "Den første linje er en titel eller en indstilling, ikke data."
      : `De første ${number(count)} linjer med indhold er titel, noter eller en indstilling, ikke data.`,
  "header-rows": ({ count }) =>
    `Kolonnenavnene fylder ${some(count, { one: "linje", other: "linjer" })}. Ingen af dem er læst som data.`,
  "repaired-letters": ({ count, example, repaired }) =>
    `Ødelagte bogstaver er rettet i ${rows(count)}: ”${example}” er læst som ”${repaired}”.`,
  "date-order": ({ column, order, basis }) =>
    `Datoerne i ”${column}” er skrevet som ${orders[order]}${reasons[basis]}.`,
  "serial-dates": ({ column }) =>
    `Tallene i ”${column}” er læst som Excels datotal fra 1900. Gamle filer fra Excel til Mac tæller fra 1904: deres datoer ville være 1.462 dage senere.`,
  "unix-times": ({ column }) =>
    `Tallene i ”${column}” er læst som Unix-tid (sekunder eller millisekunder siden 1970, i UTC).`,
  "first-of-month": ({ column, count }) =>
    `${some(count, { one: "måned", other: "måneder" })} uden dag i ”${column}” er læst som den første i måneden.`,
  "missing-words": ({ column, count }) =>
    `${some(count, { one: "celle", other: "celler" })} i ”${column}” med et ord som ”N/A” eller ”Ved ikke” er læst som ${form(count, { one: "tom", other: "tomme" })}.`,
  kroner: ({ column, currency }) => `”kr” i ”${column}” er læst som ${currency} ud fra kolonnenavnenes sprog.`,
  "unknown-kroner": ({ column }) =>
    `”kr” i ”${column}” kan være danske, norske eller svenske kroner: det fremgår ikke af filen.`,
  "types-of-first-rows": ({ rows: count, columns }) =>
    `Om ${named(columns)} er tekst eller tal, er afgjort ud fra ${count === 1 ? "den første række" : `de første ${rows(count)}`}.`,
  "day-in-time-zone": ({ column, timeZone }) =>
    `Dagene i ”${column}” er i tidszonen ${timeZone}. Tidspunkter uden tidszone regnes for lokale dér.`,
  "day-as-written": ({ column }) => `Dagene i ”${column}” bruges, som de er skrevet, uden omregning af tidszoner.`,
  "exchange-rates": ({ column, currency }) =>
    `Beløb i ”${column}” er omregnet til ${currency} med dine valutakurser; beløb uden valuta regnes for ${currency}.`,
  "negative-is-refund": () => "Negative beløb er tilbagebetalinger.",
  "refunds-left-out": () => "Negative beløb er tilbagebetalinger; omsætningen er salget før tilbagebetalinger.",
  "counted-by-account": ({ column }) =>
    `Kunderne er virksomhederne i ”${column}”, uanset hvem i virksomheden der køber.`,
  "one-order-per-day": () => "Alt, hvad en kunde køber på én dag, tæller som én ordre.",
  "repeated-total": ({ column, count, once }) =>
    once
      ? `”${column}” er ordrens samlede beløb: ${some(count, { one: "linje mere, der gentager det,", other: "linjer mere, der gentager det," })} er ikke lagt til.`
      : `”${column}” er linjens beløb, selv om ${some(count, { one: "linje", other: "linjer" })} gentager beløbet fra ordrens første linje.`,
  "email-case": ({ count }) =>
    `Store bogstaver i e-mailadresser har ingen betydning (${some(count, { one: "adresse", other: "adresser" })}).`,
  "guests-by-email": ({ column, count }) => `Kunder uden kundenummer kendes på ”${column}” (${rows(count)}).`,
  "states-decide": ({ column }) => `”${column}” afgør, hvilke rækker der tæller.`,
  "refunds-come-off": ({ column }) => `”${column}” er trukket fra beløbet.`,
  "interval-of-row": ({ column }) => `”${column}” er betalingsintervallet for hver pris.`,
  "price-times-quantity": ({ amount, quantity }) => `Værdien af en linje er ”${amount}” × ”${quantity}”.`,
  "end-day": ({ column, endIs }) =>
    endIs === "last-with"
      ? `”${column}” er abonnementets sidste dag.`
      : `”${column}” er den første dag uden abonnementet.`,
  "amount-per": ({ column, per: period }) => `”${column}” er prisen pr. ${per[period]}.`,
  "far-end-is-none": ({ count }) =>
    `${some(count, { one: "slutdato", other: "slutdatoer" })} i 2099 eller senere er læst som ”ingen slutdato”.`,
};
