// What is assumed of a file, for its report and for `describe`.

import type { Assumption, DateBasis, DateOrder, DecimalMark, Period } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { form, number, rows, some } from "./page/counting.js";
import { encodings } from "./page/encodings.js";

/** The names of columns, the first of many. */
function named(columns: readonly string[]): string {
  const shown = columns.slice(0, 5).map((column) => `«${column}»`);
  const others = columns.length - shown.length;
  return new Intl.ListFormat("nb").format(
    others > 0 ? [...shown, some(others, { one: "annen", other: "andre" })] : shown,
  );
}

const marks: Record<DecimalMark, string> = { ".": "punktum", ",": "komma" };

const orders: Record<DateOrder, string> = {
  ymd: "år, måned, dag",
  dmy: "dag, måned, år",
  mdy: "måned, dag, år",
  "serial-1900": "Excels datotall (fra 1900)",
  "serial-1904": "Excels datotall (fra 1904)",
  unix: "Unix-tid",
};

/** Why a date format was assumed. */
const reasons: Record<DateBasis, string> = {
  majority: ", som de fleste av dem krever",
  "other-columns": ", som i de andre kolonnene",
  language: ", som er vanlig på språket i kolonnenavnene",
  default: ", selv om ingenting i filen sier det",
};

const per: Record<Period, string> = { day: "dag", week: "uke", month: "måned", quarter: "kvartal", year: "år" };

/** What may be corrected, in a sentence each. */
export const assumptions: Sentences<Assumption> = {
  "no-header": () => "Den første raden er data, ikke kolonnenavn.",
  "renamed-column": ({ from, to, position }) =>
    `Kolonne ${position} heter det samme som en annen («${from}»), så den har fått navnet «${to}».`,
  "decimal-mark": ({ column, mark }) => `Desimaltegnet i «${column}» er ${marks[mark]}.`,
  encoding: ({ encoding }) => `Filen passer med flere tegnkodinger. Den er lest som ${encodings[encoding]}.`,
  preamble: ({ count }) =>
    count === 1
      ? "Den første linjen er en tittel eller en innstilling, ikke data."
      : `De første ${number(count)} linjene med innhold er tittel, merknader eller en innstilling, ikke data.`,
  "header-rows": ({ count }) =>
    `Kolonnenavnene går over ${some(count, { one: "linje", other: "linjer" })}. Ingen av dem er lest som data.`,
  "repaired-letters": ({ count, example, repaired }) =>
    `Ødelagte bokstaver er rettet i ${rows(count)}: «${example}» er lest som «${repaired}».`,
  "date-order": ({ column, order, basis }) => `Datoene i «${column}» er skrevet som ${orders[order]}${reasons[basis]}.`,
  "serial-dates": ({ column }) =>
    `Tallene i «${column}» er lest som Excels datotall fra 1900. Gamle filer fra Excel for Mac teller fra 1904: datoene deres ville vært 1\u00a0462 dager senere.`,
  "unix-times": ({ column }) =>
    `Tallene i «${column}» er lest som Unix-tid (sekunder eller millisekunder siden 1970, i UTC).`,
  "first-of-month": ({ column, count }) =>
    `${some(count, { one: "måned", other: "måneder" })} uten dag i «${column}» er lest som den første i måneden.`,
  "missing-words": ({ column, count }) =>
    `${some(count, { one: "celle", other: "celler" })} i «${column}» med et ord som «N/A» eller «Vet ikke» er lest som ${form(count, { one: "tom", other: "tomme" })}.`,
  kroner: ({ column, currency }) => `«kr» i «${column}» er lest som ${currency} ut fra språket i kolonnenavnene.`,
  "unknown-kroner": ({ column }) =>
    `«kr» i «${column}» kan være danske, norske eller svenske kroner: filen sier det ikke.`,
  "types-of-first-rows": ({ rows: count, columns }) =>
    `Om ${named(columns)} er tekst eller tall, er avgjort ut fra ${count === 1 ? "den første raden" : `de første ${number(count)} radene`}.`,
  "day-in-time-zone": ({ column, timeZone }) =>
    `Dagene i «${column}» er i tidssonen ${timeZone}. Klokkeslett uten tidssone regnes som lokal tid der.`,
  "day-as-written": ({ column }) => `Dagene i «${column}» brukes slik de er skrevet, uten omregning av tidssoner.`,
  "exchange-rates": ({ column, currency }) =>
    `Beløp i «${column}» er regnet om til ${currency} med valutakursene dine; beløp uten valuta regnes som ${currency}.`,
  "negative-is-refund": () => "Negative beløp er tilbakebetalinger.",
  "refunds-left-out": () => "Negative beløp er tilbakebetalinger; omsetningen er salget før tilbakebetalinger.",
  "counted-by-account": ({ column }) =>
    `Kundene er virksomhetene i «${column}», uansett hvem i virksomheten som kjøper.`,
  "one-order-per-day": () => "Alt en kunde kjøper på én dag, teller som én ordre.",
  "repeated-total": ({ column, count, once }) =>
    once
      ? `«${column}» er beløpet for hele ordren: ${some(count, { one: "linje til som gjentar det,", other: "linjer til som gjentar det," })} er ikke lagt til.`
      : `«${column}» er beløpet for linjen, selv om ${some(count, { one: "linje", other: "linjer" })} gjentar beløpet fra ordrens første linje.`,
  "email-case": ({ count }) =>
    `Store bokstaver i e-postadresser har ingen betydning (${some(count, { one: "adresse", other: "adresser" })}).`,
  "guests-by-email": ({ column, count }) => `Kunder uten kundenummer kjennes igjen på «${column}» (${rows(count)}).`,
  "states-decide": ({ column }) => `«${column}» avgjør hvilke rader som teller.`,
  "refunds-come-off": ({ column }) => `«${column}» er trukket fra beløpet.`,
  "interval-of-row": ({ column }) => `«${column}» er betalingsintervallet for hver pris.`,
  "price-times-quantity": ({ amount, quantity }) => `Verdien av en linje er «${amount}» × «${quantity}».`,
  "end-day": ({ column, endIs }) =>
    endIs === "last-with"
      ? `«${column}» er den siste dagen med abonnementet.`
      : `«${column}» er den første dagen uten abonnementet.`,
  "amount-per": ({ column, per: period }) => `«${column}» er prisen per ${per[period]}.`,
  "far-end-is-none": ({ count }) =>
    `${some(count, { one: "sluttdato", other: "sluttdatoer" })} i 2099 eller senere er lest som «ingen sluttdato».`,
};
