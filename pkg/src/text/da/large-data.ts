// The page about large data: a query for the warehouse, what to do with it, and its result dropped back.

import type { LargeDataText } from "../en/large-data.js";
import { number } from "./page/counting.js";

export const largeData: LargeDataText = {
  lead: "For mange rækker til en browser? Kør én forespørgsel i dit data warehouse, og åbn det lille resultat her.",
  privacy: "Forespørgslen skrives i denne fane. Intet sendes, hverken navne eller data.",
  ask: "Hvad vil du vide?",
  of: "Tabellen indeholder",
  table: {
    title: "Din tabel",
    dialect: "Data warehouse",
    name: "Tabel",
    nameHint: "Med dens skema, f.eks. shop.orders",
    hint: "Skriv kolonnernes navne, som de hedder i dit data warehouse.",
    optional: "valgfrit",
    more: "Flere kolonner og indstillinger",
  },
  query: {
    title: "Forespørgslen",
    copy: "Kopiér",
    copied: "Kopieret.",
    notCopied: "Din browser tillader ikke kopiering. Markér teksten, eller hent den.",
    download: "Hent",
    missing: (fields: string) => `Mangler endnu: ${fields}.`,
    lines: (count: number) => `${number(count)} ${count === 1 ? "linje" : "linjer"}.`,
    code: "Forespørgsel",
  },
  next: {
    title: "Derefter",
    steps: [
      "Kør forespørgslen i dit data warehouse. Den ændrer intet dér.",
      "Gem resultatet som CSV, Parquet eller Arrow. De fleste værktøjer til forespørgsler har en knap til det.",
      "Træk filen hertil. Du får de samme visninger som fra selve rækkerne.",
    ],
    people: "Behandl resultatet som personoplysninger.",
    small: (least: string) => `Grupper på færre end ${least} skjules allerede i dit data warehouse.`,
    /** Of rows left out. */
    counts: "Kør forespørgslen i dit data warehouse, og læs tallene dér.",
    schedule:
      "Vil du køre alle forespørgsler fast, så bed dit datateam om npx loyalkit sql dbt: den skriver dem som en dbt-pakke.",
  },
  drop: {
    title: "Træk resultatet hertil",
    formats: "CSV, Parquet eller Arrow, som dit data warehouse gemmer det.",
    choose: "Vælg en fil",
  },
};
