// What the page says in English, besides the calculators and the messages. Each file below is one topic.

import { activity } from "./page/activity.js";
import { calculator, calculators } from "./page/calculator.js";
import { categories } from "./page/categories.js";
import { choosing } from "./page/choosing.js";
import { columns } from "./page/columns.js";
import { contacts } from "./page/contacts.js";
import { decisions } from "./page/decisions.js";
import { forecast } from "./page/forecast.js";
import { home } from "./page/home.js";
import { orders } from "./page/orders.js";
import { report } from "./page/report.js";
import { subscriptions } from "./page/subscriptions.js";
import { survey } from "./page/survey.js";
import { views } from "./page/views.js";

/** All that the page says. */
export const page = {
  name: "Loyalkit",
  description:
    "Retention, churn, NPS, customer value and cohorts from your own numbers, computed by your own browser. Nothing is uploaded.",
  needsScript: "This page computes in your browser, so it needs JavaScript.",
  skip: "Skip to the content",
  titled: (title: string) => `${title} – Loyalkit`,
  menu: { label: "Pages", calculators: "Calculators", analyse: "Analyse a file" },
  foot: "Computed by your own browser. Nothing is uploaded.",
  lost: { title: "There is no such page", text: "The address may be mistyped.", action: "Go to the start" },
  broken: "The calculators could not start in this browser. A newer version of it should do.",
  home,
  calculators,
  calculator,
  analyse: {
    ...choosing,
    columns,
    decisions,
    report,
    ...views,
    orders: { ...orders, forecast },
    subscriptions,
    survey,
    contacts,
    categories,
    activity,
  },
};
