// The calculators of customer value in Norwegian, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { per, plural, share, units } from "./alike.js";

export const lifetimeValue = (): CalculatorText<"lifetime-value"> => ({
  title: "Kundens livstidsverdi (CLV)",
  question: "Hva er en kunde verdt gjennom hele kundeforholdet?",
  also: ["CLV", "CLTV", "LTV", "livstidsverdi", "levetidsverdi", "customer lifetime value"],
  inputs: {
    orderValue: "Gjennomsnittlig ordreverdi",
    frequency: "Ordrer",
    frequencyPer: "Ordrene er per",
    lifetime: "Kundelevetid",
    lifetimeUnit: "Levetiden er i",
    margin: "Margin i prosent",
  },
  choices: {
    frequencyPer: units,
    lifetimeUnit: { year: "år", quarter: "kvartaler", month: "måneder", week: "uker", day: "dager" },
  },
  figures: { profit: "CLV, som fortjeneste", revenue: "Samlet omsetning" },
  verdicts: {
    worth: ({ profit, revenue }) =>
      `*En kunde gir en fortjeneste på ${profit} gjennom hele kundeforholdet*, av en omsetning på ${revenue}.`,
  },
  names: { revenue: "Omsetning", costs: "Kostnader", profit: "Fortjeneste" },
  formula: "ordreverdi × ordrer per år × år × margin",
  note: "Med margin er dette fortjeneste, uten margin er det omsetning. De to blir ofte forvekslet, så oppgi hvilken du bruker.",
  article: {
    meaning:
      "Hva en kunde gir gjennom hele kundeforholdet: ordreverdi × ordrer per år × år, ganger marginen hvis du vil ha fortjenesten.",
    example:
      "Ordrer på 50, fire ganger i året i tre år, gir 600 i omsetning og 120 i fortjeneste med en margin på 20\u00a0%.",
    pitfalls: [
      "Å sammenligne omsetning med kostnaden per ny kunde. Bruk fortjeneste.",
      "Penger om tre år er verdt mindre enn penger i dag: se diskontert livstidsverdi.",
      "Et gjennomsnitt skjuler at en tidel av kundene kan stå for halvparten av verdien.",
    ],
    good: "Det finnes ingen god verdi i seg selv. Den setter en grense for hva det kan koste å vinne en kunde.",
    loyalty: "Atferd i penger, fremover i tid.",
  },
});

export const averageOrderValue = (): CalculatorText<"average-order-value"> => ({
  title: "Gjennomsnittlig ordreverdi",
  question: "Hvor stor er en gjennomsnittlig ordre?",
  also: ["AOV", "average order value", "snittordre", "handlekurv", "gjennomsnittskjøp"],
  inputs: { revenue: "Omsetning", orders: "Ordrer" },
  ...share("Gjennomsnittlig ordreverdi"),
  verdicts: { mean: ({ value }) => `*En gjennomsnittlig ordre er på ${value}.*` },
  formula: "omsetning ÷ ordrer",
  article: {
    meaning: "Omsetning delt på ordrer.",
    example: "50\u00a0000 fra 1\u00a0000 ordrer er 50 per ordre.",
    pitfalls: [
      "Å ta med avgifter, frakt eller tilbakebetalinger i én periode og ikke i en annen.",
      "Noen få store ordrer løfter gjennomsnittet. Se på medianen også.",
    ],
    good: "Sammenlign med din egen fortid, og med hva det koster å håndtere en ordre.",
    loyalty: "Ingen av delene: en høy ordreverdi kan komme fra kunder som aldri kommer tilbake.",
  },
});

export const purchaseFrequency = (): CalculatorText<"purchase-frequency"> => ({
  title: "Kjøpsfrekvens",
  question: "Hvor ofte kjøper kundene?",
  also: ["purchase frequency", "ordrer per kunde"],
  inputs: { orders: "Ordrer", customers: "Unike kunder med ordre", periods: "Antall perioder" },
  ...share("Ordrer per kunde og periode"),
  verdicts: {
    mean: ({ value }) => `*En kunde bestiller i gjennomsnitt ${value} ${plural(value, "gang", "ganger")}.*`,
    "mean-per-period": ({ value }) =>
      `*En kunde bestiller i gjennomsnitt ${value} ${plural(value, "gang", "ganger")} per periode.*`,
  },
  formula: "ordrer ÷ kunder ÷ perioder",
  article: {
    meaning: "Hvor mange ordrer en kunde har i en periode, i gjennomsnitt.",
    example: "1\u00a0000 ordrer fra 400 kunder på ett år er 2,5 i året.",
    pitfalls: [
      "Kunder uten ordre er ikke med, så tallet er aldri under 1 for hele perioden.",
      "Et år med salgskampanjer er ikke et vanlig år.",
    ],
    good: "Det avhenger av hva du selger: kaffe hver uke, madrasser én gang på ti år.",
    loyalty: "Atferd: hvor ofte, ikke hvor lenge.",
  },
});

