// Orders in typed columns, and what follows from them, in plain JavaScript: for engines that only read the file.

import { AS_OF, FIRST_MONTH, MONTHS } from "../tasks.mjs";

const DAY = 86_400_000;
/** Days from 1970 to the first of each month since. */
export const monthStarts = Int32Array.from({ length: 1200 }, (_, month) => Math.round(Date.UTC(1970, month, 1) / DAY));
const monthOf = new Int16Array(monthStarts[monthStarts.length - 1]);
for (let month = 0; month < monthStarts.length - 1; month++) {
  monthOf.fill(month, monthStarts[month], monthStarts[month + 1]);
}

export class Columns {
  constructor(capacity = 1 << 16) {
    this.customer = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.amount = new Float64Array(capacity);
    this.length = 0;
  }

  add(customer, day, amount) {
    if (this.length === this.day.length) this.grow();
    this.customer[this.length] = customer;
    this.day[this.length] = day;
    this.amount[this.length++] = amount;
  }

  grow() {
    for (const name of ["customer", "day", "amount"]) this[name] = grown(this[name]);
  }
}

export function grown(column) {
  const larger = new column.constructor(2 * column.length);
  larger.set(column);
  return larger;
}

/** The rows of each customer side by side, by day. */
function byCustomer({ customer, day, amount, length }, customers) {
  const starts = new Int32Array(customers + 1);
  for (let row = 0; row < length; row++) starts[customer[row] + 1]++;
  for (let at = 0; at < customers; at++) starts[at + 1] += starts[at];
  const next = starts.slice(0, customers);
  const days = new Int32Array(length);
  const amounts = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const at = next[customer[row]]++;
    days[at] = day[row];
    amounts[at] = amount[row];
  }
  for (let of = 0; of < customers; of++) {
    for (let at = starts[of] + 1; at < starts[of + 1]; at++) {
      const moving = days[at];
      if (days[at - 1] <= moving) continue;
      const worth = amounts[at];
      let to = at;
      for (; to > starts[of] && days[to - 1] > moving; to--) {
        days[to] = days[to - 1];
        amounts[to] = amounts[to - 1];
      }
      days[to] = moving;
      amounts[to] = worth;
    }
  }
  return { starts, days, amounts };
}

export function summary(columns, customers) {
  const { starts, days, amounts } = byCustomer(columns, customers);
  const asOf = Date.parse(AS_OF) / DAY;
  const [frequency, recency, age] = [0, 0, 0].map(() => new Int32Array(customers));
  const value = new Float64Array(customers);
  for (let of = 0; of < customers; of++) {
    const first = days[starts[of]];
    let last = first;
    let repeats = 0;
    let amount = 0;
    for (let at = starts[of]; at < starts[of + 1]; at++) {
      if (days[at] !== last) {
        repeats++;
        last = days[at];
      }
      if (last !== first) amount += amounts[at];
    }
    frequency[of] = repeats;
    recency[of] = last - first;
    age[of] = asOf - first;
    value[of] = repeats > 0 ? amount / repeats : 0;
  }
  return { frequency, recency, age, value };
}

export function cohorts(columns, customers) {
  const { starts, days } = byCustomer(columns, customers);
  const matrix = new Int32Array(MONTHS * MONTHS);
  const january = FIRST_MONTH - 1970 * 12;
  for (let of = 0; of < customers; of++) {
    const first = monthOf[days[starts[of]]];
    let last = -1;
    for (let at = starts[of]; at < starts[of + 1]; at++) {
      const month = monthOf[days[at]];
      if (month === last) continue;
      matrix[(first - january) * MONTHS + month - first]++;
      last = month;
    }
  }
  return matrix;
}

/** The answers of one segment, from how often each score was given. */
export function ofSegment(segment, counts) {
  let [n, total, promoters, detractors] = [0, 0, 0, 0];
  counts.forEach((count, score) => {
    n += count;
    total += count * score;
    if (score >= 9) promoters += count;
    else if (score <= 6) detractors += count;
  });
  return { segment, n, nps: (100 * (promoters - detractors)) / n, mean: total / n };
}
