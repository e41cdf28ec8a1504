// What does not compile: a call that the core does not know, or with arguments that it does not take.

import type { Session } from "../src/analysis/session.js";
import { call } from "../src/core.js";

export async function wrongCalls(session: Session): Promise<unknown[]> {
  // Right: the answers are typed without being declared a second time.
  const overview = await session.ask("orders", "overview", [{ level: 0.9 }]);
  const rate: number | null = overview.repeatRate.value;
  const { managers } = await session.ask("subscriptions", "managers", [{ lookBackDays: 90 }]);
  // @ts-expect-error orders have no account managers
  await session.ask("orders", "managers", [{}]);
  // @ts-expect-error the overview has no such option
  await session.ask("orders", "overview", [{ lookBackDays: 1 }]);
  // @ts-expect-error a list of those at risk needs its limit
  await session.ask("subscriptions", "atRisk", [{ horizon: 30 }]);
  // @ts-expect-error nothing of that name is held
  await session.ask("reservations", "overview", [{}]);
  // @ts-expect-error churn is no text
  const wrong: string = await session.ask("subscriptions", "churn", [{}]);
  // @ts-expect-error a score is no text, and groups are none either
  const score: string = call((core) => core.npsOfGroups("x", {}));
  return [rate, managers.length, wrong, score];
}
