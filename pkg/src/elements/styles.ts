// How a calculator looks: light and dark, by custom properties that the page around it may set.

import { css, unsafeCSS } from "lit";

/** Shades from little to much, and the ink on each: light on the dark ones, and in dark mode the other way round. */
const steps = unsafeCSS(
  [1, 2, 3, 4, 5, 6, 7]
    .map(
      (step) =>
        `svg .step-${step} { fill: var(--own-step-${step}); } ` +
        `svg .on-${step} { fill: ${step < 6 ? "var(--own-ink)" : "light-dark(#fff, #06201d)"}; }`,
    )
    .join("\n"),
);

export const styles = css`
  :host {
    --own-ink: var(--loyalkit-ink, light-dark(#15211f, #e8efed));
    --own-quiet: var(--loyalkit-quiet, light-dark(#51625f, #a3b3b0));
    --own-raised: var(--loyalkit-raised, light-dark(#ffffff, #18201f));
    --own-edge: var(--loyalkit-edge, light-dark(#7c8c89, #72837f));
    --own-accent: var(--loyalkit-accent, light-dark(#0b6b68, #6fd0c9));
    --own-soft: var(--loyalkit-soft, light-dark(#e6f1f0, #16302e));
    --own-wrong: var(--loyalkit-wrong, light-dark(#a8201a, #ff9c94));
    --own-warn: var(--loyalkit-careful, light-dark(#8a5a00, #f0c36a));
    --own-line: var(--loyalkit-line, light-dark(#dde4e1, #2b3633));
    --own-other: var(--loyalkit-other, light-dark(#c9d2ce, #3a4743));
    --own-total: var(--loyalkit-total, light-dark(#6b5a4b, #c0ad9c));
    --own-warm: var(--loyalkit-warm, light-dark(#b4540a, #eb9a5c));
    --own-step-1: light-dark(#eef6f4, #16241f);
    --own-step-2: light-dark(#d3e8e4, #17332f);
    --own-step-3: light-dark(#afd5cf, #184541);
    --own-step-4: light-dark(#84bdb5, #1b5b56);
    --own-step-5: light-dark(#529f97, #22756f);
    --own-step-6: light-dark(#24807a, #38968e);
    --own-step-7: light-dark(#0b5f5b, #6cc5bb);
    display: block;
    container-type: inline-size;
    color: var(--own-ink);
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2 {
    font-size: 1.2rem;
    line-height: 1.3;
    margin: 2.25rem 0 0.6rem;
  }

  p {
    margin: 0 0 0.9rem;
  }

  ul {
    margin: 0;
    padding-left: 1.2rem;
  }

  :focus-visible {
    outline: 3px solid var(--own-accent);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .hint {
    color: var(--own-quiet);
    font-size: 0.9rem;
  }

  .problem {
    color: var(--own-wrong);
    font-weight: 600;
    font-size: 0.9rem;
  }

  .calculator {
    display: flex;
    flex-direction: column;
  }

  .calculator > * {
    min-width: 0;
  }

  /* On a phone the answer stays in sight while the reader types. */
  .result {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--own-raised);
    border-bottom: 1px solid var(--own-line);
    margin-inline: calc(-1 * var(--loyalkit-margin, 0px));
    padding: 0.6rem var(--loyalkit-margin, 0px) 0.7rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    align-items: baseline;
  }

  /* Enlarged four times, or on a phone laid down, it would cover what is typed. */
  @media (max-height: 26rem) {
    .result {
      position: static;
    }
  }

  .result > * {
    grid-column: 1 / -1;
  }

  .result > .quiet {
    grid-column: 1;
  }

  .result > .answer {
    grid-column: 2;
  }

  .result > .interval {
    display: none;
  }

  form {
    padding-block: 1.25rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-bottom: 0.6rem;
  }

  .head h2 {
    margin: 0;
  }

  .currency {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.9rem;
    color: var(--own-quiet);
  }

  .currency select {
    width: auto;
  }

  .fields {
    display: grid;
    gap: 0.8rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: start;
  }

  .groups {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    margin-bottom: 1rem;
  }

  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
    display: grid;
    gap: 0.8rem;
    align-content: start;
  }

  legend {
    padding: 0;
    margin-bottom: 0.4rem;
    font-weight: 700;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  fieldset .field label {
    font-weight: 400;
  }

  details {
    margin-top: 1rem;
  }

  summary {
    cursor: pointer;
    color: var(--own-accent);
    padding-block: 0.6rem;
    font-size: 0.95rem;
  }

  .counts {
    display: grid;
    gap: 0.4rem;
    grid-template-columns: repeat(auto-fit, minmax(3.4rem, 1fr));
    margin-bottom: 0.9rem;
  }

  .counts label {
    display: grid;
    justify-items: center;
    font-weight: 600;
    font-size: 0.9rem;
  }

  .counts input {
    padding-inline: 0.3rem;
    text-align: center;
  }

  button.plain {
    font: inherit;
    font-size: 0.9rem;
    color: var(--own-accent);
    background: none;
    border: 0;
    padding: 0.3rem 0;
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .compact .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6rem), 1fr));
  }

  .compact .result {
    position: static;
    margin: 0;
    padding: 0;
    border: 0;
    min-height: 7.5rem;
  }

  .compact .head h2 {
    display: none;
  }

  @container (min-width: 48rem) {
    .calculator:not(.compact) {
      display: grid;
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: clamp(1.5rem, 4vw, 2.5rem);
      align-items: start;
    }

    .calculator:not(.compact) form {
      grid-column: 1;
      grid-row: 1 / 3;
      padding-block: 0;
    }

    .calculator:not(.compact) .fields {
      grid-template-columns: minmax(0, 1fr);
    }

    .calculator:not(.compact) > .result,
    .calculator:not(.compact) > .outcome {
      grid-column: 2;
      background: var(--own-raised);
      border: 1px solid var(--own-line);
      padding: 1.5rem;
      margin: 0;
    }

    .result {
      display: block;
    }

    .calculator:not(.compact) > .result {
      position: static;
      border-bottom: 0;
      border-radius: 10px 10px 0 0;
      padding-bottom: 0;
    }

    .result > .interval {
      display: block;
    }

    .calculator:not(.compact) > .outcome {
      border-top: 0;
      border-radius: 0 0 10px 10px;
    }
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 0.3rem;
    min-width: 0;
  }

  .field label {
    font-weight: 600;
    font-size: 0.95rem;
  }

  .typed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
  }

  .unit {
    color: var(--own-quiet);
  }

  input,
  select,
  textarea {
    /* Below the answer that stays in sight. */
    scroll-margin-block: 11rem 2rem;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--own-ink);
    background: var(--own-raised);
    border: 1px solid var(--own-edge);
    border-radius: 8px;
    padding: 0.55rem 0.7rem;
    min-height: 2.75rem;
    width: 100%;
  }

  /* Drawn here: WebKitGTK would paint a grey of its own on dark paper. */
  select {
    appearance: none;
    padding-inline-end: 2rem;
    background:
      linear-gradient(45deg, transparent 50%, currentcolor 0) right 1.05rem center / 0.4rem 0.4rem no-repeat,
      linear-gradient(-45deg, transparent 50%, currentcolor 0) right 0.65rem center / 0.4rem 0.4rem no-repeat,
      var(--own-raised);
  }

  textarea {
    resize: vertical;
  }

  .typed input {
    width: auto;
    flex: 1 1 7rem;
    min-width: 0;
    max-width: 12rem;
  }

  [aria-invalid="true"] {
    border: 2px solid var(--own-wrong);
  }

  .verdict {
    font-size: 1.0625rem;
    line-height: 1.35;
    letter-spacing: -0.01em;
    max-width: 36em;
    margin-bottom: 0.75rem;
  }

  .verdict strong {
    font-weight: 700;
  }

  .quiet {
    color: var(--own-quiet);
    font-size: 0.85rem;
    font-weight: 600;
    margin: 0;
  }

  .answer {
    font-size: 1.75rem;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.03em;
    margin: 0;
    overflow-wrap: anywhere;
  }

  @container (min-width: 48rem) {
    .verdict {
      font-size: 1.3125rem;
    }

    .answer {
      font-size: 2.75rem;
      margin-bottom: 0.3rem;
    }
  }

  .answer.none {
    color: var(--own-quiet);
  }

  .interval {
    font-size: 0.9rem;
    color: var(--own-quiet);
    margin: 0;
  }

  .figures {
    display: grid;
    gap: 0.75rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    margin: 1.25rem 0 0;
  }

  .figures dt {
    color: var(--own-quiet);
    font-size: 0.9rem;
  }

  .figures dd {
    margin: 0;
    font-size: 1.15rem;
    font-weight: 600;
  }

  .found .words {
    color: var(--own-quiet);
    margin-bottom: 0.3rem;
  }

  .found .worked {
    font-size: 1.05rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .careful {
    border-left: 4px solid var(--own-warn);
    padding-left: 1rem;
    margin-top: 2rem;
  }

  .careful h2 {
    margin-top: 0;
  }

  .picture {
    margin-block: 0.5rem 1.5rem;
  }

  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }

  svg.wide {
    display: none;
    max-width: 42rem;
  }

  svg.narrow {
    max-width: 26rem;
  }

  @container (min-width: 34rem) {
    svg.wide {
      display: block;
    }

    svg.narrow {
      display: none;
    }
  }

  svg text {
    font-size: 12px;
    font-family: inherit;
    fill: var(--own-quiet);
  }

  svg .label {
    fill: var(--own-ink);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--own-raised);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  svg .own {
    fill: var(--own-accent);
  }

  svg .other {
    fill: var(--own-other);
  }

  svg .other-1 {
    fill-opacity: 0.7;
  }

  svg .total {
    fill: var(--own-total);
  }

  svg .warm {
    fill: var(--own-warm);
  }

  svg .band {
    fill: var(--own-accent);
    fill-opacity: 0.3;
  }

  svg .other-band {
    fill: var(--own-total);
  }

  svg .ground {
    fill: var(--own-soft);
  }

  svg .area {
    fill: var(--own-accent);
    fill-opacity: 0.12;
  }

  svg .line {
    fill: none;
    stroke: var(--own-accent);
    stroke-width: 2.5px;
    stroke-linejoin: round;
  }

  svg .second {
    stroke: var(--own-total);
    stroke-dasharray: 6 4;
  }

  svg .grid {
    stroke: var(--own-line);
  }

  svg :is(.axis, .tick, .mark) {
    stroke: var(--own-edge);
  }

  svg .zero {
    stroke: var(--own-quiet);
    stroke-dasharray: 3 3;
  }

  svg .goal {
    stroke: var(--own-ink);
    stroke-width: 2.5px;
  }

  ${steps}

  @media (forced-colors: active) {
    svg :is(.own, .band, .total, .warm, .other, .ground) {
      forced-color-adjust: none;
    }

    svg text,
    svg .label {
      fill: CanvasText;
      stroke: none;
    }
  }

  @media print {
    form,
    .counting {
      display: none;
    }

    .result {
      position: static;
    }
  }
`;

/** An element that stands alone on a page: a theme of its own brings its paper along. */
export const standing = css`
  :host([hidden]) {
    display: none;
  }

  :host([theme]) {
    background: var(--loyalkit-ground, var(--own-raised));
    border-radius: 10px;
    padding: 1rem;
  }

  :host([theme="light"]) {
    color-scheme: light;
  }

  :host([theme="dark"]) {
    color-scheme: dark;
  }
`;
