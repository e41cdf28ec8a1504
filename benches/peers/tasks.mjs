// The three tasks that every engine does, and the numbers by which their results are compared.
//
// summary: for every customer x (days with an order, less the first), t_x (days from the first to the last), T (days from the
//   first to 2023-12-31) and the mean amount of the days after the first, as typed columns.
// cohorts: distinct customers by month of the first order and months since, 24 × 24 from January 2022.
// nps: answers, Net Promoter Score and mean by segment, without those who gave no score.

export const AS_OF = "2023-12-31";
export const MONTHS = 24;
/** January 2022, in months of the calendar. */
export const FIRST_MONTH = 2022 * 12;

function sum(column) {
  let total = 0;
  for (let at = 0; at < column.length; at++) total += Number(column[at]);
  return total;
}

const checksums = {
  summary: ({ frequency, recency, age, value }) => ({
    customers: frequency.length,
    frequency: sum(frequency),
    recency: sum(recency),
    age: sum(age),
    value: sum(value),
  }),
  cohorts: (matrix) => ({
    cells: sum(matrix),
    weighted: sum(matrix.map((count, at) => Number(count) * (at + 1))),
    customers: sum(matrix.filter((_, at) => at % MONTHS === 0)),
  }),
  nps: (segments) => {
    const found = {};
    for (const { segment, n, nps, mean } of segments) {
      found[`${segment} n`] = Number(n);
      found[`${segment} nps`] = nps;
      found[`${segment} mean`] = mean;
    }
    return found;
  },
};

export const TASKS = Object.keys(checksums);

export function checksum(task, result) {
  return checksums[task](result);
}

/** Whether two checksums agree: exactly, but for the order in which amounts were added. */
export function agree(one, other) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Math.abs(one[name] - other[name]) <= 1e-9 * Math.abs(one[name]))
  );
}
