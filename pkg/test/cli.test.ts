// The terminal: the package's own numbers, as text, JSON, CSV and a report; questions, errors and exit codes.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { open, sampleOrders, sampleSubscriptions } from "../dist/analysis.js";
import { calculators } from "../dist/calculators.js";
import { format, init, initPlanning, nps } from "../dist/index.js";
import manifest from "../package.json";
import { written } from "../src/cli/draw.js";
import { screenOf } from "../src/cli/screen.js";
import { wordsOf } from "../src/commands/words.js";
import { catalogue, terminalText } from "../src/text/catalogue.js";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const RETAIL = fileURLToPath(new URL("../../../shared/data/online_retail_sample.csv.gz", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "loyalkit-cli-"));
const path = (name: string) => join(folder, name);
const UTF8 = { PATH: process.env.PATH, LANG: "C.UTF-8" };

/** One run, as a person without a terminal sees it. */
function run(
  args: string[],
  { input, env = UTF8 }: { input?: string | Buffer; env?: Record<string, string | undefined> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    env: env as NodeJS.ProcessEnv,
    encoding: "utf8",
    maxBuffer: 1 << 27,
    ...(input !== undefined && { input }),
  });
  return { code: status, out: stdout, problems: stderr };
}

/** The JSON of a run that went well. */
function json(args: string[]) {
  const { code, out, problems } = run([...args, "--json"]);
  expect(problems).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** As JSON has it: typed arrays are lists, and what is undefined is not there. */
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? Array.from(one as Float64Array) : one)));

/** The same to the last digits: in which order amounts are added depends on what was asked before. */
function near(one: unknown, other: unknown, place = "result"): void {
  if (typeof one === "number" && typeof other === "number")
    expect(Math.abs(one - other), place).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
  else if (typeof one === "object" && one !== null && typeof other === "object" && other !== null) {
    expect(Object.keys(one), place).toEqual(Object.keys(other));
    for (const [name, value] of Object.entries(one))
      near(value, (other as Record<string, unknown>)[name], `${place}.${name}`);
  } else expect(one, place).toEqual(other);
}

const SURVEY = [
  "Respondent,How likely are you to recommend us?,Country,Answered,Delivery,Price",
  ...Array.from({ length: 240 }, (_, at) => {
    const score = [10, 9, 8, 3, 10, 7, 9, 0, 10, 6, 9, 10][at % 12];
    const day = new Date(Date.UTC(2025, at % 6, 1 + (at % 27))).toISOString().slice(0, 10);
    return `R${at},${score},${at % 3 ? "Denmark" : "Poland"},${day},${1 + (at % 5)},${1 + ((at * 7) % 5)}`;
  }),
].join("\n");

const HOSTILE = [
  "Customer,Date,Amount,Country",
  ...Array.from({ length: 300 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + ((at * 11) % 600))).toISOString().slice(0, 10);
    const country = at % 2 ? "<img src=x onerror=alert(1)>" : '"</style><script>alert(2)</script>\u001b[31m"';
    return `<b>C${at % 60}</b>,${day},${10 + (at % 40)},${country}`;
  }),
].join("\n");

