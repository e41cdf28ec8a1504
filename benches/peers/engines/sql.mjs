// The three tasks in DuckDB's SQL, and its answers in the form of the others; the columns are given, nothing is detected.

import { AS_OF, FIRST_MONTH, MONTHS } from "../tasks.mjs";

function csv(columns) {
  return `read_csv('file.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = ${columns})`;
}

const orders = csv("{'customer_id': 'VARCHAR', 'date': 'DATE', 'amount': 'DOUBLE', 'segment': 'VARCHAR'}");
const surveys = csv(
  "{'respondent_id': 'VARCHAR', 'date': 'DATE', 'score': 'INTEGER', 'segment': 'VARCHAR', 'comment': 'VARCHAR'}",
);

export const queries = {
  summary: `
    WITH days AS (SELECT customer_id, date, sum(amount) AS amount FROM ${orders} GROUP BY ALL)
    SELECT (count(*) - 1)::INTEGER AS frequency, (max(date) - min(date))::INTEGER AS recency,
      (DATE '${AS_OF}' - min(date))::INTEGER AS age,
      (CASE WHEN count(*) > 1 THEN (sum(amount) - arg_min(amount, date)) / (count(*) - 1) ELSE 0 END)::DOUBLE AS value
    FROM days GROUP BY customer_id`,
  cohorts: `
    WITH active AS (SELECT DISTINCT customer_id, year(date) * 12 + month(date) - 1 AS month FROM ${orders}),
      born AS (SELECT customer_id, min(month) AS first FROM active GROUP BY customer_id)
    SELECT (first - ${FIRST_MONTH})::INTEGER AS cohort, (month - first)::INTEGER AS age, count(*)::INTEGER AS customers
    FROM active JOIN born USING (customer_id) GROUP BY ALL`,
  nps: `
    SELECT segment, count(score)::INTEGER AS n, avg(score) AS mean,
      100.0 * (count(*) FILTER (score >= 9) - count(*) FILTER (score <= 6)) / count(score) AS nps
    FROM ${surveys} GROUP BY segment`,
};

export const results = {
  summary(table) {
    const column = (name) => table.getChild(name).toArray();
    return { frequency: column("frequency"), recency: column("recency"), age: column("age"), value: column("value") };
  },
  cohorts(table) {
    const matrix = new Int32Array(MONTHS * MONTHS);
    for (const { cohort, age, customers } of table) matrix[cohort * MONTHS + age] = customers;
    return matrix;
  },
  nps: (table) => [...table].map(({ segment, n, nps, mean }) => ({ segment, n, nps, mean })),
};
