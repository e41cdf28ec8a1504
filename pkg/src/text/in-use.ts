// Which languages there are, and which of them findings and numbers can be said in by now.

import type { Messages } from "./message.js";

/** The languages that there is a catalogue for: a folder here, and a line in `catalogue.ts`, for each. */
export const locales = ["en", "da", "nb", "pl"] as const;

/** One of these languages. */
export type Locale = (typeof locales)[number];

/** How a number stands with a unit that Intl has no word for. */
export interface Units {
  /** A difference of percents. */
  percentagePoints(number: string): string;
  /** From where on a large number is shortened on an axis: "98,6 t" for 98 600 reads as tonnes in Danish. */
  shortenedFrom: number;
}

/** What `describe` and `format` need of a catalogue. */
export interface Spoken {
  locale: Locale;
  messages: Messages;
  units: Units;
}

const inUse = new Map<string, Spoken>();

/** Has `describe` and `format` speak the language of a catalogue, such as `en` of `loyalkit/text/en`. */
export function use(catalogue: Spoken): void {
  inUse.set(catalogue.locale, catalogue);
}

/** The texts for a BCP 47 tag, if its language is in use. */
export const spokenIn = (tag: string): Spoken | undefined => inUse.get(tag.split("-")[0]?.toLowerCase() ?? "");
