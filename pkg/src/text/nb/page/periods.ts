// Periods in the forms that sentences need: their gender decides the words around them.

import type { Period } from "../../../wasm/types.js";

export const samePeriod: Record<Period, string> = {
  day: "samme dag",
  week: "samme uke",
  month: "samme måned",
  quarter: "samme kvartal",
  year: "samme år",
};

export const severalPeriods: Record<Period, string> = {
  day: "dager",
  week: "uker",
  month: "måneder",
  quarter: "kvartaler",
  year: "år",
};

export const nextPeriod: Record<Period, string> = {
  day: "dagen",
  week: "uken",
  month: "måneden",
  quarter: "kvartalet",
  year: "året",
};

export const firstPeriod: Record<Period, string> = {
  day: "den første dagen",
  week: "den første uken",
  month: "den første måneden",
  quarter: "det første kvartalet",
  year: "det første året",
};

export const thatPeriod: Record<Period, string> = {
  day: "den viste dagen",
  week: "den viste uken",
  month: "den viste måneden",
  quarter: "det viste kvartalet",
  year: "det viste året",
};

/** As in "per måned", and in "beste måned". */
export const onePeriod: Record<Period, string> = {
  day: "dag",
  week: "uke",
  month: "måned",
  quarter: "kvartal",
  year: "år",
};
