// What the page says in English, besides the calculators and the messages.

import { format } from "../../format.js";

const number = (value: number) => format(value, "number");

const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

const rows = (count: number) => some(count, "row", "rows");

/** The first few line numbers, and how many more there are. */
function lines(list: readonly number[], count: number): string {
  const shown = list.slice(0, 8);
  const more = count - shown.length;
  // Without marks between thousands, which a list parted by commas would blur.
  const named = `${shown.length === 1 ? "line" : "lines"} ${shown.join(", ")}`;
  return more > 0 ? `${named} and ${number(more)} more` : named;
}

const marks: Record<string, string> = { ".": "a point", ",": "a comma" };

const orders: Record<string, string> = {
  ymd: "year, month, day",
  dmy: "day, month, year",
  mdy: "month, day, year",
  "serial-1900": "Excel’s day numbers from 1900",
  "serial-1904": "Excel’s day numbers from 1904",
};

/** Why an order of dates was taken. */
const reasons: Record<string, string> = {
  majority: ", as most of them need",
  "other-columns": ", as in the other columns",
  language: ", as is usual in the language of the column names",
  default: ", although nothing in the file says so",
};

const home = {
  title: "Loyalty figures from your own numbers",
  lead: "Retention, churn, NPS, customer value and cohorts. Each figure comes with its formula, filled in with your numbers, and says how sure you can be of it.",
  calculators: {
    title: "You have a few numbers",
    text: "Type them and read the answer. It changes as you type, and you can share it as a link.",
    action: "Open the calculators",
  },
  analyse: {
    title: "You have a list of orders",
    text: "Choose a CSV file with a customer, a date and an amount on each row. See who comes back, and when.",
    action: "Analyse a file",
    sample: "Try it with a sample shop",
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

const calculators = {
  title: "Calculators",
  lead: "Pick the question you have.",
  topics: {
    retention: "Staying and leaving",
    survey: "What customers say",
    value: "What customers are worth",
    share: "Shares and rates",
    programme: "Loyalty programmes",
    strategy: "Goals and levers",
  },
};

const calculator = {
  numbers: "Your numbers",
  example: "These are example numbers. Type your own over them.",
  list: "One number per line, or with spaces between.",
  units: { percent: "%", money: "in your currency", price: "in your currency" },
  readAs: (value: string) => `Read as ${value}`,
  sure: (level: string, low: string, high: string) => `${level} sure: between ${low} and ${high}`,
  check: "There is no answer until the marked number is put right.",
  found: "How it was found",
  inWords: "In words",
  withNumbers: "With your numbers",
  careful: "What to be careful about",
  note: "Good to know",
  outOfRange: (label: string, low: string | null, high: string | null, value: string) => {
    const allowed =
      low !== null && high !== null
        ? `between ${low} and ${high}`
        : low !== null
          ? `${low} or more`
          : `${high} or less`;
    return `${label} must be ${allowed}, but it is ${value}.`;
  },
  quoted: (label: string) => `“${label}”`,
  share: "Copy a link to this result",
  shared: "Link copied. It holds your numbers, so whoever has the link can read them.",
  notShared: "The browser did not allow copying. Copy the address from the address bar instead.",
  back: "All calculators",
};

const analyse = {
  title: "Analyse a file of orders",
  lead: "One row for each order or order line, with a customer, a date and an amount.",
  privacy: "Your browser reads the file here. It is not uploaded.",
  drop: "Drop a CSV file here",
  or: "or",
  choose: "Choose a file",
  sample: "Use the sample shop",
  sampleName: "sample-shop.csv",
  sampleNote: "The sample is made up: the same invented orders each time.",
  stopped: "Stopped. The file is no longer being read.",
  again: "Choose another file",
  correct: "Correct the columns",
  cancel: "Cancel",
  reading: {
    title: (file: string) => `Reading ${file}`,
    label: "Part of the file that has been read",
    progress: (done: string, all: string, count: number) => `${done} of ${all}, ${rows(count)}`,
    megabytes: (value: number) => `${format(value, "points")} MB`,
  },
  computing: (file: string) => `Working out the orders in ${file}`,
  failed: "This file could not be used",
  columns: {
    title: "Which column is which?",
    found: (file: string, count: number) =>
      `${file}: ${rows(count)}. Check the guesses below and correct what is wrong.`,
    roles: {
      customer: { label: "Customer", hint: "A number, name or e-mail that is always the same for the same customer" },
      date: { label: "Date", hint: "The day of the order" },
      amount: { label: "Amount", hint: "What was paid, or the price of one piece" },
      order: { label: "Order number", hint: "Optional. Without it, all that a customer buys in a day is one order" },
      quantity: { label: "Quantity", hint: "Optional. The amount is then the price of one and is multiplied by it" },
    },
    none: "None",
    pick: "Choose a column",
    missing: (role: string) => `Choose the column for “${role}”.`,
    questions: {
      "decimal-mark": (column: string) => `How are decimals written in “${column}”?`,
      "date-order": (column: string) => `What comes first in the dates of “${column}”?`,
      encoding: () => "Which encoding is the file in?",
    } as Record<string, (column: string) => string>,
    answers: {
      ".": "With a point: 1,234.56",
      ",": "With a comma: 1.234,56",
      dmy: "The day: 31/12/2024",
      mdy: "The month: 12/31/2024",
    } as Record<string, string>,
    preview: (count: number) => `The first ${rows(count)}`,
    blank: "empty",
    analyse: "Analyse",
  },
  overview: {
    title: "Overview",
    span: (first: string, last: string) => `Orders from ${first} to ${last}.`,
    customers: "Customers",
    orders: "Orders",
    revenue: "Revenue, after refunds",
    averageOrderValue: "Average order value",
    ordersPerCustomer: "Orders per customer",
    repeatRate: "Bought again",
    repeatFormula: "Customers with two or more orders ÷ all customers",
    churn: {
      title: "Gone quiet (churn)",
      formula: "Customers gone ÷ all customers",
      basis: {
        "gap-percentile": (days: number, share: string) =>
          `Counted as gone: no order for more than ${some(days, "day", "days")}. That is longer than ${share} of the breaks between orders in this file.`,
        given: (days: number) => `Counted as gone: no order for more than ${some(days, "day", "days")}, as you chose.`,
        none: "Nobody has come back yet, so this file cannot say how long a break is normal. Choose a number of days.",
      },
      label: "Days without an order",
      reset: "Use the file’s own threshold",
      asOf: (day: string) => `Looking back from ${day}.`,
    },
  },
  cohorts: {
    title: "Who comes back, month by month",
    caption:
      "Each row is the customers who first ordered in that month. Each cell is the share of them who ordered again that many months later: +1 is one month later.",
    first: "First order in",
    size: "Customers",
    age: (months: number) => `+${number(months)}`,
    ageLong: (months: number) => (months === 0 ? "In the same month" : `${some(months, "month", "months")} later`),
    average: "All, weighted by customers",
    soFar: "so far",
    of: (count: number, all: number) => `${number(count)} of ${number(all)}`,
    legend: (strongest: string) => `The stronger the colour, the larger the share; the strongest is ${strongest}.`,
    open: "Striped: the month is not over yet, so the figure can still grow. It is left out of the average.",
    scroll: "Cohort table, scrolls sideways",
    wide: "Where the table is wider than the screen, it scrolls sideways.",
  },
  report: {
    title: "What was read and what was not",
    read: (count: number, used: number) => `${rows(count)} read, ${number(used)} used.`,
    all: "Every row could be used.",
    skipped: "Left out",
    reasons: {
      "no-customer": (count: number) => `${rows(count)} without a customer`,
      "no-date": (count: number) => `${rows(count)} without a date`,
      "bad-date": (count: number) => `${rows(count)} with a date that could not be read`,
      "no-amount": (count: number) => `${rows(count)} without an amount`,
      "bad-amount": (count: number) => `${rows(count)} with an amount that could not be read`,
      "total-row": (count: number) =>
        count === 1 ? "1 row that is the sum of others" : `${rows(count)} that are sums of others`,
      "no-answer": (count: number) => `${rows(count)} without an answer`,
      "bad-answer": (count: number) => `${rows(count)} with an answer that is not a whole number from 0 to 10`,
    } as Record<string, (count: number) => string>,
    worth: (amount: string) => `together worth ${amount}`,
    lines,
    refunds: "Refunds",
    refunded: (count: number, amount: string) =>
      `${some(count, "line", "lines")} below zero. ${amount} was paid back and is taken off the revenue.`,
    noRefunds: "No line is below zero.",
    refundOnly: (count: number) =>
      `${some(count, "customer appears", "customers appear")} with refunds only and ${count === 1 ? "is" : "are"} not counted as ${count === 1 ? "a customer" : "customers"}.`,
    assumed: "What was assumed",
    assumptions: {
      "no-header": () => "The first row is data, not column names.",
      "renamed-column": ({ from, to, position }) =>
        `Column ${position} has the same name as another (“${from}”), so it is called “${to}” here.`,
      "decimal-mark": ({ column, mark }) => `Decimals in “${column}” are written with ${marks[String(mark)] ?? mark}.`,
      encoding: ({ encoding }) => `The letters fit several encodings. The file was read as ${encoding}.`,
      preamble: ({ count }) =>
        count === 1
          ? "The first line is a title or a setting, not data."
          : `The first ${number(Number(count))} lines that say something are a title, notes or a setting, not data.`,
      "date-order": ({ column, order, basis }) =>
        `Dates in “${column}” are written as ${orders[String(order)] ?? order}${reasons[String(basis)] ?? ""}.`,
      "serial-dates": ({ column }) =>
        `Numbers in “${column}” are days as Excel counts them from 1900. Old files from Excel for Mac count from 1904: their days would be 1,462 days later.`,
      "missing-words": ({ column, count }) =>
        `${some(Number(count), "cell", "cells")} of “${column}” with a word such as “N/A” or “Don’t know” ${Number(count) === 1 ? "is" : "are"} empty.`,
      kroner: ({ column, currency }) =>
        `“kr” in “${column}” is ${currency}, as the columns are named in the language of that country.`,
      "unknown-kroner": ({ column }) =>
        `“kr” in “${column}” may be Danish, Norwegian or Swedish: the file does not say.`,
      "types-of-first-rows": ({ rows: count }) =>
        `You said how to read the file, so only its first ${rows(Number(count))} were looked at to tell numbers from text.`,
      "day-as-written": ({ column }) => `The day in “${column}” is taken as written, in no particular time zone.`,
      "negative-is-refund": () => "Amounts below zero are refunds.",
      "one-order-per-day": () => "All that a customer buys in a day is one order.",
      "price-times-quantity": ({ amount, quantity }) => `What a line is worth is “${amount}” × “${quantity}”.`,
    } as Record<string, (params: Record<string, string | number>) => string>,
    careful: "What to be careful about",
    encoding: (encoding: string, delimiter: string) => `Read as ${encoding}, with columns separated by ${delimiter}.`,
    delimiters: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" } as Record<string, string>,
  },
};

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
  analyse,
};
