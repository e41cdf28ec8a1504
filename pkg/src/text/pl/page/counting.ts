// Counts with their noun, in the form and the case that a Polish sentence needs: "1 wiersz", "2 wiersze", "5 wierszy".

import type { Period } from "../../../wasm/types.js";
import { counting } from "../../counted.js";

/** The forms of a counted word; `other` is that of fractions, where they occur. */
export interface Forms {
  one: string;
  few: string;
  many: string;
  other?: string;
}

export const { number, form, some } = /* @__PURE__ */ counting<Forms>("pl", 2);

/** Nominative and accusative: "wczytano 2 wiersze". */
export const rows = (count: number) =>
  some(count, { one: "wiersz", few: "wiersze", many: "wierszy", other: "wiersza" });

/** Nominative: "2 klientów". */
export const customers = (count: number) => some(count, { one: "klient", few: "klientów", many: "klientów" });

/** Genitive, and the accusative of one: "od 2 klientów", "pominięto 1 klienta". */
export const ofCustomers = (count: number) => some(count, { one: "klienta", few: "klientów", many: "klientów" });

/** Nominative and accusative: "2 zamówienia". */
export const orderCount = (count: number) =>
  some(count, { one: "zamówienie", few: "zamówienia", many: "zamówień", other: "zamówienia" });

/** Nominative and accusative: "2 odpowiedzi". */
export const answers = (count: number) => some(count, { one: "odpowiedź", few: "odpowiedzi", many: "odpowiedzi" });

/** Nominative and accusative: "ponad 2 dni". */
export const days = (count: number) => some(count, { one: "dzień", few: "dni", many: "dni", other: "dnia" });

/** Genitive: "w ciągu 2 dni". */
export const ofDays = (count: number) => some(count, { one: "dnia", few: "dni", many: "dni", other: "dnia" });

/** Locative: "po 2 dniach". */
export const inDays = (count: number) => some(count, { one: "dniu", few: "dniach", many: "dniach", other: "dnia" });

/** Nominative and accusative: "2 tygodnie". */
export const weekCount = (count: number) =>
  some(count, { one: "tydzień", few: "tygodnie", many: "tygodni", other: "tygodnia" });

/** Genitive: "w ciągu 2 tygodni". */
export const ofWeeks = (count: number) =>
  some(count, { one: "tygodnia", few: "tygodni", many: "tygodni", other: "tygodnia" });

/** Locative: "po 2 tygodniach". */
export const inWeeks = (count: number) =>
  some(count, { one: "tygodniu", few: "tygodniach", many: "tygodniach", other: "tygodnia" });

/** Nominative and accusative: "2 zakupy". */
export const purchases = (count: number) =>
  some(count, { one: "zakup", few: "zakupy", many: "zakupów", other: "zakupu" });

/** A period's word in the cases that sentences need. */
interface PeriodWords extends Forms {
  /** Genitive: "spośród 3 miesięcy". */
  of: Forms;
  /** Locative of one: "w tym samym miesiącu". */
  same: string;
  /** Locative of several: "po tylu miesiącach". */
  after: string;
  next: string;
  each: string;
}

const periodWords: Record<Period, PeriodWords> = {
  day: {
    one: "dzień",
    few: "dni",
    many: "dni",
    of: { one: "dnia", few: "dni", many: "dni" },
    same: "tego samego dnia",
    after: "dniach",
    next: "następny dzień",
    each: "w kolejnych dniach",
  },
  week: {
    one: "tydzień",
    few: "tygodnie",
    many: "tygodni",
    of: { one: "tygodnia", few: "tygodni", many: "tygodni" },
    same: "w tym samym tygodniu",
    after: "tygodniach",
    next: "następny tydzień",
    each: "w kolejnych tygodniach",
  },
  month: {
    one: "miesiąc",
    few: "miesiące",
    many: "miesięcy",
    of: { one: "miesiąca", few: "miesięcy", many: "miesięcy" },
    same: "w tym samym miesiącu",
    after: "miesiącach",
    next: "następny miesiąc",
    each: "w kolejnych miesiącach",
  },
  quarter: {
    one: "kwartał",
    few: "kwartały",
    many: "kwartałów",
    of: { one: "kwartału", few: "kwartałów", many: "kwartałów" },
    same: "w tym samym kwartale",
    after: "kwartałach",
    next: "następny kwartał",
    each: "w kolejnych kwartałach",
  },
  year: {
    one: "rok",
    few: "lata",
    many: "lat",
    of: { one: "roku", few: "lat", many: "lat" },
    same: "w tym samym roku",
    after: "latach",
    next: "następny rok",
    each: "w kolejnych latach",
  },
};

/** The forms of a period. */
export const period = (code: Period): PeriodWords => periodWords[code];
