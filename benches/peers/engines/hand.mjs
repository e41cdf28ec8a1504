// What a good engineer writes by hand in an afternoon: a byte parser, an open-addressing table, no string for any row.

import { Columns, cohorts, grown, monthStarts, ofSegment, summary } from "./columns.mjs";

const [QUOTE, COMMA, MINUS, POINT, LINE_FEED, ZERO] = [34, 44, 45, 46, 10, 48];
const powers = Float64Array.from({ length: 20 }, (_, digits) => 10 ** digits);

/** Numbers texts in the order in which they come; the texts stay where they are in the file. */
class Names {
  constructor(bytes) {
    this.bytes = bytes;
    this.table = new Int32Array(1 << 16);
    this.hashes = new Int32Array(1 << 14);
    this.starts = new Int32Array(1 << 14);
    this.lengths = new Int32Array(1 << 14);
    this.count = 0;
  }

  number(start, end, hash) {
    const { bytes, table, hashes, starts, lengths } = this;
    const length = end - start;
    const mask = table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let taken = table[slot]; taken !== 0; taken = table[slot]) {
      const known = taken - 1;
      if (hashes[known] === hash && lengths[known] === length) {
        const other = starts[known];
        let at = 0;
        while (at < length && bytes[other + at] === bytes[start + at]) at++;
        if (at === length) return known;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(slot, start, length, hash);
  }
  add(slot, start, length, hash) {
    const number = this.count++;
    if (number === this.hashes.length) {
      for (const name of ["hashes", "starts", "lengths"]) this[name] = grown(this[name]);
    }
    this.hashes[number] = hash;
    this.starts[number] = start;
    this.lengths[number] = length;
    this.table[slot] = this.count;
    if (2 * this.count > this.table.length) this.rehash();
    return number;
  }

  rehash() {
    this.table = new Int32Array(2 * this.table.length);
    const mask = this.table.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = (this.hashes[number] ^ (this.hashes[number] >>> 15)) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = number + 1;
    }
  }
}

/** Where the quoted field that begins here ends: behind its closing quote. */
function closing(bytes, start) {
  let at = start + 1;
  for (;;) {
    while (at < bytes.length && bytes[at] !== QUOTE) at++;
    if (bytes[at + 1] !== QUOTE) return at + 1;
    at += 2;
  }
}

function skip(bytes, start, until) {
  let at = bytes[start] === QUOTE ? closing(bytes, start) : start;
  while (at < bytes.length && bytes[at] !== until) at++;
  return at + 1;
}

/** The order of the row that begins here, its columns as in the file; where the next one begins. */
function order(bytes, from, columns, names) {
  let at = from;
  let start = at;
  let hash = 0;
  let end;
  if (bytes[at] === QUOTE) {
    start++;
    end = closing(bytes, at) - 1;
    for (let byte = start; byte < end; byte++) hash = Math.imul(hash ^ bytes[byte], 0x01000193);
    at = end + 1;
  } else {
    for (let byte = bytes[at]; byte !== COMMA; byte = bytes[++at]) hash = Math.imul(hash ^ byte, 0x01000193);
    end = at;
  }
  const customer = names.number(start, end, hash);
  at++;

  let quoted = bytes[at] === QUOTE ? 1 : 0;
  at += quoted;
  const year = 1000 * bytes[at] + 100 * bytes[at + 1] + 10 * bytes[at + 2] + bytes[at + 3] - 1111 * ZERO;
  const month = 10 * bytes[at + 5] + bytes[at + 6] - 11 * ZERO;
  const day = monthStarts[(year - 1970) * 12 + month - 1] + 10 * bytes[at + 8] + bytes[at + 9] - 11 * ZERO - 1;
  at += 10 + quoted + 1;

  quoted = bytes[at] === QUOTE ? 1 : 0;
  at += quoted;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let amount = 0;
  let digit = bytes[at] - ZERO;
  for (; digit >= 0 && digit <= 9; digit = bytes[++at] - ZERO) amount = 10 * amount + digit;
  if (bytes[at] === POINT) {
    const point = at++;
    digit = bytes[at] - ZERO;
    for (; digit >= 0 && digit <= 9; digit = bytes[++at] - ZERO) amount = 10 * amount + digit;
    amount /= powers[at - point - 1];
  }
  columns.add(customer, day, negative ? -amount : amount);
  at += quoted + 1;
  return skip(bytes, at, LINE_FEED);
}

/** The orders of a file, and how many customers. A function for each row, because a loop of this length is compiled anew half a dozen times. */
export function read(bytes) {
  const columns = new Columns(Math.max(1 << 10, Math.ceil(bytes.length / 30)));
  const names = new Names(bytes);
  let at = skip(bytes, 0, LINE_FEED);
  while (at < bytes.length) at = order(bytes, at, columns, names);
  return [columns, names.count];
}

/** The answer of the row that begins here; where the next one begins. */
function answer(bytes, from, counts, names) {
  let at = skip(bytes, skip(bytes, from, COMMA), COMMA);
  const quoted = bytes[at] === QUOTE ? 1 : 0;
  at += quoted;
  let score = -1;
  for (let digit = bytes[at] - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at] - ZERO) {
    score = score < 0 ? digit : 10 * score + digit;
  }
  at += quoted + 1;
  const inQuotes = bytes[at] === QUOTE;
  const start = inQuotes ? at + 1 : at;
  at = skip(bytes, at, COMMA);
  const end = inQuotes ? at - 2 : at - 1;
  let hash = 0;
  for (let byte = start; byte < end; byte++) hash = Math.imul(hash ^ bytes[byte], 0x01000193);
  const segment = names.number(start, end, hash);
  if (segment === counts.length) counts.push(new Int32Array(11));
  if (score >= 0) counts[segment][score]++;
  return skip(bytes, at, LINE_FEED);
}

function nps(bytes) {
  const names = new Names(bytes);
  const counts = [];
  let at = skip(bytes, 0, LINE_FEED);
  while (at < bytes.length) at = answer(bytes, at, counts, names);
  const decoder = new TextDecoder();
  return counts.map((of, at) => {
    const start = names.starts[at];
    return ofSegment(decoder.decode(bytes.subarray(start, start + names.lengths[at])), of);
  });
}

export async function start() {
  return {
    takes: "bytes",
    summary: (bytes) => summary(...read(bytes)),
    cohorts: (bytes) => cohorts(...read(bytes)),
    nps,
  };
}
