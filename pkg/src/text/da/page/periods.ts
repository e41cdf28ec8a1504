// Periods in the forms that sentences need: their gender decides the words around them.

import type { Period } from "../../../wasm/types.js";

export const samePeriod: Record<Period, string> = {
  day: "på samme dag",
  week: "i samme uge",
  month: "i samme måned",
  quarter: "i samme kvartal",
  year: "i samme år",
};

export const severalPeriods: Record<Period, string> = {
  day: "dage",
  week: "uger",
  month: "måneder",
  quarter: "kvartaler",
  year: "år",
};

export const nextPeriod: Record<Period, string> = {
  day: "dagen",
  week: "ugen",
  month: "måneden",
  quarter: "kvartalet",
  year: "året",
};

export const firstPeriod: Record<Period, string> = {
  day: "den første dag",
  week: "den første uge",
  month: "den første måned",
  quarter: "det første kvartal",
  year: "det første år",
};

export const thatPeriod: Record<Period, string> = {
  day: "den viste dag",
  week: "den viste uge",
  month: "den viste måned",
  quarter: "det viste kvartal",
  year: "det viste år",
};

/** As in "pr. måned", and in "bedste måned". */
export const onePeriod: Record<Period, string> = {
  day: "dag",
  week: "uge",
  month: "måned",
  quarter: "kvartal",
  year: "år",
};
