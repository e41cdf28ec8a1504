// The board page of a file as data with its words: the answer, the figures, charts, cohorts and what stands out, and what was read.
// Terminal and report draw it.

import {
  type BoardFinding,
  type BoardMark,
  boardOfOrders,
  figuresOfOrders,
  figuresOfSubscriptions,
  figuresOfSurvey,
  findingsOfSubscriptions,
  findingsOfSurvey,
  type PeriodTotals,
  peakOf,
  type RunOptions,
} from "../analysis/index.js";
import type { Unit } from "../format.js";
import { compareRates } from "../proportion.js";
import { isSmallSample } from "../significance.js";
import type { Cohorts, Interval, Period, Reason, SkippedRows, StateRows, SurveyMetric } from "../wasm/types.js";
import { analysisOf } from "./analyses.js";
import type { Read } from "./reading.js";
import { metricOf } from "./survey-question.js";
import { lastFinished, ranged, type Words } from "./words.js";

/** A figure with its change or range. */
export interface BoardFigure {
  label: string;
  value: string;
  note?: string | undefined;
  mark: BoardMark;
}

/** A line over time or age. */
export interface BoardChart {
  title: string;
  subtitle?: string | undefined;
  /** One line, or the earlier one and the later one. */
  series: { name: string; values: readonly (number | null)[] }[];
  /** What each place on the line is called. */
  names: readonly string[];
  write(value: number): string;
  /** Whether the last place is not over. */
  open: boolean;
}

/** Cohorts by age, as shades. */
export interface BoardMatrix {
  title: string;
  first: string;
  size: string;
  ages: readonly string[];
  rows: { name: string; size: string; cells: readonly (number | null)[] }[];
  write(value: number | null): string;
}

export interface Board {
  title: string;
  figures: readonly BoardFigure[];
  charts: readonly BoardChart[];
  matrix: BoardMatrix | null;
  findings: readonly { mark: BoardMark; sentence: string; finding: BoardFinding }[];
  /** Whether findings are looked for in such files at all. */
  hasFindings: boolean;
}

/** Why there is no figure. */
export class Withheld extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** As many periods as are told apart. */
const MOST_PERIODS = 24;
const MOST_AGES = 11;
/** As many cohorts as a page holds. */
const MOST_COHORTS = 12;

/** What each score is written in. */
export const UNIT = { nps: "points", csat: "percent", ces: "scale" } as const satisfies Record<SurveyMetric, Unit>;

/** Works out the board of a file. */
export async function boardOf(read: Read, words: Words, run: RunOptions = {}): Promise<Board> {
  switch (read.kind) {
    case "orders":
      return ordersBoard(read, words, run);
    case "subscriptions":
      return subscriptionsBoard(read, words, run);
    case "survey":
      return surveyBoard(read, words, run);
    case "contacts":
      return simpleBoard(read, words, run, "engagement");
    case "categories":
      return simpleBoard(read, words, run, "categories");
    case "activity":
      return activityBoard(read, words, run);
    case "lifetimes":
      return lifetimesBoard(read, words, run);
    case "customers":
      return customersBoard(read, words, run);
  }
}

type Of<K extends Read["kind"]> = Extract<Read, { kind: K }>;

/** The sentence of each finding. */
function said(findings: readonly BoardFinding[], { catalogue }: Words): Board["findings"] {
  const sentences = catalogue.page.analyse.board.findings;
  return findings.map((finding) => {
    const sentence = (sentences[finding.code] as (params: unknown) => string)(finding.params);
    return { mark: finding.mark, sentence, finding };
  });
}

const rangeOf = (interval: Interval | null, { catalogue }: Words, write: (value: number) => string) =>
  interval ? catalogue.page.analyse.fromTo(write(interval.low), write(interval.high)) : undefined;

function matrixOf(cohorts: Cohorts, words: Words, first: string, title: string, period: Period = "month"): BoardMatrix {
  const t = words.catalogue.page.analyse.orders.cohorts;
  const shown = cohorts.cohorts.slice(-MOST_COHORTS);
  return {
    title,
    first,
    size: t.size,
    ages: cohorts.ages.slice(1, MOST_AGES + 1).map(({ from }) => t.age(from)),
    rows: shown.map(({ start, size, cells }) => ({
      name: words.period(start, period),
      size: words.write(size, "count"),
      cells: cells.slice(1, MOST_AGES + 1).map(({ value, open }) => (open ? null : value)),
    })),
    write: (value) => words.write(value, "percent", { digits: 0 }),
  };
}

