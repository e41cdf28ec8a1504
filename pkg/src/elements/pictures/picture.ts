// The answer of a calculator as a picture: drawn for a wide and for a narrow place, of which one is seen.

import { html, nothing } from "lit";
import type { Picture } from "../../calculators/picture.js";
import { bars, waterfall } from "./columns.js";
import { curve, pareto } from "./curve.js";
import { matrix, quadrant, strip } from "./fields.js";
import { intervals } from "./intervals.js";
import { gauge, split } from "./on-scale.js";
import type { Drawn, Paper } from "./paper.js";

function draw(paper: Paper, picture: Picture): Drawn {
  switch (picture.kind) {
    case "split":
      return split(paper, picture);
    case "gauge":
      return gauge(paper, picture);
    case "waterfall":
      return waterfall(paper, picture);
    case "intervals":
      return intervals(paper, picture);
    case "curve":
      return curve(paper, picture);
    case "bars":
      return bars(paper, picture);
    case "pareto":
      return pareto(paper, picture);
    case "quadrant":
      return quadrant(paper, picture);
    case "matrix":
      return matrix(paper, picture);
    case "strip":
      return strip(paper, picture);
  }
}

const WIDTHS = { wide: 560, narrow: 300 };

export function pictureOf(picture: Picture | undefined, paper: Pick<Paper, "write" | "name">) {
  if (!picture) return nothing;
  return html`<div class="picture" part="picture">
    ${Object.entries(WIDTHS).map(([which, width]) => {
      const { height, shapes, words } = draw({ ...paper, width, isNarrow: which === "narrow" }, picture);
      return html`<svg class=${which} viewBox="0 0 ${width} ${height}" role="img" aria-label=${words}>${shapes}</svg>`;
    })}
  </div>`;
}
