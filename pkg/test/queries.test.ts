// The list of queries: each takes what the list says, and terminal and dbt package print what the functions write.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import * as sql from "../dist/sql.js"; // All of it is looked at.
import { queryTexts } from "../dist/text.js";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "loyalkit-queries-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "sql", ...args], {
    env: { PATH: process.env.PATH, LANG: "C.UTF-8" } as unknown as NodeJS.ProcessEnv,
    encoding: "utf8",
  });
  return { code: status, out: stdout, problems: stderr };
}

const { QUERIES, QUERY_NAMES, QUERY_OPTIONS, columnsOf, queryOptionsOf, rowKindsOf, writeQuery } = sql;

/** Every query of every kind of table that it reads. */
const EVERY = QUERY_NAMES.flatMap((name) => rowKindsOf(name).map((rows) => ({ name, rows })));

/** Columns named for what they are about; those of states and currencies need options, too. */
const columnsFor = (name: sql.QueryName, rows: sql.RowKind, which: (isNeeded: boolean) => boolean) =>
  Object.fromEntries(
    columnsOf(name, rows)
      .filter(({ isNeeded }) => which(isNeeded))
      .map(({ column }) => [column, `the ${column}`]),
  ) as sql.QueryAsked["columns"];

/** Without the columns that ask for an option which is not given. */
function withoutNeeds({ status, currency, ...others }: sql.QueryAsked["columns"], given: readonly string[]) {
  return {
    ...others,
    ...(status !== undefined && given.includes("count") && { status }),
    ...(currency !== undefined && given.includes("currencyCode") && { currency }),
  };
}

/** A value, another than the default, and what else it needs. */
const VALUES: Required<sql.QueryValues> = {
  asOf: "2025-06-30",
  timeZone: "Europe/Copenhagen",
  calibrationEnd: "2025-03-31",
  period: "quarter",
  kind: "bracket",
  brackets: [0, 1, 5],
  inactiveAfterDays: 91,
  reactivationAfterDays: 30,
  metric: "csat",
  scale: [1, 5],
  refunds: "leave-out",
  endIs: "last-with",
  amountPer: "year",
  count: ["paid"],
  refundState: ["refunded"],
  currencyCode: "DKK",
  roundDays: 7,
  minimumCustomers: 7,
};
const WITH: { [O in sql.QueryOptionName]?: sql.QueryOptionName[] } = {
  brackets: ["kind"],
  scale: ["metric"],
  metric: ["scale"],
  refundState: ["count"],
};

