// What was typed: options by the tables of analyses and of reading, and what each may be.

import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Hints } from "../analysis/index.js";
import { kebab } from "../calculators/inputs.js";
import type { AnyAnalysis } from "../commands/analyses.js";
import { OPTIONS, type OptionKind } from "../commands/options.js";
import type { Kind, Wanted } from "../commands/reading.js";
import { READING, ROLES } from "../commands/reading-options.js";
import type { SurveyAsked } from "../commands/survey-question.js";
import { numberTyped, type Typed as TypedNumber, typeNumber } from "../number-typed.js";
import type { TerminalText } from "../text/en/terminal.js";
import type { Period } from "../wasm/types.js";

/** Options as `parseArgs` takes them. */
export type ParseOptions = NonNullable<ParseArgsConfig["options"]>;

/** Wrong usage: the sentence says what to type instead. */
export class UsageError extends Error {}

export const GENERAL = {
  json: { type: "boolean" },
  csv: { type: "boolean" },
  report: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies ParseOptions;

export type Typed = Record<string, string | boolean | string[] | undefined>;

/** How alike two words are: the letters to change, and neighbours to swap, to get from one to the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one of some words that was most likely meant: one letter in four may be wrong. */
export function nearest(typed: string, all: readonly string[]): string | undefined {
  const [best] = all
    .map((name) => ({ name, far: distance(typed, name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 4)))
    .sort((a, b) => a.far - b.far);
  return best?.name;
}

/** A negative number after an option is its value, which `parseArgs` takes for options: `--growth -2`. */
function negativesJoined(args: readonly string[], options: ParseOptions): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    const takesValue = last?.startsWith("--") && options[last.slice(2)]?.type === "string";
    if (takesValue && /^-[\d.]/.test(arg) && !joined.includes("--")) joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** Reads what was typed by a list of options; what is not among them is refused with the nearest that is. */
export function parsed(
  args: readonly string[],
  options: ParseOptions,
  text: TerminalText,
): { values: Typed; positionals: string[] } {
  try {
    return parseArgs({ args: negativesJoined(args, options), options, allowPositionals: true, strict: true }) as {
      values: Typed;
      positionals: string[];
    };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const [, name = ""] = /'(-[^' ]*)/.exec(message) ?? [];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const near = nearest(name.replace(/^-+/, ""), Object.keys(options));
      throw new UsageError(text.errors.unknownOption(name, near && `--${near}`));
    }
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(text.errors.needsValue(/--([\w-]+)/.exec(message)?.[1] ?? name.replace(/^-+/, "")));
    throw error;
  }
}

/** The options of reading, for `parseArgs`. */
export function readingOptions(): ParseOptions {
  const several = new Set(Object.entries(READING).flatMap(([name, kind]) => (kind === "words" ? [name] : [])));
  const all = [...Object.keys(READING), ...Object.keys(ROLES)];
  return {
    ...Object.fromEntries(all.map((name) => [kebab(name), { type: "string", multiple: several.has(name) } as const])),
    rating: { type: "string", multiple: true },
  };
}

/** The options of analyses, for `parseArgs`. */
export function analysisOptions(analyses: readonly AnyAnalysis[]): ParseOptions {
  const names = new Set(analyses.flatMap(({ options }) => options));
  return Object.fromEntries(
    [...names].map((name) => [kebab(name), { type: OPTIONS[name] === "yes" ? "boolean" : "string" } as const]),
  );
}

/** How a number is typed, and what is said where it is none. */
export interface Tongue {
  words: { locale: string };
  text: TerminalText;
}

/** A number in English as programs write it, elsewhere with a decimal comma or a point. */
function numberRead(typed: string, locale: string, whole = false): TypedNumber {
  if (locale === "en") return { value: typed.trim() === "" ? Number.NaN : Number(typed), grouped: false };
  return /%|,.*,/.test(typed) ? { value: Number.NaN, grouped: false } : numberTyped(typed, { whole, locale });
}

/** A number that was typed. Where a point may as well part thousands it is refused, for nobody would see how it was read. */
export function numberOf(
  option: string,
  typed: string,
  { words: { locale }, text: { errors } }: Tongue,
  whole = false,
) {
  const { value, grouped, other } = numberRead(typed, locale, whole);
  if (!Number.isFinite(value)) throw new UsageError(errors.notANumber(option, typed));
  if (grouped && other !== undefined)
    throw new UsageError(errors.eitherNumber(option, typed, typeNumber(value, locale), typeNumber(other, locale)));
  return value;
}

