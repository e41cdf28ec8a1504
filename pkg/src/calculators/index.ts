// `loyalkit/calculators`: the one list of calculators, from which page, elements, spreadsheets and documentation draw.

import type { Calculator } from "./calculator.js";
import * as retention from "./retention.js";
import { compareRatesCalculator, shareCalculators } from "./share.js";
import * as survey from "./survey.js";
import * as value from "./value.js";

export type { Calculator, ChoiceInput, Figure, NumberInput, Outcome, Topic } from "./calculator.js";

const list = [
  retention.retentionRateCalculator,
  retention.churnRateCalculator,
  retention.annualRateCalculator,
  retention.periodRateCalculator,
  retention.lifetimeCalculator,
  survey.npsCalculator,
  survey.compareNpsCalculator,
  survey.csatCalculator,
  survey.cesCalculator,
  value.lifetimeValueCalculator,
  value.averageOrderValueCalculator,
  value.purchaseFrequencyCalculator,
  value.perpetuityValueCalculator,
  value.discountedValueCalculator,
  value.periodDiscountCalculator,
  ...shareCalculators,
  compareRatesCalculator,
] as const;

/** One entry of the list, with its own inputs. */
export type Listed = (typeof list)[number];

/** The name of a calculator, as in addresses. */
export type CalculatorId = Listed["id"];

/** Every calculator, in the order in which they are shown. */
export const calculators: readonly (Calculator & { id: CalculatorId })[] = list;
