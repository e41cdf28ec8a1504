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
  delimiter: { ",": "Komma", ";": "Semikolon", "\t": "Tabulator", "|": "Lodret streg", " ": "Mellemrum" },
  header: { true: "Kolonnenavne", false: "Data" },
  decimal: { ".": "Punktum: 1.5", ",": "Komma: 1,5" },
  dateOrder: {
    ymd: "År, måned, dag",
    dmy: "Dag, måned, år",
    mdy: "Måned, dag, år",
    "serial-1900": "Excels datotal (fra 1900)",
    "serial-1904": "Excels datotal (fra 1904)",
    unix: "Unix-tid",
  },
};

export const decisions: typeof English = {
  title: "Sådan er filen læst",
  lead: "Vi har fundet disse indstillinger. Er en af dem forkert, så ret den, og filen læses igen.",
  labels: {
    encoding: "Tegnkodning",
    delimiter: "Skilletegn",
    header: "Første række",
    decimal: "Decimaltegn",
    dateOrder: "Datoformat",
  },
  options,
  timeZone: {
    label: "Tidszone",
    asWritten: "Som skrevet",
    of: (place: string) => (place === "UTC" ? "I UTC" : `I ${place.replaceAll("_", " ")}`),
    hint: "Tidspunkterne har en forskydning fra UTC. Tidszonen afgør, hvilken dag en ordre sent om aftenen hører til.",
  },
  repair: "Ret ødelagte bogstaver",
  noneFound: "Ingen fundet",
  ofColumn: (column: string, value: string) =>
    `”${column}”: ${value.startsWith("Excel") ? value : value.charAt(0).toLowerCase() + value.slice(1)}`,
  yours: "Dit valg.",
  back: "Fortryd",
  files: (names: readonly { name: string; rows: number; firstLine: number }[]) =>
    `Filerne læses som én tabel i denne rækkefølge: ${names.map(({ name, rows: count, firstLine }) => `${name} (${rows(count)}, fra linje ${number(firstLine)})`).join(", ")}. Linjenumrene fortsætter fra fil til fil.`,
  rows: (count: string) => `${count} ${count === "1" ? noun.row.one : noun.row.other} med data.`,
  preamble: (count: number) =>
    `${some(count, { one: "linje", other: "linjer" })} over kolonnenavnene er titel, noter eller en indstilling og er sprunget over.`,
  totals: (count: number, list: readonly number[]) =>
    `${count === 1 ? "1 række er en total" : `${rows(count)} er totaler`} og er udeladt (${lines(list, count)}).`,
  yearFirst: "Datoerne er skrevet med året først.",
  currency: (column: string, currency: string) => `”${column}” er i ${currency}.`,
};
