// Runs in the worker: reads files in chunks and answers the requests of the page.

import type { ErrorData, LocatedError } from "../error.js";
import * as core from "../wasm/analysis/analysis_bg.js";
import type { Checkpoint, Layout, NpsOptions } from "../wasm/calculators/calculators.js";
import * as further from "../wasm/further/further_bg.js";
import * as models from "../wasm/models/models_bg.js";
import * as spreadsheet from "../wasm/spreadsheet/spreadsheet_bg.js";
import { answerOfLifetimes } from "./lifetimes.js";
import { answerOfModels } from "./models-worker.js";
import type {
  CustomerSpending,
  CustomerSummary,
  Gaps,
  Message,
  ModuleName,
  OfPlace,
  OrdersRfm,
  Reply,
  Request,
  TableFile,
} from "./protocol.js";
import { openPieces, readAll, sizeOf } from "./reading.js";
import { timeZone } from "./time-zone.js";

/** The bytes that are read at a time: few enough to stay in the processor's cache until they are worked on. */
const CHUNK = 1 << 18;
/** The bytes that are asked for at once, at most. */
const MOST_RESERVED = 1 << 28;
/** The bytes between two reports of progress. */
const PROGRESS = 1 << 20;

interface Port {
  postMessage(reply: Reply, transfer?: ArrayBuffer[]): void;
  listen(take: (message: Message) => void): void;
}

/** The side of this worker's channel that is here, or nothing when this is not a worker. */
function findPort(): Port | undefined {
  const scope = globalThis as unknown as {
    WorkerGlobalScope?: unknown;
    process?: { getBuiltinModule?(name: "node:worker_threads"): { parentPort: NodePort | null } };
    postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
    addEventListener(type: "message", listener: (event: { data: Message }) => void): void;
  };
  if (scope.WorkerGlobalScope) {
    return {
      postMessage: (reply, transfer = []) => scope.postMessage(reply, transfer),
      listen: (take) => scope.addEventListener("message", (event) => take(event.data)),
    };
  }
  const port = scope.process?.getBuiltinModule?.("node:worker_threads").parentPort;
  return port
    ? {
        postMessage: (reply, transfer = []) => port.postMessage(reply, transfer),
        listen: (take) => port.on("message", take),
      }
    : undefined;
}

interface NodePort {
  postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
  on(type: "message", listener: (message: Message) => void): void;
}

let memory: WebAssembly.Memory;

/** What both modules that read files have, from the one that runs. */
let shared: Pick<typeof core, "Chunk" | "SurveyReader"> = core;

