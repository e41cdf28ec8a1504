// Texts of the page in Danish, except calculators and messages. Each file below is one topic.

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
    "Fastholdelse, churn, NPS, livstidsværdi og kohorter ud fra dine egne tal, beregnet i din browser. Dine data bliver i denne fane.",
  needsScript: "Alt beregnes i din browser, så siden kræver JavaScript.",
  skip: "Gå til indholdet",
  titled: (title: string) => `${title} – Loyalkit`,
  menu: { label: "Sider", calculators: "Beregnere", analyse: "Analysér en fil" },
  foot: "Beregnet i din browser. Dine data bliver i denne fane.",
  developers: "For udviklere",
  language: "Sprog",
  largeData: { title: "Store datasæt", link: "For stort til at eksportere? Lad dit data warehouse tælle." },
  lost: { title: "Siden findes ikke", text: "Tjek adressen for tastefejl.", action: "Gå til forsiden" },
  broken: "Siden kan ikke starte. Tjek din forbindelse, og indlæs siden igen, eller prøv en nyere browser.",
  missing: {
    title: "Siden kan ikke indlæses",
    text: "En del af siden kan ikke indlæses. Enten er du offline, eller også er der kommet en ny version. Det, du ser her, virker stadig.",
    again: "Prøv igen",
    reload: "Genindlæs siden (en åben fil lukkes)",
  },
  chart: {
    read: (title: string) => `${title}. Læs værdierne med piletasterne.`,
    table: "Tabel",
  },
  home,
  privacy,
  search,
  learn,
  calculators,
  calculator,
  embed,
};
