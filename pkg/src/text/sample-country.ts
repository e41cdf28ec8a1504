// How an invented export is written in a country.

/** The columns of the samples. */
export type SampleColumn =
  | "order_id"
  | "customer"
  | "date"
  | "amount"
  | "start"
  | "end"
  | "plan"
  | "monthly_price"
  | "list_price"
  | "account_manager"
  | "reason";

/** What the samples say in a column of words. */
export type SampleWord =
  | "Ida Holm"
  | "Marek Nowak"
  | "Ingrid Berg"
  | "Too expensive"
  | "Not used enough"
  | "Moved to a competitor"
  | "Service"
  | "Technical problems";

/** An export of a country: semicolons between cells, decimal commas, and days as `31.12.2025`. */
export interface SampleCountry {
  /** An ISO 4217 code. */
  currency: string;
  /** So many of it for each unit of the sample, which is about a euro. */
  rate: number;
  columns: Record<SampleColumn | "currency", string>;
  words: Record<SampleWord, string>;
}
