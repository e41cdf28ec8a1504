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
  lead: "One row for each order, for each subscription, for each answer to a survey, or for each contact with a customer.",
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
  samples: {
    shop: { use: "Use the sample shop", file: "sample-shop.csv" },
    subscriptions: { use: "Use the sample subscriptions", file: "sample-subscriptions.csv" },
  },
  sampleNote: "The samples are made up: the same invented rows each time.",
  periods: {
    label: "Periods",
    options: { week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" } as Record<string, string>,
    soFar: "so far",
    yes: "yes",
  },
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  legend: "What the colours mean",
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
  computing: (file: string) => `Working out what is in ${file}`,
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
      score: { label: "Answer", hint: "The number that each customer answered" },
      segment: { label: "Group", hint: "Optional. What the answers are compared by, such as a country or a plan" },
      comment: { label: "Comment", hint: "Optional. What customers wrote in their own words" },
      start: { label: "Start", hint: "The first day of the subscription" },
      end: { label: "End", hint: "Optional. Empty where the subscription goes on" },
      plan: { label: "Plan", hint: "Optional. What the subscriptions are compared by" },
      reason: { label: "Reason for leaving", hint: "Optional. Why the subscription ended" },
      what: { label: "What it was", hint: "A visit, a login, a ticket, a complaint" },
      answered: { label: "Answered at", hint: "Optional. When the customer got an answer; empty where there was none" },
      duration: {
        label: "Time to answer",
        hint: "Optional. How long the answer took, where the file says so in numbers",
      },
    },
    /** What the same column is in a file of another kind. */
    ofKind: {
      orders: {},
      subscriptions: {
        amount: {
          label: "Price",
          hint: "Optional. What the subscription costs; with it, there are figures of revenue",
        },
      },
      survey: {
        date: { label: "Date", hint: "Optional. The day of the answer; with it, the score is followed over time" },
      },
      contacts: { date: { label: "Date", hint: "The day of the contact, perhaps with its time" } },
    } as Record<string, Record<string, { label: string; hint: string }>>,
    kind: {
      label: "What is in the file?",
      orders: "Orders",
      subscriptions: "Subscriptions",
      survey: "Survey answers",
      contacts: "Contacts with customers",
    },
    settings: {
      question: {
        label: "What was asked",
        options: {
          nps: "Would you recommend us? 0 to 10",
          "csat-1-5": "How satisfied are you? 1 to 5",
          "csat-1-7": "How satisfied are you? 1 to 7",
          "csat-1-10": "How satisfied are you? 1 to 10",
          "ease-1-5": "Was it easy? 1 to 5, 5 is easy",
          "ease-1-7": "Was it easy? 1 to 7, 7 is easy",
          "effort-1-5": "How much effort was it? 1 to 5, 5 is much",
          "effort-1-7": "How much effort was it? 1 to 7, 7 is much",
        },
      },
      endIs: {
        label: "The end is",
        options: {
          "first-without": "First day without",
          "last-with": "Last day with it",
        },
      },
      amountPer: {
        label: "The price is for",
        options: { week: "A week", month: "A month", quarter: "A quarter", year: "A year" },
      },
    } as Record<"question" | "endIs" | "amountPer", { label: string; options: Record<string, string> }>,
    ratings: {
      label: "What else was rated?",
      hint: "Optional. Answers about price, service and the like show what the score depends on. Higher must be better.",
    },
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
    label: "Score",
    metrics: { nps: "Net Promoter Score", csat: "Satisfied customers", ces: "Effort, mean answer" },
    csatFormula: "Answers with one of the two highest marks ÷ all answers (top two boxes)",
    cesFormula: "The mean of all answers.",
    directions: {
      ease: "A high answer means that it was easy.",
      effort: "A high answer means much effort: lower is better.",
    },
    mean: "Mean answer",
    atLeast5: "Answered 5 or more",
    atLeast6: "Answered 6 or more",
    low: "Low",
    high: "High",
    answers: (column: string, count: number) => `${some(count, "answer", "answers")} in “${column}”.`,
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
    label: "Views of the file",
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
    label: "Segments",
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
    label: "How long they stay",
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
    label: "At risk",
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
  predict: {
    title: "What customers will buy",
    label: "Forecast",
    short: "There are not enough orders for a forecast yet: it needs twelve weeks, and customers who came back.",
    lead: (weeks: number, purchases: string, customers: string) =>
      `In the next ${some(weeks, "week", "weeks")}, the ${customers} customers you have are expected to come back ${purchases} times.`,
    asOf: (day: string) => `Looking ahead from ${day}. New customers are not counted.`,
    purchases: (weeks: number) => `Purchases in ${some(weeks, "week", "weeks")}`,
    active: "Still active",
    ofAll: (customers: string) => `of ${customers} customers`,
    revenue: "Revenue from them",
    ofNew: "Returns of a new customer in a year",
    noIntervals: "With more than 20,000 customers no range is worked out here, because it would take minutes.",
    choose: { horizon: "Look ahead", model: "Model" },
    weeks: (weeks: number) => some(weeks, "week", "weeks"),
    models: {
      best: "The one that fits best",
      "mbg-nbd": "May leave after any purchase (MBG/NBD)",
      "bg-nbd": "May leave after a repeat purchase (BG/NBD)",
      "pareto-nbd": "May leave at any time (Pareto/NBD)",
    },
    inWords: "What the model has learned",
    rhythm: (weeks: string) => `An active customer with the average rate buys every ${weeks} weeks.`,
    leaves: (share: string) => `After a purchase, ${share} of customers do not come back, on average.`,
    leavesInTime: (share: string) => `Within a year, ${share} of new customers leave for good.`,
    spends: (amount: string) => `A purchase is worth ${amount} on average.`,
    most: "Customers of whom most is expected",
    mostLead: (weeks: number) =>
      `Within ${some(weeks, "week", "weeks")}. The range says how unsure the model is, not how lucky a customer will be.`,
    shown: (shown: number, saved: number) => `The first ${number(shown)}. The saved file has ${number(saved)}.`,
    customer: "Customer",
    expected: "Expected purchases",
    range: "Range",
    low: "Low",
    high: "High",
    worth: "Expected revenue",
    alive: "Active",
    repeats: "Repeat purchases",
    silent: "Weeks since last",
    map: "Who is still there, by how often and how lately",
    mapLead: (weeks: number) =>
      `For a customer who first bought ${some(weeks, "week", "weeks")} ago. Somebody who used to buy often and has gone quiet is less likely to return than somebody who never bought often.`,
    mapAlive: "Probability of being active",
    mapExpected: (weeks: number) => `Expected purchases in ${some(weeks, "week", "weeks")}`,
    silentRow: "Since last",
    repeatsColumn: (count: number) => `${number(count)} repeats`,
    trust: "Would it have been right?",
    trustLead: (weeks: number, actual: string, expected: string) =>
      `The model was fitted to the first two thirds of the time and asked about the ${some(weeks, "week", "weeks")} after that. It expected ${expected} purchases; there were ${actual}.`,
    trackedLabel:
      "Repeat purchases since the first day, week by week: what happened (solid line), and what the model expected (broken line).",
    week: (week: number) => `Week ${number(week)}`,
    weekColumn: "Week",
    actual: "Happened",
    seen: "Seen by the model",
    yes: "yes",
    no: "no",
    notFitted: (model: string, why: string) => `${model}: ${why}`,
    notJudged: "This model could not be fitted to the first part of the time, so it is not judged.",
    guesses: "Against simple guesses",
    guess: "Forecast",
    guessTotal: "Purchases in all",
    guessOff: "Off per customer, on average",
    byModel: "The model",
    sameRate: "Everybody goes on as before",
    silentAreGone: "Whoever is late is gone",
    histogram: "Customers by repeat purchases",
    actualCustomers: "Customers",
    expectedCustomers: "Expected",
    orMore: (count: number) => `${number(count)} or more`,
    bands: "Were those thought active active?",
    band: "Probability of being active",
    bandCustomers: "Customers",
    bandExpected: "Expected to buy",
    bandBought: "Did buy",
    compare: "Which model fits",
    compareLead: "All were fitted to the first two thirds of the time. The lower the criterion, the better the fit.",
    model: "Model",
    aic: "Criterion (AIC)",
    off: "Forecast off by",
    how: "How it was worked out",
    rules: [
      "All orders of a customer on one day are one purchase. The first is not foretold.",
      "The model takes customers to buy at random at a rate of their own, and to leave without saying so.",
      "Seasons, campaigns and prices are not known to it: a forecast across Christmas from a year without one is too low.",
    ],
  },
  churn: {
    label: "Who leaves",
    title: "Who leaves (churn)",
    customers: (count: number) => `${some(count, "customer", "customers")}.`,
    asOf: (day: string) => `Looking back from ${day}.`,
    ofCustomers: (period: string) => `Customers lost in ${period}`,
    ofRevenue: (period: string) => `Monthly revenue lost in ${period}`,
    netIs: (share: string, isWon: boolean) =>
      isWon
        ? `Net: ${share}. Customers who pay more, or came back, won more than was lost.`
        : `Net: ${share}, after what other customers pay more and what came back.`,
    revenueFormula:
      "What those who left paid, and what others pay less now ÷ monthly revenue at the start. A sum of money has no range.",
    choose: "Which customers count as lost",
    conventions: {
      "opening-cohort": "Those there at the start",
      "all-lost": "All who left, of those at the start",
      midpoint: "All who left, of the average of start and end",
      "start-plus-new": "All who left, of start and new",
    },
    formulas: {
      "opening-cohort": "Customers who were there at the start and are gone ÷ customers at the start",
      "all-lost": "All customers who left ÷ customers at the start",
      midpoint: "All customers who left ÷ the average of customers at the start and at the end",
      "start-plus-new": "All customers who left ÷ customers at the start and new ones",
    },
    figure: "Share of customers lost in each period. The band is where the true share most likely lies.",
    few: "Periods that began with fewer than 30 customers are not drawn.",
    period: "Period",
    start: "At the start",
    new: "New",
    back: "Came back",
    lost: "Left",
    end: "At the end",
    rate: "Lost",
    range: "Range",
    range95: "The range is where the true share lies, 95% sure.",
    low: "Low",
    high: "High",
    gross: "Revenue lost",
    net: "Revenue lost, net",
    open: "“So far”: that period is not over yet, so it has no rate.",
    unfinished: "No period is over yet, so there is no rate. Choose shorter periods.",
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} periods. The saved file has all.`,
  },
  revenue: {
    label: "Monthly revenue",
    title: "Monthly recurring revenue",
    asOf: (day: string) => `Looking back from ${day}.`,
    atEnd: (period: string) => `Monthly revenue at the end of ${period}`,
    growth: (share: string, isLess: boolean) => `${isLess ? "" : "+"}${share} since its start`,
    formula: "At the start + new + more + came back − less − left",
    kept: (period: string) => `Of the revenue at the start of ${period}, kept`,
    netRetentionIs:
      "Net revenue retention: what the customers of the start pay at the end, more and less included ÷ what they paid at the start. Gross leaves out what they pay more.",
    quickRatioIs: "The quick ratio: new and more ÷ less and left. Above 1, the revenue grows.",
    figure:
      "What came and went in each period: won above the line, lost below it. In the currency of the file, for a month.",
    period: "Period",
    start: "At the start",
    new: "New",
    expansion: "Pay more",
    reactivation: "Came back",
    contraction: "Pay less",
    churned: "Left",
    end: "At the end",
    grossRetention: "Kept, gross",
    netRetention: "Kept, net",
    quickRatio: "Won for each 1.00 lost",
    perMonth: "All amounts are for a month: what is paid for a year counts as a twelfth.",
    open: "“So far”: that period is not over yet, so it has no rates.",
    unfinished: "No period is over yet. Choose shorter periods.",
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} periods. The saved file has all.`,
  },
  tenure: {
    label: "How long they stay",
    title: "How long customers stay",
    lead: "From the first start to the last end; pauses are part of it. Those who are still there count for as long as they have been.",
    asOf: (day: string) => `Looking back from ${day}.`,
    none: "There is not one customer to look at.",
    half: "Half are gone after",
    notHalf: "More than half are still there",
    never: "not yet",
    days: (days: number) => some(days, "day", "days"),
    between: (low: string, high: string, level: string) => `${low} to ${high}, ${level} sure.`,
    leftOf: (left: number, all: number) => `${number(left)} of ${number(all)} customers are gone.`,
    mean: (days: number) => `Average time there, of the first ${some(days, "day", "days")}`,
    naive: (days: number) =>
      `Those who are gone stayed ${some(days, "day", "days")} on average. That is not how long customers stay: it leaves out everybody who is still there.`,
    differ: "Do the plans differ?",
    verdict: (differ: boolean) => (differ ? "Yes" : "Not surely"),
    unknown: "–",
    test: (p: string, differ: boolean) =>
      differ
        ? `Log-rank test, p = ${p}: such differences would rarely be chance. Whether the plan is the reason, the test cannot say.`
        : `Log-rank test, p = ${p}: differences like these may well be chance.`,
    figure: "Share of customers still there, by days since their first start.",
    band: "The band is where the true share most likely lies.",
    cut: (shown: number, all: number) => `The ${number(shown)} plans with most customers of ${number(all)} are drawn.`,
    cutPlans: (shown: number, all: number) =>
      `The ${number(shown)} plans with most customers of ${number(all)}. The saved file has all.`,
    plan: "Plan",
    all: "All",
    noPlan: "Without a plan",
    customers: "Customers",
    left: "Gone",
    expected: "Gone, if all were alike",
    expectedIs:
      "“Gone, if all were alike” is how many would have left a plan if its customers left at the rate of all together. A customer belongs to the first plan, even after a change.",
    halfGone: "Half gone after",
    afterDays: (days: number) => `There after ${some(days, "day", "days")}`,
    day: "Day",
    there: "Still there",
    low: "Low",
    high: "High",
    atRisk: "Customers under observation",
    leftNow: "Gone on that day",
  },
  reasons: {
    label: "Why they leave",
    title: "Why customers leave",
    first: (reason: string, share: string) => `“${reason}” is the commonest: ${share} of those who left.`,
    lead: (left: number) => `${some(left, "customer is", "customers are")} gone and not back.`,
    asOf: (day: string) => `Looking back from ${day}.`,
    nobody: "Nobody has left.",
    none: "No reason given",
    reason: "Reason",
    customers: "Customers",
    share: "Of those who left",
    cumulative: "With those above",
    revenue: "Paid a month",
    revenueShare: "Of revenue lost",
    howCounted:
      "Shares are of all who left, those without a reason included. “With those above” adds the reasons up: few of them often make up most.",
    without: (count: number) =>
      `${some(count, "customer", "customers")} left without a reason; if they left for other reasons than the rest, the shares are off.`,
    cut: (shown: number, all: number) =>
      `The ${number(shown)} commonest of ${number(all)} reasons. The saved file has all.`,
  },
  renewals: {
    label: "Renewals",
    title: "How many will renew",
    lead: "Enter how many customers of a cohort there were at first, and how many were left after each renewal. The projection goes on from there.",
    counts: "Customers at first, and after each renewal",
    countsHint: "One number a line, or a column pasted from a spreadsheet.",
    example:
      "An example: 1,000 customers of whom 326 were left after four renewals. Put your own numbers in its place.",
    model: "Model",
    models: {
      "shifted-beta-geometric": "Everybody has a chance to leave of their own",
      "beta-discrete-weibull": "… which also changes with the time stayed",
    },
    stays: "Renew next time",
    next: (renewals: number) => `Still there ${some(renewals, "renewal", "renewals")} later`,
    left: (discount: string) => `Renewals still ahead, discounted at ${discount} each`,
    figure:
      "Share of the cohort still there after each renewal: what was seen (solid line), and what the model says (broken line).",
    after: (renewals: number) => number(renewals),
    renewal: "Renewals",
    seen: "Seen",
    projected: "By the model",
    share: "Share",
    how: "Those who leave first are those who were most likely to leave, so that the share that renews rises with each renewal. A fixed churn rate does not see that, and promises too few.",
  },
  leaving: {
    label: "At risk",
    title: "Which contracts are at risk",
    lead: (days: number) =>
      `How likely each customer is to leave within ${some(days, "day", "days")}, as those who had stayed as long did.`,
    asOf: (day: string) => `Looking ahead from ${day}.`,
    choose: "Look ahead",
    days: (days: number) => some(days, "day", "days"),
    active: "Customers now",
    expected: "Expected to leave",
    ofKnown: (count: number) => `of ${number(count)} whose risk is known`,
    atStake: "Revenue at stake",
    within: (days: number) => `within ${some(days, "day", "days")}`,
    customer: "Customer",
    value: "At stake",
    amount: "Pays a month",
    probability: "Likely to leave",
    plan: "First plan",
    tenure: "Days there",
    low: "Low",
    high: "High",
    why: "Why not known",
    nobody: "Nobody has a subscription now.",
    more: (shown: number, all: number) =>
      `The ${number(shown)} with most at stake of ${number(all)}. The saved file has all.`,
    unknown: (count: number) => `For ${some(count, "customer", "customers")} the risk is not known.`,
    how: "How they were judged",
    rules: {
      probability:
        "Likely to leave: of the customers on the same plan who stayed as long as this one, the share that left within the days ahead.",
      value: "At stake: what the customer pays a month × the months ahead × how likely the customer is to leave.",
      past: "It supposes that customers leave as they did so far. A new price or a new competitor is not in it.",
    },
  },
  trend: {
    label: "Trend",
    title: "How the score has changed",
    asOf: (day: string) => `Answers up to ${day}.`,
    undatedAll: "No answer has a day, so there is no trend.",
    changes: (changes: readonly string[]) =>
      changes.length === 0
        ? "No change from one period to the next is more than chance."
        : `${changes.length > 3 ? `${number(changes.length)} changes are more than chance; the last:` : "More than chance:"} ${changes.slice(-3).join("; ")}.`,
    changeIn: (period: string, before: string, after: string) => `from ${before} to ${after} in ${period}`,
    latest: (period: string, score: string) => `${score} in ${period}`,
    ofAnswers: (count: number) => `From ${some(count, "answer", "answers")}.`,
    figure: (score: string) => `${score} of each period. The band is where the true score most likely lies.`,
    period: "Period",
    answers: "Answers",
    score: "Score",
    range: "Range, 95% sure",
    low: "Low",
    high: "High",
    change: "Against the period before",
    p: "p-value",
    why: "Why there is no score",
    verdict: (isHigher: boolean, isSure: boolean) =>
      `${isHigher ? "higher" : "lower"}, ${isSure ? "more than chance" : "may be chance"}`,
    test: "More than chance: such a change would come by chance less than one time in twenty (p below 0.05).",
    many: "With many periods, about one in twenty looks so by chance.",
    undated: (count: number) =>
      `${some(count, "answer", "answers")} without a day ${count === 1 ? "is" : "are"} left out.`,
    open: "“So far”: that period is not over yet.",
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} periods. The saved file has all.`,
  },
  drivers: {
    label: "What drives it",
    title: "What the score depends on",
    lead: "What matters much and is rated low is where to begin.",
    quadrants: {
      improve: { title: "Improve first", text: "Matters much, rated below the others." },
      maintain: { title: "Keep it so", text: "Matters much, rated above the others." },
      monitor: { title: "Can wait", text: "Matters less, rated below the others." },
      excess: { title: "Perhaps more than needed", text: "Matters less, rated above the others." },
    },
    unplaced: "Not placed",
    entry: (name: string, rating: string) => `${name} (rated ${rating})`,
    nothing: "Nothing.",
    rated: "What was rated",
    importance: "How much it matters",
    performance: "Mean rating",
    gap: "Difference in score, points",
    sides: (better: number, worse: number) => `${number(better)} against ${number(worse)} answers`,
    answers: "Answers",
    quadrant: "What to do",
    how: "How they were judged",
    rules: {
      importance:
        "How much it matters: how closely the score goes with the rating, from 0 (not at all) to 1 (always together); below 0, they go against each other. It is Spearman’s rank correlation.",
      performance: "Rated above or below the others: against the mean of all that was rated.",
      gap: "Difference in score: the Net Promoter Score of those who rated it at or above the middle, less that of those below.",
      cause: "What goes together need not be the cause. Try it on a small scale before you spend on it.",
    },
  },
  comments: {
    label: "Comments",
    title: "What customers write",
    lead: "The words that set promoters, passives and detractors apart.",
    levels: { promoter: "Promoters (9–10)", passive: "Passives (7–8)", detractor: "Detractors (0–6)" },
    level: "Who",
    wrote: (comments: number, all: number) => `${number(comments)} of ${number(all)} wrote a comment.`,
    words: (level: string) => `Words of ${level}`,
    term: "Word",
    count: "Comments with it",
    of: "Comments in all",
    share: "Share",
    others: "In the others’ comments",
    silent: "Nobody wrote a comment.",
    noTerms: "No word sets them apart.",
    examples: "The first comments",
    how: "A word is counted once for each comment that has it. The first in a list is the one that most surely tells the group from the others, not the commonest.",
  },
  engagement: {
    label: "In touch",
    title: "Who is in touch",
    seen: (count: number) => `${some(count, "customer", "customers")} with a contact.`,
    asOf: (day: string) => `Looking back from ${day}.`,
    activeIn: (period: string) => `Customers in touch in ${period}`,
    eventsIn: (period: string) => `Contacts in ${period}`,
    each: "Contacts for each of them",
    figure: "Customers with a contact in each finished period.",
    period: "Period",
    active: "Customers in touch",
    events: "Contacts",
    kinds: "What the contacts were",
    kind: "What it was",
    noKind: "Not stated",
    customers: "Customers with one",
    perCustomer: "For each customer of the file",
    open: "“So far”: that period is not over yet, so it can still grow.",
    unfinished: "No period is over yet. Choose shorter periods.",
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} periods. The saved file has all.`,
    cutKinds: (shown: number, all: number) => `The ${number(shown)} commonest of ${number(all)} kinds.`,
  },
  falling: {
    label: "Ever less",
    title: "Who is in touch less and less",
    count: (period: string) => `Fewer contacts in ${period} than before`,
    of: (customers: number) => `of ${some(customers, "customer", "customers")} with a contact.`,
    lead: "The last finished period is set against the mean of the three before it. Those who lost most contacts come first.",
    customer: "Customer",
    last: "Contacts in the last period",
    before: "Mean of the three before",
    fall: "Change",
    more: (shown: number, all: number) => `The first ${number(shown)} of ${number(all)}. The saved file has all.`,
  },
  service: {
    label: "How soon answered",
    title: "How soon customers are answered",
    asOf: (day: string) => `Looking back from ${day}.`,
    inHours: "Times are hours from the contact to the answer, nights and weekends included.",
    inUnit: "Times are in the unit of the file’s own column.",
    hours: (hours: string) => `${hours} h`,
    within: (target: string) => `Answered within ${target}`,
    formula: "Answered within that time ÷ all that were answered",
    targetHours: "Hours that were promised",
    target: "Time that was promised",
    usual: "Half are answered within",
    medianIs: "Half took at most this long (the median). A few very long waits do not move it, unlike an average.",
    p90: "Nine of ten are answered within",
    median: "Half within",
    figure: (target: string) => `Share answered within ${target}, of each finished period.`,
    period: "Period",
    answered: "Answered",
    notAnswered: "Not answered",
    allKinds:
      "Every contact of the file counts, so visits and logins, which nobody answers, are among those not answered. They change no time and no share.",
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} periods. The saved file has all.`,
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
      "bad-answer": (count: number) => `${rows(count)} with an answer that is not a whole number on the scale`,
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
      "refunds-left-out": () => "Amounts below zero are refunds; revenue is what was sold, before them.",
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
