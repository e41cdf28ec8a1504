// `loyalkit/elements`: every calculator as a custom element, which loads what it needs when it is first seen. Importing it where there
// is no document does nothing.

import { inputNames, kebab } from "../calculators/inputs.js";
import { load, names } from "../calculators/load.js";
import { calculatorTexts, frameText } from "../text/catalogue.js";
import type { Locale } from "../text/in-use.js";
import { CalculatorElement } from "./calculator.js";
import { define } from "./metric.js";

export { exampleText } from "./answer.js";
export { type CalculatorChange, CalculatorElement } from "./calculator.js";
export {
  type ElementOf,
  type Held,
  type Loaded,
  MetricElement,
  type MetricElements,
  type MetricInputs,
  type Source,
  shortNames,
} from "./metric.js";
export { hasAmounts, type Words } from "./reading.js";
/** The attribute of an input: that of `orderValue` is `order-value`. */
export { kebab as attributeOf };

if (typeof document === "object" && typeof customElements === "object") {
  if (!customElements.get("loyalkit-calculator")) customElements.define("loyalkit-calculator", CalculatorElement);
  for (const { id } of names) {
    const loaded = async (locale: Locale) => {
      const [entry, frame, calculators] = await Promise.all([load(id), frameText(locale), calculatorTexts(locale)]);
      if (!entry) throw new Error(`there is no calculator ${id}`);
      return { entry, catalogue: { ...frame, calculators } };
    };
    define({ id, inputs: inputNames[id], load: loaded });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "loyalkit-calculator": CalculatorElement;
  }
}
