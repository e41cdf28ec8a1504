// Ambiguities: what does the file leave open, and what would each answer make of its own cells?

import type { Hints, QuestionCode, Table } from "loyalkit/analysis";
import type { Source } from "./file.js";

/** A question about the file or about some of its columns, which one answer settles. */
export interface Asked {
  code: QuestionCode;
  columns: string[];
  candidates: string[];
  /** A cell of the file that each answer reads otherwise, as it is written there. */
  cell?: string;
  /** What each answer makes of it: a number, a day or a text. */
  meanings?: Record<string, Meaning>;
}

export type Meaning = number | string;

export type Questions = readonly Asked[];

/** So much of a file shows what an answer means. */
const HEAD = 1 << 16;
const ROWS = 500;

/** Whether no column that is sure of its own way contradicts the answer, so that it may hold for the whole file. */
export function agrees({ columns }: Table, { code, columns: open }: Asked, answer: string): boolean {
  return columns.every(({ name, type, decimal, dateOrder }) => {
    if (open.includes(name)) return true;
    if (code === "decimal-mark") return type === "text" || decimal === undefined || decimal === answer;
    return (dateOrder !== "dmy" && dateOrder !== "mdy") || dateOrder === answer;
  });
}

/** The table's questions, one of a kind, with an example from the file where one is found. */
export async function asked(source: Source, { report, sheets }: Table, signal: AbortSignal): Promise<Questions> {
  const kinds = new Map<QuestionCode, Asked>();
  for (const { code, column, candidates } of report.questions) {
    const known = kinds.get(code) ?? { code, columns: [], candidates };
    kinds.set(code, known);
    if (column !== undefined) known.columns.push(column);
  }
  if (kinds.size === 0) return [];
  const heads = sheets.length === 0 ? source.files : [];
  const examples = [...kinds.values()].map(async (question) => {
    // An example helps, and the question can be answered without.
    let example: Example | undefined;
    for (const file of heads) {
      const head = await headOf(file, signal);
      example = head && (await exampleOf(question, head, source.hints, signal).catch(() => undefined));
      signal.throwIfAborted();
      if (example) break;
    }
    return { ...question, ...example };
  });
  return Promise.all(examples);
}

type Example = Pick<Asked, "cell" | "meanings">;

async function exampleOf(question: Asked, head: Blob, hints: Hints, signal: AbortSignal): Promise<Example | undefined> {
  if (question.code === "encoding") return letters(question, head, hints, signal);
  const read = question.code === "decimal-mark" ? numbers : days;
  const [column = ""] = question.columns;
  // An order number stays as it is written, so the column is taken for one.
  const { columns, rows } = await readHead(head, { ...hints, roles: { order: column } }, signal);
  const at = columns.indexOf(column);
  for (const row of rows) {
    const cell = String(row[at] ?? "").trim();
    const meanings = read(cell);
    if (meanings) return { cell, meanings };
  }
  return undefined;
}

/** What 1.234 is when the point starts the decimals, and when it parts thousands. */
export function numbers(cell: string): Record<string, number> | undefined {
  const [written] = /\d[\d.,]*/.exec(cell) ?? [""];
  if (!/^\d{1,3}[.,]\d{3}$/.test(written)) return undefined;
  const [whole, decimals] = [Number(written.replace(/[.,]/, "")), Number(written.replace(",", "."))];
  return written.includes(".") ? { ".": decimals, ",": whole } : { ".": whole, ",": decimals };
}

/** Which day 03/04/2024 is when the day comes first, and when the month does. */
export function days(cell: string): Record<string, string> | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(cell);
  const [first, second, year] = (parts ?? []).slice(1).map(Number);
  if (first === undefined || second === undefined || year === undefined || first === second) return undefined;
  if (first > 12 || second > 12) return undefined;
  const two = (value: number) => String(value).padStart(2, "0");
  const century = year < 100 ? (year < 69 ? 2000 : 1900) : 0;
  const day = (month: number, of: number) => `${century + year}-${two(month)}-${two(of)}`;
  return { dmy: day(second, first), mdy: day(first, second) };
}

/** The first text that each encoding spells otherwise. */
async function letters(
  { candidates }: Asked,
  head: Blob,
  hints: Hints,
  signal: AbortSignal,
): Promise<Example | undefined> {
  const readings = await Promise.all(
    candidates.map(async (encoding) => {
      const { columns, rows } = await readHead(head, { ...hints, encoding } as Hints, signal);
      return [...columns, ...rows.flat()].map(String);
    }),
  );
  const [first = []] = readings;
  const differs = first.findIndex((cell, at) => readings.some((reading) => reading[at] !== cell));
  if (differs < 0) return undefined;
  return { meanings: Object.fromEntries(candidates.map((name, at) => [name, readings[at]?.[differs] ?? ""])) };
}

async function readHead(head: Blob, hints: Hints, signal: AbortSignal) {
  const { open } = await import("loyalkit/analysis");
  const table = await open(head, { hints, signal });
  try {
    return { columns: table.columns.map(({ name }) => name), rows: await table.rows({ count: ROWS, signal }) };
  } finally {
    void table.close();
  }
}

/** The first whole lines of a file, unpacked where it is packed. */
async function headOf(file: File, signal: AbortSignal): Promise<Blob | undefined> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  const stream: ReadableStream<Uint8Array> = packed
    ? file.stream().pipeThrough(new DecompressionStream("gzip"))
    : file.slice(0, HEAD).stream();
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    while (size < HEAD) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return new Blob(parts);
      parts.push(value as Uint8Array<ArrayBuffer>);
      size += value.length;
    }
  } catch {
    return undefined;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer()).subarray(0, HEAD);
  return new Blob([bytes.subarray(0, bytes.lastIndexOf(10) + 1)]);
}
