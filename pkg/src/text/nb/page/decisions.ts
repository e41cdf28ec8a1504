// Import settings: how the file was read, and what the reader can change.

import type { DateOrder, DecimalMark, Delimiter, Encoding } from "../../../wasm/types.js";
import type { decisions as English } from "../../en/page/decisions.js";
import { lines } from "../lines.js";
import { noun, number, rows, some } from "./counting.js";
import { encodings } from "./encodings.js";

/** What each decision can be. */
const options: {
  encoding: Record<Encoding, string>;
  delimiter: Record<Delimiter, string>;
  header: Record<`${boolean}`, string>;
  decimal: Record<DecimalMark, string>;
  dateOrder: Record<DateOrder, string>;
} = {
  encoding: encodings,
  delimiter: { ",": "Komma", ";": "Semikolon", "\t": "Tabulator", "|": "Loddrett strek", " ": "Mellomrom" },
  header: { true: "Kolonnenavn", false: "Data" },
  decimal: { ".": "Punktum: 1.5", ",": "Komma: 1,5" },
  dateOrder: {
    ymd: "År, måned, dag",
    dmy: "Dag, måned, år",
    mdy: "Måned, dag, år",
    "serial-1900": "Excels datotall (fra 1900)",
    "serial-1904": "Excels datotall (fra 1904)",
    unix: "Unix-tid",
  },
};

export const decisions: typeof English = {
  title: "Slik er filen lest",
  lead: "Vi har funnet disse innstillingene. Er noe feil, så rett det. Da leses filen på nytt.",
  labels: {
    encoding: "Tegnkoding",
    delimiter: "Skilletegn",
    header: "Første rad",
    decimal: "Desimaltegn",
    dateOrder: "Datoformat",
  },
  options,
  timeZone: {
    label: "Tidssone",
    asWritten: "Som skrevet",
    of: (place: string) => (place === "UTC" ? "I UTC" : `I ${place.replaceAll("_", " ")}`),
    hint: "Klokkeslettene er oppgitt med avvik fra UTC. Tidssonen avgjør hvilken dag en ordre sent på kvelden hører til.",
  },
  repair: "Rett ødelagte bokstaver",
  noneFound: "Ingen funnet",
  ofColumn: (column: string, value: string) =>
    `«${column}»: ${value.startsWith("Excel") ? value : value.charAt(0).toLowerCase() + value.slice(1)}`,
  yours: "Ditt valg.",
  back: "Angre",
  files: (names: readonly { name: string; rows: number; firstLine: number }[]) =>
    `Filene leses som én tabell i denne rekkefølgen: ${names.map(({ name, rows: count, firstLine }) => `${name} (${rows(count)}, fra linje ${number(firstLine)})`).join(", ")}. Linjenumrene fortsetter fra fil til fil.`,
  rows: (count: string) => `${count} ${count === "1" ? noun.row.one : noun.row.other} med data.`,
  preamble: (count: number) =>
    `${some(count, { one: "linje", other: "linjer" })} over kolonnenavnene er utelatt: tittel, merknader eller innstillinger.`,
  totals: (count: number, list: readonly number[]) =>
    `${some(count, { one: "sumrad", other: "sumrader" })} er utelatt (${lines(list, count)}).`,
  yearFirst: "Datoene er skrevet med året først.",
  currency: (column: string, currency: string) => `«${column}» er i ${currency}.`,
};
