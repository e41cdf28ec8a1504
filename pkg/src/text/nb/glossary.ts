// The trade's words in Norwegian.

import type { Glossary } from "../glossary.js";

/** The part of the project's glossary of four languages that has the word; part 2, Norwegian, has what is machine-made. */
const part = (title: string) => `Loyalkit glossary, part 1, «${title}»`;

const customers = part("Customers and what they do");
const retention = part("Retention and churn");
const mrr = part("MRR");
const surveys = part("Surveys and statistics");
const value = part("Value and money");
const loyalty = part("Loyalty: kinds, programme, segments");
const files = part("File, page, privacy");

export const glossary: Glossary = {
  customer: { term: "kunde", not: ["konsument", "klient"], source: customers },
  account: { term: "virksomhet", not: ["kontosjef", "virksomhed"], source: customers },
  order: { term: "ordre", not: [], source: customers },
  "repeat purchase": { term: "gjenkjøp", not: ["genkøb", "gjentatt kjøpsrate"], source: customers },
  "purchase frequency": { term: "kjøpsfrekvens", not: ["innkjøpsfrekvens", "købsfrekvens"], source: customers },
  "average order value": {
    term: "gjennomsnittlig ordreverdi",
    not: ["gjennomsnittlig ordre verdi", "ordreværdi"],
    source: customers,
  },
  revenue: { term: "omsetning", not: ["omsætning"], source: customers },
  profit: { term: "fortjeneste", not: ["profitt"], source: customers },
  refund: { term: "tilbakebetaling", not: ["tilbagebetaling", "refundering"], source: customers },
  subscription: { term: "abonnement", not: ["subskripsjon"], source: customers },
  plan: { term: "abonnementstype", not: ["abonnementsplan"], source: customers },
  renewal: { term: "fornyelse", not: ["genfornyelse"], source: customers },
  cancellation: { term: "oppsigelse", not: ["kansellere", "kansellering", "opsigelse"], source: customers },
  complaint: { term: "klage", not: ["klagemål"], source: customers },
  ticket: { term: "henvendelse", not: ["billett", "billetter"], source: customers },
  recommendation: { term: "anbefal", not: ["rekommandasjon"], source: customers },
  retention: {
    term: "kundebevaring",
    not: ["fastholdelse", "kundefastholdelse", "oppbevaring", "tilbageholdelse"],
    source: retention,
  },
  "retention rate": {
    term: "bevaringsrate",
    not: ["fastholdelsesrate", "kundefastholdelsesrate", "kundetilfredshetsforholdet"],
    source: retention,
  },
  churn: { term: "frafall", not: ["frafald", "kundeafgang"], source: retention },
  "churn rate": { term: "frafallsrate", not: ["churnrate", "churn-rate"], source: retention },
  "customer lifetime": { term: "kundelevetid", not: [], source: retention },
  "win-back": { term: "tilbakevun", not: ["gjenvinning", "gjenvinne"], source: retention },
  "at risk": { term: "i faresonen", not: ["i risiko", "risikokunder"], source: retention },
  overdue: { term: "forsinket", not: ["forfalt", "forfalte"], source: retention },
  "survival curve": { term: "overlevelse", not: [], source: retention },
  "numbers at risk": { term: "under observasjon", not: ["antall i risiko"], source: retention },
  cohort: { term: "kohort", not: ["kohorte"], source: retention },
  segment: { term: "segment", not: [], source: retention },
  MRR: { term: "MRR", not: ["tilbakevendende inntekt", "rekurrerende"], source: mrr },
  expansion: { term: "høyere betaling", not: ["utvidelse", "ekspansjon"], source: mrr },
  contraction: { term: "lavere betaling", not: ["sammentrekning", "kontraksjon"], source: mrr },
  "revenue retention": { term: "beholdt inntekt", not: ["omsetningsfastholdelse"], source: mrr },
  "quick ratio": { term: "quick ratio", not: ["likviditetsgrad"], source: mrr },
  promoter: { term: "ambassadør", not: ["promotere", "promotorer"], source: surveys },
  passive: { term: "passive", not: ["nøytral", "nøytrale"], source: surveys },
  detractor: { term: "kritiker", not: ["detraktor", "detraktorer"], source: surveys },
  survey: { term: "undersøkelse", not: ["undersøgelse", "spørgeskema"], source: surveys },
  "survey answer": { term: "svar", not: ["respons"], source: surveys },
  "response rate": { term: "svarprosent", not: ["responsrate", "svarrate", "svar prosent"], source: surveys },
  satisfaction: { term: "tilfredshet", not: ["tilfredshed", "tilfredsstillelse"], source: surveys },
  effort: { term: "innsats", not: ["indsats", "anstrengelse"], source: surveys },
  score: { term: "score", not: ["scoring"], source: surveys },
  rating: { term: "vurdering", not: ["rating", "rangering"], source: surveys },
  "confidence interval": {
    term: "konfidensintervall",
    not: ["konfidensinterval", "95 % sikker", "95 % sikre"],
    source: surveys,
  },
  "confidence level": { term: "konfidensnivå", not: ["sikkerhetsnivå", "tillitsnivå"], source: surveys },
  "margin of error": { term: "feilmargin", not: ["fejlmargin", "feilmarginal"], source: surveys },
  range: { term: "intervall", not: ["rekkevidde"], source: surveys },
  "statistically significant": {
    term: "statistisk signifikant",
    not: ["signifikant forskjellig", "vesentlig", "vesentlige"],
    source: surveys,
  },
  "p-value": { term: "p-verdi", not: ["p-værdi"], source: surveys },
  sample: { term: "utvalg", not: ["stikkprøve", "stikkprøver", "stikprøve"], source: surveys },
  "customer lifetime value": { term: "livstidsverdi", not: ["livstidsværdi"], source: value },
  "customer acquisition cost": {
    term: "kostnad per ny kunde",
    not: ["ervervelse", "kundeervervelse", "omkostning"],
    source: value,
  },
  payback: { term: "tilbakebetalingstid", not: ["tilbagebetalingstid"], source: value },
  "loyalty programme": {
    term: "lojalitetsprogram",
    not: ["loyalitetsprogram", "fordelskundeprogram"],
    source: loyalty,
  },
  points: { term: "poeng", not: ["pointbaseret", "poeng-basert"], source: loyalty },
  tier: { term: "medlemsnivå", not: ["medlemsniveau"], source: loyalty },
  forecast: { term: "prognose", not: ["forudsigelse", "forutsigelse"], source: surveys },
  "discount rate": { term: "diskonteringsrente", not: ["rabattsats", "diskonto"], source: value },
  "share of wallet": { term: "andel av kundens forbruk", not: ["lommebokandel"], source: value },
  median: { term: "median", not: ["midtverdi"], source: surveys },
  column: { term: "kolonne", not: ["søjle"], source: files },
  row: { term: "rad", not: ["rekke", "rekker", "række"], source: files },
  file: { term: "fil", not: ["last opp"], source: files },
  default: { term: "standard", not: ["mislighold", "forhåndsvalg"], source: files },
};
