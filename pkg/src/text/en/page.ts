// What the page says in English, besides the calculators and the messages.

import { format } from "../../format.js";
import { lines } from "./lines.js";

const number = (value: number) => format(value, "number");

const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

const rows = (count: number) => some(count, "row", "rows");

const marks: Record<string, string> = { ".": "a point", ",": "a comma" };

/** The names of the letters' encodings that programs show when they save a file. */
const encodings: Record<string, string> = {
  "utf-8": "Unicode (UTF-8)",
  "utf-16le": "Unicode (UTF-16)",
  "utf-16be": "Unicode (UTF-16, big-endian)",
  "windows-1252": "Western European (Windows)",
  "windows-1250": "Central European (Windows)",
  "iso-8859-2": "Central European (ISO)",
  macintosh: "Western European (Mac)",
  ibm852: "Central European (DOS)",
  ibm865: "Nordic (DOS)",
};

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
    title: "You have a file",
    text: "Orders with a customer, a date and an amount: see who comes back, and when. Or answers to a survey: see the score of each group. A CSV or Excel file will do.",
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

/** A whole number below a million, by its thousands: it must not look like what is asked about. */
function spoken(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  return [thousands > 0 ? `${thousands} thousand` : "", rest > 0 || thousands === 0 ? String(rest) : ""]
    .filter((part) => part !== "")
    .join(" ");
}

const columnsNamed = (columns: readonly string[]) =>
  columns.map((column) => `“${column}”`).join(columns.length === 2 ? " and " : ", ");

