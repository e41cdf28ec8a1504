// What the views of all files share.

export const views = {
  periods: {
    label: "Periods",
    options: { week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" } as Record<string, string>,
    soFar: "so far",
    yes: "yes",
  },
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  legend: "What the colours mean",
  workspace: {
    label: "Views of the file",
    loading: "Working it out …",
    save: "Save as CSV",
    figure: "Figure",
    value: "Value",
  },
};
