// Column mapping: which column is which, what the survey asked, and what the file leaves open.

import type { GuessReason, QuestionCode, RowsKind } from "../../../wasm/types.js";
import type { columns as English } from "../../en/page/columns.js";
import type { Sentences } from "../../message.js";
import { number, rows } from "./counting.js";

/** A whole number below a million, by its thousands: it must not look like what is asked about. */
function spoken(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  return [thousands > 0 ? `${thousands} tusen` : "", rest > 0 || thousands === 0 ? String(rest) : ""]
    .filter((part) => part !== "")
    .join(" og ");
}

const columnsNamed = (columns: readonly string[]) =>
  columns.map((column) => `«${column}»`).join(columns.length === 2 ? " og " : ", ");

const roles: (typeof English)["roles"] = {
  customer: { label: "Kunde", hint: "Nummer, navn eller e-postadresse som alltid er lik for samme kunde" },
  date: { label: "Dato", hint: "Dagen for ordren" },
  amount: {
    label: "Beløp",
    hint: "Valgfritt. Hva som er betalt, eller stykkprisen. Uten beløp vises ikke omsetningen",
  },
  order: {
    label: "Ordrenummer",
    hint: "Valgfritt. Uten det teller alt en kunde kjøper på én dag, som én ordre",
  },
  quantity: {
    label: "Antall",
    hint: "Valgfritt. Med antall er beløpet en stykkpris og ganges med antallet",
  },
  score: { label: "Svar", hint: "Scoren hver kunde ga" },
  segment: { label: "Gruppe", hint: "Valgfritt. Sammenligner svar, f.eks. etter land eller abonnementstype" },
  comment: { label: "Kommentar", hint: "Valgfritt. Hva kundene skrev" },
  category: { label: "Kategori", hint: "En produktgruppe, tjeneste eller avdeling" },
  signup: { label: "Registrering", hint: "Dagen kunden registrerte seg" },
  lastActivity: {
    label: "Siste aktivitet",
    hint: "Den siste dagen kunden var aktiv; tom hvis aldri",
  },
  revenue: {
    label: "Omsetning",
    hint: "Valgfritt. Hva kunden betaler. Viser hva ambassadører og kritikere er verdt",
  },
  start: { label: "Start", hint: "Første dag med abonnementet" },
  end: { label: "Slutt", hint: "Valgfritt. Tom så lenge abonnementet løper" },
  plan: { label: "Abonnementstype", hint: "Valgfritt. Sammenligner abonnementer etter type" },
  manager: { label: "Kundeansvarlig", hint: "Valgfritt. Hvem som har ansvaret for kunden" },
  listPrice: {
    label: "Listepris",
    hint: "Valgfritt. Prisen før rabatt, for samme periode som prisen. Viser rabatter",
  },
  reason: { label: "Årsak til å slutte", hint: "Valgfritt. Hvorfor abonnementet tok slutt" },
  kind: { label: "Type", hint: "Besøk, innlogging, henvendelse eller klage" },
  answered: { label: "Besvart", hint: "Valgfritt. Når kunden fikk svar; tom hvis det ikke kom noe" },
  duration: {
    label: "Svartid",
    hint: "Valgfritt. Hvor lang tid svaret tok, som et tall",
  },
  status: { label: "Status", hint: "Valgfritt. Avgjør hvilke rader som teller, f.eks. betalt eller avbestilt" },
  cancelled: { label: "Avbestilt", hint: "Valgfritt. En ordre med en dato her teller ikke" },
  refunded: { label: "Tilbakebetalt", hint: "Valgfritt. Hva som er betalt tilbake. Det trekkes fra beløpet" },
  currency: { label: "Valuta", hint: "Valgfritt. Valutaen for beløpet" },
  interval: {
    label: "Betalingsintervall",
    hint: "Valgfritt. F.eks. månedlig eller årlig. Regner prisene om til måned",
  },
  left: { label: "Har sluttet", hint: "Ja eller nei, eller 1 eller 0: har kunden sluttet?" },
  group: { label: "Gruppe", hint: "Valgfritt. Sammenligner kunder, f.eks. etter kontrakt eller kanal" },
  orders: { label: "Antall ordrer", hint: "Valgfritt. Viser hvem som har kjøpt igjen" },
  last: { label: "Siste ordre", hint: "Valgfritt. Dagen for den siste ordren" },
  first: { label: "Første ordre", hint: "Valgfritt. Dagen for den første ordren. Viser hvem som er ny" },
  value: {
    label: "Samlet kjøp",
    hint: "Valgfritt. Hva kunden har kjøpt for hittil. Viser omsetning og de største kundene",
  },
};

