// Orders: overview, cohorts, RFM segments, groups, survival and customers at risk.

import type { Period } from "../../../wasm/types.js";
import type { orders as English } from "../../en/page/orders.js";
import { form, noun, number, some } from "./counting.js";
import { firstPeriod, nextPeriod, onePeriod, samePeriod, severalPeriods, thatPeriod } from "./periods.js";
import { group, groupsStaying, staying } from "./staying.js";

/** RFM segments: the name of each, in both maps, and what to do with it. */
const advised = {
  champions: { label: "Topkunder", advice: "Tak dem, bed dem om at anbefale dig, og vis dem nyhederne først." },
  loyal: { label: "Loyale", advice: "Tilbyd mere af det, de køber, og spørg, hvad de synes." },
  potential: {
    label: "Kan blive loyale",
    advice: "Invitér dem ind i kundeklubben, og foreslå endnu en produktkategori.",
  },
  new: { label: "Nye", advice: "Hjælp dem godt i gang, og gør den anden ordre nem." },
  promising: { label: "Lovende", advice: "Hold kontakten: mind dem om dig, mens den første ordre er frisk." },
  attention: { label: "Kræver opmærksomhed", advice: "Giv et tidsbegrænset tilbud ud fra det, de har købt." },
  falling: {
    label: "Ved at blive inaktive",
    advice: "Mind dem om dig nu: det er billigere end at vinde dem tilbage.",
  },
  atRisk: {
    label: "I farezonen",
    advice: "Skriv personligt, spørg, hvad der gik galt, og tilbyd det, de var glade for.",
  },
  mustNotLose: {
    label: "Må ikke mistes",
    advice: "Ring til dem først: af alle inaktive har de bestilt oftest eller købt for mest.",
  },
  asleep: { label: "Inaktive", advice: "Giv ét venligt tilbud, og lad dem så gå." },
};

const firstIn = (period: Period) => `Hver række er de kunder, hvis første ordre faldt ${samePeriod[period]}.`;

