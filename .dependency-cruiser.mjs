// Which file may import which, types included. `make lint` fails on every arrow that is named here.

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** What stands on its own: it may use these folders or files, and nothing else of the package. */
const only = (name, comment, from, ...allowed) =>
  forbid(
    name,
    comment,
    { path: `^pkg/src/${from}` },
    { path: "^pkg/src/", pathNot: allowed.map((path) => `^pkg/src/${path}`) },
  );

const wasm = "wasm/";
const shared = ["(error|problem|numbers|number-typed|significance|bytes|csv|format|describe)\\.ts$", "text/", wasm];

export default {
  forbidden: [
    forbid("no-circle", "Files that import each other cannot be read one after the other.", {}, { circular: true }),
    forbid(
      "page-by-name",
      "The page takes the package as everybody does: `loyalkit`, `loyalkit/analysis`, `loyalkit/elements`, `loyalkit/text`.",
      { path: "^www/src/" },
      {
        path: "^pkg/",
        pathNot:
          "^pkg/dist/(index|calculators|calculators/load|text|text/(?:en|da|nb|pl)|analysis|sql|elements|functions|univer)\\.d\\.ts$",
      },
    ),
    forbid("package-below-page", "The package knows nothing of the page.", { path: "^pkg/src/" }, { path: "^www/" }),
    forbid(
      "package-alone",
      "The package has no dependencies, but for Lit and d3-array in its elements, the spreadsheets that functions are added to, and what reads packed files and columns, which is bundled; what runs in a terminal has Node's modules.",
      {
        path: "^pkg/src/",
        pathNot:
          "^pkg/src/((elements|commands|cli|mcp)/|functions/(hyperformula|univer)\\.ts$|analysis/(gunzip\\.ts$|worker/columnar/))",
      },
      { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"] },
    ),
    only(
      "text-computes-nothing",
      "Texts know shapes of calculators and results, and start no module.",
      "text/",
      "text/",
      "calculators/",
      "functions/signatures\\.ts$",
      "sql/(queries|dialects)\\.ts$",
      "commands/(cells|names|options|reading-options|survey-question)\\.ts$",
      ...shared,
    ),
    only(
      "analysis-apart",
      "Reading files needs neither the calculators nor their list.",
      "analysis/(?!(warehouse/|index\\.ts$))",
      "analysis/",
      ...shared,
    ),
    only(
      "warehouse-counts",
      "What a warehouse has counted is concluded from by the calculators' own functions, and asked for by the queries.",
      "analysis/warehouse/",
      "analysis/",
      "(survey|retention)\\.ts$",
      "sql/index\\.ts$",
      ...shared,
    ),
    only(
      "elements-apart",
      "An element draws an entry of the list: it needs neither files nor the page.",
      "elements/",
      "elements/",
      "calculators/",
      ...shared,
    ),
    forbid(
      "analysis-on-top",
      "Whoever imports a calculator does not load the worker.",
      { path: "^pkg/src/", pathNot: "^pkg/src/(analysis|commands|cli|mcp)/" },
      { path: "^pkg/src/analysis/" },
    ),
    forbid(
      "terminal-on-top",
      "Terminal and MCP server stand on the table of analyses, which knows neither; nothing else loads it, but for the names that texts have words for.",
      { path: "^pkg/src/", pathNot: "^pkg/src/(cli|mcp)/" },
      { path: "^pkg/src/(cli|mcp)/" },
    ),
    forbid(
      "list-on-top",
      "A function does not know the lists of calculators and of spreadsheet functions: whoever imports one function does not load all of them.",
      { path: "^pkg/src/[^/]+\\.ts$" },
      { path: "^pkg/src/(calculators|functions)/" },
    ),
    forbid(
      "found",
      "An import leads to a file.",
      { path: "^(pkg|www)/src/" },
      { couldNotResolve: true, pathNot: "^(bytes|script|virtual):|^loyalkit\\.wasm$" },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: ["node_modules", "^pkg/(dist|src/wasm)/"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
