// `loyalkit/elements/nps` and its like: one element with all that it needs. In English; another language where its catalogue is in use.

import type { CalculatorText } from "../text/calculators.js";
import { calculatorMessages } from "../text/en/calculator-messages.js";
import { calculator as around } from "../text/en/page/calculator.js";
import { spokenIn } from "../text/in-use.js";
import { define } from "./metric.js";
import type { Entry, Words } from "./reading.js";

/** Defines the element of a calculator, where there is a document. Each `init` compiles a module that computes it. */
export function single<E extends Entry>(
  entry: E,
  text: CalculatorText<E["id"]>,
  ...inits: (() => Promise<void>)[]
): void {
  if (typeof document !== "object" || typeof customElements !== "object") return;
  const english: Words = {
    calculators: { [entry.id]: text },
    page: { calculator: around },
    messages: calculatorMessages,
  };
  define({
    id: entry.id,
    inputs: Object.keys(entry.inputs),
    load: async (locale) => {
      await Promise.all(inits.map((init) => init()));
      // A whole catalogue may be in use, or no more than messages.
      const own = locale === "en" ? undefined : (spokenIn(locale) as Partial<Words> | undefined);
      return { entry, catalogue: own?.calculators && own.page ? (own as Words) : english };
    },
  });
}
