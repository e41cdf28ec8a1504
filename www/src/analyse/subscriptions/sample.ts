// Two and a half years of an invented software service, for those without a file. The same each time.

const CUSTOMERS = 420;
const FIRST = Date.UTC(2023, 6, 1);
const LAST = Date.UTC(2025, 11, 17);
const DAY = 86_400_000;
/** Each plan: what it costs a month, and after how many days the average customer leaves. */
const PLANS = [
  { name: "Basic", price: 9, stays: 310 },
  { name: "Standard", price: 19, stays: 520 },
  { name: "Premium", price: 39, stays: 900 },
] as const;
/** Each account manager: how often something is taken off at a renewal. */
const MANAGERS = [
  { name: "Ida Holm", yields: 0.2 },
  { name: "Marek Nowak", yields: 0.35 },
  { name: "Ingrid Berg", yields: 0.6 },
] as const;
const REASONS = [
  "Too expensive",
  "Too expensive",
  "Too expensive",
  "Not used enough",
  "Not used enough",
  "Moved to a competitor",
  "Service",
  "Technical problems",
  "",
];

/** Numbers from 0 to 1 that look like chance, the same each time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const written = (time: number) => new Date(time).toISOString().slice(0, 10);

/** `customer,start,end,plan,monthly_price,list_price,account_manager,reason`, by rising start. */
export function sampleSubscriptions(): string {
  const chance = chances(1);
  const bargain = chances(2);
  const rows: { start: number; text: string }[] = [];
  const within = (from: number, days: number) => from + Math.floor(days) * DAY;
  for (let customer = 1; customer <= CUSTOMERS; customer++) {
    const name = `S${String(customer).padStart(4, "0")}`;
    const manager = MANAGERS[Math.floor(bargain() ** 1.5 * MANAGERS.length)] as (typeof MANAGERS)[number];
    // Of ten, five begin with the first plan and three with the second.
    const drawn = Math.floor(chance() * 10);
    let plan = drawn < 5 ? 0 : drawn < 8 ? 1 : 2;
    let start = within(FIRST, chance() ** 0.8 * ((LAST - FIRST) / DAY));
    // A few plans one after the other: most stay on one until they leave.
    for (let part = 0; part < 4 && start <= LAST; part++) {
      const { stays, name: planName, price: list } = PLANS[plan] as (typeof PLANS)[number];
      const stay = 14 - Math.log(1 - chance()) * stays;
      const move = 60 - Math.log(1 - chance()) * 700;
      const moves = move < stay;
      const end = within(start, Math.min(stay, move));
      const ended = end <= LAST;
      const reason = ended && !moves ? REASONS[Math.floor(chance() * REASONS.length)] : "";
      const yields = bargain() < (part === 0 ? 0.1 : manager.yields);
      const price = yields ? (list * (bargain() < 0.5 ? 0.9 : 0.8)).toFixed(2) : list;
      const row = [name, written(start), ended ? written(end) : "", planName, price, list, manager.name, reason];
      rows.push({ start, text: row.join(",") });
      if (!ended) break;
      if (moves) {
        plan = plan === 0 ? 1 : plan === 2 ? 1 : chance() < 0.7 ? 2 : 0;
        start = end;
      } else if (chance() < 0.15) start = within(end, 20 + chance() * 120);
      else break;
    }
  }
  rows.sort((a, b) => a.start - b.start);
  return [
    "customer,start,end,plan,monthly_price,list_price,account_manager,reason",
    ...rows.map(({ text }) => text),
    "",
  ].join("\n");
}
