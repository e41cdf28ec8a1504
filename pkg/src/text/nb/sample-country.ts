// An invented export as a Norwegian shop or service has it.

import type { SampleCountry } from "../sample-country.js";

export const sampleCountry: SampleCountry = {
  currency: "NOK",
  rate: 10,
  columns: {
    order_id: "ordrenr",
    customer: "kundenr",
    date: "ordredato",
    amount: "beløp",
    start: "startdato",
    end: "sluttdato",
    plan: "abonnementstype",
    monthly_price: "månedspris",
    list_price: "listepris",
    account_manager: "kundeansvarlig",
    reason: "årsak",
    currency: "valuta",
  },
  words: {
    "Ida Holm": "Kari Moen",
    "Marek Nowak": "Lars Haugen",
    "Ingrid Berg": "Ingrid Berg",
    "Too expensive": "For dyrt",
    "Not used enough": "Brukte det for lite",
    "Moved to a competitor": "Byttet til en konkurrent",
    Service: "Service",
    "Technical problems": "Tekniske problemer",
  },
};
