// What the reader typed, as the numbers that a calculator takes, and what is wrong with which of them.

import type { ListInput, NumberInput, Outcome, Quantity } from "../calculators/calculator.js";
import type { AnyListed } from "../calculators/list.js";
import { LoyaltyError } from "../error.js";
import { format, type Unit } from "../format.js";
import { numberTyped, typeNumber } from "../number-typed.js";
import type { CalculatorTexts } from "../text/calculators.js";
import type { Locale } from "../text/in-use.js";
import type { Finding, Messages } from "../text/message.js";
import type { Catalogue } from "../text/parts.js";

/** What a calculator says: its own texts, the words around them, and findings. A catalogue has all of it for every calculator. */
export interface Words {
  calculators: Partial<CalculatorTexts>;
  page: Pick<Catalogue["page"], "calculator">;
  messages: Messages;
}

/** The language that a calculator speaks, and all that it says in it. */
export interface Language {
  catalogue: Words;
  locale: Locale;
  /** An ISO 4217 code; without it, money is a plain number. */
  currency?: string;
}

export type Entry = AnyListed;
export type Input = Entry["inputs"][string];

/** Whether amounts are typed, so that a currency matters. */
export const hasAmounts = ({ inputs }: Entry): boolean =>
  Object.values(inputs).some((input) => input.kind !== "choice" && (input.unit === "money" || input.unit === "price"));

/** What stands in each field. */
export type Fields = Record<string, string>;

/** What came of the fields. */
export interface Reading {
  values: Record<string, number | string | readonly number[]>;
  outcome?: Outcome;
  /** A sentence for each field that is wrong. */
  problems: Record<string, string>;
  /** A sentence that belongs to no field. */
  problem?: string;
  /** Fields whose number may not be what was meant: how it was read, and how else it may be typed. */
  readAs: Record<string, { read: string; other?: { shown: string; typed: string } }>;
}

/** A percent is typed as 5 and arrives as 0.05. */
const arriving = (input: NumberInput, typed: number) => (input.unit === "percent" ? typed / 100 : typed);

/** A number that arrives, in the unit in which it is typed. */
const typedAs = (input: NumberInput, value: number): number =>
  input.unit === "percent" ? Number((value * 100).toPrecision(12)) : value;

/** A number as it is shown; a count that is not whole keeps its decimals, so that nothing else is shown than was typed. */
export const shown = (input: NumberInput | ListInput, value: number, language: Language): string =>
  write(value, input.unit === "count" && !Number.isInteger(value) ? "number" : input.unit, language);

/** A number as it is written in full. */
export const write = (value: number | null, unit: Unit, { locale, currency }: Language, sign = false): string =>
  format(value, unit, { locale, sign, ...(currency && { currency }) });

/** A figure as it is written in full. */
export const figure = ({ value, unit, isSigned }: Quantity, language: Language): string =>
  write(value, unit, language, isSigned);

/** A figure in a sentence or a picture. */
export const brief = ({ value, unit, isSigned = false }: Quantity, { locale, currency }: Language): string =>
  format(value, unit, { locale, brief: true, sign: isSigned, ...(currency && { currency }) });

export function initialFields(entry: Entry, given: URLSearchParams, { locale }: Language): Fields {
  /** An address has points. */
  const written = (item: string) => (Number.isFinite(Number(item)) ? typeNumber(Number(item), locale) : item);
  return Object.fromEntries(
    Object.entries(entry.inputs).map(([name, input]) => {
      const wanted = given.get(name);
      if (input.kind === "choice")
        return [name, wanted !== null && input.options.includes(wanted) ? wanted : input.initial];
      if (input.kind === "list")
        return [
          name,
          wanted?.replace(/[^\s;]+/g, written) ?? input.initial.map((item) => typeNumber(item, locale)).join("\n"),
        ];
      const linked = wanted === null || wanted === "" ? Number.NaN : Number(wanted);
      return [name, typeNumber(Number.isFinite(linked) ? linked : typedAs(input, input.initial), locale)];
    }),
  );
}

/** Numbers as another language writes them; what is no number stands there as it was typed. */
export function rewritten(entry: Entry, fields: Fields, before: Locale, locale: Locale): Fields {
  const number = (typed: string, whole: boolean) => {
    const { value } = numberTyped(typed, { whole, locale: before });
    return Number.isFinite(value) ? typeNumber(value, locale) : typed;
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, typed]) => {
      const input = entry.inputs[name];
      if (input?.kind === "number") return [name, number(typed, input.unit === "count")];
      if (input?.kind === "list") return [name, typed.replace(/[^\s;]+/g, (item) => number(item, false))];
      return [name, typed];
    }),
  );
}

