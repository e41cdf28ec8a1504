// `loyalkit sql`: a query for a warehouse, or all of them as a dbt package, drawn from the one list.

import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kebab } from "../calculators/inputs.js";
import { describe } from "../describe.js";
import { LoyaltyError } from "../error.js";
import { dbtProject } from "../sql/dbt.js";
import type { DialectName } from "../sql/dialects.js";
import {
  columnsOf,
  DIALECT_NAMES,
  QUERY_NAMES,
  QUERY_OPTIONS,
  type QueryAsked,
  type QueryColumn,
  type QueryName,
  type QueryOptionKind,
  type QueryOptionName,
  queryOptionsOf,
  ROW_COLUMNS,
  type RowKind,
  rowKindsOf,
  writeQuery,
} from "../sql/queries.js";
import type { QueryTexts } from "../text/en/queries.js";
import type { TerminalText } from "../text/en/terminal.js";
import { GENERAL, nearest, type ParseOptions, parsed, positionsOf, type Typed, UsageError } from "./arguments.js";
import type { Drawing } from "./draw.js";
import { type Line, listed, section } from "./help.js";
import { harmless, plainly, wrapped } from "./screen.js";

/** What can be asked for: a query, or the package of all that the columns allow. */
type Wanted = QueryName | "dbt";

/** Each kind of table, with the column that gives it away. */
const TELLING: readonly [QueryColumn, RowKind][] = [
  ["score", "survey"],
  ["start", "subscriptions"],
];

const ROW_KINDS = Object.keys(ROW_COLUMNS) as RowKind[];

const kindsOf = (wanted: Wanted): RowKind[] => (wanted === "dbt" ? ROW_KINDS : rowKindsOf(wanted));

/** The queries that are written of a kind of table. */
const writtenOf = (wanted: Wanted, rows: RowKind): QueryName[] =>
  wanted === "dbt" ? QUERY_NAMES.filter((name) => rowKindsOf(name).includes(rows)) : [wanted];

const columnsFor = (wanted: Wanted, rows: RowKind): QueryColumn[] =>
  wanted === "dbt"
    ? [...ROW_COLUMNS[rows].needed, ...ROW_COLUMNS[rows].others]
    : columnsOf(wanted, rows).map(({ column }) => column);

const optionsFor = (wanted: Wanted, rows: RowKind): QueryOptionName[] => [
  ...new Set(writtenOf(wanted, rows).flatMap((name) => queryOptionsOf(name, rows))),
];

const isRepeated = (kind: QueryOptionKind) => kind === "texts";

/** The options of some kinds of tables, for `parseArgs`. */
function parseOptions(wanted: Wanted, kinds: readonly RowKind[]): ParseOptions {
  const columns = kinds.flatMap((rows) => columnsFor(wanted, rows));
  const options = kinds.flatMap((rows) => optionsFor(wanted, rows));
  return {
    dialect: { type: "string" },
    table: { type: "string", multiple: true },
    ...Object.fromEntries(columns.map((column) => [kebab(column), { type: "string" } as const])),
    ...Object.fromEntries(
      options.map((name) => [kebab(name), { type: "string", multiple: isRepeated(QUERY_OPTIONS[name]) } as const]),
    ),
    ...(wanted === "dbt" && { out: { type: "string" } }),
    lang: GENERAL.lang,
    help: GENERAL.help,
  };
}

/** Every option, so that a word behind one is told from a query's name. */
const everyOption: ParseOptions = Object.assign(
  {},
  ...[...QUERY_NAMES, "dbt" as const].map((wanted) => parseOptions(wanted, kindsOf(wanted))),
);

/** What is asked for, and what was typed besides. */
function wantedOf(args: readonly string[], { errors }: TerminalText): { wanted?: Wanted; typed: string[] } {
  const [at] = positionsOf(args, everyOption);
  const word = at === undefined ? undefined : args[at];
  if (word === undefined) return { typed: [...args] };
  const all: Wanted[] = [...QUERY_NAMES, "dbt"];
  const wanted = all.find((name) => name === word || kebab(name) === word);
  if (wanted === undefined) throw new UsageError(errors.unknownQuery(word, nearest(word, all.map(kebab))));
  return { wanted, typed: args.filter((_, place) => place !== at) };
}

