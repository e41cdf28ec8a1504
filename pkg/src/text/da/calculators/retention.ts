// The calculators of retention and churn in Danish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { level, ofShare, per, plural } from "./alike.js";

export const retentionRate = (): CalculatorText<"retention-rate"> => ({
  title: "Fastholdelsesrate",
  question: "Hvor stor en andel af kunderne blev hos dig?",
  also: ["CRR", "retention", "retention rate", "kundefastholdelse", "fastholdelsesgrad", "beholde kunder"],
  inputs: {
    start: "Kunder ved start",
    end: "Kunder ved slut",
    acquired: "Nye kunder i perioden",
    level,
  },
  choices: {},
  figures: { value: "Fastholdelse", lost: "Churn (resten)" },
  verdicts: ofShare((value) => `Du beholdt ${value} af de kunder, du havde ved start.`),
  formula: "(kunder ved slut − nye kunder) ÷ kunder ved start",
  note: "Træk de nye kunder fra slutantallet, aldrig fra starten. Nogle artikler bytter om: med 150 ved start, 193 ved slut og 50 nye giver deres formel −95,3\u00a0%.",
  article: {
    meaning:
      "Andelen af de kunder, du havde ved periodens start, som stadig er kunder ved dens slutning. Nye kunder tæller ikke: de var der ikke, da perioden begyndte.",
    example:
      "Et fitnesscenter begynder marts med 150 medlemmer og slutter med 193, hvoraf 50 meldte sig ind i marts. 193 − 50 = 143 af de første 150 er der stadig: 95,3\u00a0%.",
    pitfalls: [
      "At tælle nye kunder med som fastholdte: så ville 193 af 150 være 129\u00a0%.",
      "At sammenligne en måned med et kvartal. Oplys altid, hvilken periode raten gælder for.",
      "I butikker uden kontrakter skal ”stadig kunde” defineres, f.eks. som en ordre inden for et år. Oplys definitionen sammen med raten.",
    ],
    good: "Det afhænger af kontrakten og prisen: den, der har bundet sig for et år, bliver et år. Offentliggjorte gennemsnit blander månedlige og årlige rater og forskellige definitioner, så sammenlign med dit eget sidste år.",
    loyalty: "Adfærd: hvem der blev, ikke hvorfor. Kunder bliver måske, fordi det er besværligt at skifte.",
  },
});

export const churnRate = (): CalculatorText<"churn-rate"> => ({
  title: "Churnrate",
  question: "Hvor stor en andel af kunderne stoppede?",
  also: ["churn rate", "kundeafgang", "kundefrafald", "frafaldsrate", "opsigelser", "attrition", "stoppe"],
  inputs: {
    start: "Kunder ved start",
    acquired: "Nye kunder i perioden",
    lost: "Mistede kunder i perioden, inklusive nye",
    lostOfAcquired: "Heraf nye i perioden",
    convention: "Opgørelse",
    level,
  },
  choices: {
    convention: {
      "opening-cohort": "Mistede af kunderne ved start ÷ kunder ved start",
      "all-lost": "Alle mistede ÷ kunder ved start",
      midpoint: "Alle mistede ÷ gennemsnit af kunder ved start og slut",
      "start-plus-new": "Alle mistede ÷ kunder ved start plus nye",
    },
  },
  figures: { value: "Churn" },
  verdicts: ofShare((value) => `Du mistede ${value} af dine kunder i perioden.`),
  formula: "mistede kunder ÷ kunder, der kunne være mistet",
  note: "De fire opgørelser giver fire forskellige tal for den samme forretning, så oplys, hvilken du bruger. Kun den første er 1 − fastholdelsen.",
  article: {
    meaning:
      "Andelen af kunder, der stoppede i en periode, også kaldet kundeafgang. Den er kun 1 minus fastholdelsesraten, hvis begge tæller de samme kunder: dem, der var der ved start.",
    example:
      "En tjeneste har 1.000 kunder den 1. januar. I løbet af måneden stopper 62, hvoraf 12 først kom til i januar. 50 af de første 1.000 stoppede: 5\u00a0%.",
    pitfalls: [
      "Der findes fire opgørelser, og de giver fra 4,4\u00a0% til 6,2\u00a0% i eksemplet. Vælg én, og hold fast i den.",
      "At gange en månedlig rate med 12. Raterne lægges ikke sammen: 5\u00a0% pr. måned er 46\u00a0% pr. år.",
      "Ét gennemsnit skjuler, at nye kunder stopper oftere end gamle.",
    ],
    good: "Lavere er bedre, men nul kan betyde, at priserne er lave, eller at kunderne ikke må stoppe. Sammenlign måneder i samme sæson og kunder, der har været kunder lige længe.",
    loyalty: "Adfærd, set fra enden: raten viser, hvem der stoppede, og intet om, hvordan de andre har det.",
  },
});