export const perpetuityValue = (): CalculatorText<"perpetuity-value"> => ({
  title: "Diskontert livstidsverdi",
  question: "Hva er all fremtidig fortjeneste fra en kunde verdt i dag?",
  also: ["CLV", "DCF", "nåverdi", "diskontert CLV"],
  inputs: {
    margin: "Fortjeneste per kunde og periode",
    retention: "Bevaringsrate per periode",
    discount: "Diskonteringsrente per periode",
    growth: "Vekst i fortjenesten per periode",
    firstPayment: "Første betaling",
  },
  choices: { firstPayment: { next: "etter én periode", now: "nå" } },
  figures: { value: "Verdi i dag" },
  verdicts: {
    worth: ({ value, times }) =>
      times.value === null
        ? `*All fremtidig fortjeneste fra en kunde er verdt ${value} i dag.*`
        : `*All fremtidig fortjeneste fra en kunde er verdt ${value} i dag*, ${times} ${plural(times, "gang", "ganger")} fortjenesten i én periode.`,
  },
  names: { value: "Verdi så langt", limit: "Alle perioder", period: "Perioder" },
  formula:
    "fortjeneste × bevaringsrate ÷ (1 + rente − bevaringsrate × (1 + vekst)); med første betaling nå: fortjeneste × (1 + rente) ÷ samme nevner",
  note: "Fortjeneste, bevaringsrate, rente og vekst må alle gjelde samme periode, for eksempel ett år.",
  article: {
    meaning:
      "All fremtidig fortjeneste fra en kunde i dagens penger, hvis bevaringsraten og fortjenesten holder seg som de er.",
    example: "100 per år, 80\u00a0% bevaringsrate og 10\u00a0% diskonteringsrente: 100 × 0,8 ÷ (1 + 0,1 − 0,8) = 267.",
    pitfalls: [
      "Å blande årlig fortjeneste med månedlig bevaringsrate.",
      "«For alltid» er en antakelse. Det meste av verdien bør komme i løpet av noen få år.",
    ],
    good: "Sammenlign med hva det koster å vinne en kunde, også i dagens penger.",
    loyalty: "Atferd i penger, diskontert.",
  },
});

export const discountedValue = (): CalculatorText<"discounted-value"> => ({
  title: "Livstidsverdi over en horisont",
  question: "Hva er en kunde verdt i de neste periodene?",
  also: ["CLV", "nåverdi", "NPV", "netto nåverdi"],
  inputs: {
    margin: "Fortjeneste per kunde og periode",
    retention: "Bevaringsrate per periode",
    discount: "Diskonteringsrente per periode",
    periods: "Perioder",
  },
  choices: {},
  figures: { value: "Verdi i dag", undiscounted: "Uten diskontering" },
  verdicts: {
    worth: ({ value, undiscounted, periods }) =>
      `*${plural(periods, "Den neste perioden", `De neste ${periods} periodene`)} er verdt ${value} i dag*, eller ${undiscounted} uten diskontering.`,
  },
  names: { value: "Verdt i dag", undiscounted: "Uten diskontering", period: "Perioder" },
  formula: "summen over alle perioder av fortjeneste × bevaringsrate^periode ÷ (1 + rente)^periode",
  article: {
    meaning: "Hva en kunde gir i de neste periodene, i dagens penger.",
    example:
      "100 per år i fem år med 80\u00a0% bevaringsrate og 10\u00a0% diskonteringsrente er verdt 212 i dag, 269 uten diskontering.",
    pitfalls: ["Å velge en lang horisont for å forsvare en høy kostnad per ny kunde.", "Å blande perioder."],
    good: "Tre til fem år er en horisont de fleste budsjetter godtar.",
    loyalty: "Atferd i penger, innenfor en horisont.",
  },
});

