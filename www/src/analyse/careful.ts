// How careful saved tables are with customers: chosen once, for all views, until the page is left.

import type { Offer } from "./offer.js";

/** Groups of fewer customers can be hidden. */
export const LEAST = 5;

/** The key of pseudonyms: nobody can guess it, and it is gone with the page unless the reader keeps it. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export const careful = { hasPseudonyms: false, hidesSmall: false, key: newKey() };

/** What to call each customer of a table; undefined while names may be shown. */
async function pseudonymsOf(rows: Awaited<ReturnType<Offer["rows"]>>, names: Offer["names"]) {
  if (!careful.hasPseudonyms || names === undefined) return undefined;
  const { pseudonyms } = await import("loyalkit/analysis");
  return pseudonyms(
    rows.map((row) => String(row[names])),
    careful.key,
  );
}

/** Calls customers otherwise in what is drawn beside a table, where names may not be shown. */
export async function carefulWords(drawn: Element, { rows, names }: Offer): Promise<void> {
  const found = await pseudonymsOf(careful.hasPseudonyms ? await rows() : [], names);
  if (!found) return;
  const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const pseudonym = found.get(text.nodeValue?.trim() ?? "");
    if (pseudonym !== undefined) text.nodeValue = pseudonym;
  }
}

/** The rows as they may leave the page. */
export async function carefulRows({ rows, names, counts }: Offer) {
  const { suppressSmall } = await import("loyalkit/analysis");
  const all = await rows();
  const shown = careful.hidesSmall && counts !== undefined ? suppressSmall(all, counts, LEAST) : all;
  const found = await pseudonymsOf(all, names);
  if (!found || names === undefined) return shown;
  return shown.map((row) => ({ ...row, [names]: found.get(String(row[names])) ?? null }));
}
