// The calculators of loyalty programmes in Danish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { plural } from "./alike.js";

export const programmeRoi = (): CalculatorText<"programme-roi"> => ({
  title: "Afkast af et loyalitetsprogram",
  question: "Tjener programmet mere, end det koster?",
  also: ["ROI", "kundeklub", "loyalty ROI", "program ROI"],
  inputs: {
    members: "Medlemmer",
    spendWith: "Omsætning pr. medlem med programmet",
    spendWithout: "Omsætning pr. medlem uden",
    grossMargin: "Bruttomargin",
    cost: "Programmets omkostning, inklusive belønninger",
  },
  choices: {},
  figures: {
    roi: "Afkast (ROI)",
    incrementalProfit: "Ekstra fortjeneste før programmets omkostning",
    breakEvenLift: "Nulpunkt: ekstra omsætning pr. medlem",
    breakEvenShare: "Nulpunkt, som andel af omsætningen uden programmet",
  },
  verdicts: {
    earns: ({ profit, cost, net }) =>
      `*Ja.* Det giver ${profit} i ekstra fortjeneste og koster ${cost}: der er ${net} tilbage.`,
    loses: ({ profit, cost, net }) =>
      `*Nej.* Det giver ${profit} i ekstra fortjeneste, men koster ${cost}: du taber ${net}.`,
    even: ({ cost }) => `*Det går lige op.* Det giver præcis de ${cost}, det koster.`,
  },
  names: { incrementalProfit: "Ekstra fortjeneste", cost: "Omkostning", net: "Tilbage" },
  formula: "(medlemmer × ekstra omsætning × bruttomargin − omkostning) ÷ omkostning",
  note: "Afkastet er af ekstra fortjeneste, ikke omsætning: i taleksemplet ville omsætning give +167\u00a0%. Giv ikke programmet æren for det, medlemmerne ville have købt alligevel.",
  article: {
    meaning: "Hvad et program giver i ekstra fortjeneste i forhold til, hvad det koster.",
    example:
      "10.000 medlemmer køber hver for 12 mere ved en margin på 40\u00a0%: 48.000 for en omkostning på 45.000, et afkast på 6,7\u00a0%.",
    pitfalls: [
      "At tælle det med, medlemmerne ville have købt alligevel.",
      "At regne med omsætning i stedet for fortjeneste: i eksemplet ville det give 167\u00a0%.",
      "At udelade de point, der endnu ikke er indløst.",
    ],
    good: "Alt over 0, hvis det ekstra forbrug er målt mod en gruppe uden programmet.",
    loyalty: "Adfærd, der er betalt for. Om den holder længere end belønningen, er et andet spørgsmål.",
  },
});

export const incrementalLift = (): CalculatorText<"incremental-lift"> => ({
  title: "Programmets ekstra salg",
  question: "Køber medlemmerne mere på grund af programmet?",
  also: ["uplift", "effekt", "kontrolgruppe", "inkrementelt salg", "difference in differences"],
  inputs: {
    treatedMean: "Gennemsnit",
    treatedDeviation: "Standardafvigelse",
    treatedN: "Antal",
    controlMean: "Gennemsnit",
    controlDeviation: "Standardafvigelse",
    controlN: "Antal",
    design: "Hvad gennemsnittene måler",
    level: "Konfidensniveau",
  },
  choices: {
    design: {
      changes: "ændring i forbrug fra før til efter tilmelding",
      "hold-out": "forbrug, med en tilfældig kontrolgruppe",
    },
  },
  figures: { lift: "Ekstra pr. medlem" },
  verdicts: {
    above: ({ lift, low, high, level }) =>
      `*Ja.* Medlemmerne køber for ${lift} mere på grund af det; med ${level} konfidens mellem ${low} og ${high}.`,
    below: ({ lift, low, high, level }) =>
      `*Nej, de køber for ${lift} mindre;* med ${level} konfidens ligger forskellen mellem ${low} og ${high}.`,
    unclear: ({ low, high }) => `*Ikke klart.* Den sande forskel kan ligge hvor som helst fra ${low} til ${high}.`,
  },
  groups: { treated: "Medlemmer", control: "Andre" },
  names: { treated: "Medlemmer", control: "Andre", lift: "Forskel" },
  formula: "medlemmernes gennemsnit − de andres gennemsnit; med ændringer i forbrug en forskel mellem forskelle",
  note: "Gode kunder melder sig først, så medlemmerne købte mere allerede før tilmeldingen. Sammenligner du ændringer fra før til efter, forsvinder det forspring.",
  article: {
    meaning: "Hvor meget mere medlemmerne køber for på grund af programmet, sammenlignet med lignende kunder uden.",
    example:
      "Medlemmerne køber for 22 mere end før, andre for 12 mere: 10 skyldes programmet, med et interval fra 2,5 til 17,5.",
    pitfalls: [
      "At sammenligne medlemmer med alle andre: de, der melder sig ind, købte mere i forvejen.",
      "Kun en tilfældig kontrolgruppe viser virkningen uden tvivl.",
    ],
    good: "Et interval, der helt ligger over, hvad et medlem koster.",
    loyalty: "Adfærd, som programmet er årsag til.",
  },
});