export const periodDiscount = (): CalculatorText<"period-discount"> => ({
  title: "Månedlig diskonteringsrente",
  question: "Hvilken månedlig diskonteringsrente svarer til en årlig?",
  also: ["rente", "kalkulasjonsrente", "årlig rente", "månedlig rente"],
  inputs: { annual: "Diskonteringsrente per år", per: "Periode" },
  choices: { per },
  figures: { value: "Diskonteringsrente per periode" },
  verdicts: {
    month: ({ annual, value }) => `*En diskonteringsrente på ${annual} per år er ${value} per måned.*`,
    quarter: ({ annual, value }) => `*En diskonteringsrente på ${annual} per år er ${value} per kvartal.*`,
    week: ({ annual, value }) => `*En diskonteringsrente på ${annual} per år er ${value} per uke.*`,
  },
  names: {
    worth: "Verdi i dag av 1 mottatt da",
    year: "Etter ett år",
    month: "Måneder",
    quarter: "Kvartaler",
    week: "Uker",
  },
  formula: "(1 + årlig rente) opphøyd i 1 ÷ antall perioder i året, − 1",
  article: {
    meaning: "Den månedlige renten som med renters rente gir en årlig diskonteringsrente.",
    example: "10\u00a0% per år er 0,797\u00a0% per måned, ikke 0,833\u00a0%.",
    pitfalls: ["Å dele den årlige renten på 12.", "Å bruke bankens lånerente der din egen kapitalkostnad er ment."],
    good: "Spør økonomiavdelingen om den årlige renten.",
    loyalty: "Ingen av delene: det regner om en rente.",
  },
});

export const historicValue = (): CalculatorText<"historic-value"> => ({
  title: "Kundeverdi hittil",
  question: "Hva har en kunde vært verdt hittil?",
  also: ["historisk CLV", "historisk kundeverdi"],
  inputs: { margins: "Fortjeneste på hver tidligere ordre" },
  choices: {},
  figures: { value: "Verdi hittil" },
  verdicts: {
    "so-far": ({ value, orders }) =>
      `*Kunden har gitt ${value} hittil* på ${orders} ${plural(orders, "ordre", "ordrer")}.`,
  },
  names: { items: "Ordrer, den største først", largest: "Største ordrer" },
  formula: "summen av all fortjeneste hittil",
  article: {
    meaning: "Fortjenesten en kunde har gitt hittil.",
    example: "Ordrer med fortjeneste på 12,50, 30, 18,25 og 9 gir til sammen 69,75.",
    pitfalls: [
      "Å ta fortiden for fremtiden: den beste kunden hittil har kanskje sluttet.",
      "Å legge sammen omsetning i stedet for fortjeneste.",
    ],
    good: "Godt til å takke kunder, dårlig til å forutsi hva de gjør.",
    loyalty: "Atferd i fortiden.",
  },
});

export const acquisition = (): CalculatorText<"acquisition"> => ({
  title: "LTV : CAC",
  question: "Tjener en ny kunde inn det den kostet?",
  also: ["CAC", "LTV/CAC", "kostnad per ny kunde", "tilbakebetalingstid", "payback"],
  inputs: {
    revenuePerCustomer: "Omsetning per kunde og måned",
    grossMargin: "Bruttomargin",
    churn: "Frafall per måned",
    cac: "Kostnad per ny kunde (CAC)",
    horizon: "Horisont i måneder",
  },
  choices: {},
  figures: {
    ratio: "LTV : CAC",
    ltv: "Livstidsverdi (LTV)",
    payback: "Tilbakebetalingstid i måneder, uten frafall",
    churnAdjustedPayback: "Tilbakebetalingstid i måneder, med frafall",
    horizonLtv: "LTV innenfor horisonten",
  },
  verdicts: {
    pays: ({ ltv, cac, payback }) =>
      `*Ja.* En kunde gir ${ltv} og koster ${cac}, som er tjent inn etter ${payback} ${plural(payback, "måned", "måneder")}.`,
    late: ({ ltv, cac, payback, horizon }) =>
      `*Usikkert.* En kunde gir ${ltv} og koster ${cac}, men det er ikke tjent inn før etter ${payback} ${plural(payback, "måned", "måneder")}, lenger enn horisonten din på ${horizon}.`,
    free: ({ ltv }) => `*Ja.* Det koster ingenting å vinne en kunde, og en kunde gir ${ltv}.`,
    never: ({ ltv, cac }) => `*Nei.* En kunde gir ${ltv} og koster ${cac}, og det blir aldri tjent inn.`,
  },
  names: { balance: "Fortjeneste minus kostnad, per kunde", payback: "Tjent inn", month: "Måneder" },
  formula: "omsetning × margin ÷ frafall ÷ kostnad per ny kunde",
  note: "Omsetning og frafall må begge være per måned. Kunder som slutter tidlig, tjener aldri inn det de kostet; bare tilbakebetalingstiden med frafall tar hensyn til dem.",
  article: {
    meaning: "Hva en kunde gir for hver krone det kostet å vinne den, og når kostnaden er tjent inn.",
    example:
      "100 per måned med 80\u00a0% margin og 5\u00a0% frafall er 1\u00a0600 over levetiden. Med en kostnad på 500 er det 3,2 : 1, tjent inn i den åttende måneden.",
    pitfalls: [
      "Å dele omsetning i stedet for fortjeneste på kostnaden.",
      "Å utelate lønn og verktøy fra kostnaden.",
      "En tilbakebetalingstid uten frafall er for kort: noen slutter før.",
    ],
    good: "3 : 1 er en tommelfingerregel fra venturekapital. Likviditeten betyr mer: hvor mange måneder kan du vente?",
    loyalty: "Atferd i penger, mot hva det koster å vinne kunden.",
  },
});

