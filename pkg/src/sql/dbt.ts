// A dbt package: every query that a table's columns allow as a model, with descriptions and tests, so that a data team schedules them.

import { LoyaltyError } from "../error.js";
import { queries as texts } from "../text/en/queries.js";
import type { DialectName } from "./dialects.js";
import { identifier } from "./names.js";
import {
  QUERIES,
  QUERY_NAMES,
  type Query,
  type QueryAsked,
  type QueryName,
  queryOptionsOf,
  type ResultColumn,
  type RowKind,
  rowKindsOf,
  writeQuery,
} from "./queries.js";

/** Where models and tests lie in the package. */
const FOLDER = "loyalkit";

/**
 * A dbt package of all queries that the columns allow: the paths of its files, and what stands in each. `start` among the columns makes it one
 * of subscriptions, `score` one of survey answers, and `customer` with `date` one of orders.
 *
 * It holds `dbt_project.yml`; a model for each query, materialised as a table; `schema.yml` with the table as a source, every column's
 * description, and tests; and tests that sizes and sums of different models agree. Each option goes to the queries that know it.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name` (a table that dbt cannot name: letters, digits, spaces, `_`, `-` and `$` only)
 * @example dbtProject({ dialect: "duckdb", table: "shop.orders", columns: { customer: "customer_id", date: "ordered_at", amount: "total" } })["dbt_project.yml"]
 */
export function dbtProject(asked: QueryAsked): Record<string, string> {
  const rows: RowKind = asked.columns?.score ? "survey" : asked.columns?.start ? "subscriptions" : "orders";
  const source = sourceOf(asked, rows);
  const made = QUERY_NAMES.filter((name) => isAllowed(name, rows, asked));
  const project = `loyalkit_${rows}`;
  const files: Record<string, string> = {
    "dbt_project.yml": lines(
      `name: ${project}`,
      'version: "1.0.0"',
      "config-version: 2",
      // Since then, a test's arguments stand under a name of their own.
      'require-dbt-version: ">=1.10.6"',
      'model-paths: ["models"]',
      'test-paths: ["tests"]',
      "models:",
      `  ${project}:`,
      "    +materialized: table",
    ),
    [`models/${FOLDER}/schema.yml`]: schema(made, rows, asked, source),
  };
  for (const name of made) files[`models/${FOLDER}/${modelOf(name, rows)}.sql`] = model(name, rows, asked, source);
  for (const [name, query] of Object.entries(agreements(rows, asked, source))) {
    const models = Array.from(query.matchAll(/ref\('(\w+)'\)/g), ([, ref]) => ref);
    const isThere = models.every((ref) => made.some((one) => modelOf(one, rows) === ref));
    if (isThere) files[`tests/${FOLDER}/loyalkit_${rows}_${name}.sql`] = query;
  }
  return files;
}

