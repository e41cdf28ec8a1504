// The calculators of retention and churn in Norwegian, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { level, ofShare, per, plural } from "./alike.js";

export const retentionRate = (): CalculatorText<"retention-rate"> => ({
  title: "Bevaringsrate",
  question: "Hvor stor andel av kundene ble værende?",
  also: ["CRR", "retention", "retention rate", "kundebevaring", "retensjon", "beholde kunder"],
  inputs: {
    start: "Kunder ved start",
    end: "Kunder ved slutt",
    acquired: "Nye kunder i perioden",
    level,
  },
  choices: {},
  figures: { value: "Bevaringsrate", lost: "Frafall (resten)" },
  verdicts: ofShare((value) => `Du beholdt ${value} av kundene du startet med.`),
  formula: "(kunder ved slutt − nye kunder) ÷ kunder ved start",
  note: "Trekk de nye kundene fra tallet ved slutt, aldri fra tallet ved start. Noen artikler bytter om på de to: med 150 ved start, 193 ved slutt og 50 nye gir formelen deres −95,3\u00a0%.",
  article: {
    meaning:
      "Andelen av kundene du hadde ved periodens start, som fortsatt er kunder ved slutten (retention rate på engelsk). Nye kunder regnes ikke med: de var ikke der til å bli beholdt.",
    example:
      "Et treningssenter begynner mars med 150 medlemmer og slutter med 193, og 50 av dem kom til i mars. 193 − 50 = 143 av de første 150 er der fortsatt: 95,3\u00a0%.",
    pitfalls: [
      "Å regne nye kunder som beholdt: da ville 193 av 150 vært 129\u00a0%.",
      "Å sammenligne en måned med et kvartal. Oppgi alltid hvilken periode raten gjelder.",
      "For butikker uten kontrakter må «fortsatt kunde» defineres, for eksempel som en ordre i løpet av ett år. Oppgi det sammen med raten.",
    ],
    good: "Det avhenger av kontrakten og prisen: den som har bundet seg for ett år, blir i ett år. Publiserte gjennomsnitt blander månedlige og årlige rater og ulike definisjoner, så sammenlign med ditt eget tall fra i fjor.",
    loyalty:
      "Atferd: hvem som ble værende, ikke hvorfor. Kundene blir kanskje værende bare fordi det er tungvint å bytte.",
  },
});

export const churnRate = (): CalculatorText<"churn-rate"> => ({
  title: "Frafallsrate (churn)",
  question: "Hvor stor andel av kundene sluttet?",
  also: ["churn", "churn rate", "kundefrafall", "kundeavgang", "oppsigelser", "attrition", "slutte"],
  inputs: {
    start: "Kunder ved start",
    acquired: "Nye kunder i perioden",
    lost: "Tapte kunder i perioden, medregnet nye",
    lostOfAcquired: "Av disse: nye i perioden",
    convention: "Beregningsmåte",
    level,
  },
  choices: {
    convention: {
      "opening-cohort": "Tapte av kundene ved start ÷ kunder ved start",
      "all-lost": "Alle tapte ÷ kunder ved start",
      midpoint: "Alle tapte ÷ gjennomsnittet av kunder ved start og slutt",
      "start-plus-new": "Alle tapte ÷ kunder ved start pluss nye",
    },
  },
  figures: { value: "Frafall" },
  verdicts: ofShare((value) => `Du mistet ${value} av kundene i perioden.`),
  formula: "tapte kunder ÷ kunder som kunne gått tapt",
  note: "De fire beregningsmåtene gir fire forskjellige tall for samme bedrift, så oppgi hvilken du bruker. Bare den første er lik 1 − bevaringsraten.",
  article: {
    meaning:
      "Andelen av kundene som sluttet i en periode (churn rate på engelsk). Den er 1 minus bevaringsraten bare hvis begge teller de samme kundene: de som var der ved start.",
    example:
      "En tjeneste har 1\u00a0000 kunder 1. januar. I løpet av måneden slutter 62, og 12 av dem kom først til i januar. 50 av de første 1\u00a0000 sluttet: 5\u00a0%.",
    pitfalls: [
      "Det er fire beregningsmåter i bruk, og de gir fra 4,4\u00a0% til 6,2\u00a0% i eksempelet. Velg én og hold deg til den.",
      "Å gange en månedlig rate med 12. Frafallet tar sin andel av stadig færre: 5\u00a0% per måned er 46\u00a0% per år.",
      "Ett gjennomsnitt skjuler at nye kunder slutter oftere enn gamle.",
    ],
    good: "Lavere er bedre, men null kan bety at prisene er lave, eller at det ikke er lov å slutte. Sammenlign måneder i samme sesong og kunder som har vært der like lenge.",
    loyalty: "Atferd, sett fra slutten: hvem som sluttet, og ingenting om hva de andre føler.",
  },
});