export const shareOfWallet = (): CalculatorText<"share-of-wallet"> => ({
  title: "Andel av kundens forbruk",
  question: "Hvor mye av forbruket i kategorien legger kundene igjen hos deg?",
  also: ["share of wallet", "SOW"],
  inputs: {
    own: "Hva hver kunde kjøper for hos deg",
    category: "Hva hver kjøper for i alt, i samme rekkefølge",
  },
  choices: {},
  figures: { pooled: "Andel av alt forbruk", mean: "Gjennomsnittlig andel per kunde", n: "Kunder" },
  verdicts: { share: ({ pooled }) => `*Kundene legger igjen ${pooled} av forbruket i kategorien hos deg.*` },
  names: { pooled: "Av alt forbruk", mean: "Gjennomsnitt av kunder" },
  formula: "forbruk hos deg ÷ forbruk i alt",
  note: "Du må også vite hva kundene kjøper for andre steder, for eksempel fra en undersøkelse. På engelsk heter tallet share of wallet.",
  article: {
    meaning: "Hvor mye av kundenes forbruk i kategorien som havner hos deg.",
    example:
      "To kunder kjøper for 500 av 1\u00a0000 og 90 av 100 hos deg: 590 av 1\u00a0100 er 54\u00a0%. Gjennomsnittet av andelene er 70\u00a0%.",
    pitfalls: [
      "Andelen av alt forbruk og den gjennomsnittlige andelen svarer på hvert sitt spørsmål.",
      "Forbruket andre steder må man som regel spørre om, og folk gjetter.",
    ],
    good: "En lojal kunde med en liten andel er der det er lettest å vokse.",
    loyalty: "Atferd i forhold til konkurrentene, som salget alene aldri viser.",
  },
});

export const walletAllocation = (): CalculatorText<"wallet-allocation"> => ({
  title: "Wallet Allocation Rule",
  question: "Hvilken andel av kundens forbruk kan du vente deg ut fra plasseringen din blant merkene?",
  also: ["share of wallet", "plassering", "merker", "WAR"],
  inputs: { rank: "Din plassering (gjennomsnittet ved likhet)", brands: "Merker kunden bruker" },
  choices: {},
  figures: { share: "Forventet andel av forbruket" },
  verdicts: {
    share: ({ share, rank, brands }) =>
      `*Som nummer ${rank} av ${brands} ${plural(brands, "merke", "merker")} kan du vente deg ${share} av kundenes forbruk.*`,
  },
  names: { own: "Deg", rank: "Plassering" },
  formula: "(1 − plassering ÷ (merker + 1)) × 2 ÷ merker",
  article: {
    meaning:
      "Andelen av forbruket et merke kan vente seg ut fra plasseringen blant merkene kunden bruker (Keiningham m.fl., 2011).",
    example: "Nummer to av tre merker: (1 − 2 ÷ 4) × 2 ÷ 3 = 33\u00a0%.",
    pitfalls: [
      "Det er et gjennomsnitt på tvers av markeder, ikke en lov for ditt.",
      "Bruk gjennomsnittet av plasseringene ved likhet.",
    ],
    good: "Å være nummer én av to merker er verdt 67\u00a0%. Færre konkurrenter hjelper like mye som en bedre plassering.",
    loyalty: "Fra holdning, som er plasseringen, til forventet atferd.",
  },
});