/** A field as an attribute writes it: with a point, lists parted by commas or spaces. What is no number stands there as it is. */
export function writtenField(input: Input, written: string | null, { locale }: Language): string {
  const number = (one: string) =>
    one.trim() === "" || !Number.isFinite(Number(one)) ? one : typeNumber(Number(one), locale);
  if (input.kind === "choice") return written ?? input.initial;
  if (input.kind === "number") return number(written ?? String(typedAs(input, input.initial)));
  if (written === null) return input.initial.map((item) => typeNumber(item, locale)).join("\n");
  return written
    .split(/[\s,;]+/)
    .filter((item) => item !== "")
    .map(number)
    .join("\n");
}

/** An input as an attribute would write it: a percent as 5. What cannot be read is given as it was typed. */
export function heldIn(input: Input, name: string, fields: Fields, { values }: Reading) {
  const value = values[name];
  if (value === undefined) return fields[name] ?? "";
  return input.kind === "number" && typeof value === "number" ? typedAs(input, value) : value;
}

/** The texts of a calculator. */
export function textsOf({ id }: Entry, { catalogue }: Language): CalculatorTexts[Entry["id"]] {
  const texts = catalogue.calculators[id];
  if (!texts) throw new Error(`the catalogue has no texts of ${id}`);
  return texts;
}

export const labelOf = (entry: Entry, name: string, language: Language): string =>
  (textsOf(entry, language).inputs as Record<string, string>)[name] ?? name;

/** The same with the name of its group, for where it stands alone. */
function fullLabelOf(entry: Entry, name: string, language: Language): string {
  const label = labelOf(entry, name, language);
  const group = entry.inputs[name]?.group;
  const { groups = {} } = textsOf(entry, language);
  return group === undefined ? label : language.catalogue.page.calculator.inGroup(label, groups[group] ?? group);
}

/** Numbers one after another, parted by line ends, spaces or semicolons: a comma may be a decimal mark. */
const itemsOf = (field: string, { locale }: Language) =>
  field
    .split(/[\s;]+/)
    .filter((item) => item !== "")
    .map((item) => ({ item, value: numberTyped(item, { whole: false, locale }).value }));

export function read(entry: Entry, fields: Fields, language: Language): Reading {
  const { catalogue, locale } = language;
  const label = (name: string) => catalogue.page.calculator.quoted(fullLabelOf(entry, name, language));
  const quoted = catalogue.page.calculator.quoted;
  const sentence = (finding: Finding) => sentenceOf(finding, language);
  const reading: Reading = { values: {}, problems: {}, readAs: {} };
  for (const [name, input] of Object.entries(entry.inputs)) {
    const field = (fields[name] ?? "").trim();
    if (input.kind === "choice") {
      // A reader picks one of the options; an attribute may name another.
      const params = { value: field, expected: [...input.options] };
      if (input.options.includes(field)) reading.values[name] = field;
      else
        reading.problems[name] = sentence({
          code: "invalid-input",
          params: { name: label(name), problem: { code: "none-of", params } },
        });
      continue;
    }
    if (input.kind === "list") {
      const items = itemsOf(field, language);
      const wrong = items.findIndex(({ value }) => !Number.isFinite(value));
      if (wrong < 0) reading.values[name] = items.map(({ value }) => value);
      else {
        const params = {
          name: label(name),
          value: quoted(items[wrong]?.item ?? ""),
          position: wrong + 1,
        };
        reading.problems[name] = sentence({ code: "not-a-number", params });
      }
      continue;
    }
    const { value, grouped, other } = numberTyped(field, { whole: input.unit === "count", locale });
    if (!Number.isFinite(value)) {
      reading.problems[name] = sentence(
        field === ""
          ? { code: "missing-input", params: { name: label(name) } }
          : { code: "not-a-number", params: { name: label(name), value: quoted(field), position: null } },
      );
      continue;
    }
    reading.values[name] = arriving(input, value);
    if (grouped || other !== undefined)
      reading.readAs[name] = {
        read: shown(input, arriving(input, value), language),
        ...(other !== undefined && {
          other: { shown: shown(input, arriving(input, other), language), typed: typeNumber(other, locale) },
        }),
      };
  }
  if (Object.keys(reading.problems).length > 0) return reading;
  try {
    reading.outcome = entry.compute(reading.values as never);
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
    place(entry, { code: error.code, params: error.params } as Finding, reading, language);
  }
  return reading;
}