export const annualRate = (): CalculatorText<"annual-rate"> => ({
  title: "Frafall fra måned til år",
  question: "Hva blir frafallet per måned til på ett år?",
  also: ["årlig churn", "månedlig churn", "årlig frafall"],
  inputs: { loss: "Frafall per periode", per: "Periode" },
  choices: { per },
  figures: { value: "Frafall på ett år", kept: "Beholdt etter ett år" },
  verdicts: {
    month: ({ loss, value, kept }) =>
      `*Et frafall på ${loss} per måned blir ${value} per år.* Etter ett år er ${kept} av kundene fortsatt der.`,
    quarter: ({ loss, value, kept }) =>
      `*Et frafall på ${loss} per kvartal blir ${value} per år.* Etter ett år er ${kept} av kundene fortsatt der.`,
    week: ({ loss, value, kept }) =>
      `*Et frafall på ${loss} per uke blir ${value} per år.* Etter ett år er ${kept} av kundene fortsatt der.`,
  },
  names: { there: "Fortsatt kunder", kept: "Etter ett år", month: "Måneder", quarter: "Kvartaler", week: "Uker" },
  formula: "1 − (1 − frafall per periode) opphøyd i antall perioder i året",
  note: "Frafallet kan ikke bare legges sammen: 5\u00a0% per måned er 46\u00a0% per år, ikke 60\u00a0%.",
  article: {
    meaning:
      "Hva et frafall per måned, kvartal eller uke blir til på ett år. Hver periode tar sin andel av dem som fortsatt er der.",
    example:
      "5\u00a0% per måned etterlater 95\u00a0% etter én måned, 90,25\u00a0% etter to og 54\u00a0% etter tolv: 46\u00a0% har sluttet.",
    pitfalls: [
      "Å legge ratene sammen: 12 × 5\u00a0% ville vært 60\u00a0%.",
      "Det forutsetter samme rate hele året. Slutter de fleste i de første månedene, bør du heller bruke en overlevelseskurve.",
    ],
    good: "Bruk det til å sammenligne rater som er målt over ulike perioder. Det årlige tallet er det du setter ved siden av kostnaden per ny kunde.",
    loyalty: "Atferd, regnet om til en lengre periode.",
  },
});

export const periodRate = (): CalculatorText<"period-rate"> => ({
  title: "Frafall fra år til måned",
  question: "Hvilket frafall per måned svarer til et årlig frafall?",
  also: ["årlig churn", "månedlig churn", "månedlig frafall"],
  inputs: { annual: "Frafall på ett år", per: "Periode" },
  choices: { per },
  figures: { value: "Frafall per periode" },
  verdicts: {
    month: ({ annual, value }) =>
      `*Et frafall på ${annual} per år er ${value} per måned*, hvis det er likt hver måned.`,
    quarter: ({ annual, value }) =>
      `*Et frafall på ${annual} per år er ${value} per kvartal*, hvis det er likt hvert kvartal.`,
    week: ({ annual, value }) => `*Et frafall på ${annual} per år er ${value} per uke*, hvis det er likt hver uke.`,
  },
  names: { there: "Fortsatt kunder", kept: "Etter ett år", month: "Måneder", quarter: "Kvartaler", week: "Uker" },
  formula: "1 − (1 − frafall per år) opphøyd i 1 ÷ antall perioder i året",
  article: {
    meaning:
      "Raten per måned, kvartal eller uke som til sammen gir et bestemt årlig frafall, hvis den er lik i hver periode.",
    example: "20\u00a0% per år er 1,84\u00a0% per måned: 0,9816 ganget med seg selv tolv ganger er 0,80.",
    pitfalls: [
      "Å dele på 12: 20\u00a0% ÷ 12 = 1,67\u00a0% ville bare blitt til 18\u00a0%.",
      "Kundene slutter sjelden jevnt. Måneder med fornyelser og sesonger skiller seg ut.",
    ],
    good: "Nyttig for å planlegge måned for måned. Det er ikke et mål i seg selv.",
    loyalty: "Atferd, regnet om til en kortere periode.",
  },
});

