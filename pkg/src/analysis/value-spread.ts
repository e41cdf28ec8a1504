// How unequal customers are in what they are worth: classes of one width, and what the best tenth bring.

/** A class of a histogram: from one value up to another; the last has no end. */
export interface ValueClass {
  from: number;
  to: number | null;
  customers: number;
}

export interface ValueSpread {
  classes: ValueClass[];
  /** Share of the total that the best tenth of customers bring; null where not all of them are known. */
  topTenth: number | null;
}

/** As many classes as are told apart on a phone, the last of them open. */
const CLASSES = 12;
/** Beyond this share of the customers values are so rare that one class has them all. */
const MOST = 0.98;

/** The next round number, 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((times) => times * power >= value) ?? 10) * power;
}

/**
 * The spread of values, given with the largest first; `customers` and `total` are those of everybody, of whom only the best may be given.
 *
 * @example spreadOf([9, 1, 0], { customers: 3, total: 10 }).topTenth // 0.9
 */
export function spreadOf(values: readonly number[], all: { customers: number; total: number }): ValueSpread {
  const tenth = Math.ceil(all.customers / 10);
  const best = values.slice(0, tenth).reduce((sum, value) => sum + value, 0);
  const topTenth = all.total > 0 && values.length >= tenth ? best / all.total : null;
  const usual = values[Math.floor(values.length * (1 - MOST))] ?? 0;
  if (usual <= 0) return { classes: [], topTenth };
  const width = roundUp(usual / (CLASSES - 1));
  const count = Math.ceil(usual / width) + 1;
  const classes = Array.from(
    { length: count },
    (_, at): ValueClass => ({
      from: at * width,
      to: at === count - 1 ? null : (at + 1) * width,
      customers: 0,
    }),
  );
  for (const value of values) {
    const one = classes[Math.min(count - 1, Math.floor(value / width))];
    if (one) one.customers++;
  }
  return { classes, topTenth };
}