describe("the list", () => {
  it("has every function that writes a query", () => {
    const helpers = ["writeQuery", "dbtProject", "columnsOf", "queryOptionsOf", "rowKindsOf"];
    const functions = Object.entries(sql).filter(
      ([name, value]) => typeof value === "function" && !helpers.includes(name),
    );
    expect(Object.fromEntries(functions)).toEqual(
      Object.fromEntries(QUERY_NAMES.map((name) => [name, QUERIES[name].write])),
    );
  });

  it.each(EVERY)("$name of $rows needs the columns that it says, and no others", ({ name, rows }) => {
    const needed = columnsFor(name, rows, (isNeeded) => isNeeded);
    expect(writeQuery(name, { dialect: "duckdb", table: "t", columns: needed })).toContain('FROM "t"');
    for (const column of Object.keys(needed)) {
      const { [column as keyof typeof needed]: _, ...others } = needed;
      // Without the start of subscriptions they would be orders, which have a date.
      expect(() => writeQuery(name, { dialect: "duckdb", table: "t", columns: others })).toThrow(/is missing/);
    }
  });

  it.each(EVERY)("$name of $rows reads each of its columns", ({ name, rows }) => {
    const text = writeQuery(name, {
      dialect: "duckdb",
      table: "t",
      columns: columnsFor(name, rows, () => true),
      values: { ...(rows !== "survey" && { count: VALUES.count, currencyCode: "DKK" }) },
    });
    for (const { column } of columnsOf(name, rows)) expect(text).toContain(`"the ${column}"`);
  });

  it.each(EVERY)("$name of $rows writes another text for each of its options", ({ name, rows }) => {
    const asked = (given: sql.QueryOptionName[]) =>
      writeQuery(name, {
        dialect: "duckdb",
        table: "t",
        columns: withoutNeeds(
          columnsFor(name, rows, () => true),
          given,
        ),
        values: Object.fromEntries(given.map((option) => [option, VALUES[option]])),
      });
    for (const option of queryOptionsOf(name, rows)) {
      const besides = WITH[option] ?? [];
      // A metric has its scale with it.
      const before = option === "metric" || option === "scale" ? [] : besides;
      expect(asked([...before, option, ...besides.filter((one) => !before.includes(one))]), option).not.toBe(
        asked(before),
      );
    }
  });

  it("takes every choice of an option", () => {
    for (const { name, rows } of EVERY)
      for (const option of queryOptionsOf(name, rows)) {
        const kind: sql.QueryOptionKind = QUERY_OPTIONS[option];
        if (typeof kind !== "object" || !("choice" in kind)) continue;
        for (const choice of kind.choice) {
          const values = { [option]: choice, ...(choice === "csat" && { scale: [1, 5] }) } as sql.QueryValues;
          const columns = columnsFor(name, rows, (isNeeded) => isNeeded);
          expect(writeQuery(name, { dialect: "snowflake", table: "t", columns, values })).toContain("FROM t");
        }
      }
  });

  it("names the columns that results have", async () => {
    const { results } = await queryTexts("en");
    for (const { name, rows } of EVERY) {
      const text = writeQuery(name, {
        dialect: "duckdb",
        table: "t",
        columns: withoutNeeds(
          columnsFor(name, rows, () => true),
          [],
        ),
        values: queryOptionsOf(name, rows).includes("calibrationEnd") ? { calibrationEnd: "2025-01-01" } : {},
      });
      // What stands behind the last step.
      const answer = text.slice(text.lastIndexOf("\n)\n"));
      for (const column of Object.keys(results[name])) {
        const shown = column === "score" ? "score_10" : column;
        expect(answer, `${name}: ${shown}`).toMatch(new RegExp(`\\b${shown}\\b`));
      }
    }
  });
});

const ORDERS = ["--table", "shop.orders", "--customer", "customer_id", "--date", "ordered_at", "--amount", "total"];
const asOrders = {
  table: "shop.orders",
  columns: { customer: "customer_id", date: "ordered_at", amount: "total" },
} as const;