export const pointsCost = (): CalculatorText<"points-cost"> => ({
  title: "Hvad koster point?",
  question: "Hvad koster point som andel af medlemmernes forbrug?",
  also: ["bonuspoint", "pointprogram", "points"],
  inputs: {
    earn: "Point pr. brugt krone (eller anden valuta)",
    faceValue: "Pålydende værdi af et point",
    redemption: "Indløsningsgrad",
    unitCost: "Pris for en belønning, som andel af pålydende værdi",
  },
  choices: {},
  figures: { shareOfSpend: "Pris, som andel af medlemmernes forbrug" },
  verdicts: {
    cost: ({ value, promised }) =>
      `*Point koster dig ${value} af medlemmernes forbrug* ud af de ${promised}, de lover.`,
  },
  names: { promised: "Lovet", redeemed: "Indløst", shareOfSpend: "Din pris" },
  formula: "point pr. brugt krone × pålydende værdi × indløsningsgrad × pris for en belønning",
  article: {
    meaning:
      "Hvad point koster som andel af medlemmernes forbrug, når man ved, hvor mange der indløses, og hvad en belønning koster dig.",
    example:
      "Ét point pr. krone med en værdi på 1 øre, 80\u00a0% indløst, belønninger til 60\u00a0% af pålydende værdi: 0,48\u00a0% af forbruget.",
    pitfalls: [
      "At bruge den pålydende værdi som omkostning.",
      "At regne med uindløste point: medlemmer, der er glade for programmet, indløser flere.",
    ],
    good: "Et godt stykke under din margin, med plads til medlemmer, der indløser mere end forventet.",
    loyalty: "Ingen af dem: det er programmets pris.",
  },
});

export const cashback = (): CalculatorText<"cashback"> => ({
  title: "Nulpunkt for cashback",
  question: "Hvor meget mere skal medlemmerne købe for, før cashback betaler sig?",
  also: ["cashback", "bonus", "break-even"],
  inputs: {
    rate: "Cashback i procent",
    utilisation: "Andel af cashback, der bruges",
    grossMargin: "Bruttomargin",
  },
  choices: {},
  figures: { breakEvenLift: "Ekstra forbrug ved nulpunktet", cost: "Pris, som andel af medlemmernes forbrug" },
  verdicts: {
    more: ({ lift, cost }) =>
      `*Medlemmerne skal købe for ${lift} mere* for at dække de ${cost} af deres forbrug, som det koster.`,
  },
  names: { margin: "Bruttomargin", cost: "Cashback", left: "Tilbage" },
  formula: "pris ÷ (bruttomargin − pris), hvor pris = cashback × andel, der bruges",
  note: "Du betaler cashback af alt, hvad medlemmerne køber, også det, de ville have købt alligevel.",
  article: {
    meaning: "Hvor meget mere medlemmerne skal købe for, før cashback betaler sig selv.",
    example:
      "3\u00a0% cashback, 90\u00a0% bruges, 40\u00a0% margin: det koster 2,7\u00a0% af forbruget, så medlemmerne skal købe for 7,2\u00a0% mere.",
    pitfalls: [
      "Du betaler af alt forbrug, ikke kun af det ekstra.",
      "Lave marginer gør det umuligt: ved 3\u00a0% margin betaler det sig aldrig.",
    ],
    good: "Afprøv med en kontrolgruppe, om det ekstra salg er virkeligt, før du ruller det ud.",
    loyalty: "Adfærd, der er betalt for.",
  },
});

