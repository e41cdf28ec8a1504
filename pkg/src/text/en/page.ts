// Texts of the page in English, except calculators and messages. Each file below is one topic.

import { activity } from "./page/activity.js";
import { board } from "./page/board.js";
import { calculator, calculators } from "./page/calculator.js";
import { categories } from "./page/categories.js";
import { choosing } from "./page/choosing.js";
import { columns } from "./page/columns.js";
import { contacts } from "./page/contacts.js";
import { customers } from "./page/customers.js";
import { decisions } from "./page/decisions.js";
import { embed } from "./page/embed.js";
import { forecast } from "./page/forecast.js";
import { home } from "./page/home.js";
import { learn } from "./page/learn.js";
import { lifetimes } from "./page/lifetimes.js";
import { orders } from "./page/orders.js";
import { privacy } from "./page/privacy.js";
import { report } from "./page/report.js";
import { search } from "./page/search.js";
import { subscriptions } from "./page/subscriptions.js";
import { survey } from "./page/survey.js";
import { titles } from "./page/titles.js";
import { views } from "./page/views.js";
import { warehouse } from "./page/warehouse.js";
import { whole } from "./page/whole.js";

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
  analyse: {
    ...choosing,
    columns,
    decisions,
    report,
    ...views,
    whole,
    board,
    titles,
    orders: { ...orders, forecast },
    subscriptions,
    survey,
    contacts,
    categories,
    activity,
    lifetimes,
    customers,
    warehouse,
  },
};
