import { LoyaltyError, nps } from "loyalkit";

// An error's class does not survive the way out of a worker: its message, code and parameters do.
addEventListener("message", ({ data: counts }) => {
  try {
    postMessage(nps(counts));
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
    const { message, code, params } = error;
    postMessage({ message, code, params });
  }
});
