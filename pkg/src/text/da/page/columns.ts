// Column mapping: which column is which, what the survey asked, and what the file leaves open.

import type { GuessReason, QuestionCode, RowsKind } from "../../../wasm/types.js";
import type { columns as English } from "../../en/page/columns.js";
import type { Sentences } from "../../message.js";
import { number, rows } from "./counting.js";

/** A whole number below a million, by its thousands: it must not look like what is asked about. */
function spoken(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  return [thousands > 0 ? `${thousands} tusind` : "", rest > 0 || thousands === 0 ? String(rest) : ""]
    .filter((part) => part !== "")
    .join(" og ");
}

const columnsNamed = (columns: readonly string[]) =>
  columns.map((column) => `”${column}”`).join(columns.length === 2 ? " og " : ", ");

const roles: (typeof English)["roles"] = {
  customer: { label: "Kunde", hint: "Nummer, navn eller e-mail, som er ens i alle kundens rækker" },
  date: { label: "Dato", hint: "Dagen for ordren" },
  amount: {
    label: "Beløb",
    hint: "Valgfrit. Det betalte beløb eller stykprisen. Uden beløb vises ingen omsætning",
  },
  order: {
    label: "Ordrenummer",
    hint: "Valgfrit. Uden det tæller alt, hvad en kunde køber på én dag, som én ordre",
  },
  quantity: {
    label: "Antal",
    hint: "Valgfrit. Med antal er beløbet en stykpris og ganges med antallet",
  },
  score: { label: "Svar", hint: "Den score, hver kunde gav" },
  segment: { label: "Gruppe", hint: "Valgfrit. Sammenligner f.eks. svar efter land eller abonnementstype" },
  comment: { label: "Kommentar", hint: "Valgfrit. Hvad kunderne skrev" },
  category: { label: "Kategori", hint: "En produktgruppe, ydelse eller afdeling" },
  signup: { label: "Tilmelding", hint: "Den dag, kunden tilmeldte sig" },
  lastActivity: {
    label: "Seneste aktivitet",
    hint: "Den seneste dag, kunden var aktiv; tom, hvis aldrig",
  },
  revenue: {
    label: "Omsætning",
    hint: "Valgfrit. Hvad kunden betaler. Viser, hvad ambassadører og kritikere er værd",
  },
  start: { label: "Start", hint: "Abonnementets første dag" },
  end: { label: "Slut", hint: "Valgfrit. Tom, så længe abonnementet løber" },
  plan: { label: "Abonnementstype", hint: "Valgfrit. Sammenligner abonnementer efter type" },
  manager: { label: "Kundeansvarlig", hint: "Valgfrit. Hvem der har ansvaret for kunden" },
  listPrice: {
    label: "Listepris",
    hint: "Valgfrit. Prisen før rabat, for samme periode som prisen. Viser rabatter",
  },
  reason: { label: "Årsag til at stoppe", hint: "Valgfrit. Hvorfor abonnementet sluttede" },
  kind: { label: "Type", hint: "Et besøg, et login, en henvendelse eller en klage" },
  answered: { label: "Besvaret", hint: "Valgfrit. Hvornår kunden fik svar; tom, hvis der ikke kom noget" },
  duration: {
    label: "Svartid",
    hint: "Valgfrit. Hvor længe svaret var om at komme, som et tal",
  },
  status: { label: "Status", hint: "Valgfrit. Afgør, hvilke rækker der tæller: f.eks. betalt eller annulleret" },
  cancelled: { label: "Annulleret den", hint: "Valgfrit. En ordre med en dato her tæller ikke" },
  refunded: { label: "Tilbagebetalt", hint: "Valgfrit. Det tilbagebetalte beløb. Det trækkes fra beløbet" },
  currency: { label: "Valuta", hint: "Valgfrit. Beløbets valuta" },
  interval: {
    label: "Betalingsinterval",
    hint: "Valgfrit. F.eks. månedligt eller årligt. Gør priserne månedlige",
  },
  left: { label: "Er stoppet", hint: "Ja eller nej, eller 1 eller 0: er kunden stoppet?" },
  group: { label: "Gruppe", hint: "Valgfrit. Sammenligner f.eks. kunder efter kontrakt eller kanal" },
  orders: { label: "Antal ordrer", hint: "Valgfrit. Viser, hvem der har købt igen" },
  last: { label: "Seneste ordre", hint: "Valgfrit. Dagen for den seneste ordre" },
  first: { label: "Første ordre", hint: "Valgfrit. Dagen for den første ordre. Viser, hvem der er nye" },
  value: {
    label: "Købt for i alt",
    hint: "Valgfrit. Hvad kunden har købt for indtil nu. Viser omsætning og de største kunder",
  },
};