function instantiate(module: WebAssembly.Module, name: ModuleName): void {
  const glue = { analysis: core, further, models, spreadsheet }[name];
  if (name === "further") shared = further as unknown as typeof shared;
  const instance = new WebAssembly.Instance(module, {
    [`./${name}_bg.js`]: glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  memory = instance.exports.memory as WebAssembly.Memory;
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
}

/** Takes the bytes of files that are one table. */
interface Reader {
  /** The rows so far, or true when no more bytes are wanted. */
  push(chunk: core.Chunk, length: number): number | boolean;
  nextFile(file: TableFile): void;
}

/** Where a table is being read: errors are about a file, and name a line of it. */
interface Place {
  files: TableFile[];
  /** The file, counted from 0, and the byte in it from which it is read. */
  at: number;
  offset: number;
  /** The line of the table that is each file's first. */
  firstLines: number[];
}

/** Pushes files from a place on, until their end or until `push` answers true. */
async function pushAll(place: Place, reader: Reader, report: (reply: Reply) => void): Promise<void> {
  const { files, at: first } = place;
  const bytesTotal = files.slice(first).reduce((bytes, { source }) => bytes + sizeOf(source), 0);
  // What becomes of files takes up about their size, and no more memory than is written to.
  shared.Chunk.reserve(Math.min(Math.max(bytesTotal - place.offset, 0), MOST_RESERVED));
  const chunk = new shared.Chunk(CHUNK);
  let [before, told, rows] = [0, 0, 0];
  const tell = (bytesRead: number) => {
    told = bytesRead;
    report({ progress: { bytesRead, bytesTotal, rows } });
  };
  try {
    for (const [at, file] of files.entries()) {
      if (at < first) continue;
      if (at > first) {
        reader.nextFile(file);
        place.at = at;
      }
      const pieces = await openPieces(file.source, at === first ? place.offset : 0);
      try {
        for (;;) {
          // Waiting for what is there already would cost more than reading it.
          const next = pieces.next(() => new Uint8Array(memory.buffer, chunk.pointer, CHUNK));
          const length = typeof next === "number" ? next : await next;
          if (length === 0) break;
          const found = reader.push(chunk, length);
          if (found === true) return;
          rows = Number(found);
          if (before + pieces.read - told >= PROGRESS) tell(before + pieces.read);
        }
        before += pieces.size;
      } finally {
        pieces.close();
      }
    }
    if (before > told) tell(before);
  } finally {
    chunk.free();
  }
}

/** What is wrong with one file, whichever line it is on. */
const OF_A_FILE = new Set<ErrorData["code"]>(["empty-file", "unreadable-file", "different-columns"]);

/** Reads from a place; what goes wrong says in which of several files. */
async function reading<T>(place: Place, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Error || place.files.length === 1 ? error : located(error as ErrorData, place);
  }
}

function located(error: ErrorData, { files, at, firstLines }: Place): LocatedError {
  const { line } = error.params as { line?: number };
  if (line === undefined && !OF_A_FILE.has(error.code)) return error;
  const of = line === undefined ? at : firstLines.filter((first) => first <= line).length - 1;
  const own = line === undefined ? {} : { line: line - (firstLines[of] ?? 1) + 1 };
  const file = files[of]?.known.name ?? `#${of + 1}`;
  return { ...error, params: { ...error.params, ...own }, file } as LocatedError;
}

/** The place from which files are read that were looked through before. */
function start(files: TableFile[], layout: Layout, { file, offset } = { file: 0, offset: 0 }): Place {
  return { files, at: file, offset, firstLines: layout.files.map(({ firstLine }) => firstLine) };
}

/** A reader that knows from the layout which files there are, and what becomes of them. */
interface KnownReader<T> {
  push: Reader["push"];
  nextFile(): void;
  finish(): T;
}

/** Reads files that were looked through, from a checkpoint on; from the first unless said. */
function readAgain<T>(
  rows: KnownReader<T>,
  { files, layout, checkpoint }: { files: TableFile[]; layout: Layout; checkpoint?: Checkpoint },
  report: (reply: Reply) => void,
): Promise<T> {
  const place = start(files, layout, checkpoint);
  const reader: Reader = { push: (chunk, length) => rows.push(chunk, length), nextFile: () => rows.nextFile() };
  return reading(place, async () => {
    await pushAll(place, reader, report);
    return rows.finish();
  });
}

let orders: core.Orders | undefined;
let survey: core.Survey | undefined;
let subscriptions: further.Subscriptions | undefined;
let events: further.Events | undefined;
let categories: further.Categories | undefined;
let activity: further.Activity | undefined;

/** What a worker has been asked to read. */
function read<T>(rows: T | undefined): T {
  if (!rows) throw new Error("these rows have not been read in this worker");
  return rows;
}

const known = () => read(orders);
const answers = () => read(survey);

/** The answers with all that the further module can say of them. */
const allAnswers = () => answers() as core.Survey & further.Survey;

const subscribed = () => read(subscriptions);
const contacts = () => read(events);

/** Options with the clocks of the place whose name they give. */
function zoned<O extends OfPlace>({ timeZone: name, ...options }: O) {
  return name === undefined ? options : { ...options, timeZone: timeZone(name) };
}

function customers(asOf: string | undefined, names: boolean): CustomerSummary {
  const summary = known().customers(asOf);
  try {
    // Each list is copied out and let go before the next is made.
    const frequency = summary.frequency();
    return {
      asOf: summary.asOf(),
      customers: frequency.length,
      names: names ? parted(summary.names(known())) : null,
      frequency,
      recency: summary.recency(),
      age: summary.age(),
      value: summary.value(),
    };
  } finally {
    summary.free();
  }
}

function gaps(asOf: string | undefined): Gaps {
  const found = known().gaps(asOf);
  try {
    const [count = 0, customers = 0, later = 0] = found.counts();
    const pairs = found.percentiles();
    const percentiles = Array.from({ length: pairs.length / 2 }, (_, at) => ({
      share: pairs[2 * at] as number,
      days: pairs[2 * at + 1] as number,
    }));
    return {
      count,
      customers,
      median: percentiles.find(({ share }) => share === 0.5)?.days ?? null,
      percentiles,
      asOf: found.asOf(),
      warnings: later > 0 ? [{ code: "orders-after-as-of", params: { count: later } }] : [],
      ...(count === 0 && { reason: { code: "nobody-returned", params: {} } }),
    };
  } finally {
    found.free();
  }
}

function spending(asOf: string | undefined): CustomerSpending {
  const spent = known().spending(asOf);
  try {
    return { names: spent.names(known()), orders: spent.orders(), revenue: spent.revenue() };
  } finally {
    spent.free();
  }
}

/** Names with a zero byte behind each. */
const parted = (names: Uint8Array) => new TextDecoder().decode(names).split("\0").slice(0, -1);

function segments(found: core.Rfm, named: core.Orders | undefined): OrdersRfm {
  try {
    return {
      ...found.summary(),
      customers: {
        names: named ? parted(found.names(named)) : null,
        recency: found.recency(),
        frequency: found.frequency(),
        monetary: found.monetary(),
        code: found.code(),
        segment: found.segment(),
      },
    };
  } finally {
    found.free();
  }
}

/** The typed arrays of a result: they are handed over, not copied. */
function buffers(result: unknown): ArrayBuffer[] {
  if (typeof result !== "object" || result === null || Array.isArray(result)) return [];
  return Object.values(result).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : buffers(value),
  );
}

