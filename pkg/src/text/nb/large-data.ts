// The page about large data: a query for the warehouse, what to do with it, and its result dropped back.

import type { LargeDataText } from "../en/large-data.js";
import { some } from "./page/counting.js";

export const largeData: LargeDataText = {
  lead: "For mange rader for en nettleser? Kjør én spørring i datavarehuset, og åpne det lille resultatet her.",
  privacy: "Spørringen lages i denne fanen. Ingenting sendes, verken navn eller data.",
  ask: "Hva vil du vite?",
  of: "Tabellen inneholder",
  table: {
    title: "Tabellen din",
    dialect: "Datavarehus",
    name: "Tabell",
    nameHint: "Med skjemaet, f.eks. shop.orders",
    hint: "Skriv kolonnenavnene slik de er i datavarehuset.",
    optional: "valgfritt",
    more: "Flere kolonner og innstillinger",
  },
  query: {
    title: "Spørringen",
    copy: "Kopier",
    copied: "Kopiert.",
    notCopied: "Nettleseren tillater ikke kopiering. Merk teksten, eller last den ned.",
    download: "Last ned",
    missing: (fields: string) => `Mangler ennå: ${fields}.`,
    lines: (count: number) => `${some(count, { one: "linje", other: "linjer" })}.`,
    code: "Spørring",
  },
  next: {
    title: "Deretter",
    steps: [
      "Kjør spørringen i datavarehuset. Den endrer ingenting der.",
      "Lagre resultatet som CSV, Parquet eller Arrow. De fleste spørreverktøy har en knapp for det.",
      "Dra filen hit. Du får de samme visningene som fra selve radene.",
    ],
    people: "Behandle resultatet som personopplysninger.",
    small: (least: string) => `Grupper på færre enn ${least} skjules allerede i datavarehuset.`,
    /** Of rows left out. */
    counts: "Kjør spørringen i datavarehuset, og les tallene der.",
    schedule:
      "Vil du kjøre alle spørringene jevnlig, kan du be datateamet om npx loyalkit sql dbt: den skriver dem som en dbt-pakke.",
  },
  drop: {
    title: "Dra resultatet hit",
    formats: "CSV, Parquet eller Arrow, slik datavarehuset lagrer det.",
    choose: "Velg en fil",
  },
};