export const annualRate = (): CalculatorText<"annual-rate"> => ({
  title: "Churn fra måned til år",
  question: "Hvad bliver churn pr. måned til på et år?",
  also: ["årlig churn", "månedlig churn"],
  inputs: { loss: "Churn pr. periode", per: "Periode" },
  choices: { per },
  figures: { value: "Churn på et år", kept: "Fastholdt efter et år" },
  verdicts: {
    month: ({ loss, value, kept }) =>
      `*Churn på ${loss} pr. måned er ${value} pr. år.* Efter et år er ${kept} af kunderne der stadig.`,
    quarter: ({ loss, value, kept }) =>
      `*Churn på ${loss} pr. kvartal er ${value} pr. år.* Efter et år er ${kept} af kunderne der stadig.`,
    week: ({ loss, value, kept }) =>
      `*Churn på ${loss} pr. uge er ${value} pr. år.* Efter et år er ${kept} af kunderne der stadig.`,
  },
  names: { there: "Stadig kunder", kept: "Efter et år", month: "Måneder", quarter: "Kvartaler", week: "Uger" },
  formula: "1 − (1 − churn pr. periode) opløftet til antallet af perioder på et år",
  note: "Churn lægges ikke sammen: 5\u00a0% pr. måned er 46\u00a0% pr. år, ikke 60\u00a0%.",
  article: {
    meaning:
      "Hvad en churn pr. måned, kvartal eller uge bliver til på et år. Hver periode tager sin andel af dem, der stadig er der.",
    example:
      "5\u00a0% pr. måned efterlader 95\u00a0% efter én måned, 90,25\u00a0% efter to og 54\u00a0% efter tolv: 46\u00a0% er stoppet.",
    pitfalls: [
      "At lægge raterne sammen: 12 × 5\u00a0% ville være 60\u00a0%.",
      "Beregningen forudsætter den samme rate hele året. Hvis de fleste stopper i de første måneder, så brug en overlevelseskurve.",
    ],
    good: "Brug tallet til at sammenligne rater, der er målt over forskellige perioder. Det er den årlige rate, der skal stå ved siden af prisen pr. ny kunde.",
    loyalty: "Adfærd, omregnet til en længere periode.",
  },
});

export const periodRate = (): CalculatorText<"period-rate"> => ({
  title: "Churn fra år til måned",
  question: "Hvilken churn pr. måned svarer til en årlig?",
  also: ["årlig churn", "månedlig churn"],
  inputs: { annual: "Churn på et år", per: "Periode" },
  choices: { per },
  figures: { value: "Churn pr. periode" },
  verdicts: {
    month: ({ annual, value }) =>
      `*Churn på ${annual} pr. år er ${value} pr. måned*, hvis den er den samme hver måned.`,
    quarter: ({ annual, value }) =>
      `*Churn på ${annual} pr. år er ${value} pr. kvartal*, hvis den er den samme hvert kvartal.`,
    week: ({ annual, value }) => `*Churn på ${annual} pr. år er ${value} pr. uge*, hvis den er den samme hver uge.`,
  },
  names: { there: "Stadig kunder", kept: "Efter et år", month: "Måneder", quarter: "Kvartaler", week: "Uger" },
  formula: "1 − (1 − churn pr. år) opløftet til 1 ÷ antallet af perioder på et år",
  article: {
    meaning:
      "Den churn pr. måned, kvartal eller uge, der giver en bestemt churn på et år, hvis den er den samme i hver periode.",
    example: "20\u00a0% pr. år er 1,84\u00a0% pr. måned: 0,9816 ganget med sig selv tolv gange er 0,80.",
    pitfalls: [
      "At dividere med 12: 20\u00a0% ÷ 12 = 1,67\u00a0% ville kun give 18\u00a0% på et år.",
      "Kunder stopper sjældent jævnt. Måneder med fornyelser og sæsoner skiller sig ud.",
    ],
    good: "Nyttig til planlægning pr. måned. Den er ikke et mål i sig selv.",
    loyalty: "Adfærd, omregnet til en kortere periode.",
  },
});

