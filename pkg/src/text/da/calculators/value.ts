// The calculators of customer value in Danish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { per, plural, share, units } from "./alike.js";

export const lifetimeValue = (): CalculatorText<"lifetime-value"> => ({
  title: "Kundens livstidsværdi (CLV)",
  question: "Hvad er en kunde værd gennem hele kundeforholdet?",
  also: ["CLV", "CLTV", "LTV", "livstidsværdi", "levetidsværdi", "customer lifetime value"],
  inputs: {
    orderValue: "Gennemsnitlig ordreværdi",
    frequency: "Ordrer",
    frequencyPer: "Ordrer er pr.",
    lifetime: "Kundelevetid",
    lifetimeUnit: "Levetid er i",
    margin: "Avance i procent",
  },
  choices: {
    frequencyPer: units,
    lifetimeUnit: { year: "år", quarter: "kvartaler", month: "måneder", week: "uger", day: "dage" },
  },
  figures: { profit: "CLV, som fortjeneste", revenue: "Livstidsomsætning" },
  verdicts: {
    worth: ({ profit, revenue }) =>
      `*En kunde giver en fortjeneste på ${profit} gennem hele kundeforholdet* ud af en omsætning på ${revenue}.`,
  },
  names: { revenue: "Omsætning", costs: "Omkostninger", profit: "Fortjeneste" },
  formula: "ordreværdi × ordrer pr. år × år × avance",
  note: "Med avance er det fortjeneste, uden er det omsætning. De to forveksles ofte, så oplys, hvilken du bruger.",
  article: {
    meaning:
      "Hvad en kunde giver gennem hele kundeforholdet: ordreværdi × ordrer pr. år × år, gange avancen, hvis du vil have fortjenesten.",
    example:
      "Ordrer på 50 fire gange om året i tre år er 600 i omsætning og 120 i fortjeneste ved en avance på 20\u00a0%.",
    pitfalls: [
      "At sammenligne omsætning med prisen pr. ny kunde. Brug fortjenesten.",
      "Penge om tre år er mindre værd end penge i dag: se diskonteret livstidsværdi.",
      "Et gennemsnit skjuler, at en tiendedel af kunderne kan stå for halvdelen af værdien.",
    ],
    good: "Der findes ingen god værdi i sig selv. Den sætter grænsen for, hvad du må bruge på at vinde en kunde.",
    loyalty: "Adfærd i penge, set fremad.",
  },
});

export const averageOrderValue = (): CalculatorText<"average-order-value"> => ({
  title: "Gennemsnitlig ordreværdi",
  question: "Hvor stor er en gennemsnitlig ordre?",
  also: ["AOV", "average order value", "kurvstørrelse", "kurv", "gennemsnitskøb"],
  inputs: { revenue: "Omsætning", orders: "Ordrer" },
  ...share("Gennemsnitlig ordreværdi"),
  verdicts: { mean: ({ value }) => `*En gennemsnitlig ordre er ${value} værd.*` },
  formula: "omsætning ÷ ordrer",
  article: {
    meaning: "Omsætning divideret med antal ordrer.",
    example: "50.000 fra 1.000 ordrer er 50 pr. ordre.",
    pitfalls: [
      "At tage moms, fragt eller tilbagebetalinger med i én periode og ikke i en anden.",
      "Nogle få store ordrer løfter gennemsnittet. Se også på medianen.",
    ],
    good: "Sammenlign med din egen fortid og med, hvad det koster at behandle en ordre.",
    loyalty: "Ingen af dem: en høj ordreværdi kan komme fra kunder, der aldrig vender tilbage.",
  },
});

export const purchaseFrequency = (): CalculatorText<"purchase-frequency"> => ({
  title: "Købsfrekvens",
  question: "Hvor ofte køber kunderne?",
  also: ["purchase frequency", "ordrer pr. kunde"],
  inputs: { orders: "Ordrer", customers: "Forskellige kunder med en ordre", periods: "Antal perioder" },
  ...share("Ordrer pr. kunde og periode"),
  verdicts: {
    mean: ({ value }) => `*En kunde bestiller i gennemsnit ${value} ${plural(value, "gang", "gange")}.*`,
    "mean-per-period": ({ value }) =>
      `*En kunde bestiller i gennemsnit ${value} ${plural(value, "gang", "gange")} pr. periode.*`,
  },
  formula: "ordrer ÷ kunder ÷ perioder",
  article: {
    meaning: "Hvor mange ordrer en kunde i gennemsnit lægger i en periode.",
    example: "1.000 ordrer fra 400 kunder på et år er 2,5 pr. år.",
    pitfalls: [
      "Kunder uden ordrer er ikke med, så tallet er aldrig under 1 for hele perioden.",
      "Et år med mange kampagner er ikke et normalt år.",
    ],
    good: "Det afhænger af, hvad du sælger: kaffe hver uge, madrasser én gang hvert tiende år.",
    loyalty: "Adfærd: hvor ofte, ikke hvor længe.",
  },
});