export const lifetime = (): CalculatorText<"lifetime"> => ({
  title: "Kundelevetid",
  question: "Hvor lenge blir kundene?",
  also: ["customer lifetime", "gjennomsnittlig levetid", "kundeforholdets varighet", "halveringstid"],
  inputs: { churn: "Frafall per periode" },
  choices: {},
  figures: {
    mean: "Gjennomsnittlig levetid, i perioder",
    halfLife: "Halvparten har sluttet etter, i perioder",
  },
  verdicts: {
    stay: ({ mean, halfLife }) =>
      `*Et kundeforhold varer i gjennomsnitt ${mean} ${plural(mean, "periode", "perioder")}.* Halvparten har sluttet etter ${halfLife}.`,
  },
  names: { there: "Fortsatt kunder", halfLife: "Halvparten igjen", period: "Perioder" },
  formula: "1 ÷ frafall",
  note: "Dette forutsetter likt frafall i alle perioder. I praksis slutter nyere kunder oftere.",
  article: {
    meaning:
      "Hvor lenge kundene blir i gjennomsnitt hvis samme andel slutter i hver periode: 1 ÷ frafall. Halveringstiden er når halvparten har sluttet.",
    example:
      "Med 5\u00a0% per måned varer et kundeforhold i gjennomsnitt 20 måneder, og halvparten har sluttet etter 13,5 måneder.",
    pitfalls: [
      "Det virkelige frafallet synker med alderen: de som slutter tidlig, er borte, og resten blir lenger. Da er 1 ÷ frafall for kort.",
      "Et frafall fra én god måned gir en urimelig lang levetid. Bruk et helt år.",
    ],
    good: "En lang levetid er bare verdt noe hvis du tjener penger på kunden. Bruk tallet i kundens livstidsverdi (CLV).",
    loyalty: "Atferd over tid.",
  },
});