export const assignTier = (): CalculatorText<"assign-tier"> => ({
  title: "Et medlems niveau",
  question: "Hvilket medlemsniveau når et medlem?",
  also: ["tier", "medlemsniveau", "guld", "sølv", "status"],
  inputs: {
    value: "Kvalificerende beløb, f.eks. forbrug",
    threshold1: "Første grænse",
    threshold2: "Anden grænse",
  },
  choices: {},
  figures: { tier: "Medlemsniveau (0 er lavest)" },
  verdicts: {
    tier: ({ tier, missing }) => `*Medlemmet er på niveau ${tier}* og mangler ${missing} til det næste.`,
    top: ({ tier }) => `*Medlemmet er på det øverste niveau, ${tier}.*`,
  },
  names: { threshold1: "Niveau 1", threshold2: "Niveau 2" },
  formula: "antal grænser, der er nået; præcis på grænsen tæller med",
  article: {
    meaning: "Hvilket medlemsniveau et medlem når med sit forbrug.",
    example: "1.200 når den første grænse på 500, men ikke den anden på 1.500: niveau 1, og der mangler 300.",
    pitfalls: [
      "At lade det være uklart, om det tæller at ramme grænsen præcis. Her gør det.",
      "At ændre grænserne uden varsel.",
    ],
    good: "Det øverste niveau bør være så sjældent, at det betyder noget.",
    loyalty: "Adfærd, delt op i trin.",
  },
});

export const tierMigration = (): CalculatorText<"tier-migration"> => ({
  title: "Skift mellem medlemsniveauer",
  question: "Hvor stor en andel af medlemmerne rykkede op, ned eller ud?",
  also: ["tier migration", "niveauskift", "guld", "sølv"],
  inputs: {
    lowToLow: "Blev",
    lowToMiddle: "Til mellem",
    lowToTop: "Til top",
    lowToExit: "Stoppet",
    middleToLow: "Til lav",
    middleToMiddle: "Blev",
    middleToTop: "Til top",
    middleToExit: "Stoppet",
    topToLow: "Til lav",
    topToMiddle: "Til mellem",
    topToTop: "Blev",
    topToExit: "Stoppet",
  },
  choices: {},
  figures: {
    up: "Rykket op",
    down: "Rykket ned",
    exit: "Stoppet",
    nextLow: "Nu på det lave niveau",
    nextMiddle: "Nu på mellemniveauet",
    nextTop: "Nu på topniveauet",
  },
  verdicts: {
    up: ({ up, down, exit }) => `*Flere rykkede op end ned eller ud:* ${up} op, ${down} ned, ${exit} stoppede.`,
    down: ({ up, down, exit }) => `*Flere rykkede ned eller ud end op:* ${up} op, ${down} ned, ${exit} stoppede.`,
    even: ({ up, down, exit }) =>
      `*Lige så mange rykkede op som ned eller ud:* ${up} op, ${down} ned, ${exit} stoppede.`,
  },
  groups: { low: "Fra det lave niveau", middle: "Fra mellemniveauet", top: "Fra topniveauet" },
  names: { low: "Lav", middle: "Mellem", top: "Top", left: "Stoppet" },
  formula: "medlemmer, der rykkede op ÷ alle medlemmer ved start",
  note: "Nye medlemmer tæller ikke med: alle andele er af medlemmer, der var på et niveau ved start.",
  article: {
    meaning: "Hvor stor en andel af medlemmerne der rykkede op, ned eller ud af programmet i en periode.",
    example: "Af 1.400 medlemmer rykkede 160 op (11,4\u00a0%), 80 ned (5,7\u00a0%), og 35 stoppede (2,5\u00a0%).",
    pitfalls: [
      "Nye medlemmer forvrænger andelene, så kun dem ved start tæller.",
      "De øverste kan kun blive eller rykke ned.",
    ],
    good: "Flere op end ned, og få, der stopper fra toppen.",
    loyalty: "Adfærd over to perioder.",
  },
});

