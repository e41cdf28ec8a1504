// What the core finds in a file, in the columns of the queries.

import { readFile } from "node:fs/promises";
import { open } from "loyalkit/analysis";

const tableOf = async (path) => open(await readFile(path));

/** Roles and options of the core that mean the same as those of a query. */
function reading({ columns, states, refunds, asOf }) {
  const roles = { ...columns, status: columns.status ?? "", refunded: "", currency: "", cancelled: "" };
  // The core knows these words; the query is told them.
  const answers = (states?.counts ?? []).map((value) => ({
    code: "state",
    column: columns.status,
    value,
    answer: "counts",
  }));
  return {
    roles,
    options: { ...(asOf && { asOf }), ...(refunds && { refunds }), ...(answers.length > 0 && { answers }) },
  };
}

async function ordersOf(file, question) {
  const { roles, options } = reading(question);
  const table = await tableOf(file);
  return table.transactions(roles, options);
}

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const number = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** One row a customer. */
async function customers(file, question) {
  const orders = await ordersOf(file, question);
  const asOf = question.calibrationEnd ?? question.asOf;
  const seen = await orders.customers({ asOf, names: true });
  const hasAmounts = question.columns.amount !== undefined;
  const spent = hasAmounts ? await orders.rfm({ asOf, names: true }) : null;
  const at = new Map((spent?.customers.names ?? []).map((name, place) => [name, place]));
  const all = question.calibrationEnd && (await orders.customers({ asOf: question.asOf, names: true }));
  const later = all && new Map(all.names.map((name, place) => [name, all.frequency[place]]));
  const holdoutDays = all && number(all.asOf) - number(seen.asOf);
  await orders.close();
  return seen.names.map((customer, place) => {
    const first = number(seen.asOf) - seen.age[place];
    const own = at.get(customer);
    return {
      customer,
      first_order: iso(first),
      last_order: iso(first + seen.recency[place]),
      frequency: seen.frequency[place],
      recency_days: seen.recency[place],
      age_days: seen.age[place],
      repeat_value: hasAmounts ? seen.value[place] : null,
      ...(hasAmounts && { orders: spent.customers.frequency[own], revenue: spent.customers.monetary[own] }),
      ...(later && { holdout_purchases: later.get(customer) - seen.frequency[place], holdout_days: holdoutDays }),
      as_of: seen.asOf,
    };
  });
}

async function compressed(file, question) {
  const groups = new Map();
  for (const own of await customers(file, question)) {
    const { frequency, recency_days, age_days, as_of, repeat_value, holdout_purchases = 0 } = own;
    const key = [frequency, recency_days, age_days].join();
    const known = groups.get(key) ?? {
      frequency,
      recency_days,
      age_days,
      customers: 0,
      repeat_spend: 0,
      as_of,
      held: 0,
    };
    known.customers += 1;
    known.repeat_spend += (repeat_value ?? 0) * frequency;
    known.held += holdout_purchases;
    groups.set(key, known);
  }
  return [...groups.values()].map(({ held, ...row }) =>
    question.calibrationEnd ? { ...row, holdout_purchases: held } : row,
  );
}

async function rfm(file, question) {
  const orders = await ordersOf(file, question);
  const { asOf } = question;
  const { customers, ...found } = await orders.rfm({ asOf, names: true });
  const seen = await orders.customers({ asOf, names: true });
  await orders.close();
  const recency = new Map(customers.names.map((name, place) => [name, place]));
  return seen.names.map((customer, place) => {
    const own = recency.get(customer);
    const last = number(seen.asOf) - customers.recency[own];
    const first = number(seen.asOf) - seen.age[place];
    return {
      customer,
      recency_days: customers.recency[own],
      frequency: customers.frequency[own],
      monetary: customers.monetary[own],
      first_order: iso(first),
      last_order: iso(last),
      as_of: found.asOf ?? seen.asOf,
    };
  });
}

async function cohorts(file, question) {
  const { period = "month", kind = "classic", brackets, asOf } = question;
  const orders = await ordersOf(file, question);
  const measured = async (measure) =>
    orders.cohorts({ period, kind, measure, ...(brackets && { brackets }), ...(asOf && { asOf }) });
  const retained = await measured("customers");
  const placed = await measured("orders");
  const paid = question.columns.amount ? await measured("revenue") : null;
  await orders.close();
  return retained.cohorts.flatMap(({ start, size, cells }, row) =>
    cells.map((cell, column) => ({
      cohort: start,
      age: retained.ages[column].from,
      age_to: retained.ages[column].to,
      size,
      customers: cell.numerator,
      orders: placed.cohorts[row].cells[column].numerator,
      revenue: paid?.cohorts[row].cells[column].numerator ?? null,
      is_open: cell.open ? 1 : 0,
      period,
      kind,
      as_of: retained.asOf,
    })),
  );
}

