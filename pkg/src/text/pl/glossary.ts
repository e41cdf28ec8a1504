// The trade's words in Polish: what the texts say, and what they must not say.

import type { Glossary } from "../glossary.js";

const customers = "Glossary, part 1, Customers and what they do";
const staying = "Glossary, part 1, Retention and churn";
const recurring = "Glossary, part 1, MRR";
const surveys = "Glossary, part 1, Surveys and statistics";
const money = "Glossary, part 1, Value and money";
const kinds = "Glossary, part 1, Loyalty: kinds, programme, segments";
const page = "Glossary, part 1, File, page, privacy";

/**
 * Each concept's term, as a stem where it is inflected. The glossary names its public pages together (part 5, Sources), not by
 * term. What it does not cross out itself, but no Polish text should say either, was added by who wrote these texts.
 */
export const glossary: Glossary = {
  customer: { term: "klient", not: ["konsument"], source: customers },
  account: { term: "firm", not: [], source: customers },
  order: { term: "zamówie", not: ["rozkaz", "zlecenie"], source: customers },
  "repeat purchase": { term: "ponown", not: [], source: customers },
  "purchase frequency": { term: "częstotliwoś", not: ["częstość"], source: customers },
  "average order value": {
    term: "średnia wartość zamówienia",
    not: ["przeciętna wartość zamówienia"],
    source: customers,
  },
  revenue: { term: "przych", not: ["dochód", "obrót"], source: customers },
  profit: { term: "zysk", not: ["dochód"], source: customers },
  refund: { term: "zwrot", not: [], source: customers },
  subscription: { term: "subskrypcj", not: ["prenumerat"], source: customers },
  plan: { term: "plan", not: [], source: customers },
  renewal: { term: "odnowie", not: [], source: customers },
  cancellation: { term: "rezygnac", not: [], source: customers },
  complaint: { term: "skarg", not: [], source: customers },
  ticket: { term: "zgłosze", not: ["bilet"], source: customers },
  recommendation: { term: "polec", not: ["rekomendacj"], source: customers },
  retention: { term: "retencj", not: ["zatrzymalność"], source: staying },
  "retention rate": { term: "wskaźnik retencji", not: ["stopa retencji"], source: staying },
  churn: { term: "odejś", not: ["migracja klientów", "ubytek"], source: `${staying}; part 5 (unsure)` },
  "churn rate": {
    term: "wskaźnik odejść",
    not: ["stopa odejść", "wskaźnik migracji"],
    source: `${staying}; part 5 (unsure)`,
  },
  "customer lifetime": { term: "czas życia klienta", not: [], source: staying },
  "win-back": { term: "odzyska", not: ["wygrana"], source: staying },
  "at risk": { term: "zagroż", not: ["w ryzyku", "klienci ryzyka"], source: staying },
  overdue: { term: "spóźni", not: ["zaległ", "przeterminowan"], source: staying },
  "survival curve": { term: "krzyw", not: ["krzywa przetrwania"], source: staying },
  "numbers at risk": { term: "pod obserwacją", not: ["liczba zagrożonych"], source: staying },
  cohort: { term: "kohor", not: [], source: staying },
  segment: { term: "segment", not: [], source: staying },
  MRR: { term: "przychód cykliczny", not: ["rekurencyjn", "nawracając"], source: recurring },
  expansion: { term: "wzrost", not: ["ekspansj"], source: recurring },
  contraction: { term: "spadek", not: ["skurcz", "kontrakcj"], source: recurring },
  "revenue retention": { term: "retencja przychodów", not: [], source: recurring },
  "quick ratio": { term: "quick ratio", not: ["wskaźnik szybki", "wskaźnik płynności"], source: recurring },
  promoter: { term: "promotor", not: ["promoterzy", "promoterów"], source: surveys },
  passive: { term: "pasywn", not: ["bierni", "biernych"], source: surveys },
  detractor: { term: "kryty", not: ["detraktor", "przeciwnik"], source: surveys },
  survey: { term: "ankie", not: [], source: surveys },
  "survey answer": { term: "odpowied", not: ["responsy", "responsów"], source: surveys },
  "response rate": { term: "odsetek odpowiedzi", not: ["stopa odpowiedzi", "wskaźnik responsów"], source: surveys },
  satisfaction: { term: "satysfakcj", not: [], source: surveys },
  effort: { term: "wysił", not: [], source: surveys },
  score: { term: "wynik", not: ["skoring", "punktacj"], source: surveys },
  rating: { term: "ocen", not: ["rating"], source: surveys },
  "confidence interval": { term: "przedział ufności", not: ["interwał", "przedział zaufania"], source: surveys },
  "confidence level": { term: "poziom ufności", not: ["poziom pewności", "poziom zaufania"], source: surveys },
  "margin of error": { term: "margines błędu", not: ["marża błędu"], source: surveys },
  range: { term: "przedział", not: ["zasięg"], source: surveys },
  "statistically significant": { term: "istotn", not: ["statystycznie znacząc", "znacząca różnica"], source: surveys },
  "p-value": { term: "wartość p", not: ["p-wartość", "p-value"], source: surveys },
  sample: { term: "prób", not: ["próbk"], source: surveys },
  "customer lifetime value": {
    term: "wartość życiowa",
    not: ["wartość życia klienta"],
    source: money,
  },
  "customer acquisition cost": { term: "koszt pozyskania", not: ["akwizycj"], source: money },
  payback: { term: "okres zwrotu", not: [], source: money },
  "loyalty programme": { term: "lojalnościow", not: [], source: kinds },
  points: { term: "punkt", not: [], source: kinds },
  tier: { term: "poziom", not: [], source: kinds },
  forecast: { term: "prognoz", not: ["przewidywani"], source: surveys },
  "discount rate": { term: "stopa dyskontowa", not: ["stopa rabatu", "stopa dyskonta"], source: money },
  "share of wallet": { term: "udział w wydatkach", not: ["udział portfela"], source: money },
  median: { term: "median", not: [], source: surveys },
  column: { term: "kolumn", not: [], source: page },
  row: { term: "wiersz", not: ["rząd", "rzęd"], source: page },
  file: { term: "plik", not: [], source: page },
  default: { term: "domyśln", not: ["defaultow", "standardowo"], source: "functions.ts of this language" },
};