export const referralProgramme = (): CalculatorText<"referral-programme"> => ({
  title: "Anbefalingsprogram",
  question: "Hvad koster en kunde via anbefaling?",
  also: ["skaf en ven", "referral", "viral koefficient", "k-faktor"],
  inputs: {
    referrals: "Nye kunder via anbefaling",
    reward: "Belønning pr. anbefaling",
    fixedCost: "Andre omkostninger ved programmet",
    invites: "Inviterede pr. kunde",
    conversion: "Andel af inviterede, der bliver kunder",
    base: "Kunder ved start",
  },
  choices: {},
  figures: {
    costPerReferral: "Pris pr. kunde via anbefaling",
    k: "Viral koefficient (k): nye kunder pr. kunde",
    total: "Kunder til sidst, inklusive dem ved start",
  },
  verdicts: {
    cost: ({ cost, base, total }) =>
      `*En kunde via anbefaling koster ${cost}.* Anbefalinger gør ${base} kunder til ${total} til sidst.`,
    endless: ({ cost }) => `*En kunde via anbefaling koster ${cost}.*`,
  },
  names: { reward: "Belønning", fixedCost: "Andet", costPerReferral: "I alt" },
  formula:
    "(kunder via anbefaling × belønning + andre omkostninger) ÷ kunder via anbefaling; k = inviterede × andel, der bliver kunder",
  note: "Kunder til sidst = kunder ved start ÷ (1 − k), hvis nye kunder inviterer lige så mange som de første. Med k på 1 eller mere har væksten ingen grænse.",
  article: {
    meaning: "Hvad en kunde via anbefaling koster, og hvor langt anbefalinger når af sig selv.",
    example:
      "40 anbefalinger til 20 hver plus 400 i andre omkostninger er 30 pr. kunde. Inviterer hver 1,8 personer, og 26\u00a0% bliver kunder, bliver 1.000 kunder til 1.880.",
    pitfalls: [
      "Senere kunder inviterer sjældent lige så mange som de første.",
      "Venner, der ville være kommet alligevel.",
    ],
    good: "Sammenlign prisen med dine andre kanaler. En koefficient tæt på 1 er sjælden og holder ikke.",
    loyalty: "Begge dele: at anbefale er holdning omsat til handling.",
  },
});

export const milestoneCost = (): CalculatorText<"milestone-cost"> => ({
  title: "Hvad koster en milepæl?",
  question: "Hvad koster det at belønne en milepæl?",
  also: ["milepæl", "milestone", "belønning"],
  inputs: {
    members: "Medlemmer, der deltager",
    completion: "Andel, der når milepælen",
    reward: "Pris for belønningen",
  },
  choices: {},
  figures: { value: "Pris" },
  verdicts: {
    cost: ({ value, reached }) =>
      `*Milepælen koster ${value}* til ${reached} ${plural(reached, "medlem, der når", "medlemmer, der når")} den.`,
  },
  names: { members: "Deltager", reached: "Når den" },
  formula: "medlemmer × andel, der når den × pris for belønningen",
  article: {
    meaning: "Hvad det koster at belønne alle, der når en milepæl.",
    example: "35\u00a0% af 1.000 medlemmer når den til 4 hver: 1.400.",
    pitfalls: ["Belønningen får flere til at nå den.", "Nogle havde nået den i forvejen."],
    good: "Holdt op mod fortjenesten på det, de gjorde for at nå den.",
    loyalty: "Adfærd, der er betalt for.",
  },
});

