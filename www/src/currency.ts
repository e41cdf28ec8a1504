// In which currency the reader counts: picked once, kept by the browser alone.

const KEY = "currency";

/** The currency picked last, as an ISO 4217 code; "" while none was. */
export function currency(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // A browser that keeps nothing.
    return "";
  }
}

export function rememberCurrency(code: string): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // It holds until the page is left.
  }
}
