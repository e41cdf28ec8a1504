// The trade's words in Danish.

import type { Glossary } from "../glossary.js";

/** The part of the project's glossary of four languages that has the word; part 2, Danish, has what is machine-made. */
const part = (title: string) => `Loyalkit glossary, part 1, ”${title}”`;

const customers = part("Customers and what they do");
const retention = part("Retention and churn");
const mrr = part("MRR");
const surveys = part("Surveys and statistics");
const value = part("Value and money");
const loyalty = part("Loyalty: kinds, programme, segments");
const files = part("File, page, privacy");

export const glossary: Glossary = {
  customer: { term: "kunde", not: ["konsument", "klient"], source: customers },
  account: { term: "virksomhed", not: ["kontochef"], source: customers },
  order: { term: "ordre", not: [], source: customers },
  "repeat purchase": { term: "genkøb", not: ["gentagen købsrate"], source: customers },
  "purchase frequency": { term: "købsfrekvens", not: ["indkøbsfrekvens"], source: customers },
  "average order value": { term: "gennemsnitlig ordreværdi", not: ["gennemsnitlig ordre værdi"], source: customers },
  revenue: { term: "omsætning", not: ["omsetning"], source: customers },
  profit: { term: "fortjeneste", not: ["profit"], source: customers },
  refund: { term: "tilbagebetaling", not: ["refusion", "refundering"], source: customers },
  subscription: { term: "abonnement", not: ["subskription"], source: customers },
  plan: { term: "abonnementstype", not: ["abonnementsplan"], source: customers },
  renewal: { term: "fornyelse", not: ["genfornyelse"], source: customers },
  cancellation: { term: "opsigelse", not: ["kansellere", "aflyse", "aflysning"], source: customers },
  complaint: { term: "klage", not: ["klagemål"], source: customers },
  ticket: { term: "henvendelse", not: ["billet", "billetter"], source: customers },
  recommendation: { term: "anbefal", not: ["rekommandation"], source: customers },
  retention: {
    term: "fastholdelse",
    not: ["tilbageholdelse", "kundetilbageholdelse", "kundebevaring"],
    source: retention,
  },
  "retention rate": {
    term: "fastholdelsesrate",
    not: ["tilbageholdelsesrate", "kundetilbageholdelsesrate", "bevaringsrate"],
    source: retention,
  },
  churn: { term: "churn", not: ["frafall", "kundefrafall"], source: retention },
  "churn rate": { term: "churnrate", not: ["churn-rate", "churn rate", "churn rate'en"], source: retention },
  "customer lifetime": { term: "kundelevetid", not: [], source: retention },
  "win-back": { term: "tilbagevund", not: ["genvinding", "genvinde"], source: retention },
  "at risk": { term: "i farezonen", not: ["i risiko", "risikokunder"], source: retention },
  overdue: { term: "forsinket", not: ["forfalden", "forfaldne"], source: retention },
  "survival curve": { term: "overlevelse", not: [], source: retention },
  "numbers at risk": { term: "under observation", not: ["antal i risiko"], source: retention },
  cohort: { term: "kohorte", not: ["kohort", "cohorte"], source: retention },
  segment: { term: "segment", not: [], source: retention },
  MRR: { term: "MRR", not: ["tilbagevendende indtægt", "rekurrerende"], source: mrr },
  expansion: { term: "højere betaling", not: ["udvidelse", "ekspansion"], source: mrr },
  contraction: { term: "lavere betaling", not: ["sammentrækning", "kontraktion"], source: mrr },
  "revenue retention": { term: "omsætningsfastholdelse", not: ["omsætningstilbageholdelse"], source: mrr },
  "quick ratio": { term: "quick ratio", not: ["likviditetsgrad"], source: mrr },
  promoter: { term: "ambassadør", not: ["promotere", "promotorer"], source: surveys },
  passive: { term: "passive", not: ["nøytrale", "neutrale"], source: surveys },
  detractor: { term: "kritiker", not: ["detraktor", "detraktorer"], source: surveys },
  survey: { term: "undersøgelse", not: ["undersøkelse"], source: surveys },
  "survey answer": { term: "svar", not: ["respons"], source: surveys },
  "response rate": { term: "svarprocent", not: ["responsrate", "svarrate"], source: surveys },
  satisfaction: { term: "tilfredshed", not: ["tilfredsstillelse"], source: surveys },
  effort: { term: "indsats", not: ["anstrengelse"], source: surveys },
  score: { term: "score", not: ["scoring"], source: surveys },
  rating: { term: "vurdering", not: ["rating", "rangering"], source: surveys },
  "confidence interval": { term: "konfidensinterval", not: ["95 % sikker", "konfidensintervall"], source: surveys },
  "confidence level": { term: "konfidensniveau", not: ["sikkerhedsniveau", "tillidsniveau"], source: surveys },
  "margin of error": { term: "fejlmargin", not: ["fejlmargen"], source: surveys },
  range: { term: "interval", not: ["rækkevidde"], source: surveys },
  "statistically significant": {
    term: "statistisk signifikant",
    not: ["betydelig", "betydeligt", "betydelige"],
    source: surveys,
  },
  "p-value": { term: "p-værdi", not: ["p-verdi"], source: surveys },
  sample: { term: "stikprøve", not: ["stikkprøve"], source: surveys },
  "customer lifetime value": { term: "livstidsværdi", not: ["levetidsværdi"], source: value },
  "customer acquisition cost": { term: "pris pr. ny kunde", not: ["erhvervelse", "kundeerhvervelse"], source: value },
  payback: { term: "tilbagebetalingstid", not: ["payback"], source: value },
  "loyalty programme": { term: "loyalitetsprogram", not: ["lojalitetsprogram", "loyalitetsordning"], source: loyalty },
  points: { term: "point", not: ["points", "points-baserede"], source: loyalty },
  tier: { term: "medlemsniveau", not: ["medlemsnivå"], source: loyalty },
  forecast: { term: "prognose", not: ["forudsigelse"], source: surveys },
  "discount rate": { term: "diskonteringsrente", not: ["rabatsats", "diskonto"], source: value },
  "share of wallet": { term: "andel af kundens forbrug", not: ["tegnebogsandel"], source: value },
  median: { term: "median", not: ["midterværdi"], source: surveys },
  column: { term: "kolonne", not: [], source: files },
  row: { term: "række", not: ["rad", "rader"], source: files },
  file: { term: "fil", not: ["last opp"], source: files },
  default: { term: "standard", not: ["misligholdelse", "forvalgt"], source: files },
};
