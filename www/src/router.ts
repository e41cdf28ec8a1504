// Which page an address means. Addresses live after the #, so that any static host serves them.

/** A place on the page. */
export type Route =
  | { page: "home" | "calculators" | "lost" }
  | { page: "calculator"; id: string; given: URLSearchParams }
  | { page: "analyse"; sample: boolean };

/** The addresses of the places. */
export const address = {
  home: "#/",
  calculators: "#/calculators",
  calculator: (id: string, given?: URLSearchParams) =>
    `#/calculators/${id}${given && given.size > 0 ? `?${given}` : ""}`,
  analyse: "#/analyse",
  sample: "#/analyse?sample",
};

/** Reads an address such as `#/calculators/nps?promoters=50`. */
export function routeOf(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const given = new URLSearchParams(query);
  const [page, id, ...rest] = path.split("/").filter((part) => part !== "");
  if (rest.length > 0) return { page: "lost" };
  if (page === undefined) return { page: "home" };
  if (page === "calculators") return id === undefined ? { page: "calculators" } : { page: "calculator", id, given };
  if (page === "analyse" && id === undefined) return { page: "analyse", sample: given.has("sample") };
  return { page: "lost" };
}
