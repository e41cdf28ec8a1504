// Every name in what is served that could send, load or lead elsewhere: how often it stands there, and why. A use that is not listed fails
// `names.test.mjs`: it is looked at, and either goes or gets its line here.

/** The scripts of the page, its service worker and the script in its documents. */
export const page = {
  Worker: [
    4,
    "starts the package's worker, from a script that the build holds as text; the rest asks whether there are workers",
  ],
  createPolicy: [
    3,
    "trusted types: Lit's for its templates, the package's for its worker's script, the document's for its service worker",
  ],
  serviceWorker: [1, "asks for the service worker, in the document, before its policy"],
  fetch: [2, "in the service worker: a kept file that is missing, and the page of a calculator"],
  Request: [1, "in the service worker: the build's own files"],
  caches: [4, "in the service worker: keeps and clears the build's own files"],
  clipboard: [3, "copies a link, a sentence, code or a query that the reader asks for"],
  localStorage: [2, "the currency that was chosen"],
  "import(…)": [1, "the bundler's: parts of the page, by their addresses in the build"],
  "<link>": [2, "the bundler's: style sheets and modules of the build"],
  "href =": [2, "the bundler's, as above; the link by which a file is saved, to a blob"],
  Image: [1, "draws a chart as a picture, from a blob"],
  "src =": [1, "the same"],
  Function: [1, "Lit's or the core's: asks whether something is a function"],
  innerHTML: [1, "Lit: templates of the build, through its policy"],
  "cssText =": [1, "Lit: styles of the build"],
  "data =": [
    5,
    "Lit: the text of a text node; flechette: the values of an Arrow column, in the worker and where there is none",
  ],
  "createElement(…)": [4, "Lit's templates; the chart's parts in SVG; the fields of a calculator"],
  "setAttribute(…)": [7, "Lit: attributes of templates of the build; those of charts and fields"],
  "<form>": [5, "the forms of the page: sending one is prevented, and forbidden"],
  outerHTML: [1, "reads a chart for a saved report"],
  "<meta>": [3, "in saved reports: their policy and their encoding"],
  "<script>": [1, "in the code for other pages that the reader copies"],
  "<embed>": [1, "the name of our own element embed-code"],
};

/** The package's scripts, without the terminal and the server for assistants, which run in Node. */
export const packaged = {
  Worker: [4, "starts the worker, from a script that the build holds as text; the rest asks whether there are workers"],
  createPolicy: [2, "trusted types: the package's for its worker's script; in the elements without a bundler, Lit's"],
  fetch: [1, "loyalkit/slim: the module whose address the caller gives"],
  "open()": [1, "the package's own open, which reads a file"],
  Function: [5, "asks whether something is of a class"],
  "<form>": [2, "the form of a calculator: sending it is prevented"],
  "setAttribute(…)": [4, "fields of a calculator; Lit: attributes of templates of the build"],
  "createElement(…)": [2, "Lit's templates"],
  innerHTML: [1, "Lit: templates of the build, through its policy"],
  "cssText =": [1, "Lit: styles of the build"],
  "content =": [2, "flechette: what a message of Arrow says, a variable of its own"],
  "data =": [15, "Lit: the text of a text node; flechette: the values of an Arrow column, in each file that has it"],
};
