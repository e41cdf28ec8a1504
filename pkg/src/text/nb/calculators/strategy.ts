// The calculators of goals and strategy in Norwegian, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed } from "./alike.js";

export const profitLift = (): CalculatorText<"profit-lift"> => ({
  title: "Hva er det verdt å beholde flere?",
  question: "Hvor mye mer er en kunde verdt hvis bevaringsraten øker?",
  also: ["verdien av kundebevaring", "Reichheld", "retention", "5\u00a0% høyere retention"],
  inputs: {
    retention: "Bevaringsrate per periode nå",
    change: "Endring",
    unit: "Endringen er",
    discount: "Diskonteringsrente per periode",
    margin: "Fortjeneste per kunde og periode",
  },
  choices: {
    unit: {
      points: "i prosentpoeng (80\u00a0% til 85\u00a0%)",
      relative: "relativ (80\u00a0% til 84\u00a0%)",
    },
  },
  figures: {
    value: "Endring i kundeverdi",
    retentionAfter: "Bevaringsrate etter endringen",
    before: "Verdi per kunde før",
    after: "Verdi per kunde etter",
  },
  verdicts: {
    more: ({ value, from, to }) => `*En kunde er verdt ${value} mer* når bevaringsraten går fra ${from} til ${to}.`,
    less: ({ value, from, to }) => `*En kunde er verdt ${value} mindre* når bevaringsraten går fra ${from} til ${to}.`,
    same: () => "*En kunde er verdt like mye som før.*",
  },
  names: { before: "Før", after: "Etter" },
  formula: "verdi etter ÷ verdi før − 1, der verdi = fortjeneste × bevaringsrate ÷ (1 + rente − bevaringsrate)",
  note: "«5\u00a0% høyere bevaringsrate gir 25–95\u00a0% mer fortjeneste» er en berømt påstand, ikke et faktum om din bedrift. Svaret avhenger av hvor du starter, av diskonteringsrenten og av om 5\u00a0% er prosentpoeng eller en relativ endring.",
  article: {
    meaning: "Hvor mye mer en kunde er verdt hvis bevaringsraten øker.",
    example: "Fra 80\u00a0% til 85\u00a0% med en diskonteringsrente på 10\u00a0% blir en kunde verdt 27,5\u00a0% mer.",
    pitfalls: [
      "«5\u00a0% høyere bevaringsrate gir 25–95\u00a0% mer fortjeneste» er en påstand om noen bransjer i 1990, ikke om din.",
      "5\u00a0% kan bety fem prosentpoeng eller en tjuedel. Da er en kunde verdt 27,5\u00a0% eller 21\u00a0% mer.",
    ],
    good: "Jo høyere bevaringsraten er, desto mer er ett prosentpoeng til verdt, og desto vanskeligere er det å få til.",
    loyalty: "Atferd i penger, under en antakelse.",
  },
});

export const goal = (): CalculatorText<"goal"> => ({
  title: "På vei mot et mål",
  question: "Er du i rute?",
  also: ["mål", "KPI", "måloppnåelse", "SMART"],
  inputs: {
    baseline: "Andel ved start",
    change: "Endringen du vil oppnå",
    unit: "Endringen er",
    current: "Andel i dag",
    end: "Måneder fra start til frist",
    today: "Måneder som har gått",
  },
  choices: { unit: { relative: "relativ (5\u00a0% til 4,5\u00a0%)", points: "i prosentpoeng" } },
  figures: {
    progress: "Andel av veien til målet",
    elapsed: "Tid brukt",
    target: "Mål",
    requiredPace: "Nødvendig endring per måned fra nå av",
  },
  verdicts: {
    reached: () => "*Ja, du har nådd det.*",
    "on-track": ({ progress, elapsed }) => `*Ja.* ${progress} av veien er tilbakelagt på ${elapsed} av tiden.`,
    behind: ({ progress, elapsed }) => `*Nei.* Bare ${progress} av veien er tilbakelagt på ${elapsed} av tiden.`,
    away: ({ elapsed }) => `*Nei.* Etter ${elapsed} av tiden er du lenger unna enn ved start.`,
  },
  names: { target: "Mål", planned: "Planlagt nå" },
  formula: "(start − i dag) ÷ (start − mål); du er i rute hvis det er minst andelen av tiden som er brukt",
  note: "«Reduser frafallet med 10\u00a0%» kan være relativt eller i prosentpoeng. Fra 5\u00a0% gir 10\u00a0% relativt 4,5\u00a0%; 10 prosentpoeng mindre er umulig.",
  article: {
    meaning: "Om du har kommet like langt på veien mot målet som tiden tilsier.",
    example:
      "Fra 5\u00a0% til 4,5\u00a0% på tolv måneder. Etter seks måneder er du på 4,8\u00a0%: 40\u00a0% av veien på 50\u00a0% av tiden.",
    pitfalls: [
      "«Reduser frafallet med 10\u00a0%» kan bety 4,5\u00a0% eller −5\u00a0%.",
      "Fremgangen er sjelden jevn: en sen endring kan være etter planen.",
    ],
    good: "I rute, med et intervall: en liten andel endrer seg også tilfeldig.",
    loyalty: "Det avhenger av hva målet måler.",
  },
});