const ofKind: (typeof English)["ofKind"] = {
  orders: {
    segment: {
      label: "Gruppe",
      hint: "Valgfritt. Sammenligner kunder, f.eks. etter land eller kanal",
    },
  },
  subscriptions: {
    amount: {
      label: "Pris",
      hint: "Valgfritt. Hva abonnementet koster. Viser inntekten",
    },
    quantity: {
      label: "Brukere",
      hint: "Valgfritt. Med antall brukere er prisen per bruker og ganges med antallet",
    },
    status: { label: "Status", hint: "Valgfritt. Avgjør hvilke rader som teller, f.eks. aktiv eller prøveperiode" },
  },
  survey: {
    date: { label: "Dato", hint: "Valgfritt. Dagen for svaret. Viser scoren over tid" },
  },
  categories: {
    date: { label: "Dato", hint: "Valgfritt. Dagen for kjøpet. Viser hva som kjøpes først og hva som kommer etter" },
    amount: {
      label: "Beløp",
      hint: "Valgfritt. Hva som er betalt. Viser hva kunder i flere kategorier er verdt",
    },
  },
  contacts: { date: { label: "Dato", hint: "Dagen for henvendelsen, med eller uten klokkeslett" } },
  activity: {},
  lifetimes: {
    duration: { label: "Varighet", hint: "Hvor lenge de har vært kunde, som et tall i hvilken som helst enhet" },
    customer: { label: "Kunde", hint: "Valgfritt. Et nummer eller navn, ulikt for hver kunde" },
  },
  customers: {},
};

/** The kinds as the middle of a sentence has them. */
const kinds: Record<RowsKind, string> = {
  orders: "ordrer",
  subscriptions: "abonnementer",
  survey: "svar på en undersøkelse",
  contacts: "kontakter med kunder",
  categories: "kjøp etter kategori",
  activity: "registreringer og siste aktivitet",
  lifetimes: "kundelevetider, én rad per kunde",
  customers: "kunder, én rad per kunde",
};

/** Roles that the core calls otherwise than the form. */
const others: Partial<Record<string, keyof typeof roles>> = { tenure: "duration", seats: "quantity" };

/** What a role is called, in a file of one kind. */
function roleOf(role: string, kind?: RowsKind): string {
  const name = others[role] ?? (role as keyof typeof roles);
  return ((kind && ofKind[kind][name]) ?? roles[name])?.label ?? role;
}

/** Why a guess is not sure. */
const guessReasons: Sentences<GuessReason> = {
  "missing-role": ({ kind, role }) => `Vi fant ingen kolonne for «${roleOf(role, kind)}».`,
  "unfit-column": ({ role, column }) => `«${column}» høres ut som «${roleOf(role)}», men cellene inneholder noe annet.`,
  "only-date": ({ column }) =>
    `Vi har brukt «${column}» som dato fordi ingen annen kolonne har datoer. Sjekk at det er den riktige.`,
  "never-again": ({ column }) =>
    `Alle verdier i «${column}» er ulike, så det er kanskje numre på radene og ikke på kundene.`,
};

/** What each question asks of the columns that leave it open. */
const ask: Record<QuestionCode, (columns: readonly string[], value?: string) => string> = {
  "decimal-mark": (columns) =>
    `Er punktum og komma i ${columnsNamed(columns)} desimaltegn eller tusenskille? Tallene passer med begge deler.`,
  "date-order": (columns) =>
    `Kommer dagen eller måneden først i datoene i ${columnsNamed(columns)}? De passer med begge deler.`,
  state: (columns, value = "") => `Skal rader med «${value}» i ${columnsNamed(columns)} telle med?`,
  "repeated-total": (columns) =>
    `Er ${columnsNamed(columns)} beløpet for hele ordren eller for linjen? Det er det samme på alle linjene i en ordre.`,
  scale: (columns) => `Hvilken skala hadde undersøkelsen i ${columnsNamed(columns)}? Svarene passer med flere.`,
  encoding: () => "Hva ser riktig ut? Filen passer med flere tegnkodinger.",
};

