// An invented export as a Danish shop or service has it.

import type { SampleCountry } from "../sample-country.js";

export const sampleCountry: SampleCountry = {
  currency: "DKK",
  rate: 7.5,
  columns: {
    order_id: "ordrenr",
    customer: "kundenr",
    date: "ordredato",
    amount: "beløb",
    start: "startdato",
    end: "slutdato",
    plan: "abonnementstype",
    monthly_price: "månedspris",
    list_price: "listepris",
    account_manager: "kundeansvarlig",
    reason: "årsag",
    currency: "valuta",
  },
  words: {
    "Ida Holm": "Ida Holm",
    "Marek Nowak": "Mads Kjær",
    "Ingrid Berg": "Sofie Lund",
    "Too expensive": "For dyrt",
    "Not used enough": "Brugte det for lidt",
    "Moved to a competitor": "Skiftede til en konkurrent",
    Service: "Service",
    "Technical problems": "Tekniske problemer",
  },
};
