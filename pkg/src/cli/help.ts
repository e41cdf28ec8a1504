// Help, from the tables of analyses, options and calculators, in the words of the catalogue.

import { kebab } from "../calculators/inputs.js";
import { type AnyAnalysis, analyses } from "../commands/analyses.js";
import type { AnyListed } from "../commands/calculate.js";
import { calculatorNames } from "../commands/calculate.js";
import { NAMES } from "../commands/names.js";
import { OPTIONS, type OptionKind, type OptionName } from "../commands/options.js";
import { READING, ROLES } from "../commands/reading-options.js";
import { locales } from "../text/in-use.js";
import { inputsOf } from "./calc.js";
import type { Drawing } from "./draw.js";
import { plainly, wrapped } from "./screen.js";

/** A name, and what is said about it. */
export type Line = readonly [name: string, text: string];

/** The widest name that has its text beside it. */
const NAME = 28;

/** Names with what is said about each beside it. */
export function listed(lines: readonly Line[], { screen }: Drawing): string[] {
  const width = Math.min(NAME, Math.max(...lines.map(([name]) => name.length)));
  return lines.flatMap(([name, text]) => {
    const words = wrapped(plainly(text, screen), Math.max(20, screen.width - width - 4));
    const isLong = name.length > width;
    return [
      ...(isLong ? [`  ${plainly(name, screen)}`] : []),
      ...words.map((line, at) => `  ${(at === 0 && !isLong ? plainly(name, screen) : "").padEnd(width)}  ${line}`),
    ];
  });
}

/** Lines under a heading. */
export const section = (title: string, lines: readonly string[], { screen }: Drawing) => [
  screen.paint(title, "bold"),
  ...lines,
  "",
];

function taken(kind: OptionKind, { text }: Drawing): string {
  if (kind === "yes") return "";
  if (kind === "number") return ` ${text.number}`;
  return kind === "day" ? ` ${text.day}` : ` ${kind.choice.join("|")}`;
}

const general = ({ text }: Drawing, isBoard: boolean): Line[] => [
  ["--json", text.general.json],
  isBoard ? [`--report ${text.file}`, text.general.report] : ["--csv", text.general.csv],
  // Of one language there is nothing to choose.
  ...(locales.length > 1 ? ([[`--lang ${locales.join("|")}`, text.general.lang(locales.join(", "))]] as const) : []),
  ["-h, --help", text.general.help],
  ...(isBoard ? ([["-V, --version", text.general.version]] as const) : []),
];

const reading = ({ text }: Drawing): Line[] =>
  (Object.keys(READING) as (keyof typeof READING)[]).map((name) => {
    const kind = READING[name];
    const takes = typeof kind === "object" ? kind.choice.join("|") : kind === "day" ? text.day : text.word;
    return [`--${kebab(name)} ${takes}`, text.reading[name]];
  });

const roles = ({ text }: Drawing): Line[] => [
  ...(Object.keys(ROLES) as (keyof typeof ROLES)[]).map(
    (name): Line => [`--${kebab(name)} ${text.column}`, text.roles[name]],
  ),
  [`--rating ${text.column}`, text.rating],
];

const exits = (drawing: Drawing) => section(drawing.text.exitTitle, listed(drawing.text.exits, drawing), drawing);

/** Help of all. */
export function help(drawing: Drawing): string {
  const { text, screen } = drawing;
  const commands: Line[] = [...NAMES.map((name): Line => [name, text.analyses[name]])];
  return [
    ...section(
      text.usage,
      text.lines.map((line) => `  ${plainly(line, screen)}`),
      drawing,
    ),
    ...wrapped(plainly(text.about, screen), screen.width),
    "",
    ...section(text.commands, listed(commands, drawing), drawing),
    ...section(text.optionsTitle, listed(general(drawing, true), drawing), drawing),
    ...section(text.readingTitle, listed(reading(drawing), drawing), drawing),
    ...section(text.rolesTitle, listed(roles(drawing), drawing), drawing),
    ...exits(drawing),
    ...section(
      text.examples,
      text.boardExamples.map((line) => `  ${line}`),
      drawing,
    ),
    ...wrapped(plainly(text.more, screen), screen.width),
    "",
  ].join("\n");
}

/** Help of one command. */
export function commandHelp(name: (typeof NAMES)[number], drawing: Drawing): string {
  const { text, screen, words } = drawing;
  const all: readonly AnyAnalysis[] = analyses.filter((one) => one.name === name);
  const options: readonly OptionName[] = [...new Set(all.flatMap(({ options }) => options))];
  const kinds = all.map(({ kind }) => words.catalogue.page.analyse.columns.kind[kind].toLowerCase()).join("; ");
  const needed = new Set(all.flatMap(({ needs = [] }) => needs));
  return [
    ...section(
      text.usage,
      [`  loyalkit ${name} <${text.file.toLowerCase()}…> ${text.anyOptions}`].map((line) => plainly(line, screen)),
      drawing,
    ),
    ...wrapped(plainly(`${text.analyses[name]}. ${text.ofKinds(kinds)}`, screen), screen.width),
    "",
    ...section(
      text.optionsTitle,
      listed(
        [
          ...options.map((option): Line => {
            const note = needed.has(option) ? ` (${text.needed})` : "";
            return [
              `--${kebab(option)}${taken(OPTIONS[option], drawing)}`,
              `${option === "level" ? text.level : text.options[option]}${note}`,
            ];
          }),
          ...general(drawing, false),
        ],
        drawing,
      ),
      drawing,
    ),
    ...exits(drawing),
    ...wrapped(plainly(text.errors.help, screen), screen.width),
    "",
  ].join("\n");
}

/** The list of calculators. */
export function calculatorsHelp(drawing: Drawing): string {
  const { text, words, screen } = drawing;
  const lines = calculatorNames.map(({ id }): Line => [id, words.catalogue.calculators[id].title]);
  return [
    ...section(text.usage, [plainly(`  loyalkit calc ${text.anyCalculator} ${text.anyInputs}`, screen)], drawing),
    ...section(text.calculators, listed(lines, drawing), drawing),
  ].join("\n");
}

/** Help of one calculator. */
export function calculatorHelp(entry: AnyListed, drawing: Drawing): string {
  const { text, words, screen } = drawing;
  const { title, question, formula } = words.catalogue.calculators[entry.id];
  return [
    ...section(text.usage, [plainly(`  loyalkit calc ${entry.id} ${text.anyInputs}`, screen)], drawing),
    ...wrapped(plainly(`${title}: ${question}`, screen), screen.width),
    ...wrapped(plainly(formula, screen), screen.width),
    "",
    ...section(
      text.optionsTitle,
      listed(
        [
          ...inputsOf(entry, words, text),
          ["--json", text.general.json] as const,
          ["-h, --help", text.general.help] as const,
        ],
        drawing,
      ),
      drawing,
    ),
  ].join("\n");
}