export const scorecard = (): CalculatorText<"scorecard"> => ({
  title: "Sammenlign med forrige periode",
  question: "Hvordan endret en andel seg, og hvordan ligger den an mot referansetallet ditt?",
  also: ["benchmark", "nøkkeltall", "forrige periode", "scorecard"],
  inputs: {
    numeratorBefore: "Antall",
    denominatorBefore: "Av i alt",
    numeratorAfter: "Antall",
    denominatorAfter: "Av i alt",
    benchmark: "Ditt eget referansetall",
  },
  choices: {},
  figures: {
    change: "Endring",
    before: "Forrige periode",
    after: "Denne perioden",
    againstBenchmark: "Denne perioden minus referansetallet ditt",
    p: "p-verdi",
  },
  verdicts: changed("Andelen", "personer"),
  groups: { before: "Forrige periode", after: "Denne perioden" },
  names: { difference: "Endring" },
  formula: "andel i denne perioden − andel i forrige periode",
  note: "Hvis intervallet inneholder 0, kan endringen være tilfeldig. Bruk din egen fortid som referanse: andre bedrifter teller annerledes.",
  article: {
    meaning:
      "Hvordan en andel har endret seg siden forrige periode, og hvordan den ligger an mot ditt eget referansetall.",
    example:
      "800 av 1\u00a0000, deretter 870 av 1\u00a0050: +2,9 prosentpoeng, men den sanne endringen kan være fra −0,5 til +6,2.",
    pitfalls: [
      "Et referansetall fra andre teller noe annet.",
      "Å se på tjue nøkkeltall: ett blir rødt ved en tilfeldighet.",
    ],
    good: "Din egen fortid, i samme sesong.",
    loyalty: "Det avhenger av hva som telles.",
  },
});

export const loyaltyMatrix = (): CalculatorText<"loyalty-matrix"> => ({
  title: "Lojalitetsmatrise",
  question: "Hvem er lojale i det de gjør, i det de sier, eller begge deler?",
  also: ["Dick og Basu", "atferdsmessig lojalitet", "holdningsmessig lojalitet"],
  inputs: {
    orders: "Ordrene til hver kunde",
    answers: "Svaret til hver kunde, i samme rekkefølge",
    behaviourCutoff: "Atferd: lojal fra så mange ordrer",
    attitudeCutoff: "Holdning: lojal fra dette svaret",
  },
  choices: {},
  figures: {
    true: "Ekte lojale: kjøper ofte og føler seg lojale",
    latent: "Latent lojale: vil gjerne, kjøper sjelden",
    spurious: "Tilsynelatende lojale: kjøper, men uten overbevisning",
    none: "Ikke lojale",
  },
  verdicts: {
    loyal: ({ true: loyal, n, spurious, latent }) =>
      `*${loyal} av ${n} kunder er ekte lojale.* ${spurious} kjøper ofte uten å føle seg lojale, og ${latent} vil gjerne, men kjøper sjelden.`,
  },
  names: {
    true: "Ekte lojale",
    latent: "Latente",
    spurious: "Tilsynelatende",
    none: "Ikke lojale",
    orders: "Ordrer",
    answers: "Svar",
  },
  formula: "ekte lojale: antall kunder som når begge grensene (Dick & Basu 1994)",
  note: "Høy tilfredshet beviser ingen av de to formene for lojalitet: kundene blir kanskje værende bare fordi det er tungvint å bytte. Du velger grensene selv, så oppgi dem sammen med resultatet.",
  article: {
    meaning:
      "Kundene sortert etter hva de gjør og hva de sier (Dick og Basu, 1994): ekte lojale, latent lojale, tilsynelatende lojale og ikke lojale.",
    example:
      "Av tolv kunder kjøper fem ofte og føler seg lojale, to kjøper ofte uten det, og to vil gjerne, men kjøper sjelden.",
    pitfalls: ["Grensene avgjør bildet. Oppgi dem.", "De som svarte, er ikke alle kundene."],
    good: "Få tilsynelatende lojale: de slutter ved første bedre tilbud.",
    loyalty: "Begge deler, side om side. Det er hele poenget.",
  },
});

