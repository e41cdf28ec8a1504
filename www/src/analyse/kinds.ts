// What a file may hold, which columns and settings each kind needs, and what their names let one guess.

import type { CsatOptions, Direction, EndDay, Period, SurveyMetric, Table } from "loyalkit/analysis";

export const KINDS = ["orders", "subscriptions", "survey", "contacts", "categories", "activity"] as const;

/** What a file may hold. */
export type Kind = (typeof KINDS)[number];

/** The columns that are asked for, by kind. */
export const ROLES = {
  orders: ["customer", "date", "amount", "order", "quantity", "segment"],
  subscriptions: ["customer", "start", "end", "plan", "amount", "listPrice", "reason", "manager"],
  survey: ["score", "segment", "date", "comment", "revenue"],
  contacts: ["customer", "date", "what", "answered", "duration"],
  categories: ["customer", "category", "date", "amount"],
  activity: ["customer", "signup", "lastActivity"],
} as const satisfies Record<Kind, readonly string[]>;

export type Role = (typeof ROLES)[Kind][number];

/** The columns without which nothing can be said. */
export const NEEDED: Record<Kind, ReadonlySet<Role>> = {
  orders: new Set(["customer", "date", "amount"]),
  subscriptions: new Set(["customer", "start"]),
  survey: new Set(["score"]),
  contacts: new Set(["customer", "date", "what"]),
  categories: new Set(["customer", "category"]),
  activity: new Set(["customer", "signup", "lastActivity"]),
};

/** Columns by role, by name; "" for none. */
export type Roles = Record<Role, string>;

/** What a survey may have asked: for which score, on which scale, and what a high answer means. */
export const QUESTIONS = {
  nps: { metric: "nps" },
  "csat-1-5": { metric: "csat", scale: [1, 5] },
  "csat-1-7": { metric: "csat", scale: [1, 7] },
  "csat-1-10": { metric: "csat", scale: [1, 10] },
  "ease-1-5": { metric: "ces", scale: [1, 5], direction: "ease" },
  "ease-1-7": { metric: "ces", scale: [1, 7], direction: "ease" },
  "effort-1-5": { metric: "ces", scale: [1, 5], direction: "effort" },
  "effort-1-7": { metric: "ces", scale: [1, 7], direction: "effort" },
} as const satisfies Record<string, { metric: SurveyMetric; scale?: CsatOptions["scale"]; direction?: Direction }>;

export type Question = keyof typeof QUESTIONS;

/** For how long an amount is paid, where it may be for a month. */
export const AMOUNT_PER = ["month", "quarter", "year", "week"] as const satisfies readonly Period[];

export const END_IS = ["first-without", "last-with"] as const satisfies readonly EndDay[];

/** What the form asks for besides columns. */
export interface Settings {
  question: Question;
  amountPer: (typeof AMOUNT_PER)[number];
  endIs: EndDay;
}

/** Names as {@link plain} writes them, in English, Danish, Norwegian and Polish; the surest first. */
const NAMES: Partial<Record<Role, string>> = {
  start:
    "startdate subscriptionstart start startedat started startson begindate begin validfrom activatedat subscribedat signupdate " +
    "joindate joined from startdato fradato gyldigfra fra datarozpoczecia datapoczatku rozpoczecie poczatek dataod od",
  end:
    "enddate subscriptionend end endedat ended endson cancelledat canceledat cancelled canceled cancellationdate canceldate churndate " +
    "churnedat terminationdate expirydate expiresat expires validto validuntil until to slutdato sluttdato slut slutt opsigelsesdato " +
    "oppsigelsesdato udlobsdato utlopsdato tildato gyldigtil til datazakonczenia datakonca zakonczenie koniec datarezygnacji datado do",
  plan: "plan planname subscriptionplan package tier product subscription abonnement abonnementstype pakke produkt abonament taryfa pakiet",
  reason:
    "reason cancelreason cancellationreason churnreason exitreason reasonforleaving arsag opsigelsesarsag arsak oppsigelsesarsak powod " +
    "przyczyna powodrezygnacji",
  manager:
    "accountmanager manager accountowner owner customersuccessmanager csm salesrep kundeansvarlig saelger selger kontaktperson opiekun " +
    "opiekunklienta handlowiec",
  listPrice:
    "listprice monthlylistprice fullprice regularprice catalogprice normalprice listepris normalpris katalogpris cenakatalogowa " +
    "cenaregularna cenacennikowa",
  amount: "mrr monthlyamount monthlyprice monthlyrevenue monthlyfee fee arr annualamount annualprice yearlyprice",
  what:
    "kind event eventtype eventname contacttype tickettype type activity action interaction haendelse hendelse haendelsestype " +
    "hendelsestype aktivitet zdarzenie typzdarzenia rodzaj typ",
  answered:
    "answeredat answered firstresponseat respondedat resolvedat closedat solvedat besvaret besvart odpowiedziano dataodpowiedzi",
  duration:
    "responsetime firstresponsetime duration handlingtime waitingtime svartid varighed varighet ventetid czasodpowiedzi czas",
  category:
    "category productcategory productgroup producttype productline itemcategory department kategori varegruppe varekategori " +
    "produktgruppe produktkategori avdeling kategoria kategoriaproduktu grupaproduktow asortyment dzial",
  signup:
    "signup signupdate signedup signedupat registered registeredat registrationdate joined joindate joinedat created createdat " +
    "tilmeldt tilmeldingsdato oprettet registreret registrert opprettet datarejestracji rejestracja",
  lastActivity:
    "lastactivity lastactive lastactiveat lastseen lastseenat lastlogin lastvisit lastorder lastpurchase sidsteaktivitet sidstelogin " +
    "sidstebesog sistaktiv sistinnlogget sisteinnlogging sistebesok ostatniaaktywnosc ostatnielogowanie ostatniawizyta",
  segment:
    "customertype type salesregion saleschannel ordersource source market shippingcountry billingcountry deliverycountry countrycode store " +
    "shop kundetype type landsdel landekode landkode marked salgskanal butik butikk rynek typklienta rodzajklienta wojewodztwo " +
    "zrodlo sklep krajdostawy",
  revenue:
    "revenue totalrevenue yearlyrevenue annualrevenue revenuelastyear spend totalspend spent turnover sales mrr arr contractvalue " +
    "omsaetning omsetning forbrug forbruk przychod przychody obrot wydatki",
  comment:
    "comment comments feedback verbatim remarks kommentar kommentarer bemaerkning bemerkning komentarz uwagi opinia",
};

