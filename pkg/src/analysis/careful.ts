// Exports that name nobody: pseudonyms for customers, and groups too small to be shown.

import type { CsvValue } from "../csv.js";
import { LoyaltyError } from "../error.js";

/** Letters and digits that nobody confuses: Crockford's base 32. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 10 letters are 50 bits: among a million names, two are alike in one of 2,000 cases, and then all take more. */
const LETTERS = 10;

function written(digest: Uint8Array, letters: number): string {
  let bits = 0n;
  for (const byte of digest) bits = (bits << 8n) | BigInt(byte);
  const all = Array.from({ length: Math.floor((digest.length * 8) / 5) }, (_, at) => {
    const shift = BigInt(digest.length * 8 - 5 * (at + 1));
    return ALPHABET[Number((bits >> shift) & 31n)];
  });
  return all.slice(0, letters).join("");
}

/**
 * A pseudonym for each name: the same for the same key, and without the key nobody can tell whose it is (HMAC with SHA-256, RFC 2104).
 * Keep the key to recognise customers in a later export; throw it away to make sure that nobody can.
 *
 * @throws LoyaltyError `missing-input` for an empty key
 * @example (await pseudonyms(["Ann"], "secret")).get("Ann") // ten letters and digits
 */
export async function pseudonyms(names: Iterable<string>, key: string): Promise<Map<string, string>> {
  if (key === "") throw new LoyaltyError({ code: "missing-input", params: { name: "key" } });
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const digests = new Map<string, Uint8Array>();
  for (const name of new Set(names))
    digests.set(name, new Uint8Array(await crypto.subtle.sign("HMAC", secret, encoder.encode(name))));
  for (let letters = LETTERS; ; letters += 5) {
    const found = new Map([...digests].map(([name, digest]) => [name, written(digest, letters)] as const));
    if (new Set(found.values()).size === found.size) return found;
  }
}

type Row = Readonly<Record<string, CsvValue>>;

/**
 * Rows about groups, without those of fewer than `least` members: their figures are empty and their count is `<5`. Where one group alone
 * would be hidden, or all that are hidden have fewer than `least` members together, the next smallest is too: otherwise a total would
 * give them away.
 *
 * @param count the column that counts a group's members
 * @example suppressSmall([{ Segment: "A", Customers: 3, NPS: 100 }], "Customers", 5) // [{ Segment: "A", Customers: "<5", NPS: null }]
 */
export function suppressSmall(rows: readonly Row[], count: string, least: number): Row[] {
  const sizes = rows.map((row) => (typeof row[count] === "number" ? row[count] : Number.POSITIVE_INFINITY));
  const small = new Set(sizes.flatMap((size, at) => (size > 0 && size < least ? [at] : [])));
  const others = sizes
    .flatMap((size, at) => (small.has(at) || size === 0 || !Number.isFinite(size) ? [] : [at]))
    .sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const hiddenMembers = () => [...small].reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
  while (small.size > 0 && (small.size === 1 || hiddenMembers() < least)) {
    const next = others.shift();
    if (next === undefined) break;
    small.add(next);
  }
  const hidden = (row: Row, at: number): Row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (name === count) return [name, (sizes[at] ?? 0) < least ? `<${least}` : "–"];
        return [name, typeof value === "number" ? null : value];
      }),
    );
  return rows.map((row, at) => (small.has(at) ? hidden(row, at) : row));
}