export const perpetuityValue = (): CalculatorText<"perpetuity-value"> => ({
  title: "Diskonteret livstidsværdi",
  question: "Hvad er al fremtidig fortjeneste fra en kunde værd i dag?",
  also: ["CLV", "DCF", "nutidsværdi", "diskonteret CLV"],
  inputs: {
    margin: "Fortjeneste pr. kunde og periode",
    retention: "Fastholdelsesrate pr. periode",
    discount: "Diskonteringsrente pr. periode",
    growth: "Vækst i fortjenesten pr. periode",
    firstPayment: "Første betaling",
  },
  choices: { firstPayment: { next: "efter én periode", now: "nu" } },
  figures: { value: "Værdi i dag" },
  verdicts: {
    worth: ({ value, times }) =>
      times.value === null
        ? `*Al fremtidig fortjeneste fra en kunde er ${value} værd i dag.*`
        : `*Al fremtidig fortjeneste fra en kunde er ${value} værd i dag*, ${times} ${plural(times, "gang", "gange")} fortjenesten i én periode.`,
  },
  names: { value: "Værdi indtil da", limit: "Alle perioder", period: "Perioder" },
  formula:
    "fortjeneste × fastholdelse ÷ (1 + rente − fastholdelse × (1 + vækst)); med første betaling nu: fortjeneste × (1 + rente) ÷ den samme nævner",
  note: "Fortjeneste, fastholdelse, rente og vækst skal alle gælde den samme periode, f.eks. et år.",
  article: {
    meaning:
      "Nutidsværdien af al fremtidig fortjeneste fra en kunde, hvis fastholdelsesraten og fortjenesten ikke ændrer sig.",
    example: "100 pr. år, 80\u00a0% fastholdelse og 10\u00a0% diskonteringsrente: 100 × 0,8 ÷ (1 + 0,1 − 0,8) = 267.",
    pitfalls: [
      "At blande årlig fortjeneste med månedlig fastholdelse.",
      "”For evigt” er en antagelse. Det meste af værdien bør komme inden for få år.",
    ],
    good: "Sammenlign med, hvad det koster at vinde en kunde, også som nutidsværdi.",
    loyalty: "Adfærd i penge, diskonteret.",
  },
});

export const discountedValue = (): CalculatorText<"discounted-value"> => ({
  title: "Livstidsværdi over en horisont",
  question: "Hvad er en kunde værd i de næste perioder?",
  also: ["CLV", "nutidsværdi", "NPV", "kapitalværdi"],
  inputs: {
    margin: "Fortjeneste pr. kunde og periode",
    retention: "Fastholdelsesrate pr. periode",
    discount: "Diskonteringsrente pr. periode",
    periods: "Perioder",
  },
  choices: {},
  figures: { value: "Værdi i dag", undiscounted: "Uden diskontering" },
  verdicts: {
    worth: ({ value, undiscounted, periods }) =>
      `*${periods.value === 1 ? "Den næste periode" : `De næste ${periods} perioder`} er ${value} værd i dag*, eller ${undiscounted} uden diskontering.`,
  },
  names: { value: "Værd i dag", undiscounted: "Uden diskontering", period: "Perioder" },
  formula: "summen over alle perioder af fortjeneste × fastholdelse^periode ÷ (1 + rente)^periode",
  article: {
    meaning: "Nutidsværdien af det, en kunde giver i de næste perioder.",
    example:
      "100 pr. år i fem år med 80\u00a0% fastholdelse og 10\u00a0% diskonteringsrente er 212 værd i dag, 269 uden diskontering.",
    pitfalls: ["At vælge en lang horisont for at forsvare en høj pris pr. ny kunde.", "At blande perioder."],
    good: "Tre til fem år er en horisont, som de fleste budgetter accepterer.",
    loyalty: "Adfærd i penge, inden for en horisont.",
  },
});

