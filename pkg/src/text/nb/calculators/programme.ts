// The calculators of loyalty programmes in Norwegian, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { plural } from "./alike.js";

export const programmeRoi = (): CalculatorText<"programme-roi"> => ({
  title: "Avkastning på lojalitetsprogram",
  question: "Tjener programmet mer enn det koster?",
  also: ["ROI", "kundeklubb", "loyalty ROI", "program ROI"],
  inputs: {
    members: "Medlemmer",
    spendWith: "Omsetning per medlem med programmet",
    spendWithout: "Omsetning per medlem uten",
    grossMargin: "Bruttomargin",
    cost: "Kostnad for programmet, medregnet belønninger",
  },
  choices: {},
  figures: {
    roi: "Avkastning (ROI)",
    incrementalProfit: "Ekstra fortjeneste før kostnaden for programmet",
    breakEvenLift: "Nullpunkt: ekstra omsetning per medlem",
    breakEvenShare: "Nullpunkt, som andel av omsetningen uten programmet",
  },
  verdicts: {
    earns: ({ profit, cost, net }) =>
      `*Ja.* Det gir ${profit} i ekstra fortjeneste og koster ${cost}: du sitter igjen med ${net}.`,
    loses: ({ profit, cost, net }) =>
      `*Nei.* Det gir ${profit} i ekstra fortjeneste, men koster ${cost}: du taper ${net}.`,
    even: ({ cost }) => `*Det går akkurat i null.* Det gir nøyaktig de ${cost} det koster.`,
  },
  names: { incrementalProfit: "Ekstra fortjeneste", cost: "Kostnad", net: "Igjen" },
  formula: "(medlemmer × ekstra omsetning × bruttomargin − kostnad) ÷ kostnad",
  note: "Avkastningen regnes av ekstra fortjeneste, ikke av omsetning: i talleksempelet ville omsetningen gitt +167\u00a0%. Ikke gi programmet æren for det medlemmene ville ha kjøpt uansett.",
  article: {
    meaning: "Hva et program gir i ekstra fortjeneste, sammenlignet med hva det koster.",
    example:
      "10\u00a0000 medlemmer kjøper for 12 mer hver, med en margin på 40\u00a0%: 48\u00a0000 for en kostnad på 45\u00a0000, en avkastning på 6,7\u00a0%.",
    pitfalls: [
      "Å regne med det medlemmene ville ha kjøpt uansett.",
      "Å regne omsetning i stedet for fortjeneste: i eksempelet ville det gitt 167\u00a0%.",
      "Å utelate poengene som ennå ikke er løst inn.",
    ],
    good: "Alt over 0, hvis det ekstra forbruket er målt mot en gruppe uten programmet.",
    loyalty: "Atferd det er betalt for. Om den varer lenger enn belønningen, er et annet spørsmål.",
  },
});

