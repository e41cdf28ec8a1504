// The calculators of goals and strategy in Danish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed } from "./alike.js";

export const profitLift = (): CalculatorText<"profit-lift"> => ({
  title: "Hvad er bedre fastholdelse værd?",
  question: "Hvor meget mere er en kunde værd, hvis fastholdelsen bliver bedre?",
  also: ["værdi af fastholdelse", "Reichheld", "5 % mere fastholdelse"],
  inputs: {
    retention: "Fastholdelsesrate pr. periode nu",
    change: "Ændring",
    unit: "Ændringen er",
    discount: "Diskonteringsrente pr. periode",
    margin: "Fortjeneste pr. kunde og periode",
  },
  choices: {
    unit: {
      points: "i procentpoint (80\u00a0% til 85\u00a0%)",
      relative: "relativ (80\u00a0% til 84\u00a0%)",
    },
  },
  figures: {
    value: "Ændring i kundeværdi",
    retentionAfter: "Fastholdelsesrate efter ændringen",
    before: "Værdi pr. kunde før",
    after: "Værdi pr. kunde efter",
  },
  verdicts: {
    more: ({ value, from, to }) =>
      `*En kunde er ${value} mere værd*, når fastholdelsesraten går fra ${from} til ${to}.`,
    less: ({ value, from, to }) =>
      `*En kunde er ${value} mindre værd*, når fastholdelsesraten går fra ${from} til ${to}.`,
    same: () => "*En kunde er det samme værd som før.*",
  },
  names: { before: "Før", after: "Efter" },
  formula: "værdi efter ÷ værdi før − 1, hvor værdi = fortjeneste × fastholdelse ÷ (1 + rente − fastholdelse)",
  note: "”5\u00a0% bedre fastholdelse giver 25–95\u00a0% mere fortjeneste” er en berømt påstand, ikke viden om din forretning. Svaret afhænger af, hvor du begynder, af diskonteringsrenten, og af om 5\u00a0% er procentpoint eller en relativ ændring.",
  article: {
    meaning: "Hvor meget mere en kunde er værd, hvis fastholdelsen bliver bedre.",
    example: "Fra 80\u00a0% til 85\u00a0% ved en diskonteringsrente på 10\u00a0% er en kunde 27,5\u00a0% mere værd.",
    pitfalls: [
      "”5\u00a0% bedre fastholdelse giver 25–95\u00a0% mere fortjeneste” er en påstand om visse brancher i 1990, ikke om din.",
      "5\u00a0% kan være fem procentpoint eller en tyvendedel. Så er en kunde 27,5\u00a0% eller 21\u00a0% mere værd.",
    ],
    good: "Jo højere fastholdelsen er, jo mere er et procentpoint mere værd, og jo sværere er det at nå.",
    loyalty: "Adfærd i penge, under en antagelse.",
  },
});

export const goal = (): CalculatorText<"goal"> => ({
  title: "På vej mod et mål",
  question: "Følger du planen?",
  also: ["mål", "KPI", "målopfyldelse", "SMART"],
  inputs: {
    baseline: "Andel ved start",
    change: "Ændring, du går efter",
    unit: "Ændringen er",
    current: "Andel i dag",
    end: "Måneder fra start til frist",
    today: "Måneder gået",
  },
  choices: { unit: { relative: "relativ (5\u00a0% til 4,5\u00a0%)", points: "i procentpoint" } },
  figures: {
    progress: "Andel af vejen til målet",
    elapsed: "Tid brugt",
    target: "Mål",
    requiredPace: "Nødvendig ændring pr. måned fra nu af",
  },
  verdicts: {
    reached: () => "*Ja, du har nået målet.*",
    "on-track": ({ progress, elapsed }) => `*Ja.* ${progress} af vejen er nået på ${elapsed} af tiden.`,
    behind: ({ progress, elapsed }) => `*Nej.* Kun ${progress} af vejen er nået på ${elapsed} af tiden.`,
    away: ({ elapsed }) => `*Nej.* Efter ${elapsed} af tiden er du længere væk end ved start.`,
  },
  names: { target: "Mål", planned: "Planlagt nu" },
  formula: "(start − i dag) ÷ (start − mål); du følger planen, hvis det mindst svarer til andelen af tid brugt",
  note: "”Sænk churn med 10\u00a0%” kan være relativt eller i procentpoint. Fra 5\u00a0% giver 10\u00a0% relativt 4,5\u00a0%; 10 procentpoint mindre er umuligt.",
  article: {
    meaning: "Om den andel af vejen, du er nået, mindst svarer til den andel af tiden, der er gået.",
    example:
      "Fra 5\u00a0% til 4,5\u00a0% på tolv måneder. Efter seks måneder er du på 4,8\u00a0%: 40\u00a0% af vejen på 50\u00a0% af tiden.",
    pitfalls: [
      "”Sænk churn med 10\u00a0%” kan betyde 4,5\u00a0% eller −5\u00a0%.",
      "Fremgang er sjældent jævn: en sen ændring kan godt følge planen.",
    ],
    good: "At følge planen, med et interval: en lille andel flytter sig også ved et tilfælde.",
    loyalty: "Det afgøres af, hvad målet måler.",
  },
});