export const periodDiscount = (): CalculatorText<"period-discount"> => ({
  title: "Månedlig diskonteringsrente",
  question: "Hvilken månedlig diskonteringsrente svarer til en årlig?",
  also: ["rente", "kalkulationsrente", "årlig rente", "månedlig rente"],
  inputs: { annual: "Diskonteringsrente pr. år", per: "Periode" },
  choices: { per },
  figures: { value: "Diskonteringsrente pr. periode" },
  verdicts: {
    month: ({ annual, value }) => `*En diskonteringsrente på ${annual} pr. år er ${value} pr. måned.*`,
    quarter: ({ annual, value }) => `*En diskonteringsrente på ${annual} pr. år er ${value} pr. kvartal.*`,
    week: ({ annual, value }) => `*En diskonteringsrente på ${annual} pr. år er ${value} pr. uge.*`,
  },
  names: {
    worth: "Værdi i dag af 1 modtaget da",
    year: "Efter et år",
    month: "Måneder",
    quarter: "Kvartaler",
    week: "Uger",
  },
  formula: "(1 + årlig rente) opløftet til 1 ÷ antallet af perioder på et år, − 1",
  article: {
    meaning: "Den månedlige rente, der med rentes rente giver en årlig diskonteringsrente.",
    example: "10\u00a0% pr. år er 0,797\u00a0% pr. måned, ikke 0,833\u00a0%.",
    pitfalls: [
      "At dividere den årlige rente med 12.",
      "At bruge bankens udlånsrente, hvor virksomhedens egen kapitalomkostning er ment.",
    ],
    good: "Spørg økonomiafdelingen om den årlige rente.",
    loyalty: "Ingen af dem: det er en omregning af en rente.",
  },
});

export const historicValue = (): CalculatorText<"historic-value"> => ({
  title: "Kundeværdi indtil nu",
  question: "Hvad har en kunde været værd indtil nu?",
  also: ["historisk CLV", "historisk kundeværdi"],
  inputs: { margins: "Fortjeneste på hver tidligere ordre" },
  choices: {},
  figures: { value: "Værdi indtil nu" },
  verdicts: {
    "so-far": ({ value, orders }) =>
      `*Kunden har givet ${value} indtil nu* på ${orders} ${plural(orders, "ordre", "ordrer")}.`,
  },
  names: { items: "Ordrer, den største først", largest: "Største ordrer" },
  formula: "summen af al hidtidig fortjeneste",
  article: {
    meaning: "Den fortjeneste, en kunde har givet indtil nu.",
    example: "Ordrer med en fortjeneste på 12,50, 30, 18,25 og 9 giver tilsammen 69,75.",
    pitfalls: [
      "At tage fortiden for fremtiden: den bedste kunde indtil nu kan være stoppet.",
      "At lægge omsætning sammen i stedet for fortjeneste.",
    ],
    good: "God til at takke kunder, dårlig til at forudsige dem.",
    loyalty: "Adfærd i fortiden.",
  },
});

export const acquisition = (): CalculatorText<"acquisition"> => ({
  title: "LTV : CAC",
  question: "Tjener en ny kunde sin pris hjem?",
  also: ["CAC", "LTV/CAC", "pris pr. ny kunde", "tilbagebetalingstid", "payback"],
  inputs: {
    revenuePerCustomer: "Omsætning pr. kunde og måned",
    grossMargin: "Bruttomargin",
    churn: "Churn pr. måned",
    cac: "Pris pr. ny kunde (CAC)",
    horizon: "Horisont i måneder",
  },
  choices: {},
  figures: {
    ratio: "LTV : CAC",
    ltv: "Livstidsværdi (LTV)",
    payback: "Tilbagebetalingstid i måneder, uden churn",
    churnAdjustedPayback: "Tilbagebetalingstid i måneder, med churn",
    horizonLtv: "LTV inden for horisonten",
  },
  verdicts: {
    pays: ({ ltv, cac, payback }) =>
      `*Ja.* En kunde giver ${ltv} for ${cac} og er tjent hjem efter ${payback} ${plural(payback, "måned", "måneder")}.`,
    late: ({ ltv, cac, payback, horizon }) =>
      `*Ikke klart.* En kunde giver ${ltv} for ${cac}, men er først tjent hjem efter ${payback} ${plural(payback, "måned", "måneder")}, ud over din horisont på ${horizon}.`,
    free: ({ ltv }) => `*Ja.* Det koster intet at vinde en kunde, og en kunde giver ${ltv}.`,
    never: ({ ltv, cac }) => `*Nej.* En kunde giver ${ltv} for ${cac} og tjener det aldrig hjem.`,
  },
  names: { balance: "Fortjeneste minus pris, pr. kunde", payback: "Tjent hjem", month: "Måneder" },
  formula: "omsætning × margin ÷ churn ÷ pris pr. ny kunde",
  note: "Omsætning og churn skal begge være pr. måned. Kunder, der stopper tidligt, tjener aldrig deres pris hjem; kun tilbagebetalingstiden med churn tager højde for dem.",
  article: {
    meaning: "Hvad en kunde giver for hver krone brugt på at vinde kunden, og hvornår den pris er tjent hjem.",
    example:
      "100 pr. måned med 80\u00a0% margin og 5\u00a0% churn er 1.600 gennem hele levetiden. Ved en pris på 500 er det 3,2 : 1, tjent hjem i den ottende måned.",
    pitfalls: [
      "At dividere omsætning i stedet for fortjeneste med prisen.",
      "At udelade lønninger og værktøjer af prisen.",
      "En tilbagebetalingstid uden churn er for kort: nogle stopper inden da.",
    ],
    good: "3 : 1 er en tommelfingerregel fra venturekapital. Likviditeten betyder mere: hvor mange måneder kan du vente?",
    loyalty: "Adfærd i penge, over for prisen for at vinde den.",
  },
});

