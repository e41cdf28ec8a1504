// Days, times and decimals of columns as text: exactly what the file says, and no more.

import { marked } from "../written.js";

const DAY_MS = 86_400_000;

/** A day, counted from 1970-01-01, as `yyyy-mm-dd`; what is no day of a calendar stays a number. */
export function dayText(days: number): string {
  const date = new Date(days * DAY_MS);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, -14);
}

/** A time, counted from 1970 in parts of a second, 10^`digits` of them; `zone` is Z where the file says which moment is meant. */
export function timeText(parts: bigint, digits: number, zone: "" | "Z"): string {
  const perSecond = 10n ** BigInt(digits);
  let rest = parts % perSecond;
  if (rest < 0n) rest += perSecond;
  const date = new Date(Number((parts - rest) / perSecond) * 1000);
  if (Number.isNaN(date.getTime())) return String(parts);
  return `${date.toISOString().slice(0, -5)}${fraction(rest, digits)}${zone}`;
}

/** A time of day. */
export const clockText = (parts: bigint, digits: number) => timeText(parts, digits, "").slice(11);

const fraction = (rest: bigint, digits: number) =>
  rest === 0n ? "" : `.${String(rest).padStart(digits, "0").replace(/0+$/, "")}`;

/** A decimal: a whole number of 10^−`scale`. */
export function decimalText(unscaled: bigint | number, scale: number): string {
  const text = String(unscaled);
  if (scale <= 0) return text + (text === "0" ? "" : "0".repeat(-scale));
  const sign = text.startsWith("-") ? "-" : "";
  const digits = text.slice(sign.length).padStart(scale + 1, "0");
  return marked(`${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}

/** A number of 32 bits, as short as tells it from its neighbours: 19.99, where a double would have 19.989999771118164. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return "";
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return marked(String(short));
  }
  return marked(String(value));
}

/** The most significant byte first, with a sign, as files write long decimals. */
export function bigOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Bytes, which most often are a text, and otherwise stand as hexadecimal digits. */
export function bytesText(bytes: Uint8Array): string {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // It is no text.
  }
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A list or a record as JSON; integers that JSON would round, and bytes, are texts in it. */
export const jsonText = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === "bigint") return Number.isSafeInteger(Number(each)) ? Number(each) : String(each);
    if (each instanceof Uint8Array) return bytesText(each);
    return ArrayBuffer.isView(each) ? Array.from(each as Float64Array) : each;
  });
