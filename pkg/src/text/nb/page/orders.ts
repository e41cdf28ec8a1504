// Orders: overview, cohorts, RFM segments, groups, survival and customers at risk.

import type { Period } from "../../../wasm/types.js";
import type { orders as English } from "../../en/page/orders.js";
import { noun, number, some } from "./counting.js";
import { firstPeriod, nextPeriod, onePeriod, samePeriod, severalPeriods, thatPeriod } from "./periods.js";
import { group, groupsStaying, staying } from "./staying.js";

/** RFM segments: the name of each, in both maps, and what to do with it. */
const advised = {
  champions: { label: "Toppkunder", advice: "Takk dem, be dem anbefale deg og vis dem nyhetene først." },
  loyal: { label: "Lojale", advice: "Tilby mer av det de kjøper, og spør hva de synes." },
  potential: {
    label: "Kan bli lojale",
    advice: "Inviter dem inn i kundeklubben og foreslå en produktkategori til.",
  },
  new: { label: "Nye", advice: "Hjelp dem godt i gang og gjør det enkelt å bestille igjen." },
  promising: { label: "Lovende", advice: "Hold kontakten: minn dem på deg mens den første ordren er fersk." },
  attention: { label: "Trenger oppmerksomhet", advice: "Gi et tidsbegrenset tilbud ut fra det de har kjøpt." },
  falling: {
    label: "I ferd med å bli inaktive",
    advice: "Minn dem på deg nå: det er billigere enn å vinne dem tilbake.",
  },
  atRisk: {
    label: "I faresonen",
    advice: "Skriv personlig, spør hva som gikk galt, og tilby det de likte.",
  },
  mustNotLose: {
    label: "Må ikke mistes",
    advice: "Ring dem først: av alle inaktive har de bestilt oftest eller kjøpt for mest.",
  },
  asleep: { label: "Inaktive", advice: "Gi ett vennlig tilbud, og la dem så gå." },
};

const firstIn = (period: Period) => `Hver rad viser kundene med første ordre i ${samePeriod[period]}.`;

