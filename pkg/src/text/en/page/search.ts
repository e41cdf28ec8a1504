// The search, and the keys of the page.

export const search = {
  open: (count: number) => `Search ${count} calculators`,
  label: "Search",
  placeholder: "Churn, CLV, sample size …",
  close: "Close",
  hint: "↑ ↓ to choose, Enter to open, Esc to close.",
  nothing: (typed: string) => `Nothing found for “${typed}”. Try a shorter word, such as “churn”.`,
  analyse: "Retention, segments and forecasts from a file of your own.",
  analyseAlso: ["file", "CSV", "Excel", "XLSX", "cohorts", "RFM", "survival", "upload"],
  keys: {
    title: "Keys",
    list: [
      ["/", "Search"],
      ["Ctrl K", "Search, also while typing"],
      ["?", "Show these keys"],
      ["Esc", "Close"],
    ],
  },
};
