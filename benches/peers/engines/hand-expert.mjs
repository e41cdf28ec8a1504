// What a specialist in speed writes by hand, for one task and for rows by date: the customer's name as four words beside what is known of
// the customer, and rows in groups, so that the memory fetches the places of many customers at a time.

import { AS_OF } from "../tasks.mjs";
import { grown, monthStarts } from "./columns.mjs";

const [QUOTE, COMMA, MINUS, POINT, LINE_FEED, ZERO] = [34, 44, 45, 46, 10, 48];
const powers = Float64Array.from({ length: 20 }, (_, digits) => 10 ** digits);
/** The rows of a group. */
const GROUP = 512;

/** A customer is twelve words, three quarters of a line of the cache: four of the name, and these. The sum takes two, and is aligned. */
const [LENGTH, FIRST, LAST, REPEATS, SUM, START, HASH, WORDS] = [4, 5, 6, 7, 8, 10, 11, 12];

class Group {
  length = 0;
  names = new Int32Array(4 * GROUP);
  starts = new Int32Array(GROUP);
  lengths = new Int32Array(GROUP);
  hashes = new Int32Array(GROUP);
  days = new Int32Array(GROUP);
  amounts = new Float64Array(GROUP);
}

/** Customers by the hashes of their names. */
class Customers {
  count = 0;
  /** Of no use, but kept, so that the engine does not leave the fetching out. */
  fetched = 0;
  known = new Int32Array(WORDS << 15);
  sums = new Float64Array(this.known.buffer);
  /** Pairs of a hash and the number of a customer, counted from 1. */
  table = new Int32Array(2 << 16);

  add(slot, group, row) {
    const start = WORDS * this.count;
    if (start === this.known.length) {
      this.known = grown(this.known);
      this.sums = new Float64Array(this.known.buffer);
    }
    const { known, table } = this;
    for (let word = 0; word < 4; word++) known[start + word] = group.names[4 * row + word];
    known[start + LENGTH] = group.lengths[row];
    known[start + FIRST] = known[start + LAST] = group.days[row];
    known[start + START] = group.starts[row];
    known[start + HASH] = group.hashes[row];
    table[slot] = group.hashes[row];
    table[slot + 1] = ++this.count;
    if (4 * this.count > table.length) this.rehash();
  }

