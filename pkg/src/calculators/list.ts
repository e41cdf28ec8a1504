// The list of calculators.

import type { Calculator } from "./calculator.js";
import { driversCalculators } from "./drivers.js";
import { overdueCustomerCalculator } from "./overdue.js";
import { pointsCalculators } from "./points.js";
import { programmeCalculators } from "./programme.js";
import { retentionCalculators } from "./retention.js";
import { segmentsCalculators } from "./segments.js";
import { compareRatesCalculator, shareCalculators } from "./share.js";
import { strategyCalculators } from "./strategy.js";
import { surveyCalculators } from "./survey.js";
import { valueCalculators } from "./value.js";

const list = [
  ...retentionCalculators(),
  overdueCustomerCalculator(),
  ...surveyCalculators(),
  ...segmentsCalculators(),
  ...driversCalculators(),
  ...valueCalculators(),
  ...shareCalculators(),
  compareRatesCalculator(),
  ...programmeCalculators(),
  ...pointsCalculators(),
  ...strategyCalculators(),
] as const;

/** One entry of the list, with its own inputs. */
export type Listed = (typeof list)[number];

/** The name of a calculator, as in addresses. */
export type CalculatorId = Listed["id"];

/** An entry of the list, whichever it is. */
export type AnyListed = Calculator & { id: CalculatorId };

/** Every calculator, in the order in which they are shown. */
export const calculators: readonly AnyListed[] = list;