beforeAll(async () => {
  writeFileSync(path("orders.csv"), await (await sampleOrders()).text());
  writeFileSync(path("subscriptions.csv"), await (await sampleSubscriptions()).text());
  writeFileSync(path("survey.csv"), SURVEY);
  writeFileSync(path("hostile.csv"), HOSTILE);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file read by the package itself, as its own guess says. */
async function orders(file: string) {
  const table = await open(pathToFileURL(file));
  if (table.guess.kind !== "orders") throw new Error(`${file} is not of orders`);
  return { table, source: await table.transactions(table.guess.roles) };
}

describe("JSON", () => {
  it("has every analysis of the sample shop, each as the package answers it", async () => {
    const found = json([path("orders.csv")]);
    expect(found).toMatchObject({ loyalkit: manifest.version, files: ["orders.csv"], kind: "orders" });
    const { table, source } = await orders(path("orders.csv"));
    expect(found.read).toEqual(plain(source.report));
    expect(found.analyses.overview.result).toEqual(plain(await source.overview()));
    expect(found.analyses.cohorts.result).toEqual(plain(await source.cohorts()));
    near(found.analyses.rfm.result, plain(await source.rfm()));
    expect(found.analyses.gaps.result).toEqual(plain(await source.gaps()));
    expect(found.analyses.survival.result).toEqual(plain(await source.survival()));
    // There is no column of groups: null, with the reason.
    expect(found.analyses.segments).toMatchObject({ result: null, reason: { code: "missing-input" } });
    const overdue = (await source.signals({ goneAfterDays: 108, limit: 0 })).atRisk;
    expect(found.board.findings[0]).toMatchObject({ code: "overdue", params: { customers: overdue } });
    await Promise.all([source.close(), table.close()]);
  });

  it("has the package's numbers of subscriptions and of a survey", async () => {
    const table = await open(pathToFileURL(path("subscriptions.csv")));
    if (table.guess.kind !== "subscriptions") throw new Error("not of subscriptions");
    const source = await table.subscriptions(table.guess.roles, { amountPer: table.guess.amountPer });
    const found = json([path("subscriptions.csv")]);
    expect(found.analyses.churn.result).toEqual(plain(await source.churn()));
    expect(found.analyses.mrr.result).toEqual(plain(await source.mrr()));
    expect(found.analyses.reasons.result).toEqual(plain(await source.reasons()));
    await Promise.all([source.close(), table.close()]);
    const survey = json([path("survey.csv")]);
    const scores = Array.from({ length: 240 }, (_, at) => [10, 9, 8, 3, 10, 7, 9, 0, 10, 6, 9, 10][at % 12] as number);
    const { score, interval } = nps(scores);
    expect(survey.analyses.nps.result).toMatchObject({ score, n: 240 });
    expect(survey.analyses.nps.result.interval.low).toBeCloseTo(interval?.low ?? 0, 6);
    expect(survey.analyses.segments.result.segments).toHaveLength(2);
  });

  test.skipIf(!existsSync(RETAIL))(
    `has the package's numbers of the online shop${existsSync(RETAIL) ? "" : " (skipped: ../shared/data is not here)"}`,
    async () => {
      const { table, source } = await orders(RETAIL);
      const found = json([RETAIL]);
      expect(found.analyses.overview.result).toEqual(plain(await source.overview()));
      expect(found.analyses.cohorts.result).toEqual(plain(await source.cohorts()));
      expect(found.read.rowsSkipped[0]).toMatchObject({ reason: "no-customer", count: 10_057 });
      // BG/NBD does not converge on it: the package's result as it is, and an exit code that says so.
      const fitted = run(["fit", RETAIL, "--json"]);
      const { parameters, converged } = await source.fit("bg-nbd");
      expect([fitted.code, converged]).toEqual([1, false]);
      expect(JSON.parse(fitted.out).result).toMatchObject({ converged, parameters: plain(parameters) });
      const { out } = run([RETAIL]);
      expect(out).toContain("10,057 rows without a customer");
      expect(out).toContain(format((await source.overview()).customers, "count"));
      await Promise.all([source.close(), table.close()]);
    },
  );

  it("takes options as the method does", async () => {
    const { table, source } = await orders(path("orders.csv"));
    expect(json(["cohorts", path("orders.csv"), "--period", "quarter", "--counting", "unbounded"]).result).toEqual(
      plain(await source.cohorts({ period: "quarter", kind: "unbounded" })),
    );
    expect(json(["overview", path("orders.csv"), "--inactive-after-days", "60"]).result).toEqual(
      plain(await source.overview({ inactiveAfterDays: 60 })),
    );
    const early = json(["overview", path("orders.csv"), "--as-of", "2025-06-30"]).result;
    expect(early.asOf).toBe("2025-06-30");
    await Promise.all([source.close(), table.close()]);
  });
});

describe("text", () => {
  it("has the answer, the figures, the charts and what was read, within 80 columns", () => {
    const { code, out, problems } = run([path("orders.csv")]);
    expect([code, problems]).toEqual([0, ""]);
    expect(out).toContain("51% of customers buy again, and 34 are overdue");
    expect(out).toMatch(/[▁▂▃▄▅▆▇█]{20}/);
    expect(out).toContain("What stands out");
    expect(out).toContain("7 rows without a customer");
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(out).not.toContain("\u001b");
  });

  it("is ASCII where the terminal is not UTF-8, and has colours only where they are wanted", () => {
    const ascii = run([path("orders.csv")], { env: { PATH: process.env.PATH, LC_ALL: "C" } }).out;
    expect(ascii).toMatch(/^[\n\x20-\x7e]*$/);
    expect(run([path("orders.csv")], { env: { ...UTF8, FORCE_COLOR: "1" } }).out).toContain("\u001b[1m");
    expect(run([path("orders.csv")], { env: { ...UTF8, FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain(
      "\u001b",
    );
  });

  it("of every command is there for the sample that has it, and fits", () => {
    const files: Record<string, string[]> = {
      "orders.csv": [
        "overview",
        "cohorts",
        "revenue",
        "rfm",
        "highlights",
        "signals",
        "gaps",
        "regularity",
        "survival",
        "forecast",
        "fit",
      ],
      "subscriptions.csv": [
        "churn",
        "mrr",
        "survival",
        "reasons",
        "incidence",
        "scorecard",
        "leaving",
        "discounts",
        "managers",
      ],
      "survey.csv": ["nps", "segments", "trend", "drivers", "levels"],
    };
    for (const [file, names] of Object.entries(files))
      for (const name of names) {
        const { code, out, problems } = run([name, path(file)]);
        expect([code, problems], name).toEqual([0, ""]);
        expect(out, name).toContain("How the file was read");
        for (const line of out.split("\n")) expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(80);
      }
  }, 60_000);

  it("says how regular purchases are, by figures worked out by hand, and that customers are few", () => {
    // The gaps of two customers are 9 and 3 days, and 4 and 4: by the last two, v = 1/32, k = 3.5 ± 1.96·2√2 and p = 0.323.
    const days = ["01,Ann", "10,Ann", "13,Ann", "02,Bo", "06,Bo", "10,Bo", "05,Cid"];
    writeFileSync(path("two.csv"), ["date,customer,amount", ...days.map((day) => `2026-03-${day},20`), ""].join("\n"));
    const { result } = json(["regularity", path("two.csv")]);
    expect(result).toMatchObject({ n: 2, pattern: "unclear", conditional: { gaps: 4, pattern: "unclear" } });
    expect(result.k).toBeCloseTo(3.5, 12);
    expect(result.standardError).toBeCloseTo(Math.sqrt(8), 12);
    expect(result.z).toBeCloseTo(-0.3125 * Math.sqrt(10), 12);
    expect(result.p).toBeCloseTo(0.323, 3);
    const { code, out } = run(["regularity", path("two.csv")]);
    expect(code).toBe(0);
    expect(out).toMatch(/Last two gaps +2 +3\.5/);
    expect(out).toContain("No clear regularity");
    expect(out).toContain("Only 2 in the sample.");
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    const rows = run(["regularity", path("two.csv"), "--csv"]);
    expect(rows.out.split("\r\n")[2]).toMatch(/^last-two-gaps,2,3\.(5|49999)\d*,0,9\.04/);
    expect(rows.problems).toContain("Only 2 in the sample.");
  });

  it("of reasons over time says what 1 − Kaplan–Meier is", () => {
    const { out } = run(["incidence", path("subscriptions.csv")]);
    expect(out.replace(/\s+/g, " ")).toContain("Together they exceed the share lost: read the cumulative incidence");
  });

  it("cannot be told what to do by a cell", () => {
    const { out } = run(["segments", path("hostile.csv")], { env: { ...UTF8, FORCE_COLOR: "" } });
    expect(out).toContain("onerror");
    expect(out).not.toContain("\u001b");
  });
});

describe("CSV", () => {
  it("has the rows of an analysis, and says on stderr what was left out", () => {
    const { code, out, problems } = run(["rfm", path("orders.csv"), "--csv"]);
    expect(code).toBe(0);
    const [head, first] = out.split("\r\n");
    expect(head).toBe("rfmSegment,customers,share,revenue,revenueShare,meanRecency,meanFrequency");
    expect(first).toMatch(/^Champions,176,/);
    expect(problems).toContain("7 rows without a customer");
  });

  it("runs no cell as a formula", () => {
    const rows = Array.from({ length: 40 }, (_, at) => `=1+${at % 9},2025-0${1 + (at % 6)}-11,5`);
    writeFileSync(path("formulas.csv"), ["Customer,Date,Amount", ...rows].join("\n"));
    const { out } = run(["signals", path("formulas.csv"), "--csv", "--kind", "orders"]);
    expect(out).not.toMatch(/(^|,)=/m);
  });
});

describe("a report", () => {
  it("is one file without scripts or addresses, whose policy allows none", () => {
    const { code } = run([path("orders.csv"), "--report", path("board.html")]);
    expect(code).toBe(0);
    const page = readFileSync(path("board.html"), "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|https?:/i);
    expect(page).toContain("51% of customers buy again, and 34 are overdue");
    expect(page).toContain("<svg");
    expect(page).toContain("7 rows without a customer");
  });

  it("is written over an earlier report, and over nothing else", () => {
    const data = readFileSync(path("orders.csv"));
    writeFileSync(path("input.csv"), data);
    symlinkSync(path("input.csv"), path("link.csv"));
    linkSync(path("input.csv"), path("hard.csv"));
    writeFileSync(path("notes.txt"), "Not a report");
    writeFileSync(path("other.html"), "<!doctype html>\n<p>Somebody else’s page</p>");
    for (const [report, sentence] of [
      ["input.csv", "one of the files to read"],
      ["./link.csv", "one of the files to read"],
      ["hard.csv", "one of the files to read"],
      ["notes.txt", "is no report"],
      ["other.html", "is no report"],
    ] as const) {
      const found = run([path("input.csv"), "--report", path(report)]);
      expect([found.code, found.out], report).toEqual([2, ""]);
      expect(found.problems, report).toContain(sentence);
    }
    expect(readFileSync(path("input.csv"))).toEqual(data);
    expect(readFileSync(path("notes.txt"), "utf8")).toBe("Not a report");
    expect(readFileSync(path("other.html"), "utf8")).toContain("Somebody else");
    for (const _ of [1, 2]) expect(run([path("input.csv"), "--report", path("again.html")]).code).toBe(0);
  });

  it("escapes all that comes from a file, its name included", () => {
    const evil = path("<img src=x>&'.csv");
    writeFileSync(
      evil,
      SURVEY.replaceAll("Denmark", "<script>alert(1)</script>").replaceAll("Delivery", "<b onclick=x>"),
    );
    const { code, problems } = run([evil, "--report", path("evil.html")]);
    expect(code, problems).toBe(0);
    const page = readFileSync(path("evil.html"), "utf8");
    expect(page).not.toMatch(/<script|<img|<b /);
    expect(page).toContain("&lt;img src=x&gt;&amp;&#39;.csv");
  });
});

describe("what a file leaves open", () => {
  const ambiguous = [
    "Customer,Date,Amount",
    ...Array.from({ length: 60 }, (_, at) => `C${at % 20},0${1 + (at % 9)}/0${1 + ((at * 5) % 9)}/2025,10`),
  ];

  it("is a question with the flag that answers it, and no figure", () => {
    writeFileSync(path("dates.csv"), ambiguous.join("\n"));
    const { code, out, problems } = run([path("dates.csv")]);
    expect([code, out]).toEqual([2, ""]);
    expect(problems).toContain("--date-order dmy or --date-order mdy");
    const asked = run([path("dates.csv"), "--json"]);
    expect(asked.code).toBe(2);
    expect(JSON.parse(asked.out).questions).toMatchObject([
      { code: "date-order", column: "Date", candidates: ["dmy", "mdy"] },
    ]);
  });

  it("is read as it is answered", () => {
    writeFileSync(path("dates.csv"), ambiguous.join("\n"));
    const days = ["dmy", "mdy"].map(
      (order) => json(["cohorts", path("dates.csv"), "--date-order", order]).result.cohorts,
    );
    expect(days[0]).not.toEqual(days[1]);
  });

  it("is what it holds, where the columns do not tell", () => {
    writeFileSync(
      path("unknown.csv"),
      ["a,b", ...Array.from({ length: 30 }, (_, at) => `x${at % 5},word${at}`)].join("\n"),
    );
    const { code, out, problems } = run([path("unknown.csv")]);
    expect([code, out]).toEqual([2, ""]);
    expect(problems).toContain("--kind orders");
    expect(problems).toContain("say first what this file holds");
    expect(problems).not.toContain("in more than one way");
    expect(problems).toContain("--customer COLUMN");
    const named = run([path("unknown.csv"), "--customer", "a"]).problems;
    expect(named).toContain("--kind orders");
    expect(named).not.toContain("--customer COLUMN");
    const { questions } = JSON.parse(run([path("unknown.csv"), "--customer", "a", "--json"]).out);
    expect(questions[0].decide).toContain("--kind");
  });

  it("may be the words of a status", () => {
    const rows = Array.from(
      { length: 90 },
      (_, at) => `${at},C${at % 30},2025-0${1 + (at % 9)}-11,10,${at % 9 ? "paid" : "quux"}`,
    );
    writeFileSync(path("states.csv"), ["Order ID,Customer ID,Date,Amount,Status", ...rows].join("\n"));
    const { code, out, problems } = run([path("states.csv")]);
    expect([code, out]).toEqual([2, ""]);
    expect(problems).toContain("--count 'quux' or --leave-out 'quux'");
    const counted = json(["overview", path("states.csv"), "--count", "quux"]).result.orders;
    const leftOut = json(["overview", path("states.csv"), "--leave-out", "quux"]).result.orders;
    expect(counted - leftOut).toBe(10);
  });

  it("may be a column: which one is said by its flag", () => {
    const { code, problems } = run(["segments", path("orders.csv")]);
    expect(code).toBe(2);
    expect(problems).toContain("--segment COLUMN");
  });
});

describe("calculators", () => {
  it("are all there, and answer as the package does", async () => {
    await Promise.all([init(), initPlanning()]);
    const text = run(["calc", "--help"]).out;
    for (const { id } of calculators) expect(text).toContain(`\n  ${id} `);
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const entry of [...calculators].filter((_, at) => at % 6 === 0)) {
      const given = Object.entries(entry.inputs).map(([name, input]) => {
        if (input.kind === "list") return `--${kebab(name)}=${input.initial.join(" ")}`;
        const value = input.kind === "number" && input.unit === "percent" ? `${100 * input.initial}%` : input.initial;
        return `--${kebab(name)}=${value}`;
      });
      const found = json(["calc", entry.id, ...given]);
      const initial = Object.fromEntries(Object.entries(entry.inputs).map(([name, { initial }]) => [name, initial]));
      const { value } = entry.compute(initial as never).answer;
      if (value === null) expect(found.answer.value).toBeNull();
      else expect(found.answer.value, entry.id).toBeCloseTo(value, 9);
    }
  }, 60_000);

  it("say the answer, and what is missing", () => {
    const { out } = run(["calc", "nps", "--promoters", "60", "--passives", "30", "--detractors", "10"]);
    expect(out).toMatch(/NPS +50 {2}35.5 to 61.6/);
    const { code, problems } = run(["calc", "nps", "--promoters", "60"]);
    expect(code).toBe(2);
    expect(problems).toContain("--passives");
  });
});

describe("a confidence level", () => {
  it("is written in one way for analyses and calculators: 90, 90% and 0.90 are the same", () => {
    const answers = ["--promoters", "60", "--passives", "30", "--detractors", "10"];
    const levels = ["90", "90%", "0.90"];
    const ofFile = levels.map((level) => json(["nps", path("survey.csv"), "--level", level]).result.interval);
    const ofCalculator = levels.map((level) => json(["calc", "nps", ...answers, "--level", level]).interval);
    for (const [first, ...others] of [ofFile, ofCalculator]) {
      expect(first.level).toBeCloseTo(0.9, 12);
      for (const other of others) expect(other).toEqual(first);
    }
    expect(run(["calc", "nps", ...answers, "--level", "0.9"]).out).toContain("90% confidence");
  });

  it.each(["0", "1", "100", "100%", "400", "-5", "95,5"])("is refused as %s, with how it is written", (level) => {
    for (const args of [
      ["nps", path("survey.csv")],
      ["calc", "csat"],
    ]) {
      const counts = args[0] === "calc" ? [1, 2, 3, 4, 5].flatMap((at) => [`--answers${at}`, "9"]) : [];
      const { code, out, problems } = run([...args, ...counts, "--level", level]);
      expect([code, out]).toEqual([2, ""]);
      expect(problems).toContain("Write 95, 95% or 0.95.");
    }
  });

  it("is in the help of both", () => {
    for (const args of [["nps"], ["calc", "nps"]]) expect(run([...args, "--help"]).out).toContain("95, 95% or 0.95");
  });
});

describe("usage", () => {
  it("finds the command among files and options, and takes no value of an option for it", () => {
    const file = path("orders.csv");
    const found = json(["cohorts", file, "--period", "quarter"]);
    for (const args of [
      ["--json", "cohorts", file, "--period", "quarter"],
      [file, "cohorts", "--period", "quarter", "--json"],
      ["--period", "quarter", file, "--json", "cohorts"],
    ])
      expect(JSON.parse(run(args).out), args.join(" ")).toEqual(found);
    // Here it is the name of a column, and there is no command.
    expect(run([file, "--segment", "churn"]).problems).toContain("churn");
  });

  it("proposes only what is alike", () => {
    const { code, problems } = run(["x.csv", "--period", "month"]);
    expect(code).toBe(2);
    expect(problems).toContain("There is no option --period here.");
    expect(problems).not.toContain("Did you mean");
  });

  it.each([
    ["orders.csv", ["--encoding", "foo"], "--encoding"],
    ["orders.csv", ["--time-zone", "Mars/X"], "--time-zone"],
    ["orders.csv", ["--as-of", "2025-02-31"], "--as-of"],
    ["orders.csv", ["highlights", "--new-days", "-3"], "--new-days must be 0 or more"],
    ["survey.csv", ["csat"], "--question csat-1-5"],
  ])("of %s with %j is wrong usage, told by its flag", (file, args, sentence) => {
    const { code, out, problems } = run([path(file), ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(problems).toContain(sentence);
    expect(problems).not.toMatch(/asOf|timeZone|newDays|scale`/);
  });

  it("has no estimates of a model that did not converge, and ends with 1", () => {
    const args = ["fit", path("orders.csv"), "--model", "pareto-nbd", "--calibration-end", "2024-02-01"];
    const { code, out } = run(args);
    expect(code).toBe(1);
    expect(out).toContain("did not converge");
    expect(out).not.toMatch(/alpha|Estimate/);
    const table = run([...args, "--csv"]);
    expect([table.code, table.out.trim()]).toEqual([1, ""]);
    expect(table.problems).toContain("did not converge");
  });

  it("writes codes, ranges and periods as words", () => {
    const highlights = run(["highlights", path("orders.csv")]).out;
    for (const name of ["Top spenders", "New customers", "At risk"]) expect(highlights).toContain(`  ${name} `);
    expect(highlights).not.toMatch(/highValue|newCustomers|atRisk/);
    const scorecard = run(["scorecard", path("subscriptions.csv")]).out;
    expect(scorecard).toContain("Gross revenue retention (GRR)");
    expect(scorecard).not.toContain("gross-revenue-retention");
    expect(run(["levels", path("survey.csv")]).out).toContain("Promoters (9–10)");
    expect(run(["nps", path("survey.csv")]).out).toMatch(/NPS +\S+ \(\S+ to \S+\)/);
    const quarters = run(["cohorts", path("orders.csv"), "--period", "quarter"]).out;
    expect(quarters).toContain("by quarter of the first order");
    expect(quarters).not.toContain("by month");
  });

  it("lists --rating and the languages in its help", () => {
    const { out } = run(["--help"]);
    expect(out).toContain("--rating COLUMN");
    expect(out).toContain("--lang en|da|nb|pl");
    expect(run(["calc", "churn-rate", "--lang", "en", "--help"]).code).toBe(0);
  });

  it("speaks each language: help, answers, numbers and errors", async () => {
    for (const lang of ["da", "nb", "pl"] as const) {
      const text = await terminalText(lang);
      const { calculators } = await catalogue(lang);
      expect(run(["--help", "--lang", lang]).out).toContain(text.general.json.split(" ")[0]);
      const counts = ["--promoters", "500", "--passives", "300", "--detractors", "205"];
      const { out } = run(["calc", "nps", ...counts, "--lang", lang]);
      expect(out).toContain(calculators.nps.formula.slice(0, 30));
      expect(out).toMatch(/29,4/);
      expect(out).not.toMatch(/\b(the|with|answers)\b/);
      expect(run(["no-such-file.csv", "--lang", lang]).problems).toContain(text.errors.notFound("no-such-file.csv"));
      const board = run([path("orders.csv"), "--lang", lang]).out;
      expect(board).not.toMatch(/\b(the|with|customers|revenue)\b/i);
      const report = join(folder, `report-${lang}.html`);
      expect(run([path("orders.csv"), "--lang", lang, "--report", report]).code).toBe(0);
      expect(readFileSync(report, "utf8")).toContain(`<html lang="${lang}">`);
    }
  });

  it("reads decimal commas where people type them, and a point everywhere", async () => {
    const inputs = (lang: string, id: string, ...typed: string[]) =>
      json(["calc", id, ...typed, "--lang", lang]).inputs;
    const value = (margin: string, retention: string) =>
      ["--margin", margin, "--retention", retention, "--discount", "10"] as const;
    const counts = ["--promoters", "5", "--passives", "3", "--detractors", "2"];
    const gaps = (lang: string, typed: string) => {
      const { out, problems } = run([
        ...["calc", "overdue-customer", "--gaps", typed, "--days-since-last", "40"],
        ...["--lang", lang, "--json"],
      ]);
      return { inputs: out && JSON.parse(out).inputs, problems };
    };
    for (const lang of ["da", "nb", "pl"] as const) {
      const { errors } = await terminalText(lang);
      for (const typed of ["75,5", "75,5%", "75.5"])
        expect(inputs(lang, "perpetuity-value", ...value("1 234,5", typed))).toMatchObject({
          margin: 1234.5,
          retention: 0.755,
        });
      for (const typed of ["30 12 45", "30;12; 45", "30, 12, 45"])
        expect(gaps(lang, typed).inputs.gaps).toEqual([30, 12, 45]);
      expect(gaps(lang, "30,5 32").problems).toContain("30,5");
      expect(gaps(lang, "30,12,45").problems).toContain(errors.notANumber("gaps", "30,12,45"));
      expect(inputs(lang, "nps", ...counts, "--level", "97,5").level).toBe(0.975);
      expect(run(["highlights", path("orders.csv"), "--high-value-share", "0,3", "--lang", lang]).code).toBe(0);
      expect(run(["calc", "perpetuity-value", ...value("5%", "75"), "--lang", lang]).code).toBe(2);
    }
    // In Danish a point may part thousands, and nobody would see which it was.
    const { errors } = await terminalText("da");
    expect(run(["calc", "perpetuity-value", ...value("1.250", "75"), "--lang", "da"]).problems).toContain(
      errors.eitherNumber("margin", "1.250", "1250", "1,25"),
    );
    expect(inputs("da", "nps", "--promoters", "1.250", ...counts.slice(2)).promoters).toBe(1250);
    // In English a comma parts a list.
    expect(gaps("en", "30,12,45").inputs.gaps).toEqual([30, 12, 45]);
    expect(run(["calc", "perpetuity-value", ...value("100", "75,5")]).problems).toContain("not “75,5”");
    expect(run(["calc", "nps", ...counts, "--level", "97,5"]).problems).toContain("not “97,5”");
  });

  it("has no English in the usage of a command, a calculator and a query", async () => {
    for (const lang of ["da", "nb", "pl"] as const)
      for (const args of [["cohorts"], ["calc"], ["calc", "nps"], ["sql"], ["sql", "dbt"], ["sql", "rfm-inputs"]]) {
        const { code, out } = run([...args, "--help", "--lang", lang]);
        expect(code, args.join(" ")).toBe(0);
        expect(out, `${lang}: ${args.join(" ")}`).not.toMatch(/\[options\]|<calculator>|input value|\.\. /);
      }
  });

  it("writes whole cells of cohorts, and a minus sign, in each language", async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `C${at % 40},2025-0${1 + Math.floor(at / 40)}-1${at % 10},10`);
    writeFileSync(path("all.csv"), ["Customer,Date,Amount", ...rows].join("\n"));
    for (const lang of ["en", "da", "nb", "pl"] as const) {
      const { out } = run(["cohorts", path("all.csv"), "--lang", lang]);
      expect(out, lang).toMatch(/ 40 +(100\s?% ){2}/);
      expect(out, lang).not.toContain("100…");
      const drawing = {
        screen: screenOf({}, UTF8),
        words: wordsOf(await catalogue(lang)),
        text: await terminalText(lang),
      };
      expect(written("estimate", -3, drawing), lang).toBe("−3");
    }
  });

  it("takes a negative number after its option", () => {
    const counts = ["--promoters", "30", "--passives", "20", "--detractors", "50"];
    const needed = ["--target -10", "--target=-10"].map((target) =>
      json(["calc", "promoters-needed", ...counts, ...target.split(" ")]),
    );
    expect(needed[0]).toEqual(needed[1]);
    expect(needed[0].inputs.target).toBe(-10);
    const value = ["calc", "perpetuity-value", "--margin", "100", "--retention", "80", "--discount", "10"];
    expect(json([...value, "--growth", "-2%"]).inputs.growth).toBe(-0.02);
    expect(run([...value, "--growth", "--json"]).problems).toContain("--growth needs a value");
  });

  it.each([
    [["no-such-file.csv"], 1, "no file no-such-file.csv"],
    [["chrun"], 2, "Did you mean churn?"],
    [["--json", "cohrots"], 2, "no command “cohrots”. Did you mean cohorts?"],
    [["x.csv", "cohort"], 2, "Did you mean cohorts?"],
    [["--json", "cohorts", "no-such-file.csv"], 1, "no file no-such-file.csv"],
    [["--json", "calc", "npss"], 2, "Did you mean nps?"],
    [["calc", "--json", "nps"], 2, "--promoters"],
    [["cohorts", "x.csv", "--perod", "week"], 2, "Did you mean --period?"],
    [["cohorts", "x.csv", "--period", "fortnight"], 2, "day, week, month, quarter, year"],
    [["overview", "x.csv", "--level", "high"], 2, "--level needs a confidence level"],
    [["x.csv", "--as-of", "yesterday"], 2, "--as-of needs a day"],
    [["x.csv", "--lang", "fr"], 2, "There are: en, da, nb, pl."],
    [["x.csv", "--json", "--report", "y.html"], 2, "Choose one"],
    [["x.csv", "--csv"], 2, "--csv needs a command"],
    [["service", "x.csv"], 2, "--target"],
    [["calc", "npss"], 2, "Did you mean nps?"],
    [["calc", "nps", "--promotors", "3"], 2, "Did you mean --promoters?"],
    [[], 2, "Name a file"],
    [["mcp", "no-such-folder"], 2, "no folder"],
  ])("%j ends with %d", (args, code, sentence) => {
    const found = run(args);
    expect(found.problems.replace(/\s+/g, " ")).toContain(sentence);
    expect([found.code, found.out]).toEqual([code, ""]);
  });

  it("takes the kind from the command where the columns do not tell, and asks for the column that is missing", () => {
    writeFileSync(
      path("plain.csv"),
      `Id,Happy\n${Array.from({ length: 20 }, (_, at) => `${at},${at % 11}`).join("\n")}\n`,
    );
    const asked = run(["nps", path("plain.csv")]);
    expect(asked.code).not.toBe(0);
    expect(asked.problems).toContain("--score COLUMN");
    const { result } = json(["nps", path("plain.csv"), "--score", "Happy"]);
    expect(result.score).toBe(nps(Array.from({ length: 20 }, (_, at) => at % 11)).score);
  });

  it("names the analyses of a file of another kind", () => {
    const { code, problems } = run(["mrr", path("orders.csv")]);
    expect(code).toBe(2);
    expect(problems).toContain("overview, cohorts");
  });

  it("has help of all, of each command and of a calculator, with the exit codes", () => {
    const all = run(["--help"]);
    expect(all.code).toBe(0);
    expect(all.out).toContain("Exit codes");
    const names = Array.from(all.out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm), ([, name]) => name ?? "");
    expect(names).toContain("kaplan-meier");
    for (const name of ["cohorts", "service", "fit"]) expect(run([name, "--help"]).out).toContain(`loyalkit ${name}`);
    expect(run(["calc", "csat", "--help"]).out).toContain("--");
    expect(run(["--version"]).out).toBe(`${manifest.version}\n`);
  });
});

describe("streams", () => {
  it("reads standard input, packed or not", () => {
    const text = readFileSync(path("orders.csv"));
    const [plainly, packed] = [text, gzipSync(text)].map((input) => run(["overview", "-", "--json"], { input }));
    expect(plainly?.code).toBe(0);
    const result = JSON.parse(plainly?.out ?? "").result;
    expect(result.customers).toBe(1200);
    expect(JSON.parse(packed?.out ?? "").result).toEqual(result);
  });

  it("reads several files as one table", () => {
    const [head = "", ...rows] = readFileSync(path("orders.csv"), "utf8").trim().split("\n");
    writeFileSync(path("a.csv"), [head, ...rows.slice(0, 1000)].join("\n"));
    writeFileSync(path("b.csv"), [head, ...rows.slice(1000)].join("\n"));
    const both = json(["overview", path("a.csv"), path("b.csv")]).result;
    expect(both.customers).toBe(json(["overview", path("orders.csv")]).result.customers);
  });

  it("ends in peace where nobody reads on", () => {
    const script = `${process.execPath} ${BIN} ${path("orders.csv")} --json | head -1; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync("bash", ["-c", script], { encoding: "utf8" })).toBe("{\n0\n");
  });

  it("stops when it is asked to, and says so", async () => {
    // Input that does not end: it waits for more. That the first megabyte has gone shows that it reads.
    const child = spawn(process.execPath, [BIN, "-"], { env: UTF8 as NodeJS.ProcessEnv });
    let [out, problems] = ["", ""];
    child.stdout.on("data", (piece) => (out += piece));
    child.stderr.on("data", (piece) => (problems += piece));
    child.stdin.on("error", () => undefined);
    child.stdin.write(`Customer,Date,Amount\n${"C1,2025-01-15,9.50\n".repeat(60_000)}`, () => child.kill("SIGINT"));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, out, problems]).toEqual([130, "", "Stopped.\n"]);
  });
});
