// How a calculator is put on a site of one's own.

import type { embed as English } from "../../en/page/embed.js";

export const embed: typeof English = {
  title: "Indlejr på din side",
  lead: "Kopiér koden. Beregneren kører i de besøgendes browser og sender intet.",
  theme: "Farver",
  themes: { page: "Som din side", light: "Lys", dark: "Mørk" },
  compact: "Kompakt: kun tal, svar og figur",
  preview: "Eksempel",
  tag: "Der, hvor den skal stå",
  bundler: "Hent den med en bundler (npm i loyalkit)",
  plain: "Eller uden bundler",
  plainNote: (from: string, to: string) => `Kopiér først mappen ${from} fra npm-pakken til ${to} på din side.`,
  copy: "Kopiér",
  copied: "Kopieret.",
};
