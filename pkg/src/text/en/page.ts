/** What the page says in English, besides the calculators. */
export const page = {
  name: "Loyalkit",
} as const;
