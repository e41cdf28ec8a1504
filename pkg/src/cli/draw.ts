// Boards and rows as text: figures side by side, lines of blocks, shades, tables that fit the width.

import type { BoardMark } from "../analysis/index.js";
import type { Board, BoardChart, BoardFigure, BoardMatrix, ReadingSaid } from "../commands/board.js";
import { type Cell, holds, isFigure, type Row } from "../commands/cells.js";
import type { Words } from "../commands/words.js";
import type { Unit } from "../format.js";
import type { TerminalText } from "../text/en/terminal.js";
import { withMinus } from "../text/minus.js";
import type { Period } from "../wasm/types.js";
import { harmless, placed, plainly, type Screen, widthOf, wrapped } from "./screen.js";

/** By shape as well as by colour. */
const SHAPES: Record<BoardMark, string> = { bad: "▲", careful: "◆", good: "●", plain: "○" };
const BLOCKS = "▁▂▃▄▅▆▇█";
const ASCII_BLOCKS = "_.-=+*%#";
const INDENT = "  ";

export interface Drawing {
  screen: Screen;
  words: Words;
  text: TerminalText;
  /** The period that rows are about. */
  period?: Period;
}

const shown = (text: string, { screen }: Drawing) => plainly(harmless(text), screen);

/** Paragraphs under a mark, the further lines below the first. */
function marked(mark: string, sentence: string, { screen }: Drawing): string[] {
  const lines = wrapped(sentence, screen.width - INDENT.length - 2);
  return lines.map((line, at) => `${INDENT}${at === 0 ? mark : " "} ${line}`);
}

/** A line of blocks, from zero or the lowest value below it: a block twice as high is twice as much. */
export function sparkline(values: readonly (number | null)[], { hasUnicode }: Pick<Screen, "hasUnicode">): string {
  const known = values.filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const blocks = hasUnicode ? BLOCKS : ASCII_BLOCKS;
  const from = Math.min(0, low);
  return values
    .map((value) => {
      if (value === null) return " ";
      const share = high === from ? 0.5 : (value - from) / (high - from);
      return blocks[Math.min(blocks.length - 1, Math.max(0, Math.round(share * (blocks.length - 1))))];
    })
    .join("");
}

function figures(list: readonly BoardFigure[], drawing: Drawing): string[] {
  const { screen } = drawing;
  const gap = 2;
  const width = Math.floor((screen.width - INDENT.length - gap * (list.length - 1)) / list.length);
  const columns = list.map(({ label, value, note, mark }) => ({
    label: wrapped(shown(label, drawing), width),
    value: shown(value, drawing),
    note: note === undefined ? [] : wrapped(shown(note, drawing), width),
    mark,
  }));
  const labels = Math.max(...columns.map(({ label }) => label.length));
  const notes = Math.max(...columns.map(({ note }) => note.length));
  const line = (cell: (at: (typeof columns)[number]) => string) =>
    (INDENT + columns.map(cell).join(" ".repeat(gap))).trimEnd();
  return [
    ...Array.from({ length: labels }, (_, at) =>
      line(({ label }) => screen.paint(placed(label[at - labels + label.length] ?? "", width), "dim")),
    ),
    line(({ value }) => screen.paint(placed(value, width), "bold")),
    ...Array.from({ length: notes }, (_, at) =>
      line(({ note, mark }) => screen.paint(placed(note[at] ?? "", width), mark === "plain" ? "dim" : mark)),
    ),
  ];
}