export const orders: typeof English = {
  overview: {
    title: "Overblik",
    customers: "Kunder",
    orders: "Ordrer",
    revenue: "Omsætning efter tilbagebetalinger",
    noAmounts:
      "Der er ingen tal for omsætning, fordi du ikke har valgt en kolonne med beløb. Vælg en under ”Ret kolonnerne” for at se omsætning, segmenter og de største kunder.",
    averageOrderValue: "Gennemsnitlig ordreværdi",
    ordersPerCustomer: "Ordrer pr. kunde",
    repeatRate: "Har købt igen",
    repeatFormula: "Kunder med mindst to ordrer ÷ alle kunder",
    churn: {
      title: "Inaktive (churn)",
      formula: "Inaktive kunder ÷ alle kunder",
      basis: {
        "gap-percentile": (days: number, share: string) =>
          `Inaktiv betyder ingen ordre i mere end ${some(days, noun.day)}. Det er længere end ${share} af pauserne mellem ordrer i filen.`,
        given: (days: number) => `Inaktiv betyder ingen ordre i mere end ${some(days, noun.day)}, som du har valgt.`,
        none: "Ingen har bestilt to gange endnu, så filen kan ikke vise, hvor lang en pause der er normal. Vælg et antal dage.",
      },
      label: "Inaktiv efter (dage uden ordre)",
      reset: "Brug grænsen fra filen",
    },
  },
  cohorts: {
    title: "Hvem kommer tilbage?",
    caption: {
      customers: (period: Period) =>
        `${firstIn(period)} Hver celle er den andel af dem, der bestilte så mange ${severalPeriods[period]} senere: +1 er ${nextPeriod[period]} efter.`,
      orders: (period: Period) =>
        `${firstIn(period)} Hver celle er deres ordrer så mange ${severalPeriods[period]} senere, pr. kunde i rækken.`,
      revenue: (period: Period) =>
        `${firstIn(period)} Hver celle er det, de købte for så mange ${severalPeriods[period]} senere, efter tilbagebetalinger, pr. kunde i rækken.`,
      "cumulative-value": (period: Period) =>
        `${firstIn(period)} Hver celle er det, de har købt for fra ${firstPeriod[period]} til og med ${thatPeriod[period]}, efter tilbagebetalinger, pr. kunde i rækken.`,
    },
    choose: { period: "Perioder", kind: "Tæl kunder, der bestilte", measure: "Nøgletal" },
    kinds: {
      classic: { label: "I præcis den periode", hint: "" },
      unbounded: {
        label: "I den periode eller senere",
        hint: "En ordre i den periode eller en senere tæller.",
      },
      bracket: {
        label: "I et interval af perioder",
        hint: "Hvert interval er dobbelt så langt som det foregående.",
      },
    },
    measures: {
      customers: "Andel af kunderne",
      orders: "Ordrer pr. kunde",
      revenue: "Omsætning pr. kunde",
      "cumulative-value": "Omsætning pr. kunde indtil nu",
    },
    first: "Første ordre i",
    size: "Kunder",
    quarter: (quarter: number, year: string) => `${quarter}. kvt. ${year}`,
    age: (periods: number) => `+${number(periods)}`,
    ages: (from: number, to: number) => `+${number(from)}–${number(to)}`,
    ageLong: (from: number, to: number | null, period: Period) => {
      const forms = { one: onePeriod[period], other: severalPeriods[period] };
      if (from === 0 && (to === 0 || to === null)) return samePeriod[period];
      return to === null || to === from
        ? `${some(from, forms)} senere`
        : `${number(from)} til ${some(to, forms)} senere`;
    },
    average: "Gennemsnit, vægtet efter kunder",
    soFar: "indtil nu",
    of: {
      customers: (count: number, all: number) => `${number(count)} af ${number(all)}`,
      orders: (count: number, all: number) => `${some(count, noun.order)} fra ${some(all, noun.customer)}`,
      revenue: (amount: string, all: number) => `${amount} fra ${some(all, noun.customer)}`,
    },
    cut: (shown: number, all: number) =>
      `De seneste ${number(shown)} af ${number(all)} rækker og kolonner. Alle er med, når du gemmer tabellen.`,
    compare: {
      title: "Sammenlign to rækker",
      choose: { b: "Første ordre i", a: "Sammenlignet med første ordre i", age: "Bestilte igen" },
      when: {
        classic: (later: string) => later,
        unbounded: (later: string) => `${later} eller derefter`,
        bracket: (later: string) => later,
      },
      came: (start: string, of: string, when: string, share: string) =>
        `Første ordre i ${start}: ${of} bestilte ${when}, altså ${share}.`,
      against: (start: string, of: string, share: string) => `Første ordre i ${start}: ${of}, altså ${share}.`,
      verdict: (p: string, isSure: boolean) =>
        isSure
          ? `Forskellen er statistisk signifikant (p = ${p}).`
          : `Der er ingen klar forskel: den kan være tilfældig (p = ${p}).`,
      many: "Sammenligner du mange par, vil omkring 1 af 20 se signifikant ud ved et tilfælde.",
    },
    legend: (strongest: string) => `Kraftigere farver er større tal, op til ${strongest}.`,
    open: "Skraveret: perioden er ikke slut, så tallet kan stadig stige. Det er ikke med i gennemsnittet.",
  },
  segments: {
    title: "RFM-segmenter: seneste køb, antal ordrer og samlet køb",
    label: "Segmenter",
    lead: "Kunderne får en score fra 1 til 5 for, hvornår de senest har bestilt, hvor ofte, og hvor meget de har købt for. Kunder med lignende scorer danner et segment.",
    choose: { map: "Segmenter", method: "Scorer" },
    maps: {
      "11-segments": "11 segmenter, alle tre scorer",
      "10-segments": "10 segmenter, uden beløb",
    },
    methods: { quantile: "Kvantiler: ens værdi, ens score", ntile: "Lige store grupper" },
    customer: "Kunde",
    code: "RFM-scorer",
    segment: "Segment",
    customers: "Kunder",
    ofRevenue: "Andel af omsætning",
    lastOrder: "Dage siden seneste ordre",
    ordersEach: "Ordrer pr. kunde",
    spentEach: "Omsætning pr. kunde",
    empty: (names: readonly string[]) => `Tomme segmenter: ${names.join(", ")}.`,
    mapSubtitle: "Areal: andel af omsætningen. Kraftig farve: har bestilt for nylig",
    tile: (customers: number, days: number) =>
      `${some(customers, noun.customer)}, seneste ordre for ${some(days, noun.day)} siden`,
    cutoffs: "Grænser for hver score",
    score: "Score",
    recency: "Seneste ordre",
    frequency: "Ordrer",
    monetary: "Købt for",
    fewerDays: (days: number) => `for under ${some(Math.ceil(days), noun.day)} siden`,
    more: (value: string) => `mere end ${value}`,
    less: "derunder",
    equalEdges: "Har to scorer samme grænse, får kunderne den højeste.",
    named: {
      Champions: advised.champions,
      Loyal: advised.loyal,
      "Potential Loyalist": advised.potential,
      New: advised.new,
      Promising: advised.promising,
      "Need Attention": advised.attention,
      "About To Sleep": advised.falling,
      "At Risk": advised.atRisk,
      "Cannot Lose": advised.mustNotLose,
      Hibernating: advised.asleep,
      Lost: { label: "Tabte", advice: "Prøv én gang, hvis det er billigt; brug ellers pengene et andet sted." },
      champions: advised.champions,
      loyal: advised.loyal,
      potential_loyalists: advised.potential,
      new: advised.new,
      promising: advised.promising,
      need_attention: advised.attention,
      about_to_sleep: advised.falling,
      at_risk: advised.atRisk,
      cant_lose: advised.mustNotLose,
      hibernating: advised.asleep,
    } as Record<string, { label: string; advice: string }>,
  },
  highlights: {
    label: "Vigtige kunder",
    title: "Kunder, du bør kende",
    choose: { share: "Største kunder", days: "Nye kunder" },
    top: (share: string) => `De ${share} største`,
    lastDays: (days: number) => (days === 1 ? "Det seneste døgn" : `I de seneste ${some(days, noun.day)}`),
    highValue: (share: string) => `De ${share}, der køber for mest`,
    ofRevenue: (share: string, amount: string) => `De står for ${share} af omsætningen: ${amount}.`,
    each: (amount: string) => `Hver har købt for mindst ${amount}.`,
    newCustomers: (days: number) => (days === 1 ? "Nye det seneste døgn" : `Nye i de seneste ${some(days, noun.day)}`),
    broughtIn: (amount: string) => `De har købt for ${amount} indtil nu.`,
    atRisk: "I farezonen",
    lateMeans: (times: string) => `Forsinket: ingen ordre i mindst ${times} gange kundens sædvanlige pause.`,
    atStake: (amount: string) => `Omsætning på spil: ${amount}, som de købte for i året op til deres seneste ordre.`,
    goneBesides: (count: number, days: number) =>
      `${some(count, { one: "anden kunde", other: "andre kunder" })} med et faresignal er allerede ${form(count, { one: "inaktiv", other: "inaktive" })}: ingen ordre i mere end ${some(days, noun.day)}.`,
    who: "Se under ”I farezonen”, hvem du bør kontakte; gem alle kunders scorer under ”Segmenter”.",
    customers: "Kunder",
    revenue: "Omsætning efter tilbagebetalinger",
    stake: "Omsætning på spil",
    group: "Gruppe",
    threshold: "Mindste samlede køb pr. kunde",
  },
  moves: {
    label: "Skift",
    title: "Hvem har skiftet segment?",
    choose: { from: "Fra", to: "Til" },
    moved: (from: string) => `I et andet segment end den ${from}`,
    ofAll: (moved: number, all: number) =>
      `${number(moved)} af ${some(all, noun.customer)}, der havde bestilt inden da.`,
    joined: (to: string) => `Nye kunder frem til den ${to}`,
    joinedAre: "Kunder, hvis første ordre ligger mellem de to datoer.",
    segments: "Segmenter før og efter",
    segment: "Segment",
    before: "Før",
    out: "Flyttet fra",
    in: "Flyttet til",
    new: "Nye",
    after: "Efter",
    change: "Ændring",
    largest: "De største skift",
    move: "Fra og til",
    arrow: (from: string, to: string) => `${from} → ${to}`,
    customers: "Kunder",
    share: "Andel af det første segment",
    shown: (shown: number, all: number) =>
      `De ${number(shown)} største af ${number(all)} skift. Alle er med, når du gemmer tabellen.`,
    nobody: "Ingen har skiftet.",
    scored:
      "Begge datoer har de samme grænser, så en kunde skifter kun på grund af sine egne ordrer. (”Segmenter” bruger dagens grænser.) Ordrer og beløb tæller fra filens første dag, så kun tid uden ordrer flytter en kunde ned. ”Nye” kunder havde ikke bestilt inden den første dato.",
    from: "Fra",
    to: "Til",
    noneBefore: "Havde ikke bestilt",
  },
  bySegment: {
    label: "Pr. gruppe",
    title: (column: string) => `Fordelt på ”${column}”`,
    one: "Alle kunder er i én gruppe, så der er intet at sammenligne.",
    lead: "Hver kunde tæller i den gruppe, den første ordre hører til.",
    moved: (count: number) => `${some(count, noun.customer)} har ordrer i flere grupper og tæller kun i den første.`,
    gone: (days: number) =>
      `Inaktiv: ingen ordre i mere end ${some(days, noun.day)}, den samme grænse for alle grupper.`,
    noGroup: "Ikke angivet",
    differ: {
      repeat: "Er der forskel på gruppernes genkøbsrate?",
      churn: "Er der forskel på gruppernes churn (inaktive)?",
    },
    verdict: (differ: boolean) => (differ ? "Ja" : "Ingen klar forskel"),
    unknown: "–",
    pair: (high: string, highRate: string, low: string, lowRate: string) =>
      `${high} (${highRate}) højere end ${low} (${lowRate})`,
    morePairs: (count: number) =>
      `Der er signifikant forskel på ${number(count)} par mere. Alle er med, når du gemmer tabellen.`,
    noPair: "Ingen to grupper er signifikant forskellige.",
    tested: (pairs: number, groups: number, all: number) =>
      `${groups < all ? `Alle par af de ${number(groups)} største grupper er testet` : pairs === 1 ? "Det ene par er testet" : `Alle ${number(pairs)} par er testet`}. ${pairs === 1 ? "" : "Jo flere par, jo større skal en forskel være (Holms korrektion). "}Ingen test kan vise, om gruppen er årsagen.`,
    customers: "Kunder",
    orders: "Ordrer",
    repeat: "Har købt igen",
    churn: "Inaktive",
    revenue: "Omsætning efter tilbagebetalinger",
    each: "Omsætning pr. kunde",
    low: (figure: string) => `${figure}, nedre`,
    high: (figure: string) => `${figure}, øvre`,
    range: "De små tal er 95\u00a0%-konfidensintervallet.",
    few: "få",
    fewNote: "Få: færre end 30 kunder. Andele i så små grupper svinger meget.",
    cut: (shown: number, all: number) =>
      `De ${number(shown)} største af ${number(all)} grupper. Alle er med, når du gemmer tabellen.`,
    pairs: "Alle par af grupper",
    figure: "Nøgletal",
    first: "Første gruppe",
    second: "Anden gruppe",
    difference: "Anden minus første",
    differenceLow: "Forskel, nedre",
    differenceHigh: "Forskel, øvre",
    p: "p-værdi, korrigeret",
    isSure: "Statistisk signifikant",
    yes: "ja",
    no: "nej",
    staying: {
      ...groupsStaying(group),
      differ: "Er der forskel på, hvor længe kunderne bliver?",
      figure: "Andel, der stadig er kunder, efter dage siden første ordre.",
      returning: "Kun kunder, der har bestilt på flere dage.",
      nobodyLeft: (day: string) =>
        `Ingen af dem, der har bestilt på flere dage, var stoppet den ${day}, som er den sidste dag, hvor det kan ses. Eksportér en længere periode.`,
      largest: (shown: number) =>
        `Viser ${some(shown, { one: "gruppe", other: "grupper" })}: de største af dem med kunder, der har bestilt på flere dage.`,
    },
  },
  survival: {
    ...staying,
    lead: (days: number) =>
      `En kunde er kunde fra den første ordre til den sidste. En ordre regnes som den sidste, når der er gået mere end ${some(days, noun.day)} uden en ny.`,
    seenUntil: (day: string) =>
      `Derfor kan det ikke ses, om nogen er stoppet efter den ${day}: kunder, der har bestilt siden, tæller som aktive til og med den dag.`,
    none: "Der er ingen ordrer frem til den dato.",
    noneReturned: "Ingen kunde har bestilt på flere dage, så der er ingen tid at måle.",
    allNew: (days: number) =>
      `Alle kunder bestilte første gang for højst ${some(days, noun.day)} siden: det er for tidligt at sige, hvem der bliver. Eksportér en længere periode.`,
    oneTime: "Bestilte én gang og aldrig igen",
    oneTimeOf: (once: number, all: number) =>
      `${number(once)} af ${some(all, noun.customer)}. De er ikke med i kurven: der er ingen tid mellem en første og en sidste ordre.`,
    tooNew: (count: number, day: string) =>
      `${some(count, noun.customer)} bestilte første gang efter den ${day}: det er for tidligt at sige noget, så ${form(count, { one: "kunden", other: "de" })} er ikke medregnet her.`,
    leftOf: (left: number, all: number) =>
      `${number(left)} af ${some(all, { one: "genkøbende kunde", other: "genkøbende kunder" })} er stoppet.`,
    figure:
      "Andel, der stadig er kunder, efter dage siden første ordre, blandt dem, der har bestilt på flere dage. Båndet er 95\u00a0%-konfidensintervallet.",
    after: "Efter",
    range: "Interval",
  },
  atRisk: {
    title: "Kunder, der er ved at stoppe",
    label: "I farezonen",
    lead: "Hver kunde sammenlignes med sin egen købsrytme: den sædvanlige pause mellem ordrerne. ”I farezonen” betyder forsinket efter den rytme, ”hold øje med” et andet faresignal eller lidt forsinket.",
    status: {
      "at-risk": "I farezonen",
      watch: "Hold øje med",
      ok: "Som normalt",
      insufficient: "For få ordrer til at se det",
    },
    atStake: "Omsætning på spil",
    ofAtRisk: "fra dem i farezonen",
    gone: "Inaktive",
    goneAre: (days: number) => `ingen ordre i mere end ${some(days, noun.day)}`,
    nobody: "Ingen er forsinket, ingen ordrer bliver mindre, og ingen pauser bliver længere.",
    customer: "Kunde",
    state: "Status",
    value: "Købt for, seneste år",
    since: "Dage siden seneste ordre",
    usual: "Sædvanlig pause, dage",
    why: "Hvorfor",
    signals: {
      overdue: (times: string) => `Forsinket: ${times} gange den sædvanlige pause`,
      "amounts-falling": (share: string) => `Ordrer ${share} mindre`,
      "gaps-growing": (times: string) => `Pauser ${times} gange så lange`,
    },
    overdue: "Forsinket (× sædvanlig pause)",
    amounts: "Ændring i ordreværdi",
    gaps: "Ændring i pauser",
    more: (shown: number, all: number) =>
      `De første ${number(shown)} af ${number(all)}: kunder i farezonen før dem, du skal holde øje med, de mest værdifulde først. Alle er med, når du gemmer tabellen.`,
    how: "Sådan er det beregnet",
    rules: {
      overdue: (watch: string, risk: string) =>
        `Forsinket: når tiden siden seneste ordre når ${risk} gange den sædvanlige pause, er kunden i farezonen; fra ${watch} gange skal du holde øje med kunden.`,
      change: (last: number, watch: string) =>
        `Ændring: er de seneste ${number(last)} ordrer mindst ${watch} mindre end de ${number(last)} før, eller er pauserne så meget længere, skal du holde øje med kunden. En ændring alene bringer ingen i farezonen, uanset hvor stor den er.`,
      gone: (days: number, amount?: string) =>
        `Inaktiv: ingen ordre i mere end ${some(days, noun.day)}, som i overblikket, blandt kunder med et faresignal. De er ikke på listen${amount === undefined ? "" : `, og de ${amount}, de købte for i deres sidste år, er ikke på spil: de er allerede tabt`}.`,
      value: "Omsætning på spil: hvad kunder i farezonen købte for i året op til deres seneste ordre.",
      thumb: "Grænserne er tommelfingerregler og ikke tilpasset din forretning.",
    },
  },
};