export const orders: typeof English = {
  overview: {
    title: "Oversikt",
    customers: "Kunder",
    orders: "Ordrer",
    revenue: "Omsetning etter tilbakebetalinger",
    noAmounts:
      "Omsetningen kan ikke vises fordi du ikke har valgt en kolonne med beløp. Velg en under «Endre kolonnene» for å se omsetning, segmenter og de største kundene.",
    averageOrderValue: "Gjennomsnittlig ordreverdi",
    ordersPerCustomer: "Ordrer per kunde",
    repeatRate: "Har kjøpt igjen",
    repeatFormula: "Kunder med minst to ordrer ÷ alle kunder",
    churn: {
      title: "Inaktive (frafall)",
      formula: "Inaktive kunder ÷ alle kunder",
      basis: {
        "gap-percentile": (days: number, share: string) =>
          `Inaktiv betyr ingen ordre på mer enn ${some(days, noun.day)}. Det er lenger enn ${share} av pausene mellom ordrer i filen.`,
        given: (days: number) => `Inaktiv betyr ingen ordre på mer enn ${some(days, noun.day)}, som du har valgt.`,
        none: "Ingen har bestilt to ganger ennå, så filen kan ikke vise hvor lang en vanlig pause er. Velg et antall dager.",
      },
      label: "Inaktiv etter (dager uten ordre)",
      reset: "Bruk grensen fra filen",
    },
  },
  cohorts: {
    title: "Hvem kommer tilbake?",
    caption: {
      customers: (period: Period) =>
        `${firstIn(period)} Hver celle viser andelen av dem som bestilte så mange ${severalPeriods[period]} senere: +1 er ${nextPeriod[period]} etter.`,
      orders: (period: Period) =>
        `${firstIn(period)} Hver celle viser ordrene deres så mange ${severalPeriods[period]} senere, per kunde i raden.`,
      revenue: (period: Period) =>
        `${firstIn(period)} Hver celle viser det de kjøpte for så mange ${severalPeriods[period]} senere, etter tilbakebetalinger, per kunde i raden.`,
      "cumulative-value": (period: Period) =>
        `${firstIn(period)} Hver celle viser det de har kjøpt for fra ${firstPeriod[period]} til og med ${thatPeriod[period]}, etter tilbakebetalinger, per kunde i raden.`,
    },
    choose: { period: "Perioder", kind: "Tell kunder som bestilte", measure: "Nøkkeltall" },
    kinds: {
      classic: { label: "I akkurat den perioden", hint: "" },
      unbounded: {
        label: "I den perioden eller senere",
        hint: "En ordre i den perioden eller en senere teller.",
      },
      bracket: {
        label: "I et intervall av perioder",
        hint: "Hvert intervall er dobbelt så langt som det forrige.",
      },
    },
    measures: {
      customers: "Andel av kundene",
      orders: "Ordrer per kunde",
      revenue: "Omsetning per kunde",
      "cumulative-value": "Omsetning per kunde hittil",
    },
    first: "Første ordre i",
    size: "Kunder",
    quarter: (quarter: number, year: string) => `${quarter}. kv. ${year}`,
    age: (periods: number) => `+${number(periods)}`,
    ages: (from: number, to: number) => `+${number(from)}–${number(to)}`,
    ageLong: (from: number, to: number | null, period: Period) => {
      const forms = { one: onePeriod[period], other: severalPeriods[period] };
      if (from === 0 && (to === 0 || to === null)) return `i ${samePeriod[period]}`;
      return to === null || to === from
        ? `${some(from, forms)} senere`
        : `${number(from)} til ${some(to, forms)} senere`;
    },
    average: "Gjennomsnitt, vektet etter kunder",
    soFar: "hittil",
    of: {
      customers: (count: number, all: number) => `${number(count)} av ${number(all)}`,
      orders: (count: number, all: number) => `${some(count, noun.order)} fra ${some(all, noun.customer)}`,
      revenue: (amount: string, all: number) => `${amount} fra ${some(all, noun.customer)}`,
    },
    cut: (shown: number, all: number) =>
      `De siste ${number(shown)} av ${number(all)} rader og kolonner. Alle er med når du lagrer tabellen.`,
    compare: {
      title: "Sammenlign to rader",
      choose: { b: "Første ordre i", a: "Sammenlignet med første ordre i", age: "Bestilte igjen" },
      when: {
        classic: (later: string) => later,
        unbounded: (later: string) => `${later} eller etter det`,
        bracket: (later: string) => later,
      },
      came: (start: string, of: string, when: string, share: string) =>
        `Første ordre i ${start}: ${of} bestilte ${when}, altså ${share}.`,
      against: (start: string, of: string, share: string) => `Første ordre i ${start}: ${of}, altså ${share}.`,
      verdict: (p: string, isSure: boolean) =>
        isSure
          ? `Forskjellen er statistisk signifikant (p = ${p}).`
          : `Det er ingen klar forskjell: den kan være tilfeldig (p = ${p}).`,
      many: "Sammenligner du mange par, vil omtrent 1 av 20 se signifikant ut ved en tilfeldighet.",
    },
    legend: (strongest: string) => `Sterkere farge betyr større tall, opp til ${strongest}.`,
    open: "Skravert: perioden er ikke over, så tallet kan fortsatt øke. Det er ikke med i gjennomsnittet.",
  },
  segments: {
    title: "RFM-segmenter: siste kjøp, antall ordrer og samlet kjøp",
    label: "Segmenter",
    lead: "Kundene får en score fra 1 til 5 for hvor nylig de har bestilt, hvor ofte og hvor mye de har kjøpt for. Kunder med lignende scorer danner et segment.",
    choose: { map: "Segmenter", method: "Scorer" },
    maps: {
      "11-segments": "11 segmenter, alle tre scorene",
      "10-segments": "10 segmenter, uten beløp",
    },
    methods: { quantile: "Kvantiler: lik verdi, lik score", ntile: "Like store grupper" },
    customer: "Kunde",
    code: "RFM-scorer",
    segment: "Segment",
    customers: "Kunder",
    ofRevenue: "Andel av omsetning",
    lastOrder: "Dager siden siste ordre",
    ordersEach: "Ordrer per kunde",
    spentEach: "Omsetning per kunde",
    empty: (names: readonly string[]) => `Tomme segmenter: ${names.join(", ")}.`,
    mapSubtitle: "Areal: andel av omsetningen. Sterkere farge: kortere tid siden siste ordre",
    tile: (customers: number, days: number) =>
      `${some(customers, noun.customer)}, siste ordre for ${some(days, noun.day)} siden`,
    cutoffs: "Grenser for hver score",
    score: "Score",
    recency: "Siste ordre",
    frequency: "Ordrer",
    monetary: "Samlet kjøp",
    fewerDays: (days: number) => `for under ${some(Math.ceil(days), noun.day)} siden`,
    more: (value: string) => `mer enn ${value}`,
    less: "under det",
    equalEdges: "Har to scorer samme grense, får kundene den høyeste.",
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
      Lost: { label: "Tapte", advice: "Prøv én gang hvis det er billig; bruk ellers pengene et annet sted." },
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
    label: "Viktige kunder",
    title: "Kunder du bør kjenne",
    choose: { share: "Største kunder", days: "Nye kunder" },
    top: (share: string) => `De største ${share}`,
    lastDays: (days: number) => (days === 1 ? "Den siste dagen" : `De siste ${number(days)} dagene`),
    highValue: (share: string) => `De ${share} som kjøper for mest`,
    ofRevenue: (share: string, amount: string) => `De står for ${share} av omsetningen: ${amount}.`,
    each: (amount: string) => `Hver har kjøpt for minst ${amount}.`,
    newCustomers: (days: number) => (days === 1 ? "Nye den siste dagen" : `Nye de siste ${number(days)} dagene`),
    broughtIn: (amount: string) => `De har kjøpt for ${amount} hittil.`,
    atRisk: "I faresonen",
    lateMeans: (times: string) => `Forsinket: minst ${times} ganger så lenge uten ordre som kunden pleier.`,
    atStake: (amount: string) => `Omsetning på spill: ${amount}, som de kjøpte for i året frem til siste ordre.`,
    goneBesides: (count: number, days: number) =>
      `${some(count, { one: "annen kunde", other: "andre kunder" })} med et faresignal er allerede ${count === 1 ? "inaktiv" : "inaktive"}: ingen ordre på mer enn ${some(days, noun.day)}.`,
    who: "Se hvem du bør kontakte, under «I faresonen»; lagre scorene til alle kunder under «Segmenter».",
    customers: "Kunder",
    revenue: "Omsetning etter tilbakebetalinger",
    stake: "Omsetning på spill",
    group: "Gruppe",
    threshold: "Minste samlede kjøp per kunde",
  },
  moves: {
    label: "Bytter",
    title: "Hvem har byttet segment?",
    choose: { from: "Fra", to: "Til" },
    moved: (from: string) => `I et annet segment enn ${from}`,
    ofAll: (moved: number, all: number) =>
      `${number(moved)} av ${some(all, noun.customer)} som hadde bestilt på det tidspunktet.`,
    joined: (to: string) => `Nye kunder frem til ${to}`,
    joinedAre: "Kunder med første ordre mellom de to datoene.",
    segments: "Segmenter før og etter",
    segment: "Segment",
    before: "Før",
    out: "Ut",
    in: "Inn",
    new: "Nye",
    after: "Etter",
    change: "Endring",
    largest: "De største byttene",
    move: "Fra og til",
    arrow: (from: string, to: string) => `${from} → ${to}`,
    customers: "Kunder",
    share: "Andel av det første segmentet",
    shown: (shown: number, all: number) =>
      `De ${number(shown)} største av ${number(all)} bytter. Alle er med når du lagrer tabellen.`,
    nobody: "Ingen har byttet.",
    scored:
      "Begge datoene har de samme grensene, så en kunde bytter bare på grunn av sine egne ordrer. («Segmenter» bruker dagens grenser.) Ordrer og beløp teller fra filens første dag, så bare tid uten ordrer flytter en kunde ned. «Nye» kunder hadde ikke bestilt innen den første datoen.",
    from: "Fra",
    to: "Til",
    noneBefore: "Hadde ikke bestilt",
  },
  bySegment: {
    label: "Per gruppe",
    title: (column: string) => `Etter «${column}»`,
    one: "Alle kunder er i én gruppe, så det er ingenting å sammenligne.",
    lead: "Hver kunde teller i gruppen den første ordren hører til.",
    moved: (count: number) => `${some(count, noun.customer)} har ordrer i flere grupper og teller bare i den første.`,
    gone: (days: number) =>
      `Inaktiv: ingen ordre på mer enn ${some(days, noun.day)}, den samme grensen for alle grupper.`,
    noGroup: "Ikke oppgitt",
    differ: {
      repeat: "Er det forskjell på gjenkjøpsraten i gruppene?",
      churn: "Er det forskjell på frafallet (inaktive) i gruppene?",
    },
    verdict: (differ: boolean) => (differ ? "Ja" : "Ingen klar forskjell"),
    unknown: "–",
    pair: (high: string, highRate: string, low: string, lowRate: string) =>
      `${high} (${highRate}) mer enn ${low} (${lowRate})`,
    morePairs: (count: number) =>
      `Forskjellen er signifikant for ${number(count)} par til: alle er med når du lagrer tabellen.`,
    noPair: "Forskjellen er ikke signifikant mellom noen av gruppene.",
    tested: (pairs: number, groups: number, all: number) =>
      `${groups < all ? `Hvert par av de ${number(groups)} største gruppene er testet` : pairs === 1 ? "Det ene paret er testet" : `Hvert av de ${number(pairs)} parene er testet`}. ${pairs === 1 ? "" : "Jo flere par, desto større må en forskjell være (Holms korreksjon). "}Ingen test kan vise om gruppen er årsaken.`,
    customers: "Kunder",
    orders: "Ordrer",
    repeat: "Har kjøpt igjen",
    churn: "Inaktive",
    revenue: "Omsetning etter tilbakebetalinger",
    each: "Omsetning per kunde",
    low: (figure: string) => `${figure}, nedre`,
    high: (figure: string) => `${figure}, øvre`,
    range: "De små tallene viser 95\u00a0% konfidensintervall.",
    few: "få",
    fewNote: "Få: færre enn 30 kunder. Andeler i så små grupper svinger mye.",
    cut: (shown: number, all: number) =>
      `De ${number(shown)} største av ${number(all)} grupper. Alle er med når du lagrer tabellen.`,
    pairs: "Alle par av grupper",
    figure: "Nøkkeltall",
    first: "Første gruppe",
    second: "Andre gruppe",
    difference: "Andre minus første",
    differenceLow: "Forskjell, nedre",
    differenceHigh: "Forskjell, øvre",
    p: "p-verdi, korrigert",
    isSure: "Statistisk signifikant",
    yes: "ja",
    no: "nei",
    staying: {
      ...groupsStaying(group),
      differ: "Er det forskjell på hvor lenge kundene i gruppene blir?",
      figure: "Andel som fortsatt er kunder, etter dager siden første ordre.",
      returning: "Bare kunder som har bestilt på flere dager.",
      nobodyLeft: (day: string) =>
        `Ingen av dem som har bestilt på flere dager, hadde sluttet innen ${day}, som er den siste dagen der det kan ses. Eksporter en lengre periode.`,
      largest: (shown: number) =>
        `Viser ${some(shown, { one: "gruppe", other: "grupper" })}: de største av dem med kunder som har bestilt på flere dager.`,
    },
  },
  survival: {
    ...staying,
    lead: (days: number) =>
      `En kunde er kunde fra den første ordren til den siste. En ordre regnes som den siste når det har gått mer enn ${some(days, noun.day)} uten en ny.`,
    seenUntil: (day: string) =>
      `Derfor kan vi ikke se at noen slutter etter ${day}: kunder som har bestilt siden, teller som aktive til og med den dagen.`,
    none: "Det er ingen ordrer frem til den datoen.",
    noneReturned: "Ingen kunde har bestilt på flere dager, så det er ingen tid å måle.",
    allNew: (days: number) =>
      `Alle kunder bestilte første gang i løpet av ${days === 1 ? "den siste dagen" : `de siste ${number(days)} dagene`}: det er for tidlig å si hvem som blir. Eksporter en lengre periode.`,
    oneTime: "Bestilte én gang og aldri igjen",
    oneTimeOf: (once: number, all: number) =>
      `${number(once)} av ${some(all, noun.customer)}. De er ikke med i kurven: det er ingen tid mellom en første og en siste ordre.`,
    tooNew: (count: number, day: string) =>
      `${some(count, noun.customer)} bestilte første gang etter ${day}: det er for tidlig å si noe, og de teller ikke med her.`,
    leftOf: (left: number, all: number) =>
      `${number(left)} av ${some(all, { one: "kunde", other: "kunder" })} med gjenkjøp har sluttet.`,
    figure:
      "Andel som fortsatt er kunder, etter dager siden første ordre, blant dem som har bestilt på flere dager. Båndet viser 95\u00a0% konfidensintervall.",
    after: "Etter",
    range: "Intervall",
  },
  atRisk: {
    title: "Kunder i fare for å slutte",
    label: "I faresonen",
    lead: "Hver kunde sammenlignes med sin egen kjøpsrytme: den vanlige pausen mellom ordrene. «I faresonen» betyr forsinket ut fra den rytmen; «Følg med» betyr et annet faresignal eller litt forsinket.",
    status: {
      "at-risk": "I faresonen",
      watch: "Følg med",
      ok: "Som vanlig",
      insufficient: "For få ordrer til å si noe",
    },
    atStake: "Omsetning på spill",
    ofAtRisk: "fra dem i faresonen",
    gone: "Inaktive",
    goneAre: (days: number) => `ingen ordre på mer enn ${some(days, noun.day)}`,
    nobody: "Ingen er forsinket, ingen ordreverdier faller, og ingen pauser blir lengre.",
    customer: "Kunde",
    state: "Status",
    value: "Kjøpt for siste år",
    since: "Dager siden siste ordre",
    usual: "Vanlig pause, dager",
    why: "Hvorfor",
    signals: {
      overdue: (times: string) => `Forsinket: ${times} ganger den vanlige pausen`,
      "amounts-falling": (share: string) => `Ordrene er ${share} mindre`,
      "gaps-growing": (times: string) => `Pausene er ${times} ganger så lange`,
    },
    overdue: "Forsinket (ganger den vanlige pausen)",
    amounts: "Endring i ordreverdi",
    gaps: "Endring i pauser",
    more: (shown: number, all: number) =>
      `De første ${number(shown)} av ${number(all)}: kunder i faresonen før dem du bør følge med på, de mest verdifulle først. Alle er med når du lagrer tabellen.`,
    how: "Slik er det beregnet",
    rules: {
      overdue: (watch: string, risk: string) =>
        `Forsinket: når tiden siden siste ordre når ${risk} ganger den vanlige pausen, er kunden i faresonen; ved ${watch} ganger bør du følge med.`,
      change: (last: number, watch: string) =>
        `Endring: er de siste ${number(last)} ordrene minst ${watch} mindre enn de ${number(last)} før, eller pausene så mye lengre, bør du følge med. Uansett størrelse setter en endring alene ingen i faresonen.`,
      gone: (days: number, amount?: string) =>
        `Inaktiv: ingen ordre på mer enn ${some(days, noun.day)}, som i oversikten, blant kunder med et faresignal. De er ikke på listen${amount === undefined ? "" : `, og det de kjøpte for i sitt siste år (${amount}), står ikke på spill: det er allerede tapt`}.`,
      value: "Omsetning på spill: hva kunder i faresonen kjøpte for i året frem til siste ordre.",
      thumb: "Grensene er tommelfingerregler og ikke tilpasset virksomheten din.",
    },
  },
};