async function answer(request: Request, report: (reply: Reply) => void): Promise<unknown> {
  switch (request.kind) {
    case "scan": {
      const { files, hints } = request;
      const scanner = new core.Scanner(hints, files[0]?.known ?? {});
      const place: Place = { files, at: 0, offset: 0, firstLines: [1] };
      const known: Reader = {
        push: (chunk, length) => scanner.push(chunk, length),
        nextFile: (file) => place.firstLines.push(scanner.nextFile(file.known)),
      };
      return reading(place, async () => {
        await pushAll(place, known, report);
        const scanned = scanner.finish();
        orders = scanned.takeOrders();
        survey = scanned.takeSurvey();
        return { ...scanned.scan(), taken: (orders ?? survey)?.report() ?? null };
      });
    }
    case "rows": {
      const { layout, checkpoint, from, count } = request;
      return readAgain(new core.RowsReader(layout, checkpoint, from, count), request, report);
    }
    case "transactions": {
      const { layout, roles } = request;
      const { rates: worth = {}, ...options } = request.options;
      const rates = Object.entries(worth).map(([currency, rate]) => ({ currency, rate }));
      const lines = new core.TransactionsReader(layout, roles, { ...zoned(options), rates });
      orders = await readAgain(lines, request, report);
      return orders.report();
    }
    case "survey": {
      survey = await readAgain(new shared.SurveyReader(request.layout, request.roles), request, report);
      return survey.report();
    }
    case "overview":
      return known().overview(request.options);
    case "gaps":
      return gaps(request.asOf);
    case "cohorts":
      return known().cohorts(request.options);
    case "compareCohorts":
      return known().compareCohorts(request.options, request.pair);
    case "rfm":
      return segments(known().rfm(request.options), request.names ? known() : undefined);
    case "rfmMigration":
      return known().rfmMigration(request.from, request.to, request.options);
    case "highlights":
      return known().highlights(request.options);
    case "segmentCounts":
      return known().segmentCounts(request.options);
    case "segmentFigures":
      return further.segmentFigures(request.counts, request.level);
    case "lifetimes": {
      const found = known().lifetimes(request.options, request.bySegment);
      try {
        const [durations, events, segments] = [found.durations(), found.events(), found.segments()];
        return { durations, events, leaving: found.leaving(), segments, names: found.names() };
      } finally {
        found.free();
      }
    }
    case "signals":
      return known().signals(request.options, request.limit, request.goneAfterDays);
    case "rfmOf": {
      const { recency, frequency, monetary, ties } = request.values;
      return segments(new core.Rfm(recency, frequency, monetary, ties, request.options), undefined);
    }
    case "customers":
      return customers(request.asOf, request.names);
    case "namesOf": {
      const names = customers(request.asOf, true).names ?? [];
      return Array.from(request.at, (at) => names[at] ?? "");
    }
    case "spending":
      return spending(request.asOf);
    case "repeatDays":
      return known().repeatDays(request.knownBy);
    case "boughtPeriods":
      return known().boughtPeriods(request.asOf, request.period);
    case "nps":
      return answers().nps(request.options as NpsOptions);
    case "bySegment":
      return answers().bySegment(request.options as NpsOptions);
    case "csat":
      return allAnswers().csat(request.options);
    case "ces":
      return allAnswers().ces(request.options);
    case "figureBySegment":
      return allAnswers().figureBySegment(request.options);
    case "compareSegments":
      return allAnswers().compareSegments(request.options);
    case "trend":
      return allAnswers().trend(request.periods, request.options);
    case "drivers":
      return allAnswers().drivers();
    case "comments":
      return allAnswers().comments(request.options);
    case "npsByAccount":
      return allAnswers().npsByAccount(request.options);
    case "loyaltyLevels":
      return allAnswers().loyaltyLevels();
    case "matchedLevels":
      return allAnswers().matchedLevels(request.spent.names, request.spent.values);
    case "loyaltyMatrix": {
      const { spent, behaviourCutoff, attitudeCutoff } = request;
      return allAnswers().loyaltyMatrix(spent.names, spent.values, behaviourCutoff, attitudeCutoff);
    }
    case "sheet": {
      const { file, sheet } = request;
      const [name, position] = typeof sheet === "string" ? [sheet] : [undefined, sheet];
      const bytes = await readAll(file);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const found = spreadsheet.sheetText(bytes, name, position, (part: Uint8Array<ArrayBuffer>, rows: number) => {
        parts.push(part);
        report({ progress: { bytesRead: 0, bytesTotal: bytes.length, rows } });
      });
      return { ...found, text: new Blob(parts) };
    }
    case "subscriptions": {
      const { layout, roles, options } = request;
      subscriptions = await readAgain(new further.SubscriptionsReader(layout, roles, zoned(options)), request, report);
      return subscriptions.report();
    }
    case "subscriptionChurn":
      return subscribed().churn(request.options);
    case "mrr":
      return subscribed().mrr(request.options);
    case "tenure":
      return subscribed().survival(request.options);
    case "exitReasons":
      return subscribed().reasons(request.options);
    case "renewalDiscounts":
      return subscribed().renewalDiscounts(request.options);
    case "subscriptionScorecard":
      return subscribed().scorecard(request.options, { benchmarks: request.benchmarks });
    case "managers":
      return subscribed().managers(request.options);
    case "leaving":
      return subscribed().atRisk(request.options, request.limit);
    case "events": {
      const { layout, roles, options } = request;
      events = await readAgain(new further.EventsReader(layout, roles, zoned(options)), request, report);
      return events.report();
    }
    case "engagement":
      return contacts().engagement(request.options, request.limit);
    case "rising": {
      const { options, limit, orders } = request;
      if (!orders) return contacts().rising(options, limit);
      return contacts().risingAndLate(options, limit, orders.names, orders.late, orders.atRisk, orders.values);
    }
    case "serviceLevel":
      return contacts().serviceLevel(request.options);
    case "categories": {
      const { layout, roles, options } = request;
      categories = await readAgain(new further.CategoriesReader(layout, roles, zoned(options)), request, report);
      return categories.report();
    }
    case "crossBuying":
      return read(categories).crossBuying(request.options, request.limit);
    case "activity": {
      const { layout, roles, options } = request;
      activity = await readAgain(new further.ActivityReader(layout, roles, zoned(options)), request, report);
      return activity.report();
    }
    case "signupCohorts":
      return read(activity).cohorts(request.options);
    default:
      return "rows" in request
        ? answerOfLifetimes(request)
        : answerOfModels(request, (progress) => report({ progress }));
  }
}

/** What the core throws is plain data and goes as it is: a class would not survive the way. The rest is a trap. */
function failure(error: unknown): Reply {
  return error instanceof Error ? { trap: error.message } : { error: error as LocatedError };
}

const port = findPort();
port?.listen(async (message) => {
  try {
    if ("module" in message) instantiate(message.module, message.name);
    else {
      const value = await answer(message.request, (reply) => port.postMessage(reply));
      port.postMessage({ value }, buffers(value));
    }
  } catch (error) {
    port.postMessage(failure(error));
  }
});
