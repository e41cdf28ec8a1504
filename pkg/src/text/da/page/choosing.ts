// Opening a file: drop, choose, paste or sample, and progress while it is read.

import { format } from "../../../format.js";
import type { choosing as English } from "../../en/page/choosing.js";
import { sampleCountry } from "../sample-country.js";
import { number, rows } from "./counting.js";

const megabytes = (value: number) => `${format(value, "points", { locale: "da" })} MB`;

export const choosing: typeof English = {
  title: "Analysér en fil",
  lead: "Brug en eksport fra din webshop, dit faktureringssystem, dit spørgeskemaværktøj eller din helpdesk. Én række pr. ordre, abonnement, svar, henvendelse eller kunde.",
  privacy: "Din browser læser filen på denne computer. Dine data bliver i denne fane.",
  drop: "Træk en fil hertil",
  formats:
    "Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller anden tekst med skilletegn, også som .gz eller .zip, JSON-poster, Parquet og Arrow. Flere filer med samme kolonner, f.eks. månedlige eksporter, læses som én.",
  choose: "Vælg en fil",
  paste: {
    label: "Eller indsæt rækker fra et regneark",
    hint: "Kopiér cellerne med kolonnenavne, og indsæt dem her eller hvor som helst på siden.",
    open: "Læs rækkerne",
    name: "Indsatte rækker",
  },
  samples: {
    shop: { use: "Prøv med en webshop", file: "webshop-eksempel.csv" },
    subscriptions: { use: "Prøv med abonnementer", file: "abonnementer-eksempel.csv" },
    country: sampleCountry,
  },
  sampleNote: "Eksemplerne er fiktive data, de samme hver gang.",
  several: (count: number, first: string, last: string) => `${number(count)} filer (${first} til ${last})`,
  stopped: "Annulleret. Filen er ikke læst færdig.",
  again: "Vælg en anden fil",
  correct: "Ret kolonnerne",
  cancel: "Annuller",
  reading: {
    title: (file: string) => `Læser ${file}`,
    label: "Fremdrift",
    progress: (done: string, all: string, count: number) => `${done} af ${all}, ${rows(count)}`,
    megabytes,
  },
  computing: (file: string) => `Analyserer ${file}`,
  failed: "Filen kan ikke læses",
};
