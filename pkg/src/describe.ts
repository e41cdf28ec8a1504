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
 * @param locale the language; default "en"; English where the catalogue of another language, or its messages of files, are not in use
 * @throws LoyaltyError `invalid-input` for what is no finding
 * @example describe({ code: "no-answers", params: {} }) // "There are no answers yet."
 */
export function describe(finding: LoyaltyError | Finding, locale: Locale = "en"): string {
  fields("finding", finding);
  const { code, params } = finding;
  const own = spokenIn(locale)?.messages.describe({ code, params } as Finding);
  // Calculators alone may be in use, which do not know what is said of files.
  const sentence = own === undefined || own === code ? en.describe({ code, params } as Finding) : own;
  return inFile(finding instanceof LoyaltyError ? finding.file : null, sentence);
}
