// What is made up for those without a file. In a file of its own, so that addresses do without the analysis.

export const SAMPLES = ["shop", "subscriptions"] as const;

export type Sample = (typeof SAMPLES)[number];
