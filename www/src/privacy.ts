// The page about privacy: what holds, how to check it, and where it ends.

import { html, nothing } from "lit";
import { beside, text } from "./language.js";

const t = text.page.privacy;

const listed = (rows: readonly (readonly [string, string])[]) =>
  html`<dl class="terms">${rows.map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>`;

/** The policy that this document carries: what is shown is what the browser enforces. */
const policy = () =>
  document.querySelector<HTMLMetaElement>("meta[http-equiv='Content-Security-Policy']")?.content.split("; ").join("\n");

export const privacy = () => html`
  <article>
    <h1 tabindex="-1">${t.title}</h1>
    <p class="lead">${t.lead}</p>
    <section>
      <h2>${t.how.title}</h2>
      ${t.how.steps.map((step) => html`<p>${step}</p>`)}
    </section>
    <section>
      <h2>${t.check.title}</h2>
      <ol>${t.check.steps.map((step) => html`<li>${step}</li>`)}</ol>
      <details>
        <summary>${t.check.policy}</summary>
        <pre tabindex="0">${policy() ?? t.check.none}</pre>
      </details>
    </section>
    <section>
      <h2>${t.kept.title}</h2>
      ${listed(t.kept.rows)}
    </section>
    <section>
      <h2>${t.limits.title}</h2>
      <p>${t.limits.lead}</p>
      ${listed(t.limits.rows)}
      <p>${t.limits.tested}</p>
    </section>
    <section>
      <h2>${t.firms.title}</h2>
      <p>${t.firms.text}</p>
      ${
        // Beside one file on a disk there is no other.
        location.protocol === "file:"
          ? nothing
          : html`<ul>
              <li><a href=${beside("integrity.txt")}>${t.firms.hashes}</a></li>
              <li><a href=${beside("sbom.cdx.json")}>${t.firms.materials}</a></li>
              <li><a href=${beside("THIRD-PARTY-NOTICES.txt")}>${t.firms.licences}</a></li>
            </ul>`
      }
    </section>
  </article>
`;
