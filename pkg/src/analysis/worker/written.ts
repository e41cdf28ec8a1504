// How a value stands in the text that the core reads: commas and quotes, in UTF-8.

/** A value as a cell. */
export function written(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return marked(String(value));
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number as spreadsheets' are written: 1.234 alone might be a thousand and more. */
export const marked = (number: string) => (/\.\d{3}$/.test(number) ? `${number}0` : number);