const analyse = {
  title: "Analyse a file",
  lead: "Orders: one row for each order or order line, with a customer, a date and an amount. Or a survey: one row for each answer from 0 to 10.",
  privacy: "Your browser reads the file here. It is not uploaded.",
  drop: "Drop a file here",
  formats:
    "Excel (.xlsx, .xls), OpenDocument (.ods), CSV or other text, also packed as .gz. Several files with the same columns, such as one a month, are read as one.",
  choose: "Choose a file",
  paste: {
    label: "Or paste rows from a spreadsheet",
    hint: "Copy the cells with their column names, and paste them here or anywhere on this page.",
    open: "Read these rows",
    name: "Pasted rows",
  },
  encodings,
  sample: "Use the sample shop",
  sampleName: "sample-shop.csv",
  sampleNote: "The sample is made up: the same invented orders each time.",
  several: (count: number, first: string, last: string) => `${number(count)} files (${first} to ${last})`,
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
      score: { label: "Answer", hint: "A whole number from 0 to 10: how likely the customer is to recommend you" },
      segment: { label: "Group", hint: "Optional. What the answers are compared by, such as a country or a plan" },
    },
    kind: { label: "What is in the file?", orders: "Orders", survey: "Survey answers" },
    sheet: {
      label: "Sheet",
      hint: (count: number) => `The file has ${number(count)} sheets. One is read at a time.`,
    },
    none: "None",
    pick: "Choose a column",
    questions: {
      title: "Questions about the file",
      ask: {
        "decimal-mark": (columns) =>
          `Are the marks in ${columnsNamed(columns)} for decimals or for thousands? The numbers fit both.`,
        "date-order": (columns) =>
          `Which comes first in the dates of ${columnsNamed(columns)}, the day or the month? The dates fit both.`,
        encoding: () => "Which of these is spelt right? The letters of the file fit several alphabets.",
      } as Record<string, (columns: readonly string[]) => string>,
      lead: "The file leaves this open. A wrong guess would make every figure wrong, so please choose.",
      forNow: "used until you choose",
      candidates: {
        ".": "The point starts the decimals: 1,234.56",
        ",": "The comma starts the decimals: 1.234,56",
        dmy: "The day comes first: 31/12/2024",
        mdy: "The month comes first: 12/31/2024",
      } as Record<string, string>,
      number: (cell: string, value: number, isDecimal: boolean) =>
        isDecimal
          ? `${cell} is ${Number.isInteger(value) ? `exactly ${value}` : `${Math.floor(value)} and a fraction`}`
          : `${cell} is ${spoken(value)}`,
      day: (cell: string, day: string) => `${cell} is ${day}`,
      text: (value: string) => `“${value}”`,
    },
    preview: (count: number) => `The first ${rows(count)}`,
    blank: "empty",
    analyse: "Analyse",
  },
  decisions: {
    title: "How the file was read",
    lead: "This was found in the file. Change what is not so, and the file is read anew.",
    labels: {
      encoding: "Alphabet",
      delimiter: "Between columns",
      header: "First row",
      decimal: "Decimals",
      dateOrder: "Dates",
    },
    options: {
      encoding: encodings,
      delimiter: { ",": "Commas", ";": "Semicolons", "\t": "Tabs", "|": "Vertical bars" } as Record<string, string>,
      header: { true: "Column names", false: "Data" } as Record<string, string>,
      decimal: { ".": "A point: 1.5", ",": "A comma: 1,5" } as Record<string, string>,
      dateOrder: {
        ymd: "Year, month, day",
        dmy: "Day, month, year",
        mdy: "Month, day, year",
        "serial-1900": "Excel’s day numbers from 1900",
        "serial-1904": "Excel’s day numbers from 1904",
      } as Record<string, string>,
    },
    timeZone: {
      label: "Days",
      asWritten: "As written",
      of: (place: string) => (place === "UTC" ? "In UTC" : `In ${place.replaceAll("_", " ")}`),
      hint: "The times say how far they are from Greenwich. Late in the evening that decides the day.",
    },
    repair: "Put spoilt letters right",
    noneFound: "None found",
    ofColumn: (column: string, value: string) => `“${column}”: ${value.toLowerCase()}`,
    yours: "Your choice.",
    back: "Undo",
    files: (names: readonly { name: string; rows: number; firstLine: number }[]) =>
      `The files are read as one, in this order: ${names.map(({ name, rows: count, firstLine }) => `${name} (${rows(count)}, from line ${number(firstLine)} on)`).join(", ")}. Lines are counted through all of them.`,
    rows: (count: string) => `${count} ${count === "1" ? "row" : "rows"} of data.`,
    preamble: (count: number) =>
      count === 1
        ? "1 line above the column names is a title or a setting and is left out."
        : `${number(count)} lines above the column names are a title or notes and are left out.`,
    totals: (count: number, list: readonly number[]) =>
      `${count === 1 ? "1 row is the sum of others and is" : `${number(count)} rows are sums of others and are`} left out (${lines(list, count)}).`,
    yearFirst: "Dates are written with the year first.",
    currency: (column: string, currency: string) => `“${column}” is in ${currency}.`,
  },
  survey: {
    title: "Survey",
    answers: (column: string, count: number) => `${some(count, "answer", "answers")} in “${column}”.`,
    overall: "Net Promoter Score",
    formula: "Share of promoters − share of detractors, in points from −100 to 100",
    worked: (promoters: string, detractors: string, score: string) => `${promoters} − ${detractors} = ${score}`,
    promoters: "Promoters (9–10)",
    passives: "Passives (7–8)",
    detractors: "Detractors (0–6)",
    segments: (column: string) => `By “${column}”`,
    range:
      "The range is where the true score most likely lies. Where the ranges of two groups overlap, their difference may be chance.",
    count: "Answers",
    score: "Score",
    between: (level: string) => `Range, ${level} sure`,
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    noSegment: "Not stated",
    few: "few",
    fewNote: "Few: fewer than 30 answers. The score of such a group moves a lot from survey to survey.",
    more: (shown: number, all: number) =>
      `The ${number(shown)} groups with most answers of ${number(all)}. So many groups suggest another column.`,
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
  workspace: {
    label: "Views of the orders",
    views: {
      overview: "Overview",
      cohorts: "Who comes back",
      segments: "Segments",
      survival: "How long they stay",
      "at-risk": "At risk",
    },
    loading: "Working it out …",
    save: "Save as CSV",
    figure: "Figure",
    value: "Value",
  },
  cohorts: {
    title: "Who comes back",
    caption: {
      customers: (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is the share of them who ordered that many ${period}s later: +1 is one ${period} later.`,
      orders: (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is how many orders they placed that many ${period}s later, for each customer of the row.`,
      revenue: (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is what they spent that many ${period}s later, refunds taken off, for each customer of the row.`,
      "cumulative-value": (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is what they have spent from the first ${period} up to that one, refunds taken off, for each customer of the row.`,
    },
    choose: { period: "Periods", kind: "Count customers who came", measure: "Measure" },
    choosePeriod: { week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" } as Record<string, string>,
    periods: {
      day: { one: "day", several: "days" },
      week: { one: "week", several: "weeks" },
      month: { one: "month", several: "months" },
      quarter: { one: "quarter", several: "quarters" },
      year: { one: "year", several: "years" },
    },
    kinds: {
      classic: { label: "In that very period", hint: "" },
      unbounded: { label: "In that period or later", hint: "An order in that period or any later one counts." },
      bracket: { label: "Within a span of periods", hint: "Spans grow: each is twice as long as the one before." },
    },
    measures: {
      customers: "Share of customers",
      orders: "Orders per customer",
      revenue: "Revenue per customer",
      "cumulative-value": "Revenue per customer so far",
    },
    first: "First order in",
    size: "Customers",
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    age: (periods: number) => `+${number(periods)}`,
    ages: (from: number, to: number) => `+${number(from)}–${number(to)}`,
    ageLong: (from: number, to: number | null, words: { one: string; several: string }) => {
      if (from === 0 && (to === 0 || to === null)) return `In the same ${words.one}`;
      return to === null || to === from
        ? `${some(from, words.one, words.several)} later`
        : `${number(from)} to ${some(to, words.one, words.several)} later`;
    },
    average: "All, weighted by customers",
    soFar: "so far",
    of: {
      customers: (count: number, all: number) => `${number(count)} of ${number(all)}`,
      orders: (count: number, all: number) => `${number(count)} orders of ${number(all)} customers`,
      revenue: (amount: string, all: number) => `${amount} from ${number(all)} customers`,
    },
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} rows, and as many columns. The saved file has all.`,
    legend: (strongest: string) => `The stronger the colour, the larger the figure; the strongest is ${strongest}.`,
    open: "Striped: that period is not over yet, so the figure can still grow. It is left out of the average.",
    scroll: "Cohort table, scrolls sideways",
    wide: "Where the table is wider than the screen, it scrolls sideways.",
  },
  segments: {
    title: "Segments by recency, frequency and value",
    lead: "Customers are scored from 1 to 5 by how recently they ordered, how often, and for how much. Alike scores make a segment.",
    choose: { map: "Segments", method: "Scores" },
    maps: { "11-segments": "Eleven, by all three scores", "10-segments": "Ten, by recency and frequency" },
    methods: { quantile: "Equal values, equal score", ntile: "Groups of equal size" },
    customer: "Customer",
    code: "Scores (recency, frequency, value)",
    segment: "Segment",
    customers: "Customers",
    ofRevenue: "Of revenue",
    lastOrder: "Days since last order",
    ordersEach: "Orders each",
    spentEach: "Spent each",
    empty: (names: readonly string[]) => `Nobody is in: ${names.join(", ")}.`,
    cutoffs: "What each score takes",
    score: "Score",
    recency: "Last order",
    frequency: "Orders",
    monetary: "Spent",
    fewerDays: (days: string) => `fewer than ${days} days ago`,
    more: (value: string) => `more than ${value}`,
    less: "less than that",
    equalEdges: "Where two scores take the same, only the higher one is given.",
    named: {
      Champions: { label: "Champions", advice: "Thank them, ask them to recommend you, show them what is new first." },
      Loyal: { label: "Loyal", advice: "Offer more of what they buy, and ask what they think." },
      "Potential Loyalist": {
        label: "Could become loyal",
        advice: "Invite them into the programme, suggest a second kind of product.",
      },
      New: { label: "New", advice: "Help them start well, and make the second order easy." },
      Promising: { label: "Promising", advice: "Stay in touch: remind them while the first order is fresh." },
      "Need Attention": { label: "Need attention", advice: "Make a limited offer based on what they bought." },
      "About To Sleep": {
        label: "About to fall asleep",
        advice: "Remind them now; it costs less than winning them back.",
      },
      "At Risk": { label: "At risk", advice: "Write personally, ask what went wrong, renew what they liked." },
      "Cannot Lose": { label: "Must not lose", advice: "Call them. They were among the best and have gone quiet." },
      Hibernating: { label: "Asleep", advice: "One friendly offer, then leave them be." },
      Lost: { label: "Lost", advice: "Try once if it is cheap; otherwise spend on others." },
      champions: { label: "Champions", advice: "Thank them, ask them to recommend you, show them what is new first." },
      loyal: { label: "Loyal", advice: "Offer more of what they buy, and ask what they think." },
      potential_loyalists: {
        label: "Could become loyal",
        advice: "Invite them into the programme, suggest a second kind of product.",
      },
      new: { label: "New", advice: "Help them start well, and make the second order easy." },
      promising: { label: "Promising", advice: "Stay in touch: remind them while the first order is fresh." },
      need_attention: { label: "Need attention", advice: "Make a limited offer based on what they bought." },
      about_to_sleep: {
        label: "About to fall asleep",
        advice: "Remind them now; it costs less than winning them back.",
      },
      at_risk: { label: "At risk", advice: "Write personally, ask what went wrong, renew what they liked." },
      cant_lose: { label: "Must not lose", advice: "Call them. They were among the best and have gone quiet." },
      hibernating: { label: "Asleep", advice: "One friendly offer, then leave them be." },
    } as Record<string, { label: string; advice: string }>,
  },
  survival: {
    title: "How long customers stay",
    lead: (days: number) =>
      `A customer counts as gone on the day that makes it ${some(days, "day", "days")} without an order. Those who are still there count for as long as they have been.`,
    asOf: (day: string) => `Looking back from ${day}.`,
    none: "Nobody ordered by then.",
    half: "Half are gone after",
    notHalf: "More than half are still there",
    days: (days: number) => some(days, "day", "days"),
    never: "not yet",
    between: (low: string, high: string, level: string) => `${low} to ${high}, ${level} sure.`,
    leftOf: (left: number, all: number) => `${number(left)} of ${number(all)} customers are gone.`,
    mean: (days: number) => `Average time there, of the first ${some(days, "day", "days")}`,
    naive: (days: number) =>
      `Those who are gone stayed ${some(days, "day", "days")} on average. That is not how long customers stay: it leaves out everybody who is still there.`,
    figure:
      "Share of customers still there, by days since the first order. The band is where the true share most likely lies.",
    flat: (days: number) =>
      `The curve starts flat because nobody can be told to be gone before ${some(days, "day", "days")}; the first step down is those who ordered only once.`,
    after: "After",
    there: "Still there",
    range: "Range",
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    day: "Day",
    low: "Low",
    high: "High",
    atRisk: "Customers under observation",
    leftNow: "Gone on that day",
  },
  atRisk: {
    title: "Who may be leaving",
    lead: "Each customer is measured against the customer’s own rhythm: the usual wait between orders.",
    asOf: (day: string) => `Looking back from ${day}.`,
    status: { "at-risk": "At risk", watch: "To watch", ok: "As usual", insufficient: "Too few orders to say" },
    atStake: "At stake",
    nobody: "Nobody is late.",
    customer: "Customer",
    state: "State",
    value: "At stake",
    since: "Days since last order",
    usual: "Usual wait, days",
    overdue: "Times the usual wait",
    amounts: "Change of amounts",
    gaps: "Change of waits",
    more: (shown: number, all: number) =>
      `The ${number(shown)} with most at stake of ${number(all)}. The saved file has all.`,
    how: "How they were judged",
    rules: {
      overdue: (watch: string, risk: string) =>
        `The wait since the last order is ${watch} times the usual one or more: to watch; ${risk} times: at risk.`,
      change: (last: number, watch: string, risk: string) =>
        `The last ${number(last)} orders are smaller, or the waits longer, than the ${number(last)} before by ${watch}: to watch; by ${risk}: at risk.`,
      value: "At stake: what the customer spent in the year up to the last order.",
      thumb: "These limits are rules of thumb, not measured for your business.",
    },
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
      "end-before-start": (count: number) => `${rows(count)} with an end before the start`,
      "bad-duration": (count: number) => `${rows(count)} with a duration that could not be read`,
      "negative-amount": (count: number) => `${rows(count)} with an amount below zero`,
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
      encoding: ({ encoding }) =>
        `The letters fit several alphabets. The file was read as ${encodings[String(encoding)] ?? encoding}.`,
      preamble: ({ count }) =>
        count === 1
          ? "The first line is a title or a setting, not data."
          : `The first ${number(Number(count))} lines that say something are a title, notes or a setting, not data.`,
      "repaired-letters": ({ count, example, repaired }) =>
        `Letters that were spoilt before the file was saved are put right in ${rows(Number(count))}: “${example}” is read as “${repaired}”.`,
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
      "day-in-time-zone": ({ column, timeZone }) =>
        `The day in “${column}” is the one in ${timeZone}. Times that name no time zone are taken to be local there.`,
      "day-as-written": ({ column }) => `The day in “${column}” is taken as written, in no particular time zone.`,
      "exchange-rates": ({ column, currency }) =>
        `Amounts in “${column}” are turned into ${currency} at your own rates; those that name no currency are in ${currency} already.`,
      "negative-is-refund": () => "Amounts below zero are refunds.",
      "one-order-per-day": () => "All that a customer buys in a day is one order.",
      "price-times-quantity": ({ amount, quantity }) => `What a line is worth is “${amount}” × “${quantity}”.`,
      "end-day": ({ column, endIs }) =>
        endIs === "last-with"
          ? `“${column}” is the last day with the subscription.`
          : `“${column}” is the first day without the subscription.`,
      "amount-per": ({ column, per }) => `“${column}” is paid for a ${per}.`,
      "far-end-is-none": ({ count }) =>
        `${some(Number(count), "end", "ends")} in 2099 or later ${Number(count) === 1 ? "stands" : "stand"} for no end.`,
    } as Record<string, (params: Record<string, string | number>) => string>,
    careful: "What to be careful about",
    encoding: (encoding: string, delimiter: string) => `Read as ${encoding}, with columns separated by ${delimiter}.`,
    sheet: (sheet: string) => `Read from the sheet “${sheet}”.`,
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