/** The kind of the table, by the columns that were typed. */
function rowsOf(wanted: Wanted, args: readonly string[]): RowKind {
  const kinds = kindsOf(wanted);
  const isTyped = (column: string) => args.some((arg) => arg === `--${column}` || arg.startsWith(`--${column}=`));
  const told = TELLING.find(([column, rows]) => kinds.includes(rows) && isTyped(column));
  return told?.[1] ?? (kinds[0] as RowKind);
}

function typedValue(name: QueryOptionName, typed: string | string[], { errors }: TerminalText) {
  const kind: QueryOptionKind = QUERY_OPTIONS[name];
  const option = kebab(name);
  if (Array.isArray(typed) || kind === "text" || kind === "texts") return typed;
  const number = (text: string) => {
    const found = Number(text);
    if (text.trim() === "" || !Number.isFinite(found)) throw new UsageError(errors.notANumber(option, text));
    return found;
  };
  if (kind === "numbers") return typed.split(/[\s;,]+/).map(number);
  if (kind === "day") {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) throw new UsageError(errors.notADay(option, typed));
    return typed;
  }
  if ("number" in kind) return number(typed);
  if (!kind.choice.includes(typed)) throw new UsageError(errors.noneOf(option, typed, kind.choice.join(", ")));
  return typed;
}

/** What was typed, as a query is asked. */
function askedOf(wanted: Wanted, rows: RowKind, values: Typed, text: TerminalText): QueryAsked {
  const { errors } = text;
  const needed = (option: string, value: unknown) => {
    if (value === undefined) throw new UsageError(errors.needsOption(option));
  };
  needed("dialect", values.dialect);
  const dialect = values.dialect as DialectName;
  if (!DIALECT_NAMES.includes(dialect))
    throw new UsageError(errors.noneOf("dialect", dialect, DIALECT_NAMES.join(", ")));
  needed("table", values.table);
  const parts = values.table as string[];
  return {
    dialect,
    table: parts.length === 1 ? (parts[0] as string) : parts,
    columns: Object.fromEntries(
      columnsFor(wanted, rows).flatMap((column) => {
        const name = values[kebab(column)];
        return typeof name === "string" ? [[column, name]] : [];
      }),
    ),
    values: Object.fromEntries(
      optionsFor(wanted, rows).flatMap((name) => {
        const typed = values[kebab(name)];
        return typed === undefined || typeof typed === "boolean" ? [] : [[name, typedValue(name, typed, text)]];
      }),
    ),
  };
}

/** The flag of an input, where it has another name than the function's. */
const FLAGS: Record<string, string> = {
  states: "count",
  "states.counts": "count",
  "states.refunded": "refund-state",
  "columns.currency": "currency",
};

