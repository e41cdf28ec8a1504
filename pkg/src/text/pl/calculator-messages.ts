// Warnings and reasons of calculators in Polish: what an element of one ships, beside the errors.

import { type Finding, type Found, messagesOf } from "../message.js";
import { errors } from "./errors.js";
import { customersOf, number } from "./exact.js";

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
export const ofCalculators = {
  "small-sample": ({ n }) =>
    `Liczebność próby to tylko ${number(n)}. Poniżej 30 wyniki bardzo się wahają między próbami.`,
  "no-variance": () =>
    "Wszystkie odpowiedzi są takie same, więc przedział nie ma szerokości i nic nie mówi o dokładności. Zbierz więcej odpowiedzi albo, przy NPS, użyj metody skorygowanej.",
  "scale-may-start-at-one": () => "Odpowiedzi są od 1 do 10, a NPS wymaga skali od 0 do 10. Może brakować krytyków.",
  "not-a-proportion": () =>
    "Ten wskaźnik nie jest odsetkiem swojej podstawy, więc może przekroczyć 100% i nie ma przedziału.",
  "reactivated-customers": ({ surplus }) =>
    `Na końcu jest o ${customersOf(surplus)} więcej, niż wynika z początku i nowych klientów, więc część wróciła. Wskaźnik przekracza 100%.`,
  "does-not-add-up": ({ difference }) =>
    `Na końcu jest o ${customersOf(Math.abs(difference))} ${difference > 0 ? "więcej" : "mniej"}, niż wynika z klientów na początku, nowych i utraconych.`,
  "newcomers-may-be-lost": ({ acquired }) =>
    `Brakuje wartości \`lostOfAcquired\`: przyjęto, że wśród utraconych nie ma nikogo z klientów pozyskanych w okresie (${number(acquired)}). Jeśli ktoś jest, wskaźnik odejść jest za wysoki.`,
  "tier-without-history": ({ tier }) =>
    `Poziom programu ${tier}, licząc od najniższego, nie miał na początku klientów, więc nie wiadomo, jak się zmieniają: prognoza zostawia w nim wszystkich.`,
  "self-selected": () =>
    "Uczestnicy sami się zapisali, więc różnią się od innych nie tylko programem. Tylko losowa grupa kontrolna pokaże, co daje program.",
  "unverified-assumption": () =>
    "Wynik opiera się na założeniu, którego nikt nie sprawdził w Twojej firmie. Użyj własnej liczby.",
  "not-a-count": () => "To kwoty, a nie liczba sztuk, więc nie ma przedziału ufności.",
  "no-answers": () => "Nie ma jeszcze odpowiedzi.",
  "empty-group": ({ name }) => `\`${name}\` wynosi 0, a odsetek pustej grupy jest nieokreślony.`,
  "nothing-varies": () => "Nic się nie zmienia, więc różnicy nie można przetestować.",
  "out-of-reach": () => "Tego celu nie da się osiągnąć, bez względu na to, ile się doda.",
  "time-is-up": () => "Termin minął, więc żadne tempo nie pozwoli już osiągnąć celu.",
  "nothing-lost": () => "Nic nie utracono, więc stosunek jest nieokreślony.",
  "costs-all-margin": () => "Koszt zabiera całą marżę, więc nie pokryje go żadna dodatkowa sprzedaż.",
  "no-cost": () => "Koszt wynosi 0, więc zwrot z niego jest nieokreślony.",
  "grows-forever": () => "Każdy klient przyprowadza co najmniej jednego następnego, więc wzrost nie ma granicy.",
  "nobody-leaves": () => "Gdy nikt nie odchodzi, czas życia klienta jest nieskończony.",
  "nobody-returned": () =>
    "Nikt nie zamówił w więcej niż jednym dniu, więc nie ma przerw między zamówieniami, na których można się uczyć.",
  "too-few-orders": ({ found, needed }) =>
    `Rytm zakupów wymaga zamówień w różnych dniach: potrzeba ${number(needed)}, a ten klient ma ${number(found)}.`,
  diverges: () => "Płatności rosną tak szybko, jak są dyskontowane, więc ich suma jest nieskończona.",
} satisfies Partial<Found>;

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);
