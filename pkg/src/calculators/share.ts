import * as proportion from "../proportion.js";
import { amount, calculator, changeVerdict, count, group, level, shareVerdict } from "./calculator.js";
import { shareGauge } from "./picture.js";

/** A calculator of a share, opening with `numerator` of `denominator`. */
const shareOf = <const Id extends string>(
  id: Id,
  share: (share: proportion.Share, options: proportion.RateOptions) => proportion.Rate,
  numerator: number,
  denominator: number,
  input = count,
) =>
  calculator({
    id,
    topic: "share",
    inputs: { numerator: input(numerator), denominator: input(denominator), level },
    compute: ({ numerator, denominator, level }) => {
      const { value, interval, warnings, reason } = share({ numerator, denominator }, { level });
      return {
        verdict: shareVerdict(value, interval),
        picture: shareGauge(value, interval),
        answer: { name: "value", value, unit: "percent" },
        interval,
        worked: "{numerator} ÷ {denominator}",
        warnings,
        reason,
      };
    },
  });

export const repeatPurchaseRateCalculator = () =>
  shareOf("repeat-purchase-rate", proportion.repeatPurchaseRate, 1_800, 10_000);
export const renewalRateCalculator = () => shareOf("renewal-rate", proportion.renewalRate, 45, 50);
export const upsellRateCalculator = () => shareOf("upsell-rate", proportion.upsellRate, 30, 200);
export const crossSellRateCalculator = () => shareOf("cross-sell-rate", proportion.crossSellRate, 60, 400);
export const referralRateCalculator = () => shareOf("referral-rate", proportion.referralRate, 30, 150);
export const winBackRateCalculator = () => shareOf("win-back-rate", proportion.winBackRate, 30, 150);
export const complaintRateCalculator = () => shareOf("complaint-rate", proportion.complaintRate, 12, 400);
export const conversionRateCalculator = () => shareOf("conversion-rate", proportion.conversionRate, 24, 300);
export const responseRateCalculator = () => shareOf("response-rate", proportion.responseRate, 257, 1_000);
export const staffRetentionRateCalculator = () =>
  shareOf("staff-retention-rate", proportion.staffRetentionRate, 46, 50);
export const marketShareCalculator = () =>
  shareOf("market-share", proportion.marketShare, 1_250_000, 10_000_000, amount);
export const rateCalculator = () => shareOf("rate", proportion.rate, 80, 100);

export const shareCalculators = () =>
  [
    repeatPurchaseRateCalculator(),
    renewalRateCalculator(),
    upsellRateCalculator(),
    crossSellRateCalculator(),
    referralRateCalculator(),
    winBackRateCalculator(),
    complaintRateCalculator(),
    conversionRateCalculator(),
    responseRateCalculator(),
    staffRetentionRateCalculator(),
    marketShareCalculator(),
    rateCalculator(),
  ] as const;

export const compareRatesCalculator = () =>
  calculator({
    id: "compare-rates",
    topic: "share",
    inputs: {
      ...group("before", { numeratorBefore: count(50), denominatorBefore: count(1_000) }),
      ...group("after", { numeratorAfter: count(35), denominatorAfter: count(1_000) }),
      level,
    },
    compute: (values) => {
      const before = { numerator: values.numeratorBefore, denominator: values.denominatorBefore };
      const after = { numerator: values.numeratorAfter, denominator: values.denominatorAfter };
      const options = { level: values.level };
      const { difference, z, p, interval, warnings, reason } = proportion.compareRates(before, after, options);
      const [was, is] = [proportion.rate(before, options), proportion.rate(after, options)];
      return {
        verdict: changeVerdict({ difference, p, interval }, "percentage-points", before.denominator, after.denominator),
        picture: {
          kind: "intervals",
          unit: "percent",
          rows: [
            { name: "before", value: was.value, interval: was.interval },
            { name: "after", value: is.value, interval: is.interval },
            { name: "difference", value: difference, interval, isDifference: true },
          ],
        },
        answer: { name: "difference", value: difference, unit: "percentage-points" },
        interval,
        others: [
          { name: "before", value: was.value, unit: "percent" },
          { name: "after", value: is.value, unit: "percent" },
          { name: "p", value: p, unit: "p-value" },
          { name: "z", value: z, unit: "number" },
        ],
        worked: "{numeratorAfter} ÷ {denominatorAfter} − {numeratorBefore} ÷ {denominatorBefore}",
        warnings,
        reason,
      };
    },
  });
