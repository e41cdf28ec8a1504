// The minus sign: what stands before a negative number wherever a person reads one.

/** The number with a minus sign where `Intl` writes a hyphen, as it does in English and most other languages. */
export const withMinus = (number: string) => number.replace("-", "\u2212");
