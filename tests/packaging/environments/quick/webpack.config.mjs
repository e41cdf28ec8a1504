import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export default {
  mode: "production",
  performance: { hints: false },
  entry: path("src/page.js"),
  output: { path: path("out/webpack") },
};
