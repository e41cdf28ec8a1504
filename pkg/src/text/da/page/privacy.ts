// The page about privacy: what holds, how to check it, and where it ends.

import type { privacy as English } from "../../en/page/privacy.js";

export const privacy: typeof English = {
  title: "Privatliv",
  lead: "Dine data bliver i denne fane. Det sørger din browser for, og du kan tjekke det på et minut.",
  how: {
    title: "Hvad sker der med din fil?",
    steps: [
      "Din browser læser filen på din enhed, i denne fane. Der er ingen server, der kan modtage den, ingen konto, ingen statistik og ingen cookies.",
      "Siden beder browseren om at blokere forbindelser (sikkerhedspolitikken herunder). Den eneste del, der må bruge nettet, er service workeren, som henter sidens egne filer, så den også virker offline.",
      "Når du lukker fanen, er filen og alle resultater væk. Rapporter, tabeller og figurer ligger kun der, hvor du gemmer dem.",
    ],
  },
  check: {
    title: "Tjek det selv på 60 sekunder",
    steps: [
      "Åbn udviklerværktøjerne (F12), gå til ”Netværk”, og analysér en fil: du ser sidens egne filer og intet andet.",
      "Indlæs siden, vent ti sekunder, og slå flytilstand til: alt virker stadig.",
      "Se på sikkerhedspolitikken: den står i sidens kildekode, i linjen med ”Content-Security-Policy”.",
    ],
    policy: "Sidens sikkerhedspolitik",
    none: "Denne kopi af siden har ingen sikkerhedspolitik: den er ikke bygget til at blive offentliggjort.",
  },
  kept: {
    title: "Hvad bliver på din enhed?",
    rows: [
      [
        "Historik",
        "Adressen nævner beregneren eller visningen og dens indstillinger, f.eks. ”quarter”. Dine tal kommer kun med, når du vælger ”Kopiér link”.",
      ],
      ["Browserens lager", "Sidens egne filer og den valuta, du har valgt. Aldrig et tal eller en række."],
      ["Downloads", "Det, du gemmer, der hvor du gemmer det. En gemt analyse indeholder din fil."],
      [
        "Udklipsholder",
        "Det, du kopierer. Programmer til udklipsholderen kan gemme det, og nogle synkroniserer det til andre enheder.",
      ],
      [
        "Hukommelse",
        "Filen, så længe fanen er åben. Styresystemet kan skrive hukommelsen til disken (swap, dvale): kryptér din disk.",
      ],
    ],
  },
  limits: {
    title: "Hvad kan sikkerhedspolitikken ikke forhindre?",
    lead: "Vi tester med udgaver, der forsøger at lække data gennem alle de kanaler, vi kender. Sikkerhedspolitikken blokerer de fleste. Nogle blokeres ikke i alle browsere:",
    rows: [
      ["At forlade siden", "Et script kunne sende dig til en anden adresse med data i. Du ville se, at siden skifter."],
      [
        "Et nyt vindue",
        "Et script kunne åbne et vindue et andet sted, hvis din browser tillader pop op-vinduer. Hvor siden leveres uden sine headere, kunne det også sende fra et vindue med en af sidens egne filer.",
      ],
      [
        "WebRTC",
        "En direkte forbindelse til en anden computer. Chrome og Edge fra version 152 blokerer den, hvor siden leveres med sine headere; vi kender ingen tilsvarende mulighed i andre browsere.",
      ],
      [
        "Tidlige forbindelser",
        "Et script kunne få browseren til at oprette forbindelse til en vært uden at sende noget. Værtens navn kunne rumme nogle få bogstaver.",
      ],
      [
        "Sidens egen vært",
        "Den ser, hvilke af sidens filer der hentes, og din IP-adresse, som alle websteder gør. Et script kunne skjule data i sådan en forespørgsel.",
      ],
      [
        "Din computer",
        "Browserudvidelser, skadelig software og din administrator kan læse det, du ser. Et privat vindue uden udvidelser hjælper.",
      ],
    ],
    tested:
      "Siden indeholder ingen kode, der gør noget af dette. En test gennemsøger hver udgivelse for alle navne, et script kunne bruge til at sende data, og hver brug er angivet med sin grund.",
  },
  firms: {
    title: "Til din sikkerhedsafdeling",
    text: "SECURITY.md i kildekoden har trusselsmodellen, dataflowet og de kommandoer, der gentager alle test. Siden er en mappe med filer: læg den på din egen server med de headere, der følger med.",
    hashes: "Hash for hver fil",
    materials: "Komponentliste (CycloneDX)",
    licences: "Licenser",
  },
};