/** A line of blocks for each series, wide enough to be seen, and what is lowest and highest. */
function chart({ title, subtitle, series, names, write, open }: BoardChart, drawing: Drawing): string[] {
  const { screen, text } = drawing;
  const isAlone = series.length === 1;
  const known = series.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  if (known.length === 0) return [];
  const nameWidth = isAlone ? 0 : Math.max(...series.map(({ name }) => widthOf(name))) + 1;
  // Few points are drawn wider.
  const times = Math.max(1, Math.min(3, Math.floor((screen.width - 24 - nameWidth) / names.length)));
  const all = sparkline(known, screen);
  let at = 0;
  const lines = series.map(({ name, values }) => {
    const blocks = values.map((value) => (value === null ? " " : (all[at++] ?? " ")));
    const line = blocks.map((block) => block.repeat(times)).join("");
    const last = values.filter((value) => value !== null).at(-1);
    const end = isAlone ? "" : `  ${text.last(write(last ?? 0))}`;
    return `${INDENT}${isAlone ? "" : placed(shown(name, drawing), nameWidth)}${screen.paint(line, "accent")}${shown(end, drawing)}`;
  });
  const width = names.length * times;
  const [first = "", last = ""] = [names[0], names.at(-1)].map((name) => shown(name ?? "", drawing));
  const between = Math.max(1, width - widthOf(first) - widthOf(last));
  const range = [
    text.from(write(Math.min(...known)), write(Math.max(...known))),
    ...(open ? [text.notOver(names.at(-1) ?? "")] : []),
  ].join("; ");
  const axis = `${INDENT}${" ".repeat(nameWidth)}${first}${" ".repeat(between)}${last}`;
  return [
    ...wrapped(shown(title, drawing), screen.width - INDENT.length).map((line) => INDENT + screen.paint(line, "bold")),
    ...(subtitle
      ? wrapped(shown(subtitle, drawing), screen.width - INDENT.length).map(
          (line) => INDENT + screen.paint(line, "dim"),
        )
      : []),
    ...lines,
    screen.paint(axis, "dim"),
    screen.paint(INDENT + " ".repeat(nameWidth) + shown(range, drawing), "dim"),
  ];
}

function matrix({ title, first, size, ages, rows, write }: BoardMatrix, drawing: Drawing): string[] {
  const { screen } = drawing;
  const nameWidth = Math.max(widthOf(first), ...rows.map(({ name }) => widthOf(name)));
  const sizeWidth = Math.max(widthOf(size), ...rows.map((row) => widthOf(row.size)));
  const said = rows.map(({ cells }) => cells.map((value) => (value === null ? "" : shown(write(value), drawing))));
  const cellWidth = Math.max(4, ...said.flat().map(widthOf));
  const room = Math.max(1, Math.floor((screen.width - INDENT.length - nameWidth - sizeWidth - 4) / (cellWidth + 1)));
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((value) => value ?? 0)));
  const some = ages.slice(0, room);
  const head = `${placed(shown(first, drawing), nameWidth)}  ${placed(shown(size, drawing), sizeWidth, true)}  ${some.map((age) => placed(age, cellWidth, true)).join(" ")}`;
  return [
    INDENT + screen.paint(shown(title, drawing), "bold"),
    INDENT + screen.paint(head, "dim"),
    ...rows.map(({ name, size: count, cells }, row) => {
      const drawn = some.map((_, at) => {
        const value = cells[at] ?? null;
        const cell = placed(said[row]?.[at] ?? "", cellWidth, true);
        return value === null ? cell : screen.shade(cell, most > 0 ? value / most : 0);
      });
      return `${INDENT}${placed(shown(name, drawing), nameWidth)}  ${placed(shown(count, drawing), sizeWidth, true)}  ${drawn.join(" ")}`.trimEnd();
    }),
  ];
}

/** The board of a file. */
export function drawBoard(board: Board, about: string, drawing: Drawing): string[] {
  const { screen, words } = drawing;
  const t = words.catalogue.page.analyse.board;
  const titles = wrapped(shown(board.title, drawing), screen.width - INDENT.length);
  return [
    "",
    INDENT + screen.paint(placed(shown(about, drawing), screen.width - INDENT.length).trimEnd(), "dim"),
    "",
    ...titles.map((line) => INDENT + screen.paint(line, "bold")),
    "",
    ...figures(board.figures, drawing),
    ...board.charts.flatMap((one) => ["", ...chart(one, drawing)]),
    ...(board.matrix ? ["", ...matrix(board.matrix, drawing)] : []),
    ...(board.hasFindings
      ? [
          "",
          INDENT + screen.paint(shown(t.standsOut, drawing), "bold"),
          ...(board.findings.length === 0
            ? [INDENT + shown(t.nothing, drawing)]
            : board.findings.flatMap(({ mark, sentence }) =>
                marked(screen.paint(plainly(SHAPES[mark], screen), mark), shown(sentence, drawing), drawing),
              )),
        ]
      : []),
  ];
}