export const shareOfWallet = (): CalculatorText<"share-of-wallet"> => ({
  title: "Andel af kundens forbrug",
  question: "Hvor meget af deres forbrug i kategorien lægger kunderne hos dig?",
  also: ["share of wallet", "SOW"],
  inputs: {
    own: "Hvad hver kunde køber for hos dig",
    category: "Hvad hver køber for i alt, i samme rækkefølge",
  },
  choices: {},
  figures: { pooled: "Andel af alt forbrug", mean: "Gennemsnitlig andel pr. kunde", n: "Kunder" },
  verdicts: { share: ({ pooled }) => `*Kunderne lægger ${pooled} af deres forbrug i kategorien hos dig.*` },
  names: { pooled: "Af alt forbrug", mean: "Gennemsnit af kunder" },
  formula: "forbrug hos dig ÷ forbrug i alt",
  note: "Du skal også vide, hvad kunderne køber for andre steder, f.eks. fra en undersøgelse. På engelsk hedder tallet share of wallet.",
  article: {
    meaning: "Hvor meget af kundernes forbrug i din kategori de lægger hos dig (share of wallet).",
    example:
      "To kunder køber for 500 af 1.000 og for 90 af 100 hos dig: 590 af 1.100 er 54\u00a0%. Gennemsnittet af deres andele er 70\u00a0%.",
    pitfalls: [
      "Andelen af alt forbrug og den gennemsnitlige andel svarer på to forskellige spørgsmål.",
      "Forbrug andre steder må man som regel spørge om, og folk gætter.",
    ],
    good: "Hos en loyal kunde med en lille andel er det nemmest at vokse.",
    loyalty: "Adfærd i forhold til konkurrenterne, som salget alene aldrig viser.",
  },
});

export const walletAllocation = (): CalculatorText<"wallet-allocation"> => ({
  title: "Wallet Allocation Rule",
  question: "Hvilken andel af kundens forbrug kan du forvente ud fra din placering blandt mærkerne?",
  also: ["share of wallet", "placering", "mærker", "WAR"],
  inputs: { rank: "Din placering (ved lighed gennemsnittet)", brands: "Mærker, kunden bruger" },
  choices: {},
  figures: { share: "Forventet andel af forbruget" },
  verdicts: {
    share: ({ share, rank, brands }) =>
      `*Som nummer ${rank} af ${brands} ${plural(brands, "mærke", "mærker")} kan du forvente ${share} af kundernes forbrug.*`,
  },
  names: { own: "Dig", rank: "Placering" },
  formula: "(1 − placering ÷ (mærker + 1)) × 2 ÷ mærker",
  article: {
    meaning:
      "Den andel af kundens forbrug, et mærke kan forvente ud fra sin placering blandt de mærker, kunden bruger (Keiningham m.fl., 2011).",
    example: "Nummer to af tre mærker: (1 − 2 ÷ 4) × 2 ÷ 3 = 33\u00a0%.",
    pitfalls: [
      "Det er et gennemsnit på tværs af markeder, ikke en lov for dit.",
      "Ved lighed bruges gennemsnittet af placeringerne.",
    ],
    good: "At være nummer et af to mærker er 67\u00a0% værd. Færre konkurrenter hjælper lige så meget som en bedre placering.",
    loyalty: "Fra holdning (placeringen) til forventet adfærd.",
  },
});