export const scorecard = (): CalculatorText<"scorecard"> => ({
  title: "Sammenlign med forrige periode",
  question: "Hvordan ændrede en andel sig, og hvordan ligger den i forhold til dit benchmark?",
  also: ["benchmark", "nøgletal", "forrige periode", "scorecard"],
  inputs: {
    numeratorBefore: "Antal",
    denominatorBefore: "Ud af",
    numeratorAfter: "Antal",
    denominatorAfter: "Ud af",
    benchmark: "Dit eget benchmark",
  },
  choices: {},
  figures: {
    change: "Ændring",
    before: "Forrige periode",
    after: "Denne periode",
    againstBenchmark: "Denne periode minus dit benchmark",
    p: "p-værdi",
  },
  verdicts: changed("Andelen", "personer"),
  groups: { before: "Forrige periode", after: "Denne periode" },
  names: { difference: "Ændring" },
  formula: "andel i denne periode − andel i forrige periode",
  note: "Hvis intervallet indeholder 0, kan ændringen være tilfældig. Brug din egen fortid som benchmark: andre virksomheder tæller anderledes.",
  article: {
    meaning:
      "Hvordan en andel har ændret sig siden forrige periode, og hvordan den ligger i forhold til dit eget benchmark.",
    example: "800 af 1.000, så 870 af 1.050: +2,9 procentpoint, men den sande ændring kan ligge fra −0,5 til +6,2.",
    pitfalls: [
      "Et benchmark fra andre tæller noget andet.",
      "At se på tyve nøgletal: ét af dem er rødt ved et tilfælde.",
    ],
    good: "Din egen fortid, i samme sæson.",
    loyalty: "Det afgøres af, hvad den tæller.",
  },
});

export const loyaltyMatrix = (): CalculatorText<"loyalty-matrix"> => ({
  title: "Loyalitetsmatrix",
  question: "Hvem er loyale i handling, i ord eller begge dele?",
  also: ["Dick og Basu", "adfærdsmæssig loyalitet", "holdningsmæssig loyalitet"],
  inputs: {
    orders: "Hver kundes ordrer",
    answers: "Hver kundes svar, i samme rækkefølge",
    behaviourCutoff: "Adfærd: loyal fra så mange ordrer",
    attitudeCutoff: "Holdning: loyal fra dette svar",
  },
  choices: {},
  figures: {
    true: "Ægte loyale: køber ofte og føler sig loyale",
    latent: "Latent loyale: vil gerne, køber sjældent",
    spurious: "Tilsyneladende loyale: køber, men uden overbevisning",
    none: "Ikke loyale",
  },
  verdicts: {
    loyal: ({ true: loyal, n, spurious, latent }) =>
      `*${loyal} af ${n} kunder er ægte loyale.* ${spurious} køber ofte uden at føle sig loyale, og ${latent} vil gerne, men køber sjældent.`,
  },
  names: {
    true: "Ægte loyale",
    latent: "Latente",
    spurious: "Tilsyneladende",
    none: "Ikke loyale",
    orders: "Ordrer",
    answers: "Svar",
  },
  formula: "ægte loyale: antal kunder, der når begge grænser (Dick & Basu 1994)",
  note: "En høj tilfredshed beviser ingen af de to slags loyalitet: kunder bliver måske, fordi det er besværligt at skifte. Grænserne er dit valg, så oplys dem sammen med resultatet.",
  article: {
    meaning:
      "Kunderne inddelt efter, hvad de gør, og hvad de siger (Dick og Basu, 1994): ægte loyale, latent loyale, tilsyneladende loyale og ikke loyale.",
    example:
      "Af tolv kunder køber fem ofte og føler sig loyale, to køber ofte uden at føle det, og to føler det og køber sjældent.",
    pitfalls: ["Grænserne afgør billedet. Oplys dem.", "De, der svarede, er ikke alle kunder."],
    good: "Få tilsyneladende loyale kunder: de skifter ved det første bedre tilbud.",
    loyalty: "Begge dele, side om side. Det er hele meningen.",
  },
});

