// Which page an address means. Addresses live after the #, so that any static host serves them.

import { SAMPLES, type Sample } from "./analyse/samples.js";

/** A place on the page. */
export type Route =
  | { page: "home" | "calculators" | "privacy" | "large-data" | "lost" }
  | { page: "calculator"; id: string; given: URLSearchParams }
  | { page: "analyse"; sample: Sample | undefined; view: string | undefined; given: URLSearchParams };

/** What the address asks to be made up: the shop unless it says what. */
const sampleOf = (asked: string | null): Sample | undefined =>
  asked === null ? undefined : (SAMPLES.find((sample) => sample === asked) ?? "shop");

/** The addresses of the places. */
export const address = {
  home: "#/",
  calculators: "#/calculators",
  calculator: (id: string, given?: URLSearchParams) =>
    `#/calculators/${id}${given && given.size > 0 ? `?${given}` : ""}`,
  privacy: "#/privacy",
  largeData: "#/large-data",
  analyse: "#/analyse",
  view: (id: string, given?: URLSearchParams) => `#/analyse/${id}${given && given.size > 0 ? `?${given}` : ""}`,
  sample: (which: Sample) => `#/analyse?sample${which === "shop" ? "" : `=${which}`}`,
};

/** Reads an address such as `#/calculators/nps?promoters=50` or `#/analyse/cohorts?period=quarter`. */
export function routeOf(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const given = new URLSearchParams(query);
  const [page, id, ...rest] = path.split("/").filter((part) => part !== "");
  if (rest.length > 0) return { page: "lost" };
  if (page === undefined) return { page: "home" };
  if (page === "calculators") return id === undefined ? { page: "calculators" } : { page: "calculator", id, given };
  if (page === "privacy" || page === "large-data") return id === undefined ? { page } : { page: "lost" };
  if (page === "analyse") return { page: "analyse", sample: sampleOf(given.get("sample")), view: id, given };
  return { page: "lost" };
}
