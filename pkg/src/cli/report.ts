// The board as one HTML file: no script, no network, charts as SVG with their tables. All that comes from a file is escaped.

import { closeSync, openSync, readSync } from "node:fs";
import type { Board, BoardChart, BoardMatrix, ReadingSaid } from "../commands/board.js";
import type { Words } from "../commands/words.js";
import type { TerminalText } from "../text/en/terminal.js";
import { harmless } from "./screen.js";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand between tags and in attributes. */
const escaped = (text: string): string => harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The file holds all it shows, and may load nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --ink: #1a1d21; --soft: #59616b; --line: #d9dde2; --before: #9aa3ad; --paper: #fff; --accent: #1f5fbf;
  --bad: #b3261e; --careful: #8a5a00; --good: #1b6e3c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a4adb8; --line: #3a4048; --before: #6b7480; --paper: #16181b; --accent: #7fb0ff;
  --bad: #ff8a80; --careful: #ffcf70; --good: #7fd6a0; } }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto; max-width: 56rem; padding: 2rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .25rem 0 1.5rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0; } .soft { color: var(--soft); } .number, td { font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; margin: 0; }
dl div { border-top: 2px solid var(--line); padding-top: .5rem; } dt { color: var(--soft); } dd { margin: 0; }
dd.value { font-size: 1.6rem; font-weight: 600; } .bad { color: var(--bad); } .careful { color: var(--careful); } .good { color: var(--good); }
svg { width: 100%; height: auto; display: block; margin-top: .5rem; } svg text { font-size: 12px; fill: var(--soft); }
table { border-collapse: collapse; font-size: .9rem; } th, td { padding: .25rem .5rem; text-align: right; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; } .wide { overflow-x: auto; } summary { cursor: pointer; color: var(--soft); }
ul { padding-left: 0; list-style: none; margin: .5rem 0; } li { padding: .3rem 0; } footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.s1 { background: #e3eefc; } .s2 { background: #c4dcf8; } .s3 { background: #9cc4f2; } .s4 { background: #6ea8ea; } .s5 { background: #2f74c8; color: #fff; }
.s6 { background: #1d5ca8; color: #fff; } .s7 { background: #134a8a; color: #fff; } .s1, .s2, .s3, .s4 { color: #10233b; }
@media print { body { max-width: none; padding: 0; } section { break-inside: avoid; } }
`;

const SHADES = 7;
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 220, 64, 16, 12, 28];

const tag = (name: string, text: string, kind = "") =>
  `<${name}${kind === "" ? "" : ` class="${kind}"`}>${escaped(text)}</${name}>`;

function chartTable({ names, series, write }: BoardChart, { period }: { period: string }): string {
  const head = ["", ...series.map(({ name }) => name)].map((name, at) => tag("th", at === 0 ? period : name)).join("");
  const rows = names.map((name, at) => {
    const cells = series.map(({ values }) => {
      const value = values[at];
      return tag("td", value === null || value === undefined ? "–" : write(value));
    });
    return `<tr>${tag("th", name)}${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function svgOf({ series, names, write, title, open }: BoardChart): string {
  const known = series.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  if (known.length === 0) return "";
  const high = Math.max(...known, 0);
  const low = Math.min(...known, 0);
  const x = (at: number) => LEFT + (at / Math.max(1, names.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - (value - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const at = (number: number) => number.toFixed(1);
  const lines = series.map(({ values }, index) => {
    const isBefore = index < series.length - 1;
    let isDown = false;
    const path = values
      .map((value, place) => {
        if (value === null) {
          isDown = false;
          return "";
        }
        const step = `${isDown ? "L" : "M"}${at(x(place))} ${at(y(value))}`;
        isDown = true;
        return step;
      })
      .join("");
    const last = values.reduce<number>((latest, value, place) => (value === null ? latest : place), -1);
    const end = values[last];
    const dot =
      open && !isBefore && end !== null && end !== undefined
        ? `<circle cx="${at(x(last))}" cy="${at(y(end))}" r="4" fill="var(--paper)" stroke="var(--accent)" stroke-width="2"/>`
        : "";
    return `<path d="${path}" fill="none" stroke="${isBefore ? "var(--before)" : "var(--accent)"}" stroke-width="2.5" stroke-linejoin="round"/>${dot}`;
  });
  const ticks = [low, (low + high) / 2, high].map(
    (value) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="var(--line)"/><text x="${LEFT - 8}" y="${at(y(value) + 4)}" text-anchor="end">${escaped(write(value))}</text>`,
  );
  const ends = `<text x="${LEFT}" y="${HEIGHT - 8}">${escaped(names[0] ?? "")}</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">${escaped(names.at(-1) ?? "")}</text>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">${ticks.join("")}${lines.join("")}${ends}</svg>`;
}

function chartSection(chart: BoardChart, words: Words): string {
  const { table } = words.catalogue.page.chart;
  const legend = chart.series.length > 1 ? tag("p", chart.series.map(({ name }) => name).join(" · "), "soft") : "";
  return `<section>${tag("h2", chart.title)}${chart.subtitle ? tag("p", chart.subtitle, "soft") : ""}${legend}${svgOf(chart)}<details><summary>${escaped(table)}</summary>${chartTable(chart, words.catalogue.page.analyse.board.revenue)}</details></section>`;
}

function matrixSection({ title, first, size, ages, rows, write }: BoardMatrix): string {
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((value) => value ?? 0)));
  const shade = (value: number | null) =>
    value === null || value <= 0 || most === 0 ? "" : `s${Math.min(SHADES, Math.ceil((value / most) * SHADES))}`;
  const body = rows.map(
    ({ name, size: count, cells }) =>
      `<tr>${tag("th", name)}${tag("td", count)}${ages.map((_, at) => tag("td", cells[at] == null ? "" : write(cells[at]), shade(cells[at] ?? null))).join("")}</tr>`,
  );
  return `<section>${tag("h2", title)}<div class="wide"><table><thead><tr>${[first, size, ...ages].map((name) => tag("th", name)).join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div></section>`;
}

const list = (title: string, sentences: readonly string[]) =>
  sentences.length === 0
    ? ""
    : `${tag("h3", title)}<ul>${sentences.map((sentence) => tag("li", sentence)).join("")}</ul>`;

/** What the report is of. */
export interface Reported {
  board: Board;
  reading: ReadingSaid;
  /** The file, its size and its days. */
  about: string;
  name: string;
  version: string;
}

const SHAPES = { bad: "▲", careful: "◆", good: "●", plain: "○" } as const;

/** How every report begins: by it a report of an earlier run is known, which may be written over. */
const BEGINNING = "<!doctype html>\n<!-- Loyalkit -->\n";

/** Whether a file is a report. */
export function isReport(path: string): boolean {
  const beginning = Buffer.alloc(BEGINNING.length);
  const file = openSync(path, "r");
  try {
    readSync(file, beginning);
  } finally {
    closeSync(file);
  }
  return beginning.toString() === BEGINNING;
}

/** The text of the HTML file. */
export function reportOf({ board, reading, about, name, version }: Reported, words: Words, text: TerminalText): string {
  const t = words.catalogue.page.analyse.board;
  const figures = board.figures.map(
    ({ label, value, note, mark }) =>
      `<div>${tag("dt", label)}${tag("dd", value, "value")}${note === undefined ? "" : tag("dd", note, mark === "plain" ? "soft" : mark)}</div>`,
  );
  const findings = board.findings.map(
    ({ mark, sentence }) =>
      `<li><span class="${mark}" title="${escaped(t.marks[mark])}">${SHAPES[mark]}</span> ${escaped(sentence)}</li>`,
  );
  const standsOut = board.hasFindings
    ? `<section>${tag("h2", t.standsOut)}${findings.length === 0 ? tag("p", t.nothing) : `<ul>${findings.join("")}</ul>`}</section>`
    : "";
  return `${BEGINNING}<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${tag("p", about, "soft")}
${tag("h1", board.title)}
<dl>${figures.join("")}</dl>
${standsOut}
${board.charts.map((chart) => chartSection(chart, words)).join("\n")}
${board.matrix ? matrixSection(board.matrix) : ""}
<section>${tag("h2", text.read)}${tag("p", reading.summary)}${list(text.leftOut, reading.skipped)}${list(text.assumed, reading.assumed)}${list(text.careful, reading.careful)}</section>
</main>
<footer>${tag("p", text.madeBy(version), "soft")}</footer>
</body>
</html>
`;
}