export const columns: typeof English = {
  title: "Hva er i kolonnene?",
  found: (file: string, count: number) =>
    `${file}: ${rows(count)}. Sjekk kolonnene vi har kjent igjen, og rett dem som er feil.`,
  roles,
  /** What the same column is in a file of another kind. */
  ofKind,
  kind: {
    label: "Hva er i filen?",
    orders: "Ordrer",
    subscriptions: "Abonnementer",
    survey: "Svar på undersøkelse",
    contacts: "Kontakter med kunder",
    categories: "Kjøp etter kategori",
    activity: "Registreringer og siste aktivitet",
    lifetimes: "Kundelevetider",
    customers: "Kunder, én rad per kunde",
  },
  guess: {
    is: (kind: RowsKind, columns: readonly { role: string; column: string }[]) =>
      `Dette ser ut som ${kinds[kind]}. ${columns.map(({ role, column }) => `${role}: «${column}»`).join("; ")}.`,
    unknown: "Vi kan ikke se hva som er i filen. Velg nedenfor.",
    unsure: "Sjekk kolonnene, for vi er ikke sikre på dem:",
    unclear: "Dette mangler eller er uklart:",
    reasons: guessReasons,
  },
  settings: {
    question: {
      label: "Spørsmålet",
      open: "Velg spørsmålet og skalaen",
      options: {
        nps: "Vil du anbefale oss? 0 til 10",
        "nps-1-11": "Vil du anbefale oss? Eksportert som 1 til 11",
        "csat-1-5": "Hvor fornøyd er du? 1 til 5",
        "csat-1-7": "Hvor fornøyd er du? 1 til 7",
        "csat-1-10": "Hvor fornøyd er du? 1 til 10",
        "ease-1-5": "Hvor enkelt var det? 1 til 5, 5 er enkelt",
        "ease-1-7": "Hvor enkelt var det? 1 til 7, 7 er enkelt",
        "effort-1-5": "Hvor tungvint var det? 1 til 5, 5 er svært tungvint",
        "effort-1-7": "Hvor tungvint var det? 1 til 7, 7 er svært tungvint",
      },
    },
    endIs: {
      label: "Sluttdatoen er",
      options: {
        "first-without": "Første dag uten",
        "last-with": "Siste dag med",
      },
    },
    amountPer: {
      label: "Prisen gjelder for",
      options: { week: "En uke", month: "En måned", quarter: "Et kvartal", year: "Et år" },
    },
  },
  ratings: {
    label: "Hva ellers er vurdert?",
    hint: "Valgfritt. Vurderinger av pris, service osv. viser hva som påvirker scoren. Høyere må være bedre.",
  },
  sheet: {
    label: "Ark",
    hint: (count: number) => `Filen har ${number(count)} ark. Ett leses om gangen.`,
  },
  none: "Ingen",
  pick: "Velg en kolonne",
  questions: {
    title: "Spørsmål om filen",
    ask,
    lead: "Filen sier det ikke. Gjetter vi feil, blir alle tall feil. Velg derfor selv.",
    forNow: "brukes til du velger",
    candidates: {
      ".": "Desimalpunktum: 1,234.56",
      ",": "Desimalkomma: 1.234,56",
      dmy: "Dagen først: 31/12/2024",
      mdy: "Måneden først: 12/31/2024",
      counts: "Ja, tell dem med",
      "left-out": "Nei, utelat dem",
      once: "Beløp for ordren: tell det én gang per ordre",
      each: "Beløp for linjen: legg sammen alle linjer",
      "0-10": "0 til 10: vil du anbefale oss?",
      "1-5": "1 til 5: hvor fornøyd er du?",
      "1-11": "0 til 10, eksportert som 1 til 11",
    },
    /** Questions that only reading the rows brings up. */
    ofRows: {
      lead: "Filen sier det ikke. Svaret ditt endrer tallene nedenfor.",
      more: (count: number) => `${number(count)} spørsmål til følger.`,
      worth: (count: number, amount?: string) =>
        amount === undefined ? `${rows(count)}.` : `${rows(count)}, til sammen ${amount}.`,
      yours: "Svarene dine",
    },
    number: (cell: string, value: number, isDecimal: boolean) =>
      isDecimal
        ? `${cell} er ${Number.isInteger(value) ? `nøyaktig ${value}` : `${Math.floor(value)} og en brøkdel`}`
        : `${cell} er ${spoken(value)}`,
    day: (cell: string, day: string) => `${cell} er ${day}`,
    text: (value: string) => `«${value}»`,
  },
  preview: (count: number) => (count === 1 ? "Den første raden" : `De første ${number(count)} radene`),
  blank: "tom",
  /** What a column without a name is called, before its position. */
  unnamed: "Kolonne",
  analyse: "Analyser",
};