/** The numbers for an address: as they are typed, with a point. */
export function addressed(entry: Entry, values: Reading["values"]): URLSearchParams {
  const given = new URLSearchParams();
  for (const [name, input] of Object.entries(entry.inputs)) {
    const value = values[name];
    if (input.kind === "list" && Array.isArray(value)) given.set(name, value.join(" "));
    else if (value !== undefined)
      given.set(
        name,
        typeof value === "number" && input.kind === "number" ? String(typedAs(input, value)) : String(value),
      );
  }
  return given;
}

/** A finding in words, its names already replaced by labels. */
const sentenceOf = (finding: Finding, { catalogue }: Language) =>
  catalogue.messages.describe(finding).replaceAll("`", "");

/**
 * The input that the core means by a name. It names what it was given (`promoters`, `counts`), which a calculator may
 * have asked for in several fields: then it is the one that holds the value complained about.
 */
function inputNamed(entry: Entry, values: Reading["values"], name: string, value: number | undefined) {
  if (name in entry.inputs) return name;
  const candidates = Object.keys(entry.inputs).filter((key) => key.startsWith(name) || name.startsWith("counts"));
  const holding = candidates.filter((key) => values[key] === value);
  return holding.length > 0 ? holding[0] : undefined;
}

/** Puts an error at the field it is about, in the words of the form. */
function place(entry: Entry, error: Finding, reading: Reading, language: Language): void {
  const { quoted } = language.catalogue.page.calculator;
  const params = { ...error.params } as Record<string, unknown>;
  const pairs = {
    name: params.value,
    partName: params.part,
    wholeName: params.whole,
    first: undefined,
    second: undefined,
  };
  let field: string | undefined;
  for (const [key, value] of Object.entries(pairs)) {
    const name = params[key];
    if (typeof name !== "string") continue;
    const input = inputNamed(entry, reading.values, name, value as number | undefined);
    field ??= input;
    if (input !== undefined) params[key] = quoted(fullLabelOf(entry, input, language));
  }
  const problem =
    (error.code === "out-of-range" && field !== undefined && outOfRange(entry, field, error.params, language)) ||
    sentenceOf({ code: error.code, params } as Finding, language);
  if (field === undefined) reading.problem = problem;
  else reading.problems[field] = problem;
}

/** A limit in the unit of the field: the core speaks of fractions, the reader types percents. */
function outOfRange(
  entry: Entry,
  field: string,
  { value, low, high }: { value: number; low: number | null; high: number | null },
  language: Language,
) {
  const input = entry.inputs[field];
  if (input?.kind !== "number") return undefined;
  const limit = (number: number | null) => (number === null ? null : shown(input, Number(number.toFixed(9)), language));
  const { outOfRange: say, quoted } = language.catalogue.page.calculator;
  return say(quoted(fullLabelOf(entry, field, language)), limit(low), limit(high), shown(input, value, language));
}

/** The answer in a sentence; what stands between asterisks is what to remember. */
export function verdictOf(entry: Entry, { verdict }: Outcome, language: Language): string | undefined {
  if (!verdict) return undefined;
  const sentences = textsOf(entry, language).verdicts as Record<string, (said: object) => string>;
  const said = Object.entries(verdict.params).map(([name, quantity]) => {
    const text = brief(quantity, language);
    return [name, { value: quantity.value, toString: () => text }];
  });
  return sentences[verdict.code]?.(Object.fromEntries(said));
}

/** The answer in a sentence without marks, or what is wrong. */
export function sentenceIn(entry: Entry, { outcome, problems, problem }: Reading, language: Language): string {
  if (!outcome) return Object.values(problems)[0] ?? problem ?? "";
  const sentence = verdictOf(entry, outcome, language)?.replaceAll("*", "");
  return sentence ?? (outcome.reason ? finding(entry, outcome.reason, language) : "");
}

/** What something in a picture or a list is called. */
export function nameOf(entry: Entry, name: string, language: Language): string {
  const { names = {}, figures, inputs } = textsOf(entry, language);
  return names[name] ?? figures[name] ?? (inputs as Record<string, string>)[name] ?? name;
}

/** A reason or a warning of an outcome, in the words of the form. */
export function finding(entry: Entry, about: Finding, language: Language): string {
  const { quoted } = language.catalogue.page.calculator;
  const params = { ...about.params } as Record<string, unknown>;
  if (typeof params.name === "string" && params.name in entry.inputs)
    params.name = quoted(fullLabelOf(entry, params.name, language));
  return sentenceOf({ code: about.code, params } as Finding, language);
}