describe("loyalkit sql", () => {
  it("lists the queries, and prints one as its function writes it, by either name", () => {
    const { code, out } = run();
    expect(code).toBe(0);
    for (const name of ["compressed-summary", "spend-summary", "cohort-matrix", "mrr-bridge", "rows-left-out"])
      expect(out).toContain(`  ${name}`);
    const expected = sql.compressedSummary({ dialect: "spark", ...asOrders });
    for (const name of ["compressedSummary", "compressed-summary"])
      expect(run(name, "--dialect", "spark", ...ORDERS)).toEqual({ code: 0, out: expected, problems: "" });
  });

  it("passes options on", () => {
    const given =
      "--as-of 2025-06-30 --kind bracket --brackets 0,1,6 --period week --minimum-customers 5 --status state --count paid --count sent --refund-state back --currency cur --currency-code DKK";
    expect(run("cohort-matrix", "--dialect", "bigquery", ...ORDERS, ...given.split(" ")).out).toBe(
      sql.cohortMatrix({
        dialect: "bigquery",
        table: asOrders.table,
        columns: { ...asOrders.columns, status: "state", currency: "cur" },
        asOf: "2025-06-30",
        kind: "bracket",
        brackets: [0, 1, 6],
        period: "week",
        minimumCustomers: 5,
        states: { counts: ["paid", "sent"], refunded: ["back"] },
        currency: "DKK",
      }),
    );
  });

  it("takes a table with a start for one of subscriptions, and parts of a table that hold dots", () => {
    const args = ["--dialect", "duckdb", "--table", "a.b", "--table", "c", "--customer", "who", "--start", "begun"];
    expect(run("survival-table", ...args).out).toBe(
      sql.survivalTable({ dialect: "duckdb", table: ["a.b", "c"], columns: { customer: "who", start: "begun" } }),
    );
  });

  it("has help of each query, with its columns and options", () => {
    for (const name of QUERY_NAMES) {
      const { code, out } = run(name, "--help");
      expect(code).toBe(0);
      for (const rows of rowKindsOf(name)) {
        for (const { column } of columnsOf(name, rows)) expect(out).toContain(`--${column} COLUMN`);
        for (const option of queryOptionsOf(name, rows))
          expect(out).toContain(`--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} `);
      }
    }
  });

  const REFUSED: [string, RegExp][] = [
    ["compressed-summry", /Did you mean compressed-summary\?/],
    ["rfm-inputs --table o", /needs --dialect/],
    ["rfm-inputs --dialect mysql --table o", /--dialect cannot be “mysql”.*postgresql/],
    ["rfm-inputs --dialect duckdb --customer c", /needs --table/],
    ["rfm-inputs --dialect duckdb --table o --customer c --date d", /needs --amount/],
    ["survey-counts --dialect duckdb --table o --score s --metric csat", /needs --scale/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d --status s", /needs --count/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d --currency s", /needs --currency-code/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d --perod week", /--period\?/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d --end-is last-with", /no option --end-is/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d --as-of 2025-02-30", /--as-of: "2025-02-30"/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d --minimum-customers 2.5", /--minimum-customers/],
    ["cohort-matrix --dialect bigquery --table o --customer a`b --date d", /--customer cannot be "a`b" in bigquery/],
    ["cohort-matrix --dialect duckdb --table o --customer c --date d orders.csv", /orders\.csv.*reads no file/],
    ["dbt --dialect duckdb --table o --customer c --date d", /needs --out/],
  ];
  it.each(REFUSED)("refuses %s", (line, sentence) => {
    const { code, out, problems } = run(...line.split(" "));
    expect(problems).toMatch(sentence);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("a dbt package", () => {
  const modelsOf = (files: Record<string, string>) =>
    Object.keys(files)
      .filter((path) => path.startsWith("models/") && path.endsWith(".sql"))
      .map((path) => path.slice("models/loyalkit/loyalkit_".length, -4))
      .sort();

  it("has a model for each query that the columns allow", () => {
    const { amount: _, ...columns } = asOrders.columns;
    expect(modelsOf(sql.dbtProject({ dialect: "duckdb", table: "o", columns }))).toEqual(
      ["cohort_matrix", "compressed_summary", "customer_summary", "rows_left_out", "survival_table"].map(
        (name) => `orders_${name}`,
      ),
    );
    expect(modelsOf(sql.dbtProject({ dialect: "duckdb", ...asOrders }))).toHaveLength(7);
    const subscriptions = { customer: "c", start: "s", amount: "mrr" };
    expect(modelsOf(sql.dbtProject({ dialect: "duckdb", table: "s", columns: subscriptions }))).toEqual([
      "subscriptions_mrr_bridge",
      "subscriptions_rows_left_out",
      "subscriptions_survival_table",
    ]);
    expect(modelsOf(sql.dbtProject({ dialect: "duckdb", table: "s", columns: { score: "nps" } }))).toEqual([
      "survey_rows_left_out",
      "survey_survey_counts",
    ]);
  });

  it("has the text of the function, with the table as a source", () => {
    const files = sql.dbtProject({ dialect: "snowflake", ...asOrders });
    const model = files["models/loyalkit/loyalkit_orders_rfm_inputs.sql"] as string;
    expect(model.replace("{{ source('loyalkit_orders', 'rows') }}", "shop.orders")).toBe(
      sql.rfmInputs({ dialect: "snowflake", ...asOrders }),
    );
    expect(files["models/loyalkit/schema.yml"]).toContain('schema: "shop"');
    expect(files["models/loyalkit/schema.yml"]).toContain('identifier: "orders"');
  });

  it("gives Jinja nothing to run, and dbt no name that it would write without quotes", () => {
    const columns = { customer: "{{ env_var('HOME') }}", date: "{% raw %}", amount: "{# }}" };
    const files = sql.dbtProject({ dialect: "duckdb", table: "o", columns });
    for (const [path, text] of Object.entries(files)) {
      const ours = /\{\{ (source\('loyalkit_orders', 'rows'\)|ref\('loyalkit_orders_\w+'\)|'\{'|target\.schema) \}\}/g;
      expect(text.replace(ours, ""), path).not.toMatch(/\{[{%#]/);
    }
    for (const table of ['a"b', "{{ x }}", "o'", "a;b", "a\nb"])
      expect(() => sql.dbtProject({ dialect: "duckdb", table: [table], columns: asOrders.columns })).toThrow(/table/);
  });

  it("is written into a new or empty folder, and over nothing", () => {
    const out = join(folder, "package");
    const made = run("dbt", "--dialect", "duckdb", ...ORDERS, "--out", out);
    expect(made).toMatchObject({ code: 0, problems: "" });
    expect(made.out).toContain("7 models");
    const files = sql.dbtProject({ dialect: "duckdb", ...asOrders });
    const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(found).toHaveLength(Object.keys(files).length);
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(out, path), "utf8")).toBe(text);
    const again = run("dbt", "--dialect", "duckdb", ...ORDERS, "--out", out);
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.problems).toContain("not empty");
    const file = join(folder, "a-file");
    writeFileSync(file, "kept");
    expect(run("dbt", "--dialect", "duckdb", ...ORDERS, "--out", file).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("kept");
    const empty = join(folder, "empty");
    mkdirSync(empty);
    expect(run("dbt", "--dialect", "duckdb", ...ORDERS, "--out", empty).code).toBe(0);
    // What is wrong is found before anything is written.
    const never = join(folder, "never");
    expect(run("dbt", "--dialect", "bigquery", ...ORDERS, "--segment", "a`b", "--out", never).code).toBe(2);
    expect(existsSync(never)).toBe(false);
  });
});

it("is in the guide to large data", async () => {
  const { list, rows, results } = await queryTexts("en");
  const parts = QUERY_NAMES.map((name) => [
    `### \`${name}\`: ${list[name].title}`,
    "",
    `${list[name].question} ${list[name].use}`,
    "",
    ...rowKindsOf(name).map((kind) => {
      const columns = columnsOf(name, kind).map(({ column, isNeeded }) => `\`${column}\`${isNeeded ? "\\*" : ""}`);
      const options = queryOptionsOf(name, kind).map((option) => `\`${option}\``);
      return `- ${rows[kind]}: ${columns.join(", ")}. Options: ${options.join(", ")}.`;
    }),
    "",
    "| Column of the result | |",
    "|---|---|",
    ...Object.entries(results[name]).map(
      ([column, said]) => `| \`${column === "score" ? "score_0 …" : column}\` | ${said} |`,
    ),
    "",
  ]);
  const written = parts.flat().join("\n");
  const path = new URL("../../docs/large-data.md", import.meta.url);
  const guide = readFileSync(path, "utf8");
  // What measurements say stands above, and is written by hand.
  if (process.env.WRITE_DOCS) writeFileSync(path, guide.replace(/(`--as-of`\)\.\n\n)[\s\S]*/, `$1${written}`));
  else expect(guide.endsWith(written)).toBe(true);
});