export const lifetime = (): CalculatorText<"lifetime"> => ({
  title: "Kundelevetid",
  question: "Hvor længe bliver kunderne?",
  also: ["customer lifetime", "gennemsnitlig levetid", "halveringstid"],
  inputs: { churn: "Churn pr. periode" },
  choices: {},
  figures: {
    mean: "Gennemsnitlig levetid, i perioder",
    halfLife: "Halvdelen er stoppet efter, i perioder",
  },
  verdicts: {
    stay: ({ mean, halfLife }) =>
      `*Kunderne bliver i gennemsnit ${mean} ${plural(mean, "periode", "perioder")}.* Halvdelen er stoppet efter ${halfLife}.`,
  },
  names: { there: "Stadig kunder", halfLife: "Halvdelen tilbage", period: "Perioder" },
  formula: "1 ÷ churn",
  note: "Det forudsætter den samme churn i alle perioder. I praksis stopper nyere kunder oftere.",
  article: {
    meaning:
      "Hvor længe kunderne bliver i gennemsnit, hvis den samme andel stopper i hver periode: 1 ÷ churn. Halveringstiden er, når halvdelen er stoppet.",
    example:
      "Ved 5\u00a0% pr. måned bliver kunderne i gennemsnit 20 måneder, og halvdelen er stoppet efter 13,5 måneder.",
    pitfalls: [
      "I virkeligheden falder churn med alderen: de, der stopper tidligt, er væk, og resten bliver længere. Så er 1 ÷ churn for kort.",
      "En churnrate fra én god måned giver en urealistisk levetid. Brug et år.",
    ],
    good: "En lang levetid er kun noget værd med en avance. Brug tallet i kundens livstidsværdi (CLV).",
    loyalty: "Adfærd over tid.",
  },
});

export const mrrBridge = (): CalculatorText<"mrr-bridge"> => ({
  title: "Tilbagevendende omsætning (MRR)",
  question: "Hvordan ændrede MRR sig, og hvor meget gik tabt?",
  also: ["MRR", "ARR", "NRR", "GRR", "NDR", "quick ratio", "abonnementsomsætning", "recurring revenue"],
  inputs: {
    start: "MRR ved start",
    new: "Fra nye kunder",
    expansion: "Højere betaling fra kunder, der blev",
    reactivation: "Fra tilbagevundne kunder",
    contraction: "Lavere betaling fra kunder, der blev",
    churned: "Mistet med kunder, der stoppede",
  },
  choices: {},
  figures: {
    end: "MRR ved slut",
    growth: "Vækst",
    grossChurn: "Bruttochurn",
    netChurn: "Nettochurn",
    grossRetention: "Fastholdt omsætning, brutto (GRR)",
    netRetention: "Fastholdt omsætning, netto (NRR)",
    quickRatio: "Quick ratio",
    quickRatioWithReactivation: "Quick ratio, med tilbagevundne",
  },
  verdicts: {
    grew: ({ growth }) => `*MRR voksede ${growth}*, og de eksisterende kunder betaler mindst lige så meget som før.`,
    "grew-by-new": ({ growth, lost }) =>
      `*MRR voksede ${growth} takket være nye og tilbagevundne kunder:* de eksisterende betaler ${lost} mindre end før.`,
    fell: ({ growth, lost }) =>
      `*MRR faldt ${growth}:* de eksisterende kunder betaler ${lost} mindre end før, og nye og tilbagevundne kunder opvejer det ikke.`,
    "fell-otherwise": ({ growth }) => `*MRR faldt ${growth}.*`,
    same: () => "*MRR er uændret.*",
  },
  names: {
    start: "Start",
    new: "Nye",
    expansion: "Højere",
    reactivation: "Tilbage",
    contraction: "Lavere",
    churned: "Mistet",
    end: "Slut",
  },
  formula: "start + fra nye + højere betaling + fra tilbagevundne − lavere betaling − mistet",
  note: "NRR ser bort fra tilbagevundne kunder; nettochurn trækker dem fra. Derfor giver de to ikke altid 100\u00a0% tilsammen.",
  article: {
    meaning:
      "Hvordan den månedlige tilbagevendende omsætning (MRR) kom fra start til slut: hvad nye kunder, højere betaling og tilbagevundne kunder gav, og hvad lavere betaling og opsigelser tog.",
    example:
      "100.000 ved start, plus 20.000 fra nye, 8.000 i højere betaling og 1.000 fra tilbagevundne, minus 3.000 i lavere betaling og 5.000 mistet: 121.000. Omsætningsfastholdelsen er netto 100\u00a0%: den højere betaling opvejede netop det mistede.",
    pitfalls: [
      "At bogføre tilbagevundne kunder som højere betaling. Det løfter NRR, selv om de kunder var stoppet.",
      "At tælle engangsgebyrer eller årsbetalinger i den måned, de betales.",
      "Én måned er mest tilfældigheder for en lille virksomhed. Se på tolv.",
    ],
    good: "En NRR over 100\u00a0% betyder, at de eksisterende kunder vokser af sig selv. Offentliggjorte tal kommer mest fra børsnoterede softwarefirmaer; små kunder stopper altid oftere.",
    loyalty: "Adfærd i penge: store kunder tæller mere.",
  },
});

