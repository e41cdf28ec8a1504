// Texts of the page in Norwegian, except calculators and messages. Each file below is one topic.

import type { page as English } from "../en/page.js";
import { calculator, calculators } from "./page/calculator.js";
import { embed } from "./page/embed.js";
import { home } from "./page/home.js";
import { learn } from "./page/learn.js";
import { privacy } from "./page/privacy.js";
import { search } from "./page/search.js";

/** All texts of the page. */
export const page: typeof English = {
  name: "Loyalkit",
  description:
    "Kundebevaring, frafall, NPS, livstidsverdi og kohorter ut fra dine egne tall, beregnet i nettleseren din. Dataene dine blir i denne fanen.",
  needsScript: "Alt beregnes i nettleseren din, så siden krever JavaScript.",
  skip: "Gå til innholdet",
  titled: (title: string) => `${title} – Loyalkit`,
  menu: { label: "Sider", calculators: "Kalkulatorer", analyse: "Analyser en fil" },
  foot: "Beregnet i nettleseren din. Dataene dine blir i denne fanen.",
  developers: "For utviklere",
  language: "Språk",
  largeData: { title: "Store datasett", link: "For mye å eksportere? La datavarehuset telle." },
  lost: { title: "Siden finnes ikke", text: "Se etter skrivefeil i adressen.", action: "Gå til forsiden" },
  broken: "Siden kan ikke starte. Sjekk nettforbindelsen og last inn siden på nytt, eller prøv en nyere nettleser.",
  missing: {
    title: "Siden kan ikke lastes inn",
    text: "En del av siden mangler. Enten er du uten nett, eller så har det kommet en ny versjon. Det du ser her, virker fortsatt.",
    again: "Prøv igjen",
    reload: "Last inn siden på nytt (en åpen fil lukkes)",
  },
  chart: {
    read: (title: string) => `${title}. Bruk piltastene for å lese verdiene.`,
    table: "Tabell",
  },
  home,
  privacy,
  search,
  learn,
  calculators,
  calculator,
  embed,
};
