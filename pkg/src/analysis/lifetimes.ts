// Lifetimes, one row for each customer: how long they have been one, and whether they have left.

import { invalid } from "../error.js";
import type {
  Cox,
  CoxOptions,
  GroupSurvival,
  KaplanMeierOptions,
  LifeTableRow,
  RowsReport,
  SurvivalCurve,
} from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { methods } from "./methods.js";
import type { RunOptions, Session } from "./session.js";
import { type CoxModel, type GroupTest, modelOf, named } from "./survival.js";

/** A survival curve, with one for each group where they are asked for. */
export interface LifetimesCurve extends SurvivalCurve {
  /** The twelve largest groups, the largest first; null unless asked for. */
  groups: GroupSurvival[] | null;
}

/** A Cox model of columns of a file. */
export interface LifetimesCox extends CoxModel<Record<string, ArrayLike<number>>> {
  /** Customers that are not in the model, because a cell is empty. */
  dropped: number;
}

/** The lifetimes of a file's customers. */
export interface Lifetimes extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: RowsReport;
  /** Kaplan–Meier survival curve, as `kaplanMeier`; `by: "group"` adds one for each group. */
  kaplanMeier(options?: KaplanMeierOptions & { by?: "group" } & RunOptions): Promise<LifetimesCurve>;
  /** Log-rank test, as `logRank`: do the groups leave at different rates? Needs the role `group`. */
  logRank(options?: RunOptions): Promise<GroupTest<string>>;
  /** Cox model, as `cox`: which of the `covariates` go with leaving? Words are compared with the commonest of their column. */
  cox(options?: CoxOptions & RunOptions): Promise<LifetimesCox>;
  /** Actuarial life table, as `lifeTable`; `width` is the length of an interval, in the unit of the durations. */
  lifeTable(options: { width: number } & RunOptions): Promise<LifeTableRow[]>;
}

export function lifetimes(report: RowsReport, session: Session): Lifetimes {
  return methods(
    {
      report,
      async kaplanMeier({ signal, onProgress, by, ...options } = {}) {
        const run = { signal, onProgress };
        if (by !== undefined && by !== "group")
          throw invalid("by", { code: "none-of", params: { value: String(by), expected: ["group"] } });
        const curve = await session.ask("lifetimes", "kaplanMeier", [options], run);
        const groups = by ? await session.ask("lifetimes", "kaplanMeierByGroup", [options], run) : null;
        return { ...curve, groups };
      },
      async logRank({ signal, onProgress } = {}) {
        const run = { signal, onProgress };
        const names = await session.ask("lifetimes", "groupNames", [], run);
        return named(await session.ask("lifetimes", "logRankOfGroups", [], run), names);
      },
      async cox({ signal, onProgress, ...options } = {}) {
        const run = { signal, onProgress };
        const { names, dropped, ...model } = await session.ask("lifetimes", "coxOfColumns", [options], run);
        const byName = <T>(values: T[]) => Object.fromEntries(names.map((name, at) => [name, values[at] as T]));
        return { ...modelOf<Record<string, ArrayLike<number>>, Cox>(model, byName), dropped };
      },
      async lifeTable({ signal, onProgress, width }) {
        return session.ask("lifetimes", "lifeTable", [width], { signal, onProgress });
      },
      async close() {
        session.close();
      },
    },
    "options",
  );
}
