// Which of those at risk have been silent for so long that they are gone, and nothing of theirs is at stake.

import type { AtRiskList } from "../wasm/calculators/calculators.js";
import type { OrdersSignals } from "./protocol.js";

/** The list without those who are gone, who are counted apart; its first customers, up to a limit. */
export function withoutGone(all: AtRiskList, goneAfterDays: number, limit: number): OrdersSignals {
  const isGone = ({ daysSinceLast }: AtRiskList["customers"][number]) => (daysSinceLast ?? 0) > goneAfterDays;
  const left = all.customers.filter((customer) => !isGone(customer));
  const gone = all.customers.filter(isGone);
  const stake = (customers: AtRiskList["customers"]) =>
    customers.reduce((sum, { valueAtStake }) => sum + valueAtStake, 0);
  const watch = left.filter(({ status }) => status === "watch").length;
  return {
    ...all,
    watch,
    atRisk: left.length - watch,
    valueAtStake: stake(left),
    customers: left.slice(0, limit),
    gone: { customers: gone.length, valueAtStake: stake(gone) },
  };
}
