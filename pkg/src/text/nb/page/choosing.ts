// Opening a file: drop, choose, paste or sample, and progress while it is read.

import { format } from "../../../format.js";
import type { choosing as English } from "../../en/page/choosing.js";
import { sampleCountry } from "../sample-country.js";
import { number, rows } from "./counting.js";

const megabytes = (value: number) => `${format(value, "points", { locale: "nb" })} MB`;

export const choosing: typeof English = {
  title: "Analyser en fil",
  lead: "Bruk en eksport fra nettbutikken, faktureringssystemet, undersøkelsesverktøyet eller kundeservicesystemet. Én rad per ordre, abonnement, svar, henvendelse eller kunde.",
  privacy: "Nettleseren din leser filen på denne datamaskinen. Dataene dine blir i denne fanen.",
  drop: "Dra filen hit",
  formats:
    "Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller annen tekst med skilletegn, også som .gz eller .zip, JSON-poster, Parquet og Arrow. Flere filer med samme kolonner, f.eks. månedlige eksporter, leses som én.",
  choose: "Velg en fil",
  paste: {
    label: "Eller lim inn rader fra et regneark",
    hint: "Kopier cellene med kolonnenavn og lim dem inn her eller hvor som helst på siden.",
    open: "Les radene",
    name: "Innlimte rader",
  },
  samples: {
    shop: { use: "Prøv med en nettbutikk", file: "nettbutikk-eksempel.csv" },
    subscriptions: { use: "Prøv med abonnementer", file: "abonnementer-eksempel.csv" },
    country: sampleCountry,
  },
  sampleNote: "Eksemplene er oppdiktede data, de samme hver gang.",
  several: (count: number, first: string, last: string) => `${number(count)} filer (${first} til ${last})`,
  stopped: "Avbrutt. Filen ble ikke lest ferdig.",
  again: "Velg en annen fil",
  correct: "Endre kolonnene",
  cancel: "Avbryt",
  reading: {
    title: (file: string) => `Leser ${file}`,
    label: "Fremdrift",
    progress: (done: string, all: string, count: number) => `${done} av ${all}, ${rows(count)}`,
    megabytes,
  },
  computing: (file: string) => `Analyserer ${file}`,
  failed: "Filen kan ikke leses",
};
