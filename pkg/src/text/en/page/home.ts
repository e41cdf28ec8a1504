// The start of the page: what it is for, and the ways in.

import { number } from "./counting.js";

export const home = {
  title: "Loyalty figures from your own numbers",
  lead: "Retention, churn, NPS, customer value and cohorts. Each figure comes with its formula, filled in with your numbers, and says how sure you can be of it.",
  calculators: {
    title: "You have a few numbers",
    text: "Type them and read the answer. It changes as you type, and you can share it as a link.",
    action: "Open the calculators",
  },
  analyse: {
    title: "You have a file",
    text: "Orders, subscriptions, answers to a survey, or contacts with customers: see who comes back, who leaves and why. A CSV or Excel file will do.",
    action: "Analyse a file",
    sample: "Try it with a sample shop",
    sampleSubscriptions: "Try it with sample subscriptions",
  },
  privacy: {
    title: "Nothing leaves this tab",
    points: [
      "Your own browser reads your files and does the arithmetic.",
      "Nothing is uploaded. There is no account and no tracking.",
      "The page tells your browser to refuse every connection it might try to open, so your data cannot be sent by mistake.",
    ],
  },
  questions: "Questions people often ask",
  all: (count: number) => `All ${number(count)} calculators`,
};
