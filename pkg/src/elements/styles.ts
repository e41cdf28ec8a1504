// How a calculator looks: light and dark, by custom properties that the page around it may set.

import { css } from "lit";

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
    display: grid;
    gap: 1.5rem clamp(1.5rem, 4vw, 3rem);
  }

  .calculator > * {
    min-width: 0;
  }

  .calculator :is(form, .result, .careful) > h2 {
    margin-top: 0;
  }

  .fields {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: start;
  }

  @container (min-width: 48rem) {
    .calculator {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .fields {
      grid-template-columns: minmax(0, 1fr);
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

  .result {
    background: var(--own-soft);
    border-radius: 10px;
    padding: 1.1rem 1.25rem;
  }

  .result > :last-child {
    margin-bottom: 0;
  }

  .quiet {
    color: var(--own-quiet);
    font-size: 1rem;
    font-weight: 600;
  }

  .answer {
    font-size: clamp(2.4rem, 1.6rem + 4vw, 3.6rem);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.02em;
    margin: 0 0 0.4rem;
    overflow-wrap: anywhere;
  }

  .answer.none {
    color: var(--own-quiet);
  }

  .interval {
    font-size: 1.05rem;
  }

  .figures {
    display: grid;
    gap: 0.75rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    margin: 1.25rem 0 0;
  }

  .figures dt,
  .found dt {
    color: var(--own-quiet);
    font-size: 0.9rem;
  }

  .figures dd {
    margin: 0;
    font-size: 1.15rem;
    font-weight: 600;
  }

  .found dd {
    margin: 0 0 0.75rem;
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
`;
