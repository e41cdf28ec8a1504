// The outcome: the answer in a sentence and as a figure, its picture, how it is worked out, and pitfalls.

import { html, nothing } from "lit";
import type { Outcome } from "../calculators/calculator.js";
import { typeNumber } from "../number-typed.js";
import { pictureOf } from "./pictures/picture.js";
import {
  brief,
  type Entry,
  figure,
  finding,
  initialFields,
  type Language,
  nameOf,
  type Reading,
  read,
  sentenceIn,
  shown,
  textsOf,
  verdictOf,
  write,
} from "./reading.js";

/** The formula with the reader's own numbers. */
function withNumbers(entry: Entry, values: Reading["values"], worked: string, language: Language): string {
  const written = worked.replace(/\d+\.\d+/g, (number) => typeNumber(Number(number), language.locale));
  return written.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const [input, value] = [entry.inputs[name], values[name]];
    if (input?.kind === "list" && Array.isArray(value))
      return sumOf(value.map((item: number) => shown(input, item, language)));
    if (input?.kind !== "number" || typeof value !== "number") return whole;
    const written = shown(input, value, language);
    return value < 0 ? `(${written})` : written;
  });
}

/** A sum with its first and last terms, in brackets when it has several. */
function sumOf(terms: string[]): string {
  const told = terms.length > 6 ? [...terms.slice(0, 3), "…", ...terms.slice(-1)] : terms;
  return told.length > 1 ? `(${told.join(" + ")})` : (told[0] ?? "0");
}

/** A sentence whose part between asterisks is what to remember. */
const stressed = (sentence: string) =>
  sentence.split("*").map((part, at) => (at % 2 === 1 ? html`<strong>${part}</strong>` : part));

/** The sentence and the figure: first of all, and kept in sight on a phone. */
export function answer(entry: Entry, { outcome, problems, problem }: Reading, language: Language) {
  const t = language.catalogue.page.calculator;
  const { figures } = textsOf(entry, language);
  if (!outcome) {
    return html`
      <section class="result" part="result" aria-live="polite">
        <p class="verdict" part="verdict">${Object.keys(problems).length > 0 ? t.check : problem}</p>
        <h2 class="quiet">${Object.values(figures)[0]}</h2>
        <p class="answer none" part="answer">–</p>
      </section>
    `;
  }
  const { answer, interval, reason } = outcome;
  const sentence = verdictOf(entry, outcome, language);
  return html`
    <section class="result" part="result" aria-live="polite" aria-atomic="true">
      ${sentence === undefined ? nothing : html`<p class="verdict" part="verdict">${stressed(sentence)}</p>`}
      ${reason ? html`<p class="verdict reason" part="reason">${finding(entry, reason, language)}</p>` : nothing}
      <h2 class="quiet">${figures[answer.name] ?? answer.name}</h2>
      <p class=${answer.value === null ? "answer none" : "answer"} part="answer">
        <output>${figure(answer, language)}</output>
      </p>
      ${interval ? html`<p class="interval" part="interval">${sure(answer.unit, interval, language)}</p>` : nothing}
    </section>
  `;
}

const sure = (
  unit: Outcome["answer"]["unit"],
  { level, low, high }: NonNullable<Outcome["interval"]>,
  language: Language,
) =>
  language.catalogue.page.calculator.sure(
    write(level, "percent", language),
    write(low, unit, language),
    write(high, unit, language),
  );

export const picture = (entry: Entry, { outcome }: Reading, language: Language) =>
  pictureOf(outcome?.picture, {
    write: (quantity) => brief(quantity, language),
    name: (name) => nameOf(entry, name, language),
  });

/** The picture, further figures, the working and what to be careful about. */
export function working(entry: Entry, reading: Reading, language: Language) {
  const { outcome, values } = reading;
  const texts = textsOf(entry, language);
  const t = language.catalogue.page.calculator;
  const figures: Record<string, string> = texts.figures;
  if (!outcome) return html`${formula(t, texts)} ${note(t, texts)}`;
  const { answer, others = [], worked, warnings = [] } = outcome;
  const value = figure(answer, language);
  return html`
    ${picture(entry, reading, language)}
    ${
      others.length > 0
        ? html`<dl class="figures" part="figures">
            ${others.map(
              (other) => html`<div>
                <dt>${figures[other.name] ?? other.name}</dt>
                <dd>${figure(other, language)}</dd>
              </div>`,
            )}
          </dl>`
        : nothing
    }
    ${formula(t, texts, answer.value === null ? undefined : `${withNumbers(entry, values, worked, language)} = ${value}`)}
    ${
      warnings.length > 0
        ? html`<section class="careful" part="careful">
            <h2>${t.careful}</h2>
            <ul>
              ${warnings.map((warning) => html`<li>${finding(entry, warning, language)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${note(t, texts)}
  `;
}

type Words = Language["catalogue"]["page"]["calculator"];

const formula = (t: Words, texts: { formula: string }, worked?: string) => html`
  <section class="found" part="found">
    <h2>${t.found}</h2>
    <p class="words">${texts.formula}</p>
    ${worked ? html`<p class="worked">${worked}</p>` : nothing}
  </section>
`;

const note = (t: Words, texts: { note?: string }) =>
  texts.note === undefined
    ? nothing
    : html`<section class="note" part="note">
        <h2>${t.note}</h2>
        <p>${texts.note}</p>
      </section>`;

/** The result of the numbers that a calculator opens with, as text. */
export function exampleText(entry: Entry, catalogue: Language["catalogue"], locale: Language["locale"]): string {
  const language = { catalogue, locale };
  return asText(entry, read(entry, initialFields(entry, new URLSearchParams(), language), language), language);
}

/** The result as text, to be pasted elsewhere. */
export function asText(entry: Entry, reading: Reading, language: Language): string {
  const { outcome, values } = reading;
  const { title, figures } = textsOf(entry, language);
  if (!outcome) return title;
  const { answer, interval, others = [], worked } = outcome;
  const value = figure(answer, language);
  const named: Record<string, string> = figures;
  return [
    title,
    sentenceIn(entry, reading, language),
    `${named[answer.name] ?? answer.name}: ${value}`,
    interval && sure(answer.unit, interval, language),
    ...others.map((other) => `${named[other.name] ?? other.name}: ${figure(other, language)}`),
    answer.value === null ? undefined : `${withNumbers(entry, values, worked, language)} = ${value}`,
  ]
    .filter((line) => line !== undefined && line !== null && line !== "")
    .join("\n");
}
