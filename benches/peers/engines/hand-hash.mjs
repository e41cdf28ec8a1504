// What a strong engineer writes by hand in JavaScript, for any order of rows: a byte parser, an open-addressing table, no string for any
// row. Bytes are numbers here, because names for them cost a tenth: 34 quote, 44 comma, 45 minus, 46 point, 10 line feed, 48 zero.

import { Columns, cohorts, grown, monthStarts, ofSegment, summary } from "./columns.mjs";

const powers = Float64Array.from({ length: 20 }, (_, digits) => 10 ** digits);

/** Numbers texts in the order in which they come; the texts stay where they are in the file. */
class Names {
  constructor(bytes) {
    this.bytes = bytes;
    this.table = new Int32Array(1 << 16);
    this.hashes = new Int32Array(1 << 15);
    this.starts = new Int32Array(1 << 15);
    this.lengths = new Int32Array(1 << 15);
    this.count = 0;
  }

  /** One long function, so that the engine does not draw it into its callers: each time it is compiled anew they would be too. */
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
    const number = this.count++;
    if (number === hashes.length) {
      this.hashes = grown(hashes);
      this.starts = grown(starts);
      this.lengths = grown(lengths);
    }
    this.hashes[number] = hash;
    this.starts[number] = start;
    this.lengths[number] = length;
    table[slot] = this.count;
    if (2 * this.count > table.length) {
      const larger = new Int32Array(2 * table.length);
      const mask = larger.length - 1;
      for (let at = 0; at < this.count; at++) {
        let slot = (this.hashes[at] ^ (this.hashes[at] >>> 15)) & mask;
        while (larger[slot] !== 0) slot = (slot + 1) & mask;
        larger[slot] = at + 1;
      }
      this.table = larger;
    }
    return number;
  }
}

/** Where the quoted field that begins here ends: behind its closing quote. */
function closing(bytes, start) {
  let at = start + 1;
  for (;;) {
    while (at < bytes.length && bytes[at] !== 34) at++;
    if (bytes[at + 1] !== 34) return at + 1;
    at += 2;
  }
}

/** The orders of a file, its columns in this order, and how many customers. */
export function read(bytes) {
  const columns = new Columns(Math.max(1 << 10, Math.ceil(bytes.length / 30)));
  const names = new Names(bytes);
  let { customer, day, amount } = columns;
  let row = 0;
  let at = bytes.indexOf(10) + 1;
  for (; at < bytes.length; row++) {
    if (row === customer.length) {
      columns.grow();
      ({ customer, day, amount } = columns);
    }
    let start = at;
    let end;
    let hash = 0;
    if (bytes[at] === 34) {
      start++;
      at = closing(bytes, at);
      end = at - 1;
      for (let byte = start; byte < end; byte++) hash = Math.imul(hash ^ bytes[byte], 0x01000193);
    } else {
      for (let byte = bytes[at]; byte !== 44; byte = bytes[++at]) hash = Math.imul(hash ^ byte, 0x01000193);
      end = at;
    }
    customer[row] = names.number(start, end, hash);
    at++;

    let quoted = bytes[at] === 34 ? 1 : 0;
    at += quoted;
    const year = 1000 * bytes[at] + 100 * bytes[at + 1] + 10 * bytes[at + 2] + bytes[at + 3] - 1111 * 48;
    const month = 10 * bytes[at + 5] + bytes[at + 6] - 11 * 48;
    day[row] = monthStarts[(year - 1970) * 12 + month - 1] + 10 * bytes[at + 8] + bytes[at + 9] - 11 * 48 - 1;
    at += 10 + quoted + 1;

    quoted = bytes[at] === 34 ? 1 : 0;
    at += quoted;
    const negative = bytes[at] === 45;
    if (negative) at++;
    let value = 0;
    let digit = bytes[at] - 48;
    for (; digit >= 0 && digit <= 9; digit = bytes[++at] - 48) value = 10 * value + digit;
    if (bytes[at] === 46) {
      const point = at++;
      digit = bytes[at] - 48;
      for (; digit >= 0 && digit <= 9; digit = bytes[++at] - 48) value = 10 * value + digit;
      value /= powers[at - point - 1];
    }
    amount[row] = negative ? -value : value;
    at += quoted + 1;
    if (bytes[at] === 34) at = closing(bytes, at);
    while (at < bytes.length && bytes[at] !== 10) at++;
    at++;
  }
  columns.length = row;
  return [columns, names.count];
}

function nps(bytes) {
  const names = new Names(bytes);
  let counts = new Int32Array(11 << 10);
  let at = bytes.indexOf(10) + 1;
  while (at < bytes.length) {
    if (bytes[at] === 34) at = closing(bytes, at);
    else while (bytes[at] !== 44) at++;
    at++;
    if (bytes[at] === 34) at = closing(bytes, at);
    else while (bytes[at] !== 44) at++;
    at++;
    const quoted = bytes[at] === 34 ? 1 : 0;
    at += quoted;
    let score = -1;
    let digit = bytes[at] - 48;
    if (digit >= 0 && digit <= 9) {
      score = digit;
      digit = bytes[++at] - 48;
      if (digit >= 0 && digit <= 9) {
        score = 10 * score + digit;
        at++;
      }
    }
    at += quoted + 1;
    let start = at;
    let end;
    let hash = 0;
    if (bytes[at] === 34) {
      start++;
      at = closing(bytes, at);
      end = at - 1;
      for (let byte = start; byte < end; byte++) hash = Math.imul(hash ^ bytes[byte], 0x01000193);
    } else {
      for (let byte = bytes[at]; byte !== 44; byte = bytes[++at]) hash = Math.imul(hash ^ byte, 0x01000193);
      end = at;
    }
    const segment = names.number(start, end, hash);
    if (11 * segment === counts.length) counts = grown(counts);
    if (score >= 0) counts[11 * segment + score]++;
    at++;
    if (bytes[at] === 34) at = closing(bytes, at);
    while (at < bytes.length && bytes[at] !== 10) at++;
    at++;
  }
  const decoder = new TextDecoder();
  return Array.from({ length: names.count }, (_, at) => {
    const start = names.starts[at];
    const segment = decoder.decode(bytes.subarray(start, start + names.lengths[at]));
    return ofSegment(segment, counts.subarray(11 * at, 11 * at + 11));
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