export const partnership = (): CalculatorText<"partnership"> => ({
  title: "Salg af point til en partner",
  question: "Hvad tjener du på at sælge point til en partner?",
  also: ["partnerskab", "pointsalg", "breakage"],
  inputs: {
    points: "Solgte point",
    salePrice: "Pris pr. point",
    cost: "Pris for at indløse et point",
    breakage: "Uindløste point (breakage), som andel",
  },
  choices: {},
  figures: { value: "Fortjeneste" },
  verdicts: {
    earns: ({ value, sold }) => `*Du tjener ${value}* ud af de ${sold}, partneren betaler.`,
    loses: ({ value, sold }) => `*Du taber ${value}:* partneren betaler ${sold}, mindre end pointene koster.`,
  },
  names: { sold: "Partner betaler", cost: "Indløsning", value: "Fortjeneste" },
  formula: "point × (pris − pris for indløsning × andel indløst)",
  article: {
    meaning: "Hvad du tjener på at sælge point til en partner, som giver dem til sine egne kunder.",
    example:
      "100.000 point til 0,012 giver 1.200; at indløse fire femtedele af dem til 0,007 koster 560: der er 640 tilbage.",
    pitfalls: [
      "En partners point bliver måske indløst oftere end dine egne.",
      "Fortjenesten kommer før omkostningen: hav en reserve.",
    ],
    good: "En pris over den fulde omkostning pr. point, så uindløste point (breakage) er en bonus og ikke planen.",
    loyalty: "Ingen af dem: det er handel med point.",
  },
});

export const pointsLedger = (): CalculatorText<"points-ledger"> => ({
  title: "Pointsaldo",
  question: "Hvor mange point er der tilbage?",
  also: ["saldo", "point tilbage", "udløb"],
  inputs: {
    earnedFirst: "Point optjent først",
    redeemed: "Point indløst siden",
    earnedSecond: "Point optjent senere",
    firstExpired: "Er de første point udløbet?",
  },
  choices: { firstExpired: { yes: "Ja, de ubrugte", no: "Nej" } },
  figures: { balance: "Point tilbage", earned: "Optjent i alt", expired: "Udløbet" },
  verdicts: {
    left: ({ balance }) => `*Der er ${balance} point tilbage*, og ingen er udløbet.`,
    "left-and-expired": ({ balance, expired }) => `*Der er ${balance} point tilbage:* ${expired} er udløbet.`,
  },
  names: {
    earnedFirst: "Optjent",
    redeemed: "Indløst",
    earnedSecond: "Optjent senere",
    expired: "Udløbet",
    balance: "Tilbage",
  },
  formula: "optjent − indløst − udløbet; de ældste point indløses først",
  note: "Kun den uindløste del af de første point kan udløbe, ikke alt det optjente.",
  article: {
    meaning: "Hvor mange point et medlem har tilbage, når de ældste indløses først.",
    example:
      "100 optjent, 60 indløst, 50 optjent senere; den første portion udløber med 40 ubrugte: der er 50 tilbage.",
    pitfalls: [
      "At lade alle 100 udløbe i stedet for de ubrugte 40.",
      "Uklare regler for, i hvilken rækkefølge pointene bruges.",
    ],
    good: "Få point bør udløbe uden varsel. En påmindelse får medlemmerne tilbage.",
    loyalty: "Adfærd, i point.",
  },
});