/** The last paragraph: what the figures are based on. */
export function drawReading({ summary, skipped, assumed, careful }: ReadingSaid, drawing: Drawing): string[] {
  const { screen, text } = drawing;
  const list = (title: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? []
      : [
          INDENT + screen.paint(shown(title, drawing), "dim"),
          ...sentences.flatMap((one) => marked(plainly("·", screen).replace("|", "-"), shown(one, drawing), drawing)),
        ];
  return [
    "",
    INDENT + screen.paint(shown(text.read, drawing), "bold"),
    ...wrapped(shown(summary, drawing), screen.width - INDENT.length).map((line) => INDENT + line),
    ...list(text.leftOut, skipped),
    ...list(text.assumed, assumed),
    ...list(text.careful, careful),
  ];
}

/** A cell as a person reads it. */
export function written(column: string, cell: Cell | undefined, drawing: Drawing): string {
  const { words } = drawing;
  const is = holds(column);
  if (cell === undefined || cell === null) return "–";
  if (typeof cell === "boolean") return cell ? words.catalogue.page.analyse.periods.yes : "";
  const number = (value: number | null, unit: Unit | undefined) => {
    if (value === null) return "–";
    const what = unit ?? is;
    if (what === "people") return words.write(value, "count");
    if (what === "percent") return words.write(value, "percent", { digits: 1 });
    if (what === "money")
      return words.write(Math.abs(value) >= 1000 ? Math.round(value) : value, "money").replace(/[.,]00$/, "");
    if (what === "exact")
      return withMinus(new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 4 }).format(value));
    return words.write(value, what as Unit);
  };
  if (isFigure(cell)) {
    const { value, low, high, holds: unit } = cell;
    const range =
      low === null || high === null || value === null
        ? ""
        : ` (${words.catalogue.page.analyse.fromTo(number(low, unit), number(high, unit))})`;
    return number(value, unit) + range;
  }
  if (typeof cell === "number") return number(cell, undefined);
  if (is === "period") return words.period(cell, drawing.period ?? "month");
  if (is === "day") return words.shortDay(cell);
  if (column === "rfmSegment") return words.catalogue.page.analyse.orders.segments.named[cell]?.label ?? cell;
  if (is === "code") {
    const { survey, subscriptions } = words.catalogue.page.analyse;
    const named: Record<string, Record<string, string>> = {
      highlight: drawing.text.highlights,
      pattern: drawing.text.patterns,
      estimator: drawing.text.estimators,
      metric: subscriptions.scorecard.metrics,
      level: survey.comments.levels,
    };
    const said = named[column]?.[cell];
    if (said !== undefined) return said;
    const { rhythms } = words.catalogue.page.analyse.orders.forecast;
    const { quadrants } = words.catalogue.page.analyse.survey.drivers;
    if (column === "status") return (rhythms as Record<string, string>)[cell] ?? cell;
    if (column === "quadrant") return (quadrants as Record<string, { title: string }>)[cell]?.title ?? cell;
    return cell;
  }
  return cell === "" ? words.catalogue.page.analyse.survey.score.noSegment : cell;
}

const isText = (column: string) => ["name", "person", "column", "code", "period", "day", "yes"].includes(holds(column));

const label = (column: string, { text }: Drawing) =>
  column.startsWith("+") ? column : (text.columns[column as keyof typeof text.columns] ?? column);

/** Rows that people see at once; the rest is in the CSV. */
const MOST_ROWS = 36;

