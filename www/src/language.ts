// In which language the page speaks: the one place that picks it.

import { type Catalogue, catalogue, type Locale, locales } from "loyalkit/text";

const spoken = (tag: string): Locale | undefined =>
  locales.find((locale) => tag.toLowerCase().split("-")[0] === locale);

/** The reader's first language that there is a catalogue for. */
export const locale: Locale = navigator.languages.map(spoken).find((found) => found !== undefined) ?? "en";

/** All that the page says, in that language. It is there once `ready` has resolved, before which no view is loaded. */
export let text: Catalogue;

/** Loads the reader's catalogue. */
export async function ready(): Promise<void> {
  text = await catalogue(locale);
  document.documentElement.lang = locale;
  document.querySelector("meta[name=description]")?.setAttribute("content", text.page.description);
}
