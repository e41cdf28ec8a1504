declare module "virtual:sample-cohorts" {
  /** The last cohorts of the sample shop: the share with another order, by months since the first. */
  export const sampleCohorts: readonly { start: string; size: number; shares: readonly number[] }[];
}
