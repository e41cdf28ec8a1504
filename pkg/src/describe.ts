// Messages: errors, warnings, reasons and assumptions in words, for the page and for everyone who embeds a calculator.

import { inFile, LoyaltyError } from "./error.js";
import { fields } from "./numbers.js";
import { messages as en } from "./text/en/messages.js";
import { type Locale, spokenIn } from "./text/in-use.js";
import type { Finding } from "./text/message.js";

/**
 * Describes an error, a warning, a reason or an assumption in a sentence.
 *
 * @param finding a LoyaltyError, or an entry of `warnings` or of a report's `assumptions`, or a `reason`
 * @param locale the language; default "en", and English while the catalogue of another language is not in use
 * @throws LoyaltyError `invalid-input` for what is no finding
 * @example describe({ code: "no-answers", params: {} }) // "There are no answers yet."
 */
export function describe(finding: LoyaltyError | Finding, locale: Locale = "en"): string {
  fields("finding", finding);
  const { describe } = spokenIn(locale)?.messages ?? en;
  if (!(finding instanceof LoyaltyError)) return describe(finding);
  return inFile(finding.file, describe({ code: finding.code, params: finding.params } as Finding));
}
