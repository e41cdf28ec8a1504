// Every calculator by the entry of its own.

import { names } from "loyalkit/calculators/load";

const entries = import.meta.glob<object>("../../../pkg/dist/elements/*.js");

for (const { id } of names) {
  await entries[`../../../pkg/dist/elements/${id}.js`]?.();
  document.getElementById("app")?.append(document.createElement(`loyalkit-${id}`));
}