export const revenueRetention = (): CalculatorText<"revenue-retention"> => ({
  title: "Fastholdelse af omsætning",
  question: "Hvor meget af omsætningen beholdt du?",
  also: ["omsætningsfastholdelse", "NRR", "GRR", "NDR", "net revenue retention", "net dollar retention"],
  inputs: { before: "Hvad hver kunde betalte før", after: "Hvad hver betaler nu, i samme rækkefølge" },
  choices: {},
  figures: { net: "Netto (NRR)", gross: "Brutto (GRR)", logo: "Andel kunder fastholdt" },
  verdicts: {
    more: ({ change, gross }) =>
      `*De eksisterende kunder betaler ${change} mere end før.* Uden stigninger blev ${gross} af omsætningen fastholdt.`,
    less: ({ change, gross }) =>
      `*De eksisterende kunder betaler ${change} mindre end før.* Uden stigninger blev ${gross} af omsætningen fastholdt.`,
    same: ({ gross }) =>
      `*De eksisterende kunder betaler det samme som før.* Uden stigninger blev ${gross} af omsætningen fastholdt.`,
  },
  names: { net: "Netto", gross: "Brutto", logo: "Kunder" },
  formula: "hvad kunderne betaler nu ÷ hvad de betalte før; brutto tæller ingen kunde for mere end før",
  note: "Kunder, der intet betalte før, er nye og tæller ikke med.",
  article: {
    meaning:
      "Hvor meget af omsætningen i én periode de samme kunder betaler i den næste. Brutto (GRR) ser bort fra stigninger; netto (NRR) tæller dem med.",
    example:
      "Tre kunder betalte hver 100. Nu betaler den ene 150, den anden 80 og den tredje intet. Netto: 230 af 300 er 76,7\u00a0%. Brutto: 100 + 80 + 0 af 300 er 60\u00a0%.",
    pitfalls: [
      "At tælle nye kunder med. De betalte intet før, så de hører ikke til i nogen af tallene.",
      "Kun at oplyse netto: én stor opgradering kan skjule mange opsigelser.",
    ],
    good: "Brutto kan ikke overstige 100\u00a0% og viser, hvor meget der siver ud. Netto over 100\u00a0% viser vækst uden nye kunder. Læs dem sammen.",
    loyalty: "Adfærd i penge. Andelen af kunder ved siden af viser, hvor mange der blev, uanset hvad de betaler.",
  },
});