export const pointsLiability = (): CalculatorText<"points-liability"> => ({
  title: "Pointforpligtelse",
  question: "Hvor meget skylder du for de point, medlemmerne har til gode?",
  also: ["breakage", "hensættelse", "skyldige point", "points liability"],
  inputs: {
    points: "Point, medlemmerne har til gode",
    breakage: "Uindløste point (breakage), som andel",
    costPerPoint: "Pris for at indløse et point",
    faceValue: "Pålydende værdi af et point",
  },
  choices: {},
  figures: { value: "Forpligtelse til kostpris", atFaceValue: "Forpligtelse til pålydende værdi" },
  verdicts: {
    owed: ({ value, all }) =>
      `*Du skylder omkring ${value} for point, der ikke er brugt.* Blev alle point indløst, ville det være ${all}.`,
  },
  names: { all: "Alle point", breakage: "Aldrig indløst", value: "Forpligtelse" },
  formula: "point × andel indløst × pris pr. point",
  note: "Oplys, om du bruger kostpris eller pålydende værdi: det giver forskellige tal. Det er ikke regnskabsmæssig rådgivning.",
  article: {
    meaning: "Hvad du skylder for de point, medlemmerne har til gode, kun regnet med dem, der bliver indløst.",
    example: "1.000.000 point, 20\u00a0% bliver aldrig indløst, 0,007 hver: 5.600.",
    pitfalls: [
      "Andelen af uindløste point falder, når programmet bliver bedre.",
      "Kostpris og pålydende værdi er forskellige. Revisorer spørger efter en af dem.",
    ],
    good: "Et tal, din revisor er enig i. Det er ikke regnskabsmæssig rådgivning.",
    loyalty: "Ingen af dem: det er, hvad loyalitet kommer til at koste.",
  },
});

export const deferredRevenue = (): CalculatorText<"deferred-revenue"> => ({
  title: "Udskudt omsætning fra point",
  question: "Hvor meget af dagens omsætning skal udskydes på grund af point?",
  also: ["IFRS 15", "periodisering", "deferred revenue"],
  inputs: {
    sales: "Salg",
    points: "Point givet med salget",
    pointPrice: "Selvstændig salgspris pr. point",
    expectedRedemption: "Point, der forventes indløst",
    redeemed1: "Indløst ved årets udgang",
    expectation1: "Forventet indløsning i alt på det tidspunkt",
    redeemed2: "Indløst ved årets udgang, år 1 medregnet",
    expectation2: "Forventet indløsning i alt på det tidspunkt",
  },
  choices: {},
  figures: {
    deferred: "Udskudt omsætning",
    goods: "Omsætning indregnet straks",
    recognised1: "Omsætning i år 1",
    recognised2: "Omsætning i år 2",
    remaining: "Stadig udskudt efter år 2",
  },
  verdicts: {
    deferred: ({ deferred, sales, remaining }) =>
      `*Udskyd ${deferred} af de ${sales}, du har solgt for.* Efter to år mangler ${remaining} af det at blive indregnet.`,
  },
  groups: { year1: "År 1", year2: "År 2" },
  names: { deferred: "Udskudt", recognised1: "År 1", recognised2: "År 2", remaining: "Stadig udskudt" },
  formula: "salg × pointenes pris ÷ (salg + pointenes pris), kun med de point, der forventes indløst",
  note: "Et eksempel efter IFRS 15, eksempel 52. Det er ikke regnskabsmæssig rådgivning.",
  article: {
    meaning:
      "Den del af dagens salg, der hører til point og først indregnes, når de indløses, som i IFRS 15, eksempel 52.",
    example:
      "Et salg på 100.000 med 10.000 point til en værdi af 9.500: 8.676 udskydes og indregnes, efterhånden som pointene indløses.",
    pitfalls: [
      "Den forventede indløsning ændrer sig, og hele fortiden ændrer sig med den.",
      "At bruge kostprisen pr. point i stedet for den selvstændige salgspris.",
    ],
    good: "Skøn, der kun kræver små rettelser år efter år. Det er ikke regnskabsmæssig rådgivning.",
    loyalty: "Ingen af dem: det er regnskab.",
  },
});
