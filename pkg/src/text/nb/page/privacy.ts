// The page about privacy: what holds, how to check it, and where it ends.

import type { privacy as English } from "../../en/page/privacy.js";

export const privacy: typeof English = {
  title: "Personvern",
  lead: "Dataene dine blir i denne fanen. Det sørger nettleseren for, og du kan sjekke det på ett minutt.",
  how: {
    title: "Hva skjer med filen din?",
    steps: [
      "Nettleseren leser filen på enheten din, i denne fanen. Det finnes ingen server som kan ta imot den, ingen konto, ingen besøksstatistikk og ingen informasjonskapsler.",
      "Siden ber nettleseren blokkere forbindelser (reglene nedenfor). Den eneste delen som kan bruke nettet, er service workeren, som henter sidens egne filer slik at den virker uten nett.",
      "Når du lukker fanen, er filen og alle resultater borte. Rapporter, tabeller og figurer ligger bare der du lagrer dem.",
    ],
  },
  check: {
    title: "Sjekk det selv på 60 sekunder",
    steps: [
      "Åpne utviklerverktøyene (F12), gå til «Nettverk» og analyser en fil: du ser sidens egne filer og ingenting annet.",
      "Last inn siden, vent ti sekunder og slå på flymodus: alt virker fortsatt.",
      "Se på reglene: de står i kildekoden til siden, på linjen med «Content-Security-Policy».",
    ],
    policy: "Reglene for denne siden",
    none: "Denne kopien av siden har ingen regler: den er ikke bygget for å publiseres.",
  },
  kept: {
    title: "Hva blir på enheten din?",
    rows: [
      [
        "Historikk",
        "Adressen nevner kalkulatoren eller visningen og innstillingene, f.eks. «quarter». Tallene dine kommer bare med når du velger «Kopier lenke».",
      ],
      ["Nettleserlager", "Sidens egne filer og valutaen du har valgt. Aldri et tall eller en rad."],
      ["Nedlastinger", "Det du lagrer, der du lagrer det. En lagret analyse inneholder filen din."],
      [
        "Utklippstavle",
        "Det du kopierer. Programmer for utklippstavlen kan ta vare på det, og noen synkroniserer det til andre enheter.",
      ],
      [
        "Minne",
        "Filen så lenge fanen er åpen. Operativsystemet kan skrive minnet til disken (veksling, dvale): krypter disken.",
      ],
    ],
  },
  limits: {
    title: "Hva kan ingen regler stoppe?",
    lead: "Vi tester med utgaver som prøver å lekke data gjennom alle kanalene vi kjenner. Reglene blokkerer de fleste. Noen blokkeres ikke i alle nettlesere:",
    rows: [
      [
        "Å forlate siden",
        "Et skript kunne sendt deg til en annen adresse med data i adressen. Du ville sett at siden ble byttet ut.",
      ],
      [
        "Et nytt vindu",
        "Et skript kunne åpnet et vindu et annet sted hvis nettleseren tillater popup-vinduer. Der siden leveres uten headerne sine, kunne det også sendt fra et vindu med en av sidens egne filer.",
      ],
      [
        "WebRTC",
        "En direkte forbindelse til en annen datamaskin. Chrome og Edge fra versjon 152 blokkerer den der siden leveres med headerne sine; vi kjenner ingen tilsvarende mulighet i andre nettlesere.",
      ],
      [
        "Tidlige forbindelser",
        "Et skript kunne fått nettleseren til å koble seg til en vert uten å sende noe. Navnet på verten kunne inneholdt noen få bokstaver.",
      ],
      [
        "Sidens egen vert",
        "Den ser hvilke av sidens filer som hentes, og IP-adressen din, slik alle nettsteder gjør. Et skript kunne gjemt data i en slik forespørsel.",
      ],
      [
        "Datamaskinen din",
        "Nettleserutvidelser, skadevare og administratoren din kan lese det du ser. Et privat vindu uten utvidelser hjelper.",
      ],
    ],
    tested:
      "Siden inneholder ingen kode som gjør noe av dette. En test søker i hver utgave etter alle navn et skript kunne brukt til å sende data, og hver bruk står oppført med begrunnelse.",
  },
  firms: {
    title: "For sikkerhetsteamet",
    text: "SECURITY.md i kildekoden har trusselmodellen, dataflyten og kommandoene som gjentar alle testene. Siden er en mappe med filer: legg den på egen server, med headerne som følger med.",
    hashes: "Hash for hver fil",
    materials: "Komponentliste (CycloneDX)",
    licences: "Lisenser",
  },
};
