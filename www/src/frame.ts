// The frame around every page: menu, content, foot; and what happens when the address changes.

import { html, nothing, render } from "lit";
import { cache } from "lit/directives/cache.js";
import { keyed } from "lit/directives/keyed.js";
import { type AnyListed, names } from "loyalkit/calculators/load";
import { type Locale, locales } from "loyalkit/text";
import { home } from "./home.js";
import {
  analysisReady,
  beside,
  calculatorsReady,
  change,
  inLanguage,
  locale,
  onLanguage,
  ownName,
  text,
} from "./language.js";
import { fetched, isMissing } from "./missing.js";
import { address, type Route, routeOf } from "./router.js";
import { openSearch } from "./search/keys.js";

const t = text.page;
const root = document.querySelector<HTMLElement>("#page") as HTMLElement;

/** The calculators, once a reader has turned to them. */
let section: typeof import("./calculator/section.js") | undefined;

/** The page about privacy, likewise. */
let privacy: typeof import("./privacy.js") | undefined;

/** The calculators that a reader has turned to; undefined where there is none of that name. */
const entries = new Map<string, AnyListed | undefined>();

/** Each part of the page is loaded when a reader turns to it. */
async function load(route: Route): Promise<void> {
  if (route.page === "analyse") await analysisReady();
  else if (route.page !== "large-data") await calculatorsReady();
  if (route.page === "analyse" && !customElements.get("page-analyse")) await fetched(() => import("./analyse/page.js"));
  if (route.page === "large-data" && !customElements.get("page-large-data"))
    await fetched(() => import("./large-data.js"));
  if (route.page === "privacy") privacy ??= await fetched(() => import("./privacy.js"));
  if (route.page !== "calculators" && route.page !== "calculator") return;
  const loaded = section ?? (await fetched(() => import("./calculator/section.js")));
  if (route.page === "calculator" && !entries.has(route.id))
    entries.set(route.id, await fetched(() => loaded.load(route.id)));
  section = loaded;
}

const entryOf = (route: Route) => (route.page === "calculator" ? entries.get(route.id) : undefined);

function titleOf(route: Route): string {
  const entry = entryOf(route);
  if (entry) return text.calculators[entry.id].title;
  if (route.page === "home") return t.home.title;
  if (route.page === "calculators") return t.calculators.title;
  if (route.page === "privacy") return t.privacy.title;
  if (route.page === "large-data") return t.largeData.title;
  return route.page === "analyse" ? t.analyse.title : t.lost.title;
}

const lost = () => html`
  <h1 tabindex="-1">${t.lost.title}</h1>
  <p>${t.lost.text} <a href=${address.home}>${t.lost.action}</a></p>
`;

function content(route: Route) {
  const entry = entryOf(route);
  // A page of its own kind each, so that `cache` keeps an analysed file while the reader looks elsewhere.
  if (route.page === "analyse")
    return html`<page-analyse .sample=${route.sample} .view=${route.view} .given=${route.given}></page-analyse>`;
  if (entry && route.page === "calculator")
    return html`${keyed(shownAt, html`<page-calculator .entry=${entry} .given=${route.given}></page-calculator>`)}`;
  if (route.page === "home") return html`${home()}`;
  if (route.page === "calculators") return html`${section?.calculatorIndex()}`;
  if (route.page === "large-data") return html`<page-large-data></page-large-data>`;
  if (route.page === "privacy") return html`${privacy?.privacy()}`;
  return html`${lost()}`;
}

function skip(event: Event) {
  event.preventDefault();
  root.querySelector<HTMLElement>("h1")?.focus();
}

/** What the reader sees, which stays where the next page cannot be loaded. */
let shown: Route | undefined;
/** Its address, which changes as the reader types. */
let shownAt = "";

/** What could not be loaded, and the way to have it all the same. */
const notice = (problem: unknown, again: () => void) => html`
  <div class="notice missing" role="alert">
    <p>${isMissing(problem) ? t.missing.text : t.broken}</p>
    <p class="actions">
      <button type="button" class="plain" @click=${again}>${t.missing.again}</button>
      <button type="button" class="plain" @click=${() => location.reload()}>${t.missing.reload}</button>
    </p>
  </div>
`;

/** What was typed and opened stays, as it would not where the browser followed the link. */
function follow(event: MouseEvent, other: Locale): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void speak(other);
}

async function speak(other: Locale): Promise<void> {
  try {
    await change(other);
  } catch (problem) {
    render(
      frame(problem, () => void speak(other)),
      root,
    );
  }
}

function frame(problem?: unknown, again = () => void show()) {
  const here = (page: "calculators" | "analyse") =>
    shown?.page === page ? "page" : page === "calculators" && shown?.page === "calculator" ? "true" : "false";
  return html`
    <a class="skip" href="#page" @click=${skip}>${t.skip}</a>
    <header class="top">
      <a class="mark" href=${address.home}>${t.name}</a>
      <button type="button" class="find" @click=${openSearch}>
        ${t.search.open(names.length)} <kbd>/</kbd>
      </button>
      <nav aria-label=${t.menu.label}>
        <a href=${address.calculators} aria-current=${here("calculators")}>${t.menu.calculators}</a>
        <a href=${address.analyse} aria-current=${here("analyse")}>${t.menu.analyse}</a>
      </nav>
    </header>
    <main>
      ${problem === undefined ? nothing : notice(problem, again)}
      ${cache(shown ? content(shown) : html`<h1 tabindex="-1">${t.missing.title}</h1>`)}
    </main>
    <footer>
      ${t.foot}
      <a href=${address.largeData}>${t.largeData.title}</a>
      <a href=${address.privacy}>${t.privacy.title}</a>
      ${location.protocol === "file:" ? nothing : html`<a href=${beside("docs/")}>${t.developers}</a>`}
      <nav class="languages" aria-label=${t.language}>
        ${locales.map(
          (other) =>
            html`<a
              href=${inLanguage(other)}
              lang=${other}
              hreflang=${other}
              aria-current=${other === locale ? "true" : "false"}
              @click=${(event: MouseEvent) => follow(event, other)}
              >${ownName(other)}</a
            >`,
        )}
      </nav>
    </footer>
  `;
}

/** Draws the address, once what it needs is there; a reader who has gone on meanwhile is not called back. */
async function show(): Promise<void> {
  const asked = location.hash;
  const route = routeOf(asked);
  let problem: unknown;
  try {
    await load(route);
  } catch (caught) {
    problem = caught;
  }
  if (location.hash !== asked) return;
  if (problem === undefined) [shown, shownAt] = [route, asked];
  draw(problem);
}

function draw(problem?: unknown): void {
  document.title = t.titled(shown ? titleOf(shown) : t.missing.title);
  document.querySelector("meta[name=description]")?.setAttribute("content", t.description);
  render(frame(problem), root);
}

async function navigate(): Promise<void> {
  await show();
  scrollTo(0, 0);
  await Promise.resolve();
  root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

root.replaceChildren();
void show();
addEventListener("hashchange", navigate);
onLanguage(() => draw());
// A file dropped beside its place would otherwise replace the page.
for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
