// Retention by signup and last activity.

import type { Period } from "../../../wasm/types.js";
import type { activity as English } from "../../en/page/activity.js";
import { form, noun, some } from "./counting.js";
import { nextPeriod, samePeriod, severalPeriods } from "./periods.js";

export const activity: typeof English = {
  staying: {
    label: "Fortsatt aktive",
    title: "Hvem er fortsatt aktive?",
    seen: (count: number) => `${some(count, noun.customer)} har registrert seg.`,
    caption: (period: Period) =>
      `Hver rad viser kundene som registrerte seg i ${samePeriod[period]}. Hver celle viser andelen av dem som fortsatt var aktive minst så mange ${severalPeriods[period]} senere: +1 er ${nextPeriod[period]} etter.`,
    first: "Registrert i",
    never: (count: number) =>
      `${some(count, noun.customer)} har aldri vært ${form(count, { one: "aktiv", other: "aktive" })} etter registreringen. ${form(count, { one: "Kunden", other: "De" })} teller med i størrelsen på raden, men regnes ikke som ${form(count, { one: "aktiv", other: "aktive" })} i noen celle.`,
    later: (count: number) =>
      `${some(count, noun.customer)} var ${form(count, { one: "aktiv", other: "aktive" })} etter statusdatoen og teller som ${form(count, { one: "aktiv", other: "aktive" })} frem til den.`,
    lastOnly:
      "Filen viser bare den siste aktiviteten til hver kunde, så en celle teller alle som var aktive da eller senere.",
  },
};