/** Whatever is wrong with a query was typed. */
function asUsage(error: unknown, { text: { errors }, words }: Drawing): unknown {
  if (!(error instanceof LoyaltyError)) return error;
  const { params } = error;
  const name = "name" in params ? String(params.name) : "";
  const isMissing = error.code === "missing-input";
  const flag = isMissing && name === "currency" ? "currency-code" : (FLAGS[name] ?? kebab(name));
  return new UsageError(
    isMissing ? errors.needsOption(flag) : describe(error, words.locale).replace(/`[^`]*`/, `--${flag}`),
  );
}

/** Writes a package into a folder that holds nothing, and nowhere else. */
function written(files: Record<string, string>, folder: string, { errors }: TerminalText): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new UsageError(errors.notAFolder(folder));
  if (found && readdirSync(folder).length > 0) throw new UsageError(errors.folderNotEmpty(folder));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    // Not through a link that has come meanwhile.
    writeFileSync(file, text, { flag: "wx" });
  }
}

/** What `loyalkit sql …` prints. */
export function sql(args: readonly string[], asksHelp: boolean, drawing: Drawing, texts: QueryTexts): string {
  const { text } = drawing;
  const { wanted, typed } = wantedOf(args, text);
  if (wanted === undefined) {
    parsed(typed, { lang: GENERAL.lang, help: GENERAL.help }, text);
    return queriesHelp(drawing, texts);
  }
  if (asksHelp) return queryHelp(wanted, drawing, texts);
  const rows = rowsOf(wanted, typed);
  const { values, positionals } = parsed(typed, parseOptions(wanted, [rows]), text);
  if (positionals.length > 0) throw new UsageError(text.errors.noFileHere(positionals[0] as string));
  const asked = askedOf(wanted, rows, values, text);
  try {
    if (wanted !== "dbt") return writeQuery(wanted, asked);
    if (typeof values.out !== "string") throw new UsageError(text.errors.needsOption("out"));
    const files = dbtProject(asked);
    written(files, values.out, text);
    const models = Object.keys(files).filter((path) => /^models\/.*\.sql$/.test(path)).length;
    return `${harmless(text.sql.wrote(models, values.out))}\n`;
  } catch (error) {
    throw asUsage(error, drawing);
  }
}

/** The list of queries. */
function queriesHelp(drawing: Drawing, { list }: QueryTexts): string {
  const { text, screen } = drawing;
  const lines = QUERY_NAMES.map((name): Line => [kebab(name), `${list[name].question} ${list[name].use}`]);
  const plain = (line: string) => `  ${plainly(line, screen)}`;
  return [
    ...section(text.usage, text.sql.lines.map(plain), drawing),
    ...wrapped(plainly(text.sql.about, screen), screen.width),
    "",
    ...section(text.sql.queries, listed(lines, drawing), drawing),
    ...section(text.examples, text.sql.examples.map(plain), drawing),
    ...wrapped(plainly(text.sql.more, screen), screen.width),
    "",
  ].join("\n");
}

function taken(kind: QueryOptionKind, { text }: Drawing): string {
  if (kind === "day") return text.day;
  if (kind === "numbers") return text.list;
  if (kind === "text" || kind === "texts") return text.word;
  return "number" in kind ? text.number : kind.choice.join("|");
}

function optionLine(name: QueryOptionName, drawing: Drawing, { options }: QueryTexts): Line {
  const { text } = drawing;
  const kind: QueryOptionKind = QUERY_OPTIONS[name];
  const usual = typeof kind !== "object" ? undefined : "choice" in kind ? (kind.usual ?? kind.choice[0]) : kind.usual;
  const notes = [
    options[name].name,
    ...(options[name].note === undefined ? [] : [options[name].note]),
    ...(usual === undefined ? [] : [text.sql.usual(String(usual))]),
    ...(isRepeated(kind) ? [text.sql.repeat] : []),
  ];
  return [`--${kebab(name)} ${taken(kind, drawing)}`, notes.map((note) => note.replace(/\.$/, "")).join(". ")];
}

/** Help of one query, or of the package. */
function queryHelp(wanted: Wanted, drawing: Drawing, texts: QueryTexts): string {
  const { text, screen } = drawing;
  const kinds = kindsOf(wanted);
  const name = kebab(wanted);
  const about = wanted === "dbt" ? text.sql.dbt : `${texts.list[wanted].question} ${texts.list[wanted].use}`;
  const options = [...new Set(kinds.flatMap((rows) => optionsFor(wanted, rows)))];
  const isNeeded = (rows: RowKind, column: QueryColumn) =>
    wanted === "dbt"
      ? (ROW_COLUMNS[rows].needed as readonly string[]).includes(column)
      : columnsOf(wanted, rows).some((one) => one.column === column && one.isNeeded);
  return [
    ...section(
      text.usage,
      [plainly(`  loyalkit sql ${name} --dialect … --table … ${text.anyOptions}`, screen)],
      drawing,
    ),
    ...wrapped(plainly(about, screen), screen.width),
    "",
    ...section(
      text.optionsTitle,
      listed(
        [
          [`--dialect ${DIALECT_NAMES.join("|")}`, `${text.sql.dialect} (${text.needed})`],
          [`--table ${text.sql.name}`, `${text.sql.table} (${text.needed})`],
          ...(wanted === "dbt" ? [[`--out ${text.sql.folder}`, `${text.sql.out} (${text.needed})`] as const] : []),
          ...options.map((option) => optionLine(option, drawing, texts)),
          ["-h, --help", text.general.help],
        ],
        drawing,
      ),
      drawing,
    ),
    ...kinds.flatMap((rows) =>
      section(
        text.sql.columnsOf(texts.rows[rows].toLowerCase()),
        listed(
          columnsFor(wanted, rows).map((column): Line => {
            const note = texts.columnNotes[column];
            const said = `${texts.columns[column]}${isNeeded(rows, column) ? ` (${text.needed})` : ""}`;
            return [`--${kebab(column)} ${text.column}`, note === undefined ? said : `${said}. ${note}`];
          }),
          drawing,
        ),
        drawing,
      ),
    ),
    ...wrapped(plainly(text.sql.list, screen), screen.width),
    "",
  ].join("\n");
}