/** A confidence level as a fraction: 95, 95% and 0.95 are the same. */
export function levelOf(option: string, typed: string, { words, text: { errors } }: Tongue): number {
  const [, digits = "", percent] = /^\s*([\d.,]+)\s*(%?)\s*$/.exec(typed) ?? [];
  const number = numberRead(digits, words.locale).value;
  const level = percent === "" && number < 1 ? number : number / 100;
  // 1 may be meant as 1% or as 100%: neither is of use.
  if (!(level > 0 && level < 1) || (percent === "" && number === 1))
    throw new UsageError(errors.notALevel(option, typed));
  return level;
}

/** Where the words stand that are no options and no values of them: commands and files, whatever options come before. */
export function positionsOf(args: readonly string[], options: ParseOptions): number[] {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  return tokens.flatMap(({ kind, index }) => (kind === "positional" ? [index] : []));
}

/** The value of an option, as the analysis takes it. */
function typedValue(name: string, kind: OptionKind, typed: string | boolean, tongue: Tongue) {
  if (kind === "yes" || typeof typed === "boolean") return typed;
  if (name === "level") return levelOf(name, typed, tongue);
  if (kind === "number") return numberOf(kebab(name), typed, tongue);
  return chosen(name, kind, typed, tongue.text);
}

/** A day, or one of some words. */
function chosen(name: string, kind: Exclude<OptionKind, "yes" | "number">, typed: string, { errors }: TerminalText) {
  if (kind === "day") {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) throw new UsageError(errors.notADay(kebab(name), typed));
    return typed;
  }
  if (!kind.choice.includes(typed)) throw new UsageError(errors.noneOf(kebab(name), typed, kind.choice.join(", ")));
  return typed;
}

/** The options of one analysis that were typed. */
export function optionsOf({ options, needs = [] }: AnyAnalysis, values: Typed, tongue: Tongue): object {
  const given = Object.fromEntries(
    options.flatMap((name) => {
      const typed = values[kebab(name)];
      return typed === undefined || Array.isArray(typed)
        ? []
        : [[name, typedValue(name, OPTIONS[name], typed, tongue)]];
    }),
  );
  const missing = needs.find((name) => !(name in given));
  if (missing !== undefined) throw new UsageError(tongue.text.errors.needsOption(kebab(missing)));
  return given;
}

/** How the file is to be read, by what was typed. */
export function wantedOf(values: Typed, text: TerminalText): Wanted {
  const said = (name: keyof typeof READING): string | undefined => {
    const typed = values[kebab(name)];
    if (typeof typed !== "string") return undefined;
    const kind = READING[name];
    if (typeof kind === "object" || kind === "day") chosen(name, kind, typed, text);
    return typed;
  };
  const words = (name: "count" | "leaveOut") => (values[kebab(name)] ?? []) as string[];
  const roles = Object.entries(ROLES).flatMap(([option, role]) => {
    const column = values[kebab(option)];
    return typeof column === "string" ? [[role, column] as const] : [];
  });
  const ratings = values.rating as string[] | undefined;
  const hints: Hints = {
    ...(said("decimal") && { decimal: said("decimal") as NonNullable<Hints["decimal"]> }),
    ...(said("dateOrder") && { dateOrder: said("dateOrder") as NonNullable<Hints["dateOrder"]> }),
    ...(said("encoding") && { encoding: said("encoding") as NonNullable<Hints["encoding"]> }),
    ...(said("delimiter") && {
      delimiter: (said("delimiter") === "\\t" ? "\t" : said("delimiter")) as NonNullable<Hints["delimiter"]>,
    }),
    ...(said("header") && { header: said("header") === "yes" }),
  };
  const sheet = said("sheet");
  return {
    kind: said("kind") as Kind | undefined,
    columns: { ...Object.fromEntries(roles), ...(ratings && { ratings }) },
    hints,
    sheet: sheet !== undefined && /^\d+$/.test(sheet) ? Number(sheet) : sheet,
    question: said("question") as SurveyAsked | undefined,
    asOf: said("asOf"),
    timeZone: said("timeZone"),
    amountPer: said("amountPer") as Period | undefined,
    counts: words("count"),
    leftOut: words("leaveOut"),
    total: said("total") as "once" | "each" | undefined,
  };
}
