// Texts of the page in English, except calculators, messages and the analysis of files. Each file below is one topic.

import { calculator, calculators } from "./page/calculator.js";
import { embed } from "./page/embed.js";
import { home } from "./page/home.js";
import { learn } from "./page/learn.js";
import { privacy } from "./page/privacy.js";
import { search } from "./page/search.js";

/** All texts of the page. */
export const page = {
  name: "Loyalkit",
  description:
    "Retention, churn, NPS, customer lifetime value and cohorts from your own numbers, computed in your browser. Nothing is uploaded.",
  needsScript: "All calculations run in your browser, so this page needs JavaScript.",
  skip: "Skip to content",
  titled: (title: string) => `${title} – Loyalkit`,
  menu: { label: "Pages", calculators: "Calculators", analyse: "Analyse a file" },
  foot: "Computed in your browser. Nothing is uploaded.",
  developers: "For developers",
  language: "Language",
  largeData: { title: "Large data", link: "Too large to export? Let your warehouse count." },
  lost: { title: "Page not found", text: "Check the address for a typo.", action: "Go to the home page" },
  broken: "The page could not start. Check your connection and load it again, or try a newer browser.",
  missing: {
    title: "This page could not be loaded",
    text: "A part of the page could not be loaded. Either you are offline, or a new version has been published. What you see here still works.",
    again: "Try again",
    reload: "Load the page anew (forgets an open file)",
  },
  chart: {
    read: (title: string) => `${title}. The arrow keys read the values.`,
    table: "Table",
  },
  home,
  privacy,
  search,
  learn,
  calculators,
  calculator,
  embed,
};