function totalsChart(periods: readonly PeriodTotals[], words: Words): BoardChart | null {
  const t = words.catalogue.page.analyse.board.revenue;
  const shown = periods.slice(-MOST_PERIODS);
  if (shown.length < 2) return null;
  const what = shown.some(({ revenue }) => revenue !== null) ? "revenue" : "customers";
  const { best, open } = peakOf(shown, what);
  const month = (day: string) => words.period(day, "month");
  const title =
    best === null
      ? t.none
      : what === "customers"
        ? t.customersTitle(month(best))
        : t.best(month(best), "month", open && month(open));
  return {
    title,
    subtitle: what === "revenue" ? t.subtitle("month") : t.customersSubtitle("month"),
    series: [{ name: t.label, values: shown.map((period) => period[what]) }],
    names: shown.map(({ start }) => month(start)),
    write: words.compact,
    open: shown.at(-1)?.open === true,
  };
}

async function ordersBoard({ source }: Of<"orders">, words: Words, run: RunOptions): Promise<Board> {
  const t = words.catalogue.page.analyse.board;
  const overview = await source.overview(run);
  const { figures: data, periods, years, cohorts } = await figuresOfOrders(source, overview, compareRates, run);
  const board = boardOfOrders(data);
  const { revenue, customers, orders, repeatRate, churn } = overview;
  const year = periods.at(-1)?.start.slice(0, 4) ?? "";
  const won = periods.reduce((sum, one) => (one.start.startsWith(year) ? sum + one.newCustomers : sum), 0);
  const share = (value: number | null) => words.write(value, "percent", { digits: 0 });
  const { yearBefore: change, returning } = board;
  const curves = years.slice(-2).map(({ year, ages }) => ({
    name: year,
    values: ages
      .slice(1, MOST_AGES + 1)
      .filter(({ denominator }) => !isSmallSample(denominator))
      .map(({ numerator, denominator }) => numerator / denominator),
  }));
  const latest = curves.at(-1)?.values ?? [];
  const most = Math.max(0, ...curves.map(({ values }) => values.length));
  const curve: BoardChart | null =
    latest[0] === undefined || most < 2
      ? null
      : {
          title: returning ? t.curves.two(returning) : t.curves.one(latest[0]),
          subtitle: t.curves.subtitle,
          series: curves,
          names: Array.from({ length: most }, (_, at) => t.curves.age(at + 1)),
          write: share,
          open: false,
        };
  const { cohorts: c } = words.catalogue.page.analyse.orders;
  return {
    title: t.titles.orders(board.title.params),
    figures: [
      revenue === null
        ? { label: t.figures.orders, value: words.write(orders, "count"), mark: "plain" }
        : {
            label: t.figures.revenue,
            value: words.compact(revenue),
            note: change ? t.figures.change(change.change, change.start) : undefined,
            mark: change ? (change.change < 0 ? "careful" : "good") : "plain",
          },
      {
        label: t.figures.customers,
        value: words.write(customers, "count"),
        note: t.figures.won(won, year),
        mark: "plain",
      },
      {
        label: t.figures.again,
        value: share(repeatRate.value),
        note: repeatRate.interval ? t.figures.range(repeatRate.interval.low, repeatRate.interval.high) : undefined,
        mark: "plain",
      },
      {
        label: t.figures.quiet,
        value: share(churn.rate.value),
        note: churn.inactivityDays === null ? undefined : t.figures.silent(churn.inactivityDays),
        mark: "plain",
      },
    ],
    charts: [totalsChart(periods, words), curve].filter((chart) => chart !== null),
    matrix: cohorts.cohorts.length > 1 ? matrixOf(cohorts, words, c.first, c.title) : null,
    findings: said(board.findings, words),
    hasFindings: true,
  };
}

