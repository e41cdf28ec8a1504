// `loyalkit/calculators`: the list of calculators, from which page, elements, spreadsheet functions and documentation are drawn.

export type {
  Answers,
  Calculator,
  ChoiceInput,
  Figure,
  Input,
  ListInput,
  NumberInput,
  Outcome,
  Quantity,
  Topic,
  Values,
  Verdict,
} from "./calculator.js";
export { type AnyListed, type CalculatorId, calculators, type Listed } from "./list.js";
export type {
  Bar,
  Bars,
  Curve,
  Gauge,
  Intervals,
  Mark,
  Matrix,
  OnScale,
  Pareto,
  Picture,
  Quadrant,
  Split,
  Strip,
  Waterfall,
} from "./picture.js";
export { related } from "./related.js";