export const bindingShares = (): CalculatorText<"binding-shares"> => ({
  title: "Hvorfor blir kundene?",
  question: "Hvor mange kunder blir værende fordi de vil?",
  also: ["tilknytning", "kundetilknytning", "lock-in", "byttekostnader"],
  inputs: {
    situational: "Situasjon: sted, tid eller vane",
    technical: "Teknikk: systemer som passer sammen",
    contractual: "Kontrakt",
    economic: "Byttekostnader",
    emotional: "Sympati og tillit",
  },
  choices: {},
  figures: {
    voluntary: "Blir fordi de vil",
    situational: "Situasjon: sted, tid eller vane",
    technical: "Teknikk: systemer som passer sammen",
    contractual: "Kontrakt",
    economic: "Byttekostnader",
  },
  verdicts: {
    most: ({ voluntary }) => `*De fleste blir fordi de vil:* ${voluntary}.`,
    some: ({ voluntary }) => `*Bare ${voluntary} blir fordi de vil;* de andre blir av andre grunner.`,
  },
  names: {
    situational: "Situasjon",
    technical: "Teknikk",
    contractual: "Kontrakt",
    economic: "Kostnad",
    emotional: "Sympati",
  },
  formula: "kunder som blir av sympati og tillit ÷ alle kunder som er talt",
  note: "Tell hver kunde én gang, etter den sterkeste tilknytningen.",
  article: {
    meaning: "Hvorfor kundene blir: fordi de vil, eller på grunn av sted, teknikk, kontrakt eller byttekostnader.",
    example: "Av 100 kunder blir 30 av sympati og tillit, 70 av andre grunner.",
    pitfalls: [
      "Folk oppgir gode grunner heller enn de sanne.",
      "Tell hver kunde én gang, etter den sterkeste tilknytningen.",
    ],
    good: "Bånd kundene ville ha valgt igjen. Andre ryker når en konkurrent fjerner dem.",
    loyalty: "Begge deler: den skiller mellom å bli og å ville bli.",
  },
});

export const chainOfEffects = (): CalculatorText<"chain-of-effects"> => ({
  title: "Fra første kjøp til lojalitet",
  question: "Hvor mange førstegangskjøpere blir lojale?",
  also: ["virkningskjede", "kundetrakt", "Bruhn"],
  inputs: {
    firstPurchase: "Kjøpte én gang",
    satisfied: "Av disse fornøyde",
    loyal: "Av disse lojale",
    boughtAgain: "Av disse kjøpte igjen eller anbefalte",
  },
  choices: {},
  figures: {
    overall: "Fra første kjøp til siste trinn",
    toSatisfied: "Fra ett kjøp til fornøyd",
    toLoyal: "Fra fornøyd til lojal",
    toBoughtAgain: "Fra lojal til gjenkjøp",
  },
  verdicts: {
    satisfied: ({ overall }) =>
      `*${overall} av førstegangskjøperne når helt frem.* De fleste faller fra før de er fornøyde.`,
    loyal: ({ overall }) =>
      `*${overall} av førstegangskjøperne når helt frem.* De fleste faller fra mellom fornøyd og lojal.`,
    boughtAgain: ({ overall }) =>
      `*${overall} av førstegangskjøperne når helt frem.* De fleste faller fra mellom lojal og neste kjøp.`,
  },
  names: { firstPurchase: "Kjøpte én gang", satisfied: "Fornøyde", loyal: "Lojale", boughtAgain: "Kjøpte igjen" },
  formula: "produktet av konverteringsratene for alle trinn (Bruhn 2016)",
  note: "Dette viser hvor kunder faller fra, ikke hvorfor: det ene trinnet er ikke årsaken til det neste.",
  article: {
    meaning:
      "Hvor mange førstegangskjøpere som blir fornøyde, deretter lojale og til slutt kjøper igjen (Bruhn, 2016).",
    example: "Av 1\u00a0000 førstegangskjøpere er 700 fornøyde, 450 lojale, og 300 kjøper igjen: 30\u00a0%.",
    pitfalls: ["Det ene trinnet er ikke årsaken til det neste.", "Trinnene må telle de samme menneskene."],
    good: "Ta tak i trinnet der flest faller fra.",
    loyalty: "Fra holdning til atferd.",
  },
});

export const expectationGap = (): CalculatorText<"expectation-gap"> => ({
  title: "Forventningsgap",
  question: "Fikk kundene det de forventet?",
  also: ["forventning og opplevelse", "gap-analyse", "SERVQUAL"],
  inputs: { expected: "Forventet, gjennomsnittlig svar", received: "Opplevd, gjennomsnittlig svar" },
  choices: {},
  figures: { gap: "Forskjell, i poeng på skalaen" },
  verdicts: {
    more: ({ gap }) => `*Ja, og mer til:* ${gap} poeng over det de forventet.`,
    less: ({ gap }) => `*Nei.* De fikk ${gap} poeng mindre enn de forventet.`,
    same: () => "*Ja, akkurat det de forventet.*",
  },
  names: { expected: "Forventet", received: "Opplevd" },
  formula: "opplevd − forventet, på samme skala",
  note: "Under 0 ble kundene skuffet. Still begge spørsmålene på samme skala.",
  article: {
    meaning: "Om kundene fikk det de forventet, i poeng på samme skala (Oliver, 1980).",
    example: "Forventet 4,5 og opplevd 4,2: −0,3, en skuffelse.",
    pitfalls: [
      "Forventninger man spør om i ettertid, er farget av det som skjedde.",
      "Lave forventninger er lette å innfri og trekker ingen til deg.",
    ],
    good: "Rundt 0 eller litt over. Reklame som lover mindre, lukker også gapet.",
    loyalty: "Holdning, før og etter.",
  },
});

