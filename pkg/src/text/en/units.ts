// What stands beside a number where Intl has no word for it.

import type { Units } from "../in-use.js";

export const units: Units = {
  percentagePoints: (number) => `${number} pp`,
  shortenedFrom: 1_000,
};