/** Durations of a curve: those at which somebody left, and how many were there. */
const ofCurve = (curve, as_of, beside) =>
  Array.from(curve.time, (duration_days, at) => ({
    duration_days,
    left: curve.events[at],
    at_risk: curve.atRisk[at],
    as_of,
    ...beside,
  }));

async function survival(file, question) {
  const { inactiveAfterDays, asOf } = question;
  if (question.columns.start) {
    const table = await tableOf(file);
    const { segment, ...columns } = question.columns;
    const subs = await table.subscriptions(
      { ...columns, ...(segment && { plan: segment }), status: "", currency: "", interval: "" },
      rest(question),
    );
    const found = await subs.survival({ ...(segment && { by: "plan" }) });
    await subs.close();
    if (!segment) return ofCurve(found.all, found.asOf, {});
    return found.plans.flatMap(({ plan, ...curve }) => ofCurve(curve, found.asOf, { segment: plan }));
  }
  const orders = await ordersOf(file, question);
  const found = await orders.survival({
    ...(inactiveAfterDays !== undefined && { inactiveAfterDays }),
    ...(asOf && { asOf }),
  });
  await orders.close();
  const beside = {
    inactivity_days: found.inactivityDays,
    one_time_customers: found.oneTime.numerator,
    too_new_customers: found.tooNew,
  };
  return ofCurve(found, found.asOf, beside);
}

/** The options of reading subscriptions. */
function rest({ asOf, endIs, amountPer }) {
  return { ...(asOf && { asOf }), ...(endIs && { endIs }), ...(amountPer && { amountPer }) };
}

async function mrr(file, question) {
  const { period = "month", reactivationAfterDays } = question;
  const table = await tableOf(file);
  const { segment: _, ...columns } = question.columns;
  const subs = await table.subscriptions({ ...columns, status: "", currency: "", interval: "" }, rest(question));
  const options = { period, ...(reactivationAfterDays && { reactivationAfterDays }) };
  const { periods, asOf } = await subs.mrr(options);
  const churn = await subs.churn(options);
  await subs.close();
  return periods.map((own, at) => {
    const moved = churn.periods[at];
    return {
      period_start: own.period,
      period,
      is_open: own.open ? 1 : 0,
      start_mrr: own.start,
      new_mrr: own.new,
      expansion_mrr: own.expansion,
      reactivation_mrr: own.reactivation,
      contraction_mrr: own.contraction,
      churned_mrr: own.churned,
      end_mrr: own.end,
      start_customers: moved.start,
      new_customers: moved.new,
      reactivated_customers: moved.reactivated,
      lost_customers: moved.lost,
      lost_of_new: moved.lostOfAcquired,
      end_customers: moved.start + moved.new + moved.reactivated - moved.lost,
      as_of: asOf,
    };
  });
}

/** NPS by segment, by period, or of all, as the file's own answers give it. */
async function survey(file, question) {
  const table = await tableOf(file);
  const { score, segment, date } = question.columns;
  const survey = await table.survey({ score, scale: [0, 10], ...(segment && { segment }), ...(date && { date }) });
  const { period = "month", asOf } = question;
  let rows;
  if (segment) {
    rows = (await survey.bySegment()).map((own) => ({ segment: own.segment ?? "", answers: own.n, nps: own.score }));
  } else if (date) {
    const found = await survey.trend({ period, ...(asOf && { asOf }) });
    rows = found.periods.map((own) => ({
      period_start: own.start,
      answers: own.n,
      nps: own.value,
      is_open: own.open ? 1 : 0,
      as_of: found.asOf,
    }));
  } else {
    const found = await survey.nps();
    rows = [{ answers: found.n, promoters: found.promoters, passives: found.passives, detractors: found.detractors }];
  }
  await survey.close();
  return rows.filter(({ answers }) => answers > 0);
}

async function leftOut(file, question) {
  const orders = await ordersOf(file, question);
  const { rowsSkipped, rowsUsed } = orders.report;
  await orders.close();
  return [
    ...rowsSkipped.filter(({ count }) => count > 0).map(({ reason, count }) => ({ reason, row_count: count })),
    { reason: "counted", row_count: rowsUsed },
  ];
}

/** By query: the rows that the core expects, from a file. */
export const expected = {
  customerSummary: customers,
  compressedSummary: compressed,
  rfmInputs: rfm,
  cohortMatrix: cohorts,
  survivalTable: survival,
  mrrBridge: mrr,
  surveyCounts: survey,
  rowsLeftOut: leftOut,
};
