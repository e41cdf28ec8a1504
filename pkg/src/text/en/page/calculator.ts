// The list of calculators, and the text around each of them.

export const calculators = {
  title: "Calculators",
  lead: "What do you want to know?",
  topics: {
    retention: "Retention and churn",
    survey: "Surveys",
    value: "Customer value",
    share: "Rates and shares",
    programme: "Loyalty programmes",
    strategy: "Goals and strategy",
  },
};

export const calculator = {
  numbers: "Your numbers",
  example: "Example numbers: type over them.",
  list: "One number per line, or separated by spaces.",
  units: { percent: "%", money: "in your currency", price: "in your currency" },
  readAs: (value: string) => `Read as ${value}`,
  sure: (level: string, low: string, high: string) => `${level} confidence: ${low} to ${high}`,
  check: "Correct the marked number to see the answer.",
  found: "How it is worked out",
  inWords: "In words",
  withNumbers: "With your numbers",
  careful: "Pitfalls",
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
  share: "Copy link to this result",
  shared: "Link copied. It contains your numbers, so anyone with the link can see them.",
  notShared: "Your browser blocked copying. Copy the address from the address bar instead.",
  back: "All calculators",
};