const ofKind: (typeof English)["ofKind"] = {
  orders: {
    segment: {
      label: "Gruppe",
      hint: "Valgfrit. Sammenligner f.eks. kunder efter land eller kanal",
    },
  },
  subscriptions: {
    amount: {
      label: "Pris",
      hint: "Valgfrit. Hvad abonnementet koster. Viser omsætningen",
    },
    quantity: {
      label: "Brugere",
      hint: "Valgfrit. Med antal brugere er prisen pr. bruger og ganges med antallet",
    },
    status: { label: "Status", hint: "Valgfrit. Afgør, hvilke rækker der tæller: f.eks. aktiv eller på prøve" },
  },
  survey: {
    date: { label: "Dato", hint: "Valgfrit. Dagen for svaret. Viser scoren over tid" },
  },
  categories: {
    date: { label: "Dato", hint: "Valgfrit. Dagen for købet. Viser, hvad der købes først og bagefter" },
    amount: {
      label: "Beløb",
      hint: "Valgfrit. Det betalte beløb. Viser, hvad kunder i flere kategorier er værd",
    },
  },
  contacts: { date: { label: "Dato", hint: "Dagen for henvendelsen, med eller uden klokkeslæt" } },
  activity: {},
  lifetimes: {
    duration: { label: "Varighed", hint: "Hvor længe de har været kunde, som et tal i en vilkårlig enhed" },
    customer: { label: "Kunde", hint: "Valgfrit. Et nummer eller navn, forskelligt for hver kunde" },
  },
  customers: {},
};

/** The kinds as the middle of a sentence has them. */
const kinds: Record<RowsKind, string> = {
  orders: "ordrer",
  subscriptions: "abonnementer",
  survey: "spørgeskemasvar",
  contacts: "kundekontakter",
  categories: "køb efter kategori",
  activity: "tilmeldinger og seneste aktivitet",
  lifetimes: "kundelevetider, én række pr. kunde",
  customers: "kunder, én række pr. kunde",
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
  "missing-role": ({ kind, role }) => `Vi har ikke fundet en kolonne til ”${roleOf(role, kind)}”.`,
  "unfit-column": ({ role, column }) => `”${column}” lyder som ”${roleOf(role)}”, men cellerne indeholder noget andet.`,
  "only-date": ({ column }) =>
    `Vi har brugt ”${column}” som dato, fordi ingen anden kolonne har datoer. Tjek, at det er den rigtige.`,
  "never-again": ({ column }) =>
    `Alle værdier i ”${column}” er forskellige, så det er måske numre på rækkerne og ikke på kunderne.`,
};

/** What each question asks of the columns that leave it open. */
const ask: Record<QuestionCode, (columns: readonly string[], value?: string) => string> = {
  "decimal-mark": (columns) =>
    `Er punktum og komma i ${columnsNamed(columns)} decimaltegn eller tusindtalsseparator? Tallene passer til begge dele.`,
  "date-order": (columns) =>
    `Kommer dagen eller måneden først i datoerne i ${columnsNamed(columns)}? De passer til begge dele.`,
  state: (columns, value = "") => `Skal rækker med ”${value}” i ${columnsNamed(columns)} tælle med?`,
  "repeated-total": (columns) =>
    `Er ${columnsNamed(columns)} ordrens samlede beløb eller ordrelinjens beløb? Det er det samme på alle linjer i en ordre.`,
  scale: (columns) => `Hvilken skala er brugt i ${columnsNamed(columns)}? Svarene passer til flere.`,
  encoding: () => "Hvad ser rigtigt ud? Filen passer til flere tegnkodninger.",
};