export const serviceLevel = (): CalculatorText<"service-level"> => ({
  title: "Serviceniveau (svartider)",
  question: "Hvor ofte svarer du kunderne inden for den lovede tid?",
  also: ["SLA", "service level", "svartid", "responstid"],
  inputs: { durations: "Svartider", target: "Lovet svartid, i samme enhed" },
  choices: {},
  figures: { within: "Besvaret til tiden", median: "Svartid, median", p90: "90\u00a0% besvaret inden for" },
  verdicts: {
    answered: ({ value, median, p90 }) =>
      `*${value} fik svar til tiden.* Halvdelen ventede højst ${median}, og ni ud af ti højst ${p90}.`,
  },
  names: { target: "Lovet", median: "Halvdelen", p90: "90\u00a0%" },
  formula: "svar inden for den lovede tid ÷ alle svar",
  article: {
    meaning:
      "Andelen af svar inden for den lovede tid, sammen med medianen og den tid, ni ud af ti fik svar inden for.",
    example:
      "Otte svar tog fra 12 til 90 minutter; seks kom inden for de lovede 60. Serviceniveauet er 75\u00a0%, medianen 51 minutter.",
    pitfalls: [
      "At oplyse gennemsnittet: nogle få meget sene svar trækker det op, og ingen venter gennemsnittet.",
      "At udelade kunder, der opgav at vente.",
    ],
    good: "Et løfte, der holdes ni ud af ti gange, er et almindeligt mål. Hvad kunderne accepterer, afhænger af kanalen: minutter i chat, en dag på e-mail.",
    loyalty: "Ingen af dem: det måler, hvad du gør, og kunderne svarer med loyalitet eller uden.",
  },
});

export const overdueCustomer = (): CalculatorText<"overdue-customer"> => ({
  title: "Forsinket kunde",
  question: "Er en kunde forsinket efter sin egen købsrytme?",
  also: ["inaktiv kunde", "købsrytme", "i farezonen"],
  inputs: { gaps: "Dage mellem ordrer, ældste først", daysSinceLast: "Dage siden seneste ordre" },
  choices: {},
  figures: {
    overdueRatio: "Forsinkelse (× sædvanlig pause)",
    medianGap: "Sædvanlig pause i dage (median)",
    gapTrend: "Ændring i de 2 seneste pauser mod de 2 før",
  },
  verdicts: {
    overdue: ({ days, usual, ratio }) =>
      `*Ja.* Der er gået ${days} ${plural(days, "dag", "dage")}, ${ratio} gange den sædvanlige pause på ${usual}.`,
    unclear: ({ days, usual, ratio }) =>
      `*Ikke klart.* Der er gået ${days} ${plural(days, "dag", "dage")}, ${ratio} gange den sædvanlige pause på ${usual}: hold øje med kunden.`,
    soon: ({ days, usual }) =>
      `*Nej.* Der er gået ${days} ${plural(days, "dag", "dage")}, kun lidt mere end den sædvanlige pause på ${usual}.`,
    "not-yet": ({ days, usual }) =>
      `*Nej.* Der er gået ${days} ${plural(days, "dag", "dage")}, inden for den sædvanlige pause på ${usual}.`,
  },
  names: { watch: "Hold øje", late: "Forsinket" },
  formula: "dage siden seneste ordre ÷ median af dagene mellem ordrer",
  note: "Tommelfingerregel: hold øje med en kunde fra 1,5, og ring fra 2. Tilpas grænserne til din forretning.",
  article: {
    meaning:
      "Om en kunde er forsinket efter sin egen købsrytme: dage siden seneste ordre divideret med den sædvanlige pause mellem ordrerne.",
    example:
      "Ordrerne kom hver 30. dag. Den seneste er 75 dage gammel, 2,5 gange den sædvanlige pause: kunden er forsinket.",
    pitfalls: [
      "Én grænse for alle kunder: 75 dage er sent for en, der køber hver uge, og tidligt for en, der køber én gang om året.",
      "Kunder med én eller to ordrer har ingen rytme endnu.",
    ],
    good: "Tommelfingerregel: hold øje fra 1,5 gange, og gør noget fra 2. Tjek i dine egne data, hvor ofte forsinkede kunder alligevel kom tilbage.",
    loyalty: "Adfærd: et tidligt tegn, uger før en churnrate viser noget.",
  },
});
