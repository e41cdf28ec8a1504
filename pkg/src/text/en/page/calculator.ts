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
  expert: "Advanced",
  inGroup: (label: string, group: string) => `${label}, ${group}`,
  currency: "Currency",
  noCurrency: "none",
  example: "Example numbers: type over them.",
  list: "One number per line, or separated by spaces.",
  units: { percent: "%" },
  readAs: (value: string) => `Read as ${value}`,
  ratherThan: (value: string) => `Use ${value} instead`,
  answers: {
    title: "Count or paste the answers",
    paste: "Paste the answers",
    hint: "One answer per line, or separated by spaces, commas or semicolons.",
    each: (answer: number) => `How many answered ${answer}`,
    counted: (count: number) => (count === 1 ? "1 answer counted." : `${count} answers counted.`),
    outside: (count: number, first: string, low: number, high: number) =>
      `${count === 1 ? "1 was" : `${count} were`} left out because they are not from ${low} to ${high}, such as “${first}”.`,
  },
  picture: "Picture",
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
  actions: {
    link: "Copy link",
    linkCopied: "Link copied. It contains your numbers, so anyone with the link can see them.",
    text: "Copy as text",
    textCopied: "Copied as text.",
    notCopied: "Your browser blocked copying.",
    picture: "Save picture",
    print: "Print",
  },
  related: "Related",
  back: "All calculators",
};
