// Texts of the analysis of files in Polish. Each file below is one topic.

import type { Spoken } from "../in-use.js";
import type { AnalysisText } from "../parts.js";
import { messages } from "./messages.js";
import { activity } from "./page/activity.js";
import { board } from "./page/board.js";
import { categories } from "./page/categories.js";
import { choosing } from "./page/choosing.js";
import { columns } from "./page/columns.js";
import { contacts } from "./page/contacts.js";
import { customers } from "./page/customers.js";
import { decisions } from "./page/decisions.js";
import { forecast } from "./page/forecast.js";
import { lifetimes } from "./page/lifetimes.js";
import { orders } from "./page/orders.js";
import { report } from "./page/report.js";
import { subscriptions } from "./page/subscriptions.js";
import { survey } from "./page/survey.js";
import { titles } from "./page/titles.js";
import { views } from "./page/views.js";
import { warehouse } from "./page/warehouse.js";
import { whole } from "./page/whole.js";
import { units } from "./units.js";

/** All that is said of files. */
export const analyse: AnalysisText = {
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
};

/** With the messages that files have. */
export const spoken: Spoken = { locale: "pl", messages, units };
