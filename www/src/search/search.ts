// The search over everything on the page, opened by / or Ctrl-K; and the keys there are, by ?.

import { html, nothing, render } from "lit";
import { names } from "loyalkit/calculators/load";
import { calculatorsReady, text } from "../language.js";
import { address } from "../router.js";
import { find, type Place } from "./find.js";

const t = text.page.search;

/** All that can be found, in the language that the page speaks by now. */
const everywhere = (): readonly Place[] => [
  ...names.map(({ id }) => {
    const { title, question, also = [] } = text.calculators[id];
    return { title, about: question, also, href: address.calculator(id) };
  }),
  { title: text.page.menu.analyse, about: t.analyse, also: t.analyseAlso, href: address.analyse },
  { title: text.page.calculators.title, about: text.page.calculators.lead, also: [], href: address.calculators },
];

/** So many are shown at once. */
const SHOWN = 8;

const dialog = document.createElement("dialog");
dialog.className = "search";
document.body.append(dialog);

let places: readonly Place[] = [];
let typed = "";
let at = 0;

function go(place: Place | undefined) {
  if (!place) return;
  dialog.close();
  location.hash = place.href;
}

function draw() {
  const found = find(typed, places).slice(0, SHOWN);
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter") go(found[at]);
    else if (event.key === "Escape") dialog.close();
    else if (event.key === "ArrowDown") at = Math.min(at + 1, found.length - 1);
    else if (event.key === "ArrowUp") at = Math.max(at - 1, 0);
    else return;
    event.preventDefault();
    draw();
  };
  const type = (event: Event) => {
    typed = (event.target as HTMLInputElement).value;
    at = 0;
    draw();
  };
  render(
    html`
      <form method="dialog" @submit=${(event: Event) => event.preventDefault()}>
        <input
          type="search"
          role="combobox"
          aria-label=${t.label}
          aria-controls="found"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-activedescendant=${found.length > 0 ? `found-${at}` : nothing}
          placeholder=${t.placeholder}
          .value=${typed}
          @input=${type}
          @keydown=${keys}
        />
        <button type="button" class="link" @click=${() => dialog.close()}>${t.close}</button>
      </form>
      <ul id="found" role="listbox" aria-label=${t.label}>
        ${found.map(
          (place, index) => html`<li
            role="option"
            id="found-${index}"
            aria-selected=${index === at ? "true" : "false"}
            @click=${() => go(place)}
          >
            <b>${place.title}</b> <span>${place.about}</span>
          </li>`,
        )}
      </ul>
      <p class="hint" role="status">${found.length === 0 ? t.nothing(typed) : t.hint}</p>
    `,
    dialog,
  );
}

function drawKeys() {
  render(
    html`<h2>${t.keys.title}</h2>
      <dl>
        ${t.keys.list.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}
      </dl>
      <form method="dialog"><button class="link">${t.close}</button></form>`,
    dialog,
  );
}

/** A press beside what is shown closes it. */
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});

export async function openSearch(): Promise<void> {
  await calculatorsReady();
  places = everywhere();
  typed = "";
  at = 0;
  draw();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.focus();
}

export function openKeys(): void {
  drawKeys();
  if (!dialog.open) dialog.showModal();
}