export const incrementalLift = (): CalculatorText<"incremental-lift"> => ({
  title: "Hva gir programmet ekstra?",
  question: "Kjøper medlemmene mer på grunn av programmet?",
  also: ["uplift", "effekt", "kontrollgruppe", "inkrementelt salg", "difference in differences"],
  inputs: {
    treatedMean: "Gjennomsnitt",
    treatedDeviation: "Standardavvik",
    treatedN: "Antall",
    controlMean: "Gjennomsnitt",
    controlDeviation: "Standardavvik",
    controlN: "Antall",
    design: "Hva gjennomsnittene måler",
    level: "Konfidensnivå",
  },
  choices: {
    design: {
      changes: "endring i forbruk fra før til etter innmelding",
      "hold-out": "forbruk, med en tilfeldig kontrollgruppe",
    },
  },
  figures: { lift: "Ekstra per medlem" },
  verdicts: {
    above: ({ lift, low, high, level }) =>
      `*Ja.* Medlemmene kjøper for ${lift} mer på grunn av det; med ${level} konfidens mellom ${low} og ${high}.`,
    below: ({ lift, low, high, level }) =>
      `*Nei, de kjøper for ${lift} mindre;* med ${level} konfidens ligger forskjellen mellom ${low} og ${high}.`,
    unclear: ({ low, high }) => `*Usikkert.* Den sanne forskjellen kan være alt fra ${low} til ${high}.`,
  },
  groups: { treated: "Medlemmer", control: "Andre" },
  names: { treated: "Medlemmer", control: "Andre", lift: "Forskjell" },
  formula: "medlemmenes gjennomsnitt − de andres gjennomsnitt; med endringer i forbruk en forskjell mellom forskjeller",
  note: "Gode kunder melder seg inn først, så medlemmene kjøpte mer allerede før innmeldingen. Sammenligner du endringer fra før til etter, forsvinner det forspranget.",
  article: {
    meaning: "Hvor mye mer medlemmene kjøper for på grunn av programmet, sammenlignet med lignende kunder uten det.",
    example:
      "Medlemmene kjøper for 22 mer enn før, andre for 12 mer: 10 skyldes programmet, med et intervall fra 2,5 til 17,5.",
    pitfalls: [
      "Å sammenligne medlemmer med alle andre: de som melder seg inn, kjøpte mer fra før.",
      "Bare en tilfeldig kontrollgruppe viser effekten uten tvil.",
    ],
    good: "Et intervall som i sin helhet ligger over det et medlem koster.",
    loyalty: "Atferd som programmet har skapt.",
  },
});

export const pointsCost = (): CalculatorText<"points-cost"> => ({
  title: "Hva koster poeng?",
  question: "Hva koster poeng som andel av medlemmenes forbruk?",
  also: ["bonuspoeng", "poengprogram", "points"],
  inputs: {
    earn: "Poeng per brukt krone (eller annen valuta)",
    faceValue: "Pålydende verdi av ett poeng",
    redemption: "Innløsningsgrad",
    unitCost: "Kostnad for en belønning, som andel av pålydende verdi",
  },
  choices: {},
  figures: { shareOfSpend: "Kostnad, som andel av medlemmenes forbruk" },
  verdicts: {
    cost: ({ value, promised }) => `*Poengene koster deg ${value} av medlemmenes forbruk*, av de ${promised} de lover.`,
  },
  names: { promised: "Lovet", redeemed: "Innløst", shareOfSpend: "Din kostnad" },
  formula: "poeng per brukt krone × pålydende verdi × innløsningsgrad × kostnad for en belønning",
  article: {
    meaning:
      "Hva poeng koster som andel av medlemmenes forbruk, ut fra hvor mange som løses inn, og hva en belønning koster deg.",
    example:
      "Ett poeng per krone, verdt ett øre, 80\u00a0% innløst, belønninger til 60\u00a0% av pålydende verdi: 0,48\u00a0% av forbruket.",
    pitfalls: [
      "Å regne pålydende verdi som kostnaden.",
      "Å stole på uinnløste poeng (breakage): medlemmer som liker programmet, løser inn mer.",
    ],
    good: "Godt under marginen, med rom for medlemmer som løser inn mer enn du venter.",
    loyalty: "Ingen av delene: det er prisen på programmet.",
  },
});

export const cashback = (): CalculatorText<"cashback"> => ({
  title: "Nullpunkt for cashback",
  question: "Hvor mye mer må medlemmene kjøpe for før cashback lønner seg?",
  also: ["cashback", "bonus", "break-even"],
  inputs: {
    rate: "Cashback i prosent",
    utilisation: "Andel av cashback som brukes",
    grossMargin: "Bruttomargin",
  },
  choices: {},
  figures: { breakEvenLift: "Ekstra forbruk ved nullpunktet", cost: "Kostnad, som andel av medlemmenes forbruk" },
  verdicts: {
    more: ({ lift, cost }) =>
      `*Medlemmene må kjøpe for ${lift} mer* for å dekke de ${cost} av forbruket som cashback koster.`,
  },
  names: { margin: "Bruttomargin", cost: "Cashback", left: "Igjen" },
  formula: "kostnad ÷ (bruttomargin − kostnad), der kostnad = cashback × andel som brukes",
  note: "Du betaler cashback av alt medlemmene kjøper, også det de ville ha kjøpt uansett.",
  article: {
    meaning: "Hvor mye mer medlemmene må kjøpe for før cashback betaler seg selv.",
    example:
      "3\u00a0% cashback, 90\u00a0% brukt, 40\u00a0% margin: det koster 2,7\u00a0% av forbruket, så medlemmene må kjøpe for 7,2\u00a0% mer.",
    pitfalls: [
      "Du betaler av alt forbruk, ikke bare av det ekstra.",
      "Med lav margin går det ikke: med 3\u00a0% margin lønner det seg aldri.",
    ],
    good: "Test med en kontrollgruppe om økningen er reell, før du innfører det for alle.",
    loyalty: "Atferd det er betalt for.",
  },
});

