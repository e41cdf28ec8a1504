// How a calculator is put on a site of one's own.

import type { embed as English } from "../../en/page/embed.js";

export const embed: typeof English = {
  title: "Bygg inn på siden din",
  lead: "Kopier koden. Kalkulatoren kjører i nettleseren til de besøkende og sender ingenting.",
  theme: "Farger",
  themes: { page: "Som siden din", light: "Lys", dark: "Mørk" },
  compact: "Kompakt: bare tall, svar og figur",
  preview: "Forhåndsvisning",
  tag: "Der den skal stå",
  bundler: "Hent den med en bundler (npm i loyalkit)",
  plain: "Eller uten bundler",
  plainNote: (from: string, to: string) => `Kopier først mappen ${from} fra npm-pakken til ${to} på siden din.`,
  copy: "Kopier",
  copied: "Kopiert.",
};