export const mrrBridge = (): CalculatorText<"mrr-bridge"> => ({
  title: "Gjentakende inntekt (MRR)",
  question: "Hvordan endret MRR seg, og hvor mye gikk tapt?",
  also: ["MRR", "ARR", "NRR", "GRR", "NDR", "quick ratio", "abonnementsinntekter", "recurring revenue"],
  inputs: {
    start: "MRR ved start",
    new: "Fra nye kunder",
    expansion: "Høyere betaling fra kunder som ble",
    reactivation: "Fra tilbakevunne kunder",
    contraction: "Lavere betaling fra kunder som ble",
    churned: "Tapt med kunder som sluttet",
  },
  choices: {},
  figures: {
    end: "MRR ved slutt",
    growth: "Vekst",
    grossChurn: "Bruttofrafall",
    netChurn: "Nettofrafall",
    grossRetention: "Beholdt, brutto (GRR)",
    netRetention: "Beholdt, netto (NRR)",
    quickRatio: "Quick ratio",
    quickRatioWithReactivation: "Quick ratio, med tilbakevunne",
  },
  verdicts: {
    grew: ({ growth }) => `*MRR økte med ${growth}*, og de eksisterende kundene betaler minst like mye som før.`,
    "grew-by-new": ({ growth, lost }) =>
      `*MRR økte med ${growth} takket være nye og tilbakevunne kunder:* de eksisterende betaler ${lost} mindre enn før.`,
    fell: ({ growth, lost }) =>
      `*MRR falt med ${growth}:* de eksisterende kundene betaler ${lost} mindre enn før, og nye og tilbakevunne kunder veier ikke opp for det.`,
    "fell-otherwise": ({ growth }) => `*MRR falt med ${growth}.*`,
    same: () => "*MRR er uendret.*",
  },
  names: {
    start: "Start",
    new: "Nye",
    expansion: "Høyere",
    reactivation: "Tilbake",
    contraction: "Lavere",
    churned: "Tapt",
    end: "Slutt",
  },
  formula: "start + fra nye + høyere betaling + fra tilbakevunne − lavere betaling − tapt",
  note: "NRR ser bort fra tilbakevunne kunder; nettofrafallet trekker dem fra. Derfor blir de to ikke alltid 100\u00a0% til sammen.",
  article: {
    meaning:
      "Hvordan månedlig gjentakende inntekt (MRR) kom fra start til slutt: hva nye kunder, oppgraderinger og tilbakevunne kunder la til, og hva nedgraderinger og frafall tok.",
    example:
      "100\u00a0000 ved start pluss 20\u00a0000 fra nye, 8\u00a0000 i høyere betaling og 1\u00a0000 fra tilbakevunne, minus 3\u00a0000 i lavere betaling og 5\u00a0000 tapt: 121\u00a0000. NRR er 100\u00a0%: høyere betaling oppveide akkurat det tapte.",
    pitfalls: [
      "Å føre tilbakevunne kunder som høyere betaling. Det løfter NRR, selv om kundene hadde sluttet.",
      "Å regne med engangsbeløp eller årsbetalinger i måneden de blir betalt.",
      "Én måned er tilfeldig støy for en liten bedrift. Se på tolv.",
    ],
    good: "NRR over 100\u00a0% betyr at de eksisterende kundene vokser av seg selv. Publiserte tall kommer mest fra børsnoterte programvareselskaper; mindre kunder har alltid høyere frafall.",
    loyalty: "Atferd i penger: store kunder teller mer.",
  },
});

export const revenueRetention = (): CalculatorText<"revenue-retention"> => ({
  title: "Beholdt inntekt",
  question: "Hvor mye av inntekten beholdt du?",
  also: ["NRR", "GRR", "NDR", "net revenue retention", "net dollar retention"],
  inputs: { before: "Hva hver kunde betalte før", after: "Hva hver betaler nå, i samme rekkefølge" },
  choices: {},
  figures: { net: "Netto (NRR)", gross: "Brutto (GRR)", logo: "Andel kunder beholdt" },
  verdicts: {
    more: ({ change, gross }) =>
      `*De eksisterende kundene betaler ${change} mer enn før.* Uten økninger ble ${gross} av inntekten beholdt.`,
    less: ({ change, gross }) =>
      `*De eksisterende kundene betaler ${change} mindre enn før.* Uten økninger ble ${gross} av inntekten beholdt.`,
    same: ({ gross }) =>
      `*De eksisterende kundene betaler like mye som før.* Uten økninger ble ${gross} av inntekten beholdt.`,
  },
  names: { net: "Netto", gross: "Brutto", logo: "Kunder" },
  formula: "hva kundene betaler nå ÷ hva de betalte før; brutto regner ingen kunde for mer enn før",
  note: "Kunder som ikke betalte noe før, er nye og regnes ikke med.",
  article: {
    meaning:
      "Hvor mye av inntekten i én periode de samme kundene betaler i den neste. Brutto ser bort fra økninger; netto regner dem med.",
    example:
      "Tre kunder betalte 100 hver. Én betaler nå 150, én 80 og én ingenting. Netto: 230 av 300 er 76,7\u00a0%. Brutto: 100 + 80 + 0 av 300 er 60\u00a0%.",
    pitfalls: [
      "Å regne med nye kunder. De betalte ingenting før, så de hører ikke hjemme i noen av tallene.",
      "Å bare oppgi netto: én stor oppgradering kan skjule mange som sluttet.",
    ],
    good: "Brutto kan ikke bli mer enn 100\u00a0% og viser hvor mye som lekker. Netto over 100\u00a0% viser vekst uten nye kunder. Les dem sammen.",
    loyalty: "Atferd i penger. Tallet for kunder ved siden av viser hvor mange som ble, uansett hva de betaler.",
  },
});