export const assignTier = (): CalculatorText<"assign-tier"> => ({
  title: "Medlemsnivå",
  question: "Hvilket medlemsnivå når et medlem?",
  also: ["tier", "medlemsnivå", "gull", "sølv", "status"],
  inputs: {
    value: "Kvalifiserende beløp, for eksempel forbruk",
    threshold1: "Første grense",
    threshold2: "Andre grense",
  },
  choices: {},
  figures: { tier: "Medlemsnivå (0 er lavest)" },
  verdicts: {
    tier: ({ tier, missing }) => `*Medlemmet er på nivå ${tier}* og mangler ${missing} til det neste.`,
    top: ({ tier }) => `*Medlemmet er på det øverste nivået, ${tier}.*`,
  },
  names: { threshold1: "Nivå 1", threshold2: "Nivå 2" },
  formula: "antall grenser som er nådd; nøyaktig på grensen regnes med",
  article: {
    meaning: "Hvilket medlemsnivå et medlem når med forbruket sitt.",
    example:
      "1\u00a0200 når den første grensen på 500, men ikke den andre på 1\u00a0500: nivå 1, og 300 mangler til neste.",
    pitfalls: ["Ikke å si om nøyaktig på grensen regnes med. Her gjør det det.", "Å endre grensene uten å varsle."],
    good: "Det øverste nivået bør være så sjeldent at det betyr noe.",
    loyalty: "Atferd, delt inn i trinn.",
  },
});

export const tierMigration = (): CalculatorText<"tier-migration"> => ({
  title: "Bytter mellom medlemsnivåer",
  question: "Hvor stor andel av medlemmene rykket opp, ned eller ut?",
  also: ["tier migration", "nivåbytte", "gull", "sølv"],
  inputs: {
    lowToLow: "Ble",
    lowToMiddle: "Til mellom",
    lowToTop: "Til topp",
    lowToExit: "Sluttet",
    middleToLow: "Til lavt",
    middleToMiddle: "Ble",
    middleToTop: "Til topp",
    middleToExit: "Sluttet",
    topToLow: "Til lavt",
    topToMiddle: "Til mellom",
    topToTop: "Ble",
    topToExit: "Sluttet",
  },
  choices: {},
  figures: {
    up: "Rykket opp",
    down: "Rykket ned",
    exit: "Sluttet",
    nextLow: "Nå på det lave nivået",
    nextMiddle: "Nå på mellomnivået",
    nextTop: "Nå på toppnivået",
  },
  verdicts: {
    up: ({ up, down, exit }) => `*Flere rykket opp enn ned eller ut:* ${up} opp, ${down} ned, ${exit} sluttet.`,
    down: ({ up, down, exit }) => `*Flere rykket ned eller ut enn opp:* ${up} opp, ${down} ned, ${exit} sluttet.`,
    even: ({ up, down, exit }) => `*Like mange rykket opp som ned eller ut:* ${up} opp, ${down} ned, ${exit} sluttet.`,
  },
  groups: { low: "Fra det lave nivået", middle: "Fra mellomnivået", top: "Fra toppnivået" },
  names: { low: "Lavt", middle: "Mellom", top: "Topp", left: "Sluttet" },
  formula: "medlemmer som rykket opp ÷ alle medlemmer ved start",
  note: "Nye medlemmer regnes ikke med: alle andeler er av medlemmer som var på et nivå ved start.",
  article: {
    meaning: "Hvor stor andel av medlemmene som rykket opp, ned eller ut av programmet i en periode.",
    example: "Av 1\u00a0400 medlemmer rykket 160 opp (11,4\u00a0%), 80 ned (5,7\u00a0%), og 35 sluttet (2,5\u00a0%).",
    pitfalls: [
      "Nye medlemmer forstyrrer andelene, så bare de som var der ved start, regnes med.",
      "De øverste kan bare bli eller rykke ned.",
    ],
    good: "Flere opp enn ned, og få som slutter fra toppen.",
    loyalty: "Atferd over to perioder.",
  },
});

