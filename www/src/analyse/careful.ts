// How careful saved tables are with customers: chosen once, for all views, until the page is left.

import type { Offer } from "./offer.js";

/** Groups of fewer customers can be hidden. */
export const LEAST = 5;

/** The key of pseudonyms: nobody can guess it, and it is gone with the page unless the reader keeps it. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export const careful = { hasPseudonyms: false, hidesSmall: false, key: newKey() };

/** The rows as they may leave the page. */
export async function carefulRows({ rows, names, counts }: Offer) {
  const { pseudonyms, suppressSmall } = await import("loyalkit/analysis");
  const all = await rows();
  const shown = careful.hidesSmall && counts !== undefined ? suppressSmall(all, counts, LEAST) : all;
  if (!careful.hasPseudonyms || names === undefined) return shown;
  const found = await pseudonyms(
    all.map((row) => String(row[names])),
    careful.key,
  );
  return shown.map((row) => ({ ...row, [names]: found.get(String(row[names])) ?? null }));
}
