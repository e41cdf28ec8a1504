// An invented file as an export of the reader's country has it: its words, names, currency, separators and days.

import type { Catalogue } from "loyalkit/text";

type Country = NonNullable<Catalogue["page"]["analyse"]["samples"]["country"]>;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An amount in the currency, to the hundredth. */
const money = (cell: string, rate: number) =>
  (Math.round(Number(cell) * rate * 100) / 100).toFixed(2).replace(".", ",");

/** Rewrites a sample, whose cells hold neither commas nor quotes. */
export function inCountry(csv: string, { currency, rate, columns, words }: Country): string {
  const [head = "", ...rows] = csv.trimEnd().split("\n");
  const names = head.split(",") as (keyof Country["columns"])[];
  const cellOf = (cell: string, at: number) => {
    if (cell === "") return "";
    if (/^(amount|monthly_price|list_price)$/.test(names[at] ?? "")) return money(cell, rate);
    const day = DAY.exec(cell);
    if (day) return `${day[3]}.${day[2]}.${day[1]}`;
    return words[cell as keyof Country["words"]] ?? cell;
  };
  const lines = [
    [...names.map((name) => columns[name]), columns.currency],
    ...rows.map((row) => [...row.split(",").map(cellOf), currency]),
  ];
  // With the mark in front by which Excel knows its own files.
  return `\ufeff${lines.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}