export const referralProgramme = (): CalculatorText<"referral-programme"> => ({
  title: "Verveprogram",
  question: "Hva koster en vervet kunde?",
  also: ["verving", "verv en venn", "vervekampanje", "referral", "viral koeffisient", "k-faktor"],
  inputs: {
    referrals: "Nye kunder gjennom verving",
    reward: "Belønning per verving",
    fixedCost: "Andre kostnader ved programmet",
    invites: "Inviterte per kunde",
    conversion: "Andel av inviterte som blir kunder",
    base: "Kunder ved start",
  },
  choices: {},
  figures: {
    costPerReferral: "Kostnad per vervet kunde",
    k: "Viral koeffisient (k): nye kunder per kunde",
    total: "Kunder til slutt, medregnet dem ved start",
  },
  verdicts: {
    cost: ({ cost, base, total }) =>
      `*En vervet kunde koster ${cost}.* Vervingen gjør ${base} kunder til ${total} til slutt.`,
    endless: ({ cost }) => `*En vervet kunde koster ${cost}.*`,
  },
  names: { reward: "Belønning", fixedCost: "Annet", costPerReferral: "I alt" },
  formula: "(vervede kunder × belønning + andre kostnader) ÷ vervede kunder; k = inviterte × andel som blir kunder",
  note: "Kunder til slutt = kunder ved start ÷ (1 − k), hvis nye kunder inviterer like mange som de første. Med k på 1 eller mer har veksten ingen grense.",
  article: {
    meaning: "Hva en vervet kunde koster, og hvor langt vervingen bærer av seg selv.",
    example:
      "40 vervinger til 20 hver pluss 400 i andre kostnader er 30 per kunde. Hvis hver inviterer 1,8 personer og 26\u00a0% blir kunder, blir 1\u00a0000 kunder til 1\u00a0880.",
    pitfalls: ["Senere kunder inviterer sjelden like mange som de første.", "Venner som ville ha kommet uansett."],
    good: "Sammenlign kostnaden med de andre kanalene dine. En koeffisient nær 1 er sjelden og varer ikke.",
    loyalty: "Begge deler: å anbefale er holdning omsatt i handling.",
  },
});

export const milestoneCost = (): CalculatorText<"milestone-cost"> => ({
  title: "Hva koster en milepæl?",
  question: "Hva koster det å belønne en milepæl?",
  also: ["milepæl", "milestone", "belønning"],
  inputs: {
    members: "Medlemmer som deltar",
    completion: "Andel som når milepælen",
    reward: "Kostnad for belønningen",
  },
  choices: {},
  figures: { value: "Kostnad" },
  verdicts: {
    cost: ({ value, reached }) =>
      `*Milepælen koster ${value}* for ${reached} ${plural(reached, "medlem", "medlemmer")} som når den.`,
  },
  names: { members: "Deltar", reached: "Når den" },
  formula: "medlemmer × andel som når den × kostnad for belønningen",
  article: {
    meaning: "Hva det koster å belønne alle som når en milepæl.",
    example: "35\u00a0% av 1\u00a0000 medlemmer når den, til 4 hver: 1\u00a0400.",
    pitfalls: ["Belønningen øker andelen som når den.", "Noen hadde nådd den fra før."],
    good: "Sett den opp mot fortjenesten av det medlemmene gjorde for å nå den.",
    loyalty: "Atferd det er betalt for.",
  },
});

