// The tables that a view offers to save: they stand in the view, unseen, and the export menu finds them there.

import { html } from "lit";
import { text } from "../language.js";

const t = text.page.analyse.workspace;

type Row = Record<string, string | number | null>;

export interface Offer {
  /** What the file is called, without its ending; the menu has words for it. */
  file: keyof typeof t.tables;
  /** Asked for when they are saved. */
  rows: () => Row[] | Promise<Row[]>;
  /** The column that names customers. */
  names?: string;
  /** The column that counts the customers of a group. */
  counts?: string;
}

export class OfferedTable extends HTMLElement {
  declare offer: Offer;
}

customElements.define("offered-table", OfferedTable);

export const offer = (file: Offer["file"], rows: Offer["rows"], columns: Pick<Offer, "names" | "counts"> = {}) =>
  html`<offered-table hidden .offer=${{ file, rows, ...columns } satisfies Offer}></offered-table>`;

/** A row about a group, under its column of the file. That may be called as a figure is, and neither takes the place of the other. */
export const ofGroup = (column: string, group: string, figures: Row): Row => ({
  [Object.hasOwn(figures, column) ? t.groupsIn(column) : column]: group,
  ...figures,
});

/** Figures: what each is called beside its value. */
export const offerFigures = (file: Offer["file"], figures: readonly (readonly [string, string | number | null])[]) =>
  offer(file, () => figures.map(([label, value]) => ({ [t.figure]: label, [t.value]: value })));
