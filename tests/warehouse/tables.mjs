// Invented tables, the same for each seed: what the core reads as a file and an engine as a table.

/** Mulberry32: uniform numbers from 0 to 1. */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const FIRST = Date.UTC(2023, 0, 1) / 86_400_000;
const DAYS = 820;

/** A table: its columns with their types (text, date, number), and its rows; null is an empty cell. */
const table = (columns, rows) => ({ columns, rows });

/**
 * Orders of several lines, on several days, of two people with the same number, returned, cancelled, without an amount, a customer
 * or a day, of guests, with spaces around names.
 */
export function orders(count, seed) {
  const random = uniform(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const rows = [];
  let order = 1000;
  while (rows.length < count) {
    const customer = `c${Math.floor(random() ** 2 * count * 0.2)}`;
    const country = pick(["DK", "NO", "PL", "Åland", "it's", null]);
    const day = FIRST + Math.floor(random() * DAYS);
    const amount = () => Math.round(random() ** 3 * 40_000) / 100;
    const chance = random();
    const name = chance < 0.02 ? ` ${customer} ` : customer;
    if (chance < 0.75) rows.push([name, iso(day), amount(), null, country, "paid"]);
    else if (chance < 0.85) {
      order += 1;
      // The second line lies later, and may do so behind any as-of day.
      rows.push([customer, iso(day), amount() + 500, `${order}`, country, "paid"]);
      rows.push([customer, iso(day + 1 + Math.floor(random() * 3)), amount(), `${order}`, country, "paid"]);
    } else if (chance < 0.9)
      rows.push([customer, iso(day + 9), -amount() - 0.01, null, country, pick(["paid", "returned"])]);
    else if (chance < 0.92) rows.push([customer, iso(day), amount(), null, country, pick(["cancelled", "returned"])]);
    else if (chance < 0.93) rows.push([pick(["Guest", "0", null, " "]), iso(day), amount(), null, country, "paid"]);
    else if (chance < 0.94) rows.push([customer, iso(day), null, null, country, "paid"]);
    else if (chance < 0.95) rows.push([customer, null, amount(), null, country, "paid"]);
    else if (chance < 0.96) rows.push([customer, iso(day), 0, null, country, null]);
    else rows.push([`r${Math.floor(random() * count)}`, iso(day), -amount() - 1, null, country, "paid"]);
  }
  const columns = { customer: "text", day: "date", amount: "number", order_no: "text", country: "text", state: "text" };
  return table(columns, rows.slice(0, count));
}

/** Subscriptions that follow each other, overlap, pause and come back, run on, or end in the future. */
export function subscriptions(count, seed) {
  const random = uniform(seed);
  const rows = [];
  for (let customer = 0; rows.length < count; customer++) {
    let day = FIRST + Math.floor(random() * DAYS * 0.8);
    for (let spell = 0; spell < 1 + random() * 3 && rows.length < count; spell++) {
      const length = Math.floor(random() ** 2 * 400);
      const runs = random() < 0.25;
      const plan = random() < 0.5 ? "basic" : random() < 0.6 ? "plus" : null;
      const price = Math.round(random() * 30_000) / 100;
      rows.push([
        `s${customer}`,
        iso(day),
        runs ? null : random() < 0.02 ? "2999-12-31" : iso(day + length),
        price,
        plan,
      ]);
      if (runs) break;
      day += length + [0, 0, 1, 5, 40, -Math.min(length, 6)][Math.floor(random() * 6)];
    }
  }
  const columns = { customer: "text", started: "date", ended: "date", price: "number", plan: "text" };
  return table(columns, rows);
}

/** Answers from 0 to 10, and some that lie between two. */
export function answers(count, seed) {
  const random = uniform(seed);
  const columns = { score: "number", country: "text", day: "date" };
  const rows = Array.from({ length: count }, () => [
    random() < 0.01 ? 6.5 : Math.floor(random() ** 0.5 * 11),
    ["DK", "NO", null, "Kraków"][Math.floor(random() * 4)],
    iso(FIRST + Math.floor(random() * DAYS)),
  ]);
  return table(columns, rows);
}

/** The table as a file. */
export function csv({ columns, rows }) {
  const cell = (value) =>
    value === null ? "" : typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
  return `${Object.keys(columns).join(",")}\n${rows.map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