export const columns: typeof English = {
  title: "Hvad er der i kolonnerne?",
  found: (file: string, count: number) =>
    `${file}: ${rows(count)}. Tjek de kolonner, vi har genkendt, og ret dem, der er forkerte.`,
  roles,
  /** What the same column is in a file of another kind. */
  ofKind,
  kind: {
    label: "Hvad er der i filen?",
    orders: "Ordrer",
    subscriptions: "Abonnementer",
    survey: "Spørgeskemasvar",
    contacts: "Kundekontakter",
    categories: "Køb efter kategori",
    activity: "Tilmeldinger og seneste aktivitet",
    lifetimes: "Kundelevetider",
    customers: "Kunder, én række pr. kunde",
  },
  guess: {
    is: (kind: RowsKind, columns: readonly { role: string; column: string }[]) =>
      `Det ligner ${kinds[kind]}. ${columns.map(({ role, column }) => `${role}: ”${column}”`).join("; ")}.`,
    unknown: "Vi kan ikke se, hvad der er i filen. Vælg herunder.",
    unsure: "Tjek kolonnerne, for det er ikke sikkert, at de er rigtige:",
    unclear: "Det mangler eller er uklart:",
    reasons: guessReasons,
  },
  settings: {
    question: {
      label: "Spørgsmålet",
      open: "Vælg spørgsmålet og skalaen",
      options: {
        nps: "Vil du anbefale os? 0 til 10",
        "nps-1-11": "Vil du anbefale os? Eksporteret som 1 til 11",
        "csat-1-5": "Hvor tilfreds er du? 1 til 5",
        "csat-1-7": "Hvor tilfreds er du? 1 til 7",
        "csat-1-10": "Hvor tilfreds er du? 1 til 10",
        "ease-1-5": "Hvor nemt var det? 1 til 5, 5 er nemt",
        "ease-1-7": "Hvor nemt var det? 1 til 7, 7 er nemt",
        "effort-1-5": "Hvor besværligt var det? 1 til 5, 5 er meget",
        "effort-1-7": "Hvor besværligt var det? 1 til 7, 7 er meget",
      },
    },
    endIs: {
      label: "Slutdatoen er",
      options: {
        "first-without": "Første dag uden",
        "last-with": "Sidste dag med",
      },
    },
    amountPer: {
      label: "Prisen gælder for",
      options: { week: "En uge", month: "En måned", quarter: "Et kvartal", year: "Et år" },
    },
  },
  ratings: {
    label: "Hvad blev ellers vurderet?",
    hint: "Valgfrit. Vurderinger af pris, service osv. viser, hvad der påvirker scoren. En højere vurdering skal være bedre.",
  },
  sheet: {
    label: "Ark",
    hint: (count: number) => `Filen har ${number(count)} ark. Der læses ét ad gangen.`,
  },
  none: "Ingen",
  pick: "Vælg en kolonne",
  questions: {
    title: "Spørgsmål om filen",
    ask,
    lead: "Det fremgår ikke af filen. Et forkert gæt ville gøre alle tal forkerte, så vælg selv.",
    forNow: "bruges, indtil du vælger",
    candidates: {
      ".": "Decimalpunktum: 1,234.56",
      ",": "Decimalkomma: 1.234,56",
      dmy: "Dagen først: 31/12/2024",
      mdy: "Måneden først: 12/31/2024",
      counts: "Ja, tæl dem med",
      "left-out": "Nej, udelad dem",
      once: "Ordrens beløb: tæl det én gang pr. ordre",
      each: "Linjens beløb: læg alle linjer sammen",
      "0-10": "0 til 10: vil du anbefale os?",
      "1-5": "1 til 5: hvor tilfreds er du?",
      "1-11": "0 til 10, eksporteret som 1 til 11",
    },
    /** Questions that only reading the rows brings up. */
    ofRows: {
      lead: "Det fremgår ikke af filen. Dit svar ændrer tallene herunder.",
      more: (count: number) => `Der kommer ${number(count)} spørgsmål mere.`,
      worth: (count: number, amount?: string) =>
        amount === undefined ? `${rows(count)}.` : `${rows(count)}, i alt ${amount}.`,
      yours: "Dine svar",
    },
    number: (cell: string, value: number, isDecimal: boolean) =>
      isDecimal
        ? `${cell} er ${Number.isInteger(value) ? `præcis ${value}` : `${Math.floor(value)} og en brøkdel`}`
        : `${cell} er ${spoken(value)}`,
    day: (cell: string, day: string) => `${cell} er ${day}`,
    text: (value: string) => `”${value}”`,
  },
  preview: (count: number) => (count === 1 ? "Den første række" : `De første ${rows(count)}`),
  blank: "tom",
  /** What a column without a name is called, before its position. */
  unnamed: "Kolonne",
  analyse: "Analysér",
};
