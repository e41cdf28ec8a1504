// The home page: what the product does, and where to start.

import { number } from "./counting.js";

export const home = {
  title: "Loyalty figures from your own numbers",
  lead: "Retention, churn, NPS, customer lifetime value and cohorts. Each figure comes with its range and its formula, filled in with your numbers.",
  calculators: {
    title: "I have a few numbers",
    text: "Type them in and the answer updates as you type. Share the result as a link.",
    action: "Open the calculators",
  },
  analyse: {
    title: "I have a file",
    text: "Orders, subscriptions, survey responses or customer contacts, as CSV or Excel: see who comes back, who leaves and why.",
    action: "Analyse a file",
    sample: "Try it with a sample shop",
    sampleSubscriptions: "Try it with sample subscriptions",
  },
  privacy: {
    title: "Nothing leaves this tab",
    points: [
      "Your browser reads the files and does the calculations.",
      "Nothing is uploaded. There is no account and no tracking.",
      "The page tells your browser to block every connection it might try to open, so your data cannot be sent by mistake.",
    ],
  },
  questions: "What do you want to know?",
  all: (count: number) => `All ${number(count)} calculators`,
};
