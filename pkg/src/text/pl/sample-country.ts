// An invented export as a Polish shop or service has it.

import type { SampleCountry } from "../sample-country.js";

export const sampleCountry: SampleCountry = {
  currency: "PLN",
  rate: 4,
  columns: {
    order_id: "numer zamówienia",
    customer: "numer klienta",
    date: "data zamówienia",
    amount: "kwota",
    start: "data rozpoczęcia",
    end: "data zakończenia",
    plan: "plan",
    monthly_price: "cena miesięczna",
    list_price: "cena katalogowa",
    account_manager: "opiekun klienta",
    reason: "powód",
    currency: "waluta",
  },
  words: {
    "Ida Holm": "Anna Wójcik",
    "Marek Nowak": "Marek Nowak",
    "Ingrid Berg": "Piotr Zieliński",
    "Too expensive": "Za drogo",
    "Not used enough": "Za rzadko używane",
    "Moved to a competitor": "Przejście do konkurencji",
    Service: "Obsługa",
    "Technical problems": "Problemy techniczne",
  },
};
