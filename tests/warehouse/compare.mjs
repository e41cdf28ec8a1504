// Rows that an engine found beside those that the core expects: counts to the last digit, sums within 1e-9.

/** Columns whose values are sums of amounts. */
const SUMS = /^(revenue|monetary|repeat_spend|repeat_value|mean_value|nps|.*_mrr)$/;

const isBlank = (value) => value === null || value === undefined || value === "";

/** The differences, up to ten; rows are told apart by `keys`. Columns that only one side has are not compared. */
export function differences(found, expected, keys) {
  const all = [];
  const key = (row) => JSON.stringify(keys.map((name) => (isBlank(row[name]) ? "" : String(row[name]))));
  const known = new Map(found.map((row) => [key(row), row]));
  if (known.size !== found.length) all.push(`${found.length - known.size} rows twice`);
  if (found.length !== expected.length) all.push(`${found.length} rows instead of ${expected.length}`);
  for (const row of expected) {
    const own = known.get(key(row));
    if (!own) {
      all.push(`no row ${key(row)}`);
      continue;
    }
    for (const [name, value] of Object.entries(row)) {
      if (!(name in own)) all.push(`no column ${name}`);
      else if (!same(name, own[name], value)) all.push(`${key(row)} ${name}: ${own[name]} instead of ${value}`);
    }
    if (all.length >= 10) break;
  }
  return all.slice(0, 10);
}

function same(name, found, value) {
  if (isBlank(value)) return isBlank(found);
  if (typeof value === "string") return String(found) === value;
  const number = Number(found);
  if (isBlank(found) || Number.isNaN(number)) return false;
  if (!SUMS.test(name)) return number === value;
  return Math.abs(number - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Rows of the query in the form of `expected`, where the core has its own. */
export const likeTheCore = {
  survivalTable(rows) {
    const byDuration = new Map();
    for (const row of rows) {
      const key = `${row.segment ?? ""}|${row.duration_days}`;
      const known = byDuration.get(key) ?? { ...row, left: 0 };
      known.left += Number(row.has_left) === 1 ? Number(row.customers) : 0;
      byDuration.set(key, known);
    }
    return [...byDuration.values()].filter(({ left }) => left > 0);
  },
  surveyCounts: (rows) =>
    rows
      .filter(({ answers }) => Number(answers) > 0)
      .map((row) => ({
        ...row,
        nps: (100 * (Number(row.promoters) - Number(row.detractors))) / Number(row.answers),
      })),
};

/** By query: which columns tell rows apart. */
export const KEYS = {
  customerSummary: ["customer"],
  compressedSummary: ["frequency", "recency_days", "age_days"],
  rfmInputs: ["customer"],
  cohortMatrix: ["cohort", "age"],
  survivalTable: ["segment", "duration_days"],
  mrrBridge: ["period_start"],
  surveyCounts: ["segment", "period_start"],
  rowsLeftOut: ["reason"],
};