async function subscriptionsBoard(
  { source, columns }: Of<"subscriptions">,
  words: Words,
  run: RunOptions,
): Promise<Board> {
  const { board: t, titles, subscriptions: s } = words.catalogue.page.analyse;
  const churn = await source.churn(run);
  const has = { amount: Boolean(columns.amount), reason: Boolean(columns.reason) };
  const figures = await figuresOfSubscriptions(source, has, run);
  const { mrr, leaving } = figures;
  const latest = lastFinished(churn.periods);
  const month = lastFinished(mrr?.periods ?? []);
  const rate = (value: number | null) => words.write(value, "percent", { digits: 1 });
  const period = (day: string) => words.period(day, "month");
  const shown = churn.periods.slice(-MOST_PERIODS).filter(({ open }) => !open);
  const paid = (mrr?.periods ?? []).slice(-MOST_PERIODS).filter(({ open }) => !open);
  const charts: BoardChart[] = [
    ...(shown.length > 1
      ? [
          {
            title: s.churn.title,
            series: [{ name: t.figures.churn, values: shown.map(({ churn }) => churn.value) }],
            names: shown.map((one) => period(one.period)),
            write: rate,
            open: false,
          },
        ]
      : []),
    ...(month && paid.length > 1
      ? [
          {
            title: titles.mrr({
              period: period(month.period),
              end: words.compact(month.end),
              growth: month.growth,
            }),
            series: [{ name: t.figures.mrr, values: paid.map(({ end }) => end) }],
            names: paid.map((one) => period(one.period)),
            write: words.compact,
            open: false,
          },
        ]
      : []),
  ];
  return {
    title:
      latest?.churn.value == null
        ? t.label
        : titles.churn({
            period: period(latest.period),
            lost: ranged(latest.churn.value, latest.churn.interval),
          }),
    figures: [
      ...(month
        ? ([
            {
              label: t.figures.mrr,
              value: words.compact(month.end),
              note: t.figures.atEnd(period(month.period)),
              mark: "plain",
            },
            {
              label: t.figures.kept,
              value: rate(month.netRetention),
              note: t.figures.inPeriod(period(month.period)),
              mark: "plain",
            },
          ] as const)
        : ([{ label: t.figures.customers, value: words.write(leaving.active, "count"), mark: "plain" }] as const)),
      {
        label: t.figures.churn,
        value: rate(latest?.churn.value ?? null),
        note: rangeOf(latest?.churn.interval ?? null, words, rate),
        mark: "plain",
      },
      {
        label: t.figures.expected,
        value: words.write(Math.round(leaving.expectedToLeave), "count"),
        note: t.figures.within(leaving.horizon),
        mark: "plain",
      },
    ],
    charts,
    matrix: null,
    findings: said(findingsOfSubscriptions(figures), words),
    hasFindings: true,
  };
}

async function surveyBoard({ source, columns, question }: Of<"survey">, words: Words, run: RunOptions): Promise<Board> {
  const { board: t, titles, survey: s } = words.catalogue.page.analyse;
  const asked = metricOf(question);
  const { metric, direction = "ease" } = asked;
  const hasSegments = Boolean(columns.segment);
  const nps = metric === "nps" ? await source.nps(run) : null;
  const csat = metric === "csat" ? await source.csat(run) : null;
  const ces = metric === "ces" ? await source.ces({ direction, ...run }) : null;
  const found = nps ?? csat ?? ces;
  if (found?.reason?.code === "scale-not-said" || found?.reason?.code === "answers-refused")
    throw new Withheld(found.reason);
  const value = nps ? nps.score : csat ? csat.value : (ces?.mean ?? null);
  const { interval = null, n = 0 } = found ?? {};
  const written = (one: number | null) => words.write(one, UNIT[metric]);
  const segments = !hasSegments
    ? []
    : metric === "nps"
      ? (await source.bySegment(run)).map((one) => ({ ...one, value: one.score }))
      : await source.bySegment({ ...run, metric, direction });
  const ratings = (columns.ratings ?? []) as readonly string[];
  const figures = await figuresOfSurvey(
    source,
    asked,
    { date: Boolean(columns.date), ratings: ratings.length > 0 },
    run,
  );
  const periods = (figures.trend?.periods ?? []).slice(-MOST_PERIODS);
  const share = (count: number) => words.write(n > 0 ? count / n : null, "percent", { digits: 0 });
  return {
    title: value === null ? s.score.title : titles.score({ metric, score: ranged(value, interval) }),
    figures: [
      {
        label: s.score.metrics[metric],
        value: written(value),
        note: rangeOf(interval, words, written),
        mark: "plain",
      },
      ...(nps
        ? ([
            { label: t.figures.promoters, value: share(nps.promoters), mark: "plain" },
            { label: t.figures.detractors, value: share(nps.detractors), mark: "plain" },
          ] as const)
        : []),
      { label: t.figures.answers, value: words.write(n, "count"), mark: "plain" },
    ],
    charts:
      periods.length > 1
        ? [
            {
              title: s.trend.title,
              series: [{ name: s.score.metrics[metric], values: periods.map(({ value }) => value) }],
              names: periods.map(({ start }) => words.period(start, "month")),
              write: written,
              open: periods.at(-1)?.open === true,
            },
          ]
        : [],
    matrix: null,
    findings: said(findingsOfSurvey({ ...figures, segments }), words),
    hasFindings: true,
  };
}

