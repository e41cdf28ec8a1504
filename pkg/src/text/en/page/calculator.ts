// The list of calculators, and what stands around each of them.

export const calculators = {
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

export const calculator = {
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
