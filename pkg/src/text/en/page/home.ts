// The home page: what the product does, and where to start.

import { number } from "./counting.js";

export const home = {
  title: "Know if your customers are loyal, and how sure you can be",
  lead: "Type a few numbers or open a file. Each answer comes with its range, its picture and its working.",
  live: {
    loading: "Starting the calculator …",
    example: "Example numbers: type over them.",
    open: "Open the calculator",
  },
  cohorts: {
    title: "Who comes back?",
    first: "First order",
    customers: "Customers",
    sample: "Share with another order, by months since the first, in a sample shop.",
    open: "Explore it",
  },
  privacy: {
    title: "Nothing is uploaded.",
    text: "Your browser does the work, and the page tells it to block every connection. No account, no tracking.",
    more: "Check it yourself",
  },
  calculators: {
    title: "I have a few numbers",
    text: "NPS, churn, lifetime value, programme return. The answer updates as you type, and a link shares it.",
  },
  analyse: {
    title: "I have a file",
    text: "Orders, subscriptions, survey responses or contacts, as CSV or Excel: a board page in seconds.",
    action: "Open a file",
    sample: "or sample subscriptions",
  },
  sheet: {
    title: "I have a sheet",
    text: "31 functions, such as =NPS(A2:A400), in a spreadsheet in this browser, or in Excel, ONLYOFFICE and Google Sheets.",
    action: "Open a sheet",
  },
  questions: "What do you want to know?",
  search: "Try “leaving” or “LTV”",
  all: (count: number) => `All ${number(count)} calculators`,
};
