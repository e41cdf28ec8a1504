// `loyalkit/elements`: calculators as custom elements. Importing it where there is no document does nothing.

import { CalculatorElement } from "./calculator.js";

export { exampleText } from "./answer.js";
export { type CalculatorChange, CalculatorElement } from "./calculator.js";

if (typeof customElements === "object" && !customElements.get("loyalkit-calculator")) {
  customElements.define("loyalkit-calculator", CalculatorElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "loyalkit-calculator": CalculatorElement;
  }
}
