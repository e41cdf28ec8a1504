// Statistical significance, and samples too small to rely on: the two thresholds that figures are worded by.

/** Differences are called significant below this p-value (Fisher 1925). */
export const SIGNIFICANCE = 0.05;

/** Figures of fewer answers or customers than this move a lot from sample to sample; the core warns of them as `small-sample`. */
export const SMALL_SAMPLE = 30;

/** Whether a difference as large would come by chance less than one time in twenty. */
export const isSignificant = (p: number | null | undefined): boolean =>
  p !== null && p !== undefined && p < SIGNIFICANCE;

/** Whether so few answers or customers are too few to rely on. */
export const isSmallSample = (n: number): boolean => n < SMALL_SAMPLE;
