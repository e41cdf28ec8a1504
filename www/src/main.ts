// Where the page starts: the reader's catalogue first, then all that speaks by it.

import { analysisReady, calculatorsReady, ready } from "./language.js";

// The page of a calculator for readers without scripts leads to the one with them.
const { calculator } = document.documentElement.dataset;
if (calculator !== undefined && location.hash === "") history.replaceState(null, "", `#/calculators/${calculator}`);

// What is asked for first is fetched meanwhile; where that fails, the frame says so.
const first = /^#\/(?:analyse|large-data)/.test(location.hash) ? analysisReady : calculatorsReady;
void first().catch(() => undefined);

// Not imported above: a view takes its texts from the catalogue as it is loaded.
ready()
  .then(() => import("./frame.js"))
  .catch(() => {
    // In the words that came with the document: there are no others.
    const page = document.querySelector<HTMLElement>("#page");
    if (page) page.textContent = page.dataset.broken ?? "";
  });