/** Rows as a table; one row as a list of its figures. */
export function drawRows(rows: readonly Row[], drawing: Drawing): string[] {
  const { screen, text } = drawing;
  const [first] = rows;
  if (!first) return [INDENT + shown(text.noRows, drawing)];
  const filled = (name: string) =>
    rows.some((row) => (row as Record<string, Cell>)[name] != null && (row as Record<string, Cell>)[name] !== false);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => rows.length === 1 || filled(name),
  );
  const cell = (row: Row, name: string) => shown(written(name, (row as Record<string, Cell>)[name], drawing), drawing);
  if (rows.length === 1) {
    const width = Math.max(...names.map((name) => widthOf(label(name, drawing))));
    return names.map(
      (name) =>
        `${INDENT}${screen.paint(placed(shown(label(name, drawing), drawing), width), "dim")}  ${cell(first, name)}`,
    );
  }
  const latest = rows.slice(-MOST_ROWS);
  const cut = rows.length > latest.length;
  // Lists are in order of size and begin at their first row; periods end at the latest.
  const some = cut && holds(names[0] ?? "") !== "period" ? rows.slice(0, MOST_ROWS) : latest;
  const widths = names.map((name) =>
    Math.max(widthOf(label(name, drawing)), ...some.map((row) => widthOf(cell(row, name)))),
  );
  // As many columns as there is room for; long texts are cut first.
  const widest = Math.max(12, screen.width - INDENT.length - 40);
  const capped = widths.map((width, at) => (isText(names[at] ?? "") ? Math.min(width, widest) : width));
  let room = screen.width - INDENT.length;
  let count = 0;
  for (const width of capped) {
    room -= width + (count > 0 ? 2 : 0);
    if (room < 0 && count > 0) break;
    count++;
  }
  const columns = names.slice(0, count);
  const line = (at: (name: string) => string) =>
    INDENT +
    columns
      .map((name, index) => placed(at(name), capped[index] ?? 0, !isText(name)))
      .join("  ")
      .trimEnd();
  const left = names.slice(count).map((name) => label(name, drawing));
  return [
    screen.paint(
      line((name) => shown(label(name, drawing), drawing)),
      "dim",
    ),
    ...some.map((row) => line((name) => cell(row, name))),
    ...(cut ? [INDENT + screen.paint(shown(text.cut(some.length, rows.length), drawing), "dim")] : []),
    ...(left.length > 0
      ? [INDENT + screen.paint(shown(text.notShown(left.join(", ").replace(/\.$/, "")), drawing), "dim")]
      : []),
  ];
}

/** Cohorts as shades. */
export function drawCohorts(rows: readonly Row[], title: string, drawing: Drawing): string[] {
  const { text, words } = drawing;
  const ages = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => name.startsWith("+") && name !== "+0",
  );
  return matrix(
    {
      title,
      first: text.columns.start,
      size: text.columns.size,
      ages,
      rows: rows.slice(-MOST_ROWS).map((row) => ({
        name: written("start", row.start, drawing),
        size: written("size", row.size, drawing),
        cells: ages.map((age) => {
          const cell = (row as Record<string, Cell>)[age];
          return isFigure(cell) ? cell.value : null;
        }),
      })),
      write: (value) => {
        const cell = rows.map((row) => row["+1"]).find(isFigure);
        return cell?.holds ? words.compact(value ?? 0) : words.write(value, "percent", { digits: 0 });
      },
    },
    drawing,
  );
}

/** A line of blocks of one column. */
export function drawLine(rows: readonly Row[], column: string, drawing: Drawing): string[] {
  // Of several groups there is no one line.
  if (Object.keys(rows[0] ?? {}).some((name) => holds(name) === "name")) return [];
  const values = rows.slice(-MOST_ROWS).map((row) => {
    if (row.open === true) return null;
    const cell = (row as Record<string, Cell>)[column];
    return isFigure(cell) ? cell.value : typeof cell === "number" ? cell : null;
  });
  if (values.filter((value) => value !== null).length < 3) return [];
  const { screen } = drawing;
  return [
    `${INDENT}${screen.paint(sparkline(values, screen), "accent")}  ${shown(label(column, drawing), drawing)}`,
    "",
  ];
}