export const bindingShares = (): CalculatorText<"binding-shares"> => ({
  title: "Hvorfor bliver kunderne?",
  question: "Hvor mange kunder bliver, fordi de vil?",
  also: ["tilknytning", "kundetilknytning", "lock-in", "skifteomkostninger"],
  inputs: {
    situational: "Situation: sted, tid eller vane",
    technical: "Teknik: systemer, der passer sammen",
    contractual: "Kontrakt",
    economic: "Skifteomkostninger",
    emotional: "Sympati og tillid",
  },
  choices: {},
  figures: {
    voluntary: "Bliver, fordi de vil",
    situational: "Situation: sted, tid eller vane",
    technical: "Teknik: systemer, der passer sammen",
    contractual: "Kontrakt",
    economic: "Skifteomkostninger",
  },
  verdicts: {
    most: ({ voluntary }) => `*De fleste bliver, fordi de vil:* ${voluntary}.`,
    some: ({ voluntary }) => `*Kun ${voluntary} bliver, fordi de vil;* de andre bliver af andre grunde.`,
  },
  names: {
    situational: "Situation",
    technical: "Teknik",
    contractual: "Kontrakt",
    economic: "Omkostninger",
    emotional: "Sympati",
  },
  formula: "kunder, der bliver af sympati og tillid ÷ alle kunder, der er talt",
  note: "Tæl hver kunde én gang, efter den stærkeste tilknytning.",
  article: {
    meaning:
      "Hvorfor kunderne bliver: fordi de vil, eller på grund af sted, teknik, kontrakt eller skifteomkostninger (switching costs).",
    example: "Af 100 kunder bliver 30 af sympati og tillid, 70 af andre grunde.",
    pitfalls: [
      "Folk nævner gode grunde frem for de rigtige.",
      "Tæl hver kunde én gang, efter den stærkeste tilknytning.",
    ],
    good: "En tilknytning, kunderne ville vælge igen. Andre slags holder kun, til en konkurrent fjerner dem.",
    loyalty: "Begge dele: det skiller det at blive fra det at ville blive.",
  },
});

export const chainOfEffects = (): CalculatorText<"chain-of-effects"> => ({
  title: "Fra første køb til loyalitet",
  question: "Hvor mange førstegangskøbere bliver loyale?",
  also: ["virkningskæde", "kundetragt", "Bruhn"],
  inputs: {
    firstPurchase: "Købte én gang",
    satisfied: "Heraf tilfredse",
    loyal: "Heraf loyale",
    boughtAgain: "Heraf har købt igen eller anbefalet",
  },
  choices: {},
  figures: {
    overall: "Fra første køb til sidste trin",
    toSatisfied: "Fra købt én gang til tilfreds",
    toLoyal: "Fra tilfreds til loyal",
    toBoughtAgain: "Fra loyal til genkøb",
  },
  verdicts: {
    satisfied: ({ overall }) =>
      `*${overall} af førstegangskøberne når hele vejen.* De fleste går tabt, før de er tilfredse.`,
    loyal: ({ overall }) =>
      `*${overall} af førstegangskøberne når hele vejen.* De fleste går tabt mellem tilfreds og loyal.`,
    boughtAgain: ({ overall }) =>
      `*${overall} af førstegangskøberne når hele vejen.* De fleste går tabt mellem loyal og næste køb.`,
  },
  names: { firstPurchase: "Købte én gang", satisfied: "Tilfredse", loyal: "Loyale", boughtAgain: "Købte igen" },
  formula: "produktet af konverteringsraterne for alle trin (Bruhn 2016)",
  note: "Det viser, hvor kunder går tabt, ikke hvorfor: det ene trin er ikke årsag til det næste.",
  article: {
    meaning: "Hvor mange førstegangskøbere der trin for trin bliver tilfredse, loyale og køber igen (Bruhn, 2016).",
    example: "Af 1.000 førstegangskøbere er 700 tilfredse, 450 loyale, og 300 køber igen: 30\u00a0%.",
    pitfalls: ["Det ene trin er ikke årsag til det næste.", "Trinene skal tælle de samme personer."],
    good: "Arbejd med det trin, hvor flest går tabt.",
    loyalty: "Fra holdning til adfærd.",
  },
});

export const expectationGap = (): CalculatorText<"expectation-gap"> => ({
  title: "Forventning og oplevelse",
  question: "Fik kunderne det, de forventede?",
  also: ["forventningsgab", "gap-analyse", "SERVQUAL"],
  inputs: { expected: "Forventet, gennemsnitligt svar", received: "Oplevet, gennemsnitligt svar" },
  choices: {},
  figures: { gap: "Forskel, i point på skalaen" },
  verdicts: {
    more: ({ gap }) => `*Ja, og mere til:* ${gap} point over det, de forventede.`,
    less: ({ gap }) => `*Nej.* De fik ${gap} point mindre, end de forventede.`,
    same: () => "*Ja, præcis det, de forventede.*",
  },
  names: { expected: "Forventet", received: "Oplevet" },
  formula: "oplevet − forventet, på samme skala",
  note: "Under 0 er kunderne skuffede. Stil begge spørgsmål på samme skala.",
  article: {
    meaning: "Om kunderne fik det, de forventede, i point på samme skala (Oliver, 1980).",
    example: "Forventet 4,5 og oplevet 4,2: −0,3, en skuffelse.",
    pitfalls: [
      "Forventninger, man spørger om bagefter, er farvet af det, der skete.",
      "Lave forventninger er nemme at overgå og lokker ingen til.",
    ],
    good: "Omkring 0 eller lidt over. Reklame, der lover mindre, mindsker også forskellen.",
    loyalty: "Holdning, før og efter.",
  },
});

