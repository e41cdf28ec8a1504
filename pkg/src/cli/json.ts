// Results as JSON: typed arrays as lists, and what has no value as null.

/** The text of any result. */
export const jsonOf = (value: unknown): string =>
  `${JSON.stringify(
    value,
    (_, one: unknown) => {
      if (ArrayBuffer.isView(one) && !(one instanceof DataView)) return Array.from(one as Float64Array);
      if (typeof one === "number" && !Number.isFinite(one)) return null;
      return one === undefined ? null : one;
    },
    2,
  )}\n`;