/** Parts of the names of answers about satisfaction and effort. */
const SATISFACTION = /csat|satisf|tilfreds|fornoyd|zadowol/;
const EFFORT = /^ces|ease|easy|nemt|lett|latwo/;
const SCORE = /nps|csat|^ces|recommend|anbefal|polecil|polecic/;
const YEARLY = /arr|annual|year|aarlig|arlig|roczn/;

/** A name in small letters without accents, spaces and marks. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");

/** Whether a column puts rows together: where most cells differ, it names each. */
function groups(cells: readonly unknown[]): boolean {
  const written = cells.filter((cell) => cell !== null && cell !== "");
  return written.length > 0 && 2 * new Set(written).size <= written.length;
}

/** The columns by their names, and by the first rows: what the package has found, each for one role, and what it is not asked for. */
export function guessedRoles({ columns }: Table, rows: readonly (readonly unknown[])[]): Roles {
  const found = (role: string) => columns.find((column) => column.role === role)?.name ?? "";
  const named = (role: Role, type?: string) => {
    const names = NAMES[role]?.split(" ") ?? [];
    const rank = (name: string) => names.indexOf(plain(name));
    const fits = columns.filter((column) => rank(column.name) >= 0 && (type === undefined || column.type === type));
    return fits.sort((a, b) => rank(a.name) - rank(b.name))[0]?.name ?? "";
  };
  const dates = columns.filter(({ type }) => type === "date");
  const end = named("end", "date");
  const answered = named("answered", "date");
  const segment = found("segment") || named("segment");
  const ofSegment = columns.findIndex(({ name }) => name === segment);
  // A survey's day often has a name of its own; where it is the only one, it is that.
  const only = dates.length === 1 ? (dates[0]?.name ?? "") : "";
  return {
    customer: found("customer"),
    date: found("date") || only,
    amount: found("amount") || named("amount", "number"),
    order: found("order"),
    quantity: found("quantity"),
    score: found("score"),
    segment: groups(rows.map((row) => row[ofSegment] ?? null)) ? segment : "",
    start: named("start", "date") || (end === "" ? "" : found("date")),
    end,
    plan: named("plan"),
    reason: named("reason"),
    revenue: named("revenue", "number"),
    category: named("category"),
    signup: named("signup", "date"),
    lastActivity: named("lastActivity", "date"),
    manager: named("manager"),
    listPrice: named("listPrice", "number"),
    what: named("what"),
    answered,
    duration: named("duration"),
    comment:
      named("comment") ||
      (columns.find(({ name }) => /comment|kommentar|komentarz|feedback/.test(plain(name)))?.name ?? ""),
  };
}

/**
 * Two days, or a day and what only subscriptions have; a signup and a last activity; a score without an amount; what happened, or what was
 * bought, without one; else orders.
 */
export function guessedKind(roles: Roles): Kind {
  const { amount, category, date, end, lastActivity, order, plan, reason, score, signup, start, what } = roles;
  if (signup !== "" && lastActivity !== "" && end === "") return "activity";
  if (start !== "" && (end !== "" || plan !== "" || reason !== "")) return "subscriptions";
  // What was rated may be called a price: the name of the score decides.
  const isNamed = order === "" && SCORE.test(plain(score));
  if (score !== "" && (amount === "" || isNamed)) return "survey";
  if (what !== "" && date !== "" && amount === "") return "contacts";
  return category !== "" && amount === "" && order === "" ? "categories" : "orders";
}

/** What is most likely asked on a scale, by its name and its answers so far. */
export function guessedSettings(roles: Roles, answers: readonly unknown[]): Settings {
  const name = plain(roles.score);
  const numbers = answers.filter((answer) => typeof answer === "number");
  const isShort = numbers.length > 0 && numbers.every((answer) => answer >= 1 && answer <= 7) && !name.includes("nps");
  const most = Math.max(...numbers) > 5 ? 7 : 5;
  const question = ((): Question => {
    if (EFFORT.test(name) && isShort) return `ease-1-${most}`;
    if (isShort) return `csat-1-${most}`;
    return SATISFACTION.test(name) ? "csat-1-10" : "nps";
  })();
  return { question, amountPer: YEARLY.test(plain(roles.amount)) ? "year" : "month", endIs: "first-without" };
}

/** What else was answered on a scale: columns of whole numbers from 0 to 10, as far as one can see. */
export function guessedRatings({ columns }: Table, roles: Roles, rows: readonly (readonly unknown[])[]): string[] {
  const isAnswer = (cell: unknown) => Number.isInteger(cell) && (cell as number) >= 0 && (cell as number) <= 10;
  return columns
    .filter(({ name, type }, at) => {
      const isFree =
        ![roles.score, roles.customer, roles.revenue].includes(name) && (type === "score" || type === "number");
      const cells = rows.map((row) => row[at]).filter((cell) => cell !== null);
      return isFree && cells.length > 0 && cells.every(isAnswer);
    })
    .map(({ name }) => name);
}
