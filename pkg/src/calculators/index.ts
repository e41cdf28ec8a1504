// `loyalkit/calculators`: the list of calculators, from which page, elements, spreadsheet functions and documentation are drawn.

import type { Calculator } from "./calculator.js";
import { programmeCalculators } from "./programme.js";
import * as retention from "./retention.js";
import * as segments from "./segments.js";
import { compareRatesCalculator, shareCalculators } from "./share.js";
import { strategyCalculators } from "./strategy.js";
import * as survey from "./survey.js";
import * as value from "./value.js";

export type {
  Calculator,
  ChoiceInput,
  Figure,
  Input,
  ListInput,
  NumberInput,
  Outcome,
  Topic,
  Values,
} from "./calculator.js";

const list = [
  retention.retentionRateCalculator,
  retention.churnRateCalculator,
  retention.annualRateCalculator,
  retention.periodRateCalculator,
  retention.lifetimeCalculator,
  retention.mrrBridgeCalculator,
  retention.revenueRetentionCalculator,
  retention.serviceLevelCalculator,
  retention.overdueCustomerCalculator,
  survey.npsCalculator,
  survey.compareNpsCalculator,
  survey.csatCalculator,
  survey.cesCalculator,
  survey.npsSampleSizeCalculator,
  survey.npsComparisonSampleSizeCalculator,
  survey.rateSampleSizeCalculator,
  survey.promotersNeededCalculator,
  segments.compareSegmentsCalculator,
  segments.npsByAccountCalculator,
  segments.driversCalculator,
  segments.loyaltyLevelsCalculator,
  segments.upgradeValueCalculator,
  value.lifetimeValueCalculator,
  value.averageOrderValueCalculator,
  value.purchaseFrequencyCalculator,
  value.perpetuityValueCalculator,
  value.discountedValueCalculator,
  value.periodDiscountCalculator,
  value.historicValueCalculator,
  value.acquisitionCalculator,
  value.shareOfWalletCalculator,
  value.walletAllocationCalculator,
  ...shareCalculators,
  compareRatesCalculator,
  ...programmeCalculators,
  ...strategyCalculators,
] as const;

/** One entry of the list, with its own inputs. */
export type Listed = (typeof list)[number];

/** The name of a calculator, as in addresses. */
export type CalculatorId = Listed["id"];

/** Every calculator, in the order in which they are shown. */
export const calculators: readonly (Calculator & { id: CalculatorId })[] = list;
