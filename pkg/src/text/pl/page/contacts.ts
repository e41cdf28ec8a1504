// Contacts with customers in Polish: engagement, who is going quiet, response times.

import type { contacts as English } from "../../en/page/contacts.js";
import { customers, number, ofCustomers } from "./counting.js";

export const contacts: typeof English = {
  engagement: {
    label: "Zaangażowanie",
    title: "Kto się kontaktuje",
    seen: (count) => `${customers(count)} z co najmniej jednym kontaktem.`,
    activeIn: (period) => `Klienci z kontaktem: ${period}`,
    eventsIn: (period) => `Kontakty: ${period}`,
    each: "Kontakty na aktywnego klienta",
    figure: "Klienci z kontaktem w każdym zakończonym okresie.",
    period: "Okres",
    active: "Klienci z kontaktem",
    events: "Kontakty",
    kinds: "Kontakty według typu",
    kind: "Typ",
    noKind: "Nie podano",
    customers: "Klienci",
    perCustomer: "Na klienta w pliku",
    open: "„Dotychczas”: okres jeszcze trwa, więc liczba może wzrosnąć.",
    unfinished: "Żaden okres jeszcze się nie skończył. Wybierz krótsze okresy.",
    cutKinds: (shown, all) => `Najczęstsze typy: ${number(shown)} na ${number(all)}.`,
  },
  falling: {
    label: "Coraz rzadziej",
    title: "Kto kontaktuje się rzadziej",
    count: (period) => `Mniej kontaktów niż wcześniej: ${period}`,
    of: (count) => `na ${ofCustomers(count)} z co najmniej jednym kontaktem.`,
    lead: "Porównanie ostatniego zakończonego okresu ze średnią z trzech poprzednich. Największe spadki są na górze.",
    customer: "Klient",
    last: "Kontakty w ostatnim okresie",
    before: "Średnia z trzech poprzednich",
    fall: "Zmiana",
    more: (shown, all) => `Pierwsze pozycje: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
  },
  service: {
    label: "Czas odpowiedzi",
    title: "Czas odpowiedzi",
    inHours: "Czas w godzinach od kontaktu do odpowiedzi, razem z nocami i weekendami.",
    inUnit: "Czas w jednostce użytej w pliku.",
    hours: (hours) => `${hours} godz.`,
    within: (target) => `Odpowiedź w czasie do ${target}`,
    formula: "Kontakty z odpowiedzią w tym czasie ÷ wszystkie kontakty z odpowiedzią",
    targetHours: "Docelowy czas w godzinach",
    target: "Docelowy czas",
    usual: "Mediana czasu odpowiedzi",
    medianIs:
      "Połowa odpowiedzi przyszła w tym czasie. Inaczej niż średniej, mediany nie zmienia kilka bardzo długich oczekiwań.",
    p90: "90% odpowiedzi w czasie do",
    median: "Mediana",
    figure: (target) => `Odsetek odpowiedzi w czasie do ${target} w każdym zakończonym okresie.`,
    period: "Okres",
    answered: "Z odpowiedzią",
    notAnswered: "Bez odpowiedzi",
    allKinds:
      "„Bez odpowiedzi” obejmuje wszystkie kontakty w pliku, także wizyty i logowania, które odpowiedzi nie wymagają. Nie wpływają one na czasy ani odsetki.",
  },
};
