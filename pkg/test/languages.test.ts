// Four languages say the same, each in its own words.

import { readFileSync } from "node:fs";
import { init, initPlanning } from "loyalkit";
import { calculators } from "loyalkit/calculators";
import { functionTexts } from "loyalkit/functions";
import { beforeAll, expect, describe as group, test } from "vitest";
import { format } from "../src/format.js";
import { catalogue, largeDataText, queryTexts, sheetText, terminalText } from "../src/text/catalogue.js";
import { glossary as da } from "../src/text/da/glossary.js";
import { glossary as en } from "../src/text/en/glossary.js";
import type { Glossary } from "../src/text/glossary.js";
import { type Locale, locales } from "../src/text/in-use.js";
import type { Finding } from "../src/text/message.js";
import { glossary as nb } from "../src/text/nb/glossary.js";
import { glossary as pl } from "../src/text/pl/glossary.js";

const others = ["da", "nb", "pl"] as const;
const glossaries: Record<Locale, Glossary> = { en, da, nb, pl };

/** All that is said in a language, by where it stands. */
const everything = async (locale: Locale) => ({
  catalogue: await catalogue(locale),
  largeData: await largeDataText(locale),
  queries: await queryTexts(locale),
  sheet: await sheetText(locale),
  terminal: await terminalText(locale),
  functions: await functionTexts(locale),
});

type Leaf = string | ((...params: never[]) => unknown);

/** The texts of a tree, each with its place. */
function leaves(tree: unknown, place = "", found = new Map<string, Leaf>()): Map<string, Leaf> {
  if (typeof tree === "string" || typeof tree === "function") found.set(place, tree as Leaf);
  else if (typeof tree === "object" && tree !== null)
    for (const [name, part] of Object.entries(tree)) leaves(part, place === "" ? name : `${place}.${name}`, found);
  return found;
}

