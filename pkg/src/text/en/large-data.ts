// The page about large data: a query for the warehouse, what to do with it, and its result dropped back.

export const largeData = {
  lead: "Too many rows for a browser? Run one query in your warehouse, and drop its small result here.",
  privacy: "The query is written in this tab. Nothing is sent, neither names nor data.",
  ask: "What do you want to know?",
  of: "The table holds",
  table: {
    title: "Your table",
    dialect: "Warehouse",
    name: "Table",
    nameHint: "With its schema, such as shop.orders",
    hint: "Write the names of the columns as they are in the warehouse.",
    optional: "optional",
    more: "More columns and options",
  },
  query: {
    title: "The query",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "Your browser blocked copying. Select the text, or download it.",
    download: "Download",
    missing: (fields: string) => `Still needed: ${fields}.`,
    lines: (count: number) => `${count} lines.`,
    code: "Query",
  },
  next: {
    title: "Then",
    steps: [
      "Run the query in your warehouse. It changes nothing there.",
      "Save the result as CSV, Parquet or Arrow. Most query editors have a button for it.",
      "Drop the file below. You get the same views as from the rows themselves.",
    ],
    people: "Treat this result as personal data.",
    small: (least: string) => `Groups of fewer than ${least} are withheld in the warehouse.`,
    /** Of rows left out. */
    counts: "Run the query in your warehouse and read the counts there.",
    schedule: "To schedule all queries, ask your data team for npx loyalkit sql dbt: it writes them as a dbt package.",
  },
  drop: {
    title: "Drop the result here",
    formats: "CSV, Parquet or Arrow, as your warehouse saves it.",
    choose: "Choose a file",
  },
};

/** What the page about large data says in a language. */
export type LargeDataText = typeof largeData;