export const acquisitionOrRetention = (): CalculatorText<"acquisition-or-retention"> => ({
  title: "Nye kunder eller fastholdelse",
  question: "Hvad koster det at beholde en kunde frem for at vinde en ny?",
  also: ["5 gange dyrere", "CAC", "kundefastholdelse"],
  inputs: {
    cac: "Prisen for at vinde en kunde",
    multiple: "Antagelse: at vinde koster … gange så meget som at beholde",
  },
  choices: {},
  figures: { value: "Prisen for at beholde en kunde, hvis antagelsen holder" },
  verdicts: {
    if: ({ value, cac }) =>
      `*Det koster ${value} at beholde en kunde, hvis antagelsen holder;* at vinde en koster ${cac}.`,
  },
  names: { cac: "Vinde en", value: "Beholde en" },
  formula: "prisen for at vinde en kunde ÷ antaget faktor",
  note: "Det gentages ofte, at det koster 5, 16 eller op til 25 gange så meget at vinde en kunde som at beholde en, men ingen har efterprøvet det for din forretning. Brug din egen faktor.",
  article: {
    meaning: "Hvad det ville koste at beholde en kunde, hvis det koster så mange gange mere at vinde en.",
    example: "Koster det 200 at vinde en kunde, og er faktoren 5, ville det koste 40 at beholde en.",
    pitfalls: [
      "De berømte ”fem gange” er aldrig målt for din forretning.",
      "Omkostninger ved at beholde kunder bliver sjældent bogført som sådan.",
    ],
    good: "Mål begge dele i dit eget regnskab, og sammenlign så.",
    loyalty: "Ingen af dem: det sammenligner omkostninger.",
  },
});

export const sellingOdds = (): CalculatorText<"selling-odds"> => ({
  title: "Salg til kunder eller kundeemner",
  question: "Hvor meget mere giver et tilbud til eksisterende kunder?",
  also: ["kundeemner", "leads", "mersalg", "nysalg"],
  inputs: {
    contacts: "Kontaktede i hver gruppe",
    probabilityExisting: "Antagelse: eksisterende kunder, der køber",
    probabilityNew: "Antagelse: kundeemner, der køber",
    margin: "Fortjeneste pr. salg",
    cost: "Pris pr. kontakt",
  },
  choices: {},
  figures: {
    difference: "Forskel",
    existing: "Fortjeneste fra eksisterende kunder",
    new: "Fortjeneste fra kundeemner",
  },
  verdicts: {
    more: ({ difference, existing, new: fresh }) =>
      `*Tilbuddet giver ${difference} mere fra eksisterende kunder:* ${existing} mod ${fresh}.`,
    less: ({ difference, existing, new: fresh }) =>
      `*Tilbuddet giver ${difference} mindre fra eksisterende kunder:* ${existing} mod ${fresh}.`,
    same: ({ existing }) => `*Tilbuddet giver ${existing} fra begge.*`,
  },
  names: { existing: "Kunder", new: "Kundeemner" },
  formula: "kontaktede × (andel, der køber × fortjeneste − pris pr. kontakt), eksisterende kunder minus kundeemner",
  note: "At 60–70\u00a0% af eksisterende kunder køber, men kun 5–20\u00a0% af kundeemnerne, er en antagelse, som ingen har efterprøvet. Brug dine egne tal.",
  article: {
    meaning: "Hvad et tilbud giver fra eksisterende kunder, sammenlignet med det samme tilbud til kundeemner.",
    example:
      "100 kontaktede i hver gruppe, 60\u00a0% mod 20\u00a0% køber, 100 i fortjeneste og 5 pr. kontakt: 5.500 mod 1.500.",
    pitfalls: [
      "”60–70\u00a0% mod 5–20\u00a0%” er en antagelse. Brug dine egne tal.",
      "Eksisterende kunder havde måske købt uden tilbuddet.",
    ],
    good: "Beslut efter fortjeneste pr. kontakt, med en gruppe, der intet tilbud får.",
    loyalty: "Adfærd, som en chance for at sælge.",
  },
});