  rehash() {
    const { known } = this;
    const table = new Int32Array(2 * this.table.length);
    const mask = table.length - 2;
    for (let number = 1; number <= this.count; number++) {
      const hash = known[WORDS * (number - 1) + HASH];
      let slot = (2 * hash) & mask;
      while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
      table[slot] = hash;
      table[slot + 1] = number;
    }
    this.table = table;
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

/** A hash of a name; its first eight bytes and its last are its words, and with the length say all about one of up to sixteen. */
function name(bytes, view, start, length, names, at) {
  let [a, b, c, d] = [0, 0, 0, 0];
  const end = start + length;
  if (length >= 8) {
    a = view.getInt32(start, true);
    b = view.getInt32(start + 4, true);
    c = view.getInt32(end - 8, true);
    d = view.getInt32(end - 4, true);
  } else if (length >= 4) {
    a = view.getInt32(start, true);
    b = view.getInt32(end - 4, true);
  } else for (let byte = start; byte < end; byte++) a = (a << 8) | bytes[byte];
  names[at] = a;
  names[at + 1] = b;
  names[at + 2] = c;
  names[at + 3] = d;
  let hash = Math.imul(a ^ length, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x27d4eb2f);
  for (let byte = start + 8; byte < end - 8; byte++) hash = Math.imul(hash ^ bytes[byte], 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The rows that begin here, a group at most; where the next one begins. */
function parse(bytes, view, from, group) {
  const { names, starts, lengths, hashes, days, amounts } = group;
  let at = from;
  let row = 0;
  for (; row < GROUP && at < bytes.length; row++) {
    let quoted = bytes[at] === QUOTE ? 1 : 0;
    const start = at + quoted;
    if (quoted) at = closing(bytes, at) - 1;
    else while (bytes[at] !== COMMA) at++;
    starts[row] = start;
    lengths[row] = at - start;
    hashes[row] = name(bytes, view, start, at - start, names, 4 * row);
    at += quoted + 1;

    quoted = bytes[at] === QUOTE ? 1 : 0;
    at += quoted;
    const year = 1000 * bytes[at] + 100 * bytes[at + 1] + 10 * bytes[at + 2] + bytes[at + 3] - 1111 * ZERO;
    const month = 10 * bytes[at + 5] + bytes[at + 6] - 11 * ZERO;
    days[row] = monthStarts[(year - 1970) * 12 + month - 1] + 10 * bytes[at + 8] + bytes[at + 9] - 11 * ZERO - 1;
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
    amounts[row] = negative ? -amount : amount;
    at += quoted + 1;
    if (bytes[at] === QUOTE) at = closing(bytes, at);
    while (at < bytes.length && bytes[at] !== LINE_FEED) at++;
    at++;
  }
  group.length = row;
  return at;
}

/** Looks the places of all customers of a group up, of which none waits for another: they are in the cache when they are needed. */
function fetch({ hashes, length }, { known, table }) {
  const mask = table.length - 2;
  let seen = 0;
  for (let row = 0; row < length; row++) {
    const number = table[((2 * hashes[row]) & mask) + 1];
    if (number !== 0) seen ^= known[WORDS * (number - 1)];
  }
  return seen;
}

function sameMiddle(bytes, one, other, length) {
  for (let at = 8; at < length - 8; at++) if (bytes[one + at] !== bytes[other + at]) return false;
  return true;
}

function count(bytes, group, customers) {
  const { names, starts, lengths, hashes, days, amounts, length } = group;
  let { known, sums, table } = customers;
  for (let row = 0; row < length; row++) {
    const mask = table.length - 2;
    const hash = hashes[row];
    let slot = (2 * hash) & mask;
    for (;;) {
      const number = table[slot + 1];
      if (number === 0) {
        customers.add(slot, group, row);
        ({ known, sums, table } = customers);
        break;
      }
      const of = WORDS * (number - 1);
      const name = 4 * row;
      if (
        table[slot] === hash &&
        known[of] === names[name] &&
        known[of + 1] === names[name + 1] &&
        known[of + 2] === names[name + 2] &&
        known[of + 3] === names[name + 3] &&
        known[of + LENGTH] === lengths[row] &&
        (lengths[row] <= 16 || sameMiddle(bytes, known[of + START], starts[row], lengths[row]))
      ) {
        const day = days[row];
        if (day < known[of + LAST]) throw new Error("rows are not by date");
        if (day !== known[of + LAST]) {
          known[of + REPEATS]++;
          known[of + LAST] = day;
        }
        if (day !== known[of + FIRST]) sums[(of + SUM) >> 1] += amounts[row];
        break;
      }
      slot = (slot + 2) & mask;
    }
  }
}

function results({ count, known, sums }) {
  const asOf = Date.parse(AS_OF) / 86_400_000;
  const [frequency, recency, age] = [0, 0, 0].map(() => new Int32Array(count));
  const value = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const of = WORDS * at;
    const repeats = known[of + REPEATS];
    frequency[at] = repeats;
    recency[at] = known[of + LAST] - known[of + FIRST];
    age[at] = asOf - known[of + FIRST];
    value[at] = repeats > 0 ? sums[(of + SUM) >> 1] / repeats : 0;
  }
  return { frequency, recency, age, value };
}

function summary(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [group, customers] = [new Group(), new Customers()];
  let at = bytes.indexOf(LINE_FEED) + 1;
  while (at < bytes.length) {
    at = parse(bytes, view, at, group);
    customers.fetched ^= fetch(group, customers);
    count(bytes, group, customers);
  }
  return results(customers);
}

export async function start() {
  return { takes: "bytes", summary };
}
