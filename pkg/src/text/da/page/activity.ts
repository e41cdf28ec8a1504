// Retention by signup and last activity.

import type { Period } from "../../../wasm/types.js";
import type { activity as English } from "../../en/page/activity.js";
import { noun, some } from "./counting.js";
import { nextPeriod, samePeriod } from "./periods.js";

export const activity: typeof English = {
  staying: {
    label: "Stadig aktive",
    title: "Hvem er stadig aktive?",
    seen: (count: number) => `${some(count, noun.customer)} har tilmeldt sig.`,
    caption: (period: Period) =>
      `Hver række er de kunder, der tilmeldte sig ${samePeriod[period]}. Hver celle er den andel af dem, der stadig var aktive så længe efter eller senere: +1 er ${nextPeriod[period]} efter.`,
    first: "Tilmeldt i",
    never: (count: number) =>
      `${some(count, noun.customer)} har aldrig været aktive efter tilmeldingen. De tæller med i rækkens størrelse, men ikke som aktive i nogen celle.`,
    later: (count: number) =>
      `${some(count, noun.customer)} var aktive efter opgørelsesdagen og tæller som aktive til og med den dag.`,
    lastOnly:
      "Filen viser kun den seneste aktivitet for hver kunde, så en celle tæller alle, der var aktive dengang eller senere.",
  },
};