/** The words of a text; of a function, what stands between its quotes. */
const wordsOf = (leaf: Leaf): string =>
  typeof leaf === "string"
    ? leaf
    : (
        leaf
          .toString()
          .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, " ")
          .match(/`[^`]*`|"(?:[^"\\]|\\.)*"/g) ?? []
      ).join(" ");

/** Names of methods, commands, and values that an option takes: the same in every language. */
const isName = (place: string, text: string) =>
  text === "Wallet Allocation Rule" || text.startsWith("loyalkit ") || place === "terminal.options.measure";

/** The texts that may be missing or more: lists, and what only some calculators or languages have. */
const isFree = (place: string) => /\.(\d+|also|note|names\..*|groups\..*)$/.test(place) || place.includes(".also.");

group.each(others)("%s", (locale) => {
  test("has every text that English has, and no other", async () => {
    const [own, english] = [leaves(await everything(locale)), leaves(await everything("en"))];
    const places = (of: Map<string, Leaf>) => [...of.keys()].filter((place) => !isFree(place)).sort();
    expect(places(own).filter((place) => !/\.country\./.test(place))).toEqual(places(english));
    for (const [place, leaf] of english) if (!isFree(place)) expect(typeof own.get(place), place).toBe(typeof leaf);
  });

  test("says nothing in English", async () => {
    const [own, english] = [leaves(await everything(locale)), leaves(await everything("en"))];
    const found: string[] = [];
    for (const [place, leaf] of own) {
      if (place.startsWith("catalogue.messages") || (typeof leaf === "string" && isName(place, leaf))) continue;
      // Words of English that none of the others has; code has English words in all of them.
      const words = wordsOf(leaf).replace(/`[^`]*`(?=[^`]*$)/g, (all) => (typeof leaf === "string" ? "" : all));
      if (/(?<![\p{L}’'-])(?:the|with|this|which|your|from|customers|their|would)(?![\p{L}’'-])/iu.test(words))
        found.push(`${place}: ${words}`);
      if (typeof leaf === "string" && leaf === english.get(place) && /\p{Ll}{3,} .*\p{Ll}{3,} .*\p{Ll}{3,}/u.test(leaf))
        found.push(`${place}: ${leaf}`);
    }
    expect(found).toEqual([]);
  });

  test("keeps to its glossary", async () => {
    const texts = [...leaves(await everything(locale))].map(
      ([place, leaf]) => [place, wordsOf(leaf).toLowerCase()] as const,
    );
    const all = `${texts.map(([, text]) => text).join("\n")}\n${messagesOf(locale).toLowerCase()}`;
    for (const [concept, { term, not, source }] of Object.entries(glossaries[locale])) {
      expect(all.includes(term.toLowerCase()), `${concept}: “${term}” is said`).toBe(true);
      expect(source.length, concept).toBeGreaterThan(3);
      for (const word of not) {
        const pattern = new RegExp(
          `(?<!\\p{L})${word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`,
          "u",
        );
        const where = texts
          .filter(([place, text]) => pattern.test(text) && !place.includes(".also."))
          .map(([place]) => place);
        expect(where, `${concept}: not “${word}”`).toEqual([]);
        expect(pattern.test(messagesOf(locale).toLowerCase()), `${concept}: not “${word}” in messages`).toBe(false);
      }
    }
  });
});

/** What stands between quotes in the files of messages. */
function messagesOf(locale: Locale): string {
  const texts = ["messages", "problems", "assumptions"].map((name) =>
    readFileSync(new URL(`../src/text/${locale}/${name}.ts`, import.meta.url), "utf8"),
  );
  return texts
    .join("\n")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\/\*\*.*?\*\//gs, "");
}

/** The declarations of the core, and of what is thrown before it. */
const declared = ["../src/wasm/types.d.ts", "../src/problem.ts"]
  .map((path) => readFileSync(new URL(path, import.meta.url), "utf8"))
  .join("\n");

const declarationOf = (type: string) =>
  new RegExp(`^export type ${type} =\\s*([^;]*(?:\\{[\\s\\S]*?\\}\\s*)*);$`, "m").exec(declared)?.[1] ?? "";

/** The parts of a text between separators that stand outside brackets. */
function parted(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    depth += "{[(<".includes(letter) ? 1 : "}])>".includes(letter) ? -1 : 0;
    if (letter === separator && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Some value of a type, in which every number is `count`. */
function sampleOf(type: string, count: number): unknown {
  const [first = "", ...rest] = parted(type, "|");
  if (rest.length > 0) return sampleOf(first === "null" ? (rest[0] ?? "") : first, count);
  if (first === "number") return count;
  if (first === "boolean") return count % 2 === 0;
  if (first === "string") return "X7";
  if (/^".*"$/.test(first)) return first.slice(1, -1);
  if (first.endsWith("[]")) return [sampleOf(first.slice(0, -2), count)];
  if (first.startsWith("{"))
    return Object.fromEntries(
      parted(first.slice(1, -1), ";").map((field) => {
        const [name = "", ...of] = field.split(":");
        return [name.replace("?", "").trim(), sampleOf(of.join(":").trim(), count)];
      }),
    );
  if (first === "Problem") return { code: "unfit", params: {} };
  const other = declarationOf(first);
  if (other === "") throw new Error(`the test knows no ${first}`);
  return sampleOf(other, count);
}

/** A finding of every code of a type, in which every number is `count`. */
const findingsOf = (type: string, count: number) =>
  parted(declarationOf(type), "|").map((one) => sampleOf(one, count) as { code: string; params: object });

const COUNTS = [0, 1, 2, 3, 5, 12, 22, 1.5];

group.each(locales)("findings in %s", (locale) => {
  test.each(["ErrorData", "Warning", "Reason", "Assumption", "Problem"])("%s: every code is said", async (type) => {
    const { messages } = await catalogue(locale);
    const english = (await catalogue("en")).messages;
    expect(findingsOf(type, 1).length).toBeGreaterThan(15);
    for (const count of COUNTS)
      for (const found of findingsOf(type, count)) {
        const finding = (
          type === "Problem" ? { code: "invalid-input", params: { name: "X7", problem: found } } : found
        ) as Finding;
        const sentence = messages.describe(finding);
        expect(sentence, found.code).not.toMatch(/\bundefined\b(?!\.)|NaN|\[object|\bnull\b|^$/);
        expect(sentence, found.code).not.toBe(found.code);
        expect(sentence, found.code).toMatch(/[.?!]\)?$/);
        if (locale !== "en") {
          // The words of a library that reads files are its own.
          if (found.code !== "reported") expect(sentence, found.code).not.toBe(english.describe(finding));
          expect(sentence.replace(/`[^`]*`/g, "")).not.toMatch(/\b(the|with|this|which|your|from|than)\b/i);
        }
      }
  });
});