export const partnership = (): CalculatorText<"partnership"> => ({
  title: "Salg av poeng til en partner",
  question: "Hva tjener du på å selge poeng til en partner?",
  also: ["partnerskap", "poengsalg", "breakage"],
  inputs: {
    points: "Solgte poeng",
    salePrice: "Pris per poeng",
    cost: "Kostnad for å løse inn ett poeng",
    breakage: "Uinnløste poeng (breakage), som andel",
  },
  choices: {},
  figures: { value: "Fortjeneste" },
  verdicts: {
    earns: ({ value, sold }) => `*Du tjener ${value}* av de ${sold} partneren betaler.`,
    loses: ({ value, sold }) => `*Du taper ${value}:* partneren betaler ${sold}, mindre enn poengene koster.`,
  },
  names: { sold: "Partneren betaler", cost: "Innløsning", value: "Fortjeneste" },
  formula: "poeng × (pris − kostnad × andel innløst)",
  article: {
    meaning: "Hva du tjener på å selge poeng til en partner som gir dem til kundene sine.",
    example:
      "100\u00a0000 poeng til 0,012 gir 1\u00a0200; å løse inn fire femdeler av dem til 0,007 koster 560: du sitter igjen med 640.",
    pitfalls: [
      "Partnerens poeng kan bli løst inn oftere enn dine egne.",
      "Fortjenesten kommer før kostnaden: sett av en reserve.",
    ],
    good: "En pris over full kostnad for et poeng, slik at uinnløste poeng er en bonus og ikke planen.",
    loyalty: "Ingen av delene: det er handel med poeng.",
  },
});

export const pointsLedger = (): CalculatorText<"points-ledger"> => ({
  title: "Poengsaldo",
  question: "Hvor mange poeng er igjen?",
  also: ["saldo", "poeng igjen", "utløp"],
  inputs: {
    earnedFirst: "Poeng tjent opp først",
    redeemed: "Poeng løst inn siden",
    earnedSecond: "Poeng tjent opp senere",
    firstExpired: "Er de første poengene utløpt?",
  },
  choices: { firstExpired: { yes: "Ja, de ubrukte", no: "Nei" } },
  figures: { balance: "Poeng igjen", earned: "Tjent opp i alt", expired: "Utløpt" },
  verdicts: {
    left: ({ balance }) => `*${balance} poeng er igjen*, og ingen er utløpt.`,
    "left-and-expired": ({ balance, expired }) => `*${balance} poeng er igjen:* ${expired} er utløpt.`,
  },
  names: {
    earnedFirst: "Tjent opp",
    redeemed: "Løst inn",
    earnedSecond: "Tjent opp senere",
    expired: "Utløpt",
    balance: "Igjen",
  },
  formula: "tjent opp − løst inn − utløpt; de eldste poengene løses inn først",
  note: "Bare den uinnløste delen av de første poengene kan utløpe, ikke alt som er tjent opp.",
  article: {
    meaning: "Hvor mange poeng et medlem har igjen når de eldste løses inn først.",
    example: "100 tjent opp, 60 løst inn, 50 tjent opp senere; de første utløper med 40 ubrukte: 50 er igjen.",
    pitfalls: ["Å la alle 100 utløpe i stedet for de 40 ubrukte.", "Uklare regler for hvilke poeng som brukes først."],
    good: "Få poeng bør utløpe i stillhet. En påminnelse får medlemmene tilbake.",
    loyalty: "Atferd, i poeng.",
  },
});

