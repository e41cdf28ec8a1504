// `loyalkit calc`: a calculator with its inputs as options, drawn from the one list.

import { kebab } from "../calculators/inputs.js";
import {
  type AnyListed,
  calculate,
  calculatorNames,
  calculatorOf,
  type Given,
  isOptional,
  verdictOf,
} from "../commands/calculate.js";
import type { Words } from "../commands/words.js";
import type { TerminalText } from "../text/en/terminal.js";
import {
  GENERAL,
  levelOf,
  nearest,
  numberOf,
  type ParseOptions,
  parsed,
  type Tongue,
  type Typed,
  UsageError,
} from "./arguments.js";
import type { Drawing } from "./draw.js";
import { jsonOf } from "./json.js";
import { harmless, plainly, widthOf, wrapped } from "./screen.js";

/** The options of a calculator, for `parseArgs`. */
const optionsOf = (entry: AnyListed): ParseOptions => ({
  ...Object.fromEntries(Object.keys(entry.inputs).map((name) => [kebab(name), { type: "string" } as const])),
  json: GENERAL.json,
  lang: GENERAL.lang,
  help: GENERAL.help,
});

/** The calculator that is named. */
export async function namedCalculator(name: string, { errors }: TerminalText): Promise<AnyListed> {
  const entry = await calculatorOf(name);
  if (entry) return entry;
  const near = nearest(
    name,
    calculatorNames.map(({ id }) => id),
  );
  throw new UsageError(errors.unknownCalculator(name, near));
}

/** What was typed: a percent as 5 or 5%, a list parted by spaces or semicolons, and by commas where none is in a number. */
function givenOf(entry: AnyListed, typed: Typed, tongue: Tongue): Given {
  const { text, words } = tongue;
  const missing = Object.entries(entry.inputs).find(
    ([name, input]) => !isOptional(input) && typed[kebab(name)] === undefined,
  );
  if (missing) throw new UsageError(text.errors.needsOption(kebab(missing[0])));
  const number = (name: string, value: string, unit: string) => {
    const isPercent = unit === "percent";
    const found = numberOf(kebab(name), isPercent ? value.replace(/\s*%$/, "") : value, tongue, unit === "count");
    return isPercent ? found / 100 : found;
  };
  return Object.fromEntries(
    Object.entries(entry.inputs).flatMap(([name, input]): [string, Given[string]][] => {
      const value = typed[kebab(name)];
      if (typeof value !== "string") return [];
      if (name === "level") return [[name, levelOf(name, value, tongue)]];
      if (input.kind === "number") return [[name, number(name, value, input.unit)]];
      if (input.kind === "list") {
        const items = value.split(words.locale === "en" ? /[\s;,]+/ : /,?[\s;]+/).filter((item) => item !== "");
        return [[name, items.map((item) => number(name, item, input.unit))]];
      }
      if (!input.options.includes(value))
        throw new UsageError(text.errors.noneOf(kebab(name), value, input.options.join(", ")));
      return [[name, value]];
    }),
  );
}

/** What a calculator prints. */
export function calc(entry: AnyListed, args: readonly string[], drawing: Drawing): string {
  const { screen, words, text } = drawing;
  const { values: typed } = parsed(args, optionsOf(entry), text);
  const { values, outcome } = calculate(entry, givenOf(entry, typed, drawing));
  const { answer, interval = null, others = [], warnings = [], reason = null } = outcome;
  const sentence = verdictOf(entry, outcome, words);
  if (typed.json)
    return jsonOf({
      calculator: entry.id,
      inputs: values,
      answer,
      interval,
      others,
      verdict: sentence?.replaceAll("*", "") ?? null,
      warnings,
      reason,
    });
  const texts = words.catalogue.calculators[entry.id];
  const plain = (one: string) => plainly(harmless(one), screen);
  const figures = [{ ...answer, range: interval }, ...others.map((one) => ({ ...one, range: null }))];
  const label = (name: string) => texts.figures[name] ?? name;
  const width = Math.max(...figures.map(({ name }) => widthOf(label(name))));
  const said = [...(sentence ? [sentence] : []), ...(reason ? [words.say(reason)] : [])];
  return [
    "",
    ...said.flatMap((one) => wrapped(plain(one), screen.width - 2).map((line) => `  ${emphasised(line, drawing)}`)),
    "",
    ...figures.map(({ name, value, unit, isSigned = false, range }) => {
      const number = (one: number) => words.write(one, unit, { sign: isSigned });
      const between = range ? `  ${words.catalogue.page.analyse.fromTo(number(range.low), number(range.high))}` : "";
      const shown = `${words.write(value, unit, { sign: isSigned })}${between}`;
      return `  ${screen.paint(plain(label(name)).padEnd(width), "dim")}  ${plain(shown)}`;
    }),
    "",
    ...wrapped(plain(texts.formula), screen.width - 2).map((line) => `  ${screen.paint(line, "dim")}`),
    ...warnings.flatMap((one) => wrapped(plain(words.say(one)), screen.width - 2).map((line) => `  ${line}`)),
    "",
  ].join("\n");
}

/** What stands between asterisks is what to remember. */
const emphasised = (line: string, { screen }: Drawing) =>
  line.replace(/\*([^*]*)\*/g, (_, kept: string) => screen.paint(kept, "bold")).replaceAll("*", "");

/** The inputs of a calculator, for its help. */
export function inputsOf(entry: AnyListed, words: Words, text: TerminalText): [string, string][] {
  const labels = words.catalogue.calculators[entry.id].inputs as Record<string, string>;
  return Object.entries(entry.inputs).map(([name, input]) => {
    const takes =
      input.kind === "choice"
        ? input.options.join("|")
        : input.kind === "list"
          ? text.list
          : input.unit === "percent"
            ? "%"
            : text.number;
    const note = isOptional(input) ? "" : ` (${text.needed})`;
    if (name === "level") return [`--${name} ${text.number}`, text.level];
    return [`--${kebab(name)} ${takes}`, `${labels[name] ?? name}${note}`];
  });
}
