// Findings in words, for the page and for everybody who embeds a calculator.

import { inFile, LoyaltyError } from "./error.js";
import { fields } from "./numbers.js";
import { messages as en } from "./text/en/messages.js";
import { type Locale, spokenIn } from "./text/in-use.js";
import type { Finding } from "./text/message.js";

/**
 * Says in a sentence what an error, a warning or a reason means.
 *
 * @param finding a LoyaltyError, or an entry of `warnings`, or a `reason`
 * @param locale the language; "en" unless said, and English too where the catalogue of another one is not in use yet
 * @throws LoyaltyError `invalid-input` for what is no finding
 * @example describe({ code: "no-answers", params: {} }) // "There are no answers yet."
 */
export function describe(finding: LoyaltyError | Finding, locale: Locale = "en"): string {
  fields("finding", finding);
  const { describe } = spokenIn(locale)?.messages ?? en;
  if (!(finding instanceof LoyaltyError)) return describe(finding);
  return inFile(finding.file, describe({ code: finding.code, params: finding.params } as Finding));
}