const NUMBERS = [0, 1, 2, 3, 5, 12, 22, 1.5, 1000, -12.3, 1_234_567];
/** Written by hand: a no-break space is `_`. */
const WRITTEN: Record<Locale, string[]> = {
  en: ["0", "1", "2", "3", "5", "12", "22", "1.5", "1,000", "−12.3", "1,234,567"],
  da: ["0", "1", "2", "3", "5", "12", "22", "1,5", "1.000", "−12,3", "1.234.567"],
  nb: ["0", "1", "2", "3", "5", "12", "22", "1,5", "1_000", "−12,3", "1_234_567"],
  pl: ["0", "1", "2", "3", "5", "12", "22", "1,5", "1000", "−12,3", "1_234_567"],
};
const FORMS: Record<Locale, string[]> = {
  en: ["other", "one", "other", "other", "other", "other", "other", "other", "other", "other", "other"],
  da: ["other", "one", "other", "other", "other", "other", "other", "one", "other", "other", "other"],
  nb: ["other", "one", "other", "other", "other", "other", "other", "other", "other", "other", "other"],
  pl: ["many", "one", "few", "few", "many", "many", "few", "other", "many", "other", "many"],
};
const ROWS: Record<Locale, Record<string, string>> = {
  en: { one: "row", other: "rows" },
  da: { one: "række", other: "rækker" },
  nb: { one: "rad", other: "rader" },
  pl: { one: "wiersz", few: "wiersze", many: "wierszy", other: "wiersza" },
};
const ORDERS: Record<Locale, Record<string, string>> = {
  en: { one: "order", other: "orders" },
  da: { one: "ordre", other: "ordrer" },
  nb: { one: "ordre", other: "ordrer" },
  pl: { one: "zamówienie", few: "zamówienia", many: "zamówień", other: "zamówienia" },
};

group.each(locales)("numbers in %s", (locale) => {
  test.each(NUMBERS.map((value, at) => [value, at] as const))("%d", async (value, at) => {
    const { page } = await catalogue(locale);
    const written = WRITTEN[locale][at]?.replaceAll("_", "\u00a0") ?? "";
    expect(format(value, "number", { locale })).toBe(written);
    expect(new Intl.NumberFormat(locale).format(value).replace("-", "−")).toBe(written);
    const form = FORMS[locale][at] ?? "";
    expect(new Intl.PluralRules(locale).select(value)).toBe(form);
    const { rows, orders } = page.analyse.workspace;
    expect(rows(value)).toBe(`${written} ${ROWS[locale][form]}`);
    expect(orders(value)).toBe(`${written} ${ORDERS[locale][form]}`);
  });
});

group("every calculator answers its example in each language", () => {
  beforeAll(() => Promise.all([init(), initPlanning()]));

  test.each(calculators.map((entry) => [entry.id, entry] as const))("%s", async (id, entry) => {
    const values = Object.fromEntries(Object.entries(entry.inputs).map(([name, { initial }]) => [name, initial]));
    const { verdict } = entry.compute(values as never);
    if (!verdict) return;
    const sentences = await Promise.all(
      locales.map(async (locale) => {
        const verdicts = (await catalogue(locale)).calculators[id].verdicts as Record<string, (said: object) => string>;
        const said = Object.entries(verdict.params).map(([name, { value, unit, isSigned = false }]) => {
          const text = format(value, unit, { locale, brief: true, sign: isSigned });
          return [name, { value, toString: () => text }];
        });
        return verdicts[verdict.code]?.(Object.fromEntries(said)) ?? "";
      }),
    );
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence.split("*").length % 2, sentence).toBe(1);
    }
    expect(new Set(sentences).size, sentences.join("\n")).toBe(locales.length);
  });
});
