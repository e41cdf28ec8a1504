// `loyalkit/elements/react`: the tags for TypeScript in JSX. React itself sets properties of elements, so there is nothing to run.

import type { CalculatorChange, MetricElements, MetricInputs } from "loyalkit/elements";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** What an element takes in JSX: its inputs, and what all elements of calculators have. */
export type ElementProps<Tag extends keyof MetricElements> = DetailedHTMLProps<
  HTMLAttributes<MetricElements[Tag]>,
  MetricElements[Tag]
> & {
  [Input in keyof MetricInputs[Tag]]?: MetricInputs[Tag][Input] | string;
} & {
  currency?: string;
  theme?: "light" | "dark";
  compact?: boolean;
  name?: string;
  disabled?: boolean;
  /** The reader has changed the numbers. */
  onchange?: (event: CustomEvent<CalculatorChange>) => void;
};

type Elements = { [Tag in keyof MetricElements]: ElementProps<Tag> };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
