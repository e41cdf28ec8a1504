import { type ErrorCode, LoyaltyError, nps } from "loyalkit";
import { configure, open, type Table } from "loyalkit/analysis";
import { calculators } from "loyalkit/calculators";
import { format } from "loyalkit/text";
import { en } from "loyalkit/text/en";

const score: number | null = nps({ promoters: 60, passives: 25, detractors: 15 }).score;
export async function read(file: Uint8Array): Promise<ErrorCode | number> {
  try {
    const table: Table = await open(file);
    return table.report.rowsRead;
  } catch (error) {
    if (error instanceof LoyaltyError) return error.code;
    throw error;
  }
}
// @ts-expect-error A number is no configuration.
configure(1);
// @ts-expect-error A score is no text.
export const wrong: string = nps({ promoters: 60, passives: 25, detractors: 15 }).score;
export const said = [calculators.length, en.calculators.nps.title, format(score ?? 0, "count", { locale: "en" })];