export const serviceLevel = (): CalculatorText<"service-level"> => ({
  title: "Servicenivå (svartider)",
  question: "Hvor ofte svarer du kundene innen fristen du har lovet?",
  also: ["SLA", "service level", "svartid", "responstid"],
  inputs: { durations: "Svartider", target: "Lovet svartid, i samme enhet" },
  choices: {},
  figures: { within: "Besvart i tide", median: "Median svartid", p90: "90\u00a0% besvart innen" },
  verdicts: {
    answered: ({ value, median, p90 }) =>
      `*${value} fikk svar i tide.* Halvparten ventet høyst ${median}, og ni av ti høyst ${p90}.`,
  },
  names: { target: "Lovet", median: "Halvparten", p90: "90\u00a0%" },
  formula: "svar innen lovet tid ÷ alle svar",
  article: {
    meaning: "Andelen svar som kom innen lovet tid, sammen med medianen og tiden ni av ti fikk svar innen.",
    example:
      "Åtte svar tok fra 12 til 90 minutter; seks kom innen de lovede 60. Servicenivået er 75\u00a0%, medianen 51 minutter.",
    pitfalls: [
      "Å oppgi gjennomsnittet: noen få svært sene svar trekker det opp, og ingen venter akkurat så lenge.",
      "Å utelate kunder som ga opp å vente.",
    ],
    good: "Et løfte som holdes ni av ti ganger, er et vanlig mål. Hva kundene godtar, avhenger av kanalen: minutter i chat, én dag på e-post.",
    loyalty: "Ingen av delene: det måler hva du gjør, og kundene svarer med lojalitet eller uten.",
  },
});

export const overdueCustomer = (): CalculatorText<"overdue-customer"> => ({
  title: "Forsinket kunde",
  question: "Er en kunde forsinket ut fra sin egen kjøpsrytme?",
  also: ["inaktiv kunde", "kjøpsrytme", "i faresonen"],
  inputs: { gaps: "Dager mellom ordrer, eldste først", daysSinceLast: "Dager siden siste ordre" },
  choices: {},
  figures: {
    overdueRatio: "Forsinkelse: ganger den vanlige pausen",
    medianGap: "Vanlig pause i dager (median)",
    gapTrend: "Endring i de 2 siste pausene mot de 2 før",
  },
  verdicts: {
    overdue: ({ days, usual, ratio }) =>
      `*Ja.* Det har gått ${days} ${plural(days, "dag", "dager")}, ${ratio} ganger så lenge som vanlig (${usual}).`,
    unclear: ({ days, usual, ratio }) =>
      `*Usikkert.* Det har gått ${days} ${plural(days, "dag", "dager")}, ${ratio} ganger så lenge som vanlig (${usual}): følg med på kunden.`,
    soon: ({ days, usual }) =>
      `*Nei.* Det har gått ${days} ${plural(days, "dag", "dager")}, bare litt lenger enn vanlig (${usual}).`,
    "not-yet": ({ days, usual }) =>
      `*Nei.* Det har gått ${days} ${plural(days, "dag", "dager")}, ikke lenger enn vanlig (${usual}).`,
  },
  names: { watch: "Følg med", late: "Forsinket" },
  formula: "dager siden siste ordre ÷ medianen av dagene mellom ordrer",
  note: "Tommelfingerregel: følg med på kunden fra 1,5, og ring fra 2. Tilpass grensene til din bedrift.",
  article: {
    meaning:
      "Om en kunde er forsinket ut fra sin egen rytme: dagene siden siste ordre delt på kundens vanlige pause mellom ordrer.",
    example: "Ordrene kom hver 30. dag. Den siste kom for 75 dager siden, 2,5 ganger den vanlige pausen: forsinket.",
    pitfalls: [
      "Én grense for alle kunder: 75 dager er sent for den som kjøper hver uke, og tidlig for den som kjøper én gang i året.",
      "Kunder med én eller to ordrer har ingen rytme ennå.",
    ],
    good: "Tommelfingerregel: følg med fra 1,5 ganger, og gjør noe fra 2. Sjekk i dine egne data hvor ofte forsinkede kunder likevel kom tilbake.",
    loyalty: "Atferd: et tidlig tegn, uker før det vises i frafallet.",
  },
});
