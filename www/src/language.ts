// In which language the page speaks: the one place that picks it.

import type { Locale } from "loyalkit/text";
import { type Catalogue, en } from "loyalkit/text";

const catalogues: Record<Locale, Catalogue> = { en };

const spoken = (tag: string): Locale | undefined =>
  (Object.keys(catalogues) as Locale[]).find((locale) => tag.toLowerCase().split("-")[0] === locale);

/** The reader's first language that there is a catalogue for. */
export const locale: Locale = navigator.languages.map(spoken).find((found) => found !== undefined) ?? "en";

/** All that the page says, in that language. */
export const text: Catalogue = catalogues[locale];
