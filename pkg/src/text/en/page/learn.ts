// The headings of an article about a metric.

export const learn = {
  meaning: "What it means",
  example: "An example",
  good: "What is good?",
  pitfalls: "Common mistakes",
  loyalty: "Which loyalty it shows",
};