export const pointsLiability = (): CalculatorText<"points-liability"> => ({
  title: "Poengforpliktelse",
  question: "Hvor mye skylder du for poengene medlemmene har til gode?",
  also: ["breakage", "avsetning", "skyldige poeng", "points liability"],
  inputs: {
    points: "Poeng medlemmene har til gode",
    breakage: "Uinnløste poeng (breakage), som andel",
    costPerPoint: "Kostnad for å løse inn ett poeng",
    faceValue: "Pålydende verdi av ett poeng",
  },
  choices: {},
  figures: { value: "Forpliktelse til kostpris", atFaceValue: "Forpliktelse til pålydende verdi" },
  verdicts: {
    owed: ({ value, all }) =>
      `*Du skylder omtrent ${value} for poeng som ikke er brukt.* Hvis alle poeng ble løst inn, ville det vært ${all}.`,
  },
  names: { all: "Alle poeng", breakage: "Aldri innløst", value: "Forpliktelse" },
  formula: "poeng × andel innløst × kostnad per poeng",
  note: "Oppgi om du bruker kostpris eller pålydende verdi: tallene blir forskjellige. Dette er ikke regnskapsfaglig rådgivning.",
  article: {
    meaning: "Hva du skylder for poengene medlemmene har, bare regnet av dem som kommer til å bli løst inn.",
    example: "1\u00a0000\u00a0000 poeng, 20\u00a0% blir aldri løst inn, 0,007 per poeng: 5\u00a0600.",
    pitfalls: [
      "Andelen uinnløste poeng synker når programmet blir bedre.",
      "Kostpris og pålydende verdi er forskjellige. Revisoren spør etter én av dem.",
    ],
    good: "Et tall regnskapsavdelingen er enig i. Dette er ikke regnskapsfaglig rådgivning.",
    loyalty: "Ingen av delene: det er hva lojaliteten kommer til å koste.",
  },
});

export const deferredRevenue = (): CalculatorText<"deferred-revenue"> => ({
  title: "Utsatt inntekt fra poeng",
  question: "Hvor mye av dagens inntekt må utsettes på grunn av poeng?",
  also: ["IFRS 15", "periodisering", "deferred revenue"],
  inputs: {
    sales: "Salg",
    points: "Poeng gitt med salget",
    pointPrice: "Frittstående salgspris per poeng",
    expectedRedemption: "Poeng som ventes innløst",
    redeemed1: "Innløst ved årets slutt",
    expectation1: "Ventet innløsning i alt på det tidspunktet",
    redeemed2: "Innløst ved årets slutt, år 1 medregnet",
    expectation2: "Ventet innløsning i alt på det tidspunktet",
  },
  choices: {},
  figures: {
    deferred: "Utsatt inntekt",
    goods: "Inntekt ført med en gang",
    recognised1: "Inntekt i år 1",
    recognised2: "Inntekt i år 2",
    remaining: "Fortsatt utsatt etter år 2",
  },
  verdicts: {
    deferred: ({ deferred, sales, remaining }) =>
      `*Utsett ${deferred} av de ${sales} du har solgt for.* Etter to år gjenstår ${remaining} av det å inntektsføre.`,
  },
  groups: { year1: "År 1", year2: "År 2" },
  names: { deferred: "Utsatt", recognised1: "År 1", recognised2: "År 2", remaining: "Fortsatt utsatt" },
  formula: "salg × poengenes pris ÷ (salg + poengenes pris), bare med poengene som ventes innløst",
  note: "Et eksempel etter IFRS 15, eksempel 52. Dette er ikke regnskapsfaglig rådgivning.",
  article: {
    meaning:
      "Den delen av dagens salg som hører til poengene, og som først inntektsføres når de løses inn, som i IFRS 15, eksempel 52.",
    example:
      "Salg på 100\u00a0000 med 10\u00a0000 poeng verdt 9\u00a0500: 8\u00a0676 utsettes og inntektsføres etter hvert som poengene løses inn.",
    pitfalls: [
      "Når forventet innløsning endrer seg, må alle tidligere år regnes om.",
      "Å bruke kostnaden for et poeng i stedet for den frittstående salgsprisen.",
    ],
    good: "Anslag som trenger lite korrigering år for år. Dette er ikke regnskapsfaglig rådgivning.",
    loyalty: "Ingen av delene: det er regnskap.",
  },
});