export const acquisitionOrRetention = (): CalculatorText<"acquisition-or-retention"> => ({
  title: "Vinne nye eller beholde kunder",
  question: "Hva koster det å beholde en kunde fremfor å vinne en ny?",
  also: ["5 ganger dyrere", "CAC", "kundebevaring"],
  inputs: {
    cac: "Kostnad for å vinne en kunde",
    multiple: "Antakelse: å vinne koster … ganger så mye som å beholde",
  },
  choices: {},
  figures: { value: "Kostnad for å beholde en kunde, hvis antakelsen holder" },
  verdicts: {
    if: ({ value, cac }) =>
      `*Det koster ${value} å beholde en kunde, hvis antakelsen holder;* å vinne en koster ${cac}.`,
  },
  names: { cac: "Vinne en", value: "Beholde en" },
  formula: "kostnad for å vinne en kunde ÷ antatt faktor",
  note: "Det gjentas ofte at det koster 5, 16 eller opptil 25 ganger så mye å vinne en kunde som å beholde en, men ingen har etterprøvd det for din bedrift. Bruk din egen faktor.",
  article: {
    meaning: "Hva det ville kostet å beholde en kunde, hvis det koster så mange ganger så mye å vinne en.",
    example: "Koster det 200 å vinne en kunde og faktoren er 5, ville det kostet 40 å beholde en.",
    pitfalls: [
      "De berømte «fem gangene» er aldri målt for din bedrift.",
      "Kostnadene ved å beholde kunder blir sjelden ført for seg.",
    ],
    good: "Mål begge i ditt eget regnskap, og sammenlign så.",
    loyalty: "Ingen av delene: den sammenligner kostnader.",
  },
});

export const sellingOdds = (): CalculatorText<"selling-odds"> => ({
  title: "Salg til kunder eller potensielle kunder",
  question: "Hvor mye mer gir et tilbud til eksisterende kunder?",
  also: ["potensielle kunder", "leads", "mersalg", "nysalg"],
  inputs: {
    contacts: "Antall kontaktet i hver gruppe",
    probabilityExisting: "Antakelse: eksisterende kunder som kjøper",
    probabilityNew: "Antakelse: potensielle kunder som kjøper",
    margin: "Fortjeneste per salg",
    cost: "Kostnad per kontakt",
  },
  choices: {},
  figures: {
    difference: "Forskjell",
    existing: "Fortjeneste fra eksisterende kunder",
    new: "Fortjeneste fra potensielle kunder",
  },
  verdicts: {
    more: ({ difference, existing, new: fresh }) =>
      `*Tilbudet gir ${difference} mer fra eksisterende kunder:* ${existing} mot ${fresh}.`,
    less: ({ difference, existing, new: fresh }) =>
      `*Tilbudet gir ${difference} mindre fra eksisterende kunder:* ${existing} mot ${fresh}.`,
    same: ({ existing }) => `*Tilbudet gir ${existing} fra begge gruppene.*`,
  },
  names: { existing: "Kunder", new: "Potensielle" },
  formula:
    "antall kontaktet × (andel som kjøper × fortjeneste − kostnad per kontakt), eksisterende kunder minus potensielle",
  note: "At 60–70\u00a0% av eksisterende kunder kjøper, men bare 5–20\u00a0% av potensielle kunder, er en antakelse ingen har etterprøvd. Bruk dine egne tall.",
  article: {
    meaning: "Hva et tilbud gir fra eksisterende kunder, sammenlignet med samme tilbud til potensielle kunder.",
    example:
      "100 kontaktet i hver gruppe, 60\u00a0% mot 20\u00a0% som kjøper, 100 i fortjeneste og 5 per kontakt: 5\u00a0500 mot 1\u00a0500.",
    pitfalls: [
      "«60–70\u00a0% mot 5–20\u00a0%» er en antakelse. Bruk dine egne tall.",
      "Eksisterende kunder ville kanskje ha kjøpt uten tilbudet.",
    ],
    good: "Velg etter fortjeneste per kontakt, med en gruppe som ikke får noe tilbud.",
    loyalty: "Atferd, som en mulighet til å selge.",
  },
});