/** The name of a model: several packages may stand in one project, and two kinds of tables have a survival table. */
const modelOf = (name: QueryName, rows: RowKind) =>
  `loyalkit_${rows}_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;

/** A text in YAML, which takes those of JSON. */
const quoted = (text: string) => JSON.stringify(text);

/** The table as dbt knows it. */
interface Source {
  yaml: string[];
  /** What stands in a query for the table. */
  call: string;
}

function sourceOf({ dialect, table }: QueryAsked, rows: RowKind): Source {
  // Writing a query refuses what is no table; here, what dbt would write without its quotes.
  const parts = typeof table === "string" ? table.split(".") : [...(table ?? [])];
  if (parts.length > 3 || parts.some((part) => !/^[\p{L}\p{N}_$ -]+$/u.test(part))) {
    const value = parts.join(".").slice(0, 80);
    throw new LoyaltyError({ code: "unusable-name", params: { name: "table", value, dialect: `${dialect} (dbt)` } });
  }
  const [name = "", schema, database] = [...parts].reverse();
  const isQuoted = (part: string | undefined) => part !== undefined && identifier(dialect, "table", part) !== part;
  const source = `loyalkit_${rows}`;
  return {
    call: `{{ source('${source}', 'rows') }}`,
    yaml: [
      `  - name: ${source}`,
      ...(database === undefined ? [] : [`    database: ${quoted(database)}`]),
      `    schema: ${schema === undefined ? '"{{ target.schema }}"' : quoted(schema)}`,
      "    quoting:",
      `      database: ${isQuoted(database)}`,
      `      schema: ${isQuoted(schema)}`,
      `      identifier: ${isQuoted(name)}`,
      "    tables:",
      "      - name: rows",
      `        identifier: ${quoted(name)}`,
      `        description: ${quoted(`${texts.rows[rows]}, as they are in the warehouse`)}`,
    ],
  };
}

/** Whether a query reads this kind of table, and all columns are there that it needs. */
function isAllowed(name: QueryName, rows: RowKind, { columns }: QueryAsked): boolean {
  // What every query needs is asked for by the first one.
  const { needs = [] }: Query = QUERIES[name];
  return rowKindsOf(name).includes(rows) && needs.every((column) => columns?.[column] !== undefined);
}

/** The options that a query knows. */
function valuesOf(name: QueryName, rows: RowKind, { values = {} }: QueryAsked): QueryAsked["values"] {
  const known: readonly string[] = queryOptionsOf(name, rows);
  return Object.fromEntries(Object.entries(values).filter(([option]) => known.includes(option)));
}

function model(name: QueryName, rows: RowKind, asked: QueryAsked, source: Source): string {
  const all = JSON.stringify(asked);
  let table = "loyalkit_table";
  // A name that nothing else has, so that it can be found again.
  while (all.includes(table)) table += "_";
  const query = writeQuery(name, { ...asked, table: [table], values: valuesOf(name, rows, asked) ?? {} });
  return escaped(query).replaceAll(identifier(asked.dialect as DialectName, "table", table), source.call);
}

/** What a name holds is none of Jinja's business. */
const escaped = (query: string) => query.replace(/\{(?=[{%#])/g, "{{ '{' }}");

/** The columns of a result, as they are with these columns and options. */
function resultsOf(name: QueryName, { columns, values = {} }: QueryAsked): [string, ResultColumn, string][] {
  const { results, ignores = [] }: Query = QUERIES[name];
  const { metric = "nps", scale = [0, 10] } = values;
  const isThere: Record<NonNullable<ResultColumn["with"]>, boolean> = {
    segment: columns.segment !== undefined && !ignores.includes("segment"),
    holdout: values.calibrationEnd !== undefined,
    days: columns.date !== undefined,
    nps: metric === "nps",
  };
  const described: Record<string, string> = texts.results[name];
  return Object.entries(results).flatMap(([column, about]): [string, ResultColumn, string][] => {
    if (about.with && !isThere[about.with]) return [];
    const description = described[column] ?? "";
    if (column !== "score") return [[column, about, description]];
    const [low = 0, high = 10] = scale;
    return Array.from({ length: high - low + 1 }, (_, at) => [`score_${low + at}`, about, description]);
  });
}

/** Columns that hold one of a few values. */
const ACCEPTED: Record<string, readonly (string | number)[]> = {
  has_left: [0, 1],
  is_open: [0, 1],
  period: ["day", "week", "month", "quarter", "year"],
  kind: ["classic", "unbounded", "bracket"],
  metric: ["nps", "csat"],
  reason: [
    "no-customer",
    "no-date",
    "no-amount",
    "negative-amount",
    "state",
    "currency",
    "end-before-start",
    "no-score",
    "counted",
  ],
};

/** The column that no two rows share, where one alone is enough. */
const KEYS: Partial<Record<QueryName, string>> = {
  customerSummary: "customer",
  rfmInputs: "customer",
  mrrBridge: "period_start",
  rowsLeftOut: "reason",
};

function schema(made: readonly QueryName[], rows: RowKind, asked: QueryAsked, source: Source): string {
  const withholds = (asked.values?.minimumCustomers ?? 1) > 1;
  const hasAmounts = asked.columns.amount !== undefined;
  const columnYaml = (name: QueryName, [column, about, description]: [string, ResultColumn, string]) => {
    const mayBeNull = about.mayBeEmpty || (about.isWithheld && withholds) || (about.ofAmounts && !hasAmounts);
    const accepted = ACCEPTED[column];
    const tests = [
      ...(mayBeNull ? [] : ["          - not_null"]),
      ...(KEYS[name] === column ? ["          - unique"] : []),
      ...(accepted
        ? [
            "          - accepted_values:",
            "              arguments:",
            `                values: [${accepted.map((value) => JSON.stringify(value)).join(", ")}]`,
            ...(typeof accepted[0] === "number" ? ["                quote: false"] : []),
          ]
        : []),
    ];
    return [
      `      - name: ${column}`,
      `        description: ${quoted(description)}`,
      ...(tests.length > 0 ? ["        data_tests:", ...tests] : []),
    ];
  };
  return lines(
    "version: 2",
    "sources:",
    ...source.yaml,
    "models:",
    ...made.flatMap((name) => [
      `  - name: ${modelOf(name, rows)}`,
      `    description: ${quoted(`${texts.list[name].question} ${texts.list[name].use}`)}`,
      "    columns:",
      ...resultsOf(name, asked).flatMap((column) => columnYaml(name, column)),
    ]),
  );
}

/** Queries that find a row where two models do not agree. */
function agreements(rows: RowKind, { columns, values = {} }: QueryAsked, source: Source): Record<string, string> {
  const ref = (name: QueryName) => `{{ ref('${modelOf(name, rows)}') }}`;
  const differ = (is: string, one: string, other: string) =>
    lines(
      `-- ${is}`,
      "SELECT one.figure, other.figure AS other_figure",
      `FROM (${one}) AS one`,
      `CROSS JOIN (${other}) AS other`,
      "WHERE one.figure <> other.figure",
    );
  const people = (where = "") => `SELECT COUNT(*) AS figure FROM ${ref("customerSummary")}${where}`;
  const all = rowKindsOf("rowsLeftOut").includes(rows) && {
    rows_add_up: differ(
      "every row of the table is counted, or left out for a reason",
      `SELECT COALESCE(SUM(row_count), 0) AS figure FROM ${ref("rowsLeftOut")}`,
      `SELECT COUNT(*) AS figure FROM ${source.call}`,
    ),
  };
  if (rows === "subscriptions")
    return {
      ...all,
      bridge_adds_up: lines(
        "-- what a period began with, and what came and went, is what it ended with",
        `SELECT * FROM ${ref("mrrBridge")}`,
        "WHERE ABS(start_mrr + new_mrr + expansion_mrr + reactivation_mrr - contraction_mrr - churned_mrr - end_mrr) > 0.01",
      ),
    };
  if (rows === "survey")
    return {
      answers_add_up: lines(
        "-- each answer is of a promoter, a passive or a detractor",
        `SELECT * FROM ${ref("surveyCounts")}`,
        (values.metric ?? "nps") === "nps"
          ? "WHERE promoters + passives + detractors <> answers"
          : `WHERE ${scoresOf(values.scale).join(" + ")} <> answers`,
      ),
    };
  return {
    ...all,
    histories_hold_all_customers: differ(
      "the compressed summary stands for every customer",
      `SELECT COALESCE(SUM(customers), 0) AS figure FROM ${ref("compressedSummary")}`,
      people(),
    ),
    spend_holds_all_repeat_customers: differ(
      "the spend summary stands for every customer who has bought again",
      `SELECT COALESCE(SUM(customers), 0) AS figure FROM ${ref("spendSummary")}`,
      people(" WHERE frequency > 0"),
    ),
    // With days held out the summary ends earlier than the cohorts.
    ...(values.calibrationEnd === undefined && {
      cohorts_hold_all_customers: differ(
        "each customer is in one cohort, or in the row of those withheld",
        `SELECT COALESCE(SUM(size), 0) AS figure FROM ${ref("cohortMatrix")} WHERE age = 0 OR cohort IS NULL`,
        people(),
      ),
      // Each row of a segment repeats those counted apart, and few of them are withheld.
      ...(columns.segment === undefined &&
        (values.minimumCustomers ?? 1) === 1 && {
          survival_holds_all_customers: differ(
            "each customer has a duration, bought once, or is too new",
            `SELECT COALESCE(SUM(customers) + MAX(one_time_customers) + MAX(too_new_customers), 0) AS figure FROM ${ref("survivalTable")}`,
            people(),
          ),
        }),
    }),
  };
}

const scoresOf = ([low = 0, high = 10]: readonly number[] = [0, 10]) =>
  Array.from({ length: high - low + 1 }, (_, at) => `score_${low + at}`);
