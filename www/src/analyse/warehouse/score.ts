// Survey counts of a warehouse: the score with its interval, by segment and over time.

import type { Csat, Nps, Period, SegmentFigure, SegmentNps, SurveyCountsResult } from "loyalkit/analysis";
import { text } from "../../language.js";
import type { Score } from "../file.js";
import type { Columns } from "../known.js";
import { score, segmentTable, titleOf } from "../survey/score.js";
import { type Trend, titleOf as titleOfTrend, trend } from "../survey/trend.js";
import { ofQuery, withheld } from "./withheld.js";

const t = text.page.analyse.survey;
const w = text.page.analyse.warehouse;

/** What was asked, as the views of a survey have it. */
const scoreOf = (result: SurveyCountsResult): Score =>
  result.metric === "nps"
    ? { metric: "nps", nps: result.nps(), segments: result.bySegment() as SegmentNps[] }
    : { metric: "csat", csat: result.csat(), segments: result.bySegment() as SegmentFigure[] };

const few = (result: SurveyCountsResult) => withheld("groups", result.withheld, result.minimumCustomers);

/** What counts scores is compiled meanwhile, and not when the first is asked for. */
const ready = async () => (await import("loyalkit")).init();

export const scoreOfWarehouse = ofQuery("surveyCounts")<Score>((result) => ({
  label: () => t.score.label,
  title: ({ value }) => titleOf(value),
  chosen: () => ({}),
  load: async (): Promise<Score> => {
    await ready();
    return scoreOf(result);
  },
  draw: ({ value, name }) => [
    few(result),
    score(value, name, t.score.metrics[result.metric]),
    value.segments.length > 0 ? segmentTable(w.segment, value) : "",
  ],
}));

/** The length of the periods, which each row says; undefined where the query asked for no days. */
function periodOf({ table, preview }: Columns): Period | undefined {
  const at = table.columns.findIndex(({ name }) => name.toLowerCase() === "period");
  return preview[0]?.[at] as Period | undefined;
}

export const trendOfWarehouse = ofQuery("surveyCounts")<Trend>((result, columns) => {
  const period = periodOf(columns);
  if (period === undefined) return undefined;
  return {
    label: () => t.trend.label,
    title: ({ value }) => titleOfTrend(value, period),
    chosen: () => ({}),
    load: async () => {
      await ready();
      return trendOf(result);
    },
    draw: ({ value }) => [few(result), trend(value, { period, metric: result.metric })],
  };
});

function trendOf(result: SurveyCountsResult): Trend {
  const periods = (
    result.trend() as ((Nps | Csat) & { start: string; open: boolean; change: Trend["periods"][number]["change"] })[]
  ).map((one) => ({ ...one, value: "score" in one ? one.score : one.value }));
  return { periods, asOf: result.asOf, undated: 0, later: 0 };
}
