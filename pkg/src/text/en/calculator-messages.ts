// Warnings and reasons of calculators in English: what an element of one ships, beside the errors.

import { type Finding, type Found, messagesOf } from "../message.js";
import { errors } from "./errors.js";
import { number, some } from "./exact.js";

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
export const ofCalculators = {
  "small-sample": ({ n }) => `Only ${number(n)} in the sample. Below 30, figures vary a lot from sample to sample.`,
  "no-variance": () =>
    "All answers are alike, so this interval has no width and says nothing about precision. Collect more answers or, for an NPS, use the adjusted method.",
  "scale-may-start-at-one": () =>
    "The answers run from 1 to 10, but NPS needs a scale from 0 to 10. Detractors may be missing.",
  "not-a-proportion": () => "This figure is not a share of its base, so it can exceed 100% and has no interval.",
  "reactivated-customers": ({ surplus }) =>
    `There ${surplus === 1 ? "is" : "are"} ${some(surplus, "more customer", "more customers")} at the end than opening and new customers explain, so some came back. The rate is above 100%.`,
  "does-not-add-up": ({ difference }) =>
    `The customers at the end are ${number(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than opening, new and lost customers add up to.`,
  "newcomers-may-be-lost": ({ acquired }) =>
    `\`lostOfAcquired\` is missing: none of the ${number(acquired)} customers acquired in the period is taken to be among those lost. If some are, churn is too high.`,
  "tier-without-history": ({ tier }) =>
    `Tier ${tier}, counted from the lowest, had no customers at the start, so nobody knows how they move: the projection keeps everyone in it.`,
  "self-selected": () =>
    "Members chose to join, so they differ from others in more than the programme. Only a random hold-out shows what the programme adds.",
  "unverified-assumption": () =>
    "This rests on an assumption that nobody has verified for your business. Use your own figure.",
  "not-a-count": () => "These are amounts, not counts, so there is no confidence interval.",
  "no-answers": () => "There are no answers yet.",
  "empty-group": ({ name }) => `\`${name}\` is 0: a share of nobody is undefined.`,
  "nothing-varies": () => "Nothing varies, so the difference cannot be tested.",
  "out-of-reach": () => "This target cannot be reached, however much is added.",
  "time-is-up": () => "The deadline has passed, so no pace can still reach the goal.",
  "nothing-lost": () => "Nothing was lost, so the ratio is undefined.",
  "costs-all-margin": () => "The cost uses up the whole margin, so no additional sales can pay for it.",
  "no-cost": () => "The cost is 0, so its return is undefined.",
  "grows-forever": () => "Each customer brings in at least one more, so growth has no limit.",
  "nobody-leaves": () => "With no churn, nobody ever leaves, so the lifetime is infinite.",
  "nobody-returned": () => "Nobody ordered on more than one day, so there are no gaps between orders to learn from.",
  "too-few-orders": ({ found, needed }) =>
    `A buying rhythm needs ${number(needed)} days with an order; this customer has ${number(found)}.`,
  diverges: () => "Payments grow as fast as they are discounted, so their sum is infinite.",
} satisfies Partial<Found>;

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);