const bare = { matrix: null, charts: [], findings: [], hasFindings: false } as const;

async function simpleBoard(
  read: Of<"contacts"> | Of<"categories">,
  words: Words,
  run: RunOptions,
  name: string,
): Promise<Board> {
  const { contacts, categories } = words.catalogue.page.analyse;
  const asked = analysisOf(name, read.kind);
  const found = await asked?.ask(read.source, {}, { columns: read.columns, question: read.question, run });
  const sentence = asked?.title?.(found, words, {});
  if (read.kind === "contacts") {
    const t = contacts.engagement;
    const { periods, customers } = await read.source.engagement({ ...run, limit: 0 });
    const latest = lastFinished(periods);
    const name = latest && words.period(latest.period, "month");
    return {
      ...bare,
      title: sentence ?? t.title,
      figures: [
        { label: t.customers, value: words.write(customers, "count"), mark: "plain" },
        ...(latest && name
          ? ([
              { label: t.activeIn(name), value: words.write(latest.active, "count"), mark: "plain" },
              { label: t.eventsIn(name), value: words.write(latest.events, "count"), mark: "plain" },
            ] as const)
          : []),
      ],
      charts:
        periods.length > 1
          ? [
              {
                title: t.figure,
                series: [{ name: t.active, values: periods.slice(-MOST_PERIODS).map(({ active }) => active) }],
                names: periods.slice(-MOST_PERIODS).map(({ period }) => words.period(period, "month")),
                write: (value) => words.write(value, "count"),
                open: periods.at(-1)?.open === true,
              },
            ]
          : [],
    };
  }
  const t = categories.crossBuying;
  const { secondKind, customers, medianDays } = await read.source.crossBuying({ ...run, limit: 0 });
  const share = (value: number | null) => words.write(value, "percent", { digits: 0 });
  return {
    ...bare,
    title: sentence ?? t.title,
    figures: [
      { label: t.customers, value: words.write(customers, "count"), mark: "plain" },
      {
        label: t.second,
        value: share(secondKind.value),
        note: rangeOf(secondKind.interval, words, share),
        mark: "plain",
      },
      { label: t.half, value: medianDays === null ? "–" : t.days(medianDays), mark: "plain" },
    ],
  };
}

async function activityBoard({ source }: Of<"activity">, words: Words, run: RunOptions): Promise<Board> {
  const { activity } = words.catalogue.page.analyse;
  const cohorts = await source.cohorts({ period: "month", ...run });
  const title = analysisOf("cohorts", "activity")?.title?.(cohorts, words, {});
  return {
    ...bare,
    title: title ?? activity.staying.title,
    figures: [
      {
        label: words.catalogue.page.analyse.orders.cohorts.size,
        value: words.write(source.report.customers, "count"),
        mark: "plain",
      },
    ],
    matrix: matrixOf(cohorts, words, activity.staying.first, activity.staying.title),
  };
}

