// The outcome: the answer first, then how it is worked out, then pitfalls.

import { html, nothing } from "lit";
import { format, type Unit } from "../format.js";
import { type Entry, finding, type Language, type Reading, shown } from "./reading.js";

/** The formula with the reader's own numbers. */
function withNumbers(entry: Entry, values: Reading["values"], worked: string, language: Language): string {
  return worked.replace(/\{(\w+)\}/g, (whole, name: string) => {
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

export function answer(entry: Entry, { outcome, values, problems, problem }: Reading, language: Language) {
  const texts = language.catalogue.calculators[entry.id];
  const t = language.catalogue.page.calculator;
  const figures: Record<string, string> = texts.figures;
  const label = (name: string) => figures[name] ?? name;
  const write = (value: number | null, unit: Unit) => format(value, unit, { locale: language.locale });
  if (!outcome) {
    return html`
      <section class="result" part="result" aria-live="polite">
        <h2 class="quiet">${label(Object.keys(texts.figures)[0] ?? "")}</h2>
        <p class="answer none" part="answer">–</p>
        <p>${Object.keys(problems).length > 0 ? t.check : problem}</p>
      </section>
      ${formula(t, texts)} ${note(t, texts)}
    `;
  }
  const { answer, interval, others, worked, warnings, reason } = outcome;
  const value = write(answer.value, answer.unit);
  return html`
    <section class="result" part="result" aria-live="polite" aria-atomic="true">
      <h2 class="quiet">${label(answer.name)}</h2>
      <p class=${answer.value === null ? "answer none" : "answer"} part="answer"><output>${value}</output></p>
      ${reason ? html`<p class="reason" part="reason">${finding(entry, reason, language)}</p>` : nothing}
      ${
        interval
          ? html`<p class="interval" part="interval">
              ${t.sure(write(interval.level, "percent"), write(interval.low, answer.unit), write(interval.high, answer.unit))}
            </p>`
          : nothing
      }
    </section>
    ${
      others && others.length > 0
        ? html`<dl class="figures" part="figures">
            ${others.map(
              (figure) => html`<div>
                <dt>${label(figure.name)}</dt>
                <dd>${write(figure.value, figure.unit)}</dd>
              </div>`,
            )}
          </dl>`
        : nothing
    }
    ${formula(t, texts, answer.value === null ? undefined : `${withNumbers(entry, values, worked, language)} = ${value}`)}
    ${
      warnings && warnings.length > 0
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
    <dl>
      <dt>${t.inWords}</dt>
      <dd class="words">${texts.formula}</dd>
      ${
        worked
          ? html`<dt>${t.withNumbers}</dt>
              <dd class="worked">${worked}</dd>`
          : nothing
      }
    </dl>
  </section>
`;

const note = (t: Words, texts: { note?: string }) =>
  texts.note === undefined
    ? nothing
    : html`<section class="note" part="note">
        <h2>${t.note}</h2>
        <p>${texts.note}</p>
      </section>`;
