// One run of the terminal: which command, over which files, and how it ends.

import { realpathSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { version } from "../../package.json";
import { type FileSource, LoyaltyError, type Progress, toCsv } from "../analysis/index.js";
import { kebab } from "../calculators/inputs.js";
import { type AnyAnalysis, analyses, analysisOf } from "../commands/analyses.js";
import { boardOf, readingOf, Withheld } from "../commands/board.js";
import { calculatorNames } from "../commands/calculate.js";
import { flat } from "../commands/cells.js";
import { type AnalysisName, NAMES } from "../commands/names.js";
import { type Kind, type Read, read, sourceOf, Undecided } from "../commands/reading.js";
import { ROLES } from "../commands/reading-options.js";
import { type Words, wordsOf } from "../commands/words.js";
import { init } from "../core.js";
import { describe } from "../describe.js";
import { catalogue, queryTexts, terminalText } from "../text/catalogue.js";
import type { TerminalText } from "../text/en/terminal.js";
import { locales } from "../text/in-use.js";
import type { Finding } from "../text/message.js";
import type { Period } from "../wasm/types.js";
import {
  analysisOptions,
  GENERAL,
  nearest,
  optionsOf,
  parsed,
  positionsOf,
  readingOptions,
  type Typed,
  UsageError,
  wantedOf,
} from "./arguments.js";
import { calc, namedCalculator } from "./calc.js";
import { doubtful, doubtsAsData, flagOf } from "./doubts.js";
import { type Drawing, drawBoard, drawCohorts, drawLine, drawReading, drawRows } from "./draw.js";
import { calculatorHelp, calculatorsHelp, commandHelp, help } from "./help.js";
import { jsonOf } from "./json.js";
import { isReport, reportOf } from "./report.js";
import { harmless, plainly, screenOf, wrapped } from "./screen.js";
import { sql } from "./sql.js";

/** How a run ends. */
export const EXIT = { fine: 0, error: 1, usage: 2, stopped: 130 } as const;

/** Whether what is missing is a column. */
const isRole = (params: object): params is { name: string } =>
  "name" in params && Object.values<unknown>(ROLES).includes(params.name);

/** The input that an error is about. */
const nameIn = (params: object): string | undefined =>
  "name" in params && typeof params.name === "string" ? params.name : undefined;

/** The flag of an input, where it was typed: its value is wrong usage, not a fault of the file. */
function flagTyped(name: string | undefined, args: readonly string[]): string | undefined {
  if (name === undefined) return undefined;
  const flag = `--${kebab(name)}`;
  return args.some((arg) => arg === flag || arg.startsWith(`${flag}=`)) ? flag : undefined;
}

/** The process, as far as a run needs it. */
type Host = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "on" | "exit">;

const isName = (word: string | undefined): word is AnalysisName => NAMES.some((name) => name === word);

export async function run(args: readonly string[], host: Host): Promise<number> {
  // Whoever reads the output may have seen enough: `loyalkit … | head`.
  const out = [host.stdout, host.stderr];
  for (const stream of out)
    stream.on("error", (error: NodeJS.ErrnoException) => host.exit(error.code === "EPIPE" ? EXIT.fine : EXIT.error));
  // An error that is told before it is known in which language is told in English.
  const asked = languageAsked(args);
  const locale = locales.find((locale) => locale === asked) ?? "en";
  const text = await terminalText(locale);
  const screen = screenOf(host.stderr, host.env);
  const tell = (sentence: string) => host.stderr.write(`${plainly(sentence, screen)}\n`);
  try {
    if (asked !== undefined && asked !== locale)
      throw new UsageError(text.errors.noLanguage(asked, locales.join(", ")));
    return await started(args, host, wordsOf(await catalogue(locale)), text);
  } catch (error) {
    if (error instanceof UsageError) {
      tell(harmless(error.message));
      tell(text.errors.help);
      return EXIT.usage;
    }
    if ((error as Error)?.name === "AbortError") {
      tell(text.errors.stopped);
      return EXIT.stopped;
    }
    if (error instanceof Withheld) {
      tell(describe(error.reason as Finding, locale));
      return EXIT.usage;
    }
    if (error instanceof LoyaltyError && error.code === "missing-input" && isRole(error.params)) {
      tell(`${describe(error, locale)} ${text.decideColumn(flagOf(error.params.name))}`);
      return EXIT.usage;
    }
    if (error instanceof LoyaltyError && error.code === "missing-input" && nameIn(error.params) === "scale") {
      tell(text.errors.needsQuestion);
      return EXIT.usage;
    }
    const flag = error instanceof LoyaltyError ? flagTyped(nameIn(error.params), args) : undefined;
    if (flag !== undefined) {
      tell(harmless(describe(error as LoyaltyError, locale).replace(/`[^`]*`/, flag)));
      tell(text.errors.help);
      return EXIT.usage;
    }
    tell(
      harmless(error instanceof LoyaltyError ? describe(error, locale) : String((error as Error)?.message ?? error)),
    );
    return EXIT.error;
  }
}

/** The language that was asked for, if there is one. */
function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[at]?.startsWith("--lang=") ? args[at]?.slice("--lang=".length) : args[at + 1];
  return at < 0 ? undefined : (asked ?? "").toLowerCase();
}

/** The command, and what was typed besides: options and files may stand before it. */
function commandOf(args: readonly string[]): { first: string | undefined; others: string[] } {
  const all = { ...GENERAL, ...readingOptions(), ...analysisOptions(analyses) };
  const places = positionsOf(args, all);
  const isFirst = ["calc", "mcp", "sql"].includes(args[places[0] ?? -1] ?? "");
  const at = isFirst ? places[0] : places.find((place) => isName(args[place]));
  return at === undefined
    ? { first: undefined, others: [...args] }
    : { first: args[at], others: args.filter((_, place) => place !== at) };
}

/** The calculator that is named, and what was typed besides. */
function calculatorNamed(args: readonly string[]): { name: string | undefined; typed: string[] } {
  const places = positionsOf(args, GENERAL);
  const known = places.find((place) => calculatorNames.some(({ id }) => id === args[place]));
  const at = known ?? places[0];
  return at === undefined
    ? { name: undefined, typed: [...args] }
    : { name: args[at], typed: args.filter((_, place) => place !== at) };
}

async function started(args: readonly string[], host: Host, words: Words, text: TerminalText): Promise<number> {
  const screen = screenOf(host.stdout, host.env);
  const drawing: Drawing = { screen, words, text };
  const { first, others } = commandOf(args);
  const asksHelp = args.includes("--help") || args.includes("-h");
  if (first === "mcp" && !asksHelp) {
    const { serve } = await import("../mcp/server.js");
    await serve(others, words, text);
    return EXIT.fine;
  }
  if (first === "calc") {
    const { name, typed } = calculatorNamed(others);
    if (name === undefined) {
      host.stdout.write(calculatorsHelp(drawing));
      return asksHelp ? EXIT.fine : EXIT.usage;
    }
    const entry = await namedCalculator(name, text);
    host.stdout.write(asksHelp ? calculatorHelp(entry, drawing) : calc(entry, typed, drawing));
    return EXIT.fine;
  }
  if (first === "sql") {
    host.stdout.write(sql(others, asksHelp, drawing, await queryTexts(words.locale)));
    return EXIT.fine;
  }
  if (isName(first)) {
    if (!asksHelp) return command(first, others, host, drawing);
    host.stdout.write(commandHelp(first, drawing));
    return EXIT.fine;
  }
  if (asksHelp) {
    host.stdout.write(help(drawing));
    return EXIT.fine;
  }
  return board(args, host, drawing);
}

/** Runs what can be stopped by Ctrl-C, and shows on a terminal how far it is. */
async function stoppable<T>(
  host: Host,
  { text, words }: Drawing,
  work: (run: { signal: AbortSignal; onProgress: (progress: Progress) => void }, computing: () => void) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  host.on("SIGINT", () => {
    // Whoever presses it again does not want to wait.
    if (abort.signal.aborted) host.exit(EXIT.stopped);
    abort.abort();
  });
  const isShown = host.stderr.isTTY === true;
  const show = (line: string) => isShown && host.stderr.write(`\r\u001b[2K${line}`);
  let latest = 0;
  const onProgress = ({ bytesRead, bytesTotal, rows }: Progress) => {
    if (Date.now() - latest < 100) return;
    latest = Date.now();
    show(text.progress(words.write(bytesTotal > 0 ? bytesRead / bytesTotal : 0, "percent", { digits: 0 }), rows));
  };
  try {
    return await work({ signal: abort.signal, onProgress }, () => show(text.working));
  } finally {
    show("");
  }
}

/** The files that were named, as the package takes them. */
function filesOf(paths: readonly string[], host: Host, { errors }: TerminalText): FileSource[] {
  if (paths.length === 0) throw new UsageError(errors.noFile);
  return paths.map((path) => {
    if (path === "-") return Readable.toWeb(host.stdin as unknown as Readable) as ReadableStream<Uint8Array>;
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new Error(errors.notFound(path));
    if (!found.isFile()) throw new Error(errors.notAFile(path));
    return sourceOf(path);
  });
}

const nameOf = (paths: readonly string[], { catalogue }: Words) => {
  const [first = "", last = ""] = [paths[0], paths.at(-1)].map((path = "") => basename(path));
  return paths.length === 1 ? first : catalogue.page.analyse.several(paths.length, first, last);
};

/** What every answer in JSON begins with. */
const about = (paths: readonly string[], { kind, columns, table, source }: Read) => ({
  loyalkit: version,
  files: paths.map((path) => basename(path)),
  sheet: table.sheet,
  kind,
  columns,
  read: source.report,
});

/** Reads the files, and says what has to be decided where that has to be first: then there are no figures. */
async function opened<T>(
  paths: readonly string[],
  values: Typed,
  host: Host,
  drawing: Drawing,
  work: (found: Read, run: { signal: AbortSignal }) => Promise<T>,
  kinds: readonly Kind[] = [],
): Promise<T | number> {
  const wanted = { ...wantedOf(values, drawing.text), ...(kinds.length === 1 && { likely: kinds[0] }) };
  const files = filesOf(paths, host, drawing.text);
  return stoppable(host, drawing, async (run, computing) => {
    try {
      const found = await read(files, wanted, run);
      computing();
      try {
        return await work(found, { signal: run.signal });
      } finally {
        await found.source.close();
        await found.table.close();
      }
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      await error.table.close();
      if (values.json) host.stdout.write(jsonOf({ loyalkit: version, ...doubtsAsData(error, drawing) }));
      host.stderr.write(doubtful(error, { ...drawing, screen: screenOf(host.stderr, host.env) }));
      return EXIT.usage;
    }
  });
}

const outputs = ({ json, csv, report }: Typed, { errors }: TerminalText) => {
  if ([json, csv, report].filter((one) => one !== undefined).length > 1) throw new UsageError(errors.twoOutputs);
};

/** A report is never written over a file of data: neither over one that is read, nor over any other that is no report. */
function refuseOverwriting(report: string, paths: readonly string[], { errors }: TerminalText): void {
  const found = statSync(report, { throwIfNoEntry: false });
  if (!found) return;
  const real = realpathSync(report);
  const isSame = (path: string) => {
    const input = path === "-" ? undefined : statSync(path, { throwIfNoEntry: false });
    // Two names of one file need not be links that a path shows.
    return input !== undefined && (realpathSync(path) === real || (input.ino === found.ino && input.dev === found.dev));
  };
  if (paths.some(isSame)) throw new UsageError(errors.reportIsInput(report));
  // What is no file holds nothing: a pipe, /dev/stdout.
  if (found.isFile() && found.size > 0 && !isReport(report)) throw new UsageError(errors.reportIsOther(report));
}

/** One analysis of a file. */
async function command(name: AnalysisName, args: readonly string[], host: Host, drawing: Drawing): Promise<number> {
  const { text, words, screen } = drawing;
  const of = analyses.filter((one) => one.name === name);
  const options = { ...GENERAL, ...readingOptions(), ...analysisOptions(of) };
  const { values, positionals: paths } = parsed(args, options, text);
  outputs(values, text);
  if (values.report !== undefined) throw new UsageError(text.errors.reportIsOfBoard);
  // Before a large file is read.
  for (const one of of) optionsOf(one, values, drawing);
  const show = async (found: Read, run: { signal: AbortSignal }) => {
    const asked = analysisOf(name, found.kind);
    if (!asked) {
      const others = analyses.filter(({ kind }) => kind === found.kind).map((one) => one.name);
      const kind = words.catalogue.page.analyse.columns.kind[found.kind].toLowerCase();
      throw new UsageError(text.errors.notOfKind(name, kind, others.join(", ")));
    }
    const given = optionsOf(asked, values, drawing);
    const result = await asked.ask(found.source, given, { columns: found.columns, question: found.question, run });
    if (values.json) host.stdout.write(jsonOf({ ...about(paths, found), analysis: name, options: given, result }));
    else if (values.csv) host.stdout.write(toCsv(flat(asked.people?.(result) ?? asked.rows(result, given))));
    else host.stdout.write(`${printed(asked, result, given, nameOf(paths, words), drawing).join("\n")}\n`);
    const failed = asked.failed?.(result);
    if (failed && values.csv) host.stderr.write(`${plainly(words.say(failed), screen)}\n`);
    if (values.csv)
      for (const warning of asked.warned?.(result) ?? [])
        host.stderr.write(`${plainly(harmless(words.say(warning)), screen)}\n`);
    const reading = readingOf(found, words);
    if (!values.json && !values.csv) host.stdout.write(`${drawReading(reading, drawing).join("\n")}\n`);
    else if (values.csv && reading.skipped.length > 0)
      host.stderr.write(`${plainly(harmless([reading.summary, ...reading.skipped].join(" ")), screen)}\n`);
    return failed ? EXIT.error : EXIT.fine;
  };
  const kinds = of.map(({ kind }) => kind);
  return opened(paths, values, host, drawing, show, kinds);
}

/** The answer, its rows as a table, and the customers that it names. */
function printed(asked: AnyAnalysis, result: unknown, given: object, file: string, all: Drawing): string[] {
  const { period } = given as { period?: Period };
  const drawing: Drawing = { ...all, ...(period && { period }) };
  const { screen, text, words } = drawing;
  const heading = asked.isMatrix ? text.cohortsBy(period ?? "month") : text.analyses[asked.name];
  const sentence = asked.title?.(result, words, given) ?? heading;
  const rows = asked.rows(result, given);
  const people = asked.people?.(result) ?? [];
  const reason = reasonOf(result);
  const shown = (line: string) => plainly(harmless(line), screen);
  const warnings = (asked.warned?.(result) ?? []).flatMap((one) =>
    wrapped(shown(words.say(one)), screen.width - 2).map((line) => `  ${line}`),
  );
  return [
    "",
    `  ${screen.paint(shown(file), "dim")}`,
    "",
    ...wrapped(shown(sentence), screen.width - 2).map((line) => `  ${screen.paint(line, "bold")}`),
    "",
    ...(reason ? [`  ${shown(words.say(reason))}`, ""] : []),
    ...(asked.drawn ? drawLine(rows, asked.drawn, drawing) : []),
    ...(asked.isMatrix ? drawCohorts(rows, heading, drawing) : asked.failed?.(result) ? [] : drawRows(rows, drawing)),
    ...(people.length > 0 ? ["", ...drawRows(people, drawing)] : []),
    ...(warnings.length > 0 ? ["", ...warnings] : []),
  ];
}

/** Why a result has no value, where it says so. */
function reasonOf(result: unknown): Finding | undefined {
  const { reason } = (result ?? {}) as { reason?: Finding };
  return reason;
}

/** The board page of a file. */
async function board(args: readonly string[], host: Host, drawing: Drawing): Promise<number> {
  const { text, words } = drawing;
  const { values, positionals: paths } = parsed(args, { ...GENERAL, ...readingOptions() }, text);
  if (values.version) {
    host.stdout.write(`${version}\n`);
    return EXIT.fine;
  }
  outputs(values, text);
  if (values.csv) throw new UsageError(text.errors.csvNeedsCommand);
  refuseMisspelt(paths, text);
  if (typeof values.report === "string") refuseOverwriting(values.report, paths, text);
  await init();
  return opened(paths, values, host, drawing, async (found, run) => {
    const made = await boardOf(found, words, run);
    const reading = readingOf(found, words);
    const line = await aboutLine(paths, found, drawing, run);
    if (values.json) {
      const { title, figures } = made;
      const findings = made.findings.map(({ mark, sentence, finding: { code, params } }) => ({
        code,
        mark,
        params,
        sentence,
      }));
      const answers = await allOf(found, run);
      host.stdout.write(jsonOf({ ...about(paths, found), board: { title, figures, findings }, analyses: answers }));
    } else if (typeof values.report === "string") {
      const page = reportOf({ board: made, reading, about: line, name: nameOf(paths, words), version }, words, text);
      try {
        writeFileSync(values.report, page);
      } catch {
        throw new Error(text.errors.notWritten(values.report));
      }
      host.stderr.write(`${harmless(text.reports(values.report))}\n`);
    } else
      host.stdout.write(`${[...drawBoard(made, line, drawing), ...drawReading(reading, drawing), ""].join("\n")}\n`);
    return EXIT.fine;
  });
}

/** Every analysis of the kind, but those that fit models or need to be told something; null with its error where it is impossible. */
async function allOf({ kind, source, columns, question }: Read, run: { signal: AbortSignal }) {
  const answers: Record<string, unknown> = {};
  for (const one of analyses.filter((all) => all.kind === kind && !all.isSlow && all.needs === undefined)) {
    const options = one.options.includes("limit") ? { limit: 0 } : {};
    try {
      answers[one.name] = { options, result: await one.ask(source, options, { columns, question, run }) };
    } catch (error) {
      if (!(error instanceof LoyaltyError)) throw error;
      answers[one.name] = { options, result: null, reason: { code: error.code, params: error.params } };
    }
  }
  return answers;
}

/** Which file this is, how large, and its days. */
async function aboutLine(
  paths: readonly string[],
  found: Read,
  { words, text }: Drawing,
  run: { signal: AbortSignal },
) {
  const t = words.catalogue.page.analyse.workspace;
  const name = nameOf(paths, words);
  if (found.kind !== "orders") return `${name} · ${t.rows(found.source.report.rowsUsed)}`;
  const { orders, firstDay, lastDay } = await found.source.overview(run);
  const days = firstDay && lastDay ? ` · ${text.spans(words.shortDay(firstDay), words.shortDay(lastDay))}` : "";
  return `${name} · ${t.orders(orders)}${days}`;
}

/** A word that is no file was most likely meant as a command. */
function refuseMisspelt(paths: readonly string[], { errors }: TerminalText): void {
  const word = paths.find((path) => path !== "-" && !/[./\\]/.test(path) && !statSync(path, { throwIfNoEntry: false }));
  if (word === undefined) return;
  const all = [...NAMES, "calc", "mcp", "sql", ...calculatorNames.map(({ id }) => `calc ${id}`)];
  throw new UsageError(errors.unknownCommand(word, nearest(word, all)));
}