async function lifetimesBoard({ source, columns }: Of<"lifetimes">, words: Words, run: RunOptions): Promise<Board> {
  const t = words.catalogue.page.analyse.lifetimes.staying;
  const curve = await source.kaplanMeier(run);
  const { n, left, median, medianInterval, restrictedMean, tau, time, survival } = curve;
  const at = (value: number | null) => (value === null ? t.never : words.write(value, "points"));
  const column = String(columns.duration);
  const last = survival.at(-1) ?? 1;
  const step = Math.max(1, Math.ceil(time.length / MOST_PERIODS));
  const shown = Array.from(time, (_, index) => index).filter((index) => index % step === 0);
  return {
    ...bare,
    title:
      median === null
        ? t.mostStay(tau ?? 0, words.write(last, "percent", { digits: 0 }), column)
        : t.halfStay(median, column),
    figures: [
      { label: t.customers, value: words.write(n, "count"), note: t.leftOf(left, n), mark: "plain" },
      {
        label: t.half,
        value: at(median),
        note: medianInterval
          ? t.between(at(medianInterval.low), at(medianInterval.high), words.write(medianInterval.level, "percent"))
          : undefined,
        mark: "plain",
      },
      { label: t.mean(tau ?? 0), value: words.write(restrictedMean, "points"), mark: "plain" },
    ],
    charts:
      shown.length > 1
        ? [
            {
              title: t.figure(column),
              series: [{ name: t.there, values: shown.map((index) => survival[index] ?? null) }],
              names: shown.map((index) => words.write(time[index] ?? 0, "number")),
              write: (value) => words.write(value, "percent", { digits: 0 }),
              open: false,
            },
          ]
        : [],
  };
}

async function customersBoard({ source }: Of<"customers">, words: Words, run: RunOptions): Promise<Board> {
  const t = words.catalogue.page.analyse.customers.overview;
  const found = await source.overview(run);
  const share = (value: number | null) => words.write(value, "percent", { digits: 0 });
  const title = analysisOf("overview", "customers")?.title?.(found, words, {});
  return {
    ...bare,
    title: title ?? t.title,
    figures: [
      { label: t.customers, value: words.write(found.customers, "count"), mark: "plain" },
      ...(found.orders === null
        ? []
        : ([{ label: t.orders, value: words.write(found.orders, "count"), mark: "plain" }] as const)),
      ...(found.revenue === null
        ? []
        : ([{ label: t.revenue, value: words.compact(found.revenue), mark: "plain" }] as const)),
      ...(found.repeatRate
        ? ([
            {
              label: t.repeatRate,
              value: share(found.repeatRate.value),
              note: rangeOf(found.repeatRate.interval, words, share),
              mark: "plain",
            },
          ] as const)
        : []),
    ],
  };
}

/** What is said of the rows of a file of any kind. */
interface RowsRead {
  rowsRead: number;
  rowsUsed: number;
  rowsSkipped: readonly SkippedRows[];
  states?: readonly StateRows[];
}

/** How a file was read, in sentences: what was used, left out and assumed, and what to be careful about. */
export interface ReadingSaid {
  summary: string;
  skipped: readonly string[];
  assumed: readonly string[];
  careful: readonly string[];
}

export function readingOf({ table, source, ungrouped, columns }: Read, words: Words): ReadingSaid {
  const t = words.catalogue.page.analyse.report;
  const { encodings } = { encodings: words.catalogue.page.analyse.decisions.options.encoding };
  const file = table.report;
  const rows: RowsRead = source.report;
  const once = (sentences: readonly string[]) => [...new Set(sentences)];
  const how =
    table.sheet === null
      ? t.encoding(encodings[file.encoding] ?? file.encoding, t.delimiters[file.delimiter] ?? file.delimiter)
      : t.sheet(table.sheet);
  const assumptions = "assumptions" in source.report ? source.report.assumptions : [];
  const status = columns.status || columns.cancelled;
  const states = (rows.states ?? []).filter(({ meaning }) => meaning !== "counts");
  return {
    summary: `${t.read(rows.rowsRead, rows.rowsUsed)} ${rows.rowsSkipped.length === 0 ? `${t.all} ` : ""}${how}`,
    skipped: [
      ...rows.rowsSkipped.map(({ reason, count, lines, amount }) => {
        const worth = amount === 0 ? "" : `, ${t.worth(words.write(amount, "money"))}`;
        return `${t.reasons[reason]?.(count) ?? reason}${worth} (${t.lines(lines, count)})`;
      }),
      ...(typeof status === "string" && status !== ""
        ? states.map(
            ({ state, meaning, rows: count }) =>
              `${t.states.title(status)}: ${state || t.states.noWord}: ${t.states.meanings[meaning]} (${words.write(count, "count")})`,
          )
        : []),
    ],
    assumed: once([
      ...[...file.assumptions, ...assumptions].map(words.say),
      ...(ungrouped === undefined ? [] : [t.ungrouped(ungrouped)]),
    ]),
    careful: once(
      [...file.warnings, ...source.report.warnings].filter(({ code }) => code !== "total-row").map(words.say),
    ),
  };
}
