// Customers, one row each: how many orders has each placed, when was the last, and what have they spent?

import type {
  BaseHighlights,
  BaseOverview,
  BaseOverviewOptions,
  HighlightOptions,
  OrdersRfm,
  RowsReport,
} from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { methods } from "./methods.js";
import { type RfmOptions, toCore } from "./rfm.js";
import type { RunOptions, Session } from "./session.js";

/** The customers of a file. */
export interface Customers extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: RowsReport;
  /** Customers, orders, revenue and the repeat purchase rate; null for what the file does not say. */
  overview(options?: BaseOverviewOptions & RunOptions): Promise<BaseOverview>;
  /**
   * RFM scores and segments of the customers with an order. Needs the roles `orders`, `last` and `value`. Names only with
   * `names: true`.
   */
  rfm(options?: RfmOptions & { names?: boolean } & RunOptions): Promise<OrdersRfm>;
  /** Who spent most, and who is new. Needs the role `value`; who is new needs `first`. */
  highlights(options?: HighlightOptions & RunOptions): Promise<BaseHighlights>;
}

export function customers(report: RowsReport, session: Session): Customers {
  return methods({
    report,
    async overview({ signal, onProgress, ...options } = {}) {
      return session.ask("customers", "overview", [options], { signal, onProgress });
    },
    async rfm({ signal, onProgress, names = false, ...options } = {}) {
      return session.ask("customers", "rfm", [toCore(options), names], { signal, onProgress });
    },
    async highlights({ signal, onProgress, ...options } = {}) {
      return session.ask("customers", "highlights", [options], { signal, onProgress });
    },
    async close() {
      session.close();
    },
  });
}
